"""What became of codes: chains of changes followed from a former year to this year's units."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..errors import LksError
from ..units.coding import is_kommune_code, kommune_of, with_kommune
from .code_changes import CodeChange

# A chain without dates that is longer than this turns in a circle.
_LONGEST_CHAIN = 100


class CircularChanges(LksError):
    """Changes without dates that lead back to where they began; ``codes`` are those on the circle."""

    def __init__(self, codes: Sequence[str]) -> None:
        super().__init__("changes_circle", codes=", ".join(codes))
        self.codes = tuple(codes)


@dataclass(frozen=True)
class Succession:
    """What became of former units.

    ``targets``: for each former code this year's codes, () where it has none. Codes, sorted: ``split`` went to several
    units, ``gone`` were ended by a change, ``unknown`` are neither this year's nor changed, ``ambiguous`` lie in a
    kommune that was divided and could be several units, ``collided`` are renumbered with their kommune onto the code
    of another, ``still_valid`` were not recoded because the code is one of this year's.
    """

    targets: Mapping[str, tuple[str, ...]]
    split: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    collided: tuple[str, ...] = ()
    still_valid: tuple[str, ...] = ()

    def sources(self) -> dict[str, list[str]]:
        """For each of this year's codes the former ones that it comes from, sorted."""
        found: dict[str, list[str]] = defaultdict(list)
        for old in sorted(self.targets):
            for new in self.targets[old]:
                found[new].append(old)
        return dict(found)


@dataclass
class _Notes:
    ambiguous: set[str] = field(default_factory=set)
    collided: set[str] = field(default_factory=set)
    still_valid: set[str] = field(default_factory=set)


def follow(
    codes: Iterable[str], changes: Sequence[CodeChange], current: Collection[str], since: str | None = None
) -> Succession:
    """Follow the former units ``codes`` to the ``current`` ones.

    Changes of a unit come before those of its kommune, which give the unit the kommune's new digits; where a kommune
    was divided, the digits that a known unit has. Changes of the same day happen together. With ``since`` (ISO) only
    later changes count; without it all do, except that a code which is one of the current ones, and to which no other
    code was changed, stays. Raises ``CircularChanges``.
    """
    every = sorted(set(codes))
    now = set(current)
    notes = _Notes()
    at: dict[str, tuple[str, ...]] = {code: (code,) for code in every}
    known = now | {change.old for change in changes if change.old}
    for date in sorted({change.date for change in changes}):
        if since is None or date > since or not date:
            group = [change for change in changes if change.date == date]
            step = _Step(group, known, now if since is None else set(), notes)
            at = step.apply(at) if date else _without_dates(at, step)
    return _result(at, now, notes)


def _without_dates(at: dict[str, tuple[str, ...]], step: _Step) -> dict[str, tuple[str, ...]]:
    """Changes that have no dates follow one another until none applies."""
    for _ in range(_LONGEST_CHAIN):
        after = step.apply(at)
        if after == at:
            return at
        moving = sorted({code for old, here in at.items() if after[old] != here for code in here})
        at = after
    raise CircularChanges(moving)


def _result(at: Mapping[str, tuple[str, ...]], now: set[str], notes: _Notes) -> Succession:
    found = {old: tuple(code for code in here if code in now) for old, here in at.items()}
    return Succession(
        targets=found,
        split=tuple(old for old in sorted(found) if len(found[old]) > 1 and old not in notes.ambiguous),
        gone=tuple(old for old in sorted(at) if not at[old] and old not in notes.ambiguous),
        unknown=tuple(old for old in sorted(at) if at[old] and not found[old]),
        ambiguous=tuple(sorted(notes.ambiguous)),
        collided=tuple(sorted(notes.collided)),
        still_valid=tuple(sorted(notes.still_valid)),
    )


class _Step:
    """The changes of one day, applied to all codes at once."""

    def __init__(self, changes: Sequence[CodeChange], known: set[str], valid: set[str], notes: _Notes) -> None:
        self._units: dict[str, set[str]] = defaultdict(set)
        self._kommuner: dict[str, set[str]] = defaultdict(set)
        for change in changes:
            into = self._kommuner if is_kommune_code(change.old or change.new) else self._units
            if change.old:
                into[change.old] |= {change.new} - {""}
        self._known = known
        self._notes = notes
        given = {new for old, news in self._units.items() for new in news if new != old}
        # A code that is valid today and was given to nobody else is itself, whatever older changes say.
        self._valid = valid - given

    def apply(self, at: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """The codes that each former code has become after this day, each once, sorted."""
        after = {code: self._one(code) for code in sorted({code for here in at.values() for code in here})}
        self._note_collisions(after)
        return {old: tuple(sorted({new for code in here for new in after[code]})) for old, here in at.items()}

    def _one(self, code: str) -> set[str]:
        if code in self._units:
            if code in self._valid and code not in self._units[code]:
                self._notes.still_valid.add(code)
                return {code}
            return self._units[code]
        if not is_kommune_code(code) and kommune_of(code) in self._kommuner and code not in self._valid:
            return self._in_new_kommune(code)
        return self._kommuner.get(code, {code})

    def _in_new_kommune(self, code: str) -> set[str]:
        """The code under the new digits of its kommune; of several, those that are known to be units."""
        candidates = {with_kommune(code, kommune) for kommune in self._kommuner[kommune_of(code)]}
        if len(candidates) < 2:
            return candidates
        there = candidates & self._known
        if len(there) != 1:
            self._notes.ambiguous.add(code)
        return there

    def _note_collisions(self, after: Mapping[str, set[str]]) -> None:
        """Codes that got the digits of a new kommune and fell onto the code of another unit."""
        owners: dict[str, list[str]] = defaultdict(list)
        for code, news in after.items():
            for new in news:
                owners[new].append(code)
        for codes in owners.values():
            if len(codes) > 1:
                self._notes.collided |= {code for code in codes if code not in self._units and after[code] != {code}}
