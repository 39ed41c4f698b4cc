import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.engine.rules.compare import agreement, compare, largest_overlap, population_class, same_code
from lks.tests.helpers.worlds import examples


def compared(a, b, population=None):
    """Compare divisions written as one letter per unit, "." for no zone."""
    zones = [["" if zone == "." else zone for zone in side] for side in (a, b)]
    return compare(*zones, np.full(len(a), 100) if population is None else np.array(population))


def statuses(side):
    return dict(zip(side.codes, side.status))


def matches(comparison):
    return {
        code: comparison.b.codes[match] if match >= 0 else None
        for code, match in zip(comparison.a.codes, comparison.a.match.tolist())
    }


# -- what becomes of a zone -------------------------------------------------------------------------------------------


def test_the_same_division_is_kept():
    found = compared("AABB", "AABB")
    assert statuses(found.a) == statuses(found.b) == {"A": "kept", "B": "kept"}
    assert not found.moved.any() and found.share_moved == 0


def test_other_codes_for_the_same_units_are_no_change():
    found = compared("AABB", "YYXX")
    assert matches(found) == {"A": "Y", "B": "X"}
    assert statuses(found.a) == {"A": "kept", "B": "kept"}
    assert not found.moved.any()


def test_a_unit_that_changes_zone_changes_both_zones():
    found = compared("AAABBB", "AABBBB")
    assert statuses(found.a) == statuses(found.b) == {"A": "changed", "B": "changed"}
    assert found.moved.tolist() == [False, False, True, False, False, False]


def test_a_zone_whose_people_fill_two_zones_is_split():
    found = compared("AAAAABB", "XXXYYBB")
    assert statuses(found.a) == {"A": "split", "B": "kept"}
    assert statuses(found.b) == {"B": "kept", "X": "split", "Y": "split"}
    assert found.moved.tolist() == [False] * 3 + [True] * 2 + [False] * 2


def test_two_zones_that_become_one_are_merged():
    found = compared("AAABBC", "XXXXXC")
    assert statuses(found.a) == {"A": "merged", "B": "merged", "C": "kept"}
    assert statuses(found.b) == {"C": "kept", "X": "merged"}
    assert matches(found) == {"A": "X", "B": None, "C": "C"}
    assert found.moved.tolist() == [False] * 3 + [True] * 2 + [False]


def test_a_zone_that_nobody_carries_on_is_gone_and_one_from_pieces_is_new():
    found = compared("AAADDDBBBCCC", "AAAABCBBBCCC")
    assert statuses(found.a) == {"A": "changed", "B": "changed", "C": "changed", "D": "gone"}
    found = compared("AAABBBCCC", "AANBBNCCN")
    assert statuses(found.b) == {"A": "changed", "B": "changed", "C": "changed", "N": "new"}


def test_a_small_zone_carved_out_of_a_large_one_is_a_split_however_small():
    assert statuses(compared("AAAAAA", "AAAAAN").a) == {"A": "split"}


def test_exactly_half_is_not_most():
    # Half of X is of A, half of B: neither was split, and X lies mostly in none of them.
    found = compared("AAABBB", "AAXXBB")
    assert statuses(found.a) == {"A": "changed", "B": "changed"}
    assert statuses(found.b)["X"] == "new"


def test_both_split_and_merged_is_split():
    # A gives X most of its people and all that Y has; B lies wholly in X.
    found = compared("A" * 10 + "BBB", "XXXXXXYYYYXXX")
    assert statuses(found.a) == {"A": "split", "B": "merged"}
    assert statuses(found.b) == {"X": "split", "Y": "split"}


def test_units_without_a_zone_are_counted_nowhere_but_keep_a_zone_from_being_the_same():
    found = compared("AA.B.", "AAAB.")
    assert statuses(found.a) == {"A": "changed", "B": "kept"}
    assert not found.moved.any()
    assert found.compared.tolist() == [True, True, False, True, False]
    assert (-1, 0) in {tuple(pair) for pair in found.pairs.tolist()} and (-1, -1) not in found.pairs.tolist()
    assert statuses(compared("AAB", "AA.").a) == {"A": "kept", "B": "gone"}


# -- counterparts -----------------------------------------------------------------------------------------------------


def test_people_decide_and_not_units():
    found = compared("AAAB", "XXXX", [10, 10, 10, 100])
    assert matches(found) == {"A": None, "B": "X"}


