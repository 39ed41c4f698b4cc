"""The map of an invented kommune: mainland, islands, an enclave and skerries, cut into neighbouring units.

The plane is first cut into small cells, smaller where more people live; land and units are then sets of whole cells.
So units share their borders exactly and can neither overlap nor leave gaps. A unit square is scaled to metres only at
the end: a kommune of 2 000 units is built like one of 60.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra
from scipy.spatial import cKDTree

from ..progress import Progress, check
from .mosaic import DECIMALS, OUTSIDE, Floats, Ints, Mosaic, group_edges, group_rings, voronoi_mosaic
from .terrain import Bools, Terrain, make_terrain, quadtree_points

CELLS_PER_UNIT = 24
MIN_CELLS = 5000
SIDE_OF_60 = 31_000.0
UNITS_FOR_TWO_ON_AN_ISLAND = 30
MAX_ISLANDS = 5
MIN_ISLAND_CELLS = 8
SKERRIES = 4
ROUNDS = 4


@dataclass(frozen=True)
class Landscape:
    """n units: ``rings`` per unit (closed, metres, outer counterclockwise), ``centres`` (n, 2).

    ``edges`` (m, 2) are the pairs i < j that share a border, ``links`` (k, 2) join every island to the mainland,
    ``parts`` (n,) numbers mainland (0) and islands. ``settlement`` (n, 3) says how much each is town, village,
    country; ``town`` (2,) is the town's centre, ``enclave`` the unit that lies inside another.
    """

    rings: list[list[Floats]]
    centres: Floats
    edges: Ints
    links: Ints
    parts: Ints
    settlement: Floats
    town: Floats
    enclave: int


def make_landscape(n_units: int, rng: np.random.Generator, progress: Progress | None = None) -> Landscape:
    """A landscape of ``n_units`` (>= 8) units with an outline, the last of them the enclave; raises ``Cancelled``."""
    terrain = make_terrain(rng)
    points = quadtree_points(terrain, max(CELLS_PER_UNIT * n_units, MIN_CELLS), rng)
    check(progress, 0.1)
    mosaic = voronoi_mosaic(points)
    check(progress, 0.6)
    units, parts = _units(mosaic, _land(mosaic, terrain, rng), n_units - 1, rng)
    units, parts = _with_enclave(mosaic, units, parts), np.append(parts, 0)
    settlement = terrain.settlement(_means(points, units))
    check(progress, 0.8)
    to_metres = SIDE_OF_60 * (n_units / 60) ** 0.3 * _turn(rng)
    mosaic = replace(mosaic, points=points @ to_metres, corners=mosaic.corners @ to_metres)
    centres = _means(mosaic.points, units)
    return Landscape(
        rings=group_rings(mosaic, units, rng),
        centres=centres,
        edges=group_edges(mosaic, units),
        links=_links(centres, parts),
        parts=parts,
        settlement=settlement,
        town=terrain.town @ to_metres,
        enclave=n_units - 1,
    )


def spread_groups(graph: csr_matrix, places: Floats, seeds: Ints, rounds: int = ROUNDS) -> Ints:
    """Splits a graph into contiguous groups around ``seeds``; in each round the seeds move to their group's middle.

    ``places`` (c, 2). Returns the group (c,) of every node, OUTSIDE where no seed is within reach.
    """
    for turn in range(rounds + 1):
        _, _, nearest = dijkstra(graph, directed=False, indices=seeds, return_predecessors=True, min_only=True)
        groups = np.full(len(places), OUTSIDE)
        reached = nearest >= 0
        number = np.full(len(places), OUTSIDE)
        number[seeds] = np.arange(len(seeds))
        groups[reached] = number[nearest[reached]]
        if turn < rounds:
            seeds = _nearest_members(places, groups, _means(places, groups))
    return groups


def shared_out(total: int, sizes: Ints, minimum: Ints) -> Ints:
    """``total`` things shared out in proportion to ``sizes`` (k,), at least ``minimum`` (k,) and at most size each."""
    given = np.minimum(minimum, sizes)
    while given.sum() < total:
        wish = np.where(given < sizes, total * sizes / sizes.sum() - given, -np.inf)
        given[np.argmax(wish)] += 1
    return given


def _land(mosaic: Mosaic, terrain: Terrain, rng: np.random.Generator) -> Bools:
    """Which cells (c,) belong to the kommune: its land, without ponds, and some skerries off the shore."""
    sea = terrain.is_sea(mosaic.points)
    land = ~sea & terrain.is_inside(mosaic.points)
    graph = mosaic.graph()
    _, waters = connected_components(_kept(graph, ~land), directed=False)
    open_water = np.bincount(waters[~land]).argmax()
    land |= waters != open_water
    land &= ~_cut_off(mosaic, land, sea)
    distance = dijkstra(graph, indices=np.flatnonzero(land), min_only=True, unweighted=True)
    off_shore = np.flatnonzero((distance == 2) & sea)
    land[rng.choice(off_shore, SKERRIES, replace=False)] = True
    return land


def _cut_off(mosaic: Mosaic, land: Bools, sea: Bools) -> Bools:
    """Which cells (c,) are bits of land that the inland border has cut off: they lie on no sea."""
    _, pieces = connected_components(_kept(mosaic.graph(), land), directed=False)
    shore = [land[mosaic.sides[:, one]] & sea[mosaic.sides[:, 1 - one]] for one in (0, 1)]
    coastal = np.concatenate([mosaic.sides[shore[one], one] for one in (0, 1)])
    return land & ~np.isin(pieces, pieces[coastal])


def _units(mosaic: Mosaic, land: Bools, count: int, rng: np.random.Generator) -> tuple[Ints, Ints]:
    """The unit (c,) of every cell, and the part (count,) of every unit: 0 on the mainland, 1, 2 … on islands."""
    # Uneven ways through the cells make for uneven units and winding borders.
    graph = _kept(mosaic.graph(rng.uniform(0.4, 1.6, len(mosaic.sides))), land)
    _, pieces = connected_components(graph, directed=False)
    sizes = np.bincount(pieces[land])
    largest = np.argsort(-sizes, kind="stable")[: MAX_ISLANDS + 1]
    largest = largest[sizes[largest] >= MIN_ISLAND_CELLS]
    minimum = np.ones(len(largest), dtype=np.int64)
    if count >= UNITS_FOR_TWO_ON_AN_ISLAND:
        minimum[1] = 2
    numbers = shared_out(count, sizes[largest], minimum)
    seeds = [
        rng.choice(np.flatnonzero(pieces == piece), number, replace=False) for piece, number in zip(largest, numbers)
    ]
    units = spread_groups(graph, mosaic.points, np.concatenate(seeds))
    _join_skerries(mosaic.points, units, land)
    return units, np.repeat(np.arange(len(largest)), numbers)


def _join_skerries(points: Floats, units: Ints, land: Bools) -> None:
    """Gives the cells of islands too small for a unit to the nearest unit, in place."""
    settled, alone = np.flatnonzero(units != OUTSIDE), np.flatnonzero(land & (units == OUTSIDE))
    _, nearest = cKDTree(points[settled]).query(points[alone])
    units[alone] = units[settled[nearest]]


def _with_enclave(mosaic: Mosaic, units: Ints, parts: Ints) -> Ints:
    """Makes the cells deepest inside a unit of the mainland a unit of their own, wholly surrounded by the old one."""
    graph = mosaic.graph()
    rim = np.unique(mosaic.sides[units[mosaic.sides[:, 0]] != units[mosaic.sides[:, 1]]])
    depth = dijkstra(graph, indices=rim, min_only=True, unweighted=True)
    depth[(units == OUTSIDE) | (parts[units] != 0)] = -1
    heart = int(np.argmax(depth))
    changed = units.copy()
    changed[dijkstra(graph, indices=heart, unweighted=True) <= depth[heart] // 2] = units.max() + 1
    return changed


def _links(centres: Floats, parts: Ints) -> Ints:
    """The (k, 2) shortest crossings i < j between centres (n, 2), one from each island to the mainland."""
    mainland = np.flatnonzero(parts == 0)
    links = []
    for part in range(1, parts.max() + 1):
        island = np.flatnonzero(parts == part)
        away, nearest = cKDTree(centres[mainland]).query(centres[island])
        shore = int(np.argmin(away))
        links.append(sorted((island[shore], mainland[nearest[shore]])))
    return np.array(links)


def _kept(graph: csr_matrix, kept: Bools) -> csr_matrix:
    """The graph without the edges of nodes that are not ``kept``."""
    edges = graph.tocoo()
    both = kept[edges.row] & kept[edges.col]
    return csr_matrix((edges.data[both], (edges.row[both], edges.col[both])), shape=graph.shape)


def _means(points: Floats, groups: Ints) -> Floats:
    """The mean place (k, 2) of the members of every group."""
    members = groups != OUTSIDE
    count = np.bincount(groups[members])
    sums = [np.bincount(groups[members], weights=points[members, axis]) for axis in (0, 1)]
    return np.column_stack(sums) / count[:, None]


def _nearest_members(points: Floats, groups: Ints, targets: Floats) -> Ints:
    """The member (k,) of each group that is nearest to the group's target (k, 2)."""
    members = np.flatnonzero(groups != OUTSIDE)
    # The two members of a pair are equally far off but for the last digits, in which platforms differ.
    away = np.round(np.hypot(*(points[members] - targets[groups[members]]).T), DECIMALS)
    order = np.lexsort((members, away, groups[members]))
    _, first = np.unique(groups[members][order], return_index=True)
    return members[order][first]


def _turn(rng: np.random.Generator) -> Floats:
    """A matrix (2, 2) that turns the sea from the west to some other side."""
    angle = rng.uniform(-0.7, 0.7) * np.pi
    return np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])


def signed_area(ring: Floats) -> float:
    """The area inside a closed ring (m, 2), negative where it runs clockwise."""
    x, y = (ring - ring[0]).T
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) / 2)
