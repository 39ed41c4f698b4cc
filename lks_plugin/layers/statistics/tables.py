"""FACTS in other forms: CSV."""

from __future__ import annotations

import csv
import io

from ..files import write_file
from .facts import COLUMNS, FACTS, fact_rows
from .published import Published


def write_csv(path: str, published: Published) -> None:
    """The facts with semicolons between, decimal points and UTF-8 with a mark, which Excel and pandas both read."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow(name for name, _ in COLUMNS[FACTS])
    writer.writerows(fact_rows(published))
    write_file(path, text.getvalue().encode("utf-8-sig"))
