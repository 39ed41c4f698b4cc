import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria, regionalize
from lks.tests.helpers.worlds import (
    cost_of,
    divisions_within,
    examples,
    groups,
    labels_from,
    path,
    square_grid,
    worlds,
    zones_of,
)


def people_outside(population, labels, criteria):
    """Short of the floor, short of the minimum, above the maximum: the order in which they count."""
    people = np.bincount(labels, population)
    return (
        int(np.maximum(criteria.floor_population - people, 0).sum()),
        int(np.maximum(criteria.min_population - people, 0).sum()),
        int(np.maximum(people - criteria.max_population, 0).sum()),
    )


@given(worlds(least=3, most=8, connected=True, one_stratum=True), st.booleans(), st.integers(1, 3))
@examples(60)
def test_small_components_break_limits_by_the_least_there_is_and_that_is_proven(world, large_unit, zones):
    world.population = world.population % 900 + 20
    if large_unit:
        world.population[0] = 2300
    criteria = Criteria(1000, 700, 1500)
    every = divisions_within(world, Criteria(0, 0, int(world.population.sum())))
    for number in (None, zones):
        division = regionalize(world.features, world.population, world.edges, criteria=criteria, n_zones=number)
        rivals = [masks for masks in every if number is None or len(masks) == division.n_zones]
        costs = [
            (*people_outside(world.population, labels_from(masks, world.n), criteria), cost_of(world, masks))
            for masks in rivals
        ]
        *outside, best = min(costs)
        assert people_outside(world.population, division.labels, criteria) == tuple(outside)
        assert division.heterogeneity == pytest.approx(best, rel=1e-6, abs=1e-6)
        assert division.optimal[None] or division.n_zones != number


@given(
    worlds(least=3, most=9), st.sampled_from([0.0, 0.05, 50.0]), st.sampled_from([0.0, 0.02, 50.0]), st.integers(0, 1)
)
@examples(60)
def test_no_price_breaks_a_rule_whatever_it_is(world, compactness, zone_cost, large_unit):
    """The priorities of domain.md, 2: strata, contiguity, floor, minimum, maximum, then all else; the same people are
    outside the limits whether borders, zones and closeness to the minimum cost much or nothing."""
    world.population = world.population % 900 + 20
    world.population[0] += 2000 * large_unit
    criteria = Criteria(1000, 700, 1500)

    def outside(**prices):
        division = regionalize(
            world.features,
            world.population,
            world.edges,
            world.strata,
            criteria,
            border_weights=np.ones(len(world.edges)),
            future=world.population // 2,
            **prices,
        )
        for zone in zones_of(division.labels):
            assert len(groups(zone, world.edges)) == 1
            assert len({world.strata[unit] for unit in zone}) == 1
        return people_outside(world.population, division.labels, criteria)

    assert outside(compactness=compactness, zone_cost=zone_cost, margin=40.0) == outside()


@pytest.mark.parametrize("price", [{"compactness": 50.0}, {"zone_cost": 50.0}, {"margin": 100.0}])
def test_no_price_breaks_a_rule_where_there_is_no_proof(price):
    world = square_grid(9)
    criteria, weights = Criteria(1500, 1000, 2500), np.ones(len(world.edges))
    division = regionalize(
        world.features, world.population, world.edges, criteria=criteria, border_weights=weights, effort=0.25, **price
    )
    assert division.exceptions == () and not division.optimal[None]


@pytest.mark.parametrize("price", [{}, {"zone_cost": 0.006, "margin": 5.0, "compactness": 0.01}])
def test_where_it_cannot_be_proven_the_nearest_to_the_limits_is_searched_for_first(price):
    world = square_grid(9)
    world.population[3] = 1947
    criteria, weights = Criteria(1500, 1000, 1900), np.ones(len(world.edges))
    division = regionalize(
        world.features, world.population, world.edges, criteria=criteria, border_weights=weights, effort=0.25, **price
    )
    # One unit alone has 47 people too many.
    assert people_outside(world.population, division.labels, criteria) == (0, 0, 47)


def test_one_unit_above_the_maximum_leaves_no_more_people_above_than_it_must_beyond_24_units():
    world = square_grid(6)
    world.population[:] = world.population % 500 + 300
    world.population[0] = 2247
    criteria = Criteria(1500, 1000, 2200)
    division = regionalize(world.features, world.population, world.edges, criteria=criteria)
    assert people_outside(world.population, division.labels, criteria) == (0, 0, 47)
    assert [found.reason for found in division.exceptions] == ["single_unit"]
    assert division.optimal[None]


def test_a_long_chain_that_cannot_be_within_the_limits_is_proven():
    population = np.array([900, 700] * 15)
    criteria = Criteria(2000, 1500, 2200)
    division = regionalize(np.arange(30.0)[:, None] % 7, population, path(30), criteria=criteria)
    assert division.optimal[None]
    short, low, above = people_outside(population, division.labels, criteria)
    assert (short, low) == (0, 0) and above == min(
        sum(max(0, sum(population[a:b]) - 2200) for a, b in zip((0, *cuts), (*cuts, 30)))
        for cuts in _cuts(population.tolist(), 2000)
    )
    assert {found.reason for found in division.exceptions} == {"no_division"}


def _cuts(population, low):
    """Every way to cut a chain into pieces of at least ``low`` people but not of twice as many."""

    def rest(start):
        if sum(population[start:]) < 2 * low:
            yield ()
        for end in range(start + 1, len(population)):
            piece = sum(population[start:end])
            if low <= piece < 2 * low and sum(population[end:]) >= low:
                for more in rest(end):
                    yield (end, *more)

    return rest(0)
