"""Fields of layers, the values in them, and layers in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsFeature, QgsField, QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

_FORMER = "_forrige"
# What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# What file formats call their own columns of geometries and row numbers, for any letters.
_OF_FORMATS = {"geom", "geometry", "ogc_fid", "_rowid_", "rowid"}


def text(name: str, length: int = 0) -> QgsField:
    """A text field, of any length unless given."""
    return QgsField(name, QMetaType.Type.QString, "", length)


def integer(name: str) -> QgsField:
    """A field of whole numbers."""
    return QgsField(name, QMetaType.Type.Int)


def decimal(name: str) -> QgsField:
    """A field of decimal numbers."""
    return QgsField(name, QMetaType.Type.Double)


def boolean(name: str) -> QgsField:
    """A field of yes and no."""
    return QgsField(name, QMetaType.Type.Bool)


def fields_of(*each: QgsField) -> QgsFields:
    """The fields in this order."""
    fields = QgsFields()
    for field in each:
        fields.append(field)
    return fields


def value_of(value: object) -> object:
    """The value of a field, None where it is empty."""
    return None if value in (None, NULL) else value


def text_of(value: object) -> str:
    """The value of a field as text, a whole number in a decimal field without its decimals; "" where it is empty."""
    value = value_of(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def memory_layer(
    name: str,
    crs: QgsCoordinateReferenceSystem,
    fields: QgsFields,
    features: Sequence[QgsFeature],
    kind: str = "MultiPolygon",
) -> QgsVectorLayer:
    """A layer in memory; ``kind`` as QGIS names geometries, ``NoGeometry`` for a table."""
    layer = QgsVectorLayer(kind, name, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    layer.dataProvider().addFeatures(list(features))
    layer.updateExtents()
    return layer


def extended_fields(source: QgsFields, features: Sequence[QgsFeature], added: Sequence[QgsField]) -> QgsFields:
    """The fields of a layer with these ``features`` and those ``added``.

    Fields of the layer that have the name of an added one become ``lks_forrige`` ….

    A field ``fid`` that cannot be a row number (no integer, or not unique) becomes ``fid_forrige``: GeoPackage takes it
    for its own.
    """
    own = {field.name().lower() for field in added}
    fields, taken = QgsFields(), {field.name().lower() for field in source} | own
    for field in source:
        name = field.name()
        if name.lower() in own or (name.lower() == "fid" and not _is_row_number(name, field, features)):
            field = QgsField(field)
            field.setName(_free_name(name + _FORMER, taken))
            taken.add(field.name().lower())
        fields.append(field)
    for field in added:
        fields.append(field)
    return fields


def storable_fields(fields: QgsFields) -> tuple[QgsFields, list[str]]:
    """The fields under names that every file format can hold, and which are called otherwise: ``geom → geom_forrige``.

    Formats keep some names for themselves, and most do not tell capitals from small letters.
    """
    kept, renamed = QgsFields(), []
    taken = {field.name().lower() for field in fields}
    seen: set[str] = set()
    for field in fields:
        name = field.name()
        if name.lower() in _OF_FORMATS | seen:
            field = QgsField(field)
            field.setName(_free_name(name + _FORMER, taken))
            taken.add(field.name().lower())
            renamed.append(f"{name} → {field.name()}")
        seen.add(name.lower())
        kept.append(field)
    return kept, renamed


def _is_row_number(name: str, field: QgsField, features: Sequence[QgsFeature]) -> bool:
    if field.type() not in (QMetaType.Type.Int, QMetaType.Type.LongLong):
        return False
    values = [row[name] for row in features]
    return len(set(values)) == len(values)


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free.lower() in taken:
        number += 1
        free = f"{name}_{number}"
    return free


def without_formula(value: Any) -> Any:
    """A value that a spreadsheet does not run: an apostrophe stands before a text it would take for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
