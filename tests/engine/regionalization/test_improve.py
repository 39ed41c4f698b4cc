from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Cancelled, Criteria, regionalize
from lks.lks_plugin.engine.regionalization import improve as improving
from lks.lks_plugin.engine.regionalization.anneal import Annealing
from lks.lks_plugin.engine.regionalization.fewer_zones import fewer_zones
from lks.lks_plugin.engine.regionalization.improve import Part, improve, improve_in_turn
from lks.lks_plugin.engine.regionalization.objective import ObjectiveTerms
from lks.lks_plugin.engine.regionalization.partition import UnitTable, labels_of, partition_trees, trees_of
from lks.lks_plugin.engine.regionalization.recombine import Pool
from lks.lks_plugin.engine.regionalization.redcap import spanning_tree
from lks.lks_plugin.engine.units.homogeneity import total_heterogeneity
from lks.tests.helpers.worlds import (
    World,
    divisible,
    divisions_within,
    examples,
    groups,
    heterogeneity,
    labels_from,
    least_cost,
    pairs,
    path,
    smooth_grid,
    square_grid,
    within_limits,
    worlds,
    zones_of,
)

LIMITS = Criteria(1500, 1000, 4000)
LIMITS_WIDE = Criteria(1500, 1000, 10**9)
BOTH = pytest.mark.parametrize("free_number", [True, False], ids=["free", "fixed"])


@contextmanager
def short_search():
    """The long search on short work: few and short coolings, no proofs."""
    with pytest.MonkeyPatch.context() as patch:
        short = {"EXACT_UNITS": 0, "CHAINS": 2, "UNIT_STEPS": 200, "SMALL_CHAINS": 3}
        for name, value in {**short, "SMALL_COOLINGS": ((0, 40), (2 / 3, 40))}.items():
            patch.setattr(improving, name, value)
        yield


@pytest.fixture
def short():
    with short_search():
        yield


def table_of(world):
    return UnitTable(world.features, world.population.astype(float), world.population)


def improved(world, criteria, labels, free_number, missing=0, seed=0, progress=None):
    part = Part(table_of(world), world.edges, criteria, labels)
    return improve(part, free_number, missing, seed, progress=progress)


def plain(world, criteria, n_zones=None):
    tree = spanning_tree(world.features, world.population.astype(float), world.edges)
    return labels_of(partition_trees(trees_of(world.n, tree), table_of(world), criteria, n_zones), world.n)


def cost(world, labels, criteria):
    """People missing to the floor, to the minimum, above the maximum; then the heterogeneity."""
    people = np.bincount(labels, world.population)
    limits = criteria.floor_population - people, criteria.min_population - people, people - criteria.max_population
    missed = [int(np.maximum(0, short).sum()) for short in limits]
    return missed, heterogeneity(world.features, world.population, labels)


def assert_no_worse(world, before, after, criteria):
    assert all(len(groups(zone, world.edges)) == 1 for zone in zones_of(after))
    assert [zone[0] for zone in zones_of(after)] == sorted(zone[0] for zone in zones_of(after))
    (missed_before, h_before), (missed, h) = (cost(world, labels, criteria) for labels in (before, after))
    assert missed <= missed_before
    if missed == missed_before:
        assert h <= h_before * (1 + 1e-9) + 1e-9


@BOTH
@given(world=worlds(most=30, connected=True, one_stratum=True), n_zones=st.integers(1, 6), seed=st.integers(0, 3))
@examples(20)
def test_a_division_never_comes_out_worse(free_number, world, n_zones, seed):
    before = plain(world, LIMITS, None if free_number else n_zones)
    with short_search():
        better = improved(world, LIMITS, before, free_number, 0, seed)
    assert_no_worse(world, before, better.labels, LIMITS)
    assert not better.proven
    if not free_number:
        assert better.labels.max() == before.max()


@BOTH
@given(case=divisible(), random=st.randoms(use_true_random=False))
@examples(25)
def test_a_small_division_within_the_limits_comes_out_best_and_proven(free_number, case, random):
    world, criteria, every = case
    start = random.choice(every)
    better = improved(world, criteria, labels_from(start, world.n), free_number, 0, 0)
    assert within_limits(world, better.labels, criteria)
    best = least_cost(world, every, None if free_number else len(start))
    assert heterogeneity(world.features, world.population, better.labels) == pytest.approx(best, rel=1e-6, abs=1e-6)
    assert better.proven


