import csv
import math
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine.units import coding
from lks.lks_plugin.engine.units.coding import code_levels, next_code, unit_code, zone_name, zone_prefix
from lks.tests.helpers.worlds import examples

BAMBLE = "40120000"


# -- codes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", [3010102, "3010102", 3010102.0, np.int64(3010102), np.float64(3010102), " 03010102 ", "03010102"]
)
def test_a_grunnkrets_gets_its_leading_zero_back(value):
    assert unit_code(value) == "03010102"


OTHER_FORMS = ("{}.0", "{}.000", "{},0", " {}", "{}\u00a0", "'{}", "\ufeff{}", "\u200b{}\u200b")


@pytest.mark.parametrize("form", OTHER_FORMS)
def test_every_form_that_files_have_is_the_code_it_is(form):
    assert unit_code(form.format("40120101")) == "40120101"
    assert coding.previous_code(form.format("301010201")) == "0301010201"
    assert coding.kommune_code(form.format("301")) == "0301"
    assert not coding.is_plainly_written(form.format("40120101"))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("4012 0101", "40120101"),
        ("40 12 01 01", "40120101"),
        ("４０１２０１０１", "40120101"),
        ("４０１２０１０１.0", "40120101"),
        ("٤٠١٢٠١٠١", "40120101"),
        ("4012\u00ad0101\u200f", "40120101"),
    ],
)
def test_spaces_among_digits_and_digits_of_full_width_are_read(value, code):
    assert unit_code(value) == code


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("LKS 4012000003", "4012000003"),
        ("4012-000003", "4012000003"),
        ("4012 00 00 03", "4012000003"),
        ("4012.0000.03", "4012000003"),
        ("4.012000003E+09", "4012000003"),
        ("4012000003\0og mer", "4012000003"),
        ("4.01E+09", ""),
        ("43010000099", ""),
        ("4012000003.5", ""),
        ("Sentrum 4012", ""),
    ],
)
def test_a_code_in_other_words_is_read_where_it_is_certain(value, code):
    assert coding.spelled_code(value, 10) == code


@pytest.mark.parametrize(
    ("value", "wrong"),
    [("4.01E+09", True), ("43010000099", True), ("4012000003.5", True), ("Sentrum 1", False), ("103", False)],
)
def test_a_number_that_went_wrong_is_told_from_a_name(value, wrong):
    assert coding.looks_like_number(value) is wrong


@given(st.integers(1, 99), st.integers(0, 99), st.integers(0, 9999))
@examples(50)
def test_every_unit_code_survives_a_spreadsheet(fylke, kommune, rest):
    code = f"{fylke:02d}{kommune:02d}{rest:04d}"
    assert unit_code(int(code)) == unit_code(float(code)) == unit_code(code) == code


@pytest.mark.parametrize(
    "value",
    [
        "",
        None,
        "4012",
        401201,
        "401201011",
        "4012010A",
        "40120101.5",
        -4012010,
        0.5,
        "4012010¹",
        "4.01E+07",
        "40120101.05",
        "40120101;",
        math.inf,
    ],
)
def test_what_is_no_grunnkrets_is_refused(value):
    with pytest.raises(ValueError, match=r"no grunnkretsnummer|no code"):
        unit_code(value)


@pytest.mark.parametrize("value", [301, "301", "0301", 301.0])
def test_a_kommune_gets_its_leading_zero_back(value):
    assert coding.kommune_code(value) == "0301"


@pytest.mark.parametrize("value", ["", None, "Oslo", 30, 40120, 301.5])
def test_what_is_no_kommune_is_refused(value):
    with pytest.raises(ValueError, match=r"no kommunenummer|no code"):
        coding.kommune_code(value)


@pytest.mark.parametrize(
    ("value", "code"), [(301010201, "0301010201"), ("4012000001", "4012000001"), (None, ""), ("", "")]
)
def test_a_former_zone_code_gets_its_leading_zero_back(value, code):
    assert coding.previous_code(value) == code


@pytest.mark.parametrize("value", ["40120101", "LKS 01", 12, "40120000011"])
def test_what_is_no_zone_code_is_refused(value):
    with pytest.raises(ValueError, match="no LKS code"):
        coding.previous_code(value)


