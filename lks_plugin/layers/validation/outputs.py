"""The layers a validation answers with: findings at their places, and zones with their status."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
)

from ...engine.findings import ERROR, Finding
from ..fields import decimal, fields_of, integer, memory_layer, text
from ..finding_texts import kind_name, sentence
from ..generation.outputs import zone_attributes, zone_fields
from ..reading.overlay import united
from ..rule_texts import grade_names, status_names
from ..styles import style_findings, style_verdict
from ..translation import named, tr
from .validation import Judgement

# Rules that ask how many people a zone has.
_OF_PEOPLE = ("below_floor", "below_minimum", "above_maximum")


class Speaker:
    """Puts a judgement's findings into words."""

    def __init__(self, judgement: Judgement) -> None:
        self.judgement = judgement
        self._names = {zone.code: zone.name for zone in judgement.zones}

    def sentence(self, finding: Finding) -> str:
        """The finding in words."""
        zone = None if finding.zone is None else self.judgement.zones[finding.zone]
        codes = self.judgement.layer.units.codes
        if zone is None:
            return sentence(finding, codes, None, names=self._names)
        said = sentence(finding, codes, zone.name, zone.code, self._names)
        unknown = sorted(self.judgement.layer.uncounted.intersection(zone.units.tolist()))
        if not unknown or finding.kind not in _OF_PEOPLE:
            return said
        more = tr("Not counted, as their inhabitants are not known: {units}.")
        return f"{said} {more.format(units=named(codes[unit] for unit in unknown))}"

    def kommune(self, finding: Finding) -> str:
        """The number of the kommune a finding lies in, "" if it is about no unit."""
        if finding.zone is not None:
            return self.judgement.zones[finding.zone].kommune
        return self.judgement.layer.units.kommuner[finding.units[0]] if finding.units else ""


def finding_fields() -> QgsFields:
    """The fields of the findings: stable id and grade, in words, where, figure against limit, the sentence, and the
    reason given; ``deler`` are the units of each part of a zone that is not whole, parts divided by ``|``."""
    return fields_of(
        text("art"),
        text("artsnavn"),
        text("grad"),
        text("gradsnavn"),
        text("aarsak"),
        text("kommunenummer", 4),
        text("lks"),
        text("lksnavn"),
        text("grunnkretser"),
        text("deler"),
        decimal("tall"),
        decimal("grense"),
        text("begrunnelse"),
        text("oppgitt_grunn"),
    )


def finding_features(judgement: Judgement, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsFeature]:
    """One feature per finding, the worst first, at the place it concerns, in the coordinate system ``crs``."""
    fields, codes, speaker, grades = finding_fields(), judgement.layer.units.codes, Speaker(judgement), grade_names()
    to_crs = QgsCoordinateTransform(judgement.layer.crs, crs, QgsCoordinateTransformContext())
    for finding, own_place in zip(judgement.findings, judgement.places):
        zone = None if finding.zone is None else judgement.zones[finding.zone]
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                finding.kind,
                kind_name(finding),
                finding.grade,
                grades[finding.grade],
                finding.reason,
                speaker.kommune(finding) or None,
                zone.code if zone else None,
                zone.name if zone else None,
                ",".join(codes[unit] for unit in finding.units),
                "|".join(",".join(codes[unit] for unit in part) for part in finding.parts) or None,
                finding.figure,
                finding.limit,
                speaker.sentence(finding),
                finding.accepted or None,
            ]
        )
        place = QgsGeometry(_place(judgement, finding) if own_place is None else own_place)
        if not place.isEmpty():
            place.convertToMultiType()
            place.transform(to_crs)
            feature.setGeometry(place)
        yield feature


def _place(judgement: Judgement, finding: Finding) -> QgsGeometry:
    """Where a finding is that has no place of its own: the parts apart from the largest, the zone, or the units."""
    if finding.zone is not None and not finding.parts:
        zone = judgement.zones[finding.zone]
        if len(finding.units) == len(zone.units):
            return zone.polygon
    concerned = [unit for part in finding.parts[1:] for unit in part] or finding.units
    drawn = [judgement.layer.geometries[unit] for unit in concerned if not judgement.layer.geometries[unit].isEmpty()]
    return united(drawn) if drawn else QgsGeometry()


def verdict_fields() -> QgsFields:
    """The fields of the zones: those of every zones layer, the status, the number of findings and their sentences."""
    fields = zone_fields()
    for field in (
        text("status"),
        text("statusnavn"),
        integer("feil"),
        integer("unntak"),
        integer("merknader"),
        text("begrunnelse"),
        text("oppgitt_grunn"),
    ):
        fields.append(field)
    return fields


def shown_zones(judgement: Judgement) -> list[int]:
    """The zones of the layer: all but rest zones without a polygon."""
    return [
        number
        for number, zone in enumerate(judgement.zones)
        if not (judgement.assignment.is_rest(number) and zone.polygon.isEmpty())
    ]


def verdict_features(judgement: Judgement, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsFeature]:
    """One feature per zone in order of the codes, in the coordinate system ``crs``."""
    fields, speaker, names = verdict_fields(), Speaker(judgement), status_names()
    to_crs = QgsCoordinateTransform(judgement.layer.crs, crs, QgsCoordinateTransformContext())
    found = judgement.by_zone()
    for number in shown_zones(judgement):
        zone, own = judgement.zones[number], found[number]
        status = judgement.status(number, own)
        grades = [finding.grade for finding in own]
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                *zone_attributes(zone),
                status,
                names[status],
                *(grades.count(grade) for grade in ("error", "exception", "note")),
                "\n".join(speaker.sentence(finding) for finding in own) or None,
                judgement.assignment.reason(number) or None,
            ]
        )
        if not zone.polygon.isEmpty():
            polygon = QgsGeometry(zone.polygon)
            polygon.transform(to_crs)
            feature.setGeometry(polygon)
        yield feature


def verdict_preview(judgement: Judgement) -> list[QgsVectorLayer]:
    """Zones by status, and over them the errors that are about no zone, styled, in memory: what the map in the report
    is drawn from."""
    crs = judgement.layer.crs
    zones = memory_layer(tr("Zones"), crs, verdict_fields(), list(verdict_features(judgement, crs)))
    style_verdict(zones, status_names())
    told = zip(judgement.findings, finding_features(judgement, crs))
    places = [feature for finding, feature in told if finding.zone is None and finding.grade == ERROR]
    over = memory_layer(tr("Findings"), crs, finding_fields(), places)
    style_findings(over, grade_names())
    return [over, zones]
