"""The process of the whole country with qgis_process, each step with its time: register, packages, simulated answers,
approvals of the kommuner whose zones of 2026 are known, KLASS, and next year's maintenance.

Usage, from the root: python -m tools.country_process DATA FOLDER [KOMMUNER]

DATA is the folder of test data (national/ and lks/), FOLDER takes all that is made, KOMMUNER is how many to go through
(empty: all). Answers are made by chance from the number of each kommune: the same in every run.
"""

from __future__ import annotations

import csv
import random
import resource
import shutil
import sqlite3
import sys
import time
import zipfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from osgeo import ogr

from tests.helpers.klass_server import TABLE, Klass, read, served  # type: ignore[import-not-found]

from .run_example import environment, qgis_process, table

ANSWERING = 300
WHO = {"WHO": "Simulering"}
DAY, VALID_FROM = "2026-03-01", "2026-01-01"


class Story:
    """The steps so far, each with its seconds on the clock and of the processors."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.env = folder, environment(folder)

    def step(self, title: str, algorithm: str, inputs: dict[str, Any]) -> dict[str, Any]:
        """Run one algorithm and tell what it took."""
        before, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        result = qgis_process(f"lks:{algorithm}", self.env, inputs)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        counts = {name: value for name, value in result.items() if isinstance(value, (int, float))}
        print(f"{title:<46}{time.monotonic() - clock:8.1f} s {cpu:8.1f} CPU s  {counts}", flush=True)
        return result

    def path(self, name: str) -> str:
        """A file of the story."""
        return str(self.folder / name)


def key(path: Path) -> dict[str, str]:
    """Zones by grunnkrets, of a key file."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["grunnkrets"].zfill(8): row["levekaar"].zfill(10) for row in csv.DictReader(file)}


def add_zones(source: str, target: str, columns: dict[str, dict[str, str]], kommuner: set[str] | None) -> list[str]:
    """Copy a layer with the zones of some keys as columns, of these kommuner only; the numbers of its kommuner."""
    opened = ogr.Open(source)
    layer = opened.GetLayer(0)
    made = ogr.GetDriverByName("GPKG").CreateDataSource(target)
    copy = made.CreateLayer("grunnkretser", layer.GetSpatialRef(), layer.GetGeomType())
    definition, found = layer.GetLayerDefn(), set()
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    kept = [index for index, name in enumerate(names) if name not in columns]
    for index in kept:
        copy.CreateField(definition.GetFieldDefn(index))
    for name in columns:
        copy.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    copy.StartTransaction()
    for row in layer:
        code = row.GetField("grunnkretsnummer")
        if kommuner is not None and code[:4] not in kommuner:
            continue
        found.add(code[:4])
        new = ogr.Feature(copy.GetLayerDefn())
        new.SetGeometry(row.GetGeometryRef())
        for index in kept:
            new.SetField(names[index], row.GetField(index))
        for name, zones in columns.items():
            if code in zones:
                new.SetField(name, zones[code])
        copy.CreateFeature(new)
    copy.CommitTransaction()
    return sorted(found)


