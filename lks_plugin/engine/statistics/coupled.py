"""Hiding where blocks hang together: parts of one whole (building types) in areas that add up.

Rows are areas with a public whole, columns parts with a public total. A linear program judges what a hidden cell can
still be where no rectangle of hidden cells shows it at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .figures import Floats
from .protection import Block, HidingLimits, Mask, hide_more

_ROUNDS = 50


@dataclass(frozen=True)
class Whole:
    """Indicators ``parts`` that add up to one nevner, in the areas ``rows`` that add up to their parent; ``counted``
    and ``shown`` are those of all indicators (i, a, y)."""

    parts: Sequence[int]
    rows: NDArray[np.int64]
    counted: Floats
    shown: Mask


def protect_wholes(wholes: Sequence[Whole], cells: Mask, limits: HidingLimits) -> None:
    """Hide more of ``cells`` (i, a, y) until neither rows nor columns nor both together give one away."""
    for whole in wholes:
        at = np.ix_(np.asarray(whole.parts), whole.rows)
        for y in np.flatnonzero(cells[at].any(axis=(0, 1))).tolist():
            values, shown = whole.counted[at][:, :, y].T, whole.shown[at][:, :, y].T
            if np.isnan(values).any():
                continue
            hidden = protect_matrix(values, cells[at][:, :, y].T & shown, shown, limits)
            part = cells[:, :, y]
            part[at] |= hidden.T


def protect_matrix(values: Floats, hidden: Mask, may: Mask, limits: HidingLimits) -> Mask:
    """The cells (r, c) to hide, of a table whose row and column sums are public, so that every hidden one can be
    ``limits.width`` different values; all that may be hidden where nothing less is enough."""
    for _ in range(_ROUNDS):
        before = hidden.copy()
        hidden = _lines(values, hidden, may, limits)
        hidden = _lines(values.T, hidden.T, may.T, limits).T
        if (hidden == before).all():
            narrow = narrow_cells(values, hidden, limits)
            if not narrow:
                return hidden
            added = _corner(values, hidden, may, narrow[0])
            if not added.any():
                return hidden | may
            hidden = hidden | added
    return hidden | may


def _lines(values: Floats, hidden: Mask, may: Mask, limits: HidingLimits) -> Mask:
    """Hide more in every row by itself."""
    hidden = hidden.copy()
    for row in np.flatnonzero(hidden.any(axis=1)):
        free = may[row] & ~hidden[row] & ((values[row] > 0) | (not limits.zeros))
        infinite = np.full(values.shape[1], np.inf)
        block = Block(
            values[row], infinite, hidden[row], hidden[row] | free, free, values[row], float(values[row].sum())
        )
        hidden[row], _ = hide_more(block, limits)
    return hidden


def narrow_cells(values: Floats, hidden: Mask, limits: HidingLimits) -> list[tuple[int, int]]:
    """The hidden cells that an attacker knows too well; those whose row and column allow no more are left out."""
    return [
        (row, column)
        for row, column in np.argwhere(hidden).tolist()
        if not _has_rectangle(values, hidden, row, column, limits)
        and feasible_width(values, hidden, (row, column), limits.least) < _possible(values, row, column, limits)
    ]


def _possible(values: Floats, row: int, column: int, limits: HidingLimits) -> float:
    """The width that can be reached at all: no more than the public sums."""
    return float(min(limits.width, values[row].sum(), values[:, column].sum())) - 1e-6


def _has_rectangle(values: Floats, hidden: Mask, row: int, column: int, limits: HidingLimits) -> bool:
    """Whether four hidden corners let the cell vary enough: two rise while two fall."""
    rows = np.flatnonzero(hidden[:, column])
    columns = np.flatnonzero(hidden[row])
    rows, columns = rows[rows != row], columns[columns != column]
    free = values - limits.least
    corner = hidden[np.ix_(rows, columns)]
    up = np.minimum(free[row, columns][None, :], free[rows, column][:, None])
    down = np.minimum(free[row, column], free[np.ix_(rows, columns)])
    return bool((corner & (up + down >= limits.width)).any())


def feasible_width(values: Floats, hidden: Mask, cell: tuple[int, int], least: float) -> float:
    """The largest less the smallest value that a hidden cell can have, given all row and column sums and all cells that
    are shown: two linear programs."""
    from scipy.optimize import linprog  # see canExecute

    places = np.argwhere(hidden)
    rows, columns = np.unique(places[:, 0]), np.unique(places[:, 1])
    equations = np.vstack([places[:, 0][None, :] == rows[:, None], places[:, 1][None, :] == columns[:, None]])
    sums = [*(values[row][hidden[row]].sum() for row in rows), *(values[:, c][hidden[:, c]].sum() for c in columns)]
    aim = ((places[:, 0] == cell[0]) & (places[:, 1] == cell[1])).astype(float)
    ends = []
    for sign in (1.0, -1.0):
        found = linprog(sign * aim, A_eq=equations.astype(float), b_eq=sums, bounds=(least, None), method="highs")
        ends.append(sign * found.fun if found.status == 0 else np.nan)
    return float(ends[1] - ends[0])


def _corner(values: Floats, hidden: Mask, may: Mask, cell: tuple[int, int]) -> Mask:
    """The cheapest rectangle that has the cell for a corner: its other corners are hidden as well."""
    row, column = cell
    best, chosen = np.inf, np.zeros_like(hidden)
    for other in range(values.shape[0]):
        for beside in range(values.shape[1]):
            corners = [(row, beside), (other, column), (other, beside)]
            new = [at for at in corners if not hidden[at]]
            if other == row or beside == column or not new or not all(may[at] for at in new):
                continue
            cost = sum(values[at] for at in new) - 1e-9 * min(values[at] for at in corners)
            if min(values[at] for at in corners) > 0 and cost < best:
                best, chosen = cost, np.zeros_like(hidden)
                for at in new:
                    chosen[at] = True
    return chosen
