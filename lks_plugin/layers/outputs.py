"""The layers a generation answers with: fields and features."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..engine.findings import Finding
from .fields import decimal, fields_of, integer, memory_layer, text
from .generation import Zoning
from .sentences import kind_name, sentence
from .styles import style_units, style_zones
from .units import UnitLayer
from .zones import compactness

_FORMER = "_forrige"
_ZONE_FIELDS = ("lks", "lksnavn")


def zone_fields() -> QgsFields:
    """The fields of the zones layer."""
    return fields_of(
        text("lks", 10),
        text("lksnavn"),
        text("kommunenummer", 4),
        integer("befolkning"),
        integer("antall_grunnkretser"),
        integer("deler"),
        decimal("heterogenitet"),
        decimal("kompakthet"),
    )


def zone_features(layer: UnitLayer, zoning: Zoning, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsFeature]:
    """One feature per zone in order of the codes, in the coordinate system ``crs``."""
    fields = zone_fields()
    to_crs = QgsCoordinateTransform(layer.crs, crs, QgsCoordinateTransformContext())
    for zone in sorted(zoning.zones, key=lambda zone: zone.code):
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                zone.code,
                zone.name,
                zone.kommune,
                zone.population,
                len(zone.units),
                zone.parts,
                zone.heterogeneity,
                compactness(zone.polygon),
            ]
        )
        polygon = QgsGeometry(zone.polygon)
        polygon.transform(to_crs)
        feature.setGeometry(polygon)
        yield feature


def unit_fields(source: QgsFields, layer: UnitLayer) -> QgsFields:
    """The input's fields and ``lks``, ``lksnavn``; fields of the input that have these names become ``lks_forrige`` ….

    A field ``fid`` that cannot be a row number (no integer, or not unique) becomes ``fid_forrige``: GeoPackage takes it
    for its own.
    """
    fields, taken = QgsFields(), {field.name().lower() for field in source} | set(_ZONE_FIELDS)
    for field in source:
        name = field.name()
        if name.lower() in _ZONE_FIELDS or (name.lower() == "fid" and not _is_row_number(name, field, layer)):
            field = QgsField(field)
            field.setName(_free_name(name + _FORMER, taken))
            taken.add(field.name().lower())
        fields.append(field)
    fields.append(text("lks", 10))
    fields.append(text("lksnavn"))
    return fields


def _is_row_number(name: str, field: QgsField, layer: UnitLayer) -> bool:
    if field.type() not in (QMetaType.Type.Int, QMetaType.Type.LongLong):
        return False
    values = [row[name] for row in layer.features]
    return len(set(values)) == len(values)


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free.lower() in taken:
        number += 1
        free = f"{name}_{number}"
    return free


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
    return finding_features(zoning.findings, layer.units.codes, layer.units.kommuner, zones)


def finding_features(
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
                kommuner[finding.units[0]],
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
    units = [QgsFeature() for _ in layer.zoned]
    for feature, row in zip(units, layer.zoned.tolist()):
        geometry = QgsGeometry(layer.geometries[row])
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
    above = memory_layer("units", layer.crs, QgsFields(), units)
    below = memory_layer("zones", layer.crs, zone_fields(), list(zone_features(layer, zoning, layer.crs)))
    style_zones(below, zoning.colours, {})
    style_units(above)
    return [above, below]
