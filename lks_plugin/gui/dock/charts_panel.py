"""Charts: the population of every zone with the limits, and what the chosen zones are like beside their kommune."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ...layers.charts import BLUE, GREEN, GREY, ORANGE, RED
from ...layers.translation import tr
from ..editor import appearance
from ..editor.editor import Editor
from ..session.records import UNCERTAIN
from .figure_widget import FigureView

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# A form beside the colour of each zone.
_MARKS = (("o", BLUE), ("s", RED), ("^", GREEN), ("D", ORANGE), ("v", "#cc79a7"), ("P", GREY))
_HATCHES = {"error": "xx", "exception": "//", UNCERTAIN: ".."}
_MANY = 30
# Letters of an indicator's name in a line; in two, shorter ones where there are few indicators.
_LONGEST, _IN_TWO, _FEW = 34, 26, 10


class ChartsPanel(QWidget):
    """One chart at a time."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._codes: list[str] = []
        self.population = FigureView(self._draw_population, self)
        self.population.setAccessibleName(tr("Population of the zones"))
        self.population.clicked.connect(self._on_bar)
        self.profiles = FigureView(self._draw_profiles, self)
        self.profiles.setAccessibleName(tr("Profiles of the zones"))
        self.choice = QComboBox(self)
        self.choice.addItems([tr("Population of the zones, with the limits"), tr("Profile of the chosen zones")])
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.population)
        self._stack.addWidget(self.profiles)
        self.choice.currentIndexChanged.connect(self._stack.setCurrentIndex)
        line = QHBoxLayout()
        line.addWidget(self.choice)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._stack, 1)
        for signal in (editor.opened, editor.closed, editor.rebuilt, editor.changed, editor.chosen, editor.activated):
            signal.connect(self.population.refresh)
            signal.connect(self.profiles.refresh)

    # -- population ---------------------------------------------------------------------------------------------------

    def _draw_population(self, axes: Axes) -> str:
        session = self._editor.session
        rows = [] if session is None else [row for row in session.rows() if row.units]
        if not rows:
            return tr("There are no zones yet.")
        rows.sort(key=lambda row: (-row.population, row.code))
        self._codes = [row.code for row in rows]
        chosen = {*self._editor.chosen_codes, self._editor.active}
        bars = axes.bar(range(len(rows)), [row.population for row in rows], width=0.8)
        ink = axes.xaxis.label.get_color()
        for bar, row in zip(bars, rows):
            bar.set_facecolor(appearance.status_colour(row.mark).name())
            bar.set_hatch(_HATCHES.get(row.mark, ""))
            bar.set_edgecolor(ink if row.code in chosen else GREY)
            bar.set_linewidth(2.0 if row.code in chosen else 0.4)
        self._draw_limits(axes)
        labels = [appearance.serial(row.name) for row in rows]
        step = max(1, -(-len(rows) // self._room_for_labels()))
        ticks = range(0, len(rows), step)
        axes.set_xticks(
            ticks, [labels[at] for at in ticks], rotation=90 if len(rows) > _MANY else 0, fontsize="x-small"
        )
        axes.yaxis.set_major_formatter(lambda value, _: appearance.people(round(value)))
        axes.set_ylabel(tr("Inhabitants"))
        axes.margins(x=0.01)
        return ""

    def _room_for_labels(self) -> int:
        """How many labels stand beside each other below the bars."""
        return max(1, round((self.population.width() - 70) / (self.fontMetrics().height() * 0.75)))

    def _draw_limits(self, axes: Axes) -> None:
        criteria = self._editor.session.settings.criteria
        ink = axes.xaxis.label.get_color()
        for limit, line, side in (
            (criteria.floor_population, ":", "top"),
            (criteria.min_population, "-", "bottom"),
            (criteria.max_population, "-", "bottom"),
        ):
            axes.axhline(limit, color=ink, linewidth=1, linestyle=line)
            axes.text(
                1.005, limit, appearance.people(limit), transform=axes.get_yaxis_transform(), va=side, fontsize="small"
            )

    def _on_bar(self, x: float) -> None:
        number = round(x)
        if 0 <= number < len(self._codes):
            self._editor.activate(self._codes[number])

    # -- profiles -----------------------------------------------------------------------------------------------------

    def _draw_profiles(self, axes: Axes) -> str:
        session = self._editor.session
        if session is None:
            return tr("There are no zones yet.")
        codes = self._editor.chosen_codes or tuple(code for code in [self._editor.active] if code)
        told = session.profile(codes[: len(_MARKS)])
        if told is None:
            return (
                tr("Choose one or more zones in the table.")
                if session.settings.measures
                else tr("The layer has no indicators that the plugin knows, so there are no profiles to draw.")
            )
        places = np.arange(len(told.names))[::-1]
        ink = axes.xaxis.label.get_color()
        axes.axvline(0, color=ink, linewidth=1)
        for number, code in enumerate(told.codes):
            mark, colour = _MARKS[number]
            axes.plot(
                told.deviation[number],
                places,
                linestyle="",
                marker=mark,
                color=colour,
                markeredgecolor=ink,
                markeredgewidth=0.5,
                label=appearance.short_name(session.zone_name(code)),
            )
        axes.grid(axis="y", linewidth=0.4, alpha=0.5)
        axes.set_yticks(places, [_short(name, len(told.names)) for name in told.names])
        axes.set_xlabel(tr("Standard deviations from the mean of the kommune (0)"))
        reach = float(np.nanmax(np.abs(told.deviation), initial=1.0)) * 1.1
        axes.set_xlim(-reach, reach)
        axes.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False)
        return ""


def _short(name: str, among: int) -> str:
    """The name of an indicator as long as there is room for beside those it stands ``among``."""
    if among <= _FEW:
        return textwrap.fill(name, _IN_TWO, max_lines=2, placeholder=" …")
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
