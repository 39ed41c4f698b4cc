"""What a person judges a division by: how alike zones are inside, by indicator, and how their people spread."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def intra_zone_correlation(values: Floats, weights: Floats, labels: Ints) -> Floats:
    """How alike the units of a zone are in each attribute, (p,): 1 where they are all alike, 0 where they are no more
    alike than units anywhere, below 0 where they are less so.

    The intraclass correlation of a one-way analysis of variance (Fisher 1925), weighted: other than the share of
    variance between zones it does not rise by itself with the number of zones. NaN where an attribute does not vary, or
    where there is one zone, or one for every unit. ``values`` (n, p), missing ones NaN and left out; ``weights`` (n,);
    ``labels`` (n,) the zones.
    """
    found = np.full(values.shape[1], np.nan)
    for column in range(values.shape[1]):
        known = np.isfinite(values[:, column]) & (weights > 0)
        x, w = values[known, column], weights[known]
        if len(x):
            found[column] = _correlation(x, w, labels[known])
    return found


def _correlation(x: Floats, w: Floats, labels: Ints) -> float:
    """The correlation of one attribute, all values known: both variances from the weighted sums of squares within and
    between zones and what these are expected to be (method of moments)."""
    zones = np.unique(labels, return_inverse=True)[1].ravel()
    all_mass, mass, squares = float(w.sum()), np.bincount(zones, w), np.bincount(zones, w**2)
    mean, means = float((w * x).sum() / all_mass), np.bincount(zones, w * x) / mass
    inside = float((w * (x - means[zones]) ** 2).sum())
    between = float((mass * (means - mean) ** 2).sum())
    if not 1 < len(mass) < len(x) or inside + between <= 0:
        return float("nan")
    shares = float((squares / mass).sum())
    of_units = inside / (all_mass - shares)
    of_zones = (between - of_units * (shares - float(squares.sum()) / all_mass)) / (
        all_mass - float((mass**2).sum()) / all_mass
    )
    return of_zones / (of_zones + of_units)


def spread(people: Ints) -> float:
    """How unequal zones are in population: the standard deviation over the mean; 0 for fewer than two."""
    values = np.asarray(people, dtype=float)
    return float(values.std() / values.mean()) if len(values) > 1 and values.mean() > 0 else 0.0
