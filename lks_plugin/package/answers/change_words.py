"""Changes in words."""

from __future__ import annotations

from ...layers.numbers import number
from ...layers.translation import tr
from .difference import Change


def change_name(change: Change) -> str:
    """What kind of change it is, in a few words."""
    return kind_names()[change.kind]


def kind_names() -> dict[str, str]:
    """What each kind of change is called."""
    return {
        "moved": tr("Moved to another zone"),
        "new_zone": tr("Moved to a new zone"),
        "without_zone": tr("Without a zone"),
        "assigned": tr("Given a zone"),
        "comment": tr("Comment"),
        "zone_unclear": tr("Zone unclear"),
        "code_read": tr("Zone interpreted"),
        "code_issued": tr("Number issued"),
        "conflict": tr("Polygon and grunnkrets disagree"),
        "boundary_cuts_unit": tr("Boundary cuts a grunnkrets"),
        "zone_polygon_missing": tr("Zone polygon deleted"),
        "population_altered": tr("Population altered"),
        "name_altered": tr("Name altered"),
        "proposal_altered": tr("Proposal altered"),
        "geometry_altered": tr("Polygon altered"),
        "unit_missing": tr("Grunnkrets missing"),
        "unit_added": tr("Grunnkrets added"),
        "unit_twice": tr("Grunnkrets twice"),
        "unit_code_altered": tr("Grunnkrets number altered"),
    }


def change_sentence(change: Change) -> str:
    """The change in words: what was found, and what was done with it."""
    words = _polygon_words() if change.by_polygon else {}
    template = words.get(change.kind) or _words()[change.kind]
    if change.other_kommune:
        template = tr(
            "The kommune wrote «{before}», a code of kommune {other}. No zone here can have it, so {after} stands for "
            "it. Ask which zone it means."
        )
    share = "" if change.share is None else number(100 * change.share, 0)
    return template.format(
        before=change.before or "–",
        after=change.after or "–",
        unit=change.unit,
        share=share,
        other=change.other_kommune,
    )


def _polygon_words() -> dict[str, str]:
    """Where an edited zone polygon is behind it."""
    return {
        "moved": tr("From zone {before} to {after}: the edited polygon of {after} covers most of it."),
        "new_zone": tr("From zone {before} to the new zone {after}: its polygon covers most of it."),
        "assigned": tr("It had no zone and got {after}, whose polygon covers most of it."),
    }


def _words() -> dict[str, str]:
    return {
        "moved": tr("From zone {before} to {after}."),
        "new_zone": tr("From zone {before} to the new zone {after}."),
        "without_zone": tr("It was in zone {before} and has none now. Every grunnkrets must be in a zone."),
        "assigned": tr("It had no zone and got {after}."),
        "comment": tr("It stays in zone {after}."),
        "zone_unclear": tr(
            "The kommune wrote «{before}», a number that is no zone's code for certain. Ask which zone it means; until "
            "then the grunnkrets has {after}."
        ),
        "code_read": tr("The kommune wrote «{before}», which was read as zone {after}."),
        "code_issued": tr("The kommune wrote «{before}», which cannot be the zone's code; it has {after}."),
        "conflict": tr(
            "The zone polygons put it in {before}, its own row in {after}. Both were edited, and the row counts."
        ),
        "boundary_cuts_unit": tr(
            "An edited boundary cuts it: {share} % lie in the polygon of {after}. A grunnkrets cannot be divided; it "
            "went to {before}, where most of it lies."
        ),
        "zone_polygon_missing": tr(
            "The polygon of zone {before} was deleted and no other covers its grunnkretser. They stay in the zone."
        ),
        "population_altered": tr("The answer says {after} inhabitants instead of {before}. SSB's figure was kept."),
        "name_altered": tr("The answer calls it «{after}» instead of «{before}». SSB's name was kept."),
        "proposal_altered": tr("The answer's proposal is {after} instead of {before}. The proposal as sent was kept."),
        "geometry_altered": tr("Its polygon is another than the one sent. SSB's polygon was kept."),
        "unit_missing": tr("It is not in the answer. It stays in zone {after}."),
        "unit_added": tr("It was not among the grunnkretser sent and was left out."),
        "unit_twice": tr("It is in the answer more than once. The first row counts ({before})."),
        "unit_code_altered": tr("«{unit}» is no grunnkretsnummer. The row was left out."),
    }
