"""Reading a grunnkrets layer: every row accounted for, every problem named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..engine.cancel import Progress, check
from ..engine.coding import ZONE_CODE_LENGTH, is_rest_unit, kommune_code, previous_code, unit_code
from ..engine.contiguity import stratum_ids
from ..engine.findings import Finding
from ..engine.indicators import Measure, attributes, catalogued, measures, number_of
from ..engine.units import Units
from .polygons import read_polygons
from .translation import named, tr

_MOST_PEOPLE = 1_000_000
_DOTTED = re.compile(r"\d{1,3}(\.\d{3})+")


@dataclass(frozen=True)
class UnitFields:
    """The names of the fields to read; None or () where the layer has none."""

    unit: str
    population: str
    kommune: str | None = None
    kommune_name: str | None = None
    strata: tuple[str, ...] = ()
    previous: str | None = None
    measures: tuple[Measure, ...] = ()
    smooth: bool = True

    def names(self) -> list[str]:
        """Every field that must be there."""
        single = [self.unit, self.population, self.kommune, self.kommune_name, self.previous]
        return [name for name in single if name] + [
            *self.strata,
            *(name for measure in self.measures for name in measure.fields),
        ]


@dataclass(frozen=True)
class UnitLayer:
    """What a layer says: ``units`` and, in the same order, the ``features`` they come from, their ``geometries``
    (straight, two-dimensional polygons in metres; empty without a polygon) and the (n, p) ``attributes``.

    ``zoned`` are the units with a polygon, those a division is made of. ``findings`` tell how rows that were not as
    they should be were treated; ``crs`` is the coordinate system of ``geometries``.
    """

    units: Units
    features: list[QgsFeature]
    geometries: list[QgsGeometry]
    attributes: NDArray[np.float64]
    zoned: NDArray[np.int64]
    crs: QgsCoordinateReferenceSystem
    findings: list[Finding] = field(default_factory=list)


def read_units(source: QgsFeatureSource, fields: UnitFields, progress: Progress | None = None) -> UnitLayer:
    """Read the units of a polygon layer, sorted by code.

    Codes get their leading zeros back; missing population counts as nobody, units without a polygon stay outside the
    division, invalid polygons are repaired: each with a finding. Raises ``QgsProcessingException``, with the units
    concerned and what to do, for missing fields, codes that are malformed or occur twice, negative or broken
    population, text among the indicators, a layer without polygons, rows, inhabitants or coordinate system.
    """
    check_table(source, fields.names())
    check_polygons(source)
    rows = coded_rows(source, fields.unit, progress)
    codes = [code for code, _ in rows]
    features = [feature for _, feature in rows]
    population, unknown = population_of(codes, features, fields.population)
    polygons = read_polygons(source, codes, [feature.geometry() for feature in features])
    rest = [is_rest_unit(code) for code in codes]
    bare = [unit for unit, polygon in enumerate(polygons.geometries) if polygon.isEmpty() and not rest[unit]]
    drawn = [unit for unit, polygon in enumerate(polygons.geometries) if rest[unit] and not polygon.isEmpty()]
    units = Units(
        codes=tuple(codes),
        population=population,
        kommuner=tuple(_kommuner(codes, features, fields.kommune)),
        kommune_names=tuple(_kommune_names(codes, features, fields)),
        levels=tuple(tuple(_text(feature[name]) for name in fields.strata) for feature in features),
        previous=_previous(codes, features, fields.previous),
    )
    findings = [
        *by_kommune("population_missing", "counted_as_nobody", unknown, units),
        *by_kommune("geometry_repaired", "invalid", polygons.repaired, units),
        *by_kommune("same_polygon", "twice", polygons.twins, units),
        *by_kommune("no_geometry", "outside_division", bare, units),
        *by_kommune("rest_unit_with_polygon", "hole", drawn, units),
        *by_kommune("stratum_missing", "own_stratum", units.without_level().tolist(), units),
    ]
    zoned = np.array([u for u, polygon in enumerate(polygons.geometries) if not (rest[u] or polygon.isEmpty())], int)
    if not len(zoned):
        raise QgsProcessingException(tr("The layer holds «Uoppgitt grunnkrets» only: there is nothing to divide."))
    values = _attributes(codes, features, fields, stratum_ids(units.kommuner, len(units)))
    return UnitLayer(units, features, polygons.geometries, values, zoned, polygons.crs, findings)


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


def check_table(source: QgsFeatureSource, names: Sequence[str]) -> None:
    """Refuse a layer that is empty or lacks one of the fields ``names``."""
    layer = source.sourceName()
    missing = [name for name in names if source.fields().lookupField(name) < 0]
    if missing:
        raise QgsProcessingException(
            tr("The layer «{layer}» has no field {missing}. It has: {present}. Choose the right field.").format(
                layer=layer, missing=", ".join(dict.fromkeys(missing)), present=", ".join(source.fields().names())
            )
        )
    if source.featureCount() == 0:
        raise QgsProcessingException(
            tr("The layer «{layer}» is empty, or nothing in it is selected.").format(layer=layer)
        )


def check_polygons(source: QgsFeatureSource) -> None:
    """Refuse a layer that cannot hold polygons or has no coordinate system."""
    layer = source.sourceName()
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown):
        raise QgsProcessingException(
            tr("The layer «{layer}» holds {kind} instead of polygons. Choose the layer with the grunnkretser.").format(
                layer=layer, kind=QgsWkbTypes.displayString(source.wkbType())
            )
        )
    if not source.sourceCrs().isValid():
        raise QgsProcessingException(
            tr("The layer «{layer}» has no coordinate system. Set it in the layer's properties first.").format(
                layer=layer
            )
        )


def coded_rows(source: QgsFeatureSource, field: str, progress: Progress | None = None) -> list[tuple[str, QgsFeature]]:
    """Unit code and feature of every row, sorted by code.

    Raises ``QgsProcessingException`` with the rows for codes that are malformed or occur twice.
    """
    total, rows, broken = max(source.featureCount(), 1), [], []
    for done, feature in enumerate(source.getFeatures()):
        if done % 256 == 0:
            check(progress, min(1.0, done / total))
        try:
            rows.append((unit_code(_value(feature[field])), QgsFeature(feature)))
        except ValueError:
            broken.append(tr("row {id}: «{value}»").format(id=feature.id(), value=_text(feature[field])))
    if broken:
        raise QgsProcessingException(
            tr("The field «{field}» must hold grunnkretsnummer of 8 digits. It does not in: {rows}.").format(
                field=field, rows=named(broken)
            )
        )
    rows.sort(key=lambda row: row[0])
    _refuse_duplicates([code for code, _ in rows])
    return rows


def _refuse_duplicates(codes: Sequence[str]) -> None:
    twice = sorted({one for one, other in zip(codes, codes[1:]) if one == other})
    if twice:
        raise QgsProcessingException(
            tr("These grunnkretser occur more than once: {codes}. Merge or remove the extra rows.").format(
                codes=named(twice)
            )
        )


# -- fields -----------------------------------------------------------------------------------------------------------


def _value(value: object) -> object:
    return None if value in (None, NULL) else value


def _text(value: object) -> str:
    """A value as text, a whole number in a decimal field without its decimals."""
    value = _value(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def _numbers(codes: Sequence[str], features: Sequence[QgsFeature], name: str) -> NDArray[np.float64]:
    """A field as numbers, NaN for what is missing or suppressed."""
    numbers, broken = np.full(len(codes), np.nan), []
    for unit, feature in enumerate(features):
        try:
            numbers[unit] = number_of(_value(feature[name]))
        except ValueError:
            broken.append(f"{codes[unit]}: «{_text(feature[name])}»")
    if broken:
        raise QgsProcessingException(
            tr("The field «{field}» must hold numbers. It does not in: {rows}.").format(field=name, rows=named(broken))
        )
    return numbers


def population_of(
    codes: Sequence[str], features: Sequence[QgsFeature], name: str
) -> tuple[NDArray[np.int64], list[int]]:
    """Inhabitants of each unit, and the units for which the field says nothing, counted as nobody.

    Raises ``QgsProcessingException`` with the units for figures that are no number of people.
    """
    numbers = _numbers(codes, features, name)
    unknown = np.isnan(numbers)
    people = np.where(unknown, 0.0, numbers)
    # In "1.000" the dot may mean thousands or decimals: nobody should have to guess.
    dotted = np.array([bool(_DOTTED.fullmatch(_text(_value(feature[name])))) for feature in features])
    for broken, sentence in (
        (dotted, tr("The population in «{field}» has a dot in: {codes}. Write it without one.")),
        (
            people > _MOST_PEOPLE,
            tr("The population in «{field}» is no number of people in: {codes}. Is it the right field?"),
        ),
        (people < 0, tr("The population in «{field}» is negative in: {codes}. Correct it first.")),
        (people != np.floor(people), tr("The population in «{field}» is no whole number in: {codes}. Round it first.")),
    ):
        if broken.any():
            wrong = named(codes[unit] for unit in np.flatnonzero(broken).tolist())
            raise QgsProcessingException(sentence.format(field=name, codes=wrong))
    if people.sum() == 0:
        raise QgsProcessingException(
            tr(
                "Nobody lives in the layer: the field «{field}» is empty or zero for every unit. Did a join fail?"
            ).format(field=name)
        )
    return people.astype(np.int64), np.flatnonzero(unknown).tolist()


def _kommuner(codes: Sequence[str], features: Sequence[QgsFeature], name: str | None) -> list[str]:
    """The kommune of each unit: from its field, or from the code where the field says nothing."""
    kommuner, broken = [], []
    for code, feature in zip(codes, features):
        value = _text(feature[name]) if name else ""
        try:
            kommuner.append(kommune_code(value) if value else code[:4])
        except ValueError:
            broken.append(f"{code}: «{value}»")
    if broken:
        raise QgsProcessingException(
            tr("The field «{field}» must hold kommunenummer of 4 digits. It does not in: {rows}.").format(
                field=name, rows=named(broken)
            )
        )
    return kommuner


def _kommune_names(codes: Sequence[str], features: Sequence[QgsFeature], fields: UnitFields) -> list[str]:
    """The name of each unit's kommune; its number where the layer does not know the name."""
    kommuner = _kommuner(codes, features, fields.kommune)
    names: dict[str, str] = {}
    if fields.kommune_name:
        for kommune, feature in zip(kommuner, features):
            name = _text(feature[fields.kommune_name])
            if name:
                names.setdefault(kommune, name)
    return [names.get(kommune, kommune) for kommune in kommuner]


