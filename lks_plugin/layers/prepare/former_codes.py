"""Rows of tables under codes of another year than the polygons: carried to the units that the codes became.

Inhabitants are added up where several codes became one; what cannot be shared out, as where a grunnkrets was split, is
told. Figures that are no counts go along only where one code became one other.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...engine.history.code_changes import CodeChange
from ...engine.history.succession import Succession, follow
from ...engine.tables.key_columns import Keyed
from ...engine.tables.population import Figure, Population
from ...engine.units.coding import kommune_of, rest_unit_code


@dataclass(frozen=True)
class FormerCodes:
    """What became of codes that the layer does not have: the code each is carried ``into``, and why others are not
    (``lost``: "code_split", "code_ambiguous" or "code_gone")."""

    into: Mapping[str, str] = field(default_factory=dict)
    lost: Mapping[str, str] = field(default_factory=dict)


def follow_codes(
    units: Collection[str], population: Population, tables: Sequence[Keyed], changes: Sequence[CodeChange]
) -> FormerCodes:
    """Follow the codes of the tables that are none of the ``units``; raises ``CircularChanges``."""
    if not changes:
        return FormerCodes()
    current = {*units, *(rest_unit_code(kommune_of(code)) for code in units)}
    written = {*population.figures, *population.earlier, *(code for table in tables for code in table.codes if code)}
    found = follow(written - current, changes, current)
    into = {old: targets[0] for old, targets in found.targets.items() if len(targets) == 1}
    return FormerCodes({old: new for old, new in into.items() if new != old}, _lost(found))


def _lost(found: Succession) -> dict[str, str]:
    lost = dict.fromkeys(found.gone, "code_gone") | dict.fromkeys(found.split, "code_split")
    return lost | dict.fromkeys(found.ambiguous, "code_ambiguous")


def carried_population(population: Population, codes: FormerCodes) -> Population:
    """The population under the codes of the units; sums stay as they are."""
    if not codes.into:
        return population
    now, earlier = (_carried(figures, codes.into) for figures in (population.figures, population.earlier))
    return replace(population, figures=now, earlier=earlier)


def _carried(figures: Mapping[str, Figure], into: Mapping[str, str]) -> dict[str, Figure]:
    carried: dict[str, Figure] = {}
    # The unit's own figure comes first: its row stands for the sum.
    for code in sorted(figures, key=lambda code: (code in into, code)):
        figure, target = figures[code], into.get(code, code)
        other = carried.get(target)
        carried[target] = figure if other is None else _sum(other, figure)
    return carried


def _sum(one: Figure, other: Figure) -> Figure:
    if math.isnan(other.people):
        return one
    return other if math.isnan(one.people) else replace(one, people=one.people + other.people)


def half_known(former: Population, codes: FormerCodes) -> list[str]:
    """The units whose inhabitants were put together from several codes, some of them without a figure: too few."""
    found: set[str] = set()
    for figures in (former.figures, former.earlier):
        parts: dict[str, list[bool]] = defaultdict(list)
        for code, figure in figures.items():
            parts[codes.into.get(code, code)].append(math.isnan(figure.people))
        found |= {unit for unit, unknown in parts.items() if any(unknown) and not all(unknown)}
    return sorted(found)


def carried_tables(tables: Iterable[Keyed], codes: FormerCodes) -> list[Keyed]:
    """The tables of indicators with the codes of the units, where one code became one other that has no row itself."""
    times = Counter(codes.into.values())
    alone = {old: new for old, new in codes.into.items() if times[new] == 1}
    made = []
    for table in tables:
        own = set(table.codes)
        recoded = [alone[code] if code in alone and alone[code] not in own else code for code in table.codes]
        made.append(replace(table, codes=recoded) if recoded != list(table.codes) else table)
    return made


def carried_codes(former: Population, codes: FormerCodes) -> list[str]:
    """The codes under which ``former`` has figures that were carried to other codes."""
    return sorted({*former.figures, *former.earlier} & codes.into.keys())
