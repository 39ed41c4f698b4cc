"""``lks:statistics`` as SSB and Helsedirektoratet run it: tables of many years, one division, unbroken series."""

import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from lks.lks_plugin.layers.statistics import tables
from lks.tests.helpers.layers import values
from osgeo import ogr
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer


@pytest.fixture
def statistics(run, tmp_path):
    def call(feedback=None, **parameters):
        return run("statistics", feedback, **{"FACTS": str(tmp_path / "fakta.gpkg"), **parameters})

    return call


@pytest.fixture
def table(tmp_path):
    def make(name, *lines):
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return str(path)

    return make


def facts(result, columns, where="1"):
    with closing(sqlite3.connect(result["FACTS"])) as database:
        return database.execute(f"SELECT {columns} FROM fakta WHERE {where} ORDER BY nivaa, omraade, aar").fetchall()


def key(*zones):
    """The lines of a key file in which zone i holds the units given: ``key("01 02", "03")`` in kommune 4301."""
    lines = ["levekaar,lksnavn,grunnkrets"]
    for serial, units in enumerate(zones, 1):
        lines += [f"430100000{serial},Kommune LKS 0{serial},430101{unit}" for unit in units.split()]
    return lines


def test_the_toy_series_is_exact(statistics, shared_data):
    toy = shared_data.parent / "toy_series"
    feedback = QgsProcessingFeedback()
    result = statistics(
        feedback,
        DIVISION=str(toy / "key.csv"),
        TABLES=[str(toy / "befolkning.csv")],
        CODE_CHANGES=[str(toy / "changes.csv")],
    )
    found = facts(result, "omraade, aar, teller")
    assert found == [
        ("3101", 2024, 4915),
        ("3101", 2025, 4973),
        ("3101000001", 2024, 1500),
        ("3101000001", 2025, 1500),
        ("3101000002", 2024, 1500),
        ("3101000002", 2025, 1540),
        ("3101000003", 2024, 1900),
        ("3101000003", 2025, 1920),
        ("3101009999", 2024, 15),
        ("3101009999", 2025, 13),
    ]
    assert result["BALANCED"] and result["N_ZONES"] == 3
    assert "30010399" in feedback.textLog()


@pytest.mark.parametrize("old_codes", [False, True])
def test_bamble_has_the_people_it_has(statistics, shared_data, table, old_codes):
    """Also with 2017 under the codes of then (0814), which became 3813 in 2020 and 4012 in 2024."""
    lines = (shared_data / "bamble" / "befolkning.csv").read_text(encoding="utf-8").splitlines()
    tables, changes = [str(shared_data / "bamble" / "befolkning.csv")], []
    if old_codes:
        rows = [line.split(";") for line in lines]
        at = rows[0].index("2017")
        rest = [";".join(cell for place, cell in enumerate(row) if place != at) for row in rows]
        old = ["grunnkrets;2017", *(f"0814{row[0][4:]};{row[at]}" for row in rows[1:])]
        tables = [table("andre.csv", *rest), table("bamble_2017.csv", *old)]
        changes = [
            table("endringer.csv", "oldCode,newCode,changeOccurred", "0814,3813,2020-01-01", "3813,4012,2024-01-01")
        ]
    result = statistics(
        DIVISION=str(shared_data / "lks" / "lks_2026_4012_bamble.csv"), TABLES=tables, CODE_CHANGES=changes
    )
    kommune = facts(result, "aar, teller", "nivaa = 'kommune'")
    assert (kommune[0], kommune[2], kommune[-1]) == ((2015, 14126), (2017, 14115), (2025, 14295))
    zones = facts(result, "aar, SUM(teller)", "nivaa = 'lks' GROUP BY aar")
    assert zones == kommune


