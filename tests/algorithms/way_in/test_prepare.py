"""``lks:prepare`` as a user runs it: on small files of every kind and on the real ones."""

import json
import re
from pathlib import Path

import pytest
from lks.lks_plugin.engine.units.indicators import BUILDING_TYPES, INDICATORS, catalogued
from lks.tests.helpers.layers import values
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

MEMORY = {"OUTPUT": "TEMPORARY_OUTPUT", "UNMATCHED": "TEMPORARY_OUTPUT"}
POPULATION = "grunnkretsnummer;2014;2024\n43010101;90;100\n43010102;190;200\n43010103;290;300\n43019999;0;7\n"


@pytest.fixture
def prepare(run):
    def call(layer, feedback=None, **parameters):
        return run("prepare", feedback, **{"GEOMETRY": layer, **MEMORY, **parameters})

    return call


@pytest.fixture
def write(tmp_path):
    def make(name, text, encoding="utf-8"):
        path = tmp_path / name
        path.write_text(text, encoding=encoding)
        return str(path)

    return make


def message_of(call, *arguments, **parameters):
    with pytest.raises(QgsProcessingException) as error:
        call(*arguments, **parameters)
    return str(error.value)


@pytest.fixture
def three(squares):
    """Three units of one kommune, without population."""
    return squares(3, 1, befolkning=[None] * 3)


# -- the layer --------------------------------------------------------------------------------------------------------


def test_population_indicators_levels_and_signs_meet_in_one_layer(prepare, three, write):
    indicators = "krets;aap_teller;AAP_nevner;Trygghet\n43010101;:;50;1,5\n43010102;4;60;..\n43010103;-;70;.\n"
    result = prepare(
        three,
        POPULATION=[write("folk.csv", POPULATION)],
        INDICATORS=[write("ind.csv", indicators, "iso-8859-1")],
        HIERARCHY=[write("bydel.csv", "krets,bydel\n43010101,430101\n43010102,430101\n43010103,430102\n")],
    )
    output = result["OUTPUT"]
    assert values(output, "grunnkretsnummer", "kommunenummer", "bydelsnummer", "befolkning", "befolkning_10") == [
        ("43010101", "4301", "430101", 100, 90),
        ("43010102", "4301", "430101", 200, 190),
        ("43010103", "4301", "430102", 300, 290),
        ("43019999", "4301", None, 7, 0),
    ]
    assert values(output, "AAP_teller", "AAP_nevner", "Trygghet", "uten_verdi") == [
        (None, 50, 1.5, ": AAP_teller"),
        (4, 60, None, ".. Trygghet"),
        (0, 70, None, ". Trygghet"),
        (None, None, None, None),
    ]
    assert [row.hasGeometry() for row in output.getFeatures()] == [True, True, True, False]
    assert (result["UNIT_COUNT"], result["UNMATCHED_COUNT"], result["POPULATION_TOTAL"]) == (4, 0, 607)


def test_nobody_is_lost(prepare, three, write):
    text = POPULATION + "43010199;5;11\n40120101;5;13\n4301 I alt;5;700\n43010104;:;:\n"
    result = prepare(three, POPULATION=[write("folk.csv", text)])
    unmatched = values(result["UNMATCHED"], "aarsak", "grunnkretsnummer", "rad", "befolkning")
    assert sorted(unmatched) == [
        ("no_code", "4301 I alt", 8, 700),
        ("no_polygon", "43010104", 9, 0),
        ("no_polygon", "43010199", 6, 11),
        ("other_kommune", "40120101", 7, 13),
    ]
    assert result["POPULATION_TOTAL"] + sum(people for *_, people in unmatched) == 607 + 11 + 13 + 700
    assert result["UNMATCHED_COUNT"] == 4


