"""What the report of a comparison says."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtGui import QImage

from ...engine.rules.compare import ABOVE_MAXIMUM, BELOW_FLOOR, BELOW_MINIMUM, KEPT, NEW
from ..components.tables import weights_sentences
from ..finding_texts import kind_name, sentence
from ..numbers import number
from ..report import Charts, Pictures, Report, ReportTable, Verdict, criteria_sentence, cut_short
from ..translation import tr
from .charts import FLOW_AT_MOST, change_chart, flow_chart, flows, population_charts, status_matrix
from .comparison import ComparedDivision, ComparisonOptions, Crosscheck
from .maps import ComparisonMaps
from .outputs import change_of, moved_rows
from .words import ZoneWords, class_names, status_names

# Longer tables than this hide more than they show; the layers hold every row.
_ROWS_AT_MOST = 500
_UNITS_AT_MOST = 20


def comparison_report(check: Crosscheck, options: ComparisonOptions, maps: ComparisonMaps) -> Report:
    """The report: verdict, both maps side by side, the flow of people, what became of the zones, populations against
    the limits, homogeneity, development of the population, units that moved, and what could not be compared."""
    return Report(
        title=tr("Crosscheck: {a} and {b}").format(a=check.a.name, b=check.b.name),
        lead=tr("{units} grunnkretser with {people} inhabitants in two divisions.").format(
            units=number(len(check.rows)), people=number(int(check.comparison.population.sum()))
        ),
        verdict=verdict(check),
        figures=_figures(check),
        steps=_steps(check, options),
        sections=[
            *_maps(check, maps),
            *_flow(check),
            _status_table(check),
            Charts(tr("Population of the zones"), population_charts(check, options.criteria)),
            _limit_table(check, options),
            _homogeneity_table(check),
            *_development(check, options, maps.development),
            *_kommune_table(check),
            _zone_table(check),
            _moved_table(check),
            *_cut_table(check),
            _exception_table(check),
        ],
    )


def verdict(check: Crosscheck) -> Verdict:
    """The answer in a sentence or two; ``bad`` where the second division breaks the limits more often than the first,
    ``doubtful`` where it only has more zones below the minimum, or not all units could be compared; ``good`` only
    where both are the same, for whether a change is one for the better is not judged here."""
    comparison, words = check.comparison, ZoneWords(check.comparison, 0)
    kept = comparison.a.count(KEPT)
    renumbered = len([zone for zone in range(len(comparison.a)) if words.renumbered(zone)])
    same = kept == len(comparison.a) == len(comparison.b)
    if same:
        said = tr("{a} and {b} are the same division of {zones} zones.").format(
            a=check.a.name, b=check.b.name, zones=number(kept)
        )
    else:
        said = tr(
            "{kept} of the {zones} zones in {a} are kept in {b}, which has {others}. {units} grunnkretser with "
            "{people} inhabitants ({share} %) change zone."
        ).format(
            kept=number(kept),
            zones=number(len(comparison.a)),
            a=check.a.name,
            b=check.b.name,
            others=number(len(comparison.b)),
            units=number(int(comparison.moved.sum())),
            people=number(comparison.people_moved),
            share=number(100 * comparison.share_moved, 1),
        )
    if renumbered:
        said += " " + tr("{count} kept zones have another code.").format(count=number(renumbered))
    broken, low = _broken(check, (BELOW_FLOOR, ABOVE_MAXIMUM)), _broken(check, (BELOW_MINIMUM,))
    said += " " + tr(
        "Outside the limits: {before} zones in {a}, {after} in {b}; exceptions below the minimum: {low_before} and "
        "{low_after}."
    ).format(
        a=check.a.name,
        b=check.b.name,
        before=number(broken[0]),
        after=number(broken[1]),
        low_before=number(low[0]),
        low_after=number(low[1]),
    )
    if check.not_compared:
        said += " " + tr("Grunnkretser that only one of them has, not compared: {count}.").format(
            count=number(check.not_compared)
        )
    doubtful = low[1] > low[0] or check.not_compared
    return Verdict("bad" if broken[1] > broken[0] else "doubtful" if doubtful else "good" if same else "told", said)


def _broken(check: Crosscheck, classes: Sequence[str]) -> list[int]:
    """How many zones of each side are in these classes of population."""
    return [len([name for name in division.classes if name in classes]) for division in check.divisions]


def _zones_in(division: str, count: int) -> tuple[str, str]:
    name = tr("zone in {division}") if count == 1 else tr("zones in {division}")
    return name.format(division=division), number(count)


def _figures(check: Crosscheck) -> list[tuple[str, str]]:
    comparison, found = check.comparison, check.agreement
    figures = [
        *(_zones_in(own.name, len(zones)) for own, zones in ((check.a, comparison.a), (check.b, comparison.b))),
        (tr("zones kept"), number(comparison.a.count(KEPT))),
        (tr("grunnkretser moved"), number(int(comparison.moved.sum()))),
        (tr("of the inhabitants moved"), f"{number(100 * comparison.share_moved, 1)} %"),
    ]
    if found is not None:
        figures.append((tr("adjusted Rand index"), number(found.adjusted_rand, 3)))
        figures.append((tr("V-measure"), number(found.v_measure, 3)))
    return figures


def _steps(check: Crosscheck, options: ComparisonOptions) -> list[str]:
    limits = options.criteria
    steps = [
        criteria_sentence(limits),
        tr(
            "Counterparts are the pairs of zones that keep most people together, each zone in one pair at most. A "
            "grunnkrets has moved if its zone is not the counterpart of the one it was in."
        ),
        tr(
            "Kept: the same grunnkretser. Split, merged: most of two or more zones lies in one of the other division. "
            "Changed: has a counterpart. Gone, new: has none."
        ),
    ]
    if check.agreement is None:
        steps.append(
            tr("The adjusted Rand index and the V-measure are left out: they need the Python package scikit-learn.")
        )
    if check.second.left_out:
        steps.append(
            tr("{count} rows of the other layer have no area or no zone and were left out.").format(
                count=number(check.second.left_out)
            )
        )
    outside = np.setdiff1d(np.arange(len(check.layer.units)), check.rows)
    if len(outside):
        steps.append(
            tr("Not compared: {units} grunnkretser with {people} inhabitants, «Uoppgitt grunnkrets» included.").format(
                units=number(len(outside)), people=number(int(check.layer.units.population[outside].sum()))
            )
        )
    return steps


def _maps(check: Crosscheck, maps: ComparisonMaps) -> list[Pictures]:
    names = (check.a.name, check.b.name)
    note = tr(
        "Counterparts have the same colour on both maps; hatched zones have none. Red outlines: grunnkretser that "
        "moved. Light grey: no zone."
    )
    if not maps.nearer:
        return [Pictures(tr("Maps of both divisions"), list(zip(names, maps.sides)), note)]
    note += " " + tr("The zones inside the frame are numbered on the maps that follow.")
    return [
        Pictures(tr("Maps of both divisions"), list(zip(names, maps.sides)), note),
        *(
            Pictures(tr("{division}: where most people live").format(division=name), [("", image)])
            for name, image in zip(names, maps.nearer)
        ),
    ]


def _flow(check: Crosscheck) -> list[Charts]:
    links = flows(check)
    if not links:
        return []
    title = tr("Where the inhabitants went")
    if max(len({link[side] for link in links}) for side in range(2)) > FLOW_AT_MOST:
        note = tr("Inhabitants by the status of their zone in {a} (rows) and {b} (columns).")
        return [Charts(title, [status_matrix(check)], note.format(a=check.a.name, b=check.b.name))]
    note = tr(
        "From the zones in {a} (left) to those in {b} (right), with their inhabitants; kept zones are not shown. "
        "Red: inhabitants of grunnkretser that moved."
    )
    return [Charts(title, [flow_chart(check)], note.format(a=check.a.name, b=check.b.name))]


def _status_table(check: Crosscheck) -> ReportTable:
    rows = []
    for status, name in status_names().items():
        cells = [name]
        for division in check.divisions:
            zones = [zone for zone, own in enumerate(division.side.status) if own == status]
            cells += [number(len(zones)), number(int(division.population[zones].sum()))]
        rows.append(cells)
    heads = [tr("Status")]
    for division in check.divisions:
        heads += [
            tr("Zones in {division}").format(division=division.name),
            tr("Inhabitants in {division}").format(division=division.name),
        ]
    return ReportTable(tr("What became of the zones"), heads, rows, frozenset(range(1, 5)))


def _zone_table(check: Crosscheck) -> ReportTable:
    """Every zone that was not kept: first those of A, then the new ones of B."""
    names, rows = status_names(), []
    for side, division in enumerate(check.divisions):
        words = ZoneWords(check.comparison, side)
        for zone, status in enumerate(division.side.status):
            told = status == NEW if side else status != KEPT or words.renumbered(zone)
            if told:
                rows.append(
                    [
                        division.side.codes[zone],
                        names[status],
                        number(int(division.population[zone])),
                        words.counterpart(zone),
                        words.sentence(zone),
                    ]
                )
    heads = [tr("Zone"), tr("Status"), tr("Inhabitants"), tr("Counterpart"), tr("What happened")]
    note = cut_short(len(rows), _ROWS_AT_MOST) if rows else tr("None: every zone is kept.")
    return ReportTable(tr("Zones that changed"), heads, rows[:_ROWS_AT_MOST], frozenset({2}), note)


def _kommune_table(check: Crosscheck) -> list[ReportTable]:
    kommuner = sorted({check.layer.units.kommuner[row] for row in check.rows.tolist()})
    if len(kommuner) == 1:
        return []
    index = {kommune: place for place, kommune in enumerate(kommuner)}
    names = {check.layer.units.kommuner[r]: check.layer.units.kommune_names[r] for r in check.rows.tolist()}
    zones = np.zeros((len(kommuner), 3), dtype=np.int64)
    for side, division in enumerate(check.divisions):
        for zone, status in enumerate(division.side.status):
            place = index[check.kommune_of(division, zone)]
            zones[place, side] += 1
            zones[place, 2] += side == 0 and status == KEPT
    people = np.zeros((len(kommuner), 3), dtype=np.int64)
    for row, moved in zip(check.rows.tolist(), check.comparison.moved.tolist()):
        count = int(check.layer.units.population[row])
        people[index[check.layer.units.kommuner[row]]] += (count, moved, count * moved)
    rows = [
        [
            kommune,
            names[kommune],
            *(number(count) for count in zones[place].tolist()),
            number(int(people[place, 1])),
            number(100 * people[place, 2] / people[place, 0] if people[place, 0] else 0.0, 1),
        ]
        for place, kommune in enumerate(kommuner)
    ]
    heads = [
        tr("Kommune"),
        tr("Name"),
        tr("Zones in {division}").format(division=check.a.name),
        tr("Zones in {division}").format(division=check.b.name),
        tr("Kept"),
        tr("Grunnkretser moved"),
        tr("Inhabitants moved, %"),
    ]
    return [ReportTable(tr("Kommuner"), heads, rows, frozenset(range(2, 7)))]


def _limit_table(check: Crosscheck, options: ComparisonOptions) -> ReportTable:
    rows = []
    for name, title in class_names(options.criteria).items():
        cells = [title]
        for division in check.divisions:
            zones = [zone for zone, own in enumerate(division.classes) if own == name]
            cells += [number(len(zones)), number(int(division.population[zones].sum()))]
        rows.append(cells)
    heads = [tr("Inhabitants of a zone")]
    for division in check.divisions:
        heads += [
            tr("Zones in {division}").format(division=division.name),
            tr("Inhabitants in {division}").format(division=division.name),
        ]
    rest = [len([name for name in division.classes if not name]) for division in check.divisions]
    note = tr("Rest zones (…9999) are not judged: {a} and {b}.").format(a=rest[0], b=rest[1]) if any(rest) else ""
    return ReportTable(tr("Population against the criterion"), heads, rows, frozenset(range(1, 5)), note)


def _homogeneity_table(check: Crosscheck) -> ReportTable:
    title, components = tr("Homogeneity"), check.components
    if components is None:
        if check.no_variation:
            note = tr("Left out: none of the indicators varies between the grunnkretser.")
        elif check.layer.attributes.shape[1]:
            note = tr("Left out: it needs the Python package scikit-learn and at least two inhabited grunnkretser.")
        else:
            note = tr("Left out: the layer has no indicators, or none was chosen.")
        return ReportTable(title, [], [], note=note)
    weights = check.layer.units.population[check.rows[check.comparison.compared]]
    rows = [
        [
            division.name,
            number(len(division.side)),
            number(division.homogeneity or 0.0, 3),
            number(float(np.sum(division.heterogeneity)) / max(1, int(weights.sum())), 3),
        ]
        for division in check.divisions
    ]
    note = tr(
        "Both measured in the same {kept} principal components of {count} indicators ({share} % of the variance), over "
        "the grunnkretser with a zone on both sides. More zones are more homogeneous by number alone."
    ).format(
        kept=number(components.kept),
        count=number(len(components.names)),
        share=number(100 * components.explained[: components.kept].sum(), 1),
    )
    note = " ".join([note, *weights_sentences(components)])
    heads = [tr("Division"), tr("Zones"), tr("Homogeneity"), tr("Heterogeneity per inhabitant")]
    return ReportTable(title, heads, rows, frozenset({1, 2, 3}), note)


def _development(
    check: Crosscheck, options: ComparisonOptions, picture: QImage | None
) -> list[ReportTable | Pictures | Charts]:
    if check.earlier is None or picture is None:
        note = tr("Left out: choose the field with the earlier population.")
        return [ReportTable(tr("Population development"), [], [], note=note)]
    note = tr("From «{field}» to now. Blue: growth, red: decline, grey: not known. Black outlines: moved.")
    return [
        Pictures(tr("Population development of the grunnkretser"), [("", picture)], note.format(field=options.history)),
        Charts(tr("Inhabitants by development"), [change_chart(check)]),
        _unit_changes(check),
        *(_zone_changes(division, options) for division in check.divisions),
    ]


def _unit_changes(check: Crosscheck) -> ReportTable:
    """The units that changed most, in people."""
    earlier = check.earlier if check.earlier is not None else np.zeros(0, dtype=np.int64)
    known = [row for row in check.rows.tolist() if earlier[row] >= 0]
    people = check.layer.units.population
    known.sort(key=lambda row: (-abs(int(people[row] - earlier[row])), check.codes[row]))
    moved = set(moved_rows(check))
    rows = [
        [
            check.codes[row],
            _code(check.a, row),
            _code(check.b, row),
            number(int(earlier[row])),
            number(int(people[row])),
            _signed(int(people[row] - earlier[row])),
            _percent(change_of(check, row)),
            tr("moved") if row in moved else "",
        ]
        for row in known[:_UNITS_AT_MOST]
    ]
    heads = [tr("Grunnkrets"), check.a.name, check.b.name, tr("Before"), tr("Now"), tr("Change"), tr("Change, %"), ""]
    note = tr("The {shown} largest of {count}.").format(shown=number(len(rows)), count=number(len(known)))
    unknown = len(check.rows) - len(known)
    if unknown:
        note += " " + tr("{count} grunnkretser lack a figure then or now and are left out.").format(
            count=number(unknown)
        )
    return ReportTable(tr("Grunnkretser with the largest change"), heads, rows, frozenset(range(3, 7)), note.strip())


def _zone_changes(division: ComparedDivision, options: ComparisonOptions) -> ReportTable:
    """The zones that decline, those below the minimum and those nearest to it first."""
    limit = options.criteria.min_population
    changes = [(division.change(zone), zone) for zone in range(len(division.side)) if division.classes[zone]]
    declining = [(change, zone) for change, zone in changes if change is not None and change < 0]
    declining.sort(key=lambda row: (int(division.population[row[1]]), row[1]))
    rows = [
        [
            division.side.codes[zone],
            number(int(division.population[zone])),
            _signed(int(division.population[zone]) - limit),
            _percent(change),
        ]
        for change, zone in declining[:_UNITS_AT_MOST]
    ]
    heads = [tr("Zone"), tr("Inhabitants"), tr("Above the minimum"), tr("Change, %")]
    note = tr("{count} of {zones} zones have declined; the smallest first.").format(
        count=number(len(declining)), zones=number(len(changes))
    )
    title = tr("Zones in decline: {division}").format(division=division.name)
    return ReportTable(title, heads, rows, frozenset({1, 2, 3}), note)


def _moved_table(check: Crosscheck) -> ReportTable:
    moved = sorted(moved_rows(check), key=lambda row: (-int(check.layer.units.population[row]), check.codes[row]))
    rows = [
        [check.codes[row], _code(check.a, row), _code(check.b, row), number(int(check.layer.units.population[row]))]
        for row in moved[:_ROWS_AT_MOST]
    ]
    heads = [tr("Grunnkrets"), tr("From"), tr("To"), tr("Inhabitants")]
    note = cut_short(len(moved), _ROWS_AT_MOST) if moved else tr("None.")
    return ReportTable(tr("Grunnkretser that moved"), heads, rows, frozenset({3}), note)


def _cut_table(check: Crosscheck) -> list[ReportTable]:
    if not check.second.cut:
        return []
    rows = [
        [
            check.codes[unit],
            number(int(check.layer.units.population[unit])),
            parts[0][0],
            ", ".join(f"{zone} ({number(100 * share, 1)} %)" for zone, share in parts),
        ]
        for unit, parts in check.second.cut[:_ROWS_AT_MOST]
    ]
    heads = [tr("Grunnkrets"), tr("Inhabitants"), tr("Follows"), tr("Parts by area")]
    note = tr("Its areas cut these grunnkretser; each follows the area with the largest part of it.")
    note = f"{note} {cut_short(len(check.second.cut), _ROWS_AT_MOST)}".strip()
    return [
        ReportTable(
            tr("Grunnkretser cut by {division}").format(division=check.b.name), heads, rows, frozenset({1}), note
        )
    ]


def _exception_table(check: Crosscheck) -> ReportTable:
    rows = [[kind_name(finding), sentence(finding, check.codes, None)] for finding in check.findings[:_ROWS_AT_MOST]]
    note = cut_short(len(check.findings), _ROWS_AT_MOST) if rows else tr("None: every grunnkrets was compared.")
    return ReportTable(
        tr("Grunnkretser that could not be compared as they are"), [tr("Kind"), tr("What")], rows, note=note
    )


def _code(division: ComparedDivision, row: int) -> str:
    label = int(division.labels[row])
    return division.side.codes[label] if label >= 0 else ""


def _signed(value: int) -> str:
    return number(value) if value < 0 else f"+{number(value)}"


def _percent(change: float | None) -> str:
    if change is None:
        return ""
    return ("+" if change > 0 else "") + number(100 * change, 1)
