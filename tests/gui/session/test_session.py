"""The zone editor without its widgets: zones, strokes, undo, locks, new zones."""

import pytest
from lks.lks_plugin.engine.errors import LksError
from lks.tests.helpers.sessions import Heard, plain, zone
from qgis.core import QgsFeature

TWO = [1, 1, 1, 2, 2, 2]


def test_rows_tell_the_zones(editing):
    session = editing(3, 2, [1, 1, 2, 1, 2, 0])
    rows = {row.code: row for row in session.rows()}
    assert list(rows) == [zone(1), zone(2)]
    assert (rows[zone(1)].population, rows[zone(1)].units, rows[zone(1)].parts) == (2400, 3, 1)
    assert (rows[zone(1)].name, rows[zone(1)].status, rows[zone(1)].reasons) == ("4301 LKS 01", "good", ())
    assert (rows[zone(2)].population, rows[zone(2)].parts, rows[zone(2)].status) == (1600, 2, "error")
    assert "4301 LKS 02 is in 2 parts" in rows[zone(2)].reasons[0]
    assert (session.unassigned().units, session.unassigned().population) == (1, 800)
    totals = session.totals()
    assert (totals.population, totals.units, totals.zones) == (4800, 6, 2)
    assert (totals.errors, totals.by_status["error"], totals.by_status["good"]) == (2, 1, 1)


def test_a_stroke_is_one_step_of_undo(editing, fresh):
    session = editing(3, 2, [1, 1, 2, 1, 2, 2])
    heard, before = Heard(session), plain(session)
    stroke = session.assign([1, 3], zone(2))
    assert stroke.moved == (1, 3) and not stroke.problem
    assert heard == [{zone(1), zone(2)}]
    assert session.row(zone(1)).population == 800
    assert plain(session) == fresh(session) != before
    assert session.layer.undoStack().count() == 1
    session.layer.undoStack().undo()
    assert heard == [{zone(1), zone(2)}] * 2
    assert plain(session) == before
    assert session.log() == []
    session.layer.undoStack().redo()
    assert session.row(zone(1)).population == 800 and plain(session) == fresh(session)
    assert [(row.unit, row.before, row.after) for row in session.log()] == [
        ("43010102", zone(1), zone(2)),
        ("43010104", zone(1), zone(2)),
    ]


def test_a_stroke_that_moves_nothing_leaves_no_step(editing):
    session = editing(3, 2, TWO)
    assert session.assign([0, 1], zone(1)).moved == ()
    assert session.layer.undoStack().count() == 0 and not session.layer.isEditable()


def test_effect_tells_both_sides_and_changes_nothing(editing):
    session = editing(3, 2, TWO)
    before, heard = plain(session), Heard(session)
    gaining, losing = session.effect([1], zone(2)).zones
    assert (gaining.code, gaining.gains, gaining.population, gaining.parts) == (zone(2), True, (2400, 3200), (1, 1))
    assert (losing.code, losing.gains, losing.population, losing.parts) == (zone(1), False, (2400, 1600), (1, 2))
    assert losing.status == ("good", "error") and "is in 2 parts" in losing.new[0]
    assert plain(session) == before and heard == [] and not session.layer.isEditable()


def test_what_effect_foretells_comes_true(editing):
    session = editing(3, 2, [1, 1, 2, 1, 2, 2], lksnavn=["4301 LKS 01"] * 2 + ["4301 LKS 02"] + [""] * 3)
    foretold = session.effect([0, 1], zone(2)).zones
    session.assign([0, 1], zone(2))
    for each in foretold:
        row = session.row(each.code)
        assert (row.population, row.units, row.parts, row.status) == (
            each.population[1],
            each.units[1],
            each.parts[1],
            each.status[1],
        )


def test_the_effect_of_a_zone_that_is_not_there_yet(editing):
    session = editing(3, 2, TWO)
    gaining, losing = session.effect([0], zone(9)).zones
    assert (gaining.population, gaining.status[1], losing.population) == ((0, 800), "error", (2400, 1600))
    assert [row.code for row in session.rows()] == [zone(1), zone(2)]


