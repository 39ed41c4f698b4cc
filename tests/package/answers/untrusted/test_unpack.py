"""An answer is a stranger's file: what is in it comes out as copies, or the answer is refused with the reason."""

import os
import shutil
import sqlite3
import stat
import struct
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from lks.lks_plugin.package.answers.untrusted.geopackage import check, read
from lks.lks_plugin.package.answers.untrusted.limits import Limits, Meter
from lks.lks_plugin.package.answers.untrusted.unpack import unpacked
from lks.lks_plugin.package.refusal import Refused
from qgis.core import QgsApplication, QgsTask


def names(answer, **limits):
    with unpacked(answer, Limits(**limits)) as content:
        return [database.name for database in content.databases], list(content.others)


def values(answer, column="lks"):
    """What the first GeoPackage of an answer says in a column."""
    with unpacked(answer) as content:
        database = content.databases[0]
        assert list(check(database.path, database.name)) == ["grunnkretser"]
        table = read(database.path, "grunnkretser", database.name)
        return table.column(column)


def reason(answer, **limits):
    with pytest.raises(Refused) as refused, unpacked(answer, Limits(**limits)) as content:
        for database in content.databases:
            check(database.path, database.name)
    return str(refused.value)


def test_a_background_thread_reads_the_same(geopackage, qgis_app):
    """As in the dialog, which works in one while the main thread tends its window."""
    path, counts = geopackage(), []

    def work(_):
        # What goes wrong there goes wrong now and then only.
        for _ in range(300):
            table = read(path, "grunnkretser", path.name)
            counts.append((len(table.rows), table.has("lks"), table.crs.isValid()))

    task = QgsTask.fromFunction("read", work)
    QgsApplication.taskManager().addTask(task)
    while task.status() not in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated):
        QgsApplication.processEvents()
        time.sleep(0.002)
    assert counts == [(4, True, True)] * 300


# -- what is understood -----------------------------------------------------------------------------------------------


def test_a_zip_a_folder_and_a_bare_geopackage_give_the_same_rows(geopackage, zipped, tmp_path):
    bare = geopackage()
    folder = tmp_path / "svar"
    folder.mkdir()
    shutil.copy(bare, folder)
    expected = ["4301000001"] * 4
    assert values(bare) == values(folder) == values(zipped(("GKRETS.gpkg", bare))) == expected


def test_a_nested_folder_other_files_and_other_names_are_no_matter(geopackage, zipped):
    answer = zipped(
        ("Svar frå Rutevik/ny mappe/Gkrets (2) Å.data", geopackage()),
        ("Svar frå Rutevik/LEVEKAARSONER.qgz", b"PK\x03\x04 no project"),
        ("Svar frå Rutevik/kart.pdf", b"never opened"),
        ("__MACOSX/Svar/._Gkrets (2) Å.gpkg", b"\x00\x05\x16\x07"),
        ("Svar frå Rutevik/.DS_Store", b"\x00"),
    )
    assert names(answer) == (
        ["Svar frå Rutevik/ny mappe/Gkrets (2) Å.data"],
        ["Svar frå Rutevik/kart.pdf"],
    )
    with unpacked(answer) as content:
        assert [(own.name, own.may_say) for own in content.companions] == [("LEVEKAARSONER.qgz", True)]
    assert values(answer) == ["4301000001"] * 4


def test_names_in_another_encoding_do_not_matter(geopackage, zipped):
    answer = zipped(("GKRETS-AA.gpkg", geopackage()))
    answer.write_bytes(answer.read_bytes().replace(b"GKRETS-AA.gpkg", b"GKRETS-\xc5\x9d.gpkg"))
    assert values(answer) == ["4301000001"] * 4


def test_backslashes_of_old_windows_programs_are_separators(geopackage, zipped):
    answer = zipped(("mappe\\GKRETS.gpkg", geopackage()))
    assert values(answer) == ["4301000001"] * 4


