"""Findings in words: the engine tells what and how much, here it becomes a sentence in the user's language."""

from __future__ import annotations

from collections.abc import Sequence

from ..engine.findings import Finding
from .translation import tr
from .units import named


def kind_name(finding: Finding) -> str:
    """What kind of finding it is, in a few words."""
    return {
        "below_floor": tr("Below the absolute minimum"),
        "below_minimum": tr("Below the minimum"),
        "above_maximum": tr("Above the maximum"),
        "several_parts": tr("Several parts"),
        "fewer_zones": tr("Fewer zones than asked for"),
        "more_zones": tr("More zones than asked for"),
        "population_missing": tr("Population missing"),
        "geometry_repaired": tr("Polygon repaired"),
        "no_geometry": tr("No polygon"),
        "stratum_missing": tr("Bydel or delbydel missing"),
    }[finding.kind]


def _reasons() -> dict[str, str]:
    return {
        "stratum_too_small": tr("The kommune (or bydel) has too few inhabitants for more than this one zone."),
        "cut_off": tr("This part of the kommune (or bydel) is cut off from the rest and too small by itself."),
        "no_division": tr("No connected division within the limits was found here."),
        "single_unit": tr("One of its grunnkretser alone has more inhabitants than the maximum."),
        "minimum": tr("More zones would fall below the minimum population."),
        "separate_parts": tr("Every kommune, bydel and cut-off part needs a zone of its own."),
        "island": tr("An island or a cut-off part is too small to be a zone and was joined to its nearest neighbour."),
        "unit_parts": tr("One of its grunnkretser is itself in several parts."),
        "counted_as_nobody": tr("They have no population figure and were counted as uninhabited."),
        "invalid": tr("Their polygons were invalid and were repaired before use; the layer itself is unchanged."),
        "outside_division": tr("They have no polygon and stand outside the division, in the rest zone."),
        "own_stratum": tr(
            "Other units of the kommune have a value here. Units without one were kept in zones of their own."
        ),
    }


def sentence(finding: Finding, codes: Sequence[str], zone_name: str | None) -> str:
    """The finding in words: where, the figure against the limit, and why."""
    units = named(codes[unit] for unit in finding.units)
    figure, limit = _whole(finding.figure), _whole(finding.limit)
    where = {
        "below_floor": tr("{zone} has {figure} inhabitants, fewer than the {limit} needed for publication."),
        "below_minimum": tr("{zone} has {figure} inhabitants, fewer than the minimum of {limit}."),
        "above_maximum": tr("{zone} has {figure} inhabitants, more than the maximum of {limit}."),
        "several_parts": tr("{zone} is in {figure} parts."),
        "fewer_zones": tr("{limit} zones were asked for, {figure} are possible."),
        "more_zones": tr("{limit} zones were asked for, {figure} are needed."),
        "population_missing": tr("Grunnkretser {units}."),
        "geometry_repaired": tr("Grunnkretser {units}."),
        "no_geometry": tr("Grunnkretser {units}, with {figure} inhabitants."),
        "stratum_missing": tr("Grunnkretser {units}, with {figure} inhabitants."),
    }[finding.kind]
    place = where.format(zone=zone_name or "", figure=figure, limit=limit, units=units)
    return f"{place} {_reasons()[finding.reason]}"


def _whole(value: float | None) -> str:
    """A count with a narrow space between thousands, as Norwegian writes it."""
    return "" if value is None else f"{round(value):,}".replace(",", "\u202f")
