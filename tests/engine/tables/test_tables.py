import json

import pytest
from lks.lks_plugin.engine.tables.json_tables import tables_of_json
from lks.lks_plugin.engine.tables.key_columns import describes, find_key, key_table
from lks.lks_plugin.engine.tables.levels import level_code, level_table
from lks.lks_plugin.engine.tables.tables import Table, TableError, code_in, table_of_grid
from lks.lks_plugin.engine.tables.years import split_year, year_in


def refusal(call, *arguments):
    with pytest.raises(TableError) as error:
        call(*arguments)
    return error.value


def table(heads, *rows):
    return Table("tabell.csv", tuple(heads), rows, range(2, len(rows) + 2))


# -- cells ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("03010101", "03010101"),
        (" 3010101 ", "03010101"),
        (3010101, "03010101"),
        (40120101.0, "40120101"),
        ("40120101.0", "40120101"),
        ("K-03010101", "03010101"),
        ("03010101 Sentrum 1 - Rode 1", "03010101"),
        ("03010101 17. mai-plassen", "03010101"),
        ("0301", None),
        ("0301 Oslo", None),
        ("I alt", None),
        ("030101011", None),
        (40120101.5, None),
        (True, None),
        ("", None),
        (None, None),
    ],
)
def test_a_grunnkretsnummer_is_recognised_however_it_is_written(cell, code):
    assert code_in(cell) == code


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        (2024, 2024),
        ("2024", 2024),
        (2024.0, 2024),
        ("2024-01-01", 2024),
        ("01.01.2024", 2024),
        ("2024K1", 2024),
        (7, None),
    ],
)
def test_years_are_read(cell, year):
    assert year_in(cell) == year


@pytest.mark.parametrize(
    ("head", "parts"),
    [
        ("2024", ("", 2024)),
        ("befolkning_2024", ("befolkning", 2024)),
        ("Personer 2024", ("Personer", 2024)),
        ("2024_teller", ("teller", 2024)),
        ("lav_utdanning_30_39", ("lav_utdanning_30_39", None)),
        ("hoy_utdanning_16_teller", ("hoy_utdanning_16_teller", None)),
        ("lks2025", ("lks2025", None)),
        ("Hovedalternativet (MMMM) 2034", ("Hovedalternativet (MMMM)", 2034)),
        ("Befolkning (2024)", ("Befolkning", 2024)),
        ("Folkemengde 1. januar 2024*", ("Folkemengde", 2024)),
        ("4. kvartal 2024", ("", 2024)),
        ("2014-2024", ("2014-2024", None)),
        ("2023-24", ("2023-24", None)),
    ],
)
def test_the_year_in_a_head_is_told_apart_from_its_name(head, parts):
    assert split_year(head) == parts


# -- sheets -----------------------------------------------------------------------------------------------------------


def test_titles_heads_of_several_rows_and_merged_cells_become_one_name_per_column():
    grid = [
        ["Tabell 1: Levekår i grunnkretsene", None, None, None, None, None],
        [None, None, None, None, None, None],
        ["Grunnkrets", "Navn", "barn", None, "AAP", None],
        [None, None, "teller", "nevner", "teller", "nevner"],
        ["03010101", "Sentrum 1", 5, 20, ":", 30],
        ["03010102", "Sentrum 2", 6, 21, "..", 31],
        ["Kilde: Statistisk sentralbyrå", None, None, None, None, None],
    ]
    made = table_of_grid("ark.xlsx", grid)
    assert made.heads == ("Grunnkrets", "Navn", "barn_teller", "barn_nevner", "AAP_teller", "AAP_nevner")
    keyed = key_table(made)
    assert keyed.columns[("AAP_teller", None)] == {0: ":", 1: ".."}
    assert keyed.notes == 1 and keyed.place(1) == (6, "03010102")


def test_heads_broken_into_lines_are_one_name():
    assert table_of_grid("fil.csv", [["krets", "Trygghet\n(andel)"], ["03010101", "5"]]).heads[1] == "Trygghet (andel)"


def test_years_above_what_is_counted_become_years():
    grid = [[None, "2023", None, "2024", None], ["krets", "barn_teller", "barn_nevner", "barn_teller", "barn_nevner"]]
    grid += [["03010101", 1, 9, 2, 8]]
    columns = key_table(table_of_grid("ark.xlsx", grid)).columns
    assert columns[("barn_teller", 2023)] == {0: 1} and columns[("barn_nevner", 2024)] == {0: 8}


def test_a_sheet_whose_key_column_has_no_head_is_known_by_its_codes():
    grid = [["04317: Befolkning", None], [], [None, "2024"], ["03010101 Sentrum 1", 5], ["03010102 Sentrum 2", 7]]
    keyed = key_table(table_of_grid("ark.xlsx", grid))
    assert keyed.columns == {("", 2024): {0: 5, 1: 7}} and keyed.codes == ["03010101", "03010102"]


