"""``lks:contiguity``: which grunnkretser are neighbours, as lines to look at and correct."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.graph.contiguity import NEAREST
from ...lks_plugin.layers.contiguity import edge_layers as made
from ...lks_plugin.layers.contiguity.build import ContiguityOptions
from ...lks_plugin.layers.contiguity.edge_layers import Network, make_network
from ...lks_plugin.layers.contiguity.edge_styles import style_edges, style_parts
from ...lks_plugin.layers.contiguity.report import network_report
from ...lks_plugin.layers.finding_texts import sentence
from ...lks_plugin.layers.maps import map_image
from ...lks_plugin.layers.reading.units import UnitFields, read_units
from ...lks_plugin.layers.report import Report
from ...lks_plugin.layers.styles import Styler
from ...lks_plugin.layers.translation import tr
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import ZONES, Identity
from .contiguity_parameters import contiguity_definitions

# Sentences in the log about units on top of each other; the report has all of them.
_TOLD_AT_MOST = 10


class ContiguityAlgorithm(LksAlgorithm):
    """Draws the graph of grunnkretser."""

    identity = Identity(
        id="contiguity",
        title=QT_TR_NOOP("Contiguity"),
        group=ZONES,
        tags=QT_TR_NOOP("lks,contiguity,neighbours,adjacency,graph,islands,links,ferry,grunnkrets"),
        summary=QT_TR_NOOP("Shows which grunnkretser are neighbours, as lines that can be corrected."),
        help=(
            QT_TR_NOOP(
                "Shows what the other algorithms take for contiguous: a line between every two grunnkretser "
                "that share a border, proposed links for islands and cut-off parts too small to be a zone, "
                "and the parts that the kommuner and bydeler fall into."
            ),
            QT_TR_NOOP(
                "Neighbours share a border of some length; where two only meet in a corner they are none. "
                "Gaps and overlaps up to a tolerance are overlooked."
            ),
            QT_TR_NOOP(
                "Edges have the fields fra, til, art (grense, lenke, forslag or brudd), lengde (metres of "
                "common border, for links between the shores) and krysser (the pair lies in two kommuner or "
                "bydeler). Grunnkretser get naboer (neighbours), komponent (the connected part inside the "
                "kommune or bydel, proposed links not counted), its size, and hoveddel (it is the largest "
                "part)."
            ),
            QT_TR_NOOP("Without a population every island gets a proposed link."),
        ),
        page="veiledning/naboskap.md",
        needs=("scipy", "jinja2", "matplotlib"),
    )
    definitions = staticmethod(contiguity_definitions)

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        fields = self._unit_fields(parameters, context, source)
        options = self.contiguity_options(parameters, context)
        least = self.parameterAsInt(parameters, "MIN_POPULATION", context)
        layer = read_units(source, fields, progress_callback(feedback, 0, 20))
        network = make_network(
            layer, options, least, fields.population is not None, progress_callback(feedback, 20, 80)
        )
        answer = self._write_layers(parameters, context, feedback, source, network)
        feedback.setProgress(90)
        answer |= self._write_report(parameters, context, feedback, network, options)
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
        for finding in network.overlaps[:_TOLD_AT_MOST]:
            feedback.pushWarning(sentence(finding, network.units.codes, None))
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
