import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria, regionalize
from lks.lks_plugin.engine.regionalization import set_partitioning
from lks.lks_plugin.engine.regionalization.candidates import heterogeneities, membership
from lks.lks_plugin.engine.regionalization.partition import UnitTable
from lks.lks_plugin.engine.regionalization.set_partitioning import best_division, choose
from lks.tests.helpers.worlds import (
    World,
    connected_subsets,
    cost_of,
    divisible,
    divisions_within,
    examples,
    groups,
    heterogeneity,
    labels_from,
    least_cost,
    pairs,
    path,
    units_of,
    within_limits,
    zones_of,
)


def table_of(world):
    return UnitTable(world.features, world.population.astype(float), world.population)


def assert_sound(world, labels, criteria):
    assert within_limits(world, labels, criteria)
    assert all(len(groups(zone, world.edges)) == 1 for zone in zones_of(labels))


@given(divisible(), st.booleans(), st.randoms(use_true_random=False))
@examples(60)
def test_the_division_is_the_brute_force_best_and_proven(case, free_number, random):
    world, criteria, every = case
    start = random.choice(every)
    labels, proven = best_division(table_of(world), world.edges, criteria, labels_from(start, world.n), free_number)
    assert_sound(world, labels, criteria)
    best = least_cost(world, every, None if free_number else len(start))
    assert heterogeneity(world.features, world.population, labels) == pytest.approx(best, rel=1e-6, abs=1e-6)
    assert proven
    assert free_number or labels.max() + 1 == len(start)


def candidates_of(world, zones):
    members = membership(zones, world.n)
    return members, heterogeneities(members, table_of(world))


@given(divisible(), st.booleans(), st.integers(1, 6), st.randoms(use_true_random=False))
@examples(30)
def test_a_choice_from_only_the_most_promising_is_sound_but_never_proven(case, free_number, most, random):
    world, _, every = case
    zones = sorted({mask for masks in every for mask in masks})
    start = random.choice(every)
    members, costs = candidates_of(world, zones)
    known = np.array([zones.index(mask) for mask in start])
    choice = choose(members, costs, None if free_number else len(start), known, most)
    assert not choice.proven
    assert (members[choice.rows].sum(axis=0) == 1).all()
    assert choice.cost == pytest.approx(cost_of(world, [zones[row] for row in choice.rows]), abs=1e-6)
    assert choice.cost <= cost_of(world, start) + 1e-6
    assert free_number or len(choice.rows) == len(start)


@given(divisible(most=7), st.randoms(use_true_random=False))
@examples(30)
def test_a_choice_from_everything_is_the_best_for_every_number_of_zones(case, random):
    world, _, every = case
    zones = sorted({mask for masks in every for mask in masks})
    members, costs = candidates_of(world, zones)
    for number in {len(masks) for masks in every}:
        start = random.choice([masks for masks in every if len(masks) == number])
        choice = choose(members, costs, number, np.array([zones.index(mask) for mask in start]))
        assert choice.proven
        assert len(choice.rows) == number
        assert choice.cost == pytest.approx(least_cost(world, every, number), rel=1e-6, abs=1e-6)


@given(divisible(most=7), st.integers(0, 99))
@examples(30)
def test_a_partition_found_by_branching_is_the_cheapest_of_all_and_none_if_none_is_cheaper(case, seed):
    world, _, every = case
    zones = sorted({mask for masks in every for mask in masks})
    members, cost = membership(zones, world.n), np.random.default_rng(seed).random(len(zones))
    sums = {tuple(masks): sum(cost[zones.index(mask)] for mask in masks) for masks in every}
    for number in (None, *{len(masks) for masks in every}):
        least = min(total for masks, total in sums.items() if number in (None, len(masks)))
        rows = set_partitioning.cheaper_partition(members, cost, number, np.inf)
        assert (members[rows].sum(axis=0) == 1).all()
        assert number in (None, len(rows))
        assert cost[rows].sum() == pytest.approx(least)
        assert set_partitioning.cheaper_partition(members, cost, number, least - 1e-9) is None
    assert set_partitioning.cheaper_partition(members, cost, world.n + 1, np.inf) is None


