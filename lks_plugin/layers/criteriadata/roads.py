"""Ways between the centres of grunnkretser: the user's matrix, or QGIS' network analysis on a layer of roads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.analysis import QgsGraphBuilder, QgsNetworkStrategy, QgsVectorLayerDirector
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsFeedback,
    QgsPointXY,
)

from ...engine.statistics.distances import GivenDistances, RoadNetwork
from ...engine.statistics.figures import Floats
from ...engine.tables.tables import Table, code_in, is_blank
from ...engine.units.indicators import number_of
from ..errors import InputError
from ..fields import text_of
from ..translation import named

FROM_NAMES, TO_NAMES, KM_NAMES = ("fra", "from"), ("til", "to"), ("km", "avstand_km", "avstand")
_NO = {"", "0", "nei", "no", "false", "f", "n", "veg", "vei", "road"}


@dataclass(frozen=True)
class Matrix:
    """The distances of a table; ``strangers`` are codes in it that the layer lacks."""

    distances: GivenDistances
    n_pairs: int
    strangers: Sequence[str]


def read_matrix(tables: Sequence[Table], codes: Sequence[str]) -> Matrix:
    """The km between units of the first table with the columns fra, til and km; raises ``InputError`` where there is
    none, for rows whose km is no number of at least 0, and for two distances of one way."""
    place = {code: at for at, code in enumerate(codes)}
    for table in tables:
        columns = [table.named(names) for names in (FROM_NAMES, TO_NAMES, KM_NAMES)]
        if None in columns:
            continue
        one, other, km = (table.column(int(at)) for at in columns if at is not None)
        pairs: dict[tuple[int, int], float] = {}
        strangers: dict[str, None] = {}
        wrong, twice = [], []
        for number, start, end, cell in zip(table.numbers, one, other, km):
            if is_blank(start) and is_blank(end):
                continue
            ends = [code_in(start) or str(start), code_in(end) or str(end)]
            strangers.update(dict.fromkeys(code for code in ends if code not in place))
            try:
                value = number_of(cell)
            except ValueError:
                value = -1.0
            if not value >= 0:
                wrong.append(str(number))
            elif all(code in place for code in ends) and pairs.setdefault(_way(place, ends), value) != value:
                twice.append(f"{number}: {ends[0]}, {ends[1]}")
        if wrong:
            raise InputError("matrix_rows", table=table.name, rows=", ".join(wrong[:20]))
        if twice:
            raise InputError("matrix_twice", table=table.name, rows=named(twice))
        return Matrix(GivenDistances(len(codes), pairs), len(pairs), list(strangers))
    raise InputError("matrix_columns", columns=", ".join(tables[0].heads))


def _way(place: Mapping[str, int], ends: Sequence[str]) -> tuple[int, int]:
    return place[ends[0]], place[ends[1]]


class _KmStrategy(QgsNetworkStrategy):
    """The km of a line, times a factor where it is a ferry."""

    def __init__(self, ferry: int, factor: float) -> None:
        super().__init__()
        self._ferry, self._factor = ferry, factor

    def requiredAttributes(self):  # noqa: N802 - Qt's naming
        # The bindings take a list for a set of numbers, and no set.
        return [self._ferry] if self._ferry >= 0 else []

    def cost(self, distance: float, feature: QgsFeature) -> float:
        is_ferry = self._ferry >= 0 and text_of(feature.attribute(self._ferry)).casefold() not in _NO
        return distance / 1000 * (self._factor if is_ferry else 1.0)


@dataclass(frozen=True)
class Roads:
    """The ways by road; ``access`` (n,) km from each centre in a straight line to the road it is joined to, NaN
    without a centre."""

    distances: RoadNetwork
    access: Floats


def road_distances(
    roads: QgsFeatureSource,
    ferry_field: str,
    ferry_factor: float,
    centres: Floats,
    crs: QgsCoordinateReferenceSystem,
    tolerance: float,
    feedback: QgsFeedback,
) -> Roads:
    """The network of a layer of lines, joined to the ``centres`` (n, 2) in ``crs`` by the nearest point of a line.

    Lines whose ends are within ``tolerance`` metres meet. Both directions are open. Raises ``InputError`` for an empty
    layer.
    """
    if roads.featureCount() == 0:
        raise InputError("empty_layer", layer=roads.sourceName())
    there = np.flatnonzero(~np.isnan(centres).any(axis=1))
    direction = QgsVectorLayerDirector.Direction.DirectionBoth
    director = QgsVectorLayerDirector(roads, -1, "", "", "", direction)
    ferry = roads.fields().lookupField(ferry_field) if ferry_field else -1
    director.addStrategy(_KmStrategy(ferry, ferry_factor))
    # Lengths in the plane, as straight lines are measured; on the ellipsoid they differ by up to 0.04 % in Norway.
    builder = QgsGraphBuilder(crs, True, tolerance, "NONE")
    points = [QgsPointXY(*centres[unit]) for unit in there.tolist()]
    tied = director.makeGraph(builder, points, feedback)
    graph = builder.graph()
    nodes, access = np.full(len(centres), -1, dtype=np.int64), np.full(len(centres), np.nan)
    for unit, point, joined in zip(there.tolist(), points, tied):
        nodes[unit] = graph.findVertex(joined)
        access[unit] = point.distance(joined) / 1000
    arcs, km = np.zeros((graph.edgeCount(), 2), dtype=np.int64), np.zeros(graph.edgeCount())
    for number in range(graph.edgeCount()):
        edge = graph.edge(number)
        arcs[number] = edge.fromVertex(), edge.toVertex()
        km[number] = edge.cost(0)
    return Roads(RoadNetwork(nodes, graph.vertexCount(), arcs, km, np.nan_to_num(access)), access)
