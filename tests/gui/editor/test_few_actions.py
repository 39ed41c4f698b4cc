"""What a planner does most, counted in actions: a click, a stroke, a key, a text."""

import sys

from lks.tests.helpers.editors import CTRL, LEFT, Hand, answer_dialog, wait_for
from lks.tests.helpers.sessions import zone
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

# What QGIS does not bring everywhere.
LACKING = ("sklearn", "networkx", "joblib", "matplotlib", "lxml")
THREE = [1, 1, 1, 2, 2, 2] * 4


class CountingHand:
    """A hand with a mouse and keys that counts what it does."""

    def __init__(self, canvas, columns):
        self.on_map = Hand(canvas, columns)
        self.done = []

    def click(self, widget, at=None):
        """Click on a widget."""
        assert widget.isEnabled()
        QTest.mouseClick(widget, LEFT, pos=at if at is not None else widget.rect().center())
        self.done.append(f"click {type(widget).__name__}")

    def command(self, dock, action):
        """Click on a command's button in the toolbar, which must be in sight."""
        button = dock.toolbar.widgetForAction(action)
        assert button.geometry().right() <= dock.toolbar.width()
        self.click(button)

    def stroke(self, *units):
        """Draw over units."""
        self.on_map.drag(*map(self.on_map.pixel, units))
        self.done.append("stroke")

    def key(self, widget, key, held):
        """One key."""
        QTest.keyClick(widget, key, held)
        self.done.append("key")

    def write(self, widget, text):
        """Write where the focus is."""
        assert widget.hasFocus()
        QTest.keyClicks(widget, text)
        self.done.append("text")


def test_move_undo_redo_new_zone_reason_save_and_send_in_fourteen_actions(package_project, qgis_canvas, monkeypatch):
    entry, layers = package_project(6, 4, THREE, contact="levekaar@ssb.no", befolkning=[300] * 24)
    for package in LACKING:
        monkeypatch.setitem(sys.modules, package, None)
    units, dock = layers["Grunnkretser"], entry.dock
    window = dock.window()
    qgis_canvas.resize(600, 500)
    qgis_canvas.setDestinationCrs(units.crs())
    qgis_canvas.setExtent(QgsRectangle(-200, -200, 6200, 4200))
    entry.show_action.trigger()
    dock.edit(units)
    window.show()
    window.activateWindow()
    session, hand = entry.editor.session, CountingHand(qgis_canvas, 6)

    table = dock.table
    hand.click(table.viewport(), table.visualRect(table.filter.index(0, 0)).center())
    hand.command(dock, dock.commands.by_mode[entry.tool.mode])
    hand.stroke(3, 9, 15)
    assert [session.code_of(unit) for unit in (3, 9, 15, 21)] == [zone(1)] * 3 + [zone(2)]
    hand.key(qgis_canvas, Qt.Key.Key_Z, CTRL)
    assert session.code_of(9) == zone(2)
    hand.key(qgis_canvas, Qt.Key.Key_Y, CTRL)
    assert session.code_of(9) == zone(1)

    hand.command(dock, dock.commands.new)
    hand.stroke(5, 11, 17, 23)
    assert session.units_of(zone(3)) == [5, 11, 17, 23]
    tabs = dock.tabs.tabBar()
    hand.click(tabs, tabs.tabRect(dock.tabs.indexOf(dock.units)).center())
    wait_for(dock.units.reason.hasFocus)
    hand.write(dock.units.reason, "Egen skolekrets")
    hand.command(dock, dock.commands.save)
    assert session.row(zone(3)).reason == "Egen skolekrets" and not units.isModified()

    def finish(dialog):
        assert not dialog.reasons, "the only exception has its reason"
        hand.click(dialog.write_button)
        hand.click(dialog.written.sent, QPoint(8, dialog.written.sent.height() // 2))
        hand.click(dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel))

    answer_dialog(finish)
    hand.click(dock.send_button)
    assert "read-only" in dock.sent_label.text()
    folder = session.geopackage().parent
    assert (folder / "LKS-4301-OEYER-SVAR.zip").is_file()
    assert len(hand.done) <= 14, hand.done


def test_what_is_half_written_is_kept_by_saving(package_project):
    entry, layers = package_project(6, 4, THREE, befolkning=[300] * 24)
    entry.dock.edit(layers["Grunnkretser"])
    panel, session = entry.dock.units, entry.editor.session
    entry.show_action.trigger()
    entry.dock.window().show()
    entry.dock.window().activateWindow()
    entry.dock.tabs.setCurrentWidget(panel)
    first = session.units_of(zone(1))[0]
    entry.editor.give([3], zone(1))
    panel.comment.setFocus()
    QTest.keyClicks(panel.comment, "Byen")
    QTest.mouseClick(entry.dock.toolbar.widgetForAction(entry.dock.commands.save), LEFT)
    assert session.zone_comment(zone(1)) == "Byen"

    panel.view.setCurrentIndex(panel.units.index(0, 2))
    panel.view.edit(panel.units.index(0, 2))
    QTest.keyClicks(panel.view.indexWidget(panel.units.index(0, 2)), "Samme skole")
    entry.editor.close()
    assert layers["Grunnkretser"].isModified()
    entry.dock.edit(layers["Grunnkretser"])
    assert entry.editor.session.comment(first) == "Samme skole"
