"""People and living conditions of an invented kommune: counts that hang together and vary smoothly over the map.

Three latent factors drive everything: affluence, family phase and urbanity. Levels are near Norway's; the rest is
invention. Counts are drawn, so small units are as noisy as real ones.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix

from ..units.indicators import BASE_SUFFIX, BUILDING_TOTAL, BUILDING_TYPES, COUNT_SUFFIX, INDICATORS, SUPPRESSED_SIGN

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

NOT_POSSIBLE_SIGN = "."
# Counts of people in difficulty from one to this are withheld, as in Statistics Norway's files.
SUPPRESSED_UP_TO = 3
SENSITIVE = ("barn_lavinntekt_eu50", "sosialhjelp", "unge_ufore", "overgangsstonad", "barnevern")

# Median inhabitants of a unit in town, village and country, before scaling to the wanted total.
TYPICAL_POPULATION = np.array([430.0, 340.0, 230.0])
POPULATION_SPREAD = 0.42
MEAN_POPULATION = (405.0, 440.0)
SMALLEST, LARGEST = 15, 3500

SMOOTHING_ROUNDS = 3
OWN_NOISE = 0.35
INDICATOR_NOISE = 0.15
MEDIAN_INCOME = 438_000.0

Effects = tuple[float, float, float]


@dataclass(frozen=True)
class Share:
    """How common something is among ``base``, and how its log odds move with affluence, family phase, urbanity."""

    base: str
    level: float
    effects: Effects


# Age groups: weight, and how its logarithm moves with affluence, family phase and urbanity.
AGES: dict[str, tuple[float, Effects]] = {
    "0-15": (0.172, (0.02, 0.26, -0.06)),
    "16-17": (0.024, (0.05, 0.22, -0.05)),
    "18-20": (0.036, (0.00, 0.05, 0.05)),
    "21-29": (0.110, (-0.10, -0.12, 0.22)),
    "30-39": (0.130, (-0.02, 0.12, 0.15)),
    "40-66": (0.345, (0.08, 0.05, -0.05)),
    "67+": (0.183, (0.00, -0.35, -0.08)),
}

SHARES: dict[str, Share] = {
    "innvandrere": Share("everyone", 0.15, (-0.35, 0.00, 0.40)),
    "barneutflyttinger": Share("children", 0.075, (-0.30, -0.10, 0.20)),
    "utflyttinger": Share("everyone", 0.10, (-0.20, -0.15, 0.28)),
    "barn_enslige_foreldre": Share("children", 0.17, (-0.35, -0.12, 0.10)),
    "aleneboende": Share("adults", 0.24, (-0.18, -0.40, 0.28)),
    "lav_utdanning_30_39": Share("30-39", 0.18, (-0.50, 0.00, -0.18)),
    "lav_utdanning_16": Share("16+", 0.25, (-0.38, -0.02, -0.22)),
    "ikke_kompetanse": Share("21-29", 0.23, (-0.42, 0.00, -0.05)),
    "gjeld": Share("households", 0.20, (-0.05, 0.32, 0.05)),
    "AAP": Share("18-66", 0.042, (-0.38, -0.05, 0.00)),
    "arbeidsledighet": Share("18-66", 0.022, (-0.32, 0.00, 0.12)),
    "ungdomsledighet": Share("16-29", 0.026, (-0.32, 0.00, 0.08)),
    "sosialhjelp": Share("18-66", 0.038, (-0.50, -0.12, 0.18)),
    "unge_ufore": Share("18-39", 0.030, (-0.35, -0.05, -0.10)),
    "overgangsstonad": Share("women 16-39", 0.016, (-0.45, 0.10, 0.00)),
    "barnevern": Share("children", 0.040, (-0.45, -0.05, 0.05)),
    "leide_boliger": Share("households", 0.22, (-0.28, -0.32, 0.45)),
}
# An entry of the catalogue of which no more is known here.
USUAL = Share("everyone", 0.05, (-0.30, 0.00, 0.05))
# The rest after low education; and who is poor at the EU's 60 % limit, and of those at its 50 % limit.
HIGH_30_39 = Share("30-39", 0.62, (0.50, 0.05, 0.35))
HIGH_16 = Share("16+", 0.48, (0.48, 0.05, 0.35))
POOR_CHILDREN = Share("children", 0.105, (-0.55, -0.08, 0.18))
POOR_ADULTS = Share("adults", 0.095, (-0.42, -0.22, 0.12))
DEEPLY_POOR = Share("poor", 0.48, (-0.10, 0.00, 0.05))
SHARED_HOUSEHOLDS = Share("adults", 0.52, (0.00, 0.00, 0.02))

# Building types: weight, and how its logarithm moves with affluence, family phase and urbanity.
BUILDINGS: dict[str, tuple[float, Effects]] = {
    "bot_enebolig": (0.50, (0.25, 0.25, -0.75)),
    "bot_tomannsbolig": (0.09, (0.05, 0.10, 0.05)),
    "bot_rekkehus": (0.13, (0.00, 0.25, 0.35)),
    "bot_blokk": (0.19, (-0.15, -0.35, 1.10)),
    "bot_annen_bolig": (0.03, (-0.10, -0.10, 0.10)),
}


def draw_populations(settlement: Floats, empty: int, rng: np.random.Generator) -> tuple[Ints, Ints]:
    """Inhabitants (n,) now and ten years ago. ``settlement`` (n, 3): town, village, country; nobody in ``empty``."""
    urban = settlement / settlement.sum(axis=1, keepdims=True)
    wish = urban @ TYPICAL_POPULATION * rng.lognormal(0.0, POPULATION_SPREAD, len(urban))
    wish[empty] = 0.0
    now = np.rint(wish * len(wish) * rng.uniform(*MEAN_POPULATION) / wish.sum()).clip(SMALLEST, LARGEST)
    growth = urban @ np.array([0.10, 0.06, -0.05]) + rng.normal(0.0, 0.09, len(now))
    before = np.rint(now / np.exp(growth))
    now[empty] = before[empty] = 0.0
    return now.astype(np.int64), before.astype(np.int64)


def draw_factors(edges: Ints, settlement: Floats, rng: np.random.Generator) -> Floats:
    """The (n, 3) affluence, family phase and urbanity, each with mean 0 and deviation 1, alike across ``edges``."""
    urbanity = np.log(settlement.sum(axis=1))
    affluence, family = rng.normal(size=(2, len(settlement)))
    affluence = _standard(_smoothed(affluence, edges)) + OWN_NOISE * rng.normal(size=len(settlement))
    family = _standard(_smoothed(family, edges)) + OWN_NOISE * rng.normal(size=len(settlement))
    urbanity = _standard(urbanity) + 0.5 * OWN_NOISE * rng.normal(size=len(settlement))
    return np.column_stack([_standard(factor) for factor in (affluence, family - 0.4 * urbanity, urbanity)])


def draw_columns(
    population: Ints, factors: Floats, rng: np.random.Generator, signs: bool = True
) -> dict[str, list[str] | list[int]]:
    """The indicator columns in catalogue order, texts, and the building types, numbers; n values each. With ``signs``
    small counts are withheld (:), without them they stand as Statistics Norway itself has them."""
    groups = _age_groups(population, factors, rng)
    counts = _incomes(groups, factors, rng) | {"barn": (groups["children"], population)}
    for level, high in (("30_39", HIGH_30_39), ("16", HIGH_16)):
        key = f"lav_utdanning_{level}"
        low, base = _draw(SHARES[key], groups, factors, rng), groups[high.base]
        counts[key] = (low, base)
        counts[f"hoy_utdanning_{level}"] = (_draw(high, {high.base: base - low}, factors, rng), base)
    alone = _draw(SHARES["aleneboende"], groups, factors, rng)
    counts["aleneboende"] = (alone, groups["adults"])
    groups["households"] = alone + _draw(SHARED_HOUSEHOLDS, {"adults": groups["adults"] - alone}, factors, rng)
    every = {**SHARES, **{indicator.key: USUAL for indicator in INDICATORS if indicator.key not in SHARES}}
    for key, share in every.items():
        if key not in counts:
            counts[key] = (_draw(share, groups, factors, rng), groups[share.base])
    columns: dict[str, list[str] | list[int]] = {}
    for indicator in INDICATORS:
        if indicator.is_share:
            count, base = counts[indicator.key]
            columns[indicator.key + COUNT_SUFFIX] = _texts(count, signs and indicator.key in SENSITIVE)
            columns[indicator.key + BASE_SUFFIX] = _texts(base, False)
        else:
            columns[indicator.key] = _median_incomes(population, factors, rng)
    return columns | _buildings(groups["households"], factors, rng)


def _age_groups(population: Ints, factors: Floats, rng: np.random.Generator) -> dict[str, Ints]:
    """Inhabitants (n,) by age, and the wider groups that the indicators are shares of."""
    drawn = rng.multinomial(population, _mixture(AGES, factors, rng)).T
    groups: dict[str, Ints] = dict(zip(AGES, drawn))
    groups["everyone"] = population
    groups["children"] = groups["0-15"] + groups["16-17"]
    groups["adults"] = population - groups["children"]
    groups["16+"] = population - groups["0-15"]
    groups["16-29"] = groups["16-17"] + groups["18-20"] + groups["21-29"]
    groups["18-39"] = groups["18-20"] + groups["21-29"] + groups["30-39"]
    groups["18-66"] = groups["adults"] - groups["67+"]
    groups["women 16-39"] = rng.binomial(groups["16-17"] + groups["18-39"], 0.485)
    return groups


def _incomes(groups: dict[str, Ints], factors: Floats, rng: np.random.Generator) -> dict[str, tuple[Ints, Ints]]:
    """Counts and bases of low income: children are among the persons, and EU-50 is within EU-60."""
    children, adults = (_draw(share, groups, factors, rng) for share in (POOR_CHILDREN, POOR_ADULTS))
    deep_children, deep_adults = (_draw(DEEPLY_POOR, {"poor": poor}, factors, rng) for poor in (children, adults))
    return {
        "personer_lavinntekt_eu50": (deep_children + deep_adults, groups["everyone"]),
        "personer_lavinntekt_eu60": (children + adults, groups["everyone"]),
        "barn_lavinntekt_eu50": (deep_children, groups["children"]),
        "barn_lavinntekt_eu60": (children, groups["children"]),
    }


def _median_incomes(population: Ints, factors: Floats, rng: np.random.Generator) -> list[str]:
    """Kroner (n,) in whole thousands; the sign "not possible" where nobody lives."""
    logarithm = 0.105 * factors[:, 0] + 0.02 * factors[:, 1] + 0.015 * factors[:, 2]
    kroner = MEDIAN_INCOME * np.exp(logarithm + rng.normal(0.0, 0.02, len(population)))
    thousands = np.rint(kroner / 1000).astype(np.int64)
    return [
        str(value * 1000) if people else NOT_POSSIBLE_SIGN
        for value, people in zip(thousands.tolist(), population.tolist())
    ]


def _buildings(households: Ints, factors: Floats, rng: np.random.Generator) -> dict[str, list[int]]:
    """Dwellings (n,) by building type and altogether: one per household and some that stand empty."""
    dwellings = households + rng.binomial(households, 0.06)
    drawn = rng.multinomial(dwellings, _mixture(BUILDINGS, factors, rng)).T
    by_type = dict(zip(BUILDINGS, drawn.tolist()))
    return {key: by_type[key] for key in BUILDING_TYPES} | {BUILDING_TOTAL: dwellings.tolist()}


def _draw(share: Share, groups: dict[str, Ints], factors: Floats, rng: np.random.Generator) -> Ints:
    """How many (n,) of the share's base it applies to."""
    noise = rng.normal(0.0, INDICATOR_NOISE, len(factors))
    odds = share.level / (1 - share.level) * np.exp(factors @ np.array(share.effects) + noise)
    return rng.binomial(groups[share.base], odds / (1 + odds))


