"""The register in memory: the log, where each kommune stands by it, and what in the file does not follow from it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsGeometry

from ..engine.history.issued_codes import IssuedCode
from .days import day_of
from .events import (
    FIELDS,
    HAND_EDITED,
    LOG_DISCREPANCIES,
    Event,
    Standing,
    after_event,
    broken_links,
    sealed,
    standings,
    unknown_kinds,
)
from .refusal import RegisterError
from .schema import BY_HAND, CODES_HASH, COUNT, DAY, KOMMUNE_FIELDS, LAST_HASH
from .states import CREATED, STATES, after

# The zone of a unit, and the one before it ("" for none).
DivisionRow = tuple[str, str, str]
_OWN = ("kommunenummer", "tilstand", "tilstand_siden", "siste_hendelse", *BY_HAND)


@dataclass(frozen=True)
class Discrepancy:
    """Something in the file that no event of this program wrote.

    ``kind``: ``log_changed`` (event ``found`` is not as it was written), ``log_cut``, ``log_words`` (kinds or states
    that are not known), ``codes_changed``, ``trigger_lost``, ``row_unknown``, ``row_gone``, and of a field
    of a kommune's row: ``state_unknown``, ``no_day``, ``row_edited``; the log says ``expected``.
    """

    kind: str
    kommune: str = ""
    field: str = ""
    found: str = ""
    expected: str = ""


@dataclass
class Register:
    """What a register holds, and what is being added to it; made by ``register_of``."""

    rows: Mapping[str, Mapping[str, Any]]
    events: list[Event]
    standing: dict[str, Standing]
    codes: dict[str, IssuedCode]
    divisions: dict[int, list[DivisionRow]]
    discrepancies: list[Discrepancy]
    lost_triggers: Sequence[str]
    srs: int
    histories: dict[str, list[Event]]
    added: list[Event] = field(default_factory=list)
    new_polygons: dict[str, QgsGeometry] = field(default_factory=dict)
    changed_codes: list[IssuedCode] = field(default_factory=list)
    new_divisions: list[tuple[int, str, list[DivisionRow]]] = field(default_factory=list)

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.added or self.new_polygons or self.changed_codes)

    def state(self, kommune: str) -> str:
        """Where a kommune stands; "" where the register does not know it."""
        return self.standing[kommune].state if kommune in self.standing else ""

    def value(self, kommune: str, name: str) -> Any:
        """A value of a kommune's row, None where nothing is known; by the log but for the fields filled in by hand."""
        if name in BY_HAND:
            return self.rows.get(kommune, {}).get(name)
        return self.standing[kommune].values.get(name) if kommune in self.standing else None

    def history(self, kommune: str) -> list[Event]:
        """The events of a kommune, the oldest first."""
        return self.histories.get(kommune, [])

    def add(
        self,
        kommune: str,
        kind: str,
        who: str,
        day: str,
        why: str = "",
        target: str = "",
        fields: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
    ) -> Event:
        """Add an event, with the values it gives the kommune's row and other ``data``; ``target`` is the state it leads
        to where its kind does not say.

        Raises ``IllegalTransition``, and ``RegisterError`` for a kommune that the register does not know.
        """
        if kommune not in self.standing and kind != CREATED:
            raise RegisterError("unknown_kommune", kommune=kommune)
        before = self.state(kommune)
        reached = after(kind, before, why, target)
        given = {FIELDS: dict(fields)} if fields else {}
        everything = {**(data or {}), **given, **self._hand_edits(kommune), **self._log_discrepancies()}
        written = datetime.now(timezone.utc).isoformat(timespec="seconds")
        number = self.events[-1].number + 1 if self.events else 1
        event = Event(number, kommune, kind, before, reached, who.strip(), day, written, why.strip(), everything)
        event = sealed(event, self.events[-1].hash if self.events else "")
        self.events.append(event)
        self.added.append(event)
        self.histories.setdefault(kommune, []).append(event)
        self.standing[kommune] = after_event(self.standing.get(kommune), event)
        return event

    def set_code(self, code: IssuedCode) -> None:
        """Register a code, or when it holds from and to."""
        self.codes[code.code] = code
        self.changed_codes.append(code)

    def set_division(self, number: int, kommune: str, rows: list[DivisionRow]) -> None:
        """Keep the division that the event ``number`` brought into force."""
        self.divisions[number] = rows
        self.new_divisions.append((number, kommune, rows))

    def _hand_edits(self, kommune: str) -> dict[str, Any]:
        """What a person wrote into the kommune's row, which the next event's values replace; told once."""
        if kommune in {event.kommune for event in self.added} or kommune not in self.rows:
            return {}
        row = self.rows[kommune]
        edited = {name: row[name] for name, _ in _differences(row, _row(self.standing.get(kommune), row))}
        return {HAND_EDITED: edited} if edited else {}

    def _log_discrepancies(self) -> dict[str, Any]:
        """What was wrong with the log, kept in the first event after it: the count of rows is right again then."""
        wrong = [
            f"{one.kind}: {one.found}"
            for one in self.discrepancies
            if one.kind in ("log_changed", "log_cut", "codes_changed")
        ]
        return {LOG_DISCREPANCIES: wrong} if wrong and not self.added else {}

    def row_of(self, kommune: str) -> dict[str, Any]:
        """The values of a kommune's row, by the log."""
        return _row(self.standing[kommune], self.rows.get(kommune, {}))


