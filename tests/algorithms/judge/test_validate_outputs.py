"""``lks:validate``: zone polygons, bad input, and the layers and report that come out."""

import importlib.util
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lks.tests.helpers.feedback import Told, text_of
from lks.tests.helpers.layers import box, rows
from lks.tests.helpers.validations import VALIDATION_LAYERS, A, B, C, sentences, told
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

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
    result = run("validate", INPUT=made["UNITS"], ZONES_LAYER=made["ZONES"], **VALIDATION_LAYERS)
    errors = {(art, lks) for art, lks, grade in rows(result["FINDINGS"], "art", "lks", "grad") if grade == "error"}
    assert errors <= declared


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


def test_unknown_inhabitants_are_told_in_log_report_and_finding(validate, squares, tmp_path):
    log, report = Told(), tmp_path / "rapport.html"
    layer = squares(4, 1, lks=[A, A, B, B], befolkning=[800, None, 800, 800])
    result = validate(layer, log, REPORT=str(report))
    assert result["N_ERRORS"] == 1 and any("below_floor" in kind for kind in told(result)[0])
    assert any("43010102" in text for kind, text in rows(result["FINDINGS"], "art", "begrunnelse") if "floor" in kind)
    for text in (" ".join(log.lines), text_of(report)):
        assert "not certain" in text and A in text.partition("not certain")[2][:80]
    log = Told()
    validate(squares(4, 1, lks=[A, A, B, B], befolkning=[800] * 4), log)
    assert "not certain" not in " ".join(log.lines)


@pytest.mark.parametrize("percent", [5, 20, 80])
def test_cancel_leaves_nothing_behind(provider, example_kommune, percent):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda progress: progress >= percent and feedback.cancel())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:validate")
    parameters = {"INPUT": example_kommune, "LKS_FIELD": "grunnkretsnummer", **VALIDATION_LAYERS}
    result, _ = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert feedback.isCanceled() and "FINDINGS" not in result and "VALID" not in result
