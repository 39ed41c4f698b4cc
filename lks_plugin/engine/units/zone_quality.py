"""What a person judges a division by: how alike zones are inside, by indicator, and how their people spread."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def intra_zone_correlation(values: Floats, weights: Floats, labels: Ints) -> Floats:
    """The share of each attribute's weighted variance that lies between zones, (p,): 1 where all units of a zone are
    alike, 0 where zones say nothing. NaN where an attribute does not vary.

    ``values`` (n, p), missing ones NaN and left out; ``weights`` (n,); ``labels`` (n,) the zones.
    """
    found = np.full(values.shape[1], np.nan)
    for column in range(values.shape[1]):
        known = np.isfinite(values[:, column]) & (weights > 0)
        x, w = values[known, column], weights[known]
        zones = np.unique(labels[known], return_inverse=True)[1].ravel()
        if not len(x):
            continue
        mean = float((w * x).sum() / w.sum())
        total = float((w * (x - mean) ** 2).sum())
        if total <= 0:
            continue
        sums = np.bincount(zones, w)
        means = np.bincount(zones, w * x) / sums
        found[column] = float((sums * (means - mean) ** 2).sum()) / total
    return found


def spread(people: Ints) -> float:
    """How unequal zones are in population: the standard deviation over the mean; 0 for fewer than two."""
    values = np.asarray(people, dtype=float)
    return float(values.std() / values.mean()) if len(values) > 1 and values.mean() > 0 else 0.0
