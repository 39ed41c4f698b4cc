"""Parameters that several algorithms share: the same name, label, help and default everywhere."""

from __future__ import annotations

import sys
from typing import TypeVar, Union

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..lks_plugin.engine import Criteria
from ..lks_plugin.layers.translation import tr

LIMITS = Criteria()
POLYGONS, TABLE = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
# What an algorithm takes, in the order of the dialog, and the outputs it has beside layers and files.
Definitions = list[Union[QgsProcessingParameterDefinition, QgsProcessingOutputDefinition]]
Parameter = TypeVar("Parameter", bound=QgsProcessingParameterDefinition)


def explained(parameter: Parameter, text: str) -> Parameter:
    """The parameter with its help: what it does, its unit, what an empty value means, when to change it."""
    parameter.setHelp(text)
    return parameter


def advanced(parameters: list[QgsProcessingParameterDefinition]) -> list[QgsProcessingParameterDefinition]:
    """The parameters, moved into the dialog's folded part."""
    for parameter in parameters:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameters


# -- kinds of parameters --------------------------------------------------------------------------------------------


def field(
    name: str,
    label: str,
    text: str,
    default: str | None = None,
    optional: bool = True,
    many: bool = False,
    parent: str = "INPUT",
) -> QgsProcessingParameterDefinition:
    """One or many fields of a layer, text or number: codes come as both."""
    kind = Qgis.ProcessingFieldParameterDataType.Any
    return explained(QgsProcessingParameterField(name, label, default, parent, kind, many, optional), text)


def layer(
    name: str,
    label: str,
    text: str,
    kind: Qgis.ProcessingSourceType = POLYGONS,
    optional: bool = True,
) -> QgsProcessingParameterDefinition:
    """A layer or table to read."""
    return explained(QgsProcessingParameterFeatureSource(name, label, [kind], None, optional), text)


def sink(
    name: str,
    label: str,
    text: str,
    kind: Qgis.ProcessingSourceType = POLYGONS,
    optional: bool = True,
    made: bool = True,
) -> QgsProcessingParameterDefinition:
    """A layer or table to write, ``made`` unless the user switches an optional one off."""
    return explained(QgsProcessingParameterFeatureSink(name, label, kind, None, optional, made), text)


def integer(
    name: str,
    label: str,
    text: str,
    default: int | None,
    optional: bool = False,
    minimum: int = 0,
) -> QgsProcessingParameterDefinition:
    """A whole number."""
    kind = Qgis.ProcessingNumberParameterType.Integer
    return explained(QgsProcessingParameterNumber(name, label, kind, default, optional, minimum), text)


def share(name: str, label: str, text: str, default: float, minimum: float = 0.0) -> QgsProcessingParameterDefinition:
    """A share, up to 1."""
    kind = Qgis.ProcessingNumberParameterType.Double
    return explained(QgsProcessingParameterNumber(name, label, kind, default, False, minimum, 1.0), text)


def text(name: str, label: str, help_text: str) -> QgsProcessingParameterDefinition:
    """A text that may be empty."""
    return explained(QgsProcessingParameterString(name, label, None, False, True), help_text)


def amount(
    name: str, label: str, help_text: str, default: float, most: float = sys.float_info.max
) -> QgsProcessingParameterDefinition:
    """A number of at least 0 and at most ``most``."""
    kind = Qgis.ProcessingNumberParameterType.Double
    return explained(QgsProcessingParameterNumber(name, label, kind, default, False, 0.0, most), help_text)


def switch(name: str, label: str, text: str, default: bool) -> QgsProcessingParameterDefinition:
    """Yes or no."""
    return explained(QgsProcessingParameterBoolean(name, label, default), text)


def distance(name: str, label: str, text: str, default: float) -> QgsProcessingParameterDefinition:
    """A distance in metres, whatever the layer's coordinate system."""
    made = QgsProcessingParameterDistance(name, label, default, "", False, 0.0)
    made.setDefaultUnit(Qgis.DistanceUnit.Meters)
    return explained(made, text)


# -- the layer of grunnkretser --------------------------------------------------------------------------------------


def units_input() -> QgsProcessingParameterDefinition:
    """The layer of grunnkretser."""
    return layer(
        "INPUT",
        tr("Grunnkretser"),
        tr(
            "One polygon for each grunnkrets, of one kommune or the whole country, such as «Prepare grunnkretser» "
            "makes them. «Uoppgitt grunnkrets» may be a row without a polygon."
        ),
        optional=False,
    )


def unit_field(optional: bool = False, parent: str = "INPUT") -> QgsProcessingParameterDefinition:
    """The grunnkretsnummer."""
    return field(
        "UNIT_FIELD",
        tr("Grunnkrets number"),
        tr("The field with the number of 8 digits, as text or number. A lost leading zero is put back."),
        "grunnkretsnummer",
        optional,
        parent=parent,
    )


