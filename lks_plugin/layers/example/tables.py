"""The twelve years of the example kommune as files, as one would get them from Statistics Norway."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from ...engine.example.years import AGE_INDICATOR, ExampleYears
from ...engine.units.indicators import BASE_SUFFIX, COUNT_SUFFIX
from ..files import write_file

PEOPLE_FILE, FIGURES_FILE, AGES_FILE, CHANGES_FILE = (
    "befolkning.csv",
    "indikatorer.csv",
    "alder_kjonn.csv",
    "endringer.csv",
)


def write_years(folder: str, years: ExampleYears) -> list[str]:
    """Write the tables into a folder, semicolons between; the paths, in the order of the names above."""
    ages = ["grunnkrets", "år", "kjønn", "alder", AGE_INDICATOR + COUNT_SUFFIX, AGE_INDICATOR + BASE_SUFFIX]
    tables: dict[str, tuple[Sequence[str], Iterable[Sequence[object]]]] = {
        PEOPLE_FILE: (["grunnkrets", "år", "befolkning"], years.people),
        FIGURES_FILE: (years.heads, years.figures),
        AGES_FILE: (ages, years.ages),
        CHANGES_FILE: (["oldCode", "newCode", "changeOccurred"], years.changes),
    }
    paths = []
    for name, (heads, rows) in tables.items():
        text = io.StringIO()
        writer = csv.writer(text, delimiter=";", lineterminator="\n")
        writer.writerow(heads)
        writer.writerows(rows)
        paths.append(str(Path(folder) / name))
        write_file(paths[-1], text.getvalue().encode("utf-8"))
    return paths
