"""CSV as it comes: any separator, encoding and decimal sign.

Files of statistics are separated by ``;``, ``,`` or tab, written in UTF-8 with or without byte order mark, UTF-16 or
Windows-1252 (of which ISO-8859-1 is a part), and rarely say so.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter

from .tables import TableError

SEPARATORS = (";", "\t", ",", "|")
_ROWS_TO_SEARCH = 400
# Stands below the last row while a text is read. A row that swallows it has a quotation mark that nothing closes.
_END = "\x1a"
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def decode(content: bytes, name: str) -> str:
    """The text of a file; raises ``TableError("encoding")`` where it is no text in an encoding known here."""
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise TableError("encoding", name)


def grid_of_text(text: str, name: str) -> tuple[list[list[str]], list[int]]:
    """The cells of a delimited text and the line each row begins in.

    Raises ``TableError("csv")`` if it is none, or has a quotation mark that swallows the rows below it.
    """
    separator = _separator(text)
    last = "" if text.endswith(("\n", "\r")) else "\n"
    reader = csv.reader(io.StringIO(f"{text}{last}{_END}", newline=""), delimiter=separator)
    rows: list[list[str]] = []
    lines: list[int] = []
    begin = 1
    try:
        for row in reader:
            rows.append(row)
            lines.append(begin)
            begin = reader.line_num + 1
    except csv.Error as error:
        raise TableError("csv", name, line=reader.line_num) from error
    if rows.pop() != [_END]:
        raise TableError("csv", name, line=lines[-1])
    return rows, lines[:-1]


def _separator(text: str) -> str:
    """The separator that cuts most rows into the same number of cells, more than one."""
    return max(SEPARATORS, key=lambda separator: _regularity(text, separator))


def _regularity(text: str, separator: str) -> tuple[int, int]:
    """How many of the first rows have the most usual number of cells with a separator, and how many cells that is."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    sizes: Counter[int] = Counter()
    try:
        for number, row in enumerate(reader):
            if number == _ROWS_TO_SEARCH:
                break
            sizes[len(row)] += len(row) > 1
    except csv.Error:
        return 0, 0
    usual = max(sizes, key=lambda size: (sizes[size], size), default=1)
    return sizes[usual], usual if sizes[usual] else 0
