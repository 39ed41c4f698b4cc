"""What is measured: the indicators that tables hold, of which kind they are and what they are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..units.indicators import (
    BASE_SUFFIX,
    BUILDING_TOTAL,
    BUILDING_TYPES,
    COUNT_SUFFIX,
    INDICATORS,
    KRONER,
    NEUTRAL,
    SHARE,
)
from .figures import POPULATION

# The kinds: a sum; a part of a whole, shown in per cent or per 1 000; a sum over a number; a people-weighted median of
# medians; figures of zones that are given and never summed.
COUNT, PART, RATE, MEAN, MEDIAN, GIVEN = "antall", "andel", "rate", "gjennomsnitt", "median", "gitt"
KINDS = (COUNT, PART, RATE, MEAN, MEDIAN, GIVEN)
SUM_SUFFIX, NUMBER_SUFFIX = "_sum", "_n"
_BUILDINGS = "Boliger"


@dataclass(frozen=True)
class Definition:
    """An indicator: ``counted`` and ``base`` are the columns of teller and nevner ("" where it has none).

    ``whole`` names the indicators whose tellere add up to one nevner (building types), "" for the others. ``within`` is
    the key of the indicator whose teller counts all that this one's does and more (EU-60 of EU-50), "" for none.
    """

    key: str
    name: str
    kind: str
    counted: str
    base: str = ""
    unit: str = ""
    denominator: str = ""
    direction: str = NEUTRAL
    number: int | None = None
    source: str = ""
    whole: str = ""
    within: str = ""

    @property
    def is_summed(self) -> bool:
        """Whether areas are sums of their parts."""
        return self.kind in (COUNT, PART, RATE, MEAN)

    @property
    def counts(self) -> list[str]:
        """The columns of whole numbers: all that is counted, and what a mean is over."""
        columns = {COUNT: [self.counted], MEAN: [self.base], PART: [self.counted, self.base]}
        return columns.get(PART if self.kind == RATE else self.kind, [])


def found_definitions(columns: Sequence[str], own: Mapping[str, Definition] | None = None) -> list[Definition]:
    """The indicators that columns of these names hold, inhabitants first, then in the catalogue's order.

    ``own`` are the user's definitions by key: they come before the catalogue's.
    """
    present, mine = set(columns), dict(own or {})
    found = {d.key: d for d in _of_catalogue(present)}
    for name in columns:
        key = name.removesuffix(COUNT_SUFFIX)
        if name.endswith(COUNT_SUFFIX) and key not in found and key not in mine:
            base = key + BASE_SUFFIX if key + BASE_SUFFIX in present else ""
            found[key] = Definition(key, key, PART if base else COUNT, name, base, SHARE if base else "personer")
    for key, definition in mine.items():
        completed = _completed(definition, present)
        if completed is not None:
            found[key] = completed
    return list(found.values())


def _of_catalogue(present: set[str]) -> Iterable[Definition]:
    if POPULATION in present:
        yield Definition(POPULATION, "Befolkning", COUNT, POPULATION, unit="personer")
    for i in INDICATORS:
        if i.is_share and {i.key + COUNT_SUFFIX, i.key + BASE_SUFFIX} <= present:
            counted, base = i.key + COUNT_SUFFIX, i.key + BASE_SUFFIX
            about = (i.unit, i.denominator, i.direction, i.number)
            yield Definition(i.key, i.name, PART, counted, base, *about, within=i.within)
        elif not i.is_share and i.key in present:
            yield Definition(i.key, i.name, MEDIAN, i.key, "", KRONER, "", i.direction, i.number)
    for key, name in BUILDING_TYPES.items():
        if {key, BUILDING_TOTAL} <= present:
            yield Definition(key, name, PART, key, BUILDING_TOTAL, SHARE, _BUILDINGS, whole=BUILDING_TOTAL)


def _completed(own: Definition, present: set[str]) -> Definition | None:
    """The user's definition with its columns, None where the tables do not have them."""
    pairs = {
        MEAN: (own.key + SUM_SUFFIX, own.key + NUMBER_SUFFIX),
        PART: (own.key + COUNT_SUFFIX, own.key + BASE_SUFFIX),
        RATE: (own.key + COUNT_SUFFIX, own.key + BASE_SUFFIX),
    }
    if own.kind in pairs:
        counted, base = pairs[own.kind]
        return replace(own, counted=counted, base=base) if {counted, base} <= present else None
    name = next((n for n in (own.key, own.key + COUNT_SUFFIX) if n in present), None)
    return None if name is None else replace(own, counted=name, base="")


def counts_of(definitions: Iterable[Definition]) -> list[str]:
    """The columns of whole numbers that indicators are made of, each once."""
    return list(dict.fromkeys(name for definition in definitions for name in definition.counts))


def known_columns(own: Iterable[Definition]) -> set[str]:
    """The names of columns that the user's definitions may be made of."""
    endings = ("", COUNT_SUFFIX, BASE_SUFFIX, SUM_SUFFIX, NUMBER_SUFFIX)
    return {definition.key + ending for definition in own for ending in endings}
