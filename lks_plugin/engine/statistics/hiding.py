"""What may not be published: small counts, and what would give them away.

Figures of kommuner and above are public and never hidden. A hidden bydel hides its zones. Nevner is hidden where it is
small itself or the zone has too few people, in every indicator that has the same nevner.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress, check
from .areas import BYDEL, KOMMUNE, ZONE, AreaTree
from .coupled import Whole, protect_wholes
from .definitions import COUNT, MEAN, PART, RATE, Definition
from .figures import POPULATION, Floats, Marks
from .overlap import protect_overlaps
from .protection import Block, HidingLimits, Mask, hide_more
from .series import NONE, SECRET, SHOWN, Series
from .windows import next_to, telling_windows


@dataclass(frozen=True)
class HidingRule:
    """The limits, all inclusive but ``floor``: zones with fewer people are not published at all.

    ``base`` is the largest nevner that is hidden; ``share_of_years`` hides a series of which a larger share is hidden,
    ``uncovered`` the zones of a kommune in which a larger share of teller has no zone, or the shares of teller and
    nevner differ by more than ``points``. None: no such rule.
    """

    limits: HidingLimits = field(default_factory=HidingLimits)
    base: int = 10
    floor: int = 1000
    share_of_years: float | None = None
    uncovered: float | None = None
    points: float = 0.05


@dataclass
class Hidden:
    """The cells (i, a, y) that are not published though they are known: ``cells``; of these ``primary`` for themselves.

    ``exposed`` are (indicator, parent, year) in which all siblings are hidden and the public total still tells more
    than
    it should.
    """

    cells: Mask
    primary: Mask
    exposed: list[tuple[int, int, int]] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many cells are hidden."""
        return int(self.cells.sum())


def hide(series: Series, rule: HidingRule, known: Floats | None = None, progress: Progress | None = None) -> Hidden:
    """Find what to hide; ``known`` (i, a, y) are values that were published before (NaN for none): nothing is gained by
    hiding them now, and they help the attacker."""
    work = _Work(series, rule, known)
    primary = work.primary()
    while True:
        hidden = work.protect(primary, progress)
        more = _whole_series(series, hidden.cells, rule)
        if not (more & ~primary).any():
            return hidden
        primary = primary | more


def without_hidden(series: Series, hidden: Hidden) -> Series:
    """The series to publish: nothing is left of hidden cells, and of what has no sign of being shown."""
    state = np.where(hidden.cells & (series.state == SHOWN), SECRET, series.state).astype(np.uint8)
    shown = state == SHOWN
    counted, base, value = (np.where(shown, each, np.nan) for each in (series.counted, series.base, series.value))
    return replace(series, counted=counted, base=base, value=value, state=state)


def _whole_series(series: Series, cells: Mask, rule: HidingRule) -> Mask:
    """The series of which too many years are hidden, all their years."""
    if rule.share_of_years is None:
        return np.zeros_like(cells)
    there = series.state != NONE
    share = (cells & there).sum(axis=2) / np.maximum(there.sum(axis=2), 1)
    return (share > rule.share_of_years)[:, :, None] & there


