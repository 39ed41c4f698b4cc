import pytest
from lks.lks_plugin.engine.tables.key_columns import key_table
from lks.lks_plugin.engine.tables.matching import match
from lks.lks_plugin.engine.tables.population import read_population
from lks.lks_plugin.engine.tables.tables import Table, TableError
from lks.lks_plugin.engine.tables.values import Row, read_indicators


def keyed(heads, *rows, name="tabell.csv"):
    return key_table(Table(name, tuple(heads), rows, range(2, len(rows) + 2)))


def refusal(call, *arguments):
    with pytest.raises(TableError) as error:
        call(*arguments)
    return error.value


def people(population):
    return {code: figure.counted for code, figure in population.figures.items()}


WIDE = (["krets", "2014", "2023", "2024"], ["03010101", 1, 2, 3], ["03019999", 4, 5, 6])


# -- population -------------------------------------------------------------------------------------------------------


def test_the_newest_year_and_the_one_ten_years_earlier():
    population = read_population([keyed(*WIDE)], None)
    assert (population.year, people(population)) == (2024, {"03010101": 3, "03019999": 6})
    assert (population.earlier_year, population.earlier["03010101"].counted) == (2014, 1)
    assert population.total == 9


def test_a_chosen_year_without_one_ten_years_earlier():
    population = read_population([keyed(*WIDE)], 2023)
    assert (people(population)["03010101"], population.earlier_year, population.earlier) == (2, None, {})


def test_a_year_that_is_not_there_is_answered_with_those_that_are():
    error = refusal(read_population, [keyed(*WIDE)], 2030)
    assert (error.kind, error.details["year"], error.details["years"]) == ("no_year", 2030, [2014, 2023, 2024])


def test_tables_of_different_kommuner_share_their_newest_common_year():
    other = keyed(["krets", "2023"], ["40120101", 9], name="b.csv")
    population = read_population([keyed(*WIDE), other], None)
    assert (population.year, people(population)) == (2023, {"03010101": 2, "03019999": 5, "40120101": 9})
    assert population.passed_over == [2024]


def test_one_table_for_each_year():
    tables = [keyed(["krets", f"befolkning_{year}"], ["03010101", year]) for year in (2014, 2024)]
    population = read_population(tables, None)
    assert (people(population), population.earlier["03010101"].counted) == ({"03010101": 2024}, 2014)


def test_a_table_without_years_has_no_year():
    population = read_population([keyed(["krets", "navn", "Personer i alt"], ["03010101", "Sentrum", "1 200"])], 2024)
    assert (population.year, people(population)) == (None, {"03010101": 1200})


def test_a_unit_in_two_tables_is_named():
    error = refusal(read_population, [keyed(*WIDE), keyed(*WIDE, name="b.csv")], None)
    assert error.kind == "two_tables" and error.details["rows"][0] == "03010101: tabell.csv"


def test_signs_are_no_zeros():
    population = read_population([keyed(["krets", "2024"], ["03010101", ":"], ["03010102", "-"])], None)
    first, second = population.figures.values()
    assert (first.sign, first.people != first.people) == (":", True)
    assert (second.sign, second.people) == ("", 0)


def test_sums_of_kommuner_among_the_rows_are_strays():
    population = read_population([keyed(["krets", "2024"], ["0301 Oslo", 5], ["03010101", 3])], None)
    assert [(stray.row.number, stray.row.code, stray.counted) for stray in population.strays] == [(2, "0301 Oslo", 5)]
    assert population.total == 8


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("-3", "negative"),
        ("mange", "text"),
        ("2,5", "fraction"),
        ("1.000", "thousands"),
        ("1.200", "thousands"),
        (3_000_000, "too_many"),
    ],
)
def test_what_is_no_number_of_people_is_named_with_row_and_column(cell, fault):
    error = refusal(read_population, [keyed(["krets", "2024"], ["03010101", 5], ["03010102", cell])], None)
    assert (error.kind, error.details["fault"], error.details["column"]) == ("cells", fault, "2024")
    assert error.details["rows"] == [f"3 (03010102): «{cell}»"]


