"""The user's own links and cuts in ``lks:generate``."""

import pytest
from lks.tests.helpers.layers import kilometre_box
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


def table(*rows):
    layer = QgsVectorLayer("NoGeometry?field=fra:string&field=til:string&field=art:string", "lenker", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def zone_of(result):
    return {feature["grunnkretsnummer"][-1]: feature["lks"] for feature in result["UNITS"].getFeatures()}


def told(result):
    return [(row["art"], row["begrunnelse"]) for row in result["EXCEPTIONS"].getFeatures()]


def test_links_and_cuts_decide_which_units_share_a_zone(generate, squares):
    # Four in a row of 800 each: 1-2 and 3-4, unless 1 and 2 are parted.
    layer = squares(4, 1)
    before = zone_of(generate(layer, SIZE="as many as possible"))
    assert before["1"] == before["2"] != before["3"] == before["4"]
    links = table(["43010101", "43010102", "brudd"], ["43010104", "43010101", "lenke"])
    parted = generate(layer, LINKS=links, SIZE="as many as possible")
    after = zone_of(parted)
    assert after["1"] == after["4"] != after["2"] == after["3"]
    ((kind, why),) = told(parted)
    assert kind == "several_parts" and "Links of your own" in why


def test_an_island_goes_where_the_ferry_goes(generate, squares):
    # The island (200 people) lies nearest to the second of two zones; the ferry leads to the first.
    layer = squares(
        3,
        1,
        geometries=[kilometre_box(0, 0), kilometre_box(1000, 0), kilometre_box(2600, 0, 400)],
        befolkning=[1600, 1600, 200],
    )
    nearest = zone_of(generate(layer))
    assert nearest["3"] == nearest["2"]
    ferry = QgsVectorLayer("LineString?crs=EPSG:4326", "ferje", "memory")
    line = QgsGeometry.fromWkt("LineString(500 500, 2800 500)")
    line.transform(
        QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    )
    feature = QgsFeature()
    feature.setGeometry(line)
    ferry.dataProvider().addFeatures([feature])
    linked = zone_of(generate(layer, LINKS=ferry))
    assert linked["3"] == linked["1"] != linked["2"]


def test_what_is_odd_about_links_is_told_among_the_exceptions_and_in_the_report(generate, squares, tmp_path):
    links = table(["43010101", "99010101", None], ["99010101", "99010102", None], ["43010102", "43010102", None])
    result = generate(squares(2, 1), LINKS=links, REPORT=str(tmp_path / "r.html"))
    rows = list(result["EXCEPTIONS"].getFeatures())
    assert [(row["art"], row["grunnkretser"]) for row in rows] == [
        ("link_ignored", "43010101"),
        ("link_ignored", "43010102"),
    ]
    assert "row 1, 2" in rows[0]["begrunnelse"]
    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert rows[0]["begrunnelse"] in html and "Own corrections of contiguity: 0 links and 0 cuts." in html


def test_a_row_of_which_no_unit_is_known_is_told_all_the_same(generate, squares):
    result = generate(squares(2, 1), LINKS=table(["99010101", "99010102", None]))
    (row,) = result["EXCEPTIONS"].getFeatures()
    assert not row["grunnkretser"] and "not in the layer" in row["begrunnelse"]


def test_links_that_are_none_stop_the_run_with_a_sentence(generate, squares):
    with pytest.raises(QgsProcessingException, match="table with two columns"):
        generate(squares(2, 1), LINKS=squares(1, 1))


def test_links_may_lie_in_the_file_of_the_units(provider, squares, tmp_path):
    path, context = tmp_path / "alt.gpkg", QgsProcessingContext()
    options = QgsVectorFileWriter.SaveVectorOptions()
    for name, layer in (("kretser", squares(2, 1)), ("lenker", table(["43010101", "43010102", None]))):
        options.layerName = name
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context.transformContext(), options)
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    parameters = {
        "INPUT": f"{path}|layername=kretser",
        "LINKS": f"{path}|layername=lenker",
        "UNIT_FIELD": "grunnkretsnummer",
        "POPULATION_FIELD": "befolkning",
        "ZONES": "TEMPORARY_OUTPUT",
    }
    algorithm = provider.algorithm("generate")
    assert algorithm.checkParameterValues(parameters, context)[0]
    ok, message = algorithm.checkParameterValues({**parameters, "ZONES": str(path)}, context)
    assert not ok and "same file" in message


# -- in a validation --------------------------------------------------------------------------------------------------


@pytest.fixture
def judged(run):
    def call(layer, *links):
        found = run("validate", INPUT=layer, FINDINGS="TEMPORARY_OUTPUT", LINKS=table(*links))["FINDINGS"]
        return [(row["art"], row["aarsak"], row["grad"]) for row in found.getFeatures()]

    return call


def test_a_zone_that_a_cut_parts_is_not_whole(judged, squares):
    layer = squares(2, 2, lks=["4301000001"] * 2 + ["4301000002"] * 2)
    assert judged(layer, ["43010104", "43010101", "lenke"]) == []
    ((kind, _, grade),) = judged(layer, ["43010101", "43010102", "brudd"])
    assert (kind, grade) == ("several_parts", "error")


def test_a_zone_that_only_an_own_link_joins_is_an_exception(judged, squares):
    # A strait between the two in the middle; both sides could be zones, so that only the bridge excuses it.
    shapes = [kilometre_box(0, 0), kilometre_box(1000, 0), kilometre_box(4000, 0), kilometre_box(5000, 0)]
    layer = squares(4, 1, geometries=shapes, befolkning=[1600] * 4, lks=["4301000001"] * 4)
    assert judged(layer, ["43010101", "43010102", "lenke"])[0] == ("several_parts", "own_zone", "error")
    assert judged(layer, ["43010102", "43010103", "lenke"])[0] == ("several_parts", "linked", "exception")


def test_links_that_name_nobody_are_noted_in_a_validation(judged, squares):
    layer = squares(2, 1, befolkning=[1600] * 2, lks=["4301000001", "4301000002"])
    assert ("link_ignored", "note") in [(kind, grade) for kind, _, grade in judged(layer, ["43010101", "43019998", ""])]
