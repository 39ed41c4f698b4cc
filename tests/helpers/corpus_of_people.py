"""Answers as people make them with office programs, mail and file managers, beyond those of ``corpus``."""

from __future__ import annotations

import csv
import io
import re
import sqlite3
import struct
import tempfile
import warnings
import zipfile
from contextlib import closing
from pathlib import Path

from lks.tests.helpers.answers import GKRETS, LKS, A, B, sql
from lks.tests.helpers.corpus import ANY, ASKED, CHANGED, MOVE, PROJECT, REJECTED, UNCHANGED, Case, Maker


def cases_of_people(make: Maker) -> list[Case]:
    """All of them."""
    kinds = (_archives, _books, _texts, _words_for_zones, _databases)
    return [case for kind in kinds for case in kind(make)]


# -- archives ---------------------------------------------------------------------------------------------------------


def _zip(*entries: tuple[str, bytes]) -> bytes:
    content = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore", UserWarning)
        for name, data in entries:
            archive.writestr(name, data)
    return content.getvalue()


def _archives(make: Maker) -> list[Case]:
    moved, sent, zones = make.units(MOVE), make.sent[GKRETS], (LKS, make.sent[LKS])
    good = _zip((GKRETS, moved), zones)
    wrong_sum = bytearray(good)
    place = wrong_sum.index(b"PK\x01\x02")
    struct.pack_into("<I", wrong_sum, place + 16, 7)
    bare = {
        "the same name twice, the edits first": (_zip((GKRETS, moved), (GKRETS, sent), zones), REJECTED),
        "the same name twice, the edits last": (_zip((GKRETS, sent), (GKRETS, moved), zones), REJECTED),
        "names in two cases": (_zip((GKRETS, sent), (GKRETS.lower(), moved), zones), REJECTED),
        "unpacks itself": (b"MZ" + bytes(3000) + good, CHANGED),
        "a mail server's words behind it": (good + b"\r\n-- scanned --\r\n", CHANGED),
        "one ZIP behind another": (good + _zip((GKRETS, sent), zones), REJECTED),
        "as sent behind one that is as sent": (_zip((GKRETS, sent), zones) * 2, REJECTED),
        "a wrong sum": (bytes(wrong_sum), REJECTED),
        "a ZIP in it": (_zip(("LKS-4301-RUTEVIK.zip", good)), REJECTED),
        "a ZIP beside its content as sent": (_zip((GKRETS, sent), zones, ("svar/LKS.zip", good)), REJECTED),
        "a mail": (b"From: planlegger@example.no\r\nContent-Type: multipart/mixed\r\n\r\n" + good, ANY),
        "backslashes": (_zip((f"svar\\{GKRETS}", moved), (f"svar\\{LKS}", zones[1])), CHANGED),
        "a copy by Explorer": (_zip((GKRETS, sent), zones, (f"{GKRETS[:-5]} - Kopi.gpkg", moved)), REJECTED),
        "a copy by the browser": (_zip((GKRETS, sent), zones, (f"{GKRETS[:-5]} (1).gpkg", moved)), REJECTED),
        "a former one kept": (_zip((GKRETS, moved), zones, (f"gammel/{GKRETS}", sent)), REJECTED),
    }
    return [Case(f"zip: {word}", {"svar.zip": data}, outcome, how="bare") for word, (data, outcome) in bare.items()]


# -- workbooks --------------------------------------------------------------------------------------------------------


