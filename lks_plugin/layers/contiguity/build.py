"""The graph of units: the borders that polygons show, the user's corrections, and links to what is parted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...engine.graph.contiguity import NEAREST, Contiguity, nearest_links, stratum_ids
from ...engine.progress import Progress, part_of
from ...engine.units.units import Units
from .apply_links import with_own_links
from .borders import contiguity, outline_points
from .links import Link

# Metres between the points that the distance of two shores is measured from.
_SHORE_SPACING = 25.0


@dataclass(frozen=True)
class ContiguityOptions:
    """What counts as contiguous: gaps and overlaps up to ``tolerance`` metres are overlooked, common borders shorter
    than ``min_border`` metres are none; ``links`` are the user's own links and cuts, read by ``links.read_links``."""

    tolerance: float = 1.0
    min_border: float = 10.0
    links: tuple[Link, ...] = ()


def unit_graph(
    units: Units,
    geometries: Sequence[QgsGeometry],
    options: ContiguityOptions,
    least: int | NDArray[np.int64],
    progress: Progress | None = None,
) -> Contiguity:
    """The graph of ``units`` with their ``geometries`` in metres.

    The user's links and cuts come first; components that have fewer than ``least`` people (of all units, or (n,) of
    each) even so are linked to the nearest shore of their stratum. What was odd about links and cuts is told in the
    graph's ``findings``.
    """
    graph = contiguity(geometries, options.tolerance, options.min_border, part_of(progress, 0.0, 0.9))
    if options.links:
        graph = with_own_links(graph, options.links, units, geometries, options.tolerance)

    def outlines(chosen: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        points, owner = outline_points([geometries[unit] for unit in chosen.tolist()], _SHORE_SPACING)
        return points, chosen[owner]

    strata = stratum_ids(units.strata, len(units))
    graph = nearest_links(graph, strata, units.population, least, outlines, part_of(progress, 0.9, 1.0))
    return replace(graph, length=_between_shores(graph, geometries))


def _between_shores(graph: Contiguity, geometries: Sequence[QgsGeometry]) -> NDArray[np.float64]:
    """The lengths of the edges, those of links to the nearest shore from polygon to polygon: 0 where these overlap."""
    length = graph.length.copy()
    for edge in np.flatnonzero(graph.kind == NEAREST).tolist():
        i, j = graph.edges[edge].tolist()
        length[edge] = round(geometries[i].distance(geometries[j]), 3)
    return length
