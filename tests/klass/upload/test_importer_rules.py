"""Each rule of KLASS' importer is met before KLASS is: one bad row, one objection that names it, one sentence."""

import pytest
from lks.lks_plugin.klass.format import CORRESPONDENCE, NAMES, VARIANT, VERSION
from lks.lks_plugin.klass.upload.importer_rules import check_correspondence, check_variant, check_version
from lks.lks_plugin.klass.upload.objection_texts import objection_sentence

A, B = "4012000001", "4012000002"


def element(code, **values):
    row = dict.fromkeys(VERSION.children, "") | {"kode": code, **dict.fromkeys(NAMES, f"Bamble {code}")}
    return row | {"gyldig_fra": "01.01.2027"} | values


def pair(source, target):
    return dict.fromkeys(CORRESPONDENCE.children, "") | {"kilde_kode": source, "mål_kode": target}


def kinds(objections):
    for each in objections:
        assert "{" not in objection_sentence(each)
    return {each.kind: each.codes for each in objections}


def test_a_good_version_has_no_objections():
    assert check_version([element(A), element(B, forelder=A), dict.fromkeys(VERSION.children, " ")]) == []


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (element(A, **dict.fromkeys(NAMES, "")), "no_title"),
        (element("", navn_bokmål="Bamble"), "no_code"),
        (element(A, gyldig_fra=""), "no_valid_from"),
        (element(A, gyldig_fra="2027-01-01"), "date_form"),
        (element(A, gyldig_fra="1.1.2027"), "date_form"),
        (element(A, gyldig_fra="30.02.2027"), "date_form"),
        (element(A, gyldig_til="01.01.2027"), "ends_before_start"),
        (element(A, forelder="4012"), "unknown_parent"),
        (element(A, forelder=A), "own_parent"),
        (element(A, navn_engelsk="x" * 2049), "too_long"),
        (element(A, kortnavn_bokmål="x" * 1025), "too_long"),
        (element(A, noter_nynorsk="x" * 6001), "too_long"),
        (element(A, noter_bokmål="Fra\x0b"), "no_xml_text"),
    ],
)
def test_a_bad_element_is_named(row, kind):
    assert kinds(check_version([element(B), row])) == {kind: (row["kode"] or "#2",)}


def test_codes_twice_short_names_and_codes_that_the_version_has():
    twice = kinds(check_version([element(A), element(f" {A}"), element(B, kortnavn_bokmål="B")], has_short_names=True))
    assert twice == {"duplicate_code": (A,), "no_short_name": (A,)}
    assert kinds(check_version([element(A)], in_version={A})) == {"code_in_version": (A,)}
    assert kinds(check_version([])) == {"no_rows": ()}


def test_one_unknown_code_is_objected_to_and_one_empty_side_is_not():
    rows = [pair(A, "40120101"), pair(B, ""), pair("", "40120102"), pair("", "")]
    assert check_correspondence(rows, "grunnkrets", {A, B}, {"40120101", "40120102"}) == []
    found = check_correspondence([*rows, pair(A, "40120101")], "grunnkrets", {A}, {"40120101"})
    wanted = {"unknown_source": (B,), "unknown_target": ("40120102",), "duplicate_pair": (f"{A}→40120101",)}
    assert kinds(found) == wanted
    assert kinds(check_correspondence([pair("", "")], "changes", set(), set())) == {"no_rows": ()}


def test_a_variant_has_groups_with_names_and_members_of_the_version():
    def row(**values):
        return dict.fromkeys(VARIANT.children, "") | values

    group, member = row(kode="1", navn_bokmål="Kyst"), row(kilde_kode=A, forelder="1")
    assert check_variant([group, member], {A}) == []
    bad = [row(kode="2"), row(kode="2", navn_bokmål="x"), row(kilde_kode=B, forelder="3"), member, member]
    found = kinds(check_variant([group, *bad], {A}))
    assert found == {
        "duplicate_code": ("2",),
        "no_title": ("2",),
        "unknown_source": (B,),
        "duplicate_pair": (A,),
        "unknown_parent": (B,),
    }