def test_the_example_kommune_taken_apart_and_joined_again_is_the_same(prepare, run, example_kommune, tmp_path):
    names = example_kommune.fields().names()
    bare = QgsVectorLayer(f"MultiPolygon?crs={example_kommune.crs().authid()}", "kart", "memory")
    bare.dataProvider().addAttributes(example_kommune.fields().toList()[:2])
    bare.updateFields()
    drawn = []
    for row in example_kommune.getFeatures():
        if row.hasGeometry():
            feature = QgsFeature(bare.fields())
            feature.setAttributes(row.attributes()[:2])
            feature.setGeometry(row.geometry())
            drawn.append(feature)
    bare.dataProvider().addFeatures(drawn)
    path = tmp_path / "tabell.csv"
    lines = [["" if row[n] == NULL else str(row[n]) for n in names] for row in example_kommune.getFeatures()]
    path.write_text("\n".join(";".join(f'"{cell}"' for cell in line) for line in [names, *lines]), encoding="cp1252")
    result = prepare(bare, POPULATION=[str(path)], INDICATORS=[str(path)])
    output = result["OUTPUT"]
    assert result["UNMATCHED_COUNT"] == 0
    assert values(output, "grunnkretsnummer", "befolkning") == values(example_kommune, "grunnkretsnummer", "befolkning")
    assert len(catalogued(output.fields().names())) == len(INDICATORS) + len(BUILDING_TYPES)
    zones = {"ZONES": "TEMPORARY_OUTPUT", "UNITS": "TEMPORARY_OUTPUT"}
    again, before = (run("generate", INPUT=layer, **zones) for layer in (output, example_kommune))
    assert values(again["UNITS"], "grunnkretsnummer", "lks") == values(before["UNITS"], "grunnkretsnummer", "lks")


def test_the_layers_own_fields_go_along_and_its_population_serves_without_a_table(prepare, squares):
    layer = squares(2, 1, befolkning=[5, 6], lks2025=["4301000001", "4301000002"])
    result = prepare(layer)
    assert values(result["OUTPUT"], "befolkning", "lks2025") == [(5, "4301000001"), (6, "4301000002")]


def test_only_the_kommuner_asked_for(prepare, squares, write):
    layer = squares(2, 1, grunnkretsnummer=["43010101", "3010101"], befolkning=[None, None])
    table = write("folk.csv", "krets;2024\n43010101;5\n03010101;6\n43019999;1\n")
    result = prepare(layer, POPULATION=[table], KOMMUNER="301")
    assert values(result["OUTPUT"], "grunnkretsnummer") == [("03010101",)]
    assert (result["UNMATCHED_COUNT"], result["POPULATION_TOTAL"]) == (0, 6)
    assert "9999" in message_of(prepare, layer, POPULATION=[table], KOMMUNER="9999")
    assert "Oslo" in message_of(prepare, layer, POPULATION=[table], KOMMUNER="Oslo")


def test_polygons_are_repaired_put_together_and_told(prepare, squares, write):
    bow = "Polygon((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"
    part = "Polygon((5000 0, 6000 0, 6000 1000, 5000 0))"
    geometries = [QgsGeometry.fromWkt(wkt) for wkt in (bow, part, part.replace("000 ", "500 "))]
    codes = ["43010101", "43010102", "43010102", "43010103"]
    layer = squares(4, 1, grunnkretsnummer=codes, befolkning=[None] * 4, geometries=[*geometries, QgsGeometry()])
    result = prepare(layer, POPULATION=[write("folk.csv", POPULATION)], REPORT="TEMPORARY_OUTPUT")
    output = {row["grunnkretsnummer"]: row.geometry() for row in result["OUTPUT"].getFeatures()}
    assert sorted(output) == ["43010101", "43010102", "43010103", "43019999"]
    assert output["43010101"].isGeosValid() and output["43010101"].area() == pytest.approx(500_000)
    assert output["43010102"].area() == pytest.approx(875_000) and output["43010103"].isEmpty()
    report = Path(result["REPORT"]).read_text(encoding="utf-8")
    for told, code in (("Invalid polygon", "43010101"), ("Several rows", "43010102"), ("No polygon", "43010103")):
        assert re.search(rf"{told}.*?</tr>", report, re.DOTALL)[0].count(code) == 1


