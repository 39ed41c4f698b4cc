"""The dock where there is little room, its keys, and what is not known."""

from lks.tests.helpers.editors import CTRL, SHIFT, wait_for
from lks.tests.helpers.sessions import zone
from qgis.core import NULL
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

HALVES = [1, 1, 2, 2] * 3


def test_zones_are_seen_as_far_as_their_status_at_the_usual_width(drawing):
    from lks.lks_plugin.gui.dock import zone_model

    entry, _ = drawing(4, 3, HALVES)
    dock = entry.dock
    header, bar = dock.table.horizontalHeader(), dock.tabs.tabBar()
    end = header.sectionPosition(zone_model.STATUS) + header.sectionSize(zone_model.STATUS)
    room = dock.sizeHint().width() - 12
    assert dock.sizeHint().width() <= 66 * dock.fontMetrics().averageCharWidth()
    assert end <= room - dock.table.verticalScrollBar().sizeHint().width()
    assert bar.tabRect(bar.count() - 1).right() <= room, "every tab is to be seen"


def test_the_totals_say_how_the_division_stands(drawing):
    from lks.lks_plugin.gui.dock import zone_model

    entry, _ = drawing(4, 3, HALVES)
    model = entry.dock.table.zones

    def told():
        return model.index(model.rowCount() - 1, zone_model.STATUS)

    assert told().data() == entry.editor.session.totals().state.text == "gyldig"
    entry.editor.session.assign([2], "")
    wait_for(lambda: told().data() == "ugyldig")
    assert told().data(Qt.ItemDataRole.ToolTipRole).startswith("Not valid. Errors to mend: 1")


def test_the_log_is_read_whole_at_the_usual_width(drawing):
    entry, hand = drawing(4, 3, HALVES)
    hand.click(2)
    entry.dock.log.changes.reload()
    view = entry.dock.log.view
    for column in range(5):
        assert view.sizeHintForColumn(column) <= view.columnWidth(column), column
    used = sum(view.columnWidth(column) for column in range(5))
    assert used + view.sizeHintForColumn(5) <= entry.dock.sizeHint().width() - 12


def test_column_widths_are_remembered_at_once(drawing):
    from lks.lks_plugin.gui.dock.zone_model import PEOPLE
    from lks.lks_plugin.gui.dock.zone_table import _HEADER, ZoneTable
    from qgis.core import QgsSettings

    entry, _ = drawing(4, 3, HALVES)
    entry.dock.table.horizontalHeader().resizeSection(PEOPLE, 222)
    wait_for(lambda: QgsSettings().value(_HEADER) is not None)
    assert ZoneTable(entry.editor).horizontalHeader().sectionSize(PEOPLE) == 222


def test_a_step_is_done_again_by_either_key(drawing):
    entry, hand = drawing(4, 3, HALVES)
    session = entry.editor.session
    for target in (entry.dock, entry.editor.canvas):
        for key, held in ((Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)):
            hand.click(2)
            assert session.code_of(2) == zone(1)
            QTest.keyClick(target, Qt.Key.Key_Z, CTRL)
            assert session.code_of(2) == zone(2)
            QTest.keyClick(target, key, held)
            assert session.code_of(2) == zone(1)
            entry.editor.undo()


def test_a_new_zone_has_the_units_that_are_selected(drawing):
    entry, _ = drawing(4, 3, HALVES)
    session = entry.editor.session
    session.layer.selectByIds([session.feature_id(unit) for unit in (2, 3, 6, 7)])
    entry.dock.commands.new.trigger()
    assert session.units_of(zone(3)) == [2, 3, 6, 7] and entry.editor.active == zone(3)
    assert session.layer.selectedFeatureCount() == 0
    entry.editor.undo()
    assert session.units_of(zone(3)) == [] and session.code_of(2) == zone(2)


def test_inhabitants_that_nobody_knows_are_a_dash(drawing):
    from lks.lks_plugin.gui.map.tooltip import effect_text

    entry, _ = drawing(4, 3, HALVES, befolkning=[800, 0, 800, 800] * 3)
    layer = entry.editor.session.layer
    layer.dataProvider().changeAttributeValues({1: {layer.fields().lookupField("befolkning"): NULL}})
    entry.editor.close()
    entry.dock.edit(layer)
    panel = entry.dock.units
    shown = [panel.units.index(row, 1).data() for row in range(2)]
    assert shown == ["–", "0"]
    assert "– inhabitants" in effect_text(entry.editor.session, 0, None, None)


def test_the_dock_says_which_fields_it_reads(drawing):
    entry, _ = drawing(4, 3, HALVES, befolkning_2014=[700] * 12)
    assert "befolkning" in entry.dock.fields_label.text() and "lks" in entry.dock.fields_label.text()
    assert "newest" in entry.dock.fields_label.toolTip()
