"""Where the people of grunnkretser are: population-weighted centres from points, a grid or a raster of people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureSource,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)

from ...engine.progress import Progress, check
from ...engine.statistics.figures import Floats
from ...engine.units.indicators import number_of
from ..errors import InputError
from ..fields import text_of, value_of
from ..zones import spatial_index

_STRIP = 512


@dataclass(frozen=True)
class Centres:
    """``points`` (n, 2) in metres, NaN without a polygon; ``weighted`` counts the units whose people's places are
    known, ``outside`` the people's places that lie in no unit."""

    points: Floats
    weighted: int = 0
    outside: int = 0


def surface_points(geometries: Sequence[QgsGeometry]) -> Floats:
    """(n, 2) a point on the surface of each polygon, NaN for empty ones."""
    points = np.full((len(geometries), 2), np.nan)
    for unit, geometry in enumerate(geometries):
        if not geometry.isEmpty():
            point = geometry.pointOnSurface().asPoint()
            points[unit] = point.x(), point.y()
    return points


def weighted_centres(
    geometries: Sequence[QgsGeometry], places: Iterator[tuple[QgsPointXY, float]], progress: Progress | None = None
) -> Centres:
    """The mean of the ``places`` of people, (point, weight), in each unit; where there are none, a point on its
    surface."""
    index = spatial_index(geometries)
    sums, weights = np.zeros((len(geometries), 2)), np.zeros(len(geometries))
    outside = 0
    for number, (point, weight) in enumerate(places):
        if number % 4096 == 0:
            check(progress, 0.5)
        own = QgsGeometry.fromPointXY(point)
        near = sorted(index.intersects(QgsRectangle(point, point)))
        unit = next((each for each in near if geometries[each].intersects(own)), -1)
        if unit < 0:
            outside += 1
            continue
        sums[unit] += weight * point.x(), weight * point.y()
        weights[unit] += weight
    points = surface_points(geometries)
    there = weights > 0
    points[there] = sums[there] / weights[there, None]
    return Centres(points, int(there.sum()), outside)


def places_of_layer(
    source: QgsFeatureSource, people_field: str | None, crs: QgsCoordinateReferenceSystem
) -> Iterator[tuple[QgsPointXY, float]]:
    """The points of a layer, or the centres of the cells of a grid, in ``crs``, each with its people (1 without a
    field). Rows without people or place are passed over; raises ``InputError`` for text and negative numbers."""
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, QgsCoordinateTransformContext())
    for feature in source.getFeatures():
        weight = 1.0
        if people_field:
            try:
                weight = number_of(value_of(feature[people_field]))
            except ValueError as error:
                text = text_of(feature[people_field])
                raise InputError("people_text", field=people_field, row=feature.id(), text=text) from error
            if weight < 0:
                raise InputError("people_text", field=people_field, row=feature.id(), text=f"{weight:g}")
        geometry = QgsGeometry(feature.geometry())
        if weight > 0 and not geometry.isEmpty():
            geometry.transform(transform)
            if geometry.type() != Qgis.GeometryType.Point:
                geometry = geometry.centroid()
            for part in geometry.asMultiPoint() if geometry.isMultipart() else [geometry.asPoint()]:
                yield QgsPointXY(part), weight


def places_of_raster(layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem) -> Iterator[tuple[QgsPointXY, float]]:
    """The centres of the cells of a raster that have people, in ``crs``."""
    transform = QgsCoordinateTransform(layer.crs(), crs, QgsCoordinateTransformContext())
    extent, width, height = layer.extent(), layer.width(), layer.height()
    dx, dy = extent.width() / width, extent.height() / height
    for top in range(0, height, _STRIP):
        count = min(_STRIP, height - top)
        upper = extent.yMaximum() - top * dy
        strip = QgsRectangle(extent.xMinimum(), upper - count * dy, extent.xMaximum(), upper)
        block = layer.dataProvider().block(1, strip, width, count)
        empty = block.noDataValue() if block.hasNoDataValue() else None
        block.convert(Qgis.DataType.Float64)
        values = np.frombuffer(bytes(block.data()), dtype=np.float64).reshape(count, width)
        people = np.isfinite(values) & (values > 0)
        if empty is not None:
            people &= values != empty
        for row, column in np.argwhere(people).tolist():
            x, y = extent.xMinimum() + (column + 0.5) * dx, upper - (row + 0.5) * dy
            try:
                yield transform.transform(QgsPointXY(x, y)), float(values[row, column])
            except QgsCsException:
                continue
