"""The best division from all zones that several searches have come by.

Searches that end in different places are each right somewhere. Their zones are the candidates of a set partitioning,
which takes from each what fits together best (Agarwal and others 1989; Rochat and Taillard 1995 for vehicle routes).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from .candidates import heterogeneities
from .objective import ObjectiveTerms
from .partition import UnitTable
from .set_partitioning import choose

Ints = NDArray[np.int64]

# So many candidates go to the integer program at the most: nothing is proven of them anyway.
_MAX_COLUMNS = 700


class Pool:
    """Zones of one connected component that keep the limits."""

    def __init__(self, table: UnitTable, edges: Ints, criteria: Criteria, terms: ObjectiveTerms) -> None:
        self.table, self.edges, self.criteria, self.terms = table, edges, criteria, terms
        self.zones: dict[bytes, Ints] = {}

    def add(self, labels: Ints) -> None:
        """Take the zones of a division, 0..k-1, that keep the limits."""
        people = np.bincount(labels, self.table.population)
        limits = self.criteria
        fits = (people >= limits.min_population) & (people <= limits.max_population)
        for part, good in zip(_parts(labels), fits.tolist()):
            if good:
                self.zones.setdefault(part.tobytes(), part)

    def best(self, labels: Ints, free_number: bool) -> Ints:
        """The cheapest division from the zones of the pool and of ``labels`` (n,), numbered 0..k-1.

        What breaks the limits in ``labels`` may stay as it is, but nothing else breaks them.
        """
        own = {part.tobytes(): part for part in _parts(labels)}
        rows = {key: row for row, key in enumerate({**own, **self.zones})}
        parts = [*own.values(), *(part for key, part in self.zones.items() if key not in own)]
        members = np.zeros((len(parts), len(labels)), dtype=bool)
        for row, part in enumerate(parts):
            members[row, part] = True
        costs = heterogeneities(members, self.table)
        if self.terms.count:
            costs = costs + self.terms.of_zones(members, self.edges, members @ self.table.population)
        known = np.array([rows[key] for key in own])
        chosen = choose(members, costs, None if free_number else len(known), known, _MAX_COLUMNS).rows
        return np.asarray(np.argmax(members[chosen], axis=0), dtype=np.int64)


def _parts(labels: Ints) -> list[Ints]:
    order = np.argsort(labels, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)
