"""The page for everyone: readers of the screen, keyboard, phones, paper, languages, bad data, large kommuner."""

import csv
import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from lks.tests.conftest import ROOT
from lks.tests.helpers.browser import sample, written
from lks.tests.helpers.insight import need_built_page

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
VIOLATIONS = """axe.run(document, {resultTypes: ["violations"]}).then((found) =>
  found.violations.map((one) => [one.id, one.nodes.map((node) => node.target.join(" "))]))"""
ZONES = "#areas=lks%3A1106000001,lks%3A1106000012&year=2018"


def one_zone():
    """The sample as a kommune that is one zone: the kommune's figures stand for it."""
    data = sample(zones=1)
    data["areas"][4]["shownAs"] = 2
    return data


@pytest.mark.parametrize(
    ("data", "address", "size"),
    [
        (sample, ZONES, (1366, 768)),
        (sample, ZONES + "&map=change&measure=count", (390, 844)),
        (one_zone, "", (390, 844)),
    ],
    ids=["wide", "phone", "one zone"],
)
def test_axe_finds_no_violation_in_any_view(show, tmp_path, data, address, size):
    if not AXE.exists():
        pytest.skip("axe-core is missing: make page installs it")
    shown = show(written(tmp_path, data()), address, size=size)
    shown.page.evaluate(AXE.read_text(encoding="utf-8"))
    for view in ("card", "series", "distribution", "profile", "table", "about"):
        shown.click(f"#tab-{view}")
        assert shown.page.evaluate(VIOLATIONS) == [], view
    shown.click("#open-guide")
    assert shown.page.evaluate(VIOLATIONS) == []
    assert shown.page.evaluate("document.documentElement.scrollWidth") <= size[0]


def test_all_of_it_works_with_the_keyboard_and_the_focus_is_seen(show, sample_page):
    shown = show(sample_page)
    keyboard = shown.page.keyboard
    shown.page.focus('#figure-map path[tabindex="0"]')
    keyboard.press("ArrowRight")
    keyboard.press("Enter")
    assert shown.texts("#chosen-areas .chip") == ["Haugesund LKS 02\n×"]
    assert shown.page.evaluate("getComputedStyle(document.activeElement).strokeWidth") == "4px"
    shown.page.focus("#area-search")
    keyboard.press("ArrowDown")
    keyboard.press("End")
    keyboard.press("Control+Enter")
    assert shown.count("#chosen-areas .chip") == 2
    shown.page.focus("#tab-card")
    keyboard.press("ArrowRight")
    assert shown.page.is_visible("#figure-series") and shown.page.evaluate("document.activeElement.id") == "tab-series"
    shown.page.focus("#choose-year")
    keyboard.press("ArrowLeft")
    assert "2022" in shown.text("#figure-map .figure-title")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", ("Sammenlign med", "Utvikling")),
        ("nn", ("Samanlikn med", "Vel fleire")),
        ("en", ("Compare with", "Table")),
    ],
)
def test_the_page_speaks_three_languages(show, tmp_path, language, words):
    shown = show(written(tmp_path, sample(language)))
    everything = shown.text("body")
    assert all(word in everything for word in words)
    assert shown.attribute("html", "lang") == language


def test_a_kommune_of_one_zone_is_shown_beside_fylke_country_and_similar_kommuner(show, tmp_path):
    shown = show(written(tmp_path, one_zone()))
    assert shown.page.is_hidden("#map-pane") and shown.count("#map-legend") == 0
    listed = shown.text("#area-list")
    assert all(name in listed for name in ("Haugesund", "Rogaland", "Norge", "Karmøy"))
    assert "Haugesund LKS 01" not in shown.text("#card") and "Karmøy" in shown.attribute(
        "#figure-card svg", "aria-label"
    ) + (shown.page.locator("#figure-card svg").text_content())


def test_a_view_is_sent_as_a_link_and_what_the_page_has_not_is_told(show, sample_page):
    first = show(sample_page)
    first.click('#area-list li[data-area="lks:1106000003"]')
    first.choose("#choose-indicator", "sosialhjelp")
    first.click("#tab-series")
    address = first.page.url.split("#")[1]
    second = show(sample_page, "#" + address)
    assert second.text("#figure-series .figure-title") == first.text("#figure-series .figure-title")
    assert second.texts("#chosen-areas .chip") == ["Haugesund LKS 03\n×"]
    third = show(sample_page, "#indicator=%3Cimg%20src%3Dx%3E&areas=lks:9999&year=1900")
    told = third.text('#messages [data-message="unknown"]')
    assert "<img src=x>" in told and "lks:9999" in told and third.page.is_visible("#figure-map")


