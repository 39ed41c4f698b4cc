"""The raw data beside a page: FACTS of its areas as CSV, with its dimensions; never figures of grunnkretser."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from qgis.PyQt.QtCore import QT_TR_NOOP

from ..layers.fields import without_formula
from ..layers.files import file_uri
from ..layers.statistics.facts import ABOUT, AREAS, BREAKS, COLUMNS, FACTS, INDICATORS, YEARS
from ..layers.statistics.tables import write_rows
from .contents import PageContents, select
from .language import Translate

_TITLES = {
    FACTS: QT_TR_NOOP("Figures"),
    AREAS: QT_TR_NOOP("Areas"),
    INDICATORS: QT_TR_NOOP("Indicators"),
    YEARS: QT_TR_NOOP("Years"),
    BREAKS: QT_TR_NOOP("Breaks in series"),
    ABOUT: QT_TR_NOOP("About the figures"),
}
# Whole statements: made of parts they would look like holes for strangers' SQL.
_READ = {
    FACTS: "SELECT * FROM fakta WHERE nivaa = ? AND omraade = ?",
    AREAS: "SELECT * FROM omraader WHERE nivaa = ? AND omraade = ?",
    BREAKS: "SELECT * FROM brudd WHERE nivaa = ? AND omraade = ?",
    INDICATORS: "SELECT * FROM indikatorer",
    YEARS: "SELECT * FROM aar",
    ABOUT: "SELECT * FROM opplysninger",
}
_BY_AREA = (FACTS, AREAS, BREAKS)
# The cells of a row of facts that are figures.
_FIGURES = range(4, 17)
_SIGN = 17


def raw_files(stem: str, said: Translate) -> list[tuple[str, str]]:
    """The names of the files beside a page, and their titles."""
    return [(f"{stem}-{table.upper()}.csv", said(title)) for table, title in _TITLES.items()]


def write_raw_data(facts: Path, folder: Path, stem: str, contents: PageContents, kommuner: Sequence[str]) -> None:
    """Write the rows of FACTS that a page is made of; a cell with a sign has no figures, whatever the file holds."""
    chosen = select(contents, kommuner)
    areas = [contents.facts.areas[place].key for place in chosen.places]
    with closing(sqlite3.connect(f"{file_uri(facts.absolute())}?mode=ro", uri=True)) as database:
        for table in _TITLES:
            rows = list(_rows(database, table, areas))
            write_rows(
                str(folder / f"{stem}-{table.upper()}.csv"), [name for name, _ in COLUMNS[table]], rows, "utf-8-sig"
            )


def _rows(database: sqlite3.Connection, table: str, areas: Sequence[tuple[str, str]]) -> Iterator[tuple[object, ...]]:
    everywhere = [("", "")] if table == BREAKS else []
    for key in [*everywhere, *areas] if table in _BY_AREA else [()]:
        for _, *cells in database.execute(_READ[table], key):
            if table == FACTS and cells[_SIGN]:
                cells = [None if at in _FIGURES else cell for at, cell in enumerate(cells)]
            yield tuple(without_formula(cell) for cell in cells)
