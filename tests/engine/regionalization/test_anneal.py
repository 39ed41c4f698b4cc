import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.engine.regionalization import anneal
from lks.lks_plugin.engine.regionalization.anneal import Annealing
from lks.lks_plugin.engine.regionalization.partition import Table, labels_of, partition_trees, trees_of
from lks.lks_plugin.engine.regionalization.redcap import spanning_tree
from lks.tests.helpers.worlds import (
    divisible,
    examples,
    groups,
    heterogeneity,
    labels_from,
    pairs,
    path,
    square_grid,
    within_limits,
    worlds,
    zones_of,
)


def table_of(world):
    return Table(world.features, world.population.astype(float), world.population)


def annealed(world, labels, criteria, seed=0):
    return Annealing(table_of(world), world.edges, criteria, np.random.default_rng(seed)).cycle(labels)


@given(
    worlds(least=4, most=30, connected=True, one_stratum=True), st.sampled_from([2600, 4000, 10**6]), st.integers(0, 9)
)
@examples(25)
def test_zones_stay_whole_within_the_limits_and_as_many(world, most, seed):
    world.population = 300 + world.population % 700
    criteria, table = Criteria(1200, 0, most), table_of(world)
    tree = spanning_tree(table.features, table.weights, world.edges)
    before = labels_of(partition_trees(trees_of(world.n, tree), table, criteria), world.n)
    assume(within_limits(world, before, criteria))
    after = annealed(world, before, criteria, seed)
    assert after.shape == (world.n,)
    assert sorted(set(after.tolist())) == list(range(before.max() + 1))
    assert within_limits(world, after, criteria)
    assert all(len(groups(zone, world.edges)) == 1 for zone in zones_of(after))


@given(divisible(), st.randoms(use_true_random=False))
@examples(30)
def test_a_small_world_ends_in_one_of_its_divisions(case, random):
    world, criteria, every = case
    start = random.choice(every)
    after = annealed(world, labels_from(start, world.n), criteria)
    masks = {sum(1 << unit for unit in zone) for zone in zones_of(after)}
    assert masks in [set(division) for division in every if len(division) == len(start)]


def test_the_same_seed_gives_the_same_division_and_another_another():
    world, criteria, rows = square_grid(6), Criteria(1500, 0, 10**6), np.arange(36) // 12
    one, again, other = (annealed(world, rows, criteria, seed).tolist() for seed in (3, 3, 4))
    assert one == again
    assert one != other
    assert one != rows.tolist()


def test_what_is_given_stays_as_it_was():
    rows = np.arange(36) // 12
    annealed(square_grid(6), rows, Criteria(1500, 0, 10**6))
    assert rows.tolist() == (np.arange(36) // 12).tolist()


def test_bad_zones_get_much_better():
    world = square_grid(6)
    world.features = (np.arange(36) % 6 // 2)[:, None].astype(float)
    rows = np.arange(36) // 12
    after = annealed(world, rows, Criteria(1500, 0, 10**6))
    before, cost = (heterogeneity(world.features, world.population, labels) for labels in (rows, after))
    assert cost < 0.5 * before


def test_identical_units_have_nothing_to_gain():
    world = square_grid(3)
    world.features = np.full((9, 2), 0.1)
    rows = np.arange(9) // 3
    after = annealed(world, rows, Criteria(1, 0, 10**6))
    assert sorted(set(after.tolist())) == [0, 1, 2]
    assert all(len(groups(zone, world.edges)) == 1 for zone in zones_of(after))


@pytest.mark.parametrize("columns", [0, 1])
def test_no_weight_or_no_attributes_do_not_crash(columns):
    population = np.full(6, 800)
    table = Table(np.arange(6.0 * columns).reshape(6, columns), np.zeros(6), population)
    cycle = Annealing(table, path(6), Criteria(800, 0, 4000), np.random.default_rng(0)).cycle
    assert cycle(np.array([0, 0, 0, 1, 1, 1])).tolist() == [0, 0, 0, 1, 1, 1]


def test_a_single_weightless_unit_does_not_crash():
    population = np.full(6, 800)
    weights = np.array([0.0, 0, 1, 1, 1, 0])
    table = Table(np.arange(6.0)[:, None], weights, population)
    after = Annealing(table, path(6), Criteria(800, 0, 4000), np.random.default_rng(0)).cycle(np.arange(6) // 2)
    assert len(zones_of(after)) == 3


def test_units_without_neighbours_stay_where_they_are():
    population = np.full(3, 2000)
    table = Table(np.arange(3.0)[:, None], population.astype(float), population)
    alone = Annealing(table, pairs([]), Criteria(1500, 0, 4000), np.random.default_rng(0))
    assert alone.cycle(np.array([0, 1, 2])).tolist() == [0, 1, 2]


def test_the_last_unit_never_leaves_its_zone():
    # With no minimum only the unit itself keeps its zone alive.
    population = np.full(3, 2000)
    table = Table(np.arange(3.0)[:, None], population.astype(float), population)
    tight = Annealing(table, path(3), Criteria(0, 0, 10**6), np.random.default_rng(0))
    assert tight.cycle(np.array([0, 1, 2])).tolist() == [0, 1, 2]


def test_the_sums_kept_along_the_way_are_those_of_the_zones(monkeypatch):
    monkeypatch.setattr(anneal, "STEPS_PER_UNIT", 60)
    world = square_grid(6)
    work = Annealing(table_of(world), world.edges, Criteria(1500, 0, 10**6), np.random.default_rng(1))
    labels = work.cycle(np.arange(36) // 12)
    assert work.zone_people == np.bincount(labels, world.population).tolist()
    assert work.zone_units == np.bincount(labels).tolist()
    weighted = world.population[:, None] * world.features
    total = (weighted * world.features).sum() - (weighted.sum(axis=0) ** 2).sum() / world.population.sum()
    within = heterogeneity(world.features, world.population, labels)
    assert sum(work.zone_value) == pytest.approx(total - within, rel=1e-9)
