"""The parameters and outputs of ``lks:nationalrun``: those of its steps, and the names they had as a model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingDestinationParameter,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..judge.validate_parameters import validate_definitions
from ..way_in.components_parameters import components_definitions
from ..way_in.prepare_parameters import prepare_definitions
from .generate_parameters import generate_definitions
from .maintain_parameters import maintain_definitions

# What the steps after the preparation take of the run's own parameters; it takes all that it has.
FORMER = ("PREVIOUS", "PREVIOUS_ZONE_FIELD", "CODE_CHANGES", "PREVIOUS_YEAR", "ISSUED")
RULES = ("MIN_POPULATION", "FLOOR_POPULATION", "MAX_POPULATION", "CRITERIA")
GROUND = ("LINKS", "SNAP_TOLERANCE", "MIN_BORDER", "WEIGHTS")
MEASURES = ("SMOOTHING", "VARIANCE")
SHAPE = ("SIZE", "COMPACTNESS", "MARGIN", "N_ZONES", "TARGET_POPULATION")
SEARCH = ("METHOD", "REFINE", "EFFORT", "HORIZON", "SEED")
UPKEEP = ("MODE", "KEEP_MIN", "KEEP_MAX", "KEEP_KOMMUNER", "MAX_MOVES", "VALID_FROM")

# The outputs of the run, by the step's own name for them.
PREPARED = {"OUTPUT": "PREPARED", "UNMATCHED": "UNMATCHED", "REPORT": "REPORT_PREPARE"}
COMPONENTS = {"OUTPUT": "COMPONENTS", "LOADINGS": "LOADINGS", "REPORT": "REPORT_COMPONENTS"}
GENERATED = {
    "ZONES": "ZONES",
    "CENTRES": "CENTRES",
    "UNITS": "UNITS",
    "EXCEPTIONS": "EXCEPTIONS",
    "REPORT": "REPORT_ZONES",
    "MAP": "MAP",
}
MAINTAINED = {
    "ZONES": "ZONES",
    "UNITS": "UNITS",
    "MOVED": "MOVED",
    "ZONE_CHANGES": "ZONE_CHANGES",
    "ISSUED_OUT": "ISSUED_OUT",
    "REPORT": "REPORT_ZONES",
}
VALIDATED = {"FINDINGS": "FINDINGS", "ZONES": "JUDGED_ZONES", "REPORT": "REPORT"}
# The outputs that the dialog asks for unless they are switched off.
_MADE = frozenset({"ZONES", "UNITS", "EXCEPTIONS", "FINDINGS", "REPORT_ZONES", "REPORT"})

# The names of inputs and outputs while the run was a model.
OLD_NAMES = {
    "grunnkretser": "GEOMETRY",
    "grunnkretsnummer": "UNIT_FIELD",
    "befolkning": "POPULATION",
    "aar": "YEAR",
    "indikatorer": "INDICATORS",
    "hierarki": "HIERARCHY",
    "kommuner": "KOMMUNER",
    "vekter": "WEIGHTS",
    "lenker": "LINKS",
    "forberedte_grunnkretser": "PREPARED",
    "rader_uten_partner": "UNMATCHED",
    "rapport_forberedelse": "REPORT_PREPARE",
    "komponenter": "COMPONENTS",
    "ladninger": "LOADINGS",
    "rapport_komponenter": "REPORT_COMPONENTS",
    "soner": "ZONES",
    "grunnkretser_med_sone": "UNITS",
    "unntak": "EXCEPTIONS",
    "rapport_soner": "REPORT_ZONES",
    "funn": "FINDINGS",
    "kontrollerte_soner": "JUDGED_ZONES",
    "rapport_kontroll": "REPORT",
}

Parameters = dict[str, QgsProcessingParameterDefinition]


def nationalrun_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, the former names hidden after them, and the figures."""
    prepare, generate = _by_name(prepare_definitions()), _by_name(generate_definitions())
    maintain, validate = _by_name(maintain_definitions()), _by_name(validate_definitions())
    own = [
        *_chosen(prepare, source_names()),
        *_chosen(maintain, former_names()),
        *_chosen(generate, ("WEIGHTS", "LINKS", *RULES, *SHAPE)),
        *shared.advanced(
            [
                *_chosen(generate, (*SEARCH, *MEASURES, "SNAP_TOLERANCE", "MIN_BORDER")),
                *_chosen(maintain, UPKEEP),
            ]
        ),
        *_destinations(prepare, _by_name(components_definitions()), generate, maintain, validate),
    ]
    given = {definition.name(): definition for definition in own}
    # Under its former name it may be given, too: the algorithm asks for it itself.
    given["GEOMETRY"].setFlags(given["GEOMETRY"].flags() | Qgis.ProcessingParameterFlag.Optional)
    return [*own, *(_hidden(given[name], old) for old, name in OLD_NAMES.items()), *_figures()]


