"""Hiding where other divisions lie across the zones: school districts, health districts, former zones.

The pieces that areas have in common are what an attacker solves for: every area that is shown is an equation, every
piece is at least nothing and at most its nevner. A linear program tells what a hidden area, or a piece of few people,
can still be (the difference of two areas that are shown can be such a piece).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress, check
from .areas import KOMMUNE, AreaTree
from .figures import Floats, Ints
from .protection import HidingLimits, Mask

_WIDE = 1e-6


@dataclass(frozen=True)
class Pieces:
    """What areas have in common: ``inside`` (p, a) whether a piece lies in an area, ``group`` (p,) the kommuner that
    hang together, and ``counted`` and ``base`` (i, p, y)."""

    inside: Mask
    group: Ints
    counted: Floats
    base: Floats


def piece_of_units(areas: AreaTree) -> tuple[Ints, Mask]:
    """The piece (n,) that each unit lies in, -1 in kommuner without another division, and ``Pieces.inside``."""
    members = [areas.leaf, *areas.members.values()]
    kommuner = areas.ancestor(KOMMUNE)[areas.leaf]
    crossed = np.unique(kommuner[np.any([member >= 0 for member in members[1:]], axis=0)])
    own = np.isin(kommuner, crossed)
    rows, piece = np.unique(np.stack(members, axis=1)[own], axis=0, return_inverse=True)
    inside = np.zeros((len(rows), len(areas.every)), dtype=bool)
    for at, row in enumerate(rows):
        for place in row[row >= 0].tolist():
            while place >= 0:
                inside[at, place] = True
                place = int(areas.parents[place])
    found = np.full(len(areas.units), -1, dtype=np.int64)
    found[own] = piece.reshape(-1)
    return found, inside


def groups_of_pieces(areas: AreaTree, inside: Mask) -> Ints:
    """The group (p,) of each piece: pieces that share an area of a kommune or below, directly or by way of others."""
    from scipy.sparse import csr_array  # see canExecute
    from scipy.sparse.csgraph import connected_components

    below = np.isin(areas.levels, ["fylke", "land"], invert=True)
    touching = csr_array(inside[:, below].astype(np.int32))
    return np.asarray(connected_components(touching @ touching.T, directed=False)[1], dtype=np.int64)


def protect_overlaps(
    pieces: Pieces,
    areas: AreaTree,
    indicators: Sequence[int],
    shown: Mask,
    cells: Mask,
    limits: Sequence[HidingLimits],
    progress: Progress | None = None,
    told: Mask | None = None,
    base: int = 0,
) -> None:
    """Hide more of ``cells`` (i, a, y) until no area that is hidden, and no piece of few people, can be told: neither
    its teller nor what is left of its nevner. Pieces with a nevner of up to ``base`` are of few people.

    ``shown`` (i, a, y) are the cells that would be shown but for ``cells``, ``told`` those that were published before;
    ``limits`` those of each of ``indicators``. Areas of other divisions are hidden before zones.
    """
    known = np.zeros_like(shown) if told is None else told
    for done, (i, own) in enumerate(zip(indicators, limits)):
        check(progress, done / len(indicators))
        for y in range(cells.shape[2]):
            for members in _groups(pieces):
                values, most = pieces.counted[i, members, y], pieces.base[i, members, y]
                if not np.isnan(values).any():
                    inside, few = pieces.inside[members], (most > 0) & (most <= base)
                    at_most = np.where(np.isnan(most), np.inf, most)
                    group = _Group(areas, inside, at_most, shown[i, :, y], known[i, :, y], few)
                    _protect_group(group, values, cells[i, :, y], own)
                    if not np.isnan(most).any():
                        _protect_group(group, most - values, cells[i, :, y], replace(own, count=own.rest))


def _groups(pieces: Pieces) -> Iterator[NDArray[np.int64]]:
    for group in np.unique(pieces.group):
        yield np.flatnonzero(pieces.group == group)


@dataclass(frozen=True)
class _Group:
    """Pieces that hang together in one indicator and year: ``inside`` (p, a), at ``most`` (p,) so many in each, the
    areas (a,) that would be ``shown`` and that were ``told`` before, and the pieces (p,) of ``few`` people."""

    areas: AreaTree
    inside: Mask
    most: Floats
    shown: Mask
    told: Mask
    few: Mask


def _protect_group(group: _Group, values: Floats, cells: Mask, limits: HidingLimits) -> None:
    """Hide areas of one group, in place, until the ``values`` of its pieces are safe."""
    areas, inside = group.areas, group.inside
    below = np.isin(areas.levels, [KOMMUNE, "fylke", "land"], invert=True)
    free = inside.any(axis=0) & below & group.shown & ~group.told & ~cells
    weight = values @ inside
    # Other divisions before zones, small before large.
    candidates = sorted(np.flatnonzero(free).tolist(), key=lambda at: (areas.parents[at] >= 0, weight[at], at))
    while True:
        target = _narrow(group, values, cells, limits)
        if target is None:
            return
        near = [at for at in candidates if not cells[at] and (inside[:, at] & target).any()]
        chosen = next(iter(near or [at for at in candidates if not cells[at]]), None)
        if chosen is None:
            return
        cells[chosen] = True


def _narrow(group: _Group, values: Floats, cells: Mask, limits: HidingLimits) -> Mask | None:
    """The pieces of the first hidden area, or small piece, that can be told too well; None where there is none."""
    levels, inside = group.areas.levels, group.inside
    known = (group.shown & ~cells) | group.told
    known = known & (levels != "fylke") & (levels != "land") & ~group.areas.lone
    rows = np.unique(inside[:, known].T, axis=0)
    rows = rows[rows.any(axis=1)]
    sums = rows @ values
    targets = [inside[:, at] for at in np.flatnonzero(cells & ~group.told & inside.any(axis=0))]
    small = (values > 0) & (values <= limits.count) | group.few
    targets += [np.arange(len(values)) == piece for piece in np.flatnonzero(small)]
    possible = min(limits.width, float(values.sum())) - _WIDE
    for target in targets:
        if width_of(rows, sums, group.most, target) < possible:
            return np.asarray(target, dtype=bool)
    return None


def width_of(rows: Mask, sums: Floats, most: Floats, target: Mask) -> float:
    """The largest less the smallest value that the sum of some pieces can have: two linear programs."""
    from scipy.optimize import linprog  # see canExecute

    bounds = [(0.0, None if np.isinf(each) else float(each)) for each in most]
    ends = []
    for sign in (1.0, -1.0):
        found = linprog(sign * target.astype(float), A_eq=rows.astype(float), b_eq=sums, bounds=bounds, method="highs")
        if found.status != 0:
            return np.inf
        ends.append(sign * found.fun)
    return float(ends[1] - ends[0])
