"""``lks:approve``: what comes into force, what is refused and why, what is waived, what is undone."""

import json

import pytest
from lks.lks_plugin.engine.units.coding import zone_name
from lks.lks_plugin.register.register_file import reading
from lks.tests.helpers.feedback import MEMORY, A, B, Told, move, text_of
from lks.tests.helpers.layers import values
from qgis.core import QgsFeatureRequest, QgsProcessingException

OUT = dict.fromkeys(("DECISIONS", "FINDINGS", "NATIONAL_OUT"), "TEMPORARY_OUTPUT")


@pytest.fixture
def approve(run, path):
    """Run ``lks:approve`` on the register as Kari."""

    def call(feedback=None, **parameters):
        given = {"REGISTER": str(path), "WHO": "Kari", "DATE": "2027-03-01", "VALID_FROM": "2027-01-01", **parameters}
        return run("approve", feedback, **given)

    return call


# The register and the units with the new division, made once: it takes half a second.
MADE = {}


@pytest.fixture
def answers(request, path):
    """Both packages registered, Rutevik's answer (one unit moved from the second zone to the first) and Firkant's
    (unchanged) registered; the units with the new division."""
    if not MADE:
        registered, sent, answered, imported, _ = map(
            request.getfixturevalue, ("registered", "sent", "answered", "imported", "register")
        )
        registered(PACKAGE_FOLDER=str(sent))
        folder = path.parent / "svar"
        answered(move(A, "43010103"), to=folder / "LKS-4301-RUTEVIK.zip")
        answered(package="LKS-4602-FIRKANT.zip", to=folder / "LKS-4602-FIRKANT.zip")
        read = imported(folder, **{**MEMORY, "SENT": str(sent)})
        registered(ANSWERS=read["SUMMARY"])
        MADE.update(register=path.read_bytes(), units=read["UNITS"])
    path.write_bytes(MADE["register"])
    return MADE["units"].materialize(QgsFeatureRequest())


def set_values(layer, field, new):
    """Change a field of some units: grunnkretsnummer → value."""
    layer.startEditing()
    for feature in layer.getFeatures():
        if feature["grunnkretsnummer"] in new:
            layer.changeAttributeValue(
                feature.id(), layer.fields().lookupField(field), new[feature["grunnkretsnummer"]]
            )
    layer.commitChanges()


def assign(layer, zones):
    """Give units another zone, and the name that goes with it."""
    set_values(layer, "lks", zones)
    set_values(layer, "lksnavn", {unit: zone_name(zone, "Rutevik") for unit, zone in zones.items()})


SMALL = dict.fromkeys(("43010104", "43010107"), A)  # leaves Rutevik's second zone with one unit of 800 people


def reasons(result):
    return {kommune: reason or "" for kommune, reason in values(result["DECISIONS"], "kommunenummer", "grunn")}


def test_the_whole_story_from_package_to_statistics(registered, register, approve, answers, layer, tmp_path):
    report = tmp_path / "godkjenning.html"
    result = approve(INPUT=answers, NATIONAL=layer, REPORT=str(report), **OUT)
    assert (result["N_APPROVED"], result["N_REFUSED"], result["N_WAIVED"]) == (2, 0, 0)
    read = reading(register)
    assert [read.state(kommune) for kommune in ("4301", "4602")] == ["godkjent", "godkjent"]
    assert sorted((one.code, one.name, one.valid_from, one.valid_to) for one in read.codes.values()) == [
        (A, "Rutevik LKS 01", "2027-01-01", ""),
        (B, "Rutevik LKS 02", "2027-01-01", ""),
        ("4602000001", "Firkant LKS 01", "2027-01-01", ""),
    ]
    merged = dict(values(result["NATIONAL_OUT"], "grunnkretsnummer", "lks"))
    before = dict(values(layer, "grunnkretsnummer", "lks"))
    assert {unit: zone for unit, zone in merged.items() if before[unit] != zone} == {"43010103": A}
    assert "In force now: 2 kommuner. Refused: 0." in text_of(report)
    key = tmp_path / "klass.csv"
    rows = [f"{zone},navn,{unit}" for unit, zone in merged.items()]
    key.write_text(
        "levekaar,lksnavn,grunnkrets\n" + "\n".join(rows).replace(f"{A},navn,43010101", f"{B},navn,43010101")
    )
    result = registered(KLASS=str(key), REFUSED="TEMPORARY_OUTPUT")
    assert (result["N_EVENTS"], result["N_REFUSED"]) == (1, 1), (
        "Rutevik's zones in KLASS are others than those approved"
    )
    key.write_text("levekaar,lksnavn,grunnkrets\n" + "\n".join(rows))
    assert registered(KLASS=str(key))["N_EVENTS"] == 1
    assert reading(register).value("4301", "forste_publisering") == 2027
    assert registered(EVENT="i statistikken", KOMMUNER="4301,4602")["N_IN_FORCE"] == 2
    assert [event.after for event in reading(register).history("4301")] == [
        "ikke startet",
        "sendt",
        "svar mottatt",
        "godkjent",
        "i KLASS",
        "i statistikken",
    ]
    assert reading(register).discrepancies == []


