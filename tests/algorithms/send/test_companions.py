"""The letter and the project of an answer: nothing is read from them, and nobody's notes in them are overlooked."""

import zipfile
from pathlib import Path

import pytest
from lks.tests.helpers.feedback import ZIP, A, move
from qgis.core import QgsAnnotationPointTextItem, QgsPointXY, QgsProject, QgsTextAnnotation, QgsVectorLayer

LETTER, PROJECT = "LES-MEG.pdf", "LEVEKAARSONER.qgz"


def note(project):
    project.mainAnnotationLayer().addItem(QgsAnnotationPointTextItem("Denne grensa er feil", QgsPointXY(500, 500)))


def old_note(project):
    project.annotationManager().addAnnotation(QgsTextAnnotation())


def scratch(project):
    project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:25833", "Vårt forslag", "memory"))


@pytest.fixture
def saved(sent, tmp_path):
    """The answer with its project saved by QGIS, after an edit of it if any; and ``more`` of its files replaced."""

    def make(*edits, answer=None, **more):
        folder = tmp_path / "arbeid"
        with zipfile.ZipFile(answer or sent / ZIP) as archive:
            archive.extractall(folder)
        project = QgsProject()
        assert project.read(str(folder / PROJECT))
        for edit in edits:
            edit(project)
        assert project.write()
        project.clear()
        path = tmp_path / "lagret.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for file in sorted(folder.iterdir()):
                archive.writestr(file.name, more.get(file.stem.replace("-", ""), file.read_bytes()))
        return path

    return make


def report(result):
    return Path(result["REPORT"]).read_text(encoding="utf-8")


def test_a_project_that_was_only_saved_is_told(imported, saved, tmp_path):
    result = imported(saved(), REPORT=str(tmp_path / "r.html"))
    assert result["VERDICT"] == "unchanged" and "The project was saved anew" in report(result)


def test_what_was_sent_has_nothing_to_tell(imported, sent, tmp_path):
    result = imported(sent / ZIP, REPORT=str(tmp_path / "r.html"))
    assert result["VERDICT"] == "unchanged"
    assert "saved anew" not in report(result) and "not as it was sent" not in report(result)


@pytest.mark.parametrize("edit", [note, old_note, scratch])
def test_notes_and_layers_in_the_project_are_not_overlooked(imported, saved, tmp_path, edit):
    result = imported(saved(edit), REPORT=str(tmp_path / "r.html"))
    assert result["VERDICT"] == "rejected" and f"{PROJECT}, which is not as it was sent" in report(result)
    assert imported(saved(edit), ACCEPT_UNREAD=True)["VERDICT"] == "unchanged"


def test_an_annotated_letter_is_not_overlooked(imported, saved, tmp_path):
    result = imported(saved(LESMEG=b"%PDF-1.7 Sentrum skal til Nord"), REPORT=str(tmp_path / "r.html"))
    assert result["VERDICT"] == "rejected" and f"{LETTER}, which is not as it was sent" in report(result)


def test_beside_another_division_it_is_something_to_look_at(imported, answered, saved, tmp_path):
    result = imported(saved(note, answer=answered(move(A, "43010103"))), REPORT=str(tmp_path / "r.html"))
    assert result["VERDICT"] != "rejected" and f"{PROJECT}, which is not as it was sent" in report(result)


def test_a_project_that_is_none_is_something_to_look_at(imported, saved):
    assert imported(saved(LEVEKAARSONER=b"<qgis/>"))["VERDICT"] == "rejected"


def test_a_letter_that_was_damaged_on_its_way_does_not_hide_the_zones(imported, answered, saved, tmp_path):
    path = saved(answer=answered(move(A, "43010103")), LESMEG=b"%PDF-1.7 " + b"x" * 20_000)
    content = path.read_bytes()
    assert content.count(b"x" * 20_000) == 1, "stored as it is"
    path.write_bytes(content.replace(b"x" * 20_000, b"x" * 10_000 + b"y" * 10_000))
    result = imported(path, REPORT=str(tmp_path / "r.html"))
    assert result["VERDICT"] not in ("rejected", "unchanged") and f"{LETTER}, which is not as it was sent" in report(
        result
    )
