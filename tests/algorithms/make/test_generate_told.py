"""What ``lks:generate`` says before, during and after the search is true: codes, fixed zones, sizes, effort."""

import pytest
from lks.algorithms.base import progress_callback
from lks.lks_plugin.engine.regionalization import improve
from lks.lks_plugin.layers.generation import generation
from lks.tests.helpers.layers import rows
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

MANY = "as many as possible"


@pytest.mark.parametrize(
    ("former", "wanted"),
    [
        # One serial is left, no former code holds 1 500 people: two zones cannot have codes.
        (["4301000097"] * 2 + [None] * 6, {"N_ZONES": 3}),
        (["4301000097"] * 2 + [None] * 6, {"TARGET_POPULATION": 1600}),
        (["4301000098"] + [None] * 7, {"N_ZONES": 2}),
    ],
)
def test_codes_that_cannot_last_are_told_before_the_search(generate, squares, monkeypatch, former, wanted):
    monkeypatch.setattr(generation, "divide", None)
    layer = squares(4, 2, gammel=former)
    with pytest.raises(
        QgsProcessingException, match=r"There cannot be codes for [234] zones under 43010000: [01] serial"
    ):
        generate(layer, PREVIOUS_FIELD="gammel", **wanted)


def test_codes_that_may_not_last_are_told_before_the_search_and_counted_after_it(generate, squares):
    feedback = QgsProcessingFeedback()
    layer = squares(4, 2, gammel=[f"43010000{91 + unit}" for unit in range(8)])
    with pytest.raises(
        QgsProcessingException, match=r"[34] zones under 43010000 need a new code, but 0 serials are left"
    ):
        generate(layer, feedback, PREVIOUS_FIELD="gammel", SIZE=MANY)
    assert "0 serials are left above those in use, and there may be about 4 zones" in feedback.textLog()


def test_codes_that_last_are_not_spoken_of(generate, squares):
    feedback, former = QgsProcessingFeedback(), [f"43010000{95 + unit // 2}" for unit in range(8)]
    layer = squares(2, 4, gammel=former)
    zones = dict(
        rows(generate(layer, feedback, PREVIOUS_FIELD="gammel", FIXED="true")["UNITS"], "grunnkretsnummer", "lks")
    )
    assert sorted(zones.values()) == sorted(former)
    assert "serials" not in feedback.textLog()


def test_fixed_zones_across_kommuner_are_refused(generate, squares):
    layer = squares(4, 1, gammel=["4301000007"] * 4, kommunenummer=["4301"] * 2 + ["4302"] * 2)
    with pytest.raises(QgsProcessingException, match="more than one kommune or bydel: 4301000007"):
        generate(layer, PREVIOUS_FIELD="gammel", FIXED="true", KOMMUNE_FIELD="kommunenummer")


def test_a_fixed_zone_in_parts_is_no_island(generate, squares):
    layer = squares(4, 1, gammel=["4301000007", None, "4301000007", None], befolkning=[1600] * 4)
    result = generate(layer, PREVIOUS_FIELD="gammel", FIXED="gammel IS NOT NULL")
    found = dict(rows(result["EXCEPTIONS"], "lks", "begrunnelse"))
    assert "one of the zones that stay as they are" in found["4301000007"]
    assert "island" not in "".join(found.values())


def test_fixed_units_need_a_zone_of_the_division(generate, squares):
    layer = squares(4, 1, gammel=["4301009999", "4301000001", "4301000001", "4301000001"])
    with pytest.raises(QgsProcessingException, match="choose «Former LKS code»"):
        generate(layer, FIXED="true")
    with pytest.raises(QgsProcessingException, match=r"rest zone.*: 43010101"):
        generate(layer, FIXED="true", PREVIOUS_FIELD="gammel")
    feedback = QgsProcessingFeedback()
    generate(layer, feedback, FIXED="grunnkretsnummer IN ('43010102', '43010103')", PREVIOUS_FIELD="gammel")
    assert "the others are divided anew: 4301000001." in feedback.textLog()


