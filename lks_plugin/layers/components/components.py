"""Principal components of a layer's units: the statistics behind homogeneity, and the layer and tables that hold them.

``lks:generate`` measures homogeneity on the very scores that ``unit_components`` makes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import NULL, QgsFeature, QgsFields

from ...engine.units.homogeneity import Components, principal_components
from ...engine.units.indicators import INDICATORS, SUPPRESSED_SIGN, Measure
from ...layers.errors import InputError
from ..fields import boolean, decimal, extended_fields, fields_of, integer, text
from ..reading.units import UnitLayer
from ..translation import named

SCORE_PREFIX = "pc"
_VECTOR_PREFIX = "vektor"


def unit_components(layer: UnitLayer, measures: Sequence[Measure], variance: float) -> Components:
    """The principal components of the units with a polygon, as many as hold the share ``variance``.

    Raises ``InputError`` where no indicator varies.
    """
    try:
        return principal_components(
            layer.attributes[layer.zoned],
            [measure.name for measure in measures],
            layer.units.population[layer.zoned],
            variance,
            [measure.weight for measure in measures],
        )
    except ValueError as error:
        raise InputError("nothing_varies", names=named(measure.count for measure in measures)) from error


@dataclass(frozen=True)
class Description:
    """An indicator over the units with a polygon.

    ``number`` is Statistics Norway's, None for building types and own fields. ``mean`` and ``deviation`` count each
    unit by its inhabitants; they, ``least`` and ``most`` are of the shares as used, smoothed if so asked, NaN without
    any value. ``missing`` units have no value, ``suppressed`` of them because it is confidential. ``column`` is the
    indicator's place among those in the components, None where it was left out.
    """

    measure: Measure
    number: int | None
    mean: float
    deviation: float
    least: float
    most: float
    missing: int
    suppressed: int
    column: int | None


def describe(layer: UnitLayer, measures: Sequence[Measure], components: Components) -> list[Description]:
    """A description of each of the measures."""
    numbers = {indicator.key.lower(): indicator.number for indicator in INDICATORS}
    place = {used: column for column, used in enumerate(components.used)}
    people = layer.units.population[layer.zoned].astype(float)
    made = []
    for index, measure in enumerate(measures):
        values = layer.attributes[layer.zoned, index]
        # The attribute of a building type is the root of its share.
        values = values**2 if measure.part_of_whole else values
        known = np.isfinite(values)
        mean, deviation = _moments(values[known], people[known])
        made.append(
            Description(
                measure=measure,
                number=numbers.get(measure.key.lower()),
                mean=mean,
                deviation=deviation,
                least=float(values[known].min()) if known.any() else np.nan,
                most=float(values[known].max()) if known.any() else np.nan,
                missing=int((~known).sum()),
                suppressed=_suppressed(layer, measure),
                column=place.get(index),
            )
        )
    return made


def _moments(values: np.ndarray, people: np.ndarray) -> tuple[float, float]:
    """Mean and standard deviation of values, each counted by its inhabitants."""
    if not len(values) or people.sum() == 0:
        return np.nan, np.nan
    mean = float(np.average(values, weights=people))
    return mean, float(np.sqrt(np.average((values - mean) ** 2, weights=people)))


def _suppressed(layer: UnitLayer, measure: Measure) -> int:
    """The number of units with a polygon for which the value is confidential."""
    rows = (layer.features[unit] for unit in layer.zoned.tolist())
    return sum(any(str(row[name]).strip() == SUPPRESSED_SIGN for name in measure.fields) for row in rows)


# -- the layer and the tables -----------------------------------------------------------------------------------------


def score_names(components: Components) -> list[str]:
    """The fields of the scores: ``pc1``, ``pc2`` …"""
    return [f"{SCORE_PREFIX}{number}" for number in range(1, components.kept + 1)]


def score_fields(source: QgsFields, layer: UnitLayer, components: Components) -> QgsFields:
    """The input's fields and the scores; fields of the input that have their names become ``pc1_forrige`` …"""
    return extended_fields(source, layer.features, [decimal(name) for name in score_names(components)])


