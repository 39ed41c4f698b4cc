"""The maps in the report of a generation."""

from __future__ import annotations

from collections import Counter

from qgis.core import QgsFeedback, QgsRectangle, QgsVectorLayer

from ..maps import in_few_colours, kommune_maps, map_image, where_most_live
from ..reading.units import UnitLayer
from ..report import Pictures, maps_note
from ..translation import tr
from .beside import DivisionBeside
from .generation import Zoning
from .outputs import other_preview, preview

# With so many zones those in the middle of a town are too small to be read in a map of the whole kommune.
_MANY_ZONES = 10


def generation_maps(
    layer: UnitLayer, zoning: Zoning, beside: DivisionBeside | None, feedback: QgsFeedback
) -> list[Pictures]:
    """A single kommune as a whole and where most people live, and the same of the division beside; of many kommuner,
    small ones of those with exceptions. Raises ``Cancelled``."""
    if len({zone.kommune for zone in zoning.zones}) == 1:
        titles = tr("Map of the zones"), tr("The zones where most people live")
        pictures = _pictures(titles, preview(layer, zoning), zoning, feedback)
        if beside is not None:
            titles = tr("Map of the division compared with"), tr("The division compared with, where most people live")
            pictures += _pictures(titles, other_preview(layer, zoning, beside), zoning, feedback)
        return pictures
    names = dict(zip(layer.units.kommuner, layer.units.kommune_names))
    concerned = [(kommune, names[kommune]) for kommune in kommuner_to_look_at(layer, zoning)]
    _, zones = preview(layer, zoning)
    maps = kommune_maps([zones], concerned, feedback) if concerned else []
    note = f"{maps_note(len(maps), len(concerned))} {_labels_note()}".strip()
    return [Pictures(tr("Maps of kommuner with exceptions"), maps, note)] if maps else []


def _pictures(
    titles: tuple[str, str], layers: list[QgsVectorLayer], zoning: Zoning, feedback: QgsFeedback
) -> list[Pictures]:
    """The whole, and where most people live, each as wide as the page."""
    note = _labels_note() + " " + tr("Hatched: nobody lives there.")
    pictures = [Pictures(titles[0], [("", in_few_colours(map_image(layers, feedback)))], note)]
    if len(zoning.zones) >= _MANY_ZONES:
        places = [geometry.pointOnSurface().asPoint() for geometry in zoning.geometries]
        window = where_most_live(places, zoning.units.population.tolist())
        # At least as wide as it is high: the page is.
        side = max(window.width(), window.height())
        window = QgsRectangle.fromCenterAndSize(window.center(), side, window.height())
        near = map_image(layers, feedback, max_height=1000, window=window)
        pictures.append(Pictures(titles[1], [("", in_few_colours(near))]))
    return pictures


def _labels_note() -> str:
    """What is written in the zones of a map."""
    return tr("In each zone: the last digits of its code and its inhabitants.")


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
