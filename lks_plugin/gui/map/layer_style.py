"""The look of the layer while it is edited: a style of its own beside the user's, who finds theirs untouched."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor

from ...engine.units.coding import ZONE_CODE_LENGTH
from ...layers.styles import unit_labels
from ...layers.translation import tr
from ..editor.editor import Editor
from ..session import layer_properties
from .live_layers import LiveLayers

_OPACITY = 0.75
# Strokes may follow each other fast.
_LEGEND_AFTER_MS = 1200


class LayerStyle:
    """Colours the layer by zone as long as it is edited."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._layer: QgsVectorLayer | None = None
        self._former = ""
        self._name = ""
        self._shown: dict[str, str] = {}
        self._live = LiveLayers()
        self._legend = QTimer()
        self._legend.setSingleShot(True)
        self._legend.setInterval(_LEGEND_AFTER_MS)
        self._legend.timeout.connect(self._tell_legend)
        editor.opened.connect(self._start)
        editor.closed.connect(self.stop)
        editor.changed.connect(self._follow)
        editor.rebuilt.connect(self._follow)

    def _start(self) -> None:
        session = self._editor.session
        if session is None or session.layer is None:
            return
        layer, manager = session.layer, session.layer.styleManager()
        layer.willBeDeleted.connect(self._forget)
        self._layer, self._former, self._name = layer, manager.currentStyle(), tr("LKS zone editor")
        if self._former == self._name:
            # Left over from a project that was saved meanwhile.
            self._former = next((name for name in manager.styles() if name != self._name), "")
        elif self._name in manager.styles():
            manager.removeStyle(self._name)
        if self._name not in manager.styles():
            manager.addStyleFromLayer(self._name)
        with layer_properties.kept(layer):
            manager.setCurrentStyle(self._name)
        # A map below shall be seen.
        layer.setOpacity(_OPACITY)
        self._label(layer)
        self._shown = {}
        self._follow()
        self._live.hide(layer)

    def _label(self, layer: QgsVectorLayer) -> None:
        """Number, name and inhabitants of the units, as far as the scale has room for them; the zones' own labels are
        those of the overlay."""
        session = self._editor.session
        settings, geometries = session.settings, session.reading.layer.geometries
        areas = [geometries[unit].area() for unit in session.reading.layer.zoned.tolist()]
        name = QgsExpression.quotedColumnRef(settings.unit_name_field) if settings.unit_name_field else "''"
        if areas:
            unit_labels(layer, settings.unit_field, name, settings.population_field, areas)

    def _follow(self, *_: object) -> None:
        """Show every zone in its colour; the map is drawn again by QGIS when values change."""
        wanted = self._editor.colours.all()
        if self._layer is None or self._editor.session is None or wanted == self._shown:
            return
        if not self._recolour(wanted):
            self._layer.setRenderer(self._renderer(wanted))
            self._layer.emitStyleChanged()
        self._shown = wanted
        self._layer.triggerRepaint()

    def _recolour(self, wanted: Mapping[str, str]) -> bool:
        """Change the colours of zones that are there already, for QGIS takes long over a renderer with thousands; False
        where there are other zones than before. The legend follows a moment later."""
        renderer = self._layer.renderer()
        if wanted.keys() != self._shown.keys() or not isinstance(renderer, QgsCategorizedSymbolRenderer):
            return False
        others = {code: colour for code, colour in wanted.items() if self._shown[code] != colour}
        places = {code: renderer.categoryIndexForValue(code) for code in others}
        if -1 in places.values():
            return False
        for code, colour in others.items():
            renderer.updateCategorySymbol(places[code], _unit_symbol(colour))
        self._legend.start()
        return True

    def _tell_legend(self) -> None:
        if self._layer is not None:
            self._layer.rendererChanged.emit()
            self._layer.emitStyleChanged()

    def _renderer(self, colours: Mapping[str, str]) -> QgsCategorizedSymbolRenderer:
        session = self._editor.session
        categories = [
            QgsRendererCategory(code, _unit_symbol(colour), session.zone_name(code))
            for code, colour in sorted(colours.items())
        ]
        categories.append(QgsRendererCategory("", _no_zone_symbol(), tr("Without a zone")))
        field = session.settings.zone_field
        # Codes in number fields have lost their leading zeros.
        expression = f"lpad(to_string(\"{field}\"), {ZONE_CODE_LENGTH}, '0')" if self._is_number(field) else field
        return QgsCategorizedSymbolRenderer(expression, categories)

    def _is_number(self, field: str) -> bool:
        return self._layer.fields().field(field).isNumeric()

    def _forget(self) -> None:
        self._layer = None
        self._live.show()

    def stop(self) -> None:
        """Give the user's style back."""
        layer, self._layer = self._layer, None
        self._legend.stop()
        if layer is None:
            return
        layer.willBeDeleted.disconnect(self._forget)
        self._live.show()
        manager = layer.styleManager()
        if self._former in manager.styles():
            with layer_properties.kept(layer):
                manager.setCurrentStyle(self._former)
            manager.removeStyle(self._name)
        layer.triggerRepaint()
        layer.emitStyleChanged()


def _unit_symbol(colour: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": "#7d8891", "outline_width": "0.15", "joinstyle": "round"}
    )


def _no_zone_symbol() -> QgsFillSymbol:
    """White with grey hatching: no zone has it."""
    symbol = _unit_symbol("#ffffff")
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(2.0)
    hatch.setDistanceUnit(Qgis.RenderUnit.Millimeters)
    hatch.setColor(QColor("#6b7680"))
    symbol.appendSymbolLayer(hatch)
    return symbol
