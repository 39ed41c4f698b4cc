"""The table of changes from one version of a classification to the next, as readers of KLASS follow it.

A code that stays while a part of it goes to another needs a row of its own (A→A beside A→B): without it a reader takes
the split for a birth.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .zone_changes import UNCHANGED, ZoneChange, zone_changes


@dataclass(frozen=True)
class VersionChanges:
    """What changed between two versions.

    ``pairs`` are old and new code of every zone that is not the same: "" as the old code of a born one, "" as the new
    code of one that is gone; sorted. ``origins`` are the old zones of each new code, each with its share (0 to 1) of
    the new zone's people, the largest first.
    """

    pairs: tuple[tuple[str, str], ...]
    origins: Mapping[str, tuple[tuple[str, float], ...]]

    @property
    def is_empty(self) -> bool:
        """Whether both versions have the same zones, unit for unit and code for code."""
        return not self.pairs


def version_changes(
    former: Sequence[Sequence[str]], zones: Sequence[str], people: Sequence[int], every_former: Iterable[str]
) -> VersionChanges:
    """The changes from the former zones to ``zones``.

    ``former`` (n,) the former zones that each unit of today comes from, the one that counts for its people first, ()
    for none; ``zones`` (n,) today's, "" for none; ``people`` (n,); ``every_former`` all codes of the former version,
    those without a unit of today among them.
    """
    olds, news, counts = [], [], []
    for origin, zone, count in zip(former, zones, people):
        for place, old in enumerate(origin or ("",)):
            olds.append(old)
            news.append(zone)
            counts.append(int(count) if place == 0 else 0)
    shared = zone_changes(olds, news, counts)
    every_new = {zone for zone in zones if zone}
    before = {code for code in every_former if code}
    pairs = {(each.old, each.new) for each in shared if each.kind != UNCHANGED or each.old != each.new}
    pairs |= {("", new) for new in every_new - {each.new for each in shared} - before}
    pairs |= {(old, "") for old in before - {each.old for each in shared}}
    return VersionChanges(tuple(sorted(pairs)), _origins(shared, every_new - before, zones, people))


def _origins(
    shared: Sequence[ZoneChange], born: set[str], zones: Sequence[str], people: Sequence[int]
) -> dict[str, tuple[tuple[str, float], ...]]:
    """Where the people of each new code come from; its units where nobody lives there."""
    total: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for zone, count in zip(zones, people):
        total[zone][0] += int(count)
        total[zone][1] += 1
    found: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for each in shared:
        if each.new in born:
            inhabitants, units = total[each.new]
            share = each.people / inhabitants if inhabitants else each.units / units
            found[each.new].append((each.old, min(1.0, share)))
    return {new: tuple(sorted(olds, key=lambda old: (-old[1], old[0]))) for new, olds in found.items()}
