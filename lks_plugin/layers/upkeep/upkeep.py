"""From last year's division and this year's units to zones that are kept, mended, numbered and judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ...engine.criteria import Criteria
from ...engine.history.carry import Carried, carry_division
from ...engine.history.code_changes import CodeChange
from ...engine.history.issued_codes import IssuedCode, issued_after
from ...engine.history.succession import Succession, follow
from ...engine.history.upkeep import Upkeep, UpkeepTerms, Why, approved_exceptions, keep_up, why_broken
from ...engine.history.zone_changes import UNCHANGED, ZoneChange, statuses, zone_changes
from ...engine.progress import Progress, part_of
from ...engine.regionalization.partition import UnitTable
from ...engine.rules.assignment import UNASSIGNED, Assignment
from ...engine.rules.rules import Judge
from ...engine.units.coding import (
    ends_unknown,
    has_serial,
    is_rest_zone,
    kommune_of,
    most_people,
    prefix_like,
    rest_zone_code,
    zone_name,
)
from ...engine.units.indicators import Measure
from ...engine.units.numbering import number_zones
from ..contiguity.build import ContiguityOptions
from ..generation.generation import homogeneity_features
from ..numbers import number
from ..reading.units import UnitLayer
from ..translation import tr
from ..validation.validation import Claims, Judgement, ValidationOptions, assign, validate
from .former_division import FormerDivision, is_no_zone

# From this share of zones that changed on, something is likely wrong with the input.
MANY_CHANGED = 0.05


@dataclass(frozen=True)
class UpkeepOptions:
    """How to keep a division up; ``valid_from`` (ISO) is the day the new one comes into force, "" where not known.

    ``changes`` are those of codes, ``since`` (ISO) the day of the former division (None: all changes count). ``adopt``
    takes zones under any text and gives them codes. ``approved`` (n,) are the inhabitants at the approval.
    """

    criteria: Criteria
    own_criteria: Mapping[str, Criteria] = field(default_factory=dict)
    contiguity: ContiguityOptions = field(default_factory=ContiguityOptions)
    terms: UpkeepTerms = field(default_factory=UpkeepTerms)
    measures: tuple[Measure, ...] = ()
    variance: float = 0.8
    changes: tuple[CodeChange, ...] = ()
    since: str | None = None
    issued: tuple[IssuedCode, ...] = ()
    adopt: bool = False
    valid_from: str = ""
    seed: int = 0


@dataclass(frozen=True)
class Moved:
    """A ``unit`` (index) that changed zone, from and to which code ("" for none), and why."""

    unit: int
    source: str
    target: str
    why: Why


@dataclass(frozen=True)
class KeptUp:
    """The division in this year's units with all that was done to it.

    ``former`` and ``codes`` (n,) are the zones of each unit before and after; ``status`` by code; ``because`` the first
    reason for which a zone changed, by code. ``doubtful`` are zones whose exceptions count as new because nothing is
    known of the approval.
    """

    layer: UnitLayer
    former: tuple[str, ...]
    codes: tuple[str, ...]
    status: Mapping[str, str]
    changes: list[ZoneChange]
    moved: list[Moved]
    because: Mapping[str, Why]
    register: list[IssuedCode]
    judgement: Judgement
    upkeep: Upkeep
    carried: Carried
    succession: Succession
    division: FormerDivision
    unmended: tuple[str, ...]
    doubtful: tuple[str, ...]
    dissolved: tuple[str, ...]
    other_digits: tuple[str, ...]
    options: UpkeepOptions

    def count(self, status: str) -> int:
        """How many zones have a status."""
        return sum(each == status for each in self.status.values())

    @property
    def people_moved(self) -> int:
        """The inhabitants of units that changed from one zone to another."""
        people = self.layer.units.population
        return int(sum(int(people[each.unit]) for each in self.moved if each.source))

    def people_of(self, codes: Sequence[str]) -> Counter[str]:
        """This year's inhabitants of each zone in a division (n,) of the units."""
        found: Counter[str] = Counter()
        for code, people in zip(codes, self.layer.units.population.tolist()):
            found[code] += people
        return found

    @property
    def changed_kommuner(self) -> list[str]:
        """The kommuner in which not every zone was kept."""
        units = self.layer.units
        pairs = zip(units.kommuner, self.former, self.codes)
        return sorted({kommune for kommune, old, new in pairs if old != new and not is_rest_zone(new)})

    @property
    def is_much(self) -> bool:
        """Whether so many zones changed that the input should be looked at; zones with the same units under another
        code did not."""
        former = {code for code in self.former if code and not is_rest_zone(code)}
        same = {change.old for change in self.changes if change.kind == UNCHANGED}
        return not former or len(former - same) > MANY_CHANGED * len(former)

    @property
    def foreign(self) -> list[str]:
        """The former codes of another kommune than that of all their units, where the units' numbers are today's."""
        kommuner = dict(zip(self.layer.units.codes, self.layer.units.kommuner))
        lying: dict[str, set[str]] = {}
        for unit, code in self.division.zones.items():
            if has_serial(code) and unit in kommuner:
                lying.setdefault(code, set()).add(kommuner[unit])
        return sorted(code for code, there in lying.items() if kommune_of(code) not in there)

    @property
    def serials_unknown(self) -> list[str]:
        """The codes of zones that end in 99."""
        return sorted(code for code in set(_placed(self.codes)) if ends_unknown(code))


