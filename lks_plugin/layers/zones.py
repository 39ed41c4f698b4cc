"""Zone polygons: the union of their units, without the slivers that real files leave between them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry, QgsPolygon, QgsRectangle, QgsSpatialIndex

from ..engine.cancel import Progress, check

# Metres. In Kartverket's file of Bærum the slivers between neighbours are up to 7 m wide on average.
_SLIVER_WIDTH = 10.0
_SEGMENTS = 4
_MITRE_LIMIT = 2.0


def dissolve(
    polygons: Sequence[QgsGeometry],
    tolerance: float,
    others: Callable[[QgsRectangle], Sequence[QgsGeometry]] | None = None,
) -> QgsGeometry:
    """The union of polygons in metres, without the slivers between them.

    Gaps narrower than ``tolerance`` metres are bridged where they alone part the zone, and thin holes filled, but not
    on top of ``others(box)``, the polygons of other zones. Outlines are left as they are wherever the union is clean.
    """
    own = QgsGeometry.unaryUnion(list(polygons))
    zone = own
    if tolerance > 0 and _parts(own) > max(_parts(polygon) for polygon in polygons):
        zone = _closed(own, tolerance)
    zone = _without_sliver_holes(zone)
    if others is not None and zone is not own:
        zone = _uncovered(zone, own, others(zone.boundingBox()))
    zone.convertToMultiType()
    return zone


def dissolve_zones(
    labels: NDArray[np.int64],
    count: int,
    geometries: Sequence[QgsGeometry],
    tolerance: float,
    progress: Progress | None = None,
) -> list[QgsGeometry]:
    """The polygon of each zone 0..count-1 of units with ``labels`` (-1 for none) and ``geometries`` in metres;
    empty for a zone without units."""
    index = QgsSpatialIndex()
    for unit, geometry in enumerate(geometries):
        index.addFeature(unit, geometry.boundingBox())
    members: list[list[int]] = [[] for _ in range(count)]
    for unit, label in enumerate(labels.tolist()):
        if label >= 0:
            members[label].append(unit)
    made = []
    for label, own in enumerate(members):
        check(progress, label / count)

        def others(box: QgsRectangle, own: frozenset[int] = frozenset(own)) -> list[QgsGeometry]:
            return [geometries[unit] for unit in sorted(index.intersects(box)) if unit not in own]

        made.append(dissolve([geometries[unit] for unit in own], tolerance, others) if own else QgsGeometry())
    return made


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


def _uncovered(zone: QgsGeometry, own: QgsGeometry, others: Sequence[QgsGeometry]) -> QgsGeometry:
    """The zone without what closing its slivers added on top of ``others``, the units of other zones."""
    added = zone.difference(own)
    taken = [other for other in others if not added.isEmpty() and other.intersects(added)]
    if not taken:
        return zone
    kept = QgsGeometry.unaryUnion([own, added.difference(QgsGeometry.unaryUnion(taken))])
    polygons = [part for part in kept.asGeometryCollection() if part.type() == Qgis.GeometryType.Polygon]
    # Crumbs of the slivers that hang on to nothing are left to the others.
    return QgsGeometry.collectGeometry([part for part in polygons if part.intersection(own).area() > 0])


def compactness(polygon: QgsGeometry) -> float:
    """Polsby-Popper: the area over that of a circle with the same perimeter, 1 for a circle."""
    perimeter = polygon.length()
    return 4 * math.pi * polygon.area() / perimeter**2 if perimeter > 0 else 0.0