def population_field(optional: bool = False, parent: str = "INPUT") -> QgsProcessingParameterDefinition:
    """The inhabitants."""
    return field(
        "POPULATION_FIELD",
        tr("Population"),
        tr("The field with the number of inhabitants, whole numbers. An empty value counts as nobody living there."),
        "befolkning",
        optional,
        parent=parent,
    )


def lks_field(optional: bool = False, parent: str = "INPUT") -> QgsProcessingParameterDefinition:
    """The zone that a grunnkrets has."""
    return field(
        "LKS_FIELD",
        tr("LKS code of each grunnkrets"),
        tr("The field with the code of 10 digits of the zone that the grunnkrets belongs to."),
        "lks",
        optional,
        parent=parent,
    )


def unit_name_field(parent: str = "INPUT") -> QgsProcessingParameterDefinition:
    """The name of the grunnkrets."""
    return field(
        "NAME_FIELD",
        tr("Name of the grunnkrets"),
        tr("The field with the name that planners know it by. Empty: the field grunnkretsnavn, if there is one."),
        parent=parent,
    )


def kommune_fields(parent: str = "INPUT") -> list[QgsProcessingParameterDefinition]:
    """Number and name of the kommune."""
    return [
        field(
            "KOMMUNE_FIELD",
            tr("Kommune number"),
            tr("The field with the kommunenummer of 4 digits. Empty: the first four digits of the grunnkrets number."),
            parent=parent,
        ),
        field(
            "KOMMUNE_NAME_FIELD",
            tr("Kommune name"),
            tr("The field with the name that zones are called after. Empty: the field kommunenavn, if there is one."),
            parent=parent,
        ),
    ]


def only_kommuner() -> QgsProcessingParameterDefinition:
    """The kommuner to take; ``kommuner_of`` reads them."""
    return text(
        "KOMMUNER",
        tr("Only these kommuner"),
        tr("Numbers of 4 digits with commas between, such as 1106,4012. Empty: all kommuner of the layer."),
    )


def strata_fields(parent: str = "INPUT") -> QgsProcessingParameterDefinition:
    """Bydel and delbydel."""
    return field(
        "STRATA_FIELDS",
        tr("Bydel and delbydel"),
        tr(
            "The fields with bydel and, where there is one, delbydel: zones stay inside them. Kommuner without bydeler "
            "have them empty. None chosen: zones only stay inside the kommune."
        ),
        many=True,
        parent=parent,
    )


# -- homogeneity ----------------------------------------------------------------------------------------------------


def indicator_fields() -> QgsProcessingParameterDefinition:
    """What homogeneity is measured in; read it with ``LksAlgorithm.measures``."""
    return field(
        "INDICATORS",
        tr("Indicators"),
        tr(
            "The fields that homogeneity is measured in. None chosen: all indicators of the catalogue that are found "
            "by name, such as sosialhjelp_teller with sosialhjelp_nevner, medianinntekt, and bot_… for building types. "
            "Other fields are used as they are."
        ),
        many=True,
    )


def weights_input() -> QgsProcessingParameterDefinition:
    """The weights of the indicators; ``LksAlgorithm.measures`` reads them too."""
    return layer(
        "WEIGHTS",
        tr("Weights of indicators"),
        tr(
            "A table with the columns nøkkel (the key of an indicator, such as sosialhjelp, or the name of a field) "
            "and vekt: 2 lets an indicator count as two, 0 leaves it out, those not listed have 1. The key bot stands "
            "for all building types. Empty: all indicators count the same."
        ),
        TABLE,
    )


def component_settings() -> list[QgsProcessingParameterDefinition]:
    """How component scores are made of the indicators."""
    return [
        switch(
            "SMOOTHING",
            tr("Smooth shares that rest on few people"),
            tr(
                "Draws shares that rest on few people towards the mean of the kommune (empirical Bayes), so that "
                "chance does not decide where small grunnkretser belong. Turn it off to use the shares as they are."
            ),
            True,
        ),
        share(
            "VARIANCE",
            tr("Share of the variance kept by the principal components"),
            tr(
                "From 0.01 to 1. As many principal components are kept as are needed to reach this share. A higher one "
                "takes in more detail, and more chance."
            ),
            0.8,
            0.01,
        ),
    ]


# -- rules ----------------------------------------------------------------------------------------------------------


def limits() -> list[QgsProcessingParameterDefinition]:
    """The population limits of a zone; read them with ``LksAlgorithm.criteria``."""
    return [
        integer(
            "MIN_POPULATION",
            tr("Minimum population of a zone"),
            tr(
                "Inhabitants. Zones should have at least this many; one with fewer is an exception that needs a "
                "reason. 1500 is Statistics Norway's criterion."
            ),
            LIMITS.min_population,
        ),
        integer(
            "FLOOR_POPULATION",
            tr("Absolute minimum, for exceptions"),
            tr(
                "Inhabitants. No exception goes below this: a zone with fewer is an error, as its figures cannot be "
                "published."
            ),
            LIMITS.floor_population,
        ),
        integer(
            "MAX_POPULATION",
            tr("Maximum population of a zone"),
            tr("Inhabitants. Zones should have at most this many. 8000 is Statistics Norway's criterion."),
            LIMITS.max_population,
            minimum=1,
        ),
    ]


