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

    ``steps`` are the algorithms that it may be made of, by id: what an input of the model means is what it means to
    the first step that reads it.
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
        for child in self.childAlgorithms().values():
            step = self._steps[child.algorithmId().partition(":")[2]]()
            step.initAlgorithm()
            for name, sources in child.parameterSources().items():
                for source in sources:
                    own = self.parameterDefinition(source.parameterName())
                    if own is not None and not own.help():
                        own.setDescription(step.parameterDefinition(name).description())
                        own.setHelp(step.parameterDefinition(name).help())


def national_run(steps: Mapping[str, type[LksAlgorithm]]) -> ShippedModel:
    """The whole way from files to judged zones, ``lks:nationalrun``."""
    return ShippedModel(NATIONAL_RUN, steps)
