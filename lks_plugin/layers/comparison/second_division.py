"""The second division of a comparison: another field, another layer joined by code, or areas laid over the units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsWkbTypes,
)

from ...engine.progress import Progress, check
from ...engine.rules.compare import largest_overlap
from ...engine.units.coding import is_rest_unit
from ...layers.errors import InputError
from ..reading.overlay import intersection
from ..reading.polygons import read_polygons
from ..reading.units import UnitLayer, check_polygons, check_table, coded_rows, lks_code
from ..translation import tr
from ..upkeep.former_division import FormerDivision
from ..zones import spatial_index

_YEAR = re.compile(r"(.*?)((?:19|20)\d{2})")
# Statistics Norway looks at the decline over ten years.
_YEARS_BACK = 10
# What the layer of prepared units calls the population of that year.
_TEN_YEARS_AGO = "{population}_10"


@dataclass(frozen=True)
class Second:
    """What another division says of a layer's units.

    ``zones`` (n,) their zones, "" for none; ``absent`` (n,) the units it does not know; ``extra`` the codes only it
    knows; ``cut`` the units that areas cut, with (zone, share) of each part; ``outside`` those of which more than half
    lies in no area; ``left_out`` how many of its rows have no area or no zone.
    """

    zones: list[str]
    absent: NDArray[np.bool_]
    extra: tuple[str, ...] = ()
    cut: list[tuple[int, list[tuple[str, float]]]] = field(default_factory=list)
    outside: tuple[int, ...] = ()
    left_out: int = 0


def zones_by_field(layer: UnitLayer, source: QgsFeatureSource, name: str) -> Second:
    """The zones that a field of the units' own layer names."""
    check_table(source, [name])
    zones = [lks_code(feature[name]) for feature in layer.features]
    _refuse_no_zone(zones, name, source)
    return Second(zones, np.zeros(len(zones), dtype=bool))


def zones_by_code(
    layer: UnitLayer, source: QgsFeatureSource, unit_field: str, zone_field: str, progress: Progress | None = None
) -> Second:
    """The zones that another layer, or a table, names for the same grunnkretsnummer.

    Raises ``InputError`` for codes that are malformed or occur twice, and where no unit is in both.
    """
    check_table(source, [unit_field, zone_field])
    rows = coded_rows(source, unit_field, progress)
    named_zones = [lks_code(feature[zone_field]) for _, feature in rows]
    _refuse_no_zone(named_zones, zone_field, source)
    zone_of = {code: zone for (code, _), zone in zip(rows, named_zones)}
    codes = layer.units.codes
    absent = np.array([code not in zone_of for code in codes])
    if absent.all():
        raise InputError(
            "no_common_unit", one=tr("Grunnkretser"), other=source.sourceName(), first=codes[0], second=rows[0][0]
        )
    return Second(
        zones=[zone_of.get(code, "") for code in codes],
        absent=absent,
        extra=tuple(sorted(zone_of.keys() - set(codes))),
    )


def zones_by_key(layer: UnitLayer, division: FormerDivision, name: str) -> Second:
    """The zones that a key file names for the same grunnkretsnummer; rest zones count as none.

    Raises ``InputError`` where no unit is in both.
    """
    codes = layer.units.codes
    known = {*division.zones, *division.left_out}
    absent = np.array([code not in known and not is_rest_unit(code) for code in codes])
    if not any(code in division.zones for code in codes):
        first = min(division.zones, default="–")
        raise InputError("no_common_unit", one=tr("Grunnkretser"), other=name, first=codes[0], second=first)
    return Second(
        zones=[division.zones.get(code, "") for code in codes],
        absent=absent,
        extra=tuple(sorted(set(division.zones) - set(codes))),
    )


