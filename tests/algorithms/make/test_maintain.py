"""``lks:maintain`` as SSB runs it: last year's zones, this year's grunnkretser."""

import csv

import pytest
from lks.tests.helpers.layers import values
from qgis.core import QgsGeometry, QgsProcessingException, QgsProcessingFeedback, QgsRectangle, QgsVectorLayer

A, B, C = "4301000001", "4301000002", "4301000003"
TABLES = ("UNITS", "ZONES", "MOVED", "ZONE_CHANGES", "ISSUED_OUT", "FINDINGS")


@pytest.fixture
def maintain(run):
    def call(layer, feedback=None, **parameters):
        return run("maintain", feedback, **{"INPUT": layer, **dict.fromkeys(TABLES, "TEMPORARY_OUTPUT"), **parameters})

    return call


@pytest.fixture
def table(tmp_path):
    def make(name, *lines):
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return str(path)

    return make


def zones(result):
    return dict(values(result["UNITS"], "grunnkretsnummer", "lks"))


def test_what_holds_is_kept_unit_for_unit_and_code_for_code(maintain, squares):
    layer = squares(4, 1, lks=[C, C, A, A])
    feedback = QgsProcessingFeedback()
    result = maintain(layer, feedback, PREVIOUS_FIELD="lks")
    assert list(zones(result).values()) == [C, C, A, A]
    assert (result["N_KEPT"], result["N_CHANGED"], result["N_NEW"], result["N_ENDED"]) == (2, 0, 0, 0)
    assert result["PEOPLE_MOVED"] == 0 and result["VALID"] is True
    assert values(result["MOVED"], "grunnkretsnummer") == []
    assert values(result["UNITS"], "lks_forrige") == [(C,), (C,), (A,), (A,)]
    assert "Nothing changed" in feedback.textLog()


def test_a_broken_zone_takes_the_fewest_people_and_the_reason_is_named(maintain, squares):
    layer = squares(5, 1, befolkning=[700, 760, 200, 900, 900], lks=[A, A, B, B, B])
    result = maintain(layer, PREVIOUS_FIELD="lks")
    assert values(result["MOVED"], "grunnkretsnummer", "fra", "til", "befolkning", "aarsak") == [
        ("43010103", B, A, 200, "below_minimum")
    ]
    assert values(result["ZONES"], "lks", "status", "befolkning") == [(A, "changed", 1660), (B, "changed", 1800)]
    changes = values(result["ZONE_CHANGES"], "gammel_kode", "ny_kode", "befolkning", "art")
    assert changes == [(A, A, 1460, "other"), (B, A, 200, "other"), (B, B, 1800, "other")]


def test_a_zone_that_is_no_longer_the_same_gets_a_new_code(maintain, squares, table):
    layer = squares(4, 1, befolkning=[900, 500, 900, 1000], lks=[A, A, B, B])
    issued = table("koder.csv", "kode,navn,gyldig_fra,gyldig_til,kommune", f"{C},Gammel,2020-01-01,2022-01-01,4301")
    result = maintain(layer, PREVIOUS_FIELD="lks", ISSUED=issued, VALID_FROM="2027-01-01")
    # 1 400 and 1 900 people: neither can give, so they become one, under a code that was never used.
    assert set(zones(result).values()) == {"4301000004"}
    assert values(result["ISSUED_OUT"], "kode", "gyldig_fra", "gyldig_til") == [
        (A, None, "2027-01-01"),
        (B, None, "2027-01-01"),
        (C, "2020-01-01", "2022-01-01"),
        ("4301000004", "2027-01-01", None),
    ]
    assert values(result["ZONE_CHANGES"], "gammel_kode", "art") == [(A, "merged"), (B, "merged")]


def test_a_zone_in_force_is_kept_in_the_wider_band_with_the_reason(maintain, squares):
    layer = squares(4, 1, befolkning=[771, 700, 900, 900], da=[812, 700, 900, 900], lks=[A, A, B, B])
    result = maintain(layer, PREVIOUS_FIELD="lks", KEEP_MIN=1400, PREVIOUS_POPULATION_FIELD="da")
    assert result["N_KEPT"] == 2 and result["N_OPEN"] == 0
    ((reason,),) = [r for r in values(result["FINDINGS"], "oppgitt_grunn") if r[0]]
    assert reason.replace("\u202f", " ") == "fell from 1 512 to 1 471 after the approval"


