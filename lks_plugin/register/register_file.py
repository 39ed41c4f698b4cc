"""The register opened: one writer at a time, everything it writes in one transaction, and read again afterwards."""

from __future__ import annotations

import json
import os
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple
from pathlib import Path
from typing import Any, TypeVar

from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray

from ..engine.errors import LksError
from ..engine.history.issued_codes import COLUMNS as CODE_COLUMNS
from ..engine.history.issued_codes import IssuedCode
from ..layers.files import copy_database, private_folder
from . import schema
from .events import Event, data_text
from .lock import Lock, locked
from .refusal import RegisterError
from .register import Register, codes_hash, register_of

Found = TypeVar("Found")
# Seconds that another's work is waited for.
WAIT = 30.0
_EVENT_COLUMNS = ", ".join(f'"{name}"' for name in schema.EVENT_FIELDS)
# Bytes of an envelope in a GeoPackage's geometry, by its kind.
_ENVELOPES = (0, 32, 48, 48, 64, 0, 0, 0)
_ALONE = "PRAGMA journal_mode = DELETE"


@contextmanager
def writing(path: Path, who: str, wait: float = WAIT) -> Iterator[Register]:
    """The register to add to; what was added is written on leaving, all of it or, after an error, nothing.

    The lock file is held meanwhile, and the log is read again once it is written. Raises ``RegisterError``.
    """
    if not who.strip():
        raise RegisterError("register_who")
    _check_there(path)
    if not os.access(path, os.W_OK):
        raise RegisterError("register_read_only", path=path)
    try:
        with locked(path, who, wait) as lock:
            with _connected(path, wait) as database:
                _settle(database, path)
                database.execute("BEGIN IMMEDIATE")
                try:
                    register = _read(database, path)
                    yield register
                    if register.is_changed:
                        _write(database, register)
                    lock.check()
                    database.execute("COMMIT")
                except BaseException:
                    if database.in_transaction:
                        database.execute("ROLLBACK")
                    raise
            _check_kept(path, register, lock)
    except LksError as error:
        raise _told(error) from error
    except sqlite3.Error as error:
        raise _broken(path, error) from error


def make_where_absent(
    path: Path, who: str, style: Callable[[QgsVectorLayer], None] | None = None, wait: float = WAIT
) -> None:
    """Make an empty register unless there is one, its layer with a ``style`` of its own. Raises ``RegisterError``."""
    if not path.parent.is_dir():
        raise RegisterError("register_folder", path=path.parent)
    try:
        with locked(path, who, wait):
            if not path.exists():
                schema.make_register(path)
                if style is not None:
                    _save_style(path, style)
    except LksError as error:
        raise _told(error) from error


def _save_style(path: Path, style: Callable[[QgsVectorLayer], None]) -> None:
    """Keep a style in the file, for whoever opens it in QGIS."""
    layer = QgsVectorLayer(f"{path}|layername={schema.KOMMUNER}", schema.KOMMUNER, "ogr")
    style(layer)
    # Its name since QGIS 3.44, where the old one is deprecated.
    save = getattr(layer, "saveStyleToDatabaseV2", layer.saveStyleToDatabase)
    save(schema.KOMMUNER, "", True, "")


def reading(path: Path, wait: float = WAIT) -> Register:
    """The register as it is now, also a read-only one. Raises ``RegisterError``."""
    return _copied(path, wait, _read)


def polygons(path: Path, wait: float = WAIT) -> dict[str, QgsGeometry]:
    """The polygons of the kommuner that have one, in ``schema.DEFAULT_CRS``. Raises ``RegisterError``."""
    return _copied(path, wait, _read_polygons)


def _copied(path: Path, wait: float, read: Callable[[sqlite3.Connection, Path], Found]) -> Found:
    """What ``read`` finds in a copy of the file, made while nobody writes to it."""
    _check_there(path)
    try:
        if not os.access(path.parent, os.W_OK):
            return _read_copy(path, read)
        with locked(path, "–", wait):
            return _read_copy(path, read)
    except LksError as error:
        raise _told(error) from error
    except sqlite3.Error as error:
        raise _broken(path, error) from error


def _told(error: LksError) -> LksError:
    """An error of the lock or the states as one that has its sentence here; others as they are."""
    return RegisterError(error.kind, **error.details) if error.kind in RegisterError.sentences else error


def _check_there(path: Path) -> None:
    if not path.is_file():
        raise RegisterError("register_absent", path=path)


