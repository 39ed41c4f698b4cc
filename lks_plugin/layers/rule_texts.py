"""The rules of a division in words: what each is called, where it is broken, and why and what to do."""

from __future__ import annotations

from .translation import tr


def grade_names() -> dict[str, str]:
    """What the grades are called."""
    return {"error": tr("Error"), "exception": tr("Exception"), "note": tr("Note")}


def status_names() -> dict[str, str]:
    """What the status of a zone is called."""
    return {
        "error": tr("Must be mended"),
        "exception": tr("Needs a reason"),
        "accepted": tr("Exception with a reason"),
        "good": tr("Without fault"),
        "rest": tr("Rest zone"),
    }


def rule_names() -> dict[str, str]:
    """What each rule is called, in a few words."""
    return {
        "unassigned": tr("Without a zone"),
        "kommune_without_zone": tr("Kommune without a zone"),
        "unit_twice": tr("Grunnkrets occurs more than once"),
        "unknown_unit": tr("Unknown grunnkrets"),
        "rest_unit_in_zone": tr("«Uoppgitt grunnkrets» in a zone"),
        "unit_in_rest_zone": tr("Grunnkrets in the rest zone"),
        "crosses_kommune": tr("Across kommuner"),
        "crosses_level": tr("Across bydeler"),
        "several_polygons": tr("Several polygons"),
        "enclave": tr("Encloses another zone"),
        "too_small_for_two": tr("Kommune too small for two zones"),
        "code_form": tr("Code without ten digits"),
        "code_hierarchy": tr("Code of another place"),
        "code_padded": tr("Leading zero lost"),
        "name": tr("Name not as generated"),
        "gap": tr("Gap"),
        "overlap": tr("Overlap"),
        "zone_polygon_missing": tr("Zone polygon missing"),
        "zone_polygon_extra": tr("Zone polygon without grunnkretser"),
        "zone_polygon_twice": tr("Zone polygon occurs more than once"),
        "zone_polygon_lacks": tr("Zone polygon too small"),
        "zone_polygon_exceeds": tr("Zone polygon too large"),
        "outlier": tr("Unusually heterogeneous"),
    }


def rule_places() -> dict[str, str]:
    """Where a rule is broken: the first half of a finding's sentence."""
    return {
        "unassigned": tr("Without a zone: grunnkrets {units} ({figure} inhabitants)."),
        "kommune_without_zone": tr("{kommune} has no zone: {count} grunnkretser with {people} inhabitants."),
        "unit_twice": tr("Grunnkrets {units} occurs {figure} times, with zone {names}."),
        "unknown_unit": tr("Row {row}, with zone {names}, has «{value}» for its grunnkretsnummer."),
        "rest_unit_in_zone": tr("{zone} has «Uoppgitt grunnkrets» {units}, with {figure} inhabitants."),
        "unit_in_rest_zone": tr("In the rest zone: grunnkrets {units} ({figure} inhabitants)."),
        "crosses_kommune": tr("{zone} lies in {figure} kommuner: {names}."),
        "crosses_level": tr("{zone} lies in {figure} bydeler or delbydeler: {names}."),
        "several_polygons": tr("The polygon of {zone} is in {figure} parts."),
        "enclave": tr("{zone} encloses {zones}."),
        "too_small_for_two": tr("{zone} is the only one of its kommune, with {figure} inhabitants."),
        "code_form": tr("The code «{code}» has not got ten digits."),
        "code_hierarchy": tr("The code {code} says {digits}, its grunnkretser say {names}."),
        "code_padded": tr("The LKS codes of {figure} grunnkretser had nine digits."),
        "name": tr("{code} is called {names} instead of «{due}»."),
        "gap": tr("No grunnkrets covers {figure} m² that zones surround."),
        "overlap": tr("{zone} and {other} overlap by {figure} m²."),
        "zone_polygon_missing": tr("The zones layer has no polygon for {zone} ({code})."),
        "zone_polygon_extra": tr("The zones layer has a polygon with the code «{names}», which no grunnkrets has."),
        "zone_polygon_twice": tr("The zones layer has {figure} polygons with the code {code}."),
        "zone_polygon_lacks": tr("The polygon of {zone} lacks {figure} m² of its grunnkretser."),
        "zone_polygon_exceeds": tr("The polygon of {zone} covers {figure} m² outside its grunnkretser."),
        "outlier": tr("{zone} is far more heterogeneous inside than zones usually are here."),
    }


def rule_reasons() -> dict[str, str]:
    """Why, and what to do: the second half of a finding's sentence."""
    return {**_coverage(), **_contiguity(), **_population(), **_code(), **_polygons()}


