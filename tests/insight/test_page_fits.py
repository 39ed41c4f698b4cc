"""What fits where it is read: the table in a usual window, an area on paper, a sentence in its language."""

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
