"""``lks:contiguity``: which grunnkretser are neighbours, as lines to look at and correct."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeatureSource,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ...lks_plugin.engine import Cancelled
from ...lks_plugin.engine.graph.contiguity import NEAREST
from ...lks_plugin.layers.contiguity import edge_layers as made
from ...lks_plugin.layers.contiguity.build import ContiguityOptions
from ...lks_plugin.layers.contiguity.edge_layers import Network, make_network
from ...lks_plugin.layers.contiguity.edge_styles import style_edges, style_parts
from ...lks_plugin.layers.contiguity.report import network_report
from ...lks_plugin.layers.maps import map_image
from ...lks_plugin.layers.reading.units import UnitFields, read_units
from ...lks_plugin.layers.report import Report
from ...lks_plugin.layers.styles import Styler
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..base import LksAlgorithm, Output, progress_callback


class ContiguityAlgorithm(LksAlgorithm):
    """Draws the graph of grunnkretser."""

    needs = ("scipy", "jinja2", "matplotlib")

    def name(self) -> str:
        return "contiguity"

    def displayName(self) -> str:  # noqa: N802 - Qt's naming
        return tr("Contiguity")

    def group(self) -> str:
        return tr("Levekårssoner")

    def groupId(self) -> str:  # noqa: N802 - Qt's naming
        return "zones"

    def tags(self) -> list[str]:
        return tr("lks,contiguity,neighbours,adjacency,graph,islands,links,ferry,grunnkrets").split(",")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's naming
        return tr("Shows which grunnkretser are neighbours, as lines that can be corrected.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's naming
        text = tr(
            "<p>Shows what the other algorithms take for contiguous: a line between every two grunnkretser that share "
            "a border, proposed links for islands and cut-off parts too small to be a zone, and the parts that the "
            "kommuner and bydeler fall into.</p>"
            "<p>Neighbours share a border of some length; where two only meet in a corner they are none. Gaps and "
            "overlaps up to a tolerance are overlooked.</p>"
            "<p><b>Edges</b> have the fields <i>fra</i>, <i>til</i>, <i>art</i> (grense, lenke, forslag or brudd), "
            "<i>lengde</i> (metres of common border, for links between the shores) and <i>krysser</i> (the pair lies "
            "in two kommuner or bydeler). <b>Grunnkretser</b> get <i>naboer</i> (neighbours), <i>komponent</i> (the "
            "connected part inside the kommune or bydel, proposed links not counted), its size, and <i>hoveddel</i> "
            "(it is the largest part).</p>"
            "<p>Without a population every island gets a proposed link.</p>"
        )
        return text + shared.links_help()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - Qt's naming
        lines, polygons = QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPolygon
        for parameter in (
            shared.units_input(),
            shared.unit_field(),
            shared.field("POPULATION_FIELD", tr("Population (otherwise the field befolkning, if there is one)")),
            *shared.kommune_fields(),
            shared.strata_fields(),
            shared.links_input(),
            shared.limits()[0],
            *shared.advanced(shared.contiguity_distances()),
            QgsProcessingParameterFeatureSink("EDGES", tr("Edges"), lines),
            QgsProcessingParameterFeatureSink("UNITS", tr("Grunnkretser with part"), polygons, None, True, True),
            shared.report_destination(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("N_EDGES", tr("Number of contiguous pairs, links included")))
        self.addOutput(QgsProcessingOutputNumber("N_LINKS", tr("Number of links, proposed ones included")))
        self.addOutput(QgsProcessingOutputNumber("N_PROPOSED", tr("Number of proposed links")))
        self.addOutput(QgsProcessingOutputNumber("N_COMPONENTS", tr("Number of connected parts")))

    def processAlgorithm(  # noqa: N802 - Qt's naming
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        fields = self._unit_fields(parameters, context, source)
        options = self.contiguity_options(parameters, context)
        least = self.parameterAsInt(parameters, "MIN_POPULATION", context)
        try:
            layer = read_units(source, fields, progress_callback(feedback, 0, 20))
            network = make_network(
                layer, options, least, fields.population is not None, progress_callback(feedback, 20, 80)
            )
            answer = self._write_layers(parameters, context, feedback, source, network)
            feedback.setProgress(90)
            answer |= self._write_report(parameters, context, feedback, network, options)
        except Cancelled:
            return {}
        self._tell(feedback, network)
        return answer | {
            "N_EDGES": len(network.graph.edges),
            "N_LINKS": len(network.graph.links),
            "N_PROPOSED": int(np.count_nonzero(network.graph.kind == NEAREST)),
            "N_COMPONENTS": len(network.sizes),
        }

    @staticmethod
    def _tell(feedback: QgsProcessingFeedback, network: Network) -> None:
        """The outcome in the log."""
        feedback.pushInfo(
            tr("{edges} contiguous pairs, {links} links, {parts} connected parts.").format(
                edges=len(network.graph.edges), links=len(network.graph.links), parts=len(network.sizes)
            )
        )
        if network.findings:
            feedback.pushWarning(tr("{count} odd rows or links: see the report.").format(count=len(network.findings)))

    def _unit_fields(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource
    ) -> UnitFields:
        return UnitFields(
            unit=self.parameterAsString(parameters, "UNIT_FIELD", context),
            population=self.optional_field(parameters, "POPULATION_FIELD", context, source, "befolkning"),
            kommune=self.optional_field(parameters, "KOMMUNE_FIELD", context, source),
            kommune_name=self.optional_field(parameters, "KOMMUNE_NAME_FIELD", context, source, "kommunenavn"),
            strata=tuple(self.parameterAsStrings(parameters, "STRATA_FIELDS", context)),
        )

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsFeatureSource,
        network: Network,
    ) -> dict[str, Any]:
        """The edges and the units."""
        crs = source.sourceCrs()
        written = {
            "EDGES": Output(
                made.edge_fields(),
                made.edge_features(network, crs),
                len(network.edges),
                Qgis.WkbType.LineString,
                crs,
                Styler(style_edges),
            ),
            "UNITS": Output(
                made.unit_fields(source.fields(), network),
                made.unit_features(source.fields(), network),
                len(network.layer.units),
                source.wkbType(),
                crs,
                Styler(style_parts),
            ),
        }
        return self.write_layers(parameters, context, feedback, written)

    def _write_report(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        network: Network,
        options: ContiguityOptions,
    ) -> dict[str, Any]:
        """The report, if it is wanted."""
        least = self.parameterAsInt(parameters, "MIN_POPULATION", context)

        def report() -> Report:
            return network_report(network, options, least, map_image(made.preview(network), feedback))

        return self.write_report(parameters, context, report)
