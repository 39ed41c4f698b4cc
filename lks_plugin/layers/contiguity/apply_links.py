"""The user's links and cuts on the map: which units each of them means, and what is odd about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsRectangle, QgsSpatialIndex

from ...engine.findings import Finding
from ...engine.graph.contiguity import Contiguity
from ...engine.units.units import Units
from ..reading.overlay import intersection
from ..translation import named
from .borders import common_border
from .links import Link

Pair = tuple[int, int]

# Metres. The end of a line may lie this far from the nearest unit: a quay outside a polygon that ends at the shore.
REACH = 500.0
# Metres. A cut follows a border from no further away than this: a motorway, a ridge drawn by hand.
ALONG = 30.0
# Share of a border that a cut has to follow.
_MOST = 0.5
# Metres. The least tolerance to look with, for a box or buffer of none is empty.
_LEAST = 0.001
_SEGMENTS = 8
# The smallest share of a stretch of border that is progress along the cut: less runs across it (60 degrees).
_PARALLEL = 0.5
# Why a row is not used, and the distance in metres that the sentence about it names.
_IGNORED = {
    "link_empty": None,
    "link_no_code": None,
    "link_no_unit": REACH,
    "link_in_one_unit": None,
    "cut_in_one_unit": ALONG,
}
# What is told in one sentence for all rows: in a file for the whole country many are of no concern here.
_TOGETHER = {"link_no_unit", "link_no_code", "link_empty", "link_neighbours"}


class _Odd(NamedTuple):
    """Something odd about rows and the units they mean."""

    reason: str
    units: Sequence[int]
    rows: Sequence[int]


def with_own_links(
    graph: Contiguity, links: Sequence[Link], units: Units, geometries: Sequence[QgsGeometry], tolerance: float
) -> Contiguity:
    """The graph with the user's links as edges of the kind ``LINK`` and without the pairs that the user cut.

    ``geometries`` are the polygons of ``units`` in the coordinate system of the links' lines. A row that names two
    units means these; a line means the units at its ends; a cut along borders means all pairs whose border it
    follows. Where a pair is both linked and cut, the cut counts. What was odd is told in ``findings``.
    """
    places = _Places(graph, units, geometries, tolerance)
    joined: dict[Pair, list[int]] = {}
    parted: dict[Pair, list[int]] = {}
    odd: list[_Odd] = []
    for link in links:
        pairs, notes = places.pairs_of(link)
        odd += notes
        for pair in pairs:
            (parted if link.cut else joined).setdefault(pair, []).append(link.row)
    odd += _oddities(graph, units, joined, parted)
    joined = {pair: rows for pair, rows in sorted(joined.items()) if pair not in parted}
    metres = [geometries[i].distance(geometries[j]) for i, j in joined]
    linked = graph.with_cuts(_array(sorted(parted))).with_links(_array(list(joined)), np.array(metres))
    return replace(linked, findings=_findings(odd))


def _array(pairs: Sequence[Pair]) -> NDArray[np.int64]:
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def _oddities(
    graph: Contiguity, units: Units, joined: dict[Pair, list[int]], parted: dict[Pair, list[int]]
) -> list[_Odd]:
    """What is odd about pairs, whatever row they come from."""
    borders = {(i, j) for i, j in graph.borders.tolist()}
    strata, odd = units.strata, []
    for (i, j), rows in sorted(joined.items()):
        if (i, j) in parted:
            odd.append(_Odd("link_and_cut", (i, j), [*rows, *parted[i, j]]))
        elif (i, j) in borders:
            odd.append(_Odd("link_neighbours", (i, j), rows))
        elif strata[i] != strata[j]:
            odd.append(_Odd("link_across", (i, j), rows))
    pointless = [pair for pair in sorted(parted) if pair not in borders and pair not in joined]
    return odd + [_Odd("cut_no_border", pair, parted[pair]) for pair in pointless]


def _findings(odd: Sequence[_Odd]) -> tuple[Finding, ...]:
    """One finding for all rows of which the same is to be told, of the same units or of any."""
    groups: dict[tuple[str, tuple[int, ...]], list[_Odd]] = {}
    for one in odd:
        units = () if one.reason in _TOGETHER else tuple(one.units)
        groups.setdefault((one.reason, units), []).append(one)
    found = []
    for (reason, _), same in groups.items():
        rows = sorted({row for one in same for row in one.rows})
        finding = Finding(
            kind="link_ignored" if reason in _IGNORED else "link_note",
            reason=reason,
            units=tuple(sorted({unit for one in same for unit in one.units})),
            limit=_IGNORED.get(reason),
            details=(("rows", named(str(row) for row in rows)),),
        )
        found.append((finding.kind, rows, reason, finding.units, finding))
    return tuple(finding for *_, finding in sorted(found, key=lambda item: item[:4]))


class _Places:
    """Where links and cuts lie among the units."""

    def __init__(self, graph: Contiguity, units: Units, geometries: Sequence[QgsGeometry], tolerance: float) -> None:
        self.borders, self.geometries, self.tolerance = graph.borders, geometries, tolerance
        self.index_of = {code: unit for unit, code in enumerate(units.codes)}
        self.spatial = QgsSpatialIndex()
        for unit, geometry in enumerate(geometries):
            self.spatial.addFeature(unit, geometry.boundingBox())

    def pairs_of(self, link: Link) -> tuple[list[Pair], list[_Odd]]:
        """The pairs of units that a link or cut means, and what is odd about it."""
        stated = self._stated(link)
        if link.line is None:
            return self._by_codes(link, stated)
        ends = [self._units_at(point) for point in (link.line.asPolyline()[0], link.line.asPolyline()[-1])]
        if len(stated) == 2 and _fits(stated, ends):
            return _pair(stated), []
        # A line moved since its codes were written: what one sees on the map counts.
        moved = [_Odd("link_moved", stated, [link.row])] if len(stated) == 2 else []
        followed = self._followed(link.line) if link.cut else []
        if followed:
            return followed, moved
        if not all(ends):
            return [], [_Odd("link_no_unit", ends[0][:1] + ends[1][:1], [link.row])]
        apart = [(i, j) for i in ends[0] for j in ends[1] if i != j]
        if not apart:
            reason = "cut_in_one_unit" if link.cut else "link_in_one_unit"
            return [], [_Odd(reason, ends[0][:1], [link.row])]
        return _pair(apart[0]), moved

    def _stated(self, link: Link) -> list[int]:
        """The units that the row names, as far as they are there."""
        return [self.index_of[code] for code in link.codes or () if code in self.index_of]

    def _by_codes(self, link: Link, stated: list[int]) -> tuple[list[Pair], list[_Odd]]:
        if link.codes is None:
            return [], [_Odd("link_empty", (), [link.row])]
        if len(stated) < 2:
            return [], [_Odd("link_no_code", stated, [link.row])]
        if stated[0] == stated[1]:
            return [], [_Odd("link_in_one_unit", stated[:1], [link.row])]
        return _pair(stated), []

    def _units_at(self, point: QgsPointXY) -> list[int]:
        """The units at a point, the nearest first: those that hold it, else the nearest within reach.

        Several on a border or an overlap.
        """
        place = QgsGeometry.fromPointXY(point)
        for reach in (max(self.tolerance, _LEAST), REACH):
            box = QgsRectangle.fromCenterAndSize(point, 2 * reach, 2 * reach)
            metres = {unit: self.geometries[unit].distance(place) for unit in self.spatial.intersects(box)}
            near = min(metres.values(), default=REACH + 1)
            if near <= reach:
                at_it = [unit for unit, distance in metres.items() if distance <= near + self.tolerance]
                return sorted(at_it, key=lambda unit: (metres[unit], unit))
        return []

    def _followed(self, line: QgsGeometry) -> list[Pair]:
        """The pairs of neighbours on either side of a cut whose common border it follows for most of its length."""
        beside = self.spatial.intersects(line.boundingBox().buffered(ALONG))
        near = [unit for unit in beside if self.geometries[unit].distance(line) <= ALONG]
        pairs = []
        for i, j in self.borders[np.isin(self.borders, near).all(axis=1)].tolist():
            border = common_border(self.geometries[i], self.geometries[j], max(self.tolerance, _LEAST))
            if _along(border, line) >= _MOST:
                strip = border.buffer(3 * ALONG, _SEGMENTS)
                sides = {_side(intersection(self.geometries[unit], strip), line) for unit in (i, j)}
                if len(sides) == 2:
                    pairs.append((i, j))
        return pairs


def _pair(units: Sequence[int]) -> list[Pair]:
    return [(min(units), max(units))]


def _fits(stated: Sequence[int], ends: Sequence[Sequence[int]]) -> bool:
    """Whether two units are those at the two ends of a line, in either direction."""
    (one, other), (start, end) = stated, ends
    return one != other and ((one in start and other in end) or (one in end and other in start))


def _side(polygon: QgsGeometry, line: QgsGeometry) -> int:
    """On which side of a line a polygon beside it lies, by a point inside: -1 or 1."""
    return int(line.closestSegmentWithContext(polygon.pointOnSurface().asPoint())[3])


def _along(border: QgsGeometry, line: QgsGeometry) -> float:
    """The share of a border that runs beside a line and in its direction, wiggles of the border overlooked.

    A border that meets the line at right angles may be near it for all its length, but makes no progress along it.
    """
    border.convertGeometryCollectionToSubclass(Qgis.GeometryType.Line)
    beside = total = 0.0
    for part in border.mergeLines().simplify(ALONG / 2).densifyByDistance(ALONG / 2).asGeometryCollection():
        points = [QgsGeometry.fromPointXY(point) for point in part.asPolyline()]
        near = [point.distance(line) <= ALONG for point in points]
        at = [line.lineLocatePoint(point) for point in points]
        for k in range(1, len(points)):
            length = points[k - 1].distance(points[k])
            total += length
            if near[k - 1] and near[k] and abs(at[k] - at[k - 1]) >= _PARALLEL * length:
                beside += length
    return beside / total if total else 0.0
