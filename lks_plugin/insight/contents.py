"""What pages are made of: facts, polygons by level, links; and which areas a page shows."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from qgis.core import QgsGeometry

from ..engine.statistics.areas import BYDEL, FYLKE, KOMMUNE, LAND, LEVELS, ZONE
from ..engine.units.coding import kommune_of
from .facts import FactArea, Facts
from .figures import Others, population

# Kommuner of about the same size that a page compares with.
_SIMILAR = 5


@dataclass(frozen=True)
class Drawing:
    """The polygons of a level in EPSG:25833: ``parts`` (code of the area, polygon), several of an area if need be;
    ``names`` and ``local_names`` by code where the layer has them."""

    level: str
    name: str
    parts: Sequence[tuple[str, QgsGeometry]]
    names: Mapping[str, str] = field(default_factory=dict)
    local_names: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def of_area(self) -> dict[str, list[QgsGeometry]]:
        """The polygons of each area that has any."""
        found: dict[str, list[QgsGeometry]] = {}
        for code, polygon in self.parts:
            if not polygon.isEmpty():
                found.setdefault(code, []).append(polygon)
        return found


@dataclass(frozen=True)
class WebLink:
    """Something to read elsewhere: of one area, or of the whole page where ``area`` is ""."""

    area: str
    title: str
    address: str


@dataclass(frozen=True)
class PageContents:
    """What pages are made of. ``own_levels`` are the levels of the user's own figures, by id with their name: their
    areas are on every page that their kommune is on, or on all where they have none; ``local_names`` are those of
    zones by code."""

    facts: Facts
    drawings: Sequence[Drawing] = ()
    links: Sequence[WebLink] = ()
    own_levels: Mapping[str, str] = field(default_factory=dict)
    local_names: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def others(self) -> Others:
        """The zones of all kommuner, for the background of distributions."""
        return Others(self.facts)

    @cached_property
    def population(self) -> dict[str, float]:
        """The inhabitants of each kommune."""
        return population(self.facts)

    @cached_property
    def by_kommune(self) -> dict[str, list[int]]:
        """The places of the areas inside each kommune, those of no kommune under ""."""
        found: dict[str, list[int]] = {}
        for place, area in enumerate(self.facts.areas):
            found.setdefault(kommune_at(area), []).append(place)
        return found

    @cached_property
    def with_zones(self) -> list[str]:
        """The kommuner that FACTS has zones of, in the order of their numbers."""
        return sorted({kommune_at(area) for area in self.facts.areas if area.level == ZONE and not area.rest} - {""})

    def similar(self, kommuner: Collection[str]) -> list[str]:
        """The kommuner nearest in inhabitants to one kommune; none for a set of several."""
        if len(kommuner) != 1 or not set(kommuner) <= set(self.population):
            return []
        (own,) = kommuner
        size = math.log(max(1.0, self.population[own]))
        near = sorted(
            (abs(math.log(max(1.0, people)) - size), code) for code, people in self.population.items() if code != own
        )
        return [code for _, code in near[:_SIMILAR]]


def in_order(code: str) -> tuple[int, str]:
    """What sorts codes: numbers as numbers, after anything else; those of the same length come as their text does."""
    return (int(code) if code.isdecimal() else -1, code)


def kommune_at(area: FactArea) -> str:
    """The kommune that an area lies in or is, "" above kommuner and for areas of none."""
    if area.level in (FYLKE, LAND):
        return ""
    return area.kommune or (kommune_of(area.code) if area.level in (ZONE, BYDEL, KOMMUNE) else "")


@dataclass(frozen=True)
class Selection:
    """The areas of a page in its order: ``places`` in the facts, ``number`` of each by level and code; ``levels`` are
    ids and ``similar`` the numbers of kommuner to compare with."""

    places: Sequence[int]
    number: Mapping[tuple[str, str], int]
    levels: Sequence[str]
    similar: Sequence[int]


def select(contents: PageContents, kommuner: Sequence[str]) -> Selection:
    """The areas of a page for some kommuner: all inside them, what they lie in, and kommuner of about their size."""
    facts = contents.facts
    inside = [place for kommune in kommuner for place in contents.by_kommune.get(kommune, [])]
    free = [place for place in contents.by_kommune.get("", []) if facts.areas[place].level in contents.own_levels]
    similar = [facts.place[KOMMUNE, code] for code in contents.similar(kommuner)]
    above = {facts.areas[place].fylke for place in inside} - {""}
    outer = [facts.place[FYLKE, code] for code in sorted(above) if (FYLKE, code) in facts.place]
    outer += [place for place, area in enumerate(facts.areas) if area.level == LAND]
    levels = _levels(facts, [*inside, *free, *outer], contents.own_levels)
    rank = {level: at for at, level in enumerate(levels)}
    wanted = sorted(
        {*inside, *free, *outer},
        key=lambda at: (rank[facts.areas[at].level], facts.areas[at].rest, in_order(facts.areas[at].code)),
    )
    places = [*wanted, *(place for place in similar if place not in set(wanted))]
    number = {facts.areas[place].key: at for at, place in enumerate(places)}
    return Selection(places, number, levels, [number[facts.areas[place].key] for place in similar])


def _levels(facts: Facts, places: Sequence[int], own: Mapping[str, str]) -> list[str]:
    """The levels of areas: zones, bydeler, other divisions, the user's own, kommune, fylke, country."""
    there = {facts.areas[place].level for place in places} | {KOMMUNE}
    others = sorted(there - set(LEVELS) - set(own))
    order = [ZONE, BYDEL, *others, *own, KOMMUNE, FYLKE, LAND]
    return [level for level in order if level in there]
