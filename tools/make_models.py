"""Write the models of ``resources/models``, in bokmål: run it after a change of the algorithms' parameters.

usage: make models
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QPointF

ROOT = Path(__file__).resolve().parents[1]
_COLUMN, _ROW = 260, 90


@dataclass(frozen=True)
class FromInput:
    """The value of one of the model's own inputs."""

    name: str


@dataclass(frozen=True)
class FromStep:
    """An output of an earlier step."""

    step: str
    output: str


@dataclass(frozen=True)
class Step:
    """One algorithm: where its parameters come from, and which of its outputs the model gives under which
    title. QGIS makes the names of the model's outputs from the titles: small letters, of which it knows a to z only."""

    algorithm: str
    title: str
    parameters: Mapping[str, Any]
    outputs: Mapping[str, str] = field(default_factory=dict)
    # Outputs that later steps read: left out by the user, they would not be made.
    needed: frozenset[str] = frozenset()
    # The branches of a condition, each with the expression under which the steps that depend on it are run.
    branches: Mapping[str, str] = field(default_factory=dict)
    # The steps, and the branch of each or "", that must come before though nothing is read of them.
    after: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The step's id inside the model."""
        return self.algorithm.replace(":", "_")


def model(name: str, title: str, about: str, inputs: list[QgsProcessingParameterDefinition], steps: list[Step]) -> None:
    """Write one model."""
    made = QgsProcessingModelAlgorithm(title, "LKS", name)
    for column, definition in enumerate(inputs):
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(_COLUMN * (column % 4), _ROW * (column // 4)))
        made.addModelParameter(definition, component)
    for row, step in enumerate(steps):
        made.addChildAlgorithm(_child(step, 4 + 4 * row))
    made.setParameterOrder([definition.name() for definition in inputs])
    made.updateDestinationParameters()
    _explain_inputs(made)
    # A model keeps the help of its inputs here, not with them.
    helps = {name: made.parameterDefinition(name).help() for name in (definition.name() for definition in inputs)}
    made.setHelpContent({"ALG_DESC": about, **helps})
    problems = [text for step in steps for text in made.validateChildAlgorithm(step.id)[1]]
    path = ROOT / "resources" / "models" / f"{name}.model3"
    if problems or not made.toFile(str(path)):
        sys.exit(f"{path.name}: {problems or 'cannot be written'}")
    print(path.name, [definition.name() for definition in made.parameterDefinitions()])


def _explain_inputs(made: QgsProcessingModelAlgorithm) -> None:
    """Give the inputs of a model the label and help of the parameter that they are for: in the first step, by id."""
    steps = _plugin("processing_provider.provider").algorithm_classes()
    explained: set[str] = set()
    for child in made.childAlgorithms().values():
        made_of = steps.get(child.algorithmId().partition(":")[2])
        if made_of is None:
            continue
        step = made_of().create()
        for name, sources in child.parameterSources().items():
            for given in {source.parameterName() for source in sources} - explained - {""}:
                own, read = made.parameterDefinition(given), step.parameterDefinition(name)
                own.setDescription(read.description())
                own.setHelp(read.help())
                explained.add(given)


def _child(step: Step, row: int) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(step.algorithm)
    child.setChildId(step.id)
    child.setDescription(step.title)
    child.setPosition(QPointF(_COLUMN, _ROW * row))
    if step.branches:
        conditions = [{"name": name, "expression": expression} for name, expression in step.branches.items()]
        child.setConfiguration({"conditions": conditions})
    child.setDependencies([QgsProcessingModelChildDependency(*each) for each in step.after.items()])
    for name, value in step.parameters.items():
        child.addParameterSources(name, [_source(value)])
    outputs: dict[str | None, QgsProcessingModelOutput] = {}
    for number, (name, title) in enumerate(step.outputs.items()):
        output = QgsProcessingModelOutput(title, title)
        output.setChildId(step.id)
        output.setChildOutputName(name)
        output.setMandatory(name in step.needed)
        output.setPosition(QPointF(_COLUMN * (2 + number % 2), _ROW * (row + number // 2)))
        outputs[title] = output
    child.setModelOutputs(outputs)
    return child


def _source(value: Any) -> QgsProcessingModelChildParameterSource:
    if isinstance(value, FromInput):
        return QgsProcessingModelChildParameterSource.fromModelParameter(value.name)
    if isinstance(value, FromStep):
        return QgsProcessingModelChildParameterSource.fromChildOutput(value.step, value.output)
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def _plugin(module: str) -> Any:
    return importlib.import_module(f"{ROOT.name}.{module}")


# Labels and help come from the steps.
def _layer(name: str, kind: Qgis.ProcessingSourceType, optional: bool = False):
    return QgsProcessingParameterFeatureSource(name, "", [kind], None, optional)


def _tables(name: str):
    return QgsProcessingParameterMultipleLayers(name, "", QgsProcessing.SourceType.TypeFile, None, True)


def one_kommune() -> None:
    """The model to start from: zones of a layer that is ready."""
    polygons, any_kind = QgsProcessing.SourceType.TypeVectorPolygon, Qgis.ProcessingFieldParameterDataType.Any
    model(
        "levekaarssoner",
        "Levekårssoner med bydeler",
        "Lager levekårssoner av et lag med grunnkretser, én kommune eller hele landet, med standardkriteriene og bydel "
        "som grense. Kopier modellen og endre den etter behov.",
        [
            _layer("grunnkretser", polygons),
            QgsProcessingParameterField("befolkning", "", "befolkning", "grunnkretser"),
            QgsProcessingParameterField("bydel", "", None, "grunnkretser", any_kind, True, True),
        ],
        [
            Step(
                "lks:generate",
                "Lag levekårssoner",
                {
                    "INPUT": FromInput("grunnkretser"),
                    "POPULATION_FIELD": FromInput("befolkning"),
                    "STRATA_FIELDS": FromInput("bydel"),
                },
                {
                    "ZONES": "Soner",
                    "UNITS": "Grunnkretser med sone",
                    "EXCEPTIONS": "Unntak",
                    "REPORT": "Rapport",
                },
            )
        ],
    )


def zones_to_packages() -> None:
    """Packages for the kommuner, but only of zones without errors."""
    polygons, any_kind = QgsProcessing.SourceType.TypeVectorPolygon, Qgis.ProcessingFieldParameterDataType.Any
    model(
        "soner_til_pakker",
        "Soner, kontroll og pakker",
        "Lager levekårssoner av et lag med grunnkretser, kontrollerer dem, og skriver LKS-pakkene til kommunene dersom "
        "kontrollen ikke fant noen feil (VALID). Ellers skrives ingen pakker, og loggen sier fra: vilkåret står i "
        "steget «Uten feil». Kopier modellen og endre den etter behov.",
        [
            _layer("grunnkretser", polygons),
            QgsProcessingParameterField("befolkning", "", "befolkning", "grunnkretser"),
            QgsProcessingParameterField("bydel", "", None, "grunnkretser", any_kind, True, True),
            QgsProcessingParameterNumber("minst", "", Qgis.ProcessingNumberParameterType.Integer, 1500),
            QgsProcessingParameterNumber("hoyst", "", Qgis.ProcessingNumberParameterType.Integer, 8000),
            QgsProcessingParameterString("frist", "", None, False, True),
            QgsProcessingParameterString("kontakt", "", None, False, True),
        ],
        [_zones_within_limits(), _check(), _condition(), _packages(), _warning()],
    )


_LIMITS = {"MIN_POPULATION": FromInput("minst"), "MAX_POPULATION": FromInput("hoyst")}


def _zones_within_limits() -> Step:
    return Step(
        "lks:generate",
        "Lag levekårssoner",
        {
            "INPUT": FromInput("grunnkretser"),
            "POPULATION_FIELD": FromInput("befolkning"),
            "STRATA_FIELDS": FromInput("bydel"),
            **_LIMITS,
        },
        {"ZONES": "Soner", "UNITS": "Grunnkretser med sone", "REPORT": "Rapport soner"},
        frozenset({"UNITS", "ZONES"}),
    )


def _check() -> Step:
    return Step(
        "lks:validate",
        "Kontroll",
        {
            "INPUT": FromStep("lks_generate", "UNITS"),
            "POPULATION_FIELD": FromInput("befolkning"),
            "STRATA_FIELDS": FromInput("bydel"),
            "ZONES_LAYER": FromStep("lks_generate", "ZONES"),
            **_LIMITS,
        },
        {"FINDINGS": "Funn", "REPORT": "Rapport kontroll"},
    )


def _condition() -> Step:
    # QGIS calls the answer of a step by the step's title.
    branches = {"gyldig": "@Kontroll_VALID", "feil": "NOT @Kontroll_VALID"}
    return Step("native:condition", "Uten feil", {}, branches=branches, after={"lks_validate": ""})


def _packages() -> Step:
    return Step(
        "lks:exportpackage",
        "Skriv LKS-pakkene",
        {
            "INPUT": FromStep("lks_generate", "UNITS"),
            "POPULATION_FIELD": FromInput("befolkning"),
            "STRATA_FIELDS": FromInput("bydel"),
            "DEADLINE": FromInput("frist"),
            "CONTACT": FromInput("kontakt"),
            **_LIMITS,
        },
        {"OUTPUT_FOLDER": "Pakker", "SUMMARY": "Oversikt over pakkene"},
        after={"native_condition": "gyldig"},
    )


def _warning() -> Step:
    said = "Ingen pakker er skrevet: kontrollen fant feil. Se funnene og rapporten fra kontrollen."
    return Step("native:raisewarning", "Si fra", {"MESSAGE": said}, after={"native_condition": "feil"})


def national_run() -> None:
    """The whole way from Kartverket's and Statistics Norway's files to judged zones."""
    polygons, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
    model(
        "nationalrun",
        "Nasjonal kjøring",
        "Hele veien fra Kartverkets grunnkretser og SSBs tabeller til ferdige og kontrollerte levekårssoner: klargjør "
        "laget, viser hovedkomponentene, lager sonene innenfor kommune og bydel, og kontrollerer dem. Det samme virker "
        "for én kommune. Modellen ligger i tilleggets mappe resources/models og kan kopieres og endres.",
        [
            _layer("grunnkretser", polygons),
            QgsProcessingParameterField("grunnkretsnummer", "", "grunnkretsnummer", "grunnkretser"),
            _tables("befolkning"),
            QgsProcessingParameterNumber("aar", "", Qgis.ProcessingNumberParameterType.Integer, None, True),
            _tables("indikatorer"),
            _tables("hierarki"),
            QgsProcessingParameterString("kommuner", "", None, False, True),
            _layer("vekter", table, True),
            _layer("lenker", table, True),
        ],
        [_prepare(), _components(), _generate(), _validate()],
    )


def _prepare() -> Step:
    inputs = {
        "GEOMETRY": "grunnkretser",
        "UNIT_FIELD": "grunnkretsnummer",
        "POPULATION": "befolkning",
        "YEAR": "aar",
        "INDICATORS": "indikatorer",
        "HIERARCHY": "hierarki",
        "KOMMUNER": "kommuner",
    }
    return Step(
        "lks:prepare",
        "Klargjør grunnkretser",
        {name: FromInput(key) for name, key in inputs.items()},
        {
            "OUTPUT": "Forberedte grunnkretser",
            "UNMATCHED": "Rader uten partner",
            "REPORT": "Rapport forberedelse",
        },
        frozenset({"OUTPUT"}),
    )


def _components() -> Step:
    return Step(
        "lks:components",
        "Hovedkomponenter",
        {"INPUT": FromStep("lks_prepare", "OUTPUT"), "WEIGHTS": FromInput("vekter")},
        {
            "OUTPUT": "Komponenter",
            "LOADINGS": "Ladninger",
            "REPORT": "Rapport komponenter",
        },
    )


def _generate() -> Step:
    return Step(
        "lks:generate",
        "Lag levekårssoner",
        {
            "INPUT": FromStep("lks_prepare", "OUTPUT"),
            "STRATA_FIELDS": ["bydelsnummer", "delbydelsnummer"],
            "WEIGHTS": FromInput("vekter"),
            "LINKS": FromInput("lenker"),
        },
        {
            "ZONES": "Soner",
            "UNITS": "Grunnkretser med sone",
            "EXCEPTIONS": "Unntak",
            "REPORT": "Rapport soner",
        },
        frozenset({"UNITS", "ZONES"}),
    )


def _validate() -> Step:
    return Step(
        "lks:validate",
        "Kontroller levekårssonene",
        {
            "INPUT": FromStep("lks_generate", "UNITS"),
            "STRATA_FIELDS": ["bydelsnummer", "delbydelsnummer"],
            "HISTORY_FIELD": "befolkning_10",
            "ZONES_LAYER": FromStep("lks_generate", "ZONES"),
            "LINKS": FromInput("lenker"),
            "WEIGHTS": FromInput("vekter"),
        },
        {
            "FINDINGS": "Funn",
            "ZONES": "Kontrollerte soner",
            "REPORT": "Rapport kontroll",
        },
    )


def main() -> None:
    """Write them all."""
    sys.path[:0] = [str(ROOT.parent), "/usr/share/qgis/python/plugins"]
    application = QgsApplication([], False)
    application.initQgis()
    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    for translator in _plugin("lks_plugin.layers.translation").translators_for("nb_NO"):
        QCoreApplication.installTranslator(translator)
    provider = _plugin("processing_provider.provider").LksProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    one_kommune()
    zones_to_packages()
    national_run()
    application.exitQgis()


if __name__ == "__main__":
    main()
