"""A plane cut into small Voronoi cells, and borders between groups of cells that look grown instead of ruled."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.spatial import Voronoi

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

OUTSIDE = -1
BORDER_LEVELS = 3
MAX_BULGE = 0.38
# Platforms differ in the last digits of a float; these decimals they have in common.
DECIMALS = 6


@dataclass(frozen=True)
class Mosaic:
    """Cells around ``points`` (c, 2). Side s parts the cells ``sides[s]`` and runs between the corners ``ends[s]``.

    ``sides`` (s, 2) is sorted; the first cell lies to the left of the way from the first corner to the second.
    ``corners`` (v, 2). A side that runs to infinity has the corner -1: groups must keep away from the margin.
    """

    points: Floats
    sides: Ints
    ends: Ints
    corners: Floats

    def graph(self, lengths: Floats | None = None) -> csr_matrix:
        """The symmetric graph of neighbouring cells, every side with its length (1 where none is given)."""
        values = np.ones(len(self.sides)) if lengths is None else lengths
        size = len(self.points)
        half = coo_matrix((values, self.sides.T), shape=(size, size))
        return (half + half.T).tocsr()


def voronoi_mosaic(points: Floats) -> Mosaic:
    """The mosaic of the Voronoi cells of ``points`` (c, 2); its order does not depend on the library's."""
    voronoi = Voronoi(points)
    sides = np.sort(voronoi.ridge_points, axis=1).astype(np.int64)
    ends = np.array(voronoi.ridge_vertices, dtype=np.int64)
    order = np.lexsort(sides.T[::-1])
    sides, ends = sides[order], ends[order]
    start, end = voronoi.vertices[ends[:, 0]], voronoi.vertices[ends[:, 1]]
    turned = _cross(end - start, points[sides[:, 0]] - start) < 0
    ends[turned] = ends[turned][:, ::-1]
    return Mosaic(points, sides, ends, voronoi.vertices)


def group_edges(mosaic: Mosaic, groups: Ints) -> Ints:
    """The (m, 2) pairs i < j of neighbouring groups, sorted; ``groups`` (c,) per cell, OUTSIDE being none."""
    pairs = np.sort(groups[mosaic.sides], axis=1)
    return np.unique(pairs[(pairs[:, 0] != pairs[:, 1]) & (pairs[:, 0] != OUTSIDE)], axis=0)


def group_rings(mosaic: Mosaic, groups: Ints, rng: np.random.Generator) -> list[list[Floats]]:
    """Per group its closed rings (m, 2): outer rings counterclockwise, holes clockwise.

    A border is drawn once and used by both sides, so neighbours share its every vertex.
    """
    left, right = groups[mosaic.sides].T
    borders = np.flatnonzero(left != right)
    lines = _noisy_lines(mosaic, borders, rng)
    steps: list[dict[int, tuple[int, Floats]]] = [{} for _ in range(groups.max() + 1)]
    for side, line in zip(borders.tolist(), lines):
        start, end = mosaic.ends[side].tolist()
        if left[side] != OUTSIDE:
            steps[left[side]][start] = (end, line[:-1])
        if right[side] != OUTSIDE:
            steps[right[side]][end] = (start, line[:0:-1])
    return [_walk(own) for own in steps]


def _walk(steps: dict[int, tuple[int, Floats]]) -> list[Floats]:
    """The rings that the ``steps`` {corner: (next corner, line)} make; uses them up."""
    rings = []
    while steps:
        corner, lines = next(iter(steps)), []
        while corner in steps:
            corner, line = steps.pop(corner)
            lines.append(line)
        rings.append(np.concatenate([*lines, lines[0][:1]]))
    return rings


def _noisy_lines(mosaic: Mosaic, chosen: Ints, rng: np.random.Generator) -> Floats:
    """The (b, p, 2) lines of the ``chosen`` sides, from first corner to second.

    Every line stays inside a rhombus of its own that lies between the two cells' points: lines never meet but at
    their ends. It is halved again and again: the middle is drawn from the cross diagonal, and each half gets a rhombus
    within the old one.
    """
    start, end = (mosaic.corners[mosaic.ends[chosen, i]] for i in (0, 1))
    along = end - start
    length = np.hypot(*along.T)
    to_cell = mosaic.points[mosaic.sides[chosen, 0]] - start
    height = _cross(along, to_cell) / length**2
    foot = np.sum(along * to_cell, axis=1) / length**2
    # The cells' triangle over the side is this high above its middle, in side lengths.
    room = 0.5 * height / np.maximum(foot, 1 - foot)
    bulge = np.minimum(0.95 * room, MAX_BULGE)[:, None] * np.column_stack([-along[:, 1], along[:, 0]])
    middle = (start + end) / 2
    rhombi = np.stack([start, middle + bulge, end, middle - bulge], axis=1)[:, None]
    for _ in range(BORDER_LEVELS):
        rhombi = _halved(rhombi, rng)
    lines = np.concatenate([rhombi[:, :, 0], rhombi[:, -1:, 2]], axis=1)
    return np.round(lines, DECIMALS)


def _halved(rhombi: Floats, rng: np.random.Generator) -> Floats:
    """(b, r, 4, 2) quadrilaterals start, left, end, right -> (b, 2 r, 4, 2): two within each, meeting in one point."""
    start, left, end, right = np.moveaxis(rhombi, 2, 0)
    share = rng.uniform(0.22, 0.78, (*start.shape[:2], 1))
    middle = left + share * (right - left)
    first = np.stack([start, (start + left) / 2, middle, (start + right) / 2], axis=2)
    second = np.stack([middle, (left + end) / 2, end, (right + end) / 2], axis=2)
    return np.stack([first, second], axis=2).reshape(len(rhombi), -1, 4, 2)


def _cross(one: Floats, other: Floats) -> Floats:
    return one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]
