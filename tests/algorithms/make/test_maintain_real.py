"""``lks:maintain`` on the national layer: a year with other figures touches only what broke."""

import numpy as np
import pytest
from lks.tests.helpers.layers import values
from qgis.core import QgsFeature, QgsProcessingFeedback, QgsVectorLayer

KOMMUNER = "3105,3107,3205,3207,3301,3303,3403,3407,3903,3905,4003,4203,4601,5501,1508,1108"


@pytest.fixture(scope="module")
def prepared(shared_data, provider):
    import processing

    national = shared_data / "national"
    made = processing.run(
        "lks:prepare",
        {
            "GEOMETRY": str(national / "grunnkretser.gpkg"),
            "POPULATION": [str(national / "befolkning.csv")],
            "YEAR": 2024,
            "KOMMUNER": KOMMUNER,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    return made["OUTPUT"]


def a_year_later(layer, seed):
    """The layer with three per cent more or fewer people in each unit."""
    rng = np.random.default_rng(seed)
    other = QgsVectorLayer(f"MultiPolygon?crs={layer.crs().authid()}", "neste", "memory")
    other.dataProvider().addAttributes(layer.fields().toList())
    other.updateFields()
    features = []
    for row in sorted(layer.getFeatures(), key=lambda row: row["grunnkretsnummer"]):
        feature = QgsFeature(row)
        feature["befolkning"] = round((row["befolkning"] or 0) * (1 + 0.03 * rng.uniform(-1, 1)))
        features.append(feature)
    other.dataProvider().addFeatures(features)
    return other


def test_three_per_cent_more_or_less_touch_only_what_broke(prepared, run):
    wanted = {"UNITS": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT"}
    # Zones that hug the limit, so that the year breaks some.
    knobs = {"EFFORT": "quick", "SIZE": "as many as possible", "COMPACTNESS": 0, "MARGIN": 0}
    first = run("generate", INPUT=prepared, STRATA_FIELDS=["bydelsnummer"], **knobs, **wanted)
    later = a_year_later(first["UNITS"], 1)
    feedback = QgsProcessingFeedback()
    result = run(
        "maintain",
        feedback,
        INPUT=later,
        PREVIOUS_FIELD="lks",
        STRATA_FIELDS=["bydelsnummer"],
        MOVED="TEMPORARY_OUTPUT",
        **wanted,
    )
    before = dict(values(first["UNITS"], "grunnkretsnummer", "lks"))
    after = dict(values(result["UNITS"], "grunnkretsnummer", "lks"))
    people: dict[str, int] = {}
    for unit, count in values(later, "grunnkretsnummer", "befolkning"):
        people[before[unit]] = people.get(before[unit], 0) + count
    was: dict[str, int] = {}
    for unit, count in values(first["UNITS"], "grunnkretsnummer", "befolkning"):
        was[before[unit]] = was.get(before[unit], 0) + (count or 0)
    broken = {zone for zone, count in people.items() if count < 1500 <= was[zone] or was[zone] <= 8000 < count}
    moved = values(result["MOVED"], "fra", "til", "begrunnelse")
    touched = {zone for zone, _, _ in moved} - broken
    assert broken, "the year should break something"
    assert len(touched) <= len(broken) and all(why for _, _, why in moved)
    whole = {zone[:6] for zone in broken}
    same = {unit for unit in before if before[unit][:6] not in whole}
    assert {unit: after[unit] for unit in same} == {unit: before[unit] for unit in same}


def test_the_same_figures_change_nothing(prepared, run):
    wanted = {"UNITS": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT"}
    first = run("generate", INPUT=prepared, STRATA_FIELDS=["bydelsnummer"], EFFORT="quick", **wanted)
    feedback = QgsProcessingFeedback()
    result = run("maintain", feedback, INPUT=first["UNITS"], PREVIOUS_FIELD="lks", STRATA_FIELDS=["bydelsnummer"])
    assert result["N_CHANGED"] == result["N_NEW"] == result["N_ENDED"] == result["PEOPLE_MOVED"] == 0
    assert "Nothing changed" in feedback.textLog()


@pytest.fixture(scope="module")
def oslo(shared_data, provider, tmp_path_factory):
    """Oslo's grunnkretser with their bydel and delbydel out of a table of correspondence."""
    import processing

    table = tmp_path_factory.mktemp("oslo") / "bydel.csv"
    key = (shared_data / "lks" / "lks_2025.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [row.split(",") for row in key if row.startswith("0301")]
    written = [f"{unit},{zone[:6]},{zone[:8]}" for zone, _, unit in rows]
    table.write_text("\n".join(["grunnkretsnummer,bydelsnummer,delbydelsnummer", *written]), encoding="utf-8")
    national = shared_data / "national"
    return processing.run(
        "lks:prepare",
        {
            "GEOMETRY": str(national / "grunnkretser.gpkg"),
            "POPULATION": [str(national / "befolkning.csv")],
            "HIERARCHY": [str(table)],
            "KOMMUNER": "0301",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]


def test_oslos_codes_live_on_where_the_units_have_their_delbydel(oslo, run):
    feedback, levels = QgsProcessingFeedback(), ["bydelsnummer", "delbydelsnummer"]
    result = run("maintain", feedback, INPUT=oslo, PREVIOUS_FIELD="lks_2025", STRATA_FIELDS=levels)
    # The others have too few people in these figures.
    assert result["N_KEPT"] >= 250
    assert "another code" not in feedback.textLog()


def test_generate_says_loudly_which_former_codes_have_other_digits(oslo, run):
    feedback = QgsProcessingFeedback()
    wanted = {"ZONES": "TEMPORARY_OUTPUT", "EFFORT": "quick"}
    run("generate", feedback, INPUT=oslo, PREVIOUS_FIELD="lks_2025", STRATA_FIELDS=["bydelsnummer"], **wanted)
    assert "336 of 337 former codes have other digits" in feedback.textLog()
    assert "out of tables" in feedback.textLog()
