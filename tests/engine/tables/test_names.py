import pytest
from lks.lks_plugin.engine.tables.names import has_lost_letters, kommune_names
from lks.lks_plugin.engine.tables.tables import Table, TableError

WHOLE = [
    "Evenes - Evenášši",
    "Kárášjohka - Karasjok",
    "Porsanger - Porsáŋgu - Porsanki",
    "Å",
    "Ås",
    "Ærøy",
    "Trøndelag",
    "Å i Lofoten",
]


@pytest.mark.parametrize("name", WHOLE)
def test_whole_names_are_whole_and_their_ruins_are_found(name):
    assert not has_lost_letters(name)
    for letter in "áéšŋøåæ":
        if letter in name:
            assert has_lost_letters(name.replace(letter, "?"))
            assert has_lost_letters(name.replace(letter, "\ufffd"))


@pytest.mark.parametrize("name", ["Tromsø", "Ås", "Bodø", "Kárášjohka", "Ålesund", "Ærøy"])
def test_utf_8_that_was_read_as_another_encoding_is_found(name):
    assert has_lost_letters(name.encode("utf-8").decode("cp1252"))


def table(heads, *rows):
    return Table("klass.csv", tuple(heads), rows, range(2, len(rows) + 2))


def test_klass_names_kommuner_by_number_and_the_valid_name_counts():
    made = table(
        ["code", "parentCode", "level", "name", "validTo"],
        ["0301", "", "1", "Oslo", ""],
        [5001, "", 1, "Trondheim - Tråante", None],
        ["5001", "", "1", "Trondheim", "2023-01-01"],
        ["03", "", "1", "Oslo fylke", ""],
        ["9999", "", "1", "Uoppgitt", ""],
    )
    assert kommune_names(made) == {"0301": "Oslo", "5001": "Trondheim - Tråante"}
    assert kommune_names(table(["kommune", "kommunenavn"], [301, "Oslo"])) == {"0301": "Oslo"}
    with pytest.raises(TableError) as error:
        kommune_names(table(["navn", "folk"], ["Oslo", 5]))
    assert error.value.kind == "no_kommune_names"