def test_nan_in_a_code_field_is_an_empty_code():
    assert coding.digits_of(float("nan")) == ""


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        ("030101", "01"),
        ("03010102", "02"),
        (3, "03"),
        (30115.0, "15"),
        ("5", "05"),
        (None, "00"),
        ("", "00"),
        ("Frogner", "00"),
    ],
)
def test_a_level_gives_the_last_two_digits_of_its_code(value, digits):
    assert coding.level_digits(value) == digits


@pytest.mark.parametrize(
    ("kommune", "levels", "prefix"),
    [
        ("4012", (), "40120000"),
        ("0301", ("030101",), "03010100"),
        ("0301", ("030101", "03010102"), "03010102"),
        ("0301", ("030101", "03010102", "77"), "03010102"),
        ("4012", ("", ""), "40120000"),
    ],
)
def test_the_first_eight_digits_are_kommune_bydel_delbydel(kommune, levels, prefix):
    assert zone_prefix(kommune, levels) == prefix


@pytest.mark.parametrize(
    ("code", "kommune", "name"),
    [
        ("4204000001", "Kristiansand", "Kristiansand LKS 01"),
        ("4012000012", "Bamble", "Bamble LKS 12"),
        ("0301010201", "Oslo", "Oslo LKS 010201"),
        ("5001010003", "Trondheim - Tråante", "Trondheim - Tråante LKS 010003"),
        ("4601000101", "Bergen", "Bergen LKS 000101"),
    ],
)
def test_zones_are_named_after_the_kommune_and_the_digits_that_tell_them_apart(code, kommune, name):
    assert zone_name(code, kommune) == name


def test_the_names_are_those_of_the_published_key(shared_data):
    with (shared_data / "lks" / "lks_2025.csv").open(encoding="utf-8") as file:
        rows = [(row["levekaar"], row["lksnavn"]) for row in csv.DictReader(file)]
    names = {code: name for code, name in rows if not code.endswith(coding.REST_UNIT_SUFFIX)}
    assert len(names) > 2000
    assert names == {code: zone_name(code, name.split(" LKS ")[0]) for code, name in names.items()}


def test_uoppgitt_grunnkrets_is_told_by_its_last_digits():
    assert coding.is_rest_unit("03019999")
    assert not coding.is_rest_unit("99990101")


def test_the_rest_zone_of_oslo_is_the_consumers_one():
    assert coding.rest_zone_code("0301", has_bydeler=True) == "0301999999"


def test_a_rest_zone_is_a_zone_code_of_its_kommune():
    code = coding.rest_zone_code("4012", has_bydeler=False)
    assert len(code) == 10
    assert code.startswith("4012")
    assert code.endswith("9999")


def test_levels_in_the_digits_of_codes():
    assert code_levels(["0301010203", "0301020004", "", "0301999999", "tull"]) == [
        ("01", "02"),
        ("02", ""),
        ("", ""),
        ("", ""),
        ("", ""),
    ]
    assert code_levels(["1103010001", "1103020001"]) == [("01",), ("02",)]
    assert code_levels(["4012000001", ""]) == [(), ()]


def test_a_new_code_lies_above_all_that_were_issued():
    issued = ["4012000001", "4012000004", "4012009999", "4012010009", ""]
    assert next_code("40120000", issued) == "4012000005"
    assert next_code("40120000", issued, ["4012000003", "4012000007", "4012000008"]) == "4012000007"
    assert next_code("40120000", [*issued, "4012000008"], ["4012000007"]) == "4012000009"
    assert next_code("40130000", issued) == "4013000001"
    with pytest.raises(ValueError, match="40120000"):
        next_code("40120000", ["4012000098"])


def test_a_long_text_is_no_code_and_costs_nothing():
    """Ten megabytes in one cell took a gigabyte, sign by sign."""
    text = "4012000003 " + "æ" * 3_000_000
    tracemalloc.start()
    try:
        assert not coding.spelled_code(text, 10) and not coding.looks_like_number(text)
        assert coding.digits_of(text) == text
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
