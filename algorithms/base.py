"""What all LKS algorithms share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt.QtGui import QIcon

from ..lks_plugin.layers.resources import ICON

# Processing keeps no hold of post-processors between the run and the loading of its layers.
_POST_PROCESSORS: dict[str, QgsProcessingLayerPostProcessorInterface] = {}


def progress_callback(feedback: QgsProcessingFeedback, start: float, end: float) -> Callable[[float], bool]:
    """The engine's progress as a part of the algorithm's, from ``start`` to ``end`` per cent; False once cancelled."""

    def progress(fraction: float) -> bool:
        feedback.setProgress(start + (end - start) * fraction)
        return not feedback.isCanceled()

    return progress


class LksAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider ``lks``."""

    def createInstance(self):  # noqa: N802 - Qt's naming
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802 - Qt's naming
        return str(ICON)

    def write_layer(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        features: Iterable[QgsFeature],
        wkb_type: Any,
        crs: QgsCoordinateReferenceSystem | None = None,
        styler: QgsProcessingLayerPostProcessorInterface | None = None,
    ) -> str | None:
        """Write a feature sink and have it styled when it is loaded; the layer's id, None if it is not wanted."""
        optional = self.parameterDefinition(name).flags() & Qgis.ProcessingParameterFlag.Optional
        sink, identifier = self.parameterAsSink(
            parameters, name, context, fields, wkb_type, crs or QgsCoordinateReferenceSystem()
        )
        if sink is None:
            if not parameters.get(name) and optional:
                return None
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        for feature in features:
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))
        sink.flushBuffer()
        del sink
        if styler is not None and context.willLoadLayerOnCompletion(identifier):
            _POST_PROCESSORS[identifier] = styler
            context.layerToLoadOnCompletionDetails(identifier).setPostProcessor(styler)
        return str(identifier)
