"""The report of one answer: the verdict, what changed, before and after, the findings."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeedback

from ...engine.findings import Finding
from ...layers.finding_texts import kind_name
from ...layers.numbers import number
from ...layers.report import Report, ReportTable, Verdict, cut_short
from ...layers.rule_texts import grade_names, state_verdict
from ...layers.translation import named, tr
from ...layers.validation.outputs import Speaker
from ...layers.validation.validation import Judgement
from .. import format as fmt
from .change_words import change_name, change_sentence
from .difference import DIVISION, KEPT, Change
from .feedback import INVALID, REJECTED, UNCHANGED, VALID, Feedback
from .feedback_maps import before_and_after
from .untrusted.companions import edited

_ROWS_AT_MOST = 2000
# The code of a zone, not one that the kommune is quoted with.
_CODE = re.compile(r"(?<![«\d])\d{10}(?!\d)")


def feedback_report(feedback: Feedback, canvas: QgsFeedback) -> Report:
    """The report of an answer. Raises ``Cancelled`` while the maps are drawn."""
    sent = feedback.sent
    place = f"{sent.kommune} {sent.kommune_name}".strip()
    found = feedback.difference
    return Report(
        title=tr("Answer from {place}").format(place=place),
        lead=tr("{file}, read against {sent}: {units} grunnkretser with {people} inhabitants.").format(
            file=feedback.file,
            sent=sent.name,
            units=number(len(sent.layer.zoned)),
            people=number(int(sent.layer.units.population[sent.layer.zoned].sum())),
        ),
        figures=[] if found is None else _figures(feedback),
        steps=_steps(feedback),
        sections=[
            *([] if found is None or not found.moved else [before_and_after(feedback, canvas)]),
            # What is wrong comes before what was changed.
            *(
                []
                if feedback.after is feedback.before
                else [_findings(tr("Findings after the answer"), feedback.after, feedback.new_findings)]
            ),
            *([] if found is None else _change_tables(feedback, found.changes)),
            *([] if found is None else [*_zone_tables(feedback), *_log_table(feedback)]),
            _findings(tr("Findings in the division as sent"), feedback.before),
        ],
        verdict=_verdict(feedback),
    )


def _verdict(feedback: Feedback) -> Verdict:
    found = feedback.difference
    moved = number(0 if found is None else len(found.moved))
    errors = number(feedback.after.count("error"))
    stands = state_verdict(feedback.after.state)
    status, sentence = {
        REJECTED: (
            "bad",
            tr("Rejected: {reason} The division as sent stands.").format(reason=feedback.reason),
        ),
        UNCHANGED: (
            stands.status,
            tr("Unchanged: every grunnkrets is in the zone it was sent with."),
        ),
        VALID: (
            stands.status,
            tr("Changed, without errors. Grunnkretser with another zone: {count}.").format(count=moved),
        ),
        INVALID: (
            "bad",
            tr(
                "Changed, but not valid. Grunnkretser with another zone: {count}. Errors: {errors}, of them new: {new}."
            ).format(count=moved, errors=errors, new=number(feedback.new_errors)),
        ),
    }[feedback.verdict]
    if feedback.verdict != REJECTED:
        sentence += " " + stands.sentence
    if feedback.verdict == UNCHANGED and found is not None and (found.changes or found.log):
        status = "doubtful" if status == "good" else status
        sentence += " " + tr("But there are comments or altered values to look at.")
    if status == "good" and feedback.doubts.sentences:
        status = "doubtful"
    return Verdict(status, sentence)


def _kept(changes: list[Change]) -> list[Change]:
    return [change for change in changes if change.kind in KEPT]


def _figures(feedback: Feedback) -> list[tuple[str, str]]:
    before, after, found = feedback.before, feedback.after, feedback.found
    people = int(np.sum([feedback.sent.layer.units.population[change.row] for change in found.moved], dtype=np.int64))
    return [
        (tr("grunnkretser moved"), number(len(found.moved))),
        (tr("inhabitants moved"), number(people)),
        (tr("zones before → after"), f"{number(len(before.judged))} → {number(len(after.judged))}"),
        (tr("errors before → after"), f"{number(before.count('error'))} → {number(after.count('error'))}"),
        (tr("exceptions before → after"), f"{number(before.count('exception'))} → {number(after.count('exception'))}"),
        (tr("comments"), number(len(found.comments) + len(found.log))),
    ]


def _steps(feedback: Feedback) -> list[str]:
    """What was found on reading, in words."""
    answer, found = feedback.answer, feedback.difference
    if answer is None or found is None:
        return []
    steps = []
    new = sorted({change.after for change in found.moved if change.kind == "new_zone"})
    gone = sorted(feedback.sent.in_use - set(found.zone_of))
    if new:
        steps.append(_with_names(tr("New zones: {codes}.").format(codes=named(new)), feedback))
    if gone:
        told = tr("Zones that are no more: {codes}. Their codes are not used again.").format(codes=named(gone))
        steps.append(_with_names(told, feedback))
    if any(change.by_polygon and change.kind in DIVISION for change in found.changes):
        steps.append(
            tr("The kommune edited the zones' polygons; every grunnkrets followed the one that covers most of it.")
        )
    if _kept(found.changes):
        steps.append(
            tr("{count} values that a kommune cannot change differ from what was sent. SSB's own were kept.").format(
                count=number(len(_kept(found.changes)))
            )
        )
    if answer.rows is None:
        steps.append(tr("The GeoPackage with the grunnkretser is not in the answer; the zones' polygons were read."))
    if not answer.identity:
        steps.append(tr("The table pakke is not in the answer: it was recognised by its grunnkretser."))
    if answer.zone_column not in ("lks", ""):
        steps.append(tr("The zones were read from the column {name}.").format(name=answer.zone_column))
    own = edited(answer.companions, feedback.sent.companions)
    if any(not each.may_say for each in own):
        steps.append(tr("The project was saved anew. It has no notes or further layers, and nothing was read from it."))
    return [*steps, *feedback.doubts.sentences]


# -- tables -----------------------------------------------------------------------------------------------------------


def _with_names(text: str, feedback: Feedback) -> str:
    """The text with the name of each zone before its code; what the kommune is quoted with stays as it is."""
    zones = [zone for judgement in (feedback.before, feedback.after) for zone in judgement.zones]
    names = {zone.code: zone.name for zone in zones if zone.name and zone.name != zone.code}
    return _CODE.sub(lambda code: f"{names[code[0]]} ({code[0]})" if code[0] in names else code[0], text)


def _change_tables(feedback: Feedback, changes: list[Change]) -> list[ReportTable]:
    """What counts, and what was only noted."""
    division = [change for change in changes if change.kind in DIVISION]
    noted = [change for change in changes if change.kind not in DIVISION]
    none = tr("None: the division is as it was sent.")
    tables = [_change_table(feedback, tr("Changes in the division"), division, "" if division else none)]
    if noted:
        tables.append(_change_table(feedback, tr("Comments and remarks"), noted, ""))
    return tables


def _change_table(feedback: Feedback, title: str, changes: list[Change], note: str) -> ReportTable:
    names = feedback.sent.names
    rows = [
        [
            change.unit,
            "" if change.row is None else names[change.row],
            change_name(change),
            _with_names(change_sentence(change), feedback),
            change.comment,
        ]
        for change in changes[:_ROWS_AT_MOST]
    ]
    heads = [tr("Grunnkrets"), tr("Name"), tr("Kind"), tr("What"), tr("Comment")]
    return ReportTable(title, heads, rows, note=cut_short(len(changes), _ROWS_AT_MOST) or note)


def _zone_tables(feedback: Feedback) -> list[ReportTable]:
    """The changed zones before and after; those that are as they were at a click."""
    said = feedback.answer.log if feedback.answer is not None else ()
    local = {line.zone: line.reason for line in said if line.done == fmt.NAME_LINE}
    before = {zone.code: zone for zone in (feedback.before.zones[i] for i in feedback.before.judged)}
    after = {zone.code: zone for zone in (feedback.after.zones[i] for i in feedback.after.judged)}
    rows = []
    for code, zone in sorted({**before, **after}.items()):
        one, other = before.get(code), after.get(code)
        same = one is not None and other is not None and one.units.tolist() == other.units.tolist()
        rows.append(
            (
                same,
                [
                    code,
                    " · ".join(filter(None, (zone.name, local.get(code, "")))),
                    number(one.population) if one else "–",
                    number(other.population) if other else "–",
                    number(len(one.units)) if one else "–",
                    number(len(other.units)) if other else "–",
                    "" if same else tr("new") if one is None else tr("gone") if other is None else tr("changed"),
                ],
            )
        )
    heads = [
        tr("Code"),
        tr("Name"),
        tr("Population before"),
        tr("Population after"),
        tr("Grunnkretser before"),
        tr("Grunnkretser after"),
        "",
    ]
    figures = frozenset({2, 3, 4, 5})
    changed, same = ([row for is_same, row in rows if is_same is wanted] for wanted in (False, True))
    tables = [ReportTable(tr("Zones before and after"), heads, changed, figures)] if changed else []
    if same:
        title = tr("Zones that are as they were sent: {count}").format(count=number(len(same)))
        tables.append(ReportTable(title, heads, same, figures, folded=True))
    return tables


def _log_table(feedback: Feedback) -> list[ReportTable]:
    """What the kommune wrote in the log of the package."""
    rows = [
        [_with_names(line.zone, feedback), _with_names(line.text, feedback)]
        for line in feedback.found.log[:_ROWS_AT_MOST]
    ]
    return [ReportTable(tr("The kommune's own log"), [tr("Zone"), tr("What and why")], rows)] if rows else []


def _findings(title: str, judgement: Judgement, new: Sequence[Finding] | None = None) -> ReportTable:
    """The findings of a division, those that are ``new`` marked, if any were there before."""
    speaker, grades = Speaker(judgement), grade_names()
    rows = [
        [
            grades[finding.grade],
            kind_name(finding),
            "" if finding.zone is None else judgement.zones[finding.zone].code,
            speaker.sentence(finding),
            *([] if new is None else [tr("new") if finding in new else ""]),
        ]
        for finding in judgement.findings[:_ROWS_AT_MOST]
    ]
    heads = [tr("Grade"), tr("Kind"), tr("Zone"), tr("Where and why"), *([] if new is None else [""])]
    return ReportTable(title, heads, rows, note="" if rows else tr("None."))
