import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.engine.regionalization.candidates import (
    TooMany,
    bits,
    connected_sets,
    divides,
    heterogeneities,
    is_connected,
    membership,
    neighbour_masks,
)
from lks.lks_plugin.engine.regionalization.partition import UnitTable
from lks.tests.helpers.worlds import (
    connected_subsets,
    divisible,
    divisions_within,
    examples,
    groups,
    least_cost,
    pairs,
    path,
    sum_of_squares,
    units_of,
    worlds,
)

SMALL = worlds(most=9, connected=True, one_stratum=True)
LIMITS = st.builds(lambda low, more: Criteria(low, 0, low + more), st.integers(1, 3000), st.integers(0, 6000))


def listed(world, criteria, free_number=False, limit=10**6):
    return connected_sets(
        neighbour_masks(world.n, world.edges), world.population.tolist(), criteria, free_number, limit
    )


def admissible(world, criteria):
    """The connected sets within both limits, but the whole, whose removal leaves no part with too few people."""

    def people(units):
        return int(world.population[sorted(units)].sum())

    found, everybody = set(), set(range(world.n))
    for mask in connected_subsets(world.n, world.edges):
        rest = everybody - set(units_of(mask))
        if (
            rest
            and criteria.min_population <= people(units_of(mask)) <= criteria.max_population
            and all(people(part) >= criteria.min_population for part in groups(rest, world.edges))
        ):
            found.add(mask)
    return found


def can_be_two(world, mask, low):
    """Whether a set has two connected halves with ``low`` people each, by trying all halves."""
    for half in connected_subsets(world.n, world.edges):
        rest = mask & ~half
        if (
            half & ~mask == 0
            and rest
            and len(groups(units_of(rest), world.edges)) == 1
            and min(world.population[units_of(part)].sum() for part in (half, rest)) >= low
        ):
            return True
    return False


@given(SMALL, LIMITS)
@examples(40)
def test_exactly_the_admissible_sets_are_listed_each_once(world, criteria):
    found = listed(world, criteria)
    assert len(found) == len(set(found))
    assert set(found) == admissible(world, criteria)


@given(SMALL, LIMITS)
@examples(30)
def test_with_a_free_number_only_what_holds_a_divisible_set_is_left_out(world, criteria):
    found, every = listed(world, criteria, free_number=True), admissible(world, criteria)
    assert len(found) == len(set(found))
    assert set(found) <= every
    divisible_sets = [
        m for m in connected_subsets(world.n, world.edges) if can_be_two(world, m, criteria.min_population)
    ]
    assert all(any(inner & ~mask == 0 for inner in divisible_sets) for mask in every - set(found))


@given(divisible())
@examples(30)
def test_the_best_division_is_among_the_sets_listed_for_a_free_number(case):
    world, criteria, every = case
    whole = (1 << world.n) - 1
    of_listed = divisions_within(world, criteria, [*listed(world, criteria, free_number=True), whole])
    assert least_cost(world, of_listed) == pytest.approx(least_cost(world, every), abs=1e-6)


@given(SMALL, st.integers(1, 2000))
@examples(30)
def test_what_is_said_to_divide_does(world, low):
    neighbours = neighbour_masks(world.n, world.edges)
    for mask in connected_subsets(world.n, world.edges):
        if divides(mask, neighbours, world.population.tolist(), low):
            assert can_be_two(world, mask, low)


@given(worlds(most=8, connected=False))
@examples(30)
def test_connectedness_is_that_of_the_graph(world):
    neighbours, connected = neighbour_masks(world.n, world.edges), connected_subsets(world.n, world.edges)
    assert [m for m in range(1, 1 << world.n) if is_connected(m, neighbours)] == sorted(connected)


def test_a_path_in_the_middle_of_which_one_can_cut_is_said_to_divide():
    neighbours = neighbour_masks(6, path(6))
    assert divides(0b111111, neighbours, [500] * 6, 1500)
    assert not divides(0b111111, neighbours, [500] * 6, 1501)
    assert not divides(0b011111, neighbours, [500] * 6, 1500)


def test_as_many_sets_as_the_limit_are_looked_at_and_no_more():
    # A path of ten units has 10 * 11 / 2 connected sets.
    sets = neighbour_masks(10, path(10)), [1] * 10, Criteria(1, 0, 10), False
    assert len(connected_sets(*sets, 55)) == 54
    with pytest.raises(TooMany):
        connected_sets(*sets, 54)


@pytest.mark.parametrize("n", [1, 7, 8, 9, 64, 65, 130])
def test_the_matrix_has_the_bits_of_the_masks(n):
    rng = np.random.default_rng(n)
    expected = rng.random((20, n)) < 0.3
    masks = [sum(1 << int(unit) for unit in np.flatnonzero(row)) for row in expected]
    np.testing.assert_array_equal(membership(masks, n), expected)
    assert [list(bits(mask)) for mask in masks] == [np.flatnonzero(row).tolist() for row in expected]


@given(worlds(most=12), st.sampled_from([0.0, 1e4]), st.integers(0, 100))
@examples(40)
def test_the_cost_of_a_set_is_its_weighted_sum_of_squares(world, offset, seed):
    rng = np.random.default_rng(seed)
    weights = rng.integers(0, 3, world.n) * rng.random()
    members = rng.random((15, world.n)) < 0.4
    table = UnitTable(world.features + offset, weights, world.population)
    expected = [sum_of_squares(world.features, weights, np.flatnonzero(row)) if row.any() else 0.0 for row in members]
    assert heterogeneities(members, table) == pytest.approx(expected, abs=1e-6)


def test_neighbours_are_those_of_both_ends():
    assert neighbour_masks(4, pairs([(0, 1), (1, 3)])) == [0b0010, 0b1001, 0, 0b0010]
