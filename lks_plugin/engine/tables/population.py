"""The inhabitants of a year and of ten years earlier, out of tables that ``key_columns.py`` has understood."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..units.indicators import sign_of
from .key_columns import Column, Keyed, is_figure
from .parts import is_classification, is_everybody
from .population_column import (
    PopulationColumn,
    choose_population,
    is_part_only,
    says_nothing,
    why_not,
    why_not_titled,
    year_of_people,
)
from .tables import TableError, is_blank, plain
from .values import Row, misreadable, numbers_of, refuse_cells
from .years import last_year_named

TEN_YEARS = 10
_MOST_PEOPLE = 1_000_000
_FAULTS: tuple[tuple[str, Callable[[float], bool]], ...] = (
    ("negative", lambda number: number < 0),
    ("fraction", lambda number: not math.isnan(number) and number != math.floor(number)),
    ("too_many", lambda number: number > _MOST_PEOPLE),
)


@dataclass(frozen=True)
class Figure:
    """An inhabitants' figure: NaN with its ``sign`` where there is none, and the row it stands in."""

    people: float
    sign: str
    row: Row

    @property
    def counted(self) -> int:
        """The inhabitants; nobody where there is no figure."""
        return 0 if math.isnan(self.people) else int(self.people)


@dataclass(frozen=True)
class Population:
    """The inhabitants of ``year`` (None where the tables give no year) and of ten years ``earlier``, by unit.

    ``strays`` and ``earlier_strays`` are the figures of rows without a grunnkretsnummer; ``total`` and
    ``earlier_total`` sum every row of their year. ``used`` tells for every table what became of its columns (a stable
    id and a detail), ``chosen`` the columns taken as (table, head, year), ``unread`` sheets without inhabitants, and
    ``newer`` columns, as (table, head), that seem to be of a newer year but were not understood, ``missed`` those that
    seem to be of ten years earlier. ``passed_over`` are newer years that not all tables have, ``doubted`` columns that
    were asked for though their names say that they are no inhabitants: (table, head, reason).
    """

    year: int | None
    figures: Mapping[str, Figure]
    earlier_year: int | None
    earlier: Mapping[str, Figure]
    strays: Sequence[Figure]
    total: int
    earlier_strays: Sequence[Figure] = ()
    earlier_total: int = 0
    used: Sequence[tuple[Keyed, Mapping[Column, tuple[str, object]]]] = ()
    chosen: Sequence[tuple[str, str, int | None]] = ()
    unread: Sequence[str] = ()
    newer: Sequence[tuple[str, str]] = ()
    passed_over: Sequence[int] = ()
    missed: Sequence[tuple[str, str]] = ()
    doubted: Sequence[tuple[str, str, str]] = ()


@dataclass
class _TableWithPeople:
    """A table with the column of inhabitants that was chosen in it, by year."""

    table: Keyed
    choice: PopulationColumn
    by_year: dict[int | None, Column] = field(default_factory=dict)

    def cells(self, column: Column) -> tuple[str, Mapping[int, object]]:
        """The head of a column and its cells by row."""
        return self.table.heads[column], self.table.columns[column]


def read_population(
    tables: Sequence[Keyed], year: int | None, wanted: str = "", this_year: int | None = None
) -> Population:
    """The inhabitants of a year, the newest that all tables have unless given, and of ten years earlier if there.

    ``wanted`` is the column to take in place of the one that its name speaks for. A year after ``this_year`` is a
    projection and only taken when it is asked for.

    Raises ``TableError``: those of ``choose_population``; ``no_year`` for a year that no table has, ``future_year``,
    ``two_tables`` for a unit in two of them, ``population_part`` for a table of one sex or age, ``cells`` (with a
    ``fault``) for figures that are no counts.
    """
    chosen, unread = _choose(tables, wanted)
    for one in chosen:
        refuse_part(one.table, one.choice.name)
    _date_by_names(chosen)
    now = _population_year(chosen, year, this_year)
    figures, strays = _figures(chosen, now)
    before = None if now is None else now - TEN_YEARS
    if before is not None and not any(before in one.by_year for one in chosen):
        before = None
    earlier, earlier_strays = ({}, []) if before is None else _figures(chosen, before, or_undated=False)
    return Population(
        year=now,
        figures=figures,
        earlier_year=before,
        earlier=earlier,
        strays=strays,
        total=_sum((*figures.values(), *strays)),
        earlier_strays=earlier_strays,
        earlier_total=_sum((*earlier.values(), *earlier_strays)),
        used=[(one.table, _fates(one, now, before)) for one in chosen],
        chosen=[taken for one in chosen for taken in _taken(one, now, before)],
        unread=unread,
        passed_over=_passed_over(chosen, now) if year is None else [],
        newer=[found for one in chosen for found in _not_understood(one, lambda own: now is not None and own > now)],
        missed=[
            found
            for one in chosen
            if now is not None and now - TEN_YEARS not in one.by_year
            for found in _not_understood(one, lambda own: own == now - TEN_YEARS)
        ],
        doubted=[found for one in chosen if wanted for found in _doubted(one, now)],
    )


