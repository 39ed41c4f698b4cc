"""Population and indicators out of tables that ``key_columns.py`` has understood: years, figures, their faults."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..units.indicators import is_catalogued, is_count, may_be_thousands, number_of, parts_and_wholes, sign_of
from .key_columns import Keyed, is_figure
from .tables import TableError, is_blank, plain

# How a column with inhabitants begins, as ``plain`` writes it, the likeliest first.
_POPULATION: tuple[str, ...] = (
    "befolkning",
    "folketall",
    "folkemengde",
    "innbygger",
    "antallinnbygger",
    "person",
    "antallperson",
)
_POPULATION += ("antallperson", "population", "bef", "verdi", "value", "antall", "tall")
_TEN_YEARS = 10
_MOST_PEOPLE = 1_000_000
_CODE_LENGTH = 8
_FAULTS: tuple[tuple[str, Callable[[float], bool]], ...] = (
    ("negative", lambda number: number < 0),
    ("fraction", lambda number: not math.isnan(number) and number != math.floor(number)),
    ("too_many", lambda number: number > _MOST_PEOPLE),
)
# For each year (None where the table gives none) a column's head and its cells by row.
_ByYear = Mapping["int | None", "tuple[str, Mapping[int, object]]"]


@dataclass(frozen=True)
class Row:
    """A row of a source: the source's name, the row's number, its code or the text in its place."""

    source: str
    number: int
    code: str


@dataclass(frozen=True)
class Figure:
    """An inhabitants' figure: NaN with its ``sign`` where there is none, and the row it stands in."""

    people: float
    sign: str
    row: Row

    @property
    def counted(self) -> int:
        """The inhabitants; nobody where there is no figure."""
        return 0 if math.isnan(self.people) else int(self.people)


@dataclass(frozen=True)
class Population:
    """The inhabitants of ``year`` (None where the tables give no year) and of ten years ``earlier``, by unit.

    ``strays`` are the figures of rows without a grunnkretsnummer; ``total`` sums every row of the year.
    """

    year: int | None
    figures: Mapping[str, Figure]
    earlier_year: int | None
    earlier: Mapping[str, Figure]
    strays: Sequence[Figure]
    total: int


@dataclass(frozen=True)
class IndicatorColumn:
    """One column of figures by unit: ``numbers`` where there is one, ``signs`` where a sign says why not."""

    name: str
    year: int | None
    source: str
    numbers: Mapping[str, float]
    signs: Mapping[str, str]
    provisional: int = 0


@dataclass(frozen=True)
class Indicators:
    """The columns of all indicator tables; ``left_out`` (table, column) hold no figures, ``excess`` tells units of
    which a part is larger than its whole: (part, whole, unit, count of the part, count of the whole)."""

    columns: Sequence[IndicatorColumn]
    left_out: Sequence[tuple[str, str]] = ()
    excess: Sequence[tuple[str, str, str, float, float]] = ()


@dataclass
class _Gathered:
    """A column while it is being put together from several tables."""

    name: str
    year: int | None
    sources: list[str] = field(default_factory=list)
    numbers: dict[str, float] = field(default_factory=dict)
    signs: dict[str, str] = field(default_factory=dict)
    provisional: int = 0


def is_population(name: str) -> bool:
    """Whether a column of this name counts inhabitants, and nothing else."""
    own = plain(name)
    return any(own.removesuffix(ending) in _POPULATION for ending in ("", "e", "er"))


# -- population -------------------------------------------------------------------------------------------------------


def read_population(tables: Sequence[Keyed], year: int | None) -> Population:
    """The inhabitants of a year, the newest that all tables have unless given, and of ten years earlier if there.

    Raises ``TableError``: ``no_population`` for a table without such a column, ``no_year`` for a year that no table
    has, ``two_tables`` for a unit in two of them, ``cells`` (with a ``fault``) for figures that are no counts.
    """
    columns = [_population_columns(table) for table in tables]
    chosen = _population_year(tables, columns, year)
    figures, strays = _figures(tables, columns, chosen)
    earlier: dict[str, Figure] = {}
    before = None if chosen is None else chosen - _TEN_YEARS
    if before is not None and any(before in own for own in columns):
        earlier, _ = _figures(tables, columns, before, or_undated=False)
    else:
        before = None
    total = sum(figure.counted for figure in (*figures.values(), *strays))
    return Population(chosen, figures, before, earlier, strays, total)


def _population_columns(table: Keyed) -> _ByYear:
    names = list(dict.fromkeys(name for name, _ in table.columns))
    name = "" if "" in names else _population_name(table, names)
    return {column[1]: (table.heads[column], cells) for column, cells in table.columns.items() if column[0] == name}


def _population_name(table: Keyed, names: Sequence[str]) -> str:
    for beginning in _POPULATION:
        found = [name for name in names if plain(name).startswith(beginning)]
        exact = [name for name in found if plain(name) == beginning]
        if len(exact) == 1 or len(found) == 1:
            return (exact or found)[0]
        if found:
            raise TableError("many_populations", table.name, columns=found)
    with_figures = [
        name
        for name in names
        if any(
            is_figure(cell) and not is_blank(cell)
            for (own, _), cells in table.columns.items()
            if own == name
            for cell in cells.values()
        )
    ]
    if len(with_figures) != 1:
        raise TableError("no_population", table.name, columns=list(table.table.heads))
    return with_figures[0]


def _population_year(tables: Sequence[Keyed], columns: Sequence[_ByYear], year: int | None) -> int | None:
    dated = [{own for own in those if own is not None} for those in columns]
    every = set().union(*dated)
    if year is not None:
        if every and year not in every:
            raise TableError("no_year", ", ".join(table.name for table in tables), year=year, years=sorted(every))
        return year if every else None
    common = set.intersection(*(years for years in dated if years)) if every else set()
    return max(common or every, default=None)