def _book(make: Maker, edit: bool = False) -> dict[str, bytes]:
    """The parts of a workbook as QGIS saves it."""
    (content,) = make.saved_as("XLSX", ".xlsx", *([MOVE] if edit else [])).values()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _books(make: Maker) -> list[Case]:
    sent, moved = _book(make), _book(make, edit=True)
    cases = []

    def add(word: str, parts: dict[str, bytes], outcome: str) -> None:
        cases.append(Case(f"xlsx: {word}", {"svar.xlsx": _zip(*parts.items()), LKS: make.sent[LKS]}, outcome))

    note = b'<comments><commentList><comment ref="A1"><text><t>flyttes</t></text></comment></commentList></comments>'
    add("notes at its cells", {**sent, "xl/comments1.xml": note}, REJECTED)
    add("notes at its cells, moved", {**moved, "xl/comments1.xml": note}, CHANGED)
    add("talk at its cells", {**sent, "xl/threadedComments/threadedComment1.xml": b"<x>flyttes</x>"}, REJECTED)
    add("a drawing", {**sent, "xl/drawings/drawing1.xml": b"<x>flyttes</x>"}, REJECTED)
    add("a picture", {**sent, "xl/media/image1.png": b"\x89PNG"}, REJECTED)
    add("a second sheet with the edits", _two_sheets(sent, moved), REJECTED)
    add("a second sheet as it is", _two_sheets(sent, sent), UNCHANGED)
    merged = dict(sent)
    sheet = next(name for name in merged if name.startswith("xl/worksheets/sheet"))
    merged[sheet] = merged[sheet].replace(
        b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
    )
    add("merged cells", merged, ANY)
    return cases


def _two_sheets(first: dict[str, bytes], second: dict[str, bytes]) -> dict[str, bytes]:
    from osgeo import gdal

    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, parts in (("a.xlsx", first), ("b.xlsx", second)):
            paths.append(Path(folder, name))
            paths[-1].write_bytes(_zip(*parts.items()))
        target = str(Path(folder, "c.xlsx"))
        gdal.VectorTranslate(target, str(paths[0]), format="XLSX")
        gdal.VectorTranslate(target, str(paths[1]), format="XLSX", accessMode="update", layerName="Ark2")
        with zipfile.ZipFile(target) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


# -- texts ------------------------------------------------------------------------------------------------------------


def _rows(make: Maker, *edits: str) -> list[list[str]]:
    (text,) = (content.decode() for content in make.saved_as("CSV", ".csv", *edits).values())
    return list(csv.reader(io.StringIO(text)))


def _text(rows: list[list[str]], separator: str = ";") -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return written.getvalue().encode()


def _texts(make: Maker) -> list[Case]:
    sent, moved = _rows(make), _rows(make, MOVE)
    lks, unit = sent[0].index("lks"), sent[0].index("grunnkretsnummer")

    def changed(rows, edit):
        return [[edit(at, number, cell) for at, cell in enumerate(row)] for number, row in enumerate(rows)]

    spaced = changed(moved, lambda at, n, cell: re.sub(r"(?<=\d)(?=(\d{3})+$)", " ", cell) if n and at == lks else cell)
    quoted = changed(moved, lambda at, n, cell: f'="{cell}"' if n and at in (lks, unit) else cell)
    second = [[*row, new[lks]] for row, new in zip(sent, moved)]
    unheaded = [[*row, "flyttes til sone 2" if n == 3 else ""] for n, row in enumerate(sent)]
    unheaded[0][-1] = ""
    longer = [[*row, "flyttes"] if n == 3 else row for n, row in enumerate(sent)]
    turned = [list(row) for row in zip(*moved)]
    each = {
        "told its separator": (b"sep=;\r\n" + _text(moved), CHANGED),
        "told its separator, as sent": (b"sep=;\r\n" + _text(sent), UNCHANGED),
        "thousands": (_text(spaced), CHANGED),
        "codes as formulas": (_text(quoted), CHANGED),
        "lks twice, the edits last": (_text(second), REJECTED),
        "lks twice, the same": (_text([[*row, row[lks]] for row in sent]), UNCHANGED),
        "a column without a head": (_text(unheaded), REJECTED),
        "a cell beyond the heads": (_text(longer), REJECTED),
        "words under the table": (_text(sent) + b"\r\nFlytt 43010102 til sone 2\r\n", REJECTED),
        "sums under the table": (_text([*moved, ["", *["9600"] * (len(moved[0]) - 1)]]), ASKED),
        "the heads once more": (_text([*moved, moved[0]]), ANY),
        "two tables": (_text(sent) + b"\r\n" + _text(moved), REJECTED),
        "turned": (_text(turned), ASKED),
        "in another order": (_text([moved[0], *reversed(moved[1:])]), CHANGED),
        "pipes": (_text(moved, "|"), CHANGED),
        "old Mac lines": (_text(moved).replace(b"\r\n", b"\r"), CHANGED),
        "a broken mark": (_text(moved).replace(b"Rutevik", b"Rutev\xffk"), CHANGED),
        "zeros in it": (_text(moved).replace(b";", b";\0", 20), ANY),
        "named as text": (_text(moved), CHANGED),
    }
    return [
        Case(f"csv: {word}", {"svar.csv": content, LKS: make.sent[LKS]}, outcome)
        for word, (content, outcome) in each.items()
    ]


