"""The rules zone by zone, as an editor asks for them: without QGIS, without polygons, after every move."""

import time
from dataclasses import replace

import numpy as np
import pytest
from lks.lks_plugin.engine import Contiguity, Criteria
from lks.lks_plugin.engine.rules.assignment import UNASSIGNED, Assignment, Ground, Trend, trends
from lks.lks_plugin.engine.rules.division_rules import outliers
from lks.lks_plugin.engine.rules.rules import RULES, Judge
from lks.lks_plugin.engine.units.units import Units


def grid(columns, rows, population=800, levels=None, kommuner=None, cut=(), links=(), trend=None):
    """A ground of ``columns`` by ``rows`` units, neighbours by rook contiguity but for the pairs ``cut``."""
    n = columns * rows
    edges = [(i, i + 1) for i in range(n) if (i + 1) % columns] + [(i, i + columns) for i in range(n - columns)]
    edges = sorted(set(edges) - set(cut))
    graph = Contiguity(n, np.array(edges, dtype=np.int64).reshape(-1, 2), np.full(len(edges), 1000.0))
    if links:
        graph = graph.with_links(np.array(links, dtype=np.int64), np.full(len(links), 500.0))
    people = np.broadcast_to(np.array(population, dtype=np.int64), (n,)).copy()
    kommuner = tuple(kommuner or ["4301"] * n)
    units = Units(
        codes=tuple(f"{kommune}{101 + i:04d}" for i, kommune in enumerate(kommuner)),
        population=people,
        kommuner=kommuner,
        kommune_names=tuple(f"Kommune {kommune}" for kommune in kommuner),
        levels=tuple((value,) for value in levels) if levels else ((),) * n,
    )
    return Ground(units, graph, Criteria(), np.ones(n, dtype=bool), {"4301": trend} if trend else {})


def divide(ground, labels, **more):
    """Zones 0, 1, … of the labels, with the codes that belong to them."""
    codes = [f"430100{label + 1:04d}" for label in range(max(labels) + 1)]
    return Assignment(ground, labels, **{"codes": codes, **more})


def told(findings):
    return [(finding.kind, finding.reason, finding.grade) for finding in findings]


def judged(ground, labels, **more):
    return Judge(divide(ground, labels, **more)).judge()


def test_every_rule_has_an_id_of_its_own_and_one_way_to_be_checked():
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert not [rule.id for rule in RULES if rule.zone and rule.division]


def test_a_good_division_breaks_nothing():
    assert judged(grid(4, 2), [0, 0, 1, 1, 0, 0, 1, 1]) == []


# -- population -------------------------------------------------------------------------------------------------------


def test_limits_are_what_is_allowed():
    ground = grid(3, 1, [1500, 8000, 1000])
    assert told(judged(ground, [0, 1, 2])) == [("below_minimum", "needs_reason", "exception")]
    ground = grid(3, 1, [1499, 8001, 999])
    assert told(judged(ground, [0, 1, 2])) == [
        ("below_floor", "too_few", "error"),
        ("below_minimum", "needs_reason", "exception"),
        ("above_maximum", "unit_too_large", "exception"),
    ]


def test_too_small_a_zone_is_told_the_smallest_neighbour_it_fits_with():
    (found,) = judged(grid(3, 1, [1700, 900, 1600]), [0, 1, 2])
    assert (found.reason, dict(found.details)) == ("too_few_join", {"other": "4301000003", "sum": 2500})
    assert (found.figure, found.limit) == (900, 1000)


def test_the_only_zone_of_a_small_kommune_is_a_note():
    assert told(judged(grid(2, 1, 300), [0, 0])) == [("below_floor", "only_zone", "note")]
    assert told(judged(grid(2, 1, 600), [0, 0])) == [("below_minimum", "only_zone", "note")]
    assert told(judged(grid(2, 1, 800), [0, 0])) == [("too_small_for_two", "one_zone", "note")]
    assert judged(grid(2, 1, 1500), [0, 0]) == []


def test_a_small_zone_is_no_note_where_others_of_the_kommune_have_no_zone():
    findings = judged(grid(2, 1, 900), [0, UNASSIGNED])
    assert ("below_floor", "too_few", "error") in told(findings)


def test_a_small_kommune_is_no_excuse_for_two_zones():
    assert [grade for *_, grade in told(judged(grid(2, 1, 400), [0, 1]))] == ["error", "error"]