def _coverage() -> dict[str, str]:
    return {
        "inhabited": tr("People live there, and nobody would be counted. Put them in a zone."),
        "uninhabited": tr("Nobody lives there."),
        "unassigned_uninhabited": tr("Nobody lives there, but every grunnkrets belongs in a zone. Put them in one."),
        "none": tr("Every kommune has at least one zone."),
        "same_zone": tr("One of the rows counts here. Remove the others."),
        "several_zones": tr(
            "A grunnkrets is in exactly one zone; here it counts in the one named first. Remove the wrong rows."
        ),
        "no_number": tr("Nobody can tell which grunnkrets that is, so it counts in no zone. Correct it: eight digits."),
        "rest_unit": tr("Nobody knows where these people live: they belong in the rest zone."),
        "not_drawn": tr("They have no polygon: they count in their zone, but nobody can see whether it is whole."),
        "level_unknown": tr("Other units of the kommune have a value here. They count as lying where their zone does."),
        "kommune": tr("A zone lies in one kommune. Most of it is in {usual}; move {odd}."),
        "level": tr("A zone lies in one bydel (and delbydel). Most of it is in {usual}; move {odd}."),
    }


def _contiguity() -> dict[str, str]:
    return {
        "apart": tr("The parts have no common border. No single grunnkrets more or less would make it whole."),
        "apart_one_more": tr(
            "The parts have no common border. One grunnkrets more would make it whole: {unit}, now in {other}."
        ),
        "apart_one_less": tr(
            "The parts have no common border. One grunnkrets less would make it whole: {unit}, which borders on "
            "{other}."
        ),
        "other_stratum": tr("One part lies in another kommune or bydel: it belongs in a zone there."),
        "own_zone": tr(
            "One part is cut off from the other by water or another kommune, and large enough for a zone of its own."
        ),
        "linked": tr("Only a link (such as a bridge) holds it together."),
        "linked_one_more": tr(
            "Only a link (such as a bridge) holds it together. One grunnkrets more would do without: {unit}, now in "
            "{other}."
        ),
        "linked_one_less": tr(
            "Only a link (such as a bridge) holds it together. One grunnkrets less would do without: {unit}, which "
            "borders on {other}."
        ),
        "cut_off_part": tr(
            "An island, or another part cut off from the rest of its kommune or bydel, is too small to be a zone: "
            "there is no other way."
        ),
        "wholly_inside": tr("There is no fault in that."),
    }


def _population() -> dict[str, str]:
    return {
        "only_zone": tr("The kommune (or bydel) has no more: this is its only zone."),
        "too_few": tr("Its figures could not be published. Give it more grunnkretser, or divide them among others."),
        "too_few_join": tr(
            "Its figures could not be published. With {other}, the smallest of its neighbours, it would have {sum}."
        ),
        "needs_reason": tr("That needs a good reason: state it, or make the zone larger."),
        "declines": tr(
            "The kommune declines: from {then} inhabitants ten years ago to {now}, and {later} are projected. "
            "Make the zone larger."
        ),
        "declines_without_projection": tr(
            "The kommune declines: from {then} inhabitants ten years ago to {now}, and no projection says that it will "
            "gain any. Make the zone larger."
        ),
        "too_many": tr("Divide it, or give grunnkretser away."),
        "unit_too_large": tr("Grunnkrets {unit} alone has {alone}; the others are too few for a zone."),
        "one_zone": tr("Two zones would need {limit}."),
        "far_out": tr("Its living conditions vary more than a mean can tell. Could it be divided otherwise?"),
    }


def _code() -> dict[str, str]:
    return {
        "ten_digits": tr("An LKS code is kommune (4), bydel (2), delbydel (2) and serial (2)."),
        "kommune_digits": tr("The first four digits are those of the kommune."),
        "bydel_digits": tr("Digits 5 and 6 are those of the bydel, 00 without one."),
        "delbydel_digits": tr("Digits 7 and 8 are those of the delbydel, 00 without one."),
        "zero_lost": tr("They were read with a zero before. Keep codes as text."),
        "differs": tr("Names of zones are generated from the code."),
        "several": tr("A zone has one name, generated from the code."),
    }


def _polygons() -> dict[str, str]:
    return {
        "uncovered": tr("A grunnkrets seems to be missing in the layer."),
        "both": tr("A place is in one zone only. Correct the polygons of the grunnkretser."),
        "missing": tr("Make the zone's polygon from its grunnkretser."),
        "extra": tr("Remove it, or correct its code."),
        "repeated": tr("A zone has one polygon (of several parts, if need be)."),
        "not_the_union": tr("A zone is the union of its grunnkretser. Make its polygon from them anew."),
    }
