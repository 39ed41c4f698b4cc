"""Workbooks as they come: a title page, notes and empty sheets beside the one that is meant, for every parameter that
takes a table. The sheets that were not read are named in the log and the report."""

from datetime import date
from pathlib import Path

import pytest
from lks.tests.algorithms.klass.conftest import units  # noqa: F401 - a fixture
from lks.tests.algorithms.register.conftest import path, registered  # noqa: F401 - fixtures
from lks.tests.algorithms.send.conftest import layer  # noqa: F401 - a fixture
from lks.tests.helpers.layers import values
from qgis.core import QgsProcessingFeedback

A, B, C = "4301000001", "4301000002", "4301000003"
# A sheet of notes with a head that a table of changes has, too.
NOTES = "Fra;Merknad\nKari;Hentet fra KLASS\n"
CHANGES = "oldCode;newCode;changeOccurred\n43010901;43010101;2026-06-01\n"
SKIPPED = "Sheets of another kind, not read: endringer.xlsx (Om), endringer.xlsx (Merknader)."


@pytest.fixture
def changes(workbook):
    """A workbook of changes as colleagues send it."""
    return workbook("endringer.xlsx", Om="Endringer\nHentet i mai\n", Tom="x", Endringer=CHANGES, Merknader=NOTES)


@pytest.fixture
def told(run, tmp_path):
    """Run an algorithm; its result, the log and the report."""

    def call(name, **parameters):
        feedback, report = QgsProcessingFeedback(), tmp_path / "rapport.html"
        result = run(name, feedback, REPORT=str(report), **parameters)
        return result, feedback.textLog(), report.read_text(encoding="utf-8")

    return call


def key(tmp_path):
    """The zones of last year: the first grunnkrets had another number."""
    text = f"levekaar,lksnavn,grunnkrets\n{A},Rutevik LKS 01,43010901\n{B},Rutevik LKS 02,43010102\n"
    (tmp_path / "forrige.csv").write_text(text, encoding="utf-8")
    return str(tmp_path / "forrige.csv")


def test_maintain_reads_the_sheets_that_are_meant(told, squares, changes, workbook, tmp_path):
    issued = workbook("koder.xlsx", Om="Register\nKoder i bruk\n", Koder=f"kode;navn\n{C};Gammel\n")
    given = {"PREVIOUS": key(tmp_path), "CODE_CHANGES": [changes], "ISSUED": issued}
    limits = workbook(
        "grenser.xlsx", Grenser="kommune;min;floor;max\n4301;700;600;8000\n", Om="Grenser\nAvtalt i mai\n"
    )
    outputs = dict.fromkeys(("UNITS", "ISSUED_OUT"), "TEMPORARY_OUTPUT")
    result, log, report = told("maintain", INPUT=squares(2, 1), CRITERIA=limits, **given, **outputs)
    assert values(result["UNITS"], "lks") == [(A,), (B,)]
    assert (C,) in values(result["ISSUED_OUT"], "kode")
    for said in (log, report):
        for sheet in ("endringer.xlsx (Om), endringer.xlsx (Merknader)", "koder.xlsx (Om)", "grenser.xlsx (Om)"):
            assert sheet in said
    assert log.count("Sheets of another kind") == 1


def test_klassfiles_reads_the_sheets_that_are_meant(told, units, changes, tmp_path):  # noqa: F811
    given = {"PREVIOUS": key(tmp_path), "CODE_CHANGES": [changes], "VALID_FROM": "2027-01-01"}
    result, log, report = told("klassfiles", INPUT=units([A, B]), OUTPUT_FOLDER=str(tmp_path / "klass"), **given)
    assert result["N_CHANGES"] == 0  # the renumbered grunnkrets is followed: both zones are as they were
    assert SKIPPED in log and SKIPPED in report


def trend(write_in: Path, year: int) -> list[str]:
    head = f"region;Personer {year - 10};Personer {year};Hovedalternativet (MMMM) {year + 10}\n"
    (write_in / "trend.csv").write_text(f'{head}"4301 Rutevik";3000;2900;2800\n', encoding="utf-8")
    return [str(write_in / "trend.csv")]


def test_validate_and_approve_read_the_sheets_that_are_meant(
    told,
    squares,
    registered,  # noqa: F811
    layer,  # noqa: F811
    path,  # noqa: F811
    changes,
    tmp_path,
):
    zones = squares(2, 1, lks=[A, B], befolkning=[1600, 1300])
    given = {"TREND": trend(tmp_path, 2024), "CODE_CHANGES": [changes], "LKS_FIELD": "lks"}
    _, log, report = told("validate", INPUT=zones, FINDINGS="TEMPORARY_OUTPUT", **given)
    assert SKIPPED in log and SKIPPED in report
    registered(INPUT=layer)
    person = {"REGISTER": str(path), "WHO": "Kari", "VALID_FROM": f"{date.today().year}-01-01"}
    _, log, report = told("approve", INPUT=zones, DECISIONS="TEMPORARY_OUTPUT", **person, **given)
    assert SKIPPED in log and SKIPPED in report


def test_a_workbook_without_the_sheet_that_is_meant_is_refused_by_name(run, squares, workbook, tmp_path):
    book = workbook("endringer.xlsx", Om="Endringer\nHentet i mai\n", Tom="x", Merknader=NOTES)
    with pytest.raises(Exception, match=r"endringer\.xlsx \(Om\).*old"):
        run("maintain", INPUT=squares(2, 1), PREVIOUS=key(tmp_path), CODE_CHANGES=[book])
