"""Maps of grunnkretser in the shapes in which they really come: several layers, mixed geometries, odd field names."""

import json

import pytest
from lks.tests.helpers.layers import box, values
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

POPULATION = "grunnkretsnummer;2024\n43010101;1000\n43010102;1200\n"
GML = """<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://example.org/x" gml:id="x">
<gml:featureMember><app:Grunnkretsgrense gml:id="b"><app:grense><gml:LineString gml:id="l"
 srsName="urn:ogc:def:crs:EPSG::25833" srsDimension="2"><gml:posList>0 0 1000 0</gml:posList></gml:LineString>
</app:grense></app:Grunnkretsgrense></gml:featureMember>
<gml:featureMember><app:Grunnkrets gml:id="g"><app:grunnkretsnummer>43010101</app:grunnkretsnummer><app:flate>
<gml:Polygon gml:id="p" srsName="urn:ogc:def:crs:EPSG::25833" srsDimension="2"><gml:exterior><gml:LinearRing>
<gml:posList>0 0 1000 0 1000 1000 0 1000 0 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</app:flate></app:Grunnkrets></gml:featureMember></gml:FeatureCollection>"""


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "folk.csv"
    path.write_text(POPULATION)
    return [str(path)]


def square(x):
    return {"type": "Polygon", "coordinates": [[[x, 0], [x + 1000, 0], [x + 1000, 1000], [x, 1000], [x, 0]]]}


def geojson(path, *features, crs="EPSG:25833"):
    """A file of (properties, geometry)."""
    rows = [{"type": "Feature", "properties": each, "geometry": geometry} for each, geometry in features]
    system = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": system, "features": rows}))
    return str(path)


