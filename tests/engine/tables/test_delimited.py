import codecs
import csv
import io
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.tables.delimited import SEPARATORS, decode, grid_of_text
from lks.lks_plugin.engine.tables.tables import TableError

NORWEGIAN = "grunnkretsnummer;grunnkretsnavn;2024\n03010101;Blåbærlia på Øya;7\n"


@pytest.mark.parametrize(
    "content",
    [
        NORWEGIAN.encode("utf-8"),
        NORWEGIAN.encode("utf-8-sig"),
        NORWEGIAN.encode("iso-8859-1"),
        NORWEGIAN.encode("cp1252"),
        codecs.BOM_UTF16_LE + NORWEGIAN.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + NORWEGIAN.encode("utf-16-be"),
    ],
    ids=["utf-8", "bom", "latin-1", "cp1252", "utf-16-le", "utf-16-be"],
)
def test_every_usual_encoding_is_read(content):
    assert decode(content, "fil.csv") == NORWEGIAN


@pytest.mark.parametrize("content", [b"\x81\x8d\x8f;1\n", NORWEGIAN.encode("utf-16-le"), b"PK\x03\x04\x00\x00"])
def test_an_unknown_encoding_is_refused_instead_of_guessed(content):
    with pytest.raises(TableError) as error:
        decode(content, "fil.csv")
    assert error.value.kind == "encoding" and error.value.table == "fil.csv"


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("krets;andel 1,5 G\n03010101;1,5\n03010102;2,5\n", ["03010101", "1,5"]),
        ("krets,andel\n03010101,1.5\n03010102,2.5\n", ["03010101", "1.5"]),
        ('krets,andel\n03010101,"1,5"\n03010102,"2,5"\n', ["03010101", "1,5"]),
        ("krets\tandel, prosent\n03010101\t1,5\n03010102\t2,5\n", ["03010101", "1,5"]),
        ('"Tabell 04317: Befolkning, 2024"\n\n"krets";"antall"\n"03010101";"5"\n', ["03010101", "5"]),
    ],
)
def test_the_separator_is_found_beside_decimal_commas_and_titles(text, cells):
    rows, _ = grid_of_text(text, "fil.csv")
    assert cells in rows


def test_rows_have_the_line_they_begin_in():
    _, lines = grid_of_text('krets;merknad\n03010101;"to\nlinjer"\n03010102;en\n', "fil.csv")
    assert lines == [1, 2, 4]


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_quotation_mark_that_swallows_the_rows_below_is_refused_with_its_line(end):
    text = 'krets;navn;antall\n03010101;a;1\n03010102;"b;2\n03010103;c;3' + end
    with pytest.raises(TableError) as error:
        grid_of_text(text, "fil.csv")
    assert (error.value.kind, error.value.details["line"]) == ("csv", 3)


def test_a_file_without_separators_is_one_column():
    assert grid_of_text("krets\n03010101\n", "fil.csv")[0] == [["krets"], ["03010101"]]


NUMBERS = st.decimals(min_value=-1000, max_value=100_000, places=2, allow_nan=False, allow_infinity=False)
# Bytes of ISO-8859-1 that happen to be UTF-8 cannot be told apart from it; Norwegian letters never are.
TEXT = st.text(string.ascii_letters + string.punctuation + " \tÆØÅæøåéöü", max_size=12)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(1, 99_99), TEXT, NUMBERS), min_size=1, max_size=12),
    st.sampled_from(SEPARATORS),
    st.sampled_from(["utf-8", "utf-8-sig", "iso-8859-1", "utf-16"]),
    st.sampled_from([",", "."]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_what_is_written_in_any_dialect_is_read_again(rows, separator, encoding, decimal, quoting, newline):
    table = [["krets", "navn", "andel"]]
    table += [[f"0301{unit:04d}", name, str(number).replace(".", decimal)] for unit, name, number in rows]
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=separator, quoting=quoting, lineterminator=newline).writerows(table)
    text = decode(buffer.getvalue().encode(encoding), "fil.csv")
    assert grid_of_text(text, "fil.csv")[0] == table
