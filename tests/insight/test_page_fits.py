"""What fits where it is read: the table in a usual window, an area on paper, a sentence in its language."""

import re

import pytest
from lks.tests.helpers.browser import sample, written

ZONE, SECOND = "lks:1106000001", "lks:1106000003"


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_column_of_the_table_is_seen_at_once_in_a_usual_window(show, tmp_path, language, size):
    data = sample(language, neighbours=3, years=12)
    # Figures of a large kommune, and a row of words through all the years.
    for table in ("teller", "nevner"):
        data["facts"][0][table] = [[value and 100 * value for value in row] for row in data["facts"][0][table]]
    data["facts"][0]["teller"][0] = [None] * 12
    data["facts"][0]["flag"][0] = ",".join([":"] * 12)
    shown = show(written(tmp_path, data), f"#view=table&areas={ZONE}", size=size)
    columns = []
    for shape in ("full", "indicators", "years"):
        shown.choose("#table-shape", shape)
        place = shown.page.locator("#table .table-scroll")
        assert place.evaluate("one => one.scrollWidth - one.clientWidth") <= 0, shape
        columns.append(shown.count("#figures-table thead th"))
    assert columns == [9, 4, 14]
    shown.click("#tab-card")
    assert shown.page.is_visible("#area-list")


@pytest.mark.parametrize(
    ("language", "day"), [("nb", "27. november 2026"), ("nn", "27. november 2026"), ("en", "27 November 2026")]
)
def test_days_are_written_as_the_reader_writes_them(show, tmp_path, language, day):
    shown = show(written(tmp_path, sample(language)), "#view=about")
    told = [shown.text(place) for place in ("header .made", "footer", "#about")]
    assert all(day in text and "2026-11-27" not in text for text in told)


def paper(shown):
    """Lay the sheets out as on A4 less its margins, at 96 dots to the inch."""
    shown.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    shown.page.emulate_media(media="print")
    shown.page.set_viewport_size({"width": 688, "height": 1016})


def test_names_are_read_whole_on_paper_and_the_map_has_its_legend(show, tmp_path):
    data = sample()
    data["areas"][4]["local"] = "Øvre Åssiden og Djupmyr"
    shown = show(written(tmp_path, data), f"#areas={ZONE}&indicator=sosialhjelp")
    paper(shown)
    drawn = shown.page.locator(".sheet svg.series").bounding_box()
    names = shown.page.locator(".sheet svg.series text.strong[fill]")
    assert names.all_text_contents() == ["LKS 01 · Øvre Åssiden og Djupmyr"]
    end = names.bounding_box()
    assert end["x"] + end["width"] <= drawn["x"] + drawn["width"]
    assert shown.count(".sheet-map svg.legend .class") == 5 and "Haugesund:" in "".join(
        shown.page.locator(".sheet-map svg.legend text").all_text_contents()
    )


@pytest.mark.parametrize(("copies", "pages"), [(0, 1), (28, 1), (34, 1), (90, 2)])
def test_many_chosen_indicators_fit_a_page_as_long_as_they_can_be_read(show, tmp_path, copies, pages):
    data = sample(copies=copies)
    chosen = [one["id"] for one in data["indicators"] if one["kind"] != "antall"]
    shown = show(written(tmp_path, data), f"#areas={SECOND}&profile={','.join(chosen)}")
    printed = shown.page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == pages
    paper(shown)
    assert shown.count(".sheet tbody tr:visible") == len(chosen)
    size = shown.page.locator(".sheet tbody td:visible").first.evaluate(
        "one => parseFloat(getComputedStyle(one).fontSize)"
    )
    assert size >= 7.5  # 5.6 points


