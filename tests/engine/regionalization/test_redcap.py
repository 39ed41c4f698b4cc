import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine import METHODS, Cancelled
from lks.lks_plugin.engine.regionalization.redcap import spanning_tree
from lks.tests.helpers.worlds import examples, groups, pairs, path, reference_tree, worlds
from scipy.cluster.hierarchy import linkage
from scipy.sparse import coo_array
from scipy.sparse.csgraph import minimum_spanning_tree

ALL_METHODS = pytest.mark.parametrize("method", METHODS)
SMALL = worlds(most=9, connected=True)


def tree_of(world, method, weights=None, **options):
    return spanning_tree(
        world.features, np.ones(world.n) if weights is None else weights, world.edges, method, **options
    )


def continuous(world):
    """The same graph with features that have no ties."""
    world.features = np.random.default_rng(world.n + len(world.edges)).normal(size=(world.n, 3))
    return world


def every_pair(n):
    return pairs((i, j) for i in range(n) for j in range(i + 1, n))


def clusters_after(mergers, n):
    return {frozenset(group) for group in groups(range(n), mergers)}


def test_there_are_eight_methods_and_geodas_own_average():
    assert len(set(METHODS)) == 9 and "full-order-average-squared" in METHODS
    assert {"first-order-single", "full-order-ward"} < set(METHODS)


@ALL_METHODS
@given(world=worlds(connected=True))
@examples(25)
def test_every_method_gives_a_spanning_tree_of_the_graph(method, world):
    tree = tree_of(world, method)
    assert tree.shape == (world.n - 1, 2)
    assert {tuple(edge) for edge in tree.tolist()} <= {tuple(edge) for edge in world.edges.tolist()}
    assert len(groups(range(world.n), tree)) == 1


@ALL_METHODS
@given(world=worlds())
@examples(15)
def test_a_graph_in_several_parts_gives_a_forest(method, world):
    parts = groups(range(world.n), world.edges)
    tree = tree_of(world, method)
    assert len(tree) == world.n - len(parts)
    assert {frozenset(g) for g in groups(range(world.n), tree)} == {frozenset(part) for part in parts}


@ALL_METHODS
@given(world=SMALL, masses=st.integers(0, 2**32 - 1))
@examples(15)
def test_mergers_are_those_of_the_definition(method, world, masses):
    world = continuous(world)
    weights = np.random.default_rng(masses).uniform(1, 9, world.n)
    expected = reference_tree(world.features, weights, world.edges, method)
    assert tree_of(world, method, weights).tolist() == [list(edge) for edge in expected]


@given(worlds(connected=True))
@examples(40)
def test_first_order_single_linkage_is_the_minimum_spanning_tree(world):
    world = continuous(world)
    length = np.linalg.norm(world.features[world.edges[:, 0]] - world.features[world.edges[:, 1]], axis=1)
    ours = tree_of(world, "first-order-single")
    lengths = np.linalg.norm(world.features[ours[:, 0]] - world.features[ours[:, 1]], axis=1)
    assert (np.diff(lengths) >= 0).all()
    matrix = coo_array((length, (world.edges[:, 0], world.edges[:, 1])), shape=(world.n, world.n)).tocsr()
    assert lengths.sum() == pytest.approx(minimum_spanning_tree(matrix).sum())


@pytest.mark.parametrize("kind", ["single", "average", "complete", "ward"])
@pytest.mark.parametrize("seed", range(3))
def test_where_all_are_neighbours_clusters_are_those_of_unconstrained_clustering(kind, seed):
    n = 25
    features = np.random.default_rng(seed).normal(size=(n, 3))
    tree = spanning_tree(features, np.ones(n), every_pair(n), f"full-order-{kind}")
    clusters = [frozenset([unit]) for unit in range(n)]
    gone = set()
    for made, (a, b) in enumerate(linkage(features, kind)[:, :2].astype(int).tolist(), start=1):
        clusters.append(clusters[a] | clusters[b])
        gone |= {a, b}
        assert clusters_after(tree[:made], n) == {c for i, c in enumerate(clusters) if i not in gone}


