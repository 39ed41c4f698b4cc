"""Facts in memory: areas, indicators and years with their figures, whichever file they came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..engine.statistics.areas import KOMMUNE
from ..engine.statistics.definitions import COUNT, GIVEN, MEDIAN, RATE
from ..engine.statistics.figures import Floats
from ..engine.statistics.series import NONE

FIGURES = ("teller", "nevner", "andel", "verdi", "ki_nedre", "ki_ovre", "smr", "meis")
PER_THOUSAND = 1000
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class FactArea:
    """A row of ``omraader``; ``parent`` is level and code of what it lies in, ``shown_as`` the code of the parent that
    stands for a zone that is alone in it."""

    level: str
    code: str
    name: str
    parent: tuple[str, str] | None = None
    kommune: str = ""
    fylke: str = ""
    rest: bool = False
    shown_as: str = ""
    start: int | None = None
    units: int | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Level and code, which no other area has."""
        return self.level, self.code


@dataclass(frozen=True)
class FactIndicator:
    """A row of ``indikatorer``; ``topic`` is a source text, "" for what the catalogue says."""

    key: str
    name: str
    kind: str
    number: int | None = None
    unit: str = ""
    denominator: str = ""
    direction: str = ""
    source: str = ""
    first: int | None = None
    last: int | None = None
    topic: str = ""


@dataclass(frozen=True)
class FactYear:
    """A row of ``aar``: a year, or the last of several with a figure for all of them."""

    year: int
    name: str
    first: int
    last: int


@dataclass(frozen=True)
class FactBreak:
    """A row of ``brudd``; an empty ``area`` stands for all areas, an empty ``indicator`` for all indicators."""

    level: str
    area: str
    indicator: str
    year: int
    text: str


@dataclass(frozen=True)
class Facts:
    """FACTS in memory. ``figures`` are arrays (i, a, y) by the names of ``FIGURES``, NaN where there is none;
    ``state`` is ``NONE`` where FACTS has no row. ``members`` are the grunnkretser of each area. ``n_bared`` counts
    cells that have a sign and had figures all the same: they are left out.
    """

    name: str
    areas: Sequence[FactArea]
    indicators: Sequence[FactIndicator]
    years: Sequence[FactYear]
    breaks: Sequence[FactBreak]
    about: Sequence[tuple[str, str]]
    state: NDArray[np.uint8]
    figures: dict[str, Floats] = field(repr=False)
    broken: Mask = field(repr=False)
    approximate: Mask = field(repr=False)
    members: Mapping[tuple[str, str], Sequence[str]] = field(default_factory=dict, repr=False)
    n_bared: int = 0

    @cached_property
    def place(self) -> dict[tuple[str, str], int]:
        """Where each area stands, by level and code."""
        return {area.key: at for at, area in enumerate(self.areas)}

    @cached_property
    def kommuner(self) -> dict[str, str]:
        """Code and name of the kommuner, in the order of their codes."""
        return dict(sorted((area.code, area.name) for area in self.areas if area.level == KOMMUNE))

    @cached_property
    def value(self) -> Floats:
        """(i, a, y) the figure to show, computed as the page computes it; NaN where none is shown."""
        return shown_value(self.indicators, self.figures)


def shown_value(indicators: Sequence[FactIndicator], figures: dict[str, Floats]) -> Floats:
    """The figure of every cell from teller and nevner (rates per 1000), for medians and given figures ``verdi``."""
    with np.errstate(divide="ignore", invalid="ignore"):
        value = figures["teller"] / figures["nevner"]
    kinds = np.array([indicator.kind for indicator in indicators])
    value[kinds == COUNT] = figures["teller"][kinds == COUNT]
    own = np.isin(kinds, [MEDIAN, GIVEN])
    value[own] = figures["verdi"][own]
    value[kinds == RATE] *= PER_THOUSAND
    value[~np.isfinite(value)] = np.nan
    return value


def joined(one: Facts, other: Facts) -> Facts:
    """The facts of both, by area, indicator and year; where both have a cell, that of ``one`` stays."""
    areas = [*one.areas, *(area for area in other.areas if area.key not in one.place)]
    keys = {indicator.key for indicator in one.indicators}
    indicators = [*one.indicators, *(each for each in other.indicators if each.key not in keys)]
    years = sorted({year.year: year for year in (*other.years, *one.years)}.values(), key=lambda each: each.year)
    places = (
        {indicator.key: at for at, indicator in enumerate(indicators)},
        {area.key: at for at, area in enumerate(areas)},
        {year.year: at for at, year in enumerate(years)},
    )
    shape = (len(indicators), len(areas), len(years))
    state = np.full(shape, NONE, dtype=np.uint8)
    figures = {name: np.full(shape, np.nan) for name in FIGURES}
    broken, approximate = np.zeros(shape, dtype=bool), np.zeros(shape, dtype=bool)
    for facts in (one, other):
        at = np.ix_(
            np.array([places[0][indicator.key] for indicator in facts.indicators], dtype=np.int64),
            np.array([places[1][area.key] for area in facts.areas], dtype=np.int64),
            np.array([places[2][year.year] for year in facts.years], dtype=np.int64),
        )
        free = state[at] == NONE
        for into, own in ((state, facts.state), (broken, facts.broken), (approximate, facts.approximate)):
            into[at] = np.where(free, own, into[at])
        for name in FIGURES:
            figures[name][at] = np.where(free, facts.figures[name], figures[name][at])
    return replace(
        one,
        areas=areas,
        indicators=indicators,
        years=years,
        breaks=[*one.breaks, *other.breaks],
        state=state,
        figures=figures,
        broken=broken,
        approximate=approximate,
        members={**other.members, **one.members},
        n_bared=one.n_bared + other.n_bared,
    )


def without_figures(areas: Sequence[FactArea]) -> Facts:
    """Areas that nothing is known of, to be joined to facts."""
    shape = (0, len(areas), 0)
    nothing = np.zeros(shape, dtype=bool)
    figures = {name: np.zeros(shape) for name in FIGURES}
    return Facts("", areas, [], [], [], [], np.zeros(shape, dtype=np.uint8), figures, nothing, nothing)
