"""Numbers and names that are far from the ordinary: the right answer, or an error that says what to do."""

import tracemalloc

import numpy as np
import pytest
from lks.lks_plugin.engine import Criteria, regionalize
from lks.lks_plugin.engine.regionalization.redcap import spanning_tree
from lks.tests.helpers.worlds import path

LIMITS = Criteria(1500, 1000, 8000)
STEP = np.array([[0.0], [0.41421356], [1.0], [1.41421356]])


@pytest.mark.parametrize("move", [0.0, 1e7, -1e9])
def test_homogeneity_does_not_depend_on_where_zero_is(move):
    found = regionalize(STEP + move, np.full(4, 1000), path(4), criteria=LIMITS, n_zones=2)
    assert round(found.homogeneity, 3) == 0.854


@pytest.mark.parametrize("value", [0.1, 1e7 / 3, 0.0])
def test_units_that_do_not_differ_are_homogeneous(value):
    found = regionalize(np.full((4, 1), value), [1499, 1501, 1000, 3000], path(4), criteria=LIMITS)
    assert (found.homogeneity, found.heterogeneity < 1e-6) == (1.0, True)


@pytest.mark.parametrize("missing", [float("nan"), ("0301", float("nan"))])
def test_a_stratum_that_is_nan_is_refused(missing):
    with pytest.raises(ValueError, match=r"strata hold NaN for units \[1, 2\]"):
        regionalize(STEP, np.full(4, 1000), path(4), strata=["0301", missing, missing, "0301"])


@pytest.mark.parametrize("wrong", [["1000", "2000", "1500", "10"], ["a", "b", "c", "d"]])
def test_a_population_of_words_is_refused(wrong):
    with pytest.raises(ValueError, match="population must be whole numbers"):
        regionalize(STEP, wrong, path(4))


@pytest.mark.parametrize("scale", [1e160, 1e-160])
def test_features_that_cannot_be_squared_are_refused(scale):
    with pytest.raises(ValueError, match="scale them"):
        regionalize(STEP * scale, np.full(4, 1000), path(4))


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"edges": [("0", "1")]}, "edges must be pairs of whole numbers"),
        ({"edges": [(0.0, float("inf"))]}, "edges must be pairs of whole numbers"),
        ({"criteria": (1500, 1000, 8000)}, "criteria must be Criteria"),
        ({"criteria": {None: 1500}}, "criteria must be Criteria"),
        ({"effort": "quick"}, "effort must be a number above 0"),
        ({"effort": float("inf")}, "effort must be a number above 0"),
        ({"seed": -1}, "seed must be a whole number"),
        ({"seed": None}, "seed must be a whole number"),
        ({"zone_cost": 1e308}, "zone_cost must be a number from 0"),
        ({"margin": "5"}, "margin must be a number from 0"),
        ({"weights": [1e200] * 4}, "weights are beyond"),
        ({"future": [2**62] * 4}, "future must be 4 whole numbers"),
        ({"future": ["1"] * 4}, "future must be 4 whole numbers"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(wrong, words):
    with pytest.raises(ValueError, match=words):
        regionalize(**{"features": STEP, "population": np.full(4, 1000), "edges": path(4), **wrong})


@pytest.mark.parametrize("side", [2, 8])
def test_progress_rises_to_the_end(side):
    n, told = side * side, []
    grid = np.arange(n).reshape(side, side)
    edges = np.vstack([np.c_[grid[:, :-1].ravel(), grid[:, 1:].ravel()], np.c_[grid[:-1].ravel(), grid[1:].ravel()]])
    regionalize(
        np.random.default_rng(0).random((n, 2)),
        np.full(n, 400),
        edges,
        effort=0.1,
        progress=lambda x: not told.append(x),
    )
    assert told == sorted(told)
    assert (told[0] >= 0, told[-1]) == (True, 1.0)


def test_parts_outside_the_limits_are_no_zones_that_are_possible():
    found = regionalize(np.arange(5.0).reshape(5, 1), [1500, 1500, 100, 20, 30], path(5)[:2], criteria=LIMITS)
    assert found.possible[None] == 2


@pytest.mark.parametrize("kind", ["average", "complete", "single", "average-squared"])
def test_full_order_linkage_holds_no_matrix_of_all_pairs(kind):
    side = 60
    n = side * side
    grid = np.arange(n).reshape(side, side)
    edges = np.vstack([np.c_[grid[:, :-1].ravel(), grid[:, 1:].ravel()], np.c_[grid[:-1].ravel(), grid[1:].ravel()]])
    features = np.c_[grid.ravel() // side, grid.ravel() % side] + np.random.default_rng(1).random((n, 2))
    tracemalloc.start()
    tree = spanning_tree(features, np.ones(n), edges, f"full-order-{kind}")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(tree) == n - 1
    assert peak < n * n * 4, "less than one matrix in single precision"