def test_units_can_be_taken_out_of_all_zones(editing, fresh):
    session = editing(3, 2, TWO)
    session.assign([0], "")
    assert session.unassigned().units == 1 and session.row(zone(1)).units == 2
    assert session.layer.getFeature(session.feature_id(0))["lks"] is None or not session.code_of(0)
    assert plain(session) == fresh(session)


def test_locked_zones_neither_give_nor_take(editing):
    session = editing(3, 3, [1, 1, 1, 2, 2, 2, 3, 3, 3])
    session.lock(zone(2), True)
    assert session.row(zone(2)).locked and session.locked() == {zone(2)}
    giving = session.assign([3, 6], zone(1))
    assert giving.moved == (6,) and [refused.unit for refused in giving.refused] == [3]
    assert "4301 LKS 02 is locked" in giving.refused[0].reason
    taking = session.assign([0], zone(2))
    assert taking.moved == () and "takes nothing in" in taking.refused[0].reason
    assert session.effect([0], zone(2)).zones == ()
    session.lock(zone(2), False)
    assert session.assign([3], zone(1)).moved == (3,)


def test_units_without_polygon_and_rest_units_stay(editing, squares):
    from qgis.core import QgsGeometry, QgsRectangle

    shapes = [QgsGeometry.fromRect(QgsRectangle(1000 * x, 0, 1000 * x + 1000, 1000)) for x in (0, 1)]
    session = editing(
        4,
        1,
        [1, 1, 1, 0],
        geometries=[*shapes, QgsGeometry(), QgsGeometry()],
        grunnkretsnummer=["43010101", "43010102", "43010103", "43019999"],
    )
    assert session.assign([2, 3], zone(2)).moved == ()
    assert session.unassigned().units == 0
    assert session.row(zone(1)).population == 2400
    assert session.totals().outside == 1600


def test_border_units_are_those_next_to_the_zone(editing):
    session = editing(3, 3, [1, 2, 2, 2, 2, 2, 3, 3, 3])
    assert session.border_units(zone(1)) == {1, 3}
    assert session.border_units(zone(3)) == {3, 4, 5}
    assert session.border_units(session.new_zone()) == set(range(9))


def test_a_new_zone_gets_a_serial_that_was_never_issued(editing):
    session = editing(3, 2, TWO, lks_forslag=[zone(7)] + [zone(1)] * 5)
    heard = Heard(session)
    assert session.new_zone() == zone(8)
    assert heard == [{zone(8)}] and session.row(zone(8)).units == 0
    assert session.new_zone() == zone(9)
    session.dissolve(zone(9))
    assert zone(9) not in [row.code for row in session.rows()]
    session.assign([0], zone(8))
    session.layer.undoStack().undo()
    assert session.row(zone(8)).units == 0 and session.new_zone([0]) == zone(9)


def test_a_new_zone_stays_inside_the_bydel_of_its_units(editing):
    session = editing(3, 1, [0, 0, 0], bydelsnummer=["430101", "430102", "430102"])
    assert session.new_zone([0]) == "4301010001"
    assert session.new_zone([1, 2]) == "4301020001"


def test_no_serial_left_is_said(editing):
    session = editing(3, 2, [98, 98, 98, 1, 1, 1])
    with pytest.raises(LksError, match="43010000"):
        session.new_zone()


def test_merging_and_dissolving(editing, fresh):
    session = editing(3, 3, [1, 1, 1, 2, 2, 2, 3, 3, 3])
    with pytest.raises(LksError, match="still has"):
        session.dissolve(zone(2))
    stroke = session.merge(zone(2), zone(1))
    assert stroke.moved == (3, 4, 5) and [row.code for row in session.rows()] == [zone(1), zone(3)]
    session.layer.undoStack().undo()
    assert [row.units for row in session.rows()] == [3, 3, 3] and plain(session) == fresh(session)


