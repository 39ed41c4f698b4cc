"""The register as a file: two at once, locks, a person's hand edits, other formats."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from contextlib import closing
from pathlib import Path

import pytest
from lks.lks_plugin.engine.history.issued_codes import IssuedCode
from lks.lks_plugin.register import schema, states
from lks.lks_plugin.register.events import HAND_EDITED, LOG_DISCREPANCIES
from lks.lks_plugin.register.lock import lock_file
from lks.lks_plugin.register.refusal import RegisterError
from lks.lks_plugin.register.register_file import reading, writing
from lks.tests.conftest import ROOT

DAY = "2027-02-01"


@pytest.fixture
def register(qgis_app, tmp_path):
    """A register with one kommune that a package was sent to."""
    path = tmp_path / "LKS-REGISTER.gpkg"
    schema.make_register(path)
    with writing(path, "Kari") as opened:
        opened.add("4301", states.CREATED, "Kari", DAY, fields={"kommunenavn": "Rutevik", "befolkning": 9000})
        opened.add("4301", states.SENT, "Kari", DAY, fields={"sendt": DAY, "frist": "2027-03-01"})
    return path


def sql(path, *statements):
    with closing(sqlite3.connect(path)) as connection:
        answers = [connection.execute(statement).fetchall() for statement in statements]
        connection.commit()
    return answers[-1]


def problems(path):
    return [(one.kind, one.kommune, one.field, one.found, one.expected) for one in reading(path).discrepancies]


def refused(path, who="Kari", **options):
    with pytest.raises(RegisterError) as error, writing(path, who, **options):
        pass
    return str(error.value)


def test_what_was_written_is_read_again_and_fits_together(register):
    read = reading(register)
    assert read.state("4301") == states.SENT
    assert [(e.number, e.kind, e.before, e.after, e.who, e.day) for e in read.events] == [
        (1, "opprettet", "", "ikke startet", "Kari", DAY),
        (2, "sendt", "ikke startet", "sendt", "Kari", DAY),
    ]
    assert read.discrepancies == [] and read.value("4301", "frist") == "2027-03-01"
    assert sql(register, "SELECT tilstand, frist, siste_hendelse FROM kommuner") == [("sendt", "2027-03-01", 2)]
    assert not lock_file(register).exists()


def test_qgis_opens_the_register(register):
    from qgis.core import QgsVectorLayer

    for table, count in (("kommuner", 1), ("hendelser", 2), ("koder", 0)):
        layer = QgsVectorLayer(f"{register}|layername={table}", table, "ogr")
        assert layer.isValid() and layer.featureCount() == count


def test_whoever_looks_in_qgis_stops_nobody_and_whoever_edits_is_told_of(register):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{register}|layername=kommuner", "kommuner", "ogr")
    assert [row["tilstand"] for row in layer.getFeatures()] == ["sendt"]
    with writing(register, "Kari") as opened:
        opened.add("4301", states.REMINDED, "Kari", DAY)
    layer.startEditing()
    contact = layer.fields().lookupField("kontakt")
    layer.changeAttributeValue(next(layer.getFeatures()).id(), contact, "ola@example.no")
    assert "open for editing" in refused(register)
    assert layer.commitChanges(False)
    assert "open for editing" in refused(register), "QGIS still holds its edits in the -wal"
    assert reading(register).value("4301", "kontakt") == "ola@example.no"
    assert layer.commitChanges()
    with writing(register, "Kari") as opened:
        opened.add("4301", states.REMINDED, "Kari", DAY)
    assert reading(register).value("4301", "kontakt") == "ola@example.no" and problems(register) == []


def test_an_error_leaves_the_register_as_it_was(register):
    before = register.read_bytes()
    with pytest.raises(ZeroDivisionError), writing(register, "Kari") as opened:
        opened.add("4301", states.REMINDED, "Kari", DAY)
        raise ZeroDivisionError
    assert register.read_bytes() == before and not lock_file(register).exists()


@pytest.mark.parametrize("change", ["UPDATE hendelser SET hvem = 'x'", "DELETE FROM hendelser", "DELETE FROM koder"])
def test_the_log_and_the_codes_refuse_other_changes_than_additions(register, change):
    with writing(register, "Kari") as opened:
        opened.changed_codes.append(IssuedCode("4301000001", "Rutevik LKS 01", DAY, "", "4301"))
    with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
        sql(register, change)


WRITER = """
    import sqlite3
    import sys
    from pathlib import Path
    import lks_plugin.register.register_file as file
    connect = sqlite3.connect
    if sys.argv[3] == "without":
        sqlite3.connect = lambda path, **options: connect(f"file:{path}?nolock=1", uri=True, **options)
    for number in range(8):
        with file.writing(Path(sys.argv[1]), sys.argv[2]) as opened:
            opened.add("4301", "merknad", sys.argv[2], "2027-02-02", why=f"linje {number}")
