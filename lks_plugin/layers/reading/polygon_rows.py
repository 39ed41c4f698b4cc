"""The polygons of grunnkretser as they come: rows by unit, parts put together, everything else accounted for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsFields,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...engine.progress import Progress, check
from ...engine.tables.matching import Unmatched
from ...engine.tables.tables import Table, code_in, plain
from ...engine.tables.values import Row
from ...engine.units.coding import is_outside_kommuner, kommune_code, kommune_of
from ...layers.errors import InputError
from ..translation import named
from .overlay import united
from .polygons import is_mixed, polygon_parts, tidy_polygons
from .tables import cell_of
from .units import check_crs, check_table

_SCALARS = (
    QMetaType.Type.QString,
    QMetaType.Type.Int,
    QMetaType.Type.LongLong,
    QMetaType.Type.Double,
    QMetaType.Type.Bool,
    QMetaType.Type.QDate,
    QMetaType.Type.QDateTime,
)


@dataclass(frozen=True)
class Drawn:
    """The units of a layer in the order of their codes: ``rows`` where each stands, its ``features``, one or several,
    under ``fields``, and its multipolygon in ``crs`` (empty without one).

    ``repaired``, ``merged`` (several rows) and ``bare`` (no polygon) are codes; ``unmatched`` are rows that are no
    unit, and ``filtered`` counts the units that a filter on kommuner left out. ``mixed`` are
    codes whose geometry has lines or points beside the polygons that are used.
    """

    name: str
    crs: QgsCoordinateReferenceSystem
    fields: QgsFields
    rows: dict[str, Row]
    features: dict[str, list[QgsFeature]]
    geometries: dict[str, QgsGeometry]
    repaired: Sequence[str]
    merged: Sequence[str]
    bare: Sequence[str]
    unmatched: Sequence[Unmatched]
    filtered: int
    mixed: Sequence[str] = ()
    unit_field: str = ""

    def table(self) -> Table:
        """The attributes as a table, with every row of every unit."""
        rows = [feature for those in self.features.values() for feature in those]
        cells = [[cell_of(value) for value in feature.attributes()] for feature in rows]
        return Table(self.name, tuple(self.fields.names()), cells, [feature.id() for feature in rows])

    def column(self, *names: str) -> dict[str, object]:
        """The values of the first field of one of these names, in plain letters; nothing where there is none."""
        index = next((i for name in names for i, field in enumerate(self.fields) if plain(field.name()) == name), None)
        if index is None:
            return {}
        return {code: cell_of(those[0].attribute(index)) for code, those in self.features.items()}


def kommuner_of(text: str) -> frozenset[str] | None:
    """The kommuner of a list such as "4012, 301"; None for an empty one. Raises ``InputError``."""
    parts = text.replace(",", " ").replace(";", " ").split()
    try:
        return frozenset(kommune_code(part) for part in parts) or None
    except ValueError as error:
        raise InputError("kommune_list_text", text=text) from error


def read_drawn(
    source: QgsFeatureSource, unit_field: str, kommuner: frozenset[str] | None, progress: Progress | None = None
) -> Drawn:
    """Read the units of a layer. Lines, points and rows without a grunnkretsnummer are listed as unmatched; several
    rows of one unit become one multipolygon.

    Raises ``InputError`` for a layer without the field, rows, coordinate system or any unit, a kommune
    that the layer does not have, and coordinates that do not fit their system.
    """
    check_table(source, [unit_field])
    check_crs(source)
    features, unmatched = _features(source, unit_field, progress)
    if not any(features.values()):
        raise InputError(
            "no_codes_on_polygons",
            field=unit_field,
            layer=source.sourceName(),
            count=len(unmatched),
            rows=named(f"{o.row.number}: «{o.row.code}»" for o in sorted(unmatched, key=lambda o: not o.row.code)),
        )
    inside = _inside(features, kommuner, source.sourceName())
    rows = {code: Row(source.sourceName(), features[code][0].id(), code) for code in inside}
    parts = [(code, QgsGeometry(feature.geometry())) for code in inside for feature in features[code]]
    made, repaired = tidy_polygons(source.sourceCrs(), [code for code, _ in parts], [part for _, part in parts])
    of_unit: dict[str, list[QgsGeometry]] = defaultdict(list)
    for (code, _), geometry in zip(parts, made):
        of_unit[code] += [] if geometry.isEmpty() else [geometry]
    geometries = {code: _together(of_unit[code]) for code in inside}
    return Drawn(
        name=source.sourceName(),
        crs=source.sourceCrs(),
        fields=source.fields(),
        rows=rows,
        features={code: features[code] for code in inside},
        geometries=geometries,
        repaired=sorted({parts[part][0] for part in repaired}),
        merged=[code for code in inside if len(features[code]) > 1],
        bare=[code for code in inside if geometries[code].isEmpty()],
        unmatched=unmatched,
        filtered=len(features) - len(inside),
        mixed=[code for code in inside if any(is_mixed(feature.geometry()) for feature in features[code])],
        unit_field=unit_field,
    )


def kept_fields(drawn: Drawn, taken: set[str]) -> list[int]:
    """The layer's own fields that go along: those whose names nothing else has, of types every format can hold."""
    return [
        index
        for index, field in enumerate(drawn.fields)
        if field.type() in _SCALARS and field.name().lower() not in taken | {"fid", "ogc_fid"}
    ]


def _features(
    source: QgsFeatureSource, unit_field: str, progress: Progress | None
) -> tuple[dict[str, list[QgsFeature]], list[Unmatched]]:
    """The rows of each unit, and the rows that are none."""
    total = max(source.featureCount(), 1)
    features: dict[str, list[QgsFeature]] = defaultdict(list)
    unmatched = []
    for done, feature in enumerate(source.getFeatures()):
        if done % 256 == 0:
            check(progress, min(1.0, done / total))
        value = cell_of(feature[unit_field])
        row = Row(source.sourceName(), feature.id(), "" if value is None else str(value))
        geometry, code = polygon_parts(feature.geometry()), code_in(value)
        if not geometry.isEmpty() and geometry.type() != Qgis.GeometryType.Polygon:
            kind = QgsWkbTypes.displayString(geometry.wkbType())
            unmatched.append(Unmatched(row, "not_polygon", None, kind))
        elif code is None:
            unmatched.append(Unmatched(row, "bad_code"))
        elif is_outside_kommuner(code):
            unmatched.append(Unmatched(row, "no_kommune"))
        else:
            features[code].append(QgsFeature(feature))
    return features, unmatched


def _inside(features: dict[str, list[QgsFeature]], kommuner: frozenset[str] | None, layer: str) -> list[str]:
    """The units of the kommuner, in order."""
    present = {kommune_of(code) for code in features}
    absent = sorted((kommuner or frozenset()) - present)
    if absent:
        raise InputError("kommune_absent", layer=layer, absent=named(absent), present=named(sorted(present)))
    return sorted(code for code in features if kommuner is None or kommune_of(code) in kommuner)


def _together(parts: Sequence[QgsGeometry]) -> QgsGeometry:
    if len(parts) < 2:
        return parts[0] if parts else QgsGeometry()
    whole = united(parts)
    whole.convertToMultiType()
    return whole
