"""The tables of an upkeep: changes of codes and the register of issued codes."""

from __future__ import annotations

from collections.abc import Iterable

from ...engine.history.code_changes import NEW_NAMES, OLD_NAMES, CodeChange, read_changes
from ...engine.history.issued_codes import CODE_NAMES, IssuedCode, read_issued
from ..reading.tables import TableSource, plain_tables


def changes_of(sources: Iterable[TableSource]) -> tuple[CodeChange, ...]:
    """The changes of all tables, each once."""
    heads = (*OLD_NAMES, *NEW_NAMES)
    found = [change for source in sources for table in plain_tables(source, heads) for change in read_changes(table)]
    return tuple(dict.fromkeys(found))


def issued_of(source: TableSource) -> tuple[IssuedCode, ...]:
    """The codes of a register."""
    found = [one for table in plain_tables(source, CODE_NAMES) for one in read_issued(table)]
    return tuple({one.code: one for one in reversed(found)}.values())
