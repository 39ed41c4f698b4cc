"""``lks:examplekommune``: an invented kommune to try the plugin on."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.layers.example.kommune import (
    EXAMPLE_CRS,
    KOMMUNE_NAME,
    example_fields,
    example_kommune,
    example_years,
)
from ...lks_plugin.layers.example.tables import write_years
from ...lks_plugin.layers.translation import tr
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import EXAMPLE, Identity
from .examplekommune_parameters import examplekommune_definitions


class ExampleKommuneAlgorithm(LksAlgorithm):
    """Makes a layer of grunnkretser that could be a kommune."""

    identity = Identity(
        id="examplekommune",
        title=QT_TR_NOOP("Make an example kommune"),
        group=EXAMPLE,
        tags=QT_TR_NOOP("lks,example,synthetic,test data,demo,grunnkrets"),
        summary=QT_TR_NOOP("Invents a kommune with grunnkretser, population and living conditions."),
        help=(
            QT_TR_NOOP(
                "Invents a kommune, so that everything here can be tried before real data are at hand: a "
                "town by the sea, villages, countryside and islands, cut into grunnkretser with population, "
                "all catalogued indicators and building types. Nothing in it describes a real place or "
                "person."
            ),
            QT_TR_NOOP(
                "The layer has the fields that the other algorithms look for, and the difficulties of real "
                "data: islands, an enclave, grunnkretser of several parts, one where nobody lives, "
                "suppressed values (:) and «Uoppgitt grunnkrets» (99019999), which has inhabitants but no "
                "polygon and counts among the grunnkretser."
            ),
            QT_TR_NOOP(
                "Counts of indicators are text, as in Statistics Norway's files. The same seed always gives "
                "the same kommune. With bydeler, the field bydelsnummer is filled in for zones to stay "
                "inside."
            ),
        ),
        page="brukerveiledning.md",
    )
    definitions = staticmethod(examplekommune_definitions)

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        n_units = self.parameterAsInt(parameters, "UNIT_COUNT", context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        with_bydeler = self.parameterAsBool(parameters, "WITH_BYDELER", context)
        units = Output(
            example_fields(),
            example_kommune(n_units, seed, with_bydeler, progress_callback(feedback, 0, 100)),
            n_units,
            Qgis.WkbType.MultiPolygon,
            QgsCoordinateReferenceSystem(EXAMPLE_CRS),
        )
        output = self.write_layer(parameters, "OUTPUT", context, feedback, units)
        if context.willLoadLayerOnCompletion(output):
            title = tr("{kommune} (example, seed {seed})").format(kommune=KOMMUNE_NAME, seed=seed)
            context.layerToLoadOnCompletionDetails(output).name = title
        answer = {"OUTPUT": output}
        folder = self.parameterAsString(parameters, "SERIES", context)
        if folder:
            write_years(folder, example_years(n_units, seed, with_bydeler))
            answer["SERIES"] = folder
        return answer