def keep_division(
    layer: UnitLayer,
    division: FormerDivision,
    options: UpkeepOptions,
    claims: Claims,
    approved: NDArray[np.int64] | None = None,
    progress: Progress | None = None,
) -> KeptUp:
    """Carry ``division`` into the units of ``layer``, keep what holds and mend what broke.

    ``claims`` hold the reasons, history and projection of the units; its codes are not read. ``approved`` (n,) are the
    inhabitants when the division was approved, None where they are not known. Raises ``CircularChanges`` and
    ``NoSerialLeft``.
    """
    units = layer.units
    succession = follow(division.zones, options.changes, units.codes, options.since)
    carried = carry_division(division.zones, succession, units.codes, division.people)
    former, dissolved = _zones_to_keep(layer, carried, options.adopt)
    judging = _judged_by(options)
    at = assign(layer, replace(claims, codes=former), judging, part_of(progress, 0.0, 0.3))
    terms = replace(options.terms, approved=_approved(at, approved), same_units=_with_same_units(division, carried))
    doubtful = _doubtful(at, terms) if approved is None else ()
    table = _table(layer, options)
    before = list(at.labels)
    done = keep_up(at, table, terms, options.seed, part_of(progress, 0.3, 0.7))
    codes, other_digits = _codes(layer, at, former, options)
    judged = replace(
        claims,
        codes=codes,
        names=[zone_name(code, name) if code else "" for code, name in zip(codes, units.kommune_names)],
        reasons=_reasons(at, codes, claims, terms, approved),
    )
    told = sorted(done.why.items())
    moved = [Moved(unit, former[unit], codes[unit], why) for unit, why in told if at.labels[unit] != before[unit]]
    zones = dict(zip(codes, judged.names or []))
    return KeptUp(
        layer=layer,
        former=tuple(former),
        codes=tuple(codes),
        status=_statuses(former, codes),
        changes=zone_changes(_placed(former), _placed(codes), units.population.tolist()),
        moved=moved,
        because=_because(moved, former, codes),
        register=issued_after(
            options.issued, _issued_zones(zones), _named(former, layer, division.names), options.valid_from
        ),
        judgement=validate(layer, judged, judging, progress=part_of(progress, 0.7, 1.0)),
        upkeep=done,
        carried=carried,
        succession=succession,
        division=division,
        unmended=tuple(sorted({_code_of(at, codes, zone) for zone in done.unmended} - {""})),
        doubtful=doubtful,
        dissolved=dissolved,
        other_digits=other_digits,
        options=options,
    )


def _judged_by(options: UpkeepOptions) -> ValidationOptions:
    return ValidationOptions(
        options.criteria,
        options.contiguity,
        options.own_criteria,
        measures=options.measures,
        variance=options.variance,
    )


