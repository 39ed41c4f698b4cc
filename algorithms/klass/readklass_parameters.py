"""The parameters and outputs of ``lks:readklass``."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...lks_plugin.klass.format import BASE_URL, LKS
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared


def readklass_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_source(), *_compared(), *shared.advanced(_more()), *_destinations(), *_figures()]


def _file(name: str, label: str, text: str, is_folder: bool = False) -> QgsProcessingParameterDefinition:
    kinds = Qgis.ProcessingFileParameterBehavior
    filters = "" if is_folder else tr("KLASS files (*.csv *.json)")
    kind = kinds.Folder if is_folder else kinds.File
    return shared.explained(QgsProcessingParameterFile(name, label, kind, "", None, True, filters), text)


def _source() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.explained(
            QgsProcessingParameterString("URL", tr("Address of KLASS"), BASE_URL),
            tr("The address that KLASS' read API begins with, http or https. It is not asked where files are given."),
        ),
        shared.text(
            "DATE",
            tr("Day"),
            tr(
                "As yyyy-MM-dd: the zones in force then. A version that is published but begins later can be read, "
                "too. Empty: today; files are then read as they are."
            ),
        ),
        _file(
            "CODES",
            tr("File with the codes"),
            tr("Saved from KLASS, as CSV or JSON, instead of asking over the network. Empty: KLASS is asked."),
        ),
        _file(
            "CORRESPONDENCE",
            tr("File with the correspondence to grunnkrets"),
            tr("Saved from KLASS, as CSV or JSON, with the file of codes. Empty: the grunnkretser are not known."),
        ),
        _file(
            "CHANGES_FILE",
            tr("File with the changes"),
            tr("Saved from KLASS, as CSV or JSON, with the file of codes. Empty: the changes are not known."),
        ),
    ]


def _compared() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "APPROVED",
            tr("Approved division"),
            tr("A layer of grunnkretser, or a key file, to compare KLASS with. Empty: nothing is compared."),
            shared.TABLE,
        ),
        shared.text(
            "APPROVED_FIELD",
            tr("Column with the zones in it"),
            tr("Empty: the column lks, levekaar or sone, or the only one that holds LKS codes."),
        ),
        shared.text(
            "KOMMUNER",
            tr("Compare only these kommuner"),
            tr("Numbers of 4 digits with commas between, such as 1106,4012. Empty: all."),
        ),
        shared.issued_input(),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.integer(
            "CLASSIFICATION",
            tr("Number of the classification"),
            tr("745 is that of the levekårssoner. Another one for a trial in KLASS."),
            LKS,
            minimum=1,
        ),
        shared.integer(
            "TIMEOUT",
            tr("Longest wait"),
            tr("Seconds that one answer of KLASS may take, redirects included."),
            60,
            minimum=1,
        ),
        _file(
            "COPIES",
            tr("Folder for copies of the answers"),
            tr("Every answer of KLASS is kept here, with the time it was read. Empty: none is kept."),
            is_folder=True,
        ),
        shared.switch(
            "USE_COPIES",
            tr("Use a copy where KLASS cannot be reached"),
            tr("Off: an outage stops the run. On: the copy of the same question is read, and the log tells its age."),
            False,
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "KEY",
            tr("Key of the zones"),
            tr("levekaar, lksnavn and grunnkrets of every grunnkrets that has a zone in KLASS."),
            shared.TABLE,
        ),
        shared.sink(
            "CHANGES",
            tr("Changes of zones in KLASS"),
            tr("Old and new code and the day, for every change between versions."),
            shared.TABLE,
        ),
        shared.sink(
            "ISSUED_OUT",
            tr("Register of issued codes, brought up to date"),
            tr("The register with every code that KLASS ever had; the input is not changed."),
            shared.TABLE,
        ),
        shared.sink(
            "DIFFERENCES",
            tr("Differences"),
            tr("One row for each zone or grunnkrets that is not in KLASS as approved."),
            shared.TABLE,
        ),
        shared.report_destination(),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputBoolean("IN_KLASS", tr("In KLASS as approved")),
        QgsProcessingOutputNumber("N_ZONES", tr("Number of zones")),
        QgsProcessingOutputNumber("N_UNITS", tr("Number of grunnkretser")),
        QgsProcessingOutputNumber("N_CHANGES", tr("Number of changes")),
        QgsProcessingOutputNumber("N_ISSUED", tr("Number of codes in the register")),
        QgsProcessingOutputNumber("N_DIFFERENCES", tr("Number of differences")),
        QgsProcessingOutputNumber("N_COPIES", tr("Number of answers from a copy")),
    ]
