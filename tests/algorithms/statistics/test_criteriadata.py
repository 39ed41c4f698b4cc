"""``lks:criteriadata`` on layers, tables and roads as users have them."""

import numpy as np
import pytest
from lks.tests.helpers.layers import values
from osgeo import gdal, ogr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

# Four squares of a kilometre in a row; the last two are a zone of their own.
ZONES = ["4301000001", "4301000001", "4301000002", "4301000002"]
PEOPLE = [1000, 3000, 2000, 4000]


@pytest.fixture
def criteria(run):
    def call(feedback=None, **parameters):
        return run("criteriadata", feedback, **{"KOMMUNER": "TEMPORARY_OUTPUT", **parameters})

    return call


@pytest.fixture
def row(squares):
    return squares(4, 1, lks=ZONES, befolkning=PEOPLE)


@pytest.fixture
def table(tmp_path):
    def make(name, *lines):
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return str(path)

    return make


def layer_of(kind, geometries, fields="", rows=None):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:25833{fields}", "lag", "memory")
    for at, geometry in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        if rows:
            feature.setAttributes(rows[at])
        layer.dataProvider().addFeatures([feature])
    return layer


def roads(detour="LineString(500 500, 3500 500)"):
    return layer_of("LineString", [QgsGeometry.fromWkt(detour)])


MATRIX = [
    "fra,til,km",
    "43010101,43010102,1",
    "43010101,43010103,2",
    "43010101,43010104,3",
    "43010102,43010103,1",
    "43010102,43010104,2",
    "43010103,43010104,1",
]
KM = ("kol11_struktur_km", "kol12_gradert_basis", "kol13_sone_km", "kol15_nabo_km")


def test_straight_lines_by_hand(criteria, row, tmp_path):
    report = tmp_path / "r.html"
    result = criteria(INPUT=row, ZONES="TEMPORARY_OUTPUT", CENTRES="TEMPORARY_OUTPUT", REPORT=str(report))
    # Reach 5 000: 2, 1, 1 and 1 km. Zone 1: 1000 * 0.75 + 3000 * 0.25; zone 2: 2000 * 2/3 + 4000 * 1/3.
    # The nearest neighbour is 1 km away for all.
    found = values(result["KOMMUNER"], "kommunenummer", "kol1_innbyggere", *KM, "nabo_km_per_innb")
    reach = (1000 * 2 + 9000) / 10_000
    basis = pytest.approx(0.5 + 0.5 * reach / 25.7, abs=1e-6)
    assert found == [("4301", 10_000, reach, basis, pytest.approx(1500 + 8000 / 3, abs=1e-3), 10_000, 1)]
    zones = values(result["ZONES"], "omraade", "kol13_sone_km", "sone_km_per_innb")
    assert zones[0] == ("4301000001", 1500, 0.375)
    assert [feature.geometry().area() for feature in result["ZONES"].getFeatures()] == [2e6, 2e6]
    assert values(result["CENTRES"], "km_til_folk", "km_til_naermeste")[0] == (2, 1)
    assert "data:image/png" in report.read_text("utf-8") and "–0,44 km" in report.read_text("utf-8")


def test_matrix_and_network_give_the_same(criteria, row, table):
    straight = criteria(INPUT=row, ZONE_CENTRE="unit")
    matrix = criteria(INPUT=row, DISTANCE="matrix", MATRIX=table("m.csv", *MATRIX))
    network = criteria(INPUT=row, DISTANCE="network", ROADS=roads())
    found = [values(result["KOMMUNER"], *KM)[0] for result in (straight, matrix, network)]
    assert found[0] == found[1] == pytest.approx(found[2])
    # To the unit in the middle: zone 1 1000 * 1, zone 2 2000 * 1.
    assert found[0][2:] == (3000, 10_000)


def test_a_ferry_counts_more_and_the_way_to_the_road_counts(criteria, squares):
    layer = squares(2, 1, lks=ZONES[:2], befolkning=[1000, 1000])
    line = [QgsGeometry.fromWkt("LineString(500 300, 1500 300)")]
    ferry = layer_of("LineString", line, "&field=typ:string", [["ferge"]])
    parameters = {"INPUT": layer, "DISTANCE": "network", "ROADS": ferry, "FERRY_FACTOR": 3}
    plain = criteria(**parameters)
    marked = criteria(**parameters, FERRY_FIELD="typ")
    # 200 m at both ends; 1 km of ferry three times.
    assert values(plain["KOMMUNER"], "nabo_km_per_innb") == [(pytest.approx(1.4),)]
    assert values(marked["KOMMUNER"], "nabo_km_per_innb") == [(pytest.approx(3.4),)]