# People and edges for which scipy 1.10's HiGHS calls "one zone within the limits" solved.
IMPOSSIBLE = World(
    np.arange(5.0)[:, None],
    np.array([502, 983, 843, 702, 1781]),
    pairs([(0, 1), (1, 2), (1, 3), (1, 4), (3, 4)]),
    [None] * 5,
)
LIMITS = Criteria(1500, 1000, 4000)


@pytest.mark.parametrize("number", [1, 4, 6, 40])
def test_an_infeasible_number_of_zones_leaves_the_known_division(number):
    world, single = IMPOSSIBLE, [1 << unit for unit in range(5)]
    every = sorted(connected_subsets(5, world.edges))
    within = [mask for mask in every if 1500 <= world.population[units_of(mask)].sum() <= 4000]
    assert not any(len(masks) == number for masks in divisions_within(world, LIMITS))
    zones = within + [mask for mask in single if mask not in within]
    members, costs = candidates_of(world, zones)
    costs[len(within) :] = 1e9  # anything would be cheaper than what is known
    known = np.array([zones.index(mask) for mask in single])
    rows, proven = set_partitioning.cheapest_partition(members, costs, number, np.arange(len(within)), known)
    assert rows.tolist() == known.tolist()
    assert not proven


@pytest.mark.parametrize("n_zones", [1, 2, 3, 4, 5])
def test_more_or_fewer_zones_than_can_be_still_give_whole_zones(n_zones):
    world = IMPOSSIBLE
    division = regionalize(world.features, world.population, world.edges, criteria=LIMITS, n_zones=n_zones)
    assert sorted(unit for zone in zones_of(division.labels) for unit in zone) == list(range(5))
    assert all(len(groups(zone, world.edges)) == 1 for zone in zones_of(division.labels))
    people = np.bincount(division.labels, world.population)
    outside = {zone for zone, count in enumerate(people) if not 1500 <= count <= 4000}
    assert outside == {finding.zone for finding in division.exceptions if finding.zone is not None}


def test_too_many_sets_are_not_tried(monkeypatch):
    population = np.full(8, 900)
    table = UnitTable(np.arange(8.0)[:, None], population.astype(float), population)
    question = table, path(8), Criteria(1500, 0, 4000), np.arange(8) // 2, True
    monkeypatch.setattr(set_partitioning, "MAX_SETS", 40)
    assert best_division(*question) is not None
    monkeypatch.setattr(set_partitioning, "MAX_SETS", 10)
    assert best_division(*question) is None


def test_identical_units_are_proven_at_once():
    population = np.full(8, 900)
    table = UnitTable(np.ones((8, 2)), population.astype(float), population)
    labels, proven = best_division(table, path(8), Criteria(1500, 0, 4000), np.arange(8) // 2, False)
    assert proven
    assert labels.max() == 3


def test_running_out_of_nodes_proves_nothing(monkeypatch):
    solve = set_partitioning.milp

    def stopped(*args, **options):
        result = solve(*args, **options)
        result.status = 1
        return result

    monkeypatch.setattr(set_partitioning, "milp", stopped)
    population = np.full(8, 900)
    table = UnitTable(np.arange(8.0)[:, None], population.astype(float), population)
    assert not best_division(table, path(8), Criteria(1500, 0, 4000), np.arange(8) // 2, True)[1]


def test_a_bad_start_does_not_spoil_the_proof():
    """Two kinds of units far apart, and a start that mixes them: it costs a million times what the best one does."""
    edges = pairs([*((i, i + 1) for i in range(11)), *((i, i + 3) for i in range(9))])
    criteria, start = Criteria(2000, 0, 4000), np.array([0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3])
    world = World(np.zeros((12, 1)), np.full(12, 1000), edges, [])
    every = divisions_within(world, criteria)
    rng, kinds = np.random.default_rng(0), np.repeat([0.0, 3000.0], 6)[:, None]
    for _ in range(12):
        world.features = kinds + rng.normal(size=(12, 1))
        labels, proven = best_division(table_of(world), edges, criteria, start, False)
        ours = heterogeneity(world.features, world.population, labels)
        assert not proven or ours <= least_cost(world, every, 4) * (1 + 1e-6)
