"""A division held against the rules: from what the rows of a layer say to zones, findings and a verdict."""

from __future__ import annotations

import importlib.util
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...engine.criteria import Criteria
from ...engine.errors import LksError
from ...engine.findings import ERROR, NOTE, Finding, status_of
from ...engine.graph.contiguity import Contiguity
from ...engine.progress import Progress, part_of
from ...engine.rules.assignment import UNASSIGNED, Assignment, Ground, Trend, known_best, labels_of_codes, trends
from ...engine.rules.division_rules import outliers
from ...engine.rules.rules import RULE_OF, Judge
from ...engine.rules.state import DivisionState, division_state
from ...engine.units.coding import has_serial, is_plainly_written, lost_zero, zone_name
from ...engine.units.homogeneity import heterogeneity_by_zone, principal_components
from ...engine.units.indicators import Measure
from ...engine.units.units import Units
from ..components.tables import weights_sentences
from ..contiguity.build import ContiguityOptions, unit_graph
from ..fields import value_of
from ..generation.generation import Zone
from ..numbers import number
from ..reading.trends import TREND_FIELDS, TrendChoice, people_of, read_trends, trends_of_fields
from ..reading.units import UnitLayer, lks_code
from ..report import left_out_sentence
from ..translation import named, tr
from ..zones import SLIVER_WIDTH, zone_polygons
from .polygon_rules import PolygonRules, ZonePolygons

# What reading a layer says of a generation, and what it means where zones are given.
_SAID_OF_A_DIVISION = {"outside_division": "not_drawn", "own_stratum": "level_unknown"}

# From so many zones, and this share of all, that are not whole, the layer is more likely at fault than the division.
_MANY_APART, _LARGE_SHARE = 5, 0.1


@dataclass(frozen=True)
class ValidationOptions:
    """What a division is held against; ``own_criteria`` are those of kommuner that have others than the rest; places
    thinner on average than ``sliver`` metres do not count as gaps or
    overlaps; homogeneity is measured on components that explain the share ``variance`` of the ``measures``.
    With ``fail_on_map`` faults of the map, which no division can mend, are errors."""

    criteria: Criteria = field(default_factory=Criteria)
    contiguity: ContiguityOptions = field(default_factory=ContiguityOptions)
    own_criteria: Mapping[str, Criteria] = field(default_factory=dict)
    sliver: float = SLIVER_WIDTH
    measures: tuple[Measure, ...] = ()
    variance: float = 0.8
    fail_on_map: bool = False


@dataclass(frozen=True)
class Claims:
    """What the units of a layer say of their division, in the order of its units.

    ``codes`` are LKS codes with their zeros, "" for none, malformed ones as they stand; ``padded`` the units whose code
    had lost its zero, ``otherwise`` those where it was written in another form (4012000001.0); ``repeated`` the code of
    each further row of a unit, ``unknown`` those of the rows without a grunnkretsnummer. ``names`` and ``reasons`` are
    "" for nothing; ``history`` and ``projection`` inhabitants, NaN for nothing; ``proposal`` the LKS codes that
    Statistics Norway proposed; None where there is no such field. ``trends`` are those of kommuner, where they are
    known without such fields, and ``told`` what is to be said of them.
    """

    codes: list[str]
    padded: list[int] = field(default_factory=list)
    otherwise: list[int] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    names: list[str] | None = None
    reasons: list[str] | None = None
    history: NDArray[np.float64] | None = None
    projection: NDArray[np.float64] | None = None
    trends: Mapping[str, Trend] = field(default_factory=dict)
    told: Sequence[str] = ()
    proposal: list[str] | None = None


@dataclass(frozen=True)
class ClaimFields:
    """The fields that tell of the division; None where there is none."""

    lks: str
    name: str | None = None
    reason: str | None = None
    history: str | None = None
    projection: str | None = None
    proposal: str | None = None

    def names(self) -> tuple[str, ...]:
        """Every field that must be there."""
        every = (self.lks, self.name, self.reason, self.history, self.projection, self.proposal)
        return tuple(name for name in every if name)


