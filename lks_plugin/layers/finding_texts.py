"""Findings in words: the engine tells what and how much, here it becomes a sentence in the user's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QT_TR_NOOP

from ..engine.findings import Finding
from .numbers import number
from .rule_texts import RULE_NAMES, RULE_PLACES, RULE_REASONS
from .translation import named, tr

# What every kind of finding is called.
_KINDS = {
    **RULE_NAMES,
    "below_floor": QT_TR_NOOP("Below the absolute minimum"),
    "below_minimum": QT_TR_NOOP("Below the minimum"),
    "above_maximum": QT_TR_NOOP("Above the maximum"),
    "several_parts": QT_TR_NOOP("Several parts"),
    "fewer_zones": QT_TR_NOOP("Fewer zones than asked for"),
    "more_zones": QT_TR_NOOP("More zones than asked for"),
    "population_missing": QT_TR_NOOP("Population missing"),
    "geometry_repaired": QT_TR_NOOP("Polygon repaired"),
    "no_kommune": QT_TR_NOOP("Outside the kommuner"),
    "geometry_mixed": QT_TR_NOOP("Lines or points beside the polygon"),
    "same_polygon": QT_TR_NOOP("Same polygon twice"),
    "no_geometry": QT_TR_NOOP("No polygon"),
    "rest_unit_with_polygon": QT_TR_NOOP("«Uoppgitt grunnkrets» with a polygon"),
    "serials": QT_TR_NOOP("Too many zones for the codes"),
    "stratum_missing": QT_TR_NOOP("Bydel or delbydel missing"),
    "link_ignored": QT_TR_NOOP("Link or cut that was not used"),
    "link_note": QT_TR_NOOP("Link or cut to look at"),
    "above_base": QT_TR_NOOP("Part larger than its whole"),
    "no_zone": QT_TR_NOOP("No zone"),
    "not_in_other": QT_TR_NOOP("Only in the grunnkrets layer"),
    "only_in_other": QT_TR_NOOP("Only in the other layer"),
    "unit_cut": QT_TR_NOOP("Cut by an area"),
    "mostly_outside": QT_TR_NOOP("Mostly outside the areas"),
}
# The first half of a sentence: where, and the figure against the limit.
_PLACES = {
    **RULE_PLACES,
    "below_floor": QT_TR_NOOP("{zone} has {figure} inhabitants, fewer than the {limit} needed for publication."),
    "below_minimum": QT_TR_NOOP("{zone} has {figure} inhabitants, fewer than the minimum of {limit}."),
    "above_maximum": QT_TR_NOOP("{zone} has {figure} inhabitants, more than the maximum of {limit}."),
    "several_parts": QT_TR_NOOP("{zone} is in {figure} parts."),
    "fewer_zones": QT_TR_NOOP("{limit} zones were asked for, {figure} were made."),
    "more_zones": QT_TR_NOOP("{limit} zones were asked for, {figure} are needed."),
    "population_missing": QT_TR_NOOP("Grunnkretser {units}."),
    "geometry_repaired": QT_TR_NOOP("Grunnkretser {units}."),
    "no_kommune": QT_TR_NOOP("{figure} rows: {names}."),
    "geometry_mixed": QT_TR_NOOP("Grunnkretser {units}."),
    "same_polygon": QT_TR_NOOP("Grunnkretser {units}."),
    "no_geometry": QT_TR_NOOP("Grunnkretser {units}, with {figure} inhabitants."),
    "rest_unit_with_polygon": QT_TR_NOOP("Grunnkretser {units}, with {figure} inhabitants."),
    "serials": QT_TR_NOOP("{figure} inhabitants would allow more than {limit} zones."),
    "stratum_missing": QT_TR_NOOP("Grunnkretser {units}, with {figure} inhabitants."),
    "link_ignored": QT_TR_NOOP("Links, row {rows}."),
    "link_note": QT_TR_NOOP("Links, row {rows}."),
    "above_base": QT_TR_NOOP("Grunnkretser {units}."),
    "no_zone": QT_TR_NOOP("Grunnkretser {units}, with {figure} inhabitants."),
    "not_in_other": QT_TR_NOOP("Grunnkretser {units}, with {figure} inhabitants."),
    "only_in_other": QT_TR_NOOP("Grunnkretser {units}."),
    "unit_cut": QT_TR_NOOP("Grunnkrets {units}: {figure} % of its area lies in other zones."),
    "mostly_outside": QT_TR_NOOP("Grunnkretser {units}, with {figure} inhabitants."),
}
_LINK_REASONS = {
    "link_empty": QT_TR_NOOP("It has neither a line nor two grunnkretser."),
    "link_no_code": QT_TR_NOOP("A grunnkrets that it names is not in the layer, or has no polygon."),
    "link_no_unit": QT_TR_NOOP("No grunnkrets lies within {limit} m of one of its ends."),
    "link_in_one_unit": QT_TR_NOOP("It begins and ends in the same grunnkrets, {units}."),
    "cut_in_one_unit": QT_TR_NOOP(
        "It begins and ends in the same grunnkrets, {units}, and follows no border: a cut follows a border where "
        "it runs beside at least half of it, no more than {limit} m away."
    ),
    "link_and_cut": QT_TR_NOOP("Grunnkretser {units} are both linked and cut: the cut counts."),
    "link_neighbours": QT_TR_NOOP("Grunnkretser {units} are neighbours already: the link changes nothing."),
    "link_across": QT_TR_NOOP("Grunnkretser {units} lie in different kommuner or bydeler, and no zone crosses these."),
    "link_moved": QT_TR_NOOP("The line ends in other grunnkretser than {units}, which the row names: the line counts."),
    "cut_no_border": QT_TR_NOOP(
        "Grunnkretser {units} share no border: the cut only keeps them from being linked automatically."
    ),
}
_COMPARISON_REASONS = {
    "not_on_map": QT_TR_NOOP("They have no polygon: they are compared, but not on the map."),
    "rest_not_compared": QT_TR_NOOP("«Uoppgitt grunnkrets» is not compared."),
    "no_zone_a": QT_TR_NOOP("They have no zone in the first division and are not counted as moved."),
    "no_zone_b": QT_TR_NOOP("They have no zone in the second division and are not counted as moved."),
    "no_zone_ab": QT_TR_NOOP("They have no zone in either division."),
    "absent": QT_TR_NOOP("The second division does not know them: they are not compared."),
    "unknown": QT_TR_NOOP("The grunnkrets layer does not know them: they are not compared."),
    "largest_part": QT_TR_NOOP("It follows the zone in which the largest part of it lies."),
    "follows_rest": QT_TR_NOOP(
        "Less than half of each lies in an area; they follow the area that covers most of them."
    ),
}
# The second half: why.
_REASONS = {
    **RULE_REASONS,
    "stratum_too_small": QT_TR_NOOP("The kommune (or bydel) has too few inhabitants for more than this one zone."),
    "cut_off": QT_TR_NOOP("This part of the kommune (or bydel) is cut off from the rest and too small by itself."),
    "no_division": QT_TR_NOOP("No connected division within the limits is possible here."),
    "not_found": QT_TR_NOOP("The search found no division within the limits here. That there is none is not proven."),
    "more_not_found": QT_TR_NOOP(
        "The search found no more zones within the limits. That there are none is not proven."
    ),
    "single_unit": QT_TR_NOOP("One of its grunnkretser alone has more inhabitants than the maximum."),
    "number": QT_TR_NOOP("The number of zones asked for is too small to keep below the maximum here."),
    "minimum": QT_TR_NOOP("No connected division into more zones keeps the limits."),
    "units": QT_TR_NOOP("There are not more grunnkretser than that."),
    "fixed": QT_TR_NOOP("It is one of the zones that stay as they are."),
    "beside_fixed": QT_TR_NOOP("The zones that stay as they are leave too few inhabitants for a zone of its own here."),
    "fixed_number": QT_TR_NOOP("The zones that stay as they are leave no room for that number."),
    "separate_parts": QT_TR_NOOP("Every kommune, bydel and cut-off part needs a zone of its own."),
    "island": QT_TR_NOOP(
        "An island or a cut-off part is too small to be a zone and was joined to its nearest neighbour."
    ),
    "own_link": QT_TR_NOOP("Links of your own hold it together."),
    "gap": QT_TR_NOOP(
        "Its grunnkretser are neighbours within the tolerance, but their polygons do not touch everywhere."
    ),
    "unit_parts": QT_TR_NOOP("One of its grunnkretser is itself in several parts."),
    "counted_as_nobody": QT_TR_NOOP("They have no population figure and were counted as uninhabited."),
    "invalid": QT_TR_NOOP("Their polygons were invalid and were repaired before use; the layer itself is unchanged."),
    "left_out": QT_TR_NOOP("Svalbard, Jan Mayen and the continental shelf are no kommuner: their rows are left out."),
    "parts_left_out": QT_TR_NOOP(
        "Their geometries are collections: the polygons in them are used, the lines and points are not."
    ),
    "outside_division": QT_TR_NOOP("They have no polygon and stand outside the division, in the rest zone."),
    "twice": QT_TR_NOOP("Another grunnkrets has exactly the same polygon. One of the two is likely to be wrong."),
    "hole": QT_TR_NOOP("It stands outside the division, in the rest zone, and leaves a hole in the map of the zones."),
    "digits": QT_TR_NOOP(
        "An LKS code has two digits for the serial. Choose the field with the bydel, or a larger population."
    ),
    "share_kept": QT_TR_NOOP(
        "A count of an indicator is larger than the count it is a part of. The share was used as it is."
    ),
    "own_stratum": QT_TR_NOOP(
        "Other units of the kommune have a value here. Units without one were kept in zones of their own."
    ),
    **_LINK_REASONS,
    **_COMPARISON_REASONS,
}


def kind_name(finding: Finding) -> str:
    """What kind of finding it is, in a few words."""
    return tr(_KINDS[finding.kind])


def kind_names() -> dict[str, str]:
    """What every kind of finding is called."""
    return {kind: tr(name) for kind, name in _KINDS.items()}


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
    why = "" if finding.accepted and finding.reason == "needs_reason" else tr(_REASONS[finding.reason])
    said = f"{tr(_PLACES[finding.kind])} {why}".strip().format(**values)
    if finding.accepted:
        said += " " + tr("Reason given: {reason}").format(reason=finding.accepted)
    return said


def _whole(value: float | None) -> str:
    """A count, "" for nothing."""
    return "" if value is None else number(value)
