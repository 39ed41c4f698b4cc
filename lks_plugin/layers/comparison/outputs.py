"""The layers a comparison answers with: fields and features, and the maps of its report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
)

from ...engine.criteria import Criteria
from ..contiguity.build import ContiguityOptions
from ..fields import boolean, decimal, fields_of, integer, memory_layer, text
from ..styles import MANY_ZONES
from ..zones import zone_polygons
from .comparison import Crosscheck
from .styles import (
    CHANGE_COLOURS,
    CHANGE_STEPS,
    MOVED_COLOUR,
    NO_ZONE_COLOUR,
    UNKNOWN_COLOUR,
    style_colours,
    style_hatched,
    style_outlines,
)
from .words import ZoneWords, class_names, status_names

_SIDES = ("a", "b")


def overlap_fields() -> QgsFields:
    """The fields of the overlap table."""
    return fields_of(
        text("sone_a"),
        text("sone_b"),
        integer("antall_grunnkretser"),
        integer("befolkning"),
        decimal("andel_av_a"),
        decimal("andel_av_b"),
        boolean("motpart"),
    )


def overlap_features(check: Crosscheck) -> Iterator[QgsFeature]:
    """One row for each pair of zones that share units; null stands for no zone. Shares are of the compared people."""
    fields, comparison = overlap_fields(), check.comparison
    rows = zip(
        comparison.pairs.tolist(),
        comparison.pair_units.tolist(),
        comparison.pair_population.tolist(),
        comparison.matched.tolist(),
    )
    for (a, b), units, people, matched in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                comparison.a.codes[a] if a >= 0 else None,
                comparison.b.codes[b] if b >= 0 else None,
                units,
                people,
                share(people, int(comparison.a.population[a])) if a >= 0 else None,
                share(people, int(comparison.b.population[b])) if b >= 0 else None,
                matched,
            ]
        )
        yield feature


def share(part: int, whole: int) -> float | None:
    """A part of a whole; None where the whole is nobody."""
    return part / whole if whole else None


def zone_fields() -> QgsFields:
    """The fields of the zones of either side."""
    return fields_of(
        text("sone"),
        text("kommunenummer", 4),
        text("status"),
        text("statusnavn"),
        text("motpart"),
        integer("felles_befolkning"),
        decimal("felles_andel"),
        integer("befolkning"),
        text("kriterium"),
        text("kriterienavn"),
        integer("antall_grunnkretser"),
        decimal("heterogenitet"),
        integer("befolkning_tidligere"),
        decimal("endring_prosent"),
        text("forklaring"),
    )


def zone_features(
    check: Crosscheck, side: int, criteria: Criteria, crs: QgsCoordinateReferenceSystem
) -> Iterator[QgsFeature]:
    """The zones of the first (0) or second (1) division in order of their codes, in the coordinate system ``crs``."""
    fields, division, words = zone_fields(), check.divisions[side], ZoneWords(check.comparison, side)
    statuses, classes = status_names(), class_names(criteria)
    to_crs = QgsCoordinateTransform(check.layer.crs, crs, QgsCoordinateTransformContext())
    for zone, code in enumerate(division.side.codes):
        same = next((one for one in words.shared[zone] if one.matched), None)
        change = division.change(zone)
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                code,
                check.kommune_of(division, zone),
                division.side.status[zone],
                statuses[division.side.status[zone]],
                words.counterpart(zone) or None,
                same.people if same else None,
                share(same.people, int(division.side.population[zone])) if same else None,
                int(division.population[zone]),
                division.classes[zone] or None,
                classes.get(division.classes[zone]),
                int(np.count_nonzero(division.labels == zone)),
                None if division.heterogeneity is None else float(division.heterogeneity[zone]),
                None if division.earlier is None else int(division.earlier[zone]),
                None if change is None else 100 * change,
                words.sentence(zone),
            ]
        )
        polygon = QgsGeometry(division.polygons[zone])
        if not polygon.isEmpty():
            polygon.transform(to_crs)
            feature.setGeometry(polygon)
        yield feature


def moved_fields() -> QgsFields:
    """The fields of the units that moved."""
    return fields_of(
        text("grunnkretsnummer", 8),
        text("kommunenummer", 4),
        text("fra"),
        text("til"),
        text("motpart"),
        integer("befolkning"),
        integer("befolkning_tidligere"),
    )


def moved_features(check: Crosscheck) -> Iterator[QgsFeature]:
    """The units that moved: from zone, to zone, and the counterpart of the zone they left, where there is one."""
    fields, (a, b) = moved_fields(), (check.comparison.a, check.comparison.b)
    for row in moved_rows(check):
        zone, other = int(check.a.labels[row]), int(check.b.labels[row])
        match = int(a.match[zone])
        before = -1 if check.earlier is None else int(check.earlier[row])
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                check.codes[row],
                check.layer.units.kommuner[row],
                a.codes[zone],
                b.codes[other],
                b.codes[match] if match >= 0 else None,
                int(check.layer.units.population[row]),
                before if before >= 0 else None,
            ]
        )
        feature.setGeometry(check.layer.features[row].geometry())
        yield feature


def moved_rows(check: Crosscheck) -> list[int]:
    """The rows of the layer that moved."""
    return [int(row) for row in check.rows[check.comparison.moved]]


def short_codes(codes: Sequence[str]) -> list[str]:
    """Codes for the map: without the digits they all begin with, at least two left."""
    common = 0
    if len(codes) > 1 and len({len(code) for code in codes}) == 1 and all(code.isdigit() for code in codes):
        while common < len(codes[0]) - 2 and len({code[common] for code in codes}) == 1:
            common += 1
    return [code[common:] for code in codes]


def side_maps(check: Crosscheck) -> tuple[list[QgsVectorLayer], list[QgsVectorLayer]]:
    """What the maps of both sides are drawn from, with the same extent: counterparts in one colour, zones without one
    hatched, moved units outlined on top."""
    units = check.layer.zoned.tolist()
    base = _unit_layer(check, units, "#b8c1c7", 0.1, lambda row: NO_ZONE_COLOUR)
    lines = _unit_layer(check, units, "#5b6770", 0.1)
    moved = _moved_outlines(check)
    first, second = (_side_map(check, side) for side in range(2))
    return [moved, lines, *first, base], [moved, lines, *second, base]


def change_map(check: Crosscheck) -> list[QgsVectorLayer]:
    """The units by the change of their population, moved units outlined."""
    units = check.layer.zoned.tolist()
    colours = _unit_layer(check, units, "#5b6770", 0.1, lambda row: change_colour(check, row))
    return [_unit_layer(check, moved_rows(check), "#1b2730", 0.5), colours]


def change_of(check: Crosscheck, row: int) -> float | None:
    """The change of a unit's population since then, as a share; None where it is not known or nobody lived there."""
    if check.earlier is None or check.earlier[row] <= 0:
        return None
    return float(check.layer.units.population[row] / check.earlier[row] - 1)


