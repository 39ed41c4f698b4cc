"""How a comparison looks: zones by status, units that moved, the same colour for counterparts."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...engine.rules.compare import CHANGED, GONE, KEPT, MERGED, NEW, SPLIT
from ..styles import MANY_ZONES, drop_none, fill, label, label_settings, set_labels, style_states
from .words import status_names

STATUS_COLOURS = {
    KEPT: "#dfe5e8",
    CHANGED: "#f5ec9c",
    SPLIT: "#a8d5f2",
    MERGED: "#8fd0bd",
    NEW: "#e2bcd3",
    GONE: "#eab290",
}
MOVED_COLOUR = "#c8102e"
HATCH_COLOUR = "#5b6770"
NO_ZONE_COLOUR = "#f4f4f4"
# Change of the population over the years, as a share: below -10 %, to -2 %, to 2 %, to 10 %, above; not known.
CHANGE_STEPS = (-0.10, -0.02, 0.02, 0.10)
CHANGE_COLOURS = ("#d7191c", "#fdae61", "#ffffbf", "#abd9e9", "#2c7bb6")
UNKNOWN_COLOUR = "#d9d9d9"


def style_statuses(layer: QgsVectorLayer) -> None:
    """Zones categorised by status, labelled with code and population."""
    categories = [
        QgsRendererCategory(status, fill(STATUS_COLOURS[status], "#33414d", 0.4), name)
        for status, name in status_names().items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    label(layer, '"sone" || \'\\n\' || "statusnavn"', layer.featureCount() > MANY_ZONES)


def style_moved(layer: QgsVectorLayer) -> None:
    """Units that moved: outlined and hatched over the zones."""
    symbol = fill("0,0,0,0", MOVED_COLOUR, 0.7)
    symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(_hatch(MOVED_COLOUR)))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    label(layer, '"fra" || \' → \' || "til"', True)


def style_colours(layer: QgsVectorLayer, values: Sequence[str], outline: str, width: float) -> None:
    """Features in the colours that their field ``farge`` names."""
    style_states(layer, "farge", {value: value for value in sorted(set(values))}, outline, width)


def label_each(layer: QgsVectorLayer, field: str, size: float) -> None:
    """Every feature that has something in the field is labelled with it, in ``size`` points."""
    settings = label_settings(f'"{field}"', size)
    drop_none(settings)
    set_labels(layer, settings)


def style_outlines(layer: QgsVectorLayer, colour: str, width: float) -> None:
    """Outlines only."""
    layer.setRenderer(QgsSingleSymbolRenderer(fill("0,0,0,0", colour, width)))


def style_hatched(layer: QgsVectorLayer) -> None:
    """A hatch over what lies below."""
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_hatch(HATCH_COLOUR))))


def _hatch(colour: str) -> dict[str, str]:
    return {"style": "b_diagonal", "color": colour, "outline_style": "no"}
