"""Outputs on full and read-only disks, and of killed processes: the former ones and their neighbours stay whole."""

import signal
import sqlite3
import tempfile
import time
import zipfile
from contextlib import closing

import pytest
from lks.tests.helpers.disks import FULL, child, small_disk
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

FORMER = b"the former file"


@pytest.fixture
def disk(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        yield disk


@pytest.fixture
def judged(run, layer):
    """Judge the layer, its zones to a destination."""

    def call(destination):
        return run("validate", INPUT=layer, LKS_FIELD="lks", ZONES=destination)["ZONES"]

    return call


@pytest.fixture
def shared(judged, tmp_path):
    """Make a GeoPackage with two tables of zones: «nabo» and «soner»."""

    def make(path):
        for name in ("nabo", "soner"):
            judged(table(path, name))
        with closing(sqlite3.connect(path)) as database:
            database.execute("CREATE TABLE notater (tekst TEXT)")
            database.execute("INSERT INTO notater VALUES ('a planner wrote this')")
            database.commit()
        return path

    return make


def table(database, name):
    return f"""ogr:dbname='{database}' table="{name}" (geom)"""


def tables(database):
    """Every table with its rows, and whether SQLite finds the file whole."""
    with closing(sqlite3.connect(database)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        names = [name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
        return {name: opened.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def count(uri):
    layer = QgsVectorLayer(uri, "x", "ogr")
    assert layer.isValid(), uri
    return layer.featureCount()


class StopsInTheMiddle(QgsProcessingFeedback):
    """Stops as soon as anything may have been written beside the place."""

    def __init__(self, folder):
        super().__init__()
        self.folder = folder

    def isCanceled(self):  # noqa: N802
        return any(".tmp" in path.name for path in self.folder.iterdir())


# -- full and read-only disks --------------------------------------------------------------------------------------


@pytest.mark.parametrize("free", [0, 4096, 16384])
@pytest.mark.parametrize("suffix", [".gpkg", ".csv", ".geojson", ".shp", ".fgb", ".xlsx", ".sql"])
def test_a_full_disk_leaves_the_former_file(judged, disk, suffix, free):
    target = disk.path / f"soner{suffix}"
    target.write_bytes(FORMER)
    disk.fill(free)
    try:
        judged(str(target))
    except QgsProcessingException as error:
        assert FULL in str(error) and "Choose another place" in str(error)
        assert disk.files() == {target.name: FORMER}
    else:
        assert free and (suffix == ".sql" or count(str(target)) == 3)


@pytest.mark.parametrize("free", [0, 65536, 106496])
def test_a_full_disk_leaves_the_former_table_and_its_neighbours(judged, shared, disk, tmp_path, free):
    path = shared(tmp_path / "felles.gpkg")
    target = disk.path / path.name
    target.write_bytes(path.read_bytes())
    before = tables(target)
    disk.fill(free)
    with pytest.raises(QgsProcessingException, match=r"cannot be written: .*(full|No space).*Choose another place"):
        judged(table(target, "ny"))
    assert tables(target) == before and list(disk.files()) == [target.name]


@pytest.mark.parametrize("name", ["soner.gpkg", "soner.csv", "ny mappe/soner.gpkg", "felles.gpkg|layername=soner"])
def test_a_read_only_place_is_told_in_a_sentence(judged, shared, disk, tmp_path, name):
    (disk.path / "felles.gpkg").write_bytes(shared(tmp_path / "felles.gpkg").read_bytes())
    before = disk.files()
    disk.make_read_only()
    with pytest.raises(QgsProcessingException, match=r"cannot be written: .*Choose another place\.$") as told:
        judged(f"{disk.path}/{name}")
    assert "\n" not in str(told.value) and disk.files() == before


def export(run, layer, folder):
    return run("exportpackage", INPUT=layer, LKS_FIELD="lks", DATE="2026-11-27", OVERWRITE=True, OUTPUT_FOLDER=folder)


def test_a_full_disk_leaves_the_former_packages(run, layer, sent, tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=600) as disk:
        for file in sent.iterdir():
            (disk.path / file.name).write_bytes(file.read_bytes())
        before = disk.files()
        disk.fill(4096)
        with pytest.raises(QgsProcessingException, match=FULL):
            export(run, layer, str(disk.path))
        assert disk.files() == before


@pytest.mark.parametrize("free", [0, 65536, 131072, 196608])
def test_a_full_temporary_disk_makes_no_half_package(run, layer, sent, disk, monkeypatch, free):
    before = {file.name: file.read_bytes() for file in sent.iterdir()}
    disk.fill(free)
    monkeypatch.setattr(tempfile, "tempdir", str(disk.path))
    with pytest.raises(QgsProcessingException, match=r"cannot be written|No package"):
        export(run, layer, str(sent))
    assert {file.name: file.read_bytes() for file in sent.iterdir()} == before


# -- killed and broken off -----------------------------------------------------------------------------------------


def test_a_kill_in_the_middle_leaves_the_former_table_and_its_neighbours(shared, tmp_path):
    path = shared(tmp_path / "felles.gpkg")
    before, journal = tables(path), path.with_name(path.name + "-journal")
    # The database grows while the transaction is open: rows of it are in the file.
    code = f"""
import os, signal, threading, time
from pathlib import Path
from osgeo import ogr
from lks.algorithms.sink_files import SharedTable
from lks.algorithms.sink_tables import table_written

def kill():
    while not (Path({str(journal)!r}).exists() and Path({str(path)!r}).stat().st_size > {4 * path.stat().st_size}):
        time.sleep(0.001)
    os.kill(os.getpid(), signal.SIGKILL)

threading.Thread(target=kill, daemon=True).start()
with table_written(SharedTable(Path({str(path)!r}), "soner")) as place:
    made = ogr.GetDriverByName("GPKG").CreateDataSource(place)
    rows = made.CreateLayer("soner", geom_type=ogr.wkbPoint)
    rows.StartTransaction()
    for number in range(60000):
        row = ogr.Feature(rows.GetLayerDefn())
        row.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({{number}} 1)"))
        rows.CreateFeature(row)
    rows.CommitTransaction()
    del rows, made
"""
    assert child(tmp_path, code).wait(timeout=120) == -signal.SIGKILL and journal.exists()
    assert tables(path) == before and count(f"{path}|layername=soner") == 3


def test_a_kill_in_the_middle_leaves_whole_packages(layer, sent, tmp_path):
    from qgis.core import QgsVectorFileWriter

    units, options = tmp_path / "enheter.gpkg", QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(units), layer.transformContext(), options)
    before = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in sent.iterdir()}
    code = f"""
import sys
sys.path[:0] = ["/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import lks, processing
plugin = lks.classFactory(None)
plugin.initProcessing()
for _ in range(100):
    processing.run("lks:exportpackage", dict(INPUT={str(units)!r}, LKS_FIELD="lks", DATE="2026-11-27", OVERWRITE=True,
                                             OUTPUT_FOLDER={str(sent)!r}))
"""
    process, until = child(tmp_path, code), time.monotonic() + 120
    while time.monotonic() < until and all(
        file.name.startswith(".") or file.stat().st_mtime_ns == before[file.name][1] for file in sent.iterdir()
    ):
        assert process.poll() is None, "ended by itself"
        time.sleep(0.002)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    assert sorted(before) == sorted(file.name for file in sent.iterdir() if not file.name.startswith("."))
    for file in sent.glob("[!.]*.zip"):
        with zipfile.ZipFile(file) as archive:
            assert archive.testzip() is None


@pytest.mark.parametrize("destination", ["file", "table"])
def test_a_layer_chosen_in_the_dialog_is_whole_or_not_written_too(provider, layer, shared, tmp_path, destination):
    """The dialog gives more than a name: the encoding, and the project to load the layer into."""
    folder, algorithm = tmp_path / "ut", provider.algorithm("validate")
    folder.mkdir()
    path = shared(folder / "felles.gpkg")
    before = path.read_bytes()
    value = QgsProcessingOutputLayerDefinition(str(path) if destination == "file" else table(path, "soner"))
    value.createOptions = {"fileEncoding": "UTF-8"}
    value.destinationProject, value.destinationName = QgsProject.instance(), "Sonene"
    parameters = {"INPUT": layer, "LKS_FIELD": "lks", "ZONES": value}
    context = QgsProcessingContext()
    algorithm.run(parameters, context, StopsInTheMiddle(folder))
    assert path.read_bytes() == before and list(folder.iterdir()) == [path]
    answer, done = algorithm.run(parameters, context, QgsProcessingFeedback())
    to_load = {key: details.name for key, details in context.layersToLoadOnCompletion().items()}
    assert done and count(answer["ZONES"]) == 3 and to_load == {answer["ZONES"]: "Sonene"}


# -- tables --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "form",
    [
        """ogr:dbname='{path}' table="{name}" (geom)""",
        """ogr:dbname='{path}' table="{name}\"""",
        "{path}|layername={name}",
        "ogr:{path}|layername={name}",
    ],
)
@pytest.mark.parametrize("name", ["soner", "Soner", "Nye sønér", "ny's"])
def test_a_table_comes_beside_the_others(judged, shared, tmp_path, form, name):
    path = shared(tmp_path / "felles.gpkg")
    before = tables(path)
    answer = judged(form.format(path=path, name=name))
    after = tables(path)
    assert count(answer) == 3 and answer == f"{path}|layername={name}"
    assert after["nabo"] == before["nabo"] and after["notater"] == before["notater"]
    listed = {row[0] for row in after["gpkg_contents"]}
    assert listed == {"nabo", name} if name == "Soner" else listed == {"nabo", "soner", name}
    assert f"rtree_{name}_geom" in after and [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("suffix", ["sqlite", "gdb"])
def test_tables_of_other_databases_come_beside_the_others(judged, tmp_path, suffix):
    path = tmp_path / f"felles.{suffix}"
    for name in ("nabo", "soner", "soner"):
        assert count(judged(table(path, name))) == 3
    assert count(f"{path}|layername=nabo") == 3 and [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_file_that_is_no_database_is_left_and_told(judged, tmp_path):
    path = tmp_path / "felles.gpkg"
    path.write_bytes(FORMER)
    with pytest.raises(QgsProcessingException, match="Choose another place"):
        judged(table(path, "soner"))
    assert path.read_bytes() == FORMER and list(tmp_path.iterdir()) == [path]


def test_a_database_that_another_program_writes_in_is_left_and_told(judged, shared, tmp_path):
    path = shared(tmp_path / "felles.gpkg")
    before = tables(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        # GDAL waits for five seconds.
        with pytest.raises(
            QgsProcessingException, match=r"cannot be written: database is locked\. Choose another place"
        ):
            judged(table(path, "soner"))
        other.execute("ROLLBACK")
    assert tables(path) == before


def test_two_outputs_are_not_one_table(provider, layer, tmp_path):
    path, algorithm = tmp_path / "felles.gpkg", provider.algorithm("validate")
    parameters = {"INPUT": layer, "LKS_FIELD": "lks", "ZONES": table(path, "x"), "FINDINGS": f"{path}|layername=x"}
    ok, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not ok and "are the same file" in message
    assert algorithm.checkParameterValues({**parameters, "FINDINGS": table(path, "y")}, QgsProcessingContext())[0]
