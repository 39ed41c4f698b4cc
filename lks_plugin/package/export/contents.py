"""What goes into the packages: one kommune's units, zones and codes, taken out of a layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...engine import Criteria
from ...engine.graph.contiguity import Contiguity, components, stratum_ids
from ...engine.rules.assignment import Trend, known_best, trends
from ...engine.units.coding import MAX_SERIAL, REST_UNIT_SUFFIX, coded, prefix_of, previous_code, serial_of, zone_name
from ...layers.contiguity.build import ContiguityOptions, unit_graph
from ...layers.contiguity.edge_layers import KIND_WORDS
from ...layers.contiguity.links import CUT_WORD
from ...layers.errors import InputError
from ...layers.fields import value_of
from ...layers.reading.trends import trends_of_fields
from ...layers.reading.units import UnitLayer
from ...layers.styles import colours
from ...layers.translation import named
from ...layers.zones import zone_polygons
from ...package.refusal import PackageError
from .. import format as fmt
from ..names import stem
from ..small_numbers import rounded

# Vacant codes to offer: enough for any new division, and a list that can still be read where there are many bydeler.
_VACANT_PER_PREFIX = 10
_MANY_PREFIXES, _VACANT_WHERE_MANY = 20, 5


@dataclass(frozen=True)
class Unit:
    """One grunnkrets of a package; ``zone`` is "" without one, ``extra`` the values of the extra fields; ``population``
    is 0 unless they are ``counted``."""

    code: str
    name: str
    population: int
    zone: str
    geometry: QgsGeometry
    extra: tuple[object, ...] = ()
    counted: bool = True

    @property
    def figure(self) -> int | None:
        """Its inhabitants, None where they are not known."""
        return self.population if self.counted else None


@dataclass(frozen=True)
class PackageZone:
    """One zone as sent: ``unit_count`` grunnkretser, ``polygon`` their union, ``colour`` unlike its neighbours';
    ``uncounted`` grunnkretser whose inhabitants are not known, and not among its ``population``."""

    code: str
    name: str
    population: int
    unit_count: int
    polygon: QgsGeometry
    colour: str
    uncounted: int = 0

    @property
    def figure(self) -> int | None:
        """Its inhabitants, None where none are known."""
        return None if self.uncounted == self.unit_count else self.population


def local_name(units: Iterable[Unit], zone: str) -> str:
    """What a zone is probably called: its unit with most inhabitants; "" where units have no names."""
    own = [unit for unit in units if unit.zone == zone and unit.name]
    return min(own, key=lambda unit: (-unit.population, unit.code)).name if own else ""


@dataclass(frozen=True)
class Code:
    """A code that a unit can be given."""

    code: str
    name: str
    vacant: bool

    @property
    def prefix(self) -> str:
        """Kommune, bydel and delbydel."""
        return prefix_of(self.code)

    @property
    def label(self) -> str:
        """What the drop-down shows: the package is in Norwegian for everyone."""
        return f"{self.name} (ny, ledig)" if self.vacant else self.name


@dataclass(frozen=True)
class Contents:
    """One kommune's package before it is written.

    ``outside`` are codes and inhabitants of units without a polygon («Uoppgitt grunnkrets»), which nobody can move:
    with them the population adds up to the kommune's. ``small`` are the bydeler or kommuner (code prefixes), with
    their population, that have too few inhabitants for two zones. ``example`` is a unit that could go to another zone,
    and the code of that zone: what the letter shows. ``trend`` is the kommune's population over the years, if known.
    ``neighbours`` are the pairs of units that are contiguous or parted, and of which kind each is;
    ``cut_off`` the units in a part, by borders, with too few inhabitants for a zone.
    ``rounded`` where units with 1 or 2 inhabitants say 0 or 3.
    """

    kommune: str
    kommune_name: str
    units: list[Unit]
    zones: list[PackageZone]
    codes: list[Code]
    outside: list[tuple[str, int]]
    small: dict[str, int]
    example: tuple[str, str]
    crs: QgsCoordinateReferenceSystem
    criteria: Criteria
    trend: Trend | None = None
    neighbours: Sequence[tuple[str, str, str]] = ()
    cut_off: frozenset[str] = frozenset()
    rounded: bool = False

    @property
    def stem(self) -> str:
        """What its files are called after: «1106-HAUGESUND»."""
        return stem(self.kommune, self.kommune_name)

    @property
    def population(self) -> int:
        """The inhabitants of the units that are in the package."""
        return int(np.sum([unit.population for unit in self.units], dtype=np.int64))

    @property
    def without_zone(self) -> list[str]:
        """The units that have no zone."""
        return [unit.code for unit in self.units if not unit.zone]


@dataclass(frozen=True)
class SentDivision:
    """A layer with its division and what shall leave of it: ``zone_of`` is each row's LKS code, "" for none;
    ``names`` of the units, ``extra`` values for each row, ``issued`` all codes ever used,
    ``trends`` the population of the kommuner over the years, where it is known."""

    layer: UnitLayer
    zone_of: Sequence[str]
    names: Sequence[str]
    extra: Sequence[tuple[object, ...]]
    issued: frozenset[str]
    trends: Mapping[str, Trend] = field(default_factory=dict)

    def rows_by_kommune(self) -> dict[str, list[int]]:
        """The rows of each kommune, by its number."""
        rows: dict[str, list[int]] = {}
        for row, kommune in enumerate(self.layer.units.kommuner):
            rows.setdefault(kommune, []).append(row)
        return dict(sorted(rows.items()))


def collect(
    division: SentDivision,
    kommune: str,
    rows: Sequence[int],
    options: ContiguityOptions,
    criteria: Criteria,
    rounding: bool = False,
) -> Contents:
    """One kommune out of the layer; with ``rounding``, 1 and 2 inhabitants of a unit become 0 and 3.

    Raises ``PackageError`` for a kommune without polygons or zones, and where a zone's code is another
    kommune's.
    """
    layer, zoned = division.layer, set(division.layer.zoned.tolist())
    inside = [row for row in rows if row in zoned]
    units = [_unit(division, row) for row in inside]
    if rounding:
        units = [replace(unit, population=rounded(unit.population)) for unit in units]
    name = layer.units.kommune_names[rows[0]]
    _check(units, kommune)
    graph = _graph(division, inside, options, criteria.min_population)
    pairs = [(i, j) for i, j in graph.borders.tolist()]
    zones = _zones(units, name, pairs, options)
    prefixes = sorted({prefix_of(unit.zone) for unit in units if unit.zone})
    people = {
        prefix: int(np.sum([unit.population for unit in units if prefix_of(unit.zone) == prefix], dtype=np.int64))
        for prefix in prefixes
    }
    vacant = list(_vacant(prefixes, division.issued, name))
    codes = [*(Code(zone.code, zone.name, False) for zone in zones), *vacant]
    return Contents(
        kommune=kommune,
        kommune_name=name,
        units=units,
        zones=zones,
        codes=codes,
        outside=[(layer.units.codes[row], int(layer.units.population[row])) for row in rows if row not in zoned],
        small={prefix: count for prefix, count in people.items() if count < 2 * criteria.min_population},
        example=_example(units, zones, pairs, codes),
        crs=layer.crs,
        criteria=criteria,
        trend=division.trends.get(kommune),
        neighbours=_neighbours(units, graph),
        rounded=rounding,
        cut_off=_cut_off(division, inside, graph, criteria.min_population),
    )


def _unit(division: SentDivision, row: int) -> Unit:
    geometry = QgsGeometry(division.layer.geometries[row])
    geometry.convertToMultiType()
    zone = division.zone_of[row]
    return Unit(
        division.layer.units.codes[row],
        division.names[row],
        int(division.layer.units.population[row]),
        "" if zone.endswith(REST_UNIT_SUFFIX) else zone,
        geometry,
        division.extra[row],
        row not in division.layer.uncounted,
    )


def _check(units: Sequence[Unit], kommune: str) -> None:
    if not any(unit.zone for unit in units):
        raise PackageError("no_unit_with_zone")
    foreign = [f"{unit.code}: {unit.zone}" for unit in units if unit.zone and not unit.zone.startswith(kommune)]
    if foreign:
        raise PackageError("zone_of_other_kommune", rows=named(foreign))


def _zones(
    units: Sequence[Unit], kommune_name: str, pairs: Sequence[tuple[int, int]], options: ContiguityOptions
) -> list[PackageZone]:
    codes = sorted({unit.zone for unit in units if unit.zone})
    label_of = {code: label for label, code in enumerate(codes)}
    members: list[list[int]] = [[] for _ in codes]
    for index, unit in enumerate(units):
        if unit.zone:
            members[label_of[unit.zone]].append(index)
    geometries = [unit.geometry for unit in units]
    polygons = zone_polygons(members, geometries, options.tolerance)
    colour_of = _colours(codes, {tuple(sorted((units[i].zone, units[j].zone))) for i, j in pairs})
    return [
        PackageZone(
            code,
            zone_name(code, kommune_name),
            int(np.sum([units[i].population for i in members[label]], dtype=np.int64)),
            len(members[label]),
            polygons[label],
            colour_of[code],
            sum(not units[i].counted for i in members[label]),
        )
        for label, code in enumerate(codes)
    ]


def _colours(codes: Sequence[str], pairs: set[tuple[str, ...]]) -> dict[str, str]:
    """Colours that differ between neighbours, and as far as there are enough between the neighbours of one zone too:
    then zones that an edit brings together seldom look alike."""
    borders = sorted((one, other) for one, other in pairs if one and other and one != other)
    near: dict[str, set[str]] = {code: set() for code in codes}
    for one, other in borders:
        near[one].add(other)
        near[other].add(one)
    second = {pair for around in near.values() for pair in combinations(sorted(around), 2)}
    wide = colours(codes, sorted({*borders, *second}))
    return colours(codes, borders) if any(wide[one] == wide[other] for one, other in borders) else wide


def _cut_off(division: SentDivision, rows: Sequence[int], graph: Contiguity, least: int) -> frozenset[str]:
    """The units in a part of their stratum, by borders, that has fewer than ``least`` people and is not all of it."""
    units = division.layer.units.take(np.array(rows, dtype=np.int64))
    strata = stratum_ids(units.strata, len(units))
    part = components(len(units), graph.borders, strata)
    people = np.bincount(part, units.population)
    alone = np.bincount(strata, minlength=int(strata.max()) + 1)[strata] == np.bincount(part)[part]
    small = (people[part] < least) & ~alone
    return frozenset(units.codes[unit] for unit in np.flatnonzero(small).tolist())


def _graph(division: SentDivision, rows: Sequence[int], options: ContiguityOptions, least: int) -> Contiguity:
    """The contiguity of some rows with a polygon, links included."""
    geometries = [division.layer.geometries[row] for row in rows]
    return unit_graph(division.layer.units.take(np.array(rows, dtype=np.int64)), geometries, options, least)


def _neighbours(units: Sequence[Unit], graph: Contiguity) -> list[tuple[str, str, str]]:
    joined = [(i, j, KIND_WORDS[kind]) for (i, j), kind in zip(graph.edges.tolist(), graph.kind.tolist())]
    parted = [(i, j, CUT_WORD) for i, j in graph.cuts.tolist()]
    return sorted((units[i].code, units[j].code, word) for i, j, word in [*joined, *parted])


def _example(
    units: Sequence[Unit], zones: Sequence[PackageZone], pairs: Sequence[tuple[int, int]], codes: Sequence[Code]
) -> tuple[str, str]:
    """A small unit of a zone with many units, beside another zone under the same prefix; else beside a vacant code."""
    size = {zone.code: zone.unit_count for zone in zones}
    both = [(units[i], units[j]) for i, j in [*pairs, *((j, i) for i, j in pairs)]]
    moves = [
        (-min(size[unit.zone], 4), abs(unit.population - 300), unit.code, other.zone)
        for unit, other in both
        if unit.zone and other.zone and unit.zone != other.zone and prefix_of(unit.zone) == prefix_of(other.zone)
    ]
    if moves:
        return min(moves)[2:]
    first = min((unit for unit in units if unit.zone), key=lambda unit: unit.code)
    vacant = [code.code for code in codes if code.vacant and code.prefix == prefix_of(first.zone)]
    return first.code, vacant[0] if vacant else first.zone


def _vacant(prefixes: Sequence[str], issued: frozenset[str], kommune_name: str) -> Iterator[Code]:
    """The next serials under each prefix, above all that were ever issued: a code is never used again."""
    wanted = _VACANT_PER_PREFIX if len(prefixes) <= _MANY_PREFIXES else _VACANT_WHERE_MANY
    highest: dict[str, int] = {}
    for code in issued:
        if not code.endswith(REST_UNIT_SUFFIX):
            highest[prefix_of(code)] = max(highest.get(prefix_of(code), 0), serial_of(code))
    for prefix in prefixes:
        first = highest[prefix] + 1
        for serial in range(first, min(first + wanted, MAX_SERIAL + 1)):
            code = coded(prefix, serial)
            yield Code(code, zone_name(code, kommune_name), True)


def identity_rows(
    contents: Contents, date: str, deadline: str, contact: str, software: str
) -> list[tuple[str, str, str]]:
    """The rows of the table ``pakke``; only dates, addressee and software leave the id as it is."""
    criteria = contents.criteria
    about = {
        fmt.VERSION: fmt.FORMAT_VERSION,
        fmt.KOMMUNE: contents.kommune,
        fmt.KOMMUNE_NAME: contents.kommune_name,
        fmt.MINIMUM: str(criteria.min_population),
        fmt.FLOOR: str(criteria.floor_population),
        fmt.MAXIMUM: str(criteria.max_population),
        fmt.CRS: contents.crs.authid(),
        **({fmt.ROUNDED: fmt.ROUNDED_TO} if contents.rounded else {}),
        **fmt.trend_rows(contents.trend),
    }
    rows = [(fmt.ABOUT_PACKAGE, key, value) for key, value in about.items()]
    rows += [(fmt.ABOUT_OUTSIDE, code, str(people)) for code, people in contents.outside]
    for unit in contents.units:
        values = [unit.code, unit.name or None, unit.figure, unit.zone or None]
        rows.append((fmt.ABOUT_UNIT, unit.code, fmt.row_checksum(values)))
        rows.append((fmt.ABOUT_GEOMETRY, unit.code, fmt.geometry_checksum(unit.geometry)))
    for zone in contents.zones:
        values = [zone.code, zone.name, zone.figure, zone.unit_count]
        rows.append((fmt.ABOUT_ZONE, zone.code, fmt.row_checksum(values)))
    for code in contents.codes:
        rows.append((fmt.ABOUT_CODE, code.code, fmt.row_checksum(code_values(code))))
    content = fmt.content_checksum(rows)
    added = {
        fmt.ID: fmt.package_id(contents.kommune, content),
        fmt.CONTENT: content,
        fmt.DATE: date,
        fmt.DEADLINE: deadline,
        fmt.CONTACT: contact,
        fmt.SOFTWARE: software,
    }
    return [*((fmt.ABOUT_PACKAGE, key, value) for key, value in added.items()), *rows]


def code_values(code: Code) -> list[str]:
    """A code's row in the table ``soner``."""
    return [code.code, code.name, code.prefix, fmt.VACANT if code.vacant else fmt.IN_USE, code.label]


