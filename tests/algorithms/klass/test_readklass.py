"""``lks:readklass``: the way back, from the API and from files."""

from pathlib import Path

import pytest
from lks.tests.algorithms.klass.conftest import UNITS, A, B, C, D
from lks.tests.helpers.comparisons import table
from lks.tests.helpers.editors import wait_for
from lks.tests.helpers.klass_server import Klass, served
from lks.tests.helpers.layers import values
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

FIRST, SECOND = "2026-01-01", "2027-01-01"
BEFORE, AFTER = [A, A, A, B, B, B], [A, C, C, B, B, D]
SINKS = dict.fromkeys(("KEY", "CHANGES", "ISSUED_OUT", "DIFFERENCES"), "TEMPORARY_OUTPUT")


@pytest.fixture
def written(units, write):
    """The folders of two versions."""
    first = write(units(BEFORE), FIRST)
    second = write(units(AFTER, forrige=BEFORE), SECOND, PREVIOUS_FIELD="forrige")
    return Path(first["OUTPUT_FOLDER"]), Path(second["OUTPUT_FOLDER"])


@pytest.fixture
def klass(written):
    """A KLASS with both, without correspondences of the first."""
    klass = Klass()
    grunnkretser = klass.of_codes(1, FIRST, dict.fromkeys(UNITS, ""))
    klass.import_upload(written[0], FIRST)
    klass.import_upload(written[1], SECOND, grunnkrets=grunnkretser)
    with served(klass) as address:
        yield klass, address


@pytest.fixture
def read(run, tmp_path):
    def call(**parameters):
        return run("readklass", **{**SINKS, "REPORT": str(tmp_path / "les.html"), **parameters})

    return call


def approved(zones):
    rows = [(zone, f"Rutevik LKS {zone[-2:]}", unit) for zone, unit in zip(zones, UNITS)]
    return table("nøkkel", ("levekaar", str), ("lksnavn", str), ("grunnkrets", str), values=rows)


def test_the_whole_way_there_and_back(klass, read):
    answer = read(URL=klass[1], DATE="2027-06-01", APPROVED=approved(AFTER))
    assert answer["IN_KLASS"] and answer["N_DIFFERENCES"] == 0 and answer["N_COPIES"] == 0
    key = values(answer["KEY"], "levekaar", "lksnavn", "grunnkrets")
    assert key == sorted((zone, f"Rutevik LKS {zone[-2:]}", unit) for zone, unit in zip(AFTER, UNITS))
    changes = values(answer["CHANGES"], "oldCode", "newCode", "changeOccurred")
    assert changes == [(A, A, SECOND), (A, C, SECOND), (B, B, SECOND), (B, D, SECOND)]
    issued = values(answer["ISSUED_OUT"], "kode", "gyldig_fra", "gyldig_til")
    assert issued == [(A, FIRST, None), (B, FIRST, None), (C, SECOND, None), (D, SECOND, None)]
    assert "In KLASS" in Path(answer["REPORT"]).read_text(encoding="utf-8")


def test_it_reads_in_the_thread_that_the_toolbox_runs_it_in(klass, provider):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    algorithm = QgsApplication.processingRegistry().algorithmById("lks:readklass")
    task = QgsProcessingAlgRunnerTask(algorithm, {"URL": klass[1], "DATE": "2027-06-01"}, context, feedback)
    done = []
    task.executed.connect(lambda ok, results: done.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: done)
    assert done[0][0] and (done[0][1]["N_ZONES"], done[0][1]["N_UNITS"]) == (4, 6)


def test_a_day_between_has_the_first_version_and_says_what_klass_lacks(klass, read):
    answer = read(URL=klass[1], DATE="2026-06-01", APPROVED=approved(BEFORE))
    assert (answer["N_ZONES"], answer["N_UNITS"], answer["IN_KLASS"]) == (2, 0, False)
    assert "no correspondence" in Path(answer["REPORT"]).read_text(encoding="utf-8")


def test_every_difference_is_named(klass, read):
    answer = read(URL=klass[1], DATE="2027-06-01", APPROVED=approved([A, A, C, B, B, B]))
    found = values(answer["DIFFERENCES"], "art", "kode", "godkjent", "klass")
    wanted = [("unit_elsewhere", UNITS[1], A, C), ("unit_elsewhere", UNITS[5], B, D), ("zone_extra", D, None, D)]
    assert found == wanted and not answer["IN_KLASS"]


def test_a_day_before_the_first_version_is_told(klass, read):
    with pytest.raises(QgsProcessingException, match="2020-01-01"):
        read(URL=klass[1], DATE="2020-01-01")


def test_a_missing_table_of_changes_is_told_and_the_rest_is_read(klass, read):
    klass[0].tables.popitem()
    answer = read(URL=klass[1], DATE="2027-06-01")
    assert (answer["N_CHANGES"], answer["N_ZONES"]) == (0, 4) and not answer["IN_KLASS"]
    assert "No table of changes" in Path(answer["REPORT"]).read_text(encoding="utf-8")


def test_the_csv_that_was_written_is_read_like_that_of_klass(written, read):
    begin = f"{written[1]}/LKS-{SECOND}"
    files = {"CODES": "versjon", "CORRESPONDENCE": "grunnkrets", "CHANGES_FILE": "endringer"}
    answer = read(APPROVED=approved(AFTER), **{name: f"{begin}-{end}.csv" for name, end in files.items()})
    assert answer["IN_KLASS"] and answer["N_CHANGES"] == 4
    assert {day for (day,) in values(answer["ISSUED_OUT"], "gyldig_fra")} == {SECOND}


def test_a_day_before_the_codes_of_a_file_hold_is_told(written, read):
    begin = f"{written[1]}/LKS-{SECOND}"
    files = {"CODES": f"{begin}-versjon.csv", "CORRESPONDENCE": f"{begin}-grunnkrets.csv"}
    with pytest.raises(QgsProcessingException, match="holds at 2026-12-31"):
        read(APPROVED=approved(AFTER), DATE="2026-12-31", **files)
    answer = read(APPROVED=approved(AFTER), DATE=SECOND, **files)
    assert answer["IN_KLASS"] and f"hold at {SECOND}" in Path(answer["REPORT"]).read_text(encoding="utf-8")


def test_the_register_given_is_brought_up_to_date_and_loses_nothing(klass, read):
    heads = [(name, str) for name in ("kode", "navn", "gyldig_fra", "gyldig_til")]
    issued = table("register", *heads, values=[("4301000009", "x", "2020-01-01", "2021-01-01"), (A, "", "", "")])
    answer = read(URL=klass[1], DATE="2027-06-01", ISSUED=issued)
    found = dict(values(answer["ISSUED_OUT"], "kode", "gyldig_fra"))
    assert found["4301000009"] == "2020-01-01" and found[A] == FIRST and len(found) == 5


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"DATE": "1.1.2027"}, "yyyy-MM-dd"),
        ({"USE_COPIES": True}, "folder"),
        ({"CHANGES_FILE": "endringer.csv"}, "codes"),
    ],
)
def test_what_does_not_go_together_is_told_first(read, wrong, told):
    with pytest.raises(QgsProcessingException, match=told):
        read(URL="http://127.0.0.1:9/", **wrong)
