"""``lks:statistics`` on tables that are not what they seem: a part of the people, totals among parts, two answers."""

import pytest
from lks.tests.algorithms.statistics.test_statistics import facts, key, statistics, table  # noqa: F401 - fixtures
from qgis.core import QgsProcessingException, QgsProcessingFeedback

UNITS = ("43010101", "43010102", "43010103", "43010104")
PEOPLE = ("b_2024.csv", "grunnkrets;befolkning", *(f"{unit};900" for unit in UNITS))


@pytest.fixture
def ran(statistics, table):  # noqa: F811
    """Runs with a division of two zones and tables as (name, *lines); the result and the log."""

    def call(*tables, **parameters):
        feedback = QgsProcessingFeedback()
        result = statistics(
            feedback,
            DIVISION=table("nokkel.csv", *key("01 02", "03 04")),
            TABLES=[table(*one) for one in tables],
            **parameters,
        )
        return result, feedback.textLog()

    return call


def refused(ran, words, *tables, **parameters):
    with pytest.raises(QgsProcessingException, match=words):
        ran(*tables, **parameters)


@pytest.mark.parametrize(
    ("name", "heads", "cells", "words"),
    [
        ("b.csv", "grunnkrets;kjønn;2024", "Menn;900", "part of the inhabitants only.*«menn»"),
        ("b.csv", "grunnkrets;alder;2024", "16-66 år;900", "part of the inhabitants only.*«16-66 år»"),
        ("menn.csv", "grunnkrets;2024", "900", "no figures that are known"),
        ("folketilvekst.csv", "grunnkrets;2024", "900", "no figures that are known"),
        ("husholdninger_2024.csv", "grunnkrets;antall", "900", "no figures that are known"),
    ],
)
def test_a_part_of_the_people_and_other_counts_are_never_the_inhabitants(ran, table, name, heads, cells, words):  # noqa: F811
    lines = (name, heads, *(f"{unit};{cells}" for unit in UNITS))
    refused(ran, words, lines)
    totals = table(f"kommune_{name}", heads.replace("grunnkrets", "kommune"), f"4301;{cells}")
    try:
        result, log = ran(PEOPLE, TOTALS=[totals])
    except QgsProcessingException as error:
        assert "part of the inhabitants only" in str(error)
    else:
        assert facts(result, "teller", "nivaa = 'kommune'") == [(3600,)] and "not the inhabitants" in log


def test_figures_of_one_sex_are_told(ran):
    lines = ("s_2024.csv", "grunnkrets;kjønn;x_teller;x_nevner", *(f"{unit};Kvinner;20;400" for unit in UNITS))
    _, log = ran(PEOPLE, lines)
    assert "«s_2024.csv»: every row is of kjønn «Kvinner». Its figures are of these people only." in log


def test_what_the_division_lacks_and_what_nothing_asks_for_is_told(ran, table):  # noqa: F811
    of_kommune = ("k_2024.csv", "kommune;x_teller;x_nevner", "4301;99;3600")
    breaks = table("brudd.csv", "indikator;år", "befolking;2024", "befolkning;2024")
    result, log = ran((*PEOPLE, "43010000;3600"), of_kommune, BREAKS=breaks)
    assert "not in the division (1); their people are in «Uoppgitt grunnkrets» of the kommune: 43010000" in log
    assert "left out: x_teller (k_2024.csv), x_nevner (k_2024.csv)" in log
    assert "of indicators that are not here were left out: befolking." in log and result["N_BREAKS"] == 1


def test_a_table_named_after_another_year_than_asked_for_is_told(ran):
    other = ("x_2023.csv", "grunnkrets;x_teller;x_nevner", *(f"{unit};40;300" for unit in UNITS))
    result, log = ran(PEOPLE, other, TABLE_YEAR=2024)
    assert "«x_2023.csv» is named after 2023, but its columns without a year were taken for 2024" in log
    assert "«b_2024.csv» is" not in log and facts(result, "DISTINCT aar") == [(2024,)]


def test_rows_of_breaks_without_a_year_are_refused(ran, table):  # noqa: F811
    refused(ran, "does not have them in row 3", PEOPLE, BREAKS=table("b.csv", "indikator;år", "x;2024", "x;snart"))


def test_totals_without_their_leading_zero(statistics, table):  # noqa: F811
    zones = [line.replace("4301", "0301") for line in key("01 02", "03 04")]
    result = statistics(
        DIVISION=table("n.csv", *zones),
        TABLES=[table("b_2024.csv", "grunnkrets;befolkning", *(f"301{unit[4:]};900" for unit in UNITS))],
        TOTALS=[table("t_2024.csv", "kommune;befolkning", "301;3700")],
    )
    assert facts(result, "omraade, teller", "nivaa = 'kommune'") == [("0301", 3700)]


