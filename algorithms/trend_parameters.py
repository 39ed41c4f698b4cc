"""The parameters for the trend of kommuner, shared by the algorithms that apply the rule about decline."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..lks_plugin.layers.translation import tr
from . import parameters as shared
from .table_parameters import code_changes, tables


def trend_changes() -> QgsProcessingParameterDefinition:
    """The changes of codes, for algorithms that use them for the trend alone."""
    return code_changes(
        tr("Used with [TREND], whose figures may be of kommuner that had other numbers. Empty: only the same numbers.")
    )


def trend_definitions() -> list[QgsProcessingParameterDefinition]:
    """The tables, the alternative and the year."""
    return [
        tables(
            "TREND",
            tr("Inhabitants of the kommuner over the years"),
            tr(
                "Tables of the StatBank by kommune, as CSV, Excel or JSON-stat: the inhabitants ten years ago and now, "
                "and the projection. A zone below the minimum is an error where the kommune has declined and is not "
                "projected to gain. Empty: the fields that tell it are used, if there are any."
            ),
            QgsProcessing.SourceType.TypeFile,
        ),
        shared.explained(
            QgsProcessingParameterString("TREND_ALTERNATIVE", tr("Alternative of the projection"), optional=True),
            tr("A part of its name, such as LLML. Empty: the main alternative (MMMM)."),
        ),
        shared.integer(
            "TREND_YEAR",
            tr("Year of the projection"),
            tr("The year that the kommune is projected to. Empty: ten years ahead."),
            None,
            optional=True,
            minimum=1900,
        ),
    ]
