"""What all LKS algorithms share."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
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
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProviderRegistry,
)
from qgis.PyQt.QtGui import QIcon

from ..lks_plugin.engine import Cancelled, Criteria
from ..lks_plugin.layers.graph import ContiguityOptions
from ..lks_plugin.layers.resources import ICON
from ..lks_plugin.layers.translation import tr

# Processing keeps no hold of post-processors between the run and the loading of its layers.
_POST_PROCESSORS: dict[str, QgsProcessingLayerPostProcessorInterface] = {}
# What a package is called where it is installed, if not as it is imported.
_PACKAGES = {"sklearn": "scikit-learn", "jinja2": "Jinja2"}


def progress_callback(feedback: QgsProcessingFeedback, start: float, end: float) -> Callable[[float], bool]:
    """The engine's progress as a part of the algorithm's, from ``start`` to ``end`` per cent; False once cancelled."""

    def progress(fraction: float) -> bool:
        feedback.setProgress(start + (end - start) * fraction)
        return not feedback.isCanceled()

    return progress


@dataclass(frozen=True)
class Output:
    """What goes into a feature sink: ``count`` rows of ``fields``."""

    fields: QgsFields
    features: Iterable[QgsFeature]
    count: int
    wkb_type: Qgis.WkbType = Qgis.WkbType.NoGeometry
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    styler: QgsProcessingLayerPostProcessorInterface | None = None


class LksAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider ``lks``."""

    # Python packages that the algorithm needs and that QGIS may lack.
    needs: tuple[str, ...] = ()

    def createInstance(self):  # noqa: N802 - Qt's naming
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802 - Qt's naming
        return str(ICON)

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802 - Qt's naming
        missing = [name for name in self.needs if importlib.util.find_spec(name) is None]
        if not missing:
            return True, ""
        packages = ", ".join(_PACKAGES.get(name, name) for name in missing)
        return False, tr(
            "These Python packages are missing: {packages}. On Windows and macOS the QGIS plugin qpip installs them "
            "without administrator rights: install qpip from the plugin manager, restart QGIS and accept what it "
            "offers. On Linux install them with the system's package manager."
        ).format(packages=packages)

    def checkParameterValues(self, parameters, context):  # noqa: N802 - Qt's naming
        ok, message = super().checkParameterValues(parameters, context)
        return (ok, message) if not ok else self._check_files(parameters, context)

    def given(self, parameters: dict[str, Any], name: str) -> bool:
        """Whether an optional parameter has a value."""
        return parameters.get(name) not in (None, NULL, "")

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
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        # Broken polygons are repaired and told; Processing would skip them or stop.
        source.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        return source

    def criteria(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Criteria:
        """The population limits; raises ``ValueError`` unless they rise, which ``check_limits`` tells the user."""
        names = ("MIN_POPULATION", "FLOOR_POPULATION", "MAX_POPULATION")
        return Criteria(*(self.parameterAsInt(parameters, name, context) for name in names))

    def contiguity_options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ContiguityOptions:
        """What counts as contiguous."""
        return ContiguityOptions(
            tolerance=self.parameterAsDouble(parameters, "SNAP_TOLERANCE", context),
            min_border=self.parameterAsDouble(parameters, "MIN_BORDER", context),
        )

    def check_limits(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Whether the population limits rise, as an answer for ``checkParameterValues``."""
        try:
            self.criteria(parameters, context)
        except ValueError:
            return False, tr(
                "The limits must rise: absolute minimum (FLOOR_POPULATION) ≤ minimum (MIN_POPULATION) ≤ maximum "
                "(MAX_POPULATION)."
            )
        return True, ""

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
        sink, identifier = self.parameterAsSink(parameters, name, context, output.fields, output.wkb_type, output.crs)
        if sink is None:
            if not self.given(parameters, name):
                return None
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        for number, feature in enumerate(output.features):
            if number % 64 == 0 and feedback.isCanceled():
                raise Cancelled
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))
        sink.flushBuffer()
        del sink
        written = QgsProcessingUtils.mapLayerFromString(identifier, context)
        if written is not None and written.featureCount() not in (output.count, -1):
            raise QgsProcessingException(
                tr(
                    "{name}: the file format kept {kept} of {count} rows (some formats have no place for rows "
                    "without a polygon). Choose GeoPackage."
                ).format(name=name, kept=written.featureCount(), count=output.count)
            )
        if output.styler is not None and context.willLoadLayerOnCompletion(identifier):
            _POST_PROCESSORS[identifier] = output.styler
            context.layerToLoadOnCompletionDetails(identifier).setPostProcessor(output.styler)
        return str(identifier)

    def _check_files(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """No output may overwrite an input, or another output; two inputs may be layers of one file."""
        used: dict[str, str] = {}
        for definition in sorted(self.parameterDefinitions(), key=lambda definition: definition.isDestination()):
            path = self._file_of(definition, parameters, context)
            if path in used and definition.isDestination():
                return False, tr("{one} and {other} are the same file. Choose another one for {other}.").format(
                    one=used[path], other=definition.description()
                )
            if path:
                used[path] = definition.description()
        return True, ""

    def _file_of(
        self, definition: QgsProcessingParameterDefinition, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """The file a parameter reads or writes; "" if it is none, or a layer of its own inside a database."""
        value = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            layer = self.parameterAsVectorLayer(parameters, definition.name(), context)
            path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") if layer else ""
        elif definition.isDestination():
            path = value.sink.staticValue() if isinstance(value, QgsProcessingOutputLayerDefinition) else value
        else:
            path = ""
        return str(Path(path).resolve()) if isinstance(path, str) and Path(path).suffix else ""