def test_units_decide_where_people_do_not():
    assert matches(compared("AAAB", "XXXX", [0, 0, 0, 0])) == {"A": "X", "B": None}
    assert matches(compared("AABBB", "XXXXX", [50, 50, 50, 50, 0])) == {"A": None, "B": "X"}


def test_a_thousand_empty_units_do_not_outweigh_one_person():
    assert matches(compared("A" * 1500 + "B", "X" * 1501, [0] * 1500 + [1])) == {"A": None, "B": "X"}

    # Nor do they in what a zone mostly lies in: A's one inhabitant went to Y, like all of B.
    found = compared("A" * 1201 + "B", "X" * 1200 + "YY", [0] * 1200 + [1, 5])
    assert statuses(found.a) == {"A": "merged", "B": "merged"}


def test_the_pairing_is_the_best_of_all_not_the_greedy_one():
    # Greedily A-X (60) leaves B-Y 0; A-Y (50) and B-X (55) keep more together.
    found = compared("AAB", "XYX", [60, 50, 55])
    assert matches(found) == {"A": "Y", "B": "X"}
    assert found.people_moved == 60


def test_in_a_tie_the_same_code_stays_then_the_order_decides():
    assert matches(compared("AABB", "ABAB")) == {"A": "A", "B": "B"}
    assert matches(compared("BBAA", "ABAB")) == {"A": "A", "B": "B"}
    assert matches(compared("AABB", "BCBC")) == {"A": "C", "B": "B"}
    assert matches(compared("AABB", "XYXY")) == {"A": "X", "B": "Y"}
    assert matches(compared(["07", "07", "08", "08"], ["8", "7", "8", "7"])) == {"07": "7", "08": "8"}


def test_leading_zeros_are_no_other_code():
    assert same_code("0301000001", "301000001") and same_code("A1", "A1")
    assert not same_code("01", "10") and not same_code("0A", "A")


DIVISIONS = st.integers(1, 14).flatmap(
    lambda n: st.tuples(
        *(st.lists(st.sampled_from(["", "a", "b", "c", "d"]), min_size=n, max_size=n) for _ in range(2)),
        st.lists(st.integers(0, 30), min_size=n, max_size=n),
    )
)


@given(DIVISIONS)
@examples(300)
def test_every_zone_has_the_one_status_that_its_definition_gives(world):
    """The definitions of the docstring, spelled out with sets and fractions of people."""
    a, b, population = world
    found = compare(a, b, np.array(population))

    def weight(units):
        return sum(population[u] for u in units), len(units)

    def members(zones):
        return {z: {u for u, own in enumerate(zones) if own == z} for z in sorted(set(zones) - {""})}

    def mostly(own, other):
        return tuple(2 * x for x in weight(own & other)) > weight(own)

    units_a, units_b = members(a), members(b)
    partner = matches(found)
    partners = {match: zone for zone, match in partner.items() if match}
    homes_a = {z: [o for o in units_b if mostly(units_a[z], units_b[o])] for z in units_a}
    homes_b = {z: [o for o in units_a if mostly(units_b[z], units_a[o])] for z in units_b}
    inside_a = Counter(home for homes in homes_b.values() for home in homes)
    inside_b = Counter(home for homes in homes_a.values() for home in homes)
    for zone, status in statuses(found.a).items():
        holds = {
            "kept": units_a[zone] in units_b.values(),
            "split": inside_a[zone] > 1,
            "merged": any(inside_b[home] > 1 for home in homes_a[zone]),
            "changed": partner[zone] is not None,
            "gone": partner[zone] is None,
        }
        assert status == next(name for name, true in holds.items() if true)
    for zone, status in statuses(found.b).items():
        holds = {
            "kept": units_b[zone] in units_a.values(),
            "split": any(inside_a[home] > 1 for home in homes_b[zone]),
            "merged": inside_b[zone] > 1,
            "changed": zone in partners,
            "new": zone not in partners,
        }
        assert status == next(name for name, true in holds.items() if true)
    assert found.a.count("kept") == found.b.count("kept")
    assert all(partner[zone] for zone, status in statuses(found.a).items() if status == "kept")


