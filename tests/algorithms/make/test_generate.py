"""``lks:generate`` as a user runs it: on the example kommune, on small layers and on the real ones."""

import gc
import re
import time
from pathlib import Path

import pytest
from lks.lks_plugin.layers.zones import dissolve
from lks.tests.helpers.layers import rows
from qgis.core import (
    NULL,
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt import sip

MEMORY = {"ZONES": "TEMPORARY_OUTPUT", "UNITS": "TEMPORARY_OUTPUT", "EXCEPTIONS": "TEMPORARY_OUTPUT"}


def kinds(result):
    return sorted(kind for (kind,) in rows(result["EXCEPTIONS"], "art"))


@pytest.fixture
def example(generate, example_kommune):
    return generate(example_kommune)


# -- the example kommune ----------------------------------------------------------------------------------------------


def test_every_row_comes_out_again_with_a_zone(example, example_kommune):
    units = example["UNITS"]
    before = {row[0]: row[1:] for row in rows(example_kommune, *example_kommune.fields().names())}
    after = {row[0]: row[1:] for row in rows(units, *example_kommune.fields().names())}
    assert after == before
    assert units.fields().names() == [*example_kommune.fields().names(), "lks", "lksnavn"]
    assert all(re.fullmatch(r"9901\d{6}", lks) for (lks,) in rows(units, "lks"))


def test_the_rest_unit_goes_to_the_rest_zone(example):
    lks = dict(rows(example["UNITS"], "grunnkretsnummer", "lks"))
    assert lks["99019999"] == "9901009999"
    assert "9901009999" not in [code for (code,) in rows(example["ZONES"], "lks")]


def test_zones_are_the_sums_and_unions_of_their_units(example):
    units = list(example["UNITS"].getFeatures())
    for zone in example["ZONES"].getFeatures():
        own = [unit for unit in units if unit["lks"] == zone["lks"]]
        assert zone["befolkning"] == sum(unit["befolkning"] for unit in own)
        assert zone["antall_grunnkretser"] == len(own)
        assert zone["lksnavn"] == own[0]["lksnavn"] == f"Eksempelvik LKS {zone['lks'][-2:]}"
        assert zone["deler"] == zone.geometry().constGet().partCount()
        union = dissolve([QgsGeometry(unit.geometry()) for unit in own], 1.0)
        assert zone.geometry().symDifference(union).area() < 1.0
        assert 0 < zone["kompakthet"] < 1 and zone["heterogenitet"] >= 0


def test_zones_are_within_the_limits_and_serials_follow_the_lowest_unit(example):
    zones = rows(example["ZONES"], "lks", "befolkning")
    assert all(1500 <= people <= 8000 for _, people in zones)
    assert [code[-2:] for code, _ in zones] == [f"{serial:02d}" for serial in range(1, len(zones) + 1)]
    lowest = {}
    for unit, code in sorted(rows(example["UNITS"], "grunnkretsnummer", "lks")):
        if not unit.endswith("9999"):
            lowest.setdefault(code, unit)
    assert sorted(lowest, key=lowest.get) == sorted(lowest)


def test_the_numbers_tell_what_the_layers_show(example):
    assert example["ZONE_COUNT"] == example["ZONES"].featureCount()
    assert example["EXCEPTION_COUNT"] == example["EXCEPTIONS"].featureCount()
    assert 0.4 < example["HOMOGENEITY"] < 1


def test_zones_in_several_parts_are_exceptions_that_say_why(example):
    several = {code for code, parts in rows(example["ZONES"], "lks", "deler") if parts > 1}
    told = rows(example["EXCEPTIONS"], "art", "lks", "begrunnelse")
    assert several and {code for kind, code, _ in told if kind == "several_parts"} == several
    assert all(len(why) > 40 for _, _, why in told)


def test_the_same_input_gives_the_same_zones(generate, example_kommune, example):
    again = generate(example_kommune)
    assert rows(again["UNITS"], "grunnkretsnummer", "lks") == rows(example["UNITS"], "grunnkretsnummer", "lks")


def test_the_order_of_the_rows_does_not_matter(generate, example_kommune, example):
    turned = example_kommune.clone()
    shuffled = QgsVectorLayer(f"MultiPolygon?crs={turned.crs().authid()}", "snudd", "memory")
    shuffled.dataProvider().addAttributes(turned.fields())
    shuffled.updateFields()
    shuffled.dataProvider().addFeatures([QgsFeature(f) for f in reversed(list(turned.getFeatures()))])
    again = generate(shuffled)
    assert rows(again["UNITS"], "grunnkretsnummer", "lks") == rows(example["UNITS"], "grunnkretsnummer", "lks")


def test_numbers_survive_from_the_former_division(generate, example):
    former = example["UNITS"]
    layer = former.materialize(QgsFeatureRequest())
    layer.startEditing()
    index = layer.fields().lookupField("lks")
    for feature in layer.getFeatures():
        if not feature["lks"].endswith("9999"):
            layer.changeAttributeValue(feature.id(), index, str(int(feature["lks"]) + 40))
    layer.commitChanges()
    again = generate(layer, PREVIOUS_FIELD="lks")
    now = dict(rows(again["UNITS"], "grunnkretsnummer", "lks"))
    before = dict(rows(former, "grunnkretsnummer", "lks"))
    assert all(int(now[unit]) == int(code) + 40 for unit, code in before.items() if not unit.endswith("9999"))
    assert "lks_forrige" in again["UNITS"].fields().names()


def test_target_population_and_number_of_zones_are_met(generate, example_kommune):
    assert generate(example_kommune, N_ZONES=5)["ZONE_COUNT"] == 5
    populations = [
        people for (people,) in rows(generate(example_kommune, TARGET_POPULATION=5000)["ZONES"], "befolkning")
    ]
    assert len(populations) == 5


def test_more_zones_than_possible_is_an_exception_not_an_error(generate, example_kommune):
    result = generate(example_kommune, N_ZONES=40)
    assert "fewer_zones" in kinds(result) and result["ZONE_COUNT"] < 20


def test_plain_redcap_without_refinement_is_less_homogeneous(generate, example_kommune):
    plain = generate(example_kommune, REFINE=False, N_ZONES=8)
    refined = generate(example_kommune, N_ZONES=8)
    assert plain["HOMOGENEITY"] < refined["HOMOGENEITY"]


@pytest.mark.parametrize("method", ["first-order-single", "full-order-average", "full-order-complete"])
def test_every_method_gives_zones_within_the_limits(generate, example_kommune, method):
    result = generate(example_kommune, METHOD=method, REFINE=False)
    assert all(1500 <= people <= 8000 for (people,) in rows(result["ZONES"], "befolkning"))


def test_report_and_map_are_whole_files(generate, example_kommune, tmp_path):
    report, picture = tmp_path / "rapport.html", tmp_path / "kart.png"
    generate(example_kommune, REPORT=str(report), MAP=str(picture))
    text = report.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>") and text.rstrip().endswith("</html>")
    for wanted in ("Eksempelvik LKS 01", "9901000001", "Medianinntekt", "data:image/png;base64,"):
        assert wanted in text
    assert "http" not in re.sub(r"data:image/png;base64,[^\"]*|xmlns(:\w+)?=\"[^\"]*\"", "", text)
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kart.png", "rapport.html"]


def test_names_in_the_report_are_text_and_never_markup(generate, squares, tmp_path):
    layer = squares(3, 1, kommunenavn=["<script>alert(1)</script>"] * 3)
    generate(layer, REPORT=str(tmp_path / "r.html"))
    assert "<script>" not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_bydeler_are_never_crossed_and_are_in_the_codes(run, generate):
    layer = run("examplekommune", UNIT_COUNT=80, WITH_BYDELER=True, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    result = generate(layer, STRATA_FIELDS=["bydelsnummer"])
    for bydel, lks in rows(result["UNITS"], "bydelsnummer", "lks"):
        if not lks.endswith("9999"):
            assert lks[4:8] == f"{bydel[-2:]}00"
    assert dict(rows(result["UNITS"], "grunnkretsnummer", "lks"))["99019999"] == "9901999999"
    names = [name for (name,) in rows(result["ZONES"], "lksnavn")]
    assert all(re.fullmatch(r"Eksempelvik LKS \d{6}", name) for name in names)


# -- cancel -----------------------------------------------------------------------------------------------------------


class CancelAt(QgsProcessingFeedback):
    """Presses cancel once the bar has come so far."""

    def __init__(self, percent):
        super().__init__()
        self.percent, self.pressed = percent, None
        self.progressChanged.connect(self.look)

    def look(self, progress):
        if progress >= self.percent and self.pressed is None:
            self.pressed = time.monotonic()
            self.cancel()


@pytest.mark.parametrize("percent", [1, 12, 45, 60])
def test_cancel_ends_the_work_within_a_second(provider, example_kommune, run, percent):
    big = run("examplekommune", UNIT_COUNT=500, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:generate")

    feedback, context = CancelAt(percent), QgsProcessingContext()
    result, _ = algorithm.run({"INPUT": big, **MEMORY}, context, feedback)
    assert feedback.pressed is not None and time.monotonic() - feedback.pressed < 1
    assert "ZONES" not in result


# -- small layers -----------------------------------------------------------------------------------------------------


def test_without_indicators_zones_are_formed_by_location_and_the_user_is_told(generate, squares, tmp_path):
    feedback = QgsProcessingFeedback()
    result = generate(squares(6, 4), feedback, REPORT=str(tmp_path / "rapport.html"))
    assert result["ZONE_COUNT"] == 12 and "HOMOGENEITY" not in result
    assert "12 zones. Formed by location" in feedback.textLog()
    report = (tmp_path / "rapport.html").read_text(encoding="utf-8")
    verdict = report.index("12 zones, all connected and within the limits. Formed by location")
    assert verdict < report.index('class="figures"')
    assert "homogeneity</li>" not in report and "Heterogeneity per inhabitant" not in report


def test_own_indicators_are_used_as_they_are(generate, squares):
    values = [float(i % 4 < 2) for i in range(16)]
    result = generate(squares(4, 4, egen=values), INDICATORS=["egen"], N_ZONES=2)
    zone_of = dict(rows(result["UNITS"], "grunnkretsnummer", "lks"))
    left = {zone_of[str(43010101 + i)] for i in range(16) if i % 4 < 2}
    assert len(left) == 1 and result["HOMOGENEITY"] == pytest.approx(1)


@pytest.mark.parametrize("values", [[3.0] * 6, [None] * 6, [":"] * 6])
def test_indicators_without_variation_are_refused_by_name(generate, squares, values):
    with pytest.raises(QgsProcessingException, match="egen"):
        generate(squares(3, 2, egen=values), INDICATORS=["egen"])


def test_a_constant_indicator_among_others_is_left_out_and_told(generate, squares, tmp_path):
    layer = squares(4, 1, medianinntekt=[1.0, 2.0, 9.0, 8.0], egen=[5.0] * 4)
    generate(layer, INDICATORS=["medianinntekt", "egen"], REPORT=str(tmp_path / "r.html"))
    assert "egen" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_numerator_without_its_denominator_is_named(generate, squares):
    with pytest.raises(QgsProcessingException, match="gjeld_nevner"):
        generate(squares(2, 1, gjeld_teller=[1, 2]), INDICATORS=["gjeld_teller"])


def test_a_missing_field_is_named(generate, squares):
    with pytest.raises(QgsProcessingException, match="folketall"):
        generate(squares(2, 1), POPULATION_FIELD="folketall")


def test_a_unit_above_the_maximum_is_an_exception_that_names_it(generate, squares):
    result = generate(squares(3, 1, befolkning=[2000, 9000, 2000]))
    (row,) = [r for r in rows(result["EXCEPTIONS"], "art", "grunnkretser", "tall", "grense") if r[0] == "above_maximum"]
    assert row == ("above_maximum", "43010102", 9000.0, 8000.0)
    assert result["ZONE_COUNT"] == 3


@pytest.mark.parametrize(("people", "kind"), [(600, "below_minimum"), (300, "below_floor")])
def test_a_kommune_below_the_minimum_has_one_zone_and_an_exception(generate, squares, people, kind):
    result = generate(squares(2, 1, befolkning=[people, people]))
    assert result["ZONE_COUNT"] == 1 and kinds(result) == [kind]


def test_one_unit_is_one_zone(generate, squares):
    assert generate(squares(1, 1, befolkning=[3000], egen=[1.0]), INDICATORS=["egen"])["ZONE_COUNT"] == 1


def test_an_island_too_small_is_joined_to_its_nearest_neighbour(generate, squares):
    def box(x, y):
        return QgsGeometry.fromWkt(f"Polygon(({x} {y},{x + 1000} {y},{x + 1000} {y + 1000},{x} {y + 1000},{x} {y}))")

    layer = squares(5, 1, geometries=[box(0, 0), box(1000, 0), box(2000, 0), box(3000, 0), box(3000, 1400)])
    result = generate(layer)
    zone_of = dict(rows(result["UNITS"], "grunnkretsnummer", "lks"))
    assert zone_of["43010105"] == zone_of["43010104"]
    assert kinds(result) == ["several_parts"]


def test_an_island_large_enough_is_a_zone_of_its_own(generate, squares):
    far = QgsGeometry.fromWkt("Polygon((9000 0,9900 0,9900 900,9000 900,9000 0))")
    near = [QgsGeometry.fromWkt(f"Polygon(({x} 0,{x + 900} 0,{x + 900} 900,{x} 900,{x} 0))") for x in (0, 900)]
    result = generate(squares(3, 1, geometries=[*near, far], befolkning=[900, 900, 1600]))
    assert kinds(result) == [] and result["ZONE_COUNT"] == 2


def test_two_kommuner_never_share_a_zone(generate, squares):
    codes = [f"{4301 + (i % 4 > 1)}{i:04d}" for i in range(16)]
    result = generate(squares(4, 4, grunnkretsnummer=codes, befolkning=[300] * 16))
    for unit, lks in rows(result["UNITS"], "grunnkretsnummer", "lks"):
        assert lks[:4] == unit[:4]
    assert {k for (k,) in rows(result["ZONES"], "kommunenummer")} == {"4301", "4302"}


def test_the_kommune_number_is_its_name_where_no_name_is_known(generate, squares):
    assert rows(generate(squares(2, 1))["ZONES"], "lksnavn") == [("4301 LKS 01",)]


def test_unwanted_outputs_are_left_out(run, squares):
    result = run("generate", INPUT=squares(4, 1), ZONES="TEMPORARY_OUTPUT")
    assert result["UNITS"] in (None, NULL) and result["ZONES"].featureCount() == 2


@pytest.mark.parametrize(
    "limits", [{"MIN_POPULATION": 900}, {"MAX_POPULATION": 1200}, {"N_ZONES": 2, "TARGET_POPULATION": 900}]
)
def test_settings_that_contradict_each_other_are_refused_before_the_run(provider, squares, limits):

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:generate")
    ok, message = algorithm.checkParameterValues({"INPUT": squares(2, 1), **MEMORY, **limits}, QgsProcessingContext())
    assert not ok and message


def test_the_loaded_zones_are_categorised_and_labelled(provider, squares):

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:generate")
    context, project = QgsProcessingContext(), QgsProject.instance()
    context.setProject(project)
    loaded = {name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project) for name in ("ZONES", "UNITS")}
    parameters = {"INPUT": squares(4, 2), **loaded}
    result, ok = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert ok
    layers = {}
    for identifier, details in context.layersToLoadOnCompletion().items():
        layers[identifier] = context.takeResultLayer(identifier)
        details.postProcessor().postProcessLayer(layers[identifier], context, QgsProcessingFeedback())
    zones = layers[result["ZONES"]]
    categories = zones.renderer().categories()
    assert [category.value() for category in categories] == [code for (code,) in rows(zones, "lks")]
    assert len({category.symbol().color().name() for category in categories}) > 1
    assert zones.labelsEnabled()
    assert all(part.symbol().color().alpha() == 0 for part in layers[result["UNITS"]].renderer().categories())


def test_help_and_output_names_are_there(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById("lks:generate")
    assert len(algorithm.shortHelpString()) > 300
    names = {output.name() for output in algorithm.outputDefinitions()}
    assert names == {
        "ZONES",
        "CENTRES",
        "UNITS",
        "EXCEPTIONS",
        "REPORT",
        "MAP",
        "ZONE_COUNT",
        "HOMOGENEITY",
        "EXCEPTION_COUNT",
    }
    parameters = {parameter.name() for parameter in algorithm.parameterDefinitions()}
    assert parameters >= {
        "INPUT", "UNIT_FIELD", "POPULATION_FIELD", "KOMMUNE_FIELD", "STRATA_FIELDS", "INDICATORS", "METHOD",
        "MIN_POPULATION", "FLOOR_POPULATION", "MAX_POPULATION", "N_ZONES", "TARGET_POPULATION", "VARIANCE",
        "PREVIOUS_FIELD", "SNAP_TOLERANCE", "MIN_BORDER", "REFINE", "SEED",
    }  # fmt: skip


def test_without_scikit_learn_the_user_is_told_how_to_get_it(provider, monkeypatch):
    import importlib.util

    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *rest: None if name == "sklearn" else find(name, *rest)
    )
    algorithm = QgsApplication.processingRegistry().algorithmById("lks:generate")
    able, message = algorithm.canExecute()
    assert not able and "qpip" in message
    # Where nobody asks first, as on the command line.
    assert algorithm.checkParameterValues({}, QgsProcessingContext()) == (False, message)


def test_former_results_are_replaced_whole(generate, squares, tmp_path):
    report = tmp_path / "r.html"
    report.write_text("old")
    generate(squares(2, 1), REPORT=str(report))
    assert "old" not in Path(report).read_text(encoding="utf-8")[:10]


# -- what first-time users ran into -----------------------------------------------------------------------------------


@pytest.mark.parametrize("check", ["NoCheck", "SkipInvalid", "AbortOnInvalid"])
def test_broken_polygons_are_repaired_whatever_processing_is_set_to(provider, squares, check):
    bow = QgsGeometry.fromWkt("Polygon((0 0, 1000 1000, 1000 0, 0 1000, 0 0))")
    good = QgsGeometry.fromWkt("Polygon((1000 0, 2000 0, 2000 1000, 1000 1000, 1000 0))")
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(getattr(Qgis.InvalidGeometryCheck, check))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:generate")
    parameters = {"INPUT": squares(2, 1, geometries=[bow, good]), **MEMORY}
    result, ok = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert ok and QgsProcessingUtils.mapLayerFromString(result["UNITS"], context).featureCount() == 2
    exceptions = QgsProcessingUtils.mapLayerFromString(result["EXCEPTIONS"], context)
    assert ("geometry_repaired",) in rows(exceptions, "art")


def test_an_empty_optional_number_is_no_number(generate, squares):
    assert generate(squares(4, 1), N_ZONES="")["ZONE_COUNT"] == 2


def test_fields_of_the_same_names_are_kept_under_others(generate, squares):
    layer = squares(2, 1, LKS=["a", "b"], lks_forrige=["c", "d"])
    names = generate(layer)["UNITS"].fields().names()
    assert names[2:] == ["LKS_forrige", "lks_forrige", "lks", "lksnavn"] or "LKS_forrige_2" in names


@pytest.mark.parametrize("fid", [[7, 7], ["x", "y"], [1.5, 2.5]])
def test_a_field_fid_that_is_no_row_number_does_not_stop_geopackage(generate, squares, tmp_path, fid):
    target = str(tmp_path / "units.gpkg")
    generate(squares(2, 1, fid=fid), UNITS=target)
    written = QgsVectorLayer(target, "units", "ogr")
    assert sorted(rows(written, "fid_forrige")) == sorted((value,) for value in fid)


def test_a_format_that_drops_rows_is_not_used_silently(generate, example_kommune, tmp_path):
    # GDAL 3.6 drops the row without a polygon and says nothing, which we notice; GDAL 3.13 refuses it.
    with pytest.raises(QgsProcessingException, match="UNITS"):
        generate(example_kommune, UNITS=str(tmp_path / "units.fgb"))
    # QGIS never frees the exception: what that holds is held until QGIS ends, which it may take down with it.
    held = [one for one in gc.get_objects() if isinstance(one, QgsVectorLayer) and not sip.isdeleted(one)]
    assert not any("units.fgb" in layer.source() for layer in held)


def test_outputs_cannot_overwrite_the_input_or_each_other(provider, squares, tmp_path):
    path = str(tmp_path / "in.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        squares(2, 1), path, QgsProject.instance().transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    layer = QgsVectorLayer(path, "in", "ogr")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:generate")
    for outputs in ({"ZONES": path}, {"ZONES": str(tmp_path / "a.gpkg"), "UNITS": str(tmp_path / "a.gpkg")}):
        ok, message = algorithm.checkParameterValues({"INPUT": layer, **MEMORY, **outputs}, QgsProcessingContext())
        assert not ok and message
    ok, _ = algorithm.checkParameterValues(
        {"INPUT": layer, **MEMORY, "ZONES": str(tmp_path / "b.gpkg")}, QgsProcessingContext()
    )
    assert ok


def test_a_report_that_cannot_be_written_says_where(generate, squares, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(QgsProcessingException, match=r"r\.html"):
        generate(squares(2, 1), REPORT=str(tmp_path / "file" / "r.html"))


def test_everybody_in_one_unit_is_one_zone(generate, squares):
    layer = squares(3, 1, befolkning=[0, 3000, 0], egen=[1.0, 2.0, 3.0])
    assert generate(layer, INDICATORS=["egen"])["ZONE_COUNT"] == 1


def test_former_codes_of_another_kommune_are_told(generate, squares):
    feedback = QgsProcessingFeedback()
    generate(squares(2, 1, gammel=["0301000001", "0301000001"]), feedback, PREVIOUS_FIELD="gammel")
    assert "former code" in feedback.textLog()


def test_a_kommune_with_room_for_more_than_98_zones_gets_98_and_is_told(generate, squares):
    result = generate(squares(15, 10, befolkning=[1500] * 150), REFINE=False)
    assert result["ZONE_COUNT"] == 98
    assert kinds(result) == ["serials"]


def test_no_shortest_border_lets_every_border_count(generate, squares):
    layer = squares(4, 4)
    assert generate(layer, MIN_BORDER=0)["EXCEPTION_COUNT"] == 0


def test_catalogued_indicators_are_found_whatever_their_capitals(generate, squares):
    layer = squares(4, 1, aap_teller=[10, 20, 30, 40], AAP_NEVNER=[90, 90, 90, 90])
    feedback = QgsProcessingFeedback()
    generate(layer, feedback)
    assert "location" not in feedback.textLog()


def test_shares_that_differ_by_no_more_than_chance_can_be_taken_as_they_are(generate, squares):
    layer = squares(4, 1, AAP_teller=[1, 2, 3, 4], AAP_nevner=[9, 9, 9, 9])
    with pytest.raises(QgsProcessingException, match="Smooth"):
        generate(layer)
    assert generate(layer, SMOOTHING=False)["ZONE_COUNT"] == 2
