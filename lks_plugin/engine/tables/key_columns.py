"""Tables whose columns are understood: which holds the grunnkretsnummer, the year, the name of what is counted.

Figures come wide by year (columns 2014 … 2025), wide by indicator (barn_teller, barn_nevner …) or long (a row per unit,
year and indicator); after ``key_table`` they are all columns by name and year. Names of places are never looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..units.coding import lost_digits
from ..units.indicators import canonical, is_catalogued, number_of
from .tables import KEY_NAMES, Table, TableError, code_in, is_blank, plain
from .years import split_year, without_footnote, year_in

_YEAR_NAMES = {"år", "aar", "year", "tid", "time", "årgang", "aargang", "statistikkår", "statistikkaar", "periode"}
_YEAR_NAMES |= {"dato", "date", "tidspunkt", "kvartal", "quarter", "måned", "maaned", "månad", "month"}
# Columns that name what the value of a row counts, and columns that hold such values, the likeliest first.
_CONTENT_NAMES: tuple[str, ...] = ("indikator", "indikatornavn", "indicator", "contents", "contentscode")
_CONTENT_NAMES += ("statistikkvariabel", "variabel", "variable", "alternativ", "alternative", "framskrivingsalternativ")
_PARTS = ("teller", "nevner")
_VALUE_NAMES = ("verdi", "value", "variabel", "antall", "andel", "prosent", "tall")
# Columns that say where a row belongs or how it is to be read; they hold no figures about it.
_DESCRIPTIONS = {
    "navn",
    "name",
    "kommune",
    "kommunenr",
    "fylke",
    "fylkesnr",
    "bydel",
    "delbydel",
    "delområde",
    "delomrade",
}
_DESCRIPTIONS |= {
    "parameter",
    "enhet",
    "unit",
    "fid",
    "ogcfid",
    "objid",
    "objectid",
    "id",
    "grunnkrets",
    "gkrets",
    "krets",
}
_DESCRIBED = ("navn", "name", "nummer", "nr", "kode", "code")

Column = tuple[str, "int | None"]


@dataclass(frozen=True)
class Wholes:
    """How a table by sex, age or the like was read: the total ``taken`` by head of its column, the heads over whose
    parts was ``summed``, and how many rows were ``left_out``.

    ``differing`` are units whose parts do not add up to the total, as (unit, year, parts, total), of ``compared`` sums;
    ``lacking`` units without a row for some parts that were summed; ``gaps`` ages that no row has. ``filled`` says that
    rows took what they are about from the row above, as where merged cells are written once.
    """

    taken: Mapping[str, str]
    summed: Sequence[str] = ()
    left_out: int = 0
    compared: int = 0
    differing: Sequence[tuple[str, str, float, float]] = ()
    lacking: Sequence[str] = ()
    gaps: Sequence[int] = ()
    filled: bool = False


@dataclass(frozen=True)
class Keyed:
    """A table by grunnkrets: ``codes`` of its rows (None where a row has none) and ``columns``: for a name and a year
    (None where the table gives no year) the cells by row.

    ``heads`` are the columns as the table writes them, ``places`` the index of each in the table; ``roles`` tell for
    other indices what they hold: "key", "row_year", "content", "part", "place", "no_head" or "second_value". ``notes``
    counts rows without data, such as footnotes; ``of_areas`` says that the codes are a kommune's own areas instead of
    grunnkretser. ``wholes`` tells how a table with several rows for a unit was read.
    """

    table: Table
    key: str
    codes: Sequence[str | None]
    columns: dict[Column, dict[int, object]]
    heads: dict[Column, str]
    notes: int
    of_areas: bool = False
    places: Mapping[Column, int] = field(default_factory=dict)
    roles: Mapping[int, str] = field(default_factory=dict)
    wholes: Wholes | None = None

    @property
    def name(self) -> str:
        """The name of its source."""
        return self.table.name

    @property
    def file(self) -> str:
        """The name of the file, without that of the sheet."""
        return self.name.removesuffix(f" ({self.table.sheet})") if self.table.sheet else self.name

    def place(self, row: int) -> tuple[int, str]:
        """The number of a row in the source, and its code or what stands there instead."""
        return self.table.numbers[row], self.codes[row] or self._text_of_key(row)

    def _text_of_key(self, row: int) -> str:
        cells = self.table.rows[row]
        key = self.table.heads.index(self.key)
        return str(cells[key]).strip() if key < len(cells) and not is_blank(cells[key]) else ""


def key_table(
    table: Table,
    read_key: Callable[[object], str | None] = code_in,
    key: int | None = None,
    parts: Collection[int] = (),
) -> Keyed:
    """Find the key, the year and the figures of a table.

    ``read_key`` reads the code of a cell and ``key`` is the column of codes, where they are not grunnkretsnummer;
    ``parts`` are columns that tell sexes, ages or the like apart (``wholes.py``), and no figures.
    Raises ``TableError``: ``no_key`` or ``many_keys``, ``year_cell`` for rows whose year is none, ``same_column`` for
    two columns of one name, ``duplicate`` for two rows of one unit (and year, and indicator).
    """
    key = find_key(table) if key is None else key
    year = year_column(table)
    content = content_column(table, key, year)
    values = _value_columns(table, {key, year, content, *parts}, content is not None)
    codes, data, notes = _rows(table, read_key, key)
    years = _years(table, year, data)
    columns: dict[Column, dict[int, object]] = {}
    places: dict[Column, int] = {}
    for index in values:
        own, head_year = split_year(table.heads[index])
        names = {row: _name(table, row, content, index, values) for row in data} if content is not None else {}
        seen: set[Column] = set()
        for row in data:
            column = _canonical(names.get(row, own)), years.get(row, head_year)
            if column not in seen and column in columns and content is None:
                _refuse_same(table, places[column], index)
            seen.add(column)
            columns.setdefault(column, {})[row] = _cell(table, row, index)
            places.setdefault(column, index)
    heads = {column: column[0] if content is not None else table.heads[index] for column, index in places.items()}
    roles = _roles(table, {"key": key, "row_year": year, "content": content}, values)
    roles |= dict.fromkeys(parts, "part")
    keyed = Keyed(table, table.heads[key], codes, columns, heads, notes, places=places, roles=roles)
    refuse_duplicates(keyed)
    return keyed


def _canonical(name: str) -> str:
    """A name as the catalogue spells it, also with a footnote behind it; any other as it stands."""
    bare = canonical(without_footnote(name))
    return bare if is_catalogued(bare) else canonical(name)


def _name(table: Table, row: int, content: int, index: int, values: Sequence[int]) -> str:
    """What the value of a row counts; a second value column, and numerators and denominators, add their own head."""
    name = without_footnote(str(_cell(table, row, content) or ""))
    own, year = split_year(table.heads[index])
    is_part = plain(own) in _PARTS
    return f"{name}_{own.lower() if is_part else own}" if is_part or (index != values[0] and not year) else name


def _refuse_same(table: Table, one: int, other: int) -> None:
    """Raise ``TableError`` for two columns of one name, or of one name and year (as two quarters of it)."""
    heads = [table.heads[one], table.heads[other]]
    if plain(heads[0]) != plain(heads[1]):
        raise TableError("same_year", table.name, columns=heads)
    raise TableError("same_column", table.name, column=heads[1])


def _roles(table: Table, used: Mapping[str, int | None], values: Sequence[int]) -> dict[int, str]:
    """What the columns hold that are no figures, by index."""
    roles = {index: role for role, index in used.items() if index is not None}
    for index, head in enumerate(table.heads):
        if index not in roles and index not in values:
            described = "place" if describes(head) else "second_value"
            roles[index] = described if head.strip() else "no_head"
    return roles


def find_key(table: Table) -> int:
    """The column with the grunnkretsnummer: by its name, otherwise the only one that holds nothing else.

    Raises ``TableError``: ``no_key``, ``many_keys`` where several columns could be it, ``empty`` for heads alone,
    ``no_heads`` where a row of data stands in their place, ``lost_digits`` for codes such as 4.01E+07.
    """
    found = _find_key(table)
    refuse_lost_digits(table, [found])
    return found


def refuse_lost_digits(table: Table, columns: Iterable[int]) -> None:
    """Raise ``TableError("lost_digits")`` with the rows where a column of codes has some such as 4.01E+07."""
    for index in columns:
        rows = [(number, cell) for number, cell in zip(table.numbers, table.column(index)) if lost_digits(cell)]
        if rows:
            told = [f"{number}: «{cell}»" for number, cell in rows]
            raise TableError("lost_digits", table.name, column=table.heads[index], rows=told)


def _find_key(table: Table) -> int:
    # A name with a year behind it (grunnkretsnummer_2018) is the code of another year.
    names = [plain(head) for head in table.heads]
    if not table.rows and any(name in KEY_NAMES for name in names):
        raise TableError("empty", table.name)
    for name in KEY_NAMES:
        found = [index for index, own in enumerate(names) if own == name and _holds_codes(table, index, 0.5)]
        if len(found) > 1:
            raise TableError("many_keys", table.name, columns=[table.heads[index] for index in found])
        if found:
            return found[0]
    found = [index for index in range(len(names)) if _holds_codes(table, index, 0.8)]
    if len(found) != 1:
        if not found:
            refuse_lost_digits(table, [index for index, name in enumerate(names) if name in KEY_NAMES])
        kind = "many_keys" if found else "no_key"
        columns = [table.heads[index] for index in found] if found else list(table.heads)
        raise TableError(kind, table.name, columns=columns)
    if code_in(table.heads[found[0]]) is not None:
        raise TableError("no_heads", table.name, columns=list(table.heads))
    return found[0]


def describes(name: str) -> bool:
    """Whether a column of this name says where a row belongs instead of giving a figure."""
    own = plain(name)
    stems = [own.removesuffix(ending) for ending in _DESCRIBED if own.endswith(ending)]
    return own in _DESCRIPTIONS or any(
        stem in _DESCRIPTIONS
        or stem.endswith(("kommune", "bydel", "bydels", "krets", "kretser", "område", "omraade"))
        or stem.rstrip("s") in _DESCRIPTIONS
        for stem in stems
    )


def is_figure(cell: object) -> bool:
    """Whether a cell is a number, a sign or empty."""
    try:
        number_of(cell)
    except ValueError:
        return False
    return True


def _holds_codes(table: Table, index: int, share: float) -> bool:
    """Whether the share of the filled cells, but for notes alone in their rows, are codes."""
    codes = [code_in(cell) is not None for cell in table.column(index)]
    filled = [
        is_code or sum(not is_blank(cell) for cell in row) > 1
        for is_code, cell, row in zip(codes, table.column(index), table.rows)
        if not is_blank(cell)
    ]
    return any(codes) and sum(codes) >= share * sum(filled)


def year_column(table: Table) -> int | None:
    """The column with the year of each row, if there is one."""
    return next((index for index, head in enumerate(table.heads) if plain(head) in _YEAR_NAMES), None)


def content_column(table: Table, key: int, year: int | None) -> int | None:
    """The column that names what is counted, if the table is long in indicators."""
    names = [plain(head) for head in table.heads]
    for name in _CONTENT_NAMES:
        if name in names:
            index = names.index(name)
            cells = [cell for cell in table.column(index) if not is_blank(cell)]
            if index not in (key, year) and cells and not any(is_figure(cell) for cell in cells):
                return index
    return None


def _value_columns(table: Table, used: set[int | None], is_long: bool) -> list[int]:
    """The columns of figures; of a table long in indicators those with a value, or one for each year."""
    free = [index for index in range(len(table.heads)) if index not in used and table.heads[index].strip()]
    if not is_long:
        return [index for index in free if not describes(table.heads[index])]
    by_year = [index for index in free if year_in(table.heads[index]) is not None]
    if by_year:
        return by_year
    names = {plain(table.heads[index]): index for index in reversed(free)}
    named = [names[name] for name in (*_VALUE_NAMES, *_PARTS) if name in names]
    return [index for index in named if any(is_figure(cell) for cell in table.column(index))] or free[-1:]


def _rows(table: Table, read_key: Callable[[object], str | None], key: int) -> tuple[list[str | None], list[int], int]:
    """The code of every row, the rows that hold data, and how many do not."""
    codes, data, notes = [], [], 0
    for row, cells in enumerate(table.rows):
        code = read_key(_cell(table, row, key))
        codes.append(code)
        # Below the last row stand notes: a text alone in its row.
        if code is None and sum(not is_blank(cell) for cell in cells) <= 1:
            notes += 1
        else:
            data.append(row)
    return codes, data, notes


def _years(table: Table, year: int | None, data: Sequence[int]) -> dict[int, int]:
    """The year of each row, if the table has a column for it."""
    if year is None:
        return {}
    years = {row: year_in(_cell(table, row, year)) for row in data}
    broken = [f"{table.numbers[row]}: «{_cell(table, row, year)}»" for row, found in years.items() if found is None]
    if broken:
        raise TableError("year_cell", table.name, column=table.heads[year], rows=broken)
    return {row: found for row, found in years.items() if found is not None}


def _cell(table: Table, row: int, index: int) -> object:
    cells = table.rows[row]
    return cells[index] if index < len(cells) else None


def refuse_duplicates(keyed: Keyed) -> None:
    """Raise ``TableError("duplicate")``, with units and row numbers, where a unit has two rows in one column."""
    checked: set[tuple[int, ...]] = set()
    for (_, year), cells in sorted(keyed.columns.items(), key=lambda item: (item[0][0], item[0][1] or 0)):
        rows = tuple(cells)
        if rows in checked:
            continue
        checked.add(rows)
        places: dict[str, list[int]] = defaultdict(list)
        for row in rows:
            code = keyed.codes[row]
            if code is not None:
                places[code].append(keyed.table.numbers[row])
        twice = [
            f"{code}: {', '.join(str(number) for number in numbers)}"
            for code, numbers in sorted(places.items())
            if len(numbers) > 1
        ]
        if twice:
            raise TableError("duplicate", keyed.name, rows=twice, year=year)
