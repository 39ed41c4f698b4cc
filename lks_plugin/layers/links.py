"""The user's own corrections of contiguity: links that join two units, cuts that part them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..engine.coding import unit_code
from .fields import text_of, value_of
from .polygons import straight
from .translation import named, tr

KIND_FIELDS = ("art", "kind", "type")
_FROM, _TO = ("fra", "from"), ("til", "to")
# What the field with the kind may say, in lower case; nothing at all means a link. Borders and what an algorithm has
# proposed are written as ``lks:contiguity`` writes them, so that its edges can be edited and read again.
BORDER_WORD, LINK_WORD, PROPOSED_WORD, CUT_WORD = "grense", "lenke", "forslag", "brudd"
_LINK_WORDS = {"", LINK_WORD, PROPOSED_WORD, "link", "ferge", "ferje", "ferry", "bru", "bro", "bridge", "tunnel"}
_CUT_WORDS = {CUT_WORD, "kutt", "cut", "skille", "sperre", "barriere", "barrier"}
_BORDER_WORDS = {BORDER_WORD, "border"}


@dataclass(frozen=True)
class Link:
    """One correction: ``cut`` parts, otherwise it joins.

    ``row`` is the id of its row; ``codes`` the two grunnkretser, if the row names them; ``line`` one straight line in
    metres, if it has one. A row without either has neither.
    """

    row: int
    cut: bool
    codes: tuple[str, str] | None = None
    line: QgsGeometry | None = None


def read_links(source: QgsFeatureSource, crs: QgsCoordinateReferenceSystem) -> tuple[Link, ...]:
    """The links and cuts of a layer of lines, or of a table with two columns of grunnkretser.

    Lines come in ``crs``, in metres; parts that meet are one line, separate parts one link each. Rows of the kind
    ``grense`` are left out. Raises ``QgsProcessingException`` for points and polygons, lines without a coordinate
    system, a table without codes, a code or a kind that cannot be understood.
    """
    _check_layer(source)
    features = [QgsFeature(feature) for feature in source.getFeatures()]
    has_lines = source.wkbType() != Qgis.WkbType.NoGeometry
    lines = _lines(source, features, crs) if has_lines else [[] for _ in features]
    codes = _codes(source, features, has_lines)
    links = []
    for feature, own_lines, pair, cut in zip(features, lines, codes, _cuts(source, features)):
        if cut is not None:
            links += [Link(feature.id(), cut, pair, line) for line in own_lines or [None]]
    return tuple(links)


def _check_layer(source: QgsFeatureSource) -> None:
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind in (Qgis.GeometryType.Point, Qgis.GeometryType.Polygon):
        raise QgsProcessingException(
            tr(
                "The layer «{layer}» with links holds {kind}. Choose a layer of lines, or a table with two columns of "
                "grunnkretser."
            ).format(layer=source.sourceName(), kind=QgsWkbTypes.displayString(source.wkbType()))
        )
    if kind != Qgis.GeometryType.Null and not source.sourceCrs().isValid():
        raise QgsProcessingException(
            tr("The layer «{layer}» has no coordinate system. Set it in the layer's properties first.").format(
                layer=source.sourceName()
            )
        )


# -- kinds ------------------------------------------------------------------------------------------------------------


def _found(source: QgsFeatureSource, wanted: Sequence[str]) -> str | None:
    """The first field of the layer with one of these names, in capitals or not."""
    names = {name.lower(): name for name in source.fields().names()}
    return next((names[name] for name in wanted if name in names), None)


def _cuts(source: QgsFeatureSource, features: Sequence[QgsFeature]) -> list[bool | None]:
    """Whether each row is a cut; None for a border, which is no correction."""
    name = _found(source, KIND_FIELDS)
    if name is None:
        return [False] * len(features)
    kinds, broken = [], []
    for feature in features:
        word = text_of(feature[name]).lower()
        kinds.append(None if word in _BORDER_WORDS else word in _CUT_WORDS)
        if word not in _BORDER_WORDS | _CUT_WORDS | _LINK_WORDS:
            broken.append(_row(feature, name))
    if broken:
        raise QgsProcessingException(
            tr(
                "The field «{field}» of the links must say lenke (or ferge, bru, tunnel) where units are joined and "
                "brudd where they are parted. It does not in: {rows}."
            ).format(field=name, rows=named(broken))
        )
    return kinds


def _row(feature: QgsFeature, name: str) -> str:
    return tr("row {id}: «{value}»").format(id=feature.id(), value=text_of(feature[name]))


# -- codes ------------------------------------------------------------------------------------------------------------


def _code(feature: QgsFeature, name: str) -> str | None:
    """The grunnkrets in a field; "" where it is empty, None where it holds something else."""
    if not text_of(feature[name]):
        return ""
    try:
        return unit_code(value_of(feature[name]))
    except ValueError:
        return None


def _codes(source: QgsFeatureSource, features: Sequence[QgsFeature], has_lines: bool) -> list[tuple[str, str] | None]:
    """The two grunnkretser of each row, None where it does not name both.

    In a layer of lines other content of the fields, such as the names of quays, is overlooked: the line says it.
    """
    columns = _code_columns(source, features, has_lines)
    pairs, broken = [], []
    for feature in features:
        one, other = (_code(feature, name) for name in columns) if columns else ("", "")
        pairs.append((one, other) if one and other else None)
        broken += [_row(feature, name) for name, code in zip(columns, (one, other)) if code is None]
    if broken and not has_lines:
        raise QgsProcessingException(
            tr(
                "The fields «{fields}» of the links must hold grunnkretsnummer of 8 digits. They do not in: {rows}."
            ).format(fields=", ".join(columns), rows=named(broken))
        )
    return pairs


def _code_columns(source: QgsFeatureSource, features: Sequence[QgsFeature], has_lines: bool) -> tuple[str, ...]:
    """The two columns with the grunnkretser: by name, in a table otherwise the first two that hold nothing else."""
    by_name = (_found(source, _FROM), _found(source, _TO))
    if by_name[0] and by_name[1]:
        return by_name
    if has_lines:
        return ()
    holding = []
    for name in source.fields().names():
        codes = [_code(feature, name) for feature in features]
        if None not in codes and any(codes):
            holding.append(name)
    if len(holding) < 2 and features:
        raise QgsProcessingException(
            tr(
                "The table «{layer}» with links has no two columns of grunnkretser (such as fra and til). It has: "
                "{present}."
            ).format(layer=source.sourceName(), present=", ".join(source.fields().names()))
        )
    return tuple(holding[:2])


# -- lines ------------------------------------------------------------------------------------------------------------


def _lines(
    source: QgsFeatureSource, features: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem
) -> list[list[QgsGeometry]]:
    """The lines of each row in ``crs``: parts that meet as one, empty where the row has none."""
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, QgsCoordinateTransformContext())
    lines, wrong, unreachable = [], [], []
    for feature in features:
        line = straight(feature.geometry())
        if not line.isEmpty() and line.type() != Qgis.GeometryType.Line:
            wrong.append(str(feature.id()))
        try:
            line.transform(transform)
        except QgsCsException:
            unreachable.append(str(feature.id()))
        lines.append(_merged(line) if line.type() == Qgis.GeometryType.Line else [])
    if wrong:
        raise QgsProcessingException(
            tr("These rows of the links are points or polygons instead of lines: {rows}.").format(rows=named(wrong))
        )
    if unreachable:
        raise QgsProcessingException(
            tr(
                "These rows of the links cannot be placed on the map of the grunnkretser: {rows}. Is the coordinate "
                "system of «{layer}» right?"
            ).format(rows=named(unreachable), layer=source.sourceName())
        )
    return lines


def _merged(line: QgsGeometry) -> list[QgsGeometry]:
    parts = line.mergeLines() if line.isMultipart() else line
    return [part for part in parts.asGeometryCollection() if part.length() > 0]
