"""Each year's grunnkretser carried to this year's: renumbered, merged, split, unknown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..history.code_changes import CodeChange, first_of_january
from ..history.sharing import share_out
from ..history.succession import follow
from ..units.coding import UNKNOWN_KOMMUNE, is_rest_unit, kommune_of, rest_unit_code
from .areas import AreaTree
from .figures import ABSENT, MISSING, NUMBER, Figures, Floats, Ints, Marks


@dataclass(frozen=True)
class Split:
    """A grunnkrets that became several: its place in ``Figures.codes``, the places of this year's units, and the
    people by which it is shared; ``guessed`` where nobody knows them and the parts are equal."""

    source: int
    targets: tuple[int, ...]
    weights: tuple[int, ...]
    guessed: bool = False


@dataclass(frozen=True)
class CarriedYear:
    """What became of a year's units.

    ``target`` (c,) the place of this year's unit for each of ``Figures.codes``, -1 where it is split or has no row;
    ``unknown`` codes that went to «Uoppgitt grunnkrets» of their kommune, ``lost`` those of which not even the kommune
    is known; ``recoded`` counts the units with another code than today's.
    """

    year: int
    target: Ints
    splits: tuple[Split, ...] = ()
    unknown: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    recoded: int = 0
    born_later: frozenset[int] = frozenset()


@dataclass
class _Fates:
    """Where the codes of a year go while they are followed."""

    target: Ints
    split: dict[int, tuple[int, ...]] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    recoded: int = 0


def carry_years(figures: Figures, areas: AreaTree, changes: Sequence[CodeChange], population: str) -> list[CarriedYear]:
    """What became of the units of every year, the newest year first.

    A split unit is shared by the people that its parts have in the next later year; with unknown people equally.
    """
    people: Floats | None = None
    carried = []
    places = {code: at for at, code in enumerate(areas.units)}
    for year in reversed(figures.years()):
        codes = figures.codes_of(year)
        fates = _fates(codes, year, figures, places, changes)
        splits = tuple(_split(source, targets, people) for source, targets in sorted(fates.split.items()))
        born = frozenset(
            places[c.new] for c in changes if not c.old and c.new in places and c.date > first_of_january(year)
        )
        own = CarriedYear(year, fates.target, splits, tuple(fates.unknown), tuple(fates.lost), fates.recoded, born)
        carried.append(own)
        if (population, year) in figures.columns:
            people = units_of_year(*figures.dense(population, year), own, len(areas.units))[0]
    return carried


def _fates(
    codes: Sequence[str], year: int, figures: Figures, places: Mapping[str, int], changes: Sequence[CodeChange]
) -> _Fates:
    fates = _Fates(np.full(len(figures.codes), -1, dtype=np.int64))
    at = {code: place for place, code in enumerate(figures.codes)}
    if _is_todays(codes, places):
        for code in codes:
            fates.target[at[code]] = places[code]
        return fates
    found = follow(codes, changes, places.keys(), first_of_january(year)).targets
    kommuner = _kommuner(found, changes, year)
    for code in codes:
        targets = found[code]
        fates.recoded += targets != (code,)
        if len(targets) > 1:
            fates.split[at[code]] = tuple(places[target] for target in targets)
            continue
        target = targets[0] if targets else _rest_of(code, kommuner, places, fates)
        fates.target[at[code]] = places[target]
    return fates


def _is_todays(codes: Iterable[str], places: Mapping[str, int]) -> bool:
    """Whether the rows of a year are in today's numbering: every code is one of today's, and none of their kommuner
    lacks one."""
    own = set(codes)
    if not own <= places.keys():
        return False
    kommuner = {kommune_of(code) for code in own}
    return all(unit in own or is_rest_unit(unit) for unit in places if kommune_of(unit) in kommuner)


def _kommuner(found: Mapping[str, tuple[str, ...]], changes: Sequence[CodeChange], year: int) -> dict[str, str]:
    """Today's kommune of each kommune of the year: where all its units went, or its own change leads."""
    went: dict[str, set[str]] = defaultdict(set)
    for code, targets in found.items():
        went[kommune_of(code)] |= {kommune_of(target) for target in targets}
    own = follow(went, changes, {one for to in went.values() for one in to}, first_of_january(year)).targets
    return {
        kommune: next(iter(to)) if len(to) == 1 else own[kommune][0] if len(own[kommune]) == 1 else ""
        for kommune, to in went.items()
    }


def _rest_of(code: str, kommuner: Mapping[str, str], places: Collection[str], fates: _Fates) -> str:
    """The «Uoppgitt grunnkrets» that an unknown unit counts in."""
    rest = rest_unit_code(kommuner.get(kommune_of(code), ""))
    if rest in places:
        if not is_rest_unit(code):
            fates.unknown.append(code)
        return rest
    rest = rest_unit_code(UNKNOWN_KOMMUNE)
    if code != rest:
        fates.lost.append(code)
    return rest


def _split(source: int, targets: tuple[int, ...], people: Floats | None) -> Split:
    known = people is not None and not np.isnan(people[list(targets)]).any() and people[list(targets)].sum() > 0
    weights = tuple(int(people[target]) for target in targets) if known and people is not None else (1,) * len(targets)
    return Split(source, targets, weights, not known)


def units_of_year(numbers: Floats, marks: Marks, carried: CarriedYear, count: int) -> tuple[Floats, Marks]:
    """The numbers of a column by this year's units, with the mark of the worst cell that went into each.

    Several units add up; a split one is shared in whole numbers by largest remainder, or in proportion where it is no
    whole number. NaN and ABSENT where no row leads.
    """
    there = (carried.target >= 0) & (marks != ABSENT)
    target = carried.target[there]
    values = np.nan_to_num(numbers[there])
    total: Floats = np.bincount(target, weights=values, minlength=count).astype(np.float64)
    found = np.bincount(target, minlength=count) > 0
    worst = np.zeros(count, dtype=np.uint8)
    np.maximum.at(worst, target, marks[there])
    worst[~found] = ABSENT
    for split in carried.splits:
        _share(split, numbers[split.source], int(marks[split.source]), total, worst)
    total[worst >= MISSING] = np.nan
    return total, worst


def _share(split: Split, number: float, mark: int, total: Floats, worst: Marks) -> None:
    if mark == ABSENT:
        return
    if mark != NUMBER:
        shares: Sequence[float] = [0.0] * len(split.targets)
    elif float(number).is_integer():
        shares = [float(part) for part in share_out(int(number), split.weights)]
    else:
        shares = [number * weight / sum(split.weights) for weight in split.weights]
    for target, part in zip(split.targets, shares):
        total[target] += part
        worst[target] = mark if worst[target] == ABSENT else max(int(worst[target]), mark)
