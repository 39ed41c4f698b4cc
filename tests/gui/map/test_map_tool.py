"""Zones drawn on the real canvas with real mouse and key events."""

import pytest
from lks.tests.helpers.editors import CTRL, RIGHT, SHIFT
from lks.tests.helpers.sessions import zone
from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt

# Two zones of six squares, side by side.
HALVES = [1, 1, 2, 2] * 3


def units(entry, serial):
    return entry.editor.session.units_of(zone(serial))


def test_a_click_gives_a_unit_to_the_active_zone_and_undo_takes_it_back(drawing):
    entry, hand = drawing(4, 3, HALVES)
    assert entry.editor.active == zone(1)
    hand.click(2)
    assert units(entry, 1) == [0, 1, 2, 4, 5, 8, 9]
    assert entry.editor.session.layer.getFeature(entry.editor.session.feature_id(2))["lks"] == zone(1)
    entry.dock.commands.undo.trigger()
    assert units(entry, 1) == [0, 1, 4, 5, 8, 9]
    entry.dock.commands.redo.trigger()
    assert 2 in units(entry, 1)


def test_the_map_undoes_and_redoes_where_qgis_has_no_keys_for_it(drawing):
    entry, hand = drawing(4, 3, HALVES)
    hand.click(2)
    hand.key(Qt.Key.Key_Z, CTRL)
    assert units(entry, 1) == [0, 1, 4, 5, 8, 9]
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert 2 in units(entry, 1)


def test_a_drag_is_one_step_and_leaves_no_unit_out_however_fast(drawing):
    entry, hand = drawing(4, 3, HALVES)
    hand.drag(hand.pixel(2), hand.pixel(10))
    assert units(entry, 1) == [0, 1, 2, 4, 5, 6, 8, 9, 10]
    assert entry.editor.session.layer.undoStack().count() == 1


def test_only_units_on_the_border_come_along_unless_ctrl_is_held(drawing, qgis_iface):
    entry, hand = drawing(4, 3, HALVES)
    hand.click(3)
    assert units(entry, 2) == [2, 3, 6, 7, 10, 11]
    (message,) = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Info)
    assert "do not border" in message and "Ctrl" in message
    hand.click(3, modifiers=CTRL)
    assert 3 in units(entry, 1) and entry.editor.session.row(zone(1)).parts == 2


def test_a_drag_reaches_on_over_units_taken_before(drawing):
    entry, hand = drawing(4, 3, HALVES)
    hand.drag(hand.pixel(1), hand.pixel(2), hand.pixel(3))
    assert units(entry, 1) == [0, 1, 2, 3, 4, 5, 8, 9]


@pytest.mark.parametrize("by_shift", [True, False])
def test_a_box_gives_what_lies_inside(drawing, by_shift):
    entry, hand = drawing(4, 3, HALVES)
    if not by_shift:
        hand.key(Qt.Key.Key_R)
    hand.drag(hand.pixel(2, 0.1, 0.1), hand.pixel(7, 0.9, 0.9), modifiers=SHIFT if by_shift else Qt.KeyboardModifier(0))
    assert units(entry, 2) == [10, 11]
    assert entry.editor.session.layer.undoStack().count() == 1


def test_a_lasso_gives_what_lies_inside(drawing):
    entry, hand = drawing(4, 3, HALVES)
    entry.dock.commands.by_mode[next(mode for mode in entry.dock.commands.by_mode if mode.value == "lasso")].trigger()
    corners = [(2, 0.1, 0.1), (3, 0.3, 0.1), (3, 0.3, 0.8), (6, 0.9, 0.9), (6, 0.1, 0.9)]
    hand.drag(*(hand.pixel(*corner) for corner in corners))
    assert units(entry, 1) == [0, 1, 2, 4, 5, 6, 8, 9]


def test_a_right_click_makes_the_zone_below_active_and_the_table_follows(drawing):
    entry, hand = drawing(4, 3, HALVES)
    hand.click(3, button=RIGHT)
    assert entry.editor.active == zone(2)
    assert entry.dock.table.codes() == [zone(2)]
    hand.click(1)
    assert 1 in units(entry, 2)


def test_escape_drops_the_gesture_and_then_the_tool(drawing, qgis_canvas):
    entry, hand = drawing(4, 3, HALVES)
    hand.press(hand.pixel(2))
    hand.move(hand.pixel(6))
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.pixel(6))
    assert units(entry, 1) == [0, 1, 4, 5, 8, 9] and not entry.editor.session.layer.isEditable()
    assert qgis_canvas.mapTool() is entry.tool
    hand.key(Qt.Key.Key_Escape)
    assert qgis_canvas.mapTool() is not entry.tool
    assert not any(action.isChecked() for action in entry.dock.commands.by_mode.values())


