"""Zone polygons: the union of their units, clean."""

import math

import pytest
from lks.lks_plugin.layers.zones import compactness, dissolve
from lks.tests.helpers.layers import box, shapes
from qgis.core import QgsGeometry

pytestmark = pytest.mark.usefixtures("qgis_app")


def polygon(wkt):
    return QgsGeometry.fromWkt(wkt)


def parts_and_holes(geometry):
    return geometry.constGet().partCount(), sum(
        part.constGet().numInteriorRings() for part in geometry.asGeometryCollection()
    )


def test_clean_neighbours_become_one_polygon_of_the_same_area():
    zone = dissolve([box(0, 0, 100, 100), box(100, 0, 200, 100)], 1.0)
    assert parts_and_holes(zone) == (1, 0) and zone.area() == pytest.approx(20_000)


def test_a_sliver_between_neighbours_is_filled():
    notched = polygon("Polygon((100 0,200 0,200 100,100 100,100 90,103 50,100 10,100 0))")
    zone = dissolve([box(0, 0, 100, 100), notched], 1.0)
    assert parts_and_holes(zone) == (1, 0) and zone.area() == pytest.approx(20_000)


def test_the_hole_of_an_enclave_stays():
    ring = polygon("Polygon((0 0,300 0,300 300,0 300,0 0),(100 100,200 100,200 200,100 200,100 100))")
    assert parts_and_holes(dissolve([ring, box(300, 0, 400, 300)], 1.0)) == (1, 1)


def test_a_gap_narrower_than_the_tolerance_is_bridged():
    gap = [box(0, 0, 100, 100), box(100.6, 0, 200, 100)]
    assert parts_and_holes(dissolve(gap, 1.0))[0] == 1
    assert parts_and_holes(dissolve(gap, 0.5))[0] == 2


def test_an_island_stays_an_island():
    assert parts_and_holes(dissolve([box(0, 0, 100, 100), box(500, 0, 600, 100)], 1.0)) == (2, 0)


def test_a_circle_is_compact_and_a_strip_is_not():
    circle = polygon("Point(0 0)").buffer(100, 90)
    assert compactness(circle) == pytest.approx(1, abs=1e-3)
    assert compactness(box(0, 0, 1, 1)) == pytest.approx(math.pi / 4)
    assert compactness(box(0, 0, 100, 1)) < 0.05


def test_a_thin_enclave_of_another_zone_is_not_covered():
    ring = polygon("Polygon((0 0,600 0,600 300,0 300,0 0),(50 100,550 100,550 109,50 109,50 100))")
    strip = box(50, 100, 550, 109)
    assert dissolve([ring], 1.0).area() == pytest.approx(180_000)
    zone = dissolve([ring], 1.0, lambda extent: [strip])
    assert zone.area() == pytest.approx(180_000 - 4_500) and zone.intersection(strip).area() == 0


def test_bridging_a_gap_does_not_cover_what_lies_in_it():
    gap, between = [box(0, 0, 100, 100), box(100.6, 0, 200, 100)], box(100, 0, 100.6, 100)
    zone = dissolve(gap, 1.0, lambda extent: [between])
    assert zone.intersection(between).area() == pytest.approx(0, abs=1e-6)


def test_a_gap_that_another_zone_covers_at_one_end_is_still_bridged_along_the_rest():
    shapes = [box(0, 0, 100, 100), box(100.6, 0, 200, 100), box(99, -50, 101.5, 3)]
    for shape in shapes:
        shape.rotate(17, polygon("Point(0 0)").asPoint())
    one, other, beside = shapes
    zone = dissolve([one, other], 1.0, lambda extent: [beside])
    own = QgsGeometry.unaryUnion([one, other])
    assert parts_and_holes(zone)[0] == 1
    # What lay on top of the other zone before still does, no more.
    assert zone.intersection(beside).area() == pytest.approx(own.intersection(beside).area(), abs=1e-3)


@pytest.mark.parametrize(
    "tolerance, members",
    [
        # GEOS gives up asking whether a unit of another zone meets a sliver of this one: the sliver was left on it.
        (2.0, "32010105 32010106"),
        (10.0, "32011713 32011813 32011814 32011816"),
        # GEOS gives up taking off what lies on units of other zones: the zone had no polygon at all.
        (2.0, "32011101 32011102 32011103 32011407 32011408"),
    ],
)
def test_what_geos_gives_up_on_neither_covers_another_zone_nor_loses_this_one(shared_data, tolerance, members):
    baerum = shapes(shared_data / "baerum" / "grunnkretser.gpkg", "grunnkretsnummer")
    others = [geometry for code, geometry in sorted(baerum.items()) if code not in members.split()]
    units = [baerum[code] for code in members.split()]
    zone = dissolve(units, tolerance, lambda extent: [other for other in others if other.boundingBoxIntersects(extent)])
    own = QgsGeometry.unaryUnion(units)
    assert zone.area() >= own.area() - 0.01
    on_top = [(zone.intersection(other).area(), own.intersection(other).area()) for other in others]
    assert sum(now - before for now, before in on_top) < 0.02
