"""The kommuner themselves: number, name, people and polygon, out of a layer of grunnkretser."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

from ...engine.progress import Progress
from ...layers.reading.units import UnitLayer
from ...layers.translation import named, tr
from ...layers.zones import zone_polygons
from ..schema import DEFAULT_CRS
from ..states import CREATED, FACTS, priority
from .intake import Intake

# Metres.
_TOLERANCE = 1.0


@dataclass(frozen=True)
class Kommune:
    """A kommune of the layer, with its polygon in the register's coordinate system."""

    number: str
    name: str
    population: int
    polygon: QgsGeometry


def kommuner_of(layer: UnitLayer, progress: Progress | None = None) -> list[Kommune]:
    """The kommuner of a layer, in the order of their numbers."""
    members: dict[str, list[int]] = {}
    for unit, kommune in enumerate(layer.units.kommuner):
        members.setdefault(kommune, []).append(unit)
    drawn = [[unit for unit in units if not layer.geometries[unit].isEmpty()] for units in members.values()]
    polygons = zone_polygons(drawn, layer.geometries, _TOLERANCE, progress)
    place = QgsCoordinateReferenceSystem(DEFAULT_CRS)
    to_register = QgsCoordinateTransform(layer.crs, place, QgsCoordinateTransformContext())
    found = []
    for (kommune, units), polygon in zip(members.items(), polygons):
        polygon.transform(to_register)
        people = int(layer.units.population[units].sum())
        found.append(Kommune(kommune, layer.units.kommune_names[units[0]], people, polygon))
    return sorted(found, key=lambda one: one.number)


def take_kommuner(
    intake: Intake,
    kommuner: Sequence[Kommune],
    pilots: Collection[str] | None = None,
    with_zones: Collection[str] | None = None,
) -> None:
    """Take in kommuner that are new, and what has changed for those that are known; None leaves the ``pilots`` and
    those ``with_zones`` as they are."""
    register = intake.register
    known = {kommune: register.standing[kommune].values for kommune in register.standing}
    facts = {one.number: (one.name, one.population) for one in kommuner}
    everyone = sorted({*known, *facts})
    first = pilots if pilots is not None else {one for one in known if known[one].get("pilot")}
    zoned = with_zones if with_zones is not None else {one for one in known if known[one].get("har_soner")}
    for number in everyone:
        former = known.get(number, {})
        name, people = facts.get(number, (former.get("kommunenavn"), former.get("befolkning") or 0))
        fields = {
            "kommunenavn": name,
            "befolkning": people,
            "pilot": int(number in first),
            "har_soner": int(number in zoned),
            "prioritet": priority(number, people, first, zoned),
        }
        changed = {key: value for key, value in fields.items() if former.get(key) != value}
        if changed:
            intake.take(number, FACTS if number in known else CREATED, changed)
    polygons = {one.number: one.polygon for one in kommuner}
    renewed = {event.kommune for event in intake.taken if event.kind in (CREATED, FACTS)}
    register.new_polygons.update({number: polygons[number] for number in sorted(renewed & set(polygons))})
    _tell_absent(intake, facts, [*(pilots or ()), *(with_zones or ())])


def _tell_absent(intake: Intake, facts: Collection[str], named_ones: Sequence[str]) -> None:
    """Kommuner of the register that the layer lacks, and kommuner named that nobody knows."""
    gone = [kommune for kommune in intake.register.standing if kommune not in facts] if facts else []
    if gone:
        intake.remark(
            tr("In the register, but not in the layer of grunnkretser: {kommuner}.").format(kommuner=named(gone))
        )
    unknown = sorted({kommune for kommune in named_ones if kommune not in intake.register.standing})
    if unknown:
        intake.remark(
            tr("Named as pilots or with zones, but not in the register: {kommuner}.").format(kommuner=named(unknown))
        )
