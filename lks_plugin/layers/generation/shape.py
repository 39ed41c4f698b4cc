"""The shape of zones: what a border costs, and where a zone's people live."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...engine.graph.contiguity import Contiguity

Floats = NDArray[np.float64]


def border_weights(graph: Contiguity, geometries: Sequence[QgsGeometry]) -> Floats:
    """What each edge weighs (m,) where zones should be round: the shared border over the mean perimeter of its two
    units, so that no metre punishes large rural units; nothing for a link. Coast and the outside do not count."""
    perimeter = np.array([geometry.length() for geometry in geometries])
    mean = (perimeter[graph.edges[:, 0]] + perimeter[graph.edges[:, 1]]) / 2 if len(graph.edges) else np.zeros(0)
    shared = np.where(graph.is_link, 0.0, graph.length)
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
