"""``lks:importfeedback`` as SSB uses it: packages that ``lks:exportpackage`` wrote, edited, sent back and read."""

import sys
import zipfile
from pathlib import Path

import pytest
from lks.tests.helpers.feedback import GKRETS, NEW, ZIP, A, B, Told, move, text_of
from lks.tests.helpers.layers import values
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsProcessingException,
    QgsProject,
)

# -- one answer -------------------------------------------------------------------------------------------------------


def test_a_package_sent_back_as_it_was_is_unchanged(imported, sent):
    result = imported(sent / ZIP)
    assert (result["VERDICT"], result["N_CHANGES"], result["VALID"]) == ("unchanged", 0, True)
    assert result["CHANGES"].featureCount() == 0
    units = values(result["UNITS"], "grunnkretsnummer", "befolkning", "lks", "lksnavn", "endret")
    assert units[0] == ("43010101", 800, A, "Rutevik LKS 01", False)
    assert units[-1] == ("43019999", 7, "4301009999", "Rutevik LKS 009999", False)
    assert sum(unit[1] for unit in units) == 8 * 800 + 7


def test_a_changed_division_comes_out_with_exactly_its_changes(imported, answered):
    answer = answered(
        move(NEW, "43010103", "43010107"), "UPDATE gkrets SET kommentar = 'Elva' WHERE grunnkretsnummer = '43010103'"
    )
    result = imported(answer)
    assert (result["VERDICT"], result["N_CHANGES"], result["VALID"]) == ("changed-valid", 2, True)
    assert values(result["CHANGES"], "art", "grunnkretsnummer", "lks_fra", "lks_til", "kommentar") == [
        ("new_zone", "43010103", B, NEW, "Elva"),
        ("new_zone", "43010107", B, NEW, None),
    ]
    lks = dict(values(result["UNITS"], "grunnkretsnummer", "lks"))
    assert [lks[f"430101{i:02d}"] for i in range(1, 9)] == [A, A, NEW, B] * 2
    assert dict(values(result["UNITS"], "grunnkretsnummer", "lks_forslag"))["43010103"] == B
    changed = list(result["CHANGES"].getFeatures())
    assert [round(f.geometry().area()) for f in changed] == [1_000_000] * 2
    assert values(
        result["SUMMARY"], "kommunenummer", "vurdering", "antall_endringer", "antall_soner_for", "antall_soner"
    ) == [("4301", "changed-valid", 2, 2, 3)]


def test_an_invalid_division_is_an_answer_with_the_findings_of_validate(imported, run, answered):
    result = imported(answered(move(NEW, "43010101"), move(A, "43010108")))
    assert (result["VERDICT"], result["VALID"]) == ("changed-invalid", False)
    validated = run("validate", INPUT=result["UNITS"], LKS_FIELD="lks", FINDINGS="TEMPORARY_OUTPUT")
    own = values(result["FINDINGS"], "art", "grad", "lks", "grunnkretser", "tall")
    assert {"below_floor", "several_parts"} <= {row[0] for row in own}
    assert own == values(validated["FINDINGS"], "art", "grad", "lks", "grunnkretser", "tall")
    places = [f.geometry() for f in result["FINDINGS"].getFeatures()]
    assert all(not place.isEmpty() for place in places)


def test_values_that_are_not_the_kommunes_are_kept_and_told(imported, answered):
    result = imported(answered("UPDATE gkrets SET befolkning = 9999 WHERE fid = 1"))
    assert (result["VERDICT"], result["N_CHANGES"]) == ("unchanged", 0)
    assert dict(values(result["UNITS"], "grunnkretsnummer", "befolkning"))["43010101"] == 800
    assert values(result["CHANGES"], "art") == [("population_altered",)]
    assert values(result["SUMMARY"], "antall_beholdt") == [(1,)]


def test_the_layer_can_stand_in_for_the_package(imported, answered, layer):
    answer = answered(move(NEW, "43010103", "43010107"))
    result = imported(answer, SENT=None, SENT_LAYER=layer)
    assert (result["VERDICT"], result["N_CHANGES"]) == ("changed-valid", 2)
    assert {lks for (lks,) in values(result["UNITS"], "lks")} == {A, B, NEW, "4301009999"}


