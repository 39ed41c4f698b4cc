"""What happened in passing during a run, told once in its log and its report, whoever noticed it: sheets that were
passed over because they hold something else, folders of killed processes that were found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

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


@contextmanager
def taking_notes() -> Iterator[None]:
    """What is noted inside belongs to one run."""
    token = _NOTED.set({})
    try:
        yield
    finally:
        _NOTED.reset(token)


def note(kind: str, names: Iterable[str]) -> None:
    """Note ``names`` of a ``kind`` (a key of ``_SENTENCES``); nothing without any, or outside a run."""
    noted, found = _NOTED.get(), dict.fromkeys(names)
    if noted is not None and found:
        noted.setdefault(kind, {}).update(found)


def run_notes() -> list[str]:
    """The sentences noted so far."""
    return [tr(_SENTENCES[kind]).format(names=named(names)) for kind, names in (_NOTED.get() or {}).items()]


_NOTED: ContextVar[dict[str, dict[str, None]] | None] = ContextVar("lks_run_notes", default=None)
