"""What comes next for each kommune, whose turn it is, and who is late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ...layers.translation import tr
from ...package.answers.feedback import INVALID, REJECTED
from .. import states
from ..days import days_after
from ..register import Register

SSB, KOMMUNE, NOBODY = "SSB", "kommune", ""
# A kommune that has been reminded is left in peace for so many days.
_PATIENCE = 14

PROPOSE, SEND, WAIT, REMIND, REMIND_OR_SET = "lag forslag", "send pakke", "vent på svar", "purr", "purr eller fastsett"
CHECK, CHECK_ERRORS, DECIDE = "kontroller svar", "kontroller svar med feil", "avgjør"
WAIT_AGAIN, TO_KLASS, TO_STATISTICS, DONE = "vent på nytt svar", "legg i KLASS", "før i statistikken", "ferdig"
ASK_AGAIN = "be om nytt svar"
NEW_ROUND, AWAIT_STATISTICS = "ny runde", "vent på statistikken"
# The month in whose beginning a year's statistics may be out.
_AUTUMN = 9
_STEPS = {
    states.NOT_STARTED: (PROPOSE, SSB),
    states.PROPOSED: (SEND, SSB),
    states.SENT: (WAIT, KOMMUNE),
    states.REMINDED: (WAIT, KOMMUNE),
    states.ANSWERED: (CHECK, SSB),
    states.IN_REVIEW: (DECIDE, SSB),
    states.RETURNED: (WAIT_AGAIN, KOMMUNE),
    **dict.fromkeys(states.DECIDED, (TO_KLASS, SSB)),
    states.IN_KLASS: (TO_STATISTICS, SSB),
    states.IN_STATISTICS: (DONE, NOBODY),
    states.REPLACED: (NEW_ROUND, SSB),
}
_AWAITED = (states.SENT, states.REMINDED, states.RETURNED)


@dataclass(frozen=True)
class Step:
    """Where a kommune stands and what comes next; ``late`` are the days past its deadline, ``waited`` those in its
    state, ``turn`` is ``SSB``, ``KOMMUNE`` or ``NOBODY``."""

    kommune: str
    name: str
    population: int
    priority: int
    state: str
    since: str
    step: str
    turn: str
    deadline: str
    late: int
    waited: int
    contact: str


def next_steps(register: Register, today: str) -> list[Step]:
    """One step for each kommune: SSB's own turn first, then by priority, the latest and the largest first."""
    steps = [_step(register, kommune, today) for kommune in register.standing]
    turns = (SSB, KOMMUNE, NOBODY)
    return sorted(steps, key=lambda one: (turns.index(one.turn), one.priority, -one.late, -one.population, one.kommune))


def _step(register: Register, kommune: str, today: str) -> Step:
    standing = register.standing[kommune]
    # Once a kommune has answered, its deadline means nothing any more.
    deadline = str(standing.values.get("frist") or "") if standing.state in _AWAITED else ""
    late = days_after(deadline, today)
    step, turn = _STEPS.get(standing.state, (DECIDE, SSB))
    if standing.state == states.ANSWERED and standing.values.get("vurdering") == INVALID:
        step = CHECK_ERRORS
    year = standing.values.get("forste_publisering")
    if step == TO_STATISTICS and year and today < date(int(year), _AUTUMN, 1).isoformat():
        step, turn = AWAIT_STATISTICS, NOBODY
    if late:
        reminded = standing.values.get("purret")
        if not reminded:
            step, turn = REMIND, SSB
        elif days_after(reminded, today) >= _PATIENCE:
            step, turn = REMIND_OR_SET, SSB
    if standing.state in _AWAITED and standing.values.get("vurdering") == REJECTED:
        step, turn = ASK_AGAIN, SSB
    return Step(
        kommune,
        str(standing.values.get("kommunenavn") or ""),
        int(standing.values.get("befolkning") or 0),
        int(standing.values.get("prioritet") or states.OTHER),
        standing.state,
        standing.since,
        step,
        turn,
        deadline,
        late,
        days_after(standing.since, today),
        str(register.value(kommune, "kontakt") or ""),
    )


def late_ones(steps: Sequence[Step]) -> list[Step]:
    """The kommuner past their deadline, the latest first."""
    return sorted((one for one in steps if one.late), key=lambda one: (-one.late, one.priority, one.kommune))


def step_name(step: str) -> str:
    """A step in words."""
    return {
        PROPOSE: tr("Make a proposal"),
        SEND: tr("Send the package"),
        WAIT: tr("Wait for the answer"),
        REMIND: tr("Remind"),
        REMIND_OR_SET: tr("Remind again, or let Statistics Norway set the zones"),
        CHECK: tr("Check the answer"),
        CHECK_ERRORS: tr("Check the answer, which has errors"),
        ASK_AGAIN: tr("Ask for the answer again, which could not be read"),
        DECIDE: tr("Approve or return"),
        WAIT_AGAIN: tr("Wait for a new answer"),
        TO_KLASS: tr("Put into KLASS"),
        TO_STATISTICS: tr("Note the statistics"),
        DONE: tr("Nothing"),
        AWAIT_STATISTICS: tr("Wait for the statistics"),
        NEW_ROUND: tr("Start the new round"),
    }[step]


def turn_name(turn: str) -> str:
    """Whose turn it is, in words."""
    return {SSB: tr("Statistics Norway"), KOMMUNE: tr("the kommune"), NOBODY: "–"}[turn]
