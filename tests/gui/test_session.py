"""The zone editor without its widgets: strokes, undo, edits from elsewhere, saving."""

from dataclasses import replace

import pytest

pytestmark = pytest.mark.usefixtures("qgis_app")


def zone(serial):
    return f"43010000{serial:02d}"


@pytest.fixture
def editing(squares):
    """Make a session on squares: ``editing(3, 2, [1, 1, 2, …])`` with the serial of each unit's zone, 0 for none."""
    from lks.lks_plugin.gui.session import ZoneSession
    from lks.lks_plugin.gui.settings import settings_for

    def make(columns, rows, zones, **fields):
        codes = [zone(serial) if serial else None for serial in zones]
        layer = squares(columns, rows, **{"lks": codes, **fields})
        return ZoneSession(layer, settings_for(layer))

    return make


@pytest.fixture
def fresh(qgis_app):
    """Rows of a new session on the same layer, with findings free of the labels that only a session knows."""
    from lks.lks_plugin.gui.session import ZoneSession

    def rows(session):
        other = ZoneSession(session.layer, session.settings)
        try:
            return plain(other)
        finally:
            other.close()

    return rows


def plain(session):
    return [
        replace(row, findings=tuple(replace(finding, zone=None) for finding in row.findings), locked=False)
        for row in session.rows()
    ], session.unassigned()


class Heard(list):
    """What a session has told."""

    def __init__(self, session):
        super().__init__()
        session.changed.connect(lambda codes: self.append(set(codes)))
        session.rebuilt.connect(lambda: self.append("rebuilt"))


def test_rows_tell_the_zones(editing):
    session = editing(3, 2, [1, 1, 2, 1, 2, 0])
    rows = {row.code: row for row in session.rows()}
    assert list(rows) == [zone(1), zone(2)]
    assert (rows[zone(1)].population, rows[zone(1)].units, rows[zone(1)].parts) == (2400, 3, 1)
    assert rows[zone(1)].status == "good"
    assert (rows[zone(2)].population, rows[zone(2)].parts, rows[zone(2)].status) == (1600, 2, "error")
    assert (session.unassigned().units, session.unassigned().population) == (1, 800)


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


def test_effect_tells_both_sides_and_changes_nothing(editing):
    session = editing(3, 2, [1, 1, 1, 2, 2, 2])
    before, heard = plain(session), Heard(session)
    effect = session.effect([1], zone(2))
    gaining, losing = effect.zones
    assert (gaining.code, gaining.gains, gaining.population, gaining.parts) == (zone(2), True, (2400, 3200), (1, 1))
    assert (losing.code, losing.gains, losing.population, losing.parts) == (zone(1), False, (2400, 1600), (1, 2))
    assert losing.status == ("good", "error") and losing.new
    assert plain(session) == before and heard == [] and not session.layer.isEditable()
