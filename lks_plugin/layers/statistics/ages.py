"""Tables by age and sex: several rows for each grunnkrets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from ...engine.statistics.figures import Figures
from ...engine.statistics.standardisation import AgeFigures
from ...engine.tables.tables import KEY_NAMES, Table, TableError, code_in, is_blank, plain
from ...engine.tables.years import split_year, year_in
from ...engine.units.indicators import BASE_SUFFIX, COUNT_SUFFIX, number_of
from ..errors import InputError
from ..reading.tables import TableSource, plain_tables

_STRATA = ("alder", "aldersgruppe", "age", "kjonn", "kjønn", "sex", "gender")
_YEARS = ("år", "aar", "year", "tid")


def read_ages(
    sources: Sequence[TableSource], year: int | None, figures: Figures
) -> tuple[dict[tuple[str, int], AgeFigures], list[str]]:
    """The figures by indicator and year, and the grunnkretser of them that no other table of the year has.

    Raises ``InputError("age_columns")`` for a table without grunnkrets, age or sex, teller and nevner, and
    ``TableError("undated")`` for one whose year nobody tells.
    """
    rows: dict[tuple[str, int], list[tuple[int, int, float, float, int]]] = defaultdict(list)
    place = {code: at for at, code in enumerate(figures.codes)}
    strata: dict[tuple[str, ...], int] = {}
    unknown: set[str] = set()
    sources_of: dict[tuple[str, int], str] = {}
    for source in sources:
        for table in plain_tables(source, KEY_NAMES):
            _add_rows(table, year, place, strata, rows, unknown, sources_of)
    found = {}
    for key, every in rows.items():
        units, of_stratum, counted, base, numbers = (np.array(column) for column in zip(*every))
        found[key] = AgeFigures(sources_of[key], units, of_stratum, counted, base, numbers)
    return found, sorted(unknown)


def _add_rows(
    table: Table,
    year: int | None,
    place: dict[str, int],
    strata: dict[tuple[str, ...], int],
    rows: dict[tuple[str, int], list[tuple[int, int, float, float, int]]],
    unknown: set[str],
    sources: dict[tuple[str, int], str],
) -> None:
    heads = [plain(head) for head in table.heads]
    unit_at = next((heads.index(name) for name in KEY_NAMES if name in heads), None)
    parts = [at for at, head in enumerate(heads) if head in _STRATA]
    dated = next((heads.index(name) for name in _YEARS if name in heads), None)
    keys = [head.removesuffix(COUNT_SUFFIX) for head in table.heads if head.endswith(COUNT_SUFFIX)]
    pairs = {key: (key + COUNT_SUFFIX, key + BASE_SUFFIX) for key in keys if key + BASE_SUFFIX in table.heads}
    if unit_at is None or not parts or not pairs:
        raise InputError("age_columns", table=table.name, columns=", ".join(table.heads))
    named = year or split_year(table.name.rsplit(".", 1)[0])[1]
    for number, row in zip(table.numbers, table.rows):
        unit = code_in(row[unit_at])
        when = named if dated is None else year_in(row[dated])
        if when is None:
            raise TableError("undated", table.name, column=table.heads[parts[0]])
        if unit is None or unit not in place:
            unknown |= {unit} if unit else set()
            continue
        stratum = strata.setdefault(tuple(str(row[at]) for at in parts), len(strata))
        for key, names in pairs.items():
            cells = [row[table.heads.index(name)] for name in names]
            counted, base = _count(table, cells[0], number, names[0]), _count(table, cells[1], number, names[1])
            rows[(key, when)].append((place[unit], stratum, counted, base, number))
            sources[(key, when)] = table.name


def _count(table: Table, cell: object, number: int, column: str) -> float:
    """A count; an empty cell is nobody, a hidden one cannot be standardised with."""
    try:
        value = 0.0 if is_blank(cell) else number_of(cell)
    except ValueError:
        value = -1.0
    if not value >= 0:
        raise TableError("cells", table.name, column=column, rows=[f"{number}: «{cell}»"], fault="text")
    return value
