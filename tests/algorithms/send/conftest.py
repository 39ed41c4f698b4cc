"""Fixtures of these tests."""

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from lks.tests.helpers.feedback import MEMORY, SENT, ZIP, A, B
from qgis.core import (
    QgsGeometry,
    QgsRectangle,
)


@pytest.fixture
def layer(squares):
    """Two kommuner of 2 × 4 squares, each with «Uoppgitt grunnkrets»: Rutevik with two zones, Firkant with one."""
    boxes = [
        QgsRectangle(1000 * (i % 4), 1000 * (i // 4), 1000 * (i % 4) + 1000, 1000 * (i // 4) + 1000) for i in range(16)
    ]
    own = {"4301": ("Rutevik", [A, A, B, B] * 2), "4602": ("Firkant", ["4602000001"] * 8)}
    codes, names, zones = [], [], []
    for kommune, (name, lks) in own.items():
        codes += [f"{kommune}01{i:02d}" for i in range(1, 9)] + [f"{kommune}9999"]
        names += [name] * 9
        zones += [*lks, f"{kommune}009999"]
    shapes = [QgsGeometry.fromRect(box) for box in boxes]
    return squares(
        4,
        4,
        geometries=[*shapes[:8], QgsGeometry(), *shapes[8:], QgsGeometry()],
        grunnkretsnummer=codes,
        grunnkretsnavn=[f"Krets {code}" for code in codes],
        kommunenavn=names,
        befolkning=[800] * 8 + [7] + [300] * 8 + [0],
        lks=zones,
    )


@pytest.fixture
def sent(run, layer, tmp_path):
    """The folder with the two packages as they were sent."""
    folder = tmp_path / "sendt"
    folder.mkdir()
    if not SENT:
        run("exportpackage", INPUT=layer, LKS_FIELD="lks", DATE="2026-11-20", OUTPUT_FOLDER=str(folder))
        SENT.update({path.name: path.read_bytes() for path in folder.glob("*.zip")})
    for name, content in SENT.items():
        (folder / name).write_bytes(content)
    assert sorted(SENT) == [ZIP, "LKS-4602-FIRKANT.zip"]
    return folder


@pytest.fixture
def answered(sent, tmp_path):
    """Unpack a package, edit its units by SQL, and send it back: ``answered("UPDATE …", zip="navn.zip")``."""

    def make(*statements, package=ZIP, to=None):
        folder = tmp_path / f"arbeid-{len(list(tmp_path.iterdir()))}"
        with zipfile.ZipFile(sent / package) as archive:
            archive.extractall(folder)
        (units,) = folder.glob("GKRETS-*.gpkg")
        with closing(sqlite3.connect(units)) as connection:
            for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):
                connection.create_function(f"ST_{name}", 1, lambda _: 0)
            for statement in statements:
                connection.execute(statement)
            connection.commit()
        path = Path(to or tmp_path / "svar.zip")
        path.parent.mkdir(exist_ok=True)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(folder.iterdir()):
                archive.write(file, file.name)
        return path

    return make


@pytest.fixture
def imported(run, sent):
    def call(answer, feedback=None, **parameters):
        return run(
            "importfeedback", feedback, **{"ANSWER": str(answer), "SENT": str(sent / ZIP), **MEMORY, **parameters}
        )

    return call
