"""A division judged kommune by kommune: what stands against its approval, and what is waived."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...engine.findings import ERROR, NOTE, Finding
from ...engine.rules.state import GRANTED, granted_zones
from ...engine.units.coding import is_rest_unit, is_rest_zone, kommune_of, zone_name
from ...layers.finding_texts import kind_name
from ...layers.translation import named, tr
from ...layers.validation.outputs import Speaker
from ...layers.validation.validation import Judgement
from ...package.answers.feedback import NOT_RECEIVED, REJECTED
from ..events import division_hash
from .waivers import Waiver

# The fields that ``lks:importfeedback`` gives its units: the proposal that was answered, and the answer's verdict.
PROPOSAL, VERDICT = "lks_forslag", "vurdering"
_SHOWN = 5


@dataclass(frozen=True)
class Case:
    """The division of one kommune.

    ``zones`` are unit → LKS code without rest units, ``rest`` those of the rest units, ``people`` the inhabitants of
    each unit; ``findings`` the errors and
    exceptions that concern the kommune, with their sentences; ``proposal`` the hash of the proposal that was answered
    ("" where the layer tells none), ``verdicts`` what its rows say of the answer.
    """

    kommune: str
    name: str
    zones: Mapping[str, str]
    rest: Mapping[str, str]
    people: Mapping[str, int]
    findings: Sequence[tuple[Finding, str, str]]
    proposal: str = ""
    verdicts: frozenset[str] = frozenset()

    @property
    def hash(self) -> str:
        """The hash of unit → zone."""
        return division_hash(self.zones.items())

    @property
    def codes(self) -> dict[str, str]:
        """The zones' codes and names."""
        return {code: zone_name(code, self.name) for code in sorted(set(self.zones.values()))}

    def waived(self, waivers: Sequence[Waiver]) -> list[Waiver]:
        """The waivers that lift something here."""
        lifted = [waiver for finding, zone, _ in self.findings for waiver in waivers if _lifts(waiver, finding, zone)]
        return list(dict.fromkeys(lifted))

    def unwaived(self, waivers: Sequence[Waiver]) -> list[tuple[Finding, str, str]]:
        """The errors, and the exceptions without a reason, that no waiver lifts."""
        return [
            one
            for one in self.findings
            if (one[0].grade == ERROR or one[0].is_open) and not any(_lifts(w, one[0], one[1]) for w in waivers)
        ]

    @property
    def reasons(self) -> list[dict[str, str]]:
        """The exceptions that have a reason already, as the log keeps them."""
        return [
            {"regel": finding.kind, "sone": zone, "grunn": finding.accepted}
            for finding, zone, _ in self.findings
            if finding.accepted
        ]


def _lifts(waiver: Waiver, finding: Finding, zone: str) -> bool:
    return finding.kind == waiver.rule and zone == waiver.zone


def cases_of(judgement: Judgement) -> list[Case]:
    """One case for each kommune of the layer."""
    layer, speaker = judgement.layer, Speaker(judgement)
    proposals, verdicts = _texts(judgement, PROPOSAL), _texts(judgement, VERDICT)
    granted = granted_zones(judgement.assignment, proposals)
    rows: dict[str, list[int]] = {}
    for unit, kommune in enumerate(layer.units.kommuner):
        rows.setdefault(kommune, []).append(unit)
    told: dict[str, list[tuple[Finding, str, str]]] = {kommune: [] for kommune in rows}
    for finding in judgement.findings:
        if finding.grade == NOTE:
            continue
        if finding.is_open and finding.zone in granted:
            # Nobody else need give a reason for what Statistics Norway proposed.
            finding = replace(finding, accepted=GRANTED)
        for kommune in _concerned(judgement, finding) or rows:
            zone = kommune if finding.zone is None else judgement.zones[finding.zone].code
            told[kommune].append((finding, zone, speaker.sentence(finding)))
    cases = []
    for kommune, own in sorted(rows.items()):
        case = _case(judgement, kommune, own, told[kommune])
        said = frozenset(verdicts[row] for row in own if verdicts[row]) if verdicts else frozenset()
        cases.append(replace(case, proposal=_hash_of_proposal(judgement, own, proposals), verdicts=said))
    return cases


