"""``lks:compare`` as a user runs it: on small layers, on broken ones and on the real kommuner."""

import re
import sys
from collections import Counter
from pathlib import Path

import pytest
from lks.tests.helpers.comparisons import AFTER, BEFORE, SINKS
from lks.tests.helpers.layers import rows
from qgis.core import (
    NULL,
    QgsFeature,
    QgsProcessingFeedback,
)

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


def test_a_change_that_is_not_judged_gets_no_sign_of_approval(compare, squares, tmp_path):
    before = ["A", "A", "A", "B", "B", "B"]
    layer = squares(6, 1, foer=before, etter=["A", "A", "B", "B", "B", "A"], befolkning=[1000] * 6)
    report = tmp_path / "rapport.html"
    assert compare(layer, FIELD_B="etter", REPORT=str(report))["N_KEPT"] == 0
    verdict = re.search(r'<p class="verdict told">(.*?)</p>', report.read_text(encoding="utf-8")).group(1)
    assert verdict.startswith("0 of the 2 zones in foer are kept")


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
