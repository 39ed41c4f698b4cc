"""Reading a layer: what is wrong is named, what can be mended is mended and told."""

import numpy as np
import pytest
from lks.lks_plugin.engine.errors import LksError
from lks.lks_plugin.engine.units.indicators import Measure
from lks.lks_plugin.layers.reading.units import UnitFields, read_units
from qgis.core import QgsGeometry, QgsVectorLayer

FIELDS = UnitFields(unit="grunnkretsnummer", population="befolkning")


def message_of(layer, fields=FIELDS):
    with pytest.raises(LksError) as raised:
        read_units(layer, fields)
    return str(raised.value)


def test_a_field_that_is_not_there_is_named_with_those_that_are(squares):
    message = message_of(squares(2, 2), UnitFields("grunnkretsnummer", "folketall"))
    assert "folketall" in message and "befolkning" in message


def test_codes_from_a_number_field_get_their_leading_zero_back(squares):
    layer = squares(2, 1, grunnkretsnummer=[3010102, 3010101])
    assert read_units(layer, FIELDS).units.codes == ("03010101", "03010102")


def test_units_come_sorted_by_code_with_the_geometry_of_their_own_row(squares):
    layer = squares(3, 1, grunnkretsnummer=["43010103", "43010101", "43010102"], befolkning=[3, 1, 2])
    read = read_units(layer, FIELDS)
    assert read.units.population.tolist() == [1, 2, 3]
    assert [geometry.boundingBox().xMinimum() for geometry in read.geometries] == [1000, 2000, 0]
    assert [feature["befolkning"] for feature in read.features] == [1, 2, 3]


@pytest.mark.parametrize("broken", ["4301", "Sentrum", "430101011", None])
def test_a_malformed_code_is_named_with_its_row(squares, broken):
    message = message_of(squares(2, 1, grunnkretsnummer=["43010101", broken]))
    assert "8" in message and (broken or "«»") in message


def test_a_code_that_occurs_twice_is_named(squares):
    message = message_of(squares(3, 1, grunnkretsnummer=["43010101", "43010102", "43010102"]))
    assert "43010102" in message and "43010101" not in message


def test_negative_population_is_refused_with_the_unit(squares):
    assert "43010102" in message_of(squares(2, 1, befolkning=[10, -1]))


def test_population_with_decimals_is_refused_with_the_unit(squares):
    assert "43010101" in message_of(squares(2, 1, befolkning=[10.5, 3.0]))


def test_text_for_population_is_refused_with_the_unit_and_the_text(squares):
    message = message_of(squares(2, 1, befolkning=["12", "mange"]))
    assert "43010102" in message and "mange" in message


@pytest.mark.parametrize("nothing", [[0, 0], [None, None]])
def test_a_layer_where_nobody_lives_is_refused(squares, nothing):
    assert "befolkning" in message_of(squares(2, 1, befolkning=nothing))


@pytest.mark.parametrize("missing", [[5, None], ["5", ":"], ["5", ".."], [5.0, float("nan")]])
def test_missing_population_counts_as_nobody_and_is_told(squares, missing):
    read = read_units(squares(2, 1, befolkning=missing), FIELDS)
    assert read.units.population.tolist() == [5, 0]
    assert [(finding.kind, finding.units) for finding in read.findings] == [("population_missing", (1,))]


def test_the_kommune_comes_from_the_code_where_its_field_is_empty(squares):
    layer = squares(2, 1, kommune=[None, "301"])
    units = read_units(layer, UnitFields("grunnkretsnummer", "befolkning", kommune="kommune")).units
    assert units.kommuner == ("4301", "0301")


def test_a_malformed_kommune_is_named(squares):
    layer = squares(2, 1, kommune=["4301", "Oslo"])
    message = message_of(layer, UnitFields("grunnkretsnummer", "befolkning", kommune="kommune"))
    assert "Oslo" in message and "43010102" in message


def test_signs_among_indicators_are_missing_values_and_not_zero(squares):
    layer = squares(4, 1, a_teller=["1", ":", "..", "2,5"], a_nevner=["4", "4", "4", "0"])
    fields = UnitFields("grunnkretsnummer", "befolkning", measures=(Measure("a", "a_teller", "a_nevner"),))
    values = read_units(layer, fields).attributes[:, 0]
    assert values[0] == 0.25 and np.isnan(values[1:]).all()


