"""Indicators chosen by the user and the table of their weights."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence

from ...engine.tables.tables import Table
from ...engine.units.indicators import ZERO_SIGNS, Measure, measures, number_of
from ...engine.units.weighting import catalogue_keys, weight_key, weighted
from ...layers.errors import InputError
from ..fields import text_of
from ..translation import named, tr

KEY_COLUMNS = ("nøkkel", "nokkel", "key", "indikator", "indicator")
_WEIGHT_COLUMNS = ("vekt", "weight")
# Row numbers are no weights.
_ROW_NUMBERS = ("fid", "ogc_fid", "objectid", "id")
# Beyond these an indicator is as good as alone, or as good as left out.
LEAST_WEIGHT, MOST_WEIGHT = 0.001, 1000.0


def chosen_measures(chosen: Sequence[str], names: Sequence[str]) -> tuple[Measure, ...]:
    """What the ``chosen`` fields of a layer with the fields ``names`` mean.

    Raises ``InputError`` for a field that is not there.
    """
    absent = [name for name in chosen if name not in names]
    if absent:
        raise InputError("missing_fields", missing=", ".join(absent), present=", ".join(names))
    try:
        return tuple(measures(chosen, names))
    except ValueError as error:
        raise InputError("share_field", field=error) from error


def read_weights(tables: Sequence[Table], fields: Sequence[str]) -> dict[str, float]:
    """The weights in the first of the tables that has the columns, by key as ``weight_key`` writes it; ``fields`` are
    those of the layer they are for.

    The columns are found by name, otherwise they are the first of text and the first of numbers. Rows without key and
    weight are passed over. Raises ``InputError``, naming rows, for keys that are neither in the catalogue
    nor fields of the layer or that occur twice, and for weights that are none.
    """
    name, pairs = _pairs(tables)
    _refuse_unknown(name, pairs, fields)
    _refuse_repeated(name, pairs)
    weights, broken = {}, []
    for number, key, weight in pairs:
        try:
            weights[weight_key(key)] = _weight(weight)
        except ValueError:
            broken.append(tr("row {id}: «{value}»").format(id=number, value=f"{key}: {text_of(weight)}"))
    if broken:
        raise InputError("weight_value", table=name, rows=named(broken))
    return weights


def _pairs(tables: Sequence[Table]) -> tuple[str, list[tuple[int, str, object]]]:
    """The name of the table with the weights, and of each of its rows the number, the key and the weight."""
    for table in tables:
        columns = _columns(table)
        if columns is not None:
            keys, given = (table.column(column) for column in columns)
            pairs = [(number, text_of(key), weight) for number, key, weight in zip(table.numbers, keys, given)]
            pairs = [(number, key, weight) for number, key, weight in pairs if key or text_of(weight)]
            if pairs:
                return table.name, pairs
            raise InputError("weights_empty", table=table.name)
    raise InputError("weight_columns", table=tables[0].name, present=", ".join(tables[0].heads))


def weigh(wanted: Sequence[Measure], weights: Mapping[str, float]) -> tuple[Measure, ...]:
    """The measures with their weights; raises ``InputError`` where nothing is left of them."""
    made = weighted(wanted, weights)
    if made and not any(measure.weight for measure in made):
        raise InputError("all_weights_zero", names=named(measure.key for measure in made))
    return made


def _weight(value: object) -> float:
    """A weight; raises ``ValueError`` for anything else."""
    text = text_of(value)
    weight = float("nan") if text in ZERO_SIGNS else number_of(text)
    if weight == 0 or LEAST_WEIGHT <= weight <= MOST_WEIGHT:
        return weight
    raise ValueError(text)


def _columns(table: Table) -> tuple[int, int] | None:
    """The columns of keys and of weights, None unless the table has both, or where numbers stand for heads."""
    heads = [head.strip().lower() for head in table.heads]
    by_name = {head: column for column, head in reversed(list(enumerate(heads)))}
    key = next((by_name[name] for name in KEY_COLUMNS if name in by_name), None)
    weight = next((by_name[name] for name in _WEIGHT_COLUMNS if name in by_name), None)
    has_heads = not any(head and _numeric([head]) for head in heads)
    data = [column for column, head in enumerate(heads) if has_heads and head not in _ROW_NUMBERS]
    filled = [column for column in data if any(text_of(cell) for cell in table.column(column))]
    if key is None:
        key = next((column for column in filled if column != weight and not _numeric(table.column(column))), None)
    if weight is None:
        weight = next((column for column in filled if column != key and _numeric(table.column(column))), None)
    return None if key is None or weight is None else (key, weight)


def _numeric(cells: Sequence[object]) -> bool:
    """Whether all that stands in a column is numbers."""
    try:
        for cell in cells:
            number_of(text_of(cell))
    except ValueError:
        return False
    return True


def _refuse_unknown(table: str, pairs: Sequence[tuple[int, str, object]], fields: Sequence[str]) -> None:
    known = {*catalogue_keys(), *(weight_key(field) for field in fields)}
    unknown = []
    for number, key, _ in pairs:
        if weight_key(key) not in known:
            like = difflib.get_close_matches(weight_key(key), sorted(known), 1)
            unknown.append(
                tr("row {id}: «{value}» ({like}?)").format(id=number, value=key, like=like[0])
                if like
                else tr("row {id}: «{value}»").format(id=number, value=key)
            )
    if unknown:
        raise InputError("weight_keys", table=table, rows=named(unknown))


def _refuse_repeated(table: str, pairs: Sequence[tuple[int, str, object]]) -> None:
    numbers: dict[str, list[str]] = {}
    for number, key, _ in pairs:
        numbers.setdefault(weight_key(key), []).append(str(number))
    twice = [
        tr("{key} (rows {numbers})").format(key=key, numbers=", ".join(rows))
        for key, rows in numbers.items()
        if len(rows) > 1
    ]
    if twice:
        raise InputError("weight_twice", table=table, keys=named(twice))
