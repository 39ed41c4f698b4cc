"""``lks:criteriadata``: settlement and counts of kommuner as the income system measures them (table F-k)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import Qgis, QgsPointXY, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.layers.criteriadata.centres import places_of_layer, places_of_raster
from ...lks_plugin.layers.criteriadata.columns import read_all_columns, read_columns
from ...lks_plugin.layers.criteriadata.making import (
    MATRIX_HEADS,
    CriteriaOptions,
    MadeCriteria,
    RoadChoice,
    make_criteria,
)
from ...lks_plugin.layers.criteriadata.outputs import (
    class_words,
    mapped_values,
    style_criteria,
    total_features,
    total_fields,
    unit_features,
    unit_fields,
)
from ...lks_plugin.layers.criteriadata.report import criteria_report
from ...lks_plugin.layers.errors import InputError
from ...lks_plugin.layers.fields import memory_layer
from ...lks_plugin.layers.finding_texts import sentence
from ...lks_plugin.layers.maps import map_image
from ...lks_plugin.layers.parameter_names import parameter
from ...lks_plugin.layers.reading.tables import plain_tables
from ...lks_plugin.layers.reading.units import UnitFields, UnitLayer, check_table, read_units
from ...lks_plugin.layers.styles import Styler
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import STATISTICS, Identity
from .criteriadata_parameters import LKS, MATRIX, NETWORK, UNIT, criteria_definitions


class CriteriaDataAlgorithm(LksAlgorithm):
    """Measures how scattered people live, by kommune and zone, and completes it with the counts of table F-k."""

    identity = Identity(
        id="criteriadata",
        title=QT_TR_NOOP("Criteria data of kommuner"),
        group=STATISTICS,
        tags=QT_TR_NOOP("lks,distance,travel,settlement,criteria,kommune,inntektssystemet,F-k,accumulation"),
        summary=QT_TR_NOOP("Measures distances within zones and to 5 000 people, as the income system does."),
        help=(
            QT_TR_NOOP(
                "Gives every kommune and zone the distances of table F-k: from each grunnkrets' centre to the centre "
                "of its zone, to the nearest inhabited grunnkrets of the same zone, and the shortest way within which "
                "5 000 people live, whatever the borders, with the graded basis criterion; sums and per inhabitant."
            ),
            QT_TR_NOOP(
                "Distances are straight lines times a factor, a table of yours, or the shortest way by road and ferry. "
                "Zones are the levekårssoner or the criterion's own of at least 2 000 people."
            ),
            QT_TR_NOOP(
                "With tables of counts it computes the opphopingsindeks and hides small values as the official table "
                "does; with the official table it compares kommune by kommune."
            ),
        ),
        page="veiledning/kriteriedata.md",
        needs=("jinja2", "scipy", "sklearn", "networkx"),
    )
    definitions = staticmethod(criteria_definitions)
    own_tables = ("MATRIX",)

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802 - Qt's naming
        self._raster = self.parameterAsRasterLayer(parameters, "PEOPLE_RASTER", context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        options = self._options(parameters, context)
        if options.zone_field:
            check_table(source, [options.zone_field])
        fields = self.unit_fields_of_kommune(parameters, context, source)
        layer = read_units(source, fields, progress_callback(feedback, 0, 10))
        for finding in layer.findings:
            feedback.pushWarning(sentence(finding, layer.units.codes, None))
        made = make_criteria(
            layer,
            self._places(parameters, context, layer),
            options,
            feedback,
            progress_callback(feedback, 10, 85),
        )
        for note in made.result.notes:
            feedback.pushInfo(note)
        return self._write(parameters, context, feedback, made, layer) | {
            "N_KOMMUNER": len(made.result.kommuner),
            "N_ZONES": len(made.result.zones),
            "N_WEIGHTED": made.centres.weighted,
            "N_UNREACHED": len(made.unreached),
        }

    def unit_fields_of_kommune(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: Any
    ) -> UnitFields:
        """The fields of units, inhabitants and kommuner."""
        return UnitFields(
            unit=self.parameterAsString(parameters, "UNIT_FIELD", context),
            population=self.parameterAsString(parameters, "POPULATION_FIELD", context),
            kommune=self.optional_field(parameters, "KOMMUNE_FIELD", context, source),
            kommune_name=self.optional_field(parameters, "KOMMUNE_NAME_FIELD", context, source, "kommunenavn"),
        )

    def _places(
        self, parameters: dict[str, Any], context: QgsProcessingContext, layer: UnitLayer
    ) -> Iterator[tuple[QgsPointXY, float]] | None:
        """Where people live, None where nobody says."""
        if self.given(parameters, "PEOPLE"):
            people = self.unit_source(parameters, context, "PEOPLE")
            name = self.parameterAsString(parameters, "PEOPLE_FIELD", context)
            check_table(people, [name] if name else [])
            return places_of_layer(people, name or None, layer.crs)
        return None if self._raster is None else places_of_raster(self._raster, layer.crs)

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CriteriaOptions:
        how = self.parameterAsEnumString(parameters, "DISTANCE", context)
        for name, wanted in (("MATRIX", MATRIX), ("ROADS", NETWORK)):
            if how == wanted and not self.given(parameters, name):
                raise InputError("distance_lacks", distance=how, parameter=parameter(name))
        lks = self.parameterAsEnumString(parameters, "ZONES_OF", context) == LKS
        official = self._many_tables["OFFICIAL"]
        return CriteriaOptions(
            zone_field=self.parameterAsString(parameters, "LKS_FIELD", context) if lks else "",
            own_minimum=self.parameterAsInt(parameters, "OWN_MINIMUM", context),
            factor=self.parameterAsDouble(parameters, "FACTOR", context),
            matrix=plain_tables(self._given_tables["MATRIX"], MATRIX_HEADS) if how == MATRIX else None,
            roads=self._roads(parameters, context) if how == NETWORK else None,
            by_unit=self.parameterAsEnumString(parameters, "ZONE_CENTRE", context) == UNIT,
            wanted=self.parameterAsInt(parameters, "PEOPLE_REACHED", context),
            counts=read_all_columns(self._many_tables["COUNTS"]),
            earlier=[read_columns(source) for source in self._many_tables["EARLIER"]],
            official=read_all_columns(official) if official else None,
        )

    def _roads(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RoadChoice:
        return RoadChoice(
            self.unit_source(parameters, context, "ROADS"),
            self.parameterAsString(parameters, "FERRY_FIELD", context),
            self.parameterAsDouble(parameters, "FERRY_FACTOR", context),
            self.parameterAsDouble(parameters, "ROAD_TOLERANCE", context),
        )

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        made: MadeCriteria,
        layer: UnitLayer,
    ) -> dict[str, Any]:
        result, values = made.result, mapped_values(made.result.zones)
        kommune_fields = total_fields(result.kommuner, "kommunenummer", "kommunenavn")
        zone_fields = total_fields(result.zones, "omraade", "navn")
        outputs = {
            "KOMMUNER": Output(kommune_fields, total_features(result.kommuner, kommune_fields), len(result.kommuner)),
            "ZONES": Output(
                zone_fields,
                total_features(result.zones, zone_fields, made.polygons),
                len(result.zones),
                Qgis.WkbType.MultiPolygon,
                layer.crs,
                Styler(style_criteria, values) if values else None,
            ),
            "CENTRES": Output(
                unit_fields(),
                unit_features(layer.units, made.zones, made.centres.points, made.measured),
                len(layer.units),
                Qgis.WkbType.Point,
                layer.crs,
            ),
        }
        answer = self.write_layers(parameters, context, feedback, outputs)

        def report():
            features = list(total_features(result.zones, zone_fields, made.polygons))
            zones = memory_layer("zones", layer.crs, zone_fields, features)
            if not values:
                return criteria_report(result, None)
            style_criteria(zones, values)
            return criteria_report(result, map_image([zones], feedback), class_words(values))

        return answer | self.write_report(parameters, context, report)
