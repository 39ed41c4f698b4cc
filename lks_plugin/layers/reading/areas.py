"""A kommune's own areas: which of them each grunnkrets lies in, and their figures handed down to it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeatureSource,
    QgsGeometry,
    QgsWkbTypes,
)

from ...engine.tables.key_columns import Keyed
from ...engine.tables.matching import Unmatched
from ...engine.tables.tables import Table, TableError, is_blank
from ...engine.tables.values import IndicatorColumn, Row
from ...engine.tables.wholes import whole_table
from ...layers.errors import InputError
from ..zones import spatial_index
from .overlay import intersection
from .polygon_rows import Drawn
from .polygons import polygon_parts, tidy_polygons
from .tables import cell_of
from .units import check_table

_LEADING_NUMBER = re.compile(r"0*(\d+)(?:[\s:_-].*)?", re.ASCII | re.DOTALL)
# A unit lies whole in an area when so much of it does, and in no area when less of it lies in any.
_WHOLE, _LEAST = 0.9, 0.25


@dataclass(frozen=True)
class Areas:
    """The area ``of`` each unit that lies in one, ``split`` units of which a tenth or more lies outside it, and rows
    of the layer that are no area."""

    name: str
    ids: frozenset[str]
    of: Mapping[str, str]
    split: list[str]
    unmatched: list[Unmatched]


def area_id(cell: object) -> str | None:
    """What an area is known by: the number it begins with ("07 Badedammen" and 7 are the same), or its text."""
    if is_blank(cell):
        return None
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()
    number = _LEADING_NUMBER.fullmatch(text)
    return number[1] if number else text.casefold()


def read_areas(source: QgsFeatureSource, field: str, drawn: Drawn) -> Areas:
    """Read the areas and find for every unit the one that most of it lies in; lines and points are unmatched.

    Raises ``InputError`` for a layer without polygons, rows or the field.
    """
    check_table(source, [field])
    parts: list[tuple[str, QgsGeometry]] = []
    unmatched = []
    for feature in source.getFeatures():
        value = cell_of(feature[field])
        row = Row(source.sourceName(), feature.id(), "" if value is None else str(value))
        identifier, geometry = area_id(value), polygon_parts(feature.geometry())
        if geometry.isEmpty() or geometry.type() != Qgis.GeometryType.Polygon:
            kind = QgsWkbTypes.displayString(geometry.wkbType())
            unmatched.append(Unmatched(row, "not_polygon", None, kind))
        elif identifier is None:
            unmatched.append(Unmatched(row, "no_area"))
        else:
            parts.append((identifier, geometry))
    if not parts:
        raise InputError("no_polygons_in", layer=source.sourceName())
    of, split = largest_overlaps(parts, source.sourceCrs(), drawn.geometries, drawn.crs)
    return Areas(source.sourceName(), frozenset(name for name, _ in parts), of, split, unmatched)


def largest_overlaps(
    parts: Sequence[tuple[str, QgsGeometry]],
    crs: QgsCoordinateReferenceSystem,
    units: Mapping[str, QgsGeometry],
    unit_crs: QgsCoordinateReferenceSystem,
) -> tuple[dict[str, str], list[str]]:
    """The area that most of each unit lies in, of ``parts`` (name, polygon), and the units that are in several."""
    names = [name for name, _ in parts]
    polygons, _ = tidy_polygons(crs, names, [geometry for _, geometry in parts])
    to_units = QgsCoordinateTransform(crs, unit_crs, QgsCoordinateTransformContext())
    for polygon in polygons:
        polygon.transform(to_units)
    index = spatial_index(polygons)
    of, split = {}, []
    for code, geometry in units.items():
        shares: dict[str, float] = defaultdict(float)
        for number in sorted(index.intersects(geometry.boundingBox())) if not geometry.isEmpty() else ():
            shares[names[number]] += intersection(geometry, polygons[number]).area()
        best = max(sorted(shares), key=shares.__getitem__, default=None)
        if best is not None and shares[best] >= _LEAST * geometry.area():
            of[code] = best
            if shares[best] < _WHOLE * geometry.area():
                split.append(code)
    return of, split


def key_by_area(table: Table, ids: frozenset[str]) -> Keyed:
    """A table by grunnkrets, or else by area: then the column that holds most of the areas' ids is its key.

    Raises ``TableError`` as ``whole_table``.
    """
    try:
        return whole_table(table)
    except TableError as error:
        if error.kind != "no_key":
            raise
        known = [sum(area_id(cell) in ids for cell in table.column(index)) for index in range(len(table.heads))]
        if not known or 2 * max(known) < len(table.rows):
            raise
        return replace(whole_table(table, area_id, known.index(max(known))), of_areas=True)


def handed_down(column: IndicatorColumn, areas: Areas) -> IndicatorColumn:
    """A column by area as a column by unit: every unit has its area's figure."""
    return replace(
        column,
        numbers={unit: column.numbers[area] for unit, area in areas.of.items() if area in column.numbers},
        signs={unit: column.signs[area] for unit, area in areas.of.items() if area in column.signs},
    )
