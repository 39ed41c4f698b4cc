"""How the layers of the project look."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbolLayer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBackgroundSettings,
    QgsTextBufferSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from ...engine import Criteria
from ...layers.numbers import number
from ...layers.styles import label_settings, people, scale_with_room, set_labels, unit_labels
from .contents import Contents
from .virtual_layers import BROKEN, EXCEPTION, GOOD, UNCERTAIN

# Okabe and Ito's hues, strong where the proposal's are pale: a new zone shall be seen.
_NEW = ("#56b4e9", "#e69f00", "#cc79a7", "#009e73", "#d55e00", "#f0e442")
_NO_ZONE = "#ffffff"
# Colour, sign and colour of the writing: the sign says the same to those who see no colours.
_STATUS = {
    GOOD: ("#00674f", "✔", "#ffffff"),
    EXCEPTION: ("#e69f00", "▲", "#1b2730"),
    BROKEN: ("#b32d00", "✖", "#ffffff"),
    UNCERTAIN: ("#4b6a88", "?", "#ffffff"),
}
_INK, _THIN = "#33414d", "#5b6770"
# With more zones than this, labels wait until there is room for them.
_MANY_ZONES = 25


def status_label(status: str, criteria: Criteria) -> str:
    """A status in the legend."""
    least, floor, most = (
        number(limit) for limit in (criteria.min_population, criteria.floor_population, criteria.max_population)
    )
    words = {
        GOOD: f"{least}–{most} innbyggere",
        EXCEPTION: f"{floor}–{number(criteria.min_population - 1)}, eller over vann: bare unntak",
        BROKEN: f"under {floor}, over {most} eller i flere deler",
        UNCERTAIN: "ikke sikkert her: SSB har de rette tallene",
    }
    return f"{_STATUS[status][1]} {words[status]}"


def style_units(layer: QgsVectorLayer, contents: Contents) -> None:
    """Units in the colour of their zone, vacant codes too; numbers and names when the map is near."""
    by_colour: dict[str, list[str]] = {}
    for zone in contents.zones:
        by_colour.setdefault(zone.colour, []).append(zone.code)
    vacant = [code.code for code in contents.codes if code.vacant]
    for place, code in enumerate(vacant):
        by_colour.setdefault(_NEW[place % len(_NEW)], []).append(code)
    # One category for all codes of a colour: hundreds of categories would fill the legend and say nothing.
    categories = [
        QgsRendererCategory(codes, _fill(colour, 0.8), "Grunnkrets (én farge per sone)")
        for colour, codes in sorted(by_colour.items())
    ]
    categories.append(QgsRendererCategory("", _fill(_NO_ZONE, 0.4), "Uten sone"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("lks", categories))
    name = '"grunnkretsnavn"' if any(unit.name for unit in contents.units) else "''"
    unit_labels(layer, "grunnkretsnummer", name, "befolkning", [unit.geometry.area() for unit in contents.units])


def style_borders(layer: QgsVectorLayer) -> None:
    """Units as outlines only."""
    layer.setRenderer(QgsSingleSymbolRenderer(_fill("0,0,0,0", 1.0)))


def style_now(layer: QgsVectorLayer, contents: Contents) -> None:
    """Zones as they are being edited: outline and label in the colour of their status."""
    categories = []
    for status, (colour, _, _) in _STATUS.items():
        symbol = QgsFillSymbol.createSimple({})
        symbol.changeSymbolLayer(0, _outline(_INK, 0.7))
        if status != GOOD:
            # Inside the outline, so that neighbours' bands do not cover each other.
            symbol.appendSymbolLayer(_outline(colour, 1.2, 0.9))
        categories.append(QgsRendererCategory(status, symbol, status_label(status, contents.criteria)))
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    layer.setLabeling(_status_labels(contents))
    layer.setLabelsEnabled(True)


def _outline(colour: str, width: float, inwards: float = 0.0) -> QgsSimpleLineSymbolLayer:
    """An outline without the holes: those that are enclaves are outlined as zones, the others are slivers between
    units that real files have."""
    line = QgsSimpleLineSymbolLayer(QColor(colour), width)
    line.setRingFilter(QgsLineSymbolLayer.RenderRingFilter.ExteriorRingOnly)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    line.setOffset(inwards)
    return line


def _status_labels(contents: Contents) -> QgsRuleBasedLabeling:
    """Name, population and sign on the colour of the status.

    Among many zones, those that are as they should be keep quiet on small-scale maps unless their label has room
    inside.
    """
    near = scale_with_room([zone.polygon.area() for zone in contents.zones])
    root = QgsRuleBasedLabeling.Rule(None)
    good = f"\"status\" = '{GOOD}'"
    for condition, fits, farthest, nearest in (
        (f"\"status\" <> '{GOOD}'", False, 0, 0),
        (good, len(contents.zones) > _MANY_ZONES, 0, near),
        (good, False, near, 0),
    ):
        settings = _status_label_settings()
        settings.fitInPolygonOnly = fits
        rule = QgsRuleBasedLabeling.Rule(settings)
        rule.setFilterExpression(condition)
        rule.setMinimumScale(farthest)
        rule.setMaximumScale(nearest)
        root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def _status_label_settings() -> QgsPalLayerSettings:
    signs = _by_status({status: f" {sign}" for status, (_, sign, _) in _STATUS.items()})
    remark = "'\\n' || nullif(\"merknad\", '')"
    settings = label_settings(f"concat({_short('lksnavn')}, '\\n', {people('befolkning')}, {signs}, {remark})", 8.5)
    style = settings.format()
    style.setBuffer(QgsTextBufferSettings())
    box = QgsTextBackgroundSettings()
    box.setEnabled(True)
    box.setType(QgsTextBackgroundSettings.ShapeType.ShapeRectangle)
    box.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    box.setSize(QSizeF(0.9, 0.5))
    box.setRadii(QSizeF(0.8, 0.8))
    style.setBackground(box)
    settings.setFormat(style)
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    colours = settings.dataDefinedProperties()
    keys = QgsPalLayerSettings.Property
    for key, place in ((keys.ShapeFillColor, 0), (keys.Color, 2)):
        values = _by_status({status: look[place] for status, look in _STATUS.items()})
        colours.setProperty(key, QgsProperty.fromExpression(values))
    # Where labels would collide, the worst zone keeps its own.
    worst = _by_status({GOOD: "5", UNCERTAIN: "7", EXCEPTION: "8", BROKEN: "10"})
    colours.setProperty(keys.Priority, QgsProperty.fromExpression(f"to_int({worst})"))
    settings.setDataDefinedProperties(colours)
    return settings


def style_proposal(layer: QgsVectorLayer, contents: Contents) -> None:
    """The zones as sent, in the colours the units have."""
    by_colour: dict[str, list[str]] = {}
    for zone in contents.zones:
        by_colour.setdefault(zone.colour, []).append(zone.code)
    categories = []
    for colour, codes in sorted(by_colour.items()):
        symbol = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": _INK, "outline_width": "0.7", "joinstyle": "round"}
        )
        symbol.symbolLayer(0).setFillColor(_translucent(colour, 0.8))
        categories.append(QgsRendererCategory(codes, symbol, "Sone i forslaget"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("lks", categories))
    settings = label_settings(f"concat({_short('lksnavn')}, '\\n', {people('befolkning')})", 8.5)
    settings.priority = 9
    set_labels(layer, settings)


def style_changes(layer: QgsVectorLayer) -> None:
    """What the kommune has changed: hatched, with from and to."""
    symbol = QgsFillSymbol.createSimple({"color": "#d6006e", "style": "b_diagonal", "outline_style": "no"})
    symbol.appendSymbolLayer(_outline("#d6006e", 0.9))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    settings = label_settings(f"concat({_short('fra')}, ' → ', {_short('til')})", 8.5)
    settings.priority = 10
    set_labels(layer, settings)


def _short(field: str) -> str:
    """An expression for a zone's name without the kommune's, which is the same on the whole map: labels half as wide
    find room in twice as many zones."""
    return f"regexp_substr(\"{field}\", '(LKS .*|Uten sone)$')"


def _by_status(values: dict[str, str]) -> str:
    cases = " ".join(f"WHEN \"status\" = '{status}' THEN '{value}'" for status, value in values.items())
    return f"CASE {cases} END"


def _translucent(colour: str, opacity: float) -> QColor:
    shade = QColor(colour)
    shade.setAlphaF(opacity)
    return shade


def _fill(colour: str, opacity: float) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": _THIN, "outline_width": "0.15", "joinstyle": "round"}
    )
    if "," not in colour:
        symbol.symbolLayer(0).setFillColor(_translucent(colour, opacity))
    return symbol