def test_two_answers_to_one_question_are_refused(ran, table):  # noqa: F811
    levels = [
        table(name, "grunnkrets;bydel", *(f"{unit};{bydel}" for unit in UNITS))
        for name, bydel in (("h1.csv", "430101"), ("h2.csv", "430102"))
    ]
    refused(ran, "says otherwise than another table of bydeler", PEOPLE, HIERARCHY=levels)
    schools = table("skole.csv", "grunnkrets;skolekrets", "43010101;Nord", "43010101;Sør", "43010102;Sør")
    refused(ran, "in several zones: 43010101", PEOPLE, OTHER_DIVISIONS=[schools])


def test_few_people_hide_a_zone_in_years_without_inhabitants_as_well(ran, table):  # noqa: F811
    indicator = "grunnkrets;x_teller;x_nevner"
    figures = [(f"x_{year}.csv", indicator, *(f"{unit};40;300" for unit in UNITS)) for year in (2022, 2023, 2024)]
    # Zone 1 has 800 people in 2024, and in 2022 more than that, of which a part is hidden at the source.
    people = ("b.csv", "grunnkrets;2022;2024", "43010101;1200;400", "43010102;:;400")
    result, log = ran((*people, *(f"{unit};900;900" for unit in UNITS[2:])), *figures)
    hidden = facts(result, "aar, flagg", "indikator = 'x' AND omraade = '4301000001'")
    assert hidden == [(2022, ""), (2023, ":"), (2024, ":")]
    assert "No table has the inhabitants of 2023" in log
    # Also where the year of the inhabitants is not asked for.
    result, _ = ran((*people, *(f"{unit};900;900" for unit in UNITS[2:])), *figures, YEARS="2023")
    assert facts(result, "aar, flagg", "indikator = 'x' AND omraade = '4301000001'") == [(2023, ":")]


def test_a_part_and_its_whole_in_two_runs_are_told(ran):
    names = ("personer_lavinntekt_eu50", "personer_lavinntekt_eu60")
    heads = ";".join(f"{name}_{end}" for name in names for end in ("teller", "nevner"))
    lines = ("l_2024.csv", f"grunnkrets;{heads}", *(f"{unit};40;900;50;900" for unit in UNITS))
    warning = "Only one of each of these pairs was asked for"
    assert warning not in ran(PEOPLE, lines)[1]
    for name in names:
        assert f"{warning} («Indicators», INDICATORS)" in ran(PEOPLE, lines, INDICATORS=name)[1]


# -- by age and sex ---------------------------------------------------------------------------------------------------

HEADS = "grunnkrets;år;kjønn;alder;x_teller;x_nevner"


def by_age(parts, units=UNITS):
    """Rows in which each part has 10 of 200 people, and totals the sum."""
    return [f"{unit};2024;{sex};{age};{10 * times};{200 * times}" for unit in units for sex, age, times in parts]


PARTS = [(sex, age, 1) for sex in ("Menn", "Kvinner") for age in ("0-17 år", "18 år eller eldre")]
TOTALS = [("Begge kjønn", "0-17 år", 2), ("Menn", "I alt", 2), ("Begge kjønn", "I alt", 4)]


def test_totals_among_ages_and_sexes_count_nobody_twice(ran, table):  # noqa: F811
    plain, _ = ran(PEOPLE, AGE_TABLES=[table("a.csv", HEADS, *by_age(PARTS), "Kilde: SSB;;;;;")])
    expected = facts(plain, "omraade, teller, nevner, smr, meis", "indikator = 'x'")
    assert expected[0][:3] == ("4301", 160, 3200)
    result, log = ran(PEOPLE, AGE_TABLES=[table("b.csv", HEADS, *by_age(TOTALS + PARTS), "4301;2024;Menn;I alt;1;2")])
    assert facts(result, "omraade, teller, nevner, smr, meis", "indikator = 'x'") == expected
    assert "4301" in log


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (by_age(PARTS) + by_age(PARTS[:1], UNITS[1:2]), "several rows for the same grunnkrets"),
        (by_age(PARTS) + by_age([("Menn", "0-5 år", 1)]), "ages 0–5 lie in several groups"),
        (by_age(PARTS, UNITS[1:]) + by_age(TOTALS, UNITS[:1]), "nothing but totals of kjønn, alder.*43010101"),
        (["43010101;2024;Menn;0-17 år;1.000;2.000"], "may stand for thousands"),
    ],
)
def test_rows_by_age_that_would_count_people_twice_or_not_at_all_are_refused(ran, table, rows, words):  # noqa: F811
    refused(ran, words, PEOPLE, AGE_TABLES=[table("a.csv", HEADS, *rows)])


def test_two_tables_by_age_may_share_the_rows_but_not_have_them_twice(ran, table):  # noqa: F811
    men, women = (table(f"{sex}.csv", HEADS, *by_age([p for p in PARTS if p[0] == sex])) for sex in ("Menn", "Kvinner"))
    result, _ = ran(PEOPLE, AGE_TABLES=[men, women])
    assert facts(result, "teller, nevner", "indikator = 'x' AND nivaa = 'kommune'") == [(160, 3200)]
    sexes = table("k.csv", HEADS.replace(";alder", ""), *(f"{unit};2024;Menn;10;200" for unit in UNITS))
    refused(ran, "another table has as well", PEOPLE, AGE_TABLES=[men, sexes])
