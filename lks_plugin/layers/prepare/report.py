"""What the report of ``lks:prepare`` says: the sum of inhabitants, then all that is not as it should be."""

from __future__ import annotations

import importlib.util
from collections import Counter
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from ...engine.tables.levels import BYDEL
from ...engine.tables.values import IndicatorColumn
from ...engine.units.coding import is_rest_unit, kommune_of
from ...engine.units.indicators import (
    BUILDING_TOTAL,
    EMPTY,
    IMPOSSIBLE_SIGN,
    INDICATORS,
    MISSING_SIGN,
    SUPPRESSED_SIGN,
    Measure,
    catalogued,
    measures,
)
from ..charts import BLUE, GREY, ORANGE, chart
from ..fields import fields_of, memory_layer, text
from ..numbers import number
from ..report import Charts, Pictures, Report, ReportTable, Verdict
from ..styles import style_states
from ..translation import named, tr
from .columns import column_tables, population_sentences, population_warnings, sources_table
from .prepare import WITHOUT_VALUE, Prepared, unmatched_reason

# A unit that has a value; signs stand for those that have none, the gravest first.
_VALUE = "value"
_ORDER = (SUPPRESSED_SIGN, MISSING_SIGN, IMPOSSIBLE_SIGN, "*", EMPTY)
_ROWS_AT_MOST = 200
_REASONS: tuple[str, ...] = (
    "no_polygon",
    "other_kommune",
    "no_code",
    "no_figure",
    "empty_figure",
    "no_population",
    "no_row",
)
_REASONS += ("former_code", "code_split", "code_gone", "code_ambiguous")
_REASONS += ("not_polygon", "bad_code", "no_kommune", "no_area", "unknown_area")


def prepare_report(prepared: Prepared, picture: QImage) -> Report:
    """The report: balance, rows without a partner, values missing by indicator, what was repaired, the sources."""
    units = prepared.joined.units
    kommuner = {kommune_of(unit) for unit in units}
    lacking = _lacking(prepared)
    return Report(
        title=tr("Grunnkretser prepared for levekårssoner"),
        lead=tr("{units} grunnkretser in {kommuner} kommuner with {people} inhabitants.").format(
            units=number(len(units)), kommuner=number(len(kommuner)), people=number(prepared.people)
        ),
        verdict=_verdict(prepared),
        figures=[
            (tr("grunnkretser"), number(len(units))),
            (tr("inhabitants"), number(prepared.people)),
            (tr("year"), str(prepared.population.year or "–")),
            (tr("indicators and building types"), number(len(lacking))),
            (tr("rows without a partner"), number(len(prepared.unmatched))),
        ],
        steps=_steps(prepared),
        sections=[
            Pictures(tr("Map of the grunnkretser"), [("", picture)], _map_note()),
            _balance(prepared),
            _reasons(prepared),
            *_indicator_sections(lacking, prepared),
            *_excess(prepared),
            *_repairs(prepared),
            sources_table(prepared),
            *column_tables(prepared),
        ],
    )


def _map_note() -> str:
    return tr("Blue: inhabited. Grey: nobody lives there. Orange: no number of inhabitants.")


def _verdict(prepared: Prepared) -> Verdict:
    if not prepared.is_balanced:
        return Verdict("bad", tr("The sums of inhabitants do not agree. Do not use the layer; report this, please."))
    lost = prepared.unmatched_people
    if lost or prepared.indicators.excess or any(one.reason == "no_population" for one in prepared.unmatched):
        return Verdict(
            "doubtful",
            tr("{people} inhabitants and {rows} rows found no partner. See below what that means.").format(
                people=number(lost), rows=number(len(prepared.unmatched))
            ),
        )
    if prepared.unmatched_earlier:
        return Verdict(
            "doubtful",
            tr("{people} inhabitants of {year} found no grunnkrets: see the rows without a partner.").format(
                people=number(prepared.unmatched_earlier), year=prepared.population.earlier_year
            ),
        )
    return Verdict("good", tr("Every inhabitant of the tables is in the layer."))


