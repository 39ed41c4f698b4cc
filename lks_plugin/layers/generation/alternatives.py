"""What other choices would cost: other numbers of zones, and zones that need not be round."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import QgsFeedback

from ...engine.progress import Cancelled
from .generation import Zoning, divide

# More units than this take too long to divide again and again for a report: Bærum's 437 four times as long as the
# division itself, Oslo's 591 more than ten times.
MOST_UNITS = 500
# Mean inhabitants of a zone in the curve; the fourth is about what SSB's proposal of 2025 has.
_SIZES = (1700, 2000, 2325, 2800, 3500)
# Enough to compare by: the share of the usual steps.
_EFFORT = 0.1
USUAL_SIZE = 2325


@dataclass(frozen=True)
class Alternatives:
    """``curve``: numbers of zones with the homogeneity that a quick search finds for them, ascending; ``without_shape``
    the homogeneity where roundness costs nothing, None where it costs nothing anyway; ``usual`` how many zones of SSB's
    usual size there would be."""

    curve: tuple[tuple[int, float], ...]
    without_shape: float | None
    usual: int


def alternatives(zoning: Zoning, feedback: QgsFeedback) -> Alternatives | None:
    """What other choices would give; None for layers that are too large for it, or where it makes no sense.

    Raises ``Cancelled`` when the feedback is.
    """
    units, options = zoning.units, zoning.options
    if len(units) > MOST_UNITS or not options.refine or options.fixed is not None:
        return None

    def going_on(_: float) -> bool:
        return not feedback.isCanceled()

    people = int(units.population.sum())
    most = people // max(1, options.criteria.min_population)
    numbers = sorted({min(most, max(1, round(people / size))) for size in _SIZES})
    curve = []
    for number in numbers if len(numbers) > 2 else ():
        found = divide(units, zoning.features, zoning.contiguity, zoning.geometries, options, number, going_on, _EFFORT)
        if found.n_zones == number:
            curve.append((number, found.homogeneity))
    free = None
    if options.border_cost > 0:
        plain = replace(options, compactness=0.0)
        free = divide(units, zoning.features, zoning.contiguity, zoning.geometries, plain, zoning.wanted, going_on)
    if feedback.isCanceled():
        raise Cancelled
    return Alternatives(tuple(curve), None if free is None else free.homogeneity, round(people / USUAL_SIZE))
