"""The engine against the literature's numbers and the best divisions known: Guerry's départements, the grids."""

import numpy as np
import pytest
from lks.lks_plugin.engine import Criteria, regionalize
from lks.lks_plugin.engine.regionalization.partition import UnitTable, labels_of, partition_trees, trees_of
from lks.lks_plugin.engine.regionalization.redcap import spanning_tree
from lks.lks_plugin.engine.units.homogeneity import heterogeneity_by_zone, homogeneity, total_heterogeneity
from lks.tests.helpers.worlds import grid, guerry

NO_LIMITS = Criteria(0, 0, 10**9)


# Measured with GeoDa's implementation: k = 5, 10, then with the minimum asked 5, asked 10 (and the zones reached).
GUERRY = {
    "first-order-single": (0.3763086809, 0.5646630073, 0.3508744242, 0.3900829444, 7),
    "full-order-single": (0.3393192131, 0.5447869598, 0.3096174943, 0.3508172431, 7),
    "full-order-average": (0.3854425827, 0.5716309845, 0.3732694172, 0.4376332931, 8),
    "full-order-complete": (0.3942088501, 0.5714634964, 0.3727288012, 0.4119373215, 7),
    "full-order-ward": (0.4226856732, 0.5771532486, 0.3582950491, 0.3907159448, 7),
}
# Published to three decimals (GeoDa workbook, lab 9c).
GUERRY_SIX = {
    "first-order-single": 0.420,
    "full-order-single": 0.388,
    "full-order-average": 0.429,
    "full-order-complete": 0.435,
    "full-order-ward": 0.460,
}
GUERRY_MINIMUM = Criteria(323667, 0, 10**9)
QUESTIONS = [(5, NO_LIMITS), (10, NO_LIMITS), (5, GUERRY_MINIMUM), (10, GUERRY_MINIMUM)]


@pytest.fixture(scope="module")
def departements(shared_data):
    world = guerry(shared_data)
    assert world.features.shape == (85, 6)
    return world


def redcap(world, method, n_zones, criteria):
    """(homogeneity, zones) of plain REDCAP as GeoDa computes it: average linkage on squared distances."""
    ones = np.ones(world.n)
    if method != "full-order-average":
        options = {"method": method, "n_zones": n_zones, "criteria": criteria}
        division = regionalize(world.features, world.population, world.edges, weights=ones, refine=False, **options)
        return division.homogeneity, division.n_zones
    tree = spanning_tree(world.features, ones, world.edges, method + ("-squared" if method.endswith("average") else ""))
    table = UnitTable(world.features, ones, world.population)
    zones = partition_trees(trees_of(world.n, tree), table, criteria, n_zones)
    within = heterogeneity_by_zone(world.features, ones, labels_of(zones, world.n)).sum()
    return homogeneity(within, total_heterogeneity(world.features, ones)), len(zones)


@pytest.mark.parametrize("method", GUERRY)
def test_plain_redcap_gives_the_numbers_of_geoda(departements, method):
    *expected, reached = GUERRY[method]
    found = [redcap(departements, method, n_zones, criteria) for n_zones, criteria in QUESTIONS]
    assert [share for share, _ in found] == pytest.approx(expected, abs=1e-9)
    assert [zones for _, zones in found] == [5, 10, 5, reached]


@pytest.mark.parametrize("method", GUERRY_SIX)
def test_plain_redcap_gives_the_published_numbers_for_six_zones(departements, method):
    assert redcap(departements, method, 6, NO_LIMITS)[0] == pytest.approx(GUERRY_SIX[method], abs=5e-4)


@pytest.mark.parametrize(("n_zones", "criteria", "best_known"), [
    (5, NO_LIMITS, 0.44529813),
    (6, NO_LIMITS, 0.48652961),
    (10, NO_LIMITS, 0.60565973),
    (5, GUERRY_MINIMUM, 0.44529813),
    (6, GUERRY_MINIMUM, 0.47598640),
    (8, GUERRY_MINIMUM, 0.52527547),
])  # fmt: skip
def test_one_default_call_reaches_the_best_known_division(departements, n_zones, criteria, best_known):
    world = departements
    options = {"weights": np.ones(85), "n_zones": n_zones, "criteria": criteria}
    refined = regionalize(world.features, world.population, world.edges, **options)
    assert refined.n_zones == n_zones
    assert refined.exceptions == ()
    assert refined.homogeneity >= best_known - 1e-8


def test_ten_thousand_units_are_divided_as_geoda_does(shared_data):
    world = grid(shared_data, 100)
    division = regionalize(
        world.features,
        world.population,
        world.edges,
        criteria=Criteria(5000, 0, 10**9),
        n_zones=300,
        weights=np.ones(world.n),
        refine=False,
    )
    assert division.n_zones == 300
    assert division.exceptions == ()
    assert division.homogeneity == pytest.approx(0.795191, abs=5e-7)
    assert np.bincount(division.labels, world.population).min() == 5029
    assert np.bincount(division.labels, world.population).max() == 39471


@pytest.mark.parametrize(("n_zones", "best_known"), [(60, 0.8849), (80, 0.9006)])
def test_refined_kommune_keeps_the_limits_and_reaches_the_best_known(shared_data, n_zones, best_known):
    world = grid(shared_data, 26)
    plain, refined = (
        regionalize(
            world.features,
            world.population,
            world.edges,
            criteria=Criteria(1500, 1000, 8000),
            n_zones=n_zones,
            weights=np.ones(world.n),
            refine=refine,
        )
        for refine in (False, True)
    )
    assert refined.n_zones == n_zones
    assert refined.exceptions == ()
    assert refined.homogeneity > plain.homogeneity
    assert refined.homogeneity >= best_known
