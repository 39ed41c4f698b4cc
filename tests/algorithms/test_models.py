"""The models that ship with the plugin, run as a user does."""

import csv
import re

import pytest
from qgis.core import (
    QgsProcessingContext,
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
