"""Small worlds for the engine's tests: graphs with people, oracles that work by brute force, the real test sets."""

import importlib.util
import itertools
import sqlite3
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, assume, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria
from scipy.ndimage import gaussian_filter
from scipy.spatial import Delaunay


def examples(number):
    """Hypothesis settings: the same examples on every machine, however slow it is just now."""
    return settings(
        max_examples=number,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )


@dataclass
class World:
    features: np.ndarray
    population: np.ndarray
    edges: np.ndarray
    strata: list

    def __repr__(self):
        return (
            f"World(features={self.features.tolist()}, population={self.population.tolist()}, "
            f"edges={self.edges.tolist()}, strata={self.strata})"
        )

    @property
    def n(self):
        return len(self.population)


@st.composite
def worlds(draw, least=1, most=40, connected=False, one_stratum=False):
    """A random graph of units: more or less connected, in a few strata, with ties among the features or without."""
    n = draw(st.integers(least, most))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    tree = [(int(rng.integers(max(0, i - 5), i)), i) for i in range(1, n)]
    if not connected:
        tree = [edge for edge in tree if rng.random() > 0.1]
    more = [tuple(sorted(pair)) for pair in rng.integers(0, n, (draw(st.integers(0, n)), 2)).tolist()]
    edges = sorted(set(tree) | {(i, j) for i, j in more if i != j})
    features = rng.normal(size=(n, draw(st.integers(1, 4))))
    if draw(st.booleans()):
        features = features.round()
    population = rng.integers(0, draw(st.sampled_from([600, 1500, 5000])), n)
    kinds = 1 if one_stratum else draw(st.integers(1, 3))
    strata = [f"stratum {s}" for s in rng.integers(0, kinds, n).tolist()]
    return World(features, population, pairs(edges), strata)


def pairs(edges):
    return np.array(list(edges), dtype=np.int64).reshape(-1, 2)


def path(n):
    return pairs((i, i + 1) for i in range(n - 1))


def groups(units, edges):
    """The connected groups of ``units`` as a list of sets, by the edges that have both ends among them."""
    left, found = set(units), []
    around = {unit: set() for unit in left}
    for i, j in np.asarray(edges).tolist():
        if i in left and j in left:
            around[i].add(j)
            around[j].add(i)
    while left:
        group, stack = set(), [min(left)]
        while stack:
            unit = stack.pop()
            if unit not in group:
                group.add(unit)
                stack.extend(around[unit] - group)
        found.append(group)
        left -= group
    return found


def zones_of(labels):
    return [np.flatnonzero(labels == zone).tolist() for zone in range(int(max(labels, default=-1)) + 1)]


def sum_of_squares(features, weights, units):
    """The weighted sum of squares around the weighted mean, straight from the definition."""
    x, w = np.asarray(features)[units], np.asarray(weights, dtype=float)[units]
    if w.sum() == 0:
        return 0.0
    return float((w[:, None] * (x - np.average(x, axis=0, weights=w)) ** 2).sum())


def heterogeneity(features, weights, labels):
    return sum(sum_of_squares(features, weights, units) for units in zones_of(labels))


def divisions(n, edges, k):
    """Every division of a small connected graph into k connected zones, as labels."""
    for labels in itertools.product(range(k), repeat=n):
        first = list(dict.fromkeys(labels))
        if first == list(range(k)) and all(len(groups(units, edges)) == 1 for units in zones_of(np.array(labels))):
            yield np.array(labels)


def reference_tree(features, weights, edges, method):
    """REDCAP by the definitions of Guo (2008), in the slowest way: every distance from its units, every time."""
    order, _, linkage, *squared = method.split("-")
    distance = np.sqrt(((features[:, None] - features[None]) ** 2).sum(axis=2)) ** (2 if squared else 1)
    clusters = [frozenset([unit]) for unit in range(len(features))]
    tree = []

    def apart(a, b, border):
        if method == "full-order-ward":
            both = [sum_of_squares(features, weights, sorted(units)) for units in (a | b, a, b)]
            return 2 * (both[0] - both[1] - both[2])
        lengths = [distance[e] for e in border] if order == "first" else [distance[i, j] for i in a for j in b]
        if linkage == "ward":
            mass = weights[sorted(a)].sum(), weights[sorted(b)].sum()
            return 2 * mass[0] * mass[1] / sum(mass) * float(np.mean(np.square(lengths)))
        return float({"single": np.min, "complete": np.max, "average": np.mean}[linkage](lengths))

    while True:
        candidates = []
        for a, b in itertools.combinations(clusters, 2):
            border = [(i, j) for i, j in edges.tolist() if (i in a and j in b) or (i in b and j in a)]
            if border:
                shortest = min(border, key=lambda e: (distance[e], e))
                candidates.append((apart(a, b, border), shortest, a, b))
        if not candidates:
            return tree
        _, shortest, a, b = min(candidates, key=lambda c: c[:2])
        tree.append(shortest)
        clusters = [c for c in clusters if c not in (a, b)] + [a | b]


def guerry(folder: Path) -> World:
    """The 85 départements: z-scores, Pop1831 in tens of people, neighbours that touch in a point at least."""
    file = folder / "guerry" / "guerry.gpkg"
    columns = "geom, Crm_prs, Crm_prp, Litercy, Donatns, Infants, Suicids, Pop1831"
    database = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        rows = database.execute(f"SELECT {columns} FROM guerry ORDER BY fid").fetchall()
    finally:
        database.close()
    touching = {}
    for unit, row in enumerate(rows):
        for point in _vertices(row[0]):
            touching.setdefault(point, set()).add(unit)
    edges = {pair for units in touching.values() for pair in itertools.combinations(sorted(units), 2)}
    population = np.array([round(row[7] * 100) for row in rows])
    return World(_scores(np.array([row[1:7] for row in rows], dtype=float)), population, pairs(sorted(edges)), [])