def add_layer(path, name, layer, driver):
    """Write a layer into a file beside what it holds."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = driver, name
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = action.CreateOrOverwriteLayer if path.exists() else action.CreateOrOverwriteFile
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    assert written[0] == QgsVectorFileWriter.WriterError.NoError, written


def lines():
    return QgsVectorLayer("LineString?crs=EPSG:25833&field=grunnkretsnummer:string", "grenser", "memory")


def message_of(run, name, **parameters):
    with pytest.raises(QgsProcessingException) as error:
        run(name, **parameters)
    return str(error.value)


# -- files with several layers ----------------------------------------------------------------------------------------


def test_the_polygons_of_a_gml_with_lines_first_are_used_and_told(run, tmp_path, people):
    path, feedback = tmp_path / "k.gml", QgsProcessingFeedback()
    path.write_text(GML)
    result = run("prepare", feedback, GEOMETRY=str(path), POPULATION=people, OUTPUT="TEMPORARY_OUTPUT")
    assert values(result["OUTPUT"], "grunnkretsnummer", "befolkning") == [("43010101", 1000)]
    assert "the layer «Grunnkrets» is used, not: Grunnkretsgrense" in feedback.textLog()


@pytest.mark.parametrize(("name", "driver"), [("k.gdb", "OpenFileGDB"), ("k.gpkg", "GPKG")])
def test_lines_with_the_field_are_passed_over_in_databases(run, squares, tmp_path, name, driver):
    path = tmp_path / name
    add_layer(path, "grenser", lines(), driver)
    add_layer(path, "kretser", squares(2, 1, befolkning=[1600, 1700]), driver)
    result = run("generate", INPUT=str(path), ZONES="TEMPORARY_OUTPUT")
    assert sorted(values(result["ZONES"], "lks", "befolkning")) == [("4301000001", 1600), ("4301000002", 1700)]


def test_a_file_in_which_two_layers_or_none_could_be_meant_is_refused(run, squares, tmp_path):
    path, layer = tmp_path / "k.gpkg", squares(2, 1, befolkning=[1600, 1700])
    add_layer(path, "kretser_2024", layer, "GPKG")
    add_layer(path, "kretser_2025", layer, "GPKG")
    message = message_of(run, "contiguity", INPUT=str(path), EDGES="TEMPORARY_OUTPUT")
    assert "kretser_2024, kretser_2025" in message and f"{path}|layername=kretser_2024" in message
    named = run("contiguity", INPUT=f"{path}|layername=kretser_2025", EDGES="TEMPORARY_OUTPUT")
    assert named["EDGES"].featureCount() == 1
    message = message_of(run, "contiguity", INPUT=str(path), UNIT_FIELD="krets", EDGES="TEMPORARY_OUTPUT")
    assert "none of polygons with krets" in message and "kretser_2025 (Polygon: fid, grunnkretsnummer" in message


# -- geometries and fields --------------------------------------------------------------------------------------------


def test_the_polygons_of_geometry_collections_are_used_and_told(run, tmp_path, people):
    line = {"type": "LineString", "coordinates": [[0, 0], [-10, -10]]}
    mixed = {"type": "GeometryCollection", "geometries": [square(0), line]}
    path = geojson(
        tmp_path / "g.geojson",
        ({"grunnkretsnummer": "43010101", "befolkning": 1600}, mixed),
        ({"grunnkretsnummer": "43010102", "befolkning": 1700}, square(1000)),
    )
    result = run("generate", INPUT=path, ZONES="TEMPORARY_OUTPUT", EXCEPTIONS="TEMPORARY_OUTPUT")
    areas = [round(zone.geometry().area()) for zone in result["ZONES"].getFeatures()]
    assert areas == [1_000_000, 1_000_000]
    assert ("geometry_mixed", "43010101") in values(result["EXCEPTIONS"], "art", "grunnkretser")
    edges = run("contiguity", INPUT=path, EDGES="TEMPORARY_OUTPUT", REPORT=str(tmp_path / "r.html"))["EDGES"]
    assert values(edges, "fra", "til", "art") == [("43010101", "43010102", "grense")]
    output = run("prepare", GEOMETRY=path, POPULATION=people, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert values(output, "grunnkretsnummer", "befolkning") == [("43010101", 1000), ("43010102", 1200)]


@pytest.mark.parametrize("name", ["geom", "GEOMETRY", "ogc_fid", "FID", "rowid", "Befolkning"])
def test_fields_that_file_formats_keep_for_themselves_get_another_name(run, tmp_path, people, name):
    units = [
        ({"grunnkretsnummer": code, "befolkning": 1600, name: "0103"}, square(x))
        for code, x in (("43010101", 0), ("43010102", 1000))
    ]
    path, feedback = geojson(tmp_path / "g.geojson", *units), QgsProcessingFeedback()
    for algorithm, sink, more in (
        ("prepare", "OUTPUT", {"GEOMETRY": path, "POPULATION": people}),
        ("contiguity", "UNITS", {"INPUT": path, "EDGES": "TEMPORARY_OUTPUT"}),
        ("generate", "UNITS", {"INPUT": path, "ZONES": "TEMPORARY_OUTPUT"}),
    ):
        for suffix in ("gpkg", "sqlite"):
            target = tmp_path / f"{algorithm}.{suffix}"
            run(algorithm, feedback, **more, **{sink: str(target)})
            written = QgsVectorLayer(str(target), "written", "ogr")
            assert written.featureCount() == 2
            if algorithm != "prepare" or name not in ("Befolkning", "ogc_fid", "FID"):
                field = next(one for one in written.fields().names() if one.lower() == f"{name}_forrige".lower())
                assert values(written, field) == [("0103",), ("0103",)]


def test_a_filter_without_rows_says_so(run, squares):
    layer = QgsProject.instance().addMapLayer(squares(2, 1, befolkning=[1600, 1700]))
    source = QgsProcessingFeatureSourceDefinition(layer.id(), False)
    source.filterExpression = "befolkning > 9999"
    try:
        for name, output in (("generate", "ZONES"), ("contiguity", "EDGES")):
            message = message_of(run, name, **{"INPUT": source, output: "TEMPORARY_OUTPUT"})
            assert "is empty, or nothing in it is selected" in message
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


# -- bydel and delbydel -----------------------------------------------------------------------------------------------

OSLO = ["03010101", "03010102", "03010201"]


@pytest.fixture
def levels_of(run, squares, tmp_path):
    """The levels that ``lks:prepare`` gives to three units of Oslo, with a table of levels or fields on the map."""

    def call(table=None, feedback=None, **fields):
        people, path = tmp_path / "folk.csv", tmp_path / "bydel.csv"
        people.write_text("grunnkretsnummer;2024\n" + "".join(f"{code};1000\n" for code in OSLO))
        if table is not None:
            path.write_text(table)
        output = run(
            "prepare",
            feedback,
            GEOMETRY=squares(3, 1, grunnkretsnummer=OSLO, **fields),
            POPULATION=[str(people)],
            HIERARCHY=[str(path)] if table is not None else None,
            OUTPUT="TEMPORARY_OUTPUT",
        )["OUTPUT"]
        return values(output, "bydelsnummer", "delbydelsnummer")

    return call


def table_of(heads, *rows):
    return heads + "\n" + "".join(f"{code};{row}\n" for code, row in zip(OSLO, rows))


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            table_of("krets;Bydel;Bydelsnr", "Frogner;030105", "Frogner;030105", "Sagene;030103"),
            [("030105", None), ("030105", None), ("030103", None)],
        ),
        (
            table_of("krets;bydel;bydel_kode;delbydel;delbydelnr", *("Frogner;30105;Homansbyen;3010502" for _ in OSLO)),
            [("030105", "03010502")] * 3,
        ),
        # A name is all that there is.
        (
            table_of("krets;bydel", "Frogner", "Frogner", "Sagene"),
            [("Frogner", None), ("Frogner", None), ("Sagene", None)],
        ),
        # Its delområde is beside it, as in KLASS without heads that say so.
        (
            table_of("sourceCode;parentCode;targetCode", *(f"{code[:6]};030105" for code in OSLO)),
            [("030105", None)] * 3,
        ),
    ],
    ids=["code", "both", "name", "delomraade"],
)
def test_levels_are_found_by_what_columns_hold(levels_of, table, expected):
    assert levels_of(table) == expected


@pytest.mark.parametrize("heads", ["sourceCode;targetCode", "grunnkrets;delområdenr"])
def test_a_table_of_delomraader_is_no_table_of_bydeler(levels_of, heads):
    with pytest.raises(QgsProcessingException, match="the first six digits of its grunnkrets"):
        levels_of(table_of(heads, *(code[:6] for code in OSLO)))


@pytest.mark.parametrize("name", ["bydelsnr", "BYDEL_KODE", "bydelnr"])
def test_the_maps_own_bydel_counts_and_is_told(levels_of, name):
    feedback = QgsProcessingFeedback()
    found = levels_of(
        feedback=feedback, bydelsnavn=["Frogner", "Frogner", "Sagene"], **{name: ["030105", "030105", "030103"]}
    )
    assert found == [("030105", None), ("030105", None), ("030103", None)]
    assert f"bydelsnummer: the column «{name}» of" in feedback.textLog()


def test_the_field_of_codes_may_be_written_in_capitals(run, squares, people):
    layer = squares(2, 1, befolkning=[1, 2], bydelsnr=["430101"] * 2)
    output = run("prepare", GEOMETRY=layer, UNIT_FIELD="GrunnkretsNummer", POPULATION=people, OUTPUT="TEMPORARY_OUTPUT")
    assert values(output["OUTPUT"], "grunnkretsnummer", "bydelsnummer") == [
        ("43010101", "430101"),
        ("43010102", "430101"),
    ]


# -- where the polygons lie -------------------------------------------------------------------------------------------


def at(x, y, width, height, swapped):
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    return {"type": "Polygon", "coordinates": [[(b, a) if swapped else (a, b) for a, b in corners]]}


@pytest.mark.parametrize(
    ("crs", "x", "y", "width"),
    [
        ("EPSG:4258", 10.0, 59.5, 0.02),
        ("EPSG:4326", 31.0, 70.3, 0.02),
        ("EPSG:25833", 260_000, 6_650_000, 1000),
        ("EPSG:3857", 1_200_000, 8_300_000, 1000),
        # At sea, west of Jan Mayen's waters.
        ("EPSG:4258", -8.3, 70.9, 0.02),
    ],
)
def test_swapped_axes_are_refused_by_name_and_right_ones_pass(run, tmp_path, crs, x, y, width):
    def edges(swapped):
        units = [
            ({"grunnkretsnummer": f"4301010{n}"}, at(x + n * width, y, width, width, n in swapped)) for n in (1, 2)
        ]
        path = geojson(tmp_path / f"g{len(swapped)}.geojson", *units, crs=crs)
        return run("contiguity", INPUT=path, EDGES="TEMPORARY_OUTPUT", REPORT=str(tmp_path / "r.html"))["EDGES"]

    assert edges({}).featureCount() == 1
    for swapped, named in (({1, 2}, "43010101, 43010102"), ({2}, "43010102")):
        with pytest.raises(QgsProcessingException, match="axis order") as error:
            edges(swapped)
        assert f"swapped: {named}." in str(error.value)


def test_svalbard_and_jan_mayen_are_named_and_left_out(run, squares, tmp_path):
    layer = squares(4, 1, grunnkretsnummer=["43010101", "21000101", "22110101", "43010102"], befolkning=[1600] * 4)
    result = run("generate", INPUT=layer, ZONES="TEMPORARY_OUTPUT", EXCEPTIONS="TEMPORARY_OUTPUT")
    assert {kommune for (kommune,) in values(result["ZONES"], "kommunenummer")} == {"4301"}
    (told,) = (why for kind, why in values(result["EXCEPTIONS"], "art", "begrunnelse") if kind == "no_kommune")
    assert "21000101, 22110101" in told and "are no kommuner" in told
    path = tmp_path / "folk.csv"
    path.write_text("grunnkretsnummer;2024\n43010101;1000\n43010102;1200\n21000101;700\n22110101;1\n")
    feedback = QgsProcessingFeedback()
    result = run(
        "prepare",
        feedback,
        GEOMETRY=layer,
        POPULATION=[str(path)],
        OUTPUT="TEMPORARY_OUTPUT",
        UNMATCHED="TEMPORARY_OUTPUT",
    )
    assert values(result["OUTPUT"], "grunnkretsnummer") == [("43010101",), ("43010102",)]
    unmatched = values(result["UNMATCHED"], "grunnkretsnummer", "aarsak", "befolkning")
    assert sorted(unmatched, key=str) == [
        ("21000101", "no_kommune", 700),
        ("21000101", "no_kommune", None),
        ("22110101", "no_kommune", 1),
        ("22110101", "no_kommune", None),
    ]
    assert "do not agree" not in feedback.textLog()
    only = squares(1, 1, grunnkretsnummer=["21000101"], befolkning=[700])
    assert "which are no kommuner" in message_of(run, "generate", INPUT=only, ZONES="TEMPORARY_OUTPUT")


def test_a_unit_inside_another_is_its_neighbour_and_told(run, squares, tmp_path):
    # 43010102 lies in the middle of 43010101 instead of in a hole of it; 43010103 is the square to the right.
    places = [box(0, 0, 1000, 1000), box(350, 350, 650, 650), box(1000, 0, 2000, 1000)]
    layer = squares(3, 1, places, befolkning=[1000, 800, 1600])
    report, feedback = tmp_path / "r.html", QgsProcessingFeedback()
    edges = run("contiguity", feedback, INPUT=layer, EDGES="TEMPORARY_OUTPUT", REPORT=str(report))["EDGES"]
    assert sorted(values(edges, "fra", "til", "art")) == [
        ("43010101", "43010102", "grense"),
        ("43010101", "43010103", "grense"),
    ]
    assert "m²: 43010101–43010102. No division can mend that" in feedback.textLog()
    assert "m²: 43010101–43010102. No division can mend that" in report.read_text(encoding="utf-8")
    made = run(
        "generate",
        INPUT=layer,
        **dict.fromkeys(("ZONES", "UNITS", "EXCEPTIONS"), "TEMPORARY_OUTPUT"),
    )
    assert sorted(values(made["ZONES"], "antall_grunnkretser", "deler")) == [(1, 1), (2, 1)]
    told = values(made["EXCEPTIONS"], "art", "grunnkretser", "tall")
    assert told == [("map_overlap", "43010101,43010102", 90_000)]
    judged = run("validate", INPUT=made["UNITS"], FINDINGS="TEMPORARY_OUTPUT")
    assert values(judged["FINDINGS"], "art", "grad") == [("map_overlap", "note")] and judged["VALID"]


def test_a_link_between_units_that_overlap_in_a_corner_is_no_metre_long(run, squares):
    places = [box(0, 0, 1000, 1000), box(997, 997, 2000, 2000)]
    edges = run(
        "contiguity",
        INPUT=squares(2, 1, places, befolkning=[800, 800]),
        POPULATION_FIELD="befolkning",
        EDGES="TEMPORARY_OUTPUT",
    )["EDGES"]
    assert values(edges, "art", "lengde") == [("forslag", 0)]
