"""What the report of concentration says: classes, map, areas, correlations, and what other choices would change."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtGui import QImage

from ...engine.statistics.concentration import KOMMUNE, LARGE, HighRule, correlations
from ...engine.units.indicators import SUPPRESSED_SIGN
from ..numbers import number
from ..parameter_names import parameter
from ..report import ROWS_OF_MANY, Pictures, Report, ReportTable, Section, cut_short
from ..styles import NO_VALUE_COLOUR
from ..translation import named, tr
from .concentration import SMALL_COUNT, Concentrated, class_colours, without_class

# Below this probability the class of an area is called unsure.
_SURE = 0.8


def concentration_report(made: Concentrated, picture: QImage | None) -> Report:
    """The report; the map is left out where there are no polygons."""
    legend = [(colour, meaning) for _, colour, meaning in class_colours(made)]
    legend += [(NO_VALUE_COLOUR, without_class())] if made.counts[""] else []
    sections: list[Section] = [_class_table(made)]
    sections += [Pictures(tr("Map"), [("", picture)], legend=legend)] if picture is not None else []
    sections += [_limit_table(made), _other_table(made), _correlation_table(made), _area_table(made)]
    top = list(made.counts)[-2]
    return Report(
        title=tr("Concentration of problems of living conditions"),
        lead=tr("{areas} areas by {indicators}.").format(
            areas=number(len(made.layer.codes)), indicators=", ".join(_names(made))
        ),
        figures=[
            (tr("areas"), number(len(made.layer.codes))),
            (tr("high on all"), number(made.counts[top])),
            (tr("without a class"), number(made.counts[""])),
            (tr("classes that are unsure"), number(n_unsure(made))),
        ],
        steps=notes(made),
        sections=sections,
    )


def n_unsure(made: Concentrated) -> int:
    """How many areas belong to their class with a probability below 80 %."""
    with np.errstate(invalid="ignore"):
        return int((made.found.certainty < _SURE).sum())


def _names(made: Concentrated) -> list[str]:
    return [measure.name if measure.base else measure.count for measure in made.layer.measures]


def reference_text(choice: HighRule) -> str:
    """Which areas the limits are taken from, in words."""
    if choice.reference == KOMMUNE:
        return tr("the areas of the same kommune")
    if choice.reference == LARGE:
        return tr("the areas of kommuner with more than {limit} inhabitants").format(limit=number(choice.large))
    return tr("all areas of the layer")


def notes(made: Concentrated) -> list[str]:
    """What was chosen, left out and found wrong, as sentences."""
    choice, layer = made.choice, made.layer
    top = number(100 * choice.top, 0 if (100 * choice.top).is_integer() else 1)
    quarter = tr("people") if choice.by_people else tr("areas")
    limit = tr("an area at the limit is high") if choice.ties else tr("an area at the limit is not high")
    found = [
        tr("High is what lies in the highest {top} % of {quarter}, compared with {reference}; {limit}.").format(
            top=top,
            quarter=quarter,
            reference=reference_text(choice),
            limit=limit,
        ),
        tr("Quantile: {quantile}. The index is the unweighted mean of the percentages.").format(
            quantile=choice.quantile
        ),
    ]
    hidden = sorted({layer.codes[at] for (at, _), sign in layer.unknown.items() if sign == SUPPRESSED_SIGN})
    missing = sorted({layer.codes[at] for (at, _), sign in layer.unknown.items() if sign != SUPPRESSED_SIGN})
    how = tr("classed by the others") if choice.partial else tr("without index and class")
    for codes, said in ((hidden, tr("hidden figures (:)")), (missing, tr("missing figures (.. or .)"))):
        if codes:
            text = tr("Areas with {what} ({count}), {how}: {codes}.")
            found.append(text.format(count=number(len(codes)), what=said, how=how, codes=named(codes)))
    return [*found, *_row_notes(made)]


def _row_notes(made: Concentrated) -> list[str]:
    """What was left out, and which figures are to be looked at."""
    layer, found = made.layer, []
    if layer.nameless:
        found.append(tr("Rows without an area were left out: {count}.").format(count=number(layer.nameless)))
    if layer.rest:
        found.append(tr("Rows of people without a zone were left out: {count}.").format(count=number(layer.rest)))
    if layer.summed:
        found.append(tr("Rows with the same code were summed to areas."))
    if layer.excess:
        areas = named(f"{code} ({key})" for code, key in layer.excess)
        found.append(tr("Teller is larger than nevner in: {codes}.").format(codes=areas))
    if made.n_small:
        text = tr(
            "Percentages that rest on fewer than {limit} people in teller or in what is left of nevner, not for "
            "publication: {count}. Take the zones of «Statistics by zone», where these are hidden, for what is "
            "published."
        )
        found.append(text.format(count=number(made.n_small), limit=SMALL_COUNT))
    return found


def _class_table(made: Concentrated) -> ReportTable:
    people = np.nan_to_num(made.layer.shares.people)
    own = np.array([made.class_at(at) for at in range(len(people))])
    with np.errstate(invalid="ignore"):
        sure = [(made.found.certainty >= _SURE) & (own == name) for name in made.counts]
    rows = [
        [name or tr("without a class"), number(count), number(people[own == name].sum()), number(int(known.sum()))]
        for (name, count), known in zip(made.counts.items(), sure)
    ]
    heads = [tr("High on"), tr("Areas"), tr("Inhabitants"), tr("Sure by 80 % or more")]
    note = tr(
        "Small areas have uncertain percentages. An area is sure where its true shares put it into the same class with "
        "a probability of 80 % or more, given the limits."
    )
    return ReportTable(tr("Classes"), heads, rows, frozenset({1, 2, 3}), note)


def _limit_table(made: Concentrated) -> ReportTable:
    rows = []
    for place, name in enumerate(_names(made)):
        limits = made.found.limits[:, place]
        limits, shares = limits[~np.isnan(limits)], made.layer.shares.shares[:, place]
        shares = shares[~np.isnan(shares)]
        each = [float(one) * 100 for one in (limits.min(), limits.max())] if len(limits) else []
        text = "–".join(dict.fromkeys(number(one, 2) for one in each))
        mean = number(100 * float(shares.mean()), 2) if len(shares) else ""
        rows.append([name, text, mean, number(int(made.found.high[:, place].sum())), number(len(shares))])
    heads = [
        tr("Indicator"),
        tr("High above (%)"),
        tr("Mean of areas (%)"),
        tr("High areas"),
        tr("Areas with a figure"),
    ]
    return ReportTable(tr("Limits"), heads, rows, frozenset({1, 2, 3, 4}))


def _other_table(made: Concentrated) -> ReportTable:
    rows = [
        [
            parameter(other.parameter),
            other.value,
            tr("cannot be made") if other.changed is None else number(other.changed),
        ]
        for other in made.others
    ]
    heads = [tr("Parameter"), tr("Other value"), tr("Areas in another class")]
    return ReportTable(tr("What each choice would change"), heads, rows, frozenset({2}))


def _correlation_table(made: Concentrated) -> ReportTable:
    names, found = _names(made), correlations(made.layer.shares.shares)
    rows = [
        [name, *("" if np.isnan(value) else number(float(value), 2) for value in row)]
        for name, row in zip(names, found)
    ]
    return ReportTable(tr("Correlation of the indicators"), ["", *names], rows, frozenset(range(1, len(names) + 1)))


def _area_table(made: Concentrated) -> ReportTable:
    """The areas by their index, the highest first."""
    found, layer = made.found, made.layer
    order = sorted(range(len(layer.codes)), key=lambda at: (np.isnan(found.rank[at]), found.rank[at], layer.codes[at]))
    rows = []
    for at in order[:ROWS_OF_MANY]:
        shares = [
            layer.unknown.get((at, place), "") if np.isnan(share) else number(100 * float(share), 1)
            for place, share in enumerate(layer.shares.shares[at])
        ]
        rows.append([layer.codes[at], layer.names[at], _text(found.index[at], 1), *shares, made.class_at(at)])
        rows[-1] += [_interval(found.lowest[at], found.highest[at]), _text(100 * found.certainty[at], 0)]
    heads: Sequence[str] = [tr("Code"), tr("Name"), tr("Index"), *_names(made), tr("High on")]
    heads = [*heads, tr("95 % interval"), tr("Certainty (%)")]
    note = cut_short(len(order), ROWS_OF_MANY)
    return ReportTable(tr("Areas"), heads, rows, frozenset(range(2, len(heads))), note)


def _text(value: float, decimals: int) -> str:
    return "" if np.isnan(value) else number(float(value), decimals)


def _interval(low: int, high: int) -> str:
    return "" if low < 0 else str(low) if low == high else f"{low}–{high}"
