"""``lks:register``: what goes in, what is refused, what comes out."""

import re
import sqlite3
from contextlib import closing
from datetime import date

import pytest
from lks.lks_plugin.register.register_file import reading
from lks.lks_plugin.register.states import BY_HAND, STATES
from lks.tests.helpers.feedback import Told, move, text_of
from lks.tests.helpers.layers import values
from qgis.core import QgsProcessingException, QgsVectorLayer

TABLES = dict.fromkeys(("STATES", "COUNTS", "NEXT", "REFUSED"), "TEMPORARY_OUTPUT")


def states(path):
    read = reading(path)
    return {kommune: standing.state for kommune, standing in read.standing.items()}


def test_a_new_register_has_every_kommune_with_people_priority_and_polygon(registered, layer, path):
    result = registered(INPUT=layer, PILOTS="4602", **TABLES)
    assert (result["N_EVENTS"], result["N_REFUSED"], result["N_WAITING"]) == (2, 0, 2)
    assert values(result["NEXT"], "kommunenummer", "kommunenavn", "befolkning", "prioritet", "tilstand", "neste") == [
        ("4602", "Firkant", 2400, 1, "ikke startet", "lag forslag"),
        ("4301", "Rutevik", 6407, 4, "ikke startet", "lag forslag"),
    ]
    areas = {f["kommunenummer"]: f.geometry().area() for f in result["STATES"].getFeatures()}
    assert areas == {"4301": 8e6, "4602": 8e6}
    assert values(result["COUNTS"], "tilstand", "antall")[:2] == [("ikke startet", 2), ("forslag", 0)]
    assert [row[0] for row in values(result["COUNTS"], "tilstand")] == list(STATES)


def test_whoever_opens_the_register_in_qgis_sees_the_states(registered, register):
    layer = QgsVectorLayer(f"{register}|layername=kommuner", "kommuner", "ogr")
    assert layer.renderer().type() == "categorizedSymbol" and layer.renderer().classAttribute() == "tilstand"
    assert [category.value() for category in layer.renderer().categories()] == list(STATES)
    assert {row["tilstand"] for row in layer.getFeatures()} == {"ikke startet"}
    assert {row["tilstand"] for row in layer.getFeatures() if not row.geometry().isEmpty()} == {"ikke startet"}


def test_the_same_again_changes_nothing_and_new_people_do(registered, register, layer):
    before = register.read_bytes()
    assert registered(INPUT=layer)["N_EVENTS"] == 0
    assert register.read_bytes() == before
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("befolkning"), 900)
    layer.commitChanges()
    assert registered(INPUT=layer)["N_EVENTS"] == 1
    assert reading(register).value("4301", "befolkning") == 6507


def test_packages_are_registered_once(registered, register, sent):
    result = registered(PACKAGE_FOLDER=str(sent), DEADLINE="2027-03-01")
    assert result["N_EVENTS"] == 2 and states(register) == {"4301": "sendt", "4602": "sendt"}
    read = reading(register)
    assert read.value("4301", "sendt") == "2026-11-20" and read.value("4301", "frist") == "2027-03-01"
    assert len(read.value("4301", "pakke_id")) == 36 and len(read.value("4301", "forslag_sum")) == 64
    again = registered(PACKAGE_FOLDER=str(sent), DEADLINE="2027-03-01")
    assert (again["N_EVENTS"], again["N_KNOWN"]) == (0, 2)


def test_the_summary_of_the_packages_does_too_and_what_is_no_package_is_told(
    registered, register, run, layer, tmp_path
):
    written = run(
        "exportpackage",
        INPUT=layer,
        KOMMUNER="4602",
        DEADLINE="1. mars 2027",
        OUTPUT_FOLDER=str(tmp_path / "ut"),
        SUMMARY="TEMPORARY_OUTPUT",
    )
    (tmp_path / "ut" / "LKS-9999-X.zip").write_bytes(b"ingen pakke")
    assert registered(PACKAGES=written["SUMMARY"])["N_EVENTS"] == 1
    assert reading(register).value("4602", "frist") == "2027-03-01"
    told = registered(PACKAGE_FOLDER=str(tmp_path / "ut"), REFUSED="TEMPORARY_OUTPUT")
    assert (told["N_KNOWN"], told["N_REFUSED"]) == (1, 1)
    assert values(told["REFUSED"], "kilde") == [("LKS-9999-X.zip",)]


