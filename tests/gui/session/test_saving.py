"""Saving: what the file holds afterwards, and the log of changes beside it."""

import sqlite3
from contextlib import closing

import pytest
from lks.tests.helpers.editors import wait_for
from lks.tests.helpers.sessions import Heard, plain, zone
from qgis.core import Qgis, QgsProject

TWO = [1, 1, 1, 2, 2, 2]
# After saving in a transaction, QGIS 3.44 rolls back to a savepoint that went with the saving. The rollback fails
# («no such savepoint»), the layer stays in edit mode, and nothing is sure to be written before its edits are saved.
ROLLBACK_FAILS = 34400 <= Qgis.QGIS_VERSION_INT < 34500


@pytest.fixture
def stored(squares, saved_as):
    """A session on a GeoPackage: ``stored(…fields)``; it is closed at the end."""
    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for

    opened = []

    def make(**fields):
        layer = saved_as(squares(3, 2, **{"lks": [zone(serial) for serial in TWO], **fields}))
        opened.append(ZoneSession(layer, settings_for(layer)))
        return opened[-1]

    yield make
    for session in opened:
        session.close()


def rows(session, query="SELECT grunnkrets, fra, til FROM endringslogg ORDER BY fid"):
    path = session.layer.source().split("|")[0]
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()


def change(session, *statements):
    """Another program changes the file."""
    with closing(sqlite3.connect(session.layer.source().split("|")[0])) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def make_table(session, columns):
    """A log that is there already."""
    contents = (
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('endringslogg', 'attributes', 'l')"
    )
    change(session, f"CREATE TABLE endringslogg ({columns})", contents)


def test_saving_writes_zones_and_log(stored, fresh):
    session = stored(begrunnelse=[""] * 6)
    told = []
    session.logged.connect(told.append)
    session.assign([2], zone(2))
    session.assign([0], zone(3))
    session.layer.undoStack().undo()
    session.set_reason(zone(2), "Elva skiller.")
    assert session.layer.commitChanges()
    assert told == [""] and session.log() == []
    assert rows(session) == [("43010103", zone(1), zone(2))]
    query = "SELECT lks, endring, begrunnelse, dato, tidspunkt, hvem FROM endringslogg"
    code, change, reason, day, moment, who = rows(session, query)[0]
    assert (code, change, reason) == (zone(2), f"Grunnkrets 43010103: {zone(1)} → {zone(2)}", "Elva skiller.")
    assert moment.startswith(day) and len(day) == 10 and who
    assert plain(session) == fresh(session)
    assert [(row.unit, row.after) for row in session.saved_log()] == [("43010103", zone(2))]


def test_undone_and_dropped_edits_leave_no_row(stored):
    session = stored()
    session.assign([2], zone(2))
    session.layer.undoStack().undo()
    session.layer.commitChanges(False)
    session.assign([2], zone(2))
    session.layer.rollBack(False)
    session.assign([0], zone(2))
    session.assign([0], zone(1))
    session.layer.commitChanges()
    assert session.saved_log() == []
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        rows(session)


def test_the_log_grows_and_takes_the_columns_of_a_package(stored):
    session = stored()
    make_table(session, "fid INTEGER PRIMARY KEY AUTOINCREMENT, dato TEXT, lks TEXT, endring TEXT, begrunnelse TEXT")
    change(session, "INSERT INTO endringslogg (endring) VALUES ('Forslag')")
    for unit, code in ((2, zone(2)), (3, zone(1))):
        session.assign([unit], code)
        assert session.layer.commitChanges(False)
    assert rows(session, "SELECT endring, grunnkrets FROM endringslogg ORDER BY fid") == [
        ("Forslag", None),
        (f"Grunnkrets 43010103: {zone(1)} → {zone(2)}", "43010103"),
        (f"Grunnkrets 43010104: {zone(2)} → {zone(1)}", "43010104"),
    ]


def test_codes_in_the_log_count_as_issued(stored):
    from lks.lks_plugin.gui.session.session import ZoneSession

    session = stored()
    code = session.new_zone()
    session.assign([0], code)
    session.layer.commitChanges(False)
    session.assign([0], zone(1))
    session.layer.commitChanges()
    again = ZoneSession(session.layer, session.settings)
    assert code == zone(3) and again.new_zone() == zone(4)
    again.close()


def test_edits_made_before_the_editor_opened_are_logged_too(stored):
    from lks.lks_plugin.gui.session.session import ZoneSession

    session = stored()
    session.layer.startEditing()
    session.layer.changeAttributeValue(session.feature_id(0), session.layer.fields().lookupField("lks"), zone(2))
    late = ZoneSession(session.layer, session.settings)
    session.close()
    assert [(row.unit, row.before, row.after) for row in late.log()] == [("43010101", zone(1), zone(2))]
    late.layer.commitChanges()
    assert rows(late) == [("43010101", zone(1), zone(2))]
    late.close()


def test_a_log_that_cannot_be_written_is_told_and_kept(stored):
    session = stored()
    told = []
    session.logged.connect(told.append)
    make_table(session, "dato TEXT CHECK (dato = 'aldri'), grunnkrets TEXT, fra TEXT, til TEXT")
    session.assign([2], zone(2))
    assert session.layer.commitChanges(False)
    assert "soner.gpkg" in told[0] and session.code_of(2) == zone(2)
    assert [row.unit for row in session.saved_log()] == ["43010103"]
    change(session, "DROP TABLE endringslogg", "DELETE FROM gpkg_contents WHERE table_name = 'endringslogg'")
    session.assign([3], zone(1))
    session.layer.commitChanges()
    assert told[1] == "" and [row[0] for row in rows(session)] == ["43010103", "43010104"]


