"""The layers of criteria data: kommuner, zones, and grunnkretser at their centres."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsPointXY,
    QgsRendererRange,
    QgsVectorLayer,
)

from ...engine.statistics.criteria_data import COUNT_COLUMNS, CountColumn
from ...engine.statistics.figures import Floats
from ...engine.units.units import Units
from ..fields import decimal, fields_of, integer, text
from ..numbers import number
from ..statistics.zones import CLASS_COLOURS, class_limits
from ..styles import MANY_ZONES, fill, label
from .criteriadata import Measured, Total

# What the styles and the map show.
MAPPED = "sone_km_per_innb"


def total_fields(totals: Sequence[Total], code: str, name: str) -> QgsFields:
    """Code and name under the names given, then the columns of table F-k under their numbers."""
    fields = fields_of(text(code), text(name), integer("kol1_innbyggere"), integer("innbyggere_med_senter"))
    for each in ("kol11_struktur_km", "kol12_gradert_basis", "kol13_sone_km", "kol14_sone_km_snitt"):
        fields.append(decimal(each))
    for each in ("kol15_nabo_km", "kol16_nabo_km_snitt", MAPPED, "nabo_km_per_innb", "kol25_opphoping"):
        fields.append(decimal(each))
    fields.append(text("kol25_flagg", 2))
    for column in _columns(totals):
        for own in (decimal(f"kol{column.number}_{column.key}"), decimal(f"{column.key}_per_innb")):
            fields.append(own)
        fields.append(text(f"kol{column.number}_flagg", 2))
    return fields


def _columns(totals: Sequence[Total]) -> list[CountColumn]:
    there = {column for total in totals for column in total.counts}
    return [column for column in COUNT_COLUMNS if column.number in there]


def total_features(
    totals: Sequence[Total], fields: QgsFields, polygons: Mapping[str, QgsGeometry] | None = None
) -> Iterator[QgsFeature]:
    """A row for each area; what is hidden is nowhere, nor what it is computed with in its place."""
    for total in totals:
        placed = total.placed or float("nan")
        values: list[object] = [total.code, total.name, total.people, total.placed]
        values += [_or_null(total.reach, 4), _or_null(total.basis, 6), _or_null(total.within, 3)]
        values += [_or_null(total.within_mean, 3), _or_null(total.nearest, 3), _or_null(total.nearest_mean, 3)]
        values += [_or_null(total.within / placed, 4), _or_null(total.nearest / placed, 4)]
        values += [_or_null(total.index.value, 6), total.index.sign or None]
        for column in _columns(totals):
            count = total.counts.get(column.number)
            shown = float("nan") if count is None or count.sign else count.value
            values += [_or_null(shown, 3), _or_null(shown / (total.people or float("nan")), 6)]
            values.append(".." if count is None else count.sign or None)
        feature = QgsFeature(fields)
        feature.setAttributes(values)
        if polygons and total.code in polygons:
            feature.setGeometry(polygons[total.code])
        yield feature


def _or_null(value: float, decimals: int) -> float | None:
    return round(float(value), decimals) if np.isfinite(value) else None


def unit_fields() -> QgsFields:
    """A grunnkrets, its zone and its km."""
    fields = fields_of(text("grunnkretsnummer", 8), text("kommunenummer", 4), text("sone"), integer("befolkning"))
    for each in ("km_til_folk", "km_til_sonesenter", "km_til_naermeste"):
        fields.append(decimal(each))
    return fields


def unit_features(units: Units, zones: Sequence[str], centres: Floats, measured: Measured) -> Iterator[QgsFeature]:
    """A point for each grunnkrets, at its centre; without one where it has no polygon."""
    fields = unit_fields()
    for unit, code in enumerate(units.codes):
        feature = QgsFeature(fields)
        km = [_or_null(each[unit], 4) for each in (measured.reach, measured.within, measured.nearest)]
        feature.setAttributes([code, units.kommuner[unit], zones[unit] or None, int(units.population[unit]), *km])
        if not np.isnan(centres[unit]).any():
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*centres[unit])))
        yield feature


def style_criteria(layer: QgsVectorLayer, values: Sequence[float]) -> None:
    """Zones in five classes of equal number by the km within the zone per inhabitant."""
    limits = class_limits(values)
    ranges = [
        QgsRendererRange(low, high, fill(colour, "#33414d", 0.3), word)
        for low, high, (colour, word) in zip(limits, limits[1:], class_words(values))
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer(MAPPED, ranges))
    label(layer, '"navn"', layer.featureCount() > MANY_ZONES)


def class_words(values: Sequence[float]) -> list[tuple[str, str]]:
    """Colour and words of each class of the map."""
    limits = class_limits(values)
    words = [f"{number(low, 2)}–{number(high, 2)} km" for low, high in zip(limits, limits[1:])]
    return list(zip(CLASS_COLOURS, words))


def mapped_values(totals: Sequence[Total]) -> list[float]:
    """What is mapped of the zones that have it."""
    return [total.within / total.placed for total in totals if total.placed and np.isfinite(total.within)]
