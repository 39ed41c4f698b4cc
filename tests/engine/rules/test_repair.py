"""Repairing zones: better for them, worse for nobody, locked ones left alone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Cancelled
from lks.lks_plugin.engine.rules.assignment import UNASSIGNED
from lks.lks_plugin.engine.rules.repair import NOTHING, Repair, no_worse, shortfall
from lks.lks_plugin.engine.units.homogeneity import heterogeneity_by_zone
from lks.tests.helpers.divisions import connected_labels, division, table_of, zones_of
from lks.tests.helpers.worlds import examples, groups, path, worlds


def test_as_few_people_move_as_it_takes():
    borders = [[0, 1], [0, 2], [1, 3], [2, 3], [3, 4]]
    at = division([1200, 500, 400, 700, 900], borders, [0, 1, 1, 1, 1])
    Repair(at, (), table_of(at)).mend([0])
    assert zones_of(at) == [{0, 2}, {1, 3, 4}]


def test_where_neighbours_have_nothing_to_spare_the_zone_joins_one():
    at = division([300, 900, 500, 400, 700], path(5), [0, 0, 1, 1, 1])
    Repair(at, (), table_of(at)).mend([0])
    assert zones_of(at) == [set(), {0, 1, 2, 3, 4}]


@examples(60)
@given(worlds(least=2, most=24), st.integers(0, 2**32 - 1))
def test_nobody_pays_and_locked_zones_stay(world, seed):
    rng = np.random.default_rng(seed)
    labels = rng.integers(-1, 5, world.n).tolist()
    labels[0] = max(0, labels[0])
    at = division(world.population, world.edges, labels, world.strata)
    locked = set(rng.integers(0, len(at.codes), 2).tolist()) if seed % 2 else set()
    before, was = list(at.labels), [shortfall(at, zone) for zone in range(len(at.codes))]
    chosen = sorted(set(rng.integers(0, len(at.codes), 2).tolist()))
    Repair(at, locked, table_of(at, world.features)).mend(chosen)
    left = [shortfall(at, zone) for zone in range(len(at.codes))]
    assert all(no_worse(now, then) for now, then in zip(left, was + [NOTHING] * len(left), strict=False))
    for zone in locked:
        assert {unit for unit, label in enumerate(before) if label == zone} == set(at.members(zone))
    if before == at.labels:
        return
    assert any(left[zone] != was[zone] for zone in chosen)
    # A unit never leaves its stratum for a zone of another.
    for unit, label in enumerate(at.labels):
        if label != before[unit]:
            assert label != UNASSIGNED
            assert {world.strata[other] for other in at.members(label)} == {world.strata[unit]}


@examples(30)
@given(worlds(least=4, most=24, connected=True, one_stratum=True), st.integers(2, 4))
def test_zones_become_more_alike_and_nothing_else(world, count):
    labels = connected_labels(world, count)
    at = division(world.population, world.edges, labels)
    table = table_of(at, world.features)
    was = [shortfall(at, zone) for zone in range(len(at.codes))]
    before = heterogeneity_by_zone(table.features, table.weights, np.array(at.labels)).sum()
    Repair(at, (), table).make_alike([0])
    left = [shortfall(at, zone) for zone in range(len(at.codes))]
    after = heterogeneity_by_zone(table.features, table.weights, np.array(at.labels)).sum()
    assert all(zones_of(at)) and all(len(groups(zone, world.edges)) == 1 for zone in zones_of(at))
    # Limits come before likeness: a step may mend a zone that was out of order.
    missing = [tuple(np.array(each).sum(axis=0)[1:]) for each in (left, was)]
    assert missing[0] < missing[1] or (missing[0] == missing[1] and after <= before + 1e-6)


def test_it_can_be_cancelled():
    at = division([300, 900, 500, 400, 900], path(5), [0, 0, 1, 1, 1])
    with pytest.raises(Cancelled):
        Repair(at, (), table_of(at), progress=lambda fraction: False).mend([0])
