"""``lks:importfeedback`` as SSB uses it: packages that ``lks:exportpackage`` wrote, edited, sent back and read."""

import re
import shutil
import sqlite3
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
)

A, B, NEW = "4301000001", "4301000002", "4301000003"
ZIP, GKRETS = "LKS-4301-RUTEVIK.zip", "GKRETS-4301-RUTEVIK.gpkg"
MEMORY = dict.fromkeys(("CHANGES", "UNITS", "FINDINGS", "SUMMARY"), "TEMPORARY_OUTPUT")
_SENT = {}


def rows(layer, *fields):
    return [tuple(None if f[name] == NULL else f[name] for name in fields) for f in layer.getFeatures()]


@pytest.fixture
def layer(squares):
    """Two kommuner of 2 × 4 squares, each with «Uoppgitt grunnkrets»: Rutevik with two zones, Firkant with one."""
    boxes = [
        QgsRectangle(1000 * (i % 4), 1000 * (i // 4), 1000 * (i % 4) + 1000, 1000 * (i // 4) + 1000) for i in range(16)
    ]
    own = {"4301": ("Rutevik", [A, A, B, B] * 2), "4602": ("Firkant", ["4602000001"] * 8)}
    codes, names, zones = [], [], []
    for kommune, (name, lks) in own.items():
        codes += [f"{kommune}01{i:02d}" for i in range(1, 9)] + [f"{kommune}9999"]
        names += [name] * 9
        zones += [*lks, f"{kommune}009999"]
    shapes = [QgsGeometry.fromRect(box) for box in boxes]
    return squares(
        4,
        4,
        geometries=[*shapes[:8], QgsGeometry(), *shapes[8:], QgsGeometry()],
        grunnkretsnummer=codes,
        grunnkretsnavn=[f"Krets {code}" for code in codes],
        kommunenavn=names,
        befolkning=[800] * 8 + [7] + [300] * 8 + [0],
        lks=zones,
    )


@pytest.fixture
def sent(run, layer, tmp_path):
    """The folder with the two packages as they were sent."""
    folder = tmp_path / "sendt"
    folder.mkdir()
    if not _SENT:
        run("exportpackage", INPUT=layer, LKS_FIELD="lks", DATE="2026-11-20", OUTPUT_FOLDER=str(folder))
        _SENT.update({path.name: path.read_bytes() for path in folder.glob("*.zip")})
    for name, content in _SENT.items():
        (folder / name).write_bytes(content)
    assert sorted(_SENT) == [ZIP, "LKS-4602-FIRKANT.zip"]
    return folder


@pytest.fixture
def answered(sent, tmp_path):
    """Unpack a package, edit its units by SQL, and send it back: ``answered("UPDATE …", zip="navn.zip")``."""

    def make(*statements, package=ZIP, to=None):
        folder = tmp_path / f"arbeid-{len(list(tmp_path.iterdir()))}"
        with zipfile.ZipFile(sent / package) as archive:
            archive.extractall(folder)
        (units,) = folder.glob("GKRETS-*.gpkg")
        with closing(sqlite3.connect(units)) as connection:
            for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):
                connection.create_function(f"ST_{name}", 1, lambda _: 0)
            for statement in statements:
                connection.execute(statement)
            connection.commit()
        path = Path(to or tmp_path / "svar.zip")
        path.parent.mkdir(exist_ok=True)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(folder.iterdir()):
                archive.write(file, file.name)
        return path

    return make


@pytest.fixture
def imported(run, sent):
    def call(answer, feedback=None, **parameters):
        return run(
            "importfeedback", feedback, **{"ANSWER": str(answer), "SENT": str(sent / ZIP), **MEMORY, **parameters}
        )

    return call


def move(zone, *units):
    listed = ", ".join(f"'{unit}'" for unit in units)
    return f"UPDATE gkrets SET lks = '{zone}' WHERE grunnkretsnummer IN ({listed})"


class Told(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):  # noqa: N802
        self.lines.append(info)

    def pushWarning(self, warning):  # noqa: N802
        self.lines.append(warning)


# -- one answer -------------------------------------------------------------------------------------------------------


def test_a_package_sent_back_as_it_was_is_unchanged(imported, sent):
    result = imported(sent / ZIP)
    assert (result["VERDICT"], result["N_CHANGES"], result["VALID"]) == ("unchanged", 0, True)
    assert result["CHANGES"].featureCount() == 0
    units = rows(result["UNITS"], "grunnkretsnummer", "befolkning", "lks", "lksnavn", "endret")
    assert units[0] == ("43010101", 800, A, "Rutevik LKS 01", False)
    assert units[-1] == ("43019999", 7, "4301009999", "Rutevik LKS 009999", False)
    assert sum(unit[1] for unit in units) == 8 * 800 + 7


def test_a_changed_division_comes_out_with_exactly_its_changes(imported, answered):
    answer = answered(
        move(NEW, "43010103", "43010107"), "UPDATE gkrets SET kommentar = 'Elva' WHERE grunnkretsnummer = '43010103'"
    )
    result = imported(answer)
    assert (result["VERDICT"], result["N_CHANGES"], result["VALID"]) == ("changed-valid", 2, True)
    assert rows(result["CHANGES"], "art", "grunnkretsnummer", "lks_fra", "lks_til", "kommentar") == [
        ("new_zone", "43010103", B, NEW, "Elva"),
        ("new_zone", "43010107", B, NEW, None),
    ]
    lks = dict(rows(result["UNITS"], "grunnkretsnummer", "lks"))
    assert [lks[f"430101{i:02d}"] for i in range(1, 9)] == [A, A, NEW, B] * 2
    assert dict(rows(result["UNITS"], "grunnkretsnummer", "lks_forslag"))["43010103"] == B
    changed = list(result["CHANGES"].getFeatures())
    assert [round(f.geometry().area()) for f in changed] == [1_000_000] * 2
    assert rows(
        result["SUMMARY"], "kommunenummer", "vurdering", "antall_endringer", "antall_soner_for", "antall_soner"
    ) == [("4301", "changed-valid", 2, 2, 3)]


def test_an_invalid_division_is_an_answer_with_the_findings_of_validate(imported, run, answered):
    result = imported(answered(move(NEW, "43010101"), move(A, "43010108")))
    assert (result["VERDICT"], result["VALID"]) == ("changed-invalid", False)
    validated = run("validate", INPUT=result["UNITS"], LKS_FIELD="lks", FINDINGS="TEMPORARY_OUTPUT")
    own = rows(result["FINDINGS"], "art", "grad", "lks", "grunnkretser", "tall")
    assert {"below_floor", "several_parts"} <= {row[0] for row in own}
    assert own == rows(validated["FINDINGS"], "art", "grad", "lks", "grunnkretser", "tall")
    places = [f.geometry() for f in result["FINDINGS"].getFeatures()]
    assert all(not place.isEmpty() for place in places)


def test_values_that_are_not_the_kommunes_are_kept_and_told(imported, answered):
    result = imported(answered("UPDATE gkrets SET befolkning = 9999 WHERE fid = 1"))
    assert (result["VERDICT"], result["N_CHANGES"]) == ("unchanged", 0)
    assert dict(rows(result["UNITS"], "grunnkretsnummer", "befolkning"))["43010101"] == 800
    assert rows(result["CHANGES"], "art") == [("population_altered",)]
    assert rows(result["SUMMARY"], "antall_beholdt") == [(1,)]


def test_the_layer_can_stand_in_for_the_package(imported, answered, layer):
    answer = answered(move(NEW, "43010103", "43010107"))
    result = imported(answer, SENT=None, SENT_LAYER=layer)
    assert (result["VERDICT"], result["N_CHANGES"]) == ("changed-valid", 2)
    assert {lks for (lks,) in rows(result["UNITS"], "lks")} == {A, B, NEW, "4301009999"}


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
    given = {zone: reason for zone, reason in rows(result["FINDINGS"], "lks", "oppgitt_grunn") if zone}
    assert given == {NEW: "Egen skole", B: None}
    told = {(zone, reason) for zone, reason in rows(result["UNITS"], "lks", "begrunnelse")}
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
    ((text,),) = rows(result["CHANGES"], "kommentar")
    assert 100 < len(text) < 10000 and (tmp_path / "svar.html").stat().st_size < 1_000_000


def test_words_in_the_log_alone_are_not_overlooked(imported, answered, tmp_path):
    log = "INSERT INTO endringslogg (endring) VALUES ('Vi vil dele sentrum, men vet ikke hvordan')"
    result = imported(answered(log), REPORT=str(tmp_path / "svar.html"))
    assert (result["VERDICT"], rows(result["SUMMARY"], "antall_kommentarer")) == ("unchanged", [(1,)])
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
    assert {kind for (kind,) in rows(layer, "art")} == {"new_zone", "without_zone"} <= kinds
    expression = QgsExpression(layer.labeling().settings().fieldName)
    context = QgsExpressionContext()
    labels = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        labels.append(expression.evaluate(context))
    assert labels == [f"→ {NEW}", "→ no zone"]


# -- the report -------------------------------------------------------------------------------------------------------


def text_of(path):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", Path(path).read_text(encoding="utf-8")))


def test_the_report_says_the_verdict_first_and_shows_before_and_after(imported, answered, tmp_path):
    answer = answered(
        move(NEW, "43010101"), "UPDATE gkrets SET kommentar = '<b>Hei</b>' WHERE grunnkretsnummer = '43010101'"
    )
    result = imported(answer, REPORT=str(tmp_path / "rapport.html"))
    html = Path(result["REPORT"]).read_text(encoding="utf-8")
    text = text_of(result["REPORT"])
    assert html.count("data:image/png") == 2
    assert html.index("Changed, but not valid") < html.index("<h2>")
    assert "of them new: 1." in text and "From zone 4301000001 to the new zone 4301000003." in text
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
    errors = [row for row in rows(result["FINDINGS"], "grad", "art", "lks") if row[0] == "error"]
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
    assert {lks for (lks,) in rows(result["UNITS"], "lks")} == {A, B, "4301009999"}
    assert rows(result["SUMMARY"], "vurdering", "gyldig") == [("rejected", False)]


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


def test_the_answer_is_left_as_it_was(imported, answered):
    answer = answered(move(A, "43010103"))
    content = answer.read_bytes()
    imported(answer)
    assert answer.read_bytes() == content


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
    return rows(result["SUMMARY"], "kommunenummer", "vurdering", "antall_endringer", "fil")


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
    assert NEW in {lks for (lks,) in rows(result["UNITS"], "lks")} and result["UNITS"].featureCount() == 18


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
    assert {lks for (lks,) in rows(result["UNITS"], "lks")} == {A, B, "4301009999", "4602000001", "4602009999"}


def test_a_run_that_was_broken_off_goes_on_where_it_stopped(imported, inbox, answered, sent, tmp_path, monkeypatch):
    reports = tmp_path / "rapporter"
    first = imported(inbox, SENT=str(sent), REPORT_FOLDER=str(reports))
    report = reports / "LKS-4301-RUTEVIK.html"
    assert "Changed and valid" in text_of(report)
    assert rows(first["SUMMARY"], "rapport")[0] == ("LKS-4301-RUTEVIK.html",)
    # What is done already is not judged again: only the answer that came since.
    judged = []
    from lks.lks_plugin.package.answers import batch

    judge = batch.judge_answer
    monkeypatch.setattr(batch, "judge_answer", lambda answer, *rest: judged.append(answer.name) or judge(answer, *rest))
    answered(package="LKS-4602-FIRKANT.zip", to=inbox / "Firkant.zip")
    second = imported(inbox, SENT=str(sent), REPORT_FOLDER=str(reports))
    assert judged == ["Firkant.zip"]
    assert summary(second)[0] == summary(first)[0]
    for output, fields in (("CHANGES", ("art", "grunnkretsnummer", "begrunnelse")), ("UNITS", ("lks", "lksnavn"))):
        assert rows(second[output], *fields) == rows(first[output], *fields)
    areas = [[round(f.geometry().area()) for f in result["CHANGES"].getFeatures()] for result in (first, second)]
    assert areas[0] == areas[1] == [1_000_000] * 2
    # A new answer under the old name is read again, and so is one whose kept outcome is broken.
    answered(move(A, "43010103"), to=inbox / "Svar fra Rutevik.zip")
    for kept in reports.glob("LKS-4602*.json"):
        kept.write_text("{")
    judged.clear()
    third = imported(inbox, SENT=str(sent), REPORT_FOLDER=str(reports))
    assert sorted(judged) == ["Firkant.zip", "Svar fra Rutevik.zip"] and summary(third)[0][2] == 1
    assert len(list(reports.glob("*.json"))) == 2
    # So is every answer to a package that is another now.
    with zipfile.ZipFile(sent / ZIP, "a") as archive:
        archive.comment = b"sent again"
    judged.clear()
    imported(inbox, SENT=str(sent), REPORT_FOLDER=str(reports))
    assert judged == ["Svar fra Rutevik.zip"]


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
