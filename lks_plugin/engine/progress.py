"""Progress and cancelling of long work."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], bool]


class Cancelled(Exception):
    """The caller's progress callback answered False."""


def check(progress: Progress | None, fraction: float) -> None:
    """Tell how far the work has come, a fraction in [0, 1]; raises ``Cancelled`` if it shall stop."""
    if progress is not None and not progress(fraction):
        raise Cancelled


def part_of(progress: Progress | None, start: float, end: float) -> Progress | None:
    """A callback for one part of the work, which takes it from ``start`` to ``end`` of the whole."""
    if progress is None:
        return None
    return lambda fraction: progress(start + (end - start) * fraction)


def rising(progress: Progress) -> Progress:
    """A callback that never tells less than it has told: searches that begin anew go back in their own count."""
    told = 0.0

    def further(fraction: float) -> bool:
        nonlocal told
        told = max(told, min(1.0, fraction))
        return progress(told)

    return further
