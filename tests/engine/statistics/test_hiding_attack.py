"""An attacker with linear programs over everything at once: tellere and nevnere of several indicators, zones, bydeler
and kommuner, cells hidden at the source, and what was published before."""

import numpy as np
import pytest
from lks.lks_plugin.engine.statistics.areas import (
    BYDEL,
    KOMMUNE,
    ZONE,
    Names,
    OtherDivision,
    build_areas,
    summed_in_others,
    summed_upwards,
    with_others,
)
from lks.lks_plugin.engine.statistics.definitions import COUNT, PART, Definition
from lks.lks_plugin.engine.statistics.hiding import HidingRule, hide, without_hidden
from lks.lks_plugin.engine.statistics.overlap import Pieces, groups_of_pieces, piece_of_units
from lks.lks_plugin.engine.statistics.series import NOT_POSSIBLE, SECRET, SHOWN, Series
from scipy.optimize import linprog

PEOPLE = Definition("befolkning", "Befolkning", COUNT, "befolkning")
HELP, RENTED = Definition("a", "a", PART, "at", "an"), Definition("b", "b", PART, "bt", "bn")


def areas_of(rng):
    """Two kommuner of up to seven zones, one of them with up to three bydeler."""
    zones = {}
    for kommune in ("4301", "4302"):
        for serial in range(1, int(rng.integers(2, 8))):
            bydel = f"0{rng.integers(1, 4)}" if kommune == "4302" else "00"
            zones[f"{kommune}01{serial:02d}"] = f"{kommune}{bydel}00{serial:02d}"
    return build_areas(zones, [], {}, Names({}, {}, {}))


def series_of(rng, areas, source):
    """One year of inhabitants and two indicators of which the nevnere often are the same, or all people; some cells
    of zones are hidden at the ``source``, with the bydel above them, while the kommune's total is published."""
    leaves = areas.of_level(ZONE)
    people = np.where(areas.rest[leaves], rng.integers(0, 40, len(leaves)), rng.integers(800, 6000, len(leaves)))
    base = people if rng.random() < 0.4 else (people * rng.uniform(0.1, 0.9, len(leaves))).astype(int)
    other = base if rng.random() < 0.6 else (people * rng.uniform(0.1, 0.9, len(leaves))).astype(int)
    risks = rng.choice([0.001, 0.003, 0.01, 0.5, 0.999], 2)
    leaf = [people, rng.binomial(base, risks[0]), rng.binomial(other, risks[1]), base, other]
    whole = np.zeros((5, len(areas.every)))
    whole[:, leaves] = leaf
    whole = np.stack([summed_upwards(areas, row) for row in whole])[:, :, None]
    counted, bases = whole[:3], np.concatenate([np.full((1, *whole.shape[1:]), np.nan), whole[3:]])
    state = np.where(bases == 0, NOT_POSSIBLE, SHOWN).astype(np.uint8)
    for i, at in np.argwhere(rng.random((3, len(areas.every))) < (0.12 if source else 0)).tolist():
        if i and areas.levels[at] == ZONE:
            state[i, at] = SECRET
            state[i, areas.parents[at]] = SECRET if areas.levels[areas.parents[at]] == BYDEL else SHOWN
    secret, size = state == SECRET, len(areas.every)
    series = Series(
        [PEOPLE, HELP, RENTED],
        areas,
        [2024],
        np.where(secret, np.nan, counted),
        np.where(secret, np.nan, bases),
        np.full(counted.shape, np.nan),
        state,
        np.full(size, 2024),
        np.zeros((size, 1), dtype=bool),
    )
    return series, counted, bases


class Attacker:
    """Everything that is known of one publication as equations and bounds; unknown are 3 tellere and 3 nevnere (a,)."""

    def __init__(self, published, counted, bases, known):
        self.areas, self.size = published.areas, len(published.areas.every)
        low, high = np.zeros((6, self.size)), np.full((6, self.size), np.inf)
        for i in range(3):
            seen = np.isin(published.state[i, :, 0], [SHOWN, NOT_POSSIBLE]) & ~self.areas.lone
            low[i, seen] = high[i, seen] = counted[i, seen, 0]
            if i:
                low[3 + i, seen] = high[3 + i, seen] = bases[i, seen, 0]
            told = ~np.isnan(known[i, :, 0])
            low[i, told] = high[i, told] = known[i, told, 0]
        self.bounds = list(zip(low.ravel(), [None if np.isinf(h) else h for h in high.ravel()]))
        rows = []
        for parent in range(self.size):
            inside = np.flatnonzero(self.areas.parents == parent)
            for i in range(6) if len(inside) else ():
                row = np.zeros((6, self.size))
                row[i, inside], row[i, parent] = 1, -1
                rows.append(row.ravel())
        # That indicators have the same nevner, or all inhabitants, is no secret.
        for pair, same in (((4, 5), (bases[1] == bases[2]).all()), ((4, 0), (bases[1] == counted[0]).all())):
            for at in range(self.size) if same else ():
                row = np.zeros((6, self.size))
                row[pair[0], at], row[pair[1], at] = 1, -1
                rows.append(row.ravel())
        self.equations = np.array(rows)
        self.parts = np.hstack([np.eye(3 * self.size), -np.eye(3 * self.size)])[self.size :]

    def width(self, aim):
        """How wide the interval is of a sum of unknowns."""
        nothing = np.zeros(len(self.equations)), np.zeros(len(self.parts))
        ends = [
            linprog(sign * aim, self.parts, nothing[1], self.equations, nothing[0], self.bounds, method="highs")
            for sign in (1, -1)
        ]
        assert all(end.status in (0, 3) for end in ends)
        return np.inf if any(end.status == 3 for end in ends) else -ends[1].fun - ends[0].fun

    def cell(self, i, at, rest):
        """The aim of a teller, or of what is left of its nevner."""
        aim = np.zeros((6, self.size))
        aim[i, at] = 1
        if rest:
            aim[i, at], aim[3 + i, at] = -1, 1
        return aim.ravel()


