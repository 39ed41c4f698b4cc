"""The log of changes: what is saved leaves a row in the table ``endringslogg`` of the layer's GeoPackage."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...layers.fields import fields_of, text
from ...package.format import ANSWER_LOG_FIELDS, LOG_TABLE
from .edit_error import EditError
from .records import LogRow
from .source_package import geopackage_of, table_of


def user_name() -> str:
    """Who edits: the full name in QGIS' settings, "" where there is none."""
    return str(QgsExpressionContextUtils.globalScope().variable("user_full_name") or "")


def read_issued(path: Path) -> set[str]:
    """Every zone code that the log of a GeoPackage has ever named."""
    table = table_of(path, LOG_TABLE)
    names = [name for name in ("lks", "fra", "til") if table.isValid() and table.fields().lookupField(name) >= 0]
    return {str(row[name]) for row in (table.getFeatures() if names else ()) for name in names if row[name]}


def write_log(path: Path, rows: Sequence[LogRow]) -> None:
    """Add rows to the log of a GeoPackage, which gets one if it has none. Raises ``EditError``."""
    table = table_of(path, LOG_TABLE)
    if not table.isValid():
        _make_table(path)
        table = table_of(path, LOG_TABLE)
        if not table.isValid():
            raise EditError("log_not_written", file=path.name, reason="")
    provider = table.dataProvider()
    missing = [name for name in ANSWER_LOG_FIELDS if table.fields().lookupField(name) < 0]
    if missing and not provider.addAttributes([text(name) for name in missing]):
        raise EditError("log_not_written", file=path.name, reason="; ".join(provider.errors()))
    table.updateFields()
    features = []
    for row in rows:
        feature = QgsFeature(table.fields())
        for name, value in log_values(row).items():
            feature[name] = value
        features.append(feature)
    provider.clearErrors()
    written, _ = provider.addFeatures(features)
    if not written:
        raise EditError("log_not_written", file=path.name, reason="; ".join(provider.errors()))
    _reload_in_project(path)


def log_values(row: LogRow) -> dict[str, str | None]:
    """A row of the log by the names of its fields; in Norwegian for everyone, as all of the package."""
    change = f"Grunnkrets {row.unit}: {row.before or 'uten sone'} → {row.after or 'uten sone'}"
    return {
        "dato": row.when.date().isoformat(),
        "lks": row.after or None,
        "endring": change,
        "begrunnelse": row.reason or None,
        "tidspunkt": row.when.isoformat(timespec="seconds"),
        "hvem": row.who or None,
        "grunnkrets": row.unit,
        "fra": row.before or None,
        "til": row.after or None,
    }


def _make_table(path: Path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LOG_TABLE
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    fields: list[QgsField] = [text(name) for name in ANSWER_LOG_FIELDS]
    empty = QgsVectorLayer("NoGeometry", LOG_TABLE, "memory")
    writer = QgsVectorFileWriter.create(
        str(path),
        fields_of(*fields),
        QgsWkbTypes.NoGeometry,
        empty.crs(),
        QgsCoordinateTransformContext(),
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise EditError("log_not_written", file=path.name, reason=writer.errorMessage())


def _reload_in_project(path: Path) -> None:
    """Show the new rows where the project has the table open."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and geopackage_of(layer) == path:
            parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
            if parts.get("layerName") == LOG_TABLE and not layer.isEditable():
                layer.reload()
