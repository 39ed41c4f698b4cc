"""Indirect standardisation: what an area's teller would be with the rates of all, given who lives there.

SMR = teller / expected teller * 100, MEIS = SMR * the rate of all (per 1 000), after Helsedirektoratet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..units.indicators import BASE_SUFFIX, COUNT_SUFFIX
from .areas import AreaTree, summed_in_others, summed_upwards
from .carrying import CarriedYear
from .definitions import Definition
from .figures import FigureColumn, Figures, Floats, Ints


@dataclass(frozen=True)
class AgeFigures:
    """Rows of an indicator in one year by unit and stratum (age, sex): ``units`` (r,) places in ``Figures.codes``,
    ``strata`` (r,) numbers, ``counted`` and ``base`` (r,)."""

    source: str
    units: Ints
    strata: Ints
    counted: Floats
    base: Floats
    rows: Ints


def add_sums(figures: Figures, ages: Mapping[tuple[str, int], AgeFigures]) -> None:
    """Add the sums over age and sex as columns of teller and nevner, where no table has them already."""
    for (key, year), own in ages.items():
        names = (key + COUNT_SUFFIX, key + BASE_SUFFIX)
        if (names[0], year) in figures.columns:
            continue
        units, first, place = np.unique(own.units, return_index=True, return_inverse=True)
        for name, numbers in zip(names, (own.counted, own.base)):
            total: Floats = np.bincount(place.reshape(-1), weights=numbers).astype(np.float64)
            marks = np.zeros(len(units), dtype=np.uint8)
            column = FigureColumn(own.source, units.astype(np.int32), total, marks, own.rows[first].astype(np.int32))
            figures.columns[(name, year)] = [column]


def rates_of_all(own: AgeFigures) -> Floats:
    """The rate in each stratum of all units; 0 where nobody is."""
    size = int(own.strata.max(initial=-1)) + 1
    counted = np.bincount(own.strata, weights=own.counted, minlength=size)
    base = np.bincount(own.strata, weights=own.base, minlength=size)
    return np.divide(counted, base, out=np.zeros(size), where=base > 0)


def expected(
    areas: AreaTree,
    definitions: Sequence[Definition],
    years: Sequence[int],
    carried: Sequence[CarriedYear],
    ages: Mapping[tuple[str, int], AgeFigures],
) -> tuple[Floats, Floats]:
    """The expected teller (i, a, y), NaN where no table tells age and sex, and the rate of all (i, y)."""
    found = np.full((len(definitions), len(areas.every), len(years)), np.nan)
    rate = np.full((len(definitions), len(years)), np.nan)
    by_year = {own.year: own for own in carried}
    for i, definition in enumerate(definitions):
        for y, year in enumerate(years):
            own = ages.get((definition.key, year))
            if own is not None and year in by_year and own.base.sum() > 0:
                found[i, :, y] = _by_area(areas, own, by_year[year])
                rate[i, y] = own.counted.sum() / own.base.sum()
    return found, rate


def _by_area(areas: AreaTree, own: AgeFigures, carried: CarriedYear) -> Floats:
    """The expected teller (a,) of one indicator and year; units that were split are shared by people."""
    of_row = rates_of_all(own)[own.strata] * own.base
    of_unit = np.zeros(len(areas.units))
    target = carried.target[own.units]
    np.add.at(of_unit, target[target >= 0], of_row[target >= 0])
    for split in carried.splits:
        total = of_row[own.units == split.source].sum()
        for place, weight in zip(split.targets, split.weights):
            of_unit[place] += total * weight / sum(split.weights)
    leaves = np.bincount(areas.leaf, weights=of_unit, minlength=len(areas.every))
    return summed_upwards(areas, leaves) + summed_in_others(areas, of_unit)


def ratios(counted: Floats, expectation: Floats, rate: Floats) -> tuple[Floats, Floats]:
    """SMR and MEIS (i, a, y) of tellere that are shown; NaN for the others."""
    with np.errstate(divide="ignore", invalid="ignore"):
        smr = np.where(expectation > 0, counted / expectation * 100, np.nan)
    return smr, smr * rate[:, None, :] * 10
