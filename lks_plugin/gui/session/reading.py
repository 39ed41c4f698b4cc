"""From a layer to what the editor works on: the ground, the division on it, and what differences are measured by."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsVectorLayer

from ...engine.errors import LksError
from ...engine.progress import Progress, part_of
from ...engine.rules.assignment import Assignment, Ground, known_best, labels_of_codes
from ...engine.units.coding import code_levels
from ...engine.units.homogeneity import (
    heterogeneity_by_zone,
    homogeneity,
    principal_components,
    standardise,
    total_heterogeneity,
)
from ...engine.units.indicators import Measure
from ...engine.units.units import Units
from ...layers.errors import error_sentence
from ...layers.fields import value_of
from ...layers.reading.units import UnitLayer, lks_code, read_units, text_of
from ...layers.validation.validation import Claims, ValidationOptions, assign, read_claims
from ...package import small_numbers
from .settings import EditSettings
from .shape import Shapes

Floats = NDArray[np.float64]

# The share of the variance that the components explain, as in lks:generate.
_VARIANCE = 0.8


@dataclass(frozen=True)
class Likeness:
    """What homogeneity is measured by: ``features`` (n, d) of the units and their ``weights`` (n,), 0 for those that
    do not count; ``mean_spread`` the sum of squares per inhabitant of the layer as a whole."""

    features: Floats
    weights: Floats
    mean_spread: float

    def within(self, units: Sequence[int]) -> float:
        """The weighted sum of squares of some units around their mean."""
        index = np.asarray(units, dtype=np.int64)
        if not len(index):
            return 0.0
        zeros = np.zeros(len(index), dtype=np.int64)
        return float(heterogeneity_by_zone(self.features[index], self.weights[index], zeros)[0])

    def of(self, units: Sequence[int]) -> float | None:
        """How alike some units are: 1 where they do not differ, 0 where they differ as the whole layer does, or more.
        None where nobody lives there."""
        mass = float(self.weights[np.asarray(units, dtype=np.int64)].sum())
        return homogeneity(self.within(units) / mass, self.mean_spread) if mass > 0 else None


@dataclass(frozen=True)
class Counted:
    """How exactly inhabitants are known: not those of ``uncounted`` units, and small numbers where they are
    ``rounded``."""

    uncounted: frozenset[int] = frozenset()
    rounded: bool = False

    def doubt(self, ground: Ground, units: Sequence[int], alone: bool) -> str:
        """Why it is not certain on which side of a limit a zone of units is, as ``small_numbers.doubt`` tells it;
        ``alone`` where its kommune or bydel is too small for two."""
        if not units or not (self.uncounted or self.rounded):
            return ""
        population = ground.units.population
        people = [None if unit in self.uncounted else int(population[unit]) for unit in units]
        return small_numbers.doubt(people, self.rounded, small_numbers.edges(ground.criteria_of(units[0]), alone))


@dataclass(frozen=True)
class Reading:
    """A layer as read.

    ``fids`` are the rows of each unit, more than one where a unit occurs again; ``unit_of`` the unit of each row;
    ``digests`` what each row says beside its zone; ``likeness`` None without usable indicators, ``trouble`` why;
    ``rounded`` whether small numbers of inhabitants are.
    """

    layer: UnitLayer
    ground: Ground
    claims: Claims
    fids: tuple[tuple[int, ...], ...]
    unit_of: Mapping[int, int]
    digests: Mapping[int, bytes]
    unit_names: Sequence[str]
    proposal: Sequence[str] | None
    comments: Sequence[str]
    likeness: Likeness | None
    trouble: str
    rounded: bool = False

    @property
    def units(self) -> Units:
        """The units, by their code."""
        return self.layer.units

    @cached_property
    def shapes(self) -> Shapes:
        """How round zones are."""
        return Shapes(self.layer.geometries, self.ground.graph)

    @property
    def uncounted(self) -> frozenset[int]:
        """The units of which no inhabitants are known; they count as nobody."""
        return self.layer.uncounted

    @property
    def counted(self) -> Counted:
        """How exactly the inhabitants are known."""
        return Counted(self.uncounted, self.rounded)

    def assignment(self) -> Assignment:
        """The division as the rows say it, on its ground, free to change."""
        labels, codes = labels_of_codes(self.claims.codes)
        names = None if self.claims.names is None else list(self.claims.names)
        return Assignment(self.ground, labels, codes, names, self.claims.reasons)


def read_layer(layer: QgsVectorLayer, settings: EditSettings, progress: Progress | None = None) -> Reading:
    """Read a layer with the edits it holds. Raises ``InputError`` as ``read_units`` does."""
    read = read_units(layer, settings.unit_fields, part_of(progress, 0.0, 0.3), allow_repeated=True)
    read = replace(read, units=_completed(read, settings))
    claims = _claims(read, settings)
    options = ValidationOptions(settings.criteria, settings.contiguity)
    ground = assign(read, claims, options, part_of(progress, 0.3, 0.9)).ground
    likeness, trouble = _likeness(read, settings)
    return _with_rows(read, ground, claims, likeness, trouble, settings)


def _claims(read: UnitLayer, settings: EditSettings) -> Claims:
    """What the rows say of the division, and what a package tells of the kommuner."""
    claims = read_claims(read, settings.claims)
    return replace(claims, trends=known_best(settings.trends, claims.trends))


def _completed(read: UnitLayer, settings: EditSettings) -> Units:
    """The units with what a package tells elsewhere: the kommune's name, and bydel and delbydel in the digits of the
    codes that were proposed."""
    units, field = read.units, settings.proposal_field
    pairs = zip(units.kommuner, units.kommune_names)
    names = tuple(settings.kommune_names.get(kommune, name) if name == kommune else name for kommune, name in pairs)
    levels = units.levels
    if field is not None and not settings.strata_fields:
        codes = [lks_code(feature[field]) for feature in read.features]
        own = [code if code.startswith(kommune) else "" for code, kommune in zip(codes, units.kommuner)]
        levels = tuple(code_levels(own))
    return replace(units, kommune_names=names, levels=levels)


def read_again(layer: QgsVectorLayer, settings: EditSettings, known: Reading) -> Reading:
    """Read a layer that was read before. Where only zones, names, reasons and comments may have changed, which takes
    the least of the time, the ground stays the same object."""
    if any(layer.fields().lookupField(name) < 0 for name in settings.unit_fields.names()):
        return read_layer(layer, settings)
    features = {feature.id(): QgsFeature(feature) for feature in layer.getFeatures()}
    digests = {fid: _digest(feature, settings) for fid, feature in features.items()}
    if digests != known.digests:
        return read_layer(layer, settings)
    read = replace(
        known.layer,
        features=[features[feature.id()] for feature in known.layer.features],
        repeated=[(unit, features[feature.id()]) for unit, feature in known.layer.repeated],
    )
    claims = _claims(read, settings)
    return _with_rows(read, known.ground, claims, known.likeness, known.trouble, settings)


def _with_rows(
    read: UnitLayer,
    ground: Ground,
    claims: Claims,
    likeness: Likeness | None,
    trouble: str,
    settings: EditSettings,
) -> Reading:
    fids = [[feature.id()] for feature in read.features]
    for unit, feature in read.repeated:
        fids[unit].append(feature.id())
    features = [*read.features, *(feature for _, feature in read.repeated)]
    proposal = settings.proposal_field
    return Reading(
        layer=read,
        ground=ground,
        claims=claims,
        fids=tuple(tuple(rows) for rows in fids),
        unit_of={fid: unit for unit, rows in enumerate(fids) for fid in rows},
        rounded=settings.rounded,
        digests={feature.id(): _digest(feature, settings) for feature in features},
        unit_names=_texts(read.features, settings.unit_name_field),
        proposal=[lks_code(feature[proposal]) for feature in read.features] if proposal else None,
        comments=_texts(read.features, settings.comment_field),
        likeness=likeness,
        trouble=trouble,
    )


def _texts(features: Iterable[QgsFeature], name: str | None) -> list[str]:
    return [text_of(feature[name]) if name else "" for feature in features]


def _digest(feature: QgsFeature, settings: EditSettings) -> bytes:
    """What a row says of its unit, whatever zone it is in."""
    present = [name for name in settings.ground_fields if feature.fields().lookupField(name) >= 0]
    values = [(name, feature[name]) for name in present]
    content = repr([(name, value_of(value)) for name, value in values]).encode("utf-8")
    return hashlib.blake2b(content + bytes(feature.geometry().asWkb()), digest_size=16).digest()


def usable(measures: Sequence[Measure], read: UnitLayer) -> tuple[Measure, ...]:
    """The indicators whose fields are (still) there."""
    fields = read.features[0].fields()
    return tuple(m for m in measures if all(fields.lookupField(name) >= 0 for name in m.fields))


# -- homogeneity ------------------------------------------------------------------------------------------------------


def _likeness(read: UnitLayer, settings: EditSettings) -> tuple[Likeness | None, str]:
    """What homogeneity is measured by, or why it is not: broken indicators must not keep anyone from editing."""
    measures = usable(settings.measures, read)
    if not measures:
        return None, ""
    try:
        values = read.attributes_of(measures, smooth=True)[read.zoned]
        names = [measure.name for measure in measures]
        scores = _scores(values, names, read.units.population[read.zoned])
    except LksError as error:
        return None, error_sentence(error)
    except ValueError as error:
        return None, str(error)
    features = np.zeros((len(read.units), scores.shape[1]))
    features[read.zoned] = scores
    weights = np.zeros(len(read.units))
    weights[read.zoned] = read.units.population[read.zoned]
    total = total_heterogeneity(features[read.zoned], weights[read.zoned])
    return Likeness(features, weights, total / float(weights.sum())), ""


def _scores(values: Floats, names: Sequence[str], population: NDArray[np.int64]) -> Floats:
    """Component scores; the standardised attributes themselves where scikit-learn is missing."""
    try:
        return principal_components(values, names, population, _VARIANCE).scores
    except ImportError:
        deviations, _ = standardise(values, population.astype(float))
        # Rounded as component scores are.
        return np.round(deviations, 9)
