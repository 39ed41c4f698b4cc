"""Zones being made or judged: the ground they lie on, and which unit is in which of them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..graph.contiguity import Contiguity, components, stratum_ids
from ..units.coding import has_serial, is_rest_unit, is_rest_zone
from ..units.units import Units

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

UNASSIGNED = -1


@dataclass(frozen=True)
class Trend:
    """The inhabitants of a kommune: ten years ago, today and as projected (None where no projection was given)."""

    then: int
    now: int
    later: int | None = None

    @property
    def declines(self) -> bool:
        """Whether the kommune has lost inhabitants and no projection says that it will gain some again."""
        return self.now < self.then and (self.later is None or self.later <= self.now)


def trends(units: Units, history: Floats | None, projection: Floats | None) -> dict[str, Trend]:
    """The trend of each kommune from the inhabitants of its units ten years ago and as projected, (n,), NaN unknown.

    Kommuner of which nothing is known ten years ago are left out; a unit of which nothing is known counts as nobody.
    """
    if history is None:
        return {}
    kommuner, inverse = np.unique(np.array(units.kommuner), return_inverse=True)
    inverse, k = inverse.ravel(), len(kommuner)
    now = np.bincount(inverse, units.population, k)
    then, known = (np.bincount(inverse, w, k) for w in (np.nan_to_num(history), np.isfinite(history).astype(float)))
    found: dict[str, Trend] = {}
    for at, kommune in enumerate(kommuner.tolist()):
        if known[at]:
            later = None if projection is None else projection[inverse == at]
            ahead = None if later is None or not np.isfinite(later).any() else round(float(np.nansum(later)))
            found[kommune] = Trend(round(float(then[at])), round(float(now[at])), ahead)
    return found


def known_best(first: Mapping[str, Trend], other: Mapping[str, Trend]) -> dict[str, Trend]:
    """The trends of both, by kommune: the ``first`` unless the ``other`` alone knows a projection."""
    better = {kommune: trend for kommune, trend in other.items() if trend.later is not None}
    found = {**other, **first}
    return found | {kommune: trend for kommune, trend in better.items() if found[kommune].later is None}


@dataclass(frozen=True)
class Ground:
    """What stays as it is while zones change: n ``units`` with their ``graph``, the ``criteria``, ``drawn`` (n,) which
    units have a polygon, and the ``trends`` of the kommuner, if they are known. ``own_criteria`` are those of strata
    (values of ``units.strata``) that have others than the rest."""

    units: Units
    graph: Contiguity
    criteria: Criteria
    drawn: Bools
    trends: Mapping[str, Trend] = field(default_factory=dict)
    own_criteria: Mapping[Hashable, Criteria] = field(default_factory=dict)

    def criteria_of(self, unit: int) -> Criteria:
        """The criteria that a zone with the unit is judged by."""
        return self.own_criteria.get(self._strata[unit], self.criteria) if self.own_criteria else self.criteria

    @cached_property
    def _strata(self) -> list[Hashable]:
        return self.units.strata

    @cached_property
    def neighbours(self) -> list[list[int]]:
        """The units that each unit shares a border with, in order."""
        return _adjacent(self.graph.n, self.graph.borders)

    @cached_property
    def linked(self) -> list[list[int]]:
        """The units that the user has linked each unit to: those to the nearest shore are no more than proposals."""
        return _adjacent(self.graph.n, self.graph.own_links)

    @cached_property
    def rest(self) -> Bools:
        """Which units are «Uoppgitt grunnkrets», (n,)."""
        return np.array([is_rest_unit(code) for code in self.units.codes], dtype=bool)

    @cached_property
    def stratum(self) -> list[int]:
        """The kommune, bydel, delbydel of each unit as a number."""
        return stratum_ids(self.units.strata, len(self.units)).tolist()

    @cached_property
    def stratum_people(self) -> list[int]:
        """The inhabitants of each stratum, those without a known address left out."""
        return _people(self.stratum, self.units.population, ~self.rest)

    @cached_property
    def kommune(self) -> tuple[list[str], Ints]:
        """The kommuner in order, and the number of each unit's, (n,)."""
        names, numbers = np.unique(np.array(self.units.kommuner, dtype=str), return_inverse=True)
        return names.tolist(), numbers.ravel()

    @cached_property
    def component(self) -> list[int]:
        """The part of its stratum, connected by borders, that each unit belongs to."""
        return components(self.graph.n, self.graph.borders, np.array(self.stratum, dtype=np.int64)).tolist()

    @cached_property
    def component_people(self) -> list[int]:
        """The inhabitants of each such part."""
        return _people(self.component, self.units.population, self.drawn)


