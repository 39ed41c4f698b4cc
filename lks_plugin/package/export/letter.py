"""The letter LES-MEG.pdf: three pages for someone who has never seen QGIS, in bokmål or nynorsk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QMarginsF, QSizeF, QUrl
from qgis.PyQt.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from ...engine.graph.contiguity import components
from ...engine.units.coding import prefix_of
from ...layers.contiguity.links import BORDER_WORD
from ...layers.numbers import number
from ...layers.report import template
from ...layers.styles import FONTS
from ...package.refusal import PackageError
from .. import format as fmt
from ..message import message_to
from . import pictures
from .contents import Contents, PackageZone

BOKMAAL, NYNORSK = "nb", "nn"
_TEMPLATES = {BOKMAAL: "les-meg.html.j2", NYNORSK: "les-meg-nn.html.j2"}
# What QGIS calls its own commands in bokmål, which it speaks to users of nynorsk too: by their English names.
MENU = {
    "toggle": ("Toggle &Editing", "Slå av/på redigering"),
    "select": ("Select Feature(s)", "Velg objekt(er)"),
    "attributes": ("Edit Attributes", "Rediger attributter"),
    "modify": ("Modify Attributes of Selected Features", "Endre attributter til valgte objekter"),
    "layouts": ("Layouts", "Layouter"),
}
# Zones that are listed one by one, and the size of the maps: what is tried until the letter has no more pages.
_MOST_PAGES = 3
_FITS = ((20, 1.0), (14, 0.9), (8, 0.8), (4, 0.6))
_TWO_COLUMNS = 6
_DPI = 200
_MARGINS = QMarginsF(18, 14, 18, 14)


# A zone of the proposal that is an exception, and why.
Explained = tuple[PackageZone, str]


@dataclass(frozen=True)
class Terms:
    """What SSB asks of the kommune: ``date`` of the package in ISO form, ``deadline`` and ``contact`` in words; in the
    ``language`` of the kommune, ``BOKMAAL`` or ``NYNORSK``."""

    date: str
    deadline: str = ""
    contact: str = ""
    language: str = BOKMAAL


def write_letter(folder: Path, contents: Contents, terms: Terms, feedback: QgsFeedback) -> None:
    """Write ``LES-MEG.pdf`` into the folder.

    Raises ``Cancelled``, and ``PackageError`` where the file cannot be written.
    """
    document = QTextDocument()
    images = {
        "kart": pictures.overview(contents, feedback),
        "valg": pictures.close_up(contents, feedback),
        "skjema": pictures.form(contents),
    }
    if pictures.needs_centre(contents):
        images["sentrum"] = pictures.centre(contents, feedback)
    for name, image in images.items():
        document.addResource(int(QTextDocument.ResourceType.ImageResource), QUrl(name), image)
    document.setDefaultFont(_font())
    writer = _writer(folder / fmt.LETTER_FILE, f"Levekårssoner i {contents.kommune_name}")
    for most, share in _FITS:
        sizes = {name: (share * image.width(), share * image.height()) for name, image in images.items()}
        document.setHtml(_html(contents, terms, sizes, most))
        document.documentLayout().setPaintDevice(writer)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        if document.pageCount() <= _MOST_PAGES:
            break
    _print(document, writer)


def _font() -> QFont:
    font = QFont(FONTS[0], 10)
    font.setFamilies(list(FONTS))
    return font


def _html(contents: Contents, terms: Terms, sizes: Mapping[str, tuple[float, float]], most: int = _FITS[0][0]) -> str:
    """The letter with ``most`` zones listed; ``sizes`` are those of the pictures in pixels."""
    year, month, day = terms.date.split("-")
    criteria = contents.criteria
    name_of = {code.code: code.name for code in contents.codes}
    unit = next(unit for unit in contents.units if unit.code == contents.example[0])
    found = to_explain(contents, terms.language)
    to = message_to(terms.contact, contents.kommune, contents.kommune_name)
    return template(_TEMPLATES[terms.language]).render(
        menu={key: name for key, (_, name) in MENU.items()},
        address=to.address,
        subject=to.subject,
        rows=_in_columns(found[:most]),
        more=max(0, len(found) - most),
        serials=pictures.shows_serials(contents),
        by_bydel=pictures.shows_bydeler(contents),
        crowded="sentrum" in sizes and pictures.is_crowded(contents),
        number=_number,
        contents=contents,
        terms=terms,
        date=f"{int(day)}.{int(month)}.{year}",
        stem=contents.stem,
        files=fmt.file_names(contents.stem),
        zip_file=fmt.zip_file(contents.stem),
        minimum=_number(criteria.min_population),
        below=_number(criteria.min_population - 1),
        floor=_number(criteria.floor_population),
        maximum=_number(criteria.max_population),
        people=_number(contents.population),
        outside=_number(sum(people for _, people in contents.outside)) if contents.outside else "",
        example=unit,
        target=name_of[contents.example[1]],
        uncounted=sum(not unit.counted for unit in contents.units),
        bydeler=len({code.prefix for code in contents.codes}) > 1,
        sizes=sizes,
    )


def _in_columns(found: Sequence[Explained]) -> list[list[Explained]]:
    """The rows of a table, in two columns where there are many."""
    half = -(-len(found) // 2) if len(found) > _TWO_COLUMNS else len(found)
    return [list(found[place::half]) for place in range(half)]


def to_explain(contents: Contents, language: str = BOKMAAL) -> list[Explained]:
    """The zones of the proposal that are exceptions, and why."""
    number_of = {unit.code: place for place, unit in enumerate(contents.units)}
    zone_of = [unit.zone for unit in contents.units]
    pairs = [
        (number_of[one], number_of[other])
        for one, other, kind in contents.neighbours
        if kind == BORDER_WORD and zone_of[number_of[one]] == zone_of[number_of[other]]
    ]
    part = components(len(zone_of), np.array(pairs, dtype=np.int64).reshape(-1, 2))
    parts = Counter(zone for zone, _ in {(zone, number) for zone, number in zip(zone_of, part.tolist())})
    few, apart, unknown = _WHY[language]
    found = []
    for zone in contents.zones:
        alone = contents.small.get(prefix_of(zone.code)) == zone.population
        is_small = zone.population < contents.criteria.min_population and not alone
        why = [few.format(_number(contents.criteria.min_population))] * is_small
        why += [unknown.format(zone.uncounted)] * (is_small and bool(zone.uncounted))
        why += [apart.format(parts[zone.code])] * (parts[zone.code] > 1)
        if why:
            found.append((zone, ", ".join(why)))
    return found


_WHY = {
    BOKMAAL: ("under {}", "består av {} deler", "ukjent i {} av grunnkretsene"),
    NYNORSK: ("under {}", "er i {} delar", "ukjent i {} av grunnkrinsane"),
}


def _number(value: int) -> str:
    """A number with spaces at which Qt breaks no line, which it does at narrow ones."""
    return number(value).replace("\u202f", "\u00a0")


def _writer(path: Path, title: str) -> QPdfWriter:
    """A PDF on A4."""
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("LKS")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    return writer


def _print(document: QTextDocument, writer: QPdfWriter) -> None:
    """The document page by page: Qt's own printing would add page numbers and margins of its own."""
    page, painter = document.pageSize(), QPainter()
    if not painter.begin(writer):
        raise PackageError("cannot_write", file=fmt.LETTER_FILE)
    for sheet in range(document.pageCount()):
        if sheet:
            writer.newPage()
        painter.save()
        painter.translate(0, -sheet * page.height())
        painter.setClipRect(0, int(sheet * page.height()), int(page.width()), int(page.height()))
        document.drawContents(painter)
        painter.restore()
    painter.end()
