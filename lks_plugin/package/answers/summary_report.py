"""The report of many answers: how the dialogue stands, kommune by kommune."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ...layers.numbers import number
from ...layers.report import Report, ReportTable, Verdict
from ...layers.translation import tr
from .feedback import INVALID, NOT_RECEIVED, REJECTED, UNCHANGED, VALID
from .result import Outcome, verdict_name

# What needs a person first.
_URGENT = (REJECTED, INVALID, VALID, UNCHANGED, NOT_RECEIVED)


def summary_report(outcomes: Sequence[Outcome]) -> Report:
    """One table of all kommuner, those that need work first."""
    counts = Counter(outcome.verdict for outcome in outcomes)
    received = len(outcomes) - counts[NOT_RECEIVED]
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
        steps=[],
        sections=[_table(verdict, outcomes) for verdict in _URGENT if counts[verdict]],
        verdict=_verdict(counts, received),
    )


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


def _table(verdict: str, outcomes: Sequence[Outcome]) -> ReportTable:
    own = [outcome for outcome in outcomes if outcome.verdict == verdict]
    if verdict in (REJECTED, NOT_RECEIVED):
        rows = [[outcome.kommune, outcome.kommune_name, outcome.file, outcome.reason] for outcome in own]
        heads = [tr("Kommune"), tr("Name"), tr("Answer"), tr("Reason")]
        return ReportTable(verdict_name(verdict), heads, rows)
    rows = [
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
            outcome.report,
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
