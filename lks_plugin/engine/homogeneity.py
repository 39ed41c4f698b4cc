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

    ``scores`` (n, d) in standard deviations of the attributes; ``explained`` (q,) share of the variance of all q
    components, largest first; ``loadings`` (d, q) weight of each used attribute in each kept component; ``correlation``
    (q, q) the weighted covariance matrix of the standardised attributes; ``names`` (q,) the attributes used;
    ``dropped`` those without variation; ``missing`` (q,) how many units lacked the value.
    """

    scores: Floats
    explained: Floats
    loadings: Floats
    correlation: Floats
    names: tuple[str, ...]
    dropped: tuple[str, ...]
    missing: tuple[int, ...]


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


def principal_components(values: Floats, names: Sequence[str], population: Ints, variance: float = 0.8) -> Components:
    """Population-weighted principal components of (n, p) attributes, as many as explain the share ``variance``.

    Needs scikit-learn. Raises ``ValueError`` if no attribute varies.
    """
    from sklearn.decomposition import PCA  # not shipped with QGIS on Windows

    weights = population.astype(float) if population.sum() > 0 else np.ones(len(population))
    deviations, varies = standardise(values, weights)
    if not varies.any():
        raise ValueError("no attribute varies between the units")
    # scikit-learn's PCA knows no weights: the weighted rows and their mirror image have mean zero exactly, so its
    # own centring changes nothing and its covariance is the weighted one.
    weighted = deviations * np.sqrt(weights / weights.sum())[:, None]
    pca = PCA(svd_solver="full").fit(np.vstack([weighted, -weighted]))
    explained = pca.explained_variance_ratio_
    kept = min(len(explained), int(np.searchsorted(np.cumsum(explained), variance - 1e-12) + 1))
    used = np.flatnonzero(varies)
    return Components(
        # Rounded, so that the last bits of one BLAS or another decide nothing downstream.
        scores=np.round(deviations @ pca.components_[:kept].T, 9),
        explained=explained,
        loadings=pca.components_[:kept],
        correlation=weighted.T @ weighted,
        names=tuple(names[i] for i in used),
        dropped=tuple(name for i, name in enumerate(names) if not varies[i]),
        missing=tuple(int(count) for count in (~np.isfinite(values[:, used])).sum(axis=0)),
    )


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
    total = float(heterogeneity_by_zone(features, weights, np.zeros(len(features), dtype=np.int64)).sum())
    magnitude = float((weights * (features**2).sum(axis=1)).sum())
    return total if total > 1e-13 * magnitude else 0.0


def homogeneity(within: float, total: float) -> float:
    """1 - within / total in [0, 1]; 1 where the units do not differ at all."""
    return min(1.0, max(0.0, 1.0 - within / total)) if total > 0 else 1.0
