"""What the zone editor tells of zones, strokes and findings: plain values, for tables, maps and tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from ...engine.findings import Finding
from ...engine.rules.state import DivisionState

# How a zone stands, the worst first; every status of a ``ZoneRow`` is one of these.
STATUSES = ("error", "exception", "accepted", "good")
# How it is marked: with these, and as not certain where nothing else is found.
UNCERTAIN = "uncertain"
MARKS = ("error", "exception", UNCERTAIN, "accepted", "good")


@dataclass(frozen=True)
class SinceProposal:
    """A zone against the proposal: units that came and went, and the inhabitants won (or lost, below zero)."""

    gained: int
    lost: int
    people: int

    @property
    def is_none(self) -> bool:
        """Whether the zone has the units that it was proposed with."""
        return not (self.gained or self.lost)


@dataclass(frozen=True)
class ZoneRow:
    """One zone as it stands now.

    ``homogeneity`` in [0, 1] is the share of the differences between units that are not found inside the zone, None
    without indicators; ``change`` None without a proposal; ``reasons`` the findings in words, ``reason`` what the
    kommune gives as the reason for its exceptions, ``local_name`` what people
    there call the zone, ``compactness`` how round it is, 1 for a circle (None without a polygon). ``parts`` are
    those by borders, ``linked`` how many fewer they are where the user's own links count. ``doubt`` is why its status
    is not certain, "" where it is (see ``small_numbers``), ``uncounted`` how many units have inhabitants that are not
    known and count as nobody. A zone without units has no findings.
    """

    code: str
    name: str
    population: int
    units: int
    parts: int
    homogeneity: float | None
    change: SinceProposal | None
    status: str
    findings: tuple[Finding, ...]
    reasons: tuple[str, ...]
    locked: bool
    reason: str = ""
    local_name: str = ""
    compactness: float | None = None
    linked: int = 0
    doubt: str = ""
    uncounted: int = 0

    @property
    def mark(self) -> str:
        """How the zone is marked: by its status, or as not certain where nothing is found."""
        return UNCERTAIN if self.doubt and self.status == "good" else self.status

    @property
    def people(self) -> int | None:
        """The inhabitants that are known; None where those of no unit are."""
        return None if self.uncounted and self.uncounted == self.units else self.population


@dataclass(frozen=True)
class Unassigned:
    """The units with a polygon that are in no zone, and their inhabitants."""

    units: int
    population: int


@dataclass(frozen=True)
class Totals:
    """The whole layer: ``population`` with ``outside`` it, those whose unit has no polygon or is «Uoppgitt»; the number
    of zones of each status, and of findings by grade with ``open`` exceptions that nobody has given a reason for;
    ``state`` is how it stands by those, ``doubtful`` how many zones may stand otherwise by the true inhabitants."""

    population: int
    outside: int
    units: int
    zones: int
    by_status: dict[str, int]
    errors: int
    exceptions: int
    open: int
    notes: int
    homogeneity: float | None
    state: DivisionState
    doubtful: int = 0


@dataclass(frozen=True)
class ZoneEffect:
    """What a move would do to one zone: each pair is before and after; ``reasons`` are the findings afterwards in
    words, ``new`` those of them that are not there now."""

    code: str
    name: str
    gains: bool
    population: tuple[int, int]
    units: tuple[int, int]
    parts: tuple[int, int]
    status: tuple[str, str]
    reasons: tuple[str, ...]
    new: tuple[str, ...]
    compactness: tuple[float | None, float | None] = (None, None)


@dataclass(frozen=True)
class RefusedMove:
    """A unit that stays where it is, and why."""

    unit: int
    reason: str


@dataclass(frozen=True)
class Effect:
    """What giving ``units`` to a zone would do: the gaining zone first, then the losing ones by code."""

    units: tuple[int, ...]
    population: int
    zones: tuple[ZoneEffect, ...]
    refused: tuple[RefusedMove, ...]


@dataclass(frozen=True)
class Stroke:
    """What a stroke did: the units ``moved``, those ``refused``, and the ``problem`` if nothing could be written."""

    moved: tuple[int, ...] = ()
    refused: tuple[RefusedMove, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class Problem:
    """One finding at one place: ``units`` are those to look at, ``code`` the zone's or "" where it is about none.

    A zone in several parts is one problem for each ``part`` of ``parts``.
    """

    finding: Finding
    sentence: str
    units: tuple[int, ...]
    code: str
    part: int = 1
    parts: int = 1


@dataclass(frozen=True)
class LogRow:
    """A unit that goes from one zone to another, "" for none: codes, when and by whom."""

    when: datetime
    who: str
    unit: str
    before: str
    after: str
    reason: str = ""


@dataclass(frozen=True)
class Profile:
    """Indicator means of zones beside those of their kommune.

    ``values`` (k, p) are the means of the zones ``codes`` by the indicators ``names``, ``mean`` (p,) those of the
    kommune; shares are those of all people they are counted for, other indicators weighted by inhabitants.
    ``deviation`` (k, p) is the distance from the mean in standard deviations of the units. NaN where nothing is known.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    values: NDArray[np.float64]
    mean: NDArray[np.float64]
    deviation: NDArray[np.float64]
