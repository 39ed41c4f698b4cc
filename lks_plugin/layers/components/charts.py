"""Charts of components: correlations, variance and loadings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...engine.units.homogeneity import Components
from ..charts import BLUE, GREY, RED, chart
from ..numbers import number
from ..translation import tr
from .tables import STRONG

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Orange is high and purple low, as on the maps.
_COLOURS = "PuOr_r"
_WIDTH = 10.0
# Beyond so many columns the figures in the cells would run into each other.
_FIGURES_UP_TO = 36
_DARK = 0.62
_PALE = "#b9c6cf"


def correlation_chart(components: Components) -> str:
    """The correlations of the indicators as a heat map, in the order of the catalogue."""
    count = len(components.names)
    names = [f"{name}  {place}" for place, name in enumerate(components.names, start=1)]
    with chart(_WIDTH, 1.3 + 0.24 * max(count, 6)) as drawn:
        heads = [str(place + 1) for place in range(count)]
        _heat_map(drawn.axes, components.correlations, names, heads, lambda value: number(100 * value))
    return drawn.svg


def loadings_chart(components: Components) -> str:
    """The correlation of each indicator with each kept component as a heat map."""
    heads = [tr("PC {n}").format(n=component + 1) for component in range(components.kept)]
    with chart(_WIDTH, 1.3 + 0.24 * max(len(components.names), 6)) as drawn:
        _heat_map(drawn.axes, components.structure.T, components.names, heads, lambda value: number(value, 2))
    return drawn.svg


def scree_chart(components: Components, variance: float) -> str:
    """The share of the variance in each component, cumulated too, and where it was enough."""
    shares = 100 * components.explained
    places = np.arange(1, len(shares) + 1)
    with chart(_WIDTH, 3.6) as drawn:
        axes = drawn.axes
        colours = [BLUE if place <= components.kept else _PALE for place in places]
        axes.bar(places, shares, color=colours, label=tr("each component"))
        axes.plot(places, np.cumsum(shares), color=RED, marker="o", markersize=3, label=tr("cumulated"))
        axes.axhline(100 * variance, color=GREY, linewidth=0.8, linestyle="--")
        held = number(shares[: components.kept].sum(), 1)
        cut = tr("{kept} used, {share} %").format(kept=components.kept, share=held)
        axes.axvline(components.kept + 0.5, color=GREY, linewidth=0.8, linestyle="--", label=cut)
        axes.set_xticks(places)
        axes.set_ylim(0, 104)
        axes.set_xlabel(tr("Component"))
        axes.set_ylabel(tr("Share of the variance, %"))
        axes.legend(loc="center right", frameon=False)
    return drawn.svg


def _heat_map(
    axes: Axes, values: np.ndarray, rows: Sequence[str], columns: Sequence[str], figure: Callable[[float], str]
) -> None:
    """A matrix (rows, columns) of values from -1 to 1, with a ``figure`` in each cell."""
    mesh = axes.pcolormesh(values, cmap=_COLOURS, vmin=-1, vmax=1, edgecolors="white", linewidth=0.4)
    axes.invert_yaxis()
    axes.set_yticks(np.arange(len(rows)) + 0.5, rows)
    axes.set_xticks(np.arange(len(columns)) + 0.5, columns)
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    size = 8 if len(columns) <= 16 else 6
    for row, column in np.ndindex(*values.shape) if len(columns) <= _FIGURES_UP_TO else ():
        value = float(values[row, column])
        colour = "white" if abs(value) > _DARK else "black"
        weight = "bold" if abs(value) >= STRONG else "normal"
        middle = (column + 0.5, row + 0.5)
        axes.text(*middle, figure(value), ha="center", va="center", size=size, color=colour, weight=weight)
    bar = axes.figure.colorbar(mesh, ax=axes, shrink=0.6, aspect=30, pad=0.02)
    bar.outline.set_visible(False)
    bar.set_ticks([-1, -0.5, 0, 0.5, 1], labels=[number(tick, 1) for tick in (-1, -0.5, 0, 0.5, 1)])
