"""Strata with criteria of their own are judged and mended by them, the others by those of the run."""

from dataclasses import replace

from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.engine.rules.assignment import Assignment
from lks.lks_plugin.engine.rules.repair import Repair
from lks.lks_plugin.engine.rules.rules import Judge
from lks.tests.helpers.divisions import division, table_of, zones_of
from lks.tests.helpers.worlds import path

SMALL = Criteria(600, 500, 1000)


def two_strata(people, labels):
    """Four units in a stratum with small zones, then four in one with ordinary zones."""
    at = division(people, path(8), labels, strata=["01"] * 4 + ["02"] * 4)
    ground = replace(at.ground, own_criteria={("4301", "01"): SMALL})
    return Assignment(ground, at.labels, at.codes)


def broken(at):
    kinds = {"below_floor", "below_minimum", "above_maximum"}
    return sorted((found.zone, found.kind, found.limit) for found in Judge(at).judge() if found.kind in kinds)


def test_every_zone_is_judged_by_the_criteria_of_its_stratum():
    assert broken(two_strata([400] * 8, [0, 0, 1, 1, 2, 2, 2, 2])) == []
    assert broken(two_strata([400] * 8, [0, 0, 0, 0, 1, 1, 2, 2])) == [
        (0, "above_maximum", 1000),
        (1, "below_floor", 1000),
        (2, "below_floor", 1000),
    ]


def test_repair_brings_zones_within_the_criteria_of_their_stratum():
    at = two_strata([400] * 8, [0, 0, 0, 0, 1, 1, 2, 2])
    Repair(at, (), table_of(at)).mend(range(3))
    assert broken(at) == []
    assert {frozenset(zone) for zone in zones_of(at) if zone} == {
        frozenset({0, 1}),
        frozenset({2, 3}),
        frozenset({4, 5, 6, 7}),
    }
