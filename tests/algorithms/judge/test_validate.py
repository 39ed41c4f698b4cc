"""``lks:validate`` as a user runs it: a layer with zone codes in, findings on the map and a verdict out."""

import importlib.util
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

A, B, C = "4301000001", "4301000002", "4301000003"
MEMORY = {"FINDINGS": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT"}


def rows(layer, *fields):
    return [tuple(feature[field] for field in fields) for feature in layer.getFeatures()]


def told(result):
    return rows(result["FINDINGS"], "art", "aarsak", "grad")


def sentences(result, kind):
    return [text for art, text in rows(result["FINDINGS"], "art", "begrunnelse") if art == kind]


def place(result, kind):
    (feature,) = [feature for feature in result["FINDINGS"].getFeatures() if feature["art"] == kind]
    return feature.geometry()


def box(x0, y0, x1, y1):
    return QgsGeometry.fromRect(QgsRectangle(x0, y0, x1, y1))


@pytest.fixture
def validate(run):
    def call(layer, feedback=None, **parameters):
        return run("validate", feedback, **{"INPUT": layer, **MEMORY, **parameters})

    return call


@pytest.fixture
def zone_layer():
    def make(polygons, crs="EPSG:25833", field="lks"):
        layer = QgsVectorLayer(f"Polygon?crs={crs}&field={field}:string&field=lksnavn:string", "soner", "memory")
        features = []
        for code, geometry, *name in polygons:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([code, *(name or [None])])
            feature.setGeometry(geometry)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    return make


# -- the verdict ------------------------------------------------------------------------------------------------------


def test_a_good_division_is_valid_and_all_its_zones_are_without_fault(validate, squares):
    result = validate(squares(4, 2, lks=[A, A, B, B] * 2))
    assert told(result) == []
    assert (result["VALID"], result["N_ERRORS"], result["N_EXCEPTIONS"], result["N_NOTES"]) == (True, 0, 0, 0)
    assert rows(result["ZONES"], "lks", "lksnavn", "befolkning", "antall_grunnkretser", "deler", "status") == [
        (A, "4301 LKS 01", 3200, 4, 1, "good"),
        (B, "4301 LKS 02", 3200, 4, 1, "good"),
    ]
    assert result["ZONES"].crs().authid() == result["FINDINGS"].crs().authid() == "EPSG:25833"


def test_exceptions_without_a_reason_leave_the_division_valid_and_are_counted(validate, squares):
    layer = squares(4, 1, lks=[A, A, B, B], befolkning=[600, 600, 900, 900])
    result = validate(layer)
    assert (result["VALID"], result["N_EXCEPTIONS"], result["N_OPEN"]) == (True, 1, 1)
    assert dict(rows(result["ZONES"], "lks", "status")) == {A: "exception", B: "good"}


def test_a_reason_accepts_the_exception_and_is_printed(validate, squares, tmp_path):
    layer = squares(4, 1, lks=[A, A, B, B], befolkning=[600, 600, 900, 900], grunn=["", "Ny bydel bygges", None, ""])
    result = validate(layer, REASON_FIELD="grunn", REPORT=str(tmp_path / "rapport.html"))
    assert (result["VALID"], result["N_EXCEPTIONS"], result["N_OPEN"]) == (True, 1, 0)
    assert rows(result["FINDINGS"], "oppgitt_grunn") == [("Ny bydel bygges",)]
    (sentence,) = sentences(result, "below_minimum")
    assert "Ny bydel bygges" in sentence and "state it" not in sentence
    assert dict(rows(result["ZONES"], "lks", "status")) == {A: "accepted", B: "good"}
    assert "Ny bydel bygges" in (tmp_path / "rapport.html").read_text(encoding="utf-8")


def test_every_finding_names_zone_figure_and_limit(validate, squares):
    result = validate(squares(4, 1, lks=[A, A, B, C], befolkning=[600, 600, 900, 9000]))
    sentence = {kind: sentences(result, kind)[0] for kind in ("below_floor", "below_minimum", "above_maximum")}
    assert all(part in sentence["below_floor"] for part in ("4301 LKS 02", "900", "1\u202f000"))
    assert all(part in sentence["below_minimum"] for part in ("4301 LKS 01", "1\u202f200", "1\u202f500"))
    assert all(part in sentence["above_maximum"] for part in ("4301 LKS 03", "9\u202f000", "8\u202f000", "43010104"))
    assert rows(result["FINDINGS"], "art", "lks", "tall", "grense", "grunnkretser") == [
        ("below_floor", B, 900, 1000, "43010103"),
        ("below_minimum", A, 1200, 1500, "43010101,43010102"),
        ("above_maximum", C, 9000, 8000, "43010104"),
    ]


def test_the_limits_can_be_changed_but_must_rise(validate, squares):
    layer = squares(2, 1, lks=[A, B], befolkning=[600, 900])
    assert validate(layer, MIN_POPULATION=600, FLOOR_POPULATION=500)["N_NOTES"] == 0
    with pytest.raises(QgsProcessingException, match="FLOOR_POPULATION"):
        validate(layer, MIN_POPULATION=600, FLOOR_POPULATION=700)


def test_decline_comes_from_the_fields_for_history_and_projection(validate, squares):
    people = {"befolkning": [600, 600, 900, 900], "da": [900] * 4, "siden": [900, 900, 900, None]}
    layer = squares(4, 1, lks=[A, A, B, B], **people)
    reason = {
        (): "needs_reason",
        ("HISTORY_FIELD",): "declines_without_projection",
        ("HISTORY_FIELD", "PROJECTION_FIELD"): "declines",
    }
    values = {"HISTORY_FIELD": "da", "PROJECTION_FIELD": "siden"}
    for given_fields, expected in reason.items():
        result = validate(layer, **{name: values[name] for name in given_fields})
        assert [why for _, why, _ in told(result)] == [expected]
        assert result["VALID"] is (expected == "needs_reason")


# -- coverage ---------------------------------------------------------------------------------------------------------


def test_units_without_a_zone_are_told_with_their_inhabitants_and_lie_where_they_lie(validate, squares):
    result = validate(squares(4, 1, lks=[A, A, None, ""], befolkning=[1600, 1600, 5, 0]))
    assert told(result) == [("unassigned", "inhabited", "error")]
    assert "43010103, 43010104" in sentences(result, "unassigned")[0] and not result["VALID"]
    assert place(result, "unassigned").symDifference(box(2000, 0, 4000, 1000)).area() < 1


def test_a_layer_whose_codes_are_all_empty_has_kommuner_without_zones(validate, squares):
    result = validate(squares(2, 1, lks=["", ""]))
    assert told(result) == [("kommune_without_zone", "none", "error")]
    assert result["ZONES"].featureCount() == 0


@pytest.mark.parametrize(("other", "reason"), [(A, "same_zone"), (B, "several_zones"), (None, "several_zones")])
def test_a_unit_that_occurs_twice_is_a_finding_and_counts_once(validate, squares, other, reason):
    codes = ["43010101", "43010102", "43010103", "43010104", "43010101"]
    squares_of = [box(1000 * x, 0, 1000 * x + 1000, 1000) for x in (0, 1, 2, 3, 0)]
    layer = squares(5, 1, squares_of, grunnkretsnummer=codes, lks=[A, A, B, B, other], befolkning=[900] * 5)
    result = validate(layer)
    assert [found for found in told(result) if found[2] == "error"] == [("unit_twice", reason, "error")]
    assert sum(people for (people,) in rows(result["ZONES"], "befolkning")) == 3600


@pytest.mark.parametrize("number", [None, "abc", "4301"])
def test_a_row_that_is_no_known_grunnkrets_is_a_finding_where_it_lies(validate, squares, number):
    layer = squares(3, 1, grunnkretsnummer=[number, "43010102", "43010103"], lks=[A, A, B], befolkning=[2000] * 3)
    result = validate(layer)
    assert ("unknown_unit", "no_number", "error") in told(result)
    (sentence,) = sentences(result, "unknown_unit")
    assert f"«{number or ''}»" in sentence and A in sentence
    assert place(result, "unknown_unit").isGeosEqual(box(0, 0, 1000, 1000))
    assert rows(result["ZONES"], "lks", "befolkning") == [(A, 2000), (B, 2000)]


def test_uoppgitt_grunnkrets_belongs_in_the_rest_zone(validate, squares):
    places = [box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000), QgsGeometry()]
    units = {"grunnkretsnummer": ["43010101", "43010102", "43019999"], "befolkning": [1500, 1500, 7]}
    for code, expected in (
        ("4301009999", []),
        (None, []),
        (B, [("rest_unit_in_zone", "rest_unit", "error")]),
    ):
        result = validate(squares(3, 1, places, lks=[A, B, code], **units))
        assert told(result) == expected
        assert [lks for (lks,) in rows(result["ZONES"], "lks")] == [A, B]


