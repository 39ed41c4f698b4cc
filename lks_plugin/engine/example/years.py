"""Twelve years of an invented kommune, with what real series have: other codes in former years, units that were split
and merged, a jump in population, small cells, counts by age and sex.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..history.code_changes import first_of_january
from ..units.coding import is_rest_unit, kommune_of, with_kommune
from .statistics import Floats, Ints, draw_columns

N_YEARS = 12
# Years before the last one in which something happened.
RENUMBERED, SPLIT, MERGED, JUMPED = 6, 4, 8, 7
FORMER_KOMMUNE = "9902"
WITH_PAST = 4
AGES = ("0-17", "18-44", "45-66", "67+")
SEXES = ("1", "2")
# How common the indicator by age is in each age group, and the part of the people that the group is.
AGE_RATES = np.array([0.0, 0.055, 0.03, 0.008])
AGE_PEOPLE = np.array([0.2, 0.35, 0.28, 0.17])
AGE_INDICATOR = "uforetrygd"
_BEFORE_JUMP, _LARGER_PART = 0.6, 0.6


@dataclass(frozen=True)
class ExampleYears:
    """Rows of tables: ``people`` (unit, year, inhabitants), ``heads`` and ``figures`` (unit, year, …) of indicators,
    ``ages`` (unit, year, sex, age, teller, nevner), and ``changes`` (old code, new, day)."""

    people: Sequence[tuple[str, int, int]]
    heads: Sequence[str]
    figures: Sequence[tuple[str | int, ...]]
    ages: Sequence[tuple[str, int, str, str, int, int]]
    changes: Sequence[tuple[str, str, str]]


@dataclass(frozen=True)
class _Fate:
    """The units (of the last year, by place) that one unit of a former year became, and the code it had."""

    code: str
    places: tuple[int, ...]
    share: float = 1.0


def draw_years(
    codes: Sequence[str], now: Ints, before: Ints, factors: Floats, last: int, rng: np.random.Generator
) -> ExampleYears:
    """The years up to ``last`` of units with ``codes`` (n,), sorted, the inhabitants ``now`` and ten years ``before``
    and the ``factors`` of living conditions; the same arguments give the same years.

    The four largest units have a past: the first and second were one, the third was two, the fourth grew at once.
    """
    large = [at for at in np.argsort(-now, kind="stable").tolist() if not is_rest_unit(codes[at])][:WITH_PAST]
    people, figures, ages = [], [], []
    heads: list[str] = []
    for back in reversed(range(N_YEARS)):
        year = last - back
        counted = _people_of_year(now, before, back, large[3], rng)
        columns = draw_columns(counted, factors, rng, signs=False)
        heads = ["grunnkrets", "år", *columns]
        names = list(columns)
        table = np.array([[_number(cell) for cell in columns[name]] for name in names])
        by_age = _by_age(counted, factors, rng)
        for fate in _fates(codes, large, back):
            own = _taken(counted[None, :], fate)
            people.append((fate.code, year, int(own[0])))
            cells = _taken(table, fate, names)
            figures.append((fate.code, year, *(_text(cell) for cell in cells)))
            for (sex, age), both in by_age.items():
                teller, nevner = _taken(both, fate)
                ages.append((fate.code, year, sex, age, int(teller), int(nevner)))
    return ExampleYears(people, heads, figures, ages, _changes(codes, large, last))


def _people_of_year(now: Ints, before: Ints, back: int, jumped: int, rng: np.random.Generator) -> Ints:
    """The inhabitants so many years ago: between those of now and of ten years before, with some noise."""
    share = back / 10
    wish = np.exp((1 - share) * np.log(np.maximum(now, 1)) + share * np.log(np.maximum(before, 1)))
    noise = rng.normal(0.0, 0.01, len(now)) * (back > 0)
    counted = np.where(now > 0, np.rint(wish * np.exp(noise)), 0).astype(np.int64)
    if back > JUMPED:
        counted[jumped] = int(_BEFORE_JUMP * counted[jumped])
    return counted


def _by_age(people: Ints, factors: Floats, rng: np.random.Generator) -> dict[tuple[str, str], Ints]:
    """Teller and nevner (2, n) of one indicator by sex and age."""
    found: dict[tuple[str, str], Ints] = {}
    parts = rng.multinomial(people, np.repeat(AGE_PEOPLE / 2, 2)).T
    risk = np.exp(-0.3 * factors[:, 0])
    for at, part in enumerate(parts):
        rate = np.clip(AGE_RATES[at // 2] * (1.0 if at % 2 else 1.3) * risk, 0.0, 1.0)
        found[(SEXES[at % 2], AGES[at // 2])] = np.stack([rng.binomial(part, rate), part])
    return found


def _fates(codes: Sequence[str], large: Sequence[int], back: int) -> list[_Fate]:
    """The units of the year so long ago, by code."""
    former = [with_kommune(code, FORMER_KOMMUNE) if back > RENUMBERED else code for code in codes]
    fates = {at: [_Fate(code, (at,))] for at, code in enumerate(former)}
    if back > SPLIT:
        one, other = large[0], large[1]
        fates[one] = [_Fate(_renamed(former[one], 1), (one, other))]
        fates[other] = []
    if back > MERGED:
        merged = large[2]
        parts = ((2, _LARGER_PART), (3, 1 - _LARGER_PART))
        fates[merged] = [_Fate(_renamed(former[merged], number), (merged,), share) for number, share in parts]
    return sorted((fate for those in fates.values() for fate in those), key=lambda fate: fate.code)


def _renamed(code: str, number: int) -> str:
    """A code that no unit of today has, in the same kommune."""
    return f"{kommune_of(code)}900{number}"


def _taken(table: Ints | Floats, fate: _Fate, names: Sequence[str] = ()) -> Floats:
    """The figures (c,) of a former unit: the sum of those it became, or its share of one."""
    own = np.asarray(table, dtype=float)[:, list(fate.places)]
    if len(fate.places) > 1:
        summed = own.sum(axis=1)
        return np.where([name == "medianinntekt" for name in names], own.mean(axis=1), summed) if names else summed
    if fate.share == 1.0:
        return own[:, 0]
    larger = np.floor(own[:, 0] * _LARGER_PART)
    shared = larger if fate.share == _LARGER_PART else own[:, 0] - larger
    return np.where([name == "medianinntekt" for name in names], own[:, 0], shared) if names else shared


def _number(cell: str | int) -> float:
    return np.nan if cell == "." else float(cell)


def _text(cell: float) -> str | int:
    return "." if np.isnan(cell) else int(cell)


def _changes(codes: Sequence[str], large: Sequence[int], last: int) -> list[tuple[str, str, str]]:
    """What became of the codes, as KLASS has it."""
    one, other, merged = (codes[at] for at in large[:3])
    renumbered, split, joined = (first_of_january(last - back) for back in (RENUMBERED, SPLIT, MERGED))
    old = with_kommune(merged, FORMER_KOMMUNE)
    return [
        *((_renamed(old, number), old, joined) for number in (2, 3)),
        (FORMER_KOMMUNE, kommune_of(one), renumbered),
        *((_renamed(one, 1), new, split) for new in (one, other)),
    ]
