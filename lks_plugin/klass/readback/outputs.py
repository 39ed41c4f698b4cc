"""The tables that reading KLASS answers with."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsFeature, QgsFields
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...layers.fields import fields_of, text
from ...layers.translation import tr
from ..format import KEY_COLUMNS
from .answers import KlassReading
from .comparison import (
    OTHER_NAME,
    UNIT_ELSEWHERE,
    UNIT_EXTRA,
    UNIT_MISSING,
    ZONE_EXTRA,
    ZONE_MISSING,
    KlassComparison,
)

_KINDS = {
    ZONE_MISSING: QT_TR_NOOP("approved zone that KLASS does not have"),
    ZONE_EXTRA: QT_TR_NOOP("zone in KLASS that was not approved"),
    UNIT_MISSING: QT_TR_NOOP("grunnkrets of an approved zone, in none in KLASS"),
    UNIT_EXTRA: QT_TR_NOOP("grunnkrets in a zone in KLASS, approved in none"),
    UNIT_ELSEWHERE: QT_TR_NOOP("grunnkrets in another zone than approved"),
    OTHER_NAME: QT_TR_NOOP("zone with another name"),
}


def difference_name(kind: str) -> str:
    """What a kind of difference is called."""
    return tr(_KINDS[kind])


def key_fields() -> QgsFields:
    """The fields of Helsedirektoratet's key."""
    return fields_of(*(text(name) for name in KEY_COLUMNS))


def key_features(reading: KlassReading) -> Iterator[QgsFeature]:
    """A row for each grunnkrets, in the order of the zones."""
    pairs = sorted((zone, unit) for unit, zone in (reading.units or {}).items())
    return _features(key_fields(), ([zone, reading.names.get(zone, ""), unit] for zone, unit in pairs))


def change_fields() -> QgsFields:
    """The fields of changes, as KLASS calls them: a table for CODE_CHANGES."""
    return fields_of(text("oldCode", 10), text("newCode", 10), text("changeOccurred", 10))


def change_features(reading: KlassReading) -> Iterator[QgsFeature]:
    """A row for each change."""
    return _features(change_fields(), ([one.old, one.new, one.date] for one in reading.changes or ()))


def difference_fields() -> QgsFields:
    """The fields of differences: kind, in words, the zone or grunnkrets, what was approved and what KLASS has."""
    return fields_of(text("art"), text("artsnavn"), text("kode", 10), text("godkjent"), text("klass"))


def difference_features(comparison: KlassComparison | None) -> Iterator[QgsFeature]:
    """A row for each difference; none where nothing was compared."""
    rows = comparison.differences if comparison else []
    return _features(
        difference_fields(), ([d.kind, difference_name(d.kind), d.code, d.approved, d.klass] for d in rows)
    )


def _features(fields: QgsFields, rows: Iterator[list[str]]) -> Iterator[QgsFeature]:
    """Features of rows of texts, "" as nothing."""
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes([value or None for value in row])
        yield feature
