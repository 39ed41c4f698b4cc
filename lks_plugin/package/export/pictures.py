"""Pictures of the letter: this kommune's zones, a unit chosen, and the form as QGIS shows it."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsFeedback, QgsGeometry, QgsRectangle, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen

from ...engine.units.coding import bydel_of, prefix_of
from ...layers.fields import fields_of, memory_layer, text
from ...layers.maps import map_image, where_most_live
from ...layers.reading.overlay import united
from ...layers.styles import FONTS, drop_none, fill, label_settings, set_labels
from .. import format as fmt
from . import symbols
from .contents import Contents

_OVERVIEW = (1000, 860)
_CENTRE = (1000, 560)
# Among more zones, a second map shows where most people live; among many, the first has room for serials only.
_FEW_ZONES, _MANY_ZONES = 10, 25
# So too where most people live in a part of the map that is as small as this, among more than three zones; where it is
# smaller still, labels in the map of all would cover each other.
_ALWAYS_ROOM, _SMALL_PART, _TINY_PART = 3, 0.5, 0.35
# Among more zones than this, the map of all has room for the numbers of bydeler only; the one where most people live,
# for serials alone, and at last for some of them.
_NO_ROOM, _LITTLE_ROOM, _CROWD = 80, 60, 120
_CLOSE_UP = (620, 470)
_FORM = (620, 470)
_INK, _LINE, _SELECTED = "#1b2730", "#a3afb7", "#cfe3f5"


def overview(contents: Contents, feedback: QgsFeedback) -> QImage:
    """All zones with names and population, or serials where there are many; none is left out. Raises ``Cancelled``."""
    layers = [_units(contents), _zones(contents)]
    window = layers[1].extent()
    if shows_bydeler(contents):
        layers[1].setLabelsEnabled(False)
        layers.insert(0, _bydeler(contents))
    else:
        _label_all(layers[1], shows_serials(contents))
    # Room for labels of zones at the edge.
    window.grow(0.1 * max(window.width(), window.height()))
    return map_image(layers, feedback, *_OVERVIEW, window)


def centre(contents: Contents, feedback: QgsFeedback) -> QImage:
    """The part of the map where most people live. Raises ``Cancelled``."""
    layers = [_units(contents), _zones(contents)]
    window, inside = centre_of(contents)
    _label_all(layers[1], inside > _LITTLE_ROOM, inside <= _CROWD)
    return map_image(layers, feedback, *_CENTRE, window)


def centre_of(contents: Contents) -> tuple[QgsRectangle, int]:
    """Where most people live, and how many zones lie there."""
    middles = [unit.geometry.pointOnSurface().asPoint() for unit in contents.units]
    window = where_most_live(middles, [unit.population for unit in contents.units])
    return window, sum(zone.polygon.intersects(window) for zone in contents.zones)


def _part(contents: Contents) -> float:
    """How large the part where most people live is beside the whole map, by its longer side; 1 among few zones."""
    if len(contents.zones) <= _ALWAYS_ROOM:
        return 1.0
    whole, (part, _) = QgsRectangle(), centre_of(contents)
    for zone in contents.zones:
        whole.combineExtentWith(zone.polygon.boundingBox())
    return max(part.width() / (whole.width() or 1.0), part.height() / (whole.height() or 1.0))


def needs_centre(contents: Contents) -> bool:
    """Whether a second map shows the zones where most people live."""
    return len(contents.zones) > _FEW_ZONES or _part(contents) < _SMALL_PART


def shows_serials(contents: Contents) -> bool:
    """Whether the map of all zones has room for their serials only."""
    return len(contents.zones) > _MANY_ZONES or _part(contents) < _TINY_PART


def is_crowded(contents: Contents) -> bool:
    """Whether the map of the centre has room for the numbers of some zones only."""
    return centre_of(contents)[1] > _CROWD


def shows_bydeler(contents: Contents) -> bool:
    """Whether the map of all zones numbers the bydeler instead."""
    return len(contents.zones) > _NO_ROOM and len({bydel_of(zone.code) for zone in contents.zones} - {""}) > 1


def _bydeler(contents: Contents) -> QgsVectorLayer:
    """The bydeler as outlines, with their numbers."""
    polygons: dict[str, list[QgsGeometry]] = {}
    for zone in contents.zones:
        polygons.setdefault(bydel_of(zone.code), []).append(zone.polygon)
    fields, features = fields_of(text("bydel")), []
    for bydel, parts in sorted(polygons.items()):
        feature = QgsFeature(fields)
        feature.setAttributes([bydel[-2:]])
        feature.setGeometry(united(parts))
        features.append(feature)
    layer = memory_layer("bydeler", contents.crs, fields, features)
    layer.setRenderer(QgsSingleSymbolRenderer(fill("0,0,0,0", _INK, 1.0)))
    settings = label_settings('"bydel"', 14)
    drop_none(settings)
    set_labels(layer, settings)
    return layer


def _label_all(layer: QgsVectorLayer, serials: bool, keep_all: bool = True) -> None:
    """Labels that cover each other rather than be dropped, if ``keep_all``; only the digits behind «LKS» where there
    are many."""
    settings = layer.labeling().settings()
    if serials:
        settings.fieldName = "regexp_substr(\"lksnavn\", '(\\\\d+)$')"
    if keep_all:
        drop_none(settings)
    set_labels(layer, settings)


def close_up(contents: Contents, feedback: QgsFeedback) -> QImage:
    """The unit of the example, selected, and its surroundings. Raises ``Cancelled``."""
    units, zones = _units(contents), _zones(contents)
    units.selectByExpression(f"\"grunnkretsnummer\" = '{contents.example[0]}'")
    units.setLabelsEnabled(False)
    window = QgsRectangle(units.boundingBoxOfSelected())
    width = 2.8 * max(window.width(), window.height() * _CLOSE_UP[0] / _CLOSE_UP[1])
    height = width * _CLOSE_UP[1] / _CLOSE_UP[0]
    window = QgsRectangle.fromCenterAndSize(window.center(), width, height)
    return map_image([units, zones], feedback, *_CLOSE_UP, window)


def _units(contents: Contents) -> QgsVectorLayer:
    features = []
    for unit in contents.units:
        feature = QgsFeature(fmt.unit_fields())
        feature.setAttributes([unit.code, unit.name, unit.figure, unit.zone, unit.zone, None])
        feature.setGeometry(unit.geometry)
        features.append(feature)
    layer = memory_layer("units", contents.crs, fmt.unit_fields(), features)
    symbols.style_borders(layer)
    return layer


def _zones(contents: Contents) -> QgsVectorLayer:
    features = []
    for zone in contents.zones:
        feature = QgsFeature(fmt.zone_fields())
        feature.setAttributes([zone.code, zone.name, zone.figure, zone.unit_count])
        feature.setGeometry(zone.polygon)
        features.append(feature)
    layer = memory_layer("zones", contents.crs, fmt.zone_fields(), features)
    symbols.style_proposal(layer, contents)
    return layer


def form(contents: Contents) -> QImage:
    """The form of the example's unit with the list of zones open, drawn: a real one needs a screen."""
    unit = next(unit for unit in contents.units if unit.code == contents.example[0])
    image = QImage(*_FORM, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, _FORM[0], 40), QColor("#e8edf0"))
    _write(painter, "Grunnkretser – Objektattributter", QRectF(14, 0, 590, 40), bold=True)
    name_of = {code.code: code.label for code in contents.codes}
    _field(painter, "Sone", name_of.get(contents.example[1], ""), 56, arrow=True)
    shown = _choices(contents, unit.zone)
    box = QRectF(190, 94, 410, 34 * len(shown))
    for row, code in enumerate(shown):
        line = QRectF(box.left(), box.top() + 34 * row, box.width(), 34)
        painter.fillRect(line, QColor(_SELECTED if code == contents.example[1] else "#fbfcfd"))
        _write(painter, name_of[code], line.adjusted(10, 0, 0, 0))
    painter.setPen(QPen(QColor(_LINE), 1))
    painter.drawRect(box)
    _field(painter, "Kommentar", "Hører sammen med nabosonen", box.bottom() + 16)
    _field(painter, "Grunnkrets", unit.code, box.bottom() + 62, grey=True)
    _field(painter, "Innbyggere", "–" if unit.figure is None else str(unit.figure), box.bottom() + 108, grey=True)
    painter.end()
    return image


