"""``lks:generate``: levekårssoner from a layer of grunnkretser."""

from __future__ import annotations

import importlib.util
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureSource,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
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

from ..lks_plugin.engine import METHODS, Cancelled, Criteria
from ..lks_plugin.engine.indicators import Measure, catalogued, measures
from ..lks_plugin.layers import outputs
from ..lks_plugin.layers.generation import Options, Zoning, make_zones
from ..lks_plugin.layers.generation_report import generation_report
from ..lks_plugin.layers.maps import map_image
from ..lks_plugin.layers.report import png, render, write_file
from ..lks_plugin.layers.styles import UnitStyler, ZoneStyler
from ..lks_plugin.layers.translation import tr
from ..lks_plugin.layers.units import UnitFields, UnitLayer, read_units
from .base import LksAlgorithm, progress_callback

DEFAULT_METHOD = "full-order-ward"
LIMITS = Criteria()


class GenerateAlgorithm(LksAlgorithm):
    """Groups grunnkretser into levekårssoner."""

    def name(self) -> str:
        return "generate"

    def displayName(self) -> str:  # noqa: N802 - Qt's naming
        return tr("Generate levekårssoner")

    def group(self) -> str:
        return tr("Levekårssoner")

    def groupId(self) -> str:  # noqa: N802 - Qt's naming
        return "zones"

    def tags(self) -> list[str]:
        return tr("lks,zones,regionalization,redcap,districts,grunnkrets,levekår,pca").split(",")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's naming
        return tr("Groups grunnkretser into connected, homogeneous zones within population limits.")

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's naming
        return tr(
            "<p>Groups grunnkretser into levekårssoner: connected, inside one kommune (and bydel, delbydel), within "
            "the population limits and as homogeneous as possible in living conditions.</p>"
            "<p>The input is one polygon per grunnkrets, of one kommune or the whole country, with code, population "
            "and, if there are any, indicators. Indicators are found by their catalogued names "
            "(<i>key</i>_teller and <i>key</i>_nevner, medianinntekt, bot_…); other fields can be chosen as they are. "
            "Without indicators, zones are formed by location alone. A value that is missing or suppressed "
            "(: . ..) counts as average.</p>"
            "<p>Homogeneity is measured on principal components, weighted by population. The zones come from "
            "REDCAP (Guo 2008), cut so that no zone falls below the minimum, and are then refined. Without a number "
            "of zones or a target population, as many zones are made as the limits allow.</p>"
            "<p>Islands and cut-off parts too small to be a zone are joined to their nearest neighbour. "
            "«Uoppgitt grunnkrets» (kkkk9999) and other units without a polygon get the rest zone's code. Whatever "
            "the criteria cannot have is listed under exceptions; a person decides.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - Qt's naming
        for parameter in (*_fields(), *_settings(), *_advanced(), *_destinations()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("ZONE_COUNT", tr("Number of zones")))
        self.addOutput(QgsProcessingOutputNumber("HOMOGENEITY", tr("Homogeneity (0 to 1)")))
        self.addOutput(QgsProcessingOutputNumber("EXCEPTION_COUNT", tr("Number of exceptions")))

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802 - Qt's naming
        if importlib.util.find_spec("sklearn") is None:
            return False, tr(
                "The Python package scikit-learn is missing. The QGIS plugin qpip installs it without administrator "
                "rights: install qpip from the plugin manager, restart QGIS and accept what it offers."
            )
        return True, ""

    def checkParameterValues(self, parameters, context):  # noqa: N802 - Qt's naming
        ok, message = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, message
        try:
            self._criteria(parameters, context)
        except ValueError:
            return False, tr("The limits must rise: absolute minimum ≤ minimum ≤ maximum population.")
        if parameters.get("N_ZONES") is not None and parameters.get("TARGET_POPULATION") is not None:
            return False, tr("Give either a number of zones or a target population, not both.")
        return True, ""

    def processAlgorithm(  # noqa: N802 - Qt's naming
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        fields = self._unit_fields(parameters, context, source, feedback)
        options = self._options(parameters, context)
        try:
            layer = read_units(source, fields, progress_callback(feedback, 0, 10))
            feedback.pushInfo(
                tr("{count} grunnkretser read, {people} inhabitants.").format(
                    count=len(layer.units), people=int(layer.units.population.sum())
                )
            )
            zoning = make_zones(layer, fields.measures, options, progress_callback(feedback, 10, 90))
        except Cancelled:
            return {}
        answer = self._write_layers(parameters, context, source, layer, zoning)
        feedback.setProgress(95)
        answer |= self._write_files(parameters, context, layer, zoning, options)
        feedback.pushInfo(
            tr("{count} zones, homogeneity {homogeneity:.3f}.").format(
                count=len(zoning.zones), homogeneity=zoning.division.homogeneity
            )
        )
        if zoning.findings:
            feedback.pushWarning(
                tr("{count} exceptions: see the table of exceptions and the report.").format(count=len(zoning.findings))
            )
        return answer | {
            "ZONE_COUNT": len(zoning.zones),
            "HOMOGENEITY": zoning.division.homogeneity,
            "EXCEPTION_COUNT": len(zoning.findings),
        }

    # -- parameters -----------------------------------------------------------------------------------------------

    def _unit_fields(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        feedback: QgsProcessingFeedback,
    ) -> UnitFields:
        def field(name: str, usual: str = "") -> str | None:
            chosen = self.parameterAsString(parameters, name, context)
            return chosen or (usual if source.fields().lookupField(usual) >= 0 else None)

        names = source.fields().names()
        chosen = self.parameterAsStrings(parameters, "INDICATORS", context) or catalogued(names)
        if not chosen:
            feedback.pushWarning(
                tr(
                    "The layer has no catalogued indicators: zones are formed by location alone, "
                    "as compact as possible."
                )
            )
        return UnitFields(
            unit=self.parameterAsString(parameters, "UNIT_FIELD", context),
            population=self.parameterAsString(parameters, "POPULATION_FIELD", context),
            kommune=field("KOMMUNE_FIELD"),
            kommune_name=field("KOMMUNE_NAME_FIELD", "kommunenavn"),
            strata=tuple(self.parameterAsStrings(parameters, "STRATA_FIELDS", context)),
            previous=field("PREVIOUS_FIELD"),
            measures=_measures(chosen, names),
        )

    def _criteria(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Criteria:
        names = ("MIN_POPULATION", "FLOOR_POPULATION", "MAX_POPULATION")
        return Criteria(*(self.parameterAsInt(parameters, name, context) for name in names))

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Options:
        def optional(name: str) -> int | None:
            return None if parameters.get(name) is None else self.parameterAsInt(parameters, name, context)

        return Options(
            criteria=self._criteria(parameters, context),
            method=self.parameterAsEnumString(parameters, "METHOD", context),
            n_zones=optional("N_ZONES"),
            target_population=optional("TARGET_POPULATION"),
            variance=self.parameterAsDouble(parameters, "VARIANCE", context),
            tolerance=self.parameterAsDouble(parameters, "SNAP_TOLERANCE", context),
            min_border=self.parameterAsDouble(parameters, "MIN_BORDER", context),
            refine=self.parameterAsBool(parameters, "REFINE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    # -- outputs --------------------------------------------------------------------------------------------------

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        layer: UnitLayer,
        zoning: Zoning,
    ) -> dict[str, Any]:
        """The zones, the units and the exceptions."""
        names = {zone.code: zone.name for zone in zoning.zones}
        zones = self.write_layer(
            parameters,
            "ZONES",
            context,
            outputs.zone_fields(),
            outputs.zone_features(layer, zoning, source.sourceCrs()),
            Qgis.WkbType.MultiPolygon,
            source.sourceCrs(),
            ZoneStyler(zoning.colours, names),
        )
        units = self.write_layer(
            parameters,
            "UNITS",
            context,
            outputs.unit_fields(source.fields()),
            outputs.unit_features(source.fields(), layer, zoning),
            source.wkbType(),
            source.sourceCrs(),
            UnitStyler(),
        )
        rows = outputs.exception_features(layer, zoning)
        fields = outputs.exception_fields()
        exceptions = self.write_layer(parameters, "EXCEPTIONS", context, fields, rows, Qgis.WkbType.NoGeometry)
        return {"ZONES": zones, "UNITS": units, "EXCEPTIONS": exceptions}

    def _write_files(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layer: UnitLayer,
        zoning: Zoning,
        options: Options,
    ) -> dict[str, Any]:
        """The report and the picture of the map, as far as they are wanted."""
        wanted = {name: self.parameterAsFileOutput(parameters, name, context) for name in ("REPORT", "MAP")}
        if not any(wanted.values()):
            return {}
        picture = map_image(outputs.preview(layer, zoning, zoning.colours))
        if wanted["REPORT"]:
            html = render(generation_report(layer, zoning, options, picture), QgsApplication.instance().locale())
            write_file(wanted["REPORT"], html.encode("utf-8"))
        if wanted["MAP"]:
            write_file(wanted["MAP"], png(picture))
        return {name: path for name, path in wanted.items() if path}


def _measures(chosen: list[str], names: list[str]) -> tuple[Measure, ...]:
    try:
        return tuple(measures(chosen, names))
    except ValueError as error:
        raise QgsProcessingException(
            tr("The field {field} is missing: a share needs both <key>_teller and <key>_nevner.").format(field=error)
        ) from error


def _field(name: str, label: str, default: str | None = None, optional: bool = True, many: bool = False):
    return QgsProcessingParameterField(
        name, label, default, "INPUT", Qgis.ProcessingFieldParameterDataType.Any, many, optional
    )


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
        _integer("N_ZONES", tr("Number of zones in all (empty: as many as the limits allow)"), None, True, 1),
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
