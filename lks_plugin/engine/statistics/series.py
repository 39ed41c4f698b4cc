"""Sums by area, indicator and year: unbroken series of zones that add up to kommune, fylke and country."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress, check
from .areas import KOMMUNE, ZONE, AreaTree, summed_in_others, summed_upwards
from .carrying import CarriedYear, units_of_year
from .definitions import GIVEN, MEDIAN, Definition
from .figures import ABSENT, HIDDEN, MISSING, NUMBER, POPULATION, Figures, Floats, Marks
from .overlap import Pieces, groups_of_pieces, piece_of_units

# The signs of cells: shown, not possible, missing, hidden; NONE has no row: the year is no part of the series.
SHOWN, NOT_POSSIBLE, LACKING, SECRET, NONE = range(5)
# How many of the units that lack a figure are named.
_NAMED = 8


@dataclass
class Series:
    """Figures (i, a, y) by indicator, area and year.

    ``counted`` and ``base`` are teller and nevner (NaN where there is none), ``value`` what is neither summed nor
    divided (medians, given figures), ``state`` the sign of each cell. ``start`` (a,) is the first year of each area's
    series, ``broken`` (a, y) where figures of another making begin. ``pieces`` are what other divisions and the zones
    have in common; ``window`` years go into every figure. ``lacking`` tells of a column and year how many units have no
    figure though they should, and the first of them. ``at_least`` (a, y) are the inhabitants that are known, of units
    without a figure of the year those of the nearest year; None where no table has inhabitants.
    """

    definitions: Sequence[Definition]
    areas: AreaTree
    years: Sequence[int]
    counted: Floats
    base: Floats
    value: Floats
    state: Marks
    start: NDArray[np.int64]
    broken: NDArray[np.bool_]
    pieces: Pieces | None = None
    window: int = 1
    lacking: list[tuple[str, int, int, tuple[str, ...]]] = field(default_factory=list)
    at_least: Floats | None = None

    def index(self, key: str) -> int | None:
        """The place of an indicator, None where it is not there."""
        return next((at for at, d in enumerate(self.definitions) if d.key == key), None)

    @property
    def population(self) -> Floats | None:
        """(a, y) the inhabitants, None where no table has them."""
        at = self.index(POPULATION)
        return None if at is None else self.counted[at]


def make_series(
    figures: Figures,
    areas: AreaTree,
    carried: Sequence[CarriedYear],
    definitions: Sequence[Definition],
    years: Sequence[int],
    progress: Progress | None = None,
) -> Series:
    """Sum every indicator over the units of every area and year.

    What is hidden or missing at the source makes the sums it belongs to hidden or missing: a bound is no value. A unit
    without a row counts nobody where nobody lived in it that year, or in «Uoppgitt grunnkrets».
    """
    shape = (len(definitions), len(areas.every), len(years))
    series = Series(
        definitions,
        areas,
        list(years),
        np.full(shape, np.nan),
        np.full(shape, np.nan),
        np.full(shape, np.nan),
        np.full(shape, NONE, dtype=np.uint8),
        np.full(len(areas.every), years[0], dtype=np.int64),
        np.zeros((len(areas.every), len(years)), dtype=bool),
    )
    if areas.members:
        series.pieces = _no_pieces(series)
    by_year = {own.year: own for own in carried}
    people = _people(figures, areas, by_year)
    if people:
        series.at_least = np.stack([_at_least(areas, people, year) for year in years], axis=1)
    for at, year in enumerate(years):
        check(progress, at / len(years))
        if year in by_year:
            _sum_year(series, figures, by_year[year], at, people)
    return series


def _no_pieces(series: Series) -> Pieces:
    """The pieces that zones and areas of other divisions have in common, without figures."""
    _, inside = piece_of_units(series.areas)
    shape = (len(series.definitions), len(inside), len(series.years))
    return Pieces(inside, groups_of_pieces(series.areas, inside), np.full(shape, np.nan), np.full(shape, np.nan))


def _people(figures: Figures, areas: AreaTree, carried: Mapping[int, CarriedYear]) -> dict[int, Floats]:
    """The inhabitants of this year's units by year; NaN where nobody knows."""
    return {
        year: units_of_year(*figures.dense(POPULATION, year), carried[year], len(areas.units))[0]
        for year in figures.years(POPULATION)
    }


def _nearest(people: Mapping[int, Floats], year: int) -> Floats:
    """The inhabitants (n,) of each unit in a year, or in the nearest year that is known, the later of two; NaN where
    none is."""
    found = np.full_like(next(iter(people.values())), np.nan)
    for known in sorted(people, key=lambda y: (abs(y - year), -y)):
        found = np.where(np.isnan(found), people[known], found)
    return found


