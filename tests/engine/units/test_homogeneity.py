import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lks.lks_plugin.engine.units.homogeneity import _largest_positive as largest_positive
from lks.lks_plugin.engine.units.homogeneity import (
    heterogeneity_by_zone,
    homogeneity,
    principal_components,
    standardise,
    total_heterogeneity,
)
from lks.tests.helpers.worlds import examples, sum_of_squares, zones_of


def table(seed, n=60, p=6):
    """Correlated attributes on scales as far apart as shares and incomes, and how many live there."""
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(n, 3)) @ rng.normal(size=(3, p)) + 0.3 * rng.normal(size=(n, p))
    return values * 10.0 ** np.arange(-3, p - 3) + 5, rng.integers(1, 3000, n)


def components(values, population, variance=0.8, importance=None):
    pytest.importorskip("sklearn")
    names = [f"x{i}" for i in range(values.shape[1])]
    return principal_components(values, names, population, variance, importance)


def standardised(values, population):
    """The columns with weighted mean 0 and standard deviation 1, by numpy alone."""
    mean = np.average(values, axis=0, weights=population)
    return (values - mean) / np.sqrt(np.average((values - mean) ** 2, axis=0, weights=population))


def distances(scores):
    return np.linalg.norm(scores[:, None] - scores[None], axis=2)


# -- standardisation --------------------------------------------------------------------------------------------------


def test_standardised_columns_have_weighted_mean_zero_and_deviation_one():
    values, weights = table(1)
    z, varies = standardise(values, weights.astype(float))
    assert varies.all()
    np.testing.assert_allclose(np.average(z, axis=0, weights=weights), 0, atol=1e-12)
    np.testing.assert_allclose(np.average(z**2, axis=0, weights=weights), 1, rtol=1e-12)


def test_missing_values_lie_at_the_mean_and_do_not_move_it():
    values, weights = table(2, n=20)
    values[3, 1], values[7, 1], values[9, 2] = np.nan, np.inf, -np.inf
    z, _ = standardise(values, weights.astype(float))
    assert z[3, 1] == z[7, 1] == z[9, 2] == 0
    known = np.isfinite(values[:, 1])
    alone, _ = standardise(values[known, 1:2], weights[known].astype(float))
    np.testing.assert_allclose(z[known, 1], alone[:, 0])


@pytest.mark.parametrize("constant", [0.0, 0.1, 1e6 + 0.1, np.nan])
def test_columns_that_do_not_vary_are_left_out(constant):
    values, weights = table(3, n=30, p=2)
    values = np.column_stack([values[:, 0], np.full(30, constant), values[:, 1]])
    z, varies = standardise(values, weights.astype(float))
    assert varies.tolist() == [True, False, True]
    assert z.shape == (30, 2)


def test_an_attribute_that_varies_only_where_nobody_lives_does_not_vary():
    _, varies = standardise(np.array([[1.0], [1.0], [9.0]]), np.array([5.0, 5.0, 0.0]))
    assert not varies.any()


# -- principal components ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(5))
def test_components_are_the_eigenvectors_of_the_weighted_covariance_matrix(seed):
    values, population = table(seed)
    made = components(values, population, variance=1.0)
    z = standardised(values, population)
    covariance = np.cov(z.T, aweights=population, ddof=0)
    eigenvalues, vectors = np.linalg.eigh(covariance)
    eigenvalues, vectors = eigenvalues[::-1], vectors[:, ::-1].T
    np.testing.assert_allclose(made.correlation, covariance, atol=1e-10)
    np.testing.assert_allclose(made.explained, eigenvalues / eigenvalues.sum(), atol=1e-10)
    cosine = np.abs((made.loadings * vectors[: len(made.loadings)]).sum(axis=1))
    np.testing.assert_allclose(cosine, 1, atol=1e-8)
    np.testing.assert_allclose(made.scores, z @ made.loadings.T, atol=1e-8)


def test_scores_are_uncorrelated_with_the_eigenvalues_as_variances():
    values, population = table(8)
    made = components(values, population, variance=1.0)
    covariance = np.cov(made.scores.T, aweights=population, ddof=0)
    np.testing.assert_allclose(covariance, np.diag(made.explained * len(made.names)), atol=1e-7)


