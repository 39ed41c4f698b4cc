"""Two divisions of the same units side by side: «kryssjekk».

A and B are divisions of n units; a unit may have no zone in one of them. What counts is people: the weight of a unit is
its population, and where that decides nothing, one more unit weighs more than none.

*Matched pairs* are the assignment of zones of A to zones of B, each at most once, that keeps most people together
(Kuhn 1955, solved for each connected block of overlaps by itself). Ties go to more units, then to zones of the same
code, then to zones that stand at the same place in the order of codes. A unit has *moved* if its zone in B is not the
match of its zone in A; a unit without a zone on one side is not compared.

A zone *lies mostly in* a zone of the other division if more than half of its weight does, units without a zone there
counted. Every zone has exactly one status, the first that holds:

- *kept*: a zone of the other division has exactly its units. The code may differ: «renumbered».
- *split*: for a zone of A, two zones or more of B lie mostly in it; for a zone of B, it is one of those.
- *merged*: for a zone of B, two zones or more of A lie mostly in it; for a zone of A, it is one of those.
- *changed*: it has a match.
- *gone* (a zone of A), *new* (a zone of B): it has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..criteria import Criteria

KEPT, CHANGED, SPLIT, MERGED, NEW, GONE = "kept", "changed", "split", "merged", "new", "gone"
STATUSES = (KEPT, CHANGED, SPLIT, MERGED, GONE, NEW)
BELOW_FLOOR, BELOW_MINIMUM, WITHIN, ABOVE_MAXIMUM = "below_floor", "below_minimum", "within", "above_maximum"
CLASSES = (BELOW_FLOOR, BELOW_MINIMUM, WITHIN, ABOVE_MAXIMUM)
# The assignment is solved in floating point: whole numbers are exact below this.
_EXACT = 2.0**53

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Side:
    """One of the two divisions: k zones in order of their ``codes``.

    ``labels`` (n,) the zone of each unit, -1 for none; ``units`` and ``population`` (k,) what a zone has; ``match``
    (k,) its counterpart's label, -1 for none; ``status`` (k,), see above.
    """

    codes: tuple[str, ...]
    labels: Ints
    units: Ints
    population: Ints
    match: Ints
    status: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.codes)

    def count(self, status: str) -> int:
        """How many zones have this status."""
        return self.status.count(status)


@dataclass(frozen=True)
class Comparison:
    """Divisions ``a`` and ``b`` of n units with ``population`` (n,).

    ``pairs`` (m, 2) are the labels in A and B that occur together, sorted, -1 for no zone; ``pair_units``,
    ``pair_population`` (m,) what they share and ``matched`` (m,) whether they are counterparts. ``moved`` (n,) are the
    units that changed zone.
    """

    a: Side
    b: Side
    population: Ints
    pairs: Ints
    pair_units: Ints
    pair_population: Ints
    matched: Bools
    moved: Bools

    @property
    def compared(self) -> Bools:
        """The units with a zone on both sides, (n,)."""
        return np.asarray((self.a.labels >= 0) & (self.b.labels >= 0))

    @property
    def people_moved(self) -> int:
        """The inhabitants of the units that moved."""
        return int(self.population[self.moved].sum())

    @property
    def share_moved(self) -> float:
        """The share of the compared units' inhabitants that moved; of the units where nobody lives in them."""
        people = int(self.population[self.compared].sum())
        if people:
            return self.people_moved / people
        return int(self.moved.sum()) / max(1, int(self.compared.sum()))


@dataclass(frozen=True)
class Agreement:
    """How far two divisions agree, units counting alike: the adjusted Rand index (Hubert and Arabie 1985; 1 for the
    same division, 0 on average for unrelated ones) and the V-measure (Rosenberg and Hirschberg 2007, in [0, 1])."""

    adjusted_rand: float
    v_measure: float


