"""What KLASS says, out of its answers and files: codes with their validity, grunnkretser of zones, changes.

JSON and CSV, ``;`` or ``,``, UTF-8 or ISO-8859-1, from the API's calls on a classification, on a version or on a table
of correspondence. Either side of a correspondence may be the zones.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace

from ...engine.history.code_changes import CodeChange, read_changes
from ...engine.history.issued_codes import IssuedCode
from ...engine.tables.delimited import decode, grid_of_text
from ...engine.tables.tables import Table, is_blank, plain, table_of_grid
from ...engine.units.coding import UNIT_CODE_LENGTH, digits_of, has_serial, kommune_of, previous_code, unit_code
from ...layers.translation import named
from ..errors import KlassError
from ..format import is_day

# The lists that KLASS wraps its rows in.
_LISTS = ("codes", "classificationItems", "correspondenceItems", "correspondenceMaps", "codeChanges")
_HEADS = ("code", "sourcecode", "oldcode")


@dataclass(frozen=True)
class KlassReading:
    """What KLASS has.

    ``names`` of the zones in force and ``units``, the zone of each grunnkrets; None where KLASS has no such table.
    ``changes`` between versions, None where it has none; ``issued`` every code that was or is in force. ``skipped`` are
    codes of the list that are no LKS codes.
    """

    names: dict[str, str]
    units: dict[str, str] | None = None
    changes: list[CodeChange] | None = None
    issued: list[IssuedCode] = field(default_factory=list)
    skipped: tuple[str, ...] = ()

    @property
    def unit_count(self) -> int:
        """How many grunnkretser have a zone."""
        return len(self.units or ())


def table_of_answer(name: str, content: bytes) -> Table:
    """The rows of an answer or a file. Raises ``KlassError`` where it is none of KLASS', ``TableError`` for a broken
    CSV; a list without rows is a table without heads."""
    text = decode(content, name)
    if not text.lstrip().startswith(("{", "[")):
        if text.lstrip().startswith("<"):
            raise KlassError("klass_not_json", name=name)
        cells, lines = grid_of_text(text, name)
        return table_of_grid(name, cells, lines, _HEADS)
    try:
        data = json.loads(text)
    except ValueError as error:
        raise KlassError("klass_not_json", name=name) from error
    rows = data if isinstance(data, list) else next((data[key] for key in _LISTS if key in data), None)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise KlassError("klass_not_json", name=name)
    heads = tuple(dict.fromkeys(key for row in rows for key in row))
    return Table(name, heads, [[row.get(head) for head in heads] for row in rows], range(1, len(rows) + 1))


def _columns(table: Table, *names: str) -> list[list[object]]:
    """The columns of these names, as ``plain`` writes them; raises ``KlassError`` where one is missing."""
    if not table.rows:
        return [[] for _ in names]
    heads = [plain(head) for head in table.heads]
    missing = [name for name in names if name not in heads]
    if missing:
        raise KlassError(
            "klass_columns", name=table.name, missing=", ".join(missing), present=", ".join(table.heads) or "–"
        )
    return [table.column(heads.index(name)) for name in names]


def _optional(table: Table, *names: str) -> list[str]:
    """The first of these columns that says something, row by row, as text."""
    heads = [plain(head) for head in table.heads]
    columns = [table.column(heads.index(name)) for name in names if name in heads]
    return [next((_text(cell) for cell in cells if _text(cell)), "") for cells in zip(*columns)] or [""] * len(
        table.rows
    )


def _text(cell: object) -> str:
    return "" if is_blank(cell) else str(cell).strip()


def read_names(table: Table) -> tuple[dict[str, str], tuple[str, ...]]:
    """The name of each LKS code in a code list, and the codes that are none."""
    codes, names = _columns(table, "code", "name")
    found, skipped = {}, []
    for code, name in zip(codes, names):
        zone = _zone(code)
        if zone:
            found[zone] = _text(name)
        elif _text(code):
            skipped.append(_text(code))
    return found, tuple(skipped)


def _zone(cell: object) -> str:
    """An LKS code with its leading zero, "" for anything else."""
    try:
        code = previous_code(cell)
    except ValueError:
        return ""
    return code if has_serial(code) else ""


def rows_at(table: Table, day: str) -> Table:
    """The rows of a code list that hold at a day (yyyy-MM-dd): from their first day until before ``validTo``; rows
    without days always do. Raises ``KlassError`` for days of another form, and where no row holds then."""
    spans = list(zip(_optional(table, "validfrom"), _optional(table, "validto")))
    odd = sorted({text for span in spans for text in span if text and not is_day(text)})
    if odd:
        raise KlassError("klass_file_days", name=table.name, days=named(odd))
    held = [start <= day and (not end or day < end) for start, end in spans]
    if table.rows and not any(held):
        raise KlassError("klass_file_not_at", name=table.name, day=day)
    rows = [row for row, holds in zip(table.rows, held) if holds]
    return replace(table, rows=rows, numbers=[number for number, holds in zip(table.numbers, held) if holds])


def read_issued_codes(table: Table) -> list[IssuedCode]:
    """Every code of a list over time, sorted, with the first day it held and the last, "" while it holds."""
    codes, names = _columns(table, "code", "name")
    starts = _optional(table, "validfrominrequestedrange", "validfrom")
    ends = _optional(table, "validtoinrequestedrange", "validto")
    found: dict[str, list[tuple[str, str, str]]] = {}
    for cell, name, start, end in zip(codes, names, starts, ends):
        if zone := _zone(cell):
            found.setdefault(zone, []).append((start, end, _text(name)))
    issued = []
    for code, spans in sorted(found.items()):
        spans.sort()
        last = "" if any(not end for _, end, _ in spans) else max(end for _, end, _ in spans)
        issued.append(IssuedCode(code, spans[-1][2], spans[0][0], last, kommune_of(code)))
    return issued


def read_units(table: Table) -> dict[str, str]:
    """The zone of each grunnkrets in a correspondence; rows with an empty side say nothing.

    Raises ``KlassError`` with rows whose sides are not a zone and a grunnkrets, and for grunnkretser in two zones.
    """
    sources, targets = _columns(table, "sourcecode", "targetcode")
    found: dict[str, str] = {}
    wrong, twice = [], []
    for number, one, other in zip(table.numbers, sources, targets):
        if is_blank(one) or is_blank(other):
            continue
        pair = _zone_and_unit(one, other) or _zone_and_unit(other, one)
        if pair is None:
            wrong.append(number)
        elif found.setdefault(pair[1], pair[0]) != pair[0]:
            twice.append(pair[1])
    if wrong:
        raise KlassError("klass_pairs", name=table.name, rows=named(str(number) for number in wrong))
    if twice:
        raise KlassError("klass_two_zones", name=table.name, codes=named(sorted(set(twice))))
    return found


def _zone_and_unit(zone: object, unit: object) -> tuple[str, str] | None:
    code = _zone(zone)
    try:
        return (code, unit_code(unit)) if code and len(digits_of(unit)) <= UNIT_CODE_LENGTH else None
    except ValueError:
        return None


def read_zone_changes(table: Table) -> list[CodeChange]:
    """The changes of zones; a list without rows has none."""
    return read_changes(table) if table.rows else []


def reading_of(
    codes: Table, correspondence: Table | None, changes: Table | None, over_time: Table | None
) -> KlassReading:
    """What the code list at a day, the correspondence to grunnkrets, the changes and the codes over time say; None for
    a table that KLASS does not have."""
    names, skipped = read_names(codes)
    return KlassReading(
        names,
        None if correspondence is None else read_units(correspondence),
        None if changes is None else read_zone_changes(changes),
        read_issued_codes(codes if over_time is None else over_time),
        skipped,
    )
