"""``lks:validate`` as a user runs it: a layer with zone codes in, findings on the map and a verdict out."""

import pytest
from lks.tests.helpers.layers import box, rows
from lks.tests.helpers.validations import A, B, C, place, sentences, told
from qgis.core import (
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

# -- the verdict ------------------------------------------------------------------------------------------------------


def test_a_good_division_is_valid_and_all_its_zones_are_without_fault(validate, squares):
    result = validate(squares(4, 2, lks=[A, A, B, B] * 2))
    assert told(result) == []
    assert (result["VALID"], result["N_ERRORS"], result["N_EXCEPTIONS"], result["N_NOTES"]) == (True, 0, 0, 0)
    assert rows(result["ZONES"], "lks", "lksnavn", "befolkning", "antall_grunnkretser", "deler", "status") == [
        (A, "4301 LKS 01", 3200, 4, 1, "good"),
        (B, "4301 LKS 02", 3200, 4, 1, "good"),
    ]
    assert result["ZONES"].crs().authid() == result["FINDINGS"].crs().authid() == "EPSG:25833"


def test_exceptions_without_a_reason_leave_the_division_valid_and_are_counted(validate, squares):
    layer = squares(4, 1, lks=[A, A, B, B], befolkning=[600, 600, 900, 900])
    result = validate(layer)
    assert (result["VALID"], result["N_EXCEPTIONS"], result["N_OPEN"]) == (True, 1, 1)
    assert dict(rows(result["ZONES"], "lks", "status")) == {A: "exception", B: "good"}


def test_a_reason_accepts_the_exception_and_is_printed(validate, squares, tmp_path):
    layer = squares(4, 1, lks=[A, A, B, B], befolkning=[600, 600, 900, 900], grunn=["", "Ny bydel bygges", None, ""])
    result = validate(layer, REASON_FIELD="grunn", REPORT=str(tmp_path / "rapport.html"))
    assert (result["VALID"], result["N_EXCEPTIONS"], result["N_OPEN"]) == (True, 1, 0)
    assert rows(result["FINDINGS"], "oppgitt_grunn") == [("Ny bydel bygges",)]
    (sentence,) = sentences(result, "below_minimum")
    assert "Ny bydel bygges" in sentence and "state it" not in sentence
    assert dict(rows(result["ZONES"], "lks", "status")) == {A: "accepted", B: "good"}
    assert "Ny bydel bygges" in (tmp_path / "rapport.html").read_text(encoding="utf-8")


def test_every_finding_names_zone_figure_and_limit(validate, squares):
    result = validate(squares(4, 1, lks=[A, A, B, C], befolkning=[600, 600, 900, 9000]))
    sentence = {kind: sentences(result, kind)[0] for kind in ("below_floor", "below_minimum", "above_maximum")}
    assert all(part in sentence["below_floor"] for part in ("4301 LKS 02", "900", "1\u202f000"))
    assert all(part in sentence["below_minimum"] for part in ("4301 LKS 01", "1\u202f200", "1\u202f500"))
    assert all(part in sentence["above_maximum"] for part in ("4301 LKS 03", "9\u202f000", "8\u202f000", "43010104"))
    assert rows(result["FINDINGS"], "art", "lks", "tall", "grense", "grunnkretser") == [
        ("below_floor", B, 900, 1000, "43010103"),
        ("below_minimum", A, 1200, 1500, "43010101,43010102"),
        ("above_maximum", C, 9000, 8000, "43010104"),
    ]


def test_the_limits_can_be_changed_but_must_rise(validate, squares):
    layer = squares(2, 1, lks=[A, B], befolkning=[600, 900])
    assert validate(layer, MIN_POPULATION=600, FLOOR_POPULATION=500)["N_NOTES"] == 0
    with pytest.raises(QgsProcessingException, match="FLOOR_POPULATION"):
        validate(layer, MIN_POPULATION=600, FLOOR_POPULATION=700)


def test_decline_comes_from_the_fields_for_history_and_projection(validate, squares):
    people = {"befolkning": [600, 600, 900, 900], "da": [900] * 4, "siden": [900, 900, 900, None]}
    layer = squares(4, 1, lks=[A, A, B, B], **people)
    reason = {
        (): "needs_reason",
        ("HISTORY_FIELD",): "declines_without_projection",
        ("HISTORY_FIELD", "PROJECTION_FIELD"): "declines",
    }
    values = {"HISTORY_FIELD": "da", "PROJECTION_FIELD": "siden"}
    for given_fields, expected in reason.items():
        result = validate(layer, **{name: values[name] for name in given_fields})
        assert [why for _, why, _ in told(result)] == [expected]
        assert result["VALID"] is (expected == "needs_reason")


# -- coverage ---------------------------------------------------------------------------------------------------------


def test_units_without_a_zone_are_told_with_their_inhabitants_and_lie_where_they_lie(validate, squares):
    result = validate(squares(4, 1, lks=[A, A, None, ""], befolkning=[1600, 1600, 5, 0]))
    assert told(result) == [("unassigned", "inhabited", "error")]
    assert "43010103, 43010104" in sentences(result, "unassigned")[0] and not result["VALID"]
    assert place(result, "unassigned").symDifference(box(2000, 0, 4000, 1000)).area() < 1


def test_a_layer_whose_codes_are_all_empty_has_kommuner_without_zones(validate, squares):
    result = validate(squares(2, 1, lks=["", ""]))
    assert told(result) == [("kommune_without_zone", "none", "error")]
    assert result["ZONES"].featureCount() == 0


@pytest.mark.parametrize(("other", "reason"), [(A, "same_zone"), (B, "several_zones"), (None, "several_zones")])
def test_a_unit_that_occurs_twice_is_a_finding_and_counts_once(validate, squares, other, reason):
    codes = ["43010101", "43010102", "43010103", "43010104", "43010101"]
    squares_of = [box(1000 * x, 0, 1000 * x + 1000, 1000) for x in (0, 1, 2, 3, 0)]
    layer = squares(5, 1, squares_of, grunnkretsnummer=codes, lks=[A, A, B, B, other], befolkning=[900] * 5)
    result = validate(layer)
    assert [found for found in told(result) if found[2] == "error"] == [("unit_twice", reason, "error")]
    assert sum(people for (people,) in rows(result["ZONES"], "befolkning")) == 3600


@pytest.mark.parametrize("number", [None, "abc", "4301"])
def test_a_row_that_is_no_known_grunnkrets_is_a_finding_where_it_lies(validate, squares, number):
    layer = squares(3, 1, grunnkretsnummer=[number, "43010102", "43010103"], lks=[A, A, B], befolkning=[2000] * 3)
    result = validate(layer)
    assert ("unknown_unit", "no_number", "error") in told(result)
    (sentence,) = sentences(result, "unknown_unit")
    assert f"«{number or ''}»" in sentence and A in sentence
    assert place(result, "unknown_unit").isGeosEqual(box(0, 0, 1000, 1000))
    assert rows(result["ZONES"], "lks", "befolkning") == [(A, 2000), (B, 2000)]


def test_uoppgitt_grunnkrets_belongs_in_the_rest_zone(validate, squares):
    places = [box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000), QgsGeometry()]
    units = {"grunnkretsnummer": ["43010101", "43010102", "43019999"], "befolkning": [1500, 1500, 7]}
    for code, expected in (
        ("4301009999", []),
        (None, []),
        (B, [("rest_unit_in_zone", "rest_unit", "error")]),
    ):
        result = validate(squares(3, 1, places, lks=[A, B, code], **units))
        assert told(result) == expected
        assert [lks for (lks,) in rows(result["ZONES"], "lks")] == [A, B]


