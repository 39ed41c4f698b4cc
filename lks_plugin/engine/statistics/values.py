"""What is told of the figures of an area: share, rate, interval, deviation, rank, and means over years."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

import numpy as np
from numpy.typing import NDArray

from .areas import KOMMUNE, LAND, AreaTree
from .definitions import COUNT, GIVEN, MEAN, MEDIAN
from .figures import POPULATION, Floats
from .overlap import Pieces
from .series import LACKING, NONE, NOT_POSSIBLE, SECRET, SHOWN, Series

# The 97.5 percentile of the normal distribution: intervals of 95 %.
Z95 = 1.959963984540054


@dataclass(frozen=True)
class Values:
    """What is derived (i, a, y), NaN wherever the cell is not shown: ``share`` = teller / nevner (0 to 1), ``value``
    the figure that is shown (share, count, mean, median, given), ``low`` and ``high`` the 95 % interval of shares,
    ``from_kommune`` and ``from_country`` the difference of values, ``rank`` among ``ranked`` areas of the same level
    and parent, 1 the highest."""

    share: Floats
    value: Floats
    low: Floats
    high: Floats
    from_kommune: Floats
    from_country: Floats
    rank: Floats
    ranked: Floats


def wilson(count: Floats, base: Floats, z: float = Z95) -> tuple[Floats, Floats]:
    """Wilson's score interval of shares (Wilson 1927); NaN where the base is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = count / base
        spread = z * np.sqrt(share * (1 - share) / base + z * z / (4 * base * base))
        middle, scale = share + z * z / (2 * base), 1 + z * z / base
        low, high = (middle - spread) / scale, (middle + spread) / scale
    return np.clip(low, 0.0, 1.0), np.clip(high, 0.0, 1.0)


def derived(series: Series) -> Values:
    """The values of all shown cells; nothing is derived of the others, nor of what is derived of them."""
    areas, shown = series.areas, series.state == SHOWN
    counted, base = (np.where(shown, each, np.nan) for each in (series.counted, series.base))
    with np.errstate(divide="ignore", invalid="ignore"):
        share = counted / base
    kinds = np.array([d.kind for d in series.definitions])
    value = share.copy()
    value[kinds == COUNT] = counted[kinds == COUNT]
    # Of several years the mean; inhabitants are those of the year.
    several = np.array([d.kind == COUNT and d.key != POPULATION for d in series.definitions])
    value[several] /= series.window
    for kind in (MEDIAN, GIVEN):
        value[kinds == kind] = np.where(shown, series.value, np.nan)[kinds == kind]
    share[kinds == MEAN] = np.nan
    low, high = wilson(np.where(counted <= base, counted, np.nan), base)
    low[kinds == MEAN], high[kinds == MEAN] = np.nan, np.nan
    compared = np.where((kinds == COUNT)[:, None, None], np.nan, value)
    rank, ranked = ranks(value, areas)
    return Values(
        share,
        value,
        low,
        high,
        compared - _above(compared, areas, KOMMUNE),
        compared - _above(compared, areas, LAND),
        rank,
        ranked,
    )


def _above(value: Floats, areas: AreaTree, level: str) -> Floats:
    """For every area the value of what it lies in at a level."""
    above = areas.ancestor(level)
    return cast(Floats, np.where((above >= 0)[None, :, None], value[:, above, :], np.nan))


def ranks(value: Floats, areas: AreaTree) -> tuple[Floats, Floats]:
    """The rank (i, a, y) of every value among its siblings, 1 the highest, equal ones alike, and how many are ranked;
    rest zones are not ranked."""
    rank, ranked = np.full(value.shape, np.nan), np.full(value.shape, np.nan)
    there = (areas.lies_in >= 0) & ~areas.rest
    groups = np.where(there, areas.lies_in * 64 + np.unique(areas.levels, return_inverse=True)[1], -1)
    order = np.argsort(groups, kind="stable")
    starts = np.flatnonzero(np.r_[True, groups[order][1:] != groups[order][:-1]])
    for start, end in zip(starts, [*starts[1:], len(order)]):
        own = order[start:end]
        if groups[own[0]] < 0:
            continue
        block = value[:, own, :]
        known = ~np.isnan(block)
        with np.errstate(invalid="ignore"):
            higher = np.stack([(block > block[:, [k], :]).sum(axis=1) for k in range(len(own))], axis=1)
        rank[:, own, :] = np.where(known, higher + 1, np.nan)
        ranked[:, own, :] = np.where(known, known.sum(axis=1, keepdims=True), np.nan)
    return rank, ranked


def rolling(series: Series, width: int) -> Series:
    """The series as sums over ``width`` years, each under its last year, with shares of the sums: for figures that rest
    on few. A window in which a year has no row has none; inhabitants and medians are those of the year."""
    if width < 2:
        return series
    counted, base, state = series.counted.copy(), series.base.copy(), series.state.copy()
    summed = [definition.is_summed and definition.key != POPULATION for definition in series.definitions]
    for at in range(len(series.years)):
        first = at - width + 1
        window = slice(max(0, first), at + 1)
        for i in range(len(summed)):
            if summed[i]:
                own = series.state[i, :, window]
                counted[i, :, at] = series.counted[i, :, window].sum(axis=1)
                base[i, :, at] = series.base[i, :, window].sum(axis=1)
                state[i, :, at] = _worst(own, first < 0)
    state[(state == SHOWN) & (base == 0)] = NOT_POSSIBLE
    return replace(
        series,
        counted=counted,
        base=base,
        state=state,
        pieces=_rolled(series.pieces, width, np.array(summed)),
        window=width,
    )


def _rolled(pieces: Pieces | None, width: int, summed: NDArray[np.bool_]) -> Pieces | None:
    """The pieces with sums over years as well, those of ``summed`` indicators."""
    if pieces is None:
        return None
    years = pieces.counted.shape[2]
    windows = [slice(max(0, at - width + 1), at + 1) for at in range(years)]
    counted, base = (
        np.where(summed[:, None, None], np.stack([each[:, :, w].sum(axis=2) for w in windows], axis=2), each)
        for each in (pieces.counted, pieces.base)
    )
    return replace(pieces, counted=counted, base=base)


def _worst(states: NDArray[np.uint8], short: bool) -> NDArray[np.uint8]:
    """The state of a window: no row where a year of it has none, then the gravest of its years."""
    if short:
        return np.full(len(states), NONE, dtype=np.uint8)
    kinds = [(states == NONE).any(axis=1), (states == SECRET).any(axis=1), (states == LACKING).any(axis=1)]
    return np.select(kinds, [NONE, SECRET, LACKING], SHOWN).astype(np.uint8)
