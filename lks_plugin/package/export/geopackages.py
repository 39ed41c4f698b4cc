"""Writing the two GeoPackages of a package."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...package.refusal import PackageError
from .. import format as fmt
from .contents import Contents, code_values, local_name

_POLYGONS, _NONE = QgsWkbTypes.MultiPolygon, QgsWkbTypes.NoGeometry
Row = tuple[Sequence[object], "QgsGeometry | None"]


def write_geopackages(
    folder: Path, contents: Contents, extra: Sequence[QgsField], identity: Sequence[tuple[str, str, str]]
) -> None:
    """Write both files into the folder, rows in the order of their codes.

    Raises ``PackageError`` where a table cannot be written or lost a row.
    """
    zones, units = folder / fmt.zones_file(contents.stem), folder / fmt.units_file(contents.stem)
    crs = contents.crs
    zone_rows = [([z.code, z.name, z.figure, z.unit_count], z.polygon) for z in contents.zones]
    unit_rows = [
        ([u.code, u.name or None, u.figure, u.zone or None, u.zone or None, "", *u.extra], u.geometry)
        for u in contents.units
    ]
    unit_fields = fmt.unit_fields()
    for field in extra:
        unit_fields.append(field)
    date = next(value for kind, key, value in identity if (kind, key) == (fmt.ABOUT_PACKAGE, fmt.DATE))
    log = [([date, None, fmt.PROPOSAL_LINE, None], None)]
    write_table(zones, fmt.ZONES_LAYER, fmt.zone_fields(), crs, zone_rows)
    write_table(zones, fmt.CODES_TABLE, fmt.code_fields(), None, [(code_values(code), None) for code in contents.codes])
    write_table(zones, fmt.IDENTITY_TABLE, fmt.identity_fields(), None, [(row, None) for row in identity])
    neighbours = [(row, None) for row in contents.neighbours]
    write_table(zones, fmt.NEIGHBOURS_TABLE, fmt.neighbour_fields(), None, neighbours)
    write_table(units, fmt.UNITS_LAYER, unit_fields, crs, unit_rows)
    write_table(units, fmt.LOG_TABLE, fmt.log_fields(), None, log)
    answers = [
        ([zone.code, zone.name, local_name(contents.units, zone.code), "", "", False], None) for zone in contents.zones
    ]
    write_table(units, fmt.ANSWERS_TABLE, fmt.answer_fields(), None, answers)


def write_table(
    path: Path, name: str, fields: QgsFields, crs: QgsCoordinateReferenceSystem | None, rows: Sequence[Row]
) -> None:
    """Add one layer, or one table without a coordinate system, to a GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = action.CreateOrOverwriteLayer if path.exists() else action.CreateOrOverwriteFile
    options.layerOptions = ["FID=fid", "GEOMETRY_NAME=geom"]
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        _NONE if crs is None else _POLYGONS,
        QgsCoordinateReferenceSystem() if crs is None else crs,
        QgsCoordinateTransformContext(),
        options,
    )
    if writer.hasError() == QgsVectorFileWriter.WriterError.NoError:
        writer.addFeatures(list(_features(fields, rows)), QgsFeatureSink.Flag.FastInsert)
        writer.flushBuffer()
    problem = writer.errorMessage() if writer.hasError() != QgsVectorFileWriter.WriterError.NoError else ""
    del writer
    written = QgsVectorLayer(f"{path}|layername={name}", name, "ogr").featureCount() if not problem else -1
    if written != len(rows):
        raise PackageError(
            "rows_not_written", file=path.name, table=name, written=max(written, 0), count=len(rows), problem=problem
        )


def _features(fields: QgsFields, rows: Iterable[Row]) -> Iterable[QgsFeature]:
    for values, geometry in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(list(values))
        if geometry is not None:
            feature.setGeometry(geometry)
        yield feature
