"""``lks:examplekommune``: an invented kommune to try the plugin on."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ...lks_plugin.engine import Cancelled
from ...lks_plugin.layers.example import (
    EXAMPLE_CRS,
    KOMMUNE_NAME,
    MAX_UNITS,
    MIN_UNITS,
    example_fields,
    example_kommune,
)
from ...lks_plugin.layers.translation import tr
from ..base import LksAlgorithm, Output, progress_callback

DEFAULT_UNITS = 60
LARGEST_SEED = 2**31 - 1


class ExampleKommuneAlgorithm(LksAlgorithm):
    """Makes a layer of grunnkretser that could be a kommune."""

    def name(self) -> str:
        return "examplekommune"

    def displayName(self) -> str:  # noqa: N802 - Qt's naming
        return tr("Make an example kommune")

    def group(self) -> str:
        return tr("Try it out")

    def groupId(self) -> str:  # noqa: N802 - Qt's naming
        return "example"

    def tags(self) -> list[str]:
        return tr("lks,example,synthetic,test data,demo,grunnkrets").split(",")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's naming
        return tr("Invents a kommune with grunnkretser, population and living conditions.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's naming
        return tr(
            "<p>Invents a kommune, so that everything here can be tried before real data are at hand: a town by the "
            "sea, villages, countryside and islands, cut into grunnkretser with population, all catalogued "
            "indicators and building types. Nothing in it describes a real place or person.</p>"
            "<p>The layer has the fields that the other algorithms look for, and the difficulties of real data: "
            "islands, an enclave, grunnkretser of several parts, one where nobody lives, suppressed values (:) and "
            "«Uoppgitt grunnkrets» (99019999), which has inhabitants but no polygon and counts among the "
            "grunnkretser.</p>"
            "<p>Counts of indicators are text, as in Statistics Norway's files. The same seed always gives the same "
            "kommune. With bydeler, the field bydelsnummer is filled in for zones to stay inside.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - Qt's naming
        integer = Qgis.ProcessingNumberParameterType.Integer
        for parameter in (
            QgsProcessingParameterNumber(
                "UNIT_COUNT", tr("Number of grunnkretser"), integer, DEFAULT_UNITS, False, MIN_UNITS, MAX_UNITS
            ),
            QgsProcessingParameterNumber(
                "SEED", tr("Seed (another number, another kommune)"), integer, 0, False, 0, LARGEST_SEED
            ),
            QgsProcessingParameterBoolean("WITH_BYDELER", tr("Divided into bydeler"), False),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Example kommune"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
        ):
            self.addParameter(parameter)

    def processAlgorithm(  # noqa: N802 - Qt's naming
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        n_units = self.parameterAsInt(parameters, "UNIT_COUNT", context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        with_bydeler = self.parameterAsBool(parameters, "WITH_BYDELER", context)
        try:
            units = Output(
                example_fields(),
                example_kommune(n_units, seed, with_bydeler, progress_callback(feedback, 0, 100)),
                n_units,
                Qgis.WkbType.MultiPolygon,
                QgsCoordinateReferenceSystem(EXAMPLE_CRS),
            )
            output = self.write_layer(parameters, "OUTPUT", context, feedback, units)
        except Cancelled:
            return {}
        if context.willLoadLayerOnCompletion(output):
            title = tr("{kommune} (example, seed {seed})").format(kommune=KOMMUNE_NAME, seed=seed)
            context.layerToLoadOnCompletionDetails(output).name = title
        return {"OUTPUT": output}
