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
from lks.tests.helpers.layers import values
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

# Processes pay from a thousand units on.
COLUMNS, ROWS = 40, 26
MARK = "LKS_TEST_OF_PROCESSES"

pytestmark = [
    pytest.mark.skipif(shutil.which("qgis_process") is None, reason="qgis_process is not on the path"),
    pytest.mark.skipif(sys.platform != "linux", reason="it reads the environment of processes"),
]


def marked():
    """The numbers of the processes that were started under our mark, whoever is their parent now."""
    found, mark = [], f"{MARK}={os.getpid()}".encode()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            # What has ended and is not yet waited for has no environment any more.
            if mark in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
        except OSError:
            continue
    return found


def others(running):
    """Those beside the run itself."""
    return [process for process in marked() if process != running.pid]


@pytest.fixture
def start(squares, tmp_path):
    """Start ``lks:generate`` on four kommuner of 260 units each."""
    codes = [f"{4301 + n // 260}{n % 260 // 99 + 1:02}{n % 260 % 99:02}" for n in range(COLUMNS * ROWS)]
    layer = squares(COLUMNS, ROWS, grunnkretsnummer=codes, befolkning=[500 + n % 7 * 50 for n in range(COLUMNS * ROWS)])
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
        with asked.open() as file:
            running = subprocess.Popen(
                ["qgis_process", "--json", "run", "lks:generate", "-"],
                env=environment,
                stdin=file,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
        started.append(running)
        return running

    yield call
    for running in started:
        running.kill()
    for process in marked():
        os.kill(process, signal.SIGKILL)
    for running in started:
        running.communicate()


def wait_for(condition, seconds):
    """What the condition answers, as soon as it is true, or at last."""
    end = time.monotonic() + seconds
    while not (answer := condition()) and time.monotonic() < end:
        time.sleep(0.1)
    return answer


def test_the_workers_of_a_run_end_with_it_even_if_it_is_killed(start, tmp_path):
    running = start(REFINE=False)
    assert wait_for(lambda: others(running), 60), "no worker was started"
    said = running.communicate(timeout=240)[0]
    assert running.returncode == 0, said
    assert "leaked" not in said
    assert wait_for(lambda: not marked(), 3), marked()
    zones = QgsVectorLayer(str(tmp_path / "soner.gpkg"), "soner", "ogr")
    assert {kommune for (kommune,) in values(zones, "kommunenummer")} == {"4301", "4302", "4303", "4304"}

    running = start()
    assert wait_for(lambda: len(others(running)) > 2, 60), "no worker was started"
    # Until the workers have their work.
    time.sleep(2)
    running.kill()
    running.wait(30)
    assert wait_for(lambda: not marked(), 10), marked()
