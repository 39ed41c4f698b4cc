"""Polygons of an answer beside those that were sent."""

from __future__ import annotations

from collections.abc import Sequence

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
from ...layers.reading.overlay import symmetric_difference
from .. import format as fmt

# Square metres, and the share of a polygon, that saving and reprojecting may change.
_SAME_AREA, _SAME_SHARE = 1.0, 1e-4
# Pairs of lines whose boxes may overlap: for each line, and at any rate.
_OVERLAPS_EACH, _OVERLAPS_ANYHOW = 20, 500


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
    if is_tangled([moved]):
        return False
    off = symmetric_difference(own, moved if moved.isGeosValid() else moved.makeValid()).area()
    return bool(off <= max(_SAME_AREA, _SAME_SHARE * own.area()))


def is_tangled(polygons: Sequence[QgsGeometry]) -> bool:
    """Whether lines of polygons cross so often that mending or uniting them would take for ever: a star of a hundred
    points takes GEOS ten seconds. Counted are the pairs of lines whose boxes overlap, which are a few for each line of
    polygons that people draw."""
    lines = [np.hstack([ring[:-1], ring[1:]]) for polygon in polygons for ring in rings(polygon) if len(ring) > 1]
    if not lines:
        return False
    ends = np.vstack(lines)
    low, high = np.minimum(ends[:, :2], ends[:, 2:]), np.maximum(ends[:, :2], ends[:, 2:])
    order = np.argsort(low[:, 0], kind="stable")
    low, high = low[order], high[order]
    last = np.searchsorted(low[:, 0], high[:, 0], side="right").tolist()
    count, most = 0, _OVERLAPS_EACH * len(low) + _OVERLAPS_ANYHOW
    for line, end in enumerate(last):
        others = slice(line + 1, end)
        near = (low[others, 1] <= high[line, 1]) & (high[others, 1] >= low[line, 1])
        count += int(np.count_nonzero(near))
        if count > most:
            return True
    return False


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
