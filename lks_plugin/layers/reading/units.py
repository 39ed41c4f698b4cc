"""Reading a grunnkrets layer: every row accounted for, every problem named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsWkbTypes,
)

from ...engine.findings import Finding
from ...engine.graph.contiguity import stratum_ids
from ...engine.progress import Progress, check
from ...engine.units.coding import (
    digits_of,
    is_outside_kommuner,
    is_rest_unit,
    kommune_code,
    kommune_of,
    previous_code,
    unit_code,
)
from ...engine.units.indicators import Measure, attributes, may_be_thousands, number_of
from ...engine.units.units import Units
from ...layers.errors import InputError
from ..fields import text_of
from ..fields import value_of as _value
from ..translation import named, tr
from .polygons import Polygons, read_polygons

_MOST_PEOPLE = 1_000_000


@dataclass(frozen=True)
class UnitFields:
    """The names of the fields to read; None or () where the layer has none, and nobody is counted."""

    unit: str
    population: str | None
    kommune: str | None = None
    kommune_name: str | None = None
    strata: tuple[str, ...] = ()
    previous: str | None = None
    measures: tuple[Measure, ...] = ()
    smooth: bool = True
    # The kommuner to read; None for all.
    kommuner: frozenset[str] | None = None
    # Further fields that the caller reads from the features.
    also: tuple[str, ...] = ()

    def names(self) -> list[str]:
        """Every field that must be there."""
        single = [self.unit, self.population, self.kommune, self.kommune_name, self.previous]
        return [name for name in single if name] + [
            *self.strata,
            *self.also,
            *(name for measure in self.measures for name in measure.fields),
        ]


@dataclass(frozen=True)
class UnknownRow:
    """A row without a grunnkretsnummer: what it has instead, and its polygon in metres, empty without one."""

    feature: QgsFeature
    value: str
    polygon: QgsGeometry


@dataclass(frozen=True)
class UnitLayer:
    """What a layer says: ``units`` and, in the same order, the ``features`` they come from, their ``geometries``
    (straight, two-dimensional polygons in metres; empty without a polygon) and the (n, p) ``attributes``.

    ``zoned`` are the units with a polygon, those a division is made of. ``findings`` tell how rows that were not as
    they should be were treated; ``crs`` is the coordinate system of ``geometries``. ``repeated`` are the further rows
    of units that occur more than once, each with its unit, ``unknown`` the rows without a grunnkretsnummer.
    ``left_out`` are the kommuner that were not asked for, each with its number of rows. Of ``uncounted`` units no
    inhabitants are known; they count as nobody.
    """

    units: Units
    features: list[QgsFeature]
    geometries: list[QgsGeometry]
    attributes: NDArray[np.float64]
    zoned: NDArray[np.int64]
    crs: QgsCoordinateReferenceSystem
    findings: list[Finding] = field(default_factory=list)
    repeated: list[tuple[int, QgsFeature]] = field(default_factory=list)
    unknown: list[UnknownRow] = field(default_factory=list)
    left_out: dict[str, int] = field(default_factory=dict)
    uncounted: frozenset[int] = frozenset()

    def texts(self, name: str) -> list[str]:
        """A field as text, unit by unit, "" for nothing."""
        return [text_of(feature[name]) for feature in self.features]

    def numbers(self, name: str) -> NDArray[np.float64]:
        """A field as numbers, NaN for nothing; raises ``InputError`` with the units that have text."""
        return _numbers(self.units.codes, self.features, name)

    def people(self, name: str) -> NDArray[np.float64]:
        """As ``numbers``; raises ``InputError`` for a negative number of people, too."""
        counts = self.numbers(name)
        wrong = np.flatnonzero(counts < 0)
        if len(wrong):
            raise InputError(
                "population_negative", field=name, codes=named(self.units.codes[unit] for unit in wrong.tolist())
            )
        return counts

    def attributes_of(self, measures: tuple[Measure, ...], smooth: bool) -> NDArray[np.float64]:
        """The (n, p) attributes that ``measures`` ask for; raises ``InputError`` for text among them."""
        columns = _columns(self.units.codes, self.features, measures)
        return _attributes(columns, measures, smooth, self.units)


def read_units(
    source: QgsFeatureSource,
    fields: UnitFields,
    progress: Progress | None = None,
    allow_repeated: bool = False,
    allow_unknown: bool = False,
) -> UnitLayer:
    """Read the units of a polygon layer, sorted by code.

    Codes get their leading zeros back; missing population counts as nobody, units without a polygon stay outside the
    division, invalid polygons are repaired, rows of Svalbard and Jan Mayen left out: each with a finding.
    Raises ``InputError``, with the units concerned and what to do, for missing fields, codes that are malformed or
    occur twice, negative or broken population, text among the indicators, a layer without polygons, rows, inhabitants
    or coordinate system, and coordinates that do not fit it or have their axes swapped. With
    ``allow_repeated``, a unit counts with the first of its rows (in order of their content) and the others are kept
    apart; with ``allow_unknown``, so are rows without a grunnkretsnummer, as long as most rows have one.
    """
    check_layer(source, fields.names())
    rows, nameless = _split_rows(source, fields.unit, progress)
    rows, outside = _in_kommuner(rows, source)
    rows, left_out = _asked_for(rows, fields, source)
    # Where most rows have none, it is more likely to be the wrong field.
    if not allow_unknown or len(nameless) >= len(rows):
        _refuse_unknown(nameless, fields.unit, source)
    repeated: list[tuple[int, QgsFeature]] = []
    if allow_repeated:
        rows, repeated = _first_rows(rows)
    codes = [code for code, _ in rows]
    _refuse_duplicates(codes, source)
    features = [feature for _, feature in rows]
    population, unknown = population_of(codes, features, fields.population)
    polygons = read_polygons(source, codes, [feature.geometry() for feature in features])
    units = Units(
        codes=tuple(codes),
        population=population,
        kommuner=tuple(_kommuner(codes, features, fields.kommune)),
        kommune_names=tuple(_kommune_names(codes, features, fields)),
        levels=tuple(tuple(_level(feature[name]) for name in fields.strata) for feature in features),
        previous=_previous(codes, features, fields.previous),
    )
    findings = [*outside, *_row_findings(units, polygons, unknown)]
    there = [not (is_rest_unit(code) or polygon.isEmpty()) for code, polygon in zip(codes, polygons.geometries)]
    zoned = np.flatnonzero(there)
    if not len(zoned):
        raise InputError("only_rest_units")
    columns = _columns(codes, features, fields.measures)
    findings += by_kommune("above_base", "share_kept", _above_base(columns, fields.measures), units)
    values = _attributes(columns, fields.measures, fields.smooth, units)
    strange = _unknown_rows(source, nameless, fields.unit)
    layer = UnitLayer(units, features, polygons.geometries, values, zoned, polygons.crs, findings, repeated, strange)
    return replace(layer, left_out=left_out, uncounted=frozenset(unknown))


def _row_findings(units: Units, polygons: Polygons, unknown: Sequence[int]) -> list[Finding]:
    """What was odd about the rows of ``units``, those with ``unknown`` population among them."""
    rest = [is_rest_unit(code) for code in units.codes]
    empty = [polygon.isEmpty() for polygon in polygons.geometries]
    bare = [unit for unit, is_empty in enumerate(empty) if is_empty and not rest[unit]]
    drawn = [unit for unit, is_empty in enumerate(empty) if rest[unit] and not is_empty]
    return [
        *by_kommune("population_missing", "counted_as_nobody", unknown, units),
        *by_kommune("geometry_repaired", "invalid", polygons.repaired, units),
        *by_kommune("geometry_mixed", "parts_left_out", polygons.mixed, units),
        *by_kommune("same_polygon", "twice", polygons.twins, units),
        *by_kommune("no_geometry", "outside_division", bare, units),
        *by_kommune("rest_unit_with_polygon", "hole", drawn, units),
        *by_kommune("stratum_missing", "own_stratum", units.without_level().tolist(), units),
    ]


def in_layer(findings: Sequence[Finding], zoned: NDArray[np.int64]) -> list[Finding]:
    """Findings about the units ``zoned``, named by their index in the whole layer."""
    return [replace(finding, units=tuple(zoned[list(finding.units)].tolist())) for finding in findings]


def by_kommune(kind: str, reason: str, concerned: Sequence[int], units: Units) -> list[Finding]:
    """One finding for the units of each kommune, with their inhabitants."""
    groups: dict[str, list[int]] = {}
    for unit in concerned:
        groups.setdefault(units.kommuner[unit], []).append(unit)
    return [
        Finding(kind, reason, tuple(group), None, float(units.population[group].sum()))
        for _, group in sorted(groups.items())
    ]


# -- the layer as a whole ---------------------------------------------------------------------------------------------


def check_layer(source: QgsFeatureSource, names: Sequence[str]) -> None:
    """Raises ``InputError`` unless the layer has these fields, rows, polygons and a coordinate system."""
    check_table(source, names)
    check_polygons(source)


def check_table(source: QgsFeatureSource, names: Sequence[str]) -> None:
    """Raises ``InputError`` unless the layer or table has these fields, and rows."""
    layer = source.sourceName()
    missing = [name for name in names if source.fields().lookupField(name) < 0]
    if missing:
        raise InputError(
            "no_field",
            layer=layer,
            missing=", ".join(dict.fromkeys(missing)),
            present=", ".join(source.fields().names()),
        )
    # A filter does not know how many rows it lets through.
    if source.featureCount() == 0 or next(iter(source.getFeatures()), None) is None:
        raise InputError("empty_layer", layer=layer)


def check_polygons(source: QgsFeatureSource) -> None:
    """Raises ``InputError`` unless the layer has polygons and a coordinate system."""
    layer = source.sourceName()
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown):
        raise InputError("wrong_geometry", layer=layer, kind=QgsWkbTypes.displayString(source.wkbType()))
    check_crs(source)


def check_crs(source: QgsFeatureSource) -> None:
    """Raises ``InputError`` unless the layer has a coordinate system."""
    if not source.sourceCrs().isValid():
        raise InputError("no_crs", layer=source.sourceName())


def coded_rows(source: QgsFeatureSource, field: str, progress: Progress | None = None) -> list[tuple[str, QgsFeature]]:
    """Unit code and feature of every row, sorted by code.

    Raises ``InputError`` with the rows for codes that are malformed or occur twice.
    """
    rows, nameless = _split_rows(source, field, progress)
    _refuse_unknown(nameless, field, source)
    _refuse_duplicates([code for code, _ in rows], source)
    return rows


def _split_rows(
    source: QgsFeatureSource, field: str, progress: Progress | None
) -> tuple[list[tuple[str, QgsFeature]], list[QgsFeature]]:
    """Unit code and feature of every row that has one, sorted by code, and the rows without."""
    total, rows, nameless = max(source.featureCount(), 1), [], []
    for done, feature in enumerate(source.getFeatures()):
        if done % 256 == 0:
            check(progress, min(1.0, done / total))
        try:
            rows.append((unit_code(_value(feature[field])), QgsFeature(feature)))
        except ValueError:
            nameless.append(QgsFeature(feature))
    rows.sort(key=lambda row: row[0])
    return rows, nameless


def _in_kommuner(
    rows: list[tuple[str, QgsFeature]], source: QgsFeatureSource
) -> tuple[list[tuple[str, QgsFeature]], list[Finding]]:
    """The rows of kommuner, and a finding about those of Svalbard and Jan Mayen, which are left out; raises
    ``InputError`` where there is nothing else."""
    outside = [code for code, _ in rows if is_outside_kommuner(code)]
    if not outside:
        return rows, []
    if len(outside) == len(rows):
        raise InputError("no_kommuner", layer=source.sourceName(), codes=named(outside))
    found = Finding("no_kommune", "left_out", (), None, float(len(outside)), details=(("names", named(outside)),))
    return [row for row in rows if not is_outside_kommuner(row[0])], [found]


def _asked_for(
    rows: list[tuple[str, QgsFeature]], fields: UnitFields, source: QgsFeatureSource
) -> tuple[list[tuple[str, QgsFeature]], dict[str, int]]:
    """The rows of the kommuner to read, and how many rows the other kommuner have; raises ``InputError`` for a kommune
    that the layer does not have."""
    if fields.kommuner is None:
        return rows, {}
    kommuner = _kommuner([code for code, _ in rows], [feature for _, feature in rows], fields.kommune)
    absent = fields.kommuner - set(kommuner)
    if absent:
        present = named(sorted(set(kommuner)))
        raise InputError("kommune_absent", layer=source.sourceName(), absent=named(sorted(absent)), present=present)
    left_out = Counter(kommune for kommune in kommuner if kommune not in fields.kommuner)
    kept = [row for row, kommune in zip(rows, kommuner) if kommune in fields.kommuner]
    return kept, dict(sorted(left_out.items()))


def _refuse_unknown(nameless: Sequence[QgsFeature], field: str, source: QgsFeatureSource) -> None:
    if nameless:
        rows = [tr("row {id}: «{value}»").format(id=row.id(), value=text_of(row[field])) for row in nameless]
        raise InputError("unit_codes", field=field, layer=source.sourceName(), rows=named(rows))


def _unknown_rows(source: QgsFeatureSource, nameless: Sequence[QgsFeature], field: str) -> list[UnknownRow]:
    values = [text_of(feature[field]) for feature in nameless]
    polygons = [feature.geometry() for feature in nameless]
    # A layer without any polygon would be refused, but here the other rows may have them.
    if any(not polygon.isEmpty() for polygon in polygons):
        polygons = read_polygons(source, values, polygons).geometries
    return [UnknownRow(*each) for each in zip(nameless, values, polygons)]


def _first_rows(
    rows: Sequence[tuple[str, QgsFeature]],
) -> tuple[list[tuple[str, QgsFeature]], list[tuple[int, QgsFeature]]]:
    """The first row of each unit, and the further rows with the unit they repeat; ``rows`` are sorted by code."""
    first: list[tuple[str, QgsFeature]] = []
    repeated = []
    for _, group in groupby(rows, key=lambda row: row[0]):
        same = list(group)
        if len(same) > 1:
            same.sort(key=_content)
        first.append(same[0])
        repeated += [(len(first) - 1, feature) for _, feature in same[1:]]
    return first, repeated


def _content(row: tuple[str, QgsFeature]) -> tuple[list[tuple[bool, str]], bytes]:
    """What orders the rows of a unit, wherever they stand in the file: values come before none."""
    texts = [text_of(value) for value in row[1].attributes()]
    return [(not text, text) for text in texts], bytes(row[1].geometry().asWkb())


def _refuse_duplicates(codes: Sequence[str], source: QgsFeatureSource) -> None:
    twice = sorted({one for one, other in zip(codes, codes[1:]) if one == other})
    if twice:
        raise InputError("unit_twice", layer=source.sourceName(), codes=named(twice))


# -- fields -----------------------------------------------------------------------------------------------------------


def _level(value: object) -> str:
    """The code of a bydel or delbydel in whatever form it has, or a name as it stands; "" for nothing."""
    try:
        return digits_of(_value(value))
    except ValueError:
        return text_of(value)


def lks_code(value: object) -> str:
    """An LKS code as a row has it: a lost zero restored, "" for nothing, anything else as it stands."""
    try:
        return previous_code(_value(value))
    except ValueError:
        return text_of(value)


def _numbers(
    codes: Sequence[str], features: Sequence[QgsFeature], name: str, strict: bool = True
) -> NDArray[np.float64]:
    """A field as numbers, NaN for what is missing or suppressed, and for text unless ``strict``."""
    numbers, broken = np.full(len(codes), np.nan), []
    for unit, feature in enumerate(features):
        try:
            numbers[unit] = number_of(_value(feature[name]))
        except ValueError:
            broken.append(f"{codes[unit]}: «{text_of(feature[name])}»")
    if broken and strict:
        raise InputError("not_numbers", field=name, rows=named(broken))
    return numbers


def population_of(
    codes: Sequence[str], features: Sequence[QgsFeature], name: str | None
) -> tuple[NDArray[np.int64], list[int]]:
    """Inhabitants of each unit, and the units for which the field says nothing; nobody without a field.

    Raises ``InputError`` with the units for figures that are no number of people.
    """
    if name is None:
        return np.zeros(len(codes), dtype=np.int64), []
    numbers = _numbers(codes, features, name)
    unknown = np.isnan(numbers)
    people = np.where(unknown, 0.0, numbers)
    # In "1.000" the dot may mean thousands or decimals: nobody should have to guess.
    dotted = np.array([may_be_thousands(_value(feature[name])) for feature in features])
    for kind, broken in (
        ("population_dot", dotted),
        ("population_too_many", people > _MOST_PEOPLE),
        ("population_negative", people < 0),
        ("population_fraction", people != np.floor(people)),
    ):
        if broken.any():
            wrong = named(codes[unit] for unit in np.flatnonzero(broken).tolist())
            raise InputError(kind, field=name, codes=wrong)
    if people.sum() == 0:
        raise InputError("nobody", field=name)
    return people.astype(np.int64), np.flatnonzero(unknown).tolist()


def _kommuner(codes: Sequence[str], features: Sequence[QgsFeature], name: str | None) -> list[str]:
    """The kommune of each unit: from its field, or from the code where the field says nothing."""
    kommuner, broken = [], []
    for code, feature in zip(codes, features):
        value = text_of(feature[name]) if name else ""
        try:
            kommuner.append(kommune_code(value) if value else kommune_of(code))
        except ValueError:
            broken.append(f"{code}: «{value}»")
    if broken:
        raise InputError("kommune_codes", field=name, rows=named(broken))
    return kommuner


def _kommune_names(codes: Sequence[str], features: Sequence[QgsFeature], fields: UnitFields) -> list[str]:
    """The name of each unit's kommune; its number where the layer does not know the name."""
    kommuner = _kommuner(codes, features, fields.kommune)
    names: dict[str, str] = {}
    if fields.kommune_name:
        for kommune, feature in zip(kommuner, features):
            name = text_of(feature[fields.kommune_name])
            if name:
                names.setdefault(kommune, name)
    return [names.get(kommune, kommune) for kommune in kommuner]