def _mixture(kinds: dict[str, tuple[float, Effects]], factors: Floats, rng: np.random.Generator) -> Floats:
    """The probability (n, k) of every kind."""
    levels = np.array([level for level, _ in kinds.values()])
    effects = np.array([effect for _, effect in kinds.values()])
    noise = rng.normal(0.0, INDICATOR_NOISE, (len(factors), len(kinds)))
    weights = levels * np.exp(factors @ effects.T + noise)
    return weights / weights.sum(axis=1, keepdims=True)


def _texts(counts: Ints, is_sensitive: bool) -> list[str]:
    return [
        SUPPRESSED_SIGN if is_sensitive and 0 < count <= SUPPRESSED_UP_TO else str(count) for count in counts.tolist()
    ]


def _smoothed(values: Floats, edges: Ints) -> Floats:
    """``values`` (n,), again and again replaced by the mean of themselves and their neighbours across ``edges``."""
    size = len(values)
    half = coo_matrix((np.ones(len(edges)), edges.T), shape=(size, size)).tocsr()
    graph = half + half.T
    neighbours = np.asarray(graph.sum(axis=1)).ravel()
    for _ in range(SMOOTHING_ROUNDS):
        values = (values + graph @ values) / (1 + neighbours)
    return values


def _standard(values: Floats) -> Floats:
    return (values - values.mean()) / values.std()