def test_a_folder_with_the_mailed_zip_alone_is_that_zip(geopackage, zipped, tmp_path):
    folder = tmp_path / "Rutevik"
    folder.mkdir()
    zipped(("GKRETS.gpkg", geopackage())).rename(folder / "LKS-4301-RUTEVIK.zip")
    (folder / "brev.txt").write_text("Hei")
    assert values(folder) == ["4301000001"] * 4


def edited_without_checkpoint(path):
    """Change the file as QGIS does, in WAL mode, and give its files as they are before the file is closed."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    # Those of the spatial index ask for functions that this connection has not; which there are depends on GDAL.
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'rtree_%_update%'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    connection.execute("UPDATE grunnkretser SET lks = '4301000002' WHERE grunnkretsnummer = '43010102'")
    connection.commit()
    return connection


@pytest.mark.parametrize("kind", ["bare", "folder", "zip"])
def test_edits_left_in_the_wal_are_read(geopackage, zipped, tmp_path, kind):
    path = geopackage()
    with closing(edited_without_checkpoint(path)):
        wal = path.with_name(path.name + "-wal")
        assert wal.stat().st_size > 0
        folder = tmp_path / "svar"
        folder.mkdir()
        for file in (path, wal):
            shutil.copy(file, folder)
    answer = {
        "bare": folder / path.name,
        "folder": folder,
        "zip": zipped((path.name, folder / path.name), (wal.name, folder / wal.name)),
    }[kind]
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert values(answer) == ["4301000001", "4301000002", "4301000001", "4301000001"]
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    # Without the -wal the edit is not there: the test above means something, and nobody takes it for an answer.
    (folder / wal.name).unlink()
    assert "still open in QGIS" in reason(folder)
    with unpacked(folder, accept_wal=True) as content:
        assert read(content.databases[0].path, "grunnkretser", "GKRETS").column("lks") == ["4301000001"] * 4


def test_the_copies_are_read_only_private_and_gone_afterwards(geopackage):
    with unpacked(geopackage()) as content:
        path = content.databases[0].path
        assert stat.S_IMODE(path.stat().st_mode) == 0o400
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert not path.parent.exists()


def test_what_qgis_adds_to_a_geopackage_is_no_offence(geopackage):
    from qgis.core import QgsVectorLayer

    path = geopackage()
    layer = QgsVectorLayer(f"{path}|layername=grunnkretser", "grunnkretser", "ogr")
    save = getattr(layer, "saveStyleToDatabaseV2", layer.saveStyleToDatabase)  # the former is deprecated in QGIS 3.44
    save("stil", "", True, "")
    del layer
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()[0]
        # GeoPackage 1.4 of GDAL 3.8 and QGIS 4: another version, another pair of triggers.
        connection.execute("PRAGMA user_version = 10400")
        connection.execute('DROP TRIGGER IF EXISTS "rtree_grunnkretser_geom_update6"')
        connection.execute(
            'CREATE TRIGGER "rtree_grunnkretser_geom_update6" AFTER UPDATE OF "geom" ON "grunnkretser" '
            'WHEN OLD."fid" = NEW."fid" BEGIN UPDATE "rtree_grunnkretser_geom" SET minx = ST_MinX(NEW."geom") '
            'WHERE id = NEW."fid"; END'
        )
        connection.commit()
    assert triggers > 5
    # QGIS holds the file open here, in another mode than it leaves behind.
    with unpacked(path, accept_wal=True) as content:
        assert list(check(content.databases[0].path, "GKRETS")) == ["grunnkretser"]


# -- what is refused: names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "../GKRETS.gpkg",
        "mappe/../../GKRETS.gpkg",
        "..\\..\\GKRETS.gpkg",
        "/tmp/GKRETS.gpkg",
        "\\\\server\\del\\GKRETS.gpkg",
        "C:\\GKRETS.gpkg",
        "C:GKRETS.gpkg",
        "GKRETS.gpkg:skjult",
    ],
)
def test_a_name_that_leaves_the_folder_is_refused(geopackage, zipped, name):
    told = reason(zipped((name, geopackage())))
    assert "leads out of the folder" in told and name in told


@pytest.mark.parametrize("name", ["CON", "mappe/nul.gpkg", "COM1.txt", "LPT9 .gpkg"])
def test_a_device_name_is_refused(geopackage, zipped, name):
    assert "device" in reason(zipped((name, geopackage())))


def test_nothing_is_written_outside_the_private_folder(geopackage, zipped, tmp_path, monkeypatch):
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(private))
    answer = zipped(("ok.gpkg", geopackage()), ("../../ute.gpkg", geopackage()))
    before = sorted(tmp_path.rglob("*"))
    reason(answer)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_a_link_in_a_zip_is_refused(geopackage, zipped, kind):
    link = zipfile.ZipInfo("GKRETS.gpkg")
    link.create_system, link.external_attr = 3, (kind | 0o777) << 16
    assert "link" in reason(zipped((link, b"/etc/passwd"), ("andre.gpkg", geopackage())))


@pytest.mark.parametrize("target", ["file", "folder", "pipe"])
def test_a_link_in_a_folder_is_refused(geopackage, tmp_path, target):
    folder = tmp_path / "svar"
    folder.mkdir()
    shutil.copy(geopackage(), folder)
    if target == "pipe":
        os.mkfifo(folder / "x")
    else:
        (folder / "x").symlink_to("/etc/hostname" if target == "file" else "/etc")
    assert "link" in reason(folder)


def test_two_files_of_the_same_name_are_refused(geopackage, zipped):
    answer = zipped(("GKRETS.gpkg", geopackage()), ("gkrets.GPKG", geopackage()))
    assert "two files named" in reason(answer)


# -- what is refused: sizes, archives, broken ZIPs --------------------------------------------------------------------


def test_too_many_files_are_refused(geopackage, zipped):
    answer = zipped(*((f"{i}.txt", b"") for i in range(6)), ("GKRETS.gpkg", geopackage()))
    assert "more than 5 files" in reason(answer, files=5)
    assert len(names(answer, files=7)[1]) == 6


def test_too_many_files_in_a_folder_are_refused(geopackage, tmp_path):
    folder = tmp_path / "svar"
    folder.mkdir()
    shutil.copy(geopackage(), folder)
    for i in range(6):
        (folder / f"{i}.txt").touch()
    assert "more than 5 files" in reason(folder, files=5)


def test_a_zip_that_is_too_large_is_refused_by_one_file_and_by_all(geopackage, zipped):
    size = geopackage().stat().st_size
    answer = zipped(("a.gpkg", geopackage()), ("b.gpkg", geopackage()))
    assert "larger than" in reason(answer, one=size - 1)
    assert "larger than" in reason(answer, total=2 * size - 1)
    assert names(answer, one=size, total=2 * size)[0] == ["a.gpkg", "b.gpkg"]


def test_a_bomb_is_refused_before_it_has_unpacked(zipped, tmp_path, monkeypatch):
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(private))
    bomb = zipped(("GKRETS.gpkg", b"SQLite format 3\x00" + bytes(30_000_000)))
    assert bomb.stat().st_size < 100_000
    assert "times its size" in reason(bomb, ratio_from=1_000_000)


def test_a_zip_that_lies_about_its_sizes_is_refused(zipped):
    content = b"SQLite format 3\x00" + bytes(5_000_000)
    answer = zipped(("GKRETS.gpkg", content))
    lied = answer.read_bytes().replace(struct.pack("<L", len(content)), struct.pack("<L", 4096))
    answer.write_bytes(lied)
    assert "damaged" in reason(answer)


@pytest.mark.parametrize("name", ["LKS-4301-RUTEVIK.zip", "mappe/svar.7Z", "x.tar.gz"])
def test_an_archive_in_an_archive_is_refused(geopackage, zipped, name):
    assert "another archive" in reason(zipped((name, b"PK\x03\x04"), ("GKRETS.gpkg", geopackage())))


def test_an_encrypted_zip_is_refused(geopackage, zipped):
    answer = zipped(("GKRETS.gpkg", geopackage()))
    content = bytearray(answer.read_bytes())
    # Bit 0 of the flags, in the file's own head and in the directory at the end.
    content[6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    answer.write_bytes(content)
    assert "password" in reason(answer)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_truncated_zip_is_refused(geopackage, zipped, share):
    answer = zipped(("GKRETS.gpkg", geopackage()))
    content = answer.read_bytes()
    answer.write_bytes(content[: int(len(content) * share)])
    assert "cut off" in reason(answer)


def test_a_zip_damaged_in_the_middle_is_refused(geopackage, zipped):
    answer = zipped(("GKRETS.gpkg", geopackage()))
    content = bytearray(answer.read_bytes())
    for i in range(200, 300):
        content[i] ^= 0xFF
    answer.write_bytes(content)
    assert "damaged" in reason(answer)


@pytest.mark.parametrize("content", [b"", b"Hei, her kommer svaret", b"Rar!\x1a\x07"])
def test_what_is_no_answer_at_all_is_refused(tmp_path, content):
    answer = tmp_path / "svar.dat"
    answer.write_bytes(content)
    assert "neither a ZIP" in reason(answer)
    assert "no such file" in reason(tmp_path / "finnes ikke.zip")


def test_an_answer_without_a_geopackage_names_what_it_holds(zipped):
    told = reason(zipped(("LEVEKAARSONER.qgz", b"x"), ("bilde.png", b"x")))
    assert "no GeoPackage" in told and "LEVEKAARSONER.qgz" in told


def test_an_empty_folder_is_refused(tmp_path):
    (tmp_path / "tom").mkdir()
    assert "no GeoPackage" in reason(tmp_path / "tom")


# -- what is refused: databases ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        "CREATE TRIGGER spion AFTER INSERT ON grunnkretser BEGIN DELETE FROM grunnkretser; END",
        "CREATE TRIGGER rtree_grunnkretser_geom_update9 AFTER UPDATE ON grunnkretser BEGIN "
        "INSERT INTO rtree_grunnkretser_geom VALUES (1, 1, 1, 1, 1); UPDATE grunnkretser SET lks = ''; END",
        "CREATE TRIGGER trigger_insert_feature_count_x AFTER INSERT ON grunnkretser BEGIN "
        "INSERT OR REPLACE INTO gpkg_contents (table_name, data_type) VALUES ('a', 'b'); END",
        "CREATE TRIGGER gpkg_x AFTER INSERT ON gpkg_contents BEGIN DELETE FROM [grunnkretser]; END",
        "CREATE TRIGGER gpkg_y AFTER INSERT ON gpkg_contents BEGIN DELETE FROM 'grunnkretser'; END",
        "CREATE TRIGGER gpkg_z AFTER INSERT ON gpkg_contents BEGIN DELETE/**/FROM grunnkretser; END",
        "CREATE VIRTUAL TABLE sok USING fts4(tekst)",
    ],
)
def test_code_that_qgis_does_not_write_is_refused(geopackage, code):
    path = geopackage()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(code)
    told = reason(path)
    assert "QGIS does not write" in told


@pytest.mark.parametrize("attached", [False, True])
def test_views_are_refused_also_those_over_other_files(geopackage, tmp_path, attached):
    path = geopackage()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIEW utsikt AS SELECT * FROM grunnkretser")
        if attached:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(
                "UPDATE sqlite_master SET sql = 'CREATE VIEW utsikt AS SELECT * FROM annen.hemmelig' "
                "WHERE name = 'utsikt'"
            )
        connection.commit()
    told = reason(path)
    assert "views" in told and "utsikt" in told if not attached else "GKRETS" in told


def test_a_table_whose_name_is_a_query_is_refused(geopackage):
    path = geopackage()
    with closing(sqlite3.connect(path)) as connection:
        table = "grunnkretser|subset=SELECT 'x' AS lks FROM grunnkretser"
        connection.execute(f'CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY, lks TEXT)')
        connection.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', 'x')", (table,)
        )
        connection.commit()
    assert "instructions (grunnkretser|subset=" in reason(path)


def test_computed_columns_are_refused(geopackage):
    path = geopackage()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE grunnkretser ADD COLUMN regnet TEXT AS (hex(lks))")
    assert "computed columns (regnet)" in reason(path)


def test_a_view_in_the_place_of_the_table_is_refused(geopackage):
    path = geopackage()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE annen AS SELECT * FROM grunnkretser")
        connection.execute("DROP TABLE grunnkretser")
        connection.execute("CREATE VIEW grunnkretser AS SELECT * FROM annen")
        connection.commit()
    assert "views" in reason(path)


@pytest.mark.parametrize("damage", ["pages", "rows", "cut", "text", "schema"])
def test_malformed_sqlite_is_refused(geopackage, damage):
    path = geopackage()
    content = bytearray(path.read_bytes())
    if damage == "pages":
        for page in range(4096, len(content), 4096):
            content[page : page + 64] = b"\xff" * 64
    elif damage == "rows":
        with closing(sqlite3.connect(path)) as connection:
            query = "SELECT rootpage FROM sqlite_master WHERE name = 'grunnkretser'"
            (page,) = connection.execute(query).fetchone()
        content[4096 * (page - 1) : 4096 * (page - 1) + 64] = b"\xff" * 64
    elif damage == "cut":
        del content[len(content) // 3 :]
    elif damage == "text":
        content = bytearray(b"not a database, whatever its name")
    elif damage == "schema":
        content[100:110] = b"\xff" * 10
    path.write_bytes(content)
    assert "damaged" in reason(path)


def test_a_geopackage_without_its_tables_is_refused(tmp_path):
    path = tmp_path / "GKRETS.gpkg"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE grunnkretser (lks TEXT)")
    assert "damaged" in reason(path)


def test_a_save_that_was_cut_short_is_refused(geopackage, tmp_path):
    folder = tmp_path / "svar"
    folder.mkdir()
    path = shutil.copy(geopackage(), folder)
    Path(f"{path}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    assert "while QGIS was saving" in reason(folder)
    # A journal that is over and done with is an empty one.
    Path(f"{path}-journal").write_bytes(bytes(512))
    assert values(folder) == ["4301000001"] * 4


@pytest.mark.parametrize(
    ("limits", "told"),
    [({"rows": 3}, "more than 3 rows"), ({"all_rows": 3}, "3 rows together"), ({"cells": 9}, "0 MB")],
)
def test_a_table_of_endless_rows_is_refused(geopackage, limits, told):
    with pytest.raises(Refused, match=told), unpacked(geopackage()) as content:
        read(content.databases[0].path, "grunnkretser", "GKRETS", Meter(Limits(**limits)))


def test_a_geopackage_of_many_tables_is_refused(geopackage):
    path = geopackage()
    with closing(sqlite3.connect(path)) as connection:
        for number in range(101):
            connection.execute(f"CREATE TABLE t{number} (i INTEGER)")
    assert "more than 100 tables" in reason(path)


def test_a_check_that_never_ends_is_cut_short(geopackage, monkeypatch):
    path = geopackage()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE mange (i INTEGER)")
        connection.execute(
            "INSERT INTO mange WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 200000) "
            "SELECT i FROM t"
        )
        connection.commit()
    monkeypatch.setattr("lks.lks_plugin.package.answers.untrusted.geopackage._STEPS_BETWEEN_LOOKS", 10)
    with unpacked(path) as content, pytest.raises(Refused, match="seconds of work"):
        check(content.databases[0].path, "GKRETS", Meter(Limits(seconds=-1.0)))


def test_long_and_unprintable_names_do_not_get_into_sentences(geopackage, zipped):
    told = reason(zipped((f"../{'x' * 500}\n\x1b[31m.gpkg", geopackage())))
    assert len(told) < 250 and "\n" not in told and "\x1b" not in told


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "svar.zip")
    with pytest.raises(Refused, match=r"a link or a device instead of a file: svar\.zip"):
        names(tmp_path / "svar.zip")
