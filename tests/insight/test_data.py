"""The data object of a page against FACTS: every cell, nothing hidden, borders shared."""

import json
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from lks.lks_plugin.engine.statistics.values import wilson
from lks.lks_plugin.insight.contents import Drawing, PageContents
from lks.lks_plugin.insight.data import About, page_data
from lks.lks_plugin.insight.language import texts_in
from lks.lks_plugin.insight.named_facts import CATALOGUE, DENOMINATORS, NAMES, facts_named
from lks.lks_plugin.insight.reading.facts_file import read_facts
from qgis.core import QgsVectorLayer

KINDS = {"antall": lambda t, n: t, "andel": lambda t, n: t / n, "gjennomsnitt": lambda t, n: t / n}


def drawing(path):
    layer = QgsVectorLayer(path, "soner", "ogr")
    return Drawing("lks", "Levekårssoner", [(one["lks"], one.geometry()) for one in layer.getFeatures()])


@pytest.fixture(scope="module")
def page(statistics):
    contents = PageContents(read_facts(statistics["FACTS"]), [drawing(statistics["ZONES"])])
    about = About("nb", texts_in("nb"), {}, "2026-11-27", "LKS")
    return json.loads(json.dumps(page_data(contents, ["9901"], about)))


def rows_of(page):
    """Every cell of a page as a row of FACTS, computed as the page computes it."""
    levels, areas = page["levels"], page["areas"]
    for indicator, own in zip(page["indicators"], page["facts"]):
        for r, number in enumerate(own["areas"]):
            signs = ((own["flag"] or [])[r : r + 1] or [""])[0].split(",")
            for c, year in enumerate(own["years"]):
                sign = signs[c] if len(signs) > 1 or len(own["years"]) == 1 else ""
                teller, nevner, verdi = (own.get(name) and own[name][r][c] for name in ("teller", "nevner", "verdi"))
                if verdi is None and sign == "" and teller is not None:
                    verdi = KINDS[indicator["kind"]](teller, nevner)
                key = (levels[areas[number]["level"]]["id"], areas[number]["code"], indicator["id"])
                if sign != "x":
                    yield (*key, page["years"][year]["year"], teller, nevner, verdi, sign)


def facts_of(path, where="1"):
    with closing(sqlite3.connect(path)) as database:
        columns = "nivaa, omraade, indikator, aar, teller, nevner, verdi, flagg"
        return database.execute(f"SELECT {columns} FROM fakta WHERE {where}").fetchall()


def test_every_cell_is_that_of_facts_to_the_last_digit(page, statistics):
    found, told = sorted(rows_of(page), key=str), sorted(facts_of(statistics["FACTS"]), key=str)
    assert len(told) > 5000 and found == told


def test_standardised_ratios_and_intervals_are_those_of_facts(page, statistics):
    """What is in the page, cell by cell; intervals that are left out are Wilson's of teller and nevner."""
    place = {area["code"]: at for at, area in enumerate(page["areas"]) if not area["rest"]}
    keys = [one["id"] for one in page["indicators"]]
    years = [one["year"] for one in page["years"]]
    with closing(sqlite3.connect(statistics["FACTS"])) as database:
        rows = database.execute(
            "SELECT omraade, indikator, aar, smr, meis, ki_nedre, ki_ovre, teller, nevner FROM fakta WHERE flagg = ''"
        ).fetchall()
    checked = Counter()
    for code, key, year, smr, meis, low, high, teller, nevner in rows:
        if code not in place:
            continue
        own = page["facts"][keys.index(key)]
        at = (own["areas"].index(place[code]), own["years"].index(years.index(year)))
        for name, told in (("smr", smr), ("meis", meis)):
            assert (own[name][at[0]][at[1]] if name in own else None) == told
            checked[name] += told is not None
        if low is not None and "low" not in own:
            between = [float(each) for each in wilson(np.array(teller), np.array(nevner))]
            assert between == [pytest.approx(low), pytest.approx(high)]
            checked["interval"] += 1
    assert checked["smr"] > 10 and checked["meis"] > 10 and checked["interval"] > 1000


