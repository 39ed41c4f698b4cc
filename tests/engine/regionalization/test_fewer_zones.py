import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine.regionalization.fewer_zones import fewer_zones
from lks.lks_plugin.engine.regionalization.partition import UnitTable
from lks.tests.helpers.worlds import examples, groups, heterogeneity, path, worlds, zones_of


@given(worlds(least=2, most=25), st.integers(1, 8), st.sampled_from([2000, 10**6]))
@examples(60)
def test_merged_zones_are_connected_and_within_the_maximum_and_every_zone_is_whole(world, number, most):
    table = UnitTable(world.features, world.population.astype(float), world.population)
    found = fewer_zones(table, world.edges, np.arange(world.n), number, np.full(world.n, most))
    if found is None:
        return
    zones = zones_of(found)
    assert len(zones) == min(number, world.n)
    for units in zones:
        assert len(groups(units, world.edges)) == 1
        assert len(units) == 1 or world.population[units].sum() <= most
    halved = np.arange(world.n) // 2
    merged = fewer_zones(table, world.edges, halved, number, np.full(world.n, most))
    assert merged is None or all(len(set(merged[halved == zone].tolist())) == 1 for zone in set(halved.tolist()))


def test_those_are_merged_that_it_costs_least_and_a_border_that_is_saved_counts():
    table = UnitTable(np.array([[0.0], [1.0], [5.0], [5.5]]), np.ones(4), np.full(4, 1000))
    most = np.full(4, 8000)
    assert fewer_zones(table, path(4), np.arange(4), 3, most).tolist() == [0, 1, 2, 2]
    assert fewer_zones(table, path(4), np.arange(4), 3, most, np.array([1.0, 0.0, 0.0])).tolist() == [0, 0, 1, 2]
    two = fewer_zones(table, path(4), np.arange(4), 2, most)
    assert two.tolist() == [0, 0, 1, 1] and heterogeneity(table.features, table.weights, two) == 0.5 + 0.125


def test_where_no_two_may_be_merged_there_is_no_answer():
    table = UnitTable(np.zeros((3, 1)), np.ones(3), np.full(3, 1000))
    assert fewer_zones(table, path(3), np.arange(3), 1, np.full(3, 2500)) is None
    assert fewer_zones(table, path(3)[:1], np.arange(3), 1, np.full(3, 9000)) is None
