"""Pictures of a division, drawn by QGIS itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeedback,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ..engine import Cancelled

_MARGIN = 0.04
_DPI = 110.0
# A report of many kommuner shows some of them, and each of these small: it must open quickly.
MOST_MAPS = 8
_SMALL = 480


def map_image(
    layers: Sequence[QgsMapLayer],
    feedback: QgsFeedback,
    width: int = 1100,
    max_height: int = 1300,
    window: QgsRectangle | None = None,
) -> QImage:
    """The layers, topmost first, on white, at their common extent unless a ``window`` in their coordinates is given;
    ``width`` pixels wide unless that is too high.

    Raises ``Cancelled`` when the feedback is.
    """
    extent = QgsRectangle() if window is None else QgsRectangle(window)
    if window is None:
        for layer in layers:
            extent.combineExtentWith(layer.extent())
        extent.grow(_MARGIN * max(extent.width(), extent.height(), 1.0))
    height = max(200, min(max_height, round(width * extent.height() / max(extent.width(), 1e-9))))
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(extent)
    settings.setOutputDpi(_DPI)
    size = QSize(min(width, max(400, round(height * extent.width() / max(extent.height(), 1e-9)))), height)
    settings.setOutputSize(size)
    settings.setBackgroundColor(QColor("#ffffff"))
    # Symbols ask for the scale: their outlines thin out on small-scale maps.
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    # The drawing thread has no event loop: the word must reach the job directly.
    feedback.canceled.connect(job.cancelWithoutBlocking, Qt.ConnectionType.DirectConnection)
    job.renderSynchronously()
    painter.end()
    if feedback.isCanceled():
        raise Cancelled
    return image


def where_most_live(places: Sequence[QgsPointXY], people: Sequence[int]) -> QgsRectangle:
    """The part of the map where most people live: the middle three fifths of them from west to east and from south to
    north, with a tenth around. Of all places alike where nobody lives."""
    weights = np.array(people, dtype=float) if sum(people) else np.ones(len(places))
    sides = []
    for along in (np.array([place.x() for place in places]), np.array([place.y() for place in places])):
        order = np.argsort(along, kind="stable")
        share = np.cumsum(weights[order]) / weights.sum()
        sides.append([along[order][min(int(np.searchsorted(share, each)), len(order) - 1)] for each in (0.2, 0.8)])
    window = QgsRectangle(sides[0][0], sides[1][0], sides[0][1], sides[1][1])
    window.grow(0.1 * max(window.width(), window.height(), 1.0))
    return window


def kommune_maps(
    layers: Sequence[QgsVectorLayer], kommuner: Sequence[tuple[str, str]], feedback: QgsFeedback
) -> list[tuple[str, QImage]]:
    """Small maps of the first ``MOST_MAPS`` kommuner, (number, name), each by itself; the layers have ``kommunenummer``
    and are left with a filter on the last one. Those without polygons are left out.

    Raises ``Cancelled`` when the feedback is.
    """
    maps: list[tuple[str, QImage]] = []
    for kommune, name in kommuner:
        if len(maps) == MOST_MAPS:
            break
        for layer in layers:
            layer.setSubsetString(f"kommunenummer = '{kommune}'")
            layer.updateExtents()
        if any(not layer.extent().isEmpty() for layer in layers):
            maps.append((name, in_few_colours(map_image(layers, feedback, _SMALL, _SMALL))))
    return maps


def in_few_colours(image: QImage) -> QImage:
    """The picture with 256 colours: a fifth of the bytes."""
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, flags)
