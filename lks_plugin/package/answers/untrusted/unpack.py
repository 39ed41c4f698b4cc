"""What a stranger sent, as copies of its GeoPackages and tables in a private folder.

An answer is a ZIP, a folder, a bare GeoPackage or a bare table. Nothing in it decides where anything is written: the
copies get names of our own (``001.gpkg``). GeoPackages are known by their content, the tables that QGIS offers to save
as (xlsx, csv, geojson, shapefile) by their names. The letter and the project are only compared with those sent;
pictures and whatever else there is are named, never opened; data in a format that is not read here makes the answer
refused, for it may be what the kommune worked on.

Names that would leave a folder are no accident, so an answer with one is refused as a whole, although nothing would be
written there. Sizes are measured while bytes arrive; what a ZIP says about itself is only believed when it is too much.
"""

from __future__ import annotations

import errno
import re
import stat
import unicodedata
import zipfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from ....layers.files import private_folder
from ....layers.translation import named
from ...refusal import Refused, shown
from ...zip_files import BROKEN, foreign_packing
from .companions import NAMES as COMPANION_NAMES
from .companions import Companion, companion
from .geopackage import settle
from .limits import LIMITS, MB, Limits, Meter
from .table_files import ADDED, PARTS, TABLES
from .write_ahead_log import in_wal_mode, is_whole

SQLITE_MAGIC = b"SQLite format 3\x00"
_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_COMPANIONS = ("-wal", "-shm", "-journal")
_CHUNK = 256 * 1024
_ARCHIVES = {".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".cab", ".iso"}
# Data that somebody may have worked on, in formats that are not read here.
_UNREAD = {
    *(".xls", ".xlsb", ".ods", ".numbers", ".mdb", ".accdb", ".sqlite", ".sqlite3", ".db", ".gdb", ".parquet", ".fgb"),
    *(".kml", ".kmz", ".gml", ".gpx", ".tab", ".mif", ".dxf", ".dwg", ".dgn", ".geojsonl", ".topojson", ".vrt"),
}
# Windows takes these for devices, whatever follows the first dot.
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE)
# Troubles of this machine, which the kommune cannot mend: open files, room, memory.
_OURS = {errno.EMFILE, errno.ENFILE, errno.ENOSPC, errno.ENOMEM, errno.EDQUOT, errno.EROFS}
# A drive before the path, or a stream behind the name of a file with data.
_DRIVE_OR_STREAM = re.compile(r"[A-Za-z]:|.*\.(?:gpkg|zip|xlsx|csv|geojson|shp|dbf)[^/]*:", re.IGNORECASE | re.DOTALL)
_WAL_MAGIC = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")


@dataclass(frozen=True)
class Database:
    """A GeoPackage of an answer: its name there, for sentences, and the read-only copy."""

    name: str
    path: Path


@dataclass(frozen=True)
class TableFile:
    """A spreadsheet, text, GeoJSON or shapefile of an answer: its name there, and the copy under a suffix of ours."""

    name: str
    path: Path


@dataclass(frozen=True)
class Unpacked:
    """What an answer holds: copies of its GeoPackages and tables, sorted by name, what is known of its letters and
    projects, and the names of all other files."""

    databases: Sequence[Database]
    tables: Sequence[TableFile]
    companions: Sequence[Companion]
    others: Sequence[str]
    meter: Meter


@dataclass(frozen=True)
class _Entry:
    """A file of an answer: its name as written, its parts, its size as told, what it takes in the ZIP (None outside),
    and a way to its bytes."""

    name: str
    parts: tuple[str, ...]
    size: int
    packed: int | None
    open: Callable[[], BinaryIO]

    @property
    def key(self) -> str:
        """The name as Windows and macOS compare names."""
        return unicodedata.normalize("NFC", "/".join(self.parts)).casefold()


