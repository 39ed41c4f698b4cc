"""What zones are like: the means of their indicators beside those of the kommune."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsMessageLog

from ...engine.errors import LksError
from ...engine.units.indicators import Measure
from ...layers.errors import error_sentence
from ...layers.reading.units import UnitLayer
from ...layers.translation import tr
from .reading import usable
from .records import Profile

Floats = NDArray[np.float64]


def profile(
    layer: UnitLayer, measures: Sequence[Measure], zones: Sequence[tuple[str, Sequence[int]]]
) -> Profile | None:
    """The profile of zones, each with its code and units; None without indicators to tell of, or without zones."""
    if not measures or not zones:
        return None
    kommuner = {layer.units.kommuner[unit] for _, units in zones for unit in units}
    whole = [unit for unit in layer.zoned.tolist() if layer.units.kommuner[unit] in kommuner]
    groups = [whole, *(list(units) for _, units in zones)]
    told = {measure.name: _column(layer, measure, groups) for measure in usable(measures, layer)}
    columns = {name: column for name, column in told.items() if column is not None}
    if not columns:
        return None
    values = np.column_stack([means[1:] for means, _ in columns.values()])
    mean = np.array([means[0] for means, _ in columns.values()])
    spread = np.array([each for _, each in columns.values()])
    deviation = np.divide(values - mean, spread, out=np.full_like(values, np.nan), where=spread > 0)
    return Profile(tuple(code for code, _ in zones), tuple(columns), values, mean, deviation)


def _column(layer: UnitLayer, measure: Measure, groups: Sequence[Sequence[int]]) -> tuple[Floats, float] | None:
    """The mean of each group of units, and the standard deviation of the units of the first; None for broken fields."""
    try:
        values = layer.numbers(measure.count)
        base = None if measure.base is None else layer.numbers(measure.base)
    except LksError as error:
        reason = tr("{indicator} is not in the profile: {reason}").format(
            indicator=measure.name, reason=error_sentence(error)
        )
        QgsMessageLog.logMessage(reason, "LKS", Qgis.MessageLevel.Warning)
        return None
    if base is not None:
        values, weights = np.divide(values, base, out=np.full_like(values, np.nan), where=base > 0), base
    else:
        weights = layer.units.population.astype(float)
    known = np.isfinite(values) & np.isfinite(weights)
    values, weights = np.where(known, values, 0.0), np.where(known, weights, 0.0)

    def mean(units: Sequence[int]) -> float:
        mass = float(weights[units].sum())
        return float(weights[units] @ values[units]) / mass if mass > 0 else float("nan")

    means = np.array([mean(list(units)) for units in groups])
    whole = list(groups[0])
    mass = float(weights[whole].sum())
    spread = float(np.sqrt(weights[whole] @ (values[whole] - means[0]) ** 2 / mass)) if mass > 0 else 0.0
    return means, spread
