"""Changes of codes: read in every form, followed over the years."""

import csv

import pytest
from lks.lks_plugin.engine.history.carry import carry_division
from lks.lks_plugin.engine.history.code_changes import CodeChange, read_changes
from lks.lks_plugin.engine.history.sharing import share_out
from lks.lks_plugin.engine.history.succession import CircularChanges, follow
from lks.lks_plugin.engine.tables.tables import Table, TableError

TWENTY, TWENTY_FOUR = "2020-01-01", "2024-01-01"


def table(heads, *rows):
    return Table("endringer", tuple(heads), rows, range(2, len(rows) + 2))


def test_klass_changes_are_read():
    heads = ("oldCode", "oldName", "oldShortName", "newCode", "newName", "newShortName", "changeOccurred")
    found = read_changes(
        table(
            heads,
            ("3010101", "", "", None, "", "", "2024-01-01"),
            ("03010102", "A", "", "03010103", "B", "", "2024-06-01"),
            (None, None, None, "03010109", "Ny", "", "2024-01-01"),
        )
    )
    assert found == [
        CodeChange("03010101", "", "2024-01-01"),
        CodeChange("03010102", "03010103", "2024-06-01"),
        CodeChange("", "03010109", "2024-01-01"),
    ]


@pytest.mark.parametrize(
    ("heads", "row", "change"),
    [
        (("gammel", "ny"), ("301", "0301"), CodeChange("0301", "0301")),
        (("fra", "til", "år"), (1507, 1508, 2024), CodeChange("1507", "1508", "2024-01-01")),
        (
            ("Old code", "Current code", "Dato"),
            ("1507", "1508", "1.7.2024"),
            CodeChange("1507", "1508", "2024-07-01"),
        ),
        (("sourceCode", "sourceName", "targetCode"), ("03010101", "x", "03010102"), CodeChange("03010101", "03010102")),
    ],
)
def test_other_lists_of_changes_are_read(heads, row, change):
    assert read_changes(table(heads, row)) == [change]


@pytest.mark.parametrize(
    ("heads", "rows", "kind", "rows_told"),
    [
        (("kode", "navn"), [("1", "2")], "no_change_columns", None),
        (("fra", "til"), [("03010101", "0301"), ("03010101", "03010102")], "change_codes", [2]),
        (("fra", "til"), [("A", "03010102")], "change_codes", [2]),
        (("fra", "til", "dato"), [("03010101", "03010102", "snart")], "change_dates", [2]),
    ],
)
def test_what_is_no_change_is_refused_by_row(heads, rows, kind, rows_told):
    with pytest.raises(TableError) as caught:
        read_changes(table(heads, *rows))
    assert caught.value.kind == kind
    assert rows_told is None or caught.value.details["rows"] == rows_told


def test_a_chain_over_several_years():
    changes = [
        CodeChange("10010101", "10010102", TWENTY),
        CodeChange("10010102", "10010103", TWENTY_FOUR),
        CodeChange("1001", "1101", TWENTY_FOUR),
    ]
    # The unit's own change comes first, its kommune's digits are the new ones only where the unit says nothing.
    found = follow(["10010101", "10010105"], changes, ["10010103", "11010105"])
    assert found.targets == {"10010101": ("10010103",), "10010105": ("11010105",)}


def test_a_code_that_was_given_to_another_unit():
    changes = [CodeChange("10010101", "10010102", TWENTY), CodeChange("10010103", "10010101", TWENTY)]
    found = follow(["10010101", "10010103"], changes, ["10010101", "10010102"])
    assert found.targets == {"10010101": ("10010102",), "10010103": ("10010101",)}
    assert found.still_valid == ()


def test_changes_before_the_division_are_no_news():
    changes = [CodeChange("10010101", "10010102", TWENTY)]
    assert follow(["10010101"], changes, ["10010101", "10010102"], since=TWENTY).targets["10010101"] == ("10010101",)
    # Without a day, a code that is valid today and was given to nobody else stays, and that is told.
    found = follow(["10010101"], changes, ["10010101", "10010102"])
    assert found.targets["10010101"] == ("10010101",)
    assert found.still_valid == ("10010101",)


