"""How figures are written in charts and reports."""

import re

import pytest
from lks.lks_plugin.layers.charts import chart
from lks.lks_plugin.layers.numbers import number


def test_axes_have_decimal_commas_and_years_no_spaces():
    pytest.importorskip("matplotlib")
    with chart(4, 3) as drawn:
        drawn.axes.plot([2020, 2021], [0.5, 1.0])
        drawn.axes.set_xticks([2020, 2021])
    with chart(4, 3) as large:
        large.axes.bar([1, 2], [20_000, 60_000])
    written = set(re.findall(r">([^<>\s][^<>]*)</text>", drawn.svg))
    assert {"2020", "2021", "0,5", "1,0"} <= written and not any("." in text for text in written)
    assert "60\u202f000" in large.svg


def test_a_negative_number_has_a_minus_and_nothing_has_none():
    assert (number(-1234.5, 1), number(-0.001, 1)) == ("−1\u202f234,5", "0,0")
