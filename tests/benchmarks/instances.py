"""The instances: features, population, contiguous pairs, limits. Data: environment LKS_DATA or ../shared/data."""

import csv
import importlib.util
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("LKS_DATA", ROOT.parent / "shared" / "data"))
NO_MAXIMUM = 10**9


@dataclass(frozen=True)
class Instance:
    """What every program is given; ``weights`` count in the homogeneity, ``low`` and ``high`` bound a zone."""

    features: np.ndarray
    population: np.ndarray
    edges: np.ndarray
    weights: np.ndarray
    low: int = 0
    high: int = NO_MAXIMUM
    strata: np.ndarray | None = None
    given: np.ndarray | None = None
    shapes: np.ndarray | None = None
    slivers: float = 0.0


def zscore(values):
    return (values - values.mean(axis=0)) / values.std(axis=0, ddof=1)


def pairs_of(graph, n):
    """The edges of a libpysal graph whose labels are 0..n-1."""
    adjacency = graph.adjacency
    found = np.column_stack([adjacency.index.get_level_values(0), adjacency.index.get_level_values(1)])[
        adjacency.to_numpy() > 0
    ]
    return np.unique(np.sort(found[found[:, 0] != found[:, 1]], axis=1), axis=0).reshape(-1, 2)


def guerry(bounded=False):
    import geopandas
    from libpysal.graph import Graph

    frame = geopandas.read_file(DATA / "guerry" / "guerry.gpkg")
    edges = pairs_of(Graph.build_contiguity(frame, rook=False), len(frame))
    names = ["Crm_prs", "Crm_prp", "Litercy", "Donatns", "Infants", "Suicids"]
    # Whole numbers: the population is in thousands with two decimals, the bound 3236.67.
    population = np.round(frame["Pop1831"].to_numpy() * 100).astype(np.int64)
    features = zscore(frame[names].to_numpy(dtype=float))
    return Instance(features, population, edges, np.ones(len(frame)), 323_667 if bounded else 0)


def grid(size, low, high=NO_MAXIMUM):
    spec = importlib.util.spec_from_file_location("make_grid", DATA / "grid" / "make_grid.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    features, population, edges = module.grid(size)
    return Instance(zscore(features), population, edges, np.ones(len(population)), low, high)


def baerum():
    """Percentages and incomes of Bærum; neighbours are polygons that touch when grown by 5 m."""
    import geopandas
    from libpysal.graph import Graph

    frame = geopandas.read_file(DATA / "baerum" / "grunnkretser.gpkg")
    population = frame["befolkning_2018"].fillna(0).to_numpy().astype(np.int64)
    names = [name for name in frame.columns if name.endswith("_pst") or name.startswith("inntekt_")]
    values = frame[names].to_numpy(dtype=float)
    known = np.isfinite(values)
    mean = np.where(known, values, 0).T @ population / (known.T @ population)
    edges = pairs_of(Graph.build_fuzzy_contiguity(frame, buffer=5), len(frame))
    edges = linked(edges, np.zeros(len(frame), dtype=np.int64), population, frame.geometry)
    given = np.unique(frame["lks2026"].to_numpy().astype(str), return_inverse=True)[1].ravel()
    features = zscore(np.where(known, values, mean))
    shapes = frame.geometry.to_numpy()
    return Instance(features, population, edges, population.astype(float), 1500, 8000, None, given, shapes, 6.0)


@lru_cache(maxsize=1)
def _national():
    import geopandas
    from libpysal.graph import Graph

    from lks_plugin.engine.units.homogeneity import principal_components
    from lks_plugin.engine.units.indicators import attributes, catalogued, measures, number_of

    frame = geopandas.read_file(DATA / "national" / "grunnkretser.gpkg")
    codes = frame["grunnkretsnummer"].tolist()
    with (DATA / "national" / "befolkning.csv").open(encoding="utf-8-sig") as file:
        people = {row["grunnkretsnummer"]: int(row["2024"]) for row in csv.DictReader(file, delimiter=";")}
    with (DATA / "national" / "indikatorer.csv").open(encoding="utf-8-sig") as file:
        rows = {row["grunnkretsnummer"]: row for row in csv.DictReader(file, delimiter=";")}
    fields = [name for name in next(iter(rows.values())) if name != "grunnkretsnummer"]
    wanted = measures(catalogued(fields), fields)
    nothing = dict.fromkeys(fields)
    columns = {
        name: np.array([number_of(rows.get(code, nothing)[name]) for code in codes])
        for measure in wanted
        for name in measure.fields
    }
    population = np.array([people.get(code, 0) for code in codes], dtype=np.int64)
    scores = principal_components(attributes(wanted, columns), [m.name for m in wanted], population).scores
    bydel = frame["bydelsnummer"].fillna("").astype(str)
    strata = (frame["kommunenummer"].astype(str) + " " + bydel).to_numpy().astype(str)
    edges = pairs_of(Graph.build_contiguity(frame, rook=True), len(frame))
    ids = np.unique(strata, return_inverse=True)[1].ravel()
    return scores, population, linked(edges, ids, population, frame.geometry), strata, frame.geometry.to_numpy()


def national(kommune=""):
    """The national layer, or one kommune of it; strata are kommune and bydel, islands are linked as LKS does it."""
    scores, population, edges, strata, shapes = _national()
    units = np.flatnonzero(np.char.startswith(strata, kommune))
    local = np.full(len(strata), -1)
    local[units] = np.arange(len(units))
    inside = local[edges]
    inside = inside[(inside >= 0).all(axis=1)]
    mass = population[units]
    return Instance(scores[units], mass, inside, mass.astype(float), 1500, 8000, strata[units], None, shapes[units])


def border_weights(instance):
    """The shared border of each edge over the mean perimeter of two circles as large as its units, as LKS has it."""
    import shapely

    (one, other), shapes = instance.edges.T, instance.shapes
    near = shapely.buffer(shapes, instance.slivers) if instance.slivers else shapely.boundary(shapes)
    shared = shapely.length(shapely.intersection(shapely.boundary(shapes[one]), near[other]))
    round_about = 2 * np.sqrt(np.pi * shapely.area(shapes))
    return 2 * shared / (round_about[one] + round_about[other])


def scattered(n):
    """Random points, their Delaunay triangulation, three attributes that are smooth but for noise."""
    from scipy.spatial import Delaunay

    rng = np.random.default_rng(0)
    points = rng.random((n, 2))
    triangles = Delaunay(points).simplices
    edges = np.unique(
        np.sort(np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [0, 2]]]), axis=1), axis=0
    )
    smooth = np.c_[np.sin(6 * points[:, 0]), np.cos(5 * points[:, 1]), points.sum(axis=1)]
    features = zscore(smooth + 0.5 * rng.normal(size=(n, 3)))
    return Instance(features, rng.integers(300, 901, n), edges, np.ones(n), 1500)