def test_a_split_between_zones_is_shared_by_people_and_marked(statistics, table):
    result = statistics(
        DIVISION=table("nokkel.csv", *key("01 02", "03")),
        TABLES=[
            table(
                "b.csv",
                "grunnkrets;år;befolkning",
                "43010104;2023;2001",
                "43010103;2023;3000",
                "43010101;2024;1400",
                "43010102;2024;1600",
                "43010103;2024;1400",
            ),
            table(
                "s_2023.csv", "grunnkrets;sosialhjelp_teller;sosialhjelp_nevner", "43010104;10;700", "43010103;9;600"
            ),
        ],
        CODE_CHANGES=[
            table(
                "e.csv",
                "oldCode,newCode,changeOccurred",
                "43010104,43010101,2024-01-01",
                "43010103,43010102,2024-01-01",
                "43010103,43010103,2024-01-01",
            ),
        ],
        BREAK=0,
    )
    # 3 000 people by 1 600 and 1 400: 1 600 and 1 400.
    assert facts(result, "omraade, aar, teller, brudd", "nivaa = 'lks' AND indikator = 'befolkning'") == [
        ("4301000001", 2023, 3601, 0),
        ("4301000001", 2024, 3000, 1),
        ("4301000002", 2023, 1400, 0),
        ("4301000002", 2024, 1400, 1),
    ]


def test_a_series_starts_in_the_last_year_with_a_jump(statistics, table):
    people = {"01": (1000, 1150, 1300, 1310), "02": (2000, 2400, 2400, 2300)}
    rows = [f"430101{unit};{y};{n}" for unit, counts in people.items() for y, n in zip(range(2020, 2024), counts)]
    result = statistics(
        DIVISION=table("nokkel.csv", *key("01", "02")), TABLES=[table("b.csv", "grunnkrets;år;befolkning", *rows)]
    )
    # 1 000 → 1 150 is 15 %, which is no jump; 2 000 → 2 400 is one.
    assert [year for (year,) in facts(result, "aar", "omraade = '4301000001'")] == [2020, 2021, 2022, 2023]
    assert facts(result, "aar, brudd", "omraade = '4301000002'") == [(2021, 1), (2022, 0), (2023, 0)]


def test_a_bound_is_never_a_value(statistics, table):
    result = statistics(
        DIVISION=table("nokkel.csv", *key("01 02", "03")),
        TABLES=[
            table(
                "t_2024.csv",
                "grunnkrets;befolkning;barn_teller;barn_nevner",
                "43010101;1000;200;1000",
                "43010102;1000;:;1000",
                "43010103;2000;450;2000",
            ),
        ],
    )
    found = facts(result, "omraade, teller, andel, flagg", "indikator = 'barn'")
    assert found == [("4301", None, None, ":"), ("4301000001", None, None, ":"), ("4301000002", 450, 0.225, "")]


@pytest.mark.parametrize(
    "parameters, words",
    [
        ({"YEARS": "2001"}, "2024"),
        ({"YEARS": "i fjor"}, "i fjor"),
        ({"INDICATORS": "gull"}, "gull"),
    ],
)
def test_what_is_not_there_is_told(statistics, table, parameters, words):
    division = table("nokkel.csv", *key("01", "02"))
    tables = [table("b_2024.csv", "grunnkrets;befolkning", "43010101;1500", "43010102;1500")]
    with pytest.raises(QgsProcessingException, match=words):
        statistics(DIVISION=division, TABLES=tables, **parameters)


def test_tables_of_other_codes_without_changes_are_refused(statistics, table):
    division = table("nokkel.csv", *key("01", "02"))
    tables = [table("b_2018.csv", "grunnkrets;befolkning", "30010101;1500", "30010102;1500")]
    with pytest.raises(QgsProcessingException, match=r"2018.*CODE_CHANGES"):
        statistics(DIVISION=division, TABLES=tables)


def test_zones_have_polygons_and_the_newest_values(statistics, squares, table):
    layer = squares(2, 1, lks=["4301000001", "4301000002"])
    tables = [
        table(
            "b.csv",
            "grunnkrets;år;barn_teller;barn_nevner",
            "43010101;2023;100;1000",
            "43010102;2023;100;1000",
            "43010101;2024;300;1500",
            "43010102;2024;350;1400",
        ),
    ]
    result = statistics(DIVISION=layer, TABLES=tables, ZONES="TEMPORARY_OUTPUT")
    assert values(result["ZONES"], "lks", "barn_verdi", "barn_aar") == [
        ("4301000001", 0.2, 2024),
        ("4301000002", 0.25, 2024),
    ]
    assert [feature.geometry().area() for feature in result["ZONES"].getFeatures()] == [1e6, 1e6]