@contextmanager
def unpacked(
    answer: Path, limits: Limits = LIMITS, only: Collection[str] = (), accept_wal: bool = False
) -> Iterator[Unpacked]:
    """The GeoPackages and tables of a ZIP, a folder or a bare file, as copies that are gone on leaving.

    ``only`` names the files in a folder that belong together, where others lie beside them; () for all.

    Edits that QGIS left in a ``-wal`` file beside a GeoPackage are in the copy; where that file did not come along
    whole, the answer is refused, unless ``accept_wal``. Raises ``Refused`` with the reason.
    """
    with private_folder() as folder:
        yield _unpacked(answer, _Desk(folder, Meter(limits), accept_wal), only)


@dataclass(frozen=True)
class _Desk:
    """Where an answer is unpacked, what is counted meanwhile, and whether edits may be missing."""

    folder: Path
    meter: Meter
    accept_wal: bool

    @property
    def limits(self) -> Limits:
        """How much an answer may hold."""
        return self.meter.limits


def _unpacked(answer: Path, desk: _Desk, only: Collection[str]) -> Unpacked:
    try:
        return _unpack(answer, desk, only)
    except OSError as error:
        kind = "own_trouble" if error.errno in _OURS else "cannot_read"
        raise Refused(kind, name=shown(answer.name), reason=error.strerror or error) from error


# -- the three kinds of answer ----------------------------------------------------------------------------------------


def _unpack(answer: Path, desk: _Desk, only: Collection[str]) -> Unpacked:
    if answer.is_dir() and only:
        return _copies(_checked([_of_file(answer / name, name) for name in sorted(only)], desk.limits), desk)
    beside: list[str] = []
    if answer.is_dir():
        entries = _of_folder(answer, desk.limits)
        alone = _only_archive(entries)
        if alone is None:
            return _copies(entries, desk)
        answer = answer.joinpath(*alone.parts)
        beside = [shown(entry.name) for entry in entries if entry is not alone]
    if not answer.is_file():
        if answer.exists():
            raise _link(answer.name)
        raise Refused("no_such_file", name=shown(str(answer)))
    if _head(answer.open("rb")) == SQLITE_MAGIC or answer.suffix.lower() == ".gpkg":
        return _copies([_of_file(path, path.name) for path in _with_companions(answer)], desk)
    if answer.suffix.lower() in TABLES:
        return _copies([_of_file(path, path.name) for path in _with_parts(answer)], desk)
    if not zipfile.is_zipfile(answer):
        raise _no_answer(answer)
    try:
        with zipfile.ZipFile(answer) as archive:
            _refuse_documents(archive, answer.name)
            _refuse_two(archive, answer)
            content = _copies(_of_zip(archive, desk.limits), desk)
            return replace(content, others=[*content.others, *beside])
    except BROKEN as error:
        raise Refused("damaged", name=shown(answer.name), reason=shown(str(error))) from error


def _refuse_documents(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse spreadsheets and letters under the name of a ZIP, which they are inside."""
    names = {info.filename for info in archive.infolist()}
    if "[Content_Types].xml" in names:
        kind = ".xlsx" if any(each.startswith("xl/") for each in names) else ".docx"
        raise Refused("office_file", name=shown(name), suffix=kind)
    if {"mimetype", "content.xml"} <= names:
        raise Refused("office_file", name=shown(name), suffix=".ods")


def _refuse_two(archive: zipfile.ZipFile, answer: Path) -> None:
    """Refuse a file with one ZIP behind another: programs see only one of them, and not all the same. What unpacks
    itself, or stands behind the words of a mail, does not begin as a ZIP does."""
    with answer.open("rb") as content:
        begins = content.read(4) == b"PK\x03\x04"
    first = min((info.header_offset for info in archive.infolist()), default=0)
    if begins and first > 0:
        raise Refused("archive", names=shown(answer.name))


def _no_answer(answer: Path) -> Refused:
    with answer.open("rb") as content:
        cut_off = content.read(4) == b"PK\x03\x04"
    return Refused("cut_off" if cut_off else "no_answer", name=shown(answer.name))


def _head(content: BinaryIO) -> bytes:
    with content:
        return content.read(len(SQLITE_MAGIC))


def _of_zip(archive: zipfile.ZipFile, limits: Limits) -> list[_Entry]:
    """The files of a ZIP; refused for encryption, links, packings that are not
    read, and sizes that are too large already as told."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    for info in archive.infolist():
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise _link(info.filename)
        # Bit 0: encrypted; bit 6: strong encryption.
        if info.flag_bits & 0x41:
            raise Refused("encrypted", name=shown(info.filename))
    packing = foreign_packing(archive)
    if packing:
        raise Refused("compression", name=shown(Path(archive.filename or "").name), reason=packing)
    entries = [
        _Entry(info.filename, _parts(info.filename), info.file_size, info.compress_size, _opener(archive, info))
        for info in infos
    ]
    return _checked(entries, limits)


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], BinaryIO]:
    return lambda: archive.open(info)  # type: ignore[return-value]


