"""Tables of databases that hold others: written elsewhere, then brought in whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal, ogr

from ..lks_plugin.layers.errors import InputError
from ..lks_plugin.layers.files import folder_beside, written_beside
from ..lks_plugin.layers.reading.tables import raising_gdal
from .sink_files import SharedTable


@contextmanager
def table_written(table: SharedTable) -> Iterator[str]:
    """Where to write the rows of a table first, as a destination of Processing; on leaving they are in the database.

    A database with transactions gets them in one; others (a workbook with several sheets, a File Geodatabase) are
    copied, the copy gets the table and takes the place of the database. Where that fails, is broken off or killed, the
    database is as it was. Raises ``InputError`` where it cannot be written to or does not take every row.
    """
    if not table.database.exists():
        with written_beside(table.database) as place:
            yield table.destination(place)
    elif _has_transactions(table.database):
        with folder_beside(table.database) as folder:
            place = folder / "table.gpkg"
            yield str(place)
            _bring_in(place, table)
    else:
        with written_beside(table.database) as place:
            if table.database.is_dir():
                shutil.copytree(table.database, place)
            else:
                shutil.copy2(table.database, place)
            yield table.destination(place)


def _has_transactions(database: Path) -> bool:
    with _told(database):
        opened = gdal.OpenEx(str(database), gdal.OF_VECTOR | gdal.OF_UPDATE)
        return bool(opened.TestCapability(ogr.ODsCTransactions))


def _bring_in(written: Path, table: SharedTable) -> None:
    """Put the only layer of a GeoPackage in the place of a table, in one transaction."""
    with _told(table.database):
        source = gdal.OpenEx(str(written), gdal.OF_VECTOR)
        target = gdal.OpenEx(str(table.database), gdal.OF_VECTOR | gdal.OF_UPDATE)
        rows = source.GetLayer(0)
        target.StartTransaction()
        try:
            count = _replace_layer(target, rows, table.name)
            if count != rows.GetFeatureCount():
                raise InputError("rows_lost", name=table.name, kept=count, count=rows.GetFeatureCount())
            target.CommitTransaction()
        except BaseException:
            target.RollbackTransaction()
            raise


def _replace_layer(target: gdal.Dataset, rows: ogr.Layer, name: str) -> int:
    """Copy a layer into a database instead of the one of that name; how many rows are there then."""
    names = [target.GetLayer(number).GetName() for number in range(target.GetLayerCount())]
    # SQLite takes capital letters for the same name.
    former = [number for number, each in enumerate(names) if each.lower() == name.lower()]
    if former:
        target.DeleteLayer(former[0])
    options = [f"GEOMETRY_NAME={rows.GetGeometryColumn() or 'geom'}", f"FID={rows.GetFIDColumn() or 'fid'}"]
    # ``CopyLayer`` would begin a transaction of its own.
    copied = target.CreateLayer(name, rows.GetSpatialRef(), rows.GetGeomType(), options)
    definition = rows.GetLayerDefn()
    for number in range(definition.GetFieldCount()):
        copied.CreateField(definition.GetFieldDefn(number))
    for row in rows:
        copy = ogr.Feature(copied.GetLayerDefn())
        copy.SetFrom(row)
        copy.SetFID(row.GetFID())
        copied.CreateFeature(copy)
    # The spatial index is made here: it belongs to the transaction.
    copied.SyncToDisk()
    copied.ResetReading()
    return sum(1 for _ in copied)


@contextmanager
def _told(database: Path) -> Iterator[None]:
    """Raise GDAL's own errors as ``InputError``: the database is read-only, held, full or no database."""
    try:
        with raising_gdal():
            yield
    except RuntimeError as error:
        # What SQLite says stands behind the statement that failed.
        reason = str(error).rpartition("failed: ")[2].strip().rstrip(".")
        raise InputError("file_unwritable", path=str(database), reason=reason) from error