def source_names() -> tuple[str, ...]:
    """The inputs of the preparation, all of which the run has."""
    prepare = _by_name(prepare_definitions())
    return tuple(name for name, definition in prepare.items() if not definition.isDestination())


def former_names() -> tuple[str, ...]:
    """The inputs about the former division that the preparation does not take, too."""
    taken = source_names()
    return tuple(name for name in FORMER if name not in taken)


def by_own_names(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with those given under former names moved to the names of now; the name of now goes first."""
    own = {name: value for name, value in parameters.items() if name not in OLD_NAMES}
    for old, name in OLD_NAMES.items():
        if parameters.get(old) is not None and own.get(name) is None:
            own[name] = parameters[old]
    return own


def _by_name(definitions: shared.Definitions) -> Parameters:
    return {one.name(): one for one in definitions if isinstance(one, QgsProcessingParameterDefinition)}


def _chosen(definitions: Parameters, names: tuple[str, ...]) -> list[QgsProcessingParameterDefinition]:
    return [definitions[name] for name in names]


def _destinations(
    prepare: Parameters, components: Parameters, generate: Parameters, maintain: Parameters, validate: Parameters
) -> list[QgsProcessingParameterDefinition]:
    """The outputs of all steps, none of which has to be named."""
    steps = (
        (generate, GENERATED),
        (validate, VALIDATED),
        (maintain, {name: own for name, own in MAINTAINED.items() if own not in GENERATED.values()}),
        (prepare, PREPARED),
        (components, COMPONENTS),
    )
    made = []
    for definitions, names in steps:
        for name, own in names.items():
            definition = definitions[name].clone()
            definition.setName(own)
            definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Optional)
            if isinstance(definition, QgsProcessingDestinationParameter):
                definition.setCreateByDefault(own in _MADE)
            made.append(definition)
    for definition, label in zip(made, _labels(made)):
        definition.setDescription(label)
    return made


def _labels(made: list[QgsProcessingParameterDefinition]) -> list[str]:
    """What the outputs are called, where the step's own label does not tell them apart."""
    own = {
        "PREPARED": tr("Prepared grunnkretser"),
        "REPORT_PREPARE": tr("Report of the preparation"),
        "COMPONENTS": tr("Principal components"),
        "REPORT_COMPONENTS": tr("Report of the components"),
        "REPORT_ZONES": tr("Report of the zones"),
        "REPORT": tr("Report of the validation"),
    }
    return [own.get(definition.name(), definition.description()) for definition in made]


def _hidden(definition: QgsProcessingParameterDefinition, old: str) -> QgsProcessingParameterDefinition:
    """The parameter once more, under the name it had in the model; empty unless given."""
    made = definition.clone()
    made.setName(old)
    made.setDefaultValue(None)
    made.setFlags(made.flags() | Qgis.ProcessingParameterFlag.Hidden | Qgis.ProcessingParameterFlag.Optional)
    if isinstance(made, QgsProcessingDestinationParameter):
        made.setCreateByDefault(False)
    return made


def _figures() -> list[QgsProcessingOutputDefinition]:
    """The figures of all steps, each once."""
    steps = (
        prepare_definitions,
        components_definitions,
        generate_definitions,
        maintain_definitions,
        validate_definitions,
    )
    figures = {
        one.name(): one
        for definitions in steps
        for one in definitions()
        if isinstance(one, QgsProcessingOutputDefinition)
    }
    return [figures[name] for name in sorted(figures)]
