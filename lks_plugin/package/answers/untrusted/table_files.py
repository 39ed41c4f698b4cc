"""Tables of an answer that are no GeoPackages: the formats that QGIS offers to save the units as, and no others.

Text is read by the reader of statistics tables, GeoJSON as JSON; spreadsheets and shapefiles by GDAL with one driver
allowed. So no file names another one that would be opened for it, here or on the network.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsJsonUtils

from ....engine.tables.tables import KEY_NAMES, Table, TableError
from ....layers.errors import error_sentence
from ....layers.reading.tables import TableSource, every_table, raising_gdal
from ...refusal import Refused, shown
from .limits import MB, Meter
from .table import ForeignRow, ForeignTable, foreign_geometry

_TEXT, _SHEETS, _JSON, _SHAPES = (".csv", ".tsv"), (".xlsx", ".xlsm"), (".geojson", ".json"), (".shp", ".dbf")
# The suffixes of what is read here.
TABLES = frozenset({*_TEXT, *_SHEETS, *_JSON, *_SHAPES})
# What else belongs to a shapefile of the same name: data, index, coordinate system, encoding; and what programs add.
PARTS = (".dbf", ".shx", ".prj", ".cpg")
ADDED = (".qix", ".qmd", ".qml", ".sbn", ".sbx", ".shp.xml", ".csvt", ".idm", ".ind")
# Parts of a workbook: notes at cells as Excel has kept them, what is drawn on sheets, charts, pictures.
_NOTE = re.compile(
    r"xl/(?:comments|threadedComments|drawings|media|charts|embeddings|ink)[^/]*(?:/|\.xml)", re.IGNORECASE
)
# GDAL keeps a whole workbook in memory, and JSON takes ten times its size there.
_WORKBOOK, _JSON_SIZE, _TEXT_SIZE = 30 * MB, 60 * MB, 20 * MB


def read_file(path: Path, name: str, meter: Meter) -> list[ForeignTable]:
    """The tables with rows in a file; ``name`` is the file's in the answer.

    Raises ``Refused`` where it cannot be read to its end.
    """
    suffix = path.suffix.lower()
    try:
        if suffix in _JSON:
            found = _of_json(path, name, meter)
        elif suffix in _SHAPES:
            found = _of_shapes(path, name, meter)
        else:
            found = _of_cells(path, name, meter)
    except TableError as error:
        if error.kind == "empty":
            return []
        raise _unreadable(name, error_sentence(error)) from error
    except (OSError, RuntimeError, ValueError, RecursionError, zipfile.BadZipFile) as error:
        raise _unreadable(name, str(error)) from error
    meter.time()
    return [table for table in found if table.rows]


def _unreadable(name: str, reason: str) -> Refused:
    return Refused("table_file", name=name, reason=shown(reason))


def _small(path: Path, name: str, limit: int) -> None:
    if path.stat().st_size > limit:
        raise Refused("too_large", size=limit // MB, name=name)


# -- text and spreadsheets --------------------------------------------------------------------------------------------


def _of_cells(path: Path, name: str, meter: Meter) -> list[ForeignTable]:
    if path.suffix.lower() in _SHEETS:
        with zipfile.ZipFile(path) as book:
            if sum(info.file_size for info in book.infolist()) > _WORKBOOK:
                raise Refused("too_large", size=_WORKBOOK // MB, name=name)
    else:
        _small(path, name, _TEXT_SIZE)
    tables = every_table(TableSource(name, str(path)), KEY_NAMES)
    return [_plain(name, table, meter) for table in tables]


def book_notes(path: Path) -> list[str]:
    """What a workbook holds beside its cells that somebody may have said something with: notes, drawings, pictures; by
    the names of their folders and files there."""
    if path.suffix.lower() not in _SHEETS:
        return []
    try:
        with zipfile.ZipFile(path) as book:
            names = [name for name in book.namelist() if _NOTE.match(name)]
    except (OSError, zipfile.BadZipFile):
        return []
    return sorted(names)


def _plain(file: str, table: Table, meter: Meter) -> ForeignTable:
    rows = [ForeignRow(list(cells)) for cells in _counted(file, table.name, table.rows, meter)]
    return ForeignTable(file, table.name, table.heads, QgsCoordinateReferenceSystem(), rows)


def _counted(file: str, table: str, rows: Sequence[Sequence[object]], meter: Meter) -> Iterator[Sequence[object]]:
    for number, cells in enumerate(rows, start=1):
        meter.row(file, table, number, sum(len(cell) for cell in cells if isinstance(cell, str)))
        yield cells


# -- GeoJSON ----------------------------------------------------------------------------------------------------------


def _of_json(path: Path, name: str, meter: Meter) -> list[ForeignTable]:
    """The features of a collection; other JSON holds no table."""
    _small(path, name, _JSON_SIZE)
    content = json.loads(path.read_text(encoding="utf-8-sig"))
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list):
        return []
    each = [feature if isinstance(feature, dict) else {} for feature in features]
    said = [own if isinstance(own := feature.get("properties"), dict) else {} for feature in each]
    columns = list(dict.fromkeys(str(column) for own in said for column in own))
    cells = [[_cell(own.get(column)) for column in columns] for own in said]
    rows = [
        ForeignRow(own, _drawn(feature.get("geometry")))
        for own, feature in zip(_counted(name, name, cells, meter), each)
    ]
    return [ForeignTable(name, Path(name).stem, tuple(columns), _json_crs(content.get("crs")), rows)]


def _cell(value: object) -> object:
    return value if value is None or isinstance(value, (str, int, float)) else json.dumps(value, ensure_ascii=False)


def _drawn(geometry: object) -> QgsGeometry:
    return QgsJsonUtils.geometryFromGeoJson(json.dumps(geometry)) if isinstance(geometry, dict) else QgsGeometry()


def _json_crs(told: object) -> QgsCoordinateReferenceSystem:
    """The coordinate system that a collection names; longitude and latitude unless it does."""
    own = told.get("properties") if isinstance(told, dict) else None
    name = own.get("name") if isinstance(own, dict) else None
    if isinstance(name, str):
        return QgsCoordinateReferenceSystem.fromOgcWmsCrs(name)
    return QgsCoordinateReferenceSystem("EPSG:4326")


# -- shapefiles -------------------------------------------------------------------------------------------------------


def _of_shapes(path: Path, name: str, meter: Meter) -> list[ForeignTable]:
    if not path.with_suffix(".dbf").is_file():
        raise Refused("shapefile_part", name=name)
    with raising_gdal():
        return [_shapes(path, name, meter)]


def _shapes(path: Path, name: str, meter: Meter) -> ForeignTable:
    from osgeo import gdal  # comes with QGIS

    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["ESRI Shapefile"])
    if source is None:
        raise ValueError(gdal.GetLastErrorMsg())
    layer = source.GetLayer(0)
    fields = layer.GetLayerDefn()
    columns = tuple(fields.GetFieldDefn(place).GetName() for place in range(fields.GetFieldCount()))
    places, rows = range(len(columns)), []
    reference = layer.GetSpatialRef()
    for number, feature in enumerate(layer, start=1):
        cells = [feature.GetField(place) for place in places]
        shape = feature.GetGeometryRef()
        wkb = b"" if shape is None else bytes(shape.ExportToWkb())
        meter.row(name, name, number, len(wkb) + sum(len(cell) for cell in cells if isinstance(cell, str)))
        rows.append(ForeignRow(cells, foreign_geometry(wkb)))
    if len(rows) != layer.GetFeatureCount():
        raise ValueError(gdal.GetLastErrorMsg())
    crs = QgsCoordinateReferenceSystem()
    if reference is not None:
        crs = QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt())
    return ForeignTable(name, Path(name).stem, columns, crs, rows)
