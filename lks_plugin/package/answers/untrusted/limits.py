"""How much an answer may hold, as a whole: files, bytes, rows, points of polygons, and the work of reading them."""

from __future__ import annotations

import time
from dataclasses import dataclass

from ...refusal import Refused, shown

MB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """How much an answer may hold: files, bytes of one file and of all, and how far a ZIP may have been pressed; tables
    of one GeoPackage, rows of one table and of all that are read, bytes in their cells; seconds of work on reading it,
    and on its polygons.

    A package of the largest kommune is some ten megabytes, has about 700 units and takes a second; GeoPackages compress
    to between a half and a twentieth. The ratio counts from ``ratio_from`` bytes on: small files of zeros harm nobody.
    """

    files: int = 500
    one: int = 150 * MB
    total: int = 250 * MB
    ratio: int = 200
    ratio_from: int = 20 * MB
    tables: int = 100
    rows: int = 20_000
    all_rows: int = 50_000
    cells: int = 100 * MB
    seconds: float = 8.0


LIMITS = Limits()


class Meter:
    """Counts what really comes out of an answer; each method raises ``Refused`` once there is more than the limits
    allow."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self._bytes = self._rows = self._cells = 0
        # The work of this thread: waiting for a slow disc is nobody's fault.
        self._end = time.thread_time() + limits.seconds

    @property
    def is_late(self) -> bool:
        """Whether the time is up."""
        return time.thread_time() > self._end

    def time(self) -> None:
        """Look at the clock."""
        if self.is_late:
            raise Refused("takes_too_long", seconds=f"{self.limits.seconds:.0f}")

    def file(self, name: str, size: int, more: int) -> None:
        """``more`` bytes of a file, of which there are ``size`` by now."""
        self._bytes += more
        if size > self.limits.one or self._bytes > self.limits.total:
            limit = self.limits.one if size > self.limits.one else self.limits.total
            raise Refused("too_large", size=limit // MB, name=shown(name))
        self.time()

    def row(self, name: str, table: str, number: int, cells: int) -> None:
        """The ``number``-th row of a table, with so many bytes in its ``cells``."""
        self._rows += 1
        self._cells += cells
        if number > self.limits.rows:
            raise Refused("too_many_rows", name=name, table=shown(table), count=self.limits.rows)
        if self._rows > self.limits.all_rows:
            raise Refused("too_many_rows_together", count=self.limits.all_rows)
        if self._cells > self.limits.cells:
            raise Refused("too_large", size=self.limits.cells // MB, name=name)
