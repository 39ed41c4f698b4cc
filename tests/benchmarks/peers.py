"""Each program as a function of an instance that answers the zone of each unit."""

import importlib
import io
import subprocess
import sys
import tarfile
import tempfile
from contextlib import contextmanager
from pathlib import Path

import numpy as np


def ours(instance, k=None, method="full-order-ward", refine=True, processes=1, **options):
    from lks_plugin.engine import Criteria, regionalize

    with _workers(processes):
        return regionalize(**_asked(instance, Criteria, k), method=method, refine=refine, **options).labels


def _asked(instance, criteria, k):
    """The arguments that any state of the engine takes."""
    return {
        "features": instance.features,
        "population": instance.population,
        "edges": instance.edges,
        "strata": instance.strata,
        "criteria": criteria(instance.low, min(1000, instance.low), instance.high),
        "n_zones": k,
        "weights": instance.weights,
    }


def defaults(instance, seed=0):
    """As ``lks:generate`` divides unless told otherwise: zones cost something, so do borders, and room is wanted."""
    from instances import border_weights

    from lks_plugin.engine.regionalization.objective import COMPACTNESS, MARGIN, ZONE_COST

    groups = None if instance.strata is None else [str(name).split(" ")[0] for name in instance.strata]
    costs = {"compactness": COMPACTNESS, "zone_cost": ZONE_COST, "margin": MARGIN, "price_groups": groups}
    return ours(instance, border_weights=border_weights(instance), seed=seed, **costs)


@contextmanager
def _workers(processes):
    if processes == 1:
        yield
        return
    import joblib
    from joblib.externals.loky import get_reusable_executor

    with joblib.parallel_config(backend="loky", n_jobs=processes):
        yield
    get_reusable_executor().shutdown(wait=True)


# The commit whose engine issue 12 measured everything against.
FORMER = "be1eb61"


def former(instance, k=None):
    """The engine as it was at ``FORMER``, taken from the repository's history."""
    root = Path(__file__).resolve().parents[2]
    archive = subprocess.run(
        ["git", "-C", str(root), "archive", FORMER, "lks_plugin/engine"], check=True, capture_output=True
    ).stdout
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(folder)
        # By another name than today's, which may be imported already.
        (Path(folder) / "lks_plugin" / "engine").rename(Path(folder) / "former_engine")
        sys.path.insert(0, folder)
        engine = importlib.import_module("former_engine")
        return engine.regionalize(**_asked(instance, engine.Criteria, k)).labels


def as_free(instance):
    """As many zones as ours makes of a free number, asked for."""
    return ours(instance, int(ours(instance).max()) + 1)


def best_maxp(instance, runs=40):
    """The best of so many runs of GeoDa's max-p with simulated annealing."""
    from bench import within_of

    answers = [geoda(instance, "maxp_sa", 0.85, random_seed=123456789 + seed) for seed in range(runs)]
    return min(answers, key=lambda labels: within_of(instance, labels))


def given(instance):
    """The division that comes with the data."""
    return instance.given


def geoda(instance, function, *arguments, **options):
    """pygeoda's ``function``; minimum where the instance has one, one thread, one run, the default seed."""
    import pygeoda

    near = [[] for _ in instance.population]
    for i, j in instance.edges.tolist():
        near[i].append(j)
        near[j].append(i)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "w.gal"
        lines = [f"{i} {len(js)}\n{' '.join(map(str, js))}\n" for i, js in enumerate(near)]
        path.write_text(f"0 {len(near)} w id\n" + "".join(lines))
        weights = pygeoda.read_gal(str(path), [str(i) for i in range(len(near))])
    options = {"cpu_threads": 1, "scale_method": "raw", **options}
    people = tuple(instance.population.tolist())
    values = [column.tolist() for column in instance.features.T]
    if function == "maxp_sa":
        found = pygeoda.maxp_sa(weights, values, people, float(instance.low), *arguments, **options)
    else:
        if instance.low:
            options |= {"bound_variable": people, "min_bound": float(instance.low)}
        k, *rest = arguments
        found = getattr(pygeoda, function)(k, weights, values, *rest, **options)
    labels = np.array(found["Clusters"])
    if len(labels) != len(near):
        raise RuntimeError("no zones came back")
    # Zone 0 is what GeoDa leaves unassigned: each such unit counts as a zone by itself.
    labels[labels == 0] = labels.max() + 1 + np.arange((labels == 0).sum())
    return labels - 1


def _frame(instance):
    import geopandas
    from libpysal.weights import W
    from shapely import Point

    near = {i: [] for i in range(len(instance.population))}
    for i, j in instance.edges.tolist():
        near[i].append(j)
        near[j].append(i)
    names = [f"x{i}" for i in range(instance.features.shape[1])]
    columns = dict(zip(names, instance.features.T, strict=True)) | {"people": instance.population, "one": 1}
    frame = geopandas.GeoDataFrame(columns, geometry=[Point(i, 0) for i in near])
    return frame, W(near, silence_warnings=True), names


def spopt_skater(instance, k):
    """spopt's SKATER; its floor counts units, so it knows no population limit."""
    from spopt.region import Skater

    frame, weights, names = _frame(instance)
    model = Skater(frame, weights, names, n_clusters=k, floor=1)
    model.solve()
    return np.unique(model.labels_, return_inverse=True)[1].ravel()


def spopt_maxp(instance):
    """spopt's max-p heuristic: as many zones as the minimum allows."""
    from spopt.region import MaxPHeuristic

    frame, weights, names = _frame(instance)
    np.random.seed(0)
    model = MaxPHeuristic(frame, weights, names, "people", instance.low, 2, verbose=False)
    model.solve()
    return np.unique(model.labels_, return_inverse=True)[1].ravel()
