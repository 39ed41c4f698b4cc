"""Zone polygons: the union of their units, without the slivers that real files leave between them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPolygon,
    QgsRectangle,
    QgsSpatialIndex,
)

from ..engine.progress import Progress, check
from .reading.overlay import difference, intersection, meet, united
from .reading.polygons import metric_crs

# Metres. In Kartverket's file of Bærum the slivers between neighbours are up to 7 m wide on average.
SLIVER_WIDTH = 10.0
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
    own = united(polygons)
    zone = own
    if tolerance > 0 and _parts(own) > max(_parts(polygon) for polygon in polygons):
        zone = _closed(own, tolerance)
    zone = _without_sliver_holes(zone)
    if others is not None and zone is not own:
        zone = _uncovered(zone, own, others(zone.boundingBox()))
    zone.convertToMultiType()
    return zone


def dissolved(parts: Mapping[str, Sequence[QgsGeometry]], crs: QgsCoordinateReferenceSystem) -> dict[str, QgsGeometry]:
    """The union of the polygons in ``crs`` under each code, without slivers; none for a code without a polygon."""
    metric = metric_crs(crs)
    there = QgsCoordinateTransform(crs, metric, QgsCoordinateTransformContext())
    back = QgsCoordinateTransform(metric, crs, QgsCoordinateTransformContext())
    made = {}
    for code, geometries in parts.items():
        own = [QgsGeometry(geometry) for geometry in geometries if not geometry.isEmpty()]
        if len(own) == 1:
            own[0].convertToMultiType()
            made[code] = own[0]
        elif own:
            for geometry in own:
                geometry.transform(there)
            made[code] = dissolve(own, 0.0)
            made[code].transform(back)
    return made


def zone_polygons(
    members: Sequence[Sequence[int]],
    geometries: Sequence[QgsGeometry],
    tolerance: float,
    progress: Progress | None = None,
) -> list[QgsGeometry]:
    """The polygon of each zone, given the units in it and their ``geometries`` in metres; empty for no unit."""
    index = spatial_index(geometries)
    made = []
    for label, units in enumerate(members):
        check(progress, label / len(members))
        own = set(units)

        def others(box: QgsRectangle, own: set[int] = own) -> list[QgsGeometry]:
            return [geometries[unit] for unit in sorted(index.intersects(box)) if unit not in own]

        made.append(dissolve([geometries[unit] for unit in sorted(own)], tolerance, others) if own else QgsGeometry())
    return made


def spatial_index(geometries: Sequence[QgsGeometry]) -> QgsSpatialIndex:
    """An index of the geometries' boxes by their number; the empty ones are left out."""
    index = QgsSpatialIndex()
    for number, geometry in enumerate(geometries):
        if not geometry.isEmpty():
            index.addFeature(number, geometry.boundingBox())
    return index


def polygons_of(geometry: QgsGeometry) -> list[QgsGeometry]:
    """The polygons that a geometry consists of; its lines and points are left out."""
    return [part for part in geometry.asGeometryCollection() if part.type() == Qgis.GeometryType.Polygon]


def holes(geometry: QgsGeometry) -> list[QgsGeometry]:
    """The holes of a (multi)polygon as polygons."""
    return [
        QgsGeometry(QgsPolygon(part.constGet().interiorRing(number).clone()))
        for part in polygons_of(geometry)
        for number in range(part.constGet().numInteriorRings())
    ]


def is_sliver(polygon: QgsGeometry, width: float = SLIVER_WIDTH) -> bool:
    """Whether a polygon is thinner on average than ``width`` metres."""
    # What has no area has no width either, and may have no length.
    return 2 * polygon.area() < width * polygon.length() or not polygon.area()


def thick(place: QgsGeometry, width: float = SLIVER_WIDTH) -> QgsGeometry:
    """A place without its slivers; empty if it is nothing else."""
    parts = [part for part in polygons_of(place) if not is_sliver(part, width)]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


def _parts(polygon: QgsGeometry) -> int:
    return int(polygon.constGet().partCount())


def _without_sliver_holes(union: QgsGeometry) -> QgsGeometry:
    """Fill the holes that are thinner on average than any real enclave: they lie between two units, not inside one."""
    slivers = [hole for hole in holes(union) if is_sliver(hole)]
    return united([union, *slivers]) if slivers else union


def _closed(union: QgsGeometry, tolerance: float) -> QgsGeometry:
    """Bridge gaps narrower than the tolerance; the union as it was if that joins nothing."""
    grown = union
    for distance in (tolerance / 2, -tolerance / 2):
        grown = grown.buffer(distance, _SEGMENTS, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter, _MITRE_LIMIT)
    bridged = united([union, grown])
    return bridged if 0 < _parts(bridged) < _parts(union) else union


def _uncovered(zone: QgsGeometry, own: QgsGeometry, others: Sequence[QgsGeometry]) -> QgsGeometry:
    """The zone without what closing its slivers added on top of ``others``, the units of other zones."""
    added = difference(zone, own)
    taken = [] if added.isEmpty() else [other for other in others if meet(other, added)]
    covered = polygons_of(intersection(united(taken), added)) if taken else []
    if not covered:
        return zone
    # Taken off the zone as it is: joined anew to ``own``, the thin rest would fall off again by rounding.
    kept = difference(zone, QgsGeometry.collectGeometry(covered))
    # Crumbs of the slivers that hang on to nothing are left to the others.
    return QgsGeometry.collectGeometry([part for part in polygons_of(kept) if intersection(part, own).area() > 0])


def compactness(polygon: QgsGeometry) -> float:
    """Polsby-Popper: the area over that of a circle with the same perimeter, 1 for a circle."""
    perimeter = polygon.length()
    return 4 * math.pi * polygon.area() / perimeter**2 if perimeter > 0 else 0.0
