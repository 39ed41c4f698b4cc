"""The example kommune as it would come from Kartverket and Statistics Norway: polygons and tables apart."""

import csv
import re

from qgis.core import QgsCoordinateTransformContext, QgsFeatureRequest, QgsVectorFileWriter

_DRAWN = ("grunnkretsnummer", "grunnkretsnavn", "kommunenummer", "kommunenavn")


def write_polygons(kommune, path, driver="GPKG"):
    """The polygons with numbers and names, and no figures; rows without a polygon are not there."""
    drawn = [feature.id() for feature in kommune.getFeatures() if not feature.geometry().isEmpty()]
    return write_layer(kommune.materialize(QgsFeatureRequest(drawn)), path, driver, _DRAWN)


def write_layer(layer, path, driver="GPKG", names=None):
    """A layer with all its fields, or with those of the ``names``."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = "grunnkretser"
    options.attributes = [layer.fields().lookupField(name) for name in names or layer.fields().names()]
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    return str(path)


def write_population(kommune, path):
    """Inhabitants of two years."""
    return _write(kommune, path, ["2024", "2014"], ["befolkning", "befolkning_10"])


def write_indicators(kommune, path):
    """All figures under the catalogue's names."""
    names = [f.name() for f in kommune.fields() if re.search("_teller|_nevner|^bot_|^medianinntekt", f.name())]
    return _write(kommune, path, names, names)


def write_division(units, path):
    """The zones of a layer of grunnkretser as a key file: levekaar, lksnavn, grunnkrets."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["levekaar", "lksnavn", "grunnkrets"])
        writer.writerows([[f["lks"], f["lksnavn"], f["grunnkretsnummer"]] for f in units.getFeatures()])
    return str(path)


def _write(kommune, path, heads, columns):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["grunnkretsnummer", *heads])
        writer.writerows([[f["grunnkretsnummer"], *(f[one] for one in columns)] for f in kommune.getFeatures()])
    return str(path)
