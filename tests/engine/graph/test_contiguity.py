import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine.graph.contiguity import (
    BORDER,
    LINK,
    NEAREST,
    Contiguity,
    components,
    groups_in_zones,
    nearest_links,
    stratum_ids,
    valid_edges,
)
from lks.tests.helpers.worlds import examples, groups, pairs, path, worlds


def graph(n, edges, links=()):
    """A graph whose borders are 100 m and whose links are 500 m."""
    known = Contiguity(n, pairs(edges), np.full(len(edges), 100.0))
    return known.with_links(pairs(links), np.full(len(links), 500.0))


def link_islands(positions, edges, people, strata=None, minimum=1500):
    """The links between units that are single points on a line, as a set of pairs."""
    n = len(positions)
    points = np.column_stack([positions, np.zeros(n)]).astype(float)
    ids = stratum_ids(strata, n)
    linked = nearest_links(graph(n, edges), ids, np.array(people), minimum, dots(points, np.arange(n)))
    return {tuple(pair) for pair in linked.links.tolist()}, linked


def dots(points, owner):
    """Outlines as ``nearest_links`` asks for them."""

    def outlines(units):
        inside = np.isin(owner, units)
        return points[inside], owner[inside]

    return outlines


# -- edges ------------------------------------------------------------------------------------------------------------


def test_edges_are_sorted_unique_and_from_low_to_high():
    assert valid_edges([(2, 1), (0, 1), (1, 2), (1, 0)], 3).tolist() == [[0, 1], [1, 2]]


@pytest.mark.parametrize("edges", [[(0, 3)], [(-1, 0)], [(0, 1), (1, 99)]])
def test_edges_to_units_that_do_not_exist_are_refused(edges):
    with pytest.raises(ValueError, match=r"outside 0\.\.2"):
        valid_edges(edges, 3)


def test_a_unit_is_no_neighbour_of_itself():
    with pytest.raises(ValueError, match="to itself"):
        valid_edges([(0, 1), (1, 1)], 3)


@pytest.mark.parametrize("edges", [[], (), np.zeros((0, 2))])
def test_no_edges_are_edges_too(edges):
    assert valid_edges(edges, 3).shape == (0, 2)


def test_edges_the_wrong_way_round_are_refused_instead_of_paired_anew():
    with pytest.raises(ValueError):
        valid_edges(np.array([[0, 1, 2], [1, 2, 0]]), 3)


def test_edges_with_decimals_are_refused_instead_of_cut_off():
    with pytest.raises(ValueError):
        valid_edges([(0.5, 1.7)], 3)


# -- strata and components --------------------------------------------------------------------------------------------


def test_strata_are_numbered_as_they_first_appear():
    assert stratum_ids(["b", "a", "b", None], 4).tolist() == [0, 1, 0, 2]
    assert stratum_ids([("0301", "01"), ("0301", "02"), ("0301", "01")], 3).tolist() == [0, 1, 0]
    assert stratum_ids(np.array(["b", "a", "b"]), 3).tolist() == [0, 1, 0]
    assert stratum_ids(np.array([["0301", "01"], ["0301", "02"]]), 2).tolist() == [0, 1]
    assert stratum_ids(None, 3).tolist() == [0, 0, 0]


@given(worlds())
@examples(60)
def test_components_are_the_connected_groups_in_the_order_of_their_lowest_unit(world):
    found = components(world.n, world.edges)
    expected = groups(range(world.n), world.edges)
    for number, group in enumerate(sorted(expected, key=min)):
        assert set(np.flatnonzero(found == number).tolist()) == group


@given(worlds())
@examples(60)
def test_components_end_at_the_bounds_of_a_stratum(world):
    found = components(world.n, world.edges, stratum_ids(world.strata, world.n))
    of = {s: [u for u in range(world.n) if world.strata[u] == s] for s in world.strata}
    expected = [group for units in of.values() for group in groups(units, world.edges)]
    assert len(expected) == found.max() + 1
    assert all(len(set(found[sorted(group)].tolist())) == 1 for group in expected)


def test_no_units_have_no_components():
    assert components(0, pairs([])).tolist() == []


# -- links ------------------------------------------------------------------------------------------------------------


