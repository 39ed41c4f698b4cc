"""Polygons to work with: straight, two-dimensional, valid and in metres."""

from __future__ import annotations

from collections.abc import Sequence
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
    QgsRectangle,
    QgsWkbTypes,
)

from ...layers.errors import InputError
from ..translation import named, tr
from .overlay import united

# Where a layer is not in metres, it is measured in Norway's national projection.
METRIC_CRS = "EPSG:25833"
# Metres of this projection are true only at the equator.
_MERCATOR = "merc"
# Longitude and latitude of the mainland with its sea, and of Svalbard, Jan Mayen and the waters between them. No place
# of one of them lies in one of them with its axes swapped.
_GEOGRAPHIC = "EPSG:4258"
_NORWAY = (QgsRectangle(2, 56, 34, 73), QgsRectangle(-15, 70, 40, 82))
_DEGREES = QgsRectangle(-360, -90, 360, 90)


@dataclass(frozen=True)
class Polygons:
    """The ``geometries`` of units in metres of ``crs``, empty without a polygon.

    ``repaired`` are the units whose polygon was invalid, ``twins`` those with the very polygon of a unit before them,
    ``mixed`` those whose geometry has lines or points beside the polygons that were used.
    """

    geometries: list[QgsGeometry]
    crs: QgsCoordinateReferenceSystem
    repaired: list[int]
    twins: list[int]
    mixed: list[int]


def read_polygons(
    source: QgsFeatureSource,
    codes: Sequence[str],
    geometries: Sequence[QgsGeometry],
    into: QgsCoordinateReferenceSystem | None = None,
) -> Polygons:
    """The polygons of the units ``codes`` of a layer, in the coordinate system ``into`` (otherwise the layer's own, if
    it is in metres); the layer's own geometries are left as they are.

    Raises ``InputError`` for lines and points, a coordinate system that does not fit the coordinates, and a
    layer without any polygon.
    """
    crs, transform = source.sourceCrs(), None
    plain = [straight(polygon_parts(geometry)) for geometry in geometries]
    _check_kind(codes, plain)
    _check_coordinates(crs, codes, plain)
    target = into or metric_crs(crs)
    if target != crs:
        transform, crs = QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext()), target
    made, repaired = [], []
    for unit, geometry in enumerate(plain):
        if not geometry.isEmpty():
            if transform is not None:
                _transform(geometry, transform, codes[unit])
            geometry, mended = _valid(geometry)
            if mended:
                repaired.append(unit)
        made.append(geometry)
    mixed = [unit for unit, geometry in enumerate(geometries) if is_mixed(geometry)]
    return Polygons(made, crs, repaired, _twins(made), mixed)


