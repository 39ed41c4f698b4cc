"""Shares from counts: what a small denominator says is weighed against what the kommune says.

Empirical Bayes by the method of moments (Marshall 1991, Mapping disease and mortality rates using empirical Bayes
estimators, Applied Statistics 40), here for binomial shares: each share is drawn towards the mean of its group, the
more the fewer it rests on. Without it a unit of ten households would be the most extreme one by chance alone.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def shares(counts: Floats, bases: Floats) -> Floats:
    """The plain shares (n,); NaN where a count or base is missing or the base is zero."""
    return np.divide(counts, bases, out=np.full(len(counts), np.nan), where=bases > 0)


def smoothed_shares(counts: Floats, bases: Floats, groups: Ints) -> Floats:
    """The shares (n,) drawn towards the mean of their group 0..g-1, NaN where the plain share is.

    The variance of the true shares within groups is estimated over all groups together: a single kommune has too few
    units for an estimate of its own.
    """
    plain = shares(counts, bases)
    known = np.isfinite(plain)
    if not known.any():
        return plain
    n_groups = int(groups.max()) + 1
    base = np.where(known, bases, 0.0)
    size = np.bincount(groups, base, n_groups)
    total = np.bincount(groups, np.where(known, counts, 0.0), n_groups)
    mean = np.divide(total, size, out=np.zeros(n_groups), where=size > 0)[groups]
    # Counts above their base are the file's mistake; they have no binomial noise to take off.
    noise = np.clip(mean * (1.0 - mean), 0.0, None)
    deviation = np.where(known, plain - mean, 0.0)
    everybody = base.sum()
    observed = float((base * deviation**2).sum() / everybody)
    expected = float((noise * known).sum() / everybody)
    between = max(0.0, observed - expected)
    spread = between + np.divide(noise, base, out=np.zeros(len(base)), where=base > 0)
    trust = np.divide(between, spread, out=np.ones(len(base)), where=spread > 0)
    return np.where(known, mean + trust * deviation, np.nan)
