"""The dock where there is little room, its keys, and what is not known."""

from dataclasses import replace

from lks.lks_plugin.engine.rules.state import ACCEPTED, UNEXPLAINED, DivisionState
from lks.lks_plugin.gui.dock.zone_delegate import status_width
from lks.lks_plugin.gui.dock.zone_model import CHANGE, PEOPLE, STATUS, ZONE
from lks.lks_plugin.gui.dock.zone_table import ZoneTable
from lks.tests.helpers.editors import CTRL, SHIFT, wait_for
from lks.tests.helpers.sessions import zone
from qgis.core import NULL
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

HALVES = [1, 1, 2, 2] * 3
STATES = {ACCEPTED: DivisionState(accepted=12), UNEXPLAINED: DivisionState(unexplained=12)}


def test_nothing_is_cut_off_at_the_usual_width(drawing):
    entry, _ = drawing(4, 3, HALVES)
    dock = entry.dock
    header, bar = dock.table.horizontalHeader(), dock.tabs.tabBar()
    end = header.sectionPosition(STATUS) + header.sectionSize(STATUS)
    room = dock.minimumWidth() - 12
    assert dock.minimumWidth() <= 70 * dock.fontMetrics().averageCharWidth(), "the map needs room beside it"
    assert end <= room - dock.table.verticalScrollBar().sizeHint().width()
    assert bar.sizeHint().width() <= room, "every tab is to be seen"
    assert dock.toolbar.sizeHint().width() <= room, "every tool is to be seen"


def test_no_column_is_cut_by_the_edge_until_somebody_arranges_them(drawing):
    entry, _ = drawing(4, 3, HALVES)
    table = ZoneTable(entry.editor)
    header, widths = table.horizontalHeader(), set()
    table.show()
    for width in range(table.least_width(), 3 * table.least_width(), 37):
        table.resize(width, 300)
        ends = [header.sectionPosition(column) + header.sectionSize(column) for column in range(header.count())]
        edge = table.viewport().width()
        assert edge in ends or max(ends) < edge, (width, edge, sorted(ends))
        assert min(ends) > 0 and header.sectionSize(PEOPLE) >= header.fontMetrics().horizontalAdvance("888 888")
        widths.add(header.sectionSize(PEOPLE))
    assert len(widths) > 5, "the bars take what is left"
    for column in set(range(header.count())) - {ZONE, PEOPLE}:
        assert header.sectionSize(column) >= header.sectionSizeHint(column), "headings are read whole"
    longest = header.fontMetrics().horizontalAdvance("+10 −10 (−1 234)")
    assert header.sectionSize(CHANGE) > longest
    header.resizeSection(STATUS, 300)
    table.resize(table.least_width(), 300)
    assert header.sectionSize(STATUS) == 300
    sip.delete(table)


def test_names_of_zones_are_whole_where_the_dock_has_room(drawing):
    entry, _ = drawing(4, 3, HALVES)
    entry.editor.session.set_local_name(zone(1), "Øvre Ullern øst")
    table = entry.dock.table
    for width, is_whole in ((table.least_width(), False), (table.least_width() + 200, True)):
        table.resize(width, 300)
        for part in (table, table.viewport()):
            QApplication.sendEvent(part, QResizeEvent(part.size(), part.size()))
        assert (table.columnWidth(ZONE) >= table.sizeHintForColumn(ZONE)) is is_whole


def test_the_totals_say_how_the_division_stands(drawing):
    entry, _ = drawing(4, 3, HALVES)
    verdict, session = entry.dock.zones.verdict, entry.editor.session
    assert verdict.words.text() == session.totals().state.text == "gyldig"
    session.assign([2], "")
    wait_for(lambda: verdict.words.text() == "ugyldig")
    assert verdict.toolTip().startswith("Not valid. Errors to mend: 1")
    for kind in ("gyldig med godtatte unntak", "mangler begrunnelse"):
        verdict.show_sums(replace(session.totals(), state=STATES[kind], doubtful=2000))
        assert kind in verdict.words.text()
        whole = verdict.words.sizeHint().width() <= entry.dock.minimumWidth() - 50
        assert whole and verdict.words.wordWrap()


def test_a_status_that_has_no_room_is_told_in_a_word(drawing):
    from lks.lks_plugin.gui.dock.zone_model import short_kinds, short_status, status_text

    entry, _ = drawing(4, 3, [1, 2, 2, 2] * 3, befolkning=[20, 800, 800, 800] * 3)
    row = entry.editor.session.row(zone(1))
    assert (status_text(row), short_status(row)) == ("Below the absolute minimum", "Far too few")
    room = entry.dock.fontMetrics().horizontalAdvance(max(short_kinds().values(), key=len))
    assert room < status_width(entry.dock.table)


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
    from lks.lks_plugin.gui.dock.zone_table import _HEADER
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
