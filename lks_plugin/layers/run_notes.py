"""What happened in passing during a run, told once in its log and its report, whoever noticed it: sheets that were
passed over because they hold something else, folders of killed processes that were found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .translation import named, tr


@contextmanager
def taking_notes() -> Iterator[None]:
    """What is noted inside belongs to one run."""
    token = _NOTED.set({})
    try:
        yield
    finally:
        _NOTED.reset(token)


def note(sentence: str, names: Iterable[str]) -> None:
    """Note ``names`` for a sentence (marked with ``QT_TR_NOOP``) with the field {names}; nothing without any, or
    outside a run."""
    noted, found = _NOTED.get(), dict.fromkeys(names)
    if noted is not None and found:
        noted.setdefault(sentence, {}).update(found)


def run_notes() -> list[str]:
    """The sentences noted so far."""
    return [tr(sentence).format(names=named(names)) for sentence, names in (_NOTED.get() or {}).items()]


_NOTED: ContextVar[dict[str, dict[str, None]] | None] = ContextVar("lks_run_notes", default=None)
