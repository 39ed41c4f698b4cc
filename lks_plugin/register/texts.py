"""States, events, priorities and discrepancies in words. In files and tables they keep their Norwegian ids."""

from __future__ import annotations

from ..layers.translation import tr
from . import states
from .register import Discrepancy


def state_names() -> dict[str, str]:
    """Every state in words, in the order of the process."""
    return {
        states.NOT_STARTED: tr("Not started"),
        states.PROPOSED: tr("Proposal made"),
        states.SENT: tr("Sent"),
        states.REMINDED: tr("Reminded"),
        states.ANSWERED: tr("Answer received"),
        states.IN_REVIEW: tr("Under review"),
        states.RETURNED: tr("Returned to the kommune"),
        states.APPROVED: tr("Approved"),
        states.APPROVED_WITH_WAIVERS: tr("Approved with exceptions"),
        states.SET_BY_SSB: tr("Set by Statistics Norway"),
        states.IN_KLASS: tr("In KLASS"),
        states.IN_STATISTICS: tr("In the statistics"),
        states.REPLACED: tr("Replaced"),
    }


def event_name(kind: str) -> str:
    """An event in words; one that is not known as it stands."""
    others = {
        states.CREATED: tr("Taken into the register"),
        states.UNREADABLE: tr("Answer that could not be read"),
        states.UNDONE: tr("Approval undone"),
        states.READ_IN: tr("Read in from a former register"),
        states.REMARK: tr("Remark"),
        states.FACTS: tr("Facts updated"),
    }
    return {**state_names(), **others}.get(kind, kind)


def priority_names() -> dict[int, str]:
    """The priorities in words."""
    return {
        states.PILOT: tr("Pilot"),
        states.LARGE: tr("Over 30 000 inhabitants, no zones"),
        states.WITH_ZONES: tr("Has zones"),
        states.OTHER: tr("Others"),
    }


def discrepancy_sentence(one: Discrepancy) -> str:
    """What in the register does not fit together, and what holds."""
    sentences = {
        "log_changed": tr("Event {found} of the log is not as it was written, or one before it is gone."),
        "log_cut": tr("The log has {found} events; {expected} had been written."),
        "codes_changed": tr(
            "Names or days of codes (koder) were changed by hand. They hold as they stand; the next event tells of it."
        ),
        "log_words": tr("The log has a word that this LKS does not know: «{found}»."),
        "trigger_lost": tr("The protection {found} of the log had been removed. It comes back with the next event."),
        "row_unknown": tr("The row of kommune {kommune} ({found}) was added by hand: no event tells of it."),
        "row_gone": tr("The row of kommune {kommune} was deleted by hand. It comes back with its next event."),
        "state_unknown": tr("{kommune}: «{found}» is no state. By the log it is «{expected}», which holds."),
        "no_day": tr("{kommune}: «{found}» in the field {field} is no date. The log says «{expected}», which holds."),
        "row_edited": tr(
            "{kommune}: the field {field} says «{found}» and the log «{expected}», which holds. The kommune's next "
            "event keeps what was written by hand."
        ),
    }
    return sentences[one.kind].format(
        kommune=one.kommune or "?", field=one.field, found=one.found or "–", expected=one.expected or "–"
    )
