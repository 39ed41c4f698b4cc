"""The user's own links and cuts: read from lines and tables, and found again on the map."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine.errors import LksError
from lks.lks_plugin.engine.graph.contiguity import BORDER, LINK, NEAREST, Contiguity
from lks.lks_plugin.engine.units.units import Units
from lks.lks_plugin.layers.contiguity.build import ContiguityOptions, unit_graph
from lks.lks_plugin.layers.contiguity.links import FROM_FIELDS, Link, read_link_tables, read_links
from lks.lks_plugin.layers.finding_texts import sentence
from lks.lks_plugin.layers.reading.tables import plain_tables, table_sources
from lks.lks_plugin.layers.zones import dissolve
from lks.tests.helpers.layers import box
from lks.tests.helpers.worlds import examples
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsVectorLayer,
)

from ..reading.test_tables import write_sheets

pytestmark = pytest.mark.usefixtures("qgis_app")
METRES = QgsCoordinateReferenceSystem("EPSG:25833")


def line(*points):
    return QgsGeometry.fromWkt("LineString(" + ", ".join(f"{x} {y}" for x, y in points) + ")")


def units(n, people=2000, kommuner=None):
    """Units 43010101, 43010102, … of 2 000 people each."""
    kommuner = kommuner or ["4301"] * n
    return Units(
        codes=tuple(str(43010101 + i) for i in range(n)),
        population=np.full(n, people, dtype=np.int64),
        kommuner=tuple(kommuner),
        kommune_names=tuple(kommuner),
        levels=((),) * n,
    )


def code(number):
    return str(43010101 + number)


# Two by two squares of a kilometre in the south-west (0 1 / 2 3), an island (4) a kilometre east of 1.
QUARTERS = [box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000), box(0, 1000, 1000, 2000), box(1000, 1000, 2000, 2000)]
WORLD = [*QUARTERS, box(3000, 0, 4000, 1000)]


def graph_of(links, geometries=WORLD, least=1500, **more):
    return unit_graph(units(len(geometries), **more), geometries, ContiguityOptions(links=tuple(links)), least)


def edges(graph, *kinds):
    chosen = np.isin(graph.kind, kinds or (BORDER, LINK, NEAREST))
    return {tuple(pair) for pair in graph.edges[chosen].tolist()}


def told(graph):
    """Reason, rows and units of each finding."""
    return [(finding.reason, dict(finding.details)["rows"], finding.units) for finding in graph.findings]


def layer_of(kind, rows, crs="EPSG:25833", fields="field=art:string&field=fra:string&field=til:string"):
    """A layer of (geometry or None, attribute, …) rows."""
    layer = QgsVectorLayer(f"{kind}?{fields}", "lenker", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    features = []
    for geometry, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values + [None] * (len(layer.fields()) - len(values)))
        if geometry is not None:
            feature.setGeometry(geometry)
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    assert added
    return layer


BORDERS = {(0, 1), (0, 2), (1, 3), (2, 3)}


# -- on the map -------------------------------------------------------------------------------------------------------


def test_a_line_joins_the_units_at_its_ends_and_is_as_long_as_the_water_between():
    graph = graph_of([Link(1, False, line=line((1500, 500), (3500, 500)))])
    assert edges(graph, BORDER) == BORDERS and edges(graph, LINK) == {(1, 4)}
    assert graph.length[graph.kind == LINK].tolist() == [1000]
    assert told(graph) == []


def test_an_end_in_the_water_means_the_nearest_unit_within_reach():
    near = graph_of([Link(1, False, line=line((2400, 500), (2600, 500)))])
    assert edges(near, LINK) == {(1, 4)}
    far = graph_of([Link(7, False, line=line((1500, 500), (5000, 500)))])
    assert edges(far, LINK) == set()
    assert told(far) == [("link_no_unit", "7", (1,))]


def test_an_island_that_the_user_linked_needs_no_automatic_link():
    assert edges(graph_of([], least=2500), NEAREST) == {(1, 4)}
    graph = graph_of([Link(1, False, (code(3), code(4)))], least=2500)
    assert edges(graph, NEAREST) == set() and edges(graph, LINK) == {(3, 4)}


def test_a_cut_parts_neighbours_and_remembers_their_border():
    graph = graph_of([Link(1, True, (code(1), code(0)))])
    assert edges(graph) == BORDERS - {(0, 1)}
    assert graph.cuts.tolist() == [[0, 1]] and graph.cut_length.tolist() == pytest.approx([1000], abs=3)
    assert told(graph) == []


def test_a_cut_pair_is_not_linked_again():
    graph = graph_of([Link(1, True, (code(1), code(4)))], least=2500)
    assert edges(graph, NEAREST) == {(3, 4)}
    assert told(graph) == [("cut_no_border", "1", (1, 4))]
    assert np.isnan(graph.cut_length).all()


def test_a_line_across_a_border_cuts_the_pair_at_its_ends():
    graph = graph_of([Link(1, True, line=line((500, 500), (1500, 500)))])
    assert edges(graph) == BORDERS - {(0, 1)}


def test_a_line_along_borders_cuts_every_pair_it_follows_but_not_those_it_passes():
    # A motorway from west to east, 20 m north of the border and a little outside at either end.
    graph = graph_of([Link(1, True, line=line((-100, 1020), (700, 1010), (1400, 1025), (2100, 1020)))])
    assert edges(graph) == {(0, 1), (2, 3)}


def test_a_line_along_less_than_half_of_a_border_leaves_it():
    graph = graph_of([Link(1, True, line=line((-100, 1020), (1300, 1020)))])
    assert edges(graph) == BORDERS - {(0, 2)}


def test_a_line_too_far_from_the_border_to_follow_it_cuts_what_its_ends_say():
    graph = graph_of([Link(3, True, line=line((100, 1050), (900, 1050)))])
    assert edges(graph) == BORDERS
    assert told(graph) == [("cut_in_one_unit", "3", (2,))]


def test_a_short_border_at_right_angles_to_a_cut_stays():
    # The border of 0 and 1 is 40 m long, wholly within 30 m of the line, but leads away from it.
    flat = [box(0, 0, 1000, 40), box(1000, 0, 2000, 40), box(0, 40, 2000, 2000)]
    graph = graph_of([Link(1, True, line=line((-50, 40), (2050, 40)))], flat)
    assert edges(graph) == {(0, 1)}


def test_an_end_inside_a_unit_means_that_unit_however_near_the_next_one_is():
    graph = graph_of([Link(1, False, line=line((1500, 1000.4), (3500, 500)))])
    assert edges(graph, LINK) == {(3, 4)}


def test_neighbours_on_the_same_side_of_a_cut_stay_neighbours_however_near_it_their_border_runs():
    hook = QgsGeometry.fromWkt("Polygon((0 0, 1000 0, 1000 20, 300 20, 300 500, 0 500, 0 0))")
    world = [box(0, -1000, 1000, 0), hook, box(300, 20, 1000, 500)]
    assert edges(graph_of([], world)) == {(0, 1), (1, 2)}
    assert edges(graph_of([Link(1, True, line=line((-20, 0), (1020, 0)))], world, least=0)) == {(1, 2)}


def test_the_outline_of_an_approved_zone_cuts_it_out_of_baerum_and_nothing_else(shared_data):
    layer = QgsVectorLayer(str(shared_data / "baerum" / "grunnkretser.gpkg"), "Bærum", "ogr")
    rows = sorted(layer.getFeatures(), key=lambda row: row["grunnkretsnummer"])
    shapes = [QgsGeometry(row.geometry()).makeValid() for row in rows]
    before = edges(graph_of([], shapes, least=0))
    for zone in ("3201000003", "3201000043"):
        inside = {unit for unit, row in enumerate(rows) if row["lks2026"] == zone}
        whole = dissolve([shapes[unit] for unit in inside], 1.0)
        drawn = QgsGeometry(whole.constGet().boundary()).simplify(15).asGeometryCollection()
        after = graph_of([Link(1, True, line=part) for part in drawn], shapes, least=0)
        assert before - edges(after) == {(i, j) for i, j in before if (i in inside) != (j in inside)}


def test_a_cut_follows_a_wiggly_border():
    teeth = [(5 * k, 1000 + 14 * (k % 2)) for k in range(401)]
    south = QgsGeometry.fromPolygonXY([[p.asPoint() for p in points((0, 0), *teeth, (2000, 0), (0, 0))]])
    north = QgsGeometry.fromPolygonXY([[p.asPoint() for p in points((0, 2000), *teeth, (2000, 2000), (0, 2000))]])
    assert edges(graph_of([], [south, north])) == {(0, 1)}
    assert edges(graph_of([Link(1, True, line=line((0, 1007), (2000, 1007)))], [south, north], least=0)) == set()


def points(*pairs):
    return [QgsGeometry.fromWkt(f"Point({x} {y})") for x, y in pairs]


def test_a_row_with_codes_means_these_as_long_as_the_line_agrees():
    # Both ends lie on borders, where four units meet at the one: the codes say which.
    drawn = line((1000, 1000), (2000, 500))
    graph = graph_of([Link(1, True, (code(3), code(1)), drawn)])
    assert edges(graph) == BORDERS - {(1, 3)} and told(graph) == []


def test_a_line_that_was_moved_counts_more_than_its_codes():
    graph = graph_of([Link(4, False, (code(0), code(1)), line((1500, 1500), (3500, 500)))])
    assert edges(graph, LINK) == {(3, 4)}
    assert told(graph) == [("link_moved", "4", (0, 1))]


def test_a_pair_both_linked_and_cut_is_cut():
    graph = graph_of([Link(1, True, (code(1), code(4))), Link(2, False, (code(4), code(1)))])
    assert edges(graph) == BORDERS
    assert told(graph) == [("link_and_cut", "1, 2", (1, 4))]


def test_odd_rows_are_told_by_row_and_unit():
    graph = graph_of(
        [
            Link(1, False),
            Link(2, False, (code(0), "99010101")),
            Link(3, False, (code(2), code(2))),
            Link(4, False, (code(0), code(1))),
            Link(5, False, line=line((100, 100), (900, 900))),
            Link(6, False, ("99010102", "99010101")),
        ]
    )
    assert sorted(told(graph)) == [
        ("link_empty", "1", ()),
        ("link_in_one_unit", "3", (2,)),
        ("link_in_one_unit", "5", (0,)),
        ("link_neighbours", "4", (0, 1)),
        ("link_no_code", "2, 6", (0,)),
    ]
    words = [sentence(finding, units(5).codes, None) for finding in graph.findings]
    assert "Links, row 1. It has neither a line nor two grunnkretser." in words
    assert any("2, 6" in word for word in words)
    assert any(f"{code(0)}, {code(1)} are neighbours already" in word for word in words)


def test_a_link_between_kommuner_is_an_edge_and_is_told():
    graph = graph_of([Link(1, False, (code(1), code(4)))], kommuner=["4301"] * 4 + ["4302"])
    assert edges(graph, LINK) == {(1, 4)}
    assert told(graph) == [("link_across", "1", (1, 4))]


def test_where_units_overlap_the_ends_are_two_different_ones_if_they_can_be():
    overlapping = [box(0, 0, 1000, 1000), box(900, 0, 2000, 1000), box(3000, 0, 4000, 1000)]
    graph = graph_of([Link(1, True, line=line((950, 500), (950, 600)))], overlapping, least=0)
    assert edges(graph) == set()


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.booleans()), max_size=12), st.randoms())
@examples(40)
def test_whatever_the_rows_cuts_are_never_edges_links_always_and_order_means_nothing(rows, shuffler):
    links = [Link(k, cut, (code(i), code(j))) for k, (i, j, cut) in enumerate(rows)]
    graph = graph_of(links, least=2500)
    cut = {(min(i, j), max(i, j)) for i, j, is_cut in rows if is_cut and i != j}
    linked = {(min(i, j), max(i, j)) for i, j, is_cut in rows if not is_cut and i != j}
    assert edges(graph) & cut == set()
    assert linked - cut <= edges(graph, BORDER, LINK)
    assert edges(graph, BORDER) == BORDERS - cut
    shuffler.shuffle(links)
    again = graph_of(links, least=2500)
    assert again.findings == graph.findings
    for name in ("edges", "length", "kind", "cuts", "cut_length"):
        assert np.array_equal(getattr(again, name), getattr(graph, name), equal_nan=True)


# -- reading ----------------------------------------------------------------------------------------------------------


def test_lines_are_read_with_kind_codes_and_in_metres():
    rows = [
        (line((1, 1), (2, 2)),),
        (line((3, 3), (4, 4)), "Brudd", "3010101", "03010102"),
        (line((5, 5), (6, 6)), "ferge", "Horten", "Moss"),
    ]
    first, second, third = read_links(layer_of("LineString", rows), METRES)
    assert (first.cut, second.cut, third.cut) == (False, True, False)
    assert (first.codes, second.codes, third.codes) == (None, ("03010101", "03010102"), None)
    assert second.line.asWkt() == "LineString (3 3, 4 4)"


def test_lines_of_another_coordinate_system_are_transformed():
    (link,) = read_links(layer_of("LineString", [(line((10, 60), (11, 60)),)], crs="EPSG:4326"), METRES)
    assert 200_000 < link.line.asPolyline()[0].x() < 300_000


def test_parts_that_meet_are_one_line_and_separate_parts_one_link_each():
    rows = [
        (QgsGeometry.fromWkt("MultiLineString((0 0, 1 1), (1 1, 5 5))"),),
        (QgsGeometry.fromWkt("MultiLineString((0 0, 1 1), (3 3, 5 5))"),),
    ]
    assert [link.row for link in read_links(layer_of("MultiLineString", rows), METRES)] == [1, 2, 2]


def test_heights_and_curves_do_no_harm():
    rows = [(QgsGeometry.fromWkt("CompoundCurveZ(CircularStringZ(0 0 5, 1 1 5, 2 0 5))"),)]
    (link,) = read_links(layer_of("CompoundCurveZ", rows), METRES)
    assert link.line.asPolyline()[-1].x() == pytest.approx(2)


def test_borders_are_overlooked_and_proposals_are_links():
    rows = [
        (line((0, 0), (1, 1)), "grense", code(0), code(1)),
        (line((0, 0), (1, 1)), "forslag", code(0), code(4)),
    ]
    assert [(link.row, link.cut) for link in read_links(layer_of("LineString", rows), METRES)] == [(2, False)]


def test_a_row_without_a_line_may_have_codes_and_an_empty_one_is_kept_to_be_told():
    rows = [(None, "lenke", code(0), code(1)), (None, "lenke"), (QgsGeometry.fromWkt("LineString EMPTY"),)]
    links = read_links(layer_of("LineString", rows), METRES)
    assert [(link.codes is None, link.line) for link in links] == [(False, None), (True, None), (True, None)]


def links_in(table):
    (source,) = table_sources(table, QgsProcessingContext())
    return read_link_tables(plain_tables(source, FROM_FIELDS))


TABLE = "field=merknad:string&field=nr1:integer&field=navn:string&field=nr2:double"


def test_a_table_is_read_by_the_names_of_its_columns_or_by_what_they_hold():
    by_name = layer_of(
        "NoGeometry", [(None, "cut", 43010101, code(1))], fields="field=KIND:string&field=From:int&field=TO:string"
    )
    assert links_in(by_name) == (Link(1, True, (code(0), code(1))),)
    by_content = layer_of("NoGeometry", [(None, "a", 3010101, "x", 43010102.0)], fields=TABLE)
    assert links_in(by_content) == (Link(1, False, ("03010101", code(1))),)


def refused(layer):
    with pytest.raises(LksError) as error:
        links_in(layer) if layer.wkbType() == Qgis.WkbType.NoGeometry else read_links(layer, METRES)
    return str(error.value)


def test_what_is_no_layer_of_links_is_refused_by_name():
    assert "«lenker»" in refused(layer_of("Point", []))
    assert "Polygon" in refused(layer_of("Polygon", []))
    assert "no coordinate system" in refused(layer_of("LineString", [(line((0, 0), (1, 1)),)], crs=""))
    one_column = layer_of("NoGeometry", [(None, "x", 43010101, "y", None)], fields=TABLE)
    assert "merknad, nr1, navn, nr2" in refused(one_column)
    point = layer_of("GeometryCollection", [(QgsGeometry.fromWkt("GeometryCollection(Point(1 1))"),)])
    assert "points or polygons" in refused(point)


def test_codes_and_kinds_that_cannot_be_understood_are_named():
    table = "field=fra:string&field=til:string&field=art:string"
    message = refused(layer_of("NoGeometry", [(None, code(0), "Moss"), (None, code(0), code(1))], fields=table))
    assert "fra, til" in message and "row 1: «Moss»" in message and "row 2" not in message
    message = refused(layer_of("NoGeometry", [(None, code(0), code(1), "brud")], fields=table))
    assert "«art»" in message and "«brud»" in message and "brudd" in message


def test_an_empty_layer_has_no_links():
    assert read_links(layer_of("LineString", []), METRES) == ()
    assert links_in(layer_of("NoGeometry", [], fields=TABLE)) == ()


def test_a_workbook_of_text_with_a_title_and_another_sheet_is_read(tmp_path):
    rows = [("Mine lenker", " ", "  "), ("Fra", "til", "art"), ("3010101", "03010102", "brudd")]
    path = write_sheets(tmp_path / "lenker.xlsx", "XLSX", {"Om": [("Lenkene",)], "Lenker": rows})
    (link,) = links_in(QgsVectorLayer(path, "lenker", "ogr"))
    assert (link.cut, link.codes) == (True, ("03010101", "03010102"))


def test_pairs_without_heads_are_refused_instead_of_losing_the_first(tmp_path):
    path = tmp_path / "lenker.csv"
    path.write_text("03010101;03010102\n03010102;03010103\n", encoding="utf-8")
    assert "no two columns" in refused(QgsVectorLayer(str(path), "lenker", "ogr"))


def test_a_line_outside_the_world_is_named():
    layer = layer_of("LineString", [(line((10, 60), (11, 60)),), (line((1000, 5900), (1010, 5900)),)], crs="EPSG:4326")
    assert "placed on the map of the grunnkretser: 2." in refused(layer)


def test_links_are_no_edges_of_a_graph_without_them():
    assert isinstance(graph_of([]), Contiguity) and graph_of([]).findings == ()
