"""The parameters and outputs of ``lks:insight``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...lks_plugin.insight.language import LANGUAGES
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..choice_parameters import choice
from ..table_parameters import tables


def insight_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_sources(), *_own(), *_choices(), *shared.advanced(_more()), _folder(), *_results()]


def _sources() -> list[QgsProcessingParameterDefinition]:
    facts = QgsProcessingParameterFile("FACTS", tr("Facts"), extension="gpkg")
    return [
        shared.explained(
            facts,
            tr("The GeoPackage [FACTS] of «Statistics by zone». What is hidden there is in no page, in no form."),
        ),
        shared.layer(
            "ZONES",
            tr("Zones"),
            tr(
                "The polygons of the zones, such as [ZONES] of «Statistics by zone». The field with the codes is found "
                "by what it holds; a field lokalnavn gives the names that people there use. A page is made for each "
                "kommune that has zones here. Empty: pages without a map, for all kommuner that [FACTS] has zones of."
            ),
        ),
        tables(
            "OTHER",
            tr("Polygons of other divisions"),
            tr(
                "School districts, bydeler or others, one layer each. Their figures are those that [OTHER_DIVISIONS] "
                "of «Statistics by zone» gives; the layer's field with the same codes is found by what it holds."
            ),
            QgsProcessing.SourceType.TypeVectorPolygon,
        ),
    ]


def _own() -> list[QgsProcessingParameterDefinition]:
    return [
        tables(
            "OWN_FACTS",
            tr("Own figures"),
            tr(
                "Tables with the kommune's own figures: a row for each area, indicator and year, with the columns "
                "omraade (or ident), aar (år), indikator, and verdi or teller and nevner; nivaa, navn, kommune, enhet, "
                "retning, kilde and flagg may be there. If they are about areas of their own, add the layer of their "
                "polygons too. Nothing in them is hidden: who gives them answers for that."
            ),
            QgsProcessing.SourceType.TypeVector,
        ),
        shared.layer(
            "OWN_LINKS",
            tr("Links to read more"),
            tr(
                "A table with the columns omraade (empty: the whole page), tittel and adresse. Addresses begin with "
                "http, https or mailto; others are left out and told of."
            ),
            shared.TABLE,
        ),
    ]


def _choices() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.switch(
            "RAW_DATA",
            tr("Export the raw data"),
            tr(
                "Writes the figures of [FACTS] for the areas of each page as CSV files beside it, with links to them. "
                "Turn it on only where the agreement about the figures allows it. Figures of grunnkretser are never "
                "exported."
            ),
            False,
        ),
        choice(
            "LANGUAGE",
            tr("Language of the pages"),
            tr("nb for bokmål, nn for nynorsk, en for English."),
            LANGUAGES,
            LANGUAGES[0],
        ),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.only_kommuner(),
        shared.text(
            "TOGETHER",
            tr("Kommuner on one page"),
            tr("Numbers of 4 digits with commas between, such as 1103,1127: one more page, for all of them together."),
        ),
        shared.layer(
            "LOCAL_NAMES",
            tr("Local names of zones"),
            tr(
                "A table with the columns lks and lokalnavn, such as soner_svar of a kommune's answer. The names stand "
                "beside the codes. Empty: those of a field lokalnavn of [ZONES], if there is one."
            ),
            shared.TABLE,
        ),
        shared.layer(
            "COUNTRY",
            tr("Polygons of Norway's kommuner"),
            tr(
                "For the map of the index page: one polygon or several for each kommune, with a field of "
                "kommunenummer. Empty: the map shows the kommuner of [ZONES] only."
            ),
        ),
    ]


def _folder() -> QgsProcessingParameterDefinition:
    return shared.explained(
        QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the pages")),
        tr(
            "One file for each kommune is written here, such as INNSIKT-1106-HAUGESUND.html, and index.html with "
            "links to all pages in the folder. Pages of the same name are replaced, others stay."
        ),
    )


def _results() -> shared.Definitions:
    numbers = {
        "N_PAGES": tr("Pages"),
        "N_SHOWN": tr("Figures shown"),
        "N_HIDDEN": tr("Figures hidden"),
        "N_NOTES": tr("Remarks about what does not fit"),
    }
    return [
        QgsProcessingOutputHtml("PAGE", tr("Insight page")),
        QgsProcessingOutputHtml("INDEX", tr("Index of the pages")),
        *(QgsProcessingOutputNumber(name, label) for name, label in numbers.items()),
    ]
