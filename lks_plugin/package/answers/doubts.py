"""Whether an answer is certain: «unchanged» is only what was read whole, with every unit and nothing left over."""

from __future__ import annotations

from dataclasses import dataclass

from ...layers.numbers import number
from ...layers.translation import named, tr
from ..refusal import Refused
from .answer import Answer
from .columns import unread_sentence
from .difference import ADDED, CONFLICT, CUT, MISSING, NO_CODE, PROPOSAL, TWICE, ZONE_DELETED, Difference
from .sent import Sent


@dataclass(frozen=True)
class Doubts:
    """Why an answer may not be what the kommune means, in sentences: what is ``lacking`` or contradicts itself, what
    it holds that is ``unread`` (a person can look at that, and accept it), and what is ``odd`` but was read whole."""

    lacking: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    odd: tuple[str, ...] = ()

    @property
    def sentences(self) -> list[str]:
        """All of them."""
        return [*self.lacking, *self.unread, *self.odd]


def doubts_about(answer: Answer, found: Difference, sent: Sent) -> Doubts:
    """What speaks against taking an answer as it was read.

    Raises ``Refused`` where it says two things of the same unit.
    """
    twice = [change.unit for change in found.of(TWICE) if change.after]
    if twice:
        raise Refused("unit_in_two_zones", units=named(sorted(set(twice))))
    return Doubts(tuple(_lacking(answer, found, sent)), tuple(_unread(answer)), tuple(_odd(found)))


def check_unchanged(found: Difference, doubts: Doubts, accept_unread: bool) -> None:
    """Refuse an answer without another division that may not be all of it."""
    against = [*doubts.lacking, *(() if accept_unread else doubts.unread)]
    if against and not found.moved:
        raise Refused("not_certain", reasons=" ".join(against))


def _unread(answer: Answer) -> list[str]:
    if not answer.unread:
        return []
    said = tr(
        "It holds more than was read: {names}. Look at it. Ask the kommune to write its zones into the field lks if it "
        "says anything of them; otherwise switch on «Accept answers that hold more than can "
        "be read», or take it out of the answer."
    )
    return [said.format(names=unread_sentence(answer.unread))]


def _odd(found: Difference) -> list[str]:
    """Codes of zones of other kommuner: what stands for them, and where."""
    foreign: dict[tuple[str, str], list[str]] = {}
    for change in found.changes:
        if change.other_kommune:
            foreign.setdefault((change.before, change.after), []).append(change.unit)
    if not foreign:
        return []
    told = named(f"«{code}» → {stands} ({named(units)})" for (code, stands), units in sorted(foreign.items()))
    return [
        tr(
            "Codes of another kommune were written, and are read as zones of this one: {codes}. Ask the kommune which "
            "zones it means."
        ).format(codes=told)
    ]


def _lacking(answer: Answer, found: Difference, sent: Sent) -> list[str]:
    reasons = []
    if answer.rows is None:
        reasons.append(
            tr("The grunnkretser are not in the answer. Ask the kommune for the file whose name begins with GKRETS.")
        )
    missing = found.of(MISSING)
    if missing:
        said = tr("Of {total} grunnkretser {count} are missing: {units}. Ask the kommune for the whole table.")
        units = named(change.unit for change in missing)
        reasons.append(said.format(total=number(len(sent.layer.zoned)), count=number(len(missing)), units=units))
    strange = found.of(NO_CODE, ADDED)
    if strange:
        said = tr("These rows are of none of the grunnkretser sent: {units}. Ask the kommune what they mean.")
        reasons.append(said.format(units=named(change.unit or "–" for change in strange)))
    if found.of(PROPOSAL):
        said = tr(
            "The field lks_forslag was edited, not the field lks: {units}. Ask the kommune to write its zones into lks."
        )
        reasons.append(said.format(units=named(change.unit for change in found.of(PROPOSAL))))
    if (found.drawn and not found.moved) or found.of(CUT, CONFLICT, ZONE_DELETED):
        reasons.append(
            tr(
                "The zones' polygons were edited, but not all of it can be followed: a grunnkrets is in a zone with "
                "all of its area. Ask the kommune to give each grunnkrets its zone in the field lks."
            )
        )
    return reasons