SMALL = [
    "grunnkrets;befolkning;sosialhjelp_teller;sosialhjelp_nevner",
    "43010101;1500;2;900",
    "43010102;1600;40;1000",
    "43010103;1700;50;1100",
]


def test_a_small_count_is_nowhere_in_the_outputs(statistics, table, tmp_path):
    division = table("nokkel.csv", *key("01", "02", "03"))
    tables = [table("t_2024.csv", *SMALL)]
    endings = {"CSV": "csv", "TABLE": "xlsx", "JSONSTAT": "json", "CUBES": "kuber"}
    files = {name: str(tmp_path / f"ut.{ending}") for name, ending in endings.items()}
    result = statistics(
        DIVISION=division, TABLES=tables, REPORT=str(tmp_path / "r.html"), ZONES="TEMPORARY_OUTPUT", **files
    )
    found = facts(result, "omraade, teller, nevner, andel, rang, flagg", "indikator = 'sosialhjelp'")
    assert [row[0] for row in found if row[-1] == ":"] == ["4301000001", "4301000002"]
    assert all(cell is None for row in found if row[-1] for cell in row[1:-1])
    assert result["N_HIDDEN"] == 2
    assert "4301000001;sosialhjelp;2024;;;" in (tmp_path / "ut.csv").read_text("utf-8-sig")
    report = (tmp_path / "r.html").read_text("utf-8")
    assert "tellere up to 3" in report
    cube = (tmp_path / "ut.kuber" / "sosialhjelp.csv").read_text("utf-8").splitlines()
    assert cube[1].startswith("4301;2024_2024;0;0_120;0;0;0;92;3000;")
    assert "4301000001;2024_2024;0;0_120;0;0;0;;;;;;;;3" in cube
    dataset = json.loads((tmp_path / "ut.json").read_text("utf-8"))
    assert len(dataset["value"]) == np.prod(dataset["size"]) and ":" in dataset["status"].values()
    sheet = QgsVectorLayer(files["TABLE"] + "|layername=Tabell 3")
    rows = {(f[1], f[3]): f for f in sheet.getFeatures()}
    assert rows[("4301000003", "Sosialhjelpsmottakere")][5] == 50
    hidden = rows[("4301000001", "Sosialhjelpsmottakere")]
    assert hidden[9] == ":" and hidden[5] in (None, NULL)
    assert values(result["ZONES"], "lks", "sosialhjelp_teller", "sosialhjelp_flagg")[:2] == [
        ("4301000001", None, ":"),
        ("4301000002", None, ":"),
    ]


def test_more_rows_than_a_sheet_holds_are_refused_before_anything_is_written(statistics, table, tmp_path, monkeypatch):
    given = {"DIVISION": table("nokkel.csv", *key("01", "02", "03")), "TABLES": [table("t_2024.csv", *SMALL)]}
    rows = len(facts(statistics(**given), "*"))
    (tmp_path / "fakta.gpkg").unlink()
    files = {"TABLE": str(tmp_path / "ut.xlsx"), "CSV": str(tmp_path / "ut.csv")}
    monkeypatch.setattr(tables, "MOST_ROWS", rows - 1)
    with pytest.raises(QgsProcessingException, match=rf"room for {rows - 1} rows; these are {rows}.*Facts as CSV"):
        statistics(**given, **files)
    assert not list(tmp_path.glob("fakta*")) and not list(tmp_path.glob("ut.*"))
    monkeypatch.setattr(tables, "MOST_ROWS", rows)
    statistics(**given, **files)
    assert QgsVectorLayer(files["TABLE"] + "|layername=Tabell 3").featureCount() == rows


@pytest.mark.parametrize("how, tellere", [("none", [92, 2, 40, 50]), ("round", [93, 3, 40, 50])])
def test_other_ways_to_treat_small_counts(statistics, table, how, tellere):
    result = statistics(
        DIVISION=table("nokkel.csv", *key("01", "02", "03")), TABLES=[table("t_2024.csv", *SMALL)], HIDE=how
    )
    assert [count for (count,) in facts(result, "teller", "indikator = 'sosialhjelp'")] == tellere