def test_the_key_file_and_the_changes_of_klass(maintain, squares, table):
    """The kommune was renumbered, one grunnkrets was split inside its zone, two were merged."""
    key = table(
        "key.csv",
        "levekaar,lksnavn,grunnkrets",
        "3001000005,X LKS 05,30010101",
        "3001000005,X LKS 05,30010102",
        "3001000002,X LKS 02,30010103",
        "3001000002,X LKS 02,30010104",
        "3001009999,Uoppgitt,30019999",
    )
    changes = table(
        "changes.csv",
        '"oldCode";"oldName";"newCode";"newName";"changeOccurred"',
        '"3001";"X";"4301";"Y";"2025-01-01"',
        '"30010102";"B";"43010102";"B1";"2025-01-01"',
        '"30010102";"B";"43010103";"B2";"2025-01-01"',
        '"30010103";"C";"43010104";"CD";"2025-01-01"',
        '"30010104";"D";"43010104";"CD";"2025-01-01"',
    )
    feedback = QgsProcessingFeedback()
    layer = squares(4, 1, befolkning=[900, 400, 400, 1800])
    result = maintain(layer, feedback, PREVIOUS=key, CODE_CHANGES=[changes])
    # The kommune's serials survive its new number.
    assert list(zones(result).values()) == ["4301000005"] * 3 + ["4301000002"]
    assert result["PEOPLE_MOVED"] == 0
    assert "split" in feedback.textLog() and "30010102" in feedback.textLog()


def test_changes_as_json_from_klass(maintain, squares, table):
    changes = table(
        "changes.json",
        '{"codeChanges": [{"oldCode": "43010109", "newCode": "43010101", "changeOccurred": "2024-01-01"}]}',
    )
    key = table("key.csv", "levekaar,grunnkrets", f"{A},43010109", f"{A},43010102")
    result = maintain(squares(2, 1), PREVIOUS=key, CODE_CHANGES=[changes])
    assert list(zones(result).values()) == [A, A]


def test_changes_as_a_table_that_is_open_in_qgis(maintain, squares, table):
    rows = table("changes.csv", "oldCode,newCode,changeOccurred", "43010109,43010101,2024-01-01")
    text = "&".join(f"field={name}:string" for name in ("oldCode", "newCode", "changeOccurred"))
    changes = QgsVectorLayer(f"file://{rows}?type=csv&detectTypes=no&geomType=none&{text}", "e", "delimitedtext")
    assert changes.featureCount() == 1
    key = table("key.csv", "levekaar,grunnkrets", f"{A},43010109", f"{A},43010102")
    result = maintain(squares(2, 1), PREVIOUS=key, CODE_CHANGES=changes)
    assert list(zones(result).values()) == [A, A]


def test_new_units_join_the_neighbour_and_kommuner_without_zones_are_divided(maintain, squares):
    layer = squares(4, 1, kommunenummer=["4301", "4301", "4302", "4302"], lks=[A, None, None, None])
    result = maintain(layer, PREVIOUS_FIELD="lks", KOMMUNE_FIELD="kommunenummer")
    assert list(zones(result).values()) == ["4301000002"] * 2 + ["4302000001"] * 2
    assert set(values(result["MOVED"], "aarsak")) == {("no_past",), ("divided_anew",)}


def test_kommuner_that_must_not_be_touched(maintain, squares):
    layer = squares(4, 1, befolkning=[700, 700, 900, 900], lks=[A, A, B, B])
    result = maintain(layer, PREVIOUS_FIELD="lks", KEEP_KOMMUNER="4301")
    assert result["N_KEPT"] == 2 and result["PEOPLE_MOVED"] == 0 and result["N_OPEN"] == 1


def test_a_kommune_adopts_its_own_zones(maintain, squares):
    own = ["13. Vinnes", "13. Vinnes", "2. Sentrum", "2. Sentrum", "52. Marka og andre ubebodde grunnkretser"]
    feedback = QgsProcessingFeedback()
    layer = squares(5, 1, befolkning=[800, 800, 900, 900, 3], sone=own)
    result = maintain(layer, feedback, PREVIOUS_FIELD="sone", ADOPT=True)
    assert list(zones(result).values()) == [A, A, B, B, B]
    assert "52. Marka" in feedback.textLog()


def test_a_former_division_is_given_once(maintain, squares, table):
    layer = squares(2, 1, lks=[A, A])
    for former in ({}, {"PREVIOUS_FIELD": "lks", "PREVIOUS": table("k.csv", "lks,grunnkrets", f"{A},43010101")}):
        with pytest.raises(QgsProcessingException, match="either"):
            maintain(layer, **former)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["levekaar,grunnkrets", f"{A},43010101", f"{B},43010101"], "several zones: 43010101"),
        (["levekaar,navn", f"{A},x"], "grunnkretsnummer"),
        (["grunnkrets,navn", "43010101,x"], "zones"),
    ],
)
def test_a_former_division_that_makes_no_sense_is_refused(maintain, squares, table, lines, told):
    with pytest.raises(QgsProcessingException, match=told):
        maintain(squares(2, 1), PREVIOUS=table("k.csv", *lines))


