import numpy as np
from lks.lks_plugin.engine.units.units import Units


def units(*rows, previous=None):
    """Rows of (code, people, levels)."""
    return Units(
        codes=tuple(code for code, _, _ in rows),
        population=np.array([people for _, people, _ in rows]),
        kommuner=tuple(code[:4] for code, _, _ in rows),
        kommune_names=tuple("Oslo" if code.startswith("0301") else "Bamble" for code, _, _ in rows),
        levels=tuple(levels for _, _, levels in rows),
        previous=previous,
    )


MIXED = units(
    ("03010101", 500, ("030101", "03010102")),
    ("03010102", 700, ("030102", "")),
    ("40120101", 900, ("", "")),
)


def test_zones_cross_neither_a_kommune_nor_a_level_below_it():
    assert len(set(MIXED.strata)) == 3
    same = units(("40120101", 1, ("01",)), ("40120102", 1, ("01",)), ("40130102", 1, ("01",)))
    assert same.strata[0] == same.strata[1] != same.strata[2]


def test_the_zone_code_begins_with_kommune_bydel_and_delbydel():
    assert MIXED.prefixes == ["03010102", "03010200", "40120000"]


def test_a_kommune_has_bydeler_where_a_unit_has_a_bydel_number():
    assert MIXED.has_bydeler == {"0301"}
    assert units(("40120101", 1, ("Sentrum",))).has_bydeler == set()
    assert units(("40120101", 1, ())).has_bydeler == set()


def test_taking_units_takes_all_that_is_known_of_them_in_the_order_asked_for():
    all_units = units(
        ("40120101", 1, ("a",)), ("40120102", 2, ("b",)), ("40120103", 3, ("c",)), previous=("x", "y", "z")
    )
    some = all_units.take(np.array([2, 0]))
    assert len(some) == 2
    assert some.codes == ("40120103", "40120101")
    assert some.population.tolist() == [3, 1]
    assert some.levels == (("c",), ("a",))
    assert some.previous == ("z", "x")
    assert MIXED.take(np.array([0])).previous is None
    assert len(MIXED.take(np.array([], dtype=int))) == 0


def test_a_unit_without_the_bydel_that_its_kommune_has_is_found():
    table = units(
        ("03010101", 1, ("030101",)),
        ("03010102", 1, ("",)),
        ("03019999", 1, ("",)),  # «Uoppgitt grunnkrets» has none by nature
        ("40120101", 1, ("",)),  # a kommune without bydeler
    )
    assert table.without_level().tolist() == [1]


def test_nothing_is_missing_where_nobody_has_levels():
    assert units(("40120101", 1, ()), ("40120102", 1, ())).without_level().tolist() == []
