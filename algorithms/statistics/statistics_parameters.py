"""The parameters and outputs of ``lks:statistics``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ...lks_plugin.engine.statistics.areas import LEVELS
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..choice_parameters import choice, choices
from ..table_parameters import code_changes, tables

SUPPRESS, ROUND, NONE = "suppress", "round", "none"


def statistics_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    more = shared.advanced([*_more_tables(), *_more(), *_hiding_rules()])
    return [*_sources(), *_choice(), *_hiding(), *more, *_destinations(), *_figures()]


def _sources() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "DIVISION",
            tr("Division: grunnkretser with their zone"),
            tr(
                "The division in force: a layer of grunnkretser with the field lks, or a table such as the key "
                "file with levekaar, lksnavn and grunnkrets. Polygons are needed only for the layer of zones and "
                "the map."
            ),
            shared.TABLE,
            optional=False,
        ),
        shared.text(
            "ZONE_FIELD",
            tr("Column with the zones"),
            tr("Empty: the column lks, levekaar or sone, or the only one that holds LKS codes."),
        ),
        tables(
            "TABLES",
            tr("Tables with figures"),
            tr(
                "CSV, Excel, ODS, JSON-stat, database tables or tables open in QGIS, of one or many "
                "years: inhabitants, key_teller with key_nevner, medianinntekt, building types. Each year in "
                "its own numbers of grunnkretser."
            ),
            optional=False,
        ),
        code_changes(),
        tables(
            "HIERARCHY",
            tr("Tables with the bydel of grunnkretser"),
            tr("For zones whose code has no bydel. Leave it empty where there are no bydeler."),
        ),
    ]


def _totals() -> QgsProcessingParameterDefinition:
    return tables(
        "TOTALS",
        tr("Published figures of kommuner, fylker and the country"),
        tr(
            "Tables with the same columns by kommunenummer, fylkesnummer or 0 for the country. They are used in "
            "place of the sums, and the report lists where these differ. Empty: kommuner, fylker and the country "
            "are sums."
        ),
    )


def _choice() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.text("YEARS", tr("Years"), tr("As 2015-2025 or 2015,2020,2025. Empty: all years of the tables.")),
        choices(
            "LEVELS",
            tr("Levels"),
            tr(
                "The areas that figures are given for: zones (lks), bydel, kommune, fylke and the country (land). "
                "Fylker and the country need tables of all kommuner: sums of a part of the country would be taken for "
                "the whole."
            ),
            LEVELS,
        ),
        shared.text(
            "INDICATORS",
            tr("Indicators"),
            tr("Keys with commas between, such as sosialhjelp,barn. Empty: all that the tables have."),
        ),
    ]


def _more_tables() -> list[QgsProcessingParameterDefinition]:
    return [
        _totals(),
        tables(
            "AGE_TABLES",
            tr("Tables by age and sex"),
            tr(
                "Rows by grunnkrets, year, alder and kjønn with key_teller and key_nevner. They give the "
                "indirectly standardised ratio (smr, 100 is the mean of all in the tables) and the rate that it "
                "means (meis), and their sums are an indicator where no other table has it. Empty: nothing is "
                "standardised."
            ),
        ),
        tables(
            "OTHER_DIVISIONS",
            tr("Other divisions of the grunnkretser"),
            tr(
                "Tables with grunnkretsnummer and the area, such as school districts, one table for each division; the "
                "name of the column is the name of the level. Figures are given for them as well, and hidden where "
                "they and the zones together would tell too much. Empty: none."
            ),
        ),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.integer(
            "TABLE_YEAR",
            tr("Year of columns that have none"),
            tr("For tables without years. Empty: the year in the name of the file; without one there is an error."),
            None,
            True,
            1900,
        ),
        shared.layer(
            "DEFINITIONS",
            tr("Table of your own indicators"),
            tr(
                "Columns nøkkel and slag (antall, andel, rate, gjennomsnitt, median, gitt), and if you like navn, "
                "enhet, nevner, retning (verre, bedre, nøytral), kilde and del_av: the key of an indicator that counts "
                "the same people and more, so that the difference of the two is protected as well. A share or rate is "
                "made of key_teller and key_nevner, a mean of key_sum and key_n. Empty: only indicators of the "
                "catalogue and columns that end in _teller and _nevner."
            ),
            shared.TABLE,
        ),
        shared.layer(
            "BREAKS",
            tr("New definitions"),
            tr(
                "A table with indikator, år and tekst: from this year on the figures cannot be compared with those "
                "before. They are marked in all outputs."
            ),
            shared.TABLE,
        ),
        shared.switch(
            "MEDIANS",
            tr("Approximate medians"),
            tr(
                "A median cannot be summed. Yes: the people-weighted median of the grunnkretser's medians stands "
                "for it and is marked (tilnaermet). No: medians are left out."
            ),
            True,
        ),
        shared.amount(
            "BREAK",
            tr("Change of population that begins a new series, per cent"),
            tr(
                "A zone's series starts in the last year whose population differs by more than this from the year "
                "before. 0: series are never cut."
            ),
            15.0,
        ),
        shared.integer(
            "ROLLING",
            tr("Years that go into each figure"),
            tr("1: each year by itself. 3: every figure is of three years, under the last of them, for rare events."),
            1,
            minimum=1,
        ),
    ]


def _hiding() -> list[QgsProcessingParameterDefinition]:
    return [
        choice(
            "HIDE",
            tr("Protection of small counts"),
            tr(
                "suppress: small counts are hidden (:), and as many others as it takes so that nobody can compute "
                "them. round: counts of 1 and 2 become 0 or 3 and totals are summed anew. none: nothing is hidden; "
                "the figures are not for publication."
            ),
            (SUPPRESS, ROUND, NONE),
            SUPPRESS,
        ),
        shared.integer(
            "LIMIT_TELLER",
            tr("Largest teller that is hidden"),
            tr("Counts up to this, inclusive. 3 hides values under 4, as Statistics Norway does; 5 values under 6."),
            3,
        ),
        shared.integer(
            "FLOOR_POPULATION",
            tr("Fewest inhabitants of a zone that is published"),
            tr("Zones with fewer people have no figures at all. 1000 is Statistics Norway's limit. 0: no such limit."),
            1000,
        ),
    ]


def _hiding_rules() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.integer(
            "LIMIT_REST",
            tr("Largest remainder of nevner that is hidden"),
            tr("Nevner less teller up to this, inclusive: nearly everybody is as telling as nearly nobody."),
            3,
        ),
        shared.integer(
            "LIMIT_NEVNER",
            tr("Largest nevner that is hidden"),
            tr("Shares of so few, inclusive, are hidden with their nevner. 0: no such limit."),
            10,
        ),
        choice(
            "ZERO",
            tr("Counts of nobody"),
            tr("hidden: 0 is hidden as other small counts are. shown: 0 is no secret; a hidden count is at least 1."),
            ("hidden", "shown"),
            "hidden",
        ),
        shared.integer(
            "PROTECTION",
            tr("Protection of hidden counts"),
            tr(
                "Whoever knows everything that is shown must not be able to tell a hidden count more exactly than "
                "within so many. Higher hides more."
            ),
            3,
            minimum=1,
        ),
        shared.amount(
            "MAX_HIDDEN_YEARS",
            tr("Largest part of a series that may be hidden, per cent"),
            tr("A series of which more years are hidden is hidden as a whole; Helsedirektoratet has 20. 100: no rule."),
            100.0,
        ),
        shared.amount(
            "MAX_UNCOVERED",
            tr("Largest part of teller without a zone, per cent"),
            tr(
                "The zones of a kommune are hidden where more of teller has no zone, or where the parts of teller and "
                "nevner without one differ by more than 5 points; Helsedirektoratet has 8. 100: no rule."
            ),
            100.0,
        ),
        shared.explained(
            QgsProcessingParameterFile("PUBLISHED", tr("Facts published before"), extension="gpkg", optional=True),
            tr(
                "The former [FACTS]. What it shows nobody can take back: it is not hidden in place of other figures, "
                "and new figures are hidden so that both together tell nothing. Empty: nothing was published before."
            ),
        ),
    ]


def _file(name: str, label: str, kinds: str, text: str, made: bool = False) -> QgsProcessingParameterDefinition:
    return shared.explained(QgsProcessingParameterFileDestination(name, label, kinds, None, True, made), text)


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        _file(
            "FACTS",
            tr("Facts"),
            tr("GeoPackage files (*.gpkg)"),
            tr("One GeoPackage with all figures and tables that explain them; the page per kommune is made of it."),
            True,
        ),
        _file(
            "CSV",
            tr("Facts as CSV"),
            tr("CSV files (*.csv)"),
            tr("The same figures as text, semicolons between."),
        ),
        *shared.advanced(_other_files()),
        shared.sink(
            "ZONES",
            tr("Zones with the newest figures"),
            tr(
                "One polygon for each zone with the newest year of each indicator. Needs a division with polygons; "
                "without them the rows have none."
            ),
            made=True,
        ),
        shared.report_destination(),
    ]


def _other_files() -> list[QgsProcessingParameterDefinition]:
    return [
        _file(
            "TABLE",
            tr("Excel: «Tabell 3»"),
            tr("Excel files (*.xlsx)"),
            tr("Area, indicator, year, count, share: one row each, for people who go on in a spreadsheet."),
        ),
        _file(
            "JSONSTAT",
            tr("JSON-stat"),
            tr("JSON-stat files (*.json)"),
            tr("The figures as Statistics Norway's StatBank gives them, JSON-stat 2.0."),
        ),
        shared.explained(
            QgsProcessingParameterFolderDestination("CUBES", tr("Helsedirektoratet's cubes"), None, True, False),
            tr("A folder with one CSV for each indicator: GEO, AAR, …, TELLER, NEVNER, RATE, SPVFLAGG."),
        ),
        _file(
            "PARQUET",
            tr("Facts as Parquet"),
            tr("Parquet files (*.parquet)"),
            tr("The same figures for R and Python; only where this QGIS can write Parquet."),
        ),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputNumber("N_ZONES", tr("Number of zones")),
        QgsProcessingOutputNumber("N_CELLS", tr("Number of figures shown")),
        QgsProcessingOutputNumber("N_HIDDEN", tr("Number of figures hidden")),
        QgsProcessingOutputNumber("N_BREAKS", tr("Number of breaks")),
        QgsProcessingOutputBoolean("BALANCED", tr("Parts add up to the whole")),
    ]
