"""The index of a folder of pages: Norway's kommuner by fylke and on a map, those with a page as links."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QT_TR_NOOP, QLocale

from ..engine.statistics.areas import FYLKE, KOMMUNE, ZONE
from ..engine.units.coding import UNKNOWN_KOMMUNE, fylke_of, is_kommune_code, kommune_of
from ..layers.files import write_file
from ..layers.report import template
from ..layers.resources import ICON
from ..layers.translation import day_in_words
from .assemble import STRICT, source_hash
from .contents import Drawing, PageContents
from .language import Translate, texts_in
from .map.topojson import topojson
from .pages import ENDING, INDEX, MARK, PREFIX, Page

_TEXTS = {
    "title": QT_TR_NOOP("Insight: figures for levekårssoner"),
    "lead": QT_TR_NOOP("Choose a kommune on the map or in the list. Those in blue have a page."),
    "lead_bare": QT_TR_NOOP("Choose a kommune in the list. Those in blue have a page."),
    "map": QT_TR_NOOP("Map of the kommuner"),
    "sets": QT_TR_NOOP("Several kommuner on one page"),
    "people": QT_TR_NOOP("{number} inhabitants"),
    "fylke": QT_TR_NOOP("Fylke {code}"),
    "without": QT_TR_NOOP("Kommuner without a page ({count})"),
    "none": QT_TR_NOOP("no page"),
    "made": QT_TR_NOOP("Made {date} by the QGIS plugin LKS."),
}
_PAGE_OF = re.compile(rf"{PREFIX}(\d{{4}})(?:-(?!\d{{4}}(?:-|\.))[^.]*)?\{ENDING}", re.ASCII)
_SET = re.compile(rf"{PREFIX}\d{{4}}(?:-\d{{4}})+\{ENDING}", re.ASCII)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_HEAD = 4096


@dataclass(frozen=True)
class Entry:
    """A kommune of the index: ``href`` leads to its page ("" without one), ``path`` draws it ("" without a polygon)."""

    code: str
    name: str
    href: str
    people: str
    path: str = ""


@dataclass(frozen=True)
class Fylke:
    """The kommuner of a fylke."""

    name: str
    entries: Sequence[Entry]

    @property
    def with_page(self) -> list[Entry]:
        """Those with a page."""
        return [entry for entry in self.entries if entry.href]

    @property
    def without_page(self) -> list[Entry]:
        """The others."""
        return [entry for entry in self.entries if not entry.href]


def write_index(
    contents: PageContents, pages: Sequence[Page], country: Drawing | None, folder: Path, language: str
) -> Path:
    """Write ``index.html`` for all pages of the folder, those of former runs among them, and beside it the picture by
    which one page among several sees that there is an index.

    ``country`` has the polygons of kommuner, by their numbers; without it the map shows those of the zones.
    """
    said = texts_in(language)
    hrefs, sets = _pages(pages, folder)
    names = _names(contents, country, hrefs)
    kommuner, box = _drawn(contents, country)
    by_fylke: dict[str, list[Entry]] = {}
    for code, name in sorted(names.items(), key=lambda one: one[0]):
        people = contents.population.get(code)
        told = "" if people is None else said(_TEXTS["people"]).format(number=QLocale(language).toString(int(people)))
        href = hrefs.get(code, ("", ""))[0]
        by_fylke.setdefault(fylke_of(code), []).append(Entry(code, name, href, told, kommuner.get(code, "")))
    facts = contents.facts
    fylker = {area.code: area.name for area in facts.areas if area.level == FYLKE}
    groups = [Fylke(fylker.get(code) or said(_TEXTS["fylke"]).format(code=code), own) for code, own in by_fylke.items()]
    if len(list(folder.glob(f"{PREFIX}*{ENDING}"))) > 1:
        write_file(str(folder / MARK), ICON.read_bytes())
    path = folder / INDEX
    write_file(str(path), _html(groups, sets, box, language, said).encode("utf-8"))
    return path


def _html(groups: Sequence[Fylke], sets: Sequence[tuple[str, str]], box: str, language: str, said: Translate) -> str:
    texts = {key: said(text) for key, text in _TEXTS.items()}
    shown = {"groups": groups, "sets": sets, "box": box, "language": language, "texts": texts}
    without = sum(len(group.without_page) for group in groups)
    shown |= {"mark": _as_address(ICON.read_bytes()), "without": ""}
    if without:
        shown["without"] = texts["without"].format(count=without)
    shown["made"] = texts["made"].format(date=day_in_words(date.today(), language))
    page = template("insight-index.html.j2")
    styles = re.search(r"<style>(.*?)</style>", page.render(policy="", **shown), re.DOTALL)
    policy = f"{STRICT} style-src '{source_hash(styles[1] if styles else '')}'"
    return str(page.render(policy=policy, **shown))


def _as_address(svg: bytes) -> str:
    return f"data:image/svg+xml;base64,{base64.b64encode(svg).decode('ascii')}"


def _pages(pages: Sequence[Page], folder: Path) -> tuple[dict[str, tuple[str, str]], list[tuple[str, str]]]:
    """Address and title of the page of each kommune, and of the pages of several."""
    titles = {page.path.name: page.title for page in pages}
    found, sets = {}, []
    for file in sorted(folder.glob(f"{PREFIX}*{ENDING}")):
        one, title = _PAGE_OF.fullmatch(file.name), titles.get(file.name) or _title(file)
        if _SET.fullmatch(file.name):
            sets.append((quote(file.name), title))
        elif one:
            found[one[1]] = (quote(file.name), title)
    return found, sets


def _title(file: Path) -> str:
    """The title of a page of a former run, its name where it has none."""
    with file.open(encoding="utf-8", errors="replace") as page:
        found = _TITLE.search(page.read(_HEAD))
    return html.unescape(found[1]) if found else file.stem


def _names(contents: PageContents, country: Drawing | None, hrefs: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """The kommuner that are known of, by number: in FACTS, on the map of the country, with a page."""
    own = dict(country.names) if country is not None else {}
    drawn = dict.fromkeys(country.of_area, "") if country is not None else {}
    known = {code: title for code, (_, title) in hrefs.items()}
    every = {**drawn, **{code: code for code in contents.with_zones}, **known, **own, **contents.facts.kommuner}
    return {code: name or code for code, name in every.items() if is_kommune_code(code) and code != UNKNOWN_KOMMUNE}


def _drawn(contents: PageContents, country: Drawing | None) -> tuple[dict[str, str], str]:
    """The outline of each kommune as a path of SVG, and the box they lie in; "" without a polygon."""
    parts: list[tuple[str, QgsGeometry]] = []
    if country is not None:
        parts = [(code, polygon) for code, own in country.of_area.items() for polygon in own]
    else:
        zones = [drawing for drawing in contents.drawings if drawing.level == ZONE]
        parts = [(kommune_of(code), p) for drawing in zones for code, own in drawing.of_area.items() for p in own]
    codes = sorted({code for code, _ in parts})
    place = {code: at for at, code in enumerate(codes)}
    made = topojson({KOMMUNE: [(place[code], polygon) for code, polygon in parts]})
    if made is None:
        return {}, ""
    width, height = (np.array(made["bbox"][2:]) - np.array(made["bbox"][:2])) / made["transform"]["scale"][0]
    arcs = [np.cumsum(np.array(arc), axis=0) for arc in made["arcs"]]
    paths = {codes[one["id"]]: _path(one, arcs, round(height)) for one in made["objects"][KOMMUNE]["geometries"]}
    return paths, f"0 0 {round(width)} {round(height)}"


def _path(geometry: Mapping[str, Any], arcs: Sequence[Any], height: int) -> str:
    rings = [ring for polygon in geometry["arcs"] for ring in polygon]
    drawn = []
    for ring in rings:
        points = np.vstack([arcs[arc] if arc >= 0 else arcs[~arc][::-1] for arc in ring])
        drawn.append("M" + "L".join(f"{x} {height - y}" for x, y in points.tolist()) + "Z")
    return "".join(drawn)
