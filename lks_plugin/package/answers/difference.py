"""What an answer changes: zones that are taken up, and everything else that is reported and left as it was sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...engine.units.coding import has_serial, is_rest_unit, kommune_of
from ...engine.units.indicators import number_of
from .. import format as fmt
from ..refusal import shown
from ..small_numbers import rounded
from .answer import Answer, AnswerRow, same_zone
from .changed_polygons import same_polygon
from .numbering import Written, number_answer, read_zone
from .polygon_overlap import Boundary, follow_polygons
from .sent import LogLine, Sent, words
from .untrusted.limits import LIMITS, Limits, Meter

# The unit has another zone now.
MOVED, NEW_ZONE, WITHOUT_ZONE, ASSIGNED = "moved", "new_zone", "without_zone", "assigned"
DIVISION = (MOVED, NEW_ZONE, WITHOUT_ZONE, ASSIGNED)
# Said, but nothing follows from it by itself.
COMMENT, CODE_READ, CODE_ISSUED, CONFLICT, CUT = "comment", "code_read", "code_issued", "conflict", "boundary_cuts_unit"
ZONE_DELETED, UNCLEAR = "zone_polygon_missing", "zone_unclear"
# SSB's own values are kept.
POPULATION, NAME, PROPOSAL, GEOMETRY = "population_altered", "name_altered", "proposal_altered", "geometry_altered"
MISSING, ADDED, TWICE, NO_CODE = "unit_missing", "unit_added", "unit_twice", "unit_code_altered"
# Lines of the log that are nobody's words.
_FIRST_LINES = (fmt.PROPOSAL_LINE, fmt.ANSWER_LINE)
KEPT = (POPULATION, NAME, PROPOSAL, GEOMETRY, MISSING, ADDED, TWICE, NO_CODE)


@dataclass(frozen=True)
class Change:
    """One thing that differs from what was sent.

    ``kind`` is a stable id; ``unit`` the grunnkretsnummer, as written where it is none, "" for a zone's row; ``row``
    its index in the layer sent, None for what was not sent; ``before`` and ``after`` zones or values, "" for none;
    ``by_polygon`` where a zone's polygon was edited, not the unit; ``share`` of a unit, in [0, 1]; ``other_kommune``
    whose code was written instead of one of the own kommune's.
    """

    kind: str
    unit: str
    row: int | None
    before: str
    after: str
    comment: str = ""
    by_polygon: bool = False
    share: float | None = None
    other_kommune: str = ""


@dataclass(frozen=True)
class Difference:
    """What an answer changes: ``zone_of`` are the codes of the division as answered, by row of the layer sent, ""
    without a zone. ``comments`` by row. ``reasons`` by code are what the kommune gives for a zone, in the log or on its
    units where they have a field for it; ``log`` all that it wrote in the log; ``drawn`` whether it edited the zones'
    polygons."""

    changes: list[Change]
    zone_of: list[str]
    comments: dict[int, str]
    reasons: dict[str, str]
    log: list[LogLine]
    drawn: bool = False

    def of(self, *kinds: str) -> list[Change]:
        """The changes of some kinds."""
        return [change for change in self.changes if change.kind in kinds]

    @property
    def moved(self) -> list[Change]:
        """The units that have another zone, one row each."""
        return self.of(*DIVISION)


def difference(answer: Answer, sent: Sent, limits: Limits = LIMITS) -> Difference:
    """Compare an answer with what was sent.

    Raises ``Refused`` where new zones cannot be numbered, or comparing takes more work than the limits allow.
    """
    meter = Meter(limits)
    rows, found = _match(answer, sent)
    comments = {row: own.comment for row, own in rows.items() if own.comment}
    written = {row: read_zone(own.zone, sent, sent.zone_of[row]) for row, own in rows.items()}
    # A unit whose row is gone keeps its zone.
    by_units = [written[row].label if row in written else zone for row, zone in enumerate(sent.zone_of)]
    followed = follow_polygons(answer, sent, meter)
    edited = any(label != zone for label, zone in zip(by_units, sent.zone_of))
    labels, by_polygon = by_units, set()
    if followed is not None and not edited:
        labels = followed.labels
        by_polygon = {row for row, (label, zone) in enumerate(zip(labels, sent.zone_of)) if label != zone}
    numbered = number_answer(labels, sent)
    zone_of = [numbered.get(label, "") for label in labels]
    if by_polygon:
        written = {row: Written(label, label) for row, label in enumerate(labels)}
    found += _readings(written, zone_of, sent)
    found += [] if followed is None else _of_polygons(followed.boundaries, sent)
    if followed is not None and edited:
        found += _conflicts(followed.labels, by_units, zone_of, sent)
    if followed is not None:
        found += [Change(ZONE_DELETED, "", None, code, "") for code in followed.deleted]
    changes = [*_moves(zone_of, sent, comments, by_polygon), *_comments(comments, zone_of, sent), *found]
    for row, own in sorted(rows.items()):
        meter.time()
        changes += _altered(own, row, answer, sent)
    log = [line for line in answer.log if line not in sent.log and not _is_ours(line, sent)]
    reasons = _reasons(log, {row: own.reason for row, own in rows.items()}, zone_of, numbered, sent)
    return Difference(sorted(changes, key=_order), zone_of, comments, reasons, log, followed is not None)


def _is_ours(line: LogLine, sent: Sent) -> bool:
    """Whether a line is nobody's words: the first of a log, or the name of a zone that the package proposed, where only
    the layer is at hand that it was made of."""
    proposed = line.done == fmt.NAME_LINE and not sent.package_id and line.reason in sent.names
    return proposed or line.done in _FIRST_LINES


_KINDS = (*DIVISION, UNCLEAR, COMMENT, CODE_READ, CODE_ISSUED, CONFLICT, CUT, ZONE_DELETED, *KEPT)


def _order(change: Change) -> tuple[int, str, str]:
    return _KINDS.index(change.kind), change.unit, change.before


# -- rows -------------------------------------------------------------------------------------------------------------


def _match(answer: Answer, sent: Sent) -> tuple[dict[int, AnswerRow], list[Change]]:
    """The answered row of each unit sent, and the rows that have no partner on the other side."""
    place = {code: row for row, code in enumerate(sent.layer.units.codes)}
    if answer.rows is None:
        return {}, []
    rows: dict[int, AnswerRow] = {}
    found = []
    for own in answer.rows:
        row = place.get(own.code)
        if row is None:
            kind = ADDED if own.code else NO_CODE
            found.append(Change(kind, shown(own.written), None, "", shown(str(own.zone or "")), shown(own.comment)))
        elif row in rows:
            before, after = (read_zone(value, sent, sent.zone_of[row]).text for value in (rows[row].zone, own.zone))
            found.append(Change(TWICE, own.code, row, before, "" if before == after else after or "–"))
        else:
            rows[row] = own
    inside = set(sent.layer.zoned.tolist())
    gone = [row for row in sorted(inside - set(rows)) if not is_rest_unit(sent.layer.units.codes[row])]
    found += [Change(MISSING, sent.layer.units.codes[row], row, sent.zone_of[row], sent.zone_of[row]) for row in gone]
    return rows, found


def _moves(zone_of: Sequence[str], sent: Sent, comments: dict[int, str], by_polygon: set[int]) -> list[Change]:
    moves = []
    for row, (after, before) in enumerate(zip(zone_of, sent.zone_of)):
        if after != before:
            known = after in sent.in_use
            kind = WITHOUT_ZONE if not after else ASSIGNED if not before else MOVED if known else NEW_ZONE
            unit = sent.layer.units.codes[row]
            moves.append(Change(kind, unit, row, before, after, comments.get(row, ""), row in by_polygon))
    return moves


def _comments(comments: dict[int, str], zone_of: Sequence[str], sent: Sent) -> list[Change]:
    """Comments on units that stay where they are; the others stand beside the move."""
    return [
        Change(COMMENT, sent.layer.units.codes[row], row, zone_of[row], zone_of[row], comment)
        for row, comment in sorted(comments.items())
        if zone_of[row] == sent.zone_of[row]
    ]


def _readings(written: dict[int, Written], zone_of: Sequence[str], sent: Sent) -> list[Change]:
    """Where a zone's text had to be interpreted, or its code could not stand."""
    found = []
    for row, own in sorted(written.items()):
        unit, code = sent.layer.units.codes[row], zone_of[row]
        if own.is_unclear:
            found.append(Change(UNCLEAR, unit, row, own.text, code))
        elif own.label and own.label != code:
            other = kommune_of(own.label) if has_serial(own.label) else sent.kommune
            foreign = "" if other == sent.kommune else other
            found.append(Change(CODE_ISSUED, unit, row, own.text, code, other_kommune=foreign))
        elif own.interpreted:
            found.append(Change(CODE_READ, unit, row, own.text, code))
    return found


