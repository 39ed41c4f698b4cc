"""A stranger's GeoPackage: settled into one read-only file, judged before it is read, read without running anything.

A GeoPackage is an SQLite database, and a database can carry code: triggers, views, computed columns, virtual tables,
checks. Reading rows of plain tables fires no trigger, and nothing read here is ever written back into the file; a
GeoPackage that carries more than QGIS itself writes is refused all the same, because a planner's file never does and
somebody may open it by hand afterwards. What QGIS and GDAL write into every file is known by what it does: the triggers
that keep a spatial index or the count of rows, and those that only raise an error on the standard's own tables.

Order: (1) ``settle`` copies the pages, with the edits left in the ``-wal``, through SQLite's backup, which reads no
schema; (2) ``check`` opens the result read-only with the schema untrusted, an authorizer that permits reading alone and
a time limit, looks for malformed pages and for the objects above; (3) ``read`` takes the rows of a
plain table over the same kind of connection: as they are stored, whole (a reader that goes by the declared types would
cut a text at a zero byte and make 0 of a word), and nothing of it stays open.

Source: SQLite, «Defense Against The Dark Arts», section 1.3 (untrusted database files); OGC 12-128, GeoPackage
encoding standard, section 2.1.3 (geometries).
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ....layers.files import copy_database, file_uri
from ....layers.translation import named
from ...refusal import Refused, shown
from .limits import Meter
from .table import ForeignRow, ForeignTable, foreign_geometry

_STEPS_BETWEEN_LOOKS = 100_000
# Broken bytes get into SQLite's own messages, too.
_BROKEN = (sqlite3.Error, UnicodeDecodeError)
# What SQLite says of this machine, not of a file.
_OWN_TROUBLES = ("unable to open", "disk is full", "disk I/O", "out of memory")
# Bytes of a geometry before its envelope, and of the envelope by what the flags say of it.
_HEADER, _ENVELOPES = 8, {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
# Tables that QGIS, GDAL and the standard keep for themselves.
_SYSTEM = re.compile(r"(?:gpkg_|rtree_|sqlite_|ogr_empty_table).*|layer_styles|qgis_projects", re.IGNORECASE)
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
# A virtual table of the spatial index: the name, in whatever quotes, and the module that follows USING.
_NAME = r"""(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|`[^`]*`|\[[^\]]*\]|\w+)"""
_SPATIAL_INDEX = re.compile(
    rf"\s*CREATE\s+VIRTUAL\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?{_NAME}(?:\s*\.\s*{_NAME})?\s*USING\s+\"?rtree\"?\s*\(",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Listed:
    """A plain table that a GeoPackage holds: its columns in small letters, and how many rows it has."""

    columns: frozenset[str]
    rows: int


def settle(arrived: Path, settled: Path, name: str) -> None:
    """Copy a database with the edits in its ``-wal`` into one file that is read-only from then on.

    Raises ``Refused`` where it is no database.
    """
    try:
        copy_database(arrived, settled, "rw", durable=False)
    except _BROKEN as error:
        raise _malformed(name, error) from error
    settled.chmod(0o400)


def check(path: Path, name: str, meter: Meter | None = None) -> dict[str, Listed]:
    """The plain tables that a settled GeoPackage holds, by name in order: those it lists among its contents, and others
    with rows, but none that QGIS, GDAL or the standard keep for themselves.

    Raises ``Refused`` for malformed files and for code in the schema; ``name`` is the file's in the sentences.
    """
    meter = meter or Meter()
    try:
        with _reading(path, meter) as connection:
            state = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if state != "ok":
                raise _malformed(name, state)
            schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
            _refuse_code(name, schema)
            plain = sorted(row[1] for row in schema if row[0] == "table" and not _virtual(row[3] or ""))
            own = [table for table in plain if not _SYSTEM.fullmatch(table)]
            if len(own) > meter.limits.tables:
                raise Refused("too_many_tables", name=name, count=meter.limits.tables)
            _refuse_names(name, own)
            listed = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents").fetchall()}
            found = {table: _listed(connection, name, table) for table in own}
            return {table: each for table, each in found.items() if each.rows or table in listed}
    except _BROKEN as error:
        meter.time()
        raise _malformed(name, error) from error


def _listed(connection: sqlite3.Connection, name: str, table: str) -> Listed:
    columns = _columns(connection, name, table)
    (rows,) = connection.execute(" ".join(("SELECT count(*) FROM", _quoted(table)))).fetchone()
    return Listed(columns, rows)


def read(path: Path, table: str, name: str, meter: Meter | None = None) -> ForeignTable:
    """All rows of a plain table of a checked GeoPackage, values as they are stored.

    Raises ``Refused`` where it cannot be read to its end, or has more rows than a kommune can have.
    """
    meter = meter or Meter()
    try:
        with _reading(path, meter) as connection:
            column, crs = _geometry_column(connection, table)
            found = connection.execute(" ".join(("SELECT * FROM", _quoted(table))))
            columns = [each[0] for each in found.description]
            shape = columns.index(column) if column in columns else None
            rows = []
            for number, values in enumerate(found, start=1):
                meter.row(name, table, number, sum(len(value) for value in values if isinstance(value, (str, bytes))))
                rows.append(_row(values, shape))
    except _BROKEN as error:
        meter.time()
        raise _malformed(name, f"{table}: {error}") from error
    plain = tuple(each for place, each in enumerate(columns) if place != shape)
    return ForeignTable(name, table, plain, crs, rows)


def _row(values: Sequence[object], shape: int | None) -> ForeignRow:
    plain = [_text(value) for place, value in enumerate(values) if place != shape]
    return ForeignRow(plain) if shape is None else ForeignRow(plain, _geometry(values[shape]))


def _text(value: object) -> object:
    """Text that a program stored as bytes, as text; other values as they are."""
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value


def _geometry(blob: object) -> QgsGeometry:
    """The geometry in a GeoPackage's bytes; null where they hold none."""
    wkb = b""
    if isinstance(blob, bytes) and len(blob) > _HEADER and blob.startswith(b"GP"):
        envelope = _ENVELOPES.get(blob[3] >> 1 & 7)
        wkb = b"" if envelope is None else blob[_HEADER + envelope :]
    return foreign_geometry(wkb)


def _geometry_column(connection: sqlite3.Connection, table: str) -> tuple[str, QgsCoordinateReferenceSystem]:
    """The column with the geometries of a table, "" without one, and their coordinate system."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"gpkg_geometry_columns", "gpkg_spatial_ref_sys"} <= there:
        return "", QgsCoordinateReferenceSystem()
    found = connection.execute(
        "SELECT g.column_name, s.organization, s.organization_coordsys_id, s.definition FROM gpkg_geometry_columns g "
        "LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ?",
        (table,),
    ).fetchone()
    if found is None:
        return "", QgsCoordinateReferenceSystem()
    column, organization, number, definition = found
    crs = QgsCoordinateReferenceSystem()
    if isinstance(organization, str) and isinstance(number, int):
        crs = QgsCoordinateReferenceSystem(f"{organization.upper()}:{number}")
    if not crs.isValid() and isinstance(definition, str):
        crs = QgsCoordinateReferenceSystem.fromWkt(definition)
    return str(column), crs


@contextmanager
def _reading(path: Path, meter: Meter) -> Iterator[sqlite3.Connection]:
    """A connection that can read and nothing else, and not for long."""
    with closing(sqlite3.connect(file_uri(path) + "?mode=ro&immutable=1", uri=True)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA mmap_size = 0")
        connection.text_factory = lambda content: content.decode("utf-8", "replace")
        # SQLite declares this table of its own on first use, which the authorizer would take for writing.
        connection.execute("SELECT name FROM pragma_table_xinfo('gpkg_contents')").fetchall()
        connection.set_authorizer(_permit)
        connection.set_progress_handler(lambda: int(meter.is_late), _STEPS_BETWEEN_LOOKS)
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
        or (kind == "table" and _virtual(sql or "") and not _SPATIAL_INDEX.match(sql or ""))
    ]
    if odd:
        raise Refused("triggers", name=name, names=named(odd))


def _quoted(table: str) -> str:
    return '"' + table.replace('"', '""') + '"'


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
    if isinstance(reason, sqlite3.OperationalError) and any(own in str(reason) for own in _OWN_TROUBLES):
        return Refused("own_trouble", name=name, reason=reason)
    return Refused("malformed", name=name, reason=shown(str(reason)))