@pytest.mark.parametrize(
    ("code", "why"), [("0301010001", "belongs to these kommuner"), ("4301000001", "the same as a former zone")]
)
def test_why_no_zone_kept_its_code(generate, squares, code, why):
    feedback = QgsProcessingFeedback()
    generate(squares(4, 1, gammel=[code] * 4), feedback, PREVIOUS_FIELD="gammel", SIZE=MANY)
    assert "No zone kept a former code" in feedback.textLog() and why in feedback.textLog()


def test_the_bar_never_goes_back():
    """The linking of cut-off parts, and the second search, count anew."""
    told, feedback = [], QgsProcessingFeedback()
    feedback.progressChanged.connect(told.append)
    callback = progress_callback(feedback, 10, 90)
    assert all(callback(fraction) for fraction in (0.5, 0.25, 0.5, 1.0))
    assert (told, feedback.progress()) == ([50.0, 90.0], 90.0)
    feedback.cancel()
    assert not callback(1.0)


def test_nobody_is_said_to_have_asked_for_as_many_zones_as_possible(generate, squares):
    layer = squares(5, 1, befolkning=[1000, 1000, 1000, 1000, 1900])
    limits = {"MIN_POPULATION": 1500, "FLOOR_POPULATION": 1000, "MAX_POPULATION": 1950}
    result = generate(layer, SIZE=MANY, **limits)
    found = rows(result["EXCEPTIONS"], "art", "begrunnelse")
    assert found and {kind for kind, _ in found} == {"above_maximum"}
    assert all("asked for" not in why and "No connected division" in why for _, why in found)