def read_claims(layer: UnitLayer, fields: ClaimFields, trend: TrendChoice | None = None) -> Claims:
    """What the rows say, and the tables of the ``trend``; raises ``InputError`` for text where there should be numbers
    of people, and ``TableError`` as ``read_trends`` does."""
    known, told = trends_of_fields(layer), []
    if known:
        told = [tr("Trend of the kommuner: as their fields say ({fields}).").format(fields=", ".join(TREND_FIELDS))]
    if trend is not None and trend.sources:
        people = people_of(layer.units.kommuner, layer.units.population.tolist())
        own = trends(layer.units, layer.people(fields.history), None) if fields.history else {}
        found = read_trends(trend, people, past={kommune: one.then for kommune, one in own.items()})
        known, told = {**known, **found.trends}, found.sentences()
    elif trend is not None and trend.changes:
        told.append(tr("[CODE_CHANGES] has no effect without [TREND]."))
    raw = [feature[fields.lks] for feature in layer.features]
    codes = [lks_code(value) for value in raw]
    return Claims(
        codes=codes,
        padded=[unit for unit, code in enumerate(codes) if has_serial(code) and lost_zero(value_of(raw[unit]))],
        otherwise=[
            unit for unit, code in enumerate(codes) if has_serial(code) and not is_plainly_written(value_of(raw[unit]))
        ],
        repeated=[lks_code(feature[fields.lks]) for _, feature in layer.repeated],
        unknown=[lks_code(row.feature[fields.lks]) for row in layer.unknown],
        names=layer.texts(fields.name) if fields.name else None,
        reasons=layer.texts(fields.reason) if fields.reason else None,
        history=layer.people(fields.history) if fields.history else None,
        projection=layer.people(fields.projection) if fields.projection else None,
        trends=known,
        told=told,
        proposal=[lks_code(value) for value in layer.texts(fields.proposal)] if fields.proposal else None,
    )


@dataclass(frozen=True)
class Judgement:
    """The answer: every finding, the worst first, and the zones they concern.

    Findings name units by their index in ``layer`` and zones by their index in ``zones``; so do zones their units.
    ``places`` are, in the order of the findings, the polygons of those that are not about whole units (None for the
    others); ``remarks`` say what could not be checked, and how homogeneity was weighted,
    ``doubts`` where the layer rather than the division seems to be at fault, ``uncertain`` which zones have inhabitants
    that are not known ("" where all are). Rest zones are among the zones, but are
    not judged as such.
    """

    layer: UnitLayer
    assignment: Assignment
    zones: list[Zone]
    findings: list[Finding]
    places: list[QgsGeometry | None]
    options: ValidationOptions
    remarks: list[str]
    doubts: list[str]
    uncertain: str = ""
    proposal: Sequence[str] | None = None

    @property
    def graph(self) -> Contiguity:
        """The contiguity of the layer's units."""
        return self.assignment.ground.graph

    @property
    def judged(self) -> list[int]:
        """The zones that are no rest zones."""
        return [zone for zone in range(len(self.zones)) if not self.assignment.is_rest(zone)]

    @property
    def is_valid(self) -> bool:
        """Whether nothing must be mended; exceptions, with or without a reason, are for a person to decide."""
        return not self.count(ERROR)

    @property
    def state(self) -> DivisionState:
        """How the division stands, as it is told everywhere."""
        return division_state(self.findings, self.assignment, self.proposal)

    @property
    def open_exceptions(self) -> int:
        """How many exceptions have no reason."""
        return len([finding for finding in self.findings if finding.is_open])

    def count(self, grade: str) -> int:
        """How many findings are of a grade."""
        return len([finding for finding in self.findings if finding.grade == grade])

    def by_zone(self) -> list[list[Finding]]:
        """The findings about each zone."""
        found: list[list[Finding]] = [[] for _ in self.zones]
        for finding in self.findings:
            if finding.zone is not None:
                found[finding.zone].append(finding)
        return found

    def status(self, zone: int, findings: Sequence[Finding]) -> str:
        """How a zone with these ``findings`` stands: ``error``, ``exception``, ``accepted``, ``good`` or ``rest``."""
        status = status_of(findings)
        return "rest" if status == "good" and self.assignment.is_rest(zone) else status


def validate(
    layer: UnitLayer,
    claims: Claims,
    options: ValidationOptions,
    zone_layer: ZonePolygons | None = None,
    progress: Progress | None = None,
) -> Judgement:
    """Hold a division against the rules.

    ``layer`` may be read with repeated units. Whatever the division is like, there is an answer.
    """
    at = assign(layer, claims, options, part_of(progress, 0.0, 0.5))
    judge = Judge(at)
    rules = polygon_rules(layer, at, options, part_of(progress, 0.5, 0.7))
    within, of_homogeneity = _heterogeneity(layer, at, options)
    people = np.array([at.population(zone) for zone in range(len(at.codes))], dtype=float)
    spread = np.divide(within, people, out=np.full(len(people), np.nan), where=people > 0)
    found = judge.judge() + row_findings(layer, claims, at.ground.graph) + list(outliers(at, spread.tolist()))
    split = {finding.zone for finding in found if finding.kind == "several_parts"}
    placed: list[tuple[Finding, QgsGeometry | None]] = [(finding, None) for finding in found]
    placed += zip(_unknown(layer, claims), [row.polygon for row in layer.unknown])
    for finding, place in _placed(rules, zone_layer, part_of(progress, 0.7, 1.0)):
        if finding.kind != "several_polygons" or finding.zone not in split:
            placed.append((judge.graded(finding), place))
    placed.sort(key=lambda pair: judge.rank(pair[0]))
    return Judgement(
        layer=layer,
        assignment=at,
        zones=_zones(at, rules.polygons, within),
        findings=[finding for finding, _ in placed],
        places=[place for _, place in placed],
        options=options,
        remarks=[*claims.told, *_unchecked(layer, claims, zone_layer), *of_homogeneity],
        doubts=_doubts(at, found),
        uncertain=_uncertain(layer, at),
        proposal=claims.proposal,
    )


