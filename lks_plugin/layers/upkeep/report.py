"""What the report of an upkeep says: the verdict, what changed and why, what was carried over, the findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from qgis.PyQt.QtGui import QImage

from ...engine.findings import ERROR, Finding
from ...engine.history.zone_changes import BORN, CHANGED, ENDED, KEPT, UNCHANGED, ZoneChange
from ...engine.units.coding import kommune_of
from ..finding_texts import kind_name
from ..numbers import number
from ..report import (
    Cell,
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
from ..translation import tr
from ..validation.outputs import Speaker
from .maps import kommuner_by_change, people_moved
from .notes import notes
from .upkeep import KeptUp, Moved
from .words import change_texts, status_texts, why_text

_SHOWN = 500


def upkeep_report(kept: KeptUp, maps: Sequence[tuple[str, QImage]]) -> Report:
    """The report; there are no ``maps`` where nothing changed. For many kommuner, the long lists are folded."""
    units = kept.layer.units
    kommuner = sorted(set(units.kommuner))
    many = len(kommuner) > 1
    place = tr("{count} kommuner").format(count=len(kommuner)) if many else units.kommune_names[0]
    return Report(
        title=tr("Upkeep of the levekårssoner of {place}").format(place=place),
        lead=tr("{units} grunnkretser with {people} inhabitants in {zones} zones.").format(
            units=number(len(units)),
            people=number(int(units.population.sum())),
            zones=number(len(kept.judgement.judged)),
        ),
        figures=_figures(kept),
        steps=[
            criteria_sentence(kept.options.criteria),
            *own_criteria_sentences(kept.options.own_criteria, dict(zip(units.kommuner, units.kommune_names))),
            *notes(kept),
        ],
        sections=(_sections_of_many if many else _sections)(kept, maps),
        verdict=verdict(kept),
        contents=many,
    )


def _sections(kept: KeptUp, maps: Sequence[tuple[str, QImage]]) -> list[Section]:
    before = [_changed_table(kept, _changed(kept)), _moved_table(kept, kept.moved)]
    after = [*_finding_tables(kept), _carried_table(kept)]
    return [
        *(table for table in before if table.rows),
        *([Pictures(tr("Map of the zones that changed"), maps)] if maps else []),
        *(table for table in after if table.rows),
    ]


def _sections_of_many(kept: KeptUp, maps: Sequence[tuple[str, QImage]]) -> list[Section]:
    """What is left to mend and decide, and the kommuner where something changed; all else folded."""
    changes, carried = _changes_by_kommune(kept), _carried_table(kept)
    note = maps_note(len(maps), len(kept.changed_kommuner))
    return [
        *(table for table in _finding_tables(kept) if table.rows),
        *([_kommune_table(kept)] if kept.changed_kommuner else []),
        *([Pictures(tr("Maps of kommuner where zones changed"), maps, note)] if maps else []),
        *([changes] if changes.tables else []),
        *([folded(carried)] if carried.rows else []),
    ]


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


def _changed(kept: KeptUp) -> list[ZoneChange]:
    """Every pair of an old and a new zone that are not the same."""
    return [change for change in kept.changes if change.kind != UNCHANGED or change.old != change.new]


def _changed_table(kept: KeptUp, changed: Sequence[ZoneChange]) -> ReportTable:
    texts = change_texts()
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


def _kommune_table(kept: KeptUp) -> ReportTable:
    """The kommuner where zones changed, those with most people in another zone first."""
    units, texts = kept.layer.units, status_texts()
    names = dict(zip(units.kommuner, units.kommune_names))
    zones = Counter((kommune_of(code), status) for code, status in kept.status.items())
    people = people_moved(kept)
    rows: list[list[Cell]] = [
        [
            kommune,
            kommune_link(kommune, names[kommune]),
            *(number(zones[kommune, status]) for status in (KEPT, CHANGED, BORN, ENDED)),
            number(people[kommune]),
        ]
        for kommune in kommuner_by_change(kept)
    ]
    heads = [tr("Kommune"), tr("Name"), *(texts[status] for status in (KEPT, CHANGED, BORN, ENDED))]
    heads.append(tr("people who changed zone"))
    return ReportTable(tr("Kommuner where zones changed"), heads, rows, frozenset(range(2, 7)))


def _changes_by_kommune(kept: KeptUp) -> FoldedTables:
    """The changes of zones of each kommune, and the grunnkretser that moved, for the links to lead to."""
    units = kept.layer.units
    names = dict(zip(units.kommuner, units.kommune_names))
    changed, moved = _changed(kept), kept.moved
    tables = []
    for kommune in kept.changed_kommuner:
        own = [change for change in changed if kommune_of(change.new) == kommune]
        left = [one for one in moved if units.kommuner[one.unit] == kommune]
        for table, anchor in ((_changed_table(kept, own), kommune_anchor(kommune)), (_moved_table(kept, left), "")):
            if table.rows or anchor:
                title = f"{kommune} {names[kommune]}: {table.title}"
                tables.append(replace(table, title=title, anchor=anchor))
    return FoldedTables(tr("Changes, kommune by kommune"), tables)


def _why(kept: KeptUp, *codes: str) -> str:
    why = next((kept.because[code] for code in codes if code in kept.because), None)
    return "" if why is None else why_text(why)


def _moved_table(kept: KeptUp, moved: Sequence[Moved]) -> ReportTable:
    units = kept.layer.units
    rows = [
        [units.codes[m.unit], m.source or "–", m.target or "–", number(int(units.population[m.unit])), why_text(m.why)]
        for m in moved[:_SHOWN]
    ]
    heads = [tr("Grunnkrets"), tr("From"), tr("To"), tr("Population"), tr("Why")]
    return ReportTable(tr("Grunnkretser that changed zone"), heads, rows, frozenset({3}), cut_short(len(moved), _SHOWN))


def _finding_tables(kept: KeptUp) -> list[ReportTable]:
    """The errors that are left, and the exceptions without a reason."""
    errors = [finding for finding in kept.judgement.findings if finding.grade == ERROR]
    waiting = [finding for finding in kept.judgement.findings if finding.is_open]
    return [
        _finding_table(kept, tr("Errors that are left"), errors),
        _finding_table(kept, tr("Exceptions without a reason"), waiting),
    ]


def _finding_table(kept: KeptUp, title: str, found: Sequence[Finding]) -> ReportTable:
    speaker = Speaker(kept.judgement)
    rows = [[_zone_of(kept, finding.zone), kind_name(finding), speaker.sentence(finding)] for finding in found[:_SHOWN]]
    heads = [tr("Zone"), tr("Rule"), tr("Where and why")]
    return ReportTable(f"{title} ({number(len(found))})", heads, rows, note=cut_short(len(found), _SHOWN))


def _zone_of(kept: KeptUp, zone: int | None) -> str:
    return "" if zone is None else kept.judgement.zones[zone].name


def _carried_table(kept: KeptUp) -> ReportTable:
    """What became of the former grunnkretser, where it is not the same number."""
    targets: Sequence[tuple[str, tuple[str, ...]]] = sorted(kept.succession.targets.items())
    changed = [(old, news) for old, news in targets if news != (old,)]
    rows = [[old, ", ".join(news) or "–", kept.division.zones.get(old, "")] for old, news in changed[:_SHOWN]]
    heads = [tr("Former grunnkrets"), tr("Today"), tr("Zone")]
    return ReportTable(tr("Grunnkretser with other numbers"), heads, rows, note=cut_short(len(changed), _SHOWN))
