"""What a person judges a division by, and how many people there would be in some years."""

import numpy as np
import pytest
from lks.lks_plugin.engine.units.horizon import at_horizon
from lks.lks_plugin.engine.units.zone_quality import intra_zone_correlation, spread


def test_zones_that_are_alike_inside_hold_all_differences_between_them():
    values = np.array([[1.0, 0.0], [1.0, 9.0], [5.0, 0.0], [5.0, 9.0]])
    found = intra_zone_correlation(values, np.ones(4), np.array([0, 0, 1, 1]))
    assert found.tolist() == [1.0, 0.0]


def test_people_count_and_missing_values_do_not():
    values = np.array([[0.0], [4.0], [10.0], [np.nan]])
    # Weighted by 3 and 1: mean 1 in the first zone, 10 in the second; 12 inside, 12 + 108 in all.
    found = intra_zone_correlation(values, np.array([3.0, 1.0, 2.0, 50.0]), np.array([0, 0, 1, 1]))
    between = 4 * (1 - 4) ** 2 + 2 * (10 - 4) ** 2
    assert found[0] == pytest.approx(between / (between + 12))


def test_what_does_not_vary_says_nothing():
    assert np.isnan(intra_zone_correlation(np.ones((3, 1)), np.ones(3), np.array([0, 1, 1]))[0])


def test_the_spread_of_population():
    assert spread(np.array([1500, 1500])) == 0.0
    assert spread(np.array([1000, 3000])) == pytest.approx(0.5)
    assert spread(np.array([2000])) == 0.0


def test_a_projection_is_followed_and_a_trend_is_damped():
    people = np.array([1000, 1000, 1000, 0])
    history = np.array([1000 / 0.9**10, np.nan, 1000.0, 500.0])
    found = at_horizon(people, history, np.array([np.nan, 800.0, np.nan, np.nan]), 5)
    # Ten per cent a year is more than a trend may count for; five years of it, each a tenth weaker than the last.
    assert found.tolist() == [round(1000 * 0.95 ** sum(0.9**k for k in range(5))), 900, 1000, 0]


def test_nothing_is_foretold_where_nothing_is_known():
    assert at_horizon(np.array([1000]), None, None, 5) is None
    assert at_horizon(np.array([1000]), np.array([np.nan]), None, 5) is None
