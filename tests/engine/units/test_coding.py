import csv

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine.units import coding
from lks.lks_plugin.engine.units.coding import code_levels, next_code, number_zones, unit_code, zone_name, zone_prefix
from lks.tests.helpers.worlds import examples

BAMBLE = "40120000"


def numbered(labels, previous=None, population=None, prefixes=None, codes=None):
    labels = np.array(labels)
    n = len(labels)
    return number_zones(
        codes or [f"4012{i:04d}" for i in range(n)],
        prefixes or [BAMBLE] * n,
        labels,
        np.full(n, 1000) if population is None else np.array(population),
        previous,
    )


def zone(serial, prefix=BAMBLE):
    return f"{prefix}{serial:02d}"


# -- codes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", [3010102, "3010102", 3010102.0, np.int64(3010102), np.float64(3010102), " 03010102 ", "03010102"]
)
def test_a_grunnkrets_gets_its_leading_zero_back(value):
    assert unit_code(value) == "03010102"


@given(st.integers(1, 99), st.integers(0, 99), st.integers(0, 9999))
@examples(50)
def test_every_unit_code_survives_a_spreadsheet(fylke, kommune, rest):
    code = f"{fylke:02d}{kommune:02d}{rest:04d}"
    assert unit_code(int(code)) == unit_code(float(code)) == unit_code(code) == code


@pytest.mark.parametrize(
    "value", ["", None, "4012", 401201, "401201011", "4012010A", "40120101.5", -4012010, "٤٠١٢٠١٠١", 0.5]
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


# -- numbering --------------------------------------------------------------------------------------------------------


def test_serials_follow_the_lowest_grunnkrets_of_each_zone():
    assert numbered([0, 1, 0, 2]) == [zone(1), zone(2), zone(3)]
    # The order of the rows decides nothing, only the codes do.
    assert numbered([0, 1, 2], codes=["40120300", "40120100", "40120200"]) == [zone(3), zone(1), zone(2)]


def test_each_bydel_counts_from_one():
    prefixes = ["03010100", "03010100", "03010200"]
    assert numbered([0, 1, 2], prefixes=prefixes) == ["0301010001", "0301010002", "0301020001"]


def test_a_division_that_did_not_change_keeps_all_its_codes_and_their_gaps():
    previous = [zone(7), zone(2), zone(2), zone(4)]
    assert numbered([0, 1, 1, 2], previous) == [zone(7), zone(2), zone(4)]


def test_a_zone_keeps_the_code_that_most_of_its_people_had():
    assert numbered([0, 0, 1], [zone(1), zone(2), zone(3)], population=[100, 900, 500]) == [zone(2), zone(3)]


def test_codes_go_where_most_people_keep_theirs_even_if_the_largest_overlap_must_yield():
    # Zone 0 has 500 of code 1 and 450 of code 2, zone 1 has 480 of code 1: 450 + 480 stay, not 500.
    previous = [zone(1), zone(2), zone(1)]
    assert numbered([0, 0, 1], previous, population=[500, 450, 480]) == [zone(2), zone(1)]


def test_a_new_zone_gets_a_serial_never_issued_before():
    # 03 was issued once; the zone that split off must not fill the gap at 02 either.
    assert numbered([0, 1, 2], [zone(1), zone(1), zone(3)], population=[900, 100, 500]) == [zone(1), zone(4), zone(3)]


def test_a_code_of_a_zone_that_is_gone_is_not_issued_again():
    # 02 is merged into 01; the unit without a former code is a new zone and becomes 03.
    assert numbered([0, 0, 1], [zone(1), zone(2), ""], population=[900, 100, 500]) == [zone(1), zone(3)]


def test_uninhabited_units_keep_their_code_too():
    assert numbered([0, 1], [zone(5), zone(6)], population=[0, 0]) == [zone(5), zone(6)]


def test_a_code_of_another_bydel_does_not_move_in():
    prefixes = ["03010100", "03010200"]
    assert numbered([0, 1], ["0301010001", "0301010002"], prefixes=prefixes) == ["0301010001", "0301020001"]


def test_former_codes_that_are_all_empty_count_as_none():
    assert numbered([0, 1], ["", ""]) == [zone(1), zone(2)]


def test_ninety_nine_zones_fit_under_a_prefix_and_a_hundred_do_not():
    assert numbered(range(99))[-1] == zone(99)
    with pytest.raises(ValueError, match=BAMBLE):
        numbered(range(100))


def test_serials_run_out_when_the_last_was_issued_before():
    with pytest.raises(ValueError, match=BAMBLE):
        numbered([0, 1], [zone(99), ""])


def test_an_empty_division_has_no_codes():
    assert numbered([]) == []


@st.composite
def renumberings(draw):
    n = draw(st.integers(1, 20))
    drawn = draw(st.lists(st.integers(0, 5), min_size=n, max_size=n))
    first = list(dict.fromkeys(drawn))
    labels = [first.index(label) for label in drawn]
    serials = draw(st.lists(st.integers(0, 8), min_size=n, max_size=n))
    population = draw(st.lists(st.integers(0, 3000), min_size=n, max_size=n))
    return labels, [zone(s) if s else "" for s in serials], population


@given(renumberings())
@examples(150)
def test_codes_are_unique_and_each_is_kept_by_right_or_new(case):
    labels, previous, population = case
    codes = numbered(labels, previous, population)
    assert len(set(codes)) == len(codes) == max(labels) + 1
    highest = max((int(code[8:]) for code in previous if code), default=0)
    for label, code in enumerate(codes):
        held = {previous[unit] for unit in range(len(labels)) if labels[unit] == label}
        assert code in held or int(code[8:]) > highest
    new = sorted(int(code[8:]) for code in codes if int(code[8:]) > highest)
    assert new == list(range(highest + 1, highest + 1 + len(new)))


@given(renumberings())
@examples(50)
def test_numbering_again_changes_nothing(case):
    labels, previous, population = case
    codes = numbered(labels, previous, population)
    assert numbered(labels, [codes[label] for label in labels], population) == codes


def test_new_serials_go_above_retired_codes_and_pass_over_those_taken_now():
    codes = number_zones(
        ["43010101", "43010102", "43010103"],
        ["43010000"] * 3,
        np.array([0, 1, 2]),
        np.array([10, 10, 10]),
        ["4301000001", "", ""],
        retired=["4301000003", "4601000050"],
        taken={"4301000005", "4301000099"},
    )
    assert codes == ["4301000001", "4301000004", "4301000006"]


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
        next_code("40120000", ["4012000099"])
