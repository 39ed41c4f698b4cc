"""The rules of a division in words: what each is called, where it is broken, and why and what to do."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TR_NOOP

from ..engine.rules.state import ACCEPTED, GRANTED, INVALID, UNEXPLAINED, VALID, DivisionState
from .numbers import number
from .report import Verdict
from .translation import tr

_GRADES = {"error": QT_TR_NOOP("Error"), "exception": QT_TR_NOOP("Exception"), "note": QT_TR_NOOP("Note")}


# What the status of a zone is called.
_STATUSES = {
    "error": QT_TR_NOOP("Must be mended"),
    "exception": QT_TR_NOOP("Needs a reason"),
    "accepted": QT_TR_NOOP("Exception with a reason"),
    "good": QT_TR_NOOP("Without fault"),
    "rest": QT_TR_NOOP("Rest zone"),
}


# What each rule is called, in a few words.
RULE_NAMES = {
    "unassigned": QT_TR_NOOP("Without a zone"),
    "kommune_without_zone": QT_TR_NOOP("Kommune without a zone"),
    "unit_twice": QT_TR_NOOP("Grunnkrets occurs more than once"),
    "unknown_unit": QT_TR_NOOP("Unknown grunnkrets"),
    "rest_unit_in_zone": QT_TR_NOOP("«Uoppgitt grunnkrets» in a zone"),
    "unit_in_rest_zone": QT_TR_NOOP("Grunnkrets in the rest zone"),
    "crosses_kommune": QT_TR_NOOP("Across kommuner"),
    "crosses_level": QT_TR_NOOP("Across bydeler"),
    "several_polygons": QT_TR_NOOP("Several polygons"),
    "enclave": QT_TR_NOOP("Encloses another zone"),
    "too_small_for_two": QT_TR_NOOP("Kommune too small for two zones"),
    "code_form": QT_TR_NOOP("Code without ten digits"),
    "code_hierarchy": QT_TR_NOOP("Code of another place"),
    "code_padded": QT_TR_NOOP("Code in another form"),
    "name": QT_TR_NOOP("Name not as generated"),
    "gap": QT_TR_NOOP("Gap"),
    "overlap": QT_TR_NOOP("Overlap"),
    "map_overlap": QT_TR_NOOP("Grunnkretser on top of each other"),
    "map_gap": QT_TR_NOOP("Gap in the map"),
    "zone_polygon_missing": QT_TR_NOOP("Zone polygon missing"),
    "zone_polygon_extra": QT_TR_NOOP("Zone polygon without grunnkretser"),
    "zone_polygon_twice": QT_TR_NOOP("Zone polygon occurs more than once"),
    "zone_polygon_lacks": QT_TR_NOOP("Zone polygon too small"),
    "zone_polygon_exceeds": QT_TR_NOOP("Zone polygon too large"),
    "outlier": QT_TR_NOOP("Unusually heterogeneous"),
}


# Where a rule is broken: the first half of a finding's sentence.
RULE_PLACES = {
    "unassigned": QT_TR_NOOP("Without a zone: grunnkrets {units} ({figure} inhabitants)."),
    "kommune_without_zone": QT_TR_NOOP("{kommune} has no zone: {count} grunnkretser with {people} inhabitants."),
    "unit_twice": QT_TR_NOOP("Grunnkrets {units} occurs {figure} times, with zone {names}."),
    "unknown_unit": QT_TR_NOOP("Row {row}, with zone {names}, has «{value}» for its grunnkretsnummer."),
    "rest_unit_in_zone": QT_TR_NOOP("{zone} has «Uoppgitt grunnkrets» {units}, with {figure} inhabitants."),
    "unit_in_rest_zone": QT_TR_NOOP("In the rest zone: grunnkrets {units} ({figure} inhabitants)."),
    "crosses_kommune": QT_TR_NOOP("{zone} lies in {figure} kommuner: {names}."),
    "crosses_level": QT_TR_NOOP("{zone} lies in {figure} bydeler or delbydeler: {names}."),
    "several_polygons": QT_TR_NOOP("The polygon of {zone} is in {figure} parts."),
    "enclave": QT_TR_NOOP("{zone} encloses {zones}."),
    "too_small_for_two": QT_TR_NOOP("{zone} is the only one of its kommune, with {figure} inhabitants."),
    "code_form": QT_TR_NOOP("The code «{code}» has not got ten digits."),
    "code_hierarchy": QT_TR_NOOP("The code {code} says {digits}, its grunnkretser say {names}."),
    "code_padded": QT_TR_NOOP("The LKS codes of {figure} grunnkretser are not written as ten digits."),
    "name": QT_TR_NOOP("{code} is called {names} instead of «{due}»."),
    "gap": QT_TR_NOOP("No zone of the zones layer covers {figure} m² that zones surround."),
    "overlap": QT_TR_NOOP("{zone} and {other} overlap by {figure} m²."),
    "map_overlap": QT_TR_NOOP("Grunnkretser overlap by {figure} m²: {names}."),
    "map_gap": QT_TR_NOOP("No grunnkrets covers {figure} m² in or between the kommuner {names}."),
    "zone_polygon_missing": QT_TR_NOOP("The zones layer has no polygon for {zone} ({code})."),
    "zone_polygon_extra": QT_TR_NOOP("The zones layer has a polygon with the code «{names}», which no grunnkrets has."),
    "zone_polygon_twice": QT_TR_NOOP("The zones layer has {figure} polygons with the code {code}."),
    "zone_polygon_lacks": QT_TR_NOOP("The polygon of {zone} lacks {figure} m² of its grunnkretser."),
    "zone_polygon_exceeds": QT_TR_NOOP("The polygon of {zone} covers {figure} m² outside its grunnkretser."),
    "outlier": QT_TR_NOOP("{zone} is far more heterogeneous inside than zones usually are here."),
}


_COVERAGE = {
    "inhabited": QT_TR_NOOP("People live there, and nobody would be counted. Put them in a zone."),
    "uninhabited": QT_TR_NOOP("Nobody lives there."),
    "unassigned_uninhabited": QT_TR_NOOP(
        "Nobody lives there, but every grunnkrets belongs in a zone. Put them in one."
    ),
    "none": QT_TR_NOOP("Every kommune has at least one zone."),
    "same_zone": QT_TR_NOOP("One of the rows counts here. Remove the others."),
    "several_zones": QT_TR_NOOP(
        "A grunnkrets is in exactly one zone; here it counts in the one named first. Remove the wrong rows."
    ),
    "no_number": QT_TR_NOOP(
        "Nobody can tell which grunnkrets that is, so it counts in no zone. Correct it: eight digits."
    ),
    "rest_unit": QT_TR_NOOP("Nobody knows where these people live: they belong in the rest zone."),
    "not_drawn": QT_TR_NOOP("They have no polygon: they count in their zone, but nobody can see whether it is whole."),
    "level_unknown": QT_TR_NOOP(
        "Other units of the kommune have a value here. They count as lying where their zone does."
    ),
    "kommune": QT_TR_NOOP("A zone lies in one kommune. Most of it is in {usual}; move {odd}."),
    "level": QT_TR_NOOP("A zone lies in one bydel (and delbydel). Most of it is in {usual}; move {odd}."),
}


_CONTIGUITY = {
    "apart": QT_TR_NOOP("The parts have no common border. No single grunnkrets more or less would make it whole."),
    "apart_one_more": QT_TR_NOOP(
        "The parts have no common border. One grunnkrets more would make it whole: {unit}, now in {other}."
    ),
    "apart_one_less": QT_TR_NOOP(
        "The parts have no common border. One grunnkrets less would make it whole: {unit}, which borders on {other}."
    ),
    "other_stratum": QT_TR_NOOP("One part lies in another kommune or bydel: it belongs in a zone there."),
    "own_zone": QT_TR_NOOP(
        "One part is cut off from the other by water or another kommune, and large enough for a zone of its own."
    ),
    "linked": QT_TR_NOOP("Only a link (such as a bridge) holds it together."),
    "linked_one_more": QT_TR_NOOP(
        "Only a link (such as a bridge) holds it together. One grunnkrets more would do without: {unit}, now in "
        "{other}."
    ),
    "linked_one_less": QT_TR_NOOP(
        "Only a link (such as a bridge) holds it together. One grunnkrets less would do without: {unit}, which "
        "borders on {other}."
    ),
    "cut_off_part": QT_TR_NOOP(
        "An island, or another part cut off from the rest of its kommune or bydel, is too small to be a zone: "
        "there is no other way."
    ),
    "wholly_inside": QT_TR_NOOP("There is no fault in that."),
}


_POPULATION = {
    "only_zone": QT_TR_NOOP("The kommune (or bydel) has no more: this is its only zone."),
    "too_few": QT_TR_NOOP(
        "Its figures could not be published. Give it more grunnkretser, or divide them among others."
    ),
    "too_few_join": QT_TR_NOOP(
        "Its figures could not be published. With {other}, the smallest of its neighbours, it would have {sum}."
    ),
    "needs_reason": QT_TR_NOOP("That needs a good reason: state it, or make the zone larger."),
    "declines": QT_TR_NOOP(
        "The kommune declines: from {then} inhabitants ten years ago to {now}, and {later} are projected. "
        "Make the zone larger."
    ),
    "declines_without_projection": QT_TR_NOOP(
        "The kommune declines: from {then} inhabitants ten years ago to {now}, and no projection says that it will "
        "gain any. Make the zone larger."
    ),
    "too_many": QT_TR_NOOP("Divide it, or give grunnkretser away."),
    "unit_too_large": QT_TR_NOOP("Grunnkrets {unit} alone has {alone}; the others are too few for a zone."),
    "one_zone": QT_TR_NOOP("Two zones would need {limit}."),
    "far_out": QT_TR_NOOP("Its living conditions vary more than a mean can tell. Could it be divided otherwise?"),
}


_CODE = {
    "ten_digits": QT_TR_NOOP("An LKS code is kommune (4), bydel (2), delbydel (2) and serial (2)."),
    "kommune_digits": QT_TR_NOOP("The first four digits are those of the kommune."),
    "bydel_digits": QT_TR_NOOP("Digits 5 and 6 are those of the bydel, 00 without one."),
    "delbydel_digits": QT_TR_NOOP("Digits 7 and 8 are those of the delbydel, 00 without one."),
    "zero_lost": QT_TR_NOOP("They were read with a zero before. Keep codes as text."),
    "other_form": QT_TR_NOOP("They were read as the codes they mean. Write codes as text of digits alone."),
    "differs": QT_TR_NOOP("Names of zones are generated from the code."),
    "several": QT_TR_NOOP("A zone has one name, generated from the code."),
}


_POLYGONS = {
    "uncovered": QT_TR_NOOP(
        "No division can mend that: a grunnkrets is missing in the layer, or its polygons do not meet."
    ),
    "on_top": QT_TR_NOOP("No division can mend that: the polygons of the grunnkretser are to be corrected."),
    "in_two_zones": QT_TR_NOOP("A place is in one zone only. Make the polygons from their grunnkretser anew."),
    "in_no_zone": QT_TR_NOOP("Every place is in a zone. Make the polygons from their grunnkretser anew."),
    "missing": QT_TR_NOOP("Make the zone's polygon from its grunnkretser."),
    "extra": QT_TR_NOOP("Remove it, or correct its code."),
    "repeated": QT_TR_NOOP("A zone has one polygon (of several parts, if need be)."),
    "not_the_union": QT_TR_NOOP("A zone is the union of its grunnkretser. Make its polygon from them anew."),
}
# Why, and what to do: the second half of a finding's sentence.
RULE_REASONS = {**_COVERAGE, **_CONTIGUITY, **_POPULATION, **_CODE, **_POLYGONS}


def grade_names() -> dict[str, str]:
    """What the grades are called."""
    return {grade: tr(name) for grade, name in _GRADES.items()}


def status_names() -> dict[str, str]:
    """What the status of a zone is called."""
    return {status: tr(name) for status, name in _STATUSES.items()}


def rule_names() -> dict[str, str]:
    """What each rule is called, in a few words."""
    return {rule: tr(name) for rule, name in RULE_NAMES.items()}


def state_verdict(state: DivisionState) -> Verdict:
    """How a division stands, in a sentence: the same in every report and in the editor."""
    words = {
        INVALID: (
            "bad",
            tr("Not valid. Errors to mend: {errors}. Exceptions: {exceptions}, without a reason: {open}."),
        ),
        UNEXPLAINED: (
            "doubtful",
            tr("No errors, but a person must decide. Exceptions: {exceptions}, without a reason: {open}."),
        ),
        GRANTED: (
            "good",
            tr("Valid. Exceptions: {exceptions}, of them in zones as Statistics Norway proposed them: {granted}."),
        ),
        ACCEPTED: ("good", tr("Valid. Exceptions, each with a reason: {exceptions}.")),
        VALID: ("good", tr("Valid: no errors and no exceptions.")),
    }
    status, sentence = words[state.kind]
    return Verdict(
        status,
        sentence.format(
            errors=number(state.errors),
            exceptions=number(state.exceptions),
            open=number(state.unexplained),
            granted=number(state.granted),
        ),
    )
