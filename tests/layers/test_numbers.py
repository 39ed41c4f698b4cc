"""Numbers in sentences: one of a kind is no plural, in any of the languages."""

import re

import pytest
from lks.lks_plugin.layers.numbers import NOUNS, told_of_one
from lks.lks_plugin.layers.translation import tr
from lks.tests.layers.test_translation import SOURCES, strings_in, translations


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("en", "{count} grunnkretser have another zone.", "1 grunnkrets has another zone."),
        ("en", "{count} kommuner have {zones} zones; {count} of {all} rows.", "1 kommune has 2 zones; 1 of 2 rows."),
        ("nb", "{count} grunnkretser har fått en annen sone.", "1 grunnkrets har fått en annen sone."),
        ("nb", "{count} andre rader ble utelatt.", "1 annen rad ble utelatt."),
        ("nn", "{count} andre rader, {zones} soner i {count} kommunar.", "1 anna rad, 2 soner i 1 kommune."),
        ("nn", "{zones} grunnkrinsar, {all:.1f} soner", "2 grunnkrinsar, 2.0 soner"),
        ("nb", "{name} grunnkretser og {count} ukjente rader", "Rad 1 grunnkretser og 1 ukjente rader"),
    ],
)
def test_what_is_counted_is_told_of_one_where_it_is_one(language, sentence, said):
    fields = {"count": 1, "zones": "2", "all": 2.0 if ":.1f" in sentence else 2, "name": "Rad 1"}
    ones = {name for name, value in fields.items() if str(value) == "1"}
    assert told_of_one(sentence, ones, language).format(**fields) == said


def test_every_translated_sentence_does_so(qgis_app):
    assert tr("{count} rows of the other layer").format(count="1") == "1 row of the other layer"
    assert tr("{count} rows of the other layer").format(count="11") == "11 rows of the other layer"


@pytest.mark.parametrize("language", ["en", "nb", "nn"])
def test_the_words_are_those_of_the_sentences(language):
    told = (
        {text for path in SOURCES for text in strings_in(path)} if language == "en" else translations(language).values()
    )
    counted = {word for text in told for words in re.findall(r"\} ([^\W\d_]+) ?([^\W\d_]*)", text) for word in words}
    assert set(NOUNS[language]) <= counted
