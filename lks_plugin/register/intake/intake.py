"""Events taken into the register one by one: one that is refused, or known already, does not stop the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...engine.errors import LksError
from ...layers.translation import tr
from ..events import Event
from ..refusal import in_words
from ..register import Register
from ..states import CREATED
from ..texts import event_name


@dataclass(frozen=True)
class NotTaken:
    """An event that the register refused: why, as a sentence, and where it was told (a file, a row)."""

    kommune: str
    kind: str
    reason: str
    told: str = ""


class Intake:
    """What is taken in by one person on one day (ISO text): ``taken``, ``refused``, and ``known``, the kommuner whose
    event was in the register already."""

    def __init__(self, register: Register, who: str, day: str) -> None:
        self.register, self.who, self.day = register, who, day
        self.taken: list[Event] = []
        self.refused: list[NotTaken] = []
        self.known: list[str] = []
        self.remarks: list[str] = []

    def take(
        self,
        kommune: str,
        kind: str,
        fields: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        day: str = "",
        why: str = "",
        target: str = "",
        same: Sequence[str] = (),
        told: str = "",
    ) -> Event | None:
        """Add an event unless the kommune has one of this kind with the ``same`` fields; None where none was added."""
        if same and self._knows(kommune, kind, fields or {}, same):
            self.known.append(kommune)
            return None
        try:
            event = self.register.add(kommune, kind, self.who, day or self.day, why, target, fields, data)
        except LksError as error:
            self.refuse(kommune, kind, in_words(error), told)
            return None
        self.taken.append(event)
        self._tell_earlier(event)
        return event

    def refuse(self, kommune: str, kind: str, reason: str, told: str = "") -> None:
        """Note what is not taken in, and why."""
        self.refused.append(NotTaken(kommune, kind, reason, told))

    def _tell_earlier(self, event: Event) -> None:
        """Remark on a new state dated before the event that it follows; when a kommune was taken in says nothing."""
        history = self.register.history(event.kommune)
        before = max((one for one in history[:-1] if one.kind != CREATED), key=lambda one: one.day, default=None)
        if before is not None and event.before != event.after and event.day < before.day:
            self.remarks.append(
                tr("{kommune}: «{event}» is dated {day}, before «{former}» of {former_day}. Is the date right?").format(
                    kommune=event.kommune,
                    event=event_name(event.kind),
                    day=event.day,
                    former=event_name(before.kind),
                    former_day=before.day,
                )
            )

    def _knows(self, kommune: str, kind: str, fields: Mapping[str, Any], same: Sequence[str]) -> bool:
        return any(
            event.kind == kind and all(event.fields.get(name) == fields.get(name) for name in same)
            for event in self.register.history(kommune)
        )
