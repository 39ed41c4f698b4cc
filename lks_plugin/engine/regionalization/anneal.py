"""Simulated annealing: ways out of the local optima that greedy steps end in.

Openshaw and Rao (1995), AZP with simulated annealing: border units that change zone, and zones that merge, split and
are parted anew on a random tree (ReCom: DeFord, Duchin and Solomon 2021). The limits are soft while it is hot, so that
zones can pass through divisions that break them, and grow hard as it cools.

A zone's heterogeneity is its sum of squares less |s|^2 / w, with s the weighted sum and w the weight of its units. To
know what a unit changes in that takes the products of its own moment with the sums of its zone and of the other zone
only. They are kept for all units, a row for each zone, of which two change at each step taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..progress import Progress, check
from .objective import ObjectiveTerms, border_prices
from .partition import UnitTable
from .zone_parts import ZoneParts

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Temperatures in the mean heterogeneity of a unit within the zones of the start.
HOT, COLD = 1.5, 0.1
# What one person outside the limits costs, in the mean heterogeneity of an inhabitant, when it is hot and cold.
SOFT, HARD = 0.5, 60.0
# A person below the floor costs so many times more, one above the maximum so many times less.
_FLOOR, _ABOVE = 4.0, 0.5
# Steps of single units that are looked at together; for so many a try to merge, split and part zones anew follows.
_STRETCH, _REGROUP = 512, 64
# Units of a zone up to which it is tried so often.
_USUAL = 12
# Up to so many units with a number given are looked at one by one, for this share of a cooling: few move later on.
_SINGLY, _WARM = 120, 0.3
# Times a cooling that limits and temperature are told anew, at least and at most, and the steps that one should have.
_STAGES, _STAGE_STEPS = (20, 120), 500
# Up to so many units sums of products are taken one by one; random numbers drawn in advance.
_FEW, _DRAWN = 10, 4096
# Digits to which products are kept: sums of them are exact, in whatever order.
_BITS = 46


@dataclass(frozen=True)
class _Parted:
    """Two sets of units, the zones that they were, their costs, and the rise in cost if they take their place."""

    parts: tuple[list[int], list[int]]
    zones: tuple[int, ...]
    costs: tuple[float, float]
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
        self.masses, self.inhabitants, self.at_horizon = weights, table.population, np.array(self.future)
        total = float((weights * (around**2).sum(axis=1)).sum())
        self.typical = total / max(1, self.n)
        self.per_head = total / max(1, sum(self.people))
        moment = weights[:, None] * around
        self.products = _rounded(moment @ moment.T)
        self.squares = np.diag(self.products).copy()
        self.square: list[float] = self.squares.tolist()
        self.product = self.products.ravel().data
        self.neighbours: list[list[int]] = [[] for _ in self.people]
        for i, j in edges.tolist():
            self.neighbours[i].append(j)
            self.neighbours[j].append(i)
        self.pairs = np.vstack([edges, edges[:, ::-1]]) if len(edges) else edges
        self.near = border_prices(terms, edges, self.n)
        self.bordered, self.ageing = bool(len(terms.borders)), bool(len(terms.future))
        self.parts = ZoneParts(self.neighbours)
        self.matrix: Floats = np.zeros((0, self.n))
        self.border: Floats = np.zeros((0, self.n))

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
            self._stage(max(1, steps // stages), temperature, share)
            if share >= 0.5:
                yield np.unique(self.labels, return_inverse=True)[1].ravel().astype(np.int64)

    def _stage(self, steps: int, temperature: float, share: float) -> None:
        """So many steps at one temperature, ``share`` of the cooling being done."""
        of_people = self._costs_by_people()
        # Where few zones keep their number one move decides about the next: each is looked at as things are then.
        batches = self.free_number or self.n > _SINGLY
        stretch = _STRETCH if batches else _STRETCH // 2
        tries = stretch // _REGROUP
        if batches:
            # To part large zones takes long: they are tried less often.
            tries = max(1, tries * _USUAL * (len(self.zone_units) - len(self.buried)) // max(self.n, _USUAL))
            tries = min(tries, stretch // _REGROUP)
        for start in range(0, steps, stretch):
            count = min(stretch, steps - start)
            chosen = self.pairs[self.rng.integers(0, len(self.pairs), count + tries)]
            limits = -temperature * np.log(self.rng.random(count + tries))
            singles, bounds = chosen[:count], limits[:count]
            if batches or share >= _WARM:
                hopeful = self._hopeful(singles, bounds, of_people)
                singles, bounds = singles[hopeful], bounds[hopeful]
            self._move_units(singles.tolist(), bounds.tolist())
            for (unit, other), limit in zip(chosen[count:].tolist(), limits[count:].tolist()):
                self._regroup(unit, other, limit)

    def _costs_by_people(self) -> tuple[Floats, Floats, Floats]:
        """Numbers of people, and what the limits and the margin cost a zone of so many; linear in between."""
        limits, terms = self.criteria, self.terms
        at = {0, limits.floor_population, limits.min_population, terms.ample, limits.max_population, sum(self.people)}
        people = sorted(at)
        room = np.array([terms.of_people(number) - terms.zone for number in people])
        return np.array(people, dtype=float), np.array([self._of_people(n, n) for n in people]) - room, room

    def _hopeful(self, chosen: Ints, limits: Floats, of_people: tuple[Floats, Floats, Floats]) -> Ints:
        """Which of the pairs (m, 2) would be taken as things are: most are not, and need not be looked at singly."""
        zone_of = np.array(self.labels)[chosen]
        at = np.flatnonzero(zone_of[:, 0] != zone_of[:, 1])
        unit, home, new = chosen[at, 0], zone_of[at, 0], zone_of[at, 1]
        rise = self._grown(unit, new, 1, of_people)
        left = self._grown(unit, home, -1, of_people)
        alone = np.array(self.zone_units)[home] == 1
        rise += np.where(alone, -self.terms.zone if self.free_number else np.inf, left)
        cost = np.array(self.zone_cost)
        rise -= cost[home] + cost[new]
        if self.bordered:
            rise += self.border[home, unit] - self.border[new, unit]
        return np.asarray(at[rise < limits[at]])

    def _grown(self, unit: Ints, zone: Ints, sign: int, of_people: tuple[Floats, Floats, Floats]) -> Floats:
        """What each of the zones costs with the unit, or with ``sign`` -1 without it."""
        at, limits, room = of_people
        mass = np.array(self.zone_mass)[zone] + sign * self.masses[unit]
        norm = np.array(self.zone_norm)[zone] + 2 * sign * self.matrix[zone, unit] + self.squares[unit]
        people = np.array(self.zone_people)[zone] + sign * self.inhabitants[unit]
        cost = np.interp(people, at, limits) - np.divide(norm, mass, out=np.zeros(len(mass)), where=mass > 1e-9)
        if self.terms.margin > 0:
            if self.ageing:
                people = np.minimum(people, np.array(self.zone_future)[zone] + sign * self.at_horizon[unit])
            cost += np.interp(people, at, room)
        return cost

    # -- single units -------------------------------------------------------------------------------------------------

    def _move_units(self, chosen: list[list[int]], limits: list[float]) -> None:
        """Give the first unit of each pair to the zone of the second where the rise in cost is below the limit."""
        labels, rows, norm, cost = self.labels, self.rows, self.zone_norm, self.zone_cost
        people, mass, square, future = self.people, self.mass, self.square, self.future
        zone_people, zone_mass, zone_units = self.zone_people, self.zone_mass, self.zone_units
        zone_future, ageing, may_leave = self.zone_future, self.ageing, self.parts.may_leave
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
            if rise >= limit or not may_leave(unit, home, labels):
                continue
            labels[unit] = new
            norm[new], zone_mass[new], cost[new], zone_people[new] = grown_norm, grown_mass, grown, grown_people
            norm[home], zone_mass[home], cost[home], zone_people[home] = left_norm, left_mass, left, left_people
            zone_units[new] += 1
            zone_units[home] -= 1
            zone_future[new] += future[unit]
            zone_future[home] -= future[unit]
            self.matrix[new] += self.products[unit]
            self.matrix[home] -= self.products[unit]
            if bordered:
                for near, price in self.near[unit]:
                    borders[new][near] += price
                    borders[home][near] -= price
            if not zone_units[home]:
                self._bury(home)

    def _of_people(self, people: int, future: int) -> float:
        """What a zone of so many people costs for its own sake; zones as such are counted where they come and go."""
        limits = self.criteria
        found = self.terms.of_people(min(people, future)) - self.terms.zone if self.terms.margin > 0 else 0.0
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

    # -- whole zones --------------------------------------------------------------------------------------------------

    def _regroup(self, unit: int, other: int, limit: float) -> None:
        """Split the zone of two units, or merge their zones, or part the two zones anew."""
        home, new = self.labels[unit], self.labels[other]
        if home == new:
            if self.free_number and self._large(home):
                parted = self._part(self.parts.members(home, unit, self.labels), (home,), self.zone_norm[home], 0.0)
                if parted is not None and parted.rise + self.terms.zone < limit:
                    self._take(parted, (home, self._born()))
            return
        large = self._large(home, new)
        fits = self.zone_people[home] + self.zone_people[new] <= self.criteria.max_population
        if not large and not fits:
            return
        own, others = self.parts.members(home, unit, self.labels), self.parts.members(new, other, self.labels)
        row, members = self.rows[new], own + others
        norm = self.zone_norm[home] + self.zone_norm[new] + 2 * sum([row[member] for member in own])
        between = self._between(own, new) if self.bordered else 0.0
        if fits and self._merge(members, (home, new), norm, between, limit):
            return
        parted = self._part(members, (home, new), norm, between) if large else None
        if parted is not None and parted.rise < limit:
            self._take(parted, (home, new))

    def _large(self, *zones: int) -> bool:
        """Whether the zones have people for two."""
        return sum(self.zone_people[zone] for zone in zones) >= 2 * self.criteria.min_population

    def _merge(self, members: list[int], zones: tuple[int, int], norm: float, between: float, limit: float) -> bool:
        """Make one zone of two; where the number is not free, a third is split for it. True if that was done.

        ``norm`` is that of the members together, ``between`` the price of the border between the zones.
        """
        home, new = zones
        unit = 0 if self.free_number else int(self.luck() * self.n)
        third = self.labels[unit]
        if not self.free_number and (third in zones or not self._large(third)):
            return False
        cost = self._cost_of(
            norm,
            self.zone_mass[home] + self.zone_mass[new],
            self.zone_people[home] + self.zone_people[new],
            self.zone_future[home] + self.zone_future[new],
        )
        rise = cost - self.zone_cost[home] - self.zone_cost[new] - between
        if self.free_number:
            if rise - self.terms.zone >= limit:
                return False
            parted = None
        else:
            parted = self._part(self.parts.members(third, unit, self.labels), (third,), self.zone_norm[third], 0.0)
            if parted is None or rise + parted.rise >= limit:
                return False
        self._put(members, home, self.matrix[home] + self.matrix[new], cost)
        self._bury(new)
        if parted is not None:
            self._take(parted, (third, self._born()))
        return True

    def _part(self, members: list[int], zones: tuple[int, ...], norm: float, between: float) -> _Parted | None:
        """The units of the zones cut in two on a random tree, at random where both are large enough."""
        order, parent = self._random_tree(members)
        people, low = self.people, self.criteria.min_population
        below = {unit: people[unit] for unit in order}
        everybody = sum(self.zone_people[zone] for zone in zones)
        high, at = everybody - low, []
        for unit in reversed(order[1:]):
            own = below[unit]
            below[parent[unit]] += own
            if low <= own <= high:
                at.append(unit)
        if not at:
            return None
        cut = at[int(self.luck() * len(at))]
        inside = {cut}
        for unit in order[order.index(cut) + 1 :]:
            if parent[unit] in inside:
                inside.add(unit)
        one, other = sorted(inside), [unit for unit in order if unit not in inside]
        costs = self._costs_of(one, zones, norm)
        rise = costs[0] + costs[1] - sum(self.zone_cost[zone] for zone in zones)
        if self.bordered:
            rest = set(other)
            rise += sum([price for unit in one for near, price in self.near[unit] if near in rest]) - between
        return _Parted((one, other), zones, costs, rise)

    def _costs_of(self, part: list[int], zones: tuple[int, ...], norm: float) -> tuple[float, float]:
        """The costs of some of the units of zones and of the rest, ``norm`` being that of all of them."""
        across = sum([row[unit] for row in [self.rows[zone] for zone in zones] for unit in part])
        own = self._norm_of(part)
        mass = sum([self.mass[unit] for unit in part])
        people, future = sum([self.people[unit] for unit in part]), sum([self.future[unit] for unit in part])
        return self._cost_of(own, mass, people, future), self._cost_of(
            norm - 2 * across + own,
            sum(self.zone_mass[zone] for zone in zones) - mass,
            sum(self.zone_people[zone] for zone in zones) - people,
            sum(self.zone_future[zone] for zone in zones) - future,
        )

    def _norm_of(self, units: list[int]) -> float:
        """The squared length of the sum of the units' moments."""
        if len(units) > _FEW:
            return float(self.products[np.ix_(units, units)].sum())
        product, n = self.product, self.n
        return sum([product[start + unit] for start in [n * unit for unit in units] for unit in units])

    def _take(self, parted: _Parted, zones: tuple[int, int]) -> None:
        """Make the parts the two zones."""
        together = self.matrix[parted.zones[0]].copy()
        for zone in parted.zones[1:]:
            together += self.matrix[zone]
        one = self.products[parted.parts[0]].sum(axis=0)
        for part, row, cost, zone in zip(parted.parts, (one, together - one), parted.costs, zones):
            self._put(part, zone, row, cost)

    def _random_tree(self, members: list[int]) -> tuple[list[int], dict[int, int]]:
        """The units in the order of a random tree's growth, and the parent of each but the first."""
        neighbours, inside = self.neighbours, set(members)
        unit = members[int(self.luck() * len(members))]
        inside.discard(unit)
        order, parent = [unit], {}
        edge = [(other, unit) for other in neighbours[unit] if other in inside]
        drawn = self.drawn
        while inside:
            if len(drawn) < len(edge):
                drawn.extend(self.rng.random(_DRAWN).tolist())
            luck = drawn.pop
            while True:
                at = int(luck() * len(edge))
                unit, above = edge[at]
                last = edge.pop()
                if at < len(edge):
                    edge[at] = last
                if unit in inside:
                    break
            inside.discard(unit)
            order.append(unit)
            parent[unit] = above
            edge += [(other, unit) for other in neighbours[unit] if other in inside]
        return order, parent

    def luck(self) -> float:
        """The next of the random numbers drawn in advance."""
        if not self.drawn:
            self.drawn.extend(self.rng.random(_DRAWN).tolist())
        return self.drawn.pop()

    def _between(self, own: list[int], new: int) -> float:
        """The price of the border between the units of a zone and another zone."""
        border = self.borders[new]
        return sum([border[unit] for unit in own])

    # -- sums of zones ------------------------------------------------------------------------------------------------

    def _cost_of(self, norm: float, mass: float, people: int, future: int) -> float:
        return (-norm / mass if mass > 1e-9 else 0.0) + self._of_people(people, future)

    def _put(self, members: list[int], zone: int, row: Floats, cost: float) -> None:
        """Make the units the zone."""
        for unit in members:
            self.labels[unit] = zone
        self.matrix[zone][:] = row
        self.zone_norm[zone] = float(row[members].sum())
        self.zone_mass[zone] = sum(self.mass[unit] for unit in members)
        self.zone_people[zone] = sum(self.people[unit] for unit in members)
        self.zone_future[zone] = sum(self.future[unit] for unit in members)
        self.zone_units[zone] = len(members)
        self.zone_cost[zone] = cost
        if self.bordered:
            border = self.borders[zone]
            self.border[zone] = 0.0
            for unit in members:
                for near, price in self.near[unit]:
                    border[near] += price

    def _born(self) -> int:
        """An empty zone."""
        if self.buried:
            return self.buried.pop()
        if len(self.zone_units) == len(self.matrix):
            self._make_room(2 * len(self.matrix))
        for sums in (self.zone_norm, self.zone_mass, self.zone_cost):
            sums.append(0.0)
        for counts in (self.zone_people, self.zone_future, self.zone_units):
            counts.append(0)
        return len(self.zone_units) - 1

    def _make_room(self, zones: int) -> None:
        """Rows for so many zones: products and prices by unit, as arrays and as what is quick to read singly."""
        matrix, border = np.zeros((zones, self.n)), np.zeros((zones if self.bordered else 0, self.n))
        matrix[: len(self.matrix)], border[: len(self.border)] = self.matrix, self.border
        self.matrix, self.border = matrix, border
        self.rows: list[Any] = [row.data for row in matrix]
        self.borders: list[Any] = [row.data for row in border]

    def _bury(self, zone: int) -> None:
        self.zone_norm[zone] = self.zone_mass[zone] = self.zone_cost[zone] = 0.0
        self.zone_people[zone] = self.zone_future[zone] = self.zone_units[zone] = 0
        self.buried.append(zone)

    def _sum_up(self, labels: Ints) -> None:
        """Start from the division."""
        self.labels: list[int] = labels.tolist()
        self.strict = self.per_head * SOFT
        self.matrix = self.border = np.zeros((0, self.n))
        self._make_room(2 * (int(labels.max()) + 1))
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
            self._put(members, self._born(), row, 0.0)
        self.zone_cost[:] = [self._cost(zone) for zone in range(len(self.zone_units))]


def _rounded(products: Floats) -> Floats:
    """The products as whole numbers of a small unit, so that sums of them are exact; made in their own place."""
    largest = float(np.sum([np.abs(row).sum() for row in products]))
    if largest <= 0:
        return products
    unit = 2.0 ** (np.ceil(np.log2(largest)) - _BITS)
    products /= unit
    np.rint(products, out=products)
    products *= unit
    return products
