"""From a read layer and two divisions to everything their comparison says."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...engine import Criteria, Finding
from ...engine.progress import Progress, part_of
from ...engine.rules.compare import Agreement, Comparison, Side, agreement, compare, population_class
from ...engine.units.coding import is_rest_unit, is_rest_zone, kommune_of
from ...engine.units.homogeneity import (
    Components,
    heterogeneity_by_zone,
    homogeneity,
    principal_components,
    total_heterogeneity,
)
from ...engine.units.indicators import Measure
from ..contiguity.borders import contiguity
from ..contiguity.build import ContiguityOptions
from ..reading.units import UnitFields, UnitLayer, by_kommune, population_of
from ..styles import colours
from ..zones import zone_polygons
from .second_division import Second

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class ComparisonOptions:
    """How to compare: what the sides are called, the limits, and the share of the variance that components keep."""

    name_a: str
    name_b: str
    criteria: Criteria
    variance: float = 0.8
    history: str | None = None
    contiguity: ContiguityOptions = field(default_factory=ContiguityOptions)


@dataclass(frozen=True)
class ComparedDivision:
    """One side with what the layer knows of it; k zones as in ``side``.

    ``labels`` (n,) the zone of every row of the layer, -1 for none. ``population`` (k,) counts every unit of the zone,
    also those the other side does not know. ``heterogeneity`` (k,) and ``homogeneity`` are over the units with a zone
    on both sides, None without components. ``earlier`` and ``since`` (k,) are the inhabitants before and now of the
    units where both are known, None without history. ``classes`` (k,) place the population among the limits, "" for
    the rest zone. ``polygons`` (k,) in metres.
    """

    name: str
    side: Side
    labels: Ints
    population: Ints
    classes: tuple[str, ...]
    polygons: list[QgsGeometry]
    heterogeneity: Floats | None
    homogeneity: float | None
    earlier: Ints | None
    since: Ints | None

    def change(self, zone: int) -> float | None:
        """The change of a zone's population since then, as a share; None where nobody lived there or none is known."""
        if self.earlier is None or self.since is None or self.earlier[zone] == 0:
            return None
        return float(self.since[zone] / self.earlier[zone] - 1)


@dataclass(frozen=True)
class Crosscheck:
    """A comparison of two divisions of a layer.

    ``rows`` are the layer's units compared, in the order of ``comparison``. ``agreement`` is None without
    scikit-learn; ``components`` is None, too, where no indicators are given (or none varies: ``no_variation``).
    ``earlier`` (n,) are the inhabitants of every row before, -1 where not known or not known now. ``findings`` name
    units by their index in ``codes``, those of the layer and then those only the other side has. ``colours`` give each
    zone's colour: side ("a", "b") and label.
    """

    layer: UnitLayer
    rows: Ints
    comparison: Comparison
    a: ComparedDivision
    b: ComparedDivision
    second: Second
    agreement: Agreement | None
    components: Components | None
    no_variation: bool
    earlier: Ints | None
    codes: tuple[str, ...]
    findings: list[Finding]
    colours: dict[tuple[str, int], str]

    @property
    def divisions(self) -> tuple[ComparedDivision, ComparedDivision]:
        """Both sides."""
        return self.a, self.b

    @property
    def not_compared(self) -> int:
        """How many units only one of the layers has; «Uoppgitt grunnkrets» is never compared and not counted."""
        alone = [code for code, absent in zip(self.layer.units.codes, self.second.absent.tolist()) if absent]
        return len([code for code in (*alone, *self.second.extra) if not is_rest_unit(code)])

    @property
    def kommuner(self) -> list[str]:
        """The kommune of each of ``codes``."""
        return [*self.layer.units.kommuner, *(kommune_of(code) for code in self.codes[len(self.layer.units) :])]

    def kommune_of(self, division: ComparedDivision, zone: int) -> str:
        """The kommune in which most of a zone's people live, the first one in a tie."""
        members = np.flatnonzero(division.labels == zone).tolist()
        people: dict[str, int] = {}
        for unit in members:
            kommune = self.layer.units.kommuner[unit]
            people[kommune] = people.get(kommune, 0) + int(self.layer.units.population[unit])
        return min(people, key=lambda kommune: (-people[kommune], kommune))


