"""Weights by key: which measures they reach."""

import pytest
from lks.lks_plugin.engine.units.indicators import BUILDING_TYPES, INDICATORS, catalogued, measures
from lks.lks_plugin.engine.units.weighting import catalogue_keys, idle_keys, weight_key, weighted

FIELDS = ["barn_teller", "barn_nevner", "AAP_teller", "AAP_nevner", "Medianinntekt", "trygghet"]
FIELDS += ["egen_teller", "egen_nevner", *BUILDING_TYPES, "bot_totalt"]
CHOSEN = [*catalogued(FIELDS), "trygghet", "egen_teller"]


def weights_of(weights):
    return {measure.key: measure.weight for measure in weighted(measures(CHOSEN, FIELDS), weights)}


@pytest.mark.parametrize("name", ["AAP", "aap", "AAP_teller", "aap_nevner", " AAP "])
def test_a_key_may_be_written_as_its_field(name):
    assert weight_key(name) == "aap"


def test_weights_reach_their_measures_and_the_others_have_one():
    found = weights_of({"aap": 2, "medianinntekt": 0.5, "trygghet": 3, "egen": 0})
    assert found == {
        "barn": 1,
        "AAP": 2,
        "Medianinntekt": 0.5,
        "trygghet": 3,
        "egen": 0,
        **dict.fromkeys(BUILDING_TYPES, 1),
    }


def test_the_group_reaches_the_building_types_without_a_weight_of_their_own():
    found = weights_of({"bot": 0.2, "bot_blokk": 3})
    assert found["bot_blokk"] == 3
    assert {found[key] for key in BUILDING_TYPES if key != "bot_blokk"} == {0.2}
    assert found["barn"] == 1


def test_keys_without_effect_are_told():
    wanted = measures(["barn_teller", "bot_blokk"], FIELDS)
    assert idle_keys(wanted, {"barn": 2, "gjeld": 1, "bot": 1, "trygghet": 1}) == ["gjeld", "trygghet"]
    assert idle_keys(wanted, {"bot_blokk": 2, "bot": 1}) == ["bot"]


def test_every_entry_of_the_catalogue_has_a_key():
    assert {indicator.key.lower() for indicator in INDICATORS} | {"bot", *BUILDING_TYPES} == set(catalogue_keys())
