"""Which column is taken for the inhabitants, which never is, and what is said where the names leave it open."""

import pytest
from lks.lks_plugin.engine.tables.key_columns import key_table
from lks.lks_plugin.engine.tables.population import read_population
from lks.lks_plugin.engine.tables.population_column import why_not
from lks.lks_plugin.engine.tables.tables import Table, TableError
from lks.lks_plugin.engine.units.indicators import BUILDING_TYPES, INDICATORS


def table(*heads, row=None, name="folk.csv", sheet="", title=""):
    """A table of one unit whose figures are 1, 2, 3 … from left to right."""
    cells = ["03010101", *(row or range(1, len(heads) + 1))]
    full = f"{name} ({sheet})" if sheet else name
    return key_table(Table(full, ("krets", *heads), [cells], [2], sheet=sheet, title=title))


def taken(*tables, wanted="", year=None, this_year=None):
    population = read_population(tables, year, wanted, this_year)
    ((_, head, of_year),) = [one for one in population.chosen if one[2] == population.year]
    assert of_year == population.year
    return head, population.figures["03010101"].counted


def refusal(*tables, **asked):
    with pytest.raises(TableError) as error:
        taken(*tables, **asked)
    return error.value.kind, error.value.details


@pytest.mark.parametrize(
    ("heads", "head"),
    [
        (["Antall personer", "Befolkningstetthet"], "Antall personer"),
        (["befolkning0Til04År", "totalBefolkning"], "totalBefolkning"),
        (["antallMenn", "antallKvinner", "totalBefolkning", "befolkning05Til09År"], "totalBefolkning"),
        (["Befolkning per km2", "Befolkning"], "Befolkning"),
        (["befolkningsvekst", "folkemengde"], "folkemengde"),
        (["befolkning_framskrevet", "befolkning_10", "befolkning"], "befolkning"),
        (["Antall boliger", "Personer i alt"], "Personer i alt"),
        (["Antall", "Befolkning (antall)"], "Befolkning (antall)"),
        (["Innbyggere 18-66 år", "Innbyggjarar*"], "Innbyggjarar*"),
        (["AAP_teller", "medianinntekt", "Folketal"], "Folketal"),
        (["Folkemengde 1. januar", "Fødte"], "Folkemengde 1. januar"),
    ],
)
def test_exact_names_come_first_and_parts_never_count(heads, head):
    assert taken(table(*heads)) == (head, heads.index(head) + 1)


@pytest.mark.parametrize(
    "head",
    [
        "Befolkningstetthet",
        "innbyggere per km²",
        "personer_pr_km2",
        "Befolkningsendring 2023-2024",
        "Folketilvekst",
        "befolkning_framskrevet",
        "Framskrevet folkemengde 2040",
        "befolkning0Til04År",
        "Personer 16-19 år",
        "personer over 67",
        "antallMenn",
        "Personer, kvinner",
        "Antall boliger",
        "Personer i privathusholdninger",
        "Andel personer med høy utdanning",
        "befolkning_10",
        *(f"{indicator.key}_teller" for indicator in INDICATORS[:3]),
        "medianinntekt",
        *list(BUILDING_TYPES)[:1],
        "bot_totalt",
    ],
)
def test_what_is_made_of_inhabitants_or_counts_others_is_refused_even_alone(head):
    assert why_not(head)
    kind, details = refusal(table(head))
    assert kind == "no_population" and len(details["excluded"]) == 1


def test_a_column_that_says_nothing_of_inhabitants_is_no_guess():
    assert refusal(table("støy"))[0] == "no_population"


@pytest.mark.parametrize(
    "heads",
    [["Befolkning", "Folkemengde"], ["befolkning", "2014", "2024"], ["Antall", "2024"], ["personer a", "innbyggere b"]],
)
def test_two_that_could_be_it_are_refused_by_name(heads):
    kind, details = refusal(table(*heads))
    assert (kind, set(details["columns"])) == ("many_populations", set(heads))


def test_the_user_chooses_by_the_name_or_the_head():
    columns = table("Befolkning", "Folkemengde", "støy")
    assert taken(columns, wanted="folkemengde") == ("Folkemengde", 2)
    assert taken(columns, wanted="støy") == ("støy", 3)
    kind, details = refusal(columns, wanted="bosatte")
    assert (kind, details["column"]) == ("no_such_population", "bosatte")
    years = table("personer_2014", "personer_2024", "innbyggere_2024")
    assert taken(years, wanted="personer") == ("personer_2024", 2)
    assert taken(years, wanted="personer_2014") == ("personer_2014", 1)


def test_the_year_may_stand_in_every_form_in_the_head():
    for newest in (
        "2024*",
        "2024¹",
        "2024 1)",
        "01.01.2024",
        "1.1.2024",
        "2024-01-01",
        "2024/01/01",
        "2024K1",
        "2024 (2)",
        "år 2024",
    ):
        population = read_population([table("2014", newest)], None)
        assert (population.year, population.earlier_year) == (2024, 2014), newest
        assert population.chosen[0][1] == newest
    for newest in ("befolkning2024", "Befolkning 1. januar 2024", "befolkning (2024)", "Befolkning_2024*"):
        assert taken(table("befolkning_2014", newest)) == (newest, 2)