@pytest.mark.parametrize("kind", ["single", "average", "complete"])
def test_where_all_are_neighbours_first_order_and_full_order_are_the_same(kind):
    features = np.random.default_rng(5).normal(size=(30, 2))
    first, full = (
        spanning_tree(features, np.ones(30), every_pair(30), f"{o}-order-{kind}").tolist() for o in ("first", "full")
    )
    assert first == full


def test_a_unit_of_weight_three_counts_as_three_units_in_ward():
    rng = np.random.default_rng(3)
    n, weights = 15, np.array([3, 1, 2] * 5)
    features, edges = rng.normal(size=(n, 2)), [(i, i + 1) for i in range(n - 1)] + [(i, i + 4) for i in range(n - 4)]
    copies = np.repeat(np.arange(n), weights)
    of = [np.flatnonzero(copies == unit).tolist() for unit in range(n)]
    split = [(a, b) for i, j in edges for a in of[i] for b in of[j]]
    split += [(a, b) for members in of for a in members for b in members if a < b]
    one = spanning_tree(features, weights.astype(float), pairs(edges), "full-order-ward")
    many = spanning_tree(features[copies], np.ones(len(copies)), pairs(split), "full-order-ward")
    for made in range(n):
        whole = {
            frozenset(copies[sorted(c)].tolist()) for c in clusters_after(many[: len(copies) - n + made], len(copies))
        }
        assert whole == clusters_after(one[:made], n)


@ALL_METHODS
@given(world=worlds(connected=True), seed=st.integers(0, 2**32 - 1))
@examples(15)
def test_the_order_of_the_edges_decides_nothing(method, world, seed):
    expected = tree_of(world, method).tolist()
    world.edges = np.random.default_rng(seed).permutation(world.edges)
    assert tree_of(world, method).tolist() == expected


@ALL_METHODS
def test_identical_units_are_merged_in_the_order_of_their_edges(method):
    tree = spanning_tree(np.full((5, 2), 0.1), np.ones(5), path(5), method)
    assert tree.tolist() == path(5).tolist()


@ALL_METHODS
@pytest.mark.parametrize("n", [0, 1])
def test_nothing_to_merge_gives_no_edges(method, n):
    assert spanning_tree(np.zeros((n, 2)), np.ones(n), pairs([]), method).shape == (0, 2)


@ALL_METHODS
def test_units_without_weight_are_placed_all_the_same(method):
    features = np.random.default_rng(0).normal(size=(8, 2))
    assert len(spanning_tree(features, np.zeros(8), path(8), method)) == 7


@pytest.mark.parametrize("kind", ["single", "average", "complete"])
def test_a_large_component_is_merged_as_its_definition_says(kind):
    # Units on a line, in tight pairs: the pairs must merge first.
    n = 520
    features = np.column_stack([np.arange(n) // 2 * 10.0 + np.arange(n) % 2 * (0.1 + np.arange(n) / 1e4), np.zeros(n)])
    tree = spanning_tree(features, np.ones(n), path(n), f"full-order-{kind}")
    assert tree[: n // 2].tolist() == [[i, i + 1] for i in range(0, n, 2)]
    assert len(groups(range(n), tree)) == 1


@pytest.mark.parametrize("method", ["ward", "", "full-order-median", "Full-Order-Ward", "full-order"])
def test_an_unknown_method_is_refused_and_the_known_ones_are_named(method):
    with pytest.raises(ValueError, match="full-order-ward"):
        spanning_tree(np.zeros((2, 1)), np.ones(2), path(2), method)


def test_the_tree_can_be_cancelled_while_it_grows():
    with pytest.raises(Cancelled):
        spanning_tree(np.arange(600.0)[:, None], np.ones(600), path(600), progress=lambda fraction: False)
