"""What statistics are made of, read: the division, tables of any year, published totals, definitions, breaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...engine.statistics.areas import LEVELS, Names, OtherDivision
from ...engine.statistics.definitions import KINDS, Definition, known_columns
from ...engine.statistics.figures import Figures, year_of_name
from ...engine.tables.key_columns import Keyed
from ...engine.tables.levels import BYDEL, add_levels, level_table
from ...engine.tables.tables import KEY_NAMES, Table, TableError, area_code_in, code_in, is_blank, plain
from ...engine.tables.wholes import whole_table
from ...engine.tables.years import year_in
from ...engine.tables.zone_key import NAMES_OF_ZONES, ZONE_NAMES
from ...engine.units.coding import BYDEL_CODE_LENGTH, COUNTRY, KOMMUNE_CODE_LENGTH, ZONE_CODE_LENGTH, kommune_of
from ...engine.units.indicators import BETTER, NEUTRAL, WORSE
from ..errors import InputError
from ..reading.tables import TableSource, plain_tables, read_tables
from ..reading.units import lks_code
from ..run_notes import tell
from ..translation import named, tr
from ..upkeep.former_division import division_of_table

# What the column of areas is called in tables that are not by grunnkrets.
AREA_HEADS: tuple[str, ...] = (
    *ZONE_NAMES,
    "omraade",
    "område",
    "geo",
    "bydel",
    "bydelsnummer",
    "kommunenummer",
    "kommunenr",
    "kommune",
)
AREA_HEADS += ("fylkesnummer", "fylke", "regionkode", "region", "kode", "code")
# Digits of the country, fylker, kommuner, bydeler and zones.
_AREA_LENGTHS = (len(COUNTRY), 2, KOMMUNE_CODE_LENGTH, BYDEL_CODE_LENGTH, ZONE_CODE_LENGTH)
_COUNTRY_NAMES = ("norge", "noreg", "norway", "landet", "hele landet", "heile landet")
_DIRECTIONS = {"": NEUTRAL, **{each: each for each in (WORSE, BETTER, NEUTRAL)}}
_DIRECTIONS |= {"verre": WORSE, "bedre": BETTER, "betre": BETTER, "nøytral": NEUTRAL}


@dataclass(frozen=True)
class DivisionKey:
    """The division: the zone of every unit that has or lacks one ("" for none), names, bydeler by unit, and the field
    with the units."""

    zones: Mapping[str, str]
    names: Names
    bydeler: Mapping[str, str]
    unit_field: str = ""


@dataclass(frozen=True)
class Break:
    """A new definition: from this year on an indicator's figures cannot be compared with those before."""

    indicator: str
    year: int
    text: str


@dataclass
class Read:
    """All tables as figures: by grunnkrets, and ``given`` by area; ``skipped`` sheets have no codes."""

    figures: Figures = field(default_factory=Figures)
    given: Figures = field(default_factory=Figures)
    skipped: list[str] = field(default_factory=list)


def read_division(source: TableSource, zone_column: str, hierarchy: Sequence[TableSource]) -> DivisionKey:
    """The zones of a layer or key file, with their names; raises ``TableError`` where it is none."""
    found = division_of_table(source, zone_column)
    if not found.zones:
        raise InputError("division_empty", table=source.name)
    zones = {**found.zones, **dict.fromkeys(found.left_out, "")}
    bydeler: dict[str, str] = {}
    for table in read_tables(hierarchy, lambda table: level_table(table, zones)).tables:
        if (BYDEL, None) in table.columns:
            add_levels(bydeler, table, BYDEL)
    names, field = _names(source, found.zones)
    return DivisionKey(zones, names, bydeler, field)


