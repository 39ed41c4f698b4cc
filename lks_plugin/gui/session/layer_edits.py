"""What a stroke writes into the layer: one command of its undo stack, or an ``EditError``.

The zone's code goes into the rows of its units, with its name and the reason that belongs to the zone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsField,
    QgsVectorDataProvider,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QMetaType

from ...engine.units.coding import ZONE_CODE_LENGTH
from ...layers.fields import value_of
from .edit_error import EditError
from .reading import Reading
from .settings import EditSettings
from .tally import Tally

_WIDE = (QMetaType.Type.LongLong, QMetaType.Type.ULongLong, QMetaType.Type.Double)

# Row id → field index → value.
Values = Mapping[int, Mapping[int, object]]


def start_editing(layer: QgsVectorLayer, fields: Sequence[int]) -> None:
    """Put the layer into edit mode if it is not, for writing into these fields; raises ``EditError``."""
    if layer.readOnly():
        raise EditError("layer_read_only", layer=layer.name())
    if not layer.isEditable():
        changes = layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.ChangeAttributeValues
        if not changes or not layer.startEditing():
            raise EditError("layer_not_editable", layer=layer.name())
    locked = [layer.fields()[index].name() for index in fields if QgsVectorLayerUtils.fieldIsReadOnly(layer, index)]
    if locked:
        raise EditError("field_read_only", field=", ".join(locked))


def check_room(field: QgsField) -> None:
    """Raises ``EditError`` where a field cannot hold LKS codes."""
    is_text = field.type() == QMetaType.Type.QString
    room = is_text and (field.length() <= 0 or field.length() >= ZONE_CODE_LENGTH)
    if not room and field.type() not in _WIDE:
        raise EditError("field_no_room", field=field.name())


def as_value(field: QgsField, code: str) -> object:
    """A code, or other text, as the field holds it; None for ""."""
    if not code:
        return None
    return code if field.type() == QMetaType.Type.QString else int(code)


def write(layer: QgsVectorLayer, title: str, values: Values, old: Values) -> None:
    """Write values as one command called ``title``; all of them or none. Raises ``EditError`` where none was written.

    ``old`` are the values as they were, which spares QGIS looking them up.
    """
    # Inside somebody else's command, the values become a part of it.
    own = not layer.isEditCommandActive()
    if own:
        layer.beginEditCommand(title)
    written = all(
        layer.changeAttributeValue(fid, index, value, old[fid][index])
        for fid, row in values.items()
        for index, value in row.items()
    )
    if own:
        layer.endEditCommand() if written else layer.destroyEditCommand()
    if not written:
        raise EditError("not_written", layer=layer.name())


def same(one: object, other: object) -> bool:
    """Whether two values of a field are the same, nothing being nothing whatever it is called."""
    return value_of(one) == value_of(other)


def write_zones(
    layer: QgsVectorLayer,
    settings: EditSettings,
    reading: Reading,
    tally: Tally,
    moves: Mapping[int, str],
    title: str,
) -> None:
    """Give units to zones as one command. Raises ``EditError`` where nothing was written.

    The name follows the zone, and so does the reason: a unit leaves its former zone's behind.
    """
    fields = layer.fields()
    code_at = fields.lookupField(settings.zone_field)
    name_at, reason_at = (fields.lookupField(name or "") for name in (settings.zone_name_field, settings.reason_field))
    check_room(fields[code_at])
    said = {code: tally.said(code) for code in set(moves.values())}
    wanted: dict[int, dict[int, object]] = {}
    for unit, code in moves.items():
        name, reason = said[code]
        row = {code_at: as_value(fields[code_at], code)}
        row |= {at: text or None for at, text in ((name_at, name), (reason_at, reason)) if at >= 0}
        wanted.update((fid, row) for fid in reading.fids[unit])
    _write(layer, wanted, title)


def write_text(
    layer: QgsVectorLayer, reading: Reading, field: str, units: Sequence[int], text: str, title: str
) -> None:
    """Write a text into a field of units as one command. Raises ``EditError`` where nothing was written."""
    index = layer.fields().lookupField(field)
    _write(layer, {fid: {index: text or None} for unit in units for fid in reading.fids[unit]}, title)


def _write(layer: QgsVectorLayer, wanted: Mapping[int, Mapping[int, object]], title: str) -> None:
    """Write what is not there already."""
    old = _values(layer, wanted)
    differing = {
        fid: {index: value for index, value in row.items() if not same(old[fid][index], value)}
        for fid, row in wanted.items()
    }
    used = sorted({index for row in differing.values() for index in row})
    if used:
        start_editing(layer, used)
        write(layer, title, differing, old)


def _values(layer: QgsVectorLayer, rows: Mapping[int, Iterable[int]]) -> dict[int, dict[int, object]]:
    """The values of rows as they are now, by the index of their field."""
    indexes = sorted({index for row in rows.values() for index in row})
    request = QgsFeatureRequest().setFilterFids(list(rows)).setSubsetOfAttributes(indexes)
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return {
        feature.id(): {index: feature.attribute(index) for index in indexes} for feature in layer.getFeatures(request)
    }
