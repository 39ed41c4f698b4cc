"""Tables by age and sex: several rows for each grunnkrets, without those of totals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ...engine.statistics.figures import Figures, year_of_name
from ...engine.statistics.standardisation import AgeFigures
from ...engine.tables.key_columns import year_column
from ...engine.tables.parts import is_classification, parts_of, written
from ...engine.tables.tables import KEY_NAMES, Table, TableError, code_in, is_blank
from ...engine.tables.years import year_in
from ...engine.units.indicators import BASE_SUFFIX, COUNT_SUFFIX, may_be_thousands, number_of
from ..errors import InputError
from ..reading.tables import TableSource, plain_tables
from .reading import tell_other_year

# Unit, stratum, teller, nevner, and the number of the row in its table.
_Row = tuple[int, int, float, float, int]


@dataclass
class _Gathered:
    """The rows of an indicator and year: the table they begin in, the heads of its sexes and ages, and the place of the
    row of each unit and stratum."""

    source: str
    heads: tuple[str, ...]
    rows: list[_Row] = field(default_factory=list)
    places: dict[tuple[int, tuple[str, ...]], tuple[str, int]] = field(default_factory=dict)

    def add(self, table: Table, unit: str, year: int, stratum: tuple[str, ...], row: _Row) -> None:
        """Add a row; raises ``TableError`` where the unit has one of the same sex and age."""
        source, number = self.places.setdefault((row[0], stratum), (table.name, row[-1]))
        if source != table.name:
            raise TableError("two_tables", table.name, column=" / ".join(stratum), rows=[f"{unit}: {source}"])
        if number != row[-1]:
            raise TableError("duplicate", table.name, rows=[f"{unit}: {number}, {row[-1]}"], year=year)
        self.rows.append(row)

    def refuse_overlap(self) -> None:
        """Raise ``TableError("ages_twice")`` for groups of ages that overlap."""
        for at, head in enumerate(self.heads):
            parts = parts_of(head, {stratum[at] for _, stratum in self.places})
            if parts.twice:
                raise TableError("ages_twice", self.source, column=head, ages=parts.twice)


@dataclass(frozen=True)
class _Columns:
    """The columns of a table: units, year (None where it has none), sexes and ages with the values that are totals
    beside others, and for every indicator those of teller and nevner."""

    unit: int
    year: int | None
    totals: Mapping[int, frozenset[str]]
    pairs: Mapping[str, tuple[int, int]]

    def is_total(self, told: Mapping[int, str]) -> bool:
        """Whether a row, told by its sex and age, counts people that others count as well."""
        return any(told[at] in own for at, own in self.totals.items())


def read_ages(
    sources: Sequence[TableSource], year: int | None, figures: Figures
) -> tuple[dict[tuple[str, int], AgeFigures], list[str]]:
    """The figures by indicator and year, and the grunnkretser of them, or what stands in their place, that no other
    table of the year has. Rows of totals (both sexes, all ages) are left out: they count everybody again.

    Raises ``InputError("age_columns")`` for a table without grunnkrets, age or sex, teller and nevner, and
    ``TableError``: ``undated`` for one whose year nobody tells, ``ages_twice`` for groups of ages that overlap,
    ``ages_lacking`` for units that have nothing but totals, ``duplicate`` and ``two_tables`` for a unit that has two
    rows of one sex and age, ``cells``.
    """
    gathered: dict[tuple[str, int], _Gathered] = {}
    place = {code: at for at, code in enumerate(figures.codes)}
    strata: dict[tuple[str, ...], int] = defaultdict(lambda: len(strata))
    unknown: set[str] = set()
    for source in sources:
        for table in plain_tables(source, KEY_NAMES):
            unknown |= _add_rows(table, _columns(table), year, place, strata, gathered)
    found = {}
    for key, own in gathered.items():
        own.refuse_overlap()
        units, of_stratum, counted, base, numbers = (np.array(column) for column in zip(*own.rows))
        found[key] = AgeFigures(own.source, units, of_stratum, counted, base, numbers)
    return found, sorted(unknown)


def _columns(table: Table) -> _Columns:
    unit = table.named(KEY_NAMES)
    keys = [head.removesuffix(COUNT_SUFFIX) for head in table.heads if head.endswith(COUNT_SUFFIX)]
    pairs = {
        key: (table.heads.index(key + COUNT_SUFFIX), table.heads.index(key + BASE_SUFFIX))
        for key in keys
        if key + BASE_SUFFIX in table.heads
    }
    totals = {at: _totals_beside_others(table, at) for at, head in enumerate(table.heads) if is_classification(head)}
    if unit is None or not totals or not pairs:
        raise InputError("age_columns", table=table.name, columns=", ".join(table.heads))
    return _Columns(unit, year_column(table), totals, pairs)


def _totals_beside_others(table: Table, at: int) -> frozenset[str]:
    """The values of a column of sexes or ages that count everybody; none where there is nothing else."""
    values = {written(cell) for cell in table.column(at)} - {""}
    totals = parts_of(table.heads[at], values).totals
    return frozenset() if totals == values else totals


def _add_rows(
    table: Table,
    columns: _Columns,
    year: int | None,
    place: Mapping[str, int],
    strata: dict[tuple[str, ...], int],
    gathered: dict[tuple[str, int], _Gathered],
) -> set[str]:
    """Add the rows of a table; the codes of those that are no unit of the figures, or what stands in their place."""
    named = year or year_of_name(table.name)
    if columns.year is None:
        tell_other_year(table.name, year)
    heads = tuple(table.heads[at] for at in columns.totals)
    unknown, units, having = set(), set(), set()
    for number, row in zip(table.numbers, table.rows):
        told = {at: written(row[at]) for at in columns.totals}
        if not any(told.values()):
            continue  # a note
        unit = code_in(row[columns.unit])
        if unit is None or unit not in place:
            unknown |= {unit or written(row[columns.unit])} - {""}
            continue
        units.add(unit)
        if columns.is_total(told):
            continue
        having.add(unit)
        when = named if columns.year is None else year_in(row[columns.year])
        if when is None:
            raise TableError("undated", table.name, column=table.heads[min(columns.totals)])
        stratum = tuple(told.values())
        for key, pair in columns.pairs.items():
            own = gathered.setdefault((key, when), _Gathered(table.name, heads))
            if own.heads != heads:
                raise TableError("two_tables", table.name, column=key, rows=[f"{unit}: {own.source}"])
            counted, base = (_count(table, row[at], number, table.heads[at]) for at in pair)
            own.add(table, unit, when, stratum, (place[unit], strata[stratum], counted, base, number))
    if units != having:
        raise TableError("ages_lacking", table.name, columns=heads, codes=sorted(units - having))
    return unknown


def _count(table: Table, cell: object, number: int, column: str) -> float:
    """A count; an empty cell is nobody, a hidden one cannot be standardised with."""
    try:
        value = 0.0 if is_blank(cell) else number_of(cell)
    except ValueError:
        value = -1.0
    if not value >= 0 or may_be_thousands(cell):
        fault = "thousands" if value >= 0 else "text"
        raise TableError("cells", table.name, column=column, rows=[f"{number}: «{cell}»"], fault=fault)
    return value
