"""What is said of zones: reason, comment, lock and local name, in the table ``soner_svar`` of the layer's GeoPackage.

The table is the same one that plain QGIS shows as a form: what is written in one is read in the other at once, saved or
not. A layer that lies in no GeoPackage has these things with it in the project.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

from qgis.core import QgsFeature, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtBoundSignal, pyqtSignal

from ...engine.errors import LksError
from ...layers.errors import error_sentence
from ...layers.fields import value_of
from ...layers.reading.units import lks_code, text_of
from ...layers.translation import tr
from ...package import format as fmt
from ...package.export.geopackages import write_table
from . import layer_properties
from .edit_error import EditError
from .source_package import geopackage_of, table_of


@dataclass(frozen=True)
class ZoneAnswer:
    """What is said of one zone; "" for nothing."""

    local_name: str = ""
    reason: str = ""
    comment: str = ""
    locked: bool = False


NOTHING = ZoneAnswer()
# The field of the table for each of them.
_FIELDS = {"local_name": "lokalnavn", "reason": "begrunnelse", "comment": "kommentar", "locked": "laast"}


class ZoneAnswers(QObject):
    """What is said of the zones of a layer, by their code. ``changed`` tells the codes that somebody else wrote about:
    in the form of plain QGIS, in Python, or by undoing."""

    changed = pyqtSignal(object)

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self._layer = layer
        self._geopackage = geopackage_of(layer)
        self._watched: QgsVectorLayer | None = None
        self._is_writing = False
        self._of: dict[str, ZoneAnswer] = {}
        self._move_from_project()
        self._of = self._read()
        self._watch()

    def close(self) -> None:
        """Listen no more."""
        watched, self._watched = self._watched, None
        if watched is not None and not sip.isdeleted(watched):
            for signal in _signals(watched):
                signal.disconnect(self._on_table)

    def of(self, code: str) -> ZoneAnswer:
        """What is said of a zone."""
        return self._of.get(code, NOTHING)

    def all(self) -> dict[str, ZoneAnswer]:
        """All that is said, by the zones' codes."""
        return dict(self._of)

    def say(self, code: str, name: str, **values: str | bool) -> None:
        """Write about a zone called ``name``: into the table, or else with the project.

        Raises ``EditError`` where the table should have it and only the project has: nothing is lost.
        """
        self._of[code] = replace(self.of(code), **values)
        if self._geopackage is None:
            layer_properties.keep_answers(self._layer, self._as_kept())
            return
        try:
            self._write(code, name, values)
        except EditError:
            layer_properties.keep_answers(self._layer, self._as_kept())
            raise

    @property
    def is_in_file(self) -> bool:
        """Whether what is said goes into a file at once, and not into the project."""
        return self._geopackage is not None

    # -- the table ----------------------------------------------------------------------------------------------------

    def _table(self) -> QgsVectorLayer | None:
        """The table as the project has it open, edits included, or else as the file has it; None without one."""
        if self._geopackage is None or not self._geopackage.is_file():
            return None
        opened = _in_project(self._geopackage)
        table = opened or table_of(self._geopackage, fmt.ANSWERS_TABLE)
        return table if table.isValid() and table.fields().lookupField("lks") >= 0 else None

    def _read(self) -> dict[str, ZoneAnswer]:
        found = {code: ZoneAnswer(**values) for code, values in layer_properties.answers(self._layer).items()}
        table = self._table()
        for row in table.getFeatures() if table is not None else ():
            # Of two rows about a zone, each may say what the other does not.
            code = lks_code(row["lks"])
            found[code] = _merged(found.get(code, NOTHING), _answer(row))
        for code, reason in self._logged_reasons().items():
            if not found.get(code, NOTHING).reason:
                found[code] = replace(found.get(code, NOTHING), reason=reason)
        found.pop("", None)
        return found

    def _logged_reasons(self) -> dict[str, str]:
        """The reasons that somebody wrote into the log by hand: its rows about no unit."""
        table = table_of(self._geopackage, fmt.LOG_TABLE) if self._geopackage else None
        if table is None or not table.isValid() or table.fields().lookupField("begrunnelse") < 0:
            return {}
        has_unit = table.fields().lookupField("grunnkrets") >= 0
        return {
            lks_code(row["lks"]): text_of(row["begrunnelse"])
            for row in table.getFeatures()
            if text_of(row["begrunnelse"])
            and text_of(row["endring"]) != fmt.COMMENT_LINE
            and not (has_unit and text_of(row["grunnkrets"]))
        }

    def _write(self, code: str, name: str, values: dict[str, str | bool]) -> None:
        """Write into the table; raises ``EditError``."""
        try:
            table = self._table() or self._made()
        except LksError as error:
            raise EditError("not_in_geopackage", reason=error_sentence(error)) from error
        row = next((each for each in table.getFeatures() if lks_code(each["lks"]) == code), None)
        wanted = {_FIELDS[key]: value if isinstance(value, bool) else value or None for key, value in values.items()}
        missing = [name for name in wanted if table.fields().lookupField(name) < 0]
        if missing:
            lacking = tr("The table has no field {names}.").format(names=", ".join(missing))
            raise EditError("not_in_geopackage", reason=lacking)
        self._is_writing = True
        try:
            written = _put(table, row, {"lks": code, "lksnavn": name, **wanted} if row is None else wanted)
        finally:
            self._is_writing = False
        self._watch()
        if not written:
            raise EditError("not_in_geopackage", reason="; ".join(table.dataProvider().errors()))

    def _made(self) -> QgsVectorLayer:
        write_table(self._geopackage, fmt.ANSWERS_TABLE, fmt.answer_fields(), None, [])
        return table_of(self._geopackage, fmt.ANSWERS_TABLE)

    def _watch(self) -> None:
        """Listen to the table in the project."""
        opened = _in_project(self._geopackage) if self._geopackage else None
        if opened is not None and opened is not self._watched:
            self.close()
            self._watched = opened
            for signal in _signals(opened):
                signal.connect(self._on_table)

    def _on_table(self, *_: object) -> None:
        if self._is_writing:
            return
        before, self._of = self._of, self._read()
        codes = {code for code in {*before, *self._of} if before.get(code, NOTHING) != self.of(code)}
        if codes:
            self.changed.emit(codes)

    # -- the project --------------------------------------------------------------------------------------------------

    def _as_kept(self) -> dict[str, dict[str, str | bool]]:
        names = [field.name for field in fields(ZoneAnswer)]
        return {code: {name: getattr(told, name) for name in names} for code, told in self._of.items()}

    def _move_from_project(self) -> None:
        """Bring what the project had, from before the table, or while the file could not be written, into the table."""
        kept = layer_properties.answers(self._layer)
        if self._geopackage is None or not kept:
            return
        try:
            for code, values in kept.items():
                self._write(code, "", values)
        except EditError:
            # The project keeps them all until they can be written.
            return
        layer_properties.keep_answers(self._layer, {})


