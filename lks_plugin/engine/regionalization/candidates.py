"""Candidate zones: sets of units that could be a zone, as bit masks, and what they cost.

For a small component every candidate is listed. A set that could be divided into two zones is left out together with
all that contain it where the number of zones is free: dividing never adds heterogeneity, so the best division can do
without it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from ..criteria import Criteria
from .partition import UnitTable

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


class TooMany(Exception):
    """There are more connected sets than the limit."""


def neighbour_masks(n: int, edges: Ints) -> list[int]:
    """The neighbours of each of n units as bit masks."""
    masks = [0] * n
    for i, j in edges.tolist():
        masks[i] |= 1 << j
        masks[j] |= 1 << i
    return masks


def bits(mask: int) -> Iterator[int]:
    """The units of a bit mask, lowest first."""
    while mask:
        bit = mask & -mask
        yield bit.bit_length() - 1
        mask ^= bit


def connected_sets(
    neighbours: Sequence[int], population: Sequence[int], criteria: Criteria, free_number: bool, limit: int
) -> list[int]:
    """Every connected set of units within both limits, but the whole, that leaves enough people for others, each once.

    Sets grow from their lowest unit by units not decided on before (Wernicke 2006, ESU). With ``free_number`` sets that
    divide into two of at least the minimum are neither listed nor grown further. Raises ``TooMany`` after looking at
    ``limit`` sets.
    """
    low, high = criteria.min_population, criteria.max_population
    everybody, everything = sum(population), (1 << len(neighbours)) - 1
    looked_at, found = 0, []
    for root in range(len(neighbours)):
        start = 1 << root
        closed = (start << 1) - 1
        stack = [(start, neighbours[root] & ~closed, closed, population[root])] if population[root] <= high else []
        while stack:
            members, frontier, closed, people = stack.pop()
            looked_at += 1
            if looked_at > limit:
                raise TooMany
            if people >= low:
                if people > everybody - low:
                    continue
                if free_number and people >= 2 * low and divides(members, neighbours, population, low):
                    continue
                found.append(members)
            while frontier:
                bit = frontier & -frontier
                frontier ^= bit
                closed |= bit
                unit = bit.bit_length() - 1
                grown = people + population[unit]
                if grown <= high:
                    stack.append((members | bit, frontier | (neighbours[unit] & ~closed), closed, grown))
    # What is left must make zones, too: nothing at all, or enough people in every part of it.
    return [members for members in found if leaves_enough(everything & ~members, neighbours, population, low)]


def leaves_enough(rest: int, neighbours: Sequence[int], population: Sequence[int], low: int) -> bool:
    """Whether every connected part of ``rest`` has ``low`` people at least."""
    while rest:
        part = front = rest & -rest
        people = 0
        while front:
            reached = 0
            for unit in bits(front):
                people += population[unit]
                reached |= neighbours[unit]
            front = reached & rest & ~part
            part |= front
        if people < low:
            return False
        rest ^= part
    return True


def divides(members: int, neighbours: Sequence[int], population: Sequence[int], low: int) -> bool:
    """Whether a cut of a depth-first tree from the lowest or the highest unit leaves ``low`` people on both sides.

    True is certain; False only says that these two trees have no such cut.
    """
    for root in ((members & -members).bit_length() - 1, members.bit_length() - 1):
        order, parent = _depth_first(root, members, neighbours)
        below = {unit: population[unit] for unit in order}
        people = sum(below.values())
        for unit in reversed(order[1:]):
            if low <= below[unit] <= people - low:
                return True
            below[parent[unit]] += below[unit]
    return False


def _depth_first(root: int, members: int, neighbours: Sequence[int]) -> tuple[list[int], dict[int, int]]:
    """The units of a connected set in depth-first order, and the parent of each but the root."""
    order, parent, stack = [], {}, [(root, root)]
    left = members
    while stack:
        unit, above = stack.pop()
        bit = 1 << unit
        if not left & bit:
            continue
        left ^= bit
        order.append(unit)
        parent[unit] = above
        stack += [(other, unit) for other in bits(neighbours[unit] & left)]
    return order, parent


def is_connected(members: int, neighbours: Sequence[int]) -> bool:
    """Whether a set of units is one connected part."""
    part = front = members & -members
    while front:
        reached = 0
        for unit in bits(front):
            reached |= neighbours[unit]
        front = reached & members & ~part
        part |= front
    return part == members


def membership(masks: Sequence[int], n: int) -> Bools:
    """Bit masks of n units as an (m, n) matrix."""
    width = (n + 7) // 8
    raw = np.frombuffer(b"".join(mask.to_bytes(width, "little") for mask in masks), dtype=np.uint8)
    return np.unpackbits(raw.reshape(len(masks), width), axis=1, bitorder="little")[:, :n].astype(bool)


def heterogeneities(members: Bools, table: UnitTable) -> Floats:
    """The weighted sum of squares within each of the m sets of units, (m,)."""
    weights, mass = table.weights, float(table.weights.sum())
    around = table.features - (weights @ table.features / mass if mass > 0 else 0.0)
    # Sparse sums are quick, and of the same order on every machine.
    inside = csr_array(members, dtype=float)
    own_mass = inside @ weights
    squares = inside @ (weights * (around**2).sum(axis=1))
    sums = inside @ (weights[:, None] * around)
    between = np.divide((sums**2).sum(axis=1), own_mass, out=np.zeros(len(members)), where=own_mass > 0)
    return np.maximum(squares - between, 0.0)