def test_other_kommuner_are_untouched_and_that_is_proven(approve, register, answers, layer, tmp_path):
    target = tmp_path / "landet.gpkg"
    report = tmp_path / "rapport.html"
    result = approve(
        INPUT=answers, KOMMUNER="4301", NATIONAL=layer, REPORT=str(report), **{**OUT, "NATIONAL_OUT": str(target)}
    )
    assert result["N_APPROVED"] == 1 and reading(register).state("4602") == "svar mottatt"
    assert "9 rows of other kommuner are the same" in text_of(report)


def test_a_format_that_changes_the_national_division_stops_everything(approve, register, answers, layer, tmp_path):
    before = register.read_bytes()
    # A CSV loses the polygons.
    with pytest.raises(QgsProcessingException, match="came out of the merge changed"):
        approve(INPUT=answers, KOMMUNER="4301", NATIONAL=layer, NATIONAL_OUT=str(tmp_path / "landet.csv"))
    assert register.read_bytes() == before


def test_errors_and_open_exceptions_are_refused_and_the_others_approved(approve, register, answers):
    assign(answers, SMALL)
    result = approve(INPUT=answers, **OUT | {"NATIONAL_OUT": None})
    assert (result["N_APPROVED"], result["N_REFUSED"]) == (1, 1)
    assert "800" in reasons(result)["4301"] and reasons(result)["4602"] == ""
    assert reading(register).state("4301") == "svar mottatt"
    assert values(result["DECISIONS"], "avgjorelse") == [("avvist",), ("godkjent",)]


def test_an_exception_needs_a_reason_which_the_log_keeps(approve, register, answers):
    # Rutevik's second zone has 2400 people now.
    told = approve(INPUT=answers, KOMMUNER="4301", MIN_POPULATION=2500, DECISIONS="TEMPORARY_OUTPUT")
    assert told["N_APPROVED"] == 0 and "2\u202f400" in reasons(told)["4301"]
    set_values(answers, "begrunnelse", {"43010104": "egen krets"})
    assert approve(INPUT=answers, KOMMUNER="4301", MIN_POPULATION=2500)["N_APPROVED"] == 1
    event = reading(register).events[-1]
    assert event.after == "godkjent"
    assert event.data["begrunnede_unntak"] == [{"regel": "below_minimum", "sone": B, "grunn": "egen krets"}]


def test_what_ssb_proposed_itself_needs_no_other_reason(approve, register, answers):
    assign(answers, {"43010103": B})
    assert approve(INPUT=answers, KOMMUNER="4301", MIN_POPULATION=3500)["N_APPROVED"] == 1
    given = reading(register).events[-1].data["begrunnede_unntak"]
    assert [(one["sone"], one["grunn"]) for one in given] == [(A, "unntak gitt av SSB"), (B, "unntak gitt av SSB")]


@pytest.fixture
def waivers(tmp_path):
    def make(*rows):
        table = tmp_path / "unntak.csv"
        table.write_text("regel;sone;hvem;hvorfor\n" + "\n".join(";".join(row) for row in rows), encoding="utf-8")
        return str(table)

    return make


def test_ssb_waives_a_named_error_and_the_log_keeps_who_and_why(approve, register, answers, waivers):
    assign(answers, SMALL)
    table = waivers(("below_floor", B, "Avdelingsdirektøren", "øy"), ("below_floor", "4602000001", "Kari", "x"))
    result = approve(INPUT=answers, KOMMUNER="4301", WAIVERS=table)
    assert (result["N_APPROVED"], result["N_WAIVED"]) == (1, 1)
    read = reading(register)
    assert read.state("4301") == "godkjent med unntak"
    assert read.events[-1].data["unntatt"] == [
        {"regel": "below_floor", "sone": B, "hvem": "Avdelingsdirektøren", "hvorfor": "øy"}
    ]


