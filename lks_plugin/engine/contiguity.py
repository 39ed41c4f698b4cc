"""The graph of units: borders, links across water, components within strata."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .cancel import Progress, check

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Contiguity:
    """Which of n units are neighbours.

    ``edges`` (m, 2) with i < j, sorted and unique; ``length`` (m,) metres of shared border, for a link the metres
    between the shores; ``is_link`` (m,) True where the pair shares no border but is joined all the same.
    """

    n: int
    edges: Ints
    length: Floats
    is_link: Bools = field(default_factory=lambda: np.zeros(0, dtype=bool))

    def __post_init__(self) -> None:
        if len(self.is_link) != len(self.edges):
            object.__setattr__(self, "is_link", np.zeros(len(self.edges), dtype=bool))

    @property
    def borders(self) -> Ints:
        """The edges that are real borders."""
        return self.edges[~self.is_link]

    @property
    def links(self) -> Ints:
        """The edges that are links."""
        return self.edges[self.is_link]

    def with_links(self, pairs: Ints, length: Floats) -> Contiguity:
        """The same graph with further links; pairs that are edges already stay as they are."""
        known = {(i, j) for i, j in self.edges.tolist()}
        new: dict[tuple[int, int], float] = {}
        for (i, j), metres in zip(pairs.tolist(), length.tolist()):
            pair = (min(i, j), max(i, j))
            if pair not in known:
                new[pair] = min(metres, new.get(pair, metres))
        if not new:
            return self
        edges = np.vstack([self.edges, np.array(list(new), dtype=np.int64)])
        lengths = np.concatenate([self.length, np.array(list(new.values()))])
        is_link = np.concatenate([self.is_link, np.ones(len(new), dtype=bool)])
        order = np.lexsort((edges[:, 1], edges[:, 0]))
        return Contiguity(self.n, edges[order], lengths[order], is_link[order])


def stratum_ids(strata: Sequence[Hashable] | NDArray[np.generic] | None, n: int) -> Ints:
    """Strata as integers 0..s-1 in order of first appearance, (n,); all 0 without strata."""
    if strata is None:
        return np.zeros(n, dtype=np.int64)
    ids: dict[Hashable, int] = {}
    keys = strata.tolist() if isinstance(strata, np.ndarray) else strata
    return np.array([ids.setdefault(_hashable(key), len(ids)) for key in keys], dtype=np.int64)


def _hashable(key: object) -> Hashable:
    return tuple(key) if isinstance(key, list) else key


def valid_edges(edges: ArrayLike, n: int) -> Ints:
    """Contiguous pairs as an (m, 2) array with i < j, sorted, without repetition.

    Raises ``ValueError`` for anything but pairs of whole numbers, for a unit outside 0..n-1 or joined to itself.
    """
    given = np.asarray(edges)
    if given.size == 0:
        return np.zeros((0, 2), dtype=np.int64)
    if given.ndim != 2 or given.shape[1] != 2 or (given != np.floor(given)).any():
        raise ValueError(f"edges must be pairs of units, shape (m, 2), got shape {given.shape}")
    pairs = given.astype(np.int64)
    if pairs.min() < 0 or pairs.max() >= n:
        raise ValueError(f"edges name units outside 0..{n - 1}")
    if (pairs[:, 0] == pairs[:, 1]).any():
        raise ValueError("edges join a unit to itself")
    return np.unique(np.sort(pairs, axis=1), axis=0)


def components(n: int, edges: Ints, strata: Ints | None = None) -> Ints:
    """The connected component of each unit, (n,), numbered by their lowest unit.

    With ``strata`` (n,) edges across strata do not connect.
    """
    if strata is not None:
        edges = edges[strata[edges[:, 0]] == strata[edges[:, 1]]]
    graph = coo_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n))
    found = connected_components(graph, directed=False)[1]
    _, first, inverse = np.unique(found, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return rank[inverse.ravel()]


def nearest_links(
    contiguity: Contiguity,
    strata: Ints,
    population: Ints,
    min_population: int,
    outlines: Callable[[Ints], tuple[Floats, Ints]],
    progress: Progress | None = None,
) -> Contiguity:
    """Link what cannot be a zone by itself to its nearest neighbour in the stratum.

    A component (an island, a cut-off part of a stratum) with fewer than ``min_population`` people is linked at the
    shortest distance between shores to another component of its stratum, smallest component first, until every
    component is large enough or alone. Components that can be zones stay apart, so that no zone is in two parts
    without need. ``outlines(units)`` gives points on the outlines of units, (q, 2) in metres, and the unit of each.
    """
    pairs: list[tuple[int, int]] = []
    distances: list[float] = []
    part = components(contiguity.n, contiguity.edges, strata)
    for stratum in _split_strata(strata, part):
        units = np.flatnonzero(strata == stratum)
        points, owner = outlines(units)
        links = _links_of(units, part, population, min_population, points, owner, progress)
        for i, j, distance in links:
            pairs.append((i, j))
            distances.append(distance)
    return contiguity.with_links(np.array(pairs, dtype=np.int64).reshape(-1, 2), np.array(distances))


def _split_strata(strata: Ints, part: Ints) -> Ints:
    """The strata with more than one component."""
    both = np.unique(np.column_stack([strata, part]), axis=0)
    values, counts = np.unique(both[:, 0], return_counts=True)
    return values[counts > 1]


def _links_of(
    units: Ints,
    part: Ints,
    population: Ints,
    min_population: int,
    points: Floats,
    owner: Ints,
    progress: Progress | None,
) -> list[tuple[int, int, float]]:
    """The links one stratum needs: (unit, unit, metres)."""
    group = {unit: int(part[unit]) for unit in units.tolist()}
    people: dict[int, int] = {}
    for unit, number in group.items():
        people[number] = people.get(number, 0) + int(population[unit])
    of_point = np.array([group[unit] for unit in owner.tolist()], dtype=np.int64)
    reachable = set(of_point.tolist())
    links = []
    while len(people) > 1:
        check(progress, 1 / len(people))
        small = [g for g in people if people[g] < min_population and g in reachable]
        if not small or len(reachable) < 2:
            break
        smallest = min(small, key=lambda g: (people[g], g))
        own, others = np.flatnonzero(of_point == smallest), np.flatnonzero(of_point != smallest)
        distance, nearest = cKDTree(points[others]).query(points[own])
        best = int(np.lexsort((owner[own], owner[others[nearest]], np.round(distance, 3)))[0])
        i, j = int(owner[own[best]]), int(owner[others[nearest[best]]])
        links.append((i, j, float(distance[best])))
        into = int(of_point[others[nearest[best]]])
        of_point[of_point == smallest] = into
        people[into] += people.pop(smallest)
        reachable.discard(smallest)
    return links


def groups_in_zones(contiguity: Contiguity, labels: Ints) -> Ints:
    """Into how many groups without a common border the units of each zone 0..k-1 fall, (k,).

    More than one means that only a link (across water, or through another zone) holds the zone together.
    """
    inside = labels[contiguity.borders[:, 0]] == labels[contiguity.borders[:, 1]]
    part = components(contiguity.n, contiguity.borders[inside])
    both = np.unique(np.column_stack([labels, part]), axis=0)
    return np.bincount(both[:, 0])


def stays_connected(unit: int, labels: Sequence[int], neighbours: Sequence[Sequence[int]]) -> bool:
    """Whether the zone of a unit is still one part without it.

    ``labels`` are the units' zones, ``neighbours`` their contiguous units. Only the unit's own neighbours have to find
    each other, which in most zones takes a few steps.
    """
    home = labels[unit]
    near = [other for other in neighbours[unit] if labels[other] == home]
    if len(near) <= 1:
        return True
    seen, stack, wanted = {near[0], unit}, [near[0]], set(near[1:])
    while stack and wanted:
        for other in neighbours[stack.pop()]:
            if other not in seen and labels[other] == home:
                seen.add(other)
                wanted.discard(other)
                stack.append(other)
    return not wanted
