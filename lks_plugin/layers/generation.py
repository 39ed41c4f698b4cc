"""From a read layer to numbered zones: contiguity, components, regionalization, codes."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsProcessingException

from ..engine import Criteria, Division, Finding, regionalize
from ..engine.cancel import Progress, check, part_of
from ..engine.coding import number_zones, rest_zone_code, zone_name
from ..engine.contiguity import Contiguity, groups_in_zones, nearest_links, stratum_ids
from ..engine.homogeneity import Components, heterogeneity_by_zone, principal_components
from ..engine.indicators import Measure
from ..engine.units import Units
from .borders import contiguity, outline_points
from .styles import colours
from .translation import tr
from .units import UnitLayer, named
from .zones import dissolve


@dataclass(frozen=True)
class Options:
    """How to make zones; ``tolerance`` and ``min_border`` in metres, ``target_population`` in inhabitants."""

    criteria: Criteria
    method: str = "full-order-ward"
    n_zones: int | None = None
    target_population: int | None = None
    variance: float = 0.8
    tolerance: float = 1.0
    min_border: float = 10.0
    refine: bool = True
    seed: int = 0


@dataclass(frozen=True)
class Zone:
    """One zone: ``units`` are indices into the zoned units, ``heterogeneity`` its weighted sum of squares, ``polygon``
    the union of its units in metres."""

    code: str
    name: str
    kommune: str
    population: int
    heterogeneity: float
    units: NDArray[np.int64]
    polygon: QgsGeometry

    @property
    def parts(self) -> int:
        """The number of polygons it consists of."""
        return int(self.polygon.constGet().partCount())


@dataclass(frozen=True)
class Zoning:
    """A division of a layer with all that explains it.

    ``units`` are those with a polygon, the ones divided; ``zone_of`` every row's (code, name) in the order of the
    layer's units, rest zones included; ``components`` is None where no indicators were given and location decided.
    Findings name units by their index in the whole layer.
    """

    units: Units
    zones: list[Zone]
    division: Division
    contiguity: Contiguity
    components: Components | None
    zone_of: list[tuple[str, str]]
    findings: list[Finding]

    @property
    def colours(self) -> dict[str, str]:
        """A colour for each zone's code, so that neighbours differ."""
        pairs = self.division.labels[self.contiguity.borders]
        pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
        borders = [(self.zones[i].code, self.zones[j].code) for i, j in pairs.tolist()]
        return colours([zone.code for zone in self.zones], borders)


def make_zones(
    layer: UnitLayer, measures: tuple[Measure, ...], options: Options, progress: Progress | None = None
) -> Zoning:
    """Divide the layer's units into zones and number them.

    Raises ``QgsProcessingException`` where no indicator varies or a kommune needs more than 99 serials.
    """
    units = layer.units.take(layer.zoned)
    geometries = [layer.geometries[i] for i in layer.zoned.tolist()]
    graph = contiguity(geometries, options.tolerance, options.min_border, part_of(progress, 0.0, 0.35))
    strata = stratum_ids(units.strata, len(units))
    points, owner = outline_points(geometries)
    graph = nearest_links(graph, strata, units.population, options.criteria.min_population, points, owner)
    values = layer.attributes[layer.zoned]
    features, components = _features(values, measures, geometries, units, options.variance)
    division = regionalize(
        features,
        units.population,
        graph.edges,
        strata=units.strata,
        criteria=options.criteria,
        n_zones=_n_zones(units, options),
        method=options.method,
        refine=options.refine,
        seed=options.seed,
        progress=part_of(progress, 0.4, 0.9),
    )
    zones = _zones(units, features, division, geometries, options.tolerance, part_of(progress, 0.9, 1.0))
    found = [*division.exceptions, *_several_parts(zones, groups_in_zones(graph, division.labels))]
    return Zoning(
        units=units,
        zones=zones,
        division=division,
        contiguity=graph,
        components=components,
        zone_of=_zone_of_rows(layer, zones, division),
        findings=[_in_layer(finding, layer.zoned) for finding in found] + layer.findings,
    )