def test_units_without_a_polygon_count_in_their_zone_and_are_told(validate, squares):
    places = [box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000), QgsGeometry()]
    result = validate(squares(3, 1, places, lks=[A, B, B], befolkning=[1500, 900, 600]))
    assert told(result) == [("no_geometry", "not_drawn", "note")]
    assert dict(rows(result["ZONES"], "lks", "befolkning")) == {A: 1500, B: 1500}


# -- contiguity, enclaves, gaps and overlaps --------------------------------------------------------------------------


def test_a_zone_in_two_parts_says_which_unit_would_make_it_whole_and_is_shown_where_it_is_apart(validate, squares):
    result = validate(squares(5, 1, lks=[A, A, B, B, A]))
    assert told(result) == [("several_parts", "apart_one_less", "error")]
    (sentence,) = sentences(result, "several_parts")
    assert "43010105" in sentence and "4301 LKS 02" in sentence
    assert rows(result["FINDINGS"], "deler") == [("43010101,43010102|43010105",)]
    assert place(result, "several_parts").symDifference(box(4000, 0, 5000, 1000)).area() < 1


def test_corners_that_touch_are_no_border(validate, squares):
    result = validate(squares(2, 2, lks=[A, B, B, A]))
    assert [kind for kind, *_ in told(result)] == ["several_parts", "several_parts"]


