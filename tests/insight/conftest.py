"""FACTS and zones of the example kommune: fifteen zones of neighbouring numbers, with hidden cells and breaks."""

import pytest
from osgeo import ogr


@pytest.fixture(scope="module")
def statistics(provider, tmp_path_factory):
    """The outputs of ``lks:statistics`` on the example kommune and its twelve years, by name."""
    import processing

    folder = tmp_path_factory.mktemp("insight")
    units, series = str(folder / "kommune.gpkg"), folder / "serie"
    processing.run("lks:examplekommune", {"OUTPUT": units, "SERIES": str(series)})
    database = ogr.Open(units, update=1)
    layer = database.GetLayer(0)
    layer.CreateField(ogr.FieldDefn("lks", ogr.OFTString))
    for at, feature in enumerate(sorted(layer, key=lambda one: one["grunnkretsnummer"])):
        feature["lks"] = None if feature["grunnkretsnummer"].endswith("9999") else f"99010000{at // 4 + 1:02d}"
        layer.SetFeature(feature)
    del layer, database
    return processing.run(
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
