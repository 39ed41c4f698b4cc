"""``lks:validate``: a division against every rule."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.findings import ERROR, EXCEPTION, NOTE
from ...lks_plugin.layers.reading.polygon_rows import kommuner_of
from ...lks_plugin.layers.reading.units import UnitLayer, read_units
from ...lks_plugin.layers.report import Report
from ...lks_plugin.layers.rule_texts import grade_names, status_names
from ...lks_plugin.layers.styles import Styler, style_findings, style_verdict
from ...lks_plugin.layers.validation import outputs as outputs
from ...lks_plugin.layers.validation.maps import validation_maps
from ...lks_plugin.layers.validation.polygon_rules import ZonePolygons, read_zone_polygons
from ...lks_plugin.layers.validation.report import validation_report, verdict
from ...lks_plugin.layers.validation.validation import ClaimFields, Judgement, ValidationOptions, read_claims, validate
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import ZONES, Identity
from .validate_parameters import validate_definitions


class ValidateAlgorithm(LksAlgorithm):
    """Holds a division against the rules of levekårssoner."""

    identity = Identity(
        id="validate",
        title=QT_TR_NOOP("Validate levekårssoner"),
        group=ZONES,
        tags=QT_TR_NOOP("lks,zones,validate,check,rules,control,approve,levekår"),
        summary=QT_TR_NOOP("Holds a division against every rule and says where it breaks which."),
        help=(
            QT_TR_NOOP(
                "Judges a division of grunnkretser into levekårssoner and answers with a verdict, whatever "
                "the division is like. The input is one polygon per grunnkrets with the code of its zone. "
                "Nothing in it is changed."
            ),
            QT_TR_NOOP(
                "Errors must be mended: grunnkretser without a zone or in two, zones across kommuner or "
                "bydeler, zones in parts that could be whole (the finding names the grunnkrets that would "
                "make them so, if one is enough), too few or too many inhabitants, wrong codes and names, "
                "polygons that are not the union of their grunnkretser. Exceptions need a reason: fewer "
                "inhabitants than the minimum, parts on islands or in enclaves too small to be a zone. Notes "
                "are for information."
            ),
            QT_TR_NOOP(
                "A reason in the field for reasons (on one or all of a zone's grunnkretser) turns the zone's "
                "exceptions into accepted ones; errors stay errors. The division is valid ([VALID]) when there "
                "are no errors: exceptions without a reason are counted by themselves ([N_OPEN]), for a person "
                "to decide."
            ),
            QT_TR_NOOP(
                "A zone below the minimum is an error where the kommune has fewer inhabitants than ten years "
                "ago and the projection does not lie above today's figure. Without a projection such a "
                "kommune counts as declining; without the population ten years ago the rule is not checked. "
                "The figures come from tables by kommune ([TREND]), from the fields that lks:prepare made of "
                "them, or from fields by grunnkrets, summed by kommune. The only zone of a kommune (or "
                "bydel) that has too few inhabitants for more is no error."
            ),
            QT_TR_NOOP(
                "«Uoppgitt grunnkrets» (kkkk9999) belongs in the rest zone (ten digits that end in 9999). "
                "Rest zones are not judged as zones."
            ),
        ),
        page="veiledning/kontroller.md",
        needs=("jinja2", "scipy"),
    )
    definitions = staticmethod(validate_definitions)

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        return self.check_limits(parameters, context) if ok else (ok, message)

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        claimed = self._claim_fields(parameters, context, source)
        kommuner = kommuner_of(self.parameterAsString(parameters, "KOMMUNER", context))
        fields = replace(self.unit_fields(parameters, context, source), also=claimed.names(), kommuner=kommuner)
        reading = progress_callback(feedback, 0, 10)
        layer = read_units(source, fields, reading, allow_repeated=True, allow_unknown=True)
        judgement = validate(
            layer,
            read_claims(layer, claimed, self.trend(parameters, context)),
            self._options(parameters, context, source, feedback),
            self._zone_polygons(parameters, context, layer),
            progress_callback(feedback, 10, 85),
        )
        answer = self._write_layers(parameters, context, feedback, source, judgement)
        feedback.setProgress(90)

        def report() -> Report:
            return validation_report(judgement, validation_maps(judgement, feedback))

        answer |= self.write_report(parameters, context, report)
        self._tell(feedback, judgement)
        return answer | {
            "VALID": judgement.is_valid,
            "N_ERRORS": judgement.count(ERROR),
            "N_EXCEPTIONS": judgement.count(EXCEPTION),
            "N_OPEN": judgement.open_exceptions,
            "N_NOTES": judgement.count(NOTE),
            "STATE": judgement.state.text,
        }

    @staticmethod
    def _tell(feedback: QgsProcessingFeedback, judgement: Judgement) -> None:
        """The outcome in the log."""
        for remark in judgement.remarks:
            feedback.pushInfo(remark)
        for doubt in judgement.doubts:
            feedback.pushWarning(doubt)
        tell = feedback.pushInfo if judgement.is_valid and not judgement.uncertain else feedback.pushWarning
        tell(verdict(judgement).sentence)

    # -- parameters -----------------------------------------------------------------------------------------------

    def _claim_fields(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource
    ) -> ClaimFields:
        return ClaimFields(
            lks=self.parameterAsString(parameters, "LKS_FIELD", context),
            name=self.optional_field(parameters, "NAME_FIELD", context, source, "lksnavn"),
            reason=self.optional_field(parameters, "REASON_FIELD", context, source),
            history=self.optional_field(parameters, "HISTORY_FIELD", context, source),
            projection=self.optional_field(parameters, "PROJECTION_FIELD", context, source),
            proposal=self.optional_field(parameters, "PROPOSAL_FIELD", context, source, "lks_forslag"),
        )

    def _options(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        feedback: QgsProcessingFeedback,
    ) -> ValidationOptions:
        wanted = self.parameterAsBool(parameters, "HOMOGENEITY", context)
        return ValidationOptions(
            criteria=self.criteria(parameters, context),
            own_criteria=self.own_criteria(),
            contiguity=self.contiguity_options(parameters, context),
            sliver=self.parameterAsDouble(parameters, "SLIVER_WIDTH", context),
            fail_on_map=self.parameterAsBool(parameters, "FAIL_ON_MAP", context),
            measures=self.measures(parameters, context, source, feedback) if wanted else (),
        )

    def _zone_polygons(
        self, parameters: dict[str, Any], context: QgsProcessingContext, layer: UnitLayer
    ) -> ZonePolygons | None:
        if not self.given(parameters, "ZONES_LAYER"):
            return None
        source = self.unit_source(parameters, context, "ZONES_LAYER")
        code = self.parameterAsString(parameters, "ZONES_LKS_FIELD", context) or "lks"
        name = "lksnavn" if source.fields().lookupField("lksnavn") >= 0 else None
        return read_zone_polygons(source, code, name, layer.crs, layer.left_out)

    # -- outputs --------------------------------------------------------------------------------------------------

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsFeatureSource,
        judgement: Judgement,
    ) -> dict[str, Any]:
        """The findings and the zones."""
        crs, kind = source.sourceCrs(), Qgis.WkbType.MultiPolygon
        written = {
            "ZONES": Output(
                outputs.verdict_fields(),
                outputs.verdict_features(judgement, crs),
                len(outputs.shown_zones(judgement)),
                kind,
                crs,
                Styler(style_verdict, status_names()),
            ),
            "FINDINGS": Output(
                outputs.finding_fields(),
                outputs.finding_features(judgement, crs),
                len(judgement.findings),
                kind,
                crs,
                Styler(style_findings, grade_names()),
            ),
        }
        return self.write_layers(parameters, context, feedback, written)
