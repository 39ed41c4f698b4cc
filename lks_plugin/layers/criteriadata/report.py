"""What the report of criteria data says: how distances were measured, the kommuner, the comparison, what is lacking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.PyQt.QtGui import QImage

from ...engine.statistics.criteria_data import COUNT_COLUMNS
from ..numbers import number
from ..report import ROWS_OF_MANY, Pictures, Report, ReportTable, Section, cut_short
from ..translation import tr
from .columns import ACCUMULATION, BASIS, NEAREST, NEAREST_MEAN, POPULATION, STRUCTURE, WITHIN, WITHIN_MEAN, Cells
from .criteriadata import Total

_DECIMALS = {POPULATION: 0, BASIS: 4, ACCUMULATION: 4}


@dataclass(frozen=True)
class CriteriaResult:
    """Kommuner and zones with their figures; ``notes`` what was chosen, left out and found wrong; ``official`` the
    figures of the table to compare with, None without one."""

    kommuner: Sequence[Total]
    zones: Sequence[Total]
    notes: Sequence[str] = field(default_factory=list)
    official: Cells | None = None


def column_names() -> dict[int, str]:
    """What the columns that are computed are called."""
    return {
        POPULATION: tr("Inhabitants"),
        STRUCTURE: tr("Structure criterion, km"),
        BASIS: tr("Graded basis criterion"),
        WITHIN: tr("Distance within zone, km"),
        WITHIN_MEAN: tr("Distance within zone, mean of three years"),
        NEAREST: tr("Distance to the nearest grunnkrets, km"),
        NEAREST_MEAN: tr("Distance to the nearest grunnkrets, mean of three years"),
        ACCUMULATION: tr("Opphopingsindeks"),
    }


def computed(total: Total) -> dict[int, float]:
    """The columns that are computed of a kommune or zone, NaN where one is not known."""
    return {
        POPULATION: float(total.people),
        STRUCTURE: total.reach,
        BASIS: total.basis,
        WITHIN: total.within,
        WITHIN_MEAN: total.within_mean,
        NEAREST: total.nearest,
        NEAREST_MEAN: total.nearest_mean,
        ACCUMULATION: total.index.value,
    }


def criteria_report(made: CriteriaResult, picture: QImage | None, legend: Sequence[tuple[str, str]] = ()) -> Report:
    """The report; the map is left out where no zone has figures. ``legend`` tells what its colours mean."""
    sections: list[Section] = []
    if picture is not None:
        sections.append(
            Pictures(tr("Map"), [(tr("km to the centre of the zone, per inhabitant"), picture)], legend=legend)
        )
    if made.official is not None:
        sections.append(_fit_table(made, made.official))
    sections.append(_kommune_table(made))
    if made.official is not None:
        sections.append(_comparison_table(made, made.official))
    sections += [table for table in (_count_table(made),) if table.rows]
    return Report(
        title=tr("Criteria data of kommuner"),
        lead=tr("Distances and counts as in table F-k of the income system, computed here."),
        figures=[
            (tr("kommuner"), number(len(made.kommuner))),
            (tr("zones"), number(len(made.zones))),
            (tr("inhabitants"), number(sum(total.people for total in made.kommuner))),
        ],
        steps=made.notes,
        sections=sections,
    )


def _text(value: float, column: int) -> str:
    return number(value, _DECIMALS.get(column, 1)) if np.isfinite(value) else ".."


def _kommune_table(made: CriteriaResult) -> ReportTable:
    """The kommuner by the columns that any of them has."""
    every = [(total, computed(total)) for total in made.kommuner]
    names = {
        column: name
        for column, name in column_names().items()
        if any(np.isfinite(values[column]) or (column == ACCUMULATION and total.counts) for total, values in every)
    }
    rows = []
    for total, values in every[:ROWS_OF_MANY]:
        cells = {column: _text(values[column], column) for column in names}
        if ACCUMULATION in cells and total.index.sign:
            cells[ACCUMULATION] = total.index.sign
        rows.append([total.code, total.name, *cells.values()])
    heads = [tr("Kommune"), tr("Name"), *(f"{name} ({column})" for column, name in names.items())]
    note = cut_short(len(made.kommuner), ROWS_OF_MANY)
    return ReportTable(tr("Kommuner"), heads, rows, frozenset(range(2, len(heads))), note)


def _pairs(made: CriteriaResult, official: Cells, column: int) -> list[tuple[Total, float, float]]:
    """The kommuner that have a column both here and in the official table."""
    pairs = [(total, computed(total)[column], official.get((total.code, column))) for total in made.kommuner]
    known = [(total, own, other[0]) for total, own, other in pairs if other is not None]
    return [(total, own, other) for total, own, other in known if np.isfinite(own) and np.isfinite(other)]


def _fit_table(made: CriteriaResult, official: Cells) -> ReportTable:
    """How well each column agrees: the ratio of the sums, the correlation, the largest deviation."""
    rows = []
    for column, name in column_names().items():
        pairs = _pairs(made, official, column)
        if pairs:
            own, other = np.array([pair[1] for pair in pairs]), np.array([pair[2] for pair in pairs])
            ratio = number(own.sum() / other.sum(), 3) if other.sum() else ""
            varied = len(pairs) > 2 and own.std() > 0 and other.std() > 0
            fit = number(float(np.corrcoef(own, other)[0, 1]), 3) if varied else ""
            worst = max(pairs, key=lambda pair: (abs(pair[1] - pair[2]), pair[0].code))
            deviation = f"{worst[0].name}: {_text(worst[1] - worst[2], column)}"
            rows.append([f"{name} ({column})", number(len(pairs)), ratio, fit, deviation])
    heads = [tr("Column"), tr("Kommuner in both"), tr("Ratio of sums"), tr("Correlation"), tr("Largest deviation")]
    return ReportTable(tr("Compared with the official table"), heads, rows, frozenset({1, 2, 3}))


def _comparison_table(made: CriteriaResult, official: Cells) -> ReportTable:
    """Kommune by kommune what is computed here and what the official table has."""
    rows = []
    for column, name in column_names().items():
        for total, own, other in _pairs(made, official, column):
            percent = number(100 * (own / other - 1), 1) if other else ""
            rows.append(
                [total.code, total.name, f"{name} ({column})", _text(own, column), _text(other, column), percent]
            )
    rows.sort(key=lambda row: row[0])
    heads = [tr("Kommune"), tr("Name"), tr("Column"), tr("Computed here"), tr("Official"), tr("Difference (%)")]
    note = cut_short(len(rows), ROWS_OF_MANY)
    return ReportTable(tr("Kommune by kommune"), heads, rows[:ROWS_OF_MANY], frozenset({3, 4, 5}), note, folded=True)


def _count_table(made: CriteriaResult) -> ReportTable:
    """How many kommuner each column of counts is shown and hidden for, and what stood for hidden ones."""
    rows = []
    for column in COUNT_COLUMNS:
        own = [total.counts[column.number] for total in made.kommuner if column.number in total.counts]
        if own:
            signs = [count.sign for count in own]
            stands = "" if column.substitute is None else number(column.substitute, 1)
            below = number(column.hidden_below)
            shown, hidden = number(signs.count("")), number(signs.count(":"))
            rows.append([f"{column.name} ({column.number})", shown, hidden, number(signs.count("..")), below, stands])
    heads = [tr("Column"), tr("Shown"), tr("Hidden (:)"), tr("Missing (..)"), tr("Hidden below"), tr("In its place")]
    return ReportTable(tr("Counts"), heads, rows, frozenset({1, 2, 3, 4, 5}))