def _zones_to_keep(layer: UnitLayer, carried: Carried, adopt: bool) -> tuple[list[str], tuple[str, ...]]:
    """The former zone of each unit; units without a polygon are in the rest zone. With ``adopt``, zones that are none
    by their name or that nobody lives in are dissolved; their texts."""
    units, drawn = layer.units, set(layer.zoned.tolist())
    people: Counter[str] = Counter()
    for unit, zone in enumerate(carried.zones):
        people[zone] += int(units.population[unit])
    gone = {zone for zone in people if zone and adopt and (is_no_zone(zone) or not people[zone])}
    bydeler = units.has_bydeler
    zones = []
    for unit, (zone, kommune) in enumerate(zip(carried.zones, units.kommuner)):
        outside = rest_zone_code(kommune, kommune in bydeler)
        zones.append(outside if unit not in drawn else "" if zone in gone else zone)
    return zones, tuple(sorted(gone))


def _approved(at: Assignment, approved: NDArray[np.int64] | None) -> frozenset[tuple[str, str]]:
    """The exceptions that the zones had already when they were approved."""
    if approved is None:
        return frozenset()
    ground = replace(at.ground, units=replace(at.ground.units, population=approved))
    then = Assignment(ground, at.labels, at.codes, None, at.reasons)
    return approved_exceptions(Judge(then), range(len(at.codes)))


def _with_same_units(division: FormerDivision, carried: Carried) -> frozenset[str]:
    """The zones whose grunnkretser are the same as before, each from just one former grunnkrets."""
    before: dict[str, int] = Counter(division.zones.values())
    after: dict[str, int] = Counter(zone for zone, origin in zip(carried.zones, carried.origins) if len(origin) == 1)
    number_now = Counter(carried.zones)
    return frozenset(zone for zone in before if before[zone] == after[zone] == number_now[zone])


def _doubtful(at: Assignment, terms: UpkeepTerms) -> tuple[str, ...]:
    """Zones that count as broken by an exception that may be older than the approval."""
    judge = Judge(at)
    found = [(zone, why_broken(judge, zone, terms)) for zone in range(len(at.codes)) if not at.is_rest(zone)]
    return tuple(sorted(at.codes[zone] for zone, finding in found if finding is not None and finding.is_open))


def _table(layer: UnitLayer, options: UpkeepOptions) -> UnitTable:
    """What likeness is measured in, a row for each unit; units without a polygon are like nobody and weigh nothing."""
    units, zoned = layer.units, layer.zoned
    features, _ = homogeneity_features(layer, options.measures, options.variance)
    every = np.zeros((len(units), features.shape[1]))
    every[zoned] = features
    return UnitTable(every, units.population.astype(float), units.population)


# -- codes ------------------------------------------------------------------------------------------------------------


def _codes(
    layer: UnitLayer, at: Assignment, former: Sequence[str], options: UpkeepOptions
) -> tuple[list[str], tuple[str, ...]]:
    """The code of each unit's zone, "" for a unit without one; and the former codes whose digits of bydel or delbydel
    are not those of the layer's levels."""
    units = layer.units
    placed = [u for u, label in enumerate(at.labels) if label != UNASSIGNED and not at.is_rest(label)]
    prefixes = _prefixes(layer, at, former, placed)
    numbers = {label: place for place, label in enumerate(sorted({at.labels[unit] for unit in placed}))}
    chosen = np.array(placed, dtype=np.int64)
    known = [former[unit] if has_serial(former[unit]) else "" for unit in placed]
    given = number_zones(
        [units.codes[unit] for unit in placed],
        [prefixes[at.labels[unit]] for unit in placed],
        np.array([numbers[at.labels[unit]] for unit in placed], dtype=np.int64),
        units.population[chosen],
        known,
        issued=[one.code for one in options.issued],
    )
    codes = ["" if label == UNASSIGNED else at.codes[label] for label in at.labels]
    for unit in placed:
        codes[unit] = given[numbers[at.labels[unit]]]
    ended = {old for old in known if old} - set(codes)
    return codes, tuple(sorted(old for old in ended if _only_recoded(old, former, codes)))