@pytest.mark.parametrize("rows_", ["4302;700;500;900\n4302;800;500;900", "4302;700,5;500;900", "4302;700;;900"])
def test_limits_that_would_be_guessed_are_refused(generate, squares, tmp_path, rows_):
    table = tmp_path / "kriterier.csv"
    table.write_text(f"kommune;min;floor;max\n{rows_}\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"other limits of the same kommune.* 4302|not in row 2"):
        generate(squares(2, 1), CRITERIA=str(table))


def test_a_search_that_is_only_local_is_told(generate, squares, monkeypatch, tmp_path):
    layer, feedback, report = squares(4, 2), QgsProcessingFeedback(), tmp_path / "rapport.html"
    monkeypatch.setattr(improve, "COOLED_UNITS", 7)
    generate(layer, feedback, REPORT=str(report))
    assert "Only moves of single grunnkretser were tried in: 4301." in feedback.textLog()
    assert "Only moves of single grunnkretser were tried in: 4301." in report.read_text(encoding="utf-8")
    generate(layer, feedback := QgsProcessingFeedback(), REFINE=False)
    assert "Only moves" not in feedback.textLog()


def test_what_is_known_of_the_years_ahead_is_told(generate, squares, tmp_path):
    report, feedback = tmp_path / "rapport.html", QgsProcessingFeedback()
    layer = squares(4, 1, for_ti=[1300, 1300, None, 800], om_ti=[None, -1, None, None], tomt=[None] * 4)
    generate(layer, HISTORY_FIELD="for_ti", HORIZON=3, REPORT=str(report))
    told = report.read_text(encoding="utf-8")
    assert "in 3 years" in told and "1 of 2 zones would have fallen below the minimum" in told
    assert "taken to stay as they are: 1 grunnkrets" in told
    with pytest.raises(QgsProcessingException, match="om_ti» is negative in: 43010102"):
        generate(layer, PROJECTION_FIELD="om_ti")
    generate(layer, feedback, HISTORY_FIELD="tomt")
    assert "The years ahead do not count: «tomt» is empty everywhere." in feedback.textLog()


def test_without_a_minimum_what_is_weighed_by_it_is_told_not_to_count(generate, squares):
    layer, feedback = squares(4, 2), QgsProcessingFeedback()
    none = {"MIN_POPULATION": 0, "FLOOR_POPULATION": 0}
    generate(layer, feedback, **none)
    assert "which is 0 in: 4301. There they do not count" in feedback.textLog()
    generate(layer, feedback := QgsProcessingFeedback(), N_ZONES=2, COMPACTNESS=0, MARGIN=0, **none)
    assert "which is 0" not in feedback.textLog()


def test_a_number_of_zones_far_above_what_is_possible_is_told_truly(generate, squares):
    """Of 9 zones nothing was proven, so that 5 000 were said to be not proven impossible either."""
    layer = squares(3, 3, befolkning=[500, 900, 800, 700, 1400, 600, 1100, 300, 900])
    found = rows(generate(layer, TARGET_POPULATION=1)["EXCEPTIONS"], "art", "begrunnelse")
    assert [kind for kind, _ in found] == ["fewer_zones"]
    assert "No connected division into more zones keeps the limits." in found[0][1]


def test_roundness_beyond_all_measure_is_refused_before_the_run(provider, squares):
    algorithm = provider.algorithm("generate")
    values = {"INPUT": squares(2, 1), "ZONES": "TEMPORARY_OUTPUT"}
    context = QgsProcessingContext()
    assert algorithm.checkParameterValues({**values, "COMPACTNESS": 1e6, "MARGIN": 1e6}, context)[0]
    assert not algorithm.checkParameterValues({**values, "COMPACTNESS": 1e60}, context)[0]


def test_the_report_names_what_was_asked_for(generate, squares, tmp_path):
    layer, report = squares(4, 2), tmp_path / "rapport.html"
    generate(layer, N_ZONES=3, EFFORT="thorough", REPORT=str(report))
    told = report.read_text(encoding="utf-8")
    assert "3 zones in all were asked for" in told and "with refinement, effort thorough; seed 0" in told
    generate(layer, TARGET_POPULATION=1600, REFINE=False, REPORT=str(report))
    told = report.read_text(encoding="utf-8").replace("\u00a0", " ").replace("\u202f", " ")
    assert "1 600 inhabitants in a zone were asked for" in told and "effort" not in told


def test_other_numbers_of_zones_go_by_the_limits_of_the_kommune(generate, squares, tmp_path):
    table, report = tmp_path / "kriterier.csv", tmp_path / "rapport.html"
    table.write_text("kommune;min;floor;max\n4301;700;600;8000\n", encoding="utf-8")
    layer = squares(5, 4, befolkning=[800] * 20, egen=[float((7 * i) % 23) for i in range(20)])
    limits = {"MIN_POPULATION": 16000, "FLOOR_POPULATION": 1000, "MAX_POPULATION": 16000}
    generate(layer, INDICATORS=["egen"], CRITERIA=str(table), EFFORT="quick", REPORT=str(report), **limits)
    assert "What another number of zones would cost" in report.read_text(encoding="utf-8")


def test_room_for_more_zones_than_codes_does_not_make_a_balanced_division_as_small_as_can_be(generate, squares):
    """A kommune of 147 000 people without the field with its bydeler got 98 zones, whatever the size asked for."""
    blocks = [float(i % 15 // 3 + 7 * (i // 30)) for i in range(150)]
    layer = squares(15, 10, befolkning=[1500] * 150, egen=blocks)
    result = generate(layer, INDICATORS=["egen"], EFFORT="quick")
    assert result["ZONE_COUNT"] < 60 and result["HOMOGENEITY"] > 0.99
    assert rows(result["EXCEPTIONS"], "art") == []
    many = generate(layer, INDICATORS=["egen"], EFFORT="quick", SIZE=MANY)
    assert many["ZONE_COUNT"] == 98
    assert rows(many["EXCEPTIONS"], "art") == [("serials",)]


def test_zones_near_the_minimum_are_counted(generate, squares, tmp_path):
    report = tmp_path / "rapport.html"
    generate(squares(4, 1, befolkning=[760, 760, 900, 900]), N_ZONES=2, REPORT=str(report))
    assert "1 of 2 zones have less." in report.read_text(encoding="utf-8")
