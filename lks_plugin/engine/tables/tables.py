"""Tables of statistics: rows and heads, before anything is known about what the columns mean.

Statistics come with titles above the heads, heads of several rows whose merged cells are filled only once, and notes
below the rows (Statistics Norway's Excel files and StatBank tables).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from ..errors import LksError
from ..units.coding import digits_of, spelled_code, unit_code

# What a column with grunnkretsnummer is called, as ``plain`` writes it; the first that is there counts.
KEY_NAMES = (
    "grunnkretsnummer",
    "grunnkretsnr",
    "grunnkretskode",
    "grunnkretsid",
    "gkretsnummer",
    "gkretsnr",
    "gkretskode",
    "gkrets",
    "grunnkrets",
    "grunnkretser",
    "kretsnummer",
    "kretsnr",
    "krets",
    "regionkode",
    "region",
    "kode",
    "code",
)
_ROWS_TO_SEARCH = 60
# "K-03010101", and the StatBank's "03010101 Sentrum 1 - Rode 1"; the forms of a code alone are those ``coding`` reads.
_CODE = re.compile(r"(?:K[-_ ]?)?(\d{7,8})(?:\.0+)?(?:\s+[^\d\s].*|(?<=\d{8})\s+.*)?", re.ASCII | re.IGNORECASE)
_AREA = re.compile(r"(?:K[-_ ]?)?(\d{1,10})(?:\.0+)?(?:\s+\D.*)?", re.ASCII | re.IGNORECASE)
_POWER = re.compile(r"\s*\d(?:[.,]\d*)?E\+?\d", re.ASCII | re.IGNORECASE)
# Signs, and the raised figures of footnotes.
_ODD = re.compile(r"[\W_\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+")


class TableError(LksError):
    """A ``table`` that cannot be used."""

    def __init__(self, kind: str, table: str, **details: object) -> None:
        super().__init__(kind, **details)
        self.table = table

    def __str__(self) -> str:
        return f"{self.table}: {self.kind} {self.details}"


@dataclass(frozen=True)
class Table:
    """The rows of a source called ``name``: one head and one cell per column, ``numbers`` of the rows in the source.

    A cell is text, a number or None. ``sheet`` is the sheet of a workbook of several, ``title`` what stands above the
    heads.
    """

    name: str
    heads: tuple[str, ...]
    rows: Sequence[Sequence[object]]
    numbers: Sequence[int]
    sheet: str = ""
    title: str = ""

    def column(self, index: int) -> list[object]:
        """The cells of a column; None where a row is too short."""
        return [row[index] if index < len(row) else None for row in self.rows]

    def named(self, names: Iterable[str]) -> int | None:
        """The column that is called by the first of these names that is there, however it is written."""
        heads = [plain(head) for head in self.heads]
        return next((heads.index(own) for own in map(plain, names) if own in heads), None)


def plain(name: str) -> str:
    """A column's name for comparisons: small letters and digits only."""
    return _ODD.sub("", name.casefold())


def is_blank(cell: object) -> bool:
    """Whether a cell says nothing at all."""
    return cell is None or cell != cell or (isinstance(cell, str) and not cell.strip())


def code_in(cell: object) -> str | None:
    """The grunnkretsnummer of eight digits that a cell holds or begins with, None where it holds none."""
    if is_blank(cell) or isinstance(cell, bool):
        return None
    try:
        return unit_code(cell)
    except ValueError:
        pass
    if not isinstance(cell, str):
        return None
    if _POWER.match(cell):
        # "4.0120101E+07" has all digits.
        return next((unit_code(code) for size in (8, 7) if (code := spelled_code(cell, size))), None)
    match = _CODE.fullmatch(digits_of(cell))
    return unit_code(match[1]) if match else None


def area_code_in(cell: object, lengths: Collection[int]) -> str | None:
    """The code of an area, of one of these numbers of digits, that a cell holds or begins with, a lost leading zero
    restored («K-0301», «301 Oslo»); None where it holds none."""
    if is_blank(cell) or isinstance(cell, bool):
        return None
    try:
        found = _AREA.fullmatch(digits_of(cell))
    except ValueError:
        return None
    code = found[1] if found else ""
    # One digit alone may be anything.
    code = code.zfill(len(code) + len(code) % 2) if len(code) > 1 else code
    return code if len(code) in lengths else None


