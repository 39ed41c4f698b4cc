"""The rules that need polygons: enclaves, gaps and overlaps, and a layer of zones against the union of its units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSource,
    QgsGeometry,
)

from ...engine.findings import ERROR, NOTE, Finding
from ...engine.progress import Progress, check
from ...engine.rules.assignment import UNASSIGNED, Assignment
from ...engine.units.coding import kommune_of, zone_name
from ..reading.polygons import read_polygons
from ..reading.units import check_layer, lks_code, text_of
from ..zones import holes, is_sliver, polygons_of, spatial_index

Placed = tuple[Finding, QgsGeometry]


@dataclass(frozen=True)
class ZonePolygons:
    """A layer of zones: the ``codes``, the ``names`` ("" where it has none) and the ``geometries`` in metres."""

    codes: list[str]
    names: list[str]
    geometries: list[QgsGeometry]


def read_zone_polygons(
    source: QgsFeatureSource,
    code: str,
    name: str | None,
    crs: QgsCoordinateReferenceSystem,
    left_out: Container[str] = (),
) -> ZonePolygons:
    """The zones of a layer in the coordinate system ``crs`` (in metres), sorted by their code, the field ``code``;
    those of kommuner ``left_out`` are not read.

    Raises ``InputError`` for a layer without the field, without rows or a coordinate system, anything but
    polygons, and where they cannot be brought to ``crs``.
    """
    check_layer(source, [code])
    rows = [(lks_code(row[code]), text_of(row[name]) if name else "", row.geometry()) for row in source.getFeatures()]
    rows = [row for row in rows if kommune_of(row[0]) not in left_out]
    rows.sort(key=lambda row: (row[0], row[1], bytes(row[2].asWkb())))
    read = read_polygons(source, [row[0] for row in rows], [row[2] for row in rows], crs)
    return ZonePolygons([row[0] for row in rows], [row[1] for row in rows], read.geometries)


class PolygonRules:
    """Holds the polygons of zones against the rules: ``geometries`` of all units and ``polygons`` of all zones, in
    metres; what is thinner on average than ``width`` metres is a sliver and does not count."""

    def __init__(
        self, at: Assignment, geometries: Sequence[QgsGeometry], polygons: Sequence[QgsGeometry], width: float
    ) -> None:
        self.at, self.geometries, self.polygons, self.width = at, geometries, polygons, width
        self._units = spatial_index(geometries)
        self._zones = spatial_index(polygons)

    def findings(self, progress: Progress | None = None) -> Iterator[Placed]:
        """Zones in several polygons, enclaves, gaps in and overlaps of the division, each with its place."""
        for zone, polygon in enumerate(self.polygons):
            check(progress, zone / len(self.polygons))
            if not polygon.isEmpty():
                yield from self._several_polygons(zone, polygon)
                yield from self._enclaves(zone, polygon)
                yield from self._overlaps(zone, polygon)
        yield from self._gaps()

    def _several_polygons(self, zone: int, polygon: QgsGeometry) -> Iterator[Placed]:
        """A zone that hangs together by borders, but not on the map: a unit in parts, a gap within the tolerance."""
        count = polygon.constGet().partCount()
        if count > 1 and not self.at.is_rest(zone):
            units = self.at.members(zone)
            in_parts = any(len(polygons_of(self.geometries[unit])) > 1 for unit in units)
            reason = "unit_parts" if in_parts else "gap"
            yield Finding("several_polygons", reason, tuple(units), zone, float(count), 1.0, NOTE), polygon

    def _enclaves(self, zone: int, polygon: QgsGeometry) -> Iterator[Placed]:
        """Zones that lie in a hole of this one."""
        for hole in holes(polygon):
            if not is_sliver(hole, self.width):
                inside = self._units_in(hole)
                labels = {self.at.labels[unit] for unit in inside} - {UNASSIGNED, zone}
                if labels:
                    zones = ",".join(sorted(self.at.codes[label] for label in labels))
                    found = Finding("enclave", "wholly_inside", tuple(inside), zone, float(len(labels)), grade=NOTE)
                    yield _with(found, ("zones", zones)), hole

    def _units_in(self, hole: QgsGeometry) -> list[int]:
        """The units that lie in a hole."""
        near = sorted(self._units.intersects(hole.boundingBox()))
        return [unit for unit in near if hole.contains(self.geometries[unit].pointOnSurface())]

    def _overlaps(self, zone: int, polygon: QgsGeometry) -> Iterator[Placed]:
        """Places in this zone and in one after it."""
        others = [other for other in sorted(self._zones.intersects(polygon.boundingBox())) if other > zone]
        if others:
            engine = QgsGeometry.createGeometryEngine(polygon.constGet())
            engine.prepareGeometry()
            for other in others:
                if engine.intersects(self.polygons[other].constGet()):
                    both = self._thick(polygon.intersection(self.polygons[other]))
                    if not both.isEmpty():
                        units = tuple(sorted({*self._reaching(zone, both), *self._reaching(other, both)}))
                        found = Finding("overlap", "both", units, zone, round(both.area()), 0.0, ERROR)
                        yield _with(found, ("other", self.at.codes[other])), both

    def _reaching(self, zone: int, place: QgsGeometry) -> list[int]:
        """The units of a zone that reach into a place."""
        return [
            unit
            for unit in self.at.members(zone)
            if not self.geometries[unit].isEmpty() and self.geometries[unit].intersects(place)
        ]

    def _gaps(self) -> Iterator[Placed]:
        """Holes in a kommune that no unit covers."""
        kommuner: dict[str, list[int]] = {}
        for unit, kommune in enumerate(self.at.ground.units.kommuner):
            if not self.geometries[unit].isEmpty():
                kommuner.setdefault(kommune, []).append(unit)
        for _, units in sorted(kommuner.items()):
            whole = QgsGeometry.unaryUnion([self.geometries[unit] for unit in units])
            for hole in holes(whole):
                if not is_sliver(hole, self.width):
                    yield from self._uncovered(hole, units)

    def _uncovered(self, hole: QgsGeometry, own: Sequence[int]) -> Iterator[Placed]:
        near = sorted(self._units.intersects(hole.boundingBox()))
        left = self._thick(hole.difference(QgsGeometry.unaryUnion([self.geometries[unit] for unit in near])))
        if not left.isEmpty():
            around = set(own)
            units = tuple(unit for unit in near if unit in around and self.geometries[unit].intersects(left))
            yield Finding("gap", "uncovered", units, None, round(left.area()), 0.0, ERROR), left

    def against(self, given: ZonePolygons) -> Iterator[Placed]:
        """A layer of zones against the zones of the units: each there once, named rightly, the union of its units."""
        counts = Counter(given.codes)
        label_of = {code: zone for zone, code in enumerate(self.at.codes) if not self.polygons[zone].isEmpty()}
        for code, zone in sorted(label_of.items()):
            if code not in counts and not self.at.is_rest(zone):
                yield self._about("zone_polygon_missing", "missing", zone, 0.0), self.polygons[zone]
        for code, count in sorted(counts.items()):
            rows = [row for row, other in enumerate(given.codes) if other == code]
            place = QgsGeometry.unaryUnion([given.geometries[row] for row in rows])
            if code not in label_of:
                found = Finding("zone_polygon_extra", "extra", (), None, float(count), 0.0, ERROR)
                yield _with(found, ("names", code or "–")), place
                continue
            zone = label_of[code]
            if count > 1:
                yield self._about("zone_polygon_twice", "repeated", zone, float(count)), place
            yield from self._misnamed(zone, [given.names[row] for row in rows], place)
            yield from self._differences(zone, place)

    def _about(self, kind: str, reason: str, zone: int, figure: float) -> Finding:
        return Finding(kind, reason, tuple(self.at.members(zone)), zone, figure, 1.0, ERROR)

    def _misnamed(self, zone: int, names: Sequence[str], place: QgsGeometry) -> Iterator[Placed]:
        units, code = self.at.ground.units, self.at.codes[zone]
        first = self.at.members(zone)[0]
        title = units.kommune_names[first]
        due = zone_name(code, title)
        wrong = sorted({text for text in names if text and text != due})
        # Without the name of the kommune nobody can tell what the zone should be called.
        if wrong and title != units.kommuner[first] and not self.at.is_rest(zone):
            found = Finding("name", "differs", tuple(self.at.members(zone)), zone, grade=ERROR)
            shown = ", ".join(f"«{text}»" for text in wrong)
            yield _with(found, ("names", shown), ("due", due)), place

    def _differences(self, zone: int, given: QgsGeometry) -> Iterator[Placed]:
        union = self.polygons[zone]
        for kind, place in (
            ("zone_polygon_lacks", self._thick(union.difference(given))),
            ("zone_polygon_exceeds", self._thick(given.difference(union))),
        ):
            if not place.isEmpty():
                units = tuple(self.at.members(zone))
                yield Finding(kind, "not_the_union", units, zone, round(place.area()), 0.0, ERROR), place

    def _thick(self, place: QgsGeometry) -> QgsGeometry:
        """A place without its slivers; empty if it is nothing else."""
        parts = [part for part in polygons_of(place) if not is_sliver(part, self.width)]
        return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


def _with(finding: Finding, *details: tuple[str, str]) -> Finding:
    return replace(finding, details=details)
