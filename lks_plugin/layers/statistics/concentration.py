"""Concentration of problems: from areas with their indicators to the layer of classes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeature, QgsFields, QgsRuleBasedRenderer, QgsVectorLayer

from ...engine.statistics.concentration import (
    Concentration,
    HighRule,
    NoReferenceError,
    class_of,
    classes,
    concentrate,
    n_changed,
    other_choices,
)
from ..errors import InputError
from ..fields import boolean, decimal, fields_of, integer, memory_layer, text
from ..numbers import number
from ..parameter_names import parameter
from ..styles import MANY_ZONES, NO_VALUE_COLOUR, fill, label
from ..translation import tr
from .area_figures import AreaLayer

# SØF's four, by their keys in the catalogue; the first is completed with the limit of low income.
LOW_INCOME = "personer_lavinntekt_"
IMMIGRANTS, SINGLE, SCHOOLING = "innvandrere", "barn_enslige_foreldre", "lav_utdanning_16"
EU60, EU50 = "eu60", "eu50"
# Tellere below this can give people away.
SMALL_COUNT = 4
# ColorBrewer's OrRd: light to dark, which stay apart for colour-blind eyes and in grey.
_COLOURS = ("#fef0d9", "#fdcc8a", "#fc8d59", "#b30000")
_OUTLINE = "#33414d"


@dataclass(frozen=True)
class OtherRule:
    """What another choice would change: the parameter, its value, and how many areas would be in another class (None
    where it cannot be made)."""

    parameter: str
    value: str
    changed: int | None


@dataclass(frozen=True)
class Concentrated:
    """The areas, what was chosen and found, and what other choices would change."""

    layer: AreaLayer
    choice: HighRule
    found: Concentration
    others: Sequence[OtherRule]

    @property
    def keys(self) -> list[str]:
        """The keys of the indicators."""
        return [measure.key for measure in self.layer.measures]

    def class_at(self, at: int) -> str:
        """The class of an area, "" for none."""
        return class_of(int(self.found.count[at]), len(self.keys))

    @property
    def counts(self) -> dict[str, int]:
        """How many areas each class has, rising; "" are those without."""
        own = [self.class_at(at) for at in range(len(self.layer.codes))]
        return {name: own.count(name) for name in (*classes(len(self.keys)), "")}

    @property
    def n_small(self) -> int:
        """How many shares rest on a teller, or a rest of nevner, that can give people away."""
        tellere = self.layer.tellere
        with np.errstate(invalid="ignore"):
            rest = self.layer.shares.bases - tellere
            return int(((tellere < SMALL_COUNT) | (rest < SMALL_COUNT)).sum())


def make_concentration(layer: AreaLayer, choice: HighRule, other_income: AreaLayer | None = None) -> Concentrated:
    """Class the areas; ``other_income`` are the same areas by the other limit of low income, to compare with.

    Raises ``InputError`` where the choice needs inhabitants that nobody knows, or no kommune is large.
    """
    if np.isnan(layer.shares.people).all() and (choice.by_people or choice.reference == "large"):
        raise InputError("no_inhabitants", choice=parameter("QUARTER_OF" if choice.by_people else "REFERENCE"))
    try:
        found = concentrate(layer.shares, choice)
    except NoReferenceError as error:
        raise InputError("no_large_kommune", limit=number(choice.large)) from error
    others = [OtherRule(name, value, _changed(layer, other, found)) for name, value, other in other_choices(choice)]
    if other_income is not None:
        income = next(m.key for m in other_income.measures if m.key.startswith(LOW_INCOME))
        changed = n_changed(found, concentrate(other_income.shares, choice))
        others.append(OtherRule("LOW_INCOME", income.removeprefix(LOW_INCOME), changed))
    return Concentrated(layer, choice, found, others)


def _changed(layer: AreaLayer, other: HighRule, found: Concentration) -> int | None:
    if np.isnan(layer.shares.people).all() and (other.by_people or other.reference == "large"):
        return None
    try:
        return n_changed(found, concentrate(layer.shares, other))
    except NoReferenceError:
        return None


def concentration_fields(keys: Sequence[str]) -> QgsFields:
    """Code, name, kommune and inhabitants; index and class; of each indicator its per cent and whether it is high."""
    fields = fields_of(text("omraade"), text("navn"), text("kommunenummer", 4), integer("befolkning"))
    own = (decimal("indeks"), integer("rang"), integer("antall_hoye"), text("klasse", 5), decimal("sikkerhet"))
    for each in (*own, integer("hoye_minst"), integer("hoye_mest")):
        fields.append(each)
    for key in keys:
        for each in (decimal(f"{key}_prosent"), boolean(f"{key}_hoy"), text(f"{key}_flagg", 2)):
            fields.append(each)
    return fields


def concentration_features(made: Concentrated) -> Iterator[QgsFeature]:
    """A row for each area."""
    layer, found = made.layer, made.found
    fields = concentration_fields(made.keys)
    for at, code in enumerate(layer.codes):
        values: list[object] = [code, layer.names[at], layer.shares.kommuner[at] or None]
        values.append(_whole(layer.shares.people[at]))
        classed = found.count[at] >= 0
        values += [_decimal(found.index[at], 4), _whole(found.rank[at]), int(found.count[at]) if classed else None]
        values += [made.class_at(at) or None, _decimal(found.certainty[at], 4)]
        values += [int(each[at]) if each[at] >= 0 else None for each in (found.lowest, found.highest)]
        for place in range(len(made.keys)):
            share = layer.shares.shares[at, place]
            high = None if np.isnan(share) else bool(found.high[at, place])
            values += [_decimal(100 * share, 4), high, layer.unknown.get((at, place))]
        feature = QgsFeature(fields)
        feature.setAttributes(values)
        if code in layer.geometries:
            feature.setGeometry(layer.geometries[code])
        yield feature


def _decimal(value: float, decimals: int) -> float | None:
    return None if np.isnan(value) else round(float(value), decimals)


def _whole(value: float) -> int | None:
    return None if np.isnan(value) else int(value)


def class_colours(made: Concentrated) -> list[tuple[str, str, str]]:
    """Class, colour and meaning, rising."""
    names = list(made.counts)[:-1]
    steps = [round(at * (len(_COLOURS) - 1) / max(1, len(names) - 1)) for at in range(len(names))]
    said = tr("high on {count} of {all}")
    return [(name, _COLOURS[step], said.format(count=name, all=len(made.keys))) for name, step in zip(names, steps)]


def without_class() -> str:
    """What areas in grey are."""
    return tr("without a class: a figure is hidden or missing")


def style_concentration(layer: QgsVectorLayer, colours: Sequence[tuple[str, str, str]]) -> None:
    """Areas by their class, grey where they have none, labelled with their name."""
    root = QgsRuleBasedRenderer.Rule(None)
    for name, colour, meaning in colours:
        rule = QgsRuleBasedRenderer.Rule(fill(colour, _OUTLINE, 0.3))
        rule.setFilterExpression(f"\"klasse\" = '{name}'")
        rule.setLabel(meaning)
        root.appendChild(rule)
    other = QgsRuleBasedRenderer.Rule(fill(NO_VALUE_COLOUR, _OUTLINE, 0.3))
    other.setIsElse(True)
    other.setLabel(without_class())
    root.appendChild(other)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    label(layer, '"navn"', layer.featureCount() > MANY_ZONES)


def concentration_preview(made: Concentrated) -> QgsVectorLayer | None:
    """The areas in memory, styled, for the map of the report; None without polygons."""
    features = [feature for feature in concentration_features(made) if feature.hasGeometry()]
    if not features:
        return None
    layer = memory_layer("areas", made.layer.crs, concentration_fields(made.keys), features)
    style_concentration(layer, class_colours(made))
    return layer
