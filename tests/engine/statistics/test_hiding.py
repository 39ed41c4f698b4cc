"""Hiding against an attacker who knows the rule, the limits, all totals and all that is shown."""

import itertools

import numpy as np
import pytest
from lks.lks_plugin.engine.statistics.areas import (
    KOMMUNE,
    ZONE,
    Names,
    OtherDivision,
    build_areas,
    summed_upwards,
    with_others,
)
from lks.lks_plugin.engine.statistics.coupled import feasible_width, protect_matrix
from lks.lks_plugin.engine.statistics.definitions import COUNT, PART, Definition
from lks.lks_plugin.engine.statistics.hiding import HidingRule, hide, without_hidden
from lks.lks_plugin.engine.statistics.overlap import (
    Pieces,
    groups_of_pieces,
    piece_of_units,
    protect_overlaps,
    width_of,
)
from lks.lks_plugin.engine.statistics.protection import Block, HidingLimits, hide_more, is_safe
from lks.lks_plugin.engine.statistics.rounding import round_small
from lks.lks_plugin.engine.statistics.series import SECRET, SHOWN, Series
from lks.lks_plugin.engine.statistics.values import rolling
from lks.lks_plugin.engine.statistics.windows import next_to, telling_windows
from scipy.optimize import linprog

PEOPLE = Definition("befolkning", "Befolkning", COUNT, "befolkning")
HELP = Definition("sosialhjelp", "Sosialhjelp", PART, "t", "n")


def tree(*zones_per_kommune, bydeler=()):
    """Areas in which kommune i has as many zones as given; ``bydeler`` gives the kommuner whose zones lie in two."""
    zones = {}
    for number, count in enumerate(zones_per_kommune):
        kommune = str(4301 + number)
        for serial in range(1, count + 1):
            bydel = f"0{1 + serial % 2}" if number in bydeler else "00"
            zones[f"{kommune}01{serial:02d}"] = f"{kommune}{bydel}00{serial:02d}"
    return build_areas(zones, [], {}, Names({}, {}, {}))


def series_of(areas, counted, base, people):
    """A series of inhabitants and one indicator; figures (leaves, y) by zone in the order of the areas."""
    leaves = areas.of_level(ZONE)
    size, years = len(areas.every), counted.shape[1]
    every = []
    for figures in (people, counted, base):
        whole = np.zeros((size, years))
        whole[leaves] = figures
        every.append(np.stack([summed_upwards(areas, whole[:, y]) for y in range(years)], axis=1))
    empty = np.full((size, years), np.nan)
    state = np.full((2, size, years), SHOWN, dtype=np.uint8)
    return Series(
        [PEOPLE, HELP],
        areas,
        list(range(2020, 2020 + years)),
        np.stack([every[0], every[1]]),
        np.stack([empty, every[2]]),
        np.full((2, size, years), np.nan),
        state,
        np.full(size, 2020),
        np.zeros((size, years), dtype=bool),
    )


def random_series(rng, areas, years=2):
    leaves = areas.of_level(ZONE)
    rest = areas.rest[leaves][:, None]
    people = np.where(rest, rng.integers(0, 30, (len(leaves), years)), rng.integers(900, 6000, (len(leaves), years)))
    base = (people * rng.uniform(0.4, 0.9, people.shape)).astype(int)
    risk = rng.choice([0.0005, 0.002, 0.01, 0.6, 0.999])
    return series_of(areas, rng.binomial(base, risk), base, people)


def attack(published, indicator, y, least):
    """The interval of every cell that is not shown, from all that is shown: one linear program for each end."""
    areas = published.areas
    shown = published.state[indicator, :, y] == SHOWN
    shown[areas.lone] = False
    size = len(areas.every)
    rows, sums = [], []
    for parent in range(size):
        children = np.flatnonzero(areas.parents == parent)
        if len(children):
            row = np.zeros(size)
            row[children], row[parent] = 1, -1
            rows.append(row)
            sums.append(0.0)
    bounds = []
    for at in range(size):
        value = published.counted[indicator, at, y]
        bounds.append((value, value) if shown[at] else (least if areas.levels[at] == ZONE else 0, None))
    hidden = [at for at in np.flatnonzero(~shown) if not areas.lone[at] and areas.levels[at] == ZONE]
    found = {}
    for at in hidden:
        aim = np.zeros(size)
        aim[at] = 1
        ends = [linprog(sign * aim, A_eq=np.array(rows), b_eq=sums, bounds=bounds, method="highs") for sign in (1, -1)]
        found[at] = -ends[1].fun - ends[0].fun if ends[1].status == 0 else np.inf
    return found


