"""An invented kommune as grunnkrets features: geometry, codes, names, population and living conditions.

For trying the plugin without data, and for its tests. Kommune number 9901 is not in use, and the map lies in the
Norwegian Sea, so that no one takes it for a place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
from qgis.core import NULL, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QMetaType

from ...engine.example.districts import draw_bydeler, draw_delomrader
from ...engine.example.landscape import Landscape, make_landscape, signed_area
from ...engine.example.mosaic import Floats, Ints
from ...engine.example.names import draw_names
from ...engine.example.statistics import draw_columns, draw_factors, draw_populations
from ...engine.example.years import ExampleYears, draw_years
from ...engine.progress import Progress, check, part_of
from ...engine.units.coding import REST_UNIT_SUFFIX, two_digits
from ...engine.units.indicators import BASE_SUFFIX, BUILDING_TOTAL, BUILDING_TYPES, COUNT_SUFFIX, INDICATORS

EXAMPLE_CRS = "EPSG:25833"
KOMMUNE_NUMBER = "9901"
KOMMUNE_NAME = "Eksempelvik"
MIN_UNITS, MAX_UNITS = 12, 2000

REST_NAME = "Uoppgitt grunnkrets"
REST_BYDEL = "99"
LAST_YEAR = 2025
REST_PEOPLE_PER_THOUSAND = (2.0, 5.0)
# Affluence, family phase, urbanity of people without a known address.
REST_FACTORS = (-1.2, -1.5, 0.5)

# In the Norwegian Sea, west of Haltenbanken.
ORIGIN = np.array([120_000.0, 7_230_000.0])

ISLAND = 3


def example_fields() -> QgsFields:
    """The fields of the example: identity, population, indicators (counts as text, for the signs), building types."""
    text, number = QMetaType.Type.QString, QMetaType.Type.Int
    fields = [
        QgsField("grunnkretsnummer", text, len=8),
        QgsField("grunnkretsnavn", text, len=60),
        QgsField("kommunenummer", text, len=4),
        QgsField("kommunenavn", text, len=60),
        QgsField("bydelsnummer", text, len=6),
        QgsField("befolkning", number),
        QgsField("befolkning_10", number),
    ]
    for indicator in INDICATORS:
        suffixes = (COUNT_SUFFIX, BASE_SUFFIX) if indicator.is_share else ("",)
        fields += [QgsField(indicator.key + suffix, text, len=12) for suffix in suffixes]
    fields += [QgsField(name, number) for name in (*BUILDING_TYPES, BUILDING_TOTAL)]
    made = QgsFields()
    for field in fields:
        made.append(field)
    return made


def example_kommune(
    n_units: int, seed: int, with_bydeler: bool, progress: Progress | None = None
) -> Iterator[QgsFeature]:
    """The ``n_units`` features of an invented kommune, by code; the last is the rest unit, which has no geometry.

    The same arguments give the same features. Raises ``ValueError`` for fewer than 12 or more than 2 000 units, and
    ``Cancelled``.
    """
    if not MIN_UNITS <= n_units <= MAX_UNITS:
        raise ValueError(f"an example kommune has {MIN_UNITS} to {MAX_UNITS} units, not {n_units}")
    # Each draws from a generator of its own: bydeler leave map and people as they were.
    map_rng, people_rng, district_rng = (np.random.default_rng([seed, part]) for part in range(3))
    land = make_landscape(n_units - 1, map_rng, part_of(progress, 0.0, 0.7))
    columns = _people(land, people_rng)
    bydeler = None
    if with_bydeler:
        bydeler = draw_bydeler(land, np.array(columns["befolkning"][:-1]), district_rng)
    columns |= _identity(land, bydeler, district_rng)
    return _features(land, columns, part_of(progress, 0.8, 1.0))


def _people(land: Landscape, rng: np.random.Generator) -> dict[str, list]:
    """Population, indicators and building types of all units, the rest unit last."""
    now, before, factors = _population(land, rng)
    columns = draw_columns(now, factors, rng)
    return {"befolkning": now.tolist(), "befolkning_10": before.tolist()} | columns


def _population(land: Landscape, rng: np.random.Generator) -> tuple[Ints, Ints, Floats]:
    """Inhabitants now and ten years ago, and the factors of living conditions, the rest unit last."""
    now, before = draw_populations(land.settlement, _wilderness(land), rng)
    factors = draw_factors(np.concatenate([land.edges, land.links]), land.settlement, rng)
    rest = np.ceil(now.sum() * rng.uniform(*REST_PEOPLE_PER_THOUSAND, 2) / 1000).astype(np.int64)
    return np.append(now, rest[0]), np.append(before, rest[1]), np.vstack([factors, REST_FACTORS])


def example_years(n_units: int, seed: int, with_bydeler: bool, last: int = LAST_YEAR) -> ExampleYears:
    """Twelve years of the same kommune that ``example_kommune`` draws, without its map."""
    map_rng, people_rng, district_rng = (np.random.default_rng([seed, part]) for part in range(3))
    land = make_landscape(n_units - 1, map_rng, None)
    now, before, factors = _population(land, people_rng)
    bydeler = draw_bydeler(land, now[:-1], district_rng) if with_bydeler else None
    codes = _identity(land, bydeler, district_rng)["grunnkretsnummer"]
    order = np.argsort(codes)
    years_rng = np.random.default_rng([seed, 3])
    return draw_years([codes[at] for at in order], now[order], before[order], factors[order], last, years_rng)


def _wilderness(land: Landscape) -> int:
    """The unit where nobody lives: on the mainland, farthest from the town, and neither the enclave nor around it."""
    around_enclave = np.unique(land.edges[(land.edges == land.enclave).any(axis=1)])
    away = np.hypot(*(land.centres - land.town).T)
    away[land.parts != 0] = away[around_enclave] = -1.0
    return int(np.argmax(away))


def _identity(land: Landscape, bydeler: Ints | None, rng: np.random.Generator) -> dict[str, list]:
    """Codes and names of all units, the rest unit last."""
    away = np.hypot(*(land.centres - land.town).T)
    one_bydel = np.zeros(len(away), dtype=np.int64)
    delomrader = draw_delomrader(land, one_bydel if bydeler is None else bydeler, rng)
    names = draw_names(np.where(land.parts == 0, np.argmax(land.settlement, axis=1), ISLAND), rng)
    names[int(np.argmin(away))] = f"{KOMMUNE_NAME} sentrum"
    if bydeler is None:
        bydel_codes = [NULL] * (len(away) + 1)
    else:
        bydel_codes = [KOMMUNE_NUMBER + digits for digits in (*_numbered(bydeler, away), REST_BYDEL)]
    return {
        "grunnkretsnummer": [KOMMUNE_NUMBER + digits for digits in (*_serials(delomrader, away), REST_UNIT_SUFFIX)],
        "grunnkretsnavn": [*names, REST_NAME],
        "kommunenummer": [KOMMUNE_NUMBER] * (len(away) + 1),
        "kommunenavn": [KOMMUNE_NAME] * (len(away) + 1),
        "bydelsnummer": bydel_codes,
    }


def _numbered(groups: Ints, away: Floats) -> list[str]:
    """The two digits (n,) of every unit's group, from 01 for the group that is nearest to the town."""
    means = np.bincount(groups, weights=away) / np.bincount(groups)
    rank = np.argsort(np.argsort(means, kind="stable"))
    return [two_digits(number + 1) for number in rank[groups].tolist()]


