"""Mending single zones of a division, or making them more alike inside, while the rest stays as it is.

The order of priorities is the field's: whole zones, then the people missing to the absolute minimum, to the minimum,
and those above the maximum. No zone pays for another: none may come out worse in any of them. Of the ways to mend a
zone the first that does is taken: units across borders (as few people as it takes), cutting the zone and its neighbours
anew, and only then one zone less or more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from ..graph.contiguity import components
from ..progress import Progress, check, part_of
from ..regionalization.partition import UnitTable, partition_trees, trees_of
from ..regionalization.redcap import spanning_tree
from ..regionalization.refine import Refinement
from ..units.coding import vote
from .assignment import UNASSIGNED, Assignment
from .parts import parts_of

Ints = NDArray[np.int64]

# Parts too many, people missing to the absolute minimum and to the minimum, people above the maximum.
Shortfall = tuple[int, int, int, int]
NOTHING: Shortfall = (0, 0, 0, 0)
# Some units, and the zone that they would go to.
Move = tuple[tuple[int, ...], int]

# How far around a zone others may give and take when single units move: its neighbours and theirs.
_REACH = 2
_MOST_MOVES = 200


def shortfall(at: Assignment, zone: int) -> Shortfall:
    """What is wrong with a zone; nothing with one that has no units to move, or is a rest zone.

    An island or a cut-off part cannot be had in one part with the rest, and does not count.
    """
    ground, limits = at.ground, at.criteria(zone)
    members = [unit for unit in at.members(zone) if ground.drawn[unit] and not ground.rest[unit]]
    if not members or at.is_rest(zone):
        return NOTHING
    people = at.population(zone)
    return (
        len(parts_of(at, zone)) - len({ground.component[unit] for unit in members}),
        max(0, limits.floor_population - people),
        max(0, limits.min_population - people),
        max(0, people - limits.max_population),
    )


def no_worse(one: Shortfall, other: Shortfall) -> bool:
    """Whether nothing in ``one`` is worse than in ``other``."""
    return all(a <= b for a, b in zip(one, other))


class Repair:
    """Changes the zones of ``at`` for the better. ``table`` has a row for each unit; ``locked`` zones neither give nor
    take. The same input and ``seed`` give the same zones."""

    def __init__(
        self, at: Assignment, locked: Collection[int], table: UnitTable, seed: int = 0, progress: Progress | None = None
    ) -> None:
        self.at = at
        self.locked = frozenset(locked)
        self.table = table
        self.seed = seed
        self.progress = progress
        self.movable = [bool(drawn and not rest) for drawn, rest in zip(at.ground.drawn, at.ground.rest)]

    def mend(self, chosen: Iterable[int]) -> None:
        """Mend the zones ``chosen``, as far as that can be done without harm to others.

        Raises ``Cancelled`` when the progress callback answers False.
        """
        zones = [zone for zone in sorted(set(chosen), key=lambda z: self.at.codes[z]) if self._is_open(zone)]
        everything = self.progress
        for number, zone in enumerate(zones):
            check(everything, number / len(zones))
            self.progress = part_of(everything, number / len(zones), (number + 1) / len(zones))
            if shortfall(self.at, zone) != NOTHING:
                self._mend_zone(zone)
        self.progress = everything

    def make_alike(self, chosen: Iterable[int]) -> None:
        """Move and swap units between the zones ``chosen`` and their neighbours, so that the zones become more alike
        inside; their number stays. Raises ``Cancelled`` when the progress callback answers False."""
        around = self._around(chosen, 1)
        strata = {zone: self._stratum(zone) for zone in around}
        for stratum in sorted({each for each in strata.values() if each is not None}):
            self._cut_anew([zone for zone in sorted(around) if strata[zone] == stratum])

    def _mend_zone(self, zone: int) -> None:
        """Take the first way after which nothing is wrong with the zone, otherwise the one that leaves least."""
        labels = list(self.at.labels)
        was = [shortfall(self.at, each) for each in range(len(self.at.codes))]
        outcomes: list[tuple[Shortfall, int, list[int]]] = []
        for number, way in enumerate((self._by_moves, self._by_cutting_anew, self._by_number)):
            way(zone)
            left = shortfall(self.at, zone)
            if left != was[zone] and self._harms_none(was):
                outcomes.append((left, number, list(self.at.labels)))
                if left == NOTHING:
                    return
            self._restore(labels)
        if outcomes:
            self._restore(min(outcomes)[2])

    def _harms_none(self, was: list[Shortfall]) -> bool:
        before = was + [NOTHING] * (len(self.at.codes) - len(was))
        return all(no_worse(shortfall(self.at, zone), each) for zone, each in enumerate(before))

    def _restore(self, labels: list[int]) -> None:
        for unit, label in enumerate(labels):
            if self.at.labels[unit] != label:
                self.at.move(unit, label)

    # -- where --------------------------------------------------------------------------------------------------------

    def _is_open(self, zone: int) -> bool:
        return zone != UNASSIGNED and zone not in self.locked and not self.at.is_rest(zone)

    def _stratum(self, zone: int) -> int | None:
        """The stratum a zone lies in; None where it lies in several."""
        found = {self.at.ground.stratum[unit] for unit in self.at.members(zone) if self.movable[unit]}
        return found.pop() if len(found) == 1 else None

    def _around(self, chosen: Iterable[int], reach: int) -> set[int]:
        """The zones chosen and those around them, as far as they may give and take."""
        found = {zone for zone in chosen if self._is_open(zone)}
        for _ in range(reach):
            found |= {label for zone in found for label in self._near(self.at.members(zone)) if self._is_open(label)}
        return found

    def _near(self, units: Iterable[int]) -> set[int]:
        """The zones of the units' neighbours."""
        return {self.at.labels[other] for unit in units for other in self.at.ground.neighbours[unit]}

    # -- single units and parts across borders ------------------------------------------------------------------------

    def _by_moves(self, zone: int) -> None:
        """Move what helps most, and of equal moves the one with fewest people, until the zone is in order and no other
        worse than it was; what was wrong with others before stays theirs."""
        was = {each: shortfall(self.at, each) for each in sorted(self._around([zone], _REACH))}
        was[zone] = NOTHING
        for count in range(_MOST_MOVES):
            check(self.progress, count / _MOST_MOVES)
            best = min(self._improving(was), default=None)
            if best is None:
                return
            self._put(*best[-1])

    def _improving(self, was: Mapping[int, Shortfall]) -> Iterator[tuple[Shortfall, int, str, str, Move]]:
        """Every move that leaves less wrong than there was: what it adds (less than nothing), people moved, codes, the
        move."""
        ground = self.at.ground
        for units, target in self._moves(list(was)):
            home = self.at.labels[units[0]]
            zones = [zone for zone in (home, target) if zone != UNASSIGNED]
            before = self._beyond(zones, was)
            self._put(units, target)
            after = self._beyond(zones, was)
            self._put(units, home)
            if after < before:
                gain = (after[0] - before[0], after[1] - before[1], after[2] - before[2], after[3] - before[3])
                people = int(ground.units.population[list(units)].sum())
                yield gain, people, ground.units.codes[units[0]], self.at.codes[target], (units, target)

    def _put(self, units: Iterable[int], label: int) -> None:
        for unit in units:
            self.at.move(unit, label)

    def _beyond(self, zones: Iterable[int], was: Mapping[int, Shortfall]) -> Shortfall:
        """What is more wrong with some zones than it was, taken together."""
        worse = [[max(0, now - then) for now, then in zip(shortfall(self.at, zone), was[zone])] for zone in zones]
        parts, floor, minimum, maximum = zip(*worse)
        return sum(parts), sum(floor), sum(minimum), sum(maximum)

    def _moves(self, region: list[int]) -> Iterator[Move]:
        """Units on borders, units without a zone and whole parts of zones, to a neighbouring zone of their stratum."""
        strata = {zone: self._stratum(zone) for zone in region}
        members = [unit for zone in region for unit in self.at.members(zone)]
        free = {o for unit in members for o in self.at.ground.neighbours[unit] if self.at.labels[o] == UNASSIGNED}
        groups: list[tuple[int, ...]] = [(unit,) for unit in [*members, *sorted(free)] if self.movable[unit]]
        groups += [part for zone in region for part in parts_of(self.at, zone)[1:] if len(part) > 1]
        for group in groups:
            home, stratum = self.at.labels[group[0]], self.at.ground.stratum[group[0]]
            for target in sorted(self._near(group) - {home}):
                if target in strata and strata[target] == stratum:
                    yield group, target

    # -- cutting anew -------------------------------------------------------------------------------------------------

    def _by_cutting_anew(self, zone: int) -> None:
        """Cut the zone and its neighbours anew, into as many zones as before."""
        stratum = self._stratum(zone)
        zones = [each for each in sorted(self._around([zone], 1)) if self._stratum(each) == stratum]
        if stratum is not None and len(zones) > 1:
            self._cut_anew(zones)

    def _cut_anew(self, zones: list[int]) -> None:
        """Improve the borders between zones of one stratum, each component of them by itself."""
        whole = [zone for zone in zones if self._is_whole(zone)]
        units = [unit for zone in whole for unit in self.at.members(zone) if self.movable[unit]]
        index = np.array(sorted(units), dtype=np.int64)
        edges = self._edges_among(index)
        group = components(len(index), edges)
        for number in range(int(group.max(initial=-1)) + 1):
            inside = np.flatnonzero(group == number)
            own = index[inside]
            labels = np.array([self.at.labels[unit] for unit in own.tolist()], dtype=np.int64)
            if len(np.unique(labels)) > 1:
                self._refine(own, self._edges_among(own), labels)

    def _is_whole(self, zone: int) -> bool:
        """Whether borders hold a zone together: one that only a link holds stays as it is."""
        units = np.array([unit for unit in self.at.members(zone) if self.movable[unit]], dtype=np.int64)
        return len(units) > 0 and int(components(len(units), self._edges_among(units)).max()) == 0

    def _edges_among(self, units: Ints) -> Ints:
        """The borders between units (sorted), by their place among them."""
        place = np.full(self.at.ground.graph.n, -1, dtype=np.int64)
        place[units] = np.arange(len(units))
        edges: Ints = place[self.at.ground.graph.borders]
        return edges[(edges >= 0).all(axis=1)]

    def _refine(self, units: Ints, edges: Ints, labels: Ints) -> None:
        """Refine the zones of one component; each keeps the label that most of its people had."""
        old, numbers = np.unique(labels, return_inverse=True)
        limits = self.at.ground.criteria_of(int(units[0]))
        search = Refinement(self.table.take(units), edges, numbers.ravel(), limits, False, [self.seed, len(units)])
        found = search.run(self.progress)
        people = np.array([vote(count) for count in self.table.population[units].tolist()])
        overlap = np.zeros((int(found.max()) + 1, len(old)))
        np.add.at(overlap, (found, numbers.ravel()), people)
        rows, columns = linear_sum_assignment(-overlap)
        label_of = dict(zip(rows.tolist(), old[columns].tolist()))
        for unit, number in zip(units.tolist(), found.tolist()):
            self.at.move(unit, label_of[number])

    # -- one zone less, one zone more ---------------------------------------------------------------------------------

    def _by_number(self, zone: int) -> None:
        """Join a zone that is too small to a neighbour, or cut one that is too large."""
        people, limits = self.at.population(zone), self.at.criteria(zone)
        if people < limits.min_population:
            self._join(zone, limits.max_population - people)
        elif people > limits.max_population:
            self._cut_up(zone, -(-people // max(limits.max_population, 1)))

    def _join(self, zone: int, most: int) -> None:
        """Give all units of a zone to the smallest neighbour in its stratum that has at most ``most`` people."""
        stratum, members = self._stratum(zone), [unit for unit in self.at.members(zone) if self.movable[unit]]
        near = [each for each in self._near(members) - {zone} if self._is_open(each)]
        fitting = [each for each in near if self._stratum(each) == stratum and self.at.population(each) <= most]
        if stratum is not None and fitting:
            self._put(members, min(fitting, key=lambda each: (self.at.population(each), self.at.codes[each])))

    def _cut_up(self, zone: int, number: int) -> None:
        """Cut a zone into so many; the largest keeps its code, the others get new labels without one."""
        units = np.array([unit for unit in self.at.members(zone) if self.movable[unit]], dtype=np.int64)
        if not self._is_whole(zone):
            return
        table = self.table.take(units)
        tree = trees_of(len(units), spanning_tree(table.features, table.weights, self._edges_among(units)))
        cut = partition_trees(tree, table, self.at.criteria(zone), number, self.progress)
        zones = sorted((units[each.units] for each in cut), key=lambda own: -int(self.table.population[own].sum()))
        for own in zones[1:]:
            self._put(own.tolist(), self.at.add_zone(""))
