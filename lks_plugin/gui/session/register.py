"""The register of issued codes, as a table of the project."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer

from ...engine.history.issued_codes import CODE, VALID_FROM
from ...layers.errors import InputError
from ...layers.reading.tables import table_sources
from ...layers.upkeep.tables import issued_of


def register_in_project() -> str | None:
    """The id of the project's table with the fields of a register, the first by name; None where there is none."""
    tables = [layer for layer in QgsProject.instance().mapLayers().values() if is_register(layer)]
    return min(tables, key=lambda layer: (layer.name(), layer.id())).id() if tables else None


def is_register(layer: object) -> bool:
    """Whether a layer has the fields of a register."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    return all(layer.fields().lookupField(name) >= 0 for name in (CODE, VALID_FROM))


def registered_codes(register: str | None) -> frozenset[str]:
    """The codes of the table with this id; none without one.

    Raises ``InputError`` where the table is gone, and ``TableError`` where it cannot be read: a code must not be given
    twice because nobody noticed.
    """
    if register is None:
        return frozenset()
    layer = QgsProject.instance().mapLayer(register)
    if not isinstance(layer, QgsVectorLayer):
        raise InputError("register_gone")
    sources = table_sources(layer, QgsProcessingContext())
    return frozenset(one.code for source in sources for one in issued_of(source))
