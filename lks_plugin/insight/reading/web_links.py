"""Links that a kommune gives to what cannot be counted: plans, reports, people to ask."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...engine.tables.tables import is_blank
from ...layers.errors import InputError
from ...layers.reading.tables import TableSource, plain_tables
from ..contents import WebLink
from ..notes import Note

_AREA = ("omraade", "område", "sone", "lks", "kode", "area")
_TITLE = ("tittel", "navn", "tekst", "title")
_ADDRESS = ("adresse", "lenke", "url", "address", "link")
_SCHEMES = ("http", "https", "mailto")
REFUSED = QT_TR_NOOP("Links that are not http, https or mailto addresses are left out: {links}.")


def read_links(source: TableSource | None) -> tuple[list[WebLink], list[Note]]:
    """The links of a table with the columns område (may be empty), tittel and adresse, and those refused.

    Raises ``InputError("link_columns")`` for a table without an address.
    """
    found, refused = [], []
    for table in plain_tables(source, _ADDRESS) if source is not None else ():
        area, title, address = map(table.named, (_AREA, _TITLE, _ADDRESS))
        if address is None:
            raise InputError("link_columns", table=table.name, columns=", ".join(table.heads))
        for row in table.rows:
            text = _text(row, address)
            if _may_be_followed(text):
                found.append(WebLink(_text(row, area), _text(row, title) or text, text))
            elif text:
                refused.append(text)
    return found, [Note(REFUSED, {"links": refused})] if refused else []


def _text(row: Sequence[object], at: int | None) -> str:
    return "" if at is None or at >= len(row) or is_blank(row[at]) else str(row[at]).strip()


def _may_be_followed(address: str) -> bool:
    """Whether an address is one of the kinds a page may lead to, without signs that browsers drop from it."""
    if not address.isprintable():
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme.lower() in _SCHEMES and bool(parts.netloc or parts.scheme.lower() == "mailto")
