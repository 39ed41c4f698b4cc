"""Suggestions: what the engine would do with the zones chosen, as a preview to accept or drop.

``prepare`` takes what the search needs out of the session, ``search`` works on that alone, so that it can run in
another thread, and ``accept`` makes the suggestion one step of the layer's undo stack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...engine.findings import ERROR
from ...engine.progress import Progress
from ...engine.regionalization.partition import UnitTable
from ...engine.rules.assignment import Assignment
from ...engine.rules.repair import Repair, shortfall
from ...engine.units.coding import is_rest_zone, next_code
from ...layers.numbers import number
from ...layers.translation import tr
from .numbering import prefix_around
from .reading import Counted, Likeness, Reading
from .records import STATUSES, Stroke, Totals, ZoneRow
from .session import ZoneSession
from .tally import Tally

REPAIR, HOMOGENEITY = "repair", "homogeneity"
_METRES = 1000.0


@dataclass(frozen=True)
class Question:
    """What a search needs to know, apart from the session: the zones as they are, which of them shall be bettered
    (``codes``) and how (``aim``); ``issued`` and ``vacant`` codes in case a zone must be cut; how exactly inhabitants
    are ``counted``."""

    aim: str
    codes: tuple[str, ...]
    at: Assignment
    proposal: Sequence[str] | None
    likeness: Likeness | None
    table: UnitTable
    locked: frozenset[str]
    reasons: dict[str, str]
    issued: frozenset[str]
    vacant: frozenset[str]
    counted: Counted


@dataclass(frozen=True)
class Suggestion:
    """Moves that better some zones: each unit with the zone it would go to.

    ``homes`` are all units of the zones concerned with the zone they were in when it was asked for. ``zones`` are the
    rows of the zones concerned, before and after (None for a zone that is not there); ``totals`` the whole layer before
    and after; ``within`` the sum of squares inside the zones concerned, before and after, None without indicators.
    ``message`` tells the outcome in words; without moves, why there are none.
    """

    aim: str
    moves: dict[int, str]
    homes: dict[int, str]
    population: int
    zones: tuple[tuple[ZoneRow | None, ZoneRow | None], ...]
    totals: tuple[Totals, Totals]
    within: tuple[float, float] | None
    message: str


def suggest(session: ZoneSession, codes: Iterable[str], aim: str, progress: Progress | None = None) -> Suggestion:
    """A suggestion at once. Raises ``Cancelled`` when the progress callback answers False."""
    return search(prepare(session, codes, aim), progress)


def prepare(session: ZoneSession, codes: Iterable[str], aim: str) -> Question:
    """What is asked, with the zones as they are now."""
    tally, at = session.tally, session.tally.at
    copy = Assignment(at.ground, at.labels, at.codes, None if at.names is None else list(at.names), at.reasons)
    issued, vacant = session.codes_taken()
    return Question(
        aim=aim,
        codes=tuple(sorted(set(codes))),
        at=copy,
        proposal=tally.proposal,
        likeness=tally.likeness,
        table=_table(session.reading, tally.likeness),
        locked=session.locked(),
        reasons=dict(tally.reasons),
        issued=issued,
        vacant=vacant,
        counted=tally.counted,
    )


def _table(reading: Reading, likeness: Likeness | None) -> UnitTable:
    """What zones shall be alike in: the indicators; without any, where the units lie, so that zones are compact."""
    people = reading.units.population
    features = _places(reading) if likeness is None else likeness.features
    return UnitTable(features, people.astype(float), people)


def _places(reading: Reading) -> NDArray[np.float64]:
    """A point in each unit, in kilometres; 0 without a polygon."""
    places = np.zeros((len(reading.units), 2))
    for unit in reading.layer.zoned.tolist():
        point = reading.layer.geometries[unit].pointOnSurface().asPoint()
        places[unit] = round(point.x() / _METRES, 6), round(point.y() / _METRES, 6)
    return places


def search(question: Question, progress: Progress | None = None) -> Suggestion:
    """Search for moves that better the zones. Raises ``Cancelled`` when the progress callback answers False."""
    before, at = _tally(question), question.at
    homes = [at.code_of(unit) for unit in range(len(at.labels))]
    trial = Assignment(at.ground, at.labels, at.codes)
    locked = {label for label, code in enumerate(at.codes) if code in question.locked}
    chosen = [label for label, code in enumerate(at.codes) if code in question.codes]
    repair = Repair(trial, locked, question.table, progress=progress)
    AIMS[question.aim].act(repair, chosen)
    codes = _codes(question, before, trial)
    moved = [unit for unit, label in enumerate(trial.labels) if label != at.labels[unit]]
    moves = {unit: codes[trial.labels[unit]] for unit in moved}
    return _judged(question, before, moves, homes)


def _tally(question: Question) -> Tally:
    at = question.at
    names = None if at.names is None else list(at.names)
    copy = Assignment(at.ground, at.labels, at.codes, names, at.reasons)
    tally = Tally(copy, question.proposal, question.likeness, counted=question.counted)
    tally.reasons = dict(question.reasons)
    return tally


def _codes(question: Question, before: Tally, trial: Assignment) -> list[str]:
    """The codes of all zones, with new ones for those that the search has added."""
    codes, issued = list(question.at.codes), set(question.issued)
    for label in range(len(codes), len(trial.codes)):
        members = trial.members(label)
        code = next_code(prefix_around(before, members[0]), issued, question.vacant) if members else ""
        issued.add(code)
        codes.append(code)
    return codes


def _judged(question: Question, before: Tally, moves: dict[int, str], codes: Sequence[str]) -> Suggestion:
    """The suggestion with its figures; none where it would break something that is whole, or better nothing."""
    after = _tally(question)
    for unit, code in moves.items():
        name, reason = after.said(code)
        after.move(unit, code)
        after.say(unit, name=name, reason=reason)
    concerned = sorted({*moves.values(), *(codes[unit] for unit in moves)} - {""})
    homes = {unit: code for unit, code in enumerate(codes) if code in concerned or unit in moves}
    zones = tuple((_row(before, code), _row(after, code)) for code in concerned)
    within = _within(question, before, after, concerned)
    good = bool(moves) and not any(_is_worse(*pair) for pair in zones)
    if not (good and AIMS[question.aim].is_better(within)):
        nothing = (before.totals(), before.totals())
        return Suggestion(question.aim, {}, {}, 0, (), nothing, None, _why_nothing(question, before))
    people = int(question.at.ground.units.population[list(moves)].sum())
    totals = before.totals(), after.totals()
    message = _message(question, after, moves, people)
    return Suggestion(question.aim, moves, homes, people, zones, totals, within, message)


def _row(tally: Tally, code: str) -> ZoneRow | None:
    row = tally.row(code) if code in tally.at.codes else None
    return row if row is not None and row.units else None


def _is_worse(before: ZoneRow | None, after: ZoneRow | None) -> bool:
    """Whether a zone stands worse than before, or has an error of a kind that it had not."""
    if after is None:
        return False
    was = "good" if before is None else before.status
    known = set() if before is None else {finding.kind for finding in before.findings if finding.grade == ERROR}
    new = {finding.kind for finding in after.findings if finding.grade == ERROR} - known
    return bool(new) or STATUSES.index(after.status) < STATUSES.index(was)


def _within(question: Question, before: Tally, after: Tally, codes: Sequence[str]) -> tuple[float, float] | None:
    """The sum of squares inside the zones concerned; of the units' places where there are no indicators."""
    if question.likeness is None and not AIMS[question.aim].measures_places:
        return None
    table = question.table
    likeness = question.likeness or Likeness(table.features, table.weights, 1.0)

    def total(tally: Tally) -> float:
        members = [tally.at.members(tally.label(code)) for code in codes]
        return float(np.sum([likeness.within([u for u in own if tally.is_movable(u)]) for own in members]))

    return total(before), total(after)


