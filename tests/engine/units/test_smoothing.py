"""Shares that rest on few are drawn towards their kommune's mean; those that rest on many stay."""

import numpy as np
import pytest
from lks.lks_plugin.engine.units.indicators import Measure, attributes
from lks.lks_plugin.engine.units.smoothing import shares, smoothed_shares


def drawn(seed, bases, spread=0.05, mean=0.3):
    """True shares, and counts drawn from them."""
    rng = np.random.default_rng(seed)
    true = np.clip(rng.normal(mean, spread, len(bases)), 0.01, 0.99)
    return true, rng.binomial(bases, true).astype(float)


@pytest.mark.parametrize("seed", range(5))
def test_smoothed_shares_are_nearer_the_truth_than_plain_ones(seed):
    bases = np.random.default_rng(seed).integers(5, 400, 300)
    true, counts = drawn(seed, bases)
    groups = np.zeros(300, dtype=np.int64)
    plain, smooth = shares(counts, bases), smoothed_shares(counts, bases, groups)
    assert ((smooth - true) ** 2).mean() < 0.6 * ((plain - true) ** 2).mean()


def test_a_share_of_few_moves_further_than_one_of_many():
    _, counts = drawn(1, np.full(50, 200))
    counts, bases = np.append(counts, [9.0, 900.0]), np.append(np.full(50, 200.0), [10.0, 1000.0])
    smooth = smoothed_shares(counts, bases, np.zeros(52, dtype=np.int64))
    assert abs(smooth[-2] - 0.9) > 10 * abs(smooth[-1] - 0.9)
    assert 0.3 < smooth[-2] < 0.9


def test_shares_are_drawn_to_the_mean_of_their_own_kommune():
    counts = np.array([20.0, 22, 1, 80, 78, 4])
    bases = np.array([100.0, 100, 5, 100, 100, 5])
    smooth = smoothed_shares(counts, bases, np.array([0, 0, 0, 1, 1, 1]))
    assert smooth[2] == pytest.approx(0.21, abs=0.02) and smooth[5] == pytest.approx(0.79, abs=0.02)


def test_missing_stays_missing_and_nothing_else_becomes_so():
    counts, bases = np.array([np.nan, 3.0, 5.0, 0.0]), np.array([10.0, 0.0, 10.0, 10.0])
    smooth = smoothed_shares(counts, bases, np.zeros(4, dtype=np.int64))
    assert np.isnan(smooth).tolist() == [True, True, False, False]
    nothing = np.full(3, np.nan)
    assert np.isnan(smoothed_shares(nothing, nothing, np.zeros(3, dtype=np.int64))).all()


def test_units_that_do_not_differ_get_the_mean():
    smooth = smoothed_shares(np.array([1.0, 10, 100]), np.array([10.0, 100, 1000]), np.zeros(3, dtype=np.int64))
    assert smooth == pytest.approx(0.1)


def test_building_types_are_roots_of_shares_so_that_their_distance_is_hellingers():
    wanted = [Measure(name, name, "all", part_of_whole=True) for name in ("a", "b", "c")]
    columns = {"a": np.array([10.0, 0, 5]), "b": np.array([0.0, 10, 5]), "c": np.zeros(3), "all": np.full(3, 10.0)}
    made = attributes(wanted, columns)
    assert (made**2).sum(axis=1) == pytest.approx(1)
    assert np.linalg.norm(made[0] - made[1]) == pytest.approx(np.sqrt(2))
