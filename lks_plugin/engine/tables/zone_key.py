"""Keys of zones: tables that say which zone each grunnkrets is in, such as ``levekaar,lksnavn,grunnkrets``."""

from __future__ import annotations

from collections.abc import Sequence

from ..units.coding import has_serial, previous_code
from .key_columns import Column, Keyed, find_key, refuse_duplicates
from .tables import Table, TableError, code_in, is_blank, plain

# What the column of zones is called, as ``plain`` writes it; the first that is there counts.
ZONE_NAMES = ("lks", "levekaar", "levekår", "lkskode", "levekaarssone", "levekårssone", "levekårsone", "sone", "zone")
NAMES_OF_ZONES: tuple[str, ...] = ("lksnavn", "lksnamn", "levekaarnavn", "levekårsnavn", "levekaarssonenavn")
NAMES_OF_ZONES += ("levekårssonenavn", "sonenavn", "sonenamn", "zonename")
ZONE, ZONE_NAME = "lks", "lksnavn"


def zone_code(cell: object) -> str:
    """An LKS code in a cell, a lost zero restored; "" for nothing, anything else as it stands."""
    if is_blank(cell):
        return ""
    try:
        return previous_code(cell)
    except ValueError:
        return str(cell).strip()


def zone_column(table: Table, wanted: str = "") -> int:
    """The column with the zones: the one ``wanted``, or by its name, or the only one with LKS codes.

    Raises ``TableError("no_zone_column")``.
    """
    if wanted:
        if wanted in table.heads:
            return table.heads.index(wanted)
        raise TableError("no_zone_column", table.name, columns=list(table.heads))
    heads = [plain(head) for head in table.heads]
    named = table.named(ZONE_NAMES)
    if named is not None:
        return named
    near = [i for i, head in enumerate(heads) if head.startswith(("lks", "levek", "sone")) and "nav" not in head]
    coded = [i for i in range(len(heads)) if _holds_zone_codes(table.column(i))]
    for options in (near, coded):
        if len(options) == 1:
            return options[0]
    raise TableError("no_zone_column", table.name, columns=list(table.heads))


def _holds_zone_codes(cells: Sequence[object]) -> bool:
    """Whether most cells have as many digits as an LKS code."""
    filled = [zone_code(cell) for cell in cells if not is_blank(cell)]
    return bool(filled) and sum(has_serial(code) for code in filled) > len(filled) / 2


def zone_table(table: Table) -> Keyed:
    """A key as a table by grunnkrets with the columns ``lks`` and, where it names the zones, ``lksnavn``.

    Raises ``TableError`` as ``find_key`` does, ``no_zone_column``, and ``duplicate`` for a unit in two rows.
    """
    key, zone_at = find_key(table), zone_column(table)
    name_at = table.named(NAMES_OF_ZONES)
    codes = [code_in(cell) for cell in table.column(key)]
    rows = [row for row, code in enumerate(codes) if code is not None]
    places: dict[Column, int] = {(ZONE, None): zone_at, **({} if name_at is None else {(ZONE_NAME, None): name_at})}
    cells = {column: table.column(index) for column, index in places.items()}
    keyed = Keyed(
        table=table,
        key=table.heads[key],
        codes=codes,
        columns={column: {row: cells[column][row] for row in rows} for column in places},
        heads={column: table.heads[index] for column, index in places.items()},
        notes=len(codes) - len(rows),
        places=places,
    )
    refuse_duplicates(keyed)
    return keyed
