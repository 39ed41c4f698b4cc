"""The levels between kommune and grunnkrets, bydel and delbydel, out of tables of correspondence."""

from __future__ import annotations

from collections.abc import Collection

from ..units.coding import before_name, digits_of, kommune_of
from .key_columns import Keyed, find_key, refuse_duplicates
from .tables import Table, TableError, code_in, is_blank, plain

BYDEL, DELBYDEL = "bydelsnummer", "delbydelsnummer"
_BYDEL_DIGITS, _MOST_DIGITS = 6, 8
# Levels of Statistics Norway that no zone is held to.
_OTHER_LEVELS = ("delområde", "delomraade", "delomrade")


def level_table(table: Table, units: Collection[str]) -> Keyed:
    """A table of ``units`` with the codes of their levels as columns ``bydelsnummer`` and ``delbydelsnummer``.

    The columns are known by their names (bydel, bydelsnr, delbydel …), those with codes before those with names,
    otherwise, as in KLASS (sourceCode, targetCode), by their digits: six that begin with the kommune are a bydel.
    Raises ``TableError`` as ``key_table`` does, ``no_level``, and ``delomraade`` for a table of delområder.
    """
    key = _key(table, units)
    columns = named_levels(table, key) or _coded_columns(table, key)
    if not columns:
        delomraader = [
            head for index, head in enumerate(table.heads) if index != key and _is_delomraade(table, key, index)
        ]
        if delomraader:
            raise TableError("delomraade", table.name, column=delomraader[0])
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


def add_levels(found: dict[str, str], table: Keyed, name: str) -> None:
    """Add the levels by unit of the column ``name`` of a ``level_table``; raises ``TableError("two_levels")`` where
    they differ from those of another table."""
    cells = ((table.codes[row], level_code(cell)) for row, cell in table.columns[(name, None)].items())
    own = {code: level for code, level in cells if code is not None and level}
    differing = [
        f"{code}: {found[code]}, {level}" for code, level in sorted(own.items()) if found.get(code, level) != level
    ]
    if differing:
        raise TableError("two_levels", table.name, column=table.heads[(name, None)], rows=differing)
    found.update(own)


def level_code(cell: object) -> str | None:
    """The code of a level as text, a lost leading zero restored (30101 -> "030101"); other text as it is."""
    if is_blank(cell):
        return None
    try:
        code = digits_of(cell)
    except ValueError:
        code = str(cell)
    code = before_name(code)
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


def named_levels(table: Table, key: int) -> dict[str, int]:
    """The columns of bydel and delbydel by their names; of several the first with codes of the units' own kommune."""
    found: dict[str, list[int]] = {}
    for index, head in enumerate(table.heads):
        own = plain(head)
        level = next(
            (level for stem, level in (("delbydel", DELBYDEL), ("bydel", BYDEL)) if own.startswith(stem)), None
        )
        if index != key and level:
            found.setdefault(level, []).append(index)
    chosen = {}
    for level, columns in sorted(found.items()):
        rank, index = min((_likeness(table, key, index, level), index) for index in columns)
        # The name of a bydel is none of its codes; where the head does not say which it is, a name may be all there is.
        if rank <= _NUMBERS or not plain(table.heads[index]).endswith(("navn", "name")):
            chosen[level] = index
    return chosen


# How like a level a column is: codes inside the units' kommuner, other numbers, text, nothing at all.
_INSIDE, _NUMBERS, _TEXT, _NOTHING = range(4)


def _likeness(table: Table, key: int, index: int, level: str) -> int:
    pairs = _pairs(table, key, index)
    if not pairs:
        return _NOTHING
    digits = _BYDEL_DIGITS if level == BYDEL else _MOST_DIGITS
    if all(len(code) == digits and _is_inside(code, unit) for unit, code in pairs):
        return _INSIDE
    return _NUMBERS if all(code.isdigit() for _, code in pairs) else _TEXT


def _pairs(table: Table, key: int, index: int) -> list[tuple[str, str]]:
    """The unit and the level of each row that has both."""
    cells = zip(table.column(key), table.column(index))
    read = ((code_in(unit), level_code(cell)) for unit, cell in cells)
    return [(unit, code) for unit, code in read if unit and code]


def _is_inside(code: str, unit: str) -> bool:
    """Whether a code is one of a level in the kommune of the unit."""
    return code.isdigit() and len(code) >= _BYDEL_DIGITS and kommune_of(code) == kommune_of(unit)


def _is_delomraade(table: Table, key: int, index: int) -> bool:
    """Whether a column holds delområder: the first six digits of every grunnkrets itself."""
    pairs = _pairs(table, key, index)
    return bool(pairs) and all(unit[:_BYDEL_DIGITS] == code for unit, code in pairs)


def _coded_columns(table: Table, key: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, head in enumerate(table.heads):
        pairs = _pairs(table, key, index)
        longest = max((len(code) for _, code in pairs), default=0)
        is_other = index == key or plain(head).startswith(_OTHER_LEVELS) or _is_delomraade(table, key, index)
        if not is_other and 0 < longest <= _MOST_DIGITS and all(_is_inside(code, unit) for unit, code in pairs):
            found.setdefault(BYDEL if longest <= _BYDEL_DIGITS else DELBYDEL, index)
    return dict(sorted(found.items()))
