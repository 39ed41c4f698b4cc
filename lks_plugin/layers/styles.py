"""How zones and units look: neighbours in different colours, outlines, labels."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import Literal

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsPalLayerSettings,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsPropertyCollection,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from .translation import tr

# Pastels of equal weight that stay apart for colour-blind eyes (Okabe and Ito's hues, lightened).
PALETTE = ("#f2d29b", "#a8d5f2", "#8fd0bd", "#f5ec9c", "#9fb9dc", "#eab290", "#e2bcd3", "#cfcfcf")
# ColorBrewer's PuOr: from purple to orange, which stay apart for colour-blind eyes; and where its classes meet, in
# standard deviations.
SCORE_COLOURS = ("#542788", "#998ec3", "#d8daeb", "#f7f7f7", "#fee0b6", "#f1a340", "#b35806")
SCORE_BREAKS = (-2.0, -1.0, -0.5, 0.5, 1.0, 2.0)
# Units about which nothing is known.
NO_VALUE_COLOUR = "#c4ccd1"
_THIN_OUTLINE = "#5b6770"
# One of them is on every system; none is a font that QGIS would try to download.
FONTS = ("Arial", "Segoe UI", "Helvetica Neue", "Liberation Sans", "DejaVu Sans")
# On a layer with this many zones labels, units and full outlines wait until the map is nearer than the scale.
MANY_ZONES = 150
NEAR_SCALE = 400_000
_MOST_FOR_DSATUR = 500
# Metres of paper that a label needs in width.
_LABEL_ROOM = 0.02


def colours(keys: Sequence[str], borders: Sequence[tuple[str, str]]) -> dict[str, str]:
    """A colour for each key, different for those that share a border as far as the palette allows."""
    import networkx as nx  # asked for by canExecute: the plugin must load where it is missing

    number_of = {key: number for number, key in enumerate(sorted(keys))}
    graph: nx.Graph[int] = nx.Graph()
    # Numbers instead of texts, whose order in sets changes from run to run.
    graph.add_nodes_from(range(len(number_of)))
    graph.add_edges_from(sorted((number_of[one], number_of[other]) for one, other in borders))
    # DSATUR needs fewer colours, but time that grows with the square.
    strategy: Literal["DSATUR", "smallest_last"] = "DSATUR" if len(graph) <= _MOST_FOR_DSATUR else "smallest_last"
    colour_of = nx.greedy_color(graph, strategy=strategy)
    return {key: PALETTE[colour_of[number] % len(PALETTE)] for key, number in number_of.items()}


# How a place stands: Okabe and Ito's bluish green, orange and vermilion, lightened; the sign says the same in words.
STATUS_COLOURS = {
    "error": "#e2705c",
    "exception": "#f6cf7a",
    "accepted": "#cfe6a8",
    "good": "#8fd0bd",
    "rest": "#d9d9d9",
}
STATUS_SIGNS = {"error": "✖", "exception": "▲", "accepted": "✔", "good": "", "rest": ""}
_GRADE_COLOURS = {"error": "#c03a00", "exception": "#b07600", "note": "#0072b2"}


def fill(colour: str, outline: str, width: float) -> QgsFillSymbol:
    """A filled polygon whose outline, in millimetres, thins out on small-scale maps."""
    symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": outline, "joinstyle": "round"})
    thin = QgsProperty.fromExpression(f"if(@map_scale > {NEAR_SCALE}, {width / 4}, {width})")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.StrokeWidth, thin)
    return symbol


def _hatch(colour: str, distance: float) -> QgsLinePatternFillSymbolLayer:
    """Slanting lines so many millimetres apart."""
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(distance)
    hatch.setColor(QColor(colour))
    return hatch


def style_zones(layer: QgsVectorLayer, colour_of: Mapping[str, str], names: Mapping[str, str]) -> None:
    """Zones categorised by code, outlined, labelled with name and population."""
    categories = [
        QgsRendererCategory(code, fill(colour, "#33414d", 0.5), names.get(code, code))
        for code, colour in sorted(colour_of.items())
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("lks", categories))
    label(layer, f"\"lksnavn\" || '\\n' || {people('befolkning')}", len(colour_of) > MANY_ZONES)


def short_labels(layer: QgsVectorLayer) -> None:
    """For a picture of one kommune: zones labelled with the digits of their code that differ and with population."""
    digits = 'if(length("lks") = 10, if(substr("lks", 5, 4) = \'0000\', right("lks", 2), right("lks", 6)), "lks")'
    label(layer, f"{digits} || '\\n' || {people('befolkning')}", False)


def style_units(layer: QgsVectorLayer, inhabitants: str = "") -> None:
    """Units as thin outlines over the zones; hatched where nobody lives by the field ``inhabitants``, if one is
    given."""
    plain = fill("0,0,0,0", _THIN_OUTLINE, 0.12)
    if inhabitants:
        hatched = fill("0,0,0,0", _THIN_OUTLINE, 0.12)
        hatched.appendSymbolLayer(_hatch("#6b7780", 1.6))
        categories = [
            QgsRendererCategory(0, plain, tr("Grunnkrets")),
            QgsRendererCategory(1, hatched, tr("Grunnkrets where nobody lives")),
        ]
        nobody = f"if(coalesce(try(to_real({QgsExpression.quotedColumnRef(inhabitants)})), 0) > 0, 0, 1)"
        layer.setRenderer(QgsCategorizedSymbolRenderer(nobody, categories))
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(plain))
    if layer.featureCount() > MANY_ZONES * 10:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(NEAR_SCALE)


def score_legend() -> list[tuple[str, str]]:
    """Colour and meaning of each class of a component's scores, lowest first."""
    labels = [
        tr("more than 2 standard deviations below the mean"),
        tr("1 to 2 below"),
        tr("0.5 to 1 below"),
        tr("about the mean"),
        tr("0.5 to 1 above"),
        tr("1 to 2 above"),
        tr("more than 2 standard deviations above the mean"),
    ]
    return list(zip(SCORE_COLOURS, labels))


