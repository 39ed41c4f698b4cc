"""``lks:contiguity`` as a user runs it, looks at it and corrects it."""

import re
import time

import pytest
from lks.tests.helpers.layers import kilometre_box
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

MEMORY = {"EDGES": "TEMPORARY_OUTPUT", "UNITS": "TEMPORARY_OUTPUT"}


def unit(number):
    return str(43010100 + number)


@pytest.fixture
def contiguity(run):
    def call(layer, feedback=None, **parameters):
        return run("contiguity", feedback, **{"INPUT": layer, **MEMORY, **parameters})

    return call


def pairs(result, *kinds):
    """The pairs of a kind (or all), by the last digit of their codes."""
    rows = result["EDGES"].getFeatures()
    return {(row["fra"][-1] + row["til"][-1]) for row in rows if not kinds or row["art"] in kinds}


def column(result, name):
    return {row["grunnkretsnummer"][-1]: row[name] for row in result["UNITS"].getFeatures()}


@pytest.fixture
def islands(squares):
    """1-2 side by side, 3 an island of 200 people near 2, 4 one of 2 000 further off, 5 a stone's throw from 4."""
    shapes = [
        kilometre_box(0, 0),
        kilometre_box(1000, 0),
        kilometre_box(2600, 0, 400),
        kilometre_box(9000, 0),
        kilometre_box(10100, 0, 100),
    ]
    return squares(5, 1, geometries=shapes, befolkning=[900, 900, 200, 2000, 0])


# -- what it shows ----------------------------------------------------------------------------------------------------


def test_a_line_for_every_border_and_none_for_a_corner(contiguity, squares):
    result = contiguity(squares(2, 2))
    assert pairs(result) == {"12", "13", "24", "34"}
    shapes = {row["grunnkretsnummer"]: QgsGeometry(row.geometry()) for row in squares(2, 2).getFeatures()}
    for row in result["EDGES"].getFeatures():
        assert (row["art"], row["lengde"], row["krysser"]) == ("grense", 1000, False)
        start, end = row.geometry().asPolyline()
        assert shapes[row["fra"]].contains(start) and shapes[row["til"]].contains(end)
    assert (result["N_EDGES"], result["N_LINKS"], result["N_PROPOSED"], result["N_COMPONENTS"]) == (4, 0, 0, 1)
    assert column(result, "naboer") == {"1": 2, "2": 2, "3": 2, "4": 2}


def test_small_islands_get_proposed_links_as_long_as_the_water(contiguity, islands):
    result = contiguity(islands)
    assert pairs(result, "forslag") == {"23", "45"}
    assert {row["lengde"] for row in result["EDGES"].getFeatures() if row["art"] == "forslag"} == {600, 100}
    assert (result["N_EDGES"], result["N_LINKS"], result["N_PROPOSED"], result["N_COMPONENTS"]) == (3, 2, 2, 4)
    assert column(result, "komponent") == {"1": 1, "2": 1, "3": 2, "4": 3, "5": 4}
    assert column(result, "komponent_kretser") == {"1": 2, "2": 2, "3": 1, "4": 1, "5": 1}
    assert column(result, "komponent_befolkning") == {"1": 1800, "2": 1800, "3": 200, "4": 2000, "5": 0}
    assert column(result, "hoveddel") == {"1": False, "2": False, "3": False, "4": True, "5": False}
    assert column(result, "naboer") == {"1": 1, "2": 1, "3": 0, "4": 0, "5": 0}


def test_the_minimum_decides_which_islands_can_stand_alone(contiguity, islands):
    assert pairs(contiguity(islands, MIN_POPULATION=2500), "forslag") == {"23", "34", "45"}
    assert pairs(contiguity(islands, MIN_POPULATION=0), "forslag") == set()


def test_without_a_population_every_island_is_linked(contiguity, islands):
    islands.dataProvider().deleteAttributes([islands.fields().lookupField("befolkning")])
    islands.updateFields()
    result = contiguity(islands)
    assert pairs(result, "forslag") == {"23", "34", "45"}
    assert "komponent_befolkning" not in result["UNITS"].fields().names()


def test_parts_end_at_a_bydel_and_edges_tell_that_they_cross_one(contiguity, squares):
    layer = squares(4, 1, bydel=["01", "02", "01", "01"], befolkning=[100, 2000, 2000, 2000])
    result = contiguity(layer, STRATA_FIELDS=["bydel"])
    crossing = {row["fra"][-1] + row["til"][-1]: row["krysser"] for row in result["EDGES"].getFeatures()}
    assert crossing == {"12": True, "13": False, "23": True, "34": False}
    assert pairs(result, "forslag") == {"13"}
    assert column(result, "komponent") == {"1": 1, "2": 2, "3": 3, "4": 3}
    assert column(result, "hoveddel") == {"1": False, "2": True, "3": True, "4": True}