def test_answers_are_registered_and_those_that_say_nothing_new_are_not(registered, register, sent, answered, imported):
    registered(PACKAGE_FOLDER=str(sent))
    answered(move("4301000002", "43010102"), to=register.parent / "svar" / "LKS-4301-RUTEVIK.zip")
    (register.parent / "svar" / "LKS-4602-FIRKANT.zip").write_bytes(b"PK\x03\x04 avbrutt")
    summary = imported(register.parent / "svar", SENT=str(sent))["SUMMARY"]
    result = registered(ANSWERS=summary, **TABLES)
    assert (result["N_EVENTS"], result["N_REFUSED"]) == (2, 0)
    read = reading(register)
    assert read.state("4301") == "svar mottatt" and read.value("4301", "vurdering") == "changed-valid"
    assert read.value("4301", "endringer") == 1 and read.value("4301", "svar") == "2027-02-01"
    assert read.state("4602") == "sendt" and read.value("4602", "vurdering") == "rejected"
    assert dict(values(result["NEXT"], "kommunenummer", "neste")) == {
        "4301": "kontroller svar",
        "4602": "be om nytt svar",
    }
    assert registered(ANSWERS=summary)["N_KNOWN"] == 2
    asked = registered(EVENT="purret", KOMMUNER="4602", DEADLINE="2099-01-01", **TABLES)
    assert dict(values(asked["NEXT"], "kommunenummer", "neste"))["4602"] == "vent på svar"


def test_an_answer_before_a_package_is_refused_with_a_sentence(registered, register, sent, answered, imported):
    summary = imported(answered())["SUMMARY"]
    result = registered(ANSWERS=summary, REFUSED="TEMPORARY_OUTPUT")
    assert result["N_EVENTS"] == 0 and states(register)["4301"] == "ikke startet"
    ((reason,),) = values(result["REFUSED"], "grunn")
    assert reason == "«svar mottatt» cannot follow «ikke startet»; it may follow sendt, purret, svar mottatt, retur."


def test_an_answer_to_an_old_package_is_refused(registered, register, run, layer, sent, answered, imported, tmp_path):
    registered(PACKAGE_FOLDER=str(sent))
    summary = imported(answered())["SUMMARY"]
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("befolkning"), 900)
    layer.commitChanges()
    run("exportpackage", INPUT=layer, KOMMUNER="4301", DATE="2027-01-15", OUTPUT_FOLDER=str(tmp_path / "nye"))
    assert registered(PACKAGE_FOLDER=str(tmp_path / "nye"))["N_EVENTS"] == 1
    result = registered(ANSWERS=summary, REFUSED="TEMPORARY_OUTPUT")
    assert result["N_REFUSED"] == 1 and states(register)["4301"] == "sendt"
    assert "another package" in values(result["REFUSED"], "grunn")[0][0]


@pytest.mark.parametrize("event", BY_HAND)
def test_what_may_not_come_yet_is_refused_and_the_log_stays(registered, register, event):
    before = len(reading(register).events)
    result = registered(EVENT=event, KOMMUNER="4301, 4699", WHY="fordi")
    allowed = event in ("forslag", "merknad")
    assert (result["N_EVENTS"], result["N_REFUSED"]) == ((1, 1) if allowed else (0, 2))
    assert len(reading(register).events) == before + allowed


def test_a_date_that_has_not_come_is_told_once_and_today_is_not(registered, register, tmp_path):
    report = tmp_path / "r.html"
    event = {"EVENT": "merknad", "WHY": "x", "KOMMUNER": "4301,4602", "REPORT": str(report)}
    registered(**event, DATE="2999-12-31")
    assert report.read_text(encoding="utf-8").count("2999-12-31, which has not come yet: 4301, 4602") == 1
    registered(**event, DATE=date.today().isoformat())
    assert "has not come yet" not in report.read_text(encoding="utf-8")


def test_an_event_dated_before_the_one_it_follows_is_told(registered, register, tmp_path):
    report = tmp_path / "datoer.html"
    told = {"KOMMUNER": "4301", "REPORT": str(report)}
    registered(EVENT="forslag", DATE="2026-01-15", **told)
    assert "is dated" not in report.read_text(encoding="utf-8"), "the register may be made later than its first events"
    former = tmp_path / "i_dag.csv"
    former.write_text("kommune;tilstand;dato\n4602;sendt;2026-02-01\n", encoding="utf-8")
    registered(FORMER_REGISTER=str(former))
    registered(EVENT="purret", DATE="2026-01-10", KOMMUNER="4602", REPORT=str(report))
    assert "is dated 2026-01-10, before" in report.read_text(encoding="utf-8")


