"""``lks:compare``: two divisions of the same grunnkretser side by side."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsFeatureSource, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.progress import Progress
from ...lks_plugin.engine.rules.compare import CHANGED, GONE, KEPT, MERGED, NEW, SPLIT
from ...lks_plugin.layers.comparison import outputs as outputs
from ...lks_plugin.layers.comparison.comparison import ComparisonOptions, Crosscheck, cross_check
from ...lks_plugin.layers.comparison.maps import comparison_maps
from ...lks_plugin.layers.comparison.report import comparison_report, verdict
from ...lks_plugin.layers.comparison.second_division import (
    Second,
    earlier_field,
    zones_by_area,
    zones_by_code,
    zones_by_field,
    zones_by_key,
)
from ...lks_plugin.layers.comparison.styles import style_moved, style_statuses
from ...lks_plugin.layers.generation.outputs import exception_fields, exception_rows
from ...lks_plugin.layers.reading.units import UnitLayer, read_units
from ...lks_plugin.layers.report import Report
from ...lks_plugin.layers.styles import Styler
from ...lks_plugin.layers.translation import tr
from ...lks_plugin.layers.upkeep.former_division import division_of_table
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import ZONES, Identity
from .compare_parameters import compare_definitions


class CompareAlgorithm(LksAlgorithm):
    """Compares two divisions of the same grunnkretser."""

    # Without scikit-learn the indices and the homogeneity are left out, and the report says so.
    identity = Identity(
        id="compare",
        title=QT_TR_NOOP("Compare divisions"),
        group=ZONES,
        tags=QT_TR_NOOP("lks,zones,compare,crosscheck,kryssjekk,overlap,difference,changes,delområde,old zones"),
        summary=QT_TR_NOOP(
            "Two divisions of the same grunnkretser side by side: what is kept, changed, split, merged, moved."
        ),
        help=(
            QT_TR_NOOP(
                "Compares two divisions of the same grunnkretser: a proposal with the kommune's own zones, "
                "this year's with last year's, levekårssoner with delområder or school districts."
            ),
            QT_TR_NOOP(
                "The second division is another field of the layer; or a field of another layer or table, "
                "joined by grunnkretsnummer; or a layer of areas, where each grunnkrets follows the area "
                "that covers most of it and those that are cut are listed."
            ),
            QT_TR_NOOP(
                "Zones are paired so that most people stay together; a grunnkrets has moved if its new zone "
                "is not the counterpart of its old one. A zone is kept if its grunnkretser are the same, "
                "whatever its code; split or merged if most of two or more zones lies in one of the other "
                "division; changed if it has a counterpart; gone or new if it has none."
            ),
            QT_TR_NOOP(
                "The report shows both maps with counterparts in the same colour, where the inhabitants "
                "went, both divisions against the population limits, their homogeneity in the same "
                "components, and the population development. Homogeneity, the adjusted Rand index and the "
                "V-measure need scikit-learn and are left out without it."
            ),
        ),
        page="veiledning/sammenlign.md",
        needs=("networkx", "jinja2", "scipy", "matplotlib"),
    )
    definitions = staticmethod(compare_definitions)

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        if ok:
            ok, message = self.check_limits(parameters, context)
        if ok and self.given(parameters, "FIELD_B") == self.given(parameters, "OTHER"):
            return False, tr("Choose the second division: either another field ([FIELD_B]) or another layer ([OTHER]).")
        return ok, message

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        measures = self.measures(parameters, context, source, feedback)
        fields = self.unit_fields(parameters, context, source, measures)
        layer = read_units(source, fields, progress_callback(feedback, 0, 10))
        first = zones_by_field(layer, source, self.parameterAsString(parameters, "FIELD_A", context))
        second, name = self._second(parameters, context, source, layer, progress_callback(feedback, 10, 30))
        options = self._options(parameters, context, source, name)
        check = cross_check(layer, fields, first, second, options, progress_callback(feedback, 30, 70))
        answer = self._write_layers(parameters, context, feedback, source, check, options)
        feedback.setProgress(80)
        answer |= self._write_report(parameters, context, feedback, check, options)
        feedback.pushInfo(verdict(check).sentence)
        if check.findings:
            feedback.pushWarning(
                tr("{count} exceptions: see the table of exceptions and the report.").format(count=len(check.findings))
            )
        return answer | _numbers(check)

    # -- parameters -----------------------------------------------------------------------------------------------

    def _second(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        layer: UnitLayer,
        progress: Progress,
    ) -> tuple[Second, str]:
        """The second division and what it is called."""
        if self.given(parameters, "FIELD_B"):
            field = self.parameterAsString(parameters, "FIELD_B", context)
            return zones_by_field(layer, source, field), field
        other = self.unit_source(parameters, context, "OTHER")
        field = self.parameterAsString(parameters, "OTHER_FIELD", context) or "lks"
        unit_field = self.parameterAsString(parameters, "OTHER_UNIT_FIELD", context)
        if not unit_field and other.wkbType() == Qgis.WkbType.NoGeometry:
            # A table without polygons, such as the key file: its columns are found by their names and contents.
            column = self.parameterAsString(parameters, "OTHER_FIELD", context)
            division = division_of_table(self._given_tables["OTHER"], column)
            second = zones_by_key(layer, division, other.sourceName())
        elif unit_field:
            second = zones_by_code(layer, other, unit_field, field, progress)
        else:
            least = self.parameterAsDouble(parameters, "CUT_SHARE", context)
            second = zones_by_area(layer, other, field, least, progress)
        # The layer's name is enough, unless the first division is called the same.
        name = other.sourceName()
        return second, f"{name}: {field}" if name == self.parameterAsString(parameters, "FIELD_A", context) else name

    def _options(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource, name_b: str
    ) -> ComparisonOptions:
        population = self.parameterAsString(parameters, "POPULATION_FIELD", context)
        earlier = earlier_field(source.fields().names(), population)
        return ComparisonOptions(
            name_a=self.parameterAsString(parameters, "FIELD_A", context),
            name_b=name_b,
            criteria=self.criteria(parameters, context),
            variance=self.parameterAsDouble(parameters, "VARIANCE", context),
            history=self.optional_field(parameters, "HISTORY_FIELD", context, source, earlier or ""),
        )

    # -- outputs --------------------------------------------------------------------------------------------------

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsFeatureSource,
        check: Crosscheck,
        options: ComparisonOptions,
    ) -> dict[str, Any]:
        """The overlaps, the zones of both sides, the units that moved and the exceptions."""
        crs, limits = source.sourceCrs(), options.criteria
        written = {
            "OVERLAP": Output(outputs.overlap_fields(), outputs.overlap_features(check), len(check.comparison.pairs))
        }
        for side, name in enumerate(("ZONES_A", "ZONES_B")):
            written[name] = Output(
                outputs.zone_fields(),
                outputs.zone_features(check, side, limits, crs),
                len(check.divisions[side].side),
                Qgis.WkbType.MultiPolygon,
                crs,
                Styler(style_statuses),
            )
        written["MOVED"] = Output(
            outputs.moved_fields(),
            outputs.moved_features(check),
            int(check.comparison.moved.sum()),
            source.wkbType(),
            crs,
            Styler(style_moved),
        )
        findings = exception_rows(check.findings, check.codes, check.kommuner)
        written["EXCEPTIONS"] = Output(exception_fields(), findings, len(check.findings))
        return self.write_layers(parameters, context, feedback, written)

    def _write_report(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        check: Crosscheck,
        options: ComparisonOptions,
    ) -> dict[str, Any]:
        def report() -> Report:
            return comparison_report(check, options, comparison_maps(check, feedback))

        return self.write_report(parameters, context, report)


def _numbers(check: Crosscheck) -> dict[str, Any]:
    """The number outputs; those that scikit-learn would have made are left out without it."""
    comparison, found = check.comparison, check.agreement
    numbers: dict[str, float | None] = {
        f"N_{status.upper()}": comparison.a.count(status) for status in (KEPT, CHANGED, SPLIT, MERGED, GONE)
    }
    numbers |= {
        "N_NEW": comparison.b.count(NEW),
        "N_ZONES_A": len(comparison.a),
        "N_ZONES_B": len(comparison.b),
        "N_MOVED": int(comparison.moved.sum()),
        "SHARE_MOVED": comparison.share_moved,
        "N_NO_ZONE": int((~comparison.compared).sum()),
        "N_NOT_COMPARED": check.not_compared,
        "EXCEPTION_COUNT": len(check.findings),
        "ADJUSTED_RAND": None if found is None else found.adjusted_rand,
        "V_MEASURE": None if found is None else found.v_measure,
        "HOMOGENEITY_A": check.a.homogeneity,
        "HOMOGENEITY_B": check.b.homogeneity,
    }
    return {name: value for name, value in numbers.items() if value is not None}
