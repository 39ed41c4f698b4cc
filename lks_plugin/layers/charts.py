"""Charts for reports: matplotlib figures as SVG text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.ticker import Formatter

# Okabe and Ito's colours: they stay apart for colour-blind eyes.
BLUE, ORANGE, GREEN, RED, GREY = "#0072b2", "#e69f00", "#009e73", "#d55e00", "#5b6770"
_STYLE = {
    # Named one by one: Windows has no DejaVu Sans, and Verdana is as wide.
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans", "Verdana", "Arial"],
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    # Text stays text, and ids do not change from run to run.
    "svg.fonttype": "none",
    "svg.hashsalt": "lks",
}


class Chart:
    """A chart being drawn on ``axes``; ``svg`` holds it once ``chart()`` is left."""

    def __init__(self, axes: Axes) -> None:
        self.axes = axes
        self.svg = ""


def _as_written() -> Formatter:
    """Numbers of an axis as Norwegian writes them: a decimal comma, narrow spaces from 10 000 on (years have none)."""
    from matplotlib.ticker import ScalarFormatter

    class Norwegian(ScalarFormatter):
        def __call__(self, x: float, pos: int | None = None) -> str:
            text = str(super().__call__(x, pos)).replace(".", ",")
            whole, comma, decimals = text.partition(",")
            return f"{int(whole):,}".replace(",", "\u202f") + comma + decimals if whole.isdigit() and x >= 1e4 else text

    made = Norwegian(useOffset=False)
    made.set_scientific(False)
    return made


@contextmanager
def chart(width: float, height: float) -> Iterator[Chart]:
    """Draw a chart of ``width`` by ``height`` inches: ``with chart(6, 4) as drawn: drawn.axes.bar(…)``.

    Needs matplotlib; no window and no global state of it are touched.
    """
    from matplotlib import rc_context  # see canExecute
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    with rc_context(_STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        canvas = FigureCanvasSVG(figure)
        drawn = Chart(figure.subplots())
        for axis in (drawn.axes.xaxis, drawn.axes.yaxis):
            axis.set_major_formatter(_as_written())
        yield drawn
        content = io.StringIO()
        canvas.print_svg(content, metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
        text = content.getvalue()
        drawn.svg = text[text.index("<svg") :]