def _steps(prepared: Prepared) -> list[str]:
    population, drawn = prepared.population, prepared.drawn
    steps = []
    steps += [*population_warnings(prepared), *population_sentences(prepared)]
    years = Counter(column.year for column in prepared.indicators.columns if column.year is not None)
    if years:
        listed = ", ".join(f"{year}: {count}" for year, count in sorted(years.items()))
        steps.append(tr("Indicators by year (columns): {years}.").format(years=listed))
    rest = [unit for unit in prepared.joined.units if is_rest_unit(unit)]
    if rest:
        people = sum(population.figures[unit].counted for unit in rest if unit in population.figures)
        steps.append(
            tr("«Uoppgitt grunnkrets»: {count} with {people} inhabitants; they have no polygon.").format(
                count=number(len(rest)), people=number(people)
            )
        )
    if drawn.filtered or prepared.joined.filtered_rows:
        steps.append(
            tr("Left out as asked for: {units} grunnkretser and {rows} rows of other kommuner.").format(
                units=number(drawn.filtered), rows=number(prepared.joined.filtered_rows)
            )
        )
    if prepared.areas is not None:
        steps.append(
            tr(
                "{units} grunnkretser have the figures of the area of «{areas}» that their largest part lies in. That "
                "suits shares and means, not counts."
            ).format(areas=prepared.areas.name, units=number(len(_reached(prepared))))
        )
    return steps


def _reached(prepared: Prepared) -> set[str]:
    """The units that have a figure of their area."""
    sources = {table.name for table in prepared.tables if table.of_areas}
    columns = [column for column in prepared.indicators.columns if sources.intersection(column.source.split(", "))]
    return {unit for column in columns for unit in column.numbers}


def _balance(prepared: Prepared) -> ReportTable:
    population, joined = prepared.population, prepared.joined
    now = (prepared.people, prepared.unmatched_people, joined.filtered_people)
    before = (prepared.earlier_people, prepared.unmatched_earlier, joined.filtered_earlier)
    years = [(str(population.year or tr("Inhabitants")), population.total, now)]
    if population.earlier_year is not None:
        years.append((str(population.earlier_year), population.earlier_total, before))
    titles = [
        tr("In the population tables"),
        tr("In the layer"),
        tr("In rows without a partner"),
        tr("In other kommuner, left out as asked for"),
    ]
    lines = [[total for _, total, _ in years], *([parts[place] for _, _, parts in years] for place in range(3))]
    rows = [
        [title, *(number(people) for people in line)]
        for place, (title, line) in enumerate(zip(titles, lines))
        if place < 3 or any(line)
    ]
    sums = ((total, sum(parts)) for _, total, parts in years)
    note = "; ".join(f"{number(total)} {'=' if total == found else '≠'} {number(found)}" for total, found in sums)
    heads = [tr("Where"), *(title for title, _, _ in years)]
    return ReportTable(tr("Sum of inhabitants"), heads, rows, frozenset(range(1, len(heads))), note)


def _reasons(prepared: Prepared) -> ReportTable:
    rows = []
    for reason in _REASONS:
        those = [one for one in prepared.unmatched if one.reason == reason]
        by_source: dict[tuple[str, str], list] = {}
        for one in those:
            by_source.setdefault((one.row.source, one.detail), []).append(one)
        for (source, _), group in sorted(by_source.items()):
            rows.append(
                [
                    source,
                    unmatched_reason(group[0]),
                    number(len(group)),
                    number(sum(one.people or 0 for one in group)),
                    named(one.row.code or tr("row {id}").format(id=one.row.number) for one in group),
                ]
            )
    return ReportTable(
        tr("Rows without a partner"),
        [tr("Source"), tr("Reason"), tr("Rows"), tr("Inhabitants"), tr("Which")],
        rows,
        frozenset({2, 3}),
        tr("Every one of them is in the table of rows without a partner.") if rows else tr("None."),
    )


# -- values -----------------------------------------------------------------------------------------------------------


