"""Fixtures of these tests."""

import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter


@pytest.fixture
def geopackage(squares, tmp_path):
    """Write squares as QGIS saves them: ``geopackage(name)`` gives the path."""

    def make(name="GKRETS-4301-RUTEVIK.gpkg", folder=tmp_path):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = "grunnkretser"
        path = folder / name
        written = QgsVectorFileWriter.writeAsVectorFormatV3(
            squares(2, 2, lks=["4301000001"] * 4), str(path), QgsCoordinateTransformContext(), options
        )
        assert written[0] == QgsVectorFileWriter.WriterError.NoError
        return path

    return make


@pytest.fixture
def zipped(tmp_path, geopackage):
    """Write a ZIP from ``(name or ZipInfo, content)``: a Path stands for its bytes."""

    def make(*entries, compression=zipfile.ZIP_DEFLATED):
        path = tmp_path / "svar.zip"
        with zipfile.ZipFile(path, "w", compression) as archive:
            for name, content in entries:
                archive.writestr(name, content.read_bytes() if isinstance(content, Path) else content)
        return path

    return make
