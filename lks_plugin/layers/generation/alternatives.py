"""What other choices would cost: other numbers of zones, and zones that need not be round."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsFeedback

from ...engine.graph.contiguity import stratum_ids
from ...engine.progress import Cancelled
from ...engine.regionalization.fewer_zones import fewer_zones
from ...engine.regionalization.improve import EFFORTS
from ...engine.regionalization.objective import Prices
from ...engine.regionalization.partition import UnitTable
from ...engine.units.homogeneity import heterogeneity_by_zone
from .generation import Zoning, divide, zones_by_stratum
from .zone_numbers import USUAL_SIZE, most_zones

# More units than this take too long to divide again and again for a report.
MOST_UNITS = 500
# Mean inhabitants of a zone in the curve; the second is about what SSB's proposal of 2025 has.
_SIZES = (2000, USUAL_SIZE, 2800, 3500)
# Merged zones are near a good division: a short search makes them one.
_EFFORT = 0.1


@dataclass(frozen=True)
class Alternatives:
    """``curve``: numbers of zones with the homogeneity found for them, ascending, the chosen number among them;
    ``without_shape`` the homogeneity of as many zones where roundness costs nothing, None where it never does;
    ``usual`` how many zones of SSB's usual size there would be."""

    curve: tuple[tuple[int, float], ...]
    without_shape: float | None
    usual: int


def explorable(zoning: Zoning) -> bool:
    """Whether the layer is small enough to be divided on other terms for the report."""
    return len(zoning.units) <= MOST_UNITS


def alternatives(zoning: Zoning, feedback: QgsFeedback) -> Alternatives | None:
    """What other choices would give; None for layers that are too large for it, or where it makes no sense.

    Raises ``Cancelled`` when the feedback is.
    """
    options = zoning.options
    if not explorable(zoning) or not options.refine or options.fixed is not None or options.by_location:
        return None
    people = int(zoning.units.population.sum())
    most = most_zones(zoning.units, options)
    chosen = len(zoning.zones)
    numbers = {min(most, max(1, round(people / size))) for size in _SIZES} - {chosen}
    curve = [(chosen, zoning.division.homogeneity)]
    for number in sorted(numbers) if len(numbers) > 1 else ():
        found = _with_zones(zoning, number, feedback)
        if found is not None:
            curve.append((number, found))
    free = _without_shape(zoning, feedback) if options.border_cost > 0 else None
    if feedback.isCanceled():
        raise Cancelled
    return Alternatives(tuple(sorted(curve)), free, round(people / USUAL_SIZE))


def _with_zones(zoning: Zoning, number: int, feedback: QgsFeedback) -> float | None:
    """The homogeneity of another number of zones, None where it is not reached: fewer come from the zones there are,
    merged; more are searched for like those."""
    start, effort = None, min(1.0, EFFORTS[zoning.options.effort])
    if number < len(zoning.zones):
        start, effort = _merged(zoning, number), _EFFORT
        if start is None:
            return None
    found = divide(
        zoning.units,
        zoning.features,
        zoning.contiguity,
        zoning.borders,
        zoning.options,
        n_zones=number if start is None else zones_by_stratum(zoning.units, start),
        progress=lambda _: not feedback.isCanceled(),
        effort=effort,
        start=start,
    )
    return found.homogeneity if found.n_zones == number else None


def _merged(zoning: Zoning, number: int) -> np.ndarray | None:
    """The zones merged until they are so many."""
    units, options, edges = zoning.units, zoning.options, zoning.contiguity.edges
    table = UnitTable(zoning.features, units.population.astype(float), units.population)
    strata = stratum_ids(units.strata, len(units))
    inside = strata[edges[:, 0]] == strata[edges[:, 1]]
    kommuner = stratum_ids(units.kommuner, len(units))
    spread = float(heterogeneity_by_zone(table.features, table.weights, kommuner).sum())
    prices = Prices(zoning.borders, options.border_cost, 0.0, 0.0).in_run(spread, int(units.population.sum()))
    limits = [options.criteria_of(kommune) for kommune in units.kommuner]
    most = np.array([own.max_population for own in limits], dtype=np.int64)
    # Costs are multiples of the minimum, which may be another in each kommune.
    saved = prices.terms(1).borders
    saved = saved * np.array([own.min_population for own in limits])[edges[:, 0]] if len(saved) else saved
    return fewer_zones(
        table, edges[inside], zoning.division.labels, number, most, saved[inside] if len(saved) else None
    )


def _without_shape(zoning: Zoning, feedback: QgsFeedback) -> float:
    """The homogeneity of as many zones that need not be round."""
    found = divide(
        zoning.units,
        zoning.features,
        zoning.contiguity,
        zoning.borders,
        replace(zoning.options, compactness=0.0),
        n_zones=zones_by_stratum(zoning.units, zoning.division.labels),
        progress=lambda _: not feedback.isCanceled(),
        effort=min(1.0, EFFORTS[zoning.options.effort]),
        start=zoning.division.labels,
    )
    return found.homogeneity
