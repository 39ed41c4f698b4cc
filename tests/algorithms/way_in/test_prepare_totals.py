"""Tables of inhabitants by sex and age: read by their total, or summed where the parts are everybody for certain."""

import json

import pytest
from lks.tests.algorithms.way_in.test_prepare_tables import (  # noqa: F401 - fixtures
    fate,
    people,
    prepared,
    write,
)
from qgis.core import QgsProcessingException

A, B = "43010101 Sentrum 1 - Rode 1", "43010102 Sentrum 1 - Rode 2"
# As the StatBank gives it: a title, a head, and the total among its parts.
TITLE = '"04362: Befolkning, etter grunnkrets, kjønn og alder"'
HEAD = f'{TITLE}\n\n"grunnkrets";"kjønn";"alder";"Personer 2014";"Personer 2024"\n'


def statbank(rows):
    return HEAD + "".join(f'"{unit}";"{sex}";"{age}";{then};{now}\n' for unit, sex, age, then, now in rows)


BY_SEX = [
    (A, "Begge kjønn", "Alle aldre", 90, 100),
    (A, "Menn", "Alle aldre", 40, 45),
    (A, "Kvinner", "Alle aldre", 50, 55),
    (B, "Begge kjønn", "Alle aldre", 190, 200),
    (B, "Menn", "Alle aldre", 90, 99),
    (B, "Kvinner", "Alle aldre", 100, 101),
]


def test_the_rows_of_the_total_are_taken_and_named(prepared, write):  # noqa: F811
    result, log, report = prepared(POPULATION=[write("folk.csv", statbank(BY_SEX))])
    assert people(result) == [(100, 90), (200, 190)] and result["POPULATION_TOTAL"] == 300
    for said in (log, report):
        assert "the rows with kjønn «Begge kjønn» were taken, 4 other rows left out" in said
        assert "the parts add up to the total in all 4 sums" in said
    assert fate(report, "kjønn") == "tells the rows of a total and its parts apart"


def test_sex_and_age_together(prepared, write):  # noqa: F811
    rows = [
        (unit, sex, age, 10, count if (sex, age) == ("Begge kjønn", "I alt") else 7)
        for unit, count in ((A, 100), (B, 200))
        for sex in ("Begge kjønn", "Menn", "Kvinner")
        for age in ("0-17 år", "18 år eller eldre", "I alt")
    ]
    result, log, _ = prepared(POPULATION=[write("folk.csv", statbank(rows))])
    assert people(result) == [(100, 10), (200, 10)]
    assert "kjønn «Begge kjønn», alder «I alt» were taken, 16 other rows left out" in log
    assert "the parts do not add up to the total in 8 of 8 sums, by 186 at most" in log
    assert "Parts and total: 43010101 (2014): 20 / 10, 43010101 (2024): 14 / 100" in log


def test_codes_of_totals(prepared, write):  # noqa: F811
    text = "krets;kjonn;alder;år;personer\n"
    for unit in ("43010101", "43010102"):
        for sex, age, count in (("0", "999", 12), ("1", "999", 5), ("2", "999", 7), ("0", "000", 1), ("0", "105+", 2)):
            text += f"{unit};{sex};{age};2024;{count}\n"
    result, log, _ = prepared(POPULATION=[write("folk.csv", text)])
    assert people(result) == [(12, None), (12, None)]
    assert "kjonn «0», alder «999» were taken, 8 other rows left out" in log


def cube(sexes, values):
    """A JSON-stat table by grunnkrets and sex, as the StatBank's API gives it."""
    return json.dumps(
        {
            "class": "dataset",
            "id": ["Grunnkretser", "Kjonn", "ContentsCode", "Tid"],
            "size": [2, len(sexes), 1, 2],
            "role": {"geo": ["Grunnkretser"], "metric": ["ContentsCode"], "time": ["Tid"]},
            "dimension": {
                "Grunnkretser": {"category": {"index": {"43010101": 0, "43010102": 1}}},
                "Kjonn": {"category": {"index": [*sexes], "label": sexes}},
                "ContentsCode": {"category": {"index": ["Personer"], "label": {"Personer": "Personer"}}},
                "Tid": {"category": {"index": ["2014", "2024"]}},
            },
            "value": values,
        }
    )


