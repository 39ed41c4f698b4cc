"""Which fields of a layer mean what, and the limits: guessed from the names, kept with the layer once confirmed."""

from __future__ import annotations

import json
from dataclasses import replace
from html import escape

from qgis.core import QgsFieldProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...engine.criteria import Criteria
from ...engine.units.coding import ZONE_CODE_LENGTH
from ...layers.fields import text
from ...layers.reading.units import lks_code
from ...layers.translation import tr
from ..session.edit_error import EditError
from ..session.settings import EditSettings, settings_for
from ..session.source_package import is_register

_PROPERTY = "lks/editor"
_SINGLE = (
    "unit_field",
    "zone_field",
    "population_field",
    "unit_name_field",
    "zone_name_field",
    "kommune_field",
    "proposal_field",
    "comment_field",
    "reason_field",
    "history_field",
)
_NEEDED = _SINGLE[:3]
# Fields that can be added to a layer which lacks them.
_ADDABLE = {
    "zone_field": "lks",
    "comment_field": "kommentar",
    "reason_field": "begrunnelse",
    "proposal_field": "lks_forslag",
}


def remembered(layer: QgsVectorLayer) -> EditSettings:
    """What was confirmed for a layer the last time, as far as its fields are still there; otherwise what the names of
    the fields tell."""
    settings, fields = settings_for(layer), layer.fields()
    try:
        kept = json.loads(str(layer.customProperty(_PROPERTY) or "{}"))
        chosen = {name: kept[name] for name in _SINGLE if kept.get(name) and fields.lookupField(kept[name]) >= 0}
        limits = Criteria(*(int(each) for each in kept["limits"])) if "limits" in kept else settings.criteria
        register = kept.get("register", settings.register)
    except (ValueError, TypeError, AttributeError):
        return settings
    return replace(settings, **chosen, criteria=limits, register=register)


def remember(layer: QgsVectorLayer, settings: EditSettings) -> None:
    """Keep what was confirmed with the layer, in the project."""
    kept: dict[str, object] = {name: getattr(settings, name) for name in _SINGLE}
    criteria = settings.criteria
    kept["limits"] = [criteria.min_population, criteria.floor_population, criteria.max_population]
    kept["register"] = settings.register
    layer.setCustomProperty(_PROPERTY, json.dumps(kept))


def fields_text(settings: EditSettings) -> str:
    """Which fields population and zone are read from, with a link to choose others, as rich text."""
    told = tr("Population: {population} · zone: {zone}").format(
        population=f"<b>{escape(settings.population_field)}</b>", zone=f"<b>{escape(settings.zone_field)}</b>"
    )
    change = tr("change")
    return f'{told} · <a href="fields">{change}</a>'


def fields_rule() -> str:
    """How the fields are chosen."""
    return tr(
        "Chosen by name: befolkning, folketall or innbyggere, and lks; of fields with a year, such as befolkning_2024, "
        "the newest. A package names them itself. «Change» opens «Fields and limits»."
    )


