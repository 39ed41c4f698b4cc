"""From a read layer to numbered zones: contiguity, components, regionalization, codes."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...engine import Criteria, Division, Finding, regionalize
from ...engine.graph.contiguity import BORDER, LINK, NEAREST, Contiguity, groups_in_zones
from ...engine.progress import Progress, part_of
from ...engine.regionalization.improve import EFFORTS
from ...engine.regionalization.objective import COMPACTNESS, MARGIN, ZONE_COST
from ...engine.rules.assignment import UNASSIGNED, labels_of_codes
from ...engine.units.coding import has_serial, is_rest_zone, prefix_of, rest_zone_code, zone_name
from ...engine.units.homogeneity import Components, heterogeneity_by_zone
from ...engine.units.horizon import YearsAhead
from ...engine.units.indicators import Measure
from ...engine.units.numbering import NoSerialLeft, number_zones, other_digits
from ...engine.units.units import Units
from ...layers.errors import InputError
from ..components.components import unit_components
from ..contiguity.build import ContiguityOptions, unit_graph
from ..contiguity.map_faults import map_overlaps
from ..reading.units import UnitLayer, in_layer
from ..styles import colours
from ..translation import named
from ..workers import workers
from ..zones import zone_polygons
from .shape import border_weights, centre_of_people
from .zone_numbers import may_be_too_many, refuse_without_serials, too_many, zones_asked

# How many zones: likeness weighed against the usual size, or as many as the limits allow.
BALANCED, MANY = "balanced", "as many as possible"


@dataclass(frozen=True)
class GenerationOptions:
    """How to make zones; ``target_population`` in inhabitants, ``margin`` in per cent above the minimum.

    ``own_criteria`` are those of kommuner that have others than the rest; ``compactness`` is what borders between zones
    cost; ``size`` is ``BALANCED`` or ``MANY`` and counts only where no number or target is given; ``effort`` is one of
    ``EFFORTS``. ``fixed`` (n,) marks the units that keep their former zone, ``ahead`` are their inhabitants at the
    horizon.
    """

    criteria: Criteria
    own_criteria: Mapping[str, Criteria] = field(default_factory=dict)
    compactness: float = COMPACTNESS
    size: str = BALANCED
    margin: float = MARGIN
    effort: str = "standard"
    fixed: NDArray[np.bool_] | None = None
    ahead: YearsAhead | None = None
    # (n,) the zone of each unit in the division to compare with, "" for none; None: the former one.
    beside: tuple[str, ...] | None = None
    method: str = "full-order-ward"
    n_zones: int | None = None
    target_population: int | None = None
    variance: float = 0.8
    contiguity: ContiguityOptions = field(default_factory=ContiguityOptions)
    refine: bool = True
    smooth: bool = True
    seed: int = 0
    # No indicators to go by: zones are formed by location.
    by_location: bool = False
    # Codes that have been in force.
    issued: tuple[str, ...] = ()

    @property
    def future(self) -> NDArray[np.int64] | None:
        """The inhabitants (n,) at the horizon; None where no trend is known."""
        return None if self.ahead is None else self.ahead.people

    @property
    def zone_cost(self) -> float:
        """What a zone costs where the number is free."""
        free = self.n_zones is None and self.target_population is None
        return ZONE_COST if free and self.size == BALANCED and self.refine else 0.0

    @property
    def border_cost(self) -> float:
        """What borders cost: nothing without refinement, for the methods alone know no shape."""
        return self.compactness if self.refine else 0.0

    def criteria_of(self, kommune: str) -> Criteria:
        """The limits of a kommune."""
        return self.own_criteria.get(kommune, self.criteria)


@dataclass(frozen=True)
class Zone:
    """One zone: ``units`` are indices into the units divided, ``heterogeneity`` its weighted sum of squares (None where
    it is not known), ``polygon`` the union of its units in metres, empty if none of them has one."""

    code: str
    name: str
    kommune: str
    population: int
    heterogeneity: float | None
    units: NDArray[np.int64]
    polygon: QgsGeometry
    # Where its people live on average, in metres, and how many they would be at the horizon (None: not known).
    centre: tuple[float, float] = (0.0, 0.0)
    at_horizon: int | None = None

    @property
    def parts(self) -> int:
        """The number of polygons it consists of."""
        return 0 if self.polygon.isEmpty() else int(self.polygon.constGet().partCount())


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
    # What it was made of and on what terms.
    features: NDArray[np.float64]
    geometries: list[QgsGeometry]
    options: GenerationOptions
    # What a border between two units weighs, (m,) by the edges of the contiguity.
    borders: NDArray[np.float64]

    def falls(self, zone: Zone) -> bool | None:
        """Whether a zone holds the minimum today but not at the horizon; None where no trend is known."""
        if zone.at_horizon is None:
            return None
        return zone.at_horizon < self.options.criteria_of(zone.kommune).min_population <= zone.population

    @property
    def kept_codes(self) -> int | None:
        """How many zones have a code of the former division; None where no former codes were given."""
        former = self.units.previous
        return None if former is None else sum(zone.code in set(former) for zone in self.zones)

    @property
    def no_code_fits(self) -> bool:
        """Whether none of the former codes is of a kommune, bydel and delbydel of these units."""
        former = {prefix_of(code) for code in self.units.previous or () if has_serial(code) and not is_rest_zone(code)}
        return not former & set(self.units.prefixes)

    @property
    def other_digits(self) -> list[str]:
        """The former codes that no zone can keep, as the units have other digits for bydel or delbydel."""
        units = self.units
        return [] if units.previous is None else other_digits(units.prefixes, units.previous, units.population)

    @property
    def colours(self) -> dict[str, str]:
        """A colour for each zone's code, so that neighbours differ."""
        pairs = self.division.labels[np.vstack([self.contiguity.borders, self.contiguity.cuts])]
        pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
        borders = [(self.zones[i].code, self.zones[j].code) for i, j in pairs.tolist()]
        return colours([zone.code for zone in self.zones], borders)


