"""Cutting spanning trees into zones under population bounds.

A tree is held in preorder, so that a subtree is a slice: every cut's sums come from one cumulative sum, and cutting
off a subtree is cutting out a slice.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..criteria import Criteria
from ..progress import Progress, check

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Tree:
    """A tree in preorder: ``units`` (m,) and the number of units in the subtree of each, ``size`` (m,)."""

    units: Ints
    size: Ints

    def cut(self, position: int) -> tuple[Tree, Tree]:
        """The rest of the tree and the subtree at ``position`` (1..m-1)."""
        end = position + int(self.size[position])
        index = np.arange(len(self.units))
        above = (index < position) & (index + self.size >= end)
        size = np.where(above, self.size - (end - position), self.size)
        rest = Tree(np.delete(self.units, slice(position, end)), np.delete(size, slice(position, end)))
        return rest, Tree(self.units[position:end], self.size[position:end])


def trees_of(n: int, edges: Sequence[Sequence[int]] | Ints) -> list[Tree]:
    """The trees of a forest of n units, each rooted at its lowest unit."""
    neighbours: list[list[int]] = [[] for _ in range(n)]
    for i, j in edges.tolist() if isinstance(edges, np.ndarray) else edges:
        neighbours[i].append(j)
        neighbours[j].append(i)
    parent = [-2] * n
    trees = []
    for root in range(n):
        if parent[root] == -2:
            trees.append(_preorder(root, neighbours, parent))
    return trees


def _preorder(root: int, neighbours: list[list[int]], parent: list[int]) -> Tree:
    """One tree; marks its units in ``parent``."""
    parent[root] = -1
    order: list[int] = []
    stack, position = [root], {}
    while stack:
        unit = stack.pop()
        position[unit] = len(order)
        order.append(unit)
        for other in neighbours[unit]:
            if parent[other] == -2:
                parent[other] = unit
                stack.append(other)
    size = [1] * len(order)
    for unit in reversed(order[1:]):
        size[position[parent[unit]]] += size[position[unit]]
    return Tree(np.array(order, dtype=np.int64), np.array(size, dtype=np.int64))


@dataclass(frozen=True)
class UnitTable:
    """What is summed over units: ``features`` (n, d), ``weights`` (n,), ``population`` (n,)."""

    features: Floats
    weights: Floats
    population: Ints

    def take(self, units: Ints) -> UnitTable:
        """The rows of ``units``, in that order."""
        return UnitTable(self.features[units], self.weights[units], self.population[units])


@dataclass(frozen=True)
class Cuts:
    """All cuts of a tree at positions 1..m-1: ``gain`` (m-1,) the fall in heterogeneity, ``below`` (m-1,) the people
    in the subtree, ``above`` (m-1,) the people in the rest."""

    gain: Floats
    below: Ints
    above: Ints

    def best(self, admissible: NDArray[np.bool_]) -> tuple[float, int] | None:
        """The largest gain among the ``admissible`` cuts and its position; of equal ones the first."""
        if not admissible.any():
            return None
        gain = np.where(admissible, self.gain, -1.0)
        position = int(np.argmax(gain))
        return float(gain[position]), position + 1


def cuts_of(tree: Tree, table: UnitTable) -> Cuts:
    """The effect of every cut of the tree."""
    units, end = tree.units, np.arange(len(tree.units)) + tree.size
    weights = table.weights[units]
    mass = float(weights.sum())
    features = table.features[units]
    mean = weights @ features / mass if mass > 0 else 0.0
    # Around the zone's mean the two sides' sums are each other's opposites, and little precision is lost.
    sums = np.zeros((len(units) + 1, features.shape[1]))
    np.cumsum(weights[:, None] * (features - mean), axis=0, out=sums[1:])
    side = _subtree(np.concatenate([[0.0], np.cumsum(weights)]), end)
    product = side * (mass - side)
    squared = (_subtree(sums, end) ** 2).sum(axis=1)
    gain = np.divide(squared * mass, product, out=np.zeros(len(side)), where=product > 1e-12 * mass * mass)
    people = np.concatenate([[0], np.cumsum(table.population[units])])
    below = _subtree(people, end)
    return Cuts(gain, below, people[-1] - below)


def _subtree(cumulative: NDArray[Any], end: Ints) -> NDArray[Any]:
    """Sums over the subtree of every position but the root."""
    return cumulative[end[1:]] - cumulative[1:-1]


def best_cut(tree: Tree, table: UnitTable, min_population: int) -> tuple[float, int] | None:
    """The cut that lowers heterogeneity most with at least ``min_population`` people on both sides."""
    if len(tree.units) < 2 or table.population[tree.units].sum() < 2 * min_population:
        return None
    cuts = cuts_of(tree, table)
    return cuts.best((cuts.below >= min_population) & (cuts.above >= min_population))


# Whether the tree is within the maximum, minus the gain of its best cut, its serial, the tree, the cut, its criteria.
_Cut = tuple[bool, float, int, Tree, int, Criteria]


def partition_trees(
    trees: Sequence[Tree],
    table: UnitTable,
    criteria: Criteria | Sequence[Criteria],
    n_zones: int | None = None,
    progress: Progress | None = None,
) -> list[Tree]:
    """Cut a forest into zones: always the admissible cut that lowers heterogeneity most, trees above the maximum first.

    The minimum is a veto on a cut; ``n_zones`` (None = as many as the minimum allows) ends the cutting. Fewer zones
    come back where no tree has an admissible cut left, at least one for each tree. ``criteria`` are the same for all
    trees or given for each.
    """
    queue: list[_Cut] = []
    done: list[Tree] = []
    serial = 0
    limits = [criteria] * len(trees) if isinstance(criteria, Criteria) else criteria
    for tree, own in zip(trees, limits):
        serial += 1
        _queue_cut(queue, done, tree, table, own, serial)
    while queue and (n_zones is None or len(done) + len(queue) < n_zones):
        *_, tree, position, own = heapq.heappop(queue)
        for part in tree.cut(position):
            serial += 1
            _queue_cut(queue, done, part, table, own, serial)
        if len(done) + len(queue) & 63 == 0:
            check(progress, len(done) / (len(done) + len(queue)))
    return done + [entry[3] for entry in queue]


def _queue_cut(
    queue: list[_Cut],
    done: list[Tree],
    tree: Tree,
    table: UnitTable,
    criteria: Criteria,
    serial: int,
) -> None:
    """Queue the tree by its best cut, or put it among the zones that are ``done``."""
    best = best_cut(tree, table, criteria.min_population)
    if best is None:
        done.append(tree)
        return
    fits = bool(table.population[tree.units].sum() <= criteria.max_population)
    heapq.heappush(queue, (fits, -best[0], serial, tree, best[1], criteria))


def labels_of(zones: Sequence[Tree], n: int) -> Ints:
    """The zone of each unit, (n,), numbered by their lowest unit."""
    labels = np.full(n, -1, dtype=np.int64)
    for label, zone in enumerate(sorted(zones, key=lambda tree: int(tree.units.min()))):
        labels[zone.units] = label
    return labels
