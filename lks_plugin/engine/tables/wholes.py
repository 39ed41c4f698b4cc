"""Tables by sex, age or the like, with several rows for each unit: read by the rows of the total, or summed.

Where a column has a total («Begge kjønn», «I alt») beside the parts, its rows are taken; where it has none, the parts
are summed if they are everybody for certain (``parts.py``) and the figures are counts. Nothing else is guessed.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from ..units.indicators import count_of
from .key_columns import Keyed, Wholes, content_column, describes, find_key, key_table, year_column
from .parts import Parts, is_classification, is_of_sexes, may_be_nobody, parts_of, says_total, written
from .population_column import is_part_only, why_not
from .tables import Table, TableError, code_in, is_blank
from .years import split_year

_Identity = tuple[object, ...]
# The parts that a row is about, one of every column that is summed.
_Cell = tuple[str, ...]


@dataclass(frozen=True)
class _Column:
    """A column that tells parts apart: where it is, its cells as text by row, and what its values are."""

    index: int
    head: str
    cells: Sequence[str]
    parts: Parts

    @property
    def has_total(self) -> bool:
        return bool(self.parts.totals)


def whole_table(
    table: Table,
    read_key: Callable[[object], str | None] = code_in,
    key: int | None = None,
    sums: bool = False,
) -> Keyed:
    """As ``key_table``, also of a table with several rows for a unit: ``wholes`` tells how it was read. With ``sums``
    its figures are counts, which may be added up.

    Raises ``TableError``, besides those of ``key_table``: ``parts_not_whole`` for parts without a total that are not
    everybody for certain, ``parts_lacking`` with the parts that no unit has a row for, ``no_total`` for parts without
    a total of figures that cannot be summed, ``total_lacking`` with the units that have parts and no total,
    ``duplicate`` for two rows of one part of a unit.
    """
    key = find_key(table) if key is None else key
    named = [index for index, head in enumerate(table.heads) if index != key and is_classification(head)]
    columns = [index for index in named if len(_values(table, index)) > 1]
    if not columns or not _has_parts(table, key, columns):
        try:
            return key_table(table, read_key, key)
        except TableError as error:
            if error.kind != "duplicate" or not (columns := _with_totals(table, key)):
                raise
    try:
        return _read(table, read_key, key, columns, sums)
    except TableError as error:
        others = [index for index in _with_totals(table, key) if index not in columns]
        if error.kind != "duplicate" or not others:
            raise
        return _read(table, read_key, key, [*columns, *others], sums)


def only_parts(keyed: Keyed) -> list[tuple[str, str]]:
    """The columns of sexes or ages, with their text, in which all rows are of the same part: (head, text)."""
    found = []
    for index, head in enumerate(keyed.table.heads):
        values = _values(keyed.table, index) if is_classification(head) and keyed.roles.get(index) != "part" else set()
        if len(values) == 1 and is_part_only(head, text := values.pop()):
            found.append((head, text))
    return found


def _has_parts(table: Table, key: int, indices: Sequence[int]) -> bool:
    """Whether the columns tell parts apart, and no figures of their own, as a mean age would be: they have a total or
    sexes, or a unit has several rows."""
    found = [parts_of(table.heads[index], _values(table, index)) for index in indices]
    if any(parts.totals or is_of_sexes(table.heads[index]) for parts, index in zip(found, indices)):
        return True
    filled, _ = _filled(table, key, indices)
    others = sorted(_identity_columns(table, key) - {key})
    rows = [cells for cells in zip(*(filled.column(at) for at in (key, *others))) if not is_blank(cells[0])]
    return len({*rows}) < len(rows)


def _values(table: Table, index: int) -> set[str]:
    return {text for cell in table.column(index) if (text := written(cell))}


def _with_totals(table: Table, key: int) -> list[int]:
    """The columns of text, but for those that say where a row belongs, that have a total beside other values."""
    used = {key, year_column(table), content_column(table, key, year_column(table))}
    found = []
    for index, head in enumerate(table.heads):
        if index not in used and head.strip() and not describes(head):
            values = _values(table, index)
            if len(values) > 1 and any(says_total(value) for value in values):
                found.append(index)
    return found


def _read(
    table: Table, read_key: Callable[[object], str | None], key: int, indices: Sequence[int], sums: bool
) -> Keyed:
    filled, is_filled = _filled(table, key, indices)
    columns = [_column(filled, index) for index in indices]
    year = year_column(table)
    identity = [index for index in (key, year, content_column(table, key, year)) if index is not None]
    rows = _Rows(filled, identity, columns)
    kept, open_columns = _settled(rows, columns)
    summed = _summed_columns(filled, open_columns, kept, sums)
    whole, lacking = _sum(rows, kept, summed, read_key, key) if summed else (_with_notes(rows, kept), [])
    _refuse_lacking(rows, kept, read_key, key)
    compared, differing = _compare(rows, columns, summed, read_key, key)
    told = Wholes(
        taken={column.head: " / ".join(sorted(column.parts.totals)) for column in columns if column.has_total},
        summed=[column.head for column in summed],
        left_out=len(rows.data) - len(kept),
        compared=compared,
        differing=differing,
        lacking=lacking,
        gaps=sorted({age for column in summed for age in column.parts.gaps}),
        filled=is_filled,
    )
    return replace(key_table(whole, read_key, key, parts=indices), wholes=told)


def _column(table: Table, index: int) -> _Column:
    cells = [written(cell) for cell in table.column(index)]
    return _Column(index, table.heads[index], cells, parts_of(table.heads[index], {*cells}))


def _filled(table: Table, key: int, indices: Sequence[int]) -> tuple[Table, bool]:
    """The table with the cells that say what a row is taken from the row above where they are empty, and whether there
    are any: the StatBank's Excel files write each only once."""
    year = year_column(table)
    last = max(indices)
    leading = [at for at in (key, *([] if year is None else [year]), *indices) if at < last]
    made: list[Sequence[object]] = []
    above: dict[int, object] = {}
    is_filled = False
    for row in table.rows:
        # The last of these columns is never merged: a row without it is a note.
        if last < len(row) and not is_blank(row[last]):
            empty = [at for at in leading if is_blank(row[at]) and at in above]
            if empty:
                is_filled = True
                row = [above[at] if at in empty else cell for at, cell in enumerate(row)]
            above = {at: row[at] for at in leading if not is_blank(row[at])}
        made.append(row)
    return (replace(table, rows=made), True) if is_filled else (table, False)


