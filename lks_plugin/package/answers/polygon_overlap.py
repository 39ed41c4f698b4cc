"""Edited zone polygons: units follow the polygon that covers most of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsGeometry

from ...layers.reading.overlay import intersection, symmetric_difference, united
from ...layers.zones import spatial_index
from ..refusal import Refused
from .answer import Answer
from .changed_polygons import in_crs, is_tangled
from .numbering import read_zone
from .sent import Sent
from .untrusted.limits import Meter

# Square metres by which a polygon must differ from the one sent to count as edited.
_EDITED_AREA = 10.0
# Both must be reached before a boundary cuts a unit: slivers along common borders are none.
_CUT_SHARE, _CUT_AREA = 0.02, 1000.0
_COVERED_SHARE = 0.5
# How many polygons of zones an answer may draw: for each unit, and at any rate.
_FOR_EACH_UNIT, _AT_ANY_RATE = 4, 200


@dataclass(frozen=True)
class Boundary:
    """A unit that an edited boundary cuts: ``label`` is the zone of its largest part, ``other`` that of the rest, which
    is ``share`` of the unit's area."""

    row: int
    label: str
    other: str
    share: float


@dataclass(frozen=True)
class Followed:
    """The zones that edited polygons give the units (``labels`` by row), the units they cut, and the zones whose
    polygon is gone without another in its place."""

    labels: list[str]
    boundaries: list[Boundary]
    deleted: list[str]


def follow_polygons(answer: Answer, sent: Sent, meter: Meter | None = None) -> Followed | None:
    """The division that the answered zone polygons draw; None where none of them was edited.

    Raises ``Refused`` where there are more of them, or more work on them, than zones can be.
    """
    if answer.polygons is None:
        return None
    meter, units = meter or Meter(), len(sent.layer.zoned)
    if len(answer.polygons) > max(_AT_ANY_RATE, _FOR_EACH_UNIT * units):
        raise Refused("too_many_polygons", count=len(answer.polygons), units=units)
    drawn = _drawn(answer, sent)
    if not _edited(drawn, sent):
        return None
    labels, polygons = [label for label, _ in drawn], [polygon for _, polygon in drawn]
    index = spatial_index(polygons)
    followed, boundaries = list(sent.zone_of), []
    for row in sent.layer.zoned.tolist():
        meter.time()
        unit = sent.layer.geometries[row]
        near = sorted(index.intersects(unit.boundingBox()))
        if not near:
            continue
        shares = _shares(unit, [(labels[number], polygons[number]) for number in near])
        # Where two cover the same, the unit stays; otherwise the lower code has it.
        best = min(shares, key=lambda label: (-shares[label], label != sent.zone_of[row], label))
        if shares[best] < _COVERED_SHARE and best != sent.zone_of[row]:
            best = sent.zone_of[row]
        followed[row] = best
        boundaries += _cuts(row, unit, best, shares)
    deleted = sorted(code for code in set(sent.polygons) - set(labels) if code in followed)
    return Followed(followed, boundaries, deleted)


def _drawn(answer: Answer, sent: Sent) -> list[tuple[str, QgsGeometry]]:
    """Label and valid polygon of every answered zone, in the coordinate system of the units sent."""
    polygons = [own.geometry for own in answer.polygons or [] if own.geometry.type() == Qgis.GeometryType.Polygon]
    if is_tangled(polygons):
        raise Refused("tangled_polygons")
    drawn = []
    for number, own in enumerate(answer.polygons or []):
        polygon = in_crs(own.geometry, answer.zones_crs, sent.layer.crs)
        if polygon is None or polygon.isEmpty() or polygon.type() != Qgis.GeometryType.Polygon:
            continue
        label = read_zone(own.code, sent, "").label or f"polygon {number + 1}"
        drawn.append((label, polygon if polygon.isGeosValid() else polygon.makeValid()))
    return sorted(drawn, key=lambda each: each[0])


def _edited(drawn: Sequence[tuple[str, QgsGeometry]], sent: Sent) -> bool:
    """Whether the polygons are others than those sent."""
    parts: dict[str, list[QgsGeometry]] = {}
    for label, polygon in drawn:
        parts.setdefault(label, []).append(polygon)
    if set(parts) != set(sent.polygons):
        return True
    return any(
        symmetric_difference(united(own), sent.polygons[label]).area() > _EDITED_AREA for label, own in parts.items()
    )


def _shares(unit: QgsGeometry, zones: Sequence[tuple[str, QgsGeometry]]) -> dict[str, float]:
    """The share of a unit's area that each zone covers."""
    shares: dict[str, float] = {}
    for label, polygon in zones:
        shares[label] = shares.get(label, 0.0) + intersection(unit, polygon).area() / unit.area()
    return shares


def _cuts(row: int, unit: QgsGeometry, best: str, shares: dict[str, float]) -> list[Boundary]:
    """The zones other than the unit's own that have a real part of it."""
    least = max(_CUT_SHARE, _CUT_AREA / unit.area())
    return [
        Boundary(row, best, label, share) for label, share in sorted(shares.items()) if label != best and share >= least
    ]
