"""What happened in passing during a run, told once in its log and its report, whoever noticed it: sheets that were
passed over because they hold something else, tables read by their totals, folders of killed processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QT_TR_NOOP

from .translation import named, tr

_SENTENCES = {
    "removed": QT_TR_NOOP("Removed, left by a run that was killed: {names}."),
    "brought_back": QT_TR_NOOP("Brought back as it was, for the run that was to replace it was killed: {names}."),
    "former_kept": QT_TR_NOOP(
        "Left by a run that was killed, and kept: a former database is in it, and another one in its place: {names}."
    ),
    "left_behind": QT_TR_NOOP(
        "Left by a run on another machine or of an older version: {names}. Remove it when nothing writes there."
    ),
    "other_sheets": QT_TR_NOOP("Sheets of another kind, not read: {names}."),
}
_WARNINGS = {"brought_back", "former_kept", "left_behind"}


@dataclass
class _Noted:
    """What was noted: names by kind, and sentences that are warnings or not."""

    names: dict[str, dict[str, None]] = field(default_factory=dict)
    told: dict[str, bool] = field(default_factory=dict)


@contextmanager
def taking_notes() -> Iterator[None]:
    """What is noted inside belongs to one run."""
    token = _NOTED.set(_Noted())
    try:
        yield
    finally:
        _NOTED.reset(token)


def note(kind: str, names: Iterable[str]) -> None:
    """Note ``names`` of a ``kind`` (a key of ``_SENTENCES``); nothing without any, or outside a run."""
    noted, found = _NOTED.get(), dict.fromkeys(names)
    if noted is not None and found:
        noted.names.setdefault(kind, {}).update(found)


def tell(sentences: Iterable[str], is_warning: bool = False) -> None:
    """Note whole sentences; nothing outside a run."""
    noted = _NOTED.get()
    if noted is not None:
        noted.told |= dict.fromkeys(sentences, is_warning)


def run_notes() -> dict[str, bool]:
    """The sentences noted so far, and whether each is a warning."""
    noted = _NOTED.get() or _Noted()
    return noted.told | {
        tr(_SENTENCES[kind]).format(names=named(names)): kind in _WARNINGS for kind, names in noted.names.items()
    }


_NOTED: ContextVar[_Noted | None] = ContextVar("lks_run_notes", default=None)
