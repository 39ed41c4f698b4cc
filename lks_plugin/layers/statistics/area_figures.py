"""Areas and their indicators, read from a layer or table: one row for each area, or rows that are summed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
)

from ...engine.statistics.concentration import AreaShares
from ...engine.statistics.figures import Floats
from ...engine.tables.key_columns import year_column
from ...engine.tables.parts import is_classification, parts_of, written
from ...engine.tables.tables import KEY_NAMES, Table, code_in, plain
from ...engine.units.coding import KOMMUNE_CODE_LENGTH, is_rest_zone, kommune_of, most_people
from ...engine.units.indicators import COUNT_SUFFIX, SUPPRESSED_SIGN, Measure, number_of, sign_of
from ..errors import InputError
from ..fields import text_of, value_of
from ..reading.units import check_table, lks_code
from ..translation import named
from ..zones import dissolved
from .zones import FLAG_SUFFIX, VALUE_SUFFIX

# Fields of these names hold shares from 0 to 1, as ``lks:statistics`` writes them; others hold per cent.
_SHARE_SUFFIXES = ("_andel", VALUE_SUFFIX)


@dataclass(frozen=True)
class AreaFields:
    """The names of the fields to read; None where the layer has none."""

    area: str
    measures: tuple[Measure, ...]
    name: str | None = None
    people: str | None = None
    kommune: str | None = None

    def names(self) -> list[str]:
        """Every field that must be there."""
        single = [self.area, self.name, self.people, self.kommune]
        return [name for name in single if name] + [name for m in self.measures for name in m.fields]


@dataclass(frozen=True)
class AreaLayer:
    """The areas in the order of their codes. ``shares`` are their figures, ``tellere`` (n, k) NaN where there is none.

    ``unknown`` says of each area and indicator that has no figure the sign: ``:`` or ``..``. ``nameless`` counts rows
    without an area; ``rest`` rows of people without a zone; ``excess`` are (area, indicator) with teller > nevner.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    measures: tuple[Measure, ...]
    shares: AreaShares
    tellere: Floats
    unknown: Mapping[tuple[int, int], str]
    geometries: Mapping[str, QgsGeometry]
    crs: QgsCoordinateReferenceSystem
    summed: bool
    nameless: int = 0
    rest: int = 0
    excess: Sequence[tuple[str, str]] = field(default_factory=list)


def read_areas(source: QgsFeatureSource, fields: AreaFields) -> AreaLayer:
    """The areas of a layer; rows with the same code are one area, whose tellere and nevnere are summed.

    A row without a figure makes the sum it belongs to unknown, unless nobody lives there. Raises ``InputError`` for
    missing fields, text among figures, negative ones, percentages outside 0 to 100, percentages to be summed, and sums
    that would count people twice: of several years, sexes or ages, or of a grunnkrets that has several rows.
    """
    check_table(source, fields.names())
    rows: dict[str, list[QgsFeature]] = {}
    nameless = rest = 0
    for feature in source.getFeatures():
        code = lks_code(feature[fields.area])
        nameless += not code
        rest += is_rest_zone(code)
        if code and not is_rest_zone(code):
            rows.setdefault(code, []).append(feature)
    if not rows:
        raise InputError("no_area_codes", layer=source.sourceName(), field=fields.area)
    codes = tuple(sorted(rows))
    summed = any(len(those) > 1 for those in rows.values())
    _refuse_summed_percentages(fields, summed)
    if summed:
        _refuse_counted_twice([row for those in rows.values() for row in those], source.fields().names())
    tellere, bases, unknown = _sums(codes, rows, fields)
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = tellere / bases
    shares, bases = _plain_shares(shares, tellere, bases, fields, codes)
    people = np.array([_people(rows[code], fields) for code in codes])
    excess = [
        (codes[at], fields.measures[place].key)
        for at, place in zip(*np.nonzero(shares > 1))
        if fields.measures[place].base
    ]
    return AreaLayer(
        codes,
        tuple(_first(rows[code], fields.name) or code for code in codes),
        fields.measures,
        AreaShares(shares, bases, people, [_kommune(code, rows[code], fields) for code in codes]),
        tellere,
        unknown,
        dissolved({code: [f.geometry() for f in rows[code]] for code in codes}, source.sourceCrs()),
        source.sourceCrs(),
        summed,
        nameless,
        rest,
        excess,
    )


def _refuse_summed_percentages(fields: AreaFields, summed: bool) -> None:
    plain = [measure.count for measure in fields.measures if measure.base is None]
    if summed and plain:
        raise InputError("summed_percentages", fields=", ".join(plain), area=fields.area)