def test_a_cube_says_in_its_labels_what_everybody_is_called(prepared, write):  # noqa: F811
    both = {"0": "Begge kjønn", "1": "Menn", "2": "Kvinner"}
    folk = write("folk.json", cube(both, [90, 100, 40, 45, 50, 55, 190, 200, 90, 99, 100, 101]))
    result, log, _ = prepared(POPULATION=[folk])
    assert people(result) == [(100, 90), (200, 190)] and "«Begge kjønn» were taken" in log
    folk = write("folk.json", cube({"1": "Menn", "2": "Kvinner"}, [40, 45, 50, 55, 90, 99, 100, 101]))
    result, log, _ = prepared(POPULATION=[folk])
    assert people(result) == [(100, 90), (200, 190)] and "no total: they were summed over every part of Kjonn" in log


def test_ages_from_0_on_are_everybody_and_others_are_not(prepared, write):  # noqa: F811
    def ages(*shown):
        rows = "".join(f"4301010{unit};{age};{10 * unit}\n" for unit in (1, 2) for age in shown)
        return [write("folk.csv", "krets;alder;personer2024\n" + rows)]

    single = [f"{age} år" for age in range(93)] + ["95 år", "105 år eller eldre"]
    result, log, report = prepared(POPULATION=ages(*single))
    assert people(result) == [(950, None), (1900, None)]
    for said in (log, report):
        assert "summed over every part of alder" in said and "no row has the ages 93, 94, 96" in said
    result, _, _ = prepared(POPULATION=ages("0-17", "18-66", "67+"))
    assert people(result) == [(30, None), (60, None)]
    for shown, missing in (
        (("16-66", "67+"), "0–15"),
        (("0-5", "0-17", "18+"), r"0–5 \(×2\)"),
        (("0-17", "18-66"), r"67\+"),
        (("0-17", "20+"), "18–19"),
    ):
        with pytest.raises(QgsProcessingException, match=rf"may not be everybody.*missing.*: {missing}\."):
            prepared(POPULATION=ages(*shown))
    with pytest.raises(QgsProcessingException, match=r"«alder» \(ung, gammel\).*may not be everybody"):
        prepared(POPULATION=ages("ung", "gammel"))


def test_a_sum_takes_no_sign_for_nobody_and_tells_of_parts_without_a_row(prepared, write):  # noqa: F811
    text = "krets;kjønn;2014;2024\n43010101;Menn;1;5\n43010101;Kvinner;2;:\n43010102;Menn;3;9\n"
    result, log, report = prepared(POPULATION=[write("folk.csv", text)])
    assert people(result) == [(None, 3), (9, 3)]
    for said in (log, report):
        assert "1 code has no row for some of the parts that were summed; nobody was counted there: 43010102" in said
    with pytest.raises(QgsProcessingException, match=r"«2024».*«x»"):
        prepared(POPULATION=[write("folk.csv", text.replace(":", "x"))])


def test_a_total_for_some_only_is_refused_by_name(prepared, write):  # noqa: F811
    rows = [row for row in BY_SEX if row[:2] != (B, "Begge kjønn")]
    with pytest.raises(QgsProcessingException, match=r"total of kjønn for some.*43010102 \(7\)"):
        prepared(POPULATION=[write("folk.csv", statbank(rows))])


def test_another_classification_with_a_total_and_one_without(prepared, write):  # noqa: F811
    text = "krets;sivilstand;2024\n" + "".join(
        f"4301010{unit};{state};{count}\n"
        for unit in (1, 2)
        for state, count in (("I alt", 9), ("Gift", 4), ("Ugift", 5))
    )
    result, log, _ = prepared(POPULATION=[write("folk.csv", text)])
    assert people(result) == [(9, None), (9, None)] and "sivilstand «I alt» were taken" in log
    with pytest.raises(QgsProcessingException, match="several rows for the same grunnkrets"):
        prepared(POPULATION=[write("folk.csv", text.replace("I alt", "Enke"))])


def test_merged_cells_that_are_written_once(prepared, workbook):  # noqa: F811
    sheet = (
        "grunnkrets;kjønn;alder;2014;2024\n43010101 Rode 1;Begge kjønn;I alt;90;100\n;;0-17 år;20;30\n"
        ";Menn;I alt;45;50\n;;0-17 år;9;9\n43010102 Rode 2;Begge kjønn;I alt;190;200\n;;0-17 år;20;30\n"
        ";Menn;I alt;45;50\n;;0-17 år;9;9\nKilde: Statistisk sentralbyrå\n"
    )
    result, log, _ = prepared(POPULATION=[workbook("folk.xlsx", Tabell=sheet)])
    assert people(result) == [(100, 90), (200, 190)] and result["UNMATCHED_COUNT"] == 0
    assert "empty cells of the places, sexes or ages were read as those above them" in log
    # The name of the file speaks of ages, and all of them were read.
    ages = "krets;alder;2024\n43010101;0-17 år;30\n;18 år og over;70\n43010102;0-17 år;40\n;18 år og over;160\n"
    result, log, _ = prepared(POPULATION=[workbook("alder.xlsx", Tabell=ages)])
    assert people(result) == [(100, None), (200, None)] and "summed over every part of alder" in log


