"""What became of a zone, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...engine.criteria import Criteria
from ...engine.rules.compare import (
    ABOVE_MAXIMUM,
    BELOW_FLOOR,
    BELOW_MINIMUM,
    CHANGED,
    CLASSES,
    GONE,
    KEPT,
    MERGED,
    NEW,
    SPLIT,
    STATUSES,
    WITHIN,
    Comparison,
    same_code,
)
from ..numbers import number
from ..translation import named, tr


def status_names() -> dict[str, str]:
    """What the statuses are called, in the order they are shown."""
    names = {
        KEPT: tr("Kept"),
        CHANGED: tr("Changed"),
        SPLIT: tr("Split"),
        MERGED: tr("Merged"),
        NEW: tr("New"),
        GONE: tr("Gone"),
    }
    return {status: names[status] for status in STATUSES}


def class_names(criteria: Criteria) -> dict[str, str]:
    """The classes of population, with their limits."""
    floor, minimum, maximum = (
        number(limit) for limit in (criteria.floor_population, criteria.min_population, criteria.max_population)
    )
    names = {
        BELOW_FLOOR: tr("Below {limit}").format(limit=floor),
        BELOW_MINIMUM: tr("{low} to {high}").format(low=floor, high=number(criteria.min_population - 1)),
        WITHIN: tr("{low} to {high}").format(low=minimum, high=maximum),
        ABOVE_MAXIMUM: tr("Above {limit}").format(limit=maximum),
    }
    return {name: names[name] for name in CLASSES}


@dataclass(frozen=True)
class Shared:
    """What a zone shares with a zone of the other side; ``other`` is its label, -1 for no zone."""

    other: int
    people: int
    units: int
    matched: bool


class ZoneWords:
    """Sentences on the zones of one side of a comparison: ``side`` is 0 for the first division, 1 for the second."""

    def __init__(self, comparison: Comparison, side: int) -> None:
        self.own, self.other = (comparison.a, comparison.b) if side == 0 else (comparison.b, comparison.a)
        self.forward = side == 0
        self.shared: list[list[Shared]] = [[] for _ in self.own.codes]
        figures = (comparison.pair_population, comparison.pair_units, comparison.matched)
        for pair, people, units, matched in zip(comparison.pairs.tolist(), *(each.tolist() for each in figures)):
            mine, theirs = pair[side], pair[1 - side]
            if mine >= 0:
                self.shared[mine].append(Shared(theirs, people, units, matched))
        for each in self.shared:
            each.sort(key=lambda one: (-one.people, -one.units, one.other))

    def renumbered(self, zone: int) -> bool:
        """Whether a kept zone has another code on the other side."""
        match = int(self.own.match[zone])
        return self.own.status[zone] == KEPT and not same_code(self.own.codes[zone], self.other.codes[match])

    def counterpart(self, zone: int) -> str:
        """The code of the zone's match, "" for none."""
        match = int(self.own.match[zone])
        return self.other.codes[match] if match >= 0 else ""

    def sentence(self, zone: int) -> str:
        """What became of the zone (of the first division), or what it came from (of the second)."""
        status, every = self.own.status[zone], self._listed(self.shared[zone])
        if status == KEPT:
            new = tr("The same grunnkretser, with the code {zone}.").format(zone=self.counterpart(zone))
            return new if self.renumbered(zone) else tr("The same grunnkretser.")
        if status == CHANGED:
            return self._changed(zone)
        if self.forward:
            sentence = {
                SPLIT: tr("Its inhabitants are now in {zones}."),
                MERGED: tr("It went together with others into {largest}; its inhabitants are now in {zones}."),
                GONE: tr("No zone carries it on: its inhabitants are now in {zones}."),
            }[status]
        else:
            sentence = {
                SPLIT: tr("Split off from {largest}; its inhabitants come from {zones}."),
                MERGED: tr("Put together from {zones}."),
                NEW: tr("It carries on no zone: its inhabitants come from {zones}."),
            }[status]
        return sentence.format(largest=self._code(self.shared[zone][0].other), zones=every)

    def _changed(self, zone: int) -> str:
        stayed = next(one for one in self.shared[zone] if one.matched)
        others = self._listed([one for one in self.shared[zone] if not one.matched])
        if self.forward:
            some = tr("{shared} of its {people} inhabitants are in its counterpart {zone}, the others in {others}.")
            every = tr("All its {people} inhabitants are in its counterpart {zone}, which has others, too.")
        else:
            some = tr(
                "{shared} of its {people} inhabitants come from its counterpart {zone}, the others from {others}."
            )
            every = tr("All its {people} inhabitants come from its counterpart {zone}, which had others, too.")
        return (some if others else every).format(
            shared=number(stayed.people),
            people=number(int(self.own.population[zone])),
            zone=self.counterpart(zone),
            others=others,
        )

    def _listed(self, shared: Sequence[Shared]) -> str:
        return named(f"{self._code(one.other)} ({number(one.people)})" for one in shared)

    def _code(self, label: int) -> str:
        return self.other.codes[label] if label >= 0 else tr("no zone")
