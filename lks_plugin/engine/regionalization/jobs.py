"""What is divided by itself: the connected components of the strata, and the zones that stay as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..graph.contiguity import components
from .partition import UnitTable

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Job:
    """One connected component of one stratum: zones never cross its bounds.

    A unit above the maximum counts as the maximum in its ``table``: what it has beyond is there however the others are
    divided, and must not keep the search from what can be helped.
    """

    stratum: int
    units: Ints
    edges: Ints
    table: UnitTable
    criteria: Criteria
    edge_rows: Ints
    fixed: bool = False
    beside_fixed: bool = False


def jobs_of(
    table: UnitTable, edges: Ints, strata: Ints, limits: Sequence[Criteria], zone_of: Ints, fixed: Sequence[int]
) -> list[Job]:
    """The connected components of the strata without the fixed zones, and each fixed zone, which is a job by itself.

    Raises ``ValueError`` for fixed zones that lie in several strata.
    """
    kept = np.isin(zone_of, list(fixed))
    jobs = []
    crossing = [zone for zone in sorted(set(fixed)) if len(set(strata[zone_of == zone].tolist())) > 1]
    if crossing:
        raise ValueError(f"fixed zones lie in several strata: {crossing[:10]}")
    for zone in sorted(set(fixed)):
        units = np.flatnonzero(zone_of == zone)
        nothing = np.zeros((0, 2), dtype=np.int64)
        stratum = int(strata[units[0]])
        own = table.take(units)
        jobs.append(Job(stratum, units, nothing, own, limits[stratum], nothing[:, 0], True))
    open_units = np.flatnonzero(~kept)
    if not len(open_units):
        return jobs
    ranks = np.cumsum(~kept) - 1
    rows = np.flatnonzero(~kept[edges].any(axis=1))
    free = _components(table.take(open_units), ranks[edges[rows]], strata[open_units], limits)
    across = edges[kept[edges[:, 0]] != kept[edges[:, 1]]]
    touching = across[strata[across[:, 0]] == strata[across[:, 1]]].ravel()
    for job in free:
        units = open_units[job.units]
        beside = bool(np.isin(units, touching).any())
        jobs.append(replace(job, units=units, edge_rows=rows[job.edge_rows], beside_fixed=beside))
    return sorted(jobs, key=lambda job: (job.stratum, int(job.units[0])))


def _components(table: UnitTable, edges: Ints, strata: Ints, limits: Sequence[Criteria]) -> list[Job]:
    rows = np.flatnonzero(strata[edges[:, 0]] == strata[edges[:, 1]])
    inside = edges[rows]
    part = components(len(strata), inside)
    order = np.argsort(part, kind="stable")
    bounds = np.flatnonzero(np.diff(part[order])) + 1
    local = np.empty(len(part), dtype=np.int64)
    edge_order = np.argsort(part[inside[:, 0]], kind="stable")
    sorted_edges, edge_part = inside[edge_order], part[inside[edge_order, 0]]
    jobs = []
    for number, units in enumerate(np.split(order, bounds)):
        local[units] = np.arange(len(units))
        start, end = np.searchsorted(edge_part, [number, number + 1])
        stratum = int(strata[units[0]])
        own = table.take(units)
        own = replace(own, population=np.minimum(own.population, limits[stratum].max_population))
        edge_rows = rows[edge_order[start:end]]
        jobs.append(Job(stratum, units, local[sorted_edges[start:end]], own, limits[stratum], edge_rows))
    return jobs


def wanted_beside_fixed(jobs: Sequence[Job], wanted: Mapping[int | None, int]) -> dict[int | None, int]:
    """The numbers of zones wanted beside the fixed ones."""
    left = {}
    for group, number in wanted.items():
        own = [job for job in jobs if group in (None, job.stratum)]
        open_jobs = sum(not job.fixed for job in own)
        if open_jobs:
            left[group] = max(open_jobs, number - (len(own) - open_jobs))
    return left


def indivisible(job: Job) -> bool:
    """Whether the component is one unit or has too few people for two zones: its one division is the best."""
    return len(job.units) == 1 or bool(job.table.population.sum() < 2 * job.criteria.min_population)
