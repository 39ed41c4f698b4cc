"""What a division could not meet, or breaks, and why; a person decides what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Union

Grade = Literal["error", "exception", "note"]
ERROR: Grade = "error"
EXCEPTION: Grade = "exception"
NOTE: Grade = "note"
# Worst first.
GRADES: tuple[Grade, ...] = (ERROR, EXCEPTION, NOTE)
Detail = tuple[str, Union[str, int]]


@dataclass(frozen=True)
class Finding:
    """One rule that a place in a division breaks or bends.

    ``kind`` and ``reason`` are stable ids, turned into sentences where the user's language is known. ``units`` are
    indices; ``zone`` the label concerned, if it is one; ``figure`` what was found, ``limit`` what was asked for.

    ``grade`` is ``error`` (must be mended), ``exception`` (needs a reason) or ``note``; ``accepted`` the reason given
    for an exception, "" where none was. ``parts`` are the units of each part of a zone that is not whole, the most
    populous first. ``details`` are further names and numbers of the sentence, by the name of their field in it.

    The engine's own kinds are in ``rules/rules.py``, and ``fewer_zones``, ``more_zones`` of a generation; reading a
    layer and dissolving zones add theirs.
    """

    kind: str
    reason: str
    units: tuple[int, ...]
    zone: int | None = None
    figure: float | None = None
    limit: float | None = None
    grade: Grade = EXCEPTION
    accepted: str = ""
    parts: tuple[tuple[int, ...], ...] = ()
    details: tuple[Detail, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it is an exception for which nobody has given a reason."""
        return self.grade == EXCEPTION and not self.accepted


def status_of(findings: Iterable[Finding]) -> str:
    """How a zone with these findings stands: ``error``, ``exception`` (without a reason), ``accepted`` or ``good``."""
    found = list(findings)
    if any(finding.grade == ERROR for finding in found):
        return "error"
    if any(finding.is_open for finding in found):
        return "exception"
    return "accepted" if any(finding.grade == EXCEPTION for finding in found) else "good"
