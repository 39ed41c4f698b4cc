"""Layers as files: written whole or not at all, whatever happens, and nothing that a spreadsheet would run."""

import os
import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from lks.lks_plugin.layers.errors import InputError
from lks.lks_plugin.layers.files import file_uri, long_path, written_beside
from lks.tests.conftest import ROOT
from lks.tests.helpers.feedback import A, move
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer


def rows(path):
    layer = QgsVectorLayer(str(path), "x", "ogr")
    assert layer.isValid(), path
    return layer.featureCount()


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp", ".csv", ".fgb"])
def test_an_output_takes_the_place_of_the_former_file(run, layer, tmp_path, suffix):
    target = tmp_path / f"soner{suffix}"
    target.write_bytes(b"the former file")
    result = run("validate", INPUT=layer, LKS_FIELD="lks", ZONES=str(target))
    assert result["ZONES"] == str(target) and rows(target) == 3
    assert [path.name for path in tmp_path.iterdir() if ".tmp" in path.name] == []


def test_a_run_that_is_broken_off_leaves_the_former_file_whole(run, layer, tmp_path):
    target = tmp_path / "soner.gpkg"
    target.write_bytes(b"the former file")

    class Cancels(QgsProcessingFeedback):
        """Stops as soon as anything of the layers may have been written."""

        def isCanceled(self):  # noqa: N802
            return any(".tmp" in path.name for path in tmp_path.iterdir())

    run("validate", Cancels(), INPUT=layer, LKS_FIELD="lks", ZONES=str(target))
    assert target.read_bytes() == b"the former file" and list(tmp_path.iterdir()) == [target]


def test_a_process_that_is_killed_leaves_the_former_file_whole(tmp_path):
    target = tmp_path / "soner.gpkg"
    target.write_bytes(b"the former file")
    packages = tmp_path / "pakker"
    packages.mkdir()
    (packages / "lks").symlink_to(ROOT, target_is_directory=True)
    code = (
        "import os, signal; from pathlib import Path; from lks.lks_plugin.layers.files import written_beside\n"
        f"with written_beside(Path({str(target)!r})) as place:\n"
        "    place.write_bytes(b'half'); os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    names = [path for path in sys.path if path]
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(packages), *names])},
        check=False,
    )
    assert done.returncode < 0 and target.read_bytes() == b"the former file"


def test_a_folder_that_cannot_be_written_to_is_told_in_a_sentence(run, layer, tmp_path):
    (tmp_path / "fil").write_text("no folder")
    with pytest.raises(QgsProcessingException, match=r"cannot be written: .* Choose another place"):
        run("validate", INPUT=layer, LKS_FIELD="lks", ZONES=str(tmp_path / "fil" / "soner.gpkg"))


def test_a_file_that_another_program_holds_stays_as_it_was(tmp_path, monkeypatch):
    target = tmp_path / "soner.gpkg"
    target.write_bytes(b"the former file")

    def held(self, other):
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(InputError, match="used by another process"), written_beside(target) as place:
        place.write_bytes(b"new")
    assert target.read_bytes() == b"the former file" and list(tmp_path.iterdir()) == [target]


def test_a_spreadsheet_runs_nothing_that_a_kommune_wrote(imported, answered, tmp_path):
    formula = """=HYPERLINK("http://x","y")"""
    answer = answered(move(A, "43010103"), f"UPDATE gkrets SET kommentar = '{formula}' WHERE fid = 3")
    imported(answer, CHANGES=str(tmp_path / "endringer.csv"))
    text = (tmp_path / "endringer.csv").read_text(encoding="utf-8")
    assert "HYPERLINK" in text and "'=HYPERLINK" in text


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PureWindowsPath(r"\\server\home\Ås å.gpkg"), "file:////server/home/%C3%85s%20%C3%A5.gpkg"),
        (PureWindowsPath(r"C:\Users\a b\x.gpkg"), "file:///C:/Users/a%20b/x.gpkg"),
        (PureWindowsPath(r"\\?\C:\lang\x.gpkg"), "file:////%3F/C:/lang/x.gpkg"),
        (PurePosixPath("/tmp/a?b#c%.gpkg"), "file:///tmp/a%3Fb%23c%25.gpkg"),
    ],
)
def test_paths_of_all_systems_are_uris_that_sqlite_opens(path, uri):
    assert file_uri(path) == uri


LONG = "a" * 250


@pytest.mark.parametrize(
    ("path", "opened"),
    [
        (PureWindowsPath(rf"C:\{LONG}\x.html"), rf"\\?\C:\{LONG}\x.html"),
        (PureWindowsPath(rf"\\server\home\{LONG}\x.html"), rf"\\?\UNC\server\home\{LONG}\x.html"),
        (PureWindowsPath(rf"\\?\C:\{LONG}\x.html"), rf"\\?\C:\{LONG}\x.html"),
        (PureWindowsPath(r"C:\kort\x.html"), r"C:\kort\x.html"),
        (PurePosixPath(f"/{LONG}/x.html"), f"/{LONG}/x.html"),
    ],
)
def test_long_paths_are_opened_on_windows(path, opened):
    assert long_path(path) == opened
