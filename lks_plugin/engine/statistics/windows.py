"""Hiding where every figure is of several years: windows overlap, so that a hidden one can be told from its neighbours.

The years by themselves are what an attacker solves for: every window that is shown is an equation, and so is what the
hidden windows of one block add up to.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .figures import Floats
from .overlap import width_of
from .protection import HidingLimits, Mask

_NARROW = 1e-6


def telling_windows(
    counted: Floats, hidden: Mask, none: Mask, width: int, limits: HidingLimits
) -> Iterator[tuple[int, int]]:
    """The hidden windows (area, year) that can be told too well.

    ``counted`` (k, y) are the sums over ``width`` years of siblings, ``hidden`` (k, y) which are hidden, ``none`` (k,
    y)
    where no window is; the total of every year is public.
    """
    own = np.flatnonzero(hidden.any(axis=1))
    if not len(own) or np.isnan(counted[own][~none[own]]).any():
        return
    years = counted.shape[1]
    rows, sums = _equations(counted[own], hidden[own], none[own], width)
    total = np.array([counted[own, y][hidden[own, y]].sum() for y in range(years)])
    for place, y in np.argwhere(hidden[own]).tolist():
        target = np.zeros(len(own) * years, dtype=bool)
        target[_places(place, y, width, years)] = True
        most = np.full(len(target), np.inf)
        if width_of(rows, sums, most, target) < min(limits.width, total[y]) - _NARROW:
            yield int(own[place]), y


def _equations(counted: Floats, hidden: Mask, none: Mask, width: int) -> tuple[Mask, Floats]:
    """The windows that are shown, and for every year the sum of the hidden ones."""
    areas, years = counted.shape
    rows, sums = [], []
    for y in range(width - 1, years):
        together = np.zeros(areas * years, dtype=bool)
        for at in range(areas):
            row = np.zeros(areas * years, dtype=bool)
            row[_places(at, y, width, years)] = True
            if hidden[at, y]:
                together |= row
            elif not none[at, y]:
                rows.append(row)
                sums.append(counted[at, y])
        # A sibling that has no window yet hides what the others add up to.
        if together.any() and not none[:, y].any():
            rows.append(together)
            sums.append(counted[hidden[:, y], y].sum())
    return np.array(rows, dtype=bool).reshape(len(rows), areas * years), np.array(sums)


def _places(area: int, year: int, width: int, years: int) -> slice:
    """The single years of an area's window among all unknowns."""
    return slice(area * years + max(0, year - width + 1), area * years + year + 1)


def next_to(hidden: Mask, may: Mask, window: tuple[int, int]) -> int | None:
    """The year of the nearest window of the same area that is shown and may be hidden, None where there is none."""
    area, year = window
    free = np.flatnonzero(may[area] & ~hidden[area])
    return None if not len(free) else int(min(free, key=lambda other: (abs(other - year), other)))