def make_zones(
    layer: UnitLayer, measures: tuple[Measure, ...], options: GenerationOptions, progress: Progress | None = None
) -> Zoning:
    """Divide the layer's units into zones and number them.

    Raises ``InputError`` where no indicator varies or there are not codes for all zones.
    """
    units = layer.units.take(layer.zoned)
    refuse_without_serials(units, options)
    former_fixed(units, options)
    geometries = [layer.geometries[i] for i in layer.zoned.tolist()]
    least = np.array([options.criteria_of(kommune).min_population for kommune in units.kommuner], dtype=np.int64)
    graph = unit_graph(units, geometries, options.contiguity, least, part_of(progress, 0.0, 0.4))
    features, components = homogeneity_features(layer, () if options.by_location else measures, options.variance)
    borders = border_weights(graph, geometries)
    with workers(len(units)):
        division, crowded = _divided(units, features, graph, borders, options, part_of(progress, 0.4, 0.9))
    members = [np.flatnonzero(division.labels == label).tolist() for label in range(division.n_zones)]
    polygons = zone_polygons(members, geometries, options.contiguity.tolerance, part_of(progress, 0.9, 1.0))
    zones = _zones(units, features, division, polygons, geometries, options)
    found = [*_unless_room(crowded, division), *_several_parts(zones, graph, division, geometries), *graph.findings]
    found += [finding for finding, _ in map_overlaps(units, geometries, graph)]
    return Zoning(
        units=units,
        zones=zones,
        division=division,
        contiguity=graph,
        components=components,
        zone_of=_zone_of_rows(layer, zones, division),
        findings=in_layer(found, layer.zoned) + layer.findings,
        features=features,
        geometries=geometries,
        options=options,
        borders=borders,
    )


def _divided(
    units: Units,
    features: NDArray[np.float64],
    graph: Contiguity,
    borders: NDArray[np.float64],
    options: GenerationOptions,
    progress: Progress | None,
) -> tuple[Division, list[Finding]]:
    """The zones of the size asked for, no more than there are codes for; and where the codes set the number.

    As many zones as possible are as many as where only likeness counts, for costly borders would make them fewer.
    """
    wanted = zones_asked(units, options)
    if wanted is not None:
        return divide(units, features, graph, borders, options, n_zones=wanted, progress=progress), []
    many = options.border_cost > 0 and options.size == MANY
    terms = replace(options, compactness=0.0, margin=0.0) if many else options
    end = 0.5 if many or may_be_too_many(units, options) else 1.0
    free = divide(units, features, graph, borders, terms, progress=part_of(progress, 0.0, end))
    made = zones_by_stratum(units, free.labels)
    fewer, crowded = too_many(units, made)
    if not many and not fewer:
        return free, []
    given = {**made, **fewer} if many else fewer
    found = divide(units, features, graph, borders, options, n_zones=given, progress=part_of(progress, end, 1.0))
    return (_unasked(units, found, free) if many else found), crowded


