"""An approval, and its undoing, as events of the register: codes, hash and state together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...engine.history.issued_codes import IssuedCode, issued_after
from ...layers.translation import named, tr
from .. import states
from ..events import Event
from ..intake.intake import Intake
from ..register import Register
from .judged import Case, Decision
from .waivers import Waiver

# The keys of an approval's data: the kommune's codes as they were, and those that it brought.
_CODES_BEFORE, _NEW_CODES = "koder_for", "nye_koder"
# The key of an undoing's data: the number of the approval.
_UNDONE = "angret_hendelse"


def approve(
    intake: Intake,
    case: Case,
    waivers: Sequence[Waiver],
    former: Mapping[str, str],
    valid_from: str,
    set_by_ssb: bool,
    why: str,
) -> Decision:
    """Register an approval that nothing in the case itself stands against; ``former`` are the zones that the national
    division had (unit → code). Refused where the register says otherwise."""
    used = case.waived(waivers)
    reasons = _against(intake, case, set_by_ssb)
    if reasons:
        return _refused(intake, case, reasons)
    kind = states.APPROVED_WITH_WAIVERS if used else states.APPROVED
    kind = states.SET_BY_SSB if set_by_ssb else kind
    before = {one.code: one for one in intake.register.codes.values() if one.kommune == case.kommune}
    after = _codes_after(case, before, valid_from)
    fields = {
        "godkjent": intake.day,
        "godkjent_av": intake.who.strip(),
        "gyldig_fra": valid_from,
        "antall_soner": len(case.codes),
        "kontrollsum": case.hash,
        "i_klass": None,
        "forste_publisering": None,
    }
    data: dict[str, Any] = {
        "unntatt": [waiver.row for waiver in used],
        "begrunnede_unntak": case.reasons,
        "grunnkretser": len(case.zones),
        _CODES_BEFORE: {code: [one.valid_from, one.valid_to] for code, one in before.items()},
        _NEW_CODES: sorted(set(case.codes) - set(before)),
    }
    event = intake.take(case.kommune, kind, fields, data, why=why)
    if event is None:
        return Decision(case, reasons=[intake.refused[-1].reason])
    for one in after:
        if before.get(one.code) != one:
            intake.register.set_code(one)
    rows = [(unit, zone, former.get(unit, "")) for unit, zone in sorted({**case.zones, **case.rest}.items())]
    intake.register.set_division(event.number, case.kommune, rows)
    return Decision(case, event.after, used)


def _against(intake: Intake, case: Case, set_by_ssb: bool) -> list[str]:
    """What the register has against it: an answer to an old package, codes that are used up."""
    register, found = intake.register, []
    sent = register.value(case.kommune, "forslag_sum")
    if sent and case.proposal and sent != case.proposal and not set_by_ssb:
        found.append(
            tr(
                "The answer is to another package than the one that the register has as sent (other proposal). Read "
                "the answer against that package, or register the package that was answered."
            )
        )
    ended = [
        code
        for code in case.codes
        if (known := register.codes.get(code)) and known.valid_to and known.valid_to != known.valid_from
    ]
    if ended:
        found.append(
            tr("These codes have been in force and ended; no code is given twice: {codes}.").format(codes=named(ended))
        )
    moved = _on_other_people(case, _in_force(register, case.kommune))
    if moved:
        found.append(
            tr("These codes would pass to zones without most of the old zones' people: {codes}.").format(
                codes=named(moved)
            )
        )
    return found


def _in_force(register: Register, kommune: str) -> dict[str, str]:
    """Unit → zone of the division of a kommune that came into force last and was not undone; {} where there is none."""
    undone = {event.data.get(_UNDONE) for event in register.history(kommune) if event.kind == states.UNDONE}
    for event in reversed(register.history(kommune)):
        if event.number in register.divisions and event.number not in undone:
            return {unit: zone for unit, zone, _ in register.divisions[event.number]}
    return {}


def _on_other_people(case: Case, former: Mapping[str, str]) -> list[str]:
    """The codes kept for zones with no more than half of the people of the old zone, among the units of today; the
    codes of zones whose units are all renumbered, or where nobody lives, tell nothing."""
    found = []
    for code in case.codes:
        old = [unit for unit, zone in former.items() if zone == code and unit in case.zones]
        people = sum(case.people[unit] for unit in old)
        shared = sum(case.people[unit] for unit in old if case.zones[unit] == code)
        if people and 2 * shared <= people:
            found.append(code)
    return found


def _refused(intake: Intake, case: Case, reasons: list[str]) -> Decision:
    intake.refuse(case.kommune, states.APPROVED, " ".join(reasons))
    return Decision(case, reasons=reasons)


def _codes_after(case: Case, before: Mapping[str, IssuedCode], valid_from: str) -> list[IssuedCode]:
    """The kommune's codes once the division is in force."""
    # What an undone approval had brought was never in force: it may come back.
    standing = [one for one in before.values() if not (one.valid_to and one.valid_to == one.valid_from)]
    in_force = {one.code: one.name for one in standing if not one.valid_to}
    return issued_after(standing, case.codes, in_force, valid_from)


def undo(intake: Intake, kommune: str, why: str) -> dict[str, str] | None:
    """Undo the approval in which a kommune stands: an event, after which state, values and codes are as before it.

    The zones that the national division had before (unit → code, "" where it had none); None where it was refused.
    """
    register = intake.register
    approval = _approval(register.history(kommune))
    fields = _values_before(register.history(kommune), approval) if approval else {}
    data = {_UNDONE: approval.number} if approval else {}
    target = approval.before if approval else ""
    event = intake.take(kommune, states.UNDONE, fields, data, why=why, target=target)
    if event is None or approval is None:
        return None
    for code in approval.data.get(_NEW_CODES, []):
        if code in register.codes:
            # It was never in force: its end is its beginning, and it stays in the register.
            known = register.codes[code]
            register.set_code(replace(known, valid_to=known.valid_from))
    for code, (valid_from, valid_to) in approval.data.get(_CODES_BEFORE, {}).items():
        if code in register.codes:
            register.set_code(replace(register.codes[code], valid_from=valid_from, valid_to=valid_to))
    return {unit: former for unit, _, former in register.divisions.get(approval.number, [])}


def _approval(history: Sequence[Event]) -> Event | None:
    """The event through which a kommune stands where it does."""
    return next((one for one in reversed(history) if one.after in states.DECIDED and one.before != one.after), None)


def _values_before(history: Sequence[Event], approval: Event) -> dict[str, Any]:
    """What the fields that the approval changed held before it."""
    values: dict[str, Any] = {}
    for event in history:
        if event.number >= approval.number:
            break
        values.update(event.fields)
    return {name: values.get(name) for name in approval.fields}