def test_a_circle_of_changes_is_named(maintain, squares, table):
    changes = table("c.csv", "gammel,ny", "43010108,43010109", "43010109,43010108")
    key = table("k.csv", "levekaar,grunnkrets", f"{A},43010108")
    with pytest.raises(QgsProcessingException, match="circle: 4301010"):
        maintain(squares(2, 1), PREVIOUS=key, CODE_CHANGES=[changes])


def test_everything_odd_in_the_key_is_told_and_nothing_lost(maintain, squares, table):
    key = table(
        "k.csv",
        "levekaar,grunnkrets",
        f"{A},43010101",
        f"{A},43010101",
        f"{A},43010199",
        "0301000001,03010101",
        f"{A},tull",
    )
    feedback = QgsProcessingFeedback()
    result = maintain(squares(2, 1), feedback, PREVIOUS=key)
    log = feedback.textLog()
    assert result["UNITS"].featureCount() == 2
    for named in ("43010199", "03010101", "more than once", "Rows of the former division"):
        assert named in log


def test_zones_of_a_kommune_are_dissolved_by_whole_words_only(maintain, squares):
    """«Prestegården» holds the letters of «rest»."""
    own = ["5. Prestegården", "5. Prestegården", "2. Sentrum", "2. Sentrum", "99"]
    feedback = QgsProcessingFeedback()
    result = maintain(squares(5, 1, befolkning=[800] * 4 + [9], sone=own), feedback, PREVIOUS_FIELD="sone", ADOPT=True)
    assert list(zones(result).values()) == [A, A, B, B, B]
    assert "nobody lives there: 99." in feedback.textLog()


def test_a_former_division_of_other_grunnkretser_is_told_first(maintain, squares, table):
    feedback = QgsProcessingFeedback()
    maintain(squares(4, 1), feedback, PREVIOUS=table("k.csv", "levekaar,grunnkrets", "5501000001,55010101"))
    assert feedback.textLog().startswith("No grunnkrets of the layer has a zone in the former division")


def test_codes_of_another_kommune_and_codes_that_end_in_99_are_named(maintain, squares):
    feedback = QgsProcessingFeedback()
    layer = squares(4, 1, lks=["5501000001", "5501000001", "4301000099", "4301000099"])
    result = maintain(layer, feedback, PREVIOUS_FIELD="lks")
    log = feedback.textLog()
    assert "another kommune than that of their grunnkretser: 5501000001." in log
    assert "none is given anew: 4301000099." in log
    assert list(zones(result).values()) == [A, A, "4301000099", "4301000099"]


def test_only_zones_with_other_units_count_as_many_changes(maintain, squares, table):
    """A kommune that got a new number has the zones it had."""
    key = table(
        "k.csv", "levekaar,lksnavn,grunnkrets", *(f"300100000{1 + i // 2},X {i},3001010{i + 1}" for i in range(4))
    )
    feedback = QgsProcessingFeedback()
    changes = table("c.csv", "gammel;ny", "3001;4301")
    result = maintain(squares(4, 1), feedback, PREVIOUS=key, CODE_CHANGES=[changes], VALID_FROM="2027-01-01")
    assert "5 %" not in feedback.textLog()
    names = dict(values(result["ISSUED_OUT"], "kode", "navn"))
    assert names == {"3001000001": "X 0", "3001000002": "X 2", A: "4301 LKS 01", B: "4301 LKS 02"}


def test_a_zone_with_units_that_had_none_is_no_merger(maintain, squares):
    result = maintain(squares(4, 1, lks=[A, A, B, None]), PREVIOUS_FIELD="lks")
    changes = values(result["ZONE_CHANGES"], "gammel_kode", "ny_kode", "andel_av_gammel", "andel_av_ny", "art")
    assert changes == [(A, A, 1.0, 1.0, "unchanged"), (B, C, 1.0, 0.5, "other")]


