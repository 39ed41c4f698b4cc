"""What a stranger sent, as copies of its GeoPackages in a private folder.

An answer is a ZIP, a folder or a bare GeoPackage. Nothing in it decides where anything is written: the copies get
names of our own (``001.gpkg``), and only GeoPackages are copied, known by their content. Project files, pictures and
whatever else there is are named, never opened.

Names that would leave a folder are no accident, so an answer with one is refused as a whole, although nothing would be
written there. Sizes are measured while bytes arrive; what a ZIP says about itself is only believed when it is too much.
"""

from __future__ import annotations

import lzma
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ...layers.files import private_folder
from ...layers.translation import named
from ..refusal import Refused, shown
from .untrusted_geopackage import settle

SQLITE_MAGIC = b"SQLite format 3\x00"
_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_COMPANIONS = ("-wal", "-shm", "-journal")
_MB = 1024 * 1024
_CHUNK = 256 * 1024
_ARCHIVES = {".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".cab", ".iso"}
# Windows takes these for devices, whatever follows the first dot.
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE)
# What reading a damaged or foreign ZIP raises.
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError)


@dataclass(frozen=True)
class Limits:
    """How much an answer may hold: files, bytes of one file and of all, and how far a ZIP may have been pressed.

    A package of the largest kommune is some ten megabytes; GeoPackages compress to between a half and a twentieth.
    The ratio counts from ``ratio_from`` bytes on: small files of zeros harm nobody.
    """

    files: int = 500
    one: int = 500 * _MB
    total: int = 1000 * _MB
    ratio: int = 200
    ratio_from: int = 20 * _MB


LIMITS = Limits()


@dataclass(frozen=True)
class Database:
    """A GeoPackage of an answer: its name there, for sentences, and the read-only copy."""

    name: str
    path: Path


@dataclass(frozen=True)
class Unpacked:
    """What an answer holds: copies of its GeoPackages, sorted by name, and the names of all other files."""

    databases: Sequence[Database]
    others: Sequence[str]


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
def unpacked(answer: Path, limits: Limits = LIMITS, only: Collection[str] = ()) -> Iterator[Unpacked]:
    """The GeoPackages of a ZIP, a folder or a bare GeoPackage, as copies that are gone on leaving.

    ``only`` names the files in a folder that belong together, where others lie beside them; () for all.

    Edits that QGIS left in a ``-wal`` file beside a GeoPackage are in the copy. Raises ``Refused`` with the reason.
    """
    with private_folder() as folder:
        yield _unpacked(answer, folder, limits, only)


def _unpacked(answer: Path, folder: Path, limits: Limits, only: Collection[str]) -> Unpacked:
    try:
        return _unpack(answer, folder, limits, only)
    except OSError as error:
        raise Refused("cannot_read", name=shown(answer.name), reason=error.strerror or error) from error


# -- the three kinds of answer ----------------------------------------------------------------------------------------


def _unpack(answer: Path, target: Path, limits: Limits, only: Collection[str]) -> Unpacked:
    if answer.is_dir() and only:
        return _copies([_of_file(answer / name, name) for name in sorted(only)], target, limits)
    if answer.is_dir():
        entries = _of_folder(answer, limits)
        alone = _only_archive(entries)
        if alone is None:
            return _copies(entries, target, limits)
        answer = answer.joinpath(*alone.parts)
    if not answer.is_file():
        raise Refused("no_such_file", name=shown(str(answer)))
    if _head(answer.open("rb")) == SQLITE_MAGIC or answer.suffix.lower() == ".gpkg":
        return _copies([_of_file(path, path.name) for path in _with_companions(answer)], target, limits)
    if not zipfile.is_zipfile(answer):
        raise _no_answer(answer)
    try:
        with zipfile.ZipFile(answer) as archive:
            return _copies(_of_zip(archive, limits), target, limits)
    except _BROKEN as error:
        raise Refused("damaged", name=shown(answer.name), reason=shown(str(error))) from error


