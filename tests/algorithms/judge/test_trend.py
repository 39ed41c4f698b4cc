"""The trend of the kommune, out of StatBank tables by kommune, and the rule about decline that rests on it."""

import json

import pytest
from lks.tests.helpers.layers import values
from qgis.core import QgsProcessingException, QgsProcessingFeedback

A, B = "4301000001", "4301000002"
HISTORY = (
    '"07459: Befolkning"\n\n"region";"Personer 2014";"Personer 2024"\n"K-4301 Rutevik";{then};2900\n"0301 Oslo";1;2\n'
)
MAIN, LOW = "Hovedalternativet (MMMM)", "Lav nasjonal vekst (LLML)"


def projection(main, low, years=(2024, 2034)):
    """A JSON-stat table of projections, as the StatBank gives it."""
    values = [2900, main, 2900, low]
    return json.dumps(
        {
            "class": "dataset",
            "id": ["Region", "ContentsCode", "Tid"],
            "size": [1, 2, 2],
            "role": {"geo": ["Region"], "metric": ["ContentsCode"], "time": ["Tid"]},
            "dimension": {
                "Region": {"category": {"index": ["4301"], "label": {"4301": "Rutevik"}}},
                "ContentsCode": {"category": {"index": ["P1", "P2"], "label": {"P1": MAIN, "P2": LOW}}},
                "Tid": {"category": {"index": [str(year) for year in years]}},
            },
            "value": values,
        }
    )


@pytest.fixture
def write(tmp_path):
    def make(name, text):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return str(tmp_path / name)

    return make


@pytest.fixture
def layer(squares):
    """Two zones of one kommune with 2 900 inhabitants, one of them below the minimum."""
    return squares(2, 1, lks=[A, B], befolkning=[1600, 1300])


@pytest.fixture
def judged(validate, layer):
    def call(*tables, **parameters):
        feedback = QgsProcessingFeedback()
        result = validate(layer, feedback, TREND=list(tables), **parameters)
        (reason,) = [why for art, why in values(result["FINDINGS"], "art", "aarsak") if art == "below_minimum"]
        return reason, result["VALID"], feedback.textLog()

    return call


def test_a_kommune_that_declines_makes_an_error_and_one_that_turns_does_not(judged, write):
    history = write("foer.csv", HISTORY.format(then=3000))
    reason, valid, log = judged(history, write("fram.json", projection(2800, 2700)))
    assert (reason, valid) == ("declines", False)
    assert f"from 2014 to 2024, and projected to 2034, alternative «{MAIN}»" in log and "4301" in log
    reason, valid, _ = judged(history, write("fram.json", projection(2950, 2700)))
    assert (reason, valid) == ("needs_reason", True)
    reason, valid, log = judged(history, write("fram.json", projection(2950, 2700)), TREND_ALTERNATIVE="LLML")
    assert (reason, valid) == ("declines", False) and LOW in log
    reason, valid, _ = judged(write("foer.csv", HISTORY.format(then=2800)), write("fram.json", projection(2800, 1)))
    assert (reason, valid) == ("needs_reason", True)


def test_a_zero_of_a_code_that_was_not_in_force_is_no_figure(judged, write):
    reason, valid, log = judged(write("foer.csv", HISTORY.format(then=0)), write("fram.json", projection(2800, 2700)))
    assert (reason, valid) == ("needs_reason", True) and "nothing is known of them in 2014: 4301" in log


def test_the_units_tell_the_past_where_the_table_does_not(validate, squares, write):
    layer = squares(2, 1, lks=[A, B], befolkning=[1600, 1300], foer=[1600, 1400])
    result = validate(layer, TREND=[write("fram.json", projection(2800, 2700))], HISTORY_FIELD="foer")
    assert ("below_minimum", "declines") in values(result["FINDINGS"], "art", "aarsak")


def test_what_cannot_be_used_is_refused_by_name(judged, write):
    history, ahead = write("foer.csv", HISTORY.format(then=3000)), projection(2800, 2700)
    with pytest.raises(QgsProcessingException, match=r"fram.json.*Hovedalternativet.*Lav.*TREND_ALTERNATIVE"):
        judged(history, write("fram.json", ahead), TREND_ALTERNATIVE="HHMH")
    with pytest.raises(QgsProcessingException, match=r"nothing to 2040. After 2024 it has the years 2034"):
        judged(history, write("fram.json", ahead), TREND_YEAR=2040)
    with pytest.raises(QgsProcessingException, match=r"agree with no year of «foer.csv»"):
        judged(write("foer.csv", '"region";"2014"\n"4301 Rutevik";9000\n'))
    with pytest.raises(QgsProcessingException, match="no column of kommuner"):
        judged(write("foer.csv", '"by";"2014"\n"Rutevik";9000\n'))


