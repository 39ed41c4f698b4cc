"""The division that goes into KLASS, and the one before it, out of layers and key files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import QgsFeatureSource

from ...engine.history.carry import carry_division
from ...engine.history.change_table import VersionChanges, version_changes
from ...engine.history.code_changes import CodeChange
from ...engine.history.succession import follow
from ...engine.tables.tables import KEY_NAMES, Table, code_in, is_blank, plain
from ...engine.units.coding import has_serial, is_rest_unit, is_rest_zone, kommune_of, zone_name
from ...layers.fields import text_of
from ...layers.reading.tables import TableSource, plain_tables
from ...layers.reading.units import check_table, coded_rows, lks_code, population_of
from ...layers.translation import named
from ...layers.upkeep.former_division import FormerDivision
from ..errors import KlassError


@dataclass(frozen=True)
class KlassFields:
    """The fields of the units' table; None where it has none."""

    unit: str
    zone: str
    population: str | None = None
    unit_name: str | None = None
    kommune_name: str | None = None
    zone_name: str | None = None
    group: str | None = None
    group_name: str | None = None


@dataclass(frozen=True)
class NewDivision:
    """What a version of KLASS 745 is made of.

    ``zones`` the zone of each unit, without rest units and rest zones; ``names`` of the zones, "" where nothing tells
    one; ``given_names`` are those in the layer, ``kommune_names`` by kommune; ``people`` and ``unit_names`` by unit;
    ``groups`` the group of each zone in the variant and ``group_names`` what they are called. ``rest`` are the units
    left out as «uoppgitt», ``without_zone`` those without a zone. ``several_names`` are the zones, kommuner and groups
    that rows of the layer name differently.
    """

    zones: Mapping[str, str]
    names: Mapping[str, str]
    given_names: Mapping[str, str]
    kommune_names: Mapping[str, str]
    people: Mapping[str, int]
    unit_names: Mapping[str, str]
    groups: Mapping[str, str] = field(default_factory=dict)
    group_names: Mapping[str, str] = field(default_factory=dict)
    rest: tuple[str, ...] = ()
    without_zone: tuple[str, ...] = ()
    several_names: tuple[str, ...] = ()

    @property
    def codes(self) -> list[str]:
        """The zones, sorted."""
        return sorted(set(self.zones.values()))

    def units_of(self) -> dict[str, list[str]]:
        """The units of each zone, both sorted."""
        found: dict[str, list[str]] = {code: [] for code in self.codes}
        for unit in sorted(self.zones):
            found[self.zones[unit]].append(unit)
        return found


def read_division(
    source: QgsFeatureSource, fields: KlassFields, kommuner: Collection[str] | None = None
) -> NewDivision:
    """Read the units and their zones, of these ``kommuner`` only (None for all).

    Raises ``InputError`` for fields that are not there, codes that are malformed or occur twice, and where nothing is
    left; ``KlassError`` where no unit has a zone, or a zone is in several groups of the variant.
    """
    single = (fields.population, fields.unit_name, fields.kommune_name, fields.zone_name, fields.group)
    check_table(source, [fields.unit, fields.zone, *(name for name in (*single, fields.group_name) if name)])
    rows = coded_rows(source, fields.unit)
    if kommuner is not None:
        rows = [row for row in rows if kommune_of(row[0]) in kommuner]
        if not rows:
            raise KlassError("no_units_in_kommuner", kommuner=named(sorted(kommuner)))
    codes, features = [code for code, _ in rows], [feature for _, feature in rows]
    population, _ = population_of(codes, features, fields.population)

    def texts(name: str | None) -> dict[str, str]:
        return {} if name is None else {code: text_of(feature[name]) for code, feature in rows}

    every = {code: lks_code(feature[fields.zone]) for code, feature in rows}
    rest = tuple(code for code in codes if is_rest_unit(code) or is_rest_zone(every[code]))
    zones = {code: zone for code, zone in every.items() if zone and code not in set(rest)}
    if not zones:
        raise KlassError("no_zones", field=fields.zone, layer=source.sourceName())
    kommune_pairs = [(kommune_of(code), name) for code, name in texts(fields.kommune_name).items()]
    given_pairs = [(zones[code], name) for code, name in texts(fields.zone_name).items() if code in zones]
    group_pairs = _group_pairs(texts(fields.group), texts(fields.group_name))
    kommune_names, given = _most_used(kommune_pairs), _most_used(given_pairs)
    return NewDivision(
        zones=zones,
        names={zone: _name(zone, kommune_names, given) for zone in set(zones.values())},
        given_names=given,
        kommune_names=kommune_names,
        people=dict(zip(codes, population.tolist())),
        unit_names=texts(fields.unit_name),
        groups=_groups(zones, texts(fields.group), fields.group or ""),
        group_names={group: group for group, _ in group_pairs} | _most_used(group_pairs),
        rest=rest,
        without_zone=tuple(code for code in codes if code not in zones and code not in set(rest)),
        several_names=_several_names(kommune_pairs, given_pairs, group_pairs),
    )


