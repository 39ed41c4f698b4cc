"""What was published before: the figures of a former FACTS, which nobody can take back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np

from ...engine.statistics.figures import Floats
from ...engine.statistics.series import Series
from ..errors import InputError


def published_before(path: str, series: Series) -> Floats:
    """The tellere (i, a, y) that a former FACTS shows, NaN for the others.

    Raises ``InputError("no_facts")`` for a file that has no table of facts.
    """
    known = np.full(series.counted.shape, np.nan)
    indicators = {definition.key: at for at, definition in enumerate(series.definitions)}
    years = {year: at for at, year in enumerate(series.years)}
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as database:
            rows = database.execute("SELECT nivaa, omraade, indikator, aar, teller FROM fakta WHERE flagg = ''")
            for level, code, key, year, counted in rows:
                place = series.areas.place.get((level, code))
                if place is not None and key in indicators and year in years and counted is not None:
                    known[indicators[key], place, years[year]] = counted
    except sqlite3.Error as error:
        raise InputError("no_facts", path=path) from error
    return known
