"""Tables as other programs write them: read where there is only one way to, refused by the cause otherwise."""

import json

import pytest
from lks.tests.algorithms.way_in.test_prepare_tables import people, prepared, write  # noqa: F401 - fixtures
from qgis.core import QgsProcessingException

A, B = "43010101", "43010102"
FORMS = {
    "lines": f'{{"krets": "{A}", "2014": 90, "2024": 100}}\n{{"krets": "{B}", "2014": 190, "2024": 200}}\n',
    "by code": {A: {"2014": 90, "2024": 100}, B: {"2014": 190, "2024": 200}},
    "by year and code": {"2014": {A: 90, B: 190}, "2024": {A: 100, B: 200}},
    "columns": {"krets": [A, B], "2014": [90, 190], "2024": [100, 200]},
    "columns of pandas": {"krets": {"0": A, "1": B}, "2014": {"0": 90, "1": 190}, "2024": {"0": 100, "1": 200}},
    "rows": [["krets", "2014", "2024"], [A, 90, 100], [B, 190, 200]],
    "wrapped": {"data": {"befolkning": {A: {"2014": 90, "2024": 100}, B: {"2014": 190, "2024": 200}}}},
}


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_json_are_read(prepared, write, form):  # noqa: F811
    content = FORMS[form] if isinstance(FORMS[form], str) else json.dumps(FORMS[form])
    result, _, _ = prepared(POPULATION=[write("folk.jsonl" if form == "lines" else "folk.json", content)])
    assert people(result) == [(100, 90), (200, 190)]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (
            '{"krets": "43010101", "2024": 100}\n{"krets": "430101',
            r"a JSON record on each line, but not in row 2.*cut off",
        ),
        ('{\n "krets": "43010101",\n "2024": ', r"no JSON from line 3 on.*cut off"),
        ("<html><body>Feil</body></html>", "no JSON from line 1 on.*another kind of file"),
        ("[5, 6]", r"It begins with \[5, 6\]"),
        ('{"id": ["a"], "size": [2], "dimension": {}, "value": [1, 2]}', "says that it is JSON-stat.*do not fit"),
    ],
)
def test_json_of_no_known_form_is_refused_by_the_cause(prepared, write, text, cause):  # noqa: F811
    with pytest.raises(QgsProcessingException, match=rf"(?s)folk\.json.*{cause}"):
        prepared(POPULATION=[write("folk.json", text)])


SPLIT = {
    "two columns": "kommune;grunnkrets;2024\n4301;0101;5\n4301;0102;6\n",
    "without zeros": "knr;kretsnr;2024\n4301;101;5\n4301;102;6\n",
    "three columns": "kommunenr;delområde;krets;2024\n4301;1;1;5\n4301;1;2;6\n",
}


@pytest.mark.parametrize("form", SPLIT)
def test_codes_that_are_split_over_columns_are_put_together(prepared, write, form):  # noqa: F811
    result, log, report = prepared(POPULATION=[write("folk.csv", SPLIT[form])])
    assert people(result) == [(5, None), (6, None)]
    for said in (log, report):
        assert "the grunnkretsnummer was put together from the columns k" in said


def test_serials_alone_are_no_codes_and_the_refusal_says_what_to_do(prepared, write):  # noqa: F811
    for text in ("kommune;grunnkrets;2024\n4301;1;5\n4301;2;6\n", "a;b;2024\n4301;0101;5\n4301;0102;6\n"):
        with pytest.raises(QgsProcessingException, match="split over columns, call them «kommune» and «grunnkrets»"):
            prepared(POPULATION=[write("folk.csv", text)])


def test_powers_of_ten_are_read_while_all_digits_are_there(prepared, write):  # noqa: F811
    folk = write("folk.csv", "krets;2024\n4,3010101E+07;5\n4.3010102e+07;6\n")
    assert people(prepared(POPULATION=[folk])[0]) == [(5, None), (6, None)]
    for text in ("krets;2024\n4,30E+07;5\n4,30E+07;6\n", "krets;2024\n43010101;5\n4.301E+07;6\n"):
        with pytest.raises(QgsProcessingException, match=r"codes in «krets» have lost digits.*Row .*E\+07»"):
            prepared(POPULATION=[write("folk.csv", text)])


def test_lost_digits_are_named_wherever_codes_are_read(run, squares, write):  # noqa: F811
    key, lost = "levekaar,grunnkrets\n4301000001,{}\n4301000001,43010102\n", "lost digits"
    given = {"INPUT": squares(2, 1), "PREVIOUS": write("k.csv", key.format(A))}
    issued = write("koder.csv", "kode;navn\n4,301E+09;Rutevik LKS 01\n")
    for more in (
        {"PREVIOUS": write("feil.csv", key.format("4.3E+07"))},
        {"CODE_CHANGES": [write("endringer.csv", "gammel;ny\n4,3E+07;43010101\n")]},
        {"ISSUED": issued},
    ):
        with pytest.raises(QgsProcessingException, match=lost):
            run("maintain", **{**given, **more})
    layer = squares(2, 1, grunnkretsnummer=["4.3E+07"] * 2, lks=["4301000001"] * 2)
    with pytest.raises(QgsProcessingException, match=r"8 digits.*«4\.3E\+07» has lost digits"):
        run("validate", INPUT=layer, LKS_FIELD="lks")
