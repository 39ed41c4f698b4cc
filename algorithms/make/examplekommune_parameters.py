"""The parameters of ``lks:examplekommune``."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingParameterFolderDestination, QgsProcessingParameterNumber

from ...lks_plugin.layers.example.kommune import MAX_UNITS, MIN_UNITS
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared

DEFAULT_UNITS = 60
LARGEST_SEED = 2**31 - 1


def examplekommune_definitions() -> shared.Definitions:
    """All parameters, in the order of the dialog."""
    integer = Qgis.ProcessingNumberParameterType.Integer
    return [
        shared.explained(
            QgsProcessingParameterNumber(
                "UNIT_COUNT", tr("Number of grunnkretser"), integer, DEFAULT_UNITS, False, MIN_UNITS, MAX_UNITS
            ),
            tr("How many grunnkretser the kommune is cut into, «Uoppgitt grunnkrets» counted among them."),
        ),
        shared.explained(
            QgsProcessingParameterNumber("SEED", tr("Seed"), integer, 0, False, 0, LARGEST_SEED),
            tr("Another number makes another kommune; the same number always makes the same."),
        ),
        shared.switch(
            "WITH_BYDELER",
            tr("Divided into bydeler"),
            tr("Fills in the field bydelsnummer, for zones to stay inside."),
            False,
        ),
        shared.sink(
            "OUTPUT",
            tr("Example kommune"),
            tr("The invented grunnkretser, with population, indicators and building types."),
            optional=False,
        ),
        shared.explained(
            QgsProcessingParameterFolderDestination("SERIES", tr("Tables of twelve years"), None, True, False),
            tr(
                "A folder for CSV files of the same kommune from 2014 to 2025: inhabitants, indicators, one "
                "indicator by age and sex, and the changes of codes, for «Statistics by zone». Small counts are "
                "not withheld in them."
            ),
        ),
    ]
