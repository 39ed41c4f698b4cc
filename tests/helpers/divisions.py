"""Divisions on small graphs, for tests of the engine that move units between zones."""

import numpy as np
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.engine.graph.contiguity import Contiguity
from lks.lks_plugin.engine.regionalization.partition import UnitTable
from lks.lks_plugin.engine.rules.assignment import Assignment, Ground
from lks.lks_plugin.engine.units.units import Units


def division(population, edges, labels, strata=None, criteria=None):
    """Zones 4301000001, … on a graph of units 43010101, …"""
    n = len(population)
    levels = tuple((stratum,) for stratum in strata) if strata else ((),) * n
    codes = tuple(str(43010101 + unit) for unit in range(n))
    units = Units(codes, np.array(population, dtype=np.int64), ("4301",) * n, ("Øyer",) * n, levels)
    edges = np.array(edges, dtype=np.int64).reshape(-1, 2)
    graph = Contiguity(n, edges, np.ones(len(edges)))
    ground = Ground(units, graph, criteria or Criteria(), np.ones(n, dtype=bool))
    zones = [f"43010000{serial:02d}" for serial in range(1, max(labels) + 2)]
    return Assignment(ground, labels, zones)


def table_of(at, features=None):
    """The table that goes with a division; without ``features`` all units are alike."""
    people = at.ground.units.population
    return UnitTable(np.zeros((len(people), 1)) if features is None else features, people.astype(float), people)


def zones_of(at):
    """The units of each zone."""
    return [set(at.members(zone)) for zone in range(len(at.codes))]


def connected_labels(world, count):
    """Zones of a connected world, grown from its first units."""
    labels = [-1] * world.n
    for zone in range(count):
        labels[zone] = zone
    while -1 in labels:
        for i, j in world.edges.tolist():
            if (labels[i] < 0) != (labels[j] < 0):
                labels[i] = labels[j] = max(labels[i], labels[j])
                break
    return labels