def _adjacent(n: int, edges: Ints) -> list[list[int]]:
    near: list[list[int]] = [[] for _ in range(n)]
    for i, j in edges.tolist():
        near[i].append(j)
        near[j].append(i)
    return near


def _people(groups: Sequence[int], population: Ints, counted: Bools) -> list[int]:
    """The sum of ``population`` over the units counted, for each group 0..g-1."""
    total = [0] * (max(groups, default=-1) + 1)
    for group, people, counts in zip(groups, population.tolist(), counted.tolist()):
        total[group] += people if counts else 0
    return total


def labels_of_codes(codes: Sequence[str], further: Iterable[str] = ()) -> tuple[list[int], list[str]]:
    """The label of each unit's zone, ``UNASSIGNED`` for "", and the code of each label, sorted; ``further`` are zones
    that no unit is in."""
    zones = sorted({code for code in (*codes, *further) if code})
    label_of = {code: label for label, code in enumerate(zones)}
    return [label_of.get(code, UNASSIGNED) for code in codes], zones


class Assignment:
    """Which unit is in which zone, open to change: zones are labels 0..k-1, ``UNASSIGNED`` is none.

    ``labels`` (n,) and ``codes`` (k,) say which zone a unit is in and what a zone is called; ``names`` and ``reasons``
    (n,) what the units say about their zone's name and the reason for its exceptions, "" for nothing.
    """

    def __init__(
        self,
        ground: Ground,
        labels: Sequence[int],
        codes: Sequence[str],
        names: Sequence[str] | None = None,
        reasons: Sequence[str] | None = None,
    ) -> None:
        self.ground = ground
        self.labels = list(labels)
        self.codes = list(codes)
        self._rest = [is_rest_zone(code) for code in self.codes]
        self.names = names
        self.reasons = list(reasons) if reasons is not None else [""] * len(self.labels)
        self._members: list[set[int]] = [set() for _ in self.codes]
        for unit, label in enumerate(self.labels):
            if label != UNASSIGNED:
                self._members[label].add(unit)

    def move(self, unit: int, label: int) -> None:
        """Take a unit from its zone to another, or out of all (``UNASSIGNED``)."""
        if self.labels[unit] != UNASSIGNED:
            self._members[self.labels[unit]].discard(unit)
        self.labels[unit] = label
        if label != UNASSIGNED:
            self._members[label].add(unit)

    def add_zone(self, code: str) -> int:
        """A new zone without units; its label."""
        self.codes.append(code)
        self._rest.append(is_rest_zone(code))
        self._members.append(set())
        return len(self.codes) - 1

    def drop_last_zone(self) -> None:
        """Take the zone added last away again; it must have no units."""
        self.codes.pop()
        self._rest.pop()
        self._members.pop()

    def members(self, zone: int) -> list[int]:
        """The units of a zone, in order."""
        return sorted(self._members[zone])

    def has_units(self, zone: int) -> bool:
        """Whether any unit is in a zone."""
        return bool(self._members[zone])

    def population(self, zone: int) -> int:
        """The inhabitants of a zone."""
        return int(self.ground.units.population[self.members(zone)].sum())

    def criteria(self, zone: int) -> Criteria:
        """The criteria the zone is judged by: those of its first unit's stratum."""
        members = self._members[zone]
        return self.ground.criteria_of(min(members)) if members else self.ground.criteria

    def is_rest(self, zone: int) -> bool:
        """Whether the zone is a kommune's rest zone, which is none to judge."""
        return self._rest[zone]

    def unit_codes(self) -> list[str]:
        """The code of the zone each unit is in, "" without one, (n,)."""
        return ["" if label == UNASSIGNED else self.codes[label] for label in self.labels]

    def code_of(self, unit: int) -> str:
        """The code of the zone a unit is in, "" without one."""
        label = self.labels[unit]
        return "" if label == UNASSIGNED else self.codes[label]

    def has_good_code(self, zone: int) -> bool:
        """Whether the code has ten digits."""
        return has_serial(self.codes[zone])

    def reason(self, zone: int) -> str:
        """The reasons that the units of a zone give, each once."""
        given = (self.reasons[unit] for unit in self.members(zone))
        return "; ".join(dict.fromkeys(text for text in given if text))
