"""Zone polygons: the union of their units, without the slivers that real files leave between them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import Qgis, QgsGeometry, QgsPolygon

# Metres. In Kartverket's file of Bærum the slivers between neighbours are up to 7 m wide on average.
_SLIVER_WIDTH = 10.0
_SEGMENTS = 4
_MITRE_LIMIT = 2.0


def dissolve(polygons: Sequence[QgsGeometry], tolerance: float) -> QgsGeometry:
    """The union of polygons in metres, without the slivers between them.

    Gaps narrower than ``tolerance`` metres are bridged where they alone part the zone, and thin holes filled. Outlines
    are left as they are wherever the union is clean already.
    """
    union = QgsGeometry.unaryUnion(list(polygons))
    if tolerance > 0 and _parts(union) > max(_parts(polygon) for polygon in polygons):
        union = _closed(union, tolerance)
    union = _without_sliver_holes(union)
    union.convertToMultiType()
    return union


def _parts(polygon: QgsGeometry) -> int:
    return int(polygon.constGet().partCount())


def _without_sliver_holes(union: QgsGeometry) -> QgsGeometry:
    """Fill the holes that are thinner on average than any real enclave: they lie between two units, not inside one."""
    slivers = []
    for part in union.asGeometryCollection():
        polygon = part.constGet()
        for number in range(polygon.numInteriorRings()):
            ring = polygon.interiorRing(number)
            hole = QgsGeometry(QgsPolygon(ring.clone()))
            if 2 * hole.area() < _SLIVER_WIDTH * ring.length():
                slivers.append(hole)
    return QgsGeometry.unaryUnion([union, *slivers]) if slivers else union


def _closed(union: QgsGeometry, tolerance: float) -> QgsGeometry:
    """Bridge gaps narrower than the tolerance; the union as it was if that joins nothing."""
    grown = union
    for distance in (tolerance / 2, -tolerance / 2):
        grown = grown.buffer(distance, _SEGMENTS, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter, _MITRE_LIMIT)
    bridged = QgsGeometry.unaryUnion([union, grown])
    return bridged if 0 < _parts(bridged) < _parts(union) else union


def compactness(polygon: QgsGeometry) -> float:
    """Polsby-Popper: the area over that of a circle with the same perimeter, 1 for a circle."""
    perimeter = polygon.length()
    return 4 * math.pi * polygon.area() / perimeter**2 if perimeter > 0 else 0.0
