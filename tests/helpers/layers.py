"""Rows of layers, and polygons, for tests."""

from qgis.core import NULL, QgsGeometry, QgsRectangle, QgsVectorLayer


def rows(layer, *fields):
    """The values of some fields, a tuple for each feature, as QGIS gives them."""
    return [tuple(feature[field] for field in fields) for feature in layer.getFeatures()]


def values(layer, *fields):
    """As ``rows``, with None where a field is empty."""
    return [tuple(None if value == NULL else value for value in row) for row in rows(layer, *fields)]


def shapes(path, field):
    """The polygons of a file by a field of text."""
    layer = QgsVectorLayer(str(path), "shapes", "ogr")
    return {feature[field]: feature.geometry() for feature in layer.getFeatures()}


def box(x0, y0, x1, y1):
    """A rectangle."""
    return QgsGeometry.fromWkt(f"Polygon(({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))")


def kilometre_box(x, y, width=1000):
    """A rectangle of a kilometre's height."""
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + 1000))