def compare(zones_a: Sequence[str], zones_b: Sequence[str], population: Ints) -> Comparison:
    """Compare the zone of each unit in A, (n,), with that in B, (n,); "" for none. ``population`` are inhabitants."""
    codes_a, labels_a = _labels(zones_a)
    codes_b, labels_b = _labels(zones_b)
    there = (labels_a >= 0) | (labels_b >= 0)
    both = np.column_stack([labels_a, labels_b])
    pairs, of_pair = np.unique(both[there], axis=0, return_inverse=True)
    of_pair = of_pair.ravel()
    units = np.bincount(of_pair, minlength=len(pairs)).astype(np.int64)
    people = _sums(of_pair, population[there], len(pairs))
    inner = (pairs >= 0).all(axis=1)
    match_a = _match(pairs[inner], people[inner], units[inner], codes_a, codes_b)
    match_b = np.full(len(codes_b), -1, dtype=np.int64)
    match_b[match_a[match_a >= 0]] = np.flatnonzero(match_a >= 0)
    # One person outweighs any number of units.
    weight = people * (len(labels_a) + 1) + units
    status_a, status_b = _statuses(pairs, weight, match_a, match_b)
    matched = inner & (_at(match_a, pairs[:, 0]) == pairs[:, 1])
    return Comparison(
        a=_side(codes_a, labels_a, population, match_a, status_a),
        b=_side(codes_b, labels_b, population, match_b, status_b),
        population=population,
        pairs=pairs,
        pair_units=units,
        pair_population=people,
        matched=matched,
        moved=(labels_a >= 0) & (labels_b >= 0) & (_at(match_a, labels_a) != labels_b),
    )


def same_code(one: str, other: str) -> bool:
    """Whether two codes differ by lost leading zeros at most."""
    return one == other or (one.isdigit() and other.isdigit() and one.lstrip("0") == other.lstrip("0"))


def agreement(comparison: Comparison) -> Agreement:
    """The indices of two divisions over the units that have a zone in both. Needs scikit-learn."""
    from sklearn.metrics import adjusted_rand_score, v_measure_score  # not shipped with QGIS on Windows

    a, b = (side.labels[comparison.compared] for side in (comparison.a, comparison.b))
    return Agreement(float(adjusted_rand_score(a, b)), float(v_measure_score(a, b)))


def population_class(population: int, criteria: Criteria) -> str:
    """Where a zone's population lies among the limits: one of ``CLASSES``."""
    if population < criteria.floor_population:
        return BELOW_FLOOR
    if population < criteria.min_population:
        return BELOW_MINIMUM
    return WITHIN if population <= criteria.max_population else ABOVE_MAXIMUM


def largest_overlap(
    units: Ints, zones: Ints, shares: Floats, n_units: int, least: float
) -> tuple[Ints, list[tuple[int, list[tuple[int, float]]]]]:
    """The zone that each of ``n_units`` units follows when the areas of zones overlay them.

    ``shares`` (m,) is how much of unit ``units`` (m,) lies in zone ``zones`` (m,), each pair once; less than ``least``
    is overlooked. Answers the zone with the largest share, the first one in a tie, -1 for none; and the units that are
    cut, with the (zone, share) of all their parts, largest first.
    """
    labels = np.full(n_units, -1, dtype=np.int64)
    cut: list[tuple[int, list[tuple[int, float]]]] = []
    parts: dict[int, list[tuple[int, float]]] = {}
    for unit, zone, share in zip(units.tolist(), zones.tolist(), shares.tolist()):
        if share >= least and share > 0:
            parts.setdefault(unit, []).append((zone, share))
    for unit, own in sorted(parts.items()):
        own.sort(key=lambda part: (-part[1], part[0]))
        labels[unit] = own[0][0]
        if len(own) > 1:
            cut.append((unit, own))
    return labels, cut


def _labels(zones: Sequence[str]) -> tuple[tuple[str, ...], Ints]:
    """The zones' codes in order, and the index of each unit's; -1 for no zone."""
    codes = tuple(sorted(set(zones) - {""}))
    index = {code: label for label, code in enumerate(codes)}
    return codes, np.array([index.get(zone, -1) for zone in zones], dtype=np.int64)


def _at(values: Ints, labels: Ints) -> Ints:
    """``values`` at ``labels``, -1 at label -1."""
    return np.append(values, -1)[labels]


def _sums(groups: Ints, values: Ints, count: int) -> Ints:
    """Whole sums of ``values`` by group."""
    sums = np.zeros(count, dtype=np.int64)
    np.add.at(sums, groups, values)
    return sums


def _side(codes: tuple[str, ...], labels: Ints, population: Ints, match: Ints, status: list[str]) -> Side:
    inside = labels >= 0
    return Side(
        codes=codes,
        labels=labels,
        units=np.bincount(labels[inside], minlength=len(codes)).astype(np.int64),
        population=_sums(labels[inside], population[inside], len(codes)),
        match=match,
        status=tuple(status),
    )


