"""The limits of single kommuner, out of a table."""

from __future__ import annotations

from ...engine.criteria import Criteria
from ...engine.tables.tables import Table, plain
from ...engine.units.coding import kommune_code
from ...engine.units.indicators import number_of
from ..errors import InputError
from .tables import TableSource, plain_tables

KOMMUNE_NAMES = ("kommune", "kommunenummer", "kommunenr", "knr")
_COLUMNS = (
    KOMMUNE_NAMES,
    ("min", "minimum", "minste", "minpopulation"),
    ("floor", "gulv", "absolutt", "floorpopulation"),
    ("max", "maks", "maksimum", "største", "maxpopulation"),
)


def read_criteria(source: TableSource) -> dict[str, Criteria]:
    """The limits by kommunenummer. Raises ``InputError`` for a table without the columns, and with the rows for what is
    no kommune or no rising numbers."""
    found: dict[str, Criteria] = {}
    for table in plain_tables(source, KOMMUNE_NAMES):
        found |= _criteria_of(table)
    return found


def _criteria_of(table: Table) -> dict[str, Criteria]:
    heads = [plain(head) for head in table.heads]
    places = [next((heads.index(name) for name in names if name in heads), None) for names in _COLUMNS]
    if any(place is None for place in places):
        raise InputError("criteria_columns", table=table.name, columns=", ".join(table.heads))
    kommuner, lows, floors, highs = (table.column(place) for place in places if place is not None)
    found, wrong = {}, []
    for number, kommune, low, floor, high in zip(table.numbers, kommuner, lows, floors, highs):
        try:
            found[kommune_code(kommune)] = Criteria(*(int(number_of(value)) for value in (low, floor, high)))
        except ValueError:
            wrong.append(str(number))
    if wrong:
        raise InputError("criteria_rows", table=table.name, rows=", ".join(wrong))
    return found
