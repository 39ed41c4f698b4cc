"""``lks:importfeedback``: a folder of answers, and what stops it."""

import shutil
import zipfile

import pytest
from lks.tests.helpers.feedback import GKRETS, NEW, ZIP, A, B, Told, move, text_of
from lks.tests.helpers.layers import values
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QMetaType

# -- what raises ------------------------------------------------------------------------------------------------------


def test_a_bad_package_as_sent_raises(imported, answered, tmp_path):
    (tmp_path / "tom.zip").write_bytes(b"")
    with pytest.raises(QgsProcessingException, match="no package as sent"):
        imported(answered(), SENT=str(tmp_path / "tom.zip"))


def test_sent_must_be_one_thing(imported, answered, layer):
    with pytest.raises(QgsProcessingException, match="either the package"):
        imported(answered(), SENT=None)
    with pytest.raises(QgsProcessingException, match="either the package"):
        imported(answered(), SENT_LAYER=layer)


def test_the_fields_of_the_layer_must_be_chosen(imported, answered, layer):
    with pytest.raises(QgsProcessingException, match="Choose the layer's fields"):
        imported(answered(), SENT=None, SENT_LAYER=layer, LKS_FIELD=NULL)
    with pytest.raises(QgsProcessingException, match="has no field finnes_ikke"):
        imported(answered(), SENT=None, SENT_LAYER=layer, LKS_FIELD="finnes_ikke")


def test_a_report_that_cannot_be_written_raises(imported, answered, tmp_path):
    (tmp_path / "fil").touch()
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        imported(answered(), REPORT=str(tmp_path / "fil" / "rapport.html"))


# -- many -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def inbox(answered, tmp_path):
    folder = tmp_path / "innboks"
    answered(move(NEW, "43010103", "43010107"), to=folder / "Svar fra Rutevik.zip")
    return folder


def summary(result):
    return values(result["SUMMARY"], "kommunenummer", "vurdering", "antall_endringer", "fil")


def test_a_folder_of_answers_gives_one_row_per_kommune(imported, inbox, sent, tmp_path):
    result = imported(inbox / "", SENT=str(sent), REPORT=str(tmp_path / "rapport.html"))
    # One answer alone in a folder of many packages is still one of many.
    assert summary(result) == [
        ("4301", "changed-valid", 2, "Svar fra Rutevik.zip"),
        ("4602", "not-received", 0, None),
    ]
    assert (result["VERDICT"], result["N_CHANGES"], result["VALID"]) == ("changed-valid", 2, True)
    assert result["UNITS"].featureCount() == 18
    text = text_of(result["REPORT"])
    assert "Answers read: 1. Kommuner that have not answered: 1." in text and "Firkant" in text


def test_the_merged_division_goes_on_into_validation(run, imported, squares, sent, inbox, tmp_path):
    """With the levels that zones must stay inside, so that nothing is joined by hand."""
    report = tmp_path / "svar" / "samlet.html"
    result = imported(inbox, SENT=str(sent), REPORT_FOLDER=str(tmp_path / "svar" / "hver"), REPORT=str(report))
    assert 'href="hver/LKS-4301-RUTEVIK.html"' in report.read_text(encoding="utf-8")
    assert {bydel for (bydel,) in values(result["UNITS"], "bydelsnummer")} == {None}, "these kommuner have none"
    judged = run("validate", INPUT=result["UNITS"], STRATA_FIELDS=["bydelsnummer"], MIN_POPULATION=1000)
    assert judged["N_ERRORS"] == 0


def test_one_broken_file_never_stops_the_rest(imported, inbox, sent, tmp_path):
    (inbox / "a.zip").write_bytes(b"PK\x03\x04 no more")
    (inbox / "LKS-4602-FIRKANT.zip").write_bytes(b"not a zip")
    (inbox / "lenke.zip").symlink_to("/etc/passwd")
    (inbox / "tom mappe").mkdir()
    (inbox / "brev.txt").write_text("Hei")
    result = imported(inbox, SENT=str(sent))
    assert [(kommune, verdict) for kommune, verdict, _, _ in summary(result)] == [
        ("4301", "changed-valid"),
        ("4602", "rejected"),
        (None, "rejected"),
        (None, "rejected"),
        (None, "rejected"),
        (None, "rejected"),
    ]
    assert result["VERDICT"] == "rejected" and result["UNITS"].featureCount() == 18


