"""The edits that QGIS leaves in a ``-wal`` file beside a GeoPackage: whether they came along, and whole.

*Save edits* while the layer is still in edit mode leaves the GeoPackage in WAL mode (bytes 18 and 19 of its header are
2, 2) with the edits in the ``-wal`` alone. Sent without it, the GeoPackage looks like one that nobody edited. SQLite
takes a ``-wal`` that was cut off for one that ends there, so it is read here frame by frame.

Source: SQLite, «Database File Format», sections 1.3.3 and 4 (the write-ahead log).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

_MODE_AT, _WAL_MODE = 18, 2
_HEADER, _FRAME = 32, 24
# The last bit says in which order the words of the checksums stand.
_MAGIC = 0x377F0682
_WORDS = 1 << 32


def in_wal_mode(database: Path) -> bool:
    """Whether a database was left in WAL mode, so that its newest content may stand elsewhere."""
    with database.open("rb") as content:
        head = content.read(_MODE_AT + 2)
    return _WAL_MODE in head[_MODE_AT:]


def is_whole(wal: Path) -> bool:
    """Whether a ``-wal`` has a head, frames that agree with their checksums, and ends with a finished save.

    What is left of former saves behind the last one, under other marks, is no matter.
    """
    content = wal.read_bytes()
    if len(content) < _HEADER:
        return False
    magic, _, page_size, _, salt_one, salt_two, first, second = struct.unpack(">8I", content[:_HEADER])
    order = ">" if magic & 1 else "<"
    sums = _checksum(content[: _HEADER - 8], (0, 0), order)
    size = _FRAME + page_size
    if magic & ~1 != _MAGIC or sums != (first, second) or page_size < 512:
        return False
    if (len(content) - _HEADER) % size:
        return False
    finished = False
    for at in range(_HEADER, len(content), size):
        page, pages, one, two, first, second = struct.unpack(">6I", content[at : at + _FRAME])
        if (one, two) != (salt_one, salt_two):
            break
        sums = _checksum(content[at : at + 8] + content[at + _FRAME : at + size], sums, order)
        if sums != (first, second) or not page:
            return False
        finished = pages > 0
    return finished


def _checksum(content: bytes, start: Sequence[int], order: str) -> tuple[int, int]:
    """SQLite's running checksum over words of four bytes, two by two."""
    one, two = start
    for first, second in struct.iter_unpack(f"{order}2I", content):
        one = (one + first + two) % _WORDS
        two = (two + second + one) % _WORDS
    return one, two
