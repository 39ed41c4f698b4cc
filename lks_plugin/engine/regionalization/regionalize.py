"""The front door: kommuner -> strata -> spanning tree -> bounded cuts -> refinement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..criteria import Criteria
from ..findings import Finding
from ..graph.contiguity import components, stratum_ids
from ..progress import Progress, check, part_of, rising
from ..tasks import run_tasks
from ..units.homogeneity import heterogeneity_by_zone, homogeneity, total_heterogeneity
from . import improve
from .checks import check_choices, limits_of, people_ahead, stratum_keys, unit_table, wanted_of
from .former import filled, former_zones
from .improve import Improved, Part, improve_in_turn
from .jobs import Job, indivisible, jobs_of, wanted_beside_fixed
from .objective import Prices, border_weights_of
from .partition import Tree, UnitTable, labels_of, partition_trees, trees_of
from .redcap import spanning_tree

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# The share of the work, for the progress bar, that the trees and cuts take before the refinement.
_TREE_SHARE = 0.3


@dataclass(frozen=True)
class Division:
    """Units divided into zones.

    ``labels`` (n,) zone of each unit, 0..k-1, numbered by their lowest unit; ``heterogeneity`` the weighted
    within-zone sum of squares; ``homogeneity`` 1 - within / total; ``exceptions`` what could not be met and why;
    ``optimal`` per stratum: True where the division is proven to be the best one. ``possible`` per stratum: a number of
    zones within the limits that was found, which may be more than were made; parts of it for which none was found count
    0, and a unit that is above the maximum by itself counts as the maximum. ``only_local`` the strata with a component
    that is too large for anything but a local search, with refinement.
    """

    labels: Ints
    heterogeneity: float
    homogeneity: float
    exceptions: tuple[Finding, ...]
    optimal: Mapping[Hashable, bool]
    possible: Mapping[Hashable, int] = field(default_factory=dict)
    only_local: tuple[Hashable, ...] = ()

    @property
    def n_zones(self) -> int:
        """The number of zones."""
        return int(self.labels.max()) + 1 if len(self.labels) else 0


@dataclass(frozen=True)
class Task:
    """Jobs to improve one after the other, with the number of zones they are short of together."""

    jobs: tuple[int, ...]
    free_number: bool
    missing: int


def regionalize(
    features: ArrayLike,
    population: ArrayLike,
    edges: ArrayLike,
    strata: Sequence[Hashable] | NDArray[np.generic] | None = None,
    criteria: Criteria | Mapping[Hashable, Criteria] | None = None,
    n_zones: int | Mapping[Hashable, int] | None = None,
    method: str = "full-order-ward",
    weights: ArrayLike | None = None,
    border_weights: ArrayLike | None = None,
    compactness: float = 0.0,
    zone_cost: float = 0.0,
    margin: float = 0.0,
    price_groups: Sequence[Hashable] | NDArray[np.generic] | None = None,
    future: ArrayLike | None = None,
    former: ArrayLike | None = None,
    fixed: Sequence[int] | None = None,
    refine: bool = True,
    effort: float = 1.0,
    seed: int = 0,
    progress: Progress | None = None,
) -> Division:
    """Divide n units into zones that are connected, within the population limits and as homogeneous as possible.

    ``features`` (n, d) homogeneity attributes, e.g. component scores; ``population`` (n,) whole inhabitants; ``edges``
    (m, 2) contiguous pairs; ``strata`` (n,) groups no zone crosses. ``criteria`` are the same for all or given for
    every stratum. ``n_zones`` is the number in all, or by stratum; None finds the least heterogeneity the criteria
    allow, whatever the number. ``method`` is one of ``redcap.METHODS``. ``weights`` (n,) count in the heterogeneity:
    None = population, ones = the literature's. ``refine=False`` is plain REDCAP (Guo 2008), which knows nothing of what
    follows but ``fixed``. The same input in the same order and ``seed`` give the same division; units in another order
    may give another one where the search does not prove the best: give them in an order of their own, as by code.

    Beside heterogeneity the search minimises, in units of the heterogeneity per inhabitant (what lies between
    ``price_groups`` (n,), such as kommuner, left out) times the minimum population: ``compactness`` times the
    ``border_weights`` (m,) of the edges between zones, such as the shared border over the mean perimeter of its two
    units; ``zone_cost`` for every zone; up to ``objective.MARGIN_WEIGHT`` for a zone near the minimum today or with its
    ``future`` people (n,), half at ``margin`` per cent above, nothing at twice that. No limit yields to them.
    ``former`` (n,) whole-numbered zones to start from, below 0 for a unit that has none; ``fixed`` those of them that
    stay as they are. ``effort`` multiplies the steps of the search (``improve.EFFORTS``): it counts steps, not seconds;
    components of more than ``improve.COOLED_UNITS`` units are only searched locally. What the criteria cannot have is
    in ``exceptions``. Raises ``ValueError`` for input that makes no sense, ``Cancelled`` if ``progress(…)`` is False.
    """
    table, pairs = unit_table(features, population, edges, weights)
    n = len(table.population)
    prices = Prices(border_weights_of(border_weights, edges), compactness, zone_cost, margin, people_ahead(future, n))
    zone_of = former_zones(former, fixed, n, refine)
    check_choices(method, effort, seed, strata, n)
    if n == 0:
        return Division(np.zeros(0, dtype=np.int64), 0.0, 1.0, (), {})
    prices = prices.in_run(_to_price(table, price_groups), int(table.population.sum()))
    ids = stratum_ids(strata, n)
    keys = stratum_keys(strata, ids)
    jobs, wanted = jobs_of(table, pairs, ids, limits_of(criteria, keys), zone_of, fixed or ()), wanted_of(n_zones, keys)
    free, left = [job for job in jobs if not job.fixed], wanted_beside_fixed(jobs, wanted)
    zones = _cut(free, left, method, part_of(progress, 0.0, _TREE_SHARE if refine else 1.0))
    found = [_as_cut(job, parts) for job, parts in zip(free, zones)]
    if refine:
        found = [_started(job, own, zone_of, left) for job, own in zip(free, found)]
        found = _refined(free, found, left, prices, method, seed, effort, part_of(progress, _TREE_SHARE, 1.0))
    return _division(table, jobs, _with_fixed(jobs, found), keys, wanted)


def _to_price(table: UnitTable, groups: Sequence[Hashable] | NDArray[np.generic] | None) -> float:
    """The heterogeneity that costs are multiples of: all there is, but what lies between the groups."""
    if groups is not None and len(groups) != len(table.population):
        raise ValueError(f"price_groups must name {len(table.population)} units, got {len(groups)}")
    ids = stratum_ids(groups, len(table.population))
    return float(heterogeneity_by_zone(table.features, table.weights, ids).sum())


def _as_cut(job: Job, zones: Sequence[Tree]) -> Improved:
    """The zones of a job as its tree was cut, and what is known of them without a search."""
    no_more = len(zones) >= _room(job)
    labels = labels_of(zones, len(job.units))
    within, whole = _within(job, labels), len(zones) == 1 and indivisible(job)
    # That there are no more zones says nothing of zones outside the limits: others may be within them.
    return Improved(labels, whole, 0, no_more and (within > 0 or whole), within)


def _room(job: Job) -> int:
    """The most zones that the job has people and units for."""
    return min(int(job.table.population.sum()) // max(1, job.criteria.min_population), len(job.units))


def _as_fixed(job: Job) -> Improved:
    """The zone that stays as it is: nothing is proven of it."""
    labels = np.zeros(len(job.units), dtype=np.int64)
    return Improved(labels, False, 0, False, _within(job, labels))


def _with_fixed(jobs: Sequence[Job], found: Sequence[Improved]) -> list[Improved]:
    """What was found for the free jobs and what stays of the fixed ones, in the order of all jobs."""
    answers = iter(found)
    return [_as_fixed(job) if job.fixed else next(answers) for job in jobs]


def _started(job: Job, cut: Improved, zone_of: Ints, wanted: Mapping[int | None, int]) -> Improved:
    """The former zones of the job if it has any, in connected parts, units without one joined to a neighbour's.

    Where a number of zones is wanted that they do not make, the job starts from its tree like any other. What cannot be
    divided is one zone, whatever it was before.
    """
    own = zone_of[job.units]
    if indivisible(job) or not (own >= 0).any():
        return cut
    labels = components(len(own), job.edges, filled(own, job.edges))
    if (None in wanted or job.stratum in wanted) and int(labels.max()) + 1 != cut.n_zones:
        return cut
    return replace(cut, labels=labels, proven=False, possible=_within(job, labels))


def _within(job: Job, labels: Ints) -> int:
    """The number of zones, 0 if any is outside the limits."""
    people = np.bincount(labels, job.table.population)
    fits = people.min() >= job.criteria.min_population and people.max() <= job.criteria.max_population
    return len(people) if fits else 0


def _cut(
    jobs: Sequence[Job],
    wanted: Mapping[int | None, int],
    method: str,
    progress: Progress | None,
) -> list[list[Tree]]:
    """The zones of each job, in the job's own numbering of units, cut from its spanning tree."""
    forests, done, total = [], 0, sum(len(job.units) for job in jobs)
    for job in jobs:
        share = part_of(progress, done / total, (done + len(job.units)) / total)
        tree = spanning_tree(job.table.features, job.table.weights, job.edges, method, progress=share)
        forests.append(trees_of(len(job.units), tree))
        done += len(job.units)
        check(progress, done / total)
    # Cutting is a small part of the work: the bar stands still meanwhile, but can be cancelled.
    standing = part_of(progress, 1.0, 1.0)
    if None in wanted:
        return _cut_together(jobs, forests, wanted[None], standing)
    zones: list[list[Tree]] = [[] for _ in jobs]
    for stratum in sorted({job.stratum for job in jobs}):
        own = [number for number, job in enumerate(jobs) if job.stratum == stratum]
        if stratum in wanted:
            cut = _cut_together([jobs[i] for i in own], [forests[i] for i in own], wanted[stratum], standing)
            for number, parts in zip(own, cut):
                zones[number] = parts
        else:
            for number in own:
                job = jobs[number]
                zones[number] = partition_trees(forests[number], job.table, job.criteria, None, standing)
    return zones


