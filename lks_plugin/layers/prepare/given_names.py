"""Names for the prepared layer: of grunnkretser, of kommuner and of the zones of a key. Nothing is joined by them.

A name that lost letters at its source («Evená??i») is told and never passed on: another source is asked, or the name
is left out.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...engine.tables.key_columns import Keyed
from ...engine.tables.names import KOMMUNE_NUMBERS, differing_names, has_lost_letters, kommune_names
from ...engine.tables.tables import Table, TableError, plain
from ...engine.tables.zone_key import ZONE, ZONE_NAME, zone_code
from ...engine.units.coding import has_serial, is_rest_unit, kommune_of, zone_name
from ..reading.polygon_rows import Drawn
from ..reading.tables import TableSource, plain_tables

UNIT_NAMES = ("grunnkretsnavn", "gkretsnavn", "kretsnavn", "navn", "name")
_OF_ZONES = " LKS "


@dataclass(frozen=True)
class LostName:
    """A name that lost letters: the source it stands in, the code it belongs to, and what is left of it."""

    source: str
    code: str
    name: str


@dataclass(frozen=True)
class GivenNames:
    """Names by code: of ``units``, of ``kommuner`` (``unnamed`` are those without one), of the ``zones`` by unit with
    their ``zone_names``; and the names that are ``lost``. ``read`` are the tables with names of kommuner,
    ``differing`` those with several names of one, as (table, kommune, names)."""

    units: Mapping[str, str]
    kommuner: Mapping[str, str]
    unnamed: Sequence[str]
    zones: Mapping[str, str]
    zone_names: Mapping[str, str]
    lost: Sequence[LostName]
    differing: Sequence[tuple[str, str, Sequence[str]]] = ()
    read: Sequence[Table] = ()


def name_head(keyed: Keyed) -> str | None:
    """The column of a table with the names of the units."""
    heads = {head.lower(): head for head in reversed(keyed.table.heads)}
    return next((heads[name] for name in UNIT_NAMES if name in heads), None)


def given_names(
    drawn: Drawn, tables: Sequence[Keyed], keys: Sequence[Keyed], names: Sequence[TableSource], units: Collection[str]
) -> GivenNames:
    """The names of the ``units``: those of the layer of polygons come before those of the ``tables``, and kommuner are
    called as the tables of ``names`` (KLASS 131) say, then as the layer does, then as the ``keys`` of zones do.

    Raises ``TableError`` for tables without names, and ``two_tables`` for a unit in two keys.
    """
    every = list(_unit_names(drawn, tables))
    read = [table for source in names for table in plain_tables(source, KOMMUNE_NUMBERS)]
    kommuner = [(table.name, kommune, name) for table in read for kommune, name in kommune_names(table).items()]
    kommuner += _drawn_kommuner(drawn)
    keyed = _zones(keys)
    zone_names = [(source, unit, name) for unit, (source, _, name) in keyed.items() if name]
    kommuner += [
        (source, kommune_of(unit), name.rsplit(_OF_ZONES, 1)[0])
        for source, unit, name in zone_names
        if _OF_ZONES in name
    ]
    inside = {kommune_of(unit) for unit in units}
    kommuner = [one for one in kommuner if one[1] in inside]
    own = _whole(kommuner)
    zones = {unit: zone for unit, (_, zone, _) in keyed.items() if zone}
    called = _whole(zone_names)
    for unit, zone in zones.items():
        kommune = own.get(kommune_of(unit))
        if unit not in called and kommune and has_serial(zone) and not is_rest_unit(unit):
            called[unit] = zone_name(zone, kommune)
    lost = [
        LostName(source, code, name)
        for source, code, name in dict.fromkeys((*every, *kommuner, *zone_names))
        if has_lost_letters(name)
    ]
    differing = [
        (table.name, kommune, several)
        for table in read
        for kommune, several in sorted(differing_names(table).items())
        if kommune in inside
    ]
    unnamed = sorted(inside - own.keys())
    return GivenNames(_whole(every), own, unnamed, zones, called, lost, differing, read)


def _whole(names: Sequence[tuple[str, str, str]]) -> dict[str, str]:
    """The first name of each code that lost no letters."""
    found: dict[str, str] = {}
    for _, code, name in names:
        if not has_lost_letters(name):
            found.setdefault(code, name)
    return found


def _unit_names(drawn: Drawn, tables: Sequence[Keyed]) -> Iterator[tuple[str, str, str]]:
    for code, cell in drawn.column(*UNIT_NAMES).items():
        if name := name_in(cell):
            yield drawn.name, code, name
    for keyed in tables:
        head = name_head(keyed)
        if head is not None:
            for unit, cell in zip(keyed.codes, keyed.table.column(keyed.table.heads.index(head))):
                if unit and cell:
                    yield keyed.name, unit, str(cell).strip()


def _drawn_kommuner(drawn: Drawn) -> Iterator[tuple[str, str, str]]:
    for code, cell in drawn.column("kommunenavn", "kommune").items():
        name = name_in(cell)
        if name and not name.isdigit():
            yield drawn.name, kommune_of(code), name


def name_in(cell: object) -> str:
    """The name in a cell, "" without one; of a record or a list of names, as GeoJSON and GML may hold, the Norwegian
    one or the first."""
    text = "" if cell is None else str(cell).strip()
    if not text.startswith(("{", "[")):
        return text
    try:
        return _name_of(json.loads(text))
    except ValueError:
        return text


def _name_of(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        norwegian = [one for one in value if isinstance(one, dict) and "nor" in one.values()]
        return next((name for one in (*norwegian, *value) if (name := _name_of(one))), "")
    if isinstance(value, dict):
        named = [part for key, part in value.items() if plain(key).endswith(("navn", "namn", "name"))]
        return next((name for part in named if (name := _name_of(part))), "")
    return ""


def _zones(keys: Sequence[Keyed]) -> dict[str, tuple[str, str, str]]:
    """For every unit of the keys the source, the zone and what it is called."""
    found: dict[str, tuple[str, str, str]] = {}
    for key in keys:
        titles = key.columns.get((ZONE_NAME, None), {})
        twice = []
        for row, cell in key.columns[(ZONE, None)].items():
            code = key.codes[row]
            if code in found:
                twice.append(f"{code}: {found[code][0]}")
            elif code is not None:
                found[code] = (key.name, zone_code(cell), str(titles.get(row) or "").strip())
        if twice:
            raise TableError("two_tables", key.name, rows=twice, column=key.heads[(ZONE, None)])
    return found
