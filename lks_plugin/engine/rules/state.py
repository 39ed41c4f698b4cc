"""How a division stands, in one word: the same wherever it is judged (validated, answered, edited, sent).

A person decides on exceptions, so they are told apart: those without a reason, those of zones that are as Statistics
Norway proposed them, and those for which a reason was given.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..findings import ERROR, EXCEPTION, Finding
from .assignment import UNASSIGNED, Assignment

VALID, ACCEPTED, UNEXPLAINED, GRANTED, INVALID = (
    "gyldig",
    "gyldig med godtatte unntak",
    "mangler begrunnelse",
    "unntak gitt av SSB",
    "ugyldig",
)


@dataclass(frozen=True)
class DivisionState:
    """How many ``errors`` a division has, and how many exceptions: with a reason (``accepted``), without one in a zone
    that is as proposed (``granted``), and without one elsewhere (``unexplained``)."""

    errors: int = 0
    accepted: int = 0
    granted: int = 0
    unexplained: int = 0

    @property
    def exceptions(self) -> int:
        """All exceptions."""
        return self.accepted + self.granted + self.unexplained

    @property
    def kind(self) -> str:
        """The worst that holds: one of the five words."""
        if self.errors:
            return INVALID
        if self.unexplained:
            return UNEXPLAINED
        if self.granted:
            return GRANTED
        return ACCEPTED if self.accepted else VALID

    @property
    def text(self) -> str:
        """The word for the field ``tilstand``, with how many exceptions it is about: "mangler begrunnelse (2)"."""
        count = {UNEXPLAINED: self.unexplained, GRANTED: self.granted}.get(self.kind)
        return self.kind if count is None else f"{self.kind} ({count})"


def division_state(findings: Iterable[Finding], at: Assignment, proposal: Sequence[str] | None = None) -> DivisionState:
    """How a division stands by what was found of it; ``proposal`` (n,) is the code of each unit's zone as Statistics
    Norway proposed it, "" for none."""
    found = list(findings)
    granted = granted_zones(at, proposal)
    exceptions = [finding for finding in found if finding.grade == EXCEPTION]
    is_open = [finding for finding in exceptions if finding.is_open]
    as_proposed = len([finding for finding in is_open if finding.zone in granted])
    return DivisionState(
        errors=len([finding for finding in found if finding.grade == ERROR]),
        accepted=len(exceptions) - len(is_open),
        granted=as_proposed,
        unexplained=len(is_open) - as_proposed,
    )


def granted_zones(at: Assignment, proposal: Sequence[str] | None) -> set[int]:
    """The zones that have exactly the units which the proposal gives their code, «Uoppgitt grunnkrets» aside."""
    if proposal is None:
        return set()
    ground = at.ground
    now: dict[int, set[int]] = {}
    proposed: dict[str, set[int]] = {}
    for unit, (label, code) in enumerate(zip(at.labels, proposal)):
        if ground.rest[unit]:
            continue
        if label != UNASSIGNED:
            now.setdefault(label, set()).add(unit)
        if code:
            proposed.setdefault(code, set()).add(unit)
    return {label for label, units in now.items() if proposed.get(at.codes[label]) == units}
