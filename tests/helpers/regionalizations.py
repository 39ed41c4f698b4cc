"""Calls of the engine's front door, for tests."""

import numpy as np
import pytest
from lks.lks_plugin.engine import METHODS, Criteria, regionalize
from lks.tests.helpers.worlds import path

NO_LIMITS = Criteria(0, 0, 10**9)
LIMITS = Criteria(1500, 1000, 4000)
ALL_METHODS = pytest.mark.parametrize("method", METHODS)
BOTH = pytest.mark.parametrize("refine", [False, True], ids=["plain", "refined"])


def divide(world, **options):
    """The division of a world, within LIMITS unless told otherwise."""
    options = {"strata": world.strata, "criteria": LIMITS, **options}
    return regionalize(world.features, world.population, world.edges, **options)


def line(*people, **options):
    """Units on a line, 0, 1, 2, ... in their only attribute."""
    return regionalize(np.arange(len(people))[:, None], people, path(len(people)), **options)


def exceptions(division):
    """What a division says it could not have: kind and reason."""
    return [(finding.kind, finding.reason) for finding in division.exceptions]