def test_links_are_told_from_borders_and_keep_the_edges_sorted():
    linked = graph(4, [(0, 1), (2, 3)], links=[(3, 1)])
    assert linked.edges.tolist() == [[0, 1], [1, 3], [2, 3]]
    assert linked.borders.tolist() == [[0, 1], [2, 3]]
    assert linked.links.tolist() == [[1, 3]]
    assert linked.length.tolist() == [100, 500, 100]


def test_a_link_between_neighbours_changes_nothing():
    known = graph(3, [(0, 1)])
    assert known.with_links(pairs([(1, 0)]), np.array([5.0])) is known


def test_of_two_links_between_the_same_units_the_shorter_counts():
    linked = graph(2, []).with_links(pairs([(0, 1), (1, 0)]), np.array([70.0, 30.0]))
    assert linked.edges.tolist() == [[0, 1]]
    assert linked.length.tolist() == [30]


def test_a_small_island_is_linked_to_the_nearest_unit():
    links, linked = link_islands([0, 10, 20, 23], [(0, 1), (1, 2)], [1000, 1000, 1000, 200])
    assert links == {(2, 3)}
    assert linked.length[linked.is_link].tolist() == [3]


def test_islands_large_enough_for_a_zone_are_left_alone():
    links, _ = link_islands([0, 10, 100, 110], [(0, 1), (2, 3)], [1000, 1000, 1000, 1000])
    assert links == set()


def test_small_islands_join_each_other_until_they_are_large_enough():
    # 2 and 3 are 600 each: together with 4 they can be a zone, and the mainland 0-1 stays apart.
    links, _ = link_islands([0, 10, 100, 105, 111], [(0, 1)], [1000, 1000, 600, 600, 600])
    assert links == {(2, 3), (3, 4)}


def test_the_smallest_island_goes_first():
    # 3 (100 people) joins 2; the two have 1 550 then and need no link to the mainland, though 2 is nearer to that.
    links, _ = link_islands([0, 10, 15, 25], [(0, 1)], [1000, 1000, 1450, 100])
    assert links == {(2, 3)}


def test_an_island_is_never_linked_across_strata():
    links, _ = link_islands([0, 10, 11, 200], [(0, 1)], [2000, 2000, 100, 2000], strata=["a", "a", "b", "b"])
    assert links == {(2, 3)}


def test_a_stratum_that_is_one_island_needs_no_link():
    assert link_islands([0, 1, 2], [(0, 1)], [100, 100, 100], strata=["a", "a", "b"])[0] == set()


def test_a_cut_off_part_of_a_stratum_is_an_island_even_if_it_borders_on_another_stratum():
    links, _ = link_islands([0, 10, 20, 30], path(4).tolist(), [100, 2000, 2000, 100], strata=["a", "b", "a", "b"])
    assert links == {(0, 2), (1, 3)}


def test_uninhabited_islands_are_linked_too():
    assert link_islands([0, 50, 60], [], [0, 0, 3000])[0] == {(0, 1), (1, 2)}


def test_an_island_without_outline_stays_alone():
    known = graph(3, [(0, 1)])
    none = nearest_links(
        known, np.zeros(3, dtype=int), np.array([900, 900, 9]), 1500, dots(np.zeros((2, 2)), np.array([0, 1]))
    )
    assert len(none.links) == 0
    nothing = nearest_links(
        known, np.zeros(3, dtype=int), np.array([9, 9, 9]), 1500, dots(np.zeros((0, 2)), np.array([], int))
    )
    assert len(nothing.links) == 0


@given(worlds())
@examples(60)
def test_after_linking_every_part_of_a_stratum_can_be_a_zone_or_is_the_whole_stratum(world):
    ids = stratum_ids(world.strata, world.n)
    rng = np.random.default_rng(world.n)
    before = Contiguity(world.n, world.edges, np.ones(len(world.edges)))
    after = nearest_links(before, ids, world.population, 1500, dots(rng.random((world.n, 2)) * 1e4, np.arange(world.n)))
    for i, j in after.links.tolist():
        assert ids[i] == ids[j]
    assert {tuple(edge) for edge in before.edges.tolist()} == {tuple(edge) for edge in after.borders.tolist()}
    part = components(world.n, after.edges, ids)
    for number in range(part.max() + 1):
        units = part == number
        assert world.population[units].sum() >= 1500 or set(part[ids == ids[units][0]]) == {number}
    # No link without need: every one joins parts that were apart.
    assert len(after.links) == components(world.n, before.edges, ids).max() - part.max()