def test_two_quarters_of_a_year_are_refused_by_name():
    for heads in (["2024K1", "2024K2"], ["befolkning2024", "befolkning_2024"]):
        with pytest.raises(TableError) as error:
            taken(table(*heads))
        assert (error.value.kind, error.value.details["columns"]) == ("same_year", heads)


def test_a_newer_column_that_is_not_understood_is_named():
    population = read_population([table("2014", "2024 justert etter revisjon", "støy_2025")], None)
    assert (population.year, population.newer) == (2014, [("folk.csv", "2024 justert etter revisjon")])
    population = read_population([table("Personer 2014", "Personer justert, 2024")], None)
    assert population.newer == [("folk.csv", "Personer justert, 2024")]


def test_a_projection_is_not_taken_for_the_newest_year_unless_asked_for():
    years = table("2024", "2040")
    assert refusal(years, this_year=2026)[0] == "future_year"
    assert taken(years, this_year=2026, year=2040) == ("2040", 2)


def test_a_title_or_a_sheet_says_what_columns_of_years_count():
    assert refusal(table("2024", title="06265: Boliger, etter region og år"))[0] == "no_population"
    assert refusal(table("2024", name="boliger.csv"))[0] == "no_population"
    assert refusal(table("2024", name="befolkning_kvinner.csv"))[0] == "no_population"
    assert taken(table("2024", title="04317: Befolkning, etter kjønn og alder"))[1] == 1
    # The dimension of years is no age.
    assert taken(table("2024", title="04317: Befolkning, etter grunnkrets, statistikkvariabel og år"))[1] == 1
    assert refusal(table("2024", title="Befolkning 0-17 år, etter grunnkrets og år"))[0] == "no_population"
    people, women, dwellings = (table("2024", name="a.xlsx", sheet=each) for each in ("I alt", "Kvinner", "Boliger"))
    population = read_population([people, women, dwellings], None)
    assert population.chosen == [("a.xlsx (I alt)", "2024", 2024)]
    assert list(population.unread) == ["a.xlsx (Kvinner)", "a.xlsx (Boliger)"]


@pytest.mark.parametrize(
    ("name", "taken_for"),
    [
        ("befolkning_2014-2024.csv", ""),
        ("folk_2014_2024.csv", ""),
        ("04317_20260301-101112.csv", ""),
        ("uttrekk_2024-01-31.csv", ""),
        ("folk 01.01.2024.csv", ""),
        ("befolkning_menn_og_kvinner.csv", ""),
        ("befolkning_0-17.csv", "age"),
        ("folk_67+_2024.csv", "age"),
        ("menn.csv", "sex"),
    ],
)
def test_years_dates_and_both_sexes_in_the_name_of_a_file_are_no_reason(name, taken_for):
    years = table("2014", "2024", name=name)
    if not taken_for:
        assert taken(years)[0] == "2024"
    else:
        kind, details = refusal(years)
        assert kind == "no_population" and {reason for _, reason in details["excluded"]} == {taken_for}


def test_one_sex_in_the_name_of_a_file_or_a_title_counts_for_all_columns():
    assert refusal(table("befolkning", name="befolkning_menn.csv"))[0] == "no_population"
    assert refusal(table("personer", title="Befolkning, kvinner"))[0] == "no_population"
    assert taken(table("befolkning", name="befolkning_menn.csv"), wanted="befolkning")[0] == "befolkning"
    assert taken(table("befolkning", name="barn_og_unge.csv"))[0] == "befolkning"


@pytest.mark.parametrize(("head", "cell"), [("kjønn", "Menn"), ("alder", "0-4 år")])
def test_a_table_of_one_sex_or_age_is_no_population(head, cell):
    assert refusal(table(head, "personer", row=[cell, 5]))[0] == "population_part"
    assert taken(table(head, "personer", row=["Begge kjønn" if head == "kjønn" else "Alle aldre", 5])) == (
        "personer",
        5,
    )


def test_a_value_that_another_column_calls_something_else_is_no_population():
    assert refusal(table("kategori", "verdi", row=["Boliger", 5]))[0] == "population_part"
    assert taken(table("kategori", "verdi", row=["Befolkning", 5])) == ("verdi", 5)
    assert taken(table("merknad", "personer", row=["boliger under bygging", 5])) == ("personer", 5)


def test_what_became_of_each_column_is_known():
    ((_, fates),) = read_population([table("2014", "2020", "2024", "støy", "boliger")], None).used
    assert {column: fate for column, (fate, _) in fates.items()} == {
        ("", 2014): "population_earlier",
        ("", 2020): "other_year",
        ("", 2024): "population",
        ("støy", None): "not_other",
        ("boliger", None): "not_dwellings",
    }