def cross_check(
    layer: UnitLayer,
    fields: UnitFields,
    first: Second,
    second: Second,
    options: ComparisonOptions,
    progress: Progress | None = None,
) -> Crosscheck:
    """Compare two divisions of the layer's units, «Uoppgitt grunnkrets» left out.

    Without scikit-learn the comparison lacks the indices of agreement and homogeneity, nothing else.
    """
    units = layer.units
    rest = np.array([is_rest_unit(code) for code in units.codes])
    rows = np.flatnonzero(~(rest | second.absent))
    comparison = compare(
        [first.zones[row] for row in rows.tolist()],
        [second.zones[row] for row in rows.tolist()],
        units.population[rows],
    )
    compared = rows[comparison.compared]
    components, no_variation = _components(layer, fields.measures, compared, options.variance)
    earlier = _earlier(layer, fields.population, options.history)
    sides = ((options.name_a, comparison.a, first), (options.name_b, comparison.b, second))
    a, b = (
        _division(layer, name, side, _labels(side, said, rest), earlier, options, part_of(progress, start, start + 0.3))
        for (name, side, said), start in zip(sides, (0.0, 0.3))
    )
    if components is not None:
        a, b = (_with_homogeneity(division, layer, compared, components) for division in (a, b))
    return Crosscheck(
        layer=layer,
        rows=rows,
        comparison=comparison,
        a=a,
        b=b,
        second=second,
        agreement=_agreement(comparison),
        components=components,
        no_variation=no_variation,
        earlier=earlier,
        codes=(*units.codes, *second.extra),
        findings=_findings(layer, comparison, rows, rest, second),
        colours=_colours(layer, a, b, options.contiguity, part_of(progress, 0.6, 1.0)),
    )


def _components(
    layer: UnitLayer, measures: Sequence[Measure], compared: Ints, variance: float
) -> tuple[Components | None, bool]:
    """The components that the homogeneity of both sides is measured in, and whether no indicator varies."""
    if not measures or np.count_nonzero(layer.units.population[compared]) < 2:
        return None, False
    try:
        found = principal_components(
            layer.attributes[compared],
            [measure.name for measure in measures],
            layer.units.population[compared],
            variance,
            [measure.weight for measure in measures],
        )
        return found, False
    except ImportError:
        return None, False
    except ValueError:
        return None, True


def _agreement(comparison: Comparison) -> Agreement | None:
    try:
        return agreement(comparison) if comparison.compared.any() else None
    except ImportError:
        return None


def _earlier(layer: UnitLayer, population: str | None, history: str | None) -> Ints | None:
    """The inhabitants of every row before; -1 where they are not known, then or now."""
    if history is None:
        return None
    codes = layer.units.codes
    people, unknown = population_of(codes, layer.features, history)
    _, unknown_now = population_of(codes, layer.features, population)
    people[unknown + unknown_now] = -1
    return people


def _labels(side: Side, said: Second, rest: NDArray[np.bool_]) -> Ints:
    """The zone of every row of the layer, those included that the other side does not know."""
    label_of = {code: label for label, code in enumerate(side.codes)}
    labels = np.array([label_of.get(zone, -1) for zone in said.zones], dtype=np.int64)
    return np.where(rest, -1, labels)


