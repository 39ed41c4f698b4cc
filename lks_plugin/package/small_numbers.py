"""Inhabitants that a package does not tell exactly: small numbers that were rounded, and units whose are not known.

A zone whose true figure may lie on either side of a limit is not certain in the package; Statistics Norway judges by
the true figures.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from ..engine.criteria import Criteria

# What Statistics Norway rounds small numbers to: a 0 may have been 1, a 3 may have been 2.
_ROUNDED = {1: 0, 2: 3}
# Why it may not be certain on which side of a limit a zone is.
UNKNOWN, ROUNDED = "unknown", "rounded"


def rounded(population: int) -> int:
    """A small number of inhabitants as Statistics Norway rounds it: 1 to 0, 2 to 3, all others as they are."""
    return _ROUNDED.get(population, population)


def true_range(people: Iterable[int | None], are_rounded: bool) -> tuple[int, float]:
    """The fewest and the most inhabitants that units can have together; None for units whose are not known."""
    told = list(people)
    known = [each for each in told if each is not None]
    least, most = sum(known), math.inf if len(known) < len(told) else sum(known)
    return (least - known.count(3), most + known.count(0)) if are_rounded else (least, most)


def edges(criteria: Criteria, alone: bool = False) -> tuple[int, ...]:
    """The figures from which on a zone is judged otherwise, ascending; one that is ``alone`` in a kommune or bydel too
    small for two has no minimum."""
    above = criteria.max_population + 1
    return (above,) if alone else (criteria.floor_population, criteria.min_population, above)


def is_uncertain(least: int, most: float, limits: Iterable[int]) -> bool:
    """Whether the true figure can lie on either side of one of the ``edges``."""
    return any(least < edge <= most for edge in limits)


def doubt(people: Sequence[int | None], are_rounded: bool, limits: Iterable[int]) -> str:
    """Why it is not certain on which side of one of the ``edges`` a zone of units is, "" where it is certain."""
    if not is_uncertain(*true_range(people, are_rounded), limits):
        return ""
    return UNKNOWN if None in people else ROUNDED
