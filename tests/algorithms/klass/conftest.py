"""Divisions of a small kommune, written for KLASS."""

import pytest
from lks.tests.helpers.comparisons import table

A, B, C, D = (f"43010000{serial}" for serial in ("01", "02", "03", "04"))
UNITS = [str(43010101 + number) for number in range(6)]


@pytest.fixture
def units(qgis_app):
    """Six grunnkretser: ``units(zones, people=…)``; further columns by name."""

    def make(zones, people=(100, 200, 300, 400, 500, 600), name="Rutevik", **more):
        heads = [("grunnkretsnummer", str), ("lks", str), ("befolkning", int), ("kommunenavn", str)]
        columns = [UNITS[: len(zones)], zones, people, [name] * len(zones), *more.values()]
        heads += [(head, str) for head in more]
        return table("grunnkretser", *heads, values=list(zip(*columns)))

    return make


@pytest.fixture
def write(run, tmp_path):
    """Write files from a day: ``write(layer, "2027-01-01", …)``; the answer, with a folder for each day."""

    def call(layer, day, **parameters):
        folder = tmp_path / day
        wanted = {"FINDINGS": "TEMPORARY_OUTPUT", "REPORT": str(tmp_path / f"{day}.html")}
        return run("klassfiles", INPUT=layer, VALID_FROM=day, OUTPUT_FOLDER=str(folder), **{**wanted, **parameters})

    return call
