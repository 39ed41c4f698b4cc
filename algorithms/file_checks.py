"""Whether the files that an algorithm reads and writes are different ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProviderRegistry,
)

from ..lks_plugin.layers.reading.tables import table_sources
from ..lks_plugin.layers.translation import tr
from .sink_files import own_file, own_table


def check_files(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[bool, str]:
    """No output may overwrite an input, or another output; inputs may be layers of the same file."""
    used: dict[str, str] = {}
    for definition in algorithm.parameterDefinitions():
        for path in _files_of(algorithm, definition, parameters, context):
            # Inputs come before outputs, and may share a file.
            if path in used and definition.isDestination():
                return False, tr("{one} and {other} are the same file. Choose another one for {other}.").format(
                    one=used[path], other=definition.description()
                )
            used[path] = definition.description()
    return True, ""


def _files_of(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> list[str]:
    """The files a parameter reads or writes, but not layers of their own inside a database."""
    value = parameters.get(definition.name())
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        layer = algorithm.parameterAsVectorLayer(parameters, definition.name(), context)
        paths = [QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") if layer else ""]
    elif isinstance(definition, QgsProcessingParameterMultipleLayers):
        paths = [source.path for source in table_sources(value, context)]
    elif definition.isDestination():
        table, file = own_table(value), own_file(value)
        paths = [table.uri if table is not None else file]
    else:
        paths = []
    return [str(Path(path).resolve()) for path in paths if path and Path(path).suffix]
