"""The maps in the report of an upkeep."""

from __future__ import annotations

from collections import Counter

from qgis.core import QgsFeedback
from qgis.PyQt.QtGui import QImage

from ..maps import kommune_maps, map_image
from .outputs import status_preview
from .upkeep import KeptUp


def upkeep_maps(kept: KeptUp, feedback: QgsFeedback) -> list[tuple[str, QImage]]:
    """One map of a single kommune, or of the kommuner where most changed; none where nothing did.

    Raises ``Cancelled``.
    """
    units, changed = kept.layer.units, kommuner_by_change(kept)
    if not changed:
        return []
    names = dict(zip(units.kommuner, units.kommune_names))
    if len(names) == 1:
        return [("", map_image([status_preview(kept)], feedback))]
    return kommune_maps([status_preview(kept)], [(kommune, names[kommune]) for kommune in changed], feedback)


def kommuner_by_change(kept: KeptUp) -> list[str]:
    """The kommuner in which not every zone was kept, those with most people in another zone first."""
    people = people_moved(kept)
    return sorted(kept.changed_kommuner, key=lambda kommune: (-people[kommune], kommune))


def people_moved(kept: KeptUp) -> Counter[str]:
    """The inhabitants of each kommune's units that changed from one zone to another."""
    units = kept.layer.units
    people: Counter[str] = Counter()
    for moved in kept.moved:
        people[units.kommuner[moved.unit]] += int(units.population[moved.unit]) if moved.source else 0
    return people
