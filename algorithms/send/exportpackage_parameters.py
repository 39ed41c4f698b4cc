"""The parameters and outputs of ``lks:exportpackage``."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...lks_plugin.layers.translation import tr
from ...lks_plugin.package.export.letter import BOKMAAL, NYNORSK
from .. import parameters as shared
from ..choice_parameters import choice

AS_IS, ROUNDED = "as-is", "rounded"


def exportpackage_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_fields(), *_message(), *_advanced(), *_destinations(), *_figures()]


def _text(name: str, label: str, text: str) -> QgsProcessingParameterDefinition:
    return shared.explained(QgsProcessingParameterString(name, label, None, False, True), text)


def _fields() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.lks_field(),
        shared.population_field(),
        shared.unit_name_field(),
        *shared.kommune_fields(),
        shared.strata_fields(),
        shared.field(
            "EXTRA_FIELDS",
            tr("Extra fields for the kommune"),
            tr(
                "Fields that go into the package beside number, name, population and zone. None chosen: nothing else "
                "leaves the layer. Values that rest on fewer than 4 persons are warned about."
            ),
            many=True,
        ),
        shared.only_kommuner(),
    ]


def _message() -> list[QgsProcessingParameterDefinition]:
    return [
        _text(
            "DEADLINE",
            tr("Deadline for the answer, as the letter shall say it"),
            tr("Text, such as «1. mars 2027». Empty: the letter names no deadline."),
        ),
        _text(
            "CONTACT",
            tr("Contact for questions, as the letter shall say it"),
            tr("Text: a name, an e-mail address, a telephone number. Empty: the letter names none."),
        ),
    ]


def _small_units() -> QgsProcessingParameterDefinition:
    return choice(
        "SMALL_UNITS",
        tr("Units with 1 to 3 inhabitants"),
        tr(
            "as-is: their inhabitants leave as they are (the default: the kommune has the figures itself). rounded: 1 "
            "becomes 0 and 2 becomes 3. A zone that near a limit is not certain in the package; Statistics Norway "
            "judges by the true figures, and the answers to rounded packages are read all the same."
        ),
        [AS_IS, ROUNDED],
        AS_IS,
    )


def _language() -> QgsProcessingParameterDefinition:
    return choice(
        "LANGUAGE",
        tr("Language of the letter"),
        tr("The language of the kommune: nb for bokmål, nn for nynorsk. The project and its forms are in bokmål."),
        [BOKMAAL, NYNORSK],
        BOKMAAL,
    )


def _advanced() -> list[QgsProcessingParameterDefinition]:
    date = QgsProcessingParameterDateTime(
        "DATE", tr("Date of the packages"), Qgis.ProcessingDateTimeParameterDataType.Date, None, True
    )
    return shared.advanced(
        [
            *shared.limits(),
            shared.criteria_table(),
            *shared.contiguity_distances(),
            shared.field(
                "PREVIOUS_FIELD",
                tr("Former LKS code"),
                tr(
                    "The field with codes that were in use before, so that none of them is offered to the kommune as "
                    "vacant."
                ),
            ),
            shared.issued_input(),
            shared.history_field(),
            shared.projection_field(),
            _small_units(),
            _language(),
            shared.explained(date, tr("Printed in the letter and kept in the package. Empty: today.")),
            shared.switch(
                "OVERWRITE",
                tr("Replace packages that are there already"),
                tr("Off: a kommune whose package is there already fails, and nothing is written over."),
                False,
            ),
            shared.switch(
                "SKIP_EXISTING",
                tr("Leave packages that are there already, and write the others"),
                tr("To go on with a run that was broken off. Not together with replacing."),
                False,
            ),
        ]
    )


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.explained(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the packages")),
            tr("One ZIP for each kommune is written here, such as LKS-1106-HAUGESUND.zip."),
        ),
        shared.sink(
            "SUMMARY",
            tr("Summary of the packages"),
            tr("A table with a row for each kommune: written, left as it was, or failed and why."),
            shared.TABLE,
        ),
        shared.explained(
            QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files (*.html)"), None, True, False),
            tr("An HTML file with all packages, those that failed first, each with a link to the package."),
        ),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputNumber("N_PACKAGES", tr("Number of packages written")),
        QgsProcessingOutputNumber("N_FAILED", tr("Number of kommuner that failed")),
    ]
