"""Where the rows of an output go first: a file of its own is written beside its place, and moved there when it is
whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsProcessing, QgsProcessingOutputLayerDefinition, QgsProperty

from ..lks_plugin.layers.fields import without_formula

# Destinations that are tables of something larger, or no files.
_NO_FILES = ("ogr:", "postgis:", "memory:", "spatialite:", "mssql:", "oracle:")


def own_file(value: Any) -> Path | None:
    """The file that a sink's parameter names, where it gets nothing but this output; None for tables of a database,
    memory, and destinations with further instructions, which QGIS writes by itself."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        if value.useRemapping() or value.createOptions:
            return None
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue() if value.propertyType() == Qgis.PropertyType.Static else None
    text = str(value or "")
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT or "|" in text or text.lower().startswith(_NO_FILES):
        return None
    path = Path(text)
    return path if path.suffix and path.is_absolute() else None


def without_formulas(features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
    """Features whose texts a spreadsheet does not run."""
    for feature in features:
        values = feature.attributes()
        safe = [without_formula(value) for value in values]
        if safe != values:
            feature.setAttributes(safe)
        yield feature
