"""Index and concentration, by hand and as invariants."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.statistics.concentration import (
    KOMMUNE,
    LARGE,
    UNKNOWN,
    AreaShares,
    HighRule,
    NoReferenceError,
    class_of,
    classes,
    concentrate,
    correlations,
    n_changed,
    other_choices,
    weighted_quantile,
)


def areas(shares, bases=1000.0, people=1000.0, kommuner=None):
    shares = np.array(shares, dtype=float)
    return AreaShares(
        shares,
        np.broadcast_to(np.asarray(bases, dtype=float), shares.shape),
        np.broadcast_to(np.asarray(people, dtype=float), len(shares)),
        kommuner or ["4301"] * len(shares),
    )


# Eight areas; the two highest of each column are in rows (6, 7), (6, 7), (5, 7) and (0, 7).
EIGHT = np.array(
    [
        [0.01, 0.01, 0.01, 0.70],
        [0.02, 0.02, 0.02, 0.02],
        [0.03, 0.03, 0.03, 0.03],
        [0.04, 0.04, 0.04, 0.04],
        [0.05, 0.05, 0.05, 0.05],
        [0.06, 0.06, 0.60, 0.06],
        [0.07, 0.07, 0.07, 0.07],
        [0.80, 0.80, 0.80, 0.80],
    ]
)


def test_index_and_classes_by_hand():
    found = concentrate(areas(EIGHT), HighRule())
    # 0.75 * 8 = 6: the limit lies halfway between the sixth and the seventh share.
    np.testing.assert_allclose(found.limits[0], [0.065, 0.065, 0.335, 0.385])
    assert found.count.tolist() == [1, 0, 0, 0, 0, 1, 2, 4]
    assert [class_of(int(count), 4) for count in found.count] == ["1", "0", "0", "0", "0", "1", "2–3", "4"]
    np.testing.assert_allclose(found.index[[0, 6, 7]], [18.25, 7, 80])
    assert found.rank.tolist() == [3, 8, 7, 6, 5, 2, 4, 1]


def test_types_of_quantile_by_hand():
    column = np.arange(1, 9)[:, None] / 100
    limits = {quantile: concentrate(areas(column), HighRule(quantile=quantile)).limits[0, 0] for quantile in
              ("averaged_inverted_cdf", "inverted_cdf", "weibull", "linear")}  # fmt: skip
    assert limits == pytest.approx(
        {"averaged_inverted_cdf": 0.065, "inverted_cdf": 0.06, "weibull": 0.0675, "linear": 0.0625}
    )


def test_ties_stay_outside_unless_wanted():
    column = np.array([[0.0], [0.0], [0.0], [0.0]])
    assert concentrate(areas(column), HighRule()).count.tolist() == [0, 0, 0, 0]
    assert concentrate(areas(column), HighRule(ties=True)).count.tolist() == [1, 1, 1, 1]


def test_a_quarter_of_the_people():
    # 4 000 people, a quarter is 1 000: the highest area alone has 2 000, so the limit is its own share.
    shares, people = np.array([[0.1], [0.2], [0.3], [0.4]]), np.array([500, 1000, 500, 2000])
    assert weighted_quantile(shares[:, 0], people, 0.75) == pytest.approx(0.4)
    assert weighted_quantile(shares[:, 0], people, 0.5) == pytest.approx(0.35)
    found = concentrate(areas(shares, people=people), HighRule(by_people=True, ties=True))
    assert found.count.tolist() == [0, 0, 0, 1]


def test_references():
    shares = np.array([[0.1], [0.2], [0.3], [0.4], [0.5], [0.6], [0.7], [0.8]])
    kommuner = ["4301"] * 4 + ["4302"] * 4
    own = concentrate(areas(shares, kommuner=kommuner), HighRule(reference=KOMMUNE))
    assert own.count.tolist() == [0, 0, 0, 1, 0, 0, 0, 1]
    people = [6000] * 4 + [4000] * 4
    large = concentrate(areas(shares, people=people, kommuner=kommuner), HighRule(reference=LARGE))
    assert large.limits[:, 0] == pytest.approx(np.full(8, 0.35))
    assert large.count.tolist() == [0, 0, 0, 1, 1, 1, 1, 1]
    with pytest.raises(NoReferenceError):
        concentrate(areas(shares, people=4000, kommuner=kommuner), HighRule(reference=LARGE))


def test_unknown_figures_leave_an_area_without_class():
    shares = EIGHT.copy()
    shares[7, 0] = np.nan
    found = concentrate(areas(shares), HighRule())
    assert found.count[7] == UNKNOWN and np.isnan(found.index[7]) and np.isnan(found.certainty[7])
    partly = concentrate(areas(shares), HighRule(partial=True))
    assert partly.count[7] == 3 and partly.index[7] == pytest.approx(80)
    assert np.isnan(found.rank[7]) and np.nanmin(found.rank) == 1


def test_the_class_of_a_small_area_is_less_sure():
    sure = concentrate(areas(EIGHT, bases=1e6), HighRule())
    unsure = concentrate(areas(EIGHT, bases=100), HighRule())
    assert (sure.certainty > 0.999).all() and sure.lowest.tolist() == sure.highest.tolist() == sure.count.tolist()
    assert unsure.certainty[6] < 0.6 and unsure.lowest[6] == 0 and unsure.highest[6] == 2
    unknown = concentrate(areas(EIGHT, bases=np.nan), HighRule())
    assert np.isnan(unknown.certainty).all() and (unknown.lowest == UNKNOWN).all()


def test_certainty_by_hand():
    """One indicator at its limit by half a person: Beta(1/2, 1/2) is symmetric, so it is above 1/2 by chance 1/2."""
    shares = np.array([[0.0], [0.5], [0.5], [1.0]])
    found = concentrate(areas(shares, bases=1.0), HighRule(quantile="linear", top=0.5))
    assert found.limits[0, 0] == 0.5
    # teller 0 of 1: Beta(1/2, 3/2) lies below 1/2 with the probability 1/2 + 1/pi.
    assert found.certainty[0] == pytest.approx(0.5 + 1 / np.pi)
    assert found.certainty[1] == pytest.approx(0.5)


def test_classes_of_other_numbers_of_indicators():
    assert classes(4) == ["0", "1", "2–3", "4"]
    assert classes(3) == ["0", "1", "2", "3"]
    assert classes(1) == ["0", "1"] and class_of(UNKNOWN, 4) == ""


def test_correlation_of_areas_that_have_all():
    shares = np.array([[0.1, 0.4], [0.2, 0.3], [0.3, 0.2], [np.nan, 0.9]])
    np.testing.assert_allclose(correlations(shares), [[1, -1], [-1, 1]])
    assert np.isnan(correlations(shares[:2])).all()


def test_every_choice_has_its_alternatives():
    others = other_choices(HighRule())
    assert [(name, value) for name, value, _ in others] == [
        ("QUANTILE", "inverted_cdf"),
        ("QUANTILE", "weibull"),
        ("QUANTILE", "linear"),
        ("TIES", "inside"),
        ("QUARTER_OF", "people"),
        ("REFERENCE", "kommune"),
        ("REFERENCE", "large"),
    ]
    base = concentrate(areas(EIGHT), HighRule())
    inside = next(choice for name, _, choice in others if name == "TIES")
    assert n_changed(base, concentrate(areas(EIGHT), inside)) == 0


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 30)] * 4), min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_never_more_than_a_quarter_is_high_whatever_the_order(rows, random):
    shares = np.array(rows) / 30
    found = concentrate(areas(shares), HighRule())
    assert (found.high.sum(axis=0) <= len(rows) / 4).all()
    order = list(range(len(rows)))
    random.shuffle(order)
    again = concentrate(areas(shares[order]), HighRule())
    assert again.count.tolist() == found.count[order].tolist()
    assert ((found.certainty >= 0) & (found.certainty <= 1 + 1e-9)).all()