class FieldsDialog(QDialog):
    """Asks for the fields and the limits; ``settings`` are the answer."""

    def __init__(self, layer: QgsVectorLayer, settings: EditSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Fields and limits of «{layer}»").format(layer=layer.name()))
        self._layer = layer
        self._given = settings
        self._fields: dict[str, QgsFieldComboBox] = {}
        self._add: dict[str, QCheckBox] = {}
        self._limits: list[QSpinBox] = []
        layout = QVBoxLayout(self)
        layout.addWidget(self._field_group())
        layout.addWidget(self._limit_group())
        layout.addWidget(self._register_group())
        self._trouble = QLabel(self)
        self._trouble.setWordWrap(True)
        layout.addWidget(self._trouble)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.buttons.button(buttons.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        signals = [box.fieldChanged for box in self._fields.values()] + [box.toggled for box in self._add.values()]
        for signal in (*signals, *(box.valueChanged for box in self._limits)):
            signal.connect(self._check)
        self._check()

    def _field_group(self) -> QGroupBox:
        group = QGroupBox(tr("Fields"), self)
        form = QFormLayout(group)
        for name, label in self._labels().items():
            box = QgsFieldComboBox(group)
            box.setLayer(self._layer)
            box.setAllowEmptyFieldName(True)
            if name == "population_field":
                box.setFilters(QgsFieldProxyModel.Filter.Numeric | QgsFieldProxyModel.Filter.String)
            box.setField(getattr(self._given, name) or "")
            self._fields[name] = box
            form.addRow(label, box)
            if name in _ADDABLE and not box.currentField():
                text_of = (
                    tr("Add the field «{field}», with the zones of now")
                    if name == "proposal_field"
                    else tr("Add the field «{field}»")
                )
                add = QCheckBox(text_of.format(field=_ADDABLE[name]), group)
                self._add[name] = add
                form.addRow("", add)
        return group

    @staticmethod
    def _labels() -> dict[str, str]:
        return {
            "unit_field": tr("&Grunnkrets number"),
            "zone_field": tr("&Zone (LKS code)"),
            "population_field": tr("&Population"),
            "unit_name_field": tr("Name of the grunnkrets"),
            "zone_name_field": tr("Name of the zone"),
            "kommune_field": tr("Kommune number"),
            "proposal_field": tr("Proposed zone"),
            "comment_field": tr("Comment on the grunnkrets"),
            "reason_field": tr("Reason for the zone's exceptions"),
            "history_field": tr("Population ten years ago"),
        }

    def _limit_group(self) -> QGroupBox:
        group, criteria = QGroupBox(tr("Limits of a zone, in inhabitants"), self), self._given.criteria
        form = QFormLayout(group)
        for label, value in (
            (tr("Least"), criteria.min_population),
            (tr("Absolute least, for exceptions"), criteria.floor_population),
            (tr("Most"), criteria.max_population),
        ):
            box = QSpinBox(group)
            box.setRange(0, 1_000_000)
            box.setSingleStep(100)
            box.setGroupSeparatorShown(True)
            box.setValue(value)
            self._limits.append(box)
            form.addRow(label, box)
        return group

    def _register_group(self) -> QGroupBox:
        """Which table of the project has the codes that no new zone may get."""
        group = QGroupBox(tr("Codes that have been in force"), self)
        form = QFormLayout(group)
        self.register = QgsMapLayerComboBox(group)
        self.register.setAllowEmptyLayer(True, tr("none, only those of the layer and its package"))
        tables = QgsProject.instance().mapLayers().values()
        self.register.setExceptedLayerList([each for each in tables if not is_register(each)])
        self.register.setLayer(QgsProject.instance().mapLayer(self._given.register or ""))
        self.register.setToolTip(
            tr(
                "A table with the columns kode, navn, gyldig_fra, gyldig_til, kommune: no new zone gets one of its "
                "codes."
            )
        )
        form.addRow(tr("&Register of issued codes"), self.register)
        return group

    def _check(self, *_: object) -> None:
        """Say what is missing, and let nobody go on without it."""
        missing = [name for name in _NEEDED if not self._fields[name].currentField() and name not in self.added()]
        problem = tr("Grunnkrets number, zone and population are needed.") if missing else ""
        if not problem and self._criteria() is None:
            problem = tr("The limits must rise: absolute least, least, most.")
        self._trouble.setText(problem)
        self._trouble.setVisible(bool(problem))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _criteria(self) -> Criteria | None:
        try:
            return Criteria(*(box.value() for box in self._limits))
        except ValueError:
            return None

    def settings(self) -> EditSettings:
        """What was chosen; "" for a field that is needed and None for another that was left empty."""
        chosen = {name: box.currentField() or ("" if name in _NEEDED else None) for name, box in self._fields.items()}
        table = self.register.currentLayer()
        register = None if table is None else table.id()
        return replace(self._given, **chosen, criteria=self._criteria() or self._given.criteria, register=register)

    def added(self) -> dict[str, str]:
        """The fields to add: what they are for, and their names."""
        return {name: _ADDABLE[name] for name, box in self._add.items() if box.isChecked()}


def add_fields(layer: QgsVectorLayer, settings: EditSettings, wanted: dict[str, str]) -> EditSettings:
    """Add fields to a layer, the proposal's with the zones as they are: the settings with them.

    Raises ``EditError`` where none was added.
    """
    if not wanted:
        return settings
    was_editing = layer.isEditable()
    if not was_editing and not layer.startEditing():
        raise EditError("fields_impossible", layer=layer.name())
    layer.beginEditCommand(tr("New fields"))
    for name, field in wanted.items():
        if layer.fields().lookupField(field) < 0:
            layer.addAttribute(text(field, ZONE_CODE_LENGTH if name in ("zone_field", "proposal_field") else 0))
    if "proposal_field" in wanted and settings.zone_field:
        zone, proposal = (layer.fields().lookupField(name) for name in (settings.zone_field, wanted["proposal_field"]))
        for feature in layer.getFeatures():
            value = feature.attribute(zone)
            layer.changeAttributeValue(feature.id(), proposal, lks_code(value) or None)
    layer.endEditCommand()
    if not was_editing and not layer.commitChanges():
        reason = "; ".join(layer.commitErrors())
        layer.rollBack()
        raise EditError("fields_not_added", reason=reason)
    return replace(settings, **wanted)
