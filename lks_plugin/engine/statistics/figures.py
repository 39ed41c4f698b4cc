"""Figures by grunnkrets and year, out of tables of any year, before anything is summed.

Every column of every table is kept as arrays, so that the country over many years fits in memory.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..tables.key_columns import Keyed
from ..tables.parts import is_classification
from ..tables.population import refuse_part
from ..tables.population_column import is_population, why_not, why_not_here
from ..tables.tables import TableError
from ..tables.values import misreadable, numbers_of, refuse_cells
from ..tables.years import split_year
from ..units.indicators import (
    BASE_SUFFIX,
    BUILDING_TOTAL,
    BUILDING_TYPES,
    COUNT_SUFFIX,
    IMPOSSIBLE_SIGN,
    SUPPRESSED_SIGN,
    canonical,
    is_catalogued,
    is_count,
    sign_of,
)

POPULATION = "befolkning"
# What a cell holds: a number, or why there is none, the graver the higher. ABSENT is what has no row at all.
NUMBER, IMPOSSIBLE, MISSING, HIDDEN, ABSENT = range(5)

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Marks = NDArray[np.uint8]


@dataclass(frozen=True)
class FigureColumn:
    """A column of one year: ``units`` (n,) places in ``Figures.codes``, ``numbers`` (n,) with NaN where ``marks`` (n,)
    says why there is none, ``rows`` (n,) the numbers of the rows in ``source``."""

    source: str
    units: NDArray[np.int32]
    numbers: Floats
    marks: Marks
    rows: NDArray[np.int32]


@dataclass(frozen=True)
class Stray:
    """A row without a grunnkretsnummer: the sum of a kommune or a note with figures."""

    source: str
    row: int
    text: str


class Figures:
    """All columns by name and year; ``codes`` are the grunnkretsnummer of all years in the order they were met.

    ``left_out`` are columns (table, head, why they are not the inhabitants, "" where nothing speaks of them) that are
    no figures known here, ``strays`` rows that are no grunnkrets.
    """

    def __init__(self) -> None:
        self.codes: list[str] = []
        self.columns: dict[tuple[str, int], list[FigureColumn]] = {}
        self.left_out: list[tuple[str, str, str]] = []
        self.strays: list[Stray] = []
        self._places: dict[str, int] = {}

    def add(self, table: Keyed, year: int | None, known: Collection[str] = ()) -> None:
        """Add the columns of a table; ``year`` is that of columns without one, ``known`` further names of figures.

        Raises ``TableError``: ``undated`` for a column whose year nobody tells, ``two_tables`` for a unit that another
        table has in the same column and year, ``cells`` for text among figures and counts that are negative,
        ``population_part`` for inhabitants of one sex or group of ages only.
        """
        rows = [row for row, code in enumerate(table.codes) if code is not None]
        units = np.array([self._place(str(table.codes[row])) for row in rows], dtype=np.int32)
        place = dict(zip(rows, range(len(rows))))
        named = year_of_name(table.name)
        used: set[int] = set()
        for (written, own_year), cells in table.columns.items():
            name = measure_name(written, table, known)
            head = table.heads[(written, own_year)]
            if name is None:
                why = "" if is_classification(head) else why_not(written) or why_not_here(table, written)
                self.left_out.append((table.name, head, why))
                continue
            if name == POPULATION:
                refuse_part(table, written)
            when = own_year or year or named
            if when is None:
                raise TableError("undated", table.name, column=head)
            numbers, marks = _numbers(table, cells, head, name)
            at = np.array([place[row] for row in cells if row in place], dtype=np.int64)
            numbered = np.array([table.table.numbers[row] for row in cells if row in place], dtype=np.int32)
            self._join(name, when, FigureColumn(table.name, units[at], numbers, marks, numbered), head)
            used |= cells.keys()
        self.strays += [Stray(table.name, *table.place(row)) for row in sorted(used) if table.codes[row] is None]

    def _place(self, code: str) -> int:
        if code not in self._places:
            self._places[code] = len(self.codes)
            self.codes.append(code)
        return self._places[code]

    def _join(self, name: str, year: int, column: FigureColumn, head: str) -> None:
        others = self.columns.setdefault((name, year), [])
        for other in others:
            twice = np.intersect1d(other.units, column.units)
            if len(twice):
                rows = [f"{self.codes[unit]}: {other.source}" for unit in twice]
                raise TableError("two_tables", column.source, rows=rows, column=f"{head} {year}")
        others.append(column)

    @property
    def names(self) -> list[str]:
        """The names of all columns, in the order they were met."""
        return list(dict.fromkeys(name for name, _ in self.columns))

    def years(self, name: str | None = None) -> list[int]:
        """The years there are figures of, or those of one column, rising."""
        return sorted({year for own, year in self.columns if name in (None, own)})

    def codes_of(self, year: int) -> list[str]:
        """The grunnkretser that have any row of a year, sorted."""
        units = {int(u) for (_, own), columns in self.columns.items() if own == year for c in columns for u in c.units}
        return sorted(self.codes[unit] for unit in units)

    def dense(self, name: str, year: int) -> tuple[Floats, Marks]:
        """The numbers and marks of a column by place in ``codes``."""
        numbers, marks = np.full(len(self.codes), np.nan), np.full(len(self.codes), ABSENT, dtype=np.uint8)
        for column in self.columns.get((name, year), []):
            numbers[column.units], marks[column.units] = column.numbers, column.marks
        return numbers, marks

    def excess(self, part: str, whole: str) -> list[tuple[str, int, str]]:
        """The rows (table, row, unit) in which a part is larger than its whole."""
        found = []
        for (name, year), columns in self.columns.items():
            if name == part and (whole, year) in self.columns:
                wholes, _ = self.dense(whole, year)
                for column in columns:
                    wrong = np.flatnonzero(column.numbers > wholes[column.units])
                    found += [(column.source, int(column.rows[i]), self.codes[column.units[i]]) for i in wrong]
        return found

    def uneven(self, name: str) -> list[tuple[str, int, str]]:
        """The rows (table, row, unit) in which a column has decimals."""
        found = []
        for (own, _), columns in self.columns.items():
            for column in columns if own == name else ():
                wrong = np.flatnonzero(column.numbers % 1 > 0)
                found += [(column.source, int(column.rows[i]), self.codes[column.units[i]]) for i in wrong]
        return found


def year_of_name(name: str) -> int | None:
    """The year that a file is named after (indikatorer_2024.csv)."""
    return split_year(name.rsplit(".", 1)[0])[1]


def measure_name(written: str, table: Keyed, known: Collection[str] = ()) -> str | None:
    """What a column counts: its name in the catalogue, ``befolkning``, or its own name; None where it is no figure, or
    the name of its sheet, its file or the title above it says that it counts something else than inhabitants."""
    name = canonical(written)
    if not name:
        # Columns that are only years: the file is named after what they count, or they count inhabitants.
        stem = canonical(split_year(table.name.rsplit(".", 1)[0])[0])
        if is_catalogued(stem) or stem in known or _is_pair(stem):
            return stem
    elif is_catalogued(name) or name in known or _is_pair(name):
        return name
    elif not is_population(name):
        return None
    return None if why_not_here(table, name) else POPULATION


def _is_pair(name: str) -> bool:
    return name.endswith((COUNT_SUFFIX, BASE_SUFFIX)) or name in BUILDING_TYPES or name == BUILDING_TOTAL


def _numbers(table: Keyed, cells: dict[int, object], head: str, name: str) -> tuple[Floats, Marks]:
    """The numbers and marks of the cells in rows of units."""
    found = numbers_of(table, cells, head)
    if name == POPULATION or _is_pair(name) or is_count(name):
        refuse_cells(table, cells, [row for row, number in found.items() if number < 0], head, "negative")
    if name == POPULATION or _is_pair(name) or is_catalogued(name):
        refuse_cells(table, cells, misreadable(table, cells), head, "thousands")
    own = [row for row in cells if table.codes[row] is not None]
    numbers = np.array([found[row] for row in own], dtype=np.float64)
    marks = np.zeros(len(own), dtype=np.uint8)
    for place in np.flatnonzero(np.isnan(numbers)):
        marks[place] = _mark(cells[own[place]])
    return numbers, marks


def _mark(cell: object) -> int:
    return {SUPPRESSED_SIGN: HIDDEN, IMPOSSIBLE_SIGN: IMPOSSIBLE}.get(sign_of(cell), MISSING)
