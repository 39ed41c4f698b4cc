"""The knobs of ``lks:generate``: size, roundness, room, limits by kommune, zones that stay."""

import pytest
from lks.lks_plugin.layers.styles import style_units
from lks.tests.helpers.layers import rows, values
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeedback, QgsRenderContext

MANY = "as many as possible"


def zone_of(result):
    return dict(rows(result["UNITS"], "grunnkretsnummer", "lks"))


def wavy(n):
    """Shares that differ a little from unit to unit."""
    return {"aap_teller": [10 + (7 * i) % 23 for i in range(n)], "aap_nevner": [500] * n}


def test_as_many_zones_as_possible_are_never_fewer(generate, squares):
    layer = squares(8, 6, befolkning=[400] * 48, **wavy(48))
    assert generate(layer, SIZE=MANY)["ZONE_COUNT"] >= generate(layer)["ZONE_COUNT"]


def test_a_given_number_goes_before_the_size(generate, squares):
    layer = squares(6, 4, befolkning=[500] * 24, **wavy(24))
    assert generate(layer, N_ZONES=6)["ZONE_COUNT"] == 6
    assert generate(layer, N_ZONES=3, SIZE=MANY)["ZONE_COUNT"] == 3


def test_roundness_makes_zones_rounder(generate, squares):
    layer = squares(8, 8, befolkning=[400] * 64, **wavy(64))
    plain, rounder = (generate(layer, N_ZONES=12, COMPACTNESS=weight) for weight in (0, 1))

    def mean(result):
        shapes = [shape for (shape,) in rows(result["ZONES"], "kompakthet")]
        return sum(shapes) / len(shapes)

    assert mean(rounder) > mean(plain)
    assert rounder["HOMOGENEITY"] <= plain["HOMOGENEITY"]


def test_without_refinement_the_knobs_do_not_count_and_that_is_said(generate, squares):
    layer, feedback = squares(4, 2, **wavy(8)), QgsProcessingFeedback()
    plain = generate(layer, REFINE=False, COMPACTNESS=0, MARGIN=0, SIZE=MANY)
    assert zone_of(generate(layer, feedback, REFINE=False)) == zone_of(plain)
    assert "Without refinement" in feedback.textLog()


