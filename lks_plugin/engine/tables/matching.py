"""Which rows of tables belong to which unit of a layer, and which find no partner."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..units.coding import is_outside_kommuner, is_rest_unit, kommune_of
from .key_columns import Keyed
from .population import Population
from .values import Row


@dataclass(frozen=True)
class Unmatched:
    """A row, or a unit, without a partner: the ``reason`` is a stable id, ``people`` its inhabitants if it has any and
    ``earlier`` those ten years before."""

    row: Row
    reason: str
    people: int | None = None
    detail: str = ""
    earlier: int | None = None


@dataclass(frozen=True)
class Joined:
    """Which units there are and what remains: ``units`` in order of their codes, ``unmatched`` rows, and rows and
    inhabitants (also those ten years ``earlier``) that a filter on kommuner left out on purpose."""

    units: Sequence[str]
    unmatched: Sequence[Unmatched]
    filtered_rows: int
    filtered_people: int
    filtered_earlier: int = 0


@dataclass(frozen=True)
class _Ground:
    """The codes that are drawn or known, the kommuner of the layer, the filter, and why some codes lead nowhere."""

    drawn: Mapping[str, Row]
    known: set[str]
    inside: set[str]
    kommuner: frozenset[str] | None
    lost: Mapping[str, str]

    def is_filtered(self, code: str) -> bool:
        return self.kommuner is not None and kommune_of(code) not in self.kommuner

    def without_polygon(self, code: str) -> str:
        """Why a code has no unit."""
        if is_outside_kommuner(code):
            return "no_kommune"
        return self.lost.get(code) or ("no_polygon" if kommune_of(code) in self.inside else "other_kommune")


def match(
    drawn: Mapping[str, Row],
    population: Population | None,
    tables: Sequence[Keyed],
    kommuner: frozenset[str] | None = None,
    lost: Mapping[str, str] | None = None,
) -> Joined:
    """Match the units of a layer, ``drawn`` with the row each stands in, with population and further ``tables``.

    «Uoppgitt grunnkrets» of the kommuner in the layer needs no polygon. ``kommuner`` is the filter, if there is one:
    the units drawn are those inside it, and rows of other kommuner are counted, but are not unmatched. ``lost`` says
    why codes of another year lead to no unit, where that is known.
    """
    inside = {kommune_of(code) for code in drawn}
    figures = {**population.earlier, **population.figures} if population else {}
    rest = {code for code in figures if is_rest_unit(code)}
    rest |= {code for table in tables for code in table.codes if code and is_rest_unit(code)}
    units = sorted({*drawn, *(code for code in rest if kommune_of(code) in inside)})
    ground = _Ground(drawn, set(units), inside, kommuner, lost or {})
    unmatched: list[Unmatched] = []
    filtered_rows = filtered_people = filtered_earlier = 0
    if population:
        unmatched, filtered_rows, filtered_people, filtered_earlier = _match_population(population, ground)
        unmatched += [Unmatched(drawn[c], "no_population") for c in units if c in drawn and c not in population.figures]
    for table in tables:
        found, left = _match_table(table, ground)
        unmatched += found
        filtered_rows += left
    return Joined(units, unmatched, filtered_rows, filtered_people, filtered_earlier)


def _match_population(population: Population, ground: _Ground) -> tuple[list[Unmatched], int, int, int]:
    """The figures without a unit, those of both years in one row together; and the rows, inhabitants and former
    inhabitants that were filtered."""
    unmatched: dict[Row, Unmatched] = {}
    filtered: set[Row] = set()
    people = earlier = 0
    for code, figure in sorted(population.figures.items()):
        if ground.is_filtered(code):
            filtered.add(figure.row)
            people += figure.counted
        elif code not in ground.known:
            unmatched[figure.row] = Unmatched(figure.row, ground.without_polygon(code), figure.counted)
        elif math.isnan(figure.people):
            reason = "no_figure" if figure.sign else "empty_figure"
            unmatched[figure.row] = Unmatched(figure.row, reason, None, figure.sign)
    for stray in population.strays:
        unmatched[stray.row] = Unmatched(stray.row, "no_code", stray.counted)
    for code, figure in sorted(population.earlier.items()):
        if ground.is_filtered(code):
            filtered.add(figure.row)
            earlier += figure.counted
        elif code not in ground.known:
            other = ground.lost.get(code, "former_code")
            known = unmatched.get(figure.row, Unmatched(figure.row, other, None, str(population.earlier_year)))
            unmatched[figure.row] = replace(known, earlier=figure.counted)
    for stray in population.earlier_strays:
        known = unmatched.get(stray.row, Unmatched(stray.row, "no_code"))
        unmatched[stray.row] = replace(known, earlier=stray.counted)
    return list(unmatched.values()), len(filtered), people, earlier


def _match_table(table: Keyed, ground: _Ground) -> tuple[list[Unmatched], int]:
    """The rows of a table without a unit, the units of its kommuner without a row, and how many rows were filtered."""
    unmatched, filtered, there = [], 0, set()
    for row in sorted({row for cells in table.columns.values() for row in cells}):
        code = table.codes[row]
        number, text = table.place(row)
        if code is None:
            unmatched.append(Unmatched(Row(table.name, number, text), "no_code"))
        elif ground.is_filtered(code):
            filtered += 1
        else:
            there.add(code)
            if code not in ground.known:
                unmatched.append(Unmatched(Row(table.name, number, text), ground.without_polygon(code)))
    covered = {kommune_of(code) for code in there}
    missing = [
        code
        for code in sorted(ground.drawn)
        if kommune_of(code) in covered and code not in there and not is_rest_unit(code)
    ]
    unmatched += [Unmatched(ground.drawn[code], "no_row", None, table.name) for code in missing]
    return unmatched, filtered