def test_the_first_row_is_the_head_of_a_plain_table():
    made = table_of_grid("fil.csv", [["grunnkretsnummer", "2024"], ["03010101", "5"]])
    assert (made.heads, made.rows, list(made.numbers)) == (("grunnkretsnummer", "2024"), [["03010101", "5"]], [2])


def test_an_empty_sheet_says_so():
    assert refusal(table_of_grid, "ark.xlsx", [[None, ""], []]).kind == "empty"


def test_more_cells_than_heads_are_refused_by_row_instead_of_read_as_other_numbers():
    grid = [["Tittel"], ["krets", "andel"], ["03010101", "3"], ["03010102", "12", "5"], ["03010103", "4", ""]]
    error = refusal(table_of_grid, "fil.csv", grid)
    assert (error.kind, error.details["rows"]) == ("beyond_heads", [4])


# -- keys, years, indicators ------------------------------------------------------------------------------------------


def test_heads_without_rows_and_rows_without_heads_say_so():
    assert refusal(find_key, table(["grunnkretsnummer", "2024"])).kind == "empty"
    assert refusal(find_key, table(["03010101", "5"], ["03010102", "6"])).kind == "no_heads"


def test_the_key_is_known_by_name_before_other_columns_of_codes():
    assert find_key(table(["annen", "Grunnkrets nr."], ["03010102", "03010101"])) == 1
    assert find_key(table(["grunnkretsnummer_2018", "grunnkretsnummer"], ["02190101", "32010101"])) == 1


def test_the_column_of_codes_is_the_key_whatever_its_name_and_even_if_another_is_called_so():
    assert find_key(table(["grunnkrets", "sone"], ["Sentrum", "03010101"])) == 1


def test_without_or_with_several_columns_of_codes_the_columns_are_named():
    missing = refusal(find_key, table(["navn", "2024"], ["Sentrum", 5]))
    assert (missing.kind, missing.details["columns"]) == ("no_key", ["navn", "2024"])
    several = refusal(find_key, table(["fra", "til"], ["03010101", "03010102"]))
    assert (several.kind, several.details["columns"]) == ("many_keys", ["fra", "til"])


def test_long_tables_become_columns_by_name_and_year():
    long = table(
        ["År", "krets", "Navn", "Indikator", "parameter", "Variabel"],
        [2012, "03010101", "Sentrum", "Trangbodde", "%", "1,5"],
        [2012, "03010102", "Sentrum", "Trangbodde", "%", "2,5"],
        [2014, "03010101", "Sentrum", "Trangbodde", "%", "3,5"],
        [2014, "03010101", "Sentrum", "aap_teller", "%", "4"],
    )
    assert key_table(long).columns == {
        ("Trangbodde", 2012): {0: "1,5", 1: "2,5"},
        ("Trangbodde", 2014): {2: "3,5"},
        ("AAP_teller", 2014): {3: "4"},
    }


def test_two_rows_for_one_unit_are_named_with_their_rows():
    twice = table(["krets", "2024"], ["03010101", 5], ["03010102", 6], ["3010101", 7])
    error = refusal(key_table, twice)
    assert (error.kind, error.details["rows"]) == ("duplicate", ["03010101: 2, 4"])


def test_one_unit_may_have_a_row_for_each_year():
    years = table(["krets", "år", "personer"], ["03010101", 2023, 5], ["03010101", 2024, 6])
    assert set(key_table(years).columns) == {("personer", 2023), ("personer", 2024)}


def test_a_year_that_is_none_is_named_with_its_row():
    error = refusal(key_table, table(["krets", "år", "personer"], ["03010101", "i fjor", 5]))
    assert (error.kind, error.details["rows"]) == ("year_cell", ["2: «i fjor»"])


def test_two_columns_of_one_name_are_refused():
    assert refusal(key_table, table(["krets", "Barn", "Barn"], ["03010101", 1, 2])).kind == "same_column"


@pytest.mark.parametrize(
    "name", ["Grunnkretsnavn", "kommunenummer", "Kommunenavn", "bydelsnr", "fid", "delomraadenummer"]
)
def test_columns_that_say_where_are_no_figures(name):
    assert describes(name)


@pytest.mark.parametrize("name", ["barn_teller", "2024", "trygghet", "kommunale_boliger", "personer"])
def test_columns_that_say_how_many_are_figures(name):
    assert not describes(name)


# -- JSON -------------------------------------------------------------------------------------------------------------


