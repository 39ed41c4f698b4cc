"""Fewer zones out of a division: neighbours merged two by two, always those that it costs least."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .partition import UnitTable

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def fewer_zones(
    table: UnitTable, edges: Ints, labels: Ints, number: int, most: Ints, saved: Floats | None = None
) -> Ints | None:
    """Labels (n,) of ``number`` zones made of those of ``labels`` (n,); None where no more may be merged.

    Two zones may be merged that an edge (m, 2) joins and that have no more people together than ``most`` (n,) allows at
    any of their units. Those go first whose heterogeneity rises least, less what is ``saved`` (m,) of the edges between
    them (Ward 1963 among neighbours).
    """
    labels = np.unique(labels, return_inverse=True)[1].ravel().astype(np.int64)
    gain = np.zeros(len(edges)) if saved is None else saved
    while (count := int(labels.max(initial=-1)) + 1) > number:
        ends = np.sort(labels[edges], axis=1)
        apart = ends[:, 0] != ends[:, 1]
        pairs, place = np.unique(ends[apart], axis=0, return_inverse=True)
        mass, people = np.bincount(labels, table.weights), np.bincount(labels, table.population)
        limit = np.full(count, np.iinfo(np.int64).max)
        np.minimum.at(limit, labels, most)
        sums = np.stack([np.bincount(labels, table.weights * column) for column in table.features.T], axis=1)
        means = np.divide(sums, mass[:, None], out=np.zeros_like(sums), where=mass[:, None] > 0)
        one, other = pairs.T
        together = mass[one] + mass[other]
        share = np.divide(mass[one] * mass[other], together, out=np.zeros(len(pairs)), where=together > 0)
        cost = share * ((means[one] - means[other]) ** 2).sum(axis=1)
        cost -= np.bincount(place.ravel(), gain[apart], len(pairs))
        cost[people[one] + people[other] > np.minimum(limit[one], limit[other])] = np.inf
        if not len(pairs) or not np.isfinite(cost.min()):
            return None
        first, second = pairs[int(cost.argmin())].tolist()
        labels[labels == second] = first
        labels = np.unique(labels, return_inverse=True)[1].ravel().astype(np.int64)
    return labels if count == number else None
