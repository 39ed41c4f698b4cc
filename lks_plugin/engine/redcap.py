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
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from .cancel import Progress, check

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Average linkage is on distances, as published; "squared" is GeoDa's, on squared distances.
METHODS: tuple[str, ...] = (
    *(f"{order}-order-{kind}" for order in ("first", "full") for kind in ("single", "average", "complete", "ward")),
    "full-order-average-squared",
)


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
    """The distance between clusters; units are the clusters 0..n-1, the k-th merger makes cluster n+k."""

    def merge(self, a: int, b: int, into: int) -> None:
        """Clusters ``a`` and ``b`` become the cluster ``into``."""

    def distances(self, cluster: int, others: Sequence[int], borders: Sequence[Border]) -> Sequence[float]:
        """The distance from ``cluster`` to each of ``others``, with whom it shares ``borders``."""


class WardLinkage:
    """Full-order Ward: twice the increase of the weighted sum of squares, the squared distance for two units."""

    def __init__(self, features: Floats, weights: Floats) -> None:
        n = len(features)
        self.mean = np.vstack([features, np.zeros((max(n - 1, 0), features.shape[1]))])
        self.mass = np.concatenate([weights, np.zeros(max(n - 1, 0))])

    def merge(self, a: int, b: int, into: int) -> None:
        mass = self.mass[a] + self.mass[b]
        share = self.mass[a] / mass if mass > 0 else 0.5
        self.mean[into] = share * self.mean[a] + (1 - share) * self.mean[b]
        self.mass[into] = mass

    def distances(self, cluster: int, others: Sequence[int], borders: Sequence[Border]) -> Sequence[float]:
        mass, theirs = self.mass[cluster], self.mass[others]
        factor = np.divide(2 * mass * theirs, mass + theirs, out=np.zeros(len(others)), where=mass + theirs > 0)
        return (factor * ((self.mean[others] - self.mean[cluster]) ** 2).sum(axis=1)).tolist()


class PairwiseLinkage:
    """Full-order single, average and complete linkage on the Euclidean distances of all pairs of units."""

    def __init__(self, features: Floats, kind: str, squared: bool) -> None:
        n = len(features)
        gram = ((features[:, None, :] - features[None, :, :]) ** 2).sum(axis=2) if n <= 500 else _squares(features)
        self.distance = gram if squared else np.sqrt(gram)
        self.row = list(range(2 * n - 1))
        self.size = [1] * n + [0] * (n - 1)
        self.kind = kind

    def merge(self, a: int, b: int, into: int) -> None:
        row, gone = self.row[a], self.row[b]
        if self.kind == "single":
            merged = np.minimum(self.distance[row], self.distance[gone])
        elif self.kind == "complete":
            merged = np.maximum(self.distance[row], self.distance[gone])
        else:
            size = self.size[a] + self.size[b]
            merged = (self.size[a] * self.distance[row] + self.size[b] * self.distance[gone]) / size
        self.distance[row] = merged
        self.distance[:, row] = merged
        self.row[into], self.size[into] = row, self.size[a] + self.size[b]

    def distances(self, cluster: int, others: Sequence[int], borders: Sequence[Border]) -> Sequence[float]:
        return self.distance[self.row[cluster], [self.row[other] for other in others]].tolist()


class FirstOrderLinkage:
    """Linkage over the contiguous pairs of units between two clusters only.

    Ward in first order is the increase of the sum of squares with the distance of the means replaced by the mean
    squared length of the contiguous pairs.
    """

    def __init__(self, weights: Floats, kind: str) -> None:
        self.mass = weights.tolist() + [0.0] * max(len(weights) - 1, 0)
        self.kind = kind

    def merge(self, a: int, b: int, into: int) -> None:
        self.mass[into] = self.mass[a] + self.mass[b]

    def distances(self, cluster: int, others: Sequence[int], borders: Sequence[Border]) -> Sequence[float]:
        return [self._distance(cluster, other, border) for other, border in zip(others, borders, strict=True)]

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


def _squares(features: Floats) -> Floats:
    """Squared distances of all pairs row by row: the three-dimensional difference would not fit in memory."""
    return np.array([((features - row) ** 2).sum(axis=1) for row in features])


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
    linkage = linkage_for(features, weights, method)
    neighbours: dict[int, dict[int, Border]] = {unit: {} for unit in range(n)}
    squares = ((features[edges[:, 0]] - features[edges[:, 1]]) ** 2).sum(axis=1)
    for (i, j), square, length in zip(edges.tolist(), squares.tolist(), np.sqrt(squares).tolist(), strict=True):
        neighbours[i][j] = neighbours[j][i] = Border(length, i, j, length, length, square, 1)
    queue: list[tuple[float, float, int, int, int, int]] = []
    for unit in range(n):
        _enqueue(queue, linkage, unit, {k: b for k, b in neighbours[unit].items() if k > unit})
    heapq.heapify(queue)
    tree = np.empty((max(n - 1, 0), 2), dtype=np.int64)
    made = 0
    while queue and made < n - 1:
        *_, i, j, a, b = heapq.heappop(queue)
        if a not in neighbours or b not in neighbours:
            continue
        tree[made] = i, j
        into, made = n + made, made + 1
        linkage.merge(a, b, into)
        _merge_neighbours(neighbours, a, b, into)
        _enqueue(queue, linkage, into, neighbours[into], push=True)
        if made % 256 == 0:
            check(progress, made / n)
    return tree[:made]


def _enqueue(
    queue: list[tuple[float, float, int, int, int, int]],
    linkage: Linkage,
    cluster: int,
    borders: dict[int, Border],
    push: bool = False,
) -> None:
    """Queue the merger of ``cluster`` with each of its neighbours."""
    if not borders:
        return
    others, between = list(borders), list(borders.values())
    for other, border, distance in zip(others, between, linkage.distances(cluster, others, between), strict=True):
        entry = (distance, border.shortest, border.i, border.j, cluster, other)
        if push:
            heapq.heappush(queue, entry)
        else:
            queue.append(entry)


def _merge_neighbours(neighbours: dict[int, dict[int, Border]], a: int, b: int, into: int) -> None:
    """Give the neighbours of a and b to the cluster they became."""
    merged = neighbours.pop(a)
    for other, border in neighbours.pop(b).items():
        merged[other] = merged[other].joined(border) if other in merged else border
    merged.pop(a, None)
    merged.pop(b, None)
    for other, border in merged.items():
        theirs = neighbours[other]
        theirs.pop(a, None)
        theirs.pop(b, None)
        theirs[into] = border
    neighbours[into] = merged
