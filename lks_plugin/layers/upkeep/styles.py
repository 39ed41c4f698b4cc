"""How the zones of an upkeep look."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer

from ...engine.history.zone_changes import BORN, CHANGED, KEPT
from ..styles import MANY_ZONES, fill, label, people
from .words import status_texts

_COLOURS = {KEPT: "#dfe5e8", CHANGED: "#f5ec9c", BORN: "#e2bcd3"}


def style_kept_zones(layer: QgsVectorLayer) -> None:
    """Zones by what became of them, labelled with name and population."""
    texts = status_texts()
    categories = [
        QgsRendererCategory(status, fill(colour, "#33414d", 0.4), texts[status]) for status, colour in _COLOURS.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    text = f"\"lksnavn\" || '\\n' || {people('befolkning')}"
    label(layer, text, layer.featureCount() > MANY_ZONES, "CASE WHEN \"status\" = 'kept' THEN 3 ELSE 8 END")
