"""The figures of a page: of each indicator its areas and years by column, and the zones of other kommuner."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Union

import numpy as np

from ..engine.statistics.areas import KOMMUNE, ZONE
from ..engine.statistics.definitions import GIVEN, MEAN, MEDIAN, RATE
from ..engine.statistics.figures import Floats
from ..engine.statistics.series import NONE, SHOWN
from ..engine.statistics.values import wilson
from ..engine.units.coding import UNKNOWN_KOMMUNE, kommune_of
from ..layers.statistics.facts import SIGNS
from .facts import PER_THOUSAND, Facts, Mask

Cell = Union[int, float, None]
# FACTS has no row for the cell.
NO_ROW = "x"
_SIGNS = {**SIGNS, NONE: NO_ROW}
# Digits of the background of a distribution, where only the place in the whole matters.
_DIGITS = 4


def cells(numbers: Floats) -> list[list[Cell]]:
    """Rows of numbers for JSON: whole ones without decimals, None for NaN."""
    return [[None if one != one else int(one) if one.is_integer() else one for one in row] for row in numbers.tolist()]


def figures_of(facts: Facts, indicator: int, places: Sequence[int], numbers: Sequence[int]) -> dict[str, Any]:
    """The figures of an indicator of the areas at ``places``, which the page knows by ``numbers``.

    What the page computes from teller and nevner as FACTS did, to the last digit, is left out.
    """
    state = facts.state[indicator, places, :]
    rows, years = np.flatnonzero((state != NONE).any(axis=1)), np.flatnonzero((state != NONE).any(axis=0))
    at = np.ix_(np.asarray(places)[rows] if len(rows) else [], years)
    figures = {name: numbers[indicator][at] for name, numbers in facts.figures.items()}
    kind = facts.indicators[indicator].kind
    made: dict[str, Any] = {"areas": [numbers[row] for row in rows.tolist()], "years": years.tolist()}
    made["teller"], made["nevner"] = _told(figures["teller"]), _told(figures["nevner"])
    if kind in (MEDIAN, GIVEN) or not _same(facts.value[indicator][at] / _scale(kind), figures["verdi"]):
        made["verdi"] = _told(figures["verdi"] * _scale(kind))
    low, high = _interval(kind, figures)
    for name, own, given in (("low", low, "ki_nedre"), ("high", high, "ki_ovre")):
        if not np.allclose(own, figures[given], rtol=1e-12, atol=1e-15, equal_nan=True):
            made[name] = _told(figures[given] * _scale(kind))
    for name in ("smr", "meis"):
        made |= {name: _told(figures[name])} if not np.isnan(figures[name]).all() else {}
    signs = [["" if sign == SHOWN else _SIGNS[sign] for sign in row] for row in state[rows][:, years].tolist()]
    flags = [",".join(row) if any(row) else "" for row in signs]
    made["flag"] = flags if any(flags) else None
    made["break"] = _marks(facts.broken[indicator][at])
    made["approx"] = _marks(facts.approximate[indicator][at])
    return made


def _scale(kind: str) -> int:
    """What a rate is multiplied with to be one per 1000, as pages show it; FACTS has it from 0 to 1."""
    return PER_THOUSAND if kind == RATE else 1


def _told(numbers: Floats) -> list[list[Cell]] | None:
    return None if np.isnan(numbers).all() else cells(numbers)


def _same(one: Floats, other: Floats) -> bool:
    return bool(np.array_equal(one, other, equal_nan=True))


def _interval(kind: str, figures: dict[str, Floats]) -> tuple[Floats, Floats]:
    """The interval as a page computes it: none of means, nor where the teller is larger than nevner."""
    counted, base = figures["teller"], figures["nevner"]
    if kind == MEAN:
        counted = np.full_like(counted, np.nan)
    with np.errstate(invalid="ignore"):
        return wilson(np.where(counted <= base, counted, np.nan), base)


def _marks(marks: Mask) -> list[str] | None:
    if not marks.any():
        return None
    return ["".join("1" if one else "0" for one in row) if any(row) else "" for row in marks.tolist()]


@dataclass(frozen=True)
class Others:
    """Values of the zones of all kommuner in the newest year of each indicator, to show those of other kommuner."""

    facts: Facts

    @cached_property
    def _newest(self) -> list[tuple[int | None, list[tuple[float, str]]]]:
        """Of each indicator the newest year that zones have figures of, and the values with their kommune, rising."""
        facts = self.facts
        places, kommuner = [], []
        for area in facts.areas:
            if area.level == ZONE and not area.rest:
                alone = facts.place.get(area.parent, -1) if area.shown_as and area.parent else -1
                places.append(alone if alone >= 0 else facts.place[area.key])
                kommuner.append(area.kommune or kommune_of(area.code))
        found = []
        for i in range(len(facts.indicators)):
            value = facts.value[i][places, :] if places else np.zeros((0, len(facts.years)))
            years = np.flatnonzero(~np.isnan(value).all(axis=0)) if len(value) else np.zeros(0, int)
            newest = int(years[-1]) if len(years) else None
            column = value[:, newest].tolist() if newest is not None else []
            digits = [(float(f"{one:.{_DIGITS}g}"), kommune) for one, kommune in zip(column, kommuner) if one == one]
            found.append((newest, sorted(digits)))
        return found

    def beside(self, kommuner: Collection[str]) -> tuple[list[list[Cell]], list[int | None]]:
        """Of each indicator the values of zones outside some kommuner, rising, and the place of their year."""
        values = [
            cells(np.array([[one for one, kommune in own if kommune not in kommuner]]))[0] for _, own in self._newest
        ]
        return values, [year for year, _ in self._newest]


def population(facts: Facts) -> dict[str, float]:
    """The inhabitants of each kommune in the newest year they are known of; nothing without such an indicator."""
    keys = [indicator.key for indicator in facts.indicators]
    if "befolkning" not in keys:
        return {}
    counts, found = facts.figures["teller"][keys.index("befolkning")], {}
    for place, area in enumerate(facts.areas):
        known = counts[place][~np.isnan(counts[place])]
        if area.level == KOMMUNE and area.code != UNKNOWN_KOMMUNE and len(known):
            found[area.code] = float(known[-1])
    return found
