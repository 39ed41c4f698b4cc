"""A stranger's GeoPackage: settled into one read-only file, judged before it is read, read without running anything.

A GeoPackage is an SQLite database, and a database can carry code: triggers, views, computed columns, virtual tables,
checks. Reading rows of plain tables fires no trigger, and nothing read here is ever written back into the file; a
GeoPackage that carries more than QGIS itself writes is refused all the same, because a planner's file never does and
somebody may open it by hand afterwards. What QGIS and GDAL write into every file is known by what it does: the triggers
that keep a spatial index or the count of rows, and those that only raise an error on the standard's own tables.

Order: (1) ``settle`` copies the pages, with the edits left in the ``-wal``, through SQLite's backup, which reads no
schema; (2) ``check`` opens the result read-only with the schema untrusted, an authorizer that permits reading alone and
a time limit, looks for malformed pages and for the objects above; (3) ``read`` lets QGIS' own reader have the rows of a
plain table, without styles, at most ``ROWS_AT_MOST``.

Source: SQLite, «Defense Against The Dark Arts», section 1.3 (untrusted database files).
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ...layers.files import copy_database
from ...layers.translation import named
from ..refusal import Refused, shown

ROWS_AT_MOST = 50_000
_SECONDS_AT_MOST = 60.0
_STEPS_BETWEEN_LOOKS = 100_000
# Broken bytes get into SQLite's own messages, too.
_BROKEN = (sqlite3.Error, UnicodeDecodeError)
_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA}
# SQLite from 3.44 on looks for malformed pages in the spatial index, too: it counts, and prepares the statements that
# would keep the index, which run on no connection that only reads.
_FUNCTIONS = {"length", "count"}
_KEEPING = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}
_INDEX_TABLE = re.compile(r"rtree_.+_(?:node|parent|rowid)", re.IGNORECASE)
# A name in double quotes, or a text in single ones; a quote inside either is doubled.
_QUOTED = re.compile(r"""("(?:[^"]|"")*")|'(?:[^']|'')*'""")
_WRITES = re.compile(
    r"""\b(?:INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\b\s*(?:"((?:[^"]|"")*)"|([^\s(;]+))""", re.IGNORECASE
)
_SPATIAL_INDEX = re.compile(r"\bUSING\s+rtree\b", re.IGNORECASE)


@dataclass(frozen=True)
class ForeignTable:
    """The rows of a table with or without polygons, as QGIS reads them."""

    name: str
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    rows: list[QgsFeature]

    def has(self, *names: str) -> bool:
        """Whether the table has all these fields, capitals or not."""
        return all(self.fields.lookupField(name) >= 0 for name in names)


def settle(arrived: Path, settled: Path, name: str) -> None:
    """Copy a database with the edits in its ``-wal`` into one file that is read-only from then on.

    Raises ``Refused`` where it is no database.
    """
    try:
        copy_database(arrived, settled, "rw")
    except _BROKEN as error:
        raise _malformed(name, error) from error
    settled.chmod(0o400)


def check(path: Path, name: str) -> dict[str, frozenset[str]]:
    """The tables with content that a settled GeoPackage holds, all of them plain tables, by name in order, and their
    columns in small letters.

    Raises ``Refused`` for malformed files and for code in the schema; ``name`` is the file's in the sentences.
    """
    try:
        with _reading(path) as connection:
            state = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if state != "ok":
                raise _malformed(name, state)
            schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
            _refuse_code(name, schema)
            plain = {row[1].lower() for row in schema if row[0] == "table"}
            listed = connection.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name").fetchall()
            names = [row[0] for row in listed if isinstance(row[0], str) and row[0].lower() in plain]
            _refuse_names(name, names)
            return {table: _columns(connection, name, table) for table in names}
    except _BROKEN as error:
        raise _malformed(name, error) from error


