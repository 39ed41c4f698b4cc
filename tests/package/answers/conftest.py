"""Fixtures of these tests."""

import shutil
import zipfile

import pytest
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.layers.contiguity.build import ContiguityOptions
from lks.lks_plugin.package.export.contents import DivisionFields, collect, division_of, identity_rows
from lks.lks_plugin.package.export.geopackages import write_geopackages
from lks.tests.helpers.answers import (
    _MADE,
    ZONES,
    read,
    zipped,
)


@pytest.fixture
def made(squares, tmp_path):
    """Make a package: ``made(lks=…)`` gives the path of the ZIP."""

    def make(name="LKS-4301-RUTEVIK.zip", **fields):
        path, key = tmp_path / name, (name, repr(fields))
        if key in _MADE:
            path.write_bytes(_MADE[key])
            with zipfile.ZipFile(path) as archive:
                archive.extractall(path.with_suffix(""))
            return path
        fields = {"lks": ZONES, "kommunenavn": ["Rutevik"] * 12, "grunnkretsnavn": list("abcdefghijkl"), **fields}
        division = division_of(read(squares(4, 3, **fields)), DivisionFields("grunnkretsnavn"))
        (kommune,) = division.rows_by_kommune()
        contents = collect(division, kommune, range(12), ContiguityOptions(), Criteria())
        folder = path.with_suffix("")
        folder.mkdir()
        write_geopackages(folder, contents, (), identity_rows(contents, "2026-11-20", "", "", "1"))
        _MADE[key] = zipped(folder, path).read_bytes()
        return path

    return make


@pytest.fixture
def package(made, tmp_path):
    """The package as sent, and the folder where the kommune unpacked it."""
    path = made()
    shutil.rmtree(tmp_path / "LKS-4301-RUTEVIK")
    folder = tmp_path / "svar"
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    return path, folder
