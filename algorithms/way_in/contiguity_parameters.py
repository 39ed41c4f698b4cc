"""The parameters and outputs of ``lks:contiguity``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared


def contiguity_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [
        shared.units_input(),
        shared.unit_field(),
        _population(),
        *shared.kommune_fields(),
        shared.strata_fields(),
        shared.links_input(),
        _minimum(),
        *shared.advanced(shared.contiguity_distances()),
        *_destinations(),
        QgsProcessingOutputNumber("N_EDGES", tr("Number of contiguous pairs, links included")),
        QgsProcessingOutputNumber("N_LINKS", tr("Number of links, proposed ones included")),
        QgsProcessingOutputNumber("N_PROPOSED", tr("Number of proposed links")),
        QgsProcessingOutputNumber("N_COMPONENTS", tr("Number of connected parts")),
    ]


def _population() -> QgsProcessingParameterDefinition:
    return shared.field(
        "POPULATION_FIELD",
        tr("Population"),
        tr(
            "The field with the number of inhabitants, which tells what parts are too small to be a zone. Empty: the "
            "field befolkning, if there is one; without it every island gets a proposed link."
        ),
    )


def _minimum() -> QgsProcessingParameterDefinition:
    return shared.explained(
        shared.limits()[0],
        tr("Inhabitants. A cut-off part with fewer cannot be a zone by itself and gets a proposed link."),
    )


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "EDGES",
            tr("Edges"),
            tr(
                "A line for each two neighbours and for each link. Edit it and give it as «Own links and cuts» to "
                "correct what counts as contiguous."
            ),
            QgsProcessing.SourceType.TypeVectorLine,
            optional=False,
        ),
        shared.sink(
            "UNITS",
            tr("Grunnkretser with part"),
            tr("The rows and fields of the input, with their number of neighbours and the connected part they lie in."),
        ),
        shared.report_destination(),
    ]