class _Work:
    def __init__(self, series: Series, rule: HidingRule, known: Floats | None) -> None:
        self.series, self.rule, self.areas = series, rule, series.areas
        self.limits = rule.limits
        self.known = np.full(series.counted.shape, np.nan) if known is None else known
        self.others = np.isin(self.areas.levels, list(self.areas.members))
        self.hideable = (np.isin(self.areas.levels, [ZONE, BYDEL]) | self.others) & ~self.areas.lone
        self.blocks = list(_blocks(self.areas, self.hideable))

    # -- primary ------------------------------------------------------------------------------------------------------

    def primary(self) -> Mask:
        """(i, a, y) the cells that are hidden for themselves."""
        found = np.zeros(self.series.counted.shape, dtype=bool)
        few = self._few_people()
        for i, definition in enumerate(self.series.definitions):
            found[i] = self._primary_of(i, definition) | few
            if self.rule.uncovered is not None and definition.base:
                found[i] |= self._uncovered(i, self.rule.uncovered)
        # Years before a series starts have no rows, but a total less the others must not tell them either.
        found &= self.hideable[None, :, None] & np.isin(self.series.state, [SHOWN, NONE])
        return found

    def _few_people(self) -> Mask:
        """(a, y) zones with fewer people than may be published."""
        people = self.series.population
        if people is None:
            return np.zeros(self.series.state.shape[1:], dtype=bool)
        zones = ((self.areas.levels == ZONE) & ~self.areas.rest) | self.others
        return zones[:, None] & (people < self.rule.floor)

    def _primary_of(self, i: int, definition: Definition) -> Mask:
        counted, base = self.series.counted[i], self.series.base[i]
        found = (base > 0) & (base <= self.rule.base)
        if definition.kind in (PART, RATE, COUNT) and definition.key != POPULATION:
            small = counted <= self.limits.count
            found |= small & (counted > 0) if self.limits.zeros else small & (np.nan_to_num(base, nan=1.0) > 0)
        if definition.kind in (PART, RATE):
            rest = base - counted
            found |= (rest <= self.limits.rest) & ((rest > 0) | (not self.limits.zeros)) & (base > 0)
        return found

    def _uncovered(self, i: int, most: float) -> Mask:
        """The zones of kommuner of which too much has no zone."""
        counted, base = np.nan_to_num(self.series.counted[i]), np.nan_to_num(self.series.base[i])
        found = np.zeros(counted.shape, dtype=bool)
        above = self.areas.ancestor(KOMMUNE)
        for at in np.flatnonzero(self.areas.rest):
            kommune = above[at]
            with np.errstate(divide="ignore", invalid="ignore"):
                parts = counted[at] / counted[kommune], base[at] / base[kommune]
            wrong = (parts[0] > most) | (np.abs(parts[0] - parts[1]) > self.rule.points)
            found[np.ix_((above == kommune) & (self.areas.levels == ZONE), wrong)] = True
        return found

    # -- secondary ----------------------------------------------------------------------------------------------------

    def protect(self, primary: Mask, progress: Progress | None) -> Hidden:
        """Hide what would give the primary cells away: nevner first, then teller, then what is coupled."""
        hidden = Hidden(primary.copy(), primary)
        for places, base in self._bases():
            own = self._protect_bases(places, base, primary)
            for i in places:
                hidden.cells[i] |= own
        for i, definition in enumerate(self.series.definitions):
            check(progress, i / len(self.series.definitions))
            if definition.kind in (PART, RATE, COUNT) and definition.key != POPULATION:
                self._protect_counts(i, hidden)
                while self.series.window > 1 and self._protect_windows(hidden.cells[i], i):
                    self._protect_counts(i, hidden)
        protect_wholes(list(self._wholes()), hidden.cells, self.limits)
        self._protect_others(hidden.cells, progress)
        return hidden

    def _protect_windows(self, cells: Mask, i: int) -> bool:
        """Hide a neighbour of every window that overlapping windows give away, in place; whether any was hidden."""
        any_more = False
        for _, children in self.blocks:
            state = self.series.state[i, children]
            counted, own = self.series.counted[i, children], cells[children]
            for window in telling_windows(counted, own, state == NONE, self.series.window, self.limits):
                year = next_to(own, state == SHOWN, window)
                if year is not None:
                    cells[children[window[0]], year] = any_more = True
                    break
        return any_more

    def _protect_others(self, cells: Mask, progress: Progress | None) -> None:
        """Hide what other divisions give away."""
        if self.series.pieces is None:
            return
        kinds = (PART, RATE, COUNT)
        places = [i for i, definition in enumerate(self.series.definitions) if definition.kind in kinds]
        people = replace(self.limits, count=0)
        limits = [people if self.series.definitions[i].key == POPULATION else self.limits for i in places]
        shown = (self.series.state == SHOWN) | ~np.isnan(self.known)
        protect_overlaps(self.series.pieces, self.areas, places, shown, cells, limits, progress)

    def _bases(self) -> Iterator[tuple[list[int], Floats]]:
        """The indicators that have the same nevner, with it; inhabitants count as their own."""
        groups: dict[bytes, list[int]] = defaultdict(list)
        bases: dict[bytes, Floats] = {}
        for i, definition in enumerate(self.series.definitions):
            own = self.series.counted[i] if definition.key == POPULATION else self.series.base[i]
            if definition.base or definition.key == POPULATION:
                key = own.tobytes()
                groups[key].append(i)
                bases[key] = own
        for key, places in groups.items():
            yield places, bases[key]

    def _protect_bases(self, places: Sequence[int], base: Floats, primary: Mask) -> Mask:
        """(a, y) the cells whose nevner is hidden."""
        small = (base > 0) & (base <= self.rule.base)
        means = any(self.series.definitions[i].kind == MEAN for i in places)
        cells = (small | self._few_people()) & primary[places].any(axis=0)
        if means:
            cells |= primary[places].any(axis=0)
        state = self.series.state[places].min(axis=0)
        known = self.known[places[0]] if self.series.definitions[places[0]].key == POPULATION else None
        limits = replace(self.limits, count=0, rest=0, zeros=False)
        infinite = np.full(base.shape, np.inf)
        self._protect(cells, base, infinite, base, state, known, limits, with_rest=False)
        return cells

    def _protect_counts(self, i: int, hidden: Hidden) -> None:
        """Protect teller and, where there is one, what is left of nevner."""
        counted, base = self.series.counted[i], self.series.base[i]
        has_base = bool(self.series.definitions[i].base)
        most = np.where(np.isnan(base), np.inf, base) if has_base else np.full(base.shape, np.inf)
        cost = np.where(np.isnan(base), counted, base)
        state, known = self.series.state[i], self.known[i]
        cells = hidden.cells[i]
        exposed = self._protect(cells, counted, most, cost, state, known, self.limits)
        if has_base:
            turned = replace(self.limits, count=self.limits.rest)
            exposed |= self._protect(cells, base - counted, most, cost, state, None, turned)
        hidden.exposed += [(i, parent, year) for parent, year in sorted(exposed)]

    def _protect(
        self,
        cells: Mask,
        values: Floats,
        most: Floats,
        cost: Floats,
        state: Marks,
        known: Floats | None,
        limits: HidingLimits,
        with_rest: bool = True,
    ) -> set[tuple[int, int]]:
        """Hide more of ``cells`` (a, y) in every block until all are safe; the blocks (parent, year) that are not."""
        exposed = set()
        told = ~np.isnan(known) if known is not None else np.zeros(cells.shape, dtype=bool)
        for parent, children in self.blocks:
            _hide_below(self.areas, cells)
            for y in np.flatnonzero((cells[children] | (state[children] == SECRET)).any(axis=0)).tolist():
                if cells[parent, y] or state[parent, y] != SHOWN:
                    continue
                own = state[children, y]
                secret = (cells[children, y] | (own == SECRET)) & ~told[children, y]
                out_of_sight = cells[children, y] | (own == SECRET) | (own > SECRET) | np.isnan(values[children, y])
                # Nobody believes that a cell without anybody in it hides something.
                may = (own == SHOWN) & ~cells[children, y] & ~told[children, y] & (values[children, y] > 0)
                may &= with_rest | ~self.areas.rest[children]
                block = Block(
                    values[children, y],
                    most[children, y],
                    out_of_sight & ~told[children, y],
                    secret,
                    may,
                    cost[children, y],
                    float(values[parent, y]),
                )
                chosen, safe = hide_more(_secret_too(block), limits)
                cells[children[chosen & block.may], y] = True
                if not safe:
                    exposed.add((parent, y))
        _hide_below(self.areas, cells)
        return exposed

    def _wholes(self) -> Iterator[Whole]:
        """The groups of indicators that share a nevner out among them, by block."""
        groups: dict[str, list[int]] = defaultdict(list)
        for i, definition in enumerate(self.series.definitions):
            if definition.whole:
                groups[definition.whole].append(i)
        for places in groups.values():
            parts = self.series.counted[places].sum(axis=0)
            shown = (self.series.state[places] == SHOWN).all(axis=0)
            if len(places) > 1 and np.allclose(parts[shown], self.series.base[places[0]][shown]):
                for _, children in self.blocks:
                    yield Whole(places, children, self.series.counted, self.series.state == SHOWN)


def _secret_too(block: Block) -> Block:
    """The block in which cells hidden later are as secret as the first: all that can be hidden counts as secret "
    "then."""
    return replace(block, secret=block.secret | block.may)


def _hide_below(areas: AreaTree, cells: Mask) -> None:
    """Hide the zones of hidden bydeler."""
    zones = np.flatnonzero(areas.levels == ZONE)
    bydeler = areas.parents[zones]
    inside = areas.levels[bydeler] == BYDEL
    cells[zones[inside]] |= cells[bydeler[inside]]


def _blocks(areas: AreaTree, hideable: Mask) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """The parents with their children that may be hidden, kommuner before bydeler."""
    for level in (KOMMUNE, BYDEL):
        for parent in areas.of_level(level).tolist():
            children = np.flatnonzero((areas.parents == parent) & hideable)
            if len(children):
                yield parent, children
