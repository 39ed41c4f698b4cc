"""Files with several layers: which of them is meant, by the fields and polygons that the work needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsProviderRegistry,
    QgsProviderSublayerDetails,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...layers.errors import InputError
from ..translation import named

_POLYGON_KINDS = (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown)


@dataclass(frozen=True)
class Sublayer:
    """The layer of a file that is meant: its ``uri``, its ``name`` and the names of the ``others``."""

    uri: str
    name: str
    others: tuple[str, ...]


def polygons_with_fields(path: str, fields: Sequence[str]) -> Sublayer | None:
    """The layer of polygons in a file (GML, file geodatabase, GeoPackage …) that has all the ``fields``.

    None for a file with one layer only, and for a path that names its layer. Raises ``InputError`` where no layer has
    them (``no_layer_with_fields``), or several do (``many_layers_with_fields``).
    """
    if "|" in path:
        return None
    found: dict[str, QgsProviderSublayerDetails] = {}
    for details in QgsProviderRegistry.instance().querySublayers(path):
        # A layer of mixed geometries is listed once for each kind.
        if details.type() == Qgis.LayerType.Vector and not details.skippedContainerScan():
            found.setdefault(details.name(), details)
    if len(found) < 2:
        return None
    has = {name: _fields(details) for name, details in found.items()}
    wanted = {field.lower() for field in fields}
    drawn = [name for name, one in found.items() if QgsWkbTypes.geometryType(one.wkbType()) in _POLYGON_KINDS]
    fitting = [name for name in drawn if wanted <= {field.lower() for field in has[name]}]
    if len(fitting) > 1:
        raise InputError("many_layers_with_fields", path=path, layers=named(fitting), first=fitting[0])
    if not fitting:
        held = "; ".join(f"{name} ({_kind(found[name])}: {', '.join(own)})" for name, own in has.items())
        first = [*drawn, *(name for name in found if wanted <= {field.lower() for field in has[name]}), *found][0]
        raise InputError("no_layer_with_fields", path=path, fields=", ".join(fields), layers=held, first=first)
    others = tuple(name for name in found if name != fitting[0])
    return Sublayer(f"{path}|layername={fitting[0]}", fitting[0], others)


def _kind(details: QgsProviderSublayerDetails) -> str:
    return str(QgsWkbTypes.displayString(details.wkbType()))


def _fields(details: QgsProviderSublayerDetails) -> list[str]:
    layer = details.toLayer(QgsProviderSublayerDetails.LayerOptions(QgsCoordinateTransformContext()))
    return list(layer.fields().names()) if isinstance(layer, QgsVectorLayer) else []
