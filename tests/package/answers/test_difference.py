"""What a kommune did is understood; what it could not do is reported, and SSB's own values kept."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lks.lks_plugin.package.answers.answer import check_identity, read_answer
from lks.lks_plugin.package.answers.difference import difference
from lks.lks_plugin.package.answers.numbering import number_answer, read_zone
from lks.lks_plugin.package.answers.sent import sent_layer, sent_package
from lks.lks_plugin.package.refusal import Refused
from lks.tests.helpers.answers import (
    GKRETS,
    LKS,
    ZONES,
    A,
    B,
    C,
    edit_layer,
    exported,
    found,
    found_by_layer,
    put,
    read,
    said,
    sql,
    unit,
)
from qgis.core import (
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)

# -- units ------------------------------------------------------------------------------------------------------------


def test_an_answer_as_it_was_sent_changes_nothing(package):
    result = found(package)
    assert result.changes == [] and result.zone_of == ZONES


def test_exactly_the_edited_units_move(package):
    put(package[1], u1=B, u5=B)
    result = found(package)
    assert said(result) == [("moved", unit(1, 0), A, B), ("moved", unit(1, 1), A, B)]
    assert result.zone_of == [A, B, B, B, A, B, B, B, A, A, B, B]


def test_a_vacant_code_makes_a_new_zone_and_keeps_its_number(package):
    put(package[1], u0="4301000004", u4="4301000004")
    assert said(found(package)) == [
        ("new_zone", unit(0, 0), A, "4301000004"),
        ("new_zone", unit(0, 1), A, "4301000004"),
    ]


def test_codes_typed_as_numbers_with_spaces_as_names_and_serials_are_understood(package):
    put(package[1], u0=4301000002, u1=" 4301 000002 ", u4="Rutevik LKS 02", u5="2")
    result = found(package)
    assert [change[0] for change in said(result)] == ["moved"] * 4 + ["code_read"] * 2
    assert result.zone_of[:6] == [B] * 4 + [B, B]


def test_a_lost_zero_comes_back(made):
    zones = [zone.replace("4301", "0301") for zone in ZONES]
    codes = [str(3010101 + i) for i in range(12)]
    sent = sent_package(made("LKS-0301-OSLO.zip", lks=zones, grunnkretsnummer=codes))
    assert read_zone(301000002, sent, zones[0]).label == read_zone(301000002.0, sent, zones[0]).label == "0301000002"
    assert sent.layer.units.codes[0] == "03010101"


def test_empty_and_null_zones_are_told(package):
    put(package[1], u0=None, u1=" ")
    result = found(package)
    assert said(result) == [("without_zone", unit(0, 0), A, ""), ("without_zone", unit(1, 0), A, "")]
    assert result.zone_of[:2] == ["", ""]


def test_own_names_and_broken_codes_get_issued_numbers(package):
    put(package[1], u0="Ny sone ", u4="ny  sone", u7="4302000001")
    result = found(package)
    assert said(result, "new_zone") == [
        ("new_zone", unit(0, 0), A, C),
        ("new_zone", unit(0, 1), A, C),
        ("new_zone", unit(3, 1), B, "4301000004"),
    ]
    assert [change[1:] for change in said(result, "code_issued")] == [
        (unit(0, 0), "Ny sone", C),
        (unit(0, 1), "ny  sone", C),
        (unit(3, 1), "4302000001", "4301000004"),
    ]


@pytest.mark.parametrize("text", ["43010000099", "4.01E+09", "4301000002.5", "43010101"])
def test_a_number_that_went_wrong_is_a_question_and_no_zone(package, text):
    put(package[1], u3=text)
    assert said(found(package)) == [("without_zone", unit(3, 0), B, ""), ("zone_unclear", unit(3, 0), text, "")]


def test_an_own_code_above_all_issued_is_kept(package):
    put(package[1], u0="4301000042")
    assert said(found(package)) == [("new_zone", unit(0, 0), A, "4301000042")]


def test_a_code_of_former_years_is_not_used_again(made):
    # 01 to 04 were issued once; the zones of today have 01 and 05.
    sent = sent_package(made(lks=[A, A, "4301000005", "4301000005"] * 3))
    assert min(sent.vacant) == "4301000006"
    labels = [C, *sent.zone_of[1:]]
    assert number_answer(labels, sent)[C] == "4301000006"
    # Codes of years before the one sent are known by where the vacant ones begin.
    sent = replace(sent, vacant=frozenset({"4301000008", "4301000009"}))
    assert number_answer(labels, sent)[C] == "4301000008"
    assert number_answer(["4301000007", *labels[1:]], sent)["4301000007"] == "4301000008"


def test_a_unit_cannot_be_moved_to_the_rest_zone(package):
    put(package[1], u0="4301009999")
    assert said(found(package)) == [("without_zone", unit(0, 0), A, "")]


def test_codes_that_swap_places_go_back_to_theirs(package):
    put(package[1], **{f"u{i}": (B if zone == A else A) for i, zone in enumerate(ZONES)})
    result = found(package)
    assert result.zone_of == ZONES and result.moved == []
    assert {change[0] for change in said(result)} == {"code_issued"}


def test_a_code_stays_where_some_of_its_units_stay(package):
    # Most of A moves to B, and all of B to A: the kommune's own words count as long as the codes keep a foothold.
    put(package[1], u0=B, u1=B, u4=B, u5=B, u8=B, u2=A, u3=A, u6=A)
    result = found(package)
    assert result.zone_of == [B, B, A, A, B, B, A, B, B, A, B, B]


def test_comments_are_read_with_and_without_a_move(package):
    put(package[1], u1=B)
    sql(package[1] / GKRETS, "UPDATE gkrets SET kommentar = 'Skole' || fid WHERE fid <= 2")
    result = found(package)
    assert [(c.kind, c.unit, c.comment) for c in result.changes] == [
        ("moved", unit(1, 0), "Skole2"),
        ("comment", unit(0, 0), "Skole1"),
    ]
    assert result.comments == {0: "Skole1", 1: "Skole2"}


def test_the_log_is_read_beside_the_line_that_was_sent(package):
    sql(package[1] / GKRETS, f"INSERT INTO endringslogg (lks, endring, begrunnelse) VALUES ('{A}', 'Delt', 'Elv')")
    sent = sent_package(package[0])
    told = [line.text for line in read_answer(package[1]).log]
    assert "Delt: Elv" in told and set(told) == {"Delt: Elv", *(line.text for line in sent.log)}
    assert [(line.zone, line.text) for line in found(package).log] == [(A, "Delt: Elv")]
    assert [line.text for line in found_by_layer(package).log] == ["Delt: Elv"]


def test_reasons_for_a_zone_come_from_the_log_and_from_a_field_of_the_units(package):
    put(package[1], u0=C, u5="Nytt navn")
    line = "INSERT INTO endringslogg (lks, endring, begrunnelse) VALUES ('{}', '{}', '{}')"
    sql(
        package[1] / GKRETS,
        line.format(A, "Beholdt", "Øy"),
        line.format("Rutevik LKS 02", "", "Dal"),
        line.format(A, "Igjen", "Øy"),
        line.format("nytt  navn", "Ny", "Byggefelt"),
        line.format("4301000099", "Ukjent", "Ingen sone"),
        "ALTER TABLE gkrets ADD COLUMN begrunnelse TEXT",
        "UPDATE gkrets SET begrunnelse = 'Egen skole' WHERE fid <= 2",
    )
    result = found(package)
    assert result.reasons == {
        C: "Egen skole",
        A: "Øy; Egen skole",
        B: "Dal",
        result.zone_of[5]: "Byggefelt",
    }


# -- values that are not the kommune's --------------------------------------------------------------------------------


def test_altered_population_name_and_proposal_are_told_and_ours_kept(package):
    sql(
        package[1] / GKRETS,
        "UPDATE gkrets SET befolkning = 9000 WHERE fid = 1",
        "UPDATE gkrets SET grunnkretsnavn = 'Nytt navn' WHERE fid = 2",
        f"UPDATE gkrets SET lks_forslag = '{B}' WHERE fid = 5",
    )
    result = found(package)
    assert said(result) == [
        ("population_altered", unit(0, 0), "800", "9000"),
        ("name_altered", unit(1, 0), "b", "Nytt navn"),
        ("proposal_altered", unit(0, 1), A, B),
    ]
    assert result.zone_of == ZONES


def test_an_altered_polygon_is_told(package):
    edit_layer(
        package[1] / GKRETS,
        "gkrets",
        lambda layer: layer.changeGeometry(1, QgsGeometry.fromRect(QgsRectangle(0, 0, 900, 1000))),
    )
    assert said(found(package)) == [("geometry_altered", unit(0, 0), "", "")]


def test_polygons_that_start_at_another_point_or_come_in_another_crs_are_the_same(package, tmp_path):
    turned = QgsGeometry.fromWkt("MultiPolygon(((1000 0, 1000 1000, 0 1000, 0 0, 1000 0)))")
    edit_layer(package[1] / GKRETS, "gkrets", lambda layer: layer.changeGeometry(1, turned))
    path = exported(package[1] / GKRETS, tmp_path / "eksport.gpkg", "eksport", "EPSG:25832")
    assert found(package).changes == []
    assert found(package, path).changes == []


def test_missing_added_repeated_and_renumbered_units_are_told(package):
    sql(
        package[1] / GKRETS,
        "DELETE FROM gkrets WHERE fid = 1",
        f"INSERT INTO gkrets (grunnkretsnummer, lks, befolkning) VALUES ('43019901', '{A}', 5)",
        f"INSERT INTO gkrets (grunnkretsnummer, lks, befolkning) VALUES ('43010104', '{A}', 5)",
        "UPDATE gkrets SET grunnkretsnummer = 'x' WHERE fid = 12",
    )
    result = found(package)
    assert said(result) == [
        ("unit_missing", unit(0, 0), A, A),
        ("unit_missing", unit(3, 2), B, B),
        ("unit_added", "43019901", "", A),
        ("unit_twice", unit(3, 0), B, A),
        ("unit_code_altered", "x", "", B),
    ]
    assert result.zone_of == ZONES


# -- the layer instead of the package ---------------------------------------------------------------------------------


def test_the_layer_the_package_was_made_from_gives_the_same_changes(package, squares):
    put(package[1], u1=B, u0="4301000004")
    layer = squares(4, 3, lks=ZONES, kommunenavn=["Rutevik"] * 12, grunnkretsnavn=list("abcdefghijkl"))
    sent = sent_layer("ruter", read(layer), "grunnkretsnavn")["4301"]()
    answer = read_answer(package[1])
    check_identity(answer, sent)
    by_layer = difference(answer, sent)
    assert by_layer.changes == found(package).changes and len(by_layer.moved) == 2


# -- whatever a kommune writes ----------------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(labels=st.lists(st.sampled_from([A, B, C, "", "ny", "4301000099", "4302000001", "9"]), min_size=12, max_size=12))
def test_every_zone_gets_one_good_code_and_no_two_the_same(sent_once, labels):
    sent = sent_once
    codes = number_answer(labels, sent)
    assert set(codes) == {label for label in labels if label}
    assert len(set(codes.values())) == len(codes)
    assert all(len(code) == 10 and code.startswith("43010000") and code[8:] != "00" for code in codes.values())
    for label, code in codes.items():
        # A code that was sent is only found where one of its units was before.
        if code in sent.in_use:
            assert any(own == label and zone == code for own, zone in zip(labels, sent.zone_of))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=st.one_of(st.none(), st.text(max_size=30), st.integers(), st.floats(), st.booleans()))
def test_whatever_is_written_can_be_read(sent_once, value):
    own = read_zone(value, sent_once, A)
    assert isinstance(own.label, str) and len(own.text) <= 80


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), file=st.sampled_from([GKRETS, LKS, "zip"]))
def test_whatever_bytes_are_broken_an_answer_is_read_or_refused(package, sent_once, tmp_path, data, file):
    whole = package[0] if file == "zip" else package[1] / file
    content = bytearray(whole.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=20)):
        content[place] = data.draw(st.integers(0, 255))
    broken = tmp_path / f"svar{whole.suffix}"
    broken.write_bytes(content)
    try:
        answer = read_answer(broken)
        check_identity(answer, sent_once)
        assert len(difference(answer, sent_once).zone_of) == 12
    except Refused as refused:
        assert str(refused)


def test_coordinates_that_are_none_are_an_altered_polygon(package):
    layer = QgsVectorLayer(f"{package[1] / GKRETS}|layername=gkrets", "gkrets", "ogr")
    wkb = bytes(next(layer.getFeatures()).geometry().asWkb())
    del layer
    with closing(sqlite3.connect(package[1] / GKRETS)) as connection:
        (blob,) = connection.execute("SELECT geom FROM gkrets WHERE fid = 1").fetchone()
        at = blob.rindex(wkb[-16:])
        nothing = blob[:at] + b"\x00\x00\x00\x00\x00\x00\xf8\x7f" * 2 + blob[at + 16 :]
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'rtree_gkrets_geom_u%'"):
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE gkrets SET geom = ? WHERE fid = 1", (nothing,))
        connection.commit()
    assert said(found(package)) == [("geometry_altered", unit(0, 0), "", "")]


@pytest.fixture
def sent_once(package):
    return sent_package(package[0])