def _of_folder(folder: Path, limits: Limits) -> list[_Entry]:
    """The files below a folder; refused for links and anything that is no file."""
    root, entries = folder.resolve(), []
    for path in _walk(root, limits):
        if not path.resolve().is_relative_to(root):
            raise _link(path.name)
        entries.append(_of_file(path, path.relative_to(root).as_posix()))
    return _checked(entries, limits)


def _walk(folder: Path, limits: Limits) -> Iterator[Path]:
    """Every file below a folder, in order of the names; links are refused, not followed."""
    folders, seen = [folder], 0
    while folders:
        for path in sorted(folders.pop().iterdir()):
            seen += 1
            if seen > limits.files * 2:
                raise _too_many(limits.files)
            mode = path.lstat().st_mode
            if stat.S_ISDIR(mode):
                folders.append(path)
            elif stat.S_ISREG(mode):
                yield path
            else:
                raise _link(path.name)


def _of_file(path: Path, name: str) -> _Entry:
    if not is_plain_file(path):
        raise _link(name)
    return _Entry(name, tuple(name.split("/")), path.stat().st_size, None, lambda: path.open("rb"))


def is_plain_file(path: Path) -> bool:
    """Whether a path is a file itself, not a link to one."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _with_companions(database: Path) -> list[Path]:
    """A bare GeoPackage and what SQLite may have left beside it."""
    beside = [database.with_name(database.name + ending) for ending in ("-wal", "-journal")]
    return [database.resolve(), *(path for path in beside if is_plain_file(path))]


def _with_parts(table: Path) -> list[Path]:
    """A bare table, and what belongs to it if it is a shapefile."""
    parts = PARTS if table.suffix.lower() == ".shp" else ()
    own = [path for path in sorted(table.parent.iterdir()) if path.stem == table.stem and is_plain_file(path)]
    return [table.resolve(), *(path for path in own if path.suffix.lower() in parts)]


def _only_archive(entries: Sequence[_Entry]) -> _Entry | None:
    """The ZIP in a folder that somebody saved a mail's attachment to; None if the folder is the answer itself."""
    archives = [entry for entry in entries if Path(entry.parts[-1]).suffix.lower() == ".zip"]
    if len(archives) != 1 or any(entry.parts[-1].lower().endswith(".gpkg") for entry in entries):
        return None
    return archives[0]


# -- names and numbers ------------------------------------------------------------------------------------------------


def _parts(name: str) -> tuple[str, ...]:
    """The parts of a name in a ZIP; refused where it could lead out of a folder, or to a device.

    Old programs on Windows write ``\\`` between the parts: taken for a separator, as the attackers' it is judged too.
    """
    path = name.replace("\\", "/")
    parts = tuple(part for part in path.split("/") if part not in ("", "."))
    if path.startswith("/") or ".." in parts or _DRIVE_OR_STREAM.match(path) or not parts:
        raise Refused("path_out", name=shown(name))
    if any(_DEVICES.fullmatch(part.rstrip(" .")) for part in parts):
        raise Refused("device", name=shown(name))
    return parts


