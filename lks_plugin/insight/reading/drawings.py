"""The polygons of zones, other divisions and the user's own areas, read from layers and known by their codes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsVectorLayer,
)

from ...engine.statistics.areas import KOMMUNE
from ...engine.tables.tables import plain
from ...engine.units.coding import kommune_code
from ...layers.errors import InputError
from ...layers.reading.polygons import METRIC_CRS, moved, polygon_parts, tidy_polygons
from ...layers.reading.tables import TableSource, cell_of, is_plain
from ..contents import Drawing

# Fields with local names, official names, codes of zones and numbers of kommuner.
LOCAL_NAMES = ("lokalnavn", "lokaltnavn")
_NAMES = ("lksnavn", "kommunenavn", "navn", "name", "områdenavn", "bydelsnavn")
LKS_FIELDS = ("lks", "levekaar", "levekår", "lkskode", "sone")
_KOMMUNE_FIELDS = ("kommunenummer", "kommunenr", "kommune", "komm")
ReadCode = Callable[[object], str]


@dataclass(frozen=True)
class CodedShapes:
    """The rows of a layer that have a polygon, in EPSG:25833: ``cells`` of each by field. ``repaired`` counts polygons
    that were not valid, ``others`` rows without a polygon, such as boundary lines."""

    name: str
    fields: Sequence[str]
    cells: Sequence[Sequence[object]]
    polygons: Sequence[QgsGeometry] = field(repr=False)
    repaired: int = 0
    others: int = 0

    def column(self, at: int) -> list[object]:
        """The cells of a field."""
        return [row[at] for row in self.cells]


def shapes_of_source(source: QgsFeatureSource) -> CodedShapes:
    """The polygons of a layer. Raises ``InputError`` for coordinates that do not fit their system."""
    return _shapes(source.sourceName(), source.fields().names(), list(source.getFeatures()), source.sourceCrs())


def shapes_of_table(source: TableSource) -> CodedShapes | None:
    """The polygons of one of several layers or files; None for a table."""
    if is_plain(source):
        return None
    if source.rows is not None:
        crs = source.rows.sourceCrs() if isinstance(source.rows, QgsFeatureSource) else source.rows.crs()
        return _with_polygons(source, source.heads, list(source.rows.getFeatures()), crs)
    part = f"|layername={source.sheet}" if source.sheet else ""
    layer = QgsVectorLayer(source.path + part, source.name, "ogr")
    features = list(layer.getFeatures()) if layer.isValid() else []
    return _with_polygons(source, layer.fields().names(), features, layer.crs())


def _with_polygons(
    source: TableSource, fields: Sequence[str], features: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem
) -> CodedShapes | None:
    """The polygons of some features; where there are none, those that QGIS passes over in a file of lines and
    polygons."""
    if any(_is_polygon(polygon_parts(feature.geometry())) for feature in features):
        return _shapes(source.name, fields, features, crs)
    layer = QgsVectorLayer(f"{source.path}|geometrytype=Polygon", source.name, "ogr") if source.path else None
    if layer is None or not layer.isValid() or layer.fields().names() != list(fields):
        return None
    polygons = [feature for feature in layer.getFeatures() if _is_polygon(polygon_parts(feature.geometry()))]
    if not polygons:
        return None
    made = _shapes(source.name, fields, polygons, layer.crs())
    return replace(made, others=len(features) - len(polygons))


def _is_polygon(geometry: QgsGeometry) -> bool:
    return not geometry.isEmpty() and geometry.type() == Qgis.GeometryType.Polygon


def _shapes(
    name: str, fields: Sequence[str], features: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem
) -> CodedShapes:
    geometries = [polygon_parts(feature.geometry()) for feature in features]
    own = [at for at, geometry in enumerate(geometries) if _is_polygon(geometry)]
    cells = [[cell_of(value) for value in features[at].attributes()] for at in own]
    if not own:
        return CodedShapes(name, fields, cells, [], 0, len(features))
    if not crs.isValid():
        raise InputError("no_crs", layer=name)
    polygons, repaired = tidy_polygons(crs, [str(features[at].id()) for at in own], [geometries[at] for at in own])
    there = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(METRIC_CRS), QgsCoordinateTransformContext())
    for at, polygon in enumerate(polygons):
        if not moved(polygon, there):
            raise InputError("not_metric", code=str(features[own[at]].id()))
    return CodedShapes(name, fields, cells, polygons, len(repaired), len(features) - len(own))


def kommune_number(cell: object) -> str:
    """A kommunenummer, "" for anything else."""
    try:
        return kommune_code(cell)
    except ValueError:
        return ""


def best_field(shapes: CodedShapes, known: Collection[str], read: ReadCode, usual: Collection[str] = ()) -> int | None:
    """The field that holds most of the known codes, one of a ``usual`` name before others: names of zones can be codes
    too. None where no field holds any."""
    codes = set(known)
    counts = [len({read(cell) for cell in shapes.column(at)} & codes) for at in range(len(shapes.fields))]
    named = [plain(name) in usual for name in shapes.fields]
    best = max(range(len(counts)), key=lambda at: (counts[at] > 0 and named[at], counts[at], -at), default=None)
    return best if best is not None and counts[best] else None


def drawing_of(shapes: CodedShapes, level: str, name: str, code_field: int, read: ReadCode) -> Drawing:
    """The polygons of a level by the codes of a field; rows without a code are left out."""
    codes = [read(cell) for cell in shapes.column(code_field)]
    parts = [(code, polygon) for code, polygon in zip(codes, shapes.polygons) if code]
    local, names = (_texts(shapes, codes, heads) for heads in (LOCAL_NAMES, _NAMES))
    return Drawing(level, name, parts, names, local)


def country_of(shapes: CodedShapes) -> Drawing:
    """The kommuner of a layer by their numbers. Raises ``InputError("no_kommune_field")`` where no field has them."""
    fields = [plain(name) for name in shapes.fields]
    at = next((fields.index(name) for name in _KOMMUNE_FIELDS if name in fields), None)
    if at is None:
        raise InputError("no_kommune_field", layer=shapes.name, columns=", ".join(shapes.fields))
    return drawing_of(shapes, KOMMUNE, shapes.name, at, kommune_number)


def _texts(shapes: CodedShapes, codes: Sequence[str], heads: Sequence[str]) -> Mapping[str, str]:
    """A text of each area out of the first of some fields that is there."""
    fields = [plain(name) for name in shapes.fields]
    at = next((fields.index(head) for head in heads if head in fields), None)
    if at is None:
        return {}
    return {code: str(cell).strip() for code, cell in zip(codes, shapes.column(at)) if code and cell is not None}
