import dataclasses

import pytest
from lks.lks_plugin.engine import Criteria


def test_the_limits_are_statistics_norways_unless_said_otherwise():
    criteria = Criteria()
    assert (criteria.floor_population, criteria.min_population, criteria.max_population) == (1000, 1500, 8000)


@pytest.mark.parametrize(
    "limits",
    [
        {"min_population": 900},  # below the floor
        {"floor_population": 1600},
        {"max_population": 1400},
        {"floor_population": -1},
        {"min_population": float("nan")},
    ],
)
def test_limits_that_contradict_each_other_are_refused(limits):
    with pytest.raises(ValueError, match="floor <= minimum <= maximum"):
        Criteria(**limits)


def test_limits_may_coincide():
    criteria = Criteria(min_population=2000, floor_population=2000, max_population=2000)
    assert criteria.max_population == 2000
    assert Criteria(0, 0, 0).max_population == 0


def test_limits_cannot_change_under_way():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Criteria().min_population = 1


def test_the_refusal_names_the_limits():
    with pytest.raises(ValueError, match="1000, 900, 8000"):
        Criteria(min_population=900)
