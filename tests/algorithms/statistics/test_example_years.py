"""Twelve years of the example kommune, with changes of codes, through the whole algorithm."""

import csv
import sqlite3
from contextlib import closing

import pytest


@pytest.fixture(scope="module")
def example(provider, tmp_path_factory):
    import processing

    folder = tmp_path_factory.mktemp("serie")
    made = processing.run("lks:examplekommune", {"OUTPUT": "TEMPORARY_OUTPUT", "SERIES": str(folder), "UNIT_COUNT": 40})
    units = sorted(f["grunnkretsnummer"] for f in made["OUTPUT"].getFeatures())[:-1]
    key = folder / "nokkel.csv"
    lines = [
        f"99010000{1 + at * 8 // len(units):02d},Eksempelvik LKS {1 + at * 8 // len(units):02d},{unit}"
        for at, unit in enumerate(units)
    ]
    key.write_text("\n".join(["levekaar,lksnavn,grunnkrets", *lines]) + "\n", encoding="utf-8")
    return folder


def rows_of(path):
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.fixture(scope="module")
def result(example, tmp_path_factory):
    import processing

    out = tmp_path_factory.mktemp("ut")
    return processing.run(
        "lks:statistics",
        {
            "DIVISION": str(example / "nokkel.csv"),
            "TABLES": [str(example / "befolkning.csv"), str(example / "indikatorer.csv")],
            "CODE_CHANGES": [str(example / "endringer.csv")],
            "AGE_TABLES": [str(example / "alder_kjonn.csv")],
            "FACTS": str(out / "fakta.gpkg"),
            "REPORT": str(out / "r.html"),
        },
    )


def query(result, text):
    with closing(sqlite3.connect(result["FACTS"])) as database:
        return database.execute(text).fetchall()


def test_every_year_adds_up_to_what_the_tables_have(example, result):
    assert result["BALANCED"]
    people = {}
    for row in rows_of(example / "befolkning.csv"):
        people[int(row["år"])] = people.get(int(row["år"]), 0) + int(row["befolkning"])
    assert len(people) == 12
    assert (
        dict(query(result, "SELECT aar, teller FROM fakta WHERE nivaa='kommune' AND indikator='befolkning'")) == people
    )
    poor = {}
    for row in rows_of(example / "indikatorer.csv"):
        poor[int(row["år"])] = poor.get(int(row["år"]), 0) + int(row["sosialhjelp_teller"])
    assert (
        dict(query(result, "SELECT aar, teller FROM fakta WHERE nivaa='kommune' AND indikator='sosialhjelp'")) == poor
    )


def test_a_hidden_count_is_never_alone(result):
    """In no indicator and year is one zone hidden by itself, unless another has no series yet or no figure."""
    cells = query(result, "SELECT indikator, aar, flagg FROM fakta WHERE nivaa = 'lks'")
    zones = query(result, "SELECT COUNT(*) FROM omraader WHERE nivaa = 'lks'")[0][0]
    count, hidden = {}, {}
    for key, year, sign in cells:
        count[(key, year)] = count.get((key, year), 0) + 1
        hidden[(key, year)] = hidden.get((key, year), 0) + (sign == ":")
    assert any(hidden.values())
    whole = [cell for cell, number in count.items() if number == zones and not cell[0].startswith("medianinntekt")]
    assert whole and all(hidden[cell] != 1 for cell in whole)


def test_what_happened_is_told(result):
    assert result["N_BREAKS"] >= 1
    assert query(result, "SELECT COUNT(*) FROM fakta WHERE tilnaermet = 1 AND indikator = 'medianinntekt'")[0][0] > 0


def test_the_standardised_ratio_of_all_is_a_hundred(example, result):
    """What is expected adds up to what there is: SMR is 100 in the kommune that the rates come from."""
    every = query(result, "SELECT smr, meis, rate FROM fakta WHERE nivaa = 'kommune' AND indikator = 'uforetrygd'")
    assert len(every) == 12
    assert all(smr == pytest.approx(100) and meis == pytest.approx(rate) for smr, meis, rate in every)
    hidden = query(result, "SELECT smr, meis FROM fakta WHERE indikator = 'uforetrygd' AND flagg = ':'")
    assert hidden and all(row == (None, None) for row in hidden)
    zones = query(result, "SELECT COUNT(*) FROM fakta WHERE nivaa = 'lks' AND smr IS NOT NULL")
    assert zones[0][0] > 20
