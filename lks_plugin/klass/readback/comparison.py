"""What KLASS has against what was approved: code for code, unit for unit."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ...engine.units.coding import is_rest_unit, kommune_of
from .answers import KlassReading

ZONE_MISSING, ZONE_EXTRA = "zone_missing", "zone_extra"
UNIT_MISSING, UNIT_EXTRA, UNIT_ELSEWHERE = "unit_missing", "unit_extra", "unit_elsewhere"
OTHER_NAME = "other_name"


@dataclass(frozen=True)
class KlassDifference:
    """What ``kind`` of difference, of which zone or grunnkrets (``code``): what was ``approved`` and what KLASS has
    (``klass``), codes or names, "" for nothing."""

    kind: str
    code: str
    approved: str
    klass: str


@dataclass(frozen=True)
class KlassComparison:
    """The ``differences``, sorted; ``no_units`` where KLASS has no correspondence to compare grunnkretser with."""

    differences: list[KlassDifference]
    no_units: bool

    @property
    def in_klass(self) -> bool:
        """Whether KLASS has the approved division, code for code and unit for unit; names do not count."""
        return not self.no_units and all(each.kind == OTHER_NAME for each in self.differences)


def compare_with_approved(
    zones: Mapping[str, str], names: Mapping[str, str], klass: KlassReading, kommuner: Collection[str] | None = None
) -> KlassComparison:
    """Compare ``zones`` (unit → zone, without rest units) and their ``names``, as far as these are known, with KLASS;
    of these ``kommuner`` only (None for all). «Uoppgitt grunnkrets» is not compared."""

    def is_asked(code: str) -> bool:
        return kommuner is None or kommune_of(code) in kommuner

    ours = {unit: zone for unit, zone in zones.items() if is_asked(zone)}
    theirs = {u: z for u, z in (klass.units or {}).items() if is_asked(z) and not is_rest_unit(u)}
    approved, read = set(ours.values()), {code for code in klass.names if is_asked(code)}
    found = [KlassDifference(ZONE_MISSING, code, code, "") for code in approved - read]
    found += [KlassDifference(ZONE_EXTRA, code, "", code) for code in read - approved]
    for code in approved & read:
        name = names.get(code, "")
        if name and name != klass.names[code]:
            found.append(KlassDifference(OTHER_NAME, code, name, klass.names[code]))
    if klass.units is not None:
        for unit in {*ours, *theirs}:
            one, other = ours.get(unit, ""), theirs.get(unit, "")
            if one != other:
                kind = UNIT_ELSEWHERE if one and other else UNIT_MISSING if one else UNIT_EXTRA
                found.append(KlassDifference(kind, unit, one, other))
    return KlassComparison(sorted(found, key=lambda each: (each.kind, each.code)), klass.units is None)
