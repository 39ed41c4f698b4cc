"""The parameters and outputs of ``lks:maintain``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..choice_parameters import choice
from ..table_parameters import code_changes

YEARLY, REVIEW = "yearly", "review"


def maintain_definitions() -> list[QgsProcessingParameterDefinition | QgsProcessingOutputDefinition]:
    """All parameters in the order of the dialog, and the figures."""
    return [*_units(), *_former(), *_terms(), *shared.advanced(_more()), *_destinations(), *_figures()]


def _units() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.population_field(),
        shared.strata_fields(),
        shared.indicator_fields(),
    ]


def _former() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.field(
            "PREVIOUS_FIELD",
            tr("Field with the former division"),
            tr(
                "The field with the zone that each grunnkrets has in the division in force. Use it where the layer "
                "has the same grunnkretser; otherwise give the former division as a table."
            ),
        ),
        shared.layer(
            "PREVIOUS",
            tr("Former division as a table or polygons"),
            tr(
                "The division in force by its own grunnkretser: a layer, or a table such as the key file with "
                "levekaar, lksnavn and grunnkrets. Or polygons of zones: each grunnkrets goes with most of its area. "
                "Instead of a field."
            ),
            shared.TABLE,
        ),
        shared.text(
            "PREVIOUS_ZONE_FIELD",
            tr("Column with the zones in that table"),
            tr("Empty: the column lks, levekaar or sone, or the only one that holds LKS codes."),
        ),
        code_changes(),
        shared.integer(
            "PREVIOUS_YEAR",
            tr("Year of the former division"),
            tr(
                "Its grunnkretser are those of 1 January of this year; only later changes count. Empty: all changes of "
                "the table count, except for numbers that are in use today."
            ),
            None,
            True,
            1900,
        ),
        shared.issued_input(),
    ]


def _terms() -> list[QgsProcessingParameterDefinition]:
    return [
        choice(
            "MODE",
            tr("How far to go"),
            tr(
                "yearly: zones that hold stay as they are, unit for unit; only what broke is mended. review: zones "
                "that hold may also be improved, and exceptions that were approved are mended where that can be done."
            ),
            (YEARLY, REVIEW),
            YEARLY,
        ),
        *shared.limits(),
        shared.criteria_table(),
        shared.integer(
            "KEEP_MIN",
            tr("Keep a zone in force down to"),
            tr(
                "Inhabitants. A zone that has fallen below the minimum, but not below this, is kept, and the reason is "
                "written. Empty: the ordinary minimum."
            ),
            None,
            True,
        ),
        shared.integer(
            "KEEP_MAX",
            tr("Keep a zone in force up to"),
            tr("Inhabitants. A zone above the maximum, but not above this, is kept. Empty: the ordinary maximum."),
            None,
            True,
        ),
        shared.text(
            "KEEP_KOMMUNER",
            tr("Kommuner not to be touched"),
            tr("Their numbers, with commas between. Zones there stay even where they break a rule."),
        ),
        shared.field(
            "PREVIOUS_POPULATION_FIELD",
            tr("Population at the approval"),
            tr(
                "Inhabitants of each grunnkrets when the division was approved. An exception that was there then is "
                "not new, and the zone is kept. Empty: every exception without a reason counts as new."
            ),
        ),
        shared.reason_field(),
        shared.history_field(),
        shared.projection_field(),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    return [
        *shared.kommune_fields(),
        shared.switch(
            "ADOPT",
            tr("Adopt zones under any text"),
            tr(
                "For a kommune's own zones, such as «13. Vinnes»: they get codes; «Uoppgitt» and zones in which nobody "
                "lives are dissolved; zones that meet the rules stay as they are, the others are mended."
            ),
            False,
        ),
        shared.integer(
            "MAX_MOVES",
            tr("Most grunnkretser that may change zone"),
            tr("What is still broken when they are used up is left and told. Empty: as many as it takes."),
            None,
            True,
        ),
        shared.text(
            "VALID_FROM",
            tr("Day from which the new division holds"),
            tr("As 2027-01-01; written into the register of issued codes. Empty: left open there."),
        ),
        shared.links_input(),
        *shared.component_settings(),
        *shared.contiguity_distances(),
        shared.weights_input(),
        shared.seed(),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    table = shared.TABLE
    return [
        shared.sink(
            "UNITS",
            tr("Grunnkretser with zone"),
            tr("All rows and fields of the input with lks and lksnavn; a former field lks becomes lks_forrige."),
        ),
        shared.sink(
            "ZONES",
            tr("Zones"),
            tr("One polygon for each zone: kept, changed or new, and why; zones that ended have no polygon."),
        ),
        shared.sink("MOVED", tr("Grunnkretser that changed zone"), tr("From where, to where and why."), table),
        shared.sink(
            "ZONE_CHANGES",
            tr("Changes of zones"),
            tr("Old and new code of all zones that share grunnkretser, with the people and the kind of change."),
            table,
        ),
        shared.sink(
            "ISSUED_OUT",
            tr("Register of issued codes, brought up to date"),
            tr("The register with the codes of this division; the input is not changed."),
            table,
        ),
        shared.findings_sink(),
        shared.report_destination(),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputNumber("N_KEPT", tr("Number of zones that were kept")),
        QgsProcessingOutputNumber("N_CHANGED", tr("Number of zones that changed")),
        QgsProcessingOutputNumber("N_NEW", tr("Number of new zones")),
        QgsProcessingOutputNumber("N_ENDED", tr("Number of zones that ended")),
        QgsProcessingOutputNumber("PEOPLE_MOVED", tr("People who changed zone")),
        QgsProcessingOutputBoolean("VALID", tr("Valid: no errors")),
        QgsProcessingOutputNumber("N_ERRORS", tr("Number of errors")),
        QgsProcessingOutputNumber("N_OPEN", tr("Number of exceptions without a reason")),
    ]
