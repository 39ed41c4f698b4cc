"""What can be divided within the limits is, with a number and without; what is said to be impossible is."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria, regionalize
from lks.lks_plugin.engine.regionalization.feasibility import Feasibility
from lks.lks_plugin.engine.regionalization.partition import UnitTable
from lks.tests.helpers.worlds import examples, path


def connected(units, edges):
    seen, stack = {units[0]}, [units[0]]
    while stack:
        unit = stack.pop()
        for i, j in edges:
            for here, there in ((i, j), (j, i)):
                if here == unit and there in units and there not in seen:
                    seen.add(there)
                    stack.append(there)
    return len(seen) == len(units)


def divisions(n, edges):
    """Every division of n units into connected zones, as lists of units."""

    def grow(unit, zones):
        if unit == n:
            if all(connected(zone, edges) for zone in zones):
                yield [list(zone) for zone in zones]
            return
        for zone in zones:
            zone.append(unit)
            yield from grow(unit + 1, zones)
            zone.pop()
        zones.append([unit])
        yield from grow(unit + 1, zones)
        zones.pop()

    yield from grow(0, [])


def outside(zones, population, limits):
    people = [sum(population[unit] for unit in zone) for zone in zones]
    return (
        sum(max(0, limits.floor_population - count) for count in people),
        sum(max(0, limits.min_population - count) for count in people),
        sum(max(0, count - limits.max_population) for count in people),
    )


@st.composite
def tight_worlds(draw, most=8):
    """Connected units whose sums are hard to bring between the limits."""
    n = draw(st.integers(3, most))
    tree = {(draw(st.integers(0, unit - 1)), unit) for unit in range(1, n)}
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
    edges = sorted(tree | draw(st.sets(st.sampled_from(pairs), max_size=4)))
    population = draw(st.lists(st.integers(0, 1200), min_size=n, max_size=n))
    high = draw(st.sampled_from([1600, 2200, 3000]))
    features = np.random.default_rng(draw(st.integers(0, 99))).random((n, 2))
    return features, population, edges, Criteria(1000, 800, high)


@given(tight_worlds())
@examples(40)
def test_a_number_of_zones_is_found_if_it_exists(world):
    features, population, edges, limits = world
    numbers = {len(zones) for zones in divisions(len(population), edges) if not any(outside(zones, population, limits))}
    table = UnitTable(features, np.ones(len(population)), np.array(population))
    search = Feasibility(table, np.array(edges), limits, 0)
    for number in range(1, len(population) + 1):
        attempt = search.divide(number)
        assert (attempt.labels is not None) == (number in numbers)
        assert attempt.impossible == (number not in numbers), "a few units are proven"
        if attempt.labels is not None:
            zones = [np.flatnonzero(attempt.labels == zone).tolist() for zone in range(number)]
            assert all(connected(zone, edges) for zone in zones)
            assert not any(outside(zones, population, limits))


@given(tight_worlds())
@examples(40)
def test_the_number_asked_for_is_made_if_it_can_be(world):
    features, population, edges, limits = world
    numbers = {len(zones) for zones in divisions(len(population), edges) if not any(outside(zones, population, limits))}
    for number in numbers:
        found = regionalize(features, population, edges, criteria=limits, n_zones=number)
        assert (found.n_zones, found.exceptions) == (number, ())
    free = regionalize(features, population, edges, criteria=limits)
    assert bool(free.exceptions) == (not numbers)
    for plain in (regionalize(features, population, edges, criteria=limits, refine=False), free):
        if numbers:
            assert all(finding.reason not in ("no_division", "number", "minimum") for finding in plain.exceptions)


def test_a_tree_cut_into_as_many_zones_as_there_is_room_for_does_not_prove_that_one_must_be_above_the_maximum():
    # Two rows of five; the tree of the method has no three zones within the limits, the rows have.
    population = [388, 214, 811, 741, 733, 409, 75, 267, 428, 552]
    edges = [(i, i + 1) for i in range(9) if i != 4] + [(i, i + 5) for i in range(5)]
    limits = Criteria(1200, 1000, 1800)
    for seed in range(20):
        features = np.random.default_rng(seed).normal(size=(10, 2))
        assert seed or not regionalize(features, population, edges, criteria=limits).exceptions
        plain = regionalize(features, population, edges, criteria=limits, refine=False)
        assert all(finding.reason == "not_found" for finding in plain.exceptions)


@given(tight_worlds(7), st.integers(1300, 5000))
@examples(40)
def test_one_unit_above_the_maximum_leaves_no_more_people_above_it_than_it_must(world, large):
    features, population, edges, limits = world
    population = [large + limits.max_population, *population[1:]]
    least = min(outside(zones, population, limits) for zones in divisions(len(population), edges))
    found = regionalize(features, population, edges, criteria=limits)
    zones = [np.flatnonzero(found.labels == zone).tolist() for zone in range(found.n_zones)]
    assert outside(zones, population, limits) == least


def test_more_units_than_can_be_listed_are_searched():
    # Along a line of 80 units there is one way to make zones of 1 000 to 1 010 people: every tenth border.
    population = np.tile([100] * 10, 8)
    table = UnitTable(np.zeros((80, 1)), np.ones(80), population)
    search = Feasibility(table, np.array(path(80)), Criteria(1000, 1000, 1010), 0)
    found = search.divide(8)
    assert found.labels is not None
    assert np.bincount(found.labels, population).tolist() == [1000.0] * 8
    assert search.divide(9).impossible
    assert search.divide(7).impossible


def test_a_unit_with_more_people_than_a_country_is_no_harder_than_another():
    grid = [(i, i + 1) for i in range(35) if i % 6 != 5] + [(i, i + 6) for i in range(30)]
    population = np.full(36, 500)
    population[14] = 2**40
    found = regionalize(np.random.default_rng(0).random((36, 2)), population, grid)
    assert [finding.reason for finding in found.exceptions] == ["single_unit"]
    assert np.count_nonzero(found.labels == found.labels[14]) == 1


def test_every_stratum_has_its_own_criteria():
    population, features = [500] * 12, np.repeat([0.0, 9.0, 4.0, 0.0, 9.0], [2, 2, 2, 3, 3])[:, None]
    edges = path(12)
    limits = {"a": Criteria(1000, 1000, 1000), "b": Criteria(1500, 1000, 8000)}
    strata = ["a"] * 6 + ["b"] * 6
    for options in ({}, {"refine": False}, {"n_zones": 5}, {"n_zones": {"a": 3, "b": 2}}):
        found = regionalize(features, population, edges, strata=strata, criteria=limits, **options)
        assert np.bincount(found.labels, population).tolist() == [1000.0] * 3 + [1500.0] * 2
        assert found.exceptions == ()
    with pytest.raises(ValueError, match="criteria lack the strata"):
        regionalize(features, population, edges, strata=strata, criteria={"a": Criteria()})


@pytest.mark.parametrize("low, made", [(600, 1), (600, 2), (1000, 1), (1000, 2)])
def test_the_number_that_is_possible_is_told(low, made):
    found = regionalize(np.arange(4.0)[:, None], [500] * 4, path(4), criteria=Criteria(low, low, 8000), n_zones=made)
    assert found.n_zones == made
    assert found.possible[None] >= made


def grid_of(rows, columns, seed):
    cells = np.arange(rows * columns).reshape(rows, columns)
    across, down = np.c_[cells[:, :-1].ravel(), cells[:, 1:].ravel()], np.c_[cells[:-1].ravel(), cells[1:].ravel()]
    rng = np.random.default_rng(seed)
    return rng.random((cells.size, 3)), rng.integers(300, 900, cells.size), np.vstack([across, down])


@pytest.mark.parametrize("rows, columns", [(4, 7), (5, 8), (6, 10)])
def test_limits_that_leave_few_zones_let_more_units_be_proven(rows, columns):
    features, population, edges = grid_of(rows, columns, 0)
    found = regionalize(features, population, edges, criteria=Criteria(1500, 1000, 3000))
    assert found.optimal[None]
    assert found.exceptions == ()


@pytest.mark.parametrize("seed", range(6))
def test_the_number_of_the_free_answer_can_be_asked_for(seed):
    features, population, edges = grid_of(3, 9, seed)
    limits = Criteria(1200, 1000, 1900)
    free = regionalize(features, population, edges, criteria=limits)
    given_number = regionalize(features, population, edges, criteria=limits, n_zones=free.n_zones)
    assert free.exceptions == given_number.exceptions == ()
    assert given_number.n_zones == free.n_zones
    assert given_number.heterogeneity <= free.heterogeneity * (1 + 1e-9)
