"""``lks:compare`` as a user runs it: on small layers, on broken ones and on the real kommuner."""

import csv
import re
import sys
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

SINKS = ("OVERLAP", "ZONES_A", "ZONES_B", "MOVED", "EXCEPTIONS")
MEMORY = dict.fromkeys(SINKS, "TEMPORARY_OUTPUT")
# Two rows of four squares: zone 1 to the left and 2 to the right; then 2 loses a unit to 1, and its last is zone 3.
BEFORE = ["4301000001", "4301000001", "4301000002", "4301000002"] * 2
AFTER = [*BEFORE[:2], "4301000001", "4301000002", *BEFORE[:3], "4301000003"]


def rows(layer, *fields):
    return [tuple(feature[field] for field in fields) for feature in layer.getFeatures()]


def table(name, *fields, values=(), geometries=None, kind="NoGeometry", crs="EPSG:25833"):
    """A layer in memory: (name, type of value) of each field, rows of values."""
    types = {str: QMetaType.Type.QString, int: QMetaType.Type.LongLong, float: QMetaType.Type.Double}
    layer = QgsVectorLayer(kind if kind == "NoGeometry" else f"{kind}?crs={crs}", name, "memory")
    layer.dataProvider().addAttributes([QgsField(field, types[type_]) for field, type_ in fields])
    layer.updateFields()
    made = []
    for number, row in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        if geometries:
            feature.setGeometry(geometries[number])
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    layer.updateExtents()
    return layer


@pytest.fixture
def compare(run):
    def call(layer, feedback=None, **parameters):
        return run("compare", feedback, **{"INPUT": layer, "FIELD_A": "foer", **MEMORY, **parameters})

    return call


@pytest.fixture
def units(squares):
    return squares(4, 2, foer=BEFORE, etter=AFTER, befolkning=[500] * 8)


@pytest.fixture
def found(compare, units):
    return compare(units, FIELD_B="etter")


@pytest.fixture
def refusal(compare):
    """The sentence with which a run is refused."""

    def call(layer, **parameters):
        with pytest.raises(QgsProcessingException) as error:
            compare(layer, **parameters)
        return str(error.value)

    return call


# -- what comes out ---------------------------------------------------------------------------------------------------


def test_overlaps_add_up_to_the_zones(found):
    overlaps = rows(found["OVERLAP"], "sone_a", "sone_b", "antall_grunnkretser", "befolkning", "motpart")
    assert sorted(overlaps) == [
        ("4301000001", "4301000001", 4, 2000, True),
        ("4301000002", "4301000001", 1, 500, False),
        ("4301000002", "4301000002", 2, 1000, True),
        ("4301000002", "4301000003", 1, 500, False),
    ]
    shares = Counter()
    for zone, share in rows(found["OVERLAP"], "sone_a", "andel_av_a"):
        shares[zone] += share
    assert shares == {"4301000001": 1.0, "4301000002": 1.0}


def test_zones_tell_what_became_of_them(found):
    before = {code: told for code, *told in rows(found["ZONES_A"], "sone", "status", "motpart", "befolkning")}
    after = {code: told for code, *told in rows(found["ZONES_B"], "sone", "status", "motpart", "befolkning")}
    assert before == {"4301000001": ["changed", "4301000001", 2000], "4301000002": ["split", "4301000002", 2000]}
    assert after == {
        "4301000001": ["changed", "4301000001", 2500],
        "4301000002": ["split", "4301000002", 1000],
        "4301000003": ["split", NULL, 500],
    }
    said = dict(rows(found["ZONES_A"], "sone", "forklaring"))
    assert "4301000002 (1\u202f000), 4301000001 (500), 4301000003 (500)" in said["4301000002"]
    criteria = dict(rows(found["ZONES_B"], "sone", "kriterium"))
    assert criteria["4301000001"] == "within" and criteria["4301000003"] == "below_floor"


def test_zones_are_the_unions_of_their_units(found):
    areas = {zone["sone"]: zone.geometry().area() for zone in found["ZONES_B"].getFeatures()}
    assert areas == pytest.approx({"4301000001": 5e6, "4301000002": 2e6, "4301000003": 1e6})
    assert found["ZONES_B"].crs().authid() == "EPSG:25833"


