"""Numbering zones: codes pass on to the same zone only, and none is given twice."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine.units.numbering import (
    SAME_ZONE,
    NoSerialLeft,
    number_zones,
    other_digits,
    same_zones,
    serial_room,
)
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


def test_a_zone_keeps_its_code_if_it_is_the_same_zone_still():
    # 850 of 1 000 people of the old zone, and all of the new one's.
    previous = [zone(1), zone(1), zone(3)]
    assert numbered([0, 1, 1], previous, population=[850, 150, 5000]) == [zone(1), zone(3)]
    assert numbered([0, 1, 1], previous, population=[849, 151, 5000]) == [zone(4), zone(3)]


def test_a_zone_that_grew_beyond_the_limit_is_another():
    previous = [zone(1), zone(2), zone(2)]
    assert numbered([0, 0, 1], previous, population=[850, 150, 2000]) == [zone(1), zone(2)]
    assert numbered([0, 0, 1], previous, population=[849, 151, 2000]) == [zone(3), zone(2)]


def test_a_merger_and_a_halving_get_new_codes():
    assert numbered([0, 0], [zone(1), zone(2)], population=[600, 400]) == [zone(3)]
    assert numbered([0, 1], [zone(1), zone(1)], population=[600, 400]) == [zone(2), zone(3)]


def test_a_renumbered_kommune_keeps_its_serials():
    previous = ["3301000003", "3301000001", "3301000007"]
    prefixes = ["33990000"] * 3
    assert numbered([0, 1, 2], previous, prefixes=prefixes) == ["3399000003", "3399000001", "3399000007"]


def test_a_level_that_is_introduced_keeps_the_serials():
    assert numbered([0, 1], ["4601010012", "4601010013"], prefixes=["46010103", "46010104"]) == [
        "4601010312",
        "4601010413",
    ]


def test_two_kommuner_that_become_one_share_no_code():
    codes = numbered([0, 1], ["3001000001", "3002000001"], prefixes=["31010000"] * 2)
    assert codes == ["3101000001", "3101000002"]


def test_a_serial_that_was_issued_under_the_new_digits_is_not_given_again():
    codes = number_zones(
        ["31010101"], ["31010000"], np.array([0]), np.array([10]), ["3001000001"], issued=["3101000001"]
    )
    assert codes == ["3101000002"]


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


def test_ninety_eight_zones_fit_under_a_prefix_and_ninety_nine_do_not():
    """A code that ends in 99 is taken for «uoppgitt» by those who read the statistics."""
    assert numbered(range(98))[-1] == zone(98)
    with pytest.raises(NoSerialLeft, match=BAMBLE):
        numbered(range(99))


def test_serials_run_out_when_the_last_was_issued_before():
    with pytest.raises(NoSerialLeft, match=BAMBLE):
        numbered([0, 1], [zone(98), ""])


FORMER = ["", "4012000001", "4012000097", "4012000098", "4012010098", "4012000099", "3813000096", "4012009999"]


@examples(60)
@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(FORMER)), min_size=1, max_size=8))
def test_no_division_finds_more_codes_than_there_is_room_for(units):
    """What is told before a search must never be too little."""
    labels = np.unique([label for label, _ in units], return_inverse=True)[1].tolist()
    count, former = len(units), [code for _, code in units]
    room = serial_room([BAMBLE] * count, former)[BAMBLE]
    try:
        given_codes = numbered(labels, former)
    except NoSerialLeft as error:
        assert error.new > error.left and error.left <= room.unused
        return
    assert len(given_codes) <= room.unused + room.may_keep


def test_a_serial_99_of_old_is_kept_and_counts_for_no_other():
    assert numbered([0, 1], [zone(99), ""]) == [zone(99), zone(1)]


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
        issued=["4301000003", "4601000050"],
        taken={"4301000005", "4301000099"},
    )
    assert codes == ["4301000001", "4301000004", "4301000006"]


@given(renumberings())
@examples(150)
def test_a_former_code_means_the_same_people(case):
    labels, previous, population = case
    same = same_zones(np.array(labels), previous, np.array(population))
    for label, code in enumerate(numbered(labels, previous, population)):
        if code not in previous:
            continue
        assert same[label] == code
        own = [unit for unit in range(len(labels)) if labels[unit] == label]
        old = [unit for unit in range(len(labels)) if previous[unit] == code]
        common, here, there = (sum(population[u] for u in units) for units in ({*own} & {*old}, own, old))
        assert common >= SAME_ZONE * here and common >= SAME_ZONE * there


def test_former_codes_with_other_digits_than_their_units_are_found():
    prefixes = ["03010102", "03010102", "03010100", "11030000"]
    former = ["0301010201", "0301010201", "0301010202", "1141000001"]
    assert other_digits(prefixes, former, np.array([10, 20, 30, 40])) == ["0301010202"]