# libpysal's examples: the variables, and who lives there; the minimum is a share of them.
EXAMPLES = {
    "georgia": (["PctRural", "PctBach", "PctEld", "PctFB", "PctPov", "PctBlack"], "TotPop90"),
    "sids2": (["SIDR74", "SIDR79", "NWR74", "NWR79"], "BIR74"),
    "stl": (["HR7984", "HR8488", "HR8893", "RDAC80", "RDAC85", "RDAC90"], "PO7984"),
}


def example(name, share=0.05):
    """An example of libpysal, with queen contiguity and a minimum of 5 % of the people."""
    import geopandas
    from libpysal import examples
    from libpysal.graph import Graph

    columns, people = EXAMPLES[name]
    path = next(path for path in examples.load_example(name).get_file_list() if path.endswith(".shp"))
    frame = geopandas.read_file(path)
    edges = pairs_of(Graph.build_contiguity(frame, rook=False), len(frame))
    population = frame[people].to_numpy().astype(np.int64)
    low = int(np.ceil(population.sum() * share))
    return Instance(zscore(frame[columns].to_numpy(dtype=float)), population, edges, np.ones(len(frame)), low)


def linked(edges, strata, population, geometry):
    """The edges and links from too small islands to the nearest shore."""
    import shapely

    from lks_plugin.engine.graph.contiguity import Contiguity, nearest_links

    shapes = geometry.to_numpy()

    def outlines(units):
        points, index = shapely.get_coordinates(shapes[units], return_index=True)
        return points, units[index]

    contiguity = Contiguity(len(shapes), edges.astype(np.int64), np.ones(len(edges)))
    return nearest_links(contiguity, strata, population, 1500, outlines).edges


def small(seed):
    """12 to 18 random points, their Delaunay triangulation, three attributes."""
    from scipy.spatial import Delaunay

    rng = np.random.default_rng(seed)
    n = 12 + seed % 7
    triangles = Delaunay(rng.random((n, 2))).simplices
    edges = np.unique(
        np.sort(np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [0, 2]]]), axis=1), axis=0
    )
    features, population = zscore(rng.normal(size=(n, 3))), rng.integers(300, 901, n)
    return Instance(features, population, edges, np.ones(n), 1500, 8000)