def test_the_only_zone_of_a_small_bydel_is_a_note():
    ground = grid(4, 1, [900, 900, 600, 300], levels=["430101", "430101", "430102", "430102"])
    findings = judged(ground, [0, 0, 1, 1], codes=["4301010001", "4301020001"])
    assert told(findings) == [("below_floor", "only_zone", "note")]


def test_a_zone_of_many_units_above_the_maximum_is_an_error_and_one_unit_alone_an_exception():
    assert told(judged(grid(5, 1, 2000), [0] * 5)) == [("above_maximum", "too_many", "error")]
    assert told(judged(grid(2, 1, [9000, 100]), [0, 0])) == [("above_maximum", "unit_too_large", "exception")]
    assert told(judged(grid(2, 1, [9000, 1500]), [0, 0])) == [("above_maximum", "too_many", "error")]


@pytest.mark.parametrize(
    ("trend", "reason", "grade"),
    [
        (None, "needs_reason", "exception"),
        (Trend(4000, 4200), "needs_reason", "exception"),
        (Trend(4300, 4200), "declines_without_projection", "error"),
        (Trend(4300, 4200, 4100), "declines", "error"),
        (Trend(4300, 4200, 4200), "declines", "error"),
        (Trend(4300, 4200, 4201), "needs_reason", "exception"),
    ],
)
def test_decline_makes_a_small_zone_an_error_unless_the_projection_turns_it(trend, reason, grade):
    findings = judged(grid(2, 1, [1200, 3000], trend=trend), [0, 1])
    assert told(findings) == [("below_minimum", reason, grade)]


def test_trends_are_sums_by_kommune():
    ground = grid(3, 1, [10, 20, 30], kommuner=["4301", "4301", "4302"])
    history, projection = np.array([15.0, np.nan, np.nan]), np.array([np.nan, 12.0, 50.0])
    assert trends(ground.units, history, projection) == {"4301": Trend(15, 30, 12)}
    assert trends(ground.units, None, projection) == {}


def test_a_reason_accepts_exceptions_and_not_errors():
    ground = grid(3, 1, [1200, 900, 2000])
    findings = judged(ground, [0, 1, 2], reasons=["øy uten bru", "for lite", ""])
    assert [(finding.kind, finding.accepted, finding.is_open) for finding in findings] == [
        ("below_floor", "", False),
        ("below_minimum", "øy uten bru", False),
    ]


# -- contiguity -------------------------------------------------------------------------------------------------------


def test_parts_are_told_unit_by_unit_the_most_populous_first():
    (found,) = judged(grid(5, 1, [900, 900, 2000, 800, 800]), [0, 0, 1, 0, 0])
    assert (found.kind, found.figure, found.parts) == ("several_parts", 2, ((0, 1), (3, 4)))


def test_one_unit_less_that_makes_it_whole_is_named():
    (found,) = judged(grid(4, 1, [900, 900, 2000, 400]), [0, 0, 1, 0])
    assert (found.reason, found.grade) == ("apart_one_less", "error")
    assert dict(found.details) == {"unit": "43010104", "other": "4301000002"}


def test_one_unit_more_that_makes_it_whole_is_named():
    # Zone 0 is the two ends of the upper row; the middle of it joins them and leaves zone 1 whole.
    ground = grid(5, 2, [900, 900, 100, 900, 900, 900, 900, 900, 900, 900])
    (found,) = judged(ground, [0, 0, 1, 0, 0, 1, 1, 1, 1, 1])
    assert (found.reason, dict(found.details)) == ("apart_one_more", {"unit": "43010103", "other": "4301000002"})


@pytest.mark.parametrize(("below", "unit"), [(2000, "43010108"), (990, "43010105")])
def test_the_unit_whose_move_harms_least_is_named(below, unit):
    # Either unit in the middle would join the two columns; the lower has fewer people, but its zone may need them.
    people = [1000, 1000, 1000, 900, 100, 900, 900, 50, 900, below, 0, 0]
    labels = [1, 1, 1, 0, 1, 0, 0, 2, 0, 2, 2, 2]
    (found,) = [f for f in judged(grid(3, 4, people), labels) if f.kind == "several_parts"]
    assert dict(found.details)["unit"] == unit


def test_no_unit_is_named_where_one_is_not_enough():
    (found,) = judged(grid(6, 1, [900, 900, 900, 900, 900, 900]), [0, 0, 1, 1, 0, 0])
    assert (found.reason, found.details) == ("apart", ())


