"""Counts and codes in the smaller tables: what could be misread is refused, what is certain is read."""

import numpy as np
import pytest
from lks.lks_plugin.engine.tables.tables import TableError
from lks.lks_plugin.insight.facts import Facts
from lks.lks_plugin.insight.reading.own_figures import read_own_figures
from lks.lks_plugin.layers.errors import InputError
from lks.lks_plugin.layers.reading.tables import TableSource
from lks.lks_plugin.layers.upkeep.former_division import division_of_table
from lks.lks_plugin.register.approval.waivers import read_waivers


@pytest.fixture
def source(tmp_path):
    def make(text):
        path = tmp_path / "tabell.csv"
        path.write_text(text, encoding="utf-8")
        return TableSource(path.name, str(path))

    return make


def test_inhabitants_of_a_former_division_are_read_or_refused(source):
    text = "lks;grunnkrets;befolkning\n4301000001;43010101;1 234\n4301000001;43010102;:\n"
    assert division_of_table(source(text)).people == {"43010101": 1234, "43010102": 0}
    for cell, fault in (("1.234", "thousands"), ("mange", "fraction"), ("-3", "fraction")):
        with pytest.raises(TableError) as error:
            division_of_table(source(text.replace("1 234", cell)))
        assert (error.value.details["fault"], error.value.details["rows"]) == (fault, [f"2: «{cell}»"])


def test_waivers_of_oslo_without_their_leading_zero(source):
    text = (
        "regel;sone;hvem;hvorfor\nbelow_floor;301010101;Kari;øy\nbelow_floor;301;Kari;øy\nbelow_floor;4301000002;K;x\n"
    )
    assert [waiver.zone for waiver in read_waivers(source(text))] == ["0301010101", "0301", "4301000002"]


def test_own_figures_have_one_row_for_each_area_indicator_and_year(source):
    nothing = np.zeros((0, 0, 0))
    known = Facts("", [], [], [], [], [], nothing.astype(np.uint8), {}, nothing > 0, nothing > 0)
    text = "omraade;indikator;aar;kjønn;verdi\nA;trivsel;2024;Menn;7,5\nA;trivsel;2024;Kvinner;7,5\n"
    assert read_own_figures([source(text)], known).facts.figures["verdi"].tolist() == [[[7.5]]]
    with pytest.raises(InputError) as error:
        read_own_figures([source(text + "A;trivsel;2024;Alle;8\n")], known)
    assert (error.value.kind, error.value.details["rows"]) == ("own_twice", "A 2024")
