"""Which units of a zone hang together, while units change zone thousands of times a second."""

from __future__ import annotations

from collections.abc import Sequence


class ZoneParts:
    """The zones as sets of units that are ``neighbours``; ``labels`` tell the zone of each unit."""

    def __init__(self, neighbours: Sequence[Sequence[int]]) -> None:
        self.neighbours = neighbours
        self.round_about = [frozenset(near) for near in neighbours]
        self.apart: list[dict[tuple[int, ...], frozenset[int]]] = [{} for _ in neighbours]

    def members(self, zone: int, unit: int, labels: Sequence[int]) -> list[int]:
        """The units of the zone that the unit is in, in the order in which they are reached from it."""
        neighbours, found, seen = self.neighbours, [unit], {unit}
        for reached in found:
            for other in neighbours[reached]:
                if labels[other] == zone and other not in seen:
                    seen.add(other)
                    found.append(other)
        return found

    def may_leave(self, unit: int, home: int, labels: Sequence[int]) -> bool:
        """Whether the zone stays connected without the unit: mostly its neighbours there are neighbours themselves."""
        around = [other for other in self.neighbours[unit] if labels[other] == home]
        if len(around) < 2:
            return True
        known, key = self.apart[unit], tuple(around)
        left = known.get(key)
        if left is None:
            left = known[key] = self._apart(around)
        return not left or self._meet_elsewhere(unit, home, around[0], set(left), labels)

    def _apart(self, units: Sequence[int]) -> frozenset[int]:
        """Those of the units that are not reached from the first by way of the others."""
        reached, left = [units[0]], set(units[1:])
        for other in reached:
            found = left & self.round_about[other]
            left -= found
            reached.extend(sorted(found))
        return frozenset(left)

    def _meet_elsewhere(self, unit: int, home: int, start: int, left: set[int], labels: Sequence[int]) -> bool:
        """Whether the units ``left`` are reached from ``start`` within the zone without the unit."""
        neighbours, seen, stack = self.neighbours, {unit, start}, [start]
        while stack:
            for other in neighbours[stack.pop()]:
                if labels[other] == home and other not in seen:
                    if other in left:
                        left.discard(other)
                        if not left:
                            return True
                    seen.add(other)
                    stack.append(other)
        return False
