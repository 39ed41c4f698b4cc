"""FACTS read back: the tables that ``layers/statistics/facts.py`` writes, as arrays by indicator, area and year."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...engine.progress import Progress, check
from ...engine.statistics.definitions import GIVEN
from ...engine.statistics.figures import Floats
from ...engine.statistics.series import NONE, SHOWN
from ...layers.errors import InputError
from ...layers.files import file_uri
from ...layers.statistics.facts import SCHEMA_VERSION, SIGNS
from ..facts import FIGURES, FactArea, FactBreak, FactIndicator, Facts, FactYear, Mask

_STATES = {sign: state for state, sign in SIGNS.items()}
_CHUNK = 100_000
_READ_FACTS = (
    "SELECT nivaa, omraade, indikator, aar, flagg, brudd, tilnaermet, "
    "teller, nevner, andel, verdi, ki_nedre, ki_ovre, smr, meis FROM fakta"
)


def read_facts(path: str, progress: Progress | None = None) -> Facts:
    """Read the GeoPackage of ``lks:statistics``.

    Raises ``InputError``: ``no_facts`` for a file without these tables, ``facts_version`` for another version of the
    schema, ``facts_empty`` without a row; ``Cancelled``.
    """
    try:
        with closing(sqlite3.connect(f"{file_uri(Path(path).absolute())}?mode=ro", uri=True)) as database:
            return _read(database, Path(path), progress)
    except sqlite3.Error as error:
        raise InputError("no_facts", path=path) from error


def _read(database: sqlite3.Connection, path: Path, progress: Progress | None) -> Facts:
    about = [(str(name), str(value)) for name, value in database.execute("SELECT navn, verdi FROM opplysninger")]
    version = dict(about).get("skjema", "")
    if version != SCHEMA_VERSION:
        raise InputError("facts_version", path=str(path), version=version or "–", known=SCHEMA_VERSION)
    areas, indicators, years = list(_areas(database)), list(_indicators(database)), list(_years(database))
    n_rows = int(database.execute("SELECT count(*) FROM fakta").fetchone()[0])
    if not n_rows or not areas:
        raise InputError("facts_empty", path=str(path))
    shape = (len(indicators), len(areas), len(years))
    state = np.full(shape, NONE, dtype=np.uint8)
    figures = {name: np.full(shape, np.nan) for name in FIGURES}
    marks = {name: np.zeros(shape, dtype=bool) for name in ("brudd", "tilnaermet")}
    place = (
        {indicator.key: at for at, indicator in enumerate(indicators)},
        {area.key: at for at, area in enumerate(areas)},
        {year.year: at for at, year in enumerate(years)},
    )
    n_bared, cursor = 0, database.execute(_READ_FACTS)
    for done in range(0, n_rows, _CHUNK):
        check(progress, done / n_rows)
        n_bared += _take(cursor.fetchmany(_CHUNK), place, state, figures, marks, path)
    breaks = [
        FactBreak(level or "", area or "", indicator or "", int(year), text or "")
        for level, area, indicator, year, text in database.execute(
            "SELECT nivaa, omraade, indikator, aar, tekst FROM brudd"
        )
    ]
    return Facts(
        path.name,
        areas,
        indicators,
        years,
        breaks,
        about,
        state,
        figures,
        marks["brudd"],
        marks["tilnaermet"],
        _members(database),
        n_bared,
    )


def _take(
    rows: Sequence[tuple[object, ...]],
    place: tuple[dict[str, int], dict[tuple[str, str], int], dict[int, int]],
    state: NDArray[np.uint8],
    figures: dict[str, Floats],
    marks: dict[str, Mask],
    path: Path,
) -> int:
    """Put rows of ``fakta`` where they belong; how many have both a sign and figures."""
    levels, codes, keys, years, signs, broken, approximate, *numbers = zip(*rows)
    indicators, areas, spans = place
    try:
        at = (
            np.array([indicators[str(key)] for key in keys]),
            np.array([areas[str(level), str(code)] for level, code in zip(levels, codes)]),
            np.array([spans[int(str(year))] for year in years]),
        )
        state[at] = [_STATES[str(sign or "")] for sign in signs]
    except KeyError as error:
        raise InputError("facts_torn", path=str(path), key=str(error.args[0])) from error
    marks["brudd"][at], marks["tilnaermet"][at] = [bool(one) for one in broken], [bool(one) for one in approximate]
    shown, bared = state[at] == SHOWN, np.zeros(len(rows), dtype=bool)
    for name, column in zip(FIGURES, numbers):
        cells = np.array(column, dtype=float)
        bared |= ~shown & ~np.isnan(cells)
        figures[name][at] = np.where(shown, cells, np.nan)
    return int(bared.sum())


def _areas(database: sqlite3.Connection) -> Iterator[FactArea]:
    for level, code, name, above, parent, kommune, fylke, rest, shown_as, start, units in database.execute(
        "SELECT nivaa, omraade, navn, forelder_nivaa, forelder, kommune, fylke, rest, vises_som, serie_fra, "
        "antall_grunnkretser FROM omraader ORDER BY fid"
    ):
        lies_in = (str(above), str(parent)) if above and parent else None
        named = (str(level), str(code), str(name or code))
        yield FactArea(*named, lies_in, kommune or "", fylke or "", bool(rest), shown_as or "", start, units)


def _indicators(database: sqlite3.Connection) -> Iterator[FactIndicator]:
    for key, name, kind, number, unit, denominator, direction, source, first, last in database.execute(
        "SELECT indikator, navn, slag, nummer, enhet, nevner, retning, kilde, fra_aar, til_aar FROM indikatorer "
        "ORDER BY rekkefoelge, fid"
    ):
        named = (str(key), str(name or key), str(kind or GIVEN))
        texts = (unit or "", denominator or "", direction or "", source or "")
        yield FactIndicator(*named, number, *texts, first, last)


def _years(database: sqlite3.Connection) -> Iterator[FactYear]:
    for year, name, first, last in database.execute("SELECT aar, navn, fra, til FROM aar ORDER BY aar"):
        yield FactYear(int(year), str(name or year), int(first or year), int(last or year))


def _members(database: sqlite3.Connection) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for level, area, unit in database.execute("SELECT nivaa, omraade, grunnkrets FROM noekkel ORDER BY grunnkrets"):
        found.setdefault((str(level), str(area)), []).append(str(unit))
    return found
