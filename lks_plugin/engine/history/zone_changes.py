"""What became of zones: which were kept, changed, are new or have ended, and how old and new ones are related."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

KEPT, CHANGED, BORN, ENDED = "kept", "changed", "new", "ended"
UNCHANGED, SPLIT, MERGED, OTHER = "unchanged", "split", "merged", "other"


@dataclass(frozen=True)
class ZoneChange:
    """An old and a new zone with ``units`` and ``people`` in common, and what ``kind`` of change joins them: all units
    of both (``unchanged``, if under another code), an old one cut up (``split``), old ones put together (``merged``),
    or ``other``; units that had no zone, or have none now, make it ``other`` too."""

    old: str
    new: str
    people: int
    units: int
    kind: str


def zone_changes(old: Sequence[str], new: Sequence[str], population: Sequence[int]) -> list[ZoneChange]:
    """Every pair of an old and a new zone that share units, sorted by code; "" is no zone and left out.

    ``old`` and ``new`` (n,) are the codes of each unit's zone, ``population`` (n,) this year's inhabitants.
    """
    shared: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    news_of: dict[str, set[str]] = defaultdict(set)
    olds_of: dict[str, set[str]] = defaultdict(set)
    for before, after, people in zip(old, new, population):
        shared[before, after][0] += int(people)
        shared[before, after][1] += 1
        news_of[before].add(after)
        olds_of[after].add(before)
    return [
        ZoneChange(before, after, people, units, _kind(news_of[before], olds_of[after], news_of, olds_of))
        for (before, after), (people, units) in sorted(shared.items())
        if before and after
    ]


def _kind(news: set[str], olds: set[str], news_of: Mapping[str, set[str]], olds_of: Mapping[str, set[str]]) -> str:
    if len(news) == 1 and len(olds) == 1:
        return UNCHANGED
    if "" in news or "" in olds:
        return OTHER
    if len(olds) == 1 and all(len(olds_of[each]) == 1 for each in news):
        return SPLIT
    if len(news) == 1 and all(len(news_of[each]) == 1 for each in olds):
        return MERGED
    return OTHER


def statuses(old: Sequence[str], new: Sequence[str]) -> dict[str, str]:
    """The status of every zone: ``kept`` with the same units under the same code, ``changed`` with other units under
    the code it had, ``new``, and ``ended`` for old codes that no zone has any more."""
    before, after = _members(old), _members(new)
    found = {}
    for code in sorted({*before, *after}):
        if code not in after:
            found[code] = ENDED
        elif code not in before:
            found[code] = BORN
        else:
            found[code] = KEPT if before[code] == after[code] else CHANGED
    return found


def _members(codes: Sequence[str]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for unit, code in enumerate(codes):
        if code:
            found[code].add(unit)
    return found
