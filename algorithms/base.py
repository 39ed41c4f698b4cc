"""What all LKS algorithms share."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from traceback import clear_frames
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..lks_plugin.engine import Cancelled, Criteria
from ..lks_plugin.engine.errors import LksError
from ..lks_plugin.engine.history.code_changes import CodeChange
from ..lks_plugin.engine.progress import rising
from ..lks_plugin.engine.units.indicators import Measure, catalogued
from ..lks_plugin.engine.units.weighting import idle_keys
from ..lks_plugin.layers.contiguity.build import ContiguityOptions
from ..lks_plugin.layers.contiguity.links import FROM_FIELDS, Link, read_link_tables, read_links
from ..lks_plugin.layers.errors import InputError, error_sentence
from ..lks_plugin.layers.fields import storable_fields, value_of
from ..lks_plugin.layers.files import write_file, written_beside
from ..lks_plugin.layers.parameter_names import label_of_algorithm, parameter, spoken_by, with_parameters
from ..lks_plugin.layers.reading.criteria import read_criteria
from ..lks_plugin.layers.reading.polygons import metric_crs
from ..lks_plugin.layers.reading.sublayers import polygons_with_fields
from ..lks_plugin.layers.reading.tables import TableSource, plain_tables, table_sources
from ..lks_plugin.layers.reading.trends import TrendChoice
from ..lks_plugin.layers.reading.units import UnitFields
from ..lks_plugin.layers.reading.weights import KEY_COLUMNS, chosen_measures, read_weights, weigh
from ..lks_plugin.layers.report import Report, render
from ..lks_plugin.layers.run_notes import run_notes, taking_notes
from ..lks_plugin.layers.translation import language, named, tr
from ..lks_plugin.layers.upkeep.tables import changes_of, issued_of
from .choice_parameters import in_words, other_words
from .file_checks import check_files
from .identity import Identified
from .parameters import Definitions
from .sink_files import can_be_read, own_file, own_table, with_sink, without_formulas
from .sink_tables import table_written
from .table_parameters import read_tables, with_stand_ins

# Processing keeps no hold of post-processors between the run and the loading of its layers.
_POST_PROCESSORS: dict[str, QgsProcessingLayerPostProcessorInterface] = {}
# Parameters that are one table each, wherever an algorithm has them.
_TABLES = (
    "WEIGHTS",
    "LINKS",
    "PREVIOUS",
    "ISSUED",
    "CRITERIA",
    "OTHER",
    "GRUNNKRETS_VERSION",
    "IN_VERSION",
    "APPROVED",
)
# What a package is called where it is installed, if not as it is imported.
_PACKAGES = {"sklearn": "scikit-learn", "jinja2": "Jinja2"}


def progress_callback(feedback: QgsProcessingFeedback, start: float, end: float) -> Callable[[float], bool]:
    """The engine's progress as a part of the algorithm's, from ``start`` to ``end`` per cent; False once cancelled."""

    def progress(fraction: float) -> bool:
        feedback.setProgress(start + (end - start) * fraction)
        return not feedback.isCanceled()

    return rising(progress)


@dataclass(frozen=True)
class Output:
    """What goes into a feature sink: ``count`` rows of ``fields``."""

    fields: QgsFields
    features: Iterable[QgsFeature]
    count: int
    wkb_type: Qgis.WkbType = Qgis.WkbType.NoGeometry
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    styler: QgsProcessingLayerPostProcessorInterface | None = None


class LksAlgorithm(Identified, QgsProcessingAlgorithm):
    """An algorithm of the provider ``lks``: ``identity`` and ``definitions`` say what it is and takes."""

    # Called anew for each copy of the algorithm: labels and help are in the language of then.
    definitions: Callable[[], Definitions]
    # Its own parameters that are read as one table.
    own_tables: tuple[str, ...] = ()

    def createInstance(self):  # noqa: N802 - Qt's naming
        return type(self)()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - Qt's naming
        # Helps name parameters that are made after them: their labels are put in once all are there.
        with spoken_by(None):
            definitions = self.definitions()
        labels = {definition.name(): definition.description() for definition in definitions}
        for definition in definitions:
            if isinstance(definition, QgsProcessingParameterDefinition):
                with spoken_by(labels.get):
                    definition.setHelp(with_parameters(definition.help()))
        for definition in definitions:
            if isinstance(definition, QgsProcessingOutputDefinition):
                self.addOutput(definition)
            else:
                self.addParameter(definition)

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802 - Qt's naming
        missing = [name for name in self.identity.needs if importlib.util.find_spec(name) is None]
        if not missing:
            return True, ""
        packages = ", ".join(_PACKAGES.get(name, name) for name in missing)
        return False, tr(
            "These Python packages are missing: {packages}. On Windows and macOS the QGIS plugin qpip installs them "
            "without administrator rights: install qpip with Plugins > Manage and Install Plugins, choose Plugins > "
            "QPIP > Run dependencies check now, accept what it offers for LKS, and restart QGIS. On Linux install "
            "them with the system's package manager. The zone editor does not need them."
        ).format(packages=packages)

    def processAlgorithm(  # noqa: N802 - Qt's naming
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with spoken_by(label_of_algorithm(self)), taking_notes():
            try:
                return self.process(in_words(self, parameters), context, feedback)
            except Cancelled:
                return {}
            except Exception as error:
                # QGIS keeps the exception for good, and with its frames the layers and files that these hold open.
                clear_frames(error.__traceback__)
                if isinstance(error, LksError):
                    raise QgsProcessingException(error_sentence(error)) from error
                raise
            finally:
                for sentence, is_warning in run_notes().items():
                    (feedback.pushWarning if is_warning else feedback.pushInfo)(sentence)

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; the outputs by name. Raises ``Cancelled`` and ``LksError``, which the caller puts into words."""
        raise NotImplementedError

    def checkParameterValues(self, parameters, context):  # noqa: N802 - Qt's naming
        with spoken_by(label_of_algorithm(self)):
            parameters = in_words(self, parameters)
            objection = other_words(self, parameters)
            return (False, objection) if objection else self.check_values(parameters, context)

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Whether the values can be used together, and a sentence where they cannot; algorithms add their own."""
        # The dialog asks canExecute, qgis_process does not.
        ok, message = self.canExecute()
        if ok:
            ok, message = super().checkParameterValues(with_stand_ins(self, parameters), context)
        return check_files(self, parameters, context) if ok else (ok, message)

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802 - Qt's naming
        # Layers of the project belong to the main thread, where this still runs.
        self._given_tables = {
            name: self._table(parameters, name, context)
            for name in (*_TABLES, *self.own_tables)
            if self._is_one_table(name) and self.given(parameters, name)
        }
        self._many_tables = read_tables(self, parameters, context)
        return True

    def _is_one_table(self, name: str) -> bool:
        definition = self.parameterDefinition(name)
        return definition is not None and not isinstance(definition, QgsProcessingParameterMultipleLayers)

    def _table(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> TableSource:
        """Where the table of a parameter comes from: its layer, read out of the file, or those rows of it asked for."""
        value, layer = parameters[name], self.parameterAsVectorLayer(parameters, name, context)
        some = isinstance(value, QgsProcessingFeatureSourceDefinition) and (
            value.selectedFeaturesOnly or value.filterExpression or value.featureLimit >= 0
        )
        if layer is not None and not some:
            return table_sources(layer, context)[0]
        source = self.unit_source(parameters, context, name)
        return TableSource(source.sourceName(), heads=tuple(source.fields().names()), rows=source)

    def own_criteria(self) -> dict[str, Criteria]:
        """The limits of single kommuner that ``CRITERIA`` gives; none where it was not given."""
        source = self._given_tables.get("CRITERIA")
        return {} if source is None else read_criteria(source)

    def trend(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        changes: Sequence[CodeChange] | None = None,
    ) -> TrendChoice:
        """The tables of ``TREND`` with the alternative and the year asked for; ``changes`` where they are read
        already."""
        return TrendChoice(
            sources=self._many_tables["TREND"],
            alternative=self.parameterAsString(parameters, "TREND_ALTERNATIVE", context).strip(),
            year=self.optional_int(parameters, "TREND_YEAR", context),
            changes=self.code_changes() if changes is None else changes,
        )

    def code_changes(self) -> tuple[CodeChange, ...]:
        """What became of old numbers, as ``CODE_CHANGES`` says; nothing where it was not given."""
        return changes_of(self._many_tables["CODE_CHANGES"])

    def issued_codes(self) -> tuple[str, ...]:
        """The codes of the register ``ISSUED``; none where it was not given."""
        source = self._given_tables.get("ISSUED")
        return () if source is None else tuple(one.code for one in issued_of(source))

    def given(self, parameters: dict[str, Any], name: str) -> bool:
        """Whether an optional parameter has a value."""
        return value_of(parameters.get(name)) not in (None, "")

    def day(self, parameters: dict[str, Any], context: QgsProcessingContext, name: str) -> str:
        """An optional day as ISO text, "" where it is empty."""
        day = self.parameterAsDateTime(parameters, name, context) if self.given(parameters, name) else None
        return str(day.toString("yyyy-MM-dd")) if day is not None and day.isValid() else ""

    def optional_int(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> int | None:
        """An optional number, None where it is empty."""
        return self.parameterAsInt(parameters, name, context) if self.given(parameters, name) else None

    def optional_field(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        usual: str = "",
    ) -> str | None:
        """The field chosen; otherwise ``usual`` if the layer has it, otherwise None."""
        chosen = self.parameterAsString(parameters, name, context)
        return chosen or (usual if source.fields().lookupField(usual) >= 0 else None)

    def unit_source(
        self, parameters: dict[str, Any], context: QgsProcessingContext, name: str = "INPUT"
    ) -> QgsProcessingFeatureSource:
        """A layer to read with all its rows; raises ``QgsProcessingException`` where there is none."""
        source = self.parameterAsSource(self._with_layer(parameters, name, context), name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        # Broken polygons are repaired and told; Processing would skip them or stop.
        source.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        return source

    def _with_layer(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> dict[str, Any]:
        """The parameters with the layer named that is meant of a file with several, by the fields to be read of it;
        and with the coordinate system of a file whose layer has none for its mixed geometries."""
        children = [one for one in self.parameterDefinitions() if isinstance(one, QgsProcessingParameterField)]
        fields = [
            self.parameterAsString(parameters, one.name(), context)
            for one in children
            if one.parentLayerParameterName() == name and not one.allowMultiple()
        ]
        value, project, chosen = parameters.get(name), context.project(), None
        open_layers = {**context.temporaryLayerStore().mapLayers(), **(project.mapLayers() if project else {})}
        if isinstance(value, str) and any(fields) and value not in open_layers:
            chosen = polygons_with_fields(value, [field for field in fields if field])
        if chosen is not None:
            if context.feedback() is not None:
                said = tr("Of {path} the layer «{layer}» is used, not: {others}.")
                context.feedback().pushInfo(said.format(path=value, layer=chosen.name, others=named(chosen.others)))
            parameters = {**parameters, name: chosen.uri}
        layer = self.parameterAsVectorLayer(parameters, name, context)
        # QGIS gives a layer of geometry collections no coordinate system, though the file has one.
        if (
            layer is not None
            and not layer.crs().isValid()
            and (project is None or project.mapLayer(layer.id()) is None)
        ):
            layer.setCrs(layer.dataProvider().crs())
        return parameters

    def unit_fields(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        measures: tuple[Measure, ...] = (),
    ) -> UnitFields:
        """The fields of units, inhabitants, kommuner and levels, and the ``measures`` with the smoothing asked for."""
        return UnitFields(
            unit=self.parameterAsString(parameters, "UNIT_FIELD", context),
            population=self.parameterAsString(parameters, "POPULATION_FIELD", context),
            kommune=self.optional_field(parameters, "KOMMUNE_FIELD", context, source),
            kommune_name=self.optional_field(parameters, "KOMMUNE_NAME_FIELD", context, source, "kommunenavn"),
            strata=tuple(self.parameterAsStrings(parameters, "STRATA_FIELDS", context)),
            measures=measures,
            smooth=self.parameterAsBool(parameters, "SMOOTHING", context),
        )

    def measures(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        feedback: QgsProcessingFeedback,
    ) -> tuple[Measure, ...]:
        """The indicators chosen, or all catalogued ones of the layer, with their weights; () if there are none.

        Raises ``QgsProcessingException`` for fields that are not there, and weights that are wrong or all 0.
        """
        names = source.fields().names()
        found = chosen_measures(self.parameterAsStrings(parameters, "INDICATORS", context) or catalogued(names), names)
        if not self.given(parameters, "WEIGHTS"):
            return found
        weights = read_weights(plain_tables(self._given_tables["WEIGHTS"], KEY_COLUMNS), names)
        idle = idle_keys(found, weights)
        if idle:
            feedback.pushWarning(
                tr("Weights without effect, as these indicators are not in use: {keys}.").format(keys=named(idle))
            )
        return weigh(found, weights)

    def criteria(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Criteria:
        """The population limits; raises ``ValueError`` unless they rise, which ``check_limits`` tells the user."""
        names = ("MIN_POPULATION", "FLOOR_POPULATION", "MAX_POPULATION")
        return Criteria(*(self.parameterAsInt(parameters, name, context) for name in names))

    def contiguity_options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ContiguityOptions:
        """What counts as contiguous for the units of ``INPUT``, with the user's own ``LINKS`` if there are any.

        Raises ``QgsProcessingException`` for links that cannot be understood.
        """
        links: tuple[Link, ...] = ()
        if self.given(parameters, "LINKS"):
            source = self.unit_source(parameters, context, "LINKS")
            if source.wkbType() == Qgis.WkbType.NoGeometry:
                links = read_link_tables(plain_tables(self._given_tables["LINKS"], FROM_FIELDS))
            else:
                links = read_links(source, metric_crs(self.unit_source(parameters, context).sourceCrs()))
        return ContiguityOptions(
            tolerance=self.parameterAsDouble(parameters, "SNAP_TOLERANCE", context),
            min_border=self.parameterAsDouble(parameters, "MIN_BORDER", context),
            links=links,
        )

    def check_limits(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Whether the population limits rise, as an answer for ``checkParameterValues``."""
        try:
            self.criteria(parameters, context)
        except ValueError:
            return False, tr(
                "The limits must rise: absolute minimum ([FLOOR_POPULATION]) ≤ minimum ([MIN_POPULATION]) ≤ maximum "
                "([MAX_POPULATION])."
            )
        return True, ""

    def write_report(
        self, parameters: dict[str, Any], context: QgsProcessingContext, make: Callable[[], Report]
    ) -> dict[str, Any]:
        """Write the report that ``make`` gives if it is wanted; nothing is drawn otherwise."""
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        if not path:
            return {}
        report = make()
        report = replace(report, steps=[*report.steps, *run_notes()])
        write_file(path, render(report, language()).encode("utf-8"))
        return {"REPORT": path}

    def write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        outputs: Mapping[str, Output],
    ) -> dict[str, Any]:
        """Write the feature sinks that are wanted, as ``write_layer`` does; what each name answers."""
        return {name: self.write_layer(parameters, name, context, feedback, output) for name, output in outputs.items()}

    def write_layer(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        output: Output,
    ) -> str | None:
        """Write a feature sink and have it styled when it is loaded; the layer's id, None if it is not wanted.

        Raises ``Cancelled``, and ``QgsProcessingException`` where a row could not be written or the format lost one.
        """
        value = parameters.get(name)
        file, table = own_file(value), own_table(value)
        if file is None and table is None:
            identifier = self._fill_sink(parameters, name, context, feedback, output)
        else:
            # Named to QGIS under its own path, written elsewhere first.
            known = str(file) if table is None else table.uri
            own = {**parameters, name: with_sink(value, known, loaded=True)}
            identifier = self.parameterAsOutputLayer(own, name, context)
            with table_written(table) if table is not None else written_beside(file) as place:
                own[name] = with_sink(value, str(place))
                self._fill_sink(own, name, context, feedback, output, is_own=True)
        if identifier and output.styler is not None and context.willLoadLayerOnCompletion(identifier):
            _POST_PROCESSORS[identifier] = output.styler
            context.layerToLoadOnCompletionDetails(identifier).setPostProcessor(output.styler)
        return identifier

    def _fill_sink(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        output: Output,
        is_own: bool = False,
    ) -> str | None:
        """Write the rows into the sink as the parameter names it, and look whether all are there. What is moved
        afterwards (``is_own``) is opened for this look alone: it must not be held then."""
        fields, renamed = storable_fields(output.fields)
        sink, identifier = self.parameterAsSink(parameters, name, context, fields, output.wkb_type, output.crs)
        if sink is None:
            if not self.given(parameters, name):
                return None
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        is_csv = str(identifier).lower().endswith(".csv")
        if renamed:
            said = tr("{name}: fields whose names file formats keep for themselves are called otherwise: {fields}.")
            feedback.pushInfo(said.format(name=parameter(name), fields=named(renamed)))
        for number, feature in enumerate(without_formulas(output.features) if is_csv else output.features):
            if number % 64 == 0 and feedback.isCanceled():
                raise Cancelled
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))
        sink.flushBuffer()
        del sink
        written: QgsVectorLayer | None = (
            QgsVectorLayer(identifier, name, "ogr")
            if is_own
            else QgsProcessingUtils.mapLayerFromString(identifier, context)
        )
        if written is not None and (written.isValid() or (output.count and can_be_read(identifier))):
            kept, fields = (written.featureCount() if written.isValid() else 0), written.fields()
            # An exception would keep the file open, and so its folder from being removed on Windows.
            del written
            self._check_written(kept, fields, name, output, feedback)
        return str(identifier)

    @staticmethod
    def _check_written(
        kept: int, fields: QgsFields, name: str, output: Output, feedback: QgsProcessingFeedback
    ) -> None:
        """Raise ``InputError`` where the format lost rows; warn where it cut the names of fields."""
        if kept not in (output.count, -1):
            raise InputError("rows_lost", name=parameter(name), kept=kept, count=output.count)
        lost = [field for field in storable_fields(output.fields)[0].names() if fields.lookupField(field) < 0]
        if lost:
            feedback.pushWarning(
                tr(
                    "{name}: the file format cut the names of fields, so that later steps will not find them: "
                    "{fields}. Choose GeoPackage."
                ).format(name=parameter(name), fields=named(lost))
            )
