"""``lks:concentration`` on layers and tables as users have them."""

import pytest
from lks.tests.helpers.layers import values
from qgis.core import QgsProcessingException, QgsProcessingFeedback

KEYS = ("innvandrere", "personer_lavinntekt_eu60", "barn_enslige_foreldre", "lav_utdanning_16")


@pytest.fixture
def concentration(run):
    def call(feedback=None, **parameters):
        return run("concentration", feedback, **{"AREAS": "TEMPORARY_OUTPUT", **parameters})

    return call


def fields(tellere, nevner=1000, keys=KEYS, **more):
    """The same tellere for every indicator."""
    made = {f"{key}_teller": list(tellere) for key in keys}
    return {**made, **{f"{key}_nevner": [nevner] * len(tellere) for key in keys}, **more}


def zones(*serials):
    return [f"430100000{serial}" for serial in serials]


def test_grunnkretser_are_summed_to_zones(concentration, squares, tmp_path):
    tellere = [100, 100, 200, 200, 300, 300, 400, 800]
    layer = squares(8, 1, lks=zones(1, 1, 2, 2, 3, 3, 4, 4), lksnavn=["Vik"] * 8, **fields(tellere))
    report = tmp_path / "r.html"
    feedback = QgsProcessingFeedback()
    result = concentration(feedback, INPUT=layer, REPORT=str(report))
    found = values(result["AREAS"], "omraade", "navn", "befolkning", "indeks", "antall_hoye", "klasse", "rang")
    assert found == [
        ("4301000001", "Vik", 1600, 10.0, 0, "0", 4),
        ("4301000002", "Vik", 1600, 20.0, 0, "0", 3),
        ("4301000003", "Vik", 1600, 30.0, 0, "0", 2),
        ("4301000004", "Vik", 1600, 60.0, 4, "4", 1),
    ]
    assert [feature.geometry().area() for feature in result["AREAS"].getFeatures()] == pytest.approx([2e6] * 4)
    assert (result["N_AREAS"], result["N_HIGHEST"], result["N_UNKNOWN"]) == (4, 1, 0)
    text = report.read_text("utf-8")
    assert "averaged_inverted_cdf" in text and "summed to areas" in text and "data:image/png" in text


def test_hidden_and_missing_figures_are_told_and_not_guessed(concentration, squares):
    layer = squares(
        4,
        1,
        lks=zones(1, 2, 3, 4),
        **{
            **fields([100, 200, 300, 400]),
            "innvandrere_teller": [None, 200, 300, 400],
            "innvandrere_flagg": [":", "", "", ""],
            "lav_utdanning_16_nevner": [1000, 1000, None, 1000],
        },
    )
    feedback = QgsProcessingFeedback()
    result = concentration(feedback, INPUT=layer)
    found = values(result["AREAS"], "indeks", "klasse", "innvandrere_flagg", "lav_utdanning_16_flagg")
    # Of three known shares the limit is the highest itself: area 4 is high only where all four are known.
    assert found == [(None, None, ":", None), (20, "0", None, None), (None, None, None, ".."), (40, "2–3", None, None)]
    assert result["N_UNKNOWN"] == 2
    assert "hidden figures (:) (1), without index and class: 4301000001" in feedback.textLog()
    partly = concentration(INPUT=layer, PARTIAL=True)
    assert values(partly["AREAS"], "indeks") == [(10.0,), (20.0,), (30.0,), (40.0,)]


def test_zones_that_statistics_made(run, concentration, squares, tmp_path):
    """The chain of a user: the protected zones go in, and what is hidden there stays hidden."""
    layer = squares(6, 1, lks=zones(*range(1, 7)), befolkning=[1500] * 6, **fields([2, 40, 50, 60, 70, 80]))
    made = run("statistics", DIVISION=layer, TABLES=[layer], TABLE_YEAR=2024, ZONES="TEMPORARY_OUTPUT")
    result = concentration(INPUT=made["ZONES"])
    found = values(result["AREAS"], "omraade", "klasse", "befolkning", "innvandrere_flagg", "innvandrere_prosent")
    assert found[0] == ("4301000001", None, 1500, ":", None)
    assert found[-1] == ("4301000006", "4", 1500, None, 8.0)


