"""The parameters and outputs of ``lks:compare``."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber, QgsProcessingParameterDefinition

from ...lks_plugin.layers.translation import tr
from .. import parameters as shared


def compare_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_divisions(), *_second_layer(), *_measures(), *_advanced(), *_destinations(), *_figures()]


def _figures() -> list[QgsProcessingOutputDefinition]:
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
        "SHARE_MOVED": tr("Share of the inhabitants that moved, 0 to 1"),
        "N_NO_ZONE": tr("Grunnkretser without a zone on one side or both"),
        "N_NOT_COMPARED": tr("Grunnkretser that only one of the layers has"),
        "ADJUSTED_RAND": tr("Adjusted Rand index"),
        "V_MEASURE": tr("V-measure"),
        "HOMOGENEITY_A": tr("Homogeneity of the first division, 0 to 1"),
        "HOMOGENEITY_B": tr("Homogeneity of the second division, 0 to 1"),
        "EXCEPTION_COUNT": tr("Number of exceptions"),
    }
    return [QgsProcessingOutputNumber(name, label) for name, label in names.items()]


def _divisions() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.population_field(),
        *shared.kommune_fields(),
        shared.field(
            "FIELD_A",
            tr("First division: field with the zone"),
            tr("The field with the zone of each grunnkrets in the division to compare, such as the proposal."),
            "lks",
            optional=False,
        ),
        shared.field(
            "FIELD_B",
            tr("Second division: field with the zone"),
            tr(
                "The field of the same layer with the other zone of each grunnkrets. Empty: choose another layer below."
            ),
        ),
    ]


def _second_layer() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "OTHER",
            tr("Layer with the second division"),
            tr(
                "A layer or table of grunnkretser with zones, or a layer of areas, such as the kommune's school "
                "districts. Empty: the second division is a field of the layer above."
            ),
            shared.TABLE,
        ),
        shared.field(
            "OTHER_UNIT_FIELD",
            tr("Grunnkrets number in that layer"),
            tr(
                "The field that joins the other layer by grunnkrets number. Empty: in a table, such as the key file, "
                "it is found by its contents; areas are laid over the grunnkretser, and each grunnkrets follows the "
                "area that covers most of it."
            ),
            parent="OTHER",
        ),
        shared.field(
            "OTHER_FIELD",
            tr("Field with the zone in that layer"),
            tr("The field with the code or name of the zone or area. Empty: the field lks, in a key file levekaar."),
            parent="OTHER",
        ),
    ]


def _measures() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.field(
            "HISTORY_FIELD",
            tr("Earlier population"),
            tr(
                "The field with the inhabitants of some ten years before, for the population development. Empty: it is "
                "found by name, if there is one."
            ),
        ),
        shared.indicator_fields(),
        shared.weights_input(),
        *shared.limits(),
    ]


def _advanced() -> list[QgsProcessingParameterDefinition]:
    # In Bærum's real file neighbouring polygons overlap by up to 4.5 % of a unit: nothing is cut there.
    least = shared.share(
        "CUT_SHARE",
        tr("Share of a grunnkrets that an area must cover to count"),
        tr(
            "From 0 to 1. A grunnkrets is listed as cut where a second area covers at least this share of it. Raise it "
            "where areas are drawn inexactly along the borders."
        ),
        0.05,
    )
    return shared.advanced([least, *shared.component_settings()])


def _destinations() -> list[QgsProcessingParameterDefinition]:
    status = tr(
        "One polygon for each zone of this division, with what became of it, its inhabitants and whether it is within "
        "the limits."
    )
    return [
        shared.sink(
            "OVERLAP",
            tr("Overlaps"),
            tr("A table with a row for each two zones that share grunnkretser, and how many inhabitants they share."),
            shared.TABLE,
            optional=False,
        ),
        shared.sink("ZONES_A", tr("Zones of the first division"), status),
        shared.sink("ZONES_B", tr("Zones of the second division"), status),
        shared.sink(
            "MOVED",
            tr("Grunnkretser that moved"),
            tr("The grunnkretser whose zone is not the counterpart of their zone in the other division."),
        ),
        shared.sink(
            "EXCEPTIONS",
            tr("Exceptions"),
            tr("A table of what was left out, cut or repaired, with the reason."),
            shared.TABLE,
            made=False,
        ),
        shared.report_destination(),
    ]
