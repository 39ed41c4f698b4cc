"""The dock over a real layer and canvas: what its table shows, and what its actions do."""

import subprocess
import sys
from datetime import datetime

import pytest
from lks.tests.conftest import ROOT
from lks.tests.helpers.editors import CTRL, answer_dialog, texts
from lks.tests.helpers.sessions import zone
from qgis.core import Qgis, QgsCategorizedSymbolRenderer, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QToolBar

HALVES = [1, 1, 2, 2] * 3


@pytest.fixture
def columns():
    from lks.lks_plugin.gui.dock import zone_model

    return zone_model


def test_the_table_tells_of_zones_units_without_one_and_totals(drawing, columns):
    entry, _ = drawing(4, 3, [1, 1, 2, 0] * 3)
    table, sums = entry.dock.table, entry.dock.zones.sums
    assert texts(table, columns.CODE) == [zone(1), zone(2)]
    assert texts(table, columns.PEOPLE) == ["4\u202f800", "2\u202f400"]
    assert texts(table, columns.UNITS) == ["6", "3"]
    assert texts(sums, columns.PEOPLE) == ["2\u202f400", "9\u202f600"]
    assert texts(sums, columns.UNITS) == ["3", "12"]
    assert sums.model().index(0, 0).data() == "Without a zone"


def test_a_stroke_changes_the_rows_concerned_and_resets_nothing(drawing, columns):
    entry, hand = drawing(6, 1, [1, 1, 2, 2, 3, 3])
    told = []
    entry.dock.table.zones.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.row())))
    entry.dock.table.zones.modelReset.connect(lambda: told.append("reset"))
    hand.click(2)
    assert "reset" not in told and (2, 2) not in told
    assert {(0, 0), (1, 1), (3, 4)} <= set(told)
    assert texts(entry.dock.table, columns.UNITS) == ["3", "1", "2"]


def test_status_tells_the_reason_in_words(drawing, columns):
    entry, _ = drawing(4, 3, HALVES, befolkning=[100, 100, 800, 800] * 3)
    assert texts(entry.dock.table, columns.STATUS) == ["Below the absolute minimum", "Without fault"]
    tip = entry.dock.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "✖" in tip and "600 inhabitants, fewer than the 1\u202f000" in tip


def test_sorting_search_and_only_problems(drawing, columns):
    entry, _ = drawing(6, 1, [1, 1, 2, 2, 3, 3], befolkning=[800, 800, 900, 900, 100, 100])
    table = entry.dock.table
    table.sortByColumn(columns.PEOPLE, Qt.SortOrder.AscendingOrder)
    assert texts(table, columns.CODE) == [zone(3), zone(1), zone(2)]
    entry.dock.only_problems.setChecked(True)
    assert texts(table, columns.CODE) == [zone(3)]
    entry.dock.only_problems.setChecked(False)
    entry.dock.search.setText("lks 02")
    assert texts(table, columns.CODE) == [zone(2)]


def test_edits_made_outside_are_followed(drawing, columns):
    entry, _ = drawing(4, 3, HALVES)
    layer = entry.editor.session.layer
    layer.startEditing()
    layer.changeAttributeValue(entry.editor.session.feature_id(2), layer.fields().lookupField("lks"), zone(1))
    assert texts(entry.dock.table, columns.UNITS) == ["7", "5"]
    layer.rollBack()
    assert texts(entry.dock.table, columns.UNITS) == ["6", "6"]


def test_an_active_zone_that_goes_with_a_rollback_is_forgotten(drawing):
    entry, _ = drawing(4, 3, HALVES)
    session = entry.editor.session
    session.assign([0], zone(7))
    entry.editor.activate(zone(7))
    assert entry.editor.chosen_codes == (zone(7),)
    heard = []
    entry.editor.activated.connect(heard.append)
    session.layer.rollBack()
    assert entry.editor.active is None and entry.editor.chosen_codes == () and heard == [None]
    assert not entry.dock.commands.merge.isEnabled() and not entry.dock.units.reason.isEnabled()


