"""JSON tables: cubes of the StatBank (``jsonstat.py``), and records in the forms that programs write them.

Records come as a list, one on each line (JSON lines), under the code that each is about, as columns, or as rows below
a row of heads.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from .jsonstat import VALUE, is_cube, table_of_cube
from .tables import Table, TableError, table_of_grid
from .years import year_in

# How deep lists of records are looked for.
_DEPTH = 5
# What the keys of an object of records are, by their number of digits.
_CODES = {4: "kommunenummer", 7: "grunnkretsnummer", 8: "grunnkretsnummer", 10: "lks"}
# So much of what was not understood is shown.
_SHOWN = 60

Records = Sequence[Mapping[str, Any]]


def tables_of_json(name: str, text: str) -> list[Table]:
    """The tables of a JSON file.

    Records may lie anywhere in the file, each list under the name it has there, as the sheets of a workbook; records
    within a record are columns of their own (befolkning_2024). Rows are numbered from 1 in the file's order. Raises
    ``TableError``: ``json_syntax`` for what is no JSON, ``json_line`` for a line that is none where others are,
    ``json_twice`` for an object with two values under one key, ``json_records`` for a list of records and other things,
    ``json_cube`` for a broken cube, ``json`` with the ``begin`` of the data for any other form.
    """
    data = _parsed(name, text)
    if isinstance(data, dict) and isinstance(data.get("dataset"), dict):
        data = data["dataset"]  # JSON-stat 1
    if is_cube(data):
        return [table_of_cube(name, data)]
    if heads_and_rows := _heads_and_rows(data):
        return [table_of_grid(name, heads_and_rows)]
    lists = _lists_of_records(name, data)
    if not lists:
        raise TableError("json", name, begin=json.dumps(data, ensure_ascii=False)[:_SHOWN])
    if len(lists) == 1:
        return [_table_of_records(name, "", lists[0][1])]
    return [_table_of_records(f"{name} ({path})", path, records) for path, records in lists]


def _parsed(name: str, text: str) -> Any:
    """The data; a list of the records of its lines where each is one (JSON lines)."""
    an_object = partial(_object, name)
    try:
        return json.loads(text, object_pairs_hook=an_object)
    except RecursionError as error:
        raise TableError("json", name, begin=text[:_SHOWN]) from error
    except ValueError as error:
        lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
        if len(lines) < 2 or _record(lines[0][1], an_object) is None:
            place = error if isinstance(error, json.JSONDecodeError) else None
            raise TableError("json_syntax", name, line=place.lineno if place else 1) from error
        records = [(number, _record(line, an_object)) for number, line in lines]
        wrong = [number for number, record in records if record is None]
        if wrong:
            raise TableError("json_line", name, rows=wrong) from error
        return [record for _, record in records]


def _object(name: str, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object; raises ``TableError("json_twice")`` for a key that it has twice: one of the values would be
    lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise TableError("json_twice", name, keys=[key for key in found if keys.count(key) > 1])
    return found


def _record(line: str, an_object: Callable[[list[tuple[str, Any]]], dict[str, Any]]) -> dict[str, Any] | None:
    try:
        found = json.loads(line, object_pairs_hook=an_object)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _heads_and_rows(data: object) -> list[list[object]]:
    """A list of rows, the first of them heads; [] for anything else."""
    rows = data if isinstance(data, list) and len(data) > 1 else []
    is_grid = rows and all(isinstance(row, list) and not any(map(_is_inner, row)) for row in rows)
    has_heads = is_grid and rows[0] and all(isinstance(head, str) for head in rows[0])
    return [list(map(_cell, row)) for row in rows] if has_heads else []


def _lists_of_records(name: str, data: object, path: str = "", depth: int = 0) -> list[tuple[str, Records]]:
    """The lists of records in the data, each under the names that lead to it. KLASS wraps its list, as others do."""
    if isinstance(data, list) and any(isinstance(record, dict) for record in data):
        wrong = [number for number, record in enumerate(data, 1) if not isinstance(record, dict)]
        if wrong:
            raise TableError("json_records", name, rows=wrong)
        return [(path, data)]
    if not isinstance(data, dict) or depth == _DEPTH:
        return []
    if found := _by_code(data) or _of_columns(data):
        return [(path, found)]
    inner = ((f"{path}/{key}" if path else str(key), part) for key, part in data.items())
    return [found for own, part in inner for found in _lists_of_records(name, part, own, depth + 1)]


def _by_code(data: Mapping[str, Any]) -> Records:
    """The records of an object whose keys are the codes that its values are about; () for any other."""
    heads = {_CODES.get(len(key), "") if key.isascii() and key.isdigit() else "" for key in data}
    if len(heads) != 1 or "" in heads or all(year_in(key) for key in data):
        return ()
    (head,) = heads
    values = list(data.values())
    if not any(map(_is_inner, values)):
        return [{head: key, VALUE: value} for key, value in data.items()]
    cells = [cell for value in values if isinstance(value, dict) for cell in value.values()]
    is_records = all(isinstance(value, dict) for value in values) and not any(isinstance(cell, list) for cell in cells)
    return [{head: key, **value} for key, value in data.items()] if is_records else ()


def _of_columns(data: Mapping[str, Any]) -> Records:
    """The records of an object of columns, each a list or, as pandas writes them, an object by number of row; () for
    any other."""
    columns = list(data.values())
    if len(columns) < 2:
        return ()
    if all(isinstance(column, dict) for column in columns):
        rows = [str(row) for row in range(len(columns[0]))]
        if not rows or any(list(column) != rows for column in columns):
            return ()
        columns = [list(column.values()) for column in columns]
    elif not all(isinstance(column, list) and column and len(column) == len(columns[0]) for column in columns):
        return ()
    if any(_is_inner(cell) for column in columns for cell in column):
        return ()
    return [dict(zip(data, cells)) for cells in zip(*columns)]


def _is_inner(value: object) -> bool:
    return isinstance(value, (dict, list))


def _table_of_records(name: str, sheet: str, records: Records) -> Table:
    flat = [dict(_flattened(record)) for record in records]
    heads = tuple(dict.fromkeys(key for record in flat for key in record))
    rows = [[record.get(head) for head in heads] for record in flat]
    return Table(name, heads, rows, range(1, len(rows) + 1), sheet=sheet)


def _flattened(record: Mapping[str, Any], before: str = "", depth: int = 0) -> Iterator[tuple[str, object]]:
    """The cells of a record, those of records within it under both names; lists in it are no cells but text."""
    for key, value in record.items():
        head = f"{before}_{key}" if before else str(key)
        if isinstance(value, dict) and depth < _DEPTH:
            yield from _flattened(value, head, depth + 1)
        else:
            yield head, _cell(value)


def _cell(value: object) -> object:
    """A value as a cell; lists, and yes and no, as text: they are no figures."""
    return json.dumps(value, ensure_ascii=False) if _is_inner(value) or isinstance(value, bool) else value
