"""What a person tells the register of some kommuner: reminders, returns, what is in KLASS or published."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...package.answers.feedback import REJECTED
from .. import states
from .intake import Intake
from .klass import klass_fields


def take_by_hand(intake: Intake, event: str, kommuner: Sequence[str], why: str, deadline: str = "") -> None:
    """Take in one event of ``states.BY_HAND`` for each kommune; ``deadline`` (ISO) is a new one, "" for none."""
    for kommune in kommuner:
        intake.take(kommune, event, _fields(intake, event, kommune, deadline), _data(event), why=why)


def _fields(intake: Intake, event: str, kommune: str, deadline: str) -> dict[str, Any]:
    if event == states.REMINDED:
        times = int(intake.register.value(kommune, "purringer") or 0) + 1
        # Whoever is reminded has been told of an answer that could not be read.
        told = {"vurdering": None} if intake.register.value(kommune, "vurdering") == REJECTED else {}
        return {"purret": intake.day, "purringer": times, **({"frist": deadline} if deadline else {}), **told}
    if event == states.RETURNED:
        # The deadline of the package is over; without a new one nobody is late.
        return {"frist": deadline or None}
    return klass_fields(intake.day) if event == states.IN_KLASS else {}


def _data(event: str) -> dict[str, Any]:
    """A person's word that zones are in KLASS was compared with nothing."""
    return {"sammenlignet": False} if event == states.IN_KLASS else {}
