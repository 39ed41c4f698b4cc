"""Simulated annealing: ways out of the local optima that greedy steps end in.

Openshaw and Rao (1995), AZP with simulated annealing: border units that change zone, and zones that merge, split and
are parted anew on a random tree (ReCom: DeFord, Duchin and Solomon 2021). The limits are soft while it is hot, so that
zones can pass through divisions that break them, and grow hard as it cools.

A zone's heterogeneity is its sum of squares less |s|^2 / w, with s the weighted sum and w the weight of its units. To
know what a unit changes in that takes the products of its own moment with the sums of its zone and of the other zone
only. They are kept for all units, a row for each zone, of which two change at each step taken.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..progress import Progress, check
from .objective import ObjectiveTerms, border_prices
from .partition import UnitTable

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Temperatures in the mean heterogeneity of a unit within the zones of the start.
HOT, COLD = 1.5, 0.1
# What one person outside the limits costs, in the mean heterogeneity of an inhabitant, when it is hot and cold.
SOFT, HARD = 0.5, 60.0
# A person below the floor costs so many times more, one above the maximum so many times less.
_FLOOR, _ABOVE = 4.0, 0.5
# Steps of single units between two tries to merge, split and part zones anew.
_STRETCH = 256
# Times a cooling that limits and temperature are told anew, at least and at most, and the steps that one should have.
_STAGES, _STAGE_STEPS = (20, 120), 500
# Digits to which products are kept: sums of them are exact, in whatever order.
_BITS = 46


@dataclass(frozen=True)
class _Parted:
    """Two sets of units, their sums and costs, and the rise in cost if they take the place of what they were."""

    parts: tuple[list[int], list[int]]
    rows: list[Floats]
    costs: list[float]
    rise: float


class Annealing:
    """Divisions of one connected component, as good as can be under its limits and terms."""

    def __init__(
        self,
        table: UnitTable,
        edges: Ints,
        criteria: Criteria,
        terms: ObjectiveTerms,
        free_number: bool,
        rng: np.random.Generator,
    ) -> None:
        weights, mass = table.weights, float(table.weights.sum())
        around = table.features - (weights @ table.features / mass if mass > 0 else 0.0)
        self.n, self.rng, self.criteria, self.terms, self.free_number = len(weights), rng, criteria, terms, free_number
        self.people: list[int] = table.population.tolist()
        # Where no trend is known, people at the horizon are those of today.
        self.future: list[int] = terms.future.tolist() or self.people
        self.mass: list[float] = weights.tolist()
        total = float((weights * (around**2).sum(axis=1)).sum())
        self.typical = total / max(1, self.n)
        self.per_head = total / max(1, sum(self.people))
        moment = weights[:, None] * around
        self.products = _rounded(moment @ moment.T)
        self.square: list[float] = np.diag(self.products).tolist()
        self.neighbours: list[list[int]] = [[] for _ in self.people]
        for i, j in edges.tolist():
            self.neighbours[i].append(j)
            self.neighbours[j].append(i)
        self.pairs = np.vstack([edges, edges[:, ::-1]]) if len(edges) else edges
        self.near = border_prices(terms, edges, self.n)
        self.bordered, self.ageing = bool(len(terms.borders)), bool(len(terms.future))
        self.stay: list[dict[int, bool]] = [{} for _ in self.people]
        self.round_about = [frozenset(near) for near in self.neighbours]

    # -- one cooling --------------------------------------------------------------------------------------------------

    def cool(
        self, labels: Ints, steps: int, hot: float = HOT, cold: float = COLD, progress: Progress | None = None
    ) -> Iterator[Ints]:
        """Cool from ``labels`` (n,) over so many steps; the divisions of the colder half, the last one the best."""
        self._sum_up(labels)
        if self.typical <= 0 or not len(self.pairs):
            yield labels
            return
        # The products are around the mean of all: what the zones' own means take off is what is not within them.
        taken_off = sum(norm / mass for norm, mass in zip(self.zone_norm, self.zone_mass) if mass > 1e-9)
        within = max(self.typical - taken_off / self.n, 0.01 * self.typical)
        stages = min(max(_STAGES[0], steps // _STAGE_STEPS), _STAGES[1])
        for stage in range(stages):
            check(progress, stage / stages)
            share = stage / (stages - 1)
            temperature = within * hot * (cold / hot) ** share
            self.strict = self.per_head * SOFT * (HARD / SOFT) ** share
            self.zone_cost[:] = [self._cost(zone) for zone in range(len(self.zone_units))]
            self._stage(max(1, steps // stages), temperature)
            if share >= 0.5:
                yield np.unique(self.labels, return_inverse=True)[1].ravel().astype(np.int64)

    def _stage(self, steps: int, temperature: float) -> None:
        """So many steps at one temperature."""
        for start in range(0, steps, _STRETCH):
            count = min(_STRETCH, steps - start)
            chosen = self.pairs[self.rng.integers(0, len(self.pairs), count + 4)].tolist()
            limits = (-temperature * np.log(self.rng.random(count + 4))).tolist()
            self._move_units(chosen[:count], limits)
            for (unit, other), limit in zip(chosen[count:], limits[count:]):
                self._regroup(unit, other, limit)

    # -- single units -------------------------------------------------------------------------------------------------

    def _move_units(self, chosen: list[list[int]], limits: list[float]) -> None:
        """Give the first unit of each pair to the zone of the second where the rise in cost is below the limit."""
        labels, rows, norm, cost = self.labels, self.rows, self.zone_norm, self.zone_cost
        people, mass, square, future = self.people, self.mass, self.square, self.future
        zone_people, zone_mass, zone_units = self.zone_people, self.zone_mass, self.zone_units
        zone_future, ageing = self.zone_future, self.ageing
        ease, high = max(self.terms.ample, self.criteria.min_population), self.criteria.max_population
        bordered, borders, fixed_number, dead = self.bordered, self.borders, not self.free_number, -self.terms.zone
        for (unit, other), limit in zip(chosen, limits):
            home, new = labels[unit], labels[other]
            if home == new:
                continue
            own = square[unit]
            grown_norm = norm[new] + 2 * rows[new][unit] + own
            grown_mass = zone_mass[new] + mass[unit]
            grown = -grown_norm / grown_mass if grown_mass > 0 else 0.0
            grown_people = zone_people[new] + people[unit]
            if grown_people < ease or grown_people > high or ageing:
                grown += self._of_people(grown_people, zone_future[new] + future[unit])
            if zone_units[home] > 1:
                left_norm = norm[home] - 2 * rows[home][unit] + own
                left_mass = zone_mass[home] - mass[unit]
                left = -left_norm / left_mass if left_mass > 1e-9 else 0.0
                left_people = zone_people[home] - people[unit]
                if left_people < ease or left_people > high or ageing:
                    left += self._of_people(left_people, zone_future[home] - future[unit])
            elif fixed_number:
                continue
            else:
                left_norm = left_mass = 0.0
                left_people, left = 0, dead
            rise = grown + left - cost[new] - cost[home]
            if bordered:
                rise += borders[home][unit] - borders[new][unit]
            if rise >= limit or not self._may_leave(unit, home):
                continue
            labels[unit] = new
            norm[new], zone_mass[new], cost[new], zone_people[new] = grown_norm, grown_mass, grown, grown_people
            norm[home], zone_mass[home], cost[home], zone_people[home] = left_norm, left_mass, left, left_people
            zone_units[new] += 1
            zone_units[home] -= 1
            zone_future[new] += future[unit]
            zone_future[home] -= future[unit]
            self.views[new] += self.products[unit]
            self.views[home] -= self.products[unit]
            if bordered:
                for near, price in self.near[unit]:
                    borders[new][near] += price
                    borders[home][near] -= price
            if not zone_units[home]:
                self._bury(home)

    def _of_people(self, people: int, future: int) -> float:
        """What a zone of so many people costs for its own sake; zones as such are counted where they come and go."""
        limits = self.criteria
        found = self.terms.of_people(min(people, future)) - self.terms.zone
        if people < limits.min_population:
            short = limits.min_population - people + _FLOOR * max(0, limits.floor_population - people)
            found += self.strict * short
        elif people > limits.max_population:
            found += self.strict * _ABOVE * (people - limits.max_population)
        return found

    def _cost(self, zone: int) -> float:
        if not self.zone_units[zone]:
            return 0.0
        mass = self.zone_mass[zone]
        return (-self.zone_norm[zone] / mass if mass > 1e-9 else 0.0) + self._of_people(
            self.zone_people[zone], self.zone_future[zone]
        )

    def _may_leave(self, unit: int, home: int) -> bool:
        """Whether the zone stays connected without the unit: mostly its neighbours there are neighbours themselves."""
        labels = self.labels
        around = [other for other in self.neighbours[unit] if labels[other] == home]
        if len(around) < 2:
            return True
        round_about = self.round_about
        reached, left = [around[0]], set(around[1:])
        for other in reached:
            found = left & round_about[other]
            if found:
                left -= found
                if not left:
                    return True
                reached.extend(sorted(found))
        return self._meet_elsewhere(unit, home, around[0], left)

    def _meet_elsewhere(self, unit: int, home: int, start: int, left: set[int]) -> bool:
        """Whether the units ``left`` are reached from ``start`` within the zone without the unit."""
        labels, neighbours = self.labels, self.neighbours
        seen, stack = {unit, start}, [start]
        while stack:
            for other in neighbours[stack.pop()]:
                if labels[other] == home and other not in seen:
                    if other in left:
                        left.discard(other)
                        if not left:
                            return True
                    seen.add(other)
                    stack.append(other)
        return False

    # -- whole zones --------------------------------------------------------------------------------------------------

    def _regroup(self, unit: int, other: int, limit: float) -> None:
        """Split the zone of two units, or merge their zones, or part the two zones anew."""
        home, new = self.labels[unit], self.labels[other]
        if home == new:
            if self.free_number and self._large(home):
                parted = self._part(self._members(home, unit), (home,))
                if parted is not None and parted.rise + self.terms.zone < limit:
                    self._take(parted, (home, self._born()))
            return
        members = self._members(home, unit) + self._members(new, other)
        fits = self.zone_people[home] + self.zone_people[new] <= self.criteria.max_population
        if fits and self._merge(members, home, new, limit):
            return
        parted = self._part(members, (home, new)) if self._large(home, new) else None
        if parted is not None and parted.rise < limit:
            self._take(parted, (home, new))

    def _large(self, *zones: int) -> bool:
        """Whether the zones have people for two."""
        return sum(self.zone_people[zone] for zone in zones) >= 2 * self.criteria.min_population

    def _merge(self, members: list[int], home: int, new: int, limit: float) -> bool:
        """Make one zone of two; where the number is not free, a third is split for it. True if that was done."""
        unit = 0 if self.free_number else int(self.luck() * self.n)
        third = self.labels[unit]
        if not self.free_number and (third in (home, new) or not self._large(third)):
            return False
        row = self.views[home] + self.views[new]
        cost = self._cost_of(members, row)
        rise = cost - self.zone_cost[home] - self.zone_cost[new]
        if self.bordered:
            rise -= self._between(members, home, new)
        if self.free_number:
            if rise - self.terms.zone >= limit:
                return False
            self._put(members, home, row, cost)
            self._bury(new)
            return True
        parted = self._part(self._members(third, unit), (third,))
        if parted is None or rise + parted.rise >= limit:
            return False
        self._put(members, home, row, cost)
        self._bury(new)
        self._take(parted, (third, self._born()))
        return True

    def _members(self, zone: int, unit: int) -> list[int]:
        """The units of the zone that the unit is in, in the order in which they are reached from it."""
        labels, found, seen = self.labels, [unit], {unit}
        for reached in found:
            for other in self.neighbours[reached]:
                if labels[other] == zone and other not in seen:
                    seen.add(other)
                    found.append(other)
        return found

    def _part(self, members: list[int], zones: tuple[int, ...]) -> _Parted | None:
        """The units of the zones cut in two on a random tree, at random where both are large enough."""
        order, parent = self._random_tree(members)
        below = {unit: self.people[unit] for unit in order}
        for unit in reversed(order[1:]):
            below[parent[unit]] += below[unit]
        everybody, low = below[order[0]], self.criteria.min_population
        at = [unit for unit in order[1:] if low <= below[unit] <= everybody - low]
        if not at:
            return None
        cut = at[int(self.luck() * len(at))]
        inside = {cut}
        for unit in order[order.index(cut) + 1 :]:
            if parent[unit] in inside:
                inside.add(unit)
        parts = sorted(inside), [unit for unit in order if unit not in inside]
        rows = [self.products[part].sum(axis=0) for part in parts]
        costs = [self._cost_of(part, row) for part, row in zip(parts, rows)]
        rise = sum(costs) - sum(self.zone_cost[zone] for zone in zones)
        if self.bordered:
            rest = set(parts[1])
            rise += sum(price for unit in parts[0] for near, price in self.near[unit] if near in rest)
            rise -= self._between(members, *zones) if len(zones) == 2 else 0.0
        return _Parted(parts, rows, costs, rise)

    def _take(self, parted: _Parted, zones: tuple[int, int]) -> None:
        """Make the parts the two zones."""
        for part, row, cost, zone in zip(parted.parts, parted.rows, parted.costs, zones):
            self._put(part, zone, row, cost)

    def _random_tree(self, members: list[int]) -> tuple[list[int], dict[int, int]]:
        """The units in the order of a random tree's growth, and the parent of each but the first."""
        inside, order, parent = set(members), [], {}
        edge = [(members[int(self.luck() * len(members))], -1)]
        while edge:
            at = int(self.luck() * len(edge))
            edge[at], edge[-1] = edge[-1], edge[at]
            unit, above = edge.pop()
            if unit not in inside:
                continue
            inside.discard(unit)
            order.append(unit)
            parent[unit] = above
            edge += [(other, unit) for other in self.neighbours[unit] if other in inside]
        return order, parent

    def luck(self) -> float:
        """The next of the random numbers drawn in advance."""
        if not self.drawn:
            self.drawn.extend(self.rng.random(4096).tolist())
        return self.drawn.pop()

    def _between(self, members: list[int], home: int, new: int) -> float:
        labels = self.labels
        own = [unit for unit in members if labels[unit] == home]
        return sum(price for unit in own for near, price in self.near[unit] if labels[near] == new)

    # -- sums of zones ------------------------------------------------------------------------------------------------

    def _cost_of(self, members: list[int], row: Floats) -> float:
        mass = sum(self.mass[unit] for unit in members)
        cost = -float(row[members].sum()) / mass if mass > 1e-9 else 0.0
        people = sum(self.people[unit] for unit in members)
        return cost + self._of_people(people, sum(self.future[unit] for unit in members) if self.ageing else people)

    def _put(self, members: list[int], zone: int, row: Floats, cost: float) -> None:
        """Make the units the zone."""
        for unit in members:
            self.labels[unit] = zone
        self.views[zone][:] = row
        self.zone_norm[zone] = float(row[members].sum())
        self.zone_mass[zone] = sum(self.mass[unit] for unit in members)
        self.zone_people[zone] = sum(self.people[unit] for unit in members)
        self.zone_future[zone] = sum(self.future[unit] for unit in members)
        self.zone_units[zone] = len(members)
        self.zone_cost[zone] = cost
        if self.bordered:
            border = [0.0] * self.n
            for unit in members:
                for near, price in self.near[unit]:
                    border[near] += price
            self.borders[zone] = border

    def _born(self) -> int:
        """An empty zone."""
        if self.buried:
            return self.buried.pop()
        self.rows.append(array("d", bytes(8 * self.n)))
        self.views.append(np.frombuffer(self.rows[-1], dtype=np.float64))
        self.borders.append([])
        for sums in (self.zone_norm, self.zone_mass, self.zone_cost):
            sums.append(0.0)
        self.zone_people.append(0)
        self.zone_future.append(0)
        self.zone_units.append(0)
        return len(self.rows) - 1

    def _bury(self, zone: int) -> None:
        self.zone_norm[zone] = self.zone_mass[zone] = self.zone_cost[zone] = 0.0
        self.zone_people[zone] = self.zone_future[zone] = self.zone_units[zone] = 0
        self.buried.append(zone)

    def _sum_up(self, labels: Ints) -> None:
        """Start from the division."""
        self.labels: list[int] = labels.tolist()
        self.strict = self.per_head * SOFT
        self.rows: list[array[float]] = []
        self.views: list[Floats] = []
        self.borders: list[list[float]] = []
        self.zone_norm: list[float] = []
        self.zone_mass: list[float] = []
        self.zone_cost: list[float] = []
        self.zone_people: list[int] = []
        self.zone_future: list[int] = []
        self.zone_units: list[int] = []
        self.buried: list[int] = []
        self.drawn: list[float] = []
        for label in range(int(labels.max()) + 1):
            members = np.flatnonzero(labels == label).tolist()
            row = self.products[members].sum(axis=0)
            self._put(members, self._born(), row, self._cost_of(members, row))


def _rounded(products: Floats) -> Floats:
    """The products as whole numbers of a small unit, so that sums of them are exact."""
    largest = float(np.abs(products).sum()) if products.size else 0.0
    if largest <= 0:
        return products
    unit = 2.0 ** (np.ceil(np.log2(largest)) - _BITS)
    return np.asarray(np.rint(products / unit) * unit)
