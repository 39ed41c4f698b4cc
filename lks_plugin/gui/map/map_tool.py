"""The map tool: units are given to the active zone by click, drag, box or lasso.

Left button: give; Ctrl: units that do not border on the zone too; Shift with drag: box. Right button, Alt with a click,
or P: make the zone under the pointer the active one. Escape drops the gesture, then the tool. Ctrl+Z and Ctrl+Shift+Z
undo and redo.
"""

from __future__ import annotations

from enum import Enum

from qgis.core import Qgis, QgsApplication, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence

from ...layers.translation import tr
from ..editor import appearance
from ..editor.editor import Editor
from .brush import Brush
from .tooltip import Bubble, effect_text, far_text
from .unit_locator import GroundIndex

_CLICK_PIXELS = 4


class Mode(Enum):
    """How units are pointed out."""

    BRUSH = "brush"
    BOX = "box"
    LASSO = "lasso"


_KEYS = {Qt.Key.Key_B: Mode.BRUSH, Qt.Key.Key_R: Mode.BOX, Qt.Key.Key_L: Mode.LASSO}


class ZoneMapTool(QgsMapTool):
    """Paints zones on the canvas. ``mode_changed`` tells of another mode, ``problem_wanted`` asks for the next one."""

    mode_changed = pyqtSignal(object)
    problem_wanted = pyqtSignal(bool)

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor.canvas)
        self._editor = editor
        self._mode = Mode.BRUSH
        self._index: GroundIndex | None = None
        self._brush: Brush | None = None
        # The gesture under way: how it points, its points on the map, and where on the screen it began.
        self._gesture: Mode | None = None
        self._path: list[QgsPointXY] = []
        self._pressed = QPoint()
        self._hovered: tuple[object, ...] = ()
        self._bubble = Bubble(editor.canvas)
        self._units_band = _band(editor, "#0072b2", 2.4, 70)
        self._area_band = _band(editor, "#1b2730", 1.4, 25)
        self._area_band.setLineStyle(Qt.PenStyle.DashLine)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CrossHair))
        editor.canvas.keyPressed.connect(self._on_key_in_gesture)
        for signal in (editor.opened, editor.rebuilt, editor.closed):
            signal.connect(self._on_ground)
        for signal in (editor.changed, editor.activated):
            signal.connect(self._leave)
        editor.canvas.extentsChanged.connect(self._leave)
        editor.canvas.viewport().installEventFilter(self)

    def dispose(self) -> None:
        """Leave nothing on the canvas."""
        self.drop()
        canvas = self._editor.canvas
        canvas.viewport().removeEventFilter(self)
        canvas.extentsChanged.disconnect(self._leave)
        canvas.keyPressed.disconnect(self._on_key_in_gesture)
        canvas.unsetMapTool(self)
        for band in (self._units_band, self._area_band):
            canvas.scene().removeItem(band)
        self._bubble.setParent(None)
        self._bubble.deleteLater()
        self.deleteLater()

    # -- modes --------------------------------------------------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """How units are pointed out."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Point out units otherwise."""
        self.drop()
        self._mode = mode
        self.mode_changed.emit(mode)

    def deactivate(self) -> None:
        """Another tool comes."""
        self.drop()
        super().deactivate()

    def drop(self) -> None:
        """Forget the gesture; nothing has happened."""
        self._brush, self._gesture, self._path = None, None, []
        self._units_band.reset(Qgis.GeometryType.Polygon)
        self._area_band.reset(Qgis.GeometryType.Polygon)
        self._leave()

    def _leave(self, *_: object) -> None:
        """The pointer is gone, or what was said of the unit below it is no longer true."""
        self._hovered = ()
        if self._gesture is None:
            self._bubble.hide()
            self._units_band.reset(Qgis.GeometryType.Polygon)

    def eventFilter(self, watched, event) -> bool:  # noqa: N802, D102
        if event.type() == QEvent.Type.Leave:
            self._leave()
        return False

    def _on_ground(self) -> None:
        self.drop()
        self._index = None

    def index(self) -> GroundIndex | None:
        """Where the units lie."""
        if self._index is None and self._editor.session is not None:
            self._index = GroundIndex(self._editor.session, self._editor.canvas)
        return self._index

    # -- mouse --------------------------------------------------------------------------------------------------------

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802, D102
        index, session = self.index(), self._editor.session
        if index is None or session is None:
            return
        modifiers = event.modifiers()
        if event.button() == Qt.MouseButton.RightButton:
            if self._gesture is None:
                self.pick(event.mapPoint())
            else:
                self.drop()
        elif event.button() == Qt.MouseButton.LeftButton:
            if modifiers & Qt.KeyboardModifier.AltModifier:
                self.pick(event.mapPoint())
                return
            if self._editor.active is None:
                # Says what to do.
                self._editor.give([])
                return
            anywhere = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            self._brush = Brush(session, self._editor.active, anywhere)
            self._gesture = Mode.BOX if modifiers & Qt.KeyboardModifier.ShiftModifier else self._mode
            self._path, self._pressed = [event.mapPoint()], event.originalPixelPoint()
            if self._gesture is Mode.BRUSH:
                self._paint(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802, D102
        if self.index() is None:
            return
        if self._gesture is None:
            self._hover(event)
            return
        self._path.append(event.mapPoint())
        if self._gesture is Mode.BRUSH:
            self._paint(event)
        else:
            self._area_band.setToGeometry(self._area(), None)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802, D102
        if event.button() != Qt.MouseButton.LeftButton or self._gesture is None or self._brush is None:
            return
        brush, gesture = self._brush, self._gesture
        self._path.append(event.mapPoint())
        far: list[int] = []
        is_click = (event.originalPixelPoint() - self._pressed).manhattanLength() < _CLICK_PIXELS
        if gesture is Mode.BRUSH or is_click:
            far = brush.add([unit for unit in [self.index().at(self._path[0])] if unit >= 0])
        else:
            far = brush.add(self.index().inside(self._area()))
        self.drop()
        if brush.units:
            self._editor.give(brush.units)
        if far and (gesture is not Mode.BRUSH or not brush.units):
            self._say_far(far)
        self._hover(event)

    def _say_far(self, far: list[int]) -> None:
        session, active = self._editor.session, self._editor.active
        self._editor.tell(
            tr("Grunnkretser that do not border on {zone}: {count}. Hold Ctrl to take them all the same.").format(
                count=len(far), zone=session.zone_name(active or "")
            )
        )

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802, D102
        self.canvasPressEvent(event)

    def _paint(self, event: QgsMapMouseEvent) -> None:
        """Take along what lies between the last place and this one."""
        brush, points = self._brush, self._path[-2:]
        line = QgsGeometry.fromPolylineXY(points) if len(points) > 1 else QgsGeometry.fromPointXY(points[0])
        before = len(brush.units)
        brush.add(self.index().touched(line))
        if len(brush.units) != before:
            self._units_band.setToGeometry(self.index().polygon(brush.units), None)
        self._show_effect(event, brush.units)

    def _area(self) -> QgsGeometry:
        """What the box or the lasso encloses, on the map."""
        if self._gesture is Mode.BOX:
            return QgsGeometry.fromRect(QgsRectangle(self._path[0], self._path[-1]))
        return QgsGeometry.fromPolygonXY([[*self._path, self._path[0]]]).makeValid()

    # -- hovering -----------------------------------------------------------------------------------------------------

    def _hover(self, event: QgsMapMouseEvent) -> None:
        session, active = self._editor.session, self._editor.active
        unit = self.index().at(event.mapPoint()) if self.index() is not None else -1
        if session is None or unit < 0:
            self._leave()
            return
        anywhere = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        state = (unit, active, anywhere)
        if state != self._hovered:
            self._hovered = state
            self._text = self._hover_text(unit, anywhere)
            self._units_band.setToGeometry(self.index().polygon([unit]), None)
        self._bubble.show_at(event.originalPixelPoint(), self._text)

    def _hover_text(self, unit: int, anywhere: bool) -> str:
        session, active = self._editor.session, self._editor.active
        if active is None or session.code_of(unit) == active:
            return effect_text(session, unit, None, None)
        text = effect_text(session, unit, session.effect([unit], active), active)
        is_near = not Brush(session, active, anywhere).add([unit])
        return text if is_near else text + far_text(session, active)

    def _show_effect(self, event: QgsMapMouseEvent, units: list[int]) -> None:
        session, active = self._editor.session, self._editor.active
        unit = self.index().at(event.mapPoint())
        if unit < 0 and not units:
            self._bubble.hide()
            return
        state = (unit, tuple(units))
        if state != self._hovered:
            self._hovered = state
            shown = unit if unit >= 0 else units[-1]
            effect = session.effect(units, active) if units else None
            is_far = shown not in units and session.code_of(shown) != active
            text = effect_text(session, shown, effect, active)
            self._text = text + far_text(session, active) if is_far else text
        self._bubble.show_at(event.originalPixelPoint(), self._text)

    # -- picking and keys ---------------------------------------------------------------------------------------------

    def pick(self, point: QgsPointXY) -> None:
        """Make the zone at a place the active one; where a unit has none, take units out of their zones from now on."""
        unit = self.index().at(point) if self.index() is not None else -1
        if unit >= 0:
            self._editor.activate(self._editor.session.code_of(unit))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif key == Qt.Key.Key_P:
            at = self._editor.canvas.mouseLastXY()
            self.pick(self.toMapCoordinates(at))
        elif key == Qt.Key.Key_N:
            self.problem_wanted.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif key in _KEYS:
            self.set_mode(_KEYS[key])
        # QGIS' own keys for these come first, but in Norwegian it has none.
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._editor.undo()
        elif event.matches(QKeySequence.StandardKey.Redo) or _is_redo(event):
            self._editor.redo()
        else:
            event.ignore()
            return
        event.accept()

    def _escape(self) -> None:
        if self._gesture is not None:
            self.drop()
        else:
            self._editor.canvas.unsetMapTool(self)

    def _on_key_in_gesture(self, event: QKeyEvent) -> None:
        """While a button is down, the canvas keeps keys from its tool."""
        if self._gesture is not None and event.key() == Qt.Key.Key_Escape:
            self.drop()


def _band(editor: Editor, colour: str, width: float, alpha: int) -> QgsRubberBand:
    band = QgsRubberBand(editor.canvas, Qgis.GeometryType.Polygon)
    line, fill = QColor(colour), QColor(colour)
    fill.setAlpha(alpha)
    band.setStrokeColor(line)
    band.setFillColor(fill)
    band.setWidth(max(1, round(width * appearance.screen_factor(editor.canvas))))
    return band


def _is_redo(event: QKeyEvent) -> bool:
    """Ctrl+Y and Ctrl+Shift+Z both, whatever the system's own key is."""
    held = Qt.KeyboardModifier
    redo = {(Qt.Key.Key_Y, held.ControlModifier), (Qt.Key.Key_Z, held.ControlModifier | held.ShiftModifier)}
    return (event.key(), event.modifiers()) in redo
