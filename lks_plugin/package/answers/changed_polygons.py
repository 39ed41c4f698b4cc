"""Polygons of an answer beside those that were sent."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from ...layers.contiguity.borders import rings
from .. import format as fmt

# Square metres, and the share of a polygon, that saving and reprojecting may change.
_SAME_AREA, _SAME_SHARE = 1.0, 1e-4


def same_polygon(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    own: QgsGeometry,
    own_crs: QgsCoordinateReferenceSystem,
) -> bool:
    """Whether a polygon is ``own``, but for the order of its points and what reprojecting rounds."""
    if geometry.isNull() or geometry.isEmpty() or geometry.type() != Qgis.GeometryType.Polygon:
        return bool(own.isEmpty())
    moved = in_crs(geometry, crs, own_crs)
    if moved is None:
        return False
    if crs == own_crs and fmt.geometry_checksum(_multi(moved)) == fmt.geometry_checksum(_multi(own)):
        return True
    off = own.symDifference(moved if moved.isGeosValid() else moved.makeValid()).area()
    return bool(off <= max(_SAME_AREA, _SAME_SHARE * own.area()))


def _multi(geometry: QgsGeometry) -> QgsGeometry:
    copy = QgsGeometry(geometry)
    copy.convertToMultiType()
    return copy


def in_crs(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsGeometry | None:
    """A copy in another coordinate system; None where it cannot be brought there, or has coordinates that are none."""
    copy = QgsGeometry(geometry)
    if copy.type() == Qgis.GeometryType.Polygon and not all(np.isfinite(ring).all() for ring in rings(copy)):
        return None
    if crs != target:
        try:
            copy.transform(QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext()))
        except QgsCsException:
            return None
    return copy
