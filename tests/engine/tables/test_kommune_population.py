"""Inhabitants of kommuner over the years: everybody once, or the table is refused."""

import pytest
from lks.lks_plugin.engine.tables.delimited import grid_of_text
from lks.lks_plugin.engine.tables.kommune_population import KOMMUNE_COLUMNS, read_kommune_population
from lks.lks_plugin.engine.tables.tables import TableError, area_code_in, table_of_grid


def read(text):
    return read_kommune_population([table_of_grid("t.csv", *grid_of_text(text, "t.csv"), KOMMUNE_COLUMNS)])


def test_sexes_are_summed_and_other_areas_left_out():
    text = "region;kjønn;2014;2024\n301 Oslo;Menn;3;4\n301 Oslo;Kvinner;2;:\n4012;Menn;5;5\n4012;Kvinner;5;6\n"
    found = read(text + "03 Oslo;Menn;900;900\n03 Oslo;Kvinner;900;900\n")
    assert found.counted == {"0301": {2014: 5}, "4012": {2014: 10, 2024: 11}}


@pytest.mark.parametrize(
    ("text", "kind", "fault"),
    [
        ("region;kjønn;2024\n301;Menn;300000\n", "population_part", None),
        ("region;alder;2024\n301;0-17 år;300000\n", "population_part", None),
        ("region;2024\n301;700.000\n", "cells", "thousands"),
        ("region;2024\n4012;14000,5\n", "cells", "fraction"),
        ("region;2024\n4012;-5\n", "cells", "negative"),
        ("region;kjønn;2014;2024\n301;Menn;3;4\n4012;Menn;5;5\n4012;Kvinner;5;6\n301;Menn;2;2\n", "duplicate", None),
    ],
)
def test_a_part_of_the_people_and_what_is_no_number_of_them_is_refused(text, kind, fault):
    with pytest.raises(TableError) as error:
        read(text)
    assert (error.value.kind, error.value.details.get("fault")) == (kind, fault)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("301", "0301"),
        (301.0, "0301"),
        ("K-0301", "0301"),
        ("0301 Oslo - Oslove", "0301"),
        ("30101 Gamle Oslo", "030101"),
        ("301010101", "0301010101"),
        ("03 Oslo", None),
        ("5", None),
        ("2 301", "2301"),
        (301.5, None),
        ("Oslo", None),
        (None, None),
    ],
)
def test_areas_are_known_by_their_codes_also_without_the_zero(cell, code):
    assert area_code_in(cell, (4, 6, 10)) == code
