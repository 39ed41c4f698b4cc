"""Writing into the layer being edited: one command of its undo stack for each stroke, or the reason why not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import NULL, QgsField, QgsVectorDataProvider, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QMetaType

from ..engine.coding import ZONE_CODE_LENGTH
from ..layers.translation import tr

_WIDE = (QMetaType.Type.LongLong, QMetaType.Type.ULongLong, QMetaType.Type.Double)

# Row id → field index → value.
Values = Mapping[int, Mapping[int, object]]


def start_editing(layer: QgsVectorLayer, fields: Sequence[int]) -> str:
    """Put the layer into edit mode if it is not, for writing into these fields; why it cannot be, or ""."""
    if layer.readOnly():
        return tr(
            "The layer «{layer}» is read-only. Switch that off in the project's properties, or use a copy."
        ).format(layer=layer.name())
    if not layer.isEditable():
        changes = layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.ChangeAttributeValues
        if not changes or not layer.startEditing():
            return tr(
                "The layer «{layer}» cannot be edited: its file or database does not let you write. Export it to a "
                "GeoPackage and edit that."
            ).format(layer=layer.name())
    locked = [layer.fields()[index].name() for index in fields if QgsVectorLayerUtils.fieldIsReadOnly(layer, index)]
    if locked:
        return tr("The field «{field}» is read-only: see the attribute form in the layer's properties.").format(
            field=", ".join(locked)
        )
    return ""


def why_no_code(field: QgsField) -> str:
    """Why a field cannot hold LKS codes, or ""."""
    is_text = field.type() == QMetaType.Type.QString
    room = is_text and (field.length() <= 0 or field.length() >= ZONE_CODE_LENGTH)
    if room or field.type() in _WIDE:
        return ""
    return tr("The field «{field}» has no room for an LKS code: it needs text of 10 characters.").format(
        field=field.name()
    )


def as_value(field: QgsField, code: str) -> object:
    """A code, or other text, as the field holds it; None for ""."""
    if not code:
        return None
    return code if field.type() == QMetaType.Type.QString else int(code)


def write(layer: QgsVectorLayer, title: str, values: Values, old: Values) -> str:
    """Write values as one command called ``title``; all of them or none. Why nothing was written, or "".

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
    return "" if written else tr("QGIS could not write into the layer «{layer}».").format(layer=layer.name())


def same(one: object, other: object) -> bool:
    """Whether two values of a field are the same, nothing being nothing whatever it is called."""
    return (None if one == NULL else one) == (None if other == NULL else other)