@pytest.mark.parametrize("source, before", [(False, False), (True, False), (False, True), (True, True)])
def test_an_attacker_who_puts_everything_together_learns_nothing(source, before):
    rng, rule, judged = np.random.default_rng(18 + 2 * source + before), HidingRule(), 0
    for number in range(25):
        areas = areas_of(rng)
        series, counted, bases = series_of(rng, areas, source)
        below = np.isin(areas.levels, [ZONE, BYDEL])[None, :, None]
        known = np.where(below & (rng.random(counted.shape) < (0.2 if before else 0)), counted, np.nan)
        hidden = hide(series, rule, known)
        attacker = Attacker(without_hidden(series, hidden), counted, bases, known)
        exposed = {(i, parent) for i, parent, _ in hidden.exposed}
        for i, at in np.argwhere(hidden.primary[:, :, 0] & np.isnan(known[:, :, 0])).tolist():
            inside = areas.parents == at
            above = areas.parents[at]
            told = areas.levels[at] == BYDEL and (~np.isnan(known[i, inside, 0])).any()
            if told or exposed & {(i, above), (i, areas.parents[above])}:
                continue
            for rest in (False, True)[: 1 + (i > 0)]:
                judged += 1
                assert attacker.width(attacker.cell(i, at, rest)) >= rule.limits.width - 1e-6, (number, i, at, rest)
    assert judged > 60


def test_a_nevner_that_is_hidden_at_the_source_of_one_indicator_is_the_same_as_the_others():
    """A zone of 900 people: the same neighbour is hidden in all indicators of all inhabitants, though one of them has a
    hidden cell; otherwise one table's nevner would fill the other's gap."""
    areas = build_areas({f"430101{n:02d}": f"43010000{n:02d}" for n in range(1, 6)}, [], {}, Names({}, {}, {}))
    rng = np.random.default_rng(0)
    series, _, _ = series_of(rng, areas, source=False)
    zones = areas.of_level(ZONE)
    series.counted[0, :, 0] = summed_upwards(
        areas, np.bincount(zones, [900, 3000, 1500, 1400, 2500, 0], len(areas.every))
    )
    for i in (1, 2):
        series.base[i, :, 0], series.counted[i, :, 0] = series.counted[0, :, 0], series.counted[0, :, 0] // 2
    at = zones[4]
    series.state[1, [at, *areas.of_level(KOMMUNE)], 0] = SECRET
    series.counted[1, at], series.base[1, at] = np.nan, np.nan
    hidden = hide(series, HidingRule())
    assert hidden.cells[0, zones[:5], 0].tolist() == hidden.cells[2, zones[:5], 0].tolist()
    assert (
        hidden.cells[0, zones[:5], 0] <= hidden.cells[1, zones[:5], 0] | (series.state[1, zones[:5], 0] == SECRET)
    ).all()


@pytest.mark.parametrize("teller, nevner", [(50, 52), (5, 8), (2, 400)])
def test_the_difference_of_a_zone_and_a_district_is_not_a_few_people(teller, nevner):
    """Zone 1 is district A and one grunnkrets more: nearly everybody in it, hardly anybody there, or a small teller."""
    zones = {"43010101": "4301000001", "43010102": "4301000001", "43010103": "4301000002", "43010104": "4301000003"}
    other = OtherDivision("krets", {"43010101": "A", "43010103": "B", "43010104": "C"}, {})
    areas = with_others(build_areas(zones, [], {}, Names({}, {}, {})), [other])
    leaf = areas.leaf
    of_unit = np.zeros((3, len(leaf)))
    of_unit[:, [areas.units.index(unit) for unit in zones]] = [
        [2000, 1500, 3000, 4000],
        [100, teller, 200, 300],
        [900, nevner, 900, 900],
    ]
    whole = np.stack([summed_upwards(areas, np.bincount(leaf, row, len(areas.every))) for row in of_unit])
    whole = (whole + np.stack([summed_in_others(areas, row) for row in of_unit]))[:, :, None]
    piece, inside = piece_of_units(areas)
    parts = np.stack([np.bincount(piece[piece >= 0], row[piece >= 0], len(inside)) for row in of_unit])[:, :, None]
    bases = np.concatenate([np.full((1, *whole.shape[1:]), np.nan), whole[2:]])
    series = Series(
        [PEOPLE, HELP],
        areas,
        [2024],
        whole[:2],
        bases,
        np.full(bases.shape, np.nan),
        np.where(bases == 0, NOT_POSSIBLE, SHOWN).astype(np.uint8),
        np.full(len(areas.every), 2024),
        np.zeros((len(areas.every), 1), dtype=bool),
        Pieces(
            inside, groups_of_pieces(areas, inside), parts[:2], np.stack([np.full(parts[0].shape, np.nan), parts[2]])
        ),
    )
    cells = hide(series, HidingRule()).cells[1, :, 0]
    assert cells[areas.place[(ZONE, "4301000001")]] or cells[areas.place[("krets", "A")]]
