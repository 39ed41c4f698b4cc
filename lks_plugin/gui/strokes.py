"""What a stroke writes into the rows of its units: the zone's code, its name, and the reason that goes with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer

from .reading import Reading
from .settings import EditSettings
from .tally import Tally
from .writing import as_value, same, start_editing, why_no_code, write


def write_zones(
    layer: QgsVectorLayer,
    settings: EditSettings,
    reading: Reading,
    tally: Tally,
    moves: Mapping[int, str],
    title: str,
) -> str:
    """Give units to zones as one command; why nothing was written, or "".

    The name follows the zone, and so does the reason: a unit leaves its former zone's behind.
    """
    fields = layer.fields()
    code_at = fields.lookupField(settings.zone_field)
    name_at, reason_at = (fields.lookupField(name or "") for name in (settings.zone_name_field, settings.reason_field))
    problem = why_no_code(fields[code_at])
    if problem:
        return problem
    said = {code: tally.said(code) for code in set(moves.values())}
    wanted: dict[int, dict[int, object]] = {}
    for unit, code in moves.items():
        name, reason = said[code]
        row = {code_at: as_value(fields[code_at], code)}
        row |= {at: text or None for at, text in ((name_at, name), (reason_at, reason)) if at >= 0}
        wanted.update((fid, row) for fid in reading.fids[unit])
    return _write(layer, wanted, title)


def write_text(layer: QgsVectorLayer, reading: Reading, field: str, units: Sequence[int], text: str, title: str) -> str:
    """Write a text into a field of units as one command; why nothing was written, or ""."""
    index = layer.fields().lookupField(field)
    return _write(layer, {fid: {index: text or None} for unit in units for fid in reading.fids[unit]}, title)


def _write(layer: QgsVectorLayer, wanted: Mapping[int, Mapping[int, object]], title: str) -> str:
    """Write what is not there already."""
    old = _values(layer, wanted)
    differing = {
        fid: {index: value for index, value in row.items() if not same(old[fid][index], value)}
        for fid, row in wanted.items()
    }
    used = sorted({index for row in differing.values() for index in row})
    if not used:
        return ""
    return start_editing(layer, used) or write(layer, title, differing, old)


def _values(layer: QgsVectorLayer, rows: Mapping[int, Iterable[int]]) -> dict[int, dict[int, object]]:
    """The values of rows as they are now, by the index of their field."""
    indexes = sorted({index for row in rows.values() for index in row})
    request = QgsFeatureRequest().setFilterFids(list(rows)).setSubsetOfAttributes(indexes)
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return {
        feature.id(): {index: feature.attribute(index) for index in indexes} for feature in layer.getFeatures(request)
    }
