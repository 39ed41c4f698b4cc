"""The parameters and outputs of ``lks:prepare``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..table_parameters import code_changes, tables
from ..trend_parameters import trend_definitions


def prepare_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [
        *_sources(),
        *_divisions(),
        shared.only_kommuner(),
        *shared.advanced([code_changes(), *trend_definitions(), *_areas()]),
        *_destinations(),
        *_figures(),
    ]


def _sources() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "GEOMETRY",
            tr("Polygons of the grunnkretser"),
            tr("Kartverket's grunnkretser, in any format that QGIS opens and any coordinate system."),
            QgsProcessing.SourceType.TypeVectorAnyGeometry,
            optional=False,
        ),
        shared.unit_field(parent="GEOMETRY"),
        tables(
            "POPULATION",
            tr("Tables with population"),
            tr(
                "CSV, Excel, ODS, JSON-stat, database tables or tables open in QGIS, with grunnkrets number and "
                "inhabitants. Empty: the layer of polygons has the population."
            )
            + " "
            + tr(
                "Of a table by sex or age the total is taken; without one the parts are summed if they are everybody. "
                "The log and the report say which."
            ),
        ),
        shared.explained(
            QgsProcessingParameterString("POPULATION_COLUMN", tr("Column with inhabitants"), optional=True),
            tr(
                "The name of the column, with or without its year, where several could be it. Empty: the column that "
                "its name says is the inhabitants, such as befolkning, folkemengde, totalBefolkning or a year. The log "
                "and the report name the column that was taken."
            ),
        ),
        shared.integer(
            "YEAR",
            tr("Year"),
            tr(
                "The year of the figures. Empty: the newest that all tables with population have. An indicator without "
                "figures for the year is taken from the newest year before it."
            ),
            None,
            optional=True,
            minimum=1900,
        ),
        tables(
            "INDICATORS",
            tr("Tables with indicators"),
            tr(
                "Tables with grunnkrets number and indicators under the catalogue's names, such as barn_teller and "
                "barn_nevner, as columns or as rows. The kommune's own figures keep their own names. Empty: no "
                "indicators are joined."
            ),
        ),
        tables(
            "HIERARCHY",
            tr("Tables with the bydel and delbydel of grunnkretser"),
            tr(
                "For example a correspondence table from KLASS. Codes are read, not names; delområder are no bydeler. "
                "Left empty, a field of the polygons such as bydelsnr counts."
            ),
        ),
    ]


def _divisions() -> list[QgsProcessingParameterDefinition]:
    return [
        tables(
            "KEY",
            tr("Key of zones"),
            tr(
                "A table with grunnkrets number and zone, such as SSB's levekaar,lksnavn,grunnkrets: the zones come as "
                "the fields lks and lksnavn. Leave it empty where there is no division yet."
            ),
        ),
        tables(
            "NAMES",
            tr("Names of the kommuner"),
            tr(
                "A table with number and name, such as KLASS 131. Empty: the names that the layer of polygons or the "
                "key of zones has."
            ),
        ),
    ]


def _areas() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "AREAS",
            tr("The kommune's own areas, if indicators are given by them"),
            tr(
                "Polygons of the areas that the tables of indicators go by instead of grunnkretser. Each grunnkrets "
                "gets the figures of the area that most of it lies in: right for shares and means, not for counts."
            ),
            QgsProcessing.SourceType.TypeVectorAnyGeometry,
        ),
        shared.field(
            "AREA_FIELD",
            tr("Number or name of the area"),
            tr("The field of the areas with the number or name that the tables know them by."),
            parent="AREAS",
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "OUTPUT",
            tr("Grunnkretser"),
            tr(
                "One layer with all that was joined, ready for the other algorithms. Nothing in the sources is changed."
            ),
            optional=False,
        ),
        shared.sink(
            "UNMATCHED",
            tr("Rows without a partner"),
            tr("A table of the rows of all sources that could not be joined, with their inhabitants and the reason."),
            shared.TABLE,
        ),
        shared.report_destination(),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputNumber("UNIT_COUNT", tr("Number of grunnkretser")),
        QgsProcessingOutputNumber("UNMATCHED_COUNT", tr("Number of rows without a partner")),
        QgsProcessingOutputNumber("POPULATION_TOTAL", tr("Inhabitants in the layer")),
    ]
