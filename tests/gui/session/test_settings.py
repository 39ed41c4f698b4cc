"""Which fields mean what, by the names that packages, our own outputs and public files use."""

import numpy as np
import pytest
from lks.tests.helpers.sessions import zone


def fields(squares, *names):
    from lks.lks_plugin.gui.session.settings import settings_for

    layer = squares(1, 1, **{name: ["1"] for name in names})
    layer.dataProvider().deleteAttributes([layer.fields().lookupField("befolkning")] if "2024" in names else [])
    layer.updateFields()
    return settings_for(layer)


def test_the_fields_of_our_own_outputs(squares):
    known = fields(
        squares, "grunnkretsnavn", "kommunenummer", "kommunenavn", "lks", "lksnavn", "lks_forrige", "befolkning_10"
    )
    assert (known.unit_field, known.zone_field, known.population_field) == ("grunnkretsnummer", "lks", "befolkning")
    assert (known.zone_name_field, known.kommune_name_field, known.history_field) == (
        "lksnavn",
        "kommunenavn",
        "befolkning_10",
    )
    assert known.is_complete and known.proposal_field is None


def test_the_latest_year_is_taken(squares):
    known = fields(squares, "LKS_2025", "lks2026", "2014", "2023", "2024", "bydelsnummer", "delbydelsnummer")
    assert (known.zone_field, known.population_field, known.history_field) == ("lks2026", "2024", "2014")
    assert known.strata_fields == ("bydelsnummer", "delbydelsnummer")


def test_a_layer_without_zones_is_not_complete(squares):
    assert not fields(squares, "grunnkretsnavn").is_complete


def test_indicators_are_found_by_name(squares):
    known = fields(squares, "lks", "barn_teller", "barn_nevner", "medianinntekt", "noe_annet")
    assert [measure.name for measure in known.measures] == [
        "Barneandel",
        "Medianinntekt etter skatt per forbruksenhet (EU)",
    ]


def test_profiles_weigh_shares_by_those_they_count(editing):
    session = editing(
        2,
        2,
        [1, 1, 2, 2],
        barn_teller=["10", "30", ":", "5"],
        barn_nevner=["100", "100", "90", "0"],
        medianinntekt=["400", "..", "500", "600"],
        befolkning=[100, 300, 100, 300],
    )
    profile = session.profile([zone(2), zone(1)])
    assert profile.codes == (zone(2), zone(1)) and len(profile.names) == 2
    # Suppressed and empty values count neither above nor below the line.
    assert np.isnan(profile.values[0, 0]) and profile.values[1, 0] == pytest.approx(40 / 200)
    assert profile.values[:, 1].tolist() == [pytest.approx((500 + 3 * 600) / 4), 400]
    assert profile.mean.tolist() == [pytest.approx(0.2), pytest.approx((400 + 500 + 3 * 600) / 5)]
    assert profile.deviation[1, 0] == pytest.approx(0) and profile.deviation[0, 1] > 0 > profile.deviation[1, 1]
