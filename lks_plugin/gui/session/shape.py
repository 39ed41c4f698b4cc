"""How round zones are, from the areas and borders of their units: no polygon has to be joined for it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from qgis.core import QgsGeometry

from ...engine.graph.contiguity import Contiguity


class Shapes:
    """Areas, perimeters and common borders of units, in metres; slivers between them count as border."""

    def __init__(self, geometries: Sequence[QgsGeometry], graph: Contiguity) -> None:
        self._areas = [geometry.area() if not geometry.isEmpty() else 0.0 for geometry in geometries]
        self._perimeters = [geometry.length() if not geometry.isEmpty() else 0.0 for geometry in geometries]
        self._common: list[list[tuple[int, float]]] = [[] for _ in geometries]
        borders = graph.length[~graph.is_link].tolist()
        for (i, j), metres in zip(graph.borders.tolist(), borders):
            self._common[i].append((j, metres))
            self._common[j].append((i, metres))

    def compactness(self, units: Iterable[int]) -> float | None:
        """Polsby-Popper of the units together: 1 for a circle, small for tentacles; None without a polygon."""
        own = set(units)
        area = math.fsum(self._areas[unit] for unit in own)
        # Each common border inside is met from both sides.
        inside = math.fsum(metres for unit in own for other, metres in self._common[unit] if other in own)
        perimeter = math.fsum(self._perimeters[unit] for unit in own) - inside
        return 4 * math.pi * area / perimeter**2 if area > 0 and perimeter > 0 else None
