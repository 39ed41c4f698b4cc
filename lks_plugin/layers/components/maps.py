"""Maps of components: one of all units, and windows where many people live in units too small to see on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsFeedback, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from ...engine.units.homogeneity import Components
from ..fields import decimal, fields_of, memory_layer
from ..maps import map_image
from ..reading.units import UnitLayer
from ..styles import style_scores, style_without_values
from ..translation import tr
from .components import score_names

MAPS_AT_MOST = 3
_WINDOWS_AT_MOST = 4
_WINDOW_PIXELS = 700
# A unit smaller than this many pixels on the map of all units is not seen there.
_SEEN_PIXELS = 40.0
_MAP_PIXELS = 1100
# Windows are worth while where at least this share of the people live in units that are not seen.
_UNSEEN_SHARE = 0.25
# The share of a kommune's inhabitants that its window shows.
_IN_WINDOW = 0.8


@dataclass(frozen=True)
class ComponentMaps:
    """The maps of one component: all units, and windows with their captions."""

    whole: QImage
    windows: list[tuple[str, QImage]]


def component_maps(layer: UnitLayer, components: Components, feedback: QgsFeedback) -> list[ComponentMaps]:
    """Maps of the first components; raises ``Cancelled`` when the feedback is."""
    known, unknown = _layers(layer, components)
    names, windows = score_names(components), _windows(layer)
    made = []
    for name, variance in list(zip(names, components.eigenvalues.tolist()))[:MAPS_AT_MOST]:
        style_scores(known, name, float(np.sqrt(variance)))
        made.append(
            ComponentMaps(
                map_image([known, unknown], feedback, _MAP_PIXELS),
                [
                    (caption, map_image([known, unknown], feedback, _WINDOW_PIXELS, _WINDOW_PIXELS, window))
                    for caption, window in windows
                ],
            )
        )
    return made


def without_values(layer: UnitLayer) -> NDArray[np.bool_]:
    """Which units with a polygon have no value in any indicator: their scores are nothing but the mean."""
    return np.asarray(~np.isfinite(layer.attributes[layer.zoned]).any(axis=1), dtype=bool)


def _layers(layer: UnitLayer, components: Components) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """The units with scores, and those without any value, in memory."""
    fields = fields_of(*(decimal(name) for name in score_names(components)))
    known: list[QgsFeature] = []
    unknown: list[QgsFeature] = []
    for unit, scores, empty in zip(layer.zoned.tolist(), components.scores.tolist(), without_values(layer).tolist()):
        feature, polygon = QgsFeature(fields), QgsGeometry(layer.geometries[unit])
        polygon.convertToMultiType()
        feature.setGeometry(polygon)
        feature.setAttributes(scores)
        (unknown if empty else known).append(feature)
    layers = tuple(memory_layer("scores", layer.crs, fields, features) for features in (known, unknown))
    style_without_values(layers[1])
    return layers[0], layers[1]


def _windows(layer: UnitLayer) -> list[tuple[str, QgsRectangle]]:
    """Caption and extent of the windows: the kommuner with most people in units too small to be seen."""
    zoned = layer.zoned.tolist()
    people = layer.units.population[layer.zoned]
    extent = QgsRectangle()
    for unit in zoned:
        extent.combineExtentWith(layer.geometries[unit].boundingBox())
    pixel = max(extent.width(), extent.height()) / _MAP_PIXELS
    areas = np.array([layer.geometries[unit].area() for unit in zoned])
    unseen = np.where(areas < _SEEN_PIXELS * pixel**2, people, 0)
    if unseen.sum() < _UNSEEN_SHARE * people.sum():
        return []
    of_kommune: dict[str, list[int]] = {}
    for place, unit in enumerate(zoned):
        of_kommune.setdefault(layer.units.kommuner[unit], []).append(place)
    largest = sorted(of_kommune.values(), key=lambda own: (-int(unseen[own].sum()), own[0]))[:_WINDOWS_AT_MOST]
    return [
        (
            tr("{kommune}: where {share} % of the inhabitants live").format(
                kommune=layer.units.kommune_names[zoned[own[0]]], share=round(100 * _IN_WINDOW)
            ),
            _window([layer.geometries[zoned[place]] for place in own], people[own]),
        )
        for own in largest
        if unseen[own].any()
    ]


def _window(polygons: list[QgsGeometry], people: NDArray[np.int64]) -> QgsRectangle:
    """The square around the median inhabitant that holds most of them."""
    points = [polygon.pointOnSurface().asPoint() for polygon in polygons]
    centres = np.array([(point.x(), point.y()) for point in points])
    x, y = (_quantile(centres[:, axis], people, 0.5) for axis in (0, 1))
    radius = _quantile(np.abs(centres - [x, y]).max(axis=1), people, _IN_WINDOW)
    square = QgsRectangle(x, y, x, y)
    square.grow(1.1 * radius + float(np.sqrt(np.median([polygon.area() for polygon in polygons]))))
    return square


def _quantile(values: NDArray[np.float64], people: NDArray[np.int64], share: float) -> float:
    """The value that this share of the people do not exceed."""
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(people[order])
    return float(values[order][np.searchsorted(reached, share * reached[-1])])
