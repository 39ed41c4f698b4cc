"""Tables by sex and age: however they are cut and whatever totals they have, everybody is counted once."""

from hypothesis import given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.tables.tables import Table
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
