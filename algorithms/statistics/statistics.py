"""``lks:statistics``: figures by zone over the years."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.statistics.hiding import HidingRule
from ...lks_plugin.engine.statistics.protection import HidingLimits
from ...lks_plugin.layers.errors import InputError
from ...lks_plugin.layers.maps import map_image
from ...lks_plugin.layers.statistics import tables
from ...lks_plugin.layers.statistics import zones as zone_layer
from ...lks_plugin.layers.statistics.facts import write_facts
from ...lks_plugin.layers.statistics.reading import read_breaks, read_definitions, read_division, read_other_division
from ...lks_plugin.layers.statistics.report import notes, statistics_report, verdict
from ...lks_plugin.layers.statistics.statistics import Made, Options, make_statistics
from ...lks_plugin.layers.styles import Styler
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import STATISTICS, Identity
from .statistics_parameters import NONE, ROUND, statistics_definitions

# Counts below this are rounded to 0 or to this.
ROUNDING_BASE = 3
_FILES = {
    "FACTS": write_facts,
    "CSV": tables.write_csv,
    "TABLE": tables.write_excel,
    "JSONSTAT": tables.write_jsonstat,
    "CUBES": tables.write_cubes,
    "PARQUET": tables.write_parquet,
}
_YEARS = re.compile(r"((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?", re.ASCII)


class StatisticsAlgorithm(LksAlgorithm):
    """Sums figures of grunnkretser to zones, kommuner and the country, in unbroken series."""

    identity = Identity(
        id="statistics",
        title=QT_TR_NOOP("Statistics by zone"),
        group=STATISTICS,
        tags=QT_TR_NOOP("lks,statistics,indicators,series,time,levekår,facts"),
        summary=QT_TR_NOOP("Sums figures of grunnkretser to zones, bydeler, kommuner, fylker and the country."),
        help=(
            QT_TR_NOOP(
                "Takes the division and tables of any year and gives every indicator for every zone, bydel, kommune, "
                "fylke and the country, comparable over the years: each year's grunnkretser are carried to the "
                "division's through the table of changes."
            ),
            QT_TR_NOOP(
                "Zones and people without a zone add up to the kommune in every year. A grunnkrets that was split "
                "between zones is shared by population and the series marked; a zone's series starts in the last "
                "year whose population differs by more than 15 % from the year before. What is hidden or missing "
                "in the tables makes the sums it belongs to hidden or missing: a bound is never given as a value."
            ),
            QT_TR_NOOP(
                "A zone that is alone in its kommune or bydel has no figures of its own: those of the kommune or bydel "
                "stand for it."
            ),
            QT_TR_NOOP(
                "Small counts are hidden (:), and others with them, until nobody can compute a hidden one from what is "
                "shown: from totals, bydeler, nevner, the rest of nevner, earlier publications or the rule itself. "
                "Everything derived of a hidden count is hidden with it. Figures of kommuner and above are public and "
                "never hidden."
            ),
        ),
        page="veiledning/statistikk.md",
        needs=("jinja2", "scipy", "matplotlib"),
    )
    definitions = staticmethod(statistics_definitions)
    own_tables = ("DIVISION", "DEFINITIONS", "BREAKS")

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        column = self.parameterAsString(parameters, "ZONE_FIELD", context)
        division = read_division(self._given_tables["DIVISION"], column, self._many_tables["HIERARCHY"])
        options = self._options(parameters, context)
        made = make_statistics(division, self._many_tables["TABLES"], options, progress_callback(feedback, 5, 70))
        answer = self._write(parameters, context, feedback, made, division.unit_field)
        for note in notes(made):
            feedback.pushWarning(note)
        (feedback.pushWarning if made.balance else feedback.pushInfo)(verdict(made).sentence)
        return answer | {
            "N_ZONES": len(zone_layer.zone_places(made.published)),
            "N_CELLS": made.published.n_shown,
            "N_HIDDEN": made.n_hidden,
            "N_BREAKS": len(made.published.breaks),
            "BALANCED": not made.balance,
        }

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Options:
        given = self._given_tables
        return Options(
            years=years_of(self.parameterAsString(parameters, "YEARS", context)),
            indicators=self.parameterAsString(parameters, "INDICATORS", context).replace(",", " ").split(),
            levels=self.parameterAsEnumStrings(parameters, "LEVELS", context),
            table_year=self.optional_int(parameters, "TABLE_YEAR", context),
            break_limit=self.parameterAsDouble(parameters, "BREAK", context),
            window=self.parameterAsInt(parameters, "ROLLING", context),
            changes=self.code_changes(),
            definitions=read_definitions(given.get("DEFINITIONS")),
            breaks=read_breaks(given.get("BREAKS")),
            rule=self._rule(parameters, context),
            rounding=ROUNDING_BASE if self.parameterAsEnumString(parameters, "HIDE", context) == ROUND else 0,
            before=self.parameterAsFile(parameters, "PUBLISHED", context),
            totals=self._many_tables["TOTALS"],
            ages=self._many_tables["AGE_TABLES"],
            medians=self.parameterAsBool(parameters, "MEDIANS", context),
            most_rows=tables.MOST_ROWS if self.given(parameters, "TABLE") else 0,
            others=[read_other_division(source) for source in self._many_tables["OTHER_DIVISIONS"]],
        )

    def _rule(self, parameters: dict[str, Any], context: QgsProcessingContext) -> HidingRule | None:
        """What is hidden, None for nothing; rounding leaves only zones of too few people to be hidden."""
        how = self.parameterAsEnumString(parameters, "HIDE", context)
        if how == NONE:
            return None
        teller, rest, base, floor, width = (
            self.parameterAsInt(parameters, name, context)
            for name in ("LIMIT_TELLER", "LIMIT_REST", "LIMIT_NEVNER", "FLOOR_POPULATION", "PROTECTION")
        )
        if how == ROUND:
            return HidingRule(HidingLimits(-1, -1, True, width), 0, floor)
        years, uncovered = (
            self.parameterAsDouble(parameters, name, context) / 100 for name in ("MAX_HIDDEN_YEARS", "MAX_UNCOVERED")
        )
        zeros = self.parameterAsEnumString(parameters, "ZERO", context) == "shown"
        return HidingRule(
            HidingLimits(teller, rest, zeros, width),
            base,
            floor,
            years if years < 1 else None,
            uncovered if uncovered < 1 else None,
        )

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        made: Made,
        unit_field: str,
    ) -> dict[str, Any]:
        published, answer = made.published, {}
        for name, write in _FILES.items():
            path = self.parameterAsFileOutput(parameters, name, context)
            if path:
                write(path, published)
                answer[name] = path
            feedback.setProgress(80)
        polygons, crs = self._polygons(parameters, context, made, unit_field)
        arguments = zone_layer.style_arguments(published)
        zones = Output(
            zone_layer.zone_fields(published),
            zone_layer.zone_features(published, polygons),
            len(zone_layer.zone_places(published)),
            Qgis.WkbType.MultiPolygon if polygons else Qgis.WkbType.NoGeometry,
            crs,
            Styler(zone_layer.style_statistics, *arguments) if arguments and polygons else None,
        )
        answer |= self.write_layers(parameters, context, feedback, {"ZONES": zones})
        preview = zone_layer.statistics_preview(published, polygons, crs) if polygons else None
        return answer | self.write_report(
            parameters,
            context,
            lambda: statistics_report(made, map_image([preview], feedback) if preview is not None else None),
        )

    def _polygons(
        self, parameters: dict[str, Any], context: QgsProcessingContext, made: Made, unit_field: str
    ) -> tuple[dict[str, QgsGeometry], QgsCoordinateReferenceSystem]:
        """The polygons of the zones, none where the division is a table."""
        layer = self.parameterAsVectorLayer(parameters, "DIVISION", context)
        wanted = self.given(parameters, "ZONES") or self.given(parameters, "REPORT")
        if layer is None or layer.geometryType() != Qgis.GeometryType.Polygon or not wanted:
            return {}, QgsCoordinateReferenceSystem()
        source = self.unit_source(parameters, context, "DIVISION")
        return zone_layer.zone_geometries(source, unit_field, made.published), source.sourceCrs()


def years_of(text: str) -> frozenset[int]:
    """The years of a list such as "2015-2020, 2024"; none for an empty one. Raises ``InputError``."""
    found: set[int] = set()
    for part in text.replace(";", ",").split(","):
        match = _YEARS.fullmatch(part.strip())
        if match:
            found |= set(range(int(match[1]), int(match[2] or match[1]) + 1))
        elif part.strip():
            raise InputError("years_text", text=text)
    return frozenset(found)
