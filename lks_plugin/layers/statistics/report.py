"""What the report of statistics says: what was carried over, whether sums hold, what is hidden, where series break."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtGui import QImage

from ...engine.statistics.areas import KOMMUNE, ZONE, AreaTree
from ...engine.statistics.definitions import MEDIAN
from ...engine.statistics.hiding import Hidden
from ...engine.statistics.series import LACKING, NONE, NOT_POSSIBLE, SECRET, SHOWN, Series
from ...engine.units.coding import ZONE_CODE_LENGTH, spelled_code
from ...engine.units.indicators import INDICATORS
from ..numbers import number
from ..reading.table_texts import NOT_INHABITANTS
from ..report import Charts, Pictures, Report, ReportTable, Verdict, cut_short
from ..translation import named, tr
from .charts import small_multiples
from .published_before import Before
from .statistics import Made, is_whole_country
from .zones import class_texts, style_arguments

_SHOWN = 500


def statistics_report(made: Made, picture: QImage | None) -> Report:
    """The report; the map is left out where there are no polygons."""
    published, series = made.published, made.published.series
    areas = series.areas
    kommuner = [areas.every[at].name for at in np.unique(areas.ancestor(KOMMUNE)[areas.of_level(ZONE)])]
    place = kommuner[0] if len(kommuner) == 1 else tr("{count} kommuner").format(count=len(kommuner))
    sections: list[ReportTable | Pictures | Charts] = [_cells_table(made), _year_table(made)]
    sections += _map(made, picture)
    drawings = small_multiples(published)
    if drawings:
        note = tr("Thin: every area; thick: what they lie in. Where a line is broken nothing is published.")
        sections.append(Charts(tr("Over the years"), drawings, note))
    sections += [_total_table(made), _break_table(made), _lacking_table(made), _row_table(made)]
    return Report(
        title=tr("Statistics by levekårssone of {place}").format(place=place),
        lead=tr("Indicators: {indicators}. Years: {years}.").format(
            indicators=number(len(series.definitions)), years=_years(series.years)
        ),
        figures=[
            (tr("zones"), number(len(areas.of_level(ZONE)) - int(areas.rest.sum()))),
            (tr("figures shown"), number(published.n_shown)),
            (tr("figures hidden"), number(made.n_hidden)),
            (tr("breaks"), number(len(published.breaks))),
        ],
        steps=notes(made),
        sections=[section for section in sections if not isinstance(section, ReportTable) or section.rows],
        verdict=verdict(made),
    )


def _map(made: Made, picture: QImage | None) -> list[Pictures]:
    """The map with what its colours mean."""
    arguments = style_arguments(made.published)
    if picture is None or arguments is None:
        return []
    _, title, factor, values = arguments
    return [Pictures(title, [("", picture)], legend=class_texts(values, factor))]


def verdict(made: Made) -> Verdict:
    """Whether the parts add up."""
    if made.balance:
        texts = named(f"{key} {year}" for key, year in made.balance)
        return Verdict("bad", tr("The parts do not add up to the whole for: {texts}.").format(texts=texts))
    told = [deviation for deviation in made.deviations if deviation.summed == deviation.summed]
    if told:
        text = tr(
            "The figures of the tables add up, but published totals that differ from their sums stand in place of "
            "these (cases: {count}): zones and rest do not add up to them."
        )
        return Verdict("doubtful", text.format(count=number(len(told))))
    if not is_whole_country(made.published.series.areas):
        return Verdict("good", tr("Zones and rest add up to the kommune, in every year and indicator that is known."))
    return Verdict(
        "good",
        tr("Zones and rest add up to the kommune, kommuner to the country, in every year and indicator that is known."),
    )


def notes(made: Made) -> list[str]:
    """What was chosen, carried over, left out and found wrong, as sentences."""
    areas = made.published.series.areas
    found = _hiding_notes(made)
    found += _figure_notes(made)
    found.append(tr("Without a row, a grunnkrets where nobody lived and «Uoppgitt grunnkrets» count as nobody."))
    for own in made.carried:
        if own.unknown:
            text = tr(
                "{year}: grunnkretser that are not in the division ({count}); their people are in «Uoppgitt "
                "grunnkrets» of the kommune: {codes}."
            )
            found.append(text.format(year=own.year, count=number(len(own.unknown)), codes=named(own.unknown)))
        if own.lost:
            text = tr("{year}: grunnkretser of which not even the kommune is known ({count}): {codes}.")
            found.append(text.format(year=own.year, count=number(len(own.lost)), codes=named(own.lost)))
        guessed = [made.figures.codes[split.source] for split in own.splits if split.guessed]
        if guessed:
            found.append(
                tr("{year}: shared in equal parts, as nobody knows the people of the parts: {codes}.").format(
                    year=own.year, codes=named(guessed)
                )
            )
    found += _zone_notes(areas)
    if not is_whole_country(areas):
        found.append(tr("Fylker and the country have only the totals that are given: the tables lack kommuner."))
    if made.unknown_areas:
        text = tr("Codes of areas that are not here were left out: {codes}.")
        found.append(text.format(codes=named(dict.fromkeys(made.unknown_areas))))
    if made.strangers:
        text = tr(
            "Grunnkretser of the newest year that are not in the division ({count}); their people are in «Uoppgitt "
            "grunnkrets» of the kommune: {codes}. Are they sums, or is the division of another year?"
        )
        found.append(text.format(count=number(len(made.strangers)), codes=named(made.strangers)))
    if made.left_out:
        texts = named(dict.fromkeys(map(_left_out, made.left_out)))
        found.append(tr("Columns that are no known figures were left out: {texts}.").format(texts=texts))
    if made.unused:
        text = tr(
            "Figures by kommune, bydel or zone, which nothing asks for, were left out: {names}. Totals belong in "
            "[TOTALS]; figures of zones that are no sums are «gitt» in [DEFINITIONS]."
        )
        found.append(text.format(names=named(made.unused)))
    if made.unknown_breaks:
        text = tr("New definitions ([BREAKS]) of indicators that are not here were left out: {names}.")
        found.append(text.format(names=named(made.unknown_breaks)))
    if made.skipped:
        found.append(tr("Sheets without codes were left out: {names}.").format(names=named(made.skipped)))
    if made.strays:
        texts = named(f"{stray.source} {stray.row}: «{stray.text}»" for stray in made.strays)
        found.append(tr("Rows without a grunnkretsnummer were left out: {texts}.").format(texts=texts))
    return found


def _zone_notes(areas: AreaTree) -> list[str]:
    """What is said of the zones of the division."""
    zones = [areas.every[at].code for at in areas.of_level(ZONE) if not areas.rest[at]]
    own = [code for code in zones if spelled_code(code, ZONE_CODE_LENGTH) != code]
    found = []
    if own:
        text = tr(
            "Zones whose codes are no LKS codes of ten digits ({count}): {codes}. If they are not the kommune's own "
            "zones, choose another column in [ZONE_FIELD]."
        )
        found.append(text.format(count=number(len(own)), codes=named(own)))
    lone = [areas.every[at].code for at in np.flatnonzero(areas.lone & ~areas.rest)]
    if lone:
        found.append(
            tr(
                "Zones that are alone in their kommune or bydel have no figures of their own; those of the kommune or "
                "bydel stand for them: {codes}."
            ).format(codes=named(lone))
        )
    return found


def _left_out(column: tuple[str, str, str]) -> str:
    """A column that was left out, with its table and why it is not the inhabitants."""
    table, head, reason = column
    why = f", {tr(NOT_INHABITANTS[f'not_{reason}'])}" if reason else ""
    return f"{head} ({table}{why})"


def _figure_notes(made: Made) -> list[str]:
    """What is wrong with the figures of the tables, and which of those shown are approximations."""
    series, found = made.published.series, []
    if series.lacking:
        texts = named(_lacking_texts(made))
        text = tr("Grunnkretser without a figure make the sums that they belong to missing (..): {texts}.")
        found.append(text.format(texts=texts))
    if made.excess:
        texts = named(f"{table} {row}" for table, row, _ in made.excess)
        found.append(
            tr("Rows in which teller is larger than nevner; they were summed as they are: {texts}.").format(texts=texts)
        )
    if made.decimals:
        texts = named(f"{table} {row} ({column})" for table, row, _, column in made.decimals)
        text = tr(
            "Counts with decimals ({count}), which were summed as they are: {texts}. What is counted is a whole "
            "number: look whether these are shares, means or estimates."
        )
        found.append(text.format(count=number(len(made.decimals)), texts=texts))
    medians = [definition.name for definition in series.definitions if definition.kind == MEDIAN]
    if medians:
        text = tr(
            "Approximations, as a median cannot be summed (people-weighted median of the grunnkretser's medians): "
            "{names}."
        )
        found.append(text.format(names=named(medians)))
    return found


def _lacking_texts(made: Made) -> list[str]:
    """Each column that lacks figures, its years, and in how many grunnkretser at most."""
    columns: dict[str, dict[int, int]] = {}
    for name, year, count, _ in sorted(made.published.series.lacking):
        columns.setdefault(name, {})[year] = count
    return [f"{name} {_years(list(own))} ({number(max(own.values()))})" for name, own in columns.items()]


def _hiding_notes(made: Made) -> list[str]:
    """The limits, and what they did."""
    rule, hidden, series = made.rule, made.hidden, made.published.series
    if rule is None or hidden is None:
        return [tr("Nothing is hidden: these figures are not for publication.")]
    found = []
    if series.population is None:
        found.append(
            tr("No table has the inhabitants: whether a zone has too few people, and where series begin, is not known.")
        )
    elif rule.floor:
        found.append(
            tr("Zones with fewer than {floor} inhabitants are not published.").format(floor=number(rule.floor))
        )
        found += _undated_people(series)
    if made.published.rounded:
        text = tr("Counts of 1 and 2 are rounded to 0 or 3; totals are summed anew and deviate by {deviation} at most.")
        return [*found, text.format(deviation=number(made.deviation))]
    limits = rule.limits
    zero = tr("0 is shown") if limits.zeros else tr("0 is hidden, too")
    found.append(
        tr(
            "Hidden are tellere up to {teller} ({zero}), what is left of nevner up to {rest}, nevner up to {base}, all "
            "inclusive, and what would give them away: what can be told of a hidden count is an interval at least "
            "{width} wide."
        ).format(teller=limits.count, zero=zero, rest=limits.rest, base=rule.base, width=limits.width)
    )
    if rule.share_of_years is not None:
        share = number(100 * rule.share_of_years)
        found.append(tr("Series of which more than {share} % of the years are hidden are hidden.").format(share=share))
    if rule.uncovered is not None:
        share = number(100 * rule.uncovered)
        found.append(tr("Zones are hidden where more than {share} % of teller has no zone.").format(share=share))
    found += _nested_notes(hidden, series)
    if made.torn:
        text = tr(
            "Only one of each of these pairs was asked for ([INDICATORS]). Where the other one is published as well, "
            "the difference of the two tells of the rest, which is not protected: make both in one run. Pairs: {names}."
        )
        found.append(text.format(names=named(f"{part} ({whole})" for part, whole in made.torn)))
    if made.before is not None:
        found += _before_notes(made.before, hidden)
    if hidden.exposed:
        names = dict.fromkeys(series.areas.every[parent].name for _, parent, _ in hidden.exposed)
        found.append(
            tr(
                "Nothing more can be hidden, and what is public or was published before is so little that it tells "
                "(cases: {count}): {names}."
            ).format(count=number(len(hidden.exposed)), names=named(names))
        )
    return found


def _undated_people(series: Series) -> list[str]:
    """The years of which no zone has inhabitants, though others have."""
    zones = series.areas.of_level(ZONE)
    people = np.full(series.state.shape[1:], np.nan) if series.population is None else series.population
    years = [year for y, year in enumerate(series.years) if np.isnan(people[zones, y]).all()]
    text = tr("No table has the inhabitants of {years}: whether a zone has too few is judged by the nearest year.")
    return [text.format(years=_years(years))] if years else []


def _nested_notes(hidden: Hidden, series: Series) -> list[str]:
    """Which indicators are protected as parts of others, and which are not."""
    every, found = series.definitions, []
    parts = named(f"{every[part].name} ({every[whole].name})" for part, whole in hidden.nested)
    wrong = "; ".join(
        f"{every[part].name} ({every[whole].name}): {named(series.areas.every[at].code for at in kommuner)}"
        for (part, whole), kommuner in hidden.unnested.items()
    )
    if parts:
        text = tr(
            "Indicators that count a part of another one's people, so that the difference is protected as well: "
            "{names}."
        )
        found.append(text.format(names=parts))
    if wrong:
        text = tr(
            "Indicators that should count a part of another one's people but are larger somewhere; the difference is "
            "not protected in the kommuner where that is so: {names}."
        )
        found.append(text.format(names=wrong))
    known = {definition.key for definition in every} | {indicator.key for indicator in INDICATORS}
    astray = [f"{definition.key}: {definition.within}" for definition in every if definition.within not in ("", *known)]
    if astray:
        text = tr("Indicators that del_av names are not there, so that no difference is protected: {names}.")
        found.append(text.format(names=named(astray)))
    return found


def _before_notes(before: Before, hidden: Hidden) -> list[str]:
    """What a former FACTS told, and where it tells of something else than today's figures."""
    told = ~np.isnan(before.counted)
    primary = told & hidden.primary
    text = tr("Figures published before: {count}. Of these {primary} would be hidden now, which helps nobody.")
    found = [text.format(count=number(int(told.sum())), primary=number(int(primary.sum())))]
    if before.revised:
        text = tr("Of these {count} are not today's figures and were not taken into account.")
        found.append(text.format(count=number(before.revised)))
    if before.moved:
        text = tr(
            "These zones had other grunnkretser in the former facts: {codes}. The difference between the former and "
            "today's figures tells of those grunnkretser: give the former division as [OTHER_DIVISIONS] as well."
        )
        found.append(text.format(codes=named(before.moved)))
    return found


