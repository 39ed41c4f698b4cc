"""Pages of three kommuner by the whole chain, from tables to the browser: what only the real chain can show."""

import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from lks.tests.helpers.insight import DATA, data_in, need_built_page
from lks.tests.helpers.insight_kommuner import LOCAL, WICKED, area_of, statistics_of_three

ZONE = "lks:9901000003"
VIEWS = ("card", "series", "distribution", "profile", "table", "about")
SCREENS = {"wide": (1920, 1080), "usual": (1366, 768), "phone": (390, 844)}


@pytest.fixture(scope="module")
def pages(provider, tmp_path_factory):
    """The folder with the pages of the three, each alone and all together, with raw data; FACTS and ZONES above it."""
    need_built_page()
    import processing

    folder = tmp_path_factory.mktemp("innsikt")
    given = {**statistics_of_three(folder), "RAW_DATA": True, "TOGETHER": "9901,9911,9921"}
    processing.run("lks:insight", {**given, "OUTPUT_FOLDER": str(folder / "sider")})
    return folder / "sider"


@pytest.fixture
def page(show, pages):
    """Open the page of Eksempelvik at a view (the part after #)."""
    return lambda address="", **how: show(next(pages.glob("INNSIKT-9901-EKSEMPELVIK.html")), address, **how)


def mapped(shown):
    return set(
        shown.page.eval_on_selector_all("#figure-map path[data-area]", "all => all.map(one => one.dataset.area)")
    )


def hrefs(shown, selector):
    return shown.page.eval_on_selector_all(selector, "all => all.map(one => one.getAttribute('href'))")


def changed(source, target, change):
    """A page whose data are changed before anyone opens it, without its folder."""
    data = {**data_in(source), "index": None}
    change(data)
    script = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    text = source.read_text(encoding="utf-8")
    target.write_text(DATA.sub(lambda found: found[0].replace(found[1], script), text), encoding="utf-8")
    return target


def test_2_the_index_leads_to_the_kommuner_with_data(browser, pages):
    index = browser.new_page(offline=True)
    index.goto((pages / "index.html").as_uri())
    links = set(index.eval_on_selector_all("a[href$='.html']", "all => all.map(one => one.getAttribute('href'))"))
    index.click('li a:has-text("Tvilling")')
    index.wait_for_selector("#page[data-ready]")
    title = index.title()
    index.click("#to-index")
    assert index.url.endswith("/index.html") and index.is_visible('li a:has-text("Tvilling")')
    index.close()
    assert {"INNSIKT-9901-EKSEMPELVIK.html", "INNSIKT-9911-TVILLING.html", "INNSIKT-9921-ENESONE.html"} <= links
    assert "Tvilling" in title


def test_2_a_page_sent_without_its_folder_offers_no_way_to_an_index(browser, pages, tmp_path):
    alone = shutil.copy(pages / "INNSIKT-9911-TVILLING.html", tmp_path)
    for file, is_there in ((pages / "INNSIKT-9911-TVILLING.html", True), (Path(alone), False)):
        page = browser.new_page(offline=True)
        page.goto(file.as_uri(), wait_until="networkidle")
        assert page.is_visible("#to-index") is is_there
        page.close()


def test_2_a_page_of_several_is_limited_to_one(show, pages):
    together = show(next(pages.glob("INNSIKT-9901-9911*.html")))
    everywhere = mapped(together)
    together.page.select_option("#choose-kommune", label="Tvilling")
    assert set() < mapped(together) < everywhere and all(area.startswith("lks:9911") for area in mapped(together))


def test_13_zones_of_the_other_kommuner_lie_behind(page):
    shown = page(f"#view=distribution&areas={ZONE}&indicator=innvandrere")
    assert int(shown.attribute("#figure-distribution g.others-group", "data-count")) >= 10


def test_15_other_divisions_have_their_map_and_figures(page):
    shown = page()
    shown.choose("#choose-level", "skolekrets")
    assert mapped(shown) == {"skolekrets:9901-A", "skolekrets:9901-B"}
    assert WICKED in shown.text('#area-list li[data-area="skolekrets:9901-A"]')


def test_16_own_figures_and_links_are_there(page):
    shown = page(f"#areas={ZONE}")
    assert shown.texts('#choose-indicator optgroup[label="Egne tall"] option') == ["Trivsel"]
    assert hrefs(shown, "#card-facts a") == ["mailto:lks@example.no"]
    shown.click("#tab-about")
    assert "https://example.no/oversikt" in hrefs(shown, "#link-list a")
    assert "noopener" in (shown.attribute("#link-list a", "rel") or "")


