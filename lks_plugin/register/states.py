"""The process of a kommune: its states, the events that lead from one to another, and who comes first.

Source: «contracts of the neighbours» §6 (the seed documents and the registers of peers). ``docs/register.md`` holds the
same table for readers; a test compares the two.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ..engine.errors import LksError

NOT_STARTED, PROPOSED, SENT, REMINDED = "ikke startet", "forslag", "sendt", "purret"
ANSWERED, IN_REVIEW, RETURNED = "svar mottatt", "til kontroll", "retur"
APPROVED, APPROVED_WITH_WAIVERS, SET_BY_SSB = "godkjent", "godkjent med unntak", "fastsatt av SSB"
IN_KLASS, IN_STATISTICS, REPLACED = "i KLASS", "i statistikken", "erstattet"
# In the order of the process.
STATES = (
    NOT_STARTED,
    PROPOSED,
    SENT,
    REMINDED,
    ANSWERED,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    APPROVED_WITH_WAIVERS,
    SET_BY_SSB,
    IN_KLASS,
    IN_STATISTICS,
    REPLACED,
)
# States in which a division is in force, in the order in which one is reached.
DECIDED = (APPROVED, APPROVED_WITH_WAIVERS, SET_BY_SSB)
IN_FORCE = (*DECIDED, IN_KLASS, IN_STATISTICS)

# Events that are no state of their own.
CREATED, UNREADABLE, UNDONE, READ_IN, REMARK, FACTS = (
    "opprettet",
    "uleselig svar",
    "angret",
    "innlest",
    "merknad",
    "opplysninger",
)


@dataclass(frozen=True)
class Transition:
    """What an event does: from which states it may come, and to which it leads (None: the state stays, or the event
    itself says which); whether somebody must say why."""

    event: str
    sources: frozenset[str]
    target: str | None
    needs_reason: bool = False


def _from(*states: str) -> frozenset[str]:
    return frozenset(states)


_ANY = _from(*STATES)
TRANSITIONS: tuple[Transition, ...] = (
    Transition(CREATED, _from(""), NOT_STARTED),
    Transition(PROPOSED, _from(NOT_STARTED, PROPOSED, RETURNED, REPLACED), PROPOSED),
    Transition(SENT, _from(NOT_STARTED, PROPOSED, SENT, REMINDED, RETURNED, REPLACED), SENT),
    Transition(REMINDED, _from(SENT, REMINDED, RETURNED), REMINDED),
    Transition(ANSWERED, _from(SENT, REMINDED, ANSWERED, RETURNED), ANSWERED),
    Transition(UNREADABLE, _from(SENT, REMINDED, ANSWERED, RETURNED), None),
    Transition(IN_REVIEW, _from(ANSWERED), IN_REVIEW),
    Transition(RETURNED, _from(ANSWERED, IN_REVIEW), RETURNED, needs_reason=True),
    Transition(APPROVED, _from(ANSWERED, IN_REVIEW), APPROVED),
    Transition(APPROVED_WITH_WAIVERS, _from(ANSWERED, IN_REVIEW), APPROVED_WITH_WAIVERS),
    Transition(SET_BY_SSB, _from(SENT, REMINDED, RETURNED), SET_BY_SSB, needs_reason=True),
    Transition(UNDONE, _from(*DECIDED), None, needs_reason=True),
    Transition(IN_KLASS, _from(*DECIDED), IN_KLASS),
    Transition(IN_STATISTICS, _from(IN_KLASS), IN_STATISTICS),
    Transition(REPLACED, _from(IN_KLASS, IN_STATISTICS), REPLACED),
    Transition(READ_IN, _from(NOT_STARTED), None),
    Transition(REMARK, _ANY, None, needs_reason=True),
    Transition(FACTS, _ANY, None),
)
TRANSITION_OF = {transition.event: transition for transition in TRANSITIONS}
# What a person may tell the register by hand; the rest comes from packages, answers, approvals and spreadsheets.
BY_HAND = (PROPOSED, REMINDED, IN_REVIEW, RETURNED, IN_KLASS, IN_STATISTICS, REPLACED, REMARK)


class IllegalTransition(LksError):
    """An event that may not come now: ``transition``, or ``transition_reason`` where nobody says why."""


def after(event: str, state: str, why: str = "", target: str = "") -> str:
    """The state that an event leads to; ``target`` where the event itself says which.

    Raises ``IllegalTransition`` where the event may not come in this state, or lacks its reason.
    """
    transition = TRANSITION_OF[event]
    if state not in transition.sources:
        allowed = [one for one in STATES if one in transition.sources]
        raise IllegalTransition("transition", event=event, state=state or "–", allowed=", ".join(allowed) or "–")
    if transition.needs_reason and not why.strip():
        raise IllegalTransition("transition_reason", event=event)
    return transition.target or target or state


# -- who comes first --------------------------------------------------------------------------------------------------

PILOT, LARGE, WITH_ZONES, OTHER = 1, 2, 3, 4
PRIORITIES = (PILOT, LARGE, WITH_ZONES, OTHER)
# A kommune with more inhabitants than this and no zones comes right after the pilots.
LARGE_FROM = 30_000


def priority(kommune: str, population: int, pilots: Collection[str], with_zones: Collection[str]) -> int:
    """The pilots, then kommuner over 30 000 inhabitants without zones, then those with zones, then the others."""
    if kommune in pilots:
        return PILOT
    if kommune in with_zones:
        return WITH_ZONES
    return LARGE if population > LARGE_FROM else OTHER
