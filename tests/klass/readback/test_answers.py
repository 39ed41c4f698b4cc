"""What KLASS writes, in all its forms: the same codes, grunnkretser and changes out of each."""

import json

import pytest
from lks.lks_plugin.engine.history.code_changes import CodeChange
from lks.lks_plugin.engine.history.issued_codes import IssuedCode, with_klass
from lks.lks_plugin.engine.tables.tables import TableError
from lks.lks_plugin.klass.errors import KlassError
from lks.lks_plugin.klass.readback.answers import (
    KlassReading,
    read_issued_codes,
    read_names,
    read_units,
    read_zone_changes,
    rows_at,
    table_of_answer,
)
from lks.lks_plugin.klass.readback.comparison import compare_with_approved

A, B, C = "0301010201", "0301010202", "0301010203"
NAMES = {A: "Oslo LKS 010201", B: "Kárášjohka - Karasjok LKS 01"}


def codes_as(form):
    heads = ["code", "parentCode", "level", "name", "validFrom", "validTo"]
    rows = [[code, "", "1", name, "2026-01-01", ""] for code, name in NAMES.items()]
    if form == "json":
        return json.dumps({"codes": [dict(zip(heads, row)) for row in rows]}).encode()
    if form == "version":
        items = [dict(zip(heads, row)) for row in rows]
        return json.dumps({"name": "LKS", "levels": [{"levelNumber": 1}], "classificationItems": items}).encode()
    encoding, separator = form
    lines = [separator.join(f'"{cell}"' for cell in row) for row in [heads, *rows]]
    return "\n".join(lines).encode(encoding)


@pytest.mark.parametrize("form", ["json", "version", ("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", ";")], ids=str)
def test_a_code_list_in_every_form(form):
    assert read_names(table_of_answer("koder", codes_as(form))) == (NAMES, ())


def test_of_codes_over_time_only_those_of_the_day_are_in_force():
    rows = [(A, "2026-01-01", "2027-01-01"), (B, "2027-01-01", "")]

    def codes(*rows):
        lines = ["code,name,validFrom,validTo", *(f"{code},x,{start},{end}" for code, start, end in rows)]
        return table_of_answer("koder.csv", "\n".join(lines).encode())

    held = {day: set(read_names(rows_at(codes(*rows), day))[0]) for day in ("2026-12-31", "2027-01-01")}
    assert held == {"2026-12-31": {A}, "2027-01-01": {B}}
    assert set(read_names(rows_at(codes(*rows, (C, "", "")), "2025-01-01"))[0]) == {C}
    with pytest.raises(KlassError, match="2025-01-01"):
        rows_at(codes(*rows), "2025-01-01")
    with pytest.raises(KlassError, match=r"01\.01\.2026"):
        rows_at(codes((A, "01.01.2026", "")), "2026-06-01")


def test_iso_8859_1_is_read_as_far_as_it_goes():
    content = '"code";"name"\n"4601000001";"Bergen på øya"\n'.encode("iso-8859-1")
    assert read_names(table_of_answer("koder.csv", content)) == ({"4601000001": "Bergen på øya"}, ())


@pytest.mark.parametrize("turned", [False, True])
def test_either_side_of_a_correspondence_may_be_the_zones(turned):
    pairs = [(A, "03010101"), (B, "03010102"), (B, None)]
    heads = ("targetCode", "sourceCode") if turned else ("sourceCode", "targetCode")
    maps = [dict(zip(heads, pair)) for pair in pairs]
    table = table_of_answer("tabell", json.dumps({"correspondenceMaps": maps}).encode())
    assert read_units(table) == {"03010101": A, "03010102": B}


def test_a_table_of_other_things_and_a_grunnkrets_in_two_zones_are_refused():
    def pairs(*rows):
        maps = [{"sourceCode": one, "targetCode": other} for one, other in rows]
        return table_of_answer("tabell", json.dumps({"correspondenceItems": maps}).encode())

    with pytest.raises(KlassError, match="row 2"):
        read_units(pairs((A, "03010101"), (A, "0301")))
    with pytest.raises(KlassError, match="03010101"):
        read_units(pairs((A, "03010101"), (B, "03010101")))


def test_an_empty_list_is_no_error_and_other_things_are():
    empty = table_of_answer("endringer", b'{"codeChanges": []}')
    assert read_zone_changes(empty) == [] and read_units(empty) == {}
    for content in (b"<html>Vedlikehold</html>", b'{"error": 1}', b"[1, 2]", b"{"):
        with pytest.raises(KlassError, match="endringer"):
            table_of_answer("endringer", content)
    with pytest.raises(KlassError, match="sourcecode"):
        read_units(table_of_answer("koder", codes_as("json")))
    with pytest.raises(TableError):
        table_of_answer("x", b"\xff\xfe\x00")


def test_changes_have_born_and_gone():
    rows = [{"oldCode": A, "newCode": B, "changeOccurred": "2027-01-01"}, {"oldCode": None, "newCode": A}]
    changes = read_zone_changes(table_of_answer("e", json.dumps({"codeChanges": rows}).encode()))
    assert changes == [CodeChange(A, B, "2027-01-01"), CodeChange("", A, "")]


def test_a_code_of_several_versions_holds_from_the_first_to_the_last():
    heads = ("code", "name", "validFromInRequestedRange", "validToInRequestedRange")
    rows = [
        (A, "a", "2026-01-01", "2027-01-01"),
        (A, "a", "2025-01-01", "2026-01-01"),
        (B, "b", "2026-01-01", "2027-01-01"),
        (B, "bb", "2027-01-01", None),
    ]
    table = table_of_answer("k", json.dumps({"codes": [dict(zip(heads, row)) for row in rows]}).encode())
    read = read_issued_codes(table)
    assert read == [
        IssuedCode(A, "a", "2025-01-01", "2027-01-01", "0301"),
        IssuedCode(B, "bb", "2026-01-01", "", "0301"),
    ]
    known = [IssuedCode("4012000001", "x", "2020-01-01"), IssuedCode(A, "gammel", "", "")]
    assert with_klass(known, read) == [*read, IssuedCode("4012000001", "x", "2020-01-01")]


def test_only_what_is_equal_code_for_code_and_unit_for_unit_is_in_klass():
    units = {"03010101": A, "03010102": B}
    klass = KlassReading(NAMES, {**units, "03019999": A})
    assert compare_with_approved(units, NAMES, klass).in_klass
    renamed = compare_with_approved(units, {A: "Oslo"}, klass)
    assert renamed.in_klass and [each.kind for each in renamed.differences] == ["other_name"]
    assert not compare_with_approved(units, {}, KlassReading(NAMES)).in_klass
    moved = compare_with_approved({"03010101": A, "03010102": A, "03010103": B}, {}, klass)
    found = [(each.kind, each.code, each.approved, each.klass) for each in moved.differences]
    assert found == [("unit_elsewhere", "03010102", A, B), ("unit_missing", "03010103", B, "")]
    more = compare_with_approved({"03010101": A}, {}, klass)
    assert {each.kind for each in more.differences} == {"zone_extra", "unit_extra"}
    assert compare_with_approved({}, {}, klass, {"4012"}).differences == []