def _division(
    layer: UnitLayer,
    name: str,
    side: Side,
    labels: Ints,
    earlier: Ints | None,
    options: ComparisonOptions,
    progress: Progress | None,
) -> ComparedDivision:
    people = layer.units.population
    population = _by_zone(labels, people, len(side))
    # «Uoppgitt grunnkrets» and units without a polygon are on no map.
    members = [layer.zoned[labels[layer.zoned] == zone].tolist() for zone in range(len(side))]
    known = None if earlier is None else np.where(earlier >= 0, labels, -1)
    return ComparedDivision(
        name=name,
        side=side,
        labels=labels,
        population=population,
        classes=tuple(
            "" if is_rest_zone(code) else population_class(count, options.criteria)
            for code, count in zip(side.codes, population.tolist())
        ),
        polygons=zone_polygons(members, layer.geometries, options.contiguity.tolerance, progress),
        heterogeneity=None,
        homogeneity=None,
        earlier=None if known is None or earlier is None else _by_zone(known, earlier, len(side)),
        since=None if known is None else _by_zone(known, people, len(side)),
    )


def _by_zone(labels: Ints, values: Ints, count: int) -> Ints:
    sums = np.zeros(count, dtype=np.int64)
    np.add.at(sums, labels[labels >= 0], values[labels >= 0])
    return sums


def _with_homogeneity(
    division: ComparedDivision, layer: UnitLayer, compared: Ints, components: Components
) -> ComparedDivision:
    weights = layer.units.population[compared].astype(float)
    within = heterogeneity_by_zone(components.scores, weights, division.labels[compared])
    within = np.pad(within, (0, len(division.side) - len(within)))
    total = total_heterogeneity(components.scores, weights)
    return replace(division, heterogeneity=within, homogeneity=homogeneity(float(within.sum()), total))


def _colours(
    layer: UnitLayer, a: ComparedDivision, b: ComparedDivision, options: ContiguityOptions, progress: Progress | None
) -> dict[tuple[str, int], str]:
    """A colour for each zone: the same for counterparts, another one for neighbours on either side."""
    match = a.side.match.tolist()
    key_of = {("a", zone): f"a{zone:06d}" for zone in range(len(a.side))}
    key_of |= {("b", zone): f"b{zone:06d}" for zone in range(len(b.side))}
    key_of |= {("b", other): key_of["a", zone] for zone, other in enumerate(match) if other >= 0}
    geometries: list[QgsGeometry] = [layer.geometries[unit] for unit in layer.zoned.tolist()]
    borders = layer.zoned[contiguity(geometries, options.tolerance, options.min_border, progress).edges]
    pairs = set()
    for side, division in (("a", a), ("b", b)):
        between = np.unique(division.labels[borders], axis=0)
        for i, j in between[(between >= 0).all(axis=1) & (between[:, 0] != between[:, 1])].tolist():
            pairs.add((key_of[side, i], key_of[side, j]))
    colour_of = colours(sorted(set(key_of.values())), sorted(pairs))
    return {zone: colour_of[key] for zone, key in key_of.items()}


def _findings(
    layer: UnitLayer, comparison: Comparison, rows: Ints, rest: NDArray[np.bool_], second: Second
) -> list[Finding]:
    """What the reader should know of units that could not be compared like the others."""
    units = layer.units
    without_a, without_b = comparison.a.labels < 0, comparison.b.labels < 0
    said = {"no_geometry": "not_on_map", "rest_unit_with_polygon": "rest_not_compared"}
    extra = tuple(range(len(units), len(units) + len(second.extra)))
    return [
        *by_kommune("no_zone", "no_zone_a", rows[without_a & ~without_b].tolist(), units),
        *by_kommune("no_zone", "no_zone_b", rows[without_b & ~without_a].tolist(), units),
        *by_kommune("no_zone", "no_zone_ab", rows[without_b & without_a].tolist(), units),
        *by_kommune("not_in_other", "absent", np.flatnonzero(second.absent & ~rest).tolist(), units),
        *([Finding("only_in_other", "unknown", extra)] if extra else []),
        *(
            Finding("unit_cut", "largest_part", (unit,), None, 100 * math.fsum(share for _, share in parts[1:]))
            for unit, parts in second.cut
        ),
        *by_kommune("mostly_outside", "follows_rest", second.outside, units),
        *(replace(finding, reason=said.get(finding.kind, finding.reason)) for finding in layer.findings),
    ]