def test_what_was_published_before_stays_known(statistics, table, tmp_path):
    division, tables = table("nokkel.csv", *key("01", "02", "03")), [table("t_2024.csv", *SMALL)]
    before = str(tmp_path / "foer.gpkg")
    statistics(DIVISION=division, TABLES=tables, FACTS=before, HIDE="none", INDICATORS="sosialhjelp")
    with closing(sqlite3.connect(before)) as database, database:
        database.execute("UPDATE fakta SET flagg = ':', teller = NULL WHERE omraade IN ('4301000001', '4301000003')")
    result = statistics(DIVISION=division, TABLES=tables, PUBLISHED=before)
    hidden = facts(result, "omraade", "indikator = 'sosialhjelp' AND flagg = ':'")
    assert hidden == [("4301000001",), ("4301000003",)]


def test_published_totals_are_used_and_deviations_told(statistics, table, tmp_path):
    totals = table(
        "totaler_2024.csv", "kommunenummer;sosialhjelp_teller;sosialhjelp_nevner", "4301;95;3000", "0;9000;90000"
    )
    report = tmp_path / "r.html"
    result = statistics(
        DIVISION=table("nokkel.csv", *key("01", "02", "03")),
        TABLES=[table("t_2024.csv", *SMALL)],
        TOTALS=[totals],
        REPORT=str(report),
    )
    above = facts(result, "nivaa, omraade, teller, nevner", "indikator = 'sosialhjelp' AND nivaa <> 'lks'")
    assert above == [("kommune", "4301", 95, 3000), ("land", "0", 9000, 90000)]
    assert facts(result, "nivaa", "indikator = 'befolkning' AND nivaa IN ('land', 'fylke')") == []
    assert '<td class="n">92</td>' in report.read_text("utf-8")
    assert "do not add up to them" in report.read_text("utf-8")


def test_own_indicators_means_and_given_figures(statistics, table):
    definitions = table(
        "egne.csv",
        "nøkkel;slag;navn;retning;kilde",
        "inntekt;gjennomsnitt;Inntekt;bedre;SSB, tabell 1",
        "levealder;gitt;Levealder;bedre;",
    )
    tables = [
        table("i_2024.csv", "grunnkrets;inntekt_sum;inntekt_n", "43010101;900000;1500", "43010102;800000;1000"),
        table("l_2024.csv", "lks;levealder", "4301000001;81,5", "4301000002;83"),
    ]
    result = statistics(DIVISION=table("nokkel.csv", *key("01", "02")), TABLES=tables, DEFINITIONS=definitions)
    assert facts(result, "omraade, indikator, verdi", "nivaa = 'lks'") == [
        ("4301000001", "inntekt", 600),
        ("4301000001", "levealder", 81.5),
        ("4301000002", "inntekt", 800),
        ("4301000002", "levealder", 83),
    ]
    with closing(sqlite3.connect(result["FACTS"])) as database:
        sources = dict(database.execute("SELECT indikator, kilde FROM indikatorer"))
    assert sources["inntekt"] == "SSB, tabell 1" and sources["levealder"].startswith("l_2024"), (
        "the table where none is said"
    )


@pytest.mark.parametrize(
    "lines, words",
    [
        (["grunnkrets;befolkning", "43010101;mange", "43010102;1500"], "mange"),
        (["grunnkrets;befolkning", "43010101;1500", "43010101;1500"], "43010101"),
        (["grunnkrets;befolkning", "43010101;-5", "43010102;1500"], "-5"),
        (["grunnkrets;farge", "43010101;1", "43010102;2"], "farge"),
    ],
)
def test_bad_tables_are_told_by_row(statistics, table, lines, words):
    with pytest.raises(QgsProcessingException, match=words):
        statistics(DIVISION=table("nokkel.csv", *key("01", "02")), TABLES=[table("b_2024.csv", *lines)])


def test_two_sources_for_one_indicator_are_refused(statistics, table):
    lines = ["grunnkrets;befolkning", "43010101;1500", "43010102;1500"]
    tables = [table("a_2024.csv", *lines), table("b_2024.csv", *lines)]
    with pytest.raises(QgsProcessingException, match="a_2024"):
        statistics(DIVISION=table("nokkel.csv", *key("01", "02")), TABLES=tables)


