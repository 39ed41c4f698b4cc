"""The ground an invented kommune stands on: coast, fjord, islands, inland border, town and villages.

Everything lies in a unit square with the sea to the west; lengths are fractions of its side.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

MIDDLE = np.array([0.54, 0.5])
INLAND_RADIUS = 0.345
SHORE_EAST = 0.33
FJORD_WIDTH = 0.03
MOAT = 0.01

# How the units are shared out: parts of all units per place, spread as a bell of this width; the rest is countryside.
TOWN_PART, TOWN_SPREAD = 0.55, 0.042
VILLAGE_PART, VILLAGE_SPREAD = 0.06, 0.017
ISLAND_PART = 0.03
COUNTRY_DENSITY = 0.75

WAVES_PER_OCTAVE = 7
OCTAVES = (2.5, 5.0, 10.0, 20.0, 40.0)


@dataclass(frozen=True)
class Waves:
    """Random relief, a sum of plane waves: ``vectors`` (w, 2) in cycles per side, ``phases`` (w,), ``sizes`` (w,)."""

    vectors: Floats
    phases: Floats
    sizes: Floats

    def __call__(self, points: Floats) -> Floats:
        """The relief at ``points`` (p, 2), about normal with standard deviation 1."""
        return np.cos(2 * np.pi * points @ self.vectors.T + self.phases) @ self.sizes


@dataclass(frozen=True)
class Terrain:
    """Where sea, land and people are. ``villages`` (v, 2); ``islands`` (i, 3): x, y, radius; ``fjord``: mouth, head."""

    relief: Waves
    town: Floats
    villages: Floats
    islands: Floats
    fjord: Floats

    def is_sea(self, points: Floats) -> Bools:
        """Whether there is water at ``points`` (p, 2)."""
        bumps = self.relief(points)
        height = points[:, 0] - SHORE_EAST + 0.05 * bumps
        height = np.minimum(height, self._beside_fjord(points) + 0.006 * bumps.clip(-1, 1))
        for x, y, radius in self.islands:
            east, north = (points - (x, y)).T
            beyond = np.hypot(0.8 * (east + north), 1.2 * (east - north)) / np.sqrt(2) - radius
            height = np.where(beyond < radius + MOAT, -beyond + 0.3 * radius * bumps.clip(-2, 2), height)
        return height < 0

    def is_inside(self, points: Floats) -> Bools:
        """Whether ``points`` (p, 2) lie on this side of the border to the neighbouring kommuner."""
        x, y = (points - MIDDLE).T
        outwards = np.hypot(np.where(x < 0, 0.55 * x, x), y)
        return outwards + 0.03 * self.relief(points[:, ::-1]).clip(-2, 2) < INLAND_RADIUS

    def settlement(self, points: Floats) -> Floats:
        """The (p, 3) parts of all units per area at ``points`` that belong to town, villages, country and islands."""
        villages = sum(VILLAGE_PART * _bell(points, place, VILLAGE_SPREAD) for place in self.villages)
        islands = sum(
            ISLAND_PART * (radius / self.islands[0, 2]) * _bell(points, np.array([x, y]), radius)
            for x, y, radius in self.islands
        )
        town = TOWN_PART * _bell(points, self.town, TOWN_SPREAD)
        return np.column_stack([town, villages, COUNTRY_DENSITY + islands])

    def _beside_fjord(self, points: Floats) -> Floats:
        """How far (p,) the points are from the water of the fjord, which narrows towards its head."""
        mouth, head = self.fjord
        along = ((points - mouth) @ (head - mouth) / np.sum((head - mouth) ** 2)).clip(0, 1)
        nearest = mouth + along[:, None] * (head - mouth)
        return np.hypot(*(points - nearest).T) - FJORD_WIDTH * (1 - 0.7 * along)


def make_terrain(rng: np.random.Generator) -> Terrain:
    """Invents the ground: the same generator state gives the same ground."""
    relief = _waves(rng)
    town = np.array([0.50, 0.50]) + rng.uniform(-0.04, 0.04, 2)
    fjord = np.array([[0.20, town[1] + rng.uniform(-0.1, 0.1)], town - (0.03, 0.0)])
    islands = np.array([[0.15, 0.66, 0.045], [0.14, 0.36, 0.024], [0.20, 0.25, 0.018], [0.09, 0.50, 0.018]])
    islands[:, :2] += rng.uniform(-0.02, 0.02, (len(islands), 2))
    bare = Terrain(relief, town, np.empty((0, 2)), islands, fjord)
    return Terrain(relief, town, _village_places(bare, int(rng.integers(2, 5)), rng), islands, fjord)


def quadtree_points(terrain: Terrain, cells: float, rng: np.random.Generator) -> Floats:
    """(p, 2) scattered points, one in each square that is small enough for the settlement there."""
    corners, size, found = np.zeros((1, 2)), 1.0, []
    while len(corners):
        crowd = terrain.settlement(corners + size / 2).sum(axis=1) * size**2 * cells
        full = (crowd > 1) | (size > 1 / 16)
        leaves = corners[~full]
        found.append(leaves + size * rng.uniform(0.12, 0.88, leaves.shape))
        size /= 2
        quarters = size * np.array([[0, 0], [1, 0], [0, 1], [1, 1]])
        corners = (corners[full][:, None, :] + quarters).reshape(-1, 2)
    return np.concatenate(found)


def _waves(rng: np.random.Generator) -> Waves:
    cycles = np.repeat(OCTAVES, WAVES_PER_OCTAVE)
    angles = rng.uniform(0, 2 * np.pi, len(cycles))
    sizes = cycles**-0.8
    vectors = cycles[:, None] * np.column_stack([np.cos(angles), np.sin(angles)])
    return Waves(vectors, rng.uniform(0, 2 * np.pi, len(cycles)), sizes / np.sqrt(np.sum(sizes**2) / 2))


def _village_places(terrain: Terrain, count: int, rng: np.random.Generator) -> Floats:
    """(count, 2) places on land, well apart from the town and from each other."""
    tries = rng.uniform(0.2, 0.9, (400, 2))
    tries = tries[~terrain.is_sea(tries) & terrain.is_inside(0.5 + (tries - 0.5) * 1.1)]
    places = [terrain.town]
    for _ in range(count):
        distance = np.min([np.hypot(*(tries - place).T) for place in places], axis=0).clip(max=0.2)
        distance += rng.uniform(0, 0.05, len(tries))
        places.append(tries[np.argmax(distance)])
    return np.array(places[1:])


def _bell(points: Floats, centre: Floats, spread: float) -> Floats:
    """A two-dimensional normal density (p,) around ``centre``."""
    squares = np.sum((points - centre) ** 2, axis=1) / spread**2
    return np.exp(-squares / 2) / (2 * np.pi * spread**2)
