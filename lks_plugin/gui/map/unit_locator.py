"""Which units lie where on the map canvas."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas

from ...layers.zones import dissolve, spatial_index
from ..session.session import ZoneSession


class GroundIndex:
    """Finds the units of a session by places in the coordinates of the canvas, and their polygons there.

    Made for one ground: a session that was rebuilt needs another.
    """

    def __init__(self, session: ZoneSession, canvas: QgsMapCanvas) -> None:
        self._geometries = session.reading.layer.geometries
        self._crs = session.reading.layer.crs
        self._movable = [session.is_movable(unit) for unit in range(len(self._geometries))]
        self._canvas = canvas
        self._index = spatial_index(self._geometries)
        self._middles: dict[int, QgsGeometry] = {}

    def _to_ground(self, geometry: QgsGeometry) -> QgsGeometry:
        """A geometry of the canvas in the coordinates of the ground; empty where there is no way there."""
        moved = QgsGeometry(geometry)
        try:
            moved.transform(QgsCoordinateTransform(self._destination(), self._crs, QgsProject.instance()))
        except QgsCsException:
            return QgsGeometry()
        return moved

    def _destination(self):
        return self._canvas.mapSettings().destinationCrs()

    def at(self, point: QgsPointXY) -> int:
        """The unit at a point, -1 for none."""
        found = self.touched(QgsGeometry.fromPointXY(point))
        return found[0] if found else -1

    def touched(self, geometry: QgsGeometry) -> list[int]:
        """The units that a point or a line touches, in order."""
        place = self._to_ground(geometry)
        near = [] if place.isEmpty() else sorted(self._index.intersects(place.boundingBox()))
        return [unit for unit in near if self._movable[unit] and self._geometries[unit].intersects(place)]

    def inside(self, area: QgsGeometry) -> list[int]:
        """The units whose middle lies in an area, in order."""
        place = self._to_ground(area)
        near = [] if place.isEmpty() else sorted(self._index.intersects(place.boundingBox()))
        return [unit for unit in near if self._movable[unit] and place.contains(self._middle(unit))]

    def _middle(self, unit: int) -> QgsGeometry:
        if unit not in self._middles:
            self._middles[unit] = self._geometries[unit].pointOnSurface()
        return self._middles[unit]

    def polygon(self, units: list[int]) -> QgsGeometry:
        """The polygon of some units on the canvas."""
        whole = dissolve([self._geometries[unit] for unit in units], 0.0) if units else QgsGeometry()
        try:
            whole.transform(QgsCoordinateTransform(self._crs, self._destination(), QgsProject.instance()))
        except QgsCsException:
            return QgsGeometry()
        return whole
