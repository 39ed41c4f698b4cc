"""Models that ship with the plugin, as algorithms of the provider."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QT_TR_NOOP

from ..algorithms.base import LksAlgorithm
from ..algorithms.identity import ZONES, Identified, Identity
from ..lks_plugin.layers.resources import MODELS

NATIONAL_RUN = Identity(
    id="nationalrun",
    title=QT_TR_NOOP("National run: prepare, components, generate, validate"),
    group=ZONES,
    tags=QT_TR_NOOP("lks,national,model,prepare,generate,validate,grunnkrets,levekår"),
    summary=QT_TR_NOOP("The whole way from Kartverket's and Statistics Norway's files to judged zones."),
    help=(
        QT_TR_NOOP(
            "Joins Kartverket's grunnkretser and Statistics Norway's tables, shows the principal components, makes "
            "zones inside kommune and bydel, and judges them, with a report for each step. It works as well for one "
            "kommune."
        ),
        QT_TR_NOOP(
            "It is a model of the graphical modeler: the file resources/models/nationalrun.model3 in the plugin's "
            "folder can be copied and changed."
        ),
    ),
    page="brukerveiledning.md",
)


class ShippedModel(Identified, QgsProcessingModelAlgorithm):
    """A model of ``resources/models``, in the user's language.

    ``steps`` are the algorithms that it may be made of, by id.
    """

    def __init__(self, identity: Identity, steps: Mapping[str, type[LksAlgorithm]]) -> None:
        super().__init__()
        self.identity, self._steps = identity, steps
        self.fromFile(str(MODELS / f"{identity.id}.model3"))

    def createInstance(self):  # noqa: N802 - Qt's naming
        return type(self)(self.identity, self._steps)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - Qt's naming
        super().initAlgorithm(configuration or {})
        # qgis_process reads a model's description here.
        self.setHelpContent({"ALG_DESC": f"{self.shortDescription()}\n\n{self.shortHelpString()}"})
        explain_inputs(self, self._steps)


def explain_inputs(model: QgsProcessingModelAlgorithm, steps: Mapping[str, type[LksAlgorithm]]) -> None:
    """Give the inputs of a model the label and help of the parameter that they are for: in the first step, by id."""
    explained: set[str] = set()
    for child in model.childAlgorithms().values():
        step = steps[child.algorithmId().partition(":")[2]]()
        step.initAlgorithm()
        for name, sources in child.parameterSources().items():
            for given in {source.parameterName() for source in sources} - explained - {""}:
                own, read = model.parameterDefinition(given), step.parameterDefinition(name)
                own.setDescription(read.description())
                own.setHelp(read.help())
                explained.add(given)


def national_run(steps: Mapping[str, type[LksAlgorithm]]) -> ShippedModel:
    """The whole way from files to judged zones, ``lks:nationalrun``."""
    return ShippedModel(NATIONAL_RUN, steps)
