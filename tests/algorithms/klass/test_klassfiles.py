"""``lks:klassfiles``: what is written, what is refused, what changed."""

import csv
from pathlib import Path

import pytest
from lks.tests.algorithms.klass.conftest import UNITS, A, B, C, D
from lks.tests.helpers.comparisons import table
from lks.tests.helpers.klass_server import TABLE, VARIANT, VERSION, read
from lks.tests.helpers.layers import values
from qgis.core import QgsProcessingException

DAY = "2027-01-01"


def findings(answer):
    return dict(values(answer["FINDINGS"], "art", "koder"))


def files(answer, day=DAY):
    return sorted(path.name.removeprefix(f"LKS-{day}-") for path in Path(answer["OUTPUT_FOLDER"]).glob("*"))


def rows(answer, name, day=DAY):
    with (Path(answer["OUTPUT_FOLDER"]) / f"LKS-{day}-{name}").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_first_version_is_written_whole_and_says_that_it_has_no_changes(units, write):
    answer = write(units([A, A, A, B, B, B]), DAY)
    both = ["grunnkrets.csv", "grunnkrets.xml", "kommune.csv", "kommune.xml"]
    assert files(answer) == [*both, "nokkel.csv", "versjon.csv", "versjon.xml"]
    assert answer["VALID"] and answer["N_ZONES"] == 2 and answer["N_UNITS"] == 6
    assert set(findings(answer)) == {"no_former"}
    report = Path(answer["REPORT"]).read_text(encoding="utf-8")
    assert "Rutevik" not in report.split("<body")[0] and "LKS-2027-01-01-versjon.xml" in report


def test_changes_are_complete_and_new_codes_say_what_they_come_from(units, write):
    layer = units([A, C, C, C, B, B], forrige=[A, A, A, B, B, B])
    answer = write(layer, DAY, PREVIOUS_FIELD="forrige", PREVIOUS_VALID_FROM="2026-01-01")
    pairs = [(row["kilde_kode"], row["mål_kode"]) for row in read(_xml(answer, "endringer"), TABLE)]
    assert pairs == [(A, A), (A, C), (B, B), (B, C)]
    assert [row["changeOccurred"] for row in rows(answer, "endringer.csv")] == [DAY] * 4
    notes = {row["kode"]: row["noter_bokmål"] for row in read(_xml(answer, "versjon"), VERSION)}
    assert notes == {A: None, B: None, C: f"Fra {A}, 56 %; {B}, 44 %"}
    assert (answer["N_CHANGES"], answer["N_NEW"], answer["N_ENDED"]) == (4, 1, 0)


def _xml(answer, name, day=DAY):
    return Path(answer["OUTPUT_FOLDER"]) / f"LKS-{day}-{name}.xml"


def test_renumbered_grunnkretser_are_followed_and_unknown_ones_are_told(units, write, tmp_path):
    old = tmp_path / "forrige.csv"
    numbers = ["43010901", *UNITS[1:]]
    old.write_text("levekaar,lksnavn,grunnkrets\n" + "".join(f"{A},Rutevik LKS 01,{unit}\n" for unit in numbers))
    changes = tmp_path / "endringer.csv"
    changes.write_text(f"oldCode;newCode;changeOccurred\n43010901;{UNITS[0]};2026-06-01\n")
    blind = write(units([A] * 6), DAY, PREVIOUS=str(old))
    assert findings(blind)["unit_unknown"] == "43010901" and blind["N_CHANGES"] == 1
    answer = write(units([A] * 6), DAY, PREVIOUS=str(old), CODE_CHANGES=[str(changes)])
    assert set(findings(answer)) == {"alone", "nothing_changed"} and answer["N_CHANGES"] == 0
    assert "endringer.xml" in Path(answer["REPORT"]).read_text(encoding="utf-8"), "a file of the former run is told"


@pytest.mark.parametrize(
    ("zones", "kind", "codes"),
    [
        ([A, A, A, "4301000099", "4301000099", B], "ends_unknown", "4301000099"),
        ([A, A, A, "13. Vinnes", B, B], "code_form", "13. Vinnes"),
        ([A, A, A, "4302000001", B, B], "other_kommune", "4302000001"),
    ],
)
def test_what_readers_cannot_use_is_refused_and_nothing_is_written(units, write, zones, kind, codes):
    answer = write(units(zones), DAY)
    assert findings(answer)[kind] == codes
    assert not answer["VALID"] and files(answer) == [] and answer["N_FILES"] == 0


def test_without_a_name_nothing_is_written_and_a_given_name_does(units, write):
    assert "no_title" in findings(write(units([A] * 6, name=""), DAY))
    answer = write(units([A] * 6, name="", lksnavn=["Rutevik LKS 01"] * 6), DAY)
    assert [row["name"] for row in rows(answer, "versjon.csv")] == ["Rutevik LKS 01"]
    told = findings(write(units([A] * 6, lksnavn=["Sentrum"] * 6), DAY))
    assert told["other_name"] == A


def test_the_grunnkretser_are_held_against_their_version(units, write, tmp_path):
    klass = tmp_path / "klass1.csv"
    known = [*UNITS[1:], "43010199"]
    klass.write_text("code;parentCode;level\n430101;;1\n" + "".join(f"{unit};430101;2\n" for unit in known))
    answer = write(units([A] * 6), DAY, GRUNNKRETS_VERSION=str(klass))
    assert findings(answer)["unknown_target"] == UNITS[0] and findings(answer)["not_in_layer"] == "43010199"
    assert not answer["VALID"] and files(answer) == []


