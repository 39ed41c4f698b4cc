"""The parameters and outputs of ``lks:generate``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from ...lks_plugin.engine import METHODS
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared

DEFAULT_METHOD = "full-order-ward"


def generate_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_fields(), *_settings(), *_advanced(), *_destinations(), *_figures()]


def _fields() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.population_field(),
        *shared.kommune_fields(),
        shared.strata_fields(),
        shared.indicator_fields(),
        shared.weights_input(),
        shared.field(
            "PREVIOUS_FIELD",
            tr("Former LKS code"),
            tr(
                "The field with the zone that each grunnkrets had before. Codes stay with the zones so that as few "
                "people as possible get another one; other new zones get unused numbers. Empty: zones are numbered "
                "afresh."
            ),
        ),
        shared.issued_input(),
        shared.links_input(),
    ]


def _settings() -> list[QgsProcessingParameterDefinition]:
    return [
        *shared.limits(),
        shared.integer(
            "N_ZONES",
            tr("Number of zones in all"),
            tr(
                "For all kommuner of the layer together. Empty: the number that is found to leave the least "
                "heterogeneity within the limits. Not together with a target population."
            ),
            None,
            True,
            1,
        ),
        shared.integer(
            "TARGET_POPULATION",
            tr("Target population of a zone"),
            tr(
                "Inhabitants that a zone should have on average, in each kommune and bydel. Empty: no target. Not "
                "together with a number of zones."
            ),
            None,
            True,
            1,
        ),
    ]


def _advanced() -> list[QgsProcessingParameterDefinition]:
    method = QgsProcessingParameterEnum("METHOD", tr("Method"), list(METHODS), False, DEFAULT_METHOD)
    method.setUsesStaticStrings(True)
    return shared.advanced(
        [
            shared.explained(
                method,
                tr(
                    "How grunnkretser are merged into a first division (REDCAP, Guo 2008). full-order-ward is made for "
                    "homogeneous zones; the others are there to compare with."
                ),
            ),
            *shared.component_settings(),
            *shared.contiguity_distances(),
            shared.switch(
                "REFINE",
                tr("Refine the division"),
                tr(
                    "Improves the first division as long as zones become more homogeneous. Turn it off to see what the "
                    "method alone makes; that is faster."
                ),
                True,
            ),
            shared.seed(),
        ]
    )


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "ZONES",
            tr("Zones"),
            tr("One polygon for each zone, with code, name, inhabitants and key figures."),
            optional=False,
        ),
        shared.sink(
            "UNITS",
            tr("Grunnkretser with zone"),
            tr(
                "The rows and fields of the input with the code of their zone, to go on with in «Validate "
                "levekårssoner» or the LKS packages."
            ),
        ),
        shared.sink(
            "EXCEPTIONS",
            tr("Exceptions"),
            tr("A table of what the criteria could not have and what was repaired, with the reason."),
            shared.TABLE,
        ),
        shared.report_destination(),
        shared.explained(
            QgsProcessingParameterFileDestination("MAP", tr("Map"), tr("PNG files (*.png)"), None, True, False),
            tr("A picture of the zones, as in the report."),
        ),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputNumber("ZONE_COUNT", tr("Number of zones")),
        QgsProcessingOutputNumber("HOMOGENEITY", tr("Homogeneity, 0 to 1")),
        QgsProcessingOutputNumber("EXCEPTION_COUNT", tr("Number of exceptions")),
    ]