def test_the_bubble_is_legible_under_the_style_sheet_of_a_dark_theme(drawing, qgis_app):
    from qgis.PyQt.QtGui import QPalette
    from qgis.PyQt.QtWidgets import QToolTip

    before = qgis_app.styleSheet()
    qgis_app.setStyleSheet("QWidget { background: transparent; color: #b0b0b0; } QLabel { background: transparent; }")
    try:
        entry, hand = drawing(4, 3, HALVES)
        hand.hover(2)
        image = entry.tool._bubble.grab().toImage()
        paper = QToolTip.palette().color(QPalette.ColorRole.ToolTipBase)
        assert image.pixelColor(3, 3).name() == paper.name() and image.pixelColor(3, 3).alpha() == 255
        ink = QToolTip.palette().color(QPalette.ColorRole.ToolTipText).name()
        assert ink in {image.pixelColor(x, y).name() for x in range(5, 150) for y in range(5, 25)}
    finally:
        qgis_app.setStyleSheet(before)


def test_hovering_tells_what_the_move_does_to_both_zones(drawing):
    entry, hand = drawing(4, 3, [1, 1, 2, 2] * 3, befolkning=[300] * 12)
    hand.hover(2)
    bubble = entry.tool._bubble
    text = bubble.label.text()
    assert bubble.isVisibleTo(entry.editor.canvas) and "43010103" in text and "300" in text
    assert "1\u202f800 → <b>2\u202f100</b>" in text and "1\u202f800 → <b>1\u202f500</b>" in text
    hand.hover(3)
    assert "Does not border" in bubble.label.text()
    hand.hover(0)
    assert "LKS 01" in bubble.label.text() and "→" not in bubble.label.text()
    assert entry.editor.session.layer.undoStack().count() == 0


def test_locked_zones_neither_give_nor_take(drawing, qgis_iface):
    entry, hand = drawing(4, 3, HALVES)
    entry.editor.session.lock(zone(2), True)
    hand.click(2)
    assert units(entry, 2) == [2, 3, 6, 7, 10, 11]
    assert "locked" in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[0]


def test_units_are_taken_out_of_zones_when_the_row_without_a_zone_is_active(drawing):
    entry, hand = drawing(4, 3, HALVES)
    entry.editor.activate("")
    hand.click(5)
    assert entry.editor.session.unassigned().units == 1
    hand.click(3, button=RIGHT)
    hand.click(5, modifiers=CTRL)
    assert entry.editor.session.unassigned().units == 0 and 5 in units(entry, 2)


def test_without_an_active_zone_the_tool_says_what_to_do(drawing, qgis_iface):
    entry, hand = drawing(4, 3, HALVES)
    entry.editor.activate(None)
    hand.click(2)
    assert "Choose the zone" in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[0]


def test_the_map_may_have_another_coordinate_system(drawing, qgis_canvas):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
    from qgis.PyQt.QtCore import QPoint

    entry, hand = drawing(4, 3, HALVES)
    there = QgsCoordinateReferenceSystem("EPSG:25832")
    here = entry.editor.session.layer.crs()
    transform = QgsCoordinateTransform(here, there, QgsProject.instance())
    qgis_canvas.setDestinationCrs(there)
    qgis_canvas.setExtent(transform.transformBoundingBox(QgsRectangle(0, 0, 4000, 3000)))
    at = qgis_canvas.getCoordinateTransform().transform(transform.transform(QgsPointXY(2500, 500)))
    hand.drag(QPoint(round(at.x()), round(at.y())))
    assert units(entry, 1) == [0, 1, 2, 4, 5, 8, 9]


def test_a_zone_that_comes_to_look_like_its_neighbour_gets_another_colour_on_the_map(drawing):
    entry, _ = drawing(3, 3, [1, 2, 3] * 3)
    layer, colours = entry.editor.session.layer, entry.editor.colours
    assert colours.of(zone(1)) == colours.of(zone(3)), "they do not touch"
    entry.editor.give([1], zone(1))
    assert colours.of(zone(1)) != colours.of(zone(3))
    shown = {each.value(): each.symbol().color().name() for each in layer.renderer().categories() if each.value()}
    assert shown == colours.all()


def test_problems_follow_a_stroke_and_come_back_with_undo(drawing):
    entry, _ = drawing(6, 2, [1, 1, 2, 2, 3, 3] * 2, befolkning=[250] * 12)
    session = entry.editor.session
    before = {problem.code: problem for problem in session.problems()}
    assert set(before) == {zone(1), zone(2), zone(3)}
    entry.editor.give([2], zone(1))
    after = {problem.code: problem for problem in session.problems()}
    assert after[zone(1)].sentence != before[zone(1)].sentence
    entry.editor.undo()
    assert {problem.code: problem for problem in session.problems()} == before
