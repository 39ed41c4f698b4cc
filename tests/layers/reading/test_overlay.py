"""Overlays that GEOS gives up on: done again on a grid, or told, never a silent nothing."""

import math

import pytest
from lks.lks_plugin.layers.errors import InputError
from lks.lks_plugin.layers.reading.overlay import difference, intersection, meet, symmetric_difference, united
from lks.lks_plugin.layers.zones import dissolve
from lks.tests.helpers.layers import box, shapes
from qgis.core import QgsGeometry, QgsPointXY

pytestmark = pytest.mark.usefixtures("qgis_app")
SQUARE = box(0, 0, 100, 100)


def test_overlays_are_those_of_geos():
    half = box(50, 0, 150, 100)
    areas = [made.area() for made in (united([SQUARE, half]), intersection(SQUARE, half), difference(SQUARE, half))]
    assert areas == pytest.approx([15_000, 5_000, 5_000])
    assert symmetric_difference(SQUARE, half).area() == pytest.approx(10_000)
    assert meet(SQUARE, half) and meet(SQUARE, box(100, 0, 200, 100)) and not meet(SQUARE, box(101, 0, 200, 100))


def test_nothing_in_common_is_empty_and_no_error():
    assert intersection(SQUARE, box(500, 0, 600, 100)).isEmpty() and difference(SQUARE, SQUARE).isEmpty()
    assert united([]).isEmpty()


def test_slivers_that_geos_gives_up_on(shared_data):
    """A zone of Bærum, and what closing its slivers added on top of other zones: polygons, lines and points."""
    others = shapes(shared_data / "baerum" / "grunnkretser.gpkg", "grunnkretsnummer")
    units = [others.pop(code) for code in ("32011101", "32011102", "32011103", "32011407", "32011408")]
    zone, own = dissolve(units, 2.0), united(units)
    added = difference(zone, own)
    on_others = intersection(united(other for _, other in sorted(others.items()) if meet(other, added)), added)
    left = difference(zone, on_others)
    assert left.area() == pytest.approx(zone.area() - on_others.area(), abs=0.01)


def test_polygons_that_cross_themselves_are_made_valid():
    crossing = QgsGeometry.fromWkt("Polygon((0 0,100 100,100 0,0 100,0 0))")
    assert intersection(SQUARE, crossing).area() == pytest.approx(5_000)
    assert difference(SQUARE, crossing).area() == pytest.approx(5_000)


def test_a_failed_overlay_is_told():
    corners = [(0, 0), (100, 0), (math.nan, math.nan), (0, 100), (0, 0)]
    nowhere = QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]])
    for overlay in (intersection, difference, symmetric_difference, lambda *shapes: united(shapes)):
        with pytest.raises(InputError, match=r"cannot be laid on each other.*Fix geometries"):
            overlay(SQUARE, nowhere)
