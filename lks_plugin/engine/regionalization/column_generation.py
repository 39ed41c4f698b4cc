"""Column generation with a search for candidate zones, for components too large to list every candidate of.

The dual values of the linear relaxation say what each unit is worth to a division. A zone whose heterogeneity is below
the worth of its units makes the division better; such zones are searched for by growing them unit by unit and by adding
and dropping units at the border. What the search finds goes into the set partitioning of ``exact``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..progress import Progress, check
from .candidates import bits, is_connected, membership, neighbour_masks
from .partition import Table
from .set_partitioning import choose, relaxation

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_TOLERANCE = 1e-7
_MAX_STEPS = 40
# So many candidates go to the integer program at the most, where no proof is at stake.
_MAX_COLUMNS = 700


class ZoneSearch:
    """The candidates found so far of one component, and the search for better ones."""

    def __init__(self, table: Table, edges: Ints, criteria: Criteria) -> None:
        weights, mass = table.weights, float(table.weights.sum())
        around = table.features - (weights @ table.features / mass if mass > 0 else 0.0)
        self.n = len(weights)
        self.weights = weights
        self.sums = weights[:, None] * around
        self.squares = weights * (around**2).sum(axis=1)
        self.people: list[int] = table.population.tolist()
        self.neighbours = neighbour_masks(self.n, edges)
        self.low, self.high = criteria.min_population, criteria.max_population
        self.masks: list[int] = []
        self.costs: list[float] = []
        self.row: dict[int, int] = {}
        self.threshold = 0.0

    def add(self, mask: int) -> int:
        """Take a zone among the candidates; its row."""
        if mask not in self.row:
            units = list(bits(mask))
            self._keep(
                mask, self._within(self.sums[units].sum(0), self.weights[units].sum(), self.squares[units].sum())
            )
        return self.row[mask]

    def add_division(self, labels: Ints) -> list[int]:
        """Take all zones of a division, 0..k-1, among the candidates; their rows."""
        masks = [0] * (int(labels.max()) + 1)
        for unit, label in enumerate(labels.tolist()):
            masks[label] |= 1 << unit
        return [self.add(mask) for mask in masks]

    def _keep(self, mask: int, cost: float) -> None:
        self.row[mask] = len(self.masks)
        self.masks.append(mask)
        self.costs.append(max(0.0, cost))

    @staticmethod
    def _within(sums: Floats, mass: float, squares: float) -> float:
        return float(squares - (sums @ sums / mass if mass > 0 else 0.0))

    def search(self, worth: Floats, level: float, starts: Sequence[int], progress: Progress | None, done: float) -> int:
        """Search from the candidates ``starts`` and from every unit; how many new candidates were found."""
        before = len(self.masks)
        for row in starts:
            check(progress, done)
            self._improve(_Trial(self, list(bits(self.masks[row])), worth, level))
        for unit in range(self.n):
            check(progress, done)
            trial = _Trial(self, [unit], worth, level)
            if self._grow(trial):
                self._improve(trial)
        return len(self.masks) - before

    def _grow(self, trial: _Trial) -> bool:
        """Add the most rewarding neighbour until there are people enough; False if that cannot be."""
        while trial.people < self.low:
            best = trial.best_addition()
            if best is None:
                return False
            trial.change(best[1], 1)
        self._take(trial)
        return True

    def _improve(self, trial: _Trial) -> None:
        """Add or drop border units for as long as that makes the zone more rewarding."""
        for _ in range(_MAX_STEPS):
            addition, removal = trial.best_addition(), trial.best_removal()
            moves = [(*move, sign) for move, sign in ((addition, 1), (removal, -1)) if move is not None]
            reduced, unit, sign = min(moves, default=(np.inf, 0, 0))
            if reduced >= trial.reduced - self.threshold:
                return
            trial.change(unit, sign)
            self._take(trial)

    def _take(self, trial: _Trial) -> None:
        if trial.reduced < -self.threshold and trial.mask not in self.row and trial.people >= self.low:
            self._keep(trial.mask, trial.cost)


class _Trial:
    """A zone being changed unit by unit: its sums, and its reduced cost under the worth of the units."""

    def __init__(self, search: ZoneSearch, units: list[int], worth: Floats, level: float) -> None:
        self.search, self.worth, self.level = search, worth, level
        self.mask = sum(1 << unit for unit in units)
        self.sums = search.sums[units].sum(axis=0)
        self.mass = float(search.weights[units].sum())
        self.squares = float(search.squares[units].sum())
        self.value = float(worth[units].sum())
        self.people = sum(search.people[unit] for unit in units)

    @property
    def cost(self) -> float:
        return self.search._within(self.sums, self.mass, self.squares)

    @property
    def reduced(self) -> float:
        return self.cost - self.value - self.level

    def change(self, unit: int, sign: int) -> None:
        self.mask ^= 1 << unit
        self.sums = self.sums + sign * self.search.sums[unit]
        self.mass += sign * float(self.search.weights[unit])
        self.squares += sign * float(self.search.squares[unit])
        self.value += sign * float(self.worth[unit])
        self.people += sign * self.search.people[unit]

    def _reduced_after(self, units: list[int], sign: int) -> Floats:
        """The reduced cost after adding or dropping each of ``units``."""
        search = self.search
        sums = self.sums + sign * search.sums[units]
        mass = self.mass + sign * search.weights[units]
        between = np.divide((sums**2).sum(axis=1), mass, out=np.zeros(len(units)), where=mass > 1e-12)
        squares = self.squares + sign * search.squares[units]
        return np.asarray(squares - between - self.value - sign * self.worth[units] - self.level)

    def best_addition(self) -> tuple[float, int] | None:
        """The reduced cost with the most rewarding neighbour that keeps the maximum, and that neighbour."""
        around = 0
        for unit in bits(self.mask):
            around |= self.search.neighbours[unit]
        room = self.search.high - self.people
        units = [unit for unit in bits(around & ~self.mask) if self.search.people[unit] <= room]
        if not units:
            return None
        reduced = self._reduced_after(units, 1)
        best = int(np.argmin(reduced))
        return float(reduced[best]), units[best]

    def best_removal(self) -> tuple[float, int] | None:
        """The reduced cost without the unit that is missed least, and that unit; the zone stays connected and large
        enough."""
        spare = self.people - self.search.low
        units = [unit for unit in bits(self.mask) if self.search.people[unit] <= spare]
        if not units or not self.mask & (self.mask - 1):
            return None
        reduced = self._reduced_after(units, -1)
        for best in np.argsort(reduced, kind="stable").tolist():
            if reduced[best] >= self.reduced:
                return None
            if is_connected(self.mask & ~(1 << units[best]), self.search.neighbours):
                return float(reduced[best]), units[best]
        return None


def improve_by_columns(
    table: Table,
    edges: Ints,
    criteria: Criteria,
    labels: Ints,
    free_number: bool,
    rounds: int,
    progress: Progress | None = None,
) -> Ints:
    """A division at least as good as ``labels`` (n,), which holds both limits, by at most ``rounds`` of search.

    The number of zones stays as it is unless ``free_number``.
    """
    search = ZoneSearch(table, edges, criteria)
    known = search.add_division(labels)
    n_zones = None if free_number else len(known)
    scale = math.fsum(search.costs[row] for row in known)
    if scale <= 0:
        return labels
    search.threshold = _TOLERANCE * scale
    active = np.unique(known)
    for turn in range(rounds):
        members, costs = membership(search.masks, search.n), np.array(search.costs)
        relaxed = relaxation(members, costs / scale, n_zones, active)
        used = relaxed.active[relaxed.reduced[relaxed.active] <= _TOLERANCE].tolist()
        active = np.arange(len(search.masks))
        if not search.search(scale * relaxed.worth, scale * relaxed.level, used, progress, turn / rounds):
            break
    return best_choice(search, labels, n_zones)


def best_choice(search: ZoneSearch, labels: Ints, n_zones: int | None) -> Ints:
    """The cheapest division from all candidates found, ``labels`` (n,) if none is cheaper."""
    known = np.array(search.add_division(labels))
    members, costs = membership(search.masks, search.n), np.array(search.costs)
    chosen = choose(members, costs, n_zones, known, _MAX_COLUMNS).rows
    return np.asarray(np.argmax(members[chosen], axis=0), dtype=np.int64)