def test_resetting_to_the_proposal(editing, fresh):
    session = editing(3, 2, TWO, lks_forslag=[zone(serial) for serial in (1, 1, 2, 2, 3, 3)])
    change = session.row(zone(2)).change
    assert (change.gained, change.lost, change.people) == (2, 1, 800)
    assert session.row(zone(3)).units == 0 and session.row(zone(3)).change.lost == 2
    session.reset([zone(3)])
    assert [session.code_of(unit) for unit in range(6)] == [zone(serial) for serial in (1, 1, 1, 2, 3, 3)]
    session.lock(zone(1), True)
    assert [refused.unit for refused in session.reset().refused] == [2]
    session.lock(zone(1), False)
    session.reset()
    assert all(row.change.is_none for row in session.rows()) and plain(session) == fresh(session)
    assert session.layer.undoStack().count() == 2
    assert "proposal" in editing(3, 2, TWO).reset().problem


def test_every_part_of_a_split_zone_is_a_problem_of_its_own(editing):
    session = editing(5, 1, [1, 2, 1, 0, 1], befolkning=[700, 2000, 900, 500, 600])
    problems = session.problems()
    parts = [problem for problem in problems if problem.finding.kind == "several_parts"]
    assert [(problem.units, problem.part, problem.code) for problem in parts] == [
        ((2,), 1, zone(1)),
        ((0,), 2, zone(1)),
        ((4,), 3, zone(1)),
    ]
    assert all(problem.sentence.startswith("4301 LKS 01 is in 3 parts") for problem in parts)
    assert [problem.units for problem in problems if problem.finding.kind == "unassigned"] == [(3,)]


def test_comments_and_reasons_go_through_the_undo_stack(editing):
    fields = {"kommentar": [""] * 6, "begrunnelse": [""] * 6, "befolkning": [400, 400, 400, 900, 900, 900]}
    session = editing(3, 2, TWO, **fields)
    assert session.row(zone(1)).status == "exception"
    session.set_reason(zone(1), "Elva skiller.")
    session.set_comment(0, "Se kart")
    row = session.row(zone(1))
    assert (row.status, row.reason, session.comment(0)) == ("accepted", "Elva skiller.", "Se kart")
    assert "Elva skiller." in row.reasons[0]
    # A unit that leaves the zone leaves the reason behind, one that comes gets it.
    session.assign([0], zone(2))
    session.assign([3], zone(1))
    texts = [str(session.layer.getFeature(session.feature_id(unit))["begrunnelse"] or "") for unit in (0, 3)]
    assert texts == ["NULL", "Elva skiller."] or texts == ["", "Elva skiller."]
    for _ in range(4):
        session.layer.undoStack().undo()
    assert session.row(zone(1)).status == "exception" and session.comment(0) == ""


def test_without_fields_for_them_comments_are_refused_and_reasons_kept(editing, fresh):
    session = editing(3, 2, TWO, befolkning=[400, 400, 400, 900, 900, 900])
    with pytest.raises(LksError, match="kommentar"):
        session.set_comment(0, "Se kart")
    noticed = []
    session.noticed.connect(noticed.append)
    session.set_reason(zone(1), "Elva skiller.")
    assert "begrunnelse" in noticed[0]
    assert session.row(zone(1)).status == "accepted"
    session.assign([2], zone(2))
    session.layer.undoStack().undo()
    assert session.row(zone(1)).reason == "Elva skiller." and session.row(zone(2)).reason == ""
    assert plain(session) == fresh(session)


def test_locks_are_kept_with_the_layer(editing):
    from lks.lks_plugin.gui.session.session import ZoneSession

    session = editing(3, 2, TWO)
    session.lock(zone(2), True)
    again = ZoneSession(session.layer, session.settings)
    assert again.locked() == {zone(2)} and again.row(zone(2)).locked
    session.layer.setCustomProperty("lks/locked", "tull")
    third = ZoneSession(session.layer, session.settings)
    assert third.locked() == frozenset()
    again.close()
    third.close()


