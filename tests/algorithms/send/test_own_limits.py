"""The limits of single kommuner go with their package, and an answer is judged by them."""

import pytest
from lks.tests.helpers.feedback import MEMORY, ZIP
from lks.tests.helpers.layers import values

OTHER = "LKS-4602-FIRKANT.zip"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "kriterier.csv"
    path.write_text("kommune;min;floor;max\n4301;700;500;1700\n", encoding="utf-8")
    return str(path)


def broken(result):
    return sorted((art, limit) for art, limit in values(result["FINDINGS"], "art", "grense") if art == "above_maximum")


def test_packages_carry_the_limits_of_their_kommune_and_answers_are_judged_by_them(run, layer, table, tmp_path):
    folder = tmp_path / "pakker"
    run("exportpackage", INPUT=layer, LKS_FIELD="lks", CRITERIA=table, DATE="2026-11-20", OUTPUT_FOLDER=str(folder))
    answers = {
        name: run("importfeedback", ANSWER=str(folder / name), SENT=str(folder / name), **MEMORY)
        for name in (ZIP, OTHER)
    }
    assert broken(answers[ZIP]) == [("above_maximum", 1700.0)] * 2 and not answers[ZIP]["VALID"]
    assert broken(answers[OTHER]) == [] and answers[OTHER]["VALID"]


def test_an_answer_to_a_package_with_the_usual_limits_can_be_judged_by_others(imported, sent, table):
    assert broken(imported(sent / ZIP)) == []
    strict = imported(sent / ZIP, CRITERIA=table)
    assert broken(strict) == [("above_maximum", 1700.0)] * 2 and not strict["VALID"]
