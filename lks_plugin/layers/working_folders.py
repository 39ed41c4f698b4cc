"""Folders to work in that are gone on leaving, and those of killed processes, which the next run removes.

A folder in use holds a file that is locked and then names its machine. The system lets go of the lock when the process
ends, however it ends: who gets the lock of a file with this machine's name knows that nobody works there any more.
Any other is left alone, and named where it is old and nobody holds it.
"""

from __future__ import annotations

import os
import shutil
import socket
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import BinaryIO

from .run_notes import note

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]
    import msvcrt

# What the name of a file ends with that another one has taken the place of.
FORMER = ".forrige"
_OWNER, _CONTENTS = "eier", "ny"
# Seconds after which a folder that nobody can be asked about is named: no run takes that long.
_OLD = 24 * 60 * 60
# The folders of this process.
_OWN: set[Path] = set()


@contextmanager
def working_folder(parent: Path, prefix: str, suffix: str = "") -> Iterator[Path]:
    """An empty folder in ``parent`` that only this user can read, gone on leaving with all that is in it."""
    folder = Path(mkdtemp(prefix=prefix, suffix=suffix, dir=parent.absolute()))
    _OWN.add(folder)
    owner = None
    try:
        owner = _claim(folder / _OWNER)
        (folder / _CONTENTS).mkdir(mode=0o700)
        yield folder / _CONTENTS
    finally:
        # Windows deletes nothing that is open.
        if owner is not None:
            owner.close()
        _remove(folder)
        _OWN.discard(folder)


def sweep(parent: Path, prefix: str, suffix: str = "") -> None:
    """Remove the working folders in ``parent`` whose process is dead, and bring back what they held the only copy of.
    What was done, and folders that stay, are noted for the run."""
    for folder in _found(parent, prefix, suffix):
        try:
            owner = _claim_of_the_dead(folder / _OWNER)
            if owner is not None:
                with owner:
                    former = sorted((folder / _CONTENTS).glob(f"*{FORMER}"))
                    kept = [one for one in former if not _is_settled(one, parent)]
                note("former_kept" if kept else "removed", [str(folder)])
                if not kept:
                    _remove(folder)
            elif not _is_held(folder / _OWNER) and time.time() - folder.stat().st_mtime > _OLD:
                note("left_behind", [str(folder)])
        except OSError:
            note("left_behind", [str(folder)])


def _found(parent: Path, prefix: str, suffix: str) -> list[Path]:
    """The folders of this user in ``parent`` that have such a name and are not this process' own."""
    user = os.getuid() if hasattr(os, "getuid") else None
    found = []
    with suppress(OSError), os.scandir(parent.absolute()) as entries:
        for entry in entries:
            if entry.name.startswith(prefix) and entry.name.endswith(suffix) and Path(entry.path) not in _OWN:
                about = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(about.st_mode) and user in (None, about.st_uid):
                    found.append(Path(entry.path))
    return sorted(found)


def _is_settled(former: Path, parent: Path) -> bool:
    """Whether a former database is where it belongs or no longer needed. A process killed between the two renames that
    replace a folder left the former one here, with the new one, and nothing in its place."""
    name = former.name.removesuffix(FORMER)
    if not (former.parent / name).exists():
        return True  # the new one is in its place
    if (parent / name).exists():
        return False
    former.replace(parent / name)
    note("brought_back", [str(parent / name)])
    return True


def _remove(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            # Windows deletes nothing that is read-only.
            with suppress(OSError):
                file.chmod(0o600)
    # A file may be held open a moment longer there: the next run removes it.
    shutil.rmtree(folder, ignore_errors=True)


# -- whose folder it is -----------------------------------------------------------------------------------------------


def _claim(path: Path) -> BinaryIO | None:
    """The owner's file, made, locked and, only then, with the name of this machine in it; None where files cannot be
    locked: nobody takes the folder for a dead process' then."""
    owner = path.open("ab", buffering=0)
    try:
        _lock(owner, wait=True)
        owner.write(_machine())
    except OSError:
        owner.close()
        return None
    return owner


def _claim_of_the_dead(path: Path) -> BinaryIO | None:
    """The owner's file, locked, where its process ran on this machine and has ended; None in any other case."""
    try:
        owner = path.open("r+b", buffering=0)
    except OSError:
        return None
    try:
        _lock(owner, wait=False)
        if owner.read() == _machine():
            return owner
    except OSError:
        pass
    owner.close()
    return None


def _is_held(path: Path) -> bool:
    """Whether a process, on whatever machine, has locked the owner's file."""
    try:
        with path.open("r+b", buffering=0) as owner:
            _lock(owner, wait=False)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _machine() -> bytes:
    return socket.gethostname().encode() or b"?"


def _lock(file: BinaryIO, wait: bool) -> None:
    """Lock a file until it is closed; raises ``OSError`` where another has it, or files cannot be locked here."""
    if fcntl is not None:
        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    else:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