def _cells_table(made: Made) -> ReportTable:
    """For each indicator how many cells are shown and why the others are not."""
    series, written = made.published.series, made.published.written
    rows = []
    for i, definition in enumerate(series.definitions):
        states = series.state[i][written]
        counts = [int((states == state).sum()) for state in (SHOWN, SECRET, LACKING, NOT_POSSIBLE)]
        years = [year for y, year in enumerate(series.years) if (series.state[i, :, y] != NONE).any()]
        rows.append([definition.name, _years(years), *(number(count) for count in counts)])
    heads = [tr("Indicator"), tr("Years"), tr("Shown"), tr("Hidden (:)"), tr("Missing (..)"), tr("Not possible (.)")]
    return ReportTable(tr("What became of every cell"), heads, rows, frozenset({2, 3, 4, 5}))


def _years(years: Sequence[int]) -> str:
    whole = bool(years) and years[-1] - years[0] + 1 == len(years)
    return f"{years[0]}–{years[-1]}" if whole and len(years) > 1 else ", ".join(map(str, years))


def _year_table(made: Made) -> ReportTable:
    """What was carried over, by year."""
    rows = [
        [str(c.year), number(c.recoded), number(len(c.splits)), number(len(c.unknown)), number(len(c.lost))]
        for c in sorted(made.carried, key=lambda c: c.year)
    ]
    heads = [tr("Year"), tr("Other number today"), tr("Split"), tr("Not in the division"), tr("Kommune unknown")]
    return ReportTable(tr("Grunnkretser carried over"), heads, rows, frozenset({1, 2, 3, 4}))


