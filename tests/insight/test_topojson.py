"""Maps of pages: one border between two neighbours, whatever the file has, and areas that keep their size."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lks.lks_plugin.insight.map.borders import borders_of
from lks.lks_plugin.insight.map.topojson import topojson
from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer


def sizes(made, name="soner"):
    """The area of each geometry, holes taken off; every ring must be closed."""
    scale, start, found = np.array(made["transform"]["scale"]), np.array(made["transform"]["translate"]), {}
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + start for arc in made["arcs"]]
    for geometry in made["objects"][name]["geometries"]:
        found[geometry["id"]] = 0.0
        for ring in (ring for polygon in geometry["arcs"] for ring in polygon):
            points = np.vstack([arcs[arc] if arc >= 0 else arcs[~arc][::-1] for arc in ring])
            assert np.allclose(points[0], points[-1])
            x, y = (points - points[0]).T
            found[geometry["id"]] += float(x[:-1] @ y[1:] - x[1:] @ y[:-1]) / 2
    return found


def used(made, name="soner"):
    geometries = made["objects"][name]["geometries"]
    return Counter(arc for one in geometries for polygon in one["arcs"] for ring in polygon for arc in ring)


def test_real_polygons_that_overlap_and_leave_slivers_get_one_border(qgis_app, shared_data):
    """Bærum: 1 008 pairs of neighbours overlap, the union has 2 265 slivers."""
    layer = QgsVectorLayer(str(shared_data / "baerum" / "grunnkretser.gpkg"), "b", "ogr")
    units = [(number, one.geometry()) for number, one in enumerate(layer.getFeatures())]
    made = topojson({"soner": units})
    found = sizes(made)
    assert sorted(found) == [number for number, _ in units]
    assert all(found[number] == pytest.approx(polygon.area(), rel=0.1) for number, polygon in units)
    counts = used(made)
    assert set(counts.values()) == {1}
    shared = [arc for arc in counts if arc >= 0 and ~arc in counts]
    # Hardly anything but the outer line has one side only: slivers between neighbours are closed.
    assert len(shared) > 1000 and len(counts) - 2 * len(shared) < 120


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 6), st.integers(2, 6), st.randoms(use_true_random=False))
def test_any_division_of_a_grid_is_drawn_whole(columns, rows, chance):
    """Zones with holes, corners that touch, parts far from each other: sizes and shared borders stay."""
    cells = [(x, y, chance.randrange(4)) for x in range(columns) for y in range(rows)]
    boxes = [(5e5 + 1000 * x, 6.6e6 + 1000 * y) for x, y, _ in cells]
    squares = [QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000)) for x, y in boxes]
    parts = [(zone, square) for (_, _, zone), square in zip(cells, squares)]
    above = [(zone % 2, polygon) for zone, polygon in parts]
    made = topojson({"soner": parts, "bydeler": above})
    for name, division in (("soner", parts), ("bydeler", above)):
        whole = Counter()
        for zone, polygon in division:
            whole[zone] += polygon.area()
        assert sizes(made, name) == {zone: pytest.approx(size, rel=1e-3) for zone, size in whole.items()}
        assert set(used(made, name).values()) == {1}
    inner = {arc if arc >= 0 else ~arc for arc in used(made, "bydeler")}
    assert inner <= {arc if arc >= 0 else ~arc for arc in used(made)}


def test_a_border_that_another_division_bends_stays_one(qgis_app):
    """A school district that runs ten centimetres beside the border of a zone does not make a strip of its own."""
    zone = QgsGeometry.fromRect(QgsRectangle(0, 0, 1000, 1000))
    other = QgsGeometry.fromRect(QgsRectangle(0.04, 0, 2000, 1000))
    borders = borders_of([[(0, zone)], [(0, other)]])
    assert len(borders.lines) == 3


def test_an_island_smaller_than_the_simplification_is_still_drawn(qgis_app):
    island = QgsGeometry.fromRect(QgsRectangle(50000, 50000, 50020, 50020))
    made = topojson({"soner": [(0, QgsGeometry.fromRect(QgsRectangle(0, 0, 40000, 40000))), (1, island)]})
    assert sizes(made)[1] == pytest.approx(400, rel=0.6) and topojson({"soner": [(0, QgsGeometry())]}) is None