def _read_copy(path: Path, read: Callable[[sqlite3.Connection, Path], Found]) -> Found:
    """Read a copy: edits that QGIS left in a ``-wal`` are in it, and the file itself is not touched."""
    with private_folder() as folder:
        copy = folder / path.name
        copy_database(path.resolve(), copy)
        with _connected(copy, 0) as database:
            return read(database, path)


@contextmanager
def _connected(path: Path, wait: float) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, timeout=wait, isolation_level=None)) as database:
        database.execute("PRAGMA synchronous = FULL")
        yield database


def _settle(database: sqlite3.Connection, path: Path) -> None:
    """Put the file into the mode of rollback journals, which it may have left where it was edited in QGIS."""
    if database.execute(_ALONE).fetchone()[0].lower() != "delete":
        raise RegisterError("wal_kept", name=path.name)


def _broken(path: Path, error: sqlite3.Error) -> RegisterError:
    text = str(error)
    if "locked" in text or "busy" in text:
        return RegisterError("register_busy", name=path.name)
    if "readonly" in text or "read-only" in text:
        return RegisterError("register_read_only", path=path)
    if "not a database" in text:
        return RegisterError("register_other_file", name=path.name, reason=text)
    return RegisterError("register_damaged", name=path.name, reason=text)


def _sql(*parts: str) -> str:
    """A statement of parts that are all written in this room; values are never among them."""
    return " ".join(parts)


# -- reading ----------------------------------------------------------------------------------------------------------


def _read(database: sqlite3.Connection, path: Path) -> Register:
    about = _about(database, path)
    found = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    rows = [
        dict(zip(schema.KOMMUNE_FIELDS, row))
        for row in database.execute(_sql("SELECT", ", ".join(schema.KOMMUNE_FIELDS), "FROM kommuner"))
    ]
    events = [_event(row) for row in database.execute(_sql("SELECT", _EVENT_COLUMNS, "FROM hendelser ORDER BY nr"))]
    codes = _codes(database)
    divisions: dict[int, list[tuple[str, str, str]]] = {}
    for number, *pair in database.execute("SELECT hendelse, grunnkretsnummer, lks, lks_forrige FROM inndeling"):
        divisions.setdefault(number, []).append((pair[0], pair[1] or "", pair[2] or ""))
    lost = sorted(set(schema.TRIGGERS) - found)
    srs = database.execute("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'kommuner'").fetchone()[0]
    return register_of(rows, events, codes, divisions, about, lost, int(srs))


def _codes(database: sqlite3.Connection) -> list[IssuedCode]:
    return [
        IssuedCode(*(value or "" for value in row))
        for row in database.execute(_sql("SELECT", ", ".join(CODE_COLUMNS), "FROM koder ORDER BY kode"))
    ]


def _read_polygons(database: sqlite3.Connection, path: Path) -> dict[str, QgsGeometry]:
    _about(database, path)
    found = {}
    for kommune, blob in database.execute("SELECT kommunenummer, geom FROM kommuner WHERE geom IS NOT NULL"):
        # Bits 1 to 3 of the flags tell how long the envelope between the head and the WKB is.
        polygon = QgsGeometry()
        polygon.fromWkb(QByteArray(blob[8 + _ENVELOPES[blob[3] >> 1 & 7] :]))
        if kommune and not polygon.isNull():
            found[str(kommune)] = polygon
    return found


def _about(database: sqlite3.Connection, path: Path) -> dict[str, str]:
    """The table ``register``; raises ``RegisterError`` for another file, or one of a newer format."""
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    about = dict(database.execute("SELECT nokkel, verdi FROM register")) if schema.ABOUT in tables else {}
    version = about.get(schema.VERSION, "")
    if not version.isdigit():
        raise RegisterError("register_other_file", name=path.name, reason=f"{schema.ABOUT}: {schema.VERSION}")
    if int(version) > int(schema.FORMAT_VERSION):
        raise RegisterError("register_newer", name=path.name, version=version, own=schema.FORMAT_VERSION)
    missing = sorted({schema.KOMMUNER, *schema.TABLES} - tables)
    if missing:
        raise RegisterError("register_other_file", name=path.name, reason=", ".join(missing))
    return about


