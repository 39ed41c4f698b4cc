"""A matplotlib figure as a widget: drawn into an image, so that neither Qt 5 nor Qt 6 matters, in the colours of the
palette and as sharp as the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...layers.translation import tr

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_REDRAW_DELAY_MS = 120


class FigureView(QWidget):
    """Shows what ``draw(axes)`` draws, once it is visible and as often as something changes; ``clicked`` tells the
    x-coordinate of a click on the figure's axes."""

    clicked = pyqtSignal(float)

    def __init__(self, draw: Callable[[Axes], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._image: QImage | None = None
        self._figure: Figure | None = None
        self._text = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REDRAW_DELAY_MS)
        self._soon.timeout.connect(self._redraw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(420, 220)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(160, 100)

    def refresh(self, *_: object) -> None:
        """Something changed: draw again soon, if anyone is looking."""
        self._image = None
        if self.isVisible():
            self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        self.refresh()
        super().resizeEvent(event)

    def showEvent(self, event) -> None:  # noqa: N802, D102
        if self._image is None:
            self._soon.start()
        super().showEvent(event)

    def changeEvent(self, event) -> None:  # noqa: N802, D102
        # Another theme, or another font.
        self.refresh()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        if self._image is not None:
            painter.drawImage(0, 0, self._image)
        if self._text:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(12, 12, -12, -12), int(flags), self._text)
        painter.end()

    def _redraw(self) -> None:
        if self.isVisible() and self.width() > 60 and self.height() > 60:
            try:
                self._image, self._text = self._rendered()
            except ImportError:
                self._text = tr("Charts need the Python package matplotlib.")
            self.setAccessibleDescription(self._text)
            self.update()

    def _rendered(self) -> tuple[QImage | None, str]:
        """The figure as an image; a text instead, if there is nothing to draw."""
        from matplotlib import rc_context
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        ratio, dpi = self.devicePixelRatioF(), float(self.logicalDpiX())
        with rc_context(self._style()):
            figure = Figure(figsize=(self.width() / dpi, self.height() / dpi), dpi=dpi * ratio, layout="constrained")
            canvas = FigureCanvasAgg(figure)
            text = self._draw(figure.subplots())
            if text:
                self._figure = None
                return None, text
            canvas.draw()
        self._figure = figure
        width, height = canvas.get_width_height()
        pixels = bytes(canvas.buffer_rgba())
        image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(ratio)
        return image, ""

    def _style(self) -> dict[str, object]:
        """The colours and the size of text of this widget."""
        palette, dpi = self.palette(), float(self.logicalDpiX())
        ink = palette.color(QPalette.ColorRole.WindowText).name()
        paper = palette.color(QPalette.ColorRole.Window).name()
        size = self.font().pointSizeF() if self.font().pointSizeF() > 0 else self.font().pixelSize() * 72 / dpi
        colours = ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color")
        return {
            "font.family": "DejaVu Sans",
            "font.size": max(6.5, size * 0.88),
            "axes.spines.top": False,
            "axes.spines.right": False,
            "figure.facecolor": paper,
            "axes.facecolor": paper,
            "legend.facecolor": paper,
            **dict.fromkeys(colours, ink),
        }

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self._figure is not None and self._image is not None:
            axes, ratio = self._figure.axes[0], self.devicePixelRatioF()
            # Qt 6 has done with pos().
            place = event.position() if hasattr(event, "position") else event.pos()
            at = (place.x() * ratio, (self.height() - place.y()) * ratio)
            if axes.bbox.contains(*at):
                self.clicked.emit(float(axes.transData.inverted().transform(at)[0]))
        super().mousePressEvent(event)
