"""The rules that one zone keeps or breaks by itself: a few steps each, so that an editor can ask after every move."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import ERROR, EXCEPTION, NOTE, Detail, Finding, Grade
from ..units.coding import digits_at, kommune_of, level_digits, zone_name
from .assignment import UNASSIGNED, Assignment, Trend

_LEVELS = ("bydel", "delbydel")
# A sentence names at most so many units.
_NAMED = 10


def _finding(
    at: Assignment,
    zone: int,
    kind: str,
    reason: str,
    grade: Grade,
    figure: float | None = None,
    limit: float | None = None,
    details: tuple[Detail, ...] = (),
) -> Finding:
    return Finding(kind, reason, tuple(at.members(zone)), zone, figure, limit, grade, details=details)


# -- population -------------------------------------------------------------------------------------------------------


def below_floor(at: Assignment, zone: int) -> Iterator[Finding]:
    """Fewer inhabitants than figures may be published for; excused where a kommune or bydel has no more."""
    people, limit = at.population(zone), at.criteria(zone).floor_population
    if people < limit:
        if _is_all_there_is(at, zone, limit):
            yield _finding(at, zone, "below_floor", "only_zone", NOTE, people, limit)
        else:
            reason, details = _who_could_join(at, zone)
            yield _finding(at, zone, "below_floor", reason, ERROR, people, limit, details)


def below_minimum(at: Assignment, zone: int) -> Iterator[Finding]:
    """Fewer inhabitants than a zone should have, but enough to publish: needs a reason, and a kommune that does not
    decline."""
    people, limits = at.population(zone), at.criteria(zone)
    if not limits.floor_population <= people < limits.min_population:
        return
    limit = limits.min_population
    if _is_all_there_is(at, zone, limit):
        yield _finding(at, zone, "below_minimum", "only_zone", NOTE, people, limit)
        return
    trend = at.ground.trends.get(at.ground.units.kommuner[at.members(zone)[0]])
    if trend is None or not trend.declines:
        yield _finding(at, zone, "below_minimum", "needs_reason", EXCEPTION, people, limit)
    else:
        yield _finding(at, zone, "below_minimum", *_decline(trend), people, limit, _trend_details(trend))


def _decline(trend: Trend) -> tuple[str, Grade]:
    return ("declines_without_projection" if trend.later is None else "declines"), ERROR


def _trend_details(trend: Trend) -> tuple[Detail, ...]:
    later: tuple[Detail, ...] = () if trend.later is None else (("later", trend.later),)
    return (("then", trend.then), ("now", trend.now), *later)


def _is_all_there_is(at: Assignment, zone: int, limit: int) -> bool:
    """Whether the zone takes in the whole of a kommune or bydel that has too few inhabitants for the limit."""
    ground = at.ground
    drawn = [unit for unit in at.members(zone) if ground.drawn[unit] and not ground.rest[unit]]
    strata = {ground.stratum[unit] for unit in drawn}
    if len(strata) != 1:
        return False
    stratum = strata.pop()
    return ground.stratum_people[stratum] < limit and _is_alone(at, zone, stratum)


def _is_alone(at: Assignment, zone: int, stratum: int) -> bool:
    """Whether no other zone has units of the stratum."""
    ground = at.ground
    return all(
        label in (zone, UNASSIGNED) or ground.rest[unit] or at.is_rest(label)
        for unit, label in enumerate(at.labels)
        if ground.stratum[unit] == stratum
    )


def _who_could_join(at: Assignment, zone: int) -> tuple[str, tuple[Detail, ...]]:
    """The smallest neighbouring zone in the same kommune (and bydel) that the zone could be joined with."""
    ground, members = at.ground, at.members(zone)
    own = {ground.stratum[unit] for unit in members}
    near = {
        at.labels[other] for unit in members for other in ground.neighbours[unit] if ground.stratum[other] in own
    } - {zone, UNASSIGNED}
    most = at.criteria(zone).max_population - at.population(zone)
    fitting = [label for label in near if not at.is_rest(label) and at.population(label) <= most]
    if not fitting:
        return "too_few", ()
    smallest = min(fitting, key=lambda label: (at.population(label), at.codes[label]))
    return "too_few_join", (("other", at.codes[smallest]), ("sum", at.population(zone) + at.population(smallest)))


def above_maximum(at: Assignment, zone: int) -> Iterator[Finding]:
    """More inhabitants than a zone may have; excused where one unit alone has more and the others are no zone."""
    people, limits = at.population(zone), at.criteria(zone)
    if people > limits.max_population:
        largest = max(at.members(zone), key=lambda unit: int(at.ground.units.population[unit]))
        alone = int(at.ground.units.population[largest])
        if alone > limits.max_population and people - alone < limits.min_population:
            reason, grade = "unit_too_large", EXCEPTION
            details: tuple[Detail, ...] = (("unit", at.ground.units.codes[largest]), ("alone", alone))
        else:
            reason, grade, details = "too_many", ERROR, ()
        yield _finding(at, zone, "above_maximum", reason, grade, people, limits.max_population, details)


# -- hierarchy --------------------------------------------------------------------------------------------------------


def crosses_kommune(at: Assignment, zone: int) -> Iterator[Finding]:
    """Units of more than one kommune in a zone."""
    kommune_of = {unit: at.ground.units.kommuner[unit] for unit in at.members(zone)}
    yield from _crossing(at, zone, "crosses_kommune", "kommune", kommune_of)


def crosses_level(at: Assignment, zone: int) -> Iterator[Finding]:
    """Units of more than one bydel or delbydel in a zone that lies in one kommune; units without one do not count."""
    units, members = at.ground.units, at.members(zone)
    if len({units.kommuner[unit] for unit in members}) != 1:
        return
    for depth in range(len(units.levels[members[0]])):
        crossing = list(
            _crossing(at, zone, "crosses_level", "level", {unit: units.levels[unit][depth] for unit in members})
        )
        if crossing:
            yield from crossing
            return


def _crossing(at: Assignment, zone: int, kind: str, reason: str, value_of: dict[int, str]) -> Iterator[Finding]:
    """A finding if the units have several values; it names those that do not lie where most of the others do."""
    known = [value for value in value_of.values() if value]
    values = sorted(set(known))
    if len(values) > 1:
        usual = min(values, key=lambda value: (-known.count(value), value))
        odd = [at.ground.units.codes[unit] for unit, value in value_of.items() if value not in (usual, "")]
        more = ["…"] if len(odd) > _NAMED else []
        details = (("names", ", ".join(values)), ("odd", ", ".join(odd[:_NAMED] + more)), ("usual", usual))
        yield _finding(at, zone, kind, reason, ERROR, len(values), 1, details)


# -- code and name ----------------------------------------------------------------------------------------------------


def code_form(at: Assignment, zone: int) -> Iterator[Finding]:
    """A code that is not ten digits."""
    if not at.has_good_code(zone):
        yield _finding(at, zone, "code_form", "ten_digits", ERROR)


def code_hierarchy(at: Assignment, zone: int) -> Iterator[Finding]:
    """Digits of the code that are not those of the units' kommune, bydel or delbydel."""
    if not at.has_good_code(zone):
        return
    code, units, members = at.codes[zone], at.ground.units, at.members(zone)
    kommuner = sorted({units.kommuner[unit] for unit in members})
    if kommune_of(code) not in kommuner:
        details: tuple[Detail, ...] = (("digits", kommune_of(code)), ("names", ", ".join(kommuner)))
        yield _finding(at, zone, "code_hierarchy", "kommune_digits", ERROR, details=details)
        return
    if at.is_rest(zone):
        return
    for depth, level in enumerate(_LEVELS):
        digits, expected = digits_at(code, depth), _expected(at, members, depth)
        if expected and digits not in expected:
            details = (("digits", digits), ("names", ", ".join(expected)))
            yield _finding(at, zone, "code_hierarchy", f"{level}_digits", ERROR, details=details)
            return