def _names(source: TableSource, zones: Mapping[str, str]) -> tuple[Names, str]:
    """What the zones and kommuner are called in the table of the division, and its column of units."""
    field = ""
    of_zone: dict[str, str] = {}
    of_kommune: dict[str, str] = {}
    for table in plain_tables(source, KEY_NAMES):
        units = table.named(KEY_NAMES)
        if units is None:
            continue
        field = field or table.heads[units]
        codes = [code_in(cell) for cell in table.column(units)]
        for unit, name in _column(table, codes, NAMES_OF_ZONES):
            if zones.get(unit):
                of_zone.setdefault(zones[unit], name)
        for unit, name in _column(table, codes, ("kommunenavn",)):
            of_kommune.setdefault(kommune_of(unit), name)
    for zone, name in sorted(of_zone.items()):
        if " LKS " in name:
            of_kommune.setdefault(kommune_of(zone), name.split(" LKS ")[0])
    return Names(of_zone, of_kommune, {}), field


def _column(table: Table, codes: Sequence[str | None], names: Sequence[str]) -> Iterator[tuple[str, str]]:
    index = table.named(names)
    if index is not None:
        for unit, cell in zip(codes, table.column(index)):
            if unit is not None and isinstance(cell, str) and cell.strip():
                yield unit, cell.strip()


def read_other_division(source: TableSource) -> OtherDivision:
    """Another division of the grunnkretser, called as its column is; a column of the same name with «navn» has names.

    Raises ``TableError``: ``no_key``, ``no_zone_column``, and ``two_zones`` with the units that it puts into several
    areas.
    """
    for table in plain_tables(source, KEY_NAMES):
        heads = [plain(head) for head in table.heads]
        units = table.named(KEY_NAMES)
        if units is None:
            continue
        codes = [code_in(cell) for cell in table.column(units)]
        free = [at for at, head in enumerate(heads) if at != units and not head.endswith(("navn", "name")) and head]
        area = next((at for at in free if any(not is_blank(cell) for cell in table.column(at))), None)
        if area is None:
            raise TableError("no_zone_column", table.name, columns=list(table.heads))
        texts = [lks_code(cell) for cell in table.column(area)]
        named_at = heads.index(heads[area] + "navn") if heads[area] + "navn" in heads else area
        names = {text: lks_code(cell) or text for text, cell in zip(texts, table.column(named_at)) if text}
        name = table.heads[area] if table.heads[area] not in LEVELS else f"{table.heads[area]}_2"
        areas: dict[str, str] = {}
        pairs = [(unit, text) for unit, text in zip(codes, texts) if unit and text]
        several = {unit for unit, text in pairs if areas.setdefault(unit, text) != text}
        if several:
            raise TableError("two_zones", table.name, codes=sorted(several))
        return OtherDivision(name, areas, names)
    raise TableError("no_key", source.name, columns=[])


def read_figures(sources: Sequence[TableSource], year: int | None, own: Sequence[Definition]) -> Read:
    """The figures of all tables, one table at a time: the country over many years is large."""
    read, known = Read(), known_columns(own)
    for source in sources:
        tables = read_tables([source], area_or_unit_table)
        read.skipped += tables.skipped
        for table in tables.tables:
            (read.given if table.of_areas else read.figures).add(table, year, known)
            if any(own is None for _, own in table.columns):
                tell_other_year(table.name, year)
    return read


def tell_other_year(name: str, year: int | None) -> None:
    """Tell of a table that is named after another year than the one its columns without a year are taken for."""
    own = year_of_name(name)
    if year is not None and own not in (None, year):
        text = tr(
            "«{table}» is named after {own}, but its columns without a year were taken for {year} ([TABLE_YEAR])."
        )
        tell([text.format(table=name, own=own, year=year)], is_warning=True)


def read_totals(sources: Sequence[TableSource], year: int | None, own: Sequence[Definition]) -> Figures:
    """Published figures by kommune, fylke or country."""
    totals, known = Figures(), known_columns(own)
    for source in sources:
        for table in read_tables([source], area_table).tables:
            totals.add(table, year, known)
            if any(own is None for _, own in table.columns):
                tell_other_year(table.name, year)
    return totals


