"""Everything the user sees is translated to bokmål."""

import ast
import string
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from lks.lks_plugin.layers.translation import tr, translator_for
from qgis.PyQt.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [
    path for folder in ("lks_plugin", "algorithms", "processing_provider") for path in (ROOT / folder).rglob("*.py")
]


def strings_in(path):
    """The literals given to ``tr`` in a source file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            assert isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}: tr needs a literal"
            yield node.args[0].value


def translations():
    messages = ElementTree.parse(ROOT / "i18n" / "lks_nb.ts").getroot().iter("message")
    return {
        message.find("source").text: message.find("translation").text
        for message in messages
        if message.find("translation").get("type") != "unfinished"
    }


def fields_of(text):
    return sorted(name for _, name, *_ in string.Formatter().parse(text) if name)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_sentence_is_translated(path):
    known = translations()
    assert [text for text in strings_in(path) if not known.get(text)] == []


def test_translations_keep_the_named_fields_of_their_sources():
    wrong = [source for source, text in translations().items() if fields_of(source) != fields_of(text)]
    assert wrong == []


@pytest.mark.parametrize("locale", ["nb", "nb_NO", "no", "nn-NO"])
def test_norwegian_users_read_norwegian(qgis_app, locale):
    translator = translator_for(locale)
    assert translator is not None, "the .qm files are not built: run make"
    QCoreApplication.installTranslator(translator)
    try:
        assert tr("Zones") == "Soner"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert tr("Zones") == "Zones"


def test_other_users_read_english(qgis_app):
    assert translator_for("de_DE") is None
