"""Numbering zones: a code passes on only to the same zone, and none is given twice.

A zone is the same as a former one where at least ``SAME_ZONE`` of the people of each live in the other: the limit at
which Helsedirektoratet breaks a series.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import LksError
from .coding import (
    MAX_SERIAL,
    coded,
    has_serial,
    is_rest_zone,
    kommune_of,
    may_keep_serial,
    most_people,
    prefix_of,
    serial_of,
)

Ints = NDArray[np.int64]

SAME_ZONE = 0.85


class NoSerialLeft(LksError):
    """Under a ``prefix`` more zones need a ``new`` code than serials are ``left``."""

    def __init__(self, prefix: str, new: int, left: int) -> None:
        super().__init__("no_serial", prefix=prefix, new=new, left=left)
        self.prefix, self.new, self.left = prefix, new, left


@dataclass(frozen=True)
class SerialRoom:
    """How many serials are ``unused`` under a prefix, at most, and how many former codes zones ``may_keep``."""

    unused: int
    may_keep: int


def same_zones(labels: Ints, former: Sequence[str], population: Ints, share: float = SAME_ZONE) -> dict[int, str]:
    """The former code of each zone that is the same zone still; one to one.

    ``labels`` (n,) the zones, ``former`` (n,) the units' former codes ("" none), ``population`` (n,). Zones that nobody
    lives in are compared by their units.
    """
    weight = {unit: int(people) for unit, people in enumerate(population.tolist())}
    shared: dict[tuple[int, str], list[int]] = defaultdict(lambda: [0, 0])
    zones: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    codes: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for unit, (zone, code) in enumerate(zip(labels.tolist(), former)):
        for total in (shared[zone, code], zones[zone], codes[code]):
            total[0] += weight[unit]
            total[1] += 1
    found = {}
    for (zone, code), common in sorted(shared.items()):
        if code and not is_rest_zone(code) and _is_same(common, zones[zone], codes[code], share):
            found[zone] = code
    return found


def _is_same(common: Sequence[int], one: Sequence[int], other: Sequence[int], share: float) -> bool:
    """Whether enough of the people of both are common; of the units where nobody lives."""
    by = 0 if one[0] or other[0] else 1
    return common[by] >= share * one[by] and common[by] >= share * other[by]


def other_digits(prefixes: Sequence[str], former: Sequence[str], population: Ints) -> list[str]:
    """The former codes whose digits of bydel or delbydel are not those most of their people's ``prefixes`` give; no
    zone can keep them. Codes of a renumbered kommune are no such codes: their zones keep the serial.

    ``prefixes`` (n,) the units' eight leading digits, ``former`` (n,) their former codes ("" none), ``population``
    (n,).
    """
    votes: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for prefix, code, people in zip(prefixes, former, population.tolist()):
        if has_serial(code) and not is_rest_zone(code):
            votes[code].append((prefix, people))
    return sorted(code for code, own in votes.items() if _differs_below_kommune(code, most_people(own)))


def _differs_below_kommune(code: str, prefix: str) -> bool:
    return kommune_of(code) == kommune_of(prefix) and prefix_of(code) != prefix


def number_zones(
    unit_codes: Sequence[str],
    prefixes: Sequence[str],
    labels: Ints,
    population: Ints,
    previous: Sequence[str] | None = None,
    issued: Collection[str] = (),
    taken: Collection[str] = (),
) -> list[str]:
    """The LKS code of each zone 0..k-1.

    ``prefixes`` (n,) are the units' eight leading digits, the same within a zone. A zone that is the same as one of the
    ``previous`` division (n,) keeps its code, under a renumbered kommune its serial; every other gets a new serial,
    above all ever seen under the prefix, in the former division or among the ``issued`` codes, and passes over those
    ``taken`` now by zones outside. Serials follow the lowest grunnkrets code of each zone.

    Raises ``NoSerialLeft`` where serials above ``MAX_SERIAL`` would be needed.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for unit, label in enumerate(labels.tolist()):
        members[label].append(unit)
    order = sorted(members, key=lambda zone: min(unit_codes[unit] for unit in members[zone]))
    prefix = {zone: prefixes[members[zone][0]] for zone in order}
    former = list(previous or ())
    same = same_zones(labels, former, population) if former else {}
    seen = {code for code in (*former, *issued) if code}
    codes = _passed_on(order, prefix, same, {*seen, *taken})
    highest = _highest_serials((*seen, *codes.values()))
    new: dict[str, list[int]] = defaultdict(list)
    for zone in order:
        if zone not in codes:
            new[prefix[zone]].append(zone)
    for under, zones in new.items():
        unused = [coded(under, serial) for serial in range(highest.get(under, 0) + 1, MAX_SERIAL + 1)]
        free = [code for code in unused if code not in taken]
        if len(zones) > len(free):
            raise NoSerialLeft(under, len(zones), len(free))
        codes.update(zip(zones, free))
    return [codes[zone] for zone in sorted(members)]


def serial_room(
    prefixes: Sequence[str], previous: Sequence[str] | None = None, issued: Collection[str] = ()
) -> dict[str, SerialRoom]:
    """By prefix what codes there are for zones of units with these ``prefixes`` (n,) and ``previous`` codes (n,),
    whatever the zones: no division finds more than so many new serials, or keeps more codes."""
    former = list(previous or ())
    highest = _highest_serials((*former, *issued))
    keepable: dict[str, set[str]] = defaultdict(set)
    for prefix, code in zip(prefixes, former):
        if has_serial(code) and not is_rest_zone(code) and may_keep_serial(code, prefix):
            keepable[prefix].add(code)
    return {
        prefix: SerialRoom(MAX_SERIAL - highest.get(prefix, 0), len(keepable[prefix]))
        for prefix in sorted(set(prefixes))
    }


def _passed_on(
    order: Sequence[int], prefix: Mapping[int, str], same: Mapping[int, str], seen: Collection[str]
) -> dict[int, str]:
    """The codes that pass on: as they were, or with the old serial under a new prefix where that was never issued."""
    codes = {zone: same[zone] for zone in order if zone in same and prefix_of(same[zone]) == prefix[zone]}
    given = {*seen, *codes.values()}
    for zone in order:
        if zone in same and zone not in codes and has_serial(same[zone]) and may_keep_serial(same[zone], prefix[zone]):
            code = coded(prefix[zone], serial_of(same[zone]))
            if code not in given and serial_of(code) <= MAX_SERIAL:
                codes[zone] = code
                given.add(code)
    return codes


def _highest_serials(codes: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for code in codes:
        if has_serial(code) and not is_rest_zone(code) and serial_of(code) <= MAX_SERIAL:
            found[prefix_of(code)] = max(found.get(prefix_of(code), 0), serial_of(code))
    return found
