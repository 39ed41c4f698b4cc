"""The limits of single kommuner, out of a table."""

from __future__ import annotations

from ...engine.criteria import Criteria
from ...engine.tables.tables import Table
from ...engine.units.coding import kommune_code
from ...engine.units.indicators import count_of
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
    no kommune, no rising whole numbers (1.500 may be 1 500 or 1,5), or a kommune for the second time."""
    found: dict[str, Criteria] = {}
    for table in plain_tables(source, KOMMUNE_NAMES):
        _add_criteria(found, table)
    return found


def _add_criteria(found: dict[str, Criteria], table: Table) -> None:
    places = [table.named(names) for names in _COLUMNS]
    if any(place is None for place in places):
        raise InputError("criteria_columns", table=table.name, columns=", ".join(table.heads))
    kommuner, lows, floors, highs = (table.column(place) for place in places if place is not None)
    wrong, twice = [], []
    for number, kommune, low, floor, high in zip(table.numbers, kommuner, lows, floors, highs):
        try:
            code, own = kommune_code(kommune), Criteria(*(int(count_of(value)) for value in (low, floor, high)))
        except ValueError:
            wrong.append(str(number))
            continue
        if found.setdefault(code, own) != own:
            twice.append(f"{code} ({number})")
    if wrong:
        raise InputError("criteria_rows", table=table.name, rows=", ".join(wrong))
    if twice:
        raise InputError("criteria_twice", table=table.name, rows=", ".join(twice))