def _message(question: Question, after: Tally, moves: dict[int, str], people: int) -> str:
    told = tr("Grunnkretser that change zone: {count}, with {people} inhabitants.").format(
        count=len(moves), people=number(people)
    )
    told = " ".join([told, AIMS[question.aim].outcome(question, after)]).strip()
    return told


def _is_short(tally: Tally, code: str) -> bool:
    return any(shortfall(tally.at, tally.label(code)))


def _why_nothing(question: Question, before: Tally) -> str:
    """Why there is nothing to suggest."""
    open_ = [code for code in question.codes if code not in question.locked and not is_rest_zone(code)]
    if not open_:
        return tr("The zones chosen are locked.") if question.codes else tr("Choose one or more zones first.")
    return AIMS[question.aim].why_nothing(before, open_)


def is_current(session: ZoneSession, suggestion: Suggestion) -> bool:
    """Whether the zones concerned are as they were when the suggestion was asked for, and none has been locked: else
    its figures no longer hold, and a part of it alone may do harm."""
    homes = suggestion.homes
    concerned = {*suggestion.moves.values(), *homes.values()} - {""}
    members = {unit for code in concerned for unit in session.units_of(code)}
    came = members - homes.keys()
    return not (came or concerned & session.locked()) and all(session.code_of(u) == code for u, code in homes.items())