def test_an_islet_is_an_exception(validate, squares):
    places = [box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000), box(5000, 0, 6000, 1000)]
    result = validate(squares(3, 1, places, lks=[A, B, B], befolkning=[1500, 1500, 40]))
    assert told(result) == [("several_parts", "cut_off_part", "exception")]


def test_an_enclave_is_a_note_that_names_the_zone_inside(validate, squares):
    lks = [A, A, A, A, B, A, A, A, A]
    result = validate(squares(3, 3, lks=lks, befolkning=[800, 800, 800, 800, 2000, 800, 800, 800, 800]))
    assert told(result) == [("enclave", "wholly_inside", "note")]
    assert "4301 LKS 02" in sentences(result, "enclave")[0]
    assert place(result, "enclave").symDifference(box(1000, 1000, 2000, 2000)).area() < 1


def test_a_hole_that_no_unit_covers_is_a_gap(validate, squares):
    full = squares(3, 3, lks=[A] * 9)
    layer = squares(
        8,
        1,
        [QgsGeometry(f.geometry()) for f in full.getFeatures() if f["grunnkretsnummer"] != "43010105"],
        lks=[A] * 8,
    )
    result = validate(layer)
    assert told(result) == [("gap", "uncovered", "error")]
    assert place(result, "gap").symDifference(box(1000, 1000, 2000, 2000)).area() < 1


@pytest.mark.parametrize(("overlap", "expected"), [(200, [("overlap", "both", "error")]), (8, [])])
def test_zones_overlap_where_their_units_do_but_slivers_do_not_count(validate, squares, overlap, expected):
    places = [box(0, 0, 1000 + overlap, 1000), box(1000, 0, 2000, 1000)]
    result = validate(squares(2, 1, places, lks=[A, B], befolkning=[1500, 1500]))
    assert told(result) == expected
    if expected:
        assert rows(result["FINDINGS"], "tall") == [(overlap * 1000,)]


