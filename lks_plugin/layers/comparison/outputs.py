"""The layers a comparison answers with: fields and features."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
)

from ...engine.criteria import Criteria
from ..fields import boolean, decimal, fields_of, integer, text
from .comparison import Crosscheck
from .words import ZoneWords, class_names, status_names


def overlap_fields() -> QgsFields:
    """The fields of the overlap table."""
    return fields_of(
        text("sone_a"),
        text("sone_b"),
        integer("antall_grunnkretser"),
        integer("befolkning"),
        decimal("andel_av_a"),
        decimal("andel_av_b"),
        boolean("motpart"),
    )


def overlap_features(check: Crosscheck) -> Iterator[QgsFeature]:
    """One row for each pair of zones that share units; null stands for no zone. Shares are of the compared people."""
    fields, comparison = overlap_fields(), check.comparison
    rows = zip(
        comparison.pairs.tolist(),
        comparison.pair_units.tolist(),
        comparison.pair_population.tolist(),
        comparison.matched.tolist(),
    )
    for (a, b), units, people, matched in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                comparison.a.codes[a] if a >= 0 else None,
                comparison.b.codes[b] if b >= 0 else None,
                units,
                people,
                share(people, int(comparison.a.population[a])) if a >= 0 else None,
                share(people, int(comparison.b.population[b])) if b >= 0 else None,
                matched,
            ]
        )
        yield feature


def share(part: int, whole: int) -> float | None:
    """A part of a whole; None where the whole is nobody."""
    return part / whole if whole else None


def zone_fields() -> QgsFields:
    """The fields of the zones of either side."""
    return fields_of(
        text("sone"),
        text("kommunenummer", 4),
        text("status"),
        text("statusnavn"),
        text("motpart"),
        integer("felles_befolkning"),
        decimal("felles_andel"),
        integer("befolkning"),
        text("kriterium"),
        text("kriterienavn"),
        integer("antall_grunnkretser"),
        decimal("heterogenitet"),
        integer("befolkning_tidligere"),
        decimal("endring_prosent"),
        text("forklaring"),
    )


def zone_features(
    check: Crosscheck, side: int, criteria: Criteria, crs: QgsCoordinateReferenceSystem
) -> Iterator[QgsFeature]:
    """The zones of the first (0) or second (1) division in order of their codes, in the coordinate system ``crs``."""
    fields, division, words = zone_fields(), check.divisions[side], ZoneWords(check.comparison, side)
    statuses, classes = status_names(), class_names(criteria)
    to_crs = QgsCoordinateTransform(check.layer.crs, crs, QgsCoordinateTransformContext())
    for zone, code in enumerate(division.side.codes):
        same = next((one for one in words.shared[zone] if one.matched), None)
        change = division.change(zone)
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                code,
                check.kommune_of(division, zone),
                division.side.status[zone],
                statuses[division.side.status[zone]],
                words.counterpart(zone) or None,
                same.people if same else None,
                share(same.people, int(division.side.population[zone])) if same else None,
                int(division.population[zone]),
                division.classes[zone] or None,
                classes.get(division.classes[zone]),
                int(np.count_nonzero(division.labels == zone)),
                None if division.heterogeneity is None else float(division.heterogeneity[zone]),
                None if division.earlier is None else int(division.earlier[zone]),
                None if change is None else 100 * change,
                words.sentence(zone),
            ]
        )
        polygon = QgsGeometry(division.polygons[zone])
        if not polygon.isEmpty():
            polygon.transform(to_crs)
            feature.setGeometry(polygon)
        yield feature


def moved_fields() -> QgsFields:
    """The fields of the units that moved."""
    return fields_of(
        text("grunnkretsnummer", 8),
        text("kommunenummer", 4),
        text("fra"),
        text("til"),
        text("motpart"),
        integer("befolkning"),
        integer("befolkning_tidligere"),
    )


def moved_features(check: Crosscheck) -> Iterator[QgsFeature]:
    """The units that moved: from zone, to zone, and the counterpart of the zone they left, where there is one."""
    fields, (a, b) = moved_fields(), (check.comparison.a, check.comparison.b)
    for row in moved_rows(check):
        zone, other = int(check.a.labels[row]), int(check.b.labels[row])
        match = int(a.match[zone])
        before = -1 if check.earlier is None else int(check.earlier[row])
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                check.codes[row],
                check.layer.units.kommuner[row],
                a.codes[zone],
                b.codes[other],
                b.codes[match] if match >= 0 else None,
                int(check.layer.units.population[row]),
                before if before >= 0 else None,
            ]
        )
        feature.setGeometry(check.layer.features[row].geometry())
        yield feature


def moved_rows(check: Crosscheck) -> list[int]:
    """The rows of the layer that moved."""
    return [int(row) for row in check.rows[check.comparison.moved]]


def short_codes(codes: Sequence[str]) -> list[str]:
    """Codes for the map: without the digits they all begin with, at least two left."""
    common = 0
    if len(codes) > 1 and len({len(code) for code in codes}) == 1 and all(code.isdigit() for code in codes):
        while common < len(codes[0]) - 2 and len({code[common] for code in codes}) == 1:
            common += 1
    return [code[common:] for code in codes]


def change_of(check: Crosscheck, row: int) -> float | None:
    """The change of a unit's population since then, as a share; None where it is not known or nobody lived there."""
    if check.earlier is None or check.earlier[row] <= 0:
        return None
    return float(check.layer.units.population[row] / check.earlier[row] - 1)
