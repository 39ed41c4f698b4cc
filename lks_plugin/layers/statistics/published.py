"""Everything that is published of a run: protected series, what is derived of them, and what is told about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ...engine.statistics.areas import FYLKE, KOMMUNE, LEVELS
from ...engine.statistics.figures import Floats
from ...engine.statistics.series import NONE, SECRET, SHOWN, Series
from ...engine.statistics.values import Values
from ...engine.units.coding import UNKNOWN_KOMMUNE, fylke_of


@dataclass(frozen=True)
class Published:
    """What the outputs are made of: ``series`` after hiding, ``values`` derived of what is shown.

    ``breaks`` are rows of ``brudd``, ``about`` of ``opplysninger``; ``window`` years go into a figure; ``levels`` are
    those written.
    """

    series: Series
    values: Values
    smr: Floats
    meis: Floats
    levels: Sequence[str] = LEVELS
    window: int = 1
    rounded: bool = False
    breaks: Sequence[tuple[object, ...]] = ()
    about: Sequence[tuple[str, str]] = ()
    other_keys: Sequence[tuple[str, str, str]] = ()
    new_definitions: Sequence[tuple[int, int]] = field(default_factory=tuple)

    @property
    def rate(self) -> Floats:
        """(i, a, y) per 1 000, of shares only."""
        return self.values.share * 1000

    @cached_property
    def written(self) -> NDArray[np.bool_]:
        """(a,) the areas that have facts: those of the levels asked for, but for zones that are alone."""
        return self.listed & ~self.series.areas.lone

    @cached_property
    def listed(self) -> NDArray[np.bool_]:
        """(a,) the areas of the levels asked for; unknown people are listed where there are any."""
        areas = self.series.areas
        nobody_knows = {(KOMMUNE, UNKNOWN_KOMMUNE), (FYLKE, fylke_of(UNKNOWN_KOMMUNE))}
        unknown = areas.rest | np.array([(area.level, area.code) in nobody_knows for area in areas.every])
        state = self.series.state
        people = (state == SHOWN) & (np.nan_to_num(self.series.counted) > 0)
        anybody = (people | (state == SECRET)).any(axis=(0, 2))
        # Fylker and the country may have no figures at all: sums of a part would be taken for the whole.
        there = (state != NONE).any(axis=(0, 2)) | areas.lone
        return np.isin(areas.levels, list(self.levels)) & (~unknown | anybody) & there

    def broken(self, indicator: int, year: int) -> NDArray[np.bool_]:
        """(a,) where a new series or definition begins in this year."""
        series = self.series
        starts = (series.start == series.years[year]) & (series.start > series.years[0])
        new = (indicator, series.years[year]) in self.new_definitions
        return series.broken[:, year] | starts | new

    @property
    def n_rows(self) -> int:
        """How many cells are written, with a figure or a sign."""
        return int((self.series.state[:, self.written, :] != NONE).sum())

    @property
    def n_shown(self) -> int:
        """How many cells are shown."""
        return int((self.series.state[:, self.written, :] == SHOWN).sum())
