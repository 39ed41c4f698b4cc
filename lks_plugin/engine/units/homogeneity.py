"""Homogeneity: standardisation, principal components and the heterogeneity of a division.

Heterogeneity is the population-weighted sum of squared deviations from the zone's mean (Guo 2008 with unit weights);
homogeneity is 1 - within / total, the share of the variation that lies between the zones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Components:
    """Principal components of p attributes over n units, d of them kept.

    ``scores`` (n, d) in standard deviations of the attributes; ``explained`` (r,) share of the variance of all r
    components, largest first; ``loadings`` (d, q) the unit vectors of the kept components in the q attributes used,
    each with its largest element positive; ``correlation`` (q, q) the weighted covariance matrix of the standardised
    attributes, each times the root of its weight; ``names`` (q,) the attributes used, ``used`` (q,) their places among
    the p and ``weights`` (q,) their weights; ``dropped`` those without variation, ``ignored`` those of weight 0;
    ``missing`` (q,) how many units lacked the value.
    """

    scores: Floats
    explained: Floats
    loadings: Floats
    correlation: Floats
    names: tuple[str, ...]
    dropped: tuple[str, ...]
    missing: tuple[int, ...]
    used: tuple[int, ...]
    weights: tuple[float, ...]
    ignored: tuple[str, ...]

    @property
    def kept(self) -> int:
        """The number d of components kept."""
        return len(self.loadings)

    @property
    def eigenvalues(self) -> Floats:
        """The variance of each component, (r,)."""
        return np.asarray(self.explained * np.trace(self.correlation))

    @property
    def correlations(self) -> Floats:
        """The correlations of the attributes, (q, q), free of their weights."""
        deviation = np.sqrt(np.diag(self.correlation))
        return np.asarray(self.correlation / np.outer(deviation, deviation))

    @property
    def structure(self) -> Floats:
        """The correlation of each attribute with each kept component, (d, q): what factor analysis calls loadings."""
        deviation = np.sqrt(self.eigenvalues[: self.kept])
        return np.asarray(self.loadings * deviation[:, None] / np.sqrt(np.diag(self.correlation)))

    @property
    def communalities(self) -> Floats:
        """The share of each attribute's variance that the kept components hold, (q,)."""
        return np.asarray((self.structure**2).sum(axis=0))


def standardise(values: Floats, weights: Floats) -> tuple[Floats, NDArray[np.bool_]]:
    """The (n, p) values with weighted mean 0 and standard deviation 1, and which of the p columns vary at all.

    Missing values become 0, the mean: they neither bind units together nor part them. Columns that do not vary
    (beyond rounding) are left out of the result.
    """
    known = np.isfinite(values)
    w = np.where(known, weights[:, None], 0.0)
    mass = w.sum(axis=0)
    filled = np.where(known, values, 0.0)
    mean = np.divide((w * filled).sum(axis=0), mass, out=np.zeros_like(mass), where=mass > 0)
    deviation = np.where(known, values - mean, 0.0)
    variance = np.divide((w * deviation**2).sum(axis=0), mass, out=np.zeros_like(mass), where=mass > 0)
    scale = np.sqrt(variance)
    varies = scale > 1e-12 * np.abs(filled).max(axis=0, initial=0.0)
    return deviation[:, varies] / scale[varies], varies


def principal_components(
    values: Floats,
    names: Sequence[str],
    population: Ints,
    variance: float = 0.8,
    importance: Sequence[float] | None = None,
) -> Components:
    """Population-weighted principal components of (n, p) attributes, as many as explain the share ``variance``.

    ``importance`` (p,) weighs the attributes: each standardised attribute is multiplied by the root of its weight, so
    that a weight is a factor on its variance and on its part of the squared distance between units (a diagonal metric:
    Jolliffe 2002, Principal Component Analysis, section 14.2). 1, or None for all, is neutral; 0 leaves it out.

    Needs scikit-learn. Raises ``ValueError`` if no attribute varies, or a weight is negative or no number.
    """
    from sklearn.decomposition import PCA  # not shipped with QGIS on Windows

    factors = np.ones(len(names)) if importance is None else np.asarray(importance, dtype=float)
    if not ((factors >= 0) & np.isfinite(factors)).all():
        raise ValueError("weights must be finite numbers of at least 0")
    weights = population.astype(float) if population.sum() > 0 else np.ones(len(population))
    deviations, varies = standardise(values, weights)
    wanted = factors > 0
    if not wanted.all():
        deviations = deviations[:, wanted[varies]]
    used = np.flatnonzero(varies & wanted)
    if not len(used):
        raise ValueError("no attribute varies between the units")
    deviations = deviations * np.sqrt(factors[used])
    # scikit-learn's PCA knows no weights: the weighted rows and their mirror image have mean zero exactly, so its
    # own centring changes nothing and its covariance is the weighted one.
    weighted = deviations * np.sqrt(weights / weights.sum())[:, None]
    pca = PCA(svd_solver="full").fit(np.vstack([weighted, -weighted]))
    explained = pca.explained_variance_ratio_
    kept = min(len(explained), int(np.searchsorted(np.cumsum(explained), variance - 1e-12) + 1))
    vectors = _largest_positive(pca.components_[:kept])
    return Components(
        # Rounded, so that the last bits of one BLAS or another decide nothing downstream.
        scores=np.round(deviations @ vectors.T, 9),
        explained=explained,
        loadings=vectors,
        correlation=weighted.T @ weighted,
        names=tuple(names[i] for i in used.tolist()),
        dropped=tuple(name for i, name in enumerate(names) if wanted[i] and not varies[i]),
        missing=tuple(int(count) for count in (~np.isfinite(values[:, used])).sum(axis=0)),
        used=tuple(used.tolist()),
        weights=tuple(factors[used].tolist()),
        ignored=tuple(name for i, name in enumerate(names) if not wanted[i]),
    )


def _largest_positive(vectors: Floats) -> Floats:
    """The (d, q) vectors, each turned so that its largest element is positive, the first of those equally large."""
    # scikit-learn's own choice differs between its versions, and by the last bits where two are equally large.
    largest = np.argmax(np.round(np.abs(vectors), 9), axis=1)
    return vectors * np.where(np.take_along_axis(vectors, largest[:, None], axis=1) < 0, -1.0, 1.0)


def heterogeneity_by_zone(features: Floats, weights: Floats, labels: Ints) -> Floats:
    """The weighted within-zone sum of squares of each zone 0..k-1, (k,)."""
    k = int(labels.max()) + 1 if len(labels) else 0
    mass = np.bincount(labels, weights, k)
    within = np.zeros(k)
    for column in features.T:
        mean = np.divide(np.bincount(labels, weights * column, k), mass, out=np.zeros(k), where=mass > 0)
        within += np.bincount(labels, weights * (column - mean[labels]) ** 2, k)
    return within


def total_heterogeneity(features: Floats, weights: Floats) -> float:
    """The weighted sum of squares around the mean of all units; 0 where it is nothing but rounding."""
    if not len(features):
        return 0.0
    # Around one of the units, so that large numbers that differ little lose nothing, and equal ones are zero.
    around = features - features[0]
    total = float(heterogeneity_by_zone(around, weights, np.zeros(len(features), dtype=np.int64)).sum())
    magnitude = float((weights * (features**2).sum(axis=1)).sum())
    return total if total > (8 * np.finfo(float).eps) ** 2 * magnitude else 0.0


def homogeneity(within: float, total: float) -> float:
    """1 - within / total in [0, 1]; 1 where the units do not differ at all."""
    return min(1.0, max(0.0, 1.0 - within / total)) if total > 0 else 1.0
