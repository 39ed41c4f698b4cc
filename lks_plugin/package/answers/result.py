"""What came of an answer as plain rows, which are written to layers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QByteArray, QMetaType

from ...engine.units.coding import is_rest_unit, rest_zone_code, zone_name
from ...layers.fields import boolean, decimal, fields_of, integer, text, text_of, value_of
from ...layers.reading.tables import cell_of
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
    says how the division that stands is judged (``engine.rules.state``), "" where it was not. ``taken`` where the
    answer is taken over; ``extra`` are the further fields that were sent, whose values stand at the end of each unit's
    row. ``package_id`` is that of the package as sent, "" where a layer
    stands in for it.
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
    taken: bool = False
    extra: Sequence[QgsField] = ()
    package_id: str = ""


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
        taken=feedback.verdict != REJECTED,
        extra=extra_fields(sent),
        package_id=sent.package_id,
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
        extra=extra_fields(sent),
        package_id=sent.package_id,
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
    zone. The values of ``extra_fields`` follow."""
    comments, reasons = comments or {}, reasons or {}
    units = sent.layer.units
    rest = rest_zone_code(sent.kommune, sent.kommune in units.has_bydeler)
    rows, further = [], [_as(field_, sent.extras[field_.name()]) for field_ in extra_fields(sent)]
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
            *_levels(sent, row),
            *(extra[row] for extra in further),
        ]
        rows.append((values, _wkb(sent.layer.geometries[row])))
    return rows


def _levels(sent: Sent, row: int) -> list[object]:
    """The bydel and delbydel that zones must stay inside, for the next step: as the layer has them, else by the codes;
    None without one."""
    by_codes = (*sent.layer.units.levels[row], "", "")
    own = (sent.further(name) for name in ("bydel", "delbydel"))
    return [text_of(values[row] if values else level) or None for values, level in zip(own, by_codes)]


def extra_fields(sent: Sent) -> list[QgsField]:
    """The further fields of what was sent, each of the kind that its values have."""
    own = {field_.name().casefold() for field_ in unit_fields()}
    return [_field(name, values) for name, values in sent.extras.items() if name.casefold() not in own]


def _field(name: str, values: Sequence[object]) -> QgsField:
    kinds = {type(value) for value in values if value is not None}
    if kinds and kinds <= {bool}:
        return boolean(name)
    if kinds and kinds <= {int}:
        return QgsField(name, QMetaType.Type.LongLong)
    return decimal(name) if kinds and kinds <= {int, float} else text(name)


def _as(field_: QgsField, values: Sequence[object]) -> list[object]:
    if field_.type() == QMetaType.Type.QString:
        return [cell if cell is None else str(cell) for cell in map(cell_of, values)]
    return list(values)


def as_proposed(outcome: Outcome) -> Outcome:
    """An answer that is not taken over: its units keep the zones they were sent with."""
    names = unit_fields().names()
    at = {name: names.index(name) for name in ("lks", "lksnavn", "lks_forslag", "endret", "begrunnelse")}
    rows = []
    for values, polygon in outcome.units:
        own, code = list(values), str(values[at["lks_forslag"]] or "")
        own[at["lks"]] = code or None
        own[at["lksnavn"]] = zone_name(code, outcome.kommune_name) if code else None
        own[at["endret"]], own[at["begrunnelse"]] = False, None
        rows.append((own, polygon))
    return replace(outcome, taken=False, units=rows)


def united_units(outcomes: Sequence[Outcome]) -> tuple[QgsFields, list[tuple[Row, str]]]:
    """The units of several kommuner under the same fields: all that any of them was sent with. A field that is of
    different kinds in them becomes text."""
    fields = unit_fields()
    extra: dict[str, QgsField] = {}
    for outcome in outcomes:
        for own in outcome.extra:
            known = extra.setdefault(own.name(), own)
            extra[own.name()] = known if known.type() == own.type() else text(own.name())
    first = len(fields)
    for own in extra.values():
        fields.append(own)
    rows = []
    for outcome in outcomes:
        place = {own.name(): first + number for number, own in enumerate(outcome.extra)}
        for values, polygon in outcome.units:
            more = [values[place[name]] if name in place else None for name in extra]
            texts = [own.type() == QMetaType.Type.QString for own in extra.values()]
            more = [str(value) if is_text and value is not None else value for value, is_text in zip(more, texts)]
            rows.append((([*values[:first], *more], polygon), outcome.crs))
    return fields, rows


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
        boolean("overtatt"),
        text("pakke_id"),
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
        outcome.taken,
        outcome.package_id or None,
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