def test_the_package_is_found_in_a_folder_of_many(imported, answered, sent):
    result = imported(answered(move(A, "43010103")), SENT=str(sent))
    assert (result["VERDICT"], result["N_CHANGES"], result["UNITS"].featureCount()) == ("changed-valid", 1, 9)


def test_the_limits_of_the_package_count_unless_others_are_given(imported, sent):
    strict = imported(sent / ZIP, MIN_POPULATION=5000, FLOOR_POPULATION=4000, MAX_POPULATION=8000)
    assert strict["VALID"] is False and imported(sent / ZIP)["VALID"] is True
    with pytest.raises(QgsProcessingException, match="all three limits"):
        imported(sent / ZIP, MIN_POPULATION=5000)


def test_the_reasons_in_the_log_stand_beside_the_exceptions(imported, answered, tmp_path):
    log = "INSERT INTO endringslogg (lks, endring, begrunnelse) VALUES ('{}', 'Beholdes', 'Egen skole')"
    halved = [f"UPDATE gkrets SET lks = '{NEW}' WHERE grunnkretsnummer IN ('43010103', '43010107')"]
    limits = {"MIN_POPULATION": 2000, "FLOOR_POPULATION": 1000, "MAX_POPULATION": 8000}
    result = imported(answered(*halved, log.format(NEW)), **limits, REPORT=str(tmp_path / "svar.html"))
    assert result["VERDICT"] == "changed-valid"
    given = {zone: reason for zone, reason in values(result["FINDINGS"], "lks", "oppgitt_grunn") if zone}
    assert given == {NEW: "Egen skole", B: None}
    told = {(zone, reason) for zone, reason in values(result["UNITS"], "lks", "begrunnelse")}
    assert {(NEW, "Egen skole"), (B, None), (A, None)} <= told
    assert "Beholdes: Egen skole" in (tmp_path / "svar.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "edit, verdict",
    [
        ("UPDATE gkrets SET lks = NULL", "changed-invalid"),
        ("UPDATE gkrets SET lks = 'Alt er ett'", "changed-valid"),
        ("DELETE FROM gkrets", "rejected"),
    ],
)
def test_what_is_done_to_all_units_at_once_ends_with_a_verdict(imported, answered, tmp_path, edit, verdict):
    assert imported(answered(edit), REPORT=str(tmp_path / "svar.html"))["VERDICT"] == verdict
    assert (tmp_path / "svar.html").stat().st_size > 1000


def test_endless_words_are_cut_off(imported, answered, tmp_path):
    log = "INSERT INTO endringslogg (lks, endring) VALUES (printf('%.*c', 3000000, 'a'), printf('%.*c', 3000000, 'b'))"
    comment = "UPDATE gkrets SET kommentar = printf('%.*c', 3000000, 'c') WHERE fid = 1"
    result = imported(answered(log, comment), REPORT=str(tmp_path / "svar.html"))
    ((text,),) = values(result["CHANGES"], "kommentar")
    assert 100 < len(text) < 10000 and (tmp_path / "svar.html").stat().st_size < 1_000_000


def test_words_in_the_log_alone_are_not_overlooked(imported, answered, tmp_path):
    log = "INSERT INTO endringslogg (endring) VALUES ('Vi vil dele sentrum, men vet ikke hvordan')"
    result = imported(answered(log), REPORT=str(tmp_path / "svar.html"))
    assert (result["VERDICT"], values(result["SUMMARY"], "antall_kommentarer")) == ("unchanged", [(1,)])
    assert "verdict doubtful" in (tmp_path / "svar.html").read_text(encoding="utf-8")


def test_no_scikit_learn_is_needed(imported, answered, monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name, *_: None if name == "sklearn" else object())
    assert imported(answered(move(A, "43010103")))["VERDICT"] == "changed-valid"