def _cut_together(
    jobs: Sequence[Job],
    forests: Sequence[list[Tree]],
    number: int,
    progress: Progress | None,
) -> list[list[Tree]]:
    """Cut the trees of several jobs into ``number`` zones in all, best cut first wherever it is."""
    offsets = np.cumsum([0] + [len(job.units) for job in jobs])
    table = UnitTable(
        np.vstack([job.table.features for job in jobs]),
        np.concatenate([job.table.weights for job in jobs]),
        np.concatenate([job.table.population for job in jobs]),
    )
    trees = [
        replace(tree, units=tree.units + offset)
        for forest, offset in zip(forests, offsets[:-1].tolist())
        for tree in forest
    ]
    criteria = [job.criteria for job, forest in zip(jobs, forests) for _ in forest]
    zones: list[list[Tree]] = [[] for _ in jobs]
    for zone in partition_trees(trees, table, criteria, number, progress):
        owner = int(np.searchsorted(offsets, zone.units[0], side="right")) - 1
        zones[owner].append(replace(zone, units=zone.units - offsets[owner]))
    return zones


def _refined(
    jobs: Sequence[Job],
    found: Sequence[Improved],
    wanted: Mapping[int | None, int],
    prices: Prices,
    method: str,
    seed: int,
    effort: float,
    progress: Progress | None,
) -> list[Improved]:
    """The division of each job improved.

    The seed of a job depends on its own units only, so that it comes out the same whoever else is there. Jobs are
    independent tasks but where they share a number of zones that is still to be reached.
    """
    missing = _missing(jobs, found, wanted)
    shared: dict[int | None, list[int]] = {}
    tasks: list[Task] = []
    for number, job in enumerate(jobs):
        group = None if None in wanted else job.stratum
        if indivisible(job):
            continue
        if missing.get(group, 0) > 0:
            shared.setdefault(group, []).append(number)
        else:
            tasks.append(Task((number,), group not in wanted, 0))
    tasks += [Task(tuple(numbers), False, missing[group]) for group, numbers in shared.items()]
    calls = [
        (
            [_part(jobs[i], found[i].labels, prices, method) for i in task.jobs],
            task.free_number,
            task.missing,
            seed,
            effort,
        )
        for task in tasks
    ]
    sizes = [sum(len(jobs[i].units) for i in task.jobs) for task in tasks]
    answers, progress = list(found), rising(progress) if progress is not None else None
    for task, answer in zip(tasks, run_tasks(improve_in_turn, calls, sizes, progress)):
        for number, better in zip(task.jobs, answer):
            answers[number] = better
    check(progress, 1.0)
    return answers