def test_a_file_that_qgis_only_reads_says_why(tmp_path, squares):
    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for
    from qgis.core import QgsVectorLayer

    table = tmp_path / "soner.csv"
    lines = [
        ";".join([row["grunnkretsnummer"], str(row["befolkning"]), zone(1), row.geometry().asWkt()])
        for row in squares(2, 1).getFeatures()
    ]
    table.write_text("\n".join(["grunnkretsnummer;befolkning;lks;wkt", *lines]), encoding="utf-8")
    uri = f"{table.as_uri()}?delimiter=;&wktField=wkt&crs=EPSG:25833&detectTypes=no"
    layer = QgsVectorLayer(uri, "soner", "delimitedtext")
    session = ZoneSession(layer, settings_for(layer))
    assert session.row(zone(1)).population == 1600
    assert "cannot be edited" in session.assign([0], zone(2)).problem
    session.close()


def test_layers_in_a_transaction_are_followed_and_logged(stored, fresh):
    from qgis.core import Qgis, QgsProject

    session = stored()
    project = QgsProject.instance()
    project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups)
    project.addMapLayer(session.layer, False)
    try:
        assert session.assign([2], zone(2)).moved == (2,)
        assert session.layer.dataProvider().transaction() is not None
        session.assign([0], zone(2))
        session.layer.undoStack().undo()
        assert session.row(zone(2)).units == 4 and [row.unit for row in session.log()] == ["43010103"]
        assert session.layer.commitChanges()
        assert plain(session) == fresh(session)
        assert [(row.unit, row.after) for row in session.saved_log()] == [("43010103", zone(2))]
        assert rows(session) == [("43010103", zone(1), zone(2))]
    finally:
        project.setTransactionMode(Qgis.TransactionMode.Disabled)
        project.takeMapLayer(session.layer)


def test_a_save_that_fails_logs_nothing(stored):
    session = stored()
    change(session, "CREATE TRIGGER nei BEFORE UPDATE ON gkrets BEGIN SELECT RAISE(ABORT, 'nei'); END")
    session.assign([2], zone(2))
    assert not session.layer.commitChanges(False)
    assert session.saved_log() == [] and [row.unit for row in session.log()] == ["43010103"]
    change(session, "DROP TRIGGER nei")
    assert session.layer.commitChanges()
    assert rows(session) == [("43010103", zone(1), zone(2))]


def test_a_zone_that_lost_all_its_units_is_shown_until_it_is_saved_without_them(stored, fresh):
    session = stored()
    session.assign([0, 1, 2], zone(2))
    assert [(row.code, row.units) for row in session.rows()] == [(zone(1), 0), (zone(2), 6)]
    heard = Heard(session)
    session.layer.commitChanges()
    assert [row.code for row in session.rows()] == [zone(2)] and {zone(1)} in heard
    assert plain(session) == fresh(session)


@pytest.fixture
def in_transactions(qgis_new_project):
    """The project edits in transactions; ``in_transactions(layer)`` puts a layer into it."""
    project = QgsProject.instance()
    project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups)
    added = []

    def add(layer):
        project.addMapLayer(layer)
        added.append(layer)

    yield add
    for layer in added:
        layer.rollBack()
        project.removeMapLayer(layer)
    project.setTransactionMode(Qgis.TransactionMode.Disabled)


@pytest.mark.xfail(ROLLBACK_FAILS, strict=True, reason="QGIS 3.44 cannot roll back after saving in a transaction")
def test_qgis_leaves_a_transaction_by_rolling_back_after_saving(in_transactions, squares, saved_as):
    """QGIS alone, without the editor: where this passes again, ``ROLLBACK_FAILS`` has ended."""
    layer = saved_as(squares(2, 1, lks=[zone(1)] * 2))
    in_transactions(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("lks"), zone(2))
    assert layer.commitChanges(False) and layer.isEditable()
    assert layer.rollBack()
    left = not layer.isEditable() and layer.dataProvider().transaction() is None
    layer.commitChanges()
    assert left


def test_in_a_transaction_the_log_waits_and_editing_goes_on_after_saving(in_transactions, stored):
    from lks.lks_plugin.gui.sending.answer import _log

    session = stored()
    layer = session.layer
    in_transactions(layer)
    session.assign([0], zone(2))
    assert layer.dataProvider().transaction() is not None
    assert layer.commitChanges(False)
    assert session.assign([1], zone(2)).moved == (1,)
    assert [row.get("grunnkrets") for row in _log(session)] == [None, "43010101", "43010102"]
    layer.rollBack()
    wait_for(lambda: session.code_of(1) == zone(1))
    assert session.code_of(0) == zone(2) and session.log() == []
    if ROLLBACK_FAILS:
        wait_for(layer.isEditable)
        assert layer.commitChanges()
    assert session.assign([1], zone(2)).moved == (1,)
    assert layer.commitChanges()
    assert rows(session) == [("43010101", zone(1), zone(2)), ("43010102", zone(1), zone(2))]
    assert [row.get("grunnkrets") for row in _log(session)] == ["43010101", "43010102"]
