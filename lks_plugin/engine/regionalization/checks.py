"""What the caller gives the front door: arrays that fit together, or a ``ValueError`` that says what does not."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from numbers import Integral, Real

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..criteria import Criteria
from ..graph.contiguity import valid_edges
from .partition import UnitTable
from .redcap import METHODS

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Larger features than this have squares, times weights up to the heaviest, that overflow; more people are not counted
# exactly.
_LARGEST, _HEAVIEST = 1e100, 1e50
_MOST_PEOPLE = 2.0**53


def people_ahead(future: ArrayLike | None, n: int) -> Ints | None:
    """The units' people at the horizon; raises ``ValueError`` unless they are n whole numbers, none negative."""
    if future is None:
        return None
    counted = np.asarray(future)
    people = counted.astype(float) if counted.dtype.kind in "biuf" else np.full(1, np.nan)
    if (
        people.shape != (n,)
        or not np.isfinite(people).all()
        or (people < 0).any()
        or (people != np.floor(people)).any()
        or people.sum() > _MOST_PEOPLE
    ):
        raise ValueError(f"future must be {n} whole numbers, none negative, at most {_MOST_PEOPLE:.0f} in all")
    return people.astype(np.int64)


def check_choices(
    method: str,
    effort: float,
    seed: int,
    strata: Sequence[Hashable] | NDArray[np.generic] | None,
    n: int,
) -> None:
    """Raises ``ValueError`` for an unknown method, an effort or a seed that is none, strata that do not fit n units."""
    if not isinstance(effort, Real) or not 0 < effort < math.inf:
        raise ValueError(f"effort must be a number above 0, got {effort!r}")
    if not isinstance(seed, Integral) or seed < 0:
        raise ValueError(f"seed must be a whole number of at least 0, got {seed!r}")
    if method not in METHODS:
        raise ValueError(f"unknown method {method!r}, choose one of {', '.join(METHODS)}")
    if strata is not None and len(strata) != n:
        raise ValueError(f"strata must name {n} units, got {len(strata)}")


def limits_of(criteria: Criteria | Mapping[Hashable, Criteria] | None, keys: Sequence[Hashable]) -> list[Criteria]:
    """The criteria of each stratum."""
    given = criteria if isinstance(criteria, Mapping) else dict.fromkeys(keys, criteria or Criteria())
    wrong = next((one for one in given.values() if not isinstance(one, Criteria)), None)
    if wrong is not None:
        raise ValueError(f"criteria must be Criteria, or one for each stratum, got {wrong!r}")
    lacking = [key for key in keys if key not in given]
    if lacking:
        raise ValueError(f"criteria lack the strata {lacking[:10]}")
    return [given[key] for key in keys]


def unit_table(
    features: ArrayLike, population: ArrayLike, edges: ArrayLike, weights: ArrayLike | None
) -> tuple[UnitTable, Ints]:
    """The input as arrays that fit together."""
    values = np.asarray(features, dtype=float)
    if values.ndim != 2:
        raise ValueError(f"features must be two-dimensional, got {values.ndim} dimension(s)")
    if not np.isfinite(values).all():
        units = np.flatnonzero(~np.isfinite(values).all(axis=1))
        raise ValueError(f"features hold NaN or infinity for units {units[:10].tolist()}: fill or drop them first")
    if float(np.abs(values).max(initial=0.0)) > _LARGEST:
        raise ValueError(f"features are beyond {_LARGEST:g}: their squares cannot be summed, scale them first")
    spread = float(np.abs(values - values[:1]).max(initial=0.0))
    if 0 < spread < 1 / _LARGEST:
        raise ValueError(f"features differ by less than {1 / _LARGEST:g}: their squares vanish, scale them first")
    counted = np.asarray(population)
    if counted.size and counted.dtype.kind not in "biuf":
        raise ValueError(f"population must be whole numbers, none negative, got {counted.dtype}")
    if counted.shape != (len(values),):
        raise ValueError(f"population must have shape ({len(values)},), got {counted.shape}")
    if not np.isfinite(counted.astype(float)).all() or (counted < 0).any() or (counted != np.floor(counted)).any():
        raise ValueError("population must be whole numbers, none negative")
    if counted.astype(float).sum() > _MOST_PEOPLE:
        raise ValueError(f"population must not be more than {_MOST_PEOPLE:.0f} in all")
    people = counted.astype(np.int64)
    mass = people.astype(float) if weights is None else np.asarray(weights, dtype=float)
    if mass.shape != people.shape or not np.isfinite(mass).all() or (mass < 0).any():
        raise ValueError("weights must be one number per unit, none negative")
    if float(mass.max(initial=0.0)) > _HEAVIEST:
        raise ValueError(f"weights are beyond {_HEAVIEST:g}: scale them first")
    return UnitTable(values, mass, people), valid_edges(edges, len(values))


def stratum_keys(strata: Sequence[Hashable] | NDArray[np.generic] | None, ids: Ints) -> list[Hashable]:
    """The caller's own name of each stratum 0..s-1."""
    if strata is None:
        return [None] if len(ids) else []
    values = strata.tolist() if isinstance(strata, np.ndarray) else list(strata)
    first = np.unique(ids, return_index=True)[1]
    return [tuple(values[i]) if isinstance(values[i], list) else values[i] for i in first.tolist()]


def wanted_of(n_zones: int | Mapping[Hashable, int] | None, keys: Sequence[Hashable]) -> dict[int | None, int]:
    """The number of zones asked for by stratum, or in all under the key None."""
    if n_zones is None:
        return {}
    if isinstance(n_zones, Mapping):
        unknown = [key for key in n_zones if key not in keys]
        if unknown:
            raise ValueError(f"n_zones names strata that do not occur: {unknown[:10]}")
        numbers: dict[int | None, int] = {i: n_zones[key] for i, key in enumerate(keys) if key in n_zones}
    else:
        numbers = {None: n_zones}
    if any(not isinstance(number, Integral) or number < 1 for number in numbers.values()):
        raise ValueError("n_zones must be whole numbers of at least 1")
    return numbers
