import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.engine.regionalization.anneal import Annealing
from lks.lks_plugin.engine.regionalization.objective import ObjectiveTerms
from lks.lks_plugin.engine.regionalization.partition import UnitTable, labels_of, partition_trees, trees_of
from lks.lks_plugin.engine.regionalization.redcap import spanning_tree
from lks.tests.helpers.worlds import (
    examples,
    groups,
    heterogeneity,
    pairs,
    path,
    square_grid,
    worlds,
    zones_of,
)


def table_of(world):
    return UnitTable(world.features, world.population.astype(float), world.population)


def cooled(table, edges, criteria, labels, seed=0, free_number=False):
    """The last division of one cooling."""
    work = Annealing(table, edges, criteria, ObjectiveTerms(), free_number, np.random.default_rng(seed))
    return list(work.cool(labels, 350 * len(labels)))[-1]


def annealed(world, labels, criteria, seed=0, free_number=False):
    return cooled(table_of(world), world.edges, criteria, labels, seed, free_number)


@pytest.mark.parametrize("free_number", [True, False])
@given(world=worlds(least=4, most=30, connected=True, one_stratum=True), most=st.sampled_from([2600, 10**6]))
@examples(25)
def test_every_division_on_the_way_is_of_whole_zones_and_as_many_if_the_number_is_given(free_number, world, most):
    criteria, table = Criteria(1200, 0, most), table_of(world)
    tree = spanning_tree(table.features, table.weights, world.edges)
    before = labels_of(partition_trees(trees_of(world.n, tree), table, criteria), world.n)
    work = Annealing(table, world.edges, criteria, ObjectiveTerms(), free_number, np.random.default_rng(0))
    for labels in work.cool(before, 100 * world.n):
        zones = zones_of(labels)
        assert sorted(set(labels.tolist())) == list(range(len(zones)))
        assert all(len(groups(zone, world.edges)) == 1 for zone in zones)
        assert free_number or len(zones) == before.max() + 1


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
    table = UnitTable(np.arange(6.0 * columns).reshape(6, columns), np.zeros(6), population)
    after = cooled(table, path(6), Criteria(800, 0, 4000), np.array([0, 0, 0, 1, 1, 1]))
    assert after.tolist() == [0, 0, 0, 1, 1, 1]


def test_a_single_weightless_unit_does_not_crash():
    population = np.full(6, 800)
    weights = np.array([0.0, 0, 1, 1, 1, 0])
    table = UnitTable(np.arange(6.0)[:, None], weights, population)
    after = cooled(table, path(6), Criteria(800, 0, 4000), np.arange(6) // 2)
    assert len(zones_of(after)) == 3


def test_units_without_neighbours_stay_where_they_are():
    population = np.full(3, 2000)
    table = UnitTable(np.arange(3.0)[:, None], population.astype(float), population)
    alone = cooled(table, pairs([]), Criteria(1500, 0, 4000), np.array([0, 1, 2]))
    assert alone.tolist() == [0, 1, 2]


def test_the_last_unit_never_leaves_its_zone():
    # With no minimum only the unit itself keeps its zone alive.
    population = np.full(3, 2000)
    table = UnitTable(np.arange(3.0)[:, None], population.astype(float), population)
    tight = cooled(table, path(3), Criteria(0, 0, 10**6), np.array([0, 1, 2]))
    assert sorted(tight.tolist()) == [0, 1, 2]


@pytest.mark.parametrize("free_number", [True, False])
def test_the_sums_kept_along_the_way_are_those_of_the_zones(free_number):
    world, terms = (
        square_grid(6),
        ObjectiveTerms(borders=np.arange(60.0) * 50, zone=1000.0, margin=500.0, low=1500, ample=1600),
    )
    limits = Criteria(1500, 0, 10**6)
    work = Annealing(table_of(world), world.edges, limits, terms, free_number, np.random.default_rng(1))
    last = list(work.cool(np.arange(36) // 12, 60 * 36))[-1]
    used = sorted(set(work.labels))
    labels = np.searchsorted(used, work.labels)
    assert zones_of(labels) == zones_of(last)
    assert [work.zone_people[zone] for zone in used] == np.bincount(labels, world.population).tolist()
    assert [work.zone_units[zone] for zone in used] == np.bincount(labels).tolist()
    within = heterogeneity(world.features, world.population, labels)
    weighted = world.population[:, None] * world.features
    total = (weighted * world.features).sum() - (weighted.sum(axis=0) ** 2).sum() / world.population.sum()
    beside = sum(terms.of_people(work.zone_people[zone]) - terms.zone for zone in used)
    assert sum(work.zone_cost) == pytest.approx(within - total + beside, rel=1e-9)
    for zone in used:
        own = [sum(p for v, p in work.near[u] if work.labels[v] == zone) for u in range(36)]
        assert work.borders[zone] == pytest.approx(own)
