"""Findings place by place, so that stepping through them shows each on the map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..engine.assignment import Ground
from ..engine.findings import Finding
from ..layers.translation import tr
from .facts import Problem
from .tally import Tally

# Findings about the layer's rows: where they are says nothing about what to do.
_SCATTERED = ("unassigned", "kommune_without_zone")


def problems_of(tally: Tally, findings: Sequence[Finding]) -> list[Problem]:
    """One problem for each place: the parts of a zone that is not whole and groups of units without a zone by
    themselves; in the order of the findings."""
    return [problem for finding in findings for problem in _places(tally, finding)]


def _places(tally: Tally, finding: Finding) -> Iterator[Problem]:
    code = "" if finding.zone is None else tally.at.codes[finding.zone]
    places: Sequence[tuple[int, ...]] = finding.parts
    if finding.kind in _SCATTERED:
        places = groups(tally.at.ground, finding.units)
    if len(places) < 2:
        yield Problem(finding, tally.words(finding), finding.units, code)
        return
    for number, units in enumerate(places, start=1):
        people = int(tally.at.ground.units.population[list(units)].sum())
        here = tr("Part {part} of {parts}: {count} grunnkretser, {people} inhabitants.").format(
            part=number, parts=len(places), count=len(units), people=f"{people:,}".replace(",", "\u202f")
        )
        yield Problem(finding, f"{tally.words(finding)} {here}", units, code, number, len(places))


def groups(ground: Ground, units: Sequence[int]) -> list[tuple[int, ...]]:
    """Units by whether they hang together, in order."""
    left, found = set(units), []
    for first in sorted(left):
        if first in left:
            left.discard(first)
            group, stack = [first], [first]
            while stack:
                near = [other for other in ground.neighbours[stack.pop()] if other in left]
                left.difference_update(near)
                group += near
                stack += near
            found.append(tuple(sorted(group)))
    return found
