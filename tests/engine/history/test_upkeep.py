"""Keeping a division up: what holds stays, what broke is mended by the fewest people."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Cancelled, Criteria
from lks.lks_plugin.engine.history.upkeep import CROSSES, NO_PAST, UpkeepTerms, keep_up, why_broken
from lks.lks_plugin.engine.rules.assignment import UNASSIGNED
from lks.lks_plugin.engine.rules.repair import NOTHING, no_worse, shortfall
from lks.lks_plugin.engine.rules.rules import Judge
from lks.tests.helpers.divisions import connected_labels, division, table_of, zones_of
from lks.tests.helpers.worlds import examples, path, worlds


def test_a_division_that_holds_is_not_touched():
    at = division([900, 700, 800, 900], path(4), [0, 0, 1, 1])
    done = keep_up(at, table_of(at))
    assert zones_of(at) == [{0, 1}, {2, 3}]
    assert not done.why and not done.broken and not done.unmended


def test_a_zone_that_fell_below_takes_the_fewest_people_it_needs():
    borders = [[0, 1], [0, 2], [1, 3], [2, 3], [3, 4]]
    at = division([1200, 500, 400, 900, 900], borders, [0, 1, 1, 1, 1])
    done = keep_up(at, table_of(at))
    assert zones_of(at) == [{0, 2}, {1, 3, 4}]
    assert {unit: why.kind for unit, why in done.why.items()} == {2: "below_minimum"}


def test_a_zone_that_fell_below_joins_a_neighbour_that_has_nothing_to_give():
    at = division([1100, 900, 700], path(3), [0, 1, 1])
    keep_up(at, table_of(at))
    assert [zone for zone in zones_of(at) if zone] == [{0, 1, 2}]


def test_a_zone_that_grew_beyond_the_maximum_is_cut_where_nobody_can_take_its_people():
    at = division([4000, 4200, 1600], path(3), [0, 0, 0], criteria=Criteria(1500, 1000, 8000))
    keep_up(at, table_of(at))
    assert sorted(map(sorted, zones_of(at))) == [[0, 1], [2]] or sorted(map(sorted, zones_of(at))) == [[0], [1, 2]]
    people = sorted(at.population(zone) for zone in range(len(at.codes)))
    assert people == [4000, 5800], "8 200 are too many, so the others are cut where it moves the fewest"


def test_a_wider_band_keeps_a_zone():
    at = division([1471, 900, 700], path(3), [0, 1, 1])
    assert why_broken(Judge(at), 0, UpkeepTerms()).kind == "below_minimum"
    assert why_broken(Judge(at), 0, UpkeepTerms(keep_min=1400)) is None
    done = keep_up(at, table_of(at), UpkeepTerms(keep_min=1400))
    assert zones_of(at) == [{0}, {1, 2}] and not done.broken


def test_an_exception_that_was_approved_is_not_new():
    at = division([1471, 900, 700], path(3), [0, 1, 1])
    keep_up(at, table_of(at), UpkeepTerms(approved=frozenset({("4301000001", "below_minimum")})))
    assert zones_of(at) == [{0}, {1, 2}]


def test_a_kommune_that_must_not_be_touched_is_not():
    at = division([1100, 900, 700], path(3), [0, 1, 1])
    done = keep_up(at, table_of(at), UpkeepTerms(kept_kommuner=frozenset({"4301"})))
    assert zones_of(at) == [{0}, {1, 2}] and not done.why


def test_no_more_units_move_than_are_allowed():
    at = division([1100, 300, 300, 900, 900], path(5), [0, 1, 1, 1, 1])
    done = keep_up(at, table_of(at), UpkeepTerms(most_moves=1))
    assert zones_of(at)[0] == {0} and done.stopped and done.unmended == [0]


def test_units_without_a_past_join_the_neighbour_they_are_most_like():
    at = division([900, 700, 50, 800, 900], path(5), [0, 0, UNASSIGNED, 1, 1])
    features = np.array([[0.0], [0.0], [5.0], [5.0], [5.0]])
    done = keep_up(at, table_of(at, features))
    assert zones_of(at) == [{0, 1}, {2, 3, 4}]
    assert done.why[2].kind == NO_PAST


def test_a_kommune_without_any_zone_is_divided():
    at = division([900, 700, 800, 900], path(4), [UNASSIGNED] * 4)
    keep_up(at, table_of(at, np.array([[0.0], [0.0], [9.0], [9.0]])))
    assert zones_of(at) == [{0, 1}, {2, 3}]


def test_a_zone_across_a_new_border_is_parted():
    """Two units have come to another bydel, where they are too few for a zone of their own."""
    strata = ["01", "01", "02", "02", "02"]
    at = division([900, 700, 400, 900, 800], path(5), [0, 0, 0, 1, 1], strata)
    done = keep_up(at, table_of(at))
    assert zones_of(at) == [{0, 1}, {2, 3, 4}]
    assert done.why[2].kind == CROSSES


@examples(60)
@given(worlds(least=4, most=8, connected=True, one_stratum=True), st.integers(2, 3))
def test_no_zone_that_holds_is_worse_and_few_people_move(world, count):
    """Against every division of the same units in which no zone is worse than it was."""
    labels = connected_labels(world, count)
    criteria = Criteria(1000, 500, 4000)
    at = division(world.population, world.edges, labels, criteria=criteria)
    table = table_of(at, world.features)
    was = [shortfall(at, zone) for zone in range(count)]
    broken = [zone for zone in range(count) if was[zone] != NOTHING]
    done = keep_up(at, table)
    now = [shortfall(at, zone) for zone in range(len(at.codes))]
    assert all(no_worse(one, other) for one, other in zip(now, was, strict=False))
    touched = {labels[u] for u in done.why} | {at.labels[u] for u in done.why}
    if not broken:
        assert not touched and at.labels == labels
    if len(broken) == 1 and not done.unmended:
        least = _fewest_people(world, labels, criteria, broken[0])
        moved = sum(int(world.population[u]) for u in range(world.n) if at.labels[u] != labels[u])
        assert least is not None and moved <= 1.5 * least


def _fewest_people(world, labels, criteria, broken):
    """The fewest people that can change zone so that all is in order, by trying every assignment."""
    count = max(labels) + 1
    best = None
    for other in itertools.product(range(count + 1), repeat=world.n):
        moved = sum(int(world.population[u]) for u in range(world.n) if other[u] != labels[u])
        if best is not None and moved >= best:
            continue
        at = division(world.population, world.edges, list(other), criteria=criteria)
        if all(shortfall(at, zone) == NOTHING for zone in range(len(at.codes))):
            best = moved
    return best


def test_it_can_be_cancelled():
    at = division([300, 900, 500, 400, 900], path(5), [0, 0, 1, 1, 1])
    with pytest.raises(Cancelled):
        keep_up(at, table_of(at), progress=lambda fraction: False)