def assign(
    layer: UnitLayer, claims: Claims, options: ValidationOptions, progress: Progress | None = None
) -> Assignment:
    """The division on its ground: what the engine's judge needs, here and in an editor."""
    units = layer.units
    drawn = np.zeros(len(units), dtype=bool)
    drawn[layer.zoned] = True
    ground = Ground(
        units=units,
        graph=_graph(layer, options, progress),
        criteria=options.criteria,
        drawn=drawn,
        own_criteria={
            stratum: options.own_criteria[kommune]
            for stratum, kommune in zip(units.strata, units.kommuner)
            if kommune in options.own_criteria
        },
        trends=known_best(claims.trends, trends(units, claims.history, claims.projection)),
    )
    labels, codes = labels_of_codes(claims.codes)
    return Assignment(ground, labels, codes, claims.names, claims.reasons)


def polygon_rules(
    layer: UnitLayer, at: Assignment, options: ValidationOptions, progress: Progress | None = None
) -> PolygonRules:
    """The rules that need the polygons of the zones, which it takes a while to make."""
    members = [[unit for unit in at.members(zone) if at.ground.drawn[unit]] for zone in range(len(at.codes))]
    polygons = zone_polygons(members, layer.geometries, options.contiguity.tolerance, progress)
    return PolygonRules(at, layer.geometries, polygons, options.sliver, ERROR if options.fail_on_map else NOTE)


def _graph(layer: UnitLayer, options: ValidationOptions, progress: Progress | None) -> Contiguity:
    """The contiguity of all units of the layer; those without a polygon have no neighbours."""
    geometries = [layer.geometries[unit] for unit in layer.zoned.tolist()]
    units = layer.units.take(layer.zoned)
    limits = [options.own_criteria.get(kommune, options.criteria) for kommune in units.kommuner]
    least = np.array([criteria.min_population for criteria in limits], dtype=np.int64)
    graph = unit_graph(units, geometries, options.contiguity, least, progress)
    # The units with a polygon are in the order of all units, so the edges stay in order.
    return graph.among(layer.zoned, len(layer.units))


def _zones(at: Assignment, polygons: Sequence[QgsGeometry], within: NDArray[np.float64]) -> list[Zone]:
    zones, units = [], at.ground.units
    for zone, code in enumerate(at.codes):
        members = np.array(at.members(zone), dtype=np.int64)
        first = int(members[0])
        name = zone_name(code, units.kommune_names[first]) if at.has_good_code(zone) else code
        spread = None if np.isnan(within[zone]) else float(within[zone])
        zones.append(Zone(code, name, units.kommuner[first], at.population(zone), spread, members, polygons[zone]))
    return zones


def _placed(
    rules: PolygonRules, zone_layer: ZonePolygons | None, progress: Progress | None
) -> list[tuple[Finding, QgsGeometry]]:
    return [*rules.findings(progress), *(rules.against(zone_layer) if zone_layer is not None else [])]


# -- rows -------------------------------------------------------------------------------------------------------------


def row_findings(layer: UnitLayer, claims: Claims, graph: Contiguity) -> list[Finding]:
    """What the rows themselves break: units that occur more than once, codes without their zero, and the rest of what
    was found on reading them and the links."""
    read = [
        replace(found, grade=RULE_OF[found.kind].grade, reason=_SAID_OF_A_DIVISION.get(found.reason, found.reason))
        for found in [*layer.findings, *graph.findings]
    ]
    forms = (("zero_lost", claims.padded), ("other_form", claims.otherwise))
    return [*_repeated(layer, claims), *(found for form in forms for found in _padded(layer.units, *form)), *read]


def _repeated(layer: UnitLayer, claims: Claims) -> list[Finding]:
    times = Counter(unit for unit, _ in layer.repeated)
    findings = []
    for unit, more in sorted(times.items()):
        further = [code for (other, _), code in zip(layer.repeated, claims.repeated) if other == unit]
        zones = list(dict.fromkeys([claims.codes[unit], *further]))
        reason = "same_zone" if len(zones) == 1 else "several_zones"
        details = (("names", ", ".join(code or "–" for code in zones)),)
        findings.append(Finding("unit_twice", reason, (unit,), None, more + 1, 1, ERROR, details=details))
    return findings


