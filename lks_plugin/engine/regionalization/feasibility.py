"""Whether a component can be divided into a number of zones within the limits at all, whatever their heterogeneity.

Where the connected sets within the limits can be listed, exact: a choice of them that covers each unit once, by HiGHS.
Elsewhere by annealing on nothing but the people outside the limits, with units that change zone and pairs of zones that
are cut anew on a random tree (ReCom: DeFord, Duchin and Solomon 2021); what it does not find may exist all the same.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csc_array

from ..criteria import Criteria
from ..graph.contiguity import stays_connected
from .candidates import TooMany, connected_sets, membership, neighbour_masks
from .partition import UnitTable

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

# Limits of effort, in units, sets, nodes of the tree of choices, steps and fresh starts.
LISTED_UNITS, LISTED_SETS, MAX_NODES = 64, 60_000, 2_000
UNIT_STEPS, MAX_STEPS, STARTS = 400, 30_000, 4
# People short of the minimum weigh so much more than people above the maximum.
_SHORT = 4
# Up to so many units the least violation is usually proven.
_PROVEN_UNITS = 36
# One step in so many cuts two zones anew.
_RECUT = 8


@dataclass(frozen=True)
class Attempt:
    """Labels (n,) of a division within the limits, None where none was found; ``impossible`` where there is none;
    ``nearest`` the one with the least people outside that the search came by."""

    labels: Ints | None
    impossible: bool = False
    nearest: Ints | None = None


class Feasibility:
    """Divisions of one connected component within its limits, by their number of zones."""

    def __init__(self, table: UnitTable, edges: Ints, criteria: Criteria, seed: int) -> None:
        self.edges, self.criteria, self.seed = edges, criteria, seed
        self.people: list[int] = table.population.tolist()
        self.n, self.total = len(self.people), sum(self.people)
        self.neighbours: list[list[int]] = [[] for _ in self.people]
        for i, j in edges.tolist():
            self.neighbours[i].append(j)
            self.neighbours[j].append(i)
        self._listed: Bools | None = None
        self._too_many = self.n > LISTED_UNITS

    def outside(self, people: int) -> int:
        """How many people a zone of so many is short of, which weigh more, or has too many."""
        return max(0, _SHORT * (self.criteria.min_population - people), people - self.criteria.max_population)

    def all_outside(self, labels: Ints) -> tuple[int, int, int]:
        """The people short of the floor, short of the minimum and above the maximum, in the order that they count."""
        people, limits = np.bincount(labels, self.people).astype(np.int64), self.criteria
        return (
            int(np.maximum(limits.floor_population - people, 0).sum()),
            int(np.maximum(limits.min_population - people, 0).sum()),
            int(np.maximum(people - limits.max_population, 0).sum()),
        )

    def divide(self, number: int, start: Ints | None = None, nearest: bool = False) -> Attempt:
        """A division into so many zones within the limits; the search begins with ``start`` (n,) if it has so many.

        With ``nearest`` the nearest to one is looked for where there is none.
        """
        low, high = self.criteria.min_population, self.criteria.max_population
        if number > self.n or number * low > self.total or number * high < self.total:
            return Attempt(None, True)
        if number == 1:
            return Attempt(np.zeros(self.n, dtype=np.int64))
        if self.n > _PROVEN_UNITS and not self._too_many:
            # To list the sets takes longer than one annealing, which finds what there is nearly always.
            attempt = self._annealed(number, start, starts=1)
            if attempt.labels is not None:
                return attempt
        sets = self._sets()
        return self._annealed(number, start) if sets is None else self._chosen(sets, number, start, nearest)

    # -- exact --------------------------------------------------------------------------------------------------------

    def _sets(self) -> Bools | None:
        """Every zone within the limits, (m, n); None where they are too many to list."""
        if self._listed is None and not self._too_many:
            try:
                neighbours = neighbour_masks(self.n, self.edges)
                masks = connected_sets(neighbours, self.people, self.criteria, False, LISTED_SETS)
                self._listed = membership(masks, self.n) if masks else np.zeros((0, self.n), dtype=bool)
            except TooMany:
                self._too_many = True
        return self._listed

    def _chosen(self, sets: Bools, number: int, start: Ints | None, nearest: bool) -> Attempt:
        if not sets.any(axis=0).all():
            return self._none(number, start, nearest)
        matrix = csc_array(np.vstack([sets.T, np.ones(len(sets), dtype=bool)]).astype(float))
        right = np.append(np.ones(self.n), float(number))
        result = milp(
            np.zeros(len(sets)),
            integrality=np.ones(len(sets)),
            bounds=Bounds(0, 1),
            constraints=[LinearConstraint(matrix, right, right)],
            # Presolve compares all columns with one another: with thousands it takes twenty times as long as the rest.
            options={"node_limit": MAX_NODES, "presolve": False},
        )
        if result.x is not None:
            rows = np.flatnonzero(result.x > 0.5)
            if len(rows) == number and bool((sets[rows].sum(axis=0) == 1).all()):
                return Attempt(np.argmax(sets[rows], axis=0).astype(np.int64))
        # Status 2 is HiGHS' word for infeasible.
        if result.status != 2:
            return self._annealed(number, start)
        return self._none(number, start, nearest)

    def _none(self, number: int, start: Ints | None, nearest: bool) -> Attempt:
        """That there is no division within the limits, and the nearest to one if it is asked for; in small components
        ``least_violation`` is better at that."""
        sought = nearest and self.n > _PROVEN_UNITS
        return Attempt(None, True, self._annealed(number, start).nearest if sought else None)

    # -- search -------------------------------------------------------------------------------------------------------

    def _annealed(self, number: int, start: Ints | None, starts: int = STARTS) -> Attempt:
        rng = np.random.default_rng([self.seed, self.n, number])
        steps = min(UNIT_STEPS * self.n, MAX_STEPS)
        nearest: list[int] = []
        least = float("inf")
        for turn in range(starts):
            self._start(number, rng, start if turn == 0 else None)
            pairs = rng.permuted(self.edges[rng.integers(len(self.edges), size=steps)], axis=1).tolist()
            heat = self.criteria.min_population * np.linspace(0.2, 0.0, steps, endpoint=False)
            limits = (-heat * np.log(rng.random(steps))).tolist()
            for step, ((unit, other), limit) in enumerate(zip(pairs, limits)):
                if self.cost < least:
                    nearest, least = list(self.labels), self.cost
                if not self.cost:
                    return Attempt(_numbered(nearest))
                self._step(unit, other, limit, rng if step % _RECUT == 0 else None)
        return Attempt(None, False, _numbered(nearest))

    def _start(self, number: int, rng: np.random.Generator, start: Ints | None) -> None:
        """So many zones: those of ``start`` if they are, else always the largest one cut in two."""
        given = start is not None and int(start.max()) + 1 == number
        self.labels: list[int] = start.tolist() if start is not None and given else [0] * self.n
        self.zones: list[list[int]] = [[] for _ in range(number if given else 1)]
        for unit, zone in enumerate(self.labels):
            self.zones[zone].append(unit)
        while len(self.zones) < number:
            large = [zone for zone, units in enumerate(self.zones) if len(units) > 1]
            zone = max(large, key=lambda zone: (sum(self.people[unit] for unit in self.zones[zone]), -zone))
            one, other = self._cut(self.zones[zone], rng)
            self.zones[zone] = one
            self.zones.append(other)
            for unit in other:
                self.labels[unit] = len(self.zones) - 1
        self.inhabitants = [sum(self.people[unit] for unit in units) for units in self.zones]
        self.cost = sum(map(self.outside, self.inhabitants))

    def _step(self, unit: int, other: int, limit: float, rng: np.random.Generator | None) -> None:
        """Move the unit to the zone of its neighbour ``other`` or, with ``rng``, cut the two zones anew."""
        home, new = self.labels[unit], self.labels[other]
        if home == new:
            return
        before = self.outside(self.inhabitants[home]) + self.outside(self.inhabitants[new])
        if rng is not None:
            parts = self._cut(self.zones[home] + self.zones[new], rng)
        else:
            if len(self.zones[home]) == 1:
                return
            moved = self.people[unit]
            after = self.outside(self.inhabitants[home] - moved) + self.outside(self.inhabitants[new] + moved)
            if after - before >= limit or not stays_connected(unit, self.labels, self.neighbours):
                return
            parts = [member for member in self.zones[home] if member != unit], [*self.zones[new], unit]
        people = [sum(self.people[member] for member in part) for part in parts]
        rise = sum(map(self.outside, people)) - before
        if rise >= limit:
            return
        self.cost += rise
        for zone, part, count in zip((home, new), parts, people):
            self.zones[zone], self.inhabitants[zone] = part, count
            for member in part:
                self.labels[member] = zone

    def _cut(self, units: list[int], rng: np.random.Generator) -> tuple[list[int], list[int]]:
        """A connected set cut in two where a random tree leaves fewest people outside the limits, most evenly."""
        inside, order, parent = set(units), [], {}
        edge = [(units[int(rng.integers(len(units)))], -1)]
        while edge:
            at = int(rng.integers(len(edge)))
            edge[at], edge[-1] = edge[-1], edge[at]
            unit, above = edge.pop()
            if unit in inside:
                inside.discard(unit)
                order.append(unit)
                parent[unit] = above
                edge += [(other, unit) for other in self.neighbours[unit] if other in inside]
        below = {unit: self.people[unit] for unit in order}
        for unit in reversed(order[1:]):
            below[parent[unit]] += below[unit]
        whole = below[order[0]]
        best = min(
            order[1:],
            key=lambda unit: (
                self.outside(below[unit]) + self.outside(whole - below[unit]),
                abs(whole - 2 * below[unit]),
            ),
        )
        cut = {best}
        for unit in order[order.index(best) + 1 :]:
            if parent[unit] in cut:
                cut.add(unit)
        return [unit for unit in order if unit not in cut], sorted(cut)


def _numbered(labels: list[int]) -> Ints:
    """The zones numbered from 0 without gaps."""
    return np.unique(labels, return_inverse=True)[1].ravel().astype(np.int64)


@dataclass(frozen=True)
class Reached:
    """Labels (n,), how many of the wanted zones are missing, whether more zones (or, of a division outside the limits,
    one within them) are proven not to exist, and how many zones are known to be possible."""

    labels: Ints
    missing: int
    impossible: bool
    possible: int


def reach(
    table: UnitTable, edges: Ints, criteria: Criteria, labels: Ints, free_number: bool, missing: int, seed: int
) -> Reached:
    """A division within the limits of the wanted number of zones, or as near to it as is found; else ``labels`` (n,).

    With ``free_number`` only where ``labels`` are outside the limits, or one zone that might be two.
    """
    search = Feasibility(table, edges, criteria, seed)
    made = int(labels.max()) + 1
    within = not any(search.outside(int(people)) for people in np.bincount(labels, table.population))
    if within and missing == 0 and not (free_number and made == 1 and search.total >= 2 * criteria.min_population):
        return Reached(labels, 0, False, made)
    if free_number:
        least = max(2, -(-search.total // max(1, criteria.max_population)))
        most = search.total // max(1, criteria.min_population)
        # Near the number there is first: the division is kept as far as it can be.
        numbers = (
            [least] if within else sorted(range(least, most + 1), key=lambda number: (abs(number - made), -number))
        )
    else:
        numbers = list(range(made + missing, made if within else made - 1, -1))
    impossible, nearest = True, labels
    for number in numbers:
        sought = not within and (free_number or number == made)
        attempt = search.divide(number, labels, sought)
        if attempt.labels is not None:
            return Reached(attempt.labels, max(0, made + missing - number), impossible, number)
        impossible = impossible and attempt.impossible
        if attempt.nearest is not None and sought:
            nearest = min(nearest, attempt.nearest, key=search.all_outside)
    return Reached(nearest, missing, impossible, made if within else 0)