@BOTH
@given(world=worlds(least=2, most=8, connected=True, one_stratum=True), n_zones=st.integers(1, 4))
@examples(40)
def test_what_is_proven_is_the_brute_force_best(free_number, world, n_zones):
    before = plain(world, LIMITS, None if free_number else n_zones)
    better = improved(world, LIMITS, before, free_number, 0, 0)
    assert_no_worse(world, before, better.labels, LIMITS)
    if better.proven:
        number = None if free_number else int(better.labels.max()) + 1
        every = divisions_within(world, Criteria(0, 0, int(world.population.sum())))
        rivals = [labels_from(masks, world.n) for masks in every if number in (None, len(masks))]
        outside, best = min(cost(world, labels, LIMITS) for labels in rivals)
        assert cost(world, better.labels, LIMITS) == (outside, pytest.approx(best, rel=1e-6, abs=1e-6))


@BOTH
def test_the_search_finds_what_the_proof_finds(monkeypatch, free_number):
    """On a 5 x 4 world that both can do, the search without the proof ends in the proven best."""
    rng = np.random.default_rng(2)
    edges = pairs([(i, i + 1) for i in range(20) if (i + 1) % 5 and i < 19] + [(i, i + 5) for i in range(15)])
    world = World(rng.normal(size=(20, 2)), rng.integers(400, 900, 20), edges, [])
    before = plain(world, LIMITS, None if free_number else 4)
    assert within_limits(world, before, LIMITS)
    proven = improved(world, LIMITS, before, free_number, 0, 0)
    assert proven.proven
    monkeypatch.setattr(improving, "EXACT_UNITS", 0)
    searched = improved(world, LIMITS, before, free_number, 0, 0)
    assert not searched.proven
    costs = [heterogeneity(world.features, world.population, x.labels) for x in (proven, searched)]
    assert costs[0] <= costs[1] * (1 + 1e-9)
    assert costs[1] <= costs[0] * 1.02


# -- zones that are missing -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", [0, 1, 5, 11, 20])
def test_missing_zones_are_made_as_far_as_there_are_units(missing):
    population = np.full(12, 1000)
    table = UnitTable(np.arange(12.0)[:, None], population.astype(float), population)
    part = Part(table, path(12), Criteria(1000, 0, 10**6), np.zeros(12, dtype=np.int64))
    better = improve(part, False, missing, 0)
    made = min(missing, 11)
    assert len(zones_of(better.labels)) == 1 + made
    assert better.missing == missing - made


def test_components_share_the_missing_zones():
    population = np.full(4, 1000)
    table = UnitTable(np.arange(4.0)[:, None], population.astype(float), population)
    whole = Part(table, path(4), Criteria(1000, 0, 10**6), np.zeros(4, dtype=np.int64))
    answers = improve_in_turn([whole] * 3, False, 5, 0)
    assert [len(zones_of(answer.labels)) for answer in answers] == [4, 3, 1]
    assert [answer.missing for answer in answers] == [2, 0, 0]


@given(case=divisible(most=7))
@examples(40)
def test_fewer_zones_than_wanted_say_how_many_are_missing(case):
    world, criteria, every = case
    most = max(map(len, every))
    whole = np.zeros(world.n, dtype=np.int64)
    assume(within_limits(world, whole, criteria))
    better = improved(world, criteria, whole, False, most - 1, 0)
    made = len(zones_of(better.labels))
    assert made + better.missing == most
    assert within_limits(world, better.labels, criteria)


def test_a_wanted_number_that_can_be_had_is_not_proven_impossible():
    features = [[-1.9, -1.0], [1.1, 1.1], [0.3, -0.8], [-0.1, -0.3], [-0.3, -2.5]]
    people, edges = np.array([1061, 381, 1649, 1505, 512]), pairs([(0, 1), (0, 3), (1, 2), (1, 4)])
    world = World(np.array(features), people, edges, [])
    assert {len(masks) for masks in divisions_within(world, LIMITS)} >= {3}
    division = regionalize(features, people, edges, criteria=LIMITS, n_zones=3)
    assert division.n_zones == 3 or not division.optimal[None]


def test_a_number_for_several_parts_of_a_stratum_is_not_proven_part_by_part():
    features = [-1.2, -0.7, -0.1, -0.9, -0.1, 0.1, 0.0, -0.5]
    edges = pairs([(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7)])
    world = World(np.array(features)[:, None], np.full(8, 1000), edges, ["a"] * 8)
    limits = Criteria(1000, 0, 10**6)
    best = least_cost(world, divisions_within(world, limits), 4)
    division = regionalize(world.features, world.population, edges, ["a"] * 8, limits, n_zones={"a": 4})
    assert division.heterogeneity == pytest.approx(best) or not division.optimal["a"]


def test_limits_that_a_small_component_can_keep_are_kept():
    features = [[-1.3, 0.8], [0.1, -1.7], [-1.3, 1.6], [-0.7, 0.1], [-0.8, -0.2], [0.5, -0.5], [-0.7, -0.2]]
    people = np.array([833, 974, 495, 1941, 200, 1052, 1464])
    edges = pairs([(0, 1), (1, 2), (1, 5), (2, 3), (2, 4), (3, 6)])
    assert divisions_within(World(np.array(features), people, edges, []), LIMITS)
    assert regionalize(features, people, edges, criteria=LIMITS).exceptions == ()


