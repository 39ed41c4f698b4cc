"""The national division: an approved kommune merged into it, and every other one proven untouched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsFeatureSource, QgsGeometry

from ...engine.units.coding import is_rest_unit, kommune_of, unit_code, zone_name
from ...layers.fields import text_of, value_of
from ...layers.reading.units import check_table, lks_code
from ...layers.translation import named
from ..refusal import RegisterError


@dataclass(frozen=True)
class National:
    """The national division: ``features`` in their order, each with its grunnkretsnummer in ``units`` ("" where a row
    has none), and the fields of number, zone and, where there is one, the zone's name."""

    features: list[QgsFeature]
    units: list[str]
    unit_field: str
    lks_field: str
    name_field: str | None

    @property
    def zone_of(self) -> dict[str, str]:
        """The zone of each unit, "" where it has none."""
        return {unit: lks_code(row[self.lks_field]) for unit, row in zip(self.units, self.features) if unit}

    def units_of(self, kommune: str) -> list[str]:
        """The units of a kommune that a zone is due to: those with a polygon where the layer has any."""
        drawn = any(row.hasGeometry() for row in self.features)
        return [
            unit
            for unit, row in zip(self.units, self.features)
            if unit and kommune_of(unit) == kommune and not is_rest_unit(unit) and (row.hasGeometry() or not drawn)
        ]


def read_national(source: QgsFeatureSource, unit_field: str, lks_field: str, name_field: str | None) -> National:
    """Read the national division. Raises ``InputError`` without the fields or rows, ``RegisterError`` for a unit that
    occurs twice."""
    check_table(source, [unit_field, lks_field])
    features = [QgsFeature(feature) for feature in source.getFeatures()]
    units = [_unit(feature[unit_field]) for feature in features]
    known = [unit for unit in units if unit]
    twice = sorted({unit for unit in known if known.count(unit) > 1}) if len(set(known)) < len(known) else []
    if twice:
        raise RegisterError("national_twice", layer=source.sourceName(), units=named(twice))
    return National(features, units, unit_field, lks_field, name_field)


def _unit(value: object) -> str:
    try:
        return unit_code(value_of(value))
    except ValueError:
        return ""


def merged(national: National, zones: Mapping[str, str], kommune_names: Mapping[str, str]) -> Iterator[QgsFeature]:
    """The rows of the national division in their order, those of ``zones`` (unit → code, "" for none) with their new
    zone and its name."""
    for unit, row in zip(national.units, national.features):
        if unit not in zones:
            yield row
            continue
        feature, code = QgsFeature(row), zones[unit]
        feature[national.lks_field] = code or None
        if national.name_field:
            name = kommune_names.get(kommune_of(unit), "")
            feature[national.name_field] = zone_name(code, name) if code and name else None
        yield feature


def prove_untouched(national: National, written: Iterable[QgsFeature], changed: Mapping[str, str]) -> int:
    """How many rows of other kommuner were compared, field by field and point by point, with the layer as read again.

    Raises ``RegisterError`` with the units where one is not as it was, is gone or new, or a changed one lacks its zone.
    """
    after: dict[str, list[QgsFeature]] = {}
    for feature in written:
        after.setdefault(_unit(feature[national.unit_field]), []).append(feature)
    before: dict[str, list[QgsFeature]] = {}
    for unit, row in zip(national.units, national.features):
        before.setdefault(unit, []).append(row)
    wrong = sorted(set(before) ^ set(after))
    count = 0
    for unit, rows in before.items():
        found = after.get(unit, [])
        if unit in changed:
            same = [lks_code(row[national.lks_field]) for row in found] == [changed[unit]]
        else:
            same = _contents(rows, rows[0].fields().names()) == _contents(found, rows[0].fields().names())
            count += len(rows)
        if not same:
            wrong.append(unit)
    if wrong:
        raise RegisterError("national_changed", units=named(sorted(set(wrong))))
    return count


def _contents(rows: Iterable[QgsFeature], names: list[str]) -> list[tuple[object, ...]]:
    """What rows hold, but for the row number, whatever their order."""
    kept = [name for name in names if name.lower() != "fid"]
    return sorted((*(text_of(row[name]) for name in kept), _points(row.geometry())) for row in rows)


def _points(geometry: QgsGeometry) -> str:
    """Every point of a geometry; no geometry and an empty one are the same, as formats write one for the other."""
    return "" if geometry.isEmpty() else bytes(geometry.asWkb()).hex()