def test_units_that_moved_come_with_from_and_to(found, units):
    moved = {row[0]: row[1:] for row in rows(found["MOVED"], "grunnkretsnummer", "fra", "til", "befolkning")}
    assert moved == {
        "43010103": ("4301000002", "4301000001", 500),
        "43010108": ("4301000002", "4301000003", 500),
    }
    polygons = {feature["grunnkretsnummer"]: feature.geometry().asWkt() for feature in units.getFeatures()}
    assert all(
        feature.geometry().asWkt() == polygons[feature["grunnkretsnummer"]] for feature in found["MOVED"].getFeatures()
    )


def test_numbers_tell_what_the_layers_show(found):
    assert {name: found[name] for name in found if name.startswith("N_")} == {
        "N_ZONES_A": 2,
        "N_ZONES_B": 3,
        "N_KEPT": 0,
        "N_CHANGED": 1,
        "N_SPLIT": 1,
        "N_MERGED": 0,
        "N_GONE": 0,
        "N_NEW": 0,
        "N_MOVED": 2,
        "N_NO_ZONE": 0,
        "N_NOT_COMPARED": 0,
    }
    assert found["SHARE_MOVED"] == 2 / 8 and found["EXCEPTION_COUNT"] == 0
    # Pairs of units: together in both 6 + 1, in A 6 + 6, in B 10 + 1; 28 in all (Hubert and Arabie).
    assert found["ADJUSTED_RAND"] == pytest.approx((7 - 12 * 11 / 28) / ((12 + 11) / 2 - 12 * 11 / 28))


def test_without_scikit_learn_only_indices_and_homogeneity_are_missing(compare, squares, monkeypatch, tmp_path):
    layer = squares(4, 2, foer=BEFORE, etter=AFTER, medianinntekt=[300, 310, 500, 510, 320, 330, 520, 530])
    report = str(tmp_path / "rapport.html")
    whole = compare(layer, FIELD_B="etter", REPORT=report)
    assert 0 < whole["HOMOGENEITY_B"] < whole["HOMOGENEITY_A"] < 1
    for name in [name for name in sys.modules if name.split(".")[0] == "sklearn"]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "sklearn", None)
    bare = compare(layer, FIELD_B="etter", REPORT=report)
    assert set(whole) - set(bare) == {"ADJUSTED_RAND", "V_MEASURE", "HOMOGENEITY_A", "HOMOGENEITY_B"}
    assert bare["N_MOVED"] == whole["N_MOVED"]
    assert Path(report).read_text(encoding="utf-8").count("scikit-learn") == 2


def test_weights_say_what_both_divisions_are_homogeneous_in(compare, squares, weights, tmp_path):
    """Left and right differ in income as the first division does, top and bottom in debt as the second does."""
    income, debt = [300, 310, 500, 510, 320, 330, 520, 530], [100, 110, 105, 120, 500, 520, 510, 530]
    above = ["4301000001"] * 4 + ["4301000002"] * 4
    layer = squares(4, 2, foer=BEFORE, etter=above, inntekt=income, gjeld=debt, befolkning=[500] * 8)
    report = tmp_path / "rapport.html"
    given = {"FIELD_B": "etter", "INDICATORS": ["inntekt", "gjeld"], "REPORT": str(report)}
    alike = compare(layer, **given)
    assert "Weights" not in report.read_text(encoding="utf-8")
    by_income = compare(layer, WEIGHTS=weights(inntekt=50), **given)
    assert by_income["HOMOGENEITY_A"] > 0.9 > alike["HOMOGENEITY_A"]
    assert by_income["HOMOGENEITY_B"] < 0.2 < alike["HOMOGENEITY_B"]
    assert "Weights, otherwise 1: inntekt 50." in report.read_text(encoding="utf-8")


def test_the_order_of_the_rows_does_not_matter(compare, found, squares):
    layer = squares(4, 2, foer=BEFORE, etter=AFTER, befolkning=[500] * 8)
    turned = layer.clone()
    turned.dataProvider().truncate()
    turned.dataProvider().addFeatures([QgsFeature(feature) for feature in reversed(list(layer.getFeatures()))])
    again = compare(turned, FIELD_B="etter")
    for name in SINKS:
        fields = found[name].fields().names()
        assert rows(again[name], *fields) == rows(found[name], *fields)


