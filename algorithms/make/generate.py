"""``lks:generate``: levekårssoner from a layer of grunnkretser."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.units.horizon import YearsAhead, years_ahead
from ...lks_plugin.layers.errors import InputError
from ...lks_plugin.layers.fields import value_of
from ...lks_plugin.layers.files import write_file
from ...lks_plugin.layers.generation import outputs
from ...lks_plugin.layers.generation.alternatives import alternatives
from ...lks_plugin.layers.generation.beside import division_beside
from ...lks_plugin.layers.generation.generation import GenerationOptions, Zoning, make_zones
from ...lks_plugin.layers.generation.judgement import only_local_sentences, partly_fixed, without_minimum
from ...lks_plugin.layers.generation.maps import generation_maps
from ...lks_plugin.layers.generation.report import generation_report, lost_codes_sentence
from ...lks_plugin.layers.generation.zone_numbers import scarce_serials
from ...lks_plugin.layers.maps import map_image
from ...lks_plugin.layers.reading.polygon_rows import kommuner_of
from ...lks_plugin.layers.reading.units import UnitFields, UnitLayer, read_units
from ...lks_plugin.layers.report import Report, left_out_sentence, png
from ...lks_plugin.layers.styles import Styler, style_units, style_zones
from ...lks_plugin.layers.translation import tr
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import ZONES, Identity
from .generate_parameters import generate_definitions


class GenerateAlgorithm(LksAlgorithm):
    """Groups grunnkretser into levekårssoner."""

    identity = Identity(
        id="generate",
        title=QT_TR_NOOP("Generate levekårssoner"),
        group=ZONES,
        tags=QT_TR_NOOP("lks,zones,regionalization,redcap,districts,grunnkrets,levekår,pca"),
        summary=QT_TR_NOOP("Groups grunnkretser into connected, homogeneous zones within population limits."),
        help=(
            QT_TR_NOOP(
                "Groups grunnkretser into levekårssoner: connected, inside one kommune (and bydel, "
                "delbydel), within the population limits and as homogeneous as possible in living "
                "conditions."
            ),
            QT_TR_NOOP(
                "The input is one polygon per grunnkrets, of one kommune or the whole country, with code, "
                "population and, if there are any, indicators. Indicators are found by their catalogued "
                "names (key_teller and key_nevner, medianinntekt, bot_…); other fields can be chosen as they "
                "are. Without indicators, zones are formed by location alone. A value that is missing or "
                "suppressed (: . ..) counts as average."
            ),
            QT_TR_NOOP(
                "Homogeneity is measured on principal components, weighted by population. A first division by "
                "REDCAP (Guo 2008), cut so that no zone falls below the minimum, is then searched on from. "
                "Without a number of zones or a target population, zones become about as large as approved "
                "ones usually are, or as small as the limits allow ([SIZE]). Round zones ([COMPACTNESS]) and "
                "room above the minimum ([MARGIN]) are weighed against homogeneity; no limit yields to them."
            ),
            QT_TR_NOOP(
                "Islands and cut-off parts too small to be a zone are joined to their nearest neighbour. "
                "«Uoppgitt grunnkrets» (kkkk9999) and other units without a polygon get the rest zone's "
                "code. Whatever the criteria cannot have is listed under exceptions; a person decides."
            ),
        ),
        page="brukerveiledning.md",
        needs=("sklearn", "networkx", "jinja2", "scipy"),
    )
    definitions = staticmethod(generate_definitions)

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        if ok:
            ok, message = self.check_limits(parameters, context)
        if not ok:
            return ok, message
        if self.given(parameters, "N_ZONES") and self.given(parameters, "TARGET_POPULATION"):
            return False, tr("Give either a number of zones or a target population, not both.")
        return True, ""

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        fields = self._unit_fields(parameters, context, source, feedback)
        options = replace(self._options(parameters, context), by_location=not fields.measures)
        layer = read_units(source, fields, progress_callback(feedback, 0, 10))
        feedback.pushInfo(
            tr("{count} grunnkretser read, {people} inhabitants.").format(
                count=len(layer.units), people=int(layer.units.population.sum())
            )
        )
        if layer.left_out:
            feedback.pushInfo(left_out_sentence(layer.left_out, whole=False))
        options = replace(
            options,
            fixed=self._fixed_units(parameters, context, source, layer),
            ahead=self._ahead(parameters, context, feedback, source, layer),
            beside=self._beside(parameters, context, source, layer),
        )
        if not options.refine:
            feedback.pushWarning(
                tr("Without refinement, the size and roundness of zones and the room above the minimum do not count.")
            )
        self._foretell(feedback, layer, options)
        zoning = make_zones(layer, fields.measures, options, progress_callback(feedback, 10, 90))
        answer = self._write_layers(parameters, context, feedback, source, layer, zoning, fields.population or "")
        feedback.setProgress(95)
        answer |= self._write_files(parameters, context, feedback, layer, zoning, options)
        # Without indicators the engine's figure is one of distances, and says nothing of homogeneity.
        homogeneity = None if options.by_location else zoning.division.homogeneity
        self._tell(feedback, zoning, homogeneity)
        figures = {"ZONE_COUNT": len(zoning.zones), "EXCEPTION_COUNT": len(zoning.findings)}
        return answer | figures | ({} if homogeneity is None else {"HOMOGENEITY": homogeneity})

    @staticmethod
    def _foretell(feedback: QgsProcessingFeedback, layer: UnitLayer, options: GenerationOptions) -> None:
        """What is known before the search, in the log."""
        units = layer.units.take(layer.zoned)
        for foretold in (without_minimum, partly_fixed, scarce_serials):
            for sentence in foretold(units, options):
                feedback.pushWarning(sentence)

    @staticmethod
    def _tell(feedback: QgsProcessingFeedback, zoning: Zoning, homogeneity: float | None) -> None:
        """The outcome in the log."""
        count = len(zoning.zones)
        feedback.pushInfo(
            tr("{count} zones. Formed by location: without indicators nothing is known of homogeneity.").format(
                count=count
            )
            if homogeneity is None
            else tr("{count} zones, homogeneity {homogeneity:.3f}.").format(count=count, homogeneity=homogeneity)
        )
        for sentence in only_local_sentences(zoning):
            feedback.pushWarning(sentence)
        if zoning.other_digits:
            feedback.pushWarning(lost_codes_sentence(zoning))
        elif zoning.kept_codes == 0:
            feedback.pushWarning(
                tr("No zone kept a former code: none of the former codes belongs to these kommuner and bydeler.")
                if zoning.no_code_fits
                else tr(
                    "No zone kept a former code: none is the same as a former zone still (85 % of the people of both)."
                )
            )
        if zoning.findings:
            feedback.pushWarning(
                tr("{count} exceptions: see the table of exceptions and the report.").format(count=len(zoning.findings))
            )

    def _fixed_units(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource, layer: UnitLayer
    ) -> NDArray[np.bool_] | None:
        """Which of the units with a polygon keep their former zone; None where nobody asked."""
        text = self.parameterAsString(parameters, "FIXED", context)
        if not text:
            return None
        expression = QgsExpression(text)
        scope = context.expressionContext()
        scope.setFields(source.fields())
        kept = []
        for row in layer.zoned.tolist():
            scope.setFeature(layer.features[row])
            kept.append(bool(value_of(expression.evaluate(scope))))
            if expression.hasParserError() or expression.hasEvalError():
                raise InputError(
                    "fixed_expression", reason=expression.parserErrorString() or expression.evalErrorString()
                )
        return np.array(kept, dtype=bool)

    def _ahead(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsFeatureSource,
        layer: UnitLayer,
    ) -> YearsAhead | None:
        """The inhabitants at the horizon of the units with a polygon; None where no trend is known."""
        names = [
            self.optional_field(parameters, name, context, source) for name in ("HISTORY_FIELD", "PROJECTION_FIELD")
        ]
        history, projection = (layer.people(name)[layer.zoned] if name else None for name in names)
        years = self.parameterAsInt(parameters, "HORIZON", context)
        ahead = years_ahead(layer.units.population[layer.zoned], history, projection, years)
        if ahead is None and any(names):
            feedback.pushWarning(
                tr("The years ahead do not count: {fields} is empty everywhere.").format(
                    fields=", ".join(f"«{name}»" for name in names if name)
                )
            )
        return ahead

    def _beside(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource, layer: UnitLayer
    ) -> tuple[str, ...] | None:
        """The zones to compare with of the units with a polygon; None where no field was chosen for them."""
        name = self.optional_field(parameters, "COMPARE_FIELD", context, source)
        if name is None:
            return None
        texts = layer.texts(name)
        return tuple(texts[row].strip() for row in layer.zoned.tolist())

    # -- parameters -----------------------------------------------------------------------------------------------

    def _unit_fields(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        feedback: QgsProcessingFeedback,
    ) -> UnitFields:
        measures = self.measures(parameters, context, source, feedback)
        if not measures:
            feedback.pushWarning(
                tr(
                    "The layer has no catalogued indicators: zones are formed by location alone, "
                    "as compact as possible."
                )
            )
        return replace(
            self.unit_fields(parameters, context, source, measures),
            previous=self.optional_field(parameters, "PREVIOUS_FIELD", context, source),
            kommuner=kommuner_of(self.parameterAsString(parameters, "KOMMUNER", context)),
        )

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> GenerationOptions:
        return GenerationOptions(
            criteria=self.criteria(parameters, context),
            method=self.parameterAsEnumString(parameters, "METHOD", context),
            n_zones=self.optional_int(parameters, "N_ZONES", context),
            target_population=self.optional_int(parameters, "TARGET_POPULATION", context),
            variance=self.parameterAsDouble(parameters, "VARIANCE", context),
            contiguity=self.contiguity_options(parameters, context),
            refine=self.parameterAsBool(parameters, "REFINE", context),
            smooth=self.parameterAsBool(parameters, "SMOOTHING", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            issued=self.issued_codes(),
            own_criteria=self.own_criteria(),
            compactness=self.parameterAsDouble(parameters, "COMPACTNESS", context),
            size=self.parameterAsEnumString(parameters, "SIZE", context),
            margin=self.parameterAsDouble(parameters, "MARGIN", context),
            effort=self.parameterAsEnumString(parameters, "EFFORT", context),
        )

    # -- outputs --------------------------------------------------------------------------------------------------

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsFeatureSource,
        layer: UnitLayer,
        zoning: Zoning,
        inhabitants: str,
    ) -> dict[str, Any]:
        """The zones, the units (hatched where nobody lives by the field ``inhabitants``) and the exceptions."""
        crs, names = source.sourceCrs(), {zone.code: zone.name for zone in zoning.zones}
        written = {
            "ZONES": Output(
                outputs.made_zone_fields(),
                outputs.zone_features(layer, zoning, crs),
                len(zoning.zones),
                Qgis.WkbType.MultiPolygon,
                crs,
                Styler(style_zones, zoning.colours, names),
            ),
            "CENTRES": Output(
                outputs.centre_fields(),
                outputs.centre_features(layer, zoning, crs),
                len(zoning.zones),
                Qgis.WkbType.Point,
                crs,
            ),
            "UNITS": Output(
                outputs.unit_fields(source.fields(), layer),
                outputs.unit_features(source.fields(), layer, zoning),
                len(layer.units),
                source.wkbType(),
                crs,
                Styler(style_units, inhabitants),
            ),
            "EXCEPTIONS": Output(
                outputs.exception_fields(), outputs.exception_features(layer, zoning), len(zoning.findings)
            ),
        }
        return self.write_layers(parameters, context, feedback, written)

    def _write_files(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        layer: UnitLayer,
        zoning: Zoning,
        options: GenerationOptions,
    ) -> dict[str, Any]:
        """The report and the picture of the map, as far as they are wanted."""
        path = self.parameterAsFileOutput(parameters, "MAP", context)
        if path:
            write_file(path, png(map_image(outputs.preview(layer, zoning), feedback)))

        def report() -> Report:
            beside = division_beside(zoning)
            maps = generation_maps(layer, zoning, beside, feedback)
            return generation_report(layer, zoning, options, maps, alternatives(zoning, feedback), beside)

        return ({"MAP": path} if path else {}) | self.write_report(parameters, context, report)
