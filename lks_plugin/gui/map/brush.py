"""What a gesture on the map takes along: units that border on the zone, one after the other, or any."""

from __future__ import annotations

from collections.abc import Iterable

from ..editor.editor import NO_ZONE
from ..session.session import ZoneSession


class Brush:
    """The units gathered for a zone by one gesture, in the order in which they came.

    Unless ``anywhere``, a unit must border on the zone, on the way across water too, or on a unit gathered before. A
    zone without units may begin anywhere, and units can be taken out of their zones (``NO_ZONE``) anywhere.
    """

    def __init__(self, session: ZoneSession, code: str, anywhere: bool) -> None:
        self._session = session
        self._code = code
        self._anywhere = anywhere or code == NO_ZONE
        self._near = set() if self._anywhere else session.border_units(code)
        self._is_new = not self._anywhere and not session.units_of(code)
        self.units: list[int] = []

    def add(self, candidates: Iterable[int]) -> list[int]:
        """Gather those of the candidates that may come along; those that lie too far off are answered."""
        left = [unit for unit in dict.fromkeys(candidates) if self._is_other(unit)]
        while left:
            reached = [unit for unit in left if self._anywhere or unit in self._near]
            if not reached:
                break
            for unit in reached:
                self._take(unit)
            left = [unit for unit in left if unit not in reached]
        return left

    def _is_other(self, unit: int) -> bool:
        return unit not in self.units and self._session.code_of(unit) != self._code

    def _take(self, unit: int) -> None:
        ground = self._session.tally.at.ground
        self.units.append(unit)
        if self._is_new:
            # From now on it is no longer nowhere.
            self._near, self._is_new = set(), False
        self._near.update((*ground.neighbours[unit], *ground.linked[unit]))
