"""The catalogue of living-condition indicators and building types, and how fields become attributes.

Numbers and names are Statistics Norway's list for the levekårssone pilot (network meeting 21.11.2025); the keys are
the public column names: counts come as ``<key>_teller`` (numerator) and ``<key>_nevner`` (denominator).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .smoothing import shares, smoothed_shares

COUNT_SUFFIX = "_teller"
BASE_SUFFIX = "_nevner"
BUILDING_TOTAL = "bot_totalt"

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


# The units of the figures.
SHARE, KRONER = "andel", "kroner"
# What more of it says about living conditions.
WORSE, BETTER, NEUTRAL = "worse", "better", "neutral"

_INHABITANTS = "Innbyggere"
_CHILDREN = "Barn"
_HOUSEHOLDS = "Husholdninger"
_AGE_GROUP = "Innbyggere i aldersgruppen statistikken gjelder"


@dataclass(frozen=True)
class Indicator:
    """One entry of the catalogue: Statistics Norway's number, the key of its columns and its Norwegian name.

    ``denominator`` is what ``<key>_nevner`` counts, as far as the list's names tell; "" for what is no share.
    ``direction`` says whether more of it means worse or better living conditions; who lives in a place is neither.
    ``default`` marks the 22 that Statistics Norway starts from. Its list has 25 entries and does not say which 22.
    Left out here are the three that count, among the same people and under the same name, a part of what another
    entry counts: EU-50 inside EU-60 for persons (15) and for children (17), and the young among the registered
    unemployed (22). They add the least and, with the smallest counts, are suppressed the most. Both education pairs
    stay: those in their thirties say who moves in, everybody over 16 who lives there, and municipal statistics
    publish the two side by side.
    ``within`` is the key of the entry whose count holds this one's, as far as the names tell; "" for none.
    """

    number: int
    key: str
    name: str
    denominator: str
    direction: str = WORSE
    unit: str = SHARE
    default: bool = True
    within: str = ""

    @property
    def is_share(self) -> bool:
        """Whether it is made of a numerator and a denominator."""
        return self.unit == SHARE


INDICATORS: tuple[Indicator, ...] = (
    Indicator(1, "barn", "Barneandel", _INHABITANTS, NEUTRAL),
    Indicator(2, "innvandrere", "Innvandrere og norskfødte med innvandrerforeldre", _INHABITANTS, NEUTRAL),
    Indicator(3, "barneutflyttinger", "Barneflyttinger", _CHILDREN, within="utflyttinger"),
    Indicator(4, "utflyttinger", "Flyttinger", _INHABITANTS),
    Indicator(5, "barn_enslige_foreldre", "Barn med enslige foreldre", _CHILDREN),
    Indicator(7, "aleneboende", "Aleneboende", _INHABITANTS, NEUTRAL),
    Indicator(9, "lav_utdanning_30_39", "Lav utdanning, 30–39 år", "Innbyggere 30–39 år", within="lav_utdanning_16"),
    Indicator(10, "lav_utdanning_16", "Lav utdanning, 16+ år", "Innbyggere 16 år og over"),
    Indicator(
        11, "hoy_utdanning_30_39", "Høg utdanning, 30–39 år", "Innbyggere 30–39 år", BETTER, within="hoy_utdanning_16"
    ),
    Indicator(12, "hoy_utdanning_16", "Høg utdanning, 16+ år", "Innbyggere 16 år og over", BETTER),
    Indicator(13, "ikke_kompetanse", "Ikke oppnådd kompetanse i løpet av 5 år, 21–29 år", "Innbyggere 21–29 år"),
    Indicator(14, "medianinntekt", "Medianinntekt etter skatt per forbruksenhet (EU)", "", BETTER, KRONER),
    Indicator(
        15,
        "personer_lavinntekt_eu50",
        "Personer i lavinntektshusholdninger, EU-50",
        _INHABITANTS,
        default=False,
        within="personer_lavinntekt_eu60",
    ),
    Indicator(16, "personer_lavinntekt_eu60", "Personer i lavinntektshusholdninger, EU-60", _INHABITANTS),
    Indicator(
        17,
        "barn_lavinntekt_eu50",
        "Barn i lavinntektshusholdninger, EU-50",
        _CHILDREN,
        default=False,
        within="barn_lavinntekt_eu60",
    ),
    Indicator(
        18,
        "barn_lavinntekt_eu60",
        "Barn i lavinntektshusholdninger, EU-60",
        _CHILDREN,
        within="personer_lavinntekt_eu60",
    ),
    Indicator(19, "gjeld", "Gjeld", _HOUSEHOLDS),
    Indicator(20, "AAP", "Arbeidsavklaringspenger", _AGE_GROUP),
    Indicator(21, "arbeidsledighet", "Registrert arbeidsledighet", _AGE_GROUP),
    Indicator(22, "ungdomsledighet", "Registrert ungdomsledighet", _AGE_GROUP, default=False, within="arbeidsledighet"),
    Indicator(23, "sosialhjelp", "Sosialhjelpsmottakere", _AGE_GROUP),
    Indicator(24, "unge_ufore", "Unge uførepensjonister", _AGE_GROUP),
    Indicator(25, "overgangsstonad", "Overgangsstønad, kvinner 16–39 år", "Kvinner 16–39 år"),
    Indicator(26, "barnevern", "Barnevern: barn 0–17 år med barnevernstiltak", "Barn 0–17 år"),
    Indicator(27, "leide_boliger", "Leide boliger", _HOUSEHOLDS),
)

BUILDING_TYPES: Mapping[str, str] = {
    "bot_enebolig": "Enebolig",
    "bot_tomannsbolig": "Tomannsbolig",
    "bot_rekkehus": "Rekkehus",
    "bot_blokk": "Blokk",
    "bot_annen_bolig": "Annen bolig",
}

_VALUES = tuple(indicator.key for indicator in INDICATORS if not indicator.is_share)
_CANONICAL: Mapping[str, str] = {
    name.lower(): name
    for name in (
        *(i.key + suffix for i in INDICATORS if i.is_share for suffix in (COUNT_SUFFIX, BASE_SUFFIX)),
        *_VALUES,
        *BUILDING_TYPES,
        BUILDING_TOTAL,
    )
}

# Statistics Norway's standard signs in tables, and what each stands for. "-" is a true zero; "*" marks a provisional
# figure when it follows one.
SUPPRESSED_SIGN, MISSING_SIGN, IMPOSSIBLE_SIGN, EMPTY = ":", "..", ".", ""
SIGNS: Mapping[str, str] = {
    SUPPRESSED_SIGN: SUPPRESSED_SIGN,
    MISSING_SIGN: MISSING_SIGN,
    "...": MISSING_SIGN,
    "…": MISSING_SIGN,
    IMPOSSIBLE_SIGN: IMPOSSIBLE_SIGN,
    "*": "*",
    EMPTY: EMPTY,
}
ZERO_SIGNS = ("-", "–")
# Spaces of every width, the typographic minus, the decimal comma.
_PLAIN = str.maketrans({**dict.fromkeys("\u00a0\u2007\u2008\u2009\u200a\u202f", " "), "\u2212": "-", ",": "."})
# A space stands between thousands and behind a sign, and nowhere else: "123 1" is a number with a footnote.
_SPACED = re.compile(r"[+-]? ?(\d{1,3}( \d{3})+|\d+)(\.\d*)?", re.ASCII)
# "1.000" and "1,000" mean a thousand to some and one to others.
_THOUSANDS = re.compile(r"[+-]?\d{1,3}([.,]\d{3})+", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)


def number_of(value: object) -> float:
    """A cell of a statistics table as a number; NaN where the sign says suppressed, missing or not possible.

    Reads "1 234,5", "−5" and provisional "123*". Raises ``ValueError`` for any other text, and for numbers that are
    infinite or too large to be held (JSON's Infinity and 1e999).
    """
    if value is None:
        return float("nan")
    if isinstance(value, (int, float)):
        return _finite(value)
    text = str(value).strip()
    if text.isascii() and text.isdigit():  # nearly all cells of large tables
        return _finite(text)
    if text in SIGNS:
        return float("nan")
    if text in ZERO_SIGNS:
        return 0.0
    plain = text.rstrip("*").translate(_PLAIN).strip()
    if " " in plain and _SPACED.fullmatch(plain):
        plain = plain.replace(" ", "")
    if not _NUMBER.fullmatch(plain):
        raise ValueError(f"{text!r} is no number")
    return _finite(plain)


def count_of(value: object) -> float:
    """A cell as a count of people or things, as ``number_of`` reads it; raises ``ValueError`` also for what is less
    than nothing, no whole number, or may be misread by a factor of a thousand."""
    number = number_of(value)
    if number < 0 or number % 1 > 0 or may_be_thousands(value):
        raise ValueError(f"{value!r} is no count")
    return number


def _finite(value: str | float) -> float:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if math.isinf(number):
        raise ValueError(f"{value!r} is no number")
    return number


def sign_of(value: object) -> str:
    """Why a cell that ``number_of`` reads as NaN holds no number: ``:`` suppressed, ``..`` missing, ``.`` not possible,
    ``*``, or ``""`` for an empty cell."""
    text = "" if value is None or value != value else str(value).strip()
    return SIGNS.get(text, EMPTY)


def may_be_thousands(value: object) -> bool:
    """Whether a count is written so that it can be misread by a factor of a thousand ("1.000")."""
    return isinstance(value, str) and bool(_THOUSANDS.fullmatch(value.strip()))


@dataclass(frozen=True)
class Measure:
    """One attribute to be made: a plain field, or the share ``count / base`` of two fields.

    ``part_of_whole`` shares add up to one with others, as those of the building types do. ``weight`` is its factor in
    the variance that principal components see: 1 is neutral, 0 leaves it out.
    """

    name: str
    count: str
    base: str | None = None
    part_of_whole: bool = False
    weight: float = 1.0

    @property
    def key(self) -> str:
        """Its key in the catalogue, or the name of its own field."""
        is_share = self.base is not None and self.count.lower().endswith(COUNT_SUFFIX)
        return self.count[: -len(COUNT_SUFFIX)] if is_share else self.count

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields it is made of."""
        return (self.count,) if self.base is None else (self.count, self.base)


def _name_of(key: str) -> str:
    return next((indicator.name for indicator in INDICATORS if indicator.key.lower() == key), key)


def default_keys() -> tuple[str, ...]:
    """The keys of the 22 indicators Statistics Norway starts from."""
    return tuple(indicator.key for indicator in INDICATORS if indicator.default)


def canonical(column: str) -> str:
    """A column's name as the catalogue spells it (``aap_teller`` -> ``AAP_teller``); any other as it is."""
    return _CANONICAL.get(column.strip().lower(), column.strip())


def is_catalogued(column: str) -> bool:
    """Whether the catalogue knows the column, in its spelling."""
    return column in _CANONICAL.values()


def is_count(column: str) -> bool:
    """Whether the catalogue knows the column, in its spelling, as a count of people, households or dwellings."""
    return is_catalogued(column) and column not in _VALUES


def parts_and_wholes(columns: Sequence[str]) -> list[tuple[str, str]]:
    """The pairs among ``columns`` of which the first counts a part of the second."""
    present = set(columns)
    pairs = [(i.key + COUNT_SUFFIX, i.key + BASE_SUFFIX) for i in INDICATORS if i.is_share]
    pairs += [(key, BUILDING_TOTAL) for key in BUILDING_TYPES]
    return [pair for pair in pairs if present.issuperset(pair)]


def catalogued(fields: Sequence[str]) -> list[str]:
    """Those of ``fields`` that the catalogue knows and has all it needs for, in the catalogue's order.

    Capitals do not matter: some databases know only small letters.
    """
    present = {field.lower(): field for field in fields}
    wanted = [
        (indicator.key + COUNT_SUFFIX, indicator.key + BASE_SUFFIX) if indicator.is_share else (indicator.key,)
        for indicator in INDICATORS
    ]
    wanted += [(key, BUILDING_TOTAL) for key in BUILDING_TYPES]
    return [present[names[0].lower()] for names in wanted if all(name.lower() in present for name in names)]


def measures(chosen: Sequence[str], fields: Sequence[str]) -> list[Measure]:
    """What the ``chosen`` fields mean, given all ``fields`` of the layer.

    ``<key>_teller`` (or ``<key>_nevner``) stands for its share, a building type for its share of ``bot_totalt``, and
    any other field for itself: a kommune's own indicator. Raises ``ValueError`` naming a partner that is missing.
    """
    present = {field.lower(): field for field in fields}
    made: dict[str, Measure] = {}
    for field in chosen:
        low = field.lower()
        if low == BUILDING_TOTAL:
            continue
        names: tuple[str, ...] = (low,)
        title = _name_of(low)
        if low in BUILDING_TYPES:
            names, title = (low, BUILDING_TOTAL), BUILDING_TYPES[low]
        elif low.endswith((COUNT_SUFFIX, BASE_SUFFIX)):
            key = low.rsplit("_", 1)[0]
            names, title = (key + COUNT_SUFFIX, key + BASE_SUFFIX), _name_of(key)
        missing = [name for name in names if name not in present]
        if missing:
            raise ValueError(missing[0])
        base = present[names[1]] if len(names) > 1 else None
        made[names[0]] = Measure(title, present[names[0]], base, low in BUILDING_TYPES)
    return list(made.values())


def attributes(wanted: Sequence[Measure], columns: Mapping[str, Floats], groups: Ints | None = None) -> Floats:
    """The (n, p) attributes of ``measures``; NaN where a value is missing, suppressed or its base is zero.

    With ``groups`` (n,), the kommuner as 0..g-1, shares are smoothed towards the mean of their kommune. Building types
    are parts of one whole: the square root of each share makes their distance Hellinger's (Legendre and Gallagher
    2001), which, unlike log-ratios, can do with types that are not there.
    """
    made = []
    for measure in wanted:
        values = np.asarray(columns[measure.count], dtype=float)
        if measure.base is not None:
            base = np.asarray(columns[measure.base], dtype=float)
            values = shares(values, base) if groups is None else smoothed_shares(values, base, groups)
        if measure.part_of_whole:
            values = np.sqrt(np.clip(values, 0.0, None))
        made.append(values)
    return np.column_stack(made)
