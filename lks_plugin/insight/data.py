"""The data object of a page, format 1: everything that its scripts show, as JSON.

``format``, ``language``, ``title``, ``made``; ``index`` of the pages beside it or null; ``kommuner`` the page is about;
``texts`` by key; ``limits`` of hiding; ``rawData`` files beside the page or null; ``levels``, ``areas``,
``indicators``, ``years``; ``facts`` of each indicator as ``figures.py`` writes them; ``others`` and ``othersYear``
values of zones in other kommuner; ``reference`` similar kommuner; ``breaks``; ``map`` with the topology, the number of
an area as id of its geometries; ``links``; ``messages`` about what is missing or does not fit. Areas, indicators and
years are told by their place. ``members`` of an area are the grunnkretser in it, by number alone: «Uoppgitt grunnkrets»
and units where nobody lives among them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QT_TR_NOOP

from ..engine.statistics.areas import BYDEL, FYLKE, KOMMUNE, LAND, ZONE
from ..engine.statistics.series import NONE
from .contents import Drawing, PageContents, Selection, kommune_at, select
from .facts import FactArea, Facts
from .figures import figures_of
from .indicator_texts import help_of, topic_of
from .language import Translate
from .map.topojson import topojson
from .words import break_text, level_name, limit_texts

FORMAT = 1
_UNNAMED = QT_TR_NOOP("Kommune {code}")


@dataclass(frozen=True)
class About:
    """What is said of a page: ``texts`` of its scripts in its ``language``, the ``date`` and the program that made it,
    the names and titles of the files beside it (None where raw data may not be given), ``messages``, and the ``index``
    of the pages beside it ("" where there are none)."""

    language: str
    translate: Translate
    texts: Mapping[str, str]
    date: str
    program: str
    raw_data: Sequence[tuple[str, str]] | None = None
    messages: Sequence[str] = field(default_factory=tuple)
    index: str = ""


def page_data(contents: PageContents, kommuner: Sequence[str], about: About) -> dict[str, Any]:
    """The data object of a page about some kommuner, in the order given."""
    facts, said = contents.facts, about.translate
    chosen = select(contents, kommuner)
    numbers = list(range(len(chosen.places)))
    drawn = page_map(contents, chosen)
    mapped = set(drawn["topology"]["objects"]) if drawn else set()
    others, years = contents.others.beside(set(kommuner))
    shown = _indicators_of(facts, chosen)
    raw = None if about.raw_data is None else [{"name": name, "title": title} for name, title in about.raw_data]
    return {
        "format": FORMAT,
        "language": about.language,
        "title": title_of(contents, kommuner, said),
        "index": about.index or None,
        "made": {"date": about.date, "by": about.program, "facts": facts.name},
        "kommuner": [{"code": code, "name": kommune_name(contents, code)} for code in kommuner],
        "texts": dict(about.texts),
        "limits": limit_texts(facts.about, said),
        "rawData": None if raw is None else {"files": raw},
        "levels": [
            {"id": level, "name": level_name(level, contents.own_levels.get(level), said), "mapped": level in mapped}
            for level in chosen.levels
        ],
        "areas": list(_areas(contents, chosen)),
        "indicators": [_indicator(contents, at, said) for at in shown],
        "years": [{"year": y.year, "name": y.name, "from": y.first, "to": y.last} for y in facts.years],
        "facts": [figures_of(facts, at, chosen.places, numbers) for at in shown],
        "others": [others[at] for at in shown],
        "othersYear": [years[at] for at in shown],
        "reference": {"similar": list(chosen.similar)},
        "breaks": list(_breaks(contents, chosen, shown, said)),
        "map": drawn,
        "links": list(_links(contents, chosen)),
        "messages": list(about.messages),
    }


def kommune_name(contents: PageContents, code: str) -> str:
    """The name of a kommune as FACTS has it, otherwise its number."""
    return contents.facts.kommuner.get(code, code)


def title_of(contents: PageContents, kommuner: Sequence[str], said: Translate) -> str:
    """What a page is called: the names of its kommuner, «Kommune 4012» where FACTS has none."""
    names = {code: kommune_name(contents, code) for code in kommuner}
    return ", ".join(said(_UNNAMED).format(code=code) if name == code else name for code, name in names.items())


def _areas(contents: PageContents, chosen: Selection) -> Any:
    facts, level = contents.facts, {name: at for at, name in enumerate(chosen.levels)}
    for place in chosen.places:
        area = facts.areas[place]
        yield {
            "level": level[area.level],
            "code": area.code,
            "name": area.name,
            "local": contents.local_names.get(area.code) if area.level == ZONE else None,
            "parent": chosen.number.get(_lies_in(area)),
            "kommune": chosen.number.get((KOMMUNE, kommune_at(area))),
            "rest": int(area.rest),
            "shownAs": chosen.number.get(area.parent) if area.shown_as and area.parent else None,
            "from": area.start,
            "units": area.units,
            "members": list(facts.members.get(area.key, ())),
        }


def _lies_in(area: FactArea) -> tuple[str, str]:
    """What an area lies in, also where FACTS has no row for the level between."""
    if area.parent:
        return area.parent
    usual = {KOMMUNE: (FYLKE, area.fylke), FYLKE: (LAND, "0")}
    return usual.get(area.level, (KOMMUNE, kommune_at(area)))


def _indicators_of(facts: Facts, chosen: Selection) -> list[int]:
    """The indicators that FACTS has rows of for areas of the page; another kommune's own figures are not among them."""
    rows = (facts.state[:, list(chosen.places), :] != NONE).any(axis=(1, 2))
    return [at for at, there in enumerate(rows.tolist()) if there]


