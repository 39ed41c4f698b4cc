"""Reading KLASS: by its API at a day, or from files saved from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ...engine.progress import Progress, check
from ...engine.tables.tables import Table
from ..errors import KlassError
from ..format import GRUNNKRETS
from .answers import KlassReading, reading_of, rows_at, table_of_answer
from .download import NOT_THERE, Klass

# Before the first version of anything.
_FIRST_DAY = "1900-01-01"


def read_api(klass: Klass, classification: int, day: str, progress: Progress | None = None) -> KlassReading:
    """What the classification has at a day (yyyy-MM-dd), a later version that is published already counts.

    Raises ``KlassError`` where the classification has no version then, or KLASS cannot be read; ``Cancelled``.
    """
    begin = f"classifications/{classification}"
    always = {"includeFuture": "true", "language": "nb"}
    try:
        codes = _table(klass, f"{begin}/codesAt", {"date": day, **always})
    except KlassError as error:
        if error.kind == NOT_THERE:
            raise KlassError("klass_no_version", number=classification, day=day, base=klass.base) from error
        raise
    check(progress, 0.25)
    found: list[Table | None] = []
    calls: list[tuple[str, dict[str, str]]] = [
        ("correspondsAt", {"targetClassificationId": str(GRUNNKRETS), "date": day}),
        ("changes", {"from": _FIRST_DAY}),
        ("codes", {"from": _FIRST_DAY}),
    ]
    for done, (call, query) in enumerate(calls, start=2):
        found.append(_table_if_there(klass, f"{begin}/{call}", {**query, **always}))
        check(progress, done / 4)
    return reading_of(codes, *found)


def _table(klass: Klass, path: str, query: Mapping[str, str]) -> Table:
    return table_of_answer(f"{klass.base.rstrip('/')}/{path}", klass.ask(path, query))


def _table_if_there(klass: Klass, path: str, query: Mapping[str, str]) -> Table | None:
    """The table, None where KLASS has none (404)."""
    try:
        return _table(klass, path, query)
    except KlassError as error:
        if error.kind == NOT_THERE:
            return None
        raise


def read_files(codes: str, correspondence: str = "", changes: str = "", day: str = "") -> KlassReading:
    """What files saved from KLASS say, "" for one that is not there; of the codes those that hold at ``day``, "" for
    all. Raises ``KlassError``, also where no code holds then, and ``TableError``."""
    pairs, changed = (_file(path) if path else None for path in (correspondence, changes))
    every = _file(codes)
    return reading_of(rows_at(every, day) if day else every, pairs, changed, every)


def _file(path: str) -> Table:
    try:
        return table_of_answer(Path(path).name, Path(path).read_bytes())
    except OSError as error:
        raise KlassError("klass_file", path=path, reason=error.strerror) from error