@given(DIVISIONS)
@examples(300)
def test_counts_add_up_and_the_other_way_round_is_the_mirror(world):
    a, b, population = world
    found, back = compare(a, b, np.array(population)), compare(b, a, np.array(population))
    for side, zones in ((found.a, a), (found.b, b)):
        assert dict(zip(side.codes, side.units.tolist())) == Counter(z for z in zones if z)
        assert dict(zip(side.codes, side.population.tolist())) == {
            z: sum(p for p, own in zip(population, zones) if own == z) for z in side.codes
        }
    assert found.pair_units.sum() == len([1 for pair in zip(a, b) if any(pair)])
    assert found.people_moved == back.people_moved
    assert found.people_moved + found.pair_population[found.matched].sum() == sum(
        p for p, x, y in zip(population, a, b) if x and y
    )
    assert found.pair_units[found.matched].sum() + found.moved.sum() == found.compared.sum()
    assert (found.a.match >= 0).sum() == (found.b.match >= 0).sum() == found.matched.sum()
    assert 0 <= found.share_moved <= 1
    assert found.a.count("gone") == back.b.count("new") and found.a.count("kept") == back.a.count("kept")


@given(DIVISIONS)
@examples(100)
def test_no_pairing_keeps_more_people_together(world):
    a, b, population = world
    found = compare(a, b, np.array(population))
    shared = Counter()
    for x, y, people in zip(a, b, population):
        if x and y:
            shared[x, y] += people

    def best(rows, columns):
        if not rows:
            return 0
        skip = best(rows[1:], columns)
        return max([skip, *(shared[rows[0], c] + best(rows[1:], columns - {c}) for c in columns)])

    assert found.pair_population[found.matched].sum() == best(found.a.codes, frozenset(found.b.codes))


def test_nothing_to_compare_is_an_answer_too():
    found = compare(["", ""], ["x", ""], np.array([5, 5]))
    assert len(found.a) == 0 and statuses(found.b) == {"x": "new"} and found.share_moved == 0
    assert compare(["", ""], ["", ""], np.array([5, 5])).people_moved == 0


# -- figures ----------------------------------------------------------------------------------------------------------


def test_the_indices_are_those_worked_out_by_hand():
    """AAABBB against XXYYZZ: the table is (2 1 0; 0 1 2).

    Pairs of units together: in both 1 + 1 = 2, in A 3 + 3 = 6, in B 1 + 1 + 1 = 3, of 15; expected 6 * 3 / 15 = 1.2;
    Rand (2 - 1.2) / ((6 + 3) / 2 - 1.2) = 0.8 / 3.3. Entropies in bits: H(A) = 1, H(B) = log2 3, H(A|B) = 1 / 3,
    H(B|A) = log2 3 - 2 / 3; V is the harmonic mean of 1 - H(A|B) / H(A) and 1 - H(B|A) / H(B).
    """
    pytest.importorskip("sklearn")
    found = agreement(compared("AAABBB.B", "XXYYZZX."))
    assert math.isclose(found.adjusted_rand, 0.8 / 3.3)
    one, other = 2 / 3, (2 / 3) / math.log2(3)
    assert math.isclose(found.v_measure, 2 * one * other / (one + other))
    assert agreement(compared("AABB", "YYXX")).adjusted_rand == 1


def test_the_share_moved_is_of_the_people_compared():
    assert compared("AAAB.", "AABBB", [10, 20, 30, 40, 1000]).share_moved == 0.3
    assert compared("AAAB", "AABB", [0, 0, 0, 0]).share_moved == 0.25


@pytest.mark.parametrize(
    ("people", "name"),
    [
        (0, "below_floor"),
        (999, "below_floor"),
        (1000, "below_minimum"),
        (1499, "below_minimum"),
        (1500, "within"),
        (8000, "within"),
        (8001, "above_maximum"),
    ],
)
def test_populations_are_classed_by_the_limits(people, name):
    assert population_class(people, Criteria()) == name


# -- areas laid over units --------------------------------------------------------------------------------------------


def test_a_unit_follows_the_largest_part_and_a_cut_is_told():
    units, zones = np.array([0, 0, 1, 1, 2, 3, 3]), np.array([0, 1, 0, 1, 1, 0, 1])
    shares = np.array([0.3, 0.7, 0.98, 0.02, 0.04, 0.5, 0.5])
    labels, cut = largest_overlap(units, zones, shares, 5, 0.05)
    assert labels.tolist() == [1, 0, -1, 0, -1]
    assert cut == [(0, [(1, 0.7), (0, 0.3)]), (3, [(0, 0.5), (1, 0.5)])]


def test_touching_is_no_overlap():
    labels, cut = largest_overlap(np.array([0, 0]), np.array([0, 1]), np.array([0.0, 1.0]), 1, 0.0)
    assert labels.tolist() == [1] and cut == []
