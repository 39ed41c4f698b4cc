"""File names: safe everywhere, and the Norwegian name of every kommune."""

import re

import pytest
from lks.lks_plugin.package.format import file_names, zip_file
from lks.lks_plugin.package.names import in_ascii, in_capitals, norwegian_name, stem

# Every kommune of KLASS 131 with a name in several languages, and the Norwegian one.
NORWEGIAN = {
    "Aarborte - Hattfjelldal": "Hattfjelldal",
    "Rana - Raane": "Rana",
    "Fauske - Fuossko": "Fauske",
    "Sørfold - Fuolldá": "Sørfold",
    "Evenes - Evenášši": "Evenes",
    "Sortland - Suortá": "Sortland",
    "Hábmer - Hamarøy": "Hamarøy",
    "Trondheim - Tråante": "Trondheim",
    "Namsos - Nåavmesjenjaelmie": "Namsos",
    "Røros - Rosse": "Røros",
    "Levanger - Levangke": "Levanger",
    "Snåase - Snåsa": "Snåsa",
    "Raarvihke - Røyrvik": "Røyrvik",
    "Harstad - Hárstták": "Harstad",
    "Dielddanuorri - Tjeldsund": "Tjeldsund",
    "Gratangen - Rivtták": "Gratangen",
    "Loabák - Lavangen": "Lavangen",
    "Storfjord - Omasvuotna - Omasvuono": "Storfjord",
    "Gáivuotna - Kåfjord - Kaivuono": "Kåfjord",
    "Nordreisa - Ráisa - Raisi": "Nordreisa",
    "Hammerfest - Hámmerfeasta": "Hammerfest",
    "Kárášjohka - Karasjok": "Karasjok",
    "Guovdageaidnu - Kautokeino": "Kautokeino",
    "Porsanger - Porsángu - Porsanki": "Porsanger",
    "Deatnu - Tana": "Tana",
    "Unjárga - Nesseby": "Nesseby",
}


@pytest.mark.parametrize(("official", "norwegian"), NORWEGIAN.items())
def test_the_norwegian_part_of_a_name_in_several_languages(official, norwegian):
    assert norwegian_name(official) == norwegian


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Haugesund", "HAUGESUND"),
        ("Bærum", "BAERUM"),
        ("Øygarden", "OEYGARDEN"),
        ("Ål", "AAL"),
        ("A\u030al", "AAL"),  # the ring as a character of its own, as macOS writes it
        ("Nordre Follo", "NORDRE-FOLLO"),
        ("Aurskog-Høland", "AURSKOG-HOELAND"),
        ("Nore og Uvdal", "NORE-OG-UVDAL"),
        ("Våler (Innlandet)", "VAALER-INNLANDET"),
        ("Kárášjohka", "KARASJOHKA"),
        ("../../etc", "ETC"),
    ],
)
def test_capitals_and_hyphens(name, file):
    assert in_capitals(name) == file


def test_a_kommune_without_a_name_goes_by_its_number():
    assert stem("4012", "4012") == "4012"
    assert zip_file(stem("1106", "Haugesund")) == "LKS-1106-HAUGESUND.zip"
    assert file_names("1106-HAUGESUND") == (
        "LES-MEG.pdf",
        "LEVEKAARSONER.qgz",
        "LKS-1106-HAUGESUND.gpkg",
        "GKRETS-1106-HAUGESUND.gpkg",
    )


def test_every_kommune_has_a_safe_name_of_its_own(shared_data, qgis_app):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(shared_data / "national" / "grunnkretser.gpkg"), "n", "ogr")
    names = {feature["kommunenummer"]: feature["kommunenavn"] for feature in layer.getFeatures()}
    assert len(names) == 357
    assert {name for name in names.values() if " - " in name} == set(NORWEGIAN)
    for kommune, name in names.items():
        assert re.fullmatch(rf"{kommune}-[A-Z]+(-[A-Z]+)*", stem(kommune, name))


def test_a_name_in_ascii_keeps_its_small_letters():
    assert in_ascii("Øygarden – Ålesund, Ærø") == "Oeygarden - Aalesund, Aeroe"
    assert in_ascii("Kárášjohka Deatnu Unjárga Loabát Divtasvuodna Ruoššá Đ") == (
        "Karasjohka Deatnu Unjarga Loabat Divtasvuodna Ruossa D"
    )
