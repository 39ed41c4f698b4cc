"""The division that a new one is looked at beside: the former zones, or those of another field."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ..zones import zone_polygons
from .generation import Zoning

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class DivisionBeside:
    """Zones of the units that were divided: ``labels`` (n,) into ``codes`` and ``polygons`` (in metres), -1 for a unit
    without a zone; ``kommuner`` the kommune that most units of each zone lie in."""

    labels: Ints
    codes: list[str]
    kommuner: list[str]
    polygons: list[QgsGeometry]

    @property
    def known(self) -> NDArray[np.bool_]:
        """The units that have a zone, (n,)."""
        return np.asarray(self.labels >= 0)


def division_beside(zoning: Zoning) -> DivisionBeside | None:
    """The division to compare with: of the field that was chosen for it, else the former one; None without either."""
    codes = zoning.options.beside or zoning.units.previous
    if codes is None or not any(codes):
        return None
    names = sorted({code for code in codes if code})
    number_of = {name: number for number, name in enumerate(names)}
    labels = np.array([number_of.get(code, -1) for code in codes], dtype=np.int64)
    members = [np.flatnonzero(labels == label).tolist() for label in range(len(names))]
    kommuner = [Counter(zoning.units.kommuner[unit] for unit in own).most_common(1)[0][0] for own in members]
    polygons = zone_polygons(members, zoning.geometries, zoning.options.contiguity.tolerance)
    return DivisionBeside(labels, names, kommuner, polygons)