class _Rows:
    """The rows with data of a table: ``data`` their numbers, and for each what it is about (unit, year, content)."""

    def __init__(self, table: Table, identity: Sequence[int], columns: Sequence[_Column]) -> None:
        self.table, self.columns = table, columns
        self.data = [row for row in range(len(table.rows)) if any(column.cells[row] for column in columns)]
        self.notes = [row for row in range(len(table.rows)) if not any(column.cells[row] for column in columns)]
        cells = [table.column(index) for index in identity]
        self.identity: list[_Identity] = list(zip(*cells))

    def selected(self, totals: Collection[_Column], parts: Collection[_Column] = ()) -> list[int]:
        """The rows that have the total of some columns and a part of others."""
        return [
            row
            for row in self.data
            if all(column.cells[row] in column.parts.totals for column in totals)
            and all(column.cells[row] and column.cells[row] not in column.parts.totals for column in parts)
        ]

    def groups(self, rows: Sequence[int]) -> Mapping[_Identity, list[int]]:
        """The rows by what they are about, in their order."""
        found: dict[_Identity, list[int]] = defaultdict(list)
        for row in rows:
            found[self.identity[row]].append(row)
        return found


def _settled(rows: _Rows, columns: Sequence[_Column]) -> tuple[list[int], list[_Column]]:
    """The rows with all totals, and the columns without one, with what their parts are in these rows."""
    kept = rows.selected([column for column in columns if column.has_total])
    rest = [column for column in columns if not column.has_total]
    return kept, [replace(column, parts=parts_of(column.head, {column.cells[row] for row in kept})) for column in rest]


