"""Some kommuner of a layer, divided and judged by themselves: the others are left out and named."""

import pytest
from lks.tests.helpers.layers import rows
from qgis.core import QgsFeatureRequest, QgsProcessingException

CODES = [f"{kommune}{number:04d}" for kommune in (4301, 4302, 5501) for number in range(101, 117)]


@pytest.fixture
def three_kommuner(squares):
    return squares(12, 4, grunnkretsnummer=CODES, befolkning=[700 + 10 * (i % 7) for i in range(48)])


def test_a_kommune_of_a_layer_is_divided_as_by_itself(run, three_kommuner, squares, tmp_path):
    report = tmp_path / "rapport.html"
    wanted = {"ZONES": "TEMPORARY_OUTPUT", "UNITS": "TEMPORARY_OUTPUT", "EFFORT": "quick"}
    some = run("generate", INPUT=three_kommuner, KOMMUNER="4302, 5501", REPORT=str(report), **wanted)
    assert {code[:4] for (code,) in rows(some["UNITS"], "grunnkretsnummer")} == {"4302", "5501"}
    assert "16 grunnkretser of 1 kommune (4301)" in report.read_text(encoding="utf-8")
    theirs = three_kommuner.materialize(QgsFeatureRequest().setFilterExpression("grunnkretsnummer > '4302'"))
    apart = run("generate", INPUT=theirs, **wanted)
    assert sorted(rows(some["UNITS"], "grunnkretsnummer", "lks")) == sorted(
        rows(apart["UNITS"], "grunnkretsnummer", "lks")
    )


def test_a_kommune_is_judged_without_what_is_wrong_elsewhere(run, three_kommuner):
    made = run("generate", INPUT=three_kommuner, EFFORT="quick", ZONES="TEMPORARY_OUTPUT", UNITS="TEMPORARY_OUTPUT")
    units, lks = made["UNITS"], made["UNITS"].fields().lookupField("lks")
    elsewhere = next(f.id() for f in units.getFeatures() if str(f["grunnkretsnummer"]).startswith("5501"))
    units.dataProvider().changeAttributeValues({elsewhere: {lks: None}})
    whole = run("validate", INPUT=units, ZONES_LAYER=made["ZONES"])
    part = run("validate", INPUT=units, ZONES_LAYER=made["ZONES"], KOMMUNER="4301")
    assert whole["VALID"] is False and part["VALID"] is True, "the zone polygons of the others do not count either"


@pytest.mark.parametrize("name", ["generate", "validate"])
def test_a_kommune_that_is_not_there_is_named(run, three_kommuner, name):
    with pytest.raises(QgsProcessingException, match=r"0301.*4301, 4302, 5501"):
        run(name, INPUT=three_kommuner, KOMMUNER="301", ZONES="TEMPORARY_OUTPUT", LKS_FIELD="grunnkretsnummer")