def test_a_table_without_inhabitants_names_its_columns():
    error = refusal(read_population, [keyed(["krets", "trygghet", "støy"], ["03010101", 5, 6])], None)
    assert (error.kind, error.details["columns"]) == ("no_population", ["krets", "trygghet", "støy"])


# -- indicators -------------------------------------------------------------------------------------------------------


def test_indicators_take_the_catalogues_names_and_keep_numbers_and_signs_apart():
    made = read_indicators(
        [keyed(["krets", "aap_teller", "Trygghet"], ["03010101", ":", "1,5"], ["03010102", 3, ".."])], 2024
    )
    aap, own = made.columns
    assert (aap.name, dict(aap.numbers), dict(aap.signs)) == ("AAP_teller", {"03010102": 3.0}, {"03010101": ":"})
    assert (own.name, dict(own.numbers), dict(own.signs)) == ("Trygghet", {"03010101": 1.5}, {"03010102": ".."})


def test_each_column_is_of_the_year_or_the_newest_before_it():
    table = keyed(
        ["krets", "år", "indikator", "verdi"],
        ["03010101", 2020, "a", 1],
        ["03010101", 2023, "a", 2],
        ["03010101", 2025, "a", 3],
        ["03010101", 2020, "b", 4],
    )
    assert [(c.name, c.year, c.numbers["03010101"]) for c in read_indicators([table], 2024).columns] == [
        ("a", 2023, 2),
        ("b", 2020, 4),
    ]
    assert [c.year for c in read_indicators([table], None).columns] == [2025, 2020]
    error = refusal(read_indicators, [table], 2019)
    assert (error.kind, error.details["years"]) == ("no_year", [2020, 2023, 2025])


def test_tables_of_two_kommuner_make_one_column_and_of_two_years_the_newer_one_wins():
    tables = [
        keyed(["krets", "støy_2022"], ["03010101", 1], name="gammel.csv"),
        keyed(["krets", "støy_2024"], ["03010101", 2], name="ny.csv"),
        keyed(["krets", "støy_2024"], ["40120101", 3], name="bamble.csv"),
    ]
    (column,) = read_indicators(tables, 2024).columns
    assert (column.year, dict(column.numbers)) == (2024, {"03010101": 2, "40120101": 3})
    assert refusal(read_indicators, [tables[1], tables[1]], 2024).kind == "two_tables"


def test_two_columns_that_only_capitals_tell_apart_are_refused():
    error = refusal(read_indicators, [keyed(["krets", "Støy", "støy"], ["03010101", 1, 2])], None)
    assert (error.kind, error.details["column"]) == ("same_column", "støy")


def test_text_among_figures_is_named_but_a_column_of_text_is_left_out():
    mixed = keyed(["krets", "støy"], ["03010101", 5], ["03010102", "høy"])
    assert refusal(read_indicators, [mixed], None).details["rows"] == ["3 (03010102): «høy»"]
    text = keyed(["krets", "merknad", "støy"], ["03010101", "usikker", 5])
    made = read_indicators([text], None)
    assert ([c.name for c in made.columns], made.left_out) == (["støy"], [("tabell.csv", "merknad")])


def test_columns_called_after_their_years_have_the_name_of_their_file_or_sheet():
    years = keyed(["krets", "2023", "2024"], ["03010101", 1, 2], name="gjeld_teller_2024.csv")
    (column,) = read_indicators([years], 2024).columns
    assert (column.name, column.year, dict(column.numbers)) == ("gjeld_teller", 2024, {"03010101": 2})


def test_footnotes_do_not_hide_the_names_of_the_catalogue():
    made = read_indicators([keyed(["krets", "gjeld_teller*", "Gjeld_nevner 1)"], ["03010101", 1, 2])], None)
    assert [column.name for column in made.columns] == ["gjeld_teller", "gjeld_nevner"]