# -- what people call a zone ------------------------------------------------------------------------------------------

# A code of a new zone, and the zones where two units of A go to it.
NEW = "4301000003"
WITH_NEW = [A, NEW, B, B, A, NEW, B, B, A, A, B, B]
WORDS = {
    "its name": ("'rutevik  LKS 02'", CHANGED),
    "letters": ("'nord'", NEW),
    "a number that is not offered": ("'77'", ANY),
    "a number of three digits": ("'101'", ASKED),
    "its serial behind a word": ("'LKS 2'", CHANGED),
    "its serial behind another word": ("'sone 02'", CHANGED),
    "a serial that is not offered, behind a word": ("'sone 77'", NEW),
    "its last digits behind a word": ("'LKS-000002'", CHANGED),
    "its serial": ("'2'", CHANGED),
    "its serial of two digits": ("'02'", CHANGED),
    "its last six digits": ("'000002'", CHANGED),
    "a question": (f"'{B}?'", ASKED),
    "two zones": (f"'{A} eller {B}'", ASKED),
    "two zones with a slash": (f"'{A}/{B}'", ASKED),
    "a word behind it": (f"'{B} (Nord)'", ASKED),
    "new zone": ("'ny sone'", NEW),
    "same": ("'samme'", ASKED),
    "a line": ("'-'", ASKED),
    "another kommune's": ("'4602000001'", NEW),
    "a line break": (f"'{B}' || char(10)", CHANGED),
    "letters O": (f"replace('{B}', '0', 'O')", ASKED),
    "letters l": (f"replace('{B}', '1', 'l')", ASKED),
    "Cyrillic О": (f"replace('{B}', '0', char(1054))", ASKED),
    "bytes": (f"CAST('{B}' AS BLOB)", CHANGED),
    "a decimal number": (f"{B}.0", CHANGED),
    "a very long word": ("hex(zeroblob(20000))", ASKED),
    "a formula": ("'=A1'", ASKED),
    "an error of a spreadsheet": ("'#REF!'", ASKED),
    "NULL as a word": ("'NULL'", ASKED),
}


def _words_for_zones(make: Maker) -> list[Case]:
    cases = []
    for word, (value, outcome) in WORDS.items():
        files = make.whole(make.units(f"UPDATE gkrets SET lks = {value} WHERE fid IN (2, 6)"))
        is_new = outcome == NEW
        cases.append(
            Case(f"zone as {word}", files, CHANGED, WITH_NEW) if is_new else Case(f"zone as {word}", files, outcome)
        )
    return cases


# -- GeoPackages ------------------------------------------------------------------------------------------------------