def test_the_development_comes_from_a_year_ten_years_before(compare, squares):
    years = {"2014": [400] * 8, "2015": [1000] * 8, "2024": [500] * 8}
    layer = squares(4, 2, foer=BEFORE, etter=AFTER, **years)
    found = compare(layer, FIELD_B="etter", POPULATION_FIELD="2024")
    assert set(rows(found["ZONES_A"], "befolkning_tidligere", "endring_prosent")) == {(1600, 25.0)}
    found = compare(layer, FIELD_B="etter", POPULATION_FIELD="2024", HISTORY_FIELD="2015")
    assert set(rows(found["ZONES_A"], "befolkning_tidligere", "endring_prosent")) == {(4000, -50.0)}
    unknown = squares(4, 2, foer=BEFORE, etter=AFTER, befolkning=[500] * 8, befolkning_10=[None, 250] + [500] * 6)
    found = compare(unknown, FIELD_B="etter")
    assert rows(found["ZONES_A"], "befolkning_tidligere", "endring_prosent")[0] == (1250, pytest.approx(20.0))


def test_zones_are_styled_by_status_and_moved_units_hatched(found):
    from lks.lks_plugin.layers.comparison.styles import style_moved, style_statuses
    from lks.lks_plugin.layers.maps import map_image

    zones, moved = found["ZONES_B"], found["MOVED"]
    style_statuses(zones)
    style_moved(moved)
    values = {category.value() for category in zones.renderer().categories()}
    assert values == {"kept", "changed", "split", "merged", "gone", "new"}
    plain, with_moved = (map_image(layers, QgsProcessingFeedback()) for layers in ([zones], [moved, zones]))
    assert plain.size() == with_moved.size() and plain != with_moved


# -- the report -------------------------------------------------------------------------------------------------------


def test_the_report_says_it_first_and_shows_both_maps(compare, units, tmp_path):
    report = tmp_path / "rapport.html"
    compare(units, FIELD_B="etter", REPORT=str(report))
    html = report.read_text(encoding="utf-8")
    verdict = re.search(r'<p class="verdict bad">(.*?)</p>', html).group(1)
    assert "0 of the 2 zones in foer are kept in etter, which has 3." in verdict
    assert "2 grunnkretser with 1\u202f000 inhabitants (25,0 %) change zone." in verdict
    assert "Outside the limits: 0 zones in foer, 1 in etter; exceptions below the minimum: 0 and 1." in verdict
    assert html.index("verdict bad") < html.index('<ul class="figures">') < html.index("<img")
    sizes = {len(picture) > 2000 for picture in re.findall(r'src="data:image/png;base64,([^"]+)"', html)}
    assert html.count("<img") == 2 and sizes == {True}
    assert html.count("<svg") == 3 and "http://" not in re.sub(r"<svg.*?</svg>", "", html, flags=re.DOTALL)


def test_the_same_division_gets_a_good_verdict_and_no_flow(compare, squares, tmp_path):
    report = tmp_path / "rapport.html"
    layer = squares(4, 2, foer=BEFORE, etter=[code.replace("4301", "9") for code in BEFORE])
    found = compare(layer, FIELD_B="etter", REPORT=str(report))
    html = report.read_text(encoding="utf-8")
    assert (found["N_KEPT"], found["N_MOVED"], found["MOVED"].featureCount()) == (2, 0, 0)
    assert 'class="verdict good"' in html and "2 kept zones have another code." in html
    assert html.count("<svg") == 2


def test_the_verdict_is_not_good_where_units_could_not_be_compared(compare, squares, tmp_path):
    report = tmp_path / "rapport.html"
    layer, other = squares(4, 2, foer=BEFORE), squares(3, 2, lks=BEFORE[:6])
    found = compare(layer, OTHER=other, OTHER_UNIT_FIELD="grunnkretsnummer", OTHER_FIELD="lks", REPORT=str(report))
    verdict = re.search(r'<p class="verdict doubtful">(.*?)</p>', report.read_text(encoding="utf-8")).group(1)
    assert found["N_NOT_COMPARED"] == 2 and "not compared: 2." in verdict