def test_curves_and_heights_become_straight_and_flat(prepare, squares):
    curved = "CurvePolygonZ(CompoundCurveZ((0 0 1, 10000 0 1), CircularStringZ(10000 0 1, 5000 5000 1, 0 0 1)))"
    layer = squares(1, 1, kind="CurvePolygonZ", geometries=[QgsGeometry.fromWkt(curved)])
    (row,) = prepare(layer)["OUTPUT"].getFeatures()
    polygon = row.geometry().constGet()
    assert not polygon.is3D() and not polygon.hasCurvedSegments()
    assert polygon.area() == pytest.approx(3.14159 / 2 * 5000**2, rel=1e-3)


def geojson(write, name, *features):
    """A file of mixed geometries in metres: each feature a name and its GeoJSON geometry."""
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25833"}}
    made = [{"type": "Feature", "properties": {"id": own}, "geometry": geometry} for own, geometry in features]
    return write(name, json.dumps({"type": "FeatureCollection", "crs": crs, "features": made}))


def box(left, right):
    ring = [[left, 0], [right, 0], [right, 1000], [left, 1000], [left, 0]]
    return {"type": "Polygon", "coordinates": [ring]}


LINE = {"type": "LineString", "coordinates": [[0, 0], [1400, 0]]}


def test_lines_among_the_polygons_are_rows_without_a_partner(prepare, write):
    layer = geojson(write, "kart.geojson", ("43010102", LINE), ("43010101", box(0, 1000)), ("sjø", box(1000, 2000)))
    result = prepare(layer, UNIT_FIELD="id", POPULATION=[write("folk.csv", "krets;2024\n43010101;5\n")])
    assert values(result["OUTPUT"], "grunnkretsnummer", "befolkning") == [("43010101", 5)]
    assert values(result["UNMATCHED"], "aarsak", "grunnkretsnummer", "rad") == [
        ("not_polygon", "43010102", 0),
        ("bad_code", "sjø", 2),
    ]


def test_figures_of_a_kommunes_own_areas_go_to_the_units_in_them(prepare, three, write):
    areas = geojson(write, "s.geojson", ("grense", LINE), ("07 Østre", box(0, 1400)), ("08 Vestre", box(1400, 2100)))
    own = [
        {"År": 2020, "Ident": 7, "Indikator": "Trygghet", "Variabel": "10,5"},
        {"År": 2022, "Ident": 7, "Indikator": "Trygghet", "Variabel": "11,5"},
        {"År": 2022, "Ident": 8, "Indikator": "Trygghet", "Variabel": ":"},
        {"År": 2022, "Ident": 9, "Indikator": "Trygghet", "Variabel": "1"},
    ]
    result = prepare(
        three,
        POPULATION=[write("folk.csv", POPULATION)],
        INDICATORS=[write("egen.json", json.dumps(own))],
        AREAS=areas,
        AREA_FIELD="id",
    )
    # A tenth of the third unit is in an area: too little to speak for it.
    assert values(result["OUTPUT"], "Trygghet", "uten_verdi") == [
        (11.5, None),
        (None, ": Trygghet"),
        (None, None),
        (None, None),
    ]
    assert sorted(values(result["UNMATCHED"], "aarsak", "grunnkretsnummer")) == [
        ("not_polygon", "grense"),
        ("unknown_area", "9"),
    ]


def test_the_report_shows_the_sum_what_is_missing_and_the_sources(prepare, three, write):
    result = prepare(
        three,
        POPULATION=[write("folk.csv", POPULATION + "43010199;5;11\n")],
        INDICATORS=[write("ind.csv", "krets;gjeld_teller;gjeld_nevner\n43010101;:;5\n43010102;9;5\n43010103;1;5\n")],
        REPORT="TEMPORARY_OUTPUT",
    )
    report = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert "618 = 618" in report and 'class="verdict doubtful"' in report
    assert re.search(r"Gjeld</td>.*?33,3 %", report, re.DOTALL)
    assert re.search(r"Parts larger than their whole.*?43010102.*?</table>", report, re.DOTALL)
    assert "folk.csv" in report and "ind.csv" in report and "43010199" in report


def test_the_same_files_give_the_same_layer(prepare, three, write):
    tables = {"POPULATION": [write("folk.csv", POPULATION)]}
    first, second = (prepare(three, **tables)["OUTPUT"] for _ in range(2))
    assert [row.attributes() for row in first.getFeatures()] == [row.attributes() for row in second.getFeatures()]