@pytest.mark.parametrize("share", [0.0, 0.5, 0.8, 0.95, 1.0, 2.0])
def test_as_many_components_are_kept_as_explain_the_share_asked_for_and_no_more(share):
    values, population = table(9)
    made = components(values, population, share)
    kept = made.scores.shape[1]
    assert made.loadings.shape == (kept, len(made.names))
    assert kept == len(made.explained) or made.explained[:kept].sum() >= share - 1e-9
    assert kept == 1 or made.explained[: kept - 1].sum() < share


def test_constant_and_empty_attributes_are_dropped_by_name_and_gaps_are_counted():
    values, population = table(10, n=30, p=4)
    values[:, 1], values[:, 2] = 3.0, np.nan
    values[:5, 3] = np.nan
    made = components(values, population)
    assert made.dropped == ("x1", "x2")
    assert made.names == ("x0", "x3")
    assert made.missing == (0, 5)
    assert np.isfinite(made.scores).all()


def test_a_unit_that_lacks_every_value_lies_in_the_middle():
    values, population = table(11, n=30)
    values[4] = np.nan
    np.testing.assert_array_equal(components(values, population).scores[4], 0)


def test_nothing_that_varies_is_an_error():
    with pytest.raises(ValueError, match="no attribute varies"):
        components(np.full((5, 2), 7.0), np.full(5, 100))


def test_without_inhabitants_every_unit_counts_the_same():
    values, _ = table(12)
    empty, equal = (components(values, np.full(len(values), people)) for people in (0, 1))
    np.testing.assert_array_equal(empty.scores, equal.scores)


def test_the_scale_of_an_attribute_decides_nothing():
    values, population = table(13)
    scaled = components(values * [1, 10, 100, 1e3, 1e-2, 1e6] + [0, 5, 0, 1, 0, 0], population)
    np.testing.assert_allclose(scaled.scores, components(values, population).scores, atol=1e-7)


@pytest.mark.parametrize(
    ("vector", "sign"),
    [
        ([-0.8, 0.6], -1),
        ([0.6, 0.8], 1),
        ([0.6, -0.8], -1),
        # Equally large but for the last bit: the first decides, whatever the last bits are.
        ([-0.7071067811865475, 0.7071067811865476], -1),
        ([-0.7071067811865476, 0.7071067811865475], -1),
        ([0.7071067811865475, -0.7071067811865476], 1),
    ],
)
def test_each_component_is_turned_so_that_its_largest_element_is_positive(vector, sign):
    turned = largest_positive(np.array([vector, [1.0, 0.0]]))
    np.testing.assert_array_equal(turned, [np.multiply(vector, sign), [1.0, 0.0]])


# -- weights of attributes --------------------------------------------------------------------------------------------


@given(
    st.integers(0, 2**32 - 1), st.lists(st.sampled_from([0.001, 0.2, 0.5, 1.0, 3.0, 1000.0]), min_size=5, max_size=5)
)
@examples(25)
def test_weighted_components_are_the_eigenvectors_of_the_weighted_correlation_matrix(seed, importance):
    values, population = table(seed, n=40, p=5)
    made = components(values, population, 1.0, importance)
    z, root = standardised(values, population), np.sqrt(importance)
    correlation = np.cov(z.T, aweights=population, ddof=0)
    eigenvalues = np.linalg.eigh(np.outer(root, root) * correlation)[0][::-1]
    np.testing.assert_allclose(made.eigenvalues, eigenvalues, rtol=1e-7, atol=1e-9 * sum(importance))
    np.testing.assert_allclose(made.explained, eigenvalues / sum(importance), atol=1e-9)
    np.testing.assert_allclose(made.correlations, correlation, atol=1e-9)
    assert made.weights == tuple(importance) and made.used == (0, 1, 2, 3, 4)
    # All components together hold every distance of the weighted attributes.
    np.testing.assert_allclose(distances(made.scores), distances(z * root), atol=1e-6 * max(importance))
    np.testing.assert_allclose(made.communalities, 1, atol=1e-6)


