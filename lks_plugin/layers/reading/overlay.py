"""Union, difference and intersection of polygons that give a result or raise.

GEOS gives up (a TopologyException) on polygons that cross themselves, on polygons with the lines and points among them
that an earlier overlay left, and asking about slivers no wider than rounding. QGIS then answers with a null geometry,
whose area is -1, or with «no». Here such an overlay is done again with the polygons alone, made valid.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import isfinite

from qgis.core import Qgis, QgsGeometry

from ..errors import InputError


def united(polygons: Iterable[QgsGeometry]) -> QgsGeometry:
    """The union of polygons, or of lines; empty for none. Raises ``InputError`` as all of this file."""
    return _made(lambda parts: QgsGeometry.unaryUnion(parts), list(polygons))


def difference(one: QgsGeometry, other: QgsGeometry) -> QgsGeometry:
    """What of ``one`` is not in ``other``."""
    return _made(lambda parts: parts[0].difference(parts[1]), [one, other])


def intersection(one: QgsGeometry, other: QgsGeometry) -> QgsGeometry:
    """What is in both; lines and points may be among it where they touch."""
    return _made(lambda parts: parts[0].intersection(parts[1]), [one, other])


def symmetric_difference(one: QgsGeometry, other: QgsGeometry) -> QgsGeometry:
    """What is in one of the two alone."""
    return _made(lambda parts: parts[0].symDifference(parts[1]), [one, other])


def meet(one: QgsGeometry, other: QgsGeometry) -> bool:
    """Whether the two have at least a point in common."""
    return bool(one.intersects(other) or (one.lastError() and one.distance(other) == 0))


def _made(overlay: Callable[[Sequence[QgsGeometry]], QgsGeometry], parts: Sequence[QgsGeometry]) -> QgsGeometry:
    made = overlay(parts)
    if _failed(made) and all(map(_is_finite, parts)):
        made = overlay([_polygons_alone(part).makeValid() for part in parts])
    if _failed(made):
        raise InputError("overlay_fails", reason=made.lastError())
    return made


def _failed(made: QgsGeometry) -> bool:
    return bool(made.isNull() and made.lastError())


def _polygons_alone(geometry: QgsGeometry) -> QgsGeometry:
    """A geometry without the lines and points among its polygons."""
    parts = geometry.asGeometryCollection()
    polygons = [part for part in parts if part.type() == Qgis.GeometryType.Polygon]
    return QgsGeometry.collectGeometry(polygons) if 0 < len(polygons) < len(parts) else geometry


def _is_finite(geometry: QgsGeometry) -> bool:
    return all(isfinite(corner.x()) and isfinite(corner.y()) for corner in geometry.vertices())
