"""Packages with small numbers of inhabitants rounded: what leaves, and how the answers are read."""

import pytest
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.layers.contiguity.build import ContiguityOptions
from lks.lks_plugin.package.export.contents import DivisionFields, collect, division_of, identity_rows
from lks.lks_plugin.package.export.geopackages import write_geopackages
from lks.tests.helpers.answers import GKRETS, A, B, found, read, sql, zipped

PEOPLE = [1, 2, 3, 4, 0, 900, 900, 900, 900, 900, 900, 900]


@pytest.fixture
def division(squares):
    layer = squares(4, 3, lks=[A, A, B, B] * 3, befolkning=PEOPLE, kommunenavn=["Rutevik"] * 12)
    return division_of(read(layer), DivisionFields())


def contents_of(division, rounding):
    return collect(division, "4301", range(12), ContiguityOptions(), Criteria(), rounding)


def test_one_and_two_become_nought_and_three(division):
    assert [unit.population for unit in contents_of(division, False).units][:5] == [1, 2, 3, 4, 0]
    rounded = contents_of(division, True)
    assert [unit.population for unit in rounded.units][:5] == [0, 3, 3, 4, 0]
    assert sum(zone.population for zone in rounded.zones) == rounded.population
    rows = identity_rows(rounded, "2026-11-20", "", "", "1")
    assert ("pakke", "smaa_tall", "avrundet til 0 eller 3") in rows


@pytest.mark.parametrize("rounding", [False, True])
def test_the_answer_to_a_rounded_package_is_read_by_the_true_figures(division, tmp_path, rounding):
    from lks.lks_plugin.package.answers.answer import check_identity, read_answer
    from lks.lks_plugin.package.answers.difference import difference
    from lks.lks_plugin.package.answers.sent import sent_layer

    contents, folder = contents_of(division, rounding), tmp_path / "svar"
    folder.mkdir()
    write_geopackages(folder, contents, (), identity_rows(contents, "2026-11-20", "", "", "1"))
    package = zipped(folder, tmp_path / "LKS-4301-RUTEVIK.zip")
    assert found((package, folder)).changes == []
    sent = sent_layer("lag", division.layer, None)["4301"]()
    answer = read_answer(folder)
    check_identity(answer, sent)
    assert difference(answer, sent).changes == []
    sql(folder / GKRETS, "UPDATE gkrets SET befolkning = 5 WHERE grunnkretsnummer = '43010101'")
    assert [change.kind for change in difference(read_answer(folder), sent).changes] == ["population_altered"]


def test_an_unknown_population_leaves_as_nothing_and_comes_back_as_it_was(squares, tmp_path):
    from lks.lks_plugin.package.answers.answer import read_answer
    from lks.lks_plugin.package.answers.difference import difference
    from lks.lks_plugin.package.answers.sent import sent_layer

    people = [None, 2, 3, 4, None, 900, 900, 900, 900, 900, 900, 900]
    layer = squares(4, 3, lks=[A, A, B, B] * 3, befolkning=people, kommunenavn=["Rutevik"] * 12)
    division, folder = division_of(read(layer), DivisionFields()), tmp_path / "svar"
    contents = contents_of(division, False)
    assert [unit.figure for unit in contents.units] == people
    assert [(zone.figure, zone.uncounted) for zone in contents.zones] == [(2702, 2), (3607, 0)]
    folder.mkdir()
    write_geopackages(folder, contents, (), identity_rows(contents, "2026-11-20", "", "", "1"))
    package = zipped(folder, tmp_path / "LKS-4301-RUTEVIK.zip")
    assert found((package, folder)).changes == []
    sent = sent_layer("lag", division.layer, None)["4301"]()
    assert difference(read_answer(folder), sent).changes == []
    # Packages of before said 0.
    sql(folder / GKRETS, "UPDATE gkrets SET befolkning = 0 WHERE grunnkretsnummer = '43010101'")
    assert difference(read_answer(folder), sent).changes == []
    sql(folder / GKRETS, "UPDATE gkrets SET befolkning = 7 WHERE grunnkretsnummer = '43010101'")
    (altered,) = difference(read_answer(folder), sent).changes
    assert (altered.kind, altered.before, altered.after) == ("population_altered", "", "7")
