"""What ``lks:prepare`` takes from tables, and that its log and report say so."""

import json
import re
from pathlib import Path

import pytest
from lks.tests.helpers.layers import values
from qgis.core import QgsProcessingException, QgsProcessingFeedback

MEMORY = {"OUTPUT": "TEMPORARY_OUTPUT", "UNMATCHED": "TEMPORARY_OUTPUT", "REPORT": "TEMPORARY_OUTPUT"}
FOLK = "krets;befolkning\n43010101;5\n43010102;6\n"


@pytest.fixture
def write(tmp_path):
    def make(name, text):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return str(tmp_path / name)

    return make


@pytest.fixture
def prepared(run, squares):
    """Prepare two units: the result, the log and the text of the report."""

    def call(layer=None, **parameters):
        feedback = QgsProcessingFeedback()
        layer = layer or squares(2, 1, befolkning=[None] * 2)
        result = run("prepare", feedback, **{"GEOMETRY": layer, **MEMORY, **parameters})
        return result, feedback.textLog(), Path(result["REPORT"]).read_text(encoding="utf-8")

    return call


def people(result):
    return values(result["OUTPUT"], "befolkning", "befolkning_10")


def fate(report, head):
    """What the report says became of a column."""
    cells = re.search(rf"<td[^>]*>{re.escape(head)}</td>\s*<td[^>]*>(.*?)</td>", report, re.DOTALL)
    return cells[1] if cells else ""


def test_the_column_of_inhabitants_is_named_in_log_and_report(prepared, write):
    text = "krets;Befolkningstetthet;2014;2024*\n43010101;30;90;100\n43010102;40;190;200\n"
    result, log, report = prepared(POPULATION=[write("folk.csv", text)])
    assert people(result) == [(100, 90), (200, 190)]
    for said in (log, report):
        assert "Inhabitants of 2024: the column «2024*» of folk.csv" in said
        assert "Inhabitants of 2014: the column «2014» of folk.csv" in said
    assert "density" in fate(report, "Befolkningstetthet")
    assert fate(report, "2024*") == "inhabitants 2024: befolkning"


def test_the_attributes_of_the_official_layer_are_understood(prepared, squares):
    layer = squares(2, 1, befolkning=[None] * 2, totalBefolkning=[191, 5], befolkning0Til04År=[4, 1])
    result, log, _ = prepared(layer)
    assert people(result) == [(191, None), (5, None)] and "totalBefolkning" in log


def test_two_candidates_are_refused_and_the_parameter_chooses(prepared, write):
    table = write("folk.csv", "krets;Folkemengde;Innbyggere\n43010101;1;2\n43010102;3;4\n")
    with pytest.raises(QgsProcessingException, match=r"Folkemengde, Innbyggere.*POPULATION_COLUMN"):
        prepared(POPULATION=[table])
    result, log, _ = prepared(POPULATION=[table], POPULATION_COLUMN="Innbyggere")
    assert people(result) == [(2, None), (4, None)] and "«Innbyggere»" in log


def test_indicators_in_place_of_inhabitants_are_refused_with_the_reason(prepared, write):
    table = write("folk.csv", "krets;medianinntekt\n43010101;550000\n")
    with pytest.raises(QgsProcessingException, match="«medianinntekt»: not the inhabitants: an indicator"):
        prepared(POPULATION=[table])


def test_lists_within_json_are_as_sheets_and_records_within_records_as_columns(prepared, write):
    nested = {
        "boliger": [{"krets": "43010101", "antall": 99}],
        "folk": [
            {"krets": "43010101", "befolkning": {"2014": 90, "2024": 100}},
            {"krets": "43010102", "befolkning": {"2014": 190, "2024": 200}},
        ],
    }
    result, log, report = prepared(POPULATION=[write("folk.json", json.dumps(nested))])
    assert people(result) == [(100, 90), (200, 190)]
    assert "«befolkning_2024» of folk.json (folk)" in log
    assert "Sheets without inhabitants, not used: folk.json (boliger)" in log and "folk.json (boliger)" in report


@pytest.mark.parametrize("number", ["Infinity", "1e999", "-Infinity", "1" + "0" * 400])
def test_numbers_without_end_are_refused_by_file_column_and_row(prepared, write, number):
    table = write("folk.json", f'[{{"krets": "43010102", "befolkning": {number}}}]')
    with pytest.raises(QgsProcessingException, match=r"folk.json.*befolkning.*row 1 \(43010102\)"):
        prepared(POPULATION=[table])
    own = write("ind.json", f'[{{"krets": "43010102", "støy": {number}}}]')
    with pytest.raises(QgsProcessingException, match=r"ind.json.*støy.*row 1 \(43010102\)"):
        prepared(POPULATION=[write("folk.csv", FOLK)], INDICATORS=[own])