def test_units_without_a_polygon_count_in_their_zone_and_are_told(validate, squares):
    places = [box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000), QgsGeometry()]
    result = validate(squares(3, 1, places, lks=[A, B, B], befolkning=[1500, 900, 600]))
    assert told(result) == [("no_geometry", "not_drawn", "note")]
    assert dict(rows(result["ZONES"], "lks", "befolkning")) == {A: 1500, B: 1500}


# -- contiguity, enclaves, gaps and overlaps --------------------------------------------------------------------------


def test_a_zone_in_two_parts_says_which_unit_would_make_it_whole_and_is_shown_where_it_is_apart(validate, squares):
    result = validate(squares(5, 1, lks=[A, A, B, B, A]))
    assert told(result) == [("several_parts", "apart_one_less", "error")]
    (sentence,) = sentences(result, "several_parts")
    assert "43010105" in sentence and "4301 LKS 02" in sentence
    assert rows(result["FINDINGS"], "deler") == [("43010101,43010102|43010105",)]
    assert place(result, "several_parts").symDifference(box(4000, 0, 5000, 1000)).area() < 1


def test_corners_that_touch_are_no_border(validate, squares):
    result = validate(squares(2, 2, lks=[A, B, B, A]))
    assert [kind for kind, *_ in told(result)] == ["several_parts", "several_parts"]


