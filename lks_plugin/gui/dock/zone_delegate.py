"""How the table paints population and status: a bar with the limits marked, a badge with its sign and the reason."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...engine.criteria import Criteria
from ..editor import appearance
from ..editor.editor import Editor
from ..session.records import UNCERTAIN, ZoneRow
from .zone_model import FACTS_ROLE, PEOPLE, STATUS, ZoneModel, short_kinds, short_status

_MARGIN = 4
_GAP = 6


class ZoneDelegate(QStyledItemDelegate):
    """Paints the columns population and status; the others as ever."""

    def __init__(self, editor: Editor, model: ZoneModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802, D102
        size = super().sizeHint(option, index)
        height = round(option.fontMetrics.height() * 1.5)
        wide = 14 * option.fontMetrics.averageCharWidth() if index.column() == PEOPLE else 0
        if index.column() == STATUS:
            wide = status_width(self._model.parent())
        return QSize(max(size.width(), wide), max(size.height(), height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # noqa: D102
        facts = index.data(FACTS_ROLE)
        is_plain = index.column() == STATUS and not isinstance(facts, ZoneRow)
        if index.column() not in (PEOPLE, STATUS) or facts is None or is_plain:
            super().paint(painter, option, index)
            return
        opened = QStyleOptionViewItem(option)
        self.initStyleOption(opened, index)
        text, opened.text = opened.text, ""
        style = opened.widget.style() if opened.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, opened, painter, opened.widget)
        painter.save()
        painter.setFont(opened.font)
        selected = bool(opened.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = opened.palette.color(role)
        box = QRectF(opened.rect).adjusted(_MARGIN, 0, -_MARGIN, 0)
        if index.column() == PEOPLE:
            self._paint_people(painter, box, text, ink, facts)
        else:
            self._paint_status(painter, box, text, ink, facts)
        painter.restore()

    def _paint_people(self, painter: QPainter, box: QRectF, text: str, ink: QColor, facts: object) -> None:
        metrics = painter.fontMetrics()
        room = max(metrics.horizontalAdvance("888\u202f888"), metrics.horizontalAdvance(text) + 2)
        painter.setPen(ink)
        number = QRectF(box.left(), box.top(), room, box.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        session = self._editor.session
        if isinstance(facts, ZoneRow) and session is not None:
            bar = QRectF(number.right() + 6, box.top(), box.right() - number.right() - 6, box.height())
            if bar.width() > 12:
                paint_bar(painter, bar, facts, session.settings.criteria, self._model.most_people(), ink)

    def _paint_status(self, painter: QPainter, box: QRectF, text: str, ink: QColor, row: ZoneRow) -> None:
        font = painter.font()
        font.setBold(False)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        side = min(box.height() - 4, metrics.height())
        badge = QRectF(box.left(), box.center().y() - side / 2, side, side)
        appearance.paint_badge(painter, badge, row.mark, font)
        painter.setPen(ink)
        rest = box.adjusted(side + _GAP, 0, 0, 0)
        if metrics.horizontalAdvance(text) > rest.width():
            text = short_status(row)
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(rest.width()))
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)


def status_width(view: QWidget) -> int:
    """The width at which every short status is read whole, with the number of further findings."""
    metrics = view.fontMetrics()
    shorts = [*(f"{text}? +1" for text in short_kinds().values()), appearance.status_name(UNCERTAIN)]
    longest = max(metrics.horizontalAdvance(text) for text in shorts)
    return longest + metrics.height() + _GAP + 2 * _MARGIN + 2


def paint_bar(painter: QPainter, box: QRectF, row: ZoneRow, criteria: Criteria, most: int, ink: QColor) -> None:
    """The inhabitants of a zone as a bar, in the colour of its status, on a scale with the limits marked."""

    def at(people: float) -> float:
        return box.left() + box.width() * people / (most * 1.02 or 1)

    thickness = min(box.height() - 8, painter.fontMetrics().height() * 0.6)
    top = box.center().y() - thickness / 2
    edge = QColor(ink)
    edge.setAlphaF(0.45)
    painter.setPen(QPen(edge, 0.6))
    painter.setBrush(appearance.status_colour(row.mark))
    painter.drawRect(QRectF(box.left(), top, max(0.0, at(row.population) - box.left()), thickness))
    limits = ((criteria.floor_population, False), (criteria.min_population, True), (criteria.max_population, True))
    for limit, is_firm in limits:
        line = Qt.PenStyle.SolidLine if is_firm else Qt.PenStyle.DotLine
        painter.setPen(QPen(ink, 1.2, line))
        painter.drawLine(round(at(limit)), round(top - 3), round(at(limit)), round(top + thickness + 3))
