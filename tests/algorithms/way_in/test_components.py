"""``lks:components`` as a user runs it, and ``lks:generate`` with weights."""

import re

import numpy as np
import pytest
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.engine.units.indicators import BUILDING_TYPES, INDICATORS, catalogued, measures
from lks.lks_plugin.engine.units.weighting import weighted
from lks.lks_plugin.layers.generation.generation import GenerationOptions, make_zones
from lks.lks_plugin.layers.reading.units import UnitFields, read_units
from lks.tests.helpers.layers import rows
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeatureRequest,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)

TABLES = {"LOADINGS": "TEMPORARY_OUTPUT", "CORRELATION": "TEMPORARY_OUTPUT", "EIGENVALUES": "TEMPORARY_OUTPUT"}


def by_key(result):
    return {feature["nokkel"]: feature for feature in result["LOADINGS"].getFeatures()}


@pytest.fixture
def components(run):
    def call(layer, feedback=None, **parameters):
        return run("components", feedback, **{"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **TABLES, **parameters})

    return call


@pytest.fixture
def example(components, example_kommune):
    return components(example_kommune)


# -- the layer --------------------------------------------------------------------------------------------------------


def test_every_row_and_field_comes_out_again_with_scores(example, example_kommune):
    names = example_kommune.fields().names()
    kept = example["N_COMPONENTS"]
    assert example["OUTPUT"].fields().names() == [*names, *(f"pc{n}" for n in range(1, kept + 1))]
    assert sorted(rows(example["OUTPUT"], *names), key=str) == sorted(rows(example_kommune, *names), key=str)
    before = {f["grunnkretsnummer"]: f.geometry().asWkb() for f in example_kommune.getFeatures()}
    after = {f["grunnkretsnummer"]: f.geometry().asWkb() for f in example["OUTPUT"].getFeatures()}
    assert before == after


def test_the_rest_unit_has_no_scores_and_all_others_have(example):
    scores = dict(rows(example["OUTPUT"], "grunnkretsnummer", "pc1"))
    assert [code for code, score in scores.items() if score == NULL] == ["99019999"]


def test_the_scores_are_the_very_ones_that_zones_are_made_by(components, example_kommune, weights):
    given = {"sosialhjelp": 3.0, "bot": 0.2, "barn": 0.0}
    result = components(example_kommune, WEIGHTS=weights(**given), VARIANCE=0.7)
    names = example_kommune.fields().names()
    wanted = weighted(measures(catalogued(names), names), given)
    fields = UnitFields("grunnkretsnummer", "befolkning", kommune_name="kommunenavn", measures=wanted)
    layer = read_units(example_kommune, fields)
    used = make_zones(layer, wanted, GenerationOptions(Criteria(), variance=0.7, refine=False)).components
    kept = used.scores.shape[1]
    found = {
        row[0]: row[1:] for row in rows(result["OUTPUT"], "grunnkretsnummer", *(f"pc{n + 1}" for n in range(kept)))
    }
    assert kept == result["N_COMPONENTS"]
    for unit, scores in zip(layer.zoned.tolist(), used.scores.tolist()):
        assert found[layer.units.codes[unit]] == tuple(scores)


def test_scores_of_an_earlier_run_are_kept_under_another_name(components, example):
    again = components(example["OUTPUT"])
    names = again["OUTPUT"].fields().names()
    assert {"pc1", "pc1_forrige"} <= set(names)
    assert rows(again["OUTPUT"], "pc1", "pc2") == rows(again["OUTPUT"], "pc1_forrige", "pc2_forrige")


def test_the_output_is_input_for_generate_and_changes_nothing_there(run, example, example_kommune):
    zones = [
        run("generate", INPUT=layer, ZONES="TEMPORARY_OUTPUT", UNITS="TEMPORARY_OUTPUT")["UNITS"]
        for layer in (example_kommune, example["OUTPUT"])
    ]
    assert rows(zones[0], "grunnkretsnummer", "lks") == rows(zones[1], "grunnkretsnummer", "lks")
    assert "pc1" in zones[1].fields().names()


def test_the_layer_is_styled_by_the_first_component_when_it_is_loaded(provider, example_kommune):
    algorithm = QgsApplication.processingRegistry().algorithmById("lks:components")
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    result, ok = algorithm.run({"INPUT": example_kommune, "OUTPUT": output}, context, QgsProcessingFeedback())
    assert ok
    layer = QgsProcessingUtils.mapLayerFromString(result["OUTPUT"], context)
    details = context.layersToLoadOnCompletion()[result["OUTPUT"]]
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    renderer = layer.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer) and renderer.classAttribute() == "pc1"
    scores, people = (np.array(column) for column in zip(*rows(layer, "pc1", "befolkning")[:-1]))
    deviation = np.sqrt(np.average(scores**2, weights=people))
    limits = [edge.upperValue() / deviation for edge in renderer.ranges()][:-1]
    np.testing.assert_allclose(limits, [-2, -1, -0.5, 0.5, 1, 2], rtol=1e-6)
    assert renderer.ranges()[0].lowerValue() <= scores.min() and scores.max() <= renderer.ranges()[-1].upperValue()


def test_help_parameters_and_output_names_are_there(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById("lks:components")
    assert len(algorithm.shortHelpString()) > 300
    names = {output.name() for output in algorithm.outputDefinitions()}
    assert names == {"OUTPUT", *TABLES, "REPORT", "N_INDICATORS", "N_COMPONENTS", "EXPLAINED"}
    fields = {"INPUT", "UNIT_FIELD", "POPULATION_FIELD", "KOMMUNE_FIELD", "KOMMUNE_NAME_FIELD", "INDICATORS"}
    parameters = {parameter.name() for parameter in algorithm.parameterDefinitions()}
    assert parameters == fields | {"WEIGHTS", "SMOOTHING", "VARIANCE", "OUTPUT", *TABLES, "REPORT"}


# -- the tables -------------------------------------------------------------------------------------------------------


def test_the_tables_agree_with_numpy(components, example_kommune):
    result = components(example_kommune, VARIANCE=0.9)
    table = rows(result["CORRELATION"], "nokkel_1", "nokkel_2", "korrelasjon", "kovarians")
    count = result["N_INDICATORS"]
    keys = [key for key, *_ in table][::count]
    covariance = np.array([row[3] for row in table]).reshape(count, count)
    correlation = np.array([row[2] for row in table]).reshape(count, count)
    assert [other for _, other, *_ in table] == keys * count
    deviation = np.sqrt(np.diag(covariance))
    np.testing.assert_allclose(correlation, covariance / np.outer(deviation, deviation), atol=1e-12)
    values, vectors = np.linalg.eigh(covariance)
    values, vectors = values[::-1], vectors[:, ::-1]
    told = rows(result["EIGENVALUES"], "komponent", "egenverdi", "andel", "kumulert_andel", "brukt")
    np.testing.assert_allclose([row[1] for row in told], values, atol=1e-9)
    np.testing.assert_allclose([row[3] for row in told], np.cumsum(values) / values.sum(), atol=1e-9)
    kept = result["N_COMPONENTS"]
    assert [row[4] for row in told] == [True] * kept + [False] * (count - kept)
    assert result["EXPLAINED"] == pytest.approx(values[:kept].sum() / values.sum())
    assert values[: kept - 1].sum() < 0.9 * values.sum() <= values[:kept].sum()
    loadings = by_key(result)
    assert list(loadings) == keys
    for component in range(kept):
        expected = vectors[:, component] * np.sqrt(values[component]) / deviation
        found = np.array([loadings[key][f"pc{component + 1}"] for key in keys])
        np.testing.assert_allclose(found, expected * np.sign(found @ expected), atol=1e-6)
        assert found[np.argmax(np.abs([loadings[key][f"vektor{component + 1}"] for key in keys]))] > 0


def test_scores_follow_from_the_vectors_the_table_gives(components, squares):
    layer = squares(3, 2, trygghet=[1.0, 2.0, 4.0, 3.0, 5.0, 9.0], inntekt=[300, 280, 250, 260, 300, 200])
    result = components(layer, INDICATORS=["trygghet", "inntekt"], VARIANCE=1.0)
    told = by_key(result)
    values = np.array(rows(layer, "trygghet", "inntekt"), dtype=float)
    for column, key in enumerate(("trygghet", "inntekt")):
        assert told[key]["gjennomsnitt"] == pytest.approx(values[:, column].mean())
        assert told[key]["standardavvik"] == pytest.approx(values[:, column].std())
        assert (told[key]["minst"], told[key]["storst"]) == (values[:, column].min(), values[:, column].max())
        assert told[key]["kommunalitet"] == pytest.approx(1)
    z = (values - values.mean(axis=0)) / values.std(axis=0)
    vectors = np.array([[told[key][f"vektor{n}"] for key in ("trygghet", "inntekt")] for n in (1, 2)])
    np.testing.assert_allclose(rows(result["OUTPUT"], "pc1", "pc2"), z @ vectors.T, atol=1e-8)


def test_shares_are_told_as_shares_and_suppressed_ones_are_counted(components, squares):
    layer = squares(
        4,
        1,
        barn_teller=["10", ":", ".", "40"],
        barn_nevner=["100", "100", "100", "100"],
        bot_blokk=[25, 0, 49, 100],
        bot_totalt=[100, 100, 100, 0],
    )
    told = by_key(components(layer, SMOOTHING=False))
    assert list(told) == ["barn", "bot_blokk"]
    assert (told["barn"]["nummer"], told["barn"]["indikator"]) == (1, "Barneandel")
    assert (told["barn"]["gjennomsnitt"], told["barn"]["minst"], told["barn"]["storst"]) == (0.25, 0.1, 0.4)
    assert (told["barn"]["uten_verdi"], told["barn"]["skjermet"]) == (2, 1)
    assert told["bot_blokk"]["nummer"] == NULL
    assert told["bot_blokk"]["storst"] == pytest.approx(0.49)
    assert (told["bot_blokk"]["uten_verdi"], told["bot_blokk"]["skjermet"]) == (1, 0)


def test_every_indicator_of_the_catalogue_is_found_by_name(example):
    keys = [indicator.key for indicator in INDICATORS] + list(BUILDING_TYPES)
    assert list(by_key(example)) == keys and example["N_INDICATORS"] == len(keys)


def test_indicators_that_do_not_vary_have_no_loadings(components, squares):
    layer = squares(3, 1, a=[1, 2, 4], b=[7, 7, 7], c=[":", ":", ":"])
    result = components(layer, INDICATORS=["a", "b", "c"])
    told = by_key(result)
    assert result["N_INDICATORS"] == 1 and told["a"]["pc1"] == pytest.approx(1)
    assert told["b"]["pc1"] == told["c"]["pc1"] == told["c"]["gjennomsnitt"] == NULL
    assert told["c"]["skjermet"] == 3


# -- weights ----------------------------------------------------------------------------------------------------------


def test_weights_raise_what_they_weigh_and_zero_leaves_out(components, example, example_kommune, weights):
    weighed = components(example_kommune, WEIGHTS=weights(gjeld=50, barnevern=0))
    told, before = by_key(weighed), by_key(example)
    assert abs(told["gjeld"]["pc1"]) > 0.95 > abs(before["gjeld"]["pc1"])
    assert told["gjeld"]["vekt"] == 50 and told["barnevern"]["vekt"] == 0 and told["barn"]["vekt"] == 1
    assert told["barnevern"]["pc1"] == NULL and weighed["N_INDICATORS"] == example["N_INDICATORS"] - 1


def test_weights_of_one_change_nothing(components, example, example_kommune, weights):
    same = components(example_kommune, WEIGHTS=weights(sosialhjelp=1, bot=1))
    assert rows(same["OUTPUT"], "pc1", "pc2", "pc3") == rows(example["OUTPUT"], "pc1", "pc2", "pc3")


def test_weights_without_effect_are_told(components, squares, weights):
    class Log(QgsProcessingFeedback):
        warnings = ""

        def pushWarning(self, warning):  # noqa: N802
            self.warnings += warning

    log = Log()
    components(squares(3, 1, a=[1, 2, 4], b=[2, 2, 3]), log, INDICATORS=["a"], WEIGHTS=weights(b=2, sosialhjelp=3))
    assert "b, sosialhjelp" in log.warnings


def test_generate_follows_the_weights_and_its_report_tells_them(run, example_kommune, weights, tmp_path):
    def zones(**parameters):
        made = run("generate", INPUT=example_kommune, ZONES="TEMPORARY_OUTPUT", UNITS="TEMPORARY_OUTPUT", **parameters)
        return rows(made["UNITS"], "grunnkretsnummer", "lks")

    report = tmp_path / "r.html"
    weighed = zones(WEIGHTS=weights(leide_boliger=100, gjeld=0), REPORT=str(report))
    assert weighed != zones() == zones(WEIGHTS=weights(leide_boliger=1))
    text = report.read_text(encoding="utf-8")
    assert "Leide boliger 100" in text and re.search(r"weight 0: Gjeld", text)


# -- the report -------------------------------------------------------------------------------------------------------


def test_the_report_is_whole_and_tells_what_was_used(components, example_kommune, weights, tmp_path):
    report = tmp_path / "r.html"
    components(example_kommune, WEIGHTS=weights(sosialhjelp=2.5, barn=0), REPORT=str(report))
    text = report.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>") and text.rstrip().endswith("</html>")
    assert text.count("<svg") == 3 and text.count("<img") == 3
    for wanted in (
        "Eksempelvik",
        "Sosialhjelpsmottakere 2,5",
        "weight 0: Barneandel",
        "A dash in the last column",
        "Medianinntekt",
        'class="legend"',
    ):
        assert wanted in text
    assert "http" not in re.sub(r"data:image/png;base64,[^\"]*|xmlns(:\w+)?=\"[^\"]*\"", "", text)
    assert [path.name for path in tmp_path.iterdir()] == ["r.html"]


def test_the_report_tells_what_of_the_catalogue_is_not_in_use(components, example_kommune, squares, tmp_path):
    report = tmp_path / "r.html"
    components(example_kommune, INDICATORS=["barn_teller", "gjeld_teller"], REPORT=str(report))
    text = report.read_text(encoding="utf-8")
    assert "not chosen: Innvandrere" in text and "Not in the layer" not in text
    components(squares(3, 1, medianinntekt=[1, 2, 4], a=[3, 1, 2]), INDICATORS=["a"], REPORT=str(report))
    text = report.read_text(encoding="utf-8")
    assert "not chosen: Medianinntekt" in text and "Not in the layer: Barneandel" in text


def test_the_report_says_what_the_catalogue_knows_of_each_indicator(components, squares, tmp_path):
    report = tmp_path / "r.html"
    fields = {"barnevern_teller": [1, 2, 4], "barnevern_nevner": [9, 9, 9], "medianinntekt": [5, 7, 6], "a": [1, 3, 2]}
    fields |= {"ungdomsledighet_teller": [1, 2, 1], "ungdomsledighet_nevner": [9, 9, 9]}
    components(squares(3, 1, **fields), REPORT=str(report))
    table = report.read_text(encoding="utf-8").split("What the indicators mean")[1].split("</table>")[0]
    found = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in table.split("<tr>")[2:]]
    assert [(row[2], *row[3:]) for row in found] == [
        ("medianinntekt", "kroner", "better", "yes"),
        ("ungdomsledighet", "Innbyggere i aldersgruppen statistikken gjelder", "worse", "no"),
        ("barnevern", "Barn 0–17 år", "worse", "yes"),
    ]


def test_a_town_too_small_to_be_seen_gets_a_window_of_its_own(components, squares, tmp_path):
    town = [
        QgsGeometry.fromWkt(f"POLYGON(({x} 0, {x + 99} 0, {x + 99} 99, {x} 99, {x} 0))") for x in range(0, 900, 100)
    ]
    wilds = [QgsGeometry.fromWkt("POLYGON((1e5 0, 2e5 0, 2e5 1e5, 1e5 1e5, 1e5 0))")]
    report = tmp_path / "r.html"
    layer = squares(10, 1, geometries=town + wilds, kommunenavn=["By <i>"] * 10, a=list(range(10)))
    components(layer, INDICATORS=["a"], REPORT=str(report))
    text = report.read_text(encoding="utf-8")
    assert text.count("<img") == 2
    assert "By &lt;i&gt;: where 80 % of the inhabitants live" in text


# -- bad input --------------------------------------------------------------------------------------------------------


def message_of(call, *arguments, **parameters):
    with pytest.raises(QgsProcessingException) as raised:
        call(*arguments, **parameters)
    return str(raised.value)


def test_one_indicator_and_fewer_units_than_indicators_are_enough(components, example_kommune, squares, tmp_path):
    one = components(squares(3, 1, a=[1, 2, 4]), INDICATORS=["a"], REPORT=str(tmp_path / "r.html"))
    assert (one["N_INDICATORS"], one["N_COMPONENTS"], one["EXPLAINED"]) == (1, 1, 1)
    few = example_kommune.materialize(QgsFeatureRequest([1, 2, 3, 4]))
    result = components(few, VARIANCE=1.0, REPORT=str(tmp_path / "r.html"))
    assert result["N_COMPONENTS"] <= 4 < result["N_INDICATORS"]


def test_a_single_unit_is_an_error_in_words(components, squares):
    assert "None of the indicators varies" in message_of(components, squares(1, 1, a=[3]), INDICATORS=["a"])


def test_a_layer_without_indicators_is_an_error_that_tells_its_fields_and_what_to_do(components, squares):
    message = message_of(components, squares(2, 2))
    assert "grunnkretsnummer, befolkning" in message and "Generate levekårssoner" in message


def test_what_weight_zero_leaves_out_may_hold_text_and_negative_counts(components, squares, weights):
    wrong = {"barn_teller": ["1", "mange"], "barn_nevner": ["-9", "9"], "a": [1, 2]}
    layer = squares(2, 1, **wrong)
    assert "barn_teller" in message_of(components, layer, INDICATORS=["barn_teller", "a"])
    result = components(layer, INDICATORS=["barn_teller", "a"], WEIGHTS=weights(barn=0))
    assert result["N_INDICATORS"] == 1


def test_text_is_an_error_that_names_field_and_unit(components, squares):
    message = message_of(components, squares(2, 1, a=["1", "høy"]), INDICATORS=["a"])
    assert "«a»" in message and "43010102: «høy»" in message


def test_weights_that_leave_nothing_are_an_error(components, squares, weights):
    layer = squares(2, 1, a=[1, 2], b=[3, 1])
    assert "weight 0: a, b" in message_of(components, layer, INDICATORS=["a", "b"], WEIGHTS=weights(a=0, b=0))


def test_a_cancelled_run_answers_nothing(components, example_kommune):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    assert "OUTPUT" not in (components(example_kommune, feedback) or {})
