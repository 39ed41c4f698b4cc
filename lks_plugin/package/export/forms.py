"""What can be edited and how: the form of a unit, field by field. The texts are the kommune's, so in Norwegian."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsMapLayer,
    QgsVectorLayer,
)

_UNIT_NAMES = {
    "grunnkretsnummer": "Grunnkrets",
    "grunnkretsnavn": "Navn",
    "befolkning": "Innbyggere",
    "lks": "Sone",
    "lks_forslag": "Sone i SSBs forslag",
    "kommentar": "Kommentar",
}
_LOG_NAMES = {"dato": "Dato", "lks": "Sone", "endring": "Hva er endret", "begrunnelse": "Begrunnelse"}
_ANSWER_NAMES = {
    "lks": "Sone",
    "lksnavn": "Navn",
    "lokalnavn": "Hva området kalles lokalt",
    "begrunnelse": "Begrunnelse for unntak",
    "kommentar": "Kommentar til sonen",
    "laast": "Låst (skal ikke endres)",
}
_OTHER_NAMES = {
    "lks": "Kode",
    "lksnavn": "Sone",
    "befolkning": "Innbyggere",
    "grunnkretser": "Grunnkretser",
    "antall_grunnkretser": "Grunnkretser",
    "prefiks": "Kommune, bydel og delbydel",
    "status": "Status",
    "visning": "Vises som",
    "lose": "Grunnkretser uten forbindelse med resten",
    "spredte": "Grunnkretser uten felles grense med resten",
    "krysser": "Antall bydeler",
    "ukjente": "Grunnkretser med ukjent folketall",
    "nuller": "Grunnkretser med 0 innbyggere",
    "treere": "Grunnkretser med 3 innbyggere",
    "merknad": "Merknad",
    "fra": "Fra sone",
    "til": "Til sone",
    "art": "Gjelder",
    "nokkel": "Nøkkel",
    "verdi": "Verdi",
}
_NEIGHBOUR_NAMES = {"fra": "Grunnkrets", "til": "Nabokrets", "art": "Hva som gjør dem til naboer"}
# QGIS writes NULL where a number is missing, and no format of a field changes that.
_UNKNOWN = {"befolkning": "Innbyggere (NULL: ikke kjent)"}
_HIDDEN = ("fid", "nr", "nuller", "treere")
# Pixels: of a letter in the head of a column, and what columns of names and of what people write have at least.
_LETTER, _COLUMN, _NAME, _TEXT = 7, 110, 170, 300
_WIDTHS = {
    **dict.fromkeys(("lks", "lksnavn", "lks_forslag", "lokalnavn", "grunnkretsnavn", "merknad"), _NAME),
    **dict.fromkeys(("begrunnelse", "kommentar", "endring"), _TEXT),
}
# A zone stays inside its bydel; a unit without a proposal may go anywhere.
_SAME_PREFIX = '"prefiks" = coalesce(left(current_value(\'lks_forslag\'), 8), "prefiks")'


def unit_form(layer: QgsVectorLayer, codes: QgsVectorLayer, extra: Sequence[str], bydeler: bool, unknown: bool) -> None:
    """Units: the zone from a drop-down, a comment, and the rest to look at; ``unknown`` where not all inhabitants are
    known."""
    _name(layer, _UNIT_NAMES | (_UNKNOWN if unknown else {}))
    for name in ("lks", "lks_forslag"):
        _drop_down(layer, name, codes, bydeler and name == "lks")
    _widget(layer, "kommentar", "TextEdit", {"IsMultiline": True, "UseHtml": False})
    about = ["grunnkretsnummer", "grunnkretsnavn", "befolkning", "lks_forslag"]
    groups = {"Velg sone": ["lks", "kommentar"], "Om grunnkretsen (kan ikke endres)": about}
    if extra:
        groups["Tilleggsopplysninger (kan ikke endres)"] = list(extra)
    _form(layer, groups, editable=("lks", "kommentar"))
    layer.setDisplayExpression('concat("grunnkretsnummer", \' \', "grunnkretsnavn")')


def log_form(layer: QgsVectorLayer, codes: QgsVectorLayer) -> None:
    """The log: today's date is filled in."""
    _name(layer, _LOG_NAMES)
    _drop_down(layer, "lks", codes, False)
    for name in ("endring", "begrunnelse"):
        _widget(layer, name, "TextEdit", {"IsMultiline": True, "UseHtml": False})
    today = QgsDefaultValue("format_date(now(), 'yyyy-MM-dd')")
    layer.setDefaultValueDefinition(layer.fields().lookupField("dato"), today)
    _form(layer, {"Endring": list(_LOG_NAMES)}, editable=tuple(_LOG_NAMES))


