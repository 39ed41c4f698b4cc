"""The layer of zones with their newest figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsFields,
    QgsGeometry,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ...engine.statistics.areas import ZONE
from ...engine.statistics.definitions import COUNT
from ...engine.statistics.series import NONE, SHOWN
from ..fields import decimal, fields_of, integer, memory_layer, text
from ..numbers import number
from ..reading.polygon_rows import read_drawn
from ..styles import MANY_ZONES, NO_VALUE_COLOUR, fill, label
from ..translation import tr
from ..zones import dissolved
from .facts import SIGNS
from .published import Published

# The figure that is shown of an indicator, and the sign where none is.
VALUE_SUFFIX, FLAG_SUFFIX = "_verdi", "_flagg"
# Greens from light to dark of equal steps, which stay apart for colour-blind eyes (ColorBrewer's YlGnBu).
CLASS_COLOURS = ("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")


def zone_geometries(source: QgsFeatureSource, unit_field: str, published: Published) -> dict[str, QgsGeometry]:
    """The polygon of each zone in the coordinate system of the source; empty where its units have none."""
    drawn = read_drawn(source, unit_field, None)
    areas = published.series.areas
    parts: dict[str, list[QgsGeometry]] = {}
    for unit, leaf in zip(areas.units, areas.leaf.tolist()):
        if areas.every[leaf].level == ZONE and not areas.every[leaf].rest:
            parts.setdefault(areas.every[leaf].code, []).append(drawn.geometries.get(unit, QgsGeometry()))
    return dissolved(parts, drawn.crs)


def zone_fields(published: Published) -> QgsFields:
    """Code, name, kommune, and of each indicator its newest figures, with the year and the sign."""
    fields = fields_of(text("lks", 10), text("lksnavn"), text("vises_som"), integer("serie_fra"))
    for definition in published.series.definitions:
        for ending in ("_teller", "_nevner", VALUE_SUFFIX):
            fields.append(decimal(definition.key + ending))
        fields.append(integer(definition.key + "_aar"))
        fields.append(text(definition.key + FLAG_SUFFIX, 2))
    return fields


def zone_features(published: Published, polygons: Mapping[str, QgsGeometry]) -> Iterator[QgsFeature]:
    """One feature per zone in order of the codes; one that is alone in its parent has the parent's figures."""
    series, fields = published.series, zone_fields(published)
    areas = series.areas
    for at in zone_places(published):
        area = areas.every[at]
        shown_as = area.parent if areas.lone[at] else at
        feature = QgsFeature(fields)
        values: list[object] = [area.code, area.name, areas.every[shown_as].code if areas.lone[at] else None]
        values.append(int(series.start[at]))
        for i in range(len(series.definitions)):
            values += _newest(published, i, shown_as)
        feature.setAttributes(values)
        if area.code in polygons:
            feature.setGeometry(polygons[area.code])
        yield feature


def zone_places(published: Published) -> list[int]:
    """The zones, without those of people without one."""
    areas = published.series.areas
    return np.flatnonzero((areas.levels == ZONE) & ~areas.rest).tolist()


def _newest(published: Published, indicator: int, area: int) -> list[object]:
    series = published.series
    year = newest_year(published, indicator)
    if year is None or series.state[indicator, area, year] == NONE:
        return [None] * 5
    state = int(series.state[indicator, area, year])
    each = (series.counted, series.base, published.values.value)
    cells = [float(one[indicator, area, year]) if state == SHOWN else np.nan for one in each]
    return [*(None if np.isnan(cell) else cell for cell in cells), series.years[year], SIGNS[state] or None]


def newest_year(published: Published, indicator: int) -> int | None:
    """The place of the newest year that an indicator has rows of."""
    there = np.flatnonzero((published.series.state[indicator] != NONE).any(axis=0))
    return int(there[-1]) if len(there) else None


def mapped_indicator(published: Published) -> int | None:
    """The first indicator that is no count and is shown for any zone."""
    for i, definition in enumerate(published.series.definitions):
        year = newest_year(published, i)
        places = zone_places(published)
        if definition.kind != COUNT and year is not None and (published.series.state[i, places, year] == SHOWN).any():
            return i
    return None


def style_statistics(layer: QgsVectorLayer, key: str, title: str, factor: float, values: Sequence[float]) -> None:
    """Zones in five classes of equal number by an indicator, hatched grey where nothing is published."""
    field = key + VALUE_SUFFIX
    limits = class_limits(values)
    root = QgsRuleBasedRenderer.Rule(None)
    words = class_texts(values, factor)
    for low, high, (colour, word) in zip(limits, limits[1:], words):
        last = high == limits[-1]
        rule = QgsRuleBasedRenderer.Rule(fill(colour, "#33414d", 0.3))
        rule.setFilterExpression(f'"{field}" >= {low!r} AND "{field}" {"<=" if last else "<"} {high!r}')
        rule.setLabel(f"{title}: {word}")
        root.appendChild(rule)
    other = QgsRuleBasedRenderer.Rule(fill(NO_VALUE_COLOUR, "#33414d", 0.3))
    other.setIsElse(True)
    other.setLabel(words[-1][1])
    root.appendChild(other)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    label(layer, '"lksnavn"', layer.featureCount() > MANY_ZONES)


def class_limits(values: Sequence[float]) -> list[float]:
    """The limits of at most five classes with about as many values each."""
    limits = np.unique(np.quantile(np.asarray(values, dtype=float), np.linspace(0, 1, len(CLASS_COLOURS) + 1)))
    return [float(limit) for limit in (limits if len(limits) > 1 else np.repeat(limits, 2))]


def class_texts(values: Sequence[float], factor: float) -> list[tuple[str, str]]:
    """Colour and words of each class, what is not published last."""
    limits = class_limits(values)
    words = [f"{number(low * factor, 1)}–{number(high * factor, 1)}" for low, high in zip(limits, limits[1:])]
    return [*zip(CLASS_COLOURS, words), (NO_VALUE_COLOUR, tr("not published"))]


def style_arguments(published: Published) -> tuple[str, str, float, list[float]] | None:
    """What ``style_statistics`` needs for the indicator that is mapped first, None where there is none."""
    at = mapped_indicator(published)
    year = None if at is None else newest_year(published, at)
    if at is None or year is None:
        return None
    definition, values = published.series.definitions[at], published.values.value[at, zone_places(published), year]
    factor = 100.0 if definition.base else 1.0
    title = f"{definition.name} {published.series.years[year]}" + (" (%)" if definition.base else "")
    return definition.key, title, factor, [float(v) for v in values[~np.isnan(values)]]


def statistics_preview(
    published: Published, polygons: Mapping[str, QgsGeometry], crs: QgsCoordinateReferenceSystem
) -> QgsVectorLayer:
    """The zones in memory, styled, for the map of the report."""
    features = [feature for feature in zone_features(published, polygons) if feature.hasGeometry()]
    layer = memory_layer("zones", crs, zone_fields(published), features)
    arguments = style_arguments(published)
    if arguments is not None:
        style_statistics(layer, *arguments)
    return layer
