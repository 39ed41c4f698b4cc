"""The maps in the report of a generation."""

from __future__ import annotations

from collections import Counter

from qgis.core import QgsFeedback
from qgis.PyQt.QtGui import QImage

from ..maps import kommune_maps, map_image
from ..reading.units import UnitLayer
from .generation import Zoning
from .outputs import preview


def generation_maps(layer: UnitLayer, zoning: Zoning, feedback: QgsFeedback) -> list[tuple[str, QImage]]:
    """One map of a single kommune; of many, those with exceptions. Raises ``Cancelled``."""
    if len({zone.kommune for zone in zoning.zones}) == 1:
        return [("", map_image(preview(layer, zoning), feedback))]
    names = dict(zip(layer.units.kommuner, layer.units.kommune_names))
    concerned = [(kommune, names[kommune]) for kommune in kommuner_to_look_at(layer, zoning)]
    _, zones = preview(layer, zoning)
    return kommune_maps([zones], concerned, feedback) if concerned else []


def kommuner_to_look_at(layer: UnitLayer, zoning: Zoning) -> list[str]:
    """The kommuner with exceptions, those with most first."""
    found = exceptions_of(layer, zoning)
    return sorted(found, key=lambda kommune: (-found[kommune], kommune))


def exceptions_of(layer: UnitLayer, zoning: Zoning) -> Counter[str]:
    """How many exceptions each kommune has; those that are about no place are not counted."""
    kommuner = [
        layer.units.kommuner[finding.units[0]] if finding.zone is None else zoning.zones[finding.zone].kommune
        for finding in zoning.findings
        if finding.zone is not None or finding.units
    ]
    return Counter(kommuner)
