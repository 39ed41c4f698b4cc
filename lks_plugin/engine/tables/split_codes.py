"""Grunnkretsnummer that are split over columns: kommune, delområde where it has a column of its own, and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..units.coding import digits_of, kommune_code
from .tables import Table, is_blank

_KOMMUNE = ("kommunenummer", "kommunenr", "kommnr", "komnr", "knr", "kommune", "komm")
_DELOMRAADE = ("delområdenummer", "delområdenr", "delområde", "delomraade", "delomrade")
_SERIAL = 2
_KRETS: tuple[str, ...] = ("grunnkretsnummer", "grunnkretsnr", "grunnkrets", "gkretsnr", "gkrets", "grkrets")
_KRETS += ("kretsnummer", "kretsnr", "krets")


def with_whole_codes(table: Table) -> tuple[Table, list[str]] | None:
    """The table with the whole grunnkretsnummer in the column of the krets, and the heads of the columns that it was
    put together from; None where the columns are not there by their names, or hold anything else."""
    columns = [table.named(names) for names in (_KOMMUNE, _DELOMRAADE, _KRETS)]
    kommune, delomraade, krets = columns
    if kommune is None or krets is None:
        return None
    lengths = [2 * _SERIAL] if delomraade is None else [_SERIAL, _SERIAL]
    own = [index for index in (delomraade, krets) if index is not None]
    codes: list[str | None] = []
    for row in table.rows:
        cells = [row[index] if index < len(row) else None for index in (kommune, *own)]
        code = _whole(cells, lengths) if not any(map(is_blank, cells)) else None
        if code == "":
            return None
        codes.append(code)
    # Of two columns the second has more digits than a serial alone: 101 is 0101, but 1 may be 0001 or 0101.
    longest = max((len(digits_of(row[krets])) for row, code in zip(table.rows, codes) if code), default=0)
    if not longest or (delomraade is None and longest <= _SERIAL):
        return None
    rows = [
        [code if index == krets and code else cell for index, cell in enumerate(row)]
        for row, code in zip(table.rows, codes)
    ]
    return replace(table, rows=rows), [table.heads[index] for index in (kommune, *own)]


def _whole(cells: Sequence[object], lengths: Sequence[int]) -> str:
    """The eight digits of a row; "" where a cell holds anything else."""
    try:
        code = kommune_code(cells[0])
        for cell, length in zip(cells[1:], lengths):
            digits = digits_of(cell)
            if not (digits.isascii() and digits.isdigit() and len(digits) <= length):
                return ""
            code += digits.zfill(length)
    except ValueError:
        return ""
    return code
