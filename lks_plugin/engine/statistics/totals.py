"""Figures that are given by area: published totals of kommuner, fylker and the country, and figures of zones that are
no sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..history.code_changes import CodeChange, first_of_january
from ..history.succession import follow
from ..units.coding import (
    BYDEL_CODE_LENGTH,
    COUNTRY,
    KOMMUNE_CODE_LENGTH,
    ZONE_CODE_LENGTH,
)
from .areas import BYDEL, FYLKE, KOMMUNE, LAND, ZONE
from .definitions import GIVEN, MEDIAN
from .figures import HIDDEN, NUMBER, Figures
from .series import LACKING, NONE, NOT_POSSIBLE, SECRET, SHOWN, Series

_LEVELS = {KOMMUNE_CODE_LENGTH: KOMMUNE, BYDEL_CODE_LENGTH: BYDEL, ZONE_CODE_LENGTH: ZONE, len("00"): FYLKE}


@dataclass(frozen=True)
class Deviation:
    """A total that is not the sum of what is in it: ``summed`` is NaN where that is not known."""

    level: str
    area: str
    indicator: str
    year: int
    summed: float
    published: float


def level_of(code: str) -> str:
    """The level that an area's code belongs to."""
    return LAND if code == COUNTRY else _LEVELS.get(len(code), "")


def drop_partial_sums(series: Series) -> None:
    """Leave fylker and the country without rows: they are sums of a part of their kommuner only."""
    above = np.isin(series.areas.levels, [FYLKE, LAND])
    series.state[:, above, :] = NONE


def apply_totals(series: Series, totals: Figures, changes: Sequence[CodeChange]) -> tuple[list[Deviation], list[str]]:
    """Use published figures for kommuner, fylker and the country; the deviations from the sums, and the codes that are
    no area here. Kommuner of former years are followed to today's; several that became one are added."""
    deviations: list[Deviation] = []
    unknown: set[str] = set()
    for i, definition in enumerate(series.definitions):
        names = [name for name in (definition.counted, definition.base) if name]
        for y, year in enumerate(series.years):
            if definition.kind == GIVEN or not all((name, year) in totals.columns for name in names):
                continue
            found = [_by_area(series, totals, name, year, changes, unknown) for name in names]
            for at in sorted(set.intersection(*(set(each) for each in found))):
                figures = [each[at] for each in found]
                if not any(np.isnan(figure) for figure in figures):
                    _set_total(series, i, at, y, figures, deviations)
    return deviations, sorted(unknown)


def _by_area(
    series: Series, totals: Figures, name: str, year: int, changes: Sequence[CodeChange], unknown: set[str]
) -> dict[int, float]:
    """The figures of a column by the place of its area."""
    numbers, marks = totals.dense(name, year)
    place = series.areas.place
    kommuner = {code for level, code in place if level == KOMMUNE}
    own = [code for code in totals.codes if level_of(code) == KOMMUNE]
    targets = follow(own, changes, kommuner, first_of_january(year)).targets
    found: dict[int, float] = {}
    for at, code in enumerate(totals.codes):
        level = level_of(code)
        today = targets[code] if level == KOMMUNE else (code,)
        if len(today) != 1 or (level, today[0]) not in place:
            unknown.add(code)
        elif level in (KOMMUNE, FYLKE, LAND) and marks[at] == NUMBER:
            area = place[(level, today[0])]
            found[area] = found.get(area, 0.0) + float(numbers[at])
    return found


def _set_total(series: Series, i: int, at: int, y: int, figures: Sequence[float], deviations: list[Deviation]) -> None:
    definition, area = series.definitions[i], series.areas.every[at]
    known = series.state[i, at, y] == SHOWN
    if definition.kind in (MEDIAN, GIVEN):
        series.value[i, at, y] = figures[0]
    else:
        summed = float(series.counted[i, at, y]) if known else np.nan
        if summed != figures[0]:
            year = series.years[y]
            deviations.append(Deviation(area.level, area.code, definition.key, year, summed, figures[0]))
        series.counted[i, at, y] = figures[0]
        series.base[i, at, y] = figures[1] if len(figures) > 1 else np.nan
    none = len(figures) > 1 and figures[1] == 0
    series.state[i, at, y] = NOT_POSSIBLE if none else SHOWN


def apply_given(series: Series, given: Figures) -> list[str]:
    """Put in figures that are given by area and never summed; the codes that are no area here."""
    unknown: set[str] = set()
    for i, definition in enumerate(series.definitions):
        if definition.kind != GIVEN:
            continue
        for y, year in enumerate(series.years):
            numbers, marks = given.dense(definition.counted, year)
            for at, code in enumerate(given.codes):
                place = series.areas.place.get((level_of(code), code))
                if place is None:
                    unknown.add(code)
                elif (definition.counted, year) in given.columns:
                    state = {NUMBER: SHOWN, HIDDEN: SECRET}.get(int(marks[at]), LACKING)
                    series.state[i, place, y] = state
                    series.value[i, place, y] = numbers[at] if state == SHOWN else np.nan
    return sorted(unknown)