def test_what_is_no_answer_is_told_and_stops_nothing(imported, inbox, sent):
    for name in ("LEVEKAARSONER.qgz", "GKRETS-4602-FIRKANT.shp", "GKRETS-4602-FIRKANT.dbf", "soner.xlsx", ".DS_Store"):
        (inbox / name).write_bytes(b"not a package")
    (inbox / "4301.html").write_text("our own")
    result = imported(inbox, SENT=str(sent))
    assert [row[:2] + row[3:] for row in summary(result)] == [
        ("4301", "changed-valid", "Svar fra Rutevik.zip"),
        ("4602", "rejected", "GKRETS-4602-FIRKANT.dbf"),
        (None, "rejected", "LEVEKAARSONER.qgz"),
        (None, "rejected", "soner.xlsx"),
    ]


def test_sub_folders_and_loose_geopackages_are_answers_too(imported, sent, tmp_path):
    folder = tmp_path / "innboks"
    with zipfile.ZipFile(sent / ZIP) as archive:
        archive.extractall(folder)
    (folder / "LEVEKAARSONER.qgz").unlink()
    with zipfile.ZipFile(sent / "LKS-4602-FIRKANT.zip") as archive:
        archive.extractall(folder / "Firkant" / "mappe")
    result = imported(folder, SENT=str(sent))
    assert summary(result) == [("4301", "unchanged", 0, GKRETS), ("4602", "unchanged", 0, "Firkant")]


def test_a_broken_answer_beside_a_good_one_does_not_count(imported, inbox, sent):
    (inbox / "4301 forste forsok.zip").write_bytes(b"PK\x03\x04 no more")
    result = imported(inbox, SENT=str(sent))
    assert [row[:2] for row in summary(result)][:2] == [("4301", "rejected"), ("4301", "changed-valid")]
    assert NEW in {lks for (lks,) in values(result["UNITS"], "lks")} and result["UNITS"].featureCount() == 18


def test_packages_in_other_coordinate_systems_come_out_in_one(qgis_app):
    from lks.lks_plugin.package.answers.result import change_fields, features

    square = QgsGeometry.fromRect(QgsRectangle(500_000, 6_600_000, 501_000, 6_601_000))
    row = ([None] * len(change_fields()), bytes(square.asWkb()).hex())
    target = QgsCoordinateReferenceSystem("EPSG:25833")
    own, other = features(change_fields(), [(row, "EPSG:25833"), (row, "EPSG:25832")], target)
    assert own.geometry().equals(square)
    # 500 000 m east is 15° E in zone 33 and 9° E in zone 32.
    assert 150_000 < other.geometry().centroid().asPoint().x() < 170_000


def test_two_answers_that_differ_are_rejected_two_that_agree_are_not(imported, answered, inbox, sent):
    shutil.copy(inbox / "Svar fra Rutevik.zip", inbox / "Samme igjen.zip")
    assert [row[1] for row in summary(imported(inbox, SENT=str(sent)))] == ["changed-valid"] * 2 + ["not-received"]
    answered(move(A, "43010103"), to=inbox / "Ombestemt.zip")
    result = imported(inbox, SENT=str(sent))
    assert [row[1] for row in summary(result)] == ["rejected"] * 3 + ["not-received"]
    assert {lks for (lks,) in values(result["UNITS"], "lks")} == {A, B, "4301009999", "4602000001", "4602009999"}


