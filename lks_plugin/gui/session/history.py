"""What was saved and what was not: the log of changes, and the codes that have ever been in use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer

from ...layers.reading.units import lks_code
from .changelog import read_issued, user_name, write_log
from .reading import Reading
from .records import LogRow
from .source_package import Package, geopackage_of, package_of


class History:
    """The zones of a layer as its file has them, against those being edited.

    ``saved`` are the rows logged since the session began, whether there is a GeoPackage to write them into or not;
    ``unwritten`` those of them that are in no file yet.
    """

    def __init__(self, layer: QgsVectorLayer, zone_field: str) -> None:
        self._layer: QgsVectorLayer | None = layer
        self._zone_field = zone_field
        self._geopackage = geopackage_of(layer)
        self._package: Package | None = None
        self._in_file: list[str] = []
        self._when: dict[int, datetime] = {}
        self._pending: list[LogRow] = []
        self.unwritten: list[LogRow] = []
        self._issued: set[str] = set()
        self.saved: list[LogRow] = []

    def close(self) -> None:
        """Let go of the layer."""
        self._layer = None
        self.write()

    def restart(self, reading: Reading) -> None:
        """Look up which zones the units have in the file, under the edits that the layer holds."""
        self._in_file = self._stored(reading, self._edited())
        self._issued |= set(self._in_file)

    def _edited(self) -> list[int]:
        """The rows whose zone the layer holds otherwise than the file."""
        buffer = self._layer.editBuffer() if self._layer is not None else None
        if buffer is None or self._layer is None:
            return []
        index = self._layer.fields().lookupField(self._zone_field)
        return [fid for fid, row in buffer.changedAttributeValues().items() if index in row]

    def _stored(self, reading: Reading, fids: Sequence[int]) -> list[str]:
        """The zone of every unit, as the file has it for the rows ``fids`` and the layer for the others."""
        codes = list(reading.claims.codes)
        if fids and self._layer is not None:
            request = QgsFeatureRequest().setFilterFids(list(fids)).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
            for feature in self._layer.dataProvider().getFeatures(request):
                unit = reading.unit_of.get(feature.id(), -1)
                if unit >= 0:
                    codes[unit] = lks_code(feature[self._zone_field])
        return codes

    def in_file(self) -> set[str]:
        """The codes that are in the file."""
        return set(self._in_file) - {""}

    def issued(self) -> set[str]:
        """The codes that have been in the file since the session began, or are named in its log."""
        return self._issued | (read_issued(self._geopackage) if self._geopackage else set())

    def package(self) -> Package:
        """What the LKS-pakke that the layer comes from says of codes; nothing where it comes from none."""
        if self._package is None:
            self._package = package_of(self._geopackage)
        return self._package

    def geopackage(self) -> Path | None:
        """The GeoPackage that the layer lies in, if it is one."""
        return self._geopackage

    def note(self, unit: int) -> None:
        """A unit has just changed its zone."""
        self._when[unit] = datetime.now()

    def unsaved(self, reading: Reading, codes: Sequence[str], reasons: Sequence[str]) -> list[LogRow]:
        """The units whose zone is another than in the file, in the order in which they came there."""
        who, now = user_name(), datetime.now()
        rows = [
            (self._when.get(unit, now), unit, LogRow(self._when.get(unit, now), who, name, before, after, reason))
            for unit, (name, before, after, reason) in enumerate(
                zip(reading.units.codes, self._in_file, codes, reasons)
            )
            if before != after
        ]
        return [row for _, _, row in sorted(rows, key=lambda each: each[:2])]

    def before_commit(self, rows: Sequence[LogRow]) -> None:
        """Keep what is about to be saved."""
        self._pending = list(rows)

    def after_commit(self, reading: Reading) -> None:
        """Log what is in the file now; raises ``EditError``. In a transaction the log waits until editing ends."""
        place = {code: unit for unit, code in enumerate(reading.units.codes)}
        pending = [row for row in self._pending if row.unit in place]
        stored = self._stored(reading, [reading.fids[place[row.unit]][0] for row in pending])
        rows, self._pending = [row for row in pending if stored[place[row.unit]] == row.after], []
        self.saved += rows
        self.unwritten += rows
        self.restart(reading)
        if not self._is_in_transaction():
            self.write()

    def _is_in_transaction(self) -> bool:
        """Whether the file is being edited in a transaction: that goes on after saving, and would be broken by somebody
        else's rows in the file."""
        layer = self._layer
        return layer is not None and layer.isEditable() and layer.dataProvider().transaction() is not None

    def write(self) -> None:
        """Write what is saved but not logged yet. Raises ``EditError``; it is tried again the next time."""
        if self._geopackage is not None and self.unwritten and self._geopackage.is_file():
            write_log(self._geopackage, self.unwritten)
            self.unwritten = []
