"""How many people units would have in some years, from their own past or a projection."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Figures of the past are ten years old, projections ten years ahead.
YEARS = 10
# A trend loses a tenth of its strength each year: what a unit did for ten years it does not do for ever.
DAMPING = 0.9
# Small units double or halve by chance: no trend counts for more than this a year.
STEEPEST = 0.05


@dataclass(frozen=True)
class YearsAhead:
    """The inhabitants (n,) that units would have in so many ``years``; ``unknown`` inhabited units without a figure of
    their past or future count as they are today."""

    people: Ints
    years: int
    unknown: int


def years_ahead(population: Ints, history: Floats | None, projection: Floats | None, years: int) -> YearsAhead | None:
    """``at_horizon`` with what it rests on; None where nothing is known of any unit."""
    people = at_horizon(population, history, projection, years)
    if people is None:
        return None
    known = np.zeros(len(population), dtype=bool)
    if history is not None:
        known |= history > 0
    if projection is not None:
        known |= np.isfinite(projection)
    return YearsAhead(people, years, int(np.count_nonzero(~known & (population > 0))))


def at_horizon(population: Ints, history: Floats | None, projection: Floats | None, years: int) -> Ints | None:
    """The inhabitants (n,) of each unit in so many ``years``; None where nothing is known of any.

    ``history`` (n,) the inhabitants ten years ago, ``projection`` (n,) in ten years, NaN where not known. A projection
    is followed in a straight line; otherwise the unit's yearly growth over ten years goes on, damped and at most
    ``STEEPEST``. Units of which nothing is known stay as they are.
    """
    now = population.astype(float)
    found = now.copy()
    known = False
    if history is not None:
        past = np.isfinite(history) & (history > 0) & (now > 0)
        growth = np.zeros(len(now))
        growth[past] = (now[past] / history[past]) ** (1 / YEARS) - 1
        strength = float(np.sum(DAMPING ** np.arange(years)))
        found = now * (1 + growth.clip(-STEEPEST, STEEPEST)) ** strength
        known = bool(past.any())
    if projection is not None:
        ahead = np.isfinite(projection)
        found[ahead] = now[ahead] + (projection[ahead] - now[ahead]) * years / YEARS
        known = known or bool(ahead.any())
    return np.rint(found).clip(0).astype(np.int64) if known else None
