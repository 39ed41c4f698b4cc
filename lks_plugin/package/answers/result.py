"""What came of an answer as plain rows: they are written to layers, and kept in a file so that work can go on later."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QByteArray

from ...engine.units.coding import is_rest_unit, rest_zone_code, zone_name
from ...layers.fields import boolean, fields_of, integer, text, value_of
from ...layers.translation import tr
from ...layers.validation.outputs import finding_features
from .change_words import change_name, change_sentence
from .difference import KEPT, Difference
from .feedback import INVALID, NOT_RECEIVED, REJECTED, UNCHANGED, VALID, Feedback
from .sent import Sent

# The values of a row, and its polygon as WKB in hexadecimal, "" without one.
Row = tuple[list[object], str]


@dataclass(frozen=True)
class Outcome:
    """What came of one kommune. Rows follow ``change_fields``, ``unit_fields`` and the findings of ``lks:validate``,
    with polygons in the coordinate system ``crs``.

    ``file`` is the answer's name, ``report`` that of its report; figures are before and after the answer. ``state``
    says how the division that stands is judged (``engine.rules.state``), "" where it was not.
    """

    kommune: str
    kommune_name: str
    file: str
    verdict: str
    reason: str = ""
    valid: bool = False
    n_changes: int = 0
    n_comments: int = 0
    n_kept: int = 0
    zones: tuple[int, int] = (0, 0)
    errors: tuple[int, int] = (0, 0)
    exceptions: tuple[int, int] = (0, 0)
    state: str = ""
    crs: str = ""
    changes: list[Row] = field(default_factory=list)
    units: list[Row] = field(default_factory=list)
    findings: list[Row] = field(default_factory=list)
    report: str = ""

    def to_json(self) -> str:
        """As text, to be read back by ``from_json``."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, content: str) -> Outcome:
        """The outcome written by ``to_json``. Raises ``ValueError``, ``TypeError`` or ``KeyError`` for other text."""
        values = json.loads(content)
        for name in ("zones", "errors", "exceptions"):
            values[name] = tuple(values[name])
        for name in ("changes", "units", "findings"):
            values[name] = [(list(attributes), str(polygon)) for attributes, polygon in values[name]]
        return cls(**values)


def verdict_name(verdict: str) -> str:
    """The verdict in words."""
    return {
        UNCHANGED: tr("Unchanged"),
        VALID: tr("Changed, valid"),
        INVALID: tr("Changed, with errors"),
        REJECTED: tr("Rejected"),
        NOT_RECEIVED: tr("Not received"),
    }[verdict]


def outcome_of(feedback: Feedback, report: str = "") -> Outcome:
    """The rows of an answer that was judged."""
    sent, found = feedback.sent, feedback.difference
    changes = [] if found is None else found.changes
    return Outcome(
        kommune=sent.kommune,
        kommune_name=sent.kommune_name,
        file=feedback.file,
        verdict=feedback.verdict,
        reason=feedback.reason,
        valid=feedback.is_valid,
        n_changes=0 if found is None else len(found.moved),
        n_comments=0 if found is None else len(found.comments) + len(found.log),
        n_kept=len([change for change in changes if change.kind in KEPT]),
        zones=(len(feedback.before.judged), len(feedback.after.judged)),
        errors=(feedback.before.count("error"), feedback.after.count("error")),
        exceptions=(feedback.before.count("exception"), feedback.after.count("exception")),
        state=feedback.after.state.text,
        crs=_crs_text(sent.layer.crs),
        changes=[_change_row(feedback, number) for number in range(len(changes))],
        units=unit_rows(sent, feedback.zone_of, feedback.verdict, *_words(found)),
        findings=[_of_feature(feature) for feature in finding_features(feedback.after, sent.layer.crs)],
        report=report,
    )


def _words(found: Difference | None) -> tuple[Mapping[int, str], Mapping[str, str]]:
    """The comments and the reasons of an answer."""
    return ({}, {}) if found is None else (found.comments, found.reasons)


def not_received(sent: Sent) -> Outcome:
    """A kommune that has not answered: the division as sent stands."""
    zones = len(sent.in_use)
    return Outcome(
        sent.kommune,
        sent.kommune_name,
        "",
        NOT_RECEIVED,
        zones=(zones, zones),
        crs=_crs_text(sent.layer.crs),
        units=unit_rows(sent, sent.zone_of, NOT_RECEIVED),
    )


# -- rows -------------------------------------------------------------------------------------------------------------


def change_fields() -> QgsFields:
    """The fields of the changes: stable id and kind in words, unit, zone before and after, comment, sentence."""
    return fields_of(
        text("art"),
        text("artsnavn"),
        text("kommunenummer", 4),
        text("grunnkretsnummer"),
        text("grunnkretsnavn"),
        integer("befolkning"),
        text("lks_fra"),
        text("lks_til"),
        text("kommentar"),
        text("begrunnelse"),
    )


