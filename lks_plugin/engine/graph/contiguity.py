"""The graph of units: borders, links across water, components within strata."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..findings import Finding
from ..progress import Progress, check

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


# What joins a pair of units: a common border, a link of the user's own, a link to the nearest shore.
BORDER, LINK, NEAREST = 0, 1, 2


@dataclass(frozen=True)
class Contiguity:
    """Which of n units are neighbours.

    ``edges`` (m, 2) with i < j, sorted and unique; ``length`` (m,) metres of shared border, for a link the metres
    between the shores; ``kind`` (m,) ``BORDER``, ``LINK`` or ``NEAREST``.
    ``cuts`` (c, 2) are the pairs that the user parted, never edges; ``cut_length`` (c,) the metres of border they
    share, NaN where they share none. ``corners`` (k, 2) meet, but share too short a border to be neighbours.
    ``findings`` tell what was odd about the user's links and cuts.
    """

    n: int
    edges: Ints
    length: Floats
    kind: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    cuts: Ints = field(default_factory=lambda: np.zeros((0, 2), dtype=np.int64))
    cut_length: Floats = field(default_factory=lambda: np.zeros(0))
    corners: Ints = field(default_factory=lambda: np.zeros((0, 2), dtype=np.int64))
    findings: tuple[Finding, ...] = ()

    def __post_init__(self) -> None:
        if len(self.kind) != len(self.edges):
            object.__setattr__(self, "kind", np.full(len(self.edges), BORDER, dtype=np.int64))

    @property
    def is_link(self) -> Bools:
        """Where the pair shares no border but is joined all the same, (m,)."""
        return self.kind != BORDER

    @property
    def borders(self) -> Ints:
        """The edges that are real borders."""
        return self.edges[~self.is_link]

    @property
    def links(self) -> Ints:
        """The edges that are links, the user's own and those to the nearest shore."""
        return self.edges[self.is_link]

    @property
    def own_links(self) -> Ints:
        """The edges that are links of the user's own."""
        return self.edges[self.kind == LINK]

    def among(self, units: Ints, n: int) -> Contiguity:
        """The same graph among n units, of which its own are ``units``, in rising order; the others have no edges."""
        findings = tuple(
            replace(finding, units=tuple(units[list(finding.units)].tolist())) for finding in self.findings
        )
        edges, cuts, corners = (units[pairs] for pairs in (self.edges, self.cuts, self.corners))
        return replace(self, n=n, edges=edges, cuts=cuts, corners=corners, findings=findings)

    def with_links(self, pairs: Ints, length: Floats, kind: int = LINK) -> Contiguity:
        """The same graph with further links; pairs that are edges already, or cut, stay as they are."""
        known = {(i, j) for i, j in [*self.edges.tolist(), *self.cuts.tolist()]}
        new: dict[tuple[int, int], float] = {}
        for (i, j), metres in zip(pairs.tolist(), length.tolist()):
            pair = (min(i, j), max(i, j))
            if pair not in known:
                new[pair] = min(metres, new.get(pair, metres))
        if not new:
            return self
        edges = np.vstack([self.edges, np.array(list(new), dtype=np.int64)])
        lengths = np.concatenate([self.length, np.array(list(new.values()))])
        kinds = np.concatenate([self.kind, np.full(len(new), kind, dtype=np.int64)])
        order = np.lexsort((edges[:, 1], edges[:, 0]))
        return replace(self, edges=edges[order], length=lengths[order], kind=kinds[order])

    def with_cuts(self, pairs: Ints) -> Contiguity:
        """The same graph without these pairs; no link will join them again."""
        parted = {(i, j): metres for (i, j), metres in zip(self.cuts.tolist(), self.cut_length.tolist())}
        borders = zip(self.borders.tolist(), self.length[~self.is_link].tolist())
        shared = {(i, j): metres for (i, j), metres in borders}
        for i, j in pairs.tolist():
            pair = (min(i, j), max(i, j))
            parted.setdefault(pair, shared.get(pair, float("nan")))
        kept = np.array([(i, j) not in parted for i, j in self.edges.tolist()], dtype=bool)
        cuts = sorted(parted)
        return replace(
            self,
            edges=self.edges[kept],
            length=self.length[kept],
            kind=self.kind[kept],
            cuts=np.array(cuts, dtype=np.int64).reshape(-1, 2),
            cut_length=np.array([parted[pair] for pair in cuts]),
        )


def stratum_ids(strata: Sequence[Hashable] | NDArray[np.generic] | None, n: int) -> Ints:
    """Strata as integers 0..s-1 in order of first appearance, (n,); all 0 without strata.

    Raises ``ValueError`` for a NaN, which equals nothing, not even another NaN.
    """
    if strata is None:
        return np.zeros(n, dtype=np.int64)
    ids: dict[Hashable, int] = {}
    keys = [_hashable(key) for key in (strata.tolist() if isinstance(strata, np.ndarray) else strata)]
    unknown = [unit for unit, key in enumerate(keys) if _is_nan(key)]
    if unknown:
        raise ValueError(f"strata hold NaN for units {unknown[:10]}: give every unit a stratum")
    return np.array([ids.setdefault(key, len(ids)) for key in keys], dtype=np.int64)


def _is_nan(key: Hashable) -> bool:
    """Whether the key is NaN or a tuple that holds one."""
    return any(_is_nan(part) for part in key) if isinstance(key, tuple) else bool(key != key)


def _hashable(key: object) -> Hashable:
    return tuple(key) if isinstance(key, list) else key