def _indicator(contents: PageContents, at: int, said: Translate) -> dict[str, Any]:
    one = contents.facts.indicators[at]
    return {
        "id": one.key,
        "name": one.name,
        "number": one.number,
        "kind": one.kind,
        "unit": one.unit,
        "denominator": one.denominator,
        "direction": one.direction or "neutral",
        "source": one.source,
        "from": one.first,
        "to": one.last,
        "topic": topic_of(one, said),
        "help": help_of(one, said),
    }


def _breaks(contents: PageContents, chosen: Selection, shown: Sequence[int], said: Translate) -> Any:
    keys = {contents.facts.indicators[at].key: number for number, at in enumerate(shown)}
    for one in contents.facts.breaks:
        area = chosen.number.get((one.level, one.area)) if one.area else None
        if (one.area and area is None) or (one.indicator and one.indicator not in keys):
            continue
        level = one.level if one.level and not one.area else None
        indicator = keys.get(one.indicator)
        said_so = break_text(one.text, said)
        yield {"level": level, "area": area, "indicator": indicator, "year": one.year, "text": said_so}


def _links(contents: PageContents, chosen: Selection) -> Any:
    by_code: dict[str, int] = {}
    for (_, code), number in chosen.number.items():
        by_code.setdefault(code, number)
    for link in contents.links:
        if not link.area or link.area in by_code:
            yield {"area": by_code.get(link.area), "title": link.title, "address": link.address}


def page_map(contents: PageContents, chosen: Selection) -> dict[str, Any] | None:
    """The topology of the areas of a page that have polygons, and an inner point of each."""
    divisions: dict[str, list[tuple[int, QgsGeometry]]] = {}
    for drawing in contents.drawings:
        own = [(chosen.number[drawing.level, code], polygon) for code, polygon in _parts(drawing, chosen)]
        if own:
            divisions.setdefault(drawing.level, []).extend(own)
        if drawing.level == ZONE:
            for level in (BYDEL, KOMMUNE):
                above = [(_above(contents, chosen, number, level), polygon) for number, polygon in own]
                divisions |= {level: [one for one in above if one[0] >= 0]} if any(n >= 0 for n, _ in above) else {}
    made = topojson({level: divisions[level] for level in chosen.levels if level in divisions})
    if made is None:
        return None
    centres: dict[int, tuple[float, QgsGeometry]] = {}
    for number, polygon in (one for level in divisions.values() for one in level):
        largest = centres.get(number, (-1.0, polygon))
        if polygon.area() > largest[0]:
            centres[number] = (polygon.area(), polygon)
    points = {str(n): polygon.pointOnSurface().asPoint() for n, (_, polygon) in sorted(centres.items())}
    return {
        "bbox": made["bbox"],
        "topology": made,
        "centres": {n: [round(point.x(), 1), round(point.y(), 1)] for n, point in points.items()},
    }


def _parts(drawing: Drawing, chosen: Selection) -> list[tuple[str, QgsGeometry]]:
    parts: list[tuple[str, QgsGeometry]] = []
    for key in chosen.number:
        if key[0] == drawing.level:
            parts += [(key[1], polygon) for polygon in drawing.of_area.get(key[1], ())]
    return parts


def _above(contents: PageContents, chosen: Selection, number: int, level: str) -> int:
    """The number of the bydel or kommune that a zone lies in, -1 where the page has none."""
    area = contents.facts.areas[chosen.places[number]]
    key = (KOMMUNE, kommune_at(area)) if level == KOMMUNE else area.parent or ("", "")
    return chosen.number.get(key, -1) if key[0] == level else -1
