"""Findings in words: the engine tells what and how much, here it becomes a sentence in the user's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..engine.findings import Finding
from .rule_texts import rule_names, rule_places, rule_reasons
from .translation import named, tr


def kind_name(finding: Finding) -> str:
    """What kind of finding it is, in a few words."""
    return kind_names()[finding.kind]


def kind_names() -> dict[str, str]:
    """What every kind of finding is called."""
    return {
        **rule_names(),
        "below_floor": tr("Below the absolute minimum"),
        "below_minimum": tr("Below the minimum"),
        "above_maximum": tr("Above the maximum"),
        "several_parts": tr("Several parts"),
        "fewer_zones": tr("Fewer zones than asked for"),
        "more_zones": tr("More zones than asked for"),
        "population_missing": tr("Population missing"),
        "geometry_repaired": tr("Polygon repaired"),
        "same_polygon": tr("Same polygon twice"),
        "no_geometry": tr("No polygon"),
        "rest_unit_with_polygon": tr("«Uoppgitt grunnkrets» with a polygon"),
        "serials": tr("Too many zones for the codes"),
        "stratum_missing": tr("Bydel or delbydel missing"),
        "link_ignored": tr("Link or cut that was not used"),
        "link_note": tr("Link or cut to look at"),
        "above_base": tr("Part larger than its whole"),
        "no_zone": tr("No zone"),
        "not_in_other": tr("Only in the grunnkrets layer"),
        "only_in_other": tr("Only in the other layer"),
        "unit_cut": tr("Cut by an area"),
        "mostly_outside": tr("Mostly outside the areas"),
    }


def _reasons() -> dict[str, str]:
    return {
        **rule_reasons(),
        "stratum_too_small": tr("The kommune (or bydel) has too few inhabitants for more than this one zone."),
        "cut_off": tr("This part of the kommune (or bydel) is cut off from the rest and too small by itself."),
        "no_division": tr("No connected division within the limits is possible here."),
        "not_found": tr("The search found no division within the limits here. That there is none is not proven."),
        "single_unit": tr("One of its grunnkretser alone has more inhabitants than the maximum."),
        "number": tr("The number of zones asked for is too small to keep below the maximum here."),
        "minimum": tr("No connected division into more zones keeps the limits."),
        "units": tr("There are not more grunnkretser than that."),
        "separate_parts": tr("Every kommune, bydel and cut-off part needs a zone of its own."),
        "island": tr("An island or a cut-off part is too small to be a zone and was joined to its nearest neighbour."),
        "own_link": tr("Links of your own hold it together."),
        "gap": tr("Its grunnkretser are neighbours within the tolerance, but their polygons do not touch everywhere."),
        "unit_parts": tr("One of its grunnkretser is itself in several parts."),
        "counted_as_nobody": tr("They have no population figure and were counted as uninhabited."),
        "invalid": tr("Their polygons were invalid and were repaired before use; the layer itself is unchanged."),
        "outside_division": tr("They have no polygon and stand outside the division, in the rest zone."),
        "twice": tr("Another grunnkrets has exactly the same polygon. One of the two is likely to be wrong."),
        "hole": tr("It stands outside the division, in the rest zone, and leaves a hole in the map of the zones."),
        "digits": tr(
            "An LKS code has two digits for the serial. Choose the field with the bydel, or a larger population."
        ),
        "share_kept": tr(
            "A count of an indicator is larger than the count it is a part of. The share was used as it is."
        ),
        "own_stratum": tr(
            "Other units of the kommune have a value here. Units without one were kept in zones of their own."
        ),
        **_link_reasons(),
        **_comparison_reasons(),
    }


def _link_reasons() -> dict[str, str]:
    return {
        "link_empty": tr("It has neither a line nor two grunnkretser."),
        "link_no_code": tr("A grunnkrets that it names is not in the layer, or has no polygon."),
        "link_no_unit": tr("No grunnkrets lies within {limit} m of one of its ends."),
        "link_in_one_unit": tr("It begins and ends in the same grunnkrets, {units}."),
        "cut_in_one_unit": tr(
            "It begins and ends in the same grunnkrets, {units}, and follows no border: a cut follows a border where "
            "it runs beside at least half of it, no more than {limit} m away."
        ),
        "link_and_cut": tr("Grunnkretser {units} are both linked and cut: the cut counts."),
        "link_neighbours": tr("Grunnkretser {units} are neighbours already: the link changes nothing."),
        "link_across": tr("Grunnkretser {units} lie in different kommuner or bydeler, and no zone crosses these."),
        "link_moved": tr("The line ends in other grunnkretser than {units}, which the row names: the line counts."),
        "cut_no_border": tr(
            "Grunnkretser {units} share no border: the cut only keeps them from being linked automatically."
        ),
    }


def _comparison_reasons() -> dict[str, str]:
    return {
        "not_on_map": tr("They have no polygon: they are compared, but not on the map."),
        "rest_not_compared": tr("«Uoppgitt grunnkrets» is not compared."),
        "no_zone_a": tr("They have no zone in the first division and are not counted as moved."),
        "no_zone_b": tr("They have no zone in the second division and are not counted as moved."),
        "no_zone_ab": tr("They have no zone in either division."),
        "absent": tr("The second division does not know them: they are not compared."),
        "unknown": tr("The grunnkrets layer does not know them: they are not compared."),
        "largest_part": tr("It follows the zone in which the largest part of it lies."),
        "follows_rest": tr("Less than half of each lies in an area; they follow the area that covers most of them."),
    }


def sentence(
    finding: Finding,
    codes: Sequence[str],
    zone_name: str | None,
    zone_code: str = "",
    names: Mapping[str, str] | None = None,
) -> str:
    """The finding in words: where, the figure against the limit, why, and the reason given for an exception.

    ``codes`` are those of the units, ``names`` those of other zones by their code.
    """
    called = names or {}
    details = dict(finding.details)
    if "other" in details:
        details["other"] = called.get(str(details["other"]), details["other"]) or tr("no zone")
    if "zones" in details:
        details["zones"] = named(called.get(code, code) for code in str(details["zones"]).split(","))
    values = {
        "zone": zone_name or "",
        "code": zone_code,
        "figure": _whole(finding.figure),
        "limit": _whole(finding.limit),
        "units": named(codes[unit] for unit in finding.units),
        "count": _whole(len(finding.units)),
        **{name: value if isinstance(value, str) else _whole(value) for name, value in details.items()},
    }
    # Nobody is asked for a reason that is there already.
    why = "" if finding.accepted and finding.reason == "needs_reason" else _reasons()[finding.reason]
    said = f"{_places()[finding.kind]} {why}".strip().format(**values)
    if finding.accepted:
        said += " " + tr("Reason given: {reason}").format(reason=finding.accepted)
    return said


def _places() -> dict[str, str]:
    return {
        **rule_places(),
        "below_floor": tr("{zone} has {figure} inhabitants, fewer than the {limit} needed for publication."),
        "below_minimum": tr("{zone} has {figure} inhabitants, fewer than the minimum of {limit}."),
        "above_maximum": tr("{zone} has {figure} inhabitants, more than the maximum of {limit}."),
        "several_parts": tr("{zone} is in {figure} parts."),
        "fewer_zones": tr("{limit} zones were asked for, {figure} were made."),
        "more_zones": tr("{limit} zones were asked for, {figure} are needed."),
        "population_missing": tr("Grunnkretser {units}."),
        "geometry_repaired": tr("Grunnkretser {units}."),
        "same_polygon": tr("Grunnkretser {units}."),
        "no_geometry": tr("Grunnkretser {units}, with {figure} inhabitants."),
        "rest_unit_with_polygon": tr("Grunnkretser {units}, with {figure} inhabitants."),
        "serials": tr("{figure} inhabitants would allow more than {limit} zones."),
        "stratum_missing": tr("Grunnkretser {units}, with {figure} inhabitants."),
        "link_ignored": tr("Links, row {rows}."),
        "link_note": tr("Links, row {rows}."),
        "above_base": tr("Grunnkretser {units}."),
        "no_zone": tr("Grunnkretser {units}, with {figure} inhabitants."),
        "not_in_other": tr("Grunnkretser {units}, with {figure} inhabitants."),
        "only_in_other": tr("Grunnkretser {units}."),
        "unit_cut": tr("Grunnkrets {units}: {figure} % of its area lies in other zones."),
        "mostly_outside": tr("Grunnkretser {units}, with {figure} inhabitants."),
    }


def _whole(value: float | None) -> str:
    """A count with a narrow space between thousands, as Norwegian writes it."""
    return "" if value is None else f"{round(value):,}".replace(",", "\u202f")