def _previous(codes: Sequence[str], features: Sequence[QgsFeature], name: str | None) -> tuple[str, ...] | None:
    if name is None:
        return None
    former, broken = [], []
    for code, feature in zip(codes, features):
        try:
            former.append(previous_code(_value(feature[name])))
        except ValueError:
            broken.append(f"{code}: «{text_of(feature[name])}»")
    if broken:
        raise InputError("zone_codes", field=name, rows=named(broken))
    return tuple(former)


def _columns(
    codes: Sequence[str], features: Sequence[QgsFeature], wanted: Sequence[Measure]
) -> dict[str, NDArray[np.float64]]:
    """The fields of the indicators as numbers; counts must not be negative.

    What is left out by weight 0 may hold anything: its weight may be 0 for that very reason.
    """
    names = dict.fromkeys(name for measure in wanted for name in measure.fields)
    used = {name for measure in wanted if measure.weight for name in measure.fields}
    columns = {name: _numbers(codes, features, name, name in used) for name in names}
    for name in dict.fromkeys(name for measure in wanted if measure.base for name in measure.fields if name in used):
        wrong = np.flatnonzero(columns[name] < 0).tolist()
        if wrong:
            raise InputError("negative_count", field=name, codes=named(codes[unit] for unit in wrong))
    return columns


def _above_base(columns: Mapping[str, NDArray[np.float64]], wanted: Sequence[Measure]) -> list[int]:
    """Units in which a count is larger than what it is a part of."""
    shares = [(columns[measure.count], columns[measure.base]) for measure in wanted if measure.base]
    return sorted({unit for count, base in shares for unit in np.flatnonzero(count > base).tolist()})


def _attributes(
    columns: Mapping[str, NDArray[np.float64]], wanted: tuple[Measure, ...], smooth: bool, units: Units
) -> NDArray[np.float64]:
    """The attributes that the measures ask for, (n, p)."""
    if not wanted:
        return np.zeros((len(units), 0))
    return attributes(wanted, columns, stratum_ids(units.kommuner, len(units)) if smooth else None)