def _lacking(prepared: Prepared) -> list[tuple[Measure, dict[str, int]]]:
    """For each indicator how many units have a value and how many lack one, by sign; a share lacks what its counts do.

    «Uoppgitt grunnkrets» does not count.
    """
    columns = {column.name: column for column in prepared.indicators.columns}
    names = list(columns)
    chosen = measures(catalogued(names), names)
    used = {name for measure in chosen for name in measure.fields}
    chosen += [Measure(name, name) for name in names if name not in used and name != BUILDING_TOTAL]
    units = [unit for unit in prepared.joined.units if not is_rest_unit(unit)]
    return [(m, Counter(_state(unit, [columns[name] for name in m.fields]) for unit in units)) for m in chosen]


def _state(unit: str, columns: Sequence[IndicatorColumn]) -> str:
    """Whether a unit has a value in all columns, otherwise the gravest sign in its place."""
    signs = [column.signs.get(unit, EMPTY) for column in columns if unit not in column.numbers]
    return min(signs, key=_ORDER.index) if signs else _VALUE


def _indicator_sections(
    lacking: Sequence[tuple[Measure, dict[str, int]]], prepared: Prepared
) -> list[ReportTable | Charts]:
    if not lacking:
        note = tr("No table of indicators was given: zones can only be formed by location.")
        return [ReportTable(tr("Indicators"), [], [], note=note)]
    return [*_chart(lacking), _indicator_table(lacking, prepared)]


def _indicator_table(lacking: Sequence[tuple[Measure, dict[str, int]]], prepared: Prepared) -> ReportTable:
    columns = {column.name: column for column in prepared.indicators.columns}
    numbers = {indicator.name: str(indicator.number) for indicator in INDICATORS}
    # Rare signs get a column where they occur.
    shown = [sign for sign in _ORDER if sign in _ORDER[:3] or any(tally.get(sign) for _, tally in lacking)]
    rows = []
    for measure, tally in lacking:
        column, total = columns[measure.count], max(sum(tally.values()), 1)
        provisional = sum(columns[name].provisional for name in measure.fields)
        rows.append(
            [
                numbers.get(measure.name, ""),
                measure.name,
                str(column.year or ""),
                number(tally.get(_VALUE, 0)) + (f" ({number(provisional)}*)" if provisional else ""),
                *(_percent(tally.get(sign, 0), total) for sign in shown),
                column.source,
            ]
        )
    titles = (tr("Suppressed (:)"), tr("Missing (..)"), tr("Not possible (.)"), "*", tr("Empty"))
    heads = [tr("No."), tr("Indicator"), tr("Year"), tr("Units with a value")]
    heads += [title for sign, title in zip(_ORDER, titles) if sign in shown]
    note = tr(
        "Share of the grunnkretser whose value is suppressed, missing or not possible. None of these is a zero: the "
        "field is empty, and the field {field} tells the sign. A number with * counts provisional figures."
    ).format(field=WITHOUT_VALUE)
    numeric = frozenset(range(3, 4 + len(shown)))
    return ReportTable(tr("Indicators"), [*heads, tr("Source")], rows, numeric, note)


def _percent(part: int, whole: int) -> str:
    return f"{number(100 * part / whole, 1)} %" if part else "–"


def _chart(lacking: Sequence[tuple[Measure, dict[str, int]]]) -> list[Charts]:
    """The shares without a value as bars, if any indicator lacks one and matplotlib is there."""
    shown = [(measure, tally) for measure, tally in lacking if sum(tally.values()) > tally.get(_VALUE, 0)]
    if not shown or importlib.util.find_spec("matplotlib") is None:
        return []
    shown.sort(key=lambda item: item[1].get(SUPPRESSED_SIGN, 0))
    totals = np.array([sum(tally.values()) for _, tally in shown])
    left = np.zeros(len(shown))
    with chart(8.5, 0.8 + 0.24 * len(shown)) as drawn:
        for label, colour, signs in (
            (tr("Suppressed (:)"), BLUE, (SUPPRESSED_SIGN,)),
            (tr("Missing (..)"), ORANGE, (MISSING_SIGN, "*", EMPTY)),
            (tr("Not possible (.)"), GREY, (IMPOSSIBLE_SIGN,)),
        ):
            width = 100 * np.array([sum(tally.get(sign, 0) for sign in signs) for _, tally in shown]) / totals
            if width.any():
                drawn.axes.barh([measure.name for measure, _ in shown], width, left=left, color=colour, label=label)
            left += width
        drawn.axes.set_xlabel(tr("Grunnkretser without a value, per cent"))
        drawn.axes.legend(loc="lower right", frameon=False)
    return [Charts(tr("Values that are not there"), [drawn.svg])]