def reason_field() -> QgsProcessingParameterDefinition:
    """The reason for a zone's exceptions."""
    return field(
        "REASON_FIELD",
        tr("Reason for exceptions of the zone"),
        tr(
            "A text on one or all of the zone's grunnkretser. It turns the zone's exceptions into accepted ones "
            "and is printed in the report; errors stay errors."
        ),
    )


def proposal_field() -> QgsProcessingParameterDefinition:
    """The zones as proposed."""
    return field(
        "PROPOSAL_FIELD",
        tr("LKS code as Statistics Norway proposed it"),
        tr(
            "Exceptions of zones that are as proposed need no reason of the kommune: they are told as exceptions that "
            "Statistics Norway gave. Empty: the field lks_forslag, if there is one."
        ),
    )


def history_field(parent: str = "INPUT") -> QgsProcessingParameterDefinition:
    """The inhabitants ten years ago."""
    return field(
        "HISTORY_FIELD",
        tr("Population ten years ago"),
        tr(
            "Inhabitants for each grunnkrets, summed by kommune. A zone below the minimum is an error where the "
            "kommune has declined. Empty: that rule is not checked, and the report says so."
        ),
        parent=parent,
    )


def projection_field(parent: str = "INPUT") -> QgsProcessingParameterDefinition:
    """The inhabitants that are projected."""
    return field(
        "PROJECTION_FIELD",
        tr("Projected population"),
        tr(
            "Inhabitants for each grunnkrets, summed by kommune. Where they are more than today, the decline "
            "counts as turned. Empty: a decline counts as lasting."
        ),
        parent=parent,
    )


def seed() -> QgsProcessingParameterDefinition:
    """The seed of all random choices."""
    return integer(
        "SEED",
        tr("Seed"),
        tr(
            "A whole number that all random choices follow from: the same input and seed give the same zones. "
            "Another one may give a somewhat different proposal."
        ),
        0,
    )


def issued_input() -> QgsProcessingParameterDefinition:
    """The register of issued codes."""
    return layer(
        "ISSUED",
        tr("Register of issued codes"),
        tr(
            "Every code that has been in force (columns kode, navn, gyldig_fra, gyldig_til, kommune): none of them "
            "is given to another zone. Empty: only the codes of the former division are known."
        ),
        TABLE,
    )


def criteria_table() -> QgsProcessingParameterDefinition:
    """The limits of single kommuner; read them with ``LksAlgorithm.own_criteria``."""
    return layer(
        "CRITERIA",
        tr("Other limits for single kommuner"),
        tr(
            "A table with the columns kommune, min, floor (the absolute minimum) and max: a row for each kommune that "
            "has other limits than the rest, all three in it. Empty: the same limits for all."
        ),
        TABLE,
    )


def contiguity_distances() -> list[QgsProcessingParameterDefinition]:
    """What counts as a border."""
    return [
        distance(
            "SNAP_TOLERANCE",
            tr("Gaps and overlaps to overlook"),
            tr(
                "Metres. Polygons with a gap or an overlap up to this wide still count as touching. Raise it where "
                "simplified or inexact polygons miss neighbours."
            ),
            1.0,
        ),
        distance(
            "MIN_BORDER",
            tr("Shortest common border of neighbours"),
            tr(
                "Metres. Grunnkretser with a shorter border in common are no neighbours, such as two that only meet in "
                "a corner."
            ),
            10.0,
        ),
    ]


def links_input() -> QgsProcessingParameterDefinition:
    """The user's own links and cuts; ``LksAlgorithm.contiguity_options`` reads them."""
    return layer("LINKS", tr("Own links and cuts"), _links_help(), TABLE)


def _links_help() -> str:
    return tr(
        "Own links and cuts correct what counts as contiguous. A line joins the two grunnkretser at its ends (a "
        "ferry, a bridge; an end may lie up to 500 m outside). With brudd in the field art it parts them instead: "
        "a line along a ridge or a motorway parts all pairs whose border it follows (within 30 m, for at least "
        "half of the border), any other line the two grunnkretser at its ends. A table with the fields fra and "
        "til does the same by number. Cuts are final, and a pair both linked and cut is cut. The edges that "
        "«Contiguity» writes can be edited and used here: set art to brudd to part a pair, draw new lines to join "
        "one; rows with grense are overlooked."
    )


# -- outputs --------------------------------------------------------------------------------------------------------


def findings_sink() -> QgsProcessingParameterDefinition:
    """What a division breaks."""
    return sink(
        "FINDINGS",
        tr("Findings"),
        tr("One row for each error, exception and note, at its place, with the rule and a sentence that explains it."),
    )


def report_destination() -> QgsProcessingParameterDefinition:
    """The HTML report."""
    return explained(
        QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files (*.html)"), None, True, True),
        tr("An HTML file that shows and explains the result in words, maps and tables."),
    )
