"""The parameters of ``lks:generate``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...lks_plugin.engine import METHODS
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared

DEFAULT_METHOD = "full-order-ward"


def generate_parameters() -> list[QgsProcessingParameterDefinition]:
    """All parameters, in the order of the dialog."""
    return [*_fields(), *_settings(), *_advanced(), *_destinations()]


def _fields() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.population_field(),
        *shared.kommune_fields(),
        shared.strata_fields(),
        shared.indicator_fields(),
        shared.weights_input(),
        shared.field("PREVIOUS_FIELD", tr("Former LKS code, so that numbers survive")),
        shared.links_input(),
    ]


def _settings() -> list[QgsProcessingParameterDefinition]:
    return [
        *shared.limits(),
        shared.integer(
            "N_ZONES", tr("Number of zones in all (empty: the least heterogeneity within the limits)"), None, True, 1
        ),
        shared.integer("TARGET_POPULATION", tr("Target population of a zone (instead of a number)"), None, True, 1),
    ]


def _advanced() -> list[QgsProcessingParameterDefinition]:
    method = QgsProcessingParameterEnum("METHOD", tr("Method"), list(METHODS), False, DEFAULT_METHOD)
    method.setUsesStaticStrings(True)
    return shared.advanced(
        [
            method,
            *shared.component_settings(),
            *shared.contiguity_distances(),
            QgsProcessingParameterBoolean("REFINE", tr("Refine the division"), True),
            shared.integer("SEED", tr("Seed"), 0),
        ]
    )


def _destinations() -> list[QgsProcessingParameterDefinition]:
    polygons, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
    return [
        QgsProcessingParameterFeatureSink("ZONES", tr("Zones"), polygons),
        QgsProcessingParameterFeatureSink("UNITS", tr("Grunnkretser with zone"), polygons, None, True, True),
        QgsProcessingParameterFeatureSink("EXCEPTIONS", tr("Exceptions"), table, None, True, True),
        shared.report_destination(),
        QgsProcessingParameterFileDestination("MAP", tr("Map"), tr("PNG files (*.png)"), None, True, False),
    ]
