"""Reports: one HTML file each, with pictures and charts inside, that needs nothing beside it."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Union
from urllib.parse import quote

from qgis.PyQt.QtCore import QT_TR_NOOP, QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from ..engine.criteria import Criteria
from .numbers import number
from .resources import TEMPLATES
from .translation import day_in_words, named, tr

if TYPE_CHECKING:
    from jinja2 import Template

# Longer tables than this hide more than they show; the layers hold every row.
ROWS_AT_MOST = 3000
# A report of many kommuner must open quickly.
ROWS_OF_MANY = 500
_OWN_LIMITS_AT_MOST = 10

# What large figures are of, and of one of it.
_ONE = {
    QT_TR_NOOP("approvals undone"): QT_TR_NOOP("approval undone"),
    QT_TR_NOOP("areas"): QT_TR_NOOP("area"),
    QT_TR_NOOP("breaks"): QT_TR_NOOP("break"),
    QT_TR_NOOP("changes"): QT_TR_NOOP("change listed"),
    QT_TR_NOOP("classes that are unsure"): QT_TR_NOOP("class that is unsure"),
    QT_TR_NOOP("codes ever in force"): QT_TR_NOOP("code ever in force"),
    QT_TR_NOOP("codes that end"): QT_TR_NOOP("code that ends"),
    QT_TR_NOOP("comments"): QT_TR_NOOP("comment"),
    QT_TR_NOOP("components"): QT_TR_NOOP("component"),
    QT_TR_NOOP("connected parts"): QT_TR_NOOP("connected part"),
    QT_TR_NOOP("cuts"): QT_TR_NOOP("cut"),
    QT_TR_NOOP("differences"): QT_TR_NOOP("difference"),
    QT_TR_NOOP("errors"): QT_TR_NOOP("error"),
    QT_TR_NOOP("errors and exceptions waived"): QT_TR_NOOP("error or exception waived"),
    QT_TR_NOOP("exceptions"): QT_TR_NOOP("exception"),
    QT_TR_NOOP("exceptions without a reason"): QT_TR_NOOP("exception without a reason"),
    QT_TR_NOOP("figures hidden"): QT_TR_NOOP("figure hidden"),
    QT_TR_NOOP("figures shown"): QT_TR_NOOP("figure shown"),
    QT_TR_NOOP("grunnkretser"): QT_TR_NOOP("grunnkrets"),
    QT_TR_NOOP("grunnkretser moved"): QT_TR_NOOP("grunnkrets moved"),
    QT_TR_NOOP("indicators"): QT_TR_NOOP("indicator"),
    QT_TR_NOOP("indicators and building types"): QT_TR_NOOP("indicator or building type"),
    QT_TR_NOOP("inhabitants"): QT_TR_NOOP("inhabitant"),
    QT_TR_NOOP("inhabitants moved"): QT_TR_NOOP("inhabitant moved"),
    QT_TR_NOOP("inhabitants outside the zones"): QT_TR_NOOP("inhabitant outside the zones"),
    QT_TR_NOOP("islands and cut-off parts"): QT_TR_NOOP("island or cut-off part"),
    QT_TR_NOOP("kommuner"): QT_TR_NOOP("kommune"),
    QT_TR_NOOP("levekårssoner"): QT_TR_NOOP("levekårssone"),
    QT_TR_NOOP("new codes"): QT_TR_NOOP("new code"),
    QT_TR_NOOP("notes"): QT_TR_NOOP("note"),
    QT_TR_NOOP("own links"): QT_TR_NOOP("own link"),
    QT_TR_NOOP("packages written"): QT_TR_NOOP("package written"),
    QT_TR_NOOP("pairs with a common border"): QT_TR_NOOP("pair with a common border"),
    QT_TR_NOOP("people who changed zone"): QT_TR_NOOP("person who changed zone"),
    QT_TR_NOOP("proposed links"): QT_TR_NOOP("proposed link"),
    QT_TR_NOOP("rows in the table of changes"): QT_TR_NOOP("row in the table of changes"),
    QT_TR_NOOP("rows without a partner"): QT_TR_NOOP("row without a partner"),
    QT_TR_NOOP("rules broken"): QT_TR_NOOP("rule broken"),
    QT_TR_NOOP("zones"): QT_TR_NOOP("zone"),
    QT_TR_NOOP("zones kept"): QT_TR_NOOP("zone kept"),
}


@dataclass(frozen=True)
class CellLink:
    """A cell that leads somewhere: ``href`` is an address, or ``#`` and the anchor of a table of the report."""

    text: str
    href: str


Cell = Union[str, CellLink]