def test_every_value_column_of_a_long_table_is_in_the_layer(prepared, write):
    text = "krets;indikator;antall;andel;merknad\n43010101;barnehage;10;12,5;x\n43010102;barnehage;20;25,5;y\n"
    result, _, report = prepared(POPULATION=[write("folk.csv", FOLK)], INDICATORS=[write("ind.csv", text)])
    assert values(result["OUTPUT"], "barnehage", "barnehage_andel") == [(10, 12.5), (20, 25.5)]
    assert fate(report, "andel") == "indicator: barnehage_andel"
    assert fate(report, "merknad").startswith("not used")


def test_numerators_and_denominators_of_a_long_table_are_the_catalogues_counts(prepared, write):
    text = "krets;indikator;teller;nevner\n43010101;aap;1;50\n43010102;aap;:;60\n"
    result, _, _ = prepared(POPULATION=[write("folk.csv", FOLK)], INDICATORS=[write("ind.csv", text)])
    assert values(result["OUTPUT"], "AAP_teller", "AAP_nevner") == [(1, 50), (None, 60)]


def test_a_table_of_indicators_that_gives_none_is_refused(prepared, write):
    key = write("nokkel.csv", "levekaar,lksnavn,grunnkrets\n4301000001,Rutevik LKS 01,43010101\n")
    with pytest.raises(QgsProcessingException, match=r"nokkel.csv.*gives no indicators.*levekaar, lksnavn"):
        prepared(POPULATION=[write("folk.csv", FOLK)], INDICATORS=[key])


def test_inhabitants_in_place_of_indicators_are_refused(prepared, write):
    folk = write("befolkning.csv", "krets;2014;2024\n43010101;90;100\n43010102;190;200\n")
    with pytest.raises(QgsProcessingException, match=r"befolkning.csv.*gives no indicators"):
        prepared(POPULATION=[folk], INDICATORS=[folk])


# -- earlier years and former codes -----------------------------------------------------------------------------------

OLD = (
    "krets;år;befolkning\n08140101;2014;900\n08149999;2014;5\n43010102;2014;50\n43010101;2024;1000\n43010102;2024;60\n"
)
UNMATCHED = ("aarsak", "grunnkretsnummer", "befolkning", "befolkning_10")


def test_rows_of_the_earlier_year_are_told_and_balanced(prepared, write):
    result, log, report = prepared(POPULATION=[write("folk.csv", OLD)])
    assert people(result) == [(1000, None), (60, 50)]
    assert values(result["UNMATCHED"], *UNMATCHED) == [
        ("former_code", "08140101", None, 900),
        ("former_code", "08149999", None, 5),
    ]
    for said in (log, report):
        assert "befolkning_10 is of 2014: 1 of 2 grunnkretser have it" in said
        assert "905 inhabitants of 2014 found no grunnkrets" in said
    assert "1 060 = 1 060; 955 = 955" in report.replace("\u00a0", " ").replace("\u202f", " ")
    assert "08140101" in report and result["POPULATION_TOTAL"] == 1060


def test_former_codes_follow_the_changes(prepared, write):
    changes = "oldCode,newCode,changeOccurred\n0814,4301,2020-01-01\n"
    tables = {"POPULATION": [write("folk.csv", OLD)], "CODE_CHANGES": [write("endringer.csv", changes)]}
    result, log, report = prepared(**tables)
    assert people(result) == [(1000, 900), (60, 50), (None, 5)]
    assert result["UNMATCHED_COUNT"] == 0
    assert "Every grunnkrets has inhabitants of 2014" in log and "2 codes" in log and "955 = 955" in report


def test_what_was_merged_is_added_up_and_what_was_split_is_told(prepared, write):
    changes = "gammel;ny\n43010108;43010101\n43010109;43010101\n43010107;43010101\n43010107;43010102\n"
    text = "krets;2014;2024\n43010101;1;10\n43010102;2;20\n43010107;4;40\n43010108;8;80\n43010109;16;160\n"
    own = "krets;støy\n43010101;3\n43010109;7\n43010102;5\n"
    result, _, report = prepared(
        POPULATION=[write("folk.csv", text)],
        CODE_CHANGES=[write("endringer.csv", changes)],
        INDICATORS=[write("ind.csv", own)],
    )
    assert people(result) == [(250, 25), (20, 2)]
    assert values(result["OUTPUT"], "støy") == [(3,), (5,)]
    assert values(result["UNMATCHED"], *UNMATCHED) == [
        ("code_split", "43010107", 40, 4),
        ("no_polygon", "43010109", None, None),
    ]
    assert "310 = 310; 31 = 31" in report


