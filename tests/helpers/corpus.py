"""Answers as kommuner and strangers send them, made from one small package: what was done, and what must come of it."""

from __future__ import annotations

import io
import json
import random
import sqlite3
import struct
import tempfile
import zipfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from lks.tests.helpers.answers import GKRETS, LKS, ZONES, A, B, exported, sql
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

# What must come of an answer: the division as it was sent; another one, exactly; a reason; or a question to a person,
# whatever the division; anything but a crash.
UNCHANGED, CHANGED, REJECTED, ASKED, ANY = "unchanged", "changed", "rejected", "asked", "any"
# Two units of A go to B.
MOVED = [A, B, B, B, A, B, B, B, A, A, B, B]
MOVE = f"UPDATE gkrets SET lks = '{B}' WHERE fid IN (2, 6)"
PDF, PROJECT = "LES-MEG.pdf", "LEVEKAARSONER.qgz"


@dataclass(frozen=True)
class Case:
    """An answer: its files, sent ``how`` (zip, folder, or bare: the only file), and the outcome that is right."""

    name: str
    files: dict[str, bytes]
    outcome: str
    zones: list[str] = field(default_factory=lambda: list(MOVED))
    how: str = "zip"

    def written(self, folder: Path) -> Path:
        """Write it into a folder of its own: the path to read."""
        folder.mkdir()
        if self.how == "zip":
            with zipfile.ZipFile(folder / "svar.zip", "w", zipfile.ZIP_DEFLATED) as archive:
                for name, content in self.files.items():
                    archive.writestr(name, content)
            return folder / "svar.zip"
        for name, content in self.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        return folder / next(iter(self.files)) if self.how == "bare" else folder