def _expected(at: Assignment, members: list[int], depth: int) -> list[str]:
    """The digits a level may have in a zone's code; none where the layer does not tell, or has names for codes."""
    levels = at.ground.units.levels
    if depth >= len(levels[members[0]]):
        return []
    values = {levels[unit][depth] for unit in members}
    known = values - {""}
    if any(not value.isdigit() for value in known):
        return []
    return sorted({level_digits(value or None) for value in known or values})


def name(at: Assignment, zone: int) -> Iterator[Finding]:
    """A name that is not the one generated from the code, or several names for a zone."""
    if at.names is None or not at.has_good_code(zone) or at.is_rest(zone):
        return
    members = at.members(zone)
    given = list(dict.fromkeys(at.names[unit] for unit in members if at.names[unit]))
    kommune, title = (of[members[0]] for of in (at.ground.units.kommuner, at.ground.units.kommune_names))
    due = zone_name(at.codes[zone], title)
    # Where the layer does not know what the kommune is called, only the end of the name can be wrong.
    wrong = [text for text in given if text != due and not (title == kommune and text.endswith(due[len(title) :]))]
    if wrong or len(given) > 1:
        details = (("names", ", ".join(f"«{text}»" for text in given)), ("due", due))
        yield _finding(at, zone, "name", "several" if len(given) > 1 else "differs", ERROR, details=details)


# -- people and places without a zone ---------------------------------------------------------------------------------


def rest_unit_in_zone(at: Assignment, zone: int) -> Iterator[Finding]:
    """«Uoppgitt grunnkrets» in a zone other than the rest zone."""
    if not at.is_rest(zone):
        units = tuple(unit for unit in at.members(zone) if at.ground.rest[unit])
        if units:
            people = int(at.ground.units.population[list(units)].sum())
            yield Finding("rest_unit_in_zone", "rest_unit", units, zone, people, grade=ERROR)


def unit_in_rest_zone(at: Assignment, zone: int) -> Iterator[Finding]:
    """Units with a polygon in the rest zone: a loss where people live there, a note where nobody does."""
    if at.is_rest(zone):
        ground = at.ground
        placed = [unit for unit in at.members(zone) if ground.drawn[unit] and not ground.rest[unit]]
        for reason, grade, lived_in in (("inhabited", ERROR, True), ("uninhabited", NOTE, False)):
            units = tuple(unit for unit in placed if bool(ground.units.population[unit] > 0) == lived_in)
            if units:
                people = int(ground.units.population[list(units)].sum())
                yield Finding("unit_in_rest_zone", reason, units, zone, people, grade=grade)
