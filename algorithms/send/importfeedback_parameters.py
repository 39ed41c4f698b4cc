"""The parameters and outputs of ``lks:importfeedback``."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...lks_plugin.layers.translation import tr
from ...lks_plugin.package.answers.batch import POLICIES, VALID_ONLY
from .. import parameters as shared
from ..choice_parameters import choice

LAYER = "SENT_LAYER"


def importfeedback_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_files(), *shared.advanced([*_layer(), *_rules()]), *_destinations(), *_figures()]


def _files() -> Sequence[QgsProcessingParameterDefinition]:
    files = [
        shared.explained(
            QgsProcessingParameterFile("ANSWER", tr("Answer")),
            tr(
                "The ZIP that came back, the GeoPackage GKRETS by itself, or a folder, also one with the answers of "
                "many kommuner: paste its path."
            ),
        ),
        shared.explained(
            QgsProcessingParameterFile("SENT", tr("Package as sent"), optional=True),
            tr(
                "The ZIP that was sent, or the path of a folder with many. Empty: choose the layer that the packages "
                "were made from."
            ),
        ),
    ]
    for file in files:
        # With the usual filter of all files QGIS refuses the path of a folder.
        file.setFileFilter("")
    return files


def _layer() -> list[QgsProcessingParameterDefinition]:
    """The layer that the packages were made from, where they are not at hand."""
    return [
        shared.layer(
            LAYER,
            tr("Layer the packages were made from"),
            tr("Grunnkretser with the zones as they were sent. Only where the packages themselves are not at hand."),
        ),
        shared.unit_field(optional=True, parent=LAYER),
        shared.lks_field(optional=True, parent=LAYER),
        shared.population_field(optional=True, parent=LAYER),
        shared.unit_name_field(LAYER),
        *shared.kommune_fields(LAYER),
        shared.strata_fields(LAYER),
        shared.history_field(LAYER),
        shared.projection_field(LAYER),
        shared.issued_input(),
        shared.criteria_table(),
    ]


def _rules() -> list[QgsProcessingParameterDefinition]:
    """How zones are judged."""
    text = tr("Inhabitants. Empty: as in the package. Give all three limits, or none.")
    return [
        shared.integer("MIN_POPULATION", tr("Minimum population of a zone"), text, None, True),
        shared.integer("FLOOR_POPULATION", tr("Absolute minimum, for exceptions"), text, None, True),
        shared.integer("MAX_POPULATION", tr("Maximum population of a zone"), text, None, True, 1),
        *shared.contiguity_distances(),
        choice(
            "POLICY",
            tr("Which answers of a folder are taken over"),
            tr(
                "valid: those without errors; all: all that could be read; named: those of the kommuner in "
                "[TAKE_OVER]. The other kommuner keep the proposal, and the summary says so. One answer by itself is "
                "always taken over."
            ),
            POLICIES,
            VALID_ONLY,
        ),
        shared.text(
            "TAKE_OVER",
            tr("Kommuner to take over"),
            tr("Numbers of kommuner with commas between them, for the policy «named»: 0301, 4601."),
        ),
        shared.switch(
            "ACCEPT_WAL",
            tr("Read GeoPackages that were sent while open"),
            tr(
                "A GeoPackage that was sent while it was open in QGIS may lack its last edits, so it is rejected. "
                "Switch on to read it as it is, after asking the kommune."
            ),
            False,
        ),
        shared.switch(
            "ACCEPT_UNREAD",
            tr("Accept answers that hold more than can be read"),
            tr(
                "An answer without changes that holds letters, pictures or further columns may say its wishes there, "
                "so it is rejected. Switch on after a person has looked at them."
            ),
            False,
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "CHANGES",
            tr("Changes"),
            tr("One row for each change: which grunnkrets, from which zone to which, and the kommune's comment."),
        ),
        shared.sink(
            "UNITS",
            tr("Grunnkretser with the new division"),
            tr("The grunnkretser with the zones that the answers give them, to go on with."),
        ),
        shared.findings_sink(),
        shared.sink(
            "SUMMARY",
            tr("Summary of the answers"),
            tr("A table with a row for each answer: verdict, number of changes, and why it was rejected if it was."),
            shared.TABLE,
            made=False,
        ),
        shared.report_destination(),
        shared.explained(
            QgsProcessingParameterFolderDestination(
                "REPORT_FOLDER", tr("Folder for the report of each kommune"), None, True, False
            ),
            tr(
                "Each kommune gets a report of its own here; an earlier one is written over. It may be the folder with"
                " the answers."
            ),
        ),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputString("VERDICT", tr("Verdict")),
        QgsProcessingOutputNumber("N_CHANGES", tr("Number of grunnkretser with another zone")),
        QgsProcessingOutputBoolean("VALID", tr("Whether the division is valid")),
        QgsProcessingOutputString("STATE", tr("How the division stands")),
    ]
