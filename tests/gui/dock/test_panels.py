"""Suggestions, charts, sending and packages, as a planner uses them."""

import zipfile

import pytest
from lks.tests.helpers.editors import answer_dialog, wait_for
from lks.tests.helpers.sessions import zone
from qgis.core import Qgis, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

# The first zone has too few people, and the second no room for them.
SMALL = {"zones": [1, 2, 2, 2, 2, 2], "befolkning": [900] + [1500] * 5}


def draw_small(drawing):
    return drawing(6, 1, SMALL["zones"], befolkning=SMALL["befolkning"])


def bands(entry):
    return len(entry.editor.canvas.scene().items())


def suggest(entry):
    panel = entry.dock.suggestions
    entry.dock.table.selectRow(0)
    panel.ask()
    wait_for(lambda: panel._task is None)
    return panel


def test_a_suggestion_is_shown_and_accepted_as_one_step(drawing):
    entry, _ = draw_small(drawing)
    before = bands(entry)
    panel = suggest(entry)
    assert panel.suggestion.moves == {1: zone(1)} and bands(entry) > before
    assert panel.figures.item(0, 1).text() == "900 → 2\u202f400"
    assert entry.editor.session.row(zone(1)).units == 1, "nothing happens before it is accepted"
    panel.accept_button.click()
    assert entry.editor.session.units_of(zone(1)) == [0, 1]
    assert entry.editor.session.layer.undoStack().count() == 1 and bands(entry) == before
    entry.dock.commands.undo.trigger()
    assert entry.editor.session.units_of(zone(1)) == [0]


def test_a_suggestion_is_dropped_without_a_trace(drawing):
    entry, _ = draw_small(drawing)
    before = bands(entry)
    panel = suggest(entry)
    panel.drop_button.click()
    assert panel.suggestion is None and bands(entry) == before
    assert entry.editor.session.layer.undoStack().count() == 0


def test_a_suggestion_goes_when_its_units_do(drawing):
    entry, _ = draw_small(drawing)
    panel = suggest(entry)
    entry.editor.give([1], zone(1))
    assert panel.suggestion is None


def test_a_search_can_be_cancelled(drawing):
    entry, _ = draw_small(drawing)
    panel = entry.dock.suggestions
    entry.dock.table.selectRow(0)
    panel.ask()
    panel.cancel()
    wait_for(lambda: panel._task is None)
    assert panel.suggestion is None or panel.suggestion.moves
    assert panel.ask_button.isVisibleTo(panel) and not panel.cancel_button.isVisibleTo(panel)


def test_why_there_is_nothing_to_suggest(drawing):
    entry, _ = drawing(6, 1, [1, 1, 2, 2, 3, 3], befolkning=[900] * 6)
    panel = suggest(entry)
    assert panel.suggestion is None and "nothing to repair" in panel._words.text()


@pytest.fixture
def shown(entry):
    """Show a widget by itself."""
    widgets = []

    def show(widget):
        widget.setParent(None)
        widget.resize(500, 300)
        widget.show()
        widgets.append(widget)
        return widget

    yield show
    for widget in widgets:
        widget.close()


def test_charts_draw_the_zones_and_a_click_on_a_bar_makes_its_zone_active(drawing, shown):
    pytest.importorskip("matplotlib")
    entry, _ = drawing(6, 1, [1, 1, 2, 2, 3, 3], befolkning=[800, 800, 900, 900, 100, 100])
    figure = shown(entry.dock.charts.population)
    wait_for(lambda: figure._image is not None)
    assert entry.dock.charts._codes == [zone(2), zone(1), zone(3)], "the most populous first"
    first = figure._image.copy()
    figure.clicked.emit(2.2)
    assert entry.editor.active == zone(3)
    wait_for(lambda: figure._image is not None and figure._image != first)


def test_profiles_need_indicators_and_say_so(drawing, shown):
    pytest.importorskip("matplotlib")
    entry, _ = drawing(4, 3, [1, 1, 2, 2] * 3)
    figure = shown(entry.dock.charts.profiles)
    wait_for(lambda: figure._text)
    assert "no indicators" in figure._text


def test_profiles_of_the_chosen_zones(drawing, shown):
    pytest.importorskip("matplotlib")
    entry, _ = drawing(4, 3, [1, 1, 2, 2] * 3, medianinntekt=[300, 310, 500, 510] * 3)
    entry.editor.choose([zone(1), zone(2)])
    figure = shown(entry.dock.charts.profiles)
    wait_for(lambda: figure._image is not None)
    lines = [line for line in figure._figure.axes[0].get_lines() if line.get_marker() not in ("None", "", None)]
    assert [line.get_label() for line in lines] == ["LKS 01", "LKS 02"]
    assert lines[0].get_xdata()[0] < 0 < lines[1].get_xdata()[0]


def test_sending_asks_for_reasons_and_writes_the_answer(drawing, tmp_path, qgis_iface):
    entry, _ = drawing(6, 1, [1, 1, 1, 2, 2, 2], befolkning=[400] * 6, begrunnelse=[""] * 6)
    target = tmp_path / "svar"

    def fill(dialog):
        assert set(dialog.reasons) == {zone(1), zone(2)} and "all the same" in dialog.write_button.text()
        QTest.keyClicks(dialog.reasons[zone(1)], "egen dal")
        dialog.file.setFilePath(str(target))
        dialog.write_button.click()
        dialog.reject()

    answer_dialog(fill)
    entry.dock.commands.send.trigger()
    with zipfile.ZipFile(target.with_suffix(".zip")) as archive:
        assert any(name.startswith("GKRETS-4301") for name in archive.namelist())
    session = entry.editor.session
    assert session.row(zone(1)).status == "accepted" and session.row(zone(2)).status == "exception"
    assert not session.layer.isModified()
    assert "not sent yet" in entry.dock.sent_label.text()
    assert "Grunnkretser: 6" in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Success)[-1]