def _counts(pairs: Iterable[tuple[str, str]]) -> dict[str, Counter[str]]:
    """How many rows of each key have each text; empty texts do not count."""
    counts: dict[str, Counter[str]] = {}
    for key, text in pairs:
        if text:
            counts.setdefault(key, Counter())[text] += 1
    return counts


def _most_used(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The text that most rows of each key have, the first in order of equals."""
    return {key: min(count, key=lambda text: (-count[text], text)) for key, count in _counts(pairs).items()}


def _several_names(*fields: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The keys that rows of one of these fields name differently, sorted."""
    return tuple(sorted({key for pairs in fields for key, count in _counts(pairs).items() if len(count) > 1}))


def _name(zone: str, kommune_names: Mapping[str, str], given: Mapping[str, str]) -> str:
    """As generated of the kommune's name; where that is not known, as the layer has it."""
    kommune = kommune_names.get(kommune_of(zone), "")
    return zone_name(zone, kommune) if kommune and has_serial(zone) else given.get(zone, "")


def _groups(zones: Mapping[str, str], groups: Mapping[str, str], name: str) -> dict[str, str]:
    """The group of each zone in the variant."""
    found: dict[str, set[str]] = {}
    for unit, group in groups.items():
        if unit in zones and group:
            found.setdefault(zones[unit], set()).add(group)
    several = sorted(zone for zone, own in found.items() if len(own) > 1)
    if several:
        raise KlassError("variant_of_several", field=name, names=named(several))
    return {zone: next(iter(own)) for zone, own in found.items()}


def _group_pairs(groups: Mapping[str, str], names: Mapping[str, str]) -> list[tuple[str, str]]:
    """The group of each unit that has one and what its row calls it, "" where that is not told."""
    return [(group, names.get(unit, "")) for unit, group in groups.items() if group]


# -- the version before -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Former:
    """The version before: the zones of its units, the names of its zones as far as they are known, and what changed.

    ``split`` and ``unknown`` are its units that were split, or that are neither this year's nor in the table of
    changes; ``undecided`` this year's units that come from several of its zones.
    """

    zones: Mapping[str, str]
    names: Mapping[str, str]
    changes: VersionChanges
    split: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()

    @property
    def codes(self) -> set[str]:
        """Its zones."""
        return set(self.zones.values())


def compare_with_former(
    division: NewDivision,
    former: FormerDivision,
    names: Mapping[str, str],
    code_changes: Sequence[CodeChange],
    since: str | None,
    kommuner: Collection[str] | None,
) -> Former:
    """What changed from the ``former`` version; with ``kommuner``, only what touches them.

    ``code_changes`` and ``since`` follow grunnkretser that were renumbered, as ``follow`` does.
    """
    units = sorted(division.people)
    succession = follow(former.zones, code_changes, units, since)
    carried = carry_division(former.zones, succession, units, former.people)
    origins = [_origin_zones(zone, olds, former.zones) for zone, olds in zip(carried.zones, carried.origins)]
    reached = {zone for olds in origins for zone in olds}
    kept = {u: z for u, z in former.zones.items() if kommuner is None or z in reached or kommune_of(z) in kommuner}
    changes = version_changes(
        origins,
        [division.zones.get(unit, "") for unit in units],
        [division.people[unit] for unit in units],
        kept.values(),
    )
    called = {code: _former_name(code, names, division) for code in set(kept.values())}
    seen = set(kept)
    return Former(
        kept,
        called,
        changes,
        tuple(code for code in succession.split if code in seen),
        tuple(code for code in succession.unknown if code in seen),
        tuple(sorted({*carried.divided, *carried.guessed})),
    )


def _origin_zones(first: str, olds: Sequence[str], zones: Mapping[str, str]) -> tuple[str, ...]:
    """The former zones of a unit's origins, the one that it counts in first."""
    others = sorted({zones[old] for old in olds if zones.get(old)} - {first})
    return (first, *others) if first else tuple(others)


def _former_name(code: str, names: Mapping[str, str], division: NewDivision) -> str:
    kommune = division.kommune_names.get(kommune_of(code), "")
    made = zone_name(code, kommune) if kommune and has_serial(code) else ""
    return names.get(code) or made or division.names.get(code, "")


@dataclass(frozen=True)
class GrunnkretsVersion:
    """The grunnkretser of a version of KLASS 1; ``ends`` the day on which the last of them ceases (ISO), "" while one
    holds or where the list does not say."""

    codes: frozenset[str]
    ends: str = ""


def grunnkrets_version(source: TableSource) -> GrunnkretsVersion:
    """The version out of its code list. Raises ``KlassError`` where it lists no grunnkretser."""
    tables: list[Table] = plain_tables(source, KEY_NAMES)
    for table in tables:
        heads = [plain(head) for head in table.heads]
        at = table.named(("code", *KEY_NAMES))
        codes = [code_in(cell) for cell in table.column(at)] if at is not None else []
        if any(codes):
            ends = table.column(heads.index("validto")) if "validto" in heads else [None] * len(codes)
            days = ["" if is_blank(end) else str(end).strip() for code, end in zip(codes, ends) if code]
            return GrunnkretsVersion(frozenset(filter(None, codes)), max(days) if all(days) else "")
    raise KlassError("no_grunnkretser", table=source.name)