def test_counterparts_have_one_colour_and_neighbours_two(squares, qgis_app):
    from lks.lks_plugin.engine import Criteria
    from lks.lks_plugin.layers.comparison.comparison import ComparisonOptions, cross_check
    from lks.lks_plugin.layers.comparison.second_division import zones_by_field
    from lks.lks_plugin.layers.reading.units import UnitFields, read_units

    source = squares(4, 2, foer=BEFORE, etter=AFTER)
    fields = UnitFields("grunnkretsnummer", "befolkning")
    layer = read_units(source, fields)
    sides = (zones_by_field(layer, source, name) for name in ("foer", "etter"))
    check = cross_check(layer, fields, *sides, ComparisonOptions("foer", "etter", Criteria()))
    colours = check.colours
    assert colours["a", 0] == colours["b", 0] and colours["a", 1] == colours["b", 1]
    # Zone 2 lies between 1 and 3.
    assert colours["b", 0] != colours["b", 1] != colours["b", 2] and colours["a", 0] != colours["a", 1]


# -- another layer ----------------------------------------------------------------------------------------------------


def test_a_table_is_joined_by_code_whatever_its_type(compare, squares):
    codes = [f"0301010{i}" for i in range(1, 9)]
    layer = squares(4, 2, grunnkretsnummer=codes, foer=[code.replace("4301", "0301") for code in BEFORE])
    numbers = [(int(code), int(zone.replace("4301", "0301"))) for code, zone in zip(codes, AFTER)]
    other = table("skolekrets", ("krets", int), ("sone", int), values=numbers)
    found = compare(layer, OTHER=other, OTHER_UNIT_FIELD="krets", OTHER_FIELD="sone")
    assert (found["N_MOVED"], found["N_CHANGED"], found["N_SPLIT"]) == (2, 1, 1)
    assert {code for (code,) in rows(found["ZONES_B"], "sone")} == {"0301000001", "0301000002", "0301000003"}


def test_units_of_one_layer_only_are_told_and_left_out(compare, units):
    codes = [str(43010101 + i) for i in range(8)]
    known = [*list(zip(codes, BEFORE))[1:], ("43010199", "4301000001"), ("43019999", "4301009999")]
    other = table("fasit", ("krets", str), ("sone", str), values=known)
    found = compare(units, OTHER=other, OTHER_UNIT_FIELD="krets", OTHER_FIELD="sone")
    assert (found["N_KEPT"], found["N_MOVED"], found["N_NOT_COMPARED"]) == (2, 0, 2)
    told = dict(rows(found["EXCEPTIONS"], "art", "grunnkretser"))
    assert told == {"not_in_other": "43010101", "only_in_other": "43010199,43019999"}
    # The limits are judged with all that live in the zone.
    assert dict(rows(found["ZONES_A"], "sone", "befolkning"))["4301000001"] == 2000


def test_units_without_a_zone_are_told_and_not_moved(compare, squares):
    layer = squares(4, 2, foer=[None, *BEFORE[1:]], etter=[*BEFORE[:7], ""])
    found = compare(layer, FIELD_B="etter")
    assert (found["N_MOVED"], found["N_NO_ZONE"], found["N_CHANGED"]) == (0, 2, 2)
    assert [row[:2] for row in rows(found["EXCEPTIONS"], "art", "grunnkretser", "begrunnelse")] == [
        ("no_zone", "43010101"),
        ("no_zone", "43010108"),
    ]
    assert (NULL, "4301000001") in rows(found["OVERLAP"], "sone_a", "sone_b")


def test_the_rest_unit_is_not_compared(compare, squares):
    codes = [*[str(43010101 + i) for i in range(7)], "43019999"]
    polygons = [QgsGeometry.fromRect(QgsRectangle(1000 * i, 0, 1000 * i + 1000, 1000)) for i in range(7)]
    layer = squares(
        8,
        1,
        geometries=[*polygons, QgsGeometry()],
        grunnkretsnummer=codes,
        foer=[*BEFORE[:7], "4301009999"],
        etter=BEFORE,
    )
    found = compare(layer, FIELD_B="etter")
    assert (found["N_ZONES_A"], found["N_ZONES_B"], found["N_KEPT"], found["EXCEPTION_COUNT"]) == (2, 2, 2, 0)


def areas(crs="EPSG:25833", shift=0.0):
    """Three areas over eight squares: columns 1 and 2, 3, 4; the first border ``shift`` metres to the right."""
    edges = (0, 2000 + shift, 3000, 4000)
    made = [QgsGeometry.fromRect(QgsRectangle(x0, 0, x1, 2000)) for x0, x1 in zip(edges, edges[1:])]
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:25833"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    for geometry in made:
        geometry.transform(transform)
    return made


