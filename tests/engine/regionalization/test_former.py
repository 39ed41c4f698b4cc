"""Zones to start from and zones that stay as they are: what is answered, refused and said of them."""

import numpy as np
import pytest
from lks.lks_plugin.engine import Criteria, regionalize
from lks.tests.helpers.worlds import path

LIMITS = Criteria(1000, 700, 2200)
FEATURES = np.arange(6.0).reshape(6, 1)
PEOPLE = np.full(6, 800)


def told(division):
    return {(finding.kind, finding.reason) for finding in division.exceptions}


def test_former_zones_of_too_few_people_for_two_zones_become_one():
    found = regionalize(FEATURES[:4], [500, 502, 507, 451], path(4), criteria=LIMITS, former=[2, 1, 1, 0])
    assert (found.labels.tolist(), found.exceptions, found.optimal[None]) == ([0] * 4, (), True)


def test_a_fixed_zone_outside_the_limits_is_no_failure_of_the_search():
    found = regionalize(FEATURES, PEOPLE, path(6), criteria=LIMITS, former=[0, 1, 1, 1, 2, 2], fixed=[0, 1])
    assert told(found) == {("below_minimum", "fixed"), ("above_maximum", "fixed")}


def test_too_few_people_beside_a_fixed_zone_is_no_cut_off_part():
    found = regionalize(FEATURES, PEOPLE, path(6), criteria=LIMITS, former=[0, 0, 1, 1, 1, 1], fixed=[0])
    assert not found.exceptions
    found = regionalize(FEATURES[:3], PEOPLE[:3], path(3), criteria=LIMITS, former=[0, 0, 1], fixed=[0])
    assert told(found) == {("below_minimum", "beside_fixed")}
    apart = regionalize(FEATURES[:3], PEOPLE[:3], [(0, 1)], criteria=LIMITS, former=[0, 0, 1], fixed=[0])
    assert told(apart) == {("below_minimum", "cut_off")}


@pytest.mark.parametrize(("number", "kind"), [(1, "more_zones"), (5, "fewer_zones")])
def test_a_number_that_fixed_zones_leave_no_room_for(number, kind):
    found = regionalize(
        FEATURES, PEOPLE, path(6), criteria=LIMITS, former=[0, 0, 1, 1, 1, 1], fixed=[0], n_zones=number
    )
    assert (kind, "fixed_number") in told(found)


def test_fixed_zones_in_several_strata_are_refused():
    with pytest.raises(ValueError, match=r"fixed zones lie in several strata: \[0\]"):
        regionalize(FEATURES, PEOPLE, path(6), strata=list("aabbbb"), former=[0, 0, 0, 1, 1, 1], fixed=[0])
