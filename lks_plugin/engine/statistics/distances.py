"""Distances between the centres of grunnkretser, and the measures of settlement that the criteria data make of them.

The measures are those of table F-k of the Norwegian income system for kommuner, columns 11 to 16.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress, check
from .figures import Floats

Ints = NDArray[np.int64]
# The graded basis criterion (columns 11 and 12): km from which it is 1, and the least it can be.
FULL_BASIS_KM, LEAST_BASIS = 25.7, 0.5
# How many people are to be reached (column 11).
PEOPLE_REACHED = 5000
# Rows of distances held at a time, and how many nearest units are looked at before all are.
_ROWS, _NEAREST = 256, 256


class Distances(Protocol):
    """What gives the distances from units."""

    def rows(self, units: Ints) -> Floats:
        """(k, n) km from each of k units to all n; infinite where there is no way, 0 to itself."""


class StraightLine:
    """The straight line between ``centres`` (n, 2), in metres, times a ``factor``; NaN centres cannot be reached."""

    def __init__(self, centres: Floats, factor: float = 1.0) -> None:
        self._centres, self._factor = centres, factor

    def rows(self, units: Ints) -> Floats:
        """See ``Distances``."""
        away = self._centres[units, None, :] - self._centres[None, :, :]
        km = np.hypot(away[..., 0], away[..., 1]) * self._factor / 1000
        return np.where(np.isnan(km), np.inf, km)


class GivenDistances:
    """The km of ``pairs`` (from, to) of n units; one way stands for the way back where that is not given."""

    def __init__(self, n: int, pairs: Mapping[tuple[int, int], float]) -> None:
        self._n = n
        self._to: dict[int, dict[int, float]] = {}
        for (one, other), km in pairs.items():
            self._to.setdefault(one, {})[other] = km
            if (other, one) not in pairs:
                self._to.setdefault(other, {})[one] = km

    def rows(self, units: Ints) -> Floats:
        """See ``Distances``."""
        found = np.full((len(units), self._n), np.inf)
        for row, unit in enumerate(units.tolist()):
            own = self._to.get(unit, {})
            found[row, list(own)] = list(own.values())
            found[row, unit] = 0.0
        return found


class RoadNetwork:
    """The shortest way in a network: ``nodes`` (n,) the place of each unit in it, -1 for none, ``arcs`` (m, 2) from and
    to, ``km`` (m,) their cost, ``access`` (n,) km from each unit to its place in the network."""

    def __init__(self, nodes: Ints, n_nodes: int, arcs: Ints, km: Floats, access: Floats) -> None:
        from scipy.sparse import coo_matrix  # see canExecute

        self._nodes, self._access = nodes, access
        # Of parallel arcs the shortest counts; zeros would be no arcs.
        order = np.lexsort((km, arcs[:, 1], arcs[:, 0]))
        arcs, km = arcs[order], np.maximum(km[order], 1e-9)
        first = np.ones(len(arcs), dtype=bool)
        first[1:] = (arcs[1:] != arcs[:-1]).any(axis=1)
        self._graph = coo_matrix((km[first], (arcs[first, 0], arcs[first, 1])), (n_nodes, n_nodes)).tocsr()

    def rows(self, units: Ints) -> Floats:
        """See ``Distances``."""
        from scipy.sparse.csgraph import dijkstra

        found = np.full((len(units), len(self._nodes)), np.inf)
        there = np.flatnonzero(self._nodes[units] >= 0)
        if len(there):
            km = dijkstra(self._graph, indices=self._nodes[units[there]])
            ways = km[:, self._nodes] + self._access[None, :] + self._access[units[there], None]
            found[there] = np.where(self._nodes >= 0, ways, np.inf)
        found[np.arange(len(units)), units] = 0.0
        return found


def _in_chunks(distances: Distances, units: Ints, progress: Progress | None) -> Iterator[tuple[int, Floats]]:
    for start in range(0, len(units), _ROWS):
        check(progress, start / len(units))
        for offset, row in enumerate(distances.rows(units[start : start + _ROWS])):
            yield start + offset, row


def km_to_reach(
    distances: Distances, people: Ints, units: Ints, wanted: int = PEOPLE_REACHED, progress: Progress | None = None
) -> Floats:
    """(k,) for each of the ``units`` the shortest way within which ``wanted`` people live, its own among them.

    ``people`` (n,) of all units, whatever their kommune. Infinite where so many cannot be reached.
    """
    found = np.full(len(units), np.inf)
    for place, row in _in_chunks(distances, units, progress):
        found[place] = _reached(row, people, wanted)
    return found


def _reached(row: Floats, people: Ints, wanted: int) -> float:
    for most in (min(_NEAREST, len(row)), len(row)):
        nearest = np.argpartition(row, most - 1)[:most] if most < len(row) else np.arange(len(row))
        nearest = nearest[np.argsort(row[nearest], kind="stable")]
        place = int(np.searchsorted(np.cumsum(people[nearest]), wanted))
        if place < len(nearest):
            return float(row[nearest[place]])
    return float("inf")


def km_to_nearest(distances: Distances, people: Ints, zones: Sequence[str], progress: Progress | None = None) -> Floats:
    """(n,) km from each unit to the nearest other inhabited one in the same zone: 0 where it is the only one inhabited,
    NaN for units without people or zone, infinite where there is no way."""
    names = np.array(zones, dtype=str)
    own = np.flatnonzero((people > 0) & (names != ""))
    found = np.full(len(people), np.nan)
    for place, row in _in_chunks(distances, own, progress):
        unit = own[place]
        others = own[(names[own] == names[unit]) & (own != unit)]
        found[unit] = row[others].min() if len(others) else 0.0
    return found


def km_to_zone_point(centres: Floats, factor: float, people: Ints, zones: Sequence[str]) -> Floats:
    """(n,) km from each unit in a straight line to the population-weighted centre of its zone; NaN for units without
    people, zone or centre."""
    names = np.array(zones, dtype=str)
    there = (people > 0) & (names != "") & ~np.isnan(centres).any(axis=1)
    found = np.full(len(people), np.nan)
    for name in np.unique(names[there]):
        own = np.flatnonzero(there & (names == name))
        away = centres[own] - np.average(centres[own], axis=0, weights=people[own])
        found[own] = np.hypot(away[:, 0], away[:, 1]) * factor / 1000
    return found


def km_to_zone_unit(
    distances: Distances, people: Ints, zones: Sequence[str], progress: Progress | None = None
) -> tuple[Floats, dict[str, int]]:
    """(n,) km from each unit to the centre of its zone, the inhabited unit that its people reach with the shortest way
    in all (of equals the first), and that unit of each zone. NaN for units without people or zone, infinite where
    there is no way."""
    names = np.array(zones, dtype=str)
    inhabited = (people > 0) & (names != "")
    found, centre = np.full(len(people), np.nan), {}
    every = np.unique(names[inhabited])
    for at, name in enumerate(every):
        check(progress, at / len(every))
        own = np.flatnonzero(inhabited & (names == name))
        km = distances.rows(own)[:, own]
        best = int(np.argmin(people[own] @ km)) if np.isfinite(km).all() else _least_cut_off(km, people[own])
        found[own], centre[str(name)] = km[:, best], int(own[best])
    return found, centre


def _least_cut_off(km: Floats, people: Ints) -> int:
    """The unit that the most people reach at all, of equals the one with the shortest way."""
    there = np.isfinite(km)
    way = people @ np.where(there, km, 0.0)
    return int(np.lexsort((way, -(people @ there)))[0])


def graded_basis(km: float) -> float:
    """The graded basis criterion: 1 from 25.7 km on, linear down to 0.5 at 0 km (the line is inferred: only its ends
    are published)."""
    return 1.0 if km >= FULL_BASIS_KM else LEAST_BASIS + (1 - LEAST_BASIS) * km / FULL_BASIS_KM


def accumulation_index(divorced: float, unemployed: float, low_income: float, people: float) -> float:
    """The opphopingsindeks (column 25): divorced and separated x unemployed x low income / inhabitants squared; NaN
    where one of them is unknown or nobody lives there."""
    return divorced * unemployed * low_income / people**2 if people > 0 else float("nan")
