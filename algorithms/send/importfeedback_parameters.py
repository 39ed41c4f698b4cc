"""The parameters of ``lks:importfeedback``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared

LAYER = "SENT_LAYER"


def importfeedback_parameters() -> list[QgsProcessingParameterDefinition]:
    """All parameters, in the order of the dialog."""
    return [*_files(), *_layer(), *_destinations()]


def _files() -> list[QgsProcessingParameterDefinition]:
    files = [
        QgsProcessingParameterFile(
            "ANSWER", tr("Answer: the ZIP, the GKRETS GeoPackage or a folder (also one with many answers)")
        ),
        QgsProcessingParameterFile(
            "SENT", tr("Package as sent: the ZIP, or a folder with many (otherwise the layer below)"), optional=True
        ),
    ]
    for file in files:
        # With the usual filter of all files QGIS refuses the path of a folder.
        file.setFileFilter("")
    return files


def _layer() -> list[QgsProcessingParameterDefinition]:
    """The layer that the packages were made from, where they are not at hand; and how zones are judged."""
    source = QgsProcessingParameterFeatureSource(
        LAYER, tr("Layer the packages were made from"), [QgsProcessing.SourceType.TypeVectorPolygon], None, True
    )
    return shared.advanced(
        [
            source,
            shared.field("UNIT_FIELD", tr("Grunnkrets number"), "grunnkretsnummer", parent=LAYER),
            shared.field("LKS_FIELD", tr("LKS code: the zone of each grunnkrets"), "lks", parent=LAYER),
            shared.field("POPULATION_FIELD", tr("Population"), "befolkning", parent=LAYER),
            shared.field(
                "NAME_FIELD",
                tr("Name of the grunnkrets (otherwise the field grunnkretsnavn, if there is one)"),
                parent=LAYER,
            ),
            shared.field(
                "KOMMUNE_FIELD",
                tr("Kommune number (otherwise the first four digits of the grunnkrets)"),
                parent=LAYER,
            ),
            shared.field(
                "KOMMUNE_NAME_FIELD",
                tr("Kommune name (otherwise the field kommunenavn, if there is one)"),
                parent=LAYER,
            ),
            shared.field("STRATA_FIELDS", tr("Bydel, delbydel: zones stay inside them"), many=True, parent=LAYER),
            shared.integer("MIN_POPULATION", tr("Minimum population of a zone (empty: as in the package)"), None, True),
            shared.integer(
                "FLOOR_POPULATION", tr("Absolute minimum, for exceptions (empty: as in the package)"), None, True
            ),
            shared.integer(
                "MAX_POPULATION", tr("Maximum population of a zone (empty: as in the package)"), None, True, 1
            ),
            *shared.contiguity_distances(),
        ]
    )


def _destinations() -> list[QgsProcessingParameterDefinition]:
    polygons, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
    return [
        QgsProcessingParameterFeatureSink("CHANGES", tr("Changes"), polygons, None, True, True),
        QgsProcessingParameterFeatureSink(
            "UNITS", tr("Grunnkretser with the new division"), polygons, None, True, True
        ),
        QgsProcessingParameterFeatureSink("FINDINGS", tr("Findings"), polygons, None, True, True),
        QgsProcessingParameterFeatureSink("SUMMARY", tr("Summary of the answers"), table, None, True, False),
        shared.report_destination(),
        QgsProcessingParameterFolderDestination(
            "REPORT_FOLDER",
            tr("Folder for the report of each kommune, and for what is done already"),
            None,
            True,
            False,
        ),
    ]
