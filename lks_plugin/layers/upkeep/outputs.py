"""The layers and tables an upkeep answers with: fields and features."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
)

from ...engine.history.issued_codes import COLUMNS, IssuedCode
from ..fields import decimal, extended_fields, fields_of, integer, memory_layer, text
from ..generation.outputs import zone_attributes, zone_fields
from .styles import style_kept_zones
from .upkeep import KeptUp
from .words import change_texts, status_texts, why_text


def unit_fields(source: QgsFields, kept: KeptUp) -> QgsFields:
    """The input's fields and ``lks``, ``lksnavn``."""
    return extended_fields(source, kept.layer.features, (text("lks", 10), text("lksnavn")))


def unit_features(source: QgsFields, kept: KeptUp) -> Iterator[QgsFeature]:
    """Every row of the input, unchanged but for its zone."""
    fields, names = unit_fields(source, kept), {zone.code: zone.name for zone in kept.judgement.zones}
    for row, code in zip(kept.layer.features, kept.codes):
        feature = QgsFeature(fields)
        feature.setAttributes([*row.attributes(), code or None, names.get(code)])
        feature.setGeometry(row.geometry())
        yield feature


def kept_zone_fields() -> QgsFields:
    """The fields of the zones, with what became of each: ``status``, in words, and why."""
    fields = zone_fields()
    for field in (text("status"), text("statusnavn"), text("aarsak"), text("begrunnelse")):
        fields.append(field)
    return fields


def kept_zone_features(kept: KeptUp, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsFeature]:
    """One feature per zone in the order of the codes; zones that ended come last, without a polygon."""
    fields, texts = kept_zone_fields(), status_texts()
    to_crs = QgsCoordinateTransform(kept.layer.crs, crs, QgsCoordinateTransformContext())
    for at in kept.judgement.judged:
        zone = kept.judgement.zones[at]
        feature = QgsFeature(fields)
        status = kept.status[zone.code]
        feature.setAttributes([*zone_attributes(zone), status, texts[status], *_because(kept, zone.code)])
        polygon = QgsGeometry(zone.polygon)
        polygon.transform(to_crs)
        feature.setGeometry(polygon)
        yield feature
    for code in ended(kept):
        feature = QgsFeature(fields)
        feature["lks"], feature["status"], feature["statusnavn"] = code, kept.status[code], texts[kept.status[code]]
        feature["aarsak"], feature["begrunnelse"] = _because(kept, code)
        yield feature


def zone_count(kept: KeptUp) -> int:
    """How many rows the zones layer has."""
    return len(kept.judgement.judged) + len(ended(kept))


def ended(kept: KeptUp) -> list[str]:
    """The codes that no zone has any more."""
    return [code for code, status in kept.status.items() if status == "ended"]


def _because(kept: KeptUp, code: str) -> list[str | None]:
    why = kept.because.get(code)
    return [None, None] if why is None else [why.kind, why_text(why)]


def moved_fields() -> QgsFields:
    """The fields of the units that changed zone."""
    return fields_of(
        text("grunnkretsnummer", 8),
        text("kommunenummer", 4),
        text("fra"),
        text("til", 10),
        integer("befolkning"),
        text("aarsak"),
        text("begrunnelse"),
    )


def moved_features(kept: KeptUp) -> Iterator[QgsFeature]:
    """One row per unit that changed zone."""
    fields, units = moved_fields(), kept.layer.units
    for each in kept.moved:
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                units.codes[each.unit],
                units.kommuner[each.unit],
                each.source or None,
                each.target or None,
                int(units.population[each.unit]),
                each.why.kind,
                why_text(each.why),
            ]
        )
        yield feature


def change_fields() -> QgsFields:
    """The fields of the changes of zones: what series and KLASS go by."""
    return fields_of(
        text("gammel_kode"),
        text("ny_kode", 10),
        integer("befolkning"),
        integer("antall_grunnkretser"),
        decimal("andel_av_gammel"),
        decimal("andel_av_ny"),
        text("art"),
        text("artsnavn"),
    )


def change_features(kept: KeptUp) -> Iterator[QgsFeature]:
    """One row for each old and new zone that share units."""
    fields, texts = change_fields(), change_texts()
    olds, news = kept.people_of(kept.former), kept.people_of(kept.codes)
    for change in kept.changes:
        feature = QgsFeature(fields)
        shares = [round(change.people / total, 4) if total else None for total in (olds[change.old], news[change.new])]
        feature.setAttributes(
            [change.old, change.new, change.people, change.units, *shares, change.kind, texts[change.kind]]
        )
        yield feature


def issued_fields() -> QgsFields:
    """The fields of the register of issued codes."""
    return fields_of(*(text(name) for name in COLUMNS))


def issued_features(register: Iterable[IssuedCode]) -> Iterator[QgsFeature]:
    """One row per code that is or was in force."""
    fields = issued_fields()
    for one in register:
        feature = QgsFeature(fields)
        values = (one.code, one.name, one.valid_from, one.valid_to, one.kommune)
        feature.setAttributes([value or None for value in values])
        yield feature


def status_preview(kept: KeptUp) -> QgsVectorLayer:
    """The zones in memory, for the map of the report."""
    features = [f for f in kept_zone_features(kept, kept.layer.crs) if f.hasGeometry()]
    layer = memory_layer("zones", kept.layer.crs, kept_zone_fields(), features)
    style_kept_zones(layer)
    return layer
