"""What is said of zones: one place for the editor, the form in plain QGIS and the file."""

import sqlite3
from contextlib import closing

import pytest
from lks.lks_plugin.engine.errors import LksError
from lks.tests.helpers.sessions import Heard, zone
from qgis.core import QgsProject

SIX = [1, 1, 2, 3, 3, 2]


@pytest.fixture
def both(package_project):
    """A session on the units of a package's project, and the table of answers in it."""
    entry, layers = package_project(3, 2, SIX, befolkning=[500] * 6)
    entry.dock.edit(layers["Grunnkretser"])
    return entry.editor.session, layers["Svar for hver sone"]


def row(table, code):
    return next(each for each in table.getFeatures() if each["lks"] == code)


def in_file(session, query):
    with closing(sqlite3.connect(session.geopackage())) as database:
        return database.execute(query).fetchall()


def test_what_the_editor_writes_stands_in_the_file_and_the_form_at_once(both):
    session, table = both
    session.set_reason(zone(1), "Øya")
    session.set_zone_comment(zone(1), "Vokser")
    session.set_local_name(zone(1), "Nordøya")
    session.lock(zone(1), True)
    seen = row(table, zone(1))
    assert [seen[name] for name in ("lokalnavn", "begrunnelse", "kommentar", "laast")] == [
        "Nordøya",
        "Øya",
        "Vokser",
        True,
    ]
    assert in_file(session, "SELECT begrunnelse, laast FROM soner_svar WHERE lks = '4301000001'") == [("Øya", 1)]
    assert not QgsProject.instance().isDirty() or session.layer.customProperty("lks/reasons") is None


def test_what_is_typed_in_the_form_is_seen_in_the_editor_before_it_is_saved(both):
    session, table = both
    heard = Heard(session)
    assert session.row(zone(1)).status == "exception" and session.row(zone(1)).local_name == "Krets 0"
    assert table.startEditing()
    at = table.fields().lookupField("begrunnelse")
    table.changeAttributeValue(row(table, zone(1)).id(), at, "Øya")
    assert (session.row(zone(1)).reason, session.row(zone(1)).status) == ("Øya", "accepted")
    assert heard and zone(1) in heard[-1]
    # While the form is open the editor writes into its edits, so neither overwrites the other.
    session.set_zone_comment(zone(1), "Vokser")
    assert table.isEditable() and row(table, zone(1))["kommentar"] == "Vokser"
    table.rollBack()
    assert session.row(zone(1)).reason == "" and session.zone_comment(zone(1)) == ""
    assert session.row(zone(1)).status == "exception"


def test_a_new_zone_gets_a_row(both):
    session, table = both
    new = session.new_zone([0])
    session.assign([0], new)
    session.set_reason(new, "Ny skole")
    assert row(table, new)["begrunnelse"] == "Ny skole" and row(table, new)["lksnavn"] == "Øyer LKS 04"
    session.set_reason(new, "")
    assert session.row(new).reason == "" and len([each for each in table.getFeatures() if each["lks"] == new]) == 1


def test_a_reason_written_into_the_log_by_hand_counts(package_folder, entry):
    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for
    from qgis.core import QgsVectorLayer

    folder = package_folder(3, 2, SIX, befolkning=[500] * 6)
    path = folder / "GKRETS-4301-OEYER.gpkg"
    with closing(sqlite3.connect(path)) as database:
        database.execute("INSERT INTO endringslogg (lks, begrunnelse) VALUES ('4301000002', 'Dalen')")
        database.commit()
    layer = QgsVectorLayer(f"{path}|layername=gkrets", "gkrets", "ogr")
    session = ZoneSession(layer, settings_for(layer))
    assert session.row(zone(2)).reason == "Dalen" and session.row(zone(2)).status == "accepted"
    session.set_reason(zone(2), "Dalen og åsen")
    assert session.row(zone(2)).reason == "Dalen og åsen"
    session.close()


def test_what_a_project_held_before_moves_into_the_file(saved_as, squares):
    import json

    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for

    layer = saved_as(squares(3, 2, lks=[zone(serial) for serial in SIX], befolkning=[500] * 6))
    layer.setCustomProperty("lks/reasons", json.dumps({zone(1): "Øya"}))
    layer.setCustomProperty("lks/locked", json.dumps([zone(2)]))
    session = ZoneSession(layer, settings_for(layer))
    assert session.row(zone(1)).reason == "Øya" and session.locked() == {zone(2)}
    assert in_file(session, "SELECT lks, begrunnelse, laast FROM soner_svar ORDER BY lks") == [
        (zone(1), "Øya", None),
        (zone(2), None, 1),
    ]
    session.close()
    assert json.loads(layer.customProperty("lks/reasons")) == {}


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_lost(saved_as, squares):
    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for

    layer = saved_as(squares(3, 2, lks=[zone(serial) for serial in SIX], befolkning=[500] * 6))
    session = ZoneSession(layer, settings_for(layer))
    session.geopackage().unlink()
    session.geopackage().mkdir()
    with pytest.raises(LksError, match="kept with the project"):
        session.set_reason(zone(1), "Øya")
    assert session.row(zone(1)).reason == "Øya" and zone(1) in layer.customProperty("lks/reasons")
    session.close()