def _vertices(geometry):
    """The vertices of a GeoPackage (multi)polygon: a header with an envelope, then WKB."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[geometry[3] >> 1 & 7]
    wkb, at = geometry[8 + envelope :], 0

    def read(kind):
        nonlocal at
        values = struct.unpack_from("<" + kind, wkb, at)
        at += struct.calcsize("<" + kind)
        return values

    def parts():
        _, kind, count = read("BII")
        for _ in range(count):
            if kind == 6:
                yield from parts()
            else:
                (length,) = read("I")
                flat = read(f"{2 * length}d")
                yield from zip(flat[::2], flat[1::2], strict=True)

    return set(parts())


def grid(folder: Path, m: int) -> World:
    """The synthetic m x m grid of the data folder, z-scored."""
    spec = importlib.util.spec_from_file_location("make_grid", folder / "grid" / "make_grid.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    features, population, edges = module.grid(m)
    return World(_scores(features), population, edges, [])


def _scores(values):
    return (values - values.mean(axis=0)) / values.std(axis=0, ddof=1)


# -- every division of a small component ------------------------------------------------------------------------------


def connected_subsets(n, edges):
    """Every connected set of n units as a bit mask, by looking at all sets there are."""
    every = (frozenset(u for u in range(n) if mask >> u & 1) for mask in range(1, 1 << n))
    return {sum(1 << u for u in units) for units in every if len(groups(units, edges)) == 1}


def divisions_within(world, criteria, zones=None):
    """Every division of a small world within both limits, each a list of bit masks."""
    people = {0: 0}
    for mask in range(1, 1 << world.n):
        low = mask & -mask
        people[mask] = people[mask ^ low] + int(world.population[low.bit_length() - 1])
    if zones is None:
        zones = connected_subsets(world.n, world.edges)
    zones = [z for z in zones if criteria.min_population <= people[z] <= criteria.max_population]
    by_lowest = {unit: [z for z in zones if (z & -z) == 1 << unit] for unit in range(world.n)}

    def rest(left):
        if not left:
            yield []
            return
        for zone in by_lowest[(left & -left).bit_length() - 1]:
            if zone & ~left == 0:
                for others in rest(left & ~zone):
                    yield [zone, *others]

    return list(rest((1 << world.n) - 1))


def units_of(mask):
    return [unit for unit in range(mask.bit_length()) if mask >> unit & 1]


def labels_from(masks, n):
    labels = np.zeros(n, dtype=np.int64)
    for label, mask in enumerate(masks):
        labels[units_of(mask)] = label
    return labels


def cost_of(world, masks):
    return sum(sum_of_squares(world.features, world.population, units_of(mask)) for mask in masks)


def least_cost(world, found, n_zones=None):
    """The least heterogeneity among divisions, of those with ``n_zones`` zones if given; None if there is none."""
    cost = {mask: cost_of(world, [mask]) for mask in {mask for masks in found for mask in masks}}
    sums = [sum(cost[mask] for mask in masks) for masks in found if n_zones in (None, len(masks))]
    return min(sums, default=None)


def within_limits(world, labels, criteria):
    people = np.bincount(labels, world.population)
    return bool(people.min() >= criteria.min_population and people.max() <= criteria.max_population)


@st.composite
def divisible(draw, most=8):
    """(world, criteria, all its divisions within the limits): one small component that has at least one."""
    world = draw(worlds(least=2, most=most, connected=True, one_stratum=True))
    world.population = world.population % 1200
    low = draw(st.sampled_from([1, 500, 900, 1500]))
    criteria = Criteria(low, 0, low + draw(st.sampled_from([700, 1500, 4000])))
    found = divisions_within(world, criteria)
    assume(found)
    return world, criteria, found


def smooth_grid(m, seed):
    """A square grid of m x m units with ten smooth variables, rounded: the input itself is the same everywhere."""
    rng = np.random.default_rng(seed)
    columns = []
    for j in range(10):
        smooth = gaussian_filter(rng.normal(size=(m, m)), 1.5 + 6 * j / 9, mode="reflect")
        columns.append(((smooth - smooth.mean()) / smooth.std() + 0.3 * rng.normal(size=(m, m))).ravel())
    population = np.round(np.exp(rng.normal(np.log(400) - 0.32, 0.8, m * m))).clip(5).astype(int)
    unit = np.arange(m * m).reshape(m, m)
    edges = np.r_[np.c_[unit[:, :-1].ravel(), unit[:, 1:].ravel()], np.c_[unit[:-1].ravel(), unit[1:].ravel()]]
    return np.round(np.array(columns).T, 9), population, edges


def square_grid(side, seed=0):
    """side x side units with 100 to 899 people each, in rows."""
    rng = np.random.default_rng(seed)
    n = side * side
    edges = [(i, i + 1) for i in range(n) if (i + 1) % side] + [(i, i + side) for i in range(n - side)]
    return World(rng.normal(size=(n, 3)), rng.integers(100, 900, n), pairs(sorted(edges)), [None] * n)


def triangulated(n, seed):
    """Random units with neighbours by a Delaunay triangulation, 300-900 people each."""
    rng = np.random.default_rng(seed)
    points = rng.random((n, 2))
    corners = Delaunay(points).simplices
    edges = np.unique(np.sort(np.vstack([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]]), axis=1), axis=0)
    trend = np.c_[np.sin(6 * points[:, 0]), np.cos(5 * points[:, 1]), points.sum(axis=1)]
    features = trend + rng.normal(size=(n, 3)) * 0.5
    return (features - features.mean(axis=0)) / features.std(axis=0, ddof=1), rng.integers(300, 901, n), edges
