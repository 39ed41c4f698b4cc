"""``lks:prepare``: polygons, population and indicators joined to one layer of grunnkretser."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.layers.maps import map_image
from ...lks_plugin.layers.prepare.columns import population_sentences, population_warnings
from ...lks_plugin.layers.prepare.prepare import (
    Prepared,
    Sources,
    features,
    output_fields,
    prepare,
    unmatched_features,
    unmatched_fields,
)
from ...lks_plugin.layers.prepare.report import prepare_report, preview, repairs
from ...lks_plugin.layers.reading.polygon_rows import kommuner_of
from ...lks_plugin.layers.styles import Styler, style_units
from ...lks_plugin.layers.translation import named, tr
from ...lks_plugin.layers.upkeep.tables import change_tables, changes_in
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import ZONES, Identity
from .prepare_parameters import prepare_definitions


class PrepareAlgorithm(LksAlgorithm):
    """Joins geometry, population and indicator tables into one layer."""

    identity = Identity(
        id="prepare",
        title=QT_TR_NOOP("Prepare grunnkretser"),
        group=ZONES,
        tags=QT_TR_NOOP("lks,prepare,join,grunnkrets,population,indicators,csv,excel,json-stat,ssb,kartverket"),
        summary=QT_TR_NOOP("Joins polygons, population and indicators to one layer of grunnkretser."),
        help=(
            QT_TR_NOOP(
                "Joins what Kartverket and Statistics Norway deliver to one layer that the other algorithms "
                "understand: polygons of grunnkretser, population, indicators and, where there are any, "
                "bydeler."
            ),
            QT_TR_NOOP(
                "Tables may be CSV (any separator, encoding and decimal sign), Excel, ODS, JSON-stat 2 of "
                "the StatBank, JSON lists, database tables, or tables open in QGIS. Population and "
                "indicators may come with a column for each year or a row for each year. Everything is "
                "joined by grunnkretsnummer, never by name; codes get their leading zero back."
            ),
            QT_TR_NOOP(
                "Statistics Norway's signs stay apart: a value that is suppressed (:), missing (..) or not "
                "possible (.) is empty in the layer, and the field uten_verdi tells which sign it had. «-» "
                "is zero."
            ),
            QT_TR_NOOP(
                "A kommune's own sources join under their own column names. Where they are by the kommune's "
                "own areas instead of grunnkretser, give the polygons of the areas: every grunnkrets gets "
                "the figures of the area it lies in."
            ),
            QT_TR_NOOP(
                "Nothing is lost: every row that found no partner is in a table with the reason, and the "
                "report shows that the inhabitants add up."
            ),
        ),
        page="veiledning/klargjor.md",
        needs=("jinja2",),
    )
    definitions = staticmethod(prepare_definitions)

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        if ok and self.given(parameters, "AREAS") and not self.given(parameters, "AREA_FIELD"):
            return False, tr("Choose the field with the numbers or names of the areas ([AREA_FIELD]).")
        return ok, message

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        sources = self._sources(parameters, context)
        prepared = prepare(sources, progress_callback(feedback, 0, 60))
        answer = self._write_layers(parameters, context, feedback, prepared)
        feedback.setProgress(85)
        answer |= self.write_report(
            parameters, context, lambda: prepare_report(prepared, map_image([preview(prepared)], feedback))
        )
        self._tell(feedback, prepared)
        return answer | {
            "UNIT_COUNT": len(prepared.joined.units),
            "UNMATCHED_COUNT": len(prepared.unmatched),
            "POPULATION_TOTAL": prepared.people,
        }

    def _sources(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sources:
        areas = self.unit_source(parameters, context, "AREAS") if self.given(parameters, "AREAS") else None
        tables = change_tables(self._many_tables["CODE_CHANGES"])
        changes = changes_in(tables)
        return Sources(
            geometry=self.unit_source(parameters, context, "GEOMETRY"),
            unit_field=self.parameterAsString(parameters, "UNIT_FIELD", context),
            population=self._many_tables["POPULATION"],
            indicators=self._many_tables["INDICATORS"],
            hierarchy=self._many_tables["HIERARCHY"],
            key=self._many_tables["KEY"],
            names=self._many_tables["NAMES"],
            areas=areas,
            area_field=self.parameterAsString(parameters, "AREA_FIELD", context),
            year=self.optional_int(parameters, "YEAR", context),
            population_column=self.parameterAsString(parameters, "POPULATION_COLUMN", context).strip(),
            changes=changes,
            change_tables=tables,
            trend=self.trend(parameters, context, changes),
            kommuner=kommuner_of(self.parameterAsString(parameters, "KOMMUNER", context)),
        )

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        prepared: Prepared,
    ) -> dict[str, Any]:
        written = {
            "OUTPUT": Output(
                output_fields(prepared),
                features(prepared),
                len(prepared.joined.units),
                Qgis.WkbType.MultiPolygon,
                prepared.drawn.crs,
                Styler(style_units),
            ),
            "UNMATCHED": Output(unmatched_fields(), unmatched_features(prepared), len(prepared.unmatched)),
        }
        return self.write_layers(parameters, context, feedback, written)

    @staticmethod
    def _tell(feedback: QgsProcessingFeedback, prepared: Prepared) -> None:
        """The outcome in the log."""
        feedback.pushInfo(
            tr("{count} grunnkretser with {people} inhabitants, {columns} columns of figures.").format(
                count=len(prepared.joined.units), people=prepared.people, columns=len(prepared.indicators.columns)
            )
        )
        for sentence in population_sentences(prepared):
            feedback.pushInfo(sentence)
        for sentence in population_warnings(prepared):
            feedback.pushWarning(sentence)
        for what, codes in repairs(prepared):
            feedback.pushInfo(f"{what}: {named(codes)}.")
        left_out = prepared.indicators.left_out
        if left_out:
            listed = named(f"{table}: {column}" for table, column in left_out)
            feedback.pushInfo(tr("Columns that are no indicators, left out: {columns}.").format(columns=listed))
        if prepared.unmatched:
            feedback.pushWarning(
                tr("{rows} rows with {people} inhabitants found no partner: see the table and the report.").format(
                    rows=len(prepared.unmatched), people=prepared.unmatched_people
                )
            )
        if prepared.indicators.excess:
            feedback.pushWarning(
                tr("{count} counts are larger than what they are a part of: see the report.").format(
                    count=len(prepared.indicators.excess)
                )
            )
        if not prepared.is_balanced:
            feedback.reportError(tr("The sums of inhabitants do not agree. Do not use the layer; report this, please."))