@given(st.integers(0, 2**32 - 1), st.integers(0, 4))
@examples(25)
def test_weight_zero_leaves_an_attribute_out(seed, place):
    values, population = table(seed, n=30, p=5)
    importance = [1.0] * 5
    importance[place] = 0.0
    weighed = components(values, population, importance=importance)
    without = components(np.delete(values, place, axis=1), population)
    np.testing.assert_allclose(distances(weighed.scores), distances(without.scores), atol=1e-7)
    np.testing.assert_allclose(weighed.explained, without.explained, atol=1e-9)
    assert weighed.ignored == (f"x{place}",)
    assert weighed.names == tuple(f"x{i}" for i in range(5) if i != place)


@given(st.integers(0, 2**32 - 1))
@examples(25)
def test_weight_four_doubles_the_standardised_attribute(seed):
    values, population = table(seed, n=30, p=4)
    made = components(values, population, 1.0, [1, 4, 1, 1])
    doubled = standardised(values, population) * [1, 2, 1, 1]
    np.testing.assert_allclose(distances(made.scores), distances(doubled), atol=1e-7)


def test_weight_one_changes_not_a_bit():
    values, population = table(14)
    values[:, 2] = 7.0
    plain, ones = components(values, population), components(values, population, importance=[1] * 6)
    assert plain.scores.tobytes() == ones.scores.tobytes()
    assert plain.loadings.tobytes() == ones.loadings.tobytes()
    assert plain.weights == ones.weights == (1,) * 5 and plain.dropped == ones.dropped == ("x2",)


@pytest.mark.parametrize("wrong", [-1, np.nan, np.inf])
def test_a_weight_that_is_none_is_an_error(wrong):
    values, population = table(15)
    with pytest.raises(ValueError, match="weights must be"):
        components(values, population, importance=[1, 1, wrong, 1, 1, 1])


def test_an_attribute_of_weight_zero_does_not_count_as_one_that_varies():
    values, population = table(16, p=2)
    values[:, 0] = 3.0
    with pytest.raises(ValueError, match="no attribute varies"):
        components(values, population, importance=[1, 0])


def test_loadings_are_correlations_of_attributes_and_scores():
    values, population = table(17)
    values[:10, 1] = np.nan
    made = components(values, population, 0.95, [1, 2, 0.5, 1, 1, 3])
    z, _ = standardise(values, population.astype(float))
    every_inhabitant = np.repeat(np.column_stack([z, made.scores]), population, axis=0)
    together = np.corrcoef(every_inhabitant.T)
    np.testing.assert_allclose(made.structure, together[6:, :6], atol=1e-7)
    np.testing.assert_allclose(made.communalities, (together[6:, :6] ** 2).sum(axis=0), atol=1e-7)
    assert (made.communalities < 1).any()


# -- heterogeneity ----------------------------------------------------------------------------------------------------


@given(st.integers(1, 30), st.integers(1, 4), st.integers(0, 2**32 - 1))
@examples(60)
def test_heterogeneity_is_the_weighted_sum_of_squares_around_each_zones_mean(n, d, seed):
    rng = np.random.default_rng(seed)
    features, weights = rng.normal(size=(n, d)), rng.integers(0, 50, n).astype(float)
    labels = np.unique(rng.integers(0, 5, n), return_inverse=True)[1].ravel()
    by_zone = heterogeneity_by_zone(features, weights, labels)
    expected = [sum_of_squares(features, weights, units) for units in zones_of(labels)]
    np.testing.assert_allclose(by_zone, expected, atol=1e-9)
    whole = total_heterogeneity(features, weights)
    assert by_zone.sum() <= whole + 1e-9
    assert whole == pytest.approx(sum_of_squares(features, weights, range(n)), abs=1e-9)


def test_heterogeneity_of_nothing_is_nothing():
    assert heterogeneity_by_zone(np.zeros((0, 2)), np.zeros(0), np.zeros(0, dtype=int)).tolist() == []


@pytest.mark.parametrize(
    ("within", "total", "share"),
    [(0, 4, 1), (1, 4, 0.75), (4, 4, 0), (4 + 1e-12, 4, 0), (0, 0, 1)],
)
def test_homogeneity_is_the_share_between_zones(within, total, share):
    assert homogeneity(within, total) == share
