"""Folders to work in: gone on leaving, gone after a kill with the next run, and never another running process'."""

import os
import signal
import socket
import time

import pytest
from lks.lks_plugin.layers.files import folder_beside, private_folder, write_file, written_beside
from lks.lks_plugin.layers.run_notes import run_notes, taking_notes
from lks.lks_plugin.layers.working_folders import FORMER
from lks.tests.helpers.disks import child
from qgis.core import QgsProcessingFeedback

WORKS = """
import time
from pathlib import Path
from lks.lks_plugin.layers.files import folder_beside, written_beside
with folder_beside(Path({target!r})) as folder:
    (folder / "halv.gpkg").write_bytes(b"half")
    time.sleep(600)
"""


@pytest.fixture
def place(tmp_path):
    (tmp_path / "ut").mkdir()
    return tmp_path / "ut"


@pytest.fixture
def worker(place, tmp_path):
    """A process that is writing beside ``soner.gpkg``."""
    process = child(tmp_path, WORKS.format(target=str(place / "soner.gpkg")))
    yield process
    process.kill()
    process.wait()


def left(place):
    return sorted(file.name for file in place.glob(".lks-*"))


def wait_for(worker, place):
    until = time.monotonic() + 60
    while not [*place.glob(".lks-*/ny/halv.gpkg")]:
        assert worker.poll() is None and time.monotonic() < until
        time.sleep(0.01)


def test_the_folder_of_a_running_process_stays_and_that_of_a_killed_one_goes(place, worker):
    wait_for(worker, place)
    (folder,) = left(place)
    with taking_notes():
        write_file(str(place / "rapport.html"), b"whole")
        assert left(place) == [folder] and run_notes() == {}
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    assert left(place) == [folder]
    with taking_notes():
        write_file(str(place / "rapport.html"), b"whole again")
        assert left(place) == [] and [*place.iterdir()] == [place / "rapport.html"]
        assert [*run_notes()] == [f"Removed, left by a run that was killed: {place / folder}."]


def test_a_run_says_in_its_log_what_it_found(run, place, worker):
    wait_for(worker, place)
    worker.kill()
    worker.wait()
    feedback = QgsProcessingFeedback()
    run("examplekommune", feedback, UNITS=60, OUTPUT=str(place / "eksempel.gpkg"))
    assert "Removed, left by a run that was killed" in feedback.textLog() and left(place) == []


def test_folders_that_nobody_can_be_asked_about_stay_and_are_named_when_they_are_old(place):
    names = {".lks-older.tmp": None, ".lks-other.tmp": "another-machine", ".lks-begun.tmp": ""}
    for name, machine in names.items():
        (place / name / "ny").mkdir(parents=True)
        if machine is not None:
            (place / name / "eier").write_text(machine)
    with taking_notes():
        write_file(str(place / "a.txt"), b"a")
        assert run_notes() == {}
    for name in names:
        os.utime(place / name, (0, 0))
    with taking_notes():
        write_file(str(place / "a.txt"), b"a")
        (said,) = run_notes()
    assert left(place) == sorted(names) and all(name in said for name in names) and "another machine" in said


def test_folders_within_one_another_and_of_one_process_leave_each_other_alone(place):
    with folder_beside(place / "a.gpkg") as first, folder_beside(place / "b.gpkg") as second:
        (first / "a").write_text("a")
        with private_folder() as private:
            assert [*private.iterdir()] == []
        write_file(str(place / "c.txt"), b"c")
        assert (first / "a").exists() and second.exists() and first != second
    assert left(place) == []


KILLED_BETWEEN = """
import os, signal
from pathlib import Path
from lks.lks_plugin.layers.files import written_beside
target, replace = Path({target!r}), Path.replace
def killed(self, place):
    if self.parent != target.parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return replace(self, place)
Path.replace = killed
with written_beside(target) as new:
    new.mkdir()
    (new / "a00000001.gdbtable").write_bytes(b"new")
"""


@pytest.mark.parametrize("taken", [False, True])
def test_a_database_that_is_a_folder_comes_back_after_a_kill_between_two_renames(place, tmp_path, taken):
    database = place / "soner.gdb"
    database.mkdir()
    (database / "a00000001.gdbtable").write_bytes(b"former")
    assert child(tmp_path, KILLED_BETWEEN.format(target=str(database))).wait() == -signal.SIGKILL
    assert not database.exists()
    if taken:
        database.mkdir()
    with taking_notes():
        write_file(str(place / "rapport.html"), b"")
        (*_, said) = run_notes() if taken else reversed([*run_notes()])
    if taken:
        ((folder,),) = [left(place)]
        assert "a former database is in it" in said and [*database.iterdir()] == []
        assert (place / folder / "ny" / f"soner.gdb{FORMER}" / "a00000001.gdbtable").read_bytes() == b"former"
    else:
        assert said == f"Brought back as it was, for the run that was to replace it was killed: {database}."
        assert (database / "a00000001.gdbtable").read_bytes() == b"former" and left(place) == []


def test_a_former_database_whose_successor_is_in_its_place_goes_with_the_folder(place):
    contents = place / ".lks-dead.tmp" / "ny"
    (contents / f"soner.gdb{FORMER}").mkdir(parents=True)
    (place / ".lks-dead.tmp" / "eier").write_text(socket.gethostname())
    (place / "soner.gdb").mkdir()
    with written_beside(place / "x.csv") as new:
        new.write_bytes(b"x")
    assert sorted(file.name for file in place.iterdir()) == ["soner.gdb", "x.csv"]
