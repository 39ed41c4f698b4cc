"""The graph of a layer's units for a person to look at and correct: its edges as lines, its parts in the units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from ...engine.findings import Finding
from ...engine.graph.contiguity import BORDER, LINK, NEAREST, Contiguity, components, stratum_ids
from ...engine.progress import Progress
from ...engine.units.units import Units
from ..fields import boolean, decimal, extended_fields, fields_of, integer, memory_layer, text
from ..reading.units import UnitLayer, in_layer
from .build import ContiguityOptions, unit_graph
from .edge_styles import style_edges, style_parts
from .links import BORDER_WORD, CUT_WORD, LINK_WORD, PROPOSED_WORD
from .map_faults import map_overlaps

KIND_WORDS = {BORDER: BORDER_WORD, LINK: LINK_WORD, NEAREST: PROPOSED_WORD}
# With more units than this, a picture shows links and cuts alone: the borders' lines would cover everything.
MANY_UNITS = 3000


@dataclass(frozen=True)
class Edge:
    """A pair of units, ``i`` < ``j``: ``kind`` is ``grense``, ``lenke``, ``forslag`` or ``brudd``, ``length`` the
    metres of shared border or between the shores (None for a cut without a border); ``crosses`` a kommune or bydel."""

    i: int
    j: int
    kind: str
    length: float | None
    crosses: bool


@dataclass(frozen=True)
class Network:
    """The graph of the units with a polygon and the parts it falls into.

    ``units`` are those of ``layer.zoned``; ``part`` (n,) is the connected part of each, 0.. in order of its lowest
    unit, as borders and the user's own links hold it together inside one stratum: links that are only proposed do not
    count. ``counted`` says whether the layer told the population. ``overlaps`` are units on top of each other.
    """

    layer: UnitLayer
    units: Units
    graph: Contiguity
    part: NDArray[np.int64]
    counted: bool
    overlaps: tuple[Finding, ...] = ()

    @cached_property
    def edges(self) -> list[Edge]:
        """All pairs that are joined or cut, in order of their units."""
        ids = stratum_ids(self.units.strata, len(self.units))
        joined = zip(self.graph.edges.tolist(), self.graph.kind.tolist(), self.graph.length.tolist())
        rows = [(i, j, KIND_WORDS[kind], length) for (i, j), kind, length in joined]
        rows += [(i, j, CUT_WORD, metres) for (i, j), metres in zip(self.graph.cuts.tolist(), self.graph.cut_length)]
        return [
            Edge(i, j, kind, None if np.isnan(length) else float(length), bool(ids[i] != ids[j]))
            for i, j, kind, length in sorted(rows, key=lambda row: row[:2])
        ]

    @cached_property
    def degree(self) -> NDArray[np.int64]:
        """How many neighbours each unit has by borders and the user's own links, (n,)."""
        firm = self.graph.edges[self.graph.kind != NEAREST]
        return np.bincount(firm.ravel(), minlength=len(self.units))

    @cached_property
    def sizes(self) -> NDArray[np.int64]:
        """The number of units of each part."""
        return np.bincount(self.part)

    @cached_property
    def people(self) -> NDArray[np.int64]:
        """The inhabitants of each part."""
        found = np.zeros(len(self.sizes), dtype=np.int64)
        np.add.at(found, self.part, self.units.population)
        return found

    @cached_property
    def is_main(self) -> NDArray[np.bool_]:
        """Which part is the largest of its stratum: by inhabitants, then by units."""
        best: dict[object, tuple[tuple[int, int, int], int]] = {}
        strata = self.units.strata
        for number, unit in enumerate(np.unique(self.part, return_index=True)[1].tolist()):
            rank = (int(self.people[number]), int(self.sizes[number]), -number)
            best[strata[unit]] = max((rank, number), best.get(strata[unit], (rank, number)))
        main = np.zeros(len(self.sizes), dtype=bool)
        main[[number for _, number in best.values()]] = True
        return main

    @property
    def findings(self) -> list[Finding]:
        """What was odd about links and cuts and about the rows of the layer; units as indices in the whole layer."""
        return in_layer([*self.graph.findings, *self.overlaps], self.layer.zoned) + self.layer.findings


