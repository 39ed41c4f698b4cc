"""Criteria data of kommuner and zones: distances and counts summed, hidden and completed with earlier years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from qgis.core import QgsGeometry

from ...engine.criteria import Criteria
from ...engine.progress import Progress, part_of
from ...engine.regionalization.improve import EFFORTS
from ...engine.regionalization.regionalize import regionalize
from ...engine.statistics.criteria_data import (
    COUNT_COLUMNS,
    DIVORCED,
    HIDDEN_SIGN,
    LOW_INCOME,
    MISSING_SIGN,
    UNEMPLOYED,
    Count,
    mean_of_three,
    treated,
)
from ...engine.statistics.distances import (
    Distances,
    accumulation_index,
    graded_basis,
    km_to_nearest,
    km_to_reach,
    km_to_zone_point,
    km_to_zone_unit,
)
from ...engine.statistics.figures import Floats
from ...engine.units.coding import is_rest_unit, kommune_of
from ...engine.units.units import Units
from ..contiguity.build import ContiguityOptions, unit_graph
from .columns import NEAREST, WITHIN, Cells

_MOST_PEOPLE = 10**9


@dataclass(frozen=True)
class Measured:
    """The km of every unit: ``reach`` to so many people, ``within`` to the centre of its zone, ``nearest`` to the
    nearest unit of its zone. NaN without people, centre or zone; infinite where there is no way."""

    reach: Floats
    within: Floats
    nearest: Floats


@dataclass(frozen=True)
class Total:
    """A kommune or zone: ``people`` in all, and its figures, NaN where one of its units has none.

    ``within`` and ``nearest`` are sums of inhabitants x km over ``placed`` people, those with a centre; ``counts`` by
    column; ``index`` the opphopingsindeks.
    """

    code: str
    name: str
    people: int
    placed: int
    reach: float
    within: float
    nearest: float
    counts: Mapping[int, Count] = field(default_factory=dict)
    index: Count = field(default_factory=lambda: Count(float("nan"), MISSING_SIGN))
    within_mean: float = float("nan")
    nearest_mean: float = float("nan")

    @property
    def basis(self) -> float:
        """The graded basis criterion."""
        return graded_basis(self.reach) if self.reach == self.reach else float("nan")


def own_zones(
    units: Units, geometries: Sequence[QgsGeometry], centres: Floats, least: int, progress: Progress | None = None
) -> list[str]:
    """The criterion's own zones, "kkkk-1" …: connected parts of a kommune with at least ``least`` people where it has
    them, as compact as that allows."""
    graph = unit_graph(units, geometries, ContiguityOptions(), least, part_of(progress, 0.0, 0.5))
    division = regionalize(
        centres / 1000,
        units.population,
        graph.edges,
        strata=list(units.kommuner),
        criteria=Criteria(least, least, _MOST_PEOPLE),
        effort=EFFORTS["quick"],
        progress=part_of(progress, 0.5, 1.0),
    )
    serial: dict[int, str] = {}
    count: dict[str, int] = {}
    for unit in range(len(units)):
        label = int(division.labels[unit])
        if label not in serial:
            kommune = units.kommuner[unit]
            count[kommune] = count.get(kommune, 0) + 1
            serial[label] = f"{kommune}-{count[kommune]}"
    return [serial[int(label)] for label in division.labels]


def measure(
    units: Units,
    zones: Sequence[str],
    centres: Floats,
    distances: Distances,
    point_factor: float | None,
    wanted: int,
    progress: Progress | None = None,
) -> Measured:
    """The km of every unit; ``point_factor`` measures straight to the population-weighted centre of the zone, None by
    ``distances`` to the unit in its middle."""
    people = np.where(np.isnan(centres).any(axis=1), 0, units.population)
    inhabited = np.flatnonzero(people > 0)
    reach = np.full(len(units), np.nan)
    reach[inhabited] = km_to_reach(distances, people, inhabited, wanted, part_of(progress, 0.0, 0.6))
    if point_factor is None:
        within, _ = km_to_zone_unit(distances, people, zones, part_of(progress, 0.6, 0.8))
    else:
        within = km_to_zone_point(centres, point_factor, people, zones)
    return Measured(reach, within, km_to_nearest(distances, people, zones, part_of(progress, 0.8, 1.0)))


def totals(
    units: Units, groups: Sequence[str], names: Mapping[str, str], centres: Floats, measured: Measured, counts: Cells
) -> list[Total]:
    """The figures of each group of units ("" for none), in the order of their codes."""
    group = np.array(groups, dtype=str)
    made = []
    for code in sorted(set(groups) - {""}):
        own = np.flatnonzero(group == code)
        people = units.population[own]
        has_place = (people > 0) & ~np.isnan(centres[own]).any(axis=1)
        there, weights = own[has_place], people[has_place]
        total = int(people.sum())
        columns = _counts(code, [units.codes[unit] for unit in own], counts)
        made.append(
            Total(
                code,
                names.get(code, code),
                total,
                int(weights.sum()),
                _sum(measured.reach[there], weights) / weights.sum() if weights.sum() else float("nan"),
                _sum(measured.within[there], weights),
                _sum(measured.nearest[there], weights),
                columns,
                _index(columns, total),
            )
        )
    return made


def _sum(km: Floats, weights: Floats) -> float:
    """Inhabitants x km; NaN where a unit has none: a sum of the others would be a bound."""
    return float((km * weights).sum()) if len(km) and np.isfinite(km).all() else float("nan")


def _counts(code: str, codes: Sequence[str], counts: Cells) -> dict[int, Count]:
    """The columns of an area: given as such, otherwise summed over its grunnkretser where all of them are known."""
    found = {}
    for column in COUNT_COLUMNS:
        own = counts.get((code, column.number))
        if own is None:
            parts = [counts[one, column.number] for one in codes if (one, column.number) in counts]
            lacking = [one for one in codes if (one, column.number) not in counts and not is_rest_unit(one)]
            if not parts:
                continue
            # A sum over hidden cells is a bound; nothing stands for it.
            if lacking or any(value != value for value, _ in parts):
                found[column.number] = Count(float("nan"), HIDDEN_SIGN if any(h for _, h in parts) else MISSING_SIGN)
                continue
            own = (float(sum(value for value, _ in parts)), False)
        found[column.number] = treated(*own, column)
    return found


def hidden_together(zones: Sequence[Total]) -> list[Total]:
    """The zones with a column hidden in all of a kommune where it is hidden in one: the kommune's figure minus the
    other zones would tell it. What is computed of it is hidden, too."""
    hidden = {
        (kommune_of(zone.code), column)
        for zone in zones
        for column, count in zone.counts.items()
        if count.sign == HIDDEN_SIGN
    }
    made = []
    for zone in zones:
        counts = {
            column: Count(float("nan"), HIDDEN_SIGN) if (kommune_of(zone.code), column) in hidden else count
            for column, count in zone.counts.items()
        }
        made.append(replace(zone, counts=counts, index=_index(counts, zone.people)))
    return made


def _index(columns: Mapping[int, Count], people: int) -> Count:
    by_key = {column.key: columns.get(column.number) for column in COUNT_COLUMNS}
    parts = [by_key[key] for key in (DIVORCED, UNEMPLOYED, LOW_INCOME)]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or people <= 0:
        return Count(float("nan"), MISSING_SIGN)
    divorced, unemployed, low_income = (part.value for part in known)
    value = accumulation_index(divorced, unemployed, low_income, people)
    if value == value:
        return Count(value)
    return Count(value, HIDDEN_SIGN if any(part.sign == HIDDEN_SIGN for part in known) else MISSING_SIGN)


def three_years(total: Total, earlier: Sequence[Cells]) -> tuple[float, float]:
    """The means over this year and two earlier ones of columns 13 and 15 of a kommune."""
    nothing = (float("nan"), False)
    within, nearest = (
        [now, *(cells.get((total.code, column), nothing)[0] for cells in earlier)]
        for now, column in ((total.within, WITHIN), (total.nearest, NEAREST))
    )
    return mean_of_three(within), mean_of_three(nearest)


def kommune_groups(units: Units) -> list[str]:
    """The kommune of each unit."""
    return [kommune or kommune_of(code) for kommune, code in zip(units.kommuner, units.codes)]
