import math

import numpy as np
import pytest
from lks.lks_plugin.engine.units.indicators import (
    BETTER,
    BUILDING_TYPES,
    INDICATORS,
    KRONER,
    NEUTRAL,
    SHARE,
    WORSE,
    Measure,
    attributes,
    canonical,
    catalogued,
    default_keys,
    is_count,
    may_be_thousands,
    measures,
    number_of,
    sign_of,
)


def test_the_catalogue_is_statistics_norways_list_of_25():
    assert [indicator.number for indicator in INDICATORS] == [n for n in range(1, 28) if n not in (6, 8)]
    assert len({indicator.key for indicator in INDICATORS}) == 25
    assert len({indicator.name for indicator in INDICATORS}) == 25


def test_only_the_median_income_is_no_share():
    assert [indicator.key for indicator in INDICATORS if not indicator.is_share] == ["medianinntekt"]


def test_keys_are_the_public_column_names(shared_data):
    header = (shared_data / "national" / "indikatorer.csv").read_text("utf-8-sig").splitlines()[0]
    columns = header.replace('"', "").split(";" if ";" in header else ",")
    found = catalogued(columns)
    assert len(found) == 25 + len(BUILDING_TYPES)


def test_numerators_denominators_and_building_types_are_recognised_in_the_order_of_the_catalogue():
    fields = [
        "navn",
        "bot_blokk",
        "bot_totalt",
        "AAP_nevner",
        "AAP_teller",
        "medianinntekt",
        "barn_teller",
        "barn_nevner",
    ]
    assert catalogued(fields) == ["barn_teller", "medianinntekt", "AAP_teller", "bot_blokk"]


def test_a_numerator_without_its_denominator_is_not_catalogued():
    assert catalogued(["barn_teller", "gjeld_nevner", "bot_blokk"]) == []


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (12, 12.0),
        (1.5, 1.5),
        (np.int64(7), 7.0),
        (np.float32(0.5), 0.5),
        ("12", 12.0),
        (" 12 ", 12.0),
        ("1,5", 1.5),
        ("1.5", 1.5),
        ("1 234,5", 1234.5),
        ("1\u00a0234", 1234.0),
        ("\u2212 1\u2009234\u202f567,5*", -1234567.5),
        ("123*", 123.0),
        ("-12", -12.0),
        ("-", 0.0),
        ("–", 0.0),
        ("0", 0.0),
    ],
)
def test_numbers_are_read_as_norwegian_tables_write_them(cell, value):
    assert number_of(cell) == value


@pytest.mark.parametrize("cell", [None, ":", ".", "..", "...", "…", "*", "", "  ", float("nan")])
def test_standard_signs_for_no_number_give_nan(cell):
    assert math.isnan(number_of(cell))


@pytest.mark.parametrize("cell", ["ukjent", "12 %", "1.234,5", "12:30", "--", "1_000", "nan", "inf", "123 1", "12 34"])
def test_other_text_is_refused_instead_of_guessed(cell):
    with pytest.raises(ValueError, match="is no number"):
        number_of(cell)


def test_a_chosen_numerator_or_denominator_stands_for_the_share():
    fields = ["barn_teller", "barn_nevner"]
    share = Measure("Barneandel", "barn_teller", "barn_nevner")
    assert measures(["barn_teller"], fields) == [share]
    assert measures(["barn_nevner"], fields) == [share]
    assert measures(fields, fields) == [share]


def test_building_types_are_shares_of_all_dwellings_and_the_total_is_none_itself():
    fields = ["bot_totalt", "bot_blokk"]
    assert measures(fields, fields) == [Measure("Blokk", "bot_blokk", "bot_totalt", part_of_whole=True)]


def test_a_field_of_the_kommunes_own_is_taken_as_it_is():
    assert measures(["trygghet"], ["trygghet"]) == [Measure("trygghet", "trygghet")]
    assert measures(["medianinntekt"], ["medianinntekt"])[0].base is None


@pytest.mark.parametrize(
    ("chosen", "missing"), [("barn_teller", "barn_nevner"), ("barn_nevner", "barn_teller"), ("bot_blokk", "bot_totalt")]
)
def test_a_missing_partner_is_named(chosen, missing):
    with pytest.raises(ValueError, match=missing):
        measures([chosen], [chosen])


def test_a_measure_tells_the_fields_it_needs():
    assert Measure("x", "a").fields == ("a",)
    assert Measure("x", "a", "b").fields == ("a", "b")


def test_shares_are_missing_where_a_part_is_missing_or_the_base_is_zero():
    columns = {
        "t": np.array([1.0, 2.0, np.nan, 4.0, 0.0]),
        "n": np.array([4.0, 0.0, 5.0, np.nan, 8.0]),
        "own": np.array([7.0, np.nan, 8.0, 9.0, 10.0]),
    }
    made = attributes([Measure("share", "t", "n"), Measure("own", "own")], columns)
    np.testing.assert_array_equal(made[:, 0], [0.25, np.nan, np.nan, np.nan, 0.0])
    np.testing.assert_array_equal(made[:, 1], columns["own"])


def test_the_default_is_22_and_leaves_out_what_another_entry_contains():
    left_out = {indicator.key for indicator in INDICATORS} - set(default_keys())
    assert len(default_keys()) == 22
    assert left_out == {"personer_lavinntekt_eu50", "barn_lavinntekt_eu50", "ungdomsledighet"}


def test_every_share_says_what_it_is_a_share_of_and_every_entry_its_direction():
    for indicator in INDICATORS:
        assert bool(indicator.denominator) == indicator.is_share
        assert indicator.direction in (WORSE, BETTER, NEUTRAL) and indicator.unit in (SHARE, KRONER)


@pytest.mark.parametrize(
    ("cell", "sign"),
    [(":", ":"), (" : ", ":"), ("..", ".."), ("…", ".."), (".", "."), ("*", "*"), ("", ""), (None, "")],
)
def test_signs_stay_apart(cell, sign):
    assert sign_of(cell) == sign


@pytest.mark.parametrize(
    ("cell", "doubtful"), [("1.000", True), ("1,000", True), ("12.5", False), ("1 000", False), (1.0, False)]
)
def test_what_may_be_a_thousand_or_one_is_recognised(cell, doubtful):
    assert may_be_thousands(cell) is doubtful


def test_columns_are_spelled_as_the_catalogue_does():
    names = (" aap_teller", "BOT_TOTALT", "Trygghet ")
    assert [canonical(name) for name in names] == ["AAP_teller", "bot_totalt", "Trygghet"]
    assert is_count("AAP_teller") and is_count("bot_blokk")
    assert not is_count("medianinntekt") and not is_count("Trygghet")


@pytest.mark.parametrize("cell", [math.inf, -math.inf, "1e999", "9" * 400, 10**400])
def test_numbers_without_end_are_no_numbers(cell):
    with pytest.raises(ValueError, match="is no number"):
        number_of(cell)
