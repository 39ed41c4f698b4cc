"""A division kept up: what holds stays unit for unit, what broke is mended with the fewest people changing zone."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..findings import ERROR, Finding
from ..graph.contiguity import components
from ..progress import Progress, check
from ..regionalization.partition import UnitTable
from ..regionalization.regionalize import regionalize
from ..rules.assignment import UNASSIGNED, Assignment
from ..rules.parts import connected_groups
from ..rules.repair import Repair, shortfall
from ..rules.rules import Judge
from .remedies import NEW, Remedies, Remedy, is_mended

Ints = NDArray[np.int64]

# Broken zones side by side are mended in every order, up to so many of them.
_MOST_ORDERED = 3
# What moving units can mend; codes and names are put right by numbering.
_LOW, _HIGH = ("below_floor", "below_minimum"), ("above_maximum",)
_MENDABLE = (*_LOW, *_HIGH, "several_parts", "crosses_kommune", "crosses_level")
# Why a unit changed zone.
NO_PAST, CROSSES, DIVIDED_ANEW, IMPROVED = "no_past", "crosses", "divided_anew", "improved"


@dataclass(frozen=True)
class UpkeepTerms:
    """On what terms zones are kept.

    A zone with ``keep_min`` to ``keep_max`` inhabitants is kept (None: the ordinary limits). ``kept_kommuner`` are not
    touched at all. ``approved`` are the exceptions (zone code, kind) that were there when the division was approved,
    ``same_units`` the zones with the very units they had: parts that do not hang together are nothing new there.
    ``most_moves`` is how many units may change zone (None: as many as it takes); with ``review`` zones that hold may be
    improved as well.
    """

    keep_min: int | None = None
    keep_max: int | None = None
    kept_kommuner: frozenset[str] = frozenset()
    approved: frozenset[tuple[str, str]] = frozenset()
    same_units: frozenset[str] = frozenset()
    most_moves: int | None = None
    review: bool = False

    def excuses(self, code: str, finding: Finding) -> bool:
        """Whether a zone is kept although it breaks a rule: inside the wider band, or as it was approved."""
        people = finding.figure or 0
        if finding.kind in _LOW and self.keep_min is not None and people >= self.keep_min:
            return True
        if finding.kind in _HIGH and self.keep_max is not None and people <= self.keep_max:
            return True
        if finding.kind == "several_parts" and code in self.same_units:
            return not self.review
        return finding.grade != ERROR and (code, finding.kind) in self.approved


@dataclass(frozen=True)
class Why:
    """Why units changed zone: the ``kind`` of what broke, and the code of the ``zone`` it broke in ("" for none)."""

    kind: str
    zone: str


@dataclass
class Upkeep:
    """What was done to the assignment that was given: ``why`` by unit that changed zone; ``broken`` zones by label with
    what was wrong; ``unmended`` labels for which no way was found; ``stopped`` where ``most_moves`` was reached."""

    why: dict[int, Why] = field(default_factory=dict)
    broken: dict[int, Finding] = field(default_factory=dict)
    unmended: list[int] = field(default_factory=list)
    stopped: bool = False


def why_broken(judge: Judge, zone: int, terms: UpkeepTerms) -> Finding | None:
    """The worst thing that moving units could mend in a zone that does not hold: an error, or an exception without a
    reason that is new since the approval. None for a zone that holds."""
    code = judge.assignment.codes[zone]
    for finding in judge.sorted(judge.judge_zone(zone)):
        counts = finding.kind in _MENDABLE and (finding.grade == ERROR or finding.is_open)
        if counts and not terms.excuses(code, finding):
            return finding
    return None


def keep_up(
    at: Assignment, table: UnitTable, terms: UpkeepTerms | None = None, seed: int = 0, progress: Progress | None = None
) -> Upkeep:
    """Mend the division ``at`` (changed in place): units without a zone get one, zones that cross a border are parted,
    broken zones take from, give to or merge with a neighbour. ``table`` has a row for each unit.

    Zones that hold are touched only where a broken one needs it. Raises ``Cancelled``.
    """
    return _Keeper(at, table, terms or UpkeepTerms(), seed, progress).run()


class _Keeper:
    def __init__(
        self, at: Assignment, table: UnitTable, terms: UpkeepTerms, seed: int, progress: Progress | None
    ) -> None:
        self.at = at
        self.table = table
        self.terms = terms
        self.seed = seed
        self.progress = progress
        self.judge = Judge(at)
        self.done = Upkeep()
        kept = terms.kept_kommuner
        self.kept_units = {u for u, kommune in enumerate(at.ground.units.kommuner) if kommune in kept}
        self.locked = {at.labels[unit] for unit in self.kept_units} - {UNASSIGNED}
        self.remedies = Remedies(at, table, self.locked)

    def run(self) -> Upkeep:
        self._part_by_strata()
        self._divide_new_strata()
        self._place_units_without_a_zone()
        broken = {zone: found for zone in self._open_zones() if (found := why_broken(self.judge, zone, self.terms))}
        self.done.broken = {**self.done.broken, **broken}
        clusters = self._clusters(sorted(broken, key=lambda zone: self.at.codes[zone]))
        for number, cluster in enumerate(clusters):
            check(self.progress, number / len(clusters))
            self._mend_cluster(cluster)
        if self.terms.review:
            self._improve()
        return self.done

    def _open_zones(self) -> list[int]:
        return [zone for zone in range(len(self.at.codes)) if self.remedies.is_open(zone)]

    def _move(self, units: Iterable[int], label: int, why: Why) -> None:
        for unit in units:
            self.at.move(unit, label)
            self.done.why[unit] = why

    # -- zones that cross a border ------------------------------------------------------------------------------------

    def _part_by_strata(self) -> None:
        """A zone whose units lie in several kommuner, bydeler or delbydeler now keeps the part with most people; every
        other part is a zone of its own if it is large enough, otherwise its units look for a neighbour."""
        ground = self.at.ground
        people = ground.units.population
        for zone in self._open_zones():
            parts: dict[int, list[int]] = {}
            for unit in self.remedies.movable(zone):
                parts.setdefault(ground.stratum[unit], []).append(unit)
            if len(parts) < 2:
                continue
            finding = why_broken(self.judge, zone, self.terms)
            if finding is not None:
                self.done.broken[zone] = finding
            ordered = sorted(parts.values(), key=lambda own: (-int(people[own].sum()), own))
            for own in ordered[1:]:
                for group in connected_groups(ground, own):
                    enough = int(people[list(group)].sum()) >= ground.criteria_of(group[0]).min_population
                    label = self.at.add_zone("") if enough else UNASSIGNED
                    self._move(group, label, Why(CROSSES, self.at.codes[zone]))

    # -- units without a zone -----------------------------------------------------------------------------------------

    def _homeless(self) -> list[int]:
        ground = self.at.ground
        return [
            unit
            for unit, label in enumerate(self.at.labels)
            if (label == UNASSIGNED or self.at.is_rest(label))
            and ground.drawn[unit]
            and not ground.rest[unit]
            and unit not in self.kept_units
            and (label == UNASSIGNED or ground.units.population[unit] > 0)
        ]

    def _divide_new_strata(self) -> None:
        """A kommune, bydel or delbydel in which no unit has a zone is divided as a new one."""
        ground, homeless = self.at.ground, self._homeless()
        settled = {ground.stratum[u] for u, label in enumerate(self.at.labels) if label != UNASSIGNED}
        new = np.array([unit for unit in homeless if ground.stratum[unit] not in settled], dtype=np.int64)
        if not len(new):
            return
        place = np.full(ground.graph.n, -1, dtype=np.int64)
        place[new] = np.arange(len(new))
        edges = place[ground.graph.edges]
        own = self.table.take(new)
        division = regionalize(
            own.features,
            own.population,
            edges[(edges >= 0).all(axis=1)],
            strata=[ground.stratum[unit] for unit in new.tolist()],
            criteria={ground.stratum[unit]: ground.criteria_of(unit) for unit in new.tolist()},
            weights=own.weights,
            seed=self.seed,
            progress=self.progress,
        )
        for label in range(division.n_zones):
            self._move(new[division.labels == label].tolist(), self.at.add_zone(""), Why(DIVIDED_ANEW, ""))

    def _place_units_without_a_zone(self) -> None:
        """Each unit without a zone joins the neighbour that becomes least heterogeneous by it and keeps its limits."""
        left = self._homeless()
        while left:
            placed = []
            for unit in left:
                target = self._best_neighbour(unit)
                if target is not None:
                    why = self.done.why.get(unit, Why(NO_PAST, ""))
                    self._move([unit], target, why)
                    placed.append(unit)
            if not placed:
                return
            left = [unit for unit in left if unit not in placed]

    def _best_neighbour(self, unit: int) -> int | None:
        at, ground = self.at, self.at.ground
        near = {
            at.labels[other]
            for other in self.remedies.near[unit]
            if ground.stratum[other] == ground.stratum[unit] and at.labels[other] != UNASSIGNED
        }
        people, most = self.remedies.people[unit], ground.criteria_of(unit).max_population
        options = [zone for zone in near if self.remedies.is_open(zone)]
        if not options:
            return None
        return min(
            options,
            key=lambda zone: (
                at.population(zone) + people > most,
                round(self.remedies.added_by([unit], zone), 9),
                at.codes[zone],
            ),
        )

    # -- broken zones -------------------------------------------------------------------------------------------------

    def _clusters(self, broken: Sequence[int]) -> list[list[int]]:
        """Broken zones by whether they lie side by side, in the order of their codes."""
        place = {zone: number for number, zone in enumerate(broken)}
        pairs = [
            (place[zone], place[other])
            for zone in broken
            for other in self.remedies.neighbours(zone)
            if other in place and zone < other
        ]
        group = components(len(broken), np.array(pairs, dtype=np.int64).reshape(-1, 2))
        return [[broken[i] for i in np.flatnonzero(group == g).tolist()] for g in range(int(group.max(initial=-1)) + 1)]

    def _mend_cluster(self, zones: list[int]) -> None:
        """Mend zones side by side in the order that moves the fewest people."""
        orders = list(itertools.permutations(zones)) if len(zones) <= _MOST_ORDERED else [tuple(zones)]
        if len(orders) == 1:
            self._mend_in_order(orders[0])
            return
        start = self._state()
        outcomes = []
        for number, order in enumerate(orders):
            self._mend_in_order(order)
            unmended = sum(zone in self.done.unmended for zone in zones)
            outcomes.append(((unmended, self._people_moved(start[0])), number))
            self._restore(start)
        self._mend_in_order(orders[min(outcomes)[1]])

    def _mend_in_order(self, order: Sequence[int]) -> None:
        for zone in order:
            if not self.at.members(zone) or why_broken(self.judge, zone, self.terms) is None:
                continue
            finding = self.done.broken.get(zone)
            why = Why(finding.kind if finding else CROSSES, self.at.codes[zone])
            whole = self.terms.review or self.at.codes[zone] not in self.terms.same_units
            remedy = self.remedies.best(zone, whole)
            if remedy is not None:
                self._carry_out(remedy, zone, why)
            elif not self._mended_by_repair(zone, why, whole):
                self.done.unmended.append(zone)

    def _carry_out(self, remedy: Remedy, zone: int, why: Why) -> None:
        if self._may_move(len(remedy.units)):
            target = self.at.add_zone("") if remedy.target == NEW else remedy.target
            self._move(remedy.units, target, why)
        else:
            self.done.unmended.append(zone)

    def _may_move(self, units: int) -> bool:
        most = self.terms.most_moves
        allowed = most is None or len(self.done.why) + units <= most
        self.done.stopped |= not allowed
        return allowed

    def _mended_by_repair(self, zone: int, why: Why, whole: bool) -> bool:
        """Where no single neighbour can help: several moves; all is undone unless the zone is in order afterwards."""
        start, was = self._state(), shortfall(self.at, zone)
        Repair(self.at, self.locked, self.table, self.seed, self.progress).mend([zone])
        moved = [unit for unit, label in enumerate(self.at.labels) if label != start[0][unit]]
        if moved and is_mended(shortfall(self.at, zone), was, whole) and self._may_move(len(moved)):
            self.done.why.update({unit: self.done.why.get(unit, why) for unit in moved})
            return True
        stopped = self.done.stopped
        self._restore(start)
        self.done.stopped = stopped
        return False

    def _improve(self) -> None:
        before = list(self.at.labels)
        Repair(self.at, self.locked, self.table, self.seed, self.progress).make_alike(self._open_zones())
        for unit, label in enumerate(self.at.labels):
            if label != before[unit]:
                self.done.why[unit] = Why(IMPROVED, "")

    # -- trying ------------------------------------------------------------------------------------------------------

    def _state(self) -> tuple[list[int], int, dict[int, Why], list[int]]:
        return list(self.at.labels), len(self.at.codes), dict(self.done.why), list(self.done.unmended)

    def _restore(self, state: tuple[list[int], int, dict[int, Why], list[int]]) -> None:
        labels, zones, why, unmended = state
        for unit, label in enumerate(labels):
            if self.at.labels[unit] != label:
                self.at.move(unit, label)
        while len(self.at.codes) > zones:
            self.at.drop_last_zone()
        self.done.why, self.done.unmended = dict(why), list(unmended)

    def _people_moved(self, labels: Sequence[int]) -> int:
        people = self.remedies.people
        return sum(people[unit] for unit, label in enumerate(self.at.labels) if label != labels[unit])


def approved_exceptions(judge: Judge, zones: Collection[int]) -> frozenset[tuple[str, str]]:
    """The exceptions (zone code, kind) of a division as it was approved."""
    codes: Mapping[int, str] = dict(enumerate(judge.assignment.codes))
    return frozenset(
        (codes[zone], finding.kind) for zone in zones for finding in judge.judge_zone(zone) if finding.grade != ERROR
    )