def test_prepare_writes_the_trend_and_validate_and_packages_take_it(run, squares, write, tmp_path):
    population = "krets;2014;2024\n43010101;1600;1600\n43010102;1400;1300\n"
    feedback = QgsProcessingFeedback()
    prepared = run(
        "prepare",
        feedback,
        GEOMETRY=squares(2, 1, befolkning=[None] * 2, lks=[A, B]),
        POPULATION=[write("folk.csv", population)],
        TREND=[write("fram.json", projection(2800, 2700))],
        OUTPUT="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "rapport.html"),
    )["OUTPUT"]
    report = (tmp_path / "rapport.html").read_text(encoding="utf-8")
    assert f"another alternative («{MAIN}» is used)" in report and "projected 2034: kommune_framskrevet" in report
    fields = ("kommune_befolkning_10", "kommune_befolkning", "kommune_framskrevet")
    assert values(prepared, *fields) == [(3000, 2900, 2800)] * 2
    assert f"alternative «{MAIN}»" in feedback.textLog()
    judged = run("validate", INPUT=prepared, FINDINGS="TEMPORARY_OUTPUT")
    assert ("below_minimum", "declines") in values(judged["FINDINGS"], "art", "aarsak")
    run("exportpackage", INPUT=prepared, OUTPUT_FOLDER=str(tmp_path / "ut"), DATE="2026-11-20")
    (package,) = (tmp_path / "ut").glob("*.zip")
    answer = run("importfeedback", ANSWER=str(package), SENT=str(package), FINDINGS="TEMPORARY_OUTPUT")
    assert ("below_minimum", "declines") in values(answer["FINDINGS"], "art", "aarsak")


CHANGES = "oldCode,oldName,newCode,newName,changeOccurred\n4201,Gammel,4301,Ny,2020-01-01\n"


def test_figures_under_former_numbers_are_followed(judged, write):
    history = '"region";"Personer 2014";"Personer 2024"\n"4201 Rutevik (-2019)";3000;0\n"4301 Rutevik";0;2900\n'
    tables = write("foer.csv", history), write("fram.json", projection(2800, 2700))
    reason, _, log = judged(*tables)
    assert reason == "needs_reason" and "4301. Where their numbers have changed since, give the changes" in log
    reason, valid, log = judged(*tables, CODE_CHANGES=[write("endringer.csv", CHANGES)])
    assert (reason, valid) == ("declines", False)
    assert "Trend from the figures of former kommuner, by «Changes" in log and "(CODE_CHANGES): 4301: 4201." in log


def test_changes_without_a_trend_are_told_to_have_no_effect(validate, layer, write):
    feedback = QgsProcessingFeedback()
    validate(layer, feedback, CODE_CHANGES=[write("endringer.csv", CHANGES)])
    assert "(CODE_CHANGES) has no effect without" in feedback.textLog()


def test_two_tables_that_differ_are_refused(judged, write):
    tables = write("a.csv", HISTORY.format(then=3000)), write("b.csv", HISTORY.format(then=3100))
    with pytest.raises(QgsProcessingException, match=r"b.csv.*other inhabitants of 4301 in 2014.*3000, 3100"):
        judged(*tables)


def test_prepare_tells_what_became_of_the_columns_of_changes_and_of_other_sheets(
    run, squares, write, workbook, tmp_path
):
    book = workbook("endringer.xlsx", om="merknad\nHentet i 2026\n", endringer=CHANGES.replace(",", ";"))
    feedback = QgsProcessingFeedback()
    run(
        "prepare",
        feedback,
        GEOMETRY=squares(2, 1, befolkning=[None] * 2),
        POPULATION=[write("folk.csv", "krets;2014;2024\n42010101;1600;\n43010101;;1600\n43010102;1400;1300\n")],
        CODE_CHANGES=[book],
        OUTPUT="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "rapport.html"),
    )
    report = (tmp_path / "rapport.html").read_text(encoding="utf-8")
    for words in ("changes of codes: the old code", "changes of codes: the new code", "changes of codes: the day"):
        assert words in report
    told = "codes of the tables that were followed: 1."
    assert told in report and told in feedback.textLog()
    assert "Sheets of another kind, not read: endringer.xlsx (om)." in feedback.textLog()
