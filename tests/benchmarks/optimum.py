"""The proven optimum of a small instance, by means that share nothing with the engine.

Every connected set of units within the limits is enumerated by plain recursion; an exact dynamic programme over
bitmasks of covered units then picks the cheapest partition.
"""

import numpy as np


def best_within(instance):
    """The least within-zone sum of squares of all divisions within the limits; infinite where there is none."""
    n = len(instance.population)
    groups = [[] for _ in range(n)]
    for members in _connected_sets(n, instance.edges, instance.population, instance.high):
        if instance.population[members].sum() >= instance.low:
            values = instance.features[members]
            cost = float(((values - values.mean(axis=0)) ** 2).sum())
            groups[min(members)].append((sum(1 << unit for unit in members), cost))
    best = np.full(1 << n, np.inf)
    best[0] = 0.0
    for unit in range(n):
        # Covered are all units before this one but not itself: the next zone is one that has it as its lowest.
        done = (1 << unit) - 1
        states = done | (np.arange(1 << (n - unit - 1), dtype=np.int64) << (unit + 1))
        states = states[np.isfinite(best[states])]
        for mask, cost in groups[unit]:
            fitting = states[(states & mask) == 0]
            reached = fitting | mask  # each state reaches another
            best[reached] = np.minimum(best[reached], best[fitting] + cost)
    return float(best[-1])


def _connected_sets(n, edges, population, high):
    """Each connected set of at most ``high`` people, once; a neighbour is taken or refused."""
    near = [set() for _ in range(n)]
    for i, j in edges.tolist():
        near[i].add(j)
        near[j].add(i)

    def grow(members, refused, people):
        choices = sorted(set().union(*(near[unit] for unit in members)) - refused - set(members))
        if not choices:
            yield members
            return
        unit = choices[0]
        yield from grow(members, refused | {unit}, people)
        if people + population[unit] <= high:
            yield from grow([*members, unit], refused, people + population[unit])

    for lowest in range(n):
        if population[lowest] <= high:
            yield from grow([lowest], set(range(lowest)), population[lowest])
