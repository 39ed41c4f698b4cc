"""Which rows of tables belong to which unit of a layer, and which find no partner."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..units.coding import is_rest_unit, kommune_of
from .key_columns import Keyed
from .population import Population
from .values import Row


@dataclass(frozen=True)
class Unmatched:
    """A row, or a unit, without a partner: the ``reason`` is a stable id, ``people`` its inhabitants if it has any."""

    row: Row
    reason: str
    people: int | None = None
    detail: str = ""


@dataclass(frozen=True)
class Joined:
    """Which units there are and what remains: ``units`` in order of their codes, ``unmatched`` rows, and rows and
    inhabitants that a filter on kommuner left out on purpose."""

    units: Sequence[str]
    unmatched: Sequence[Unmatched]
    filtered_rows: int
    filtered_people: int


def match(
    drawn: Mapping[str, Row],
    population: Population | None,
    tables: Sequence[Keyed],
    kommuner: frozenset[str] | None = None,
) -> Joined:
    """Match the units of a layer, ``drawn`` with the row each stands in, with population and further ``tables``.

    «Uoppgitt grunnkrets» of the kommuner in the layer needs no polygon. ``kommuner`` is the filter, if there is one:
    the units drawn are those inside it, and rows of other kommuner are counted, but are not unmatched.
    """
    inside = {kommune_of(code) for code in drawn}
    figures = population.figures if population else {}
    rest = {code for code in figures if is_rest_unit(code)}
    rest |= {code for table in tables for code in table.codes if code and is_rest_unit(code)}
    units = sorted({*drawn, *(code for code in rest if kommune_of(code) in inside)})
    known = set(units)
    unmatched: list[Unmatched] = []
    filtered_rows = filtered_people = 0
    for code, figure in sorted(figures.items()):
        if kommuner is not None and kommune_of(code) not in kommuner:
            filtered_rows, filtered_people = filtered_rows + 1, filtered_people + figure.counted
        elif code not in known:
            unmatched.append(Unmatched(figure.row, _without_polygon(code, inside), figure.counted))
        elif math.isnan(figure.people):
            unmatched.append(Unmatched(figure.row, "no_figure" if figure.sign else "empty_figure", None, figure.sign))
    if population:
        unmatched += [Unmatched(stray.row, "no_code", stray.counted) for stray in population.strays]
        unmatched += [Unmatched(drawn[c], "no_population") for c in units if c in drawn and c not in figures]
    for table in tables:
        found, left = _match_table(table, drawn, known, inside, kommuner)
        unmatched += found
        filtered_rows += left
    return Joined(units, unmatched, filtered_rows, filtered_people)


def _without_polygon(code: str, inside: set[str]) -> str:
    return "no_polygon" if kommune_of(code) in inside else "other_kommune"


def _match_table(
    table: Keyed, drawn: Mapping[str, Row], known: set[str], inside: set[str], kommuner: frozenset[str] | None
) -> tuple[list[Unmatched], int]:
    """The rows of a table without a unit, the units of its kommuner without a row, and how many rows were filtered."""
    unmatched, filtered, there = [], 0, set()
    for row in sorted({row for cells in table.columns.values() for row in cells}):
        code = table.codes[row]
        number, text = table.place(row)
        if code is None:
            unmatched.append(Unmatched(Row(table.name, number, text), "no_code"))
        elif kommuner is not None and kommune_of(code) not in kommuner:
            filtered += 1
        else:
            there.add(code)
            if code not in known:
                unmatched.append(Unmatched(Row(table.name, number, text), _without_polygon(code, inside)))
    covered = {kommune_of(code) for code in there}
    missing = [
        code for code in sorted(drawn) if kommune_of(code) in covered and code not in there and not is_rest_unit(code)
    ]
    unmatched += [Unmatched(drawn[code], "no_row", None, table.name) for code in missing]
    return unmatched, filtered