def _reasons(
    log: Sequence[LogLine], of_units: dict[int, str], zone_of: Sequence[str], numbered: dict[str, str], sent: Sent
) -> dict[str, str]:
    """What is given as reason for each zone, each text once; ``numbered`` are the codes of what was written."""
    given: dict[str, list[str]] = {}
    for line in log:
        label = read_zone(line.zone, sent, "").label
        code = numbered.get(label, "")
        if code and line.reason and line.done not in (fmt.COMMENT_LINE, fmt.NAME_LINE):
            given.setdefault(code, []).append(line.reason)
    for row, reason in sorted(of_units.items()):
        if zone_of[row] and reason:
            given.setdefault(zone_of[row], []).append(reason)
    return {code: words("; ".join(dict.fromkeys(reasons))) for code, reasons in given.items()}


# -- polygons ---------------------------------------------------------------------------------------------------------


def _of_polygons(boundaries: Sequence[Boundary], sent: Sent) -> list[Change]:
    return [
        Change(CUT, sent.layer.units.codes[cut.row], cut.row, cut.label, cut.other, by_polygon=True, share=cut.share)
        for cut in boundaries
    ]


def _conflicts(by_polygon: Sequence[str], by_units: Sequence[str], zone_of: Sequence[str], sent: Sent) -> list[Change]:
    """Units that the zones' polygons put elsewhere than their own rows; the rows win."""
    return [
        Change(CONFLICT, sent.layer.units.codes[row], row, polygon, zone_of[row], by_polygon=True)
        for row, (polygon, unit) in enumerate(zip(by_polygon, by_units))
        if polygon != unit
    ]