# -- codes ------------------------------------------------------------------------------------------------------------


def test_codes_as_numbers_get_their_zero_back_and_that_is_told(validate, squares):
    layer = squares(2, 1, grunnkretsnummer=[3010101, 3010102], lks=[301000001, 301000002], befolkning=[1500, 1500])
    result = validate(layer)
    assert told(result) == [("code_padded", "zero_lost", "note")]
    assert [lks for (lks,) in rows(result["ZONES"], "lks")] == ["0301000001", "0301000002"]


def test_a_malformed_code_is_a_finding_and_its_zone_is_judged_all_the_same(validate, squares):
    result = validate(squares(4, 1, lks=[A, A, "Sentrum", "Sentrum"], befolkning=[900, 900, 100, 100]))
    assert [(kind, grade) for kind, _, grade in told(result)] == [("below_floor", "error"), ("code_form", "error")]
    assert "Sentrum" in sentences(result, "code_form")[0]


def test_a_code_of_any_length_is_judged_and_written_to_a_file(validate, squares, tmp_path):
    long = "Sone «A» <b>x</b> & {zone}"
    files = {"FINDINGS": str(tmp_path / "funn.gpkg"), "ZONES": str(tmp_path / "soner.gpkg")}
    result = validate(
        squares(2, 1, lks=[long, B], befolkning=[2000] * 2), **files, REPORT=str(tmp_path / "rapport.html")
    )
    assert result["N_ERRORS"] == 1
    zones = QgsVectorLayer(files["ZONES"], "soner", "ogr")
    assert rows(zones, "lks", "status") == [(B, "good"), (long, "error")]
    assert "<b>x" not in (tmp_path / "rapport.html").read_text(encoding="utf-8")


def test_zones_across_bydeler_and_codes_of_another_bydel(validate, squares):
    bydeler = ["430101", "430101", "430102", "430102"]
    layer = squares(4, 1, lks=["4301010001"] * 3 + ["4301030001"], bydel=bydeler, befolkning=[900, 900, 900, 1500])
    result = validate(layer, STRATA_FIELDS=["bydel"])
    assert told(result) == [("crosses_level", "level", "error"), ("code_hierarchy", "bydel_digits", "error")]
    assert "43010103" in sentences(result, "crosses_level")[0]


def test_a_zone_across_kommuner(validate, squares):
    layer = squares(4, 1, lks=[A, A, A, B], grunnkretsnummer=["43010101", "43010102", "43020101", "43010104"])
    kinds = [kind for kind, *_ in told(validate(layer))]
    assert "crosses_kommune" in kinds


def test_names_are_held_against_the_code_where_the_layer_has_them(validate, squares):
    fields = {"lks": [A, A, B, B], "kommunenavn": ["Vik"] * 4}
    names = ["Vik LKS 01", "Vik LKS 01", "Sentrum", "Sentrum"]
    result = validate(squares(4, 1, **fields, lksnavn=names))
    assert told(result) == [("name", "differs", "error")]
    assert "Vik LKS 02" in sentences(result, "name")[0]
    assert validate(squares(4, 1, **fields))["VALID"]


# -- a layer of zones -------------------------------------------------------------------------------------------------


def test_zone_polygons_that_are_the_union_of_their_units_are_good_in_any_crs(validate, squares, zone_layer):
    layer = squares(4, 1, lks=[A, A, B, B], befolkning=[900] * 4)
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:25833"), QgsCoordinateReferenceSystem("EPSG:4258"), QgsProject.instance()
    )
    polygons = [(A, box(0, 0, 2000, 1000)), (B, box(2000, 0, 4000, 1000))]
    assert told(validate(layer, ZONES_LAYER=zone_layer(polygons))) == []
    for _, polygon in polygons:
        polygon.transform(to_degrees)
    assert told(validate(layer, ZONES_LAYER=zone_layer(polygons, "EPSG:4258"))) == []