def test_17_and_18_raw_data_only_where_they_were_allowed(page, show, pages, run, tmp_path):
    names = hrefs(page("#view=about"), "#raw-files a")
    assert len(names) == 6 and all((pages / name).is_file() for name in names)
    facts, zones = (str(pages.parent / name) for name in ("fakta.gpkg", "soner.gpkg"))
    without = run("insight", FACTS=facts, ZONES=zones, OUTPUT_FOLDER=str(tmp_path))
    assert without["N_PAGES"] == 3 and [one for one in tmp_path.iterdir() if one.suffix == ".csv"] == []
    other = show(next(tmp_path.glob("INNSIKT-9901-EKSEMPELVIK.html")), "#view=about")
    assert other.count("#raw-files a") == 0


def test_22_another_kommune_and_year_need_no_change_of_the_page(show, pages, tmp_path):
    source = next(pages.glob("INNSIKT-9911-TVILLING.html"))

    def change(data):
        for year in data["years"]:
            year.update(year=year["year"] + 30, name=str(year["year"] + 30))
        data["kommuner"][0]["name"] = data["areas"][area_of(source, "9911", "kommune")]["name"] = "Nykommune"

    shown = show(changed(source, tmp_path / "ny.html", change))
    assert "2055" in shown.text("#figure-map .figure-title") and "Nykommune" in shown.text("#page")


def test_23_a_new_definition_is_drawn_and_told(page):
    shown = page(f"#view=series&areas={ZONE}&indicator=sosialhjelp")
    assert shown.count('#figure-series .break-line[data-break="2020"]') == 1
    assert "Ny definisjon av sosialhjelp" in shown.text("#series-breaks")


def test_what_is_hidden_in_facts_is_hidden_on_map_and_list(page, pages):
    with closing(sqlite3.connect(pages.parent / "fakta.gpkg")) as database:
        hidden = database.execute(
            "SELECT omraade, aar FROM fakta WHERE flagg = ':' AND nivaa = 'lks' AND indikator = 'sosialhjelp' "
            "AND omraade LIKE '9901______' AND omraade NOT LIKE '%9999' ORDER BY aar DESC, omraade"
        ).fetchall()
    code, year = hidden[0]
    shown = page(f"#indicator=sosialhjelp&year={year}&areas=lks:{code}")
    shape = f'#figure-map path[data-area="lks:{code}"]'
    assert shown.attribute(shape, "fill") == "url(#map-hidden)"
    assert not re.search(r"\d", shown.attribute(shape, "aria-label").rpartition(": ")[2])
    assert shown.count(f'#area-list li[data-area="lks:{code}"] .figure.without-value') == 1


def test_local_names_stand_beside_the_codes(page):
    listed = page().text("#area-list")
    assert all(name in listed for name in LOCAL.values())


def test_the_legend_is_read_with_the_reference_in_it(page):
    shown = page("#indicator=innvandrere&reference=land")
    assert "Norge" in shown.attribute("#map-legend", "aria-label")


@pytest.mark.parametrize("figure", ["map", "card", "series", "distribution", "profile"])
def test_every_figure_has_a_table(page, figure):
    shown = page(f"#view={'card' if figure == 'map' else figure}&areas={ZONE}&indicator=innvandrere")
    if shown.count(f"#figure-{figure} .figure-table tbody tr") == 0:
        shown.click(f'#figure-{figure} [data-action="table"]')
    assert shown.count(f"#figure-{figure} .figure-table tbody tr") > 0


@pytest.mark.parametrize("areas", ["", ZONE, f"{ZONE},lks:9901000005,lks:9901000007"])
def test_each_chosen_area_is_one_page_of_paper(page, areas):
    shown = page(f"#indicator=sosialhjelp&areas={areas}")
    paper = shown.page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == len(areas.split(","))


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_wider_than_the_screen(page, screen):
    for view in VIEWS:
        shown = page(f"#view={view}&areas={ZONE}", size=SCREENS[screen])
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= SCREENS[screen][0], view


def test_a_kommune_with_one_zone_is_a_usual_page_without_an_empty_map(show, pages):
    shown = show(next(pages.glob("INNSIKT-9921-ENESONE.html")), "#indicator=innvandrere")
    assert not shown.page.is_visible("#map-legend") and shown.page.is_visible("#figure-card")
    assert {"Enesone", "Norge", "Eksempelvik"} <= set(re.findall(r"\w+", shown.text("#page")))


def test_a_file_cut_off_on_its_way_says_so(browser, pages, tmp_path):
    text = next(pages.glob("INNSIKT-9901-EKSEMPELVIK.html")).read_text(encoding="utf-8")
    broken = tmp_path / "side.html"
    broken.write_text(DATA.sub(lambda found: found[0].replace(found[1], found[1][:1000]), text), encoding="utf-8")
    page = browser.new_page(offline=True)
    page.goto(broken.as_uri())
    told = page.inner_text("#error")
    page.close()
    assert "kan ikke vises" in told and "error_" not in told
