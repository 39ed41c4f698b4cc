"""The report on reading KLASS: whether it has what was approved, what it has, what it lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ...layers.numbers import number
from ...layers.report import Report, ReportTable, Verdict, cut_short
from ...layers.translation import named, tr
from .answers import KlassReading
from .comparison import KlassComparison
from .outputs import difference_name

_SHOWN = 1000


@dataclass(frozen=True)
class ReadKlass:
    """What was read (``source`` an address or, with ``is_file``, a file; ``day`` "" where no day was asked of a file)
    and compared with what was approved, None where that was not given; ``copies`` are the answers that came from one
    (address, when it was read)."""

    source: str
    day: str
    reading: KlassReading
    comparison: KlassComparison | None
    copies: Sequence[tuple[str, str]] = ()
    is_file: bool = False


def read_report(read: ReadKlass) -> Report:
    """The report."""
    reading = read.reading
    return Report(
        title=tr("Levekårssoner in KLASS"),
        lead=tr("{source}: {zones} zones with {units} grunnkretser.").format(
            source=read.source, zones=number(len(reading.names)), units=number(reading.unit_count)
        ),
        figures=_figures(read),
        steps=[*warnings(read), *notes(read)],
        sections=[table for table in (_difference_table(read), _change_table(reading)) if table.rows],
        verdict=verdict(read),
    )


def verdict(read: ReadKlass) -> Verdict:
    """The answer in a sentence; «in KLASS» only of what is equal code for code and unit for unit."""
    comparison = read.comparison
    if comparison is None:
        return Verdict("good", tr("KLASS was read; nothing was compared with it."))
    if comparison.in_klass:
        return Verdict("good", tr("In KLASS: equal to what was approved, code for code and grunnkrets for grunnkrets."))
    if comparison.no_units:
        return Verdict(
            "bad", tr("Not in KLASS: it has no correspondence to grunnkrets, so the grunnkretser cannot be compared.")
        )
    return Verdict(
        "bad",
        tr("Not in KLASS as approved. Differences: {count}.").format(count=number(len(comparison.differences))),
    )


def notes(read: ReadKlass) -> list[str]:
    """When it was read and what was not compared."""
    found = []
    if read.is_file and read.day:
        found.append(
            tr("The zones are those of the file that hold at {day}; the other files are taken as they are.").format(
                day=read.day
            )
        )
    elif read.is_file:
        found.append(tr("The files are taken as they are, whatever day they hold at: no day ([DATE]) was given."))
    else:
        found.append(
            tr(
                "The zones are those in force at {day}; changes and codes are those of all published versions, "
                "later ones among them."
            ).format(day=read.day)
        )
    if read.comparison is not None:
        found.append(tr("«Uoppgitt grunnkrets» was not compared."))
    return found


def warnings(read: ReadKlass) -> list[str]:
    """What KLASS lacks, what was skipped and what is a copy."""
    reading, found = read.reading, []
    if reading.units is None:
        found.append(tr("No correspondence to grunnkrets: the key is empty."))
    if reading.changes is None:
        found.append(tr("No table of changes: a version of KLASS lacks its changes, or there is only one version."))
    if reading.skipped:
        found.append(tr("Codes that are no LKS codes were skipped: {names}.").format(names=named(reading.skipped)))
    return found + [
        tr("KLASS could not be asked; a copy read at {time} was used: {address}").format(time=time, address=address)
        for address, time in read.copies
    ]


def _figures(read: ReadKlass) -> list[tuple[str, str]]:
    reading = read.reading
    figures = [
        (tr("zones"), number(len(reading.names))),
        (tr("grunnkretser"), number(reading.unit_count)),
        (tr("changes"), number(len(reading.changes or ()))),
        (tr("codes ever in force"), number(len(reading.issued))),
    ]
    if read.comparison is not None:
        figures.append((tr("differences"), number(len(read.comparison.differences))))
    return figures


def _difference_table(read: ReadKlass) -> ReportTable:
    every = read.comparison.differences if read.comparison else []
    counts = Counter(each.kind for each in every)
    rows = [[difference_name(each.kind), each.code, each.approved, each.klass] for each in every[:_SHOWN]]
    told = "; ".join(f"{difference_name(kind)}: {number(count)}" for kind, count in sorted(counts.items()))
    note = " ".join(filter(None, (told, cut_short(len(every), _SHOWN))))
    heads = [tr("Difference"), tr("Code"), tr("Approved"), tr("KLASS")]
    return ReportTable(tr("Differences between KLASS and what was approved"), heads, rows, note=note)


def _change_table(reading: KlassReading) -> ReportTable:
    every = reading.changes or []
    rows = [[one.date, one.old or "–", one.new or "–"] for one in every[:_SHOWN]]
    heads = [tr("Day"), tr("Old zone"), tr("New zone")]
    return ReportTable(tr("Changes in KLASS"), heads, rows, note=cut_short(len(every), _SHOWN))