# -- values that are not the kommune's --------------------------------------------------------------------------------


def _altered(own: AnswerRow, row: int, answer: Answer, sent: Sent) -> list[Change]:
    """What differs in the columns that must not change, for one unit."""
    unit, zone = sent.layer.units.codes[row], sent.zone_of[row]
    uncounted, people = row in sent.layer.uncounted, int(sent.layer.units.population[row])
    base = Change(POPULATION, unit, row, "" if uncounted else str(people), shown(str(own.population or "")))
    found = []
    # A package with small numbers rounded comes back with them; the true figures are those of ``sent``. One that is
    # not known comes back as nothing, or as 0 from packages written before that was so.
    known = {people, rounded(people)} if answer.identity.get(fmt.ROUNDED) == fmt.ROUNDED_TO else {people}
    same = any(_same_number(own.population, each) for each in known) or (uncounted and own.population is None)
    if "befolkning" in answer.fields and not same:
        found.append(base)
    if "grunnkretsnavn" in answer.fields and own.name != sent.names[row]:
        found.append(replace(base, kind=NAME, before=sent.names[row], after=shown(own.name)))
    if "lks_forslag" in answer.fields and not same_zone(own.proposal, zone):
        found.append(replace(base, kind=PROPOSAL, before=zone, after=shown(own.proposal)))
    if answer.units_crs.isValid() and not same_polygon(
        own.geometry, answer.units_crs, sent.layer.geometries[row], sent.layer.crs
    ):
        found.append(replace(base, kind=GEOMETRY, before="", after=""))
    return found


def _same_number(value: object, people: int) -> bool:
    try:
        return number_of(value) == people
    except ValueError:
        return False
