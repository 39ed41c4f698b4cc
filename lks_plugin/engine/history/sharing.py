"""Figures of a unit that was split, shared among the units it became."""

from __future__ import annotations

from collections.abc import Sequence


def share_out(count: int, weights: Sequence[int]) -> list[int]:
    """A whole number in shares proportional to ``weights``, by largest remainder; equal weights where all are 0.

    The shares add up to ``count``; of equal remainders the first gets the one more.
    """
    parts = list(weights) if sum(weights) > 0 else [1] * len(weights)
    total = sum(parts)
    shares = [count * part // total for part in parts]
    remainders = [(-(count * part % total), place) for place, part in enumerate(parts)]
    for _, place in sorted(remainders)[: count - sum(shares)]:
        shares[place] += 1
    return shares
