"""Inhabitants under former numbers of kommuner, summed up to today's."""

from lks.lks_plugin.engine.history.code_changes import CodeChange
from lks.lks_plugin.engine.history.kommune_figures import kommune_figures

TWENTY, TWENTY_FOUR = "2020-01-01", "2024-01-01"
BAMBLE = [CodeChange("0814", "3813", TWENTY), CodeChange("3813", "4012", TWENTY_FOUR)]
# Finnøy and Rennesøy came to Stavanger, which kept its number; Ålesund was made of two and divided again.
STAVANGER = [CodeChange("1141", "1103", TWENTY), CodeChange("1142", "1103", TWENTY)]
AALESUND = [CodeChange("1504", "1507", TWENTY), CodeChange("1534", "1507", TWENTY)]
AALESUND += [CodeChange("1507", "1508", TWENTY_FOUR), CodeChange("1507", "1580", TWENTY_FOUR)]
THEN = "2015-01-01"


def test_a_chain_of_numbers_leads_to_todays():
    found = kommune_figures({"0814": 14183.0, "0301": 600.0}, BAMBLE, ["4012", "0301"], THEN)
    assert found.people == {"4012": 14183.0, "0301": 600.0}
    assert found.former == {"4012": ["0814"]} and not found.lacking


def test_a_number_in_between_or_todays_own_is_not_counted_twice():
    for figures in ({"3813": 9.0}, {"0814": 9.0, "3813": 9.0}, {"4012": 9.0}, {"0814": 9.0, "4012": 9.0}):
        assert kommune_figures(figures, BAMBLE, ["4012"], THEN).people == {"4012": 9.0}


def test_a_kommune_that_took_up_others_has_their_people_too():
    figures = {"1103": 130.0, "1141": 3.0, "1142": 4.0}
    assert kommune_figures(figures, STAVANGER, ["1103"], THEN).people == {"1103": 137.0}
    # A series by today's numbers has the sum already.
    assert kommune_figures({"1103": 137.0}, STAVANGER, ["1103"], THEN).people == {"1103": 137.0}
    # Figures of the day after are of today's kommune.
    assert kommune_figures({"1103": 137.0}, STAVANGER, ["1103"], TWENTY).people == {"1103": 137.0}
    part = kommune_figures({"1103": 130.0, "1141": 3.0}, STAVANGER, ["1103"], THEN)
    assert not part.people and part.lacking == {"1103": ["1142"]}


def test_what_was_divided_is_not_shared_out():
    found = kommune_figures({"1504": 46.0, "1534": 9.0}, AALESUND, ["1508", "1580"], THEN)
    assert not found.people and found.lacking == {key: ["1504", "1534"] for key in ("1508", "1580")}
    series = kommune_figures({"1508": 50.0, "1580": 5.0}, AALESUND, ["1508", "1580"], THEN)
    assert series.people == {"1508": 50.0, "1580": 5.0}
    stays = [CodeChange("4301", "4302", TWENTY)]
    assert kommune_figures({"4301": 9.0}, stays, ["4301", "4302"], THEN).lacking["4301"] == ["4301"]


def test_the_grunnkretser_tell_where_the_kommune_has_no_change_of_its_own():
    changes = [CodeChange(f"0814010{k}", f"4012010{k}", "") for k in (1, 2)]
    assert kommune_figures({"0814": 7.0}, changes, ["4012"], THEN).people == {"4012": 7.0}
    # One grunnkrets that moved over the border is no change of the kommune.
    moved = [CodeChange("40120101", "40140109", TWENTY)]
    assert kommune_figures({"4012": 7.0, "4014": 2.0}, moved, ["4012", "4014"], THEN).people == {
        "4012": 7.0,
        "4014": 2.0,
    }


def test_a_projection_under_todays_numbers_stays_whatever_older_changes_say():
    reused = [CodeChange("4012", "4099", TWENTY)]
    assert kommune_figures({"4012": 8.0}, reused, ["4012", "4099"]).people["4012"] == 8.0
    assert kommune_figures({"3813": 8.0}, BAMBLE, ["4012"]).people == {"4012": 8.0}


def test_changes_that_turn_in_a_circle_end():
    circle = [CodeChange("0814", "4012", ""), CodeChange("4012", "0814", "")]
    assert kommune_figures({"0814": 7.0}, circle, ["4012"], THEN).people == {"4012": 7.0}