def _unknown(layer: UnitLayer, claims: Claims) -> list[Finding]:
    findings = []
    for row, zone in zip(layer.unknown, claims.unknown):
        details = (("row", str(row.feature.id())), ("value", row.value), ("names", zone or "–"))
        findings.append(Finding("unknown_unit", "no_number", (), grade=ERROR, details=details))
    return findings


def _padded(units: Units, reason: str, those: Sequence[int]) -> list[Finding]:
    kommuner: dict[str, list[int]] = {}
    for unit in those:
        kommuner.setdefault(units.kommuner[unit], []).append(unit)
    return [
        Finding("code_padded", reason, tuple(own), None, float(len(own)), 0.0, NOTE)
        for _, own in sorted(kommuner.items())
    ]


# -- homogeneity, and what could not be checked -----------------------------------------------------------------------


def _heterogeneity(
    layer: UnitLayer, at: Assignment, options: ValidationOptions
) -> tuple[NDArray[np.float64], list[str]]:
    """The weighted sum of squares of each zone, NaN where it is not known; and why it is not, or which weights the
    indicators have."""
    unknown = np.full(len(at.codes), np.nan)
    if not options.measures:
        return unknown, [tr("Homogeneity was not computed: no catalogued indicators, or switched off.")]
    if importlib.util.find_spec("sklearn") is None:
        return unknown, [tr("Homogeneity was not computed: the Python package scikit-learn is not installed.")]
    units = np.flatnonzero(at.ground.drawn & (np.array(at.labels) != UNASSIGNED))
    try:
        values = layer.attributes_of(options.measures, smooth=True)[units]
        names = [measure.name for measure in options.measures]
        weights = [measure.weight for measure in options.measures]
        people = at.ground.units.population[units]
        components = principal_components(values, names, people, options.variance, weights)
    except (LksError, ValueError) as error:
        return unknown, [tr("Homogeneity was not computed: {reason}").format(reason=error)]
    labels = np.array(at.labels)[units]
    within = heterogeneity_by_zone(components.scores, people.astype(float), labels)
    known = np.zeros(len(at.codes), dtype=bool)
    known[labels] = True
    known &= ~np.array([at.is_rest(zone) for zone in range(len(at.codes))], dtype=bool)
    padded = np.concatenate([within, np.zeros(len(at.codes) - len(within))])
    return np.where(known, padded, np.nan), weights_sentences(components)


def _doubts(at: Assignment, found: Sequence[Finding]) -> list[str]:
    """Where so many zones fall apart that the layer, not the division, is the likely reason."""
    apart = len([finding for finding in found if finding.kind == "several_parts" and finding.grade == ERROR])
    zones = len([zone for zone in range(len(at.codes)) if not at.is_rest(zone)])
    if apart < _MANY_APART or apart < _LARGE_SHARE * zones:
        return []
    return [
        tr(
            "{count} of {zones} zones do not hang together in this layer. So many point to the layer rather than to "
            "the division: polygons of another year, simplified polygons, or limits for contiguity (gaps, common "
            "border) that do not fit."
        ).format(count=number(apart), zones=number(zones))
    ]


def _uncertain(layer: UnitLayer, at: Assignment) -> str:
    """Which zones may have more inhabitants than are counted; "" where those of every unit are known."""
    unknown = sorted(layer.uncounted)
    if not unknown:
        return ""
    counted = tr("Grunnkretser whose inhabitants are not known: {count}. They count as nobody.")
    said = counted.format(count=number(len(unknown)))
    labels = [at.labels[unit] for unit in unknown]
    zones = sorted({at.codes[label] for label in labels if label != UNASSIGNED and not at.is_rest(label)})
    if not zones:
        return said
    maybe = tr("Whether these zones are within the limits is not certain, as they may have more people: {zones}.")
    return f"{said} {maybe.format(zones=named(zones))}"


def _unchecked(layer: UnitLayer, claims: Claims, zone_layer: ZonePolygons | None) -> list[str]:
    """What was not checked, and what it would take."""
    missing = [left_out_sentence(layer.left_out)] if layer.left_out else []
    if claims.history is None and not claims.trends:
        missing.append(
            tr(
                "Decline over ten years was not checked: it needs the population ten years ago, as a field or a "
                "table by kommune."
            )
        )
    elif claims.projection is None and all(trend.later is None for trend in claims.trends.values()):
        missing.append(
            tr("No projection of the population was given: a kommune that has declined counts as declining.")
        )
    if not any(any(levels) for levels in layer.units.levels):
        missing.append(tr("Bydel and delbydel were not checked: it needs their fields."))
    if claims.names is None:
        missing.append(tr("Names were not checked: the layer has no field lksnavn."))
    if zone_layer is None:
        missing.append(tr("No zones layer was given: zones are the union of their grunnkretser by construction."))
    return missing