def test_a_waiver_of_another_zone_or_rule_lifts_nothing(approve, register, answers, waivers):
    assign(answers, SMALL)
    table = waivers(("below_floor", A, "Kari", "øy"), ("above_maximum", B, "Kari", "øy"))
    feedback = Told()
    assert approve(feedback, INPUT=answers, KOMMUNER="4301", WAIVERS=table)["N_REFUSED"] == 1
    assert f"{A}" in "".join(line for line in feedback.lines if line.startswith("Waivers that lift nothing"))
    assert any(line.startswith("4301") for line in feedback.lines)


def test_a_day_that_has_not_come_or_comes_too_early_is_told_in_the_log(approve, register, answers):
    feedback = Told()
    approve(feedback, INPUT=answers, KOMMUNER="4301", DATE="2999-12-31")
    assert any("is dated 2999-12-31, which has not come yet: 4301" in line for line in feedback.lines)
    approve(feedback, INPUT=answers, KOMMUNER="4602", DATE="2001-01-01")
    assert any(line.startswith("4602") and "is dated 2001-01-01, before" in line for line in feedback.lines)


def test_coverage_hierarchy_and_codes_cannot_be_waived(approve, register, answers, waivers):
    rules = ["unassigned", "crosses_kommune", "crosses_level", "code_form", "code_hierarchy", "name", "unit_twice"]
    with pytest.raises(QgsProcessingException) as told:
        approve(INPUT=answers, WAIVERS=waivers(*((rule, A, "Kari", "fordi") for rule in rules)))
    assert all(f"the rule «{rule}» cannot be waived" in str(told.value) for rule in rules)
    assert reading(register).state("4301") == "svar mottatt"


def test_a_waiver_without_a_name_or_of_an_unknown_rule_is_told_by_row(approve, answers, waivers):
    with pytest.raises(QgsProcessingException, match=r"row 2: hvem, hvorfor is empty. row 3: «fantasi» is no rule"):
        approve(INPUT=answers, WAIVERS=waivers(("below_floor", A, "", ""), ("fantasi", A, "Kari", "x")))


def test_a_kommune_is_approved_once(approve, register, answers):
    approve(INPUT=answers)
    events = len(reading(register).events)
    result = approve(INPUT=answers, **OUT | {"NATIONAL_OUT": None})
    assert (result["N_APPROVED"], result["N_REFUSED"]) == (0, 2)
    assert "cannot follow «godkjent»" in reasons(result)["4301"]
    assert len(reading(register).events) == events


def test_an_answer_to_an_old_package_is_refused(approve, register, answers):
    set_values(answers, "lks_forslag", {"43010101": B})
    result = approve(INPUT=answers, **OUT | {"NATIONAL_OUT": None})
    assert "another package" in reasons(result)["4301"] and result["N_APPROVED"] == 1


def test_a_division_with_another_kommune_s_units_is_refused(approve, register, answers, layer):
    set_values(answers, "lks", {"46020101": A})
    result = approve(INPUT=answers, NATIONAL=layer, **OUT)
    assert (result["N_APPROVED"], result["N_REFUSED"]) == (0, 2), "both kommuner are concerned"
    assert "43010101" not in dict(values(result["NATIONAL_OUT"], "grunnkretsnummer", "lks")).values()
    assert dict(values(result["NATIONAL_OUT"], "grunnkretsnummer", "lks")) == dict(
        values(layer, "grunnkretsnummer", "lks")
    )


def test_units_that_the_kommune_field_calls_another_kommune_s_are_refused(approve, answers):
    set_values(answers, "kommunenummer", {"46020101": "4301"})
    set_values(answers, "kommunenavn", {"46020101": "Rutevik"})
    assign(answers, {"46020101": B})
    result = approve(INPUT=answers, KOMMUNE_FIELD="kommunenummer", **OUT | {"NATIONAL_OUT": None})
    assert "belong to another kommune: 46020101" in reasons(result)["4301"]


def test_missing_units_are_refused(approve, register, answers, layer):
    answers.startEditing()
    gone = [feature.id() for feature in answers.getFeatures() if feature["grunnkretsnummer"] == "43010108"]
    answers.deleteFeatures(gone)
    answers.commitChanges()
    result = approve(INPUT=answers, NATIONAL=layer, **OUT)
    assert "43010108" in reasons(result)["4301"] and result["N_APPROVED"] == 1


