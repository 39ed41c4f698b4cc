"""Files: written whole or not at all, private folders that are gone on leaving, copies of databases."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path, PurePath, PureWindowsPath
from tempfile import NamedTemporaryFile, gettempdir
from urllib.parse import quote

from .errors import InputError
from .working_folders import FORMER, sweep, working_folder

# How the names of working folders begin and end.
_PRIVATE, _BESIDE = "lks-", (".lks-", ".tmp")
# Windows opens paths of 260 characters; a name of a temporary file is somewhat longer than the file's.
_LONG = 220
# Less room than this is a full disk where something failed; a write that failed left less than a block.
_ROOM = 1 << 20
_BLOCK = 1 << 12


@contextmanager
def private_folder() -> Iterator[Path]:
    """A folder that only this program's user can read, gone on leaving with all that is in it."""
    parent = Path(gettempdir())
    _sweep_once(parent)
    with working_folder(parent, _PRIVATE) as folder:
        yield folder


@cache
def _sweep_once(parent: Path) -> None:
    """Remove private folders of killed processes; once, as many programs' files may lie there."""
    sweep(parent, _PRIVATE)


def file_uri(path: PurePath) -> str:
    """The path as SQLite's URI. ``Path.as_uri`` makes the server of a network drive (\\\\server\\share) the host, which
    SQLite refuses."""
    posix = path.as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(posix, safe='/:', errors='surrogateescape')}"


def copy_database(source: Path, target: Path, mode: str = "ro", durable: bool = True) -> None:
    """Copy an SQLite database with the edits in its ``-wal`` into one file without companions.

    ``mode`` is how SQLite opens the source: ``ro``, or ``rw`` where its ``-wal`` may have to be settled; a copy that is
    not ``durable`` need not outlive a loss of power, and is not waited for. Raises ``sqlite3.DatabaseError`` where the
    source is no database.
    """
    with (
        closing(sqlite3.connect(f"{file_uri(source)}?mode={mode}", uri=True)) as database,
        closing(sqlite3.connect(target)) as copy,
    ):
        if not durable:
            copy.execute("PRAGMA synchronous = OFF")
        database.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def long_path(path: PurePath) -> str:
    """The path as Windows opens it beyond 260 characters, on a drive or on a server; others as they are."""
    text = str(path)
    if not (isinstance(path, PureWindowsPath) and path.is_absolute() and len(text) > _LONG) or text.startswith(
        "\\\\?\\"
    ):
        return text
    return "\\\\?\\UNC\\" + text[2:] if text.startswith("\\\\") else "\\\\?\\" + text


@contextmanager
def folder_beside(target: Path) -> Iterator[Path]:
    """A folder of its own beside ``target``, on the same disk, for what is to take its place; gone on leaving. Those
    that killed processes left there are removed first.

    Raises ``InputError`` where the place cannot be written to.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sweep(target.parent, *_BESIDE)
        with working_folder(target.parent, *_BESIDE) as folder:
            try:
                yield folder
            except Exception:
                # What fails on a full disk seldom says so.
                _check_room(folder, _ROOM)
                raise
    except OSError as error:
        raise InputError("file_unwritable", path=str(target), reason=error.strerror) from error


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A place in a folder of its own beside a file, to write it under its own name: on leaving, it takes the place of
    ``target`` with all that came along. Where writing fails, is broken off or killed, the former file is as it was.

    Raises ``InputError`` where the folder cannot be written to, or another program holds the former file.
    """
    with folder_beside(target) as folder:
        yield folder / target.name
        _check_room(folder, _BLOCK)
        # The file itself last: what belongs to it is there when it comes.
        for file in sorted(folder.iterdir(), key=lambda file: file.name == target.name):
            _replace(file, target.parent / file.name)
        for ending in ("-wal", "-shm", "-journal"):
            target.with_name(target.name + ending).unlink(missing_ok=True)


def _check_room(folder: Path, size: int) -> None:
    """Raise ``OSError`` where the disk has no room for ``size`` more bytes, or could not keep what was written: many
    drivers of GDAL go on after a write that failed, and server disks tell of it late."""
    with NamedTemporaryFile(dir=folder) as probe:
        probe.write(bytes(size))
        probe.flush()
    for file in folder.rglob("*"):
        if file.is_file() and os.access(file, os.W_OK):
            with file.open("r+b") as opened:
                os.fsync(opened.fileno())


def _replace(new: Path, place: Path) -> None:
    """Move a file, or a database that is a folder, to its place. A folder that is not empty gives way first, and comes
    back where the new one cannot be moved."""
    if not (new.is_dir() and place.is_dir()):
        new.replace(place)
        return
    former = new.with_name(new.name + FORMER)
    place.replace(former)
    try:
        new.replace(place)
    except OSError:
        former.replace(place)
        raise


def keep_former(path: Path) -> Path | None:
    """Copy a file that is about to be replaced to ``<name>.forrige`` beside it; None where there is none.

    Raises ``InputError`` where the folder cannot be written to.
    """
    if not path.is_file():
        return None
    former = path.with_name(path.name + FORMER)
    write_file(str(former), path.read_bytes())
    return former


def write_file(path: str, content: bytes) -> None:
    """Write by way of a folder beside, so that a broken run leaves the former file whole.

    Raises ``InputError`` where the folder cannot be written to.
    """
    target = Path(long_path(Path(path)))
    with folder_beside(target) as folder:
        new = folder / target.name
        new.write_bytes(content)
        new.replace(target)