def style_scores(layer: QgsVectorLayer, name: str, deviation: float) -> None:
    """Units graduated by the component scores in the field ``name``, whose standard deviation is ``deviation``."""
    index = layer.fields().lookupField(name)
    least, most = (0.0 if value is None else float(value) for value in layer.minimumAndMaximumValue(index))
    inner = [limit * deviation for limit in SCORE_BREAKS]
    limits = [min(least, inner[0]), *inner, max(most, inner[-1])]
    symbols = [fill(colour, _THIN_OUTLINE, 0.12) for colour in SCORE_COLOURS]
    # On small-scale maps grey outlines would cover the towns; without any, the gaps would shine through.
    outline = QgsProperty.fromExpression(f"if(@map_scale > {NEAR_SCALE}, @symbol_color, '{_THIN_OUTLINE}')")
    for symbol in symbols:
        symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.StrokeColor, outline)
    layer.setRenderer(
        QgsGraduatedSymbolRenderer(
            name,
            [
                QgsRendererRange(low, high, symbol, label)
                for low, high, symbol, (_, label) in zip(limits, limits[1:], symbols, score_legend())
            ],
        )
    )


def style_without_values(layer: QgsVectorLayer) -> None:
    """Units without a single value."""
    layer.setRenderer(QgsSingleSymbolRenderer(fill(NO_VALUE_COLOUR, NO_VALUE_COLOUR, 0.12)))


