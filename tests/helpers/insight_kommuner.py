"""Three kommuner with all that a page can show, made of the example kommune: Eksempelvik, a copy of it, and one that
is a single zone; totals of the fylke and the country, school districts, a new definition, own figures and links."""

import csv
from collections import defaultdict
from pathlib import Path

from osgeo import ogr

from .insight import data_in

# Kommune (and the code it had before 2020): who is a copy of whom, metres to the east.
COPIES = {"9911": ("9912", "Tvilling", 40_000), "9921": ("9922", "Enesone", 80_000)}
LOCAL = {"9901000003": "Åssiden", "9901000004": "«Tårnet» & <b>øst</b>"}
WICKED = "Sør <script>alert(1)</script> \"Ø\" 'x'"


def _tables(series: Path) -> None:
    """The tables of the example, and the same rows again under the codes of the copies."""
    for path in series.glob("*.csv"):
        head, *rows = path.read_text(encoding="utf-8").splitlines()
        more = []
        for kommune, (former, _, _) in COPIES.items():
            for row in rows:
                more.append(
                    row.replace("9901", kommune).replace("9902", former) if row[:4] in ("9901", "9902") else row
                )
        path.write_text("\n".join([head, *rows, *more]) + "\n", encoding="utf-8")


def _units(path: str) -> None:
    """Zones of four grunnkretser, the copies beside the kommune; Enesone is one zone."""
    database = ogr.Open(path, update=1)
    layer = database.GetLayer(0)
    layer.CreateField(ogr.FieldDefn("lks", ogr.OFTString))
    for at, feature in enumerate(sorted(layer, key=lambda one: one["grunnkretsnummer"])):
        if not feature["grunnkretsnummer"].endswith("9999"):
            feature["lks"] = f"99010000{at // 4 + 1:02d}"
        layer.SetFeature(feature)
    names = [layer.GetLayerDefn().GetFieldDefn(at).GetName() for at in range(layer.GetLayerDefn().GetFieldCount())]
    for kommune, (_, name, east) in COPIES.items():
        for feature in [one.Clone() for one in layer if one["grunnkretsnummer"].startswith("9901")]:
            feature.SetFID(-1)
            for field in names:
                value = feature[field]
                if isinstance(value, str) and value.startswith("9901"):
                    feature[field] = kommune + value[4:]
            feature["kommunenavn"] = name
            if kommune == "9921" and feature["lks"]:
                feature["lks"] = "9921000001"
            shape = feature.GetGeometryRef().Clone()
            _move(shape, east)
            feature.SetGeometry(shape)
            layer.CreateFeature(feature)
    del layer, database


def _move(shape: ogr.Geometry, east: float) -> None:
    for at in range(shape.GetGeometryCount()):
        _move(shape.GetGeometryRef(at), east)
    for at in range(shape.GetPointCount() if shape.GetGeometryCount() == 0 else 0):
        x, y, *_ = shape.GetPoint(at)
        shape.SetPoint_2D(at, x + east, y)