def _event(row: tuple[Any, ...]) -> Event:
    """An event as it stands; data that are no JSON object stay visible under ``uleselig``."""
    number, data, former, own = row[0], *row[-3:]
    try:
        read = json.loads(data or "{}")
    except ValueError:
        read = None
    read = read if isinstance(read, dict) else {"uleselig": data}
    kommune, kind, before, after, who, day, written, why = (str(text or "") for text in row[1:-3])
    return Event(number, kommune, kind, before, after, who, day, written, why, read, former or "", own or "")


# -- writing ----------------------------------------------------------------------------------------------------------


def _write(database: sqlite3.Connection, register: Register) -> None:
    for name in register.lost_triggers:
        database.execute(schema.TRIGGERS[name])
    signs = ", ".join("?" * len(schema.EVENT_FIELDS))
    database.executemany(
        _sql("INSERT INTO hendelser (", _EVENT_COLUMNS, ") VALUES (", signs, ")"),
        [_event_row(event) for event in register.added],
    )
    for kommune in sorted({event.kommune for event in register.added}):
        _write_row(database, register, kommune)
    for kommune, polygon in sorted(register.new_polygons.items()):
        database.execute(
            "UPDATE kommuner SET geom = ? WHERE kommunenummer = ?", (_blob(polygon, register.srs), kommune)
        )
    if register.new_polygons:
        _write_extent(database, register)
    for code in register.changed_codes:
        database.execute(
            "INSERT INTO koder (kode, navn, gyldig_fra, gyldig_til, kommune) VALUES (?, ?, ?, ?, ?) ON CONFLICT (kode) "
            "DO UPDATE SET navn = excluded.navn, gyldig_fra = excluded.gyldig_fra, gyldig_til = excluded.gyldig_til",
            [value or None for value in astuple(code)],
        )
    database.executemany(
        "INSERT INTO inndeling (hendelse, kommunenummer, grunnkretsnummer, lks, lks_forrige) VALUES (?, ?, ?, ?, ?)",
        [(number, kommune, *row) for number, kommune, rows in register.new_divisions for row in rows],
    )
    last = register.events[-1] if register.events else None
    about = {schema.COUNT: str(len(register.events)), schema.LAST_HASH: last.hash if last else ""}
    about[schema.CODES_HASH] = codes_hash(_codes(database))
    for key, value in about.items():
        database.execute("DELETE FROM register WHERE nokkel = ?", (key,))
        database.execute("INSERT INTO register (nokkel, verdi) VALUES (?, ?)", (key, value))


def _event_row(event: Event) -> list[object]:
    texts = [event.kommune, event.kind, event.before, event.after, event.who, event.day, event.written, event.why]
    return [event.number, *texts, data_text(event.data), event.former, event.hash]


def _write_row(database: sqlite3.Connection, register: Register, kommune: str) -> None:
    values = register.row_of(kommune)
    columns = ", ".join(values)
    changes = ", ".join(f"{name} = excluded.{name}" for name in values if name not in schema.BY_HAND)
    signs = ", ".join("?" * len(values))
    start = _sql("INSERT INTO kommuner (", columns, ") VALUES (", signs, ")")
    database.execute(_sql(start, "ON CONFLICT (kommunenummer) DO UPDATE SET", changes), list(values.values()))


def _blob(polygon: QgsGeometry, srs: int) -> bytes | None:
    """A polygon as GeoPackage keeps it: a head without an envelope, and WKB."""
    if polygon.isEmpty():
        return None
    many = QgsGeometry(polygon)
    many.convertToMultiType()
    return b"GP\x00\x01" + struct.pack("<i", srs) + bytes(many.asWkb())


def _write_extent(database: sqlite3.Connection, register: Register) -> None:
    extent = QgsRectangle()
    known = database.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'kommuner'")
    box = known.fetchone()
    if box and None not in box:
        extent = QgsRectangle(*box)
    for polygon in register.new_polygons.values():
        if not polygon.isEmpty():
            extent.combineExtentWith(polygon.boundingBox())
    if not extent.isNull():
        database.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = 'kommuner'",
            (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()),
        )


def _check_kept(path: Path, register: Register, lock: Lock) -> None:
    """Read the log again: it must end as it was written, while nobody else can have written."""
    lock.check()
    if not register.added:
        return
    with _connected(path, WAIT) as database:
        query = _sql("SELECT", _EVENT_COLUMNS, "FROM hendelser WHERE nr >= ? ORDER BY nr")
        found = [_event(row) for row in database.execute(query, (register.added[0].number,))]
    if [event.hash for event in found] != [event.hash for event in register.added]:
        raise RegisterError("register_not_kept", name=path.name)