def read(path: Path, table: str, name: str) -> ForeignTable:
    """The rows of a plain table of a checked GeoPackage.

    Raises ``Refused`` where QGIS cannot read it, or where it has more rows than a kommune can have.
    """
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(path), "layerName": table})
    # A layer, for a provider of our own does not live outside the main thread, where the dialog's work is done.
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle, options.forceReadOnly = False, True
    layer = QgsVectorLayer(uri, table, "ogr", options)
    if not layer.isValid():
        raise _malformed(name, table)
    rows = [QgsFeature(row) for row in layer.getFeatures(QgsFeatureRequest().setLimit(ROWS_AT_MOST + 1))]
    if len(rows) > ROWS_AT_MOST:
        raise Refused("too_many_rows", name=name, table=shown(table), count=ROWS_AT_MOST)
    return ForeignTable(table, layer.fields(), layer.crs(), rows)


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can read and nothing else, and not for long."""
    with closing(sqlite3.connect(path.as_uri() + "?mode=ro&immutable=1", uri=True)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA mmap_size = 0")
        connection.text_factory = lambda content: content.decode("utf-8", "replace")
        # SQLite declares this table of its own on first use, which the authorizer would take for writing.
        connection.execute("SELECT name FROM pragma_table_xinfo('gpkg_contents')").fetchall()
        connection.set_authorizer(_permit)
        end = time.monotonic() + _SECONDS_AT_MOST
        connection.set_progress_handler(lambda: int(time.monotonic() > end), _STEPS_BETWEEN_LOOKS)
        yield connection


def _permit(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    """Reading is permitted, and what SQLite needs for it; nothing else."""
    harmless = (
        action in _READING
        or (action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _FUNCTIONS)
        or (action in _KEEPING and _INDEX_TABLE.fullmatch(first or "") is not None)
    )
    return sqlite3.SQLITE_OK if harmless else sqlite3.SQLITE_DENY


def _refuse_code(name: str, schema: Sequence[tuple[str, str, str, str | None]]) -> None:
    """Refuse triggers, views and virtual tables other than those QGIS and GDAL write."""
    views = [shown(own) for kind, own, _, _ in schema if kind == "view"]
    if views:
        raise Refused("views", name=name, names=named(views))
    odd = [
        shown(own)
        for kind, own, table, sql in schema
        if (kind == "trigger" and not _usual_trigger(own, table, sql or ""))
        or (kind == "table" and _virtual(sql or "") and not _SPATIAL_INDEX.search(sql or ""))
    ]
    if odd:
        raise Refused("triggers", name=name, names=named(odd))


def _virtual(sql: str) -> bool:
    return re.match(r"\s*CREATE\s+VIRTUAL\b", sql, re.IGNORECASE) is not None


def _usual_trigger(trigger: str, table: str, sql: str) -> bool:
    """Whether a trigger does what those of QGIS and GDAL do, judged by the tables it writes to."""
    bare = _QUOTED.sub(" quoted ", sql)
    if "--" in bare or "/*" in bare:
        return False
    # A text may stand for a table's name, too: it is none that a usual trigger writes to.
    plain = _QUOTED.sub(lambda found: found.group(1) or " text ", sql)
    body = re.split(r"\bBEGIN\b", plain, maxsplit=1, flags=re.IGNORECASE)[-1]
    written = {(quoted or word).replace('""', '"').lower() for quoted, word in _WRITES.findall(body)}
    trigger, table = trigger.lower(), table.lower()
    if trigger.startswith("rtree_"):
        return all(target.startswith(f"rtree_{table}_") for target in written)
    if trigger.startswith(("trigger_insert_feature_count_", "trigger_delete_feature_count_")):
        return written <= {"gpkg_ogr_contents"}
    return table.startswith("gpkg_") and not written


def _refuse_names(name: str, tables: Sequence[str]) -> None:
    """Refuse names with which a table would be opened by something else than its name: QGIS takes what follows a «|»
    for further instructions, a query among them."""
    odd = [shown(table) for table in tables if "|" in table]
    if odd:
        raise Refused("table_names", name=name, names=named(odd))


def _columns(connection: sqlite3.Connection, name: str, table: str) -> frozenset[str]:
    """The columns of a table; refused where the file computes their values when it is read."""
    columns = connection.execute("SELECT name, hidden FROM pragma_table_xinfo(?)", (table,)).fetchall()
    computed = [shown(column) for column, hidden in columns if hidden]
    if computed:
        raise Refused("computed_columns", name=name, table=shown(table), names=named(computed))
    return frozenset(column.lower() for column, _ in columns)


def _malformed(name: str, reason: object) -> Refused:
    return Refused("malformed", name=name, reason=shown(str(reason)))
