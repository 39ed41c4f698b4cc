"""The models that ship with the plugin, run as a user does."""

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
)

from ..conftest import ROOT

MODELS = sorted((ROOT / "resources" / "models").glob("*.model3"))


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_a_model_can_be_opened_and_every_step_knows_its_parameters(provider, path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path)) and model.canExecute()[0]
    for child in model.childAlgorithms():
        assert model.validateChildAlgorithm(child) == (True, [])


@pytest.mark.parametrize(("most", "packages"), [(8000, 1), (1600, 0)])
def test_packages_are_written_only_of_zones_without_errors(provider, example_kommune, tmp_path, most, packages):
    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(ROOT / "resources" / "models" / "soner_til_pakker.model3"))
    parameters = {
        **{"grunnkretser": example_kommune, "befolkning": "befolkning", "hoyst": most},
        **dict.fromkeys(("soner", "grunnkretser_med_sone", "funn"), "TEMPORARY_OUTPUT"),
        "pakker": str(tmp_path / "pakker"),
    }
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    result, ok = model.create().run(parameters, context, feedback)
    assert ok and len(list(tmp_path.glob("pakker/LKS-*.zip"))) == packages
    errors = [f["art"] for f in context.takeResultLayer(result["funn"]).getFeatures() if f["grad"] == "error"]
    assert (len(errors) == 0) == (packages == 1)
    assert ("Ingen pakker er skrevet" in feedback.textLog()) == (packages == 0)


def test_the_model_to_start_from_makes_zones(provider, example_kommune):
    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(ROOT / "resources" / "models" / "levekaarssoner.model3"))
    parameters = {"grunnkretser": example_kommune, "befolkning": "befolkning", "soner": "TEMPORARY_OUTPUT"}
    context = QgsProcessingContext()
    result, ok = model.create().run(parameters, context, QgsProcessingFeedback())
    assert ok and context.takeResultLayer(result["soner"]).featureCount() > 5