def test_every_row_comes_out_again_and_fields_of_the_same_name_are_kept(contiguity, squares):
    shapes = [kilometre_box(0, 0), kilometre_box(1000, 0), QgsGeometry()]
    layer = squares(3, 1, geometries=shapes, naboer=["a", "b", "c"])
    result = contiguity(layer)
    assert column(result, "naboer_forrige") == {"1": "a", "2": "b", "3": "c"}
    assert column(result, "naboer") == {"1": 1, "2": 1, "3": NULL}
    assert column(result, "komponent") == {"1": 1, "2": 1, "3": NULL}


def test_the_example_kommune_agrees_with_generate(contiguity, run, example_kommune):
    result = contiguity(example_kommune)
    assert result["N_PROPOSED"] > 0 and result["UNITS"].featureCount() == 60
    links = [feature for feature in result["EDGES"].getFeatures() if feature["art"] == "forslag"]
    assert all(feature["lengde"] > 0 and not feature["krysser"] for feature in links)
    zones = {"ZONES": "TEMPORARY_OUTPUT", "UNITS": "TEMPORARY_OUTPUT", "EXCEPTIONS": "TEMPORARY_OUTPUT"}
    plain = run("generate", INPUT=example_kommune, **zones)
    kept = run("generate", INPUT=example_kommune, LINKS=result["EDGES"], **zones)

    def division(answer):
        return {row["grunnkretsnummer"]: row["lks"] for row in answer["UNITS"].getFeatures()}

    # The proposals are what generate makes of itself: to keep them all changes no zone.
    assert division(kept) == division(plain)


# -- correcting it ----------------------------------------------------------------------------------------------------


def edited(edges, kinds=(), without=(), drawn=()):
    """The edges as a user leaves them: ``kinds`` set by pair, pairs taken away, lines drawn with nothing but a kind."""
    layer = edges.materialize(QgsFeatureRequest())
    provider, art = layer.dataProvider(), layer.fields().lookupField("art")
    for row in layer.getFeatures():
        pair = row["fra"][-1] + row["til"][-1]
        if pair in dict(kinds):
            provider.changeAttributeValues({row.id(): {art: dict(kinds)[pair]}})
        if pair in without:
            provider.deleteFeatures([row.id()])
    for kind, wkt in drawn:
        feature = QgsFeature(layer.fields())
        feature["art"] = kind
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        provider.addFeatures([feature])
    return layer


def test_edited_edges_are_the_correction(contiguity, islands):
    first = contiguity(islands)
    mine = edited(
        first["EDGES"],
        kinds={"12": "brudd", "23": "brudd"},
        drawn=[("ferge", "LineString(2800 500, 9500 500)"), (None, "LineString(500 500, 2700 500)")],
    )
    second = contiguity(islands, LINKS=mine)
    assert pairs(second, "brudd") == {"12", "23"}
    assert pairs(second, "lenke") == {"13", "34", "45"}
    assert pairs(second, "forslag") == {"24"}
    assert pairs(second, "grense") == set()
    cut = {
        row["fra"][-1] + row["til"][-1]: row["lengde"] for row in second["EDGES"].getFeatures() if row["art"] == "brudd"
    }
    assert cut == {"12": 1000, "23": NULL}


def test_edges_taken_out_and_given_back_change_nothing_more(contiguity, islands):
    mine = edited(contiguity(islands)["EDGES"], kinds={"12": "brudd"}, drawn=[(None, "LineString(500 500, 9500 500)")])
    second = contiguity(islands, LINKS=mine)
    third = contiguity(islands, LINKS=second["EDGES"])

    def rows(result):
        return [row.attributes() for row in result["EDGES"].getFeatures()]

    # What was proposed is the user's own the second time; nothing else differs.
    assert [row[:2] for row in rows(third)] == [row[:2] for row in rows(second)]
    assert {row[2] for row in rows(third)} == {"lenke", "brudd"}


def test_a_deleted_border_is_still_a_border_and_a_deleted_proposal_is_proposed_again(contiguity, islands):
    first = contiguity(islands)
    second = contiguity(islands, LINKS=edited(first["EDGES"], without={"12", "23"}))
    assert pairs(second, "grense") == {"12"} and pairs(second, "forslag") == {"23"}


def test_links_as_a_semicolon_file_without_leading_zeros(contiguity, squares, tmp_path):
    path = tmp_path / "lenker.csv"
    path.write_text("fra;til;art\n3010101;3010103;bru\n3010101;3010102;brudd\n", encoding="utf-8")
    layer = squares(3, 1, grunnkretsnummer=["03010101", "03010102", "03010103"])
    result = contiguity(layer, LINKS=str(path))
    assert pairs(result, "lenke") == {"13"} and pairs(result, "grense") == {"23"}


# -- answers ----------------------------------------------------------------------------------------------------------