def valid_edges(edges: ArrayLike, n: int) -> Ints:
    """Contiguous pairs as an (m, 2) array with i < j, sorted, without repetition.

    Raises ``ValueError`` for anything but pairs of whole numbers, for a unit outside 0..n-1 or joined to itself.
    """
    given = np.asarray(edges)
    if given.size == 0:
        return np.zeros((0, 2), dtype=np.int64)
    whole = given.dtype.kind in "iu" or (given.dtype.kind == "f" and bool(np.isfinite(given).all()))
    if not whole or given.ndim != 2 or given.shape[1] != 2 or (given != np.floor(given)).any():
        raise ValueError(f"edges must be pairs of whole numbers, shape (m, 2), got {given.dtype}, shape {given.shape}")
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
    min_population: int | Ints,
    outlines: Callable[[Ints], tuple[Floats, Ints]],
    progress: Progress | None = None,
) -> Contiguity:
    """Link what cannot be a zone by itself to its nearest neighbour in the stratum.

    A component (an island, a cut-off part of a stratum) with fewer than ``min_population`` people, of all units or (n,)
    of each, the same in a stratum, is linked at the shortest distance between shores to another component of its
    stratum, smallest component first, until every component is large enough or alone. Components that can be zones stay
    apart, so that no zone is in two parts without need. Pairs that are cut are never linked. ``outlines(units)`` gives
    points on the outlines of units, (q, 2) in metres, and the unit of each.
    """
    cut_from: dict[int, list[int]] = {}
    for i, j in contiguity.cuts.tolist():
        cut_from.setdefault(i, []).append(j)
        cut_from.setdefault(j, []).append(i)
    pairs: list[tuple[int, int]] = []
    distances: list[float] = []
    part = components(contiguity.n, contiguity.edges, strata)
    least = np.broadcast_to(min_population, contiguity.n)
    for stratum in _split_strata(strata, part):
        units = np.flatnonzero(strata == stratum)
        points, owner = outlines(units)
        links = _links_of(units, part, population, int(least[units[0]]), _Shores(points, owner, cut_from), progress)
        for i, j, distance in links:
            pairs.append((i, j))
            distances.append(distance)
    return contiguity.with_links(np.array(pairs, dtype=np.int64).reshape(-1, 2), np.array(distances), NEAREST)


def _split_strata(strata: Ints, part: Ints) -> Ints:
    """The strata with more than one component."""
    both = np.unique(np.column_stack([strata, part]), axis=0)
    values, counts = np.unique(both[:, 0], return_counts=True)
    return values[counts > 1]


@dataclass(frozen=True)
class _Shores:
    """Points on outlines, (q, 2), the unit of each, and the units that a unit is cut from."""

    points: Floats
    owner: Ints
    cut_from: dict[int, list[int]]

    def shortest(self, own: Ints, others: Ints) -> tuple[int, int, float] | None:
        """The two points nearest each other, one of ``own`` and one of ``others``, and the metres between them.

        None where every pair of their units is cut.
        """
        distance, nearest = np.full(len(own), np.inf), np.zeros(len(own), dtype=np.int64)
        units = self.owner[own]
        free = ~np.isin(units, list(self.cut_from))
        groups = [(free, others)]
        for unit in np.unique(units[~free]).tolist():
            groups.append((units == unit, others[~np.isin(self.owner[others], self.cut_from[unit])]))
        for chosen, allowed in groups:
            if chosen.any() and len(allowed):
                distance[chosen], at = cKDTree(self.points[allowed]).query(self.points[own[chosen]])
                nearest[chosen] = allowed[at]
        best = int(np.lexsort((units, self.owner[nearest], np.round(distance, 3)))[0])
        if not np.isfinite(distance[best]):
            return None
        return int(own[best]), int(nearest[best]), float(distance[best])


def _links_of(
    units: Ints, part: Ints, population: Ints, min_population: int, shores: _Shores, progress: Progress | None
) -> list[tuple[int, int, float]]:
    """The links one stratum needs: (unit, unit, metres)."""
    group = {unit: int(part[unit]) for unit in units.tolist()}
    people: dict[int, int] = {}
    for unit, number in group.items():
        people[number] = people.get(number, 0) + int(population[unit])
    of_point = np.array([group[unit] for unit in shores.owner.tolist()], dtype=np.int64)
    reachable = set(of_point.tolist())
    links = []
    while len(people) > 1:
        check(progress, 1 / len(people))
        small = [g for g in people if people[g] < min_population and g in reachable]
        if not small or len(reachable) < 2:
            break
        smallest = min(small, key=lambda g: (people[g], g))
        found = shores.shortest(np.flatnonzero(of_point == smallest), np.flatnonzero(of_point != smallest))
        reachable.discard(smallest)
        if found is None:
            # It is cut from every unit of the others, so none of them can be linked to it either.
            continue
        here, there, distance = found
        links.append((int(shores.owner[here]), int(shores.owner[there]), distance))
        into = int(of_point[there])
        of_point[of_point == smallest] = into
        people[into] += people.pop(smallest)
    return links


def groups_in_zones(contiguity: Contiguity, labels: Ints, kinds: Sequence[int] = (BORDER,)) -> Ints:
    """Into how many groups without a common border the units of each zone 0..k-1 fall, (k,).

    More than one means that only a link (across water, or through another zone) holds the zone together. Edges of
    other ``kinds`` can be let count as borders do.
    """
    edges = contiguity.edges[np.isin(contiguity.kind, kinds)]
    inside = labels[edges[:, 0]] == labels[edges[:, 1]]
    part = components(contiguity.n, edges[inside])
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
