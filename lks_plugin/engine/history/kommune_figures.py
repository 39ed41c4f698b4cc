"""Inhabitants by kommune under the numbers of another year, summed up to today's kommuner by changes of codes.

The StatBank gives inhabitants under the numbers that were in force (0814 Bamble until 2019, 3813 until 2023, 4012
since), or under those of one year for all years: where both are there, a sum is not counted a second time.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ..units.coding import is_kommune_code, kommune_of
from .code_changes import CodeChange


@dataclass(frozen=True)
class KommuneFigures:
    """The ``people`` by today's kommune; ``former`` are the numbers that the figures of a kommune stood under, and
    ``lacking`` those without which a kommune has no figure: it was divided, or the table does not have it."""

    people: Mapping[str, float]
    former: Mapping[str, Sequence[str]] = field(default_factory=dict)
    lacking: Mapping[str, Sequence[str]] = field(default_factory=dict)


def kommune_figures(
    figures: Mapping[str, float], changes: Sequence[CodeChange], kommuner: Collection[str], since: str | None = None
) -> KommuneFigures:
    """The ``figures`` (inhabitants by the kommunenummer of the table) of today's ``kommuner``.

    ``since`` is the day of the figures (ISO): only later changes and those without a date count. Without it, all do,
    and today's numbers stay as they are. A kommune of several former ones has a figure if all of them have one; what
    was divided is not shared out.
    """
    after = _links(changes, set(kommuner), since)
    sums = _Sums(figures, after, set(kommuner))
    people, former, lacking = {}, {}, {}
    for kommune in sorted(kommuner):
        figure, used, absent = sums.of(kommune)
        if absent:
            lacking[kommune] = sorted(absent)
        elif figure is not None:
            people[kommune] = figure
            if used - {kommune}:
                former[kommune] = sorted(used)
    return KommuneFigures(people, former, lacking)


def _links(changes: Sequence[CodeChange], kommuner: set[str], since: str | None) -> dict[str, set[str]]:
    """What each kommune became: by its own changes, otherwise by those of its grunnkretser where it is none of
    today's."""
    later = [one for one in changes if one.old and one.new and (since is None or not one.date or one.date > since)]
    own: dict[str, set[str]] = defaultdict(set)
    by_units: dict[str, set[str]] = defaultdict(set)
    for change in later:
        (own if is_kommune_code(change.old) else by_units)[kommune_of(change.old)].add(kommune_of(change.new))
    if since is None:
        own = defaultdict(set, {old: new for old, new in own.items() if old not in kommuner})
    for old, new in by_units.items():
        if old not in own and old not in kommuner and old not in new:
            own[old] = new
    return own


class _Sums:
    """The figures of kommuner with those of all that they were made of, each worked out once."""

    def __init__(self, figures: Mapping[str, float], after: Mapping[str, set[str]], kommuner: set[str]) -> None:
        self._figures = figures
        self._after = after
        self._kommuner = kommuner
        self._before: dict[str, set[str]] = defaultdict(set)
        for old, news in after.items():
            for new in news - {old}:
                self._before[new].add(old)

    def of(self, kommune: str) -> tuple[float | None, set[str], set[str]]:
        """The figure of a kommune, the numbers it stands under, and those that lack a figure of their own."""
        figure, used, absent = self._sum(kommune, frozenset())
        if figure is not None and self._is_divided(kommune):
            return None, set(), {kommune}
        return figure, used, absent

    def _is_divided(self, kommune: str) -> bool:
        return len(self._targets(kommune)) > 1

    def _targets(self, kommune: str) -> set[str]:
        """Today's kommuner that a number led to."""
        seen, waiting = set(), [kommune]
        while waiting:
            code = waiting.pop()
            if code not in seen:
                seen.add(code)
                waiting += sorted(self._after.get(code, ()))
        return seen & self._kommuner

    def _sum(self, kommune: str, path: frozenset[str]) -> tuple[float | None, set[str], set[str]]:
        own = self._figures.get(kommune)
        alone = {kommune} if own is not None else set()
        parts = {old: self._sum(old, path | {kommune}) for old in sorted(self._before[kommune] - path)}
        known = {old: part for old, part in parts.items() if part[0] is not None and not part[2]}
        divided = {old for old in known if self._is_divided(old)}
        absent = {code for part in parts.values() for code in part[2]} | divided
        if known and not divided:
            absent |= parts.keys() - known.keys()
        if absent:
            return None, set(), absent
        if not known:
            return own, alone, set()
        total = math.fsum(part[0] for part in known.values() if part[0] is not None)
        used = {code for part in known.values() for code in part[1]}
        if own is None:
            return total, used, set()
        # A figure that is the sum already is one of a series by today's numbers.
        return (own, alone, set()) if own == total else (own + total, used | alone, set())