def area_or_unit_table(table: Table) -> Keyed:
    """A table by grunnkrets, or by zone, bydel, kommune, fylke or country."""
    try:
        return whole_table(table)
    except TableError as error:
        if error.kind != "no_key":
            raise
        return area_table(table)


def area_table(table: Table) -> Keyed:
    """A table by the codes of areas; raises ``TableError`` as ``whole_table`` does."""
    heads = [plain(head) for head in table.heads]
    named = [heads.index(name) for name in AREA_HEADS if name in heads]
    filled = {at: [cell for cell in table.column(at) if not is_blank(cell)] for at in named}
    key = next((at for at in named if filled[at] and all(area_code(cell) for cell in filled[at][:50])), None)
    if key is None:
        raise TableError("no_key", table.name, columns=list(table.heads))
    keyed = whole_table(table, area_code, key)
    return replace(keyed, of_areas=True)


def area_code(cell: object) -> str | None:
    """The code of a zone, bydel, kommune or fylke that a cell begins with, "0" for the country, None for others."""
    text = lks_code(cell)
    if text.casefold() in _COUNTRY_NAMES:
        return COUNTRY
    code = area_code_in(text, _AREA_LENGTHS)
    if code is not None and int(code) == 0:
        return COUNTRY
    return code if code is None or len(code) > 1 else None


def read_definitions(source: TableSource | None) -> list[Definition]:
    """The user's own definitions of indicators.

    Raises ``InputError``: ``definition_columns`` where the columns nøkkel and slag are missing, ``definition_rows`` for
    kinds that there are not.
    """
    if source is None:
        return []
    found, wrong = [], []
    for table in plain_tables(source, ("nøkkel", "nokkel", "indikator", "key")):
        heads = [plain(head) for head in table.heads]
        key = table.named(("nøkkel", "nokkel", "indikator", "key"))
        kind = table.named(("slag", "kind"))
        if key is None or kind is None:
            raise InputError("definition_columns", table=table.name, columns=", ".join(table.heads))
        for number, row in enumerate(table.rows):
            texts = {name: _text(row, at) for at, name in enumerate(heads)}
            slag = texts[heads[kind]].lower()
            direction = _DIRECTIONS.get(texts.get("retning", "").lower())
            if not texts[heads[key]] or slag not in KINDS or direction is None:
                wrong.append(str(table.numbers[number]))
                continue
            own = texts[heads[key]]
            found.append(
                Definition(
                    own,
                    texts.get("navn") or own,
                    slag,
                    "",
                    "",
                    texts.get("enhet", ""),
                    texts.get("nevner", ""),
                    direction,
                    source=texts.get("kilde", ""),
                    within=texts.get("delav", ""),
                )
            )
    if wrong:
        raise InputError("definition_rows", table=source.name, rows=", ".join(wrong), kinds=", ".join(KINDS))
    return found


def _text(row: Sequence[object], at: int) -> str:
    return "" if at >= len(row) or is_blank(row[at]) else str(row[at]).strip()


def read_breaks(source: TableSource | None) -> list[Break]:
    """New definitions of indicators; raises ``InputError``: ``break_columns`` where the columns indikator and år are
    missing, ``break_rows`` for rows without an indicator or a year."""
    if source is None:
        return []
    found, wrong = [], []
    for table in plain_tables(source, ("indikator", "nøkkel")):
        heads = [plain(head) for head in table.heads]
        at = {name: heads.index(name) for name in heads}
        key = at.get("indikator", at.get("nøkkel"))
        year = at.get("år", at.get("aar", at.get("year")))
        if key is None or year is None:
            raise InputError("break_columns", table=table.name, columns=", ".join(table.heads))
        text = at.get("tekst", at.get("merknad", at.get("text")))
        for number, row in zip(table.numbers, table.rows):
            when = year_in(row[year] if year < len(row) else None)
            if when is None or not _text(row, key):
                wrong.append(str(number))
            else:
                found.append(Break(_text(row, key), when, "" if text is None else _text(row, text)))
    if wrong:
        raise InputError("break_rows", table=source.name, rows=named(wrong))
    return found