def test_an_island_too_small_for_a_zone_is_an_exception_and_a_large_one_is_not():
    island = {"cut": [(1, 2)], "links": [(1, 2)]}
    assert told(judged(grid(3, 1, [1500, 1500, 400], **island), [0, 0, 0])) == [
        ("several_parts", "cut_off_part", "exception")
    ]
    assert told(judged(grid(4, 1, [900, 900, 900, 900], **{"cut": [(1, 2)]}), [0, 0, 0, 0])) == [
        ("several_parts", "own_zone", "error")
    ]


def test_a_link_that_a_person_drew_is_an_exception():
    ground = grid(4, 1, 900, cut=[(1, 2)], links=[(1, 2)])
    assert told(judged(ground, [0, 0, 0, 0])) == [("several_parts", "linked", "exception")]


def test_units_without_a_polygon_are_no_part():
    ground = grid(4, 1, [900, 900, 10, 2000], cut=[(1, 2), (2, 3)])
    drawn = np.array([True, True, False, True])
    assert judged(replace(ground, drawn=drawn), [0, 0, 0, 1]) == []


# -- hierarchy, codes, names ------------------------------------------------------------------------------------------


def test_a_zone_across_kommuner_names_the_units_that_lie_elsewhere():
    ground = grid(4, 1, 800, kommuner=["4301", "4301", "4301", "4302"])
    (found,) = [f for f in judged(ground, [0, 0, 0, 0]) if f.kind == "crosses_kommune"]
    assert (found.grade, dict(found.details)["odd"], dict(found.details)["usual"]) == ("error", "43020104", "4301")


def test_a_zone_across_bydeler_is_an_error_and_units_without_one_do_not_count():
    levels = ["430101", "430101", "", "430102"]
    codes = ["4301010001", "4301020001"]
    assert told(judged(grid(4, 1, levels=levels), [0, 0, 0, 1], codes=codes))[-1:] != [
        ("crosses_level", "level", "error")
    ]
    findings = judged(grid(4, 1, levels=levels), [0, 0, 0, 0], codes=["4301010001"])
    assert ("crosses_level", "level", "error") in told(findings)


@pytest.mark.parametrize(
    ("code", "reason"),
    [("4302010001", "kommune_digits"), ("4301020001", "bydel_digits"), ("4301010001", None), ("4301010401", None)],
)
def test_digits_of_the_code_agree_with_the_units(code, reason):
    ground = grid(2, 1, 2000, levels=["430101", "430101"])
    expected = [("code_hierarchy", reason, "error")] if reason else []
    assert told(judged(ground, [0, 0], codes=[code])) == expected


def test_a_unit_without_a_bydel_does_not_excuse_a_code_without_one():
    ground = grid(2, 1, 2000, levels=["430101", ""])
    assert told(judged(ground, [0, 0], codes=["4301000001"])) == [("code_hierarchy", "bydel_digits", "error")]


@pytest.mark.parametrize("code", ["43010001", "Sentrum", "43010000011", "430100000x"])
def test_a_code_that_is_not_ten_digits_is_an_error(code):
    assert told(judged(grid(2, 1, 2000), [0, 0], codes=[code])) == [("code_form", "ten_digits", "error")]


def test_a_name_is_the_one_generated():
    ground = grid(2, 1, 2000)
    assert judged(ground, [0, 0], names=["Kommune 4301 LKS 01"] * 2) == []
    assert told(judged(ground, [0, 0], names=["Sentrum", "Sentrum"])) == [("name", "differs", "error")]
    assert told(judged(ground, [0, 0], names=["Kommune 4301 LKS 01", "Sentrum"])) == [("name", "several", "error")]


def test_without_the_name_of_the_kommune_only_the_end_can_be_wrong():
    ground = grid(2, 1, 2000)
    ground = replace(ground, units=replace(ground.units, kommune_names=("4301", "4301")))
    assert judged(ground, [0, 0], names=["Vik LKS 01", ""]) == []
    assert told(judged(ground, [0, 0], names=["Vik LKS 02", ""])) == [("name", "differs", "error")]


# -- rest zones -------------------------------------------------------------------------------------------------------


