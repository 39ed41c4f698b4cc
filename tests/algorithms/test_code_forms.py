"""Codes as pandas and spreadsheets write them (40120101.0, 4012 0101) are the codes they are for every algorithm."""

import pytest
from lks.tests.helpers.layers import values
from qgis.core import QgsFeature, QgsVectorLayer

FORMS = ("{}.0", "spaced", "full width")
A, B = "4301000001", "4301000002"


def written(code, form):
    if form == "full width":
        return "".join(chr(0xFF10 + int(digit)) for digit in code)
    return f"{code[:3]} {code[3:]}" if form == "spaced" else form.format(code)


def table(**columns):
    fields = "&".join(f"field={name}:string" for name in columns)
    layer = QgsVectorLayer(f"NoGeometry?{fields}", "tabell", "memory")
    for row in zip(*columns.values()):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        layer.dataProvider().addFeatures([feature])
    return layer


@pytest.mark.parametrize("form", FORMS)
def test_every_algorithm_reads_the_codes(run, squares, form):
    units = [written(str(43010101 + i), form) for i in range(4)]
    zones = [written(code, form) for code in (A, A, B, B)]
    layer = squares(4, 1, grunnkretsnummer=units, lks=zones, andre=[A, A, B, B], befolkning=[1500] * 4)
    outputs = {"ZONES": "TEMPORARY_OUTPUT", "UNITS": "TEMPORARY_OUTPUT"}
    kept = run("generate", INPUT=layer, PREVIOUS_FIELD="lks", N_ZONES=2, **outputs)
    assert {lks for (lks,) in values(kept["UNITS"], "lks")} == {A, B}
    cut = table(fra=[units[0]], til=[units[1]], art=["brudd"])
    parted = run("generate", INPUT=layer, LINKS=cut, N_ZONES=4, **outputs)
    assert parted["ZONE_COUNT"] == 4
    judged = run("validate", INPUT=layer, LKS_FIELD="lks", FINDINGS="TEMPORARY_OUTPUT", **outputs)
    assert judged["VALID"]
    assert values(judged["FINDINGS"], "art", "aarsak") == [("code_padded", "other_form")]
    compared = run("compare", INPUT=layer, FIELD_A="lks", FIELD_B="andre", OVERLAP="TEMPORARY_OUTPUT")
    assert values(compared["OVERLAP"], "sone_a", "sone_b") == [(A, A), (B, B)]
    prepared = run("prepare", GEOMETRY=layer, OUTPUT="TEMPORARY_OUTPUT")
    assert values(prepared["OUTPUT"], "grunnkretsnummer", "befolkning")[0] == ("43010101", 1500)


def test_bydeler_in_two_forms_are_one_bydel(run, squares):
    layer = squares(4, 1, bydel=["430101", "430101.0", " 4301 01", "430102"], befolkning=[1500] * 4)
    outputs = {"ZONES": "TEMPORARY_OUTPUT", "UNITS": "TEMPORARY_OUTPUT"}
    made = run("generate", INPUT=layer, STRATA_FIELDS=["bydel"], N_ZONES=2, **outputs)
    assert [lks for (lks,) in values(made["UNITS"], "lks")] == ["4301010001"] * 3 + ["4301020001"]
