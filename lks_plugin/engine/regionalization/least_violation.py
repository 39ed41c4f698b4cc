"""The best division of a small component for which none within the limits is found, proven.

Every connected set is listed that might be a zone of a division with no more people outside the limits than the one
known. The component is then divided from its lowest unit on: the units left after some zones are a state, and of all
ways to a state only the best goes on. People short of the floor, short of the minimum, above the maximum and the cost
count in this order; people are whole numbers, so no solver's tolerance is involved.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from .candidates import TooMany, connected_sets, heterogeneities, membership, neighbour_masks
from .objective import ObjectiveTerms
from .partition import UnitTable

Ints = NDArray[np.int64]

# Limits of effort: connected sets, and steps from state to state.
LISTED_SETS, MOST_STEPS = 120_000, 1_000_000
# Sets are masks in 64 bits.
_MOST_UNITS = 63

# The units left, as a mask, and the number of zones taken (always 0 where any number will do).
State = tuple[int, int]


@dataclass(frozen=True)
class Way:
    """The best way to a state: the people outside the limits as one number, the cost, the zone that was taken last and
    the state that it was taken from."""

    outside: int
    cost: float
    zone: int
    before: State


@dataclass(frozen=True)
class Zones:
    """Connected sets as masks, with the people that each has outside the limits as one number, and what it costs."""

    masks: list[int]
    outside: list[int]
    costs: list[float]


def least_violation(
    table: UnitTable,
    edges: Ints,
    criteria: Criteria,
    labels: Ints,
    free_number: bool,
    terms: ObjectiveTerms | None = None,
) -> Ints | None:
    """Labels (n,) of the division with the least people outside the limits, and of these the cheapest; None where that
    is too much work.

    ``labels`` (n,) is a division known; unless ``free_number`` the answer has as many zones. ``terms`` are what zones
    cost beside their heterogeneity.
    """
    n = len(labels)
    if n > _MOST_UNITS:
        return None
    zones_known = np.bincount(labels, table.population).astype(np.int64)
    known = int(_outside(zones_known, criteria, n).sum())
    loose = _loosened(criteria, zones_known)
    try:
        masks = connected_sets(neighbour_masks(n, edges), table.population.tolist(), loose, False, LISTED_SETS)
    except TooMany:
        return None
    if loose.min_population > 0:
        # The whole leaves nothing for other zones, and is not listed then.
        masks.append((1 << n) - 1)
    members = membership(masks, n)
    people = members @ table.population
    outside = _outside(people, criteria, n)
    costs = heterogeneities(members, table)
    if terms is not None and terms.count:
        costs = costs + terms.of_zones(members, edges, people)
    rows = np.flatnonzero(outside <= known).tolist()
    zones = Zones([masks[row] for row in rows], outside[rows].tolist(), costs[rows].tolist())
    chosen = _chosen(zones, (1 << n) - 1, known, None if free_number else int(labels.max()) + 1)
    return None if chosen is None else np.argmax(membership(chosen, n), axis=0).astype(np.int64)


def _loosened(criteria: Criteria, people: Ints) -> Criteria:
    """The limits that every zone keeps in any division better than one with zones of so many ``people`` (z,)."""
    short = int(np.maximum(criteria.min_population - people, 0).sum())
    low = criteria.min_population - short
    if short:
        low = max(low, criteria.floor_population - int(np.maximum(criteria.floor_population - people, 0).sum()), 0)
    above = int(people.sum()) if short else int(np.maximum(people - criteria.max_population, 0).sum())
    return Criteria(low, 0, max(low, criteria.max_population + above))


def _outside(people: NDArray[np.generic], criteria: Criteria, n: int) -> NDArray[np.object_]:
    """For zones of so many ``people`` (m,) those outside the limits as one number: no sum of n zones carries over from
    the people above the maximum to those short of the minimum, or from these to those short of the floor."""
    counts = people.astype(np.int64).astype(object)
    base = n * max(criteria.min_population, int(people.max(initial=0))) + 1
    short = np.maximum(criteria.floor_population - counts, 0) * base + np.maximum(criteria.min_population - counts, 0)
    return np.asarray(short * base + np.maximum(counts - criteria.max_population, 0))


def _chosen(zones: Zones, everything: int, known: int, number: int | None) -> list[int] | None:
    """The best zones that hold every unit once, by their lowest units; None where there are too many ways."""
    by_lowest: dict[int, tuple[NDArray[np.uint64], list[int]]] = {}
    lowest = [mask & -mask for mask in zones.masks]
    for bit in set(lowest):
        rows = [row for row, own in enumerate(lowest) if own == bit]
        by_lowest[bit] = np.array([zones.masks[row] for row in rows], dtype=np.uint64), rows
    layers: dict[int, dict[State, Way]] = {1: {(everything, 0): Way(0, 0.0, 0, (0, 0))}}
    ways, steps, bit = {}, 0, 1
    while bit <= everything:
        for (left, count), way in layers.pop(bit, {}).items():
            ways[left, count] = way
            masks, rows = by_lowest.get(bit, (np.zeros(0, dtype=np.uint64), []))
            inside = np.flatnonzero((masks & np.uint64(everything ^ left)) == 0)
            steps += len(inside)
            if steps > MOST_STEPS:
                return None
            for place in inside.tolist():
                _take(zones, rows[place], (left, count), way, known, number, layers)
        bit <<= 1
    ends = {state: way for state, way in layers.get(0, {}).items() if number in (None, state[1])}
    if not ends:
        return None
    state, taken = min(ends, key=lambda state: (ends[state].outside, ends[state].cost)), []
    way = ends[state]
    while True:
        taken.append(way.zone)
        if way.before == (everything, 0):
            return taken[::-1]
        way = ways[way.before]


def _take(
    zones: Zones,
    row: int,
    state: State,
    way: Way,
    known: int,
    number: int | None,
    layers: dict[int, dict[State, Way]],
) -> None:
    """Go on from a state with one more zone, unless that is no better than what is known."""
    outside, cost = way.outside + zones.outside[row], way.cost + zones.costs[row]
    left, count = state[0] ^ zones.masks[row], state[1] + (number is not None)
    if outside > known or (number is not None and count + (left > 0) > number):
        return
    layer = layers.setdefault(left & -left, {})
    there = layer.get((left, count))
    if there is None or (outside, cost) < (there.outside, there.cost):
        layer[left, count] = Way(outside, cost, zones.masks[row], state)