def _serials(delomrader: Ints, away: Floats) -> list[str]:
    """Four digits (n,): delområde and the unit's serial in it, both counted outwards from the town."""
    delomrade_digits = _numbered(delomrader, away)
    used: Counter[str] = Counter()
    digits = [""] * len(delomrade_digits)
    for unit in np.argsort(away, kind="stable").tolist():
        own = delomrade_digits[unit]
        used[own] += 1
        digits[unit] = own + two_digits(used[own])
    return digits


def _features(land: Landscape, columns: dict[str, list], progress: Progress | None) -> Iterator[QgsFeature]:
    fields = example_fields()
    codes = columns["grunnkretsnummer"]
    for done, unit in enumerate(sorted(range(len(codes)), key=codes.__getitem__)):
        check(progress, done / len(codes))
        feature = QgsFeature(fields)
        feature.setAttributes([columns[name][unit] for name in fields.names()])
        if unit < len(land.rings):
            feature.setGeometry(_geometry(land.rings[unit]))
        yield feature


def _geometry(rings: list[Floats]) -> QgsGeometry:
    """The multipolygon of closed ``rings`` (m, 2): outer rings counterclockwise, holes clockwise."""
    outers = [[_ring(ring)] for ring in rings if signed_area(ring) > 0]
    for hole in (_ring(ring) for ring in rings if signed_area(ring) < 0):
        host = next(outer for outer in outers if QgsGeometry.fromPolygonXY(outer[:1]).contains(hole[0]))
        host.append(hole)
    return QgsGeometry.fromMultiPolygonXY(outers)


def _ring(ring: Floats) -> list[QgsPointXY]:
    return [QgsPointXY(x, y) for x, y in (ring + ORIGIN).tolist()]