def test_a_count_on_paper_has_no_empty_table_and_its_signs_in_rows(show, tmp_path):
    data = sample(language="nn")
    data["indicators"] = [{**one, "kind": "antall"} for one in data["indicators"]]
    data["facts"][0]["flag"] = [
        ",".join(["", "..", ":", "", "", ""][at % 3 :][:1] * 6) for at in range(len(data["areas"]))
    ]
    for row, flag in enumerate(data["facts"][0]["flag"]):
        if flag.strip(","):
            data["facts"][0]["teller"][row] = [None] * 6
    shown = show(written(tmp_path, data), size=(390, 844))
    signs = shown.page.locator("#map-legend text.sign")
    legend = shown.page.locator("#map-legend").bounding_box()
    boxes = [signs.nth(at).bounding_box() for at in range(signs.count())]
    assert len(boxes) == 2 and all(box["x"] + box["width"] <= legend["x"] + legend["width"] for box in boxes)
    paper(shown)
    assert shown.count(".sheet svg.legend") == 1 and shown.count(".sheet table:visible") == 0


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_views_and_tools_stand_in_a_line_and_limits_are_written_as_numbers(show, tmp_path, language):
    data = sample(language)
    data["limits"] = [{"name": "A", "value": "1000"}, {"name": "B", "value": "20 %"}]
    shown = show(written(tmp_path, data), "#view=about")
    places = shown.page.locator("[role=tab]").evaluate_all("all => all.map(one => one.offsetTop)")
    assert len(places) == 6 and len(set(places)) == 1
    assert shown.page.locator("#list-pane").evaluate("one => one.scrollWidth - one.clientWidth") == 0
    values = shown.texts("#about .terms dd")
    assert values == ["1,000" if language == "en" else "1\u00a0000", "20 %"]


@pytest.mark.parametrize(
    ("language", "said"), [("nb", "1 område passer."), ("nn", "1 område passar."), ("en", "1 area fits.")]
)
def test_one_is_no_plural(show, tmp_path, language, said):
    shown = show(written(tmp_path, sample(language)))
    shown.page.fill("#area-search", "LKS 03")
    assert shown.text("#area-status") == said


@pytest.mark.parametrize("address", ["", "&map=change&from=2018"])
def test_a_long_name_leaves_the_years_in_the_screen_and_is_read_whole_beside_it(show, tmp_path, address):
    data = sample()
    name = data["indicators"][0]["name"] = "Barn i husholdninger med vedvarende lavinntekt " * 5 + "uten studenter"
    shown = show(written(tmp_path, data), f"#year=2022{address}")
    column, slider = (shown.page.locator(place).bounding_box() for place in (".map-column", "#choose-year"))
    assert slider["y"] + slider["height"] <= column["y"] + column["height"] <= 768
    heading = shown.text("#figure-map-title")
    assert "2022" in heading and "prosent" in heading and "…" in heading and len(heading) < 100
    assert name in shown.attribute("#figure-map-title", "title")


@pytest.mark.parametrize(
    ("language", "more"), [("nb", "zzz4 og 3 til"), ("nn", "zzz4 og 3 til"), ("en", "zzz4 and 3 more")]
)
def test_all_unknown_parts_of_an_address_are_counted(show, tmp_path, language, more):
    shown = show(written(tmp_path, sample(language)), "#" + "&".join(f"zzz{at}=1" for at in range(8)))
    assert more in shown.text('#messages [data-message="unknown"]')


def test_a_page_of_several_kommuner_shows_each_until_one_is_chosen(show, sample_page):
    shown = show(sample_page, "#view=card")
    assert shown.text("#card-title") == "Haugesund, Karmøy"

    def drawn(place):
        return shown.page.locator(place).all_text_contents()

    assert drawn("#figure-card text.strong")[::2] == ["Haugesund", "Karmøy"]
    colours = shown.page.locator("#figure-card rect").evaluate_all("all => all.map(one => one.getAttribute('fill'))")
    assert len(colours) == 4 and len(set(colours)) == 3  # fylke and country are alike
    assert shown.count("#map-legend text.strong") == 0
    shown.click("#tab-series")
    assert {"Haugesund", "Karmøy"} <= set(drawn("#figure-series text.strong"))
    shown.click("#tab-table")
    assert shown.texts("#figures-table tfoot th") == ["Haugesund", "Karmøy", "Rogaland", "Norge"]
    shown.choose("#choose-kommune", "1149")
    assert shown.texts("#figures-table tfoot th") == ["Karmøy", "Rogaland", "Norge"]
    assert [text[:6] for text in drawn("#map-legend text.strong")] == ["Karmøy"]