def test_a_kommune_is_divided():
    """Ålesund became Ålesund and Haram in 2024."""
    changes = [CodeChange("1507", "1508", TWENTY_FOUR), CodeChange("1507", "1580", TWENTY_FOUR)]
    found = follow(["15070101", "15070201", "15070301"], changes, ["15080101", "15800201", "15080301", "15800301"])
    assert found.targets["15070101"] == ("15080101",)
    assert found.targets["15070201"] == ("15800201",)
    assert found.ambiguous == ("15070301",)


def test_two_kommuner_merge_and_their_units_collide():
    changes = [CodeChange("1001", "1003", TWENTY), CodeChange("1002", "1003", TWENTY)]
    found = follow(["10010101", "10020101", "10020102"], changes, ["10030101", "10030102"])
    assert found.collided == ("10010101", "10020101")


def test_units_merge_split_end_and_are_unknown():
    changes = [
        CodeChange("10010101", "10010109", TWENTY),
        CodeChange("10010102", "10010109", TWENTY),
        CodeChange("10010103", "10010103", TWENTY),
        CodeChange("10010103", "10010104", TWENTY),
        CodeChange("10010105", "", TWENTY),
    ]
    codes = ["10010101", "10010102", "10010103", "10010105", "10010107"]
    found = follow(codes, changes, ["10010109", "10010103", "10010104"])
    assert found.targets["10010101"] == found.targets["10010102"] == ("10010109",)
    assert found.split == ("10010103",)
    assert found.gone == ("10010105",)
    assert found.unknown == ("10010107",)


def test_changes_without_dates_are_followed_and_a_circle_is_named():
    chain = [CodeChange("10010101", "10010102"), CodeChange("10010102", "10010103")]
    assert follow(["10010101"], chain, ["10010103"]).targets["10010101"] == ("10010103",)
    circle = [*chain, CodeChange("10010103", "10010101")]
    with pytest.raises(CircularChanges) as caught:
        follow(["10010101"], circle, ["10010109"])
    assert set(caught.value.codes) <= {"10010101", "10010102", "10010103"}


def test_the_toy_series(shared_data):
    folder = shared_data.parent / "toy_series"
    if not folder.is_dir():
        pytest.skip("the toy series is absent")
    with (folder / "changes.csv").open(encoding="utf-8") as file:
        heads, *rows = list(csv.reader(file))
    changes = read_changes(Table("changes.csv", tuple(heads), rows, range(2, len(rows) + 2)))
    with (folder / "key.csv").open(encoding="utf-8") as file:
        zone_of = {row["grunnkrets"]: row["levekaar"] for row in csv.DictReader(file)}
    with (folder / "befolkning.csv").open(encoding="utf-8") as file:
        old = [row["grunnkrets"] for row in csv.DictReader(file, delimiter=";") if row["år"] == "2024"]
    found = follow(old, changes, zone_of, since=TWENTY_FOUR)
    assert found.unknown == ("30010399", "30019999")
    assert found.split == ("30010103",)
    carried = carry_division({code: f"zone of {code}" for code in old}, found, sorted(zone_of))
    assert "" not in carried.zones


def test_a_unit_from_two_zones_goes_where_most_of_its_people_were():
    changes = [CodeChange("10010101", "10010109", TWENTY), CodeChange("10010102", "10010109", TWENTY)]
    former = {"10010101": "A", "10010102": "B"}
    found = follow(former, changes, ["10010109"])
    by_people = carry_division(former, found, ["10010109"], {"10010101": 10, "10010102": 500})
    assert by_people.zones == ("B",)
    assert by_people.divided == ("10010109",)
    unknown = carry_division(former, found, ["10010109", "10010110"])
    assert unknown.zones == ("A", "")
    assert unknown.guessed == ("10010109",)


@pytest.mark.parametrize(
    ("count", "weights", "shares"),
    [(10, [1, 1, 1], [4, 3, 3]), (7, [3, 1], [5, 2]), (5, [0, 0], [3, 2]), (0, [1, 2], [0, 0]), (3, [0, 5], [0, 3])],
)
def test_a_number_is_shared_by_largest_remainder(count, weights, shares):
    assert share_out(count, weights) == shares
