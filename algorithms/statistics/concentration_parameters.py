"""The parameters and outputs of ``lks:concentration``."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterDefinition

from ...lks_plugin.engine.statistics.concentration import ALL, AVERAGED, QUANTILES, REFERENCES
from ...lks_plugin.layers.statistics.concentration import EU50, EU60
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..choice_parameters import choice

INSIDE, OUTSIDE = "inside", "outside"
AREAS, PEOPLE = "areas", "people"


def concentration_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_input(), *_choice(), *shared.advanced(_more()), *_destinations(), *_figures()]


def _input() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.layer(
            "INPUT",
            tr("Areas with their indicators"),
            tr(
                "The layer of zones that «Statistics by zone» makes, grunnkretser with key_teller and key_nevner, "
                "or any layer or table of areas. Polygons are needed only for the map."
            ),
            shared.TABLE,
            optional=False,
        ),
        shared.field(
            "AREA_FIELD",
            tr("Field with the areas"),
            tr("Rows with the same code are one area, and their tellere and nevnere are summed."),
            "lks",
            optional=False,
        ),
        shared.field(
            "INDICATORS",
            tr("Indicators"),
            tr(
                "Fields key_teller, which stand for their share of key_nevner, or fields with per cent (shares "
                "from 0 to 1 where the name ends in _andel or _verdi). None chosen: SØF's four: innvandrere, "
                "personer_lavinntekt, barn_enslige_foreldre, lav_utdanning_16."
            ),
            many=True,
        ),
    ]


def _choice() -> list[QgsProcessingParameterDefinition]:
    return [
        choice(
            "LOW_INCOME",
            tr("Limit of low income"),
            tr(
                "People in households below 60 per cent of the median income (eu60) or below 50 (eu50). It counts "
                "where no indicators are chosen."
            ),
            [EU60, EU50],
            EU60,
        ),
        choice(
            "REFERENCE",
            tr("Compare with"),
            tr(
                "The areas that the limits are taken from: all of the layer, which may be the country (all), those of "
                "the same kommune (kommune), or those of large kommuner (large). All areas are classed by them."
            ),
            REFERENCES,
            ALL,
        ),
        shared.switch(
            "PARTIAL",
            tr("Class areas with unknown figures by the others"),
            tr(
                "An area with a hidden or missing figure gets index and class by the figures it has: its class is the "
                "lowest possible, and its index is not comparable. Otherwise it has neither."
            ),
            False,
        ),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.share(
            "TOP",
            tr("Share of areas that is high"),
            tr("0.25: the highest quarter, as SØF has it."),
            0.25,
            0.01,
        ),
        choice(
            "QUANTILE",
            tr("Type of quantile"),
            tr(
                "Definitions 2, 1, 6 and 7 of Hyndman and Fan: averaged_inverted_cdf (Stata, SAS), inverted_cdf, "
                "weibull (SPSS), linear (Excel, R). With the first two and [TIES] = outside never more than a quarter "
                "of the areas is high."
            ),
            QUANTILES,
            AVERAGED,
        ),
        choice(
            "TIES",
            tr("Areas exactly at the limit"),
            tr("Whether they are high (inside) or not (outside), which matters where many have the same share, as 0."),
            [OUTSIDE, INSIDE],
            OUTSIDE,
        ),
        choice(
            "QUARTER_OF",
            tr("The quarter is of"),
            tr(
                "A quarter of the areas, each counted as one (areas), or the areas where a quarter of the people live "
                "(people). With people the quantile is always averaged_inverted_cdf."
            ),
            [AREAS, PEOPLE],
            AREAS,
        ),
        shared.integer(
            "LARGE_KOMMUNE",
            tr("Kommuner are large above"),
            tr("Inhabitants; used with [REFERENCE] = large. They are summed over the areas of the layer."),
            20_000,
        ),
        shared.field("NAME_FIELD", tr("Name of the area"), tr("Empty: the field lksnavn, if there is one.")),
        shared.field(
            "POPULATION_FIELD",
            tr("Population"),
            tr("Empty: the field befolkning or befolkning_teller, if there is one."),
        ),
        shared.field(
            "KOMMUNE_FIELD",
            tr("Kommune of the area"),
            tr("Empty: the field kommunenummer if there is one, otherwise the first four digits of the area's code."),
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "AREAS",
            tr("Areas by concentration"),
            tr(
                "Each area with indeks, rang, antall_hoye, klasse (0, 1, 2–3, 4), sikkerhet (the probability of the "
                "class), hoye_minst and hoye_mest (by 95 % intervals) and, of each indicator, per cent, whether it is "
                "high, and the sign where it is unknown."
            ),
            shared.TABLE,
        ),
        shared.report_destination(),
    ]


def _figures() -> list[QgsProcessingOutputNumber]:
    return [
        QgsProcessingOutputNumber("N_AREAS", tr("Number of areas")),
        QgsProcessingOutputNumber("N_HIGHEST", tr("Number of areas that are high on all indicators")),
        QgsProcessingOutputNumber("N_UNKNOWN", tr("Number of areas without a class")),
        QgsProcessingOutputNumber("N_UNSURE", tr("Number of areas whose class is unsure")),
    ]