def _break_table(made: Made) -> ReportTable:
    breaks = made.published.breaks
    rows = [["" if cell is None else str(cell) for cell in row] for row in breaks[:_SHOWN]]
    heads = [tr("Level"), tr("Area"), tr("Indicator"), tr("Year"), tr("Why")]
    return ReportTable(tr("Where series begin anew"), heads, rows, note=cut_short(len(breaks), _SHOWN))


def _total_table(made: Made) -> ReportTable:
    """Published totals that are not the sum of what is in them. Sums that hide something are not told."""
    told = [d for d in made.deviations if d.summed == d.summed]
    rows = [[d.level, d.area, d.indicator, str(d.year), number(d.summed), number(d.published)] for d in told[:_SHOWN]]
    heads = [tr("Level"), tr("Area"), tr("Indicator"), tr("Year"), tr("Sum of the tables"), tr("Published")]
    title = tr("Published totals that differ from the sum")
    return ReportTable(title, heads, rows, frozenset({4, 5}), cut_short(len(told), _SHOWN))


def _lacking_table(made: Made) -> ReportTable:
    """The grunnkretser that make sums missing."""
    lacking = sorted(made.published.series.lacking)
    rows = [[name, str(year), number(count), ", ".join(codes)] for name, year, count, codes in lacking[:_SHOWN]]
    heads = [tr("Column"), tr("Year"), tr("Grunnkretser"), tr("The first of them")]
    note = tr("Sums that they belong to are missing (..): they would be too small.")
    return ReportTable(tr("Grunnkretser without a figure"), heads, rows, frozenset({2}), note)


def _row_table(made: Made) -> ReportTable:
    """Rows with more counted than there are, and with counts that are no whole numbers."""
    rows = [[table, str(row), code, tr("teller is larger than nevner")] for table, row, code in made.excess[:_SHOWN]]
    rows += [
        [table, str(row), code, tr("{column} has decimals").format(column=column)]
        for table, row, code, column in made.decimals[: _SHOWN - len(rows)]
    ]
    heads = [tr("Table"), tr("Row"), tr("Grunnkrets"), tr("What is wrong")]
    return ReportTable(
        tr("Rows to look at"), heads, rows, note=cut_short(len(made.excess) + len(made.decimals), _SHOWN)
    )
