"""The parameters and outputs of ``lks:approve``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..trend_parameters import trend_changes, trend_definitions
from .register_parameters import day, event_day, register_file, who


def approve_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [
        register_file(tr("The LKS-REGISTER.gpkg that «Approval register» made, with the kommuner to approve.")),
        who(),
        *_division(),
        *_decision(),
        *_national(),
        *shared.advanced(_more()),
        *_destinations(),
        *_figures(),
    ]


def _division() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "INPUT",
            tr("Grunnkretser with the division to approve"),
            tr(
                "One polygon for each grunnkrets with its zone, of one kommune or many, such as the grunnkretser with "
                "the new division that «Read the answers of the kommuner» writes. It is judged by every rule. Needed "
                "unless an approval is undone."
            ),
        ),
        shared.lks_field(optional=True),
        shared.unit_field(optional=True),
        shared.population_field(optional=True),
        shared.strata_fields(),
        shared.field(
            "REASON_FIELD",
            tr("Reason for exceptions of the zone"),
            tr(
                "A text on one or all of the zone's grunnkretser. Exceptions without a reason are refused. Empty: the "
                "field begrunnelse, if there is one."
            ),
        ),
        shared.only_kommuner(),
    ]


def _decision() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "WAIVERS",
            tr("What Statistics Norway waives"),
            tr(
                "A table with the columns regel, sone, hvem and hvorfor: an error or exception of contiguity or "
                "population that is accepted for that zone. Coverage, hierarchy, codes and names cannot be waived."
            ),
            shared.TABLE,
        ),
        shared.switch(
            "SET_BY_SSB",
            tr("Set by Statistics Norway"),
            tr("For kommuner that never answered: the state becomes «fastsatt av SSB». Needs a reason ([WHY])."),
            False,
        ),
        shared.switch(
            "UNDO",
            tr("Undo the approval of the kommuner"),
            tr(
                "For the kommuner named: state, values and codes become what they were before the approval, by an "
                "event of its own. Not once they are in KLASS. Needs a reason ([WHY])."
            ),
            False,
        ),
        shared.text("WHY", tr("Why"), tr("The reason that the register keeps for the decision or for undoing it.")),
        event_day(),
        day(
            "VALID_FROM",
            tr("Zones valid from"),
            tr("The day that the codes hold from, such as 1 January. Empty: the date of the events."),
        ),
    ]


def _national() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "NATIONAL",
            tr("National division"),
            tr(
                "A layer or table with every grunnkrets and its zone. What is approved is merged into a copy of it, "
                "other kommuner stay as they are, which is proven by reading it again. It also tells whether "
                "grunnkretser are missing. Empty: only the register is written."
            ),
            shared.TABLE,
        ),
        shared.field(
            "NATIONAL_UNIT_FIELD",
            tr("Grunnkrets number in the national division"),
            tr("The field with the number of 8 digits. Empty: the field grunnkretsnummer."),
            parent="NATIONAL",
        ),
        shared.field(
            "NATIONAL_LKS_FIELD",
            tr("LKS code in the national division"),
            tr("The field that gets the approved zone. Empty: the field lks."),
            parent="NATIONAL",
        ),
        shared.field(
            "NATIONAL_NAME_FIELD",
            tr("Zone name in the national division"),
            tr("The field that gets the zone's name. Empty: the field lksnavn, if there is one."),
            parent="NATIONAL",
        ),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    return [
        *shared.kommune_fields(),
        shared.field(
            "NAME_FIELD",
            tr("Zone name"),
            tr("The field with the zone's name, to be checked. Empty: the field lksnavn, if there is one."),
        ),
        *shared.limits(),
        shared.criteria_table(),
        shared.history_field(),
        shared.projection_field(),
        *trend_definitions(),
        trend_changes(),
        shared.links_input(),
        *shared.contiguity_distances(),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "NATIONAL_OUT",
            tr("National division with what was approved"),
            tr("The rows of the national division in their order, with the zones that are in force now."),
            shared.TABLE,
            made=False,
        ),
        shared.sink(
            "DECISIONS",
            tr("Decisions"),
            tr("One row for each kommune: approved or refused, why, zones, what was waived, hash of unit and zone."),
            shared.TABLE,
        ),
        shared.findings_sink(),
        shared.report_destination(),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputNumber("N_APPROVED", tr("Number of kommuner approved")),
        QgsProcessingOutputNumber("N_REFUSED", tr("Number of kommuner refused")),
        QgsProcessingOutputNumber("N_WAIVED", tr("Number of errors and exceptions waived")),
        QgsProcessingOutputNumber("N_UNDONE", tr("Number of approvals undone")),
    ]
