"""The finish: my changes, written, not sent yet, sent, taken back."""

import zipfile

import pytest
from lks.lks_plugin.engine.errors import LksError
from lks.tests.helpers.editors import answer_dialog
from lks.tests.helpers.sessions import zone
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

TWELVE = [1, 1, 2, 2] * 3


def sending(entry, act):
    answer_dialog(act)
    entry.dock.commands.send.trigger()


def test_sending_begins_with_my_changes_and_ends_with_what_is_left_to_do(package_project):
    entry, layers = package_project(4, 3, TWELVE, contact="Kari Nord, levekaar@ssb.no", befolkning=[400] * 12)
    entry.dock.edit(layers["Grunnkretser"])
    editor = entry.editor
    editor.give([2], zone(1))
    editor.session.set_comment(2, "Samme skole")
    folder = editor.session.geopackage().parent

    def act(dialog):
        tree = dialog.changes
        first = tree.topLevelItem(0)
        assert [first.text(column) for column in range(4)] == ["Øyer LKS 01 · Krets 0", "+1", "+400 → 2\u202f800", "–"]
        assert [first.child(0).text(column) for column in (1, 3)] == ["LKS 02 → LKS 01", "Samme skole"]
        assert tree.topLevelItemCount() == 2 and dialog.file.filePath() == str(folder / "LKS-4301-OEYER-SVAR.zip")
        dialog.write_button.click()
        page = dialog.written
        assert page.isVisible() and page.path.text() == dialog.file.filePath()
        assert page.address.text() == "Kari Nord, levekaar@ssb.no"
        assert page._message.link.startswith("mailto:levekaar%40ssb.no?subject=Svar%20p%C3%A5%20forslag")
        assert "4301 Øyer" in page.subject.text() and not page.sent.isChecked()
        dialog.reject()

    sending(entry, act)
    assert (folder / "LKS-4301-OEYER-SVAR.zip").is_file()
    assert "not sent yet" in entry.dock.sent_label.text()
    assert editor.give([2], zone(2)).moved == (2,), "written is not sent: one may go on"

    entry.dock.sent_button.setVisible(True)
    answer_dialog(lambda dialog: (dialog.written.sent.click(), dialog.reject()))
    entry.dock.sent_button.click()
    assert "read-only" in entry.dock.sent_label.text()
    assert "Take the answer back" in editor.give([2], zone(1)).problem
    with pytest.raises(LksError, match="Take the answer back"):
        editor.session.set_reason(zone(1), "x")
    assert editor.session.row(zone(1)).reason == ""
    entry.dock.sent_button.click()
    assert editor.give([2], zone(1)).moved == (2,)


def test_a_button_for_each_change_shows_it(package_project):
    entry, layers = package_project(4, 3, TWELVE)
    entry.dock.edit(layers["Grunnkretser"])
    entry.editor.give([2], zone(1))
    entry.editor.activate(zone(1))

    def act(dialog):
        tree = dialog.changes
        tree.itemWidget(tree.topLevelItem(1), 4).click()

    sending(entry, act)
    assert entry.editor.active == zone(2)


def test_a_former_answer_is_kept_and_only_replaced_when_told(package_project):
    entry, layers = package_project(4, 3, TWELVE)
    entry.dock.edit(layers["Grunnkretser"])
    target = entry.editor.session.geopackage().parent / "LKS-4301-OEYER-SVAR.zip"
    target.write_bytes(b"forrige")

    def refuse(dialog):
        answer_dialog(lambda box: box.button(QMessageBox.StandardButton.Cancel).click())
        dialog.write_button.click()
        assert dialog.written is None
        dialog.reject()

    sending(entry, refuse)
    assert target.read_bytes() == b"forrige"

    def agree(dialog):
        answer_dialog(lambda box: box.button(QMessageBox.StandardButton.Yes).click())
        dialog.write_button.click()
        dialog.reject()

    sending(entry, agree)
    assert zipfile.is_zipfile(target)
    assert target.with_name(target.name + ".forrige").read_bytes() == b"forrige"


def test_stopping_with_strokes_that_are_not_saved_asks(package_project):
    entry, layers = package_project(4, 3, TWELVE)
    units = layers["Grunnkretser"]
    entry.dock.edit(units)
    entry.editor.give([2], zone(1))
    answer_dialog(lambda box: box.button(QMessageBox.StandardButton.Cancel).click())
    entry.dock.start_button.click()
    assert entry.editor.session is not None and entry.dock.start_button.isChecked()
    answer_dialog(lambda box: box.button(QMessageBox.StandardButton.Save).click())
    entry.dock.start_button.click()
    QApplication.processEvents()
    assert entry.editor.session is None and not units.isModified()
    assert next(each for each in units.getFeatures() if each["grunnkretsnummer"] == "43010103")["lks"] == zone(1)


def test_what_only_lacks_a_reason_is_no_error_and_unknown_people_are_no_nought(package_project):
    people = [1600, None, 1600, 1600, 1400, 1600]
    entry, layers = package_project(3, 2, [1, 1, 2, 3, 3, 2], befolkning=people)
    entry.dock.edit(layers["Grunnkretser"])
    entry.editor.give([1], zone(2))

    def act(dialog):
        assert [dialog.changes.topLevelItem(row).text(2) for row in (0, 1)] == ["– → 1\u202f600", "– → 3\u202f200"]
        dialog.reject()

    sending(entry, act)
    entry.editor.give([3], zone(1))

    def again(dialog):
        said = dialog._headline().text()
        assert said.startswith("▲ ") and "Zones that need a reason: 1." in said
        dialog.reject()

    sending(entry, again)
