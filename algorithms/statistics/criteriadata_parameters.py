"""The parameters and outputs of ``lks:criteriadata``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterLayer,
)

from ...lks_plugin.engine.statistics.distances import PEOPLE_REACHED
from ...lks_plugin.layers.translation import tr
from .. import parameters as shared
from ..choice_parameters import choice
from ..table_parameters import tables

LKS, OWN = "lks", "own"
STRAIGHT, MATRIX, NETWORK = "straight", "matrix", "network"
POINT, UNIT = "point", "unit"
LINES = QgsProcessing.SourceType.TypeVectorLine


def criteria_definitions() -> shared.Definitions:
    """All parameters in the order of the dialog, and the figures."""
    return [*_input(), *_zones(), *_distances(), *_tables(), *shared.advanced(_more()), *_destinations(), *_figures()]


def _input() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.units_input(),
        shared.unit_field(),
        shared.population_field(),
        shared.layer(
            "PEOPLE",
            tr("Where people live: points or a grid"),
            tr(
                "Addresses, or the cells of a grid. They make the population-weighted centre of each grunnkrets. "
                "Empty, and where a grunnkrets has none: a point on the surface of its polygon."
            ),
            shared.TABLE,
        ),
        shared.field(
            "PEOPLE_FIELD",
            tr("People at each point or cell"),
            tr("Empty: each row counts as one."),
            parent="PEOPLE",
        ),
        shared.explained(
            QgsProcessingParameterRasterLayer("PEOPLE_RASTER", tr("Where people live: a raster"), None, True),
            tr("A raster with the number of people in each cell, used where no points are given."),
        ),
    ]


def _zones() -> list[QgsProcessingParameterDefinition]:
    return [
        choice(
            "ZONES_OF",
            tr("Zones"),
            tr(
                "The levekårssoner in [LKS_FIELD] (lks), or the criterion's own (own): connected parts of the kommune "
                "with at least [OWN_MINIMUM] people, made here."
            ),
            [LKS, OWN],
            LKS,
        ),
        shared.lks_field(optional=True),
        shared.integer(
            "OWN_MINIMUM",
            tr("Least people of an own zone"),
            tr("Used with [ZONES_OF] = own. A kommune with fewer people is one zone."),
            2000,
            minimum=1,
        ),
    ]


def _distances() -> list[QgsProcessingParameterDefinition]:
    return [
        choice(
            "DISTANCE",
            tr("Distance by"),
            tr(
                "The straight line times [FACTOR] (straight), a table of distances (matrix), or the shortest way in a "
                "layer of roads (network)."
            ),
            [STRAIGHT, MATRIX, NETWORK],
            STRAIGHT,
        ),
        shared.amount(
            "FACTOR",
            tr("Factor of the straight line"),
            tr("How much longer the way is than the straight line. 1: the straight line itself."),
            1.0,
        ),
        shared.layer(
            "MATRIX",
            tr("Table of distances"),
            tr(
                "With the columns fra, til (grunnkretsnummer) and km. A pair given one way stands for both. A pair "
                "that is not there cannot be travelled."
            ),
            shared.TABLE,
        ),
        shared.layer(
            "ROADS",
            tr("Roads and ferries"),
            tr(
                "Lines, open both ways. Centres are joined to the nearest road by a straight line, which counts as way."
            ),
            LINES,
        ),
        shared.field(
            "FERRY_FIELD",
            tr("Field that marks ferries"),
            tr("A row is a ferry where the field is not empty, 0, no or veg. Empty: there are none."),
            parent="ROADS",
        ),
        shared.amount(
            "FERRY_FACTOR",
            tr("Factor of ferries"),
            tr("How much more a km of ferry counts. The factor of the official figures is not published."),
            2.0,
        ),
    ]


def _tables() -> list[QgsProcessingParameterDefinition]:
    return [
        tables(
            "COUNTS",
            tr("Tables with counts"),
            tr(
                "By kommunenummer, LKS code or grunnkretsnummer, with columns named by their number in table F-k "
                "(kol24) or key: skilte_separerte, arbeidsledige and lavinntekt make the opphopingsindeks. Values "
                "under 4 (6 in column 18) are hidden; those of columns 21, 22, 24 and 27 count as 2, 1.5, 1.5 and 2."
            ),
        ),
        tables(
            "EARLIER",
            tr("The two years before"),
            tr(
                "Kommuner as this algorithm made them for the two years before, or the official tables: columns 13 and "
                "15 make the means of three years, 14 and 16. With other than two tables there are no means."
            ),
        ),
        tables(
            "OFFICIAL",
            tr("Official table to compare with"),
            tr("Table F-k as ODS or Excel. The report compares kommune by kommune."),
        ),
    ]


def _more() -> list[QgsProcessingParameterDefinition]:
    return [
        choice(
            "ZONE_CENTRE",
            tr("Centre of a zone"),
            tr(
                "The population-weighted mean of its centres (point), or the grunnkrets that its people reach with the "
                "shortest way in all (unit). With a table of distances or roads it is always the grunnkrets."
            ),
            [POINT, UNIT],
            POINT,
        ),
        shared.integer(
            "PEOPLE_REACHED",
            tr("People to be reached"),
            tr("The structure criterion: the shortest way within which so many people live, whatever the borders."),
            PEOPLE_REACHED,
            minimum=1,
        ),
        shared.distance(
            "ROAD_TOLERANCE",
            tr("Roads meet within"),
            tr("Ends of lines that are nearer to each other than this meet."),
            1.0,
        ),
        *shared.kommune_fields(),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.sink(
            "KOMMUNER",
            tr("Kommuner"),
            tr("The columns of table F-k under their numbers (kol11_struktur_km …), sums and per inhabitant."),
            shared.TABLE,
        ),
        shared.sink("ZONES", tr("Zones with criteria data"), tr("The same for each zone, with its polygon.")),
        shared.sink(
            "CENTRES",
            tr("Centres of grunnkretser"),
            tr("A point for each grunnkrets with its zone and its km."),
            QgsProcessing.SourceType.TypeVectorPoint,
        ),
        shared.report_destination(),
    ]


def _figures() -> list[QgsProcessingOutputNumber]:
    return [
        QgsProcessingOutputNumber("N_KOMMUNER", tr("Number of kommuner")),
        QgsProcessingOutputNumber("N_ZONES", tr("Number of zones")),
        QgsProcessingOutputNumber("N_WEIGHTED", tr("Number of grunnkretser with a population-weighted centre")),
        QgsProcessingOutputNumber("N_UNREACHED", tr("Number of inhabited grunnkretser without a way")),
    ]