def test_a_version_of_grunnkretser_that_has_ended_then_is_refused(units, write, tmp_path):
    for ends, is_refused in ((DAY, True), ("", False), ("2027-06-01", False)):
        klass = tmp_path / "klass1.csv"
        klass.write_text("code;name;validTo\n" + "".join(f"{unit};x;{ends}\n" for unit in UNITS))
        answer = write(units([A] * 6), DAY, GRUNNKRETS_VERSION=str(klass))
        assert ("no_overlap" in findings(answer)) == is_refused == (not answer["VALID"])


def test_the_same_input_gives_the_same_bytes(units, write, tmp_path):
    layer = units([A, C, C, B, B, D], forrige=[A, A, A, B, B, B], region=["1", "2", "2", "1", "1", "1"])
    made = []
    for _ in range(2):
        answer = write(layer, DAY, PREVIOUS_FIELD="forrige", VARIANT_FIELD="region")
        made.append({path.name: path.read_bytes() for path in Path(answer["OUTPUT_FOLDER"]).iterdir()})
    assert made[0] == made[1] and len(made[0]) == 10


def test_a_folder_that_cannot_be_written_to_is_told(units, write, tmp_path):
    (tmp_path / DAY).write_text("no folder")
    with pytest.raises(QgsProcessingException, match=DAY):
        write(units([A] * 6), DAY)


def test_a_code_is_never_given_again_and_versions_follow_one_another(units, write):
    issued = table(
        "register",
        *((name, str) for name in ("kode", "navn", "gyldig_fra", "gyldig_til")),
        values=[(A, "", "2026-01-01", ""), (D, "", "2025-01-01", "2026-01-01"), (C, "", "", "")],
    )
    layer = units([A, A, D, D, C, C], forrige=[A] * 6)
    answer = write(layer, DAY, PREVIOUS_FIELD="forrige", ISSUED=issued, PREVIOUS_VALID_FROM=DAY)
    found = findings(answer)
    assert (found["reissued"], found["issued_undated"], found["not_later"]) == (D, C, None)
    early = write(units([A] * 6, forrige=[A] * 6), "2025-06-01", PREVIOUS_FIELD="forrige", ISSUED=issued)
    assert findings(early)["overlaps"] == A and not early["VALID"]


def test_codes_that_the_version_in_klass_has_already_are_refused(units, write):
    begun = table("i-klass", ("code", str), values=[(A,), (D,)])
    answer = write(units([A] * 3 + [C] * 3), DAY, IN_VERSION=begun)
    assert findings(answer)["code_in_version"] == A and not answer["VALID"]


def test_a_variant_groups_zones_and_a_zone_in_two_groups_is_refused(units, write):
    layer = units([A, A, B, B, C, C], region=["1", "1", "2", "2", "2", "2"], navn=["Kyst"] * 2 + ["Innland"] * 4)
    answer = write(layer, DAY, VARIANT_FIELD="region", VARIANT_NAME_FIELD="navn")
    told = [
        (row["kode"], row["navn_nynorsk"], row["kilde_kode"], row["forelder"])
        for row in read(_xml(answer, "variant"), VARIANT)
    ]
    groups = [("1", "Kyst", None, None), (None, None, A, "1"), ("2", "Innland", None, None)]
    assert told == [*groups, (None, None, B, "2"), (None, None, C, "2")]
    with pytest.raises(QgsProcessingException, match=A):
        write(units([A] * 6, region=["1"] * 3 + ["2"] * 3), DAY, VARIANT_FIELD="region")


def test_rest_units_are_left_out_and_counted(units, write):
    layer = table(
        "grunnkretser",
        ("grunnkretsnummer", str),
        ("lks", str),
        ("kommunenavn", str),
        values=[(UNITS[0], A, "Rutevik"), ("43019999", "4301009999", "Rutevik"), (UNITS[1], None, "Rutevik")],
    )
    answer = write(layer, DAY)
    assert [row["grunnkrets"] for row in rows(answer, "nokkel.csv")] == [UNITS[0]]
    assert findings(answer)["rest"] == "43019999" and findings(answer)["without_zone"] == UNITS[1]


@pytest.mark.parametrize("day", ["01.01.2027", "2027-1-1", "2027-02-30"])
def test_a_day_that_is_none_is_refused_before_anything_is_done(units, write, day):
    with pytest.raises(QgsProcessingException, match="yyyy-MM-dd"):
        write(units([A] * 6), day)


def test_only_the_kommuner_asked_for(units, write):
    with pytest.raises(QgsProcessingException, match="9999"):
        write(units([A] * 6), DAY, KOMMUNER="9999")


def test_the_approved_key_comes_out_as_it_went_in(shared_data, write):
    key = shared_data / "lks" / "lks_2026_part.csv"
    answer = write(str(key), "2026-01-01", UNIT_FIELD="grunnkrets", LKS_FIELD="levekaar")
    written = Path(answer["OUTPUT_FOLDER"]) / "LKS-2026-01-01-nokkel.csv"
    assert written.read_bytes() == key.read_bytes()
    assert (answer["N_ZONES"], answer["N_UNITS"], answer["N_ERRORS"]) == (505, 2456, 0)


def test_several_names_of_a_zone_or_kommune_are_told(units, write):
    names = ["Vest", "Øst", "Øst", *["Nord"] * 3]
    answer = write(units([A, A, A, B, B, B], name=None, navn=names), DAY, LKS_NAME_FIELD="navn")
    assert findings(answer)["several_names"] == A
    assert [row["name"] for row in rows(answer, "versjon.csv")] == ["Øst", "Nord"]