def test_the_shares_of_a_split_grunnkrets_are_told(maintain, squares, table):
    changes = table("c.csv", "gammel,ny", "43010109,43010101", "43010109,43010102")
    feedback = QgsProcessingFeedback()
    key = table("k.csv", "levekaar,grunnkrets", f"{A},43010109")
    maintain(squares(2, 1, befolkning=[600, 1000]), feedback, PREVIOUS=key, CODE_CHANGES=[changes])
    assert "43010109 → 43010101 (38 %), 43010102 (62 %)" in feedback.textLog()


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ({"KEEP_MIN": 1501}, "KEEP_MIN"),
        ({"KEEP_MAX": 7999}, "KEEP_MAX"),
        ({"VALID_FROM": "i går"}, "yyyy-MM-dd"),
        ({"KEEP_KOMMUNER": "4399"}, "4399"),
    ],
)
def test_terms_that_would_count_for_nothing_are_refused(maintain, squares, terms, told):
    with pytest.raises(QgsProcessingException, match=told):
        maintain(squares(2, 1, lks=[A, A]), PREVIOUS_FIELD="lks", **terms)


def test_what_the_most_moves_left_broken_is_told_so(maintain, squares):
    feedback = QgsProcessingFeedback()
    layer = squares(5, 1, befolkning=[700, 760, 200, 900, 900], lks=[A, A, B, B, B])
    maintain(layer, feedback, PREVIOUS_FIELD="lks", MAX_MOVES=0)
    assert f"was used up or no way was found: {A}." in feedback.textLog()


# -- real data ---------------------------------------------------------------------------------------------------------


def test_bamble_with_its_approved_zones(maintain, shared_data, tmp_path):
    """25 grunnkretser, eight approved zones, population of 2025: all hold."""
    with (shared_data / "lks" / "lks_2026_4012_bamble.csv").open(encoding="utf-8") as file:
        key = {row["grunnkrets"]: row["levekaar"] for row in csv.DictReader(file)}
    layer = bamble(shared_data, "2025")
    result = maintain(layer, PREVIOUS=str(shared_data / "lks" / "lks_2026_4012_bamble.csv"))
    assert result["N_KEPT"] == 8 and result["N_CHANGED"] == result["N_NEW"] == result["N_ENDED"] == 0
    assert {unit: lks for unit, lks in zones(result).items() if not unit.endswith("9999")} == {
        unit: lks for unit, lks in key.items() if not unit.endswith("9999")
    }


def bamble(shared_data, year):
    import processing

    folder = shared_data / "bamble"
    polygons = next(path for path in sorted(folder.iterdir()) if path.suffix in (".geojson", ".gpkg", ".json"))
    table = next(path for path in sorted(folder.iterdir()) if path.suffix in (".csv", ".xlsx"))
    made = processing.run(
        "lks:prepare",
        {"GEOMETRY": str(polygons), "POPULATION": [str(table)], "YEAR": int(year), "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    return made["OUTPUT"]


def test_baerum_touches_no_more_zones_that_hold_than_broke(maintain, shared_data):
    layer = QgsVectorLayer(f"{shared_data / 'baerum' / 'grunnkretser.gpkg'}|layername=grunnkretser", "b", "ogr")
    result = maintain(layer, POPULATION_FIELD="befolkning_2018", PREVIOUS_FIELD="lks2026")
    before = {str(f["grunnkretsnummer"]): f["lks2026"] for f in layer.getFeatures()}
    people: dict[str, int] = {}
    for feature in layer.getFeatures():
        people[feature["lks2026"]] = people.get(feature["lks2026"], 0) + (feature["befolkning_2018"] or 0)
    broken = {code for code, count in people.items() if not 1500 <= count <= 8000}
    touched = {old for _, old, _ in values(result["MOVED"], "grunnkretsnummer", "fra", "til")}
    assert len(touched - broken) <= len(broken)
    assert all(count >= 1500 for (count,) in values(result["ZONES"], "befolkning") if count is not None)
    kept = {code for code, status in values(result["ZONES"], "lks", "status") if status == "kept"}
    for unit, code in zones(result).items():
        assert (code in kept) <= (before[unit] == code)


def test_a_kommune_adopts_zones_that_it_has_as_polygons(maintain, squares):
    layer = squares(4, 1, befolkning=[800, 800, 900, 900])
    # The border of the zones lies 200 m into the third unit: most of it is in the second zone.
    west = QgsGeometry.fromRect(QgsRectangle(0, 0, 2200, 1000))
    east = QgsGeometry.fromRect(QgsRectangle(2200, 0, 4000, 1000))
    zones_of_then = squares(2, 1, geometries=[west, east], sone=["13. Vinnes", "2. Sentrum"])
    zones_of_then.dataProvider().deleteAttributes([zones_of_then.fields().lookupField("grunnkretsnummer")])
    zones_of_then.updateFields()
    feedback = QgsProcessingFeedback()
    result = maintain(layer, feedback, PREVIOUS=zones_of_then, PREVIOUS_ZONE_FIELD="sone", ADOPT=True)
    assert list(zones(result).values()) == [A, A, B, B]
    assert "several polygons of former zones go with most of their area: 43010103" in feedback.textLog()
