"""The parameters of ``lks:generate``."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..lks_plugin.engine import METHODS, Criteria
from ..lks_plugin.layers.translation import tr

DEFAULT_METHOD = "full-order-ward"
LIMITS = Criteria()


def _field(name: str, label: str, default: str | None = None, optional: bool = True, many: bool = False):
    return QgsProcessingParameterField(
        name, label, default, "INPUT", Qgis.ProcessingFieldParameterDataType.Any, many, optional
    )


def generate_parameters() -> list[QgsProcessingParameterDefinition]:
    """All parameters, in the order of the dialog."""
    return [*_fields(), *_settings(), *_advanced(), *_destinations()]


def _fields() -> list[QgsProcessingParameterDefinition]:
    return [
        QgsProcessingParameterFeatureSource("INPUT", tr("Grunnkretser"), [QgsProcessing.SourceType.TypeVectorPolygon]),
        _field("UNIT_FIELD", tr("Grunnkrets number"), "grunnkretsnummer", optional=False),
        _field("POPULATION_FIELD", tr("Population"), "befolkning", optional=False),
        _field("KOMMUNE_FIELD", tr("Kommune number (otherwise the first four digits of the grunnkrets)")),
        _field("KOMMUNE_NAME_FIELD", tr("Kommune name (otherwise the field kommunenavn, if there is one)")),
        _field("STRATA_FIELDS", tr("Bydel, delbydel: zones stay inside them"), many=True),
        _field("INDICATORS", tr("Indicators (none chosen: all catalogued ones found by name)"), many=True),
        _field("PREVIOUS_FIELD", tr("Former LKS code, so that numbers survive")),
    ]


def _integer(name: str, label: str, default: int | None, optional: bool = False, minimum: int = 0):
    return QgsProcessingParameterNumber(
        name, label, Qgis.ProcessingNumberParameterType.Integer, default, optional, minimum
    )


def _settings() -> list[QgsProcessingParameterDefinition]:
    return [
        _integer("MIN_POPULATION", tr("Minimum population of a zone"), LIMITS.min_population),
        _integer("FLOOR_POPULATION", tr("Absolute minimum, for exceptions"), LIMITS.floor_population),
        _integer("MAX_POPULATION", tr("Maximum population of a zone"), LIMITS.max_population, minimum=1),
        _integer(
            "N_ZONES", tr("Number of zones in all (empty: the least heterogeneity within the limits)"), None, True, 1
        ),
        _integer("TARGET_POPULATION", tr("Target population of a zone (instead of a number)"), None, True, 1),
    ]


def _advanced() -> list[QgsProcessingParameterDefinition]:
    method = QgsProcessingParameterEnum("METHOD", tr("Method"), list(METHODS), False, DEFAULT_METHOD)
    method.setUsesStaticStrings(True)
    variance = QgsProcessingParameterNumber(
        "VARIANCE", tr("Share of the variance kept by the principal components"),
        Qgis.ProcessingNumberParameterType.Double, 0.8, False, 0.01, 1.0,
    )  # fmt: skip
    distances = [
        QgsProcessingParameterDistance(
            "SNAP_TOLERANCE", tr("Gaps and overlaps to overlook (metres)"), 1.0, "", False, 0.0
        ),
        QgsProcessingParameterDistance(
            "MIN_BORDER", tr("Shortest common border of neighbours (metres)"), 10.0, "", False, 0.0
        ),
    ]
    for distance in distances:
        distance.setDefaultUnit(Qgis.DistanceUnit.Meters)
    parameters = [
        method,
        QgsProcessingParameterBoolean("SMOOTHING", tr("Smooth shares that rest on few (empirical Bayes)"), True),
        variance,
        *distances,
        QgsProcessingParameterBoolean("REFINE", tr("Refine the division"), True),
        _integer("SEED", tr("Seed"), 0),
    ]
    for parameter in parameters:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameters


def _destinations() -> list[QgsProcessingParameterDefinition]:
    polygons, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
    return [
        QgsProcessingParameterFeatureSink("ZONES", tr("Zones"), polygons),
        QgsProcessingParameterFeatureSink("UNITS", tr("Grunnkretser with zone"), polygons, None, True, True),
        QgsProcessingParameterFeatureSink("EXCEPTIONS", tr("Exceptions"), table, None, True, True),
        QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files (*.html)"), None, True, True),
        QgsProcessingParameterFileDestination("MAP", tr("Map"), tr("PNG files (*.png)"), None, True, False),
    ]