def test_an_islet_is_an_exception(validate, squares):
    places = [box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000), box(5000, 0, 6000, 1000)]
    result = validate(squares(3, 1, places, lks=[A, B, B], befolkning=[1500, 1500, 40]))
    assert told(result) == [("several_parts", "cut_off_part", "exception")]


def test_an_enclave_is_a_note_that_names_the_zone_inside(validate, squares):
    lks = [A, A, A, A, B, A, A, A, A]
    result = validate(squares(3, 3, lks=lks, befolkning=[800, 800, 800, 800, 2000, 800, 800, 800, 800]))
    assert told(result) == [("enclave", "wholly_inside", "note")]
    assert "4301 LKS 02" in sentences(result, "enclave")[0]
    assert place(result, "enclave").symDifference(box(1000, 1000, 2000, 2000)).area() < 1


def test_a_hole_that_no_unit_covers_is_a_gap(validate, squares):
    full = squares(3, 3, lks=[A] * 9)
    layer = squares(
        8,
        1,
        [QgsGeometry(f.geometry()) for f in full.getFeatures() if f["grunnkretsnummer"] != "43010105"],
        lks=[A] * 8,
    )
    result = validate(layer)
    assert told(result) == [("map_gap", "uncovered", "note")] and result["VALID"]
    assert place(result, "map_gap").symDifference(box(1000, 1000, 2000, 2000)).area() < 1


@pytest.mark.parametrize(("overlap", "expected"), [(200, [("map_overlap", "on_top", "note")]), (8, [])])
def test_units_overlap_but_slivers_do_not_count(validate, squares, overlap, expected):
    places = [box(0, 0, 1000 + overlap, 1000), box(1000, 0, 2000, 1000)]
    result = validate(squares(2, 1, places, lks=[A, B], befolkning=[1500, 1500]))
    assert told(result) == expected and result["VALID"]
    if expected:
        assert rows(result["FINDINGS"], "tall") == [(overlap * 1000,)]
        assert place(result, "map_overlap").area() == pytest.approx(overlap * 1000)
        strict = validate(squares(2, 1, places, lks=[A, B], befolkning=[1500, 1500]), FAIL_ON_MAP=True)
        assert told(strict) == [("map_overlap", "on_top", "error")] and not strict["VALID"]


def test_a_gap_between_kommuner_is_a_fault_of_the_map(validate, squares):
    codes = [f"{4301 + n % 2}010{n}" for n in range(8)]
    ring = [box(x, y, x + 1000, y + 1000) for x in (0, 1000, 2000) for y in (0, 1000, 2000) if (x, y) != (1000, 1000)]
    layer = squares(8, 1, ring, grunnkretsnummer=codes, lks=[f"{code[:4]}000001" for code in codes])
    result = validate(layer)
    assert ("map_gap", "uncovered", "note") in told(result)
    assert place(result, "map_gap").area() == pytest.approx(1_000_000)


