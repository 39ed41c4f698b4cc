"""What the report of a generation says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...engine.graph.contiguity import LINK
from ...engine.units.coding import is_rest_unit
from ..components.tables import loadings_table, smoothing_sentence, variance_table, weights_sentences
from ..finding_texts import kind_name, sentence
from ..numbers import number
from ..reading.units import UnitLayer
from ..report import (
    ROWS_AT_MOST,
    ROWS_OF_MANY,
    Cell,
    FoldedTables,
    Pictures,
    Report,
    ReportTable,
    Section,
    criteria_sentence,
    cut_short,
    folded,
    kommune_anchor,
    kommune_link,
    left_out_sentence,
    own_criteria_sentences,
)
from ..translation import named, tr
from ..zones import compactness
from . import judgement
from .alternatives import Alternatives
from .beside import DivisionBeside
from .generation import GenerationOptions, Zone, Zoning
from .maps import exceptions_of, kommuner_to_look_at


def generation_report(
    layer: UnitLayer,
    zoning: Zoning,
    options: GenerationOptions,
    maps: Sequence[Pictures],
    other: Alternatives | None = None,
    beside: DivisionBeside | None = None,
) -> Report:
    """The report: the verdict, what was done, the ``maps``, the zones, the exceptions, what other choices (``other``)
    would give, the figures of the division ``beside``, indicators and components. For many kommuner, all but the
    exceptions is folded."""
    kommuner = sorted({zone.kommune for zone in zoning.zones})
    people = int(zoning.units.population.sum())
    name = layer.units.kommune_names[int(layer.zoned[0])] if len(kommuner) == 1 else ""
    return Report(
        title=tr("Levekårssoner for {place}").format(place=name or tr("{count} kommuner").format(count=len(kommuner))),
        lead=tr("{units} grunnkretser with {people} inhabitants, divided into {zones} zones.").format(
            units=number(len(zoning.units)), people=number(people), zones=number(len(zoning.zones))
        ),
        figures=_figures(zoning, kommuner, options),
        steps=[*_steps(layer, zoning, options), *judgement.steps(zoning, options, other)],
        sections=_sections(
            layer, zoning, maps, [*judgement.sections(layer, zoning, options, other, beside)], options.by_location
        ),
        verdict=judgement.verdict(zoning, options),
        contents=len(kommuner) > 1,
    )


def _sections(
    layer: UnitLayer, zoning: Zoning, maps: Sequence[Pictures], judged: list[Section], by_location: bool
) -> list[Section]:
    """What a person looks at first; the rest, folded where it is of many kommuner."""
    of_components: list[Section] = (
        [] if zoning.components is None else [loadings_table(zoning.components), variance_table(zoning.components)]
    )
    if len({zone.kommune for zone in zoning.zones}) == 1:
        zones = _zone_table(zoning.zones, by_location)
        return [*maps, _exceptions(layer, zoning), *judged, zones, *of_components]
    remarked, others = _kommune_tables(layer, zoning)
    return [
        _exceptions(layer, zoning),
        *([remarked] if remarked.rows else []),
        *maps,
        *([folded(others)] if others.rows else []),
        *(folded(section) for section in [*judged, *of_components]),
        _zones_by_kommune(layer, zoning, by_location),
    ]


def _figures(zoning: Zoning, kommuner: list[str], options: GenerationOptions) -> list[tuple[str, str]]:
    populations = sorted(zone.population for zone in zoning.zones)
    return [
        (tr("zones"), number(len(zoning.zones))),
        *([(tr("kommuner"), number(len(kommuner)))] if len(kommuner) > 1 else []),
        # Likeness in location is no likeness in living conditions.
        *([] if options.by_location else [(tr("homogeneity"), number(zoning.division.homogeneity, 3))]),
        (tr("median population"), number(populations[len(populations) // 2])),
        (tr("smallest to largest"), f"{number(populations[0])}–{number(populations[-1])}"),
        (tr("exceptions"), number(len(zoning.findings))),
    ]


def _steps(layer: UnitLayer, zoning: Zoning, options: GenerationOptions) -> list[str]:
    limits, graph = options.criteria, zoning.contiguity
    steps = [
        *([left_out_sentence(layer.left_out)] if layer.left_out else []),
        criteria_sentence(limits),
        *own_criteria_sentences(options.own_criteria, _names(layer)),
        tr(
            "Contiguity: {borders} pairs of neighbours with at least {length} m of common border, "
            "gaps up to {gap} m closed; {links} links to islands and cut-off parts."
        ).format(
            borders=number(len(graph.borders)),
            length=number(options.contiguity.min_border, 1),
            gap=number(options.contiguity.tolerance, 1),
            links=number(len(graph.links)),
        ),
    ]
    if options.contiguity.links:
        steps.append(
            tr("Own corrections of contiguity: {links} links and {cuts} cuts.").format(
                links=number(int(np.count_nonzero(graph.kind == LINK))), cuts=number(len(graph.cuts))
            )
        )
    if options.by_location:
        steps.append(tr("No indicators were used: zones were formed by location alone, as compact as possible."))
    elif zoning.components is not None:
        kept = zoning.components.kept
        steps.append(
            tr("Homogeneity: {count} indicators, {kept} principal components with {share} % of the variance.").format(
                count=number(len(zoning.components.names)),
                kept=number(kept),
                share=number(100 * zoning.components.explained[:kept].sum(), 1),
            )
        )
        steps += weights_sentences(zoning.components)
        if options.smooth:
            steps.append(smoothing_sentence())
    return steps + _outcome(layer, zoning, options)


def _outcome(layer: UnitLayer, zoning: Zoning, options: GenerationOptions) -> list[str]:
    """How the zones were made, and what came of it."""
    steps = [
        tr("Method: {method}, {refined}; seed {seed}.").format(
            method=options.method,
            refined=tr("with refinement, effort {effort}").format(effort=options.effort)
            if options.refine
            else tr("without refinement"),
            seed=options.seed,
        )
    ]
    proven = sum(zoning.division.optimal.values())
    steps.append(
        tr("Proven to be the best division there is: {proven} of {count} kommuner and bydeler.").format(
            proven=number(proven), count=number(len(zoning.division.optimal))
        )
    )
    if zoning.kept_codes is not None:
        steps.append(
            tr("Former codes: {kept} of {count} zones kept theirs.").format(
                kept=number(zoning.kept_codes), count=number(len(zoning.zones))
            )
        )
    if zoning.other_digits:
        steps.append(lost_codes_sentence(zoning))
    rest = [unit for unit, code in enumerate(layer.units.codes) if is_rest_unit(code)]
    if rest:
        steps.append(
            tr("«Uoppgitt grunnkrets» with {people} inhabitants stands outside the division, in the rest zone.").format(
                people=number(int(layer.units.population[rest].sum()))
            )
        )
    return steps


def lost_codes_sentence(zoning: Zoning) -> str:
    """How many former codes have other digits than their units, and the way out; for the log and the report."""
    lost, former = zoning.other_digits, {code for code in zoning.units.previous or () if code}
    return tr(
        "{count} of {former} former codes have other digits for bydel or delbydel than their grunnkretser, so no zone "
        "can keep them: {codes}. Choose the fields that the codes were made by, or none; «Prepare "
        "grunnkretser» gives the grunnkretser their bydel and delbydel out of tables."
    ).format(count=number(len(lost)), former=number(len(former)), codes=named(lost))


def _exceptions(layer: UnitLayer, zoning: Zoning) -> ReportTable:
    rows = []
    many = len({zone.kommune for zone in zoning.zones}) > 1
    shown = ROWS_OF_MANY if many else ROWS_AT_MOST
    for finding in zoning.findings[:shown]:
        zone = None if finding.zone is None else zoning.zones[finding.zone]
        rows.append(
            [
                kind_name(finding),
                zone.code if zone else "",
                sentence(finding, layer.units.codes, zone.name if zone else None),
            ]
        )
    return ReportTable(
        title=tr("Exceptions"),
        heads=[tr("Kind"), tr("Zone"), tr("Where and why")],
        rows=rows,
        note=cut_short(len(zoning.findings), shown)
        if rows
        else tr("None: every zone is connected and within the limits."),
    )


def _names(layer: UnitLayer) -> dict[str, str]:
    return dict(zip(layer.units.kommuner, layer.units.kommune_names))


def _by_kommune(zoning: Zoning) -> dict[str, list[Zone]]:
    own: dict[str, list[Zone]] = {}
    for zone in sorted(zoning.zones, key=lambda zone: zone.code):
        own.setdefault(zone.kommune, []).append(zone)
    return dict(sorted(own.items()))


def _kommune_tables(layer: UnitLayer, zoning: Zoning) -> tuple[ReportTable, ReportTable]:
    """The kommuner with exceptions, those with most first, and the others; each leads to its zones."""
    found, names = exceptions_of(layer, zoning), _names(layer)
    rows: dict[str, list[Cell]] = {}
    for kommune, zones in _by_kommune(zoning).items():
        people = [zone.population for zone in zones]
        figures = (len(people), sum(people), min(people), max(people), found[kommune])
        rows[kommune] = [kommune, kommune_link(kommune, names[kommune]), *(number(figure) for figure in figures)]
    heads = [tr("Kommune"), tr("Name"), tr("Zones"), tr("Population"), tr("Smallest"), tr("Largest"), tr("Exceptions")]
    numeric = frozenset(range(2, 7))
    remarked = [kommune for kommune in kommuner_to_look_at(layer, zoning) if kommune in rows]
    others = [row for kommune, row in rows.items() if not found[kommune]]
    return (
        ReportTable(tr("Kommuner with exceptions"), heads, [rows[kommune] for kommune in remarked], numeric),
        ReportTable(tr("Kommuner without exceptions"), heads, others, numeric),
    )


def _zones_by_kommune(layer: UnitLayer, zoning: Zoning, by_location: bool) -> FoldedTables:
    """The zones of each kommune, for the links to lead to."""
    names = _names(layer)
    tables = [
        replace(
            _zone_table(zones, by_location),
            title=f"{kommune} {names[kommune]} ({number(len(zones))})",
            anchor=kommune_anchor(kommune),
        )
        for kommune, zones in _by_kommune(zoning).items()
    ]
    return FoldedTables(tr("Zones, kommune by kommune"), tables)


def _per_inhabitant(zone: Zone) -> str:
    """The heterogeneity per inhabitant; a dash where it is not known."""
    if zone.heterogeneity is None:
        return "–"
    return number(zone.heterogeneity / zone.population if zone.population else 0.0, 2)


def _zone_table(zones: Sequence[Zone], by_location: bool) -> ReportTable:
    """The zones; without a column for heterogeneity where it is of the location only."""
    rows = [
        [
            zone.code,
            zone.name,
            number(zone.population),
            number(len(zone.units)),
            number(zone.parts),
            number(compactness(zone.polygon), 2),
            *([] if by_location else [_per_inhabitant(zone)]),
        ]
        for zone in sorted(zones, key=lambda zone: zone.code)[:ROWS_AT_MOST]
    ]
    heads = [
        tr("Code"),
        tr("Name"),
        tr("Population"),
        tr("Grunnkretser"),
        tr("Parts"),
        tr("Compactness"),
        *([] if by_location else [tr("Heterogeneity per inhabitant")]),
    ]
    return ReportTable(tr("Zones"), heads, rows, frozenset(range(2, 7)), cut_short(len(zones)))
