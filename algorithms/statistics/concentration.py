"""``lks:concentration``: the socio-economic index of areas, and where problems of living conditions come together."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.statistics.concentration import HighRule
from ...lks_plugin.layers.errors import InputError
from ...lks_plugin.layers.maps import map_image
from ...lks_plugin.layers.reading.weights import chosen_measures
from ...lks_plugin.layers.statistics.area_figures import AreaFields, AreaLayer, default_fields, read_areas
from ...lks_plugin.layers.statistics.concentration import (
    EU50,
    EU60,
    IMMIGRANTS,
    LOW_INCOME,
    SCHOOLING,
    SINGLE,
    Concentrated,
    class_colours,
    concentration_features,
    concentration_fields,
    concentration_preview,
    make_concentration,
    style_concentration,
)
from ...lks_plugin.layers.statistics.concentration_report import concentration_report, n_unsure, notes
from ...lks_plugin.layers.styles import Styler
from ..base import LksAlgorithm, Output
from ..identity import STATISTICS, Identity
from .concentration_parameters import INSIDE, PEOPLE, concentration_definitions


class ConcentrationAlgorithm(LksAlgorithm):
    """Classes areas by how many of four problems of living conditions they are among the highest in."""

    identity = Identity(
        id="concentration",
        title=QT_TR_NOOP("Concentration of problems"),
        group=STATISTICS,
        tags=QT_TR_NOOP("lks,concentration,segregation,index,deprivation,levekår,søf,quartile"),
        summary=QT_TR_NOOP("Finds the zones where several problems of living conditions come together."),
        help=(
            QT_TR_NOOP(
                "Gives every zone, or any other area, SØF's socio-economic index, the unweighted mean of four "
                "percentages (immigrants, people in households of low income, children of single parents, people with "
                "only basic schooling), and on how many of the four it is among the highest quarter: 0, 1, 2–3 or 4."
            ),
            QT_TR_NOOP(
                "Take the zones of «Statistics by zone», or grunnkretser with tellere and nevnere, which are summed by "
                "the field of areas. A hidden or missing figure leaves the area without index and class unless you "
                "choose otherwise."
            ),
            QT_TR_NOOP(
                "SØF does not state the type of quantile, what happens to areas at the limit, nor the limit of low "
                "income: the report says what each choice would change, and how sure the class of a small area is."
            ),
        ),
        page="veiledning/opphopning.md",
        needs=("jinja2", "scipy"),
    )
    definitions = staticmethod(concentration_definitions)

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        layer = self._read(parameters, context, source)
        feedback.setProgress(40)
        other = self._other_income(parameters, context, source)
        made = make_concentration(layer, self._choice(parameters, context), other)
        feedback.setProgress(70)
        for note in notes(made):
            feedback.pushInfo(note)
        return self._write(parameters, context, feedback, made) | {
            "N_AREAS": len(layer.codes),
            "N_HIGHEST": made.counts[list(made.counts)[-2]],
            "N_UNKNOWN": made.counts[""],
            "N_UNSURE": n_unsure(made),
        }

    def _read(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsProcessingFeatureSource,
        income: str | None = None,
    ) -> AreaLayer:
        """The areas by the indicators chosen, or SØF's four with the limit of low income asked for."""
        names = source.fields().names()
        chosen = self.parameterAsStrings(parameters, "INDICATORS", context)
        limit = income or self.parameterAsEnumString(parameters, "LOW_INCOME", context)
        fields = chosen or default_fields((IMMIGRANTS, LOW_INCOME + limit, SINGLE, SCHOOLING), names)
        people = self.optional_field(parameters, "POPULATION_FIELD", context, source, "befolkning")
        return read_areas(
            source,
            AreaFields(
                self.parameterAsString(parameters, "AREA_FIELD", context),
                chosen_measures(fields, names),
                self.optional_field(parameters, "NAME_FIELD", context, source, "lksnavn"),
                people or ("befolkning_teller" if "befolkning_teller" in names else None),
                self.optional_field(parameters, "KOMMUNE_FIELD", context, source, "kommunenummer"),
            ),
        )

    def _other_income(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsProcessingFeatureSource
    ) -> AreaLayer | None:
        """The areas by the other limit of low income, None where the layer lacks it or indicators were chosen."""
        if self.parameterAsStrings(parameters, "INDICATORS", context):
            return None
        limit = self.parameterAsEnumString(parameters, "LOW_INCOME", context)
        try:
            return self._read(parameters, context, source, EU50 if limit == EU60 else EU60)
        except InputError:
            return None

    def _choice(self, parameters: dict[str, Any], context: QgsProcessingContext) -> HighRule:
        return HighRule(
            top=self.parameterAsDouble(parameters, "TOP", context),
            quantile=self.parameterAsEnumString(parameters, "QUANTILE", context),
            ties=self.parameterAsEnumString(parameters, "TIES", context) == INSIDE,
            by_people=self.parameterAsEnumString(parameters, "QUARTER_OF", context) == PEOPLE,
            reference=self.parameterAsEnumString(parameters, "REFERENCE", context),
            partial=self.parameterAsBool(parameters, "PARTIAL", context),
            large=self.parameterAsInt(parameters, "LARGE_KOMMUNE", context),
        )

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        made: Concentrated,
    ) -> dict[str, Any]:
        drawn = bool(made.layer.geometries)
        output = Output(
            concentration_fields(made.keys),
            concentration_features(made),
            len(made.layer.codes),
            Qgis.WkbType.MultiPolygon if drawn else Qgis.WkbType.NoGeometry,
            made.layer.crs,
            Styler(style_concentration, class_colours(made)) if drawn else None,
        )
        answer = self.write_layers(parameters, context, feedback, {"AREAS": output})
        feedback.setProgress(85)

        def report():
            preview = concentration_preview(made)
            return concentration_report(made, None if preview is None else map_image([preview], feedback))

        return answer | self.write_report(parameters, context, report)
