"""Weights of indicators by key: which measures they reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from .indicators import BASE_SUFFIX, BUILDING_TYPES, COUNT_SUFFIX, INDICATORS, Measure

# Stands for every building type that has no weight of its own.
BUILDING_GROUP = "bot"


def weight_key(name: str) -> str:
    """The key that ``name`` means: small letters, without ``_teller`` or ``_nevner``."""
    key = name.strip().lower()
    for suffix in (COUNT_SUFFIX, BASE_SUFFIX):
        key = key.removesuffix(suffix)
    return key


def catalogue_keys() -> list[str]:
    """Every key of the catalogue a weight can be given for, in the catalogue's order."""
    return [*(weight_key(indicator.key) for indicator in INDICATORS), BUILDING_GROUP, *BUILDING_TYPES]


def weighted(wanted: Sequence[Measure], weights: Mapping[str, float]) -> tuple[Measure, ...]:
    """The measures with their weights from ``weights`` by key, as ``weight_key`` writes it; 1 where there is none.

    The key ``bot`` gives its weight to each building type without one of its own: 0.2 lets the five together weigh as
    much as one indicator.
    """
    return tuple(replace(measure, weight=weights.get(_reaching(measure, weights), 1.0)) for measure in wanted)


def idle_keys(wanted: Sequence[Measure], weights: Mapping[str, float]) -> list[str]:
    """The keys of ``weights`` that reach none of the measures."""
    reached = {_reaching(measure, weights) for measure in wanted}
    return [key for key in weights if key not in reached]


def _reaching(measure: Measure, weights: Mapping[str, float]) -> str:
    """The key by which a weight reaches the measure."""
    own = weight_key(measure.key)
    return BUILDING_GROUP if measure.part_of_whole and own not in weights else own
