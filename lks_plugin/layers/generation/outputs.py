"""The layers a generation answers with: fields and features."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
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
from ..fields import boolean, decimal, extended_fields, fields_of, integer, memory_layer, text
from ..finding_texts import kind_name, sentence
from ..reading.units import UnitLayer
from ..styles import colours, short_labels, style_units, style_zones
from ..zones import compactness
from .beside import DivisionBeside
from .generation import Zone, Zoning


def zone_fields() -> QgsFields:
    """The fields of the zones layer; codes of any length, for a division to be judged may have wrong ones."""
    return fields_of(
        text("lks"),
        text("lksnavn"),
        text("kommunenummer", 4),
        integer("befolkning"),
        integer("antall_grunnkretser"),
        integer("deler"),
        decimal("heterogenitet"),
        decimal("kompakthet"),
    )


def made_zone_fields() -> QgsFields:
    """The fields of the zones that were made: with the place in metres where their people live on average, and how many
    they would be at the horizon and whether that is below the minimum (empty where no trend is known)."""
    fields = zone_fields()
    for field in (decimal("senter_x"), decimal("senter_y"), integer("befolkning_horisont"), boolean("faller")):
        fields.append(field)
    return fields


def zone_features(layer: UnitLayer, zoning: Zoning, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsFeature]:
    """One feature per zone in order of the codes, in the coordinate system ``crs``."""
    fields = made_zone_fields()
    to_crs = QgsCoordinateTransform(layer.crs, crs, QgsCoordinateTransformContext())
    for zone in sorted(zoning.zones, key=lambda zone: zone.code):
        feature = QgsFeature(fields)
        x, y = zone.centre
        feature.setAttributes([*zone_attributes(zone), round(x, 1), round(y, 1), zone.at_horizon, zoning.falls(zone)])
        polygon = QgsGeometry(zone.polygon)
        polygon.transform(to_crs)
        feature.setGeometry(polygon)
        yield feature


def zone_attributes(zone: Zone) -> list[object]:
    """What ``zone_fields`` ask of a zone."""
    return [
        zone.code,
        zone.name,
        zone.kommune,
        zone.population,
        len(zone.units),
        zone.parts,
        zone.heterogeneity,
        compactness(zone.polygon),
    ]


def centre_fields() -> QgsFields:
    """The fields of the centres: where the people of a zone live on average."""
    return fields_of(text("lks"), text("lksnavn"), integer("befolkning"))


def centre_features(layer: UnitLayer, zoning: Zoning, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsFeature]:
    """One point per zone in order of the codes, in the coordinate system ``crs``."""
    fields = centre_fields()
    to_crs = QgsCoordinateTransform(layer.crs, crs, QgsCoordinateTransformContext())
    for zone in sorted(zoning.zones, key=lambda zone: zone.code):
        feature = QgsFeature(fields)
        feature.setAttributes([zone.code, zone.name, zone.population])
        point = QgsGeometry.fromPointXY(QgsPointXY(*zone.centre))
        point.transform(to_crs)
        feature.setGeometry(point)
        yield feature


def unit_fields(source: QgsFields, layer: UnitLayer) -> QgsFields:
    """The input's fields and ``lks``, ``lksnavn``."""
    return extended_fields(source, layer.features, (text("lks", 10), text("lksnavn")))


def unit_features(source: QgsFields, layer: UnitLayer, zoning: Zoning) -> Iterator[QgsFeature]:
    """Every row of the input, unchanged but for its zone."""
    fields = unit_fields(source, layer)
    for row, (code, name) in zip(layer.features, zoning.zone_of):
        feature = QgsFeature(fields)
        feature.setAttributes([*row.attributes(), code, name])
        feature.setGeometry(row.geometry())
        yield feature


def exception_fields() -> QgsFields:
    """The fields of the exceptions: stable id, kind in words, where, figure against limit, why."""
    return fields_of(
        text("art"),
        text("artsnavn"),
        text("kommunenummer", 4),
        text("lks", 10),
        text("grunnkretser"),
        decimal("tall"),
        decimal("grense"),
        text("begrunnelse"),
    )


def exception_features(layer: UnitLayer, zoning: Zoning) -> Iterator[QgsFeature]:
    """One row per finding of a generation, every unit concerned named by its code."""
    zones = [(zone.code, zone.name) for zone in zoning.zones]
    return exception_rows(zoning.findings, layer.units.codes, layer.units.kommuner, zones)


def exception_rows(
    findings: Sequence[Finding],
    codes: Sequence[str],
    kommuner: Sequence[str],
    zones: Sequence[tuple[str, str]] = (),
) -> Iterator[QgsFeature]:
    """One row of the exceptions per finding; ``codes`` and ``kommuner`` of the units, code and name of the zones."""
    fields = exception_fields()
    for finding in findings:
        code, name = (None, None) if finding.zone is None else zones[finding.zone]
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                finding.kind,
                kind_name(finding),
                kommuner[finding.units[0]] if finding.units else None,
                code,
                ",".join(codes[unit] for unit in finding.units),
                finding.figure,
                finding.limit,
                sentence(finding, codes, name),
            ]
        )
        yield feature


def preview(layer: UnitLayer, zoning: Zoning) -> list[QgsVectorLayer]:
    """Units over zones, styled, in memory: what the map in the report is drawn from."""
    below = memory_layer("zones", layer.crs, made_zone_fields(), list(zone_features(layer, zoning, layer.crs)))
    style_zones(below, zoning.colours, {})
    short_labels(below)
    return [_outlines(layer), below]


def other_preview(layer: UnitLayer, zoning: Zoning, other: DivisionBeside) -> list[QgsVectorLayer]:
    """The same of the division that the new one is looked at beside."""
    people = np.bincount(other.labels[other.known], zoning.units.population[other.known], len(other.codes))
    features = []
    for code, count, polygon in zip(other.codes, people.tolist(), other.polygons):
        feature = QgsFeature(zone_fields())
        feature.setAttribute("lks", code)
        feature.setAttribute("befolkning", int(count))
        feature.setGeometry(polygon)
        features.append(feature)
    below = memory_layer("zones", layer.crs, zone_fields(), features)
    pairs = other.labels[np.vstack([zoning.contiguity.borders, zoning.contiguity.cuts])]
    pairs = np.unique(pairs[(pairs[:, 0] != pairs[:, 1]) & (pairs.min(axis=1) >= 0)], axis=0)
    borders = [(other.codes[one], other.codes[two]) for one, two in pairs.tolist()]
    style_zones(below, colours(other.codes, borders), {})
    short_labels(below)
    return [_outlines(layer), below]


def _outlines(layer: UnitLayer) -> QgsVectorLayer:
    """The outlines of the units, in memory, those where nobody lives hatched."""
    fields = fields_of(integer("befolkning"))
    units = [QgsFeature(fields) for _ in layer.zoned]
    for feature, row in zip(units, layer.zoned.tolist()):
        geometry = QgsGeometry(layer.geometries[row])
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        feature.setAttribute("befolkning", int(layer.units.population[row]))
    above = memory_layer("units", layer.crs, fields, units)
    style_units(above, "befolkning")
    return above
