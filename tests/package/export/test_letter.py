"""The letter LES-MEG: what it says, in the language of the kommune, with QGIS' own words for its commands."""

from pathlib import Path

import pytest
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.layers.contiguity.build import ContiguityOptions
from lks.lks_plugin.package.export import letter
from lks.lks_plugin.package.export.contents import DivisionFields, collect, division_of
from lks.tests.helpers.answers import A, B, read
from qgis.core import QgsApplication
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
        ("nb", ("færre enn 1\u00a0500 innbyggere, består av 2 deler", "Programtillegget LKS", "innen 1. mars")),
        ("nn", ("færre enn 1\u00a0500 innbyggjarar, er i 2 delar", "Ikkje", "innan 1. mars")),
    ],
)
def test_the_letter_says_what_needs_a_reason_and_where_to_send_it(contents, language, words):
    terms = letter.Terms("2026-11-27", "1. mars", "Kari Nord, levekaar@ssb.no", language)
    html = letter._html(contents(), terms, SIZES)
    assert "til levekaar@ssb.no med emnet «Svar på forslag til levekårssoner: 4301 Rutevik»" in html
    assert "Rutevik LKS 02" in html and "1\u00a0200 innb." in html
    for each in words:
        assert each.lower() in html.lower()


def test_a_division_without_exceptions_lists_none(contents):
    whole = contents((A, A, B, B) * 3, (800,) * 12)
    assert letter.to_explain(whole) == []
    assert "Ingen sone i forslaget er et unntak" in letter._html(whole, letter.Terms("2026-11-27"), SIZES)