def divide(
    units: Units,
    features: NDArray[np.float64],
    graph: Contiguity,
    borders: NDArray[np.float64],
    options: GenerationOptions,
    n_zones: int | dict[Hashable, int] | None = None,
    progress: Progress | None = None,
    effort: float | None = None,
    start: NDArray[np.int64] | None = None,
) -> Division:
    """The engine's answer for units with a polygon, on the terms of the options; ``effort`` instead of theirs, from
    ``start`` (n,) where nothing is fixed. ``borders`` (m,) are the weights of the edges."""
    former, fixed = former_fixed(units, options)
    strata = units.strata
    own = {stratum: options.criteria_of(kommune) for stratum, kommune in zip(strata, units.kommuner)}
    return regionalize(
        features,
        units.population,
        graph.edges,
        strata=strata,
        criteria=own if options.own_criteria else options.criteria,
        n_zones=n_zones,
        method=options.method,
        border_weights=borders,
        compactness=options.border_cost,
        zone_cost=options.zone_cost,
        margin=options.margin if options.refine else 0.0,
        price_groups=units.kommuner,
        future=options.future,
        former=start if fixed is None else former,
        fixed=fixed,
        refine=options.refine,
        effort=EFFORTS[options.effort] if effort is None else effort,
        seed=options.seed,
        progress=progress,
    )


def _unasked(units: Units, found: Division, free: Division) -> Division:
    """A division into as many zones as a ``free`` one has: nobody asked for that number, so exceptions and proofs are
    those of a free one."""
    none = {units.strata[one.units[0]] for one in free.exceptions if one.reason == "no_division"}
    exceptions = tuple(
        replace(one, reason="no_division" if units.strata[one.units[0]] in none else "not_found")
        if one.reason == "number"
        else one
        for one in found.exceptions
        if one.kind not in ("fewer_zones", "more_zones")
    )
    optimal = {stratum: proven and free.optimal[stratum] for stratum, proven in found.optimal.items()}
    return replace(found, exceptions=exceptions, optimal=optimal)


def zones_by_stratum(units: Units, labels: NDArray[np.int64]) -> dict[Hashable, int]:
    """How many zones each stratum has."""
    own: dict[Hashable, set[int]] = {}
    for stratum, label in zip(units.strata, labels.tolist()):
        own.setdefault(stratum, set()).add(label)
    return {stratum: len(zones) for stratum, zones in own.items()}


def former_fixed(units: Units, options: GenerationOptions) -> tuple[NDArray[np.int64] | None, list[int] | None]:
    """The former zones as numbers, and which of them stay as they are; None where nothing is fixed.

    Raises ``InputError`` for fixed units that have no former zone, or the rest zone, and for fixed zones in several
    strata.
    """
    if options.fixed is None or not options.fixed.any():
        return None, None
    former = units.previous
    if former is None:
        raise InputError("fixed_without_field")
    for kind, is_wrong in (("fixed_without_zone", lambda code: not code), ("fixed_in_rest", is_rest_zone)):
        wrong = [units.codes[unit] for unit in np.flatnonzero(options.fixed).tolist() if is_wrong(former[unit])]
        if wrong:
            raise InputError(kind, codes=named(wrong))
    strata: dict[str, set[Hashable]] = {}
    for code, stratum, fixed in zip(former, units.strata, options.fixed.tolist()):
        if fixed:
            strata.setdefault(code, set()).add(stratum)
    crossing = sorted(code for code, own in strata.items() if len(own) > 1)
    if crossing:
        raise InputError("fixed_across", zones=named(crossing))
    labels, _ = labels_of_codes([code if fixed else "" for code, fixed in zip(former, options.fixed.tolist())])
    return np.array(labels, dtype=np.int64), sorted(set(labels) - {UNASSIGNED})


