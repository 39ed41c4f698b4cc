"""What the report of a validation says."""

from __future__ import annotations

import importlib.util
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from qgis.PyQt.QtGui import QImage

from ...engine.findings import ERROR, EXCEPTION, GRADES, NOTE, Finding, Grade
from ...engine.rules.rules import RULES
from ..charts import BLUE, GREY, RED, chart
from ..finding_texts import kind_name, kind_names
from ..numbers import number
from ..report import (
    ROWS_AT_MOST,
    ROWS_OF_MANY,
    Cell,
    Charts,
    FoldedTables,
    Pictures,
    Report,
    ReportTable,
    Section,
    Verdict,
    criteria_sentence,
    cut_short,
    folded,
    kommune_anchor,
    kommune_link,
    maps_note,
    own_criteria_sentences,
)
from ..rule_texts import grade_names, state_verdict, status_names
from ..styles import STATUS_SIGNS
from ..translation import tr
from .maps import kommuner_to_look_at
from .outputs import Speaker, shown_zones
from .validation import Judgement

# Inhabitants to a bar.
_BAR = 250


def validation_report(judgement: Judgement, maps: Sequence[tuple[str, QImage]]) -> Report:
    """The report: the verdict, the findings by grade, the ``maps``, the zones, the rules. For many kommuner, what is
    not for somebody to act on is folded."""
    units = judgement.layer.units
    kommuner = sorted(set(units.kommuner))
    many = len(kommuner) > 1
    place = tr("{count} kommuner").format(count=len(kommuner)) if many else units.kommune_names[0]
    return Report(
        title=tr("Validation of the levekårssoner of {place}").format(place=place),
        lead=tr("{units} grunnkretser with {people} inhabitants in {zones} zones.").format(
            units=number(len(units)), people=number(int(units.population.sum())), zones=number(len(judgement.judged))
        ),
        figures=_figures(judgement),
        steps=_steps(judgement),
        sections=(_sections_of_many if many else _sections)(judgement, maps),
        verdict=verdict(judgement),
        contents=many,
    )


def _sections(judgement: Judgement, maps: Sequence[tuple[str, QImage]]) -> list[Section]:
    return [
        *(table for grade in GRADES for table in _findings(judgement, grade, False)),
        Pictures(tr("Map of the zones"), maps, _legend()),
        *_chart(judgement),
        _zone_table(judgement, shown_zones(judgement), judgement.by_zone()),
        _rule_table(judgement),
    ]


def _sections_of_many(judgement: Judgement, maps: Sequence[tuple[str, QImage]]) -> list[Section]:
    remarked, others = _kommune_tables(judgement)
    note = " ".join(filter(None, [maps_note(len(maps), len(kommuner_to_look_at(judgement))), _legend()]))
    return [
        *_findings(judgement, ERROR, True),
        *_findings(judgement, EXCEPTION, True),
        *([remarked] if remarked.rows else []),
        *([Pictures(tr("Maps of kommuner with errors or open exceptions"), maps, note)] if maps else []),
        *(folded(table) for table in _findings(judgement, NOTE, True)),
        *([folded(others)] if others.rows else []),
        folded(_rule_table(judgement)),
        *(folded(drawn) for drawn in _chart(judgement)),
        _zones_by_kommune(judgement),
    ]


def verdict(judgement: Judgement) -> Verdict:
    """The answer in a few words; where the layer seems to be at fault or inhabitants are not known, that too."""
    found = state_verdict(judgement.state)
    more = [*(judgement.doubts if found.status == "bad" else ()), judgement.uncertain]
    return replace(found, sentence=" ".join([found.sentence, *filter(None, more)]))