"""


@pytest.mark.parametrize("locks", ["with", "without"])
def test_two_processes_at_once_lose_no_row_with_and_without_the_locks_of_sqlite(register, locks):
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(register)]
    running = [
        subprocess.Popen([*command, who, locks], stderr=subprocess.PIPE, text=True, cwd=ROOT) for who in ("Kari", "Ola")
    ]
    assert [(process.communicate()[1], process.returncode)[1] for process in running] == [0, 0]
    read = reading(register)
    remarks = [(event.who, event.why) for event in read.events if event.kind == "merknad"]
    assert sorted(remarks) == [(who, f"linje {number}") for who in ("Kari", "Ola") for number in range(8)]
    assert read.discrepancies == [] and not lock_file(register).exists()


def test_another_s_lock_is_waited_for_and_told(register):
    holder = {"hvem": "Ola", "maskin": "annen-maskin", "siden": "2027-02-01T10:00:00", "merke": "x", "prosess": "1"}
    lock_file(register).write_text(json.dumps(holder), encoding="utf-8")
    told = refused(register, wait=0.1)
    assert "Ola" in told and "annen-maskin" in told and lock_file(register).name in told
    assert lock_file(register).exists(), "another's lock is left alone"


def test_the_lock_of_a_program_that_ended_is_removed(register):
    import socket

    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    holder = {"hvem": "Ola", "maskin": socket.gethostname(), "prosess": str(ended.pid), "merke": "x"}
    lock_file(register).write_text(json.dumps(holder), encoding="utf-8")
    with writing(register, "Kari", wait=1) as opened:
        opened.add("4301", states.REMINDED, "Kari", DAY)
    assert reading(register).state("4301") == states.REMINDED


def test_nothing_is_written_once_the_lock_is_gone(register):
    with pytest.raises(RegisterError, match="removed the lock"), writing(register, "Kari") as opened:
        opened.add("4301", states.REMINDED, "Kari", DAY)
        lock_file(register).unlink()
    assert reading(register).state("4301") == states.SENT


def test_a_register_open_for_writing_elsewhere_is_told(register):
    with closing(sqlite3.connect(register, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "another program" in refused(register, wait=0.1)


def test_a_register_that_qgis_left_in_wal_is_settled(register):
    assert sql(register, "PRAGMA journal_mode = WAL") == [("wal",)]
    with writing(register, "Kari") as opened:
        opened.add("4301", states.REMINDED, "Kari", DAY)
    assert register.read_bytes()[18:20] == b"\x01\x01" and reading(register).state("4301") == states.REMINDED


def test_a_newer_format_is_refused_and_left_alone(register):
    sql(register, "UPDATE register SET verdi = '2' WHERE nokkel = 'formatversjon'")
    before = register.read_bytes()
    assert "newer LKS" in refused(register)
    with pytest.raises(RegisterError, match="newer LKS"):
        reading(register)
    assert register.read_bytes() == before


def test_another_file_is_no_register(qgis_app, tmp_path):
    text, other = tmp_path / "a.gpkg", tmp_path / "b.gpkg"
    text.write_text("ikke et register " * 100)
    sql(other, "CREATE TABLE x (y)")
    assert "no register" in refused(text) and "no register" in refused(other)
    assert "no register" in refused(tmp_path / "finnes-ikke.gpkg")


READER = """
    import sys
    from pathlib import Path
    import lks_plugin.register.register_file as file
    path = Path(sys.argv[1])
    print(len(file.reading(path).events))
    try:
        with file.writing(path, "Kari"):
            print("written")
    except file.RegisterError as error:
        print(error)