def test_a_merged_unit_of_which_a_part_is_hidden_is_told(prepared, write):
    changes = write("endringer.csv", "gammel;ny\n43010108;43010101\n43010109;43010101\n")
    text = "krets;2024\n43010102;20\n43010108;80\n43010109;:\n"
    result, log, report = prepared(POPULATION=[write("folk.csv", text)], CODE_CHANGES=[changes])
    assert people(result) == [(80, None), (20, None)]
    for said in (log, report):
        assert "the inhabitants of these are too few: 43010101." in said
    _, log, _ = prepared(POPULATION=[write("folk.csv", text.replace(":", "7"))], CODE_CHANGES=[changes])
    assert "too few" not in log


# -- keys of zones, names ---------------------------------------------------------------------------------------------

KEY = "levekaar,lksnavn,grunnkrets\n4301000001,Rutevik LKS 01,43010101\n4301000002,Rutevik LKS 02,43010102\n"


def test_the_key_of_zones_is_read_as_a_division(prepared, run, write):
    result, _, report = prepared(
        POPULATION=[write("folk.csv", FOLK)], KEY=[write("nokkel.csv", KEY + "4301000002,Rutevik LKS 02,43010199\n")]
    )
    assert values(result["OUTPUT"], "kommunenavn", "lks", "lksnavn") == [
        ("Rutevik", "4301000001", "Rutevik LKS 01"),
        ("Rutevik", "4301000002", "Rutevik LKS 02"),
    ]
    assert values(result["UNMATCHED"], "kilde", "aarsak", "grunnkretsnummer") == [
        ("nokkel.csv", "no_polygon", "43010199")
    ]
    assert fate(report, "levekaar") == "the zones: lks, lksnavn"
    judged = run("validate", INPUT=result["OUTPUT"], FINDINGS="TEMPORARY_OUTPUT")
    assert {art for (art,) in values(judged["FINDINGS"], "art")} == {"below_floor"}


KLASS = '"code","parentCode","level","name","shortName","validFrom","validTo"\n'


def test_kommuner_are_named_by_klass_and_compared_by_number(prepared, write):
    names = KLASS + '"4301","","1","Rutevik - Ruđđa","","",""\n"301","","1","Oslo","","",""\n'
    tables = {"POPULATION": [write("folk.csv", FOLK)], "NAMES": [write("klass131.csv", names)]}
    result, log, report = prepared(**tables)
    assert values(result["OUTPUT"], "kommunenavn") == [("Rutevik - Ruđđa",)] * 2
    assert "No name is known" not in log + report
    result, log, report = prepared(POPULATION=tables["POPULATION"])
    assert values(result["OUTPUT"], "kommunenavn") == [(None,)] * 2
    assert all("No name is known for the kommuner 4301" in said for said in (log, report))


def test_names_that_lost_letters_are_told_and_never_passed_on(prepared, squares, write):
    layer = squares(2, 1, befolkning=[5, 6], grunnkretsnavn=["Evená??i", "Øvre"], kommunenavn=["Rute?k", "Rute?k"])
    names = KLASS + '"4301","","1","Rutevik","","",""\n'
    key = KEY.replace("Rutevik LKS 01", "Rute?k LKS 01")
    result, log, report = prepared(layer, NAMES=[write("k.csv", names)], KEY=[write("nokkel.csv", key)])
    assert values(result["OUTPUT"], "grunnkretsnavn", "kommunenavn", "lksnavn") == [
        (None, "Rutevik", "Rutevik LKS 01"),
        ("Øvre", "Rutevik", "Rutevik LKS 02"),
    ]
    for said in (log, report):
        assert "43010101 «Evená??i»" in said and "4301 «Rute?k»" in said and "«Rute?k LKS 01»" in said


def test_a_table_that_joins_nothing_is_told(prepared, write):
    own = write("ind.csv", "krets;støy\n11030101;1\n")
    _, log, report = prepared(POPULATION=[write("folk.csv", FOLK)], INDICATORS=[own])
    assert all("«ind.csv» joins nothing" in said for said in (log, report))


def test_the_fields_of_the_polygons_are_told_too(prepared, squares, write):
    layer = squares(2, 1, befolkning=[1, 2], merknad=["a", "b"], grunnkretsnavn=["c", "d"])
    _, _, report = prepared(layer, POPULATION=[write("folk.csv", FOLK)])
    told = [fate(report.split("<td>ruter</td>", 1)[1], head) for head in ("merknad", "grunnkretsnavn")]
    assert told[0] == "kept" and told[1].startswith("taken into the field")