def test_each_chosen_area_is_one_page_of_paper(show, sample_page):
    shown = show(sample_page, "#areas=lks%3A1106000001,lks%3A1106000003")
    shown.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    shown.page.emulate_media(media="print")
    # A4 less its margins, at 96 dots to the inch.
    shown.page.set_viewport_size({"width": 688, "height": 1016})
    heights = shown.page.locator(".sheet").evaluate_all("all => all.map(one => one.offsetHeight)")
    assert len(heights) == 2 and max(heights) <= 1016
    assert shown.texts(".sheet h2") == ["Haugesund LKS 01 · Åssiden", "Haugesund LKS 03"]
    assert shown.page.is_hidden("#page")


def test_names_with_markup_are_shown_as_they_are(show, tmp_path):
    data = sample()
    data["title"] = "</script><script>document.title='x'</script>Å\"'"
    data["areas"][4]["local"] = "<img src=x onerror=alert(1)>"
    data["indicators"][0]["name"] = "<b>Barn</b> & «unge»"
    data["messages"] = ["<i>Noe</i> er utelatt."]
    shown = show(written(tmp_path, data), "#areas=lks%3A1106000001")
    assert shown.text("h1") == data["title"] and shown.text("#card-title") == "LKS 01 · <img src=x onerror=alert(1)>"
    assert "<b>Barn</b> & «unge»" in shown.text("#figure-map .figure-title")
    assert "<i>Noe</i> er utelatt." in shown.text("#messages")
    assert shown.count("#page img") == shown.count("#page b") == 0


def test_where_every_value_is_hidden_the_page_says_so(show, tmp_path):
    data = sample()
    for facts in data["facts"]:
        empty = [[None] * len(facts["years"]) for _ in facts["areas"]]
        facts.update(teller=empty, nevner=empty, flag=[",".join(":" * len(facts["years"]))] * len(facts["areas"]))
    shown = show(written(tmp_path, data))
    assert "skjult" in shown.text('#messages [data-message="figures"]')
    fills = shown.page.locator("#figure-map path[data-area]").evaluate_all(
        "all => all.map(a => a.getAttribute('fill'))"
    )
    assert set(fills) == {"url(#map-hidden)"}


@pytest.mark.parametrize("part", ["indicators", "areas", "format"])
def test_data_that_cannot_be_shown_are_told_in_the_page(browser, tmp_path, part):
    data = {**sample(), "messages": ["Fakta gjelder 0301."]}
    data.update({"indicators": [], "facts": []} if part == "indicators" else {part: [] if part == "areas" else 99})
    page = browser.new_page()
    page.goto(written(tmp_path, data).as_uri())
    told = page.inner_text("#error")
    page.close()
    assert "Lag" in told and "Fakta gjelder 0301." in told


def test_a_page_as_large_as_oslos_is_small_enough_and_follows_every_choice(show, tmp_path):
    path = written(tmp_path, sample(zones=340, years=12, copies=22))
    assert path.stat().st_size < 3_000_000
    shown = show(path)
    shown.click("#area-list li:nth-child(40)")
    shown.choose("#choose-indicator", "kopi3")
    for view in ("series", "distribution", "table"):
        shown.click(f"#tab-{view}")
        assert shown.page.is_visible(f"#view-{view}")
    assert shown.count("#figure-map path[data-area]") == 340


def rows_of_facts(path):
    """The figures of FACTS as the page's file writes them: empty where there is none."""
    columns = "nivaa, omraade, indikator, aar, teller, nevner, andel, verdi, flagg"
    with closing(sqlite3.connect(path)) as database:
        found = database.execute(f"SELECT {columns} FROM fakta WHERE indikator = 'sosialhjelp'").fetchall()
    return {row[:4]: row[4:] for row in found}


def test_exported_figures_equal_facts_cell_by_cell_and_hidden_ones_are_not_there(run, statistics, show, tmp_path):
    need_built_page()
    given = {"FACTS": statistics["FACTS"], "ZONES": statistics["ZONES"], "OUTPUT_FOLDER": str(tmp_path)}
    shown = show(Path(run("insight", **given)["PAGE"]), "#indicator=sosialhjelp&view=table")
    shown.choose("#table-shape", "years")
    text = shown.saved("#table [data-action=facts-csv]")[1].decode("utf-8")
    facts = rows_of_facts(statistics["FACTS"])
    exported = {
        (one["nivaa"], one["omraade"], one["indikator"], int(one["aar"])): one
        for one in csv.DictReader(io.StringIO(text))
    }
    assert set(exported) == {key for key in facts if key[0] in ("lks", "kommune")} and len(exported) > 100
    number = lambda cell: None if cell == "" else float(cell)  # noqa: E731
    for key, row in exported.items():
        values = tuple(number(row[name]) for name in ("teller", "nevner", "andel", "verdi"))
        assert (*values, row["flagg"]) == facts[key], key
    assert [key for key, row in exported.items() if row["flagg"] == ":"] != []