def _match(pairs: Ints, people: Ints, units: Ints, codes_a: Sequence[str], codes_b: Sequence[str]) -> Ints:
    """The counterpart in B of each zone of A, -1 for none."""
    match = np.full(len(codes_a), -1, dtype=np.int64)
    if not len(pairs):
        return match
    size = len(codes_a) + len(codes_b)
    graph = coo_array((np.ones(len(pairs)), (pairs[:, 0], len(codes_a) + pairs[:, 1])), shape=(size, size))
    block_of = connected_components(graph, directed=False)[1][pairs[:, 0]]
    order = np.argsort(block_of, kind="stable")
    same = np.array([same_code(codes_a[a], codes_b[b]) for a, b in pairs.tolist()])
    for block in np.split(order, np.flatnonzero(np.diff(block_of[order])) + 1):
        rows, row = np.unique(pairs[block, 0], return_inverse=True)
        columns, column = np.unique(pairs[block, 1], return_inverse=True)
        weights = np.zeros((len(rows), len(columns)))
        weights[row, column] = _weights(people[block], units[block], same[block], row, column)
        for i, j in zip(*linear_sum_assignment(weights, maximize=True)):
            if weights[i, j] > 0:
                match[rows[i]] = columns[j]
    return match


def _weights(people: Ints, units: Ints, same: Bools, row: Ints, column: Ints) -> Floats:
    """What the pairs of a block weigh: people, then units, then the same code, then the same place in the order."""
    weights = people.astype(float) * (float(units.sum()) + 1) + units
    most = min(int(row.max()), int(column.max())) + 1
    span = int(row.max()) + int(column.max()) + 2
    ties = np.where(same, most * span, 0) - np.abs(row - column)
    scale = float(most * (most + 1) * span + 1)
    # Where a block is too large for that to be exact, people and units decide alone.
    return weights * scale + ties if weights.sum() * scale < _EXACT else weights


def _statuses(pairs: Ints, weight: Ints, match_a: Ints, match_b: Ints) -> tuple[list[str], list[str]]:
    """The status of each zone of A and of B; ``weight`` (m,) is what the zones of a pair share."""
    total_a, total_b = (_totals(pairs[:, 0], weight, len(match_a)), _totals(pairs[:, 1], weight, len(match_b)))
    inner = (pairs >= 0).all(axis=1)
    a, b, shared = pairs[inner, 0], pairs[inner, 1], weight[inner]
    home_a = _homes(a, b, shared, total_a)
    home_b = _homes(b, a, shared, total_b)
    same = (shared == total_a[a]) & (shared == total_b[b])
    kept_a, kept_b = set(a[same].tolist()), set(b[same].tolist())
    split = np.bincount(home_b[home_b >= 0], minlength=len(match_a)) > 1
    merged = np.bincount(home_a[home_a >= 0], minlength=len(match_b)) > 1
    status_a = [
        _first((zone in kept_a, KEPT), (split[zone], SPLIT), (home >= 0 and merged[home], MERGED), (match < 0, GONE))
        for zone, (home, match) in enumerate(zip(home_a.tolist(), match_a.tolist()))
    ]
    status_b = [
        _first((zone in kept_b, KEPT), (home >= 0 and split[home], SPLIT), (merged[zone], MERGED), (match < 0, NEW))
        for zone, (home, match) in enumerate(zip(home_b.tolist(), match_b.tolist()))
    ]
    return status_a, status_b


def _totals(labels: Ints, weight: Ints, count: int) -> Ints:
    """The weight of each zone, what has no zone on the other side included."""
    return _sums(labels[labels >= 0], weight[labels >= 0], count)


def _homes(own: Ints, other: Ints, shared: Ints, total: Ints) -> Ints:
    """The zone of the other division in which each zone mostly lies, -1 for none."""
    homes = np.full(len(total), -1, dtype=np.int64)
    most = 2 * shared > total[own]
    homes[own[most]] = other[most]
    return homes


def _first(*cases: tuple[bool, str]) -> str:
    """The first status that holds; changed where none does."""
    return next((status for holds, status in cases if holds), CHANGED)
