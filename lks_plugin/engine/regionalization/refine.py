"""Improving a division of one connected component: boundary moves and swaps, and cutting neighbouring zones anew.

The order of priorities is the field's: people missing to the floor, to the minimum, people above the maximum, and
only then heterogeneity. A step that makes the earlier worse to better the later is never taken, so a division never
comes out worse than it went in.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..graph.contiguity import stays_connected
from ..progress import Progress, check
from .objective import ObjectiveTerms, border_prices, half_border
from .partition import Tree, UnitTable, partition_trees, trees_of
from .redcap import spanning_tree

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Relative gain below which two divisions count as equally homogeneous: rounding must not decide.
TOLERANCE = 1e-10
# Random trees that a union of zones is cut on.
RANDOM_TREES = 4


@dataclass(frozen=True, order=True)
class Cost:
    """What a set of zones costs, most important first; smaller is better."""

    below_floor: int
    below_minimum: int
    above_maximum: int
    heterogeneity: float

    def keeps_limits(self, other: Cost) -> bool:
        """Breaks the limits no more than the other."""
        mine = (self.below_floor, self.below_minimum, self.above_maximum)
        return mine <= (other.below_floor, other.below_minimum, other.above_maximum)

    def beats(self, other: Cost, scale: float) -> bool:
        """Better by more than rounding, ``scale`` being the heterogeneity of the whole component."""
        mine = (self.below_floor, self.below_minimum, self.above_maximum)
        theirs = (other.below_floor, other.below_minimum, other.above_maximum)
        if mine != theirs:
            return mine < theirs
        return self.heterogeneity < other.heterogeneity - TOLERANCE * scale


class Refinement:
    """A division of one connected component that is being improved; units are 0..n-1 within the component."""

    def __init__(
        self,
        table: UnitTable,
        edges: Ints,
        labels: Ints,
        criteria: Criteria,
        free_number: bool,
        seed: Iterable[int],
        missing: int = 0,
        terms: ObjectiveTerms | None = None,
        brief: bool = False,
    ) -> None:
        self.brief = brief
        self.table, self.edges, self.criteria, self.free_number = table, edges, criteria, free_number
        # How many zones more than now are wanted, where the number is not free.
        self.missing = missing
        self.progress: Progress | None = None
        self.done = 0.0
        self.rng = np.random.default_rng(list(seed))
        self.labels: list[int] = labels.tolist()
        self.zones: dict[int, set[int]] = {}
        for unit, label in enumerate(self.labels):
            self.zones.setdefault(label, set()).add(unit)
        self.neighbours: list[list[int]] = [[] for _ in self.labels]
        for i, j in edges.tolist():
            self.neighbours[i].append(j)
            self.neighbours[j].append(i)
        self.people: list[int] = table.population.tolist()
        # What zones cost beside their heterogeneity.
        self.terms = terms or ObjectiveTerms()
        self.near = border_prices(self.terms, edges, len(self.labels))
        self.scale = self._heterogeneity(range(len(self.labels)))
        self.costs = {label: self._cost(members) for label, members in self.zones.items()}
        self.next_label = max(self.zones, default=-1) + 1
        self.dirty: deque[tuple[int, ...]] = deque()
        self.waiting: set[tuple[int, ...]] = set()

    def run(self, progress: Progress | None = None) -> Ints:
        """Improve until no step helps; the new labels, numbered by their lowest unit."""
        self.progress = progress
        for label in sorted(self.zones):
            self._wake(label)
        steps = 0
        while self.dirty:
            while self.dirty:
                group = self.dirty.popleft()
                self.waiting.discard(group)
                if self._still_neighbours(group):
                    self._move_border_units(self._recut(group))
                steps += 1
                self.done = max(self.done, steps / (steps + len(self.dirty) + 1))
            # Where recutting finds nothing, a unit may still be better off next door, or two in each other's place.
            self._move_border_units(np.arange(len(self.labels)))
            for unit in range(0 if self.brief else len(self.labels)):
                check(self.progress, self.done)
                self._swap(unit)
        lowest = {label: min(members) for label, members in self.zones.items()}
        rank = {label: r for r, label in enumerate(sorted(lowest, key=lowest.__getitem__))}
        return np.array([rank[label] for label in self.labels], dtype=np.int64)

    # -- cost -----------------------------------------------------------------------------------------------------

    def _heterogeneity(self, units: Iterable[int]) -> float:
        index = np.fromiter(units, dtype=np.int64)
        weights, features = self.table.weights[index], self.table.features[index]
        mass = weights.sum()
        if mass <= 0:
            return 0.0
        deviation = features - weights @ features / mass
        return float(weights @ (deviation**2).sum(axis=1))

    def _cost(self, units: Iterable[int]) -> Cost:
        members = sorted(units)
        people, limits = sum(self.people[unit] for unit in members), self.criteria
        return Cost(
            max(0, limits.floor_population - people),
            max(0, limits.min_population - people),
            max(0, people - limits.max_population),
            self._heterogeneity(members) + self._beside(members, people),
        )

    def _beside(self, members: list[int], people: int) -> float:
        """What the zone costs beside its heterogeneity."""
        if not self.terms.count:
            return 0.0
        held = self.terms.held(members, people)
        return self.terms.of_people(held) + half_border(members, set(members), self.near)

    @staticmethod
    def _sum(costs: Iterable[Cost]) -> Cost:
        parts = list(costs)
        return Cost(
            sum(cost.below_floor for cost in parts),
            sum(cost.below_minimum for cost in parts),
            sum(cost.above_maximum for cost in parts),
            float(np.sum([cost.heterogeneity for cost in parts])),
        )

    # -- cutting anew ---------------------------------------------------------------------------------------------

    def _recut(self, group: tuple[int, ...]) -> Ints:
        """Cut the union of the zones of ``group`` anew on fresh trees; its units if that gave a better division."""
        units = np.array(sorted(set().union(*(self.zones[label] for label in group))), dtype=np.int64)
        people = int(self.table.population[units].sum())
        nothing = units[:0]
        if len(units) < 2 or people < 2 * self.criteria.min_population:
            return nothing
        table, best = self.table.take(units), self._sum(self.costs[label] for label in group)
        number = None if self.free_number else len(group) + min(self.missing, 1)
        most, winner = len(group), None
        for tree in self._fresh_trees(units, table):
            check(self.progress, self.done)
            zones = partition_trees([tree], table, self.criteria, number)
            if number is not None and len(zones) < most:
                continue
            parts = [units[zone.units] for zone in zones]
            cost = self._sum(self._cost(part.tolist()) for part in parts)
            if cost.beats(best, self.scale) or (number is not None and len(zones) > most and cost.keeps_limits(best)):
                best, winner, most = cost, parts, len(zones)
        if winner is None:
            return nothing
        self.missing -= 0 if self.free_number else len(winner) - len(group)
        self._replace(group, winner)
        return units

    def _fresh_trees(self, units: Ints, table: UnitTable) -> Iterable[Tree]:
        """Spanning trees of a connected set of units: Ward's, then random ones that favour short edges."""
        inside = np.full(len(self.labels), -1, dtype=np.int64)
        inside[units] = np.arange(len(units))
        edges = self._edges_among(units, inside)
        yield trees_of(len(units), spanning_tree(table.features, table.weights, edges))[0]
        length = np.sqrt(((table.features[edges[:, 0]] - table.features[edges[:, 1]]) ** 2).sum(axis=1))
        for turn in range(RANDOM_TREES):
            key = self.rng.random(len(edges)) * (length if turn % 2 else 1.0)
            yield trees_of(len(units), minimum_spanning_forest(len(units), edges[np.argsort(key, kind="stable")]))[0]

    def _edges_among(self, units: Ints, inside: Ints) -> Ints:
        pairs = [(inside[u], inside[v]) for u in units.tolist() for v in self.neighbours[u] if v > u and inside[v] >= 0]
        return np.array(pairs, dtype=np.int64).reshape(-1, 2)

    def _replace(self, group: tuple[int, ...], parts: list[Ints]) -> None:
        """Put the zones ``parts`` in the place of those of ``group``."""
        for label in group:
            del self.zones[label], self.costs[label]
        for part in parts:
            label, self.next_label = self.next_label, self.next_label + 1
            self.zones[label] = set(part.tolist())
            for unit in part.tolist():
                self.labels[unit] = label
            self.costs[label] = self._cost(part.tolist())
        for label in list(self.zones)[-len(parts) :]:
            self._wake(label)

    def _wake(self, label: int) -> None:
        """Have the zone, and it with each of its neighbours, tried (again)."""
        around = {self.labels[v] for u in self.zones[label] for v in self.neighbours[u]} - {label}
        groups: list[tuple[int, ...]] = [(min(label, other), max(label, other)) for other in sorted(around)]
        if self.free_number or self.missing > 0:
            groups.insert(0, (label,))
        for group in groups:
            if group not in self.waiting:
                self.waiting.add(group)
                self.dirty.append(group)

    def _still_neighbours(self, group: tuple[int, ...]) -> bool:
        """Whether the zones all exist still and, if two, touch: their borders may have moved since they were queued."""
        if not all(label in self.zones for label in group):
            return False
        return len(group) == 1 or any(
            self.labels[v] == group[1] for u in self.zones[group[0]] for v in self.neighbours[u]
        )

    # -- boundary moves -------------------------------------------------------------------------------------------

    def _move_border_units(self, changed: Ints) -> None:
        """Move units in and around the ``changed`` ones across borders, one by one, for as long as that helps."""
        pending = set(changed.tolist())
        while pending:
            around = sorted(pending.union(*(self.neighbours[unit] for unit in pending)))
            pending = set()
            for unit in around:
                home = self.labels[unit]
                if self._move(unit):
                    pending |= self.zones[home] | self.zones[self.labels[unit]]

    def _move(self, unit: int) -> bool:
        """Give the unit to the neighbouring zone where that helps most; True if it moved."""
        home = self.labels[unit]
        around = sorted({self.labels[v] for v in self.neighbours[unit]} - {home})
        if not around or len(self.zones[home]) == 1 or not self._may_leave(unit, home):
            return False
        rest = self._cost(self.zones[home] - {unit})
        best: tuple[Cost, int, Cost] | None = None
        for other in around:
            grown = self._cost(self.zones[other] | {unit})
            after = self._sum([rest, grown])
            if after.beats(self._sum([self.costs[home], self.costs[other]]), self.scale):
                change = Cost(
                    after.below_floor - self.costs[other].below_floor,
                    after.below_minimum - self.costs[other].below_minimum,
                    after.above_maximum - self.costs[other].above_maximum,
                    after.heterogeneity - self.costs[other].heterogeneity,
                )
                if best is None or change < best[0]:
                    best = (change, other, grown)
        if best is None:
            return False
        _, other, grown = best
        self.zones[home].discard(unit)
        self.zones[other].add(unit)
        self.labels[unit] = other
        self.costs[home], self.costs[other] = rest, grown
        self._wake(home)
        self._wake(other)
        return True

    def _swap(self, unit: int) -> bool:
        """Exchange the unit for one of a neighbouring zone if that helps; True if it did.

        Where the minimum binds no unit can leave its zone, but two can change places.
        """
        home = self.labels[unit]
        for other in sorted({self.labels[v] for v in self.neighbours[unit]} - {home}):
            before = self._sum([self.costs[home], self.costs[other]])
            for partner in sorted(self.zones[other]):
                if all(self.labels[v] != home or v == unit for v in self.neighbours[partner]):
                    continue
                ours = self.zones[home] - {unit} | {partner}
                theirs = self.zones[other] - {partner} | {unit}
                costs = self._cost(ours), self._cost(theirs)
                if self._sum(costs).beats(before, self.scale) and self._connected(ours) and self._connected(theirs):
                    self.zones[home], self.zones[other] = ours, theirs
                    self.costs[home], self.costs[other] = costs
                    self.labels[unit], self.labels[partner] = other, home
                    self._wake(home)
                    self._wake(other)
                    return True
        return False

    def _connected(self, units: set[int]) -> bool:
        """Whether the units are one part."""
        first = min(units)
        seen, stack = {first}, [first]
        while stack:
            for other in self.neighbours[stack.pop()]:
                if other in units and other not in seen:
                    seen.add(other)
                    stack.append(other)
        return len(seen) == len(units)

    def _may_leave(self, unit: int, home: int) -> bool:
        """Whether the zone stays connected and, unless it is too small already, large enough without the unit."""
        people = sum(self.people[member] for member in self.zones[home])
        if people >= self.criteria.min_population > people - self.people[unit]:
            return False
        return stays_connected(unit, self.labels, self.neighbours)


def minimum_spanning_forest(n: int, edges: Ints) -> list[list[int]]:
    """Kruskal's forest of the edges, taken in the order given."""
    root = list(range(n))

    def find(unit: int) -> int:
        while root[unit] != unit:
            root[unit] = root[root[unit]]
            unit = root[unit]
        return unit

    forest = []
    for i, j in edges.tolist():
        a, b = find(i), find(j)
        if a != b:
            root[a] = b
            forest.append([i, j])
            if len(forest) == n - 1:
                break
    return forest
