"""What reports say about components: tables and sentences that every report shares."""

from __future__ import annotations

import numpy as np

from ...engine.units.homogeneity import Components
from ..numbers import number
from ..report import ReportTable
from ..translation import tr

# Loadings from here on make out what a component means.
STRONG = 0.5
_WORTH_NAMING = 0.3
_NAMES_AT_MOST = 4


def weights_sentences(components: Components) -> list[str]:
    """Which weights were used; nothing where all are 1."""
    weighed = [
        f"{name} {short_number(weight)}" for name, weight in zip(components.names, components.weights) if weight != 1
    ]
    said = []
    if weighed:
        said.append(tr("Weights, otherwise 1: {weights}.").format(weights="; ".join(weighed)))
    if components.ignored:
        said.append(tr("Left out by weight 0: {names}.").format(names="; ".join(components.ignored)))
    return said


def smoothing_sentence() -> str:
    """What smoothing did."""
    return tr("Shares that rest on few people are drawn towards the mean of the kommune (empirical Bayes).")


def loadings_table(components: Components) -> ReportTable:
    """The correlation of each indicator with each kept component, large ones in bold."""
    structure = components.structure
    rows = [
        [name, number(missing), *(number(value, 2) for value in structure[:, column])]
        for column, (name, missing) in enumerate(zip(components.names, components.missing))
    ]
    heads = [tr("PC {n}").format(n=component + 1) for component in range(components.kept)]
    dropped = tr("Left out because they do not vary: {names}.").format(names=", ".join(components.dropped))
    return ReportTable(
        title=tr("Indicators and their loadings"),
        heads=[tr("Indicator"), tr("Units without a value"), *heads],
        rows=rows,
        numeric=frozenset(range(1, components.kept + 2)),
        note=(dropped + " " if components.dropped else "")
        + tr("A loading is the correlation of the indicator with the component; from 0.5 it is bold.")
        + " "
        + tr("A unit without a value counts as average in that indicator."),
        strong=frozenset(
            (int(column), int(component) + 2) for component, column in np.argwhere(np.abs(structure) >= STRONG)
        ),
    )


def variance_table(components: Components) -> ReportTable:
    """The share of the variance in each component."""
    cumulated = np.cumsum(components.explained)
    return ReportTable(
        title=tr("Principal components"),
        heads=[tr("Component"), tr("Share of the variance, %"), tr("Cumulated, %"), ""],
        rows=[
            [
                number(index + 1),
                number(100 * share, 1),
                number(100 * cumulated[index], 1),
                tr("used") if index < components.kept else "",
            ]
            for index, share in enumerate(components.explained.tolist())
        ],
        numeric=frozenset({0, 1, 2}),
    )


def meaning(components: Components, component: int) -> str:
    """What high and low scores of a kept component, counted from 0, go with, in words."""
    loadings = components.structure[component]
    order = np.argsort(-np.abs(np.round(loadings, 9)), kind="stable").tolist()
    told = [i for i in order if abs(loadings[i]) >= _WORTH_NAMING] or order[:1]

    def names(sign: float) -> str:
        chosen = [i for i in told if loadings[i] * sign > 0][:_NAMES_AT_MOST]
        return ", ".join(f"{components.names[i]} ({number(loadings[i], 2)})" for i in chosen)

    more, less = names(1.0), names(-1.0)
    if more and less:
        return tr("High scores (orange) go with more of: {more}; and less of: {less}.").format(more=more, less=less)
    return tr("High scores (orange) go with more of: {more}.").format(more=more)


def short_number(value: float) -> str:
    """A number with no more decimals than it needs, three at most."""
    return number(
        value, next(decimals for decimals in (0, 1, 2, 3) if decimals == 3 or round(value, decimals) == value)
    )