def _change_row(feedback: Feedback, number: int) -> Row:
    sent, found = feedback.sent, feedback.found
    change = found.changes[number]
    row = change.row
    zones = change.kind not in KEPT
    values: list[object] = [
        change.kind,
        change_name(change),
        sent.kommune,
        change.unit or None,
        None if row is None else sent.names[row] or None,
        None if row is None else int(sent.layer.units.population[row]),
        (change.before or None) if zones else sent.zone_of[row] or None if row is not None else None,
        (change.after or None) if zones else feedback.zone_of[row] or None if row is not None else None,
        change.comment or None,
        change_sentence(change),
    ]
    return values, "" if row is None else _wkb(sent.layer.geometries[row])


def unit_fields() -> QgsFields:
    """The fields of the units: the division that stands, beside the one sent."""
    return fields_of(
        text("grunnkretsnummer", 8),
        text("grunnkretsnavn"),
        text("kommunenummer", 4),
        text("kommunenavn"),
        integer("befolkning"),
        text("lks", 10),
        text("lksnavn"),
        text("lks_forslag", 10),
        boolean("endret"),
        text("kommentar"),
        text("begrunnelse"),
        text("vurdering"),
        text("bydelsnummer"),
        text("delbydelsnummer"),
    )


def unit_rows(
    sent: Sent,
    zone_of: Sequence[str],
    verdict: str,
    comments: Mapping[int, str] | None = None,
    reasons: Mapping[str, str] | None = None,
) -> list[Row]:
    """Every unit sent, with its zone, ``comments`` by row and ``reasons`` by code; «Uoppgitt grunnkrets» with the rest
    zone."""
    comments, reasons = comments or {}, reasons or {}
    units = sent.layer.units
    rest = rest_zone_code(sent.kommune, sent.kommune in units.has_bydeler)
    rows = []
    for row, code in enumerate(units.codes):
        given, proposed = (zone or (rest if is_rest_unit(code) else "") for zone in (zone_of[row], sent.zone_of[row]))
        values: list[object] = [
            code,
            sent.names[row] or None,
            sent.kommune,
            sent.kommune_name or None,
            int(units.population[row]),
            given or None,
            zone_name(given, sent.kommune_name) if given else None,
            proposed or None,
            given != proposed,
            comments.get(row),
            reasons.get(given),
            verdict,
            *_levels(units.levels[row]),
        ]
        rows.append((values, _wkb(sent.layer.geometries[row])))
    return rows


def _levels(levels: Sequence[str]) -> tuple[str | None, str | None]:
    """The bydel and delbydel that zones must stay inside, for the next step; None without one."""
    bydel, delbydel, *_ = (*levels, "", "")
    return bydel or None, delbydel or None


def summary_fields() -> QgsFields:
    """The fields of the summary: one row per kommune, figures before and after the answer."""
    return fields_of(
        text("kommunenummer", 4),
        text("kommunenavn"),
        text("vurdering"),
        text("vurderingsnavn"),
        boolean("gyldig"),
        integer("antall_endringer"),
        integer("antall_kommentarer"),
        integer("antall_beholdt"),
        integer("antall_soner_for"),
        integer("antall_soner"),
        integer("feil_for"),
        integer("feil"),
        integer("unntak_for"),
        integer("unntak"),
        text("begrunnelse"),
        text("fil"),
        text("rapport"),
        text("tilstand"),
    )


def summary_row(outcome: Outcome) -> Row:
    """One kommune of the summary."""
    values: list[object] = [
        outcome.kommune or None,
        outcome.kommune_name or None,
        outcome.verdict,
        verdict_name(outcome.verdict),
        outcome.valid,
        outcome.n_changes,
        outcome.n_comments,
        outcome.n_kept,
        *outcome.zones,
        *outcome.errors,
        *outcome.exceptions,
        outcome.reason or None,
        outcome.file or None,
        outcome.report or None,
        outcome.state or None,
    ]
    return values, ""


# -- features ---------------------------------------------------------------------------------------------------------


def features(
    fields: QgsFields, rows: Iterable[tuple[Row, str]], crs: QgsCoordinateReferenceSystem
) -> Iterator[QgsFeature]:
    """Rows, each with the coordinate system of its polygon, as features in the coordinate system ``crs``."""
    transforms: dict[str, QgsCoordinateTransform] = {}
    for (values, polygon), own in rows:
        feature = QgsFeature(fields)
        feature.setAttributes([NULL if value is None else value for value in values])
        if polygon:
            geometry = QgsGeometry()
            geometry.fromWkb(QByteArray(bytes.fromhex(polygon)))
            if own not in transforms:
                source = QgsCoordinateReferenceSystem(own)
                transforms[own] = QgsCoordinateTransform(source, crs, QgsCoordinateTransformContext())
            geometry.transform(transforms[own])
            feature.setGeometry(geometry)
        yield feature


def _of_feature(feature: QgsFeature) -> Row:
    values = [value_of(value) for value in feature.attributes()]
    return values, _wkb(feature.geometry())


def _wkb(geometry: QgsGeometry) -> str:
    if geometry.isNull() or geometry.isEmpty():
        return ""
    copy = QgsGeometry(geometry)
    copy.convertToMultiType()
    return bytes(copy.asWkb()).hex()


def _crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.authid() or crs.toWkt())
