"""The print layout of the project: the kommune on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ...layers.styles import text_format
from .contents import Contents
from .pictures import centre_of, needs_centre

LAYOUT = "Kart over levekårssonene (A4)"
_MARGIN, _TITLE, _FOOT, _LINE = 10.0, 20.0, 32.0, 14.0


def add_layout(project: QgsProject, contents: Contents, legend: Sequence[QgsMapLayer]) -> None:
    """A sheet with the kommune's name, the map as it is seen, legend, scale bar, date and sources; and one of the part
    where most people live, where that is small on the first."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(LAYOUT)
    extent = project.viewSettings().defaultViewExtent()
    upright = extent.height() > extent.width()
    page = layout.pageCollection().page(0)
    orientation = QgsLayoutItemPage.Orientation.Portrait if upright else QgsLayoutItemPage.Orientation.Landscape
    page.setPageSize("A4", orientation)
    width, height = page.pageSize().width(), page.pageSize().height()
    box = QRectF(_MARGIN, _MARGIN + _TITLE, width - 2 * _MARGIN, height - 2 * _MARGIN - _TITLE - _FOOT)
    chart = _map(layout, box, extent)
    _text(layout, f"Levekårssoner i {contents.kommune_name}", 20, QRectF(_MARGIN, _MARGIN, width - 2 * _MARGIN, 11))
    date = "Kommunenummer " + contents.kommune + ". Skrevet ut [% format_date(now(), 'dd.MM.yyyy') %]."
    _text(layout, date, 9, QRectF(_MARGIN, _MARGIN + 11, width - 2 * _MARGIN, 6))
    foot = height - _MARGIN - _FOOT
    _legend(layout, chart, legend, foot + 2)
    _scale_bar(layout, chart, width - _MARGIN - 70, foot + 4)
    credit = "Grunnkretser: © Kartverket og SSB. Bakgrunnskart: © Kartverket."
    _text(layout, credit, 7, QRectF(width - _MARGIN - 80, height - _MARGIN - 5, 80, 5))
    if needs_centre(contents):
        _add_centre(layout, contents, credit)
    project.layoutManager().addLayout(layout)


def _add_centre(layout: QgsPrintLayout, contents: Contents, credit: str) -> None:
    extent, _ = centre_of(contents)
    page = QgsLayoutItemPage(layout)
    upright = extent.height() > extent.width()
    orientation = QgsLayoutItemPage.Orientation.Portrait if upright else QgsLayoutItemPage.Orientation.Landscape
    page.setPageSize("A4", orientation)
    layout.pageCollection().addPage(page)
    width, height, top = page.pageSize().width(), page.pageSize().height(), page.pos().y()
    _text(
        layout, f"{contents.kommune_name}: der flest bor", 20, QRectF(_MARGIN, top + _MARGIN, width - 2 * _MARGIN, 11)
    )
    below = top + height - _MARGIN
    box = QRectF(_MARGIN, top + _MARGIN + _TITLE, width - 2 * _MARGIN, height - 2 * _MARGIN - _TITLE - _LINE)
    _scale_bar(layout, _map(layout, box, extent), _MARGIN, below - _LINE + 2)
    _text(layout, credit, 7, QRectF(width - _MARGIN - 80, below - 5, 80, 5))


def _map(layout: QgsPrintLayout, box: QRectF, extent: QgsRectangle) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    item.attemptSetSceneRect(box)
    item.zoomToExtent(extent)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#a3afb7"))
    layout.addLayoutItem(item)
    return item


def _text(layout: QgsPrintLayout, text: str, size: float, box: QRectF) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(text_format(size))
    item.attemptSetSceneRect(box)
    layout.addLayoutItem(item)


def _legend(layout: QgsPrintLayout, chart: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], top: float) -> None:
    item = QgsLayoutItemLegend(layout)
    item.setLinkedMap(chart)
    item.setAutoUpdateModel(False)
    item.setColumnCount(2)
    item.setSplitLayer(False)
    root = item.model().rootGroup()
    root.clear()
    for layer in layers:
        root.addLayer(layer)
    styles = QgsLegendStyle.Style
    for part, size in ((styles.Group, 9), (styles.Subgroup, 8), (styles.SymbolLabel, 8), (styles.Title, 9)):
        style = item.style(part)
        style.setTextFormat(text_format(size))
        item.setStyle(part, style)
    item.attemptMove(QgsLayoutPoint(_MARGIN, top, Qgis.LayoutUnit.Millimeters))
    layout.addLayoutItem(item)


def _scale_bar(layout: QgsPrintLayout, chart: QgsLayoutItemMap, left: float, top: float) -> None:
    item = QgsLayoutItemScaleBar(layout)
    item.setLinkedMap(chart)
    item.setStyle("Single Box")
    item.setTextFormat(text_format(8))
    item.applyDefaultSize(Qgis.DistanceUnit.Kilometers)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(left, top, Qgis.LayoutUnit.Millimeters))
