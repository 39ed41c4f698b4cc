"""The parameters of ``lks:compare``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared


def compare_parameters() -> list[QgsProcessingParameterDefinition]:
    """All parameters, in the order of the dialog."""
    return [*_divisions(), *_figures(), *_advanced(), *_destinations()]


def number_outputs() -> list[QgsProcessingOutputNumber]:
    """The figures that models and scripts can go on with."""
    names = {
        "N_ZONES_A": tr("Zones in the first division"),
        "N_ZONES_B": tr("Zones in the second division"),
        "N_KEPT": tr("Zones kept"),
        "N_CHANGED": tr("Zones of the first division that changed"),
        "N_SPLIT": tr("Zones of the first division that were split"),
        "N_MERGED": tr("Zones of the first division that were merged"),
        "N_GONE": tr("Zones of the first division that are gone"),
        "N_NEW": tr("New zones of the second division"),
        "N_MOVED": tr("Grunnkretser that moved"),
        "SHARE_MOVED": tr("Share of the inhabitants that moved (0 to 1)"),
        "N_NO_ZONE": tr("Grunnkretser without a zone on one side or both"),
        "N_NOT_COMPARED": tr("Grunnkretser that only one of the layers has"),
        "ADJUSTED_RAND": tr("Adjusted Rand index"),
        "V_MEASURE": tr("V-measure"),
        "HOMOGENEITY_A": tr("Homogeneity of the first division (0 to 1)"),
        "HOMOGENEITY_B": tr("Homogeneity of the second division (0 to 1)"),
        "EXCEPTION_COUNT": tr("Number of exceptions"),
    }
    return [QgsProcessingOutputNumber(name, label) for name, label in names.items()]


def _divisions() -> list[QgsProcessingParameterDefinition]:
    other = QgsProcessingParameterFeatureSource(
        "OTHER", tr("Layer with the second division"), [QgsProcessing.SourceType.TypeVector], None, True
    )
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.population_field(),
        *shared.kommune_fields(),
        shared.field("FIELD_A", tr("First division: field with the zone"), "lks", optional=False),
        shared.field("FIELD_B", tr("Second division: field with the zone (or choose a layer below)")),
        other,
        shared.field(
            "OTHER_UNIT_FIELD", tr("Its grunnkrets number (empty: its areas are laid over the units)"), parent="OTHER"
        ),
        shared.field("OTHER_FIELD", tr("Its field with the zone (otherwise the field lks)"), parent="OTHER"),
    ]


def _figures() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.field("HISTORY_FIELD", tr("Earlier population (otherwise found by name, some ten years before)")),
        shared.indicator_fields(),
        shared.weights_input(),
        *shared.limits(),
    ]


def _advanced() -> list[QgsProcessingParameterDefinition]:
    # In Bærum's real file neighbouring polygons overlap by up to 4.5 % of a unit: nothing is cut there.
    least = shared.share("CUT_SHARE", tr("Share of a grunnkrets that an area must cover to count"), 0.05)
    return shared.advanced([least, *shared.component_settings()])


def _destinations() -> list[QgsProcessingParameterDefinition]:
    polygons, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
    return [
        QgsProcessingParameterFeatureSink("OVERLAP", tr("Overlaps"), table),
        QgsProcessingParameterFeatureSink("ZONES_A", tr("Zones of the first division"), polygons, None, True, True),
        QgsProcessingParameterFeatureSink("ZONES_B", tr("Zones of the second division"), polygons, None, True, True),
        QgsProcessingParameterFeatureSink("MOVED", tr("Grunnkretser that moved"), polygons, None, True, True),
        QgsProcessingParameterFeatureSink("EXCEPTIONS", tr("Exceptions"), table, None, True, False),
        shared.report_destination(),
    ]