def _summed_columns(table: Table, columns: Sequence[_Column], kept: Sequence[int], sums: bool) -> list[_Column]:
    """The columns over whose parts is summed; raises ``TableError`` where one cannot be."""
    for column in columns:
        values = list(dict.fromkeys(column.cells[row] for row in kept))
        if not sums:
            raise TableError("no_total", table.name, column=column.head, values=values)
        if not column.parts.complete:
            missing = column.parts.missing
            raise TableError("parts_not_whole", table.name, column=column.head, values=values, missing=missing)
    return list(columns)


def _with_notes(rows: _Rows, kept: Sequence[int]) -> Table:
    """The table with the rows that are kept, and those that are about no part of anything."""
    chosen = sorted((*kept, *rows.notes))
    table = rows.table
    return replace(table, rows=[table.rows[row] for row in chosen], numbers=[table.numbers[row] for row in chosen])


def _refuse_lacking(rows: _Rows, kept: Sequence[int], read_key: Callable[[object], str | None], key: int) -> None:
    """Raise ``TableError("total_lacking")`` where a unit (of a year) has rows of parts and none with every total."""
    having = {rows.identity[row] for row in kept}
    lacking = {rows.identity[row]: row for row in reversed(rows.data) if rows.identity[row] not in having}
    if lacking:
        places = [f"{read_key(one[0]) or one[0]} ({rows.table.numbers[row]})" for one, row in lacking.items()]
        heads = [column.head for column in rows.columns if column.has_total]
        raise TableError("total_lacking", rows.table.name, columns=heads, rows=places[::-1])


def _refuse_absent(table: Table, blocks: Mapping[_Identity, Collection[_Cell]], summed: Sequence[_Column]) -> None:
    """Raise ``TableError("parts_lacking")`` where no unit has a row for a part of some year and content, as where a
    file was cut off or filtered: women in one year, or the men above an age."""
    values = [sorted({cell[at] for found in blocks.values() for cell in found}) for at in range(len(summed))]
    absent = []
    for about, found in blocks.items():
        for cell in product(*values):
            if cell not in found and not _may_be_nobody(cell, found, summed):
                told = [str(part) for part in about if not is_blank(part)]
                absent.append(" / ".join([*told, *cell]))
    if absent:
        raise TableError("parts_lacking", table.name, parts=absent)


def _cells_by_block(rows: _Rows, kept: Sequence[int], summed: Sequence[_Column]) -> dict[_Identity, set[_Cell]]:
    """The parts that there are rows for, by year and content."""
    found: dict[_Identity, set[_Cell]] = defaultdict(set)
    for row in kept:
        found[rows.identity[row][1:]].add(tuple(column.cells[row] for column in summed))
    return found


def _may_be_nobody(cell: _Cell, found: Collection[_Cell], summed: Sequence[_Column]) -> bool:
    """Whether a part may be absent because there is nobody in it."""
    for at, column in enumerate(summed):
        rest = cell[:at] + cell[at + 1 :]
        others = [each[at] for each in found if each[:at] + each[at + 1 :] == rest]
        if may_be_nobody(column.head, cell[at], others):
            return True
    return False


# -- sums -------------------------------------------------------------------------------------------------------------


def _figure_columns(table: Table, used: Collection[int]) -> list[int]:
    return [
        index
        for index, head in enumerate(table.heads)
        if index not in used and head.strip() and not describes(head) and not is_classification(head)
    ]


