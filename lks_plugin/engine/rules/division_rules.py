"""The rules that only the division as a whole keeps or breaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from ..findings import ERROR, NOTE, Finding
from .assignment import UNASSIGNED, Assignment

# Tukey's fence for values "far out", in quartile distances above the upper quartile; and the fewest zones to speak of
# what is usual among them.
_FAR_OUT = 3.0
_ENOUGH_ZONES = 8


def unassigned(at: Assignment) -> Iterator[Finding]:
    """Units with a polygon that are in no zone, kommune by kommune."""
    zones = _zones_of_kommuner(at)
    for kommune, units in sorted(_without_zone(at).items()):
        if zones[kommune]:
            people = int(at.ground.units.population[units].sum())
            reason = "inhabited" if people else "unassigned_uninhabited"
            yield Finding("unassigned", reason, tuple(units), None, people, 0, ERROR)


def kommune_without_zone(at: Assignment) -> Iterator[Finding]:
    """Kommuner none of whose units are in a zone."""
    zones = _zones_of_kommuner(at)
    for kommune, units in sorted(_without_zone(at).items()):
        if not zones[kommune]:
            people = int(at.ground.units.population[units].sum())
            details = (("kommune", at.ground.units.kommune_names[units[0]]), ("people", people))
            yield Finding("kommune_without_zone", "none", tuple(units), None, 0, 1, ERROR, details=details)


def too_small_for_two(at: Assignment) -> Iterator[Finding]:
    """Kommuner with one zone that have too few inhabitants for two; those below the minimum are told by their zone."""
    units = at.ground.units
    for kommune, zones in sorted(_zones_of_kommuner(at).items()):
        if len(zones) == 1:
            (zone,) = zones
            people, limits = at.population(zone), at.criteria(zone)
            if limits.min_population <= people < 2 * limits.min_population and not at.is_rest(zone):
                members = tuple(unit for unit in at.members(zone) if units.kommuner[unit] == kommune)
                limit = 2 * limits.min_population
                yield Finding("too_small_for_two", "one_zone", members, zone, people, limit, NOTE)


def _zones_of_kommuner(at: Assignment) -> dict[str, set[int]]:
    """The zones in each kommune, rest zones left out; kommuner without any, too."""
    names, kommune = at.ground.kommune
    labels, zones = np.array(at.labels, dtype=np.int64), len(at.codes)
    # The last stands for units without a zone, whose label is -1.
    counted = np.array([not at.is_rest(zone) for zone in range(zones)] + [False], dtype=bool)[labels]
    # A pair of kommune and zone as one number.
    pairs = np.unique(kommune[counted] * zones + labels[counted]).tolist()
    found: dict[str, set[int]] = {name: set() for name in names}
    for pair in pairs:
        found[names[pair // zones]].add(pair % zones)
    return found


def _without_zone(at: Assignment) -> dict[str, list[int]]:
    """The units of each kommune that should be in a zone and are not."""
    found: dict[str, list[int]] = defaultdict(list)
    for unit, label in enumerate(at.labels):
        if label == UNASSIGNED and at.ground.drawn[unit] and not at.ground.rest[unit]:
            found[at.ground.units.kommuner[unit]].append(unit)
    return found


def outliers(at: Assignment, per_inhabitant: Sequence[float]) -> Iterator[Finding]:
    """Zones far more heterogeneous inside than is usual among the zones of the division (Tukey 1977: more than three
    quartile distances above the upper quartile). ``per_inhabitant`` (k,) is NaN for zones that are not judged."""
    values = np.asarray(per_inhabitant, dtype=float)
    known = values[np.isfinite(values)]
    if len(known) < _ENOUGH_ZONES:
        return
    lower, upper = np.quantile(known, [0.25, 0.75])
    fence = float(upper + _FAR_OUT * (upper - lower))
    for zone in np.flatnonzero(values > fence).tolist():
        units = tuple(at.members(zone))
        yield Finding("outlier", "far_out", units, zone, round(float(values[zone]), 6), round(fence, 6), NOTE)
