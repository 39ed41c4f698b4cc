"""Figures below zero, without a reference, or of few areas; and numbers as the reader writes them."""

import pytest
from lks.tests.helpers.browser import sample, written

ZONE, SECOND = "lks:1106000001", "lks:1106000003"


def below_zero(data):
    """The first indicator as given figures from -40 up, 20 apart by area and 1 by year."""
    facts = data["facts"][0]
    verdi = [[20 * at - 140 + year for year in range(len(facts["years"]))] for at in range(len(facts["areas"]))]
    data["indicators"][0] |= {"kind": "gitt", "unit": "kroner"}
    data["facts"][0] = {"areas": facts["areas"], "years": facts["years"], "verdi": verdi}
    return data


def left_and_width(shown, selector):
    box = shown.page.locator(selector).bounding_box()
    return box["x"], box["width"]


def test_figures_below_zero_go_the_other_way(show, tmp_path):
    shown = show(written(tmp_path, below_zero(sample())), f"#areas={ZONE}")
    bars = [left_and_width(shown, f'#area-list li[data-area="lks:11060000{n:02d}"] .bar') for n in (1, 2, 12)]
    figures = [shown.text(f'#area-list li[data-area="lks:11060000{n:02d}"] .figure') for n in (1, 2, 12)]
    assert figures[0].startswith("−") and not figures[2].startswith("−")
    zero = bars[2][0]
    assert bars[0][0] + bars[0][1] == pytest.approx(zero, abs=1) and bars[0][1] > bars[1][1] > 1 and bars[2][1] > 5
    assert float(shown.attribute("#figure-card svg rect", "width")) > 20


def test_a_list_counts_its_zones_and_names_the_rest_apart(show, sample_page):
    shown = show(sample_page, "#kommune=1106")
    zones, rest = shown.count("#area-list li:not(:has(.rest))"), shown.count("#area-list li:has(.rest)")
    assert rest == 1 and f"({zones})" in shown.text("#list-pane h2")


def test_where_the_reference_has_no_figure_above_zero_the_missing_index_is_explained(show, tmp_path):
    data = below_zero(sample())
    data["facts"][0]["verdi"] = [[0 for _ in row] for row in data["facts"][0]["verdi"]]
    shown = show(written(tmp_path, data), f"#measure=index&areas={ZONE}")
    said = data["texts"]["why_no_index"]
    assert shown.text('#messages [data-message="figures"]') == said and said in shown.text("#card-facts")
    assert shown.count("#map-legend .count") == 0


@pytest.mark.parametrize(("language", "point"), [("nb", ","), ("nn", ","), ("en", ".")])
def test_numbers_have_the_decimal_sign_of_the_language(show, tmp_path, language, point):
    shown = show(written(tmp_path, sample(language)), f"#areas={SECOND}")
    figures = shown.texts("#area-list .figure")
    assert len(figures) > 5 and all(point in text for text in figures if text[0].isdigit())


def test_the_axis_of_a_profile_is_read_on_a_phone(show, tmp_path):
    page = written(tmp_path, sample())
    narrow = show(page, f"#view=profile&areas={ZONE}", size=(360, 780))
    labels = narrow.page.locator('#figure-profile svg > text[text-anchor="middle"]')
    boxes = [labels.nth(at).bounding_box() for at in range(labels.count())]
    assert len(boxes) >= 3
    assert all(one["x"] + one["width"] <= two["x"] for one, two in zip(boxes, boxes[1:]))


def test_many_chosen_areas_leave_room_for_the_view(show, tmp_path):
    every = ",".join(f"lks:11060000{n:02d}" for n in range(1, 41))
    shown = show(written(tmp_path, sample(zones=40)), f"#view=distribution&areas={every}")
    assert shown.count("#chosen-areas .chip") == 40 and shown.count("#figure-distribution text.strong") == 0
    assert shown.page.locator("#figure-distribution svg").bounding_box()["y"] < 500
    shown.click("#tab-table")
    assert shown.saved('#table [data-action="csv"]')[0].endswith("-2023.csv")
