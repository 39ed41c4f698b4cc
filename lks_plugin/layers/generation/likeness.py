"""How alike, large and round the zones are, kommune by kommune, beside another division of the same grunnkretser."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...engine.units.homogeneity import heterogeneity_by_zone, homogeneity, total_heterogeneity
from ...engine.units.zone_quality import intra_zone_correlation, spread
from ..numbers import number
from ..reading.units import UnitLayer
from ..report import ROWS_AT_MOST, FoldedTables, ReportTable, Section, cut_short
from ..translation import tr
from ..zones import compactness
from .beside import DivisionBeside
from .generation import Zoning

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def shape_table(zoning: Zoning, beside: DivisionBeside | None) -> ReportTable:
    """Number, size and shape of the zones of each kommune, the other division in the row below."""
    names = dict(zip(zoning.units.kommuner, zoning.units.kommune_names))
    labels = zoning.division.labels
    new = _by_kommune([zone.kommune for zone in zoning.zones])
    old = {} if beside is None else _by_kommune(beside.kommuner)
    rows = []
    for kommune in sorted(new):
        polygons = [zoning.zones[zone].polygon for zone in new[kommune]]
        rows.append([names[kommune], tr("new"), *_figures(zoning, labels, new[kommune], polygons)])
        if beside is not None and kommune in old:
            polygons = [beside.polygons[zone] for zone in old[kommune]]
            rows.append([names[kommune], tr("compared with"), *_figures(zoning, beside.labels, old[kommune], polygons)])
    heads = [
        tr("Kommune"),
        tr("Division"),
        tr("Zones"),
        tr("Homogeneity"),
        tr("Median population"),
        tr("Smallest"),
        tr("Spread of population"),
        tr("Roundness, median"),
        tr("Roundness, least"),
    ]
    dropped = {3} if zoning.options.by_location else set()
    dropped |= {1} if beside is None else set()
    kept = [place for place in range(len(heads)) if place not in dropped]
    first_number = next(at for at, place in enumerate(kept) if place == 2)
    return ReportTable(
        tr("Size and shape"),
        [heads[place] for place in kept],
        [[row[place] for place in kept] for row in rows[:ROWS_AT_MOST]],
        frozenset(range(first_number, len(kept))),
        cut_short(len(rows)),
    )


def _by_kommune(kommuner: Sequence[str]) -> dict[str, list[int]]:
    own: dict[str, list[int]] = {}
    for zone, kommune in enumerate(kommuner):
        own.setdefault(kommune, []).append(zone)
    return own


def _figures(zoning: Zoning, labels: Ints, zones: Sequence[int], polygons: Sequence[QgsGeometry]) -> list[str]:
    """What the table says of some zones, ``labels`` (n,) being those of all units."""
    units = np.flatnonzero(np.isin(labels, zones))
    own = np.unique(labels[units], return_inverse=True)[1].ravel()
    features, weights = zoning.features[units], zoning.units.population[units].astype(float)
    within = float(heterogeneity_by_zone(features, weights, own).sum())
    people = np.sort(np.bincount(own, weights))
    shapes = sorted(compactness(polygon) for polygon in polygons)
    return [
        number(len(zones)),
        number(homogeneity(within, total_heterogeneity(features, weights)), 3),
        number(int(people[len(people) // 2])),
        number(int(people[0])),
        number(spread(people), 2),
        number(shapes[len(shapes) // 2], 2),
        number(shapes[0], 2),
    ]


def likeness_tables(layer: UnitLayer, zoning: Zoning, beside: DivisionBeside | None) -> list[Section]:
    """How alike the zones are inside, indicator by indicator: of one kommune, or of each and in the median of them."""
    if zoning.components is None:
        return []
    values = layer.attributes[layer.zoned][:, list(zoning.components.used)]
    kommuner = np.array(zoning.units.kommuner)
    found = {
        kommune: _correlations(values, zoning, beside, np.flatnonzero(kommuner == kommune))
        for kommune in sorted(set(zoning.units.kommuner))
    }
    found = {kommune: own for kommune, own in found.items() if np.isfinite(own[0]).any()}
    if not found:
        return []
    note = tr(
        "Intra-zone correlation: 1 where all grunnkretser of a zone are alike, 0 where they are no more alike than "
        "grunnkretser anywhere in the kommune. It does not rise by itself with the number of zones."
    )
    title = tr("How alike the zones are inside")
    if len(set(kommuner.tolist())) == 1:
        return [_likeness(title, zoning.components.names, next(iter(found.values())), note)]
    ways = zip(*found.values())
    median = [np.array([_median(column) for column in zip(*way)]) for way in ways]
    names = dict(zip(zoning.units.kommuner, zoning.units.kommune_names))
    tables = [
        _likeness(f"{kommune} {names[kommune]}", zoning.components.names, own, "") for kommune, own in found.items()
    ]
    told = tr("In the median of the {count} kommuner with more than one zone.").format(count=number(len(found)))
    return [
        _likeness(title, zoning.components.names, median, f"{told} {note}"),
        FoldedTables(tr("How alike the zones are inside, kommune by kommune"), tables),
    ]


def _median(values: Sequence[float]) -> float:
    known = [value for value in values if value == value]
    return float(np.median(known)) if known else float("nan")


def _correlations(values: Floats, zoning: Zoning, beside: DivisionBeside | None, units: Ints) -> list[Floats]:
    """The intra-zone correlation of each indicator (n, p) among some units, and that of the other division."""
    people = zoning.units.population.astype(float)
    found = [intra_zone_correlation(values[units], people[units], zoning.division.labels[units])]
    if beside is not None:
        known = units[beside.known[units]]
        found.append(intra_zone_correlation(values[known], people[known], beside.labels[known]))
    return found


def _likeness(title: str, names: Sequence[str], columns: Sequence[Floats], note: str) -> ReportTable:
    heads = [tr("Indicator"), tr("Intra-zone correlation"), tr("The division compared with")][: len(columns) + 1]
    rows = [[name, *(_or_dash(own[place]) for own in columns)] for place, name in enumerate(names)]
    return ReportTable(title, heads, rows, frozenset({1, 2}), note)


def _or_dash(value: float) -> str:
    return "–" if value != value else number(value, 2)
