"""The process: which event may follow which, who comes first, and what days mean."""

import re

import pytest
from lks.lks_plugin.register import states
from lks.lks_plugin.register.days import day_of, days_after, first_statistics_year
from lks.lks_plugin.register.states import STATES, TRANSITIONS, IllegalTransition, after, priority
from lks.tests.conftest import ROOT


def documented():
    """The rows of the table of transitions in the docs."""
    text = (ROOT / "docs/register.md").read_text(encoding="utf-8")
    section = text.split("## Overganger")[1].split("##")[0]
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \|(.*?)\|$", section, re.MULTILINE)
    return {row[0]: (row[1], row[2], row[3].strip() == "ja") for row in rows[1:] if not row[0].startswith("-")}


def test_the_docs_have_every_transition_as_it_is():
    told = documented()
    assert list(told) == [one.event for one in TRANSITIONS]
    for one in TRANSITIONS:
        sources = "alle" if one.sources == set(STATES) else ", ".join(s for s in STATES if s in one.sources) or "–"
        assert told[one.event][0] == sources and told[one.event][2] == one.needs_reason
        assert told[one.event][1] == one.target or (one.target is None and told[one.event][1] not in STATES)


def test_every_state_is_reached_and_left_and_the_process_can_be_walked_through():
    assert {one.target for one in TRANSITIONS} - {None} == set(STATES)
    assert all(
        any(state in one.sources and one.target not in (None, state) for one in TRANSITIONS)
        or state == "i statistikken"
        for state in STATES
    )
    state = ""
    for event in ("opprettet", "forslag", "sendt", "purret", "svar mottatt", "til kontroll", "retur"):
        state = after(event, state, "fordi")
    for event in ("svar mottatt", "godkjent", "i KLASS", "i statistikken", "erstattet", "forslag"):
        state = after(event, state)
    assert state == "forslag"


@pytest.mark.parametrize(
    ("event", "state", "why"),
    [
        ("godkjent", "sendt", "x"),
        ("godkjent", "godkjent", "x"),
        ("i KLASS", "svar mottatt", "x"),
        ("svar mottatt", "godkjent", "x"),
        ("retur", "svar mottatt", " "),
        ("fastsatt av SSB", "purret", ""),
        ("fastsatt av SSB", "svar mottatt", "x"),
        ("opprettet", "ikke startet", "x"),
    ],
)
def test_what_may_not_come_is_refused(event, state, why):
    with pytest.raises(IllegalTransition):
        after(event, state, why)


def test_pilots_come_first_then_the_large_without_zones_then_those_with_zones():
    pilots, zoned = {"0301"}, {"0301", "4601"}
    found = [priority(k, n, pilots, zoned) for k, n in [("0301", 1), ("3201", 30_001), ("4601", 1), ("4012", 30_000)]]
    assert found == [states.PILOT, states.LARGE, states.WITH_ZONES, states.OTHER] == [1, 2, 3, 4]
    assert priority("4601", 300_000, pilots, zoned) == states.WITH_ZONES


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2027-03-01", "2027-03-01"),
        ("1.3.2027", "2027-03-01"),
        ("01.03.27", "2027-03-01"),
        ("2027/03/01", "2027-03-01"),
        ("2027-03-01T10:00:00", "2027-03-01"),
        (" 1. mars 2027 ", "2027-03-01"),
        ("31. februar 2027", None),
        ("30.02.2027", None),
        ("etter påske", None),
        ("", None),
        (None, None),
    ],
)
def test_days_as_people_write_them(cell, day):
    assert day_of(cell) == day


def test_lateness_and_the_first_year_of_statistics():
    assert [days_after(d, "2027-03-02") for d in ("2027-03-01", "2027-03-02", "2027-03-03", None, "snart")] == [
        1,
        0,
        0,
        0,
        0,
    ]
    assert [first_statistics_year(d) for d in ("2027-05-31", "2027-06-01", "2026-12-31")] == [2027, 2028, 2027]