class Maker:
    """Makes answers from the files of a package."""

    def __init__(self, package: Path) -> None:
        with zipfile.ZipFile(package) as archive:
            self.sent = {name: archive.read(name) for name in archive.namelist()}
        self._saved: dict[tuple[str, str], dict[str, bytes]] = {}

    def units(self, *statements: str) -> bytes:
        """The units' GeoPackage after some edits."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, GKRETS)
            path.write_bytes(self.sent[GKRETS])
            sql(path, *statements)
            return path.read_bytes()

    def whole(self, units: bytes | None = None, **more: bytes) -> dict[str, bytes]:
        """All files of the package, with other units."""
        return {**self.sent, GKRETS: self.sent[GKRETS] if units is None else units, **more}

    def saved_as(self, driver: str, suffix: str, *statements: str) -> dict[str, bytes]:
        """The units as QGIS saves them in another format, by suffix."""
        key = (driver, repr(statements))
        if key not in self._saved:
            with tempfile.TemporaryDirectory() as folder:
                path, target = Path(folder, GKRETS), Path(folder, "GKRETS-4301-RUTEVIK" + suffix)
                path.write_bytes(self.units(*statements))
                layer = QgsVectorLayer(f"{path}|layername=gkrets", "gkrets", "ogr")
                options = QgsVectorFileWriter.SaveVectorOptions()
                options.driverName = driver
                written = QgsVectorFileWriter.writeAsVectorFormatV3(
                    layer, str(target), QgsCoordinateTransformContext(), options
                )
                assert written[0] == QgsVectorFileWriter.WriterError.NoError, written
                del layer
                found = {each.name: each.read_bytes() for each in Path(folder).glob("GKRETS-4301-RUTEVIK*")}
                found.pop(GKRETS)
                self._saved[key] = {name: content for name, content in found.items() if ".gpkg" not in name}
        return self._saved[key]

    def cases(self) -> list[Case]:
        """All of them."""
        kinds = (_formats, _columns, _open_files, _missing, _codes, _beside, _polygons, _hostile, _damaged)
        return [case for kind in kinds for case in kind(self)]


# -- formats ----------------------------------------------------------------------------------------------------------

FORMATS = [("XLSX", ".xlsx"), ("CSV", ".csv"), ("GeoJSON", ".geojson"), ("ESRI Shapefile", ".shp")]


def _formats(make: Maker) -> list[Case]:
    cases = [Case("as sent", make.whole(), UNCHANGED), Case("moved", make.whole(make.units(MOVE)), CHANGED)]
    for how in ("folder", "bare"):
        cases.append(Case(f"moved, {how}", {GKRETS: make.units(MOVE)}, CHANGED, how=how))
        cases.append(Case(f"as sent, {how}", {GKRETS: make.sent[GKRETS]}, UNCHANGED, how=how))
    for driver, suffix in FORMATS:
        for edited in (False, True):
            saved = make.saved_as(driver, suffix, *([MOVE] if edited else []))
            outcome = CHANGED if edited else UNCHANGED
            word = "moved" if edited else "as sent"
            for how in ("zip", "folder"):
                cases.append(Case(f"{suffix} {word}, {how}", {LKS: make.sent[LKS], **saved}, outcome, how=how))
                cases.append(Case(f"{suffix} alone {word}, {how}", dict(saved), outcome, how=how))
            sub = {f"Svar/{name}": content for name, content in {**saved, LKS: make.sent[LKS]}.items()}
            cases.append(Case(f"{suffix} in a folder {word}", sub, outcome))
            ordered = dict(sorted(saved.items(), key=lambda item: not item[0].endswith(suffix)))
            cases.append(Case(f"{suffix} bare {word}", ordered, outcome, how="bare"))
        edited = make.saved_as(driver, suffix, MOVE)
        cases.append(Case(f"{suffix} beside units as sent", make.whole(**edited), REJECTED))
        same = make.saved_as(driver, suffix)
        cases.append(Case(f"{suffix} beside the same units", make.whole(**same), UNCHANGED))
    cases += _texts(make)
    shape = make.saved_as("ESRI Shapefile", ".shp", MOVE)
    table = {name: content for name, content in shape.items() if name.endswith((".dbf", ".cpg"))}
    cases.append(Case("dbf alone", {**table, LKS: make.sent[LKS]}, CHANGED))
    bare = {name: content for name, content in shape.items() if not name.endswith(".dbf")}
    cases.append(Case("shp without dbf", {**bare, LKS: make.sent[LKS]}, REJECTED))
    return cases


def _texts(make: Maker) -> list[Case]:
    """CSV as spreadsheets write it."""
    (text,) = (content.decode() for content in make.saved_as("CSV", ".csv", MOVE).values())
    named = text.replace(",a,", ",Blåbær,")
    cases = []
    for word, content in {
        "semicolons": text.replace(",", ";").encode(),
        "tabs": text.replace(",", "\t").encode(),
        "byte order mark": b"\xef\xbb\xbf" + named.encode(),
        "windows": named.encode("cp1252"),
        "utf-16": named.encode("utf-16"),
        "capitals": text.replace("grunnkretsnummer", "Grunnkretsnummer").replace(",lks,", ",LKS,").encode(),
        "titles": ("Svar fra Rutevik\n\n" + text).encode(),
        "numbers": text.replace(f",{B},", f",{B}.0,").encode(),
    }.items():
        cases.append(Case(f"csv with {word}", {"svar.csv": content, LKS: make.sent[LKS]}, CHANGED))
    cut = text.encode()[: len(text) * 2 // 3]
    cases.append(Case("csv cut off", {"svar.csv": cut, LKS: make.sent[LKS]}, ASKED))
    cases.append(Case("csv that opens another file", {"svar.csv": _VRT, LKS: make.sent[LKS]}, REJECTED))
    cases.append(Case("geojson that is a link", {"svar.geojson": _VRT, LKS: make.sent[LKS]}, REJECTED))
    return cases


_VRT = (
    b'<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer>'
    b"</OGRVRTDataSource>"
)


# -- columns ----------------------------------------------------------------------------------------------------------


def _columns(make: Maker) -> list[Case]:
    cases = []
    for name in ("ny_lks", "Sone", "LKS 2026", "levekårssone"):
        add = f'ALTER TABLE gkrets ADD COLUMN "{name}" TEXT'
        copy, edit = f'UPDATE gkrets SET "{name}" = lks', f"UPDATE gkrets SET \"{name}\" = '{B}' WHERE fid IN (2, 6)"
        rename = f'ALTER TABLE gkrets RENAME COLUMN lks TO "{name}"'
        only = f"UPDATE gkrets SET \"{name}\" = 'Nord' WHERE fid < 3"
        for word, statements, outcome in [
            (f"lks renamed to {name}", [MOVE, rename], CHANGED),
            (f"lks renamed to {name}, as sent", [rename], UNCHANGED),
            (f"edits in a second column {name}", [add, copy, edit], REJECTED),
            (f"edits alone in a second column {name}", [add, edit], REJECTED),
            (f"second column {name} says the same", [add, copy], UNCHANGED),
            (f"edits in both, {name}", [MOVE, add, copy], CHANGED),
            (f"words in a second column {name}", [add, only], REJECTED),
            (f"lks gone, words in {name}", [rename, f"UPDATE gkrets SET \"{name}\" = 'Nord'"], REJECTED),
        ]:
            cases.append(Case(word, make.whole(make.units(*statements)), outcome))
    both = [f"ALTER TABLE gkrets ADD COLUMN {name} TEXT" for name in ("en", "to")]
    both += ["UPDATE gkrets SET en = lks", f"UPDATE gkrets SET to_ = '{A}'".replace("to_", '"to"')]
    both = [statement.replace("COLUMN to ", 'COLUMN "to" ') for statement in both]
    both.append("ALTER TABLE gkrets RENAME COLUMN lks TO gammel")
    emptied = "UPDATE gkrets SET lks = NULL"
    for word, statements, outcome in [
        ("three columns of zones", both, REJECTED),
        ("lks in capitals", [MOVE, "ALTER TABLE gkrets RENAME COLUMN lks TO LKS"], CHANGED),
        ("lks_forslag edited", [MOVE.replace("SET lks", "SET lks_forslag")], REJECTED),
        ("lks removed", ["ALTER TABLE gkrets DROP COLUMN lks"], REJECTED),
        ("lks emptied", [emptied], ASKED),
        ("unit column renamed", [MOVE, "ALTER TABLE gkrets RENAME COLUMN grunnkretsnummer TO nr"], CHANGED),
        ("unit column renamed, as sent", ["ALTER TABLE gkrets RENAME COLUMN grunnkretsnummer TO nr"], UNCHANGED),
    ]:
        cases.append(Case(word, make.whole(make.units(*statements)), outcome))
    return cases


# -- left open --------------------------------------------------------------------------------------------------------


def edited_in_wal(units: bytes) -> tuple[bytes, bytes]:
    """The GeoPackage and its ``-wal`` as they are while QGIS has the saved layer in edit mode."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, GKRETS)
        path.write_bytes(units)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'rtree_%_update%'"):
                connection.execute(f'DROP TRIGGER "{name}"')
            connection.execute(MOVE)
            connection.commit()
            return path.read_bytes(), Path(f"{path}-wal").read_bytes()