def _only_recoded(old: str, former: Sequence[str], codes: Sequence[str]) -> bool:
    """Whether a zone has the same units under another code of its kommune."""
    news = {new for before, new in zip(former, codes) if before == old}
    if len(news) != 1 or {kommune_of(new) for new in news} != {kommune_of(old)}:
        return False
    return {before for before, new in zip(former, codes) if new in news} == {old}


def _prefixes(layer: UnitLayer, at: Assignment, former: Sequence[str], placed: Sequence[int]) -> dict[int, str]:
    """The leading digits of each zone, by label: those of the kommune and the levels that the layer has; below them
    those that most of the zone's people had in their former code."""
    units = layer.units
    votes: dict[int, list[tuple[str, int]]] = {}
    for unit in placed:
        prefix = prefix_like(units.kommuner[unit], units.levels[unit], former[unit])
        votes.setdefault(at.labels[unit], []).append((prefix, int(units.population[unit])))
    return {label: most_people(own) for label, own in votes.items()}


# -- words ------------------------------------------------------------------------------------------------------------


def _reasons(
    at: Assignment,
    codes: Sequence[str],
    claims: Claims,
    terms: UpkeepTerms,
    approved: NDArray[np.int64] | None,
) -> list[str]:
    """The reasons given, and one for each zone that is kept only on the terms of the upkeep."""
    reasons = list(claims.reasons or [""] * len(codes))
    judge = Judge(at)
    for zone in range(len(at.codes)):
        if at.is_rest(zone) or not at.members(zone):
            continue
        for finding in judge.judge_zone(zone):
            if finding.is_open and terms.excuses(at.codes[zone], finding):
                text = _generated_reason(at, zone, approved)
                for unit in at.members(zone):
                    reasons[unit] = reasons[unit] or text
    return reasons


def _generated_reason(at: Assignment, zone: int, approved: NDArray[np.int64] | None) -> str:
    now = at.population(zone)
    if approved is None:
        return tr("kept as approved, with {now} inhabitants now").format(now=number(now))
    then = int(approved[at.members(zone)].sum())
    if then == now:
        return tr("approved with {now} inhabitants").format(now=number(now))
    if now < then:
        return tr("fell from {then} to {now} after the approval").format(then=number(then), now=number(now))
    return tr("grew from {then} to {now} after the approval").format(then=number(then), now=number(now))


def _because(moved: Sequence[Moved], former: Sequence[str], codes: Sequence[str]) -> dict[str, Why]:
    """Why each zone changed, by its old or its new code."""
    found: dict[str, Why] = {}
    for each in moved:
        for code in (each.source, each.target):
            if code:
                found.setdefault(code, each.why)
    return found


def _placed(codes: Sequence[str]) -> list[str]:
    """The codes, "" for rest zones."""
    return ["" if is_rest_zone(code) else code for code in codes]


def _statuses(former: Sequence[str], codes: Sequence[str]) -> dict[str, str]:
    return statuses(_placed(former), _placed(codes))


def _issued_zones(zones: Mapping[str, str]) -> dict[str, str]:
    return {code: name for code, name in zones.items() if has_serial(code) and not is_rest_zone(code)}


def _named(former: Sequence[str], layer: UnitLayer, names: Mapping[str, str]) -> dict[str, str]:
    """The name of each former zone that has a code: as the former division has it, otherwise by its kommune's name; ""
    where today's layer does not know that kommune."""
    units = layer.units
    kommune_names = dict(zip(units.kommuner, units.kommune_names))
    found = {}
    for code in sorted({code for code in _placed(former) if has_serial(code)}):
        kommune = kommune_names.get(kommune_of(code))
        found[code] = names.get(code) or (zone_name(code, kommune) if kommune else "")
    return found


def _code_of(at: Assignment, codes: Sequence[str], zone: int) -> str:
    members = at.members(zone)
    return codes[members[0]] if members else ""
