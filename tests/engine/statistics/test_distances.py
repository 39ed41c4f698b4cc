"""The measures of settlement by hand, and alike by matrix and network."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.statistics.criteria_data import COUNT_COLUMNS, mean_of_three, treated
from lks.lks_plugin.engine.statistics.distances import (
    GivenDistances,
    RoadNetwork,
    StraightLine,
    accumulation_index,
    graded_basis,
    km_to_nearest,
    km_to_reach,
    km_to_zone_point,
    km_to_zone_unit,
)

# Four units on a line, 0, 3, 7 and 20 km; two zones.
CENTRES = np.array([[0.0, 0.0], [3000.0, 0.0], [7000.0, 0.0], [20000.0, 0.0]])
PEOPLE = np.array([1000, 3000, 2000, 4000])
ZONES = ["A", "A", "A", "B"]
EVERY = np.arange(4)


def test_graded_basis_is_full_from_25_7_km_and_half_at_nothing():
    assert [graded_basis(km) for km in (0, 12.85, 25.7, 40)] == [0.5, 0.75, 1, 1]


def test_accumulation_index_by_hand():
    assert accumulation_index(100, 50, 200, 10_000) == pytest.approx(0.01)
    assert np.isnan(accumulation_index(1, 1, 1, 0))


def test_km_to_reach_5000_people_by_hand():
    # From 0: 1000, 4000 at 3 km, 6000 at 7 km. From 3: 3000, 4000 at 3 km, 6000 at 4 km. From 7: 2000, 5000 at 4 km.
    # From 20: 4000, 6000 at 13 km.
    assert km_to_reach(StraightLine(CENTRES), PEOPLE, EVERY).tolist() == [7, 4, 4, 13]
    assert km_to_reach(StraightLine(CENTRES, 1.5), PEOPLE, EVERY).tolist() == [10.5, 6, 6, 19.5]
    assert np.isinf(km_to_reach(StraightLine(CENTRES), PEOPLE, EVERY, 10_001)).all()
    assert km_to_reach(StraightLine(CENTRES), PEOPLE, np.array([3]), 4000).tolist() == [0]


def test_nearest_unit_of_the_same_zone_by_hand():
    assert km_to_nearest(StraightLine(CENTRES), PEOPLE, ZONES).tolist() == [3, 3, 4, 0]
    empty = km_to_nearest(StraightLine(CENTRES), np.array([1000, 0, 2000, 4000]), ZONES)
    assert empty[[0, 2, 3]].tolist() == [7, 7, 0] and np.isnan(empty[1])


def test_zone_centres_by_hand():
    # The mean of A: (3 * 3000 + 7 * 2000) / 6000 = 23/6 km.
    point = km_to_zone_point(CENTRES, 1.0, PEOPLE, ZONES)
    np.testing.assert_allclose(point, [23 / 6, 5 / 6, 19 / 6, 0])
    # To the unit at 3 km: 1000 * 3 + 2000 * 4 = 11 000, the least of all.
    unit, centre = km_to_zone_unit(StraightLine(CENTRES), PEOPLE, ZONES)
    assert unit.tolist() == [3, 0, 4, 0] and centre == {"A": 1, "B": 3}


def network(access=0.0):
    """The four units along a road, with a longer road beside it and another way round that nobody takes."""
    arcs = np.array([[0, 1], [0, 1], [1, 2], [2, 3], [0, 3]])
    km = np.array([5.0, 3.0, 4.0, 13.0, 90.0])
    both = np.vstack([arcs, arcs[:, ::-1]])
    return RoadNetwork(EVERY, 4, both, np.tile(km, 2), np.full(4, access))


def test_matrix_and_network_give_the_same():
    matrix = GivenDistances(4, {(0, 1): 3, (0, 2): 7, (0, 3): 20, (1, 2): 4, (1, 3): 17, (3, 2): 13})
    for distances in (matrix, network(), StraightLine(CENTRES)):
        np.testing.assert_allclose(distances.rows(EVERY), StraightLine(CENTRES).rows(EVERY))
        assert km_to_reach(distances, PEOPLE, EVERY) == pytest.approx([7, 4, 4, 13])
        assert km_to_nearest(distances, PEOPLE, ZONES) == pytest.approx([3, 3, 4, 0])
        assert km_to_zone_unit(distances, PEOPLE, ZONES)[0] == pytest.approx([3, 0, 4, 0])
    # The way to the road counts at both ends, and not for those who stay.
    assert km_to_nearest(network(0.5), PEOPLE, ZONES) == pytest.approx([4, 4, 5, 0])


def test_where_no_way_leads():
    matrix = GivenDistances(4, {(0, 1): 3})
    assert km_to_reach(matrix, PEOPLE, EVERY, 4000).tolist() == [3, 3, np.inf, 0]
    assert km_to_nearest(matrix, PEOPLE, ZONES).tolist() == [3, 3, np.inf, 0]
    assert km_to_zone_unit(matrix, PEOPLE, ZONES)[0].tolist() == [3, 0, np.inf, 0]
    off_road = RoadNetwork(np.array([0, 1, -1, 1]), 2, np.array([[0, 1], [1, 0]]), np.array([2.0, 2.0]), np.zeros(4))
    assert off_road.rows(np.array([2])).tolist() == [[np.inf, np.inf, 0, np.inf]]


def test_small_counts_are_hidden_and_computed_with_what_the_table_says():
    by_number = {column.number: column for column in COUNT_COLUMNS}
    assert treated(3, False, by_number[24]) == treated(float("nan"), True, by_number[24])
    assert (treated(3, False, by_number[24]).value, treated(3, False, by_number[24]).sign) == (1.5, ":")
    assert {n: treated(2, False, by_number[n]).value for n in (21, 22, 27)} == {21: 2, 22: 1.5, 27: 2}
    assert (treated(4, False, by_number[24]).value, treated(4, False, by_number[24]).sign) == (4, "")
    assert treated(5, False, by_number[18]).sign == ":" and treated(6, False, by_number[18]).sign == ""
    assert np.isnan(treated(3, False, by_number[23]).value)


def test_means_need_three_years():
    assert mean_of_three([1, 2, 6]) == 3
    assert np.isnan(mean_of_three([1, 2])) and np.isnan(mean_of_three([1, 2, float("nan")]))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 900)), min_size=1, max_size=30))
def test_km_to_reach_is_the_shortest_way_that_does(rows):
    centres, people = np.array([row[:2] for row in rows], float) * 1000, np.array([row[2] for row in rows])
    distances = StraightLine(centres)
    km = km_to_reach(distances, people, np.arange(len(rows)), 1000)
    for unit, row in enumerate(distances.rows(np.arange(len(rows)))):
        within = people[row <= km[unit]].sum()
        assert within >= 1000 or np.isinf(km[unit])
        assert people[row < km[unit]].sum() < 1000
