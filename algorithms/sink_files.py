"""Where the rows of an output go first: a file of its own is written beside its place, and moved there when it is
whole; a table of a database that holds others is brought into it in one transaction (``sink_tables``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsDataSourceUri,
    QgsFeature,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)

from ..lks_plugin.layers.fields import without_formula

# How QGIS begins a destination that is no path: the key of a provider; the letter of a drive is none.
_PROVIDER = re.compile(r"([A-Za-z]{3,}):(?://)?(.*)", re.DOTALL)


@dataclass(frozen=True)
class SharedTable:
    """A table of a database: a file, or a folder (File Geodatabase)."""

    database: Path
    name: str

    @property
    def uri(self) -> str:
        """The table as QGIS names a layer."""
        return f"{self.database}|layername={self.name}"

    def destination(self, database: Path) -> str:
        """This table as a destination of Processing in another ``database``."""
        uri = QgsDataSourceUri()
        uri.setDatabase(str(database))
        uri.setTable(self.name)
        return f"ogr:{uri.uri(False)}"


def own_file(value: Any) -> Path | None:
    """The file that a sink's parameter names, where it gets nothing but this output; None for tables of a database,
    memory, and layers that are added to, which QGIS writes by itself."""
    text = _destination(value)
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT or "|" in text or _PROVIDER.fullmatch(text):
        return None
    path = Path(text)
    return path if path.suffix else None


def own_table(value: Any) -> SharedTable | None:
    """The table of a database in a file or folder that a sink's parameter names, as Processing writes it
    (``ogr:dbname='x.gpkg' table="y"``) or as layers are named (``x.gpkg|layername=y``); None for anything else."""
    text = _destination(value)
    provider = _PROVIDER.fullmatch(text)
    if provider is not None and provider[1].lower() != "ogr":
        return None
    text = provider[2] if provider is not None else text
    if text.lower().startswith("dbname="):
        uri = QgsDataSourceUri(text)
        database, name = uri.database(), uri.table()
    elif "|" in text or provider is not None:
        parts = QgsProviderRegistry.instance().decodeUri("ogr", text)
        database, name = parts.get("path") or "", parts.get("layerName") or ""
    else:
        return None
    return SharedTable(Path(database), name or Path(database).stem) if Path(database).suffix else None


def with_sink(value: Any, place: str, loaded: bool = False) -> Any:
    """The value of a sink's parameter with another destination, and its other instructions; whether the layer is to be
    loaded goes along only where it is ``loaded``."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return place
    copy = QgsProcessingOutputLayerDefinition(value)
    copy.sink = QgsProperty.fromValue(place)
    if not loaded:
        copy.destinationProject = None  # type: ignore[assignment]
    return copy


def _destination(value: Any) -> str:
    """The destination as text; "" where there is none, it is computed, or rows are added to a layer."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = "" if value.useRemapping() else value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue() if value.propertyType() == Qgis.PropertyType.Static else None
    return str(value or "")


def can_be_read(file: str) -> bool:
    """Whether what was written can be looked at: not memory or another provider, nor a format that is only written."""
    driver = gdal.GetDriverByName(QgsVectorFileWriter.driverForExtension(Path(file.split("|")[0]).suffix))
    return driver is not None and driver.GetMetadataItem(gdal.DCAP_OPEN) == "YES"


def without_formulas(features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
    """Features whose texts a spreadsheet does not run."""
    for feature in features:
        values = feature.attributes()
        safe = [without_formula(value) for value in values]
        if safe != values:
            feature.setAttributes(safe)
        yield feature
