"""README's commands for the batch, as they are written there, on files under the names that they use."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from lks.lks_plugin.layers.example.kommune import EXAMPLE_CRS, example_fields, example_kommune
from lks.tests.conftest import ROOT
from lks.tests.helpers.sent_files import write_indicators, write_layer, write_polygons, write_population
from qgis.core import QgsVectorLayer

README = (ROOT / "README.md").read_text(encoding="utf-8")
BATCH = README.split("## For Statistics Norway, in batch\n")[1].split("\n## ")[0]
BLOCKS = re.findall(r"```sh\n(.*?)```", BATCH, re.DOTALL)


@pytest.fixture(scope="module")
def files(qgis_app, tmp_path_factory):
    """A home with the plugin's folder in it, and a folder with the files that README names."""
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not installed")
    if not (ROOT / ".venv").is_dir():
        pytest.skip("the packages are not in the plugin's own environment, as make run installs them")
    home = tmp_path_factory.mktemp("home")
    (home / "lks").symlink_to(ROOT)
    folder = home / "data"
    folder.mkdir()
    kommune = QgsVectorLayer(f"MultiPolygon?crs={EXAMPLE_CRS}", "grunnkretser", "memory")
    kommune.dataProvider().addAttributes(example_fields())
    kommune.updateFields()
    kommune.dataProvider().addFeatures(list(example_kommune(40, 0, True)))
    write_layer(kommune, folder / "grunnkretser.gpkg")
    write_polygons(kommune, folder / "grunnkretser.gml", "GML")
    write_population(kommune, folder / "befolkning.csv")
    write_indicators(kommune, folder / "indikatorer.csv")
    return folder


def test_the_commands_work_as_they_are_written(files):
    # Nothing of what QGIS could be told otherwise: a bare machine.
    bare = {"HOME": str(files.parent), "PATH": os.environ["PATH"]}
    assert len(BLOCKS) >= 4
    for block in BLOCKS:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block], cwd=files, env=bare, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, block + done.stdout + done.stderr
        for name in re.findall(r'"([^"]+\.(?:gpkg|csv|html))"', block):
            assert (files / name).stat().st_size > 0
    assert [path.name for path in (files / "pakker").iterdir()] == ["LKS-9901-EKSEMPELVIK.zip"]
    for report in ("rapport.html", "kontroll.html", "vedlikehold.html"):
        assert '<html lang="nb">' in (files / report).read_text(encoding="utf-8")
    zones = {name: _zones(files / name) for name in ("lks_2026.gpkg", "lks_2027.gpkg")}
    assert zones["lks_2026.gpkg"] == zones["lks_2027.gpkg"]


def _zones(path: Path) -> list[str]:
    layer = QgsVectorLayer(str(path))
    return sorted(feature["lks"] for feature in layer.getFeatures())


def test_the_launcher_says_what_is_missing(tmp_path):
    launcher = str(ROOT / "tools" / "lks-process")
    given = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LKS_VENV": str(tmp_path / "nothing")}
    done = subprocess.run([launcher, "list"], env=given, capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "make -C" in done.stderr
