import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import Cancelled, Criteria
from lks.lks_plugin.engine.regionalization.partition import (
    Tree,
    UnitTable,
    best_cut,
    cuts_of,
    labels_of,
    partition_trees,
    trees_of,
)
from lks.tests.helpers.worlds import examples, groups, heterogeneity, path, sum_of_squares, worlds, zones_of

NO_LIMITS = Criteria(0, 0, 10**9)


@st.composite
def forests(draw, connected=True, most=25):
    """A world whose graph is a tree (or several)."""
    world = draw(worlds(most=most, connected=connected))
    keep, edges = [], world.edges.tolist()
    for edge in edges:
        if len(groups(range(world.n), [*keep, edge])) < len(groups(range(world.n), keep)):
            keep.append(edge)
    world.edges = np.array(keep, dtype=np.int64).reshape(-1, 2)
    return world


def table_of(world):
    return UnitTable(world.features, world.population.astype(float), world.population)


def sides(world, edge):
    rest = [e for e in world.edges.tolist() if e != edge]
    return [sorted(group) for group in groups(range(world.n), rest)]


def edges_inside(world, tree):
    members = set(tree.units.tolist())
    return [e for e in world.edges.tolist() if set(e) <= members]


def sizes_by_hand(world, tree):
    """How many units lie below each unit of a tree in preorder: what is cut off from the root without it."""
    edges, root = edges_inside(world, tree), int(tree.units[0])
    sizes = [len(tree.units)]
    for unit in tree.units[1:].tolist():
        around_root = next(g for g in groups(set(tree.units.tolist()) - {unit}, edges) if root in g)
        sizes.append(len(tree.units) - len(around_root))
    return sizes


@given(forests(connected=False))
@examples(60)
def test_a_forest_becomes_trees_rooted_at_their_lowest_unit(world):
    trees = trees_of(world.n, world.edges)
    assert [set(tree.units.tolist()) for tree in trees] == sorted(groups(range(world.n), world.edges), key=min)
    for tree in trees:
        assert tree.units[0] == tree.units.min()
        assert tree.size.tolist() == sizes_by_hand(world, tree)


@given(forests(), st.data())
@examples(60)
def test_cutting_gives_two_trees_whose_subtrees_are_counted_right(world, data):
    parts = trees_of(world.n, world.edges)
    while data.draw(st.booleans()) and any(len(tree.units) > 1 for tree in parts):
        tree = parts.pop(next(i for i, tree in enumerate(parts) if len(tree.units) > 1))
        position = data.draw(st.integers(1, len(tree.units) - 1))
        above, below = tree.cut(position)
        assert below.units[0] == tree.units[position]
        parts += [below, above]
    assert sorted(unit for tree in parts for unit in tree.units.tolist()) == list(range(world.n))
    for tree in parts:
        assert len(groups(tree.units.tolist(), edges_inside(world, tree))) == 1
        assert tree.size.tolist() == sizes_by_hand(world, tree)


@given(forests())
@examples(60)
def test_every_cut_is_told_with_its_gain_and_the_people_on_both_sides(world):
    table, weights = table_of(world), world.population
    (tree,) = trees_of(world.n, world.edges)
    whole = sum_of_squares(world.features, weights, range(world.n))
    cuts = cuts_of(tree, table)
    for position in range(1, world.n):
        above, below = (part.units.tolist() for part in tree.cut(position))
        gain = whole - sum(sum_of_squares(world.features, weights, units) for units in (above, below))
        assert cuts.gain[position - 1] == pytest.approx(gain, abs=1e-7 * max(1, whole))
        assert cuts.below[position - 1] == weights[below].sum()
        assert cuts.above[position - 1] == weights[above].sum()


@given(forests(), st.integers(0, 3000))
@examples(100)
def test_the_best_cut_is_the_best_of_all_that_leave_enough_people_on_both_sides(world, minimum):
    weights = world.population
    (tree,) = trees_of(world.n, world.edges)
    gains = []
    for edge in world.edges.tolist():
        parts = sides(world, edge)
        if min(weights[part].sum() for part in parts) >= minimum:
            gains.append(-sum(sum_of_squares(world.features, weights, part) for part in parts))
    best = best_cut(tree, table_of(world), minimum)
    if not gains:
        assert best is None
        return
    whole = sum_of_squares(world.features, weights, range(world.n))
    assert best[0] == pytest.approx(max(gains) + whole, abs=1e-7 * max(1, whole))
    parts = tree.cut(best[1])
    assert min(weights[part.units].sum() for part in parts) >= minimum
    after = sum(sum_of_squares(world.features, weights, part.units) for part in parts)
    assert whole - after == pytest.approx(best[0], abs=1e-7 * max(1, whole))