def _at_least(areas: AreaTree, people: Mapping[int, Floats], year: int) -> Floats:
    """The inhabitants (a,) that are known to be in each area in a year or about it."""
    of_unit = np.nan_to_num(_nearest(people, year))
    leaves = np.bincount(areas.leaf, weights=of_unit, minlength=len(areas.every))
    return summed_upwards(areas, leaves) + summed_in_others(areas, of_unit)


def _nobody(areas: AreaTree, carried: CarriedYear, people: Mapping[int, Floats]) -> NDArray[np.bool_]:
    """(n,) the units that count as empty where they have no row: nobody lived there in the year, or in the nearest
    year that is known, the later of two; units born later; «Uoppgitt grunnkrets»; units outside any zone."""
    empty = np.zeros(len(areas.units), dtype=bool) if not people else _nearest(people, carried.year) == 0
    empty[list(carried.born_later)] = True
    leaf_rest = areas.rest[areas.leaf] | (areas.levels[areas.leaf] == KOMMUNE)
    return empty | leaf_rest


def _sum_year(series: Series, figures: Figures, carried: CarriedYear, at: int, people: Mapping[int, Floats]) -> None:
    areas = series.areas
    empty = _nobody(areas, carried, people)
    sums: dict[str, tuple[Floats, Marks]] = {}
    pieces, _ = piece_of_units(areas) if areas.members else (None, None)

    def summed(name: str, into: Floats | None) -> tuple[Floats, Marks]:
        if name not in sums or pieces is not None:
            numbers, marks = units_of_year(*figures.dense(name, carried.year), carried, len(areas.units))
            sums[name] = _by_area(areas, numbers, marks, empty)
            _note_lacking(series, name, carried.year, marks, empty)
            if pieces is not None and into is not None:
                own = pieces >= 0
                known = np.where((marks == ABSENT) & empty, 0.0, numbers)
                into[:] = np.bincount(pieces[own], weights=known[own], minlength=len(into))
        return sums[name]

    for place, definition in enumerate(series.definitions):
        names = [name for name in (definition.counted, definition.base) if name]
        if definition.kind == GIVEN or not all((name, carried.year) in figures.columns for name in names):
            continue
        if definition.kind == MEDIAN:
            _median(series, figures, carried, place, at, people.get(carried.year))
            continue
        parts = series.pieces
        counted, worst = summed(definition.counted, None if parts is None else parts.counted[place, :, at])
        base = np.full(len(counted), np.nan)
        if definition.base:
            base, other = summed(definition.base, None if parts is None else parts.base[place, :, at])
            worst = np.maximum(worst, other)
        series.counted[place, :, at], series.base[place, :, at] = counted, base
        state = np.select([worst == HIDDEN, worst >= MISSING], [SECRET, LACKING], SHOWN).astype(np.uint8)
        state[(state == SHOWN) & (base == 0)] = NOT_POSSIBLE
        series.state[place, :, at] = state


def _note_lacking(series: Series, name: str, year: int, marks: Marks, empty: NDArray[np.bool_]) -> None:
    """Keep the units that make sums missing: they have no row, or a sign that says that there is no figure."""
    wrong = np.flatnonzero((marks == MISSING) | ((marks == ABSENT) & ~empty))
    if len(wrong) and all((name, year) != (own, when) for own, when, *_ in series.lacking):
        named = tuple(series.areas.units[at] for at in wrong.tolist()[:_NAMED])
        series.lacking.append((name, year, len(wrong), named))


def _by_area(areas: AreaTree, numbers: Floats, marks: Marks, empty: NDArray[np.bool_]) -> tuple[Floats, Marks]:
    """The sums (a,) of units' numbers, NaN where a part is hidden or missing, and the gravest mark among the parts."""
    marks = np.where((marks == ABSENT) & empty, NUMBER, marks)
    size = len(areas.every)
    known = np.nan_to_num(numbers)
    total = summed_upwards(areas, np.bincount(areas.leaf, weights=known, minlength=size))
    total += summed_in_others(areas, known)
    worst = np.zeros(size, dtype=np.uint8)
    for mark in (MISSING, HIDDEN):
        wrong = marks == mark if mark == HIDDEN else (marks == MISSING) | (marks == ABSENT)
        count = summed_upwards(areas, np.bincount(areas.leaf[wrong], minlength=size))
        count += summed_in_others(areas, wrong)
        worst[count > 0] = mark
    total[worst >= MISSING] = np.nan
    return total, worst


