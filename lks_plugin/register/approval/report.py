"""The report of an approval, and the table of decisions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsFields
from qgis.PyQt.QtGui import QImage

from ...layers.fields import fields_of, integer, text
from ...layers.numbers import number
from ...layers.report import Pictures, Report, ReportTable, Verdict
from ...layers.rule_texts import status_names
from ...layers.styles import STATUS_SIGNS
from ...layers.translation import tr
from ..states import UNDONE
from ..texts import state_names
from .judged import Decision
from .waivers import Waiver, rules_in_words

_REFUSED = "avvist"


@dataclass(frozen=True)
class Approved:
    """What a run did: its ``decisions``, the ``waivers`` that lifted nothing, the kommuner whose approval was
    ``undone`` or could not be (with the reason), how many rows of other kommuner were compared (None where no national
    division was given), and ``remarks`` of the events."""

    decisions: Sequence[Decision]
    unused: Sequence[Waiver] = ()
    undone: Sequence[tuple[str, str]] = ()
    compared: int | None = None
    remarks: Sequence[str] = ()

    @property
    def approved(self) -> list[Decision]:
        """What came into force."""
        return [one for one in self.decisions if one.state]

    @property
    def refused(self) -> int:
        """How many kommuner were refused."""
        told = len([one for one in self.decisions if not one.state])
        return told + len([reason for _, reason in self.undone if reason])


def decision_fields() -> QgsFields:
    """One row for each kommune: the decision, why not, its zones, what was waived, and the hash of unit → zone."""
    return fields_of(
        text("kommunenummer", 4),
        text("kommunenavn"),
        text("avgjorelse"),
        text("avgjorelsesnavn"),
        text("grunn"),
        integer("antall_soner"),
        integer("antall_grunnkretser"),
        integer("unntatt"),
        integer("begrunnede_unntak"),
        text("kontrollsum"),
    )


def decision_features(done: Approved) -> Iterator[QgsFeature]:
    """The decisions in the order of the kommuner, and the approvals undone."""
    names = {**state_names(), _REFUSED: tr("Refused"), UNDONE: tr("Undone")}
    for one in done.decisions:
        state, case = one.state or _REFUSED, one.case
        counts = [len(case.codes), len(case.zones), len(one.waivers), len(case.reasons)]
        yield _feature(
            [case.kommune, case.name, state, names[state], " ".join(one.reasons) or None, *counts, case.hash]
        )
    for kommune, reason in done.undone:
        state = _REFUSED if reason else UNDONE
        yield _feature([kommune, None, state, names[state], reason or None, *[None] * 5])


def _feature(values: list[object]) -> QgsFeature:
    feature = QgsFeature(decision_fields())
    feature.setAttributes(values)
    return feature


def approval_report(done: Approved, picture: QImage | None) -> Report:
    """The report, verdict first."""
    return Report(
        title=tr("Approval of levekårssoner"),
        lead=tr("{count} kommuner judged.").format(count=number(len(done.decisions))),
        figures=[
            (tr("approved"), number(len(done.approved))),
            (tr("refused"), number(done.refused)),
            (tr("errors and exceptions waived"), number(sum(len(one.waivers) for one in done.approved))),
            (tr("approvals undone"), number(len([1 for _, reason in done.undone if not reason]))),
        ],
        steps=approval_steps(done),
        sections=[
            *_refused(done),
            *_approved(done),
            *([Pictures(tr("Map of the zones"), [("", picture)], _legend())] if picture is not None else []),
            *_waived(done),
        ],
        verdict=_verdict(done),
    )


def _legend() -> str:
    names = status_names()
    return " · ".join(f"{sign} {names[status]}".strip() for status, sign in STATUS_SIGNS.items() if status != "rest")


def _verdict(done: Approved) -> Verdict:
    undone = len([1 for _, reason in done.undone if not reason])
    if undone:
        said = tr("Undone: {undone}. Refused: {refused}.").format(undone=number(undone), refused=number(done.refused))
        return Verdict("doubtful" if done.refused else "good", said)
    said = tr("In force now: {approved} kommuner. Refused: {refused}.").format(
        approved=number(len(done.approved)), refused=number(done.refused)
    )
    return Verdict("bad" if not done.approved else "doubtful" if done.refused else "good", said)


def approval_steps(done: Approved) -> list[str]:
    """What was merged, which waivers lifted nothing, and remarks, as sentences."""
    steps = []
    if done.compared is not None:
        steps.append(
            tr(
                "The national division was written and read again: {count} rows of other kommuner are the same, field "
                "by field and point by point."
            ).format(count=number(done.compared))
        )
    else:
        steps.append(tr("No national division was given ([NATIONAL]): nothing was merged."))
    if done.unused:
        told = ", ".join(f"{rules_in_words([one.rule])} {one.zone}" for one in done.unused)
        steps.append(tr("Waivers that lift nothing: {waivers}.").format(waivers=told))
    return [*steps, *done.remarks]


def _refused(done: Approved) -> list[ReportTable]:
    rows = [
        [one.case.kommune, one.case.name, reason] for one in done.decisions if not one.state for reason in one.reasons
    ]
    rows += [[kommune, "", reason] for kommune, reason in done.undone if reason]
    return [ReportTable(tr("Refused"), [tr("Kommune"), tr("Name"), tr("Reason")], rows)] if rows else []


def _approved(done: Approved) -> list[ReportTable]:
    names = state_names()
    rows = [
        [
            one.case.kommune,
            one.case.name,
            names[one.state],
            number(len(one.case.codes)),
            number(len(one.case.zones)),
            number(len(one.waivers)),
            number(len(one.case.reasons)),
        ]
        for one in done.approved
    ]
    heads = [
        tr("Kommune"),
        tr("Name"),
        tr("State"),
        tr("Zones"),
        tr("Grunnkretser"),
        tr("Waived"),
        tr("Exceptions with a reason"),
    ]
    return [ReportTable(tr("In force"), heads, rows, frozenset(range(3, 7)))] if rows else []


def _waived(done: Approved) -> list[ReportTable]:
    rows = [
        [one.case.kommune, waiver.zone, rules_in_words([waiver.rule]), waiver.who, waiver.why]
        for one in done.approved
        for waiver in one.waivers
    ]
    heads = [tr("Kommune"), tr("Zone"), tr("Rule"), tr("Who"), tr("Why")]
    return [ReportTable(tr("Waived"), heads, rows)] if rows else []