def test_a_kommune_that_never_answers_is_set_by_ssb_with_a_reason(approve, register, registered, sent, layer):
    registered(PACKAGE_FOLDER=str(sent))
    with pytest.raises(QgsProcessingException, match="reason"):
        approve(INPUT=layer, KOMMUNER="4602", SET_BY_SSB=True)
    assert approve(INPUT=layer, KOMMUNER="4602")["N_REFUSED"] == 1
    assert approve(INPUT=layer, KOMMUNER="4602", SET_BY_SSB=True, WHY="purret to ganger")["N_APPROVED"] == 1
    event = reading(register).events[-1]
    assert (event.after, event.why, event.who) == ("fastsatt av SSB", "purret to ganger", "Kari")


def test_undoing_is_an_event_and_brings_back_what_was(approve, register, answers, layer):
    before = reading(register)
    merged = approve(INPUT=answers, NATIONAL=layer, **OUT)["NATIONAL_OUT"]
    result = approve(UNDO=True, KOMMUNER="4301", WHY="feil fil", NATIONAL=merged, NATIONAL_OUT="TEMPORARY_OUTPUT")
    assert result["N_UNDONE"] == 1
    after = reading(register)
    assert len(after.events) == len(before.events) + 3 and after.state("4301") == "svar mottatt"
    values_of = {name: value for name, value in after.standing["4301"].values.items() if value is not None}
    assert values_of == {n: v for n, v in before.standing["4301"].values.items() if v is not None}
    assert (after.codes[A].valid_from, after.codes[A].valid_to) == ("2027-01-01", "2027-01-01")
    assert dict(values(result["NATIONAL_OUT"], "grunnkretsnummer", "lks")) == dict(
        values(layer, "grunnkretsnummer", "lks")
    )
    assert approve(UNDO=True, KOMMUNER="4301", WHY="en gang til")["N_REFUSED"] == 1
    assert approve(INPUT=answers, KOMMUNER="4301")["N_APPROVED"] == 1, "it can be approved again, with the same codes"
    assert reading(register).codes[A].valid_to == "" and reading(register).discrepancies == []


def test_codes_that_ended_are_not_given_again(approve, register, registered, answers, sent):
    approve(INPUT=answers)
    units = [f"430101{number:02d}" for number in range(1, 9)]

    def round_of(year, zones, **given):
        """A new round, in which SSB sets zones."""
        registered(EVENT="i KLASS", KOMMUNER="4301", DATE=f"{year - 1}-04-01")
        registered(EVENT="erstattet", KOMMUNER="4301", DATE=f"{year}-01-01")
        registered(PACKAGE_FOLDER=str(sent), DEADLINE=f"{year}-03-01")
        assign(answers, zones)
        day = {"VALID_FROM": f"{year}-01-01", "DATE": f"{year}-04-01"}
        return approve(INPUT=answers, KOMMUNER="4301", SET_BY_SSB=True, WHY="ny runde", **day, **given)

    def ends(*codes):
        return [reading(register).codes[code].valid_to for code in codes]

    swapped = dict.fromkeys(units[:2] + units[4:6], B) | dict.fromkeys(units[2:4] + units[6:], A)
    told = round_of(2028, swapped, DECISIONS="TEMPORARY_OUTPUT")
    assert f"without most of the old zones' people: {A}, {B}" in reasons(told)["4301"]
    assert round_of(2028, dict.fromkeys(units, "4301000003"))["N_APPROVED"] == 1
    assert ends(A, B, "4301000003") == ["2028-01-01", "2028-01-01", ""]
    told = round_of(
        2029, dict.fromkeys(units[:4], A) | dict.fromkeys(units[4:], "4301000003"), DECISIONS="TEMPORARY_OUTPUT"
    )
    assert f"no code is given twice: {A}" in reasons(told)["4301"] and ends(A) == ["2028-01-01"]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "INPUT"),
        ({"UNDO": True}, "KOMMUNER"),
        ({"UNDO": True, "KOMMUNER": "4301"}, "reason"),
        ({"UNDO": True, "KOMMUNER": "4301", "WHY": "x", "WHO": " "}, "WHO"),
        ({"UNDO": True, "KOMMUNER": "4301", "WHY": "x", "REGISTER": "/finnes/ikke.gpkg"}, "no register"),
    ],
)
def test_bad_calls_are_told(approve, given, told):
    with pytest.raises(QgsProcessingException, match=told):
        approve(**given)


def test_the_log_says_what_was_decided(approve, register, answers):
    approve(INPUT=answers)
    event = next(one for one in reading(register).events if one.kind == "godkjent" and one.kommune == "4301")
    assert json.loads(json.dumps(event.data))["grunnkretser"] == 8 and len(event.fields["kontrollsum"]) == 64
    rows = reading(register).divisions[event.number]
    assert ("43010103", A, "") in rows and len(rows) == 9