def test_text_among_indicators_is_named(squares):
    layer = squares(2, 1, inntekt=["1", "høy"])
    message = message_of(layer, UnitFields("grunnkretsnummer", "befolkning", measures=(Measure("i", "inntekt"),)))
    assert "inntekt" in message and "43010102" in message and "høy" in message


def test_lines_are_refused(squares):
    line = QgsGeometry.fromWkt("LineString(0 0, 1 1)")
    assert "LineString" in message_of(squares(1, 1, geometries=[line], kind="LineString"))


def test_a_line_among_polygons_of_a_mixed_layer_is_named(qgis_app, tmp_path):
    path = tmp_path / "mixed.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":['
        '{"type":"Feature","properties":{"grunnkretsnummer":43010101,"befolkning":9},"geometry":'
        '{"type":"Polygon","coordinates":[[[10,60],[10.1,60],[10.1,60.1],[10,60]]]}},'
        '{"type":"Feature","properties":{"grunnkretsnummer":43010102,"befolkning":9},"geometry":'
        '{"type":"LineString","coordinates":[[10,60],[10.1,60]]}}]}'
    )
    layer = QgsVectorLayer(str(path), "mixed", "ogr")
    assert "43010102" in message_of(layer)


def test_a_layer_without_coordinate_system_is_refused(squares):
    layer = squares(1, 1, crs="")
    assert not layer.crs().isValid()
    assert "ruter" in message_of(layer)


def test_an_empty_layer_is_refused(squares):
    layer = squares(1, 1)
    layer.dataProvider().truncate()
    assert "ruter" in message_of(layer)


def test_a_layer_where_no_unit_has_a_polygon_is_refused(squares):
    message_of(squares(2, 1, geometries=[QgsGeometry(), QgsGeometry()]))


def test_an_invalid_polygon_is_mended_and_told(squares):
    bow = QgsGeometry.fromWkt("Polygon((0 0, 1000 1000, 1000 0, 0 1000, 0 0))")
    good = QgsGeometry.fromWkt("Polygon((1000 0, 2000 0, 2000 1000, 1000 1000, 1000 0))")
    read = read_units(squares(2, 1, geometries=[bow, good]), FIELDS)
    assert all(geometry.isGeosValid() for geometry in read.geometries)
    assert read.geometries[0].area() == pytest.approx(500_000)
    assert [(finding.kind, finding.units) for finding in read.findings] == [("geometry_repaired", (0,))]


def test_a_unit_without_polygon_stands_outside_the_division_and_is_told(squares):
    good = QgsGeometry.fromWkt("Polygon((0 0, 1000 0, 1000 1000, 0 0))")
    read = read_units(squares(2, 1, geometries=[good, QgsGeometry()]), FIELDS)
    assert read.zoned.tolist() == [0] and len(read.units) == 2
    assert [(finding.kind, finding.figure) for finding in read.findings] == [("no_geometry", 800.0)]


def test_uoppgitt_grunnkrets_stands_outside_without_a_word(squares):
    square = QgsGeometry.fromWkt("Polygon((0 0, 1000 0, 1000 1000, 0 0))")
    layer = squares(2, 1, grunnkretsnummer=["43010101", "43019999"], geometries=[square, QgsGeometry()])
    read = read_units(layer, FIELDS)
    assert read.zoned.tolist() == [0] and read.findings == []


def test_uoppgitt_grunnkrets_with_a_polygon_stands_outside_too_and_is_told(squares):
    read = read_units(squares(2, 1, grunnkretsnummer=["43010101", "43019999"]), FIELDS)
    assert read.zoned.tolist() == [0]
    assert [(finding.kind, finding.units) for finding in read.findings] == [("rest_unit_with_polygon", (1,))]


def test_a_layer_of_rest_units_only_is_refused(squares):
    assert "Uoppgitt" in message_of(squares(1, 1, grunnkretsnummer=["43019999"]))


def test_two_units_with_the_same_polygon_are_told(squares):
    square = QgsGeometry.fromWkt("Polygon((0 0, 1000 0, 1000 1000, 0 0))")
    read = read_units(squares(2, 1, geometries=[square, QgsGeometry(square)]), FIELDS)
    assert [(finding.kind, finding.units) for finding in read.findings] == [("same_polygon", (1,))]


def test_a_bydel_in_a_decimal_field_keeps_its_digits(squares):
    layer = squares(1, 1, bydel=[430101.0])
    assert read_units(layer, UnitFields("grunnkretsnummer", "befolkning", strata=("bydel",))).units.levels == (
        ("430101",),
    )