def answer_form(layer: QgsVectorLayer, codes: QgsVectorLayer) -> None:
    """What the kommune says of a zone: one row for each, a new one for a new zone."""
    _name(layer, _ANSWER_NAMES)
    _drop_down(layer, "lks", codes, False)
    for name in ("begrunnelse", "kommentar"):
        _widget(layer, name, "TextEdit", {"IsMultiline": True, "UseHtml": False})
    at = layer.fields().lookupField("lks")
    for rule in (QgsFieldConstraints.Constraint.ConstraintNotNull, QgsFieldConstraints.Constraint.ConstraintUnique):
        layer.setFieldConstraint(at, rule)
    groups = {"Sonen": ["lks", "lokalnavn", "laast"], "Til Statistisk sentralbyrå": ["begrunnelse", "kommentar"]}
    # The drop-down shows the name already.
    _form(layer, groups, tuple(name for name in _ANSWER_NAMES if name != "lksnavn"), hidden=("lksnavn",))
    layer.setDisplayExpression("concat(represent_value(\"lks\"), ' · ' || nullif(\"lokalnavn\", ''))")


def look_only(layer: QgsVectorLayer, unknown: bool) -> None:
    """A layer to look at: read-only as a whole and field by field; ``unknown`` where not all inhabitants are known."""
    others = _OTHER_NAMES | (_UNKNOWN if unknown else {})
    _name(layer, _NEIGHBOUR_NAMES if layer.fields().names()[1:] == list(_NEIGHBOUR_NAMES) else others)
    _form(layer, {}, editable=())
    layer.setReadOnly(True)


def keep(layer: QgsMapLayer) -> None:
    """The layer cannot be removed from the project by mistake: others depend on it."""
    layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Removable)


def _name(layer: QgsVectorLayer, names: Mapping[str, str]) -> None:
    for name, alias in names.items():
        index = layer.fields().lookupField(name)
        if index >= 0:
            layer.setFieldAlias(index, alias)


def _widget(layer: QgsVectorLayer, name: str, kind: str, config: dict[str, object]) -> None:
    layer.setEditorWidgetSetup(layer.fields().lookupField(name), QgsEditorWidgetSetup(kind, config))


def _drop_down(layer: QgsVectorLayer, name: str, codes: QgsVectorLayer, same_prefix: bool) -> None:
    """Codes by their names, in the order of the table: those in use, then the vacant ones."""
    config = {
        # No LayerSource: it would hold the path of the machine that wrote the package.
        "Layer": codes.id(),
        "LayerName": codes.name(),
        "LayerProviderName": "ogr",
        "Key": "lks",
        "Value": "visning",
        "AllowNull": name != "lks",
        "OrderByValue": False,
        "OrderByField": True,
        "OrderByFieldName": "fid",
        "OrderByDescending": False,
        "AllowMulti": False,
        "UseCompleter": False,
        "FilterExpression": _SAME_PREFIX if same_prefix else "",
    }
    _widget(layer, name, "ValueRelation", config)


def _form(
    layer: QgsVectorLayer, groups: Mapping[str, Sequence[str]], editable: Sequence[str], hidden: Sequence[str] = ()
) -> None:
    """What can be edited and how the form is laid out; columns of the table are as wide as their heads, those
    ``hidden`` left out."""
    config = layer.editFormConfig()
    for index, field in enumerate(layer.fields()):
        config.setReadOnly(index, field.name() not in editable)
    if groups:
        config.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
        config.clearTabs()
        for title, names in groups.items():
            box = QgsAttributeEditorContainer(title, config.invisibleRootContainer())
            box.setType(Qgis.AttributeEditorContainerType.GroupBox)
            for name in names:
                index = layer.fields().lookupField(name)
                if index >= 0:
                    box.addChildElement(QgsAttributeEditorField(name, index, box))
            config.addTab(box)
    layer.setEditFormConfig(config)
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    columns = table.columns()
    for column in columns:
        name = str(column.name)
        column.hidden = column.hidden or name in (*_HIDDEN, *hidden)
        index = layer.fields().lookupField(name)
        head = str(layer.attributeDisplayName(index)) if index >= 0 else name
        column.width = max(_LETTER * len(head) + 24, _WIDTHS.get(name, _COLUMN))
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)