def _answer(row: QgsFeature) -> ZoneAnswer:
    present = {key: row[name] for key, name in _FIELDS.items() if row.fields().lookupField(name) >= 0}
    return ZoneAnswer(
        **{key: bool(value_of(value)) if key == "locked" else text_of(value) for key, value in present.items()}
    )


def _merged(one: ZoneAnswer, other: ZoneAnswer) -> ZoneAnswer:
    names = [field.name for field in fields(ZoneAnswer)]
    return ZoneAnswer(**{name: getattr(one, name) or getattr(other, name) for name in names})


def _put(table: QgsVectorLayer, row: QgsFeature | None, values: dict[str, object]) -> bool:
    """Write a row: into the edit buffer where the table is being edited, otherwise into the file."""
    at = {table.fields().lookupField(name): value for name, value in values.items()}
    at = {index: value for index, value in at.items() if index >= 0}
    if row is None:
        new = QgsFeature(table.fields())
        for index, value in at.items():
            new.setAttribute(index, value)
        done = table.addFeature(new) if table.isEditable() else table.dataProvider().addFeatures([new])[0]
    elif table.isEditable():
        done = table.changeAttributeValues(row.id(), at)
    else:
        done = table.dataProvider().changeAttributeValues({row.id(): at})
    if not table.isEditable():
        table.reload()
    return bool(done)


def _in_project(geopackage: Path) -> QgsVectorLayer | None:
    """The table in the project, if it is there."""
    return next(_tables_in_project(geopackage), None)


def _tables_in_project(geopackage: Path) -> Iterator[QgsVectorLayer]:
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and geopackage_of(layer) == geopackage:
            parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
            if parts.get("layerName") == fmt.ANSWERS_TABLE:
                yield layer


def _signals(table: QgsVectorLayer) -> list[pyqtBoundSignal]:
    return [
        table.attributeValueChanged,
        table.featureAdded,
        table.featureDeleted,
        table.afterCommitChanges,
        table.afterRollBack,
        table.dataChanged,
    ]