@dataclass(frozen=True)
class DivisionFields:
    """The fields that tell more of the units: their names, ``extra`` values for the kommune, codes of a ``former``
    division, inhabitants ten years ago and as projected; None where the layer has none."""

    name: str | None = None
    extra: Sequence[str] = ()
    former: str | None = None
    history: str | None = None
    projection: str | None = None


def division_of(layer: UnitLayer, fields: DivisionFields, issued: Iterable[str] = ()) -> SentDivision:
    """A layer that was read with its LKS codes as ``previous``, and what the ``fields`` tell; ``issued`` are further
    codes that have been in force.

    Raises ``InputError`` for former codes that are none.
    """
    zone_of = layer.units.previous or ("",) * len(layer.units)
    used = {*zone_of, *issued}
    broken = []
    for code, feature in zip(layer.units.codes, layer.features) if fields.former else ():
        try:
            used.add(previous_code(value_of(feature[fields.former])))
        except ValueError:
            broken.append(f"{code}: «{feature[fields.former]}»")
    if broken:
        raise InputError("zone_codes", field=fields.former, rows=named(broken))
    name = fields.name
    return SentDivision(
        layer=layer,
        zone_of=zone_of,
        names=[str(value_of(feature[name]) or "") if name else "" for feature in layer.features],
        extra=[tuple(feature[field] for field in fields.extra) for feature in layer.features],
        issued=frozenset(used - {""}),
        trends=known_best(
            trends_of_fields(layer),
            trends(
                layer.units,
                layer.people(fields.history) if fields.history else None,
                layer.people(fields.projection) if fields.projection else None,
            ),
        ),
    )
