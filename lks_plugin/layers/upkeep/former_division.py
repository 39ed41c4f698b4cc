"""The former division: from a field of the units, from a table such as the key file, or from areas."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from qgis.core import Qgis, QgsFeatureSource, QgsWkbTypes

from ...engine.tables.key_columns import refuse_lost_digits
from ...engine.tables.tables import KEY_NAMES, Table, TableError, code_in, is_blank
from ...engine.tables.zone_key import NAMES_OF_ZONES, zone_column
from ...engine.units.coding import is_rest_unit, is_rest_zone
from ...engine.units.indicators import count_of, may_be_thousands
from ..errors import InputError
from ..reading.areas import largest_overlaps
from ..reading.polygons import polygon_parts
from ..reading.tables import TableSource, cell_of, every_table, note_skipped
from ..reading.units import UnitLayer, lks_code

_PEOPLE_NAMES = ("befolkning", "folkemengde", "innbyggere")
# In the keys of kommuner what begins so is no zone: «99. Uoppgitt grunnkrets», «52. Marka og andre ubebodde …».
_NO_ZONE = re.compile(r"^\s*99\b|\b(?:uoppgitte?|ubebodde?|ukjente?|rest|rest(?:sone|område)\w*)\b", re.IGNORECASE)


@dataclass(frozen=True)
class FormerDivision:
    """Zones by former grunnkretsnummer, codes with their zeros, other texts as they stand.

    ``people`` are the inhabitants that the table gives, ``names`` those of its zones, ``left_out`` rows without a zone,
    ``repeated`` units that occur more than once with the same zone, ``without_code`` rows whose
    grunnkretsnummer is none, or polygons without a zone; ``split`` units that lie in several polygons of zones.
    """

    zones: Mapping[str, str]
    people: Mapping[str, int] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    without_code: tuple[int, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    split: tuple[str, ...] = ()


def division_of_field(layer: UnitLayer, name: str) -> FormerDivision:
    """The zones that a field of the units names."""
    zones = {code: lks_code(feature[name]) for code, feature in zip(layer.units.codes, layer.features)}
    return without_rest(zones)


def division_of_table(source: TableSource, wanted: str = "") -> FormerDivision:
    """The zones of a table with a column of grunnkretsnummer and one of zones, ``wanted`` or known by its name.

    Raises ``TableError``: ``no_key``, ``no_zone_column``, ``cells`` for inhabitants that are no whole numbers, and
    ``two_zones`` with the units that the table puts into several zones.
    """
    table = _table_with_units(every_table(source, KEY_NAMES))
    unit_at, zone_at = _unit_column(table), zone_column(table, wanted)
    people_at, name_at = table.named(_PEOPLE_NAMES), table.named(NAMES_OF_ZONES)
    zones: dict[str, str] = {}
    people: dict[str, int] = {}
    names: dict[str, str] = {}
    repeated: list[str] = []
    several: list[str] = []
    without: list[int] = []
    for number, row in zip(table.numbers, table.rows):
        unit, zone = code_in(row[unit_at]), lks_code(row[zone_at])
        if unit is None:
            without.append(number)
            continue
        if unit in zones:
            (repeated if zones[unit] == zone else several).append(unit)
        zones.setdefault(unit, zone)
        if name_at is not None and not is_blank(row[name_at]):
            names.setdefault(zone, str(row[name_at]).strip())
        if people_at is not None and not is_blank(row[people_at]):
            people[unit] = _people(table, number, people_at, row[people_at])
    if several:
        raise TableError("two_zones", table.name, codes=sorted(set(several)))
    found = without_rest(zones)
    return FormerDivision(found.zones, people, found.left_out, tuple(sorted(set(repeated))), tuple(without), names)


def division_of_polygons(source: QgsFeatureSource, layer: UnitLayer, wanted: str = "") -> FormerDivision | None:
    """The zones that most of each unit's area lies in; None for a layer without polygons, or one whose rows have a
    grunnkretsnummer and are a key.

    Raises ``TableError("no_zone_column")``, and ``InputError`` for a layer without polygons in it.
    """
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon:
        return None
    features = list(source.getFeatures())
    rows = [[cell_of(value) for value in feature.attributes()] for feature in features]
    table = Table(source.sourceName(), tuple(source.fields().names()), rows, range(1, len(rows) + 1))
    if any(_unit_counts(table)):
        return None
    zone_at, name_at = zone_column(table, wanted), table.named(NAMES_OF_ZONES)
    named_parts = [(lks_code(row[zone_at]), polygon_parts(each.geometry())) for row, each in zip(rows, features)]
    parts = [(zone, polygon) for zone, polygon in named_parts if zone and not polygon.isEmpty()]
    if not parts:
        raise InputError("no_polygons_in", layer=source.sourceName())
    units = dict(zip(layer.units.codes, layer.geometries))
    of, split = largest_overlaps(parts, source.sourceCrs(), units, layer.crs)
    names = {
        lks_code(row[zone_at]): str(row[name_at]).strip()
        for row in rows
        if name_at is not None and not is_blank(row[name_at])
    }
    found = without_rest({code: of.get(code, "") for code in layer.units.codes})
    without = tuple(number for number, (zone, polygon) in enumerate(named_parts, 1) if not zone or polygon.isEmpty())
    return replace(found, names=names, split=tuple(split), without_code=without)


def is_no_zone(text: str) -> bool:
    """Whether a zone's text in a kommune's own key says that it is none: unknown addresses, uninhabited land."""
    return _NO_ZONE.search(text) is not None


def without_rest(zones: Mapping[str, str]) -> FormerDivision:
    """The division of a mapping of units to zones, "" for none: rest zones and rest units are left out."""
    kept = {unit: zone for unit, zone in zones.items() if zone and not is_rest_zone(zone) and not is_rest_unit(unit)}
    left_out = tuple(sorted(unit for unit in zones if unit not in kept and not is_rest_unit(unit)))
    return FormerDivision(kept, left_out=left_out)


def _table_with_units(tables: Sequence[Table]) -> Table:
    """The first sheet that has grunnkretsnummer; the others are noted as not read."""
    chosen = next((table for table in tables if any(_unit_counts(table))), tables[0])
    note_skipped(table.name for table in tables if table is not chosen)
    return chosen


def _unit_counts(table: Table) -> list[int]:
    """How many grunnkretsnummer each column holds."""
    return [sum(code_in(cell) is not None for cell in table.column(index)) for index in range(len(table.heads))]


def _unit_column(table: Table) -> int:
    """The column in which most cells are grunnkretsnummer; one with the usual name comes first."""
    counts, named = _unit_counts(table), table.named(KEY_NAMES)
    refuse_lost_digits(table, range(len(table.heads)))
    if not any(counts):
        raise TableError("no_key", table.name, columns=list(table.heads))
    return named if named is not None and counts[named] else counts.index(max(counts))


def _people(table: Table, number: int, at: int, cell: object) -> int:
    """The inhabitants in a cell; nobody where a sign says that they are not known."""
    try:
        value = count_of(cell)
    except ValueError as error:
        fault = "thousands" if may_be_thousands(cell) else "fraction"
        rows = [f"{number}: «{cell}»"]
        raise TableError("cells", table.name, column=table.heads[at], rows=rows, fault=fault) from error
    return 0 if value != value else int(value)
