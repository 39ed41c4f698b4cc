import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria, regionalize
from lks.lks_plugin.engine.regionalization.candidates import heterogeneities
from lks.lks_plugin.engine.regionalization.improve import Part, improve
from lks.lks_plugin.engine.regionalization.objective import ObjectiveTerms
from lks.lks_plugin.engine.regionalization.partition import UnitTable
from lks.tests.helpers.worlds import divisible, divisions_within, examples, labels_from, square_grid, within_limits

LIMITS = Criteria(1500, 1000, 4000)


def part_of(world, labels, criteria, terms):
    table = UnitTable(world.features, world.population.astype(float), world.population)
    return Part(table, world.edges, criteria, labels, terms)


def priced(draw, world):
    """Random costs of borders, zones and closeness to the minimum."""
    borders = draw(st.lists(st.floats(0, 2000), min_size=len(world.edges), max_size=len(world.edges)))
    future = draw(st.sampled_from([world.population[:0], world.population * 9 // 10, world.population[::-1]]))
    zone, margin = draw(st.sampled_from([0.0, 500.0])), draw(st.sampled_from([0.0, 300.0]))
    return ObjectiveTerms(np.array(borders), zone, margin, 1500, 1650, future)


@given(case=divisible(), data=st.data())
@examples(30)
def test_the_cost_is_additive_over_zones(case, data):
    world, criteria, every = case
    terms = priced(data.draw, world)
    for division in every[:5]:
        labels = labels_from(division, world.n)
        part = part_of(world, labels, criteria, terms)
        members = labels == np.arange(labels.max() + 1)[:, None]
        zones = heterogeneities(members, part.table) + terms.of_zones(members, world.edges, members @ world.population)
        assert part.cost(labels)[3] == pytest.approx(zones.sum(), rel=1e-9, abs=1e-6)


@given(case=divisible(most=8), data=st.data())
@examples(30)
def test_what_is_proven_with_costs_is_the_best_of_all_divisions(case, data):
    world, criteria, every = case
    terms = priced(data.draw, world)
    part = part_of(world, labels_from(data.draw(st.sampled_from(every)), world.n), criteria, terms)
    better = improve(part, True, 0, 0)
    best = min(part.cost(labels_from(division, world.n)) for division in divisions_within(world, criteria))
    assert within_limits(world, better.labels, criteria)
    assert better.proven
    assert part.cost(better.labels)[3] == pytest.approx(best[3], rel=1e-6, abs=1e-6)


def divided(world, **options):
    weights = np.ones(len(world.edges))
    return regionalize(
        world.features, world.population, world.edges, criteria=LIMITS, border_weights=weights, **options
    )


def border(world, division):
    return int((division.labels[world.edges[:, 0]] != division.labels[world.edges[:, 1]]).sum())


def test_costs_make_rounder_fewer_zones_clear_of_the_minimum_within_the_limits():
    world = square_grid(9)
    pure = divided(world)
    rounder, fewer = divided(world, compactness=0.1), divided(world, zone_cost=0.3)
    clear = divided(world, margin=20.0)
    near = [(np.bincount(one.labels, world.population) < 1800).sum() for one in (pure, clear)]
    assert near[1] < near[0]
    for division in (pure, rounder, fewer, clear):
        assert division.exceptions == ()


@pytest.mark.parametrize("seed", range(3))
def test_a_free_number_is_no_worse_than_the_same_number_given(seed):
    world = square_grid(8, seed)
    free = divided(world)
    given_number = divided(world, n_zones=free.n_zones)
    assert free.heterogeneity <= given_number.heterogeneity * 1.01


def test_fixed_zones_stay_and_the_others_start_from_the_former():
    world = square_grid(6)
    former = np.arange(36) // 12
    division = divided(world, former=former, fixed=[1])
    middle = set(division.labels[former == 1].tolist())
    assert len(middle) == 1
    assert (division.labels == middle.pop()).sum() == 12


@pytest.mark.parametrize(
    "options",
    [{"compactness": -1}, {"zone_cost": float("nan")}, {"margin": -5}, {"effort": 0}, {"fixed": [1]}, {"former": [1]}],
)
def test_what_makes_no_sense_is_refused(options):
    with pytest.raises(ValueError, match=r"must|give"):
        divided(square_grid(3), **options)


def test_a_cost_means_the_same_for_one_kommune_and_for_two_that_are_unlike():
    one = square_grid(6)
    n, options = len(one.population), {"zone_cost": 0.1, "compactness": 0.02, "criteria": LIMITS}
    alone = divided(one, zone_cost=0.1, compactness=0.02)
    features = np.vstack([one.features, one.features + 1000.0])
    population, edges = np.tile(one.population, 2), np.vstack([one.edges, one.edges + n])
    kommuner = ["0301"] * n + ["1103"] * n
    both = [
        regionalize(
            features, population, edges, kommuner, border_weights=np.ones(len(edges)), price_groups=groups, **options
        )
        for groups in (kommuner, None)
    ]
    assert both[0].n_zones == 2 * alone.n_zones
    # What lies between the two makes zones dear where it is not left out.
    assert both[1].n_zones < both[0].n_zones
    with pytest.raises(ValueError, match="price_groups must name"):
        divided(one, price_groups=["0301"])


def test_a_zone_should_still_hold_the_minimum_at_the_horizon():
    world = square_grid(6)
    # The western half loses a quarter of its people.
    west = np.arange(len(world.population)) % 6 < 3
    future = np.where(west, world.population * 3 // 4, world.population)
    without, with_it = (divided(world, zone_cost=0.05, margin=5.0, **options) for options in ({}, {"future": future}))

    def falling(division):
        return int((np.bincount(division.labels, future) < LIMITS.min_population).sum())

    assert falling(with_it) < falling(without)
    same = divided(world, zone_cost=0.05, margin=5.0, future=world.population)
    assert np.array_equal(same.labels, without.labels)
    with pytest.raises(ValueError, match="future must be"):
        divided(world, future=[1.5])