def test_the_changes_are_styled_when_they_are_loaded(imported, answered):
    from lks.lks_plugin.package.answers.change_style import style_changes

    layer = imported(answered(move(NEW, "43010103"), "UPDATE gkrets SET lks = NULL WHERE fid = 1"))["CHANGES"]
    style_changes(layer)
    kinds = {category.value() for category in layer.renderer().categories()}
    assert {kind for (kind,) in values(layer, "art")} == {"new_zone", "without_zone"} <= kinds
    expression = QgsExpression(layer.labeling().settings().fieldName)
    context = QgsExpressionContext()
    labels = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        labels.append(expression.evaluate(context))
    assert labels == [f"→ {NEW}", "→ no zone"]


# -- the report -------------------------------------------------------------------------------------------------------


def test_the_report_says_the_verdict_first_and_shows_before_and_after(imported, answered, tmp_path):
    answer = answered(
        move(NEW, "43010101"), "UPDATE gkrets SET kommentar = '<b>Hei</b>' WHERE grunnkretsnummer = '43010101'"
    )
    result = imported(answer, REPORT=str(tmp_path / "rapport.html"))
    html = Path(result["REPORT"]).read_text(encoding="utf-8")
    text = text_of(result["REPORT"])
    assert html.count("data:image/png") == 2
    assert html.index("Changed, but not valid") < html.index("<h2>")
    assert "of them new: 1." in text and (
        "From zone Rutevik LKS 01 (4301000001) to the new zone Rutevik LKS 03 (4301000003)." in text
    )
    assert "&lt;b&gt;Hei" in html and "<b>Hei" not in html
    assert "Findings after the answer" in text and "Findings in the division as sent" in text


def test_errors_that_were_there_before_are_not_called_new(imported, answered, sent, tmp_path):
    report = str(tmp_path / "rapport.html")
    # Firkant has a single zone as sent. Without its middle the answer's first zone is in two parts and too small.
    limits = {"MIN_POPULATION": 3000, "FLOOR_POPULATION": 2500, "MAX_POPULATION": 8000}
    package = "LKS-4602-FIRKANT.zip"
    imported(sent / package, SENT=str(sent / package), REPORT=report, **limits)
    assert "below" in text_of(report).lower()
    answer = answered(move("4602000002", "46020102", "46020106"), package=package)
    result = imported(answer, SENT=str(sent / package), REPORT=report, **limits)
    errors = [row for row in values(result["FINDINGS"], "grad", "art", "lks") if row[0] == "error"]
    assert len(errors) == 3, errors
    assert f"Errors: {len(errors)}, of them new: 2." in text_of(report)


def test_a_rejected_answer_says_why_in_report_and_log(imported, sent, tmp_path):
    told = Told()
    content = (sent / ZIP).read_bytes()
    (tmp_path / "halv.zip").write_bytes(content[: len(content) // 2])
    result = imported(tmp_path / "halv.zip", told, REPORT=str(tmp_path / "rapport.html"))
    assert (result["VERDICT"], result["VALID"], result["N_CHANGES"]) == ("rejected", False, 0)
    assert "cut off" in text_of(result["REPORT"]) and any("cut off" in line for line in told.lines)
    # The division as sent stands.
    assert {lks for (lks,) in values(result["UNITS"], "lks")} == {A, B, "4301009999"}
    assert values(result["SUMMARY"], "vurdering", "gyldig") == [("rejected", False)]


# -- security and loss ------------------------------------------------------------------------------------------------


def archive_with(path, name, content=b"x"):
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, content)
    return path


def linked():
    entry = zipfile.ZipInfo("lenke.gpkg")
    entry.create_system, entry.external_attr = 3, 0o120777 << 16
    return entry


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("../../ute.gpkg", "leads out of the folder"),
        ("/etc/ute.gpkg", "leads out of the folder"),
        ("C:\\ute.gpkg", "leads out of the folder"),
        (linked, "link"),
        ("AUX", "device"),
        ("mer.zip", "another archive"),
        ("ny/gkrets-4301-rutevik.gpkg", "damaged"),
        (f"{GKRETS}".lower(), "two files named"),
    ],
)
def test_a_zip_with_tricks_is_rejected_with_the_reason(imported, answered, tmp_path, entry, reason):
    answer = archive_with(answered(), entry() if callable(entry) else entry)
    before = sorted(path for path in tmp_path.rglob("*"))
    result = imported(answer, REPORT=str(tmp_path / "rapport.html"))
    assert result["VERDICT"] == "rejected" and reason in text_of(result["REPORT"])
    assert sorted(path for path in tmp_path.rglob("*") if path.name != "rapport.html") == before


