"""The rules of a division, and the judge that holds one against them.

``Judge`` answers for one zone at a time or for the whole; what needs polygons or the rows of a file (zone polygons
against their units, units that occur twice or are unknown) is found where those are known, under the ids registered
here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..findings import ERROR, EXCEPTION, GRADES, NOTE, Finding, Grade
from . import division_rules, parts, zone_rules
from .assignment import Assignment

ZoneCheck = Callable[[Assignment, int], Iterator[Finding]]
DivisionCheck = Callable[[Assignment], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """One rule: its stable ``id``, the ``grade`` of breaking it unless circumstances say otherwise, and how it is
    checked: of one ``zone``, of the whole ``division``, or, with neither, from polygons, indicators or rows."""

    id: str
    grade: Grade
    zone: ZoneCheck | None = None
    division: DivisionCheck | None = None
    # Whether it also holds for a kommune's rest zone, which is no zone to judge otherwise.
    of_rest_zones: bool = False


RULES: tuple[Rule, ...] = (
    # coverage
    Rule("unassigned", ERROR, division=division_rules.unassigned),
    Rule("kommune_without_zone", ERROR, division=division_rules.kommune_without_zone),
    Rule("unit_twice", ERROR),
    Rule("unknown_unit", ERROR),
    Rule("rest_unit_in_zone", ERROR, zone=zone_rules.rest_unit_in_zone),
    Rule("unit_in_rest_zone", ERROR, zone=zone_rules.unit_in_rest_zone, of_rest_zones=True),
    # hierarchy
    Rule("crosses_kommune", ERROR, zone=zone_rules.crosses_kommune, of_rest_zones=True),
    Rule("crosses_level", ERROR, zone=zone_rules.crosses_level),
    # contiguity
    Rule("several_parts", ERROR, zone=parts.several_parts),
    Rule("several_polygons", NOTE),
    Rule("enclave", NOTE),
    # population
    Rule("below_floor", ERROR, zone=zone_rules.below_floor),
    Rule("below_minimum", EXCEPTION, zone=zone_rules.below_minimum),
    Rule("above_maximum", ERROR, zone=zone_rules.above_maximum),
    Rule("too_small_for_two", NOTE, division=division_rules.too_small_for_two),
    # code and name
    Rule("code_form", ERROR, zone=zone_rules.code_form),
    Rule("code_hierarchy", ERROR, zone=zone_rules.code_hierarchy, of_rest_zones=True),
    Rule("code_padded", NOTE),
    Rule("name", ERROR, zone=zone_rules.name),
    # polygons
    Rule("gap", ERROR),
    Rule("overlap", ERROR),
    Rule("zone_polygon_missing", ERROR),
    Rule("zone_polygon_extra", ERROR),
    Rule("zone_polygon_twice", ERROR),
    Rule("zone_polygon_lacks", ERROR),
    Rule("zone_polygon_exceeds", ERROR),
    # the map, which no division can mend
    Rule("map_overlap", NOTE),
    Rule("map_gap", NOTE),
    # homogeneity
    Rule("outlier", NOTE),
    # the layer itself
    Rule("population_missing", NOTE),
    Rule("no_kommune", NOTE),
    Rule("geometry_repaired", NOTE),
    Rule("geometry_mixed", NOTE),
    Rule("same_polygon", NOTE),
    Rule("no_geometry", NOTE),
    Rule("rest_unit_with_polygon", NOTE),
    Rule("stratum_missing", NOTE),
    Rule("above_base", NOTE),
    Rule("link_ignored", NOTE),
    Rule("link_note", NOTE),
)
RULE_OF: Mapping[str, Rule] = {rule.id: rule for rule in RULES}
_ORDER = {rule.id: number for number, rule in enumerate(RULES)}

# Grade, whether accepted, rule, zone code, units, reason, figure.
Rank = tuple[int, bool, int, str, tuple[int, ...], str, float]


class Judge:
    """Holds a division against the rules.

    ``assignment`` may change between questions: a zone's findings are those of its units as they are now, found from
    the zone and what borders on it. Reasons given for a zone turn its exceptions into accepted ones.
    """

    def __init__(self, assignment: Assignment) -> None:
        self.assignment = assignment

    def judge_zone(self, zone: int) -> list[Finding]:
        """What one zone breaks; nothing for a zone without units."""
        at = self.assignment
        if not at.members(zone):
            return []
        rules = [rule for rule in RULES if rule.zone and (rule.of_rest_zones or not at.is_rest(zone))]
        return [self.graded(finding) for rule in rules if rule.zone for finding in rule.zone(at, zone)]

    def judge_division(self) -> list[Finding]:
        """What the division breaks as a whole; the zones one by one not included."""
        at = self.assignment
        return [self.graded(finding) for rule in RULES if rule.division for finding in rule.division(at)]

    def judge(self) -> list[Finding]:
        """All that can be found without polygons: the division as a whole and every zone."""
        zones = (finding for zone in range(len(self.assignment.codes)) for finding in self.judge_zone(zone))
        return self.sorted([*self.judge_division(), *zones])

    def graded(self, finding: Finding) -> Finding:
        """An exception with the reason that its zone gives, if any; other findings as they are."""
        if finding.grade != EXCEPTION or finding.zone is None:
            return finding
        return replace(finding, accepted=self.assignment.reason(finding.zone))

    def sorted(self, findings: list[Finding]) -> list[Finding]:
        """The worst first, whatever order they were found in."""
        return sorted(findings, key=self.rank)

    def rank(self, finding: Finding) -> Rank:
        """What findings are sorted by: grade (open exceptions first), rule, zone code, units, reason, figure."""
        code = "" if finding.zone is None else self.assignment.codes[finding.zone]
        rank = GRADES.index(finding.grade)
        return (
            rank,
            bool(finding.accepted),
            _ORDER[finding.kind],
            code,
            finding.units,
            finding.reason,
            finding.figure or 0,
        )
