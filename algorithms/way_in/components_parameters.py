"""The parameters and outputs of ``lks:components``."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterDefinition

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared


def components_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.population_field(),
        *shared.kommune_fields(),
        shared.indicator_fields(),
        shared.weights_input(),
        *shared.component_settings(),
        *_destinations(),
        QgsProcessingOutputNumber("N_INDICATORS", tr("Number of indicators")),
        QgsProcessingOutputNumber("N_COMPONENTS", tr("Number of components")),
        QgsProcessingOutputNumber("EXPLAINED", tr("Share of the variance in the components, 0 to 1")),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "OUTPUT",
            tr("Grunnkretser with component scores"),
            tr("The rows and fields of the input with their scores pc1, pc2 … on the components."),
            optional=False,
        ),
        shared.sink(
            "LOADINGS",
            tr("Loadings"),
            tr("A table of how each indicator correlates with each component, which tells what a component is about."),
            shared.TABLE,
        ),
        shared.sink(
            "CORRELATION",
            tr("Correlations"),
            tr("A table with the correlation and the covariance of each two indicators."),
            shared.TABLE,
            made=False,
        ),
        shared.sink(
            "EIGENVALUES",
            tr("Variance of the components"),
            tr("A table of how much of the variance each component holds."),
            shared.TABLE,
            made=False,
        ),
        shared.report_destination(),
    ]
