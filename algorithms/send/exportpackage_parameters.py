"""The parameters of ``lks:exportpackage``."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared


def exportpackage_parameters() -> list[QgsProcessingParameterDefinition]:
    """All parameters, in the order of the dialog."""
    return [*_fields(), *_message(), *_advanced(), *_destinations()]


def _fields() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.field("LKS_FIELD", tr("LKS code: the zone of each grunnkrets"), "lks", optional=False),
        shared.population_field(),
        shared.field("NAME_FIELD", tr("Name of the grunnkrets (otherwise the field grunnkretsnavn, if there is one)")),
        *shared.kommune_fields(),
        shared.strata_fields(),
        shared.field("EXTRA_FIELDS", tr("Extra fields for the kommune: nothing else leaves the layer"), many=True),
        QgsProcessingParameterString(
            "KOMMUNER", tr("Only these kommuner: numbers with commas between (empty: all)"), None, False, True
        ),
    ]


def _message() -> list[QgsProcessingParameterDefinition]:
    return [
        QgsProcessingParameterString(
            "DEADLINE", tr("Deadline for the answer, as the letter shall say it"), None, False, True
        ),
        QgsProcessingParameterString(
            "CONTACT", tr("Contact for questions, as the letter shall say it"), None, False, True
        ),
    ]


def _advanced() -> list[QgsProcessingParameterDefinition]:
    return shared.advanced(
        [
            *shared.limits(),
            *shared.contiguity_distances(),
            shared.field("PREVIOUS_FIELD", tr("Former LKS code, so that vacant codes were never used before")),
            QgsProcessingParameterDateTime(
                "DATE",
                tr("Date of the packages (empty: today)"),
                Qgis.ProcessingDateTimeParameterDataType.Date,
                None,
                True,
            ),
            QgsProcessingParameterBoolean("OVERWRITE", tr("Replace packages that are there already"), False),
            QgsProcessingParameterBoolean(
                "SKIP_EXISTING", tr("Leave packages that are there already, and write the others"), False
            ),
        ]
    )


def _destinations() -> list[QgsProcessingParameterDefinition]:
    table = QgsProcessing.SourceType.TypeVector
    return [
        QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the packages")),
        QgsProcessingParameterFeatureSink("SUMMARY", tr("Summary of the packages"), table, None, True, True),
    ]
