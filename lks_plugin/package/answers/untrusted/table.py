"""A table out of a stranger's file as plain values: nothing of QGIS or GDAL stays open behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QByteArray


@dataclass(frozen=True)
class ForeignRow:
    """The values of a row in the order of the table's columns: text, numbers, bytes or None; ``shape`` is its geometry,
    null without one."""

    values: Sequence[object]
    shape: QgsGeometry = field(default_factory=QgsGeometry)

    def geometry(self) -> QgsGeometry:
        """A copy of the geometry."""
        return QgsGeometry(self.shape)


@dataclass(frozen=True)
class ForeignTable:
    """The rows of a table with or without geometries; ``file`` is the file's name in the answer, ``name`` that of the
    table in it."""

    file: str
    name: str
    columns: tuple[str, ...]
    crs: QgsCoordinateReferenceSystem
    rows: list[ForeignRow]

    def place(self, name: str) -> int | None:
        """Where a column stands: by its name, or else by the name in other letters; None without it."""
        if name in self.columns:
            return self.columns.index(name)
        folded = [column.casefold() for column in self.columns]
        return folded.index(name.casefold()) if name.casefold() in folded else None

    def has(self, *names: str) -> bool:
        """Whether the table has all these columns, capitals or not."""
        return all(self.place(name) is not None for name in names)

    def column(self, name: str) -> list[object]:
        """The values of a column, row by row; None for each where there is no such column."""
        place = self.place(name)
        return [None if place is None else row.values[place] for row in self.rows]

    def records(self, *names: str) -> list[tuple[object, ...]]:
        """The values of some columns, row by row."""
        places = [self.place(name) for name in names]
        return [tuple(None if place is None else row.values[place] for place in places) for row in self.rows]


def foreign_geometry(wkb: bytes) -> QgsGeometry:
    """The geometry in a stranger's bytes, null where they are none.

    GDAL reads them first: its reader is made for broken bytes, and what it writes is safe for the one of QGIS.
    """
    from osgeo import gdal, ogr  # comes with QGIS

    geometry = QgsGeometry()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        found = ogr.CreateGeometryFromWkb(wkb) if wkb else None
    except RuntimeError:
        found = None
    finally:
        gdal.PopErrorHandler()
    if found is not None:
        geometry.fromWkb(QByteArray(bytes(found.ExportToIsoWkb())))
    return geometry