def _totals(series: Path, path: Path) -> str:
    """Fylke 99 and the country: all kommuner, and four times as many."""
    with (series / "indikatorer.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    sums = defaultdict(lambda: defaultdict(int))
    for row in rows:
        for name, cell in row.items():
            if name not in ("grunnkrets", "år", "medianinntekt") and cell.isdigit():
                sums[row["år"]][name] += int(cell)
    names = list(next(iter(sums.values())))
    lines = [";".join(["kode", "år", *names])]
    for code, times in (("99", 1), ("0", 4)):
        lines += [";".join([code, year, *(str(times * own[name]) for name in names)]) for year, own in sums.items()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def _districts(units: str, path: Path) -> str:
    """Two school districts in each kommune, across the zones."""
    database = ogr.Open(units)
    codes = sorted({one["grunnkretsnummer"] for one in database.GetLayer(0)})
    lines = ["grunnkrets;skolekrets;skolekretsnavn"]
    for at, code in enumerate(code for code in codes if not code.endswith("9999")):
        side = "AB"[at % 9 > 4]
        lines.append(f"{code};{code[:4]}-{side};{WICKED if side == 'A' else 'Nord skole'}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def _district_polygons(units: str, districts: str, path: str) -> str:
    with Path(districts).open(encoding="utf-8") as file:
        of_unit = {row["grunnkrets"]: row["skolekrets"] for row in csv.DictReader(file, delimiter=";")}
    source, target = ogr.Open(units), ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = target.CreateLayer("skolekretser", source.GetLayer(0).GetSpatialRef(), ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("skolekrets", ogr.OFTString))
    together = defaultdict(lambda: ogr.Geometry(ogr.wkbMultiPolygon))
    for one in source.GetLayer(0):
        district, shape = of_unit.get(one["grunnkretsnummer"]), one.GetGeometryRef()
        for at in range(shape.GetGeometryCount() if district else 0):
            together[district].AddGeometry(shape.GetGeometryRef(at))
    for district, shape in sorted(together.items()):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["skolekrets"] = district
        feature.SetGeometry(ogr.ForceToMultiPolygon(shape.UnionCascaded()))
        layer.CreateFeature(feature)
    del layer, target
    return path


def _with_local_names(zones: str) -> None:
    database = ogr.Open(zones, update=1)
    layer = database.GetLayer(0)
    if layer.GetLayerDefn().GetFieldIndex("lokalnavn") < 0:
        layer.CreateField(ogr.FieldDefn("lokalnavn", ogr.OFTString))
    for feature in layer:
        feature["lokalnavn"] = LOCAL.get(feature["lks"])
        layer.SetFeature(feature)
    del layer, database


def statistics_of_three(folder: Path) -> dict[str, str]:
    """FACTS and ZONES, and the files beside them: OTHER, OWN_FACTS, OWN_LINKS."""
    import processing

    units, series = str(folder / "kommuner.gpkg"), folder / "serie"
    processing.run("lks:examplekommune", {"OUTPUT": units, "SERIES": str(series)})
    _tables(series)
    _units(units)
    districts = _districts(units, folder / "skole.csv")
    breaks = folder / "brudd.csv"
    breaks.write_text("indikator;år;tekst\nsosialhjelp;2020;Ny definisjon av sosialhjelp\n", encoding="utf-8")
    made = processing.run(
        "lks:statistics",
        {
            "DIVISION": units,
            "TABLES": [str(series / "befolkning.csv"), str(series / "indikatorer.csv")],
            "CODE_CHANGES": [str(series / "endringer.csv")],
            "TOTALS": [_totals(series, folder / "totaler.csv")],
            "OTHER_DIVISIONS": [districts],
            "BREAKS": str(breaks),
            "FACTS": str(folder / "fakta.gpkg"),
            "ZONES": str(folder / "soner.gpkg"),
        },
    )
    _with_local_names(made["ZONES"])
    own, links = folder / "trivsel.csv", folder / "lenker.csv"
    own.write_text(
        "omraade;aar;indikator;verdi;retning\n9901000001;2025;Trivsel;7,5;bedre\n9901000002;2025;Trivsel;:;\n",
        encoding="utf-8",
    )
    links.write_text(
        "omraade;tittel;adresse\n;Folkehelseoversikten;https://example.no/oversikt\n"
        "9901000003;Skriv til oss;mailto:lks@example.no\n",
        encoding="utf-8",
    )
    return {
        "FACTS": made["FACTS"],
        "ZONES": made["ZONES"],
        "OTHER": [_district_polygons(units, districts, str(folder / "skolekretser.gpkg"))],
        "OWN_FACTS": [str(own)],
        "OWN_LINKS": str(links),
    }


def area_of(page: str, code: str, level: str = "lks") -> int:
    """The index of an area in the data of a page."""
    data = data_in(page)
    wanted = next(at for at, one in enumerate(data["levels"]) if one["id"] == level)
    return next(at for at, one in enumerate(data["areas"]) if (one["level"], one["code"]) == (wanted, code))
