"""An answer judged: what it changes, and how the division stands before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...engine import Criteria
from ...engine.findings import ERROR, Finding
from ...engine.progress import Progress, part_of
from ...engine.units.coding import is_rest_unit, rest_zone_code
from ...layers.contiguity.build import ContiguityOptions
from ...layers.validation.validation import Claims, Judgement, ValidationOptions, validate
from ..refusal import Refused
from .answer import Answer, check_identity, with_zones
from .difference import Difference, difference
from .doubts import Doubts, check_unchanged, doubts_about
from .sent import Sent
from .untrusted.limits import LIMITS, Limits

UNCHANGED, VALID, INVALID, REJECTED = "unchanged", "changed-valid", "changed-invalid", "rejected"
NOT_RECEIVED = "not-received"
# From the best to the worst.
VERDICTS = (UNCHANGED, VALID, INVALID, REJECTED, NOT_RECEIVED)


@dataclass(frozen=True)
class Settings:
    """How answers are judged; ``criteria`` None: those of the package, or the usual ones; ``own_criteria`` are those
    of kommuner that have others. ``accept_wal``: read GeoPackages whose last edits may be missing; ``accept_unread``:
    take answers as unchanged although they hold more than can be read."""

    criteria: Criteria | None = None
    contiguity: ContiguityOptions = field(default_factory=ContiguityOptions)
    limits: Limits = LIMITS
    own_criteria: Mapping[str, Criteria] = field(default_factory=dict)
    accept_wal: bool = False
    accept_unread: bool = False


@dataclass(frozen=True)
class Feedback:
    """What came of one answer.

    ``reason`` says why where it was rejected; then ``answer`` and ``difference`` are None, and ``after`` is
    ``before``: the division as sent is the one that stands. ``doubts`` are why a person should look at it.
    """

    file: str
    sent: Sent
    verdict: str
    before: Judgement
    after: Judgement
    reason: str = ""
    answer: Answer | None = None
    difference: Difference | None = None
    doubts: Doubts = field(default_factory=Doubts)

    @property
    def found(self) -> Difference:
        """What an answer that was compared differs in. Raises ``ValueError`` where there was nothing to compare."""
        if self.difference is None:
            raise ValueError("the answer was not compared with what was sent")
        return self.difference

    @property
    def zone_of(self) -> Sequence[str]:
        """The codes of the division that stands, by row of the layer sent."""
        return self.sent.zone_of if self.difference is None else self.difference.zone_of

    @property
    def new_errors(self) -> int:
        """How many errors the answer brought."""
        return len([finding for finding in self.new_findings if finding.grade == ERROR])

    @property
    def new_findings(self) -> list[Finding]:
        """The findings after the answer that the division as sent did not have."""
        known = {_identity(self.before, finding) for finding in self.before.findings}
        return [finding for finding in self.after.findings if _identity(self.after, finding) not in known]

    @property
    def is_valid(self) -> bool:
        """Whether the answer was read and the division that comes of it breaks no rule."""
        return self.verdict not in (REJECTED, NOT_RECEIVED) and self.after.is_valid


def _identity(judgement: Judgement, finding: Finding) -> tuple[str, str | tuple[int, ...]]:
    """What makes two findings the same: the rule and the zone, or the units where it is about no zone."""
    return finding.kind, finding.units if finding.zone is None else judgement.zones[finding.zone].code


def judge_answer(answer: Answer, sent: Sent, settings: Settings, progress: Progress | None = None) -> Feedback:
    """Compare an answer with what was sent and judge the division; a bad answer is an answer, too."""
    before = _judge(sent, sent.zone_of, settings, part_of(progress, 0.0, 0.4))
    stands = Feedback(answer.name, sent, REJECTED, before, before)
    try:
        check_identity(answer, sent)
        answer = with_zones(answer, sent)
        found = difference(answer, sent, settings.limits)
        doubts = doubts_about(answer, found, sent)
        check_unchanged(found, doubts, settings.accept_unread)
    except Refused as refused:
        return replace(stands, reason=str(refused))
    after = before
    if found.moved or found.reasons:
        after = _judge(sent, found.zone_of, settings, part_of(progress, 0.5, 1.0), found.reasons)
    verdict = UNCHANGED if not found.moved else VALID if after.is_valid else INVALID
    return replace(stands, verdict=verdict, after=after, answer=answer, difference=found, doubts=doubts)


def rejected(name: str, sent: Sent, reason: str, settings: Settings, progress: Progress | None = None) -> Feedback:
    """An answer that could not be read: the division as sent stands, and is judged."""
    before = _judge(sent, sent.zone_of, settings, progress)
    return Feedback(name, sent, REJECTED, before, before, reason)


def _judge(
    sent: Sent,
    zone_of: Sequence[str],
    settings: Settings,
    progress: Progress | None,
    reasons: Mapping[str, str] | None = None,
) -> Judgement:
    """Hold a division of the units sent against the rules, with the ``reasons`` for its zones; the rest unit is in the
    rest zone."""
    units = sent.layer.units
    rest = rest_zone_code(sent.kommune, sent.kommune in units.has_bydeler)
    codes = [code or (rest if is_rest_unit(unit) else "") for unit, code in zip(units.codes, zone_of)]
    given = [(reasons or {}).get(code, "") for code in codes]
    usual = settings.criteria or sent.criteria or Criteria()
    rules = ValidationOptions(settings.own_criteria.get(sent.kommune, usual), settings.contiguity)
    known = {} if sent.trend is None else {sent.kommune: sent.trend}
    return validate(
        sent.layer, Claims(codes, reasons=given, trends=known, proposal=list(sent.zone_of)), rules, progress=progress
    )
