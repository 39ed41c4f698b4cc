"""The zones as they stand while units move: rows, findings and effects, counted anew only where something changed."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import numpy as np

from ...engine.findings import ERROR, EXCEPTION, NOTE, Finding, status_of
from ...engine.rules.assignment import UNASSIGNED, Assignment
from ...engine.rules.parts import connected_groups, parts_of
from ...engine.rules.rules import Judge, Rank
from ...engine.rules.state import DivisionState, division_state
from ...engine.units.coding import is_rest_zone, kommune_of, zone_name
from ...layers.finding_texts import sentence
from ...layers.translation import tr
from .reading import Counted, Likeness
from .records import STATUSES, Effect, Problem, RefusedMove, SinceProposal, Totals, Unassigned, ZoneEffect, ZoneRow
from .shape import Shapes


class Tally:
    """What is known of the zones of ``at``, which changes by ``move`` only.

    ``proposal`` (n,) is the code each unit was proposed with. ``locked`` zones neither give nor take, ``wanted`` are
    shown though they have no units (new ones, and those of the proposal), ``reasons`` those given for zones where the
    layer has no field for them, ``local_names`` what people there call the zones. ``counted`` tells how exactly the
    inhabitants are known.
    """

    def __init__(
        self,
        at: Assignment,
        proposal: Sequence[str] | None,
        likeness: Likeness | None,
        shapes: Shapes | None = None,
        counted: Counted | None = None,
    ) -> None:
        self.at = at
        self.shapes = shapes
        self.counted = counted or Counted()
        self.likeness = likeness
        self.proposal = proposal
        self.locked: set[str] = set()
        self._wanted: set[str] = set()
        self._codes: list[str] | None = None
        self.reasons: dict[str, str] = {}
        self.local_names: dict[str, str] = {}
        self._judge = Judge(at)
        self._label_of = {code: label for label, code in enumerate(at.codes)}
        self._proposed: dict[str, set[int]] = {}
        for unit, code in enumerate(proposal or ()):
            if code and not is_rest_zone(code) and self.is_movable(unit):
                self._proposed.setdefault(code, set()).add(unit)
        self._small = self._small_strata()
        self._kommune_names = dict(zip(at.ground.units.kommuner, at.ground.units.kommune_names))
        self._names: dict[str, str] = {}
        self._own: dict[int, list[Finding]] = {}
        self._rows: dict[int, ZoneRow] = {}
        self._division: list[Finding] = []
        # All findings in order with what they are sorted by, and what is told of them place by place (see problems).
        self._sorted: list[Finding] | None = None
        self._ranks: list[Rank] = []
        self.places: dict[int, tuple[Finding, list[Problem]]] = {}
        self._stale = set(range(len(at.codes)))
        self._is_stale = True
        self._news: set[str] = set()

    def _small_strata(self) -> dict[int, list[int]]:
        """The units of strata with too few people for a zone: there it matters whether a zone is the only one."""
        ground = self.at.ground
        small: dict[int, list[int]] = {}
        for unit, stratum in enumerate(ground.stratum):
            if ground.stratum_people[stratum] < ground.criteria_of(unit).min_population:
                small.setdefault(stratum, []).append(unit)
        return small

    # -- change -------------------------------------------------------------------------------------------------------

    def label(self, code: str) -> int:
        """The label of a code, a new one for a code that is new; ``UNASSIGNED`` for ""."""
        if not code:
            return UNASSIGNED
        if code not in self._label_of:
            self._label_of[code] = self.at.add_zone(code)
        return self._label_of[code]

    def move(self, unit: int, code: str) -> None:
        """Take a unit to another zone, or out of all zones ("")."""
        label = self.label(code)
        if label == self.at.labels[unit]:
            return
        self._touch(unit)
        self._codes = None
        self.at.move(unit, label)
        self._touch(unit)

    def say(self, unit: int, name: str | None = None, reason: str | None = None) -> None:
        """What the row of a unit says now of its zone's name and of the reason for its exceptions."""
        if name is not None and self.at.names is not None:
            self.at.names[unit] = name
        if reason is not None:
            self.at.reasons[unit] = reason
        self._touch(unit)

    def _touch(self, unit: int) -> None:
        """Note which zones a unit matters to, where it is now."""
        ground, labels = self.at.ground, self.at.labels
        self._is_stale = True
        self._stale.add(labels[unit])
        self._stale.update(labels[other] for other in ground.neighbours[unit])
        self._stale.update(labels[other] for other in self._small.get(ground.stratum[unit], ()))

    def news(self) -> set[str]:
        """The zones whose rows have changed since this was asked the last time."""
        self.refresh()
        news, self._news = self._news, set()
        return news

    def refresh(self) -> None:
        """Judge what may have changed."""
        if not self._is_stale:
            return
        at = self.at
        stale = {label for label in self._stale if label != UNASSIGNED}
        # A sentence may name the neighbouring zone that could help, with its figures.
        around = {
            at.labels[other] for zone in stale for unit in at.members(zone) for other in at.ground.neighbours[unit]
        }
        stale |= around - {UNASSIGNED}
        self._stale, self._is_stale, self._sorted = set(), False, None
        for zone in sorted(stale):
            self._give_reasons(zone)
            self._own[zone] = self._judge.judge_zone(zone)
        before, self._division = self._division, self._judge.judge_division()
        stale |= {finding.zone for finding in set(before) ^ set(self._division) if finding.zone is not None}
        for zone in stale:
            row = self._row(zone, self._findings(zone))
            if row != self._rows.get(zone):
                self._rows[zone] = row
                self._news.add(at.codes[zone])

    def _give_reasons(self, zone: int) -> None:
        """Where the layer has no field for reasons, those given here count."""
        if self.reasons:
            reason = self.reasons.get(self.at.codes[zone], "")
            for unit in self.at.members(zone):
                self.at.reasons[unit] = reason

    def review(self, code: str) -> None:
        """Something is said of a zone that was not said before."""
        self._stale.add(self.label(code))
        self._is_stale = True

    # -- zones --------------------------------------------------------------------------------------------------------

    def is_movable(self, unit: int) -> bool:
        """Whether a unit can be given to zones: it has a polygon and is not «Uoppgitt grunnkrets»."""
        return bool(self.at.ground.drawn[unit]) and not bool(self.at.ground.rest[unit])

    def codes(self) -> list[str]:
        """The zones to show, in order: those with units and those wanted, rest zones left out."""
        if self._codes is None:
            filled = {code for code, label in self._label_of.items() if self.at.has_units(label)}
            self._codes = sorted(code for code in filled | self._wanted if not is_rest_zone(code))
        return list(self._codes)

    @property
    def wanted(self) -> set[str]:
        """The zones that are shown though they have no units."""
        return self._wanted

    @wanted.setter
    def wanted(self, codes: set[str]) -> None:
        if codes != self._wanted:
            self._wanted, self._codes = set(codes), None

    def name(self, code: str) -> str:
        """What a zone is called; its code where that is malformed."""
        if code not in self._names:
            good = code and self.at.has_good_code(self.label(code))
            title = self._kommune_names.get(kommune_of(code), kommune_of(code))
            self._names[code] = zone_name(code, title) if good else code
        return self._names[code]

    def row(self, code: str) -> ZoneRow:
        """One zone as it stands; raises ``KeyError`` for a code that was never used."""
        self.refresh()
        zone = self.label(code) if code in self.wanted else self._label_of[code]
        if zone not in self._rows:
            self._rows[zone] = self._row(zone, ())
        return self._rows[zone]

    def rows(self) -> list[ZoneRow]:
        """All zones in the order of their codes."""
        self.refresh()
        known, label_of = self._rows, self._label_of
        return [known.get(label_of.get(code, UNASSIGNED)) or self.row(code) for code in self.codes()]

    def _findings(self, zone: int) -> list[Finding]:
        """What is found of one zone, the worst first."""
        return self._judge.sorted([*self._own.get(zone, ()), *(f for f in self._division if f.zone == zone)])

    def _row(self, zone: int, findings: Sequence[Finding]) -> ZoneRow:
        at, code, members = self.at, self.at.codes[zone], self.at.members(zone)
        parts = parts_of(at, zone)
        drawn = [unit for part in parts for unit in part]
        whole = len(parts) if len(parts) < 2 else len(connected_groups(at.ground, drawn, links=True))
        return ZoneRow(
            code=code,
            name=self.name(code),
            population=at.population(zone),
            units=len(members),
            parts=len(parts),
            linked=len(parts) - whole,
            homogeneity=self.likeness.of(members) if self.likeness and members else None,
            change=self._change(code, members),
            status=status_of(findings),
            findings=tuple(findings),
            reasons=tuple(self.words(finding) for finding in findings),
            locked=code in self.locked,
            reason=at.reason(zone),
            local_name=self.local_names.get(code, ""),
            compactness=self.shapes.compactness(members) if self.shapes and members else None,
            doubt=self.counted.doubt(at.ground, members, any(one.kind == "too_small_for_two" for one in findings)),
            uncounted=len(self.counted.uncounted.intersection(members)),
        )

    def _change(self, code: str, members: Sequence[int]) -> SinceProposal | None:
        if self.proposal is None:
            return None
        own, proposed = {unit for unit in members if self.is_movable(unit)}, self._proposed.get(code, set())
        gained, lost = sorted(own - proposed), sorted(proposed - own)
        people = self.at.ground.units.population
        return SinceProposal(len(gained), len(lost), int(people[gained].sum()) - int(people[lost].sum()))

    def words(self, finding: Finding) -> str:
        """A finding as a sentence; one that stands has it already in the row of its zone."""
        row = None if finding.zone is None else self._rows.get(finding.zone)
        if row is not None and finding in row.findings:
            return row.reasons[row.findings.index(finding)]
        at = self.at
        code = "" if finding.zone is None else at.codes[finding.zone]
        names = {str(value): self.name(str(value)) for key, value in finding.details if key == "other" and value}
        return sentence(finding, at.ground.units.codes, self.name(code) if code else None, code, names)

    # -- the layer as a whole -----------------------------------------------------------------------------------------

    def unassigned(self) -> Unassigned:
        """The units that should be in a zone and are not."""
        labels = self.at.labels
        units = [unit for unit, label in enumerate(labels) if label == UNASSIGNED and self.is_movable(unit)]
        return Unassigned(len(units), int(self.at.ground.units.population[units].sum()))

    def totals(self) -> Totals:
        """The layer in figures."""
        rows, ground = self.rows(), self.at.ground
        findings = self.findings()
        movable = np.asarray(ground.drawn, dtype=bool) & ~ground.rest
        counts = Counter(row.status for row in rows if row.units)
        grades = [finding.grade for finding in findings]
        return Totals(
            population=int(ground.units.population.sum()),
            outside=int(ground.units.population[~movable].sum()),
            units=int(movable.sum()),
            zones=sum(counts.values()),
            by_status={status: counts[status] for status in STATUSES},
            errors=grades.count(ERROR),
            exceptions=grades.count(EXCEPTION),
            open=len([finding for finding in findings if finding.is_open]),
            notes=grades.count(NOTE),
            homogeneity=self._homogeneity(),
            state=self.state(findings),
            doubtful=len([row for row in rows if row.doubt]),
        )

    def state(self, findings: Iterable[Finding]) -> DivisionState:
        """How the layer stands by ``findings``: those told here, and those of rows and polygons if they are known."""
        return division_state(findings, self.at, self.proposal)

    def _homogeneity(self) -> float | None:
        """How alike the units within zones are, over all zones, by inhabitants."""
        if self.likeness is None:
            return None
        pairs = [
            (row.homogeneity, float(self.likeness.weights[self.at.members(self._label_of[row.code])].sum()))
            for row in self.rows()
            if row.homogeneity is not None
        ]
        values, weights = np.array(pairs).reshape(-1, 2).T
        return float(values @ weights / weights.sum()) if weights.sum() > 0 else None

    def findings(self) -> list[Finding]:
        """Everything that is found, the worst first."""
        self.refresh()
        if self._sorted is None:
            self._sorted = self.sorted([*self._division, *(finding for own in self._own.values() for finding in own)])
            self._ranks = [self._judge.rank(finding) for finding in self._sorted]
        return list(self._sorted)

    def findings_with(self, others: Iterable[Finding]) -> list[Finding]:
        """Everything that is found, and these others, the worst first."""
        found, ranks = self.findings(), list(self._ranks)
        for other in others:
            rank = self._judge.rank(other)
            place = bisect_right(ranks, rank)
            found.insert(place, other)
            ranks.insert(place, rank)
        return found

    def sorted(self, findings: list[Finding]) -> list[Finding]:
        """The worst first, then by rule, zone and units."""
        return self._judge.sorted(findings)

    # -- moves before they are made -----------------------------------------------------------------------------------

    def allowed(self, moves: Mapping[int, str]) -> tuple[dict[int, str], list[RefusedMove]]:
        """Which units would move, and which stay where they are and why."""
        kept: dict[int, str] = {}
        refused = []
        for unit, code in sorted(moves.items()):
            home = self.at.code_of(unit)
            if home == code:
                continue
            why = self._why_not(unit, home, code)
            if why:
                refused.append(RefusedMove(unit, why))
            else:
                kept[unit] = code
        return kept, refused

    def _why_not(self, unit: int, home: str, code: str) -> str:
        if not self.is_movable(unit):
            return tr("It has no polygon, or is «Uoppgitt grunnkrets»: it belongs to the rest zone.")
        if home in self.locked:
            return tr("{zone} is locked and gives nothing away.").format(zone=self.name(home))
        if code in self.locked:
            return tr("{zone} is locked and takes nothing in.").format(zone=self.name(code))
        return ""

    def effect(self, units: Iterable[int], code: str) -> Effect:
        """What giving units to a zone would do; nothing is changed."""
        moves, refused = self.allowed(dict.fromkeys(units, code))
        losing = sorted({self.at.code_of(unit) for unit in moves} - {""})
        zones = [each for each in ([code, *losing] if moves else []) if each and not is_rest_zone(each)]
        before = {each: self._row(self.label(each), self._own_findings(each)) for each in zones}
        with self.tried(moves):
            after = {each: self._row(self.label(each), self._own_findings(each)) for each in zones}
        people = int(self.at.ground.units.population[list(moves)].sum())
        told = tuple(_zone_effect(before[each], after[each], each == code) for each in zones)
        return Effect(tuple(moves), people, told, tuple(refused))

    def _own_findings(self, code: str) -> list[Finding]:
        return self._judge.sorted(self._judge.judge_zone(self.label(code)))

    @contextmanager
    def tried(self, moves: Mapping[int, str]) -> Iterator[None]:
        """The assignment as it would be after some moves; back as it was on leaving."""
        at = self.at
        homes = {unit: (at.labels[unit], at.names[unit] if at.names else "", at.reasons[unit]) for unit in moves}
        said = {code: self.said(code) for code in set(moves.values())}
        try:
            for unit, code in moves.items():
                self._place(unit, self.label(code), *said[code])
            yield
        finally:
            for unit, home in homes.items():
                self._place(unit, *home)

    def said(self, code: str) -> tuple[str, str]:
        """The name and the reason that the row of a unit shall have in a zone."""
        zone = self.label(code)
        if zone == UNASSIGNED:
            return "", ""
        reasons = {self.at.reasons[unit] for unit in self.at.members(zone)} - {""}
        return self.name(code), reasons.pop() if len(reasons) == 1 else ""

    def _place(self, unit: int, label: int, name: str, reason: str) -> None:
        self.at.move(unit, label)
        self.at.reasons[unit] = reason
        if self.at.names is not None:
            self.at.names[unit] = name


def _zone_effect(before: ZoneRow, after: ZoneRow, gains: bool) -> ZoneEffect:
    return ZoneEffect(
        code=before.code,
        name=before.name,
        gains=gains,
        population=(before.population, after.population),
        units=(before.units, after.units),
        parts=(before.parts, after.parts),
        status=(before.mark, after.mark),
        compactness=(before.compactness, after.compactness),
        reasons=after.reasons,
        new=tuple(words for words in after.reasons if words not in before.reasons),
    )