# -- what was not as it should be -------------------------------------------------------------------------------------


def _excess(prepared: Prepared) -> list[ReportTable]:
    """Counts larger than what they are a part of."""
    excess = prepared.indicators.excess
    if not excess:
        return []
    rows = [
        [code, part, number(count), whole, number(base)] for part, whole, code, count, base in excess[:_ROWS_AT_MOST]
    ]
    note = tr(
        "{count} counts are larger than the count they are a part of. Small differences come from rounding for "
        "confidentiality; large ones are errors of the table. They were kept as they are."
    ).format(count=number(len(excess)))
    heads = [tr("Grunnkrets"), tr("Part"), tr("Count"), tr("Whole"), tr("Count")]
    return [ReportTable(tr("Parts larger than their whole"), heads, rows, frozenset({2, 4}), note)]


def repairs(prepared: Prepared) -> list[tuple[str, Sequence[str]]]:
    """What was repaired or is remarkable, and the codes of the units concerned."""
    drawn = prepared.drawn
    return [
        (what, codes)
        for what, codes in (
            (tr("Invalid polygon, repaired"), drawn.repaired),
            (tr("Lines or points beside the polygon, left out"), drawn.mixed),
            (tr("Several rows, put together to one"), drawn.merged),
            (tr("No polygon: kept, but outside any division"), [code for code in drawn.bare if not is_rest_unit(code)]),
            (tr("«Uoppgitt grunnkrets» with a polygon"), _rest_drawn(prepared)),
            (tr("Bydel missing, which others of the kommune have"), _without_bydel(prepared)),
            (tr("In several areas, figures of the one with its largest part"), _split(prepared)),
        )
        if codes
    ]


def _repairs(prepared: Prepared) -> list[ReportTable]:
    rows = [[what, number(len(codes)), ", ".join(codes[:_ROWS_AT_MOST])] for what, codes in repairs(prepared)]
    heads = [tr("What"), tr("Grunnkretser"), tr("Which")]
    return [ReportTable(tr("Repaired or remarkable"), heads, rows, frozenset({1}), "" if rows else tr("Nothing."))]


def _rest_drawn(prepared: Prepared) -> list[str]:
    geometries = prepared.drawn.geometries
    return [code for code, geometry in geometries.items() if is_rest_unit(code) and not geometry.isEmpty()]


def _split(prepared: Prepared) -> list[str]:
    reached = _reached(prepared)
    return [] if prepared.areas is None else [unit for unit in prepared.areas.split if unit in reached]


def _without_bydel(prepared: Prepared) -> list[str]:
    bydel = prepared.levels[BYDEL]
    divided = {kommune_of(code) for code in bydel if not is_rest_unit(code)}
    return [u for u in prepared.joined.units if kommune_of(u) in divided and u not in bydel and not is_rest_unit(u)]


def preview(prepared: Prepared) -> QgsVectorLayer:
    """The grunnkretser coloured by whether anybody lives there, in memory: what the map is drawn from."""
    figures = prepared.population.figures
    rows = []
    for code, geometry in prepared.drawn.geometries.items():
        feature = QgsFeature()
        figure = figures.get(code)
        state = "unknown" if figure is None or figure.sign else "inhabited" if figure.counted else "empty"
        feature.setAttributes([state])
        feature.setGeometry(geometry)
        rows.append(feature)
    layer = memory_layer("units", prepared.drawn.crs, fields_of(text("state")), rows)
    style_states(layer, "state", {"inhabited": "#a8d5f2", "empty": "#dfe3e6", "unknown": "#e69f00"})
    return layer