def test_the_name_follows_the_zone(editing):
    names = ["4301 LKS 01"] * 3 + ["4301 LKS 02"] * 3
    session = editing(3, 2, TWO, lksnavn=names)
    session.assign([2], zone(2))
    assert session.layer.getFeature(session.feature_id(2))["lksnavn"] == "4301 LKS 02"
    assert [row.status for row in session.rows()] == ["good", "good"]
    session.layer.undoStack().undo()
    assert session.layer.getFeature(session.feature_id(2))["lksnavn"] == "4301 LKS 01"


def test_homogeneity_follows_the_units(editing, fresh):
    session = editing(3, 2, TWO, medianinntekt=[300, 310, 320, 500, 510, 520])
    alike = session.row(zone(1)).homogeneity
    assert alike > 0.9
    session.assign([3], zone(1))
    assert session.row(zone(1)).homogeneity < alike and plain(session) == fresh(session)
    profile = session.profile([zone(1), zone(2)])
    assert profile.values.ravel().tolist() == [357.5, 515] and profile.mean.tolist() == [pytest.approx(410)]
    assert editing(3, 2, TWO).profile([zone(1)]) is None


def test_broken_indicators_keep_nobody_from_editing(editing):
    session = editing(3, 2, TWO, medianinntekt=["300", "mye", "310", "5", "6", "7"])
    assert session.row(zone(1)).homogeneity is None and "mye" in session.reading.trouble
    assert session.assign([0], zone(2)).moved == (0,)


def test_without_scikit_learn(editing, monkeypatch):
    import sys

    for name in [name for name in sys.modules if name.split(".")[0] == "sklearn"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "sklearn", None)
    session = editing(3, 2, TWO, medianinntekt=[300, 310, 320, 500, 510, 520])
    assert session.row(zone(1)).homogeneity > 0.9
    assert session.assign([0], zone(2)).moved == (0,)


def test_titles_and_rows(editing):
    session = editing(3, 2, TWO, grunnkretsnavn=list("ABCDEF"))
    fid = session.feature_id(1)
    assert (session.unit_at(fid), session.title(1), session.unit_at(-99)) == (1, "43010102 B", -1)


def test_a_second_zone_in_a_small_bydel_matters_to_the_first_wherever_it_lies(editing, fresh):
    bydeler = ["430101", "430102", "430102", "430102", "430101"]
    people = [400, 5000, 5000, 5000, 300]
    session = editing(5, 1, [1, 3, 4, 5, 0], befolkning=people, bydelsnummer=bydeler)
    assert {finding.kind: finding.grade for finding in session.row(zone(1)).findings}["below_floor"] == "note"
    session.assign([4], zone(2))
    assert {finding.kind: finding.grade for finding in session.row(zone(1)).findings}["below_floor"] == "error"
    assert plain(session) == fresh(session)


def test_a_code_of_the_register_is_never_given_to_a_new_zone(editing, qgis_new_project):
    from dataclasses import replace

    from lks.lks_plugin.gui.session.settings import settings_for
    from qgis.core import QgsProject, QgsVectorLayer

    fields = "field=kode:string&field=navn:string&field=gyldig_fra:string&field=gyldig_til:string&field=kommune:string"
    register = QgsVectorLayer(f"None?{fields}", "koder", "memory")
    row = QgsFeature(register.fields())
    row.setAttributes([zone(7), "Rutevik LKS 07", "2020-01-01", "2024-01-01", "4301"])
    register.dataProvider().addFeatures([row])
    QgsProject.instance().addMapLayer(register)
    session = editing(3, 2, TWO)
    assert settings_for(session.layer).register == register.id()
    assert session.new_zone() == zone(8)
    QgsProject.instance().removeMapLayer(register.id())
    with pytest.raises(LksError, match="register"):
        session.new_zone()
    session.settings = replace(session.settings, register=None)
    assert session.new_zone() == zone(9)
