"""How changes look on the map: hatched where the zone is another now, an outline where something was only said."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ...layers.styles import label_settings, set_labels
from ...layers.translation import tr
from .change_words import kind_names
from .difference import DIVISION, KEPT

# Okabe and Ito's: vermilion for what breaks the division, blue for what changes it, grey for the rest.
_MOVED, _LOST, _SAID = "#0072b2", "#c03a00", "#5b6770"


def hatch(colour: str = "#1b2730") -> QgsFillSymbol:
    """Diagonal lines that let the map through."""
    pattern = {"style": "b_diagonal", "color": colour, "outline_color": colour, "outline_width": "0.9"}
    return QgsFillSymbol.createSimple(pattern)


def style_changes(layer: QgsVectorLayer) -> None:
    """Changes by their kind, labelled with the zone the unit goes to."""
    categories = []
    for kind, name in kind_names().items():
        if kind in DIVISION:
            symbol = hatch(_LOST if kind == "without_zone" else _MOVED)
        else:
            width = "0.9" if kind in KEPT else "0.5"
            outline = {"style": "no", "outline_color": _SAID, "outline_style": "dash", "outline_width": width}
            symbol = QgsFillSymbol.createSimple(outline)
        categories.append(QgsRendererCategory(kind, symbol, name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("art", categories))
    listed = ", ".join(f"'{kind}'" for kind in DIVISION)
    nowhere = tr("no zone").replace("'", "''")
    set_labels(layer, label_settings(f"if(\"art\" in ({listed}), '→ ' || coalesce(\"lks_til\", '{nowhere}'), '')"))