def test_text_under_a_catalogued_name_is_never_left_out():
    assert refusal(read_indicators, [keyed(["krets", "gjeld_teller"], ["03010101", "x"])], None).kind == "cells"


def test_codes_and_reserved_names_are_no_indicators():
    table = keyed(["krets", "lks2025", "befolkning", "støy"], ["03010101", "0301010101", 5, 1])
    made = read_indicators([table], None, ["befolkning"])
    assert [c.name for c in made.columns] == ["støy"] and len(made.left_out) == 2


def test_counts_of_the_catalogue_are_not_negative_but_other_figures_may_be():
    error = refusal(read_indicators, [keyed(["krets", "gjeld_teller"], ["03010101", -1])], None)
    assert error.details["fault"] == "negative"
    assert read_indicators([keyed(["krets", "endring"], ["03010101", -1])], None).columns[0].numbers["03010101"] == -1


def test_a_part_larger_than_its_whole_is_kept_and_told():
    heads = ["krets", "gjeld_teller", "gjeld_nevner", "bot_blokk", "bot_totalt"]
    made = read_indicators([keyed(heads, ["03010101", 5, 4, 3, 2], ["03010102", 4, 4, 2, 2])], None)
    assert list(made.excess) == [
        ("gjeld_teller", "gjeld_nevner", "03010101", 5, 4),
        ("bot_blokk", "bot_totalt", "03010101", 3, 2),
    ]


def test_provisional_figures_are_counted():
    assert (
        read_indicators([keyed(["krets", "støy"], ["03010101", "5*"], ["03010102", 6])], None).columns[0].provisional
        == 1
    )


# -- matching ---------------------------------------------------------------------------------------------------------


def drawn(*codes):
    return {code: Row("kart", number, code) for number, code in enumerate(codes)}


def reasons(joined):
    return sorted((one.reason, one.row.code, one.people) for one in joined.unmatched)


POPULATION = [
    keyed(
        ["krets", "2024"],
        ["03010101", 1],
        ["03010199", 2],
        ["03019999", 4],
        ["40120101", 8],
        ["40129999", 16],
        ["03010103", ":"],
        ["I alt", 32],
        name="folk.csv",
    )
]


def test_every_row_is_a_unit_or_has_a_reason():
    population = read_population(POPULATION, None)
    joined = match(drawn("03010101", "03010102", "03010103"), population, [])
    assert joined.units == ["03010101", "03010102", "03010103", "03019999"]
    assert reasons(joined) == [
        ("no_code", "I alt", 32),
        ("no_figure", "03010103", None),
        ("no_polygon", "03010199", 2),
        ("no_population", "03010102", None),
        ("other_kommune", "40120101", 8),
        ("other_kommune", "40129999", 16),
    ]
    inside = sum(population.figures[unit].counted for unit in joined.units if unit in population.figures)
    assert inside + sum(one.people or 0 for one in joined.unmatched) == population.total == 63


def test_a_filter_leaves_out_rows_of_other_kommuner_and_counts_them():
    population = read_population(POPULATION, None)
    joined = match(drawn("03010101"), population, [], frozenset(["0301"]))
    assert (joined.filtered_rows, joined.filtered_people) == (2, 24)
    assert "other_kommune" not in {one.reason for one in joined.unmatched}


def test_rows_of_indicators_without_a_unit_and_units_without_a_row():
    table = keyed(["krets", "støy"], ["03010101", 1], ["03010199", 2], ["03019999", 3], ["40120101", 4])
    joined = match(drawn("03010101", "03010102", "11030101"), None, [table])
    # Nothing is said of kommuner that the table does not cover at all.
    assert reasons(joined) == [
        ("no_polygon", "03010199", None),
        ("no_row", "03010102", None),
        ("other_kommune", "40120101", None),
    ]
    assert "03019999" in joined.units