def _figures(
    tables: Sequence[Keyed], columns: Sequence[_ByYear], year: int | None, or_undated: bool = True
) -> tuple[dict[str, Figure], list[Figure]]:
    """The figures of a year by unit, and those of rows without a code; a table without years holds for any year."""
    found: dict[str, Figure] = {}
    strays = []
    for table, own in zip(tables, columns):
        head, cells = own.get(year) or (own.get(None) if or_undated else None) or ("", {})
        twice = []
        for row, people in _counts(table, cells, head).items():
            number, text = table.place(row)
            figure = Figure(people, sign_of(cells[row]) if math.isnan(people) else "", Row(table.name, number, text))
            code = table.codes[row]
            if code is None:
                strays.append(figure)
            elif code in found:
                twice.append(f"{code}: {found[code].row.source}")
            else:
                found[code] = figure
        if twice:
            raise TableError("two_tables", table.name, rows=twice, column=head)
    return found, strays


def _counts(table: Keyed, cells: Mapping[int, object], column: str) -> dict[int, float]:
    """The cells as counts of people, by row; raises ``TableError("cells")`` naming rows."""
    numbers = numbers_of(table, cells, column)
    # A dot that stands for thousands would be told as a fraction otherwise.
    refuse_cells(table, cells, misreadable(table, cells), column, "thousands")
    for fault, is_wrong in _FAULTS:
        wrong = [row for row, number in numbers.items() if is_wrong(number) and table.codes[row] is not None]
        refuse_cells(table, cells, wrong, column, fault)
    return numbers


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
    """The rows of units whose cell may be misread by a factor of a thousand."""
    return [row for row, cell in cells.items() if table.codes[row] is not None and may_be_thousands(cell)]


def refuse_cells(table: Keyed, cells: Mapping[int, object], rows: Sequence[int], column: str, fault: str) -> None:
    """Raise ``TableError("cells")`` that names the ``rows`` with what stands in them, if there are any."""
    if rows:
        places = (table.place(row) for row in rows)
        named = [f"{number} ({code}): «{cells[row]}»" for (number, code), row in zip(places, rows)]
        raise TableError("cells", table.name, column=column, rows=named, fault=fault)


# -- indicators -------------------------------------------------------------------------------------------------------


def read_indicators(tables: Sequence[Keyed], year: int | None, reserved: Iterable[str] = ()) -> Indicators:
    """The columns of the tables, each of ``year`` or the newest before it, or the newest of all where there is none.

    A column that holds text only, codes, or has a ``reserved`` name is left out. Raises ``TableError``: ``no_year``,
    ``same_column`` for names that differ by capitals only, ``two_tables``, and ``cells`` for text among figures and for
    counts of the catalogue that are negative.
    """
    taken = {name.lower() for name in reserved}
    gathered: dict[str, _Gathered] = {}
    left_out = []
    for name, table, column_year, cells in _by_newest(tables, year):
        head = table.heads[(name, column_year)]
        if name.lower() in taken or (not is_catalogued(name) and _holds_no_figures(cells.values())):
            left_out.append((table.name, head))
            continue
        # Under its own name unless the year is told apart from it by the table itself.
        several = sum(own == name for own, _ in table.columns) > 1
        title = name if is_catalogued(name) or several or not head else head
        column = gathered.setdefault(name.lower(), _Gathered(title, column_year))
        _gather(column, table, cells, head, is_count(name), column_year)
    columns = [
        IndicatorColumn(c.name, c.year, ", ".join(c.sources), c.numbers, c.signs, c.provisional)
        for c in gathered.values()
    ]
    return Indicators(columns, left_out, _excess(columns))


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


def _holds_no_figures(cells: Iterable[object]) -> bool:
    """Whether a column is text throughout, or codes: digits of one length that no number would be written with."""
    texts = [cell for cell in cells if not is_blank(cell)]
    if texts and not any(is_figure(cell) for cell in texts):
        return True
    digits = [cell.strip() for cell in texts if isinstance(cell, str)]
    return bool(
        digits
        and len(digits) == len(texts)
        and all(cell.isdigit() and len(cell) >= _CODE_LENGTH for cell in digits)
        and len({len(cell) for cell in digits}) == 1
    )


def _gather(
    column: _Gathered, table: Keyed, cells: Mapping[int, object], head: str, counts: bool, year: int | None
) -> None:
    """Add the figures of a table; an older year only for units that the newer one does not have."""
    numbers = numbers_of(table, cells, head)
    if counts:
        refuse_cells(table, cells, [row for row, number in numbers.items() if number < 0], head, "negative")
        refuse_cells(table, cells, misreadable(table, cells), head, "thousands")
    known = column.numbers.keys() | column.signs.keys()
    twice = []
    for row, number in numbers.items():
        code = table.codes[row]
        if code is None:
            continue
        if code in known:
            twice.append(code)
        elif math.isnan(number):
            column.signs[code] = sign_of(cells[row])
        else:
            column.numbers[code] = number
            column.provisional += isinstance(cells[row], str) and str(cells[row]).rstrip().endswith("*")
    if twice and year == column.year:
        rows = [f"{code}: {', '.join(column.sources)}" for code in twice]
        raise TableError("two_tables", table.name, rows=rows, column=head)
    column.sources.append(table.name)


def _excess(columns: Sequence[IndicatorColumn]) -> list[tuple[str, str, str, float, float]]:
    by_name = {column.name: column.numbers for column in columns}
    return [
        (part, whole, code, count, by_name[whole][code])
        for part, whole in parts_and_wholes(list(by_name))
        for code, count in sorted(by_name[part].items())
        if code in by_name[whole] and count > by_name[whole][code]
    ]
