"""What the report of an upkeep says: the verdict, what changed and why, what was carried over, the findings."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtGui import QImage

from ...engine.findings import ERROR
from ...engine.history.zone_changes import BORN, CHANGED, ENDED, KEPT, UNCHANGED
from ..finding_texts import kind_name
from ..numbers import number
from ..report import Pictures, Report, ReportTable, Verdict, criteria_sentence, cut_short
from ..translation import tr
from ..validation.outputs import Speaker
from .notes import notes
from .upkeep import KeptUp
from .words import change_texts, status_texts, why_text

_SHOWN = 1000


def upkeep_report(kept: KeptUp, picture: QImage | None) -> Report:
    """The report; the map is left out where nothing changed."""
    units = kept.layer.units
    kommuner = sorted(set(units.kommuner))
    place = units.kommune_names[0] if len(kommuner) == 1 else tr("{count} kommuner").format(count=len(kommuner))
    tables = [_changed_table(kept), _moved_table(kept), _finding_table(kept), _carried_table(kept)]
    return Report(
        title=tr("Upkeep of the levekårssoner of {place}").format(place=place),
        lead=tr("{units} grunnkretser with {people} inhabitants in {zones} zones.").format(
            units=number(len(units)),
            people=number(int(units.population.sum())),
            zones=number(len(kept.judgement.judged)),
        ),
        figures=_figures(kept),
        steps=[criteria_sentence(kept.options.criteria), *notes(kept)],
        sections=[
            *(table for table in tables[:2] if table.rows),
            *([Pictures(tr("Map of the zones that changed"), [("", picture)])] if picture is not None else []),
            *(table for table in tables[2:] if table.rows),
        ],
        verdict=verdict(kept),
    )


def verdict(kept: KeptUp) -> Verdict:
    """The answer in a few words."""
    kommuner = set(kept.layer.units.kommuner)
    changed = kept.changed_kommuner
    count = kept.count(CHANGED) + kept.count(BORN)
    if not changed:
        sentence = tr("Nothing changed: every zone is the same, unit for unit and code for code.")
    else:
        sentence = tr("{same} of {all} kommuner untouched; {zones} zones in {kommuner} kommuner changed.").format(
            same=number(len(kommuner) - len(changed)),
            all=number(len(kommuner)),
            zones=number(count),
            kommuner=number(len(changed)),
        )
    errors = kept.judgement.count(ERROR)
    if errors:
        sentence += " " + tr("Errors that are left: {errors}.").format(errors=number(errors))
        return Verdict("bad", sentence)
    waiting = kept.judgement.open_exceptions
    if waiting:
        sentence += " " + tr("Exceptions without a reason: {open}.").format(open=number(waiting))
    return Verdict("doubtful" if waiting or kept.is_much else "good", sentence)


def _figures(kept: KeptUp) -> list[tuple[str, str]]:
    texts = status_texts()
    figures = [(texts[status], number(kept.count(status))) for status in (KEPT, CHANGED, BORN, ENDED)]
    return [
        *figures,
        (tr("people who changed zone"), number(kept.people_moved)),
        (tr("errors"), number(kept.judgement.count(ERROR))),
        (tr("exceptions without a reason"), number(kept.judgement.open_exceptions)),
    ]


def _changed_table(kept: KeptUp) -> ReportTable:
    """Every pair of an old and a new zone that are not the same."""
    texts = change_texts()
    changed = [c for c in kept.changes if c.kind != UNCHANGED or c.old != c.new]
    rows = [
        [
            change.old,
            change.new,
            texts[change.kind],
            number(change.people),
            number(change.units),
            _why(kept, change.old, change.new),
        ]
        for change in changed[:_SHOWN]
    ]
    heads = [tr("Old zone"), tr("New zone"), tr("Change"), tr("Population"), tr("Grunnkretser"), tr("Why")]
    return ReportTable(tr("Zones that changed"), heads, rows, frozenset({3, 4}), cut_short(len(changed), _SHOWN))


def _why(kept: KeptUp, *codes: str) -> str:
    why = next((kept.because[code] for code in codes if code in kept.because), None)
    return "" if why is None else why_text(why)


def _moved_table(kept: KeptUp) -> ReportTable:
    units = kept.layer.units
    rows = [
        [units.codes[m.unit], m.source or "–", m.target or "–", number(int(units.population[m.unit])), why_text(m.why)]
        for m in kept.moved[:_SHOWN]
    ]
    heads = [tr("Grunnkrets"), tr("From"), tr("To"), tr("Population"), tr("Why")]
    return ReportTable(
        tr("Grunnkretser that changed zone"), heads, rows, frozenset({3}), cut_short(len(kept.moved), _SHOWN)
    )


def _finding_table(kept: KeptUp) -> ReportTable:
    speaker = Speaker(kept.judgement)
    found = [finding for finding in kept.judgement.findings if finding.grade == ERROR or finding.is_open]
    rows = [[_zone_of(kept, finding.zone), kind_name(finding), speaker.sentence(finding)] for finding in found[:_SHOWN]]
    heads = [tr("Zone"), tr("Rule"), tr("Where and why")]
    return ReportTable(tr("Errors and open exceptions that are left"), heads, rows, note=cut_short(len(found), _SHOWN))


def _zone_of(kept: KeptUp, zone: int | None) -> str:
    return "" if zone is None else kept.judgement.zones[zone].name


def _carried_table(kept: KeptUp) -> ReportTable:
    """What became of the former grunnkretser, where it is not the same number."""
    targets: Sequence[tuple[str, tuple[str, ...]]] = sorted(kept.succession.targets.items())
    changed = [(old, news) for old, news in targets if news != (old,)]
    rows = [[old, ", ".join(news) or "–", kept.division.zones.get(old, "")] for old, news in changed[:_SHOWN]]
    heads = [tr("Former grunnkrets"), tr("Today"), tr("Zone")]
    return ReportTable(tr("Grunnkretser with other numbers"), heads, rows, note=cut_short(len(changed), _SHOWN))