def _figures(judgement: Judgement) -> list[tuple[str, str]]:
    populations = sorted(judgement.zones[zone].population for zone in judgement.judged) or [0]
    return [
        (tr("zones"), number(len(judgement.judged))),
        (tr("errors"), number(judgement.count(ERROR))),
        (tr("exceptions"), number(judgement.count(EXCEPTION))),
        (tr("of them without a reason"), number(judgement.open_exceptions)),
        (tr("notes"), number(judgement.count(NOTE))),
        (tr("median population"), number(populations[len(populations) // 2])),
        (tr("smallest to largest"), f"{number(populations[0])}–{number(populations[-1])}"),
    ]


def _steps(judgement: Judgement) -> list[str]:
    limits, options, graph = judgement.options.criteria, judgement.options, judgement.graph
    return [
        criteria_sentence(limits),
        *own_criteria_sentences(options.own_criteria, _kommune_names(judgement)),
        tr(
            "Contiguity: {borders} pairs of neighbours with at least {length} m of common border; gaps and overlaps "
            "up to {gap} m overlooked."
        ).format(
            borders=number(len(graph.borders)),
            length=number(options.contiguity.min_border, 1),
            gap=number(options.contiguity.tolerance, 1),
        ),
        *judgement.remarks,
    ]


def _legend() -> str:
    names = status_names()
    return " · ".join(f"{sign} {names[status]}".strip() for status, sign in STATUS_SIGNS.items() if status != "rest")


def _findings(judgement: Judgement, grade: Grade, many: bool) -> list[ReportTable]:
    """A table of the findings of a grade, kommune by kommune, if there are any; where the layer is in doubt, the zones
    in parts come in a table after all other errors."""
    title = {ERROR: tr("Errors"), EXCEPTION: tr("Exceptions"), NOTE: tr("Notes")}[grade]
    found = [finding for finding in judgement.findings if finding.grade == grade]
    doubted = [finding for finding in found if judgement.doubts and _is_doubtful(finding)]
    others = [finding for finding in found if finding not in doubted] if doubted else found
    tables = [
        _finding_table(judgement, title, others, many),
        _finding_table(judgement, f"{title}: {kind_names()['several_parts']}", doubted, many),
    ]
    return [table for table in tables if table.rows]


def _is_doubtful(finding: Finding) -> bool:
    return finding.kind == "several_parts" and finding.grade == ERROR


def _finding_table(judgement: Judgement, title: str, findings: list[Finding], many: bool) -> ReportTable:
    speaker, names, shown = Speaker(judgement), _kommune_names(judgement), ROWS_OF_MANY if many else ROWS_AT_MOST
    # Sorting keeps the order within a kommune: the weightier rules first.
    found = sorted(findings, key=speaker.kommune)
    rows: list[list[Cell]] = [
        [
            *([_kommune_cell(speaker.kommune(finding), names)] if many else []),
            _zone_name(judgement, finding),
            kind_name(finding),
            speaker.sentence(finding),
        ]
        for finding in found[:shown]
    ]
    heads = [*([tr("Kommune")] if many else []), tr("Zone"), tr("Rule"), tr("Where and why")]
    return ReportTable(f"{title} ({number(len(found))})", heads, rows, note=cut_short(len(found), shown))


def _kommune_cell(kommune: str, names: Mapping[str, str]) -> Cell:
    """The kommune of a finding, with the way to its zones; "" where a finding is about no place."""
    return kommune_link(kommune, names[kommune]) if kommune in names else ""


def _kommune_names(judgement: Judgement) -> dict[str, str]:
    units = judgement.layer.units
    return dict(zip(units.kommuner, units.kommune_names))


def _zone_name(judgement: Judgement, finding: Finding) -> str:
    return "" if finding.zone is None else judgement.zones[finding.zone].name


def _kommune_tables(judgement: Judgement) -> tuple[ReportTable, ReportTable]:
    """The kommuner with errors or exceptions, the worst first, and the others; each leads to its zones."""
    speaker, names = Speaker(judgement), _kommune_names(judgement)
    grades = Counter((speaker.kommune(finding), finding.grade) for finding in judgement.findings)
    zones = Counter(judgement.zones[zone].kommune for zone in judgement.judged)
    units = judgement.layer.units
    people: Counter[str] = Counter()
    for kommune, count in zip(units.kommuner, units.population.tolist()):
        people[kommune] += count
    rows: dict[str, list[Cell]] = {
        kommune: [
            kommune,
            kommune_link(kommune, names[kommune]),
            number(zones[kommune]),
            number(people[kommune]),
            *(_count(grades[kommune, grade]) for grade in GRADES),
        ]
        for kommune in sorted(names)
    }
    remarked = [kommune for kommune in rows if grades[kommune, ERROR] or grades[kommune, EXCEPTION]]
    remarked.sort(key=lambda kommune: (-grades[kommune, ERROR], -grades[kommune, EXCEPTION], kommune))
    heads = [tr("Kommune"), tr("Name"), tr("Zones"), tr("Population"), tr("Errors"), tr("Exceptions"), tr("Notes")]
    numeric = frozenset(range(2, 7))
    return (
        ReportTable(tr("Kommuner with errors or exceptions"), heads, [rows[kommune] for kommune in remarked], numeric),
        ReportTable(
            tr("Kommuner without errors and exceptions"),
            heads,
            [row for kommune, row in rows.items() if kommune not in set(remarked)],
            numeric,
        ),
    )


def _zones_by_kommune(judgement: Judgement) -> FoldedTables:
    """The zones of each kommune, for the links to lead to."""
    own: dict[str, list[int]] = {kommune: [] for kommune in sorted(set(judgement.layer.units.kommuner))}
    for zone in shown_zones(judgement):
        own[judgement.zones[zone].kommune].append(zone)
    names, found = _kommune_names(judgement), judgement.by_zone()
    tables = [
        replace(
            _zone_table(judgement, zones, found),
            title=f"{kommune} {names[kommune]} ({number(len(zones))})",
            anchor=kommune_anchor(kommune),
        )
        for kommune, zones in own.items()
    ]
    return FoldedTables(tr("Zones, kommune by kommune"), tables)


def _chart(judgement: Judgement) -> list[Charts]:
    """How large the zones are, against the limits."""
    if importlib.util.find_spec("matplotlib") is None or not judgement.judged:
        return []
    limits = judgement.options.criteria
    populations = [judgement.zones[zone].population for zone in judgement.judged]
    with chart(8, 2.6) as drawn:
        drawn.axes.hist(populations, bins=range(0, max(populations) + 2 * _BAR, _BAR), color=BLUE)
        drawn.axes.locator_params(axis="y", integer=True)
        for limit, colour in (
            (limits.floor_population, RED),
            (limits.min_population, GREY),
            (limits.max_population, RED),
        ):
            drawn.axes.axvline(limit, color=colour, linestyle="--", linewidth=1)
            drawn.axes.annotate(number(limit), (limit, 1), xycoords=("data", "axes fraction"), ha="center", va="bottom")
        drawn.axes.set_xlabel(tr("Inhabitants"))
        drawn.axes.set_ylabel(tr("Zones"))
    return [Charts(tr("Zones by population"), [drawn.svg])]


def _zone_table(judgement: Judgement, shown: list[int], found: list[list[Finding]]) -> ReportTable:
    names = status_names()
    measured = any(judgement.zones[at].heterogeneity is not None for at in shown)
    rows = []
    for at in shown[:ROWS_AT_MOST]:
        zone, status = judgement.zones[at], judgement.status(at, found[at])
        spread = "" if zone.heterogeneity is None else number(zone.heterogeneity / max(1, zone.population), 2)
        rows.append(
            [
                zone.code,
                zone.name,
                number(zone.population),
                number(len(zone.units)),
                number(zone.parts),
                *([spread] if measured else []),
                f"{STATUS_SIGNS[status]} {names[status]}".strip(),
            ]
        )
    heads = [
        tr("Code"),
        tr("Name"),
        tr("Population"),
        tr("Grunnkretser"),
        tr("Parts"),
        *([tr("Heterogeneity per inhabitant")] if measured else []),
        tr("Status"),
    ]
    return ReportTable(tr("Zones"), heads, rows, frozenset(range(2, len(heads) - 1)), cut_short(len(shown)))


def _rule_table(judgement: Judgement) -> ReportTable:
    """Every rule, also those that nothing breaks."""
    titles, grades = kind_names(), grade_names()
    counts = Counter((finding.kind, finding.grade) for finding in judgement.findings)
    rows = [
        [titles[rule.id], grades[rule.grade], *(_count(counts[rule.id, grade]) for grade in GRADES)] for rule in RULES
    ]
    heads = [tr("Rule"), tr("As a rule"), tr("Errors"), tr("Exceptions"), tr("Notes")]
    return ReportTable(tr("Rules and how often they were broken"), heads, rows, frozenset({2, 3, 4}))


def _count(count: int) -> str:
    """A number of findings: nothing catches the eye where there is none."""
    return number(count) if count else "–"