def test_bydeler_with_one_zone_that_could_have_two_are_all_told(generate, squares, tmp_path):
    report, bydeler = tmp_path / "rapport.html", [f"{1 + i // 2:02d}" for i in range(24)]
    shares = {"aap_teller": [10 + 7 * (i // 2) for i in range(24)], "aap_nevner": [500] * 24}
    layer = squares(2, 12, befolkning=[1600] * 24, bydel=bydeler, **shares)
    result = generate(layer, STRATA_FIELDS=["bydel"], REPORT=str(report), EFFORT="quick")
    assert result["ZONE_COUNT"] == 12
    text = report.read_text(encoding="utf-8")
    table = text[text.index("One zone where more are possible") :]
    assert all(f" {bydel}</td>" in table for bydel in set(bydeler))


def test_kommuner_with_limits_of_their_own(generate, run, squares, tmp_path):
    table = tmp_path / "kriterier.csv"
    table.write_text("kommune;min;floor;max\n4302;700;500;900\n5501;1600;1000;8000\n", encoding="utf-8")
    layer = squares(4, 1, kommunenummer=["4301", "4301", "4302", "4302"])
    fields = {"KOMMUNE_FIELD": "kommunenummer", "CRITERIA": str(table)}
    reports = [tmp_path / name for name in ("soner.html", "kontroll.html")]
    result = generate(layer, SIZE=MANY, REPORT=str(reports[0]), **fields)
    assert sorted(people for (people,) in rows(result["ZONES"], "befolkning")) == [800, 800, 1600]
    judged = run("validate", INPUT=result["UNITS"], REPORT=str(reports[1]), **fields)
    assert judged["N_EXCEPTIONS"] == 0 and judged["VALID"] is True
    for report in reports:
        told = report.read_text(encoding="utf-8").replace("\u00a0", " ").replace("\u202f", " ")
        assert "Limits of 4302 alone: at least 700 inhabitants (exceptions down to 500), at most 900." in told
        assert "kommuner that are not among these: 5501" in told
    assert run("validate", INPUT=result["UNITS"], KOMMUNE_FIELD="kommunenummer")["VALID"] is False


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("4302;1.500;1.000;8.000", "without a dot or comma.*row 2"),
        ("4302;700;500;900\n4302;800;500;900", r"other limits.*4302 \(3\)"),
    ],
)
def test_limits_that_can_be_misread_or_contradict_each_other_are_refused(generate, squares, tmp_path, row, words):
    table = tmp_path / "kriterier.csv"
    table.write_text(f"kommune;min;floor;max\n{row}\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=words):
        generate(squares(4, 1), CRITERIA=str(table))


def test_an_island_is_linked_where_it_is_too_small_by_the_limits_of_its_own_kommune(generate, squares, tmp_path):
    table = tmp_path / "kriterier.csv"
    table.write_text("kommune;min;floor;max\n4301;600;500;8000\n", encoding="utf-8")
    # Two squares with a gap of two squares between them in each kommune.
    layer = squares(8, 1, befolkning=[800, None, None, 800] * 2, kommunenummer=["4301"] * 4 + ["4302"] * 4)
    layer.dataProvider().deleteFeatures([row.id() for row in layer.getFeatures() if row["befolkning"] in (None, NULL)])
    result = generate(layer, KOMMUNE_FIELD="kommunenummer", CRITERIA=str(table), SIZE=MANY)
    assert sorted(people for (people,) in rows(result["ZONES"], "befolkning")) == [800, 800, 1600]
    lenient = generate(layer, KOMMUNE_FIELD="kommunenummer", SIZE=MANY)
    assert sorted(people for (people,) in rows(lenient["ZONES"], "befolkning")) == [1600, 1600]


@pytest.mark.parametrize(
    ("text", "told"), [("kommune;min\n4302;700\n", "columns"), ("kommune;min;floor;max\n4302;700;900;600\n", "row 2")]
)
def test_a_table_of_limits_that_makes_no_sense_is_refused(generate, squares, tmp_path, text, told):
    table = tmp_path / "kriterier.csv"
    table.write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=told):
        generate(squares(2, 1), CRITERIA=str(table))


def test_zones_that_stay_while_the_others_are_made(generate, squares):
    former = ["4301000007", "4301000007", None, None, None, None]
    layer = squares(6, 1, gammel=former, **wavy(6))
    result = generate(layer, PREVIOUS_FIELD="gammel", FIXED="gammel IS NOT NULL", SIZE=MANY)
    zones = list(zone_of(result).values())
    assert zones[:2] == ["4301000007"] * 2 and "4301000007" not in zones[2:]
    assert len(set(zones)) == 3


def test_fixed_units_need_a_former_zone(generate, squares):
    with pytest.raises(QgsProcessingException, match="43010101"):
        generate(squares(2, 1, gammel=[None, "4301000001"]), PREVIOUS_FIELD="gammel", FIXED="true")
    with pytest.raises(QgsProcessingException, match="expression"):
        generate(squares(2, 1, gammel=["4301000001"] * 2), PREVIOUS_FIELD="gammel", FIXED="tull(")


def test_codes_that_were_in_force_are_not_given_again(generate, squares, tmp_path):
    issued = tmp_path / "koder.csv"
    issued.write_text("kode,navn\n4301000004,Gammel\n", encoding="utf-8")
    result = generate(squares(2, 1), ISSUED=str(issued))
    assert set(zone_of(result).values()) == {"4301000005"}


def test_units_where_nobody_lives_are_hatched_in_the_layer(squares):
    layer = squares(3, 1, befolkning=[3000, 0, None])
    style_units(layer, "befolkning")
    context = QgsRenderContext()
    renderer = layer.renderer()
    context.expressionContext().setFields(layer.fields())
    renderer.startRender(context, layer.fields())
    hatched = []
    for row in layer.getFeatures():
        context.expressionContext().setFeature(row)
        hatched.append(renderer.symbolForFeature(row, context).symbolLayerCount() > 1)
    renderer.stopRender(context)
    assert hatched == [False, True, True]


def test_every_zone_has_the_centre_of_its_people(generate, squares):
    layer = squares(3, 1, befolkning=[3000, 1000, 0])
    result = generate(layer, CENTRES="TEMPORARY_OUTPUT", SIZE="balanced", MIN_POPULATION=4000, FLOOR_POPULATION=1000)
    ((x, y),) = rows(result["ZONES"], "senter_x", "senter_y")
    # A point inside each square counts by its people: three quarters of the way to the first.
    (feature,) = result["CENTRES"].getFeatures()
    assert (x, y) == pytest.approx((750, 500), abs=1)
    assert feature.geometry().asPoint().x() == pytest.approx(750, abs=1)


def test_zones_that_would_fall_below_are_told(generate, squares, tmp_path):
    layer = squares(4, 1, befolkning_10=[1600, 1600, 800, 800])
    report = tmp_path / "rapport.html"
    result = generate(layer, HISTORY_FIELD="befolkning_10", HORIZON=10, N_ZONES=2, REPORT=str(report))
    later = sorted(people for (people,) in values(result["ZONES"], "befolkning_horisont"))
    assert later[0] < 1500 <= later[-1]
    fields = ("befolkning_horisont", "faller")
    assert all(falls == (people < 1500) for people, falls in rows(result["ZONES"], *fields))
    told = "1 of 2 zones would have fallen below the minimum. That did not count in the search"
    text = " ".join(report.read_text(encoding="utf-8").split())
    assert told.split(". ")[0] in text and told.split(". ")[1] not in text
    assert values(generate(layer)["ZONES"], "faller") in ([(None,)] * 2, [None] * 2)


def test_the_report_shows_what_other_choices_would_cost(generate, squares, tmp_path):
    report = tmp_path / "rapport.html"
    generate(squares(10, 8, befolkning=[400] * 80, **wavy(80)), REPORT=str(report), EFFORT="quick")
    text = report.read_text(encoding="utf-8")
    for told in ("What another number of zones would cost", "How alike the zones are inside", "Roundness"):
        assert told in text
    assert "compared with" not in text


def test_another_division_is_shown_beside_the_new_one_and_changes_nothing(generate, squares, tmp_path):
    report = tmp_path / "rapport.html"
    other = ["øst", "øst", "vest"] * 26 + ["øst", None]
    layer = squares(10, 8, befolkning=[400] * 80, gammel=other, **wavy(80))
    result = generate(layer, COMPARE_FIELD="gammel", REPORT=str(report), EFFORT="quick")
    assert zone_of(result) == zone_of(generate(layer, EFFORT="quick"))
    text = report.read_text(encoding="utf-8")
    for told in ("Map of the division compared with", "compared with</td>", "The division compared with</th>"):
        assert told in text


def test_the_report_of_several_kommuner_says_of_each_how_alike_its_zones_are(generate, squares, tmp_path):
    report = tmp_path / "rapport.html"
    kommuner = ["4301"] * 24 + ["4302"] * 24
    layer = squares(8, 6, befolkning=[400] * 48, kommunenummer=kommuner, gammel=kommuner, **wavy(48))
    generate(layer, KOMMUNE_FIELD="kommunenummer", COMPARE_FIELD="gammel", REPORT=str(report), EFFORT="quick")
    text = report.read_text(encoding="utf-8")
    assert "In the median of the 2 kommuner with more than one zone." in text
    own = text[text.index("How alike the zones are inside, kommune by kommune") :]
    assert "4301 " in own and "4302 " in own