def test_late_kommuner_are_listed_ready_to_be_mailed(registered, register, sent):
    registered(PACKAGE_FOLDER=str(sent), DEADLINE="2026-11-21")
    with closing(sqlite3.connect(register)) as file:
        file.execute("UPDATE kommuner SET kontakt = 'plan@rutevik.example' WHERE kommunenummer = '4301'")
        file.commit()
    report = register.parent / "rapport.html"
    result = registered(REPORT=str(report), HISTORY="4301", **TABLES)
    assert result["N_LATE"] == 2 and result["N_DISCREPANCIES"] == 0
    assert {row[1] for row in values(result["NEXT"], "kommunenummer", "neste")} == {"purr"}
    told = text_of(report)
    assert "To: plan@rutevik.example" in told and "Without an address (field kontakt): 1." in told
    assert "History of 4301 Rutevik" in told and "data:image/png" in report.read_text(encoding="utf-8")
    assert re.search(r"0 of 2 kommuner have zones in force\. Waits for Statistics Norway: 2\. Late: 2\.", told)
    registered(EVENT="purret", KOMMUNER="4301", DATE=date.today().isoformat())
    rows = dict(values(registered(NEXT="TEMPORARY_OUTPUT")["NEXT"], "kommunenummer", "neste"))
    assert rows == {"4301": "vent på svar", "4602": "purr"}


def test_a_spreadsheet_of_today_is_read_in_and_what_it_means_is_told(registered, register, tmp_path):
    sheet = tmp_path / "dagens.csv"
    sheet.write_text(
        "Kommune;Status;Dato;Merknad\nRutevik;Godkjend;03.02.2026;møte i mai\n4602;kanskje;;\n4602;Sendt;snart;\n"
        "Ukjent;Sendt;;\n",
        encoding="utf-8",
    )
    told = Told()
    result = registered(told, FORMER_REGISTER=str(sheet), REFUSED="TEMPORARY_OUTPUT")
    assert (result["N_EVENTS"], result["N_REFUSED"]) == (1, 3)
    read = reading(register)
    assert read.state("4301") == "godkjent" and read.value("4301", "godkjent") == "2026-02-03"
    assert read.events[-1].why == "møte i mai" and read.events[-1].day == "2026-02-03"
    assert values(result["REFUSED"], "kommunenummer", "kilde", "grunn") == [
        ("4602", "dagens.csv, row 3", "«kanskje» is no state that the register knows."),
        ("4602", "dagens.csv, row 4", "«snart» is no date."),
        (None, "dagens.csv, row 5", "«Ukjent» is no kommune of the register."),
    ]
    assert registered(FORMER_REGISTER=str(sheet))["N_KNOWN"] == 1


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "There is no register"),
        ({"EVENT": "merknad", "KOMMUNER": "4301", "WHY": "x"}, "There is no register"),
        ({"EVENT": "merknad"}, "both .*EVENT.* and .*KOMMUNER"),
        ({"KOMMUNER": "4301"}, "both .*EVENT.* and .*KOMMUNER"),
        ({"EVENT": "merknad", "KOMMUNER": "43", "WHY": "x"}, "no list of kommunenummer"),
    ],
)
def test_bad_calls_are_told(registered, path, given, told):
    with pytest.raises(QgsProcessingException, match=told):
        registered(**given)
    assert not path.exists()


def test_nobody_writes_without_a_name(run, register):
    with pytest.raises(QgsProcessingException, match="WHO"):
        run("register", REGISTER=str(register), EVENT="forslag", KOMMUNER="4301")


def test_a_table_of_something_else_is_told(registered, register, tmp_path):
    table = tmp_path / "tabell.csv"
    table.write_text("kommunenummer;navn\n4301;Rutevik\n", encoding="utf-8")
    for name, missing in (("ANSWERS", "vurdering"), ("FORMER_REGISTER", "tilstand"), ("PACKAGES", "fil")):
        with pytest.raises(QgsProcessingException, match=missing):
            registered(**{name: str(table)})
    assert states(register) == {"4301": "ikke startet", "4602": "ikke startet"}


def test_hand_edits_are_in_the_report_and_the_register_goes_on(registered, register):
    with closing(sqlite3.connect(register)) as file:
        file.execute("UPDATE kommuner SET tilstand = 'nesten' WHERE kommunenummer = '4301'")
        file.commit()
    told, report = Told(), register.parent / "rapport.html"
    result = registered(told, EVENT="forslag", KOMMUNER="4602", REPORT=str(report))
    assert (result["N_EVENTS"], result["N_DISCREPANCIES"]) == (1, 1)
    sentence = "4301: «nesten» is no state. By the log it is «ikke startet», which holds."
    assert sentence in told.lines and sentence in text_of(report)
