"""Changes of codes: grunnkretser and kommuner that were renumbered, merged, split, born or gone, as KLASS gives them.

A table of changes has an old code, a new one and the day from which the new one is valid (KLASS' ``changes``, its
tables of correspondence, Helsedirektoratet's recoding, or a plain list of old and new codes).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..tables.key_columns import refuse_lost_digits
from ..tables.tables import Table, TableError, is_blank, plain
from ..tables.years import day_in
from ..units.coding import digits_of

# What the columns are called, as ``plain`` writes it; the first that is there counts.
OLD_NAMES = ("oldcode", "gammelkode", "gammel", "fra", "old", "sourcecode", "kildekode", "forrigekode")
NEW_NAMES = ("newcode", "nykode", "ny", "til", "new", "currentcode", "targetcode", "målkode")
DATE_NAMES = ("changeoccurred", "dato", "date", "endringsdato", "gyldigfra", "validfrom", "år", "year")
# Kommune, bydel, grunnkrets, levekårssone.
_LENGTHS = (4, 6, 8, 10)


@dataclass(frozen=True)
class CodeChange:
    """A code ``old`` that became ``new`` on ``date`` (ISO; "" where the table has none). An empty old code was born,
    an empty new one is gone."""

    old: str
    new: str
    date: str = ""


def change_columns(table: Table) -> tuple[int, int, int | None]:
    """The columns with the old codes, the new ones and, where there is one, the dates.

    Raises ``TableError("no_change_columns")``.
    """
    names = [plain(head) for head in table.heads]
    every = (OLD_NAMES, NEW_NAMES, DATE_NAMES)
    old_at, new_at, date_at = (next((names.index(name) for name in wanted if name in names), None) for wanted in every)
    if old_at is None or new_at is None:
        raise TableError("no_change_columns", table.name, columns=list(table.heads))
    return old_at, new_at, date_at


def read_changes(table: Table) -> list[CodeChange]:
    """The changes in a table, each once, in its order; rows in which both codes are empty say nothing.

    Raises ``TableError``: ``no_change_columns`` where no old and new code are found, ``change_codes`` with the rows
    whose codes are no codes or of different kinds, ``lost_digits``, ``change_dates`` with the rows whose date is none.
    """
    old_at, new_at, date_at = change_columns(table)
    refuse_lost_digits(table, (old_at, new_at))
    dates = [None] * len(table.rows) if date_at is None else table.column(date_at)
    changes, bad_codes, bad_dates = [], [], []
    for number, old, new, day in zip(table.numbers, table.column(old_at), table.column(new_at), dates):
        before, after, date = _code(old), _code(new), _date(day)
        if before is None or after is None or (before and after and len(before) != len(after)):
            bad_codes.append(number)
        elif date is None:
            bad_dates.append(number)
        elif before or after:
            changes.append(CodeChange(before, after, date))
    if bad_codes:
        raise TableError("change_codes", table.name, rows=bad_codes)
    if bad_dates:
        raise TableError("change_dates", table.name, rows=bad_dates)
    return list(dict.fromkeys(changes))


def _code(cell: object) -> str | None:
    """A code with its leading zero, "" for an empty cell, None for what is no code."""
    if is_blank(cell):
        return ""
    try:
        text = digits_of(cell)
    except ValueError:
        return None
    padded = text.zfill(len(text) + len(text) % 2)
    return padded if text.isascii() and text.isdigit() and len(padded) in _LENGTHS else None


def _date(cell: object) -> str | None:
    """The day as ISO text, the first of January for a year alone, "" for an empty cell, None for what is none."""
    return "" if is_blank(cell) else day_in(cell)


def first_of_january(year: int) -> str:
    """The day on which figures of a year are counted, as a date of changes."""
    return f"{year}-01-01"


def later_than(changes: Iterable[CodeChange], since: str) -> list[CodeChange]:
    """The changes after the day ``since``: those that figures and divisions of that day have not seen."""
    return [change for change in changes if change.date > since]