def style_states(
    layer: QgsVectorLayer,
    field: str,
    colour_of: Mapping[str, str],
    outline: str = _THIN_OUTLINE,
    width: float = 0.12,
) -> None:
    """Features filled by what a field says of them, thinly outlined."""
    categories = [
        QgsRendererCategory(state, fill(colour, outline, width), state) for state, colour in colour_of.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def style_verdict(layer: QgsVectorLayer, names: Mapping[str, str]) -> None:
    """Zones by their ``status``, labelled with its sign, name and population; errors are hatched, too."""
    categories = []
    for status, colour in STATUS_COLOURS.items():
        symbol = fill(colour, "#33414d", 0.35)
        if status == "error":
            symbol.appendSymbolLayer(_hatch("#8c2a00", 2.2))
        title = f"{STATUS_SIGNS[status]} {names[status]}".strip()
        categories.append(QgsRendererCategory(status, symbol, title))
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    signs = " ".join(f"WHEN \"status\" = '{status}' THEN '{sign} '" for status, sign in STATUS_SIGNS.items() if sign)
    sign = f"CASE {signs} ELSE '' END"
    weight = "CASE WHEN \"status\" = 'error' THEN 10 WHEN \"status\" = 'exception' THEN 8 ELSE 5 END"
    text = f"{sign} || \"lksnavn\" || '\\n' || {people('befolkning')}"
    label(layer, text, layer.featureCount() > MANY_ZONES, weight)


def style_findings(layer: QgsVectorLayer, names: Mapping[str, str]) -> None:
    """Findings by their grade, as outlines that let the map through; errors over exceptions over notes."""
    categories = []
    for above, (grade, colour) in zip((2, 1, 0), _GRADE_COLOURS.items()):
        light = QColor(colour)
        light.setAlpha(45)
        symbol = fill(f"{light.red()},{light.green()},{light.blue()},{light.alpha()}", colour, 0.8)
        symbol.symbolLayer(0).setRenderingPass(above)
        categories.append(QgsRendererCategory(grade, symbol, names[grade]))
    renderer = QgsCategorizedSymbolRenderer("grad", categories)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)


def label(layer: QgsVectorLayer, expression: str, only_near: bool, weight: str = "") -> None:
    """Label the features with an expression; ``only_near`` once the map is large enough. Where labels would collide,
    the one with the largest ``weight`` stays, an expression from 0 to 10."""
    settings = label_settings(expression)
    if weight:
        properties = QgsPropertyCollection()
        properties.setProperty(QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(weight))
        settings.setDataDefinedProperties(properties)
    if only_near:
        settings.scaleVisibility, settings.minimumScale, settings.maximumScale = True, NEAR_SCALE, 1
    set_labels(layer, settings)


def text_format(size: float) -> QgsTextFormat:
    """Dark writing of ``size`` points in a font that every system has one of.

    The font of the machine that styles a layer may be missing where it is opened, and QGIS says so.
    """
    text = QgsTextFormat()
    text.setFont(QFont(FONTS[0]))
    text.setFamilies(list(FONTS))
    text.setSize(size)
    text.setColor(QColor("#1b2730"))
    return text


def label_settings(expression: str, size: float = 8) -> QgsPalLayerSettings:
    """Horizontal labels inside the polygon, dark on a white halo."""
    text = text_format(size)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.centroidInside = True
    settings.setFormat(text)
    return settings


def drop_none(settings: QgsPalLayerSettings) -> None:
    """Labels that cover each other rather than be dropped."""
    placement = settings.placementSettings()
    placement.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    settings.setPlacementSettings(placement)


def set_labels(layer: QgsVectorLayer, settings: QgsPalLayerSettings) -> None:
    """Label every feature of the layer alike."""
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def unit_labels(layer: QgsVectorLayer, number: str, name: str, inhabitants: str, areas: Sequence[float]) -> None:
    """Label units as soon as they have room: with their number, nearer with ``name`` (an expression) and the count in
    the field ``inhabitants`` as well. ``areas`` are those of the polygons, in square metres."""
    near = scale_with_room(areas)
    short = f'if(@map_scale > {near // 2}, "{number}", '
    settings = label_settings(
        short + f"concat(\"{number}\", '\\n', {name}, '\\n', {people(inhabitants)}, ' innb.'))", 7
    )
    settings.scaleVisibility, settings.minimumScale, settings.maximumScale = True, near, 1
    settings.priority = 2
    set_labels(layer, settings)


def scale_with_room(areas: Sequence[float]) -> int:
    """The scale at which a label has room in the typical polygon."""
    return max(1000, int(round(math.sqrt(median(areas)) / _LABEL_ROOM, -3)))


def people(field: str) -> str:
    """An expression for a count with a space between thousands, whatever the locale of the program; «–» for none."""
    return rf"""coalesce(regexp_replace(to_string("{field}"), '(?<=\\d)(?=(\\d{{3}})+$)', ' '), '–')"""


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer with a function of it, and further arguments, when Processing has loaded it."""

    def __init__(self, style: Callable[..., None], *arguments: object) -> None:
        super().__init__()
        self.style, self.arguments = style, arguments

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 - Qt's naming
        self.style(layer, *self.arguments)
        layer.triggerRepaint()