def homogeneity_features(
    layer: UnitLayer, measures: tuple[Measure, ...], variance: float
) -> tuple[NDArray[np.float64], Components | None]:
    """What homogeneity is measured on, a row for each unit with a polygon: component scores, or kilometres on the map
    where there are no ``measures``."""
    if not measures:
        centres = [layer.geometries[unit].pointOnSurface().asPoint() for unit in layer.zoned.tolist()]
        return np.round(np.array([(point.x() / 1000, point.y() / 1000) for point in centres]), 6), None
    if np.count_nonzero(layer.units.population[layer.zoned]) < 2:
        # Between one inhabited unit and itself there is nothing to compare.
        return np.zeros((len(layer.zoned), 1)), None
    components = unit_components(layer, measures, variance)
    return components.scores, components


def _unless_room(crowded: list[Finding], division: Division) -> list[Finding]:
    """The division's exceptions, and those of ``crowded`` that came true: fewer than 99 zones needed no limit."""
    roomy = {found.units for found in division.exceptions if found.kind == "fewer_zones"}
    limited = {finding.units for finding in crowded}
    return [
        *(finding for finding in crowded if finding.units not in roomy),
        *(found for found in division.exceptions if found.kind != "fewer_zones" or found.units not in limited),
    ]


def _zones(
    units: Units,
    features: NDArray[np.float64],
    division: Division,
    polygons: list[QgsGeometry],
    geometries: list[QgsGeometry],
    options: GenerationOptions,
) -> list[Zone]:
    try:
        codes = number_zones(
            units.codes, units.prefixes, division.labels, units.population, units.previous, options.issued
        )
    except NoSerialLeft as error:
        raise InputError("no_serial_under", prefix=error.prefix, new=error.new, left=error.left) from error
    within = heterogeneity_by_zone(features, units.population.astype(float), division.labels)
    zones = []
    for label, code in enumerate(codes):
        members = np.flatnonzero(division.labels == label)
        first = int(members[0])
        people = units.population[members]
        zones.append(
            Zone(
                code=code,
                name=zone_name(code, units.kommune_names[first]),
                kommune=units.kommuner[first],
                population=int(people.sum()),
                heterogeneity=float(within[label]),
                units=members,
                polygon=polygons[label],
                centre=centre_of_people([geometries[unit] for unit in members.tolist()], people.tolist()),
                at_horizon=None if options.future is None else int(options.future[members].sum()),
            )
        )
    return zones


def _several_parts(
    zones: list[Zone], graph: Contiguity, division: Division, geometries: list[QgsGeometry]
) -> list[Finding]:
    """The zones that are no single polygon, and why: links, units in parts, gaps in the file, or that they stay so."""
    groups = groups_in_zones(graph, division.labels)
    linked = groups_in_zones(graph, division.labels, (BORDER, LINK))
    apart = groups_in_zones(graph, division.labels, (BORDER, LINK, NEAREST)) > 1
    found = []
    for label, zone in enumerate(zones):
        if zone.parts > 1:
            units = tuple(zone.units.tolist())
            in_parts = any(geometries[unit].constGet().partCount() > 1 for unit in units)
            reason = "unit_parts" if in_parts else "gap"
            if groups[label] > 1:
                reason = "fixed" if apart[label] else "island" if linked[label] > 1 else "own_link"
            found.append(Finding("several_parts", reason, units, label, float(zone.parts), 1.0))
    return found


def _zone_of_rows(layer: UnitLayer, zones: list[Zone], division: Division) -> list[tuple[str, str]]:
    """Code and name for every row of the layer; rows outside the division go to the kommune's rest zone."""
    bydeler = layer.units.has_bydeler
    rows = []
    for kommune, name in zip(layer.units.kommuner, layer.units.kommune_names):
        code = rest_zone_code(kommune, kommune in bydeler)
        rows.append((code, zone_name(code, name)))
    for label, unit in zip(division.labels.tolist(), layer.zoned.tolist()):
        rows[unit] = (zones[label].code, zones[label].name)
    return rows
