"""Zones to start from, and zones that stay as they are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Ints = NDArray[np.int64]


def former_zones(former: ArrayLike | None, fixed: Sequence[int] | None, n: int, refine: bool) -> Ints:
    """The zone each unit comes from, (n,), -1 where it has none.

    Raises ``ValueError`` for zones that make no sense, and for former zones where nothing would start from them.
    """
    if former is None:
        if fixed is not None and len(fixed):
            raise ValueError("fixed names zones of former: give former, too")
        return np.full(n, -1, dtype=np.int64)
    zones = np.asarray(former)
    if zones.shape != (n,) or zones.dtype.kind not in "iu":
        raise ValueError(f"former must be a whole number for each of the {n} units")
    unknown = sorted(set(fixed or ()) - set(zones.tolist()))
    if unknown or any(zone < 0 for zone in fixed or ()):
        raise ValueError(f"fixed names zones that former does not have: {unknown[:10]}")
    if not refine and not fixed:
        raise ValueError("without refinement nothing starts from former zones")
    return zones.astype(np.int64)


def filled(zones: Ints, edges: Ints) -> Ints:
    """The zones (n,) with units that have none, -1, joined to the lowest zone next to them, ring by ring."""
    zones = zones.copy()
    both = np.vstack([edges, edges[:, ::-1]])
    while (zones < 0).any():
        reached = both[(zones[both[:, 0]] >= 0) & (zones[both[:, 1]] < 0)]
        if not len(reached):
            break
        order = np.lexsort((zones[reached[:, 0]], reached[:, 1]))
        units, first = np.unique(reached[order, 1], return_index=True)
        zones[units] = zones[reached[order[first], 0]]
    return zones
