"""What the tests of differences of answers share."""

import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace

import pytest
from lks.lks_plugin.layers.reading.units import UnitFields, read_units
from lks.lks_plugin.package.answers.answer import check_identity, read_answer, with_zones
from lks.lks_plugin.package.answers.change_words import change_name, change_sentence
from lks.lks_plugin.package.answers.difference import difference
from lks.lks_plugin.package.answers.sent import sent_package
from lks.lks_plugin.package.refusal import Refused
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

GKRETS, LKS = "GKRETS-4301-RUTEVIK.gpkg", "LKS-4301-RUTEVIK.gpkg"
A, B, C = "4301000001", "4301000002", "4301000003"
# Four columns and three rows of squares, a kilometre wide with 800 people each: A has the columns 0 and 1, B the rest.
ZONES = [A, A, B, B] * 3
# Packages by what they were made of: writing one takes half a second.
_MADE = {}


def unit(column, row):
    return str(43010101 + 4 * row + column)


def read(layer):
    fields = UnitFields("grunnkretsnummer", "befolkning", kommune_name="kommunenavn", previous="lks")
    return read_units(layer, fields)


def zipped(folder, path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
    return path


def sql(path, *statements):
    """Edit as a program would that knows the functions of a spatial index."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):
            connection.create_function(f"ST_{name}", 1, lambda _: 0)
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def put(folder, **zones):
    """Give units another zone: ``u0`` is the first unit of the layer."""
    for number, zone in zones.items():
        value = "NULL" if zone is None else repr(zone)
        code = 43010101 + int(number[1:])
        sql(folder / GKRETS, f"UPDATE gkrets SET lks = {value} WHERE grunnkretsnummer = '{code}'")


def found(package, answer=None):
    path, folder = package
    sent = sent_package(path)
    answer = read_answer(answer or folder)
    check_identity(answer, sent)
    result = difference(with_zones(answer, sent), sent)
    for change in result.changes:
        assert change_name(change) and "{" not in change_sentence(change)
    return result


def found_by_layer(package):
    """As ``found``, with a layer in the place of the package."""
    sent = replace(sent_package(package[0]), log=[], package_id="")
    return difference(read_answer(package[1]), sent)


def said(result, *kinds):
    return [(c.kind, c.unit, c.before, c.after) for c in result.changes if not kinds or c.kind in kinds]


def refusal(package, answer=None):
    with pytest.raises(Refused) as refused:
        found(package, answer)
    return str(refused.value)


def edit_layer(path, name, change):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid() and layer.startEditing()
    change(layer)
    assert layer.commitChanges()


def exported(path, target, name, crs="EPSG:25833"):
    """«Save features as» of the units, under another name."""
    layer = QgsVectorLayer(f"{path}|layername=gkrets", "gkrets", "ogr")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    options.ct = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(target), QgsCoordinateTransformContext(), options)
    assert written[0] == QgsVectorFileWriter.WriterError.NoError
    return target