def simulate(package: Path, target: Path, whole: bool) -> str:
    """Make the answer of a kommune: unchanged, a grunnkrets in a neighbour's zone, or (unless ``whole``) broken."""
    chance = random.Random(package.name)  # noqa: S311 - nothing secret
    kind = chance.choices(("unchanged", "moved", "broken"), (35, 50, 0 if whole else 15))[0]
    if kind == "broken":
        content = package.read_bytes()
        target.write_bytes(chance.choice((content[: len(content) // 2], b"Vi har ingen merknader.", b"")))
        return kind
    work = target.with_suffix("")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(work)
    if kind == "moved":
        (units,), (zones,) = work.glob("GKRETS-*.gpkg"), work.glob("LKS-*.gpkg")
        move(units, zones, chance)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(work.iterdir()):
            archive.write(file, file.name)
    shutil.rmtree(work)
    return kind


def move(units: Path, zones: Path, chance: random.Random) -> None:
    """Give one grunnkrets the zone of a neighbour, where there is one with another."""
    with closing(sqlite3.connect(zones)) as file:
        heads = [row[1] for row in file.execute("PRAGMA table_info(naboer)")]
        pairs = [row[heads[0] == "fid" :][:2] for row in file.execute("SELECT * FROM naboer")]
    with closing(sqlite3.connect(units)) as file:
        for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):
            file.create_function(f"ST_{name}", 1, lambda _: 0)
        zone = dict(file.execute("SELECT grunnkretsnummer, lks FROM gkrets"))
        borders = sorted(pair for pair in pairs if zone.get(pair[0]) != zone.get(pair[1]))
        if borders:
            unit, neighbour = chance.choice(borders)
            file.execute("UPDATE gkrets SET lks = ? WHERE grunnkretsnummer = ?", (zone[neighbour], unit))
            file.commit()


def waivers(findings: str, path: Path) -> None:
    """A table that waives every error and open exception that may be, as found by a first run."""
    waivable = ("several_parts", "below_floor", "below_minimum", "above_maximum")
    found = {
        (kind, zone or kommune)
        for kind, grade, zone, kommune in table(findings, ("art", "grad", "lks", "kommunenummer"))
        if kind in waivable and grade != "note"
    }
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["regel", "sone", "hvem", "hvorfor"])
        writer.writerows([*one, "Simulering", "syntetiske flater"] for one in sorted(found))


def answers(packages: Path, folder: Path, first: set[str]) -> None:
    """The answers of 300 kommuner, those of ``first`` among them and readable."""
    folder.mkdir()
    written = sorted(packages.glob("*.zip"), key=lambda path: (path.name.split("-")[1] not in first, path.name))
    chosen = written[:ANSWERING]
    kinds = Counter(simulate(path, folder / path.name, path.name.split("-")[1] in first) for path in chosen)
    print(f"Answers simulated: {dict(kinds)}", flush=True)


def main(data: Path, folder: Path, most: int | None) -> None:
    """The whole story, with times."""
    ogr.UseExceptions()
    folder.mkdir(parents=True)
    story = Story(folder)
    proposed, approved = key(data / "lks/lks_2025.csv"), key(data / "lks/lks_2026_part.csv")
    known = {code[:4] for code in approved}
    every = sorted({code[:4] for code in proposed}, key=lambda kommune: (kommune not in known, kommune))
    chosen = None if most is None else set(every[:most])
    known = known if chosen is None else known & chosen
    national, prepared, register = (
        story.path("landet.gpkg"),
        story.path("klargjort.gpkg"),
        story.path("LKS-REGISTER.gpkg"),
    )
    population = str(data / "national/befolkning.csv")
    geometry = str(data / "national/grunnkretser.gpkg")
    story.step(
        "prepare", "prepare", {"GEOMETRY": geometry, "POPULATION": [population], "YEAR": 2024, "OUTPUT": prepared}
    )
    kommuner = add_zones(prepared, national, {"lks": proposed, "lks_2026": approved}, chosen)
    shared = {"REGISTER": register, **WHO}
    new = {"INPUT": national, "WITH_ZONES": ",".join(sorted(known)), "DATE": "2025-11-01"}
    story.step(f"register: {len(kommuner)} kommuner", "register", {**shared, **new})
    packages = {
        "INPUT": national,
        "OUTPUT_FOLDER": story.path("pakker"),
        "DEADLINE": "1. februar 2026",
        "DATE": "2025-12-01",
    }
    story.step("packages", "exportpackage", {**packages, "SUMMARY": story.path("pakker.gpkg")})
    story.step("register: packages", "register", {**shared, "PACKAGES": story.path("pakker.gpkg")})
    answers(folder / "pakker", folder / "svar", known)
    read = {"ANSWER": story.path("svar"), "SENT": story.path("pakker"), "SUMMARY": story.path("svar.gpkg")}
    story.step("answers", "importfeedback", {**read, "UNITS": story.path("svarenheter.gpkg")})
    story.step("register: answers", "register", {**shared, "ANSWERS": story.path("svar.gpkg"), "DATE": "2026-02-01"})
    decide(story, national, shared, known)
    after(story, national, shared, known)


def decide(story: Story, national: str, shared: dict[str, str], known: set[str]) -> None:
    """Approvals: what may be waived is waived in a second run."""
    given = {
        **shared,
        "INPUT": national,
        "LKS_FIELD": "lks_2026",
        "KOMMUNER": ",".join(sorted(known)),
        "NATIONAL": national,
        "DATE": DAY,
        "VALID_FROM": VALID_FROM,
    }
    first = {"NATIONAL_OUT": story.path("landet_1.gpkg"), "FINDINGS": story.path("funn.gpkg")}
    story.step(
        f"approve {len(known)} kommuner", "approve", {**given, **first, "DECISIONS": story.path("avgjort_1.gpkg")}
    )
    waivers(first["FINDINGS"], story.folder / "unntak.csv")
    judged = table(story.path("avgjort_1.gpkg"), ("kommunenummer", "avgjorelse"))
    second = {
        "KOMMUNER": ",".join(kommune for kommune, state in judged if state == "avvist"),
        "NATIONAL": first["NATIONAL_OUT"],
        "NATIONAL_OUT": story.path("landet_2026.gpkg"),
        "DECISIONS": story.path("avgjort_2.gpkg"),
        "REPORT": story.path("godkjenning.html"),
        "WAIVERS": story.path("unntak.csv"),
    }
    story.step("approve the refused, with waivers", "approve", {**given, **second})
    for name in ("avgjort_1.gpkg", "avgjort_2.gpkg"):
        decisions = Counter(state for (state,) in table(story.path(name), ("avgjorelse",)))
        print(f"  {name}: {dict(decisions)}")
    for kommune, state, why in table(story.path("avgjort_2.gpkg"), ("kommunenummer", "avgjorelse", "grunn")):
        if state == "avvist":
            print(f"  {kommune}: {why[:160]}")


def uploaded(files: Path) -> Klass:
    """A KLASS that has imported the files of an upload, with the grunnkretser that they name."""
    klass = Klass()
    rows = read(files / f"LKS-{VALID_FROM}-grunnkrets.xml", TABLE)
    units = klass.of_codes(1, VALID_FROM, {row["mål_kode"]: row["mål_tittel"] or "" for row in rows if row["mål_kode"]})
    klass.import_upload(files, VALID_FROM, grunnkrets=units)
    return klass


def after(story: Story, national: str, shared: dict[str, str], known: set[str]) -> None:
    """KLASS, the dashboard, and the year after."""
    merged, part = story.path("landet_2026.gpkg"), story.path("godkjente.gpkg")
    states = table(shared["REGISTER"], ("kommunenummer", "tilstand"))
    decided = {kommune for kommune, state in states if state.startswith("godkjent")}
    if not decided:
        return
    add_zones(merged, part, {}, decided)
    files = story.path("klass")
    written = {"INPUT": part, "VALID_FROM": VALID_FROM, "OUTPUT_FOLDER": files}
    story.step("KLASS: files", "klassfiles", written)
    with served(uploaded(Path(files))) as address:
        back = {"URL": address, "DATE": VALID_FROM, "APPROVED": part, "KEY": story.path("klass_nokkel.gpkg")}
        story.step("KLASS: read back", "readklass", back)
    in_klass = {"KLASS": story.path("klass_nokkel.gpkg"), "DATE": "2026-04-15", "REPORT": story.path("register.html")}
    story.step("register: KLASS, dashboard", "register", {**shared, **in_klass, "STATES": story.path("tilstand.gpkg")})
    year = {
        "INPUT": part,
        "PREVIOUS_FIELD": "lks",
        "ISSUED": f"{shared['REGISTER']}|layername=koder",
        "VALID_FROM": "2027-01-01",
        "KEEP_MIN": 0,
        "UNITS": story.path("neste_aar.gpkg"),
    }
    story.step("next year: maintain", "maintain", year)
    print(f"  approved and in the register: {len(decided)} of {len(known)}; national division {national}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]).resolve(), int(sys.argv[3]) if len(sys.argv) > 3 else None)
