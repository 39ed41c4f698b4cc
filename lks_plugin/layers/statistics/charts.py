"""Small multiples of the report: each indicator over the years, all areas thin and what they lie in thick."""

from __future__ import annotations

from textwrap import fill

import numpy as np

from ...engine.statistics.areas import KOMMUNE, LAND, ZONE
from ...engine.statistics.definitions import COUNT
from ...engine.statistics.series import SHOWN
from ..charts import BLUE, GREY, chart
from .published import Published

_CHARTS, _LINES = 24, 120
# Letters.
_TITLE_WIDTH = 44


def small_multiples(published: Published) -> list[str]:
    """A chart as SVG for each indicator that is no count, of at most 24: zones and their kommune, or kommuner and the
    country where there are many zones; years without a figure are gaps."""
    series = published.series
    level = ZONE if len(series.areas.of_level(ZONE)) <= _LINES else KOMMUNE
    own = [at for at in series.areas.of_level(level).tolist() if published.written[at] and not series.areas.rest[at]]
    above = series.areas.of_level(KOMMUNE if level == ZONE else LAND).tolist()
    above = [at for at in above if published.written[at]]
    drawn = [i for i, definition in enumerate(series.definitions) if definition.kind != COUNT]
    drawings: list[str] = []
    for i in drawn:
        if len(drawings) < _CHARTS and (series.state[i, own] == SHOWN).any() and len(series.years) > 1:
            drawings.append(_one(published, i, own, above if len(above) < 3 else []))
    return drawings


def _one(published: Published, indicator: int, own: list[int], above: list[int]) -> str:
    series, definition = published.series, published.series.definitions[indicator]
    factor = 100.0 if definition.base else 1.0
    values = published.values.value[indicator] * factor
    with chart(3.2, 2.2) as drawn:
        for at in own[:_LINES]:
            drawn.axes.plot(series.years, values[at], color=GREY, linewidth=0.6, alpha=0.6)
        known = [at for at in above if np.isfinite(values[at]).any()]
        for at in known:
            drawn.axes.plot(series.years, values[at], color=BLUE, linewidth=2.0, label=series.areas.every[at].name)
        title = definition.name + (" (%)" if definition.base else "")
        drawn.axes.set_title(fill(title, _TITLE_WIDTH), fontsize=8)
        drawn.axes.set_xticks([series.years[0], series.years[-1]])
        if known:
            drawn.axes.legend(frameon=False, fontsize=7)
        drawn.axes.set_ylim(bottom=0.0 if definition.base else None)
        drawn.axes.tick_params(labelsize=7)
    return drawn.svg