def test_a_hidden_cell_has_nothing_but_its_sign(page, statistics):
    hidden = {row[:4] for row in facts_of(statistics["FACTS"], "flagg = ':'")}
    own = [row for row in rows_of(page) if row[:4] in hidden]
    assert len(hidden) > 100 and len(own) == len(hidden)
    assert all(row[4:] == (None, None, None, ":") for row in own)


def test_figures_behind_a_sign_do_not_reach_the_page(page, statistics, tmp_path):
    """A FACTS that somebody has put the hidden figures back into."""
    torn = tmp_path / "fakta.gpkg"
    shutil.copyfile(statistics["FACTS"], torn)
    with closing(sqlite3.connect(torn)) as database, database:
        changed = database.execute("UPDATE fakta SET teller = 31415926, verdi = 31415926 WHERE flagg = ':'").rowcount
    facts = read_facts(str(torn))
    about = About("nb", texts_in("nb"), {}, "2026-11-27", "LKS")
    text = json.dumps(page_data(PageContents(facts), ["9901"], about))
    assert facts.n_bared == changed > 0 and "31415926" not in text


def test_breaks_and_limits_are_in_words(page):
    assert {one["text"] for one in page["breaks"]} >= {
        "En grunnkrets ble delt mellom soner: Tidligere år er fordelt etter folketall og er mindre sikre."
    }
    assert {"name": "Antall opp til dette skjules", "value": "3"} in page["limits"]
    assert any(own["break"] for own in page["facts"])


def decoded(topology, arc):
    scale, start = np.array(topology["transform"]["scale"]), np.array(topology["transform"]["translate"])
    points = np.cumsum(np.array(topology["arcs"][arc if arc >= 0 else ~arc]), axis=0) * scale + start
    return points if arc >= 0 else points[::-1]


def test_neighbours_share_their_border_and_keep_their_area(page, statistics):
    topology = page["map"]["topology"]
    zones = topology["objects"]["lks"]["geometries"]
    code = {zone["id"]: page["areas"][zone["id"]]["code"] for zone in zones}
    whole = {c: polygon.area() for c, polygon in drawing(statistics["ZONES"]).parts}
    assert sorted(code.values()) == sorted(whole)
    used = Counter()
    for zone in zones:
        size = 0.0
        for polygon in zone["arcs"]:
            for ring in polygon:
                used.update(ring)
                points = np.vstack([decoded(topology, arc) for arc in ring])
                assert np.allclose(points[0], points[-1])
                x, y = (points - points[0]).T
                size += (x[:-1] @ y[1:] - x[1:] @ y[:-1]) / 2
        assert size == pytest.approx(whole[code[zone["id"]]], rel=0.01)
    # Each way of an arc belongs to one zone at most; between two zones it is run both ways, from the same points.
    assert set(used.values()) == {1}
    inner = [arc for arc in used if arc >= 0 and ~arc in used]
    kommune = topology["objects"]["kommune"]["geometries"][0]["arcs"]
    outer = {arc for polygon in kommune for ring in polygon for arc in ring}
    assert len(inner) > 14 and outer == set(used) - {*inner, *(~arc for arc in inner)}


def test_every_indicator_of_the_catalogue_has_its_own_name_in_bokmål_and_another_in_english():
    said, english = texts_in("nb"), texts_in("en")
    assert {key: said(NAMES[key]) for key in CATALOGUE} == {key: one.name for key, one in CATALOGUE.items()}
    assert {one.denominator for one in CATALOGUE.values()} - {""} == {said(text) for text in DENOMINATORS.values()}
    assert all(english(text) == text for text in NAMES.values())


def test_a_page_in_nynorsk_calls_indicators_and_the_country_so_and_own_indicators_as_they_are(statistics):
    facts = read_facts(statistics["FACTS"])
    own = replace(facts.indicators[0], key="egen", name="Barneandel")
    named = facts_named(replace(facts, indicators=[*facts.indicators, own]), texts_in("nn"))
    called = {one.key: one.name for one in named.indicators}
    assert called["sosialhjelp"] == "Sosialhjelpsmottakarar" and called["egen"] == "Barneandel"
    assert {area.name for area in named.areas if area.level == "land"} <= {"Noreg"}
    assert {area.name for area in named.areas if area.rest} == {"Uoppgitt grunnkrets"}
