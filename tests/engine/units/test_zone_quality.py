"""What a person judges a division by, and how many people there would be in some years."""

import numpy as np
import pytest
from lks.lks_plugin.engine.units.horizon import at_horizon
from lks.lks_plugin.engine.units.zone_quality import intra_zone_correlation, spread


def test_zones_that_are_alike_inside_correlate_wholly_and_those_that_say_nothing_do_not():
    values = np.array([[1.0, 0.0], [1.0, 9.0], [5.0, 0.0], [5.0, 9.0]])
    alike, opposite = intra_zone_correlation(values, np.ones(4), np.array([0, 0, 1, 1]))
    assert (alike, opposite) == (1.0, -1.0)


def test_it_is_the_correlation_of_a_one_way_analysis_of_variance():
    # Shrout and Fleiss (1979), table 2, all four judges: ICC(1, 1) = .17.
    scores = np.array(
        [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], dtype=float
    )
    found = intra_zone_correlation(scores.reshape(-1, 1), np.full(24, 7.0), np.repeat(np.arange(6), 4))
    assert round(found[0], 2) == 0.17


def test_missing_values_and_units_without_people_are_left_out():
    values, labels = np.array([[0.0], [4.0], [10.0], [12.0], [np.nan], [99.0]]), np.array([0, 0, 1, 1, 1, 0])
    found = intra_zone_correlation(values, np.array([3.0, 1.0, 2.0, 2.0, 50.0, 0.0]), labels)
    assert found[0] == intra_zone_correlation(values[:4], np.array([3.0, 1.0, 2.0, 2.0]), labels[:4])[0] > 0.5


@pytest.mark.parametrize("zones", [5, 50])
def test_zones_drawn_by_lot_do_not_correlate_however_many_they_are(zones):
    rng = np.random.default_rng(0)
    found = intra_zone_correlation(rng.normal(size=(200, 40)), rng.integers(100, 900, 200), np.arange(200) % zones)
    assert abs(found.mean()) < 0.02


def test_what_does_not_vary_says_nothing():
    assert np.isnan(intra_zone_correlation(np.ones((3, 1)), np.ones(3), np.array([0, 1, 1]))[0])
    for labels in ([0, 0, 0], [0, 1, 2]):
        assert np.isnan(intra_zone_correlation(np.array([[1.0], [2.0], [4.0]]), np.ones(3), np.array(labels))[0])


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
