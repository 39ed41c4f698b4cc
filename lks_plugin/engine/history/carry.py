"""A former division in this year's units: which zone each unit is in, as far as its past tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .succession import Succession


@dataclass(frozen=True)
class Carried:
    """Former zones in this year's units.

    ``zones`` (n,) the former code of each unit's zone, "" for a unit without a past; ``origins`` (n,) the former units
    it comes from. ``guessed`` are units from several zones whose people are not known: the zone with most former units
    was taken; ``divided`` units that come from several zones, by people; ``lost`` former units with a zone that no
    unit of this year comes from. Codes, sorted.
    """

    zones: tuple[str, ...]
    origins: tuple[tuple[str, ...], ...]
    guessed: tuple[str, ...]
    divided: tuple[str, ...]
    lost: tuple[str, ...]


def carry_division(
    former: Mapping[str, str],
    succession: Succession,
    units: Sequence[str],
    people: Mapping[str, int] | None = None,
) -> Carried:
    """The former division ``former`` (unit → zone) in this year's ``units``.

    A unit from several former ones goes where most of their ``people`` were; the people of a former unit that was
    split count in equal parts. Equal shares go to the zone with most former units, then to the lowest code.
    """
    sources = succession.sources()
    zones: list[str] = []
    guessed: list[str] = []
    divided: list[str] = []
    for unit in units:
        votes = _votes(sources.get(unit, []), former, succession, people or {})
        if not votes:
            zones.append("")
            continue
        zones.append(min(votes, key=lambda zone: (-votes[zone][0], -votes[zone][1], zone)))
        if len(votes) > 1:
            (divided if any(known for known, _ in votes.values()) else guessed).append(unit)
    reached = {old for unit in units for old in sources.get(unit, [])}
    return Carried(
        zones=tuple(zones),
        origins=tuple(tuple(sources.get(unit, [])) for unit in units),
        guessed=tuple(sorted(guessed)),
        divided=tuple(sorted(divided)),
        lost=tuple(sorted(old for old, zone in former.items() if zone and old not in reached)),
    )


def _votes(
    olds: Sequence[str], former: Mapping[str, str], succession: Succession, people: Mapping[str, int]
) -> dict[str, tuple[float, int]]:
    """For each former zone of a unit's origins the people they had, and how many they are."""
    votes: dict[str, tuple[float, int]] = defaultdict(lambda: (0.0, 0))
    for old in olds:
        zone = former.get(old, "")
        if zone:
            share = people.get(old, 0) / len(succession.targets[old])
            votes[zone] = (votes[zone][0] + share, votes[zone][1] + 1)
    return dict(votes)
