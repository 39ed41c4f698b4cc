"""Outlines of the zones over the map, with sign and serial: the active one stands out, those with findings are marked.

The layer below shows colours; outlines and signs follow every stroke without the map being drawn again.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log2

from qgis.core import QgsGeometry, QgsMapToPixelSimplifier, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform
from qgis.PyQt.QtWidgets import QGraphicsItem

from ...layers.translation import tr
from ..editor import appearance
from ..editor.editor import Editor
from ..session.records import Problem, ZoneRow
from ..session.session import ZoneSession
from .unit_locator import GroundIndex

_LINE, _HALO = QColor("#33414d"), QColor(255, 255, 255, 215)
_GRADE_LINES = {"error": QColor("#b23600"), "exception": QColor("#8a5c00")}
# So many outlines are made before the canvas gets a turn.
_PER_TURN = 40
# Zones narrower than this, in pixels, have no label; those narrower than the other no outline.
_ROOM, _SPECK = 34, 3.0
# How far an outline may be from the true one, in pixels.
_TOLERANCE = 0.7


@dataclass
class _Shape:
    """A zone on the canvas, in map coordinates; ``path`` is its outline as fine as the ``level`` of detail."""

    outline: QgsGeometry
    box: QRectF
    middle: QgsPointXY
    level: int | None = None
    path: QPainterPath | None = None

    def path_at(self, level: int) -> QPainterPath:
        """The outline as fine as a pixel of ``2 ** level`` map units allows."""
        if self.path is None or level != self.level:
            tolerance = _TOLERANCE * 2.0**level
            simple = QgsMapToPixelSimplifier(QgsMapToPixelSimplifier.SimplifyFlag.SimplifyGeometry, tolerance)
            self.path, self.level = _path(simple.simplify(self.outline)), level
        return self.path


class ZoneOverlay(QgsMapCanvasItem):
    """Draws the zones of the editor's session on its canvas."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor.canvas)
        self._editor = editor
        self._index: GroundIndex | None = None
        self._shapes: dict[str, _Shape | None] = {}
        self._pointed: QPainterPath | None = None
        # Where units would go: a place on the map, and the serial of the zone.
        self._targets: list[tuple[QgsPointXY, str]] = []
        self.setZValue(50)
        # What hovers over it does not have it drawn again.
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._turn = QTimer()
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.update)
        self._connections = [
            (editor.opened, self._on_ground),
            (editor.rebuilt, self._on_ground),
            (editor.closed, self._on_ground),
            (editor.changed, self._on_changed),
            (editor.activated, self._on_active),
            (editor.pointed, self._on_pointed),
            (editor.previewed, self._on_previewed),
            (editor.canvas.destinationCrsChanged, self._on_ground),
            (editor.canvas.extentsChanged, self.update),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def dispose(self) -> None:
        """Leave the canvas."""
        self._turn.stop()
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._editor.canvas.scene().removeItem(self)

    # -- what changed -------------------------------------------------------------------------------------------------

    def _on_ground(self) -> None:
        self._index, self._pointed, self._targets = None, None, []
        self._shapes.clear()
        self.update()

    def _on_changed(self, codes: set[str]) -> None:
        for code in codes:
            self._shapes.pop(code, None)
        self._pointed = None
        self.update()

    def _on_active(self, _: object) -> None:
        self._pointed = None
        self.update()

    def _on_pointed(self, problem: Problem) -> None:
        index = self._ground()
        if index is not None:
            self._pointed = _path(index.polygon(list(problem.units)))
            self.update()

    def _on_previewed(self, moves: dict[int, str]) -> None:
        index, session = self._ground(), self._editor.session
        self._pointed, self._targets = None, []
        if index is not None and session is not None:
            for unit, code in sorted(moves.items()):
                middle = index.polygon([unit]).pointOnSurface().asPoint()
                self._targets.append((middle, f"→ {appearance.serial(session.zone_name(code))}"))
        self.update()

    def _ground(self) -> GroundIndex | None:
        if self._index is None and self._editor.session is not None:
            self._index = GroundIndex(self._editor.session, self._editor.canvas)
        return self._index

    # -- painting -----------------------------------------------------------------------------------------------------

    def boundingRect(self) -> QRectF:  # noqa: N802, D102
        canvas = self._editor.canvas
        return QRectF(0, 0, canvas.width(), canvas.height())

    def updatePosition(self) -> None:  # noqa: N802, D102
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, option: object, widget: object = None) -> None:  # noqa: D102
        session, index = self._editor.session, self._ground()
        if session is None or index is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        to_pixels = self._editor.canvas.getCoordinateTransform().transform()
        drawn = self._in_view(session, index, to_pixels)
        drawn.sort(key=lambda each: (each[0].code == self._editor.active, each[0].status in _GRADE_LINES))
        for row, path, _ in drawn:
            self._paint_outline(painter, row, path)
        if self._pointed is not None:
            self._paint_pointed(painter, to_pixels.map(self._pointed))
        for row, _, middle in drawn:
            if middle is not None:
                self._paint_label(painter, row, middle)
        for place, words in self._targets:
            self._paint_words(painter, words, to_pixels.map(QPointF(place.x(), place.y())), _HALO, True)

    def _in_view(
        self, session: ZoneSession, index: GroundIndex, to_pixels: QTransform
    ) -> list[tuple[ZoneRow, QPainterPath, QPointF | None]]:
        """The zones that are seen with their outlines in pixels, and where their labels go if there is room."""
        level = floor(log2(self._editor.canvas.mapUnitsPerPixel()))
        view, made, found = self.boundingRect(), 0, []
        for row in session.rows():
            if row.code not in self._shapes:
                if made == _PER_TURN:
                    self._turn.start()
                    continue
                made += 1
                self._shapes[row.code] = _shape(index.polygon(session.units_of(row.code)))
            shape = self._shapes[row.code]
            if shape is None:
                continue
            box = to_pixels.mapRect(shape.box)
            if box.intersects(view) and max(box.width(), box.height()) > _SPECK:
                middle = to_pixels.map(QPointF(shape.middle.x(), shape.middle.y())) if box.width() > _ROOM else None
                found.append((row, to_pixels.map(shape.path_at(level)), middle))
        return found

    def _paint_outline(self, painter: QPainter, row: ZoneRow, path: QPainterPath) -> None:
        factor = appearance.screen_factor(self._editor.canvas)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if row.code == self._editor.active:
            painter.setPen(QPen(_HALO, 6.5 * factor))
            painter.drawPath(path)
            painter.setPen(QPen(appearance.ACTIVE, 3.6 * factor))
        elif row.status in _GRADE_LINES:
            style = Qt.PenStyle.SolidLine if row.status == "error" else Qt.PenStyle.DashLine
            painter.setPen(QPen(_GRADE_LINES[row.status], 2.4 * factor, style))
        else:
            painter.setPen(QPen(_LINE, 1.5 * factor))
        painter.drawPath(path)

    def _paint_pointed(self, painter: QPainter, path: QPainterPath) -> None:
        painter.setPen(QPen(_GRADE_LINES["error"], 2.5 * appearance.screen_factor(self._editor.canvas)))
        hatch = QColor(_GRADE_LINES["error"])
        hatch.setAlpha(150)
        painter.setBrush(hatch)
        brush = painter.brush()
        brush.setStyle(Qt.BrushStyle.BDiagPattern)
        painter.setBrush(brush)
        painter.drawPath(path)

    def _paint_label(self, painter: QPainter, row: ZoneRow, at: QPointF) -> None:
        """Sign and serial, the active zone with its inhabitants, dark on a light ground whatever the map is like."""
        is_active = row.code == self._editor.active
        words = [appearance.sign(row.mark)] * bool(appearance.sign(row.mark))
        words.append(appearance.serial(row.name))
        if row.locked:
            locked = tr("locked")
            words.append(f"({locked})")
        words += [f"· {appearance.people_in(row)}"] * is_active
        ground = appearance.status_colour(row.status) if row.status in _GRADE_LINES else _HALO
        self._paint_words(painter, " ".join(words), at, ground, is_active or row.status in _GRADE_LINES)

    def _paint_words(self, painter: QPainter, text: str, at: QPointF, ground: QColor, bold: bool) -> None:
        font = self._editor.canvas.font()
        font.setBold(bold)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 8, metrics.height() + 2)
        box.moveCenter(at)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(appearance.INK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _path(geometry: QgsGeometry) -> QPainterPath:
    return QPainterPath() if geometry.isEmpty() else geometry.constGet().asQPainterPath()


def _shape(geometry: QgsGeometry) -> _Shape | None:
    if geometry.isEmpty():
        return None
    # The label stands in the largest part.
    part = max(geometry.asGeometryCollection(), key=lambda each: each.area())
    box: QgsRectangle = geometry.boundingBox()
    return _Shape(geometry, box.toRectF(), part.pointOnSurface().asPoint())
