"""Polygons of several divisions cut into faces and the lines between them, so that neighbours share their border.

Real files overlap and leave slivers; here all outlines are noded together, and every face goes to one area of each
division, so that there is one line between two neighbours, whatever the file has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsGeometryEngine, QgsGeometryParameters

from ...layers.contiguity.borders import rings
from ...layers.zones import SLIVER_WIDTH, spatial_index

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
# Metres that coordinates are rounded to when outlines are cut: files carry millimetres, drawings need no more.
_GRID = 0.1
NOBODY = -1
Point = tuple[float, float]
Division = Sequence[tuple[int, QgsGeometry]]


@dataclass(frozen=True)
class Faces:
    """The faces of all divisions: ``labels`` (faces, divisions) tell whose each is, ``NOBODY`` for nobody's; ``left``
    the face on the left of every directed segment of an outline."""

    labels: Ints
    left: Mapping[tuple[Point, Point], int]

    def sides(self, line: Floats) -> tuple[Ints, Ints]:
        """Whose the faces to the left and right of a line are, by division."""
        start, end = (float(line[0, 0]), float(line[0, 1])), (float(line[1, 0]), float(line[1, 1]))
        return self._owners(start, end), self._owners(end, start)

    def _owners(self, start: Point, end: Point) -> Ints:
        face = self.left.get((start, end), NOBODY)
        return self.labels[face] if face >= 0 else np.full(self.labels.shape[1], NOBODY)


@dataclass(frozen=True)
class Borders:
    """The lines (k, 2) between areas, and whose the ``left`` and ``right`` of each are, (lines, divisions)."""

    lines: Sequence[Floats]
    left: Ints
    right: Ints


def borders_of(divisions: Sequence[Division]) -> Borders:
    """The borders of divisions of the same land, each a list of (number from 0, polygon in metres)."""
    # A polygon that belongs to areas of several divisions is cut once.
    polygons = {id(polygon): polygon for division in divisions for _, polygon in division if not polygon.isEmpty()}
    outlines = [QgsGeometry(polygon.constGet().boundary()) for polygon in polygons.values()]
    if not outlines:
        return Borders([], np.zeros((0, len(divisions)), np.int64), np.zeros((0, len(divisions)), np.int64))
    exactly = QgsGeometryParameters()
    exactly.setGridSize(_GRID)
    noded = QgsGeometry.unaryUnion(outlines, exactly)
    edges = noded.asGeometryCollection()
    faces = _faces(QgsGeometry.polygonize(edges).asGeometryCollection(), divisions)
    kept = []
    for edge in edges:
        left, right = faces.sides(points_of(edge))
        if (left != right).any():
            kept.append(edge)
    lines = [points_of(part) for part in _merged(kept)]
    sides = [faces.sides(line) for line in lines]
    left = np.array([each for each, _ in sides]).reshape(len(lines), len(divisions))
    right = np.array([each for _, each in sides]).reshape(len(lines), len(divisions))
    return Borders(lines, left, right)


def _merged(edges: Sequence[QgsGeometry]) -> list[QgsGeometry]:
    """The edges put together wherever no third one meets them."""
    if not edges:
        return []
    whole = QgsGeometry.collectGeometry(list(edges)).mergeLines()
    return list(whole.asGeometryCollection()) if whole.isMultipart() else [whole]


def points_of(line: QgsGeometry) -> Floats:
    """The points (k, 2) of a straight two-dimensional line, read from its WKB (OGC 06-103r4)."""
    return np.frombuffer(bytes(line.asWkb()), "<f8", offset=9).reshape(-1, 2)


def _faces(polygons: Sequence[QgsGeometry], divisions: Sequence[Division]) -> Faces:
    left: dict[tuple[Point, Point], int] = {}
    outlines: list[list[tuple[Point, Point]]] = []
    for number, polygon in enumerate(polygons):
        own: list[tuple[Point, Point]] = []
        for place, ring in enumerate(rings(polygon)):
            # The face lies to the left of its outer ring run anticlockwise, of a hole run clockwise.
            points = ring if (signed_area(ring) > 0) == (place == 0) else ring[::-1]
            corners = [(x, y) for x, y in points.tolist()]
            own += list(zip(corners, corners[1:]))
        left.update(dict.fromkeys(own, number))
        outlines.append(own)
    labels = np.column_stack([_labels(polygons, division) for division in divisions])
    for division in range(labels.shape[1]):
        _fill_slivers(polygons, outlines, left, labels[:, division])
    return Faces(labels, left)


def signed_area(ring: Floats) -> float:
    """Twice the area of a closed ring (k, 2), positive where it runs anticlockwise."""
    x, y = (ring - ring[0]).T
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))


def _labels(faces: Sequence[QgsGeometry], division: Division) -> Ints:
    """Whose each face is: the first area that its inner point lies in."""
    index = spatial_index([polygon for _, polygon in division])
    engines: dict[int, QgsGeometryEngine] = {}
    found = np.full(len(faces), NOBODY, dtype=np.int64)
    for at, face in enumerate(faces):
        point = face.pointOnSurface()
        for candidate in sorted(index.intersects(point.boundingBox())):
            if candidate not in engines:
                engine = QgsGeometry.createGeometryEngine(division[candidate][1].constGet())
                engine.prepareGeometry()
                engines[candidate] = engine
            if engines[candidate].intersects(point.constGet()):
                found[at] = division[candidate][0]
                break
    return found


def _fill_slivers(
    faces: Sequence[QgsGeometry],
    outlines: Sequence[Sequence[tuple[Point, Point]]],
    left: Mapping[tuple[Point, Point], int],
    labels: Ints,
) -> None:
    """Give thin faces of nobody to the neighbour they share most border with."""
    thin = [
        face
        for face in np.flatnonzero(labels == NOBODY).tolist()
        if 2 * faces[face].area() < SLIVER_WIDTH * faces[face].length()
    ]
    for face in thin:
        metres: dict[int, float] = defaultdict(float)
        for start, end in outlines[face]:
            other = left.get((end, start), NOBODY)
            if other >= 0 and labels[other] >= 0:
                metres[int(labels[other])] += float(np.hypot(end[0] - start[0], end[1] - start[1]))
        if metres:
            labels[face] = max(sorted(metres), key=metres.__getitem__)
