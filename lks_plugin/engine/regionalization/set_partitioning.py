"""Choosing zones from candidates: each unit in exactly one, at the least heterogeneity in all.

This is set partitioning. The linear relaxation is solved by column generation over the candidates; with its reduced
costs and the best division known, most candidates are proven useless, and the few left go to HiGHS
(``scipy.optimize.milp``). With every possible zone among the candidates the answer is the proven best division.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import csc_array, csr_array, hstack, identity, vstack

from ..criteria import Criteria
from .candidates import TooMany, connected_sets, heterogeneities, membership, neighbour_masks
from .least_violation import least_violation
from .objective import ObjectiveTerms
from .partition import UnitTable

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

# Limits of effort that, unlike a clock, give the same answer on every machine.
MAX_SETS = 40_000
MAX_NODES = 5_000
MAX_BRANCHES = 20_000
# Presolve compares columns with one another: with few units that takes longer than all else, with many nothing better
# is found without it.
_PRESOLVED_UNITS = 64
_COLUMNS_A_ROUND = 200
_ROUNDS = 200
TOLERANCE = 1e-7
DIGITS = 8
# How much the coverage of units differs in the relaxation, and the most a unit may be worth, times the average.
_UNEVEN = 1e-4
_MOST_WORTH = 8.0


@dataclass(frozen=True)
class Choice:
    """Rows of the candidates that make up a division, its cost, and whether no better one is among them; ``active``
    are the rows that the relaxation came to use."""

    rows: Ints
    cost: float
    proven: bool
    active: Ints


def choose(members: Bools, costs: Floats, n_zones: int | None, known: Ints, most: int | None = None) -> Choice:
    """The cheapest partition from (m, n) candidates; ``known`` are the rows of one to start from.

    With ``most`` only so many of the most promising candidates are looked at, and nothing is proven.
    """
    scale = float(costs[known].sum()) or 1.0
    scaled = costs / scale
    relaxed = relaxation(members, scaled, n_zones, np.union1d(known, cheapest_each(members, scaled)))
    bound = float(relaxed.worth.sum() + relaxed.level * (n_zones or 0))
    # First among the candidates of the relaxation, which makes a better known division, ...
    known, _ = cheapest_partition(members, scaled, n_zones, np.union1d(_most_promising(relaxed, most), known), known)
    # ... then among all whose reduced cost leaves room for anything better still.
    hopeful = np.flatnonzero(relaxed.reduced <= float(scaled[known].sum()) - bound + TOLERANCE)
    if most is not None and len(hopeful) > most:
        hopeful = hopeful[np.argsort(relaxed.reduced[hopeful], kind="stable")[:most]]
    # The solver's tolerance is absolute: costs are measured by the better division that is known by now.
    scaled = costs / (float(costs[known].sum()) or 1.0)
    known, proven = cheapest_partition(members, scaled, n_zones, np.union1d(hopeful, known), known)
    return Choice(known, float(costs[known].sum()), proven and most is None, relaxed.active)


@dataclass(frozen=True)
class Relaxation:
    """The linear relaxation, where zones may be chosen in parts.

    ``worth`` (n,) and ``level`` are the dual values of the units and of the number of zones; ``reduced`` (m,) what each
    candidate costs beyond the worth of its units; ``active`` the rows that were needed to find that out.
    """

    worth: Floats
    level: float
    reduced: Floats
    active: Ints


def relaxation(members: Bools, costs: Floats, n_zones: int | None, active: Ints) -> Relaxation:
    """Solve the relaxation over (m, n) candidates by column generation from ``active`` rows that hold a division."""
    of_units = csr_array(members, dtype=float)
    for _ in range(_ROUNDS):
        worth, level = dual_values(of_units[active], costs[active], n_zones)
        reduced = np.round(costs - of_units @ worth - level, DIGITS)
        reduced[active] = np.maximum(reduced[active], 0.0)
        worst = np.argsort(reduced, kind="stable")[:_COLUMNS_A_ROUND]
        worst = worst[reduced[worst] < -TOLERANCE]
        if not len(worst):
            return Relaxation(worth, level, reduced, active)
        active = np.union1d(active, worst)
    # Not converged: without dual values there is no bound, and nothing may be ruled out.
    return Relaxation(np.zeros(members.shape[1]), 0.0, costs, active)


def _most_promising(relaxed: Relaxation, most: int | None) -> Ints:
    """The rows that the relaxation came to use, the cheapest beyond their worth first if there are too many."""
    order = np.argsort(relaxed.reduced[relaxed.active], kind="stable")
    return relaxed.active[order[:most]]


def cheapest_each(members: Bools, costs: Floats) -> Ints:
    """For every unit the candidate that costs least per unit: a choice everywhere to start from."""
    per_head = costs / members.sum(axis=1)
    return np.unique([int(np.where(column, per_head, np.inf).argmin()) for column in members.T])


def dual_values(members: csr_array, costs: Floats, n_zones: int | None) -> tuple[Floats, float]:
    """The dual values of the relaxation over (m, n) ``members``, none further from zero than ``_MOST_WORTH`` averages.

    Many dual values are often equally good, and which of them a solver finds changes from version to version. Covering
    each unit not quite once but slightly differently (with what is missing or too much at a high price) makes the best
    ones unique; rounding takes off the last bits.
    """
    n = members.shape[1]
    right = np.asarray(1.0 + _UNEVEN * np.random.default_rng(n).random(n))
    matrix = members.T
    if n_zones is not None:
        matrix = vstack([matrix, csr_array(np.ones((1, len(costs))))])
        right = np.append(right, float(n_zones))
    slack = identity(len(right))
    result = linprog(
        np.concatenate([costs, np.full(2 * len(right), _MOST_WORTH / n)]),
        A_eq=hstack([matrix, slack, -slack], format="csc"),
        b_eq=right,
        bounds=(0, None),
        method="highs-ds",
    )
    worth = np.round(np.asarray(result.eqlin.marginals), DIGITS)
    return (worth, 0.0) if n_zones is None else (worth[:-1], float(worth[-1]))


def cheapest_partition(
    members: Bools,
    costs: Floats,
    n_zones: int | None,
    rows: Ints,
    known: Ints,
    nodes: int = MAX_NODES,
) -> tuple[Ints, bool]:
    """The cheapest partition among ``rows``, or the ``known`` one if none is cheaper; and whether that is proven."""
    chosen = members[rows]
    constraints = [LinearConstraint(csc_array(chosen.T.astype(float)), 1, 1)]
    if n_zones is not None:
        constraints.append(LinearConstraint(np.ones((1, len(rows))), n_zones, n_zones))
    result = milp(
        costs[rows],
        integrality=np.ones(len(rows)),
        bounds=Bounds(0, 1),
        constraints=constraints,
        options={
            "mip_rel_gap": 0.0,
            "node_limit": nodes,
            "presolve": members.shape[1] > _PRESOLVED_UNITS,
        },
    )
    if result.x is None:
        return known, False
    found = rows[result.x > 0.5]
    # Some versions of HiGHS call an infeasible problem solved: what comes back is counted before it is believed.
    covers = bool((members[found].sum(axis=0) == 1).all()) and (n_zones is None or len(found) == n_zones)
    proven = covers and result.status == 0
    if not covers or costs[found].sum() >= costs[known].sum():
        return known, proven
    return found, proven


def cheaper_partition(members: Bools, reduced: Floats, n_zones: int | None, below: float) -> Ints | None:
    """The rows of the partition that costs least beyond the worth of its units, if less than ``below``; else None.

    ``reduced`` (m,) is what candidates cost beyond it, 0 at least. The unit that fewest candidates have is given each
    of them in turn, and only those stay that share no unit with it and leave something to gain: ``MAX_BRANCHES`` times
    at most, then it is the best found by then. With few units that is several times faster than an integer program.
    """
    order = np.argsort(reduced, kind="stable")
    members, cost = members[order], reduced[order]
    packed = np.zeros((len(members), 8 * (-(-members.shape[1] // 64))), dtype=np.uint8)
    bits = np.packbits(members, axis=1)
    packed[:, : bits.shape[1]] = bits
    masks = packed.view(np.uint64)
    best, least, looked_at = None, below, 0
    everything = np.arange(len(members))
    # Candidates left, units left, cost so far, rows chosen so far.
    stack: list[tuple[Ints, Bools, float, list[int]]] = [(everything, np.ones(members.shape[1], dtype=bool), 0.0, [])]
    while stack and looked_at < MAX_BRANCHES:
        left, units, so_far, chosen = stack.pop()
        if so_far >= least:
            continue
        looked_at += 1
        full = len(chosen) == n_zones
        if not units.any() and (full or n_zones is None):
            best, least = chosen, so_far
        if full or not units.any():
            continue
        having = np.where(units, members[left].sum(axis=0), len(members) + 1)
        unit = int(having.argmin())
        branches = []
        for row in left[members[left, unit]].tolist():
            total = so_far + float(cost[row])
            if total >= least:
                break
            apart = left[((masks[left] & masks[row]) == 0).all(axis=1)]
            branches.append((apart[total + cost[apart] < least], units & ~members[row], total, [*chosen, row]))
        stack += reversed(branches)
    return None if best is None else order[best]


def best_division(
    table: UnitTable,
    edges: Ints,
    criteria: Criteria,
    labels: Ints,
    free_number: bool,
    terms: ObjectiveTerms | None = None,
) -> tuple[Ints, bool] | None:
    """The best division of a component as labels (n,), and whether it is proven.

    ``labels`` (n,) is a division to start from, better or worse; unless ``free_number`` the answer has as many zones.
    ``terms`` are what zones cost beside their heterogeneity. Where no division within the limits is found, it is the
    one with the least people outside them. None where there are more connected sets than can be listed.
    """
    n = len(table.population)
    neighbours = neighbour_masks(n, edges)
    # Where zones or borders cost something, dividing a zone is not always for the better.
    undivided = free_number and (terms is None or not terms.count)
    try:
        masks = connected_sets(neighbours, table.population.tolist(), criteria, undivided, MAX_SETS)
    except TooMany:
        return None
    if not undivided:
        masks.append((1 << n) - 1)
    index = {mask: row for row, mask in enumerate(masks)}
    known = []
    for label in range(int(labels.max()) + 1):
        mask = sum(1 << unit for unit in np.flatnonzero(labels == label).tolist())
        if mask not in index:
            index[mask] = len(masks)
            masks.append(mask)
        known.append(index[mask])
    members = membership(masks, n)
    costs = heterogeneities(members, table)
    people = members @ table.population
    worst = 2 * heterogeneities(np.ones((1, n), dtype=bool), table)[0] + 1.0
    if terms is not None and terms.count:
        beside = terms.of_zones(members, edges, people)
        costs, worst = costs + beside, worst + n * float(beside.max())
    outside = (people < criteria.min_population) | (people > criteria.max_population)
    # A zone outside the limits, which only the start can hold, costs more than any division within them.
    costs = costs + np.where(outside, worst, 0.0)
    choice = choose(members, costs, None if free_number else len(known), np.array(known))
    if outside[choice.rows].any():
        least = least_violation(table, edges, criteria, labels, free_number, terms)
        return None if least is None else (least, True)
    return np.argmax(members[choice.rows], axis=0).astype(np.int64), choice.proven