def test_a_rest_zone_is_not_judged_as_a_zone_and_may_span_bydeler():
    ground = grid(4, 1, [2000, 0, 0, 2000], levels=["430101", "430101", "430102", "430102"])
    findings = judged(ground, [0, 1, 1, 2], codes=["4301010001", "4301999999", "4301020001"])
    assert told(findings) == [("unit_in_rest_zone", "uninhabited", "note")]


def test_people_in_the_rest_zone_are_an_error():
    ground = grid(3, 1, [2000, 5, 2000])
    findings = judged(ground, [0, 1, 2], codes=["4301000001", "4301009999", "4301000002"])
    assert told(findings) == [("unit_in_rest_zone", "inhabited", "error")]


def test_the_rest_unit_belongs_in_the_rest_zone():
    ground = grid(2, 1, [3000, 8])
    codes = (ground.units.codes[0], "43019999")
    ground = replace(ground, units=replace(ground.units, codes=codes), drawn=np.array([True, False]))
    assert told(judged(ground, [0, 0])) == [("rest_unit_in_zone", "rest_unit", "error")]
    assert judged(ground, [0, UNASSIGNED]) == []
    assert judged(ground, [0, 1], codes=["4301000001", "4301009999"]) == []


# -- the division as a whole ------------------------------------------------------------------------------------------


def test_units_without_a_zone_are_told_kommune_by_kommune_with_their_inhabitants():
    ground = grid(5, 1, [1500, 7, 0, 1500, 0], kommuner=["4301", "4301", "4301", "4302", "4302"])
    findings = [f for f in judged(ground, [0, -1, -1, 1, -1]) if f.kind == "unassigned"]
    assert [(f.reason, f.figure, f.units) for f in findings] == [
        ("inhabited", 7, (1, 2)),
        ("unassigned_uninhabited", 0, (4,)),
    ]


def test_a_kommune_without_any_zone_is_one_finding():
    ground = grid(3, 1, 2000, kommuner=["4301", "4302", "4302"])
    findings = judged(ground, [0, -1, -1])
    assert told(f for f in findings if f.grade == "error") == [("kommune_without_zone", "none", "error")]


def test_outliers_are_far_out_of_the_usual():
    ground = grid(10, 1, 2000)
    at = divide(ground, list(range(10)))
    usual = [1.0, 1.1, 0.9, 1.2, 1.0, 0.8, 1.1, 1.0, 0.9]
    assert [f.zone for f in outliers(at, [*usual, 5.0])] == [9]
    assert list(outliers(at, [*usual, 1.3])) == []
    assert list(outliers(at, [1.0] * 5 + [9.0] + [float("nan")] * 4)) == []


# -- as an editor asks ------------------------------------------------------------------------------------------------


def test_moving_a_unit_changes_what_its_zones_break_and_moving_it_back_restores_it():
    at = divide(grid(5, 1, 900), [0, 0, 1, 1, 1])
    judge = Judge(at)
    assert judge.judge() == []
    at.move(4, 0)
    assert [f.kind for f in judge.judge_zone(0)] == ["several_parts"] and judge.judge_zone(1) == []
    at.move(4, UNASSIGNED)
    assert [f.kind for f in judge.judge_division()] == ["unassigned"] and judge.judge_zone(0) == []
    at.move(4, 1)
    assert judge.judge() == []


def test_a_new_zone_is_judged_once_it_has_units():
    at = divide(grid(5, 1, 900), [0, 0, 0, 0, 0])
    label = at.add_zone("4301000002")
    assert Judge(at).judge_zone(label) == []
    at.move(4, label)
    assert [f.kind for f in Judge(at).judge_zone(label)] == ["below_floor"]


def test_zone_by_zone_and_as_a_whole_the_findings_are_the_same():
    rng = np.random.default_rng(5)
    at = divide(grid(12, 12, rng.integers(0, 900, 144)), rng.integers(0, 20, 144).tolist())
    judge = Judge(at)
    zones = [finding for zone in range(20) for finding in judge.judge_zone(zone)]
    assert judge.judge() == judge.sorted(zones + judge.judge_division())


def test_after_a_move_in_a_kommune_of_700_units_the_answer_is_there_at_once():
    at = divide(grid(35, 20, 400), [(unit % 35) // 5 + 7 * (unit // 35 // 4) for unit in range(700)])
    judge = Judge(at)
    judge.judge()
    at.move(4, 1)
    start = time.process_time()
    judge.judge_zone(0), judge.judge_zone(1), judge.judge_division()
    assert time.process_time() - start < 0.05
