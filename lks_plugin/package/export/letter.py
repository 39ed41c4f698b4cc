"""The letter LES-MEG.pdf: one or two pages for someone who has never seen QGIS, in Norwegian."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QMarginsF, QSizeF, QUrl
from qgis.PyQt.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from ...layers.numbers import number
from ...layers.report import template
from ...layers.styles import FONTS
from ...package.refusal import PackageError
from .. import format as fmt
from . import pictures
from .contents import Contents

_TEMPLATE = "les-meg.html.j2"
_DPI = 200
_MARGINS = QMarginsF(18, 14, 18, 14)


@dataclass(frozen=True)
class Terms:
    """What SSB asks of the kommune: ``date`` of the package in ISO form, ``deadline`` and ``contact`` in words."""

    date: str
    deadline: str = ""
    contact: str = ""


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
    for name, image in images.items():
        document.addResource(int(QTextDocument.ResourceType.ImageResource), QUrl(name), image)
    sizes = {name: (image.width(), image.height()) for name, image in images.items()}
    document.setDefaultFont(_font())
    document.setHtml(_html(contents, terms, sizes))
    _print(document, folder / fmt.LETTER_FILE, f"Levekårssoner i {contents.kommune_name}")


def _font() -> QFont:
    font = QFont(FONTS[0], 10)
    font.setFamilies(list(FONTS))
    return font


def _html(contents: Contents, terms: Terms, sizes: dict[str, tuple[int, int]]) -> str:
    year, month, day = terms.date.split("-")
    criteria = contents.criteria
    name_of = {code.code: code.name for code in contents.codes}
    unit = next(unit for unit in contents.units if unit.code == contents.example[0])
    return template(_TEMPLATE).render(
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
        bydeler=len({code.prefix for code in contents.codes}) > 1,
        sizes=sizes,
    )


def _number(value: int) -> str:
    """A number with spaces at which Qt breaks no line, which it does at narrow ones."""
    return number(value).replace("\u202f", "\u00a0")


def _print(document: QTextDocument, path: Path, title: str) -> None:
    """The document on A4, page by page: Qt's own printing would add page numbers and margins of its own."""
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("LKS")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    document.documentLayout().setPaintDevice(writer)
    page = QSizeF(writer.width(), writer.height())
    document.setPageSize(page)
    painter = QPainter()
    if not painter.begin(writer):
        raise PackageError("cannot_write", file=path.name)
    for sheet in range(document.pageCount()):
        if sheet:
            writer.newPage()
        painter.save()
        painter.translate(0, -sheet * page.height())
        painter.setClipRect(0, int(sheet * page.height()), int(page.width()), int(page.height()))
        document.drawContents(painter)
        painter.restore()
    painter.end()
