"""Facts and polygons put together: which belong to each other, and what does not fit."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QT_TR_NOOP

from ..engine.statistics.areas import BYDEL, KOMMUNE, LEVELS, ZONE
from ..engine.statistics.series import NONE, SECRET, SHOWN
from ..engine.units.coding import ZONE_CODE_LENGTH, fylke_of, is_rest_zone, kommune_of, spelled_code, zone_name
from ..layers.errors import InputError
from ..layers.reading.units import lks_code
from ..layers.translation import named
from ..layers.zones import spatial_index
from .contents import Drawing, PageContents, WebLink
from .facts import FactArea, Facts, joined, without_figures
from .notes import Note
from .reading.drawings import LKS_FIELDS, CodedShapes, best_field, drawing_of
from .reading.own_figures import OwnFigures

# What stands in the name of a zone between that of the kommune and the serial.
_ZONE_WORD = " LKS "
NO_MAP = QT_TR_NOOP("There are no polygons for these zones: the page has no map.")
WITHOUT_FACTS = QT_TR_NOOP("Zones with a polygon, but without figures: {areas}. They are drawn without a colour.")
WITHOUT_POLYGON = QT_TR_NOOP("Zones with figures, but without a polygon: {areas}. They are listed, not mapped.")
ONE_YEAR = QT_TR_NOOP("All figures are of one year ({year}): there is no development to show.")
ALL_HIDDEN = QT_TR_NOOP("No zone has a figure for these indicators, as all are hidden or missing: {indicators}.")
BARED = QT_TR_NOOP("Cells of [FACTS] with a sign and a figure all the same: {count}. The figures are left out.")
NOT_ASKED = QT_TR_NOOP("[FACTS] has zones in kommuner that [ZONES] lacks, which get no page: {kommuner}.")
NO_FACTS = QT_TR_NOOP("[ZONES] has zones in kommuner that [FACTS] has no zones of, which get no page: {kommuner}.")
NAMED_UNKNOWN = QT_TR_NOOP("Zones with a local name that neither [FACTS] nor [ZONES] has: {areas}.")
REPAIRED = QT_TR_NOOP("«{layer}»: invalid polygons that were repaired: {count}.")


@dataclass(frozen=True)
class Given:
    """What a run was given, as read; ``kommuner`` are those asked for, None for all, ``together`` those of one page."""

    facts: Facts
    zones: CodedShapes | None = None
    others: Sequence[CodedShapes] = ()
    own: OwnFigures | None = None
    links: Sequence[WebLink] = ()
    local_names: Mapping[str, str] = field(default_factory=dict)
    kommuner: frozenset[str] | None = None
    together: frozenset[str] | None = None


@dataclass(frozen=True)
class Matched:
    """What pages are made of; ``kommuner`` get a page each, ``together`` one for all of them. ``notes`` are about the
    run as a whole, ``told`` go on every page, but those ``of_own`` areas only where such areas are."""

    contents: PageContents
    kommuner: Sequence[str]
    together: Sequence[str]
    notes: Sequence[Note] = field(default_factory=tuple)
    told: Sequence[Note] = field(default_factory=tuple)
    of_own: Sequence[Note] = field(default_factory=tuple)

    def told_of(self, kommuner: Sequence[str]) -> list[Note]:
        """The remarks for the page about some kommuner."""
        contents = self.contents
        near = [place for code in ("", *kommuner) for place in contents.by_kommune.get(code, [])]
        own = not contents.own_levels or any(contents.facts.areas[at].level in contents.own_levels for at in near)
        return [note for note in self.told if own or note not in self.of_own]


def match(given: Given) -> Matched:
    """Put facts and polygons together.

    Raises ``InputError``: ``facts_elsewhere`` where FACTS and ZONES have no kommune in common, ``no_facts_of`` for
    kommuner asked for that FACTS has no zones of, ``other_unmatched`` for a layer that holds no areas of FACTS.
    """
    facts, notes = given.facts, []
    drawings = [_zones(given.zones, facts)] if given.zones is not None else []
    drawings += [_other(shapes, facts) for shapes in given.others]
    notes += [
        Note(REPAIRED, {"layer": shapes.name, "count": shapes.repaired})
        for shapes in (given.zones, *given.others)
        if shapes is not None and shapes.repaired
    ]
    kommuner, more = _kommuner(given, drawings)
    together = sorted(given.together or ())
    every = sorted({*kommuner, *together})
    notes += more
    lacking = [*_kommuner_without_facts(facts, every), *_zones_without_facts(facts, drawings, every)]
    facts = joined(facts, without_figures(lacking))
    levels: Mapping[str, str] = {}
    if given.own is not None:
        drawings += given.own.drawings
        facts, levels = joined(facts, _with_kommune(given.own, drawings, every).facts), given.own.levels
    of_own = list(given.own.notes) if given.own is not None else []
    told = list(of_own)
    if len(facts.years) == 1:
        told.append(Note(ONE_YEAR, {"year": facts.years[0].name}))
    if facts.n_bared:
        told.append(Note(BARED, {"count": facts.n_bared}))
    local = {code: name for one in drawings for code, name in one.local_names.items() if one.level == ZONE}
    local |= given.local_names
    unknown = sorted(code for code in given.local_names if (ZONE, code) not in facts.place)
    if unknown:
        notes.append(Note(NAMED_UNKNOWN, {"areas": unknown}))
    return Matched(PageContents(facts, drawings, given.links, levels, local), kommuner, together, notes, told, of_own)


def _zones(shapes: CodedShapes, facts: Facts) -> Drawing:
    known = {area.code for area in facts.areas if area.level == ZONE}
    at = best_field(shapes, known, lks_code, LKS_FIELDS)
    if at is None:
        texts = [cell for row in shapes.cells for cell in row if isinstance(cell, str)]
        codes = {spelled_code(text, ZONE_CODE_LENGTH) for text in texts} - {""}
        there = sorted({kommune_of(code) for code in codes})
        ours = sorted({kommune_of(code) for code in known})
        raise InputError("facts_elsewhere", facts=named(ours) or "–", zones=named(there) or "–", layer=shapes.name)
    return drawing_of(shapes, ZONE, ZONE, at, lks_code)


def _other(shapes: CodedShapes, facts: Facts) -> Drawing:
    """The level of FACTS whose codes a layer has most of, with its polygons."""
    codes: dict[str, set[str]] = {}
    for area in facts.areas:
        if area.level not in LEVELS or area.level == BYDEL:
            codes.setdefault(area.level, set()).add(area.code)
    best, found = 0, None
    for level, own in codes.items():
        at = best_field(shapes, own, lks_code)
        hits = len({lks_code(cell) for cell in shapes.column(at)} & own) if at is not None else 0
        if at is not None and hits > best:
            best, found = hits, (level, at)
    if found is None:
        levels = named(sorted(codes)) or "–"
        raise InputError("other_unmatched", layer=shapes.name, levels=levels, columns=", ".join(shapes.fields))
    return drawing_of(shapes, found[0], found[0], found[1], lks_code)


def _kommuner(given: Given, drawings: Sequence[Drawing]) -> tuple[list[str], list[Note]]:
    """The kommuner that get a page: those asked for, or all that both FACTS and ZONES have zones of."""
    with_facts = PageContents(given.facts).with_zones
    if not with_facts:
        raise InputError("facts_without_zones", path=given.facts.name)
    lacking = sorted({*(given.kommuner or ()), *(given.together or ())} - set(with_facts))
    if lacking:
        raise InputError("no_facts_of", kommuner=named(lacking), facts=named(with_facts))
    if given.kommuner is not None:
        return sorted(given.kommuner), []
    if given.zones is None:
        return with_facts, []
    drawn = {kommune_of(code) for code in drawings[0].of_area}
    made, notes = [code for code in with_facts if code in drawn], []
    if len(made) < len(with_facts):
        notes.append(Note(NOT_ASKED, {"kommuner": sorted(set(with_facts) - drawn)}))
    if drawn - set(with_facts):
        notes.append(Note(NO_FACTS, {"kommuner": sorted(drawn - set(with_facts))}))
    return made, notes


def _kommuner_without_facts(facts: Facts, kommuner: Sequence[str]) -> list[FactArea]:
    """The kommuner that zones lie in, where FACTS was made without that level: called as their zones are."""
    lacking = [code for code in kommuner if (KOMMUNE, code) not in facts.place]
    zones = [area for area in facts.areas if area.level == ZONE and _ZONE_WORD in area.name]
    names = {area.kommune: area.name.partition(_ZONE_WORD)[0] for area in zones}
    return [FactArea(KOMMUNE, code, names.get(code) or code, None, code, fylke_of(code)) for code in lacking]


def _zones_without_facts(facts: Facts, drawings: Sequence[Drawing], kommuner: Collection[str]) -> list[FactArea]:
    """Areas for polygons of zones that FACTS does not have, in the kommuner that get a page."""
    made = []
    for drawing in drawings:
        for code in sorted(drawing.of_area) if drawing.level == ZONE else ():
            kommune = kommune_of(code)
            if (ZONE, code) not in facts.place and kommune in kommuner and not is_rest_zone(code):
                name = drawing.names.get(code) or zone_name(code, facts.kommuner.get(kommune, kommune))
                made.append(FactArea(ZONE, code, name, (KOMMUNE, kommune), kommune))
    return made


def _with_kommune(own: OwnFigures, drawings: Sequence[Drawing], kommuner: Sequence[str]) -> OwnFigures:
    """Own areas with the kommune they lie in: the only one there is, or that of the zone their inner point is in."""
    zones = [part for drawing in drawings if drawing.level == ZONE for part in drawing.parts]
    index = spatial_index([polygon for _, polygon in zones])
    polygons = {(d.level, code): parts for d in own.drawings for code, parts in d.of_area.items()}

    def kommune(area: FactArea) -> str:
        if area.kommune or len(kommuner) == 1:
            return area.kommune or kommuner[0]
        point = polygons[area.key][0].pointOnSurface() if area.key in polygons else QgsGeometry()
        near = sorted(index.intersects(point.boundingBox())) if not point.isEmpty() else []
        return next((kommune_of(zones[at][0]) for at in near if zones[at][1].contains(point)), "")

    areas = [area if area.level in LEVELS else replace(area, kommune=kommune(area)) for area in own.facts.areas]
    return replace(own, facts=replace(own.facts, areas=areas))


def page_notes(contents: PageContents, kommuner: Sequence[str]) -> list[Note]:
    """What does not fit of the zones of some kommuner."""
    facts = contents.facts
    zones = [
        place
        for kommune in kommuner
        for place in contents.by_kommune.get(kommune, [])
        if facts.areas[place].level == ZONE and not facts.areas[place].rest
    ]
    drawn = {code for drawing in contents.drawings if drawing.level == ZONE for code in drawing.of_area}
    with_rows = (facts.state[:, zones, :] == SHOWN).any(axis=(0, 2))
    own = {facts.areas[place].code for place in zones}
    silent = [facts.areas[p] for p, known in zip(zones, with_rows.tolist()) if not known]
    notes = []
    if not own & drawn:
        notes.append(Note(NO_MAP))
    elif own - drawn:
        notes.append(Note(WITHOUT_POLYGON, {"areas": sorted(own - drawn)}))
    lost = sorted(area.code for area in silent if not area.shown_as and area.start is None)
    if lost:
        notes.append(Note(WITHOUT_FACTS, {"areas": lost}))
    hidden = _hidden_throughout(facts, [place for place, known in zip(zones, with_rows.tolist()) if known])
    return [*notes, Note(ALL_HIDDEN, {"indicators": hidden})] if hidden else notes


def _hidden_throughout(facts: Facts, zones: Sequence[int]) -> list[str]:
    """The names of indicators that have rows for zones, none of which is shown."""
    state = facts.state[:, zones, :]
    rows, shown = (state != NONE).any(axis=(1, 2)), (state == SHOWN).any(axis=(1, 2))
    return [facts.indicators[at].name for at in np.flatnonzero(rows & ~shown).tolist()]


def shown_and_hidden(contents: PageContents, kommuner: Sequence[str]) -> tuple[int, int]:
    """How many cells of the areas inside some kommuner are shown, and how many are hidden."""
    places = [place for kommune in kommuner for place in contents.by_kommune.get(kommune, [])]
    state = contents.facts.state[:, places, :]
    return int((state == SHOWN).sum()), int((state == SECRET).sum())
