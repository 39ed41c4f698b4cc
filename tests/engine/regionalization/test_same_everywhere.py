"""The same zones on every platform, Python, numpy and scipy: fingerprints of whole divisions."""

import hashlib

import numpy as np
import pytest
from lks.lks_plugin.engine import regionalize
from lks.tests.helpers.worlds import smooth_grid


def fingerprint(labels):
    return hashlib.sha256(np.asarray(labels, np.int64).tobytes()).hexdigest()[:10]


# Measured on Python 3.11 with numpy 1.24 and scipy 1.10, and on Python 3.14 with numpy 2.4 and scipy 1.17.
@pytest.mark.parametrize(
    ("m", "seed", "free", "fewer"),
    [
        (4, 0, "20be91b9e7", "9fc676173e"),
        (5, 1, "f8171035b7", "6468082a75"),
        (8, 0, "fcc65cc4c7", "0882d64c44"),
        (12, 1, "161b51d5e9", "c189043daa"),
    ],
)
def test_divisions_are_the_same_everywhere(m, seed, free, fewer):
    features, population, edges = smooth_grid(m, seed)
    division = regionalize(features, population, edges)
    assert fingerprint(division.labels) == free
    given = regionalize(features, population, edges, n_zones=max(2, division.n_zones - 2))
    assert fingerprint(given.labels) == fewer