def test_gaps_and_overlaps_of_a_zone_layer_are_errors_but_for_those_of_the_map(validate, squares, zone_layer):
    places = [box(0, 0, 1200, 1000), box(1000, 0, 2000, 1000)]
    layer = squares(2, 1, places, lks=[A, B], befolkning=[1500, 1500])
    as_drawn = validate(layer, ZONES_LAYER=zone_layer([(A, places[0]), (B, places[1])]))
    assert told(as_drawn) == [("map_overlap", "on_top", "note")] and as_drawn["VALID"]
    wider = validate(layer, ZONES_LAYER=zone_layer([(A, box(0, 0, 1500, 1000)), (B, places[1])]))
    assert ("overlap", "in_two_zones", "error") in told(wider)
    assert place(wider, "overlap").area() == pytest.approx(300_000)
    ring = box(0, 0, 1200, 1000).difference(box(300, 300, 600, 600))
    holed = validate(layer, ZONES_LAYER=zone_layer([(A, ring), (B, places[1])]))
    assert ("gap", "in_no_zone", "error") in told(holed)
    assert place(holed, "gap").area() == pytest.approx(90_000)


# -- codes ------------------------------------------------------------------------------------------------------------


def test_codes_as_numbers_get_their_zero_back_and_that_is_told(validate, squares):
    layer = squares(2, 1, grunnkretsnummer=[3010101, 3010102], lks=[301000001, 301000002], befolkning=[1500, 1500])
    result = validate(layer)
    assert told(result) == [("code_padded", "zero_lost", "note")]
    assert [lks for (lks,) in rows(result["ZONES"], "lks")] == ["0301000001", "0301000002"]


def test_a_malformed_code_is_a_finding_and_its_zone_is_judged_all_the_same(validate, squares):
    result = validate(squares(4, 1, lks=[A, A, "Sentrum", "Sentrum"], befolkning=[900, 900, 100, 100]))
    assert [(kind, grade) for kind, _, grade in told(result)] == [("below_floor", "error"), ("code_form", "error")]
    assert "Sentrum" in sentences(result, "code_form")[0]


def test_a_code_of_any_length_is_judged_and_written_to_a_file(validate, squares, tmp_path):
    long = "Sone «A» <b>x</b> & {zone}"
    files = {"FINDINGS": str(tmp_path / "funn.gpkg"), "ZONES": str(tmp_path / "soner.gpkg")}
    result = validate(
        squares(2, 1, lks=[long, B], befolkning=[2000] * 2), **files, REPORT=str(tmp_path / "rapport.html")
    )
    assert result["N_ERRORS"] == 1
    zones = QgsVectorLayer(files["ZONES"], "soner", "ogr")
    assert rows(zones, "lks", "status") == [(B, "good"), (long, "error")]
    assert "<b>x" not in (tmp_path / "rapport.html").read_text(encoding="utf-8")


def test_zones_across_bydeler_and_codes_of_another_bydel(validate, squares):
    bydeler = ["430101", "430101", "430102", "430102"]
    layer = squares(4, 1, lks=["4301010001"] * 3 + ["4301030001"], bydel=bydeler, befolkning=[900, 900, 900, 1500])
    result = validate(layer, STRATA_FIELDS=["bydel"])
    assert told(result) == [("crosses_level", "level", "error"), ("code_hierarchy", "bydel_digits", "error")]
    assert "43010103" in sentences(result, "crosses_level")[0]


def test_a_zone_across_kommuner(validate, squares):
    layer = squares(4, 1, lks=[A, A, A, B], grunnkretsnummer=["43010101", "43010102", "43020101", "43010104"])
    kinds = [kind for kind, *_ in told(validate(layer))]
    assert "crosses_kommune" in kinds


def test_names_are_held_against_the_code_where_the_layer_has_them(validate, squares):
    fields = {"lks": [A, A, B, B], "kommunenavn": ["Vik"] * 4}
    names = ["Vik LKS 01", "Vik LKS 01", "Sentrum", "Sentrum"]
    result = validate(squares(4, 1, **fields, lksnavn=names))
    assert told(result) == [("name", "differs", "error")]
    assert "Vik LKS 02" in sentences(result, "name")[0]
    assert validate(squares(4, 1, **fields))["VALID"]
