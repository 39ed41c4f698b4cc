"""The maps of a comparison's report: both divisions side by side, the part where most people live at the page's width,
and the development of the population."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeature, QgsFeedback, QgsFields, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from ..contiguity.build import ContiguityOptions
from ..fields import fields_of, memory_layer, text
from ..maps import map_image, where_most_live
from ..styles import MANY_ZONES
from ..zones import zone_polygons
from .comparison import Crosscheck
from .outputs import change_of, moved_rows, short_codes
from .styles import (
    CHANGE_COLOURS,
    CHANGE_STEPS,
    MOVED_COLOUR,
    NO_ZONE_COLOUR,
    UNKNOWN_COLOUR,
    label_each,
    style_colours,
    style_hatched,
    style_outlines,
)

# Pixels, at most. Two maps side by side are seen at three fifths of their size, one by itself at nine tenths.
_SIDE, _WHOLE = (760, 1000), (1060, 1100)
# Points, so that the numbers are seen as large as the text of the report's tables.
_SIDE_LABEL, _WHOLE_LABEL = 13.0, 9.5
# With more zones, those where most people live are numbered on a map of their own.
_ROOM_FOR = 25
_DETAIL_COLOUR = "#1b2730"


@dataclass(frozen=True)
class ComparisonMaps:
    """The maps of the report: the divisions ``sides``, the same ``nearer`` (none where the sides have room for all
    numbers, or no numbers at all), and the ``development`` of the population, None where it is not known."""

    sides: list[QImage]
    nearer: list[QImage]
    development: QImage | None


def comparison_maps(check: Crosscheck, feedback: QgsFeedback) -> ComparisonMaps:
    """Draw them all. Raises ``Cancelled`` when the feedback is."""
    most = max(len(division.side) for division in check.divisions)
    window = _window(check) if _ROOM_FOR < most <= MANY_ZONES else None
    numbered = most <= MANY_ZONES
    sides = [
        map_image(layers, feedback, *_SIDE) for layers in side_maps(check, _SIDE_LABEL if numbered else None, window)
    ]
    nearer = []
    if window is not None:
        nearer = [map_image(layers, feedback, *_WHOLE, window) for layers in side_maps(check, _WHOLE_LABEL)]
    development = None if check.earlier is None else map_image(change_map(check), feedback, *_SIDE)
    return ComparisonMaps(sides, nearer, development)


def _window(check: Crosscheck) -> QgsRectangle | None:
    """Where most people live; None with several kommuner, of which none would be seen whole."""
    rows = [row for row in check.layer.zoned.tolist() if not check.layer.geometries[row].isEmpty()]
    if not rows or len({check.layer.units.kommuner[row] for row in rows}) > 1:
        return None
    places = [check.layer.geometries[row].pointOnSurface().asPoint() for row in rows]
    return where_most_live(places, check.layer.units.population[rows].tolist())


def side_maps(
    check: Crosscheck, points: float | None, left_out: QgsRectangle | None = None
) -> list[list[QgsVectorLayer]]:
    """What the maps of both sides are drawn from, with the same extent: counterparts in one colour, zones without one
    hatched, moved units outlined on top. Zones are numbered in ``points``; not those in ``left_out``, which is framed.
    """
    units = check.layer.zoned.tolist()
    base = _unit_layer(check, units, "#b8c1c7", 0.1, lambda row: NO_ZONE_COLOUR)
    lines = _unit_layer(check, units, "#5b6770", 0.1)
    moved = _moved_outlines(check)
    above = [moved, lines] if left_out is None else [_frame(check, left_out), moved, lines]
    return [[*above, *_side_map(check, side, points, left_out), base] for side in range(2)]


def change_map(check: Crosscheck) -> list[QgsVectorLayer]:
    """The units by the change of their population, moved units outlined."""
    units = check.layer.zoned.tolist()
    colours = _unit_layer(check, units, "#5b6770", 0.1, lambda row: change_colour(check, row))
    return [_unit_layer(check, moved_rows(check), "#1b2730", 0.5), colours]


def change_colour(check: Crosscheck, row: int) -> str:
    """The colour of a unit by the change of its population."""
    change = change_of(check, row)
    return UNKNOWN_COLOUR if change is None else CHANGE_COLOURS[int(np.searchsorted(CHANGE_STEPS, change))]


def _side_map(
    check: Crosscheck, side: int, points: float | None, left_out: QgsRectangle | None
) -> list[QgsVectorLayer]:
    """The zones without a counterpart, hatched, and all of them in their colours."""
    division, fields = check.divisions[side], fields_of(text("farge"), text("kode"))
    made, values = [], [check.colours["ab"[side], zone] for zone in range(len(division.side))]
    for colour, code, polygon in zip(values, short_codes(division.side.codes), division.polygons):
        shown = left_out is None or polygon.isEmpty() or not left_out.contains(_place(polygon))
        made.append(_feature(fields, [colour, code if shown else ""], polygon))
    layer = memory_layer("zones", check.layer.crs, fields, made)
    style_colours(layer, values, "#33414d", 0.5)
    if points is not None:
        label_each(layer, "kode", points)
    alone = [feature for feature, match in zip(made, division.side.match.tolist()) if match < 0]
    hatched = memory_layer("alone", check.layer.crs, fields, alone)
    style_hatched(hatched)
    return [hatched, layer]


def _place(polygon: QgsGeometry) -> QgsPointXY:
    """A point of the polygon, near its middle."""
    return polygon.poleOfInaccessibility(10.0)[0].asPoint()


def _frame(check: Crosscheck, window: QgsRectangle) -> QgsVectorLayer:
    layer = memory_layer(
        "frame", check.layer.crs, QgsFields(), [_feature(QgsFields(), [], QgsGeometry.fromRect(window))]
    )
    style_outlines(layer, _DETAIL_COLOUR, 0.8)
    return layer


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
