"""Ways to mend one zone with the fewest people changing zone: from one neighbour, to one neighbour, or by one zone more
or less."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..regionalization.partition import UnitTable
from ..rules.assignment import UNASSIGNED, Assignment
from ..rules.parts import parts_of
from ..rules.repair import NOTHING, Shortfall, no_worse, shortfall
from ..units.homogeneity import heterogeneity_by_zone

# Sets of units that are looked at for one pair of zones before the search gives up.
MOST_SETS = 2_000
# A zone that does not exist yet.
NEW = -2


@dataclass(frozen=True)
class Remedy:
    """``units`` that go from the zone ``source`` to ``target`` (``NEW``: a zone of their own), ``people`` of them."""

    units: tuple[int, ...]
    source: int
    target: int
    people: int


def is_mended(now: Shortfall, before: Shortfall, whole: bool) -> bool:
    """Whether a zone is in order; unless ``whole`` it may be in as many parts as before."""
    return now[1:] == NOTHING[1:] and now[0] <= (0 if whole else before[0])


class Remedies:
    """The ways to mend zones of ``at``. ``locked`` zones neither give nor take; ``table`` has a row for each unit."""

    def __init__(self, at: Assignment, table: UnitTable, locked: Collection[int] = ()) -> None:
        self.at = at
        self.table = table
        self.locked = set(locked)
        self._whole = True
        self.people = at.ground.units.population.tolist()
        self.near: list[list[int]] = [[] for _ in range(at.ground.graph.n)]
        for i, j in at.ground.graph.edges.tolist():
            self.near[i].append(j)
            self.near[j].append(i)

    def best(self, zone: int, whole: bool = True) -> Remedy | None:
        """The remedy after which the zone is in order and no other worse: the fewest people, then the least
        heterogeneity, then the lowest codes; None where there is none. Unless ``whole`` the zone may stay in as many
        parts as it is."""
        self._whole = whole
        found = list(self._all(zone))
        if not found:
            return None
        least = min(remedy.people for remedy in found)
        equal = [remedy for remedy in found if remedy.people == least]
        return min(equal, key=lambda one: (round(self._added(one), 9), self._names(one)))

    def neighbours(self, zone: int) -> list[int]:
        """The zones beside a zone, in its stratum, that may give and take; in order."""
        at, strata = self.at, self._strata(zone)
        found = {at.labels[other] for unit in at.members(zone) for other in self.near[unit]} - {zone, UNASSIGNED}
        return sorted(z for z in found if self.is_open(z) and self._strata(z) == strata)

    def is_open(self, zone: int) -> bool:
        """Whether a zone may give and take units."""
        return zone not in self.locked and not self.at.is_rest(zone) and bool(self.at.members(zone))

    def _strata(self, zone: int) -> frozenset[int]:
        return frozenset(self.at.ground.stratum[unit] for unit in self.movable(zone))

    def movable(self, zone: int) -> list[int]:
        """The units of a zone that can be moved: those with a polygon."""
        ground = self.at.ground
        return [unit for unit in self.at.members(zone) if ground.drawn[unit] and not ground.rest[unit]]

    def _all(self, zone: int) -> Iterator[Remedy]:
        own = self.movable(zone)
        if not own or len(self._strata(zone)) != 1:
            return
        for other in self.neighbours(zone):
            yield from self._exchanges(zone, other)
            yield from self._mergers(zone, other)
        if len(parts_of(self.at, zone)) == 1:
            yield from self._first_that_mends(zone, zone, NEW, own)

    def _exchanges(self, zone: int, other: int) -> Iterator[Remedy]:
        """The fewest people that the other zone can give, and those that it can take."""
        mine = set(self.at.members(zone))
        theirs = set(self.at.members(other))
        yield from self._first_that_mends(
            zone, other, zone, [u for u in self.movable(other) if mine & set(self.near[u])]
        )
        parts = parts_of(self.at, zone)
        for part in parts[1:]:
            if any(theirs & set(self.near[unit]) for unit in part):
                yield from self._if_it_mends(zone, zone, other, part)
        if len(parts) == 1:
            yield from self._first_that_mends(
                zone, zone, other, [u for u in self.movable(zone) if theirs & set(self.near[u])]
            )

    def _mergers(self, zone: int, other: int) -> Iterator[Remedy]:
        """The smaller of the two joins the larger."""
        small, large = sorted((zone, other), key=lambda each: (self.at.population(each), self.at.codes[each]))
        units = tuple(self.movable(small))
        if len(units) == len(self.at.members(small)):
            yield from self._if_it_mends(zone, small, large, units)

    def _first_that_mends(self, zone: int, source: int, target: int, seeds: Sequence[int]) -> Iterator[Remedy]:
        """Of the connected sets of units of ``source`` that begin at ``seeds``, the one with the fewest people that
        mends the zone: sets are looked at in the order of their people."""
        inside = set(self.movable(source))
        room = self._room(source, target)
        queue: list[tuple[int, tuple[int, ...]]] = [(self.people[unit], (unit,)) for unit in sorted(seeds)]
        heapq.heapify(queue)
        seen = {units for _, units in queue}
        for _ in range(MOST_SETS):
            if not queue:
                return
            people, units = heapq.heappop(queue)
            if len(units) < len(inside):
                found = list(self._if_it_mends(zone, source, target, units))
                if found:
                    yield found[0]
                    return
            for unit in sorted({o for u in units for o in self.near[u] if o in inside} - set(units)):
                more = tuple(sorted((*units, unit)))
                total = people + self.people[unit]
                if more not in seen and total <= room:
                    seen.add(more)
                    heapq.heappush(queue, (total, more))

    def _room(self, source: int, target: int) -> int:
        """The people that a zone can take over from another before it has too many."""
        most = self.at.criteria(source if target == NEW else target).max_population
        return most if target == NEW else max(0, most - self.at.population(target))

    def _if_it_mends(self, zone: int, source: int, target: int, units: tuple[int, ...]) -> Iterator[Remedy]:
        """The move as a remedy, if the zone is in order afterwards and the other zone no worse than before."""
        at = self.at
        if not self._enough_people(zone, source, target, sum(self.people[unit] for unit in units)):
            return
        touched = [source] if target == NEW else [source, target]
        before = {label: shortfall(at, label) for label in touched}
        label = at.add_zone("") if target == NEW else target
        for unit in units:
            at.move(unit, label)
        after = {each: shortfall(at, each) for each in (source, label)}
        for unit in units:
            at.move(unit, source)
        if target == NEW:
            at.drop_last_zone()
        mended = is_mended(after.get(zone, NOTHING), before.get(zone, NOTHING), self._whole)
        if mended and all(no_worse(after[each], before.get(each, NOTHING)) for each in after):
            yield Remedy(units, source, target, sum(self.people[unit] for unit in units))

    def _enough_people(self, zone: int, source: int, target: int, moved: int) -> bool:
        """Whether the zone is within the limits after a move, and the other no further beyond them than before."""
        limits = self.at.criteria(source)

        def beyond(people: int) -> tuple[int, int, int]:
            return (
                max(0, limits.floor_population - people),
                max(0, limits.min_population - people),
                max(0, people - limits.max_population),
            )

        left = self.at.population(source)
        there = 0 if target == NEW else self.at.population(target)
        for each, before, after in ((source, left, left - moved), (target, there, there + moved)):
            # A zone that gives all its units away is no zone any more.
            allowed = (0, 0, 0) if each in (zone, NEW) else beyond(before)
            if after and any(now > then for now, then in zip(beyond(after), allowed)):
                return False
        return True

    # -- of equal remedies --------------------------------------------------------------------------------------------

    def added_by(self, units: Sequence[int], target: int) -> float:
        """The heterogeneity that units without a zone add to one."""
        there = self.at.members(target)
        return self._within([*there, *units]) - self._within(there)

    def _added(self, remedy: Remedy) -> float:
        """The heterogeneity that a remedy adds."""
        home = self.at.members(remedy.source)
        there = [] if remedy.target == NEW else self.at.members(remedy.target)
        moved = set(remedy.units)
        before = self._within(home) + self._within(there)
        after = self._within([u for u in home if u not in moved]) + self._within([*there, *remedy.units])
        return after - before

    def _within(self, units: Sequence[int]) -> float:
        if not units:
            return 0.0
        own = self.table.take(np.array(units, dtype=np.int64))
        return float(heterogeneity_by_zone(own.features, own.weights, np.zeros(len(units), dtype=np.int64)).sum())

    def _names(self, remedy: Remedy) -> tuple[str, str, tuple[str, ...]]:
        codes, units = self.at.codes, self.at.ground.units.codes
        target = "" if remedy.target == NEW else codes[remedy.target]
        return codes[remedy.source], target, tuple(units[unit] for unit in remedy.units)
