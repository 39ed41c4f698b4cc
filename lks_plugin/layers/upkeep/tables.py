"""The tables of an upkeep: changes of codes and the register of issued codes."""

from __future__ import annotations

from collections.abc import Iterable

from ...engine.history.code_changes import NEW_NAMES, OLD_NAMES, CodeChange, read_changes
from ...engine.history.issued_codes import CODE_NAMES, IssuedCode, read_issued
from ...engine.tables.tables import Table
from ..reading.tables import TableSource, plain_tables


def changes_of(sources: Iterable[TableSource]) -> tuple[CodeChange, ...]:
    """The changes of all tables, each once."""
    return changes_in(change_tables(sources))


def change_tables(sources: Iterable[TableSource]) -> list[Table]:
    """The tables of changes."""
    return [table for source in sources for table in plain_tables(source, OLD_NAMES, NEW_NAMES)]


def changes_in(tables: Iterable[Table]) -> tuple[CodeChange, ...]:
    """The changes of tables that were read, each once."""
    return tuple(dict.fromkeys(change for table in tables for change in read_changes(table)))


def issued_of(source: TableSource) -> tuple[IssuedCode, ...]:
    """The codes of a register."""
    found = [one for table in plain_tables(source, CODE_NAMES) for one in read_issued(table)]
    return tuple({one.code: one for one in reversed(found)}.values())
