"""What an upkeep chose, skipped or guessed, in sentences for the log and the report."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import named, tr
from .upkeep import KeptUp


def notes(kept: KeptUp) -> list[str]:
    """A sentence for everything that was chosen, skipped or guessed."""
    told = [*_of_the_zones(kept), *_of_the_units(kept), *_of_the_division(kept)]
    found = [sentence.format(names=named(names)) for names, sentence in told if names]
    if not any(kept.carried.zones):
        found.insert(
            0,
            tr(
                "No grunnkrets of the layer has a zone in the former division, so everything was divided as new. Is it "
                "the right kommune and year, and is a change table missing?"
            ),
        )
    elif kept.is_much:
        found.insert(0, tr("More than 5 % of the zones changed. Is it the right division, year and change table?"))
    if kept.upkeep.stopped:
        found.append(tr("Stopped at the number of units that may move ([MAX_MOVES]): some zones were not mended."))
    return found


def _of_the_zones(kept: KeptUp) -> list[tuple[Sequence[str], str]]:
    return [
        (
            kept.unmended,
            tr(
                "Not mended, because the number of units that may move ([MAX_MOVES]) was used up or no way was "
                "found: {names}."
            )
            if kept.upkeep.stopped
            else tr("No way was found to mend: {names}."),
        ),
        (
            kept.doubtful,
            tr(
                "Exceptions count as new, because neither a reason nor the population at the approval was given: "
                "{names}. To keep such zones, give the population at the approval, a reason, or a lower limit for "
                "zones in force."
            ),
        ),
        (
            kept.foreign,
            tr(
                "Former codes of another kommune than that of their grunnkretser: {names}. Such a zone gets a code of "
                "its own kommune, and counts as the same where its grunnkretser are."
            ),
        ),
        (
            kept.serials_unknown,
            tr(
                "Codes that end in 99, which readers take for «uoppgitt»; they are kept, but none is given "
                "anew: {names}."
            ),
        ),
        (kept.dissolved, tr("Dissolved, as no zones by their name or because nobody lives there: {names}.")),
        (
            kept.other_digits,
            tr(
                "Zones with the same units that got another code, because their digits for bydel or delbydel are not "
                "those of the layer: {names}. If that is not wanted, choose the fields for bydel and delbydel that the "
                "codes were made by, or none."
            ),
        ),
    ]


def _of_the_units(kept: KeptUp) -> list[tuple[Sequence[str], str]]:
    carried, followed = kept.carried, kept.succession
    return [
        (
            _shares(kept),
            tr(
                "Grunnkretser that were split, with the people of each part today; each part stays in the "
                "zone: {names}."
            ),
        ),
        (followed.gone, tr("Grunnkretser that have ended: {names}.")),
        (
            followed.unknown,
            tr(
                "Grunnkretser of the former division that are neither in the layer nor in the change table: {names}. "
                "Their zones go on without them."
            ),
        ),
        (
            followed.ambiguous,
            tr(
                "Grunnkretser of a kommune that was divided; the change table does not say which of today's they are: "
                "{names}."
            ),
        ),
        (
            followed.collided,
            tr(
                "Grunnkretser that got the same number when their kommuner became one; the change table has no rows "
                "for them: {names}."
            ),
        ),
        (
            followed.still_valid,
            tr(
                "Not recoded although the change table says so, because the number is one of today's: {names}. If the "
                "number means another grunnkrets now, give the year of the former division."
            ),
        ),
        (carried.divided, tr("Grunnkretser from several zones that went where most people were: {names}.")),
        (
            carried.guessed,
            tr(
                "Grunnkretser from several zones whose former population is not known; the zone with most of them was "
                "taken: {names}."
            ),
        ),
    ]


def _shares(kept: KeptUp) -> list[str]:
    """The former grunnkretser that were split: «30010103 → 31010105 (58 %), 31010106 (42 %)», without shares where
    nobody lives in any part."""
    units, told = kept.layer.units, []
    people = dict(zip(units.codes, units.population.tolist()))
    for old in kept.succession.split:
        parts = kept.succession.targets[old]
        total = sum(people[part] for part in parts)
        shares = [f"{part} ({round(100 * people[part] / total)} %)" if total else part for part in parts]
        told.append(f"{old} → {', '.join(shares)}")
    return told


def _of_the_division(kept: KeptUp) -> list[tuple[Sequence[str], str]]:
    division = kept.division
    return [
        (division.left_out, tr("Grunnkretser without a zone in the former division: {names}.")),
        (
            division.repeated,
            tr("Grunnkretser that the former division has more than once, with the same zone: {names}."),
        ),
        (
            [str(row) for row in division.without_code],
            tr("Rows of the former division without a grunnkretsnummer or a zone: {names}."),
        ),
        (
            division.split,
            tr("Grunnkretser that lie in several polygons of former zones go with most of their area: {names}."),
        ),
    ]
