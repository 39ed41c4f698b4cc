"""The clients that Statistics Norway's own programs read KLASS with, on a KLASS filled with the files written."""

import pytest
from lks.tests.algorithms.klass.conftest import UNITS, A, B, C, D, units, write  # noqa: F401 - fixtures
from lks.tests.helpers.klass_server import Klass, served

FIRST, SECOND = "2026-01-01", "2027-01-01"
BEFORE, AFTER = [A, A, A, B, B, B], [A, C, C, B, B, D]


@pytest.fixture
def filled(units, write):  # noqa: F811
    """A KLASS with two versions: A and B each gave a part to a new zone; a variant of the second."""
    klass = Klass()
    targets = {
        "grunnkrets": klass.of_codes(1, FIRST, {unit: f"Krets {unit}" for unit in UNITS}),
        "kommune": klass.of_codes(131, FIRST, {"4301": "Rutevik"}),
    }
    first = write(units(BEFORE), FIRST)
    klass.import_upload(first["OUTPUT_FOLDER"], FIRST, **targets)
    layer = units(AFTER, forrige=BEFORE, region=["1", "2", "2", "1", "1", "1"])
    second = write(layer, SECOND, PREVIOUS_FIELD="forrige", VARIANT_FIELD="region")
    version = klass.import_upload(second["OUTPUT_FOLDER"], SECOND, **targets)
    klass.import_variant(version, "Regioner 2027", f"{second['OUTPUT_FOLDER']}/LKS-{SECOND}-variant.xml")
    return klass


@pytest.fixture
def client(filled, monkeypatch):
    """``ssb-klass-python`` on that KLASS."""
    klass = pytest.importorskip("klass", reason="ssb-klass-python is not installed")
    with served(filled) as address:
        monkeypatch.setattr(klass.config, "BASE_URL", address)
        yield klass


def names(codes):
    return {code: f"Rutevik LKS {code[-2:]}" for code in codes}


def test_classification_versions_and_codes_come_back_as_written(client):
    zones = client.KlassClassification(745)
    assert [version["validFrom"] for version in zones.versions] == [SECOND, FIRST]
    version = zones.get_version()
    assert {item["code"]: item["name"] for item in version.classificationItems} == names([A, B, C, D])
    for day, codes in ((FIRST, {A, B}), (SECOND, {A, B, C, D})):
        assert zones.get_codes(day).to_dict("code", "name") == names(codes)
    notes = {item["code"]: item["notes"] for item in version.classificationItems}
    assert notes == {A: "", B: "", C: f"Fra {A}, 100 %", D: f"Fra {B}, 100 %"}


def test_correspondences_come_back_unit_for_unit(client):
    zones = client.KlassClassification(745)
    for day, wanted in ((FIRST, BEFORE), (SECOND, AFTER)):
        table = zones.get_correspondence_to(1, day, "2026-06-01" if day == FIRST else None)
        assert table.to_dict(key="targetCode", value="sourceCode") == dict(zip(UNITS, wanted))
    kommune = zones.get_correspondence_to(131, SECOND)
    assert set(kommune.data["sourceCode"]) == {A, B, C, D} and set(kommune.data["targetCode"]) == {"4301"}


def test_changes_and_variant_come_back_as_written(client):
    zones = client.KlassClassification(745)
    changes = zones.get_changes(FIRST)
    pairs = list(zip(changes["oldCode"], changes["newCode"]))
    assert pairs == [(A, A), (A, C), (B, B), (B, D)] and set(changes["changeOccurred"]) == {SECOND}
    variant = zones.get_variant_by_name("Regioner", SECOND)
    assert variant.to_dict(select_level=2) == {A: "1", B: "1", C: "2", D: "1"}


def test_the_populations_statistics_follow_old_codes_to_new_ones_splits_included(client):
    mapping = pytest.importorskip(
        "ssb_befolkning_fagfunksjoner.klass_utils.change_mapping",
        reason="ssb-befolkning-fagfunksjoner is not installed",
    ).get_klass_change_mapping(client.KlassClassification(745))
    found = set(zip(mapping.index, mapping))
    assert found == {(A, A), (A, C), (C, C), (B, B), (B, D), (D, D)}