def _median(series: Series, figures: Figures, carried: CarriedYear, place: int, at: int, people: Floats | None) -> None:
    """The people-weighted median of the units' medians, for every area: an approximation."""
    areas = series.areas
    numbers, marks = units_of_year_medians(
        *figures.dense(series.definitions[place].counted, carried.year), carried, len(areas.units)
    )
    weights = np.ones(len(areas.units)) if people is None else np.nan_to_num(people)
    there = (marks == NUMBER) & (weights > 0)
    order = np.flatnonzero(there)[np.argsort(numbers[there], kind="stable")]
    steps = [step[areas.leaf] for step in (np.arange(len(areas.every)), *areas.ancestors)]
    for step in [*steps, *areas.members.values()]:
        area = step[order]
        inside = area >= 0
        _weighted_medians(series, place, at, area[inside], numbers[order][inside], weights[order][inside])
    lived = summed_upwards(areas, np.bincount(areas.leaf, weights=weights, minlength=len(areas.every)))
    lived += summed_in_others(areas, weights)
    own = np.bincount(areas.leaf[there], weights=weights[there], minlength=len(areas.every))
    known = summed_upwards(areas, own) + summed_in_others(areas, np.where(there, weights, 0.0))
    # Of fewer than half of the people nothing is known: no median can be told.
    series.state[place, :, at] = np.where((known > 0) & (2 * known >= lived), SHOWN, LACKING)
    series.value[place, series.state[place, :, at] != SHOWN, at] = np.nan


def units_of_year_medians(numbers: Floats, marks: Marks, carried: CarriedYear, count: int) -> tuple[Floats, Marks]:
    """Medians by this year's units: those of units that were renumbered or split as they are; of several that were
    merged the mean, for want of better."""
    values, found = np.zeros(count), np.zeros(count)
    there = (carried.target >= 0) & (marks == NUMBER)
    np.add.at(values, carried.target[there], numbers[there])
    np.add.at(found, carried.target[there], 1)
    for split in carried.splits:
        if marks[split.source] == NUMBER:
            for target in split.targets:
                values[target] += numbers[split.source]
                found[target] += 1
    known = found > 0
    values[known] /= found[known]
    return np.where(known, values, np.nan), np.where(known, NUMBER, ABSENT).astype(np.uint8)


def _weighted_medians(
    series: Series, place: int, at: int, area: NDArray[np.int64], numbers: Floats, weights: Floats
) -> None:
    """The median for each area of numbers in rising order: where the weights reach half of their sum."""
    order = np.argsort(area, kind="stable")
    area, numbers, weights = area[order], numbers[order], weights[order]
    starts = np.flatnonzero(np.r_[True, area[1:] != area[:-1]]) if len(area) else np.array([], dtype=np.int64)
    for start, end in zip(starts, [*starts[1:], len(area)]):
        reached = np.cumsum(weights[start:end])
        series.value[place, area[start], at] = numbers[start + int(np.searchsorted(reached, reached[-1] / 2))]


# -- where series break -----------------------------------------------------------------------------------------------


def break_series(series: Series, carried: Sequence[CarriedYear], limit: float) -> None:
    """Find where zones' series begin and break.

    A zone's series starts in the last year whose population differs by more than ``limit`` per cent from the year
    before; earlier years of it have no rows. Where a unit was split between zones, the first year that has the parts'
    own figures is marked.
    """
    zones = (series.areas.levels == ZONE) & ~series.areas.rest
    if series.population is not None and limit > 0:
        _start_late(series, series.population, zones, limit)
    for own in carried:
        later = [year for year in series.years if year > own.year]
        for split in own.splits:
            leaves = {int(series.areas.leaf[target]) for target in split.targets}
            if len(leaves) > 1 and later and not _split_again(carried, later[0], leaves, series.areas):
                for leaf in sorted(leaves):
                    series.broken[leaf, series.years.index(later[0])] = True
    first = np.array(series.years)[None, :] < series.start[:, None]
    series.state[:, first] = NONE
    series.broken &= ~first


def _split_again(carried: Sequence[CarriedYear], year: int, leaves: set[int], areas: AreaTree) -> bool:
    """Whether the next year shares a unit between the same zones, too: the series breaks only where that ends."""
    return any(
        {int(areas.leaf[target]) for target in split.targets} == leaves
        for own in carried
        if own.year == year
        for split in own.splits
    )


def _start_late(series: Series, population: Floats, zones: NDArray[np.bool_], limit: float) -> None:
    for at in range(1, len(series.years)):
        before, now = population[:, at - 1], population[:, at]
        jump = np.abs(now - before) * 100 > limit * before
        late = zones & jump & ~np.isnan(before) & ~np.isnan(now)
        series.start[late] = series.years[at]