def test_the_total_among_columns(prepared, write):  # noqa: F811
    text = "krets;Menn 2014;Kvinner 2014;Begge kjønn 2014;Menn 2024;Kvinner 2024;Begge kjønn 2024\n"
    rows = "43010101;40;50;90;45;55;100\n43010102;90;100;190;99;101;200\n"
    result, log, _ = prepared(POPULATION=[write("folk.csv", text + rows)])
    assert people(result) == [(100, 90), (200, 190)] and "the column «Begge kjønn 2024»" in log


def test_figures_of_several_years_and_counts_with_decimals_are_told(prepared, write):  # noqa: F811
    folk = write("folk.csv", "krets;befolkning\n43010101;50\n43010102;60\n")
    heads = "krets;år;AAP_teller;AAP_nevner\n"
    tables = [write("a.csv", heads + "43010101;2024;10,5;50\n"), write("b.csv", heads + "43010102;2023;33;60\n")]
    _, log, report = prepared(POPULATION=[folk], INDICATORS=tables)
    for said in (log, report):
        assert "«AAP_teller» is of 2024; for some grunnkretser (1) only of 2023." in said
        assert "Counts with decimals, kept as they are" in said and "AAP_teller (43010101)." in said
    apart = write("c.csv", "krets;AAP_teller 2024;AAP_nevner 2023\n43010101;10;50\n43010102;33;60\n")
    _, log, _ = prepared(POPULATION=[folk], INDICATORS=[apart])
    assert "«AAP_teller» (2024) and «AAP_nevner» (2023) are not of the same years" in log


def test_kroner_with_a_dot_between_thousands_are_refused(prepared, write):  # noqa: F811
    folk = write("folk.csv", "krets;befolkning\n43010101;50\n43010102;60\n")
    income = write("inntekt.csv", "krets;medianinntekt\n43010101;412.000\n43010102;398500\n")
    with pytest.raises(QgsProcessingException, match=r"may stand for thousands.*«412\.000»"):
        prepared(POPULATION=[folk], INDICATORS=[income])


@pytest.mark.parametrize(
    ("cells", "is_told"),
    [("412.000 398.500 401,250", True), ("0.125 0.250 0.375", False), ("412.000 398.5 401.250", False)],
)
def test_a_column_of_ones_own_that_may_be_in_thousands_is_told(prepared, squares, write, cells, is_told):  # noqa: F811
    rows = "".join(f"4301010{unit};{cell}\n" for unit, cell in enumerate(cells.split(), 1))
    _, log, report = prepared(squares(3, 1), INDICATORS=[write("egen.csv", f"krets;lønn\n{rows}")])
    assert ("Every figure of «lønn» with a dot or comma has three digits behind it" in log) is is_told
    assert ("If they are thousands" in report) is is_told


def test_indicators_are_read_by_their_total_and_never_summed(prepared, write):  # noqa: F811
    folk = write("folk.csv", "krets;befolkning\n43010101;50\n43010102;60\n")
    text = "krets;kjønn;medianinntekt\n" + "".join(
        f"4301010{unit};{sex};{income}\n"
        for unit in (1, 2)
        for sex, income in (("Begge kjønn", 500), ("Menn", 600), ("Kvinner", 400))
    )
    result, log, _ = prepared(POPULATION=[folk], INDICATORS=[write("inntekt.csv", text)])
    fields = result["OUTPUT"].fields().names()
    assert [row["medianinntekt"] for row in result["OUTPUT"].getFeatures()] == [500, 500] and "kjønn" not in fields
    assert "«Begge kjønn» were taken" in log
    parts = "\n".join(line for line in text.splitlines() if "Begge" not in line)
    with pytest.raises(QgsProcessingException, match=r"«kjønn» \(Menn, Kvinner\).*these figures are not added up"):
        prepared(POPULATION=[folk], INDICATORS=[write("inntekt.csv", parts)])


