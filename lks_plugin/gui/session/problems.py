"""Findings place by place, so that stepping through them shows each on the map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...engine.findings import Finding
from ...engine.rules.parts import connected_groups
from ...layers.numbers import number
from ...layers.translation import tr
from .records import Problem
from .tally import Tally

# Why units without a zone are a finding where nobody lives.
NOBODY = "unassigned_uninhabited"


def problems_of(tally: Tally, findings: Sequence[Finding]) -> list[Problem]:
    """One problem for each place: the parts of a zone that is not whole and groups of units without a zone by
    themselves; in the order of the findings. Those of a finding that stands since the last time are the same."""
    known, tally.places = tally.places, {}
    for finding in findings:
        former = known.get(id(finding))
        is_known = former is not None and former[0] is finding
        tally.places[id(finding)] = former if is_known else (finding, list(_places(tally, finding)))
    return [problem for finding in findings for problem in tally.places[id(finding)][1]]


def _places(tally: Tally, finding: Finding) -> Iterator[Problem]:
    if finding.kind == "unassigned":
        yield from _unassigned(tally, finding)
        return
    code = "" if finding.zone is None else tally.at.codes[finding.zone]
    if len(finding.parts) < 2:
        yield Problem(finding, tally.words(finding), finding.units, code)
        return
    for place, units in enumerate(finding.parts, start=1):
        here = tr("Part {part} of {parts} (grunnkretser: {count}, inhabitants: {people}).").format(
            part=place,
            parts=len(finding.parts),
            count=len(units),
            people=number(_people(tally, units)),
        )
        yield Problem(finding, f"{tally.words(finding)} {here}", units, code, place, len(finding.parts))


def _unassigned(tally: Tally, finding: Finding) -> Iterator[Problem]:
    """Units without a zone, each group that hangs together by itself."""
    places = connected_groups(tally.at.ground, finding.units)
    for place, units in enumerate(places, start=1):
        people = _people(tally, units)
        here = replace(finding, units=units, figure=people, reason=finding.reason if people else NOBODY)
        yield Problem(here, tally.words(here), units, "", place, len(places))


def _people(tally: Tally, units: Sequence[int]) -> int:
    return int(tally.at.ground.units.population[list(units)].sum())
