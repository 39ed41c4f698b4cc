"""The best division from the zones that several searches have come by, and from zones like them.

Searches that end in different places are each right somewhere. Their zones are the candidates of a set partitioning,
which takes from each what fits together best (Agarwal and others 1989; Rochat and Taillard 1995 for vehicle routes).
Its relaxation says what each unit is worth, and so which zones would fit in better than the candidates: those with one
unit more or less, or another one, are looked at and become candidates as well (column generation, Desrosiers and
Luebbecke 2005, with the pricing problem searched around the candidates).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from ..criteria import Criteria
from .candidates import heterogeneities
from .objective import ObjectiveTerms
from .partition import UnitTable
from .set_partitioning import DIGITS, TOLERANCE, cheaper_partition, cheapest_partition, choose, dual_values

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Keys = NDArray[np.uint64]

# So many candidates go to the integer program at the most: nothing is proven of them anyway.
_MAX_COLUMNS = 700
# The same when candidates like them are added, the rounds of that, and those of them that add what is no gain in itself
# but may be part of one: the last two up to so many units, and above, where programs take longer.
_FEW_UNITS = 64
_MORE_COLUMNS, _ROUNDS, _WIDER = 3_000, (20, 8), (4, 2)
# Nodes of that program, each of which takes long with so many candidates; and where a known division costs so much more
# than the relaxation, in shares of its cost, hardly anything is ruled out and there are no more of them than before.
_NODES, _FAR = 100, 0.1
# Candidates that others are made of in a round, those of them that also exchange a unit, and how many are added, of
# those that better the relaxation and of the others.
_MODELS, _EXCHANGING, _BETTER, _OTHERS = 600, 300, 150, 400
# Candidates of the division and the relaxation that cost so much more than their units are worth are left out of the
# next round, in shares of the division's cost; and so many of the cheapest come in.
_DEAR, _CHEAPEST = 0.02, 100


class Pool:
    """Zones of one connected component that keep the limits.

    ``products`` (n, n) are the products of the units' weighted features around their mean.
    """

    def __init__(
        self, table: UnitTable, edges: Ints, criteria: Criteria, terms: ObjectiveTerms, products: Floats
    ) -> None:
        self.table, self.edges, self.criteria, self.terms, self.products = table, edges, criteria, terms, products
        self.zones: dict[bytes, Ints] = {}

    def add(self, labels: Ints) -> None:
        """Take the zones of a division, 0..k-1, that keep the limits."""
        people = np.bincount(labels, self.table.population)
        limits = self.criteria
        fits = (people >= limits.min_population) & (people <= limits.max_population)
        for part, good in zip(_parts(labels), fits.tolist()):
            if good:
                self.zones.setdefault(part.tobytes(), part)

    def best(self, labels: Ints, free_number: bool, more: bool) -> Ints:
        """The cheapest division found from the zones of the pool and of ``labels`` (n,), numbered 0..k-1.

        With ``more`` zones like them are looked at, too. What breaks the limits in ``labels`` may stay as it is, but
        nothing else breaks them.
        """
        own = {part.tobytes(): part for part in _parts(labels)}
        parts = [*own.values(), *(part for key, part in self.zones.items() if key not in own)]
        members = np.zeros((len(parts), len(labels)), dtype=bool)
        for row, part in enumerate(parts):
            members[row, part] = True
        columns, number = _Columns(self, members), None if free_number else len(own)
        choice = choose(columns.members, columns.costs, number, np.arange(len(own)), _MAX_COLUMNS)
        chosen = columns.best(choice.rows, choice.active, number) if more else choice.rows
        return np.asarray(np.argmax(columns.members[chosen], axis=0), dtype=np.int64)


@dataclass(frozen=True)
class _Prices:
    """What units are worth (n,), and a zone as such, in the unit of ``scale``, and what is left to gain by them."""

    worth: Floats
    level: float
    scale: float
    left: float


class _Columns:
    """Candidates (m, n) and their costs (m,), with more and more like them."""

    def __init__(self, pool: Pool, members: Bools) -> None:
        self.pool, self.n = pool, members.shape[1]
        edges, ones = np.vstack([pool.edges, pool.edges[:, ::-1]]), np.ones(2 * len(pool.edges))
        self.touching = csr_array((ones, (edges[:, 0], edges[:, 1])), shape=(self.n, self.n))
        borders = pool.terms.borders
        prices = np.concatenate([borders, borders]) if len(borders) else 0.0 * ones
        self.border_prices = csr_array((prices, (edges[:, 0], edges[:, 1])), shape=(self.n, self.n))
        weights = self.pool.table.weights
        squares = np.diag(self.pool.products)
        self.squares = np.divide(squares, weights, out=np.zeros(self.n), where=weights > 0)
        # A set of units is known by the exclusive or of its units' random numbers: with a unit more or less it is that
        # with the unit's.
        self.numbers = np.random.default_rng(0).integers(0, 2**63, self.n, dtype=np.uint64)
        self.members, self.costs, self.seen = members[:0], np.zeros(0), np.zeros(0, dtype=np.uint64)
        self._add(members)

    def best(self, known: Ints, active: Ints, n_zones: int | None) -> Ints:
        """The rows of the cheapest division found, the ``known`` one if none is cheaper; ``active`` rows to start with.

        First candidates are added that better the relaxation, then such as may be part of a better division.
        """
        scale, many = float(self.costs[known].sum()) or 1.0, int(self.n > _FEW_UNITS)
        active, wider = np.union1d(known, active), 0
        for turn in range(_ROUNDS[many] + 1):
            chosen = csr_array(self.members[active], dtype=float)
            worth, level = dual_values(chosen, self.costs[active] / scale, n_zones)
            prices = _Prices(worth, level, scale, 1.0 - float(worth.sum() + level * (n_zones or 0)))
            reduced = self.costs / scale - csr_array(self.members, dtype=float) @ worth - level
            reduced = np.round(reduced, DIGITS)
            reduced[active] = np.maximum(reduced[active], 0.0)
            order = np.argsort(reduced, kind="stable")
            if turn == _ROUNDS[many]:
                break
            cheap, models, before = order[:_CHEAPEST], order[:_MODELS], len(self.costs)
            cheap, models = cheap[reduced[cheap] < -TOLERANCE], models[reduced[models] <= prices.left + TOLERANCE]
            if not self._grow(self.members[models], prices, -TOLERANCE, _BETTER) and not len(cheap):
                wider += 1
                members = self._with_larger(self.members[models])
                if wider > _WIDER[many] or not self._grow(members, prices, prices.left, _OTHERS):
                    break
            kept = np.union1d(active[reduced[active] < _DEAR], np.union1d(cheap, known))
            active = np.append(kept, np.arange(before, len(self.costs)))
        hopeful = order[: _MORE_COLUMNS if prices.left <= _FAR else _MAX_COLUMNS]
        hopeful = np.union1d(hopeful[reduced[hopeful] <= prices.left + TOLERANCE], known)
        if many:
            return cheapest_partition(self.members, self.costs / scale, n_zones, hopeful, known, _NODES)[0]
        beyond = np.maximum(reduced[hopeful], 0.0)
        found = cheaper_partition(self.members[hopeful], beyond, n_zones, prices.left - TOLERANCE)
        return known if found is None else hopeful[found]

    def _add(self, members: Bools) -> None:
        costs = heterogeneities(members, self.pool.table)
        if self.pool.terms.count:
            costs = costs + self.pool.terms.of_zones(members, self.pool.edges, members @ self.pool.table.population)
        self.members, self.costs = np.vstack([self.members, members]), np.concatenate([self.costs, costs])
        self.seen = np.concatenate([self.seen, self._keys(members)])

    def _keys(self, members: Bools) -> Keys:
        return np.asarray(np.bitwise_xor.reduce(np.where(members, self.numbers, np.uint64(0)), axis=1))

    def _with_larger(self, members: Bools) -> Bools:
        """The sets (z, n), and the first of them with each unit that touches them: less one that is an exchange."""
        few = members[:_EXCHANGING]
        zone, unit = np.nonzero(~few & (csr_array(few, dtype=float) @ self.touching).toarray().astype(bool))
        larger = few[zone]
        larger[np.arange(len(unit)), unit] = True
        return np.vstack([members, larger])

    def _grow(self, members: Bools, prices: _Prices, below: float, most: int) -> bool:
        """Add candidates that have a unit more or less than one of the sets (z, n) and cost less than ``below`` beyond
        what their units are worth; True if there were any."""
        reduced = self._reduced(members, prices)
        at = np.flatnonzero(reduced < below)
        at = at[np.argsort(reduced.ravel()[at], kind="stable")]
        zone, unit = np.divmod(at, self.n)
        keys = self._keys(members)[zone] ^ self.numbers[unit]
        new = np.flatnonzero(~np.isin(keys, self.seen))
        new = new[np.sort(np.unique(keys[new], return_index=True)[1])][: 3 * most]
        made = members[zone[new]]
        made[np.arange(len(new)), unit[new]] ^= True
        whole = self._connected(made)
        self.seen = np.concatenate([self.seen, keys[new[~whole]]])
        found = made[whole][:most]
        self._add(found)
        return bool(len(found))

    def _connected(self, members: Bools) -> Bools:
        """Which of the sets of units (z, n) are one part."""
        reached = np.zeros_like(members)
        if len(members):
            reached[np.arange(len(members)), members.argmax(axis=1)] = True
        while True:
            further = (csr_array(reached, dtype=float) @ self.touching).toarray().astype(bool)
            further = members & (reached | further)
            if (further == reached).all():
                return np.asarray((reached == members).all(axis=1))
            reached = further

    def _reduced(self, members: Bools, prices: _Prices) -> Floats:
        """What each of the sets (z, n) costs with each unit more or less, beyond the worth of its units, (z, n);
        infinite where that breaks the limits or is apart."""
        table, inside = self.pool.table, csr_array(members, dtype=float)
        sign = np.where(members, -1, 1)

        def sums(of_units: NDArray[Any]) -> NDArray[Any]:
            total = (inside @ of_units).astype(of_units.dtype)
            return np.asarray(total[:, None] + sign * of_units)

        people, mass, rows = sums(table.population), sums(table.weights), inside @ self.pool.products
        norm = (members * rows).sum(axis=1)[:, None] + 2 * sign * rows + np.diag(self.pool.products)
        cost = sums(self.squares) - np.divide(norm, mass, out=np.zeros_like(norm), where=mass > 1e-9)
        cost += self._beside(members, people, sums)
        limits = self.pool.criteria
        allowed = (people >= limits.min_population) & (people <= limits.max_population)
        allowed &= members | ((inside @ self.touching).toarray() > 0)
        # Without a minimum nothing at all would be within the limits, too.
        allowed &= members.sum(axis=1)[:, None] + sign > 0
        beyond = cost / prices.scale - sums(prices.worth) - prices.level
        return np.where(allowed, np.round(beyond, DIGITS), np.inf)

    def _beside(self, members: Bools, people: Ints, sums: Callable[[NDArray[Any]], NDArray[Any]]) -> Floats | float:
        """What the sets cost with each unit more or less beside their heterogeneity, (z, n); ``sums`` adds up."""
        terms = self.pool.terms
        if not terms.count:
            return 0.0
        cost = terms.of_numbers(np.minimum(people, sums(terms.future)) if len(terms.future) else people)
        if len(terms.borders):
            within = csr_array(members, dtype=float) @ self.border_prices.toarray()
            around = np.asarray(self.border_prices.sum(axis=0)).ravel()
            border = (members * (around - within)).sum(axis=1)
            cost += 0.5 * (border[:, None] + np.where(members, -1, 1) * (around - 2 * within))
        return cost


def _parts(labels: Ints) -> list[Ints]:
    order = np.argsort(labels, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)