def test_of_equally_good_cuts_the_first_is_taken():
    (tree,) = trees_of(4, path(4))
    assert best_cut(tree, UnitTable(np.zeros((4, 1)), np.ones(4), np.ones(4, dtype=int)), 0) == (0.0, 1)


def test_a_single_unit_has_no_cut():
    assert (
        best_cut(Tree(np.array([0]), np.array([1])), UnitTable(np.zeros((1, 1)), np.ones(1), np.ones(1, dtype=int)), 0)
        is None
    )


@pytest.mark.parametrize("scale", [1e-9, 1e-3, 1e6, 1e9])
def test_the_best_cut_does_not_depend_on_the_scale_of_features_or_weights(scale):
    rng = np.random.default_rng(1)
    features, weights, people = rng.normal(size=(50, 3)), rng.uniform(1, 9, 50), np.full(50, 100)
    (tree,) = trees_of(50, path(50))
    expected = best_cut(tree, UnitTable(features, weights, people), 500)[1]
    assert best_cut(tree, UnitTable(features * scale, weights, people), 500)[1] == expected
    assert best_cut(tree, UnitTable(features, weights * scale, people), 500)[1] == expected
    assert best_cut(tree, UnitTable(features + scale, weights, people), 500)[1] == expected


@given(forests(connected=False), st.one_of(st.none(), st.integers(1, 12)), st.integers(0, 2000))
@examples(80)
def test_a_forest_is_cut_into_connected_zones_that_have_the_minimum_where_their_tree_had(world, n_zones, minimum):
    criteria = Criteria(minimum, 0, 8000)
    trees = trees_of(world.n, world.edges)
    zones = partition_trees(trees, table_of(world), criteria, n_zones)
    assert sorted(unit for zone in zones for unit in zone.units.tolist()) == list(range(world.n))
    whole = {frozenset(tree.units.tolist()) for tree in trees}
    for zone in zones:
        assert len(groups(zone.units.tolist(), world.edges)) == 1
        assert world.population[zone.units].sum() >= minimum or frozenset(zone.units.tolist()) in whole
    assert len(zones) >= len(trees)
    if n_zones is not None:
        assert len(zones) <= max(n_zones, len(trees))
    if n_zones is None or len(zones) < n_zones:
        assert all(best_cut(zone, table_of(world), minimum) is None for zone in zones)


@given(forests())
@examples(40)
def test_each_further_zone_lowers_heterogeneity(world):
    table, weights = table_of(world), world.population
    trees = trees_of(world.n, world.edges)
    found = [
        heterogeneity(world.features, weights, labels_of(partition_trees(trees, table, NO_LIMITS, k), world.n))
        for k in range(1, world.n + 1)
    ]
    assert all(later <= earlier + 1e-9 * max(1, found[0]) for earlier, later in zip(found, found[1:], strict=False))
    assert found[-1] == pytest.approx(0, abs=1e-9)


def test_a_tree_above_the_maximum_is_cut_before_a_more_heterogeneous_one():
    # 0-1 are unlike each other but few, 2-3 alike but more than a zone may have.
    features, people = np.array([[0.0], [9.0], [1.0], [1.1]]), np.array([1500, 1500, 5000, 5000])
    table = UnitTable(features, people.astype(float), people)
    zones = partition_trees(trees_of(4, [(0, 1), (2, 3)]), table, Criteria(), 3)
    assert sorted(zone.units.tolist() for zone in zones) == [[0, 1], [2], [3]]


def test_of_two_trees_within_the_limits_the_more_heterogeneous_is_cut():
    features, people = np.array([[0.0], [9.0], [1.0], [1.1]]), np.array([2000] * 4)
    table = UnitTable(features, people.astype(float), people)
    zones = partition_trees(trees_of(4, [(0, 1), (2, 3)]), table, Criteria(), 3)
    assert sorted(zone.units.tolist() for zone in zones) == [[0], [1], [2, 3]]


def test_zones_are_numbered_by_their_lowest_unit():
    zones = [
        Tree(np.array([4, 2]), np.ones(2, int)),
        Tree(np.array([3, 0]), np.ones(2, int)),
        Tree(np.array([1]), np.ones(1, int)),
    ]
    assert labels_of(zones, 5).tolist() == [0, 1, 2, 0, 2]
    assert zones_of(labels_of(zones, 5)) == [[0, 3], [1], [2, 4]]


def test_cutting_can_be_cancelled():
    table = UnitTable(np.arange(300.0)[:, None], np.ones(300), np.ones(300, dtype=int))
    with pytest.raises(Cancelled):
        partition_trees(trees_of(300, path(300)), table, NO_LIMITS, progress=lambda fraction: False)
