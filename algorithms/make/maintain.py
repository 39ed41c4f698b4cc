"""``lks:maintain``: last year's zones in this year's grunnkretser."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsFeatureSource, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.findings import ERROR
from ...lks_plugin.engine.history.code_changes import first_of_january
from ...lks_plugin.engine.history.upkeep import UpkeepTerms
from ...lks_plugin.engine.history.zone_changes import BORN, CHANGED, ENDED, KEPT
from ...lks_plugin.klass.format import is_day
from ...lks_plugin.layers.errors import InputError
from ...lks_plugin.layers.reading.polygon_rows import kommuner_of
from ...lks_plugin.layers.reading.units import UnitLayer, read_units
from ...lks_plugin.layers.rule_texts import grade_names
from ...lks_plugin.layers.styles import Styler, style_findings, style_units
from ...lks_plugin.layers.translation import named, tr
from ...lks_plugin.layers.upkeep import outputs
from ...lks_plugin.layers.upkeep.former_division import (
    FormerDivision,
    division_of_field,
    division_of_polygons,
    division_of_table,
)
from ...lks_plugin.layers.upkeep.maps import upkeep_maps
from ...lks_plugin.layers.upkeep.notes import notes
from ...lks_plugin.layers.upkeep.report import upkeep_report, verdict
from ...lks_plugin.layers.upkeep.styles import style_kept_zones
from ...lks_plugin.layers.upkeep.tables import issued_of
from ...lks_plugin.layers.upkeep.upkeep import KeptUp, UpkeepOptions, keep_division
from ...lks_plugin.layers.validation import outputs as validation_outputs
from ...lks_plugin.layers.validation.validation import Claims
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import ZONES, Identity
from .maintain_parameters import REVIEW, maintain_definitions


class MaintainAlgorithm(LksAlgorithm):
    """Keeps what holds of a division and mends what broke."""

    identity = Identity(
        id="maintain",
        title=QT_TR_NOOP("Maintain levekårssoner"),
        group=ZONES,
        tags=QT_TR_NOOP("lks,zones,maintain,yearly,update,history,codes,levekår"),
        summary=QT_TR_NOOP("Carries last year's zones into this year's grunnkretser and mends only what broke."),
        help=(
            QT_TR_NOOP(
                "A division is made once and kept for years, so that statistics have unbroken series. This carries the "
                "division in force into this year's grunnkretser, judges it by the rules, and keeps every zone that "
                "holds: the same grunnkretser, the same code. A zone that broke takes grunnkretser from a neighbour, "
                "gives some to one, joins one or is cut, whatever moves the fewest people; neighbours that hold are "
                "touched only where a broken zone needs it, and are named with the reason."
            ),
            QT_TR_NOOP(
                "A zone holds if it has no error, and no exception that is new since the approval. Give the population "
                "at the approval, reasons, or lower limits for zones in force; otherwise every zone below the minimum "
                "counts as broken."
            ),
            QT_TR_NOOP(
                "A code passes on only to a zone that is the same: at least 85 % of the people of the old zone and of "
                "the new one live in both, the limit at which statistics break a series. Mergers and halves get new "
                "codes. No code that has been in force is given again."
            ),
            QT_TR_NOOP(
                "Grunnkretser that were renumbered, merged or split are followed through the table of changes. New "
                "grunnkretser go where most of their people were; those without a past join the neighbour they are "
                "most like. A kommune or bydel without any former zone is divided as a new one."
            ),
        ),
        page="veiledning/vedlikehold.md",
        needs=("jinja2", "scipy", "sklearn", "networkx"),
    )

    def definitions(self):
        return maintain_definitions()

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        if ok:
            ok, message = self.check_limits(parameters, context)
        if ok:
            ok, message = self._check_terms(parameters, context)
        if ok and self.given(parameters, "PREVIOUS_FIELD") == self.given(parameters, "PREVIOUS"):
            return False, tr("Give the former division either as a field of the layer or as a table.")
        return ok, message

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        measures = self.measures(parameters, context, source, feedback)
        fields = self.unit_fields(parameters, context, source, measures)
        layer = read_units(source, fields, progress_callback(feedback, 0, 10))
        options = self._options(parameters, context, measures)
        present = set(layer.units.kommuner)
        if absent := sorted(options.terms.kept_kommuner - present):
            name = source.sourceName()
            raise InputError("kommune_absent", layer=name, absent=named(absent), present=named(sorted(present)))
        kept = keep_division(
            layer,
            self._former(parameters, context, layer),
            options,
            self._claims(parameters, context, source, layer),
            self._approved(parameters, context, layer),
            progress_callback(feedback, 10, 80),
        )
        answer = self._write_layers(parameters, context, feedback, source, kept)
        feedback.setProgress(90)
        answer |= self.write_report(parameters, context, lambda: upkeep_report(kept, upkeep_maps(kept, feedback)))
        _tell(feedback, kept)
        return answer | _figures(kept)

    def _check_terms(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Whether zones in force are kept in a wider band, and the day is one."""
        limits, own = self.criteria(parameters, context), self.given(parameters, "CRITERIA")
        low, high = (self.optional_int(parameters, name, context) for name in ("KEEP_MIN", "KEEP_MAX"))
        narrow_below = low is not None and low > limits.min_population
        narrow_above = high is not None and high < limits.max_population
        if not own and (narrow_below or narrow_above):
            return False, tr(
                "Zones in force are kept in a wider band: [KEEP_MIN] must not be above the minimum ([MIN_POPULATION]), "
                "[KEEP_MAX] not below the maximum ([MAX_POPULATION])."
            )
        day = self.parameterAsString(parameters, "VALID_FROM", context).strip()
        if day and not is_day(day):
            return False, tr("Write days as yyyy-MM-dd, such as 2027-01-01.")
        return True, ""

    # -- parameters -----------------------------------------------------------------------------------------------

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext, measures: Any) -> UpkeepOptions:
        year = self.optional_int(parameters, "PREVIOUS_YEAR", context)
        tables = self._given_tables
        return UpkeepOptions(
            criteria=self.criteria(parameters, context),
            own_criteria=self.own_criteria(),
            contiguity=self.contiguity_options(parameters, context),
            terms=UpkeepTerms(
                keep_min=self.optional_int(parameters, "KEEP_MIN", context),
                keep_max=self.optional_int(parameters, "KEEP_MAX", context),
                kept_kommuner=kommuner_of(self.parameterAsString(parameters, "KEEP_KOMMUNER", context)) or frozenset(),
                most_moves=self.optional_int(parameters, "MAX_MOVES", context),
                review=self.parameterAsEnumString(parameters, "MODE", context) == REVIEW,
            ),
            measures=measures,
            variance=self.parameterAsDouble(parameters, "VARIANCE", context),
            changes=self.code_changes(),
            since=None if year is None else first_of_january(year),
            issued=issued_of(tables["ISSUED"]) if "ISSUED" in tables else (),
            adopt=self.parameterAsBool(parameters, "ADOPT", context),
            valid_from=self.parameterAsString(parameters, "VALID_FROM", context).strip(),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    def _former(self, parameters: dict[str, Any], context: QgsProcessingContext, layer: UnitLayer) -> FormerDivision:
        if self.given(parameters, "PREVIOUS_FIELD"):
            return division_of_field(layer, self.parameterAsString(parameters, "PREVIOUS_FIELD", context))
        column = self.parameterAsString(parameters, "PREVIOUS_ZONE_FIELD", context)
        drawn = division_of_polygons(self.unit_source(parameters, context, "PREVIOUS"), layer, column)
        if drawn is not None:
            return drawn
        return division_of_table(self._given_tables["PREVIOUS"], column)

    def _claims(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource, layer: UnitLayer
    ) -> Claims:
        reason, history, projection = (
            self.optional_field(parameters, name, context, source)
            for name in ("REASON_FIELD", "HISTORY_FIELD", "PROJECTION_FIELD")
        )
        return Claims(
            codes=[],
            reasons=layer.texts(reason) if reason else None,
            history=layer.people(history) if history else None,
            projection=layer.people(projection) if projection else None,
        )

    def _approved(
        self, parameters: dict[str, Any], context: QgsProcessingContext, layer: UnitLayer
    ) -> NDArray[np.int64] | None:
        name = self.parameterAsString(parameters, "PREVIOUS_POPULATION_FIELD", context)
        return np.nan_to_num(layer.numbers(name)).astype(np.int64) if name else None

    # -- outputs --------------------------------------------------------------------------------------------------

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsFeatureSource,
        kept: KeptUp,
    ) -> dict[str, Any]:
        crs, polygons, judgement = source.sourceCrs(), Qgis.WkbType.MultiPolygon, kept.judgement
        written = {
            "UNITS": Output(
                outputs.unit_fields(source.fields(), kept),
                outputs.unit_features(source.fields(), kept),
                len(kept.layer.units),
                source.wkbType(),
                crs,
                Styler(style_units),
            ),
            "ZONES": Output(
                outputs.kept_zone_fields(),
                outputs.kept_zone_features(kept, crs),
                outputs.zone_count(kept),
                polygons,
                crs,
                Styler(style_kept_zones),
            ),
            "MOVED": Output(outputs.moved_fields(), outputs.moved_features(kept), len(kept.moved)),
            "ZONE_CHANGES": Output(outputs.change_fields(), outputs.change_features(kept), len(kept.changes)),
            "ISSUED_OUT": Output(outputs.issued_fields(), outputs.issued_features(kept.register), len(kept.register)),
            "FINDINGS": Output(
                validation_outputs.finding_fields(),
                validation_outputs.finding_features(judgement, crs),
                len(judgement.findings),
                polygons,
                crs,
                Styler(style_findings, grade_names()),
            ),
        }
        return self.write_layers(parameters, context, feedback, written)


def _tell(feedback: QgsProcessingFeedback, kept: KeptUp) -> None:
    """The outcome in the log."""
    for note in notes(kept):
        feedback.pushWarning(note)
    tell = feedback.pushInfo if kept.judgement.is_valid else feedback.pushWarning
    tell(verdict(kept).sentence)


def _figures(kept: KeptUp) -> dict[str, Any]:
    counts = {"N_KEPT": KEPT, "N_CHANGED": CHANGED, "N_NEW": BORN, "N_ENDED": ENDED}
    return {name: kept.count(status) for name, status in counts.items()} | {
        "PEOPLE_MOVED": kept.people_moved,
        "VALID": kept.judgement.is_valid,
        "N_ERRORS": kept.judgement.count(ERROR),
        "N_OPEN": kept.judgement.open_exceptions,
    }
