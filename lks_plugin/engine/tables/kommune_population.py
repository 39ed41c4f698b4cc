"""Inhabitants by kommune over the years, counted and projected, out of StatBank tables.

Statistics Norway publishes projections by kommune, in alternatives of which «Hovedalternativet (MMMM)» is the main
one, and no projections by grunnkrets.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..units.coding import KOMMUNE_CODE_LENGTH
from .key_columns import Column, Keyed
from .population import people_in, refuse_part
from .population_column import choose_population, why_not
from .tables import Table, TableError, area_code_in, is_blank, plain
from .wholes import whole_table

# What the column of kommuner is called, as ``plain`` writes it.
KOMMUNE_COLUMNS = ("region", "kommune", "kommunenummer", "kommunenr", "knr", "kommunekode", "kode", "code")
# The StatBank's four letters for fertility, life expectancy, moves within Norway and immigration.
_ALTERNATIVE = re.compile(r"\b[LMHK0]{3,4}\b|alternativ|framskr|fremskr|nasjonal\s+vekst|projection", re.IGNORECASE)
_MAIN = re.compile(r"\bMMMM\b|hovedalternativ|hovudalternativ|main alternative|medium national", re.IGNORECASE)

Figures = Mapping[str, Mapping[int, float]]


@dataclass(frozen=True)
class KommunePopulation:
    """For each kommune the inhabitants by year: those ``counted`` and those ``projected`` in the ``alternative``, ""
    where the tables have figures of coming years without one. A zero is no figure: the StatBank gives it for years in
    which the code was not in force. ``read`` tells for every table which columns are "counted" and which are
    "projected"."""

    counted: Figures
    projected: Figures
    alternative: str = ""
    read: Sequence[tuple[Keyed, Mapping[Column, str]]] = ()

    def at(self, kommune: str, year: int) -> float | None:
        """The inhabitants of a kommune in a year, counted or else projected; None where they are not known."""
        known = self.counted.get(kommune, {})
        return known[year] if year in known else self.projected.get(kommune, {}).get(year)

    @property
    def years(self) -> list[int]:
        """All years of which there is a figure."""
        every = (*self.counted.values(), *self.projected.values())
        return sorted({year for by_year in every for year in by_year})

    def base_year(self, people: Mapping[str, int]) -> int | None:
        """The year whose figures agree best with the ``people`` of kommuner, None where none is near (a twentieth)."""
        best: tuple[float, int] | None = None
        for year in self.years:
            known = {kommune: self.at(kommune, year) for kommune in people}
            pairs = [(people[kommune], figure) for kommune, figure in known.items() if figure is not None]
            total = sum(count for count, _ in pairs)
            if not pairs or total == 0:
                continue
            off = sum(abs(count - figure) for count, figure in pairs) / total
            if off <= 0.05 and (best is None or off < best[0]):
                best = (off, year)
        return None if best is None else best[1]


def in_year(figures: Figures, year: int) -> dict[str, float]:
    """The inhabitants of one year, of the kommuner that have a figure of it."""
    return {kommune: by_year[year] for kommune, by_year in figures.items() if year in by_year}


def kommune_in(cell: object) -> str | None:
    """The kommunenummer that a cell holds or begins with, None where it holds none."""
    return area_code_in(cell, (KOMMUNE_CODE_LENGTH,))


def read_kommune_population(tables: Sequence[Table], alternative: str = "") -> KommunePopulation:
    """The inhabitants in the tables, projected in the ``alternative`` (a part of its name), else in the main one.

    Raises ``TableError``: ``no_kommuner`` for a table without kommuner, ``no_population`` and ``many_populations``,
    ``alternatives`` where several are there and none is the one wanted, ``population_part`` for people of one sex or
    age only, ``cells`` for what is no number of people, ``two_figures`` where two columns or tables differ about a
    kommune and year.
    """
    counted: dict[str, dict[int, float]] = {}
    alternatives: dict[str, dict[str, dict[int, float]]] = {}
    read: list[tuple[Keyed, dict[Column, str]]] = []
    for table in tables:
        key = _kommune_column(table)
        keyed = whole_table(table, kommune_in, key, sums=True)
        keyed = replace(keyed, roles={**keyed.roles, key: "kommune"})
        refuse_part(keyed, "personer")
        projections = _projections(keyed)
        read.append((keyed, {column: "projected" for column in keyed.columns if column[0] in projections}))
        for name, year in keyed.columns:
            if name in projections and year is not None:
                _add(alternatives.setdefault(name, {}), keyed, (name, year), year)
        others = [column for column in keyed.columns if column[0] not in projections]
        if not projections or _may_be_counted(others):
            own = _counted_columns(keyed, bool(projections))
            read[-1][1].update(dict.fromkeys(own.values(), "counted"))
            for year, column in own.items():
                _add(counted, keyed, column, year)
    chosen = _chosen_alternative(list(alternatives), alternative, tables)
    return KommunePopulation(counted, alternatives.get(chosen, {}), chosen, read)


def _kommune_column(table: Table) -> int:
    heads = [plain(head) for head in table.heads]
    for name in KOMMUNE_COLUMNS:
        if name in heads:
            cells = [cell for cell in table.column(heads.index(name)) if not is_blank(cell)]
            if 2 * sum(kommune_in(cell) is not None for cell in cells) >= len(cells) > 0:
                return heads.index(name)
    raise TableError("no_kommuner", table.name, columns=list(table.heads))


def _projections(keyed: Keyed) -> set[str]:
    """The names of columns that are projections; those called after their year where the table is one as a whole."""
    named = {name for name, _ in keyed.columns if _ALTERNATIVE.search(name) or why_not(name) == "projection"}
    title = f"{keyed.table.title} {keyed.table.sheet}"
    if named or not (_ALTERNATIVE.search(title) or why_not(title) == "projection"):
        return named
    every = {name for name, year in keyed.columns if year is not None}
    return {name for name in every if not name or not why_not(name) or why_not(name) == "projection"}


def _may_be_counted(columns: Sequence[tuple[str, int | None]]) -> bool:
    return any(year is not None and not why_not(name) for name, year in columns)


def _counted_columns(keyed: Keyed, may_lack: bool) -> dict[int, Column]:
    """The columns of inhabitants by year."""
    try:
        choice = choose_population(keyed)
    except TableError as error:
        if may_lack and error.kind == "no_population":
            return {}
        raise
    return {year: column for year, column in choice.columns if year is not None}


def _add(into: dict[str, dict[int, float]], keyed: Keyed, column: Column, year: int) -> None:
    cells = keyed.columns[column]
    for row, people in people_in(keyed, cells, keyed.heads[column]).items():
        kommune = keyed.codes[row]
        if kommune is not None and people > 0:
            own = into.setdefault(kommune, {})
            if own.setdefault(year, people) != people:
                raise TableError(
                    "two_figures",
                    keyed.name,
                    code=kommune,
                    year=year,
                    figures=[f"{one:g}" for one in (own[year], people)],
                )


def _chosen_alternative(names: Sequence[str], wanted: str, tables: Sequence[Table]) -> str:
    """The alternative that is wanted, otherwise the main one or the only one; "" where there is none."""
    if wanted:
        exact = [name for name in names if plain(name) == plain(wanted)]
        found = exact or [name for name in names if plain(wanted) in plain(name)]
    else:
        found = [name for name in names if _MAIN.search(name)] or (list(names) if len(names) == 1 else [])
    if len(found) == 1:
        return found[0]
    if names or wanted:
        raise TableError("alternatives", ", ".join(table.name for table in tables), columns=list(names))
    return ""
