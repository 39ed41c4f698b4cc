"""Simulated annealing of single border units: ways out of the local optima that greedy steps end in.

Openshaw and Rao (1995), AZP with simulated annealing, here under both population limits at every step. Each cycle cools
from a temperature at which a typical unit changes its zone freely to one at which hardly any does.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..graph.contiguity import stays_connected
from ..progress import Progress, check
from .partition import Table

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

STEPS_PER_UNIT = 350
# Temperatures as shares of the mean heterogeneity of a unit; measured on the Guerry data and on 26 x 26 grids.
_HOT, _COLD = 0.7, 0.05


class Annealing:
    """A division of one connected component within both limits; the number of zones stays."""

    def __init__(self, table: Table, edges: Ints, criteria: Criteria, rng: np.random.Generator) -> None:
        weights, mass = table.weights, float(table.weights.sum())
        around = table.features - (weights @ table.features / mass if mass > 0 else 0.0)
        self.rng = rng
        self.low, self.high = criteria.min_population, criteria.max_population
        self.people: list[int] = table.population.tolist()
        self.mass: list[float] = weights.tolist()
        self.moment: list[list[float]] = (weights[:, None] * around).tolist()
        self.typical = float((weights * (around**2).sum(axis=1)).sum()) / max(1, len(weights))
        self.neighbours: list[list[int]] = [[] for _ in self.people]
        for i, j in edges.tolist():
            self.neighbours[i].append(j)
            self.neighbours[j].append(i)

    def cycle(self, labels: Ints, progress: Progress | None = None) -> Ints:
        """The division after one cooling from ``labels`` (n,), numbered 0..k-1."""
        self.labels: list[int] = labels.tolist()
        self._sum_up(int(labels.max()) + 1)
        n = len(self.labels)
        steps = STEPS_PER_UNIT * n
        temperature = _HOT * self.typical
        cooling = (_COLD / _HOT) ** (1 / steps)
        if temperature <= 0:
            return labels
        for step, (chosen, side, luck) in enumerate(self.rng.random((steps, 3)).tolist()):
            if step % 4096 == 0:
                check(progress, 0.0)
            temperature *= cooling
            unit = int(chosen * n)
            around = self.neighbours[unit]
            if around:
                self._try(unit, self.labels[around[int(side * len(around))]], temperature, luck)
        return np.array(self.labels, dtype=np.int64)

    def _sum_up(self, k: int) -> None:
        width = len(self.moment[0]) if self.moment else 0
        self.zone_people, self.zone_units = [0] * k, [0] * k
        self.zone_mass = [0.0] * k
        self.zone_moment = [[0.0] * width for _ in range(k)]
        for unit, zone in enumerate(self.labels):
            self.zone_people[zone] += self.people[unit]
            self.zone_units[zone] += 1
            self.zone_mass[zone] += self.mass[unit]
            self.zone_moment[zone] = [a + b for a, b in zip(self.zone_moment[zone], self.moment[unit])]
        self.zone_value = [_value(*pair) for pair in zip(self.zone_moment, self.zone_mass)]

    def _try(self, unit: int, other: int, temperature: float, luck: float) -> None:
        """Give the unit to the zone ``other`` if the limits, the temperature and contiguity allow it."""
        home = self.labels[unit]
        people = self.people[unit]
        if (
            other == home
            or self.zone_units[home] == 1
            or self.zone_people[home] - people < self.low
            or self.zone_people[other] + people > self.high
        ):
            return
        mass, moment = self.mass[unit], self.moment[unit]
        left = [a - b for a, b in zip(self.zone_moment[home], moment)]
        grown = [a + b for a, b in zip(self.zone_moment[other], moment)]
        left_value, grown_value = _value(left, self.zone_mass[home] - mass), _value(grown, self.zone_mass[other] + mass)
        gain = left_value + grown_value - self.zone_value[home] - self.zone_value[other]
        if (gain < 0 and luck >= math.exp(gain / temperature)) or not stays_connected(
            unit, self.labels, self.neighbours
        ):
            return
        self.labels[unit] = other
        self.zone_moment[home], self.zone_moment[other] = left, grown
        self.zone_value[home], self.zone_value[other] = left_value, grown_value
        self.zone_mass[home] -= mass
        self.zone_mass[other] += mass
        self.zone_people[home] -= people
        self.zone_people[other] += people
        self.zone_units[home] -= 1
        self.zone_units[other] += 1


def _value(moment: list[float], mass: float) -> float:
    """What a zone's mean takes off the total heterogeneity: the larger, the better."""
    return math.fsum(x * x for x in moment) / mass if mass > 1e-12 else 0.0
