"""Parameters that are one of some words: what the words mean is told, and their numbers, which the help of
``qgis_process`` asks for, stand for them."""

import pytest
from lks.lks_plugin.layers import parameter_names
from lks.lks_plugin.layers.translation import translators_for
from lks.processing_provider.provider import algorithm_classes
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

IDS = sorted(algorithm_classes())


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(f"lks:{name}").create()


def enums(form):
    return [one for one in form.parameterDefinitions() if isinstance(one, QgsProcessingParameterEnum)]


@pytest.fixture(params=["en", "nb_NO", "nn_NO"])
def in_each_language(request, provider):
    translators = translators_for(request.param)
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    yield
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def on_the_desktop(monkeypatch):
    monkeypatch.setattr("lks.algorithms.choice_parameters.is_batch", lambda: False)


@pytest.mark.parametrize("name", IDS)
def test_the_help_says_what_each_word_means(in_each_language, on_the_desktop, name):
    # The parts of the method's words are told of, each once.
    parts = {"METHOD": lambda word: word.removeprefix("first-order-").removeprefix("full-order-")}
    form = algorithm(name)
    for one in enums(form):
        said, part = one.help(), parts.get(one.name(), lambda word: word)
        assert [word for word in one.options() if part(word) not in said] == [], one.name()


@pytest.mark.parametrize("name", IDS)
def test_a_terminal_is_told_the_words_and_their_numbers(in_each_language, name):
    assert parameter_names.is_batch()
    form = algorithm(name)
    for one in enums(form):
        assert one.usesStaticStrings()
        if one.allowMultiple():
            assert f"{','.join(one.options()[:2])}" in one.help() and "0,1" in one.help()
        else:
            told = ", ".join(f"{word} ({number})" for number, word in enumerate(one.options()))
            assert one.help().endswith(f": {told}."), one.name()


@pytest.mark.parametrize("name", IDS)
def test_what_is_none_of_the_words_is_told_with_those_it_can_be(provider, name):
    form, context = algorithm(name), QgsProcessingContext()
    for one in enums(form):
        for wrong in ("tull", 99, "99", "-1", ["tull"] if one.allowMultiple() else "0,1"):
            ok, message = form.checkParameterValues({one.name(): wrong}, context)
            assert not ok and one.name() in message and f"{one.options()[-1]} ({len(one.options()) - 1})" in message
        for number, word in enumerate(one.options()):
            for right in (word, number, str(number)):
                _, message = form.checkParameterValues({one.name(): right}, context)
                assert "»" not in message or one.name() not in message, (one.name(), right, message)


def test_a_number_does_what_its_word_does(run, squares, tmp_path):
    table = tmp_path / "tall_2024.csv"
    lines = [f"4301010{unit};900;{2 if unit == 1 else 100}" for unit in (1, 2, 3, 4)]
    table.write_text("\n".join(["grunnkrets;befolkning;sosialhjelp_teller", *lines]), encoding="utf-8")
    layer = squares(4, 1, lks=["4301000001"] * 2 + ["4301000002"] * 2)

    def told(how, levels):
        file = tmp_path / "ut.csv"
        run("statistics", DIVISION=layer, TABLES=[str(table)], HIDE=how, LEVELS=levels, CSV=str(file))
        return file.read_text(encoding="utf-8")

    words = told("none", ["lks", "kommune"])
    assert words == told(2, "0,2") == told("2", [0, "kommune"]) == told("none", "lks,kommune")
    assert words != told("none", "0")
