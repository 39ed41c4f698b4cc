"""The parameters and outputs of ``lks:validate``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)

from ...lks_plugin.layers.translation import tr
from ...lks_plugin.layers.zones import SLIVER_WIDTH
from .. import parameters as shared
from ..trend_parameters import trend_changes, trend_definitions


def validate_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_division(), *_limits(), *shared.advanced(_more()), *_destinations(), *_figures()]


def _division() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.units_input(),
        shared.lks_field(),
        shared.unit_field(),
        shared.population_field(),
        shared.strata_fields(),
        shared.only_kommuner(),
        shared.reason_field(),
        shared.links_input(),
    ]


def _limits() -> list[QgsProcessingParameterDefinition]:
    return [
        *shared.limits(),
        shared.criteria_table(),
        shared.history_field(),
        shared.projection_field(),
        *trend_definitions(),
        trend_changes(),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    return [
        *shared.kommune_fields(),
        shared.proposal_field(),
        shared.field(
            "NAME_FIELD",
            tr("Zone name"),
            tr("The field with the zone's name, to be checked. Empty: the field lksnavn, if there is one."),
        ),
        shared.layer(
            "ZONES_LAYER",
            tr("Zones to compare with their grunnkretser"),
            tr(
                "A layer of finished zone polygons, in any coordinate system: each is compared with the union of its "
                "grunnkretser. Empty: zone polygons are not checked."
            ),
        ),
        shared.field(
            "ZONES_LKS_FIELD",
            tr("LKS code in the zones layer"),
            tr("The field with the code of each zone polygon. Empty: the field lks."),
            parent="ZONES_LAYER",
        ),
        *shared.contiguity_distances(),
        shared.distance(
            "SLIVER_WIDTH",
            tr("Gaps and overlaps of zones to overlook"),
            tr(
                "Metres. Slivers at zone polygons that are thinner than this on average are overlooked. Raise it where "
                "the polygons were simplified."
            ),
            SLIVER_WIDTH,
        ),
        shared.switch(
            "FAIL_ON_MAP",
            tr("Faults of the map are errors"),
            tr(
                "Gaps and overlaps between the polygons of grunnkretser are faults of the map that no division can "
                "mend: they are notes, and the division can be valid all the same. Switch on to count them as errors."
            ),
            False,
        ),
        shared.switch(
            "HOMOGENEITY",
            tr("Measure homogeneity where indicators are in the layer"),
            tr("How homogeneous the zones are, for information: it never makes an error. Needs scikit-learn."),
            True,
        ),
        shared.weights_input(),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.findings_sink(),
        shared.sink(
            "ZONES",
            tr("Judged zones"),
            tr("One polygon for each zone with its status: without errors, needs a reason, or must be mended."),
        ),
        shared.report_destination(),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputBoolean("VALID", tr("Valid: no errors")),
        QgsProcessingOutputNumber("N_ERRORS", tr("Number of errors")),
        QgsProcessingOutputNumber("N_EXCEPTIONS", tr("Number of exceptions")),
        QgsProcessingOutputNumber("N_OPEN", tr("Number of exceptions without a reason")),
        QgsProcessingOutputNumber("N_NOTES", tr("Number of notes")),
        QgsProcessingOutputString("STATE", tr("How the division stands")),
    ]
