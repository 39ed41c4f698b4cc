"""Statistics of the example kommune for pages, and what stands in a page."""

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest
from lks.lks_plugin.insight.assemble import BUILD
from osgeo import ogr

DATA = re.compile(r'<script type="application/json" id="lks-data">(.*?)</script>', re.DOTALL)


def statistics_of_example(folder):
    """The outputs of ``lks:statistics`` on the example kommune and its twelve years: fifteen zones of neighbouring
    numbers, with hidden cells and breaks; ``UNITS`` are the grunnkretser with the school ``DISTRICTS`` of each, and
    ``TABLES`` their figures."""
    import processing

    units, series = str(folder / "kommune.gpkg"), folder / "serie"
    processing.run("lks:examplekommune", {"OUTPUT": units, "SERIES": str(series)})
    database = ogr.Open(units, update=1)
    layer = database.GetLayer(0)
    layer.CreateField(ogr.FieldDefn("lks", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("skolekrets", ogr.OFTString))
    rows = ["grunnkretsnummer;skolekrets"]
    for at, feature in enumerate(sorted(layer, key=lambda one: one["grunnkretsnummer"])):
        unit, district = feature["grunnkretsnummer"], f"Krets {at // 21 + 1}"
        feature["lks"] = None if unit.endswith("9999") else f"99010000{at // 4 + 1:02d}"
        feature["skolekrets"] = district
        layer.SetFeature(feature)
        rows.append(f"{unit};{district}")
    del layer, database
    districts = folder / "skolekretser.csv"
    districts.write_text("\n".join(rows) + "\n", encoding="utf-8")
    made = processing.run(
        "lks:statistics",
        {
            "DIVISION": units,
            "TABLES": [str(series / "befolkning.csv"), str(series / "indikatorer.csv")],
            "AGE_TABLES": [str(series / "alder_kjonn.csv")],
            "CODE_CHANGES": [str(series / "endringer.csv")],
            "FACTS": str(folder / "fakta.gpkg"),
            "ZONES": str(folder / "soner.gpkg"),
        },
    )
    return {**made, "UNITS": units, "DISTRICTS": str(districts), "TABLES": [str(series / "indikatorer.csv")]}


def need_built_page():
    """Skip, visibly, where the page's scripts are not built."""
    if not (BUILD / "page.js").exists():
        pytest.skip("the insight page's scripts are not built: make page, which needs Node")


def data_in(path):
    """The data object of a page."""
    return json.loads(DATA.search(Path(path).read_text(encoding="utf-8"))[1])


def sha256(text):
    """The source expression of a script or style sheet in a policy."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