# -- bad input --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("krets;2024\n43010101;5\n43010101;6\n", ["folk.csv", "43010101: 2, 3"]),
        ("navn;2024\nSentrum;5\n", ["folk.csv", "navn, 2024"]),
        ("krets;2024\n43010101;-5\n", ["folk.csv", "2 (43010101)", "2024"]),
        ("krets;2024\n43010101;mange\n", ["folk.csv", "2 (43010101)", "mange"]),
        ("krets;2024\n43010101;1.000\n", ["folk.csv", "1.000"]),
        ("krets;støy;lukt\n43010101;1;2\n", ["folk.csv", "krets, støy, lukt"]),
        ("krets,2024,navn\n43010101,5,Sentrum, øst\n43010102,6,Nord\n", ["folk.csv", "row 2.", "semicolons"]),
        ("43010101;5\n43010102;6\n", ["folk.csv", "43010101, 5", "heads"]),
        ('krets;navn;2024\n43010101;"Øst;5\n43010102;Vest;6\n', ["folk.csv", "line 2"]),
        ("", ["folk.csv"]),
    ],
)
def test_tables_that_cannot_be_used_are_refused_by_name_and_row(prepare, three, write, table, told):
    message = message_of(prepare, three, POPULATION=[write("folk.csv", table)])
    assert [part for part in told if part not in message] == []


def test_a_year_that_is_not_there_is_answered_with_those_that_are(prepare, three, write):
    message = message_of(prepare, three, POPULATION=[write("folk.csv", POPULATION)], YEAR=2030)
    assert "2030" in message and "2014, 2024" in message


def test_columns_without_figures_are_told_in_the_log(prepare, three, write):
    feedback = QgsProcessingFeedback()
    table = write("ind.csv", "krets;merknad;andel;støy\n43010101;usikker;1,5 %;1\n43010102;;2 %;2\n43010103;;3 %;\n")
    prepare(three, feedback, POPULATION=[write("folk.csv", POPULATION)], INDICATORS=[table])
    assert "ind.csv: merknad, ind.csv: andel" in feedback.textLog()


def test_negative_counts_and_text_among_indicators_are_refused(prepare, three, write):
    folk = [write("folk.csv", POPULATION)]
    for cell in ("-1", "ukjent"):
        table = write("ind.csv", f"krets;gjeld_teller\n43010101;1\n43010102;{cell}\n")
        message = message_of(prepare, three, POPULATION=folk, INDICATORS=[table])
        assert "gjeld_teller" in message and f"3 (43010102): «{cell}»" in message


def test_a_layer_that_mixes_coordinate_systems_names_the_units(prepare, squares, write):
    wkts = [
        "Polygon((300000 6600000, 301000 6600000, 301000 6601000, 300000 6600000))",
        "Polygon((10 60, 11 60, 11 61, 10 60))",
    ]
    layer = squares(2, 1, geometries=[QgsGeometry.fromWkt(wkt) for wkt in wkts], befolkning=[None] * 2)
    message = message_of(prepare, layer, POPULATION=[write("folk.csv", POPULATION)])
    assert "43010102" in message and "43010101" not in message


def test_a_layer_of_rows_without_polygons_says_so(prepare, squares, write):
    layer = squares(2, 1, geometries=[QgsGeometry()] * 2, befolkning=[None] * 2)
    assert "No unit in the layer has a polygon" in message_of(
        prepare, layer, POPULATION=[write("folk.csv", POPULATION)]
    )


def test_two_tables_that_put_a_unit_in_different_bydeler_are_refused(prepare, three, write):
    one = write("en.csv", "krets;bydel\n43010101;430101\n43010102;430101\n")
    other = write("to.csv", "krets;bydel;delbydel\n43010101;430101;43010101\n43010102;430102;43010201\n")
    tables = {"POPULATION": [write("folk.csv", POPULATION)], "HIERARCHY": [one, other]}
    message = message_of(prepare, three, **tables)
    assert "to.csv" in message and "43010102: 430101, 430102" in message and "43010101" not in message
    write("to.csv", "krets;delbydel\n43010101;43010101\n")
    output = prepare(three, **tables)["OUTPUT"]
    assert values(output, "bydelsnummer", "delbydelsnummer")[:2] == [("430101", "43010101"), ("430101", None)]