def _checked(entries: list[_Entry], limits: Limits) -> list[_Entry]:
    """The entries, refused if there are too many, two of the same name, or other archives beside the answer."""
    if len(entries) > limits.files:
        raise _too_many(limits.files)
    seen: set[str] = set()
    for entry in entries:
        if entry.key in seen:
            raise Refused("same_name", name=shown(entry.name))
        seen.add(entry.key)
    return sorted((entry for entry in entries if not is_litter(entry.parts[-1])), key=lambda entry: entry.key)


def _refuse_archives(entries: Sequence[_Entry]) -> None:
    inner = [shown(entry.name) for entry in entries if Path(entry.parts[-1]).suffix.lower() in _ARCHIVES]
    if inner:
        raise Refused("archive", names=named(inner))


def is_litter(file: str) -> bool:
    """What systems leave in folders: macOS' shadows of the files under nearly the same names, settings, thumbnails."""
    return file.startswith("._") or file in (".DS_Store", "Thumbs.db", "desktop.ini")


# -- copies -----------------------------------------------------------------------------------------------------------


def _copy_bytes(entry: _Entry, target: Path, meter: Meter) -> Path:
    """Copy one file; refused once there is more of it than the limits allow."""
    written, limits = 0, meter.limits
    with entry.open() as source, target.open("xb") as sink:
        while chunk := source.read(_CHUNK):
            written += len(chunk)
            meter.file(entry.name, written, len(chunk))
            if entry.packed is not None and written > max(limits.ratio_from, entry.packed * limits.ratio):
                raise Refused("ratio", name=shown(entry.name), ratio=limits.ratio)
            sink.write(chunk)
    return target


