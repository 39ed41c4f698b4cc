"""Everything the user sees is translated to bokmål and nynorsk."""

import ast
import string
import xml.etree.ElementTree as ElementTree
from datetime import date

import pytest
from lks.lks_plugin.layers.report import Report, render
from lks.lks_plugin.layers.translation import day_in_words, language, tr, translators_for
from lks.tests.conftest import ROOT
from qgis.PyQt.QtCore import QCoreApplication

SOURCES = [
    path for folder in ("lks_plugin", "algorithms", "processing_provider") for path in (ROOT / folder).rglob("*.py")
]


def strings_in(path):
    """The literals given to ``tr``, or marked for it, in a source file."""
    source = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "QT_TR_NOOP"):
            literal = node.args[0]
            if isinstance(literal, ast.Constant):
                yield literal.value
            else:
                # A text that is marked where it stands: in a table of this file, or as data of a class.
                looked_up = isinstance(literal, (ast.Subscript, ast.Attribute))
                marked = looked_up or (isinstance(literal, ast.Name) and "QT_TR_NOOP(" in source)
                assert node.func.id == "tr" and marked, f"{path.name}:{node.lineno}: {node.func.id} needs a literal"


def translations(name):
    messages = ElementTree.parse(ROOT / "i18n" / f"lks_{name}.ts").getroot().iter("message")
    return {
        message.find("source").text: message.find("translation").text
        for message in messages
        if message.find("translation").get("type") != "unfinished"
    }


def fields_of(text):
    return sorted(name for _, name, *_ in string.Formatter().parse(text) if name)


@pytest.fixture(params=["nb", "nn"])
def known(request):
    return translations(request.param)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_sentence_is_translated(path, known):
    assert [text for text in strings_in(path) if not known.get(text)] == []


def test_translations_keep_the_named_fields_of_their_sources(known):
    assert [source for source, text in known.items() if fields_of(source) != fields_of(text)] == []


def test_nynorsk_is_no_copy_of_bokmaal():
    bokmaal, nynorsk = translations("nb"), translations("nn")
    sentences = [source for source in nynorsk if len(source) > 40]
    assert sum(bokmaal[source] == nynorsk[source] for source in sentences) < 0.1 * len(sentences)


@pytest.mark.parametrize(
    ("locale", "people", "html"),
    [
        ("nb", "innbyggere", "nb"),
        ("nb_NO", "innbyggere", "nb"),
        ("no", "innbyggere", "nb"),
        ("nn-NO", "innbyggjarar", "nn"),
    ],
)
def test_norwegian_users_read_norwegian(qgis_app, locale, people, html):
    translators = translators_for(locale)
    assert translators, "the .qm files are not built: run make"
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    try:
        assert (tr("inhabitants"), language()) == (people, html)
    finally:
        for translator in translators:
            QCoreApplication.removeTranslator(translator)
    assert (tr("inhabitants"), language()) == ("inhabitants", "en")


def test_other_users_read_english(qgis_app):
    assert translators_for("de_DE") == []


@pytest.mark.parametrize(
    ("language", "written"), [("nb", "1. januar 2026"), ("nn", "1. januar 2026"), ("en", "1 January 2026")]
)
def test_a_day_is_written_as_its_reader_writes_it(language, written):
    assert day_in_words(date(2026, 1, 1), language) == written
    report = render(Report("Title", "Lead", [], [], []), language)
    assert f" {day_in_words(date.today(), language)}</footer>" in report and date.today().isoformat() not in report


@pytest.mark.parametrize(
    ("locale", "said"),
    [("nb_NO", ("1 sone", "2 soner", "1 feil")), ("nn_NO", ("1 grunnkrins", "0 grunnkrinsar")), ("en_GB", ("1 zone",))],
)
def test_one_of_something_is_no_plural_among_the_large_figures(qgis_app, locale, said):
    translators = translators_for(locale)
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    try:
        figures = [(tr(name), count) for name in ("zones", "grunnkretser", "errors") for count in ("0", "1", "2")]
        report = render(Report("Title", "Lead", figures, [], []), language())
    finally:
        for translator in translators:
            QCoreApplication.removeTranslator(translator)
    assert all(f"<li><b>{text.replace(' ', '</b>')}</li>" in report for text in said)
