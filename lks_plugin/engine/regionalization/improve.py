"""Improving a component's division with everything there is: annealing, recombination, local search, proof."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..progress import Progress, part_of
from ..units.homogeneity import heterogeneity_by_zone
from .anneal import COLD, HOT, Annealing
from .feasibility import reach
from .fewer_zones import fewer_zones
from .objective import ObjectiveTerms
from .partition import UnitTable, labels_of, partition_trees, trees_of
from .recombine import Pool
from .redcap import spanning_tree
from .refine import TOLERANCE, Refinement
from .set_partitioning import best_division

Ints = NDArray[np.int64]

# Up to this many units every candidate zone is listed, if they are not too many, and the best division proven.
EXACT_UNITS = 64
# Coolings whose zones are then recombined, and steps of each for every unit: more in large components, but not in the
# largest.
EFFORTS = {"quick": 0.25, "standard": 1.0, "thorough": 8.0}
CHAINS, LEAST_STEPS, UNIT_STEPS, MAX_STEPS = 3, 250, 700, 500_000
# As many coolings again start from what was found, so warm.
WARM = 0.4
# Zones of more units on average than this hardly ever fit together from different coolings, and the linear program that
# chooses among the zones of more units than this takes too long: few and long coolings, of so many times the steps in
# all and so many for every unit, go further with the same work.
LARGE_ZONES, POOL_UNITS = 20, 1_500
# With a number given zones like those found are looked at, too: better ones are found with so much less cooling.
GIVEN_STEPS = 0.8
# Larger components are not cooled at all, only searched locally: the products of all pairs would fill the memory.
COOLED_UNITS = 20_000
LONG, LONG_UNIT_STEPS = 12, 1_900
# With a number given, up to so many units, coolings are short and many, hotter at first and less cold at last: what
# counts is how different the zones are that they come by. Coolings for every unit (so many at least) and steps of each
# for every unit, up to ``EXACT_UNITS`` and above.
SMALL_UNITS, SMALL_TEMPERATURES = 120, (2.2, 0.2)
SMALL_CHAINS, SMALL_COOLINGS = 20, ((0.4, 125), (2 / 3, 250))
# Up to so many units the number found is then searched as a given one, where nothing but heterogeneity counts,
# and before that with so much more effort, more again above SMALL_UNITS: single coolings of components of this size end
# too far apart.
TWICE_UNITS, TWICE_EFFORTS = 200, (4.0, 16.0)
# Larger ones where borders, zones or a margin cost something have so much more: roundness and likeness both gain.
PRICED_EFFORT = 3.0


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


@dataclass(frozen=True)
class Part:
    """A connected component to improve: its edges are among its own units 0..n-1, ``terms`` what its zones cost beside
    their heterogeneity, ``labels`` (n,) the division to start from, ``method`` that of its tree."""

    table: UnitTable
    edges: Ints
    criteria: Criteria
    labels: Ints
    terms: ObjectiveTerms = field(default_factory=ObjectiveTerms)
    method: str = "full-order-ward"

    def cost(self, labels: Ints) -> tuple[int, int, int, float]:
        """People missing to the floor, to the minimum, above the maximum, then heterogeneity and what else counts."""
        people, limits = np.bincount(labels, self.table.population).astype(np.int64), self.criteria
        cost = float(heterogeneity_by_zone(self.table.features, self.table.weights, labels).sum())
        if self.terms.count:
            ahead = self.terms.future
            held = np.minimum(people, np.bincount(labels, ahead).astype(np.int64)) if len(ahead) else people
            cost += float(np.sum([self.terms.of_people(number) for number in held.tolist()]))
            if len(self.terms.borders):
                cost += float(self.terms.borders[labels[self.edges[:, 0]] != labels[self.edges[:, 1]]].sum())
        return (
            int(np.maximum(0, limits.floor_population - people).sum()),
            int(np.maximum(0, limits.min_population - people).sum()),
            int(np.maximum(0, people - limits.max_population).sum()),
            cost,
        )

    def better(self, one: Ints, other: Ints) -> Ints:
        """The better of two divisions, the second only if it is by more than rounding."""
        first, second = self.cost(one), self.cost(other)
        if first[:3] != second[:3]:
            return one if first[:3] < second[:3] else other
        return other if second[3] < first[3] - TOLERANCE * abs(first[3]) else one


def improve(
    part: Part, free_number: bool, missing: int, seed: int, effort: float = 1.0, progress: Progress | None = None
) -> Improved:
    """A better division of the component than the one it has; never a worse one.

    Unless ``free_number`` the number of zones grows by up to ``missing`` and then stays. ``effort`` multiplies the
    steps of the search.
    """
    labels, n = part.labels, len(part.labels)
    numbers = [seed, n]
    if missing > 0 or (free_number and n <= EXACT_UNITS) or any(part.cost(labels)[:3]):
        local = _local(part, labels, free_number, numbers, missing)
        labels, missing = local.run(part_of(progress, 0.0, 0.1)), local.missing
    reached = reach(part.table, part.edges, part.criteria, labels, free_number, missing, seed)
    labels, missing = part.better(labels, reached.labels) if free_number else reached.labels, reached.missing
    found = Improved(labels, False, missing, reached.impossible, reached.possible)
    if n <= EXACT_UNITS:
        best = best_division(part.table, part.edges, part.criteria, labels, free_number, part.terms)
        if best is not None:
            return replace(found, labels=best[0], proven=best[1] and (missing == 0 or found.impossible))
    rng, start = np.random.default_rng(numbers), labels
    if not free_number and part.terms.count and n > TWICE_UNITS:
        merged = _merged(part, labels, seed, effort / 2, part_of(progress, 0.0, 0.5))
        progress = part_of(progress, 0.5, 1.0)
        if merged is not None:
            labels, effort = merged, effort / 2
    twice = free_number and n <= TWICE_UNITS and not part.terms.count
    once = part_of(progress, 0.0, 0.5 if twice else 1.0)
    priced = free_number and n > TWICE_UNITS and part.terms.count
    more = effort * (TWICE_EFFORTS[n > SMALL_UNITS] if twice else PRICED_EFFORT if priced else 1.0)
    searched = _searched(part, labels, free_number, rng, more, part_of(once, 0.1, 0.9))
    last = _local(part, searched, free_number, numbers).run(part_of(once, 0.9, 1.0))
    if twice:
        given = _as_given(part, int(last.max()) + 1, seed, effort, part_of(progress, 0.5, 1.0))
        last = part.better(last, given)
    return replace(found, labels=part.better(start, last))


def _merged(part: Part, labels: Ints, seed: int, effort: float, progress: Progress | None) -> Ints | None:
    """As many zones as ``labels`` (n,) has, merged from those of a free number; None where these are fewer.

    Where borders cost something a cooling with the number given hardly ever merges and splits; one of a free number
    does.
    """
    number, most = int(labels.max()) + 1, np.full(len(labels), part.criteria.max_population)
    free = improve(_cut(part, None), True, 0, seed, effort, progress).labels
    saved = part.terms.borders if len(part.terms.borders) else None
    fewer = fewer_zones(part.table, part.edges, free, number, most, saved)
    return None if fewer is None or part.cost(fewer)[:3] > part.cost(labels)[:3] else fewer


def _as_given(part: Part, number: int, seed: int, effort: float, progress: Progress | None) -> Ints:
    """The answer where so many zones are asked for: a free number must never do worse than that."""
    start = _cut(part, number)
    missing = max(0, number - int(start.labels.max()) - 1)
    return improve(start, False, missing, seed, effort, progress).labels


def _cut(part: Part, number: int | None) -> Part:
    """The component as its tree is cut into so many zones, or as many as the limits allow."""
    n, table = len(part.labels), part.table
    tree = trees_of(n, spanning_tree(table.features, table.weights, part.edges, part.method))
    return replace(part, labels=labels_of(partition_trees(tree, table, part.criteria, number), n))


def improve_in_turn(
    parts: Sequence[Part],
    free_number: bool,
    missing: int,
    seed: int,
    effort: float = 1.0,
    progress: Progress | None = None,
) -> list[Improved]:
    """Improve the components one after the other, sharing the number of missing zones."""
    answers = []
    for number, part in enumerate(parts):
        share = part_of(progress, number / len(parts), (number + 1) / len(parts))
        better = improve(part, free_number, missing, seed, effort, share)
        missing = better.missing
        answers.append(better)
    return answers


def _local(part: Part, labels: Ints, free_number: bool, numbers: list[int], missing: int = 0) -> Refinement:
    brief = len(labels) > (EXACT_UNITS if free_number else SMALL_UNITS)
    return Refinement(part.table, part.edges, labels, part.criteria, free_number, numbers, missing, part.terms, brief)


def _searched(
    part: Part, labels: Ints, free_number: bool, rng: np.random.Generator, effort: float, progress: Progress | None
) -> Ints:
    """Cool several times, then choose from all zones seen on the way.

    Mostly it is cooled slowly from the start, then a little from the best choice of the zones; small components with a
    number given often and fast; large zones and the largest components seldom and very slowly.
    """
    n = len(labels)
    if n > COOLED_UNITS:
        return labels
    annealing = Annealing(part.table, part.edges, part.criteria, part.terms, free_number, rng)
    pool = Pool(part.table, part.edges, part.criteria, part.terms, annealing.products)
    pool.add(labels)
    if n <= SMALL_UNITS and not free_number:
        a_unit, unit_steps = SMALL_COOLINGS[n > EXACT_UNITS]
        chains = max(1, round(max(SMALL_CHAINS, a_unit * n) * effort**0.5))
        steps = int(unit_steps * n * effort**0.5)
        best = _coolings(part, labels, annealing, pool, chains, steps, SMALL_TEMPERATURES, progress)
        return part.better(best, pool.best(best, free_number, True))
    chains = max(1, round(CHAINS * effort**0.5))
    steps = min(min(LEAST_STEPS + n, UNIT_STEPS) * n, MAX_STEPS) * effort**0.5
    if n > min(LARGE_ZONES * (int(labels.max()) + 1), POOL_UNITS):
        work = LONG * steps * effort**0.5
        chains = max(1, min(chains, int(work // (LONG_UNIT_STEPS * n))))
        return _coolings(part, labels, annealing, None, chains, int(work / chains), (HOT, COLD), progress)
    steps *= 1.0 if free_number else GIVEN_STEPS
    best = labels
    for turn in range(2 * chains):
        share = part_of(progress, turn / (2 * chains), (turn + 1) / (2 * chains))
        heat, start = (HOT, labels) if turn < chains else (WARM, best)
        for cooled in annealing.cool(start, int(steps), heat, progress=share):
            pool.add(cooled)
            best = part.better(best, cooled)
        if (turn + 1) % (2 * CHAINS) == 0 or turn + 1 in (chains, 2 * chains):
            best = part.better(best, pool.best(best, free_number, turn + 1 == 2 * chains and not free_number))
    return best


def _coolings(
    part: Part,
    labels: Ints,
    annealing: Annealing,
    pool: Pool | None,
    chains: int,
    steps: int,
    temperatures: tuple[float, float],
    progress: Progress | None,
) -> Ints:
    """The best division of so many coolings from ``labels`` (n,), each between two temperatures; ``pool`` gets all."""
    best = labels
    for turn in range(chains):
        share = part_of(progress, turn / chains, (turn + 1) / chains)
        for cooled in annealing.cool(labels, steps, *temperatures, progress=share):
            if pool is not None:
                pool.add(cooled)
        best = part.better(best, cooled)
    return best