def _databases(make: Maker) -> list[Case]:
    copy = [
        "CREATE TABLE gkrets_kopi AS SELECT * FROM gkrets",
        MOVE.replace("UPDATE gkrets", "UPDATE gkrets_kopi"),
        "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('gkrets_kopi', 'attributes')",
    ]
    each: dict[str, tuple[dict[str, bytes], str]] = {
        "the edits in a copy of the layer": (make.whole(make.units(*copy)), REJECTED),
        "a copy of the layer as it is": (make.whole(make.units(copy[0], copy[2])), UNCHANGED),
        "the edits in the zones' file": (make.whole(**{LKS: _with_copy(make)}), REJECTED),
        "the zones' file left open": (make.whole(**{LKS: _in_wal(make.sent[LKS])}), REJECTED),
        "both left open": (make.whole(_in_wal(make.sent[GKRETS]), **{LKS: _in_wal(make.sent[LKS])}), REJECTED),
        "UTF-16": (make.whole(_vacuumed(make.units(MOVE), "PRAGMA encoding = 'UTF-16le'")), CHANGED),
        "other pages": (make.whole(_vacuumed(make.units(MOVE), "PRAGMA page_size = 512")), CHANGED),
        "another application": (make.whole(make.units(MOVE, "PRAGMA application_id = 7")), CHANGED),
        "no list of contents": (make.whole(make.units(MOVE, "DELETE FROM gpkg_contents")), CHANGED),
        "comments alone": (make.whole(make.units("UPDATE gkrets SET kommentar = 'Flytt til B'")), UNCHANGED),
        "lks and lks_forslag edited": (make.whole(make.units(MOVE, MOVE.replace("lks", "lks_forslag", 1))), ASKED),
        "a space behind lks": (make.whole(make.units(MOVE, 'ALTER TABLE gkrets RENAME COLUMN lks TO "lks "')), CHANGED),
        "packed by gzip": ({GKRETS: _gzip(make.units(MOVE)), LKS: make.sent[LKS]}, REJECTED),
        "a project that is a note": (make.whole(**{PROJECT: b"flytt 2 til B"}), ANY),
        "all in one zone": (make.whole(make.units(f"UPDATE gkrets SET lks = '{B}'")), ASKED),
        "units in another case of name": ({"gkrets.GPKG": make.units(MOVE), LKS: make.sent[LKS]}, CHANGED),
        "a long name": ({"a" * 180 + ".gpkg": make.units(MOVE)}, CHANGED),
        "moved units alone": (make.whole(make.units(MOVE, "DELETE FROM gkrets WHERE fid NOT IN (2, 6)")), ASKED),
    }
    return [Case(f"gpkg: {word}", files, outcome) for word, (files, outcome) in each.items()]


def _with_copy(make: Maker) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        units, zones = Path(folder, GKRETS), Path(folder, LKS)
        units.write_bytes(make.units(MOVE))
        zones.write_bytes(make.sent[LKS])
        sql(zones, f"ATTACH '{units}' AS u", "CREATE TABLE gkrets AS SELECT * FROM u.gkrets")
        return zones.read_bytes()


def _in_wal(content: bytes) -> bytes:
    return content[:18] + b"\x02\x02" + content[20:]


def _vacuumed(content: bytes, pragma: str) -> bytes:
    """The database built anew from its SQL."""
    with tempfile.TemporaryDirectory() as folder:
        path, new = Path(folder, "a.gpkg"), Path(folder, "b.gpkg")
        path.write_bytes(content)
        with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(new)) as made:
            made.execute(pragma)
            if "page_size" in pragma:
                old.execute(pragma)
                old.execute("VACUUM")
                return path.read_bytes()
            made.execute("CREATE TABLE x (y)")
            made.execute("DROP TABLE x")
            made.execute("PRAGMA writable_schema = ON")
            tables = ["gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns", "gkrets"]
            for name in tables:
                ((statement,),) = old.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name])
                made.execute(statement)
                rows = old.execute(f'SELECT * FROM "{name}"').fetchall()
                made.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(rows[0]))})', rows)
            made.execute(f"DELETE FROM gpkg_contents WHERE table_name NOT IN ({', '.join(repr(t) for t in tables)})")
            made.commit()
        return new.read_bytes()


def _gzip(content: bytes) -> bytes:
    import gzip

    return gzip.compress(content)
