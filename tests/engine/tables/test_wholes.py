"""Tables by sex and age: however they are cut and whatever totals they have, everybody is counted once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.tables.tables import Table, TableError
from lks.lks_plugin.engine.tables.wholes import whole_table

UNITS = ("03010101", "03010102", "40120101")


@st.composite
def cubes(draw):
    """Rows by unit, sex and age in any order, with or without totals, and the people of each unit."""
    cuts = sorted(draw(st.sets(st.integers(1, 99), max_size=6)))
    ages = [f"{low}-{high - 1} år" for low, high in zip([0, *cuts], cuts)] + [f"{[0, *cuts][-1]} år eller eldre"]
    sexes, total_of_sex, total_of_age = ["Menn", "Kvinner"], draw(st.booleans()), draw(st.booleans())
    people, rows = {}, []
    for unit in UNITS:
        parts = {(sex, age): draw(st.integers(0, 500)) for sex in sexes for age in ages}
        people[unit] = sum(parts.values())
        for sex in [*sexes, *(["Begge kjønn"] if total_of_sex else [])]:
            for age in [*ages, *(["I alt"] if total_of_age else [])]:
                own = [n for (s, a), n in parts.items() if sex in (s, "Begge kjønn") and age in (a, "I alt")]
                rows.append([unit, sex, age, sum(own)])
    return draw(st.permutations(rows)), people


@given(cubes())
@settings(max_examples=60, deadline=None)
def test_everybody_is_counted_once(cube):
    rows, people = cube
    keyed = whole_table(Table("t", ("krets", "kjønn", "alder", "2024"), rows, range(len(rows))), sums=True)
    assert {keyed.codes[row]: cell for row, cell in keyed.columns["", 2024].items()} == people
    assert not keyed.wholes.differing and not keyed.wholes.lacking


def refusal(*rows):
    """Why rows by krets, year, sex and age may not be summed, and what the error names."""
    with pytest.raises(TableError) as error:
        whole_table(Table("t", ("krets", "år", "kjønn", "alder", "personer"), rows, range(1, len(rows) + 1)), sums=True)
    return error.value.kind, error.value.details


def rows_of(*parts, units=UNITS[:2], year=2024):
    return [[unit, year, *part, 7] for unit in units for part in parts]


EVERYBODY = [(sex, age) for sex in ("Menn", "Kvinner") for age in ("0-17 år", "18 år og over")]


def test_a_part_that_no_unit_has_is_refused_by_name():
    # Cut off: all ages of men, the young women only. Every unit has as many rows as the next.
    assert refusal(*rows_of(*EVERYBODY[:3])) == ("parts_lacking", {"parts": ["2024 / Kvinner / 18 år og over"]})
    # Men alone in one of the years.
    kind, details = refusal(*rows_of(*EVERYBODY, year=2014), *rows_of(*EVERYBODY[:2]))
    assert kind == "parts_lacking" and details["parts"] == [f"2024 / Kvinner / {age}" for _, age in EVERYBODY[:2]]


def test_two_rows_for_one_part_of_a_unit_are_never_added():
    assert refusal(*rows_of(*EVERYBODY), *rows_of(EVERYBODY[0], units=UNITS[1:2])) == (
        "duplicate",
        {"rows": [f"{UNITS[1]}: 5, 9"], "year": None},
    )
    # A column that is not known tells them apart, as background would.
    rows = [[UNITS[0], 2024, sex, "Norge", n] for sex in ("Menn", "Kvinner") for n in (3, 5)]
    table = Table("t", ("krets", "år", "kjønn", "bakgrunn", "personer"), rows, range(4))
    with pytest.raises(TableError, match="duplicate"):
        whole_table(table, sums=True)


def test_the_total_of_one_sex_does_not_stand_for_ages_that_lack_it():
    kind, details = refusal(*rows_of(("Begge kjønn", "0-17 år"), *EVERYBODY))
    assert (kind, details["missing"]) == ("parts_not_whole", "18+")


def test_single_ages_may_have_nobody_where_that_is_likely():
    ages = [(sex, f"{age} år") for sex in ("Menn", "Kvinner") for age in range(97)]
    absent = {("Menn", "96 år"), ("Kvinner", "93 år"), ("Menn", "41 år")}
    rows = rows_of(*(part for part in ages if part not in absent))
    keyed = whole_table(Table("t", ("krets", "år", "kjønn", "alder", "personer"), rows, range(len(rows))), sums=True)
    assert set(keyed.columns["personer", 2024].values()) == {7 * (2 * 97 - 3)}
    # Nobody is told to be above 96, so it is said that no row is.
    assert not keyed.wholes.lacking and keyed.wholes.gaps == [*range(97, 106)]
    young = rows_of(*(part for part in ages if part not in {("Menn", f"{age} år") for age in range(20, 30)}))
    assert refusal(*young)[0] == "parts_lacking"


def test_a_unit_without_one_of_the_sexes_is_told():
    rows = [[UNITS[0], "Menn", 3], [UNITS[1], "Kvinner", 4]]
    keyed = whole_table(Table("t", ("krets", "kjønn", "personer"), rows, range(2)), sums=True)
    assert keyed.wholes.lacking == list(UNITS[:2])
