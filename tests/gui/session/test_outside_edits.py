"""Edits made past the zone editor: attribute table, field calculator, other plugins, Python, another program."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lks.lks_plugin.gui.session import layer_signals
from lks.tests.helpers.editors import wait_for
from lks.tests.helpers.sessions import Heard, plain, zone
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

TWO = [1, 1, 1, 2, 2, 2]


def put(session, unit, value, field="lks"):
    layer = session.layer
    assert layer.isEditable() or layer.startEditing()
    assert layer.changeAttributeValue(session.feature_id(unit), layer.fields().lookupField(field), value)


def test_a_value_typed_into_the_table_is_followed(editing, fresh):
    session = editing(3, 2, TWO)
    heard = Heard(session)
    session.layer.startEditing()
    put(session, 2, zone(2))
    assert heard == [{zone(1), zone(2)}] and session.row(zone(2)).units == 4
    assert plain(session) == fresh(session)
    assert [row.unit for row in session.log()] == ["43010103"]


def test_a_command_of_many_values_is_told_once(editing, fresh):
    session = editing(3, 2, TWO)
    heard = Heard(session)
    session.layer.startEditing()
    session.layer.beginEditCommand("Felt oppdatert")
    for unit in (0, 1, 2):
        put(session, unit, zone(3))
    assert session.row(zone(3)).units == 3
    session.layer.endEditCommand()
    assert heard == [{zone(1), zone(3)}]
    session.layer.beginEditCommand("Angret")
    put(session, 0, zone(2))
    session.layer.destroyEditCommand()
    assert session.code_of(0) == zone(3) and plain(session) == fresh(session)


@pytest.mark.parametrize("value", ["tull", "123", "43010000012", " ", "", None, "４３０１００００１１", "4301000001.5"])
def test_bad_codes_are_told_and_never_stop_the_editor(editing, fresh, value):
    from lks.lks_plugin.layers.reading.units import lks_code

    session = editing(3, 2, TWO)
    session.layer.startEditing()
    put(session, 0, value)
    session.problems(), session.totals(), session.border_units(zone(1)), session.effect([0], zone(2))
    if value and value.strip():
        assert session.row(lks_code(value)).status == "error"
    else:
        assert session.unassigned().units == 1
    assert plain(session) == fresh(session)
    assert session.assign([0], zone(1)).moved == (0,)
    assert session.row(zone(1)).units == 3


def test_codes_in_a_number_field(editing, fresh):
    session = editing(3, 2, TWO, lks=[float(zone(serial)) for serial in TWO])
    assert [row.code for row in session.rows()] == [zone(1), zone(2)]
    session.assign([0], zone(2))
    assert session.layer.getFeature(session.feature_id(0))["lks"] == float(zone(2))
    assert session.row(zone(2)).units == 4 and plain(session) == fresh(session)
    session.assign([0], "")
    assert session.unassigned().units == 1


def test_a_field_without_room_for_a_code_is_named(editing):
    session = editing(3, 2, TWO, lks=[1, 1, 1, 2, 2, 2])
    stroke = session.assign([0], zone(3))
    assert stroke.moved == () and "«lks» has no room" in stroke.problem


def test_a_layer_that_cannot_be_edited_says_why(editing):
    session = editing(3, 2, TWO)
    session.layer.setReadOnly(True)
    assert "read-only" in session.assign([0], zone(2)).problem
    session.layer.setReadOnly(False)
    config = session.layer.editFormConfig()
    config.setReadOnly(session.layer.fields().lookupField("lks"), True)
    session.layer.setEditFormConfig(config)
    assert "field «lks» is read-only" in session.assign([0], zone(2)).problem
    assert session.row(zone(1)).units == 3 and session.layer.undoStack().count() == 0


def test_rollback_takes_everything_back(editing, fresh):
    session = editing(3, 2, TWO)
    before, heard = plain(session), Heard(session)
    session.assign([0], zone(2))
    session.assign([1], zone(3))
    heard.clear()
    session.layer.rollBack()
    assert heard == ["rebuilt"] and plain(session) == before == fresh(session)
    assert session.log() == []


def test_units_that_come_and_go(editing, fresh):
    session = editing(3, 2, TWO)
    heard = Heard(session)
    session.layer.startEditing()
    session.layer.deleteFeature(session.feature_id(0))
    assert heard == ["rebuilt"] and session.row(zone(1)).units == 2
    session.layer.undoStack().undo()
    assert session.row(zone(1)).units == 3
    feature = QgsFeature(session.layer.fields())
    feature.setAttributes(["43010107", 900, zone(2)])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(3000, 1000, 4000, 2000)))
    session.layer.addFeature(feature)
    assert (session.row(zone(2)).units, session.row(zone(2)).population) == (4, 3300)
    assert session.assign([6], zone(1)).moved == (6,) and plain(session) == fresh(session)
    session.layer.commitChanges()
    assert plain(session) == fresh(session)
    assert session.assign([6], zone(2)).moved == (6,) and session.row(zone(2)).units == 4


def test_what_the_units_are_may_change(editing, fresh):
    session = editing(3, 2, TWO)
    session.layer.startEditing()
    put(session, 0, 5000, "befolkning")
    assert session.row(zone(1)).population == 6600 and plain(session) == fresh(session)
    far = QgsGeometry.fromRect(QgsRectangle(90000, 0, 91000, 1000))
    session.layer.changeGeometry(session.feature_id(0), far)
    assert session.row(zone(1)).parts == 2 and plain(session) == fresh(session)


def test_a_layer_that_can_no_longer_be_read_says_why_and_heals(editing):
    session = editing(3, 2, TWO)
    heard = Heard(session)
    session.layer.startEditing()
    put(session, 0, -5, "befolkning")
    assert heard == ["rebuilt"] and "negative" in session.trouble
    assert session.row(zone(1)).units == 3 and "negative" in session.assign([0], zone(2)).problem
    session.layer.undoStack().undo()
    assert session.trouble == "" and session.assign([0], zone(2)).moved == (0,)


def test_the_field_of_the_zones_may_disappear(editing):
    session = editing(3, 2, TWO)
    session.layer.startEditing()
    session.layer.deleteAttribute(session.layer.fields().lookupField("lks"))
    assert "lks" in session.trouble
    assert session.assign([0], zone(2)).problem == session.trouble
    session.layer.rollBack()
    assert session.trouble == "" and session.row(zone(1)).units == 3


def test_a_new_field_before_the_others_does_not_confuse(editing, fresh):
    from lks.lks_plugin.layers.fields import text

    session = editing(3, 2, TWO, lks_forslag=[zone(1)] * 6)
    session.layer.startEditing()
    session.layer.deleteAttribute(session.layer.fields().lookupField("grunnkretsnavn"))
    session.layer.addAttribute(text("merknad"))
    session.layer.commitChanges(False)
    put(session, 0, zone(2))
    assert session.row(zone(2)).units == 4 and plain(session) == fresh(session)


def test_a_change_past_the_layer_is_seen_on_reload(editing, fresh):
    session = editing(3, 2, TWO)
    heard = Heard(session)
    index = session.layer.fields().lookupField("lks")
    session.layer.dataProvider().changeAttributeValues({session.feature_id(0): {index: zone(2)}})
    session.layer.reload()
    assert heard == ["rebuilt"] and session.row(zone(2)).units == 4
    heard.clear()
    session.refresh()
    assert heard == []


def test_the_layer_may_be_deleted(editing, squares):
    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for
    from qgis.core import QgsProject

    layer = squares(3, 2, lks=[zone(serial) for serial in TWO])
    QgsProject.instance().addMapLayer(layer)
    session = ZoneSession(layer, settings_for(layer))
    session.assign([0], zone(2))
    gone = []
    session.closed.connect(lambda: gone.append(True))
    QgsProject.instance().removeMapLayer(layer.id())
    assert gone == [True] and session.layer is None
    assert session.row(zone(2)).units == 4 and "gone" in session.assign([1], zone(2)).problem
    session.close()


def test_a_unit_that_occurs_twice_is_written_in_both_rows(editing):
    numbers = ["43010101", "43010102", "43010103", "43010104", "43010105", "43010101"]
    session = editing(3, 2, TWO, grunnkretsnummer=numbers)
    assert any(problem.finding.kind == "unit_twice" for problem in session.problems())
    session.assign([0], zone(2))
    assert {row["lks"] for row in session.layer.getFeatures() if row["grunnkretsnummer"] == "43010101"} == {zone(2)}
    put(session, 1, zone(2))
    assert session.row(zone(2)).units == 4


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("assign"), st.sets(st.integers(0, 11), max_size=4), st.integers(0, 4)),
        st.tuples(st.just("put"), st.integers(0, 11), st.sampled_from([zone(1), zone(2), "tull", None, "4301000001 "])),
        st.tuples(st.sampled_from(["undo", "redo", "reset", "save", "rollback"])),
        st.tuples(st.just("merge"), st.integers(1, 4), st.integers(1, 4)),
        st.tuples(st.just("reason"), st.integers(1, 4), st.sampled_from(["", "Elva skiller."])),
        st.tuples(st.just("people"), st.integers(0, 11), st.integers(0, 3000)),
    ),
    max_size=12,
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example([0, 1, 2, 3] * 3, [("people", 1, 1000), ("people", 2, 2000)], 0.0)
@given(st.lists(st.integers(0, 3), min_size=12, max_size=12), STEPS, st.sampled_from([0.0, 60.0]))
def test_after_any_edits_the_zones_are_those_of_the_layer(editing, fresh, monkeypatch, zones, steps, patience):
    # With no patience, rows and figures are read again when QGIS gets its next turn, as on a slow machine.
    monkeypatch.setattr(layer_signals, "_PATIENCE_SECONDS", patience)
    fields = {name: [""] * 12 for name in ("lksnavn", "begrunnelse")}
    people = [0, 300, 700, 900, 1200, 400] * 2
    session = editing(4, 3, zones, **fields, befolkning=people, lks_forslag=[zone(1)] * 6 + [zone(2)] * 6)
    acts = {
        "assign": lambda units, serial: session.assign(units, zone(serial) if serial else ""),
        "put": lambda unit, value: put(session, unit, value),
        "undo": lambda: session.layer.undoStack().undo(),
        "redo": lambda: session.layer.undoStack().redo(),
        "reset": session.reset,
        "save": lambda: session.layer.commitChanges(False),
        "rollback": lambda: session.layer.rollBack(False),
        "merge": lambda one, other: session.merge(zone(one), zone(other)),
        "reason": lambda serial, text: session.set_reason(zone(serial), text),
        "people": lambda unit, count: (
            (session.layer.startEditing() and None) or put(session, unit, count, "befolkning")
        ),
    }
    for name, *arguments in steps:
        if name in ("save", "rollback") and not session.layer.isEditable():
            continue
        acts[name](*arguments)
    QCoreApplication.processEvents()
    session._dissolved.clear()
    session._settle()
    assert plain(session) == fresh(session)
    assert [problem.sentence for problem in session.problems()] == sentences(session)


def sentences(session):
    from lks.lks_plugin.gui.session.session import ZoneSession

    other = ZoneSession(session.layer, session.settings)
    told = [problem.sentence for problem in other.problems()]
    other.close()
    return told


def test_rows_deleted_one_by_one_are_not_each_a_reading(editing, fresh, monkeypatch):

    monkeypatch.setattr(layer_signals, "_PATIENCE_SECONDS", 0.0)
    session = editing(6, 5, [1, 1, 1, 2, 2, 2] * 5)
    heard = Heard(session)
    session.layer.startEditing()
    for row in [session.feature_id(unit) for unit in range(12)]:
        assert session.layer.deleteFeature(row)
    assert heard == ["rebuilt"]
    wait_for(lambda: len(heard) > 1)
    assert heard == ["rebuilt"] * 2 and plain(session) == fresh(session)
    assert len(session.reading.units) == 18