def test_tab_goes_through_the_dock_from_the_top(drawing):
    entry, _ = drawing(4, 3, HALVES)
    dock, order = entry.dock, []
    widget = dock.layers
    for _ in range(300):
        order.append(widget)
        widget = widget.nextInFocusChain()
    wanted = [
        dock.layers,
        dock.start_button,
        dock.search,
        dock.only_problems,
        dock.table,
        dock.tabs,
        dock.findings.view,
    ]
    places = [order.index(each) for each in wanted]
    assert places == sorted(places)


def test_keys_in_the_dock(drawing):
    entry, hand = drawing(4, 3, HALVES)
    hand.click(2)
    QTest.keyClick(entry.dock.table, Qt.Key.Key_Z, CTRL)
    assert entry.editor.session.row(zone(1)).units == 6
    QTest.keyClick(entry.dock.table, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert entry.editor.session.row(zone(1)).units == 7
    QTest.keyClick(entry.dock.table, Qt.Key.Key_Insert)
    assert entry.editor.active == zone(3)
    QTest.keyClick(entry.dock.table, Qt.Key.Key_Delete)
    assert entry.editor.codes() == [zone(1), zone(2)]


def test_a_new_zone_takes_its_first_unit_anywhere(drawing, columns):
    entry, hand = drawing(4, 3, HALVES)
    entry.dock.commands.new.trigger()
    assert texts(entry.dock.table, columns.CODE) == [zone(1), zone(2), zone(3)]
    assert texts(entry.dock.table, columns.STATUS)[2] == "No grunnkretser"
    hand.drag(hand.pixel(3), hand.pixel(7), hand.pixel(11))
    assert entry.editor.session.units_of(zone(3)) == [3, 7, 11]
    values = {
        feature["grunnkretsnummer"]: feature["lks"]
        for feature in QgsProject.instance().mapLayers().popitem()[1].getFeatures()
    }
    assert values["43010104"] == zone(3)


def test_locked_zones_show_it_and_stay_as_they_are(drawing):
    entry, hand = drawing(4, 3, HALVES)
    entry.dock.table.selectRow(1)
    entry.dock.commands.lock.trigger()
    assert entry.editor.session.locked() == {zone(2)}
    assert "Locked" in entry.dock.table.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    entry.dock.table.selectRow(0)
    hand.click(2)
    assert entry.editor.session.row(zone(2)).units == 6
    entry.dock.table.selectRow(1)
    entry.dock.commands.lock.trigger()
    assert entry.editor.session.locked() == set()


def test_zones_are_merged_into_the_one_asked_for(drawing):
    entry, _ = drawing(6, 1, [1, 1, 2, 2, 3, 3])
    entry.dock.table.selectRow(0)
    answer_dialog(lambda dialog: dialog.accept())
    entry.dock.commands.merge.trigger()
    assert entry.editor.codes() == [zone(2), zone(3)] and entry.editor.active == zone(2)
    assert entry.editor.session.row(zone(2)).units == 4
    entry.dock.commands.undo.trigger()
    assert entry.editor.session.row(zone(1)).units == 2


def test_zones_go_back_to_the_proposal(drawing, columns):
    entry, hand = drawing(4, 3, HALVES, lks_forslag=[zone(serial) for serial in HALVES])
    hand.click(2)
    assert texts(entry.dock.table, columns.CHANGE) == ["+1 (+800)", "−1 (−800)"]
    entry.dock.table.selectRow(0)
    entry.dock.commands.reset.trigger()
    assert texts(entry.dock.table, columns.CHANGE) == ["", ""]


def test_selected_features_are_given_to_the_active_zone(drawing):
    entry, _ = drawing(4, 3, HALVES)
    session = entry.editor.session
    assert not entry.dock.commands.give_selected.isEnabled()
    session.layer.selectByIds([session.feature_id(unit) for unit in (2, 3)])
    entry.dock.commands.give_selected.trigger()
    assert session.units_of(zone(1)) == [0, 1, 2, 3, 4, 5, 8, 9] and session.layer.undoStack().count() == 1


def test_next_problem_goes_through_every_part(drawing, qgis_canvas):
    entry, _ = drawing(6, 1, [1, 2, 2, 1, 3, 3])
    whole = qgis_canvas.extent()
    seen = []
    for _ in range(3):
        entry.dock.step_actions[0].trigger()
        seen.append((entry.editor.active, entry.dock.findings.view.currentIndex().data()))
    assert [code for code, _ in seen] == [zone(1), zone(1), zone(1)]
    assert "Part 1 of 2" in seen[0][1] and "Part 2 of 2" in seen[1][1] and seen[2] == seen[0]
    assert qgis_canvas.extent().width() < whole.width()


def test_findings_follow_the_strokes(drawing):
    entry, hand = drawing(4, 3, HALVES)
    findings = entry.dock.findings
    assert findings.problems.rowCount() == 0
    hand.click(3, modifiers=CTRL)
    findings.reload()
    assert findings.problems.rowCount() == 2 and findings._count.text().startswith("Errors: 2.")
    entry.dock.commands.undo.trigger()
    findings.reload()
    assert findings.problems.rowCount() == 0


def test_comments_and_reasons_are_written_into_the_layer(drawing):
    entry, _ = drawing(4, 3, HALVES, kommentar=[""] * 12, begrunnelse=[""] * 12)
    panel, session = entry.dock.units, entry.editor.session
    panel.units.setData(panel.units.index(1, 2), "hører til skolen", Qt.ItemDataRole.EditRole)
    assert session.comment(1) == "hører til skolen"
    assert session.layer.getFeature(session.feature_id(1))["kommentar"] == "hører til skolen"
    panel.reason.setFocus()
    QTest.keyClicks(panel.reason, "øy")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    assert session.row(zone(1)).reason == "øy"
    entry.dock.commands.undo.trigger()
    entry.dock.commands.undo.trigger()
    assert session.comment(1) == "" and session.row(zone(1)).reason == ""
    assert panel.units.index(1, 2).data() == ""


def test_a_reason_half_written_belongs_to_the_zone_it_was_begun_for(drawing):
    entry, _ = drawing(4, 3, HALVES, begrunnelse=[""] * 12)
    QTest.keyClicks(entry.dock.units.reason, "øy")
    entry.editor.activate(zone(2))
    session = entry.editor.session
    assert (session.row(zone(1)).reason, session.row(zone(2)).reason) == ("øy", "")
    assert entry.dock.units.reason.text() == ""


def test_a_comment_on_a_zone_is_no_reason(drawing):
    entry, _ = drawing(4, 3, HALVES, befolkning=[200] * 12)
    session, panel = entry.editor.session, entry.dock.units
    QTest.keyClicks(panel.comment, "Er dette riktig?")
    QTest.keyClick(panel.comment, Qt.Key.Key_Return)
    assert session.zone_comment(zone(1)) == "Er dette riktig?" and session.row(zone(1)).status == "exception"
    entry.editor.activate(zone(2))
    assert panel.comment.text() == ""
    layer = session.layer
    entry.editor.close()
    entry.dock.edit(layer)
    assert panel.comment.text() == "Er dette riktig?"
    panel.comment.clear()
    entry.editor.session.set_zone_comment(zone(1), " ")
    assert entry.editor.session.zone_comment(zone(1)) == ""


def test_what_is_kept_with_the_layer_outlives_the_editor_and_its_style(drawing):
    from lks.lks_plugin.gui.session.layer_properties import keep_sent, sent_at

    entry, _ = drawing(4, 3, HALVES, befolkning=[200] * 12)
    layer, moment = entry.editor.session.layer, datetime(2026, 2, 3, 12, 30)
    entry.editor.session.lock(zone(2), True)
    entry.editor.session.set_reason(zone(1), "øy")
    keep_sent(layer, moment)
    for _ in range(2):
        entry.editor.close()
        assert sent_at(layer) == moment
        entry.dock.edit(layer)
        session = entry.editor.session
        assert (session.locked(), session.row(zone(1)).reason) == ({zone(2)}, "øy")
        assert entry.dock.sent_label.isVisibleTo(entry.dock)


def test_without_a_field_for_comments_the_user_is_told(drawing, qgis_iface):
    entry, _ = drawing(4, 3, HALVES)
    panel = entry.dock.units
    assert not panel.units.setData(panel.units.index(0, 2), "x", Qt.ItemDataRole.EditRole)
    assert "kommentar" in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[-1]


def test_the_log_is_in_step_with_undo(drawing):
    entry, hand = drawing(4, 3, HALVES)
    hand.click(2)
    log = entry.dock.log.changes
    log.reload()
    assert [log.index(0, column).data() for column in (1, 2, 3, 5)] == [
        "43010103",
        "LKS 02",
        "LKS 01",
        "no",
    ]
    entry.dock.commands.undo.trigger()
    log.reload()
    assert log.rowCount() == 0
    entry.dock.commands.redo.trigger()
    entry.dock.commands.save.trigger()
    assert log.rowCount() == 1 and log.index(0, 5).data() == "yes"


def test_saving_keeps_the_layer_open_and_rolling_back_asks(drawing):
    entry, hand = drawing(4, 3, HALVES)
    layer = entry.editor.session.layer
    hand.click(2)
    entry.dock.commands.save.trigger()
    assert layer.isEditable() and not layer.isModified()
    hand.click(6)
    answer_dialog(lambda dialog: dialog.button(dialog.StandardButton.Yes).click())
    entry.dock.commands.rollback.trigger()
    assert entry.editor.session.units_of(zone(1)) == [0, 1, 2, 4, 5, 8, 9] and not layer.isModified()


def test_the_layer_gets_its_own_look_back(drawing):
    entry, _ = drawing(4, 3, HALVES)
    layer = entry.editor.session.layer
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert {category.value() for category in layer.renderer().categories()} == {zone(1), zone(2), ""}
    entry.dock.commands.new.trigger()
    assert zone(3) in {category.value() for category in layer.renderer().categories()}
    entry.dock.start_button.click()
    assert entry.editor.session is None
    assert layer.renderer().type() == "singleSymbol" and layer.styleManager().styles() == ["default"]


def test_a_style_of_the_users_own_is_the_current_one_again(drawing):
    entry, _ = drawing(4, 3, HALVES)
    layer = entry.editor.session.layer
    entry.editor.close()
    layer.styleManager().addStyleFromLayer("min egen")
    layer.styleManager().setCurrentStyle("min egen")
    layer.setOpacity(0.4)
    entry.dock.edit(layer)
    assert layer.opacity() == 0.75
    entry.editor.close()
    assert layer.styleManager().currentStyle() == "min egen" and layer.opacity() == 0.4


def test_nobody_listens_to_a_layer_that_is_no_longer_edited(drawing):
    entry, _ = drawing(4, 3, HALVES)
    layer = entry.editor.session.layer

    def listeners():
        signals = (layer.attributeValueChanged, layer.selectionChanged, layer.layerModified, layer.editingStarted)
        return [layer.receivers(signal) for signal in (*signals, layer.willBeDeleted)]

    editing = listeners()
    entry.editor.close()
    before = listeners()
    entry.dock.edit(layer)
    assert listeners() == editing != before
    entry.editor.close()
    assert listeners() == before


def test_the_layer_may_be_removed_while_it_is_edited(drawing):
    entry, hand = drawing(4, 3, HALVES)
    hand.click(2)
    QgsProject.instance().removeAllMapLayers()
    assert entry.editor.session is None and entry.dock.table.model().rowCount() == 0
    assert not entry.dock.commands.new.isEnabled()
    hand.click(2)


def test_fields_are_asked_for_where_names_do_not_tell(entry, squares):
    from lks.lks_plugin.gui.editor.fields_dialog import remembered

    layer = squares(2, 2, sone=[zone(1)] * 4)
    QgsProject.instance().addMapLayer(layer)

    def fill(dialog):
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        assert not ok.isEnabled()
        dialog._fields["zone_field"].setField("sone")
        dialog._add["comment_field"].setChecked(True)
        assert ok.isEnabled()
        ok.click()

    answer_dialog(fill)
    entry.dock.edit(layer)
    assert entry.editor.session.row(zone(1)).units == 4
    assert layer.fields().lookupField("kommentar") >= 0 and not layer.isEditable()
    assert (remembered(layer).zone_field, remembered(layer).comment_field) == ("sone", "kommentar")


def test_a_field_for_the_proposal_starts_with_the_zones_of_now(squares):
    from lks.lks_plugin.gui.editor.fields_dialog import add_fields
    from lks.lks_plugin.gui.session.settings import settings_for

    for zones in ([zone(1), None, zone(2), "tull"], [float(zone(1)), None, float(zone(2)), 7.0]):
        layer = squares(2, 2, lks=zones)
        settings = add_fields(layer, settings_for(layer), {"proposal_field": "lks_forslag"})
        assert settings.proposal_field == "lks_forslag"
        proposed = [feature["lks_forslag"] or "" for feature in layer.getFeatures()]
        assert proposed == [zone(1), "", zone(2), "tull" if "tull" in zones else "7"]


def test_a_layer_that_cannot_be_read_is_told(entry, squares, qgis_iface):
    layer = squares(2, 2, lks=[zone(1)] * 4, befolkning=[-1, 2, 3, 4])
    QgsProject.instance().addMapLayer(layer)
    entry.dock.edit(layer)
    assert entry.editor.session is None and not entry.dock.start_button.isChecked()
    assert "negative" in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[0]


def test_the_editor_leaves_qgis_as_it_was(qgis_iface, qgis_canvas, qgis_new_project, squares):
    import lks
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QAction

    window = qgis_iface.mainWindow()

    def there():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        kinds = (QDockWidget, QToolBar, QAction, QLineEdit)
        return (
            [len(window.findChildren(kind)) for kind in kinds],
            len(qgis_canvas.scene().items()),
            len(qgis_canvas.children()),
        )

    before = there()
    plugin = lks.classFactory(qgis_iface)
    plugin.initGui()
    layer = squares(2, 2, lks=[zone(1)] * 4)
    QgsProject.instance().addMapLayer(layer)
    plugin.editor.dock.edit(layer)
    plugin.editor.dock.commands.by_mode[plugin.editor.tool.mode].trigger()
    assert qgis_canvas.mapTool() is plugin.editor.tool
    plugin.unload()
    assert qgis_canvas.mapTool() is None
    assert layer.renderer().type() == "singleSymbol"
    assert there() == before
    # Nobody listens any more.
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("lks"), zone(2))
    QgsProject.instance().removeAllMapLayers()


def test_qgis_process_never_loads_the_editor():
    code = f"""
import importlib.util, sys
from qgis.core import QgsApplication
root = {str(ROOT)!r}
spec = importlib.util.spec_from_file_location("lks", root + "/__init__.py", submodule_search_locations=[root])
sys.modules["lks"] = lks = importlib.util.module_from_spec(spec)
spec.loader.exec_module(lks)
program = QgsApplication([], False)
lks.classFactory(None)
print([name for name in sys.modules if name.startswith("lks.lks_plugin.gui")])
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