@pytest.mark.parametrize(
    ("polygons", "expected"),
    [
        ([(A, (0, 2000))], {("zone_polygon_missing", None)}),
        ([(A, (0, 2000)), (B, (2000, 4000)), (C, (5000, 6000))], {("zone_polygon_extra", 1)}),
        ([(A, (0, 2000)), (A, (0, 2000)), (B, (2000, 4000))], {("zone_polygon_twice", 2)}),
        ([(A, (0, 1500)), (B, (2000, 4000))], {("zone_polygon_lacks", 500_000)}),
        (
            [(A, (0, 2500)), (B, (2500, 4000))],
            {("zone_polygon_exceeds", 500_000), ("zone_polygon_lacks", 500_000)},
        ),
        ([(A, (0, 2005)), (B, (2005, 4000))], set()),
    ],
)
def test_zone_polygons_against_their_units(validate, squares, zone_layer, polygons, expected):
    layer = squares(4, 1, lks=[A, A, B, B], befolkning=[900] * 4)
    zones = zone_layer([(code, box(x0, 0, x1, 1000)) for code, (x0, x1) in polygons])
    found = rows(validate(layer, ZONES_LAYER=zones)["FINDINGS"], "art", "tall")
    assert {(art, tall if art != "zone_polygon_missing" else None) for art, tall in found} == expected


def test_names_in_the_zones_layer(validate, squares, zone_layer):
    layer = squares(2, 1, lks=[A, B], befolkning=[1500, 1500], kommunenavn=["Vik", "Vik"])
    zones = zone_layer([(A, box(0, 0, 1000, 1000), "Vik LKS 01"), (B, box(1000, 0, 2000, 1000), "Sentrum")])
    assert rows(validate(layer, ZONES_LAYER=zones)["FINDINGS"], "art", "lks") == [("name", B)]


def test_a_zone_polygon_without_a_code_is_told(validate, squares, zone_layer):
    given = zone_layer([(A, box(0, 0, 1000, 1000)), (B, box(1000, 0, 2000, 1000)), (None, box(0, 0, 500, 500))])
    result = validate(squares(2, 1, lks=[A, B], befolkning=[2000] * 2), ZONES_LAYER=given)
    (sentence,) = sentences(result, "zone_polygon_extra")
    assert "«–»" in sentence


def test_a_zones_layer_without_the_code_is_refused_with_the_field(validate, squares, zone_layer):
    layer = squares(2, 1, lks=[A, B])
    with pytest.raises(QgsProcessingException, match="lks"):
        validate(layer, ZONES_LAYER=zone_layer([(A, box(0, 0, 1000, 1000))], field="kode"))


# -- bad input --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"befolkning": ["mange", "få"]}, "mange"),
        ({"grunnkretsnummer": ["4301", "43010102"]}, "4301"),
        ({"befolkning": [0, 0]}, "befolkning"),
    ],
)
def test_bad_input_is_refused_with_words(validate, squares, fields, named):
    with pytest.raises(QgsProcessingException, match=named):
        validate(squares(2, 1, lks=[A, B], **fields))


def test_a_field_that_is_not_there_is_named(validate, squares):
    with pytest.raises(QgsProcessingException, match="sone"):
        validate(squares(2, 1, lks=[A, B]), LKS_FIELD="sone")


def test_text_among_the_history_is_refused_with_its_unit(validate, squares):
    layer = squares(2, 1, lks=[A, B], da=["mange", "3"])
    with pytest.raises(QgsProcessingException, match="43010101"):
        validate(layer, HISTORY_FIELD="da")


# -- the outputs ------------------------------------------------------------------------------------------------------


def test_the_report_gives_the_verdict_first_and_every_finding(validate, squares, tmp_path):
    path = tmp_path / "rapport.html"
    layer = squares(5, 1, lks=[A, A, B, B, A], kommunenavn=["Vik"] * 5)
    result = validate(layer, REPORT=str(path))
    html = path.read_text(encoding="utf-8")
    assert result["REPORT"] == str(path)
    assert html.index('class="verdict bad"') < html.index("<h2>") < html.index("<table>")
    assert all(sentence in html for (sentence,) in rows(result["FINDINGS"], "begrunnelse"))
    assert "Vik" in re.search("<h1>(.*)</h1>", html)[1]


