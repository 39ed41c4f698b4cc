"""How the graph of units looks: borders thin, links and cuts plain to see, islands in colour."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLineSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ..styles import NEAR_SCALE, fill
from ..translation import tr
from .links import BORDER_WORD, CUT_WORD, LINK_WORD, PROPOSED_WORD

BORDER_COLOUR, LINK_COLOUR, PROPOSED_COLOUR, CUT_COLOUR = "#7b8791", "#0072b2", "#d55e00", "#a3007a"
MAIN_COLOUR, APART_COLOUR = "#eef1f3", "#f2d29b"


def edge_legend() -> list[tuple[str, str]]:
    """Colour and meaning of each kind of edge, and of the units."""
    return [
        (BORDER_COLOUR, tr("neighbours by a common border")),
        (LINK_COLOUR, tr("own link")),
        (PROPOSED_COLOUR, tr("proposed link (dashed)")),
        (CUT_COLOUR, tr("cut (dotted)")),
        (APART_COLOUR, tr("island or cut-off part")),
    ]


def _line(colour: str, width: float, style: str = "solid") -> QgsLineSymbol:
    properties = {"color": colour, "width": str(width), "line_style": style, "capstyle": "round"}
    return QgsLineSymbol.createSimple(properties)


def style_edges(layer: QgsVectorLayer) -> None:
    """Edges by kind."""
    border = _line(BORDER_COLOUR, 0.26)
    thin = QgsProperty.fromExpression(f"if(@map_scale > {NEAR_SCALE}, 0.08, 0.26)")
    border.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.StrokeWidth, thin)
    categories = [
        QgsRendererCategory(BORDER_WORD, border, tr("Common border")),
        QgsRendererCategory(LINK_WORD, _line(LINK_COLOUR, 0.9), tr("Own link")),
        QgsRendererCategory(PROPOSED_WORD, _line(PROPOSED_COLOUR, 0.9, "dash"), tr("Proposed link")),
        QgsRendererCategory(CUT_WORD, _line(CUT_COLOUR, 0.9, "dot"), tr("Cut")),
    ]
    renderer = QgsCategorizedSymbolRenderer("art", categories)
    # Links and cuts lie over the many borders.
    renderer.setUsingSymbolLevels(True)
    for level, category in enumerate(renderer.categories()):
        symbol = category.symbol().clone()
        symbol.symbolLayer(0).setRenderingPass(level)
        renderer.updateCategorySymbol(level, symbol)
    layer.setRenderer(renderer)


def style_parts(layer: QgsVectorLayer) -> None:
    """Units by whether they belong to the largest part of their kommune or bydel."""
    categories = [
        QgsRendererCategory(True, fill(MAIN_COLOUR, "#aab4bb", 0.12), tr("Largest part of the kommune or bydel")),
        QgsRendererCategory(False, fill(APART_COLOUR, "#8a6d1f", 0.2), tr("Island or cut-off part")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("hoveddel", categories))
