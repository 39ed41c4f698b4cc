"""What every algorithm shows of itself: labels, help and outputs, in the dialog and in a terminal."""

import os
import re
import shutil
import string
import subprocess
import sysconfig
import xml.etree.ElementTree as ElementTree

import pytest
from lks.lks_plugin.layers.translation import translators_for
from lks.processing_provider.provider import algorithm_classes
from lks.tests.conftest import ROOT
from qgis.core import Qgis, QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

IDS = sorted(algorithm_classes())


def algorithm(name):
    """A fresh copy: its texts are in the language of now."""
    return QgsApplication.processingRegistry().algorithmById(f"lks:{name}").create()


def texts(name):
    """Every sentence that the form of an algorithm shows."""
    form = algorithm(name)
    helps = {definition.name(): definition.help() for definition in form.parameterDefinitions()}
    return {"short description": form.shortDescription(), "help": form.shortHelpString(), **helps}


@pytest.fixture(params=["nb_NO", "nn_NO"])
def norwegian(request, provider):
    translators = translators_for(request.param)
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    yield request.param
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


def test_the_algorithms_are_those_that_people_know(provider):
    known = {"prepare", "contiguity", "components", "generate", "validate", "compare", "nationalrun"}
    assert known | {"examplekommune", "exportpackage", "importfeedback"} <= set(IDS)
    assert sorted(algorithm.name() for algorithm in provider.algorithms()) == IDS


@pytest.mark.parametrize("name", IDS)
def test_every_parameter_has_a_help_and_a_label_without_one(provider, name):
    form = algorithm(name)  # it owns its definitions
    parameters = form.parameterDefinitions()
    assert [p.name() for p in parameters if len(p.help()) < 20 or p.help()[-1] != "."] == []
    assert [p.description() for p in parameters if re.search(r"[()]", p.description())] == []
    assert [p.name() for p in parameters if not p.description() or p.help() == p.description()] == []


@pytest.mark.parametrize("name", IDS)
def test_every_output_says_what_it_is(provider, name):
    form = algorithm(name)
    outputs = form.outputDefinitions()
    assert outputs
    assert [output.name() for output in outputs if len(output.description()) < 3] == []


@pytest.mark.parametrize("name", IDS)
def test_texts_can_be_read_in_a_terminal(provider, name):
    assert [where for where, text in texts(name).items() if re.search(r"</?\w+>|&\w+;", text)] == []


@pytest.mark.parametrize("name", IDS)
def test_the_help_leads_to_a_page_of_the_guide(provider, name):
    url = algorithm(name).helpUrl()
    homepage, page = url.split("/blob/main/")
    assert f"homepage={homepage}\n" in (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert f"lks:{name}" in (ROOT / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", IDS)
def test_forms_are_translated(provider, norwegian, name):
    sources = english_sources()
    assert [where for where, text in texts(name).items() if any(p in sources for p in text.split("\n\n"))] == []


def english_sources():
    messages = ElementTree.parse(ROOT / "i18n" / "lks_nb.ts").getroot().iter("message")
    return {message.find("source").text for message in messages}


def test_the_language_may_change_between_calls(provider, norwegian):
    generate = QgsApplication.processingRegistry().algorithmById("lks:generate")
    assert generate.displayName() == "Lag levekårssoner"
    assert "REDCAP (Guo 2008)" in generate.shortHelpString() and "grunnkretser into" not in generate.shortHelpString()


def test_packages_are_written_in_the_main_thread(provider):
    threaded = {name: not algorithm(name).flags() & Qgis.ProcessingAlgorithmFlag.NoThreading for name in IDS}
    assert [name for name, is_threaded in threaded.items() if not is_threaded] == ["exportpackage"]


def test_tags_find_the_algorithms(provider):
    for name in IDS:
        tags = algorithm(name).tags()
        assert "lks" in tags and len(tags) > 5
        assert all(tag == tag.strip() and set(tag) & set(string.ascii_lowercase) for tag in tags)


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "models").glob("*.model3")), ids=lambda path: path.stem)
def test_a_model_to_copy_explains_its_inputs_in_bokmaal(provider, path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    inputs = [definition for definition in model.parameterDefinitions() if not definition.isDestination()]
    assert [p.name() for p in inputs if not p.help() or re.search(r"[()]", p.description())] == []
    sources = english_sources()
    assert [p.name() for p in inputs if p.help() in sources] == []


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    """Run the real program on this plugin, in bokmål; what it prints."""
    program = shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    folder = tmp_path_factory.mktemp("qgis_process")
    (folder / "plugins").mkdir()
    (folder / "plugins" / "lks").symlink_to(ROOT)
    environment = os.environ | {
        "LANG": "nb_NO.UTF-8",
        "LC_ALL": "nb_NO.UTF-8",
        "PYTHONPATH": sysconfig.get_paths()["purelib"],
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def call(*arguments):
        done = subprocess.run([program, *arguments], env=environment, capture_output=True, timeout=300, check=True)
        return done.stdout.decode("utf-8")

    call("plugins", "enable", "lks")
    return call


@pytest.mark.parametrize("name", ["generate", "nationalrun"])
def test_a_terminal_shows_plain_paragraphs_and_the_help_of_parameters(qgis_process, name):
    shown = qgis_process("help", f"lks:{name}")
    assert not re.search(r"</?\w+>", shown.split("Outputs")[0])
    assert "Innbyggere. Sonene bør ha minst så mange" in shown or "Kartverkets grunnkretser, i et hvilket som" in shown
    paragraphs = shown.split("Description\n----------------\n")[1].split("\n\n----")[0].split("\n\n")
    assert len(paragraphs) >= 3
