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