def table_of_grid(
    name: str,
    grid: Sequence[Sequence[object]],
    numbers: Sequence[int] | None = None,
    key_names: Sequence[str] = KEY_NAMES,
) -> Table:
    """Tell titles, heads and rows of a sheet apart; ``numbers`` are those of its rows, from 1 unless given.

    The heads are the rows from the one that names the key column (one of ``key_names``), or from the top of the block
    above the first grunnkretsnummer, down to the first row with a code; merged cells count for all they cover, and the
    rows of a head are joined by "_" (barn over teller: barn_teller).

    Raises ``TableError``: ``empty`` for a sheet without rows, ``beyond_heads`` for rows with more cells than the heads,
    as where a decimal comma is taken for a separator.
    """
    width = max((len(row) for row in grid), default=0)
    cells = [[row[j] if j < len(row) else None for j in range(width)] for row in grid]
    filled = [sum(not is_blank(cell) for cell in row) for row in cells]
    if not any(filled):
        raise TableError("empty", name)
    top, bottom = _head_rows(cells, filled, key_names)
    title = " ".join(_text(cell) for row in cells[:top] for cell in row if not is_blank(cell))
    heads = _heads(cells[top : bottom + 1])
    kept = [index for index in range(bottom + 1, len(cells)) if filled[index]]
    beyond = max(len(row) for row in grid[top : bottom + 1])
    wrong = [index for index in kept if any(not is_blank(cell) for cell in cells[index][beyond:])]
    if wrong:
        raise TableError("beyond_heads", name, rows=[numbers[index] if numbers else index + 1 for index in wrong])
    return Table(
        name,
        tuple(heads),
        [cells[index] for index in kept],
        [numbers[index] if numbers else index + 1 for index in kept],
        title=title,
    )


def _head_rows(cells: Sequence[Sequence[object]], filled: Sequence[int], key_names: Sequence[str]) -> tuple[int, int]:
    """The first and the last row of the heads."""
    named = _named_key(cells, key_names)
    if named is None:
        start = _first_code(cells)
        if start is None:
            # No code anywhere: the heads are the fullest of the first rows, and the caller will say what is missing.
            near = filled[:_ROWS_TO_SEARCH]
            top = near.index(max(near))
            return top, top
        bottom = max(start[0] - 1, 0)
        return _block_top(cells, bottom, start[1]), bottom
    row, column = named
    below = (index for index in range(row + 1, len(cells)) if code_in(cells[index][column]) is not None)
    bottom = next(below, row + 1) - 1
    # A code that begins far below is no sign of heads of many rows, but of rows that hold no codes.
    bottom = (
        bottom if bottom - row <= 3 and all(is_blank(line[column]) for line in cells[row + 1 : bottom + 1]) else row
    )
    return _block_top(cells, row, column), bottom


def _named_key(cells: Sequence[Sequence[object]], key_names: Sequence[str]) -> tuple[int, int] | None:
    """Row and column of the cell that names the key column."""
    for row, line in enumerate(cells[:_ROWS_TO_SEARCH]):
        names = {plain(cell): column for column, cell in reversed(list(enumerate(line))) if isinstance(cell, str)}
        if len(names) > 1 or len(line) == 1:
            for name in key_names:
                if name in names:
                    return row, names[name]
    return None


def _first_code(cells: Sequence[Sequence[object]]) -> tuple[int, int] | None:
    """Row and column of the first cell of a column that holds codes from there on."""
    for row, line in enumerate(cells[:_ROWS_TO_SEARCH]):
        for column, cell in enumerate(line):
            if row and code_in(cell) is not None:
                return row, column
    return None


def _block_top(cells: Sequence[Sequence[object]], row: int, key: int) -> int:
    """The first of the rows of heads that end in ``row``: those above that name other columns than a title does."""
    while row > 0:
        above = cells[row - 1]
        if all(is_blank(cell) for column, cell in enumerate(above) if column not in (0, key)):
            break
        row -= 1
    return row


def _heads(rows: Sequence[Sequence[object]]) -> list[str]:
    """One name per column out of one or several rows of heads."""
    texts = [["" if is_blank(cell) else _text(cell) for cell in row] for row in rows]
    for upper, row in enumerate(texts[:-1]):
        for column in range(1, len(row)):
            below = any(lower[column] for lower in texts[upper + 1 :])
            # Merged cells hold their text once, at the left.
            if not row[column] and below and row[column - 1] and any(lower[column - 1] for lower in texts[upper + 1 :]):
                row[column] = row[column - 1]
    return ["_".join(dict.fromkeys(part for part in parts if part)) for parts in zip(*texts)]


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    # Heads are often broken into lines to fit their column.
    return " ".join(str(cell).split())
