"""The units a division is made of."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .coding import is_rest_unit, level_digits, zone_prefix


@dataclass(frozen=True)
class Units:
    """n grunnkretser, sorted by code, so that nothing depends on the order of rows in a file.

    ``codes`` eight digits; ``population`` (n,) inhabitants; ``kommuner`` four digits; ``kommune_names`` as in KLASS;
    ``levels`` the values of the levels below the kommune (bydel, delbydel, ...) as text, "" where absent;
    ``previous`` former LKS codes, "" where none.
    """

    codes: tuple[str, ...]
    population: NDArray[np.int64]
    kommuner: tuple[str, ...]
    kommune_names: tuple[str, ...]
    levels: tuple[tuple[str, ...], ...]
    previous: tuple[str, ...] | None = None

    def __len__(self) -> int:
        return len(self.codes)

    def take(self, index: NDArray[np.int64]) -> Units:
        """The units at ``index``, in that order."""
        chosen = index.tolist()
        return Units(
            tuple(self.codes[i] for i in chosen),
            self.population[index],
            tuple(self.kommuner[i] for i in chosen),
            tuple(self.kommune_names[i] for i in chosen),
            tuple(self.levels[i] for i in chosen),
            None if self.previous is None else tuple(self.previous[i] for i in chosen),
        )

    @property
    def strata(self) -> list[Hashable]:
        """What no zone crosses: the kommune and its levels."""
        return [(kommune, *levels) for kommune, levels in zip(self.kommuner, self.levels)]

    @property
    def prefixes(self) -> list[str]:
        """The first eight digits of the LKS code of each unit's zone."""
        return [zone_prefix(kommune, levels) for kommune, levels in zip(self.kommuner, self.levels)]

    @property
    def has_bydeler(self) -> set[str]:
        """The kommuner whose zones carry bydel digits."""
        pairs = zip(self.kommuner, self.levels)
        return {kommune for kommune, levels in pairs if levels and level_digits(levels[0]) != "00"}

    def without_level(self) -> NDArray[np.int64]:
        """Units that lack a level other units of the same kommune have; the rest unit has none by nature."""
        known = {
            (kommune, depth)
            for kommune, levels in zip(self.kommuner, self.levels)
            for depth, value in enumerate(levels)
            if value
        }
        missing = [
            unit
            for unit, (kommune, levels) in enumerate(zip(self.kommuner, self.levels))
            if not is_rest_unit(self.codes[unit])
            and any(not value and (kommune, depth) in known for depth, value in enumerate(levels))
        ]
        return np.array(missing, dtype=np.int64)
