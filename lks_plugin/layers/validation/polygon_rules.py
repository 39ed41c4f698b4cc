"""The rules that need polygons: enclaves, faults of the map, and a layer of zones against the union of its units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSource,
    QgsGeometry,
)

from ...engine.findings import ERROR, NOTE, Finding, Grade
from ...engine.progress import Progress, check
from ...engine.rules.assignment import UNASSIGNED, Assignment
from ...engine.units.coding import kommune_of, zone_name
from ..contiguity.map_faults import map_gaps, map_overlaps
from ..reading.overlay import difference, intersection, meet, united
from ..reading.polygons import read_polygons
from ..reading.units import check_layer, lks_code, text_of
from ..zones import holes, is_sliver, polygons_of, spatial_index, thick

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
    metres; what is thinner on average than ``width`` metres is a sliver and does not count. ``of_map`` is the grade of
    what no division can mend."""

    def __init__(
        self,
        at: Assignment,
        geometries: Sequence[QgsGeometry],
        polygons: Sequence[QgsGeometry],
        width: float,
        of_map: Grade = NOTE,
    ) -> None:
        self.of_map = of_map
        self.at, self.geometries, self.polygons, self.width = at, geometries, polygons, width
        self._units = spatial_index(geometries)

    def findings(self, progress: Progress | None = None) -> Iterator[Placed]:
        """Zones in several polygons, enclaves, gaps and overlaps of the map, each with its place."""
        for zone, polygon in enumerate(self.polygons):
            check(progress, zone / len(self.polygons))
            if not polygon.isEmpty():
                yield from self._several_polygons(zone, polygon)
                yield from self._enclaves(zone, polygon)
        for finding, place in self.map_faults():
            yield replace(finding, grade=self.of_map), place

    def map_faults(self) -> list[Placed]:
        """Units on top of each other and places without one: no division can mend them."""
        units, graph = self.at.ground.units, self.at.ground.graph
        return [*map_overlaps(units, self.geometries, graph, self.width), *map_gaps(units, self.geometries, self.width)]

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

    def against(self, given: ZonePolygons) -> Iterator[Placed]:
        """A layer of zones against the zones of the units: each there once, named rightly, the union of its units."""
        counts = Counter(given.codes)
        label_of = {code: zone for zone, code in enumerate(self.at.codes) if not self.polygons[zone].isEmpty()}
        for code, zone in sorted(label_of.items()):
            if code not in counts and not self.at.is_rest(zone):
                yield self._about("zone_polygon_missing", "missing", zone, 0.0), self.polygons[zone]
        for code, count in sorted(counts.items()):
            rows = [row for row, other in enumerate(given.codes) if other == code]
            place = united(given.geometries[row] for row in rows)
            if code not in label_of:
                found = Finding("zone_polygon_extra", "extra", (), None, float(count), 0.0, ERROR)
                yield _with(found, ("names", code or "–")), place
                continue
            zone = label_of[code]
            if count > 1:
                yield self._about("zone_polygon_twice", "repeated", zone, float(count)), place
            yield from self._misnamed(zone, [given.names[row] for row in rows], place)
            yield from self._differences(zone, place)
        yield from self._overlaps(given, label_of)
        yield from self._gaps(given)

    def _overlaps(self, given: ZonePolygons, label_of: Mapping[str, int]) -> Iterator[Placed]:
        """Places in two zones of the layer, but for those where units of the two lie on top of each other."""
        index = spatial_index(given.geometries)
        for row, (code, polygon) in enumerate(zip(given.codes, given.geometries)):
            others = [other for other in sorted(index.intersects(polygon.boundingBox())) if other > row]
            for other in others if code in label_of else ():
                if given.codes[other] in label_of and given.codes[other] != code:
                    both = self._thick(intersection(polygon, given.geometries[other]))
                    labels = [label_of[code], label_of[given.codes[other]]]
                    if not both.isEmpty():
                        one, two = (self.polygons[label] for label in labels)
                        both = self._thick(difference(both, intersection(one, two)))
                    if not both.isEmpty():
                        units = tuple(sorted({unit for label in labels for unit in self._reaching(label, both)}))
                        found = Finding("overlap", "in_two_zones", units, labels[0], round(both.area()), 0.0, ERROR)
                        yield _with(found, ("other", given.codes[other])), both

    def _reaching(self, zone: int, place: QgsGeometry) -> list[int]:
        """The units of a zone that reach into a place."""
        return [
            unit
            for unit in self.at.members(zone)
            if not self.geometries[unit].isEmpty() and meet(self.geometries[unit], place)
        ]

    def _gaps(self, given: ZonePolygons) -> Iterator[Placed]:
        """Holes between the zones of the layer that units cover."""
        whole = united(polygon for polygon in given.geometries if not polygon.isEmpty())
        for hole in holes(whole):
            near = [
                unit for unit in sorted(self._units.intersects(hole.boundingBox())) if meet(self.geometries[unit], hole)
            ]
            covered = united(self.geometries[unit] for unit in near)
            left = self._thick(intersection(hole, covered)) if near else QgsGeometry()
            if not left.isEmpty():
                units = tuple(unit for unit in near if meet(self.geometries[unit], left))
                yield Finding("gap", "in_no_zone", units, None, round(left.area()), 0.0, ERROR), left

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
            ("zone_polygon_lacks", self._thick(difference(union, given))),
            ("zone_polygon_exceeds", self._thick(difference(given, union))),
        ):
            if not place.isEmpty():
                units = tuple(self.at.members(zone))
                yield Finding(kind, "not_the_union", units, zone, round(place.area()), 0.0, ERROR), place

    def _thick(self, place: QgsGeometry) -> QgsGeometry:
        return thick(place, self.width)


def _with(finding: Finding, *details: tuple[str, str]) -> Finding:
    return replace(finding, details=details)
