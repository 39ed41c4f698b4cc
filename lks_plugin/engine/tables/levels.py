"""The levels between kommune and grunnkrets, bydel and delbydel, out of tables of correspondence."""

from __future__ import annotations

from collections.abc import Collection

from ..units.coding import digits_of
from .key_columns import Keyed, find_key, refuse_duplicates
from .tables import Table, TableError, code_in, is_blank, plain

BYDEL, DELBYDEL = "bydelsnummer", "delbydelsnummer"
_BYDEL_DIGITS, _MOST_DIGITS = 6, 8


def level_table(table: Table, units: Collection[str]) -> Keyed:
    """A table of ``units`` with the codes of their levels as columns ``bydelsnummer`` and ``delbydelsnummer``.

    The columns are known by their names (bydel, bydelsnr, delbydel …), otherwise, as in KLASS (sourceCode, targetCode),
    by their digits: up to six are a bydel. Raises ``TableError`` as ``key_table`` does, and ``no_level``.
    """
    key = _key(table, units)
    columns = _named_columns(table, key) or _coded_columns(table, key)
    if not columns:
        raise TableError("no_level", table.name, columns=list(table.heads))
    codes = [code_in(cell) for cell in table.column(key)]
    read = {name: [level_code(cell) for cell in table.column(index)] for name, index in columns.items()}
    rows = [row for row, code in enumerate(codes) if code is not None]
    keyed = Keyed(
        table=table,
        key=table.heads[key],
        codes=codes,
        columns={(name, None): {row: cells[row] for row in rows} for name, cells in read.items()},
        heads={(name, None): table.heads[index] for name, index in columns.items()},
        notes=len(codes) - len(rows),
    )
    refuse_duplicates(keyed)
    return keyed


def level_code(cell: object) -> str | None:
    """The code of a level as text, a lost leading zero restored (30101 -> "030101"); other text as it is."""
    if is_blank(cell):
        return None
    try:
        code = digits_of(cell)
    except ValueError:
        code = str(cell)
    return code.zfill(len(code) + len(code) % 2) if code.isascii() and code.isdigit() else code


def _key(table: Table, units: Collection[str]) -> int:
    try:
        return find_key(table)
    except TableError as error:
        if error.kind != "many_keys":
            raise
        # Codes of delbydeler may have as many digits: the units' own codes are those the layer has.
        known = [sum(code_in(cell) in units for cell in table.column(index)) for index in range(len(table.heads))]
        if not max(known):
            raise
        return known.index(max(known))


def _named_columns(table: Table, key: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, head in enumerate(table.heads):
        own = plain(head)
        if index != key and not own.endswith(("navn", "name")):
            for beginning, name in (("delbydel", DELBYDEL), ("bydel", BYDEL)):
                if own.startswith(beginning):
                    found.setdefault(name, index)
    return dict(sorted(found.items()))


def _is_level(code: str | None) -> bool:
    return code is not None and code.isdigit() and len(code) >= _BYDEL_DIGITS


def _coded_columns(table: Table, key: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for index in range(len(table.heads)):
        codes = [level_code(cell) for cell in table.column(index) if not is_blank(cell)]
        longest = max((len(code or "") for code in codes), default=0)
        if index != key and longest <= _MOST_DIGITS and codes and all(_is_level(code) for code in codes):
            found.setdefault(BYDEL if longest <= _BYDEL_DIGITS else DELBYDEL, index)
    return dict(sorted(found.items()))