def test_sending_shows_what_is_not_in_order_and_takes_there(drawing):
    entry, _ = drawing(6, 1, [1, 2, 2, 1, 3, 3])
    seen = []

    def look(dialog):
        seen.extend(dialog.problems.item(row).text() for row in range(dialog.problems.count()))
        dialog.problems.itemActivated.emit(dialog.problems.item(1))

    answer_dialog(look)
    entry.dock.commands.send.trigger()
    assert len(seen) == 2 and "Part 2 of 2" in seen[1]
    assert entry.editor.active == zone(1)


def test_a_target_that_cannot_be_written_leaves_the_dialog_open(drawing, tmp_path, qgis_iface):
    entry, _ = drawing(4, 3, [1, 1, 2, 2] * 3)

    def fill(dialog):
        (tmp_path / "x.zip").mkdir()
        dialog.file.setFilePath(str(tmp_path / "x.zip"))
        dialog.write_button.click()
        assert dialog.isVisible() and dialog.sent is None
        dialog.reject()

    answer_dialog(fill)
    entry.dock.commands.send.trigger()
    assert qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)


@pytest.fixture
def package(editing, tmp_path):
    """A ZIP with a kommune's units."""
    from lks.lks_plugin.gui.sending.answer import write_answer

    path = tmp_path / "LKS-4301.zip"
    write_answer(editing(4, 3, [1, 1, 2, 2] * 3), path)
    return path


def test_a_package_opens_straight_into_the_dock(entry, package):
    from lks.lks_plugin.gui.editor.open_package import usual_folder

    def fill(dialog):
        dialog.zip_file.setFilePath(str(package))
        assert dialog.folder() == usual_folder(package)
        dialog.accept()

    answer_dialog(fill)
    entry.open_action.trigger()
    session = entry.editor.session
    assert session.row(zone(1)).units == 6
    session.assign([2], zone(1))
    assert session.layer.commitChanges()
    entry.editor.close()
    QgsProject.instance().removeAllMapLayers()
    entry.open_from(package, usual_folder(package))
    assert entry.editor.session.row(zone(1)).units == 7, "the work done in the folder is still there"


def test_a_file_that_is_no_package_is_told(entry, tmp_path, qgis_iface):
    (tmp_path / "brev.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    entry.open_from(tmp_path / "brev.zip", tmp_path / "ut")
    assert "GeoPackage" in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[0]
    assert entry.editor.session is None and not (tmp_path / "ut").exists()


def test_the_real_baerum_is_edited_with_mouse_and_undo(entry, qgis_canvas, shared_data):
    """The largest gesture on real, not wholly clean polygons."""
    from dataclasses import replace

    from lks.lks_plugin.gui.editor.fields_dialog import remember, remembered
    from lks.tests.helpers.editors import Hand

    source = QgsVectorLayer(f"{shared_data}/baerum/grunnkretser.gpkg|layername=grunnkretser", "g", "ogr")
    layer = source.materialize(QgsFeatureRequest())
    QgsProject.instance().addMapLayer(layer)
    qgis_canvas.resize(600, 500)
    qgis_canvas.setDestinationCrs(layer.crs())
    qgis_canvas.setExtent(layer.extent())
    remember(layer, replace(remembered(layer), zone_field="lks2026", population_field="befolkning_2024"))
    entry.dock.edit(layer)
    assert entry.dock.table.model().rowCount() == 63
    entry.dock.commands.by_mode[entry.tool.mode].trigger()
    hand, session = Hand(qgis_canvas, 1), entry.editor.session
    entry.editor.activate("3201000042")
    before = session.row("3201000042").population
    corner = qgis_canvas.viewport().rect()
    hand.drag(corner.topLeft(), corner.center(), corner.bottomRight(), modifiers=Qt.KeyboardModifier.ShiftModifier)
    QCoreApplication.processEvents()
    assert session.row("3201000042").population == session.totals().population - session.unassigned().population
    entry.dock.commands.undo.trigger()
    assert session.row("3201000042").population == before and session.layer.undoStack().index() == 0


def test_from_package_to_answer(entry, run, squares, tmp_path):
    """What SSB sends, a planner changes, and SSB reads."""
    from lks.lks_plugin.gui.editor.open_package import usual_folder

    names = {"kommunenavn": ["Prøve"] * 12, "grunnkretsnavn": [f"Krets {number}" for number in range(12)]}
    layer = squares(4, 3, lks=[zone(serial) for serial in [1, 1, 2, 2] * 3], **names)
    QgsProject.instance().addMapLayer(layer)
    run("exportpackage", INPUT=layer, LKS_FIELD="lks", OUTPUT_FOLDER=str(tmp_path))
    (package,) = tmp_path.glob("*.zip")
    QgsProject.instance().removeAllMapLayers()
    entry.open_from(package, usual_folder(package))
    session = entry.editor.session
    assert session.zone_name(zone(1)) == "Prøve LKS 01"
    entry.editor.give([2], zone(1))
    answer = tmp_path / "svar" / "LKS-svar.zip"

    def fill(dialog):
        assert "Valid" in dialog.findChild(QLabel).text() and "all the same" not in dialog.write_button.text()
        dialog.file.setFilePath(str(answer))
        dialog.write_button.click()
        dialog.reject()

    answer_dialog(fill)
    entry.dock.commands.send.trigger()
    heard = run("importfeedback", SENT=str(package), ANSWER=str(answer))
    assert heard["N_CHANGES"] == 1 and heard["VALID"]