def _sum(
    rows: _Rows, kept: Sequence[int], summed: Sequence[_Column], read_key: Callable[[object], str | None], key: int
) -> tuple[Table, list[str]]:
    """The table with one row for all parts of a unit, and the units that lack a row for some of them."""
    table = rows.table
    used = {index for index in range(len(table.heads)) if index == key} | {column.index for column in rows.columns}
    figures = _figure_columns(table, {*used, *_identity_columns(table, key)})
    groups = rows.groups(kept)
    blocks = _cells_by_block(rows, kept, summed)
    _refuse_absent(table, blocks, summed)
    _refuse_twice(rows, groups, summed, read_key)
    lacking = dict.fromkeys(
        code
        for one, group in groups.items()
        if len(group) < len(blocks[one[1:]]) and (code := read_key(one[0])) is not None
    )
    made: list[Sequence[object]] = []
    numbers: list[int] = []
    for group in groups.values():
        row = list(table.rows[group[0]])
        for index in figures:
            row[index] = _sum_of([table.rows[each][index] for each in group])
        for column in summed:
            row[column.index] = None
        made.append(row)
        numbers.append(table.numbers[group[0]])
    made += [table.rows[row] for row in rows.notes]
    numbers += [table.numbers[row] for row in rows.notes]
    return replace(table, rows=made, numbers=numbers), list(lacking)


def _refuse_twice(
    rows: _Rows,
    groups: Mapping[_Identity, Sequence[int]],
    summed: Sequence[_Column],
    read_key: Callable[[object], str | None],
) -> None:
    """Raise ``TableError("duplicate")`` where a unit has two rows for the same part: they may be told apart by a column
    that is not known, or be there twice."""
    twice = []
    for one, group in groups.items():
        by_part: dict[_Cell, list[int]] = defaultdict(list)
        for row in group:
            by_part[tuple(column.cells[row] for column in summed)].append(rows.table.numbers[row])
        same = next((numbers for numbers in by_part.values() if len(numbers) > 1), None)
        code = read_key(one[0])
        if same and code is not None:
            twice.append(f"{code}: {', '.join(map(str, same))}")
    if twice:
        raise TableError("duplicate", rows.table.name, rows=twice, year=None)


def _identity_columns(table: Table, key: int) -> set[int]:
    year = year_column(table)
    return {index for index in (year, content_column(table, key, year)) if index is not None}


def _sum_of(cells: Sequence[object]) -> object:
    """The sum of counts; where a cell is none that can be added (a sign, a text, a doubtful or negative number), that
    cell, so that it is told or refused like any other."""
    total = 0
    for cell in cells:
        try:
            number = count_of(cell)
        except ValueError:
            return cell
        if math.isnan(number):
            return cell
        total += int(number)
    return total


def _compare(
    rows: _Rows,
    columns: Sequence[_Column],
    summed: Sequence[_Column],
    read_key: Callable[[object], str | None],
    key: int,
) -> tuple[int, list[tuple[str, str, float, float]]]:
    """How many totals were held against the sum of their parts, and those that differ: each column whose parts are
    everybody, the others at their totals."""
    with_total = [column for column in columns if column.has_total]
    used = {key, *(column.index for column in columns), *_identity_columns(rows.table, key)}
    counted = [index for index in _figure_columns(rows.table, used) if not why_not(rows.table.heads[index])]
    totals = rows.groups(rows.selected(with_total))
    compared, differing = 0, []
    for column in with_total:
        if not column.parts.complete:
            continue
        others = [other for other in with_total if other is not column]
        for identity, group in rows.groups(rows.selected(others, [column])).items():
            for index, parts, total in _sums(rows.table, counted, group, totals.get(identity, [])):
                compared += 1
                if parts != total:
                    year = split_year(rows.table.heads[index])[1]
                    told = year or next((part for part in identity[1:] if not is_blank(part)), "")
                    differing.append((read_key(identity[0]) or str(identity[0]), str(told), parts, total))
    return compared, differing


def _sums(
    table: Table, columns: Sequence[int], parts: Sequence[int], total: Sequence[int]
) -> Iterator[tuple[int, float, float]]:
    """For each column the sums of two groups of rows, where every cell of them is a number."""
    for index in columns:
        sums = [_sum_of([table.rows[row][index] for row in group]) for group in (parts, total)]
        if total and all(isinstance(each, int) and not isinstance(each, bool) for each in sums):
            yield index, float(sums[0]), float(sums[1])  # type: ignore[arg-type]
