"""The parameters of ``lks:validate``: ids, labels and defaults."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...lks_plugin.layers.translation import tr
from ...lks_plugin.layers.zones import SLIVER_WIDTH
from ..parameters import (
    advanced,
    contiguity_distances,
    field,
    kommune_fields,
    limits,
    links_input,
    population_field,
    report_destination,
    strata_fields,
    unit_field,
    units_input,
    weights_input,
)


def validate_parameters() -> list[QgsProcessingParameterDefinition]:
    """In the order of the dialog."""
    return [
        units_input(),
        field("LKS_FIELD", tr("LKS code of each grunnkrets"), "lks", optional=False),
        unit_field(),
        population_field(),
        strata_fields(),
        field("REASON_FIELD", tr("Reason for exceptions of the zone")),
        links_input(),
        *limits(),
        field("HISTORY_FIELD", tr("Population ten years ago")),
        field("PROJECTION_FIELD", tr("Projected population")),
        *advanced(_more()),
        *_outputs(),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    sliver = QgsProcessingParameterDistance(
        "SLIVER_WIDTH",
        tr("Gaps and overlaps of zones: overlook those thinner than (metres)"),
        SLIVER_WIDTH,
        "",
        False,
        0,
    )
    sliver.setDefaultUnit(Qgis.DistanceUnit.Meters)
    return [
        *kommune_fields(),
        field("NAME_FIELD", tr("Zone name (otherwise the field lksnavn, if there is one)")),
        QgsProcessingParameterFeatureSource(
            "ZONES_LAYER",
            tr("Zones to compare with their grunnkretser"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            None,
            True,
        ),
        field("ZONES_LKS_FIELD", tr("LKS code in the zones layer (otherwise the field lks)"), parent="ZONES_LAYER"),
        *contiguity_distances(),
        sliver,
        QgsProcessingParameterBoolean("HOMOGENEITY", tr("Measure homogeneity where indicators are in the layer"), True),
        weights_input(),
    ]


def _outputs() -> list[QgsProcessingParameterDefinition]:
    polygons = QgsProcessing.SourceType.TypeVectorPolygon
    return [
        QgsProcessingParameterFeatureSink("FINDINGS", tr("Findings"), polygons, None, True, True),
        QgsProcessingParameterFeatureSink("ZONES", tr("Judged zones"), polygons, None, True, True),
        report_destination(),
    ]