@pytest.mark.parametrize("crs", ["EPSG:25833", "EPSG:25832", "EPSG:4326"])
def test_areas_are_laid_over_the_units_in_any_coordinate_system(compare, squares, crs):
    geometries = [
        QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000)) for y in (0, 1000) for x in range(0, 4000, 1000)
    ]
    for geometry in geometries:
        geometry.translate(250_000, 6_600_000)
    layer = squares(4, 2, geometries=geometries, foer=BEFORE)
    moved = areas("EPSG:25833")
    for geometry in moved:
        geometry.translate(250_000, 6_600_000)
        geometry.transform(
            QgsCoordinateTransform(
                QgsCoordinateReferenceSystem("EPSG:25833"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
            )
        )
    other = table("skole", ("lks", str), values=[["a"], ["b"], ["c"]], geometries=moved, kind="Polygon", crs=crs)
    found = compare(layer, OTHER=other)
    assert (found["N_KEPT"], found["N_SPLIT"], found["N_MOVED"], found["EXCEPTION_COUNT"]) == (1, 1, 2, 0)


def test_units_that_areas_cut_follow_the_largest_part_and_are_told(compare, units, tmp_path):
    other = table("skole", ("sone", str), values=[["a"], ["b"], ["c"]], geometries=areas(shift=600), kind="Polygon")
    report = tmp_path / "rapport.html"
    found = compare(units, OTHER=other, OTHER_FIELD="sone", REPORT=str(report))
    told = rows(found["EXCEPTIONS"], "art", "grunnkretser", "tall")
    assert told == [("unit_cut", "43010103", pytest.approx(40)), ("unit_cut", "43010107", pytest.approx(40))]
    zones = dict(rows(found["ZONES_B"], "sone", "antall_grunnkretser"))
    assert zones == {"a": 6, "c": 2}
    assert "a (60,0 %), b (40,0 %)" in report.read_text(encoding="utf-8")
    # Less than the least share is no cut.
    assert compare(units, OTHER=other, OTHER_FIELD="sone", CUT_SHARE=0.5)["EXCEPTION_COUNT"] == 0


def test_areas_without_a_zone_and_zones_without_an_area_are_left_out_and_told(compare, units, tmp_path):
    values, geometries = [["a"], ["b"], [None], ["d"]], [*areas(), QgsGeometry()]
    other = table("skole", ("sone", str), values=values, geometries=geometries, kind="Polygon")
    report = tmp_path / "rapport.html"
    found = compare(units, OTHER=other, OTHER_FIELD="sone", REPORT=str(report))
    assert found["N_ZONES_B"] == 2 and found["N_NOT_COMPARED"] == 2
    assert "2 rows of the other layer have no area or no zone" in report.read_text(encoding="utf-8")


def test_two_layers_of_one_file_can_be_compared(compare, units, tmp_path):
    from qgis.core import QgsVectorFileWriter

    path = str(tmp_path / "alt.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    for name, action in (("kretser", 0), ("fasit", 1)):
        options.layerName, options.actionOnExistingFile = name, QgsVectorFileWriter.ActionOnExistingFile(action)
        QgsVectorFileWriter.writeAsVectorFormatV3(units, path, QgsProject.instance().transformContext(), options)
    layer, other = (QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in ("kretser", "fasit"))
    found = compare(layer, OTHER=other, OTHER_UNIT_FIELD="grunnkretsnummer", OTHER_FIELD="etter")
    assert found["N_MOVED"] == 2


# -- bad input --------------------------------------------------------------------------------------------------------


def test_one_second_division_must_be_chosen(refusal, units):
    assert "FIELD_B" in refusal(units) and "OTHER" in refusal(units, FIELD_B="etter", OTHER=units)


def test_fields_that_are_not_there_are_named(refusal, units):
    assert "lks2030" in refusal(units, FIELD_B="lks2030")
    assert "lks2030" in refusal(units, FIELD_A="lks2030", FIELD_B="etter")
    other = table("tom tabell", ("krets", str), values=[["43010101"]])
    assert "lks" in refusal(units, OTHER=other, OTHER_UNIT_FIELD="krets")


def test_a_division_without_zones_is_refused(refusal, squares):
    layer = squares(4, 2, foer=BEFORE, etter=[None] * 8)
    assert "«etter»" in refusal(layer, FIELD_B="etter")


def test_units_that_occur_twice_in_the_other_layer_are_named(refusal, units):
    values = [("43010101", "a"), ("43010102", "a"), ("43010101", "b")]
    other = table("fasit", ("krets", str), ("lks", str), values=values)
    said = refusal(units, OTHER=other, OTHER_UNIT_FIELD="krets")
    assert "«fasit»" in said and "43010101" in said and "43010102" not in said


def test_codes_that_are_none_are_named_with_their_row(refusal, units):
    other = table("fasit", ("krets", str), ("lks", str), values=[("43010101", "a"), ("Sentrum", "b")])
    said = refusal(units, OTHER=other, OTHER_UNIT_FIELD="krets")
    assert "«Sentrum»" in said and "«fasit»" in said


def test_layers_of_different_kommuner_are_refused_with_a_code_of_each(refusal, units):
    other = table("fasit", ("krets", str), ("lks", str), values=[("11030101", "a")])
    said = refusal(units, OTHER=other, OTHER_UNIT_FIELD="krets")
    assert "43010101" in said and "11030101" in said
    away = table("skole", ("lks", str), values=[["a"]], geometries=areas()[:1], kind="Polygon")
    geometry = QgsGeometry.fromRect(QgsRectangle(9e5, 7e6, 9.1e5, 7.1e6))
    away.dataProvider().changeGeometryValues({1: geometry})
    assert "«skole»" in refusal(units, OTHER=away)


def test_a_table_without_areas_asks_for_the_field_to_join_by(refusal, units):
    other = table("fasit", ("krets", str), ("lks", str), values=[("43010101", "a")])
    assert "«fasit»" in refusal(units, OTHER=other) and "grunnkretsnummer" in refusal(units, OTHER=other)


def test_lines_are_no_areas(refusal, units):
    lines = table("grenser", ("lks", str), values=[["a"]], kind="LineString")
    assert "«grenser»" in refusal(units, OTHER=lines) and "LineString" in refusal(units, OTHER=lines)


def test_empty_layers_are_refused(refusal, units, squares):
    assert "«fasit»" in refusal(units, OTHER=table("fasit", ("lks", str)))
    empty = squares(0, 0, grunnkretsnummer=[], befolkning=[], foer=[], etter=[])
    assert "«ruter»" in refusal(empty, FIELD_B="etter")


def test_text_for_population_is_named(refusal, squares):
    layer = squares(4, 2, foer=BEFORE, etter=AFTER, befolkning=["500"] * 7 + ["mange"])
    assert "43010108: «mange»" in refusal(layer, FIELD_B="etter")
    layer = squares(4, 2, foer=BEFORE, etter=AFTER, da=["500"] * 7 + ["få"])
    assert "43010108: «få»" in refusal(layer, FIELD_B="etter", HISTORY_FIELD="da")


class CancelAt(QgsProcessingFeedback):
    """Presses cancel once the bar has come so far."""

    def __init__(self, percent):
        super().__init__()
        self.percent = percent
        self.progressChanged.connect(lambda progress: progress >= self.percent and self.cancel())


@pytest.mark.parametrize("percent", [0, 30, 65, 80])
def test_a_cancelled_run_writes_no_report(provider, units, tmp_path, percent):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:compare")
    report = tmp_path / "rapport.html"
    parameters = {"INPUT": units, "FIELD_A": "foer", "FIELD_B": "etter", **MEMORY, "REPORT": str(report)}
    result, _ = algorithm.run(parameters, QgsProcessingContext(), CancelAt(percent))
    assert "N_MOVED" not in result and not report.exists()


# -- the real ones ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def baerum(shared_data, qgis_app):
    return QgsVectorLayer(str(shared_data / "baerum" / "grunnkretser.gpkg"), "Bærum", "ogr")


def test_baerum_2025_against_2026(compare, baerum, tmp_path):
    report = tmp_path / "rapport.html"
    found = compare(
        baerum, FIELD_A="lks2025", FIELD_B="lks2026", POPULATION_FIELD="befolkning_2024", REPORT=str(report)
    )
    people = {
        u: (a if isinstance(a, str) else "", b, int(p) if isinstance(p, float) else 0)
        for u, a, b, p in rows(baerum, "grunnkretsnummer", "lks2025", "lks2026", "befolkning_2024")
    }
    assert (found["N_ZONES_A"], found["N_ZONES_B"], found["N_NO_ZONE"]) == (52, 63, 10)
    shared = Counter()
    for a, b, p in people.values():
        shared[a, b] += p
    told = {
        (a if isinstance(a, str) else "", b): n for a, b, n in rows(found["OVERLAP"], "sone_a", "sone_b", "befolkning")
    }
    assert told == shared
    pairs = {(a, b) for a, b, match in rows(found["OVERLAP"], "sone_a", "sone_b", "motpart") if match}
    assert len({a for a, _ in pairs}) == len({b for _, b in pairs}) == len(pairs)
    stay = sum(p for a, b, p in people.values() if (a, b) in pairs)
    whole = sum(p for a, b, p in people.values() if a)
    assert found["SHARE_MOVED"] == pytest.approx(1 - stay / whole)
    assert sum(n for (n,) in rows(found["MOVED"], "befolkning")) == whole - stay
    # No pairing found by exchanging two counterparts keeps more people together.
    match = dict(pairs)
    for a in match:
        for other in match:
            assert (
                shared[a, match[a]] + shared[other, match[other]] >= shared[a, match[other]] + shared[other, match[a]]
            )
    html = report.read_text(encoding="utf-8")
    assert html.count("<img") == 3 and "befolkning_2018" in html


def test_baerums_own_zones_as_areas_give_the_same_units_back(compare, baerum):
    transform = QgsCoordinateTransform(baerum.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    members = {}
    for unit in baerum.getFeatures():
        if isinstance(unit["lks2025"], str):
            members.setdefault(unit["lks2025"], []).append(QgsGeometry(unit.geometry()))
    geometries = [QgsGeometry.unaryUnion(polygons) for _, polygons in sorted(members.items())]
    for geometry in geometries:
        geometry.transform(transform)
    other = table(
        "soner",
        ("lks", str),
        values=[[code] for code in sorted(members)],
        geometries=geometries,
        kind="MultiPolygon",
        crs="EPSG:4326",
    )
    found = compare(baerum, FIELD_A="lks2025", POPULATION_FIELD="befolkning_2024", OTHER=other)
    assert (found["N_KEPT"], found["N_MOVED"], found["N_NOT_COMPARED"]) == (52, 0, 10)
    assert [art for (art,) in rows(found["EXCEPTIONS"], "art") if art == "unit_cut"] == []


def test_bambles_approved_zones_from_the_key_against_delomraader(compare, shared_data, qgis_app):
    source = QgsVectorLayer(str(shared_data / "bamble" / "grunnkretser_4012_wgs84.geojson"), "Bamble", "ogr")
    with (shared_data / "bamble" / "befolkning.csv").open(encoding="utf-8-sig") as file:
        people = {row["grunnkretsnummer"]: row["2025"] for row in csv.DictReader(file, delimiter=";")}
    codes = [str(code) for (code,) in rows(source, "grunnkretsnummer")]
    layer = table(
        "Bamble",
        ("grunnkretsnummer", int),
        ("befolkning", str),
        ("delomraade", str),
        values=[(int(code), people[code], code[:6]) for code in codes],
        geometries=[feature.geometry() for feature in source.getFeatures()],
        kind="MultiPolygon",
        crs="EPSG:4326",
    )
    key = QgsVectorLayer(str(shared_data / "lks" / "lks_2026_4012_bamble.csv"), "fasit", "ogr")
    found = compare(layer, FIELD_A="delomraade", OTHER=key, OTHER_UNIT_FIELD="grunnkrets", OTHER_FIELD="levekaar")
    assert (found["N_ZONES_B"], found["N_NOT_COMPARED"], found["N_NO_ZONE"]) == (8, 0, 0)
    assert sum(n for (n,) in rows(found["ZONES_B"], "befolkning")) == sum(int(people[code]) for code in codes)
    assert found["ZONES_B"].crs().authid() == "EPSG:4326"
    assert not [1 for (name,) in rows(found["ZONES_B"], "kriterium") if name in ("below_floor", "above_maximum")]
