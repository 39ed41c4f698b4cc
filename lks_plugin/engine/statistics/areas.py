"""The areas that figures are given for: zones, bydeler, kommuner, fylker, the country, and what each lies in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..units.coding import (
    COUNTRY,
    UNKNOWN_KOMMUNE,
    ZONE_CODE_LENGTH,
    bydel_of,
    fylke_of,
    is_rest_unit,
    kommune_of,
    most_people,
    rest_unit_code,
    rest_zone_code,
    spelled_code,
    zone_name,
)

ZONE, BYDEL, KOMMUNE, FYLKE, LAND = "lks", "bydel", "kommune", "fylke", "land"
LEVELS = (ZONE, BYDEL, KOMMUNE, FYLKE, LAND)
# From this many kommuner on, figures of fylker and the country are sums of all of them.
WHOLE_COUNTRY = 300
_REST_NAME, _UNKNOWN_NAME = "Uoppgitt grunnkrets", "Uoppgitt kommune"
_FYLKER = {
    "03": "Oslo",
    "11": "Rogaland",
    "15": "Møre og Romsdal",
    "18": "Nordland",
    "31": "Østfold",
    "32": "Akershus",
    "33": "Buskerud",
    "34": "Innlandet",
    "39": "Vestfold",
    "40": "Telemark",
    "42": "Agder",
    "46": "Vestland",
    "50": "Trøndelag",
    "55": "Troms",
    "56": "Finnmark",
    "99": "Uoppgitt fylke",
}

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Area:
    """An area: ``parent`` is the place of what it is summed into, -1 for the country and for areas of other divisions,
    of which ``within`` is the kommune; ``rest`` tells people without a zone."""

    code: str
    level: str
    name: str
    parent: int
    rest: bool = False
    within: int = -1


@dataclass(frozen=True)
class OtherDivision:
    """Another division of the same units, such as school districts: ``areas`` the area of each unit, and their "
    "names."""

    name: str
    areas: Mapping[str, str]
    names: Mapping[str, str]


@dataclass(frozen=True)
class AreaTree:
    """All areas, parents before children, and the units of this year: ``units`` (n,) codes, sorted, and ``leaf`` (n,)
    the place of the smallest area that each lies in: a zone, a rest zone, or a kommune outside the division.

    ``members`` are the other divisions by name: (n,) the place of each unit's area, -1 where it has none."""

    every: tuple[Area, ...]
    units: tuple[str, ...]
    leaf: Ints
    members: Mapping[str, Ints] = field(default_factory=dict)

    @cached_property
    def parents(self) -> Ints:
        """(a,) the place of each area's parent, -1 for the country."""
        return np.array([area.parent for area in self.every], dtype=np.int64)

    @cached_property
    def lies_in(self) -> Ints:
        """(a,) the place of what each area lies in, of other divisions the kommune; -1 for the country."""
        within = np.array([area.within for area in self.every], dtype=np.int64)
        return np.where(self.parents >= 0, self.parents, within)

    @cached_property
    def levels(self) -> NDArray[np.str_]:
        """(a,) the level of each area."""
        return np.array([area.level for area in self.every])

    @cached_property
    def rest(self) -> NDArray[np.bool_]:
        """(a,) whether the area is people without a zone."""
        return np.array([area.rest for area in self.every])

    @cached_property
    def place(self) -> dict[tuple[str, str], int]:
        """The place of each area by level and code."""
        return {(area.level, area.code): at for at, area in enumerate(self.every)}

    @cached_property
    def lone(self) -> NDArray[np.bool_]:
        """(a,) the zones that are alone under their kommune or bydel, and the rest zone beside such a one: they are no
        cells, the reader is sent to the parent."""
        zones = np.flatnonzero((self.levels == ZONE) & ~self.rest)
        siblings = np.bincount(self.parents[self.parents >= 0], weights=None, minlength=len(self.every))
        rest = np.bincount(self.parents[self.rest], minlength=len(self.every))
        alone = np.zeros(len(self.every), dtype=bool)
        alone[zones] = (siblings - rest)[self.parents[zones]] == 1
        single_parents = np.unique(self.parents[alone])
        return alone | (self.rest & np.isin(self.parents, single_parents))

    @cached_property
    def ancestors(self) -> list[Ints]:
        """For each step upwards the (a,) place of every area's ancestor, -1 where there is none."""
        found, at = [], self.parents
        while (at >= 0).any():
            found.append(at)
            at = np.where(at >= 0, self.parents[at], -1)
        return found

    def of_level(self, level: str) -> Ints:
        """The places of the areas of a level."""
        return np.flatnonzero(self.levels == level)

    def ancestor(self, level: str) -> Ints:
        """(a,) the place of what each area lies in (or is) at a level, -1 where nothing."""
        found = np.full(len(self.every), -1, dtype=np.int64)
        step = np.arange(len(self.every))
        while (step >= 0).any():
            hit = (step >= 0) & (found < 0)
            hit[hit] = self.levels[step[hit]] == level
            found[hit] = step[hit]
            step = np.where(step >= 0, self.lies_in[step], -1)
        return found


@dataclass(frozen=True)
class Names:
    """What areas are called: ``zones`` by code, ``kommuner`` by code, ``bydeler`` by code. Zones without a name here
    are called as the rule says, «Bærum LKS 07», where their kommune has one."""

    zones: Mapping[str, str]
    kommuner: Mapping[str, str]
    bydeler: Mapping[str, str]


