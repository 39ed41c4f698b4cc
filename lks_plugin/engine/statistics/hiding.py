"""What may not be published: small counts, and what would give them away.

Figures of kommuner and above are public and never hidden. A hidden bydel hides its zones. Nevner is hidden where it is
small itself or the zone has too few people, in every indicator that has the same nevner. Where one indicator counts a
part of what another does (EU-50 of EU-60), the difference of the two is protected as teller is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

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
    than it should; ``nested`` the pairs (part, whole) of indicators whose difference is protected, ``unnested`` those
    in which the part is the larger somewhere, with the places of the kommuner in which it is not protected for that.
    """

    cells: Mask
    primary: Mask
    exposed: list[tuple[int, int, int]] = field(default_factory=list)
    nested: list[tuple[int, int]] = field(default_factory=list)
    unnested: dict[tuple[int, int], list[int]] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many cells are hidden."""
        return int(self.cells.sum())


def hide(
    series: Series,
    rule: HidingRule,
    known: Floats | None = None,
    progress: Progress | None = None,
    known_base: Floats | None = None,
) -> Hidden:
    """Find what to hide; ``known`` and ``known_base`` (i, a, y) are tellere and nevnere that were published before (NaN
    for none): nothing is gained by hiding them now, and they help the attacker. One that is not today's figure tells
    of something else and does not count."""
    work = _Work(series, rule, known, known_base)
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


@dataclass(frozen=True)
class _Figures:
    """What is protected (a, y) or, of one year, (a,): ``values`` of at ``most`` so many, the ``cost`` of each, the
    ``state`` of each and whether it was ``told`` before; ``with_rest`` whether rest zones may be hidden as well."""

    values: Floats
    most: Floats
    cost: Floats
    state: Marks
    told: Mask
    with_rest: bool = True

    def of_year(self, y: int) -> _Figures:
        """The figures (a,) of one year."""
        values, most, cost = self.values[:, y], self.most[:, y], self.cost[:, y]
        return _Figures(values, most, cost, self.state[:, y], self.told[:, y], self.with_rest)


@dataclass(frozen=True)
class _Nested:
    """An indicator that counts a ``part`` of what the ``whole`` does, and the areas (a,) in whose kommune it ``holds``
    that it is no more."""

    part: int
    whole: int
    holds: Mask


class _Work:
    def __init__(self, series: Series, rule: HidingRule, known: Floats | None, known_base: Floats | None) -> None:
        self.series, self.rule, self.areas = series, rule, series.areas
        self.limits = rule.limits
        nothing = np.zeros(series.counted.shape, dtype=bool)
        # (i, a, y) the tellere and nevnere that the attacker has read before, and the nevnere that are hidden.
        self.counted = series.counted
        self.told = nothing
        if known is not None:
            gone = ~np.isnan(known) & (series.state == SECRET)
            self.counted = np.where(gone, known, series.counted)
            self.told = _with_sums(self.areas, known == self.counted)
        self.told_base = nothing if known_base is None else _with_sums(self.areas, known_base == series.base)
        self.hidden_base = nothing.copy()
        # (i, a, y) the nevnere as far as any indicator tells them, infinite for unknown ones.
        self.most = np.full(series.counted.shape, np.inf)
        # (i, a, y) the tellere of wholes that are shown, which those of their parts are no more than.
        self.whole = np.full(series.counted.shape, np.inf)
        self.others = np.isin(self.areas.levels, list(self.areas.members))
        self.hideable = (np.isin(self.areas.levels, [ZONE, BYDEL]) | self.others) & ~self.areas.lone
        self.blocks = list(_blocks(self.areas, self.hideable))
        self.zones_of = {parent: children for parent, children in self.blocks if self.areas.levels[parent] == BYDEL}
        every = [_nested(series, part, whole) for part, whole in _named_pairs(series)]
        self.nested = [one for one in every if one.holds[self.hideable].any()]
        self.unnested = {(one.part, one.whole): found for one in every if (found := _kommuner_without(series, one))}

    # -- primary ------------------------------------------------------------------------------------------------------

    def primary(self) -> Mask:
        """(i, a, y) the cells that are hidden for themselves."""
        found = np.zeros(self.series.counted.shape, dtype=bool)
        for i, definition in enumerate(self.series.definitions):
            found[i] = self._primary_of(i, definition) | self.few
            if self.rule.uncovered is not None and definition.base:
                found[i] |= self._uncovered(i, self.rule.uncovered)
        for one in self.nested:
            left = self.series.counted[one.whole] - self.series.counted[one.part]
            few = (left <= self.limits.count) & ((left > 0) | (not self.limits.zeros))
            found[one.part] |= few & one.holds[:, None]
        # Years before a series starts have no rows, but a total less the others must not tell them either.
        found &= self.hideable[None, :, None] & np.isin(self.series.state, [SHOWN, NONE])
        return found

    @cached_property
    def few(self) -> Mask:
        """(a, y) zones, bydeler and other areas with fewer people than may be published, as far as anybody knows: in a
        year without inhabitants those of the nearest year count, what is not known in any counts as nobody."""
        people, at_least = self.series.population, self.series.at_least
        if people is None:
            return np.zeros(self.series.state.shape[1:], dtype=bool)
        if at_least is not None:
            people = np.where(np.isnan(people), at_least, people)
        own = (np.isin(self.areas.levels, [ZONE, BYDEL]) & ~self.areas.rest) | self.others
        few = own[:, None] & (people < self.rule.floor)
        # A figure of several years has too few people in it where any of them has.
        windows = (slice(max(0, y - self.series.window + 1), y + 1) for y in range(few.shape[1]))
        return np.stack([few[:, window].any(axis=1) for window in windows], axis=1)

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
        pairs = [(one.part, one.whole) for one in self.nested]
        hidden = Hidden(primary.copy(), primary, nested=pairs, unnested=self.unnested)
        for y in range(len(self.series.years)):
            for places, base in self._bases(y):
                self._protect_bases(places, base, y, hidden)
        places = list(range(len(self.series.definitions)))
        while places:
            for i in places:
                check(progress, i / len(self.series.definitions))
                self._protect_indicator(i, hidden)
            places = self._protect_nested(hidden)
        hidden.exposed = list(dict.fromkeys(hidden.exposed))
        protect_wholes(list(self._wholes()), hidden.cells, self.limits)
        self._protect_others(hidden.cells, progress)
        return hidden

    def _protect_indicator(self, i: int, hidden: Hidden) -> None:
        """Hide what would give teller away, or what is left of nevner, in a year or in several."""
        definition = self.series.definitions[i]
        if definition.kind in (PART, RATE, COUNT) and definition.key != POPULATION:
            self._protect_counts(i, hidden)
            while self.series.window > 1 and self._protect_windows(hidden.cells[i], i):
                self._protect_counts(i, hidden)

    def _protect_nested(self, hidden: Hidden) -> list[int]:
        """Hide what a part and its whole tell of each other and of their difference; the indicators that are to be
        looked at again, as more of them is hidden or known now."""
        changed: set[int] = set()
        for one in self.nested:
            part, whole = one.part, one.whole
            before = hidden.cells[[part, whole]].copy()
            exposed = self._protect_whole(one, hidden.cells) | self._protect_between(one, hidden.cells)
            hidden.exposed += [(part, parent, year) for parent, year in sorted(exposed)]
            seen = self._seen(whole, hidden.cells) & one.holds[:, None]
            most = np.where(seen, self.counted[whole], np.inf)
            changed |= {part} if (most < self.whole[part]).any() else set()
            self.whole[part] = np.fmin(self.whole[part], most)
            more = (hidden.cells[[part, whole]] != before).any(axis=(1, 2))
            changed |= {i for i, found in zip((part, whole), more) if found}
        return sorted(changed)

    def _seen(self, i: int, cells: Mask) -> Mask:
        """(a, y) whether the attacker has read a teller."""
        return (self.series.state[i] == SHOWN) & ~cells[i] | self.told[i]

    def _protect_whole(self, one: _Nested, cells: Mask) -> set[tuple[int, int]]:
        """Hide more of a whole, which is no less than a part that was read."""
        part, whole = one.part, one.whole
        counted, base = self.counted[whole], self.series.base[whole]
        least = np.where(self._seen(part, cells), np.nan_to_num(self.counted[part]), 0.0)
        most = np.minimum(self.most[whole], self.whole[whole]) - least
        cost = np.where(np.isnan(base), counted, base)
        figures = _Figures(counted - least, most, cost, self.series.state[whole], self.told[whole])
        return self._protect(figures, cells[whole], replace(self.limits, count=0, zeros=False), one.holds)

    def _protect_between(self, one: _Nested, cells: Mask) -> set[tuple[int, int]]:
        """Hide more of a part where its differences from the whole add up to so little that they are known."""
        part, whole = one.part, one.whole
        left = self.counted[whole] - self.counted[part]
        most = np.where(self._seen(whole, cells), self.counted[whole], self.most[whole])
        state = np.maximum(self.series.state[part], self.series.state[whole])
        either = cells[part] | cells[whole]
        figures = _Figures(left, most, self.counted[whole], state, self.told[part] & self.told[whole])
        before = either.copy()
        exposed = self._protect(figures, either, self.limits, one.holds)
        cells[part] |= either & ~before
        return exposed

    def _protect_windows(self, cells: Mask, i: int) -> bool:
        """Hide a neighbour of every window that overlapping windows give away, in place; whether any was hidden."""
        any_more = False
        turned = replace(self.limits, count=self.limits.rest)
        figures = [(self.series.counted[i], self.limits), (self.series.base[i] - self.series.counted[i], turned)]
        for counted, limits in figures[: 1 + bool(self.series.definitions[i].base)]:
            for _, children in self.blocks:
                state, own = self.series.state[i, children], cells[children]
                windows = telling_windows(counted[children], own, state == NONE, self.series.window, limits)
                for window in windows:
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
        shown = self.series.state == SHOWN
        protect_overlaps(
            self.series.pieces, self.areas, places, shown, cells, limits, progress, self.told, self.rule.base
        )

    def _bases(self, y: int) -> list[tuple[list[int], Floats]]:
        """The indicators that have the same nevner in a year, with it (a,); inhabitants count as their own. What is
        hidden at the source of one of them is known by the others."""
        groups: list[tuple[list[int], Floats]] = []
        for i, definition in enumerate(self.series.definitions):
            people = definition.key == POPULATION
            own = self.counted[i, :, y] if people else self.series.base[i, :, y]
            if not (people or definition.base) or np.isnan(own).all():
                continue
            for places, base in groups:
                both = ~np.isnan(own) & ~np.isnan(base)
                if both.any() and (own[both] == base[both]).all():
                    places.append(i)
                    base[np.isnan(base)] = own[np.isnan(base)]
                    break
            else:
                groups.append(([i], own.copy()))
        return groups

    def _protect_bases(self, places: Sequence[int], base: Floats, y: int, hidden: Hidden) -> None:
        """Hide the nevner (a,) that some indicators have in a year where it is small or the zone has too few people,
        and what would give it away."""
        every = [self.series.definitions[i] for i in places]
        primary = hidden.primary[places, :, y].any(axis=0)
        cells = ((base > 0) & (base <= self.rule.base) | self.few[:, y]) & primary
        if any(definition.kind == MEAN for definition in every):
            cells |= primary
        told = self.told_base[places, :, y].any(axis=0)
        for i, definition in zip(places, every):
            if definition.key == POPULATION:
                told |= self.told[i, :, y]
        state = self.series.state[places, :, y].min(axis=0)
        column, infinite = base[:, None], np.full((len(base), 1), np.inf)
        figures = _Figures(column, infinite, column, state[:, None], told[:, None], with_rest=False)
        cells = cells[:, None]
        exposed = self._protect(figures, cells, replace(self.limits, count=0, rest=0, zeros=False))
        hidden.exposed += [(places[0], parent, y) for parent, _ in sorted(exposed)]
        hidden.cells[places, :, y] |= cells.T
        self.hidden_base[places, :, y] = cells.T
        self.most[places, :, y] = np.where(np.isnan(base), np.inf, base)

    def _protect_counts(self, i: int, hidden: Hidden) -> None:
        """Protect teller and, where there is one, what is left of nevner."""
        counted, base = self.counted[i], self.series.base[i]
        has_base = bool(self.series.definitions[i].base)
        most = self.most[i] if has_base else np.full(base.shape, np.inf)
        cost = np.where(np.isnan(base), counted, base)
        state, told = self.series.state[i], self.told[i]
        cells = hidden.cells[i]
        figures = _Figures(counted, np.minimum(most, self.whole[i]), cost, state, told)
        exposed = self._protect(figures, cells, self.limits)
        if has_base:
            turned = replace(self.limits, count=self.limits.rest)
            both = told & (self.told_base[i] | ~self.hidden_base[i])
            exposed |= self._protect(_Figures(base - counted, most, cost, state, both), cells, turned)
        hidden.exposed += [(i, parent, year) for parent, year in sorted(exposed)]

    def _protect(
        self, figures: _Figures, cells: Mask, limits: HidingLimits, where: Mask | None = None
    ) -> set[tuple[int, int]]:
        """Hide more of ``cells`` (a, y) in every block whose parent is ``where`` (a,), in all unless given, until
        all are safe; the blocks (parent, year) that are not."""
        exposed = set()
        secret = figures.state == SECRET
        _hide_below(self.areas, cells)
        for parent, children in self.blocks:
            if where is not None and not where[parent]:
                continue
            if self.areas.levels[parent] == BYDEL:
                _hide_below(self.areas, cells)
            for y in np.flatnonzero((cells[children] | secret[children]).any(axis=0)).tolist():
                public = not cells[parent, y] and figures.state[parent, y] == SHOWN
                if public or figures.told[parent, y]:
                    year = figures.of_year(y)
                    if not self._protect_block(parent, children, year, cells[:, y], limits):
                        exposed.add((parent, y))
        _hide_below(self.areas, cells)
        return exposed

    def _protect_block(
        self, parent: int, children: NDArray[np.int64], figures: _Figures, cells: Mask, limits: HidingLimits
    ) -> bool:
        """Hide more of ``cells`` (a,) among the children of one parent; whether that makes it safe."""
        while True:
            own = self._in_sight(children, figures, cells)
            values, told, hidden = figures.values[own], figures.told[own], cells[own]
            shown, source = figures.state[own] == SHOWN, figures.state[own] == SECRET
            # Nobody believes that a cell without anybody in it hides something.
            may = shown & ~hidden & ~told & (values > 0) & (figures.with_rest | ~self.areas.rest[own])
            block = Block(
                values,
                figures.most[own],
                ~told & (hidden | (figures.state[own] >= SECRET) | np.isnan(values)),
                ~told & (hidden | source),
                may,
                figures.cost[own],
                float(figures.values[parent]),
            )
            chosen, safe = hide_more(_secret_too(block), limits)
            cells[own[chosen & may]] = True
            if not ((chosen & may).any() and figures.told.any()):
                return safe
            # What was told of the zones of a bydel that is hidden now counts as well.
            _hide_below(self.areas, cells)

    def _in_sight(self, children: NDArray[np.int64], figures: _Figures, cells: Mask) -> NDArray[np.int64]:
        """The children, with its zones in place of a bydel that cannot be seen while some of them can."""

        def seen(places: NDArray[np.int64] | int) -> Any:
            return (figures.state[places] == SHOWN) & ~cells[places] | figures.told[places]

        own: list[int] = []
        for child in children.tolist():
            inside = self.zones_of.get(child)
            parts = inside is not None and not seen(child) and seen(inside).any()
            own += inside.tolist() if inside is not None and parts else [child]
        return np.array(own, dtype=np.int64)

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
                visible = (self.series.state == SHOWN) & ~self.told
                for _, children in self.blocks:
                    yield Whole(places, children, self.series.counted, visible)


def _named_pairs(series: Series) -> list[tuple[int, int]]:
    """The pairs (part, whole) of indicators by their definitions."""
    places = {definition.key: i for i, definition in enumerate(series.definitions)}
    named = [(i, places[d.within]) for i, d in enumerate(series.definitions) if d.within in places]
    return [(part, whole) for part, whole in named if part != whole]


def _nested(series: Series, part: int, whole: int) -> _Nested:
    """A pair, and where it holds: a part that is larger than its whole in one area is none in its kommune."""
    above = series.areas.ancestor(KOMMUNE)
    wrong = (series.counted[part] > series.counted[whole]).any(axis=1)
    return _Nested(part, whole, (above >= 0) & ~np.isin(above, above[wrong]))


def _kommuner_without(series: Series, one: _Nested) -> list[int]:
    """The places of the kommuner in which a pair does not hold."""
    return [at for at in series.areas.of_level(KOMMUNE).tolist() if not one.holds[at]]


def _secret_too(block: Block) -> Block:
    """The block in which cells hidden later are as secret as the first: all that can be hidden counts as secret "
    "then."""
    return replace(block, secret=block.secret | block.may)


def _with_sums(areas: AreaTree, told: Mask) -> Mask:
    """What was told (i, a, y), with bydeler of which all zones were."""
    for parent in areas.of_level(BYDEL).tolist():
        told[:, parent] |= told[:, areas.parents == parent].all(axis=1)
    return told


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
