"""The approved keys of 2026 as a version, next year's upkeep as the second, and what programs read out of both.

The proposal of 2025 was never in force: it is no version, and its codes, which come again in 2026 on other zones, count
as first given in 2026.
"""

import csv
from pathlib import Path

import pytest
from lks.tests.helpers.klass_server import Klass, served
from lks.tests.helpers.layers import values

FIRST, SECOND = "2026-01-01", "2027-01-01"
KOMMUNER = "1103,1106,4626"


@pytest.fixture(scope="module")
def story(shared_data, provider, tmp_path_factory):
    """Both versions written, imported into one KLASS; the grunnkretser with their zone of 2027."""
    import processing

    folder = tmp_path_factory.mktemp("klass")
    national, key = shared_data / "national", str(shared_data / "lks" / "lks_2026_part.csv")
    first = {"INPUT": key, "UNIT_FIELD": "grunnkrets", "LKS_FIELD": "levekaar", "KOMMUNER": KOMMUNER}
    made = processing.run("lks:klassfiles", {**first, "VALID_FROM": FIRST, "OUTPUT_FOLDER": str(folder / FIRST)})
    assert made["VALID"]
    files = {"GEOMETRY": str(national / "grunnkretser.gpkg"), "POPULATION": [str(national / "befolkning.csv")]}
    units = processing.run("lks:prepare", {**files, "YEAR": 2025, "KOMMUNER": KOMMUNER, "OUTPUT": "TEMPORARY_OUTPUT"})[
        "OUTPUT"
    ]
    kept = {"INPUT": units, "PREVIOUS": key, "STRATA_FIELDS": ["bydelsnummer"], "VALID_FROM": SECOND}
    wanted = dict.fromkeys(("UNITS", "ISSUED_OUT"), "TEMPORARY_OUTPUT")
    later = processing.run("lks:maintain", {**kept, **wanted})
    second = {"INPUT": later["UNITS"], "PREVIOUS": key, "ISSUED": later["ISSUED_OUT"], "KOMMUNER": KOMMUNER}
    days = {"VALID_FROM": SECOND, "PREVIOUS_VALID_FROM": FIRST}
    made = processing.run("lks:klassfiles", {**second, **days, "OUTPUT_FOLDER": str(folder / SECOND)})
    assert made["VALID"] and made["N_CHANGES"] > 0 and made["N_NEW"] > 0
    klass = Klass()
    codes = [unit for (unit,) in values(later["UNITS"], "grunnkretsnummer")]
    grunnkretser = klass.of_codes(1, FIRST, dict.fromkeys(codes, ""))
    for day in (FIRST, SECOND):
        klass.import_upload(folder / day, day, grunnkrets=grunnkretser)
    return klass, later["UNITS"], Path(key), folder


def zones_of(key):
    with key.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["grunnkrets"][:4] in KOMMUNER.split(",")]
    return {row["grunnkrets"]: row["levekaar"] for row in rows}


def zones_in(layer):
    pairs = values(layer, "grunnkretsnummer", "lks")
    return {unit: zone for unit, zone in pairs if zone and not zone.endswith("9999")}


def test_both_versions_are_in_klass_as_approved(story, run):
    klass, later, key, _ = story
    with served(klass) as address:
        for day, approved in ((FIRST, str(key)), (SECOND, later)):
            read = run("readklass", URL=address, DATE=day, APPROVED=approved, KOMMUNER=KOMMUNER)
            assert read["IN_KLASS"] and read["N_DIFFERENCES"] == 0


def test_a_register_read_from_klass_gives_no_code_twice(story, run):
    klass, later, key, folder = story
    with served(klass) as address:
        read = run("readklass", URL=address, DATE=SECOND, ISSUED_OUT="TEMPORARY_OUTPUT", KEY="TEMPORARY_OUTPUT")
    before, after = set(zones_of(key).values()), set(zones_in(later).values())
    ends = dict(values(read["ISSUED_OUT"], "kode", "gyldig_til"))
    assert set(ends) == before | after
    assert {code for code, end in ends.items() if end == SECOND} == before - after
    gone = next(iter(sorted(before - after)))
    again = dict.fromkeys(zones_in(later), gone)
    assert len(again) > 1
    key_again = folder / "igjen.csv"
    rows = "".join(f"{zone},x,{unit}\n" for unit, zone in again.items() if unit[:4] == gone[:4])
    key_again.write_text("levekaar,lksnavn,grunnkrets\n" + rows, encoding="utf-8")
    fields = {"UNIT_FIELD": "grunnkrets", "LKS_FIELD": "levekaar", "VALID_FROM": "2028-01-01"}
    issued = {"ISSUED": read["ISSUED_OUT"], "PREVIOUS": read["KEY"], "FINDINGS": "TEMPORARY_OUTPUT"}
    made = run("klassfiles", INPUT=str(key_again), OUTPUT_FOLDER=str(folder / "2028"), **fields, **issued)
    assert not made["VALID"] and dict(values(made["FINDINGS"], "art", "koder"))["reissued"] == gone


def test_the_populations_statistics_find_every_grunnkrets_in_its_new_zone(story, monkeypatch):
    client = pytest.importorskip("klass", reason="ssb-klass-python is not installed")
    mapping = pytest.importorskip(
        "ssb_befolkning_fagfunksjoner.klass_utils.change_mapping",
        reason="ssb-befolkning-fagfunksjoner is not installed",
    )
    klass, later, key, _ = story
    with served(klass) as address:
        monkeypatch.setattr(client.config, "BASE_URL", address)
        followed = mapping.get_klass_change_mapping(client.KlassClassification(745))
        mended = client.KlassClassification(745).get_correspondence_to(1, SECOND).to_dict("targetCode", "sourceCode")
    before, after = zones_of(key), zones_in(later)
    assert mended == after
    pairs = set(zip(followed.index, followed))
    stayed_or_new = {(before[unit], after[unit]) for unit in after if before[unit] != after[unit]}
    born = {new for old, new in stayed_or_new if new not in set(before.values())}
    assert born and {pair for pair in stayed_or_new if pair[1] in born} <= pairs
    assert {(code, code) for code in set(before.values()) & set(after.values())} <= pairs
