"""Indicators that count a part of what another counts (EU-50 of EU-60): neither their difference nor what one of them
tells of the other gives a few people away."""

from dataclasses import replace

import numpy as np
import pytest
from lks.lks_plugin.engine.statistics.areas import KOMMUNE, ZONE, Names, build_areas, summed_upwards
from lks.lks_plugin.engine.statistics.definitions import PART, Definition, found_definitions
from lks.lks_plugin.engine.statistics.hiding import HidingRule, hide
from lks.lks_plugin.engine.statistics.protection import HidingLimits
from lks.lks_plugin.engine.statistics.series import NOT_POSSIBLE, SHOWN, Series
from scipy.optimize import linprog

PARTLY = Definition("eu50", "EU-50", PART, "eu50_teller", "n", within="eu60")
WHOLE = Definition("eu60", "EU-60", PART, "eu60_teller", "n")


def series_of(part, between, base, definitions=(PARTLY, WHOLE), kommuner=("4301",)):
    """Kommuner of zones with the two tellere, of which the second counts ``between`` more."""
    each = len(part) // len(kommuner)
    zones = {f"{kommune}01{n:02d}": f"{kommune}0000{n:02d}" for kommune in kommuner for n in range(1, each + 1)}
    areas = build_areas(zones, [], {}, Names({}, {}, {}))
    leaves = areas.of_level(ZONE)[~areas.rest[areas.of_level(ZONE)]]

    def summed(values):
        whole = np.zeros(len(areas.every))
        whole[leaves] = values
        return summed_upwards(areas, whole)

    counted = np.stack([summed(part), summed(np.add(part, between))])[:, :, None]
    bases = np.stack([summed(base)] * 2)[:, :, None]
    state = np.where(bases == 0, NOT_POSSIBLE, SHOWN).astype(np.uint8)
    size, empty = len(areas.every), np.full(counted.shape, np.nan)
    return Series(
        list(definitions), areas, [2024], counted, bases, empty, state, np.full(size, 2024), np.zeros((size, 1), bool)
    ), leaves


def in_two_kommuner(part, between, other, base):
    """The same zones in two kommuner, of which the second has ``other`` differences, and the zones of each."""
    series, leaves = series_of([*part, *part], [*between, *other], [*base, *base], kommuner=("4301", "4302"))
    return series, leaves[: len(part)], leaves[len(part) :]


def width(series, shown, aim):
    """What someone knows of the ``aim`` (2, a), a sum of tellere, from all that is ``shown`` and that a part is no more
    than its whole: the length of the interval."""
    areas, size = series.areas, len(series.areas.every)
    low, high = np.zeros((2, size)), series.base[:, :, 0].copy()
    low[shown], high[shown] = series.counted[:, :, 0][shown], series.counted[:, :, 0][shown]
    rows = []
    for parent in range(size):
        inside = np.flatnonzero(areas.parents == parent)
        for i in range(2) if len(inside) else ():
            row = np.zeros((2, size))
            row[i, inside], row[i, parent] = 1, -1
            rows.append(row.ravel())
    nested = np.hstack([np.eye(size), -np.eye(size)])
    bounds = list(zip(low.ravel(), high.ravel()))
    ends = [
        linprog(sign * aim.ravel(), nested, np.zeros(size), np.array(rows), np.zeros(len(rows)), bounds, method="highs")
        for sign in (1, -1)
    ]
    assert all(end.status == 0 for end in ends)
    return -ends[1].fun - ends[0].fun


def aims(series, at):
    """Both tellere of an area and their difference, as aims, with which of them is a secret."""
    part, whole = series.counted[:, at, 0]
    for one, other, value in ((1, 0, part), (0, 1, whole), (-1, 1, whole - part)):
        aim = np.zeros((2, len(series.areas.every)))
        aim[0, at], aim[1, at] = one, other
        yield aim, value <= 3


@pytest.mark.parametrize("zeros", [False, True])
def test_nobody_learns_a_few_people_from_a_part_and_its_whole(zeros):
    rng, rule, judged = np.random.default_rng(50 + zeros), HidingRule(HidingLimits(zeros=zeros), floor=0), 0
    for number in range(60):
        n = int(rng.integers(3, 9))
        base = rng.integers(600, 4000, n)
        part, between = (
            rng.binomial(base, rng.choice([0.001, 0.004, 0.03])),
            rng.binomial(base, rng.choice([0.001, 0.02])),
        )
        series, leaves = series_of(part, between, base)
        hidden = hide(series, rule)
        assert hidden.nested == [(0, 1)] and not hidden.unnested
        if hidden.exposed:
            continue
        shown = ~hidden.cells[:, :, 0]
        for at in leaves.tolist():
            for aim, secret in aims(series, at):
                if secret and not (zeros and (aim * series.counted[:, :, 0]).sum() == 0):
                    judged += 1
                    assert width(series, shown, aim) >= 3 - 1e-6, (number, at, aim[:, at])
    assert judged > 150


def test_a_difference_of_one_person_is_hidden_and_one_of_many_costs_nothing():
    base = [2000, 2100, 1900, 2200]
    series, leaves = series_of([80, 90, 100, 110], [60, 1, 70, 80], base)
    hidden = hide(series, HidingRule(floor=0))
    cells = hidden.cells[:, leaves, 0]
    assert cells[0].tolist()[1] and cells[0].sum() == 2 and not cells[1].any()
    series, leaves = series_of([80, 90, 100, 110], [60, 50, 70, 80], base)
    assert hide(series, HidingRule(floor=0)).count == 0


def test_a_part_that_is_larger_somewhere_is_no_part_and_is_named():
    series, _ = series_of([80, 90, 100], [60, -1, 70], [2000, 2100, 1900])
    hidden = hide(series, HidingRule(floor=0))
    kommune = series.areas.place[KOMMUNE, "4301"]
    assert hidden.unnested == {(0, 1): [kommune]} and not hidden.nested and hidden.count == 0


def test_a_part_that_is_larger_in_one_kommune_is_protected_in_the_others():
    part, between, base = [80, 90, 100, 110], [60, 1, 70, 80], [2000, 2100, 1900, 2200]
    series, leaves = series_of(part, between, base)
    alone = hide(series, HidingRule(floor=0)).cells[:, leaves, 0]
    both, leaves, others = in_two_kommuner(part, between, [60, -1, 70, 80], base)
    hidden = hide(both, HidingRule(floor=0))
    assert (hidden.cells[:, leaves, 0] == alone).all() and alone[0].sum() == 2
    assert not hidden.cells[:, others].any() and hidden.nested == [(0, 1)]
    assert [both.areas.every[at].code for at in hidden.unnested[0, 1]] == ["4302"]


def test_the_catalogue_knows_the_parts_and_a_user_can_name_others():
    names = [f"{key}_{end}" for key in ("barn_lavinntekt_eu50", "barn_lavinntekt_eu60") for end in ("teller", "nevner")]
    assert {d.key: d.within for d in found_definitions(names)}["barn_lavinntekt_eu50"] == "barn_lavinntekt_eu60"
    own = replace(PARTLY, key="under18", within="barn_lavinntekt_eu60")
    found = found_definitions([*names, "under18_teller", "under18_nevner"], {"under18": own})
    assert {d.key: d.within for d in found}["under18"] == "barn_lavinntekt_eu60"
