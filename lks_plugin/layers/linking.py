"""The user's links and cuts on the map: which units each of them means, and what is odd about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsRectangle, QgsSpatialIndex

from ..engine.contiguity import Contiguity
from ..engine.findings import Finding
from ..engine.units import Units
from .borders import common_border
from .links import Link

Pair = tuple[int, int]

# Metres. The end of a line may lie this far from the nearest unit: a quay outside a polygon that ends at the shore.
REACH = 500.0
# Metres. A cut follows a border from no further away than this: a motorway, a ridge drawn by hand.
ALONG = 30.0
# Share of a border that a cut has to follow.
_MOST = 0.5
# The smallest share of a stretch of border that is progress along the cut: less runs across it (60 degrees).
_PARALLEL = 0.5
# What is told in one sentence for all rows, for many of them may be of no concern.
_TOGETHER = {"link_no_unit", "link_no_code", "link_empty", "link_neighbours"}


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
    odd: list[Finding] = []
    for link in links:
        pairs, notes = places.pairs_of(link)
        odd += notes
        for pair in pairs:
            (parted if link.cut else joined).setdefault(pair, []).append(link.row)
    odd += _oddities(graph, units, joined, parted)
    joined = {pair: rows for pair, rows in sorted(joined.items()) if pair not in parted}
    metres = [geometries[i].distance(geometries[j]) for i, j in joined]
    linked = graph.with_cuts(_array(sorted(parted))).with_links(_array(list(joined)), np.array(metres))
    return replace(linked, findings=_together(odd))


def _array(pairs: Sequence[Pair]) -> NDArray[np.int64]:
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def _oddities(
    graph: Contiguity, units: Units, joined: dict[Pair, list[int]], parted: dict[Pair, list[int]]
) -> list[Finding]:
    """What is odd about pairs, whatever row they come from."""
    borders = {(i, j) for i, j in graph.borders.tolist()}
    strata, odd = units.strata, []
    for (i, j), rows in sorted(joined.items()):
        if (i, j) in parted:
            odd.append(_note("link_and_cut", (i, j), [*rows, *parted[i, j]]))
        elif (i, j) in borders:
            odd.append(_note("link_neighbours", (i, j), rows))
        elif strata[i] != strata[j]:
            odd.append(_note("link_across", (i, j), rows))
    pointless = [pair for pair in sorted(parted) if pair not in borders and pair not in joined]
    return odd + [_note("cut_no_border", pair, parted[pair]) for pair in pointless]


def _note(reason: str, units: Sequence[int], rows: Sequence[int], ignored: bool = False) -> Finding:
    return Finding("link_ignored" if ignored else "link_note", reason, tuple(units), rows=tuple(sorted(set(rows))))


def _together(odd: Sequence[Finding]) -> tuple[Finding, ...]:
    """One finding for rows of which the same is to be told, of the same units or of any."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in odd:
        every = finding.reason in _TOGETHER
        groups.setdefault((finding.kind, finding.reason, () if every else finding.units), []).append(finding)
    return tuple(
        Finding(
            same[0].kind,
            same[0].reason,
            tuple(sorted({unit for finding in same for unit in finding.units})),
            rows=tuple(sorted({row for finding in same for row in finding.rows})),
        )
        for _, same in sorted(groups.items(), key=lambda item: (item[1][0].kind, item[1][0].rows, item[1][0].units))
    )


class _Places:
    """Where links and cuts lie among the units."""

    def __init__(self, graph: Contiguity, units: Units, geometries: Sequence[QgsGeometry], tolerance: float) -> None:
        self.borders, self.geometries, self.tolerance = graph.borders, geometries, tolerance
        self.index_of = {code: unit for unit, code in enumerate(units.codes)}
        self.spatial = QgsSpatialIndex()
        for unit, geometry in enumerate(geometries):
            self.spatial.addFeature(unit, geometry.boundingBox())

    def pairs_of(self, link: Link) -> tuple[list[Pair], list[Finding]]:
        """The pairs of units that a link or cut means, and what is odd about it."""
        named = self._named(link)
        if link.line is None:
            return self._by_codes(link, named)
        ends = [self._units_at(point) for point in (link.line.asPolyline()[0], link.line.asPolyline()[-1])]
        if len(named) == 2 and _fits(named, ends):
            return _pair(named), []
        # A line moved since its codes were written: what one sees on the map counts.
        moved = [_note("link_moved", named, [link.row])] if len(named) == 2 else []
        followed = self._followed(link.line) if link.cut else []
        if followed:
            return followed, moved
        if not all(ends):
            return [], [_note("link_no_unit", ends[0][:1] + ends[1][:1], [link.row], ignored=True)]
        apart = [(i, j) for i in ends[0] for j in ends[1] if i != j]
        if not apart:
            reason = "cut_in_one_unit" if link.cut else "link_in_one_unit"
            return [], [_note(reason, ends[0][:1], [link.row], ignored=True)]
        return _pair(apart[0]), moved

    def _named(self, link: Link) -> list[int]:
        """The units that the row names, as far as they are there."""
        return [self.index_of[code] for code in link.codes or () if code in self.index_of]

    def _by_codes(self, link: Link, named: list[int]) -> tuple[list[Pair], list[Finding]]:
        if link.codes is None:
            return [], [_note("link_empty", (), [link.row], ignored=True)]
        if len(named) < 2:
            return [], [_note("link_no_code", named, [link.row], ignored=True)]
        if named[0] == named[1]:
            return [], [_note("link_in_one_unit", named[:1], [link.row], ignored=True)]
        return _pair(named), []

    def _units_at(self, point: QgsPointXY) -> list[int]:
        """The units at a point: those that hold it, else the nearest within reach; several on a border or overlap."""
        place = QgsGeometry.fromPointXY(point)
        for reach in (self.tolerance, REACH):
            box = QgsRectangle.fromCenterAndSize(point, 2 * reach, 2 * reach)
            metres = {unit: self.geometries[unit].distance(place) for unit in self.spatial.intersects(box)}
            near = min(metres.values(), default=REACH + 1)
            if near <= reach:
                return sorted(unit for unit, distance in metres.items() if distance <= near + self.tolerance)
        return []

    def _followed(self, line: QgsGeometry) -> list[Pair]:
        """The pairs of neighbours whose common border a cut follows for most of its length."""
        near = np.array(self.spatial.intersects(line.boundingBox().buffered(ALONG)), dtype=np.int64)
        corridor = line.buffer(ALONG, 8)
        pairs = []
        for i, j in self.borders[np.isin(self.borders, near).all(axis=1)].tolist():
            border = common_border(self.geometries[i], self.geometries[j], max(self.tolerance, 0.001))
            length = border.length()
            if border.intersection(corridor).length() >= _MOST * length and _along(border, line) >= _MOST:
                pairs.append((i, j))
        return pairs


def _pair(units: Sequence[int]) -> list[Pair]:
    return [(min(units), max(units))]


def _fits(named: Sequence[int], ends: Sequence[Sequence[int]]) -> bool:
    """Whether two units are those at the two ends of a line, in either direction."""
    (one, other), (start, end) = named, ends
    return one != other and ((one in start and other in end) or (one in end and other in start))


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