def _choices(contents: Contents, own: str) -> list[str]:
    """A few of the zones to choose from: the unit's own, the one chosen, others in use, and vacant ones."""
    same = [code for code in contents.codes if code.prefix == prefix_of(own)]
    used = [code.code for code in same if not code.vacant]
    wanted = [own, contents.example[1], *used][: 2 + 2]
    vacant = [code.code for code in same if code.vacant][:2]
    chosen = set(wanted) | set(vacant)
    return [code.code for code in same if code.code in chosen]


def _field(painter: QPainter, name: str, value: str, top: float, arrow: bool = False, grey: bool = False) -> None:
    _write(painter, name, QRectF(14, top, 170, 36))
    box = QRectF(190, top, 410, 36)
    painter.fillRect(box, QColor("#e8edf0" if grey else "#ffffff"))
    painter.setPen(QPen(QColor(_LINE), 1))
    painter.drawRect(box)
    _write(painter, value, box.adjusted(10, 0, -34, 0))
    if arrow:
        _write(painter, "▾", box.adjusted(378, 0, 0, 0))


def _write(painter: QPainter, text: str, box: QRectF, bold: bool = False) -> None:
    font = QFont(FONTS[0])
    font.setFamilies(list(FONTS))
    font.setPixelSize(18)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(_INK))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
