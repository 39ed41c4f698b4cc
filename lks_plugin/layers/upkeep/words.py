"""What became of zones and why units changed zone, in words."""

from __future__ import annotations

from ...engine.history.upkeep import CROSSES, DIVIDED_ANEW, IMPROVED, NO_PAST, Why
from ...engine.history.zone_changes import BORN, CHANGED, ENDED, KEPT, MERGED, OTHER, SPLIT, UNCHANGED
from ..translation import tr


def status_texts() -> dict[str, str]:
    """The statuses of zones."""
    return {KEPT: tr("kept"), CHANGED: tr("changed"), BORN: tr("new"), ENDED: tr("ended")}


def change_texts() -> dict[str, str]:
    """The kinds of change from an old zone to a new one."""
    return {UNCHANGED: tr("unchanged"), SPLIT: tr("split up"), MERGED: tr("merged"), OTHER: tr("other change")}


def why_text(why: Why) -> str:
    """Why a unit changed zone."""
    said = {
        NO_PAST: tr("had no zone; it joined the neighbour it is most like"),
        CROSSES: tr("the zone {zone} lay in several kommuner, bydeler or delbydeler"),
        DIVIDED_ANEW: tr("nothing here had a zone; divided as a new one"),
        IMPROVED: tr("moved to make zones more alike inside (review)"),
        "below_floor": tr("the zone {zone} had too few inhabitants to be published"),
        "below_minimum": tr("the zone {zone} had fewer inhabitants than the minimum"),
        "above_maximum": tr("the zone {zone} had more inhabitants than the maximum"),
        "several_parts": tr("the zone {zone} did not hang together"),
        "crosses_kommune": tr("the zone {zone} lay in several kommuner"),
        "crosses_level": tr("the zone {zone} lay in several bydeler or delbydeler"),
    }[why.kind]
    return said.format(zone=why.zone)
