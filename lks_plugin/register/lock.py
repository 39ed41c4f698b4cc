"""One writer at a time, also on a network folder where SQLite's own locks cannot be trusted: a lock file, made
exclusively, that says who holds it."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path

from ..engine.errors import LksError

_PAUSE = 0.05
_TRIES = 40


class Locked(LksError):
    """``register_locked`` with who has it and since when, ``register_lock`` where no lock file can be made,
    ``register_lock_lost`` where somebody removed it, ``register_lock_left`` where it cannot be removed."""


class Lock:
    """The lock file of a register, held."""

    def __init__(self, path: Path, token: str) -> None:
        self.path, self.token = path, token

    def check(self) -> None:
        """Raises ``Locked`` where the file is not ours any more."""
        if _content(self.path).get("merke") != self.token:
            raise Locked("register_lock_lost", file=self.path.name)


def lock_file(register: Path) -> Path:
    """Where the lock of a register lies."""
    return register.with_name(register.name + ".laas")


@contextmanager
def locked(register: Path, who: str, wait: float) -> Iterator[Lock]:
    """Hold the register's lock; another's is waited for, at most ``wait`` seconds.

    The lock of a program that is no longer running on this machine is removed. Raises ``Locked``.
    """
    path, token = lock_file(register), uuid.uuid4().hex
    until = time.monotonic() + wait
    while not _make(path, who, token):
        _remove_dead(path)
        if time.monotonic() > until:
            holder = _content(path)
            raise Locked(
                "register_locked",
                who=holder.get("hvem") or "?",
                machine=holder.get("maskin") or "?",
                since=holder.get("siden") or "?",
                file=path.name,
            )
        time.sleep(_PAUSE)
    lock = Lock(path, token)
    try:
        yield lock
    finally:
        if _content(path).get("merke") == token:
            _release(path)


def _release(path: Path) -> None:
    """Remove the lock; on Windows it cannot be while somebody who waits is reading it."""
    for _ in range(_TRIES):
        try:
            path.unlink(missing_ok=True)
        except PermissionError:
            time.sleep(_PAUSE)
        else:
            return
    raise Locked("register_lock_left", file=path.name)


def _make(path: Path, who: str, token: str) -> bool:
    """Make the file, which only one can; False where it is there."""
    content = {
        "hvem": who,
        "maskin": socket.gethostname(),
        "prosess": str(os.getpid()),
        "siden": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "merke": token,
    }
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        return False
    except PermissionError as error:
        # Windows says so, too, of a file that another is removing just now.
        if path.exists():
            return False
        raise Locked("register_lock", folder=str(path.parent), reason=error.strerror or "") from error
    except OSError as error:
        raise Locked("register_lock", folder=str(path.parent), reason=error.strerror or "") from error
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(content, file, ensure_ascii=False)
    return True


def _content(path: Path) -> dict[str, str]:
    """What a lock file says; {} where there is none, or it is being written."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def _remove_dead(path: Path) -> None:
    """Remove the lock of a program on this machine that has ended, with a file of its own held meanwhile, so that two
    who wait do not remove each other's."""
    found = _content(path)
    if not _has_ended(found):
        return
    guard = path.with_name(path.name + ".rydder")
    try:
        os.close(os.open(guard, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except OSError:
        return
    try:
        if _content(path).get("merke") == found.get("merke"):
            path.unlink(missing_ok=True)
    finally:
        with contextlib.suppress(OSError):
            guard.unlink()


def _has_ended(content: dict[str, str]) -> bool:
    """Whether a lock's program ran here and runs no more; on Windows nobody is asked, as asking could end it."""
    number = content.get("prosess", "")
    if os.name == "nt" or content.get("maskin") != socket.gethostname() or not number.isdigit():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