# -- what newcomers give ----------------------------------------------------------------------------------------------


def test_sheets_and_files_called_after_their_years_are_those_years(prepared, write, workbook):
    old, new = "krets;befolkning\n43010101;90\n43010102;190\n", "krets;befolkning\n43010101;100\n43010102;200\n"
    for given in (
        [workbook("folk.xlsx", **{"Om tabellen": "Kilde\nSSB\n", "2014": old, "2024": new})],
        [write("folk_2014.csv", old), write("folk_2024.csv", new)],
    ):
        result, log, _ = prepared(POPULATION=given)
        assert people(result) == [(100, 90), (200, 190)] and "Inhabitants of 2014: the column «befolkning»" in log
    with pytest.raises(QgsProcessingException, match=r"another table has as well.*of a workbook one sheet"):
        prepared(POPULATION=[workbook("folk2.xlsx", A=old, B=new)])


def test_sheets_that_are_not_read_are_named_in_the_log(prepared, workbook):
    _, log, report = prepared(POPULATION=[workbook("folk.xlsx", Innhold="Innhold;\nArk 2;Folk\n", Folk=FOLK)])
    assert "Sheets without grunnkretsnummer, not read: folk.xlsx (Innhold)." in log and "folk.xlsx (Innhold)" in report


def test_notes_below_few_rows_do_not_hide_the_codes(prepared, write):
    notes = "Kilde: SSB\nTall for 2024\nLast ned\nSist endret\n"
    result, _, _ = prepared(POPULATION=[write("folk.csv", f";Personer 2024\n43010101 A;5\n43010102 B;6\n{notes}")])
    assert people(result) == [(5, None), (6, None)]


def test_a_year_that_was_revised_is_that_year_and_one_not_understood_is_named(prepared, write):
    head = "krets;{};2024 foreløpige tall\n43010101;90;100\n43010102;190;200\n"
    for old in ("2014 (rev.)", "2014, reviderte tall", "2014 (korrigert)"):
        assert people(prepared(POPULATION=[write("folk.csv", head.format(old))])[0]) == [(100, 90), (200, 190)], old
    result, log, _ = prepared(POPULATION=[write("folk.csv", head.format("2014 etter justering"))])
    assert people(result) == [(100, None), (200, None)]
    assert "seems to be the inhabitants ten years earlier: folk.csv: 2014 etter justering." in log


def test_days_quarters_and_months_in_rows_are_years(prepared, write):
    for head, days in (("dato", ("1. januar 2014", "01.01.2024")), ("kvartal", ("2014K1", "2024K1"))):
        rows = [f"4301010{unit};{day};{unit}" for unit in (1, 2) for day in days]
        result, _, _ = prepared(POPULATION=[write("folk.csv", "\n".join([f"krets;{head};personer", *rows]))])
        assert people(result) == [(1, 1), (2, 2)], head


def test_a_column_asked_for_against_its_name_is_told_and_one_of_codes_refused(prepared, write):
    table = write("folk.csv", "krets;tetthet;2024\n43010101;5;3\n43010102;10;3\n")
    _, log, report = prepared(POPULATION=[table], POPULATION_COLUMN="tetthet")
    for said in (log, report):
        assert "«tetthet» of folk.csv was asked for; by its name it is not the inhabitants: density or area." in said
    with pytest.raises(QgsProcessingException, match=r"«krets» .*POPULATION_COLUMN\) holds codes.*tetthet, 2024"):
        prepared(POPULATION=[table], POPULATION_COLUMN="krets")


def test_a_table_of_json_that_was_cut_off_is_refused(prepared, write):
    sizes = {"id": ["region", "tid"], "size": [2, 2]}
    cube = {
        **sizes,
        "dimension": {
            "region": {"category": {"index": ["43010101", "43010102"]}},
            "tid": {"category": {"index": ["2014", "2024"]}},
        },
    }
    with pytest.raises(QgsProcessingException, match=r"3 values where its dimensions have 4.*Fetch it again"):
        prepared(POPULATION=[write("folk.json", json.dumps({**cube, "value": [1, 2, 3]}))])
    result, _, _ = prepared(POPULATION=[write("folk.json", json.dumps({**cube, "value": {"0": 1, "1": 2, "3": 4}}))])
    assert people(result) == [(2, 1), (4, None)]


