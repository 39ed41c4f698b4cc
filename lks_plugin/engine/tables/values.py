"""Indicators out of tables that ``key_columns.py`` has understood: years, figures, their faults."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..units.indicators import (
    canonical,
    is_catalogued,
    is_count,
    may_be_thousands,
    number_of,
    parts_and_wholes,
    sign_of,
)
from .key_columns import Column, Keyed, is_figure
from .tables import TableError, is_blank
from .years import split_year

_CODE_LENGTH = 8
# Fewer figures than this may all have three decimals by chance.
_ENOUGH = 3


@dataclass(frozen=True)
class Row:
    """A row of a source: the source's name, the row's number, its code or the text in its place."""

    source: str
    number: int
    code: str


@dataclass(frozen=True)
class IndicatorColumn:
    """One column of figures by unit: ``numbers`` where there is one, ``signs`` where a sign says why not; ``older``
    counts the units whose figure is of an older year, by year. ``in_thousands`` says that all its figures with a dot or
    comma have three digits behind it, and may be a thousand times as large."""

    name: str
    year: int | None
    source: str
    numbers: Mapping[str, float]
    signs: Mapping[str, str]
    provisional: int = 0
    older: Mapping[int | None, int] = field(default_factory=dict)
    in_thousands: bool = False

    @property
    def decimals(self) -> list[str]:
        """The units whose figure is no whole number."""
        return sorted(code for code, number in self.numbers.items() if number % 1 > 0)


@dataclass(frozen=True)
class Indicators:
    """The columns of all indicator tables; ``left_out`` (table, column) hold no figures, ``excess`` tells units of
    which a part is larger than its whole: (part, whole, unit, count of the part, count of the whole). ``apart`` are
    parts and wholes that are not of the same year. ``fates`` tell for every table what became of its columns: a stable
    id and a detail."""

    columns: Sequence[IndicatorColumn]
    left_out: Sequence[tuple[str, str]] = ()
    excess: Sequence[tuple[str, str, str, float, float]] = ()
    fates: Sequence[tuple[Keyed, Mapping[Column, tuple[str, object]]]] = ()
    apart: Sequence[tuple[IndicatorColumn, IndicatorColumn]] = ()


@dataclass
class _Gathered:
    """A column while it is being put together from several tables."""

    name: str
    year: int | None
    sources: list[str] = field(default_factory=list)
    numbers: dict[str, float] = field(default_factory=dict)
    signs: dict[str, str] = field(default_factory=dict)
    provisional: int = 0
    older: Counter[int | None] = field(default_factory=Counter)
    in_thousands: bool = False


def numbers_of(table: Keyed, cells: Mapping[int, object], column: str) -> dict[int, float]:
    """The cells as numbers by row; raises ``TableError("cells")`` for text in the row of a unit."""
    numbers, broken = {}, []
    for row, cell in cells.items():
        try:
            numbers[row] = number_of(cell)
        except ValueError:
            numbers[row] = math.nan
            if table.codes[row] is not None:
                broken.append(row)
    refuse_cells(table, cells, broken, column, "text")
    return numbers


def misreadable(table: Keyed, cells: Mapping[int, object]) -> list[int]:
    """The rows of units whose count may be misread by a factor of a thousand."""
    return [row for row, cell in cells.items() if table.codes[row] is not None and may_be_thousands(cell)]


def refuse_cells(table: Keyed, cells: Mapping[int, object], rows: Sequence[int], column: str, fault: str) -> None:
    """Raise ``TableError("cells")`` with the ``fault`` where there are such rows."""
    if rows:
        places = (table.place(row) for row in rows)
        named = [f"{number} ({code}): «{cells[row]}»" for (number, code), row in zip(places, rows)]
        raise TableError("cells", table.name, column=column, rows=named, fault=fault)


def read_indicators(tables: Sequence[Keyed], year: int | None, reserved: Iterable[str] = ()) -> Indicators:
    """The columns of the tables, each of ``year`` or the newest before it, or the newest of all where there is none.

    A column that holds text only, codes, or has a ``reserved`` name is left out. Raises ``TableError``: ``no_year``,
    ``same_column`` for names that differ by capitals only, ``two_tables``, and ``cells`` for text among figures,
    for counts of the catalogue that are negative, and for its figures that may be misread by a factor of a thousand.
    """
    taken = {name.lower() for name in reserved}
    gathered: dict[str, _Gathered] = {}
    left_out = []
    fates: dict[int, dict[Column, tuple[str, object]]] = {id(table): {} for table in tables}
    for name, table, column_year, cells in _by_newest(tables, year):
        head = table.heads[(name, column_year)]
        own = fates[id(table)]
        own |= {column: ("other_year", column_year or "") for column in table.columns if column[0] == name}
        title = _title(table, name, head)
        is_taken = taken.intersection((name.lower(), title.lower()))
        unusable = "reserved" if is_taken else _holds_no_figures(name, cells.values())
        if unusable:
            left_out.append((table.name, head))
            own |= {column: (unusable, "") for column in table.columns if column[0] == name}
            continue
        column = gathered.setdefault((name or title).lower(), _Gathered(title, column_year))
        own[(name, column_year)] = ("indicator", f"{column.name} {column_year or ''}".strip())
        _gather(column, table, cells, head, name or title, column_year)
    _refuse_unused(tables, fates)
    columns = [
        IndicatorColumn(
            c.name, c.year, ", ".join(c.sources), c.numbers, c.signs, c.provisional, c.older, c.in_thousands
        )
        for c in gathered.values()
    ]
    told = [(table, fates[id(table)]) for table in tables]
    return Indicators(columns, left_out, _excess(columns), told, _apart(columns))


def _title(table: Keyed, name: str, head: str) -> str:
    """What a column is called in the layer: its own name, unless the year is told apart from it by the table itself;
    columns that are called after their years only have the name of the sheet or the file."""
    if not name:
        stem = table.table.sheet or table.name.rsplit(".", 1)[0]
        return canonical(split_year(stem)[0] or stem)
    several = sum(other == name for other, _ in table.columns) > 1
    return name if is_catalogued(name) or several or not head else head


def _refuse_unused(tables: Sequence[Keyed], fates: Mapping[int, Mapping[Column, tuple[str, object]]]) -> None:
    """Raise ``TableError("nothing_used")`` for a file of which no column is an indicator."""
    used = {table.file for table in tables if any(fate == "indicator" for fate, _ in fates[id(table)].values())}
    for table in tables:
        if table.file not in used:
            raise TableError("nothing_used", table.file, columns=list(table.table.heads))


def _by_newest(tables: Sequence[Keyed], year: int | None) -> list[tuple[str, Keyed, int | None, Mapping[int, object]]]:
    """Of every table and name the column of the year wanted; newer years come before older ones."""
    wanted = []
    for table in tables:
        years: dict[str, list[int | None]] = defaultdict(list)
        for name, own in table.columns:
            years[name].append(own)
        spelled: dict[str, str] = {}
        for name, those in years.items():
            if spelled.setdefault(name.lower(), name) != name:
                raise TableError("same_column", table.name, column=table.heads[(name, those[0])])
            dated = [own for own in those if own is not None]
            fitting = [own for own in dated if year is None or own <= year]
            if dated and not fitting:
                head = table.heads[(name, dated[0])]
                raise TableError("no_year", table.name, year=year, years=sorted(dated), column=head)
            chosen = max(fitting) if dated else None
            wanted.append((name, table, chosen, table.columns[(name, chosen)]))
    order = {name: place for place, name in enumerate(dict.fromkeys(name for name, *_ in wanted))}
    return sorted(wanted, key=lambda item: (order[item[0]], -(item[2] or 0)))


def _holds_no_figures(name: str, cells: Iterable[object]) -> str:
    """ "text" for a column that is text throughout, "codes" for digits of one length that no number would be written
    with; "" for figures, and for whatever has a name of the catalogue."""
    if is_catalogued(name):
        return ""
    texts = [cell for cell in cells if not is_blank(cell)]
    # A number that cannot be used (Infinity) is a fault to be told, no text.
    if texts and not any(isinstance(cell, (int, float)) or is_figure(cell) for cell in texts):
        return "text"
    digits = [cell.strip() for cell in texts if isinstance(cell, str)]
    is_coded = (
        digits
        and len(digits) == len(texts)
        and all(cell.isdigit() and len(cell) >= _CODE_LENGTH for cell in digits)
        and len({len(cell) for cell in digits}) == 1
    )
    return "codes" if is_coded else ""


def _gather(
    column: _Gathered, table: Keyed, cells: Mapping[int, object], head: str, name: str, year: int | None
) -> None:
    """Add the figures of a table; an older year only for units that the newer one does not have."""
    numbers = numbers_of(table, cells, head)
    if is_count(name):
        refuse_cells(table, cells, [row for row, number in numbers.items() if number < 0], head, "negative")
    if is_catalogued(name):
        # Counts, and kroner: none of them has decimals that matter.
        refuse_cells(table, cells, misreadable(table, cells), head, "thousands")
    known = column.numbers.keys() | column.signs.keys()
    twice = []
    for row, number in numbers.items():
        code = table.codes[row]
        if code is None:
            continue
        if code in known:
            twice.append(code)
            continue
        column.older[year] += year != column.year
        if math.isnan(number):
            column.signs[code] = sign_of(cells[row])
        else:
            column.numbers[code] = number
            column.provisional += isinstance(cells[row], str) and str(cells[row]).rstrip().endswith("*")
    if twice and year == column.year:
        rows = [f"{code}: {', '.join(column.sources)}" for code in twice]
        raise TableError("two_tables", table.name, rows=rows, column=head)
    column.in_thousands |= _in_thousands(table, cells)
    column.sources.append(table.name)
    column.older = +column.older


def _in_thousands(table: Keyed, cells: Mapping[int, object]) -> bool:
    """Whether several figures have a dot or comma, none of them a zero before it, and all three digits behind it."""
    doubtful = misreadable(table, cells)
    dotted = [cell for row, cell in cells.items() if isinstance(cell, str) and {".", ","} & {*cell} and is_figure(cell)]
    own = [str(cells[row]).strip() for row in doubtful]
    return _ENOUGH <= len(own) == len(dotted) and not any(text.lstrip("+-").startswith("0") for text in own)


def _apart(columns: Sequence[IndicatorColumn]) -> list[tuple[IndicatorColumn, IndicatorColumn]]:
    """The parts and wholes that are of different years."""
    by_name = {column.name: column for column in columns}
    pairs = [(by_name[part], by_name[whole]) for part, whole in parts_and_wholes(list(by_name))]
    return [(part, whole) for part, whole in pairs if part.year != whole.year]


def _excess(columns: Sequence[IndicatorColumn]) -> list[tuple[str, str, str, float, float]]:
    by_name = {column.name: column.numbers for column in columns}
    return [
        (part, whole, code, count, by_name[whole][code])
        for part, whole in parts_and_wholes(list(by_name))
        for code, count in sorted(by_name[part].items())
        if code in by_name[whole] and count > by_name[whole][code]
    ]
