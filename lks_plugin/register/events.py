"""The log: what happened to a kommune, who says so, and a chain of hashes that shows whether a row was changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .states import READ_IN, STATES, TRANSITION_OF

# The keys of ``Event.data`` that the register itself reads: values of the kommune's row, and what a person's own edit
# of that row had in their place.
FIELDS, HAND_EDITED = "felter", "haandendret"
# The key under which an event tells that the log before it was not as it had been written.
LOG_DISCREPANCIES = "avvik_i_loggen"


@dataclass(frozen=True)
class Event:
    """One row of the log, numbered from 1.

    ``before`` and ``after`` are states; ``day`` is the day that it happened, ``written`` when it was registered (UTC),
    both ISO text. ``data`` is what else is known of it; ``former`` and ``hash`` link it to the event before.
    """

    number: int
    kommune: str
    kind: str
    before: str
    after: str
    who: str
    day: str
    written: str
    why: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    former: str = ""
    hash: str = ""

    @property
    def fields(self) -> Mapping[str, Any]:
        """The values that the event gives the kommune's row."""
        found = self.data.get(FIELDS, {})
        return found if isinstance(found, dict) else {}


def data_text(data: Mapping[str, Any]) -> str:
    """The data as the log keeps it: compact JSON, keys sorted."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def sealed(event: Event, former: str) -> Event:
    """The event with the hash of the one before and its own."""
    return replace(event, former=former, hash=_hash(event, former))


def _hash(event: Event, former: str) -> str:
    values = [
        event.number,
        event.kommune,
        event.kind,
        event.before,
        event.after,
        event.who,
        event.day,
        event.written,
        event.why,
        data_text(event.data),
        former,
    ]
    return hashlib.sha256(json.dumps(values, ensure_ascii=False).encode("utf-8")).hexdigest()


def broken_links(events: Sequence[Event]) -> list[int]:
    """The numbers of the events that are not as they were written: changed, out of order, or after one that is gone."""
    broken, former, last = [], "", 0
    for event in events:
        if event.number != last + 1 or event.former != former or event.hash != _hash(event, event.former):
            broken.append(event.number)
        former, last = event.hash, event.number
    return broken


def unknown_kinds(events: Iterable[Event]) -> list[str]:
    """The kinds and states of a log that this version does not know."""
    kinds = {event.kind for event in events if event.kind not in TRANSITION_OF}
    return sorted(kinds | {event.after for event in events if event.after not in STATES})


@dataclass(frozen=True)
class Standing:
    """Where a kommune stands by the log: its state, since when, the values of its row, and the number of its last
    event."""

    kommune: str
    state: str = ""
    since: str = ""
    last: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)


def after_event(standing: Standing | None, event: Event) -> Standing:
    """How a kommune stands once the event has happened."""
    before = standing or Standing(event.kommune)
    moved = event.after != before.state or event.kind in (event.after, READ_IN)
    return Standing(
        event.kommune,
        event.after,
        event.day if moved else before.since,
        event.number,
        {**before.values, **event.fields},
    )


def standings(events: Iterable[Event]) -> dict[str, Standing]:
    """Every kommune of the log, by its number."""
    found: dict[str, Standing] = {}
    for event in events:
        found[event.kommune] = after_event(found.get(event.kommune), event)
    return dict(sorted(found.items()))


def division_hash(pairs: Iterable[tuple[str, str]]) -> str:
    """SHA-256 of a division: its pairs of unit and zone, sorted, whatever order they come in."""
    lines = "".join(f"{unit}\t{zone}\n" for unit, zone in sorted(pairs))
    return hashlib.sha256(lines.encode("ascii", "replace")).hexdigest()