def _copies(entries: Sequence[_Entry], desk: _Desk) -> Unpacked:
    """Copy the GeoPackages, with the edits in their ``-wal``, and the tables, and name the rest."""
    _refuse_archives(entries)
    limits = desk.limits
    # Told sizes are believed where they are too much; of what is left, the bytes are counted as they come.
    if sum(entry.size for entry in entries) > limits.total:
        raise Refused("too_large", size=limits.total // MB, name=shown(max(entries, key=lambda entry: entry.size).name))
    by_key = {entry.key: entry for entry in entries}
    databases = [entry for entry in entries if _is_database(entry)]
    tables = [entry for entry in entries if entry not in databases and _is_table(entry, by_key)]
    unread = [shown(entry.name) for entry in entries if entry not in databases and _is_unread(entry)]
    if unread:
        raise Refused("unread_format", names=named(unread))
    if not databases and not tables:
        raise Refused("no_database", names=named(shown(entry.name) for entry in entries) or "–")
    used: set[str] = {entry.key + ending for entry in databases for ending in ("", *_COMPANIONS)}
    _refuse_lost_edits([entry for entry in entries if entry.key not in used], desk)
    copies = [_copy(entry, by_key, f"{serial:03d}", desk) for serial, entry in enumerate(databases, start=1)]
    files = []
    for serial, entry in enumerate(tables, start=len(databases) + 1):
        parts = [entry, *_parts_of(entry, by_key)]
        used |= {part.key for part in parts} | {_base(entry) + ending for ending in ADDED}
        paths = [_copy_bytes(own, desk.folder / f"{serial:03d}{_suffix(own)}", desk.meter) for own in parts]
        files.append(TableFile(shown(entry.name), paths[0]))
    rest = [entry for entry in entries if entry.key not in used]
    beside = [entry for entry in rest if _usual_name(entry)]
    companions = [
        _companion(entry, desk.folder / f"own-{serial:03d}", desk.meter) for serial, entry in enumerate(beside)
    ]
    return Unpacked(copies, files, companions, [shown(each.name) for each in rest if each not in beside], desk.meter)


def _usual_name(entry: _Entry) -> str | None:
    """The name of a letter or project as packages have it, None for other files."""
    return COMPANION_NAMES.get(Path(entry.key).name)


def _companion(entry: _Entry, place: Path, meter: Meter) -> Companion:
    name = _usual_name(entry) or ""
    try:
        return companion(name, _copy_bytes(entry, place, meter).read_bytes())
    except BROKEN:
        # The zones can be read all the same; that this cannot is told like any other change to it.
        return Companion(name, "", True)


def _suffix(entry: _Entry) -> str:
    return Path(entry.parts[-1]).suffix.lower()


def _base(entry: _Entry) -> str:
    return entry.key[: -len(_suffix(entry))] if _suffix(entry) else entry.key


def _is_table(entry: _Entry, by_key: dict[str, _Entry]) -> bool:
    """Whether it is a table by its name; the .dbf of a shapefile is a part of that."""
    suffix = _suffix(entry)
    return suffix in TABLES and not (suffix == ".dbf" and _base(entry) + ".shp" in by_key)


def _parts_of(entry: _Entry, by_key: dict[str, _Entry]) -> list[_Entry]:
    endings = PARTS if _suffix(entry) == ".shp" else (".cpg",) if _suffix(entry) == ".dbf" else ()
    return [by_key[_base(entry) + ending] for ending in endings if _base(entry) + ending in by_key]


def _is_unread(entry: _Entry) -> bool:
    return any(Path(part).suffix.lower() in _UNREAD for part in entry.parts)


def _refuse_lost_edits(others: Sequence[_Entry], desk: _Desk) -> None:
    """Refuse edits that lie beside under a name that does not say whose they are."""
    if desk.accept_wal:
        return
    for entry in others:
        if entry.size and ("-wal" in entry.parts[-1].casefold() or _head(entry.open()).startswith(_WAL_MAGIC)):
            raise Refused("still_open", name=shown(entry.name))


def _copy(entry: _Entry, by_key: dict[str, _Entry], serial: str, desk: _Desk) -> Database:
    """One GeoPackage with its ``-wal``. The ``-shm`` stays away: SQLite makes it anew.

    So does the ``-journal``: it may name any file on the disc, which SQLite would then delete. One that is needed, of
    a save cut short, makes the answer refused.
    """
    arrived = _copy_bytes(entry, desk.folder / f"{serial}.arrived", desk.meter)
    wal, journal = by_key.get(entry.key + "-wal"), by_key.get(entry.key + "-journal")
    copied = None
    if wal is not None and wal.size:
        copied = _copy_bytes(wal, arrived.with_name(arrived.name + "-wal"), desk.meter)
    if journal is not None and _head(journal.open()).startswith(_JOURNAL_MAGIC):
        raise Refused("saving", name=shown(entry.name))
    left_open = in_wal_mode(arrived)
    has_edits = copied is not None and is_whole(copied)
    # Closed and without another file, or open and with all of it.
    if not desk.accept_wal and (left_open or copied is not None) and not (left_open and has_edits):
        raise Refused("still_open", name=shown(entry.name))
    copy = Database(shown(entry.name), desk.folder / f"{serial}.gpkg")
    settle(arrived, copy.path, copy.name)
    for done in (arrived, arrived.with_name(arrived.name + "-wal")):
        done.unlink(missing_ok=True)
    return copy


def _is_database(entry: _Entry) -> bool:
    """Whether it is a GeoPackage by its content, whatever its name."""
    if _head(entry.open()) == SQLITE_MAGIC:
        return True
    if entry.key.endswith(".gpkg"):
        raise Refused("no_geopackage", name=shown(entry.name))
    return False


def _link(name: str) -> Refused:
    return Refused("link", name=shown(name))


def _too_many(count: int) -> Refused:
    return Refused("too_many_files", count=count)
