"""Bydeler and delområder of an invented kommune: contiguous groups of its units."""

from __future__ import annotations

from heapq import heappop, heappush

import numpy as np
from scipy.sparse import coo_matrix

from .landscape import Landscape, shared_out, spread_groups
from .mosaic import OUTSIDE, Floats, Ints

PEOPLE_PER_BYDEL = 6000
BYDELER = (2, 4)
ATTEMPTS = 30

UNITS_PER_DELOMRADE = 7
DELOMRADER = (2, 90)


def draw_bydeler(land: Landscape, population: Ints, rng: np.random.Generator) -> Ints:
    """The bydel (n,) of every unit, 0, 1 …: about equally many people in each, islands with the nearest shore.

    Of several attempts the one counts whose smallest bydel has most people.
    """
    count = int(np.clip(population.sum() // PEOPLE_PER_BYDEL, *BYDELER))
    neighbours: list[list[int]] = [[] for _ in population]
    for one, other in np.concatenate([land.edges, land.links]).tolist():
        neighbours[one].append(other)
        neighbours[other].append(one)
    mainland = np.flatnonzero(land.parts == 0)
    best, most = np.zeros(len(population), dtype=np.int64), -1.0
    for _ in range(ATTEMPTS):
        seeds = rng.choice(mainland, count, replace=False)
        bydeler = _grown(neighbours, population, land.centres, seeds)
        smallest = np.bincount(bydeler, weights=population, minlength=count).min()
        if smallest > most:
            best, most = bydeler, smallest
    return best


def draw_delomrader(land: Landscape, bydeler: Ints, rng: np.random.Generator) -> Ints:
    """The delområde (n,) of every unit, 0, 1 …: neighbours of one bydel, an island with its shore."""
    edges = np.concatenate([land.edges, land.links])
    within = edges[bydeler[edges[:, 0]] == bydeler[edges[:, 1]]]
    size = len(bydeler)
    # Uneven steps leave no ties, which scipy's versions would break differently.
    steps = rng.uniform(0.9, 1.1, len(within))
    graph = coo_matrix((steps, within.T), shape=(size, size)).tocsr()
    units = np.bincount(bydeler)
    total = int(np.clip(round(size / UNITS_PER_DELOMRADE), *DELOMRADER))
    numbers = shared_out(max(total, len(units)), units, np.ones_like(units))
    seeds = [
        rng.choice(np.flatnonzero(bydeler == bydel), number, replace=False) for bydel, number in enumerate(numbers)
    ]
    return spread_groups(graph, land.centres, np.concatenate(seeds))


def _grown(neighbours: list[list[int]], population: Ints, centres: Floats, seeds: Ints) -> Ints:
    """Groups (n,) grown from ``seeds``: the one with fewest people takes the adjoining unit nearest to its seed."""
    groups = np.full(len(population), OUTSIDE)
    people = [0] * len(seeds)
    fronts: list[list[tuple[float, int]]] = [[(0.0, seed)] for seed in seeds.tolist()]
    while any(fronts):
        group = min((number for number, front in enumerate(fronts) if front), key=people.__getitem__)
        _, unit = heappop(fronts[group])
        if groups[unit] != OUTSIDE:
            continue
        groups[unit] = group
        people[group] += int(population[unit])
        for neighbour in neighbours[unit]:
            if groups[neighbour] == OUTSIDE:
                away = float(np.hypot(*(centres[neighbour] - centres[seeds[group]])))
                heappush(fronts[group], (away, neighbour))
    return groups