@dataclass(frozen=True)
class ReportTable:
    """A table of a report: its heading, the heads of its columns and its rows; ``numeric`` columns align right, cells
    in ``strong``, (row, column), stand out. A ``folded`` one opens at a click; ``anchor`` is what links lead to."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    numeric: frozenset[int] = frozenset()
    note: str = ""
    strong: frozenset[tuple[int, int]] = frozenset()
    folded: bool = False
    anchor: str = ""


@dataclass(frozen=True)
class FoldedTables:
    """Tables that open one by one at a click, such as those of single kommuner."""

    title: str
    tables: Sequence[ReportTable]
    note: str = ""
    folded: bool = True


@dataclass(frozen=True)
class Pictures:
    """Maps, one or several side by side: each a caption (or "") and an image; ``legend`` tells what colours mean."""

    title: str
    images: Sequence[tuple[str, QImage]]
    note: str = ""
    legend: Sequence[tuple[str, str]] = ()
    folded: bool = False

    @property
    def encoded(self) -> list[tuple[str, str]]:
        """Captions and PNG files in base64, as HTML wants them."""
        return [(caption, base64.b64encode(png(image)).decode("ascii")) for caption, image in self.images]


@dataclass(frozen=True)
class Charts:
    """Charts, one or several side by side, as SVG made by ``charts.py``."""

    title: str
    drawings: Sequence[str]
    note: str = ""
    folded: bool = False


Section = Union[ReportTable, FoldedTables, Pictures, Charts]


@dataclass(frozen=True)
class Verdict:
    """The answer before everything else: ``status`` is ``good``, ``doubtful`` or ``bad`` (colour and sign), or ``told``
    where nothing was judged (neither)."""

    status: str
    sentence: str


@dataclass(frozen=True)
class Report:
    """What a report says, top to bottom: the verdict if there is one, ``figures`` large, ``steps`` what was done, the
    table of ``contents`` if it is wanted, then the sections."""

    title: str
    lead: str
    figures: Sequence[tuple[str, str]]
    steps: Sequence[str]
    sections: Sequence[Section]
    verdict: Verdict | None = None
    contents: bool = False

    @property
    def figures_shown(self) -> list[tuple[str, str]]:
        """The figures with what they are of: «2 soner», «1 sone»."""
        one = {tr(many): tr(single) for many, single in _ONE.items()}
        return [(one.get(name, name) if value == "1" else name, value) for name, value in self.figures]

    @property
    def footer(self) -> str:
        """Who made it."""
        return tr("Made by the QGIS plugin LKS.")

    @property
    def contents_title(self) -> str:
        """The heading of the table of contents."""
        return tr("Contents")


def cut_short(count: int, shown: int = ROWS_AT_MOST) -> str:
    """A note under a table that shows only the first of ``count`` rows; "" where it shows them all."""
    return (
        ""
        if count <= shown
        else tr("The first {shown} of {count}; the layer holds them all.").format(
            shown=number(shown), count=number(count)
        )
    )


def template(name: str) -> Template:
    """A template of the plugin; what is filled in is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # see canExecute

    environment = Environment(
        loader=FileSystemLoader(str(TEMPLATES)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)


def criteria_sentence(limits: Criteria) -> str:
    """The population limits as a step of a report."""
    return tr("Criteria: at least {minimum} inhabitants (exceptions down to {floor}), at most {maximum}.").format(
        minimum=number(limits.min_population),
        floor=number(limits.floor_population),
        maximum=number(limits.max_population),
    )


def own_criteria_sentences(own: Mapping[str, Criteria], names: Mapping[str, str]) -> list[str]:
    """The limits that single kommuner have instead, as steps of a report; ``names`` of the kommuner of the layer by
    their number. Those that are not among these are told: their number may be wrong."""
    said = [
        tr(
            "Limits of {kommune} alone: at least {minimum} inhabitants (exceptions down to {floor}), at most {maximum}."
        ).format(
            kommune=names[kommune],
            minimum=number(limits.min_population),
            floor=number(limits.floor_population),
            maximum=number(limits.max_population),
        )
        for kommune, limits in sorted(own.items())
        if kommune in names
    ]
    if len(said) > _OWN_LIMITS_AT_MOST:
        kommuner = [names[kommune] for kommune in sorted(own) if kommune in names]
        told = tr("{count} kommuner have limits of their own: {names}.")
        said = [told.format(count=number(len(kommuner)), names=named(kommuner))]
    unknown = sorted(set(own) - set(names))
    if unknown:
        said.append(
            tr("The table of limits ([CRITERIA]) has kommuner that are not among these: {codes}.").format(
                codes=named(unknown)
            )
        )
    return said


def folded(section: Section) -> Section:
    """The section, to be opened at a click."""
    return replace(section, folded=True)


def kommune_anchor(kommune: str) -> str:
    """The anchor of what a report says of a kommune."""
    return f"k{kommune}"


def kommune_link(kommune: str, name: str) -> CellLink:
    """A kommune's name that leads to what the report says of it."""
    return CellLink(name, f"#{kommune_anchor(kommune)}")


def maps_note(shown: int, count: int) -> str:
    """That only some of the kommuner concerned are drawn; "" where all are."""
    if shown >= count:
        return ""
    return tr("Drawn: {shown} of {count}, those with most to look at.").format(shown=number(shown), count=number(count))


def address_from(report: str) -> Callable[[str], str]:
    """What makes the address that leads from a report to another file: relative, so that both can be moved together;
    where there is no way from one to the other, as between two drives, the whole address."""

    def address(path: str) -> str:
        try:
            return quote(Path(os.path.relpath(path, Path(report).parent)).as_posix())
        except ValueError:
            return Path(path).resolve().as_uri()

    return address


def left_out_sentence(left_out: Mapping[str, int], whole: bool = True) -> str:
    """Which kommuner of a layer were left out as asked for, each with its number of rows; ``whole`` names them all."""
    kommuner = ", ".join(left_out) if whole else named(left_out)
    return tr(
        "Left out, as only some kommuner were asked for: {rows} grunnkretser of {count} kommuner ({kommuner})."
    ).format(rows=number(sum(left_out.values())), count=number(len(left_out)), kommuner=kommuner)


def render(report: Report, language: str) -> str:
    """The report as HTML."""
    today = day_in_words(date.today(), language)
    return template("report.html.j2").render(report=report, language=language, today=today)


def png(image: QImage) -> bytes:
    """The image as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    buffer.close()
    return bytes(content)