def _sum(figures: Iterable[Figure]) -> int:
    return sum(figure.counted for figure in figures)


# -- columns and years ------------------------------------------------------------------------------------------------


def _choose(tables: Sequence[Keyed], wanted: str) -> tuple[list[_TableWithPeople], list[str]]:
    """The column of each table; sheets without one are left out where another sheet of their file has one.

    Where the ``wanted`` column is in some of the tables, those without it are judged by the names of their columns.
    """
    chosen: list[_TableWithPeople] = []
    refused: list[tuple[Keyed, TableError]] = []
    for table in tables:
        try:
            choice = _choice(table, wanted, len(tables) > 1)
        except TableError as error:
            if error.kind not in ("no_population", "no_such_population") or not table.table.sheet:
                raise
            refused.append((table, error))
            continue
        chosen.append(_TableWithPeople(table, choice, dict(choice.columns)))
    files = {one.table.file for one in chosen}
    for table, refusal in refused:
        if table.file not in files:
            raise refusal
    if wanted and not any(_has(one, wanted) for one in chosen):
        heads = [head for one in chosen for head in one.table.table.heads]
        raise TableError("no_such_population", chosen[0].table.name, column=wanted, columns=heads)
    return chosen, [table.name for table, _ in refused]


def _choice(table: Keyed, wanted: str, may_lack: bool) -> PopulationColumn:
    if wanted:
        try:
            return choose_population(table, wanted)
        except TableError as error:
            if error.kind != "no_such_population" or not may_lack or table.table.sheet:
                raise
    return choose_population(table)


def _has(one: _TableWithPeople, wanted: str) -> bool:
    names = {plain(one.choice.name), *(plain(one.table.heads[column]) for column in one.by_year.values())}
    return plain(wanted) in names or plain(wanted) in {plain(column[0]) for column in one.by_year.values()}


def refuse_part(table: Keyed, name: str) -> None:
    """Raise ``TableError("population_part")`` for a table, with the inhabitants in a column of this name, all of whose
    rows are of one sex or one group of ages, or say in another column that what they count are no inhabitants."""
    generic = says_nothing(name)
    for index, head in enumerate(table.table.heads):
        role, is_part = table.roles.get(index, ""), is_classification(head)
        if role == "part" or (not is_part and (not generic or role in ("key", "row_year", "content", "place"))):
            continue
        values = {str(cell).strip().lower() for cell in table.table.column(index) if not is_blank(cell)}
        if len(values) != 1:
            continue
        (value,) = values
        says_other = not is_part and not is_figure(value) and not is_everybody(value) and why_not_titled(value)
        if says_other or (is_part and is_part_only(head, value)):
            raise TableError("population_part", table.name, column=head, value=value)


def _date_by_names(chosen: Sequence[_TableWithPeople]) -> None:
    """Give tables without years that have the same units the years of their sheets' or files' names («2014», «2024»),
    where these tell them apart."""
    undated = [one for one in chosen if [*one.by_year] == [None]]
    years = [last_year_named(one.table.table.sheet) or last_year_named(one.table.file) for one in undated]
    units = [(code, year) for one, year in zip(undated, years) for code in {*one.table.codes} if code is not None]
    several = len({code for code, _ in units}) < len(units)
    if several and all(years) and len({*units}) == len(units):
        for one, year in zip(undated, years):
            one.by_year = {year: one.by_year[None]}


