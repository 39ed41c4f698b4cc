"""Hand-computed cases of what is derived."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.history.code_changes import CodeChange
from lks.lks_plugin.engine.statistics.areas import KOMMUNE, ZONE, Names, build_areas
from lks.lks_plugin.engine.statistics.carrying import carry_years
from lks.lks_plugin.engine.statistics.definitions import found_definitions
from lks.lks_plugin.engine.statistics.figures import Figures
from lks.lks_plugin.engine.statistics.series import make_series
from lks.lks_plugin.engine.statistics.standardisation import AgeFigures, rates_of_all, ratios
from lks.lks_plugin.engine.statistics.values import derived, rolling, wilson
from lks.lks_plugin.engine.tables.key_columns import key_table
from lks.lks_plugin.engine.tables.tables import table_of_grid


def made(rows, zones, changes=(), definitions=None):
    """The series of a long table: rows (unit, year, befolkning, x_teller, x_nevner)."""
    figures = Figures()
    heads = ["grunnkrets", "år", "befolkning", "x_teller", "x_nevner"]
    figures.add(key_table(table_of_grid("t", [heads, *rows])), None)
    areas = build_areas(zones, [], {}, Names({}, {}, {}))
    carried = carry_years(figures, areas, changes, "befolkning")
    found = found_definitions(figures.names)
    return make_series(figures, areas, carried, found, figures.years())


def test_wilson_as_in_the_textbook():
    # Newcombe 1998, table 1: 81 of 263 is 0.2553 to 0.3662; 0 of 20 is 0 to 0.1611.
    low, high = wilson(np.array([81.0, 0.0]), np.array([263.0, 20.0]))
    assert low == pytest.approx([0.2553, 0.0], abs=1e-4)
    assert high == pytest.approx([0.3662, 0.1611], abs=1e-4)


def test_share_deviation_and_rank_by_hand():
    zones = {"43010101": "4301000001", "43010102": "4301000002", "43010103": "4301000003"}
    rows = [
        ["43010101", 2024, 2000, 100, 1000],
        ["43010102", 2024, 2000, 300, 1000],
        ["43010103", 2024, 2000, 200, 1000],
    ]
    series = made(rows, zones)
    values, x = derived(series), series.index("x")
    at = [series.areas.place[(ZONE, f"430100000{n}")] for n in (1, 2, 3)]
    assert values.share[x, at, 0].tolist() == [0.1, 0.3, 0.2]
    assert values.from_kommune[x, at, 0] == pytest.approx([-0.1, 0.1, 0.0])
    assert values.rank[x, at, 0].tolist() == [3, 1, 2] and set(values.ranked[x, at, 0]) == {3}


def test_three_years_together_are_shares_of_sums():
    zones = {"43010101": "4301000001", "43010102": "4301000002"}
    rows = [[unit, 2020 + y, 2000, 10 * (y + 1), 100 + y] for unit in zones for y in range(4)]
    series = rolling(made(rows, zones), 3)
    at, x = series.areas.place[(ZONE, "4301000001")], series.index("x")
    assert series.counted[x, at, 2:].tolist() == [60, 90] and series.base[x, at, 2:].tolist() == [303, 306]
    assert (series.state[x, at, :2] == 4).all()
    assert series.population[at].tolist() == [2000] * 4


def test_standardised_ratios_by_hand():
    # Two units, young and old: rates of all are 10 of 200 and 40 of 100.
    rows = AgeFigures(
        "t",
        np.array([0, 0, 1, 1]),
        np.array([0, 1, 0, 1]),
        np.array([4.0, 10, 6, 30]),
        np.array([100.0, 40, 100, 60]),
        np.arange(4),
    )
    assert rates_of_all(rows).tolist() == [0.05, 0.4]
    # The first unit is expected to have 5 + 16 = 21 and has 14.
    smr, meis = ratios(np.array([[[14.0]]]), np.array([[[21.0]]]), np.array([[50 / 300]]))
    assert smr[0, 0, 0] == pytest.approx(66.667, abs=1e-3)
    assert meis[0, 0, 0] == pytest.approx(0.66667 * 1000 / 6, abs=1e-2)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_sums_hold_after_every_change_of_codes(data):
    """Whatever was renumbered, merged, split or gone between two years: zones and rest are the kommune, and nobody is
    lost."""
    today = [f"430101{n:02d}" for n in range(1, 9)]
    zones = {unit: f"430100000{1 + at // 3}" for at, unit in enumerate(today)}
    former, changes = [], []
    for number in range(1, data.draw(st.integers(1, 10)) + 1):
        old = f"4301{data.draw(st.sampled_from(['01', '02']))}{number:02d}"
        news = data.draw(st.lists(st.sampled_from(today), max_size=3, unique=True))
        former.append(old)
        if news != [old]:
            changes += [CodeChange(old, new, "2024-01-01") for new in news or [""]]
    former = list(dict.fromkeys(former))
    counts = data.draw(st.lists(st.integers(0, 500), min_size=len(former), max_size=len(former)))
    rows = [[unit, 2023, 2 * count, count, 2 * count] for unit, count in zip(former, counts)]
    rows += [[unit, 2024, 100 + at, at, 100 + at] for at, unit in enumerate(today)]
    series = made(rows, zones, changes)
    kommune = series.areas.place[(KOMMUNE, "4301")]
    for i, times in ((series.index("befolkning"), 2), (series.index("x"), 1)):
        leaves = series.areas.of_level(ZONE)
        whole = series.counted[i, kommune, 0]
        if not np.isnan(whole):
            assert series.counted[i, leaves, 0].sum() == whole
            assert series.counted[i, series.areas.of_level("land")[0], 0] == times * sum(counts)
        assert series.counted[i, leaves, 1].sum() == series.counted[i, kommune, 1]
