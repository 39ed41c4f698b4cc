"""From a layer of grunnkretser and what is given beside it to the criteria data, with what is to be told about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeatureSource, QgsFeedback, QgsGeometry, QgsPointXY

from ...engine.progress import Progress, part_of
from ...engine.statistics.distances import Distances, StraightLine
from ...engine.tables.tables import Table
from ...engine.units.coding import is_rest_unit, is_rest_zone
from ..numbers import number
from ..reading.units import UnitLayer, lks_code
from ..translation import named, tr
from ..zones import dissolved
from .centres import Centres, surface_points, weighted_centres
from .columns import Cells
from .criteriadata import Measured, Total, hidden_together, kommune_groups, measure, own_zones, three_years, totals
from .report import CriteriaResult
from .roads import FROM_NAMES, TO_NAMES, read_matrix, road_distances

MATRIX_HEADS = (*FROM_NAMES, *TO_NAMES)


@dataclass(frozen=True)
class RoadChoice:
    """A layer of roads, the field that marks ferries ("" for none), their factor, and within how many metres ends
    meet."""

    source: QgsFeatureSource
    ferry_field: str
    ferry_factor: float
    tolerance: float


@dataclass(frozen=True)
class CriteriaOptions:
    """What is asked for: ``zone_field`` with the zones, "" for the criterion's own of at least ``own_minimum`` people;
    distances by ``matrix``, ``roads`` or else the straight line times ``factor``; ``by_unit`` measures to the
    grunnkrets in the middle of a zone."""

    zone_field: str = ""
    own_minimum: int = 2000
    factor: float = 1.0
    matrix: Sequence[Table] | None = None
    roads: RoadChoice | None = None
    by_unit: bool = False
    wanted: int = 5000
    counts: Cells = field(default_factory=dict)
    earlier: Sequence[Cells] = ()
    official: Cells | None = None


@dataclass(frozen=True)
class MadeCriteria:
    """The result, and the grunnkretser behind it."""

    result: CriteriaResult
    zones: Sequence[str]
    centres: Centres
    measured: Measured
    polygons: dict[str, QgsGeometry]
    enough_people: bool = True

    @property
    def unreached(self) -> NDArray[np.int64]:
        """The places of inhabited units without a way to their centre, to a neighbour, or to so many people where the
        layer has them."""
        each = [self.measured.within, self.measured.nearest]
        if self.enough_people:
            each.append(self.measured.reach)
        return np.flatnonzero(np.logical_or.reduce([np.isinf(km) for km in each]))


def make_criteria(
    layer: UnitLayer,
    places: Iterator[tuple[QgsPointXY, float]] | None,
    options: CriteriaOptions,
    feedback: QgsFeedback,
    progress: Progress | None = None,
) -> MadeCriteria:
    """Centres, zones, distances and sums; raises ``InputError`` for what cannot be used and ``Cancelled``."""
    if places is None:
        centres = Centres(surface_points(layer.geometries))
    else:
        centres = weighted_centres(layer.geometries, places, part_of(progress, 0.0, 0.2))
    zones = _zones(layer, centres, options, part_of(progress, 0.2, 0.5))
    distances, told = _distances(layer, centres, options, feedback)
    straight = options.matrix is None and options.roads is None and not options.by_unit
    factor = options.factor if straight else None
    measured = measure(
        layer.units, zones, centres.points, distances, factor, options.wanted, part_of(progress, 0.5, 0.9)
    )
    parts: dict[str, list[QgsGeometry]] = {}
    for zone, geometry in zip(zones, layer.geometries):
        if zone:
            parts.setdefault(zone, []).append(geometry)
    made = MadeCriteria(
        _sums(layer, zones, centres, measured, options),
        zones,
        centres,
        measured,
        dissolved(parts, layer.crs),
        _placed(layer, centres) >= options.wanted,
    )
    notes = [*_centre_notes(centres, layer, places is not None), *told, *_notes(made, layer, options)]
    return replace(made, result=replace(made.result, notes=notes))


def _placed(layer: UnitLayer, centres: Centres) -> int:
    """How many people have a place to measure from."""
    return int(layer.units.population[~np.isnan(centres.points).any(axis=1)].sum())


def _zones(layer: UnitLayer, centres: Centres, options: CriteriaOptions, progress: Progress | None) -> list[str]:
    """The zone of each unit, "" for none."""
    if options.zone_field:
        codes = [lks_code(feature[options.zone_field]) for feature in layer.features]
        return [
            "" if is_rest_zone(code) or is_rest_unit(unit) else code for code, unit in zip(codes, layer.units.codes)
        ]
    zoned = layer.zoned
    geometries = [layer.geometries[unit] for unit in zoned.tolist()]
    made = own_zones(layer.units.take(zoned), geometries, centres.points[zoned], options.own_minimum, progress)
    zones = [""] * len(layer.units)
    for unit, zone in zip(zoned.tolist(), made):
        zones[unit] = zone
    return zones


def _distances(
    layer: UnitLayer, centres: Centres, options: CriteriaOptions, feedback: QgsFeedback
) -> tuple[Distances, list[str]]:
    """How distances are measured, and what to tell of it."""
    if options.matrix is not None:
        matrix = read_matrix(options.matrix, layer.units.codes)
        told = [tr("Distances by the table given: {count} pairs.").format(count=number(matrix.n_pairs))]
        if matrix.strangers:
            text = tr("Its grunnkretser that are not in the layer were left out: {codes}.")
            told.append(text.format(codes=named(matrix.strangers)))
        return matrix.distances, told
    if options.roads is not None:
        own = options.roads
        roads = road_distances(
            own.source, own.ferry_field, own.ferry_factor, centres.points, layer.crs, own.tolerance, feedback
        )
        text = tr("Distances by road; a km of ferry counts {factor}. Centres lie up to {km} km from a road.")
        far = float(np.nanmax(roads.access)) if np.isfinite(roads.access).any() else 0.0
        return roads.distances, [text.format(factor=number(own.ferry_factor, 2), km=number(far, 2))]
    text = tr("Distances by the straight line times {factor}.")
    return StraightLine(centres.points, options.factor), [text.format(factor=number(options.factor, 2))]


def _sums(
    layer: UnitLayer, zones: Sequence[str], centres: Centres, measured: Measured, options: CriteriaOptions
) -> CriteriaResult:
    units, groups = layer.units, kommune_groups(layer.units)
    names = {kommune: name for kommune, name in zip(groups, units.kommune_names) if name}
    kommuner = totals(units, groups, names, centres.points, measured, options.counts)
    zoned = totals(units, zones, {}, centres.points, measured, options.counts)
    return CriteriaResult(
        [_with_means(total, options) for total in kommuner], hidden_together(zoned), official=options.official
    )


def _with_means(total: Total, options: CriteriaOptions) -> Total:
    if len(options.earlier) != 2:
        return total
    within, nearest = three_years(total, options.earlier)
    return replace(total, within_mean=within, nearest_mean=nearest)


def _centre_notes(centres: Centres, layer: UnitLayer, given: bool) -> list[str]:
    inhabited = int((layer.units.population > 0).sum())
    if not given:
        return [tr("Centres are points on the surface of the polygons: nobody said where people live.")]
    text = tr("Grunnkretser with a population-weighted centre: {count}, of {inhabited} that are inhabited.")
    found = [text.format(count=number(centres.weighted), inhabited=number(inhabited))]
    if centres.outside:
        text = tr("Places of people that lie in no grunnkrets were left out: {count}.")
        found.append(text.format(count=number(centres.outside)))
    return found


def _notes(made: MadeCriteria, layer: UnitLayer, options: CriteriaOptions) -> list[str]:
    """What was chosen, and what is lacking."""
    units, found = layer.units, []
    if not options.zone_field:
        found.append(
            tr("The zones are the criterion's own, of at least {least} people.").format(
                least=number(options.own_minimum)
            )
        )
    nowhere = np.isnan(made.centres.points).any(axis=1) & (units.population > 0)
    if nowhere.any():
        text = tr("Inhabitants of grunnkretser without a polygon ({count}) that are in no distance: {people}.")
        found.append(text.format(people=number(int(units.population[nowhere].sum())), count=number(int(nowhere.sum()))))
    rows = zip(units.codes, made.zones, units.population.tolist())
    zoneless = [code for code, zone, people in rows if not zone and people > 0 and not is_rest_unit(code)]
    if zoneless:
        text = tr("Inhabited grunnkretser without a zone leave the sums of their kommune empty: {codes}.")
        found.append(text.format(codes=named(zoneless)))
    if len(made.unreached):
        text = tr("No way leads from {codes}: the sums they belong to are empty.")
        found.append(text.format(codes=named(units.codes[unit] for unit in made.unreached)))
    if not made.enough_people:
        text = tr(
            "The layer has {people} inhabitants with a place, fewer than the {wanted} to be reached: the structure "
            "criterion is empty. Add the neighbouring kommuner."
        )
        found.append(text.format(people=number(_placed(layer, made.centres)), wanted=number(options.wanted)))
    text = tr(
        "The structure criterion knows only the people of the layer (kommuner: {count}): add the neighbouring kommuner "
        "where people are near the border."
    )
    found.append(text.format(count=number(len(made.result.kommuner))))
    if options.earlier and len(options.earlier) != 2:
        text = tr("Means of three years need the tables of two years before, not {count}.")
        found.append(text.format(count=number(len(options.earlier))))
    return found
