"""The catalogue of living-condition indicators and building types, and how fields become attributes.

Numbers and names are Statistics Norway's list for the levekårssone pilot (network meeting 21.11.2025); the keys are
the public column names: counts come as ``<key>_teller`` (numerator) and ``<key>_nevner`` (denominator).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

COUNT_SUFFIX = "_teller"
BASE_SUFFIX = "_nevner"
BUILDING_TOTAL = "bot_totalt"

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Indicator:
    """One entry of the catalogue: Statistics Norway's number, the key of its columns and its Norwegian name."""

    number: int
    key: str
    name: str
    is_share: bool = True


INDICATORS: tuple[Indicator, ...] = (
    Indicator(1, "barn", "Barneandel"),
    Indicator(2, "innvandrere", "Innvandrere og norskfødte med innvandrerforeldre"),
    Indicator(3, "barneutflyttinger", "Barneflyttinger"),
    Indicator(4, "utflyttinger", "Flyttinger"),
    Indicator(5, "barn_enslige_foreldre", "Barn med enslige foreldre"),
    Indicator(7, "aleneboende", "Aleneboende"),
    Indicator(9, "lav_utdanning_30_39", "Lav utdanning, 30–39 år"),
    Indicator(10, "lav_utdanning_16", "Lav utdanning, 16+ år"),
    Indicator(11, "hoy_utdanning_30_39", "Høg utdanning, 30–39 år"),
    Indicator(12, "hoy_utdanning_16", "Høg utdanning, 16+ år"),
    Indicator(13, "ikke_kompetanse", "Ikke oppnådd kompetanse i løpet av 5 år, 21–29 år"),
    Indicator(14, "medianinntekt", "Medianinntekt etter skatt per forbruksenhet (EU)", is_share=False),
    Indicator(15, "personer_lavinntekt_eu50", "Personer i lavinntektshusholdninger, EU-50"),
    Indicator(16, "personer_lavinntekt_eu60", "Personer i lavinntektshusholdninger, EU-60"),
    Indicator(17, "barn_lavinntekt_eu50", "Barn i lavinntektshusholdninger, EU-50"),
    Indicator(18, "barn_lavinntekt_eu60", "Barn i lavinntektshusholdninger, EU-60"),
    Indicator(19, "gjeld", "Gjeld"),
    Indicator(20, "AAP", "Arbeidsavklaringspenger"),
    Indicator(21, "arbeidsledighet", "Registrert arbeidsledighet"),
    Indicator(22, "ungdomsledighet", "Registrert ungdomsledighet"),
    Indicator(23, "sosialhjelp", "Sosialhjelpsmottakere"),
    Indicator(24, "unge_ufore", "Unge uførepensjonister"),
    Indicator(25, "overgangsstonad", "Overgangsstønad, kvinner 16–39 år"),
    Indicator(26, "barnevern", "Barnevern: barn 0–17 år med barnevernstiltak"),
    Indicator(27, "leide_boliger", "Leide boliger"),
)

BUILDING_TYPES: Mapping[str, str] = {
    "bot_enebolig": "Enebolig",
    "bot_tomannsbolig": "Tomannsbolig",
    "bot_rekkehus": "Rekkehus",
    "bot_blokk": "Blokk",
    "bot_annen_bolig": "Annen bolig",
}

# Statistics Norway's standard signs in tables. "-" is a true zero; "*" marks a provisional figure when it follows one.
SUPPRESSED_SIGN = ":"
MISSING_SIGNS = (".", "..", "...", "…", "*", "")
ZERO_SIGNS = ("-", "–")


def number_of(value: object) -> float:
    """A cell of a statistics table as a number; NaN where the sign says suppressed, missing or not possible.

    Reads "1 234,5" and provisional "123*". Raises ``ValueError`` for any other text.
    """
    if value is None:
        return float("nan")
    if isinstance(value, (int, float)):
        return float(value)
    text = str(value).strip()
    if text == SUPPRESSED_SIGN or text in MISSING_SIGNS:
        return float("nan")
    if text in ZERO_SIGNS:
        return 0.0
    return float(text.rstrip("*").replace("\u00a0", "").replace(" ", "").replace(",", "."))


@dataclass(frozen=True)
class Measure:
    """One attribute to be made: a plain field, or the share ``count / base`` of two fields."""

    name: str
    count: str
    base: str | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields it is made of."""
        return (self.count,) if self.base is None else (self.count, self.base)


def _name_of(key: str) -> str:
    return next((indicator.name for indicator in INDICATORS if indicator.key == key), key)


def catalogued(fields: Sequence[str]) -> list[str]:
    """Those of ``fields`` that the catalogue knows and has all it needs for, in the catalogue's order."""
    present = set(fields)
    found: list[str] = []
    for indicator in INDICATORS:
        if not indicator.is_share:
            found += [indicator.key] if indicator.key in present else []
        elif {indicator.key + COUNT_SUFFIX, indicator.key + BASE_SUFFIX} <= present:
            found.append(indicator.key + COUNT_SUFFIX)
    if BUILDING_TOTAL in present:
        found += [key for key in BUILDING_TYPES if key in present]
    return found


def measures(chosen: Sequence[str], fields: Sequence[str]) -> list[Measure]:
    """What the ``chosen`` fields mean, given all ``fields`` of the layer.

    ``<key>_teller`` (or ``<key>_nevner``) stands for its share, a building type for its share of ``bot_totalt``, and
    any other field for itself: a kommune's own indicator. Raises ``ValueError`` naming a partner that is missing.
    """
    present, made = set(fields), {}
    for field in chosen:
        if field == BUILDING_TOTAL:
            continue
        if field in BUILDING_TYPES:
            measure = Measure(BUILDING_TYPES[field], field, BUILDING_TOTAL)
        elif field.endswith((COUNT_SUFFIX, BASE_SUFFIX)):
            key = field.rsplit("_", 1)[0]
            measure = Measure(_name_of(key), key + COUNT_SUFFIX, key + BASE_SUFFIX)
        else:
            measure = Measure(_name_of(field), field)
        missing = [name for name in measure.fields if name not in present]
        if missing:
            raise ValueError(missing[0])
        made[measure.count] = measure
    return list(made.values())


def attributes(wanted: Sequence[Measure], columns: Mapping[str, Floats]) -> Floats:
    """The (n, p) attributes of ``measures``; NaN where a value is missing, suppressed or its base is zero."""
    made = []
    for measure in wanted:
        values = np.asarray(columns[measure.count], dtype=float)
        if measure.base is not None:
            base = np.asarray(columns[measure.base], dtype=float)
            values = np.divide(values, base, out=np.full(len(values), np.nan), where=base > 0)
        made.append(values)
    return np.column_stack(made)