def test_the_zones_show_their_status_with_colour_and_sign(validate, squares, qgis_app):
    from lks.lks_plugin.layers.rule_texts import grade_names, status_names
    from lks.lks_plugin.layers.styles import STATUS_COLOURS, Styler, style_findings, style_verdict
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsPalLayerSettings

    result = validate(squares(5, 1, lks=[A, A, B, B, A]))
    zones, findings = result["ZONES"], result["FINDINGS"]
    Styler(style_verdict, status_names()).postProcessLayer(zones, None, None)
    Styler(style_findings, grade_names()).postProcessLayer(findings, None, None)
    assert {category.value() for category in zones.renderer().categories()} == set(STATUS_COLOURS)
    expression = QgsExpression(zones.labeling().settings().fieldName)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(zones))
    labels = []
    for zone in zones.getFeatures():
        context.setFeature(zone)
        labels.append(expression.evaluate(context))
    assert labels == ["✖ 4301 LKS 01\n2 400", "4301 LKS 02\n1 600"]
    assert {category.value() for category in findings.renderer().categories()} == {"error", "exception", "note"}
    # What covers the same place is drawn the worst on top, and named first.
    assert findings.renderer().usingSymbolLevels()
    categories = findings.renderer().categories()
    above = {category.value(): category.symbol().symbolLayer(0).renderingPass() for category in categories}
    assert above["error"] > above["exception"] > above["note"]
    labels_of = zones.labeling().settings()
    weight = labels_of.dataDefinedProperties().property(QgsPalLayerSettings.Property.Priority)
    weights = []
    for zone in zones.getFeatures():
        context.setFeature(zone)
        weights.append(weight.value(context)[0])
    assert weights == [10, 5]


