"""How many zones are asked for, and how many there are codes for, as far as that is known before the search."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...engine import Finding
from ...engine.units.coding import MAX_SERIAL
from ...engine.units.numbering import SerialRoom, serial_room
from ...engine.units.units import Units
from ...layers.errors import InputError
from ..numbers import number
from ..translation import tr

if TYPE_CHECKING:
    from .generation import GenerationOptions

# Mean inhabitants of a zone in SSB's proposal of 2025.
USUAL_SIZE = 2325


@dataclass(frozen=True)
class Stratum:
    """One kommune, bydel or delbydel: its inhabitants, its number of units, the least people of a zone."""

    prefix: str
    people: int
    units: int
    least: int

    @property
    def room(self) -> int:
        """The most zones that it has people and units for."""
        return max(1, min(self.people // max(1, self.least), self.units))


def zones_asked(units: Units, options: GenerationOptions) -> int | dict[Hashable, int] | None:
    """The number of zones asked for, in all or by stratum; None where nobody asks for one."""
    if options.n_zones is not None:
        return options.n_zones
    if options.target_population is None:
        return None
    target = options.target_population
    return {key: max(1, round(own.people / target)) for key, own in _strata(units, options).items()}


def may_be_too_many(units: Units, options: GenerationOptions) -> list[Hashable]:
    """The strata in which there is room for more zones than codes."""
    return [key for key, own in _strata(units, options).items() if own.room > MAX_SERIAL]


def too_many(units: Units, made: Mapping[Hashable, int]) -> tuple[dict[Hashable, int], list[Finding]]:
    """The numbers of zones to be kept to where more were ``made`` than there are codes for, and what to say of it."""
    crowded, members = [key for key, number in made.items() if number > MAX_SERIAL], _members(units)
    return dict.fromkeys(crowded, MAX_SERIAL), [
        Finding(
            "serials",
            "digits",
            tuple(members[key]),
            None,
            float(units.population[members[key]].sum()),
            float(MAX_SERIAL),
        )
        for key in crowded
    ]


def refuse_without_serials(units: Units, options: GenerationOptions) -> None:
    """Raises ``InputError`` where there cannot be codes for as many zones as are asked for: told before the search
    what numbering would say after it."""
    asked = zones_asked(units, options)
    strata = _strata(units, options)
    for prefix, room in _rooms(units, options).items():
        own = [(key, stratum) for key, stratum in strata.items() if stratum.prefix == prefix]
        zones = sum(_asked_of(key, stratum, asked, len(strata)) or 1 for key, stratum in own)
        if zones > room.unused + room.may_keep:
            raise InputError("no_serial_before", prefix=prefix, zones=zones, unused=room.unused, kept=room.may_keep)


def scarce_serials(units: Units, options: GenerationOptions) -> list[str]:
    """Where the codes may not last, in sentences: more zones are likely than there are serials never used, so that it
    takes former codes that are kept."""
    asked = zones_asked(units, options)
    strata, fixed = _strata(units, options), _fixed_codes(units, options)
    said = []
    for prefix, room in _rooms(units, options).items():
        own = [(key, stratum) for key, stratum in strata.items() if stratum.prefix == prefix]
        likely = sum(_asked_of(key, stratum, asked, len(strata)) or _likely(stratum, options) for key, stratum in own)
        likely -= fixed[prefix]
        if likely > room.unused:
            said.append(
                tr(
                    "Under {prefix}, {unused} serials are left above those in use, and there may be about {zones} "
                    "zones. Those that are not the same as a former zone need a new one: if they are more than "
                    "{unused}, the run ends without zones. To compare with the former zones only, choose their field "
                    "as [COMPARE_FIELD] and leave [PREVIOUS_FIELD] empty; or ask for fewer zones."
                ).format(prefix=prefix, unused=number(room.unused), zones=number(likely))
            )
    return said


def most_zones(units: Units, options: GenerationOptions) -> int:
    """The most zones that there are people and units for, each kommune by its own minimum."""
    return sum(stratum.room for stratum in _strata(units, options).values())


def _members(units: Units) -> dict[Hashable, list[int]]:
    members: dict[Hashable, list[int]] = {}
    for unit, stratum in enumerate(units.strata):
        members.setdefault(stratum, []).append(unit)
    return members


def _strata(units: Units, options: GenerationOptions) -> dict[Hashable, Stratum]:
    prefixes = units.prefixes
    return {
        key: Stratum(
            prefixes[own[0]],
            int(units.population[own].sum()),
            len(own),
            options.criteria_of(units.kommuner[own[0]]).min_population,
        )
        for key, own in _members(units).items()
    }


def _rooms(units: Units, options: GenerationOptions) -> dict[str, SerialRoom]:
    return serial_room(units.prefixes, units.previous, options.issued)


def _asked_of(key: Hashable, stratum: Stratum, asked: int | dict[Hashable, int] | None, strata: int) -> int:
    """How many zones a stratum is to have and has room for; 0 where nobody says."""
    if isinstance(asked, dict):
        return min(asked.get(key, 0), stratum.room)
    return min(asked, stratum.room) if asked is not None and strata == 1 else 0


def _likely(stratum: Stratum, options: GenerationOptions) -> int:
    """How many zones a stratum gets where the number is free."""
    size = USUAL_SIZE if options.zone_cost > 0 else stratum.least
    return max(1, min(stratum.room, stratum.people // max(1, size), MAX_SERIAL))


def _fixed_codes(units: Units, options: GenerationOptions) -> Counter[str]:
    """By prefix how many zones stay as they are, with their codes."""
    if options.fixed is None or units.previous is None:
        return Counter()
    own = zip(units.prefixes, units.previous, options.fixed.tolist())
    return Counter(prefix for prefix, _ in {(prefix, code) for prefix, code, fixed in own if fixed})