def statbank(**changes):
    """A dataset as the StatBank writes it: two grunnkretser, one measure, two years, sparse values with signs."""
    data = {
        "version": "2.0",
        "class": "dataset",
        "id": ["Region", "ContentsCode", "Tid"],
        "size": [2, 1, 2],
        "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
        "dimension": {
            "Region": {
                "category": {
                    "index": {"03010102": 1, "03010101": 0},
                    "label": {"03010101": "Sentrum 1", "03010102": "Sentrum 2"},
                }
            },
            "ContentsCode": {"category": {"index": {"Personer1": 0}, "label": {"Personer1": "Personer"}}},
            "Tid": {"category": {"index": ["2023", "2024"]}},
        },
        "value": {"0": 5, "1": 6, "2": None},
        "status": {"2": ":", "3": ".."},
    }
    return json.dumps({**data, **changes})


def test_a_statbank_cube_becomes_rows_with_signs_in_place_of_missing_values():
    keyed = key_table(*tables_of_json("t.json", statbank()))
    assert keyed.columns == {("Personer", 2023): {0: 5, 2: ":"}, ("Personer", 2024): {1: 6, 3: ".."}}
    assert keyed.codes == ["03010101", "03010101", "03010102", "03010102"]


def test_values_may_be_a_full_list_and_the_dataset_wrapped():
    full = json.loads(statbank(value=[1, 2, 3, 4], status=None))
    assert key_table(*tables_of_json("t.json", json.dumps({"dataset": full}))).columns[("Personer", 2024)] == {
        1: 2,
        3: 4,
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{", "json_syntax"),
        ('{"a": 1}\n{"a": 2', "json_line"),
        ("[]", "json"),
        ("[1, 2]", "json"),
        ('{"a": 1}', "json"),
        ('{"03010101": 5, "03010101": 7}', "json_twice"),
        ('{"a": 1, "a": 2}\n{"a": 2}', "json_twice"),
        ('{"data": [{"krets": "03010101", "personer": 5}, null]}', "json_records"),
        (statbank(size=[3, 1, 2]), "json_cube"),
        (statbank(value={"99": 1}), "json_cube"),
        (statbank(value={"en": 1}), "json_cube"),
        (statbank(dimension={}), "json_cube"),
        (statbank(id=None), "json_cube"),
    ],
)
def test_broken_json_is_refused_by_name(text, kind):
    error = refusal(tables_of_json, "t.json", text)
    assert (error.kind, error.table) == (kind, "t.json")


def test_records_keep_their_columns_in_order():
    (made,) = tables_of_json("t.json", '[{"Ident": 1, "Verdi": "1,5"}, {"Ident": 2, "Merknad": "x"}]')
    assert made.heads == ("Ident", "Verdi", "Merknad") and made.rows == [[1, "1,5", None], [2, None, "x"]]
    # Yes and no are no figures.
    (made,) = tables_of_json("t.json", '[{"krets": "03010101", "personer": true}]')
    assert made.rows == [["03010101", "true"]]


# -- levels -----------------------------------------------------------------------------------------------------------


def levels_of(made):
    return {name: list(cells.values()) for (name, _), cells in made.columns.items()}


def test_levels_are_known_by_name_and_get_their_leading_zero():
    made = level_table(
        table(["krets", "Bydelsnavn", "bydelsnr", "delbydel"], ["3010101", "Sentrum", 30116, 3011601]), ()
    )
    assert levels_of(made) == {"bydelsnummer": ["030116"], "delbydelsnummer": ["03011601"]}


@pytest.mark.parametrize(
    ("source", "target"), [("030116", "03010101"), ("03010101", "030116")], ids=["from the bydel", "to the bydel"]
)
def test_klass_correspondences_are_read_in_both_directions(source, target):
    heads = ["sourceCode", "sourceName", "targetCode", "targetName"]
    made = level_table(table(heads, [source, "a", target, "b"]), ())
    assert levels_of(made) == {"bydelsnummer": ["030116"]} and made.codes == ["03010101"]


def test_delbydeler_with_as_many_digits_as_grunnkretser_are_told_apart_by_the_units():
    heads = ["sourceCode", "sourceName", "targetCode", "targetName"]
    made = level_table(table(heads, ["03011601", "a", "03010101", "b"]), {"03010101"})
    assert levels_of(made) == {"delbydelsnummer": ["03011601"]} and made.codes == ["03010101"]


def test_a_table_without_levels_names_its_columns():
    assert refusal(level_table, table(["krets", "navn"], ["03010101", "x"]), ()).kind == "no_level"
    zones = table(["levekaar", "grunnkrets"], ["0301010201", "03010101"])
    assert refusal(level_table, zones, ()).details["columns"] == ["levekaar", "grunnkrets"]


def test_a_unit_in_two_bydeler_is_refused():
    assert refusal(level_table, table(["krets", "bydel"], ["03010101", 1], ["03010101", 2]), ()).kind == "duplicate"


@pytest.mark.parametrize(
    ("cell", "code"), [(30101, "030101"), ("030101", "030101"), (7.0, "07"), ("Sentrum", "Sentrum")]
)
def test_level_codes(cell, code):
    assert level_code(cell) == code