def test_a_sheet_for_each_sex_and_heads_of_two_rows(prepared, workbook):  # noqa: F811
    def sheet(one, other):
        return f"krets;2014;2024\n43010101;{one};{one}\n43010102;{other};{other}\n"

    book = {"Menn": sheet(40, 90), "Kvinner": sheet(50, 100), "Begge kjønn": sheet(90, 190)}
    result, log, _ = prepared(POPULATION=[workbook("folk.xlsx", **book)])
    assert people(result) == [(90, 90), (190, 190)]
    assert "Sheets without inhabitants, not used: folk.xlsx (Menn), folk.xlsx (Kvinner)" in log
    heads = "krets;Begge kjønn;;Menn;\n;Alle aldre;0-17 år;Alle aldre;0-17 år\n"
    result, log, _ = prepared(POPULATION=[workbook("to.xlsx", Ark=heads + "43010101;9;3;4;1\n43010102;8;2;5;2\n")])
    assert people(result) == [(9, None), (8, None)] and "«Begge kjønn_Alle aldre»" in log


def test_a_cube_of_everybody_alone_and_one_of_a_part_alone(prepared, write):  # noqa: F811
    text = "GEO;AAR;KJONN;ALDER;krets;teller\n"
    for ages, is_whole in (("0_120", True), ("0-105", True), ("16_66", False)):
        rows = "".join(f"{unit};2024;0;{ages};{unit};9\n" for unit in ("43010101", "43010102"))
        folk = {"POPULATION": [write("folk.csv", text + rows)], "POPULATION_COLUMN": "teller"}
        if is_whole:
            assert people(prepared(**folk)[0]) == [(9, None), (9, None)]
        else:
            with pytest.raises(QgsProcessingException, match=r"counts a part of the inhabitants only.*16_66"):
                prepared(**folk)


def test_the_trend_of_kommuner_by_sex(prepared, write):  # noqa: F811
    folk = write("folk.csv", "krets;2024\n43010101;1400\n43010102;1500\n")
    text = "region;kjønn;alder;Personer 2014;Personer 2024;Hovedalternativet (MMMM) 2034\n"
    for sex, share in (("Menn", 1), ("Kvinner", 1)):
        for age in ("0-66 år", "67 år eller eldre"):
            text += f'"4301 Rutevik";{sex};{age};{750 * share};{725 * share};{700 * share}\n'
    _, log, report = prepared(POPULATION=[folk], TREND=[write("trend.csv", text)])
    for said in (log, report):
        assert "Declining without a turn: 4301" in said and "summed over every part of kjønn, alder" in said


def test_a_mean_age_is_a_figure_and_no_group_of_ages(prepared, write):  # noqa: F811
    folk = write("folk.csv", "krets;alder;2024\n43010101;41;5\n43010102;38,5;6\n")
    result, log, _ = prepared(
        POPULATION=[folk], INDICATORS=[write("alder.csv", "krets;alder\n43010101;41\n43010102;38,5\n")]
    )
    assert people(result) == [(5, None), (6, None)] and "several rows" not in log
    assert [row["alder"] for row in result["OUTPUT"].getFeatures()] == [41, 38.5]


def test_long_in_year_and_content_too(prepared, write):  # noqa: F811
    text = '"grunnkrets","kjønn","alder","tid","statistikkvariabel","value"\n' + "".join(
        f'"{unit}","{sex}","{age}","{year}","Personer","{count}"\n'
        for unit, all_of in ((A, 100), (B, 200))
        for sex, age, count in (
            ("Begge kjønn", "Alder i alt", all_of),
            ("Begge kjønn", "0 år", 3),
            ("Menn", "Alder i alt", all_of // 2),
            ("Kvinner", "Alder i alt", all_of // 2),
        )
        for year in (2014, 2024)
    )
    result, log, _ = prepared(
        POPULATION=[write("folk.csv", text + '"4301 Rutevik","Begge kjønn","Alder i alt","2024","Personer","300"\n')]
    )
    assert people(result) == [(100, 100), (200, 200)] and "in all 4 sums" in log
    assert result["UNMATCHED_COUNT"] == 1  # the kommune is told as ever


def test_women_by_age_are_not_everybody(prepared, write):  # noqa: F811
    text = '"Kvinner etter alder"\nkrets;alder;2024\n43010101;0-17 år;3\n43010101;18 år og over;4\n43010102;0-17 år;5\n'
    with pytest.raises(QgsProcessingException, match="one sex"):
        prepared(POPULATION=[write("t.csv", text)])
    assert people(prepared(POPULATION=[write("t.csv", text.replace("Kvinner", "Tal"))])[0]) == [(7, None), (5, None)]
