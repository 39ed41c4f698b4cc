"""Secondary hiding in blocks: siblings that add up to a public total, of which some are hidden.

The attacker knows the total, every sibling that is shown, nevner, and the rule with its limits. What each hidden cell
can still be is a closed interval; cells are hidden until every interval is wide enough (Fischetti and Salazar 2001 call
it the feasibility interval of cell suppression).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from .figures import Floats

Mask = NDArray[np.bool_]
# Pairs are tried in blocks of up to this many candidates; above it cells are added one by one.
_MOST_FOR_PAIRS = 12


@dataclass(frozen=True)
class HidingLimits:
    """What may not be shown, all inclusive: ``count`` people in teller or ``rest`` people in nevner less teller; with
    ``zeros`` shown, a count of 0 is no secret. ``width`` is how wide every interval must be at least."""

    count: int = 3
    rest: int = 3
    zeros: bool = False
    width: int = 3

    @property
    def least(self) -> int:
        """The least that a hidden count can be, as far as the rule tells."""
        return 1 if self.zeros else 0


@dataclass(frozen=True)
class Block:
    """Siblings (k,) that add up: their ``values``, what each can be ``most`` (infinite where nobody knows), which are
    ``hidden``, which of these are ``secret`` (the others are only not there), and which ``may`` be hidden as well.
    ``total`` is theirs, for hidden cells whose value is not known (NaN). ``cost`` is what is lost with each."""

    values: Floats
    most: Floats
    hidden: Mask
    secret: Mask
    may: Mask
    cost: Floats
    total: float


def widths(most: Floats, hidden: Mask, rest: float, least: float) -> Floats:
    """(k,) how wide the interval of every cell is, the hidden ones from ``least`` to ``most`` and together ``rest``;
    infinite for cells that are shown."""
    low, high = np.where(hidden, least, 0.0), np.where(hidden, most, 0.0)
    endless = np.isinf(high)
    finite = np.where(endless, 0.0, high)
    others = np.where(endless.sum() - endless > 0, np.inf, finite.sum() - finite)
    top = np.minimum(high, rest - (low.sum() - low))
    bottom = np.maximum(low, rest - others)
    return np.where(hidden, top - bottom, np.inf)


def is_safe(block: Block, hidden: Mask, limits: HidingLimits) -> bool:
    """Whether every secret cell stays wide enough when these are hidden, also for one who takes all of them for "
    "small."""
    if not (block.secret & hidden).any():
        return True
    rest = _sum_of(block, hidden)
    if rest is None:
        return True
    count = int(hidden.sum())
    own = widths(block.most, hidden, rest, limits.least)[block.secret & hidden]
    if (own < limits.width).any():
        return False
    # One may suppose that all of them are hidden for being small; where that can be, it must not tell them either.
    if limits.count > 0 and rest <= count * limits.count:
        small = np.full(len(block.values), float(limits.count))
        own = widths(np.minimum(block.most, small), hidden, rest, limits.least)[block.secret & hidden]
        if (own < min(limits.width, limits.count - limits.least)).any():
            return False
    return True


def _sum_of(block: Block, hidden: Mask) -> float | None:
    """What the hidden cells add up to, None where nobody can tell."""
    own = block.values[hidden]
    if not np.isnan(own).any():
        return float(own.sum())
    if np.isnan(block.total):
        return None
    return float(block.total - np.nansum(block.values[~hidden]))


def hide_more(block: Block, limits: HidingLimits) -> tuple[Mask, bool]:
    """The cells to hide, and whether that is enough: the cheapest one that makes the block safe, otherwise the cheapest
    two, otherwise one after another."""
    if is_safe(block, block.hidden, limits):
        return block.hidden, True
    candidates = sorted(np.flatnonzero(block.may & ~block.hidden).tolist(), key=lambda at: (block.cost[at], at))
    for size in (1, 2):
        if size == 2 and len(candidates) > _MOST_FOR_PAIRS:
            break
        tries = sorted(combinations(candidates, size), key=lambda each: (sum(block.cost[at] for at in each), each))
        for each in tries:
            hidden = _with(block.hidden, each)
            if is_safe(block, hidden, limits):
                return hidden, True
    hidden = block.hidden
    for at in candidates:
        hidden = _with(hidden, (at,))
        if is_safe(block, hidden, limits):
            return _without_needless(block, hidden, limits), True
    return hidden, False


def _with(hidden: Mask, more: Sequence[int]) -> Mask:
    changed = hidden.copy()
    changed[list(more)] = True
    return changed


def _without_needless(block: Block, hidden: Mask, limits: HidingLimits) -> Mask:
    """The same without cells that are not needed, the dearest first."""
    added = sorted(np.flatnonzero(hidden & ~block.hidden).tolist(), key=lambda at: (-block.cost[at], at))
    for at in added:
        fewer = hidden.copy()
        fewer[at] = False
        if is_safe(block, fewer, limits):
            hidden = fewer
    return hidden