# -- progress ---------------------------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("side", [4, 8])
def test_progress_stays_between_nought_and_one_and_hardly_ever_goes_back(short, free_number, side):
    world, told = square_grid(side), []
    before = plain(world, LIMITS, None if free_number else side)
    improved(world, LIMITS, before, free_number, progress=lambda fraction: told.append(fraction) or True)
    assert len(told) > 3
    assert min(told) >= 0
    assert max(told) <= 1
    assert (np.maximum.accumulate(told) - told).max() < 0.05


def test_a_free_number_tells_of_every_stage():
    """Between two calls there is never more than one stage of a cooling."""
    world, told = square_grid(13), []
    better = improved(world, LIMITS, plain(world, LIMITS), True, progress=lambda x: told.append(x) or True)
    assert len([x for x in told if 0.1 <= x <= 0.9]) > 100
    assert within_limits(world, better.labels, LIMITS)


@pytest.mark.parametrize("after", [0, 5, 500, 3000])
def test_a_no_is_the_last_question(after):
    world, calls = square_grid(20), []

    def progress(fraction):
        calls.append(fraction)
        return len(calls) <= after

    with pytest.raises(Cancelled):
        improved(world, LIMITS, plain(world, LIMITS), True, 0, 0, progress)
    assert len(calls) == after + 1


def test_a_no_ends_the_annealing_after_one_stage_at_most(short, monkeypatch):
    world, limits, stages, said_no = square_grid(12), Criteria(1500, 1000, 10**6), [], []
    stage = Annealing._stage
    monkeypatch.setattr(Annealing, "_stage", lambda self, *given: stages.append(1) or stage(self, *given))

    def progress(fraction):
        if len(stages) >= 2:
            said_no.append(fraction)
        return not said_no

    with pytest.raises(Cancelled):
        improved(world, limits, plain(world, limits, 12), False, progress=progress)
    assert len(stages) == 2
    assert len(said_no) == 1


@pytest.mark.parametrize(
    ("most_units", "zones", "recombined"), [(1_500, 40, True), (1_500, 6, False), (200, 40, False)]
)
def test_few_zones_of_many_units_and_the_largest_components_are_not_recombined(
    monkeypatch, most_units, zones, recombined
):
    """The linear program over zones of sixty units ran for minutes and chose nothing."""
    world, calls, choose = square_grid(15), [], Pool.best
    monkeypatch.setattr(improving, "POOL_UNITS", most_units)
    monkeypatch.setattr(Pool, "best", lambda pool, *given: calls.append(given) or choose(pool, *given))
    with short_search():
        found = regionalize(world.features, world.population, world.edges, criteria=LIMITS_WIDE, n_zones=zones)
    assert bool(calls) is recombined
    assert found.n_zones == zones and within_limits(world, found.labels, LIMITS_WIDE)
    plainly = regionalize(
        world.features, world.population, world.edges, criteria=LIMITS_WIDE, n_zones=zones, refine=False
    )
    assert found.heterogeneity < plainly.heterogeneity


def test_a_component_too_large_to_cool_is_still_searched_locally(monkeypatch):
    world = square_grid(10)
    monkeypatch.setattr(improving, "COOLED_UNITS", 99)
    monkeypatch.setattr(Annealing, "cool", None)
    args = (world.features, world.population, world.edges)
    found, plainly = (regionalize(*args, criteria=LIMITS, refine=refine) for refine in (True, False))
    assert within_limits(world, found.labels, LIMITS)
    assert found.heterogeneity < plainly.heterogeneity
    assert found.only_local == (None,)


def test_a_number_given_where_borders_cost_is_no_worse_than_zones_of_a_free_number_merged():
    """A cooling with the number given hardly merges zones: it was .5 % dearer here, and 1 % for Bærum."""
    features, population, edges = smooth_grid(21, 0)
    table, limits, n = UnitTable(features, population.astype(float), population), Criteria(1500, 1000, 8000), 21 * 21
    terms = ObjectiveTerms(borders=np.full(len(edges), 0.0005 * total_heterogeneity(features, table.weights)))
    tree = trees_of(n, spanning_tree(table.features, table.weights, edges))
    part = Part(table, edges, limits, labels_of(partition_trees(tree, table, limits, None), n), terms)
    free = improve(part, True, 0, 0, 0.5).labels
    number = int(free.max()) - 4
    merged = fewer_zones(table, edges, free, number, np.full(n, 8000), terms.borders)
    start = labels_of(partition_trees(tree, table, limits, number), n)
    found = improve(replace(part, labels=start), False, 0, 0).labels
    assert int(found.max()) + 1 == number
    assert part.cost(found)[:3] == (0, 0, 0)
    assert part.cost(found)[3] <= part.cost(merged)[3] * (1 + 1e-9)
