"""The parameters and outputs of ``lks:register``."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from ...lks_plugin.layers.translation import tr
from ...lks_plugin.register.states import BY_HAND
from .. import parameters as shared
from ..choice_parameters import choice

NO_EVENT = "ingen"


def register_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [
        register_file(tr("Path of LKS-REGISTER.gpkg. It is made there if it does not exist and [INPUT] is given.")),
        who(),
        *_sources(),
        *_by_hand(),
        *shared.advanced(_kommuner()),
        *_destinations(),
        *_figures(),
    ]


def register_file(text: str) -> QgsProcessingParameterDefinition:
    """The register."""
    file = QgsProcessingParameterFile("REGISTER", tr("Approval register"))
    file.setFileFilter(tr("GeoPackage (*.gpkg)"))
    return shared.explained(file, text)


def who() -> QgsProcessingParameterDefinition:
    """Who answers for the events."""
    return shared.text(
        "WHO",
        tr("Who does this"),
        tr("The name that the register keeps for every event written now. Empty: nothing can be written."),
    )


def day(name: str, label: str, text: str) -> QgsProcessingParameterDefinition:
    """A day that may be left empty."""
    kind = Qgis.ProcessingDateTimeParameterDataType.Date
    return shared.explained(QgsProcessingParameterDateTime(name, label, kind, None, True), text)


def event_day() -> QgsProcessingParameterDefinition:
    """The day of the events."""
    return day("DATE", tr("Date of the events"), tr("The day that they happened. Empty: today."))


def _sources() -> list[QgsProcessingParameterDefinition]:
    folder = QgsProcessingParameterFile("PACKAGE_FOLDER", tr("Folder with packages as sent"), optional=True)
    # With the usual filter of all files QGIS refuses the path of a folder.
    folder.setFileFilter("")
    return [
        shared.layer(
            "INPUT",
            tr("Grunnkretser"),
            tr(
                "One polygon for each grunnkrets: the kommuner, their names, inhabitants and outlines are taken from "
                "it. Needed for a new register, and when population or kommuner have changed."
            ),
        ),
        shared.layer(
            "PACKAGES",
            tr("Packages written"),
            tr(
                "The summary of «Write LKS packages for the kommuner»: each package in it is opened and registered as "
                "sent, with its id, date and deadline."
            ),
            shared.TABLE,
        ),
        shared.explained(
            folder, tr("Instead of the summary: the path of a folder with the packages, or of one package.")
        ),
        shared.layer(
            "ANSWERS",
            tr("Answers read"),
            tr("The summary of «Read the answers of the kommuner»: the verdict and the counts of each answer."),
            shared.TABLE,
        ),
        shared.layer(
            "KLASS",
            tr("Zones in KLASS"),
            tr(
                "A key with grunnkrets and zone as KLASS has it. A kommune is «i KLASS» only where it is the approved "
                "division, code for code and unit for unit."
            ),
            shared.TABLE,
        ),
        shared.layer(
            "FORMER_REGISTER",
            tr("Register of today, as a spreadsheet"),
            tr(
                "A table with the columns kommune (number or name), tilstand, dato and kommentar. Rows with words or "
                "dates that are not understood are refused and listed."
            ),
            shared.TABLE,
        ),
    ]


def _by_hand() -> list[QgsProcessingParameterDefinition]:
    return [
        choice(
            "EVENT",
            tr("Event to register by hand"),
            tr(
                "What happened to the kommuner below. forslag: a proposal was made. purret: the kommune was reminded. "
                "til kontroll: its answer is being looked at. retur: it was sent back. i KLASS, i statistikken: the "
                "division is there. erstattet: another one is in its place. merknad: a remark, nothing else. ingen: "
                "nothing happened."
            ),
            (NO_EVENT, *BY_HAND),
            NO_EVENT,
        ),
        shared.text(
            "KOMMUNER",
            tr("Kommuner of the event"),
            tr("Numbers of 4 digits with commas between, such as 1106,4012. Only for an event by hand."),
        ),
        shared.text("WHY", tr("Why"), tr("The reason that the register keeps. Needed for retur and merknad.")),
        event_day(),
        day(
            "DEADLINE",
            tr("Deadline"),
            tr("For packages that name no date, for a return or a reminder. Empty: none, and nobody becomes late."),
        ),
        shared.text(
            "HISTORY",
            tr("Kommuner whose history the report shows"),
            tr("Numbers of 4 digits with commas between. Empty: none; the file holds them all in hendelser."),
        ),
    ]


def _kommuner() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.unit_field(optional=True),
        shared.population_field(optional=True),
        *shared.kommune_fields(),
        shared.text(
            "PILOTS",
            tr("Pilots"),
            tr("The kommuner that come first, 4 digits each with commas between. Empty: as the register has it."),
        ),
        shared.text(
            "WITH_ZONES",
            tr("Kommuner with zones of their own"),
            tr("Those that had levekårssoner before, 4 digits each. Empty: as the register has it."),
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "STATES",
            tr("Kommuner by state"),
            tr("One polygon for each kommune with its state, priority, next step and deadline."),
        ),
        shared.sink(
            "COUNTS",
            tr("Number of kommuner in each state"),
            tr("One row for each state: how many, their inhabitants, how many are late, by priority."),
            shared.TABLE,
            made=False,
        ),
        shared.sink(
            "NEXT",
            tr("What comes next"),
            tr("One row for each kommune, in the order to work in: next step, whose turn, deadline, days late."),
            shared.TABLE,
            made=False,
        ),
        shared.sink(
            "REFUSED",
            tr("Not taken in"),
            tr("One row for each event that the register refused, with the reason."),
            shared.TABLE,
            made=False,
        ),
        shared.report_destination(),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputString("REGISTER_FILE", tr("Path of the register")),
        QgsProcessingOutputNumber("N_EVENTS", tr("Number of events registered")),
        QgsProcessingOutputNumber("N_REFUSED", tr("Number of events refused")),
        QgsProcessingOutputNumber("N_KNOWN", tr("Number of events registered before")),
        QgsProcessingOutputNumber("N_IN_FORCE", tr("Number of kommuner with zones in force")),
        QgsProcessingOutputNumber("N_WAITING", tr("Number of kommuner that wait for Statistics Norway")),
        QgsProcessingOutputNumber("N_LATE", tr("Number of kommuner past their deadline")),
        QgsProcessingOutputNumber("N_DISCREPANCIES", tr("Number of things in the register that no event tells of")),
    ]
