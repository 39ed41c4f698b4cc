"""Concentration of problems of living conditions, as SØF measures it: a socio-economic index, and on how many of its
indicators an area is among the highest.

Index: the unweighted mean of four percentages, not standardised. Concentration: the number of indicators on which the
area is in the top quarter, in the groups 0, 1, 2-3 and 4. The source (SØF 2021, chapters 4.1 and 4.4) states neither
the type of quantile nor what happens to ties; both are choices here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .figures import Floats
from .values import wilson

# Definitions 2, 1, 6 and 7 of Hyndman and Fan (1996), as numpy calls them.
AVERAGED, INVERTED, WEIBULL, LINEAR = "averaged_inverted_cdf", "inverted_cdf", "weibull", "linear"
QUANTILES = (AVERAGED, INVERTED, WEIBULL, LINEAR)
# Which areas the limits are taken from.
ALL, KOMMUNE, LARGE = "all", "kommune", "large"
REFERENCES = (ALL, KOMMUNE, LARGE)
# No class: a figure is unknown.
UNKNOWN = -1

Counts = NDArray[np.int64]
Flags = NDArray[np.bool_]


class NoReferenceError(ValueError):
    """No area belongs to the reference set that the limits are taken from."""


@dataclass(frozen=True)
class HighRule:
    """How areas are classed: ``ties`` whether an area exactly at the limit is among the highest, ``by_people`` whether
    the limits part people instead of areas, ``partial`` whether areas with unknown figures are classed by the others.

    With ``by_people`` the quantile is always the averaged inverse of the distribution. Kommuner are large above
    ``large`` inhabitants.
    """

    top: float = 0.25
    quantile: str = AVERAGED
    ties: bool = False
    by_people: bool = False
    reference: str = ALL
    partial: bool = False
    large: int = 20_000


@dataclass(frozen=True)
class AreaShares:
    """Areas and their figures: ``shares`` (n, k) from 0 to 1, NaN where unknown, ``bases`` (n, k) how many people or
    households each rests on, NaN where unknown, ``people`` (n,) inhabitants and ``kommuner`` (n,) of each area."""

    shares: Floats
    bases: Floats
    people: Floats
    kommuner: Sequence[str]


@dataclass(frozen=True)
class Concentration:
    """What is found: ``index`` (n,) in per cent, NaN where unknown, its ``rank`` (n,), 1 the highest, ``limits``
    (n, k) the share that each area must be above, ``high`` (n, k), ``count`` (n,) of high indicators or ``UNKNOWN``.

    ``lowest`` and ``highest`` (n,) are the counts if every share were at the lower or upper end of its 95 % interval,
    ``certainty`` (n,) the probability that the area belongs to its class by the true shares, given the limits: each
    true share is Beta(teller + 1/2, nevner - teller + 1/2) (Jeffreys), independent of the others. NaN or ``UNKNOWN``
    where a nevner is not known.
    """

    index: Floats
    rank: Floats
    limits: Floats
    high: Flags
    count: Counts
    lowest: Counts
    highest: Counts
    certainty: Floats


def concentrate(areas: AreaShares, choice: HighRule) -> Concentration:
    """Index and concentration of every area; raises ``NoReferenceError`` where the reference set is empty."""
    known = ~np.isnan(areas.shares)
    classed = known.any(axis=1) if choice.partial else known.all(axis=1)
    limits = _limits(areas, choice)
    high = _above(areas.shares, limits, choice.ties)
    index = np.full(len(known), np.nan)
    index[classed] = 100 * np.nanmean(areas.shares[classed], axis=1)
    count = np.where(classed, high.sum(axis=1), UNKNOWN)
    tellere = areas.shares * areas.bases
    low, top = wilson(tellere, areas.bases)
    sure = classed & (~np.isnan(low) | ~known).all(axis=1)
    return Concentration(
        index=index,
        rank=_rank(index),
        limits=limits,
        high=high,
        count=count,
        lowest=np.where(sure, _above(low, limits, choice.ties).sum(axis=1), UNKNOWN),
        highest=np.where(sure, _above(top, limits, choice.ties).sum(axis=1), UNKNOWN),
        certainty=np.where(sure, _certainty(tellere, areas.bases, limits, count), np.nan),
    )


def _above(shares: Floats, limits: Floats, ties: bool) -> Flags:
    with np.errstate(invalid="ignore"):
        return shares >= limits if ties else shares > limits


def _limits(areas: AreaShares, choice: HighRule) -> Floats:
    """(n, k) the limit of each indicator for each area; NaN where no area of the reference has a figure."""
    kommuner = np.array(areas.kommuner, dtype=str)
    limits = np.full(areas.shares.shape, np.nan)
    if choice.reference == KOMMUNE:
        for kommune in np.unique(kommuner):
            own = kommuner == kommune
            limits[own] = _limits_of(areas, own, choice)
        return limits
    within = np.ones(len(kommuner), dtype=bool)
    if choice.reference == LARGE:
        names, place = np.unique(kommuner, return_inverse=True)
        people = np.bincount(place, weights=np.nan_to_num(areas.people), minlength=len(names))
        within = (people > choice.large)[place]
        if not within.any():
            raise NoReferenceError
    limits[:] = _limits_of(areas, within, choice)
    return limits


def _limits_of(areas: AreaShares, within: Flags, choice: HighRule) -> Floats:
    found = np.full(areas.shares.shape[1], np.nan)
    for place in range(len(found)):
        there = within & ~np.isnan(areas.shares[:, place])
        values = areas.shares[there, place]
        if choice.by_people and len(values):
            found[place] = weighted_quantile(values, np.nan_to_num(areas.people[there]), 1 - choice.top)
        elif len(values):
            found[place] = float(np.quantile(values, 1 - choice.top, method=choice.quantile))  # type: ignore[call-overload]
    return found


def weighted_quantile(values: Floats, weights: Floats, part: float) -> float:
    """The value that ``part`` of the weights lie at or below; the mean of the two where it falls between them."""
    order = np.argsort(values, kind="stable")
    values, weights = values[order], weights[order]
    values, weights = values[weights > 0], weights[weights > 0]
    if not len(values):
        return float("nan")
    summed = np.cumsum(weights)
    wanted = part * summed[-1]
    place = min(int(np.searchsorted(summed, wanted * (1 - 1e-12))), len(values) - 1)
    if np.isclose(summed[place], wanted, rtol=1e-12) and place + 1 < len(values):
        return float((values[place] + values[place + 1]) / 2)
    return float(values[place])


def _rank(index: Floats) -> Floats:
    """1 for the highest; equal ones share the better rank."""
    known = ~np.isnan(index)
    rising = np.sort(index[known])
    ranks = np.full(len(index), np.nan)
    ranks[known] = len(rising) - np.searchsorted(rising, index[known], side="right") + 1
    return ranks


def _certainty(tellere: Floats, bases: Floats, limits: Floats, count: Counts) -> Floats:
    """(n,) the probability of the class that each count belongs to."""
    from scipy.special import betainc  # see canExecute

    n, k = tellere.shape
    with np.errstate(invalid="ignore"):
        possible = (tellere >= 0) & (tellere <= bases)
        below = betainc(tellere + 0.5, bases - tellere + 0.5, np.clip(limits, 0, 1))
    above = np.where(possible & ~np.isnan(limits), 1 - below, 0.0)
    chance = np.zeros((n, k + 1))
    chance[:, 0] = 1.0
    for place in range(k):
        more = chance * above[:, [place]]
        chance = chance - more
        chance[:, 1:] += more[:, :-1]
    group = np.array([class_of(number, k) for number in range(k + 1)])
    own = np.array([class_of(int(number), k) for number in count])
    return np.where(count >= 0, (chance * (group[None, :] == own[:, None])).sum(axis=1), np.nan)


def class_of(count: int, indicators: int) -> str:
    """The group a count belongs to: "0", "1", "2–3" and "4" of four indicators; "" for ``UNKNOWN``."""
    if count < 0:
        return ""
    between = count >= 2 and count < indicators
    return (f"2–{indicators - 1}" if indicators > 3 else "2") if between else str(count)


def classes(indicators: int) -> list[str]:
    """All groups, rising."""
    return list(dict.fromkeys(class_of(count, indicators) for count in range(indicators + 1)))


def correlations(shares: Floats) -> Floats:
    """(k, k) Pearson's correlation of the indicators over the areas that have them all; NaN where it has no meaning:
    fewer than three areas, or an indicator that is the same everywhere."""
    whole = shares[~np.isnan(shares).any(axis=1)]
    if len(whole) < 3:
        return np.full((shares.shape[1],) * 2, np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.atleast_2d(np.corrcoef(whole, rowvar=False))


def other_choices(choice: HighRule) -> list[tuple[str, str, HighRule]]:
    """Every choice that differs in one respect: (parameter, its other value, the choice)."""
    found = [
        ("QUANTILE", quantile, replace(choice, quantile=quantile))
        for quantile in QUANTILES
        if quantile != choice.quantile and not choice.by_people
    ]
    found.append(("TIES", "outside" if choice.ties else "inside", replace(choice, ties=not choice.ties)))
    people = replace(choice, by_people=not choice.by_people)
    found.append(("QUARTER_OF", "areas" if choice.by_people else "people", people))
    found += [
        ("REFERENCE", reference, replace(choice, reference=reference))
        for reference in REFERENCES
        if reference != choice.reference
    ]
    return found


def n_changed(one: Concentration, other: Concentration) -> int:
    """How many areas are in another class, or have one in only one of the two."""
    k = one.high.shape[1]
    return sum(class_of(int(a), k) != class_of(int(b), k) for a, b in zip(one.count, other.count))
