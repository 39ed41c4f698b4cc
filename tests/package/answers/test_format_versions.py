"""Packages of every format version, and what a kommune says of its zones in the newest one."""

import shutil
import zipfile
from pathlib import Path

import pytest
from lks.tests.helpers.answers import GKRETS, LKS, A, B, found, put, said, sql

FORMAT_1 = Path(__file__).with_name("packages") / "format-1.zip"


@pytest.fixture
def first(tmp_path):
    """A package that LKS 0.1.0 wrote in format 1, as sent and as unpacked."""
    path, folder = tmp_path / "LKS-4301-RUTEVIK.zip", tmp_path / "svar"
    shutil.copyfile(FORMAT_1, path)
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    return path, folder


def test_answers_in_format_1_are_read(first):
    _, folder = first
    put(folder, u1=B)
    sql(folder / GKRETS, f"INSERT INTO endringslogg (lks, endring, begrunnelse) VALUES ('{B}', 'Flyttet', 'Skolen')")
    result = found(first)
    assert said(result) == [("moved", "43010102", A, B)]
    assert result.reasons == {B: "Skolen"}


def test_reasons_and_comments_stand_in_their_own_table(package):
    _, folder = package
    sql(folder / GKRETS, f"UPDATE soner_svar SET begrunnelse = 'Øya', kommentar = 'Vokser' WHERE lks = '{A}'")
    result = found(package)
    assert result.reasons == {A: "Øya"}
    assert [line.text for line in result.log] == ["Begrunnelse for unntak: Øya", "Kommentar til sonen: Vokser"]


def test_a_comment_on_a_zone_excuses_nothing(package):
    _, folder = package
    sql(
        folder / GKRETS,
        f"INSERT INTO endringslogg (lks, endring, begrunnelse) VALUES ('{B}', 'Kommentar til sonen', 'Vokser')",
    )
    assert found(package).reasons == {}


def test_what_is_said_twice_counts_once(package):
    _, folder = package
    sql(
        folder / GKRETS,
        f"UPDATE soner_svar SET begrunnelse = 'Øya' WHERE lks = '{A}'",
        f"INSERT INTO endringslogg (lks, endring, begrunnelse) VALUES ('{A}', 'Begrunnelse for unntak', 'Øya')",
    )
    result = found(package)
    assert result.reasons == {A: "Øya"} and len(result.log) == 1


def test_a_new_package_says_who_are_neighbours_and_what_zones_are_called(package):
    import sqlite3
    from contextlib import closing

    _, folder = package
    with closing(sqlite3.connect(folder / LKS)) as database:
        pairs = database.execute("SELECT fra, til, art FROM naboer").fetchall()
    # Three rows of four squares: 3 · 3 + 2 · 4 borders.
    assert len(pairs) == 17 and ("43010101", "43010102", "grense") in pairs
    with closing(sqlite3.connect(folder / GKRETS)) as database:
        rows = database.execute("SELECT lks, lokalnavn, begrunnelse, laast FROM soner_svar").fetchall()
    assert rows == [(A, "a", "", 0), (B, "c", "", 0)]
