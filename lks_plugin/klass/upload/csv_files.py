"""CSV beside the XML: what KLASS' API will answer with, and Helsedirektoratet's key. UTF-8, commas, all quoted as KLASS
quotes; the key without quotation marks, as its readers have it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from ...package.names import in_ascii
from ..format import CHANGE_COLUMNS, CODE_COLUMNS, CORRESPONDENCE_COLUMNS, KEY_COLUMNS
from .contents import Upload

# A column of ours after those of the API, for programs that cannot read æ, ø, å or Sami letters.
ASCII_NAME = "nameAscii"
# KLASS 745 is flat.
_LEVEL = "1"


def csv_content(heads: Sequence[str], rows: Iterable[Sequence[str]], quote_all: bool = True) -> bytes:
    """Rows as CSV in UTF-8, cells quoted throughout or only where they must be."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def code_list(upload: Upload) -> bytes:
    """The codes as ``codesAt`` gives them, with a column of ASCII names."""
    start, names = upload.options.valid_from, upload.division.names
    notes = {row["kode"]: row["noter_bokmål"] for row in upload.rows("version")}
    rows = [
        [code, "", _LEVEL, names[code], "", "", start, "", notes.get(code, ""), in_ascii(names[code])]
        for code in upload.division.codes
    ]
    return csv_content((*CODE_COLUMNS, ASCII_NAME), rows)


def correspondence(upload: Upload, file: str) -> bytes:
    """A table of correspondence as ``corresponds`` gives it."""
    rows = [[r["kilde_kode"], r["kilde_tittel"], r["mål_kode"], r["mål_tittel"]] for r in upload.rows(file)]
    return csv_content(CORRESPONDENCE_COLUMNS, rows)


def changes(upload: Upload) -> bytes:
    """The changes as ``changes`` gives them."""
    rows = [
        [r["kilde_kode"], r["kilde_tittel"], "", r["mål_kode"], r["mål_tittel"], "", upload.options.valid_from]
        for r in upload.rows("changes")
    ]
    return csv_content(CHANGE_COLUMNS, rows)


def key(upload: Upload) -> bytes:
    """Helsedirektoratet's key: a row for each grunnkrets of a zone, none for rest zones and ``kkkk9999``."""
    division = upload.division
    rows = [[zone, division.names[zone], unit] for zone, units in division.units_of().items() for unit in units]
    return csv_content(KEY_COLUMNS, rows, quote_all=False)