@pytest.mark.parametrize("zeros", [False, True])
def test_two_hundred_random_tables_give_nothing_away(zeros):
    rng = np.random.default_rng(1)
    rule = HidingRule(HidingLimits(zeros=zeros))
    attacked = 0
    for number in range(100):
        areas = tree(*rng.integers(1, 7, 2), bydeler=(0,) if number % 4 == 0 else ())
        series = random_series(rng, areas, 1)
        hidden = hide(series, rule)
        published = without_hidden(series, hidden)
        for _, parent, y in hidden.exposed:
            inside = (series.counted[1, :, y] > 0) & (series.counted[1, :, y] < series.base[1, :, y])
            assert hidden.cells[1, (areas.parents == parent) & inside, y].all()
        small = {parent for _, parent, _ in hidden.exposed}
        for at, width in attack(published, 1, 0, rule.limits.least).items():
            # Where the public total itself is that small, nothing can help.
            if not {areas.parents[at], areas.parents[areas.parents[at]]} & small:
                attacked += 1
                assert width >= rule.limits.width, (number, areas.every[at])
        kept = published.state == SHOWN
        assert np.isnan(published.counted[~kept]).all() and np.isnan(published.base[~kept]).all()
        # No primary cell is shown.
        shown_small = kept[1] & (series.counted[1] <= 3) & (series.counted[1] >= zeros) & (series.base[1] > 0)
        shown_small &= (areas.levels == ZONE)[:, None]
        assert not shown_small[~areas.lone].any()
    assert attacked > 60


@pytest.mark.parametrize("seed", range(8))
def test_small_blocks_lose_as_little_as_can_be(seed):
    """Against all ways to hide: never more cells than the fewest that are safe, in the cheapest combination of one."""
    rng = np.random.default_rng(seed)
    limits = HidingLimits()
    for _ in range(20):
        values = rng.integers(0, 12, 6).astype(float)
        most, cost = values + rng.integers(50, 500, 6), rng.permutation(6).astype(float)
        hidden = values <= limits.count
        if not hidden.any():
            continue
        block = Block(values, most, hidden, np.ones(6, dtype=bool), ~hidden, cost, values.sum())
        chosen, safe = hide_more(block, limits)
        free = np.flatnonzero(~hidden)
        better = []
        for size in range(len(free) + 1):
            for more in itertools.combinations(free, size):
                tried = hidden.copy()
                tried[list(more)] = True
                if is_safe(block, tried, limits):
                    better.append((size, cost[list(more)].sum()))
            if better:
                break
        assert safe == bool(better)
        if safe:
            assert ((chosen & ~hidden).sum(), cost[chosen & ~hidden].sum()) == min(better)