def test_the_report_tells_islands_links_cuts_and_oddities(contiguity, islands, tmp_path):
    links = edited(contiguity(islands)["EDGES"], kinds={"12": "brudd"}, drawn=[(None, "LineString(100 100, 200 200)")])
    contiguity(islands, LINKS=links, REPORT=str(tmp_path / "r.html"))
    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    for text in ("<svg", "data:image/png", "Cuts", "Own links", f"the same grunnkrets, {unit(1)}.", "Odd rows"):
        assert text in html
    contiguity(islands, REPORT=str(tmp_path / "r.html"))
    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert f"{unit(2)}–{unit(3)}, 600 m" in html and "Without any neighbour" in html
    assert "Own links" not in html and "large enough to be a zone" not in html
    contiguity(islands, REPORT=str(tmp_path / "r.html"), MIN_POPULATION=0)
    assert "large enough to be a zone" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_report_names_pairs_that_only_meet_in_a_corner(contiguity, squares, tmp_path):
    def told(**parameters):
        contiguity(squares(2, 2), REPORT=str(tmp_path / "r.html"), **parameters)
        return re.findall(
            r"<li>(\d+) pairs? meets? in a corner.*?: (.*?)\.</li>", (tmp_path / "r.html").read_text("utf-8")
        )

    links = tmp_path / "lenker.csv"
    links.write_text("fra;til\n43010101;43010104\n", encoding="utf-8")
    assert told() == [("2", "43010101–43010104, 43010102–43010103")]
    assert told(LINKS=str(links)) == [("1", "43010102–43010103")]


@pytest.mark.parametrize("links", ["polygons", "no_codes", "unknown_kind"])
def test_links_that_cannot_be_understood_are_refused_by_name(contiguity, squares, tmp_path, links):
    layer = squares(2, 1)
    path = tmp_path / "lenker.csv"
    path.write_text({"no_codes": "a,b\nx,y\n"}.get(links, f"fra,til,art\n{unit(1)},{unit(2)},bort\n"))
    message = {"polygons": "holds Polygon", "no_codes": "no two columns", "unknown_kind": "«bort»"}[links]
    with pytest.raises(QgsProcessingException, match=message):
        contiguity(layer, LINKS=layer if links == "polygons" else str(path))


def test_the_loaded_edges_are_styled_by_kind_and_the_units_by_part(provider, islands):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:contiguity")
    context, project = QgsProcessingContext(), QgsProject.instance()
    context.setProject(project)
    loaded = {name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project) for name in MEMORY}
    result, ok = algorithm.run({"INPUT": islands, **loaded}, context, QgsProcessingFeedback())
    assert ok
    layers = {}
    for identifier, details in context.layersToLoadOnCompletion().items():
        layers[identifier] = context.takeResultLayer(identifier)
        details.postProcessor().postProcessLayer(layers[identifier], context, QgsProcessingFeedback())
    categories = layers[result["EDGES"]].renderer().categories()
    assert [category.value() for category in categories] == ["grense", "lenke", "forslag", "brudd"]
    assert len({category.symbol().color().name() for category in categories}) == 4
    # Links are drawn over borders.
    assert [category.symbol().symbolLayer(0).renderingPass() for category in categories] == [0, 1, 2, 3]
    assert layers[result["UNITS"]].renderer().classAttribute() == "hoveddel"


def test_it_can_be_cancelled(contiguity, example_kommune):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    assert contiguity(example_kommune, feedback) == {}


# -- real data --------------------------------------------------------------------------------------------------------


def test_baerum_holds_together(contiguity, shared_data):
    layer = QgsVectorLayer(str(shared_data / "baerum" / "grunnkretser.gpkg"), "Bærum", "ogr")
    result = contiguity(layer, POPULATION_FIELD="befolkning_2018")
    # Its polygons overlap: exact rook contiguity has 945 pairs and five islands that are none.
    assert result["N_EDGES"] >= 945 and (result["N_COMPONENTS"], result["N_LINKS"]) == (1, 0)
    assert min(row["naboer"] for row in result["UNITS"].getFeatures()) >= 1


def test_bamble_has_51_borders_of_its_54_pairs(contiguity, shared_data):
    layer = QgsVectorLayer(str(shared_data / "bamble" / "grunnkretser_4012_wgs84.geojson"), "Bamble", "ogr")
    result = contiguity(layer)
    # The other three of the 54 touching pairs only share a corner, which is no border.
    assert (result["N_EDGES"], result["N_COMPONENTS"]) == (51, 1)
    corners = contiguity(layer, MIN_BORDER=0.0, SNAP_TOLERANCE=0.0)
    assert corners["N_EDGES"] == 51
    assert result["EDGES"].crs().authid() == "EPSG:4326"


def test_the_country_takes_seconds(contiguity, shared_data):
    layer = QgsVectorLayer(str(shared_data / "national" / "grunnkretser.gpkg"), "Norge", "ogr")
    start = time.process_time()
    result = contiguity(layer, UNITS=None, STRATA_FIELDS=["bydelsnummer"])
    assert time.process_time() - start < 20
    # Every kommune and bydel is in one part but for the few that lie apart in the file, and each of these is linked.
    strata = {(row["kommunenummer"], row["bydelsnummer"]) for row in layer.getFeatures()}
    assert result["N_COMPONENTS"] - len(strata) == result["N_PROPOSED"] > 0