def _refuse_counted_twice(rows: Sequence[QgsFeature], names: Sequence[str]) -> None:
    """Raise ``InputError`` where rows to be summed are of several years, or of sexes or ages that are not everybody
    once (``area_parts``), or have a grunnkretsnummer twice (``area_units``)."""
    year = year_column(Table("", tuple(names), [], []))
    parts = [name for at, name in enumerate(names) if at == year or is_classification(name)]
    for name in parts:
        values = {*(written(value_of(row[name])) for row in rows)} - {""}
        if len(values) > 1 and not parts_of(name, values).is_everybody_once:
            raise InputError("area_parts", field=name, values=named(sorted(values)))
    key = next((name for known in KEY_NAMES for name in names if plain(name) == known), None)
    if key is not None:
        told = Counter((code_in(value_of(row[key])), *(written(value_of(row[name])) for name in parts)) for row in rows)
        twice = {unit for (unit, *_), count in told.items() if unit is not None and count > 1}
        if twice:
            raise InputError("area_units", field=key, codes=named(sorted(twice)))


def _sums(
    codes: Sequence[str], rows: Mapping[str, list[QgsFeature]], fields: AreaFields
) -> tuple[Floats, Floats, dict[tuple[int, int], str]]:
    """Teller and nevner of every area and indicator (nevner 1 for a plain field), and why some are unknown."""
    shape = (len(codes), len(fields.measures))
    tellere, bases = np.full(shape, np.nan), np.full(shape, np.nan)
    unknown: dict[tuple[int, int], str] = {}
    for at, code in enumerate(codes):
        for place, measure in enumerate(fields.measures):
            teller = nevner = 0.0
            signs = set()
            for row in rows[code]:
                count = _number(row, measure.count, code)
                base = 1.0 if measure.base is None else _number(row, measure.base, code)
                if np.isnan(count) or np.isnan(base):
                    nobody = base == 0 or (fields.people is not None and _number(row, fields.people, code) == 0)
                    signs |= set() if nobody else {_sign(row, measure)}
                else:
                    teller, nevner = teller + count, nevner + base
            if signs:
                unknown[at, place] = SUPPRESSED_SIGN if SUPPRESSED_SIGN in signs else ".."
            elif nevner == 0:
                unknown[at, place] = "."
            else:
                tellere[at, place], bases[at, place] = teller, nevner
    return tellere, bases, unknown


def _number(row: QgsFeature, name: str, code: str) -> float:
    try:
        found = number_of(value_of(row[name]))
    except ValueError as error:
        raise InputError("area_text", field=name, area=code, text=text_of(row[name])) from error
    if found < 0:
        raise InputError("area_negative", field=name, area=code, text=text_of(row[name]))
    return found


def _sign(row: QgsFeature, measure: Measure) -> str:
    """Why a row has no figure: hidden by the sign in the cell or in the flag beside it, otherwise missing."""
    flag = measure.key + FLAG_SUFFIX
    cells = [row[name] for name in measure.fields]
    if row.fields().lookupField(flag) >= 0:
        cells.append(row[flag])
    return SUPPRESSED_SIGN if any(sign_of(value_of(cell)) == SUPPRESSED_SIGN for cell in cells) else ".."


def _plain_shares(
    shares: Floats, tellere: Floats, bases: Floats, fields: AreaFields, codes: Sequence[str]
) -> tuple[Floats, Floats]:
    """The shares with those of plain fields from 0 to 1, and nevnere with NaN where a plain field has none."""
    shares, bases = shares.copy(), bases.copy()
    for place, measure in enumerate(fields.measures):
        if measure.base is None:
            most = 1.0 if measure.count.lower().endswith(_SHARE_SUFFIXES) else 100.0
            wrong = np.flatnonzero(shares[:, place] > most)
            if len(wrong):
                text = f"{codes[wrong[0]]}: {shares[wrong[0], place]:g}"
                raise InputError("no_percentage", field=measure.count, text=text, most=f"{most:g}")
            shares[:, place] /= most
            bases[:, place] = np.nan
            tellere[:, place] = np.nan
    return shares, bases


def _people(rows: Sequence[QgsFeature], fields: AreaFields) -> float:
    if fields.people is None:
        return float("nan")
    return float(sum(np.nan_to_num(_number(row, fields.people, str(row[fields.area]))) for row in rows))


def _first(rows: Sequence[QgsFeature], name: str | None) -> str:
    return next((text for row in rows if name and (text := text_of(row[name]))), "")


def _kommune(code: str, rows: Sequence[QgsFeature], fields: AreaFields) -> str:
    """The kommune by its field, that of most rows; otherwise the first digits of the area's code; "" without any."""
    if fields.kommune:
        texts = (text_of(row[fields.kommune]) for row in rows)
        return most_people((text.zfill(KOMMUNE_CODE_LENGTH), 1) for text in texts if text)
    return kommune_of(code) if code.isascii() and code.isdigit() and len(code) >= KOMMUNE_CODE_LENGTH else ""


def default_fields(keys: Sequence[str], names: Sequence[str]) -> list[str]:
    """The ``<key>_teller`` of the layer for each key; raises ``InputError`` for those that are not there."""
    present = {name.lower(): name for name in names}
    absent = [key for key in keys if (key + COUNT_SUFFIX).lower() not in present]
    if absent:
        wanted = ", ".join(f"{key}{COUNT_SUFFIX}" for key in absent)
        raise InputError("concentration_fields", missing=wanted, present=", ".join(names))
    return [present[(key + COUNT_SUFFIX).lower()] for key in keys]
