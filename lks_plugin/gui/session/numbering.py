"""The code of a new zone."""

from __future__ import annotations

from collections.abc import Iterable

from ...engine.units.coding import (
    MAX_SERIAL,
    has_serial,
    is_rest_zone,
    kommune_of,
    most_people,
    next_code,
    prefix_of,
)
from ...layers.errors import InputError
from .tally import Tally


def new_code(tally: Tally, units: Iterable[int], issued: Iterable[str], offered: Iterable[str]) -> str:
    """The next free code where most of the people of ``units`` live (of those without a zone, or of all, if none are
    given). Raises ``InputError`` where no serial is left."""
    candidates = [unit for unit in units if tally.is_movable(unit)]
    everyone = [unit for unit in range(len(tally.at.labels)) if tally.is_movable(unit)]
    candidates = candidates or [unit for unit in everyone if not tally.at.code_of(unit)] or everyone
    population = tally.at.ground.units.population
    prefix = most_people((prefix_around(tally, unit), int(population[unit])) for unit in candidates)
    try:
        return next_code(prefix, issued, offered)
    except ValueError as error:
        raise InputError("no_serial_for_new_zone", prefix=prefix, most=MAX_SERIAL) from error


def prefix_around(tally: Tally, unit: int) -> str:
    """The leading digits of the zones around a unit: of its own zone or the one it was proposed for, which know bydel
    and delbydel even where the layer has no fields for them; else those that its levels give."""
    proposed = tally.proposal[unit] if tally.proposal is not None else ""
    kommune = tally.at.ground.units.kommuner[unit]
    for code in (proposed, tally.at.code_of(unit)):
        if has_serial(code) and kommune_of(code) == kommune and not is_rest_zone(code):
            return prefix_of(code)
    return tally.at.ground.units.prefixes[unit]