def test_missing_units_make_the_sum_missing_and_excess_is_told(statistics, table, tmp_path):
    lines = ["grunnkrets;år;befolkning;barn_teller;barn_nevner", "43010101;2024;1500;300;1500"]
    lines += ["43010102;2024;1500;..;..", "43010103;2024;1600;1700;1600", "43010104;2024;0;0;0"]
    report = tmp_path / "r.html"
    result = statistics(
        DIVISION=table("nokkel.csv", *key("01 02", "03", "04")),
        TABLES=[table("b.csv", *lines)],
        REPORT=str(report),
        FLOOR_POPULATION=0,
    )
    assert facts(result, "omraade, flagg", "indikator = 'barn'") == [
        ("4301", ".."),
        ("4301000001", ".."),
        ("4301000002", ":"),
        ("4301000003", "."),
    ]
    assert "43010102" in report.read_text("utf-8")
    assert "b.csv" in report.read_text("utf-8") and "43010103" in report.read_text("utf-8")


def test_the_log_says_at_once_what_is_wrong_with_the_tables(statistics, table, tmp_path):
    tables = [
        table("a_2024.csv", "grunnkrets;befolkning;x_teller;x_nevner", "43010101;1500;20;10", "43010103;1600;9;90")
    ]
    feedback = QgsProcessingFeedback()
    statistics(
        feedback, DIVISION=table("nokkel.csv", *key("01", "02", "03")), TABLES=tables, CSV=str(tmp_path / "ut.csv")
    )
    assert "befolkning 2024 (1)" in feedback.textLog() and "a_2024.csv 2" in feedback.textLog()
    assert "lks;4301000003;befolkning;2024;1600;;" in (tmp_path / "ut.csv").read_text("utf-8-sig")


def test_zones_without_a_name_are_called_by_the_rule_and_texts_that_are_no_codes_are_told(statistics, table):
    figures = table("b_2024.csv", "grunnkrets;befolkning", "43010101;1500", "43010102;1600")
    heads = "grunnkrets;lks;kommunenavn;fylt"
    rows = ("43010101;4301000001;Rutevik;nei", "43010102;4301000002;Rutevik;ja")
    told = []
    for column in ("lks", "fylt"):
        feedback, division = QgsProcessingFeedback(), table("nokkel.csv", heads, *rows)
        made = statistics(feedback, DIVISION=division, ZONE_FIELD=column, TABLES=[figures])
        with closing(sqlite3.connect(made["FACTS"])) as database:
            names = database.execute("SELECT navn FROM omraader WHERE nivaa = 'lks' AND NOT rest ORDER BY navn")
            told.append(([name for (name,) in names], "ja, nei" in feedback.textLog()))
    assert told == [(["Rutevik LKS 01", "Rutevik LKS 02"], False), (["ja", "nei"], True)]


def test_counts_with_decimals_are_summed_and_told_in_log_and_report(statistics, table, tmp_path):
    heads = "grunnkrets;befolkning;x_teller;x_nevner;medianinntekt;v_sum;v_n"
    rows = [
        "43010101;1500;12,5;300;412000,5;8,25;4",
        "43010102;1500;40;300,25;398000;9;4",
        "43010103;1600;9;90;400000;7;3",
    ]
    feedback, report = QgsProcessingFeedback(), tmp_path / "r.html"
    result = statistics(
        feedback,
        DIVISION=table("nokkel.csv", *key("01 02", "03")),
        TABLES=[table("a_2024.csv", heads, *rows)],
        DEFINITIONS=table("definisjoner.csv", "nøkkel;navn;slag", "v;Venting;gjennomsnitt"),
        REPORT=str(report),
        HIDE="none",
    )
    told = [line for line in feedback.textLog().splitlines() if "x_teller" in line]
    assert len(told) == 1 and "(2)" in told[0] and "a_2024.csv 2 (x_teller), a_2024.csv 3 (x_nevner)" in told[0]
    assert "x_nevner has decimals" in report.read_text("utf-8") and "v_sum has" not in report.read_text("utf-8")
    assert facts(result, "teller, nevner", "indikator = 'x' AND omraade = '4301000001'") == [(52.5, 600.25)]


