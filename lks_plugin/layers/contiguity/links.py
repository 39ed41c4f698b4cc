"""The user's own corrections of contiguity: links that join two units, cuts that part them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsWkbTypes,
)

from ...engine.tables.tables import Table, is_blank
from ...engine.units.coding import unit_code
from ...layers.errors import InputError
from ..fields import text_of
from ..reading.polygons import moved, straight
from ..reading.tables import cell_of
from ..reading.units import check_crs
from ..translation import named, tr

KIND_FIELDS = ("art", "kind", "type")
FROM_FIELDS, _TO_FIELDS = ("fra", "from"), ("til", "to")
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
    """The links and cuts of a layer of lines.

    Lines come in ``crs``, in metres; parts that meet are one line, separate parts one link each. Rows of the kind
    ``grense`` are left out. Raises ``InputError`` for points and polygons, lines without a coordinate
    system, a kind that cannot be understood.
    """
    _check_layer(source)
    features = [QgsFeature(feature) for feature in source.getFeatures()]
    rows = [[cell_of(value) for value in feature.attributes()] for feature in features]
    heads = tuple(source.fields().names())
    table = Table(source.sourceName(), heads, rows, [feature.id() for feature in features])
    # Other content of the fields, such as the names of quays, is overlooked: the line says it.
    columns = _named_columns(table)
    pairs = _pairs(table, columns) if columns else [None] * len(features)
    return _links(table, pairs, _lines(source, features, crs))


def read_link_tables(tables: Sequence[Table]) -> tuple[Link, ...]:
    """The links and cuts of the first of the tables that has two columns of grunnkretser.

    Rows of the kind ``grense`` are left out. Raises ``InputError`` for tables without such columns, a code
    or a kind that cannot be understood.
    """
    for table in tables:
        columns = _named_columns(table) or _coded_columns(table)
        if columns is not None:
            _refuse_other_codes(table, columns)
            return _links(table, _pairs(table, columns), [[] for _ in table.rows])
    if not any(table.rows for table in tables):
        return ()
    raise InputError("no_link_columns", layer=tables[0].name, present=", ".join(tables[0].heads))


def _links(
    table: Table, pairs: Sequence[tuple[str, str] | None], lines: Sequence[Sequence[QgsGeometry]]
) -> tuple[Link, ...]:
    """One link per line; a row without lines is one link as well."""
    links: list[Link] = []
    for number, pair, own_lines, cut in zip(table.numbers, pairs, lines, _cuts(table)):
        if cut is not None:
            drawn: Sequence[QgsGeometry | None] = own_lines or [None]
            links += [Link(number, cut, pair, line) for line in drawn]
    return tuple(links)


def _check_layer(source: QgsFeatureSource) -> None:
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind in (Qgis.GeometryType.Point, Qgis.GeometryType.Polygon):
        raise InputError("links_geometry", layer=source.sourceName(), kind=QgsWkbTypes.displayString(source.wkbType()))
    if kind != Qgis.GeometryType.Null:
        check_crs(source)


# -- kinds ------------------------------------------------------------------------------------------------------------


def _found(table: Table, wanted: Sequence[str]) -> int | None:
    """The first column of the table with one of these names, in capitals or not."""
    columns = {head.strip().lower(): column for column, head in reversed(list(enumerate(table.heads)))}
    return next((columns[name] for name in wanted if name in columns), None)


def _cuts(table: Table) -> list[bool | None]:
    """Whether each row is a cut; None for a border, which is no correction."""
    column = _found(table, KIND_FIELDS)
    if column is None:
        return [False] * len(table.rows)
    kinds: list[bool | None] = []
    broken = []
    for number, cell in zip(table.numbers, table.column(column)):
        word = text_of(cell).lower()
        kinds.append(None if word in _BORDER_WORDS else word in _CUT_WORDS)
        if word not in _BORDER_WORDS | _CUT_WORDS | _LINK_WORDS:
            broken.append(_row(number, cell))
    if broken:
        raise InputError("link_words", field=table.heads[column], rows=named(broken))
    return kinds


def _row(number: int, cell: object) -> str:
    return tr("row {id}: «{value}»").format(id=number, value=text_of(cell))


# -- codes ------------------------------------------------------------------------------------------------------------


def _code(cell: object) -> str | None:
    """The grunnkrets in a cell; "" where it is empty, None where it holds something else."""
    if is_blank(cell):
        return ""
    try:
        return unit_code(cell)
    except ValueError:
        return None


def _pairs(table: Table, columns: tuple[int, int]) -> list[tuple[str, str] | None]:
    """The two grunnkretser of each row, None where it does not name both."""
    ones, others = ([_code(cell) for cell in table.column(column)] for column in columns)
    return [(one, other) if one and other else None for one, other in zip(ones, others)]


def _refuse_other_codes(table: Table, columns: tuple[int, int]) -> None:
    broken = [
        _row(number, cell)
        for number, *cells in zip(table.numbers, *(table.column(column) for column in columns))
        for cell in cells
        if _code(cell) is None
    ]
    if broken:
        raise InputError("link_codes", fields=", ".join(table.heads[column] for column in columns), rows=named(broken))


def _named_columns(table: Table) -> tuple[int, int] | None:
    """The two columns with the grunnkretser by their names."""
    one, other = _found(table, FROM_FIELDS), _found(table, _TO_FIELDS)
    return None if one is None or other is None else (one, other)


def _coded_columns(table: Table) -> tuple[int, int] | None:
    """The first two columns that hold nothing but grunnkretser; none where the heads are a row of them as well."""
    holding: list[int] = []
    if any(_code(head) for head in table.heads):
        return None
    for column in range(len(table.heads)):
        codes = [_code(cell) for cell in table.column(column)]
        if None not in codes and any(codes):
            holding.append(column)
    return (holding[0], holding[1]) if len(holding) > 1 else None


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
        if not moved(line, transform):
            unreachable.append(str(feature.id()))
        lines.append(_merged(line) if line.type() == Qgis.GeometryType.Line else [])
    if wrong:
        raise InputError("link_rows", rows=named(wrong))
    if unreachable:
        raise InputError("link_places", rows=named(unreachable), layer=source.sourceName())
    return lines


def _merged(line: QgsGeometry) -> list[QgsGeometry]:
    parts = line.mergeLines() if line.isMultipart() else line
    return [part for part in parts.asGeometryCollection() if part.length() > 0]
