"""The table of changes between two versions: everything that changed, and nothing that did not."""

from hypothesis import given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.history.change_table import version_changes

A, B, C, NEW, NEWER = (f"40120000{serial}" for serial in ("01", "02", "03", "04", "05"))


def changes(former, zones, people=None):
    origins = [(old,) if old else () for old in former]
    return version_changes(origins, zones, people or [100] * len(zones), set(former))


def test_the_same_division_has_no_changes():
    assert changes([A, A, B], [A, A, B]).is_empty


def test_a_kept_code_that_loses_a_part_has_its_own_row_beside_the_new_code():
    assert changes([A, A, B], [A, NEW, B]).pairs == ((A, A), (A, NEW))


def test_a_move_between_two_kept_zones_names_all_four_ends():
    assert changes([A, A, B], [A, B, B]).pairs == ((A, A), (A, B), (B, B))


def test_a_merger_and_a_recoding():
    assert changes([A, B, C], [NEW, NEW, NEWER]).pairs == ((A, NEW), (B, NEW), (C, NEWER))


def test_what_is_born_or_gone_has_one_side():
    found = version_changes([(A,), ()], [A, NEW], [100, 100], {A, B})
    assert found.pairs == (("", NEW), (B, ""))


def test_a_unit_from_two_zones_counts_for_both():
    found = version_changes([(A, B)], [NEW], [100], {A, B})
    assert found.pairs == ((A, NEW), (B, NEW))
    assert found.origins[NEW] == ((A, 1.0), (B, 0.0))


def test_origins_are_shares_of_the_new_zones_people_the_largest_first():
    assert changes([A, B, B], [NEW, NEW, B], [38, 62, 500]).origins == {NEW: ((B, 0.62), (A, 0.38))}


def test_where_nobody_lives_units_count():
    assert changes([A, B, B], [NEW, NEW, NEW], [0, 0, 0]).origins[NEW] == ((B, 2 / 3), (A, 1 / 3))


zones = st.sampled_from([A, B, C, NEW])


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(zones, zones, st.integers(0, 3000)), min_size=1, max_size=30))
def test_a_reader_who_follows_the_table_finds_every_unit_again(rows):
    former, now, people = zip(*rows)
    found = changes(list(former), list(now), list(people))
    reached = {code: {new for old, new in found.pairs if old == code} for code in set(former)}
    for old, new in zip(former, now):
        assert new in (reached[old] or {old})
    for shares in found.origins.values():
        assert sum(share for _, share in shares) <= 1 + 1e-9
