"""FACTS: one GeoPackage with a table of facts and its dimensions, the file that all other outputs can be made of.

The schema, which is a public interface (codes are text, years whole numbers, all tables without geometry):

``fakta``: one row for each area, indicator and year that belongs to a series.
    nivaa            lks, bydel, kommune, fylke, land, or the name of another division
    omraade          the code of the area; with nivaa the key into ``omraader``
    indikator        the key into ``indikatorer``; inhabitants are the indicator «befolkning», counted in teller
    aar              the year; of means over several years the last one
    teller, nevner   numerator and denominator; nevner is empty for counts, both for medians and given figures
    andel            teller / nevner, from 0 to 1; empty for what is no share
    rate             teller / nevner * 1000
    verdi            the figure to show, whatever the kind: share (0 to 1), count, mean, median, given figure; over
                     several years teller and nevner are the sums, verdi of counts is the mean, inhabitants are of aar
    ki_nedre, ki_ovre         95 % interval of andel (Wilson)
    avvik_kommune, avvik_land verdi minus that of the kommune, of the country (empty for counts)
    rang, rang_av    rank among the areas of the same level and parent, 1 the highest, and how many are ranked
    smr, meis        indirectly standardised ratio (country = 100), and the rate per 1000 that it means
    flagg            "" shown, ":" not published, "." not possible, ".." missing; no figures where it is not ""
    brudd            1 where a new series or definition begins in this year, otherwise 0
    tilnaermet       1 where the figure is an approximation (people-weighted median, rounded counts), otherwise 0

``omraader``: nivaa, omraade, navn, forelder_nivaa, forelder (what it lies in; empty for the country), kommune, fylke
    (codes; empty above them), rest (1: people without a zone), vises_som (a zone that is alone in what it lies in has
    no facts of its own: the code of the parent that stands for it), serie_fra (first year of its series),
    antall_grunnkretser.
``indikatorer``: indikator, navn, nummer (Statistics Norway's), slag (antall, andel, rate, gjennomsnitt, median, gitt),
    enhet, nevner (what it counts), retning (worse, better, neutral: what more of it says), kilde (as a definition says,
    otherwise the tables that it was read from), fra_aar, til_aar, rekkefoelge.
``aar``: aar, navn («2024», or «2022–2024» for means over years), fra, til.
``brudd``: nivaa, omraade, indikator, aar, tekst: where figures cannot be compared with the year before; an empty
    omraade
    stands for all areas, an empty indikator for all indicators.
``noekkel``: grunnkrets, nivaa, omraade: which zone (or rest zone, or area of another division) a grunnkrets is in.
``opplysninger``: navn, verdi: what holds for the whole file (version of this schema, made when, limits of hiding).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from ...engine.statistics.areas import FYLKE, KOMMUNE, ZONE, summed_in_others
from ...engine.statistics.definitions import MEDIAN
from ...engine.statistics.series import LACKING, NONE, NOT_POSSIBLE, SECRET, SHOWN
from ..files import private_folder, write_file
from ..reading.tables import raising_gdal
from .published import Published

SCHEMA_VERSION = "1"
SIGNS = {SHOWN: "", NOT_POSSIBLE: ".", LACKING: "..", SECRET: ":"}
FACTS, AREAS, INDICATORS, YEARS, BREAKS, KEY, ABOUT = (
    "fakta",
    "omraader",
    "indikatorer",
    "aar",
    "brudd",
    "noekkel",
    "opplysninger",
)
_TEXT, _INT, _REAL = "TEXT", "INTEGER", "REAL"
COLUMNS: dict[str, tuple[tuple[str, str], ...]] = {
    FACTS: (
        ("nivaa", _TEXT),
        ("omraade", _TEXT),
        ("indikator", _TEXT),
        ("aar", _INT),
        ("teller", _REAL),
        ("nevner", _REAL),
        ("andel", _REAL),
        ("rate", _REAL),
        ("verdi", _REAL),
        ("ki_nedre", _REAL),
        ("ki_ovre", _REAL),
        ("avvik_kommune", _REAL),
        ("avvik_land", _REAL),
        ("rang", _INT),
        ("rang_av", _INT),
        ("smr", _REAL),
        ("meis", _REAL),
        ("flagg", _TEXT),
        ("brudd", _INT),
        ("tilnaermet", _INT),
    ),
    AREAS: (
        ("nivaa", _TEXT),
        ("omraade", _TEXT),
        ("navn", _TEXT),
        ("forelder_nivaa", _TEXT),
        ("forelder", _TEXT),
        ("kommune", _TEXT),
        ("fylke", _TEXT),
        ("rest", _INT),
        ("vises_som", _TEXT),
        ("serie_fra", _INT),
        ("antall_grunnkretser", _INT),
    ),
    INDICATORS: (
        ("indikator", _TEXT),
        ("navn", _TEXT),
        ("nummer", _INT),
        ("slag", _TEXT),
        ("enhet", _TEXT),
        ("nevner", _TEXT),
        ("retning", _TEXT),
        ("kilde", _TEXT),
        ("fra_aar", _INT),
        ("til_aar", _INT),
        ("rekkefoelge", _INT),
    ),
    YEARS: (("aar", _INT), ("navn", _TEXT), ("fra", _INT), ("til", _INT)),
    BREAKS: (("nivaa", _TEXT), ("omraade", _TEXT), ("indikator", _TEXT), ("aar", _INT), ("tekst", _TEXT)),
    KEY: (("grunnkrets", _TEXT), ("nivaa", _TEXT), ("omraade", _TEXT)),
    ABOUT: (("navn", _TEXT), ("verdi", _TEXT)),
}
# Whole statements: made of parts they would look like holes for strangers' SQL. The first column is GeoPackage's own.
_INSERT = {
    FACTS: "INSERT INTO fakta VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    AREAS: "INSERT INTO omraader VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?)",
    INDICATORS: "INSERT INTO indikatorer VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?)",
    YEARS: "INSERT INTO aar VALUES (NULL,?,?,?,?)",
    BREAKS: "INSERT INTO brudd VALUES (NULL,?,?,?,?,?)",
    KEY: "INSERT INTO noekkel VALUES (NULL,?,?,?)",
    ABOUT: "INSERT INTO opplysninger VALUES (NULL,?,?)",
}
Row = Sequence[object]


def write_facts(path: str, published: Published) -> None:
    """Write the GeoPackage beside its place and move it there; raises ``InputError`` where it cannot be written."""
    with private_folder() as folder:
        file = folder / "facts.gpkg"
        _create(file)
        with closing(sqlite3.connect(file)) as database, database:
            for table, rows in _tables(published).items():
                database.executemany(_INSERT[table], rows)
            database.execute("CREATE INDEX fakta_noekkel ON fakta (nivaa, omraade, indikator, aar)")
        write_file(path, file.read_bytes())


def _create(file: Path) -> None:
    """An empty GeoPackage with the tables."""
    from osgeo import ogr  # comes with QGIS

    kinds = {_TEXT: ogr.OFTString, _INT: ogr.OFTInteger, _REAL: ogr.OFTReal}
    with raising_gdal():
        database = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
        for table, columns in COLUMNS.items():
            layer = database.CreateLayer(table, None, ogr.wkbNone)
            for name, kind in columns:
                layer.CreateField(ogr.FieldDefn(name, kinds[kind]))
        del layer, database  # closes the file


def _tables(published: Published) -> dict[str, Iterable[Row]]:
    return {
        FACTS: fact_rows(published),
        AREAS: area_rows(published),
        INDICATORS: indicator_rows(published),
        YEARS: year_rows(published),
        BREAKS: published.breaks,
        KEY: key_rows(published),
        ABOUT: [("skjema", SCHEMA_VERSION), *published.about],
    }


def fact_rows(published: Published) -> Iterator[tuple[object, ...]]:
    """The rows of ``fakta``, by indicator, year and area; a cell that is not shown has nothing but its sign."""
    series, values = published.series, published.values
    levels = [area.level for area in series.areas.every]
    codes = [area.code for area in series.areas.every]
    for i, definition in enumerate(series.definitions):
        approximate = int(definition.kind == MEDIAN or published.rounded)
        for y, year in enumerate(series.years):
            states = series.state[i, :, y]
            own = np.flatnonzero((states != NONE) & published.written)
            shown = states[own] == SHOWN
            counted, base = (_cells(np.where(shown, each[i, own, y], np.nan)) for each in (series.counted, series.base))
            derived = [_cells(each[i, own, y]) for each in (values.share, published.rate, values.value)]
            derived += [_cells(each[i, own, y]) for each in (values.low, values.high)]
            derived += [_cells(each[i, own, y]) for each in (values.from_kommune, values.from_country)]
            ranked = [_whole(each[i, own, y]) for each in (values.rank, values.ranked)]
            standard = [_cells(each[i, own, y]) for each in (published.smr, published.meis)]
            signs = [SIGNS[int(state)] for state in states[own]]
            broken = published.broken(i, y)[own].astype(int).tolist()
            for at, *rest in zip(own.tolist(), counted, base, *derived, *ranked, *standard, signs, broken):
                yield (levels[at], codes[at], definition.key, year, *rest, approximate)


def _cells(numbers: np.ndarray) -> list[float | None]:
    return [None if number != number else number for number in numbers.tolist()]


def _whole(numbers: np.ndarray) -> list[int | None]:
    return [None if number != number else int(number) for number in numbers.tolist()]


def area_rows(published: Published) -> Iterator[Row]:
    """The rows of ``omraader``; areas of levels that were not asked for are left out."""
    series, areas = published.series, published.series.areas
    counts = np.bincount(areas.leaf, minlength=len(areas.every)) + summed_in_others(areas, np.ones(len(areas.units)))
    kommuner, fylker = areas.ancestor(KOMMUNE), areas.ancestor(FYLKE)
    for at, area in enumerate(areas.every):
        if not published.listed[at]:
            continue
        parent = areas.every[areas.lies_in[at]] if areas.lies_in[at] >= 0 else None
        yield (
            area.level,
            area.code,
            area.name,
            parent.level if parent else None,
            parent.code if parent else None,
            areas.every[kommuner[at]].code if kommuner[at] >= 0 else None,
            areas.every[fylker[at]].code if fylker[at] >= 0 else None,
            int(area.rest),
            parent.code if parent and areas.lone[at] else None,
            int(series.start[at]),
            int(counts[at]) if counts[at] else None,
        )


def indicator_rows(published: Published) -> Iterator[Row]:
    """The rows of ``indikatorer``, with the years each has figures of."""
    series = published.series
    for i, definition in enumerate(series.definitions):
        own = [year for y, year in enumerate(series.years) if (series.state[i, :, y] != NONE).any()]
        yield (
            definition.key,
            definition.name,
            definition.number,
            definition.kind,
            definition.unit,
            definition.denominator,
            definition.direction,
            definition.source,
            min(own, default=None),
            max(own, default=None),
            i + 1,
        )


def year_rows(published: Published) -> Iterator[Row]:
    """The rows of ``aar``."""
    for year in published.series.years:
        first = year - published.window + 1
        yield (year, str(year) if first == year else f"{first}–{year}", first, year)


def key_rows(published: Published) -> Iterator[Row]:
    """The rows of ``noekkel``: every grunnkrets with its zone, then with its areas of other divisions."""
    areas = published.series.areas
    for unit, leaf in zip(areas.units, areas.leaf.tolist()):
        if areas.every[leaf].level == ZONE:
            yield (unit, ZONE, areas.every[leaf].code)
    yield from published.other_keys
