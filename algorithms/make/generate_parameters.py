"""The parameters and outputs of ``lks:generate``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFileDestination,
)

from ...lks_plugin.engine import METHODS
from ...lks_plugin.engine.regionalization.improve import EFFORTS
from ...lks_plugin.engine.regionalization.objective import COMPACTNESS, MARGIN
from ...lks_plugin.layers.generation.generation import BALANCED, MANY
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..choice_parameters import choice

DEFAULT_METHOD = "full-order-ward"
# Far beyond what means anything, and far from what no longer can be summed.
_MOST = 1e6


def generate_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_fields(), *_settings(), *_advanced(), *_destinations(), *_figures()]


def _fields() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.population_field(),
        *shared.kommune_fields(),
        shared.strata_fields(),
        shared.only_kommuner(),
        shared.indicator_fields(),
        shared.weights_input(),
        shared.field(
            "PREVIOUS_FIELD",
            tr("Former LKS code"),
            tr(
                "The field with the zone that each grunnkrets had before. A zone that is the same still (85 % of the "
                "people of both) keeps its code; others get new numbers above all that were in use, up to 98. Where "
                "these may not last, you are told before the search. Empty: zones are numbered afresh."
            ),
        ),
        shared.field(
            "COMPARE_FIELD",
            tr("Division to compare with"),
            tr(
                "The field with a division that the report shows beside the new one: homogeneity, size, shape and map. "
                "It changes neither zones nor codes. Empty: the former zones, if they are given."
            ),
        ),
        shared.explained(
            QgsProcessingParameterExpression(
                "FIXED", tr("Grunnkretser that keep their former zone"), None, "INPUT", optional=True
            ),
            tr(
                "A field or an expression that is true for them, such as kommunenummer IN ('1103', '4601'): approved "
                "kommuner stay as they are while the others are divided. Needs the field with former codes."
            ),
        ),
        shared.issued_input(),
        shared.links_input(),
    ]


def _settings() -> list[QgsProcessingParameterDefinition]:
    return [
        *shared.limits(),
        shared.criteria_table(),
        choice(
            "SIZE",
            tr("Size of the zones"),
            tr(
                "balanced: about as large as approved zones usually are (some 2 300 inhabitants in the country's "
                "median); another zone must make the division clearly more homogeneous. as many as possible: small "
                "zones, the number that is most homogeneous within the limits. A number of zones or a target "
                "population goes before it. Without refinement it does not count."
            ),
            (BALANCED, MANY),
            BALANCED,
        ),
        shared.amount(
            "COMPACTNESS",
            tr("Roundness"),
            tr(
                "How much round zones are worth against homogeneous ones. 0: only homogeneity counts, and zones "
                "stretch like tentacles. Higher: rounder zones, somewhat less homogeneous; the report says by how "
                "much. At 0.1, zones are rounder than at the default, and fewer; at 0.5, far fewer and large. Without "
                "refinement it does not count."
            ),
            COMPACTNESS,
            _MOST,
        ),
        shared.amount(
            "MARGIN",
            tr("Room above the minimum"),
            tr(
                "Per cent. A zone with less room than this above the minimum population (with 5 and 1500: fewer than "
                "1575) is avoided where that breaks no rule and costs little homogeneity, so that it does not fall "
                "below the limit next year. 0: no room is asked for, and the years ahead do not count either. Without "
                "refinement it does not count."
            ),
            MARGIN,
            _MOST,
        ),
        *_numbers(),
    ]


def _numbers() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.integer(
            "N_ZONES",
            tr("Number of zones in all"),
            tr(
                "For all kommuner of the layer together; each kommune and bydel has one at least. Where the limits do "
                "not allow so many, there are fewer, and the exceptions say so. Empty: the number follows from the "
                "size of the zones. Not together with a target population."
            ),
            None,
            True,
            1,
        ),
        shared.integer(
            "TARGET_POPULATION",
            tr("Target population of a zone"),
            tr(
                "Inhabitants that a zone should have on average: the population of each kommune and bydel divided by "
                "this is its number of zones, as far as the limits allow. Empty: no target. Not together with a number "
                "of zones."
            ),
            None,
            True,
            1,
        ),
    ]


def _advanced() -> list[QgsProcessingParameterDefinition]:
    return shared.advanced(
        [
            choice(
                "METHOD",
                tr("Method"),
                tr(
                    "How grunnkretser are merged into a first division (REDCAP, Guo 2008). full-order-ward is made for "
                    "homogeneous zones; the others are there to compare with. How unlike two groups are: full-order "
                    "counts all pairs of their grunnkretser, first-order those that touch; single takes the most alike "
                    "pair, complete the least alike, average the mean (average-squared: of squares), and ward what "
                    "merging adds to the heterogeneity."
                ),
                METHODS,
                DEFAULT_METHOD,
            ),
            *shared.component_settings(),
            *shared.contiguity_distances(),
            shared.switch(
                "REFINE",
                tr("Refine the division"),
                tr(
                    "Searches on from the first division for a better one. Turn it off to see what the method alone "
                    "makes; that is faster, but size, roundness, room above the minimum and the years ahead then do "
                    "not count."
                ),
                True,
            ),
            choice(
                "EFFORT",
                tr("Effort of the search"),
                tr(
                    "How many steps the search takes: quick for a first look, standard, or thorough for the final "
                    "division, which takes about eight times as long. It counts steps, not seconds, so the zones are "
                    "the same on every machine."
                ),
                tuple(EFFORTS),
                "standard",
            ),
            *_years_ahead(),
            shared.seed(),
        ]
    )


def _years_ahead() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.field(
            "HISTORY_FIELD",
            tr("Population ten years ago"),
            tr(
                "Inhabitants of each grunnkrets, such as befolkning_10 of «Prepare grunnkretser». What has "
                "happened since goes on, weaker from year to year, so that zones that would soon fall below the "
                "minimum can be avoided ([HORIZON]). A grunnkrets without a figure stays as it is. Empty: only "
                "today counts, if there is no projection."
            ),
        ),
        shared.field(
            "PROJECTION_FIELD",
            tr("Projected population"),
            tr(
                "Inhabitants of each grunnkrets in ten years. Goes before the trend of the last ten years, where "
                "there is a figure ([HORIZON])."
            ),
        ),
        shared.integer(
            "HORIZON",
            tr("Years to look ahead"),
            tr(
                "Needs the population ten years ago or a projection. Zones that would come near the minimum or "
                "fall below it in so many years are avoided like those near it today ([MARGIN] says how "
                "near); those that would fall all the same are in the report and in the field faller. 0: only "
                "today counts."
            ),
            5,
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "ZONES",
            tr("Zones"),
            tr("One polygon for each zone, with code, name, inhabitants and key figures."),
            optional=False,
        ),
        shared.sink(
            "CENTRES",
            tr("Centres of the zones"),
            tr("A point for each zone where its people live on average, with code, name and inhabitants."),
            QgsProcessing.SourceType.TypeVectorPoint,
            made=False,
        ),
        shared.sink(
            "UNITS",
            tr("Grunnkretser with zone"),
            tr(
                "The rows and fields of the input with the code of their zone, to go on with in «Validate "
                "levekårssoner» or the LKS packages."
            ),
        ),
        shared.sink(
            "EXCEPTIONS",
            tr("Exceptions"),
            tr("A table of what the criteria could not have and what was repaired, with the reason."),
            shared.TABLE,
        ),
        shared.report_destination(),
        shared.explained(
            QgsProcessingParameterFileDestination("MAP", tr("Map"), tr("PNG files (*.png)"), None, True, False),
            tr("A picture of the zones, as in the report."),
        ),
    ]


def _figures() -> list[QgsProcessingOutputDefinition]:
    return [
        QgsProcessingOutputNumber("ZONE_COUNT", tr("Number of zones")),
        QgsProcessingOutputNumber("HOMOGENEITY", tr("Homogeneity, 0 to 1; left out without indicators")),
        QgsProcessingOutputNumber("EXCEPTION_COUNT", tr("Number of exceptions")),
    ]