def test_inhabitants_are_no_indicator_of_the_same_file(prepared, write):
    folk = write("folk.csv", "krets;2014;2024\n43010101;90;100\n43010102;190;200\n")
    with pytest.raises(QgsProcessingException, match="gives no indicators"):
        prepared(POPULATION=[folk], INDICATORS=[folk])
    both = write("begge.csv", "krets;2024;støy\n43010101;100;1,5\n43010102;200;2\n")
    result, _, _ = prepared(POPULATION=[both], INDICATORS=[both])
    names = result["OUTPUT"].fields().names()
    assert "støy" in names and "begge" not in names


def test_a_key_and_levels_that_are_no_codes_are_told(prepared, write):
    folk = write("folk.csv", FOLK)
    key = write("key.csv", "krets;lks\n43010101;430101\n43010102;4302000001\n")
    levels = write("bydel.csv", "krets;bydel\n43010101;430101 Sør\n43010102;430201\n")
    result, log, _ = prepared(POPULATION=[folk], KEY=[key], HIERARCHY=[levels])
    assert values(result["OUTPUT"], "bydelsnummer") == [("430101",), ("430201",)]
    assert "1 grunnkrets a zone that is no LKS code of ten digits: 43010101: «430101»" in log
    assert "lks: 1 grunnkrets has a code of another kommune: 43010102: 4302000001" in log
    assert "bydelsnummer: 1 grunnkrets has a code of another kommune: 43010102: 430201" in log
    named = write("bydel.csv", "krets;bydel\n43010101;430101\n43010102;Nord\n")
    assert "1 grunnkrets has a name instead of a number" in prepared(POPULATION=[folk], HIERARCHY=[named])[1]


def test_two_names_of_a_kommune_and_marks_of_spreadsheets(prepared, write):
    names = write("navn.csv", "kommunenummer;kommunenavn\n4301;Rutevik\n4301;Ruteviken\n")
    folk = write("folk.csv", 'krets;befolkning\n"=""43010101""";5\n\'43010102;6\n')
    result, log, _ = prepared(POPULATION=[folk], NAMES=[names])
    assert people(result) == [(5, None), (6, None)]
    assert "navn.csv has several names of 4301: Rutevik, Ruteviken. The last is used." in log


def test_names_within_records_of_geojson_and_units_without_polygon(prepared, write):
    names = [{"navn": "Suohkan", "sprak": "sme"}, {"navn": "Rutevik", "sprak": "nor"}]
    ring = [[10, 59.5], [10.1, 59.5], [10.1, 59.6], [10, 59.5]]
    kretser = [
        {"type": "Feature", "properties": {"grunnkretsnummer": code, "kommunenavn": names}, "geometry": geometry}
        for code, geometry in (("43010101", {"type": "Polygon", "coordinates": [ring]}), ("43010102", None))
    ]
    layer = write("k.geojson", json.dumps({"type": "FeatureCollection", "features": kretser}))
    result, log, _ = prepared(layer, POPULATION=[write("folk.csv", FOLK)])
    assert values(result["OUTPUT"], "kommunenavn") == [("Rutevik",)] * 2
    assert "No polygon: kept, but outside any division: 43010102." in log


def test_a_trend_that_has_no_later_year_or_other_people(prepared, write):
    folk = write("folk.csv", "krets;2024\n43010101;50\n43010102;60\n")
    history = 'region;Personer 2014;Personer 2024\n"4301 Rutevik";99;{}\n'
    with pytest.raises(QgsProcessingException, match=r"no figures after 2024.*projection"):
        prepared(POPULATION=[folk], TREND=[write("t.csv", history.format(110))], TREND_YEAR=2024)
    ahead = write("f.csv", 'region;Hovedalternativet (MMMM) 2034\n"4301 Rutevik";90\n')
    for now, is_told in ((110, False), (1100, True)):
        _, log, _ = prepared(POPULATION=[folk], TREND=[write("t.csv", history.format(now)), ahead])
        assert ("differ by more than a twentieth from those of the layer: 4301" in log) is is_told


def test_a_year_with_a_slip_and_changes_the_wrong_way_round_are_told(prepared, write):
    folk = write("folk.csv", "krets;2014;2204\n43010101;90;100\n43010102;190;200\n")
    _, log, _ = prepared(POPULATION=[folk])
    assert "a newer year than 2014: folk.csv: 2204." in log
    for table, is_told in (("gammel;ny\n43010101;42010101\n", True), ("gammel;ny\n42010101;43010101\n", False)):
        _, log, _ = prepared(POPULATION=[folk], CODE_CHANGES=[write("endringer.csv", table)])
        assert ("the wrong way round" in log) is is_told
