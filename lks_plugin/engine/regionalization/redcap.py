"""Spanning trees by contiguity-constrained clustering: the REDCAP family.

Guo, D. (2008): Regionalization with dynamically constrained agglomerative clustering and partitioning (REDCAP),
International Journal of Geographical Information Science 22(7), 801-823. Clusters that share a border are merged,
closest first; each merger adds the shortest original edge between the two to the tree. *Full-order* linkage measures
the distance of two clusters over all pairs of their units, *first-order* linkage over the contiguous pairs only.

Ties are broken by the length of the shortest edge, then by its two units, so the tree depends on nothing but the data.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.spatial.distance import cdist

from ..progress import Progress, check

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Average linkage is on distances, as published; "squared" is GeoDa's, on squared distances.
METHODS: tuple[str, ...] = (
    *(f"{order}-order-{kind}" for order in ("first", "full") for kind in ("single", "average", "complete", "ward")),
    "full-order-average-squared",
)
# So many distances are computed at a time.
_BLOCK = 1 << 20


class Border(NamedTuple):
    """The contiguous pairs between two clusters: the shortest (length, i, j), and what linkages need of the rest."""

    shortest: float
    i: int
    j: int
    longest: float
    total: float
    total_squared: float
    pairs: int

    def joined(self, other: Border) -> Border:
        """The border of two clusters that became one."""
        first = min(self[:3], other[:3])
        return Border(
            *first,
            max(self.longest, other.longest),
            self.total + other.total,
            self.total_squared + other.total_squared,
            self.pairs + other.pairs,
        )


class Linkage(Protocol):
    """The distance between clusters; a cluster has the number of one of its units."""

    def merge(self, kept: int, gone: int) -> None:
        """The cluster ``gone`` becomes part of the cluster ``kept``."""

    def distances(self, cluster: int, others: Sequence[int], borders: Sequence[Border]) -> Sequence[float]:
        """The distance from ``cluster`` to each of ``others``, with whom it shares ``borders``."""


class WardLinkage:
    """Full-order Ward: twice the increase of the weighted sum of squares, the squared distance for two units."""

    def __init__(self, features: Floats, weights: Floats) -> None:
        self.mean = features.copy()
        self.mass = weights.copy()

    def merge(self, kept: int, gone: int) -> None:
        mass = self.mass[kept] + self.mass[gone]
        share = self.mass[kept] / mass if mass > 0 else 0.5
        self.mean[kept] = share * self.mean[kept] + (1 - share) * self.mean[gone]
        self.mass[kept] = mass

    def distances(self, cluster: int, others: Sequence[int], borders: Sequence[Border]) -> Sequence[float]:
        mass, theirs = self.mass[cluster], self.mass[others]
        factor = np.divide(2 * mass * theirs, mass + theirs, out=np.zeros(len(others)), where=mass + theirs > 0)
        return (factor * ((self.mean[others] - self.mean[cluster]) ** 2).sum(axis=1)).tolist()


class PairwiseLinkage:
    """Full-order single, average and complete linkage on the Euclidean distances of all pairs of units.

    The least, the largest or the total distance is held for clusters that share a border only. Where clusters become
    neighbours, the distances of their units are computed, each pair of units once: no matrix of all pairs is needed.
    """

    def __init__(self, features: Floats, kind: str, squared: bool) -> None:
        self.features, self.kind = features, kind
        self.metric: Literal["sqeuclidean", "euclidean"] = "sqeuclidean" if squared else "euclidean"
        self.members = [np.array([unit]) for unit in range(len(features))]
        self.known: list[dict[int, float]] = [{} for _ in features]

    def merge(self, kept: int, gone: int) -> None:
        ours, theirs = self.known[kept], self.known[gone]
        ours.pop(gone, None)
        theirs.pop(kept, None)
        # A neighbour of one of the two becomes a neighbour of both.
        new, old = [other for other in theirs if other not in ours], [other for other in ours if other not in theirs]
        for other, distance in zip(new, self._computed(kept, new)):
            ours[other] = self.known[other][kept] = self._joined(theirs[other], distance)
        for other, distance in zip(old, self._computed(gone, old)):
            ours[other] = self.known[other][kept] = self._joined(ours[other], distance)
        added = set(new)
        for other, distance in theirs.items():
            del self.known[other][gone]
            if other not in added:
                ours[other] = self.known[other][kept] = self._joined(ours[other], distance)
        self.members[kept] = np.concatenate([self.members[kept], self.members[gone]])
        self.known[gone], self.members[gone] = {}, self.members[gone][:0]

    def distances(self, cluster: int, others: Sequence[int], borders: Sequence[Border]) -> Sequence[float]:
        known = self.known[cluster]
        new = [other for other in others if other not in known]
        for other, distance in zip(new, self._computed(cluster, new)):
            known[other] = self.known[other][cluster] = distance
        if self.kind != "average":
            return [known[other] for other in others]
        size = len(self.members[cluster])
        return [known[other] / (size * len(self.members[other])) for other in others]

    def _computed(self, cluster: int, others: Sequence[int]) -> list[float]:
        """What is held for the cluster and each of the others."""
        if not others:
            return []
        bounds = np.cumsum([0] + [len(self.members[other]) for other in others])
        theirs = self.features[np.concatenate([self.members[other] for other in others])]
        reduce: Any = {"single": np.minimum, "complete": np.maximum}.get(self.kind, np.add)
        found: Floats | None = None
        members = self.members[cluster]
        rows = max(1, _BLOCK // len(theirs))
        for start in range(0, len(members), rows):
            block = reduce.reduce(cdist(self.features[members[start : start + rows]], theirs, self.metric), axis=0)
            found = block if found is None else reduce(found, block)
        merged: list[float] = reduce.reduceat(found, bounds[:-1]).tolist()
        return merged

    def _joined(self, ours: float, theirs: float) -> float:
        if self.kind == "single":
            return min(ours, theirs)
        return max(ours, theirs) if self.kind == "complete" else ours + theirs


class FirstOrderLinkage:
    """Linkage over the contiguous pairs of units between two clusters only.

    Ward in first order is the increase of the sum of squares with the distance of the means replaced by the mean
    squared length of the contiguous pairs.
    """

    def __init__(self, weights: Floats, kind: str) -> None:
        self.mass: list[float] = weights.tolist()
        self.kind = kind

    def merge(self, kept: int, gone: int) -> None:
        self.mass[kept] += self.mass[gone]

    def distances(self, cluster: int, others: Sequence[int], borders: Sequence[Border]) -> Sequence[float]:
        return [self._distance(cluster, other, border) for other, border in zip(others, borders)]

    def _distance(self, cluster: int, other: int, border: Border) -> float:
        if self.kind == "single":
            return border.shortest
        if self.kind == "complete":
            return border.longest
        if self.kind == "average":
            return border.total / border.pairs
        mass = self.mass[cluster] + self.mass[other]
        factor = 2 * self.mass[cluster] * self.mass[other] / mass if mass > 0 else 0.0
        return factor * border.total_squared / border.pairs


def linkage_for(features: Floats, weights: Floats, method: str) -> Linkage:
    """The linkage of one of the ``METHODS``.

    Raises ``ValueError`` for an unknown method.
    """
    if method not in METHODS:
        raise ValueError(f"unknown method {method!r}, choose one of {', '.join(METHODS)}")
    order, _, kind, *squared = method.split("-")
    if order == "first":
        return FirstOrderLinkage(weights, kind)
    return WardLinkage(features, weights) if kind == "ward" else PairwiseLinkage(features, kind, bool(squared))


def spanning_tree(
    features: Floats,
    weights: Floats,
    edges: Ints,
    method: str = "full-order-ward",
    progress: Progress | None = None,
) -> Ints:
    """The tree of a connected graph, (n - 1, 2) edges in the order of the mergers.

    ``features`` (n, d), ``weights`` (n,) masses for Ward, ``edges`` (m, 2). A graph that is not connected gives a
    forest with fewer edges.
    """
    n = len(features)
    clusters = _Clusters(linkage_for(features, weights, method), features, edges)
    tree = np.empty((max(n - 1, 0), 2), dtype=np.int64)
    made = 0
    while made < n - 1:
        pair = clusters.merge_closest()
        if pair is None:
            break
        tree[made] = pair
        made += 1
        if made % 64 == 0:
            check(progress, made / n)
    return tree[:made]


class _Clusters:
    """Clusters of units with their borders, and a queue of the mergers that are possible."""

    def __init__(self, linkage: Linkage, features: Floats, edges: Ints) -> None:
        self.linkage = linkage
        self.borders: list[dict[int, Border]] = [{} for _ in features]
        # What holds for a pair of clusters: distance, then the shortest edge. Anything else in the queue is outdated.
        self.entries: list[dict[int, tuple[float, float, int, int]]] = [{} for _ in features]
        self.queue: list[tuple[tuple[float, float, int, int], int, int]] = []
        squares = ((features[edges[:, 0]] - features[edges[:, 1]]) ** 2).sum(axis=1)
        for (i, j), square, length in zip(edges.tolist(), squares.tolist(), np.sqrt(squares).tolist()):
            self.borders[i][j] = self.borders[j][i] = Border(length, i, j, length, length, square, 1)
        for unit in range(len(features)):
            self._enqueue(unit, [other for other in self.borders[unit] if other > unit])

    def merge_closest(self) -> tuple[int, int] | None:
        """Merge the two closest clusters; the shortest edge between them, None where there are no neighbours left."""
        while self.queue:
            entry, a, b = heapq.heappop(self.queue)
            if self.entries[a].get(b) == entry:
                # The one with more neighbours keeps its number: less has to change hands.
                kept, gone = (a, b) if len(self.borders[a]) >= len(self.borders[b]) else (b, a)
                self._merge(kept, gone)
                return entry[2], entry[3]
        return None

    def _merge(self, kept: int, gone: int) -> None:
        self.linkage.merge(kept, gone)
        ours, theirs = self.borders[kept], self.borders[gone]
        for other, border in theirs.items():
            del self.borders[other][gone]
            del self.entries[other][gone]
            if other != kept:
                joined = border.joined(ours[other]) if other in ours else border
                ours[other] = self.borders[other][kept] = joined
        self.borders[gone], self.entries[gone] = {}, {}
        self._enqueue(kept, list(ours))

    def _enqueue(self, cluster: int, others: list[int]) -> None:
        """Queue the merger of ``cluster`` with each of ``others`` as it would be now."""
        if not others:
            return
        borders = [self.borders[cluster][other] for other in others]
        entries = self.entries[cluster]
        for other, border, distance in zip(others, borders, self.linkage.distances(cluster, others, borders)):
            entry = (distance, border.shortest, border.i, border.j)
            if entries.get(other) != entry:
                entries[other] = self.entries[other][cluster] = entry
                heapq.heappush(self.queue, (entry, cluster, other))