def test_the_order_of_the_rows_does_not_matter(validate, squares):
    codes = [str(43010101 + unit) for unit in range(12)] + ["43010101"]
    lks = [A, A, B, B, A, C, B, B, C, C, "", "", C]
    people = [100, 900, 30, 800, 100, 300, 400, 500, 10, 20, 7, 0, 100]
    places = [box(1000 * (i % 4), 1000 * (i // 4), 1000 * (i % 4) + 1000, 1000 * (i // 4) + 1000) for i in range(12)]
    places.append(places[0])
    answers = []
    for turn in (1, -1):
        layer = squares(
            13,
            1,
            [QgsGeometry(p) for p in places][::turn],
            grunnkretsnummer=codes[::turn],
            lks=lks[::turn],
            befolkning=people[::turn],
        )
        result = validate(layer)
        answers.append(
            (
                rows(result["FINDINGS"], *result["FINDINGS"].fields().names()),
                rows(result["ZONES"], "lks", "befolkning", "status", "begrunnelse"),
            )
        )
    assert answers[0] == answers[1] and len(answers[0][0]) > 3


def test_indicators_give_homogeneity_and_never_block(validate, squares):
    lks = [f"43010000{1 + unit // 2:02d}" for unit in range(20)]
    # Zone 1 holds a poor and a rich unit, the others are alike inside.
    share = [0, 100] + [50 + unit % 2 for unit in range(18)]
    layer = squares(10, 2, lks=lks, befolkning=[800] * 20, barn_teller=share, barn_nevner=[100] * 20)
    result = validate(layer)
    spread = dict(rows(result["ZONES"], "lks", "heterogenitet"))
    if importlib.util.find_spec("sklearn") is None:
        assert set(spread.values()) == {NULL}
        return
    assert max(spread, key=spread.get) == A
    assert ("outlier", "far_out", "note") in told(result)
    assert result["VALID"] is validate(layer, HOMOGENEITY=False)["VALID"]


def test_homogeneity_follows_the_weights_and_the_report_tells_them(validate, squares, tmp_path):
    pytest.importorskip("sklearn")
    lks = [f"43010000{1 + unit // 2:02d}" for unit in range(20)]
    fields = {"barn_teller": [0, 100] + [50 + unit % 2 for unit in range(18)], "barn_nevner": [100] * 20}
    fields |= {"medianinntekt": [unit % 7 for unit in range(20)]}
    layer = squares(10, 2, lks=lks, befolkning=[800] * 20, **fields)
    weights, report = tmp_path / "vekter.csv", tmp_path / "r.html"

    def spread(table, **more):
        weights.write_text(table, encoding="utf-8")
        return rows(validate(layer, WEIGHTS=str(weights), **more)["ZONES"], "lks", "heterogenitet")

    even = rows(validate(layer)["ZONES"], "lks", "heterogenitet")
    assert spread("nøkkel;vekt\nbarn;1\n") == even
    assert spread("nøkkel;vekt\nbarn;0\n", REPORT=str(report)) != even
    assert "Left out by weight 0: Barneandel" in report.read_text(encoding="utf-8")


def test_indicators_that_are_no_numbers_are_told_and_do_not_block(validate, squares):
    layer = squares(2, 1, lks=[A, B], befolkning=[1500, 1500], medianinntekt=["høy", "lav"])
    feedback = QgsProcessingFeedback()
    assert validate(layer, feedback)["VALID"]
    assert "høy" in feedback.textLog()


def test_nothing_is_loaded_or_written_that_is_not_wanted(validate, squares):
    result = validate(squares(2, 1, lks=[A, B]), FINDINGS=None, ZONES=None)
    assert result["N_ERRORS"] == 2 and not result.get("REPORT")


# -- what the generator makes -----------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    people=st.lists(st.integers(0, 2500), min_size=20, max_size=20).filter(any),
    sea=st.sets(st.integers(0, 19), max_size=5),
)
def test_generated_zones_have_no_errors_but_those_generation_declared(run, squares, people, sea):
    # Units at sea lie as far from the others as islands do.
    places = []
    for unit in range(20):
        x, y = 1000 * (unit % 5), 1000 * (unit // 5)
        away = 20_000 * (1 + unit) if unit in sea else 0
        places.append(box(x + away, y, x + away + 1000, y + 1000))
    made = run(
        "generate",
        INPUT=squares(5, 4, places, befolkning=people),
        **dict.fromkeys(("ZONES", "UNITS", "EXCEPTIONS"), "TEMPORARY_OUTPUT"),
    )
    declared = set(rows(made["EXCEPTIONS"], "art", "lks"))
    result = run("validate", INPUT=made["UNITS"], ZONES_LAYER=made["ZONES"], **MEMORY)
    errors = {(art, lks) for art, lks, grade in rows(result["FINDINGS"], "art", "lks", "grad") if grade == "error"}
    # Holes that the sea leaves in the map are none of the zones' making.
    assert {error for error in errors if error[0] != "gap"} <= declared


def test_the_generated_zones_of_the_example_kommune_are_valid(run, validate, example_kommune):
    made = run(
        "generate",
        INPUT=example_kommune,
        **dict.fromkeys(("ZONES", "UNITS", "EXCEPTIONS"), "TEMPORARY_OUTPUT"),
    )
    result = validate(made["UNITS"], ZONES_LAYER=made["ZONES"])
    declared = {lks for art, lks in rows(made["EXCEPTIONS"], "art", "lks") if art == "several_parts"}
    found = {lks for art, lks in rows(result["FINDINGS"], "art", "lks") if art in ("several_parts", "several_polygons")}
    assert result["VALID"] and found == declared
    spread = dict(rows(made["ZONES"], "lks", "heterogenitet"))
    if importlib.util.find_spec("sklearn") is not None:
        assert dict(rows(result["ZONES"], "lks", "heterogenitet")) == pytest.approx(spread)


@pytest.mark.parametrize("percent", [5, 20, 80])
def test_cancel_leaves_nothing_behind(provider, example_kommune, percent):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda progress: progress >= percent and feedback.cancel())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:validate")
    parameters = {"INPUT": example_kommune, "LKS_FIELD": "grunnkretsnummer", **MEMORY}
    result, _ = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert feedback.isCanceled() and "FINDINGS" not in result and "VALID" not in result
