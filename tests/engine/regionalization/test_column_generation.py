import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Cancelled, Criteria
from lks.lks_plugin.engine.regionalization.column_generation import ZoneSearch, best_choice, improve_by_columns
from lks.lks_plugin.engine.regionalization.partition import Table, labels_of, partition_trees, trees_of
from lks.lks_plugin.engine.regionalization.redcap import spanning_tree
from lks.tests.helpers.worlds import (
    cost_of,
    divisible,
    examples,
    groups,
    heterogeneity,
    labels_from,
    path,
    square_grid,
    units_of,
    within_limits,
    worlds,
    zones_of,
)

BOTH = pytest.mark.parametrize("free_number", [True, False], ids=["free", "fixed"])


def table_of(world):
    return Table(world.features, world.population.astype(float), world.population)


def plain(world, criteria, n_zones=None):
    tree = spanning_tree(world.features, world.population.astype(float), world.edges)
    return labels_of(partition_trees(trees_of(world.n, tree), table_of(world), criteria, n_zones), world.n)


def assert_no_worse(world, before, after, criteria, free_number):
    assert within_limits(world, after, criteria)
    assert all(len(groups(zone, world.edges)) == 1 for zone in zones_of(after))
    assert free_number or len(zones_of(after)) == len(zones_of(before))
    costs = [heterogeneity(world.features, world.population, labels) for labels in (before, after)]
    assert costs[1] <= costs[0] * (1 + 1e-9) + 1e-9
    return costs


@BOTH
@given(worlds(least=8, most=30, connected=True, one_stratum=True), st.sampled_from([4000, 10**6]))
@examples(15)
def test_a_division_comes_out_whole_and_no_worse(free_number, world, most):
    world.population = 300 + world.population % 700
    criteria = Criteria(1500, 1000, most)
    before = plain(world, criteria, None if free_number else 3)
    assume(within_limits(world, before, criteria))
    after = improve_by_columns(table_of(world), world.edges, criteria, before, free_number, 4)
    assert_no_worse(world, before, after, criteria, free_number)


@BOTH
@given(divisible(), st.randoms(use_true_random=False))
@examples(30)
def test_any_division_of_a_small_world_comes_out_no_worse(free_number, case, random):
    world, criteria, every = case
    before = labels_from(random.choice(every), world.n)
    after = improve_by_columns(table_of(world), world.edges, criteria, before, free_number, 4)
    assert_no_worse(world, before, after, criteria, free_number)


def test_three_zones_are_found_where_two_cannot_be_cut_into_them():
    population = np.full(6, 800)
    table = Table(np.arange(6.0)[:, None], population.astype(float), population)
    start = np.array([0, 0, 0, 1, 1, 1])
    after = improve_by_columns(table, path(6), Criteria(1500, 1000, 4000), start, True, 6)
    assert [set(zone) for zone in sorted(zones_of(after))] == [{0, 1}, {2, 3}, {4, 5}]
    fixed = improve_by_columns(table, path(6), Criteria(1500, 1000, 4000), start, False, 6)
    assert [set(zone) for zone in sorted(zones_of(fixed))] == [{0, 1, 2}, {3, 4, 5}]


@BOTH
def test_strips_of_a_grid_are_left_for_much_better_zones(free_number):
    world, criteria = square_grid(6), Criteria(1500, 1000, 8000)
    world.features = (np.arange(36) % 6 // 2)[:, None].astype(float)
    rows = np.arange(36) // 12
    after = improve_by_columns(table_of(world), world.edges, criteria, rows, free_number, 6)
    before, cost = assert_no_worse(world, rows, after, criteria, free_number)
    assert cost < 0.5 * before


@given(worlds(least=3, most=20, connected=True, one_stratum=True), st.integers(0, 1000))
@examples(25)
def test_every_zone_found_is_whole_within_the_limits_and_rightly_priced(world, seed):
    world.population = 300 + world.population % 700
    criteria = Criteria(900, 0, 3000)
    search = ZoneSearch(table_of(world), world.edges, criteria)
    rng = np.random.default_rng(seed)
    worth = rng.random(world.n) * 2 * cost_of(world, [(1 << world.n) - 1]) / world.n
    found = search.search(worth, 0.0, [], None, 0.0)
    assert found == len(search.masks) == len(set(search.masks))
    for mask, cost in zip(search.masks, search.costs, strict=True):
        units = units_of(mask)
        assert len(groups(units, world.edges)) == 1
        assert 900 <= world.population[units].sum() <= 3000
        assert cost == pytest.approx(cost_of(world, [mask]), rel=1e-9, abs=1e-6)
        # Only what costs less than its units are worth is of use.
        assert cost < worth[units].sum()


def test_the_best_of_all_zones_ever_added_is_chosen():
    population = np.full(6, 800)
    table = Table(np.array([0.0, 0, 5, 5, 9, 9])[:, None], population.astype(float), population)
    search = ZoneSearch(table, path(6), Criteria(800, 0, 4000))
    # The best three zones are spread over two divisions.
    known = np.array([0, 0, 1, 1, 1, 2])
    search.add_division(known)
    search.add_division(np.array([0, 1, 2, 2, 3, 3]))
    assert best_choice(search, known, 3).tolist() in ([0, 0, 1, 1, 2, 2], [0, 0, 2, 2, 1, 1])
    assert len(set(best_choice(search, known, 3).tolist())) == 3


def test_a_zone_is_added_once():
    search = ZoneSearch(table_of(square_grid(2)), square_grid(2).edges, Criteria(1, 0, 10**6))
    assert [search.add(mask) for mask in (0b0011, 0b1100, 0b0011)] == [0, 1, 0]


def test_nothing_is_done_where_nothing_can_be_gained():
    population = np.full(6, 800)
    table = Table(np.ones((6, 1)), population.astype(float), population)
    start = np.array([0, 0, 0, 1, 1, 1])
    assert improve_by_columns(table, path(6), Criteria(1500, 0, 4000), start, True, 6).tolist() == start.tolist()


def test_the_search_can_be_cancelled():
    world = square_grid(5)
    with pytest.raises(Cancelled):
        rows = np.arange(25) // 10
        improve_by_columns(table_of(world), world.edges, Criteria(1, 0, 10**6), rows, True, 6, lambda _: False)
