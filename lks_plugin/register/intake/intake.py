"""Events taken into the register one by one: one that is refused, or known already, does not stop the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ...engine.errors import LksError
from ...layers.translation import named, tr
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
        self._remarks: list[str] = []
        self._not_come: dict[tuple[str, str], list[str]] = {}

    @property
    def remarks(self) -> list[str]:
        """What is odd in what was taken in, as sentences; dates that have not come are told once for all kommuner."""
        future = [
            tr("«{event}» is dated {day}, which has not come yet: {kommuner}. Is the date right?").format(
                event=event_name(kind), day=day, kommuner=named(sorted(kommuner))
            )
            for (kind, day), kommuner in sorted(self._not_come.items())
        ]
        return [*self._remarks, *future]

    def remark(self, sentence: str) -> None:
        """Note what is odd, and no event."""
        self._remarks.append(sentence)

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
        if event.day > date.today().isoformat():
            self._not_come.setdefault((event.kind, event.day), []).append(kommune)
        return event

    def refuse(self, kommune: str, kind: str, reason: str, told: str = "") -> None:
        """Note what is not taken in, and why."""
        self.refused.append(NotTaken(kommune, kind, reason, told))

    def _tell_earlier(self, event: Event) -> None:
        """Remark on a new state dated before the event that it follows; when a kommune was taken in says nothing."""
        history = self.register.history(event.kommune)
        before = max((one for one in history[:-1] if one.kind != CREATED), key=lambda one: one.day, default=None)
        if before is not None and event.before != event.after and event.day < before.day:
            self.remark(
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
