"""Parameters in sentences: a planner reads their labels, a batch user the ids as well; nobody reads an id alone."""

import ast
import re
import xml.etree.ElementTree as ElementTree

import pytest
from lks.lks_plugin.layers import parameter_names
from lks.lks_plugin.layers.parameter_names import with_parameters
from lks.lks_plugin.layers.translation import tr, translators_for
from lks.tests.conftest import ROOT
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

# Ids that are words of their own: a file format and the classification service.
WORDS = {"CSV", "KLASS"}
# Names of files have them in them.
BARE = r"(?<![\w\[«./-]){}(?![\w\]])"
NAMED = re.compile(r"\[([A-Z][A-Z0-9_]*)\]")


@pytest.fixture
def ids(provider):
    """The ids of all parameters and outputs."""
    found = set()
    for algorithm in provider.algorithms():
        found |= {each.name() for each in (*algorithm.parameterDefinitions(), *algorithm.outputDefinitions())}
    return {name for name in found if name.isupper()} - WORDS


@pytest.fixture
def on_the_desktop(monkeypatch):
    monkeypatch.setattr(parameter_names, "is_batch", lambda: False)


@pytest.fixture
def in_bokmaal(provider):
    translators = translators_for("nb_NO")
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    yield
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


def sentences():
    """Every text in English, bokmål and nynorsk, the letters, and the Norwegian texts of the package's project."""
    for language in ("nb", "nn"):
        for message in ElementTree.parse(ROOT / "i18n" / f"lks_{language}.ts").getroot().iter("message"):
            yield message.find("source").text
            yield message.find("translation").text or ""
    for template in (ROOT / "resources" / "templates").glob("*.j2"):
        yield re.sub(r"{%.*?%}|{{.*?}}|<[^>]*>", "", template.read_text(encoding="utf-8"))
    for source in (ROOT / "lks_plugin" / "package" / "export").glob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search("[a-zæøå]{3} ", node.value):
                yield node.value


def test_no_sentence_names_a_parameter_by_its_id(ids):
    bare = re.compile(BARE.format(f"(?:{'|'.join(sorted(ids))})"))
    every = {text for text in sentences() if not re.match(r"(?:WITH|SELECT|CASE) ", text)}
    assert len(every) > 3000
    assert [text for text in every if bare.search(text)] == []
    assert {name for text in every for name in NAMED.findall(text)} <= ids | WORDS


def test_helps_name_parameters_as_the_dialog_does(provider, ids, on_the_desktop):

    bare = re.compile(BARE.format(f"(?:{'|'.join(sorted(ids))})"))
    for prototype in provider.algorithms():
        algorithm = prototype.create()
        for text in (algorithm.shortHelpString(), *(each.help() for each in algorithm.parameterDefinitions())):
            assert not bare.search(text) and not NAMED.search(text), algorithm.name()
    text = provider.algorithm("validate").create().shortHelpString()
    assert "counted by themselves («Number of exceptions without a reason»)" in text


def test_an_error_says_the_label_in_the_users_language(provider, in_bokmaal, on_the_desktop, squares):
    algorithm = provider.algorithm("compare").create()
    values = {"INPUT": squares(2, 2, lks=["4301000001"] * 4), "FIELD_A": "lks", "OVERLAP": "TEMPORARY_OUTPUT"}
    ok, message = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not ok and "(«Andre inndeling: felt med sonen»)" in message and "FIELD_B" not in message


def test_a_batch_user_reads_the_id_as_well(run, squares):
    with pytest.raises(QgsProcessingException, match=r"the fields of the indicators \(«Indicators», INDICATORS\)"):
        run("concentration", INPUT=squares(4, 2), AREA_FIELD="grunnkretsnummer", AREAS="TEMPORARY_OUTPUT")


def test_who_speaks_decides_what_a_parameter_is_called(provider):
    said = {}
    for name in ("register", "exportpackage"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"lks:{name}")
        with parameter_names.spoken_by(parameter_names.label_of_algorithm(algorithm)):
            said[name] = with_parameters("Choose the day ([DATE]). [CODE_CHANGES]")
    assert said["register"].startswith("Choose the day («Date of the events», DATE).")
    assert said["exportpackage"].startswith("Choose the day («Date of the packages», DATE).")
    assert tr("[NO_SUCH]") == "«NO_SUCH»" and "«Changes of grunnkretser" in said["register"]
