"""Choosing among the zones that searches came by, and among zones like them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria, regionalize
from lks.lks_plugin.engine.regionalization.anneal import Annealing
from lks.lks_plugin.engine.regionalization.candidates import heterogeneities
from lks.lks_plugin.engine.regionalization.objective import ObjectiveTerms
from lks.lks_plugin.engine.regionalization.partition import UnitTable
from lks.lks_plugin.engine.regionalization.recombine import Pool, _Columns, _Prices
from lks.tests.helpers.worlds import examples, groups, triangulated

LIMITS = Criteria(1500, 1000, 8000)


def pool_of(features, weights, population, edges, terms, limits=LIMITS):
    table = UnitTable(features, weights, population)
    annealing = Annealing(table, edges, limits, terms, False, np.random.default_rng(0))
    return Pool(table, edges, limits, terms, annealing.products)


@st.composite
def cases(draw):
    """An empty pool of random units and costs beside their heterogeneity, and a division to start from."""
    n, seed = draw(st.integers(12, 30)), draw(st.integers(0, 10**6))
    features, population, edges = triangulated(n, seed)
    weights = population.astype(float) if draw(st.booleans()) else np.ones(n)
    borders = np.random.default_rng(seed).random(len(edges)) if draw(st.booleans()) else np.zeros(0)
    future = draw(st.sampled_from([population[:0], population * 9 // 10]))
    terms = ObjectiveTerms(borders, *draw(st.sampled_from([(0.0, 0.0), (0.5, 0.7)])), 1500, 1650, future)
    start = regionalize(features, population, edges, criteria=LIMITS, weights=weights, refine=False)
    return pool_of(features, weights, population, edges, terms), start.labels


def members_of(labels):
    return labels == np.arange(labels.max() + 1)[:, None]


def cost_of(pool, members):
    beside = pool.terms.of_zones(members, pool.edges, members @ pool.table.population)
    return heterogeneities(members, pool.table) + beside


@given(case=cases(), seed=st.integers(0, 99))
@examples(25)
def test_what_zones_cost_with_a_unit_more_or_less_is_what_they_would_cost(case, seed):
    pool, labels = case
    members, near = members_of(labels), pool.edges.tolist()
    worth = np.random.default_rng(seed).random(len(labels))
    told = _Columns(pool, members)._reduced(members, _Prices(worth, 0.25, 2.0, 0.0))
    for zone, unit in np.ndindex(*told.shape):
        made = members[zone].copy()
        made[unit] ^= True
        touching = any(unit in pair and members[zone][pair].any() for pair in near)
        if 1500 <= pool.table.population[made].sum() <= 8000 and touching:
            beyond = cost_of(pool, made[None])[0] / 2.0 - worth[made].sum() - 0.25
            assert told[zone, unit] == pytest.approx(beyond, abs=1e-7)
        else:
            assert told[zone, unit] == np.inf


@given(case=cases(), free_number=st.booleans())
@examples(25)
def test_zones_like_those_found_never_make_a_division_worse(case, free_number):
    pool, labels = case
    found = pool.best(labels, free_number, True)
    people = np.bincount(found, pool.table.population)
    assert people.min() >= 1500 and people.max() <= 8000
    assert free_number or found.max() == labels.max()
    assert all(len(groups(np.flatnonzero(row).tolist(), pool.edges)) == 1 for row in members_of(found))
    assert cost_of(pool, members_of(found)).sum() <= cost_of(pool, members_of(labels)).sum() * (1 + 1e-9)


def test_zones_that_no_search_came_by_are_found():
    """Where there is nothing but the zones of one tree, half of what could be gained is."""
    features, population, edges = triangulated(60, 0)
    options = {"criteria": LIMITS, "weights": np.ones(60), "n_zones": 12}
    plain, best = (regionalize(features, population, edges, refine=refine, **options) for refine in (False, True))
    assert plain.n_zones == best.n_zones == 12
    pool = pool_of(features, np.ones(60), population, edges, ObjectiveTerms())
    assert (pool.best(plain.labels, False, False) == plain.labels).all()
    found = heterogeneities(members_of(pool.best(plain.labels, False, True)), pool.table).sum()
    assert plain.heterogeneity - found > (plain.heterogeneity - best.heterogeneity) / 2


def test_without_a_minimum_no_zone_is_empty():
    """Where a unit alone is a zone, a unit less leaves nothing: that is no zone, and must not count as one."""
    features, population, edges = triangulated(30, 0)
    limits = Criteria(0, 0, 8000)
    options = {"criteria": limits, "weights": np.ones(30), "n_zones": 20, "refine": False}
    labels = regionalize(features, population, edges, **options).labels
    pool = pool_of(features, np.ones(30), population, edges, ObjectiveTerms(), limits)
    members = members_of(labels)
    told = _Columns(pool, members)._reduced(members, _Prices(np.zeros(30), 0.0, 1.0, 0.0))
    alone = members.sum(axis=1) == 1
    assert alone.any() and (told[alone][members[alone]] == np.inf).all()
    assert np.isfinite(told[~alone][members[~alone]]).all()
    assert len(np.unique(pool.best(labels, False, True))) == 20
