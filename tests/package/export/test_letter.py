"""The letter LES-MEG: what it says, in the language of the kommune, with QGIS' own words for its commands."""

import re
from pathlib import Path

import pytest
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.layers.contiguity.build import ContiguityOptions
from lks.lks_plugin.package.export import letter, pictures
from lks.lks_plugin.package.export.contents import DivisionFields, collect, division_of
from lks.lks_plugin.package.export.layout import add_layout
from lks.tests.helpers.answers import A, B, read
from qgis.core import QgsApplication, QgsFeedback, QgsProject
from qgis.PyQt.QtCore import QTranslator

SIZES = dict.fromkeys(("kart", "valg", "skjema"), (100, 100))


@pytest.fixture
def contents(squares):
    """Eight hundred people a unit: B has 1 200 in two parts, A all the rest."""

    def make(zones=(A, A, A, A, A, B, A, A, A, A, A, B), people=(800,) * 5 + (600,) + (800,) * 5 + (600,)):
        layer = squares(4, 3, lks=list(zones), befolkning=list(people), kommunenavn=["Rutevik"] * 12)
        division = division_of(read(layer), DivisionFields())
        return collect(division, "4301", range(12), ContiguityOptions(), Criteria())

    return make


def test_qgis_calls_its_commands_so():
    """Against QGIS' own translation, which decides what a planner sees."""
    path = Path(QgsApplication.i18nPath()) / "qgis_nb.qm"
    translator = QTranslator()
    if not translator.load(str(path)):
        pytest.skip("QGIS has no bokmål here")
    for english, shown in letter.MENU.values():
        assert translator.translate("MainWindow", english).replace("&", "") == shown
    for template in ("les-meg.html.j2", "les-meg-nn.html.j2"):
        text = (Path(letter.__file__).parents[3] / "resources" / "templates" / template).read_text(encoding="utf-8")
        assert "Rediger → {{ menu.attributes }} → {{ menu.modify }}" in text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", ("under 1\u00a0500, består av 2 deler", "Programtillegget LKS", "innen 1. mars")),
        ("nn", ("under 1\u00a0500, er i 2 delar", "Ikkje", "innan 1. mars")),
    ],
)
def test_the_letter_says_what_needs_a_reason_and_where_to_send_it(contents, language, words):
    terms = letter.Terms("2026-11-27", "1. mars", "Kari Nord, levekaar@ssb.no", language)
    html = letter._html(contents(), terms, SIZES)
    assert "til levekaar@ssb.no med emnet «Svar på forslag til levekårssoner: 4301 Rutevik»" in html
    assert "Rutevik\u00a0LKS\u00a002" in html and "1\u00a0200 innb." in html
    for each in words:
        assert each.lower() in html.lower()


@pytest.mark.parametrize(("in_town", "is_small"), [(2000, True), (1700, False)])
def test_zones_of_a_town_that_is_small_on_the_map_are_shown_larger(squares, in_town, is_small):
    """Four zones of one grunnkrets each in a corner, the fifth all around."""
    town = {0: "4301000001", 1: "4301000002", 6: "4301000003", 7: "4301000004"}
    codes = [town.get(unit, "4301000005") for unit in range(36)]
    people = [in_town if unit in town else 50 if is_small else in_town for unit in range(36)]
    layer = squares(6, 6, lks=codes, befolkning=people, kommunenavn=["Rutevik"] * 36)
    found = collect(division_of(read(layer), DivisionFields()), "4301", range(36), ContiguityOptions(), Criteria())
    assert pictures.needs_centre(found) is pictures.shows_serials(found) is is_small
    project = QgsProject()
    add_layout(project, found, [])
    assert project.layoutManager().printLayouts()[0].pageCollection().pageCount() == 1 + is_small


def test_a_division_without_exceptions_lists_none(contents):
    whole = contents((A, A, B, B) * 3, (800,) * 12)
    assert letter.to_explain(whole) == []
    assert "Ingen sone i forslaget er et unntak" in letter._html(whole, letter.Terms("2026-11-27"), SIZES)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_letter_with_much_to_say_has_three_pages(squares, tmp_path, language):
    """336 zones in two bydeler, a third of them to be explained, and a contact of several lines."""
    codes = [f"4301{1 + i // 280:02}{1 + i // 70:02}{1 + i % 70:02}" for i in range(336)]
    people = [1200 if i % 3 == 0 else 1700 for i in range(336)]
    layer = squares(21, 16, lks=codes, befolkning=people, kommunenavn=["Oslo"] * 336)
    division = division_of(read(layer), DivisionFields())
    contents = collect(division, "4301", range(336), ContiguityOptions(), Criteria())
    assert len(letter.to_explain(contents)) == 112
    terms = letter.Terms("2026-11-27", "1. mars 2027", "Kari Nord, levekaar@ssb.no, " * 12, language)
    letter.write_letter(tmp_path, contents, terms, QgsFeedback())
    pages = re.findall(rb"/Type\s*/Page\b(?!s)", (tmp_path / "LES-MEG.pdf").read_bytes())
    assert len(pages) == 3
