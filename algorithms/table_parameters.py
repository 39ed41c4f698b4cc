"""Parameters of several tables each, of whatever form LKS reads: how they are made, checked and read."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsVectorLayer,
)

from ..lks_plugin.layers.reading.tables import TableSource, table_sources
from ..lks_plugin.layers.translation import tr
from .parameters import explained


def tables(
    name: str,
    label: str,
    text: str,
    kind: Qgis.ProcessingSourceType = QgsProcessing.SourceType.TypeVector,
    optional: bool = True,
) -> QgsProcessingParameterDefinition:
    """Several tables, which ``LksAlgorithm`` reads before the run."""
    return explained(QgsProcessingParameterMultipleLayers(name, label, kind, optional=optional), text)


def code_changes(use: str = "") -> QgsProcessingParameterDefinition:
    """What became of old numbers, and what they are used for where that is not finding grunnkretser;
    ``LksAlgorithm.code_changes`` reads them."""
    text = tr(
        "What became of old numbers: KLASS' tables of changes (oldCode, newCode, changeOccurred) as CSV or JSON, "
        "or any table with an old and a new code."
    )
    use = use or tr("Empty: only grunnkretser with the same number are found.")
    label = tr("Changes of grunnkretser and kommuner")
    return tables("CODE_CHANGES", label, f"{text} {use}", QgsProcessing.SourceType.TypeFile)


def read_tables(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, list[TableSource]]:
    """What each parameter of several tables names; call it where layers may be touched."""
    return {one.name(): table_sources(parameters.get(one.name()), context) for one in _of_tables(algorithm)}


def with_stand_ins(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters with a value that Processing accepts in place of all tables given.

    Its own check would open every table as a layer, which a JSON file is not: reading them is the check.
    """
    layer, file = QgsVectorLayer("NoGeometry", "", "memory"), QgsProcessing.SourceType.TypeFile
    return {**parameters} | {
        one.name(): parameters.get(one.name()) and ("file" if one.layerType() == file else layer)
        for one in _of_tables(algorithm)
    }


def _of_tables(algorithm: QgsProcessingAlgorithm) -> list[QgsProcessingParameterMultipleLayers]:
    kind = QgsProcessingParameterMultipleLayers
    return [one for one in algorithm.parameterDefinitions() if isinstance(one, kind)]
