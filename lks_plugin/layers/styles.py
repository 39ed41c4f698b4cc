"""How zones and units look: neighbours in different colours, outlines, labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

# Pastels of equal weight that stay apart for colour-blind eyes (Okabe and Ito's hues, lightened).
PALETTE = ("#f2d29b", "#a8d5f2", "#8fd0bd", "#f5ec9c", "#9fb9dc", "#eab290", "#e2bcd3", "#cfcfcf")
# On a layer with this many zones labels, units and full outlines wait until the map is nearer than the scale.
MANY_ZONES = 150
NEAR_SCALE = 400_000
_MOST_FOR_DSATUR = 500


def colours(keys: Sequence[str], borders: Sequence[tuple[str, str]]) -> dict[str, str]:
    """A colour for each key, different for those that share a border as far as the palette allows."""
    import networkx as nx  # asked for by canExecute: the plugin must load where it is missing

    number_of = {key: number for number, key in enumerate(sorted(keys))}
    graph = nx.Graph()
    # Numbers instead of texts, whose order in sets changes from run to run.
    graph.add_nodes_from(range(len(number_of)))
    graph.add_edges_from(sorted((number_of[one], number_of[other]) for one, other in borders))
    # DSATUR needs fewer colours, but time that grows with the square.
    strategy = "DSATUR" if len(graph) <= _MOST_FOR_DSATUR else "smallest_last"
    colour_of = nx.greedy_color(graph, strategy=strategy)
    return {key: PALETTE[colour_of[number] % len(PALETTE)] for key, number in number_of.items()}


def fill(colour: str, outline: str, width: float) -> QgsFillSymbol:
    """A filled polygon whose outline, in millimetres, thins out on small-scale maps."""
    symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": outline, "joinstyle": "round"})
    thin = QgsProperty.fromExpression(f"if(@map_scale > {NEAR_SCALE}, {width / 4}, {width})")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.StrokeWidth, thin)
    return symbol


def style_zones(layer: QgsVectorLayer, colour_of: Mapping[str, str], names: Mapping[str, str]) -> None:
    """Zones categorised by code, outlined, labelled with name and population."""
    categories = [
        QgsRendererCategory(code, fill(colour, "#33414d", 0.5), names.get(code, code))
        for code, colour in sorted(colour_of.items())
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("lks", categories))
    # A space between thousands, whatever the locale of the program.
    people = r"""regexp_replace(to_string("befolkning"), '(?<=\\d)(?=(\\d{3})+$)', ' ')"""
    label(layer, f"\"lksnavn\" || '\\n' || {people}", len(colour_of) > MANY_ZONES)


def style_units(layer: QgsVectorLayer) -> None:
    """Units as thin outlines over the zones."""
    layer.setRenderer(QgsSingleSymbolRenderer(fill("0,0,0,0", "#5b6770", 0.12)))
    if layer.featureCount() > MANY_ZONES * 10:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(NEAR_SCALE)


def label(layer: QgsVectorLayer, expression: str, only_near: bool) -> None:
    """Label the features with an expression; ``only_near`` once the map is large enough."""
    text = QgsTextFormat()
    text.setSize(8)
    text.setColor(QColor("#1b2730"))
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
    if only_near:
        settings.scaleVisibility, settings.minimumScale, settings.maximumScale = True, NEAR_SCALE, 1
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


class ZoneStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles the zones layer when Processing has loaded it."""

    def __init__(self, colour_of: Mapping[str, str], names: Mapping[str, str]) -> None:
        super().__init__()
        self.colour_of, self.names = dict(colour_of), dict(names)

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 - Qt's naming
        style_zones(layer, self.colour_of, self.names)
        layer.triggerRepaint()


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer by a function of it when Processing has loaded it."""

    def __init__(self, style: Callable[[QgsVectorLayer], None]) -> None:
        super().__init__()
        self.style = style

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 - Qt's naming
        self.style(layer)
        layer.triggerRepaint()
