"""The national run on files as they come, under the names of now and of before."""

from pathlib import Path

import pytest
from lks.algorithms.make.nationalrun_parameters import nationalrun_definitions
from lks.tests.helpers.layers import rows
from lks.tests.helpers.sent_files import write_division, write_indicators, write_polygons, write_population
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer


def algorithm():
    return QgsApplication.processingRegistry().algorithmById("lks:nationalrun")


class Heard(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, warning):  # noqa: N802 - Qt's naming
        self.warnings.append(warning)


@pytest.fixture
def files(example_kommune, tmp_path):
    """The polygons, the population and the indicators, as parameters of the run."""
    return {
        "EFFORT": "quick",
        "GEOMETRY": write_polygons(example_kommune, tmp_path / "grunnkretser.gpkg"),
        "POPULATION": [write_population(example_kommune, tmp_path / "befolkning.csv")],
        "INDICATORS": [write_indicators(example_kommune, tmp_path / "indikatorer.csv")],
    }


def test_from_files_to_judged_zones_with_nothing_named_but_what_is_wanted(run, files, example_kommune, tmp_path, capfd):
    weights = tmp_path / "vekter.csv"
    weights.write_text("nøkkel;vekt\nsosialhjelp;2,5\n", encoding="utf-8")
    reports = {name: str(tmp_path / f"{name}.html") for name in ("REPORT", "REPORT_ZONES", "REPORT_COMPONENTS")}
    heard = Heard()
    result = run("nationalrun", heard, **files, WEIGHTS=str(weights), UNITS="TEMPORARY_OUTPUT", **reports)
    assert result["VALID"] is True and result["N_ERRORS"] == 0
    assert result["ZONE_COUNT"] > 5 and result["UNIT_COUNT"] == example_kommune.featureCount()
    assert not {"ZONES", "PREPARED", "soner"} & set(result), "nobody asked for them"
    declared = {one.name() for one in algorithm().outputDefinitions()}
    assert set(result) <= declared, "a model can go on with every figure"
    units = rows(result["UNITS"], "lks", "befolkning")
    assert len(units) == result["UNIT_COUNT"] and sum(people for _, people in units) == result["POPULATION_TOTAL"]
    assert len({zone for zone, _ in units if not zone.endswith("9999")}) == result["ZONE_COUNT"]
    for path in reports.values():
        assert "Sosialhjelpsmottakere 2,5" in Path(path).read_text(encoding="utf-8")
    assert not [warning for warning in heard.warnings if "vain" in warning]
    assert "could not be found" not in capfd.readouterr().err, "a layer that is handed on is no file to look for"


def test_the_former_names_go_in_and_come_out(run, files, tmp_path):
    zones, findings = tmp_path / "soner.gpkg", tmp_path / "funn.gpkg"
    result = run(
        "nationalrun",
        grunnkretser=files["GEOMETRY"],
        grunnkretsnummer="grunnkretsnummer",
        befolkning=files["POPULATION"],
        indikatorer=files["INDICATORS"],
        aar=2014,
        soner=str(zones),
        funn=str(findings),
    )
    assert result["soner"] == result["ZONES"] == str(zones)
    assert QgsVectorLayer(str(zones)).featureCount() == result["ZONE_COUNT"]
    assert QgsVectorLayer(result["funn"]).isValid()


def test_a_former_division_is_kept_up_and_limits_count(run, files, tmp_path):
    small = {"MAX_POPULATION": 4000}
    first = run("nationalrun", **files, **small, UNITS="TEMPORARY_OUTPUT")
    former = write_division(first["UNITS"], tmp_path / "lks_2026.csv")
    heard = Heard()
    again = run(
        "nationalrun", heard, **files, **small, PREVIOUS=former, SIZE="as many as possible", UNITS="TEMPORARY_OUTPUT"
    )
    assert again["N_KEPT"] == again["ZONE_COUNT"] == first["ZONE_COUNT"] and again["PEOPLE_MOVED"] == 0
    numbered = ("grunnkretsnummer", "lks")
    assert sorted(rows(again["UNITS"], *numbered)) == sorted(rows(first["UNITS"], *numbered))
    assert any("SIZE" in warning for warning in heard.warnings), "a setting that does not count is told"
    by_key = run("nationalrun", **files, **small, KEY=[former])
    assert (by_key["N_KEPT"], by_key["N_ENDED"]) == (first["ZONE_COUNT"], 0)


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"GEOMETRY": None}, "GEOMETRY"),
        ({"MIN_POPULATION": 9000}, "MIN_POPULATION"),
        ({"KOMMUNER": "0301"}, "0301"),
        ({"ZONES": "same.gpkg", "UNITS": "same.gpkg"}, "same file"),
    ],
)
def test_what_cannot_be_run_is_refused_with_the_reason(run, files, wrong, named):
    with pytest.raises(QgsProcessingException, match=named):
        run("nationalrun", **{**files, **wrong})


def test_every_input_of_the_preparation_is_there_and_no_name_twice(provider):
    registry = QgsApplication.processingRegistry()
    prepare, form = registry.algorithmById("lks:prepare"), registry.algorithmById("lks:nationalrun")
    names = [definition.name() for definition in nationalrun_definitions()]
    assert len(names) == len(set(names))
    inputs = {p.name() for p in prepare.parameterDefinitions() if not p.isDestination()}
    assert inputs <= {p.name() for p in form.parameterDefinitions()}


def test_the_former_names_are_not_shown(provider):
    form = algorithm()
    hidden = {p.name() for p in form.parameterDefinitions() if p.flags() & p.FlagHidden}
    assert {"grunnkretser", "soner", "rapport_kontroll"} <= hidden
    assert not {name for name in hidden if name.isupper()}