def accept(session: ZoneSession, suggestion: Suggestion) -> Stroke:
    """Make the suggestion one step of the undo stack; refused where the zones are no longer what they were."""
    if not is_current(session, suggestion):
        return Stroke(problem=tr("The zones have changed since: ask for a new suggestion."))
    return session.apply(suggestion.moves, tr(AIMS[suggestion.aim].stroke))


# -- the kinds of suggestions ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Aim:
    """A kind of suggestion: what it is called in the list and in the undo stack, how zones are bettered, when that is
    better, and what is said of the outcome. ``measures_places`` where, without indicators, compactness counts."""

    title: str
    stroke: str
    act: Callable[[Repair, list[int]], None]
    is_better: Callable[[tuple[float, float] | None], bool]
    outcome: Callable[[Question, Tally], str]
    why_nothing: Callable[[Tally, list[str]], str]
    measures_places: bool = False


def _mended(question: Question, after: Tally) -> str:
    left = [after.name(code) for code in question.codes if _is_short(after, code)]
    if left:
        return tr("This would not wholly mend: {zones}.").format(zones=", ".join(left))
    return tr("This would mend the zones.")


def _why_not_mended(before: Tally, codes: list[str]) -> str:
    if not any(_is_short(before, code) for code in codes):
        return tr("There is nothing to repair: the zones chosen are whole and within the limits of population.")
    return tr(
        "Nothing was found that mends the zones without harm to others. Open locked zones around them, choose more "
        "zones, or give a reason for the exception."
    )


def _why_not_more_alike(before: Tally, codes: list[str]) -> str:
    return tr("Nothing was found that makes the zones more alike inside without harm to others.")


AIMS = {
    REPAIR: Aim(
        title=QT_TR_NOOP("Repair: too few, too many, in parts"),
        stroke=QT_TR_NOOP("Suggestion: repaired zones"),
        act=lambda repair, zones: repair.mend(zones),
        is_better=lambda within: True,
        outcome=_mended,
        why_nothing=_why_not_mended,
    ),
    HOMOGENEITY: Aim(
        title=QT_TR_NOOP("More alike inside"),
        stroke=QT_TR_NOOP("Suggestion: more homogeneous zones"),
        act=lambda repair, zones: repair.make_alike(zones),
        is_better=lambda within: within is not None and within[1] < within[0] * (1 - 1e-9),
        outcome=lambda question, after: "",
        why_nothing=_why_not_more_alike,
        measures_places=True,
    ),
}