def metric_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The projection in metres that units of a layer in ``crs`` are measured in: its own if it is one."""
    if crs.mapUnits() != Qgis.DistanceUnit.Meters or crs.projectionAcronym() == _MERCATOR:
        return QgsCoordinateReferenceSystem(METRIC_CRS)
    return crs


def tidy_polygons(
    crs: QgsCoordinateReferenceSystem, codes: Sequence[str], geometries: Sequence[QgsGeometry]
) -> tuple[list[QgsGeometry], list[int]]:
    """Straight, two-dimensional, valid multipolygons in their own coordinate system, and which were repaired.

    Raises ``InputError`` for coordinates that do not fit the coordinate system, and without any polygon.
    """
    plain = [straight(polygon_parts(geometry)) for geometry in geometries]
    _check_kind(codes, plain)
    _check_coordinates(crs, codes, plain)
    made, repaired = [], []
    for unit, geometry in enumerate(plain):
        if not geometry.isEmpty():
            geometry, mended = _valid(geometry)
            geometry.convertToMultiType()
            if mended:
                repaired.append(unit)
        made.append(geometry)
    return made, repaired


def is_mixed(geometry: QgsGeometry) -> bool:
    """Whether a geometry is a collection that holds polygons beside lines or points."""
    if QgsWkbTypes.flatType(geometry.wkbType()) != Qgis.WkbType.GeometryCollection:
        return False
    return len({part.type() == Qgis.GeometryType.Polygon for part in geometry.asGeometryCollection()}) > 1


def polygon_parts(geometry: QgsGeometry) -> QgsGeometry:
    """The polygons of a geometry collection as one multipolygon; any other geometry, and one without, as it is."""
    if QgsWkbTypes.flatType(geometry.wkbType()) != Qgis.WkbType.GeometryCollection:
        return geometry
    polygons = [part for part in geometry.asGeometryCollection() if part.type() == Qgis.GeometryType.Polygon]
    return QgsGeometry.collectGeometry(polygons) if polygons else geometry


def straight(geometry: QgsGeometry) -> QgsGeometry:
    """A copy without curves, heights and measures; null where there is nothing."""
    if geometry.isNull() or geometry.isEmpty():
        return QgsGeometry()
    plain = QgsGeometry(geometry.constGet().segmentize())
    plain.get().dropZValue()
    plain.get().dropMValue()
    return plain


def _check_kind(codes: Sequence[str], geometries: Sequence[QgsGeometry]) -> None:
    there = [(code, geometry) for code, geometry in zip(codes, geometries) if not geometry.isEmpty()]
    if not there:
        raise InputError("no_polygon")
    wrong = [code for code, geometry in there if geometry.type() != Qgis.GeometryType.Polygon]
    if wrong:
        raise InputError("not_polygons", codes=named(wrong))


def _check_coordinates(
    crs: QgsCoordinateReferenceSystem, codes: Sequence[str], geometries: Sequence[QgsGeometry]
) -> None:
    """Refuse coordinates, all or some of them, that cannot be what the coordinate system says."""
    there = [(code, geometry) for code, geometry in zip(codes, geometries) if not geometry.isEmpty()]
    strange = [code for code, geometry in there if _DEGREES.contains(geometry.boundingBox()) != crs.isGeographic()]
    if len(strange) == len(there):
        raise InputError("crs_unfit", crs=crs.authid(), unit=tr("metres") if crs.isGeographic() else tr("degrees"))
    if strange:
        raise InputError("crs_mixed", crs=crs.authid(), codes=named(strange))
    swapped = _swapped(crs, there)
    if swapped:
        raise InputError("axis_order", crs=crs.authid(), codes=named(swapped))


def _swapped(crs: QgsCoordinateReferenceSystem, there: Sequence[tuple[str, QgsGeometry]]) -> list[str]:
    """The units that lie in Norway only if their axes are swapped: the file has the north in the place of the east."""
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_GEOGRAPHIC), QgsCoordinateTransformContext())

    def in_norway(x: float, y: float) -> bool:
        try:
            place = to_degrees.transform(QgsPointXY(x, y))
        except QgsCsException:
            return False
        return any(area.contains(place) for area in _NORWAY)

    swapped = []
    for code, geometry in there:
        at = geometry.boundingBox().center()
        if not in_norway(at.x(), at.y()) and in_norway(at.y(), at.x()):
            swapped.append(code)
    return swapped


def moved(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> bool:
    """Transform a geometry in its place; False where the other coordinate system has no coordinates for it."""
    try:
        geometry.transform(transform)
    except QgsCsException:
        return False
    box = geometry.boundingBox()
    corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    return geometry.isEmpty() or bool(np.isfinite(corners).all())


def _transform(geometry: QgsGeometry, transform: QgsCoordinateTransform, code: str) -> None:
    if not moved(geometry, transform):
        raise InputError("not_metric", code=code)


def _valid(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """The polygon, made valid where it was not, and whether it had to be."""
    if geometry.isGeosValid():
        return geometry, False
    mended = geometry.makeValid()
    polygons = [part for part in mended.asGeometryCollection() if part.type() == Qgis.GeometryType.Polygon]
    return united(polygons) if polygons else QgsGeometry(), True


def _twins(geometries: Sequence[QgsGeometry]) -> list[int]:
    """The units whose polygon has occurred before."""
    seen: set[bytes] = set()
    twins = []
    for unit, geometry in enumerate(geometries):
        content = bytes(geometry.asWkb()) if not geometry.isEmpty() else b""
        if content and content in seen:
            twins.append(unit)
        seen.add(content)
    return twins
