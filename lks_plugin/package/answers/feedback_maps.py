"""The division before and after an answer, side by side."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsFeedback, QgsGeometry, QgsRectangle, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from ...layers.fields import memory_layer
from ...layers.generation.outputs import zone_attributes, zone_fields
from ...layers.maps import map_image
from ...layers.reading.units import UnitLayer
from ...layers.report import Pictures
from ...layers.styles import colours, label_settings, people, set_labels, style_zones
from ...layers.translation import tr
from ...layers.validation.validation import Judgement
from .change_style import hatch
from .feedback import Feedback

_MAP = (760, 900)
# The pictures stand side by side, at half their size.
_LABEL_SIZE = 13
# Metres around the units that moved, and the share of their extent, that are shown with them.
_LEAST_MARGIN, _MARGIN_SHARE = 1500.0, 0.35


def before_and_after(feedback: Feedback, canvas: QgsFeedback) -> Pictures:
    """The zones as sent and as answered in the same colours, around the units that moved.

    Raises ``Cancelled`` while the maps are drawn.
    """
    colour_of = _colours(feedback)
    moved = _moved(feedback)
    window = _window(moved.extent(), feedback.sent.layer)
    changed = {zone for change in feedback.found.moved for zone in (change.before, change.after) if zone}
    images: list[tuple[str, QImage]] = []
    for caption, judgement in ((tr("As sent"), feedback.before), (tr("As answered"), feedback.after)):
        zones = _zones(judgement, colour_of, changed)
        images.append((caption, map_image([moved, zones], canvas, *_MAP, window)))
    return Pictures(tr("Before and after"), images, tr("Hatched: grunnkretser with another zone than the one sent."))


def _window(moved: QgsRectangle, sent: UnitLayer) -> QgsRectangle:
    """Where the changes are, with their surroundings; no more than the kommune, of which zones may be gone."""
    window = QgsRectangle(moved)
    window.grow(max(_LEAST_MARGIN, _MARGIN_SHARE * max(window.width(), window.height())))
    whole = QgsRectangle()
    for row in sent.zoned.tolist():
        whole.combineExtentWith(sent.geometries[row].boundingBox())
    whole.grow(0.04 * max(whole.width(), whole.height()))
    return window.intersect(whole)


def _colours(feedback: Feedback) -> dict[str, str]:
    """One colour for each zone code, unlike its neighbours' both before and after."""
    pairs = set()
    zone_of = [feedback.sent.zone_of, feedback.zone_of]
    for i, j in feedback.before.graph.borders.tolist():
        pairs |= {(codes[i], codes[j]) for codes in zone_of}
    borders = [(one, other) for one, other in sorted(pairs) if one and other and one != other]
    return colours(sorted({code for codes in zone_of for code in codes if code}), borders)


def _zones(judgement: Judgement, colour_of: dict[str, str], changed: set[str]) -> QgsVectorLayer:
    """The zones, those that changed labelled."""
    features = []
    for index in judgement.judged:
        zone = judgement.zones[index]
        feature = QgsFeature(zone_fields())
        feature.setAttributes(zone_attributes(zone))
        feature.setGeometry(QgsGeometry(zone.polygon))
        features.append(feature)
    layer = memory_layer("zones", judgement.layer.crs, zone_fields(), features)
    style_zones(layer, colour_of, {})
    # The codes are our own digits: nothing of an answer gets into the expression.
    listed = ", ".join(f"'{code}'" for code in sorted(changed))
    set_labels(
        layer,
        label_settings(f"if(\"lks\" in ({listed}), \"lksnavn\" || '\\n' || {people('befolkning')}, '')", _LABEL_SIZE),
    )
    return layer


def _moved(feedback: Feedback) -> QgsVectorLayer:
    """The units that moved, hatched."""
    features = []
    for change in feedback.found.moved:
        if change.row is None:
            continue  # never: a unit that moved is one of those sent
        feature = QgsFeature(zone_fields())
        geometry = QgsGeometry(feedback.sent.layer.geometries[change.row])
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        features.append(feature)
    layer = memory_layer("moved", feedback.sent.layer.crs, zone_fields(), features)
    layer.setRenderer(QgsSingleSymbolRenderer(hatch()))
    return layer
