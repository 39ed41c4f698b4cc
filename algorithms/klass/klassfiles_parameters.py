"""The parameters and outputs of ``lks:klassfiles``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..table_parameters import code_changes


def klassfiles_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_division(), *_former(), *shared.advanced(_more()), *_destinations(), *_figures()]


def _division() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "INPUT",
            tr("Grunnkretser with their zone"),
            tr(
                "A row for each grunnkrets with the zone it belongs to: a layer, such as «Maintain levekårssoner» "
                "writes it, or a table such as the key file. Polygons are not needed."
            ),
            shared.TABLE,
            optional=False,
        ),
        shared.unit_field(),
        shared.lks_field(),
        shared.explained(
            QgsProcessingParameterString("VALID_FROM", tr("Day from which the version holds")),
            tr("As yyyy-MM-dd, such as 2027-01-01. The files are called after it."),
        ),
        shared.text(
            "KOMMUNER",
            tr("Only these kommuner"),
            tr(
                "Numbers of 4 digits with commas between, such as 1106,4012. Empty: all kommuner of the layer, as a "
                "version of KLASS has them."
            ),
        ),
    ]


def _former() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.field(
            "PREVIOUS_FIELD",
            tr("Field with the former version"),
            tr(
                "The field with the zone that each grunnkrets has in the version before. Use it where the grunnkretser "
                "are the same; otherwise give the former version as a table. Neither: no table of changes is written."
            ),
        ),
        shared.layer(
            "PREVIOUS",
            tr("Former version as a table"),
            tr(
                "The version before by its own grunnkretser: a layer, or a table such as the key file with levekaar, "
                "lksnavn and grunnkrets. Instead of a field."
            ),
            shared.TABLE,
        ),
        shared.text(
            "PREVIOUS_ZONE_FIELD",
            tr("Column with the zones in that table"),
            tr("Empty: the column lks, levekaar or sone, or the only one that holds LKS codes."),
        ),
        shared.text(
            "PREVIOUS_VALID_FROM",
            tr("Day from which the former version holds"),
            tr("As yyyy-MM-dd. The new version must begin later. Empty: that is not checked."),
        ),
        code_changes(),
        shared.integer(
            "PREVIOUS_YEAR",
            tr("Year of the former version's grunnkretser"),
            tr(
                "Its grunnkretser are those of 1 January of this year; only later changes count. Empty: all changes of "
                "the table count, except for numbers that are in use today."
            ),
            None,
            True,
            1900,
        ),
        shared.issued_input(),
        shared.layer(
            "GRUNNKRETS_VERSION",
            tr("Version of grunnkretser in KLASS"),
            tr(
                "The code list of KLASS 1 that the correspondence leads to, as CSV or JSON of KLASS: KLASS refuses a "
                "table with a single grunnkrets that is not in it. Empty: that is not checked."
            ),
            shared.TABLE,
        ),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.field(
            "POPULATION_FIELD",
            tr("Population"),
            tr(
                "Inhabitants of each grunnkrets, for the shares in the notes of new codes. Empty: the field "
                "befolkning, if there is one; otherwise shares are of grunnkretser."
            ),
        ),
        shared.unit_name_field(),
        shared.field(
            "KOMMUNE_NAME_FIELD",
            tr("Kommune name"),
            tr("The field with the name that zones are called after. Empty: the field kommunenavn, if there is one."),
        ),
        shared.field(
            "LKS_NAME_FIELD",
            tr("Name of the zone"),
            tr(
                "Counts where the name of the kommune is not known; otherwise the name is generated from that. Empty: "
                "the field lksnavn, if there is one."
            ),
        ),
        shared.field(
            "VARIANT_FIELD",
            tr("Groups of a variant"),
            tr(
                "The field with the code of the group that each zone belongs to, the same on all its grunnkretser. "
                "Empty: no variant is written."
            ),
        ),
        shared.field(
            "VARIANT_NAME_FIELD",
            tr("Names of these groups"),
            tr("The field with the name of the group. Empty: groups are called by their code."),
        ),
        shared.layer(
            "IN_VERSION",
            tr("What the version in KLASS has already"),
            tr(
                "A code list with the column code or kode, where the version was begun in KLASS before, as KLASS' API "
                "gives it: KLASS refuses a code that the version has. Empty: the version is taken for empty."
            ),
            shared.TABLE,
        ),
        shared.switch(
            "SHORT_NAMES",
            tr("Short names"),
            tr("On where the classification has short names in KLASS, which then wants one for each code: the name."),
            False,
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.explained(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the files")),
            tr("XML for KLASS' importer, CSV as its API gives it, and the key of Helsedirektoratet are written here."),
        ),
        shared.sink(
            "FINDINGS",
            tr("Findings"),
            tr("One row for each rule of KLASS or of its readers that is broken, with the codes and a sentence."),
            shared.TABLE,
        ),
        shared.report_destination(),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputBoolean("VALID", tr("The files break no rule of KLASS' importer")),
        QgsProcessingOutputNumber("N_ERRORS", tr("Number of rules broken")),
        QgsProcessingOutputNumber("N_WARNINGS", tr("Number of things to look at")),
        QgsProcessingOutputNumber("N_ZONES", tr("Number of zones")),
        QgsProcessingOutputNumber("N_UNITS", tr("Number of grunnkretser")),
        QgsProcessingOutputNumber("N_CHANGES", tr("Number of rows in the table of changes")),
        QgsProcessingOutputNumber("N_NEW", tr("Number of new codes")),
        QgsProcessingOutputNumber("N_ENDED", tr("Number of codes that end")),
        QgsProcessingOutputNumber("N_FILES", tr("Number of files written")),
    ]