def score_features(source: QgsFields, layer: UnitLayer, components: Components) -> Iterator[QgsFeature]:
    """Every row of the input, unchanged but for its scores; those outside the components have none."""
    fields = score_fields(source, layer, components)
    scores: list[list[object]] = [[NULL] * components.kept for _ in layer.features]
    for unit, row in zip(layer.zoned.tolist(), components.scores.tolist()):
        scores[unit] = row
    for row, own in zip(layer.features, scores):
        feature = QgsFeature(fields)
        feature.setAttributes([*row.attributes(), *own])
        feature.setGeometry(row.geometry())
        yield feature


def loading_fields(components: Components) -> QgsFields:
    """The fields of the loadings: the indicator, its figures, its correlation with each component, its communality,
    and its element in the unit vector of each component."""
    return fields_of(
        integer("nummer"),
        text("nokkel"),
        text("indikator"),
        decimal("vekt"),
        decimal("gjennomsnitt"),
        decimal("standardavvik"),
        decimal("minst"),
        decimal("storst"),
        integer("uten_verdi"),
        integer("skjermet"),
        *(decimal(name) for name in score_names(components)),
        decimal("kommunalitet"),
        *(decimal(f"{_VECTOR_PREFIX}{number}") for number in range(1, components.kept + 1)),
    )


def loading_features(described: Sequence[Description], components: Components) -> Iterator[QgsFeature]:
    """One row per indicator; those left out have no loadings."""
    fields, nothing = loading_fields(components), [NULL] * components.kept
    for one in described:
        column, figures = one.column, (one.mean, one.deviation, one.least, one.most)
        loadings = nothing if column is None else components.structure[:, column].tolist()
        vectors = nothing if column is None else components.loadings[:, column].tolist()
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                NULL if one.number is None else one.number,
                one.measure.key,
                one.measure.name,
                one.measure.weight,
                *(figure if np.isfinite(figure) else NULL for figure in figures),
                one.missing,
                one.suppressed,
                *loadings,
                NULL if column is None else float(components.communalities[column]),
                *vectors,
            ]
        )
        yield feature


def correlation_fields() -> QgsFields:
    """The fields of the correlations: two indicators, their correlation, and their covariance with weights."""
    return fields_of(
        text("nokkel_1"),
        text("indikator_1"),
        text("nokkel_2"),
        text("indikator_2"),
        decimal("korrelasjon"),
        decimal("kovarians"),
    )


def correlation_features(measures: Sequence[Measure], components: Components) -> Iterator[QgsFeature]:
    """One row per ordered pair of indicators, so that the table can be filtered and pivoted."""
    fields, correlations = correlation_fields(), components.correlations
    for i, first in enumerate(components.used):
        for j, second in enumerate(components.used):
            one, other = measures[first], measures[second]
            feature = QgsFeature(fields)
            feature.setAttributes(
                [
                    one.key,
                    one.name,
                    other.key,
                    other.name,
                    float(correlations[i, j]),
                    float(components.correlation[i, j]),
                ]
            )
            yield feature


def eigenvalue_fields() -> QgsFields:
    """The fields of the components: variance, share of it, cumulated share, whether its scores are used."""
    return fields_of(
        text("komponent"), decimal("egenverdi"), decimal("andel"), decimal("kumulert_andel"), boolean("brukt")
    )


def eigenvalue_features(components: Components) -> Iterator[QgsFeature]:
    """One row per component, largest first."""
    fields = eigenvalue_fields()
    cumulated = np.cumsum(components.explained)
    for index, share in enumerate(components.explained.tolist()):
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                f"{SCORE_PREFIX}{index + 1}",
                float(components.eigenvalues[index]),
                share,
                float(cumulated[index]),
                index < components.kept,
            ]
        )
        yield feature