def test_other_limits_of_income_and_what_choices_change(concentration, squares, tmp_path):
    keys = (*KEYS, "personer_lavinntekt_eu50")
    turned = {"personer_lavinntekt_eu50_teller": [400, 300, 200, 100]}
    layer = squares(4, 1, lks=zones(1, 2, 3, 4), **{**fields([100, 200, 300, 400], keys=keys), **turned})
    report = tmp_path / "r.html"
    result = concentration(INPUT=layer, LOW_INCOME="eu50", REPORT=str(report))
    assert values(result["AREAS"], "klasse") == [("1",), ("0",), ("0",), ("2–3",)]
    text = report.read_text("utf-8")
    row = text[text.index("(LOW_INCOME)</td>") :]
    assert "eu60" in row[:200] and '<td class="n">2</td>' in row[:200]


def test_own_percentages_without_polygons(concentration, tmp_path):
    table = tmp_path / "omraader.csv"
    table.write_text("omr,uro,fattig_andel\nA,10,0.1\nB,20,0.2\nC,30,0.3\nD,40,0.1\n", encoding="utf-8")
    (tmp_path / "omraader.csvt").write_text('"String","Real","Real"', encoding="utf-8")
    result = concentration(INPUT=str(table), AREA_FIELD="omr", INDICATORS=["uro", "fattig_andel"])
    found = values(result["AREAS"], "omraade", "indeks", "klasse", "sikkerhet")
    assert found == [("A", 10, "0", None), ("B", 20, "0", None), ("C", 30, "1", None), ("D", 25, "1", None)]


@pytest.mark.parametrize(
    "change, parameters, words",
    [
        ({"innvandrere_teller": ["mange", "1", "2", "3"]}, {}, "mange.*4301000001"),
        ({"innvandrere_teller": [-1, 1, 2, 3]}, {}, "negative"),
        ({}, {"AREA_FIELD": "grunnkrets"}, "grunnkrets"),
        ({}, {"LOW_INCOME": "eu50"}, "personer_lavinntekt_eu50_teller"),
        ({}, {"REFERENCE": "large"}, "20.000"),
        ({}, {"INDICATORS": ["befolkning"]}, "0 to 100.*4301000001"),
        ({"lks": zones(1, 1, 2, 2), "uro": [1, 2, 3, 4]}, {"INDICATORS": ["uro"]}, "cannot be summed"),
    ],
)
def test_bad_input_is_told(concentration, squares, change, parameters, words):
    layer = squares(4, 1, **{"lks": zones(1, 2, 3, 4), **fields([100, 200, 300, 400]), **change})
    with pytest.raises(QgsProcessingException, match=words):
        concentration(INPUT=layer, **parameters)


def test_small_counts_are_warned_of(concentration, squares):
    feedback = QgsProcessingFeedback()
    concentration(feedback, INPUT=squares(4, 1, lks=zones(1, 2, 3, 4), **fields([3, 200, 300, 400])))
    assert "not for publication: 4." in feedback.textLog()


def test_rows_that_would_count_people_twice_are_refused_and_men_and_women_summed(concentration, squares):
    def layer(**more):
        tellere = [50, 50, 100, 100, 150, 150, 200, 200]
        units = [f"4301010{unit}" for unit in (1, 1, 2, 2, 3, 3, 4, 4)]
        return squares(8, 1, lks=zones(1, 1, 2, 2, 3, 3, 4, 4), grunnkretsnummer=units, **fields(tellere), **more)

    found = concentration(INPUT=layer(kjonn=["Menn", "Kvinner"] * 4))
    assert values(found["AREAS"], "indeks") == [(5.0,), (10.0,), (15.0,), (20.0,)]
    for field, two in (("kjonn", ["Begge kjønn", "Menn"]), ("aar", ["2023", "2024"]), ("alder", ["0-17", "30+"])):
        with pytest.raises(QgsProcessingException, match=f"several values of «{field}»"):
            concentration(INPUT=layer(**{field: two * 4}))
    with pytest.raises(QgsProcessingException, match=r"in several rows.*43010101"):
        concentration(INPUT=layer())