@pytest.mark.parametrize("broken", [["1.000", "5"], [1e20, 5.0], [float("inf"), 5.0]])
def test_population_that_can_only_be_misread_is_refused(squares, broken):
    assert "43010101" in message_of(squares(2, 1, befolkning=broken))


def test_degrees_heights_and_curves_become_straight_polygons_in_metres(qgis_app):
    wkt = "CurvePolygonZ(CompoundCurveZ((10 60 1, 10.1 60 1), CircularStringZ(10.1 60 1, 10.05 60.05 1, 10 60 1)))"
    layer = QgsVectorLayer("CurvePolygonZ?crs=EPSG:4326", "grader", "memory")
    from qgis.core import QgsFeature, QgsField
    from qgis.PyQt.QtCore import QMetaType

    layer.dataProvider().addAttributes(
        [QgsField("grunnkretsnummer", QMetaType.Type.Int), QgsField("befolkning", QMetaType.Type.Int)]
    )
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setAttributes([43010101, 5])
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    read = read_units(layer, FIELDS)
    polygon = read.geometries[0]
    assert read.crs.authid() == "EPSG:25833"
    assert not polygon.constGet().is3D() and not polygon.constGet().hasCurvedSegments()
    assert 5_000 < polygon.boundingBox().width() < 6_000
    assert feature.geometry().constGet().is3D()


def test_coordinates_that_cannot_be_metres_say_so(squares):
    wild = [QgsGeometry.fromWkt("Polygon((0 0, 1e7 0, 1e7 1e7, 0 0))")]
    assert "EPSG:4326" in message_of(squares(1, 1, geometries=wild, crs="EPSG:4326"))


def test_degrees_among_metres_are_refused_by_unit(squares):
    degrees = QgsGeometry.fromWkt("Polygon((10 60, 11 60, 11 61, 10 60))")
    metres = QgsGeometry.fromWkt("Polygon((300000 6600000, 301000 6600000, 301000 6601000, 300000 6600000))")
    message = message_of(squares(2, 1, geometries=[metres, degrees]))
    assert "mixes coordinate systems" in message and "43010102" in message and "43010101" not in message


def test_degrees_in_a_layer_that_says_metres_are_refused(squares):
    small = [QgsGeometry.fromWkt("Polygon((10 60, 10.1 60, 10.1 60.1, 10 60))")]
    assert "EPSG:25833" in message_of(squares(1, 1, geometries=small))


def test_web_mercator_is_not_taken_for_metres(squares):
    wide = [QgsGeometry.fromWkt("Polygon((1200000 8400000, 1210000 8400000, 1210000 8410000, 1200000 8400000))")]
    read = read_units(squares(1, 1, geometries=wide, crs="EPSG:3857"), FIELDS)
    assert read.crs.authid() == "EPSG:25833"
    assert 4_000 < read.geometries[0].boundingBox().width() < 6_000


def test_units_that_lack_a_bydel_others_have_are_told(squares):
    layer = squares(3, 1, bydel=["430101", None, "430101"])
    read = read_units(layer, UnitFields("grunnkretsnummer", "befolkning", strata=("bydel",)))
    assert [(finding.kind, finding.units) for finding in read.findings] == [("stratum_missing", (1,))]
    assert read.units.levels == (("430101",), ("",), ("430101",))


def test_a_malformed_former_code_is_named(squares):
    layer = squares(2, 1, lks=["4301000001", "x1"])
    assert "x1" in message_of(layer, UnitFields("grunnkretsnummer", "befolkning", previous="lks"))


def shares_of(squares, counts, bases):
    layer = squares(2, 1, gjeld_teller=counts, gjeld_nevner=bases)
    measure = Measure("Gjeld", "gjeld_teller", "gjeld_nevner")
    return layer, UnitFields("grunnkretsnummer", "befolkning", measures=(measure,), smooth=False)


def test_a_count_larger_than_what_it_is_a_part_of_is_used_and_told(squares):
    read = read_units(*shares_of(squares, [6, 5], [5, 5]))
    assert [(finding.kind, finding.units) for finding in read.findings] == [("above_base", (0,))]
    assert read.attributes[:, 0].tolist() == [1.2, 1.0]


@pytest.mark.parametrize(("counts", "bases", "field"), [([1, -2], [5, 5], "teller"), ([1, 2], [5, -5], "nevner")])
def test_a_negative_count_is_refused(squares, counts, bases, field):
    message = message_of(*shares_of(squares, counts, bases))
    assert f"gjeld_{field}" in message and "43010102" in message and "43010101" not in message