def _part(job: Job, labels: Ints, prices: Prices, method: str) -> Part:
    terms = prices.terms(job.criteria.min_population).among(job.units, job.edge_rows)
    return Part(job.table, job.edges, job.criteria, labels, terms, method)


def _missing(jobs: Sequence[Job], found: Sequence[Improved], wanted: Mapping[int | None, int]) -> dict[int | None, int]:
    """How many zones each stratum with a wanted number (or all together, under None) is short of."""
    made: dict[int | None, int] = dict.fromkeys(wanted, 0)
    for job, own in zip(jobs, found):
        group = None if None in wanted else job.stratum
        if group in made:
            made[group] += own.n_zones
    return {group: max(0, number - made[group]) for group, number in wanted.items()}


def _as_zones(labels: Ints) -> list[Tree]:
    order = np.argsort(labels, kind="stable")
    parts = np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)
    return [Tree(units, np.ones(len(units), dtype=np.int64)) for units in parts]


def _division(
    table: UnitTable,
    jobs: Sequence[Job],
    found: Sequence[Improved],
    keys: Sequence[Hashable],
    wanted: Mapping[int | None, int],
) -> Division:
    zones = [_as_zones(own.labels) for own in found]
    placed = [replace(zone, units=job.units[zone.units]) for job, parts in zip(jobs, zones) for zone in parts]
    labels = labels_of(placed, len(table.population))
    within = float(heterogeneity_by_zone(table.features, table.weights, labels).sum())
    findings = _population_findings(table, jobs, found, labels, wanted) + _number_findings(jobs, found, wanted)
    optimal = dict.fromkeys(range(len(keys)), True)
    parts_of = Counter(job.stratum for job in jobs)
    possible = dict.fromkeys(range(len(keys)), 0)
    for job, own in zip(jobs, found):
        # A number for several components together may be better spent elsewhere: no part of that is proven.
        together = len(jobs) if None in wanted else parts_of[job.stratum] if job.stratum in wanted else 1
        optimal[job.stratum] &= own.proven and together == 1
        possible[job.stratum] += max(own.possible, _within(job, own.labels))
    return Division(
        labels=labels,
        heterogeneity=within,
        homogeneity=homogeneity(within, total_heterogeneity(table.features, table.weights)),
        exceptions=tuple(findings),
        optimal={key: optimal[i] for i, key in enumerate(keys)},
        possible={key: possible[i] for i, key in enumerate(keys)},
        only_local=tuple(keys[i] for i in sorted({job.stratum for job in jobs if _only_local(job)})),
    )


