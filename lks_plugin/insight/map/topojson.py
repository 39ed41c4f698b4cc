"""TopoJSON (https://github.com/topojson/topojson-specification) of divisions of the same land."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsLineString, QgsPoint

from .borders import Borders, Division, borders_of, points_of, signed_area

Floats = NDArray[np.float64]
# The map's longer side in steps of coordinates, and of the least bend that is drawn: some screens wide.
_STEPS, _BENDS = 20000, 4000
# An area that simplifying has changed by more than this part is drawn as it is in the file.
_CHANGED = 0.2


@dataclass(frozen=True)
class Arcs:
    """Simplified lines (k, 2), whose their sides are, and the whole lines they were made of."""

    drawn: Sequence[Floats]
    borders: Borders


def topojson(divisions: Mapping[str, Division]) -> dict[str, Any] | None:
    """The divisions as the objects of a topology, each geometry with the number of its area as ``id``; None without a
    polygon. Polygons are in metres; a border is one arc, whoever shares it.
    """
    named = list(divisions)
    borders = borders_of([divisions[name] for name in named])
    if not borders.lines:
        return None
    corners = np.vstack(borders.lines)
    low, high = corners.min(axis=0), corners.max(axis=0)
    extent = float((high - low).max())
    arcs = Arcs(_simplified(borders, extent / _BENDS), borders)
    step = max(extent / _STEPS, 0.1)
    quantised = [_steps(line, low, step) for line in arcs.drawn]
    objects = {
        name: {"type": "GeometryCollection", "geometries": _geometries(arcs, quantised, at)}
        for at, name in enumerate(named)
    }
    return {
        "type": "Topology",
        "bbox": [*low.round(1).tolist(), *high.round(1).tolist()],
        "transform": {"scale": [step, step], "translate": low.tolist()},
        "objects": objects,
        "arcs": [np.vstack([line[:1], np.diff(line, axis=0)]).tolist() for line in quantised],
    }


def _simplified(borders: Borders, tolerance: float) -> list[Floats]:
    """The lines without bends below the tolerance; those of an area that would lose its shape as they are."""
    whole = QgsGeometry.collectGeometry([QgsGeometry(_polyline(line)) for line in borders.lines])
    # Douglas and Peucker's, for all lines at once: their ends stay, and no line comes to cross another.
    parts = whole.simplify(tolerance).asGeometryCollection()
    made = [points_of(part) for part in parts]
    if len(made) != len(borders.lines):
        made = list(borders.lines)
    # What has lost its ends would be a border no longer.
    made = [drawn if _same_ends(drawn, line) else line for drawn, line in zip(made, borders.lines)]
    for line in sorted(_misshapen(borders, made)):
        made[line] = borders.lines[line]
    return made


def _same_ends(one: Floats, other: Floats) -> bool:
    return len(one) > 1 and bool((one[[0, -1]] == other[[0, -1]]).all())


def _polyline(line: Floats) -> QgsLineString:
    return QgsLineString([QgsPoint(x, y) for x, y in line.tolist()])


def _misshapen(borders: Borders, made: Sequence[Floats]) -> set[int]:
    """The lines of the areas that the simplified lines give another size."""
    found: set[int] = set()
    for division in range(borders.left.shape[1]):
        sizes: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
        for at, (line, drawn) in enumerate(zip(borders.lines, made)):
            for side, sign in ((borders.left, 1), (borders.right, -1)):
                area = sizes[int(side[at, division])]
                area[0] += sign * _swept(line, borders.lines[0][0])
                area[1] += sign * _swept(drawn, borders.lines[0][0])
        wrong = {area for area, (before, after) in sizes.items() if abs(after - before) > _CHANGED * abs(before)}
        own = np.isin(borders.left[:, division], list(wrong - {-1})) | np.isin(
            borders.right[:, division], list(wrong - {-1})
        )
        found |= set(np.flatnonzero(own).tolist())
    return found


def _swept(line: Floats, origin: Floats) -> float:
    """What a line adds to twice the area to the left of it, seen from an origin."""
    x, y = (line - origin).T
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))


def _steps(line: Floats, low: Floats, step: float) -> NDArray[np.int64]:
    """A line in whole steps, without points on top of each other; never less than two points."""
    steps = np.round((line - low) / step).astype(np.int64)
    moved = np.r_[True, (np.diff(steps, axis=0) != 0).any(axis=1)]
    return steps[moved] if moved.sum() > 1 else steps[[0, -1]]


def _geometries(arcs: Arcs, quantised: Sequence[NDArray[np.int64]], division: int) -> list[dict[str, Any]]:
    """The areas of a division in the order of their numbers, each as polygons of arcs."""
    left, right = arcs.borders.left[:, division], arcs.borders.right[:, division]
    made = []
    for area in sorted({*left.tolist(), *right.tolist()} - {-1}):
        # Run so that the area lies to the left; ~n is arc n run backwards.
        own = np.flatnonzero((left == area) & (right != area)).tolist()
        own += (~np.flatnonzero((right == area) & (left != area))).tolist()
        polygons = _polygons(_rings(own, arcs.borders.lines), quantised)
        if polygons:
            made.append({"type": "MultiPolygon", "id": area, "arcs": polygons})
    return made


def _run(arc: int, lines: Sequence[NDArray[Any]]) -> NDArray[Any]:
    return lines[arc] if arc >= 0 else lines[~arc][::-1]


def _rings(own: Sequence[int], lines: Sequence[Floats]) -> list[list[int]]:
    """Directed arcs put together to rings; where several go on from a point, the sharpest turn to the left."""
    starts: dict[tuple[float, float], list[int]] = defaultdict(list)
    for arc in own:
        starts[tuple(_run(arc, lines)[0].tolist())].append(arc)
    made, unused = [], dict.fromkeys(own)
    while unused:
        first = next(iter(unused))
        ring, arc = [], first
        while True:
            ring.append(arc)
            del unused[arc]
            line = _run(arc, lines)
            following = [one for one in starts[tuple(line[-1].tolist())] if one in unused or one == first]
            if not following:
                break
            arc = max(following, key=lambda one: _turn(line, _run(one, lines)))
            if arc == first:
                break
        made.append(ring)
    return made


def _turn(line: Floats, other: Floats) -> float:
    """The turn to the left from the end of one line into another, from -pi to pi."""
    before, after = line[-1] - line[-2], other[1] - other[0]
    turn = math.atan2(after[1], after[0]) - math.atan2(before[1], before[0])
    return math.remainder(turn, math.tau)


def _polygons(rings: Sequence[list[int]], quantised: Sequence[NDArray[np.int64]]) -> list[list[list[int]]]:
    """Rings as polygons: outer rings run anticlockwise, each with the holes that lie in it; what the steps have made
    nothing of is left out, unless it is all there is."""
    drawn = [(ring, _closed(ring, quantised)) for ring in rings]
    sizes = [signed_area(points.astype(float)) for _, points in drawn]
    outer = [at for at, size in enumerate(sizes) if size > 0]
    if not outer:
        return [[ring] for ring, _ in drawn[:1]]
    made = {at: [drawn[at][0]] for at in sorted(outer, key=lambda at: -sizes[at])}
    for at, size in enumerate(sizes):
        if size < 0:
            holders = [one for one in outer if sizes[one] > -size and _holds(drawn[one][1], drawn[at][1][0])]
            made[min(holders, key=lambda one: sizes[one], default=outer[0])].append(drawn[at][0])
    return list(made.values())


def _closed(ring: Sequence[int], quantised: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    points = np.vstack([_run(arc, quantised) for arc in ring])
    return points if (points[0] == points[-1]).all() else np.vstack([points, points[:1]])


def _holds(ring: NDArray[np.int64], point: NDArray[np.int64]) -> bool:
    """Whether a point lies within a closed ring (crossing number)."""
    (x, y), (a, b) = ring[:-1].T, ring[1:].T
    crossed = (y > point[1]) != (b > point[1])
    with np.errstate(divide="ignore", invalid="ignore"):
        at = x + (point[1] - y) * (a - x) / (b - y)
    return bool((crossed & (at > point[0])).sum() % 2)