def _no_answer(answer: Path) -> Refused:
    with answer.open("rb") as content:
        cut_off = content.read(4) == b"PK\x03\x04"
    return Refused("cut_off" if cut_off else "no_answer", name=shown(answer.name))


def _head(content: BinaryIO) -> bytes:
    with content:
        return content.read(len(SQLITE_MAGIC))


def _of_zip(archive: zipfile.ZipFile, limits: Limits) -> list[_Entry]:
    """The files of a ZIP; refused for encryption, links, and sizes that are too large already as told."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    for info in archive.infolist():
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise _link(info.filename)
        # Bit 0: encrypted; bit 6: strong encryption.
        if info.flag_bits & 0x41:
            raise Refused("encrypted", name=shown(info.filename))
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
    return _Entry(name, tuple(name.split("/")), path.stat().st_size, None, lambda: path.open("rb"))


def _with_companions(database: Path) -> list[Path]:
    """A bare GeoPackage and what SQLite may have left beside it."""
    beside = [database.with_name(database.name + ending) for ending in ("-wal", "-journal")]
    return [database, *(path for path in beside if path.is_file())]


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
    if path.startswith("/") or ".." in parts or ":" in path or not parts:
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


class _Meter:
    """Counts the bytes that really come out, of all files together."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.total = 0

    def copy(self, entry: _Entry, target: Path) -> None:
        """Copy one file; refused once there is more of it than the limits allow."""
        written, limits = 0, self.limits
        with entry.open() as source, target.open("xb") as sink:
            while chunk := source.read(_CHUNK):
                written += len(chunk)
                self.total += len(chunk)
                if written > limits.one or self.total > limits.total:
                    raise _too_large(entry.name, limits.one if written > limits.one else limits.total)
                if entry.packed is not None and written > max(limits.ratio_from, entry.packed * limits.ratio):
                    raise Refused("ratio", name=shown(entry.name), ratio=limits.ratio)
                sink.write(chunk)


def _copies(entries: Sequence[_Entry], folder: Path, limits: Limits) -> Unpacked:
    """Copy the GeoPackages, with the edits in their ``-wal``, and name the rest."""
    _refuse_archives(entries)
    # Told sizes are believed where they are too much; of what is left, the bytes are counted as they come.
    if sum(entry.size for entry in entries) > limits.total:
        raise _too_large(max(entries, key=lambda entry: entry.size).name, limits.total)
    by_key = {entry.key: entry for entry in entries}
    databases = [entry for entry in entries if _is_database(entry)]
    if not databases:
        names = named(shown(entry.name) for entry in entries) or "–"
        raise Refused("no_database", names=names)
    meter, copies, used = _Meter(limits), [], set()
    for serial, entry in enumerate(databases, start=1):
        copies.append(_copy(entry, by_key, folder / f"{serial:03d}.arrived", meter))
        used |= {entry.key, *(entry.key + ending for ending in _COMPANIONS)}
    return Unpacked(copies, [shown(entry.name) for entry in entries if entry.key not in used])


def _copy(entry: _Entry, by_key: dict[str, _Entry], arrived: Path, meter: _Meter) -> Database:
    """One GeoPackage with its ``-wal``. The ``-shm`` stays away: SQLite makes it anew.

    So does the ``-journal``: it may name any file on the disc, which SQLite would then delete. One that is needed, of
    a save cut short, makes the answer refused.
    """
    meter.copy(entry, arrived)
    wal, journal = by_key.get(entry.key + "-wal"), by_key.get(entry.key + "-journal")
    if wal is not None:
        meter.copy(wal, arrived.with_name(arrived.name + "-wal"))
    if journal is not None and _head(journal.open()).startswith(_JOURNAL_MAGIC):
        raise Refused("saving", name=shown(entry.name))
    copy = Database(shown(entry.name), arrived.with_suffix(".gpkg"))
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


def _too_large(name: str, limit: int) -> Refused:
    return Refused("too_large", size=limit // _MB, name=shown(name))