def test_what_lies_in_the_folder_of_the_reports_is_never_believed(imported, inbox, sent, tmp_path):
    first = imported(inbox, SENT=str(sent), REPORT_FOLDER=str(inbox))
    report = inbox / "LKS-4301-RUTEVIK.html"
    assert "Changed, without errors" in text_of(report)
    assert values(first["SUMMARY"], "rapport")[0] == ("LKS-4301-RUTEVIK.html",)
    # As an earlier version kept them, edited, and a former answer that was put aside.
    report.write_text("<p>Alt er i orden</p>")
    (inbox / f"LKS-4301-RUTEVIK.{'a' * 24}.{'b' * 24}.json").write_text('{"verdict": "unchanged"}')
    shutil.copy(inbox / "Svar fra Rutevik.zip", inbox / "LKS-4301-RUTEVIK.zip.forrige")
    second = imported(inbox, SENT=str(sent), REPORT_FOLDER=str(inbox))
    assert summary(second) == summary(first) and "Changed, without errors" in text_of(report)
    for output, fields in (("CHANGES", ("art", "grunnkretsnummer", "begrunnelse")), ("UNITS", ("lks", "lksnavn"))):
        assert values(second[output], *fields) == values(first[output], *fields)


def zones_of(result):
    return {lks for (lks,) in values(result["UNITS"], "lks") if not lks.endswith("9999")}


def test_a_policy_says_which_answers_of_a_folder_are_taken_over(imported, answered, sent, tmp_path):
    folder = tmp_path / "innboks"
    answered(move(NEW, "43010101"), to=folder / "Rutevik.zip")
    answered(package="LKS-4602-FIRKANT.zip", to=folder / "Firkant.zip")
    told = Told()
    usual = imported(folder, told, SENT=str(sent))
    assert values(usual["SUMMARY"], "kommunenummer", "vurdering", "overtatt") == [
        ("4301", "changed-invalid", False),
        ("4602", "unchanged", True),
    ]
    assert zones_of(usual) == {A, B, "4602000001"} and any("keep the proposal: 4301" in line for line in told.lines)
    assert NEW in zones_of(imported(folder, SENT=str(sent), POLICY="all"))
    assert NEW in zones_of(imported(folder, SENT=str(sent), POLICY="named", TAKE_OVER="4301"))
    assert NEW not in zones_of(imported(folder, SENT=str(sent), POLICY="named", TAKE_OVER="4602"))
    with pytest.raises(QgsProcessingException, match="Nothing was sent to these kommuner to take over: 0301"):
        imported(folder, SENT=str(sent), POLICY="named", TAKE_OVER="301")


def test_units_carry_every_field_that_was_sent(imported, answered, layer):
    extra = [QgsField("bydel", QMetaType.Type.QString), QgsField("for_ti_aar", QMetaType.Type.Int)]
    layer.dataProvider().addAttributes([*extra, QgsField("barn_teller", QMetaType.Type.Double)])
    layer.updateFields()
    at = len(layer.fields()) - 3
    rows = {row.id(): {at: "Sentrum", at + 1: 1000, at + 2: 12.5} for row in layer.getFeatures()}
    layer.dataProvider().changeAttributeValues(rows)
    answer = answered(move(NEW, "43010103", "43010107"))
    result = imported(answer, SENT=None, SENT_LAYER=layer, HISTORY_FIELD="for_ti_aar")
    told = set(values(result["UNITS"], "bydel", "for_ti_aar", "barn_teller"))
    assert told == {("Sentrum", 1000, 12.5)}
    kinds = [result["UNITS"].fields().field(name).isNumeric() for name in ("bydel", "for_ti_aar", "barn_teller")]
    assert kinds == [False, True, True]


def test_two_answers_of_a_kommune_keep_their_own_reports(imported, answered, inbox, sent, tmp_path):
    answered(move(A, "43010103"), to=inbox / "b.zip")
    reports = tmp_path / "rapporter"
    imported(inbox, SENT=str(sent), REPORT_FOLDER=str(reports))
    (first,) = [path for path in reports.glob("*.html") if "b.zip" in text_of(path)]
    # The other one comes anew, before it in the order of the names.
    (inbox / "Svar fra Rutevik.zip").unlink()
    answered(move(NEW, "43010103", "43010107"), "UPDATE gkrets SET kommentar = 'x'", to=inbox / "a.zip")
    imported(inbox, SENT=str(sent), REPORT_FOLDER=str(reports))
    assert "b.zip" in text_of(first)
    assert any("a.zip" in text_of(path) for path in reports.glob("*.html"))


def test_cancelling_writes_nothing(imported, inbox, sent):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    assert imported(inbox, feedback, SENT=str(sent)) == {}