def test_a_bomb_is_rejected(imported, tmp_path):
    with zipfile.ZipFile(tmp_path / "bombe.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(GKRETS, b"SQLite format 3\x00" + bytes(60_000_000))
    result = imported(tmp_path / "bombe.zip", REPORT=str(tmp_path / "rapport.html"))
    assert result["VERDICT"] == "rejected" and "times its size" in text_of(result["REPORT"])


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("CREATE TRIGGER t AFTER UPDATE ON gkrets BEGIN UPDATE gkrets SET befolkning = 1; END", "triggers"),
        ("CREATE VIEW v AS SELECT * FROM gkrets", "views"),
        ("CREATE VIRTUAL TABLE f USING fts4(x)", "virtual tables"),
    ],
)
def test_a_geopackage_with_code_is_rejected(imported, answered, tmp_path, statement, reason):
    result = imported(answered(statement), REPORT=str(tmp_path / "rapport.html"))
    assert result["VERDICT"] == "rejected" and reason in text_of(result["REPORT"])


def test_the_project_in_an_answer_is_never_opened(imported, answered, tmp_path):
    answer = answered(move(A, "43010103"))
    with zipfile.ZipFile(answer) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    contents["LEVEKAARSONER.qgz"] = b"PK\x03\x04 broken"
    with zipfile.ZipFile(answer, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    before = QgsProject.instance().fileName(), set(QgsProject.instance().mapLayers())
    assert imported(answer)["VERDICT"] == "changed-valid"
    assert (QgsProject.instance().fileName(), set(QgsProject.instance().mapLayers())) == before


def test_another_kommune_and_an_old_package_are_rejected(imported, answered, sent, tmp_path):
    report = str(tmp_path / "rapport.html")
    assert imported(sent / "LKS-4602-FIRKANT.zip", REPORT=report)["VERDICT"] == "rejected"
    assert "another kommune" in text_of(report)


def test_a_code_of_another_kommune_is_named_in_log_report_and_changes(imported, answered, tmp_path):
    def told(*statements):
        log, report = Told(), str(tmp_path / "rapport.html")
        result = imported(answered(*statements), log, REPORT=report)
        return result, " ".join(log.lines), text_of(report)

    result, log, report = told(move("4602000001", "43010103"))
    assert ("43010103", "code_issued") in values(result["CHANGES"], "grunnkretsnummer", "art")
    codes = "Codes of another kommune were written, and are read as zones of this one: «4602000001» → "
    for said in (log, report):
        assert codes in said and "(43010103). Ask the kommune which zones it means" in said
    assert "wrote «4602000001», a code of kommune 4602. No zone here can have it" in report
    # Written throughout for a zone of ours, it changes nothing, but is told.
    result, log, report = told(f"UPDATE gkrets SET lks = '4602000009' WHERE lks = '{A}'")
    assert result["VERDICT"] == "unchanged" and f"«4602000009» → {A}" in log and "«4602000009» → " in report


def test_the_answer_is_left_as_it_was(imported, answered):
    answer = answered(move(A, "43010103"))
    content = answer.read_bytes()
    imported(answer)
    assert answer.read_bytes() == content


def test_codes_written_by_a_spreadsheet_are_the_codes_they_are(imported, answered):
    result = imported(answered("UPDATE gkrets SET lks = lks || '.0', grunnkretsnummer = grunnkretsnummer || '.0'"))
    assert (result["VERDICT"], result["N_CHANGES"]) == ("unchanged", 0)
