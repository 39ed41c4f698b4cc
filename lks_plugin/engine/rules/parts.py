"""Zones that are not whole: their parts, whether topology leaves another way, and which unit would mend them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..findings import ERROR, EXCEPTION, Detail, Finding, Grade
from ..graph.contiguity import stays_connected
from .assignment import UNASSIGNED, Assignment, Ground

Part = tuple[int, ...]


def connected_groups(ground: Ground, units: Iterable[int], links: bool = False) -> list[Part]:
    """Units by whether they hang together by borders (and by the user's own ``links``), each group in order, the one
    with the lowest unit first."""
    left, found = set(units), []
    for first in sorted(left):
        if first in left:
            left.discard(first)
            group, stack = [first], [first]
            while stack:
                unit = stack.pop()
                reached = {*ground.neighbours[unit], *(ground.linked[unit] if links else ())}
                near = sorted(reached & left)
                left.difference_update(near)
                group += near
                stack += near
            found.append(tuple(sorted(group)))
    return found


def parts_of(at: Assignment, zone: int) -> list[Part]:
    """The units of a zone that hang together by borders, part by part, the most populous first.

    Units without a polygon are in no part.
    """
    ground = at.ground
    people = ground.units.population
    found = connected_groups(ground, (unit for unit in at.members(zone) if ground.drawn[unit]))
    return sorted(found, key=lambda part: (-int(people[list(part)].sum()), -len(part), part))


def several_parts(at: Assignment, zone: int) -> Iterator[Finding]:
    """A zone whose units do not all hang together by borders.

    An exception where topology leaves no other way: a part on an island or in an enclave too small to be a zone. Or
    where a link that a person has drawn (a bridge) joins the parts. Otherwise an error, which says whether one unit
    more or less would make the zone whole.
    """
    parts = parts_of(at, zone)
    if len(parts) < 2:
        return
    graded = [_why(at, part, parts[0]) for part in parts[1:]]
    grade, reason = min(graded, key=lambda each: (each[0] != ERROR, _REASONS.index(each[1])))
    details: tuple[Detail, ...] = ()
    if reason in ("apart", "linked"):
        remedy = _remedy(at, zone, parts)
        if remedy is not None:
            reason += "_one_more" if remedy.more else "_one_less"
            details = (("unit", at.ground.units.codes[remedy.unit]), ("other", remedy.other))
    units = tuple(unit for part in parts for unit in part)
    yield Finding(
        "several_parts", reason, units, zone, float(len(parts)), 1.0, grade, parts=tuple(parts), details=details
    )


# Why a part is apart, the most telling first.
_REASONS = ("apart", "other_stratum", "own_zone", "linked", "cut_off_part")


def _why(at: Assignment, part: Part, main: Part) -> tuple[Grade, str]:
    ground = at.ground
    here, there = ground.component[part[0]], ground.component[main[0]]
    if {ground.stratum[unit] for unit in part}.isdisjoint(ground.stratum[unit] for unit in main):
        return ERROR, "other_stratum"
    least = ground.criteria_of(main[0]).min_population
    if here != there and min(ground.component_people[here], ground.component_people[there]) < least:
        return EXCEPTION, "cut_off_part"
    own, zone = set(part), at.labels[part[0]]
    if any(at.labels[other] == zone and other not in own for unit in part for other in ground.linked[unit]):
        return EXCEPTION, "linked"
    return ERROR, ("apart" if here == there else "own_zone")


@dataclass(frozen=True)
class PartsRemedy:
    """One unit ``more`` or less that makes a zone whole: ``unit``, and ``other``, the code of the zone it comes from or
    would go to ("" for none)."""

    unit: int
    other: str
    more: bool


def _remedy(at: Assignment, zone: int, parts: Sequence[Part]) -> PartsRemedy | None:
    """The unit whose move makes the zone whole and does least harm: no other zone parted or taken below the absolute
    minimum, few people moved."""
    ranked: list[tuple[tuple[bool, bool, int, str], PartsRemedy]] = []
    for unit in _bridges(at, zone, parts):
        home = at.labels[unit]
        parted = home != UNASSIGNED and not stays_connected(unit, at.labels, at.ground.neighbours)
        ranked.append((_harm(at, unit, home, parted), PartsRemedy(unit, at.code_of(unit), True)))
    for unit in (part[0] for part in parts if len(part) == 1 and len(parts) == 2):
        receiver = _receiver(at, unit)
        if receiver is not None:
            ranked.append((_harm(at, unit, zone, False), PartsRemedy(unit, at.codes[receiver], False)))
    return min(ranked, key=lambda each: each[0])[1] if ranked else None


def _bridges(at: Assignment, zone: int, parts: Sequence[Part]) -> set[int]:
    """The units of other zones, in the zone's own stratum, that share a border with every part."""
    ground = at.ground
    near = [{other for unit in part for other in ground.neighbours[unit]} for part in parts]
    stratum = ground.stratum[parts[0][0]]
    return {
        unit
        for unit in set.intersection(*near)
        if at.labels[unit] != zone and ground.stratum[unit] == stratum and not ground.rest[unit]
    }


def _receiver(at: Assignment, unit: int) -> int | None:
    """The zone of its stratum that a unit could go to: the smallest of its neighbours."""
    ground, zone = at.ground, at.labels[unit]
    near = {at.labels[other] for other in ground.neighbours[unit] if ground.stratum[other] == ground.stratum[unit]}
    others = [label for label in near - {zone, UNASSIGNED} if not at.is_rest(label)]
    return min(others, key=lambda label: (at.population(label), at.codes[label])) if others else None


def _harm(at: Assignment, unit: int, home: int, parted: bool) -> tuple[bool, bool, int, str]:
    """How bad it would be for a unit to leave its home."""
    people = int(at.ground.units.population[unit])
    left = at.population(home) - people if home != UNASSIGNED else 0
    starved = home != UNASSIGNED and left < at.criteria(home).floor_population
    return parted, starved, people, at.ground.units.codes[unit]