def _only_local(job: Job) -> bool:
    return not job.fixed and not indivisible(job) and len(job.units) > improve.COOLED_UNITS


def _population_findings(
    table: UnitTable, jobs: Sequence[Job], found: Sequence[Improved], labels: Ints, wanted: Mapping[int | None, int]
) -> list[Finding]:
    """The zones outside the limits, in the order of their labels."""
    people = np.bincount(labels, table.population).astype(np.int64)
    job_of = np.empty(len(labels), dtype=np.int64)
    for number, job in enumerate(jobs):
        job_of[job.units] = number
    parts_of = Counter(job.stratum for job in jobs)
    findings = []
    for zone, count in enumerate(people.tolist()):
        units = np.flatnonzero(labels == zone)
        number = int(job_of[units[0]])
        job, own = jobs[number], found[number]
        limits = job.criteria
        if limits.min_population <= count <= limits.max_population:
            continue
        proven, whole = own.impossible or own.proven, len(units) == len(job.units)
        reason = "no_division" if proven else "not_found"
        if count > limits.max_population:
            kind, limit = "above_maximum", limits.max_population
            if (table.population[units] > limit).any():
                reason = "single_unit"
            elif proven and (None in wanted or job.stratum in wanted):
                reason = "number"
        else:
            low = count < limits.floor_population
            kind = "below_floor" if low else "below_minimum"
            limit = limits.floor_population if low else limits.min_population
            if whole and job.beside_fixed:
                reason = "beside_fixed"
            elif whole:
                reason = "stratum_too_small" if parts_of[job.stratum] == 1 else "cut_off"
        if job.fixed:
            reason = "fixed"
        findings.append(Finding(kind, reason, tuple(units.tolist()), zone, float(count), float(limit)))
    return findings


def _number_findings(jobs: Sequence[Job], found: Sequence[Improved], wanted: Mapping[int | None, int]) -> list[Finding]:
    """Where the number of zones is not the one asked for."""
    findings = []
    for stratum, number in sorted(wanted.items(), key=lambda item: -1 if item[0] is None else item[0]):
        own = [(job, division) for job, division in zip(jobs, found) if stratum in (None, job.stratum)]
        made = sum(division.n_zones for _, division in own)
        if made != number:
            units = np.sort(np.concatenate([job.units for job, _ in own]))
            kind = "fewer_zones" if made < number else "more_zones"
            kept = any(job.fixed for job, _ in own)
            reason = "separate_parts"
            if made < number:
                room = sum(1 if job.fixed else _room(job) for job, _ in own)
                proven = made >= room or all(job.fixed or division.impossible for job, division in own)
                reason = "minimum" if proven else "more_not_found"
                reason = reason if made < len(units) else "units"
            if kept and reason != "more_not_found":
                reason = "fixed_number"
            findings.append(Finding(kind, reason, tuple(units.tolist()), None, float(made), float(number)))
    return findings
