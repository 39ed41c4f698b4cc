"""What a division is judged by beside the limits: heterogeneity, borders, the number of zones, room above the minimum.

Everything is in heterogeneity's unit and additive over zones: half of each border counts to either side, so that zones
can be chosen one by one. The unit of price is the heterogeneity that a zone of the minimum population has on average
where nothing is divided: the heterogeneity per inhabitant of the run x the minimum. What differs between kommuner can
be left out of it, so that a factor means about the same for one kommune and for the country.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from numbers import Real

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

# What a zone at the very minimum costs where a margin is wanted, in units of price: half of it at the margin, nothing
# at twice the margin.
MARGIN_WEIGHT = 0.1
_DEAREST = 1e50
# Measured on Bærum and the country to give zones like the approved ones: what lks:generate takes by default, the margin
# in per cent.
COMPACTNESS, ZONE_COST, MARGIN = 0.054, 0.006, 5.0


@dataclass(frozen=True)
class ObjectiveTerms:
    """Costs beside heterogeneity, in its unit.

    ``borders`` (m,) what each edge costs that lies between zones, () where borders cost nothing; ``zone`` what a zone
    costs; ``margin`` what a zone costs that has ``low`` people or fewer, falling to nothing at ``ample`` people: today,
    or with ``future`` (n,), the people of each unit at a horizon, whenever they are fewer; () where no trend is known.
    """

    borders: Floats = field(default_factory=lambda: np.zeros(0))
    zone: float = 0.0
    margin: float = 0.0
    low: int = 0
    ample: int = 0
    future: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    @property
    def count(self) -> bool:
        """Whether anything but heterogeneity costs."""
        return bool(len(self.borders)) or self.zone > 0 or self.margin > 0

    def among(self, units: Ints, chosen: Bools | Ints) -> ObjectiveTerms:
        """The same costs where only these units and the ``chosen`` edges are left."""
        borders = self.borders[chosen] if len(self.borders) else self.borders
        future = self.future[units] if len(self.future) else self.future
        return replace(self, borders=borders, future=future)

    def held(self, units: Sequence[int], people: int) -> int:
        """How many of the ``people`` of a zone of these units count for the margin."""
        return min(people, int(self.future[list(units)].sum())) if len(self.future) else people

    def of_people(self, people: int) -> float:
        """What the zone itself costs with so many ``people``, today or at the horizon."""
        if people >= self.ample or self.margin <= 0:
            return self.zone
        return self.zone + self.margin * min(1.0, (self.ample - people) / (self.ample - self.low))

    def of_numbers(self, people: Ints) -> Floats:
        """What zones themselves cost with so many ``people`` each, in the same shape."""
        if self.margin <= 0:
            return np.full(people.shape, self.zone)
        return self.zone + self.margin * np.clip((self.ample - people) / (self.ample - self.low), 0.0, 1.0)

    def of_zones(self, members: Bools, edges: Ints, people: Ints) -> Floats:
        """What each of the (z, n) zones costs beside its heterogeneity, (z,)."""
        held = np.minimum(people, members @ self.future) if len(self.future) else people
        cost = self.of_numbers(held)
        if len(self.borders):
            for (i, j), price in zip(edges.tolist(), self.borders.tolist()):
                cost += 0.5 * price * (members[:, i] != members[:, j])
        return cost


@dataclass(frozen=True)
class Prices:
    """What a run counts beside heterogeneity: ``border_weights`` (m,) of its edges, None for none, the factors, and the
    units' people at a horizon, ``future`` (n,), None where no trend is known.

    ``per_head`` is the heterogeneity per inhabitant. Raises ``ValueError`` for a factor that is no number of at least
    0 (nor so large that costs overflow), and for compactness without weights.
    """

    border_weights: Floats | None
    compactness: float
    zone_cost: float
    margin: float
    future: Ints | None = None
    per_head: float = 0.0

    def __post_init__(self) -> None:
        for name in ("compactness", "zone_cost", "margin"):
            value = getattr(self, name)
            if not (isinstance(value, Real) and 0 <= float(value) <= _DEAREST):
                raise ValueError(f"{name} must be a number from 0 to {_DEAREST:g}, got {value!r}")
        if self.compactness > 0 and self.border_weights is None:
            raise ValueError("compactness needs border_weights, one for each edge")

    def in_run(self, heterogeneity: float, people: int) -> Prices:
        """The prices in a run of so much heterogeneity and so many people."""
        return replace(self, per_head=heterogeneity / people if people > 0 else 0.0)

    def terms(self, min_population: int) -> ObjectiveTerms:
        """The costs of zones that should have so many people at least."""
        unit = self.per_head * min_population
        ample = int(np.ceil(min_population * (1 + 2 * self.margin / 100)))
        room = self.margin > 0 and ample > min_population
        borders = np.zeros(0)
        if self.border_weights is not None and self.compactness > 0:
            borders = self.compactness * unit * self.border_weights
        return ObjectiveTerms(
            borders,
            self.zone_cost * unit,
            MARGIN_WEIGHT * unit if room else 0.0,
            min_population,
            ample if room else 0,
            self.future if room and self.future is not None else np.zeros(0, dtype=np.int64),
        )


def border_weights_of(given: ArrayLike | None, edges: ArrayLike) -> Floats | None:
    """The weights (m,) of the given edges in the order of the edges sorted and without repetition.

    Raises ``ValueError`` unless there is one number for each edge, none negative.
    """
    if given is None:
        return None
    weights, raw = np.asarray(given, dtype=float), np.asarray(edges).reshape(-1, 2)
    if weights.shape != (len(raw),) or not np.isfinite(weights).all() or (weights < 0).any():
        raise ValueError(f"border_weights must be one number for each of the {len(raw)} edges, none negative")
    if not len(raw):
        return weights
    first = np.unique(np.sort(raw.astype(np.int64), axis=1), axis=0, return_index=True)[1]
    return np.asarray(weights[first])


def border_prices(terms: ObjectiveTerms, edges: Ints, n: int) -> list[list[tuple[int, float]]]:
    """For each of n units its neighbours that a border with costs something, with the price."""
    near: list[list[tuple[int, float]]] = [[] for _ in range(n)]
    if len(terms.borders):
        for (i, j), price in zip(edges.tolist(), terms.borders.tolist()):
            if price > 0:
                near[i].append((j, price))
                near[j].append((i, price))
    return near


def half_border(units: Iterable[int], inside: set[int] | frozenset[int], near: list[list[tuple[int, float]]]) -> float:
    """Half the price of the borders between the ``units`` and what is not ``inside``."""
    return 0.5 * float(sum(price for unit in units for other, price in near[unit] if other not in inside))
