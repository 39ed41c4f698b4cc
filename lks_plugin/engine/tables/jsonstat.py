"""The StatBank's JSON-stat 2.0 (https://json-stat.org/format/), and JSON-stat 1."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..units.indicators import canonical, is_catalogued
from .parts import is_classification, says_total
from .tables import Table, TableError

# What a dimension with a role is called in the table.
_ROLES = {"geo": "region", "time": "tid", "metric": "contents"}
VALUE = "value"
# A country of grunnkretser times thirty years times sixty columns is less.
_MOST_CELLS = 30_000_000


@dataclass(frozen=True)
class _Dimension:
    """One dimension: the head of its column and, in order, the cell of each category."""

    head: str
    cells: tuple[str, ...]


def is_cube(data: object) -> bool:
    """Whether JSON data say that they are a JSON-stat dataset."""
    return isinstance(data, dict) and "dimension" in data and "value" in data


def table_of_cube(name: str, data: Mapping[str, Any]) -> Table:
    """Every cell of a JSON-stat dataset as a row: the codes of its dimensions and the value, or the sign of Statistics
    Norway that ``status`` gives in its place.

    Raises ``TableError``: ``json_cut`` where values are lacking, ``json_cube`` where the parts do not fit together.
    """
    try:
        return _table_of_cube(name, data)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise TableError("json_cube", name) from error


def _table_of_cube(name: str, data: Mapping[str, Any]) -> Table:
    dimensions = _dimensions(data)
    size = 1
    for dimension in dimensions:
        size *= len(dimension.cells)
    if size > _MOST_CELLS:
        raise ValueError(f"{size} cells")
    if isinstance(data["value"], list) and len(data["value"]) < size:
        raise TableError("json_cut", name, count=len(data["value"]), size=size)
    values, status = _by_index(data["value"], size), _by_index(data.get("status"), size)
    shown = range(len(dimensions))
    rows = []
    for index, place in enumerate(itertools.product(*(dimension.cells for dimension in dimensions))):
        value = values.get(index)
        rows.append([*(place[column] for column in shown), status.get(index) if value is None else value])
    heads = (*(dimensions[index].head for index in shown), VALUE)
    return Table(name, heads, rows, range(1, len(rows) + 1))


def _dimensions(data: Mapping[str, Any]) -> list[_Dimension]:
    described = data["dimension"]
    # JSON-stat 1 keeps these inside the dimensions.
    ids = data.get("id") or described["id"]
    roles = data.get("role") or described.get("role") or {}
    role_of = {identifier: role for role, those in roles.items() for identifier in those}
    sizes = data.get("size") or described["size"]
    made = []
    for identifier, size in zip(ids, sizes):
        role = role_of.get(identifier, "")
        cells = _categories(described[identifier]["category"], role, str(identifier))
        if len(cells) != size:
            raise ValueError(identifier)
        made.append(_Dimension(_ROLES.get(role, str(identifier)), cells))
    return made


def _categories(category: Mapping[str, Any], role: str, identifier: str) -> tuple[str, ...]:
    """The categories' codes in order; for what is measured the label, unless the code is a catalogued column.

    Of a dimension with one category, too, the label, and of sexes, ages and whatever has a total: what everybody is
    called (both sexes, all ages) shows in labels alone.
    """
    labels = category.get("label") or {}
    index = category.get("index") or list(labels)
    codes = sorted(index, key=index.__getitem__) if isinstance(index, dict) else list(index)
    if role != "metric":
        own = [str(labels.get(code, code)) for code in codes]
        has_total = is_classification(identifier) or any(map(says_total, own))
        is_told = role not in _ROLES and (len(codes) == 1 or (has_total and len({*own}) == len(codes)))
        return tuple(str(labels.get(code, code) if is_told else code) for code in codes)
    return tuple(str(code if is_catalogued(canonical(code)) else labels.get(code, code)) for code in codes)


def _by_index(given: object, size: int) -> dict[int, object]:
    """Values or signs by their place in the cube: a list, a sparse object, or one sign for all."""
    if isinstance(given, dict):
        found = {int(index): value for index, value in given.items()}
    elif isinstance(given, list):
        found = dict(enumerate(given))
    else:
        return {} if given is None else dict.fromkeys(range(size), given)
    if found and not 0 <= min(found) <= max(found) < size:
        raise ValueError("more values than the dimensions have room for")
    return found