def register_of(
    rows: Iterable[Mapping[str, Any]],
    events: list[Event],
    codes: Iterable[IssuedCode],
    divisions: dict[int, list[DivisionRow]],
    about: Mapping[str, str],
    lost_triggers: Sequence[str],
    srs: int,
) -> Register:
    """The register of what a file holds, with all that does not fit together."""
    by_kommune = {str(row["kommunenummer"] or "?"): row for row in rows}
    standing = standings(events)
    found = [
        *_of_log(events, about),
        *(Discrepancy("trigger_lost", found=name) for name in lost_triggers),
        *_of_rows(by_kommune, standing),
    ]
    known = {one.code: one for one in codes}
    # Registers of before have no hash of their codes.
    if about.get(CODES_HASH, "") not in ("", codes_hash(known.values())):
        found.append(Discrepancy("codes_changed"))
    histories: dict[str, list[Event]] = {}
    for event in events:
        histories.setdefault(event.kommune, []).append(event)
    return Register(by_kommune, events, standing, known, divisions, found, lost_triggers, srs, histories)


def codes_hash(codes: Iterable[IssuedCode]) -> str:
    """A hash of the codes with their names and days, in the order of the codes."""
    rows = [astuple(one) for one in sorted(codes, key=lambda one: one.code)]
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode("utf-8")).hexdigest()


def _of_log(events: Sequence[Event], about: Mapping[str, str]) -> list[Discrepancy]:
    found = [Discrepancy("log_changed", found=str(number)) for number in broken_links(events)]
    last = events[-1].hash if events else ""
    if about.get(COUNT) != str(len(events)) or about.get(LAST_HASH) != last:
        found.append(Discrepancy("log_cut", found=str(len(events)), expected=about.get(COUNT, "?")))
    return found + [Discrepancy("log_words", found=word) for word in unknown_kinds(events)]


def _of_rows(rows: Mapping[str, Mapping[str, Any]], standing: Mapping[str, Standing]) -> list[Discrepancy]:
    found = [Discrepancy("row_gone", kommune) for kommune in standing if kommune not in rows]
    for kommune, row in sorted(rows.items()):
        if kommune not in standing:
            found.append(Discrepancy("row_unknown", kommune, found=_text(row.get("kommunenavn"))))
            continue
        for name, expected in _differences(row, _row(standing[kommune], row)):
            kind = _kind_of_edit(name, row[name])
            found.append(Discrepancy(kind, kommune, name, _text(row[name]), _text(expected)))
    return found


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _kind_of_edit(name: str, found: object) -> str:
    if name == "tilstand" and found not in STATES:
        return "state_unknown"
    return "no_day" if KOMMUNE_FIELDS[name] == DAY and found is not None and day_of(found) is None else "row_edited"


def _row(standing: Standing | None, row: Mapping[str, Any]) -> dict[str, Any]:
    """A kommune's row by the log, with what a person filled in by hand."""
    if standing is None:
        return dict.fromkeys(KOMMUNE_FIELDS)
    own = (standing.kommune, standing.state, standing.since, standing.last, *(row.get(name) for name in BY_HAND))
    return {name: standing.values.get(name) for name in KOMMUNE_FIELDS} | dict(zip(_OWN, own))


def _differences(row: Mapping[str, Any], expected: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The fields in which a row is not as the log says, with what it says."""
    names = (name for name in KOMMUNE_FIELDS if name not in BY_HAND)
    return [(name, expected[name]) for name in names if row.get(name) != expected[name]]
