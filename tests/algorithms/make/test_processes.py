"""``lks:generate`` through qgis_process, as a batch runs it: no process outlives its call."""

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import pytest
from lks.tests.conftest import ROOT
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

# Processes pay from a thousand units on.
COLUMNS, ROWS, SMALL, OF_KOMMUNE = 40, 26, 20, 125
MARK = "LKS_TEST_OF_PROCESSES"

pytestmark = [
    pytest.mark.skipif(shutil.which("qgis_process") is None, reason="qgis_process is not on the path"),
    pytest.mark.skipif(sys.platform != "linux", reason="it reads the environment of processes"),
]


def told(folder, name):
    """What /proc tells of a process; nothing of one that has ended meanwhile."""
    try:
        return (folder / name).read_bytes()
    except OSError:
        return b""


def marked():
    """The numbers of the processes that were started under our mark, whoever is their parent now."""
    mark = f"{MARK}={os.getpid()}".encode()
    return [int(at.name) for at in Path("/proc").glob("[0-9]*") if mark in told(at, "environ").split(b"\0")]


def workers():
    """Those of them that are joblib's workers."""
    return [process for process in marked() if b"popen_loky" in told(Path(f"/proc/{process}"), "cmdline")]


@pytest.fixture
def start(squares, tmp_path):
    """Start ``lks:generate`` on ten kommuner."""
    codes, people = [], []
    for unit in range(COLUMNS * ROWS):
        # Two towns that can be divided; in the other kommuner so few people live that there is one zone each.
        kommune, number = divmod(unit, SMALL) if unit < 2 * SMALL else divmod(unit - 2 * SMALL, OF_KOMMUNE)
        kommune += 4301 if unit < 2 * SMALL else 4303
        codes.append(f"{kommune}{number // 90 + 1:02}{number % 90 + 1:02}")
        people.append(500 if unit < 2 * SMALL else 20)
    layer = squares(COLUMNS, ROWS, grunnkretsnummer=codes, befolkning=people)
    options = QgsVectorFileWriter.SaveVectorOptions()
    units = tmp_path / "kretser.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(units), QgsCoordinateTransformContext(), options)
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "lks").symlink_to(ROOT)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": sysconfig.get_paths()["purelib"],
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        MARK: str(os.getpid()),
    }
    enable = ["qgis_process", "plugins", "enable", "lks"]
    subprocess.run(enable, env=environment, check=True, capture_output=True, timeout=120)

    started = []

    def call(**parameters):
        inputs = {"INPUT": str(units), "ZONES": str(tmp_path / "soner.gpkg"), **parameters}
        asked = tmp_path / "inputs.json"
        asked.write_text(json.dumps({"inputs": inputs}))
        with asked.open() as file, (tmp_path / "said.txt").open("w") as said:
            running = subprocess.Popen(
                ["qgis_process", "--json", "run", "lks:generate", "-"],
                env=environment,
                stdin=file,
                stdout=said,
                stderr=subprocess.STDOUT,
            )
        started.append(running)
        return running

    yield call
    for running in started:
        running.kill()
    for process in marked():
        os.kill(process, signal.SIGKILL)
    for running in started:
        running.wait()


def wait_for(condition, seconds):
    """What the condition answers, as soon as it is true, or at last."""
    end = time.monotonic() + seconds
    while not (answer := condition()) and time.monotonic() < end:
        time.sleep(0.1)
    return answer


def test_the_workers_of_a_run_end_with_it_even_if_it_is_killed(start, tmp_path):
    running = start(EFFORT="quick")
    had_workers = wait_for(lambda: workers() or running.poll() is not None, 90)
    code, said = running.wait(240), (tmp_path / "said.txt").read_text()
    assert code == 0, said
    assert had_workers is not True, f"no worker was started: {said}"
    assert "leaked" not in said
    assert wait_for(lambda: not marked(), 10), marked()
    zones = QgsVectorLayer(str(tmp_path / "soner.gpkg"), "soner", "ogr")
    assert {zone["kommunenummer"] for zone in zones.getFeatures()} == {str(4301 + number) for number in range(10)}

    running = start(EFFORT="thorough", FLOOR_POPULATION=60, MIN_POPULATION=60)
    assert wait_for(workers, 90), "no worker was started"
    # Until the workers have their work.
    time.sleep(2)
    running.kill()
    running.wait(30)
    assert wait_for(lambda: not marked(), 30), marked()