def test_areas_instead_of_grunnkretser_are_refused_with_what_to_do(prepare, squares, write):
    layer = squares(2, 1, grunnkretsnummer=["07 Østre", "08 Vestre"])
    message = message_of(prepare, layer, POPULATION=[write("folk.csv", POPULATION)])
    assert "07 Østre" in message and "AREAS" in message


def test_a_unit_in_several_rows_of_a_layer_that_has_the_population_itself_is_refused(prepare, squares):
    layer = squares(2, 1, grunnkretsnummer=["43010101", "43010101"], befolkning=[5, 6])
    assert "43010101" in message_of(prepare, layer)


def test_a_format_that_cuts_the_names_of_fields_is_told(prepare, squares, tmp_path):
    layer, feedback = squares(2, 1, befolkning=[5, 6]), QgsProcessingFeedback()
    prepare(layer, feedback, OUTPUT=str(tmp_path / "ut.gpkg"))
    assert "GeoPackage" not in feedback.textLog()
    prepare(layer, feedback, OUTPUT=str(tmp_path / "ut.shp"))
    assert re.search(
        r"«Grunnkretser» \(OUTPUT\): the file format cut the names.*grunnkretsnummer.*Choose GeoPackage",
        feedback.textLog(),
    )


def test_no_output_may_overwrite_a_table(provider, squares, tmp_path):
    path = str(tmp_path / "folk.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProcessingContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(squares(2, 1), path, context.transformContext(), options)
    parameters = {"GEOMETRY": squares(2, 1), "POPULATION": [path], "OUTPUT": path}
    ok, message = provider.algorithm("prepare").checkParameterValues(parameters, context)
    assert not ok and "POPULATION" not in message and message
    assert provider.algorithm("prepare").checkParameterValues({**parameters, "OUTPUT": path + ".2.gpkg"}, context)[0]


def test_cancelling_ends_without_an_answer(prepare, three, write):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    assert prepare(three, feedback, POPULATION=[write("folk.csv", POPULATION)]).get("OUTPUT") is None


# -- real files -------------------------------------------------------------------------------------------------------


def test_bamble_in_degrees_with_codes_as_integers(prepare, shared_data):
    layer = QgsVectorLayer(str(shared_data / "bamble" / "grunnkretser_4012_wgs84.geojson"), "Bamble", "ogr")
    result = prepare(layer, POPULATION=[str(shared_data / "bamble" / "befolkning.csv")])
    assert (result["UNIT_COUNT"], result["UNMATCHED_COUNT"], result["POPULATION_TOTAL"]) == (25, 0, 14_295)
    assert result["OUTPUT"].crs().authid() == "EPSG:4326"
    assert values(result["OUTPUT"], "grunnkretsnavn", "kommunenavn", "befolkning_10")[0] == ("Herre", "Bamble", 1377)


def test_stavangers_own_zones_with_decimal_commas_and_boundary_lines(prepare, shared_data):
    own, national = shared_data / "stavanger", shared_data / "national"
    result = prepare(
        QgsVectorLayer(str(national / "grunnkretser.gpkg"), "Norge", "ogr"),
        KOMMUNER="1103",
        POPULATION=[str(national / "befolkning.csv")],
        INDICATORS=[str(own / "lav_utdanning.json"), str(own / "median_inntekt.json")],
        AREAS=str(own / "levekarssoner.json"),
        AREA_FIELD="AKrets1",
        YEAR=2024,
    )
    lines = [reason for (reason,) in values(result["UNMATCHED"], "aarsak")]
    assert lines == ["not_polygon"] * 228
    zones = json.loads((own / "lav_utdanning.json").read_text(encoding="utf-8"))
    known = {float(row["Variabel"].replace(",", ".")) for row in zones if row["År"] == 2016}
    found = {value for (value,) in values(result["OUTPUT"], "Lav utdanning, 30-39 år") if value is not None}
    assert len(found) > 40 and found <= known
