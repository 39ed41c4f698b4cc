"""How the editor looks: colours with a sign beside them, icons of QGIS' theme, figures as Norwegian writes them.

Text is painted in the colours of the palette, so that it can be read in dark themes too; only badges have colours of
their own, dark on pastel, for themselves.
"""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QWidget

from ...layers.numbers import number
from ...layers.rule_texts import grade_names, status_names
from ...layers.styles import STATUS_COLOURS, STATUS_SIGNS
from ...layers.translation import tr
from ..session.records import UNCERTAIN, ZoneRow
from ..session.session import ZoneSession

# Lists wait so long after a change, so that many changes are shown at once.
REFRESH_DELAY_MS = 60
# Units flash when the map has been drawn at their place.
FLASH_DELAY_MS = 300
# What is written on a badge, whatever the theme.
INK = QColor("#1b2730")
ACTIVE = QColor("#0072b2")
GRADE_STATUS = {"error": "error", "exception": "exception", "note": "rest"}
_SIGNS = {**STATUS_SIGNS, "rest": "i", UNCERTAIN: "?"}
_COLOURS = {**STATUS_COLOURS, UNCERTAIN: "#b9cfe4"}


def icon(name: str) -> QIcon:
    """An icon of QGIS' theme."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def icon_size(widget: QWidget) -> QSize:
    """The size of icons beside text, which follows the font and so the screen."""
    side = round(widget.fontMetrics().height() * 1.3)
    return QSize(side, side)


def status_colour(status: str) -> QColor:
    """The colour of a status."""
    return QColor(_COLOURS[status])


def sign(status: str) -> str:
    """The sign that says the same as the colour of a status, as on the maps of reports; "" where all is well."""
    return _SIGNS[status]


def status_name(status: str) -> str:
    """What a status is called."""
    return tr("Not certain") if status == UNCERTAIN else status_names()[status]


def signed_status(status: str) -> str:
    """What a status is called, behind its sign."""
    return f"{sign(status)} {status_name(status)}".strip()


def grade_name(grade: str) -> str:
    """What a grade is called."""
    return grade_names()[grade]


def short_name(name: str) -> str:
    """The name of a zone without its kommune: «LKS 02»."""
    head, mark, tail = name.rpartition("LKS ")
    return mark + tail if mark else head + tail


def serial(name: str) -> str:
    """What a zone is called on the map: the digits behind «LKS»."""
    return short_name(name).removeprefix("LKS ")


def people(count: int) -> str:
    """A number of inhabitants."""
    return number(count)


def people_of(session: ZoneSession, unit: int) -> str:
    """The inhabitants of a unit; a dash where they are not known."""
    return "–" if unit in session.reading.uncounted else people(session.population_of(unit))


def signed(count: int) -> str:
    """A difference: «+1 234», «−56», «0»."""
    return ("+" if count > 0 else "−" if count < 0 else "") + number(abs(count))


def share(value: float | None) -> str:
    """A share of one with two decimals; a dash for none."""
    return "–" if value is None else number(value, 2)


def people_in(row: ZoneRow) -> str:
    """The inhabitants of a zone that are known; a dash where those of no unit are."""
    return "–" if row.people is None else people(row.people)


def inhabitants(count: int) -> str:
    """A number of inhabitants, called so."""
    return tr("{people} inhabitants").format(people=people(count))


def paint_badge(painter: QPainter, box: QRectF, status: str, font: QFont) -> None:
    """A round badge in the colour of a status with its sign."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(INK, 0.6))
    painter.setBrush(status_colour(status))
    painter.drawEllipse(box)
    small = QFont(font)
    small.setPixelSize(max(6, round(box.height() * 0.62)))
    small.setBold(True)
    painter.setFont(small)
    painter.setPen(INK)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign(status))
    painter.restore()


def badge(status: str, widget: QWidget) -> QIcon:
    """A badge as an icon, sharp on the widget's screen."""
    ratio, side = widget.devicePixelRatioF(), widget.fontMetrics().height()
    image = _blank(side, ratio)
    painter = QPainter(image)
    paint_badge(painter, QRectF(0.5, 0.5, side - 1, side - 1), status, widget.font())
    painter.end()
    return QIcon(image)


def swatch(colour: str, widget: QWidget) -> QIcon:
    """A square of the colour that a zone has on the map; hatched for none."""
    ratio, side = widget.devicePixelRatioF(), widget.fontMetrics().height()
    image = _blank(side, ratio)
    painter = QPainter(image)
    painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.BDiagPattern)
    painter.drawRect(QRectF(1, 1, side - 3, side - 3))
    painter.end()
    return QIcon(image)


def _blank(side: int, ratio: float) -> QPixmap:
    image = QPixmap(round(side * ratio), round(side * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image


def screen_factor(widget: QWidget) -> float:
    """How much wider than a pixel a line must be on this screen, where Qt does not see to it."""
    return max(1.0, widget.logicalDpiX() / 96.0)
