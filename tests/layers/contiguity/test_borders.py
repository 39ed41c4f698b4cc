"""Contiguity from polygons: borders across slivers count, corners do not."""

import math

import pytest
from lks.lks_plugin.engine import Cancelled
from lks.lks_plugin.engine.graph.contiguity import components
from lks.lks_plugin.layers.contiguity.borders import contiguity, outline_points
from lks.tests.helpers.layers import box
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")


def pairs_of(*polygons, tolerance=1.0, min_border=10.0):
    graph = contiguity(polygons, tolerance, min_border)
    return dict(zip(map(tuple, graph.edges.tolist()), graph.length.tolist(), strict=True))


def test_a_shared_border_has_its_length():
    assert pairs_of(box(0, 0, 100, 100), box(100, 0, 200, 60)) == {(0, 1): pytest.approx(60, abs=2.5)}


def test_a_touching_corner_is_no_border():
    assert pairs_of(box(0, 0, 100, 100), box(100, 100, 200, 200)) == {}


def test_a_sliver_within_the_tolerance_does_not_part_neighbours():
    one, other = box(0, 0, 100, 100), box(100.8, 0, 200, 100)
    assert list(pairs_of(one, other)) == [(0, 1)]
    assert pairs_of(one, other, tolerance=0.5) == {}


def test_an_overlap_does_not_part_neighbours():
    assert list(pairs_of(box(0, 0, 100, 100), box(70, 10, 200, 90))) == [(0, 1)]


def test_vertices_on_one_side_only_do_not_part_neighbours():
    ragged = QgsGeometry.fromWkt("Polygon((100 0, 200 0, 200 100, 100 100, 100 61, 100 33, 100 0))")
    assert list(pairs_of(box(0, 0, 100, 100), ragged)) == [(0, 1)]


def test_a_border_shorter_than_asked_for_does_not_count():
    one, other = box(0, 0, 100, 100), box(100, 92, 200, 200)
    assert pairs_of(one, other) == {}
    assert list(pairs_of(one, other, min_border=5)) == [(0, 1)]


def test_an_enclave_borders_on_what_surrounds_it():
    ring = QgsGeometry.fromWkt("Polygon((0 0,100 0,100 100,0 100,0 0),(40 40,60 40,60 60,40 60,40 40))")
    assert pairs_of(ring, box(40, 40, 60, 60)) == {(0, 1): pytest.approx(80)}


def test_every_part_of_a_multipolygon_counts():
    islands = QgsGeometry.fromWkt("MultiPolygon(((0 0,50 0,50 50,0 50,0 0)),((500 0,550 0,550 50,500 50,500 0)))")
    assert list(pairs_of(islands, box(550, 0, 600, 50))) == [(0, 1)]


def test_outline_points_are_every_vertex_once_per_ring():
    ring = QgsGeometry.fromWkt("Polygon((0 0,100 0,100 100,0 100,0 0),(40 40,60 40,60 60,40 40))")
    points, owner = outline_points([box(0, 0, 1, 1), ring], 1000)
    assert len(points) == 4 + 4 + 3 and owner.tolist() == [0] * 4 + [1] * 7


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        contiguity([box(0, 0, 100, 100), box(100, 0, 200, 100)], 1.0, 10.0, lambda fraction: False)


def polygons_of(path, crs=None):
    layer = QgsVectorLayer(str(path), "units", "ogr")
    made = [QgsGeometry(feature.geometry()) for feature in layer.getFeatures()]
    if crs:
        transform = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(crs), QgsProject.instance())
        for polygon in made:
            polygon.transform(transform)
    return made


def test_baerum_has_no_false_islands_although_its_polygons_overlap(shared_data):
    polygons = polygons_of(shared_data / "baerum" / "grunnkretser.gpkg")
    graph = contiguity(polygons, 1.0, 10.0)
    assert len(graph.edges) >= 945
    assert components(graph.n, graph.edges).max() == 0


def test_bamble_has_the_51_pairs_that_share_a_line_and_not_the_3_that_share_a_corner(shared_data):
    polygons = polygons_of(shared_data / "bamble" / "grunnkretser_4012_wgs84.geojson", "EPSG:25833")
    touching, corners = set(), set()
    for i, one in enumerate(polygons):
        for j in range(i + 1, len(polygons)):
            if one.distance(polygons[j]) == 0:
                if one.intersection(polygons[j]).length() > 0:
                    touching.add((i, j))
                else:
                    corners.add((i, j))
    graph = contiguity(polygons, 1.0, 10.0)
    assert {tuple(edge) for edge in graph.edges.tolist()} == touching
    assert {tuple(pair) for pair in graph.corners.tolist()} == corners
    assert (len(touching), len(corners)) == (51, 3)
    assert not math.isnan(graph.length.sum())