def _population_year(chosen: Sequence[_TableWithPeople], year: int | None, this_year: int | None) -> int | None:
    dated = [{own for own in one.by_year if own is not None} for one in chosen]
    every = set().union(*dated)
    names = ", ".join(one.table.name for one in chosen)
    if year is not None:
        if every and year not in every:
            raise TableError("no_year", names, year=year, years=sorted(every))
        return year if every else None
    common = set.intersection(*(years for years in dated if years)) if every else set()
    newest = max(common or every, default=None)
    if newest is not None and this_year is not None and newest > this_year:
        raise TableError("future_year", names, year=newest, years=sorted(every))
    return newest


def _passed_over(chosen: Sequence[_TableWithPeople], now: int | None) -> list[int]:
    """The years after the one taken that some tables have."""
    return sorted({own for one in chosen for own in one.by_year if own is not None and now is not None and own > now})


def _taken(one: _TableWithPeople, now: int | None, before: int | None) -> list[tuple[str, str, int | None]]:
    """The columns that were taken, as (table, head, year)."""
    years = dict.fromkeys([now if now in one.by_year else None, *([before] if before is not None else [])])
    return [(one.table.name, _head(one, year), year) for year in years if year in one.by_year]


def _head(one: _TableWithPeople, year: int | None) -> str:
    """What a column is called in its table: of a table long in indicators, the indicator and its value column."""
    column = one.by_year[year]
    own = one.table.table.heads[one.table.places[column]] if column in one.table.places else ""
    head = one.table.heads[column]
    return head if own in ("", head) else f"{head} ({own})"


def _fates(one: _TableWithPeople, now: int | None, before: int | None) -> dict[Column, tuple[str, object]]:
    fates: dict[Column, tuple[str, object]] = {column: (f"not_{why}", "") for column, why in one.choice.left_out}
    for year, column in one.by_year.items():
        if year == now or (year is None and now not in one.by_year):
            fates[column] = ("population", year or "")
        else:
            fates[column] = ("population_earlier", year or "") if year == before else ("other_year", now or "")
    return fates


def _not_understood(one: _TableWithPeople, is_meant: Callable[[int], bool]) -> list[tuple[str, str]]:
    """The columns, as (table, head), that were not understood and seem to be inhabitants of a year that is meant."""
    others = [one.table.heads[column] for column, why in one.choice.left_out if why == "other"]
    return [(one.table.name, head) for head in others if (year := year_of_people(head)) and is_meant(year)]


def _doubted(one: _TableWithPeople, now: int | None) -> list[tuple[str, str, str]]:
    """The column that was taken, as (table, head, reason), where its name says that it is no inhabitants."""
    column = one.by_year.get(now, one.by_year.get(None))
    reason = why_not(column[0]) if column is not None else ""
    return [(one.table.name, one.table.heads[column], reason)] if column is not None and reason else []


# -- figures ----------------------------------------------------------------------------------------------------------


def _figures(
    chosen: Sequence[_TableWithPeople], year: int | None, or_undated: bool = True
) -> tuple[dict[str, Figure], list[Figure]]:
    """The figures of a year by unit, and those of rows without a code; a table without years holds for any year."""
    found: dict[str, Figure] = {}
    strays = []
    for one in chosen:
        table = one.table
        column = one.by_year.get(year) or (one.by_year.get(None) if or_undated else None)
        head, cells = one.cells(column) if column else ("", {})
        twice = []
        for row, people in people_in(table, cells, head).items():
            number, text = table.place(row)
            figure = Figure(people, sign_of(cells[row]) if math.isnan(people) else "", Row(table.name, number, text))
            code = table.codes[row]
            if code is None:
                strays.append(figure)
            elif code in found:
                twice.append(f"{code}: {found[code].row.source}")
            else:
                found[code] = figure
        if twice:
            raise TableError("two_tables", table.name, rows=twice, column=head)
    return found, strays


def people_in(table: Keyed, cells: Mapping[int, object], column: str) -> dict[int, float]:
    """The cells as counts of people, by row; raises ``TableError("cells")`` naming rows."""
    numbers = numbers_of(table, cells, column)
    # A dot that stands for thousands would be told as a fraction otherwise.
    refuse_cells(table, cells, misreadable(table, cells), column, "thousands")
    for fault, is_wrong in _FAULTS:
        wrong = [row for row, number in numbers.items() if is_wrong(number) and table.codes[row] is not None]
        refuse_cells(table, cells, wrong, column, fault)
    return numbers