def zone_codes(features: Sequence[QgsFeature], name: str) -> list[str]:
    """The zones a field names, in any classification; "" for none. LKS codes get a lost leading zero back."""
    codes = []
    for feature in features:
        text = _text(feature[name])
        codes.append(text.zfill(ZONE_CODE_LENGTH) if len(text) == ZONE_CODE_LENGTH - 1 and text.isdigit() else text)
    return codes


def _previous(codes: Sequence[str], features: Sequence[QgsFeature], name: str | None) -> tuple[str, ...] | None:
    if name is None:
        return None
    former, broken = [], []
    for code, feature in zip(codes, features):
        try:
            former.append(previous_code(_value(feature[name])))
        except ValueError:
            broken.append(f"{code}: «{_text(feature[name])}»")
    if broken:
        raise QgsProcessingException(
            tr("The field «{field}» must hold LKS codes of 10 digits. It does not in: {rows}.").format(
                field=name, rows=named(broken)
            )
        )
    return tuple(former)


def chosen_measures(chosen: Sequence[str], names: Sequence[str]) -> tuple[Measure, ...]:
    """The measures that ``chosen`` indicators mean in a layer with the fields ``names``; all catalogued if none.

    Raises ``QgsProcessingException`` for fields that are not there.
    """
    chosen = chosen or catalogued(names)
    absent = [name for name in chosen if name not in names]
    if absent:
        raise QgsProcessingException(
            tr("The layer has no field {missing}. It has: {present}.").format(
                missing=", ".join(absent), present=", ".join(names)
            )
        )
    try:
        return tuple(measures(chosen, names))
    except ValueError as error:
        raise QgsProcessingException(
            tr("The field {field} is missing: a share needs both <key>_teller and <key>_nevner.").format(field=error)
        ) from error


def _attributes(
    codes: Sequence[str], features: Sequence[QgsFeature], fields: UnitFields, kommuner: NDArray[np.int64]
) -> NDArray[np.float64]:
    names = dict.fromkeys(name for measure in fields.measures for name in measure.fields)
    if not names:
        return np.zeros((len(codes), 0))
    columns = {name: _numbers(codes, features, name) for name in names}
    return attributes(fields.measures, columns, kommuner if fields.smooth else None)