def _features(
    values: NDArray[np.float64],
    measures: tuple[Measure, ...],
    geometries: list[QgsGeometry],
    units: Units,
    variance: float,
) -> tuple[NDArray[np.float64], Components | None]:
    """What homogeneity is measured on: component scores, or kilometres on the map where there are no indicators."""
    if not measures:
        centres = [geometry.pointOnSurface().asPoint() for geometry in geometries]
        return np.round(np.array([(point.x() / 1000, point.y() / 1000) for point in centres]), 6), None
    if len(units) == 1:
        return np.zeros((1, 1)), None
    try:
        components = principal_components(values, [measure.name for measure in measures], units.population, variance)
    except ValueError as error:
        raise QgsProcessingException(
            tr(
                "None of the indicators varies between the units: they are all constant or missing ({names}). "
                "Check the join, or choose other fields under Indicators."
            ).format(names=named(measure.count for measure in measures))
        ) from error
    return components.scores, components


def _n_zones(units: Units, options: Options) -> int | dict[Hashable, int] | None:
    """The number of zones asked for: in all, or by stratum for a target population."""
    if options.target_population is None:
        return options.n_zones
    people: dict[Hashable, int] = {}
    for stratum, count in zip(units.strata, units.population.tolist(), strict=True):
        people[stratum] = people.get(stratum, 0) + count
    return {stratum: max(1, round(count / options.target_population)) for stratum, count in people.items()}


def _zones(
    units: Units,
    features: NDArray[np.float64],
    division: Division,
    geometries: list[QgsGeometry],
    tolerance: float,
    progress: Progress | None,
) -> list[Zone]:
    try:
        codes = number_zones(units.codes, units.prefixes, division.labels, units.population, units.previous)
    except ValueError as error:
        raise QgsProcessingException(
            tr("More than 99 zones under {prefix}: an LKS code has two digits for the serial.").format(prefix=error)
        ) from error
    within = heterogeneity_by_zone(features, units.population.astype(float), division.labels)
    zones = []
    for label, code in enumerate(codes):
        check(progress, label / len(codes))
        members = np.flatnonzero(division.labels == label)
        first = int(members[0])
        zones.append(
            Zone(
                code=code,
                name=zone_name(code, units.kommune_names[first]),
                kommune=units.kommuner[first],
                population=int(units.population[members].sum()),
                heterogeneity=float(within[label]),
                units=members,
                polygon=dissolve([geometries[unit] for unit in members.tolist()], tolerance),
            )
        )
    return zones


def _several_parts(zones: list[Zone], groups: NDArray[np.int64]) -> list[Finding]:
    """The zones that are no single polygon: their units share no border, or a unit is in parts itself."""
    return [
        Finding(
            "several_parts",
            "island" if groups[label] > 1 else "unit_parts",
            tuple(zone.units.tolist()),
            label,
            float(zone.parts),
            1.0,
        )
        for label, zone in enumerate(zones)
        if zone.parts > 1
    ]


def _zone_of_rows(layer: UnitLayer, zones: list[Zone], division: Division) -> list[tuple[str, str]]:
    """Code and name for every row of the layer; rows outside the division go to the kommune's rest zone."""
    bydeler = layer.units.has_bydeler
    rows = []
    for kommune, name in zip(layer.units.kommuner, layer.units.kommune_names, strict=True):
        code = rest_zone_code(kommune, kommune in bydeler)
        rows.append((code, zone_name(code, name)))
    for label, unit in zip(division.labels.tolist(), layer.zoned.tolist(), strict=True):
        rows[unit] = (zones[label].code, zones[label].name)
    return rows


def _in_layer(finding: Finding, zoned: NDArray[np.int64]) -> Finding:
    return replace(finding, units=tuple(zoned[list(finding.units)].tolist()))
