"""What tests do with the editor: real mouse and key events on the canvas, in map coordinates."""

import time

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hand:
    """A hand with a mouse over the canvas; units are squares of a kilometre, in columns."""

    def __init__(self, canvas, columns):
        self.canvas = canvas
        self.columns = columns

    def pixel(self, unit, dx=0.5, dy=0.5):
        """The pixel inside a unit, ``dx`` and ``dy`` of its sides away from its lower left corner."""
        x, y = 1000 * (unit % self.columns + dx), 1000 * (unit // self.columns + dy)
        at = self.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        return QPoint(round(at.x()), round(at.y()))

    def _send(self, kind, at, button, buttons, modifiers=NONE):
        viewport = self.canvas.viewport()
        event = QMouseEvent(kind, QPointF(at), QPointF(viewport.mapToGlobal(at)), button, buttons, modifiers)
        QApplication.sendEvent(viewport, event)

    def press(self, at, button=LEFT, modifiers=NONE):
        self._send(QEvent.Type.MouseButtonPress, at, button, button, modifiers)

    def move(self, at, buttons=LEFT, modifiers=NONE):
        self._send(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, buttons, modifiers)

    def release(self, at, button=LEFT, modifiers=NONE):
        self._send(QEvent.Type.MouseButtonRelease, at, button, Qt.MouseButton.NoButton, modifiers)

    def click(self, unit, button=LEFT, modifiers=NONE):
        self.press(self.pixel(unit), button, modifiers)
        self.release(self.pixel(unit), button, modifiers)

    def drag(self, *pixels, modifiers=NONE):
        self.press(pixels[0], LEFT, modifiers)
        for at in pixels[1:]:
            self.move(at, LEFT, modifiers)
        self.release(pixels[-1], LEFT, modifiers)

    def hover(self, unit, modifiers=NONE):
        self.move(self.pixel(unit), Qt.MouseButton.NoButton, modifiers)

    def key(self, key, modifiers=NONE):
        QTest.keyClick(self.canvas, key, modifiers)


def texts(view, column):
    """What a column of a table shows, row by row."""
    model = view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def wait_for(condition, seconds=20):
    """Let QGIS work until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def answer_dialog(act):
    """Do something with the next dialog, once it is open."""

    def turn():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(10, turn)
        else:
            act(dialog)

    QTimer.singleShot(0, turn)


def in_table(entry, role=Qt.ItemDataRole.DisplayRole, column=0):
    """What the dock's table of zones says, by code, in the order shown."""
    from lks.lks_plugin.gui.dock.zone_model import CODE_ROLE

    model = entry.dock.table.filter
    rows = [model.index(row, column) for row in range(model.rowCount())]
    return {model.data(row, CODE_ROLE): model.data(row, role) for row in rows}