def test_parts_of_other_indicators_are_named_and_their_difference_is_hidden(statistics, table):
    heads = "grunnkrets;befolkning;personer_lavinntekt_eu50_teller;personer_lavinntekt_eu50_nevner;"
    heads += "personer_lavinntekt_eu60_teller;personer_lavinntekt_eu60_nevner;u_teller;u_nevner;v_teller;v_nevner"
    rows = [
        f"430101{unit};{people};{part};{people};{whole};{people};{part // 2};{people};9;{people}"
        for unit, people, part, whole in (("01", 1500, 40, 41), ("02", 1600, 60, 110), ("03", 1700, 70, 130))
    ]
    feedback = QgsProcessingFeedback()
    result = statistics(
        feedback,
        DIVISION=table("nokkel.csv", *key("01", "02", "03")),
        TABLES=[table("a_2024.csv", heads, *rows)],
        DEFINITIONS=table("d.csv", "nøkkel;slag;del_av", "u;andel;personer_lavinntekt_eu50", "v;andel;ukjent"),
    )
    hidden = facts(result, "omraade, indikator", "flagg = ':' AND nivaa = 'lks'")
    assert ("4301000001", "personer_lavinntekt_eu50") in hidden
    assert sum(name == "personer_lavinntekt_eu50" for _, name in hidden) == 2
    log = feedback.textLog()
    assert "EU-50 (Personer i lavinntektshusholdninger, EU-60)" in log and "u (Personer i" in log and "v: ukjent" in log


def test_figures_of_several_years_are_means_in_cubes_and_inhabitants_are_of_the_year(statistics, table, tmp_path):
    lines = ["grunnkrets;år;befolkning;x_teller;x_nevner"]
    lines += [
        f"430101{unit};{year};1500;{10 * (year - 2020)};300" for unit in ("01", "02") for year in (2021, 2022, 2023)
    ]
    result = statistics(
        DIVISION=table("nokkel.csv", *key("01", "02")),
        TABLES=[table("t.csv", *lines)],
        ROLLING=3,
        CUBES=str(tmp_path / "kuber"),
    )
    own = facts(result, "aar, indikator, teller, verdi", "omraade = '4301000001' AND aar = 2023")
    assert own == [(2023, "befolkning", 1500, 1500), (2023, "x", 60, 60 / 900)]
    rows = (tmp_path / "kuber" / "x.csv").read_text("utf-8").splitlines()
    assert next(row for row in rows if row.startswith("4301000001;2021_2023;")).split(";")[7:9] == ["20", "300"]
    assert rows[1].split(";")[12:14] == ["120", "1800"]


def test_parquet_where_gdal_has_it(statistics, table, tmp_path):
    given = {"DIVISION": table("nokkel.csv", *key("01", "02", "03")), "TABLES": [table("t_2024.csv", *SMALL)]}
    path = tmp_path / "fakta.parquet"
    if ogr.GetDriverByName("Parquet") is None:
        with pytest.raises(QgsProcessingException, match="Parquet"):
            statistics(**given, PARQUET=str(path))
    else:
        statistics(**given, PARQUET=str(path))
        assert QgsVectorLayer(str(path)).featureCount() == 8


def test_school_districts_of_the_same_grunnkretser(statistics, table):
    units = ["grunnkrets;befolkning;sosialhjelp_teller;sosialhjelp_nevner"]
    units += [f"430101{unit};1500;{count};900" for unit, count in zip(("01", "02", "03", "04"), (20, 30, 2, 40))]
    districts = [
        "grunnkrets;skolekrets;skolekretsnavn",
        *(f"430101{u};{s};Skole {s}" for u, s in zip(("01", "02", "03", "04"), "AABB")),
    ]
    result = statistics(
        DIVISION=table("nokkel.csv", *key("01", "02 03", "04")),
        TABLES=[table("t_2024.csv", *units)],
        OTHER_DIVISIONS=[table("skole.csv", *districts)],
    )
    people = facts(result, "omraade, teller", "nivaa = 'skolekrets' AND indikator = 'befolkning'")
    assert people == [("A", 3000), ("B", 3000)]
    # A is 50 and zones 1 and 2 are 52: their difference would be the two people of one grunnkrets.
    shown = dict(facts(result, "omraade, teller", "indikator = 'sosialhjelp' AND flagg = ''"))
    assert shown["4301"] == 92 and not {"A", "4301000001", "4301000002"} <= shown.keys()
    assert not {"B", "4301000003"} <= shown.keys()
