"""What the report of components says."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...engine.findings import Finding
from ...engine.units.homogeneity import Components
from ...engine.units.indicators import (
    BETTER,
    BUILDING_TYPES,
    INDICATORS,
    NEUTRAL,
    WORSE,
    Indicator,
    Measure,
    catalogued,
    default_keys,
    measures,
)
from ..finding_texts import kind_name, sentence
from ..numbers import number
from ..reading.units import UnitLayer
from ..report import Charts, Pictures, Report, ReportTable
from ..styles import NO_VALUE_COLOUR, score_legend
from ..translation import tr
from .charts import correlation_chart, loadings_chart, scree_chart
from .components import Description
from .maps import ComponentMaps, without_values
from .tables import loadings_table, meaning, short_number, smoothing_sentence, variance_table, weights_sentences


def components_report(
    layer: UnitLayer,
    described: Sequence[Description],
    components: Components,
    maps: Sequence[ComponentMaps],
    variance: float,
    smooth: bool,
) -> Report:
    """The report: the indicators, their correlations, the components, and maps of the first of these."""
    kommuner = sorted({layer.units.kommuner[unit] for unit in layer.zoned.tolist()})
    name = layer.units.kommune_names[int(layer.zoned[0])] if len(kommuner) == 1 else ""
    held = components.explained[: components.kept].sum()
    return Report(
        title=tr("Principal components of living conditions in {place}").format(
            place=name or tr("{count} kommuner").format(count=len(kommuner))
        ),
        lead=tr("What homogeneity is measured on: {count} indicators of {units} grunnkretser.").format(
            count=number(len(components.names)), units=number(len(layer.zoned))
        ),
        figures=[
            (tr("indicators"), number(len(components.names))),
            (tr("components"), number(components.kept)),
            (tr("of the variance"), f"{number(100 * held, 1)}\u202f%"),
            (tr("inhabitants"), number(int(layer.units.population[layer.zoned].sum()))),
        ],
        steps=_steps(described, components, variance, smooth),
        sections=[
            Charts(tr("How much each component holds"), [scree_chart(components, variance)]),
            Charts(tr("Loadings"), [loadings_chart(components)], _loadings_note()),
            *_map_sections(layer, components, maps),
            Charts(
                tr("Correlations of the indicators"),
                [correlation_chart(components)],
                tr("In hundredths, weighted by inhabitants. The numbers along the top are those on the left."),
            ),
            _indicator_table(layer, described, components),
            loadings_table(components),
            variance_table(components),
            *_catalogue(described),
            *_remarks(layer),
        ],
    )


def _steps(described: Sequence[Description], components: Components, variance: float, smooth: bool) -> list[str]:
    steps = [
        tr(
            "Each indicator is standardised to mean 0 and standard deviation 1, every grunnkrets counted by its "
            "inhabitants; a value that is missing or suppressed counts as the mean."
        )
    ]
    if smooth and any(one.measure.base for one in described):
        steps.append(smoothing_sentence())
    if any(one.measure.part_of_whole for one in described):
        steps.append(tr("Building types enter as the root of their share, so that together they are one distance."))
    steps += weights_sentences(components) or [tr("All indicators have the same weight.")]
    steps.append(
        tr("As many components are used as hold {share} % of the variance: {kept} of {count}.").format(
            share=short_number(100 * variance), kept=number(components.kept), count=number(len(components.explained))
        )
    )
    return steps


def _map_sections(layer: UnitLayer, components: Components, maps: Sequence[ComponentMaps]) -> list[Pictures]:
    sections, legend = [], score_legend()
    if without_values(layer).any():
        legend.append((NO_VALUE_COLOUR, tr("no value in any indicator")))
    for component, drawn in enumerate(maps):
        title = tr("Component {n}: {share} % of the variance").format(
            n=component + 1, share=number(100 * components.explained[component], 1)
        )
        note = meaning(components, component) + " " + tr("Low scores (purple) go with the opposite.")
        sections.append(Pictures(title, [("", drawn.whole)], note, legend))
        if drawn.windows:
            closer = tr("Component {n} where grunnkretser are too small to be seen above").format(n=component + 1)
            sections.append(Pictures(closer, drawn.windows, "", legend))
    return sections


def _loadings_note() -> str:
    return tr(
        "A loading is the correlation of the indicator with the component: near 1 they rise together, near −1 one "
        "rises as the other falls, near 0 they have nothing to do with each other."
    )


def _indicator_table(layer: UnitLayer, described: Sequence[Description], components: Components) -> ReportTable:
    return ReportTable(
        title=tr("The indicators in figures"),
        heads=[
            tr("No."),
            tr("Indicator"),
            tr("Mean"),
            tr("Standard deviation"),
            tr("Smallest"),
            tr("Largest"),
            tr("Units without a value"),
            tr("of these suppressed"),
            tr("Weight"),
            tr("Held by the components, %"),
        ],
        rows=[_row(one, components) for one in described],
        numeric=frozenset({0, *range(2, 10)}),
        note=" ".join(
            [
                *(_absent(layer, described) or [tr("Every indicator and building type of the catalogue is in use.")]),
                tr("Figures are of the values as used, each grunnkrets counted by its inhabitants."),
                *(
                    [tr("A dash in the last column: left out, by weight 0 or because it does not vary.")]
                    if any(one.column is None for one in described)
                    else []
                ),
            ]
        ),
    )


def _row(one: Description, components: Components) -> list[str]:
    held = "–" if one.column is None else number(100 * components.communalities[one.column])
    figures = (one.mean, one.deviation, one.least, one.most)
    return [
        "" if one.number is None else str(one.number),
        one.measure.name,
        *(_quantity(figure, one.measure, one.most) for figure in figures),
        number(one.missing),
        number(one.suppressed),
        short_number(one.measure.weight),
        held,
    ]


def _quantity(value: float, measure: Measure, most: float) -> str:
    """A figure of an indicator: a share in per cent, anything else with as many decimals as its size asks for."""
    if not np.isfinite(value):
        return "–"
    if measure.base is not None:
        return f"{number(100 * value, 1)}\u202f%"
    return number(value, 0 if abs(most) >= 1000 else 1 if abs(most) >= 10 else 3)


def _absent(layer: UnitLayer, described: Sequence[Description]) -> list[str]:
    """What of the catalogue is not in use, by name: in the layer or not."""
    in_use = {one.measure.key.lower() for one in described}
    names = layer.features[0].fields().names()
    there = {measure.key.lower() for measure in measures(catalogued(names), names)}
    every = [(indicator.key, indicator.name) for indicator in INDICATORS] + list(BUILDING_TYPES.items())
    unchosen = [name for key, name in every if key.lower() in there - in_use]
    missing = [name for key, name in every if key.lower() not in there | in_use]
    said = []
    if unchosen:
        said.append(tr("In the layer, but not chosen: {names}.").format(names="; ".join(unchosen)))
    if missing:
        said.append(tr("Not in the layer: {names}.").format(names="; ".join(missing)))
    return said


def _catalogue(described: Sequence[Description]) -> list[ReportTable]:
    """What the catalogue says of its indicators that are in use; building types and own fields are not among them."""
    in_use = {one.measure.key.lower() for one in described if one.measure.weight}
    known = [indicator for indicator in INDICATORS if indicator.key.lower() in in_use]
    if not known:
        return []
    default = set(default_keys())
    directions = {WORSE: tr("worse"), BETTER: tr("better"), NEUTRAL: tr("neither")}

    def row(indicator: Indicator) -> list[str]:
        return [
            str(indicator.number),
            indicator.name,
            indicator.key,
            indicator.denominator or indicator.unit,
            directions[indicator.direction],
            tr("yes") if indicator.key in default else tr("no"),
        ]

    return [
        ReportTable(
            title=tr("What the indicators mean"),
            heads=[
                tr("No."),
                tr("Indicator"),
                tr("Key"),
                tr("Share of"),
                tr("More of it is"),
                tr("Among the {count} to start from").format(count=len(default)),
            ],
            rows=[row(indicator) for indicator in known],
            numeric=frozenset({0}),
            note=tr(
                "Statistics Norway lists {every} and starts from {count}; the others count, under the same name, a "
                "part of what one of these counts. Weight 0 leaves an indicator out."
            ).format(every=len(INDICATORS), count=len(default)),
        )
    ]


def _remarks(layer: UnitLayer) -> list[ReportTable]:
    """What was found in the layer on reading it."""

    def row(finding: Finding) -> list[str]:
        return [kind_name(finding), sentence(finding, layer.units.codes, None)]

    if not layer.findings:
        return []
    return [
        ReportTable(
            tr("Remarks on the layer"), [tr("Kind"), tr("Where and why")], [row(finding) for finding in layer.findings]
        )
    ]
