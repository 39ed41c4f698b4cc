"""``lks:components``: the statistics behind homogeneity, for a person to judge."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.units.homogeneity import Components
from ...lks_plugin.engine.units.indicators import Measure
from ...lks_plugin.layers.components import components as made
from ...lks_plugin.layers.components.maps import component_maps
from ...lks_plugin.layers.components.report import components_report
from ...lks_plugin.layers.errors import InputError
from ...lks_plugin.layers.reading.units import UnitLayer, read_units
from ...lks_plugin.layers.report import Report
from ...lks_plugin.layers.styles import Styler, style_scores
from ...lks_plugin.layers.translation import tr
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import ZONES, Identity
from .components_parameters import components_definitions


class ComponentsAlgorithm(LksAlgorithm):
    """Shows which components the indicators make, and how units score on them."""

    identity = Identity(
        id="components",
        title=QT_TR_NOOP("Principal components of living conditions"),
        group=ZONES,
        tags=QT_TR_NOOP("lks,pca,principal components,indicators,loadings,correlation,weights,levekår"),
        summary=QT_TR_NOOP("Shows what homogeneity is measured on: indicators, correlations, components and scores."),
        help=(
            QT_TR_NOOP(
                "Zones are homogeneous in the principal components of the indicators. This shows them before "
                "zones are made: which indicators were found, how they vary and go together, what the "
                "components mean and how each grunnkrets scores on them. With the same parameters the scores "
                "are those that «Generate levekårssoner» uses."
            ),
            QT_TR_NOOP(
                "Weights is a table with a column nøkkel (the key of an indicator, such as sosialhjelp or "
                "medianinntekt, or the name of a field of your own) and a column vekt. A weight is a factor "
                "on the variance of the standardised indicator: 2 lets it count as two, 0 leaves it out, "
                "those not in the table have 1. The key bot stands for every building type; 0.2 lets the "
                "five of them count as one indicator."
            ),
            QT_TR_NOOP(
                "The layer has every row and field of the input and the scores pc1, pc2 …; «Uoppgitt "
                "grunnkrets» and other rows without a polygon have none. The table of loadings tells how "
                "each indicator correlates with each component (pc1 …), how much of it the components hold "
                "(kommunalitet), and the unit vectors the scores are made with (vektor1 …). Signs of "
                "components have no meaning of their own: the largest loading is positive."
            ),
        ),
        page="veiledning/komponenter.md",
        needs=("sklearn", "jinja2", "matplotlib"),
    )
    definitions = staticmethod(components_definitions)

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        measures = self.measures(parameters, context, source, feedback)
        if not measures:
            raise InputError("no_indicators", present=", ".join(source.fields().names()))
        variance = self.parameterAsDouble(parameters, "VARIANCE", context)
        fields = self.unit_fields(parameters, context, source, measures)
        layer = read_units(source, fields, progress_callback(feedback, 0, 40))
        components = made.unit_components(layer, measures, variance)
        described = made.describe(layer, measures, components)
        feedback.setProgress(50)
        answer = self._write_layers(parameters, context, feedback, source, layer, components, described)
        feedback.setProgress(60)

        def report() -> Report:
            maps = component_maps(layer, components, feedback)
            return components_report(layer, described, components, maps, variance, fields.smooth)

        answer |= self.write_report(parameters, context, report)
        explained = float(components.explained[: components.kept].sum())
        feedback.pushInfo(
            tr("{count} indicators, {kept} components with {share:.1f} % of the variance.").format(
                count=len(components.names), kept=components.kept, share=100 * explained
            )
        )
        return answer | {
            "N_INDICATORS": len(components.names),
            "N_COMPONENTS": components.kept,
            "EXPLAINED": explained,
        }

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsFeatureSource,
        layer: UnitLayer,
        components: Components,
        described: list[made.Description],
    ) -> dict[str, Any]:
        """The scores, the loadings, the correlations and the eigenvalues."""
        measures: list[Measure] = [one.measure for one in described]
        written = {
            "OUTPUT": Output(
                made.score_fields(source.fields(), layer, components),
                made.score_features(source.fields(), layer, components),
                len(layer.units),
                source.wkbType(),
                source.sourceCrs(),
                Styler(style_scores, made.score_names(components)[0], float(components.eigenvalues[0]) ** 0.5),
            ),
            "LOADINGS": Output(
                made.loading_fields(components), made.loading_features(described, components), len(described)
            ),
            "CORRELATION": Output(
                made.correlation_fields(),
                made.correlation_features(measures, components),
                len(components.used) ** 2,
            ),
            "EIGENVALUES": Output(
                made.eigenvalue_fields(), made.eigenvalue_features(components), len(components.explained)
            ),
        }
        return self.write_layers(parameters, context, feedback, written)
