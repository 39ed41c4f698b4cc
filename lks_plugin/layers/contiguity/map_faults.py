"""Faults of the map itself, which no division can mend: units on top of each other, places that no unit covers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry

from ...engine.findings import NOTE, Finding
from ...engine.graph.contiguity import Contiguity
from ...engine.units.units import Units
from ..reading.overlay import intersection, meet, united
from ..translation import named
from ..zones import SLIVER_WIDTH, holes, spatial_index, thick

Placed = tuple[Finding, QgsGeometry]


def map_overlaps(
    units: Units, geometries: Sequence[QgsGeometry], graph: Contiguity, width: float = SLIVER_WIDTH
) -> list[Placed]:
    """Where units lie on top of each other, with the places: one finding for those of the same kommune, or of the same
    two kommuner.

    ``geometries`` are the polygons of ``units`` in metres and ``graph`` is their contiguity; what is thinner on average
    than ``width`` metres is a sliver and does not count, nor do units with the very same polygon.
    """
    met = np.vstack([graph.edges[~graph.is_link], graph.cuts, graph.corners]).astype(np.int64)
    found: dict[tuple[str, ...], list[tuple[int, int, QgsGeometry]]] = defaultdict(list)
    for i, j in sorted({(i, j) for i, j in met.tolist()}):
        if geometries[i].boundingBox().intersects(geometries[j].boundingBox()):
            place = thick(intersection(geometries[i], geometries[j]), width)
            if not place.isEmpty() and not geometries[i].equals(geometries[j]):
                found[tuple(sorted({units.kommuner[i], units.kommuner[j]}))].append((i, j, place))
    return [_overlap(units, pairs) for _, pairs in sorted(found.items())]


def _overlap(units: Units, pairs: Sequence[tuple[int, int, QgsGeometry]]) -> Placed:
    shown = named(f"{units.codes[i]}–{units.codes[j]}" for i, j, _ in pairs)
    area = round(sum(place.area() for _, _, place in pairs))
    concerned = tuple(sorted({unit for i, j, _ in pairs for unit in (i, j)}))
    finding = Finding("map_overlap", "on_top", concerned, None, area, 0.0, NOTE, details=(("names", shown),))
    return finding, QgsGeometry.collectGeometry([place for _, _, place in pairs])


def map_gaps(units: Units, geometries: Sequence[QgsGeometry], width: float = SLIVER_WIDTH) -> list[Placed]:
    """The places that units surround and none covers, also between kommuner, as ``map_overlaps`` gives them."""
    index = spatial_index(geometries)
    whole = united(geometry for geometry in geometries if not geometry.isEmpty())
    found: dict[tuple[str, ...], list[tuple[set[int], QgsGeometry]]] = defaultdict(list)
    for hole in holes(whole):
        place = thick(hole, width)
        if not place.isEmpty():
            around = {unit for unit in index.intersects(hole.boundingBox()) if meet(geometries[unit], hole)}
            found[tuple(sorted({units.kommuner[unit] for unit in around}))].append((around, hole))
    gaps = []
    for kommuner, places in sorted(found.items()):
        concerned = tuple(sorted({unit for around, _ in places for unit in around}))
        area = round(sum(hole.area() for _, hole in places))
        finding = Finding(
            "map_gap", "uncovered", concerned, None, area, 0.0, NOTE, details=(("names", named(kommuner)),)
        )
        gaps.append((finding, QgsGeometry.collectGeometry([hole for _, hole in places])))
    return gaps
