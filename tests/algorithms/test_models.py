"""The models that ship with the plugin, run as a user does."""

import csv
import re

import pytest
from lks.tests.helpers.layers import rows
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
)

from ..conftest import ROOT

MODELS = sorted((ROOT / "resources" / "models").glob("*.model3"))


@pytest.fixture
def tables(example_kommune, tmp_path):
    """The example kommune's figures as Statistics Norway would send them: two CSV files."""
    names = example_kommune.fields().names()
    people = [name for name in names if name.startswith("befolkning")]
    figures = [name for name in names if re.search("_teller|_nevner|^bot_|^medianinntekt", name)]
    features = list(example_kommune.getFeatures())

    def write(name, head, columns):
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(["grunnkretsnummer", *head])
            writer.writerows([[f["grunnkretsnummer"], *(f[column] for column in columns)] for f in features])
        return str(tmp_path / name)

    return write("befolkning.csv", ["2024", "2014"], people), write("indikatorer.csv", figures, figures)


@pytest.fixture
def bare_kommune(example_kommune):
    """The example kommune as Kartverket has it: polygons and numbers, no figures."""
    from qgis.core import QgsFeatureRequest

    request = QgsFeatureRequest().setSubsetOfAttributes(
        ["grunnkretsnummer", "grunnkretsnavn", "kommunenummer", "kommunenavn"], example_kommune.fields()
    )
    layer = example_kommune.materialize(request)
    provider = layer.dataProvider()
    provider.deleteAttributes([i for i, f in enumerate(layer.fields()) if "n" not in f.name() or "_" in f.name()])
    layer.updateFields()
    return layer


def test_the_national_run_goes_from_files_to_judged_zones(run, bare_kommune, tables, tmp_path):
    population, indicators = tables
    report, weights = tmp_path / "kontroll.html", tmp_path / "vekter.csv"
    weights.write_text("nøkkel;vekt\nsosialhjelp;2,5\n", encoding="utf-8")
    result = run(
        "nationalrun",
        grunnkretser=bare_kommune,
        grunnkretsnummer="grunnkretsnummer",
        befolkning=[population],
        indikatorer=[indicators],
        **dict.fromkeys(["forberedte_grunnkretser", "komponenter", "soner"], "TEMPORARY_OUTPUT"),
        grunnkretser_med_sone="TEMPORARY_OUTPUT",
        funn="TEMPORARY_OUTPUT",
        rapport_kontroll=str(report),
        rapport_soner=str(tmp_path / "soner.html"),
        rapport_komponenter=str(tmp_path / "komponenter.html"),
        vekter=str(weights),
    )
    zones = rows(result["soner"], "befolkning", "lksnavn")
    assert len(zones) > 5 and all(1500 <= people <= 8000 for people, _ in zones)
    assert len(rows(result["grunnkretser_med_sone"], "lks")) == bare_kommune.featureCount()
    assert not [kind for kind, grade in rows(result["funn"], "art", "grad") if grade == "error"]
    assert "Eksempelvik LKS 01" in report.read_text(encoding="utf-8")
    for path in tmp_path.glob("*.html"):
        assert "Sosialhjelpsmottakere 2,5" in path.read_text(encoding="utf-8")


def test_the_national_run_asks_for_the_layers_that_its_steps_hand_on(run, bare_kommune, tables):
    with pytest.raises(QgsProcessingException, match="grunnkretser_med_sone"):
        run(
            "nationalrun",
            grunnkretser=bare_kommune,
            befolkning=[tables[0]],
            **dict.fromkeys(["forberedte_grunnkretser", "komponenter", "soner"], "TEMPORARY_OUTPUT"),
        )


def test_the_national_run_is_among_the_algorithms_with_all_it_takes_and_gives(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById("lks:nationalrun")
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert {"grunnkretser", "befolkning", "indikatorer", "vekter", "lenker", "soner", "funn"} <= names
    assert algorithm.canExecute()[0]
    assert algorithm.create().id() == "lks:nationalrun"


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_a_model_can_be_opened_and_every_step_knows_its_parameters(provider, path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path)) and model.canExecute()[0]
    for child in model.childAlgorithms():
        assert model.validateChildAlgorithm(child) == (True, [])


def test_the_model_to_start_from_makes_zones(provider, example_kommune):
    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(ROOT / "resources" / "models" / "levekaarssoner.model3"))
    parameters = {"grunnkretser": example_kommune, "befolkning": "befolkning", "soner": "TEMPORARY_OUTPUT"}
    context = QgsProcessingContext()
    result, ok = model.create().run(parameters, context, QgsProcessingFeedback())
    assert ok and context.takeResultLayer(result["soner"]).featureCount() > 5
