"""The report of an export: which kommuner have a package, and which have not and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...layers.numbers import number
from ...layers.report import Cell, CellLink, Report, ReportTable, Section, Verdict, folded
from ...layers.translation import tr
from .export import EXISTS, FAILED, WRITTEN, PackageOutcome

_MANY = 20


def export_report(outcomes: Sequence[PackageOutcome], address: Callable[[str], str]) -> Report:
    """Those that failed first, then those with a remark, then the others; ``address`` makes what leads to a file."""
    written = [outcome for outcome in outcomes if outcome.status == WRITTEN]
    failed = [outcome for outcome in outcomes if outcome.status == FAILED]
    remarked = [outcome for outcome in written if outcome.message]
    others = [outcome for outcome in written if not outcome.message]
    left = [outcome for outcome in outcomes if outcome.status == EXISTS]
    many = len(outcomes) > _MANY
    sections: list[Section] = [
        *_table(tr("Kommuner that failed"), failed, address),
        *_table(tr("Packages to look at before they are sent"), remarked, address),
        *(folded(table) if many else table for table in _table(tr("Packages written"), others, address)),
        *(folded(table) if many else table for table in _table(tr("Packages that were left"), left, address)),
    ]
    return Report(
        title=tr("LKS packages for the kommuner"),
        lead=tr("{count} kommuner.").format(count=number(len(outcomes))),
        figures=[
            (tr("packages written"), number(len(written))),
            (tr("left as they were"), number(len(left))),
            (tr("failed"), number(len(failed))),
            (tr("zones"), number(sum(outcome.zones for outcome in written))),
            (tr("inhabitants"), number(sum(outcome.population for outcome in written))),
            (tr("inhabitants outside the zones"), number(sum(outcome.outside for outcome in written))),
        ],
        steps=[],
        sections=sections,
        verdict=_verdict(len(failed), len(remarked), len(written)),
        contents=many,
    )


def _verdict(failed: int, remarked: int, written: int) -> Verdict:
    if failed:
        return Verdict("bad", tr("{count} kommuner have no new package.").format(count=number(failed)))
    if remarked:
        return Verdict(
            "doubtful", tr("All packages are written; {count} are to be looked at.").format(count=number(remarked))
        )
    return Verdict("good", tr("All packages are written: {count}.").format(count=number(written)))


def _table(title: str, outcomes: Sequence[PackageOutcome], address: Callable[[str], str]) -> list[ReportTable]:
    """A table of some kommuner; none where there are none."""
    rows: list[list[Cell]] = [
        [
            outcome.kommune,
            CellLink(outcome.name, address(outcome.file)) if outcome.file else outcome.name,
            *(number(figure) for figure in (outcome.units, outcome.zones, outcome.population, outcome.outside)),
            outcome.message,
        ]
        for outcome in outcomes
    ]
    heads = [
        tr("Kommune"),
        tr("Name"),
        tr("Grunnkretser"),
        tr("Zones"),
        tr("Population"),
        tr("Outside the zones"),
        tr("Remark"),
    ]
    return [ReportTable(f"{title} ({number(len(rows))})", heads, rows, frozenset(range(2, 6)))] if rows else []