def make_network(
    layer: UnitLayer, options: ContiguityOptions, least: int, counted: bool, progress: Progress | None = None
) -> Network:
    """The graph of the units with a polygon; parts with fewer than ``least`` people get proposed links.

    Where the population is not known (``counted`` false) every part gets one.
    """
    units = layer.units.take(layer.zoned)
    geometries = [layer.geometries[i] for i in layer.zoned.tolist()]
    graph = unit_graph(units, geometries, options, least if counted else 1, progress)
    firm = graph.edges[graph.kind != NEAREST]
    part = components(len(units), firm, stratum_ids(units.strata, len(units)))
    overlaps = tuple(finding for finding, _ in map_overlaps(units, geometries, graph))
    return Network(layer, units, graph, part, counted, overlaps)


# -- layers -----------------------------------------------------------------------------------------------------------


def edge_fields() -> QgsFields:
    """The fields of the edges, which ``links.read_links`` understands."""
    return fields_of(text("fra", 8), text("til", 8), text("art", 10), decimal("lengde"), boolean("krysser"))


def edge_features(network: Network, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsFeature]:
    """A straight line for every pair, from a point inside the one unit to a point inside the other."""
    fields, codes = edge_fields(), network.units.codes
    to_crs = QgsCoordinateTransform(network.layer.crs, crs, QgsCoordinateTransformContext())
    places: dict[int, QgsPointXY] = {}
    for edge in network.edges:
        for unit in (edge.i, edge.j):
            if unit not in places:
                geometry = network.layer.geometries[int(network.layer.zoned[unit])]
                places[unit] = geometry.pointOnSurface().asPoint()
        line = QgsGeometry.fromPolylineXY([places[edge.i], places[edge.j]])
        line.transform(to_crs)
        feature = QgsFeature(fields)
        feature.setAttributes([codes[edge.i], codes[edge.j], edge.kind, edge.length, edge.crosses])
        feature.setGeometry(line)
        yield feature


def part_fields(counted: bool) -> list:
    """The fields that the units get: neighbours, part, its size and whether it is the largest of its stratum."""
    people = [integer("komponent_befolkning")] if counted else []
    return [integer("naboer"), integer("komponent"), integer("komponent_kretser"), *people, boolean("hoveddel")]


def unit_fields(source: QgsFields, network: Network) -> QgsFields:
    """The input's fields and those of ``part_fields``."""
    return extended_fields(source, network.layer.features, part_fields(network.counted))


def unit_features(source: QgsFields, network: Network) -> Iterator[QgsFeature]:
    """Every row of the input with its neighbours and part; nothing of the kind for rows without a polygon."""
    fields = unit_fields(source, network)
    index_of = {row: unit for unit, row in enumerate(network.layer.zoned.tolist())}
    for row, original in enumerate(network.layer.features):
        feature = QgsFeature(fields)
        feature.setAttributes([*original.attributes(), *_part_values(network, index_of.get(row))])
        feature.setGeometry(original.geometry())
        yield feature


def _part_values(network: Network, unit: int | None) -> list:
    if unit is None:
        return [None] * len(part_fields(network.counted))
    number = int(network.part[unit])
    people = [int(network.people[number])] if network.counted else []
    size, main = int(network.sizes[number]), bool(network.is_main[number])
    return [int(network.degree[unit]), number + 1, size, *people, main]


def preview(network: Network) -> list[QgsVectorLayer]:
    """Edges over units, styled, in memory: what the map in the report is drawn from."""
    few = len(network.units) <= MANY_UNITS
    lines = [row for row in edge_features(network, network.layer.crs) if few or row["art"] != BORDER_WORD]
    above = memory_layer("edges", network.layer.crs, edge_fields(), lines, "LineString")
    fields, polygons = fields_of(*part_fields(network.counted)), []
    for unit, row in enumerate(network.layer.zoned.tolist()):
        feature = QgsFeature(fields)
        feature.setAttributes(_part_values(network, unit))
        geometry = QgsGeometry(network.layer.geometries[row])
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        polygons.append(feature)
    below = memory_layer("units", network.layer.crs, fields, polygons)
    style_edges(above)
    style_parts(below)
    return [above, below]