class _Builder:
    def __init__(self, names: Names) -> None:
        self.every: list[Area] = []
        self.place: dict[tuple[str, str], int] = {}
        self._names = names

    def add(self, level: str, code: str, name: str, parent: int, rest: bool = False) -> int:
        if (level, code) not in self.place:
            self.place[(level, code)] = len(self.every)
            self.every.append(Area(code, level, name, parent, rest))
        return self.place[(level, code)]

    def kommune(self, code: str) -> int:
        country = self.add(LAND, COUNTRY, "Norge", -1)
        fylke = fylke_of(code)
        above = self.add(FYLKE, fylke, _FYLKER.get(fylke, f"Fylke {fylke}"), country)
        usual = _UNKNOWN_NAME if code == UNKNOWN_KOMMUNE else code
        return self.add(KOMMUNE, code, self._names.kommuner.get(code, usual), above)

    def bydel(self, code: str, kommune: int) -> int:
        return self.add(BYDEL, code, self._names.bydeler.get(code, f"Bydel {code}"), kommune)


def build_areas(zones: Mapping[str, str], others: Iterable[str], bydeler: Mapping[str, str], names: Names) -> AreaTree:
    """The areas of a division ``zones`` (unit → zone, "" for none) and of units of ``others`` kommuner.

    ``bydeler`` (unit → bydel) tells the bydel of zones whose code does not. Every kommune gets its «Uoppgitt
    grunnkrets», and one of the unknown kommune is added.
    """
    built = _Builder(names)
    kommuner = sorted({kommune_of(unit) for unit in (*zones, *others)} | {UNKNOWN_KOMMUNE})
    divided = {kommune_of(unit) for unit, zone in zones.items() if zone}
    bydel_of_zone = _bydel_of_zones(zones, bydeler)
    with_bydeler = {kommune_of(bydel) for bydel in bydel_of_zone.values() if bydel}
    for kommune in kommuner:
        built.kommune(kommune)
    for zone, kommune in sorted(_kommune_of_zones(zones).items()):
        parent = built.place[(KOMMUNE, kommune)]
        if bydel_of_zone.get(zone):
            parent = built.bydel(bydel_of_zone[zone], parent)
        called = names.kommuner.get(kommune)
        usual = zone_name(zone, called) if called and spelled_code(zone, ZONE_CODE_LENGTH) == zone else zone
        built.add(ZONE, zone, names.zones.get(zone, usual), parent)
    leaves: dict[str, int] = {}
    for kommune in sorted(divided):
        code = rest_zone_code(kommune, kommune in with_bydeler)
        leaves[kommune] = built.add(ZONE, code, _REST_NAME, built.place[(KOMMUNE, kommune)], rest=True)
    units = sorted({*zones, *others, *(rest_unit_code(kommune) for kommune in kommuner)})
    leaf = [
        built.place[(ZONE, zones[unit])]
        if zones.get(unit) and not is_rest_unit(unit)
        else leaves.get(kommune_of(unit), built.place[(KOMMUNE, kommune_of(unit))])
        for unit in units
    ]
    return AreaTree(tuple(built.every), tuple(units), np.array(leaf, dtype=np.int64))


def _kommune_of_zones(zones: Mapping[str, str]) -> dict[str, str]:
    """The kommune of each zone: that of most of its units."""
    units: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for unit, zone in zones.items():
        if zone and not is_rest_unit(unit):
            units[zone].append((kommune_of(unit), 1))
    return {zone: most_people(votes) for zone, votes in units.items()}


def _bydel_of_zones(zones: Mapping[str, str], bydeler: Mapping[str, str]) -> dict[str, str]:
    """The bydel of each zone: that in its code, otherwise the one its units have."""
    found: dict[str, str] = {}
    for unit, zone in sorted(zones.items()):
        if zone and not found.get(zone):
            found[zone] = bydel_of(zone) or bydeler.get(unit, "")
    return found


def summed_upwards(areas: AreaTree, values: NDArray[Any]) -> NDArray[np.float64]:
    """Values (a,) that the smallest areas have, summed into all above them as well."""
    total = values.astype(np.float64)
    own = np.arange(len(values))
    for step in areas.ancestors:
        there = own[(step >= 0) & (values != 0)]
        total += np.bincount(step[there], weights=values[there], minlength=len(values))
    return total


def with_others(areas: AreaTree, others: Sequence[OtherDivision]) -> AreaTree:
    """The areas with those of other divisions behind them; each lies in the kommune of most of its units."""
    every, members = list(areas.every), dict(areas.members)
    place = {code: at for at, code in enumerate(areas.units)}
    for other in others:
        own = np.full(len(areas.units), -1, dtype=np.int64)
        units: dict[str, list[int]] = defaultdict(list)
        for unit, code in other.areas.items():
            if code and unit in place:
                units[code].append(place[unit])
        for code in sorted(units):
            kommune = most_people((kommune_of(areas.units[at]), 1) for at in units[code])
            own[units[code]] = len(every)
            within = areas.place[(KOMMUNE, kommune)]
            every.append(Area(code, other.name, other.names.get(code, code), -1, within=within))
        members[other.name] = own
    return replace(areas, every=tuple(every), members=members)


def summed_in_others(areas: AreaTree, values: NDArray[Any]) -> NDArray[np.float64]:
    """Values (n,) of units summed to the areas (a,) of other divisions."""
    total = np.zeros(len(areas.every))
    for member in areas.members.values():
        there = member >= 0
        total += np.bincount(member[there], weights=values[there], minlength=len(total))
    return total