def _hash_of_proposal(judgement: Judgement, rows: list[int], proposals: list[str] | None) -> str:
    """The hash of what was proposed for some units; "" where nothing tells of it."""
    codes = judgement.layer.units.codes
    pairs = [(codes[row], proposals[row]) for row in rows if proposals[row]] if proposals else []
    pairs = [(unit, zone) for unit, zone in pairs if not is_rest_unit(unit) and not is_rest_zone(zone)]
    return division_hash(pairs) if pairs else ""


def _texts(judgement: Judgement, name: str) -> list[str] | None:
    """A field of the units as text; None where the layer has none of that name."""
    layer = judgement.layer
    return layer.texts(name) if name in layer.features[0].fields().names() else None


def _concerned(judgement: Judgement, finding: Finding) -> list[str]:
    """The kommuner of the units and of the whole zone that a finding is about; none where it is about no unit."""
    units = set(finding.units)
    if finding.zone is not None:
        units |= {int(unit) for unit in judgement.zones[finding.zone].units}
    return sorted({judgement.layer.units.kommuner[unit] for unit in units})


def _case(judgement: Judgement, kommune: str, rows: list[int], told: list[tuple[Finding, str, str]]) -> Case:
    layer, codes = judgement.layer, judgement.assignment.codes
    labels = judgement.assignment.labels
    zones, rest = {}, {}
    for row in rows:
        unit, code = layer.units.codes[row], "" if labels[row] < 0 else codes[labels[row]]
        if is_rest_unit(unit) or is_rest_zone(code):
            rest[unit] = code
        elif code:
            zones[unit] = code
    return Case(
        kommune,
        layer.units.kommune_names[rows[0]],
        zones,
        rest,
        {layer.units.codes[row]: int(layer.units.population[row]) for row in rows},
        told,
    )


def objections(case: Case, waivers: Sequence[Waiver], of_kommune: Sequence[str] | None, set_by_ssb: bool) -> list[str]:
    """What stands against the approval of a case by itself, in sentences: ``of_kommune`` are the units with a zone that
    the national division has in this kommune, None where it was not given."""
    found = [
        tr("{rule}: {sentence}").format(rule=kind_name(finding), sentence=sentence)
        for finding, _, sentence in case.unwaived(waivers)
    ]
    found = found[:_SHOWN] + ([tr("And {count} more.").format(count=len(found) - _SHOWN)] if found[_SHOWN:] else [])
    foreign = sorted(unit for unit in case.zones if kommune_of(unit) != case.kommune)
    if foreign:
        found.append(tr("These grunnkretser belong to another kommune: {units}.").format(units=named(foreign)))
    if of_kommune is not None:
        missing, extra = sorted(set(of_kommune) - set(case.zones)), sorted(set(case.zones) - set(of_kommune))
        if missing:
            found.append(tr("The national division has more grunnkretser: {units}.").format(units=named(missing)))
        if extra:
            found.append(tr("The national division lacks these grunnkretser: {units}.").format(units=named(extra)))
    if not case.zones:
        found.append(tr("No grunnkrets has a zone."))
    if REJECTED in case.verdicts:
        found.append(tr("The answer was rejected: what the layer holds is the proposal."))
    if NOT_RECEIVED in case.verdicts and not set_by_ssb:
        found.append(tr("The kommune has not answered. Switch on «Set by Statistics Norway» to set its zones."))
    return found


@dataclass
class Decision:
    """What became of one case: the state it reached, "" where it was refused for the ``reasons``."""

    case: Case
    state: str = ""
    waivers: list[Waiver] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