def test_a_layer_of_too_few_people_is_no_lack_of_ways(criteria, squares):
    feedback = QgsProcessingFeedback()
    result = criteria(feedback, INPUT=squares(2, 1, lks=[ZONES[0]] * 2, befolkning=[1000, 1500]))
    assert result["N_UNREACHED"] == 0
    assert "2\u202f500 inhabitants with a place" in feedback.textLog() and "No way" not in feedback.textLog()


def test_centres_where_people_live(criteria, squares, tmp_path):
    layer = squares(2, 1, lks=ZONES[:2], befolkning=[1000, 1000])
    points = [QgsGeometry.fromWkt(f"Point({x} 500)") for x in (100, 500, 1900, 9999)]
    people = layer_of("Point", points, "&field=folk:integer", [[3], [1], [5], [7]])
    feedback = QgsProcessingFeedback()
    result = criteria(feedback, INPUT=layer, PEOPLE=people, PEOPLE_FIELD="folk", CENTRES="TEMPORARY_OUTPUT")
    assert [feature.geometry().asPoint().x() for feature in result["CENTRES"].getFeatures()] == [200, 1900]
    assert result["N_WEIGHTED"] == 2 and "lie in no grunnkrets were left out: 1." in feedback.textLog()
    path = str(tmp_path / "folk.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 20, 10, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((0, 100, 0, 1000, 0, -100))
    raster.SetProjection('LOCAL_CS["x"]')
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(-1)
    cells = np.full((10, 20), -1, dtype=np.float32)
    cells[5, 1], cells[5, 5], cells[5, 19] = 3, 1, 5
    band.WriteArray(cells)
    raster = band = None
    result = criteria(INPUT=layer, PEOPLE_RASTER=path, CENTRES="TEMPORARY_OUTPUT")
    # The middles of the cells: 150 three times and 550 once; 1950.
    assert [feature.geometry().asPoint().x() for feature in result["CENTRES"].getFeatures()] == [250, 1950]


def test_own_zones_have_2000_people(criteria, squares):
    layer = squares(8, 1, befolkning=[1100, 1200, 900, 1300, 1000, 1500, 700, 1600])
    result = criteria(INPUT=layer, ZONES_OF="own", ZONES="TEMPORARY_OUTPUT")
    people = [count for (count,) in values(result["ZONES"], "kol1_innbyggere")]
    assert sum(people) == 9300 and min(people) >= 2000 and len(people) == result["N_ZONES"] >= 3


def test_counts_are_hidden_and_the_index_made(criteria, row, table):
    counts = ["kommunenummer;skilte_separerte;arbeidsledige;kol28;kol18", "4301;100;50;200;5"]
    result = criteria(INPUT=row, COUNTS=[table("tall.csv", *counts)])
    found = values(result["KOMMUNER"], "kol25_opphoping", "kol25_flagg", "kol23_skilte_separerte", "kol24_flagg")
    assert found == [(0.01, None, 100, None)]
    assert values(result["KOMMUNER"], "kol18_psykisk_utviklingshemmede", "kol18_flagg") == [(None, ":")]
    # What is hidden counts as 1.5, whether the source hides it or we do.
    for hidden in (":", "3"):
        small = [counts[0], f"4301;100;{hidden};200;9"]
        made = criteria(INPUT=row, COUNTS=[table("smaa.csv", *small)])
        found = values(made["KOMMUNER"], "kol25_opphoping", "kol24_arbeidsledige", "kol24_flagg")
        assert found == [(100 * 1.5 * 200 / 1e8, None, ":")]


def test_counts_of_grunnkretser_are_summed_where_all_are_known(criteria, row, table):
    lines = ["grunnkretsnummer;skilte_separerte;arbeidsledige;lavinntekt"]
    lines += [f"4301010{unit};25;{count};50" for unit, count in zip((1, 2, 3, 4), (20, 10, ":", 20))]
    result = criteria(INPUT=row, COUNTS=[table("tall.csv", *lines)], ZONES="TEMPORARY_OUTPUT")
    assert values(result["KOMMUNER"], "kol24_flagg", "kol25_flagg") == [(":", ":")]
    # The kommune's own figure, were it known, minus zone 1 would tell zone 2.
    zones = values(result["ZONES"], "kol24_arbeidsledige", "kol24_flagg", "kol25_opphoping", "kol25_flagg")
    assert zones == [(None, ":", None, ":")] * 2
    assert values(result["ZONES"], "kol23_skilte_separerte") == [(50,), (50,)]


def test_a_small_zone_cannot_be_subtracted(criteria, row, table):
    lines = ["grunnkretsnummer;arbeidsledige"]
    lines += [f"4301010{unit};{count}" for unit, count in zip((1, 2, 3, 4), (20, 10, 2, 0))]
    result = criteria(INPUT=row, COUNTS=[table("tall.csv", *lines)], ZONES="TEMPORARY_OUTPUT")
    assert values(result["KOMMUNER"], "kol24_arbeidsledige") == [(32,)]
    assert values(result["ZONES"], "kol24_arbeidsledige", "arbeidsledige_per_innb") == [(None, None)] * 2


def test_zones_of_known_counts(criteria, row, table):
    lines = ["grunnkretsnummer;skilte_separerte;arbeidsledige;lavinntekt"]
    lines += [f"4301010{unit};25;{count};50" for unit, count in zip((1, 2, 3, 4), (20, 10, 9, 20))]
    result = criteria(INPUT=row, COUNTS=[table("tall.csv", *lines)], ZONES="TEMPORARY_OUTPUT")
    zones = values(result["ZONES"], "kol24_arbeidsledige", "kol25_opphoping")
    assert zones == [(30, round(50 * 30 * 100 / 4000**2, 6)), (29, round(50 * 29 * 100 / 6000**2, 6))]


def test_means_of_three_years_and_the_official_table(criteria, row, table, tmp_path):
    own = str(tmp_path / "k2023.csv")
    criteria(INPUT=row, FACTOR=2, KOMMUNER=own)
    earlier = [own, table("k2022.csv", "kommunenr;kol13;kol15", "4301;1000;2000")]
    official = table(
        "tabell_f.csv",
        "Tabell F-k;;;;",
        "Kommune;Reiseavstand innan sone;Reiseavstand til nabokrets;Strukturkriteriet;Gradert basiskriterium",
        "4301 Kommunen;5000;9000;2,2;0,54",
    )
    report = tmp_path / "r.html"
    result = criteria(INPUT=row, EARLIER=earlier, OFFICIAL=[official], REPORT=str(report))
    within = 1500 + 8000 / 3
    found = values(result["KOMMUNER"], "kol14_sone_km_snitt", "kol16_nabo_km_snitt")
    means = ((within * 3 + 1000) / 3, (10_000 * 3 + 2000) / 3)
    assert found == [pytest.approx(means, abs=1e-2)]
    text = report.read_text("utf-8")
    # 10 000 computed against 9 000, and 1.1 against 2.2.
    assert '<td class="n">11,1</td>' in text and '<td class="n">−50,0</td>' in text


def test_columns_known_by_their_numbers(criteria, row, table, tmp_path):
    """The head of the official table: words over a row of column numbers."""
    official = table("f.csv", "Kommune;a;b;c;d;e;f", ";1;2;3;4;5;6", "4301 Kommunen;9000;1;1;1;1;1")
    report = tmp_path / "r.html"
    criteria(INPUT=row, OFFICIAL=[official], REPORT=str(report))
    assert '<td class="n">11,1</td>' in report.read_text("utf-8")


@pytest.mark.parametrize("driver, ending", [("ODS", "ods"), ("XLSX", "xlsx")])
def test_the_official_workbook(criteria, row, tmp_path, driver, ending):
    """Words over several rows, a row of column numbers, hidden figures, a sheet of notes beside it."""
    path = str(tmp_path / f"tabell.{ending}")
    book = gdal.GetDriverByName(driver).Create(path, 0, 0, 0, gdal.GDT_Unknown)
    notes = book.CreateLayer("Merknader")
    notes.CreateField(ogr.FieldDefn("a", ogr.OFTString))
    sheet = book.CreateLayer("Tabell F-k")
    rows = [
        ["Kommune", "Innbyggjartal", "Innbyggjartal", "0–1 år", "2–5 år", "6–15 år"],
        [None, "per 1.1.", "per 1.7.", None, None, None],
        [None, 1, 2, 3, 4, 5],
        ["4301 Kommunen", 8000, 9, 9, 9, ":"],
        ["Heile landet", 5000000, 9, 9, 9, 9],
    ]
    for at in range(len(rows[0])):
        sheet.CreateField(ogr.FieldDefn(f"Field{at + 1}", ogr.OFTString))
    for cells in rows:
        feature = ogr.Feature(sheet.GetLayerDefn())
        for at, cell in enumerate(cells):
            if cell is not None:
                feature.SetField(at, str(cell))
        sheet.CreateFeature(feature)
    feature = sheet = notes = book = None
    report = tmp_path / "r.html"
    criteria(INPUT=row, OFFICIAL=[path], REPORT=str(report))
    # 10 000 computed against 8 000.
    assert '<td class="n">25,0</td>' in report.read_text("utf-8")


def test_what_is_lacking_leaves_sums_empty_and_is_told(criteria, squares, table):
    layer = squares(4, 1, lks=[*ZONES[:3], None], befolkning=PEOPLE)
    feedback = QgsProcessingFeedback()
    matrix = table("m.csv", *MATRIX[:2], "43019999,43010102,9")
    result = criteria(feedback, INPUT=layer, DISTANCE="matrix", MATRIX=matrix)
    assert values(result["KOMMUNER"], *KM) == [(None, None, None, None)]
    log = feedback.textLog()
    assert "without a zone leave the sums of their kommune empty: 43010104" in log
    assert "No way leads from" in log and "43019999" in log


@pytest.mark.parametrize(
    "parameters, words",
    [
        ({"DISTANCE": "matrix"}, "MATRIX"),
        ({"DISTANCE": "network"}, "ROADS"),
        ({"LKS_FIELD": "sone"}, "sone"),
        ({"DISTANCE": "matrix", "MATRIX": ["fra,til", "1,2"]}, "fra, til and km"),
        ({"DISTANCE": "matrix", "MATRIX": ["fra,til,km", "43010101,43010102,-4"]}, "row 2"),
        ({"COUNTS": ["kommunenummer;arbeidsledige", "4301;mange"]}, "mange"),
        ({"COUNTS": ["kommunenummer;farge", "4301;3"]}, "farge"),
        ({"COUNTS": ["kommunenummer;arbeidsledige", "4301;1.234"]}, r"1\.234"),
        ({"COUNTS": ["kommune;kjønn;arbeidsledige", "4301;Menn;70", "4301;Kvinner;50"]}, "row 3: 4301 has another"),
        ({"DISTANCE": "matrix", "MATRIX": [*MATRIX, MATRIX[1] + "9"]}, "another distance for the same way"),
    ],
)
def test_bad_input_is_told(criteria, row, table, parameters, words):
    made = dict(parameters)
    for name in ("MATRIX", "COUNTS"):
        if name in made:
            path = table(f"{name}.csv", *made[name])
            made[name] = [path] if name == "COUNTS" else path
    with pytest.raises(QgsProcessingException, match=words):
        criteria(INPUT=row, **made)


def test_bamble_is_as_scattered_as_it_is(criteria, shared_data):
    """Real polygons, people and zones: the sums are those of the grunnkretser, and zones make the kommune."""
    bamble = shared_data / "bamble"
    people = [line.split(";") for line in (bamble / "befolkning.csv").read_text("utf-8").splitlines()]
    zones = (shared_data / "lks" / "lks_2026_4012_bamble.csv").read_text("utf-8").splitlines()
    zone_of = {line.split(",")[-1]: line.split(",")[0] for line in zones[1:]}
    count_of = {row[0]: int(row[people[0].index("2025")]) for row in people[1:]}
    source = QgsVectorLayer(str(bamble / "grunnkretser_4012_wgs84.geojson"))
    number = next(name for name in source.fields().names() if "nummer" in name and "kommune" not in name)
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:4326&field=nr:string&field=lks:string&field=folk:integer", "b", "memory"
    )
    for feature in source.getFeatures():
        made = QgsFeature(layer.fields())
        code = str(feature[number])
        made.setAttributes([code, zone_of.get(code), count_of.get(code, 0)])
        made.setGeometry(feature.geometry())
        layer.dataProvider().addFeatures([made])
    result = criteria(
        INPUT=layer, UNIT_FIELD="nr", POPULATION_FIELD="folk", ZONES="TEMPORARY_OUTPUT", CENTRES="TEMPORARY_OUTPUT"
    )
    kommune, within, nearest, reach = values(result["KOMMUNER"], "kommunenummer", KM[2], KM[3], KM[0])[0]
    assert kommune == "4012" and result["N_ZONES"] == 8
    zones = values(result["ZONES"], "kol13_sone_km", "kol15_nabo_km")
    assert sum(zone[0] for zone in zones) == pytest.approx(within, abs=0.1)
    assert sum(zone[1] for zone in zones) == pytest.approx(nearest, abs=0.1)
    rows = values(result["CENTRES"], "befolkning", "km_til_folk")
    assert sum(n * km for n, km in rows if n) / sum(n for n, _ in rows) == pytest.approx(reach, abs=1e-3)
    assert 1 < reach < 25
