"""Rounding instead of hiding: small counts become 0 or the base, and totals are summed anew.

After Statistics Norway's small count rounding: only counts below the base change, and the error is passed on from zone
to zone, so that no total is further from the truth than the base.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from .areas import ZONE, summed_upwards
from .definitions import COUNT, PART, RATE
from .figures import POPULATION, Floats
from .series import SHOWN, Series


def round_small(series: Series, base: int = 3) -> tuple[Series, float]:
    """The series with tellere, and what is left of nevner, from 1 to ``base`` - 1 in zones rounded to 0 or
    ``base``, and the largest deviation of any total from the truth."""
    areas, counted = series.areas, series.counted.copy()
    cells = (areas.levels == ZONE) & ~areas.lone
    largest = 0.0
    for i, definition in enumerate(series.definitions):
        if definition.kind not in (PART, RATE, COUNT) or definition.key == POPULATION:
            continue
        for y in range(len(series.years)):
            shown = cells & (series.state[i, :, y] == SHOWN)
            change = _changes(counted[i, :, y], series.base[i, :, y], shown, base)
            total = summed_upwards(areas, change)
            counted[i, :, y] += total
            largest = max(largest, float(np.abs(total).max(initial=0.0)))
    return replace(series, counted=counted), largest


def _changes(counted: Floats, whole: Floats, shown: NDArray[np.bool_], base: int) -> Floats:
    """What is added to each zone's teller, in the order of the areas: up or down, whichever keeps the sum of all
    changes so far nearest to nothing."""
    change, error = np.zeros(len(counted)), 0.0
    rest = np.where(np.isnan(whole), np.inf, whole - counted)
    for at in np.flatnonzero(shown & (_is_small(counted, base) | _is_small(rest, base))).tolist():
        adds = [
            add
            for add in range(1 - base, base)
            if not _is_small(counted[at] + add, base) and counted[at] + add >= 0
            if not _is_small(rest[at] - add, base) and rest[at] - add >= 0
        ]
        # Of one or two people nobody can be hidden among the others: none of them, or all.
        adds = adds or [-counted[at], rest[at]]
        change[at] = min(adds, key=lambda add: (abs(error + add), abs(add)))
        error += change[at]
    return change


def _is_small(count: Floats, base: int) -> NDArray[np.bool_]:
    return np.asarray((count > 0) & (count < base))
