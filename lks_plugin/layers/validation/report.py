"""What the report of a validation says."""

from __future__ import annotations

import importlib.util
from collections import Counter

from qgis.PyQt.QtGui import QImage

from ...engine.findings import ERROR, EXCEPTION, GRADES, NOTE, Finding
from ...engine.rules.rules import RULES
from ..charts import BLUE, GREY, RED, chart
from ..finding_texts import kind_name, kind_names
from ..numbers import number
from ..report import ROWS_AT_MOST, Charts, Pictures, Report, ReportTable, Verdict, criteria_sentence, cut_short
from ..rule_texts import grade_names, status_names
from ..styles import STATUS_SIGNS
from ..translation import tr
from .outputs import Speaker, shown_zones
from .validation import Judgement

# Inhabitants to a bar.
_BAR = 250


def validation_report(judgement: Judgement, picture: QImage) -> Report:
    """The report: the verdict, the findings by kommune and grade, the map, the zones, the rules."""
    units = judgement.layer.units
    kommuner = sorted(set(units.kommuner))
    place = units.kommune_names[0] if len(kommuner) == 1 else tr("{count} kommuner").format(count=len(kommuner))
    return Report(
        title=tr("Validation of the levekårssoner of {place}").format(place=place),
        lead=tr("{units} grunnkretser with {people} inhabitants in {zones} zones.").format(
            units=number(len(units)), people=number(int(units.population.sum())), zones=number(len(judgement.judged))
        ),
        figures=_figures(judgement),
        steps=_steps(judgement),
        sections=_sections(judgement, picture, len(kommuner) > 1),
        verdict=verdict(judgement),
    )


def _sections(judgement: Judgement, picture: QImage, several: bool) -> list[ReportTable | Pictures | Charts]:
    """With ``several`` kommuner, what was broken where comes before the long lists."""
    findings = _findings(judgement, several)
    overview = [_rule_table(judgement), _kommune_table(judgement)] if several else []
    return [
        *(overview or findings),
        Pictures(tr("Map of the zones"), [("", picture)], _legend()),
        *(findings if several else []),
        *_chart(judgement),
        _zone_table(judgement),
        *([] if several else [_rule_table(judgement)]),
    ]


def verdict(judgement: Judgement) -> Verdict:
    """The answer in a few words; where the layer seems to be at fault, that too."""
    errors, exceptions, waiting = judgement.count(ERROR), judgement.count(EXCEPTION), judgement.open_exceptions
    values = {"errors": number(errors), "exceptions": number(exceptions), "open": number(waiting)}
    if errors:
        said = tr("Not valid. Errors to mend: {errors}. Exceptions: {exceptions}, without a reason: {open}.")
        return Verdict("bad", " ".join([said.format(**values), *judgement.doubts]))
    if waiting:
        said = tr("No errors, but a person must decide. Exceptions: {exceptions}, without a reason: {open}.")
        return Verdict("doubtful", said.format(**values))
    if exceptions:
        return Verdict("good", tr("Valid. Exceptions, each with a reason: {exceptions}.").format(**values))
    return Verdict("good", tr("Valid: no errors and no exceptions."))


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


def _findings(judgement: Judgement, with_kommune: bool) -> list[ReportTable]:
    """One table for each grade that has findings, kommune by kommune; where the layer is in doubt, the zones in parts
    come after all other errors."""
    titles = {ERROR: tr("Errors"), EXCEPTION: tr("Exceptions"), NOTE: tr("Notes")}
    doubtful = bool(judgement.doubts)
    doubted = [found for found in judgement.findings if doubtful and _is_doubtful(found)]
    tables = []
    for grade in GRADES:
        found = [
            finding
            for finding in judgement.findings
            if finding.grade == grade and not (doubtful and _is_doubtful(finding))
        ]
        tables.append(_finding_table(judgement, titles[grade], found, with_kommune))
        if grade == ERROR and doubted:
            title = f"{titles[grade]}: {kind_names()['several_parts']}"
            tables.append(_finding_table(judgement, title, doubted, with_kommune))
    return [table for table in tables if table.rows]


def _is_doubtful(finding: Finding) -> bool:
    return finding.kind == "several_parts" and finding.grade == ERROR


def _finding_table(judgement: Judgement, title: str, findings: list[Finding], with_kommune: bool) -> ReportTable:
    speaker, names = Speaker(judgement), _kommune_names(judgement)
    # Sorting keeps the order within a kommune: the weightier rules first.
    found = sorted(findings, key=speaker.kommune)
    rows = [
        [
            *([names.get(speaker.kommune(finding), "")] if with_kommune else []),
            _zone_name(judgement, finding),
            kind_name(finding),
            speaker.sentence(finding),
        ]
        for finding in found[:ROWS_AT_MOST]
    ]
    heads = [*([tr("Kommune")] if with_kommune else []), tr("Zone"), tr("Rule"), tr("Where and why")]
    return ReportTable(f"{title} ({number(len(found))})", heads, rows, note=cut_short(len(found)))


def _kommune_names(judgement: Judgement) -> dict[str, str]:
    units = judgement.layer.units
    return dict(zip(units.kommuner, units.kommune_names))


def _zone_name(judgement: Judgement, finding: Finding) -> str:
    return "" if finding.zone is None else judgement.zones[finding.zone].name


def _kommune_table(judgement: Judgement) -> ReportTable:
    speaker, names = Speaker(judgement), _kommune_names(judgement)
    grades = Counter((speaker.kommune(finding), finding.grade) for finding in judgement.findings)
    zones = Counter(judgement.zones[zone].kommune for zone in judgement.judged)
    units = judgement.layer.units
    people: Counter[str] = Counter()
    for kommune, count in zip(units.kommuner, units.population.tolist()):
        people[kommune] += count
    rows = [
        [
            kommune,
            names[kommune],
            number(zones[kommune]),
            number(people[kommune]),
            *(_count(grades[kommune, grade]) for grade in GRADES),
        ]
        for kommune in sorted(names)
    ]
    heads = [tr("Kommune"), tr("Name"), tr("Zones"), tr("Population"), tr("Errors"), tr("Exceptions"), tr("Notes")]
    return ReportTable(tr("Kommuner"), heads, rows, frozenset(range(2, 7)))


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


def _zone_table(judgement: Judgement) -> ReportTable:
    found, names = judgement.by_zone(), status_names()
    shown = shown_zones(judgement)
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