def test_zones_held_together_by_links_alone_are_in_several_groups():
    linked = graph(5, [(0, 1), (3, 4)], links=[(1, 2)])
    assert groups_in_zones(linked, np.array([0, 0, 0, 1, 1])).tolist() == [2, 1]
    assert groups_in_zones(linked, np.array([0, 0, 1, 2, 2])).tolist() == [1, 1, 1]


# -- cuts -------------------------------------------------------------------------------------------------------------


def test_a_cut_takes_the_edge_away_and_keeps_its_length():
    parted = graph(4, [(0, 1), (1, 2)], links=[(2, 3)]).with_cuts(pairs([(2, 1), (3, 2), (0, 3)]))
    assert parted.edges.tolist() == [[0, 1]]
    assert parted.cuts.tolist() == [[0, 3], [1, 2], [2, 3]]
    # A border is remembered by its metres; a link or nothing at all was no border.
    assert np.array_equal(parted.cut_length, [np.nan, 100, np.nan], equal_nan=True)


def test_a_cut_is_final():
    parted = graph(3, [(0, 1)]).with_cuts(pairs([(1, 2)]))
    assert parted.with_links(pairs([(2, 1)]), np.array([5.0])) is parted
    again = parted.with_cuts(pairs([(0, 1)]))
    assert again.cuts.tolist() == [[0, 1], [1, 2]] and len(again.edges) == 0


def test_kinds_tell_the_user_s_links_from_those_to_the_nearest_shore():
    linked = graph(3, [(0, 1)]).with_links(pairs([(1, 2)]), np.array([9.0]), NEAREST)
    assert linked.kind.tolist() == [BORDER, NEAREST] and linked.is_link.tolist() == [False, True]


def island(cuts, people=(1000, 1000, 1000, 200)):
    """Three units in a row and an island at the end of it, with cuts."""
    points = np.column_stack([[0.0, 10, 20, 23], np.zeros(4)])
    known = graph(4, [(0, 1), (1, 2)]).with_cuts(pairs(cuts))
    ids = np.zeros(4, dtype=int)
    return nearest_links(known, ids, np.array(people), 1500, dots(points, np.arange(4)))


def test_an_island_cut_from_its_nearest_unit_is_linked_to_the_next():
    assert island([]).links.tolist() == [[2, 3]]
    assert island([(2, 3)]).links.tolist() == [[1, 3]]
    assert island([(3, 2), (1, 3)]).links.tolist() == [[0, 3]]


def test_an_island_cut_from_everything_stays_alone():
    assert len(island([(0, 3), (1, 3), (2, 3)]).links) == 0


def test_a_unit_cut_from_its_neighbours_is_linked_to_another():
    linked = island([(1, 2)], people=(1000, 1000, 1000, 1000))
    assert linked.links.tolist() == [[2, 3]]


@given(worlds(most=12), st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=10))
@examples(60)
def test_no_cut_pair_is_ever_an_edge_and_every_part_is_linked_where_it_may_be(world, wanted):
    cuts = pairs({(i, j) for i, j in wanted if i < j < world.n})
    ids = stratum_ids(world.strata, world.n)
    points = np.random.default_rng(world.n).random((world.n, 2)) * 1e4
    before = Contiguity(world.n, world.edges, np.ones(len(world.edges))).with_cuts(cuts)
    after = nearest_links(before, ids, world.population, 1500, dots(points, np.arange(world.n)))
    parted = {tuple(pair) for pair in cuts.tolist()}
    assert parted & {tuple(edge) for edge in after.edges.tolist()} == set()
    part = components(world.n, after.edges, ids)
    for number in range(part.max() + 1):
        units = np.flatnonzero(part == number)
        others = np.flatnonzero((ids == ids[units[0]]) & (part != number))
        free = [(i, j) for i in units for j in others if (min(i, j), max(i, j)) not in parted]
        assert world.population[units].sum() >= 1500 or not free


def test_links_of_the_user_s_own_can_count_as_borders_do():
    linked = graph(4, [(0, 1)], links=[(1, 2)]).with_links(pairs([(2, 3)]), np.array([1.0]), NEAREST)
    assert groups_in_zones(linked, np.array([0, 0, 0, 0]), (BORDER, LINK)).tolist() == [2]