def test_zones_of_too_few_people_are_hidden_in_every_indicator():
    areas = tree(4)
    leaves = areas.of_level(ZONE)
    people = np.array([[800], [2000], [2100], [2500], [0]])
    series = series_of(areas, people // 10, people // 2, people)
    published = without_hidden(series, hide(series, HidingRule()))
    assert [areas.every[at].code[-1] for at in leaves if published.state[0, at, 0] == SECRET] == ["1", "2"]
    assert (published.state[1, leaves[:2], 0] == SECRET).all()
    assert (published.state[:, areas.of_level(KOMMUNE), 0] == SHOWN).all()


def test_what_was_published_before_helps_nobody_to_hide():
    areas = tree(3)
    leaves = areas.of_level(ZONE)
    people = np.array([[2000], [2100], [2500], [0]])
    series = series_of(areas, np.array([[2], [50], [60], [0]]), people // 2, people)
    first = hide(series, HidingRule())
    assert first.cells[1, leaves, 0].tolist() == [True, True, False, False]
    known = np.full(series.counted.shape, np.nan)
    known[1, leaves[1], 0] = 50
    again = hide(series, HidingRule(), known)
    assert again.cells[1, leaves, 0].tolist() == [True, False, True, False]


@pytest.mark.parametrize("seed", range(6))
def test_parts_of_one_whole_are_judged_together(seed):
    rng = np.random.default_rng(seed)
    values = rng.poisson(rng.uniform(1, 15, (5, 4))).astype(float)
    limits = HidingLimits()
    hidden = (values <= 3) & (values > 0)
    chosen = protect_matrix(values, hidden, np.ones_like(hidden), limits)
    assert (chosen | ~hidden).all()
    if not chosen.all():
        for cell in np.argwhere(chosen):
            possible = min(limits.width, values[cell[0]].sum(), values[:, cell[1]].sum())
            assert feasible_width(values, chosen, tuple(cell), 0) >= possible - 1e-6


def test_rounding_changes_small_counts_only_and_totals_hardly():
    rng = np.random.default_rng(3)
    areas = tree(6, 5)
    rounded, deviation = round_small(
        series_of(areas, rng.integers(0, 9, (13, 2)), np.full((13, 2), 500), np.full((13, 2), 2000))
    )
    leaves = areas.of_level(ZONE)
    assert not np.isin(rounded.counted[1, leaves], [1, 2]).any()
    assert deviation <= 3
    for y in range(2):
        assert rounded.counted[1, areas.of_level("land")[0], y] == rounded.counted[1, leaves, y].sum()


def test_rounding_leaves_neither_a_small_teller_nor_a_small_rest():
    """Where nevner is hardly larger than the base, a teller that is rounded must not make its rest small."""
    areas = tree(25)
    pairs = np.array([*[(teller, nevner) for nevner in range(3, 8) for teller in range(nevner + 1)][:25], (0, 0)])
    series = series_of(areas, pairs[:, :1], pairs[:, 1:], np.full((26, 1), 2000))
    rounded, _ = round_small(series)
    zones = areas.of_level(ZONE)
    assert (rounded.base[1, zones] == pairs[:, 1:]).all()
    for count in (rounded.counted[1, zones], rounded.base[1, zones] - rounded.counted[1, zones]):
        assert not np.isin(count, [1, 2]).any() and (count >= 0).all()


@pytest.mark.parametrize("seed", range(10))
def test_other_divisions_and_zones_together_tell_nothing(seed):
    """Districts lie across the zones: every hidden area and every small piece keeps its width for an attacker by LP."""
    rng = np.random.default_rng(seed)
    pieces, zones, districts = 12, rng.integers(0, 4, 12), rng.integers(0, 3, 12)
    values = rng.poisson(rng.uniform(1, 8), pieces).astype(float)
    units = {f"4301{number:02d}01": f"430100000{zone + 1}" for number, zone in enumerate(zones, 1)}
    areas = with_others(
        build_areas(units, [], {}, Names({}, {}, {})),
        [OtherDivision("krets", {unit: f"d{d}" for unit, d in zip(units, districts)}, {})],
    )
    _, inside = piece_of_units(areas)
    counted = values[None, : len(inside), None]
    found = Pieces(inside, groups_of_pieces(areas, inside), counted, np.full(counted.shape, 400.0))
    shown = np.ones((1, len(areas.every), 1), dtype=bool)
    total = counted[0, :, 0] @ inside
    cells = ((total <= 3) & np.isin(areas.levels, ["lks", "krets"]) & inside.any(axis=0))[None, :, None]
    limits = HidingLimits()
    protect_overlaps(found, areas, [0], shown, cells, [limits])
    known = ~cells[0, :, 0] & np.isin(areas.levels, ["lks", "krets", "kommune"]) & inside.any(axis=0)
    rows, small = inside[:, known].T, counted[0, :, 0]
    possible = min(limits.width, small.sum()) - 1e-6
    open_areas = np.isin(areas.levels, ["lks", "krets"]) & inside.any(axis=0) & ~cells[0, :, 0]
    if open_areas.any():
        for at in np.flatnonzero(cells[0, :, 0]):
            assert width_of(rows, rows @ small, np.full(len(small), 400.0), inside[:, at]) >= possible
        for piece in np.flatnonzero((small > 0) & (small <= 3)):
            target = np.arange(len(small)) == piece
            assert width_of(rows, rows @ small, np.full(len(small), 400.0), target) >= possible


def test_a_window_between_two_that_are_shown_is_not_given_away():
    """Three years of which the first and last windows leave nothing free: the hidden one between them is told."""
    limits = HidingLimits()
    # Years 0 0 0 4 0 0 0 in one zone, and its neighbour's 9 each: only the window of years 1 to 3 is hidden in both.
    years = np.array([[0, 0, 0, 4, 0, 0, 0], [9] * 7])
    counted = np.array([[row[max(0, y - 2) : y + 1].sum() for y in range(7)] for row in years], dtype=float)
    none = np.zeros((2, 7), dtype=bool)
    none[:, :2] = True
    hidden = np.zeros((2, 7), dtype=bool)
    hidden[:, 3] = True
    found = next(telling_windows(counted, hidden, none, 3, limits), None)
    assert found is not None and found[1] == 3
    while found is not None:
        year = next_to(hidden, ~none, found)
        assert year is not None
        hidden[:, year] = True
        found = next(telling_windows(counted, hidden, none, 3, limits), None)
    assert not hidden[:, 6].all() or hidden[:, 2:].all()


@pytest.mark.parametrize("rest", [False, True])
def test_rolling_figures_are_protected_over_the_years_as_well(rest):
    """Few in teller, or few of nevner that are not."""
    rng = np.random.default_rng(4)
    areas = tree(5)
    leaves = len(areas.of_level(ZONE))
    few = rng.poisson(1.2, (leaves, 8))
    teller = 900 - few if rest else few
    series = rolling(series_of(areas, teller, np.full((leaves, 8), 900), np.full((leaves, 8), 2000)), 3)
    hidden = hide(series, HidingRule())
    zones = areas.of_level(ZONE)
    assert hidden.cells[1, zones].any()
    none = series.state[1, zones] == 4
    counted = series.base[1, zones] - series.counted[1, zones] if rest else series.counted[1, zones]
    for area, _ in telling_windows(counted, hidden.cells[1, zones], none, 3, HidingLimits()):
        assert hidden.cells[1, zones][area, 2:].all()


def test_a_zone_of_too_few_people_has_no_figures_of_several_years_either():
    areas = tree(4)
    people = np.array([[900] * 4, [990, 1100, 1100, 1100], [2100] * 4, [2500] * 4, [0] * 4])
    series = rolling(series_of(areas, people // 10, people // 2, people), 3)
    cells = hide(series, HidingRule()).cells[1, areas.of_level(ZONE)]
    assert cells[0].all() and cells[1, 2] and series.counted[0, areas.of_level(ZONE)[0], 3] == 900


def test_tau_argus_agrees_that_the_patterns_are_safe(tmp_path):
    """A second judge with its own linear programs: every hidden cell's interval of 60 random tables, in its JJ "
    "format."""
    audit = pytest.importorskip("pytauargus._tauargus").audit_jj
    rng, rule, judged = np.random.default_rng(7), HidingRule(), 0
    for number in range(60):
        areas = tree(*rng.integers(2, 7, 2), bydeler=(0,) if number % 3 == 0 else ())
        series = random_series(rng, areas, 1)
        hidden = hide(series, rule)
        small = {parent for _, parent, _ in hidden.exposed}
        cells = np.flatnonzero(~areas.lone & ((areas.levels != "lks") | (series.base[1, :, 0] > 0)))
        index = {at: place for place, at in enumerate(cells.tolist())}
        lines = ["0", str(len(cells))]
        for at, place in index.items():
            value, most = int(series.counted[1, at, 0]), int(series.base[1, at, 0])
            sign = "u" if hidden.primary[1, at, 0] else "m" if hidden.cells[1, at, 0] else "s"
            low, high = (value, value) if sign == "s" else (0, most)
            lines.append(f"{place} {value} {max(value, 1)} {sign} {low} {high} 0 0 0")
        sums = []
        for parent in index:
            children = [at for at in np.flatnonzero(areas.parents == parent).tolist() if at in index]
            if children and not areas.lone[np.flatnonzero(areas.parents == parent)].any():
                terms = " ".join(f"{index[at]} (1)" for at in children)
                sums.append(f"0 {len(children) + 1} : {index[parent]} (-1) {terms}")
        path = tmp_path / f"{number}.jj"
        path.write_text("\n".join([*lines, str(len(sums)), *sums]) + "\n", encoding="ascii")
        for row in audit(str(path)):
            at = int(cells[row["cell"]])
            if not {areas.parents[at], areas.parents[areas.parents[at]]} & small:
                judged += 1
                assert row["max"] - row["min"] >= rule.limits.width - 1e-6, (number, areas.every[at])
    assert judged > 100
