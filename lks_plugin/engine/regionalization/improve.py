"""Improving a component's division with everything there is: local search, annealing, columns, proof."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..progress import Progress, check, part_of
from ..units.homogeneity import heterogeneity_by_zone
from .anneal import Annealing
from .column_generation import ZoneSearch, best_choice, improve_by_columns
from .feasibility import reach
from .partition import Table
from .refine import Refinement
from .set_partitioning import best_division

Ints = NDArray[np.int64]

# Up to this many units every candidate zone is listed, if they are not too many, and the best division proven.
EXACT_UNITS = 24
# Larger components are searched for better zones window by window.
WINDOW_UNITS = 70
ROUNDS = 6
# Cycles of annealing: fewer for larger components, so that each gets about the same time.
UNIT_CYCLES, MAX_CYCLES = 10_000, 120


@dataclass(frozen=True)
class Improved:
    """Labels (n,), whether they are proven to be the best, and how many of the wanted zones are still missing.

    ``impossible`` where it is proven that no more zones, or none within the limits, can be had; ``possible`` the number
    of zones within the limits that was found, whether it was chosen or not.
    """

    labels: Ints
    proven: bool
    missing: int
    impossible: bool = False
    possible: int = 0

    @property
    def n_zones(self) -> int:
        """The number of zones."""
        return int(self.labels.max()) + 1


def improve(
    table: Table,
    edges: Ints,
    criteria: Criteria,
    labels: Ints,
    free_number: bool,
    missing: int,
    seed: int,
    progress: Progress | None = None,
) -> Improved:
    """A better division of a connected component than ``labels`` (n,); never a worse one.

    Unless ``free_number`` the number of zones grows by up to ``missing`` and then stays.
    """
    numbers = [seed, len(labels)]
    local = Refinement(table, edges, labels, criteria, free_number, numbers, missing)
    start = local.run(part_of(progress, 0.0, 0.3))
    reached = reach(table, edges, criteria, start, free_number, local.missing, seed)
    found = Improved(reached.labels, False, reached.missing, reached.impossible, reached.possible)
    if len(labels) <= EXACT_UNITS:
        best = best_division(table, edges, criteria, found.labels, free_number)
        if best is not None:
            return replace(found, labels=best[0], proven=best[1] and found.missing == 0)
    people = np.bincount(found.labels, table.population)
    if people.min() < criteria.min_population or people.max() > criteria.max_population:
        return found
    rest = part_of(progress, 0.3, 0.9)
    if free_number:
        better = _by_windows(table, edges, criteria, found.labels, rest)
    else:
        better = _by_annealing(table, edges, criteria, found.labels, np.random.default_rng(numbers), rest)
    last = Refinement(table, edges, better, criteria, free_number, numbers)
    return replace(found, labels=last.run(part_of(progress, 0.9, 1.0)))


def improve_in_turn(
    components: Sequence[tuple[Table, Ints, Criteria, Ints]],
    free_number: bool,
    missing: int,
    seed: int,
    progress: Progress | None = None,
) -> list[Improved]:
    """Improve components (table, edges, criteria, labels) one after the other, sharing the number of missing zones."""
    answers = []
    for number, (table, edges, criteria, labels) in enumerate(components):
        share = part_of(progress, number / len(components), (number + 1) / len(components))
        better = improve(table, edges, criteria, labels, free_number, missing, seed, share)
        missing = better.missing
        answers.append(better)
    return answers


def heterogeneity(table: Table, labels: Ints) -> float:
    """The weighted within-zone sum of squares of a division."""
    return float(heterogeneity_by_zone(table.features, table.weights, labels).sum())


# -- columns ----------------------------------------------------------------------------------------------------------


def _by_windows(table: Table, edges: Ints, criteria: Criteria, labels: Ints, progress: Progress | None) -> Ints:
    """Search for better zones among neighbouring zones of up to ``WINDOW_UNITS`` units at a time, each zone once."""
    labels = labels.copy()
    todo = set(range(int(labels.max()) + 1))
    total = len(todo)
    while todo:
        check(progress, 1 - len(todo) / total)
        window = _window(labels, edges, min(todo), todo)
        todo -= set(np.unique(labels[window]).tolist())
        share = part_of(progress, 1 - (len(todo) + 1) / total, 1 - len(todo) / total)
        labels = _improved_window(table, edges, criteria, labels, window, share)
    return np.asarray(np.unique(labels, return_inverse=True)[1].ravel(), dtype=np.int64)


def _window(labels: Ints, edges: Ints, start: int, todo: set[int]) -> Ints:
    """The units of a zone and of zones around it that are still to do, nearest first, as long as they fit."""
    pairs = labels[edges]
    pairs = np.unique(np.sort(pairs[pairs[:, 0] != pairs[:, 1]], axis=1), axis=0)
    size = np.bincount(labels)
    inside, units = [start], int(size[start])
    for zone in inside:
        around = np.concatenate([pairs[pairs[:, 0] == zone, 1], pairs[pairs[:, 1] == zone, 0]])
        for other in np.sort(around).tolist():
            if other in todo and other not in inside and units + size[other] <= WINDOW_UNITS:
                inside.append(other)
                units += int(size[other])
    return np.flatnonzero(np.isin(labels, inside))


def _improved_window(
    table: Table, edges: Ints, criteria: Criteria, labels: Ints, window: Ints, progress: Progress | None
) -> Ints:
    """The division with the units of the window divided anew, under new labels, if that is better."""
    local = np.full(len(labels), -1, dtype=np.int64)
    local[window] = np.arange(len(window))
    inner = local[edges]
    inner = inner[(inner >= 0).all(axis=1)]
    _, before = np.unique(labels[window], return_inverse=True)
    part = table.take(window)
    after = improve_by_columns(part, inner, criteria, before.ravel(), True, ROUNDS, progress)
    if heterogeneity(part, after) >= heterogeneity(part, before.ravel()):
        return labels
    changed = labels.copy()
    changed[window] = after + labels.max() + 1
    return changed


# -- annealing --------------------------------------------------------------------------------------------------------


def _by_annealing(
    table: Table,
    edges: Ints,
    criteria: Criteria,
    labels: Ints,
    rng: np.random.Generator,
    progress: Progress | None,
) -> Ints:
    """Anneal and refine until that has brought nothing for a while, then choose from all zones seen on the way."""
    search = ZoneSearch(table, edges, criteria)
    best, least, idle = labels, heterogeneity(table, labels), 0
    search.add_division(best)
    annealing = Annealing(table, edges, criteria, rng)
    current = best
    cycles = min(MAX_CYCLES, 2 * len(labels), UNIT_CYCLES // len(labels))
    for turn in range(cycles):
        check(progress, turn / cycles)
        share = part_of(progress, turn / cycles, (turn + 1) / cycles)
        hot = annealing.cycle(current, share)
        search.add_division(hot)
        current = Refinement(table, edges, hot, criteria, False, [int(rng.integers(2**31)), turn]).run(share)
        search.add_division(current)
        cost = heterogeneity(table, current)
        idle = 0 if cost < least * (1 - 1e-9) else idle + 1
        if idle == 0:
            best, least = current, cost
        if idle > cycles // 2:
            break
    return best_choice(search, best, int(best.max()) + 1)
