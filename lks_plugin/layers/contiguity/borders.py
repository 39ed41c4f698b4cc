"""Contiguity from polygons that may overlap or leave slivers between them."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsRectangle, QgsSpatialIndex

from ...engine.graph.contiguity import Contiguity
from ...engine.progress import Progress, check, part_of
from ..reading.overlay import intersection

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Metres. Vertices this close are the same vertex: files carry millimetres at best.
_GRID = 0.001
_BUFFER_SEGMENTS = 4


def rings(geometry: QgsGeometry) -> Iterator[Floats]:
    """The rings of a straight two-dimensional (multi)polygon as (k, 2) arrays, read from its WKB (OGC 06-103r4)."""
    data = bytes(geometry.asWkb())
    offset = 0

    def number() -> int:
        nonlocal offset
        offset += 4
        return int(struct.unpack_from("<I", data, offset - 4)[0])

    def polygon() -> Iterator[Floats]:
        nonlocal offset
        for _ in range(number()):
            count = number()
            yield np.frombuffer(data, "<f8", 2 * count, offset).reshape(count, 2)
            offset += 16 * count

    offset += 1
    if number() == int(Qgis.WkbType.Polygon):
        yield from polygon()
        return
    for _ in range(number()):
        offset += 5
        yield from polygon()


def outline_points(geometries: Sequence[QgsGeometry], spacing: float) -> tuple[Floats, Ints]:
    """Points on all outlines, (q, 2), at most ``spacing`` apart, vertices included; and the unit of each, (q,)."""
    points, owner = [np.zeros((0, 2))], [np.zeros(0, dtype=np.int64)]
    for unit, geometry in enumerate(geometries):
        for ring in rings(geometry.densifyByDistance(spacing)):
            points.append(ring[:-1])
            owner.append(np.full(len(ring) - 1, unit, dtype=np.int64))
    return np.vstack(points), np.concatenate(owner)


def contiguity(
    geometries: Sequence[QgsGeometry], tolerance: float, min_border: float, progress: Progress | None = None
) -> Contiguity:
    """Which units share at least ``min_border`` metres of border.

    The geometries are polygons in metres. A border is shared where one outline runs within ``tolerance`` metres of
    the other unit, or through it, so that slivers and overlaps do not part neighbours; a touching corner is no border,
    and its pair is among the ``corners``.
    Neighbours whose outlines agree vertex by vertex are found from the shared segments alone.
    """
    shared = _shared_segments(geometries)
    check(progress, 0.2)
    near = _near_pairs(geometries, tolerance, part_of(progress, 0.2, 0.4))
    shared = {pair: _millimetres(length) for pair, length in shared.items()}
    doubtful = [pair for pair in near if pair not in shared or shared[pair] < min_border]
    tell = part_of(progress, 0.4, 1.0)
    for done, (i, j) in enumerate(doubtful):
        if done % 64 == 0:
            check(tell, done / len(doubtful))
        metres = length_along(geometries[i], geometries[j], tolerance)
        if metres < min_border:
            # The outline of a unit that lies inside the other runs through it, but not the other way about.
            metres = max(metres, length_along(geometries[j], geometries[i], tolerance))
        shared[i, j] = _millimetres(metres)
    found = sorted((pair, length) for pair, length in shared.items() if length > 0 and length >= min_border)
    edges, corners = (
        np.array(pairs, dtype=np.int64).reshape(-1, 2)
        for pairs in ([pair for pair, _ in found], sorted({*near, *shared} - {pair for pair, _ in found}))
    )
    return Contiguity(len(geometries), edges, np.array([length for _, length in found]), corners=corners)


def _shared_segments(geometries: Sequence[QgsGeometry]) -> dict[tuple[int, int], float]:
    """Metres of identical segments between each pair i < j of units."""
    starts, ends, owner = [np.zeros((0, 2))], [np.zeros((0, 2))], [np.zeros(0, dtype=np.int64)]
    for unit, geometry in enumerate(geometries):
        for ring in rings(geometry):
            starts.append(ring[:-1])
            ends.append(ring[1:])
            owner.append(np.full(len(ring) - 1, unit, dtype=np.int64))
    a, b = (np.round(np.vstack(points) / _GRID).astype(np.int64) for points in (starts, ends))
    swap = (a[:, 0] > b[:, 0]) | ((a[:, 0] == b[:, 0]) & (a[:, 1] > b[:, 1]))
    a[swap], b[swap] = b[swap], a[swap]
    units = np.concatenate(owner)
    order = np.lexsort((units, b[:, 1], b[:, 0], a[:, 1], a[:, 0]))
    segment = np.column_stack([a, b])[order]
    units = units[order]
    same = (segment[1:] == segment[:-1]).all(axis=1) & (units[1:] != units[:-1])
    at = np.flatnonzero(same)
    length = np.hypot(*(segment[at, 2:] - segment[at, :2]).T) * _GRID
    pairs, inverse = np.unique(np.column_stack([units[at], units[at + 1]]), axis=0, return_inverse=True)
    metres = np.bincount(inverse.ravel(), length, len(pairs))
    return {(i, j): total for (i, j), total in zip(pairs.tolist(), metres.tolist())}


def _near_pairs(
    geometries: Sequence[QgsGeometry], tolerance: float, progress: Progress | None
) -> list[tuple[int, int]]:
    """The pairs i < j of units no further apart than the tolerance."""
    index = QgsSpatialIndex()
    for unit, geometry in enumerate(geometries):
        feature = QgsFeature(unit)
        feature.setGeometry(geometry)
        index.addFeature(feature)
    pairs = []
    for unit, geometry in enumerate(geometries):
        if unit % 64 == 0:
            check(progress, unit / len(geometries))
        box = geometry.boundingBox().buffered(tolerance)
        others = sorted(other for other in index.intersects(box) if other > unit)
        if others:
            engine = QgsGeometry.createGeometryEngine(geometry.constGet())
            engine.prepareGeometry()
            within: Callable[..., tuple[bool, str] | bool] = engine.distanceWithin
            pairs += [(unit, other) for other in others if _truth(within(geometries[other].constGet(), tolerance))]
    return pairs


def _truth(answer: tuple[bool, str] | bool) -> bool:
    """The bindings of some versions return the error message beside the answer."""
    return bool(answer[0] if isinstance(answer, tuple) else answer)


def _millimetres(metres: float) -> float:
    """Whole millimetres: the last digits differ between versions of GEOS, and must not decide what is a border."""
    return round(metres, 3)


def common_border(one: QgsGeometry, other: QgsGeometry, tolerance: float) -> QgsGeometry:
    """The lines of the outline of ``one`` that run within the tolerance of ``other``, or inside it; empty if none."""
    box: QgsRectangle = other.boundingBox().buffered(2 * tolerance)
    outline = QgsGeometry(one.constGet().boundary())
    if not box.contains(outline.boundingBox()):
        outline = outline.clipped(box)
    return outline if outline.isEmpty() else intersection(outline, other.buffer(tolerance, _BUFFER_SEGMENTS))


def length_along(one: QgsGeometry, other: QgsGeometry, tolerance: float) -> float:
    """Metres of the common border.

    The stretch of one tolerance at either end, where the outlines only come near each other, is taken off again: it is
    all there is where two corners touch.
    """
    return max(0.0, float(common_border(one, other, tolerance).length()) - 2 * tolerance)