def _open_files(make: Maker) -> list[Case]:
    units, wal = edited_in_wal(make.sent[GKRETS])
    garbled = bytearray(wal)
    garbled[len(wal) // 2] ^= 0xFF
    first = bytearray(wal)
    first[0] ^= 0xFF
    other = f"{GKRETS}-wal"
    cases = []
    for how in ("zip", "folder"):
        for word, more, outcome in [
            ("whole", {other: wal}, CHANGED),
            ("with -shm", {other: wal, f"{GKRETS}-shm": b"x"}, CHANGED),
            ("gone", {}, REJECTED),
            ("empty", {other: b""}, REJECTED),
            ("named (1)", {"GKRETS-4301-RUTEVIK (1).gpkg-wal": wal}, REJECTED),
            ("named -wal (1)", {f"{other} (1)": wal}, REJECTED),
            ("under any name", {"gkrets.tmp": wal}, REJECTED),
            ("truncated", {other: wal[: len(wal) // 2]}, REJECTED),
            ("truncated at a frame", {other: wal[: 32 + 4120]}, REJECTED),
            ("head alone", {other: wal[:32]}, REJECTED),
            ("garbled", {other: bytes(garbled)}, REJECTED),
            ("another head", {other: bytes(first)}, REJECTED),
        ]:
            cases.append(Case(f"-wal {word}, {how}", {GKRETS: units, LKS: make.sent[LKS], **more}, outcome, how=how))
    closed = {GKRETS: make.sent[GKRETS], LKS: make.sent[LKS], other: wal}
    cases.append(Case("-wal beside a closed file", closed, REJECTED))
    return cases


# -- units ------------------------------------------------------------------------------------------------------------


def _missing(make: Maker) -> list[Case]:
    cases = []
    for word, where in {"half": "fid > 6", "one": "fid = 12", "all": "1", "all but one": "fid > 1"}.items():
        gone = f"DELETE FROM gkrets WHERE {where}"
        cases.append(Case(f"{word} of the units gone", make.whole(make.units(gone)), REJECTED))
    for driver, suffix in FORMATS:
        saved = make.saved_as(driver, suffix, "DELETE FROM gkrets WHERE fid > 6")
        cases.append(Case(f"half of the units gone, {suffix}", {LKS: make.sent[LKS], **saved}, REJECTED))
    split = f"INSERT INTO gkrets (grunnkretsnummer, lks, befolkning) VALUES ('43010101', '{B}', 5)"
    for word, statement, outcome in [
        ("a unit divided", split, REJECTED),
        ("a unit divided among moves", split + ";" + MOVE, REJECTED),
        ("a unit twice", split.replace(B, A), UNCHANGED),
        ("a unit without number", "UPDATE gkrets SET grunnkretsnummer = NULL WHERE fid = 3", REJECTED),
        ("another unit", split.replace("43010101", "43019901"), REJECTED),
        ("numbers in other words", "UPDATE gkrets SET grunnkretsnummer = 'krets nr ' || fid", REJECTED),
    ]:
        cases.append(Case(word, make.whole(make.units(*statement.split(";"))), outcome))
    cases.append(Case("zones alone", {LKS: make.sent[LKS]}, REJECTED))
    return cases


# -- codes ------------------------------------------------------------------------------------------------------------

FORMS = [
    *("{}.0", "{},0", "{}.000", "'{}", " {} ", "\u200b{}", "{}\u200d", "\u200f{}", "\u202a{}\u202c", "\ufeff{}"),
    *("\u00a0{}", "{}\u2007", "LKS {}", "lks{}", "LKS: {}", "{}\x00og mer", "{}\t", "\u00ad{}"),
]
SPELT = {
    "soft hyphen": lambda code: code[:4] + "\u00ad" + code[4:],
    "space": lambda code: code[:4] + " " + code[4:],
    "no-break space": lambda code: code[:4] + "\u00a0" + code[4:],
    "narrow space": lambda code: code[:4] + "\u202f" + code[4:],
    "zero width": lambda code: "\u200b".join(code),
    "hyphen": lambda code: code[:4] + "-" + code[4:],
    "dash": lambda code: code[:4] + "\u2013" + code[4:],
    "non-breaking hyphen": lambda code: code[:4] + "\u2011" + code[4:],
    "slash": lambda code: code[:4] + "/" + code[4:],
    "full width": lambda code: "".join(chr(ord(each) + 0xFEE0) for each in code),
    "arabic": lambda code: "".join(chr(0x0660 + int(each)) for each in code),
    "extended arabic": lambda code: "".join(chr(0x06F0 + int(each)) for each in code),
    "power": lambda code: f"{code[0]}.{code[1:]}E+{len(code) - 1:02d}",
    "power with comma": lambda code: f"{code[0]},{code[1:]}E+{len(code) - 1:02d}",
}
UNCLEAR = ["4.30E+09", "43010000021", "4301000002.5", "43010101", "430100000²", "4301-00-0"]


def _codes(make: Maker) -> list[Case]:
    forms = {form: form.format for form in FORMS} | SPELT
    cases = []
    for word, form in forms.items():
        zone = _quoted(form(B))
        moved = make.units(f"UPDATE gkrets SET lks = {zone} WHERE fid IN (2, 6)")
        same = make.units(f"UPDATE gkrets SET lks = {zone} WHERE lks = '{B}'")
        cases.append(Case(f"zone as {word!r}", make.whole(moved), CHANGED))
        cases.append(Case(f"zone as {word!r}, as sent", make.whole(same), UNCHANGED))
        if not word.casefold().startswith("lks"):
            unit = make.units(MOVE, f"UPDATE gkrets SET grunnkretsnummer = {_quoted(form('43010101'))} WHERE fid = 1")
            cases.append(Case(f"unit as {word!r}", make.whole(unit), CHANGED))
    for text in UNCLEAR:
        wrong = make.units(f"UPDATE gkrets SET lks = {_quoted(text)} WHERE fid IN (2, 6)")
        cases.append(Case(f"zone as {text!r}", make.whole(wrong), ASKED))
    number = make.units(f"UPDATE gkrets SET lks = {B} WHERE fid IN (2, 6)")
    return [*cases, Case("zone as a number", make.whole(number), CHANGED)]


def _quoted(text: str) -> str:
    return " || char(0) || ".join("'" + part.replace("'", "''") + "'" for part in text.split("\0"))


# -- what lies beside -------------------------------------------------------------------------------------------------


def _beside(make: Maker) -> list[Case]:
    moved, cases = make.units(MOVE), []
    for name in ("brev.docx", "Kart 12:30.png", "notat.txt", "Møte 1.pdf", "skisse.jpg", "svar.msg", "tom.xlsx.txt"):
        cases.append(Case(f"as sent with {name}", make.whole(**{name: b"se her"}), REJECTED))
        cases.append(Case(f"moved with {name}", make.whole(moved, **{name: b"se her"}), CHANGED))
    for name in ("soner.kml", "svar.ods", "kart.gml", "kart.tab", "base.gdb/a1.gdbtable", "svar.xls", "x.parquet"):
        cases.append(Case(f"as sent with {name}", make.whole(**{name: b"se her"}), REJECTED))
        cases.append(Case(f"moved with {name}", make.whole(moved, **{name: b"se her"}), REJECTED))
    for name in (f"{PROJECT}~", "gkrets.qml", ".DS_Store", "__MACOSX/._x", "Thumbs.db"):
        cases.append(Case(f"as sent with {name}", make.whole(**{name: b"x"}), UNCHANGED))
    for word, content in {
        "text": b"skole;elever\nA;3\n",
        "json": b'{"type": "FeatureCollection", "features": []}',
    }.items():
        name = "skoler.csv" if word == "text" else "tom.geojson"
        outcome = REJECTED if word == "text" else UNCHANGED
        cases.append(Case(f"as sent with other {word}", make.whole(**{name: content}), outcome))
    table = "CREATE TABLE forslag (fid INTEGER PRIMARY KEY, tekst TEXT)"
    listed = "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('forslag', 'attributes')"
    wish = "INSERT INTO forslag (tekst) VALUES ('Flytt sentrum')"
    for word, statements, outcome in [
        ("a table of wishes", [table, listed, wish], REJECTED),
        ("a table of wishes that is not listed", [table, wish], REJECTED),
        ("an empty table", [table, listed], UNCHANGED),
        ("a column of remarks", [*_column("merknad", "'bør flyttes'")], REJECTED),
        ("an empty column", [*_column("merknad", "NULL")], UNCHANGED),
        ("an area", [*_column("shape_area", "17.5")], UNCHANGED),
        ("comments", ["UPDATE gkrets SET kommentar = 'Bra'"], UNCHANGED),
        ("another population", ["UPDATE gkrets SET befolkning = 9 WHERE fid = 1"], UNCHANGED),
    ]:
        cases.append(Case(f"as sent with {word}", make.whole(make.units(*statements)), outcome))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, LKS)
        path.write_bytes(make.sent[LKS])
        sql(path, "UPDATE lks SET lksnavn = 'Sentrum' WHERE fid = 1")
        cases.append(Case("a zone renamed", make.whole(**{LKS: path.read_bytes()}), REJECTED))
        target = exported(_written(folder, "x.gpkg", moved), Path(folder, "ny.gpkg"), "eksport", "EPSG:25832")
        copy = target.read_bytes()
    cases.append(Case("an export of the edits alone", {"a/ny.gpkg": copy}, CHANGED))
    cases.append(Case("two GeoPackages of one name that agree", {"a/x.gpkg": moved, "b/x.gpkg": moved}, CHANGED))
    two = {f"a/{GKRETS}": moved, f"b/{GKRETS}": make.sent[GKRETS]}
    cases.append(Case("two GeoPackages of one name", two, REJECTED))
    return cases


def _written(folder: str, name: str, content: bytes) -> Path:
    path = Path(folder, name)
    path.write_bytes(content)
    return path


def _column(name: str, value: str) -> list[str]:
    return [f"ALTER TABLE gkrets ADD COLUMN {name} TEXT", f"UPDATE gkrets SET {name} = {value} WHERE fid = 4"]


def _polygons(make: Maker) -> list[Case]:
    """Zones drawn anew instead of units moved."""
    cases = []
    for word, edge, outcome, zones in [
        ("a column further", 3000, CHANGED, [A, A, A, B] * 3),
        ("a little further", 2015, REJECTED, []),
        ("through units", 2400, REJECTED, []),
    ]:
        with tempfile.TemporaryDirectory() as folder:
            path = _written(folder, LKS, make.sent[LKS])
            layer = QgsVectorLayer(f"{path}|layername=lks", "lks", "ogr")
            assert layer.startEditing()
            for row in layer.getFeatures():
                box = row.geometry().boundingBox()
                left, right = (0, edge) if row["lks"] == A else (edge, 4000)
                layer.changeGeometry(row.id(), _rectangle(left, box.yMinimum(), right, box.yMaximum()))
            assert layer.commitChanges()
            del layer
            exact = exported_zones(path, Path(folder, "nye.gpkg"))
            cases.append(Case(f"zones drawn {word}", make.whole(**{LKS: exact}), outcome, zones))
    return cases


def exported_zones(path: Path, target: Path) -> bytes:
    """A copy that is closed, for QGIS keeps the one it edited open for a minute."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    return target.read_bytes()


def _rectangle(left, bottom, right, top):
    from qgis.core import QgsGeometry, QgsRectangle

    geometry = QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top))
    geometry.convertToMultiType()
    return geometry


# -- strangers --------------------------------------------------------------------------------------------------------


def _hostile(make: Maker) -> list[Case]:
    units, cases = make.sent[GKRETS], []
    for name in ("../x.gpkg", "/x.gpkg", "C:\\x.gpkg", "x.gpkg:skjult", "CON", "mer.zip", "a/../../b.txt", "y.tar.gz"):
        cases.append(Case(f"a file {name}", make.whole(**{name: units}), REJECTED))
    for statement in (
        "CREATE TRIGGER t AFTER UPDATE ON gkrets BEGIN UPDATE gkrets SET befolkning = 1; END",
        "CREATE VIEW v AS SELECT * FROM gkrets",
        "CREATE VIRTUAL TABLE f USING fts4(x)",
        "CREATE VIRTUAL TABLE f /* USING rtree */ USING fts4(x)",
        'CREATE VIRTUAL TABLE "x USING rtree" USING fts4(x)',
        "ALTER TABLE gkrets ADD COLUMN sum INTEGER AS (befolkning * 2)",
    ):
        cases.append(Case(statement, make.whole(make.units(statement)), REJECTED))
    cases.append(Case("a bomb", {GKRETS: b"SQLite format 3\0" + bytes(40_000_000)}, REJECTED))
    deep = json.dumps({"type": "FeatureCollection", "features": []}).replace("[]", "[" * 5000 + "]" * 5000).encode()
    cases.append(Case("deep json", make.whole(**{"x.geojson": deep}), REJECTED))
    book = io.BytesIO()
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/workbook.xml", bytes(31_000_000))
    cases.append(Case("a workbook that is a bomb", make.whole(**{"x.xlsx": book.getvalue()}), REJECTED))
    for name, content in {"tom.zip": b"", "brev.zip": b"Hei", "svar.pdf": b"%PDF", "svar.docx": b"PK"}.items():
        cases.append(Case(f"{name} alone", {name: content}, REJECTED, how="bare"))
    sheet = next(iter(make.saved_as("XLSX", ".xlsx", MOVE).values()))
    cases.append(Case("a workbook named zip", {"svar.zip": sheet}, REJECTED, how="bare"))
    whole = Case("x", make.whole(make.units(MOVE)), ANY)
    with tempfile.TemporaryDirectory() as folder:
        content = bytearray(whole.written(Path(folder, "x")).read_bytes())
    for method in (9, 93):
        packed = bytes(content).replace(b"\x50\x4b\x01\x02\x14\x03\x14\x00\x00\x00\x08\x00", _central(method))
        cases.append(Case(f"packed by method {method}", {"svar.zip": packed}, REJECTED, how="bare"))
    return cases


def _central(method: int) -> bytes:
    return b"\x50\x4b\x01\x02\x14\x03\x14\x00\x00\x00" + struct.pack("<H", method)


def _damaged(make: Maker) -> list[Case]:
    """Bytes broken on the way; whatever comes of it, it is not taken for the kommune's wish to keep everything."""
    draw, cases = random.Random(1), []
    moved = make.units(MOVE)
    for number in range(30):
        content = bytearray(moved)
        for _ in range(8):
            content[draw.randrange(100, len(content))] = draw.randrange(256)
        cases.append(Case(f"broken {number}", {GKRETS: bytes(content), LKS: make.sent[LKS]}, ANY))
        cut = moved[: draw.randrange(1, len(moved) - 1)]
        cases.append(Case(f"cut off {number}", {GKRETS: cut, LKS: make.sent[LKS]}, REJECTED))
    return cases


assert ZONES != MOVED
