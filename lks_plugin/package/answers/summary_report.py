"""The report of many answers: how the dialogue stands, kommune by kommune."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from ...layers.numbers import number
from ...layers.report import Cell, CellLink, Report, ReportTable, Verdict, folded
from ...layers.translation import tr
from .feedback import INVALID, NOT_RECEIVED, REJECTED, UNCHANGED, VALID
from .result import Outcome, verdict_name

# What needs a person first.
_URGENT = (REJECTED, INVALID, VALID, UNCHANGED, NOT_RECEIVED)
# What needs nobody, and is folded where there are many kommuner.
_QUIET = (UNCHANGED, NOT_RECEIVED)
_MANY = 20


def summary_report(outcomes: Sequence[Outcome], address: Callable[[str], str]) -> Report:
    """Tables of all kommuner, those that need work first and those that need none folded; ``address`` makes what leads
    to a kommune's own report."""
    counts = Counter(outcome.verdict for outcome in outcomes)
    received, many = len(outcomes) - counts[NOT_RECEIVED], len(outcomes) > _MANY
    return Report(
        title=tr("Answers from the kommuner"),
        lead=tr("Answers read: {received}. Kommuner that have not answered: {missing}.").format(
            received=number(received), missing=number(counts[NOT_RECEIVED])
        ),
        figures=[
            (tr("received"), number(received)),
            (tr("unchanged"), number(counts[UNCHANGED])),
            (tr("changed, valid"), number(counts[VALID])),
            (tr("changed, with errors"), number(counts[INVALID])),
            (tr("rejected"), number(counts[REJECTED])),
            (tr("not received"), number(counts[NOT_RECEIVED])),
        ],
        steps=_left(outcomes),
        sections=[
            folded(table) if many and verdict in _QUIET else table
            for verdict, table in ((verdict, _table(verdict, outcomes, address)) for verdict in _URGENT)
            if counts[verdict]
        ],
        verdict=_verdict(counts, received),
        contents=many,
    )


def _left(outcomes: Sequence[Outcome]) -> list[str]:
    """The kommuner whose answers were read and not taken over."""
    read = (own for own in outcomes if own.verdict not in (REJECTED, NOT_RECEIVED))
    left = sorted({f"{own.kommune} {own.kommune_name}".strip() for own in read if not own.taken})
    said = tr("Not taken over by [POLICY], so these kommuner keep the proposal: {kommuner}.")
    return [said.format(kommuner=", ".join(left))] if left else []


def _verdict(counts: Counter[str], received: int) -> Verdict:
    if not received:
        return Verdict("doubtful", tr("No answer has been received."))
    work = counts[REJECTED] + counts[INVALID]
    if work:
        return Verdict(
            "bad",
            tr("{count} of {received} answers need work: rejected, or changed with errors.").format(
                count=number(work), received=number(received)
            ),
        )
    return Verdict(
        "good",
        tr("Every answer was read ({received}), and none breaks a rule by its changes.").format(
            received=number(received)
        ),
    )


def _table(verdict: str, outcomes: Sequence[Outcome], address: Callable[[str], str]) -> ReportTable:
    own = [outcome for outcome in outcomes if outcome.verdict == verdict]
    if verdict in (REJECTED, NOT_RECEIVED):
        refused = [[outcome.kommune, outcome.kommune_name, outcome.file, outcome.reason] for outcome in own]
        heads = [tr("Kommune"), tr("Name"), tr("Answer"), tr("Reason")]
        return ReportTable(verdict_name(verdict), heads, refused)
    rows: list[list[Cell]] = [
        [
            outcome.kommune,
            outcome.kommune_name,
            outcome.file,
            number(outcome.n_changes),
            number(outcome.n_comments),
            number(outcome.n_kept),
            _change(outcome.zones),
            _change(outcome.errors),
            _change(outcome.exceptions),
            CellLink(outcome.report, address(outcome.report)) if outcome.report else "",
        ]
        for outcome in own
    ]
    heads = [
        tr("Kommune"),
        tr("Name"),
        tr("Answer"),
        tr("Changes"),
        tr("Comments"),
        tr("Values kept"),
        tr("Zones"),
        tr("Errors"),
        tr("Exceptions"),
        tr("Report"),
    ]
    return ReportTable(verdict_name(verdict), heads, rows, frozenset(range(3, 9)))


def _change(pair: tuple[int, int]) -> str:
    before, after = pair
    return number(after) if before == after else f"{number(before)} → {number(after)}"