"""


@pytest.mark.skipif(os.name == "nt", reason="rights of files are others on Windows")
@pytest.mark.parametrize(
    ("folder", "file", "told"), [(0o777, 0o444, "may not be written"), (0o555, 0o666, "No lock file can be made")]
)
def test_without_the_right_to_write_the_register_is_read_and_the_rest_told(register, folder, file, told):
    # The administrator may write anywhere: somebody else does it.
    place = Path(tempfile.mkdtemp())
    nobody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    try:
        shutil.copy(register, place)
        (place / register.name).chmod(file)
        place.chmod(folder)
        command = [sys.executable, "-c", textwrap.dedent(READER), str(place / register.name)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, **nobody)
        if done.returncode and nobody:
            pytest.skip("somebody else may not even read the program here")
        assert done.stdout.splitlines()[0] == "2" and told in done.stdout
    finally:
        place.chmod(0o755)
        shutil.rmtree(place)


def test_nobody_writes_without_a_name(register):
    assert "WHO" in refused(register, who=" ")


def test_hand_edits_are_told_and_kept_in_the_next_event(register):
    sql(register, "UPDATE kommuner SET tilstand = 'nesten ferdig', frist = 'etter påske', kontakt = 'ola@example.no'")
    assert problems(register) == [
        ("state_unknown", "4301", "tilstand", "nesten ferdig", "sendt"),
        ("no_day", "4301", "frist", "etter påske", "2027-03-01"),
    ]
    with writing(register, "Kari") as opened:
        opened.add("4301", states.REMINDED, "Kari", DAY)
        opened.add("4301", states.REMINDED, "Kari", DAY)
    read = reading(register)
    assert read.events[-2].data[HAND_EDITED] == {"tilstand": "nesten ferdig", "frist": "etter påske"}
    assert HAND_EDITED not in read.events[-1].data
    assert read.discrepancies == [] and read.value("4301", "kontakt") == "ola@example.no"


def test_rows_added_and_deleted_by_hand_are_told(register):
    sql(
        register, "DELETE FROM kommuner", "INSERT INTO kommuner (kommunenummer, kommunenavn) VALUES ('4602', 'Firkant')"
    )
    assert problems(register) == [("row_gone", "4301", "", "", ""), ("row_unknown", "4602", "", "Firkant", "")]
    with writing(register, "Kari") as opened:
        opened.add("4301", states.REMINDED, "Kari", DAY)
    assert sql(register, "SELECT kommunenummer, tilstand FROM kommuner ORDER BY 1") == [
        ("4301", "purret"),
        ("4602", None),
    ]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("UPDATE hendelser SET hvem = 'En annen' WHERE nr = 1", [("log_changed", "1")]),
        ("DELETE FROM hendelser WHERE nr = 1", [("log_changed", "2"), ("log_cut", "1")]),
        ("DELETE FROM hendelser WHERE nr = 2", [("log_cut", "1")]),
        ("UPDATE hendelser SET til = 'ferdig' WHERE nr = 2", [("log_changed", "2"), ("log_words", "ferdig")]),
    ],
)
def test_a_log_changed_behind_the_triggers_is_told_and_the_triggers_come_back(register, change, told):
    triggers = [f'DROP TRIGGER "{name}"' for name in schema.TRIGGERS]
    sql(register, *triggers, change)
    found = [(kind, found) for kind, _, _, found, _ in problems(register) if kind.startswith("log")]
    assert found == told
    assert sum(kind == "trigger_lost" for kind, *_ in problems(register)) == len(schema.TRIGGERS)


def test_the_next_event_keeps_what_was_wrong_with_the_log_and_the_triggers_come_back(register):
    triggers = [f'DROP TRIGGER "{name}"' for name in schema.TRIGGERS]
    sql(register, *triggers, "DELETE FROM hendelser WHERE nr = 2")
    with writing(register, "Kari") as opened:
        opened.add("4301", states.SENT, "Kari", DAY)
    assert reading(register).events[-1].data[LOG_DISCREPANCIES] == ["log_cut: 1"]
    with pytest.raises(sqlite3.IntegrityError):
        sql(register, "DELETE FROM hendelser")


def test_codes_changed_by_hand_are_told_and_kept_in_the_next_event(register):
    sql(register, "INSERT INTO koder (kode, navn, kommune) VALUES ('4301000009', 'Rutevik LKS 09', '4301')")
    assert [kind for kind, *_ in problems(register)] == ["codes_changed"]
    with writing(register, "Kari") as opened:
        opened.add("4301", states.REMINDED, "Kari", DAY)
    read = reading(register)
    assert read.discrepancies == [] and read.events[-1].data[LOG_DISCREPANCIES] == ["codes_changed: "]
    sql(register, "UPDATE koder SET gyldig_til = '2026-01-01'")
    assert [kind for kind, *_ in problems(register)] == ["codes_changed"]