def zones_by_area(
    layer: UnitLayer, source: QgsFeatureSource, zone_field: str, least: float, progress: Progress | None = None
) -> Second:
    """The zones whose areas lie over the units: each unit follows the zone that covers most of it.

    Parts below the share ``least`` of a unit are overlooked. Raises ``InputError`` where the layer holds
    no areas, or none of them lies over a unit.
    """
    check_table(source, [zone_field])
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown):
        raise InputError("no_areas", layer=source.sourceName(), kind=QgsWkbTypes.displayString(source.wkbType()))
    check_polygons(source)
    features = [QgsFeature(feature) for feature in source.getFeatures()]
    zones, areas = _areas(layer, source, features, zone_field)
    names = sorted(set(zones))
    label_of = {name: label for label, name in enumerate(names)}
    units, labels, shares = _overlaps(layer, areas, [label_of[zone] for zone in zones], progress)
    followed, cut = largest_overlap(units, labels, shares, len(layer.units), least)
    if (followed < 0).all():
        raise InputError("no_area_over_units", layer=source.sourceName())
    covered = np.bincount(units, shares, len(layer.units))
    return Second(
        zones=[names[label] if label >= 0 else "" for label in followed.tolist()],
        absent=followed < 0,
        cut=[(unit, [(names[label], share) for label, share in parts]) for unit, parts in cut],
        outside=tuple(np.flatnonzero((followed >= 0) & (covered < 0.5)).tolist()),
        left_out=len(features) - len(areas),
    )


def earlier_field(names: Sequence[str], population: str) -> str | None:
    """The field with an earlier population, by its name: ``befolkning_10``, or a year some ten years before.

    Years are sought beside the population's own: ``2014`` for ``2024``, ``befolkning_2014`` for ``befolkning_2024``.
    """
    if _TEN_YEARS_AGO.format(population=population) in names:
        return _TEN_YEARS_AGO.format(population=population)
    own = _YEAR.fullmatch(population)
    if own is None:
        return None
    stem, now = own.group(1), int(own.group(2))
    years = [found for found in (_YEAR.fullmatch(name) for name in names) if found and found.group(1) == stem]
    past = [(abs(now - _YEARS_BACK - int(y.group(2))), y.group(0)) for y in years if int(y.group(2)) < now]
    return min(past)[1] if past else None


def _refuse_no_zone(zones: Sequence[str], name: str, source: QgsFeatureSource) -> None:
    if not any(zones):
        raise InputError("empty_zone_field", field=name, layer=source.sourceName())


def _areas(
    layer: UnitLayer, source: QgsFeatureSource, features: Sequence[QgsFeature], zone_field: str
) -> tuple[list[str], list[QgsGeometry]]:
    """Zones and their areas in the coordinate system of the units; rows without area or zone are left out."""
    rows = [(lks_code(feature[zone_field]), feature.geometry()) for feature in features]
    usable = [
        (zone, geometry)
        for zone, geometry in rows
        if zone and geometry.type() == Qgis.GeometryType.Polygon and not geometry.isEmpty()
    ]
    if not usable:
        raise InputError("no_area_named", layer=source.sourceName(), field=zone_field)
    zones = [zone for zone, _ in usable]
    return zones, read_polygons(source, zones, [geometry for _, geometry in usable], layer.crs).geometries


def _overlaps(
    layer: UnitLayer, areas: Sequence[QgsGeometry], labels: Sequence[int], progress: Progress | None
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Unit, zone and the share of the unit that lies in the zone, for every pair that overlaps."""
    index = spatial_index([layer.geometries[unit] for unit in layer.zoned.tolist()])
    shares: dict[tuple[int, int], float] = {}
    for done, (area, label) in enumerate(zip(areas, labels)):
        check(progress, done / len(areas))
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()
        for unit in layer.zoned[sorted(index.intersects(area.boundingBox()))].tolist():
            polygon = layer.geometries[unit]
            if engine.contains(polygon.constGet()):
                share = 1.0
            elif engine.intersects(polygon.constGet()) and polygon.area() > 0:
                share = intersection(area, polygon).area() / polygon.area()
            else:
                continue
            shares[unit, label] = min(1.0, shares.get((unit, label), 0.0) + share)
    pairs = sorted(shares)
    both = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1], np.array([shares[pair] for pair in pairs])
