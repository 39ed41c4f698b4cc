"""Tables by kommune, zone or grunnkrets with columns of table F-k: counts, earlier years, the official table."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping, Sequence

from ...engine.statistics.criteria_data import COUNT_COLUMNS
from ...engine.tables.tables import Table, area_code_in, is_blank, plain
from ...engine.units.coding import KOMMUNE_CODE_LENGTH, UNIT_CODE_LENGTH, ZONE_CODE_LENGTH
from ...engine.units.indicators import SUPPRESSED_SIGN, count_of, number_of, sign_of
from ..errors import InputError
from ..reading.tables import TableSource, every_table

# What the codes of kommuner are called in tables.
KEY_HEADS = (
    *("kommunenummer", "kommunenr", "kommnr", "knr", "komnr", "kommune", "lks", "levekaar"),
    *("grunnkretsnummer", "grunnkrets", "region", "kode", "nr"),
)
POPULATION, STRUCTURE, BASIS, WITHIN, WITHIN_MEAN, NEAREST, NEAREST_MEAN, ACCUMULATION = 1, 11, 12, 13, 14, 15, 16, 25
# Columns that count people.
_COUNTS = frozenset((POPULATION, *(column.number for column in COUNT_COLUMNS)))
_OWN = re.compile(r"kol_?(\d{1,2})(?:_(?!.*flagg).*)?", re.ASCII)
_WHOLE = (KOMMUNE_CODE_LENGTH, UNIT_CODE_LENGTH, ZONE_CODE_LENGTH)

# A value and whether the source hides it.
Cell = tuple[float, bool]
# By the code of an area and the number of the column.
Cells = dict[tuple[str, int], Cell]


def read_columns(source: TableSource) -> Cells:
    """The figures of a source by area and column of table F-k.

    Columns are known by a row of column numbers above the figures, by names such as kol24 and arbeidsledige, or by
    words of the official heads. Raises ``InputError`` where no sheet has them, for text among figures, for counts with
    a dot or comma that may stand for thousands, and for two figures of one area and column.
    """
    return read_all_columns([source])


def read_all_columns(sources: Sequence[TableSource]) -> Cells:
    """The figures of several sources, as ``read_columns`` reads each; two that differ are refused across them, too."""
    found: Cells = {}
    for source in sources:
        _add_source(found, source)
    return found


def _add_source(found: Cells, source: TableSource) -> None:
    is_there = False
    heads: list[str] = []
    for table in every_table(source, KEY_HEADS):
        heads += table.heads
        columns = _columns(table)
        codes = _codes(table, columns)
        for row, code in codes.items():
            for at, number in columns.items():
                cell = table.rows[row][at] if at < len(table.rows[row]) else None
                if is_blank(cell):
                    continue
                is_there, own = True, _cell(cell, table, row, at, number)
                if not _is_same(found.setdefault((code, number), own), own):
                    place = {"table": table.name, "row": table.numbers[row], "column": table.heads[at]}
                    raise InputError("fk_twice", code=code, **place)
    if not is_there:
        raise InputError("fk_columns", table=source.name, columns=", ".join(head for head in heads if head)[:300])


def _is_same(one: Cell, other: Cell) -> bool:
    return one == other or (one[1] == other[1] and math.isnan(one[0]) and math.isnan(other[0]))


def _cell(cell: object, table: Table, row: int, at: int, column: int) -> Cell:
    try:
        read = count_of if column in _COUNTS else number_of
        return read(cell), sign_of(cell) == SUPPRESSED_SIGN
    except ValueError as error:
        number = str(table.numbers[row])
        raise InputError("fk_text", table=table.name, row=number, column=table.heads[at], text=cell) from error


def _codes(table: Table, figures: Collection[int]) -> dict[int, str]:
    """The code of each row that has one, in the column that is named so, otherwise in that of the first three with the
    most codes; never in a column of ``figures``."""
    named = [at for at, head in enumerate(table.heads) if plain(head) in KEY_HEADS]
    best: dict[int, str] = {}
    for at in named or range(min(3, len(table.heads))):
        texts = {row: _code(cells[at]) for row, cells in enumerate(table.rows) if at < len(cells)}
        found = {row: code for row, code in texts.items() if code}
        if at not in figures and len(found) > len(best):
            best = found
    return best


def _code(cell: object) -> str:
    return area_code_in(cell, _WHOLE) or ""


def _columns(table: Table) -> dict[int, int]:
    """The number of each column that is known; a row of numbers in the table goes before names."""
    for cells in [table.heads, *table.rows[:12]]:
        numbers = {at: number for at, cell in enumerate(cells) if (number := _small_number(cell)) is not None}
        rising = list(numbers.values())
        if len(rising) >= 5 and all(b - a == 1 for a, b in zip(rising, rising[1:])):
            return numbers
    return {at: number for at, head in enumerate(table.heads) if (number := column_number(head)) is not None}


def _small_number(cell: object) -> int | None:
    text = "" if cell is None else str(cell).strip().removesuffix(".0")
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text) <= 40 else None


def column_number(head: str) -> int | None:
    """The number of the column of table F-k that a head means, None for others."""
    text = plain(head)
    own = _OWN.fullmatch(head.strip().casefold())
    if own:
        return int(own[1])
    for column in COUNT_COLUMNS:
        if text in (plain(column.key), plain(column.name)):
            return column.number
    is_mean = "snitt" in text
    words: Mapping[str, int] = {
        "strukturkriteri": STRUCTURE,
        "gradert": BASIS,
        "sone": WITHIN_MEAN if is_mean else WITHIN,
        "nabokrets": NEAREST_MEAN if is_mean else NEAREST,
        "opphop": ACCUMULATION,
    }
    wanted = [number for word, number in words.items() if word in text and (word != "sone" or "reiseavstand" in text)]
    return wanted[-1] if wanted else None
