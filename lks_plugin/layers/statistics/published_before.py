"""What was published before: the figures of a former FACTS, which nobody can take back."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...engine.statistics.areas import ZONE
from ...engine.statistics.figures import Floats
from ...engine.statistics.series import Series
from ..errors import InputError


@dataclass(frozen=True)
class Before:
    """The tellere ``counted`` and nevnere ``base`` (i, a, y) that a former FACTS shows, NaN for the others; ``revised``
    is how many of the tellere are not today's, ``moved`` are the zones that had other grunnkretser then."""

    counted: Floats
    base: Floats
    revised: int = 0
    moved: Sequence[str] = ()


def published_before(path: str, series: Series) -> Before:
    """What a former FACTS shows; raises ``InputError("no_facts")`` for a file that has no table of facts."""
    counted, base = np.full(series.counted.shape, np.nan), np.full(series.counted.shape, np.nan)
    indicators = {definition.key: at for at, definition in enumerate(series.definitions)}
    years = {year: at for at, year in enumerate(series.years)}
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as database:
            rows = database.execute("SELECT nivaa, omraade, indikator, aar, teller, nevner FROM fakta WHERE flagg = ''")
            for level, code, key, year, *figures in rows:
                place = series.areas.place.get((level, code))
                if place is not None and key in indicators and year in years:
                    for known, figure in zip((counted, base), figures):
                        if figure is not None:
                            known[indicators[key], place, years[year]] = figure
            former = dict(database.execute("SELECT grunnkrets, omraade FROM noekkel WHERE nivaa = ?", (ZONE,)))
    except sqlite3.Error as error:
        raise InputError("no_facts", path=path) from error
    revised = ~np.isnan(counted) & ~np.isnan(series.counted) & (counted != series.counted)
    return Before(counted, base, int(revised.sum()), _moved(series, former))


def _moved(series: Series, former: dict[str, str]) -> list[str]:
    """The zones that have gained or lost grunnkretser which the former key knows, too."""
    areas = series.areas
    found = set()
    for unit, leaf in zip(areas.units, areas.leaf.tolist()):
        zone = areas.every[leaf]
        if zone.level == ZONE and former.get(unit, zone.code) != zone.code:
            found |= {zone.code, former[unit]}
    return sorted(found)
