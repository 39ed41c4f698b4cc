"""The shape of zones: what a border costs, and where a zone's people live."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...engine.graph.contiguity import Contiguity
from ..contiguity.borders import length_along

Floats = NDArray[np.float64]


# In a file without slivers neighbours share nearly all of an inland unit's outline. Where the measured borders are less
# than this share of it in the median, outlines are taken for the same that run this many metres apart.
_CLEAN_SHARE, _SLIVER_METRES = 0.6, 6.0


def border_weights(graph: Contiguity, geometries: Sequence[QgsGeometry]) -> Floats:
    """What each edge weighs (m,) where zones should be round: the shared border over the mean perimeter of two circles
    as large as its units, so that no metre punishes large rural units, and a ragged coast does not make borders cheap;
    nothing for a link. Coast and the outside do not count."""
    if not len(graph.edges):
        return np.zeros(0)
    perimeter = np.array([geometry.length() for geometry in geometries])
    one, other = graph.edges.T
    shared = np.where(graph.is_link, 0.0, graph.length)
    around = np.bincount(one, shared, graph.n) + np.bincount(other, shared, graph.n)
    if np.median(around / np.maximum(perimeter, 1.0)) < _CLEAN_SHARE:
        borders = zip(graph.edges.tolist(), graph.is_link.tolist())
        shared = np.array(
            [0.0 if link else length_along(geometries[i], geometries[j], _SLIVER_METRES) for (i, j), link in borders]
        )
    round_about = 2 * np.sqrt(np.pi * np.array([geometry.area() for geometry in geometries]))
    mean = (round_about[one] + round_about[other]) / 2
    return np.divide(shared, mean, out=np.zeros(len(mean)), where=mean > 0)


def centre_of_people(geometries: Sequence[QgsGeometry], people: Sequence[int]) -> tuple[float, float]:
    """The mean place of the inhabitants, x and y in metres: each unit counts at a point inside it; where nobody lives,
    all units count alike."""
    points = [geometry.pointOnSurface().asPoint() for geometry in geometries]
    weights = np.array(people, dtype=float)
    if weights.sum() <= 0:
        weights = np.ones(len(points))
    x, y = (np.array([getattr(point, axis)() for point in points]) for axis in ("x", "y"))
    return float((x * weights).sum() / weights.sum()), float((y * weights).sum() / weights.sum())
