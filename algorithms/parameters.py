"""Parameters that several algorithms share: the same name, label and default everywhere."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..lks_plugin.engine import Criteria
from ..lks_plugin.layers.translation import tr

LIMITS = Criteria()


def advanced(parameters: list[QgsProcessingParameterDefinition]) -> list[QgsProcessingParameterDefinition]:
    """The parameters, moved into the dialog's folded part."""
    for parameter in parameters:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameters


def units_input() -> QgsProcessingParameterDefinition:
    """The layer of grunnkretser."""
    return QgsProcessingParameterFeatureSource(
        "INPUT", tr("Grunnkretser"), [QgsProcessing.SourceType.TypeVectorPolygon]
    )


def field(
    name: str,
    label: str,
    default: str | None = None,
    optional: bool = True,
    many: bool = False,
    parent: str = "INPUT",
) -> QgsProcessingParameterDefinition:
    """One or many fields of a layer, text or number: codes come as both."""
    return QgsProcessingParameterField(
        name, label, default, parent, Qgis.ProcessingFieldParameterDataType.Any, many, optional
    )


def unit_field() -> QgsProcessingParameterDefinition:
    """The grunnkretsnummer."""
    return field("UNIT_FIELD", tr("Grunnkrets number"), "grunnkretsnummer", optional=False)


def population_field() -> QgsProcessingParameterDefinition:
    """The inhabitants."""
    return field("POPULATION_FIELD", tr("Population"), "befolkning", optional=False)


def kommune_fields() -> list[QgsProcessingParameterDefinition]:
    """Number and name of the kommune."""
    return [
        field("KOMMUNE_FIELD", tr("Kommune number (otherwise the first four digits of the grunnkrets)")),
        field("KOMMUNE_NAME_FIELD", tr("Kommune name (otherwise the field kommunenavn, if there is one)")),
    ]


def strata_fields() -> QgsProcessingParameterDefinition:
    """Bydel and delbydel."""
    return field("STRATA_FIELDS", tr("Bydel, delbydel: zones stay inside them"), many=True)


def indicator_fields() -> QgsProcessingParameterDefinition:
    """What homogeneity is measured in; read it with ``LksAlgorithm.measures``."""
    return field("INDICATORS", tr("Indicators (none chosen: all catalogued ones found by name)"), many=True)


def weights_input() -> QgsProcessingParameterDefinition:
    """The weights of the indicators; ``LksAlgorithm.measures`` reads them too."""
    return QgsProcessingParameterFeatureSource(
        "WEIGHTS",
        tr("Weights of indicators (table with nøkkel and vekt; not listed: 1)"),
        [QgsProcessing.SourceType.TypeVector],
        None,
        True,
    )


def component_settings() -> list[QgsProcessingParameterDefinition]:
    """How component scores are made of the indicators."""
    return [
        QgsProcessingParameterBoolean("SMOOTHING", tr("Smooth shares that rest on few (empirical Bayes)"), True),
        share("VARIANCE", tr("Share of the variance kept by the principal components"), 0.8, 0.01),
    ]


def integer(
    name: str, label: str, default: int | None, optional: bool = False, minimum: int = 0
) -> QgsProcessingParameterDefinition:
    """A whole number."""
    return QgsProcessingParameterNumber(
        name, label, Qgis.ProcessingNumberParameterType.Integer, default, optional, minimum
    )


def share(name: str, label: str, default: float, minimum: float = 0.0) -> QgsProcessingParameterDefinition:
    """A share, up to 1."""
    return QgsProcessingParameterNumber(
        name, label, Qgis.ProcessingNumberParameterType.Double, default, False, minimum, 1.0
    )


def limits() -> list[QgsProcessingParameterDefinition]:
    """The population limits of a zone; read them with ``LksAlgorithm.criteria``."""
    return [
        integer("MIN_POPULATION", tr("Minimum population of a zone"), LIMITS.min_population),
        integer("FLOOR_POPULATION", tr("Absolute minimum, for exceptions"), LIMITS.floor_population),
        integer("MAX_POPULATION", tr("Maximum population of a zone"), LIMITS.max_population, minimum=1),
    ]


def contiguity_distances() -> list[QgsProcessingParameterDefinition]:
    """What counts as a border."""
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
    return distances


def links_input() -> QgsProcessingParameterDefinition:
    """The user's own links and cuts; ``LksAlgorithm.contiguity_options`` reads them."""
    return QgsProcessingParameterFeatureSource(
        "LINKS",
        tr("Own links and cuts: lines, or a table with the fields fra and til"),
        [QgsProcessing.SourceType.TypeVector],
        None,
        True,
    )


def links_help() -> str:
    """What the help of an algorithm says about ``LINKS``."""
    return tr(
        "<p><b>Own links and cuts</b> correct what counts as contiguous. A line joins the two grunnkretser at its "
        "ends (a ferry, a bridge; an end may lie up to 500 m outside). With <i>brudd</i> in the field <i>art</i> it "
        "parts them instead: a line along a ridge or a motorway parts all pairs whose border it follows (within 30 m, "
        "for at least half of the border), any other line the two grunnkretser at its ends. A table with the fields "
        "<i>fra</i> and <i>til</i> does the same by number. Cuts are final, and a pair both linked and cut is cut. The "
        "edges that «Contiguity» writes can be edited and used here: set <i>art</i> to <i>brudd</i> to part a pair, "
        "draw new lines to join one; rows with <i>grense</i> are overlooked.</p>"
    )


def report_destination() -> QgsProcessingParameterDefinition:
    """The HTML report."""
    return QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files (*.html)"), None, True, True)