def change_colour(check: Crosscheck, row: int) -> str:
    """The colour of a unit by the change of its population."""
    change = change_of(check, row)
    return UNKNOWN_COLOUR if change is None else CHANGE_COLOURS[int(np.searchsorted(CHANGE_STEPS, change))]


def _side_map(check: Crosscheck, side: int) -> list[QgsVectorLayer]:
    """The zones without a counterpart, hatched, and all of them in their colours."""
    division, fields = check.divisions[side], fields_of(text("farge"), text("kode"))
    made, values = [], [check.colours[_SIDES[side], zone] for zone in range(len(division.side))]
    for colour, code, polygon in zip(values, short_codes(division.side.codes), division.polygons):
        made.append(_feature(fields, [colour, code], polygon))
    layer = memory_layer("zones", check.layer.crs, fields, made)
    style_colours(layer, values, "#33414d", 0.5, "" if len(division.side) > MANY_ZONES else "kode")
    alone = [feature for feature, match in zip(made, division.side.match.tolist()) if match < 0]
    hatched = memory_layer("alone", check.layer.crs, fields, alone)
    style_hatched(hatched)
    return [hatched, layer]


def _moved_outlines(check: Crosscheck) -> QgsVectorLayer:
    """The units that moved, those of the same two zones together."""
    members: dict[tuple[int, int], list[int]] = {}
    for row in moved_rows(check):
        if not check.layer.geometries[row].isEmpty():
            members.setdefault((int(check.a.labels[row]), int(check.b.labels[row])), []).append(row)
    polygons = zone_polygons(list(members.values()), check.layer.geometries, ContiguityOptions().tolerance)
    made = [_feature(QgsFields(), [], polygon) for polygon in polygons]
    layer = memory_layer("moved", check.layer.crs, QgsFields(), made)
    style_outlines(layer, MOVED_COLOUR, 0.6)
    return layer


def _unit_layer(
    check: Crosscheck,
    rows: Sequence[int],
    outline: str,
    width: float,
    colour_of: Callable[[int], str] | None = None,
) -> QgsVectorLayer:
    """Units in the colours of ``colour_of(row)``, otherwise their outlines alone."""
    fields, made = fields_of(text("farge")), []
    values = ["" if colour_of is None else colour_of(row) for row in rows]
    for row, value in zip(rows, values):
        geometry = QgsGeometry(check.layer.geometries[row])
        if not geometry.isEmpty():
            geometry.convertToMultiType()
            made.append(_feature(fields, [value], geometry))
    layer = memory_layer("units", check.layer.crs, fields, made)
    if colour_of is None:
        style_outlines(layer, outline, width)
    else:
        style_colours(layer, values, outline, width)
    return layer


def _feature(fields: QgsFields, values: Sequence[object], geometry: QgsGeometry) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes(list(values))
    feature.setGeometry(geometry)
    return feature
